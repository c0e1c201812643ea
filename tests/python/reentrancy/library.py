# Written by `npm run fuzz:reentrancy -- --write`.

# ---- library operations 1 to 40
import bisect, collections, copy, decimal, fractions, functools, heapq, io, itertools, json, math, operator, random, re, statistics, string, struct, textwrap
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
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: [K(1), K(2), K(3), K(4)]
cell("heapq.heappush(C, K(0))", lambda: (heapq.heappush(C, K(0))))
cell("heapq.heappop(C)", lambda: heapq.heappop(C))
cell("heapq.heapify(C)", lambda: heapq.heapify(C))
cell("heapq.heapreplace(C, K(6))", lambda: (heapq.heapreplace(C, K(6))))
cell("heapq.heappushpop(C, K(6))", lambda: (heapq.heappushpop(C, K(6))))
cell("heapq.nlargest(2, C)", lambda: (heapq.nlargest(2, C)))
cell("heapq.nsmallest(2, C, key=key)", lambda: (heapq.nsmallest(2, C, key=key)))
cell("list(heapq.merge(C, [K(0), K(5)]))", lambda: (list(heapq.merge(C, [K(0), K(5)]))))
cell("list(heapq.merge(C, D, key=key))", lambda: (list(heapq.merge(C, D, key=key))))
cell("bisect.bisect_left(C, K(2))", lambda: (bisect.bisect_left(C, K(2))))
cell("bisect.bisect_right(C, K(2), key=key)", lambda: (bisect.bisect_right(C, K(2), key=key)))
cell("bisect.bisect(C, K(2), K(0), K(3))", lambda: (bisect.bisect(C, K(2), K(0), K(3))))
cell("bisect.insort(C, K(2))", lambda: (bisect.insort(C, K(2))))
cell("bisect.insort_left(C, K(2), key=key)", lambda: (bisect.insort_left(C, K(2), key=key)))
cell("functools.reduce(first, C)", lambda: (functools.reduce(first, C)))
cell("functools.reduce(first, C, K(0))", lambda: (functools.reduce(first, C, K(0))))
cell("sorted(C, key=functools.cmp_to_key(lambda a, b: less(a, b) - less(b, a)))", lambda: (sorted(C, key=functools.cmp_to_key(lambda a, b: less(a, b) - less(b, a)))))
cell("list(itertools.accumulate(C))", lambda: list(itertools.accumulate(C)))
cell("list(itertools.accumulate(C, first, initial=K(0)))", lambda: (list(itertools.accumulate(C, first, initial=K(0)))))
cell("list(itertools.chain(C, it(K(1))))", lambda: (list(itertools.chain(C, it(K(1))))))
cell("list(itertools.chain.from_iterable(it(C, D)))", lambda: (list(itertools.chain.from_iterable(it(C, D)))))
cell("list(itertools.compress(C, it(K(1), K(2), K(3))))", lambda: (list(itertools.compress(C, it(K(1), K(2), K(3))))))
cell("list(itertools.dropwhile(true, C))", lambda: (list(itertools.dropwhile(true, C))))
cell("list(itertools.takewhile(true, C))", lambda: (list(itertools.takewhile(true, C))))
cell("list(itertools.filterfalse(true, C))", lambda: (list(itertools.filterfalse(true, C))))
cell("[(k, list(g)) for k, g in itertools.groupby(C)]", lambda: ([(k, list(g)) for k, g in itertools.groupby(C)]))
cell("[(k, list(g)) for k, g in itertools.groupby(C, key)]", lambda: ([(k, list(g)) for k, g in itertools.groupby(C, key)]))
cell("[k for k, g in itertools.groupby(C, key)]", lambda: ([k for k, g in itertools.groupby(C, key)]))
cell("list(itertools.islice(C, K(1), K(4), K(2)))", lambda: (list(itertools.islice(C, K(1), K(4), K(2)))))
cell("[key(x) for x in itertools.islice(C, 3)]", lambda: ([key(x) for x in itertools.islice(C, 3)]))
cell("[key(x) for x in itertools.pairwise(C)]", lambda: [key(x) for x in itertools.pairwise(C)])
cell("[key(x) for x in itertools.product(C, it(K(1), K(2)))]", lambda: ([key(x) for x in itertools.product(C, it(K(1), K(2)))]))
cell("[key(x) for x in itertools.permutations(C, K(2))]", lambda: ([key(x) for x in itertools.permutations(C, K(2))]))
cell("[key(x) for x in itertools.combinations(C, K(3))]", lambda: ([key(x) for x in itertools.combinations(C, K(3))]))
cell("[key(x) for x in itertools.combinations_with_replacement(C, K(2))]", lambda: ([key(x) for x in itertools.combinations_with_replacement(C, K(2))]))
cell("list(itertools.starmap(key, [(x, 1) for x in C]))", lambda: (list(itertools.starmap(key, [(x, 1) for x in C]))))
cell("list(itertools.zip_longest(C, it(K(1), K(2)), fillvalue=K(0)))", lambda: (list(itertools.zip_longest(C, it(K(1), K(2)), fillvalue=K(0)))))
cell("[[key(a), key(b)] for a, b in zip(*itertools.tee(C))]", lambda: ([[key(a), key(b)] for a, b in zip(*itertools.tee(C))]))
cell("[key(x) for x in itertools.islice(itertools.cycle(C), 9)]", lambda: ([key(x) for x in itertools.islice(itertools.cycle(C), 9)]))
cell("[key(x) for x in itertools.batched(C, K(2))]", lambda: ([key(x) for x in itertools.batched(C, K(2))]))
#> heapq.heappush(C, K(0)) lt1: clear: RuntimeError(list changed size during iteration) [] 1 | insert: RuntimeError(list changed size during iteration) [K9 K1 K2 K3 K4 K0] 1 | delete: RuntimeError(list changed size during iteration) [K2 K3 K4 K0] 1 | replace: None [K1 K8 K3 K4 K2] 2 | resize: RuntimeError(list changed size during iteration) [K3 K4 ..37.. K39] 1 | again: RuntimeError(list changed size during iteration) [K0 K2 K1 K4 K0 K3] 3
#> heapq.heappush(C, K(0)): None (calls no eq hash iter index repr key len)
#> heapq.heappop(C) lt1: clear: RuntimeError(list changed size during iteration) [] 1 | insert: RuntimeError(list changed size during iteration) [K9 K4 K2 K3] 1 | delete: RuntimeError(list changed size during iteration) [K2 K3] 1 | replace: K1 [K2 K4 K8] 2 | resize: RuntimeError(list changed size during iteration) [K3 K4 ..37.. K39] 1 | again: RuntimeError(list changed size during iteration) [K2 K3] 2
#> heapq.heappop(C): K1 (calls no eq hash iter index repr key len)
#> heapq.heapify(C) lt1: clear: RuntimeError(list changed size during iteration) [] 1 | insert: RuntimeError(list changed size during iteration) [K9 K1 K4 K3 K2] 1 | delete: RuntimeError(list changed size during iteration) [K4 K3 K2] 1 | replace: None [K1 K8 K3 K4] 3 | resize: RuntimeError(list changed size during iteration) [K3 K4 ..37.. K39] 1 | again: None [K1 K4 K3 K2] 7
#> heapq.heapify(C): None (calls no eq hash iter index repr key len)
#> heapq.heapreplace(C, K(6)) lt1: clear: RuntimeError(list changed size during iteration) [] 1 | insert: RuntimeError(list changed size during iteration) [K9 K6 K2 K3 K4] 1 | delete: RuntimeError(list changed size during iteration) [K2 K3 K4] 1 | replace: K1 [K2 K6 K3 K8] 3 | resize: RuntimeError(list changed size during iteration) [K3 K4 ..37.. K39] 1 | again: K1 [K2 K4 K3 K6] 5
#> heapq.heapreplace(C, K(6)): K1 (calls no eq hash iter index repr key len)
#> heapq.heappushpop(C, K(6)) lt1: clear: IndexError(index out of range) [] 1 | insert: K9 [K1 K3 K2 K6 K4] 4 | delete: K2 [K3 K6 K4] 3 | replace: K1 [K2 K6 K3 K8] 4 | resize: K3 [K4 K6 ..37.. K39] 10 | again: K2 [K3 K4 K6 K6] 6
#> heapq.heappushpop(C, K(6)): K1 (calls no eq hash iter index repr key len)
#> heapq.nlargest(2, C) eq1: clear: [K2 K1] [] 2 | insert: [K4 K3] [K9 K1 K2 K3 K4] 4 | delete: [K4 K2] [K2 K3 K4] 3 | replace: [K8 K3] [K1 K2 K3 K8] 4 | resize: [K39 K38] [K3 K4 ..37.. K39] 37 | again: [K4 K3] [K1 K2 K3 K4] 8
#> heapq.nlargest(2, C) lt1: clear: [K2 K1] [] 2 | insert: [K4 K3] [K9 K1 K2 K3 K4] 7 | delete: [K4 K2] [K2 K3 K4] 4 | replace: [K8 K3] [K1 K2 K3 K8] 6 | resize: Endless() [K3 K4 ..37.. K39] 61 | again: [K4 K3] [K1 K2 K3 K4] 12
#> heapq.nlargest(2, C): [K4 K3] (calls no hash iter index repr key len)
#> heapq.nsmallest(2, C, key=key) eq1: clear: [K1 K2] [] 2 | insert: [K1 K2] [K9 K1 K2 K3 K4] 2 | delete: [K1 K2] [K2 K3 K4] 2 | replace: [K1 K2] [K1 K2 K3 K8] 2 | resize: [K1 K2] [K3 K4 ..37.. K39] 2 | again: [K1 K2] [K1 K2 K3 K4] 4
#> heapq.nsmallest(2, C, key=key) lt1: clear: [K1 K2] [] 2 | insert: [K1 K2] [K9 K1 K2 K3 K4] 5 | delete: [K1 K2] [K2 K3 K4] 3 | replace: [K1 K2] [K1 K2 K3 K8] 4 | resize: [K1 K2] [K3 K4 ..37.. K39] 37 | again: [K1 K2] [K1 K2 K3 K4] 8
#> heapq.nsmallest(2, C, key=key) key1: clear: [K1] [] 1 | insert: [K1 K1] [K9 K1 K2 K3 K4] 5 | delete: [K1 K3] [K2 K3 K4] 3 | replace: [K1 K2] [K1 K2 K3 K8] 4 | resize: [K1 K4] [K3 K4 ..37.. K39] 37 | again: [K1 K2] [K1 K2 K3 K4] 8
#> heapq.nsmallest(2, C, key=key): [K1 K2] (calls no hash iter index repr len)
#> list(heapq.merge(C, [K(0), K(5)])) eq1: clear: [K0 K1 K5] [] 2 | insert: [K0 K1 K1 K2 K3 K4 K5] [K9 K1 K2 K3 K4] 6 | delete: [K0 K1 K3 K4 K5] [K2 K3 K4] 4 | replace: [K0 K1 K2 K3 K5 K8] [K1 K2 K3 K8] 5 | resize: [K0 K1 ..39.. K39] [K3 K4 ..37.. K39] 5 | again: [K0 K1 K2 K3 K4 K5] [K1 K2 K3 K4] 10
#> list(heapq.merge(C, [K(0), K(5)])) lt1: clear: [K0 K1 K5] [] 2 | insert: [K0 K1 K1 K2 K3 K4 K5] [K9 K1 K2 K3 K4] 6 | delete: [K0 K1 K3 K4 K5] [K2 K3 K4] 4 | replace: [K0 K1 K2 K3 K5 K8] [K1 K2 K3 K8] 5 | resize: [K0 K1 ..39.. K39] [K3 K4 ..37.. K39] 4 | again: [K0 K1 K2 K3 K4 K5] [K1 K2 K3 K4] 10
#> list(heapq.merge(C, [K(0), K(5)])): [K0 K1 K2 K3 K4 K5] (calls no hash iter index repr key len)
#> list(heapq.merge(C, D, key=key)) eq1: clear: [K1 K1 K2 K3 K4] [] 1 | insert: [K1 K1 ..9.. K4] [K9 K1 K2 K3 K4] 8 | delete: [K1 K1 K2 K3 K3 K4 K4] [K2 K3 K4] 6 | replace: [K1 K1 K2 K2 K3 K3 K4 K8] [K1 K2 K3 K8] 7 | resize: [K1 K1 ..41.. K39] [K3 K4 ..37.. K39] 6 | again: [K1 K1 K2 K2 K3 K3 K4 K4] [K1 K2 K3 K4] 14
#> list(heapq.merge(C, D, key=key)) lt1: clear: [K1 K1 K2 K2 K3 K4] [] 1 | insert: [K1 K1 ..9.. K4] [K9 K1 K2 K3 K4] 3 | delete: [K1 K1 K2 K2 K3 K4 K4] [K2 K3 K4] 3 | replace: [K1 K1 K2 K2 K3 K3 K4 K8] [K1 K2 K3 K8] 4 | resize: [K1 K1 ..41.. K39] [K3 K4 ..37.. K39] 4 | again: [K1 K1 K2 K2 K3 K3 K4 K4] [K1 K2 K3 K4] 6
#> list(heapq.merge(C, D, key=key)) key1: clear: [K1 K1 K2 K3 K4] [] 2 | insert: [K1 K1 ..9.. K4] [K9 K1 K2 K3 K4] 9 | delete: [K1 K1 K2 K3 K3 K4 K4] [K2 K3 K4] 7 | replace: [K1 K1 K2 K2 K3 K3 K4 K8] [K1 K2 K3 K8] 8 | resize: [K1 K1 ..41.. K39] [K3 K4 ..37.. K39] 7 | again: [K1 K1 K2 K2 K3 K3 K4 K4] [K1 K2 K3 K4] 16
#> list(heapq.merge(C, D, key=key)): [K1 K1 K2 K2 K3 K3 K4 K4] (calls no hash iter index repr len)
#> bisect.bisect_left(C, K(2)) lt1: clear: IndexError(list index out of range) [] 1 | insert: 2 [K9 K1 K2 K3 K4] 2 | delete: 0 [K2 K3 K4] 3 | replace: 1 [K1 K2 K3 K8] 3 | resize: 0 [K3 K4 ..37.. K39] 3 | again: 1 [K1 K2 K3 K4] 6
#> bisect.bisect_left(C, K(2)): 1 (calls no eq hash iter index repr key len)
#> bisect.bisect_right(C, K(2), key=key) lt1: clear: IndexError(list index out of range) [] 1 | insert: 2 [K9 K1 K2 K3 K4] 2 | delete: 1 [K2 K3 K4] 3 | replace: 2 [K1 K2 K3 K8] 2 | resize: 0 [K3 K4 ..37.. K39] 3 | again: 2 [K1 K2 K3 K4] 4
#> bisect.bisect_right(C, K(2), key=key) key1: clear: IndexError(list index out of range) [] 1 | insert: 2 [K9 K1 K2 K3 K4] 2 | delete: 1 [K2 K3 K4] 3 | replace: 2 [K1 K2 K3 K8] 2 | resize: 0 [K3 K4 ..37.. K39] 3 | again: 2 [K1 K2 K3 K4] 4
#> bisect.bisect_right(C, K(2), key=key): 2 (calls no eq hash iter index repr len)
#> bisect.bisect(C, K(2), K(0), K(3)) lt1: clear: IndexError(list index out of range) [] 1 | insert: 3 [K9 K1 K2 K3 K4] 2 | delete: 2 [K2 K3 K4] 2 | replace: 2 [K1 K2 K3 K8] 2 | resize: 2 [K3 K4 ..37.. K39] 2 | again: 2 [K1 K2 K3 K4] 4
#> bisect.bisect(C, K(2), K(0), K(3)) index1: clear: IndexError(list index out of range) [] 2 | insert: 3 [K9 K1 K2 K3 K4] 2 | delete: 1 [K2 K3 K4] 2 | replace: 2 [K1 K2 K3 K8] 2 | resize: 0 [K3 K4 ..37.. K39] 2 | again: 2 [K1 K2 K3 K4] 4
#> bisect.bisect(C, K(2), K(0), K(3)): 2 (calls no eq hash iter repr key len)
#> bisect.insort(C, K(2)) lt1: clear: IndexError(list index out of range) [] 1 | insert: None [K9 K1 K2 K2 K3 K4] 2 | delete: None [K2 K2 K3 K4] 3 | replace: None [K1 K2 K2 K3 K8] 2 | resize: None [K2 K3 ..38.. K39] 3 | again: None [K1 K2 K2 K2 K3 K4] 4
#> bisect.insort(C, K(2)): None (calls no eq hash iter index repr key len)
#> bisect.insort_left(C, K(2), key=key) lt1: clear: IndexError(list index out of range) [] 1 | insert: None [K9 K1 K2 K2 K3 K4] 2 | delete: None [K2 K2 K3 K4] 3 | replace: None [K1 K2 K2 K3 K8] 3 | resize: None [K2 K3 ..38.. K39] 3 | again: None [K1 K2 K2 K2 K3 K4] 6
#> bisect.insort_left(C, K(2), key=key) key1: clear: None [K2] 1 | insert: None [K9 K1 K2 K2 K3 K4] 3 | delete: None [K2 K2 K3 K4] 3 | replace: None [K1 K2 K2 K3 K8] 4 | resize: None [K2 K3 ..38.. K39] 7 | again: None [K1 K2 K2 K2 K3 K4] 8
#> bisect.insort_left(C, K(2), key=key): None (calls no eq hash iter index repr len)
#> functools.reduce(first, C) key1: clear: K1 [] 1 | insert: K1 [K9 K1 K2 K3 K4] 4 | delete: K1 [K2 K3 K4] 2 | replace: K1 [K1 K2 K3 K8] 3 | resize: K1 [K3 K4 ..37.. K39] 36 | again: K1 [K1 K2 K3 K4] 6
#> functools.reduce(first, C): K1 (calls no eq hash lt iter index repr len)
#> functools.reduce(first, C, K(0)) key1: clear: K0 [] 1 | insert: K0 [K9 K1 K2 K3 K4] 5 | delete: K0 [K2 K3 K4] 3 | replace: K0 [K1 K2 K3 K8] 4 | resize: K0 [K3 K4 ..37.. K39] 37 | again: K0 [K1 K2 K3 K4] 8
#> functools.reduce(first, C, K(0)): K0 (calls no eq hash lt iter index repr len)
#> sorted(C, key=functools.cmp_to_key(lambda a, b: less(a, b) - less(b, a))) lt1: clear: [K4 K3 K2 K1] [] 6 | insert: [K4 K3 K2 K1] [K9 K1 K2 K3 K4] 6 | delete: [K4 K3 K2 K1] [K2 K3 K4] 6 | replace: [K4 K3 K2 K1] [K1 K2 K3 K8] 6 | resize: [K4 K3 K2 K1] [K3 K4 ..37.. K39] 6 | again: [K4 K3 K2 K1] [K1 K2 K3 K4] 12
#> sorted(C, key=functools.cmp_to_key(lambda a, b: less(a, b) - less(b, a))) key1: clear: [K4 K3 K2 K1] [] 6 | insert: [K4 K3 K2 K1] [K9 K1 K2 K3 K4] 6 | delete: [K4 K3 K2 K1] [K2 K3 K4] 6 | replace: [K4 K3 K2 K1] [K1 K2 K3 K8] 6 | resize: [K4 K3 K2 K1] [K3 K4 ..37.. K39] 6 | again: [K4 K3 K2 K1] [K1 K2 K3 K4] 12
#> sorted(C, key=functools.cmp_to_key(lambda a, b: less(a, b) - less(b, a))): [K4 K3 K2 K1] (calls no eq hash iter index repr len)
#> list(itertools.accumulate(C)) key1: clear: [K1 K3] [] 1 | insert: [K1 K3 K5 K8 K12] [K9 K1 K2 K3 K4] 4 | delete: [K1 K3 K7] [K2 K3 K4] 2 | replace: [K1 K3 K6 K14] [K1 K2 K3 K8] 3 | resize: [K1 K3 ..37.. K773] [K3 K4 ..37.. K39] 36 | again: [K1 K3 K6 K10] [K1 K2 K3 K4] 6
#> list(itertools.accumulate(C)): [K1 K3 K6 K10] (calls no eq hash lt iter index repr len)
#> list(itertools.accumulate(C, first, initial=K(0))) key1: clear: [K0 K0] [] 1 | insert: [K0 K0 K0 K0 K0 K0] [K9 K1 K2 K3 K4] 5 | delete: [K0 K0 K0 K0] [K2 K3 K4] 3 | replace: [K0 K0 K0 K0 K0] [K1 K2 K3 K8] 4 | resize: [K0 K0 ..38.. K0] [K3 K4 ..37.. K39] 37 | again: [K0 K0 K0 K0 K0] [K1 K2 K3 K4] 8
#> list(itertools.accumulate(C, first, initial=K(0))): [K0 K0 K0 K0 K0] (calls no eq hash lt iter index repr len)
#> list(itertools.chain(C, it(K(1)))) iter1: clear: [K1 K2 K3 K4 K1] [] 3 | insert: [K1 K2 K3 K4 K1] [K9 K1 K2 K3 K4] 3 | delete: [K1 K2 K3 K4 K1] [K2 K3 K4] 3 | replace: [K1 K2 K3 K4 K1] [K1 K2 K3 K8] 3 | resize: [K1 K2 K3 K4 K1] [K3 K4 ..37.. K39] 3 | again: [K1 K2 K3 K4 K1] [K1 K2 K3 K4] 6
#> list(itertools.chain(C, it(K(1)))): [K1 K2 K3 K4 K1] (calls no eq hash lt index repr key len)
#> list(itertools.chain.from_iterable(it(C, D))) iter1: clear: [K1 K2 K3 K4] [] 4 | insert: [K9 K1 ..9.. K4] [K9 K1 K2 K3 K4] 4 | delete: [K2 K3 K4 K1 K2 K3 K4] [K2 K3 K4] 4 | replace: [K1 K2 K3 K8 K1 K2 K3 K4] [K1 K2 K3 K8] 4 | resize: [K3 K4 ..41.. K4] [K3 K4 ..37.. K39] 4 | again: [K1 K2 K3 K4 K1 K2 K3 K4] [K1 K2 K3 K4] 8
#> list(itertools.chain.from_iterable(it(C, D))): [K1 K2 K3 K4 K1 K2 K3 K4] (calls no eq hash lt index repr key len)
#> list(itertools.compress(C, it(K(1), K(2), K(3)))) iter1: clear: [] [] 1 | insert: [K9 K2] [K9 K1 K2 K3 K4] 5 | delete: [K2 K4] [K2 K3 K4] 4 | replace: [K1 K3] [K1 K2 K3 K8] 5 | resize: [K3 K5] [K3 K4 ..37.. K39] 5 | again: [K1 K3] [K1 K2 K3 K4] 10
#> list(itertools.compress(C, it(K(1), K(2), K(3)))) len1: clear: [K1] [] 1 | insert: [K1 K2] [K9 K1 K2 K3 K4] 3 | delete: [K1 K4] [K2 K3 K4] 3 | replace: [K1 K3] [K1 K2 K3 K8] 3 | resize: [K1 K5] [K3 K4 ..37.. K39] 3 | again: [K1 K3] [K1 K2 K3 K4] 6
#> list(itertools.compress(C, it(K(1), K(2), K(3)))): [K1 K3] (calls no eq hash lt index repr key)
#> list(itertools.dropwhile(true, C)) key1: clear: [] [] 1 | insert: [] [K9 K1 K2 K3 K4] 5 | delete: [] [K2 K3 K4] 3 | replace: [] [K1 K2 K3 K8] 4 | resize: [] [K3 K4 ..37.. K39] 37 | again: [] [K1 K2 K3 K4] 8
#> list(itertools.dropwhile(true, C)) len1: clear: [] [] 1 | insert: [] [K9 K1 K2 K3 K4] 5 | delete: [] [K2 K3 K4] 3 | replace: [] [K1 K2 K3 K8] 4 | resize: [] [K3 K4 ..37.. K39] 37 | again: [] [K1 K2 K3 K4] 8
#> list(itertools.dropwhile(true, C)): [] (calls no eq hash lt iter index repr)
#> list(itertools.takewhile(true, C)) key1: clear: [K1] [] 1 | insert: [K1 K1 K2 K3 K4] [K9 K1 K2 K3 K4] 5 | delete: [K1 K3 K4] [K2 K3 K4] 3 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 4 | resize: [K1 K4 ..37.. K39] [K3 K4 ..37.. K39] 37 | again: [K1 K2 K3 K4] [K1 K2 K3 K4] 8
#> list(itertools.takewhile(true, C)) len1: clear: [K1] [] 1 | insert: [K1 K1 K2 K3 K4] [K9 K1 K2 K3 K4] 5 | delete: [K1 K3 K4] [K2 K3 K4] 3 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 4 | resize: [K1 K4 ..37.. K39] [K3 K4 ..37.. K39] 37 | again: [K1 K2 K3 K4] [K1 K2 K3 K4] 8
#> list(itertools.takewhile(true, C)): [K1 K2 K3 K4] (calls no eq hash lt iter index repr)
#> list(itertools.filterfalse(true, C)) key1: clear: [] [] 1 | insert: [] [K9 K1 K2 K3 K4] 5 | delete: [] [K2 K3 K4] 3 | replace: [] [K1 K2 K3 K8] 4 | resize: [] [K3 K4 ..37.. K39] 37 | again: [] [K1 K2 K3 K4] 8
#> list(itertools.filterfalse(true, C)) len1: clear: [] [] 1 | insert: [] [K9 K1 K2 K3 K4] 5 | delete: [] [K2 K3 K4] 3 | replace: [] [K1 K2 K3 K8] 4 | resize: [] [K3 K4 ..37.. K39] 37 | again: [] [K1 K2 K3 K4] 8
#> list(itertools.filterfalse(true, C)): [] (calls no eq hash lt iter index repr)
#> [(k, list(g)) for k, g in itertools.groupby(C)] eq1: clear: [(K1 [K1]) (K2 [K2])] [] 2 | insert: [(K1 [K1]) (K2 [K2 K2]) (K3 [K3]) (K4 [K4])] [K9 K1 K2 K3 K4] 6 | delete: [(K1 [K1]) (K2 [K2]) (K4 [K4])] [K2 K3 K4] 4 | replace: [(K1 [K1]) (K2 [K2]) (K3 [K3]) (K8 [K8])] [K1 K2 K3 K8] 6 | resize: Endless() [K3 K4 ..37.. K39] 61 | again: [(K1 [K1]) (K2 [K2]) (K3 [K3]) (K4 [K4])] [K1 K2 K3 K4] 12
#> [(k, list(g)) for k, g in itertools.groupby(C)]: [(K1 [K1]) (K2 [K2]) (K3 [K3]) (K4 [K4])] (calls no hash lt iter index repr key len)
#> [(k, list(g)) for k, g in itertools.groupby(C, key)] eq1: clear: [(K1 [K1]) (K2 [K2])] [] 2 | insert: [(K1 [K1]) (K2 [K2 K2]) (K3 [K3]) (K4 [K4])] [K9 K1 K2 K3 K4] 6 | delete: [(K1 [K1]) (K2 [K2]) (K4 [K4])] [K2 K3 K4] 4 | replace: [(K1 [K1]) (K2 [K2]) (K3 [K3]) (K8 [K8])] [K1 K2 K3 K8] 6 | resize: Endless() [K3 K4 ..37.. K39] 61 | again: [(K1 [K1]) (K2 [K2]) (K3 [K3]) (K4 [K4])] [K1 K2 K3 K4] 12
#> [(k, list(g)) for k, g in itertools.groupby(C, key)] key1: clear: [(K1 [K1])] [] 1 | insert: [(K1 [K1 K1]) (K2 [K2]) (K3 [K3]) (K4 [K4])] [K9 K1 K2 K3 K4] 5 | delete: [(K1 [K1]) (K3 [K3]) (K4 [K4])] [K2 K3 K4] 3 | replace: [(K1 [K1]) (K2 [K2]) (K3 [K3]) (K8 [K8])] [K1 K2 K3 K8] 4 | resize: [(K1 [K1]) (K4 [K4]) ..37.. (K39 [K39])] [K3 K4 ..37.. K39] 37 | again: [(K1 [K1]) (K2 [K2]) (K3 [K3]) (K4 [K4])] [K1 K2 K3 K4] 8
#> [(k, list(g)) for k, g in itertools.groupby(C, key)]: [(K1 [K1]) (K2 [K2]) (K3 [K3]) (K4 [K4])] (calls no hash lt iter index repr len)
#> [k for k, g in itertools.groupby(C, key)] eq1: clear: [K1 K2] [] 1 | insert: [K1 K2 K3 K4] [K9 K1 K2 K3 K4] 3 | delete: [K1 K2 K4] [K2 K3 K4] 2 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 3 | resize: [K1 K2 ..37.. K39] [K3 K4 ..37.. K39] 36 | again: [K1 K2 K3 K4] [K1 K2 K3 K4] 6
#> [k for k, g in itertools.groupby(C, key)] key1: clear: [K1] [] 1 | insert: [K1 K2 K3 K4] [K9 K1 K2 K3 K4] 5 | delete: [K1 K3 K4] [K2 K3 K4] 3 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 4 | resize: [K1 K4 ..37.. K39] [K3 K4 ..37.. K39] 37 | again: [K1 K2 K3 K4] [K1 K2 K3 K4] 8
#> [k for k, g in itertools.groupby(C, key)]: [K1 K2 K3 K4] (calls no hash lt iter index repr len)
#> list(itertools.islice(C, K(1), K(4), K(2))) index1: clear: [] [] 3 | insert: [K1 K3] [K9 K1 K2 K3 K4] 3 | delete: [K3] [K2 K3 K4] 3 | replace: [K2 K8] [K1 K2 K3 K8] 3 | resize: [K4 K6] [K3 K4 ..37.. K39] 3 | again: [K2 K4] [K1 K2 K3 K4] 6
#> list(itertools.islice(C, K(1), K(4), K(2))): [K2 K4] (calls no eq hash lt iter repr key len)
#> [key(x) for x in itertools.islice(C, 3)] key1: clear: [K1] [] 1 | insert: [K1 K1 K2] [K9 K1 K2 K3 K4] 3 | delete: [K1 K3 K4] [K2 K3 K4] 3 | replace: [K1 K2 K3] [K1 K2 K3 K8] 3 | resize: [K1 K4 K5] [K3 K4 ..37.. K39] 3 | again: [K1 K2 K3] [K1 K2 K3 K4] 6
#> [key(x) for x in itertools.islice(C, 3)]: [K1 K2 K3] (calls no eq hash lt iter index repr len)
#> [key(x) for x in itertools.pairwise(C)] key1: clear: [(K1 K2)] [] 1 | insert: [(K1 K2) (K2 K2) (K2 K3) (K3 K4)] [K9 K1 K2 K3 K4] 4 | delete: [(K1 K2) (K2 K4)] [K2 K3 K4] 2 | replace: [(K1 K2) (K2 K3) (K3 K8)] [K1 K2 K3 K8] 3 | resize: [(K1 K2) (K2 K5) ..36.. (K38 K39)] [K3 K4 ..37.. K39] 36 | again: [(K1 K2) (K2 K3) (K3 K4)] [K1 K2 K3 K4] 6
#> [key(x) for x in itertools.pairwise(C)]: [(K1 K2) (K2 K3) (K3 K4)] (calls no eq hash lt iter index repr len)
#> [key(x) for x in itertools.product(C, it(K(1), K(2)))] iter1: clear: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] [] 4 | insert: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] [K9 K1 K2 K3 K4] 4 | delete: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] [K2 K3 K4] 4 | replace: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] [K1 K2 K3 K8] 4 | resize: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] [K3 K4 ..37.. K39] 4 | again: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] [K1 K2 K3 K4] 8
#> [key(x) for x in itertools.product(C, it(K(1), K(2)))] key1: clear: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] [] 8 | insert: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] [K9 K1 K2 K3 K4] 8 | delete: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] [K2 K3 K4] 8 | replace: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] [K1 K2 K3 K8] 8 | resize: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] [K3 K4 ..37.. K39] 8 | again: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] [K1 K2 K3 K4] 16
#> [key(x) for x in itertools.product(C, it(K(1), K(2)))]: [(K1 K1) (K1 K2) (K2 K1) (K2 K2) (K3 K1) (K3 K2) (K4 K1) (K4 K2)] (calls no eq hash lt index repr len)
#> [key(x) for x in itertools.permutations(C, K(2))]: TypeError(Expected int as r) (calls no eq hash lt iter index repr key len)
#> [key(x) for x in itertools.combinations(C, K(3))] index1: clear: [] [] 1 | insert: [(K9 K1 K2) (K9 K1 K3) ..10.. (K2 K3 K4)] [K9 K1 K2 K3 K4] 1 | delete: [(K2 K3 K4)] [K2 K3 K4] 1 | replace: [(K1 K2 K3) (K1 K2 K8) (K1 K3 K8) (K2 K3 K8)] [K1 K2 K3 K8] 1 | resize: [(K3 K4 K5) (K3 K4 K6) ..7770.. (K37 K38 K39)] [K3 K4 ..37.. K39] 1 | again: [(K1 K2 K3) (K1 K2 K4) (K1 K3 K4) (K2 K3 K4)] [K1 K2 K3 K4] 2
#> [key(x) for x in itertools.combinations(C, K(3))] key1: clear: [(K1 K2 K3) (K1 K2 K4) (K1 K3 K4) (K2 K3 K4)] [] 4 | insert: [(K1 K2 K3) (K1 K2 K4) (K1 K3 K4) (K2 K3 K4)] [K9 K1 K2 K3 K4] 4 | delete: [(K1 K2 K3) (K1 K2 K4) (K1 K3 K4) (K2 K3 K4)] [K2 K3 K4] 4 | replace: [(K1 K2 K3) (K1 K2 K4) (K1 K3 K4) (K2 K3 K4)] [K1 K2 K3 K8] 4 | resize: [(K1 K2 K3) (K1 K2 K4) (K1 K3 K4) (K2 K3 K4)] [K3 K4 ..37.. K39] 4 | again: [(K1 K2 K3) (K1 K2 K4) (K1 K3 K4) (K2 K3 K4)] [K1 K2 K3 K4] 8
#> [key(x) for x in itertools.combinations(C, K(3))]: [(K1 K2 K3) (K1 K2 K4) (K1 K3 K4) (K2 K3 K4)] (calls no eq hash lt iter repr len)
#> [key(x) for x in itertools.combinations_with_replacement(C, K(2))] index1: clear: [] [] 1 | insert: [(K9 K9) (K9 K1) ..15.. (K4 K4)] [K9 K1 K2 K3 K4] 1 | delete: [(K2 K2) (K2 K3) (K2 K4) (K3 K3) (K3 K4) (K4 K4)] [K2 K3 K4] 1 | replace: [(K1 K1) (K1 K2) ..10.. (K8 K8)] [K1 K2 K3 K8] 1 | resize: [(K3 K3) (K3 K4) ..703.. (K39 K39)] [K3 K4 ..37.. K39] 1 | again: [(K1 K1) (K1 K2) ..10.. (K4 K4)] [K1 K2 K3 K4] 2
#> [key(x) for x in itertools.combinations_with_replacement(C, K(2))] key1: clear: [(K1 K1) (K1 K2) ..10.. (K4 K4)] [] 10 | insert: [(K1 K1) (K1 K2) ..10.. (K4 K4)] [K9 K1 K2 K3 K4] 10 | delete: [(K1 K1) (K1 K2) ..10.. (K4 K4)] [K2 K3 K4] 10 | replace: [(K1 K1) (K1 K2) ..10.. (K4 K4)] [K1 K2 K3 K8] 10 | resize: [(K1 K1) (K1 K2) ..10.. (K4 K4)] [K3 K4 ..37.. K39] 10 | again: [(K1 K1) (K1 K2) ..10.. (K4 K4)] [K1 K2 K3 K4] 20
#> [key(x) for x in itertools.combinations_with_replacement(C, K(2))]: [(K1 K1) (K1 K2) ..10.. (K4 K4)] (calls no eq hash lt iter repr len)
#> list(itertools.starmap(key, [(x, 1) for x in C])) key1: clear: [K1 K2 K3 K4] [] 4 | insert: [K1 K2 K3 K4] [K9 K1 K2 K3 K4] 4 | delete: [K1 K2 K3 K4] [K2 K3 K4] 4 | replace: [K1 K2 K3 K4] [K1 K2 K3 K8] 4 | resize: [K1 K2 K3 K4] [K3 K4 ..37.. K39] 4 | again: [K1 K2 K3 K4] [K1 K2 K3 K4] 8
#> list(itertools.starmap(key, [(x, 1) for x in C])): [K1 K2 K3 K4] (calls no eq hash lt iter index repr len)
#> list(itertools.zip_longest(C, it(K(1), K(2)), fillvalue=K(0))) iter1: clear: [(K0 K1) (K0 K2)] [] 4 | insert: [(K9 K1) (K1 K2) (K2 K0) (K3 K0) (K4 K0)] [K9 K1 K2 K3 K4] 4 | delete: [(K2 K1) (K3 K2) (K4 K0)] [K2 K3 K4] 4 | replace: [(K1 K1) (K2 K2) (K3 K0) (K8 K0)] [K1 K2 K3 K8] 4 | resize: [(K3 K1) (K4 K2) ..37.. (K39 K0)] [K3 K4 ..37.. K39] 4 | again: [(K1 K1) (K2 K2) (K3 K0) (K4 K0)] [K1 K2 K3 K4] 8
#> list(itertools.zip_longest(C, it(K(1), K(2)), fillvalue=K(0))): [(K1 K1) (K2 K2) (K3 K0) (K4 K0)] (calls no eq hash lt index repr key len)
#> [[key(a), key(b)] for a, b in zip(*itertools.tee(C))] key1: clear: [[K1 K1]] [] 2 | insert: [[K1 K1] [K1 K1] [K2 K2] [K3 K3] [K4 K4]] [K9 K1 K2 K3 K4] 10 | delete: [[K1 K1] [K3 K3] [K4 K4]] [K2 K3 K4] 6 | replace: [[K1 K1] [K2 K2] [K3 K3] [K8 K8]] [K1 K2 K3 K8] 8 | resize: Endless() [K3 K4 ..37.. K39] 61 | again: [[K1 K1] [K2 K2] [K3 K3] [K4 K4]] [K1 K2 K3 K4] 16
#> [[key(a), key(b)] for a, b in zip(*itertools.tee(C))]: [[K1 K1] [K2 K2] [K3 K3] [K4 K4]] (calls no eq hash lt iter index repr len)
#> [key(x) for x in itertools.islice(itertools.cycle(C), 9)] key1: clear: [K1 K1 ..9.. K1] [] 9 | insert: [K1 K1 ..9.. K3] [K9 K1 K2 K3 K4] 9 | delete: [K1 K3 ..9.. K4] [K2 K3 K4] 9 | replace: [K1 K2 ..9.. K1] [K1 K2 K3 K8] 9 | resize: [K1 K4 ..9.. K11] [K3 K4 ..37.. K39] 9 | again: [K1 K2 ..9.. K1] [K1 K2 K3 K4] 18
#> [key(x) for x in itertools.islice(itertools.cycle(C), 9)]: [K1 K2 ..9.. K1] (calls no eq hash lt iter index repr len)
#> [key(x) for x in itertools.batched(C, K(2))] index1: clear: [] [] 1 | insert: [(K9 K1) (K2 K3) (K4)] [K9 K1 K2 K3 K4] 1 | delete: [(K2 K3) (K4)] [K2 K3 K4] 1 | replace: [(K1 K2) (K3 K8)] [K1 K2 K3 K8] 1 | resize: [(K3 K4) (K5 K6) ..19.. (K39)] [K3 K4 ..37.. K39] 1 | again: [(K1 K2) (K3 K4)] [K1 K2 K3 K4] 2
#> [key(x) for x in itertools.batched(C, K(2))] key1: clear: [(K1 K2)] [] 1 | insert: [(K1 K2) (K2 K3) (K4)] [K9 K1 K2 K3 K4] 3 | delete: [(K1 K2) (K4)] [K2 K3 K4] 2 | replace: [(K1 K2) (K3 K8)] [K1 K2 K3 K8] 2 | resize: [(K1 K2) (K5 K6) ..19.. (K39)] [K3 K4 ..37.. K39] 19 | again: [(K1 K2) (K3 K4)] [K1 K2 K3 K4] 4
#> [key(x) for x in itertools.batched(C, K(2))]: [(K1 K2) (K3 K4)] (calls no eq hash lt iter repr len)

