# Written by `npm run fuzz:reentrancy -- --write`.

# ---- list operations 1 to 40
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
make = lambda: [K(1), K(2), K(3), K(2)]
cell("C.index(K(3))", lambda: C.index(K(3)))
cell("C.index(K(2), K(1), K(4))", lambda: (C.index(K(2), K(1), K(4))))
cell("C.index(K(7))", lambda: C.index(K(7)))
cell("C.remove(K(3))", lambda: C.remove(K(3)))
cell("C.remove(K(7))", lambda: C.remove(K(7)))
cell("C.count(K(2))", lambda: C.count(K(2)))
cell("K(3) in C", lambda: K(3) in C)
cell("K(7) not in C", lambda: K(7) not in C)
cell("C == D", lambda: C == D)
cell("D == C", lambda: D == C)
cell("C != D", lambda: C != D)
cell("C < D", lambda: C < D)
cell("D <= C", lambda: D <= C)
cell("C > D", lambda: C > D)
cell("D >= C", lambda: D >= C)
cell("C.sort()", lambda: C.sort())
cell("C.sort(reverse=K(1))", lambda: C.sort(reverse=K(1)))
cell("C.sort(key=key)", lambda: C.sort(key=key))
cell("C.sort(key=key, reverse=True)", lambda: (C.sort(key=key, reverse=True)))
cell("C.sort(key=lambda x: (x, 1))", lambda: (C.sort(key=lambda x: (x, 1))))
cell("C.extend(it(K(5), K(6)))", lambda: (C.extend(it(K(5), K(6)))))
cell("C.extend(seq(K(5), K(6)))", lambda: (C.extend(seq(K(5), K(6)))))
cell("C.extend(C)", lambda: C.extend(C))
def op():
    global C, D, I, J, R
    C += it(K(5), K(6))
cell("C += it(K(5), K(6))", op)
cell("C.insert(K(1), K(5))", lambda: (C.insert(K(1), K(5))))
cell("C.pop(K(1))", lambda: C.pop(K(1)))
cell("C[K(1)]", lambda: C[K(1)])
cell("C[K(9)]", lambda: C[K(9)])
def op():
    global C, D, I, J, R
    C[K(1)] = K(7)
cell("C[K(1)] = K(7)", op)
def op():
    global C, D, I, J, R
    C[K(9)] = K(7)
cell("C[K(9)] = K(7)", op)
def op():
    global C, D, I, J, R
    del C[K(1)]
cell("del C[K(1)]", op)
cell("C[K(0):K(3)]", lambda: C[K(0):K(3)])
cell("C[K(3):K(0):K(-1)]", lambda: C[K(3):K(0):K(-1)])
def op():
    global C, D, I, J, R
    C[K(0):K(2)] = it(K(5), K(6), K(7))
cell("C[K(0):K(2)] = it(K(5), K(6), K(7))", op)
def op():
    global C, D, I, J, R
    C[1:3] = C
cell("C[1:3] = C", op)
def op():
    global C, D, I, J, R
    C[::2] = it(K(5), K(6))
cell("C[::2] = it(K(5), K(6))", op)
def op():
    global C, D, I, J, R
    C[K(0):K(4):K(2)] = D[:2]
cell("C[K(0):K(4):K(2)] = D[:2]", op)
def op():
    global C, D, I, J, R
    C[::2] = it(K(5))
cell("C[::2] = it(K(5))", op)
def op():
    global C, D, I, J, R
    del C[K(0):K(2)]
cell("del C[K(0):K(2)]", op)
def op():
    global C, D, I, J, R
    del C[K(0):K(4):K(2)]
