# Written by `npm run fuzz:reentrancy -- --write`.

# ---- dict operations 1 to 40
import copy, json
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
    C[K(9)] = K(90)
def delete():
    C.pop(next(iter(C), None), None)
def replace():
    if C: C[next(reversed(C))] = K(80)
def resize():
    if len(C) < 9: C.update([(K(i), K(i)) for i in range(5, 40)])
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: {K(i): K(i * 10) for i in (1, 2, 3)}
cell("C.get(K(3))", lambda: C.get(K(3)))
cell("C.get(K(7), K(0))", lambda: (C.get(K(7), K(0))))
cell("C[K(3)]", lambda: C[K(3)])
cell("C[K(7)]", lambda: C[K(7)])
def op():
    global C, D, I, J, R
    C[K(3)] = K(33)
cell("C[K(3)] = K(33)", op)
def op():
    global C, D, I, J, R
    C[K(7)] = K(77)
cell("C[K(7)] = K(77)", op)
def op():
    global C, D, I, J, R
    C[K(65)] = K(77)
cell("C[K(65)] = K(77)", op)
cell("C.setdefault(K(66), K(0))", lambda: (C.setdefault(K(66), K(0))))
cell("K(67) in C", lambda: K(67) in C)
def op():
    global C, D, I, J, R
    del C[K(3)]
cell("del C[K(3)]", op)
def op():
    global C, D, I, J, R
    del C[K(7)]
cell("del C[K(7)]", op)
cell("C.pop(K(2))", lambda: C.pop(K(2)))
cell("C.pop(K(7), None)", lambda: (C.pop(K(7), None)))
cell("C.popitem()", lambda: C.popitem())
cell("C.setdefault(K(2), K(0))", lambda: (C.setdefault(K(2), K(0))))
cell("C.setdefault(K(7), K(0))", lambda: (C.setdefault(K(7), K(0))))
cell("C.update(D)", lambda: C.update(D))
cell("C.update(it((K(2), K(0)), (K(6), K(60))))", lambda: (C.update(it((K(2), K(0)), (K(6), K(60))))))
cell("C.update(it(it(K(2), K(0)), it(K(6), K(60))))", lambda: (C.update(it(it(K(2), K(0)), it(K(6), K(60))))))
cell("C.update(mapping)", lambda: C.update(mapping))
cell("C.update(C)", lambda: C.update(C))
cell("D.update(C)", lambda: D.update(C))
cell("C.update(it((K(2), K(0)), 5))", lambda: (C.update(it((K(2), K(0)), 5))))
cell("K(3) in C", lambda: K(3) in C)
cell("K(7) in C", lambda: K(7) in C)
cell("C == D", lambda: C == D)
cell("D == C", lambda: D == C)
cell("C != D", lambda: C != D)
cell("C == {K(3): K(30), K(2): K(20), K(1): K(10)}", lambda: (C == {K(3): K(30), K(2): K(20), K(1): K(10)}))
cell("C | D", lambda: C | D)
cell("D | C", lambda: D | C)
def op():
    global C, D, I, J, R
    C |= D
cell("C |= D", op)
def op():
    global C, D, I, J, R
    C |= it((K(2), K(0)), (K(6), K(60)))
