# Written by `npm run fuzz:reentrancy -- --write`.

# ---- set operations 1 to 40
import copy
C_frozen = lambda: frozenset(C)
it_set = lambda *a: set(a)
WHEN, UNCOUNTED = (1,), ["resize"]
CALLBACKS = ["eq","hash","lt","iter","index","repr","key","len"]
calls, armed, when, then = 0, None, 0, None
class Endless(Exception): pass
def hit(name):
    global calls
    if name != armed: return
    calls += 1
    if calls > 60: raise Endless
    if calls == when or not when: then()
class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): hit('eq'); return self.v == (o.v if type(o) is K else o)
    def __hash__(self): hit('hash'); return self.v & 63
    def __lt__(self, o): hit('lt'); return self.v < (o.v if type(o) is K else o)
    def __gt__(self, o): hit('lt'); return self.v > (o.v if type(o) is K else o)
    def __le__(self, o): hit('lt'); return self.v <= (o.v if type(o) is K else o)
    def __index__(self): hit('index'); return self.v
    def __float__(self): hit('index'); return float(self.v)
    def __repr__(self): hit('repr'); return f'K{self.v}'
    def __format__(self, spec): hit('repr'); return f'<{self.v}:{spec}>'
    def __bool__(self): hit('len'); return self.v % 2 == 1
    def __add__(self, o): hit('key'); return K(self.v + (o.v if type(o) is K else o))
    def __mul__(self, o): hit('key'); return K(self.v * (o.v if type(o) is K else o))
    def __deepcopy__(self, memo): hit('key'); return K(self.v)
    __radd__, __rmul__ = __add__, __mul__
class it:
    def __init__(self, *items): self.given, self.n = items, 0
    def __iter__(self): hit('iter'); return self
    def __next__(self):
        hit('iter')
        self.n += 1
        if self.n > len(self.given): raise StopIteration
        return self.given[self.n - 1]
    def __length_hint__(self): hit('len'); return 3
class seq:
    def __init__(self, *items): self.items = items
    def __len__(self): hit('len'); return len(self.items)
    def __getitem__(self, i): hit('iter'); return self.items[i]
class Mapping:
    def keys(self): hit('key'); return it('a', 'b')
    def __getitem__(self, k): hit('iter'); return k
class Hook(type):
    def __instancecheck__(cls, o): hit('key'); return K(2)
    def __subclasscheck__(cls, o): hit('key'); return K(3)
class hook(metaclass=Hook): pass
class Guess:
    def __getattr__(self, name): hit('key'); raise AttributeError(name)
    def __dir__(self): hit('iter'); return it('b', 'a')
    @property
    def __dict__(self): hit('key'); return {'z': 1}
class Writer:
    def write(self, text): hit('key'); written.append(text)
    def flush(self): hit('iter')
mapping, guess, writer, written = Mapping(), Guess(), Writer(), []
def key(*a, **k): hit('key'); return a[0] if a else K(0)
def first(a, b): hit('key'); return a
def true(x): hit('key'); return K(1)
def less(a, b): hit('key'); return a < b
def plain(x): hit('key'); return x.v
def textual(x): return textwrap.shorten(str(x), 20), f'{x!s:>{len(x)}}'
def gen(x):
    for y in x: yield key(y)
def match_value(x):
    match x:
        case [K(v=1), b, *c]: return 'first', b, c
        case {1: a, 2: b, **rest}: return 'map', a, b, rest
        case [_, _] | [] | bytes(): return 'two'
    return 'none'
def show(x):
    kind = type(x)
    if kind is K: return f'K{x.v}'
    if isinstance(x, dict): return '{' + few([f'{show(k)}:{show(v)}' for k, v in x.items()]) + '}'
    if isinstance(x, (set, frozenset)): return '{' + few(sorted(map(show, x))) + '}'
    if kind is tuple: return '(' + few([*map(show, x)]) + ')'
    if kind in (bytes, bytearray): return few([*map(str, x)])
    if kind in (int, str, bool, float, complex, type(None), range, slice): return repr(x)
    if isinstance(x, BaseException): return f'{kind.__name__}({x})'
    if hasattr(x, 'cache_info'): return ','.join(map(str, x.cache_info()))
    if hasattr(x, '__len__') and hasattr(x, '__iter__'): return '[' + few([*map(show, x)]) + ']'
    return kind.__name__
def few(x): return ' '.join(x) if len(x) < 9 else f'{x[0]} {x[1]} ..{len(x)}.. {x[-1]}'
def one(op, callback, at, kind, change):
    global C, D, R, calls, armed, when, then
    C, D, R = make(), make(), None
    written.clear()
    calls, armed, when, then = 0, callback, at, change or op
    try: out = op()
    except Exception as e: out = e
    armed = None
    if R is not None: out = R
    count = '' if kind in UNCOUNTED else calls
    try: return f'{show(out)}{"".join(written)!r}'.removesuffix("''") + (f' {show(C)} {count}' if calls else '')
    except Exception as e: return f'unshown {show(e)}'
def cell(name, op):
    idle = []
    for callback in CALLBACKS:
        for at in WHEN:
            seen = {}
            for kind, change in CHANGES.items():
                seen.setdefault(one(op, callback, at, kind, change), []).append(kind)
                if not calls: break
            if not calls and len(seen) == 1 and at == WHEN[0]:
                idle.append(callback)
                break
            print(f'{name} {callback}{at or ""}: ' + ' | '.join(f'{"/".join(v)}: {k}' for k, v in seen.items()))
    if idle: print(f'{name}: {one(op, None, 0, None, None)} (calls no {" ".join(idle)})')
def clear():
    C.clear()
def insert():
    C.add(K(5))
def delete():
    C.discard(K(1))
def replace():
    C.discard(K(3)); C.add(K(5))
def resize():
    if len(C) < 9: C.update(map(K, range(10, 40)))
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: {K(1), K(2), K(3)}
cell("C.add(K(3))", lambda: C.add(K(3)))
cell("C.add(K(7))", lambda: C.add(K(7)))
cell("C.add(K(65))", lambda: C.add(K(65)))
cell("C.discard(K(67))", lambda: C.discard(K(67)))
cell("C.remove(K(3))", lambda: C.remove(K(3)))
cell("C.remove(K(7))", lambda: C.remove(K(7)))
cell("C.discard(K(3))", lambda: C.discard(K(3)))
cell("K(65) in C", lambda: K(65) in C)
cell("K(3) in C", lambda: K(3) in C)
cell("K(7) in C", lambda: K(7) in C)
cell("C == D", lambda: C == D)
cell("D == C", lambda: D == C)
cell("C != D", lambda: C != D)
cell("C <= D", lambda: C <= D)
cell("D <= C", lambda: D <= C)
cell("C < D", lambda: C < D)
cell("D > C", lambda: D > C)
cell("C | D", lambda: C | D)
cell("D | C", lambda: D | C)
cell("C & D", lambda: C & D)
cell("D & C", lambda: D & C)
cell("C - D", lambda: C - D)
cell("D - C", lambda: D - C)
cell("C ^ D", lambda: C ^ D)
cell("D ^ C", lambda: D ^ C)
def op():
    global C, D, I, J, R
    C |= D
cell("C |= D", op)
def op():
    global C, D, I, J, R
    C &= D
cell("C &= D", op)
def op():
    global C, D, I, J, R
    C -= D
cell("C -= D", op)
def op():
    global C, D, I, J, R
    C ^= D
cell("C ^= D", op)
def op():
    global C, D, I, J, R
    D &= C
cell("D &= C", op)
def op():
    global C, D, I, J, R
    D -= C
