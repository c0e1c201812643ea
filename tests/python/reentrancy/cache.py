# Written by `npm run fuzz:reentrancy -- --write`.

# ---- cache operations 1 to 13
from functools import cache, cached_property, lru_cache, partial, singledispatch
class Thing:
    @cached_property
    def value(self): return key(self.other)
    other = 5
thing = Thing()
M = N = S = P = None
def fresh():
    global M, N, S, P, thing
    thing = Thing()
    M = lru_cache(maxsize=1)(key)
    N = lru_cache(maxsize=0)(key)
    S = singledispatch(key)
    P = partial(key, K(2))
    out = lru_cache(maxsize=2)(lambda *a, **k: key(*a, *k.values()))
    out(K(1))
    return out
WHEN, UNCOUNTED = (1,), ["replace","again"]
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
    C.cache_clear(); M.cache_clear()
def insert():
    C(K(9)), M(K(8))
def delete():
    thing.__dict__.clear()
def replace():
    C(K(1)), M(K(1))
def resize():
    for i in range(9): C(K(i))
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: fresh()
cell("C(K(1))", lambda: C(K(1)))
cell("C(K(7))", lambda: C(K(7)))
cell("C(K(7), K(8))", lambda: (C(K(7), K(8))))
cell("C(a=K(3))", lambda: C(a=K(3)))
cell("C(K(1)), C(K(1))", lambda: (C(K(1)), C(K(1))))
cell("C(K(2)), C(K(1)), C(K(9))", lambda: (C(K(2)), C(K(1)), C(K(9))))
cell("C(K(6), it(1))", lambda: (C(K(6), it(1))))
cell("C.cache_info()", lambda: C.cache_info())
cell("M(K(1)), M(K(9)), M(K(1))", lambda: (M(K(1)), M(K(9)), M(K(1))))
cell("N(K(1)), N(K(9)), N(K(1))", lambda: (N(K(1)), N(K(9)), N(K(1))))
cell("thing.value, thing.value", lambda: (thing.value, thing.value))
cell("S(K(1)), S(K(2)), S('x')", lambda: (S(K(1)), S(K(2)), S('x')))
cell("P(K(1))", lambda: P(K(1)))
#> C(K(1)) eq1: clear: K1 0,1,2,1 1 | insert: K1 1,2,2,2 1 | delete: K1 1,1,2,1 1 | replace/again: K1 2,1,2,1  | resize: K1 1,10,2,2 2
#> C(K(1)) hash1: clear: K1 0,1,2,1 1 | insert: K1 1,2,2,2 3 | delete: K1 1,1,2,1 1 | replace/again: K1 2,1,2,1  | resize: K1 1,10,2,2 10
#> C(K(1)): K1 (calls no lt iter index repr key len)
#> C(K(7)) hash1: clear: K7 0,1,2,1 1 | insert: K7 0,3,2,2 3 | delete: K7 0,2,2,2 1 | replace/again: K7 1,2,2,2  | resize: K7 2,9,2,2 10
#> C(K(7)) key1: clear: K7 0,0,2,1 1 | insert: K7 0,3,2,2 3 | delete: K7 0,2,2,2 1 | replace: K7 1,2,2,2  | resize: K7 1,10,2,2 9 | again: K7 0,3,2,2 
#> C(K(7)): K7 (calls no eq lt iter index repr len)
#> C(K(7), K(8)) hash1: clear: K7 0,1,2,1 2 | insert: K7 0,3,2,2 4 | delete: K7 0,2,2,2 2 | replace/again: K7 1,2,2,2  | resize: K7 1,10,2,2 11
#> C(K(7), K(8)) key1: clear: K7 0,0,2,1 1 | insert: K7 0,3,2,2 3 | delete: K7 0,2,2,2 1 | replace: K7 1,2,2,2  | resize: K7 1,10,2,2 9 | again: K7 0,3,2,2 
#> C(K(7), K(8)): K7 (calls no eq lt iter index repr len)
#> C(a=K(3)) hash1: clear: K3 0,1,2,1 1 | insert: K3 0,3,2,2 3 | delete: K3 0,2,2,2 1 | replace/again: K3 1,2,2,2  | resize: K3 1,10,2,2 10
#> C(a=K(3)) key1: clear: K3 0,0,2,1 1 | insert: K3 0,3,2,2 3 | delete: K3 0,2,2,2 1 | replace: K3 1,2,2,2  | resize: K3 1,10,2,2 9 | again: K3 0,3,2,2 
#> C(a=K(3)): K3 (calls no eq lt iter index repr len)
#> C(K(1)), C(K(1)) eq1: clear: (K1 K1) 1,1,2,1 2 | insert: (K1 K1) 2,2,2,2 2 | delete: (K1 K1) 2,1,2,1 2 | replace: (K1 K1) 3,1,2,1  | resize: (K1 K1) 2,10,2,2 3 | again: (K1 K1) 4,1,2,1 
#> C(K(1)), C(K(1)) hash1: clear: (K1 K1) 1,1,2,1 2 | insert: (K1 K1) 2,2,2,2 4 | delete: (K1 K1) 2,1,2,1 2 | replace: (K1 K1) 3,1,2,1  | resize: (K1 K1) 2,10,2,2 11 | again: (K1 K1) 4,1,2,1 
#> C(K(1)), C(K(1)): (K1 K1) (calls no lt iter index repr key len)
#> C(K(2)), C(K(1)), C(K(9)) eq1: clear: (K2 K1 K9) 0,2,2,2 1 | insert: (K2 K1 K9) 1,4,2,2 2 | delete: (K2 K1 K9) 1,3,2,2 1 | replace: (K2 K1 K9) 2,3,2,2  | resize: (K2 K1 K9) 0,13,2,2 1 | again: (K2 K1 K9) 4,3,2,2 
#> C(K(2)), C(K(1)), C(K(9)) hash1: clear: (K2 K1 K9) 0,3,2,2 3 | insert: (K2 K1 K9) 0,5,2,2 5 | delete: (K2 K1 K9) 1,3,2,2 3 | replace: (K2 K1 K9) 2,3,2,2  | resize: (K2 K1 K9) 1,12,2,2 12 | again: (K2 K1 K9) 1,6,2,2 
#> C(K(2)), C(K(1)), C(K(9)) key1: clear: (K2 K1 K9) 0,2,2,2 3 | insert: (K2 K1 K9) 0,5,2,2 5 | delete: (K2 K1 K9) 1,3,2,2 2 | replace: (K2 K1 K9) 2,3,2,2  | resize: (K2 K1 K9) 1,12,2,2 11 | again: (K2 K1 K9) 1,6,2,2 
#> C(K(2)), C(K(1)), C(K(9)): (K2 K1 K9) (calls no lt iter index repr len)
#> C(K(6), it(1)) hash1: clear: K6 0,1,2,1 1 | insert: K6 0,3,2,2 3 | delete: K6 0,2,2,2 1 | replace: K6 1,2,2,2  | resize: K6 1,10,2,2 10 | again: K6 0,3,2,2 
#> C(K(6), it(1)) key1: clear: K6 0,0,2,1 1 | insert: K6 0,3,2,2 3 | delete: K6 0,2,2,2 1 | replace: K6 1,2,2,2  | resize: K6 1,10,2,2 9 | again: K6 0,3,2,2 
#> C(K(6), it(1)): K6 (calls no eq lt iter index repr len)
#> C.cache_info(): [0 1 2 1] (calls no eq hash lt iter index repr key len)
#> M(K(1)), M(K(9)), M(K(1)) hash1: clear: (K1 K9 K1) 0,0,2,0 3 | insert: (K1 K9 K1) 0,2,2,2 5 | delete: (K1 K9 K1) 0,1,2,1 3 | replace: (K1 K9 K1) 1,1,2,1  | resize: (K1 K9 K1) 1,9,2,2 12 | again: (K1 K9 K1) 0,1,2,1 
#> M(K(1)), M(K(9)), M(K(1)) key1: clear: (K1 K9 K1) 0,0,2,0 3 | insert: (K1 K9 K1) 0,2,2,2 5 | delete: (K1 K9 K1) 0,1,2,1 3 | replace: (K1 K9 K1) 1,1,2,1  | resize: (K1 K9 K1) 1,9,2,2 11 | again: (K1 K9 K1) 0,1,2,1 
#> M(K(1)), M(K(9)), M(K(1)): (K1 K9 K1) (calls no eq lt iter index repr len)
#> N(K(1)), N(K(9)), N(K(1)) key1: clear: (K1 K9 K1) 0,0,2,0 3 | insert: (K1 K9 K1) 0,2,2,2 5 | delete: (K1 K9 K1) 0,1,2,1 3 | replace: (K1 K9 K1) 1,1,2,1  | resize: (K1 K9 K1) 1,9,2,2 11 | again: (K1 K9 K1) 0,1,2,1 
#> N(K(1)), N(K(9)), N(K(1)): (K1 K9 K1) (calls no eq hash lt iter index repr len)
#> thing.value, thing.value key1: clear: (5 5) 0,0,2,0 1 | insert: (5 5) 0,2,2,2 3 | delete: (5 5) 0,1,2,1 1 | replace: (5 5) 1,1,2,1  | resize: (5 5) 1,9,2,2 9 | again: (5 5) 0,1,2,1 
#> thing.value, thing.value: (5 5) (calls no eq hash lt iter index repr len)
#> S(K(1)), S(K(2)), S('x') key1: clear: (K1 K2 'x') 0,0,2,0 3 | insert: (K1 K2 'x') 0,2,2,2 5 | delete: (K1 K2 'x') 0,1,2,1 3 | replace: (K1 K2 'x') 1,1,2,1  | resize: (K1 K2 'x') 1,9,2,2 11 | again: (K1 K2 'x') 0,1,2,1 
#> S(K(1)), S(K(2)), S('x'): (K1 K2 'x') (calls no eq hash lt iter index repr len)
#> P(K(1)) key1: clear: K2 0,0,2,0 1 | insert: K2 0,2,2,2 3 | delete: K2 0,1,2,1 1 | replace: K2 1,1,2,1  | resize: K2 1,9,2,2 9 | again: K2 0,1,2,1 
#> P(K(1)): K2 (calls no eq hash lt iter index repr len)
