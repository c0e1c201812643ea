# Written by `npm run fuzz:reentrancy -- --write`.

# ---- array operations 1 to 26
import array, struct
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
    del C[:]
def insert():
    C.insert(0, 9)
def delete():
    del C[:1]
def replace():
    if C: C[-1] = 8
def resize():
    C.extend(range(40))
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: array.array('i', [1, 2, 3, 2])
cell("C.extend(C)", lambda: C.extend(C))
def op():
    global C, D, I, J, R
    C += C
cell("C += C", op)
def op():
    global C, D, I, J, R
    C += D
cell("C += D", op)
cell("C.pop(K(1))", lambda: C.pop(K(1)))
cell("C.index(K(3))", lambda: C.index(K(3)))
cell("C.index(K(2), K(1), K(4))", lambda: (C.index(K(2), K(1), K(4))))
cell("C.remove(K(3))", lambda: C.remove(K(3)))
cell("C.count(K(2))", lambda: C.count(K(2)))
cell("K(3) in C", lambda: K(3) in C)
cell("C == D", lambda: C == D)
cell("C == seq(1)", lambda: C == seq(1))
cell("C < D", lambda: C < D)
cell("C[K(1)]", lambda: C[K(1)])
cell("C[K(9)]", lambda: C[K(9)])
def op():
    global C, D, I, J, R
    del C[K(1)]
cell("del C[K(1)]", op)
cell("C[K(0):K(2)]", lambda: C[K(0):K(2)])
def op():
    global C, D, I, J, R
    C[K(0):K(2)] = D
cell("C[K(0):K(2)] = D", op)
def op():
    global C, D, I, J, R
    C[K(0):K(4):K(2)] = D[:2]
cell("C[K(0):K(4):K(2)] = D[:2]", op)
def op():
    global C, D, I, J, R
    del C[K(0):K(3):K(2)]