cell("D -= C", op)
def op():
    global C, D, I, J, R
    D ^= C
cell("D ^= C", op)
def op():
    global C, D, I, J, R
    D |= C
cell("D |= C", op)
def op():
    global C, D, I, J, R
    C |= C
cell("C |= C", op)
cell("C.union(it(K(1), K(7)))", lambda: (C.union(it(K(1), K(7)))))
cell("C.update(it(K(1), K(7)), it(K(6)))", lambda: (C.update(it(K(1), K(7)), it(K(6)))))
cell("C.intersection(it(K(1), K(7)), it(K(1)))", lambda: (C.intersection(it(K(1), K(7)), it(K(1)))))
cell("C.intersection_update(it(K(1), K(2)))", lambda: (C.intersection_update(it(K(1), K(2)))))
cell("C.difference(it(K(1), K(7)))", lambda: (C.difference(it(K(1), K(7)))))
cell("C.difference({K(1): 1, K(7): 2})", lambda: (C.difference({K(1): 1, K(7): 2})))
#> C.add(K(3)) eq1: clear: None {} 1 | insert: None {K1 K2 K3 K5} 1 | delete: None {K2 K3} 2 | replace: None {K1 K2 K5} 2 | resize: None {K1 K10 ..33.. K39}  | again: None {K1 K2 K3} 2
#> C.add(K(3)) hash1: clear: None {K3} 1 | insert: None {K1 K2 K3 K5} 2 | delete: None {K2 K3} 2 | replace: None {K1 K2 K3 K5} 3 | resize: None {K1 K10 ..33.. K39}  | again: None {K1 K2 K3} 2
#> C.add(K(3)): None (calls no lt iter index repr key len)
#> C.add(K(7)) hash1: clear: None {K7} 1 | insert: None {K1 K2 K3 K5 K7} 2 | delete: None {K2 K3 K7} 2 | replace: None {K1 K2 K5 K7} 3 | resize: None {K1 K10 ..34.. K7}  | again: None {K1 K2 K3 K7} 2
#> C.add(K(7)): None (calls no eq lt iter index repr key len)
#> C.add(K(65)) eq1: clear: None {K65} 1 | insert: None {K1 K2 K3 K5 K65} 1 | delete: None {K2 K3 K65} 2 | replace: None {K1 K2 K5 K65} 2 | resize: None {K1 K10 ..34.. K65}  | again: None {K1 K2 K3 K65} 3
#> C.add(K(65)) hash1: clear: None {K65} 1 | insert: None {K1 K2 K3 K5 K65} 2 | delete: None {K2 K3 K65} 2 | replace: None {K1 K2 K5 K65} 3 | resize: None {K1 K10 ..34.. K65}  | again: None {K1 K2 K3 K65} 2
#> C.add(K(65)): None (calls no lt iter index repr key len)
#> C.discard(K(67)) eq1: clear: None {} 1 | insert: None {K1 K2 K3 K5} 1 | delete: None {K2 K3} 2 | replace: None {K1 K2 K5} 2 | resize: None {K1 K10 ..33.. K39}  | again: None {K1 K2 K3} 2
#> C.discard(K(67)) hash1: clear: None {} 1 | insert: None {K1 K2 K3 K5} 2 | delete: None {K2 K3} 2 | replace: None {K1 K2 K5} 3 | resize: None {K1 K10 ..33.. K39}  | again: None {K1 K2 K3} 2
#> C.discard(K(67)): None (calls no lt iter index repr key len)
#> C.remove(K(3)) eq1: clear: KeyError(K3) {} 1 | insert: None {K1 K2 K5} 1 | delete: None {K2} 2 | replace: KeyError(K3) {K1 K2 K5} 2 | resize: None {K1 K10 ..32.. K39}  | again: KeyError(K3) {K1 K2} 2
#> C.remove(K(3)) hash1: clear: KeyError(K3) {} 1 | insert: None {K1 K2 K5} 2 | delete: None {K2} 2 | replace: KeyError(K3) {K1 K2 K5} 3 | resize: None {K1 K10 ..32.. K39}  | again: KeyError(K3) {K1 K2} 2
#> C.remove(K(3)): None (calls no lt iter index repr key len)
#> C.remove(K(7)) hash1: clear: KeyError(K7) {} 1 | insert: KeyError(K7) {K1 K2 K3 K5} 2 | delete: KeyError(K7) {K2 K3} 2 | replace: KeyError(K7) {K1 K2 K5} 3 | resize: KeyError(K7) {K1 K10 ..33.. K39}  | again: KeyError(K7) {K1 K2 K3} 2
#> C.remove(K(7)): KeyError(K7) (calls no eq lt iter index repr key len)
#> C.discard(K(3)) eq1: clear: None {} 1 | insert: None {K1 K2 K5} 1 | delete: None {K2} 2 | replace: None {K1 K2 K5} 2 | resize: None {K1 K10 ..32.. K39}  | again: None {K1 K2} 2
#> C.discard(K(3)) hash1: clear: None {} 1 | insert: None {K1 K2 K5} 2 | delete: None {K2} 2 | replace: None {K1 K2 K5} 3 | resize: None {K1 K10 ..32.. K39}  | again: None {K1 K2} 2
#> C.discard(K(3)): None (calls no lt iter index repr key len)
#> K(65) in C eq1: clear: False {} 1 | insert: False {K1 K2 K3 K5} 1 | delete: False {K2 K3} 2 | replace: False {K1 K2 K5} 2 | resize: False {K1 K10 ..33.. K39}  | again: False {K1 K2 K3} 2
#> K(65) in C hash1: clear: False {} 1 | insert: False {K1 K2 K3 K5} 2 | delete: False {K2 K3} 2 | replace: False {K1 K2 K5} 3 | resize: False {K1 K10 ..33.. K39}  | again: False {K1 K2 K3} 2
#> K(65) in C: False (calls no lt iter index repr key len)
#> K(3) in C eq1: clear: False {} 1 | insert: True {K1 K2 K3 K5} 1 | delete: True {K2 K3} 2 | replace: False {K1 K2 K5} 2 | resize: True {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 2
#> K(3) in C hash1: clear: False {} 1 | insert: True {K1 K2 K3 K5} 2 | delete: True {K2 K3} 2 | replace: False {K1 K2 K5} 3 | resize: True {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 2
#> K(3) in C: True (calls no lt iter index repr key len)
#> K(7) in C hash1: clear: False {} 1 | insert: False {K1 K2 K3 K5} 2 | delete: False {K2 K3} 2 | replace: False {K1 K2 K5} 3 | resize: False {K1 K10 ..33.. K39}  | again: False {K1 K2 K3} 2
#> K(7) in C: False (calls no eq lt iter index repr key len)
#> C == D eq1: clear: True {} 1 | insert: False {K1 K2 K3 K5} 3 | delete: True {K2 K3} 4 | replace: False {K1 K2 K5} 3 | resize: False {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> C == D: True (calls no hash lt iter index repr key len)
#> D == C eq1: clear: False {} 1 | insert: True {K1 K2 K3 K5} 3 | delete: False {K2 K3} 2 | replace: False {K1 K2 K5} 3 | resize: True {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> D == C: True (calls no hash lt iter index repr key len)
#> C != D eq1: clear: False {} 1 | insert: True {K1 K2 K3 K5} 3 | delete: False {K2 K3} 4 | replace: True {K1 K2 K5} 3 | resize: True {K1 K10 ..33.. K39}  | again: False {K1 K2 K3} 6
#> C != D: False (calls no hash lt iter index repr key len)
#> C <= D eq1: clear: True {} 1 | insert: False {K1 K2 K3 K5} 3 | delete: True {K2 K3} 4 | replace: False {K1 K2 K5} 3 | resize: False {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> C <= D: True (calls no hash lt iter index repr key len)
#> D <= C eq1: clear: False {} 1 | insert: True {K1 K2 K3 K5} 3 | delete: False {K2 K3} 2 | replace: False {K1 K2 K5} 3 | resize: True {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> D <= C: True (calls no hash lt iter index repr key len)
#> C < D: False (calls no eq hash lt iter index repr key len)
#> D > C: False (calls no eq hash lt iter index repr key len)
#> C | D eq1: clear: {K1 K2 K3} {} 3 | insert: {K1 K2 K3} {K1 K2 K3 K5} 3 | delete: {K1 K2 K3} {K2 K3} 4 | replace: {K1 K2 K3} {K1 K2 K5} 4 | resize: {K1 K2 K3} {K1 K10 ..33.. K39}  | again: {K1 K2 K3} {K1 K2 K3} 6
#> C | D: {K1 K2 K3} (calls no hash lt iter index repr key len)
#> D | C eq1: clear: {K1 K2 K3} {} 1 | insert: {K1 K2 K3 K5} {K1 K2 K3 K5} 3 | delete: {K1 K2 K3} {K2 K3} 4 | replace: {K1 K2 K3 K5} {K1 K2 K5} 3 | resize: {K1 K10 ..33.. K39} {K1 K10 ..33.. K39}  | again: {K1 K2 K3} {K1 K2 K3} 6
#> D | C: {K1 K2 K3} (calls no hash lt iter index repr key len)
#> C & D eq1: clear: {} {} 1 | insert: {K1 K2 K3} {K1 K2 K3 K5} 3 | delete: {K2 K3} {K2 K3} 4 | replace: {K1 K2} {K1 K2 K5} 3 | resize: {K1 K2 K3} {K1 K10 ..33.. K39}  | again: {K1 K2 K3} {K1 K2 K3} 6
#> C & D: {K1 K2 K3} (calls no hash lt iter index repr key len)
#> D & C eq1: clear: {K1} {} 1 | insert: {K1 K2 K3} {K1 K2 K3 K5} 3 | delete: {K1 K2 K3} {K2 K3} 4 | replace: {K1 K2} {K1 K2 K5} 3 | resize: {K1 K2 K3} {K1 K10 ..33.. K39}  | again: {K1 K2 K3} {K1 K2 K3} 6
#> D & C: {K1 K2 K3} (calls no hash lt iter index repr key len)
#> C - D eq1: clear: {} {} 1 | insert: {K5} {K1 K2 K3 K5} 3 | delete: {} {K2 K3} 4 | replace: {K5} {K1 K2 K5} 3 | resize: {K10 K11 ..30.. K39} {K1 K10 ..33.. K39}  | again: {} {K1 K2 K3} 6
#> C - D: {} (calls no hash lt iter index repr key len)
#> D - C eq1: clear: {K1 K2 K3} {} 1 | insert: {} {K1 K2 K3 K5} 3 | delete: {K1} {K2 K3} 4 | replace: {K3} {K1 K2 K5} 3 | resize: {} {K1 K10 ..33.. K39}  | again: {} {K1 K2 K3} 6
#> D - C: {} (calls no hash lt iter index repr key len)
#> C ^ D eq1: clear: {K2 K3} {} 1 | insert: {K5} {K1 K2 K3 K5} 3 | delete: {} {K2 K3} 4 | replace: {K3 K5} {K1 K2 K5} 3 | resize: {K10 K11 ..30.. K39} {K1 K10 ..33.. K39}  | again: {} {K1 K2 K3} 6
#> C ^ D: {} (calls no hash lt iter index repr key len)
#> D ^ C eq1: clear: {} {} 3 | insert: {} {K1 K2 K3 K5} 3 | delete: {} {K2 K3} 4 | replace: {} {K1 K2 K5} 4 | resize: {} {K1 K10 ..33.. K39}  | again: {} {K1 K2 K3} 6
#> D ^ C: {} (calls no hash lt iter index repr key len)
#> C |= D eq1: clear: None {K2 K3} 1 | insert/replace: None {K1 K2 K3 K5} 3 | delete: None {K2 K3} 4 | resize: None {K1 K10 ..33.. K39}  | again: None {K1 K2 K3} 6
#> C |= D: None (calls no hash lt iter index repr key len)
#> C &= D eq1: clear: None {} 1 | insert: None {K1 K2 K3} 3 | delete: None {K2 K3} 4 | replace: None {K1 K2} 3 | resize: None {K1 K2 K3}  | again: None {K1 K2 K3} 4
#> C &= D: None (calls no hash lt iter index repr key len)
#> C -= D eq1: clear: None {} 1 | insert/replace: None {K5} 3 | delete/again: None {} 4 | resize: None {K10 K11 ..30.. K39} 
#> C -= D: None (calls no hash lt iter index repr key len)
#> C ^= D eq1: clear: None {K1 K2 K3} 1 | insert: None {K5} 3 | delete: None {K1} 4 | replace: None {K3 K5} 3 | resize: None {K10 K11 ..30.. K39}  | again: None {K1 K2 K3} 4
#> C ^= D: None (calls no hash lt iter index repr key len)
#> D &= C eq1: clear: None {} 1 | insert: None {K1 K2 K3 K5} 3 | delete: None {K2 K3} 4 | replace: None {K1 K2 K5} 3 | resize: None {K1 K10 ..33.. K39}  | again: None {K1 K2 K3} 4
#> D &= C: None (calls no hash lt iter index repr key len)
#> D -= C eq1: clear: None {} 1 | insert: None {K1 K2 K3 K5} 3 | delete: None {K2 K3} 4 | replace: None {K1 K2 K5} 3 | resize: None {K1 K10 ..33.. K39}  | again: None {K1 K2 K3} 4
#> D -= C: None (calls no hash lt iter index repr key len)
#> D ^= C eq1: clear: None {} 1 | insert: None {K1 K2 K3 K5} 3 | delete: None {K2 K3} 4 | replace: None {K1 K2 K5} 3 | resize: None {K1 K10 ..33.. K39}  | again: None {K1 K2 K3} 4
#> D ^= C: None (calls no hash lt iter index repr key len)
#> D |= C eq1: clear: None {} 1 | insert: None {K1 K2 K3 K5} 3 | delete: None {K2 K3} 4 | replace: None {K1 K2 K5} 3 | resize: None {K1 K10 ..33.. K39}  | again: None {K1 K2 K3} 6
#> D |= C: None (calls no hash lt iter index repr key len)
#> C |= C: None (calls no eq hash lt iter index repr key len)
#> C.union(it(K(1), K(7))) eq1: clear: {K1 K2 K3 K7} {} 1 | insert: {K1 K2 K3 K7} {K1 K2 K3 K5} 1 | delete: {K1 K2 K3 K7} {K2 K3} 2 | replace: {K1 K2 K3 K7} {K1 K2 K5} 2 | resize: {K1 K2 K3 K7} {K1 K10 ..33.. K39}  | again: {K1 K2 K3 K7} {K1 K2 K3} 2
#> C.union(it(K(1), K(7))) hash1: clear: {K1 K2 K3 K7} {} 2 | insert: {K1 K2 K3 K7} {K1 K2 K3 K5} 3 | delete: {K1 K2 K3 K7} {K2 K3} 3 | replace: {K1 K2 K3 K7} {K1 K2 K5} 4 | resize: {K1 K2 K3 K7} {K1 K10 ..33.. K39}  | again: {K1 K2 K3 K7} {K1 K2 K3} 4
#> C.union(it(K(1), K(7))) iter1: clear: {K1 K2 K3 K7} {} 4 | insert: {K1 K2 K3 K7} {K1 K2 K3 K5} 4 | delete: {K1 K2 K3 K7} {K2 K3} 4 | replace: {K1 K2 K3 K7} {K1 K2 K5} 4 | resize: {K1 K2 K3 K7} {K1 K10 ..33.. K39}  | again: {K1 K2 K3 K7} {K1 K2 K3} 8
#> C.union(it(K(1), K(7))): {K1 K2 K3 K7} (calls no lt index repr key len)
#> C.update(it(K(1), K(7)), it(K(6))) eq1: clear: None {K6 K7} 1 | insert: None {K1 K2 K3 K5 K6 K7} 1 | delete: None {K2 K3 K6 K7} 2 | replace: None {K1 K2 K5 K6 K7} 2 | resize: None {K1 K10 ..35.. K7}  | again: None {K1 K2 K3 K6 K7} 4
#> C.update(it(K(1), K(7)), it(K(6))) hash1: clear: None {K1 K6 K7} 3 | insert: None {K1 K2 K3 K5 K6 K7} 4 | delete: None {K1 K2 K3 K6 K7} 4 | replace: None {K1 K2 K5 K6 K7} 5 | resize: None {K1 K10 ..35.. K7}  | again: None {K1 K2 K3 K6 K7} 6
#> C.update(it(K(1), K(7)), it(K(6))) iter1: clear: None {K1 K6 K7} 7 | insert: None {K1 K2 K3 K5 K6 K7} 7 | delete: None {K1 K2 K3 K6 K7} 7 | replace: None {K1 K2 K5 K6 K7} 7 | resize: None {K1 K10 ..35.. K7}  | again: None {K1 K2 K3 K6 K7} 14
#> C.update(it(K(1), K(7)), it(K(6))): None (calls no lt index repr key len)
#> C.intersection(it(K(1), K(7)), it(K(1))) eq1: clear: {} {} 1 | insert: {K1} {K1 K2 K3 K5} 2 | delete: {} {K2 K3} 2 | replace: {K1} {K1 K2 K5} 3 | resize: {K1} {K1 K10 ..33.. K39}  | again: {K1} {K1 K2 K3} 4
#> C.intersection(it(K(1), K(7)), it(K(1))) hash1: clear: {} {} 3 | insert: {K1} {K1 K2 K3 K5} 4 | delete: {} {K2 K3} 4 | replace: {K1} {K1 K2 K5} 5 | resize: {K1} {K1 K10 ..33.. K39}  | again: {K1} {K1 K2 K3} 6
#> C.intersection(it(K(1), K(7)), it(K(1))) iter1: clear: {} {} 7 | insert: {K1} {K1 K2 K3 K5} 6 | delete: {} {K2 K3} 7 | replace: {K1} {K1 K2 K5} 6 | resize: {K1} {K1 K10 ..33.. K39}  | again: {K1} {K1 K2 K3} 12
#> C.intersection(it(K(1), K(7)), it(K(1))): {K1} (calls no lt index repr key len)
#> C.intersection_update(it(K(1), K(2))) eq1: clear: None {} 1 | insert: None {K1 K2} 2 | delete: None {K2} 3 | replace: None {K1 K2} 3 | resize: None {K1 K2}  | again: None {K1 K2} 5
#> C.intersection_update(it(K(1), K(2))) hash1: clear: None {} 2 | insert: None {K1 K2} 3 | delete: None {K2} 3 | replace/again: None {K1 K2} 4 | resize: None {K1 K2} 
#> C.intersection_update(it(K(1), K(2))) iter1: clear: None {} 4 | insert/replace: None {K1 K2} 4 | delete: None {K2} 4 | resize: None {K1 K2}  | again: None {K1 K2} 7
#> C.intersection_update(it(K(1), K(2))): None (calls no lt index repr key len)
#> C.difference(it(K(1), K(7))) eq1: clear: {K2 K3} {} 1 | insert: {K2 K3} {K1 K2 K3 K5} 1 | delete: {K2 K3} {K2 K3} 2 | replace: {K2 K3} {K1 K2 K5} 2 | resize: {K2 K3} {K1 K10 ..33.. K39}  | again: {K2 K3} {K1 K2 K3} 2
#> C.difference(it(K(1), K(7))) hash1: clear: {K2 K3} {} 2 | insert: {K2 K3} {K1 K2 K3 K5} 3 | delete: {K2 K3} {K2 K3} 3 | replace: {K2 K3} {K1 K2 K5} 4 | resize: {K2 K3} {K1 K10 ..33.. K39}  | again: {K2 K3} {K1 K2 K3} 4
#> C.difference(it(K(1), K(7))) iter1: clear: {K2 K3} {} 4 | insert: {K2 K3} {K1 K2 K3 K5} 4 | delete: {K2 K3} {K2 K3} 4 | replace: {K2 K3} {K1 K2 K5} 4 | resize: {K2 K3} {K1 K10 ..33.. K39}  | again: {K2 K3} {K1 K2 K3} 8
#> C.difference(it(K(1), K(7))): {K2 K3} (calls no lt index repr key len)
#> C.difference({K(1): 1, K(7): 2}) eq1: clear: {} {} 1 | insert: {K2 K3 K5} {K1 K2 K3 K5} 1 | delete: {K2 K3} {K2 K3} 2 | replace: {K2 K5} {K1 K2 K5} 2 | resize: {K10 K11 ..32.. K39} {K1 K10 ..33.. K39}  | again: {K2 K3} {K1 K2 K3} 2
#> C.difference({K(1): 1, K(7): 2}) hash1: clear: {} {} 2 | insert: {K2 K3 K5} {K1 K2 K3 K5} 3 | delete: {K2 K3} {K2 K3} 3 | replace: {K2 K5} {K1 K2 K5} 4 | resize: {K10 K11 ..32.. K39} {K1 K10 ..33.. K39}  | again: {K2 K3} {K1 K2 K3} 4
#> C.difference({K(1): 1, K(7): 2}): {K2 K3} (calls no lt iter index repr key len)

