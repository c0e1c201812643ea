# Written by `npm run fuzz:reentrancy -- --write`.

# ---- ordereddict operations 1 to 40
import copy, json
from collections import OrderedDict
WHEN, UNCOUNTED = (1,), ["clear","insert","delete","replace","resize","again"]
CALLBACKS = ["eq","lt","iter","index","repr","key","len"]
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
make = lambda: OrderedDict((K(i), K(i * 10)) for i in (1, 2, 3))
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
cell("K(3) in C", lambda: K(3) in C)
cell("K(7) in C", lambda: K(7) in C)
cell("repr(C)", lambda: repr(C))
cell("str(C), f'{C}', '%s' % C", lambda: (str(C), f'{C}', '%s' % C))
cell("'{0!r:>9}'.format(C)", lambda: '{0!r:>9}'.format(C))
cell("list(C.items())", lambda: list(C.items()))
cell("[(key(k), C.get(k)) for k in C]", lambda: ([(key(k), C.get(k)) for k in C]))
cell("[key(v) for v in C.values()]", lambda: [key(v) for v in C.values()])
cell("[key(v) for v in reversed(C.items())]", lambda: [key(v) for v in reversed(C.items())])
cell("C.keys() & D.keys()", lambda: C.keys() & D.keys())
cell("C.keys() & it(K(1), K(7))", lambda: (C.keys() & it(K(1), K(7))))
cell("C.keys() - it(K(1), K(7))", lambda: (C.keys() - it(K(1), K(7))))
cell("C.keys() ^ it(K(1), K(7))", lambda: (C.keys() ^ it(K(1), K(7))))
cell("C.keys() - D.keys()", lambda: C.keys() - D.keys())
cell("D.keys() - C.keys()", lambda: D.keys() - C.keys())
cell("D.keys() & C.keys()", lambda: D.keys() & C.keys())
cell("D.keys() ^ C.keys()", lambda: D.keys() ^ C.keys())
cell("C.items() & D.items()", lambda: C.items() & D.items())
cell("C.items() - D.items()", lambda: C.items() - D.items())
cell("C.keys().isdisjoint(D.keys())", lambda: C.keys().isdisjoint(D.keys()))
cell("C.keys().isdisjoint(it(K(7), K(1)))", lambda: (C.keys().isdisjoint(it(K(7), K(1)))))
cell("(K(3), K(30)) in C.items()", lambda: ((K(3), K(30)) in C.items()))
cell("K(30) in C.values()", lambda: K(30) in C.values())
cell("K(3) in C.keys()", lambda: K(3) in C.keys())
#> C.get(K(3)) eq1: clear: None {}  | insert: K30 {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: K30 {K2:K20 K3:K30}  | replace: K80 {K1:K10 K2:K20 K3:K80}  | resize: K30 {K1:K10 K2:K20 ..38.. K39:K39}  | again: K30 {K1:K10 K2:K20 K3:K30} 
#> C.get(K(3)): K30 (calls no lt iter index repr key len)
#> C.get(K(7), K(0)): K0 (calls no eq lt iter index repr key len)
#> C[K(3)] eq1: clear: KeyError(K3) {}  | insert: K30 {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: K30 {K2:K20 K3:K30}  | replace: K80 {K1:K10 K2:K20 K3:K80}  | resize: K30 {K1:K10 K2:K20 ..38.. K39:K39}  | again: K30 {K1:K10 K2:K20 K3:K30} 
#> C[K(3)]: K30 (calls no lt iter index repr key len)
#> C[K(7)]: KeyError(K7) (calls no eq lt iter index repr key len)
#> C[K(3)] = K(33) eq1: clear: None {K3:K33}  | insert: None {K1:K10 K2:K20 K3:K33 K9:K90}  | delete: None {K2:K20 K3:K33}  | replace/again: None {K1:K10 K2:K20 K3:K33}  | resize: None {K1:K10 K2:K20 ..38.. K39:K39} 
#> C[K(3)] = K(33): None (calls no lt iter index repr key len)
#> C[K(7)] = K(77): None (calls no eq lt iter index repr key len)
#> C[K(65)] = K(77) eq1: clear: None {K65:K77}  | insert: None {K1:K10 K2:K20 K3:K30 K9:K90 K65:K77}  | delete: None {K2:K20 K3:K30 K65:K77}  | replace: None {K1:K10 K2:K20 K3:K80 K65:K77}  | resize: None {K1:K10 K2:K20 ..39.. K65:K77}  | again: None {K1:K10 K2:K20 K3:K30 K65:K77} 
#> C[K(65)] = K(77): None (calls no lt iter index repr key len)
#> C.setdefault(K(66), K(0)) eq1: clear: K0 {K66:K0}  | insert: K0 {K1:K10 K2:K20 K3:K30 K9:K90 K66:K0}  | delete: K0 {K2:K20 K3:K30 K66:K0}  | replace: K0 {K1:K10 K2:K20 K3:K80 K66:K0}  | resize: K0 {K1:K10 K2:K20 ..39.. K66:K0}  | again: K0 {K1:K10 K2:K20 K3:K30 K66:K0} 
#> C.setdefault(K(66), K(0)): K0 (calls no lt iter index repr key len)
#> K(67) in C eq1: clear: False {}  | insert: False {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: False {K2:K20 K3:K30}  | replace: False {K1:K10 K2:K20 K3:K80}  | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 
#> K(67) in C: False (calls no lt iter index repr key len)
#> del C[K(3)] eq1: clear: KeyError(K3) {}  | insert: None {K1:K10 K2:K20 K9:K90}  | delete: None {K2:K20}  | replace: None {K1:K10 K2:K20}  | resize: None {K1:K10 K2:K20 ..37.. K39:K39}  | again: KeyError(K3) {K1:K10 K2:K20} 
#> del C[K(3)]: None (calls no lt iter index repr key len)
#> del C[K(7)]: KeyError(K7) (calls no eq lt iter index repr key len)
#> C.pop(K(2)) eq1: clear: KeyError(K2) {}  | insert: K20 {K1:K10 K3:K30 K9:K90}  | delete: K20 {K3:K30}  | replace: K20 {K1:K10 K3:K80}  | resize: K20 {K1:K10 K3:K30 ..37.. K39:K39}  | again: KeyError(K2) {K1:K10 K3:K30} 
#> C.pop(K(2)): K20 (calls no lt iter index repr key len)
#> C.pop(K(7), None): None (calls no eq lt iter index repr key len)
#> C.popitem(): (K3 K30) (calls no eq lt iter index repr key len)
#> C.setdefault(K(2), K(0)) eq1: clear: K0 {K2:K0}  | insert: K20 {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: K20 {K2:K20 K3:K30}  | replace: K20 {K1:K10 K2:K20 K3:K80}  | resize: K20 {K1:K10 K2:K20 ..38.. K39:K39}  | again: K20 {K1:K10 K2:K20 K3:K30} 
#> C.setdefault(K(2), K(0)): K20 (calls no lt iter index repr key len)
#> C.setdefault(K(7), K(0)): K0 (calls no eq lt iter index repr key len)
#> K(3) in C eq1: clear: False {}  | insert: True {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: True {K2:K20 K3:K30}  | replace: True {K1:K10 K2:K20 K3:K80}  | resize: True {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 
#> K(3) in C: True (calls no lt iter index repr key len)
#> K(7) in C: False (calls no eq lt iter index repr key len)
#> repr(C) repr1: clear: 'OrderedDict({K1: K10, K2: K20, K3: K30})' {}  | insert: 'OrderedDict({K1: K10, K2: K20, K3: K30})' {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: 'OrderedDict({K1: K10, K2: K20, K3: K30})' {K2:K20 K3:K30}  | replace: 'OrderedDict({K1: K10, K2: K20, K3: K30})' {K1:K10 K2:K20 K3:K80}  | resize: 'OrderedDict({K1: K10, K2: K20, K3: K30})' {K1:K10 K2:K20 ..38.. K39:K39}  | again: 'OrderedDict({K1: K10, K2: K20, K3: K30})' {K1:K10 K2:K20 K3:K30} 
#> repr(C): 'OrderedDict({K1: K10, K2: K20, K3: K30})' (calls no eq lt iter index key len)
#> str(C), f'{C}', '%s' % C repr1: clear: ('OrderedDict({K1: K10, K2: K20, K3: K30})' 'OrderedDict()' 'OrderedDict()') {}  | insert: ('OrderedDict({K1: K10, K2: K20, K3: K30})' 'OrderedDict({K1: K10, K2: K20, K3: K30, K9: K90})' 'OrderedDict({K1: K10, K2: K20, K3: K30, K9: K90})') {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: ('OrderedDict({K1: K10, K2: K20, K3: K30})' 'OrderedDict({K2: K20, K3: K30})' 'OrderedDict({K2: K20, K3: K30})') {K2:K20 K3:K30}  | replace: ('OrderedDict({K1: K10, K2: K20, K3: K30})' 'OrderedDict({K1: K10, K2: K20, K3: K80})' 'OrderedDict({K1: K10, K2: K20, K3: K80})') {K1:K10 K2:K20 K3:K80}  | resize: Endless() {K1:K10 K2:K20 ..38.. K39:K39}  | again: ('OrderedDict({K1: K10, K2: K20, K3: K30})' 'OrderedDict({K1: K10, K2: K20, K3: K30})' 'OrderedDict({K1: K10, K2: K20, K3: K30})') {K1:K10 K2:K20 K3:K30} 
#> str(C), f'{C}', '%s' % C: ('OrderedDict({K1: K10, K2: K20, K3: K30})' 'OrderedDict({K1: K10, K2: K20, K3: K30})' 'OrderedDict({K1: K10, K2: K20, K3: K30})') (calls no eq lt iter index key len)
#> '{0!r:>9}'.format(C) repr1: clear: 'OrderedDict({K1: K10, K2: K20, K3: K30})' {}  | insert: 'OrderedDict({K1: K10, K2: K20, K3: K30})' {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: 'OrderedDict({K1: K10, K2: K20, K3: K30})' {K2:K20 K3:K30}  | replace: 'OrderedDict({K1: K10, K2: K20, K3: K30})' {K1:K10 K2:K20 K3:K80}  | resize: 'OrderedDict({K1: K10, K2: K20, K3: K30})' {K1:K10 K2:K20 ..38.. K39:K39}  | again: 'OrderedDict({K1: K10, K2: K20, K3: K30})' {K1:K10 K2:K20 K3:K30} 
#> '{0!r:>9}'.format(C): 'OrderedDict({K1: K10, K2: K20, K3: K30})' (calls no eq lt iter index key len)
#> list(C.items()): [(K1 K10) (K2 K20) (K3 K30)] (calls no eq lt iter index repr key len)
#> [(key(k), C.get(k)) for k in C] key1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: [(K1 K10) (K2 K20) (K3 K80)] {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [(K1 K10) (K2 K20) (K3 K30)] {K1:K10 K2:K20 K3:K30} 
#> [(key(k), C.get(k)) for k in C]: [(K1 K10) (K2 K20) (K3 K30)] (calls no eq lt iter index repr len)
#> [key(v) for v in C.values()] key1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: [K10 K20 K80] {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [K10 K20 K30] {K1:K10 K2:K20 K3:K30} 
#> [key(v) for v in C.values()]: [K10 K20 K30] (calls no eq lt iter index repr len)
#> [key(v) for v in reversed(C.items())] key1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: [(K3 K30) (K2 K20) (K1 K10)] {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [(K3 K30) (K2 K20) (K1 K10)] {K1:K10 K2:K20 K3:K30} 
#> [key(v) for v in reversed(C.items())]: [(K3 K30) (K2 K20) (K1 K10)] (calls no eq lt iter index repr len)
#> C.keys() & D.keys() eq1: clear: {} {}  | insert: {K1 K2 K3} {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: {K2 K3} {K2:K20 K3:K30}  | replace: {K1 K2 K3} {K1:K10 K2:K20 K3:K80}  | resize: {K1 K2 K3} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1 K2 K3} {K1:K10 K2:K20 K3:K30} 
#> C.keys() & D.keys(): {K1 K2 K3} (calls no lt iter index repr key len)
#> C.keys() & it(K(1), K(7)) eq1: clear: {} {}  | insert: {K1} {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: {} {K2:K20 K3:K30}  | replace: {K1} {K1:K10 K2:K20 K3:K80}  | resize: {K1 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1} {K1:K10 K2:K20 K3:K30} 
#> C.keys() & it(K(1), K(7)) iter1: clear: {} {}  | insert: {K1} {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: {} {K2:K20 K3:K30}  | replace: {K1} {K1:K10 K2:K20 K3:K80}  | resize: {K1 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1} {K1:K10 K2:K20 K3:K30} 
#> C.keys() & it(K(1), K(7)): {K1} (calls no lt index repr key len)
#> C.keys() - it(K(1), K(7)) eq1: clear: {K2 K3} {}  | insert: {K2 K3} {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: {K2 K3} {K2:K20 K3:K30}  | replace: {K2 K3} {K1:K10 K2:K20 K3:K80}  | resize: {K2 K3} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K2 K3} {K1:K10 K2:K20 K3:K30} 
#> C.keys() - it(K(1), K(7)) iter1: clear: {K2 K3} {}  | insert: {K2 K3} {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: {K2 K3} {K2:K20 K3:K30}  | replace: {K2 K3} {K1:K10 K2:K20 K3:K80}  | resize: {K2 K3} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K2 K3} {K1:K10 K2:K20 K3:K30} 
#> C.keys() - it(K(1), K(7)): {K2 K3} (calls no lt index repr key len)
#> C.keys() ^ it(K(1), K(7)) eq1: clear: {K2 K3 K7} {}  | insert: {K2 K3 K7} {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: {K2 K3 K7} {K2:K20 K3:K30}  | replace: {K2 K3 K7} {K1:K10 K2:K20 K3:K80}  | resize: {K2 K3 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K2 K3 K7} {K1:K10 K2:K20 K3:K30} 
#> C.keys() ^ it(K(1), K(7)) iter1: clear: {K2 K3 K7} {}  | insert: {K2 K3 K7} {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: {K2 K3 K7} {K2:K20 K3:K30}  | replace: {K2 K3 K7} {K1:K10 K2:K20 K3:K80}  | resize: {K2 K3 K7} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K2 K3 K7} {K1:K10 K2:K20 K3:K30} 
#> C.keys() ^ it(K(1), K(7)): {K2 K3 K7} (calls no lt index repr key len)
#> C.keys() - D.keys() eq1: clear: {} {}  | insert: {} {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: {} {K2:K20 K3:K30}  | replace: {} {K1:K10 K2:K20 K3:K80}  | resize: {} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {} {K1:K10 K2:K20 K3:K30} 
#> C.keys() - D.keys(): {} (calls no lt iter index repr key len)
#> D.keys() - C.keys() eq1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: {} {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {} {K1:K10 K2:K20 K3:K30} 
#> D.keys() - C.keys(): {} (calls no lt iter index repr key len)
#> D.keys() & C.keys() eq1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: {K1 K2 K3} {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1 K2 K3} {K1:K10 K2:K20 K3:K30} 
#> D.keys() & C.keys(): {K1 K2 K3} (calls no lt iter index repr key len)
#> D.keys() ^ C.keys() eq1: clear: {} {}  | insert: {} {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: {} {K2:K20 K3:K30}  | replace: {} {K1:K10 K2:K20 K3:K80}  | resize: {} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {} {K1:K10 K2:K20 K3:K30} 
#> D.keys() ^ C.keys(): {} (calls no lt iter index repr key len)
#> C.items() & D.items() eq1: clear: {} {}  | insert: {(K1 K10) (K2 K20) (K3 K30)} {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: {(K2 K20) (K3 K30)} {K2:K20 K3:K30}  | replace: {(K1 K10) (K2 K20)} {K1:K10 K2:K20 K3:K80}  | resize: {(K1 K10) (K2 K20) (K3 K30)} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {(K1 K10) (K2 K20) (K3 K30)} {K1:K10 K2:K20 K3:K30} 
#> C.items() & D.items(): {(K1 K10) (K2 K20) (K3 K30)} (calls no lt iter index repr key len)
#> C.items() - D.items() eq1: clear: {} {}  | insert: {} {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: {} {K2:K20 K3:K30}  | replace: {} {K1:K10 K2:K20 K3:K80}  | resize: {} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {} {K1:K10 K2:K20 K3:K30} 
#> C.items() - D.items(): {} (calls no lt iter index repr key len)
#> C.keys().isdisjoint(D.keys()) eq1: clear: True {}  | insert: False {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: False {K2:K20 K3:K30}  | replace: False {K1:K10 K2:K20 K3:K80}  | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 
#> C.keys().isdisjoint(D.keys()): False (calls no lt iter index repr key len)
#> C.keys().isdisjoint(it(K(7), K(1))) eq1: clear: True {}  | insert: False {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: True {K2:K20 K3:K30}  | replace: False {K1:K10 K2:K20 K3:K80}  | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 
#> C.keys().isdisjoint(it(K(7), K(1))) iter1: clear: True {}  | insert: False {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: True {K2:K20 K3:K30}  | replace: False {K1:K10 K2:K20 K3:K80}  | resize: False {K1:K10 K2:K20 ..38.. K39:K39}  | again: False {K1:K10 K2:K20 K3:K30} 
#> C.keys().isdisjoint(it(K(7), K(1))): False (calls no lt index repr key len)
#> (K(3), K(30)) in C.items() eq1: clear: False {}  | insert: True {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: True {K2:K20 K3:K30}  | replace: False {K1:K10 K2:K20 K3:K80}  | resize: True {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 
#> (K(3), K(30)) in C.items(): True (calls no lt iter index repr key len)
#> K(30) in C.values() eq1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: False {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 
#> K(30) in C.values(): True (calls no lt iter index repr key len)
#> K(3) in C.keys() eq1: clear: False {}  | insert: True {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: True {K2:K20 K3:K30}  | replace: True {K1:K10 K2:K20 K3:K80}  | resize: True {K1:K10 K2:K20 ..38.. K39:K39}  | again: True {K1:K10 K2:K20 K3:K30} 
#> K(3) in C.keys(): True (calls no lt iter index repr key len)

