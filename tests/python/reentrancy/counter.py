# Written by `npm run fuzz:reentrancy -- --write`.

# ---- counter operations 1 to 36
import copy, json
from collections import Counter
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
    C[K(9)] = 90
def delete():
    C.pop(next(iter(C), None), None)
def replace():
    if C: C[next(reversed(C))] = 80
def resize():
    for i in range(5, 40 if len(C) < 9 else 0): C[K(i)] = i
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: Counter({K(i): i for i in (1, 2, 3)})
cell("C.update(it(K(1), K(7), K(1)))", lambda: (C.update(it(K(1), K(7), K(1)))))
cell("C.update(D)", lambda: C.update(D))
cell("C.update(C)", lambda: C.update(C))
cell("C.subtract(it(K(1), K(7)))", lambda: (C.subtract(it(K(1), K(7)))))
cell("C.subtract(D)", lambda: C.subtract(D))
cell("Counter(it(K(1), K(2), K(1)))", lambda: (Counter(it(K(1), K(2), K(1)))))
cell("Counter(C)", lambda: Counter(C))
cell("C + D", lambda: C + D)
cell("C - D", lambda: C - D)
cell("C | D", lambda: C | D)
cell("C & D", lambda: C & D)
cell("C ^ D", lambda: C ^ D)
def op():
    global C, D, I, J, R
    C += D
cell("C += D", op)
def op():
    global C, D, I, J, R
    C -= D
cell("C -= D", op)
def op():
    global C, D, I, J, R
    C |= D
cell("C |= D", op)
def op():
    global C, D, I, J, R
    C &= D
cell("C &= D", op)
cell("+C", lambda: +C)
cell("-C", lambda: -C)
cell("C == D", lambda: C == D)
cell("C != D", lambda: C != D)
cell("C <= D", lambda: C <= D)
cell("C > D", lambda: C > D)
cell("C[K(2)]", lambda: C[K(2)])
cell("C[K(7)]", lambda: C[K(7)])
def op():
    global C, D, I, J, R
    del C[K(2)]
cell("del C[K(2)]", op)
def op():
    global C, D, I, J, R
    del C[K(7)]
cell("del C[K(7)]", op)
def op():
    global C, D, I, J, R
    C[K(2)] += 1