cell("del C[K(0):K(4):K(2)]", op)
#> C.index(K(3)) eq1: clear: ValueError(list.index(x): x not in list) [] 1 | insert: 3 [K9 K1 K2 K3 K2] 4 | delete: 1 [K2 K3 K2] 2 | replace: 2 [K1 K2 K3 K8] 3 | resize: ValueError(list.index(x): x not in list) [K3 K4 ..37.. K39] 37 | again: 2 [K1 K2 K3 K2] 6
#> C.index(K(3)): 2 (calls no hash lt iter index repr key len)
#> C.index(K(2), K(1), K(4)) eq1: clear: 1 [] 1 | insert: 1 [K9 K1 K2 K3 K2] 1 | delete: 1 [K2 K3 K2] 1 | replace: 1 [K1 K2 K3 K8] 1 | resize: 1 [K3 K4 ..37.. K39] 1 | again: 1 [K1 K2 K3 K2] 2
#> C.index(K(2), K(1), K(4)) index1: clear: ValueError(list.index(x): x not in list) [] 2 | insert: 2 [K9 K1 K2 K3 K2] 2 | delete: 2 [K2 K3 K2] 2 | replace: 1 [K1 K2 K3 K8] 2 | resize: ValueError(list.index(x): x not in list) [K3 K4 ..37.. K39] 2 | again: 1 [K1 K2 K3 K2] 4
#> C.index(K(2), K(1), K(4)): 1 (calls no hash lt iter repr key len)
#> C.index(K(7)) eq1: clear: ValueError(list.index(x): x not in list) [] 1 | insert: ValueError(list.index(x): x not in list) [K9 K1 K2 K3 K2] 5 | delete: ValueError(list.index(x): x not in list) [K2 K3 K2] 3 | replace: ValueError(list.index(x): x not in list) [K1 K2 K3 K8] 4 | resize: 4 [K3 K4 ..37.. K39] 5 | again: ValueError(list.index(x): x not in list) [K1 K2 K3 K2] 5
#> C.index(K(7)): ValueError(list.index(x): x not in list) (calls no hash lt iter index repr key len)
#> C.remove(K(3)) eq1: clear: ValueError(list.remove(x): x not in list) [] 1 | insert: None [K9 K1 K2 K2] 4 | delete: None [K2 K2] 2 | replace: None [K1 K2 K8] 3 | resize: ValueError(list.remove(x): x not in list) [K3 K4 ..37.. K39] 37 | again: ValueError(list.remove(x): x not in list) [K1 K2 K2] 6
#> C.remove(K(3)): None (calls no hash lt iter index repr key len)
#> C.remove(K(7)) eq1: clear: ValueError(list.remove(x): x not in list) [] 1 | insert: ValueError(list.remove(x): x not in list) [K9 K1 K2 K3 K2] 5 | delete: ValueError(list.remove(x): x not in list) [K2 K3 K2] 3 | replace: ValueError(list.remove(x): x not in list) [K1 K2 K3 K8] 4 | resize: None [K3 K4 ..36.. K39] 5 | again: ValueError(list.remove(x): x not in list) [K1 K2 K3 K2] 5
#> C.remove(K(7)): ValueError(list.remove(x): x not in list) (calls no hash lt iter index repr key len)
#> C.count(K(2)) eq1: clear: 0 [] 1 | insert: 2 [K9 K1 K2 K3 K2] 5 | delete: 1 [K2 K3 K2] 3 | replace: 1 [K1 K2 K3 K8] 4 | resize: 0 [K3 K4 ..37.. K39] 37 | again: 2 [K1 K2 K3 K2] 8
#> C.count(K(2)): 2 (calls no hash lt iter index repr key len)
#> K(3) in C eq1: clear: False [] 1 | insert: True [K9 K1 K2 K3 K2] 4 | delete: True [K2 K3 K2] 2 | replace: True [K1 K2 K3 K8] 3 | resize: False [K3 K4 ..37.. K39] 37 | again: True [K1 K2 K3 K2] 6
#> K(3) in C: True (calls no hash lt iter index repr key len)
#> K(7) not in C eq1: clear: True [] 1 | insert: True [K9 K1 K2 K3 K2] 5 | delete: True [K2 K3 K2] 3 | replace: True [K1 K2 K3 K8] 4 | resize: False [K3 K4 ..37.. K39] 5 | again: True [K1 K2 K3 K2] 8
#> K(7) not in C: True (calls no hash lt iter index repr key len)
#> C == D eq1: clear: False [] 1 | insert: False [K9 K1 K2 K3 K2] 2 | delete: False [K2 K3 K2] 2 | replace: False [K1 K2 K3 K8] 4 | resize: False [K3 K4 ..37.. K39] 2 | again: True [K1 K2 K3 K2] 8
#> C == D: True (calls no hash lt iter index repr key len)
#> D == C eq1: clear: False [] 1 | insert: False [K9 K1 K2 K3 K2] 2 | delete: False [K2 K3 K2] 2 | replace: False [K1 K2 K3 K8] 4 | resize: False [K3 K4 ..37.. K39] 2 | again: True [K1 K2 K3 K2] 8
#> D == C: True (calls no hash lt iter index repr key len)
#> C != D eq1: clear: True [] 1 | insert: True [K9 K1 K2 K3 K2] 2 | delete: True [K2 K3 K2] 2 | replace: True [K1 K2 K3 K8] 4 | resize: True [K3 K4 ..37.. K39] 2 | again: False [K1 K2 K3 K2] 8
#> C != D: False (calls no hash lt iter index repr key len)
#> C < D eq1: clear: True [] 1 | insert: True [K9 K1 K2 K3 K2] 2 | delete: False [K2 K3 K2] 2 | replace: False [K1 K2 K3 K8] 4 | resize: False [K3 K4 ..37.. K39] 2 | again: False [K1 K2 K3 K2] 8
#> C < D: False (calls no hash lt iter index repr key len)
#> D <= C eq1: clear: False [] 1 | insert: False [K9 K1 K2 K3 K2] 2 | delete: True [K2 K3 K2] 2 | replace: True [K1 K2 K3 K8] 4 | resize: True [K3 K4 ..37.. K39] 2 | again: True [K1 K2 K3 K2] 8
#> D <= C: True (calls no hash lt iter index repr key len)
#> C > D eq1: clear: False [] 1 | insert: False [K9 K1 K2 K3 K2] 2 | delete: True [K2 K3 K2] 2 | replace: True [K1 K2 K3 K8] 4 | resize: True [K3 K4 ..37.. K39] 2 | again: False [K1 K2 K3 K2] 8
#> C > D: False (calls no hash lt iter index repr key len)
#> D >= C eq1: clear: True [] 1 | insert: True [K9 K1 K2 K3 K2] 2 | delete: False [K2 K3 K2] 2 | replace: False [K1 K2 K3 K8] 4 | resize: False [K3 K4 ..37.. K39] 2 | again: True [K1 K2 K3 K2] 8
#> D >= C: True (calls no hash lt iter index repr key len)
#> C.sort() lt1: clear/delete/again: None [K1 K2 K2 K3] 6 | insert/replace/resize: ValueError(list modified during sort) [K1 K2 K2 K3] 6
#> C.sort(): None (calls no eq hash iter index repr key len)
#> C.sort(reverse=K(1)) lt1: clear/delete/again: None [K3 K2 K2 K1] 7 | insert/replace/resize: ValueError(list modified during sort) [K3 K2 K2 K1] 7
#> C.sort(reverse=K(1)) len1: clear: None [] 1 | insert: None [K9 K3 K2 K2 K1] 1 | delete: None [K3 K2 K2] 1 | replace: None [K8 K3 K2 K1] 1 | resize: None [K39 K38 ..37.. K3] 1 | again: None [K3 K2 K2 K1] 2
#> C.sort(reverse=K(1)): None (calls no eq hash iter index repr key)
#> C.sort(key=key) lt1: clear/delete/again: None [K1 K2 K2 K3] 6 | insert/replace/resize: ValueError(list modified during sort) [K1 K2 K2 K3] 6
#> C.sort(key=key) key1: clear/delete/again: None [K1 K2 K2 K3] 4 | insert/replace/resize: ValueError(list modified during sort) [K1 K2 K2 K3] 4
#> C.sort(key=key): None (calls no eq hash iter index repr len)
#> C.sort(key=key, reverse=True) lt1: clear/delete/again: None [K3 K2 K2 K1] 7 | insert/replace/resize: ValueError(list modified during sort) [K3 K2 K2 K1] 7
#> C.sort(key=key, reverse=True) key1: clear/delete/again: None [K3 K2 K2 K1] 4 | insert/replace/resize: ValueError(list modified during sort) [K3 K2 K2 K1] 4
#> C.sort(key=key, reverse=True): None (calls no eq hash iter index repr len)
#> C.sort(key=lambda x: (x, 1)) eq1: clear/delete/again: None [K1 K2 K2 K3] 6 | insert/replace/resize: ValueError(list modified during sort) [K1 K2 K2 K3] 6
#> C.sort(key=lambda x: (x, 1)) lt1: clear/delete/again: None [K1 K2 K2 K3] 5 | insert/replace/resize: ValueError(list modified during sort) [K1 K2 K2 K3] 5
#> C.sort(key=lambda x: (x, 1)): None (calls no hash iter index repr key len)
#> C.extend(it(K(5), K(6))) iter1: clear: None [K5 K6] 4 | insert: None [K9 K1 K2 K3 K2 K5 K6] 4 | delete: None [K2 K3 K2 K5 K6] 4 | replace: None [K1 K2 K3 K8 K5 K6] 4 | resize: None [K3 K4 ..39.. K6] 4 | again: None [K1 K2 K3 K2 K5 K6 K5 K6] 8
#> C.extend(it(K(5), K(6))) len1: clear: None [K5 K6] 1 | insert: None [K9 K1 K2 K3 K2 K5 K6] 1 | delete: None [K2 K3 K2 K5 K6] 1 | replace: None [K1 K2 K3 K8 K5 K6] 1 | resize: None [K3 K4 ..39.. K6] 1 | again: None [K1 K2 K3 K2 K5 K6 K5 K6] 2
#> C.extend(it(K(5), K(6))): None (calls no eq hash lt index repr key)
#> C.extend(seq(K(5), K(6))) iter1: clear: None [K5 K6] 3 | insert: None [K9 K1 K2 K3 K2 K5 K6] 3 | delete: None [K2 K3 K2 K5 K6] 3 | replace: None [K1 K2 K3 K8 K5 K6] 3 | resize: None [K3 K4 ..39.. K6] 3 | again: None [K1 K2 K3 K2 K5 K6 K5 K6] 6
#> C.extend(seq(K(5), K(6))) len1: clear: None [K5 K6] 1 | insert: None [K9 K1 K2 K3 K2 K5 K6] 1 | delete: None [K2 K3 K2 K5 K6] 1 | replace: None [K1 K2 K3 K8 K5 K6] 1 | resize: None [K3 K4 ..39.. K6] 1 | again: None [K1 K2 K3 K2 K5 K6 K5 K6] 2
#> C.extend(seq(K(5), K(6))): None (calls no eq hash lt index repr key)
#> C.extend(C): None (calls no eq hash lt iter index repr key len)
#> C += it(K(5), K(6)) iter1: clear: None [K5 K6] 4 | insert: None [K9 K1 K2 K3 K2 K5 K6] 4 | delete: None [K2 K3 K2 K5 K6] 4 | replace: None [K1 K2 K3 K8 K5 K6] 4 | resize: None [K3 K4 ..39.. K6] 4 | again: None [K1 K2 K3 K2 K5 K6 K5 K6] 8
#> C += it(K(5), K(6)) len1: clear: None [K5 K6] 1 | insert: None [K9 K1 K2 K3 K2 K5 K6] 1 | delete: None [K2 K3 K2 K5 K6] 1 | replace: None [K1 K2 K3 K8 K5 K6] 1 | resize: None [K3 K4 ..39.. K6] 1 | again: None [K1 K2 K3 K2 K5 K6 K5 K6] 2
#> C += it(K(5), K(6)): None (calls no eq hash lt index repr key)
#> C.insert(K(1), K(5)) index1: clear: None [K5] 1 | insert: None [K9 K5 K1 K2 K3 K2] 1 | delete: None [K2 K5 K3 K2] 1 | replace: None [K1 K5 K2 K3 K8] 1 | resize: None [K3 K5 ..38.. K39] 1 | again: None [K1 K5 K5 K2 K3 K2] 2
#> C.insert(K(1), K(5)): None (calls no eq hash lt iter repr key len)
#> C.pop(K(1)) index1: clear: IndexError(pop from empty list) [] 1 | insert: K1 [K9 K2 K3 K2] 1 | delete: K3 [K2 K2] 1 | replace: K2 [K1 K3 K8] 1 | resize: K4 [K3 K5 ..36.. K39] 1 | again: K3 [K1 K2] 2
#> C.pop(K(1)): K2 (calls no eq hash lt iter repr key len)
#> C[K(1)] index1: clear: IndexError(list index out of range) [] 1 | insert: K1 [K9 K1 K2 K3 K2] 1 | delete: K3 [K2 K3 K2] 1 | replace: K2 [K1 K2 K3 K8] 1 | resize: K4 [K3 K4 ..37.. K39] 1 | again: K2 [K1 K2 K3 K2] 2
#> C[K(1)]: K2 (calls no eq hash lt iter repr key len)
#> C[K(9)] index1: clear: IndexError(list index out of range) [] 1 | insert: IndexError(list index out of range) [K9 K1 K2 K3 K2] 1 | delete: IndexError(list index out of range) [K2 K3 K2] 1 | replace: IndexError(list index out of range) [K1 K2 K3 K8] 1 | resize: K12 [K3 K4 ..37.. K39] 1 | again: IndexError(list index out of range) [K1 K2 K3 K2] 2
#> C[K(9)]: IndexError(list index out of range) (calls no eq hash lt iter repr key len)
#> C[K(1)] = K(7) index1: clear: IndexError(list assignment index out of range) [] 1 | insert: None [K9 K7 K2 K3 K2] 1 | delete: None [K2 K7 K2] 1 | replace: None [K1 K7 K3 K8] 1 | resize: None [K3 K7 ..37.. K39] 1 | again: None [K1 K7 K3 K2] 2
#> C[K(1)] = K(7): None (calls no eq hash lt iter repr key len)
#> C[K(9)] = K(7) index1: clear: IndexError(list assignment index out of range) [] 1 | insert: IndexError(list assignment index out of range) [K9 K1 K2 K3 K2] 1 | delete: IndexError(list assignment index out of range) [K2 K3 K2] 1 | replace: IndexError(list assignment index out of range) [K1 K2 K3 K8] 1 | resize: None [K3 K4 ..37.. K39] 1 | again: IndexError(list assignment index out of range) [K1 K2 K3 K2] 2
#> C[K(9)] = K(7): IndexError(list assignment index out of range) (calls no eq hash lt iter repr key len)
#> del C[K(1)] index1: clear: IndexError(list assignment index out of range) [] 1 | insert: None [K9 K2 K3 K2] 1 | delete: None [K2 K2] 1 | replace: None [K1 K3 K8] 1 | resize: None [K3 K5 ..36.. K39] 1 | again: None [K1 K2] 2
#> del C[K(1)]: None (calls no eq hash lt iter repr key len)
#> C[K(0):K(3)] index1: clear: [] [] 2 | insert: [K9 K1 K2] [K9 K1 K2 K3 K2] 2 | delete: [K2 K3 K2] [K2 K3 K2] 2 | replace: [K1 K2 K3] [K1 K2 K3 K8] 2 | resize: [K3 K4 K5] [K3 K4 ..37.. K39] 2 | again: [K1 K2 K3] [K1 K2 K3 K2] 4
#> C[K(0):K(3)]: [K1 K2 K3] (calls no eq hash lt iter repr key len)
#> C[K(3):K(0):K(-1)] index1: clear: [] [] 3 | insert: [K3 K2 K1] [K9 K1 K2 K3 K2] 3 | delete: [K2 K3] [K2 K3 K2] 3 | replace: [K8 K3 K2] [K1 K2 K3 K8] 3 | resize: [K6 K5 K4] [K3 K4 ..37.. K39] 3 | again: [K2 K3 K2] [K1 K2 K3 K2] 6
#> C[K(3):K(0):K(-1)]: [K2 K3 K2] (calls no eq hash lt iter repr key len)
#> C[K(0):K(2)] = it(K(5), K(6), K(7)) iter1: clear: None [K5 K6 K7] 6 | insert: None [K5 K6 K7 K2 K3 K2] 6 | delete: None [K5 K6 K7 K2] 6 | replace: None [K5 K6 K7 K3 K8] 6 | resize: None [K5 K6 ..38.. K39] 6 | again: None [K5 K6 K7 K7 K3 K2] 12
#> C[K(0):K(2)] = it(K(5), K(6), K(7)) index1: clear: None [K5 K6 K7] 2 | insert: None [K5 K6 K7 K2 K3 K2] 2 | delete: None [K5 K6 K7 K2] 2 | replace: None [K5 K6 K7 K3 K8] 2 | resize: None [K5 K6 ..38.. K39] 2 | again: None [K5 K6 K7 K7 K3 K2] 4
#> C[K(0):K(2)] = it(K(5), K(6), K(7)) len1: clear: None [K5 K6 K7] 1 | insert: None [K5 K6 K7 K2 K3 K2] 1 | delete: None [K5 K6 K7 K2] 1 | replace: None [K5 K6 K7 K3 K8] 1 | resize: None [K5 K6 ..38.. K39] 1 | again: None [K5 K6 K7 K7 K3 K2] 2
#> C[K(0):K(2)] = it(K(5), K(6), K(7)): None (calls no eq hash lt repr key)
#> C[1:3] = C: None (calls no eq hash lt iter index repr key len)
#> C[::2] = it(K(5), K(6)) iter1: clear: ValueError(attempt to assign sequence of size 2 to extended slice of size 0) [] 5 | insert: ValueError(attempt to assign sequence of size 2 to extended slice of size 3) [K9 K1 K2 K3 K2] 5 | delete: None [K5 K3 K6] 5 | replace: None [K5 K2 K6 K8] 5 | resize: ValueError(attempt to assign sequence of size 2 to extended slice of size 19) [K3 K4 ..37.. K39] 5 | again: None [K5 K2 K6 K2] 10
#> C[::2] = it(K(5), K(6)) len1: clear: ValueError(attempt to assign sequence of size 2 to extended slice of size 0) [] 1 | insert: ValueError(attempt to assign sequence of size 2 to extended slice of size 3) [K9 K1 K2 K3 K2] 1 | delete: None [K5 K3 K6] 1 | replace: None [K5 K2 K6 K8] 1 | resize: ValueError(attempt to assign sequence of size 2 to extended slice of size 19) [K3 K4 ..37.. K39] 1 | again: None [K5 K2 K6 K2] 2
#> C[::2] = it(K(5), K(6)): None (calls no eq hash lt index repr key)
#> C[K(0):K(4):K(2)] = D[:2] index1: clear: ValueError(attempt to assign sequence of size 2 to extended slice of size 0) [] 3 | insert: None [K1 K1 K2 K3 K2] 3 | delete: None [K1 K3 K2] 3 | replace: None [K1 K2 K2 K8] 3 | resize: None [K1 K4 ..37.. K39] 3 | again: None [K1 K2 K2 K2] 6
#> C[K(0):K(4):K(2)] = D[:2]: None (calls no eq hash lt iter repr key len)
#> C[::2] = it(K(5)) iter1: clear: ValueError(attempt to assign sequence of size 1 to extended slice of size 0) [] 4 | insert: ValueError(attempt to assign sequence of size 1 to extended slice of size 3) [K9 K1 K2 K3 K2] 4 | delete: ValueError(attempt to assign sequence of size 1 to extended slice of size 2) [K2 K3 K2] 4 | replace: ValueError(attempt to assign sequence of size 1 to extended slice of size 2) [K1 K2 K3 K8] 4 | resize: ValueError(attempt to assign sequence of size 1 to extended slice of size 19) [K3 K4 ..37.. K39] 4 | again: ValueError(attempt to assign sequence of size 1 to extended slice of size 2) [K1 K2 K3 K2] 5
#> C[::2] = it(K(5)) len1: clear: ValueError(attempt to assign sequence of size 1 to extended slice of size 0) [] 1 | insert: ValueError(attempt to assign sequence of size 1 to extended slice of size 3) [K9 K1 K2 K3 K2] 1 | delete: ValueError(attempt to assign sequence of size 1 to extended slice of size 2) [K2 K3 K2] 1 | replace: ValueError(attempt to assign sequence of size 1 to extended slice of size 2) [K1 K2 K3 K8] 1 | resize: ValueError(attempt to assign sequence of size 1 to extended slice of size 19) [K3 K4 ..37.. K39] 1 | again: ValueError(attempt to assign sequence of size 1 to extended slice of size 2) [K1 K2 K3 K2] 2
#> C[::2] = it(K(5)): ValueError(attempt to assign sequence of size 1 to extended slice of size 2) (calls no eq hash lt index repr key)
#> del C[K(0):K(2)] index1: clear: None [] 2 | insert: None [K2 K3 K2] 2 | delete: None [K2] 2 | replace: None [K3 K8] 2 | resize: None [K5 K6 ..35.. K39] 2 | again: None [] 4
#> del C[K(0):K(2)]: None (calls no eq hash lt iter repr key len)
#> del C[K(0):K(4):K(2)] index1: clear: None [] 3 | insert: None [K1 K3 K2] 3 | delete: None [K3] 3 | replace: None [K2 K8] 3 | resize: None [K4 K6 ..35.. K39] 3 | again: None [K2] 6
#> del C[K(0):K(4):K(2)]: None (calls no eq hash lt iter repr key len)

# ---- list operations 41 to 80
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
make = lambda: [K(1), K(2), K(3), K(2)]
cell("C * K(2)", lambda: C * K(2))
def op():
    global C, D, I, J, R
    C *= K(2)
