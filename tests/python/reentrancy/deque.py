# Written by `npm run fuzz:reentrancy -- --write`.

# ---- deque operations 1 to 40
import copy, heapq, itertools
from collections import deque
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
    C.appendleft(K(9))
def delete():
    if C: C.popleft()
def replace():
    if C: C[-1] = K(8)
def resize():
    C.extend(map(K, range(3, 140)))
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: deque([K(1), K(2), K(3), K(2)])
cell("C.index(K(3))", lambda: C.index(K(3)))
cell("C.index(K(2), K(1), K(4))", lambda: (C.index(K(2), K(1), K(4))))
cell("C.index(K(7))", lambda: C.index(K(7)))
cell("C.remove(K(3))", lambda: C.remove(K(3)))
cell("C.remove(K(7))", lambda: C.remove(K(7)))
cell("C.count(K(2))", lambda: C.count(K(2)))
cell("K(3) in C", lambda: K(3) in C)
cell("K(7) in C", lambda: K(7) in C)
cell("C == D", lambda: C == D)
cell("D == C", lambda: D == C)
cell("C != D", lambda: C != D)
cell("C < D", lambda: C < D)
cell("D <= C", lambda: D <= C)
cell("D > C", lambda: D > C)
cell("C.extend(it(K(5), K(6)))", lambda: (C.extend(it(K(5), K(6)))))
cell("C.extendleft(it(K(5), K(6)))", lambda: (C.extendleft(it(K(5), K(6)))))
cell("C.extend(C)", lambda: C.extend(C))
def op():
    global C, D, I, J, R
    C += it(K(5), K(6))
cell("C += it(K(5), K(6))", op)
def op():
    global C, D, I, J, R
    C += C
cell("C += C", op)
cell("C + D", lambda: C + D)
cell("C * K(2)", lambda: C * K(2))
def op():
    global C, D, I, J, R
    C *= K(2)
cell("C *= K(2)", op)
cell("C.insert(K(1), K(5))", lambda: (C.insert(K(1), K(5))))
cell("C.rotate(K(1))", lambda: C.rotate(K(1)))
cell("C[K(1)]", lambda: C[K(1)])
cell("C[K(9)]", lambda: C[K(9)])
def op():
    global C, D, I, J, R
    C[K(1)] = K(7)
cell("C[K(1)] = K(7)", op)
def op():
    global C, D, I, J, R
    del C[K(1)]