cell("C |= it((K(2), K(0)), (K(6), K(60)))", op)
cell("C.copy()", lambda: C.copy())
cell("repr(C)", lambda: repr(C))
cell("str(C), f'{C}', '%s' % C", lambda: (str(C), f'{C}', '%s' % C))
cell("'{0!r:>9}'.format(C)", lambda: '{0!r:>9}'.format(C))
cell("list(C.items())", lambda: list(C.items()))
cell("[(key(k), C.get(k)) for k in C]", lambda: ([(key(k), C.get(k)) for k in C]))
cell("[key(v) for v in C.values()]", lambda: [key(v) for v in C.values()])
#> C.get(K(3)) eq1: clear: None {} 1 | insert: K30 {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: K30 {K2:K20 K3:K30} 1 | replace: K80 {K1:K10 K2:K20 K3:K80} 1 | resize: K30 {K1:K10 K2:K20 ..38.. K39:K39}  | again: K30 {K1:K10 K2:K20 K3:K30} 2
#> C.get(K(3)) hash1: clear: None {} 1 | insert: K30 {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: K30 {K2:K20 K3:K30} 2 | replace: K80 {K1:K10 K2:K20 K3:K80} 2 | resize: K30 {K1:K10 K2:K20 ..38.. K39:K39}  | again: K30 {K1:K10 K2:K20 K3:K30} 2
#> C.get(K(3)): K30 (calls no lt iter index repr key len)
#> C.get(K(7), K(0)) hash1: clear: K0 {} 1 | insert: K0 {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: K0 {K2:K20 K3:K30} 2 | replace: K0 {K1:K10 K2:K20 K3:K80} 2 | resize: K7 {K1:K10 K2:K20 ..38.. K39:K39}  | again: K0 {K1:K10 K2:K20 K3:K30} 2
#> C.get(K(7), K(0)): K0 (calls no eq lt iter index repr key len)
#> C[K(3)] eq1: clear: KeyError(K3) {} 1 | insert: K30 {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: K30 {K2:K20 K3:K30} 1 | replace: K80 {K1:K10 K2:K20 K3:K80} 1 | resize: K30 {K1:K10 K2:K20 ..38.. K39:K39}  | again: K30 {K1:K10 K2:K20 K3:K30} 2
#> C[K(3)] hash1: clear: KeyError(K3) {} 1 | insert: K30 {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: K30 {K2:K20 K3:K30} 2 | replace: K80 {K1:K10 K2:K20 K3:K80} 2 | resize: K30 {K1:K10 K2:K20 ..38.. K39:K39}  | again: K30 {K1:K10 K2:K20 K3:K30} 2
#> C[K(3)]: K30 (calls no lt iter index repr key len)
#> C[K(7)] hash1: clear: KeyError(K7) {} 1 | insert: KeyError(K7) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: KeyError(K7) {K2:K20 K3:K30} 2 | replace: KeyError(K7) {K1:K10 K2:K20 K3:K80} 2 | resize: K7 {K1:K10 K2:K20 ..38.. K39:K39}  | again: KeyError(K7) {K1:K10 K2:K20 K3:K30} 2
#> C[K(7)]: KeyError(K7) (calls no eq lt iter index repr key len)
#> C[K(3)] = K(33) eq1: clear: None {K3:K33} 1 | insert: None {K1:K10 K2:K20 K3:K33 K9:K90} 1 | delete: None {K2:K20 K3:K33} 1 | replace: None {K1:K10 K2:K20 K3:K33} 1 | resize: None {K1:K10 K2:K20 ..38.. K39:K39}  | again: None {K1:K10 K2:K20 K3:K33} 2
#> C[K(3)] = K(33) hash1: clear: None {K3:K33} 1 | insert: None {K1:K10 K2:K20 K3:K33 K9:K90} 2 | delete: None {K2:K20 K3:K33} 2 | replace/again: None {K1:K10 K2:K20 K3:K33} 2 | resize: None {K1:K10 K2:K20 ..38.. K39:K39} 
#> C[K(3)] = K(33): None (calls no lt iter index repr key len)
#> C[K(7)] = K(77) hash1: clear: None {K7:K77} 1 | insert: None {K1:K10 K2:K20 K3:K30 K9:K90 K7:K77} 2 | delete: None {K2:K20 K3:K30 K7:K77} 2 | replace: None {K1:K10 K2:K20 K3:K80 K7:K77} 2 | resize: None {K1:K10 K2:K20 ..38.. K39:K39}  | again: None {K1:K10 K2:K20 K3:K30 K7:K77} 2
#> C[K(7)] = K(77): None (calls no eq lt iter index repr key len)
#> C[K(65)] = K(77) eq1: clear: None {K65:K77} 1 | insert: None {K1:K10 K2:K20 K3:K30 K9:K90 K65:K77} 1 | delete: None {K2:K20 K3:K30 K65:K77} 1 | replace: None {K1:K10 K2:K20 K3:K80 K65:K77} 1 | resize: None {K1:K10 K2:K20 ..39.. K65:K77}  | again: None {K1:K10 K2:K20 K3:K30 K65:K77} 3
#> C[K(65)] = K(77) hash1: clear: None {K65:K77} 1 | insert: None {K1:K10 K2:K20 K3:K30 K9:K90 K65:K77} 2 | delete: None {K2:K20 K3:K30 K65:K77} 2 | replace: None {K1:K10 K2:K20 K3:K80 K65:K77} 2 | resize: None {K1:K10 K2:K20 ..39.. K65:K77}  | again: None {K1:K10 K2:K20 K3:K30 K65:K77} 2
#> C[K(65)] = K(77): None (calls no lt iter index repr key len)
#> C.setdefault(K(66), K(0)) eq1: clear: K0 {K66:K0} 1 | insert: K0 {K1:K10 K2:K20 K3:K30 K9:K90 K66:K0} 1 | delete: K0 {K2:K20 K3:K30 K66:K0} 1 | replace: K0 {K1:K10 K2:K20 K3:K80 K66:K0} 1 | resize: K0 {K1:K10 K2:K20 ..39.. K66:K0}  | again: K0 {K1:K10 K2:K20 K3:K30 K66:K0} 3
#> C.setdefault(K(66), K(0)) hash1: clear: K0 {K66:K0} 1 | insert: K0 {K1:K10 K2:K20 K3:K30 K9:K90 K66:K0} 2 | delete: K0 {K2:K20 K3:K30 K66:K0} 2 | replace: K0 {K1:K10 K2:K20 K3:K80 K66:K0} 2 | resize: K0 {K1:K10 K2:K20 ..39.. K66:K0}  | again: K0 {K1:K10 K2:K20 K3:K30 K66:K0} 2
#> C.setdefault(K(66), K(0)): K0 (calls no lt iter index repr key len)
#> K(67) in C eq1: clear: False {} 1 | insert: False {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: False {K2:K20 K3:K30} 1 | replace: False {K1:K10 K2:K20 K3:K80} 1 | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 2
#> K(67) in C hash1: clear: False {} 1 | insert: False {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: False {K2:K20 K3:K30} 2 | replace: False {K1:K10 K2:K20 K3:K80} 2 | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 2
#> K(67) in C: False (calls no lt iter index repr key len)
#> del C[K(3)] eq1: clear: KeyError(K3) {} 1 | insert: None {K1:K10 K2:K20 K9:K90} 1 | delete: None {K2:K20} 1 | replace: None {K1:K10 K2:K20} 1 | resize: None {K1:K10 K2:K20 ..37.. K39:K39}  | again: KeyError(K3) {K1:K10 K2:K20} 2
#> del C[K(3)] hash1: clear: KeyError(K3) {} 1 | insert: None {K1:K10 K2:K20 K9:K90} 2 | delete: None {K2:K20} 2 | replace: None {K1:K10 K2:K20} 2 | resize: None {K1:K10 K2:K20 ..37.. K39:K39}  | again: KeyError(K3) {K1:K10 K2:K20} 2
#> del C[K(3)]: None (calls no lt iter index repr key len)
#> del C[K(7)] hash1: clear: KeyError(K7) {} 1 | insert: KeyError(K7) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: KeyError(K7) {K2:K20 K3:K30} 2 | replace: KeyError(K7) {K1:K10 K2:K20 K3:K80} 2 | resize: None {K1:K10 K2:K20 ..37.. K39:K39}  | again: KeyError(K7) {K1:K10 K2:K20 K3:K30} 2
#> del C[K(7)]: KeyError(K7) (calls no eq lt iter index repr key len)
#> C.pop(K(2)) eq1: clear: KeyError(K2) {} 1 | insert: K20 {K1:K10 K3:K30 K9:K90} 1 | delete: K20 {K3:K30} 1 | replace: K20 {K1:K10 K3:K80} 1 | resize: K20 {K1:K10 K3:K30 ..37.. K39:K39}  | again: KeyError(K2) {K1:K10 K3:K30} 2
#> C.pop(K(2)) hash1: clear: KeyError(K2) {} 1 | insert: K20 {K1:K10 K3:K30 K9:K90} 2 | delete: K20 {K3:K30} 2 | replace: K20 {K1:K10 K3:K80} 2 | resize: K20 {K1:K10 K3:K30 ..37.. K39:K39}  | again: KeyError(K2) {K1:K10 K3:K30} 2
#> C.pop(K(2)): K20 (calls no lt iter index repr key len)
#> C.pop(K(7), None) hash1: clear: None {} 1 | insert: None {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: None {K2:K20 K3:K30} 2 | replace: None {K1:K10 K2:K20 K3:K80} 2 | resize: K7 {K1:K10 K2:K20 ..37.. K39:K39}  | again: None {K1:K10 K2:K20 K3:K30} 2
#> C.pop(K(7), None): None (calls no eq lt iter index repr key len)
#> C.popitem(): (K3 K30) (calls no eq hash lt iter index repr key len)
#> C.setdefault(K(2), K(0)) eq1: clear: K0 {K2:K0} 1 | insert: K20 {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: K20 {K2:K20 K3:K30} 1 | replace: K20 {K1:K10 K2:K20 K3:K80} 1 | resize: K20 {K1:K10 K2:K20 ..38.. K39:K39}  | again: K20 {K1:K10 K2:K20 K3:K30} 2
#> C.setdefault(K(2), K(0)) hash1: clear: K0 {K2:K0} 1 | insert: K20 {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: K20 {K2:K20 K3:K30} 2 | replace: K20 {K1:K10 K2:K20 K3:K80} 2 | resize: K20 {K1:K10 K2:K20 ..38.. K39:K39}  | again: K20 {K1:K10 K2:K20 K3:K30} 2
#> C.setdefault(K(2), K(0)): K20 (calls no lt iter index repr key len)
#> C.setdefault(K(7), K(0)) hash1: clear: K0 {K7:K0} 1 | insert: K0 {K1:K10 K2:K20 K3:K30 K9:K90 K7:K0} 2 | delete: K0 {K2:K20 K3:K30 K7:K0} 2 | replace: K0 {K1:K10 K2:K20 K3:K80 K7:K0} 2 | resize: K7 {K1:K10 K2:K20 ..38.. K39:K39}  | again: K0 {K1:K10 K2:K20 K3:K30 K7:K0} 2
#> C.setdefault(K(7), K(0)): K0 (calls no eq lt iter index repr key len)
#> C.update(D) eq1: clear: None {K1:K10 K2:K20 K3:K30} 1 | insert: None {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: None {K2:K20 K3:K30 K1:K10} 3 | replace: None {K1:K10 K2:K20 K3:K30} 3 | resize: None {K1:K10 K2:K20 ..38.. K39:K39}  | again: None {K1:K10 K2:K20 K3:K30} 6
#> C.update(D): None (calls no hash lt iter index repr key len)
#> C.update(it((K(2), K(0)), (K(6), K(60)))) eq1: clear: None {K2:K0 K6:K60} 1 | insert: None {K1:K10 K2:K0 K3:K30 K9:K90 K6:K60} 1 | delete: None {K2:K0 K3:K30 K6:K60} 1 | replace: None {K1:K10 K2:K0 K3:K80 K6:K60} 1 | resize: None {K1:K10 K2:K0 ..38.. K39:K39}  | again: None {K1:K10 K2:K0 K3:K30 K6:K60} 3
#> C.update(it((K(2), K(0)), (K(6), K(60)))) hash1: clear: None {K2:K0 K6:K60} 2 | insert: None {K1:K10 K2:K0 K3:K30 K9:K90 K6:K60} 3 | delete: None {K2:K0 K3:K30 K6:K60} 3 | replace: None {K1:K10 K2:K0 K3:K80 K6:K60} 3 | resize: None {K1:K10 K2:K0 ..38.. K39:K39}  | again: None {K1:K10 K2:K0 K3:K30 K6:K60} 4
#> C.update(it((K(2), K(0)), (K(6), K(60)))) iter1: clear: None {K2:K0 K6:K60} 4 | insert: None {K1:K10 K2:K0 K3:K30 K9:K90 K6:K60} 4 | delete: None {K2:K0 K3:K30 K6:K60} 4 | replace: None {K1:K10 K2:K0 K3:K80 K6:K60} 4 | resize: None {K1:K10 K2:K0 ..38.. K39:K39}  | again: None {K1:K10 K2:K0 K3:K30 K6:K60} 8
#> C.update(it((K(2), K(0)), (K(6), K(60)))): None (calls no lt index repr key len)
#> C.update(it(it(K(2), K(0)), it(K(6), K(60)))) eq1: clear: None {K2:K0 K6:K60} 1 | insert: None {K1:K10 K2:K0 K3:K30 K9:K90 K6:K60} 1 | delete: None {K2:K0 K3:K30 K6:K60} 1 | replace: None {K1:K10 K2:K0 K3:K80 K6:K60} 1 | resize: None {K1:K10 K2:K0 ..38.. K39:K39}  | again: None {K1:K10 K2:K0 K3:K30 K6:K60} 3
#> C.update(it(it(K(2), K(0)), it(K(6), K(60)))) hash1: clear: None {K2:K0 K6:K60} 2 | insert: None {K1:K10 K2:K0 K3:K30 K9:K90 K6:K60} 3 | delete: None {K2:K0 K3:K30 K6:K60} 3 | replace: None {K1:K10 K2:K0 K3:K80 K6:K60} 3 | resize: None {K1:K10 K2:K0 ..38.. K39:K39}  | again: None {K1:K10 K2:K0 K3:K30 K6:K60} 4
#> C.update(it(it(K(2), K(0)), it(K(6), K(60)))) iter1: clear: None {K2:K0 K6:K60} 14 | insert: None {K1:K10 K2:K0 K3:K30 K9:K90 K6:K60} 14 | delete: None {K2:K0 K3:K30 K6:K60} 14 | replace: None {K1:K10 K2:K0 K3:K80 K6:K60} 14 | resize: None {K1:K10 K2:K0 ..38.. K39:K39}  | again: None {K1:K10 K2:K0 K3:K30 K6:K60} 28
#> C.update(it(it(K(2), K(0)), it(K(6), K(60)))) len1: clear: None {K2:K0 K6:K60} 2 | insert: None {K1:K10 K2:K0 K3:K30 K9:K90 K6:K60} 2 | delete: None {K2:K0 K3:K30 K6:K60} 2 | replace: None {K1:K10 K2:K0 K3:K80 K6:K60} 2 | resize: None {K1:K10 K2:K0 ..38.. K39:K39}  | again: None {K1:K10 K2:K0 K3:K30 K6:K60} 4
#> C.update(it(it(K(2), K(0)), it(K(6), K(60)))): None (calls no lt index repr key)
#> C.update(mapping) iter1: clear: None {'a':'a' 'b':'b'} 7 | insert: None {K1:K10 K2:K20 K3:K30 K9:K90 'a':'a' 'b':'b'} 7 | delete: None {K2:K20 K3:K30 'a':'a' 'b':'b'} 7 | replace: None {K1:K10 K2:K20 K3:K80 'a':'a' 'b':'b'} 7 | resize: None {K1:K10 K2:K20 ..40.. 'b':'b'}  | again: None {K1:K10 K2:K20 K3:K30 'a':'a' 'b':'b'} 14
#> C.update(mapping) key1: clear: None {'a':'a' 'b':'b'} 1 | insert: None {K1:K10 K2:K20 K3:K30 K9:K90 'a':'a' 'b':'b'} 1 | delete: None {K2:K20 K3:K30 'a':'a' 'b':'b'} 1 | replace: None {K1:K10 K2:K20 K3:K80 'a':'a' 'b':'b'} 1 | resize: None {K1:K10 K2:K20 ..40.. 'b':'b'}  | again: None {K1:K10 K2:K20 K3:K30 'a':'a' 'b':'b'} 2
#> C.update(mapping) len1: clear: None {'a':'a' 'b':'b'} 1 | insert: None {K1:K10 K2:K20 K3:K30 K9:K90 'a':'a' 'b':'b'} 1 | delete: None {K2:K20 K3:K30 'a':'a' 'b':'b'} 1 | replace: None {K1:K10 K2:K20 K3:K80 'a':'a' 'b':'b'} 1 | resize: None {K1:K10 K2:K20 ..40.. 'b':'b'}  | again: None {K1:K10 K2:K20 K3:K30 'a':'a' 'b':'b'} 2
#> C.update(mapping): None (calls no eq hash lt index repr)
#> C.update(C): None (calls no eq hash lt iter index repr key len)
#> D.update(C) eq1: clear: RuntimeError(dict mutated during update) {} 1 | insert: RuntimeError(dict mutated during update) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dict mutated during update) {K2:K20 K3:K30} 1 | replace: None {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dict mutated during update) {K1:K10 K2:K20 ..38.. K39:K39}  | again: None {K1:K10 K2:K20 K3:K30} 6
#> D.update(C): None (calls no hash lt iter index repr key len)
#> C.update(it((K(2), K(0)), 5)) eq1: clear: TypeError(object is not iterable) {K2:K0} 1 | insert: TypeError(object is not iterable) {K1:K10 K2:K0 K3:K30 K9:K90} 1 | delete: TypeError(object is not iterable) {K2:K0 K3:K30} 1 | replace: TypeError(object is not iterable) {K1:K10 K2:K0 K3:K80} 1 | resize: TypeError(object is not iterable) {K1:K10 K2:K0 ..38.. K39:K39}  | again: TypeError(object is not iterable) {K1:K10 K2:K0 K3:K30} 2
#> C.update(it((K(2), K(0)), 5)) hash1: clear: TypeError(object is not iterable) {K2:K0} 1 | insert: TypeError(object is not iterable) {K1:K10 K2:K0 K3:K30 K9:K90} 2 | delete: TypeError(object is not iterable) {K2:K0 K3:K30} 2 | replace: TypeError(object is not iterable) {K1:K10 K2:K0 K3:K80} 2 | resize: TypeError(object is not iterable) {K1:K10 K2:K0 ..38.. K39:K39}  | again: TypeError(cannot use 'K' as a dict key (object is not iterable)) {K1:K10 K2:K0 K3:K30} 2
#> C.update(it((K(2), K(0)), 5)) iter1: clear: TypeError(object is not iterable) {K2:K0} 3 | insert: TypeError(object is not iterable) {K1:K10 K2:K0 K3:K30 K9:K90} 3 | delete: TypeError(object is not iterable) {K2:K0 K3:K30} 3 | replace: TypeError(object is not iterable) {K1:K10 K2:K0 K3:K80} 3 | resize: TypeError(object is not iterable) {K1:K10 K2:K0 ..38.. K39:K39}  | again: TypeError(object is not iterable) {K1:K10 K2:K0 K3:K30} 4
#> C.update(it((K(2), K(0)), 5)): TypeError(object is not iterable) (calls no lt index repr key len)
#> K(3) in C eq1: clear: False {} 1 | insert: True {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: True {K2:K20 K3:K30} 1 | replace: True {K1:K10 K2:K20 K3:K80} 1 | resize: True {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 2
#> K(3) in C hash1: clear: False {} 1 | insert: True {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: True {K2:K20 K3:K30} 2 | replace: True {K1:K10 K2:K20 K3:K80} 2 | resize: True {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 2
#> K(3) in C: True (calls no lt iter index repr key len)
#> K(7) in C hash1: clear: False {} 1 | insert: False {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: False {K2:K20 K3:K30} 2 | replace: False {K1:K10 K2:K20 K3:K80} 2 | resize: True {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 2
#> K(7) in C: False (calls no eq lt iter index repr key len)
#> C == D eq1: clear: True {} 2 | insert: False {K1:K10 K2:K20 K3:K30 K9:K90} 6 | delete: True {K2:K20 K3:K30} 6 | replace: False {K1:K10 K2:K20 K3:K80} 6 | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 12
#> C == D: True (calls no hash lt iter index repr key len)
#> D == C eq1: clear: False {} 1 | insert: True {K1:K10 K2:K20 K3:K30 K9:K90} 6 | delete: False {K2:K20 K3:K30} 1 | replace: False {K1:K10 K2:K20 K3:K80} 6 | resize: True {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 12
#> D == C: True (calls no hash lt iter index repr key len)
#> C != D eq1: clear: False {} 2 | insert: True {K1:K10 K2:K20 K3:K30 K9:K90} 6 | delete: False {K2:K20 K3:K30} 6 | replace: True {K1:K10 K2:K20 K3:K80} 6 | resize: True {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 12
#> C != D: False (calls no hash lt iter index repr key len)
#> C == {K(3): K(30), K(2): K(20), K(1): K(10)} eq1: clear: True {} 2 | insert: False {K1:K10 K2:K20 K3:K30 K9:K90} 6 | delete: True {K2:K20 K3:K30} 6 | replace: False {K1:K10 K2:K20 K3:K80} 6 | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 12
#> C == {K(3): K(30), K(2): K(20), K(1): K(10)} hash1: clear: False {} 3 | insert: False {K1:K10 K2:K20 K3:K30 K9:K90} 4 | delete: False {K2:K20 K3:K30} 4 | replace: False {K1:K10 K2:K20 K3:K80} 4 | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 6
#> C == {K(3): K(30), K(2): K(20), K(1): K(10)}: True (calls no lt iter index repr key len)
#> C | D eq1: clear: {K1:K10 K2:K20 K3:K30} {} 3 | insert: {K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: {K1:K10 K2:K20 K3:K30} {K2:K20 K3:K30} 3 | replace: {K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K80} 3 | resize: {K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K30} 6
#> C | D: {K1:K10 K2:K20 K3:K30} (calls no hash lt iter index repr key len)
#> D | C eq1: clear: RuntimeError(dict mutated during update) {} 1 | insert: RuntimeError(dict mutated during update) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dict mutated during update) {K2:K20 K3:K30} 1 | replace: {K1:K10 K2:K20 K3:K80} {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dict mutated during update) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K30} 6
#> D | C: {K1:K10 K2:K20 K3:K30} (calls no hash lt iter index repr key len)
#> C |= D eq1: clear: None {K1:K10 K2:K20 K3:K30} 1 | insert: None {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: None {K2:K20 K3:K30 K1:K10} 3 | replace: None {K1:K10 K2:K20 K3:K30} 3 | resize: None {K1:K10 K2:K20 ..38.. K39:K39}  | again: None {K1:K10 K2:K20 K3:K30} 6
#> C |= D: None (calls no hash lt iter index repr key len)
#> C |= it((K(2), K(0)), (K(6), K(60))) eq1: clear: None {K2:K0 K6:K60} 1 | insert: None {K1:K10 K2:K0 K3:K30 K9:K90 K6:K60} 1 | delete: None {K2:K0 K3:K30 K6:K60} 1 | replace: None {K1:K10 K2:K0 K3:K80 K6:K60} 1 | resize: None {K1:K10 K2:K0 ..38.. K39:K39}  | again: None {K1:K10 K2:K0 K3:K30 K6:K60} 3
#> C |= it((K(2), K(0)), (K(6), K(60))) hash1: clear: None {K2:K0 K6:K60} 2 | insert: None {K1:K10 K2:K0 K3:K30 K9:K90 K6:K60} 3 | delete: None {K2:K0 K3:K30 K6:K60} 3 | replace: None {K1:K10 K2:K0 K3:K80 K6:K60} 3 | resize: None {K1:K10 K2:K0 ..38.. K39:K39}  | again: None {K1:K10 K2:K0 K3:K30 K6:K60} 4
#> C |= it((K(2), K(0)), (K(6), K(60))) iter1: clear: None {K2:K0 K6:K60} 4 | insert: None {K1:K10 K2:K0 K3:K30 K9:K90 K6:K60} 4 | delete: None {K2:K0 K3:K30 K6:K60} 4 | replace: None {K1:K10 K2:K0 K3:K80 K6:K60} 4 | resize: None {K1:K10 K2:K0 ..38.. K39:K39}  | again: None {K1:K10 K2:K0 K3:K30 K6:K60} 8
#> C |= it((K(2), K(0)), (K(6), K(60))): None (calls no lt index repr key len)
#> C.copy(): {K1:K10 K2:K20 K3:K30} (calls no eq hash lt iter index repr key len)
#> repr(C) repr1: clear: '{K1: K10}' {} 2 | insert: '{K1: K10, K2: K20, K3: K30, K9: K90}' {K1:K10 K2:K20 K3:K30 K9:K90} 8 | delete: '{K1: K10, K2: K20, K3: K30}' {K2:K20 K3:K30} 6 | replace: '{K1: K10, K2: K20, K3: K80}' {K1:K10 K2:K20 K3:K80} 6 | resize: Endless() {K1:K10 K2:K20 ..38.. K39:K39}  | again: '{K1: K10, K2: K20, K3: K30}' {K1:K10 K2:K20 K3:K30} 6
#> repr(C): '{K1: K10, K2: K20, K3: K30}' (calls no eq hash lt iter index key len)
#> str(C), f'{C}', '%s' % C repr1: clear: ('{K1: K10}' '{}' '{}') {} 2 | insert: ('{K1: K10, K2: K20, K3: K30, K9: K90}' '{K1: K10, K2: K20, K3: K30, K9: K90}' '{K1: K10, K2: K20, K3: K30, K9: K90}') {K1:K10 K2:K20 K3:K30 K9:K90} 24 | delete: ('{K1: K10, K2: K20, K3: K30}' '{K2: K20, K3: K30}' '{K2: K20, K3: K30}') {K2:K20 K3:K30} 14 | replace: ('{K1: K10, K2: K20, K3: K80}' '{K1: K10, K2: K20, K3: K80}' '{K1: K10, K2: K20, K3: K80}') {K1:K10 K2:K20 K3:K80} 18 | resize: Endless() {K1:K10 K2:K20 ..38.. K39:K39}  | again: ('{K1: K10, K2: K20, K3: K30}' '{K1: K10, K2: K20, K3: K30}' '{K1: K10, K2: K20, K3: K30}') {K1:K10 K2:K20 K3:K30} 18
#> str(C), f'{C}', '%s' % C: ('{K1: K10, K2: K20, K3: K30}' '{K1: K10, K2: K20, K3: K30}' '{K1: K10, K2: K20, K3: K30}') (calls no eq hash lt iter index key len)
#> '{0!r:>9}'.format(C) repr1: clear: '{K1: K10}' {} 2 | insert: '{K1: K10, K2: K20, K3: K30, K9: K90}' {K1:K10 K2:K20 K3:K30 K9:K90} 8 | delete: '{K1: K10, K2: K20, K3: K30}' {K2:K20 K3:K30} 6 | replace: '{K1: K10, K2: K20, K3: K80}' {K1:K10 K2:K20 K3:K80} 6 | resize: Endless() {K1:K10 K2:K20 ..38.. K39:K39}  | again: '{K1: K10, K2: K20, K3: K30}' {K1:K10 K2:K20 K3:K30} 6
#> '{0!r:>9}'.format(C): '{K1: K10, K2: K20, K3: K30}' (calls no eq hash lt iter index key len)
#> list(C.items()): [(K1 K10) (K2 K20) (K3 K30)] (calls no eq hash lt iter index repr key len)
#> [(key(k), C.get(k)) for k in C] hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: [(K1 K10) (K2 K20) (K3 K80)] {K1:K10 K2:K20 K3:K80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [(K1 K10) (K2 K20) (K3 K30)] {K1:K10 K2:K20 K3:K30} 6
#> [(key(k), C.get(k)) for k in C] key1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: [(K1 K10) (K2 K20) (K3 K80)] {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [(K1 K10) (K2 K20) (K3 K30)] {K1:K10 K2:K20 K3:K30} 6
#> [(key(k), C.get(k)) for k in C]: [(K1 K10) (K2 K20) (K3 K30)] (calls no eq lt iter index repr len)
#> [key(v) for v in C.values()] key1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: [K10 K20 K80] {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [K10 K20 K30] {K1:K10 K2:K20 K3:K30} 6
#> [key(v) for v in C.values()]: [K10 K20 K30] (calls no eq hash lt iter index repr len)

