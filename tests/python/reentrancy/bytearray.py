# Written by `npm run fuzz:reentrancy -- --write`.

# ---- bytearray operations 1 to 40
import array, io, re, struct
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
    C.insert(0, 9)
def delete():
    del C[:1]
def replace():
    C[-1:] = b"z"
def resize():
    C[:] = bytes(range(3, 80))
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: bytearray(b'abcd')
cell("C.append(K(5))", lambda: C.append(K(5)))
cell("C.append(K(500))", lambda: C.append(K(500)))
cell("C.extend(it(1, K(2)))", lambda: (C.extend(it(1, K(2)))))
cell("C.extend(seq(1, K(2)))", lambda: (C.extend(seq(1, K(2)))))
cell("C.extend([K(1), K(2)])", lambda: (C.extend([K(1), K(2)])))
cell("C.extend(C)", lambda: C.extend(C))
def op():
    global C, D, I, J, R
    C += it(1, 2)
cell("C += it(1, 2)", op)
def op():
    global C, D, I, J, R
    C += bytes(it(1, 2))
cell("C += bytes(it(1, 2))", op)
cell("C.insert(K(1), K(5))", lambda: (C.insert(K(1), K(5))))
cell("C.pop(K(1))", lambda: C.pop(K(1)))
cell("C.remove(K(98))", lambda: C.remove(K(98)))
cell("C[K(1)]", lambda: C[K(1)])
cell("C[K(9)]", lambda: C[K(9)])
def op():
    global C, D, I, J, R
    C[K(1)] = K(5)
cell("C[K(1)] = K(5)", op)
def op():
    global C, D, I, J, R
    C[K(1)] = K(300)
cell("C[K(1)] = K(300)", op)
def op():
    global C, D, I, J, R
    del C[K(1)]
cell("del C[K(1)]", op)
cell("C[K(0):K(2)]", lambda: C[K(0):K(2)])
def op():
    global C, D, I, J, R
    C[K(0):K(2)] = it(1, K(2), 3)
cell("C[K(0):K(2)] = it(1, K(2), 3)", op)
def op():
    global C, D, I, J, R
    C[K(0):K(2)] = [K(1), K(2)]
cell("C[K(0):K(2)] = [K(1), K(2)]", op)
def op():
    global C, D, I, J, R
    C[::2] = it(1, 2)
cell("C[::2] = it(1, 2)", op)
def op():
    global C, D, I, J, R
    C[K(0):K(2)] = C
cell("C[K(0):K(2)] = C", op)
def op():
    global C, D, I, J, R
    del C[K(0):K(3):K(2)]
cell("del C[K(0):K(3):K(2)]", op)
cell("C * K(2)", lambda: C * K(2))
def op():
    global C, D, I, J, R
    C *= K(2)