# ---- set operations 41 to 76
import copy
C_frozen = lambda: frozenset(C)
it_set = lambda *a: set(a)
WHEN, UNCOUNTED = (1,), ["resize"]
CALLBACKS = ["eq","hash","lt","iter","index","repr","key","len"]
calls, armed, when, then = 0, None, 0, None
class Endless(Exception): pass
def hit(name):
    global calls
    if name != armed: return
    calls += 1
    if calls > 60: raise Endless
    if calls == when or not when: then()
class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): hit('eq'); return self.v == (o.v if type(o) is K else o)
    def __hash__(self): hit('hash'); return self.v & 63
    def __lt__(self, o): hit('lt'); return self.v < (o.v if type(o) is K else o)
    def __gt__(self, o): hit('lt'); return self.v > (o.v if type(o) is K else o)
    def __le__(self, o): hit('lt'); return self.v <= (o.v if type(o) is K else o)
    def __index__(self): hit('index'); return self.v
    def __float__(self): hit('index'); return float(self.v)
    def __repr__(self): hit('repr'); return f'K{self.v}'
    def __format__(self, spec): hit('repr'); return f'<{self.v}:{spec}>'
    def __bool__(self): hit('len'); return self.v % 2 == 1
    def __add__(self, o): hit('key'); return K(self.v + (o.v if type(o) is K else o))
    def __mul__(self, o): hit('key'); return K(self.v * (o.v if type(o) is K else o))
    def __deepcopy__(self, memo): hit('key'); return K(self.v)
    __radd__, __rmul__ = __add__, __mul__