# ---- ordereddict operations 41 to 61
import copy, json
from collections import OrderedDict
WHEN, UNCOUNTED = (1,), ["clear","insert","delete","replace","resize","again"]
CALLBACKS = ["eq","lt","iter","index","repr","key","len"]
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
make = lambda: OrderedDict((K(i), K(i * 10)) for i in (1, 2, 3))
cell("repr(C.keys()), repr(C.values())", lambda: (repr(C.keys()), repr(C.values())))
cell("repr(C.items())", lambda: repr(C.items()))
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
cell("[C[x] for x in it(K(1), K(2), K(3))]", lambda: ([C[x] for x in it(K(1), K(2), K(3))]))
cell("match_value(C)", lambda: match_value(C))
cell("C.move_to_end(K(2))", lambda: C.move_to_end(K(2)))
cell("C.move_to_end(K(2), last=False)", lambda: (C.move_to_end(K(2), last=False)))
cell("C.popitem(last=K(0))", lambda: C.popitem(last=K(0)))
cell("OrderedDict.fromkeys(it(K(1), K(2)), 1)", lambda: (OrderedDict.fromkeys(it(K(1), K(2)), 1)))
cell("C.__reversed__().__class__", lambda: C.__reversed__().__class__)
#> repr(C.keys()), repr(C.values()) repr1: clear: ('odict_keys([K1, K2, K3])' 'odict_values([])') {}  | insert: ('odict_keys([K1, K2, K3])' 'odict_values([K10, K20, K30, K90])') {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: ('odict_keys([K1, K2, K3])' 'odict_values([K20, K30])') {K2:K20 K3:K30}  | replace: ('odict_keys([K1, K2, K3])' 'odict_values([K10, K20, K80])') {K1:K10 K2:K20 K3:K80}  | resize: ('odict_keys([K1, K2, K3])' 'odict_values([K10, K20, K30, K5, K6, K7, K8, K9, K10, K11, K12, K13, K14, K15, K16, K17, K18, K19, K20, K21, K22, K23, K24, K25, K26, K27, K28, K29, K30, K31, K32, K33, K34, K35, K36, K37, K38, K39])') {K1:K10 K2:K20 ..38.. K39:K39}  | again: ('odict_keys([K1, K2, K3])' 'odict_values([K10, K20, K30])') {K1:K10 K2:K20 K3:K30} 
#> repr(C.keys()), repr(C.values()): ('odict_keys([K1, K2, K3])' 'odict_values([K10, K20, K30])') (calls no eq lt iter index key len)
#> repr(C.items()) repr1: clear: 'odict_items([(K1, K10), (K2, K20), (K3, K30)])' {}  | insert: 'odict_items([(K1, K10), (K2, K20), (K3, K30)])' {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: 'odict_items([(K1, K10), (K2, K20), (K3, K30)])' {K2:K20 K3:K30}  | replace: 'odict_items([(K1, K10), (K2, K20), (K3, K30)])' {K1:K10 K2:K20 K3:K80}  | resize: 'odict_items([(K1, K10), (K2, K20), (K3, K30)])' {K1:K10 K2:K20 ..38.. K39:K39}  | again: 'odict_items([(K1, K10), (K2, K20), (K3, K30)])' {K1:K10 K2:K20 K3:K30} 
#> repr(C.items()): 'odict_items([(K1, K10), (K2, K20), (K3, K30)])' (calls no eq lt iter index key len)
#> sorted(C) lt1: clear: [K1 K2 K3] {}  | insert: [K1 K2 K3] {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: [K1 K2 K3] {K2:K20 K3:K30}  | replace: [K1 K2 K3] {K1:K10 K2:K20 K3:K80}  | resize: [K1 K2 K3] {K1:K10 K2:K20 ..38.. K39:K39}  | again: [K1 K2 K3] {K1:K10 K2:K20 K3:K30} 
#> sorted(C): [K1 K2 K3] (calls no eq iter index repr key len)
#> max(C, key=C.get) lt1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: K3 {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: K3 {K1:K10 K2:K20 K3:K30} 
#> max(C, key=C.get): K3 (calls no eq iter index repr key len)
#> min(C.values(), key=key) lt1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: K10 {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: K10 {K1:K10 K2:K20 K3:K30} 
#> min(C.values(), key=key) key1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: K10 {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: K10 {K1:K10 K2:K20 K3:K30} 
#> min(C.values(), key=key): K10 (calls no eq iter index repr len)
#> list(map(key, C)) key1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: [K1 K2 K3] {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [K1 K2 K3] {K1:K10 K2:K20 K3:K30} 
#> list(map(key, C)): [K1 K2 K3] (calls no eq lt iter index repr len)
#> list(filter(None, C.values())) len1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: [] {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [] {K1:K10 K2:K20 K3:K30} 
#> list(filter(None, C.values())): [] (calls no eq lt iter index repr key)
#> sum(C.values(), K(0)) key1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: K110 {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: K60 {K1:K10 K2:K20 K3:K30} 
#> sum(C.values(), K(0)): K60 (calls no eq lt iter index repr len)
#> set(C): {K1 K2 K3} (calls no eq lt iter index repr key len)
#> list(zip(C, it(1, 2, 3))) iter1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: [(K1 1) (K2 2) (K3 3)] {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: [(K1 1) (K2 2) (K3 3)] {K1:K10 K2:K20 K3:K30} 
#> list(zip(C, it(1, 2, 3))): [(K1 1) (K2 2) (K3 3)] (calls no eq lt index repr key len)
#> {key(k): v for k, v in C.items()} key1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: {K1:K10 K2:K20 K3:K80} {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K30} 
#> {key(k): v for k, v in C.items()}: {K1:K10 K2:K20 K3:K30} (calls no eq lt iter index repr len)
#> copy.copy(C): {K1:K10 K2:K20 K3:K30} (calls no eq lt iter index repr key len)
#> copy.deepcopy(C) key1: clear: RuntimeError(OrderedDict mutated during iteration) {}  | insert: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: RuntimeError(OrderedDict mutated during iteration) {K2:K20 K3:K30}  | replace: {K1:K10 K2:K20 K3:K80} {K1:K10 K2:K20 K3:K80}  | resize: RuntimeError(OrderedDict mutated during iteration) {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1:K10 K2:K20 K3:K30} {K1:K10 K2:K20 K3:K30} 
#> copy.deepcopy(C): {K1:K10 K2:K20 K3:K30} (calls no eq lt iter index repr len)
#> json.dumps({'a': [C.get(1), K(1)], 'b': K(2)}, default=plain) eq1: clear: '{"a": [null, 1], "b": 2}' {}  | insert: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: '{"a": [null, 1], "b": 2}' {K2:K20 K3:K30}  | replace: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 K3:K80}  | resize: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 ..38.. K39:K39}  | again: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 K3:K30} 
#> json.dumps({'a': [C.get(1), K(1)], 'b': K(2)}, default=plain) key1: clear: '{"a": [10, 1], "b": 2}' {}  | insert: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: '{"a": [10, 1], "b": 2}' {K2:K20 K3:K30}  | replace: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 K3:K80}  | resize: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 ..38.. K39:K39}  | again: '{"a": [10, 1], "b": 2}' {K1:K10 K2:K20 K3:K30} 
#> json.dumps({'a': [C.get(1), K(1)], 'b': K(2)}, default=plain): '{"a": [10, 1], "b": 2}' (calls no lt iter index repr len)
#> [C[x] for x in it(K(1), K(2), K(3))] eq1: clear: KeyError(K1) {}  | insert: [K10 K20 K30] {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: KeyError(K1) {K2:K20 K3:K30}  | replace: [K10 K20 K80] {K1:K10 K2:K20 K3:K80}  | resize: [K10 K20 K30] {K1:K10 K2:K20 ..38.. K39:K39}  | again: [K10 K20 K30] {K1:K10 K2:K20 K3:K30} 
#> [C[x] for x in it(K(1), K(2), K(3))] iter1: clear: KeyError(K1) {}  | insert: [K10 K20 K30] {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: KeyError(K1) {K2:K20 K3:K30}  | replace: [K10 K20 K80] {K1:K10 K2:K20 K3:K80}  | resize: [K10 K20 K30] {K1:K10 K2:K20 ..38.. K39:K39}  | again: [K10 K20 K30] {K1:K10 K2:K20 K3:K30} 
#> [C[x] for x in it(K(1), K(2), K(3))]: [K10 K20 K30] (calls no lt index repr key len)
#> match_value(C) eq1: clear: 'none' {}  | insert: ('map' K10 K20 {K3:K30 K9:K90}) {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: 'none' {K2:K20 K3:K30}  | replace: ('map' K10 K20 {K3:K80}) {K1:K10 K2:K20 K3:K80}  | resize: ('map' K10 K20 {K3:K30 K5:K5 ..36.. K39:K39}) {K1:K10 K2:K20 ..38.. K39:K39}  | again: ('map' K10 K20 {K3:K30}) {K1:K10 K2:K20 K3:K30} 
#> match_value(C): ('map' K10 K20 {K3:K30}) (calls no lt iter index repr key len)
#> C.move_to_end(K(2)) eq1: clear: KeyError(K2) {}  | insert: None {K1:K10 K3:K30 K9:K90 K2:K20}  | delete: None {K3:K30 K2:K20}  | replace: None {K1:K10 K3:K80 K2:K20}  | resize: None {K1:K10 K3:K30 ..38.. K2:K20}  | again: None {K1:K10 K3:K30 K2:K20} 
#> C.move_to_end(K(2)): None (calls no lt iter index repr key len)
#> C.move_to_end(K(2), last=False) eq1: clear: KeyError(K2) {}  | insert: None {K2:K20 K1:K10 K3:K30 K9:K90}  | delete: None {K2:K20 K3:K30}  | replace: None {K2:K20 K1:K10 K3:K80}  | resize: None {K2:K20 K1:K10 ..38.. K39:K39}  | again: None {K2:K20 K1:K10 K3:K30} 
#> C.move_to_end(K(2), last=False): None (calls no lt iter index repr key len)
#> C.popitem(last=K(0)) len1: clear: KeyError('dictionary is empty') {}  | insert: (K1 K10) {K2:K20 K3:K30 K9:K90}  | delete/again: (K2 K20) {K3:K30}  | replace: (K1 K10) {K2:K20 K3:K80}  | resize: (K1 K10) {K2:K20 K3:K30 ..37.. K39:K39} 
#> C.popitem(last=K(0)): (K1 K10) (calls no eq lt iter index repr key)
#> OrderedDict.fromkeys(it(K(1), K(2)), 1) iter1: clear: {K1:1 K2:1} {}  | insert: {K1:1 K2:1} {K1:K10 K2:K20 K3:K30 K9:K90}  | delete: {K1:1 K2:1} {K2:K20 K3:K30}  | replace: {K1:1 K2:1} {K1:K10 K2:K20 K3:K80}  | resize: {K1:1 K2:1} {K1:K10 K2:K20 ..38.. K39:K39}  | again: {K1:1 K2:1} {K1:K10 K2:K20 K3:K30} 
#> OrderedDict.fromkeys(it(K(1), K(2)), 1): {K1:1 K2:1} (calls no eq lt index repr key len)
#> C.__reversed__().__class__: type (calls no eq lt iter index repr key len)
