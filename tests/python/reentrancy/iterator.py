# Written by `npm run fuzz:reentrancy -- --write`.

# ---- iterator operations 1 to 40
import functools, heapq, itertools, operator, re
I = J = R = None
WHEN, UNCOUNTED = (1,), []
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
    C.insert(0, K(9))
def delete():
    del C[:1]
def replace():
    C[-1:] = [K(8)]
def resize():
    C[:] = map(K, range(3, 40))
def again():
    next(I, None)
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=again)
make = lambda: [K(1), K(2), K(3), K(4)]
def op():
    global C, D, I, J, R
    I = map(key, C); R = [next(I, 'end') for _ in range(6)]
cell("I = map(key, C); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = map(key, C, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)]
cell("I = map(key, C, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)]", op)
def op():
    global C, D, I, J, R
    I = filter(true, C); R = [next(I, 'end') for _ in range(6)]
cell("I = filter(true, C); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = filter(None, C); R = [next(I, 'end') for _ in range(6)]
cell("I = filter(None, C); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = zip(it(1, 2, 3), C); R = [next(I, 'end') for _ in range(5)]
cell("I = zip(it(1, 2, 3), C); R = [next(I, 'end') for _ in range(5)]", op)
def op():
    global C, D, I, J, R
    I = zip(C, it(1, 2, 3), strict=True); R = [next(I, 'end') for _ in range(5)]
cell("I = zip(C, it(1, 2, 3), strict=True); R = [next(I, 'end') for _ in range(5)]", op)
def op():
    global C, D, I, J, R
    I = enumerate(it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)]
cell("I = enumerate(it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)]", op)
def op():
    global C, D, I, J, R
    I = iter(key, K(5)); R = [next(I, 'end') for _ in range(3)]
cell("I = iter(key, K(5)); R = [next(I, 'end') for _ in range(3)]", op)
def op():
    global C, D, I, J, R
    I = iter(seq(*C)); R = [next(I, 'end') for _ in range(6)]
cell("I = iter(seq(*C)); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = reversed(seq(*C)); R = [next(I, 'end') for _ in range(6)]
cell("I = reversed(seq(*C)); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = (key(x) for x in C); R = [next(I, 'end') for _ in range(6)]
cell("I = (key(x) for x in C); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = gen(C); R = [next(I, 'end') for _ in range(6)]
cell("I = gen(C); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = itertools.accumulate(C); R = [next(I, 'end') for _ in range(6)]
cell("I = itertools.accumulate(C); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = itertools.accumulate(it(1, 2, 3), first); R = [next(I, 'end') for _ in range(6)]
cell("I = itertools.accumulate(it(1, 2, 3), first); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = itertools.chain(it(1, 2), C); R = [next(I, 'end') for _ in range(8)]
cell("I = itertools.chain(it(1, 2), C); R = [next(I, 'end') for _ in range(8)]", op)
def op():
    global C, D, I, J, R
    I = itertools.chain.from_iterable(it(C, it(1, 2))); R = [next(I, 'end') for _ in range(8)]
cell("I = itertools.chain.from_iterable(it(C, it(1, 2))); R = [next(I, 'end') for _ in range(8)]", op)
def op():
    global C, D, I, J, R
    I = itertools.compress(C, it(K(1), K(3), K(5))); R = [next(I, 'end') for _ in range(5)]
cell("I = itertools.compress(C, it(K(1), K(3), K(5))); R = [next(I, 'end') for _ in range(5)]", op)
def op():
    global C, D, I, J, R
    I = itertools.compress(it(1, 2, 3), C); R = [next(I, 'end') for _ in range(5)]
cell("I = itertools.compress(it(1, 2, 3), C); R = [next(I, 'end') for _ in range(5)]", op)
def op():
    global C, D, I, J, R
    I = itertools.cycle(it(1, 2, 3)); R = [next(I, 'end') for _ in range(8)]
cell("I = itertools.cycle(it(1, 2, 3)); R = [next(I, 'end') for _ in range(8)]", op)
def op():
    global C, D, I, J, R
    I = itertools.dropwhile(true, C); R = [next(I, 'end') for _ in range(6)]
cell("I = itertools.dropwhile(true, C); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = itertools.takewhile(true, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)]
cell("I = itertools.takewhile(true, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)]", op)
def op():
    global C, D, I, J, R
    I = itertools.filterfalse(true, C); R = [next(I, 'end') for _ in range(6)]
cell("I = itertools.filterfalse(true, C); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = itertools.islice(it(1, 2, 3, 4, 5, 6), K(1), K(6), K(2)); R = [next(I, 'end') for _ in range(5)]
cell("I = itertools.islice(it(1, 2, 3, 4, 5, 6), K(1), K(6), K(2)); R = [next(I, 'end') for _ in range(5)]", op)
def op():
    global C, D, I, J, R
    I = itertools.islice(C, 1, 4); R = [key(next(I, 'end')) for _ in range(5)]
cell("I = itertools.islice(C, 1, 4); R = [key(next(I, 'end')) for _ in range(5)]", op)
def op():
    global C, D, I, J, R
    I = itertools.pairwise(it(1, 2, 3, 4)); R = [next(I, 'end') for _ in range(5)]
cell("I = itertools.pairwise(it(1, 2, 3, 4)); R = [next(I, 'end') for _ in range(5)]", op)
def op():
    global C, D, I, J, R
    I = itertools.batched(it(1, 2, 3, 4, 5), K(2)); R = [next(I, 'end') for _ in range(5)]
cell("I = itertools.batched(it(1, 2, 3, 4, 5), K(2)); R = [next(I, 'end') for _ in range(5)]", op)
def op():
    global C, D, I, J, R
    I = itertools.starmap(key, it((1, 2), it(3, 4))); R = [next(I, 'end') for _ in range(4)]
cell("I = itertools.starmap(key, it((1, 2), it(3, 4))); R = [next(I, 'end') for _ in range(4)]", op)
def op():
    global C, D, I, J, R
    I = itertools.starmap(key, map(it, C)); R = [next(I, 'end') for _ in range(6)]
cell("I = itertools.starmap(key, map(it, C)); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = itertools.zip_longest(it(1, 2), C); R = [next(I, 'end') for _ in range(6)]
cell("I = itertools.zip_longest(it(1, 2), C); R = [next(I, 'end') for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = itertools.product(it(1, 2), C); R = [next(I, 'end') for _ in range(9)]
cell("I = itertools.product(it(1, 2), C); R = [next(I, 'end') for _ in range(9)]", op)
def op():
    global C, D, I, J, R
    I = itertools.permutations(it(1, 2), K(2)); R = [next(I, 'end') for _ in range(4)]
cell("I = itertools.permutations(it(1, 2), K(2)); R = [next(I, 'end') for _ in range(4)]", op)
def op():
    global C, D, I, J, R
    I = itertools.combinations(it(1, 2, 3), K(2)); R = [next(I, 'end') for _ in range(5)]
cell("I = itertools.combinations(it(1, 2, 3), K(2)); R = [next(I, 'end') for _ in range(5)]", op)
def op():
    global C, D, I, J, R
    I = itertools.groupby(C, key); R = [next(I, 'end') for _ in range(2)]
cell("I = itertools.groupby(C, key); R = [next(I, 'end') for _ in range(2)]", op)
def op():
    global C, D, I, J, R
    I = itertools.groupby(C); R = [(k, [key(x) for x in g]) for k, g in I]
cell("I = itertools.groupby(C); R = [(k, [key(x) for x in g]) for k, g in I]", op)
def op():
    global C, D, I, J, R
    I = itertools.groupby(it(1, 1, 2, 2)); R = [(k, list(g)) for k, g in I]
cell("I = itertools.groupby(it(1, 1, 2, 2)); R = [(k, list(g)) for k, g in I]", op)
def op():
    global C, D, I, J, R
    I, J = itertools.tee(it(1, 2, 3)); R = [next(I, 'end'), next(J, 'end'), next(J, 'end'), next(I, 'end')]
cell("I, J = itertools.tee(it(1, 2, 3)); R = [next(I, 'end'), next(J, 'end'), next(J, 'end'), next(I, 'end')]", op)
def op():
    global C, D, I, J, R
    I = itertools.repeat(K(1), K(3)); R = [key(next(I, 'end')) for _ in range(4)]
cell("I = itertools.repeat(K(1), K(3)); R = [key(next(I, 'end')) for _ in range(4)]", op)
def op():
    global C, D, I, J, R
    I = reversed(C); R = [key(next(I, 'end')) for _ in range(6)]
cell("I = reversed(C); R = [key(next(I, 'end')) for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = iter(C); R = [key(next(I, 'end')) for _ in range(6)]
cell("I = iter(C); R = [key(next(I, 'end')) for _ in range(6)]", op)
def op():
    global C, D, I, J, R
    I = iter(C); R = [operator.length_hint(I), key(next(I)), operator.length_hint(I), list(I)]
cell("I = iter(C); R = [operator.length_hint(I), key(next(I)), operator.length_hint(I), list(I)]", op)
#> I = map(key, C); R = [next(I, 'end') for _ in range(6)] key1: clear: [K1 'end' 'end' 'end' 'end' 'end'] [] 1 | insert: [K1 K1 K2 K3 K4 'end'] [K9 K1 K2 K3 K4] 5 | delete: [K1 K3 K4 'end' 'end' 'end'] [K2 K3 K4] 3 | replace: [K1 K2 K3 K8 'end' 'end'] [K1 K2 K3 K8] 4 | resize: [K1 K4 K5 K6 K7 K8] [K3 K4 ..37.. K39] 6 | again: [K1 K3 K4 'end' 'end' 'end'] [K1 K2 K3 K4] 4
#> I = map(key, C); R = [next(I, 'end') for _ in range(6)]: [K1 K2 K3 K4 'end' 'end'] (calls no eq hash lt iter index repr len)
#> I = map(key, C, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)] iter1: clear: ['end' 'end' 'end' 'end' 'end'] [] 1 | insert: [K9 K1 K2 'end' 'end'] [K9 K1 K2 K3 K4] 6 | delete: [K2 K3 K4 'end' 'end'] [K2 K3 K4] 4 | replace: [K1 K2 K3 'end' 'end'] [K1 K2 K3 K8] 5 | resize: [K3 K4 K5 'end' 'end'] [K3 K4 ..37.. K39] 6 | again: [K1 K2 K3 'end' 'end'] [K1 K2 K3 K4] 6
#> I = map(key, C, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)] key1: clear: [K1 'end' 'end' 'end' 'end'] [] 1 | insert: [K1 K1 K2 'end' 'end'] [K9 K1 K2 K3 K4] 3 | delete: [K1 K3 K4 'end' 'end'] [K2 K3 K4] 3 | replace: [K1 K2 K3 'end' 'end'] [K1 K2 K3 K8] 3 | resize: [K1 K4 K5 'end' 'end'] [K3 K4 ..37.. K39] 3 | again: [K1 K3 'end' 'end' 'end'] [K1 K2 K3 K4] 3
#> I = map(key, C, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)]: [K1 K2 K3 'end' 'end'] (calls no eq hash lt index repr len)
#> I = filter(true, C); R = [next(I, 'end') for _ in range(6)] key1: clear: [K1 'end' 'end' 'end' 'end' 'end'] [] 1 | insert: [K1 K1 K2 K3 K4 'end'] [K9 K1 K2 K3 K4] 5 | delete: [K1 K3 K4 'end' 'end' 'end'] [K2 K3 K4] 3 | replace: [K1 K2 K3 K8 'end' 'end'] [K1 K2 K3 K8] 4 | resize: [K1 K4 K5 K6 K7 K8] [K3 K4 ..37.. K39] 6 | again: [K1 K3 K4 'end' 'end' 'end'] [K1 K2 K3 K4] 4
#> I = filter(true, C); R = [next(I, 'end') for _ in range(6)] len1: clear: [K1 'end' 'end' 'end' 'end' 'end'] [] 1 | insert: [K1 K1 K2 K3 K4 'end'] [K9 K1 K2 K3 K4] 5 | delete: [K1 K3 K4 'end' 'end' 'end'] [K2 K3 K4] 3 | replace: [K1 K2 K3 K8 'end' 'end'] [K1 K2 K3 K8] 4 | resize: [K1 K4 K5 K6 K7 K8] [K3 K4 ..37.. K39] 6 | again: [K1 K3 K4 'end' 'end' 'end'] [K1 K2 K3 K4] 4
#> I = filter(true, C); R = [next(I, 'end') for _ in range(6)]: [K1 K2 K3 K4 'end' 'end'] (calls no eq hash lt iter index repr)
#> I = filter(None, C); R = [next(I, 'end') for _ in range(6)] len1: clear: [K1 'end' 'end' 'end' 'end' 'end'] [] 1 | insert: [K1 K1 K3 'end' 'end' 'end'] [K9 K1 K2 K3 K4] 5 | delete: [K1 K3 'end' 'end' 'end' 'end'] [K2 K3 K4] 3 | replace: [K1 K3 'end' 'end' 'end' 'end'] [K1 K2 K3 K8] 4 | resize: [K1 K5 K7 K9 K11 K13] [K3 K4 ..37.. K39] 11 | again: [K1 'end' 'end' 'end' 'end' 'end'] [K1 K2 K3 K4] 4
#> I = filter(None, C); R = [next(I, 'end') for _ in range(6)]: [K1 K3 'end' 'end' 'end' 'end'] (calls no eq hash lt iter index repr key)
#> I = zip(it(1, 2, 3), C); R = [next(I, 'end') for _ in range(5)] iter1: clear: ['end' 'end' 'end' 'end' 'end'] [] 6 | insert: [(1 K9) (2 K1) (3 K2) 'end' 'end'] [K9 K1 K2 K3 K4] 6 | delete: [(1 K2) (2 K3) (3 K4) 'end' 'end'] [K2 K3 K4] 6 | replace: [(1 K1) (2 K2) (3 K3) 'end' 'end'] [K1 K2 K3 K8] 6 | resize: [(1 K3) (2 K4) (3 K5) 'end' 'end'] [K3 K4 ..37.. K39] 6 | again: [(1 K1) (2 K2) (3 K3) 'end' 'end'] [K1 K2 K3 K4] 7
#> I = zip(it(1, 2, 3), C); R = [next(I, 'end') for _ in range(5)]: [(1 K1) (2 K2) (3 K3) 'end' 'end'] (calls no eq hash lt index repr key len)
#> I = zip(C, it(1, 2, 3), strict=True); R = [next(I, 'end') for _ in range(5)] iter1: clear: ValueError(zip() argument 2 is longer than argument 1) [] 2 | insert: ValueError(zip() argument 2 is shorter than argument 1) [K9 K1 K2 K3 K4] 5 | delete: [(K2 1) (K3 2) (K4 3) 'end' 'end'] [K2 K3 K4] 6 | replace: ValueError(zip() argument 2 is shorter than argument 1) [K1 K2 K3 K8] 5 | resize: ValueError(zip() argument 2 is shorter than argument 1) [K3 K4 ..37.. K39] 5 | again: ValueError(zip() argument 2 is shorter than argument 1) [K1 K2 K3 K4] 2
#> I = zip(C, it(1, 2, 3), strict=True); R = [next(I, 'end') for _ in range(5)]: ValueError(zip() argument 2 is shorter than argument 1) (calls no eq hash lt index repr key len)
#> I = enumerate(it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)] iter1: clear: [(0 1) (1 2) (2 3) 'end' 'end'] [] 6 | insert: [(0 1) (1 2) (2 3) 'end' 'end'] [K9 K1 K2 K3 K4] 6 | delete: [(0 1) (1 2) (2 3) 'end' 'end'] [K2 K3 K4] 6 | replace: [(0 1) (1 2) (2 3) 'end' 'end'] [K1 K2 K3 K8] 6 | resize: [(0 1) (1 2) (2 3) 'end' 'end'] [K3 K4 ..37.. K39] 6 | again: [(0 1) (1 2) (2 3) 'end' 'end'] [K1 K2 K3 K4] 7
#> I = enumerate(it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)]: [(0 1) (1 2) (2 3) 'end' 'end'] (calls no eq hash lt index repr key len)
#> I = iter(key, K(5)); R = [next(I, 'end') for _ in range(3)] eq1: clear: [K0 K0 K0] [] 3 | insert: [K0 K0 K0] [K9 K1 K2 K3 K4] 3 | delete: [K0 K0 K0] [K2 K3 K4] 3 | replace: [K0 K0 K0] [K1 K2 K3 K8] 3 | resize: [K0 K0 K0] [K3 K4 ..37.. K39] 3 | again: [K0 K0 K0] [K1 K2 K3 K4] 4
#> I = iter(key, K(5)); R = [next(I, 'end') for _ in range(3)] key1: clear: [K0 K0 K0] [] 3 | insert: [K0 K0 K0] [K9 K1 K2 K3 K4] 3 | delete: [K0 K0 K0] [K2 K3 K4] 3 | replace: [K0 K0 K0] [K1 K2 K3 K8] 3 | resize: [K0 K0 K0] [K3 K4 ..37.. K39] 3 | again: [K0 K0 K0] [K1 K2 K3 K4] 4
#> I = iter(key, K(5)); R = [next(I, 'end') for _ in range(3)]: [K0 K0 K0] (calls no hash lt iter index repr len)
#> I = iter(seq(*C)); R = [next(I, 'end') for _ in range(6)] iter1: clear: [K1 K2 K3 K4 'end' 'end'] [] 5 | insert: [K1 K2 K3 K4 'end' 'end'] [K9 K1 K2 K3 K4] 5 | delete: [K1 K2 K3 K4 'end' 'end'] [K2 K3 K4] 5 | replace: [K1 K2 K3 K4 'end' 'end'] [K1 K2 K3 K8] 5 | resize: [K1 K2 K3 K4 'end' 'end'] [K3 K4 ..37.. K39] 5 | again: [K1 K3 K4 'end' 'end' 'end'] [K1 K2 K3 K4] 5
#> I = iter(seq(*C)); R = [next(I, 'end') for _ in range(6)]: [K1 K2 K3 K4 'end' 'end'] (calls no eq hash lt index repr key len)
#> I = reversed(seq(*C)); R = [next(I, 'end') for _ in range(6)] iter1: clear: [K4 K3 K2 K1 'end' 'end'] [] 4 | insert: [K4 K3 K2 K1 'end' 'end'] [K9 K1 K2 K3 K4] 4 | delete: [K4 K3 K2 K1 'end' 'end'] [K2 K3 K4] 4 | replace: [K4 K3 K2 K1 'end' 'end'] [K1 K2 K3 K8] 4 | resize: [K4 K3 K2 K1 'end' 'end'] [K3 K4 ..37.. K39] 4 | again: [K4 K3 K2 K1 'end' 'end'] [K1 K2 K3 K4] 5
#> I = reversed(seq(*C)); R = [next(I, 'end') for _ in range(6)] len1: clear: [K4 K3 K2 K1 'end' 'end'] [] 1 | insert: [K4 K3 K2 K1 'end' 'end'] [K9 K1 K2 K3 K4] 1 | delete: [K4 K3 K2 K1 'end' 'end'] [K2 K3 K4] 1 | replace: [K4 K3 K2 K1 'end' 'end'] [K1 K2 K3 K8] 1 | resize: [K4 K3 K2 K1 'end' 'end'] [K3 K4 ..37.. K39] 1 | again: [K4 K3 K2 K1 'end' 'end'] [K1 K2 K3 K4] 1
#> I = reversed(seq(*C)); R = [next(I, 'end') for _ in range(6)]: [K4 K3 K2 K1 'end' 'end'] (calls no eq hash lt index repr key)
#> I = (key(x) for x in C); R = [next(I, 'end') for _ in range(6)] key1: clear: [K1 'end' 'end' 'end' 'end' 'end'] [] 1 | insert: [K1 K1 K2 K3 K4 'end'] [K9 K1 K2 K3 K4] 5 | delete: [K1 K3 K4 'end' 'end' 'end'] [K2 K3 K4] 3 | replace: [K1 K2 K3 K8 'end' 'end'] [K1 K2 K3 K8] 4 | resize: [K1 K4 K5 K6 K7 K8] [K3 K4 ..37.. K39] 6 | again: ValueError(generator already executing) [K1 K2 K3 K4] 1
#> I = (key(x) for x in C); R = [next(I, 'end') for _ in range(6)]: [K1 K2 K3 K4 'end' 'end'] (calls no eq hash lt iter index repr len)
#> I = gen(C); R = [next(I, 'end') for _ in range(6)] key1: clear: [K1 'end' 'end' 'end' 'end' 'end'] [] 1 | insert: [K1 K1 K2 K3 K4 'end'] [K9 K1 K2 K3 K4] 5 | delete: [K1 K3 K4 'end' 'end' 'end'] [K2 K3 K4] 3 | replace: [K1 K2 K3 K8 'end' 'end'] [K1 K2 K3 K8] 4 | resize: [K1 K4 K5 K6 K7 K8] [K3 K4 ..37.. K39] 6 | again: ValueError(generator already executing) [K1 K2 K3 K4] 1
#> I = gen(C); R = [next(I, 'end') for _ in range(6)]: [K1 K2 K3 K4 'end' 'end'] (calls no eq hash lt iter index repr len)
#> I = itertools.accumulate(C); R = [next(I, 'end') for _ in range(6)] key1: clear: [K1 K3 'end' 'end' 'end' 'end'] [] 1 | insert: [K1 K3 K5 K8 K12 'end'] [K9 K1 K2 K3 K4] 4 | delete: [K1 K3 K7 'end' 'end' 'end'] [K2 K3 K4] 2 | replace: [K1 K3 K6 K14 'end' 'end'] [K1 K2 K3 K8] 3 | resize: [K1 K3 K8 K14 K21 K29] [K3 K4 ..37.. K39] 5 | again: [K1 K3 K7 'end' 'end' 'end'] [K1 K2 K3 K4] 3
#> I = itertools.accumulate(C); R = [next(I, 'end') for _ in range(6)]: [K1 K3 K6 K10 'end' 'end'] (calls no eq hash lt iter index repr len)
#> I = itertools.accumulate(it(1, 2, 3), first); R = [next(I, 'end') for _ in range(6)] iter1: clear: [1 1 1 'end' 'end' 'end'] [] 7 | insert: [1 1 1 'end' 'end' 'end'] [K9 K1 K2 K3 K4] 7 | delete: [1 1 1 'end' 'end' 'end'] [K2 K3 K4] 7 | replace: [1 1 1 'end' 'end' 'end'] [K1 K2 K3 K8] 7 | resize: [1 1 1 'end' 'end' 'end'] [K3 K4 ..37.. K39] 7 | again: [1 1 1 'end' 'end' 'end'] [K1 K2 K3 K4] 8
#> I = itertools.accumulate(it(1, 2, 3), first); R = [next(I, 'end') for _ in range(6)] key1: clear: [1 1 1 'end' 'end' 'end'] [] 2 | insert: [1 1 1 'end' 'end' 'end'] [K9 K1 K2 K3 K4] 2 | delete: [1 1 1 'end' 'end' 'end'] [K2 K3 K4] 2 | replace: [1 1 1 'end' 'end' 'end'] [K1 K2 K3 K8] 2 | resize: [1 1 1 'end' 'end' 'end'] [K3 K4 ..37.. K39] 2 | again: [1 1 'end' 'end' 'end' 'end'] [K1 K2 K3 K4] 2
#> I = itertools.accumulate(it(1, 2, 3), first); R = [next(I, 'end') for _ in range(6)]: [1 1 1 'end' 'end' 'end'] (calls no eq hash lt index repr len)
#> I = itertools.chain(it(1, 2), C); R = [next(I, 'end') for _ in range(8)] iter1: clear: [1 2 'end' 'end' 'end' 'end' 'end' 'end'] [] 4 | insert: [1 2 K9 K1 K2 K3 K4 'end'] [K9 K1 K2 K3 K4] 4 | delete: [1 2 K2 K3 K4 'end' 'end' 'end'] [K2 K3 K4] 4 | replace: [1 2 K1 K2 K3 K8 'end' 'end'] [K1 K2 K3 K8] 4 | resize: [1 2 K3 K4 K5 K6 K7 K8] [K3 K4 ..37.. K39] 4 | again: [1 2 'end' 'end' 'end' 'end' 'end' 'end'] [K1 K2 K3 K4] 4
#> I = itertools.chain(it(1, 2), C); R = [next(I, 'end') for _ in range(8)]: [1 2 K1 K2 K3 K4 'end' 'end'] (calls no eq hash lt index repr key len)
#> I = itertools.chain.from_iterable(it(C, it(1, 2))); R = [next(I, 'end') for _ in range(8)] iter1: clear: [1 2 'end' 'end' 'end' 'end' 'end' 'end'] [] 8 | insert: [K9 K1 K2 K3 K4 1 2 'end'] [K9 K1 K2 K3 K4] 8 | delete: [K2 K3 K4 1 2 'end' 'end' 'end'] [K2 K3 K4] 8 | replace: [K1 K2 K3 K8 1 2 'end' 'end'] [K1 K2 K3 K8] 8 | resize: [K3 K4 K5 K6 K7 K8 K9 K10] [K3 K4 ..37.. K39] 2 | again: [K1 K2 K3 K4 1 2 'end' 'end'] [K1 K2 K3 K4] 8
#> I = itertools.chain.from_iterable(it(C, it(1, 2))); R = [next(I, 'end') for _ in range(8)]: [K1 K2 K3 K4 1 2 'end' 'end'] (calls no eq hash lt index repr key len)
#> I = itertools.compress(C, it(K(1), K(3), K(5))); R = [next(I, 'end') for _ in range(5)] iter1: clear: ['end' 'end' 'end' 'end' 'end'] [] 1 | insert: [K9 K1 K2 'end' 'end'] [K9 K1 K2 K3 K4] 6 | delete: [K2 K3 K4 'end' 'end'] [K2 K3 K4] 4 | replace: [K1 K2 K3 'end' 'end'] [K1 K2 K3 K8] 5 | resize: [K3 K4 K5 'end' 'end'] [K3 K4 ..37.. K39] 6 | again: [K1 K2 K3 'end' 'end'] [K1 K2 K3 K4] 6
#> I = itertools.compress(C, it(K(1), K(3), K(5))); R = [next(I, 'end') for _ in range(5)] len1: clear: [K1 'end' 'end' 'end' 'end'] [] 1 | insert: [K1 K1 K2 'end' 'end'] [K9 K1 K2 K3 K4] 3 | delete: [K1 K3 K4 'end' 'end'] [K2 K3 K4] 3 | replace: [K1 K2 K3 'end' 'end'] [K1 K2 K3 K8] 3 | resize: [K1 K4 K5 'end' 'end'] [K3 K4 ..37.. K39] 3 | again: [K1 K3 'end' 'end' 'end'] [K1 K2 K3 K4] 3
#> I = itertools.compress(C, it(K(1), K(3), K(5))); R = [next(I, 'end') for _ in range(5)]: [K1 K2 K3 'end' 'end'] (calls no eq hash lt index repr key)
#> I = itertools.compress(it(1, 2, 3), C); R = [next(I, 'end') for _ in range(5)] iter1: clear: ['end' 'end' 'end' 'end' 'end'] [] 6 | insert: [1 2 'end' 'end' 'end'] [K9 K1 K2 K3 K4] 7 | delete: [2 'end' 'end' 'end' 'end'] [K2 K3 K4] 8 | replace: [1 3 'end' 'end' 'end'] [K1 K2 K3 K8] 7 | resize: [1 3 'end' 'end' 'end'] [K3 K4 ..37.. K39] 7 | again: [1 3 'end' 'end' 'end'] [K1 K2 K3 K4] 8
#> I = itertools.compress(it(1, 2, 3), C); R = [next(I, 'end') for _ in range(5)] len1: clear: [1 'end' 'end' 'end' 'end'] [] 1 | insert: [1 2 'end' 'end' 'end'] [K9 K1 K2 K3 K4] 3 | delete: [1 2 'end' 'end' 'end'] [K2 K3 K4] 3 | replace: [1 3 'end' 'end' 'end'] [K1 K2 K3 K8] 3 | resize: [1 3 'end' 'end' 'end'] [K3 K4 ..37.. K39] 3 | again: [1 'end' 'end' 'end' 'end'] [K1 K2 K3 K4] 3
#> I = itertools.compress(it(1, 2, 3), C); R = [next(I, 'end') for _ in range(5)]: [1 3 'end' 'end' 'end'] (calls no eq hash lt index repr key)
#> I = itertools.cycle(it(1, 2, 3)); R = [next(I, 'end') for _ in range(8)] iter1: clear: [1 2 3 1 2 3 1 2] [] 5 | insert: [1 2 3 1 2 3 1 2] [K9 K1 K2 K3 K4] 5 | delete: [1 2 3 1 2 3 1 2] [K2 K3 K4] 5 | replace: [1 2 3 1 2 3 1 2] [K1 K2 K3 K8] 5 | resize: [1 2 3 1 2 3 1 2] [K3 K4 ..37.. K39] 5 | again: [1 2 3 1 2 3 1 2] [K1 K2 K3 K4] 5
#> I = itertools.cycle(it(1, 2, 3)); R = [next(I, 'end') for _ in range(8)]: [1 2 3 1 2 3 1 2] (calls no eq hash lt index repr key len)
#> I = itertools.dropwhile(true, C); R = [next(I, 'end') for _ in range(6)] key1: clear: ['end' 'end' 'end' 'end' 'end' 'end'] [] 1 | insert: ['end' 'end' 'end' 'end' 'end' 'end'] [K9 K1 K2 K3 K4] 5 | delete: ['end' 'end' 'end' 'end' 'end' 'end'] [K2 K3 K4] 3 | replace: ['end' 'end' 'end' 'end' 'end' 'end'] [K1 K2 K3 K8] 4 | resize: ['end' 'end' 'end' 'end' 'end' 'end'] [K3 K4 ..37.. K39] 37 | again: ['end' 'end' 'end' 'end' 'end' 'end'] [K1 K2 K3 K4] 4
#> I = itertools.dropwhile(true, C); R = [next(I, 'end') for _ in range(6)] len1: clear: ['end' 'end' 'end' 'end' 'end' 'end'] [] 1 | insert: ['end' 'end' 'end' 'end' 'end' 'end'] [K9 K1 K2 K3 K4] 5 | delete: ['end' 'end' 'end' 'end' 'end' 'end'] [K2 K3 K4] 3 | replace: ['end' 'end' 'end' 'end' 'end' 'end'] [K1 K2 K3 K8] 4 | resize: ['end' 'end' 'end' 'end' 'end' 'end'] [K3 K4 ..37.. K39] 37 | again: ['end' 'end' 'end' 'end' 'end' 'end'] [K1 K2 K3 K4] 4
#> I = itertools.dropwhile(true, C); R = [next(I, 'end') for _ in range(6)]: ['end' 'end' 'end' 'end' 'end' 'end'] (calls no eq hash lt iter index repr)
#> I = itertools.takewhile(true, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)] iter1: clear: [1 2 3 'end' 'end'] [] 6 | insert: [1 2 3 'end' 'end'] [K9 K1 K2 K3 K4] 6 | delete: [1 2 3 'end' 'end'] [K2 K3 K4] 6 | replace: [1 2 3 'end' 'end'] [K1 K2 K3 K8] 6 | resize: [1 2 3 'end' 'end'] [K3 K4 ..37.. K39] 6 | again: [1 2 3 'end' 'end'] [K1 K2 K3 K4] 7
#> I = itertools.takewhile(true, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)] key1: clear: [1 2 3 'end' 'end'] [] 3 | insert: [1 2 3 'end' 'end'] [K9 K1 K2 K3 K4] 3 | delete: [1 2 3 'end' 'end'] [K2 K3 K4] 3 | replace: [1 2 3 'end' 'end'] [K1 K2 K3 K8] 3 | resize: [1 2 3 'end' 'end'] [K3 K4 ..37.. K39] 3 | again: [1 3 'end' 'end' 'end'] [K1 K2 K3 K4] 3
#> I = itertools.takewhile(true, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)] len1: clear: [1 2 3 'end' 'end'] [] 3 | insert: [1 2 3 'end' 'end'] [K9 K1 K2 K3 K4] 3 | delete: [1 2 3 'end' 'end'] [K2 K3 K4] 3 | replace: [1 2 3 'end' 'end'] [K1 K2 K3 K8] 3 | resize: [1 2 3 'end' 'end'] [K3 K4 ..37.. K39] 3 | again: [1 3 'end' 'end' 'end'] [K1 K2 K3 K4] 3
#> I = itertools.takewhile(true, it(1, 2, 3)); R = [next(I, 'end') for _ in range(5)]: [1 2 3 'end' 'end'] (calls no eq hash lt index repr)
#> I = itertools.filterfalse(true, C); R = [next(I, 'end') for _ in range(6)] key1: clear: ['end' 'end' 'end' 'end' 'end' 'end'] [] 1 | insert: ['end' 'end' 'end' 'end' 'end' 'end'] [K9 K1 K2 K3 K4] 5 | delete: ['end' 'end' 'end' 'end' 'end' 'end'] [K2 K3 K4] 3 | replace: ['end' 'end' 'end' 'end' 'end' 'end'] [K1 K2 K3 K8] 4 | resize: ['end' 'end' 'end' 'end' 'end' 'end'] [K3 K4 ..37.. K39] 37 | again: ['end' 'end' 'end' 'end' 'end' 'end'] [K1 K2 K3 K4] 4
#> I = itertools.filterfalse(true, C); R = [next(I, 'end') for _ in range(6)] len1: clear: ['end' 'end' 'end' 'end' 'end' 'end'] [] 1 | insert: ['end' 'end' 'end' 'end' 'end' 'end'] [K9 K1 K2 K3 K4] 5 | delete: ['end' 'end' 'end' 'end' 'end' 'end'] [K2 K3 K4] 3 | replace: ['end' 'end' 'end' 'end' 'end' 'end'] [K1 K2 K3 K8] 4 | resize: ['end' 'end' 'end' 'end' 'end' 'end'] [K3 K4 ..37.. K39] 37 | again: ['end' 'end' 'end' 'end' 'end' 'end'] [K1 K2 K3 K4] 4
#> I = itertools.filterfalse(true, C); R = [next(I, 'end') for _ in range(6)]: ['end' 'end' 'end' 'end' 'end' 'end'] (calls no eq hash lt iter index repr)
#> I = itertools.islice(it(1, 2, 3, 4, 5, 6), K(1), K(6), K(2)); R = [next(I, 'end') for _ in range(5)] iter1: clear: [2 4 6 'end' 'end'] [] 7 | insert: [2 4 6 'end' 'end'] [K9 K1 K2 K3 K4] 7 | delete: [2 4 6 'end' 'end'] [K2 K3 K4] 7 | replace: [2 4 6 'end' 'end'] [K1 K2 K3 K8] 7 | resize: [2 4 6 'end' 'end'] [K3 K4 ..37.. K39] 7 | again: [2 4 6 'end' 'end'] [K1 K2 K3 K4] 7
#> I = itertools.islice(it(1, 2, 3, 4, 5, 6), K(1), K(6), K(2)); R = [next(I, 'end') for _ in range(5)] index1: clear: [2 4 6 'end' 'end'] [] 3 | insert: [2 4 6 'end' 'end'] [K9 K1 K2 K3 K4] 3 | delete: [2 4 6 'end' 'end'] [K2 K3 K4] 3 | replace: [2 4 6 'end' 'end'] [K1 K2 K3 K8] 3 | resize: [2 4 6 'end' 'end'] [K3 K4 ..37.. K39] 3 | again: [2 4 6 'end' 'end'] [K1 K2 K3 K4] 3
#> I = itertools.islice(it(1, 2, 3, 4, 5, 6), K(1), K(6), K(2)); R = [next(I, 'end') for _ in range(5)]: [2 4 6 'end' 'end'] (calls no eq hash lt repr key len)
#> I = itertools.islice(C, 1, 4); R = [key(next(I, 'end')) for _ in range(5)] key1: clear: [K2 'end' 'end' 'end' 'end'] [] 5 | insert: [K2 K2 K3 'end' 'end'] [K9 K1 K2 K3 K4] 5 | delete: [K2 K4 'end' 'end' 'end'] [K2 K3 K4] 5 | replace: [K2 K3 K8 'end' 'end'] [K1 K2 K3 K8] 5 | resize: [K2 K5 K6 'end' 'end'] [K3 K4 ..37.. K39] 5 | again: [K2 K4 'end' 'end' 'end'] [K1 K2 K3 K4] 5
#> I = itertools.islice(C, 1, 4); R = [key(next(I, 'end')) for _ in range(5)]: [K2 K3 K4 'end' 'end'] (calls no eq hash lt iter index repr len)
#> I = itertools.pairwise(it(1, 2, 3, 4)); R = [next(I, 'end') for _ in range(5)] iter1: clear: [(1 2) (2 3) (3 4) 'end' 'end'] [] 6 | insert: [(1 2) (2 3) (3 4) 'end' 'end'] [K9 K1 K2 K3 K4] 6 | delete: [(1 2) (2 3) (3 4) 'end' 'end'] [K2 K3 K4] 6 | replace: [(1 2) (2 3) (3 4) 'end' 'end'] [K1 K2 K3 K8] 6 | resize: [(1 2) (2 3) (3 4) 'end' 'end'] [K3 K4 ..37.. K39] 6 | again: [(1 2) (2 3) (3 4) 'end' 'end'] [K1 K2 K3 K4] 6
#> I = itertools.pairwise(it(1, 2, 3, 4)); R = [next(I, 'end') for _ in range(5)]: [(1 2) (2 3) (3 4) 'end' 'end'] (calls no eq hash lt index repr key len)
#> I = itertools.batched(it(1, 2, 3, 4, 5), K(2)); R = [next(I, 'end') for _ in range(5)] iter1: clear: [(1 2) (3 4) (5) 'end' 'end'] [] 8 | insert: [(1 2) (3 4) (5) 'end' 'end'] [K9 K1 K2 K3 K4] 8 | delete: [(1 2) (3 4) (5) 'end' 'end'] [K2 K3 K4] 8 | replace: [(1 2) (3 4) (5) 'end' 'end'] [K1 K2 K3 K8] 8 | resize: [(1 2) (3 4) (5) 'end' 'end'] [K3 K4 ..37.. K39] 8 | again: [(1 2) (3 4) (5) 'end' 'end'] [K1 K2 K3 K4] 8
#> I = itertools.batched(it(1, 2, 3, 4, 5), K(2)); R = [next(I, 'end') for _ in range(5)] index1: clear: [(1 2) (3 4) (5) 'end' 'end'] [] 1 | insert: [(1 2) (3 4) (5) 'end' 'end'] [K9 K1 K2 K3 K4] 1 | delete: [(1 2) (3 4) (5) 'end' 'end'] [K2 K3 K4] 1 | replace: [(1 2) (3 4) (5) 'end' 'end'] [K1 K2 K3 K8] 1 | resize: [(1 2) (3 4) (5) 'end' 'end'] [K3 K4 ..37.. K39] 1 | again: [(1 2) (3 4) (5) 'end' 'end'] [K1 K2 K3 K4] 1
#> I = itertools.batched(it(1, 2, 3, 4, 5), K(2)); R = [next(I, 'end') for _ in range(5)]: [(1 2) (3 4) (5) 'end' 'end'] (calls no eq hash lt repr key len)
#> I = itertools.starmap(key, it((1, 2), it(3, 4))); R = [next(I, 'end') for _ in range(4)] iter1: clear: [1 3 'end' 'end'] [] 9 | insert: [1 3 'end' 'end'] [K9 K1 K2 K3 K4] 9 | delete: [1 3 'end' 'end'] [K2 K3 K4] 9 | replace: [1 3 'end' 'end'] [K1 K2 K3 K8] 9 | resize: [1 3 'end' 'end'] [K3 K4 ..37.. K39] 9 | again: [1 3 'end' 'end'] [K1 K2 K3 K4] 10
#> I = itertools.starmap(key, it((1, 2), it(3, 4))); R = [next(I, 'end') for _ in range(4)] key1: clear: [1 3 'end' 'end'] [] 2 | insert: [1 3 'end' 'end'] [K9 K1 K2 K3 K4] 2 | delete: [1 3 'end' 'end'] [K2 K3 K4] 2 | replace: [1 3 'end' 'end'] [K1 K2 K3 K8] 2 | resize: [1 3 'end' 'end'] [K3 K4 ..37.. K39] 2 | again: [1 'end' 'end' 'end'] [K1 K2 K3 K4] 2
#> I = itertools.starmap(key, it((1, 2), it(3, 4))); R = [next(I, 'end') for _ in range(4)]: [1 3 'end' 'end'] (calls no eq hash lt index repr len)
#> I = itertools.starmap(key, map(it, C)); R = [next(I, 'end') for _ in range(6)] iter1: clear: [K1 'end' 'end' 'end' 'end' 'end'] [] 3 | insert: [K1 K1 K2 K3 K4 'end'] [K9 K1 K2 K3 K4] 15 | delete: [K1 K3 K4 'end' 'end' 'end'] [K2 K3 K4] 9 | replace: [K1 K2 K3 K8 'end' 'end'] [K1 K2 K3 K8] 12 | resize: [K1 K4 K5 K6 K7 K8] [K3 K4 ..37.. K39] 18 | again: [K1 K3 K4 'end' 'end' 'end'] [K1 K2 K3 K4] 12
#> I = itertools.starmap(key, map(it, C)); R = [next(I, 'end') for _ in range(6)] key1: clear: [K1 'end' 'end' 'end' 'end' 'end'] [] 1 | insert: [K1 K1 K2 K3 K4 'end'] [K9 K1 K2 K3 K4] 5 | delete: [K1 K3 K4 'end' 'end' 'end'] [K2 K3 K4] 3 | replace: [K1 K2 K3 K8 'end' 'end'] [K1 K2 K3 K8] 4 | resize: [K1 K4 K5 K6 K7 K8] [K3 K4 ..37.. K39] 6 | again: [K1 K3 K4 'end' 'end' 'end'] [K1 K2 K3 K4] 4
#> I = itertools.starmap(key, map(it, C)); R = [next(I, 'end') for _ in range(6)]: [K1 K2 K3 K4 'end' 'end'] (calls no eq hash lt index repr len)
#> I = itertools.zip_longest(it(1, 2), C); R = [next(I, 'end') for _ in range(6)] iter1: clear: [(1 None) (2 None) 'end' 'end' 'end' 'end'] [] 4 | insert: [(1 K9) (2 K1) (None K2) (None K3) (None K4) 'end'] [K9 K1 K2 K3 K4] 4 | delete: [(1 K2) (2 K3) (None K4) 'end' 'end' 'end'] [K2 K3 K4] 4 | replace: [(1 K1) (2 K2) (None K3) (None K8) 'end' 'end'] [K1 K2 K3 K8] 4 | resize: [(1 K3) (2 K4) (None K5) (None K6) (None K7) (None K8)] [K3 K4 ..37.. K39] 4 | again: [(1 K1) (2 K2) (None K3) (None K4) 'end' 'end'] [K1 K2 K3 K4] 4
#> I = itertools.zip_longest(it(1, 2), C); R = [next(I, 'end') for _ in range(6)]: [(1 K1) (2 K2) (None K3) (None K4) 'end' 'end'] (calls no eq hash lt index repr key len)
#> I = itertools.product(it(1, 2), C); R = [next(I, 'end') for _ in range(9)] iter1: clear: ['end' 'end' ..9.. 'end'] [] 4 | insert: [(1 K9) (1 K1) ..9.. (2 K3)] [K9 K1 K2 K3 K4] 4 | delete: [(1 K2) (1 K3) ..9.. 'end'] [K2 K3 K4] 4 | replace: [(1 K1) (1 K2) ..9.. 'end'] [K1 K2 K3 K8] 4 | resize: [(1 K3) (1 K4) ..9.. (1 K11)] [K3 K4 ..37.. K39] 4 | again: [(1 K1) (1 K2) ..9.. 'end'] [K1 K2 K3 K4] 4
#> I = itertools.product(it(1, 2), C); R = [next(I, 'end') for _ in range(9)]: [(1 K1) (1 K2) ..9.. 'end'] (calls no eq hash lt index repr key len)
#> I = itertools.permutations(it(1, 2), K(2)); R = [next(I, 'end') for _ in range(4)] iter1: clear: TypeError(Expected int as r) [] 4 | insert: TypeError(Expected int as r) [K9 K1 K2 K3 K4] 4 | delete: TypeError(Expected int as r) [K2 K3 K4] 4 | replace: TypeError(Expected int as r) [K1 K2 K3 K8] 4 | resize: TypeError(Expected int as r) [K3 K4 ..37.. K39] 4 | again: TypeError(Expected int as r) [K1 K2 K3 K4] 4
#> I = itertools.permutations(it(1, 2), K(2)); R = [next(I, 'end') for _ in range(4)]: TypeError(Expected int as r) (calls no eq hash lt index repr key len)
#> I = itertools.combinations(it(1, 2, 3), K(2)); R = [next(I, 'end') for _ in range(5)] iter1: clear: [(1 2) (1 3) (2 3) 'end' 'end'] [] 5 | insert: [(1 2) (1 3) (2 3) 'end' 'end'] [K9 K1 K2 K3 K4] 5 | delete: [(1 2) (1 3) (2 3) 'end' 'end'] [K2 K3 K4] 5 | replace: [(1 2) (1 3) (2 3) 'end' 'end'] [K1 K2 K3 K8] 5 | resize: [(1 2) (1 3) (2 3) 'end' 'end'] [K3 K4 ..37.. K39] 5 | again: [(1 2) (1 3) (2 3) 'end' 'end'] [K1 K2 K3 K4] 5
#> I = itertools.combinations(it(1, 2, 3), K(2)); R = [next(I, 'end') for _ in range(5)] index1: clear: [(1 2) (1 3) (2 3) 'end' 'end'] [] 1 | insert: [(1 2) (1 3) (2 3) 'end' 'end'] [K9 K1 K2 K3 K4] 1 | delete: [(1 2) (1 3) (2 3) 'end' 'end'] [K2 K3 K4] 1 | replace: [(1 2) (1 3) (2 3) 'end' 'end'] [K1 K2 K3 K8] 1 | resize: [(1 2) (1 3) (2 3) 'end' 'end'] [K3 K4 ..37.. K39] 1 | again: [(1 2) (1 3) (2 3) 'end' 'end'] [K1 K2 K3 K4] 1
#> I = itertools.combinations(it(1, 2, 3), K(2)); R = [next(I, 'end') for _ in range(5)]: [(1 2) (1 3) (2 3) 'end' 'end'] (calls no eq hash lt repr key len)
#> I = itertools.groupby(C, key); R = [next(I, 'end') for _ in range(2)] eq1: clear: [(K1 _grouper) (K2 _grouper)] [] 1 | insert: [(K1 _grouper) (K2 _grouper)] [K9 K1 K2 K3 K4] 1 | delete: [(K1 _grouper) (K2 _grouper)] [K2 K3 K4] 1 | replace: [(K1 _grouper) (K2 _grouper)] [K1 K2 K3 K8] 1 | resize: [(K1 _grouper) (K2 _grouper)] [K3 K4 ..37.. K39] 1 | again: [(K1 _grouper) (K2 _grouper)] [K1 K2 K3 K4] 2
#> I = itertools.groupby(C, key); R = [next(I, 'end') for _ in range(2)] key1: clear: [(K1 _grouper) 'end'] [] 1 | insert: [(K1 _grouper) (K2 _grouper)] [K9 K1 K2 K3 K4] 3 | delete: [(K1 _grouper) (K3 _grouper)] [K2 K3 K4] 2 | replace: [(K1 _grouper) (K2 _grouper)] [K1 K2 K3 K8] 2 | resize: [(K1 _grouper) (K4 _grouper)] [K3 K4 ..37.. K39] 2 | again: [(K1 _grouper) (K3 _grouper)] [K1 K2 K3 K4] 3
#> I = itertools.groupby(C, key); R = [next(I, 'end') for _ in range(2)]: [(K1 _grouper) (K2 _grouper)] (calls no hash lt iter index repr len)
#> I = itertools.groupby(C); R = [(k, [key(x) for x in g]) for k, g in I] eq1: clear: [(K1 [K1]) (K2 [K2])] [] 2 | insert: [(K1 [K1]) (K2 [K2 K2]) (K3 [K3]) (K4 [K4])] [K9 K1 K2 K3 K4] 6 | delete: [(K1 [K1]) (K2 [K2]) (K4 [K4])] [K2 K3 K4] 4 | replace: [(K1 [K1]) (K2 [K2]) (K3 [K3]) (K8 [K8])] [K1 K2 K3 K8] 6 | resize: Endless() [K3 K4 ..37.. K39] 61 | again: [(K1 [K1]) (K3 [K3]) (K4 [K4])] [K1 K2 K3 K4] 5
#> I = itertools.groupby(C); R = [(k, [key(x) for x in g]) for k, g in I] key1: clear: [(K1 [K1])] [] 1 | insert: [(K1 [K1 K1]) (K2 [K2]) (K3 [K3]) (K4 [K4])] [K9 K1 K2 K3 K4] 5 | delete: [(K1 [K1]) (K3 [K3]) (K4 [K4])] [K2 K3 K4] 3 | replace: [(K1 [K1]) (K2 [K2]) (K3 [K3]) (K8 [K8])] [K1 K2 K3 K8] 4 | resize: [(K1 [K1]) (K4 [K4]) ..37.. (K39 [K39])] [K3 K4 ..37.. K39] 37 | again: [(K1 [K1]) (K3 [K3]) (K4 [K4])] [K1 K2 K3 K4] 3
#> I = itertools.groupby(C); R = [(k, [key(x) for x in g]) for k, g in I]: [(K1 [K1]) (K2 [K2]) (K3 [K3]) (K4 [K4])] (calls no hash lt iter index repr len)
#> I = itertools.groupby(it(1, 1, 2, 2)); R = [(k, list(g)) for k, g in I] iter1: clear: [(1 [1 1]) (2 [2 2])] [] 7 | insert: [(1 [1 1]) (2 [2 2])] [K9 K1 K2 K3 K4] 7 | delete: [(1 [1 1]) (2 [2 2])] [K2 K3 K4] 7 | replace: [(1 [1 1]) (2 [2 2])] [K1 K2 K3 K8] 7 | resize: [(1 [1 1]) (2 [2 2])] [K3 K4 ..37.. K39] 7 | again: [(1 [1 1]) (2 [2 2])] [K1 K2 K3 K4] 8
#> I = itertools.groupby(it(1, 1, 2, 2)); R = [(k, list(g)) for k, g in I]: [(1 [1 1]) (2 [2 2])] (calls no eq hash lt index repr key len)
#> I, J = itertools.tee(it(1, 2, 3)); R = [next(I, 'end'), next(J, 'end'), next(J, 'end'), next(I, 'end')] iter1: clear: [1 1 2 2] [] 4 | insert: [1 1 2 2] [K9 K1 K2 K3 K4] 4 | delete: [1 1 2 2] [K2 K3 K4] 4 | replace: [1 1 2 2] [K1 K2 K3 K8] 4 | resize: [1 1 2 2] [K3 K4 ..37.. K39] 4 | again: [1 1 2 2] [K1 K2 K3 K4] 5
#> I, J = itertools.tee(it(1, 2, 3)); R = [next(I, 'end'), next(J, 'end'), next(J, 'end'), next(I, 'end')]: [1 1 2 2] (calls no eq hash lt index repr key len)
#> I = itertools.repeat(K(1), K(3)); R = [key(next(I, 'end')) for _ in range(4)] index1: clear: [K1 K1 K1 'end'] [] 1 | insert: [K1 K1 K1 'end'] [K9 K1 K2 K3 K4] 1 | delete: [K1 K1 K1 'end'] [K2 K3 K4] 1 | replace: [K1 K1 K1 'end'] [K1 K2 K3 K8] 1 | resize: [K1 K1 K1 'end'] [K3 K4 ..37.. K39] 1 | again: [K1 K1 K1 'end'] [K1 K2 K3 K4] 1
#> I = itertools.repeat(K(1), K(3)); R = [key(next(I, 'end')) for _ in range(4)] key1: clear: [K1 K1 K1 'end'] [] 4 | insert: [K1 K1 K1 'end'] [K9 K1 K2 K3 K4] 4 | delete: [K1 K1 K1 'end'] [K2 K3 K4] 4 | replace: [K1 K1 K1 'end'] [K1 K2 K3 K8] 4 | resize: [K1 K1 K1 'end'] [K3 K4 ..37.. K39] 4 | again: [K1 K1 'end' 'end'] [K1 K2 K3 K4] 4
#> I = itertools.repeat(K(1), K(3)); R = [key(next(I, 'end')) for _ in range(4)]: [K1 K1 K1 'end'] (calls no eq hash lt iter repr len)
#> I = reversed(C); R = [key(next(I, 'end')) for _ in range(6)] key1: clear: [K4 'end' 'end' 'end' 'end' 'end'] [] 6 | insert: [K4 K2 K1 K9 'end' 'end'] [K9 K1 K2 K3 K4] 6 | delete: [K4 K4 K3 K2 'end' 'end'] [K2 K3 K4] 6 | replace: [K4 K3 K2 K1 'end' 'end'] [K1 K2 K3 K8] 6 | resize: [K4 K5 K4 K3 'end' 'end'] [K3 K4 ..37.. K39] 6 | again: [K4 K2 K1 'end' 'end' 'end'] [K1 K2 K3 K4] 6
#> I = reversed(C); R = [key(next(I, 'end')) for _ in range(6)]: [K4 K3 K2 K1 'end' 'end'] (calls no eq hash lt iter index repr len)
#> I = iter(C); R = [key(next(I, 'end')) for _ in range(6)] key1: clear: [K1 'end' 'end' 'end' 'end' 'end'] [] 6 | insert: [K1 K1 K2 K3 K4 'end'] [K9 K1 K2 K3 K4] 6 | delete: [K1 K3 K4 'end' 'end' 'end'] [K2 K3 K4] 6 | replace: [K1 K2 K3 K8 'end' 'end'] [K1 K2 K3 K8] 6 | resize: [K1 K4 K5 K6 K7 K8] [K3 K4 ..37.. K39] 6 | again: [K1 K3 K4 'end' 'end' 'end'] [K1 K2 K3 K4] 6
#> I = iter(C); R = [key(next(I, 'end')) for _ in range(6)]: [K1 K2 K3 K4 'end' 'end'] (calls no eq hash lt iter index repr len)
#> I = iter(C); R = [operator.length_hint(I), key(next(I)), operator.length_hint(I), list(I)] key1: clear: [4 K1 0 []] [] 1 | insert: [4 K1 4 [K1 K2 K3 K4]] [K9 K1 K2 K3 K4] 1 | delete: [4 K1 2 [K3 K4]] [K2 K3 K4] 1 | replace: [4 K1 3 [K2 K3 K8]] [K1 K2 K3 K8] 1 | resize: [4 K1 36 [K4 K5 ..36.. K39]] [K3 K4 ..37.. K39] 1 | again: [4 K1 2 [K3 K4]] [K1 K2 K3 K4] 1
#> I = iter(C); R = [operator.length_hint(I), key(next(I)), operator.length_hint(I), list(I)]: [4 K1 3 [K2 K3 K4]] (calls no eq hash lt iter index repr len)

# ---- iterator operations 41 to 43
import functools, heapq, itertools, operator, re
I = J = R = None
WHEN, UNCOUNTED = (1,), []
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
    C.insert(0, K(9))
def delete():
    del C[:1]
def replace():
    C[-1:] = [K(8)]
def resize():
    C[:] = map(K, range(3, 40))
def again():
    next(I, None)
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=again)
make = lambda: [K(1), K(2), K(3), K(4)]
def op():
    global C, D, I, J, R
    I = heapq.merge(C, it(1, 5)); R = [next(I, 'end') for _ in range(7)]
cell("I = heapq.merge(C, it(1, 5)); R = [next(I, 'end') for _ in range(7)]", op)
def op():
    global C, D, I, J, R
    I = re.finditer('.', 'abc'); R = [key(next(I, 'end')) for _ in range(4)]
cell("I = re.finditer('.', 'abc'); R = [key(next(I, 'end')) for _ in range(4)]", op)
def op():
    global C, D, I, J, R
    I = iter({K(1): 1, K(2): 2}.items()); R = [key(next(I, 'end')) for _ in range(3)]
cell("I = iter({K(1): 1, K(2): 2}.items()); R = [key(next(I, 'end')) for _ in range(3)]", op)
#> I = heapq.merge(C, it(1, 5)); R = [next(I, 'end') for _ in range(7)] eq1: clear: [K1 1 5 'end' 'end' 'end' 'end'] [] 1 | insert: [K1 K1 1 K2 K3 K4 5] [K9 K1 K2 K3 K4] 6 | delete: [K1 1 K3 K4 5 'end' 'end'] [K2 K3 K4] 4 | replace: [K1 1 K2 K3 5 K8 'end'] [K1 K2 K3 K8] 5 | resize: [K1 1 K4 K5 5 K6 K7] [K3 K4 ..37.. K39] 5 | again: ValueError(generator already executing) [K1 K2 K3 K4] 1
#> I = heapq.merge(C, it(1, 5)); R = [next(I, 'end') for _ in range(7)] lt1: clear: [K1 1 K2 5 'end' 'end' 'end'] [] 2 | insert: [K1 1 K2 K2 K3 K4 5] [K9 K1 K2 K3 K4] 5 | delete: [K1 1 K2 K4 5 'end' 'end'] [K2 K3 K4] 3 | replace: [K1 1 K2 K3 5 K8 'end'] [K1 K2 K3 K8] 4 | resize: [K1 1 K2 K5 5 K6 K7] [K3 K4 ..37.. K39] 3 | again: ValueError(generator already executing) [K1 K2 K3 K4] 1
#> I = heapq.merge(C, it(1, 5)); R = [next(I, 'end') for _ in range(7)] iter1: clear: [K1 1 5 'end' 'end' 'end' 'end'] [] 5 | insert: [K1 K1 1 K2 K3 K4 5] [K9 K1 K2 K3 K4] 3 | delete: [K1 1 K3 K4 5 'end' 'end'] [K2 K3 K4] 5 | replace: [K1 1 K2 K3 5 K8 'end'] [K1 K2 K3 K8] 4 | resize: [K1 1 K4 K5 5 K6 K7] [K3 K4 ..37.. K39] 4 | again: ValueError(generator already executing) [K1 K2 K3 K4] 1
#> I = heapq.merge(C, it(1, 5)); R = [next(I, 'end') for _ in range(7)]: [K1 1 K2 K3 K4 5 'end'] (calls no hash index repr key len)
#> I = re.finditer('.', 'abc'); R = [key(next(I, 'end')) for _ in range(4)] key1: clear: [Match Match Match 'end'] [] 4 | insert: [Match Match Match 'end'] [K9 K1 K2 K3 K4] 4 | delete: [Match Match Match 'end'] [K2 K3 K4] 4 | replace: [Match Match Match 'end'] [K1 K2 K3 K8] 4 | resize: [Match Match Match 'end'] [K3 K4 ..37.. K39] 4 | again: [Match Match 'end' 'end'] [K1 K2 K3 K4] 4
#> I = re.finditer('.', 'abc'); R = [key(next(I, 'end')) for _ in range(4)]: [Match Match Match 'end'] (calls no eq hash lt iter index repr len)
#> I = iter({K(1): 1, K(2): 2}.items()); R = [key(next(I, 'end')) for _ in range(3)] hash1: clear: [(K1 1) (K2 2) 'end'] [] 2 | insert: [(K1 1) (K2 2) 'end'] [K9 K1 K2 K3 K4] 2 | delete: [(K1 1) (K2 2) 'end'] [K2 K3 K4] 2 | replace: [(K1 1) (K2 2) 'end'] [K1 K2 K3 K8] 2 | resize: [(K1 1) (K2 2) 'end'] [K3 K4 ..37.. K39] 2 | again: [(K1 1) (K2 2) 'end'] [K1 K2 K3 K4] 2
#> I = iter({K(1): 1, K(2): 2}.items()); R = [key(next(I, 'end')) for _ in range(3)] key1: clear: [(K1 1) (K2 2) 'end'] [] 3 | insert: [(K1 1) (K2 2) 'end'] [K9 K1 K2 K3 K4] 3 | delete: [(K1 1) (K2 2) 'end'] [K2 K3 K4] 3 | replace: [(K1 1) (K2 2) 'end'] [K1 K2 K3 K8] 3 | resize: [(K1 1) (K2 2) 'end'] [K3 K4 ..37.. K39] 3 | again: [(K1 1) 'end' 'end'] [K1 K2 K3 K4] 3
#> I = iter({K(1): 1, K(2): 2}.items()); R = [key(next(I, 'end')) for _ in range(3)]: [(K1 1) (K2 2) 'end'] (calls no eq lt iter index repr len)