cell("C *= K(2)", op)
cell("C + D", lambda: C + D)
cell("repr(C)", lambda: repr(C))
cell("str(C), f'{C}', '%s' % (C,)", lambda: (str(C), f'{C}', '%s' % (C,)))
cell("'{0[1]!r} {0!s:>3}'.format(C)", lambda: '{0[1]!r} {0!s:>3}'.format(C))
cell("'%r %s %d' % (C, K(1), K(2))", lambda: ('%r %s %d' % (C, K(1), K(2))))
cell("list(it(*C))", lambda: list(it(*C)))
cell("tuple(it(*C))", lambda: tuple(it(*C)))
cell("list(seq(*C))", lambda: list(seq(*C)))
cell("tuple(C) == tuple(D)", lambda: tuple(C) == tuple(D))
cell("tuple(C) < tuple(D)", lambda: tuple(C) < tuple(D))
cell("hash(tuple(C)) == 0", lambda: hash(tuple(C)) == 0)
cell("tuple(C).index(K(3))", lambda: tuple(C).index(K(3)))
cell("tuple(C).count(K(2))", lambda: tuple(C).count(K(2)))
cell("repr(tuple(C))", lambda: repr(tuple(C)))
cell("[key(x) for x in C]", lambda: [key(x) for x in C])
cell("[key(x) for x in reversed(C)]", lambda: [key(x) for x in reversed(C)])
cell("[x for x in C if x]", lambda: [x for x in C if x])
cell("{x for x in C}", lambda: {x for x in C})
cell("{x: C for x in C}", lambda: {x: C for x in C})
cell("sorted(C)", lambda: sorted(C))
cell("sorted(C, key=key, reverse=K(1))", lambda: (sorted(C, key=key, reverse=K(1))))
cell("sorted(it(*C))", lambda: sorted(it(*C)))
cell("min(C)", lambda: min(C))
cell("max(C)", lambda: max(C))
cell("min(C, key=key)", lambda: (min(C, key=key)))
cell("max(it(*C), key=key, default=1)", lambda: (max(it(*C), key=key, default=1)))
cell("max(K(1), K(3), key=key)", lambda: (max(K(1), K(3), key=key)))
cell("sum(C, K(0))", lambda: (sum(C, K(0))))
cell("sum(it(1, 2, 3), len(C))", lambda: (sum(it(1, 2, 3), len(C))))
cell("any(C)", lambda: any(C))
cell("all(C)", lambda: all(C))
cell("any(it(0, 0, 1))", lambda: (any(it(0, 0, 1))))
cell("list(map(key, C))", lambda: (list(map(key, C))))
cell("list(map(key, C, it(1, 2, 3, 4)))", lambda: (list(map(key, C, it(1, 2, 3, 4)))))
cell("list(map(key, C, D, strict=K(1)))", lambda: (list(map(key, C, D, strict=K(1)))))
cell("list(filter(key, C))", lambda: (list(filter(key, C))))
cell("list(filter(None, C))", lambda: (list(filter(None, C))))
cell("list(zip(C, it(1, 2, 3)))", lambda: (list(zip(C, it(1, 2, 3)))))
#> C * K(2) key1: clear: K[] [] 1 | insert: K[K9, K1, K2, K3, K2, K9, K1, K2, K3, K2] [K9 K1 K2 K3 K2] 1 | delete: K[K2, K3, K2, K2, K3, K2] [K2 K3 K2] 1 | replace: K[K1, K2, K3, K8, K1, K2, K3, K8] [K1 K2 K3 K8] 1 | resize: K[K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39] [K3 K4 ..37.. K39] 1 | again: K[K1, K2, K3, K2, K1, K2, K3, K2] [K1 K2 K3 K2] 2
#> C * K(2): K[K1, K2, K3, K2, K1, K2, K3, K2] (calls no eq hash lt iter index repr len)
#> C *= K(2) key1: clear: None K[] 1 | insert: None K[K9, K1, K2, K3, K2, K9, K1, K2, K3, K2] 1 | delete: None K[K2, K3, K2, K2, K3, K2] 1 | replace: None K[K1, K2, K3, K8, K1, K2, K3, K8] 1 | resize: None K[K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39] 1 | again: None K[K1, K2, K3, K2, K1, K2, K3, K2] 2
#> C *= K(2): None (calls no eq hash lt iter index repr len)
#> C + D: [K1 K2 K3 K2 K1 K2 K3 K2] (calls no eq hash lt iter index repr key len)
#> repr(C) repr1: clear: '[K1]' [] 1 | insert: '[K1, K1, K2, K3, K2]' [K9 K1 K2 K3 K2] 5 | delete: '[K1, K3, K2]' [K2 K3 K2] 3 | replace: '[K1, K2, K3, K8]' [K1 K2 K3 K8] 4 | resize: '[K1, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39]' [K3 K4 ..37.. K39] 37 | again: '[K1, K2, K3, K2]' [K1 K2 K3 K2] 4
#> repr(C): '[K1, K2, K3, K2]' (calls no eq hash lt iter index key len)
#> str(C), f'{C}', '%s' % (C,) repr1: clear: ('[K1]' '[]' '[]') [] 1 | insert: ('[K1, K1, K2, K3, K2]' '[K9, K1, K2, K3, K2]' '[K9, K1, K2, K3, K2]') [K9 K1 K2 K3 K2] 15 | delete: ('[K1, K3, K2]' '[K2, K3, K2]' '[K2, K3, K2]') [K2 K3 K2] 9 | replace: ('[K1, K2, K3, K8]' '[K1, K2, K3, K8]' '[K1, K2, K3, K8]') [K1 K2 K3 K8] 12 | resize: Endless() [K3 K4 ..37.. K39] 61 | again: ('[K1, K2, K3, K2]' '[K1, K2, K3, K2]' '[K1, K2, K3, K2]') [K1 K2 K3 K2] 12
#> str(C), f'{C}', '%s' % (C,): ('[K1, K2, K3, K2]' '[K1, K2, K3, K2]' '[K1, K2, K3, K2]') (calls no eq hash lt iter index key len)
#> '{0[1]!r} {0!s:>3}'.format(C) repr1: clear: 'K2  []' [] 1 | insert: 'K2 [K9, K1, K2, K3, K2]' [K9 K1 K2 K3 K2] 6 | delete: 'K2 [K2, K3, K2]' [K2 K3 K2] 4 | replace: 'K2 [K1, K2, K3, K8]' [K1 K2 K3 K8] 5 | resize: 'K2 [K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39]' [K3 K4 ..37.. K39] 38 | again: 'K2 [K1, K2, K3, K2]' [K1 K2 K3 K2] 10
#> '{0[1]!r} {0!s:>3}'.format(C): 'K2 [K1, K2, K3, K2]' (calls no eq hash lt iter index key len)
#> '%r %s %d' % (C, K(1), K(2)) index1: clear: '[K1, K2, K3, K2] K1 2' [] 1 | insert: '[K1, K2, K3, K2] K1 2' [K9 K1 K2 K3 K2] 1 | delete: '[K1, K2, K3, K2] K1 2' [K2 K3 K2] 1 | replace: '[K1, K2, K3, K2] K1 2' [K1 K2 K3 K8] 1 | resize: '[K1, K2, K3, K2] K1 2' [K3 K4 ..37.. K39] 1 | again: '[K1, K2, K3, K2] K1 2' [K1 K2 K3 K2] 2
#> '%r %s %d' % (C, K(1), K(2)) repr1: clear: '[K1] K1 2' [] 2 | insert: '[K1, K1, K2, K3, K2] K1 2' [K9 K1 K2 K3 K2] 6 | delete: '[K1, K3, K2] K1 2' [K2 K3 K2] 4 | replace: '[K1, K2, K3, K8] K1 2' [K1 K2 K3 K8] 5 | resize: '[K1, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39] K1 2' [K3 K4 ..37.. K39] 38 | again: '[K1, K2, K3, K2] K1 2' [K1 K2 K3 K2] 6
#> '%r %s %d' % (C, K(1), K(2)): '[K1, K2, K3, K2] K1 2' (calls no eq hash lt iter key len)
#> list(it(*C)) iter1: clear: [K1 K2 K3 K2] [] 6 | insert: [K1 K2 K3 K2] [K9 K1 K2 K3 K2] 6 | delete: [K1 K2 K3 K2] [K2 K3 K2] 6 | replace: [K1 K2 K3 K2] [K1 K2 K3 K8] 6 | resize: [K1 K2 K3 K2] [K3 K4 ..37.. K39] 6 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 12
#> list(it(*C)) len1: clear: [K1 K2 K3 K2] [] 1 | insert: [K1 K2 K3 K2] [K9 K1 K2 K3 K2] 1 | delete: [K1 K2 K3 K2] [K2 K3 K2] 1 | replace: [K1 K2 K3 K2] [K1 K2 K3 K8] 1 | resize: [K1 K2 K3 K2] [K3 K4 ..37.. K39] 1 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 2
#> list(it(*C)): [K1 K2 K3 K2] (calls no eq hash lt index repr key)
#> tuple(it(*C)) iter1: clear: (K1 K2 K3 K2) [] 6 | insert: (K1 K2 K3 K2) [K9 K1 K2 K3 K2] 6 | delete: (K1 K2 K3 K2) [K2 K3 K2] 6 | replace: (K1 K2 K3 K2) [K1 K2 K3 K8] 6 | resize: (K1 K2 K3 K2) [K3 K4 ..37.. K39] 6 | again: (K1 K2 K3 K2) [K1 K2 K3 K2] 12
#> tuple(it(*C)): (K1 K2 K3 K2) (calls no eq hash lt index repr key len)
#> list(seq(*C)) iter1: clear: [K1 K2 K3 K2] [] 5 | insert: [K1 K2 K3 K2] [K9 K1 K2 K3 K2] 5 | delete: [K1 K2 K3 K2] [K2 K3 K2] 5 | replace: [K1 K2 K3 K2] [K1 K2 K3 K8] 5 | resize: [K1 K2 K3 K2] [K3 K4 ..37.. K39] 5 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 10
#> list(seq(*C)) len1: clear: [K1 K2 K3 K2] [] 1 | insert: [K1 K2 K3 K2] [K9 K1 K2 K3 K2] 1 | delete: [K1 K2 K3 K2] [K2 K3 K2] 1 | replace: [K1 K2 K3 K2] [K1 K2 K3 K8] 1 | resize: [K1 K2 K3 K2] [K3 K4 ..37.. K39] 1 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 2
#> list(seq(*C)): [K1 K2 K3 K2] (calls no eq hash lt index repr key)
#> tuple(C) == tuple(D) eq1: clear: True [] 4 | insert: True [K9 K1 K2 K3 K2] 4 | delete: True [K2 K3 K2] 4 | replace: True [K1 K2 K3 K8] 4 | resize: True [K3 K4 ..37.. K39] 4 | again: True [K1 K2 K3 K2] 8
#> tuple(C) == tuple(D): True (calls no hash lt iter index repr key len)
#> tuple(C) < tuple(D) eq1: clear: False [] 4 | insert: False [K9 K1 K2 K3 K2] 4 | delete: False [K2 K3 K2] 4 | replace: False [K1 K2 K3 K8] 4 | resize: False [K3 K4 ..37.. K39] 4 | again: False [K1 K2 K3 K2] 8
#> tuple(C) < tuple(D): False (calls no hash lt iter index repr key len)
#> hash(tuple(C)) == 0 hash1: clear: False [] 4 | insert: False [K9 K1 K2 K3 K2] 4 | delete: False [K2 K3 K2] 4 | replace: False [K1 K2 K3 K8] 4 | resize: False [K3 K4 ..37.. K39] 4 | again: False [K1 K2 K3 K2] 8
#> hash(tuple(C)) == 0: False (calls no eq lt iter index repr key len)
#> tuple(C).index(K(3)) eq1: clear: 2 [] 3 | insert: 2 [K9 K1 K2 K3 K2] 3 | delete: 2 [K2 K3 K2] 3 | replace: 2 [K1 K2 K3 K8] 3 | resize: 2 [K3 K4 ..37.. K39] 3 | again: 2 [K1 K2 K3 K2] 6
#> tuple(C).index(K(3)): 2 (calls no hash lt iter index repr key len)
#> tuple(C).count(K(2)) eq1: clear: 2 [] 4 | insert: 2 [K9 K1 K2 K3 K2] 4 | delete: 2 [K2 K3 K2] 4 | replace: 2 [K1 K2 K3 K8] 4 | resize: 2 [K3 K4 ..37.. K39] 4 | again: 2 [K1 K2 K3 K2] 8
#> tuple(C).count(K(2)): 2 (calls no hash lt iter index repr key len)
#> repr(tuple(C)) repr1: clear: '(K1, K2, K3, K2)' [] 4 | insert: '(K1, K2, K3, K2)' [K9 K1 K2 K3 K2] 4 | delete: '(K1, K2, K3, K2)' [K2 K3 K2] 4 | replace: '(K1, K2, K3, K2)' [K1 K2 K3 K8] 4 | resize: '(K1, K2, K3, K2)' [K3 K4 ..37.. K39] 4 | again: '(K1, K2, K3, K2)' [K1 K2 K3 K2] 8
#> repr(tuple(C)): '(K1, K2, K3, K2)' (calls no eq hash lt iter index key len)
#> [key(x) for x in C] key1: clear: [K1] [] 1 | insert: [K1 K1 K2 K3 K2] [K9 K1 K2 K3 K2] 5 | delete: [K1 K3 K2] [K2 K3 K2] 3 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 4 | resize: [K1 K4 ..37.. K39] [K3 K4 ..37.. K39] 37 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 8
#> [key(x) for x in C]: [K1 K2 K3 K2] (calls no eq hash lt iter index repr len)
#> [key(x) for x in reversed(C)] key1: clear: [K2] [] 1 | insert: [K2 K2 K1 K9] [K9 K1 K2 K3 K2] 4 | delete: [K2 K2 K3 K2] [K2 K3 K2] 4 | replace: [K2 K3 K2 K1] [K1 K2 K3 K8] 4 | resize: [K2 K5 K4 K3] [K3 K4 ..37.. K39] 4 | again: [K2 K3 K2 K1] [K1 K2 K3 K2] 8
#> [key(x) for x in reversed(C)]: [K2 K3 K2 K1] (calls no eq hash lt iter index repr len)
#> [x for x in C if x] len1: clear: [K1] [] 1 | insert: [K1 K1 K3] [K9 K1 K2 K3 K2] 5 | delete: [K1 K3] [K2 K3 K2] 3 | replace: [K1 K3] [K1 K2 K3 K8] 4 | resize: [K1 K5 ..19.. K39] [K3 K4 ..37.. K39] 37 | again: [K1 K3] [K1 K2 K3 K2] 8
#> [x for x in C if x]: [K1 K3] (calls no eq hash lt iter index repr key)
#> {x for x in C} eq1: clear: {K1 K2 K3} [] 1 | insert: {K1 K2 K3} [K9 K1 K2 K3 K2] 2 | delete: {K1 K2 K3} [K2 K3 K2] 1 | replace: {K1 K2 K3} [K1 K2 K3 K8] 1 | resize: {K1 K10 ..36.. K9} [K3 K4 ..37.. K39] 1 | again: {K1 K2 K3} [K1 K2 K3 K2] 2
#> {x for x in C} hash1: clear: {K1} [] 1 | insert: {K1 K2 K3} [K9 K1 K2 K3 K2] 5 | delete: {K1 K2 K3} [K2 K3 K2] 3 | replace: {K1 K2 K3 K8} [K1 K2 K3 K8] 4 | resize: {K1 K10 ..37.. K9} [K3 K4 ..37.. K39] 37 | again: {K1 K2 K3} [K1 K2 K3 K2] 8
#> {x for x in C}: {K1 K2 K3} (calls no lt iter index repr key len)
#> {x: C for x in C} eq1: clear: {K1:[] K2:[] K3:[]} [] 1 | insert: {K1:[K9 K1 K2 K3 K2] K2:[K9 K1 K2 K3 K2] K3:[K9 K1 K2 K3 K2]} [K9 K1 K2 K3 K2] 2 | delete: {K1:[K2 K3 K2] K2:[K2 K3 K2] K3:[K2 K3 K2]} [K2 K3 K2] 1 | replace: {K1:[K1 K2 K3 K8] K2:[K1 K2 K3 K8] K3:[K1 K2 K3 K8]} [K1 K2 K3 K8] 1 | resize: {K1:[K3 K4 ..37.. K39] K2:[K3 K4 ..37.. K39] ..36.. K39:[K3 K4 ..37.. K39]} [K3 K4 ..37.. K39] 1 | again: {K1:[K1 K2 K3 K2] K2:[K1 K2 K3 K2] K3:[K1 K2 K3 K2]} [K1 K2 K3 K2] 2
#> {x: C for x in C} hash1: clear: {K1:[]} [] 1 | insert: {K1:[K9 K1 K2 K3 K2] K2:[K9 K1 K2 K3 K2] K3:[K9 K1 K2 K3 K2]} [K9 K1 K2 K3 K2] 5 | delete: {K1:[K2 K3 K2] K3:[K2 K3 K2] K2:[K2 K3 K2]} [K2 K3 K2] 3 | replace: {K1:[K1 K2 K3 K8] K2:[K1 K2 K3 K8] K3:[K1 K2 K3 K8] K8:[K1 K2 K3 K8]} [K1 K2 K3 K8] 4 | resize: {K1:[K3 K4 ..37.. K39] K4:[K3 K4 ..37.. K39] ..37.. K39:[K3 K4 ..37.. K39]} [K3 K4 ..37.. K39] 37 | again: {K1:[K1 K2 K3 K2] K2:[K1 K2 K3 K2] K3:[K1 K2 K3 K2]} [K1 K2 K3 K2] 8
#> {x: C for x in C}: {K1:[K1 K2 K3 K2] K2:[K1 K2 K3 K2] K3:[K1 K2 K3 K2]} (calls no lt iter index repr key len)
#> sorted(C) lt1: clear: [K1 K2 K2 K3] [] 6 | insert: [K1 K2 K2 K3] [K9 K1 K2 K3 K2] 6 | delete: [K1 K2 K2 K3] [K2 K3 K2] 6 | replace: [K1 K2 K2 K3] [K1 K2 K3 K8] 6 | resize: [K1 K2 K2 K3] [K3 K4 ..37.. K39] 6 | again: [K1 K2 K2 K3] [K1 K2 K3 K2] 12
#> sorted(C): [K1 K2 K2 K3] (calls no eq hash iter index repr key len)
#> sorted(C, key=key, reverse=K(1)) lt1: clear: [K3 K2 K2 K1] [] 7 | insert: [K3 K2 K2 K1] [K9 K1 K2 K3 K2] 7 | delete: [K3 K2 K2 K1] [K2 K3 K2] 7 | replace: [K3 K2 K2 K1] [K1 K2 K3 K8] 7 | resize: [K3 K2 K2 K1] [K3 K4 ..37.. K39] 7 | again: [K3 K2 K2 K1] [K1 K2 K3 K2] 14
#> sorted(C, key=key, reverse=K(1)) key1: clear: [K3 K2 K2 K1] [] 4 | insert: [K3 K2 K2 K1] [K9 K1 K2 K3 K2] 4 | delete: [K3 K2 K2 K1] [K2 K3 K2] 4 | replace: [K3 K2 K2 K1] [K1 K2 K3 K8] 4 | resize: [K3 K2 K2 K1] [K3 K4 ..37.. K39] 4 | again: [K3 K2 K2 K1] [K1 K2 K3 K2] 8
#> sorted(C, key=key, reverse=K(1)) len1: clear: [K3 K2 K2 K1] [] 1 | insert: [K3 K2 K2 K1] [K9 K1 K2 K3 K2] 1 | delete: [K3 K2 K2 K1] [K2 K3 K2] 1 | replace: [K3 K2 K2 K1] [K1 K2 K3 K8] 1 | resize: [K3 K2 K2 K1] [K3 K4 ..37.. K39] 1 | again: [K3 K2 K2 K1] [K1 K2 K3 K2] 2
#> sorted(C, key=key, reverse=K(1)): [K3 K2 K2 K1] (calls no eq hash iter index repr)
#> sorted(it(*C)) lt1: clear: [K1 K2 K2 K3] [] 6 | insert: [K1 K2 K2 K3] [K9 K1 K2 K3 K2] 6 | delete: [K1 K2 K2 K3] [K2 K3 K2] 6 | replace: [K1 K2 K2 K3] [K1 K2 K3 K8] 6 | resize: [K1 K2 K2 K3] [K3 K4 ..37.. K39] 6 | again: [K1 K2 K2 K3] [K1 K2 K3 K2] 12
#> sorted(it(*C)) iter1: clear: [K1 K2 K2 K3] [] 6 | insert: [K1 K2 K2 K3] [K9 K1 K2 K3 K2] 6 | delete: [K1 K2 K2 K3] [K2 K3 K2] 6 | replace: [K1 K2 K2 K3] [K1 K2 K3 K8] 6 | resize: [K1 K2 K2 K3] [K3 K4 ..37.. K39] 6 | again: [K1 K2 K2 K3] [K1 K2 K3 K2] 12
#> sorted(it(*C)) len1: clear: [K1 K2 K2 K3] [] 1 | insert: [K1 K2 K2 K3] [K9 K1 K2 K3 K2] 1 | delete: [K1 K2 K2 K3] [K2 K3 K2] 1 | replace: [K1 K2 K2 K3] [K1 K2 K3 K8] 1 | resize: [K1 K2 K2 K3] [K3 K4 ..37.. K39] 1 | again: [K1 K2 K2 K3] [K1 K2 K3 K2] 2
#> sorted(it(*C)): [K1 K2 K2 K3] (calls no eq hash index repr key)
#> min(C) lt1: clear: K1 [] 1 | insert: K1 [K9 K1 K2 K3 K2] 4 | delete: K1 [K2 K3 K2] 2 | replace: K1 [K1 K2 K3 K8] 3 | resize: K1 [K3 K4 ..37.. K39] 36 | again: K1 [K1 K2 K3 K2] 6
#> min(C): K1 (calls no eq hash iter index repr key len)
#> max(C) lt1: clear: K2 [] 1 | insert: K3 [K9 K1 K2 K3 K2] 4 | delete: K2 [K2 K3 K2] 2 | replace: K8 [K1 K2 K3 K8] 3 | resize: K39 [K3 K4 ..37.. K39] 36 | again: K3 [K1 K2 K3 K2] 6
#> max(C): K3 (calls no eq hash iter index repr key len)
#> min(C, key=key) lt1: clear: K1 [] 1 | insert: K1 [K9 K1 K2 K3 K2] 4 | delete: K1 [K2 K3 K2] 2 | replace: K1 [K1 K2 K3 K8] 3 | resize: K1 [K3 K4 ..37.. K39] 36 | again: K1 [K1 K2 K3 K2] 6
#> min(C, key=key) key1: clear: K1 [] 1 | insert: K1 [K9 K1 K2 K3 K2] 5 | delete: K1 [K2 K3 K2] 3 | replace: K1 [K1 K2 K3 K8] 4 | resize: K1 [K3 K4 ..37.. K39] 37 | again: K1 [K1 K2 K3 K2] 8
#> min(C, key=key): K1 (calls no eq hash iter index repr len)
#> max(it(*C), key=key, default=1) lt1: clear: K3 [] 3 | insert: K3 [K9 K1 K2 K3 K2] 3 | delete: K3 [K2 K3 K2] 3 | replace: K3 [K1 K2 K3 K8] 3 | resize: K3 [K3 K4 ..37.. K39] 3 | again: K3 [K1 K2 K3 K2] 6
#> max(it(*C), key=key, default=1) iter1: clear: K3 [] 6 | insert: K3 [K9 K1 K2 K3 K2] 6 | delete: K3 [K2 K3 K2] 6 | replace: K3 [K1 K2 K3 K8] 6 | resize: K3 [K3 K4 ..37.. K39] 6 | again: K3 [K1 K2 K3 K2] 12
#> max(it(*C), key=key, default=1) key1: clear: K3 [] 4 | insert: K3 [K9 K1 K2 K3 K2] 4 | delete: K3 [K2 K3 K2] 4 | replace: K3 [K1 K2 K3 K8] 4 | resize: K3 [K3 K4 ..37.. K39] 4 | again: K3 [K1 K2 K3 K2] 8
#> max(it(*C), key=key, default=1): K3 (calls no eq hash index repr len)
#> max(K(1), K(3), key=key) lt1: clear: K3 [] 1 | insert: K3 [K9 K1 K2 K3 K2] 1 | delete: K3 [K2 K3 K2] 1 | replace: K3 [K1 K2 K3 K8] 1 | resize: K3 [K3 K4 ..37.. K39] 1 | again: K3 [K1 K2 K3 K2] 2
#> max(K(1), K(3), key=key) key1: clear: K3 [] 2 | insert: K3 [K9 K1 K2 K3 K2] 2 | delete: K3 [K2 K3 K2] 2 | replace: K3 [K1 K2 K3 K8] 2 | resize: K3 [K3 K4 ..37.. K39] 2 | again: K3 [K1 K2 K3 K2] 4
#> max(K(1), K(3), key=key): K3 (calls no eq hash iter index repr len)
#> sum(C, K(0)) key1: clear: K1 [] 1 | insert: K9 [K9 K1 K2 K3 K2] 5 | delete: K6 [K2 K3 K2] 3 | replace: K14 [K1 K2 K3 K8] 4 | resize: K775 [K3 K4 ..37.. K39] 37 | again: K8 [K1 K2 K3 K2] 8
#> sum(C, K(0)): K8 (calls no eq hash lt iter index repr len)
#> sum(it(1, 2, 3), len(C)) iter1: clear: 10 [] 5 | insert: 10 [K9 K1 K2 K3 K2] 5 | delete: 10 [K2 K3 K2] 5 | replace: 10 [K1 K2 K3 K8] 5 | resize: 10 [K3 K4 ..37.. K39] 5 | again: 10 [K1 K2 K3 K2] 10
#> sum(it(1, 2, 3), len(C)): 10 (calls no eq hash lt index repr key len)
#> any(C) len1: clear: True [] 1 | insert: True [K9 K1 K2 K3 K2] 1 | delete: True [K2 K3 K2] 1 | replace: True [K1 K2 K3 K8] 1 | resize: True [K3 K4 ..37.. K39] 1 | again: True [K1 K2 K3 K2] 2
#> any(C): True (calls no eq hash lt iter index repr key)
#> all(C) len1: clear: True [] 1 | insert: False [K9 K1 K2 K3 K2] 3 | delete: False [K2 K3 K2] 3 | replace: False [K1 K2 K3 K8] 2 | resize: False [K3 K4 ..37.. K39] 2 | again: False [K1 K2 K3 K2] 4
#> all(C): False (calls no eq hash lt iter index repr key)
#> any(it(0, 0, 1)) iter1: clear: True [] 4 | insert: True [K9 K1 K2 K3 K2] 4 | delete: True [K2 K3 K2] 4 | replace: True [K1 K2 K3 K8] 4 | resize: True [K3 K4 ..37.. K39] 4 | again: True [K1 K2 K3 K2] 8
#> any(it(0, 0, 1)): True (calls no eq hash lt index repr key len)
#> list(map(key, C)) key1: clear: [K1] [] 1 | insert: [K1 K1 K2 K3 K2] [K9 K1 K2 K3 K2] 5 | delete: [K1 K3 K2] [K2 K3 K2] 3 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 4 | resize: [K1 K4 ..37.. K39] [K3 K4 ..37.. K39] 37 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 8
#> list(map(key, C)): [K1 K2 K3 K2] (calls no eq hash lt iter index repr len)
#> list(map(key, C, it(1, 2, 3, 4))) iter1: clear: [] [] 1 | insert: [K9 K1 K2 K3] [K9 K1 K2 K3 K2] 6 | delete: [K2 K3 K2] [K2 K3 K2] 4 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 5 | resize: [K3 K4 K5 K6] [K3 K4 ..37.. K39] 6 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 10
#> list(map(key, C, it(1, 2, 3, 4))) key1: clear: [K1] [] 1 | insert: [K1 K1 K2 K3] [K9 K1 K2 K3 K2] 4 | delete: [K1 K3 K2] [K2 K3 K2] 3 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 4 | resize: [K1 K4 K5 K6] [K3 K4 ..37.. K39] 4 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 8
#> list(map(key, C, it(1, 2, 3, 4))): [K1 K2 K3 K2] (calls no eq hash lt index repr len)
#> list(map(key, C, D, strict=K(1))) key1: clear: ValueError(map() argument 2 is longer than argument 1) [] 1 | insert: ValueError(map() argument 2 is shorter than argument 1) [K9 K1 K2 K3 K2] 4 | delete: ValueError(map() argument 2 is longer than argument 1) [K2 K3 K2] 3 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 4 | resize: ValueError(map() argument 2 is shorter than argument 1) [K3 K4 ..37.. K39] 4 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 8
#> list(map(key, C, D, strict=K(1))) len1: clear: ValueError(map() argument 2 is longer than argument 1) [] 1 | insert: ValueError(map() argument 2 is shorter than argument 1) [K9 K1 K2 K3 K2] 1 | delete: ValueError(map() argument 2 is longer than argument 1) [K2 K3 K2] 1 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 1 | resize: ValueError(map() argument 2 is shorter than argument 1) [K3 K4 ..37.. K39] 1 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 2
#> list(map(key, C, D, strict=K(1))): [K1 K2 K3 K2] (calls no eq hash lt iter index repr)
#> list(filter(key, C)) key1: clear: [K1] [] 1 | insert: [K1 K1 K3] [K9 K1 K2 K3 K2] 5 | delete: [K1 K3] [K2 K3 K2] 3 | replace: [K1 K3] [K1 K2 K3 K8] 4 | resize: [K1 K5 ..19.. K39] [K3 K4 ..37.. K39] 37 | again: [K1 K3] [K1 K2 K3 K2] 8
#> list(filter(key, C)) len1: clear: [K1] [] 1 | insert: [K1 K1 K3] [K9 K1 K2 K3 K2] 5 | delete: [K1 K3] [K2 K3 K2] 3 | replace: [K1 K3] [K1 K2 K3 K8] 4 | resize: [K1 K5 ..19.. K39] [K3 K4 ..37.. K39] 37 | again: [K1 K3] [K1 K2 K3 K2] 8
#> list(filter(key, C)): [K1 K3] (calls no eq hash lt iter index repr)
#> list(filter(None, C)) len1: clear: [K1] [] 1 | insert: [K1 K1 K3] [K9 K1 K2 K3 K2] 5 | delete: [K1 K3] [K2 K3 K2] 3 | replace: [K1 K3] [K1 K2 K3 K8] 4 | resize: [K1 K5 ..19.. K39] [K3 K4 ..37.. K39] 37 | again: [K1 K3] [K1 K2 K3 K2] 8
#> list(filter(None, C)): [K1 K3] (calls no eq hash lt iter index repr key)
#> list(zip(C, it(1, 2, 3))) iter1: clear: [] [] 1 | insert: [(K9 1) (K1 2) (K2 3)] [K9 K1 K2 K3 K2] 5 | delete: [(K2 1) (K3 2) (K2 3)] [K2 K3 K2] 4 | replace: [(K1 1) (K2 2) (K3 3)] [K1 K2 K3 K8] 5 | resize: [(K3 1) (K4 2) (K5 3)] [K3 K4 ..37.. K39] 5 | again: [(K1 1) (K2 2) (K3 3)] [K1 K2 K3 K2] 10
#> list(zip(C, it(1, 2, 3))): [(K1 1) (K2 2) (K3 3)] (calls no eq hash lt index repr key len)