# ---- library operations 41 to 80
import bisect, collections, copy, decimal, fractions, functools, heapq, io, itertools, json, math, operator, random, re, statistics, string, struct, textwrap
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
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: [K(1), K(2), K(3), K(4)]
cell("list(itertools.islice(itertools.count(K(1), K(2)), K(3)))", lambda: (list(itertools.islice(itertools.count(K(1), K(2)), K(3)))))
cell("list(itertools.repeat(C, K(2)))", lambda: (list(itertools.repeat(C, K(2)))))
cell("operator.indexOf(C, K(3))", lambda: (operator.indexOf(C, K(3))))
cell("operator.countOf(C, K(2))", lambda: (operator.countOf(C, K(2))))
cell("operator.contains(C, K(3))", lambda: (operator.contains(C, K(3))))
cell("operator.itemgetter(K(1), K(0))(C)", lambda: (operator.itemgetter(K(1), K(0))(C)))
cell("operator.length_hint(it(K(1)), K(5))", lambda: (operator.length_hint(it(K(1)), K(5))))
cell("operator.concat(C, D)", lambda: (operator.concat(C, D)))
cell("math.prod(C, start=K(1))", lambda: (math.prod(C, start=K(1))))
cell("math.fsum(C)", lambda: math.fsum(C))
cell("math.sumprod(C, D)", lambda: (math.sumprod(C, D)))
cell("math.hypot(*C)", lambda: math.hypot(*C))
cell("math.dist(C, D)", lambda: (math.dist(C, D)))
cell("math.gcd(*C)", lambda: math.gcd(*C))
cell("json.dumps(C, default=plain)", lambda: (json.dumps(C, default=plain)))
cell("json.dumps({'a': C, 'b': {'c': K(1)}}, default=plain, indent=1)", lambda: (json.dumps({'a': C, 'b': {'c': K(1)}}, default=plain, indent=1)))
cell("json.loads('{\"a\": [1, {\"b\": 2}]}', object_hook=key)", lambda: (json.loads('{"a": [1, {"b": 2}]}', object_hook=key)))
cell("json.loads('[1, 2.5, {\"a\": 1}]', parse_int=key, object_pairs_hook=key)", lambda: (json.loads('[1, 2.5, {"a": 1}]', parse_int=key, object_pairs_hook=key)))
cell("re.sub('[a-c]', lambda m: key(str(len(C))), 'abcd')", lambda: (re.sub('[a-c]', lambda m: key(str(len(C))), 'abcd')))
cell("re.sub('a', lambda m: C, 'aaa')", lambda: (re.sub('a', lambda m: C, 'aaa')))
cell("re.compile('.').sub(lambda m: key(m[0]), 'abc', K(2))", lambda: (re.compile('.').sub(lambda m: key(m[0]), 'abc', K(2))))
cell("re.split('b', 'abcbd', maxsplit=K(1))", lambda: (re.split('b', 'abcbd', maxsplit=K(1))))
cell("copy.copy(C)", lambda: copy.copy(C))
cell("copy.deepcopy(C)", lambda: copy.deepcopy(C))
cell("struct.pack('3b', *C[:3])", lambda: (struct.pack('3b', *C[:3])))
cell("struct.pack('>iq', K(1), K(2))", lambda: (struct.pack('>iq', K(1), K(2))))
cell("statistics.median(C)", lambda: statistics.median(C))
cell("statistics.mode(C)", lambda: statistics.mode(C))
cell("collections.Counter(C)", lambda: collections.Counter(C))
cell("collections.Counter(it(K(1), K(2), K(1)))", lambda: (collections.Counter(it(K(1), K(2), K(1)))))
cell("collections.deque(C, K(2))", lambda: (collections.deque(C, K(2))))
cell("collections.ChainMap({K(1): C}, {K(2): D})[K(2)]", lambda: (collections.ChainMap({K(1): C}, {K(2): D})[K(2)]))
cell("string.Template('$a $b').substitute(mapping)", lambda: string.Template('$a $b').substitute(mapping))
cell("textual(C)", lambda: textual(C))
cell("random.Random(1).choice(C)", lambda: random.Random(1).choice(C))
cell("random.Random(1).shuffle(C)", lambda: random.Random(1).shuffle(C))
cell("random.Random(1).sample(C, K(2))", lambda: (random.Random(1).sample(C, K(2))))
cell("io.StringIO().writelines(it('a', 'b'))", lambda: (io.StringIO().writelines(it('a', 'b'))))
cell("io.BytesIO(b'abcdef').read(K(2))", lambda: io.BytesIO(b'abcdef').read(K(2)))
cell("print(*C, sep=',', file=writer)", lambda: (print(*C, sep=',', file=writer)))
#> list(itertools.islice(itertools.count(K(1), K(2)), K(3))) index1: clear: [K1 K3 K5] [] 1 | insert: [K1 K3 K5] [K9 K1 K2 K3 K4] 1 | delete: [K1 K3 K5] [K2 K3 K4] 1 | replace: [K1 K3 K5] [K1 K2 K3 K8] 1 | resize: [K1 K3 K5] [K3 K4 ..37.. K39] 1 | again: [K1 K3 K5] [K1 K2 K3 K4] 2
#> list(itertools.islice(itertools.count(K(1), K(2)), K(3))) key1: clear: [K1 K3 K5] [] 3 | insert: [K1 K3 K5] [K9 K1 K2 K3 K4] 3 | delete: [K1 K3 K5] [K2 K3 K4] 3 | replace: [K1 K3 K5] [K1 K2 K3 K8] 3 | resize: [K1 K3 K5] [K3 K4 ..37.. K39] 3 | again: [K1 K3 K5] [K1 K2 K3 K4] 6
#> list(itertools.islice(itertools.count(K(1), K(2)), K(3))): [K1 K3 K5] (calls no eq hash lt iter repr len)
#> list(itertools.repeat(C, K(2))) index1: clear: [[] []] [] 1 | insert: [[K9 K1 K2 K3 K4] [K9 K1 K2 K3 K4]] [K9 K1 K2 K3 K4] 1 | delete: [[K2 K3 K4] [K2 K3 K4]] [K2 K3 K4] 1 | replace: [[K1 K2 K3 K8] [K1 K2 K3 K8]] [K1 K2 K3 K8] 1 | resize: [[K3 K4 ..37.. K39] [K3 K4 ..37.. K39]] [K3 K4 ..37.. K39] 1 | again: [[K1 K2 K3 K4] [K1 K2 K3 K4]] [K1 K2 K3 K4] 2
#> list(itertools.repeat(C, K(2))): [[K1 K2 K3 K4] [K1 K2 K3 K4]] (calls no eq hash lt iter repr key len)
#> operator.indexOf(C, K(3)) eq1: clear: ValueError(sequence.index(x): x not in sequence) [] 1 | insert: 3 [K9 K1 K2 K3 K4] 4 | delete: 1 [K2 K3 K4] 2 | replace: 2 [K1 K2 K3 K8] 3 | resize: ValueError(sequence.index(x): x not in sequence) [K3 K4 ..37.. K39] 37 | again: 2 [K1 K2 K3 K4] 6
#> operator.indexOf(C, K(3)): 2 (calls no hash lt iter index repr key len)
#> operator.countOf(C, K(2)) eq1: clear: 0 [] 1 | insert: 1 [K9 K1 K2 K3 K4] 5 | delete: 0 [K2 K3 K4] 3 | replace: 1 [K1 K2 K3 K8] 4 | resize: 0 [K3 K4 ..37.. K39] 37 | again: 1 [K1 K2 K3 K4] 8
#> operator.countOf(C, K(2)): 1 (calls no hash lt iter index repr key len)
#> operator.contains(C, K(3)) eq1: clear: False [] 1 | insert: True [K9 K1 K2 K3 K4] 4 | delete: True [K2 K3 K4] 2 | replace: True [K1 K2 K3 K8] 3 | resize: False [K3 K4 ..37.. K39] 37 | again: True [K1 K2 K3 K4] 6
#> operator.contains(C, K(3)): True (calls no hash lt iter index repr key len)
#> operator.itemgetter(K(1), K(0))(C) index1: clear: IndexError(list index out of range) [] 1 | insert: (K1 K9) [K9 K1 K2 K3 K4] 2 | delete: (K3 K2) [K2 K3 K4] 2 | replace: (K2 K1) [K1 K2 K3 K8] 2 | resize: (K4 K3) [K3 K4 ..37.. K39] 2 | again: (K2 K1) [K1 K2 K3 K4] 4
#> operator.itemgetter(K(1), K(0))(C): (K2 K1) (calls no eq hash lt iter repr key len)
#> operator.length_hint(it(K(1)), K(5)) index1: clear: 3 [] 1 | insert: 3 [K9 K1 K2 K3 K4] 1 | delete: 3 [K2 K3 K4] 1 | replace: 3 [K1 K2 K3 K8] 1 | resize: 3 [K3 K4 ..37.. K39] 1 | again: 3 [K1 K2 K3 K4] 2
#> operator.length_hint(it(K(1)), K(5)) len1: clear: 3 [] 1 | insert: 3 [K9 K1 K2 K3 K4] 1 | delete: 3 [K2 K3 K4] 1 | replace: 3 [K1 K2 K3 K8] 1 | resize: 3 [K3 K4 ..37.. K39] 1 | again: 3 [K1 K2 K3 K4] 2
#> operator.length_hint(it(K(1)), K(5)): 3 (calls no eq hash lt iter repr key)
#> operator.concat(C, D): [K1 K2 K3 K4 K1 K2 K3 K4] (calls no eq hash lt iter index repr key len)
#> math.prod(C, start=K(1)) key1: clear: K1 [] 1 | insert: K24 [K9 K1 K2 K3 K4] 5 | delete: K12 [K2 K3 K4] 3 | replace: K48 [K1 K2 K3 K8] 4 | resize: K3399647013532907226440046956650482892800000000 [K3 K4 ..37.. K39] 37 | again: K24 [K1 K2 K3 K4] 8
#> math.prod(C, start=K(1)): K24 (calls no eq hash lt iter index repr len)
#> math.fsum(C) index1: clear: 1.0 [] 1 | insert: 11.0 [K9 K1 K2 K3 K4] 5 | delete: 8.0 [K2 K3 K4] 3 | replace: 14.0 [K1 K2 K3 K8] 4 | resize: 775.0 [K3 K4 ..37.. K39] 37 | again: 10.0 [K1 K2 K3 K4] 8
#> math.fsum(C): 10.0 (calls no eq hash lt iter repr key len)
#> math.sumprod(C, D) key1: clear: ValueError(Inputs are not the same length) [] 2 | insert: ValueError(Inputs are not the same length) [K9 K1 K2 K3 K4] 8 | delete: ValueError(Inputs are not the same length) [K2 K3 K4] 6 | replace: K46 [K1 K2 K3 K8] 8 | resize: ValueError(Inputs are not the same length) [K3 K4 ..37.. K39] 8 | again: K30 [K1 K2 K3 K4] 16
#> math.sumprod(C, D): K30 (calls no eq hash lt iter index repr len)
#> math.hypot(*C) index1: clear: 5.477225575051661 [] 4 | insert: 5.477225575051661 [K9 K1 K2 K3 K4] 4 | delete: 5.477225575051661 [K2 K3 K4] 4 | replace: 5.477225575051661 [K1 K2 K3 K8] 4 | resize: 5.477225575051661 [K3 K4 ..37.. K39] 4 | again: 5.477225575051661 [K1 K2 K3 K4] 8
#> math.hypot(*C): 5.477225575051661 (calls no eq hash lt iter repr key len)
#> math.dist(C, D) index1: clear: 0.0 [] 8 | insert: 0.0 [K9 K1 K2 K3 K4] 8 | delete: 0.0 [K2 K3 K4] 8 | replace: 0.0 [K1 K2 K3 K8] 8 | resize: 0.0 [K3 K4 ..37.. K39] 8 | again: 0.0 [K1 K2 K3 K4] 16
#> math.dist(C, D): 0.0 (calls no eq hash lt iter repr key len)
#> math.gcd(*C) index1: clear: 1 [] 4 | insert: 1 [K9 K1 K2 K3 K4] 4 | delete: 1 [K2 K3 K4] 4 | replace: 1 [K1 K2 K3 K8] 4 | resize: 1 [K3 K4 ..37.. K39] 4 | again: 1 [K1 K2 K3 K4] 8
#> math.gcd(*C): 1 (calls no eq hash lt iter repr key len)
#> json.dumps(C, default=plain) key1: clear: '[1]' [] 1 | insert: '[1, 1, 2, 3, 4]' [K9 K1 K2 K3 K4] 5 | delete: '[1, 3, 4]' [K2 K3 K4] 3 | replace: '[1, 2, 3, 8]' [K1 K2 K3 K8] 4 | resize: '[1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]' [K3 K4 ..37.. K39] 37 | again: '[1, 2, 3, 4]' [K1 K2 K3 K4] 8
#> json.dumps(C, default=plain): '[1, 2, 3, 4]' (calls no eq hash lt iter index repr len)
#> json.dumps({'a': C, 'b': {'c': K(1)}}, default=plain, indent=1) key1: clear: '{\n "a": [\n  1\n ],\n "b": {\n  "c": 1\n }\n}' [] 2 | insert: '{\n "a": [\n  1,\n  1,\n  2,\n  3,\n  4\n ],\n "b": {\n  "c": 1\n }\n}' [K9 K1 K2 K3 K4] 6 | delete: '{\n "a": [\n  1,\n  3,\n  4\n ],\n "b": {\n  "c": 1\n }\n}' [K2 K3 K4] 4 | replace: '{\n "a": [\n  1,\n  2,\n  3,\n  8\n ],\n "b": {\n  "c": 1\n }\n}' [K1 K2 K3 K8] 5 | resize: '{\n "a": [\n  1,\n  4,\n  5,\n  6,\n  7,\n  8,\n  9,\n  10,\n  11,\n  12,\n  13,\n  14,\n  15,\n  16,\n  17,\n  18,\n  19,\n  20,\n  21,\n  22,\n  23,\n  24,\n  25,\n  26,\n  27,\n  28,\n  29,\n  30,\n  31,\n  32,\n  33,\n  34,\n  35,\n  36,\n  37,\n  38,\n  39\n ],\n "b": {\n  "c": 1\n }\n}' [K3 K4 ..37.. K39] 38 | again: '{\n "a": [\n  1,\n  2,\n  3,\n  4\n ],\n "b": {\n  "c": 1\n }\n}' [K1 K2 K3 K4] 10
#> json.dumps({'a': C, 'b': {'c': K(1)}}, default=plain, indent=1): '{\n "a": [\n  1,\n  2,\n  3,\n  4\n ],\n "b": {\n  "c": 1\n }\n}' (calls no eq hash lt iter index repr len)
#> json.loads('{"a": [1, {"b": 2}]}', object_hook=key) key1: clear: {'a':[1 {'b':2}]} [] 2 | insert: {'a':[1 {'b':2}]} [K9 K1 K2 K3 K4] 2 | delete: {'a':[1 {'b':2}]} [K2 K3 K4] 2 | replace: {'a':[1 {'b':2}]} [K1 K2 K3 K8] 2 | resize: {'a':[1 {'b':2}]} [K3 K4 ..37.. K39] 2 | again: {'a':[1 {'b':2}]} [K1 K2 K3 K4] 4
#> json.loads('{"a": [1, {"b": 2}]}', object_hook=key): {'a':[1 {'b':2}]} (calls no eq hash lt iter index repr len)
#> json.loads('[1, 2.5, {"a": 1}]', parse_int=key, object_pairs_hook=key) key1: clear: ['1' 2.5 [('a' '1')]] [] 3 | insert: ['1' 2.5 [('a' '1')]] [K9 K1 K2 K3 K4] 3 | delete: ['1' 2.5 [('a' '1')]] [K2 K3 K4] 3 | replace: ['1' 2.5 [('a' '1')]] [K1 K2 K3 K8] 3 | resize: ['1' 2.5 [('a' '1')]] [K3 K4 ..37.. K39] 3 | again: ['1' 2.5 [('a' '1')]] [K1 K2 K3 K4] 6
#> json.loads('[1, 2.5, {"a": 1}]', parse_int=key, object_pairs_hook=key): ['1' 2.5 [('a' '1')]] (calls no eq hash lt iter index repr len)
#> re.sub('[a-c]', lambda m: key(str(len(C))), 'abcd') key1: clear: '400d' [] 3 | insert: '455d' [K9 K1 K2 K3 K4] 3 | delete: '433d' [K2 K3 K4] 3 | replace: '444d' [K1 K2 K3 K8] 3 | resize: '43737d' [K3 K4 ..37.. K39] 3 | again: '444d' [K1 K2 K3 K4] 6
#> re.sub('[a-c]', lambda m: key(str(len(C))), 'abcd'): '444d' (calls no eq hash lt iter index repr len)
#> re.sub('a', lambda m: C, 'aaa'): TypeError(sequence item 0: expected str instance, list found) (calls no eq hash lt iter index repr key len)
#> re.compile('.').sub(lambda m: key(m[0]), 'abc', K(2)) index1: clear: 'abc' [] 1 | insert: 'abc' [K9 K1 K2 K3 K4] 1 | delete: 'abc' [K2 K3 K4] 1 | replace: 'abc' [K1 K2 K3 K8] 1 | resize: 'abc' [K3 K4 ..37.. K39] 1 | again: 'abc' [K1 K2 K3 K4] 2
#> re.compile('.').sub(lambda m: key(m[0]), 'abc', K(2)) key1: clear: 'abc' [] 2 | insert: 'abc' [K9 K1 K2 K3 K4] 2 | delete: 'abc' [K2 K3 K4] 2 | replace: 'abc' [K1 K2 K3 K8] 2 | resize: 'abc' [K3 K4 ..37.. K39] 2 | again: 'abc' [K1 K2 K3 K4] 4
#> re.compile('.').sub(lambda m: key(m[0]), 'abc', K(2)): 'abc' (calls no eq hash lt iter repr len)
#> re.split('b', 'abcbd', maxsplit=K(1)) index1: clear: ['a' 'cbd'] [] 1 | insert: ['a' 'cbd'] [K9 K1 K2 K3 K4] 1 | delete: ['a' 'cbd'] [K2 K3 K4] 1 | replace: ['a' 'cbd'] [K1 K2 K3 K8] 1 | resize: ['a' 'cbd'] [K3 K4 ..37.. K39] 1 | again: ['a' 'cbd'] [K1 K2 K3 K4] 2
#> re.split('b', 'abcbd', maxsplit=K(1)): ['a' 'cbd'] (calls no eq hash lt iter repr key len)
#> copy.copy(C): [K1 K2 K3 K4] (calls no eq hash lt iter index repr key len)
#> copy.deepcopy(C) key1: clear: [K1] [] 1 | insert: [K1 K1 K2 K3 K4] [K9 K1 K2 K3 K4] 4 | delete: [K1 K3 K4] [K2 K3 K4] 3 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 4 | resize: [K1 K4 ..37.. K39] [K3 K4 ..37.. K39] 37 | again: [K1 K2 K3 K4] [K1 K2 K3 K4] 8
#> copy.deepcopy(C): [K1 K2 K3 K4] (calls no eq hash lt iter index repr len)
#> struct.pack('3b', *C[:3]) index1: clear: 1 2 3 [] 3 | insert: 1 2 3 [K9 K1 K2 K3 K4] 3 | delete: 1 2 3 [K2 K3 K4] 3 | replace: 1 2 3 [K1 K2 K3 K8] 3 | resize: 1 2 3 [K3 K4 ..37.. K39] 3 | again: 1 2 3 [K1 K2 K3 K4] 6
#> struct.pack('3b', *C[:3]): 1 2 3 (calls no eq hash lt iter repr key len)
#> struct.pack('>iq', K(1), K(2)) index1: clear: 0 0 ..12.. 2 [] 2 | insert: 0 0 ..12.. 2 [K9 K1 K2 K3 K4] 2 | delete: 0 0 ..12.. 2 [K2 K3 K4] 2 | replace: 0 0 ..12.. 2 [K1 K2 K3 K8] 2 | resize: 0 0 ..12.. 2 [K3 K4 ..37.. K39] 2 | again: 0 0 ..12.. 2 [K1 K2 K3 K4] 4
#> struct.pack('>iq', K(1), K(2)): 0 0 ..12.. 2 (calls no eq hash lt iter repr key len)
#> statistics.median(C) lt1: clear: TypeError(unsupported operand type(s) for /: 'K' and 'int') [] 3 | insert: TypeError(unsupported operand type(s) for /: 'K' and 'int') [K9 K1 K2 K3 K4] 3 | delete: TypeError(unsupported operand type(s) for /: 'K' and 'int') [K2 K3 K4] 3 | replace: TypeError(unsupported operand type(s) for /: 'K' and 'int') [K1 K2 K3 K8] 3 | resize: TypeError(unsupported operand type(s) for /: 'K' and 'int') [K3 K4 ..37.. K39] 3 | again: TypeError(unsupported operand type(s) for /: 'K' and 'int') [K1 K2 K3 K4] 4
#> statistics.median(C) key1: clear: TypeError(unsupported operand type(s) for /: 'K' and 'int') [] 1 | insert: TypeError(unsupported operand type(s) for /: 'K' and 'int') [K9 K1 K2 K3 K4] 1 | delete: TypeError(unsupported operand type(s) for /: 'K' and 'int') [K2 K3 K4] 1 | replace: TypeError(unsupported operand type(s) for /: 'K' and 'int') [K1 K2 K3 K8] 1 | resize: TypeError(unsupported operand type(s) for /: 'K' and 'int') [K3 K4 ..37.. K39] 1 | again: TypeError(unsupported operand type(s) for /: 'K' and 'int') [K1 K2 K3 K4] 2
#> statistics.median(C): TypeError(unsupported operand type(s) for /: 'K' and 'int') (calls no eq hash iter index repr len)
#> statistics.mode(C) hash1: clear: K1 [] 1 | insert: K1 [K9 K1 K2 K3 K4] 5 | delete: K1 [K2 K3 K4] 3 | replace: K1 [K1 K2 K3 K8] 4 | resize: K1 [K3 K4 ..37.. K39] 37 | again: K1 [K1 K2 K3 K4] 8
#> statistics.mode(C): K1 (calls no eq lt iter index repr key len)
#> collections.Counter(C) hash1: clear: {K1:1} [] 1 | insert: {K1:2 K2:1 K3:1 K4:1} [K9 K1 K2 K3 K4] 5 | delete: {K1:1 K3:1 K4:1} [K2 K3 K4] 3 | replace: {K1:1 K2:1 K3:1 K8:1} [K1 K2 K3 K8] 4 | resize: {K1:1 K4:1 ..37.. K39:1} [K3 K4 ..37.. K39] 37 | again: {K1:1 K2:1 K3:1 K4:1} [K1 K2 K3 K4] 8
#> collections.Counter(C): {K1:1 K2:1 K3:1 K4:1} (calls no eq lt iter index repr key len)
#> collections.Counter(it(K(1), K(2), K(1))) eq1: clear: {K1:2 K2:1} [] 2 | insert: {K1:2 K2:1} [K9 K1 K2 K3 K4] 2 | delete: {K1:2 K2:1} [K2 K3 K4] 2 | replace: {K1:2 K2:1} [K1 K2 K3 K8] 2 | resize: {K1:2 K2:1} [K3 K4 ..37.. K39] 2 | again: {K1:2 K2:1} [K1 K2 K3 K4] 4
#> collections.Counter(it(K(1), K(2), K(1))) hash1: clear: {K1:2 K2:1} [] 3 | insert: {K1:2 K2:1} [K9 K1 K2 K3 K4] 3 | delete: {K1:2 K2:1} [K2 K3 K4] 3 | replace: {K1:2 K2:1} [K1 K2 K3 K8] 3 | resize: {K1:2 K2:1} [K3 K4 ..37.. K39] 3 | again: {K1:2 K2:1} [K1 K2 K3 K4] 6
#> collections.Counter(it(K(1), K(2), K(1))) iter1: clear: {K1:2 K2:1} [] 5 | insert: {K1:2 K2:1} [K9 K1 K2 K3 K4] 5 | delete: {K1:2 K2:1} [K2 K3 K4] 5 | replace: {K1:2 K2:1} [K1 K2 K3 K8] 5 | resize: {K1:2 K2:1} [K3 K4 ..37.. K39] 5 | again: {K1:2 K2:1} [K1 K2 K3 K4] 10
#> collections.Counter(it(K(1), K(2), K(1))): {K1:2 K2:1} (calls no lt index repr key len)
#> collections.deque(C, K(2)): TypeError(an integer is required) (calls no eq hash lt iter index repr key len)
#> collections.ChainMap({K(1): C}, {K(2): D})[K(2)] eq1: clear: [K1 K2 K3 K4] [] 1 | insert: [K1 K2 K3 K4] [K9 K1 K2 K3 K4] 1 | delete: [K1 K2 K3 K4] [K2 K3 K4] 1 | replace: [K1 K2 K3 K4] [K1 K2 K3 K8] 1 | resize: [K1 K2 K3 K4] [K3 K4 ..37.. K39] 1 | again: [K1 K2 K3 K4] [K1 K2 K3 K4] 2
#> collections.ChainMap({K(1): C}, {K(2): D})[K(2)] hash1: clear: [K1 K2 K3 K4] [] 4 | insert: [K1 K2 K3 K4] [K9 K1 K2 K3 K4] 4 | delete: [K1 K2 K3 K4] [K2 K3 K4] 4 | replace: [K1 K2 K3 K4] [K1 K2 K3 K8] 4 | resize: [K1 K2 K3 K4] [K3 K4 ..37.. K39] 4 | again: [K1 K2 K3 K4] [K1 K2 K3 K4] 8
#> collections.ChainMap({K(1): C}, {K(2): D})[K(2)]: [K1 K2 K3 K4] (calls no lt iter index repr key len)
#> string.Template('$a $b').substitute(mapping) iter1: clear: 'a b' [] 2 | insert: 'a b' [K9 K1 K2 K3 K4] 2 | delete: 'a b' [K2 K3 K4] 2 | replace: 'a b' [K1 K2 K3 K8] 2 | resize: 'a b' [K3 K4 ..37.. K39] 2 | again: 'a b' [K1 K2 K3 K4] 4
#> string.Template('$a $b').substitute(mapping): 'a b' (calls no eq hash lt index repr key len)
#> textual(C) repr1: clear: ('[K1]' '[]') [] 1 | insert: ('[K1, K1, K2, K3, K4]' '[K9, K1, K2, K3, K4]') [K9 K1 K2 K3 K4] 10 | delete: ('[K1, K3, K4]' '[K2, K3, K4]') [K2 K3 K4] 6 | replace: ('[K1, K2, K3, K8]' '[K1, K2, K3, K8]') [K1 K2 K3 K8] 8 | resize: Endless() [K3 K4 ..37.. K39] 61 | again: ('[K1, K2, K3, K4]' '[K1, K2, K3, K4]') [K1 K2 K3 K4] 8
#> textual(C): ('[K1, K2, K3, K4]' '[K1, K2, K3, K4]') (calls no eq hash lt iter index key len)
#> random.Random(1).choice(C): K2 (calls no eq hash lt iter index repr key len)
#> random.Random(1).shuffle(C): None (calls no eq hash lt iter index repr key len)
#> random.Random(1).sample(C, K(2)): TypeError('<=' not supported between instances of 'int' and 'K') (calls no eq hash lt iter index repr key len)
#> io.StringIO().writelines(it('a', 'b')) iter1: clear: None [] 4 | insert: None [K9 K1 K2 K3 K4] 4 | delete: None [K2 K3 K4] 4 | replace: None [K1 K2 K3 K8] 4 | resize: None [K3 K4 ..37.. K39] 4 | again: None [K1 K2 K3 K4] 8
#> io.StringIO().writelines(it('a', 'b')): None (calls no eq hash lt index repr key len)
#> io.BytesIO(b'abcdef').read(K(2)) index1: clear: 97 98 [] 1 | insert: 97 98 [K9 K1 K2 K3 K4] 1 | delete: 97 98 [K2 K3 K4] 1 | replace: 97 98 [K1 K2 K3 K8] 1 | resize: 97 98 [K3 K4 ..37.. K39] 1 | again: 97 98 [K1 K2 K3 K4] 2
#> io.BytesIO(b'abcdef').read(K(2)): 97 98 (calls no eq hash lt iter repr key len)
#> print(*C, sep=',', file=writer) repr1: clear: None'K1,K2,K3,K4\n' [] 4 | insert: None'K1,K2,K3,K4\n' [K9 K1 K2 K3 K4] 4 | delete: None'K1,K2,K3,K4\n' [K2 K3 K4] 4 | replace: None'K1,K2,K3,K4\n' [K1 K2 K3 K8] 4 | resize: None'K1,K2,K3,K4\n' [K3 K4 ..37.. K39] 4 | again: None'K1,K2,K3,K4\nK1,K2,K3,K4\n' [K1 K2 K3 K4] 8
#> print(*C, sep=',', file=writer) key1: clear: None'K1,K2,K3,K4\n' [] 8 | insert: None'K1,K2,K3,K4\n' [K9 K1 K2 K3 K4] 8 | delete: None'K1,K2,K3,K4\n' [K2 K3 K4] 8 | replace: None'K1,K2,K3,K4\n' [K1 K2 K3 K8] 8 | resize: None'K1,K2,K3,K4\n' [K3 K4 ..37.. K39] 8 | again: None'K1,K2,K3,K4\nK1,K2,K3,K4\n' [K1 K2 K3 K4] 16
#> print(*C, sep=',', file=writer): None'K1,K2,K3,K4\n' (calls no eq hash lt iter index len)