class it:
    def __init__(self, *items): self.given, self.n = items, 0
    def __iter__(self): hit('iter'); return self
    def __next__(self):
        hit('iter')
        self.n += 1
        if self.n > len(self.given): raise StopIteration
        return self.given[self.n - 1]
    def __length_hint__(self): hit('len'); return 3
class seq:
    def __init__(self, *items): self.items = items
    def __len__(self): hit('len'); return len(self.items)
    def __getitem__(self, i): hit('iter'); return self.items[i]
class Mapping:
    def keys(self): hit('key'); return it('a', 'b')
    def __getitem__(self, k): hit('iter'); return k
class Hook(type):
    def __instancecheck__(cls, o): hit('key'); return K(2)
    def __subclasscheck__(cls, o): hit('key'); return K(3)
class hook(metaclass=Hook): pass
class Guess:
    def __getattr__(self, name): hit('key'); raise AttributeError(name)
    def __dir__(self): hit('iter'); return it('b', 'a')
    @property
    def __dict__(self): hit('key'); return {'z': 1}
class Writer:
    def write(self, text): hit('key'); written.append(text)
    def flush(self): hit('iter')
mapping, guess, writer, written = Mapping(), Guess(), Writer(), []
def key(*a, **k): hit('key'); return a[0] if a else K(0)
def first(a, b): hit('key'); return a
def true(x): hit('key'); return K(1)
def less(a, b): hit('key'); return a < b
def plain(x): hit('key'); return x.v
def textual(x): return textwrap.shorten(str(x), 20), f'{x!s:>{len(x)}}'
def gen(x):
    for y in x: yield key(y)