# ---- dict operations 41 to 80
import copy, json
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
    C[K(9)] = K(90)
def delete():
    C.pop(next(iter(C), None), None)
def replace():
    if C: C[next(reversed(C))] = K(80)
def resize():
    if len(C) < 9: C.update([(K(i), K(i)) for i in range(5, 40)])
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: {K(i): K(i * 10) for i in (1, 2, 3)}
cell("[key(v) for v in reversed(C.items())]", lambda: [key(v) for v in reversed(C.items())])
cell("C.keys() & D.keys()", lambda: C.keys() & D.keys())
cell("C.keys() & it(K(1), K(7))", lambda: (C.keys() & it(K(1), K(7))))
cell("C.keys() | it(K(1), K(7))", lambda: (C.keys() | it(K(1), K(7))))
cell("C.keys() - it(K(1), K(7))", lambda: (C.keys() - it(K(1), K(7))))
cell("C.keys() ^ it(K(1), K(7))", lambda: (C.keys() ^ it(K(1), K(7))))
cell("C.keys() - D.keys()", lambda: C.keys() - D.keys())
cell("D.keys() - C.keys()", lambda: D.keys() - C.keys())
cell("D.keys() & C.keys()", lambda: D.keys() & C.keys())
cell("D.keys() ^ C.keys()", lambda: D.keys() ^ C.keys())
cell("C.items() & D.items()", lambda: C.items() & D.items())
cell("C.items() - D.items()", lambda: C.items() - D.items())
cell("C.keys() == D.keys()", lambda: C.keys() == D.keys())
cell("C.keys() <= D.keys()", lambda: C.keys() <= D.keys())
cell("D.keys() >= C.keys()", lambda: D.keys() >= C.keys())
cell("C.keys() < it(K(1))", lambda: C.keys() < it(K(1)))
cell("C.keys().isdisjoint(D.keys())", lambda: C.keys().isdisjoint(D.keys()))
cell("C.keys().isdisjoint(it(K(7), K(1)))", lambda: (C.keys().isdisjoint(it(K(7), K(1)))))
cell("C.items() == D.items()", lambda: C.items() == D.items())
cell("C.items() <= D.items()", lambda: C.items() <= D.items())
cell("(K(3), K(30)) in C.items()", lambda: ((K(3), K(30)) in C.items()))
cell("K(30) in C.values()", lambda: K(30) in C.values())
cell("K(3) in C.keys()", lambda: K(3) in C.keys())
cell("repr(C.keys()), repr(C.values())", lambda: (repr(C.keys()), repr(C.values())))
cell("repr(C.items())", lambda: repr(C.items()))
cell("{**C, K(3): K(0)}", lambda: ({**C, K(3): K(0)}))
cell("{**mapping, **C}", lambda: ({**mapping, **C}))
cell("dict(C, a=1)", lambda: (dict(C, a=1)))
cell("sorted(C)", lambda: sorted(C))
cell("max(C, key=C.get)", lambda: (max(C, key=C.get)))
cell("min(C.values(), key=key)", lambda: (min(C.values(), key=key)))
cell("list(map(key, C))", lambda: (list(map(key, C))))
cell("list(filter(None, C.values()))", lambda: (list(filter(None, C.values()))))
cell("sum(C.values(), K(0))", lambda: (sum(C.values(), K(0))))
cell("set(C)", lambda: set(C))
cell("list(zip(C, it(1, 2, 3)))", lambda: (list(zip(C, it(1, 2, 3)))))
cell("{key(k): v for k, v in C.items()}", lambda: ({key(k): v for k, v in C.items()}))
cell("copy.copy(C)", lambda: copy.copy(C))
cell("copy.deepcopy(C)", lambda: copy.deepcopy(C))
cell("json.dumps({'a': [C.get(1), K(1)], 'b': K(2)}, default=plain)", lambda: (json.dumps({'a': [C.get(1), K(1)], 'b': K(2)}, default=plain)))
#> [key(v) for v in reversed(C.items())] key1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: [(K3 K30) (K2 K20) (K1 K10)] {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [(K3 K30) (K2 K20) (K1 K10)] {K1:K10 K2:K20 K3:K30} 6
#> [key(v) for v in reversed(C.items())]: [(K3 K30) (K2 K20) (K1 K10)] (calls no eq hash lt iter index repr len)
#> C.keys() & D.keys() eq1: clear: {} {} 1 | insert: {K1 K2 K3} {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: {K2 K3} {K2:K20 K3:K30} 3 | replace: {K1 K2 K3} {K1:K10 K2:K20 K3:K80} 3 | resize: {K1 K2 K3} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1 K2 K3} {K1:K10 K2:K20 K3:K30} 6
#> C.keys() & D.keys() hash1: clear: {} {} 3 | insert: {K1 K2 K3} {K1:K10 K2:K20 K3:K30 K9:K90} 7 | delete: {K2 K3} {K2:K20 K3:K30} 6 | replace: {K1 K2 K3} {K1:K10 K2:K20 K3:K80} 7 | resize: {K1 K2 K3} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1 K2 K3} {K1:K10 K2:K20 K3:K30} 12
#> C.keys() & D.keys(): {K1 K2 K3} (calls no lt iter index repr key len)
#> C.keys() & it(K(1), K(7)) eq1: clear: {} {} 1 | insert: {K1} {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: {} {K2:K20 K3:K30} 1 | replace: {K1} {K1:K10 K2:K20 K3:K80} 1 | resize: {K1 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1} {K1:K10 K2:K20 K3:K30} 2
#> C.keys() & it(K(1), K(7)) hash1: clear: {} {} 2 | insert: {K1} {K1:K10 K2:K20 K3:K30 K9:K90} 4 | delete: {} {K2:K20 K3:K30} 3 | replace: {K1} {K1:K10 K2:K20 K3:K80} 4 | resize: {K1 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1} {K1:K10 K2:K20 K3:K30} 6
#> C.keys() & it(K(1), K(7)) iter1: clear: {} {} 4 | insert: {K1} {K1:K10 K2:K20 K3:K30 K9:K90} 4 | delete: {} {K2:K20 K3:K30} 4 | replace: {K1} {K1:K10 K2:K20 K3:K80} 4 | resize: {K1 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1} {K1:K10 K2:K20 K3:K30} 8
#> C.keys() & it(K(1), K(7)): {K1} (calls no lt index repr key len)
#> C.keys() | it(K(1), K(7)) eq1: clear: {K1 K2 K3 K7} {} 1 | insert: {K1 K2 K3 K7} {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: {K1 K2 K3 K7} {K2:K20 K3:K30} 1 | replace: {K1 K2 K3 K7} {K1:K10 K2:K20 K3:K80} 1 | resize: {K1 K2 K3 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1 K2 K3 K7} {K1:K10 K2:K20 K3:K30} 2
#> C.keys() | it(K(1), K(7)) hash1: clear: {K1 K2 K3 K7} {} 2 | insert: {K1 K2 K3 K7} {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: {K1 K2 K3 K7} {K2:K20 K3:K30} 3 | replace: {K1 K2 K3 K7} {K1:K10 K2:K20 K3:K80} 3 | resize: {K1 K2 K3 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1 K2 K3 K7} {K1:K10 K2:K20 K3:K30} 4
#> C.keys() | it(K(1), K(7)) iter1: clear: {K1 K2 K3 K7} {} 4 | insert: {K1 K2 K3 K7} {K1:K10 K2:K20 K3:K30 K9:K90} 4 | delete: {K1 K2 K3 K7} {K2:K20 K3:K30} 4 | replace: {K1 K2 K3 K7} {K1:K10 K2:K20 K3:K80} 4 | resize: {K1 K2 K3 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1 K2 K3 K7} {K1:K10 K2:K20 K3:K30} 8
#> C.keys() | it(K(1), K(7)): {K1 K2 K3 K7} (calls no lt index repr key len)
#> C.keys() - it(K(1), K(7)) eq1: clear: {K2 K3} {} 1 | insert: {K2 K3} {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: {K2 K3} {K2:K20 K3:K30} 1 | replace: {K2 K3} {K1:K10 K2:K20 K3:K80} 1 | resize: {K2 K3} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K2 K3} {K1:K10 K2:K20 K3:K30} 2
#> C.keys() - it(K(1), K(7)) hash1: clear: {K2 K3} {} 2 | insert: {K2 K3} {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: {K2 K3} {K2:K20 K3:K30} 3 | replace: {K2 K3} {K1:K10 K2:K20 K3:K80} 3 | resize: {K2 K3} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K2 K3} {K1:K10 K2:K20 K3:K30} 4
#> C.keys() - it(K(1), K(7)) iter1: clear: {K2 K3} {} 4 | insert: {K2 K3} {K1:K10 K2:K20 K3:K30 K9:K90} 4 | delete: {K2 K3} {K2:K20 K3:K30} 4 | replace: {K2 K3} {K1:K10 K2:K20 K3:K80} 4 | resize: {K2 K3} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K2 K3} {K1:K10 K2:K20 K3:K30} 8
#> C.keys() - it(K(1), K(7)): {K2 K3} (calls no lt index repr key len)
#> C.keys() ^ it(K(1), K(7)) eq1: clear: {K2 K3 K7} {} 1 | insert: {K2 K3 K7} {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: {K2 K3 K7} {K2:K20 K3:K30} 1 | replace: {K2 K3 K7} {K1:K10 K2:K20 K3:K80} 1 | resize: {K2 K3 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K2 K3 K7} {K1:K10 K2:K20 K3:K30} 2
#> C.keys() ^ it(K(1), K(7)) hash1: clear: {K2 K3 K7} {} 2 | insert: {K2 K3 K7} {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: {K2 K3 K7} {K2:K20 K3:K30} 3 | replace: {K2 K3 K7} {K1:K10 K2:K20 K3:K80} 3 | resize: {K2 K3 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K2 K3 K7} {K1:K10 K2:K20 K3:K30} 4
#> C.keys() ^ it(K(1), K(7)) iter1: clear: {K2 K3 K7} {} 4 | insert: {K2 K3 K7} {K1:K10 K2:K20 K3:K30 K9:K90} 4 | delete: {K2 K3 K7} {K2:K20 K3:K30} 4 | replace: {K2 K3 K7} {K1:K10 K2:K20 K3:K80} 4 | resize: {K2 K3 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K2 K3 K7} {K1:K10 K2:K20 K3:K30} 8
#> C.keys() ^ it(K(1), K(7)): {K2 K3 K7} (calls no lt index repr key len)
#> C.keys() - D.keys() eq1: clear: {} {} 3 | insert: {} {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: {} {K2:K20 K3:K30} 3 | replace: {} {K1:K10 K2:K20 K3:K80} 3 | resize: {} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {} {K1:K10 K2:K20 K3:K30} 6
#> C.keys() - D.keys() hash1: clear: {} {} 3 | insert: {} {K1:K10 K2:K20 K3:K30 K9:K90} 4 | delete: {} {K2:K20 K3:K30} 4 | replace: {} {K1:K10 K2:K20 K3:K80} 4 | resize: {} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {} {K1:K10 K2:K20 K3:K30} 6
#> C.keys() - D.keys(): {} (calls no lt iter index repr key len)
#> D.keys() - C.keys() eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: {} {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {} {K1:K10 K2:K20 K3:K30} 6
#> D.keys() - C.keys() hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: {} {K1:K10 K2:K20 K3:K80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {} {K1:K10 K2:K20 K3:K30} 6
#> D.keys() - C.keys(): {} (calls no lt iter index repr key len)
#> D.keys() & C.keys() eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: {K1 K2 K3} {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1 K2 K3} {K1:K10 K2:K20 K3:K30} 6
#> D.keys() & C.keys() hash1: clear: RuntimeError(dictionary changed size during iteration) {} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 3 | replace: {K1 K2 K3} {K1:K10 K2:K20 K3:K80} 7 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1 K2 K3} {K1:K10 K2:K20 K3:K30} 12
#> D.keys() & C.keys(): {K1 K2 K3} (calls no lt iter index repr key len)
#> D.keys() ^ C.keys() eq1: clear: {} {} 3 | insert: {} {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: {} {K2:K20 K3:K30} 3 | replace: {} {K1:K10 K2:K20 K3:K80} 3 | resize: {} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {} {K1:K10 K2:K20 K3:K30} 6
#> D.keys() ^ C.keys() hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: {} {K1:K10 K2:K20 K3:K80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {} {K1:K10 K2:K20 K3:K30} 6
#> D.keys() ^ C.keys(): {} (calls no lt iter index repr key len)
#> C.items() & D.items() eq1: clear: {} {} 1 | insert: {(K1 K10) (K2 K20) (K3 K30)} {K1:K10 K2:K20 K3:K30 K9:K90} 6 | delete: {(K2 K20) (K3 K30)} {K2:K20 K3:K30} 5 | replace: {(K1 K10) (K2 K20)} {K1:K10 K2:K20 K3:K80} 6 | resize: {(K1 K10) (K2 K20) (K3 K30)} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {(K1 K10) (K2 K20) (K3 K30)} {K1:K10 K2:K20 K3:K30} 12
#> C.items() & D.items() hash1: clear: {} {} 3 | insert: {(K1 K10) (K2 K20) (K3 K30)} {K1:K10 K2:K20 K3:K30 K9:K90} 10 | delete: {(K2 K20) (K3 K30)} {K2:K20 K3:K30} 8 | replace: {(K1 K10) (K2 K20)} {K1:K10 K2:K20 K3:K80} 8 | resize: {(K1 K10) (K2 K20) (K3 K30)} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {(K1 K10) (K2 K20) (K3 K30)} {K1:K10 K2:K20 K3:K30} 18
#> C.items() & D.items(): {(K1 K10) (K2 K20) (K3 K30)} (calls no lt iter index repr key len)
#> C.items() - D.items() eq1: clear: {} {} 6 | insert: {} {K1:K10 K2:K20 K3:K30 K9:K90} 6 | delete: {} {K2:K20 K3:K30} 6 | replace: {} {K1:K10 K2:K20 K3:K80} 6 | resize: {} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {} {K1:K10 K2:K20 K3:K30} 12
#> C.items() - D.items() hash1: clear: RuntimeError(dictionary changed size during iteration) {} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 3 | replace: {(K3 K80)} {K1:K10 K2:K20 K3:K80} 13 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {} {K1:K10 K2:K20 K3:K30} 24
#> C.items() - D.items(): {} (calls no lt iter index repr key len)
#> C.keys() == D.keys() eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: True {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 6
#> C.keys() == D.keys() hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: True {K1:K10 K2:K20 K3:K80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 6
#> C.keys() == D.keys(): True (calls no lt iter index repr key len)
#> C.keys() <= D.keys() eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: True {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 6
#> C.keys() <= D.keys() hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: True {K1:K10 K2:K20 K3:K80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 6
#> C.keys() <= D.keys(): True (calls no lt iter index repr key len)
#> D.keys() >= C.keys() eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: True {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 6
#> D.keys() >= C.keys() hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: True {K1:K10 K2:K20 K3:K80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 6
#> D.keys() >= C.keys(): True (calls no lt iter index repr key len)
#> C.keys() < it(K(1)): TypeError('<' not supported between instances of 'dict_keys' and 'it') (calls no eq hash lt iter index repr key len)
#> C.keys().isdisjoint(D.keys()) eq1: clear: True {} 1 | insert: False {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: False {K2:K20 K3:K30} 2 | replace: False {K1:K10 K2:K20 K3:K80} 1 | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 2
#> C.keys().isdisjoint(D.keys()) hash1: clear: True {} 3 | insert: False {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: False {K2:K20 K3:K30} 3 | replace: False {K1:K10 K2:K20 K3:K80} 2 | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 2
#> C.keys().isdisjoint(D.keys()): False (calls no lt iter index repr key len)
#> C.keys().isdisjoint(it(K(7), K(1))) eq1: clear: True {} 1 | insert: False {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: True {K2:K20 K3:K30} 1 | replace: False {K1:K10 K2:K20 K3:K80} 1 | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 2
#> C.keys().isdisjoint(it(K(7), K(1))) hash1: clear: True {} 2 | insert: False {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: True {K2:K20 K3:K30} 3 | replace: False {K1:K10 K2:K20 K3:K80} 3 | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 4
#> C.keys().isdisjoint(it(K(7), K(1))) iter1: clear: True {} 4 | insert: False {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: True {K2:K20 K3:K30} 4 | replace: False {K1:K10 K2:K20 K3:K80} 3 | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 6
#> C.keys().isdisjoint(it(K(7), K(1))): False (calls no lt index repr key len)
#> C.items() == D.items() eq1: clear: RuntimeError(dictionary changed size during iteration) {} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: False {K1:K10 K2:K20 K3:K80} 6 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 12
#> C.items() == D.items() hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: False {K1:K10 K2:K20 K3:K80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 6
#> C.items() == D.items(): True (calls no lt iter index repr key len)
#> C.items() <= D.items() eq1: clear: RuntimeError(dictionary changed size during iteration) {} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: False {K1:K10 K2:K20 K3:K80} 6 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 12
#> C.items() <= D.items() hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: False {K1:K10 K2:K20 K3:K80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 6
#> C.items() <= D.items(): True (calls no lt iter index repr key len)
#> (K(3), K(30)) in C.items() eq1: clear: False {} 1 | insert: True {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: True {K2:K20 K3:K30} 2 | replace: False {K1:K10 K2:K20 K3:K80} 2 | resize: True {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 4
#> (K(3), K(30)) in C.items() hash1: clear: False {} 1 | insert: True {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: True {K2:K20 K3:K30} 2 | replace: False {K1:K10 K2:K20 K3:K80} 2 | resize: True {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 2
#> (K(3), K(30)) in C.items(): True (calls no lt iter index repr key len)
#> K(30) in C.values() eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: False {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 6
#> K(30) in C.values(): True (calls no hash lt iter index repr key len)
#> K(3) in C.keys() eq1: clear: False {} 1 | insert: True {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: True {K2:K20 K3:K30} 1 | replace: True {K1:K10 K2:K20 K3:K80} 1 | resize: True {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 2
#> K(3) in C.keys() hash1: clear: False {} 1 | insert: True {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: True {K2:K20 K3:K30} 2 | replace: True {K1:K10 K2:K20 K3:K80} 2 | resize: True {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 2
#> K(3) in C.keys(): True (calls no lt iter index repr key len)
#> repr(C.keys()), repr(C.values()) repr1: clear: ('dict_keys([K1, K2, K3])' 'dict_values([])') {} 3 | insert: ('dict_keys([K1, K2, K3])' 'dict_values([K10, K20, K30, K90])') {K1:K10 K2:K20 K3:K30 K9:K90} 7 | delete: ('dict_keys([K1, K2, K3])' 'dict_values([K20, K30])') {K2:K20 K3:K30} 5 | replace: ('dict_keys([K1, K2, K3])' 'dict_values([K10, K20, K80])') {K1:K10 K2:K20 K3:K80} 6 | resize: ('dict_keys([K1, K2, K3])' 'dict_values([K10, K20, K30, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39])') {K1:K10 K2:K20 ..38.. K39:K39}  | again: ('dict_keys([K1, K2, K3])' 'dict_values([K10, K20, K30])') {K1:K10 K2:K20 K3:K30} 12
#> repr(C.keys()), repr(C.values()): ('dict_keys([K1, K2, K3])' 'dict_values([K10, K20, K30])') (calls no eq hash lt iter index key len)
#> repr(C.items()) repr1: clear: 'dict_items([(K1, K10), (K2, K20), (K3, K30)])' {} 6 | insert: 'dict_items([(K1, K10), (K2, K20), (K3, K30)])' {K1:K10 K2:K20 K3:K30 K9:K90} 6 | delete: 'dict_items([(K1, K10), (K2, K20), (K3, K30)])' {K2:K20 K3:K30} 6 | replace: 'dict_items([(K1, K10), (K2, K20), (K3, K30)])' {K1:K10 K2:K20 K3:K80} 6 | resize: 'dict_items([(K1, K10), (K2, K20), (K3, K30)])' {K1:K10 K2:K20 ..38.. K39:K39}  | again: 'dict_items([(K1, K10), (K2, K20), (K3, K30)])' {K1:K10 K2:K20 K3:K30} 12
#> repr(C.items()): 'dict_items([(K1, K10), (K2, K20), (K3, K30)])' (calls no eq hash lt iter index key len)
#> {**C, K(3): K(0)} eq1: clear: {K1:K10 K2:K20 K3:K0} {} 1 | insert: {K1:K10 K2:K20 K3:K0} {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: {K1:K10 K2:K20 K3:K0} {K2:K20 K3:K30} 1 | replace: {K1:K10 K2:K20 K3:K0} {K1:K10 K2:K20 K3:K80} 1 | resize: {K1:K10 K2:K20 K3:K0} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1:K10 K2:K20 K3:K0} {K1:K10 K2:K20 K3:K30} 2
#> {**C, K(3): K(0)} hash1: clear: {K1:K10 K2:K20 K3:K0} {} 1 | insert: {K1:K10 K2:K20 K3:K0} {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: {K1:K10 K2:K20 K3:K0} {K2:K20 K3:K30} 2 | replace: {K1:K10 K2:K20 K3:K0} {K1:K10 K2:K20 K3:K80} 2 | resize: {K1:K10 K2:K20 K3:K0} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1:K10 K2:K20 K3:K0} {K1:K10 K2:K20 K3:K30} 2
#> {**C, K(3): K(0)}: {K1:K10 K2:K20 K3:K0} (calls no lt iter index repr key len)
#> {**mapping, **C} iter1: clear: {'a':'a' 'b':'b'} {} 7 | insert: {'a':'a' 'b':'b' K1:K10 K2:K20 K3:K30 K9:K90} {K1:K10 K2:K20 K3:K30 K9:K90} 7 | delete: {'a':'a' 'b':'b' K2:K20 K3:K30} {K2:K20 K3:K30} 7 | replace: {'a':'a' 'b':'b' K1:K10 K2:K20 K3:K80} {K1:K10 K2:K20 K3:K80} 7 | resize: {'a':'a' 'b':'b' ..40.. K39:K39} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {'a':'a' 'b':'b' K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K30} 14
#> {**mapping, **C} key1: clear: {'a':'a' 'b':'b'} {} 1 | insert: {'a':'a' 'b':'b' K1:K10 K2:K20 K3:K30 K9:K90} {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: {'a':'a' 'b':'b' K2:K20 K3:K30} {K2:K20 K3:K30} 1 | replace: {'a':'a' 'b':'b' K1:K10 K2:K20 K3:K80} {K1:K10 K2:K20 K3:K80} 1 | resize: {'a':'a' 'b':'b' ..40.. K39:K39} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {'a':'a' 'b':'b' K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K30} 2
#> {**mapping, **C} len1: clear: {'a':'a' 'b':'b'} {} 1 | insert: {'a':'a' 'b':'b' K1:K10 K2:K20 K3:K30 K9:K90} {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: {'a':'a' 'b':'b' K2:K20 K3:K30} {K2:K20 K3:K30} 1 | replace: {'a':'a' 'b':'b' K1:K10 K2:K20 K3:K80} {K1:K10 K2:K20 K3:K80} 1 | resize: {'a':'a' 'b':'b' ..40.. K39:K39} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {'a':'a' 'b':'b' K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K30} 2
#> {**mapping, **C}: {'a':'a' 'b':'b' K1:K10 K2:K20 K3:K30} (calls no eq hash lt index repr)
#> dict(C, a=1): {K1:K10 K2:K20 K3:K30 'a':1} (calls no eq hash lt iter index repr key len)
#> sorted(C) lt1: clear: [K1 K2 K3] {} 2 | insert: [K1 K2 K3] {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: [K1 K2 K3] {K2:K20 K3:K30} 2 | replace: [K1 K2 K3] {K1:K10 K2:K20 K3:K80} 2 | resize: [K1 K2 K3] {K1:K10 K2:K20 ..38.. K39:K39}  | again: [K1 K2 K3] {K1:K10 K2:K20 K3:K30} 4
#> sorted(C): [K1 K2 K3] (calls no eq hash iter index repr key len)
#> max(C, key=C.get) hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: K3 {K1:K10 K2:K20 K3:K80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: K3 {K1:K10 K2:K20 K3:K30} 6
#> max(C, key=C.get) lt1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: K3 {K1:K10 K2:K20 K3:K80} 2 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: K3 {K1:K10 K2:K20 K3:K30} 4
#> max(C, key=C.get): K3 (calls no eq iter index repr key len)
#> min(C.values(), key=key) lt1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: K10 {K1:K10 K2:K20 K3:K80} 2 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: K10 {K1:K10 K2:K20 K3:K30} 4
#> min(C.values(), key=key) key1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: K10 {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: K10 {K1:K10 K2:K20 K3:K30} 6
#> min(C.values(), key=key): K10 (calls no eq hash iter index repr len)
#> list(map(key, C)) key1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: [K1 K2 K3] {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [K1 K2 K3] {K1:K10 K2:K20 K3:K30} 6
#> list(map(key, C)): [K1 K2 K3] (calls no eq hash lt iter index repr len)
#> list(filter(None, C.values())) len1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: [] {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [] {K1:K10 K2:K20 K3:K30} 6
#> list(filter(None, C.values())): [] (calls no eq hash lt iter index repr key)
#> sum(C.values(), K(0)) key1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: K110 {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: K60 {K1:K10 K2:K20 K3:K30} 6
#> sum(C.values(), K(0)): K60 (calls no eq hash lt iter index repr len)
#> set(C): {K1 K2 K3} (calls no eq hash lt iter index repr key len)
#> list(zip(C, it(1, 2, 3))) iter1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: [(K1 1) (K2 2) (K3 3)] {K1:K10 K2:K20 K3:K80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [(K1 1) (K2 2) (K3 3)] {K1:K10 K2:K20 K3:K30} 8
#> list(zip(C, it(1, 2, 3))): [(K1 1) (K2 2) (K3 3)] (calls no eq hash lt index repr key len)
#> {key(k): v for k, v in C.items()} hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: {K1:K10 K2:K20 K3:K80} {K1:K10 K2:K20 K3:K80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K30} 6
#> {key(k): v for k, v in C.items()} key1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 1 | replace: {K1:K10 K2:K20 K3:K80} {K1:K10 K2:K20 K3:K80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K30} 6
#> {key(k): v for k, v in C.items()}: {K1:K10 K2:K20 K3:K30} (calls no eq lt iter index repr len)
#> copy.copy(C): {K1:K10 K2:K20 K3:K30} (calls no eq hash lt iter index repr key len)
#> copy.deepcopy(C) hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: {K1:K10 K2:K20 K3:K80} {K1:K10 K2:K20 K3:K80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K30} 6
#> copy.deepcopy(C) key1: clear: RuntimeError(dictionary changed size during iteration) {} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 K3:K30 K9:K90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:K20 K3:K30} 2 | replace: {K1:K10 K2:K20 K3:K80} {K1:K10 K2:K20 K3:K80} 6 | resize: RuntimeError(dictionary changed size during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K30} 12
#> copy.deepcopy(C): {K1:K10 K2:K20 K3:K30} (calls no eq lt iter index repr len)
#> json.dumps({'a': [C.get(1), K(1)], 'b': K(2)}, default=plain) eq1: clear: '{"a": [null, 1], "b": 2}' {} 1 | insert: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 K3:K30 K9:K90} 1 | delete: '{"a": [null, 1], "b": 2}' {K2:K20 K3:K30} 1 | replace: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 K3:K80} 1 | resize: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 ..38.. K39:K39}  | again: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 K3:K30} 2
#> json.dumps({'a': [C.get(1), K(1)], 'b': K(2)}, default=plain) key1: clear: '{"a": [10, 1], "b": 2}' {} 3 | insert: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: '{"a": [10, 1], "b": 2}' {K2:K20 K3:K30} 3 | replace: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 K3:K80} 3 | resize: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 ..38.. K39:K39}  | again: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 K3:K30} 6
#> json.dumps({'a': [C.get(1), K(1)], 'b': K(2)}, default=plain): '{"a": [10, 1], "b": 2}' (calls no hash lt iter index repr len)