cell("C *= K(2)", op)
cell("C.find(98, K(0), K(3))", lambda: (C.find(98, K(0), K(3))))
cell("C.index(b'b', K(0), K(3))", lambda: (C.index(b'b', K(0), K(3))))
cell("C.rfind(98, K(1))", lambda: (C.rfind(98, K(1))))
cell("C.count(98, K(0), K(3))", lambda: (C.count(98, K(0), K(3))))
cell("98 in C", lambda: 98 in C)
cell("C.startswith(b'a', K(0), K(3))", lambda: (C.startswith(b'a', K(0), K(3))))
cell("C.endswith((b'c', b'd'), K(0), K(4))", lambda: (C.endswith((b'c', b'd'), K(0), K(4))))
cell("C.replace(b'b', b'xy', K(1))", lambda: (C.replace(b'b', b'xy', K(1))))
cell("C.split(b'b', K(1))", lambda: (C.split(b'b', K(1))))
cell("C.rsplit(maxsplit=K(1))", lambda: C.rsplit(maxsplit=K(1)))
cell("C.center(K(9)), C.ljust(K(9), b'-'), C.zfill(K(9))", lambda: (C.center(K(9)), C.ljust(K(9), b'-'), C.zfill(K(9))))
cell("C.expandtabs(K(4))", lambda: C.expandtabs(K(4)))
cell("C.hex('-', K(2))", lambda: (C.hex('-', K(2))))
cell("C.join(it(b'x', b'y', b'z'))", lambda: (C.join(it(b'x', b'y', b'z'))))
cell("b'-'.join(it(C, C))", lambda: (b'-'.join(it(C, C))))
cell("bytearray(b'-').join([C, C])", lambda: (bytearray(b'-').join([C, C])))
#> C.append(K(5)) index1: clear: None 5 1 | insert: None 9 97 98 99 100 5 1 | delete: None 98 99 100 5 1 | replace: None 97 98 99 122 5 1 | resize: None 3 4 ..78.. 5 1 | again: None 97 98 99 100 5 5 2
#> C.append(K(5)): None (calls no eq hash lt iter repr key len)
#> C.append(K(500)) index1: clear: ValueError(byte must be in range(0, 256))  1 | insert: ValueError(byte must be in range(0, 256)) 9 97 98 99 100 1 | delete: ValueError(byte must be in range(0, 256)) 98 99 100 1 | replace: ValueError(byte must be in range(0, 256)) 97 98 99 122 1 | resize: ValueError(byte must be in range(0, 256)) 3 4 ..77.. 79 1 | again: ValueError(byte must be in range(0, 256)) 97 98 99 100 2
#> C.append(K(500)): ValueError(byte must be in range(0, 256)) (calls no eq hash lt iter repr key len)
#> C.extend(it(1, K(2))) iter1: clear: None 1 2 4 | insert: None 9 97 98 99 100 1 2 4 | delete: None 98 99 100 1 2 4 | replace: None 97 98 99 122 1 2 4 | resize: None 3 4 ..79.. 2 4 | again: None 97 98 99 100 1 2 1 2 8
#> C.extend(it(1, K(2))) index1: clear: None 1 2 1 | insert: None 9 97 98 99 100 1 2 1 | delete: None 98 99 100 1 2 1 | replace: None 97 98 99 122 1 2 1 | resize: None 3 4 ..79.. 2 1 | again: None 97 98 99 100 1 2 1 2 2
#> C.extend(it(1, K(2))) len1: clear: None 1 2 1 | insert: None 9 97 98 99 100 1 2 1 | delete: None 98 99 100 1 2 1 | replace: None 97 98 99 122 1 2 1 | resize: None 3 4 ..79.. 2 1 | again: None 97 98 99 100 1 2 1 2 2
#> C.extend(it(1, K(2))): None (calls no eq hash lt repr key)
#> C.extend(seq(1, K(2))) iter1: clear: None 1 2 3 | insert: None 9 97 98 99 100 1 2 3 | delete: None 98 99 100 1 2 3 | replace: None 97 98 99 122 1 2 3 | resize: None 3 4 ..79.. 2 3 | again: None 97 98 99 100 1 2 1 2 6
#> C.extend(seq(1, K(2))) index1: clear: None 1 2 1 | insert: None 9 97 98 99 100 1 2 1 | delete: None 98 99 100 1 2 1 | replace: None 97 98 99 122 1 2 1 | resize: None 3 4 ..79.. 2 1 | again: None 97 98 99 100 1 2 1 2 2
#> C.extend(seq(1, K(2))) len1: clear: None 1 2 1 | insert: None 9 97 98 99 100 1 2 1 | delete: None 98 99 100 1 2 1 | replace: None 97 98 99 122 1 2 1 | resize: None 3 4 ..79.. 2 1 | again: None 97 98 99 100 1 2 1 2 2
#> C.extend(seq(1, K(2))): None (calls no eq hash lt repr key)
#> C.extend([K(1), K(2)]) index1: clear: None 1 2 2 | insert: None 9 97 98 99 100 1 2 2 | delete: None 98 99 100 1 2 2 | replace: None 97 98 99 122 1 2 2 | resize: None 3 4 ..79.. 2 2 | again: None 97 98 99 100 1 2 1 2 4
#> C.extend([K(1), K(2)]): None (calls no eq hash lt iter repr key len)
#> C.extend(C): None (calls no eq hash lt iter index repr key len)
#> C += it(1, 2): TypeError(can't concat it to bytearray) (calls no eq hash lt iter index repr key len)
#> C += bytes(it(1, 2)) iter1: clear: None 1 2 4 | insert: None 9 97 98 99 100 1 2 4 | delete: None 98 99 100 1 2 4 | replace: None 97 98 99 122 1 2 4 | resize: None 3 4 ..79.. 2 4 | again: None 97 98 99 100 1 2 1 2 8
#> C += bytes(it(1, 2)) len1: clear: None 1 2 1 | insert: None 9 97 98 99 100 1 2 1 | delete: None 98 99 100 1 2 1 | replace: None 97 98 99 122 1 2 1 | resize: None 3 4 ..79.. 2 1 | again: None 97 98 99 100 1 2 1 2 2
#> C += bytes(it(1, 2)): None (calls no eq hash lt index repr key)
#> C.insert(K(1), K(5)) index1: clear: None 5 2 | insert: None 9 5 97 98 99 100 2 | delete: None 98 5 99 100 2 | replace: None 97 5 98 99 122 2 | resize: None 3 5 ..78.. 79 2 | again: None 97 5 5 98 99 100 4
#> C.insert(K(1), K(5)): None (calls no eq hash lt iter repr key len)
#> C.pop(K(1)) index1: clear: IndexError(pop from empty bytearray)  1 | insert: 97 9 98 99 100 1 | delete: 99 98 100 1 | replace: 98 97 99 122 1 | resize: 4 3 5 ..76.. 79 1 | again: 99 97 100 2
#> C.pop(K(1)): 98 (calls no eq hash lt iter repr key len)
#> C.remove(K(98)) index1: clear: ValueError(value not found in bytearray)  1 | insert: None 9 97 99 100 1 | delete: None 99 100 1 | replace: None 97 99 122 1 | resize: ValueError(value not found in bytearray) 3 4 ..77.. 79 1 | again: ValueError(value not found in bytearray) 97 99 100 2
#> C.remove(K(98)): None (calls no eq hash lt iter repr key len)
#> C[K(1)] index1: clear: IndexError(bytearray index out of range)  1 | insert: 97 9 97 98 99 100 1 | delete: 99 98 99 100 1 | replace: 98 97 98 99 122 1 | resize: 4 3 4 ..77.. 79 1 | again: 98 97 98 99 100 2
#> C[K(1)]: 98 (calls no eq hash lt iter repr key len)
#> C[K(9)] index1: clear: IndexError(bytearray index out of range)  1 | insert: IndexError(bytearray index out of range) 9 97 98 99 100 1 | delete: IndexError(bytearray index out of range) 98 99 100 1 | replace: IndexError(bytearray index out of range) 97 98 99 122 1 | resize: 12 3 4 ..77.. 79 1 | again: IndexError(bytearray index out of range) 97 98 99 100 2
#> C[K(9)]: IndexError(bytearray index out of range) (calls no eq hash lt iter repr key len)
#> C[K(1)] = K(5) index1: clear: IndexError(bytearray index out of range)  2 | insert: None 9 5 98 99 100 2 | delete: None 98 5 100 2 | replace: None 97 5 99 122 2 | resize: None 3 5 ..77.. 79 2 | again: None 97 5 99 100 4
#> C[K(1)] = K(5): None (calls no eq hash lt iter repr key len)
#> C[K(1)] = K(300) index1: clear: ValueError(byte must be in range(0, 256))  2 | insert: ValueError(byte must be in range(0, 256)) 9 97 98 99 100 2 | delete: ValueError(byte must be in range(0, 256)) 98 99 100 2 | replace: ValueError(byte must be in range(0, 256)) 97 98 99 122 2 | resize: ValueError(byte must be in range(0, 256)) 3 4 ..77.. 79 2 | again: ValueError(byte must be in range(0, 256)) 97 98 99 100 3
#> C[K(1)] = K(300): ValueError(byte must be in range(0, 256)) (calls no eq hash lt iter repr key len)
#> del C[K(1)] index1: clear: IndexError(bytearray index out of range)  1 | insert: None 9 98 99 100 1 | delete: None 98 100 1 | replace: None 97 99 122 1 | resize: None 3 5 ..76.. 79 1 | again: None 97 100 2
#> del C[K(1)]: None (calls no eq hash lt iter repr key len)
#> C[K(0):K(2)] index1: clear:   2 | insert: 9 97 9 97 98 99 100 2 | delete: 98 99 98 99 100 2 | replace: 97 98 97 98 99 122 2 | resize: 3 4 3 4 ..77.. 79 2 | again: 97 98 97 98 99 100 4
#> C[K(0):K(2)]: 97 98 (calls no eq hash lt iter repr key len)
#> C[K(0):K(2)] = it(1, K(2), 3) iter1: clear: None 1 2 3 5 | insert: None 1 2 3 98 99 100 5 | delete: None 1 2 3 100 5 | replace: None 1 2 3 99 122 5 | resize: None 1 2 ..78.. 79 5 | again: None 1 2 3 3 99 100 10
#> C[K(0):K(2)] = it(1, K(2), 3) index1: clear: None 1 2 3 5 | insert: None 1 2 3 98 99 100 5 | delete: None 1 2 3 100 5 | replace: None 1 2 3 99 122 5 | resize: None 1 2 ..78.. 79 5 | again: None 1 2 3 3 99 100 10
#> C[K(0):K(2)] = it(1, K(2), 3): None (calls no eq hash lt repr key len)
#> C[K(0):K(2)] = [K(1), K(2)] index1: clear: None 1 2 6 | insert: None 1 2 98 99 100 6 | delete: None 1 2 100 6 | replace: None 1 2 99 122 6 | resize: None 1 2 ..77.. 79 6 | again: None 1 2 99 100 12
#> C[K(0):K(2)] = [K(1), K(2)]: None (calls no eq hash lt iter repr key len)
#> C[::2] = it(1, 2) iter1: clear: ValueError(attempt to assign bytes of size 2 to extended slice of size 0)  4 | insert: ValueError(attempt to assign bytes of size 2 to extended slice of size 3) 9 97 98 99 100 4 | delete: None 1 99 2 4 | replace: None 1 98 2 122 4 | resize: ValueError(attempt to assign bytes of size 2 to extended slice of size 39) 3 4 ..77.. 79 4 | again: None 1 98 2 100 8
#> C[::2] = it(1, 2): None (calls no eq hash lt index repr key len)
#> C[K(0):K(2)] = C index1: clear: None  4 | insert: None 9 97 98 99 100 98 99 100 4 | delete: None 98 99 100 100 4 | replace: None 97 98 99 122 99 122 4 | resize: None 3 4 ..152.. 79 4 | again: None 97 98 ..10.. 100 8
#> C[K(0):K(2)] = C: None (calls no eq hash lt iter repr key len)
#> del C[K(0):K(3):K(2)] index1: clear: None  3 | insert: None 97 99 100 3 | delete: None 99 3 | replace: None 98 122 3 | resize: None 4 6 ..75.. 79 3 | again: None 100 6
#> del C[K(0):K(3):K(2)]: None (calls no eq hash lt iter repr key len)
#> C * K(2) key1: clear: Kbytearray(b'')  1 | insert: Kbytearray(b'\tabcd\tabcd') 9 97 98 99 100 1 | delete: Kbytearray(b'bcdbcd') 98 99 100 1 | replace: Kbytearray(b'abczabcz') 97 98 99 122 1 | resize: Kbytearray(b'\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNO\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNO') 3 4 ..77.. 79 1 | again: Kbytearray(b'abcdabcd') 97 98 99 100 2
#> C * K(2): Kbytearray(b'abcdabcd') (calls no eq hash lt iter index repr len)
#> C *= K(2) key1: clear: None Kbytearray(b'') 1 | insert: None Kbytearray(b'\tabcd\tabcd') 1 | delete: None Kbytearray(b'bcdbcd') 1 | replace: None Kbytearray(b'abczabcz') 1 | resize: None Kbytearray(b'\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNO\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNO') 1 | again: None Kbytearray(b'abcdabcd') 2
#> C *= K(2): None (calls no eq hash lt iter index repr len)
#> C.find(98, K(0), K(3)) index1: clear: -1  2 | insert: 2 9 97 98 99 100 2 | delete: 0 98 99 100 2 | replace: 1 97 98 99 122 2 | resize: -1 3 4 ..77.. 79 2 | again: 1 97 98 99 100 4
#> C.find(98, K(0), K(3)): 1 (calls no eq hash lt iter repr key len)
#> C.index(b'b', K(0), K(3)) index1: clear: ValueError(subsection not found)  2 | insert: 2 9 97 98 99 100 2 | delete: 0 98 99 100 2 | replace: 1 97 98 99 122 2 | resize: ValueError(subsection not found) 3 4 ..77.. 79 2 | again: 1 97 98 99 100 4
#> C.index(b'b', K(0), K(3)): 1 (calls no eq hash lt iter repr key len)
#> C.rfind(98, K(1)) index1: clear: -1  1 | insert: 2 9 97 98 99 100 1 | delete: -1 98 99 100 1 | replace: 1 97 98 99 122 1 | resize: -1 3 4 ..77.. 79 1 | again: 1 97 98 99 100 2
#> C.rfind(98, K(1)): 1 (calls no eq hash lt iter repr key len)
#> C.count(98, K(0), K(3)) index1: clear: 0  2 | insert: 1 9 97 98 99 100 2 | delete: 1 98 99 100 2 | replace: 1 97 98 99 122 2 | resize: 0 3 4 ..77.. 79 2 | again: 1 97 98 99 100 4
#> C.count(98, K(0), K(3)): 1 (calls no eq hash lt iter repr key len)
#> 98 in C: True (calls no eq hash lt iter index repr key len)
#> C.startswith(b'a', K(0), K(3)) index1: clear: False  2 | insert: False 9 97 98 99 100 2 | delete: False 98 99 100 2 | replace: True 97 98 99 122 2 | resize: False 3 4 ..77.. 79 2 | again: True 97 98 99 100 4
#> C.startswith(b'a', K(0), K(3)): True (calls no eq hash lt iter repr key len)
#> C.endswith((b'c', b'd'), K(0), K(4)) index1: clear: False  2 | insert: True 9 97 98 99 100 2 | delete: True 98 99 100 2 | replace: False 97 98 99 122 2 | resize: False 3 4 ..77.. 79 2 | again: True 97 98 99 100 4
#> C.endswith((b'c', b'd'), K(0), K(4)): True (calls no eq hash lt iter repr key len)
#> C.replace(b'b', b'xy', K(1)) index1: clear:   1 | insert: 9 97 120 121 99 100 9 97 98 99 100 1 | delete: 120 121 99 100 98 99 100 1 | replace: 97 120 121 99 122 97 98 99 122 1 | resize: 3 4 ..77.. 79 3 4 ..77.. 79 1 | again: 97 120 121 99 100 97 98 99 100 2
#> C.replace(b'b', b'xy', K(1)): 97 120 121 99 100 (calls no eq hash lt iter repr key len)
#> C.split(b'b', K(1)) index1: clear: []  1 | insert: [9 97 99 100] 9 97 98 99 100 1 | delete: [ 99 100] 98 99 100 1 | replace: [97 99 122] 97 98 99 122 1 | resize: [3 4 ..77.. 79] 3 4 ..77.. 79 1 | again: [97 99 100] 97 98 99 100 2
#> C.split(b'b', K(1)): [97 99 100] (calls no eq hash lt iter repr key len)
#> C.rsplit(maxsplit=K(1)) index1: clear: []  1 | insert: [97 98 99 100] 9 97 98 99 100 1 | delete: [98 99 100] 98 99 100 1 | replace: [97 98 99 122] 97 98 99 122 1 | resize: [3 4 ..29.. 31 33 34 ..47.. 79] 3 4 ..77.. 79 1 | again: [97 98 99 100] 97 98 99 100 2
#> C.rsplit(maxsplit=K(1)): [97 98 99 100] (calls no eq hash lt iter repr key len)
#> C.center(K(9)), C.ljust(K(9), b'-'), C.zfill(K(9)) index1: clear: (32 32 ..9.. 32 45 45 ..9.. 45 48 48 ..9.. 48)  3 | insert: (32 32 ..9.. 32 9 97 ..9.. 45 48 48 ..9.. 100) 9 97 98 99 100 3 | delete: (32 32 ..9.. 32 98 99 ..9.. 45 48 48 ..9.. 100) 98 99 100 3 | replace: (32 32 ..9.. 32 97 98 ..9.. 45 48 48 ..9.. 122) 97 98 99 122 3 | resize: (3 4 ..77.. 79 3 4 ..77.. 79 3 4 ..77.. 79) 3 4 ..77.. 79 3 | again: (32 32 ..9.. 32 97 98 ..9.. 45 48 48 ..9.. 100) 97 98 99 100 6
#> C.center(K(9)), C.ljust(K(9), b'-'), C.zfill(K(9)): (32 32 ..9.. 32 97 98 ..9.. 45 48 48 ..9.. 100) (calls no eq hash lt iter repr key len)
#> C.expandtabs(K(4)) index1: clear:   1 | insert: 32 32 32 32 97 98 99 100 9 97 98 99 100 1 | delete: 98 99 100 98 99 100 1 | replace: 97 98 99 122 97 98 99 122 1 | resize: 3 4 ..78.. 79 3 4 ..77.. 79 1 | again: 97 98 99 100 97 98 99 100 2
#> C.expandtabs(K(4)): 97 98 99 100 (calls no eq hash lt iter repr key len)
#> C.hex('-', K(2)) index1: clear: ''  1 | insert: '09-6162-6364' 9 97 98 99 100 1 | delete: '62-6364' 98 99 100 1 | replace: '6162-637a' 97 98 99 122 1 | resize: '03-0405-0607-0809-0a0b-0c0d-0e0f-1011-1213-1415-1617-1819-1a1b-1c1d-1e1f-2021-2223-2425-2627-2829-2a2b-2c2d-2e2f-3031-3233-3435-3637-3839-3a3b-3c3d-3e3f-4041-4243-4445-4647-4849-4a4b-4c4d-4e4f' 3 4 ..77.. 79 1 | again: '6162-6364' 97 98 99 100 2
#> C.hex('-', K(2)): '6162-6364' (calls no eq hash lt iter repr key len)
#> C.join(it(b'x', b'y', b'z')) iter1: clear/insert/delete/resize: BufferError(Existing exports of data: object cannot be re-sized) 97 98 99 100 1 | replace: 120 97 ..11.. 122 97 98 99 122 6 | again: 120 97 ..11.. 122 97 98 99 100 12
#> C.join(it(b'x', b'y', b'z')) len1: clear/insert/delete/resize: BufferError(Existing exports of data: object cannot be re-sized) 97 98 99 100 1 | replace: 120 97 ..11.. 122 97 98 99 122 1 | again: 120 97 ..11.. 122 97 98 99 100 2
#> C.join(it(b'x', b'y', b'z')): 120 97 ..11.. 122 (calls no eq hash lt index repr key)
#> b'-'.join(it(C, C)) iter1: clear: 45  5 | insert: 9 97 ..11.. 100 9 97 98 99 100 5 | delete: 98 99 100 45 98 99 100 98 99 100 5 | replace: 97 98 ..9.. 122 97 98 99 122 5 | resize: 3 4 ..155.. 79 3 4 ..77.. 79 5 | again: 97 98 ..9.. 100 97 98 99 100 10
#> b'-'.join(it(C, C)) len1: clear: 45  1 | insert: 9 97 ..11.. 100 9 97 98 99 100 1 | delete: 98 99 100 45 98 99 100 98 99 100 1 | replace: 97 98 ..9.. 122 97 98 99 122 1 | resize: 3 4 ..155.. 79 3 4 ..77.. 79 1 | again: 97 98 ..9.. 100 97 98 99 100 2
#> b'-'.join(it(C, C)): 97 98 ..9.. 100 (calls no eq hash lt index repr key)
#> bytearray(b'-').join([C, C]): 97 98 ..9.. 100 (calls no eq hash lt iter index repr key len)