# ---- list operations 81 to 120
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
make = lambda: [K(1), K(2), K(3), K(2)]
cell("list(zip(C, C, it(1, 2, 3, 4), strict=True))", lambda: (list(zip(C, C, it(1, 2, 3, 4), strict=True))))
cell("list(enumerate(C, K(1)))", lambda: (list(enumerate(C, K(1)))))
cell("list(enumerate(it(1, 2)))", lambda: (list(enumerate(it(1, 2)))))
cell("list(iter(lambda: key(C.pop()) if C else K(2), K(2)))", lambda: (list(iter(lambda: key(C.pop()) if C else K(2), K(2)))))
cell("list(iter(lambda: C.pop() if C else 2, K(2)))", lambda: (list(iter(lambda: C.pop() if C else 2, K(2)))))
cell("[*C, *it(1, 2), *C]", lambda: ([*C, *it(1, 2), *C]))
def op():
    global C, D, I, J, R
    a, *b = it(*C)
cell("a, *b = it(*C)", op)
def op():
    global C, D, I, J, R
    a, b, c, d = C
cell("a, b, c, d = C", op)
def op():
    global C, D, I, J, R
    a, b = it(*C)
cell("a, b = it(*C)", op)
cell("key(*it(*C), **{'a': 1})", lambda: (key(*it(*C), **{'a': 1})))
cell("','.join(it('a', 'b'))", lambda: (','.join(it('a', 'b'))))
cell("','.join(C)", lambda: ','.join(C))
cell("b','.join(it(b'a', b'b'))", lambda: (b','.join(it(b'a', b'b'))))
cell("bytes(C)", lambda: bytes(C))
cell("bytes(it(*C))", lambda: bytes(it(*C)))
cell("bytes(K(3))", lambda: bytes(K(3)))
cell("bytearray(seq(*C))", lambda: bytearray(seq(*C)))
cell("list(range(K(0), K(4), K(2)))", lambda: (list(range(K(0), K(4), K(2)))))
cell("range(1, 9)[K(2)]", lambda: (range(1, 9)[K(2)]))
cell("range(1, 9)[K(1):K(4)]", lambda: (range(1, 9)[K(1):K(4)]))
cell("K(3) in range(9)", lambda: K(3) in range(9))
cell("range(9).index(K(3))", lambda: range(9).index(K(3)))
cell("range(9).count(K(3))", lambda: range(9).count(K(3)))
cell("slice(K(0), K(9), K(2)).indices(K(4))", lambda: (slice(K(0), K(9), K(2)).indices(K(4))))
cell("slice(K(1), K(2)) == slice(K(1), K(2))", lambda: (slice(K(1), K(2)) == slice(K(1), K(2))))
cell("slice(K(1)) < slice(K(2))", lambda: slice(K(1)) < slice(K(2)))
cell("'abc'[K(1)], 'abc'[K(0):K(2)]", lambda: ('abc'[K(1)], 'abc'[K(0):K(2)]))
cell("'abcb'.find('b', K(0), K(3))", lambda: ('abcb'.find('b', K(0), K(3))))
cell("'a-b-c'.split('-', K(1))", lambda: ('a-b-c'.split('-', K(1))))
cell("'abc'.replace('b', 'x', K(1))", lambda: ('abc'.replace('b', 'x', K(1))))
cell("'ab'.center(K(5)), 'a\\t'.expandtabs(K(4))", lambda: ('ab'.center(K(5)), 'a\t'.expandtabs(K(4))))
cell("'abc'.translate(mapping)", lambda: 'abc'.translate(mapping))
cell("'{a} {b}'.format_map(mapping)", lambda: '{a} {b}'.format_map(mapping))
cell("'%(a)s %(b)s' % mapping", lambda: '%(a)s %(b)s' % mapping)
cell("'{:{}}'.format(K(1), K(2))", lambda: ('{:{}}'.format(K(1), K(2))))
cell("f'{K(1):{K(3)}}{K(2)!r}'", lambda: f'{K(1):{K(3)}}{K(2)!r}')
cell("format(K(1), 'x'), ascii(K(2))", lambda: (format(K(1), 'x'), ascii(K(2))))
cell("int(K(3)), float(K(3)), complex(K(3)), hex(K(3)), chr(K(65)), divmod(7, 2)", lambda: (int(K(3)), float(K(3)), complex(K(3)), hex(K(3)), chr(K(65)), divmod(7, 2)))
cell("pow(K(2), 2) if C else 0", lambda: (pow(K(2), 2) if C else 0))
cell("round(2.567, K(1)), (2.5).__round__(K(0))", lambda: (round(2.567, K(1)), (2.5).__round__(K(0))))
#> list(zip(C, C, it(1, 2, 3, 4), strict=True)) iter1: clear: ValueError(zip() argument 3 is longer than arguments 1-2) [] 2 | insert: ValueError(zip() argument 3 is shorter than arguments 1-2) [K9 K1 K2 K3 K2] 6 | delete: ValueError(zip() argument 3 is longer than arguments 1-2) [K2 K3 K2] 5 | replace: [(K1 K1 1) (K2 K2 2) (K3 K3 3) (K8 K8 4)] [K1 K2 K3 K8] 6 | resize: ValueError(zip() argument 3 is shorter than arguments 1-2) [K3 K4 ..37.. K39] 6 | again: [(K1 K1 1) (K2 K2 2) (K3 K3 3) (K2 K2 4)] [K1 K2 K3 K2] 12
#> list(zip(C, C, it(1, 2, 3, 4), strict=True)): [(K1 K1 1) (K2 K2 2) (K3 K3 3) (K2 K2 4)] (calls no eq hash lt index repr key len)
#> list(enumerate(C, K(1))) index1: clear: [] [] 1 | insert: [(1 K9) (2 K1) (3 K2) (4 K3) (5 K2)] [K9 K1 K2 K3 K2] 1 | delete: [(1 K2) (2 K3) (3 K2)] [K2 K3 K2] 1 | replace: [(1 K1) (2 K2) (3 K3) (4 K8)] [K1 K2 K3 K8] 1 | resize: [(1 K3) (2 K4) ..37.. (37 K39)] [K3 K4 ..37.. K39] 1 | again: [(1 K1) (2 K2) (3 K3) (4 K2)] [K1 K2 K3 K2] 2
#> list(enumerate(C, K(1))): [(1 K1) (2 K2) (3 K3) (4 K2)] (calls no eq hash lt iter repr key len)
#> list(enumerate(it(1, 2))) iter1: clear: [(0 1) (1 2)] [] 4 | insert: [(0 1) (1 2)] [K9 K1 K2 K3 K2] 4 | delete: [(0 1) (1 2)] [K2 K3 K2] 4 | replace: [(0 1) (1 2)] [K1 K2 K3 K8] 4 | resize: [(0 1) (1 2)] [K3 K4 ..37.. K39] 4 | again: [(0 1) (1 2)] [K1 K2 K3 K2] 8
#> list(enumerate(it(1, 2))): [(0 1) (1 2)] (calls no eq hash lt index repr key len)
#> list(iter(lambda: key(C.pop()) if C else K(2), K(2))) eq1: clear: [] [] 1 | insert: [] [K9 K1 K2 K3] 1 | delete: [] [K2 K3] 1 | replace: [] [K1 K2 K8] 1 | resize: [] [K3 K4 ..37.. K39] 1 | again: [] [K1] 3
#> list(iter(lambda: key(C.pop()) if C else K(2), K(2))) key1: clear: [] [] 1 | insert: [] [K9 K1 K2 K3] 1 | delete: [] [K2 K3] 1 | replace: [] [K1 K2 K8] 1 | resize: [] [K3 K4 ..37.. K39] 1 | again: [] [K1] 3
#> list(iter(lambda: key(C.pop()) if C else K(2), K(2))): [] (calls no hash lt iter index repr len)
#> list(iter(lambda: C.pop() if C else 2, K(2))) eq1: clear: [] [] 1 | insert: [] [K9 K1 K2 K3] 1 | delete: [] [K2 K3] 1 | replace: [] [K1 K2 K8] 1 | resize: [] [K3 K4 ..37.. K39] 1 | again: [] [K1] 3
#> list(iter(lambda: C.pop() if C else 2, K(2))): [] (calls no hash lt iter index repr key len)
#> [*C, *it(1, 2), *C] iter1: clear: [K1 K2 K3 K2 1 2] [] 4 | insert: [K1 K2 ..11.. K2] [K9 K1 K2 K3 K2] 4 | delete: [K1 K2 ..9.. K2] [K2 K3 K2] 4 | replace: [K1 K2 ..10.. K8] [K1 K2 K3 K8] 4 | resize: [K1 K2 ..43.. K39] [K3 K4 ..37.. K39] 4 | again: [K1 K2 ..10.. K2] [K1 K2 K3 K2] 8
#> [*C, *it(1, 2), *C] len1: clear: [K1 K2 K3 K2 1 2] [] 1 | insert: [K1 K2 ..11.. K2] [K9 K1 K2 K3 K2] 1 | delete: [K1 K2 ..9.. K2] [K2 K3 K2] 1 | replace: [K1 K2 ..10.. K8] [K1 K2 K3 K8] 1 | resize: [K1 K2 ..43.. K39] [K3 K4 ..37.. K39] 1 | again: [K1 K2 ..10.. K2] [K1 K2 K3 K2] 2
#> [*C, *it(1, 2), *C]: [K1 K2 ..10.. K2] (calls no eq hash lt index repr key)
#> a, *b = it(*C) iter1: clear: None [] 7 | insert: None [K9 K1 K2 K3 K2] 7 | delete: None [K2 K3 K2] 7 | replace: None [K1 K2 K3 K8] 7 | resize: None [K3 K4 ..37.. K39] 7 | again: None [K1 K2 K3 K2] 14
#> a, *b = it(*C) len1: clear: None [] 1 | insert: None [K9 K1 K2 K3 K2] 1 | delete: None [K2 K3 K2] 1 | replace: None [K1 K2 K3 K8] 1 | resize: None [K3 K4 ..37.. K39] 1 | again: None [K1 K2 K3 K2] 2
#> a, *b = it(*C): None (calls no eq hash lt index repr key)
#> a, b, c, d = C: None (calls no eq hash lt iter index repr key len)
#> a, b = it(*C) iter1: clear: ValueError(too many values to unpack (expected 2)) [] 4 | insert: ValueError(too many values to unpack (expected 2)) [K9 K1 K2 K3 K2] 4 | delete: ValueError(too many values to unpack (expected 2)) [K2 K3 K2] 4 | replace: ValueError(too many values to unpack (expected 2)) [K1 K2 K3 K8] 4 | resize: ValueError(too many values to unpack (expected 2)) [K3 K4 ..37.. K39] 4 | again: ValueError(too many values to unpack (expected 2)) [K1 K2 K3 K2] 5
#> a, b = it(*C): ValueError(too many values to unpack (expected 2)) (calls no eq hash lt index repr key len)
#> key(*it(*C), **{'a': 1}) iter1: clear: K1 [] 6 | insert: K1 [K9 K1 K2 K3 K2] 6 | delete: K1 [K2 K3 K2] 6 | replace: K1 [K1 K2 K3 K8] 6 | resize: K1 [K3 K4 ..37.. K39] 6 | again: K1 [K1 K2 K3 K2] 12
#> key(*it(*C), **{'a': 1}) key1: clear: K1 [] 1 | insert: K1 [K9 K1 K2 K3 K2] 1 | delete: K1 [K2 K3 K2] 1 | replace: K1 [K1 K2 K3 K8] 1 | resize: K1 [K3 K4 ..37.. K39] 1 | again: K1 [K1 K2 K3 K2] 2
#> key(*it(*C), **{'a': 1}): K1 (calls no eq hash lt index repr len)
#> ','.join(it('a', 'b')) iter1: clear: 'a,b' [] 5 | insert: 'a,b' [K9 K1 K2 K3 K2] 5 | delete: 'a,b' [K2 K3 K2] 5 | replace: 'a,b' [K1 K2 K3 K8] 5 | resize: 'a,b' [K3 K4 ..37.. K39] 5 | again: 'a,b' [K1 K2 K3 K2] 10
#> ','.join(it('a', 'b')) len1: clear: 'a,b' [] 1 | insert: 'a,b' [K9 K1 K2 K3 K2] 1 | delete: 'a,b' [K2 K3 K2] 1 | replace: 'a,b' [K1 K2 K3 K8] 1 | resize: 'a,b' [K3 K4 ..37.. K39] 1 | again: 'a,b' [K1 K2 K3 K2] 2
#> ','.join(it('a', 'b')): 'a,b' (calls no eq hash lt index repr key)
#> ','.join(C): TypeError(sequence item 0: expected str instance, K found) (calls no eq hash lt iter index repr key len)
#> b','.join(it(b'a', b'b')) iter1: clear: 97 44 98 [] 5 | insert: 97 44 98 [K9 K1 K2 K3 K2] 5 | delete: 97 44 98 [K2 K3 K2] 5 | replace: 97 44 98 [K1 K2 K3 K8] 5 | resize: 97 44 98 [K3 K4 ..37.. K39] 5 | again: 97 44 98 [K1 K2 K3 K2] 10
#> b','.join(it(b'a', b'b')) len1: clear: 97 44 98 [] 1 | insert: 97 44 98 [K9 K1 K2 K3 K2] 1 | delete: 97 44 98 [K2 K3 K2] 1 | replace: 97 44 98 [K1 K2 K3 K8] 1 | resize: 97 44 98 [K3 K4 ..37.. K39] 1 | again: 97 44 98 [K1 K2 K3 K2] 2
#> b','.join(it(b'a', b'b')): 97 44 98 (calls no eq hash lt index repr key)
#> bytes(C) index1: clear: 1 [] 1 | insert: 1 1 2 3 2 [K9 K1 K2 K3 K2] 5 | delete: 1 3 2 [K2 K3 K2] 3 | replace: 1 2 3 8 [K1 K2 K3 K8] 4 | resize: 1 4 ..37.. 39 [K3 K4 ..37.. K39] 37 | again: 1 2 3 2 [K1 K2 K3 K2] 8
#> bytes(C): 1 2 3 2 (calls no eq hash lt iter repr key len)
#> bytes(it(*C)) iter1: clear: 1 2 3 2 [] 6 | insert: 1 2 3 2 [K9 K1 K2 K3 K2] 6 | delete: 1 2 3 2 [K2 K3 K2] 6 | replace: 1 2 3 2 [K1 K2 K3 K8] 6 | resize: 1 2 3 2 [K3 K4 ..37.. K39] 6 | again: 1 2 3 2 [K1 K2 K3 K2] 12
#> bytes(it(*C)) index1: clear: 1 2 3 2 [] 4 | insert: 1 2 3 2 [K9 K1 K2 K3 K2] 4 | delete: 1 2 3 2 [K2 K3 K2] 4 | replace: 1 2 3 2 [K1 K2 K3 K8] 4 | resize: 1 2 3 2 [K3 K4 ..37.. K39] 4 | again: 1 2 3 2 [K1 K2 K3 K2] 8
#> bytes(it(*C)) len1: clear: 1 2 3 2 [] 1 | insert: 1 2 3 2 [K9 K1 K2 K3 K2] 1 | delete: 1 2 3 2 [K2 K3 K2] 1 | replace: 1 2 3 2 [K1 K2 K3 K8] 1 | resize: 1 2 3 2 [K3 K4 ..37.. K39] 1 | again: 1 2 3 2 [K1 K2 K3 K2] 2
#> bytes(it(*C)): 1 2 3 2 (calls no eq hash lt repr key)
#> bytes(K(3)) index1: clear: 0 0 0 [] 1 | insert: 0 0 0 [K9 K1 K2 K3 K2] 1 | delete: 0 0 0 [K2 K3 K2] 1 | replace: 0 0 0 [K1 K2 K3 K8] 1 | resize: 0 0 0 [K3 K4 ..37.. K39] 1 | again: 0 0 0 [K1 K2 K3 K2] 2
#> bytes(K(3)): 0 0 0 (calls no eq hash lt iter repr key len)
#> bytearray(seq(*C)) iter1: clear: 1 2 3 2 [] 5 | insert: 1 2 3 2 [K9 K1 K2 K3 K2] 5 | delete: 1 2 3 2 [K2 K3 K2] 5 | replace: 1 2 3 2 [K1 K2 K3 K8] 5 | resize: 1 2 3 2 [K3 K4 ..37.. K39] 5 | again: 1 2 3 2 [K1 K2 K3 K2] 10
#> bytearray(seq(*C)) index1: clear: 1 2 3 2 [] 4 | insert: 1 2 3 2 [K9 K1 K2 K3 K2] 4 | delete: 1 2 3 2 [K2 K3 K2] 4 | replace: 1 2 3 2 [K1 K2 K3 K8] 4 | resize: 1 2 3 2 [K3 K4 ..37.. K39] 4 | again: 1 2 3 2 [K1 K2 K3 K2] 8
#> bytearray(seq(*C)): 1 2 3 2 (calls no eq hash lt repr key len)
#> list(range(K(0), K(4), K(2))) index1: clear: [0 2] [] 3 | insert: [0 2] [K9 K1 K2 K3 K2] 3 | delete: [0 2] [K2 K3 K2] 3 | replace: [0 2] [K1 K2 K3 K8] 3 | resize: [0 2] [K3 K4 ..37.. K39] 3 | again: [0 2] [K1 K2 K3 K2] 6
#> list(range(K(0), K(4), K(2))): [0 2] (calls no eq hash lt iter repr key len)
#> range(1, 9)[K(2)] index1: clear: 3 [] 1 | insert: 3 [K9 K1 K2 K3 K2] 1 | delete: 3 [K2 K3 K2] 1 | replace: 3 [K1 K2 K3 K8] 1 | resize: 3 [K3 K4 ..37.. K39] 1 | again: 3 [K1 K2 K3 K2] 2
#> range(1, 9)[K(2)]: 3 (calls no eq hash lt iter repr key len)
#> range(1, 9)[K(1):K(4)] index1: clear: range(2, 5) [] 2 | insert: range(2, 5) [K9 K1 K2 K3 K2] 2 | delete: range(2, 5) [K2 K3 K2] 2 | replace: range(2, 5) [K1 K2 K3 K8] 2 | resize: range(2, 5) [K3 K4 ..37.. K39] 2 | again: range(2, 5) [K1 K2 K3 K2] 4
#> range(1, 9)[K(1):K(4)]: range(2, 5) (calls no eq hash lt iter repr key len)
#> K(3) in range(9) eq1: clear: True [] 4 | insert: True [K9 K1 K2 K3 K2] 4 | delete: True [K2 K3 K2] 4 | replace: True [K1 K2 K3 K8] 4 | resize: True [K3 K4 ..37.. K39] 4 | again: True [K1 K2 K3 K2] 8
#> K(3) in range(9): True (calls no hash lt iter index repr key len)
#> range(9).index(K(3)) eq1: clear: 3 [] 4 | insert: 3 [K9 K1 K2 K3 K2] 4 | delete: 3 [K2 K3 K2] 4 | replace: 3 [K1 K2 K3 K8] 4 | resize: 3 [K3 K4 ..37.. K39] 4 | again: 3 [K1 K2 K3 K2] 8
#> range(9).index(K(3)): 3 (calls no hash lt iter index repr key len)
#> range(9).count(K(3)) eq1: clear: 1 [] 9 | insert: 1 [K9 K1 K2 K3 K2] 9 | delete: 1 [K2 K3 K2] 9 | replace: 1 [K1 K2 K3 K8] 9 | resize: 1 [K3 K4 ..37.. K39] 9 | again: 1 [K1 K2 K3 K2] 18
#> range(9).count(K(3)): 1 (calls no hash lt iter index repr key len)
#> slice(K(0), K(9), K(2)).indices(K(4)) index1: clear: (0 4 2) [] 4 | insert: (0 4 2) [K9 K1 K2 K3 K2] 4 | delete: (0 4 2) [K2 K3 K2] 4 | replace: (0 4 2) [K1 K2 K3 K8] 4 | resize: (0 4 2) [K3 K4 ..37.. K39] 4 | again: (0 4 2) [K1 K2 K3 K2] 8
#> slice(K(0), K(9), K(2)).indices(K(4)): (0 4 2) (calls no eq hash lt iter repr key len)
#> slice(K(1), K(2)) == slice(K(1), K(2)) eq1: clear: True [] 2 | insert: True [K9 K1 K2 K3 K2] 2 | delete: True [K2 K3 K2] 2 | replace: True [K1 K2 K3 K8] 2 | resize: True [K3 K4 ..37.. K39] 2 | again: True [K1 K2 K3 K2] 4
#> slice(K(1), K(2)) == slice(K(1), K(2)): True (calls no hash lt iter index repr key len)
#> slice(K(1)) < slice(K(2)) eq1: clear: True [] 1 | insert: True [K9 K1 K2 K3 K2] 1 | delete: True [K2 K3 K2] 1 | replace: True [K1 K2 K3 K8] 1 | resize: True [K3 K4 ..37.. K39] 1 | again: True [K1 K2 K3 K2] 2
#> slice(K(1)) < slice(K(2)) lt1: clear: True [] 1 | insert: True [K9 K1 K2 K3 K2] 1 | delete: True [K2 K3 K2] 1 | replace: True [K1 K2 K3 K8] 1 | resize: True [K3 K4 ..37.. K39] 1 | again: True [K1 K2 K3 K2] 2
#> slice(K(1)) < slice(K(2)): True (calls no hash iter index repr key len)
#> 'abc'[K(1)], 'abc'[K(0):K(2)] index1: clear: ('b' 'ab') [] 3 | insert: ('b' 'ab') [K9 K1 K2 K3 K2] 3 | delete: ('b' 'ab') [K2 K3 K2] 3 | replace: ('b' 'ab') [K1 K2 K3 K8] 3 | resize: ('b' 'ab') [K3 K4 ..37.. K39] 3 | again: ('b' 'ab') [K1 K2 K3 K2] 6
#> 'abc'[K(1)], 'abc'[K(0):K(2)]: ('b' 'ab') (calls no eq hash lt iter repr key len)
#> 'abcb'.find('b', K(0), K(3)) index1: clear: 1 [] 2 | insert: 1 [K9 K1 K2 K3 K2] 2 | delete: 1 [K2 K3 K2] 2 | replace: 1 [K1 K2 K3 K8] 2 | resize: 1 [K3 K4 ..37.. K39] 2 | again: 1 [K1 K2 K3 K2] 4
#> 'abcb'.find('b', K(0), K(3)): 1 (calls no eq hash lt iter repr key len)
#> 'a-b-c'.split('-', K(1)) index1: clear: ['a' 'b-c'] [] 1 | insert: ['a' 'b-c'] [K9 K1 K2 K3 K2] 1 | delete: ['a' 'b-c'] [K2 K3 K2] 1 | replace: ['a' 'b-c'] [K1 K2 K3 K8] 1 | resize: ['a' 'b-c'] [K3 K4 ..37.. K39] 1 | again: ['a' 'b-c'] [K1 K2 K3 K2] 2
#> 'a-b-c'.split('-', K(1)): ['a' 'b-c'] (calls no eq hash lt iter repr key len)
#> 'abc'.replace('b', 'x', K(1)) index1: clear: 'axc' [] 1 | insert: 'axc' [K9 K1 K2 K3 K2] 1 | delete: 'axc' [K2 K3 K2] 1 | replace: 'axc' [K1 K2 K3 K8] 1 | resize: 'axc' [K3 K4 ..37.. K39] 1 | again: 'axc' [K1 K2 K3 K2] 2
#> 'abc'.replace('b', 'x', K(1)): 'axc' (calls no eq hash lt iter repr key len)
#> 'ab'.center(K(5)), 'a\t'.expandtabs(K(4)) index1: clear: ('  ab ' 'a   ') [] 2 | insert: ('  ab ' 'a   ') [K9 K1 K2 K3 K2] 2 | delete: ('  ab ' 'a   ') [K2 K3 K2] 2 | replace: ('  ab ' 'a   ') [K1 K2 K3 K8] 2 | resize: ('  ab ' 'a   ') [K3 K4 ..37.. K39] 2 | again: ('  ab ' 'a   ') [K1 K2 K3 K2] 4
#> 'ab'.center(K(5)), 'a\t'.expandtabs(K(4)): ('  ab ' 'a   ') (calls no eq hash lt iter repr key len)
#> 'abc'.translate(mapping) iter1: clear: 'abc' [] 3 | insert: 'abc' [K9 K1 K2 K3 K2] 3 | delete: 'abc' [K2 K3 K2] 3 | replace: 'abc' [K1 K2 K3 K8] 3 | resize: 'abc' [K3 K4 ..37.. K39] 3 | again: 'abc' [K1 K2 K3 K2] 6
#> 'abc'.translate(mapping): 'abc' (calls no eq hash lt index repr key len)
#> '{a} {b}'.format_map(mapping) iter1: clear: 'a b' [] 2 | insert: 'a b' [K9 K1 K2 K3 K2] 2 | delete: 'a b' [K2 K3 K2] 2 | replace: 'a b' [K1 K2 K3 K8] 2 | resize: 'a b' [K3 K4 ..37.. K39] 2 | again: 'a b' [K1 K2 K3 K2] 4
#> '{a} {b}'.format_map(mapping): 'a b' (calls no eq hash lt index repr key len)
#> '%(a)s %(b)s' % mapping iter1: clear: 'a b' [] 2 | insert: 'a b' [K9 K1 K2 K3 K2] 2 | delete: 'a b' [K2 K3 K2] 2 | replace: 'a b' [K1 K2 K3 K8] 2 | resize: 'a b' [K3 K4 ..37.. K39] 2 | again: 'a b' [K1 K2 K3 K2] 4
#> '%(a)s %(b)s' % mapping: 'a b' (calls no eq hash lt index repr key len)
#> '{:{}}'.format(K(1), K(2)) repr1: clear: '<1:<2:>>' [] 2 | insert: '<1:<2:>>' [K9 K1 K2 K3 K2] 2 | delete: '<1:<2:>>' [K2 K3 K2] 2 | replace: '<1:<2:>>' [K1 K2 K3 K8] 2 | resize: '<1:<2:>>' [K3 K4 ..37.. K39] 2 | again: '<1:<2:>>' [K1 K2 K3 K2] 4
#> '{:{}}'.format(K(1), K(2)): '<1:<2:>>' (calls no eq hash lt iter index key len)
#> f'{K(1):{K(3)}}{K(2)!r}' repr1: clear: '<1:<3:>>K2' [] 3 | insert: '<1:<3:>>K2' [K9 K1 K2 K3 K2] 3 | delete: '<1:<3:>>K2' [K2 K3 K2] 3 | replace: '<1:<3:>>K2' [K1 K2 K3 K8] 3 | resize: '<1:<3:>>K2' [K3 K4 ..37.. K39] 3 | again: '<1:<3:>>K2' [K1 K2 K3 K2] 6
#> f'{K(1):{K(3)}}{K(2)!r}': '<1:<3:>>K2' (calls no eq hash lt iter index key len)
#> format(K(1), 'x'), ascii(K(2)) repr1: clear: ('<1:x>' 'K2') [] 2 | insert: ('<1:x>' 'K2') [K9 K1 K2 K3 K2] 2 | delete: ('<1:x>' 'K2') [K2 K3 K2] 2 | replace: ('<1:x>' 'K2') [K1 K2 K3 K8] 2 | resize: ('<1:x>' 'K2') [K3 K4 ..37.. K39] 2 | again: ('<1:x>' 'K2') [K1 K2 K3 K2] 4
#> format(K(1), 'x'), ascii(K(2)): ('<1:x>' 'K2') (calls no eq hash lt iter index key len)
#> int(K(3)), float(K(3)), complex(K(3)), hex(K(3)), chr(K(65)), divmod(7, 2) index1: clear: (3 3.0 (3+0j) '0x3' 'A' (3 1)) [] 5 | insert: (3 3.0 (3+0j) '0x3' 'A' (3 1)) [K9 K1 K2 K3 K2] 5 | delete: (3 3.0 (3+0j) '0x3' 'A' (3 1)) [K2 K3 K2] 5 | replace: (3 3.0 (3+0j) '0x3' 'A' (3 1)) [K1 K2 K3 K8] 5 | resize: (3 3.0 (3+0j) '0x3' 'A' (3 1)) [K3 K4 ..37.. K39] 5 | again: (3 3.0 (3+0j) '0x3' 'A' (3 1)) [K1 K2 K3 K2] 10
#> int(K(3)), float(K(3)), complex(K(3)), hex(K(3)), chr(K(65)), divmod(7, 2): (3 3.0 (3+0j) '0x3' 'A' (3 1)) (calls no eq hash lt iter repr key len)
#> pow(K(2), 2) if C else 0: TypeError(unsupported operand type(s) for ** or pow(): 'K' and 'int') (calls no eq hash lt iter index repr key len)
#> round(2.567, K(1)), (2.5).__round__(K(0)) index1: clear: (2.6 2.0) [] 2 | insert: (2.6 2.0) [K9 K1 K2 K3 K2] 2 | delete: (2.6 2.0) [K2 K3 K2] 2 | replace: (2.6 2.0) [K1 K2 K3 K8] 2 | resize: (2.6 2.0) [K3 K4 ..37.. K39] 2 | again: (2.6 2.0) [K1 K2 K3 K2] 4
#> round(2.567, K(1)), (2.5).__round__(K(0)): (2.6 2.0) (calls no eq hash lt iter repr key len)