def match_value(x):
    match x:
        case [K(v=1), b, *c]: return 'first', b, c
        case {1: a, 2: b, **rest}: return 'map', a, b, rest
        case [_, _] | [] | bytes(): return 'two'
    return 'none'
def show(x):
    kind = type(x)
    if kind is K: return f'K{x.v}'
    if isinstance(x, dict): return '{' + few([f'{show(k)}:{show(v)}' for k, v in x.items()]) + '}'
    if isinstance(x, (set, frozenset)): return '{' + few(sorted(map(show, x))) + '}'
    if kind is tuple: return '(' + few([*map(show, x)]) + ')'
    if kind in (bytes, bytearray): return few([*map(str, x)])
    if kind in (int, str, bool, float, complex, type(None), range, slice): return repr(x)
    if isinstance(x, BaseException): return f'{kind.__name__}({x})'
    if hasattr(x, 'cache_info'): return ','.join(map(str, x.cache_info()))
    if hasattr(x, '__len__') and hasattr(x, '__iter__'): return '[' + few([*map(show, x)]) + ']'
    return kind.__name__
def few(x): return ' '.join(x) if len(x) < 9 else f'{x[0]} {x[1]} ..{len(x)}.. {x[-1]}'
def one(op, callback, at, kind, change):
    global C, D, R, calls, armed, when, then
    C, D, R = make(), make(), None
    written.clear()
    calls, armed, when, then = 0, callback, at, change or op
    try: out = op()
    except Exception as e: out = e
    armed = None
    if R is not None: out = R
    count = '' if kind in UNCOUNTED else calls
    try: return f'{show(out)}{"".join(written)!r}'.removesuffix("''") + (f' {show(C)} {count}' if calls else '')
    except Exception as e: return f'unshown {show(e)}'
def cell(name, op):
    idle = []
    for callback in CALLBACKS:
        for at in WHEN:
            seen = {}
            for kind, change in CHANGES.items():
                seen.setdefault(one(op, callback, at, kind, change), []).append(kind)
                if not calls: break
            if not calls and len(seen) == 1 and at == WHEN[0]:
                idle.append(callback)
                break
            print(f'{name} {callback}{at or ""}: ' + ' | '.join(f'{"/".join(v)}: {k}' for k, v in seen.items()))
    if idle: print(f'{name}: {one(op, None, 0, None, None)} (calls no {" ".join(idle)})')
def clear():
    C.clear()
def insert():
    C.add(K(5))
def delete():
    C.discard(K(1))
def replace():
    C.discard(K(3)); C.add(K(5))