# ---- library operations 81 to 83
import bisect, collections, copy, decimal, fractions, functools, heapq, io, itertools, json, math, operator, random, re, statistics, string, struct, textwrap
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
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: [K(1), K(2), K(3), K(4)]
cell("print(C, end='!', file=writer, flush=K(1))", lambda: (print(C, end='!', file=writer, flush=K(1))))
cell("decimal.Decimal(C) if not C else decimal.Decimal((K(0), (1, 2), 0))", lambda: (decimal.Decimal(C) if not C else decimal.Decimal((K(0), (1, 2), 0))))
cell("fractions.Fraction(K(3), K(6))", lambda: (fractions.Fraction(K(3), K(6))))
#> print(C, end='!', file=writer, flush=K(1)) iter1: clear: None'[K1, K2, K3, K4]!' [] 1 | insert: None'[K1, K2, K3, K4]!' [K9 K1 K2 K3 K4] 1 | delete: None'[K1, K2, K3, K4]!' [K2 K3 K4] 1 | replace: None'[K1, K2, K3, K4]!' [K1 K2 K3 K8] 1 | resize: None'[K1, K2, K3, K4]!' [K3 K4 ..37.. K39] 1 | again: None'[K1, K2, K3, K4]![K1, K2, K3, K4]!' [K1 K2 K3 K4] 2
#> print(C, end='!', file=writer, flush=K(1)) repr1: clear: None'[K1]!' [] 1 | insert: None'[K1, K1, K2, K3, K4]!' [K9 K1 K2 K3 K4] 5 | delete: None'[K1, K3, K4]!' [K2 K3 K4] 3 | replace: None'[K1, K2, K3, K8]!' [K1 K2 K3 K8] 4 | resize: None'[K1, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39]!' [K3 K4 ..37.. K39] 37 | again: None'[...]![K1, K2, K3, K4]!' [K1 K2 K3 K4] 4
#> print(C, end='!', file=writer, flush=K(1)) key1: clear: None'[K1, K2, K3, K4]!' [] 2 | insert: None'[K1, K2, K3, K4]!' [K9 K1 K2 K3 K4] 2 | delete: None'[K1, K2, K3, K4]!' [K2 K3 K4] 2 | replace: None'[K1, K2, K3, K4]!' [K1 K2 K3 K8] 2 | resize: None'[K1, K2, K3, K4]!' [K3 K4 ..37.. K39] 2 | again: None'[K1, K2, K3, K4]![K1, K2, K3, K4]!' [K1 K2 K3 K4] 4
#> print(C, end='!', file=writer, flush=K(1)) len1: clear: None'[]!' [] 1 | insert: None'[K9, K1, K2, K3, K4]!' [K9 K1 K2 K3 K4] 1 | delete: None'[K2, K3, K4]!' [K2 K3 K4] 1 | replace: None'[K1, K2, K3, K8]!' [K1 K2 K3 K8] 1 | resize: None'[K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39]!' [K3 K4 ..37.. K39] 1 | again: None'[K1, K2, K3, K4]![K1, K2, K3, K4]!' [K1 K2 K3 K4] 2
#> print(C, end='!', file=writer, flush=K(1)): None'[K1, K2, K3, K4]!' (calls no eq hash lt index)
#> decimal.Decimal(C) if not C else decimal.Decimal((K(0), (1, 2), 0)): ValueError(sign must be an integer with the value 0 or 1) (calls no eq hash lt iter index repr key len)
#> fractions.Fraction(K(3), K(6)): TypeError(both arguments should be Rational instances) (calls no eq hash lt iter index repr key len)