# ---- dict operations 81 to 82
import copy, json
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
    C[K(9)] = K(90)
def delete():
    C.pop(next(iter(C), None), None)
def replace():
    if C: C[next(reversed(C))] = K(80)
def resize():
    if len(C) < 9: C.update([(K(i), K(i)) for i in range(5, 40)])
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: {K(i): K(i * 10) for i in (1, 2, 3)}
cell("[C[x] for x in it(K(1), K(2), K(3))]", lambda: ([C[x] for x in it(K(1), K(2), K(3))]))
cell("match_value(C)", lambda: match_value(C))
#> [C[x] for x in it(K(1), K(2), K(3))] eq1: clear: KeyError(K1) {} 1 | insert: [K10 K20 K30] {K1:K10 K2:K20 K3:K30 K9:K90} 3 | delete: KeyError(K1) {K2:K20 K3:K30} 1 | replace: [K10 K20 K80] {K1:K10 K2:K20 K3:K80} 3 | resize: [K10 K20 K30] {K1:K10 K2:K20 ..38.. K39:K39}  | again: [K10 K20 K30] {K1:K10 K2:K20 K3:K30} 6
#> [C[x] for x in it(K(1), K(2), K(3))] hash1: clear: KeyError(K1) {} 1 | insert: [K10 K20 K30] {K1:K10 K2:K20 K3:K30 K9:K90} 4 | delete: KeyError(K1) {K2:K20 K3:K30} 2 | replace: [K10 K20 K80] {K1:K10 K2:K20 K3:K80} 4 | resize: [K10 K20 K30] {K1:K10 K2:K20 ..38.. K39:K39}  | again: [K10 K20 K30] {K1:K10 K2:K20 K3:K30} 6
#> [C[x] for x in it(K(1), K(2), K(3))] iter1: clear: KeyError(K1) {} 2 | insert: [K10 K20 K30] {K1:K10 K2:K20 K3:K30 K9:K90} 5 | delete: KeyError(K1) {K2:K20 K3:K30} 2 | replace: [K10 K20 K80] {K1:K10 K2:K20 K3:K80} 5 | resize: [K10 K20 K30] {K1:K10 K2:K20 ..38.. K39:K39}  | again: [K10 K20 K30] {K1:K10 K2:K20 K3:K30} 10
#> [C[x] for x in it(K(1), K(2), K(3))]: [K10 K20 K30] (calls no lt index repr key len)
#> match_value(C) eq1: clear: 'none' {} 1 | insert: ('map' K10 K20 {K3:K30 K9:K90}) {K1:K10 K2:K20 K3:K30 K9:K90} 4 | delete: 'none' {K2:K20 K3:K30} 1 | replace: ('map' K10 K20 {K3:K80}) {K1:K10 K2:K20 K3:K80} 4 | resize: ('map' K10 K20 {K3:K30 K5:K5 ..36.. K39:K39}) {K1:K10 K2:K20 ..38.. K39:K39}  | again: ('map' K10 K20 {K3:K30}) {K1:K10 K2:K20 K3:K30} 8
#> match_value(C): ('map' K10 K20 {K3:K30}) (calls no hash lt iter index repr key len)