def resize():
    if len(C) < 9: C.update(map(K, range(10, 40)))
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: {K(1), K(2), K(3)}
cell("C.difference_update(it(K(1), K(7)))", lambda: (C.difference_update(it(K(1), K(7)))))
cell("C.symmetric_difference(it(K(1), K(7)))", lambda: (C.symmetric_difference(it(K(1), K(7)))))
cell("C.symmetric_difference_update(it(K(1), K(7)))", lambda: (C.symmetric_difference_update(it(K(1), K(7)))))
cell("C.symmetric_difference_update({K(1): 1, K(7): 2})", lambda: (C.symmetric_difference_update({K(1): 1, K(7): 2})))
cell("C.issubset(it(K(1), K(2), K(3), K(7)))", lambda: (C.issubset(it(K(1), K(2), K(3), K(7)))))
cell("C.issuperset(it(K(1), K(7)))", lambda: (C.issuperset(it(K(1), K(7)))))
cell("C.isdisjoint(it(K(7), K(1)))", lambda: (C.isdisjoint(it(K(7), K(1)))))
cell("C.isdisjoint(D)", lambda: C.isdisjoint(D))
cell("D.isdisjoint(C)", lambda: D.isdisjoint(C))
cell("C.issubset(D), D.issuperset(C)", lambda: (C.issubset(D), D.issuperset(C)))
cell("C.update(mapping.keys())", lambda: C.update(mapping.keys()))
cell("C.update(D, C)", lambda: (C.update(D, C)))
cell("C.copy() == D", lambda: C.copy() == D)
cell("set(C) == D", lambda: set(C) == D)
cell("set(it(K(1), K(2), K(1)))", lambda: (set(it(K(1), K(2), K(1)))))
cell("frozenset(C) == D", lambda: frozenset(C) == D)
cell("frozenset(C) | it_set(K(7))", lambda: frozenset(C) | it_set(K(7)))
cell("hash(frozenset(C)) == 0", lambda: hash(frozenset(C)) == 0)
cell("len({C_frozen(), C_frozen()})", lambda: (len({C_frozen(), C_frozen()})))
cell("repr(C).count('K')", lambda: repr(C).count('K'))
cell("len(f'{C}')", lambda: len(f'{C}'))
cell("sorted(C)", lambda: sorted(C))
cell("min(C)", lambda: min(C))
cell("max(C, key=key)", lambda: (max(C, key=key)))
cell("sorted(key(x).v for x in C)", lambda: sorted(key(x).v for x in C))
cell("sum(C, K(0))", lambda: (sum(C, K(0))))
cell("any(C)", lambda: any(C))
cell("sorted(map(key, C))", lambda: (sorted(map(key, C))))
cell("len(list(filter(None, C)))", lambda: (len(list(filter(None, C)))))
cell("{key(x) for x in C} == D", lambda: {key(x) for x in C} == D)
cell("{*C, K(1), K(7)}", lambda: ({*C, K(1), K(7)}))
cell("dict.fromkeys(C, 1) == 1", lambda: (dict.fromkeys(C, 1) == 1))
cell("C.pop() and 0", lambda: C.pop() and 0)
cell("len(list(zip(C, it(1, 2, 3))))", lambda: (len(list(zip(C, it(1, 2, 3))))))
cell("copy.copy(C) == D", lambda: copy.copy(C) == D)
cell("len(copy.deepcopy(C))", lambda: len(copy.deepcopy(C)))
#> C.difference_update(it(K(1), K(7))) eq1: clear: None {} 1 | insert: None {K2 K3 K5} 1 | delete/again: None {K2 K3} 2 | replace: None {K2 K5} 2 | resize: None {K10 K11 ..32.. K39} 
#> C.difference_update(it(K(1), K(7))) hash1: clear: None {} 2 | insert: None {K2 K3 K5} 3 | delete: None {K2 K3} 3 | replace: None {K2 K5} 4 | resize: None {K10 K11 ..32.. K39}  | again: None {K2 K3} 4
#> C.difference_update(it(K(1), K(7))) iter1: clear: None {} 4 | insert: None {K2 K3 K5} 4 | delete: None {K2 K3} 4 | replace: None {K2 K5} 4 | resize: None {K10 K11 ..32.. K39}  | again: None {K2 K3} 8
#> C.difference_update(it(K(1), K(7))): None (calls no lt index repr key len)
#> C.symmetric_difference(it(K(1), K(7))) eq1: clear: {K7} {} 1 | insert: {K2 K3 K5 K7} {K1 K2 K3 K5} 1 | delete: {K2 K3 K7} {K2 K3} 2 | replace: {K2 K5 K7} {K1 K2 K5} 2 | resize: {K10 K11 ..33.. K7} {K1 K10 ..33.. K39}  | again: {K2 K3 K7} {K1 K2 K3} 2
#> C.symmetric_difference(it(K(1), K(7))) hash1: clear: {K1 K7} {} 2 | insert: {K2 K3 K5 K7} {K1 K2 K3 K5} 3 | delete: {K1 K2 K3 K7} {K2 K3} 3 | replace: {K2 K5 K7} {K1 K2 K5} 4 | resize: {K10 K11 ..33.. K7} {K1 K10 ..33.. K39}  | again: {K2 K3 K7} {K1 K2 K3} 4
#> C.symmetric_difference(it(K(1), K(7))) iter1: clear: {K1 K7} {} 4 | insert: {K2 K3 K5 K7} {K1 K2 K3 K5} 4 | delete: {K1 K2 K3 K7} {K2 K3} 4 | replace: {K2 K5 K7} {K1 K2 K5} 4 | resize: {K10 K11 ..33.. K7} {K1 K10 ..33.. K39}  | again: {K2 K3 K7} {K1 K2 K3} 8
#> C.symmetric_difference(it(K(1), K(7))): {K2 K3 K7} (calls no lt index repr key len)
#> C.symmetric_difference_update(it(K(1), K(7))) eq1: clear: None {K1 K7} 1 | insert: None {K2 K3 K5 K7} 1 | delete: None {K1 K2 K3 K7} 2 | replace: None {K2 K5 K7} 2 | resize: None {K10 K11 ..33.. K7}  | again: None {K1 K2 K3} 3
#> C.symmetric_difference_update(it(K(1), K(7))) hash1: clear: None {K1 K7} 2 | insert: None {K2 K3 K5 K7} 3 | delete: None {K1 K2 K3 K7} 3 | replace: None {K2 K5 K7} 4 | resize: None {K10 K11 ..33.. K7}  | again: None {K1 K2 K3} 4
#> C.symmetric_difference_update(it(K(1), K(7))) iter1: clear: None {K1 K7} 4 | insert: None {K2 K3 K5 K7} 4 | delete: None {K1 K2 K3 K7} 4 | replace: None {K2 K5 K7} 4 | resize: None {K10 K11 ..33.. K7}  | again: None {K1 K2 K3} 8
#> C.symmetric_difference_update(it(K(1), K(7))): None (calls no lt index repr key len)
#> C.symmetric_difference_update({K(1): 1, K(7): 2}) eq1: clear: None {K1 K7} 1 | insert: None {K2 K3 K5 K7} 1 | delete: None {K1 K2 K3 K7} 2 | replace: None {K2 K5 K7} 2 | resize: None {K10 K11 ..33.. K7}  | again: None {K1 K2 K3} 3
#> C.symmetric_difference_update({K(1): 1, K(7): 2}) hash1: clear: None {K1 K7} 2 | insert: None {K2 K3 K5 K7} 3 | delete: None {K1 K2 K3 K7} 3 | replace: None {K2 K5 K7} 4 | resize: None {K10 K11 ..33.. K7}  | again: None {K1 K2 K3} 4
#> C.symmetric_difference_update({K(1): 1, K(7): 2}): None (calls no lt iter index repr key len)
#> C.issubset(it(K(1), K(2), K(3), K(7))) eq1: clear: True {} 1 | insert: False {K1 K2 K3 K5} 3 | delete: True {K2 K3} 4 | replace: False {K1 K2 K5} 3 | resize: False {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> C.issubset(it(K(1), K(2), K(3), K(7))) hash1: clear: True {} 4 | insert: False {K1 K2 K3 K5} 5 | delete: True {K2 K3} 4 | replace: False {K1 K2 K5} 6 | resize: False {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> C.issubset(it(K(1), K(2), K(3), K(7))) iter1: clear: True {} 6 | insert: False {K1 K2 K3 K5} 6 | delete: True {K2 K3} 4 | replace: False {K1 K2 K5} 6 | resize: False {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 8
#> C.issubset(it(K(1), K(2), K(3), K(7))): True (calls no lt index repr key len)
#> C.issuperset(it(K(1), K(7))) eq1: clear: False {} 1 | insert: False {K1 K2 K3 K5} 1 | delete: False {K2 K3} 2 | replace: False {K1 K2 K5} 2 | resize: False {K1 K10 ..33.. K39}  | again: False {K1 K2 K3} 2
#> C.issuperset(it(K(1), K(7))) hash1: clear: False {} 1 | insert: False {K1 K2 K3 K5} 3 | delete: False {K2 K3} 2 | replace: False {K1 K2 K5} 4 | resize: False {K1 K10 ..33.. K39}  | again: False {K1 K2 K3} 4
#> C.issuperset(it(K(1), K(7))) iter1: clear: False {} 2 | insert: False {K1 K2 K3 K5} 3 | delete: False {K2 K3} 2 | replace: False {K1 K2 K5} 3 | resize: False {K1 K10 ..33.. K39}  | again: False {K1 K2 K3} 6
#> C.issuperset(it(K(1), K(7))): False (calls no lt index repr key len)
#> C.isdisjoint(it(K(7), K(1))) eq1: clear: True {} 1 | insert: False {K1 K2 K3 K5} 1 | delete: True {K2 K3} 2 | replace: False {K1 K2 K5} 2 | resize: False {K1 K10 ..33.. K39}  | again: False {K1 K2 K3} 2
#> C.isdisjoint(it(K(7), K(1))) hash1: clear: True {} 2 | insert: False {K1 K2 K3 K5} 3 | delete: True {K2 K3} 3 | replace: False {K1 K2 K5} 4 | resize: False {K1 K10 ..33.. K39}  | again: False {K1 K2 K3} 4
#> C.isdisjoint(it(K(7), K(1))) iter1: clear: True {} 4 | insert: False {K1 K2 K3 K5} 3 | delete: True {K2 K3} 4 | replace: False {K1 K2 K5} 3 | resize: False {K1 K10 ..33.. K39}  | again: False {K1 K2 K3} 6
#> C.isdisjoint(it(K(7), K(1))): False (calls no lt index repr key len)
#> C.isdisjoint(D) eq1: clear: True {} 1 | insert: False {K1 K2 K3 K5} 1 | delete: False {K2 K3} 3 | replace: False {K1 K2 K5} 2 | resize: False {K1 K10 ..33.. K39}  | again: False {K1 K2 K3} 2
#> C.isdisjoint(D): False (calls no hash lt iter index repr key len)
#> D.isdisjoint(C) eq1: clear: False {} 1 | insert: False {K1 K2 K3 K5} 1 | delete: False {K2 K3} 2 | replace: False {K1 K2 K5} 2 | resize: False {K1 K10 ..33.. K39}  | again: False {K1 K2 K3} 2
#> D.isdisjoint(C): False (calls no hash lt iter index repr key len)
#> C.issubset(D), D.issuperset(C) eq1: clear: (True True) {} 1 | insert: (False False) {K1 K2 K3 K5} 3 | delete: (True True) {K2 K3} 6 | replace: (False False) {K1 K2 K5} 5 | resize: (False False) {K1 K10 ..33.. K39}  | again: (True True) {K1 K2 K3} 12
#> C.issubset(D), D.issuperset(C): (True True) (calls no hash lt iter index repr key len)
#> C.update(mapping.keys()) iter1: clear: None {'a' 'b'} 4 | insert: None {'a' 'b' K1 K2 K3 K5} 4 | delete: None {'a' 'b' K2 K3} 4 | replace: None {'a' 'b' K1 K2 K5} 4 | resize: None {'a' 'b' ..35.. K39}  | again: None {'a' 'b' K1 K2 K3} 8
#> C.update(mapping.keys()) key1: clear: None {'a' 'b'} 1 | insert: None {'a' 'b' K1 K2 K3 K5} 1 | delete: None {'a' 'b' K2 K3} 1 | replace: None {'a' 'b' K1 K2 K5} 1 | resize: None {'a' 'b' ..35.. K39}  | again: None {'a' 'b' K1 K2 K3} 2
#> C.update(mapping.keys()): None (calls no eq hash lt index repr len)
#> C.update(D, C) eq1: clear: None {K2 K3} 1 | insert/replace: None {K1 K2 K3 K5} 3 | delete: None {K2 K3} 4 | resize: None {K1 K10 ..33.. K39}  | again: None {K1 K2 K3} 6
#> C.update(D, C): None (calls no hash lt iter index repr key len)
#> C.copy() == D eq1: clear: True {} 3 | insert: True {K1 K2 K3 K5} 3 | delete: True {K2 K3} 4 | replace: True {K1 K2 K5} 4 | resize: True {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> C.copy() == D: True (calls no hash lt iter index repr key len)
#> set(C) == D eq1: clear: True {} 3 | insert: True {K1 K2 K3 K5} 3 | delete: True {K2 K3} 4 | replace: True {K1 K2 K5} 4 | resize: True {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> set(C) == D: True (calls no hash lt iter index repr key len)
#> set(it(K(1), K(2), K(1))) eq1: clear: {K1 K2} {} 1 | insert: {K1 K2} {K1 K2 K3 K5} 1 | delete: {K1 K2} {K2 K3} 2 | replace: {K1 K2} {K1 K2 K5} 2 | resize: {K1 K2} {K1 K10 ..33.. K39}  | again: {K1 K2} {K1 K2 K3} 2
#> set(it(K(1), K(2), K(1))) hash1: clear: {K1 K2} {} 3 | insert: {K1 K2} {K1 K2 K3 K5} 4 | delete: {K1 K2} {K2 K3} 4 | replace: {K1 K2} {K1 K2 K5} 5 | resize: {K1 K2} {K1 K10 ..33.. K39}  | again: {K1 K2} {K1 K2 K3} 6
#> set(it(K(1), K(2), K(1))) iter1: clear: {K1 K2} {} 5 | insert: {K1 K2} {K1 K2 K3 K5} 5 | delete: {K1 K2} {K2 K3} 5 | replace: {K1 K2} {K1 K2 K5} 5 | resize: {K1 K2} {K1 K10 ..33.. K39}  | again: {K1 K2} {K1 K2 K3} 10
#> set(it(K(1), K(2), K(1))): {K1 K2} (calls no lt index repr key len)
#> frozenset(C) == D eq1: clear: True {} 3 | insert: True {K1 K2 K3 K5} 3 | delete: True {K2 K3} 4 | replace: True {K1 K2 K5} 4 | resize: True {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> frozenset(C) == D: True (calls no hash lt iter index repr key len)
#> frozenset(C) | it_set(K(7)) hash1: clear: {K1 K2 K3 K7} {} 1 | insert: {K1 K2 K3 K7} {K1 K2 K3 K5} 2 | delete: {K1 K2 K3 K7} {K2 K3} 2 | replace: {K1 K2 K3 K7} {K1 K2 K5} 3 | resize: {K1 K2 K3 K7} {K1 K10 ..33.. K39}  | again: {K1 K2 K3 K7} {K1 K2 K3} 2
#> frozenset(C) | it_set(K(7)): {K1 K2 K3 K7} (calls no eq lt iter index repr key len)
#> hash(frozenset(C)) == 0: False (calls no eq hash lt iter index repr key len)
#> len({C_frozen(), C_frozen()}): 1 (calls no eq hash lt iter index repr key len)
#> repr(C).count('K') repr1: clear: 3 {} 3 | insert: 3 {K1 K2 K3 K5} 3 | delete: 3 {K2 K3} 3 | replace: 3 {K1 K2 K5} 3 | resize: 3 {K1 K10 ..33.. K39}  | again: 3 {K1 K2 K3} 3
#> repr(C).count('K'): 3 (calls no eq hash lt iter index key len)
#> len(f'{C}') repr1: clear: 12 {} 3 | insert: 12 {K1 K2 K3 K5} 3 | delete: 12 {K2 K3} 3 | replace: 12 {K1 K2 K5} 3 | resize: 12 {K1 K10 ..33.. K39}  | again: 12 {K1 K2 K3} 3
#> len(f'{C}'): 12 (calls no eq hash lt iter index key len)
#> sorted(C) lt1: clear: [K1 K2 K3] {} 2 | insert: [K1 K2 K3] {K1 K2 K3 K5} 2 | delete: [K1 K2 K3] {K2 K3} 2 | replace: [K1 K2 K3] {K1 K2 K5} 2 | resize: [K1 K2 K3] {K1 K10 ..33.. K39}  | again: [K1 K2 K3] {K1 K2 K3} 4
#> sorted(C): [K1 K2 K3] (calls no eq hash iter index repr key len)
#> min(C) lt1: clear: RuntimeError(Set changed size during iteration) {} 1 | insert: RuntimeError(Set changed size during iteration) {K1 K2 K3 K5} 1 | delete: RuntimeError(Set changed size during iteration) {K2 K3} 1 | replace: K1 {K1 K2 K5} 2 | resize: RuntimeError(Set changed size during iteration) {K1 K10 ..33.. K39}  | again: K1 {K1 K2 K3} 4
#> min(C): K1 (calls no eq hash iter index repr key len)
#> max(C, key=key) lt1: clear: RuntimeError(Set changed size during iteration) {} 1 | insert: RuntimeError(Set changed size during iteration) {K1 K2 K3 K5} 1 | delete: RuntimeError(Set changed size during iteration) {K2 K3} 1 | replace: K5 {K1 K2 K5} 2 | resize: RuntimeError(Set changed size during iteration) {K1 K10 ..33.. K39}  | again: K3 {K1 K2 K3} 4
#> max(C, key=key) key1: clear: RuntimeError(Set changed size during iteration) {} 1 | insert: RuntimeError(Set changed size during iteration) {K1 K2 K3 K5} 1 | delete: RuntimeError(Set changed size during iteration) {K2 K3} 1 | replace: K5 {K1 K2 K5} 3 | resize: RuntimeError(Set changed size during iteration) {K1 K10 ..33.. K39}  | again: K3 {K1 K2 K3} 6
#> max(C, key=key): K3 (calls no eq hash iter index repr len)
#> sorted(key(x).v for x in C) key1: clear: RuntimeError(Set changed size during iteration) {} 1 | insert: RuntimeError(Set changed size during iteration) {K1 K2 K3 K5} 1 | delete: RuntimeError(Set changed size during iteration) {K2 K3} 1 | replace: [1 2 5] {K1 K2 K5} 3 | resize: RuntimeError(Set changed size during iteration) {K1 K10 ..33.. K39}  | again: [1 2 3] {K1 K2 K3} 6
#> sorted(key(x).v for x in C): [1 2 3] (calls no eq hash lt iter index repr len)
#> sum(C, K(0)) key1: clear: RuntimeError(Set changed size during iteration) {} 1 | insert: RuntimeError(Set changed size during iteration) {K1 K2 K3 K5} 1 | delete: RuntimeError(Set changed size during iteration) {K2 K3} 1 | replace: K8 {K1 K2 K5} 3 | resize: RuntimeError(Set changed size during iteration) {K1 K10 ..33.. K39}  | again: K6 {K1 K2 K3} 6
#> sum(C, K(0)): K6 (calls no eq hash lt iter index repr len)
#> any(C) len1: clear: True {} 1 | insert: True {K1 K2 K3 K5} 1 | delete: True {K2 K3} 1 | replace: True {K1 K2 K5} 1 | resize: True {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 2
#> any(C): True (calls no eq hash lt iter index repr key)
#> sorted(map(key, C)) lt1: clear: [K1 K2 K3] {} 2 | insert: [K1 K2 K3] {K1 K2 K3 K5} 2 | delete: [K1 K2 K3] {K2 K3} 2 | replace: [K1 K2 K3] {K1 K2 K5} 2 | resize: [K1 K2 K3] {K1 K10 ..33.. K39}  | again: [K1 K2 K3] {K1 K2 K3} 4
#> sorted(map(key, C)) key1: clear: RuntimeError(Set changed size during iteration) {} 1 | insert: RuntimeError(Set changed size during iteration) {K1 K2 K3 K5} 1 | delete: RuntimeError(Set changed size during iteration) {K2 K3} 1 | replace: [K1 K2 K5] {K1 K2 K5} 3 | resize: RuntimeError(Set changed size during iteration) {K1 K10 ..33.. K39}  | again: [K1 K2 K3] {K1 K2 K3} 6
#> sorted(map(key, C)): [K1 K2 K3] (calls no eq hash iter index repr len)
#> len(list(filter(None, C))) len1: clear: RuntimeError(Set changed size during iteration) {} 1 | insert: RuntimeError(Set changed size during iteration) {K1 K2 K3 K5} 1 | delete: RuntimeError(Set changed size during iteration) {K2 K3} 1 | replace: 2 {K1 K2 K5} 3 | resize: RuntimeError(Set changed size during iteration) {K1 K10 ..33.. K39}  | again: 2 {K1 K2 K3} 6
#> len(list(filter(None, C))): 2 (calls no eq hash lt iter index repr key)
#> {key(x) for x in C} == D eq1: clear: True {} 3 | insert: True {K1 K2 K3 K5} 3 | delete: True {K2 K3} 4 | replace: True {K1 K2 K5} 4 | resize: True {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> {key(x) for x in C} == D hash1: clear: RuntimeError(Set changed size during iteration) {} 1 | insert: RuntimeError(Set changed size during iteration) {K1 K2 K3 K5} 2 | delete: RuntimeError(Set changed size during iteration) {K2 K3} 2 | replace: False {K1 K2 K5} 5 | resize: RuntimeError(Set changed size during iteration) {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> {key(x) for x in C} == D key1: clear: RuntimeError(Set changed size during iteration) {} 1 | insert: RuntimeError(Set changed size during iteration) {K1 K2 K3 K5} 1 | delete: RuntimeError(Set changed size during iteration) {K2 K3} 1 | replace: False {K1 K2 K5} 3 | resize: RuntimeError(Set changed size during iteration) {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> {key(x) for x in C} == D: True (calls no lt iter index repr len)
#> {*C, K(1), K(7)} eq1: clear: {K1 K2 K3 K7} {} 1 | insert: {K1 K2 K3 K7} {K1 K2 K3 K5} 1 | delete: {K1 K2 K3 K7} {K2 K3} 2 | replace: {K1 K2 K3 K7} {K1 K2 K5} 2 | resize: {K1 K2 K3 K7} {K1 K10 ..33.. K39}  | again: {K1 K2 K3 K7} {K1 K2 K3} 2
#> {*C, K(1), K(7)} hash1: clear: {K1 K2 K3 K7} {} 2 | insert: {K1 K2 K3 K7} {K1 K2 K3 K5} 3 | delete: {K1 K2 K3 K7} {K2 K3} 3 | replace: {K1 K2 K3 K7} {K1 K2 K5} 4 | resize: {K1 K2 K3 K7} {K1 K10 ..33.. K39}  | again: {K1 K2 K3 K7} {K1 K2 K3} 4
#> {*C, K(1), K(7)}: {K1 K2 K3 K7} (calls no lt iter index repr key len)
#> dict.fromkeys(C, 1) == 1: False (calls no eq hash lt iter index repr key len)
#> C.pop() and 0 len1: clear: 0 {} 1 | insert: 0 {K2 K3 K5} 1 | delete: 0 {K2 K3} 1 | replace: 0 {K2 K5} 1 | resize: 0 {K10 K11 ..32.. K39}  | again: 0 {K3} 2
#> C.pop() and 0: 0 (calls no eq hash lt iter index repr key)
#> len(list(zip(C, it(1, 2, 3)))) iter1: clear: RuntimeError(Set changed size during iteration) {} 1 | insert: RuntimeError(Set changed size during iteration) {K1 K2 K3 K5} 1 | delete: RuntimeError(Set changed size during iteration) {K2 K3} 1 | replace: 3 {K1 K2 K5} 4 | resize: RuntimeError(Set changed size during iteration) {K1 K10 ..33.. K39}  | again: 3 {K1 K2 K3} 8
#> len(list(zip(C, it(1, 2, 3)))): 3 (calls no eq hash lt index repr key len)
#> copy.copy(C) == D eq1: clear: True {} 3 | insert: True {K1 K2 K3 K5} 3 | delete: True {K2 K3} 4 | replace: True {K1 K2 K5} 4 | resize: True {K1 K10 ..33.. K39}  | again: True {K1 K2 K3} 6
#> copy.copy(C) == D: True (calls no hash lt iter index repr key len)
#> len(copy.deepcopy(C)) hash1: clear: 3 {} 3 | insert: 3 {K1 K2 K3 K5} 4 | delete: 3 {K2 K3} 4 | replace: 3 {K1 K2 K5} 5 | resize: 3 {K1 K10 ..33.. K39}  | again: 3 {K1 K2 K3} 6
#> len(copy.deepcopy(C)) key1: clear: 3 {} 3 | insert: 3 {K1 K2 K3 K5} 3 | delete: 3 {K2 K3} 3 | replace: 3 {K1 K2 K5} 3 | resize: 3 {K1 K10 ..33.. K39}  | again: 3 {K1 K2 K3} 6
#> len(copy.deepcopy(C)): 3 (calls no eq lt iter index repr len)