cell("C[K(2)] += 1", op)
cell("C.most_common()", lambda: C.most_common())
cell("C.most_common(2)", lambda: C.most_common(2))
cell("list(C.elements())", lambda: list(C.elements()))
cell("C.total()", lambda: C.total())
cell("repr(C)", lambda: repr(C))
cell("C.copy() == D", lambda: C.copy() == D)
cell("sorted(C)", lambda: sorted(C))
cell("max(C, key=C.get)", lambda: (max(C, key=C.get)))
cell("copy.copy(C) == D", lambda: copy.copy(C) == D)
#> C.update(it(K(1), K(7), K(1))) eq1: clear: None {K1:2 K7:1} 3 | insert: None {K1:3 K2:2 K3:3 K9:90 K7:1} 4 | delete: None {K2:2 K3:3 K1:2 K7:1} 3 | replace: None {K1:3 K2:2 K3:80 K7:1} 4 | resize: None {K1:3 K2:2 ..38.. K39:39}  | again: None {K1:5 K2:2 K3:3 K7:2} 10
#> C.update(it(K(1), K(7), K(1))) hash1: clear: None {K1:2 K7:1} 3 | insert: None {K1:3 K2:2 K3:3 K9:90 K7:1} 4 | delete: None {K2:2 K3:3 K1:2 K7:1} 4 | replace: None {K1:3 K2:2 K3:80 K7:1} 4 | resize: None {K1:3 K2:2 ..38.. K39:39}  | again: None {K1:5 K2:2 K3:3 K7:2} 6
#> C.update(it(K(1), K(7), K(1))) iter1: clear: None {K1:2 K7:1} 5 | insert: None {K1:3 K2:2 K3:3 K9:90 K7:1} 5 | delete: None {K2:2 K3:3 K1:2 K7:1} 5 | replace: None {K1:3 K2:2 K3:80 K7:1} 5 | resize: None {K1:3 K2:2 ..38.. K39:39}  | again: None {K1:5 K2:2 K3:3 K7:2} 10
#> C.update(it(K(1), K(7), K(1))): None (calls no lt index repr key len)
#> C.update(D) eq1: clear: None {K1:1 K2:2 K3:3} 1 | insert: None {K1:2 K2:4 K3:6 K9:90} 6 | delete: None {K2:4 K3:6 K1:1} 5 | replace: None {K1:2 K2:4 K3:83} 6 | resize: None {K1:2 K2:4 ..38.. K39:39}  | again: None {K1:3 K2:6 K3:9} 12
#> C.update(D) hash1: clear: None {K1:1 K2:2 K3:3} 6 | insert: None {K1:2 K2:4 K3:6 K9:90} 7 | delete: None {K2:4 K3:6 K1:1} 7 | replace: None {K1:2 K2:4 K3:83} 7 | resize: None {K1:2 K2:4 ..38.. K39:39}  | again: None {K1:3 K2:6 K3:9} 12
#> C.update(D): None (calls no lt iter index repr key len)
#> C.update(C) hash1: clear: RuntimeError(dictionary changed size during iteration) {K1:1} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:2 K2:2 K3:3 K9:90} 3 | delete: RuntimeError(dictionary keys changed during iteration) {K2:4 K3:6 K1:1} 7 | replace: None {K1:2 K2:4 K3:160} 7 | resize: RuntimeError(dictionary changed size during iteration) {K1:2 K2:2 ..38.. K39:39}  | again: None {K1:3 K2:8 K3:12} 12
#> C.update(C): None (calls no eq lt iter index repr key len)
#> C.subtract(it(K(1), K(7))) eq1: clear: None {K1:-1 K7:-1} 1 | insert: None {K1:0 K2:2 K3:3 K9:90 K7:-1} 2 | delete: None {K2:2 K3:3 K1:-1 K7:-1} 1 | replace: None {K1:0 K2:2 K3:80 K7:-1} 2 | resize: None {K1:0 K2:2 ..38.. K39:39}  | again: None {K1:-1 K2:2 K3:3 K7:-2} 6
#> C.subtract(it(K(1), K(7))) hash1: clear: None {K1:-1 K7:-1} 4 | insert: None {K1:0 K2:2 K3:3 K9:90 K7:-1} 5 | delete: None {K2:2 K3:3 K1:-1 K7:-1} 5 | replace: None {K1:0 K2:2 K3:80 K7:-1} 5 | resize: None {K1:0 K2:2 ..38.. K39:39}  | again: None {K1:-1 K2:2 K3:3 K7:-2} 8
#> C.subtract(it(K(1), K(7))) iter1: clear: None {K1:-1 K7:-1} 4 | insert: None {K1:0 K2:2 K3:3 K9:90 K7:-1} 4 | delete: None {K2:2 K3:3 K1:-1 K7:-1} 4 | replace: None {K1:0 K2:2 K3:80 K7:-1} 4 | resize: None {K1:0 K2:2 ..38.. K39:39}  | again: None {K1:-1 K2:2 K3:3 K7:-2} 8
#> C.subtract(it(K(1), K(7))): None (calls no lt index repr key len)
#> C.subtract(D) eq1: clear: None {K1:-1 K2:-2 K3:-3} 1 | insert: None {K1:0 K2:0 K3:0 K9:90} 6 | delete: None {K2:0 K3:0 K1:-1} 5 | replace: None {K1:0 K2:0 K3:77} 6 | resize: None {K1:0 K2:0 ..38.. K39:39}  | again: None {K1:-1 K2:-2 K3:-3} 12
#> C.subtract(D) hash1: clear: None {K1:-1 K2:-2 K3:-3} 6 | insert: None {K1:0 K2:0 K3:0 K9:90} 7 | delete: None {K2:0 K3:0 K1:-1} 7 | replace: None {K1:0 K2:0 K3:77} 7 | resize: None {K1:0 K2:0 ..38.. K39:39}  | again: None {K1:-1 K2:-2 K3:-3} 12
#> C.subtract(D): None (calls no lt iter index repr key len)
#> Counter(it(K(1), K(2), K(1))) eq1: clear: {K1:2 K2:1} {} 2 | insert: {K1:2 K2:1} {K1:1 K2:2 K3:3 K9:90} 2 | delete: {K1:2 K2:1} {K2:2 K3:3} 2 | replace: {K1:2 K2:1} {K1:1 K2:2 K3:80} 2 | resize: {K1:2 K2:1} {K1:1 K2:2 ..38.. K39:39}  | again: {K1:2 K2:1} {K1:1 K2:2 K3:3} 4
#> Counter(it(K(1), K(2), K(1))) hash1: clear: {K1:2 K2:1} {} 3 | insert: {K1:2 K2:1} {K1:1 K2:2 K3:3 K9:90} 4 | delete: {K1:2 K2:1} {K2:2 K3:3} 4 | replace: {K1:2 K2:1} {K1:1 K2:2 K3:80} 4 | resize: {K1:2 K2:1} {K1:1 K2:2 ..38.. K39:39}  | again: {K1:2 K2:1} {K1:1 K2:2 K3:3} 6
#> Counter(it(K(1), K(2), K(1))) iter1: clear: {K1:2 K2:1} {} 5 | insert: {K1:2 K2:1} {K1:1 K2:2 K3:3 K9:90} 5 | delete: {K1:2 K2:1} {K2:2 K3:3} 5 | replace: {K1:2 K2:1} {K1:1 K2:2 K3:80} 5 | resize: {K1:2 K2:1} {K1:1 K2:2 ..38.. K39:39}  | again: {K1:2 K2:1} {K1:1 K2:2 K3:3} 10
#> Counter(it(K(1), K(2), K(1))): {K1:2 K2:1} (calls no lt index repr key len)
#> Counter(C): {K1:1 K2:2 K3:3} (calls no eq hash lt iter index repr key len)
#> C + D eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 1 | replace: {K1:2 K2:4 K3:83} {K1:1 K2:2 K3:80} 6 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: {K1:2 K2:4 K3:6} {K1:1 K2:2 K3:3} 12
#> C + D hash1: clear: RuntimeError(dictionary changed size during iteration) {} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 3 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 3 | replace: {K1:2 K2:4 K3:83} {K1:1 K2:2 K3:80} 10 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: {K1:2 K2:4 K3:6} {K1:1 K2:2 K3:3} 18
#> C + D: {K1:2 K2:4 K3:6} (calls no lt iter index repr key len)
#> C - D eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 1 | replace: {K3:77} {K1:1 K2:2 K3:80} 6 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: {} {K1:1 K2:2 K3:3} 12
#> C - D hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 2 | replace: {K3:77} {K1:1 K2:2 K3:80} 8 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: {} {K1:1 K2:2 K3:3} 12
#> C - D: {} (calls no lt iter index repr key len)
#> C | D eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 1 | replace: {K1:1 K2:2 K3:80} {K1:1 K2:2 K3:80} 6 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: {K1:1 K2:2 K3:3} {K1:1 K2:2 K3:3} 12
#> C | D hash1: clear: RuntimeError(dictionary changed size during iteration) {} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 3 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 3 | replace: {K1:1 K2:2 K3:80} {K1:1 K2:2 K3:80} 10 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: {K1:1 K2:2 K3:3} {K1:1 K2:2 K3:3} 18
#> C | D: {K1:1 K2:2 K3:3} (calls no lt iter index repr key len)
#> C & D eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 1 | replace: {K1:1 K2:2 K3:3} {K1:1 K2:2 K3:80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: {K1:1 K2:2 K3:3} {K1:1 K2:2 K3:3} 6
#> C & D hash1: clear: RuntimeError(dictionary changed size during iteration) {} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 3 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 3 | replace: {K1:1 K2:2 K3:3} {K1:1 K2:2 K3:80} 7 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: {K1:1 K2:2 K3:3} {K1:1 K2:2 K3:3} 12
#> C & D: {K1:1 K2:2 K3:3} (calls no lt iter index repr key len)
#> C ^ D: TypeError(unsupported operand type(s) for ^: 'Counter' and 'Counter') (calls no eq hash lt iter index repr key len)
#> C += D eq1: clear: None {K1:1 K2:2 K3:3} 1 | insert: None {K1:2 K2:4 K3:6 K9:90} 6 | delete: None {K2:4 K3:6 K1:1} 5 | replace: None {K1:2 K2:4 K3:83} 6 | resize: None {K1:2 K2:4 ..38.. K39:39}  | again: None {K1:3 K2:6 K3:9} 12
#> C += D hash1: clear: None {K1:1 K2:2 K3:3} 6 | insert: None {K1:2 K2:4 K3:6 K9:90} 7 | delete: None {K2:4 K3:6 K1:1} 7 | replace: None {K1:2 K2:4 K3:83} 7 | resize: None {K1:2 K2:4 ..38.. K39:39}  | again: None {K1:3 K2:6 K3:9} 12
#> C += D: None (calls no lt iter index repr key len)
#> C -= D eq1: clear: None {} 1 | insert: None {K9:90} 6 | delete: None {} 5 | replace: None {K3:77} 6 | resize: None {K5:5 K6:6 ..35.. K39:39}  | again: None {} 7
#> C -= D hash1: clear: None {} 12 | insert: None {K9:90} 13 | delete: None {} 13 | replace: None {K3:77} 11 | resize: None {K5:5 K6:6 ..35.. K39:39}  | again: None {} 24
#> C -= D: None (calls no lt iter index repr key len)
#> C |= D eq1: clear: None {K1:1 K2:2 K3:3} 1 | insert: None {K1:1 K2:2 K3:3 K9:90} 3 | delete: None {K2:2 K3:3 K1:1} 3 | replace: None {K1:1 K2:2 K3:80} 3 | resize: None {K1:1 K2:2 ..38.. K39:39}  | again: None {K1:1 K2:2 K3:3} 6
#> C |= D hash1: clear/again: None {K1:1 K2:2 K3:3} 6 | insert: None {K1:1 K2:2 K3:3 K9:90} 4 | delete: None {K2:2 K3:3 K1:1} 5 | replace: None {K1:1 K2:2 K3:80} 4 | resize: None {K1:1 K2:2 ..38.. K39:39} 
#> C |= D: None (calls no lt iter index repr key len)
#> C &= D eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 1 | replace: None {K1:1 K2:2 K3:3} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: None {K1:1 K2:2 K3:3} 6
#> C &= D hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 2 | replace: None {K1:1 K2:2 K3:3} 5 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: None {K1:1 K2:2 K3:3} 6
#> C &= D: None (calls no lt iter index repr key len)
#> +C hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 2 | replace: {K1:1 K2:2 K3:80} {K1:1 K2:2 K3:80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: {K1:1 K2:2 K3:3} {K1:1 K2:2 K3:3} 6
#> +C: {K1:1 K2:2 K3:3} (calls no eq lt iter index repr key len)
#> -C: {} (calls no eq hash lt iter index repr key len)
#> C == D eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 1 | replace: False {K1:1 K2:2 K3:80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: True {K1:1 K2:2 K3:3} 12
#> C == D hash1: clear: False {} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 3 | delete: False {K2:2 K3:3} 3 | replace: False {K1:1 K2:2 K3:80} 7 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: True {K1:1 K2:2 K3:3} 24
#> C == D: True (calls no lt iter index repr key len)
#> C != D eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 1 | replace: True {K1:1 K2:2 K3:80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: False {K1:1 K2:2 K3:3} 12
#> C != D hash1: clear: True {} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 3 | delete: True {K2:2 K3:3} 3 | replace: True {K1:1 K2:2 K3:80} 7 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: False {K1:1 K2:2 K3:3} 24
#> C != D: False (calls no lt iter index repr key len)
#> C <= D eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 1 | replace: False {K1:1 K2:2 K3:80} 3 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: True {K1:1 K2:2 K3:3} 12
#> C <= D hash1: clear: RuntimeError(dictionary changed size during iteration) {} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 3 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 3 | replace: False {K1:1 K2:2 K3:80} 7 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: True {K1:1 K2:2 K3:3} 24
#> C <= D: True (calls no lt iter index repr key len)
#> C > D eq1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 1 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 1 | replace: True {K1:1 K2:2 K3:80} 9 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: False {K1:1 K2:2 K3:3} 24
#> C > D hash1: clear: False {} 2 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 3 | delete: False {K2:2 K3:3} 3 | replace: True {K1:1 K2:2 K3:80} 19 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: False {K1:1 K2:2 K3:3} 48
#> C > D: False (calls no lt iter index repr key len)
#> C[K(2)] eq1: clear: 0 {} 1 | insert: 2 {K1:1 K2:2 K3:3 K9:90} 1 | delete: 2 {K2:2 K3:3} 1 | replace: 2 {K1:1 K2:2 K3:80} 1 | resize: 2 {K1:1 K2:2 ..38.. K39:39}  | again: 2 {K1:1 K2:2 K3:3} 2
#> C[K(2)] hash1: clear: 0 {} 1 | insert: 2 {K1:1 K2:2 K3:3 K9:90} 2 | delete: 2 {K2:2 K3:3} 2 | replace: 2 {K1:1 K2:2 K3:80} 2 | resize: 2 {K1:1 K2:2 ..38.. K39:39}  | again: 2 {K1:1 K2:2 K3:3} 2
#> C[K(2)]: 2 (calls no lt iter index repr key len)
#> C[K(7)] hash1: clear: 0 {} 1 | insert: 0 {K1:1 K2:2 K3:3 K9:90} 2 | delete: 0 {K2:2 K3:3} 2 | replace: 0 {K1:1 K2:2 K3:80} 2 | resize: 7 {K1:1 K2:2 ..38.. K39:39}  | again: 0 {K1:1 K2:2 K3:3} 2
#> C[K(7)]: 0 (calls no eq lt iter index repr key len)
#> del C[K(2)] eq1: clear: None {} 1 | insert: None {K1:1 K3:3 K9:90} 2 | delete: None {K3:3} 2 | replace: None {K1:1 K3:80} 2 | resize: None {K1:1 K3:3 ..37.. K39:39}  | again: None {K1:1 K3:3} 3
#> del C[K(2)] hash1: clear: None {} 1 | insert: None {K1:1 K3:3 K9:90} 3 | delete: None {K3:3} 3 | replace: None {K1:1 K3:80} 3 | resize: None {K1:1 K3:3 ..37.. K39:39}  | again: None {K1:1 K3:3} 3
#> del C[K(2)]: None (calls no lt iter index repr key len)
#> del C[K(7)] hash1: clear: None {} 1 | insert: None {K1:1 K2:2 K3:3 K9:90} 2 | delete: None {K2:2 K3:3} 2 | replace: None {K1:1 K2:2 K3:80} 2 | resize: None {K1:1 K2:2 ..37.. K39:39}  | again: None {K1:1 K2:2 K3:3} 2
#> del C[K(7)]: None (calls no eq lt iter index repr key len)
#> C[K(2)] += 1 eq1: clear: None {K2:1} 1 | insert: None {K1:1 K2:3 K3:3 K9:90} 2 | delete: None {K2:3 K3:3} 2 | replace: None {K1:1 K2:3 K3:80} 2 | resize: None {K1:1 K2:3 ..38.. K39:39}  | again: None {K1:1 K2:4 K3:3} 4
#> C[K(2)] += 1 hash1: clear: None {K2:1} 2 | insert: None {K1:1 K2:3 K3:3 K9:90} 3 | delete: None {K2:3 K3:3} 3 | replace: None {K1:1 K2:3 K3:80} 3 | resize: None {K1:1 K2:3 ..38.. K39:39}  | again: None {K1:1 K2:4 K3:3} 4
#> C[K(2)] += 1: None (calls no lt iter index repr key len)
#> C.most_common(): [(K3 3) (K2 2) (K1 1)] (calls no eq hash lt iter index repr key len)
#> C.most_common(2): [(K3 3) (K2 2)] (calls no eq hash lt iter index repr key len)
#> list(C.elements()): [K1 K2 K2 K3 K3 K3] (calls no eq hash lt iter index repr key len)
#> C.total(): 6 (calls no eq hash lt iter index repr key len)
#> repr(C) hash1: clear: 'Counter({K3: 3, K2: 2, K1: 1})' {} 3 | insert: 'Counter({K3: 3, K2: 2, K1: 1})' {K1:1 K2:2 K3:3 K9:90} 4 | delete: 'Counter({K3: 3, K2: 2, K1: 1})' {K2:2 K3:3} 4 | replace: 'Counter({K3: 3, K2: 2, K1: 1})' {K1:1 K2:2 K3:80} 4 | resize: 'Counter({K3: 3, K2: 2, K1: 1})' {K1:1 K2:2 ..38.. K39:39}  | again: 'Counter({K3: 3, K2: 2, K1: 1})' {K1:1 K2:2 K3:3} 6
#> repr(C) repr1: clear: 'Counter({K3: 3, K2: 2, K1: 1})' {} 3 | insert: 'Counter({K3: 3, K2: 2, K1: 1})' {K1:1 K2:2 K3:3 K9:90} 3 | delete: 'Counter({K3: 3, K2: 2, K1: 1})' {K2:2 K3:3} 3 | replace: 'Counter({K3: 3, K2: 2, K1: 1})' {K1:1 K2:2 K3:80} 3 | resize: 'Counter({K3: 3, K2: 2, K1: 1})' {K1:1 K2:2 ..38.. K39:39}  | again: 'Counter({K3: 3, K2: 2, K1: 1})' {K1:1 K2:2 K3:3} 6
#> repr(C): 'Counter({K3: 3, K2: 2, K1: 1})' (calls no eq lt iter index key len)
#> C.copy() == D eq1: clear: True {} 6 | insert: True {K1:1 K2:2 K3:3 K9:90} 6 | delete: True {K2:2 K3:3} 6 | replace: True {K1:1 K2:2 K3:80} 6 | resize: True {K1:1 K2:2 ..38.. K39:39}  | again: True {K1:1 K2:2 K3:3} 12
#> C.copy() == D hash1: clear: True {} 12 | insert: True {K1:1 K2:2 K3:3 K9:90} 13 | delete: True {K2:2 K3:3} 13 | replace: True {K1:1 K2:2 K3:80} 13 | resize: True {K1:1 K2:2 ..38.. K39:39}  | again: True {K1:1 K2:2 K3:3} 24
#> C.copy() == D: True (calls no lt iter index repr key len)
#> sorted(C) lt1: clear: [K1 K2 K3] {} 2 | insert: [K1 K2 K3] {K1:1 K2:2 K3:3 K9:90} 2 | delete: [K1 K2 K3] {K2:2 K3:3} 2 | replace: [K1 K2 K3] {K1:1 K2:2 K3:80} 2 | resize: [K1 K2 K3] {K1:1 K2:2 ..38.. K39:39}  | again: [K1 K2 K3] {K1:1 K2:2 K3:3} 4
#> sorted(C): [K1 K2 K3] (calls no eq hash iter index repr key len)
#> max(C, key=C.get) hash1: clear: RuntimeError(dictionary changed size during iteration) {} 1 | insert: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 K3:3 K9:90} 2 | delete: RuntimeError(dictionary changed size during iteration) {K2:2 K3:3} 2 | replace: K3 {K1:1 K2:2 K3:80} 4 | resize: RuntimeError(dictionary changed size during iteration) {K1:1 K2:2 ..38.. K39:39}  | again: K3 {K1:1 K2:2 K3:3} 6
#> max(C, key=C.get): K3 (calls no eq lt iter index repr key len)
#> copy.copy(C) == D eq1: clear: True {} 6 | insert: True {K1:1 K2:2 K3:3 K9:90} 6 | delete: True {K2:2 K3:3} 6 | replace: True {K1:1 K2:2 K3:80} 6 | resize: True {K1:1 K2:2 ..38.. K39:39}  | again: True {K1:1 K2:2 K3:3} 12
#> copy.copy(C) == D hash1: clear: True {} 12 | insert: True {K1:1 K2:2 K3:3 K9:90} 13 | delete: True {K2:2 K3:3} 13 | replace: True {K1:1 K2:2 K3:80} 13 | resize: True {K1:1 K2:2 ..38.. K39:39}  | again: True {K1:1 K2:2 K3:3} 24
#> copy.copy(C) == D: True (calls no lt iter index repr key len)