# ---- list operations 121 to 147
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
make = lambda: [K(1), K(2), K(3), K(2)]
cell("int('12', K(3)), (5).to_bytes(K(2), 'big'), int.from_bytes(it(1, K(2)), 'big')", lambda: (int('12', K(3)), (5).to_bytes(K(2), 'big'), int.from_bytes(it(1, K(2)), 'big')))
cell("len(seq(*C)), bool(seq(*C)), bool(K(1))", lambda: (len(seq(*C)), bool(seq(*C)), bool(K(1))))
cell("isinstance(K(1), hook), issubclass(int, hook)", lambda: (isinstance(K(1), hook), issubclass(int, hook)))
cell("isinstance(K(1), (str, hook, int))", lambda: (isinstance(K(1), (str, hook, int))))
cell("match_value(C)", lambda: match_value(C))
cell("match_value(seq(*C))", lambda: match_value(seq(*C)))
cell("not C[0] or C[1] and C[2]", lambda: not C[0] or C[1] and C[2])
cell("C[0] < C[1] < C[2]", lambda: C[0] < C[1] < C[2])
def op():
    global C, D, I, J, R
    C[K(0)] += K(1)
cell("C[K(0)] += K(1)", op)
cell("print(*C, file=writer)", lambda: (print(*C, file=writer)))
cell("dict.fromkeys(C, K(0))", lambda: (dict.fromkeys(C, K(0))))
cell("dict(it((K(1), 1), (K(2), 2)))", lambda: (dict(it((K(1), 1), (K(2), 2)))))
cell("set(C)", lambda: set(C))
cell("frozenset(it(*C)) == 1", lambda: frozenset(it(*C)) == 1)
cell("list(gen(C))", lambda: list(gen(C)))
cell("[*gen(it(*C))]", lambda: [*gen(it(*C))])
cell("object.__eq__(C[0], C[0]) if C else 0", lambda: (object.__eq__(C[0], C[0]) if C else 0))
cell("C.__eq__(D), C.__lt__(D)", lambda: (C.__eq__(D), C.__lt__(D)))
cell("C.__contains__(K(3)), C.__getitem__(K(1))", lambda: (C.__contains__(K(3)), C.__getitem__(K(1))))
cell("list.sort(C, key=functools.cmp_to_key(lambda a, b: a.v - b.v if key() else 0))", lambda: (list.sort(C, key=functools.cmp_to_key(lambda a, b: a.v - b.v if key() else 0))))
cell("C.copy() == C", lambda: C.copy() == C)
cell("next(it(*C), K(0))", lambda: (next(it(*C), K(0))))
cell("setattr(K(1), str(K(2)), C)", lambda: (setattr(K(1), str(K(2)), C)))
cell("getattr(K(1), 'v'), hasattr(guess, 'x')", lambda: (getattr(K(1), 'v'), hasattr(guess, 'x')))
cell("vars(guess), dir(guess)", lambda: (vars(guess), dir(guess)))
cell("K(1) == 1, 1 == K(1), (1, K(2)) == (1, 2)", lambda: (K(1) == 1, 1 == K(1), (1, K(2)) == (1, 2)))
cell("sum([[K(1)], C], [])", lambda: (sum([[K(1)], C], [])))
#> int('12', K(3)), (5).to_bytes(K(2), 'big'), int.from_bytes(it(1, K(2)), 'big') iter1: clear: (5 0 5 258) [] 4 | insert: (5 0 5 258) [K9 K1 K2 K3 K2] 4 | delete: (5 0 5 258) [K2 K3 K2] 4 | replace: (5 0 5 258) [K1 K2 K3 K8] 4 | resize: (5 0 5 258) [K3 K4 ..37.. K39] 4 | again: (5 0 5 258) [K1 K2 K3 K2] 8
#> int('12', K(3)), (5).to_bytes(K(2), 'big'), int.from_bytes(it(1, K(2)), 'big') index1: clear: (5 0 5 258) [] 3 | insert: (5 0 5 258) [K9 K1 K2 K3 K2] 3 | delete: (5 0 5 258) [K2 K3 K2] 3 | replace: (5 0 5 258) [K1 K2 K3 K8] 3 | resize: (5 0 5 258) [K3 K4 ..37.. K39] 3 | again: (5 0 5 258) [K1 K2 K3 K2] 6
#> int('12', K(3)), (5).to_bytes(K(2), 'big'), int.from_bytes(it(1, K(2)), 'big') len1: clear: (5 0 5 258) [] 1 | insert: (5 0 5 258) [K9 K1 K2 K3 K2] 1 | delete: (5 0 5 258) [K2 K3 K2] 1 | replace: (5 0 5 258) [K1 K2 K3 K8] 1 | resize: (5 0 5 258) [K3 K4 ..37.. K39] 1 | again: (5 0 5 258) [K1 K2 K3 K2] 2
#> int('12', K(3)), (5).to_bytes(K(2), 'big'), int.from_bytes(it(1, K(2)), 'big'): (5 0 5 258) (calls no eq hash lt repr key)
#> len(seq(*C)), bool(seq(*C)), bool(K(1)) len1: clear: (4 False True) [] 3 | insert: (4 True True) [K9 K1 K2 K3 K2] 3 | delete: (4 True True) [K2 K3 K2] 3 | replace: (4 True True) [K1 K2 K3 K8] 3 | resize: (4 True True) [K3 K4 ..37.. K39] 3 | again: (4 True True) [K1 K2 K3 K2] 6
#> len(seq(*C)), bool(seq(*C)), bool(K(1)): (4 True True) (calls no eq hash lt iter index repr key)
#> isinstance(K(1), hook), issubclass(int, hook) key1: clear: (False True) [] 2 | insert: (False True) [K9 K1 K2 K3 K2] 2 | delete: (False True) [K2 K3 K2] 2 | replace: (False True) [K1 K2 K3 K8] 2 | resize: (False True) [K3 K4 ..37.. K39] 2 | again: (False True) [K1 K2 K3 K2] 4
#> isinstance(K(1), hook), issubclass(int, hook) len1: clear: (False True) [] 2 | insert: (False True) [K9 K1 K2 K3 K2] 2 | delete: (False True) [K2 K3 K2] 2 | replace: (False True) [K1 K2 K3 K8] 2 | resize: (False True) [K3 K4 ..37.. K39] 2 | again: (False True) [K1 K2 K3 K2] 4
#> isinstance(K(1), hook), issubclass(int, hook): (False True) (calls no eq hash lt iter index repr)
#> isinstance(K(1), (str, hook, int)) key1: clear: False [] 1 | insert: False [K9 K1 K2 K3 K2] 1 | delete: False [K2 K3 K2] 1 | replace: False [K1 K2 K3 K8] 1 | resize: False [K3 K4 ..37.. K39] 1 | again: False [K1 K2 K3 K2] 2
#> isinstance(K(1), (str, hook, int)) len1: clear: False [] 1 | insert: False [K9 K1 K2 K3 K2] 1 | delete: False [K2 K3 K2] 1 | replace: False [K1 K2 K3 K8] 1 | resize: False [K3 K4 ..37.. K39] 1 | again: False [K1 K2 K3 K2] 2
#> isinstance(K(1), (str, hook, int)): False (calls no eq hash lt iter index repr)
#> match_value(C): ('first' K2 [K3 K2]) (calls no eq hash lt iter index repr key len)
#> match_value(seq(*C)): 'none' (calls no eq hash lt iter index repr key len)
#> not C[0] or C[1] and C[2] len1: clear: IndexError(list index out of range) [] 1 | insert: K2 [K9 K1 K2 K3 K2] 2 | delete: K2 [K2 K3 K2] 2 | replace: K2 [K1 K2 K3 K8] 2 | resize: K4 [K3 K4 ..37.. K39] 2 | again: K2 [K1 K2 K3 K2] 4
#> not C[0] or C[1] and C[2]: K2 (calls no eq hash lt iter index repr key)
#> C[0] < C[1] < C[2] lt1: clear: IndexError(list index out of range) [] 1 | insert: False [K9 K1 K2 K3 K2] 2 | delete: False [K2 K3 K2] 2 | replace: True [K1 K2 K3 K8] 2 | resize: True [K3 K4 ..37.. K39] 2 | again: True [K1 K2 K3 K2] 4
#> C[0] < C[1] < C[2]: True (calls no eq hash iter index repr key len)
#> C[K(0)] += K(1) index1: clear: IndexError(list index out of range) [] 1 | insert: None [K10 K1 K2 K3 K2] 2 | delete: None [K3 K3 K2] 2 | replace: None [K2 K2 K3 K8] 2 | resize: None [K4 K4 ..37.. K39] 2 | again: None [K3 K2 K3 K2] 4
#> C[K(0)] += K(1) key1: clear: IndexError(list assignment index out of range) [] 1 | insert: None [K2 K1 K2 K3 K2] 1 | delete: None [K2 K3 K2] 1 | replace: None [K2 K2 K3 K8] 1 | resize: None [K2 K4 ..37.. K39] 1 | again: None [K2 K2 K3 K2] 2
#> C[K(0)] += K(1): None (calls no eq hash lt iter repr len)
#> print(*C, file=writer) repr1: clear: None'K1 K2 K3 K2\n' [] 4 | insert: None'K1 K2 K3 K2\n' [K9 K1 K2 K3 K2] 4 | delete: None'K1 K2 K3 K2\n' [K2 K3 K2] 4 | replace: None'K1 K2 K3 K2\n' [K1 K2 K3 K8] 4 | resize: None'K1 K2 K3 K2\n' [K3 K4 ..37.. K39] 4 | again: None'K1 K2 K3 K2\nK1 K2 K3 K2\n' [K1 K2 K3 K2] 8
#> print(*C, file=writer) key1: clear: None'K1 K2 K3 K2\n' [] 8 | insert: None'K1 K2 K3 K2\n' [K9 K1 K2 K3 K2] 8 | delete: None'K1 K2 K3 K2\n' [K2 K3 K2] 8 | replace: None'K1 K2 K3 K2\n' [K1 K2 K3 K8] 8 | resize: None'K1 K2 K3 K2\n' [K3 K4 ..37.. K39] 8 | again: None'K1 K2 K3 K2\nK1 K2 K3 K2\n' [K1 K2 K3 K2] 16
#> print(*C, file=writer): None'K1 K2 K3 K2\n' (calls no eq hash lt iter index len)
#> dict.fromkeys(C, K(0)) eq1: clear: {K1:K0 K2:K0 K3:K0} [] 1 | insert: {K1:K0 K2:K0 K3:K0} [K9 K1 K2 K3 K2] 2 | delete: {K1:K0 K2:K0 K3:K0} [K2 K3 K2] 1 | replace: {K1:K0 K2:K0 K3:K0} [K1 K2 K3 K8] 1 | resize: {K1:K0 K2:K0 ..36.. K39:K0} [K3 K4 ..37.. K39] 1 | again: {K1:K0 K2:K0 K3:K0} [K1 K2 K3 K2] 2
#> dict.fromkeys(C, K(0)) hash1: clear: {K1:K0} [] 1 | insert: {K1:K0 K2:K0 K3:K0} [K9 K1 K2 K3 K2] 5 | delete: {K1:K0 K3:K0 K2:K0} [K2 K3 K2] 3 | replace: {K1:K0 K2:K0 K3:K0 K8:K0} [K1 K2 K3 K8] 4 | resize: {K1:K0 K4:K0 ..37.. K39:K0} [K3 K4 ..37.. K39] 37 | again: {K1:K0 K2:K0 K3:K0} [K1 K2 K3 K2] 8
#> dict.fromkeys(C, K(0)): {K1:K0 K2:K0 K3:K0} (calls no lt iter index repr key len)
#> dict(it((K(1), 1), (K(2), 2))) hash1: clear: {K1:1 K2:2} [] 2 | insert: {K1:1 K2:2} [K9 K1 K2 K3 K2] 2 | delete: {K1:1 K2:2} [K2 K3 K2] 2 | replace: {K1:1 K2:2} [K1 K2 K3 K8] 2 | resize: {K1:1 K2:2} [K3 K4 ..37.. K39] 2 | again: {K1:1 K2:2} [K1 K2 K3 K2] 4
#> dict(it((K(1), 1), (K(2), 2))) iter1: clear: {K1:1 K2:2} [] 4 | insert: {K1:1 K2:2} [K9 K1 K2 K3 K2] 4 | delete: {K1:1 K2:2} [K2 K3 K2] 4 | replace: {K1:1 K2:2} [K1 K2 K3 K8] 4 | resize: {K1:1 K2:2} [K3 K4 ..37.. K39] 4 | again: {K1:1 K2:2} [K1 K2 K3 K2] 8
#> dict(it((K(1), 1), (K(2), 2))): {K1:1 K2:2} (calls no eq lt index repr key len)
#> set(C) eq1: clear: {K1 K2 K3} [] 1 | insert: {K1 K2 K3} [K9 K1 K2 K3 K2] 2 | delete: {K1 K2 K3} [K2 K3 K2] 1 | replace: {K1 K2 K3} [K1 K2 K3 K8] 1 | resize: {K1 K10 ..36.. K9} [K3 K4 ..37.. K39] 1 | again: {K1 K2 K3} [K1 K2 K3 K2] 2
#> set(C) hash1: clear: {K1} [] 1 | insert: {K1 K2 K3} [K9 K1 K2 K3 K2] 5 | delete: {K1 K2 K3} [K2 K3 K2] 3 | replace: {K1 K2 K3 K8} [K1 K2 K3 K8] 4 | resize: {K1 K10 ..37.. K9} [K3 K4 ..37.. K39] 37 | again: {K1 K2 K3} [K1 K2 K3 K2] 8
#> set(C): {K1 K2 K3} (calls no lt iter index repr key len)
#> frozenset(it(*C)) == 1 eq1: clear: False [] 1 | insert: False [K9 K1 K2 K3 K2] 1 | delete: False [K2 K3 K2] 1 | replace: False [K1 K2 K3 K8] 1 | resize: False [K3 K4 ..37.. K39] 1 | again: False [K1 K2 K3 K2] 2
#> frozenset(it(*C)) == 1 hash1: clear: False [] 4 | insert: False [K9 K1 K2 K3 K2] 4 | delete: False [K2 K3 K2] 4 | replace: False [K1 K2 K3 K8] 4 | resize: False [K3 K4 ..37.. K39] 4 | again: False [K1 K2 K3 K2] 8
#> frozenset(it(*C)) == 1 iter1: clear: False [] 6 | insert: False [K9 K1 K2 K3 K2] 6 | delete: False [K2 K3 K2] 6 | replace: False [K1 K2 K3 K8] 6 | resize: False [K3 K4 ..37.. K39] 6 | again: False [K1 K2 K3 K2] 12
#> frozenset(it(*C)) == 1: False (calls no lt index repr key len)
#> list(gen(C)) key1: clear: [K1] [] 1 | insert: [K1 K1 K2 K3 K2] [K9 K1 K2 K3 K2] 5 | delete: [K1 K3 K2] [K2 K3 K2] 3 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 4 | resize: [K1 K4 ..37.. K39] [K3 K4 ..37.. K39] 37 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 8
#> list(gen(C)): [K1 K2 K3 K2] (calls no eq hash lt iter index repr len)
#> [*gen(it(*C))] iter1: clear: [K1 K2 K3 K2] [] 6 | insert: [K1 K2 K3 K2] [K9 K1 K2 K3 K2] 6 | delete: [K1 K2 K3 K2] [K2 K3 K2] 6 | replace: [K1 K2 K3 K2] [K1 K2 K3 K8] 6 | resize: [K1 K2 K3 K2] [K3 K4 ..37.. K39] 6 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 12
#> [*gen(it(*C))] key1: clear: [K1 K2 K3 K2] [] 4 | insert: [K1 K2 K3 K2] [K9 K1 K2 K3 K2] 4 | delete: [K1 K2 K3 K2] [K2 K3 K2] 4 | replace: [K1 K2 K3 K2] [K1 K2 K3 K8] 4 | resize: [K1 K2 K3 K2] [K3 K4 ..37.. K39] 4 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 8
#> [*gen(it(*C))]: [K1 K2 K3 K2] (calls no eq hash lt index repr len)
#> object.__eq__(C[0], C[0]) if C else 0: True (calls no eq hash lt iter index repr key len)
#> C.__eq__(D), C.__lt__(D) eq1: clear: (False True) [] 1 | insert: (False False) [K9 K1 K2 K3 K2] 3 | delete: (False False) [K2 K3 K2] 3 | replace: (False False) [K1 K2 K3 K8] 8 | resize: (False False) [K3 K4 ..37.. K39] 3 | again: (True False) [K1 K2 K3 K2] 16
#> C.__eq__(D), C.__lt__(D): (True False) (calls no hash lt iter index repr key len)
#> C.__contains__(K(3)), C.__getitem__(K(1)) eq1: clear: IndexError(list index out of range) [] 1 | insert: (True K1) [K9 K1 K2 K3 K2] 4 | delete: (True K3) [K2 K3 K2] 2 | replace: (True K2) [K1 K2 K3 K8] 3 | resize: (False K4) [K3 K4 ..37.. K39] 37 | again: (True K2) [K1 K2 K3 K2] 6
#> C.__contains__(K(3)), C.__getitem__(K(1)) index1: clear: IndexError(list index out of range) [] 1 | insert: (True K1) [K9 K1 K2 K3 K2] 1 | delete: (True K3) [K2 K3 K2] 1 | replace: (True K2) [K1 K2 K3 K8] 1 | resize: (True K4) [K3 K4 ..37.. K39] 1 | again: (True K2) [K1 K2 K3 K2] 2
#> C.__contains__(K(3)), C.__getitem__(K(1)): (True K2) (calls no hash lt iter repr key len)
#> list.sort(C, key=functools.cmp_to_key(lambda a, b: a.v - b.v if key() else 0)): NameError(name 'functools' is not defined) (calls no eq hash lt iter index repr key len)
#> C.copy() == C: True (calls no eq hash lt iter index repr key len)
#> next(it(*C), K(0)) iter1: clear: K1 [] 1 | insert: K1 [K9 K1 K2 K3 K2] 1 | delete: K1 [K2 K3 K2] 1 | replace: K1 [K1 K2 K3 K8] 1 | resize: K1 [K3 K4 ..37.. K39] 1 | again: K1 [K1 K2 K3 K2] 2
#> next(it(*C), K(0)): K1 (calls no eq hash lt index repr key len)
#> setattr(K(1), str(K(2)), C) repr1: clear: None [] 1 | insert: None [K9 K1 K2 K3 K2] 1 | delete: None [K2 K3 K2] 1 | replace: None [K1 K2 K3 K8] 1 | resize: None [K3 K4 ..37.. K39] 1 | again: None [K1 K2 K3 K2] 2
#> setattr(K(1), str(K(2)), C): None (calls no eq hash lt iter index key len)
#> getattr(K(1), 'v'), hasattr(guess, 'x') key1: clear: (1 False) [] 1 | insert: (1 False) [K9 K1 K2 K3 K2] 1 | delete: (1 False) [K2 K3 K2] 1 | replace: (1 False) [K1 K2 K3 K8] 1 | resize: (1 False) [K3 K4 ..37.. K39] 1 | again: (1 False) [K1 K2 K3 K2] 2
#> getattr(K(1), 'v'), hasattr(guess, 'x'): (1 False) (calls no eq hash lt iter index repr len)
#> vars(guess), dir(guess) iter1: clear: ({'z':1} ['a' 'b']) [] 5 | insert: ({'z':1} ['a' 'b']) [K9 K1 K2 K3 K2] 5 | delete: ({'z':1} ['a' 'b']) [K2 K3 K2] 5 | replace: ({'z':1} ['a' 'b']) [K1 K2 K3 K8] 5 | resize: ({'z':1} ['a' 'b']) [K3 K4 ..37.. K39] 5 | again: ({'z':1} ['a' 'b']) [K1 K2 K3 K2] 10
#> vars(guess), dir(guess) key1: clear: ({'z':1} ['a' 'b']) [] 1 | insert: ({'z':1} ['a' 'b']) [K9 K1 K2 K3 K2] 1 | delete: ({'z':1} ['a' 'b']) [K2 K3 K2] 1 | replace: ({'z':1} ['a' 'b']) [K1 K2 K3 K8] 1 | resize: ({'z':1} ['a' 'b']) [K3 K4 ..37.. K39] 1 | again: ({'z':1} ['a' 'b']) [K1 K2 K3 K2] 2
#> vars(guess), dir(guess) len1: clear: ({'z':1} ['a' 'b']) [] 1 | insert: ({'z':1} ['a' 'b']) [K9 K1 K2 K3 K2] 1 | delete: ({'z':1} ['a' 'b']) [K2 K3 K2] 1 | replace: ({'z':1} ['a' 'b']) [K1 K2 K3 K8] 1 | resize: ({'z':1} ['a' 'b']) [K3 K4 ..37.. K39] 1 | again: ({'z':1} ['a' 'b']) [K1 K2 K3 K2] 2
#> vars(guess), dir(guess): ({'z':1} ['a' 'b']) (calls no eq hash lt index repr)
#> K(1) == 1, 1 == K(1), (1, K(2)) == (1, 2) eq1: clear: (True True True) [] 3 | insert: (True True True) [K9 K1 K2 K3 K2] 3 | delete: (True True True) [K2 K3 K2] 3 | replace: (True True True) [K1 K2 K3 K8] 3 | resize: (True True True) [K3 K4 ..37.. K39] 3 | again: (True True True) [K1 K2 K3 K2] 6
#> K(1) == 1, 1 == K(1), (1, K(2)) == (1, 2): (True True True) (calls no hash lt iter index repr key len)
#> sum([[K(1)], C], []): [K1 K1 K2 K3 K2] (calls no eq hash lt iter index repr key len)