cell("del C[K(0):K(3):K(2)]", op)
cell("array.array('h', [K(1), K(2)])", lambda: (array.array('h', [K(1), K(2)])))
cell("array.array('d', [K(1), K(2)])", lambda: (array.array('d', [K(1), K(2)])))
cell("[key(x) for x in C]", lambda: [key(x) for x in C])
cell("[key(x) for x in reversed(C)]", lambda: [key(x) for x in reversed(C)])
cell("list(map(key, C))", lambda: (list(map(key, C))))
cell("sorted(C, key=key)", lambda: (sorted(C, key=key)))
cell("match_value(C)", lambda: match_value(C))
#> C.extend(C): None (calls no eq hash lt iter index repr key len)
#> C += C: None (calls no eq hash lt iter index repr key len)
#> C += D: None (calls no eq hash lt iter index repr key len)
#> C.pop(K(1)) index1: clear: IndexError(pop from empty array) [] 1 | insert: 1 [9 2 3 2] 1 | delete: 3 [2 2] 1 | replace: 2 [1 3 8] 1 | resize: 2 [1 3 ..43.. 39] 1 | again: 3 [1 2] 2
#> C.pop(K(1)): 2 (calls no eq hash lt iter repr key len)
#> C.index(K(3)) eq1: clear: ValueError(array.index(x): x not in array) [] 1 | insert: 3 [9 1 2 3 2] 4 | delete: 1 [2 3 2] 2 | replace: 2 [1 2 3 8] 3 | resize: 2 [1 2 ..44.. 39] 3 | again: 2 [1 2 3 2] 6
#> C.index(K(3)): 2 (calls no hash lt iter index repr key len)
#> C.index(K(2), K(1), K(4)) eq1: clear: 1 [] 1 | insert: 1 [9 1 2 3 2] 1 | delete: 1 [2 3 2] 1 | replace: 1 [1 2 3 8] 1 | resize: 1 [1 2 ..44.. 39] 1 | again: 1 [1 2 3 2] 2
#> C.index(K(2), K(1), K(4)) index1: clear: ValueError(array.index(x): x not in array) [] 2 | insert: 2 [9 1 2 3 2] 2 | delete: 2 [2 3 2] 2 | replace: 1 [1 2 3 8] 2 | resize: 1 [1 2 ..44.. 39] 2 | again: 1 [1 2 3 2] 4
#> C.index(K(2), K(1), K(4)): 1 (calls no hash lt iter repr key len)
#> C.remove(K(3)) eq1: clear: ValueError(array.remove(x): x not in array) [] 1 | insert: None [9 1 2 2] 4 | delete: None [2 2] 2 | replace: None [1 2 8] 3 | resize: None [1 2 ..43.. 39] 3 | again: ValueError(array.remove(x): x not in array) [1 2 2] 6
#> C.remove(K(3)): None (calls no hash lt iter index repr key len)
#> C.count(K(2)) eq1: clear: 0 [] 1 | insert: 2 [9 1 2 3 2] 5 | delete: 1 [2 3 2] 3 | replace: 1 [1 2 3 8] 4 | resize: 3 [1 2 ..44.. 39] 44 | again: 2 [1 2 3 2] 8
#> C.count(K(2)): 2 (calls no hash lt iter index repr key len)
#> K(3) in C eq1: clear: False [] 1 | insert: True [9 1 2 3 2] 4 | delete: True [2 3 2] 2 | replace: True [1 2 3 8] 3 | resize: True [1 2 ..44.. 39] 3 | again: True [1 2 3 2] 6
#> K(3) in C: True (calls no hash lt iter index repr key len)
#> C == D: True (calls no eq hash lt iter index repr key len)
#> C == seq(1): False (calls no eq hash lt iter index repr key len)
#> C < D: False (calls no eq hash lt iter index repr key len)
#> C[K(1)] index1: clear: IndexError(array index out of range) [] 1 | insert: 1 [9 1 2 3 2] 1 | delete: 3 [2 3 2] 1 | replace: 2 [1 2 3 8] 1 | resize: 2 [1 2 ..44.. 39] 1 | again: 2 [1 2 3 2] 2
#> C[K(1)]: 2 (calls no eq hash lt iter repr key len)
#> C[K(9)] index1: clear: IndexError(array index out of range) [] 1 | insert: IndexError(array index out of range) [9 1 2 3 2] 1 | delete: IndexError(array index out of range) [2 3 2] 1 | replace: IndexError(array index out of range) [1 2 3 8] 1 | resize: 5 [1 2 ..44.. 39] 1 | again: IndexError(array index out of range) [1 2 3 2] 2
#> C[K(9)]: IndexError(array index out of range) (calls no eq hash lt iter repr key len)
#> del C[K(1)] index1: clear: IndexError(array assignment index out of range) [] 1 | insert: None [9 2 3 2] 1 | delete: None [2 2] 1 | replace: None [1 3 8] 1 | resize: None [1 3 ..43.. 39] 1 | again: None [1 2] 2
#> del C[K(1)]: None (calls no eq hash lt iter repr key len)
#> C[K(0):K(2)] index1: clear: [] [] 2 | insert: [9 1] [9 1 2 3 2] 2 | delete: [2 3] [2 3 2] 2 | replace: [1 2] [1 2 3 8] 2 | resize: [1 2] [1 2 ..44.. 39] 2 | again: [1 2] [1 2 3 2] 4
#> C[K(0):K(2)]: [1 2] (calls no eq hash lt iter repr key len)
#> C[K(0):K(2)] = D index1: clear: None [1 2 3 2] 2 | insert: None [1 2 3 2 2 3 2] 2 | delete: None [1 2 3 2 2] 2 | replace: None [1 2 3 2 3 8] 2 | resize: None [1 2 ..46.. 39] 2 | again: None [1 2 3 2 3 2 3 2] 4
#> C[K(0):K(2)] = D: None (calls no eq hash lt iter repr key len)
#> C[K(0):K(4):K(2)] = D[:2] index1: clear: ValueError(attempt to assign array of size 2 to extended slice of size 0) [] 3 | insert: None [1 1 2 3 2] 3 | delete: None [1 3 2] 3 | replace: None [1 2 2 8] 3 | resize: None [1 2 ..44.. 39] 3 | again: None [1 2 2 2] 6
#> C[K(0):K(4):K(2)] = D[:2]: None (calls no eq hash lt iter repr key len)
#> del C[K(0):K(3):K(2)] index1: clear: None [] 3 | insert: None [1 3 2] 3 | delete: None [3] 3 | replace: None [2 8] 3 | resize: None [2 2 ..42.. 39] 3 | again: None [2] 6
#> del C[K(0):K(3):K(2)]: None (calls no eq hash lt iter repr key len)
#> array.array('h', [K(1), K(2)]) index1: clear: [1 2] [] 2 | insert: [1 2] [9 1 2 3 2] 2 | delete: [1 2] [2 3 2] 2 | replace: [1 2] [1 2 3 8] 2 | resize: [1 2] [1 2 ..44.. 39] 2 | again: [1 2] [1 2 3 2] 4
#> array.array('h', [K(1), K(2)]): [1 2] (calls no eq hash lt iter repr key len)
#> array.array('d', [K(1), K(2)]) index1: clear: [1.0 2.0] [] 2 | insert: [1.0 2.0] [9 1 2 3 2] 2 | delete: [1.0 2.0] [2 3 2] 2 | replace: [1.0 2.0] [1 2 3 8] 2 | resize: [1.0 2.0] [1 2 ..44.. 39] 2 | again: [1.0 2.0] [1 2 3 2] 4
#> array.array('d', [K(1), K(2)]): [1.0 2.0] (calls no eq hash lt iter repr key len)
#> [key(x) for x in C] key1: clear: [1] [] 1 | insert: [1 1 2 3 2] [9 1 2 3 2] 5 | delete: [1 3 2] [2 3 2] 3 | replace: [1 2 3 8] [1 2 3 8] 4 | resize: [1 2 ..44.. 39] [1 2 ..44.. 39] 44 | again: [1 2 3 2] [1 2 3 2] 8
#> [key(x) for x in C]: [1 2 3 2] (calls no eq hash lt iter index repr len)
#> [key(x) for x in reversed(C)] key1: clear: [2] [] 1 | insert: [2 2 1 9] [9 1 2 3 2] 4 | delete: [2 2 3 2] [2 3 2] 4 | replace: [2 3 2 1] [1 2 3 8] 4 | resize: [2 3 2 1] [1 2 ..44.. 39] 4 | again: [2 3 2 1] [1 2 3 2] 8
#> [key(x) for x in reversed(C)]: [2 3 2 1] (calls no eq hash lt iter index repr len)
#> list(map(key, C)) key1: clear: [1] [] 1 | insert: [1 1 2 3 2] [9 1 2 3 2] 5 | delete: [1 3 2] [2 3 2] 3 | replace: [1 2 3 8] [1 2 3 8] 4 | resize: [1 2 ..44.. 39] [1 2 ..44.. 39] 44 | again: [1 2 3 2] [1 2 3 2] 8
#> list(map(key, C)): [1 2 3 2] (calls no eq hash lt iter index repr len)
#> sorted(C, key=key) key1: clear: [1 2 2 3] [] 4 | insert: [1 2 2 3] [9 1 2 3 2] 4 | delete: [1 2 2 3] [2 3 2] 4 | replace: [1 2 2 3] [1 2 3 8] 4 | resize: [1 2 2 3] [1 2 ..44.. 39] 4 | again: [1 2 2 3] [1 2 3 2] 8
#> sorted(C, key=key): [1 2 2 3] (calls no eq hash lt iter index repr len)
#> match_value(C): 'none' (calls no eq hash lt iter index repr key len)