# ---- bytearray operations 41 to 71
import array, io, re, struct
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
    C.insert(0, 9)
def delete():
    del C[:1]
def replace():
    C[-1:] = b"z"
def resize():
    C[:] = bytes(range(3, 80))
CHANGES = dict(clear=clear, insert=insert, delete=delete, replace=replace, resize=resize, again=None)
make = lambda: bytearray(b'abcd')
cell("C % (K(1),)", lambda: C % (K(1),))
cell("bytearray(b'%d %s %c') % (K(1), C, K(65))", lambda: (bytearray(b'%d %s %c') % (K(1), C, K(65))))
cell("C.translate(C)", lambda: C.translate(C))
cell("bytes(C), bytearray(C)", lambda: (bytes(C), bytearray(C)))
cell("bytearray(it(1, K(2)))", lambda: (bytearray(it(1, K(2)))))
cell("bytearray(K(3))", lambda: bytearray(K(3)))
cell("[key(x) for x in C]", lambda: [key(x) for x in C])
cell("[key(x) for x in reversed(C)]", lambda: [key(x) for x in reversed(C)])
cell("bytes(map(key, C))", lambda: (bytes(map(key, C))))
cell("sorted(C, key=key)", lambda: (sorted(C, key=key)))
cell("min(C, key=key)", lambda: (min(C, key=key)))
cell("struct.pack_into('B', C, K(1), K(5))", lambda: (struct.pack_into('B', C, K(1), K(5))))
cell("struct.unpack_from('B', C, K(1))", lambda: (struct.unpack_from('B', C, K(1))))
cell("struct.Struct('>H').pack_into(C, K(0), K(5))", lambda: (struct.Struct('>H').pack_into(C, K(0), K(5))))
cell("memoryview(C)[K(1)]", lambda: memoryview(C)[K(1)])
cell("memoryview(C)[K(0):K(2)].tobytes()", lambda: memoryview(C)[K(0):K(2)].tobytes())
cell("memoryview(C).__setitem__(K(1), K(7))", lambda: (memoryview(C).__setitem__(K(1), K(7))))
cell("[key(x) for x in memoryview(C)]", lambda: [key(x) for x in memoryview(C)])
cell("memoryview(C).cast('B', [K(2), K(2)]).tolist()", lambda: (memoryview(C).cast('B', [K(2), K(2)]).tolist()))
cell("memoryview(C).cast('B').__getitem__(slice(K(0), K(2)))", lambda: (memoryview(C).cast('B').__getitem__(slice(K(0), K(2)))))
cell("int.from_bytes(C, 'little'), int.from_bytes(it(*C), 'big')", lambda: (int.from_bytes(C, 'little'), int.from_bytes(it(*C), 'big')))
cell("io.BytesIO(C).read(K(2))", lambda: io.BytesIO(C).read(K(2)))
cell("io.BytesIO().writelines(it(C, b'x'))", lambda: (io.BytesIO().writelines(it(C, b'x'))))
cell("re.sub(b'b', lambda m: key(bytes(C)), C)", lambda: (re.sub(b'b', lambda m: key(bytes(C)), C)))
cell("[key(m.start()) for m in re.finditer(b'[a-c]', C)]", lambda: ([key(m.start()) for m in re.finditer(b'[a-c]', C)]))
cell("array.array('B', C)", lambda: (array.array('B', C)))
cell("match_value(C)", lambda: match_value(C))
cell("C == seq(1), C == K(1)", lambda: (C == seq(1), C == K(1)))
cell("C.decode(str(K(1)) and 'ascii')", lambda: C.decode(str(K(1)) and 'ascii'))
cell("C.partition(b'b'), C.splitlines(K(1))", lambda: (C.partition(b'b'), C.splitlines(K(1))))
cell("C.resize(K(2))", lambda: C.resize(K(2)))
#> C % (K(1),): TypeError(not all arguments converted during bytes formatting) (calls no eq hash lt iter index repr key len)
#> bytearray(b'%d %s %c') % (K(1), C, K(65)) index1: clear: 49 32 32 65  2 | insert: 49 32 ..9.. 65 9 97 98 99 100 2 | delete: 49 32 98 99 100 32 65 98 99 100 2 | replace: 49 32 97 98 99 122 32 65 97 98 99 122 2 | resize: 49 32 ..81.. 65 3 4 ..77.. 79 2 | again: 49 32 97 98 99 100 32 65 97 98 99 100 4
#> bytearray(b'%d %s %c') % (K(1), C, K(65)): 49 32 97 98 99 100 32 65 (calls no eq hash lt iter repr key len)
#> C.translate(C): ValueError(translation table must be 256 characters long) (calls no eq hash lt iter index repr key len)
#> bytes(C), bytearray(C): (97 98 99 100 97 98 99 100) (calls no eq hash lt iter index repr key len)
#> bytearray(it(1, K(2))) iter1: clear: 1 2  4 | insert: 1 2 9 97 98 99 100 4 | delete: 1 2 98 99 100 4 | replace: 1 2 97 98 99 122 4 | resize: 1 2 3 4 ..77.. 79 4 | again: 1 2 97 98 99 100 8
#> bytearray(it(1, K(2))) index1: clear: 1 2  1 | insert: 1 2 9 97 98 99 100 1 | delete: 1 2 98 99 100 1 | replace: 1 2 97 98 99 122 1 | resize: 1 2 3 4 ..77.. 79 1 | again: 1 2 97 98 99 100 2
#> bytearray(it(1, K(2))): 1 2 (calls no eq hash lt repr key len)
#> bytearray(K(3)) index1: clear: 0 0 0  1 | insert: 0 0 0 9 97 98 99 100 1 | delete: 0 0 0 98 99 100 1 | replace: 0 0 0 97 98 99 122 1 | resize: 0 0 0 3 4 ..77.. 79 1 | again: 0 0 0 97 98 99 100 2
#> bytearray(K(3)): 0 0 0 (calls no eq hash lt iter repr key len)
#> [key(x) for x in C] key1: clear: [97]  1 | insert: [97 97 98 99 100] 9 97 98 99 100 5 | delete: [97 99 100] 98 99 100 3 | replace: [97 98 99 122] 97 98 99 122 4 | resize: Endless() 3 4 ..77.. 79 61 | again: [97 98 99 100] 97 98 99 100 8
#> [key(x) for x in C]: [97 98 99 100] (calls no eq hash lt iter index repr len)
#> [key(x) for x in reversed(C)] key1: clear: [100]  1 | insert: [100 98 97 9] 9 97 98 99 100 4 | delete: [100 100 99 98] 98 99 100 4 | replace: [100 99 98 97] 97 98 99 122 4 | resize: [100 5 4 3] 3 4 ..77.. 79 4 | again: [100 99 98 97] 97 98 99 100 8
#> [key(x) for x in reversed(C)]: [100 99 98 97] (calls no eq hash lt iter index repr len)
#> bytes(map(key, C)) key1: clear: 97  1 | insert: 97 97 98 99 100 9 97 98 99 100 5 | delete: 97 99 100 98 99 100 3 | replace: 97 98 99 122 97 98 99 122 4 | resize: Endless() 3 4 ..77.. 79 61 | again: 97 98 99 100 97 98 99 100 8
#> bytes(map(key, C)): 97 98 99 100 (calls no eq hash lt iter index repr len)
#> sorted(C, key=key) key1: clear: [97 98 99 100]  4 | insert: [97 98 99 100] 9 97 98 99 100 4 | delete: [97 98 99 100] 98 99 100 4 | replace: [97 98 99 100] 97 98 99 122 4 | resize: [97 98 99 100] 3 4 ..77.. 79 4 | again: [97 98 99 100] 97 98 99 100 8
#> sorted(C, key=key): [97 98 99 100] (calls no eq hash lt iter index repr len)
#> min(C, key=key) key1: clear: 97  1 | insert: 97 9 97 98 99 100 5 | delete: 97 98 99 100 3 | replace: 97 97 98 99 122 4 | resize: Endless() 3 4 ..77.. 79 61 | again: 97 97 98 99 100 8
#> min(C, key=key): 97 (calls no eq hash lt iter index repr len)
#> struct.pack_into('B', C, K(1), K(5)) index1: clear/insert/delete/resize: BufferError(Existing exports of data: object cannot be re-sized) 97 98 99 100 1 | replace: None 97 5 99 122 2 | again: None 97 5 99 100 4
#> struct.pack_into('B', C, K(1), K(5)): None (calls no eq hash lt iter repr key len)
#> struct.unpack_from('B', C, K(1)) index1: clear/insert/delete/resize: BufferError(Existing exports of data: object cannot be re-sized) 97 98 99 100 1 | replace: (98) 97 98 99 122 1 | again: (98) 97 98 99 100 2
#> struct.unpack_from('B', C, K(1)): (98) (calls no eq hash lt iter repr key len)
#> struct.Struct('>H').pack_into(C, K(0), K(5)) index1: clear/insert/delete/resize: BufferError(Existing exports of data: object cannot be re-sized) 97 98 99 100 1 | replace: None 0 5 99 122 2 | again: None 0 5 99 100 4
#> struct.Struct('>H').pack_into(C, K(0), K(5)): None (calls no eq hash lt iter repr key len)
#> memoryview(C)[K(1)] index1: clear/insert/delete/resize: BufferError(Existing exports of data: object cannot be re-sized) 97 98 99 100 1 | replace: 98 97 98 99 122 1 | again: 98 97 98 99 100 2
#> memoryview(C)[K(1)]: 98 (calls no eq hash lt iter repr key len)
#> memoryview(C)[K(0):K(2)].tobytes() index1: clear/insert/delete/resize: BufferError(Existing exports of data: object cannot be re-sized) 97 98 99 100 1 | replace: 97 98 97 98 99 122 2 | again: 97 98 97 98 99 100 4
#> memoryview(C)[K(0):K(2)].tobytes(): 97 98 (calls no eq hash lt iter repr key len)
#> memoryview(C).__setitem__(K(1), K(7)) index1: clear/insert/delete/resize: BufferError(Existing exports of data: object cannot be re-sized) 97 98 99 100 1 | replace: None 97 7 99 122 2 | again: None 97 7 99 100 4
#> memoryview(C).__setitem__(K(1), K(7)): None (calls no eq hash lt iter repr key len)
#> [key(x) for x in memoryview(C)] key1: clear/insert/delete/resize: BufferError(Existing exports of data: object cannot be re-sized) 97 98 99 100 1 | replace: [97 98 99 122] 97 98 99 122 4 | again: [97 98 99 100] 97 98 99 100 8
#> [key(x) for x in memoryview(C)]: [97 98 99 100] (calls no eq hash lt iter index repr len)
#> memoryview(C).cast('B', [K(2), K(2)]).tolist(): TypeError(memoryview.cast(): elements of shape must be integers) (calls no eq hash lt iter index repr key len)
#> memoryview(C).cast('B').__getitem__(slice(K(0), K(2))) index1: clear/insert/delete/resize: BufferError(Existing exports of data: object cannot be re-sized) 97 98 99 100 1 | replace: [97 98] 97 98 99 122 2 | again: [97 98] 97 98 99 100 4
#> memoryview(C).cast('B').__getitem__(slice(K(0), K(2))): [97 98] (calls no eq hash lt iter repr key len)
#> int.from_bytes(C, 'little'), int.from_bytes(it(*C), 'big') iter1: clear: (1684234849 1633837924)  6 | insert: (1684234849 1633837924) 9 97 98 99 100 6 | delete: (1684234849 1633837924) 98 99 100 6 | replace: (1684234849 1633837924) 97 98 99 122 6 | resize: (1684234849 1633837924) 3 4 ..77.. 79 6 | again: (1684234849 1633837924) 97 98 99 100 12
#> int.from_bytes(C, 'little'), int.from_bytes(it(*C), 'big') len1: clear: (1684234849 1633837924)  1 | insert: (1684234849 1633837924) 9 97 98 99 100 1 | delete: (1684234849 1633837924) 98 99 100 1 | replace: (1684234849 1633837924) 97 98 99 122 1 | resize: (1684234849 1633837924) 3 4 ..77.. 79 1 | again: (1684234849 1633837924) 97 98 99 100 2
#> int.from_bytes(C, 'little'), int.from_bytes(it(*C), 'big'): (1684234849 1633837924) (calls no eq hash lt index repr key)
#> io.BytesIO(C).read(K(2)) index1: clear: 97 98  1 | insert: 97 98 9 97 98 99 100 1 | delete: 97 98 98 99 100 1 | replace: 97 98 97 98 99 122 1 | resize: 97 98 3 4 ..77.. 79 1 | again: 97 98 97 98 99 100 2
#> io.BytesIO(C).read(K(2)): 97 98 (calls no eq hash lt iter repr key len)
#> io.BytesIO().writelines(it(C, b'x')) iter1: clear: None  4 | insert: None 9 97 98 99 100 4 | delete: None 98 99 100 4 | replace: None 97 98 99 122 4 | resize: None 3 4 ..77.. 79 4 | again: None 97 98 99 100 8
#> io.BytesIO().writelines(it(C, b'x')): None (calls no eq hash lt index repr key len)
#> re.sub(b'b', lambda m: key(bytes(C)), C) key1: clear/insert/delete/resize: BufferError(Existing exports of data: object cannot be re-sized) 97 98 99 100 1 | replace: 97 97 98 99 100 99 122 97 98 99 122 1 | again: 97 97 98 99 100 99 100 97 98 99 100 2
#> re.sub(b'b', lambda m: key(bytes(C)), C): 97 97 98 99 100 99 100 (calls no eq hash lt iter index repr len)
#> [key(m.start()) for m in re.finditer(b'[a-c]', C)] key1: clear/insert/delete/resize: BufferError(Existing exports of data: object cannot be re-sized) 97 98 99 100 1 | replace: [0 1 2] 97 98 99 122 3 | again: [0 1 2] 97 98 99 100 6
#> [key(m.start()) for m in re.finditer(b'[a-c]', C)]: [0 1 2] (calls no eq hash lt iter index repr len)
#> array.array('B', C): [97 98 99 100] (calls no eq hash lt iter index repr key len)
#> match_value(C): 'none' (calls no eq hash lt iter index repr key len)
#> C == seq(1), C == K(1) eq1: clear: (False False)  1 | insert: (False False) 9 97 98 99 100 1 | delete: (False False) 98 99 100 1 | replace: (False False) 97 98 99 122 1 | resize: (False False) 3 4 ..77.. 79 1 | again: (False False) 97 98 99 100 2
#> C == seq(1), C == K(1): (False False) (calls no hash lt iter index repr key len)
#> C.decode(str(K(1)) and 'ascii') repr1: clear: ''  1 | insert: '\tabcd' 9 97 98 99 100 1 | delete: 'bcd' 98 99 100 1 | replace: 'abcz' 97 98 99 122 1 | resize: '\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNO' 3 4 ..77.. 79 1 | again: 'abcd' 97 98 99 100 2
#> C.decode(str(K(1)) and 'ascii'): 'abcd' (calls no eq hash lt iter index key len)
#> C.partition(b'b'), C.splitlines(K(1)) len1: clear: ((97 98 99 100) [])  1 | insert: ((97 98 99 100) [9 97 98 99 100]) 9 97 98 99 100 1 | delete: ((97 98 99 100) [98 99 100]) 98 99 100 1 | replace: ((97 98 99 100) [97 98 99 122]) 97 98 99 122 1 | resize: ((97 98 99 100) [3 4 5 6 7 8 9 10 11 12 13 14 15 ..66.. 79]) 3 4 ..77.. 79 1 | again: ((97 98 99 100) [97 98 99 100]) 97 98 99 100 2
#> C.partition(b'b'), C.splitlines(K(1)): ((97 98 99 100) [97 98 99 100]) (calls no eq hash lt iter index repr key)
#> C.resize(K(2)) index1: clear: None 0 0 1 | insert: None 9 97 1 | delete: None 98 99 1 | replace: None 97 98 1 | resize: None 3 4 1 | again: None 97 98 2
#> C.resize(K(2)): None (calls no eq hash lt iter repr key len)