cell("del C[K(1)]", op)
cell("repr(C)", lambda: repr(C))
cell("str(C), f'{C}'", lambda: (str(C), f'{C}'))
cell("[key(x) for x in C]", lambda: [key(x) for x in C])
cell("[key(x) for x in reversed(C)]", lambda: [key(x) for x in reversed(C)])
cell("list(map(key, C))", lambda: (list(map(key, C))))
cell("sorted(C, key=key)", lambda: (sorted(C, key=key)))
cell("min(C)", lambda: min(C))
cell("sum(C, K(0))", lambda: (sum(C, K(0))))
cell("any(C)", lambda: any(C))
cell("tuple(filter(key, C))", lambda: (tuple(filter(key, C))))
cell("list(zip(C, it(1, 2, 3)))", lambda: (list(zip(C, it(1, 2, 3)))))
cell("[*C, *it(1)]", lambda: ([*C, *it(1)]))
#> C.index(K(3)) eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: 2 [K1 K2 K3 K8] 3 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: 2 [K1 K2 K3 K2] 6
#> C.index(K(3)): 2 (calls no hash lt iter index repr key len)
#> C.index(K(2), K(1), K(4)) eq1: clear: 1 [] 1 | insert: 1 [K9 K1 K2 K3 K2] 1 | delete: 1 [K2 K3 K2] 1 | replace: 1 [K1 K2 K3 K8] 1 | resize: 1 [K1 K2 ..141.. K139] 1 | again: 1 [K1 K2 K3 K2] 2
#> C.index(K(2), K(1), K(4)) index1: clear: ValueError(deque.index(x): x not in deque) [] 2 | insert: 2 [K9 K1 K2 K3 K2] 2 | delete: 2 [K2 K3 K2] 2 | replace: 1 [K1 K2 K3 K8] 2 | resize: 1 [K1 K2 ..141.. K139] 2 | again: 1 [K1 K2 K3 K2] 4
#> C.index(K(2), K(1), K(4)): 1 (calls no hash lt iter repr key len)
#> C.index(K(7)) eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: ValueError(deque.index(x): x not in deque) [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: ValueError(deque.index(x): x not in deque) [K1 K2 K3 K2] 5
#> C.index(K(7)): ValueError(deque.index(x): x not in deque) (calls no hash lt iter index repr key len)
#> C.remove(K(3)) eq1: clear: IndexError(deque mutated during iteration) [] 1 | insert: IndexError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: IndexError(deque mutated during iteration) [K2 K3 K2] 1 | replace: None [K1 K2 K8] 3 | resize: IndexError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: IndexError(deque mutated during iteration) [K1 K2 K2] 4
#> C.remove(K(3)): None (calls no hash lt iter index repr key len)
#> C.remove(K(7)) eq1: clear: IndexError(deque mutated during iteration) [] 1 | insert: IndexError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: IndexError(deque mutated during iteration) [K2 K3 K2] 1 | replace: ValueError(deque.remove(x): x not in deque) [K1 K2 K3 K8] 4 | resize: IndexError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: ValueError(deque.remove(x): x not in deque) [K1 K2 K3 K2] 5
#> C.remove(K(7)): ValueError(deque.remove(x): x not in deque) (calls no hash lt iter index repr key len)
#> C.count(K(2)) eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: 1 [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: 2 [K1 K2 K3 K2] 8
#> C.count(K(2)): 2 (calls no hash lt iter index repr key len)
#> K(3) in C eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: True [K1 K2 K3 K8] 3 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: True [K1 K2 K3 K2] 6
#> K(3) in C: True (calls no hash lt iter index repr key len)
#> K(7) in C eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: False [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: False [K1 K2 K3 K2] 8
#> K(7) in C: False (calls no hash lt iter index repr key len)
#> C == D eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: False [K1 K2 K3 K8] 5 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: True [K1 K2 K3 K2] 8
#> C == D: True (calls no hash lt iter index repr key len)
#> D == C eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: False [K1 K2 K3 K8] 5 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: True [K1 K2 K3 K2] 8
#> D == C: True (calls no hash lt iter index repr key len)
#> C != D eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: True [K1 K2 K3 K8] 5 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: False [K1 K2 K3 K2] 8
#> C != D: False (calls no hash lt iter index repr key len)
#> C < D eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: False [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: False [K1 K2 K3 K2] 8
#> C < D: False (calls no hash lt iter index repr key len)
#> D <= C eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: True [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: True [K1 K2 K3 K2] 8
#> D <= C: True (calls no hash lt iter index repr key len)
#> D > C eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: False [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: False [K1 K2 K3 K2] 8
#> D > C: False (calls no hash lt iter index repr key len)
#> C.extend(it(K(5), K(6))) iter1: clear: None [K5 K6] 4 | insert: None [K9 K1 K2 K3 K2 K5 K6] 4 | delete: None [K2 K3 K2 K5 K6] 4 | replace: None [K1 K2 K3 K8 K5 K6] 4 | resize: None [K1 K2 ..143.. K6] 4 | again: None [K1 K2 K3 K2 K5 K6 K5 K6] 8
#> C.extend(it(K(5), K(6))): None (calls no eq hash lt index repr key len)
#> C.extendleft(it(K(5), K(6))) iter1: clear: None [K6 K5] 4 | insert: None [K6 K5 K9 K1 K2 K3 K2] 4 | delete: None [K6 K5 K2 K3 K2] 4 | replace: None [K6 K5 K1 K2 K3 K8] 4 | resize: None [K6 K5 ..143.. K139] 4 | again: None [K6 K5 K6 K5 K1 K2 K3 K2] 8
#> C.extendleft(it(K(5), K(6))): None (calls no eq hash lt index repr key len)
#> C.extend(C): None (calls no eq hash lt iter index repr key len)
#> C += it(K(5), K(6)) iter1: clear: None [K5 K6] 4 | insert: None [K9 K1 K2 K3 K2 K5 K6] 4 | delete: None [K2 K3 K2 K5 K6] 4 | replace: None [K1 K2 K3 K8 K5 K6] 4 | resize: None [K1 K2 ..143.. K6] 4 | again: None [K1 K2 K3 K2 K5 K6 K5 K6] 8
#> C += it(K(5), K(6)): None (calls no eq hash lt index repr key len)
#> C += C: None (calls no eq hash lt iter index repr key len)
#> C + D: [K1 K2 K3 K2 K1 K2 K3 K2] (calls no eq hash lt iter index repr key len)
#> C * K(2) key1: clear: Kdeque([]) [] 1 | insert: Kdeque([K9, K1, K2, K3, K2, K9, K1, K2, K3, K2]) [K9 K1 K2 K3 K2] 1 | delete: Kdeque([K2, K3, K2, K2, K3, K2]) [K2 K3 K2] 1 | replace: Kdeque([K1, K2, K3, K8, K1, K2, K3, K8]) [K1 K2 K3 K8] 1 | resize: Kdeque([K1, K2, K3, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39, K40, K41, K42, K43, K44, K45, K46, K47, K48, K49, K50, K51, K52, K53, K54, K55, K56, K57, K58, K59, K60, K61, K62, K63, K64, K65, K66, K67, K68, K69, K70, K71, K72, K73, K74, K75, K76, K77, K78, K79, K80, K81, K82, K83, K84, K85, K86, K87, K88, K89, K90, K91, K92, K93, K94, K95, K96, K97, K98, K99, K100, K101, K102, K103, K104, K105, K106, K107, K108, K109, K110, K111, K112, K113, K114, K115, K116, K117, K118, K119, K120, K121, K122, K123, K124, K125, K126, K127, K128, K129, K130, K131, K132, K133, K134, K135, K136, K137, K138, K139, K1, K2, K3, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39, K40, K41, K42, K43, K44, K45, K46, K47, K48, K49, K50, K51, K52, K53, K54, K55, K56, K57, K58, K59, K60, K61, K62, K63, K64, K65, K66, K67, K68, K69, K70, K71, K72, K73, K74, K75, K76, K77, K78, K79, K80, K81, K82, K83, K84, K85, K86, K87, K88, K89, K90, K91, K92, K93, K94, K95, K96, K97, K98, K99, K100, K101, K102, K103, K104, K105, K106, K107, K108, K109, K110, K111, K112, K113, K114, K115, K116, K117, K118, K119, K120, K121, K122, K123, K124, K125, K126, K127, K128, K129, K130, K131, K132, K133, K134, K135, K136, K137, K138, K139]) [K1 K2 ..141.. K139] 1 | again: Kdeque([K1, K2, K3, K2, K1, K2, K3, K2]) [K1 K2 K3 K2] 2
#> C * K(2): Kdeque([K1, K2, K3, K2, K1, K2, K3, K2]) (calls no eq hash lt iter index repr len)
#> C *= K(2) key1: clear: None Kdeque([]) 1 | insert: None Kdeque([K9, K1, K2, K3, K2, K9, K1, K2, K3, K2]) 1 | delete: None Kdeque([K2, K3, K2, K2, K3, K2]) 1 | replace: None Kdeque([K1, K2, K3, K8, K1, K2, K3, K8]) 1 | resize: None Kdeque([K1, K2, K3, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39, K40, K41, K42, K43, K44, K45, K46, K47, K48, K49, K50, K51, K52, K53, K54, K55, K56, K57, K58, K59, K60, K61, K62, K63, K64, K65, K66, K67, K68, K69, K70, K71, K72, K73, K74, K75, K76, K77, K78, K79, K80, K81, K82, K83, K84, K85, K86, K87, K88, K89, K90, K91, K92, K93, K94, K95, K96, K97, K98, K99, K100, K101, K102, K103, K104, K105, K106, K107, K108, K109, K110, K111, K112, K113, K114, K115, K116, K117, K118, K119, K120, K121, K122, K123, K124, K125, K126, K127, K128, K129, K130, K131, K132, K133, K134, K135, K136, K137, K138, K139, K1, K2, K3, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39, K40, K41, K42, K43, K44, K45, K46, K47, K48, K49, K50, K51, K52, K53, K54, K55, K56, K57, K58, K59, K60, K61, K62, K63, K64, K65, K66, K67, K68, K69, K70, K71, K72, K73, K74, K75, K76, K77, K78, K79, K80, K81, K82, K83, K84, K85, K86, K87, K88, K89, K90, K91, K92, K93, K94, K95, K96, K97, K98, K99, K100, K101, K102, K103, K104, K105, K106, K107, K108, K109, K110, K111, K112, K113, K114, K115, K116, K117, K118, K119, K120, K121, K122, K123, K124, K125, K126, K127, K128, K129, K130, K131, K132, K133, K134, K135, K136, K137, K138, K139]) 1 | again: None Kdeque([K1, K2, K3, K2, K1, K2, K3, K2]) 2
#> C *= K(2): None (calls no eq hash lt iter index repr len)
#> C.insert(K(1), K(5)) index1: clear: None [K5] 1 | insert: None [K9 K5 K1 K2 K3 K2] 1 | delete: None [K2 K5 K3 K2] 1 | replace: None [K1 K5 K2 K3 K8] 1 | resize: None [K1 K5 ..142.. K139] 1 | again: None [K1 K5 K5 K2 K3 K2] 2
#> C.insert(K(1), K(5)): None (calls no eq hash lt iter repr key len)
#> C.rotate(K(1)) index1: clear: None [] 1 | insert: None [K2 K9 K1 K2 K3] 1 | delete: None [K2 K2 K3] 1 | replace: None [K8 K1 K2 K3] 1 | resize: None [K139 K1 ..141.. K138] 1 | again: None [K3 K2 K1 K2] 2
#> C.rotate(K(1)): None (calls no eq hash lt iter repr key len)
#> C[K(1)] index1: clear: IndexError(deque index out of range) [] 1 | insert: K1 [K9 K1 K2 K3 K2] 1 | delete: K3 [K2 K3 K2] 1 | replace: K2 [K1 K2 K3 K8] 1 | resize: K2 [K1 K2 ..141.. K139] 1 | again: K2 [K1 K2 K3 K2] 2
#> C[K(1)]: K2 (calls no eq hash lt iter repr key len)
#> C[K(9)] index1: clear: IndexError(deque index out of range) [] 1 | insert: IndexError(deque index out of range) [K9 K1 K2 K3 K2] 1 | delete: IndexError(deque index out of range) [K2 K3 K2] 1 | replace: IndexError(deque index out of range) [K1 K2 K3 K8] 1 | resize: K8 [K1 K2 ..141.. K139] 1 | again: IndexError(deque index out of range) [K1 K2 K3 K2] 2
#> C[K(9)]: IndexError(deque index out of range) (calls no eq hash lt iter repr key len)
#> C[K(1)] = K(7) index1: clear: IndexError(deque index out of range) [] 1 | insert: None [K9 K7 K2 K3 K2] 1 | delete: None [K2 K7 K2] 1 | replace: None [K1 K7 K3 K8] 1 | resize: None [K1 K7 ..141.. K139] 1 | again: None [K1 K7 K3 K2] 2
#> C[K(1)] = K(7): None (calls no eq hash lt iter repr key len)
#> del C[K(1)] index1: clear: IndexError(deque index out of range) [] 1 | insert: None [K9 K2 K3 K2] 1 | delete: None [K2 K2] 1 | replace: None [K1 K3 K8] 1 | resize: None [K1 K3 ..140.. K139] 1 | again: None [K1 K2] 2
#> del C[K(1)]: None (calls no eq hash lt iter repr key len)
#> repr(C) repr1: clear: 'deque([K1, K2, K3, K2])' [] 4 | insert: 'deque([K1, K2, K3, K2])' [K9 K1 K2 K3 K2] 4 | delete: 'deque([K1, K2, K3, K2])' [K2 K3 K2] 4 | replace: 'deque([K1, K2, K3, K2])' [K1 K2 K3 K8] 4 | resize: 'deque([K1, K2, K3, K2])' [K1 K2 ..141.. K139] 4 | again: 'deque([K1, K2, K3, K2])' [K1 K2 K3 K2] 4
#> repr(C): 'deque([K1, K2, K3, K2])' (calls no eq hash lt iter index key len)
#> str(C), f'{C}' repr1: clear: ('deque([K1, K2, K3, K2])' 'deque([])') [] 4 | insert: ('deque([K1, K2, K3, K2])' 'deque([K9, K1, K2, K3, K2])') [K9 K1 K2 K3 K2] 9 | delete: ('deque([K1, K2, K3, K2])' 'deque([K2, K3, K2])') [K2 K3 K2] 7 | replace: ('deque([K1, K2, K3, K2])' 'deque([K1, K2, K3, K8])') [K1 K2 K3 K8] 8 | resize: Endless() [K1 K2 ..141.. K139] 61 | again: ('deque([K1, K2, K3, K2])' 'deque([K1, K2, K3, K2])') [K1 K2 K3 K2] 8
#> str(C), f'{C}': ('deque([K1, K2, K3, K2])' 'deque([K1, K2, K3, K2])') (calls no eq hash lt iter index key len)
#> [key(x) for x in C] key1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 8
#> [key(x) for x in C]: [K1 K2 K3 K2] (calls no eq hash lt iter index repr len)
#> [key(x) for x in reversed(C)] key1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: [K2 K3 K2 K1] [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: [K2 K3 K2 K1] [K1 K2 K3 K2] 8
#> [key(x) for x in reversed(C)]: [K2 K3 K2 K1] (calls no eq hash lt iter index repr len)
#> list(map(key, C)) key1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: [K1 K2 K3 K8] [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: [K1 K2 K3 K2] [K1 K2 K3 K2] 8
#> list(map(key, C)): [K1 K2 K3 K2] (calls no eq hash lt iter index repr len)
#> sorted(C, key=key) lt1: clear: [K1 K2 K2 K3] [] 6 | insert: [K1 K2 K2 K3] [K9 K1 K2 K3 K2] 6 | delete: [K1 K2 K2 K3] [K2 K3 K2] 6 | replace: [K1 K2 K2 K3] [K1 K2 K3 K8] 6 | resize: [K1 K2 K2 K3] [K1 K2 ..141.. K139] 6 | again: [K1 K2 K2 K3] [K1 K2 K3 K2] 12
#> sorted(C, key=key) key1: clear: [K1 K2 K2 K3] [] 4 | insert: [K1 K2 K2 K3] [K9 K1 K2 K3 K2] 4 | delete: [K1 K2 K2 K3] [K2 K3 K2] 4 | replace: [K1 K2 K2 K3] [K1 K2 K3 K8] 4 | resize: [K1 K2 K2 K3] [K1 K2 ..141.. K139] 4 | again: [K1 K2 K2 K3] [K1 K2 K3 K2] 8
#> sorted(C, key=key): [K1 K2 K2 K3] (calls no eq hash iter index repr len)
#> min(C) lt1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: K1 [K1 K2 K3 K8] 3 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: K1 [K1 K2 K3 K2] 6
#> min(C): K1 (calls no eq hash iter index repr key len)
#> sum(C, K(0)) key1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: K14 [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: K8 [K1 K2 K3 K2] 8
#> sum(C, K(0)): K8 (calls no eq hash lt iter index repr len)
#> any(C) len1: clear: True [] 1 | insert: True [K9 K1 K2 K3 K2] 1 | delete: True [K2 K3 K2] 1 | replace: True [K1 K2 K3 K8] 1 | resize: True [K1 K2 ..141.. K139] 1 | again: True [K1 K2 K3 K2] 2
#> any(C): True (calls no eq hash lt iter index repr key)
#> tuple(filter(key, C)) key1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: (K1 K3) [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: (K1 K3) [K1 K2 K3 K2] 8
#> tuple(filter(key, C)) len1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: (K1 K3) [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: (K1 K3) [K1 K2 K3 K2] 8
#> tuple(filter(key, C)): (K1 K3) (calls no eq hash lt iter index repr)
#> list(zip(C, it(1, 2, 3))) iter1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: [(K1 1) (K2 2) (K3 3)] [K1 K2 K3 K8] 5 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: [(K1 1) (K2 2) (K3 3)] [K1 K2 K3 K2] 10
#> list(zip(C, it(1, 2, 3))): [(K1 1) (K2 2) (K3 3)] (calls no eq hash lt index repr key len)
#> [*C, *it(1)] iter1: clear: [K1 K2 K3 K2 1] [] 3 | insert: [K1 K2 K3 K2 1] [K9 K1 K2 K3 K2] 3 | delete: [K1 K2 K3 K2 1] [K2 K3 K2] 3 | replace: [K1 K2 K3 K2 1] [K1 K2 K3 K8] 3 | resize: [K1 K2 K3 K2 1] [K1 K2 ..141.. K139] 3 | again: [K1 K2 K3 K2 1] [K1 K2 K3 K2] 6
#> [*C, *it(1)] len1: clear: [K1 K2 K3 K2 1] [] 1 | insert: [K1 K2 K3 K2 1] [K9 K1 K2 K3 K2] 1 | delete: [K1 K2 K3 K2 1] [K2 K3 K2] 1 | replace: [K1 K2 K3 K2 1] [K1 K2 K3 K8] 1 | resize: [K1 K2 K3 K2 1] [K1 K2 ..141.. K139] 1 | again: [K1 K2 K3 K2 1] [K1 K2 K3 K2] 2
#> [*C, *it(1)]: [K1 K2 K3 K2 1] (calls no eq hash lt index repr key)

# ---- deque operations 41 to 50
import copy, heapq, itertools
from collections import deque
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
    C.appendleft(K(9))
def delete():
    if C: C.popleft()
def replace():
    if C: C[-1] = K(8)
def resize():
    C.extend(map(K, range(3, 140)))
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: deque([K(1), K(2), K(3), K(2)])
def op():
    global C, D, I, J, R
    a, *b = C
cell("a, *b = C", op)
cell("deque(it(*C), K(2))", lambda: (deque(it(*C), K(2))))
cell("deque(C, maxlen=2)", lambda: (deque(C, maxlen=2)))
cell("C.copy() == D", lambda: C.copy() == D)
cell("copy.copy(C) == D", lambda: copy.copy(C) == D)
cell("len(copy.deepcopy(C))", lambda: len(copy.deepcopy(C)))
cell("match_value(C)", lambda: match_value(C))
cell("set(C)", lambda: set(C))
cell("list(itertools.islice(C, K(3)))", lambda: (list(itertools.islice(C, K(3)))))
cell("heapq.nsmallest(2, C, key=key)", lambda: (heapq.nsmallest(2, C, key=key)))
#> a, *b = C: None (calls no eq hash lt iter index repr key len)
#> deque(it(*C), K(2)): TypeError(an integer is required) (calls no eq hash lt iter index repr key len)
#> deque(C, maxlen=2): [K3 K2] (calls no eq hash lt iter index repr key len)
#> C.copy() == D eq1: clear: True [] 4 | insert: True [K9 K1 K2 K3 K2] 4 | delete: True [K2 K3 K2] 4 | replace: True [K1 K2 K3 K8] 4 | resize: True [K1 K2 ..141.. K139] 4 | again: True [K1 K2 K3 K2] 8
#> C.copy() == D: True (calls no hash lt iter index repr key len)
#> copy.copy(C) == D eq1: clear: True [] 4 | insert: True [K9 K1 K2 K3 K2] 4 | delete: True [K2 K3 K2] 4 | replace: True [K1 K2 K3 K8] 4 | resize: True [K1 K2 ..141.. K139] 4 | again: True [K1 K2 K3 K2] 8
#> copy.copy(C) == D: True (calls no hash lt iter index repr key len)
#> len(copy.deepcopy(C)) key1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: 4 [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: 4 [K1 K2 K3 K2] 8
#> len(copy.deepcopy(C)): 4 (calls no eq hash lt iter index repr len)
#> match_value(C): ('first' K2 [K3 K2]) (calls no eq hash lt iter index repr key len)
#> set(C) eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: {K1 K2 K3} [K1 K2 K3 K8] 1 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: {K1 K2 K3} [K1 K2 K3 K2] 2
#> set(C) hash1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: {K1 K2 K3 K8} [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: {K1 K2 K3} [K1 K2 K3 K2] 8
#> set(C): {K1 K2 K3} (calls no lt iter index repr key len)
#> list(itertools.islice(C, K(3))) index1: clear: [] [] 1 | insert: [K9 K1 K2] [K9 K1 K2 K3 K2] 1 | delete: [K2 K3 K2] [K2 K3 K2] 1 | replace: [K1 K2 K3] [K1 K2 K3 K8] 1 | resize: [K1 K2 K3] [K1 K2 ..141.. K139] 1 | again: [K1 K2 K3] [K1 K2 K3 K2] 2
#> list(itertools.islice(C, K(3))): [K1 K2 K3] (calls no eq hash lt iter repr key len)
#> heapq.nsmallest(2, C, key=key) eq1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: [K1 K2] [K1 K2 K3 K8] 2 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: [K1 K2] [K1 K2 K3 K2] 4
#> heapq.nsmallest(2, C, key=key) lt1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: [K1 K2] [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: [K1 K2] [K1 K2 K3 K2] 8
#> heapq.nsmallest(2, C, key=key) key1: clear: RuntimeError(deque mutated during iteration) [] 1 | insert: RuntimeError(deque mutated during iteration) [K9 K1 K2 K3 K2] 1 | delete: RuntimeError(deque mutated during iteration) [K2 K3 K2] 1 | replace: [K1 K2] [K1 K2 K3 K8] 4 | resize: RuntimeError(deque mutated during iteration) [K1 K2 ..141.. K139] 1 | again: [K1 K2] [K1 K2 K3 K2] 8
#> heapq.nsmallest(2, C, key=key): [K1 K2] (calls no hash iter index repr len)
