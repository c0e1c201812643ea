# ---- bool: the truth of values
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

class Yes:
    def __bool__(self):
        return True
class Empty:
    def __len__(self):
        return 0
class Both:
    def __bool__(self):
        return True
    def __len__(self):
        return 0
class Bad:
    def __bool__(self):
        return 1
class BadLength:
    def __len__(self):
        return -1
class TextLength:
    def __len__(self):
        return 'a'
print((bool(), bool(0), bool(1), bool(''), bool('a'), bool([]), bool([0]), bool(None), bool(0.0), bool(0j)))
print((bool(b''), bool(())))
print((bool({}), bool(set()), bool(frozenset()), bool(range(0)), bool(range(1)), bool(memoryview(b''))))
print(bool(bytearray(b'a')))
print((bool(Yes()), bool(Empty()), bool(Both()), bool(object()), bool(int), bool(...), bool(slice(0))))
error(lambda: bool(Bad()))
error(lambda: bool(BadLength()))
error(lambda: bool(TextLength()))
error(lambda: bool(1, 2))
error(lambda: bool(x=1))
error(lambda: bool(NotImplemented))
#> (False, False, True, False, True, False, True, False, False, False)
#> (False, False)
#> (False, False, False, False, True, False)
#> True
#> (True, False, True, True, True, True, True)
#> TypeError: __bool__ should return bool, returned int
#> ValueError: __len__() should return >= 0
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: bool expected at most 1 argument, got 2
#> TypeError: bool() takes no keyword arguments
#> TypeError: NotImplemented should not be used in a boolean context

# ---- bool: is an int
print((True + True, True * 3, -True, True / 2, True // 2, True % 2, True ** 2, True << 1))
print((isinstance(True, int), issubclass(bool, int), True == 1, True == 1.0, True is True, hash(True) == 1))
print(([10, 20][True], 'ab' * True, range(True), {True: 'a', 1: 'b'}))
print((int(True), float(True), complex(True), True.real, True.numerator, True.bit_length(), True.to_bytes()))
print((type(True + 0), type(True.real), type(+True), type(abs(True))))
print((sum([True, False, True]), max(True, 0.5)))
#> (2, 3, -1, 0.5, 0, 1, 1, 2)
#> (True, True, True, True, True, True)
#> (20, 'ab', range(0, 1), {True: 'b'})
#> (1, 1.0, (1+0j), 1, 1, 1, b'\x01')
#> (<class 'int'>, <class 'int'>, <class 'int'>, <class 'int'>)
#> (2, True)

# ---- bool: logic
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((True & False, True | False, True ^ True, True & 1, 1 | True, True ^ 2, 3 & True))
print((type(True & False), type(True & 1)))
print((True.__and__(False), True.__or__(False), True.__xor__(True), True.__rand__(1), True.__ror__(False)))
print(True.__rxor__(True))
print((True.__and__(1.0), True.__and__('a')))
error(lambda: True & 'a')
error(lambda: True | None)
#> (False, True, False, 1, 1, 3, 1)
#> (<class 'bool'>, <class 'int'>)
#> (False, True, False, 1, True)
#> False
#> (NotImplemented, NotImplemented)
#> TypeError: unsupported operand type(s) for &: 'bool' and 'str'
#> TypeError: unsupported operand type(s) for |: 'bool' and 'NoneType'

# ---- bool: text
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((str(True), repr(False), f'{True}', f'{True:d}', f'{True!r:>6}', '%s %d %x' % (True, True, True)))
print((format(True, '5'), format(False, 'x')))
print((True.__repr__(), True.__str__()))
print(repr('{:>7}|{:^7}'.format(True, False)))
error(lambda: format(True, 's'))
error(lambda: format(True, 'q'))
#> ('True', 'False', 'True', '1', '  True', 'True 1 1')
#> ('    1', '0')
#> ('True', 'True')
#> '      1|   0   '
#> ValueError: Unknown format code 's' for object of type 'bool'
#> ValueError: Unknown format code 'q' for object of type 'bool'

# ---- bool: no base
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

try:
    class B(bool):
        pass
except TypeError as e:
    print(e)
print((bool.__new__(bool, []), bool.__new__(bool)))
error(lambda: bool.__new__(int))
print((bool.from_bytes(b'\x01'), bool.from_bytes(b'\x00')))
print(bool.__mro__)
print((bool.__name__, bool.__bases__))
True.x = 1
#> type 'bool' is not an acceptable base type
#> (False, False)
#> TypeError: bool.__new__(int): int is not a subtype of bool
#> (True, False)
#> (<class 'bool'>, <class 'int'>, <class 'object'>)
#> ('bool', (<class 'int'>,))
#> Traceback (most recent call last):
#>   File "bool.py", line 124, in <module>
#>     True.x = 1
#>     ^^^^^^
#> AttributeError: 'bool' object has no attribute 'x' and no __dict__ for setting new attributes

# ---- bool: not, and, or
print((not 0, not 'a', not []))
print((0 or 'x', 1 and 'y', '' or [] or 0, 1 and 2 and 3))
print((None or False, True and None))
#> (True, False, True)
#> ('x', 'y', 0, 3)
#> (False, None)

# ---- the inversion of a bool is deprecated
b = True
print(~b)
print(~True, ~False + 1, True.__invert__())
import operator
print(operator.invert(b))
#> bool.py:147: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#>   print(~b)
#> -2
#> bool.py:148: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#>   print(~True, ~False + 1, True.__invert__())
#> -2 0 -2
#> bool.py:150: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#>   print(operator.invert(b))
#> -2

# ---- bool: a subclass of int with two instances
print(bool.__mro__, bool.__base__, issubclass(bool, int))
print(isinstance(True, int), isinstance(1, bool), type(True) is bool)
print(True is bool(1), False is bool(''), id(True) == id(not False))
print(True == 1, True is 1 == 1, False == 0.0, True == 1 + 0j, hash(True) == hash(1))
#> bool.py:165: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
#>   print(True == 1, True is 1 == 1, False == 0.0, True == 1 + 0j, hash(True) == hash(1))
#> (<class 'bool'>, <class 'int'>, <class 'object'>) <class 'int'> True
#> True False True
#> True True True
#> True False True True True

# ---- bool: cannot be subclassed
try:
    class MyBool(bool):
        pass
except TypeError as e:
    print(e)
try:
    type('B', (bool,), {})
except TypeError as e:
    print(e)
#> type 'bool' is not an acceptable base type
#> type 'bool' is not an acceptable base type

# ---- bool: arithmetic answers int
print(True + True, True - False, True * 3, True / 2, True // 2, True % 2, True ** 5)
print(-True, +False, abs(True), divmod(True, 2), round(True), pow(True, 3, 2))
print(type(True + False), type(-True), type(+True), type(abs(False)), type(round(True)))
print(sum([True, False, True]), max(True, 2), min(False, -1), [True, 5, False].index(0))
#> 2 1 3 0.5 0 1 1
#> -1 0 1 (0, 1) 1 1
#> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'>
#> 2 2 -1 2

# ---- bool: bit operators keep bool only among bools
print(True & False, True | False, True ^ True, type(True & True), type(True ^ False))
print(True & 1, True | 2, True ^ 3, type(True & 1), type(2 | True))
print(True << 3, True >> 1, type(True << 0))
x = True
x &= False
print(x)
x |= 4
print(x)
y = False
y ^= True
print(y, type(y))
#> False True False <class 'bool'> <class 'bool'>
#> 1 3 2 <class 'int'> <class 'int'>
#> 8 0 <class 'int'>
#> False
#> 4
#> True <class 'bool'>

# ---- bool: inverting is deprecated
import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    t, f = True, False
    print(~t, ~f, type(~t))
    for w in seen:
        print(w.category.__name__, str(w.message))
#> -2 -1 <class 'int'>
#> DeprecationWarning Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#> DeprecationWarning Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#> DeprecationWarning Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.

# ---- bool: inverting a constant warns where it stands
print(~True)
print(not True, ~(not True))
#> bool.py:229: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#>   print(~True)
#> -2
#> bool.py:230: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
#>   print(not True, ~(not True))
#> False -1

# ---- bool: formatting is by int for number formats, by name for text
for spec in ['', 's', '>6', '^9s', 'd', '05d', 'x', '#b', '+', 'e', '.1f', '%', ',', 'c', 'n']:
    try:
        print(repr(spec), repr(format(True, spec)))
    except (ValueError, TypeError) as e:
        print(repr(spec), type(e).__name__, e)
print('%d %s %r %5.1f %x' % (True, True, False, True, True))
print(f'{True!r:>7} {False:2d} {True:b}', '{0} {0:d}'.format(False))
#> '' 'True'
#> 's' ValueError Unknown format code 's' for object of type 'bool'
#> '>6' '     1'
#> '^9s' ValueError Unknown format code 's' for object of type 'bool'
#> 'd' '1'
#> '05d' '00001'
#> 'x' '1'
#> '#b' '0b1'
#> '+' '+1'
#> 'e' '1.000000e+00'
#> '.1f' '1.0'
#> '%' '100.000000%'
#> ',' '1'
#> 'c' '\x01'
#> 'n' '1'
#> 1 True False   1.0 1
#>    True  0 1 False 0

# ---- bool: as an index and as a key
items = ['no', 'yes']
print(items[True], items[3 > 4], 'ab'[True], (1, 2)[False])
d = {1: 'int', 0: 'zero'}
d[True] = 'bool'
d[False] = 'false'
print(d, list(d), d[1.0])
print({True, 1, 1.0}, {1, True}, {0: 'a', False: 'b'})
print([10, 20, 30][True:], list(range(True, 3)), 'x' * True, [1] * False)
#> yes no b 1
#> {1: 'bool', 0: 'false'} [1, 0] bool
#> {True} {1} {0: 'b'}
#> [20, 30] [1, 2] x []

# ---- bool: in comparisons and sorting
print(True > False, True >= 1, False < 0.5, True < 2 < 3)
print(sorted([True, False, 3, -1, 0, 1, 0.5]), max([0, False]), max([False, 0]), min([1, True]))
try:
    print(True < '1')
except TypeError as e:
    print(e)
print(True in [1], 1 in (True,), [True] == [1], (True, False) == (1, 0))
#> True True True True
#> [-1, False, 0, 0.5, True, 1, 3] 0 False 1
#> '<' not supported between instances of 'bool' and 'str'
#> True True True True

# ---- bool: truth of every built-in kind of value
import math
values = [0, 1, -1, 0.0, -0.0, math.nan, 0j, 1j, '', ' ', b'', b'\0', [], [0], (), ((),), {}, {0: 0}, set(), {0}, None, ...,
          range(0), range(1), range(5, 5), bytearray(), memoryview(b''), memoryview(b'a'), int, len, object(), frozenset(), 'False']
for v in values:
    print(bool(v), end=' ')
print()
#> False True True False False True False True False True False True False True False True False True False True False True False True False False False True True True True False True 

# ---- bool: truth by __bool__, by __len__, and neither
class A:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print('bool asked')
        return self.v
    def __len__(self):
        print('len asked')
        return 5
class B:
    def __len__(self):
        print('len asked')
        return 0
class C: pass
print(bool(A(False)), bool(A(True)), bool(B()), bool(C()))
print(not A(True), A(False) or 'other', (B() and 1) is None)
if not B(): print('empty')
print([x for x in [1, 2] if A(True)])
#> bool asked
#> bool asked
#> len asked
#> False True False True
#> bool asked
#> bool asked
#> len asked
#> False other False
#> len asked
#> empty
#> bool asked
#> bool asked
#> [1, 2]

# ---- bool: what __bool__ and __len__ may not answer
class A:
    def __bool__(self): return 1
class B:
    def __len__(self): return -1
class C:
    def __len__(self): return 'x'
class D:
    def __bool__(self): raise KeyError('inside')
class E:
    __bool__ = None
class F:
    def __len__(self): return 1 << 70
for cls in A, B, C, D, E, F:
    try:
        print(bool(cls()))
    except Exception as e:
        print(cls.__name__, type(e).__name__, e)
#> A TypeError __bool__ should return bool, returned int
#> B ValueError __len__() should return >= 0
#> C TypeError 'str' object cannot be interpreted as an integer
#> D KeyError 'inside'
#> E TypeError 'E' cannot be interpreted as a boolean
#> F OverflowError cannot fit 'int' into an index-sized integer

# ---- bool: its constructor's arguments
print(bool(), bool(0), bool([]), bool('0'))
for args, kwargs in [((1, 2), {}), ((), {'x': 1}), ((1,), {'y': 2})]:
    try:
        print(bool(*args, **kwargs))
    except TypeError as e:
        print(e)
print(bool.__new__(bool, 5), bool.__call__(0) if False else bool.__call__('') )
try:
    bool.__new__(int, 1)
except TypeError as e:
    print(e)
try:
    int.__new__(bool, 1)
except TypeError as e:
    print(e)
#> False False False True
#> bool expected at most 1 argument, got 2
#> bool() takes no keyword arguments
#> bool() takes no keyword arguments
#> True False
#> bool.__new__(int): int is not a subtype of bool
#> int.__new__(bool) is not safe, use bool.__new__()

# ---- bool: int's methods and attributes
print(True.bit_length(), True.bit_count(), True.real, True.imag, True.numerator, True.denominator)
print(True.conjugate(), type(True.conjugate()), True.as_integer_ratio(), False.is_integer())
print(True.to_bytes(2, 'big'), bool.from_bytes(b'\0'), bool.from_bytes(b'\x05'), type(bool.from_bytes(b'\1')))
print(True.__index__(), type(True.__index__()), True.__int__(), True.__float__(), True.__trunc__(), int(True), float(True), complex(True))
print(True.__and__(1), True.__and__(2.0), True.__rand__(False), True.__or__('x'), True.__xor__(True))
#> 1 1 1 0 1 1
#> 1 <class 'int'> (1, 1) True
#> b'\x00\x01' False True <class 'bool'>
#> 1 <class 'int'> 1 1.0 1 1 1.0 (1+0j)
#> 1 NotImplemented False NotImplemented False

# ---- bool: short circuits answer an operand, not a bool
print(0 or 'b', 1 and [], '' or 0 or None, 1 and 2 and 3, not 'x', not '')
print(None or False, False or None, [] and 1 / 0, 1 or 1 / 0)
a = b = 0
print((a := 5) and (b := 0) or 'end', a, b)
print(not not 'text', not (1 and 0), (not 1) == 0)
#> b [] None 3 False True
#> False None [] 1
#> end 5 0
#> True True True

# ---- bool: from comparisons and membership
r = [1 < 2, 'a' == 'b', 1 in [1], 1 not in [1], None is None, [] is not [], isinstance(1, int), callable(print), 'a'.isalpha()]
print(r, all(type(x) is bool for x in r))
print(any([]), all([]), any([0, '', None, 3]), all([1, 'a', [0]]))
print(str(True), repr(False), [True], {'k': False}, (True,))
#> [True, False, True, False, True, True, True, True, True] True
#> False True True True
#> True False [True] {'k': False} (True,)

# ---- bool: counting and grouping by truth
words = ['apple', '', 'fig', 'banana', '']
print(sum(map(bool, words)), [bool(w) for w in words], list(filter(None, words)))
counts = [0, 0]
for w in words:
    counts[bool(w)] += 1
print(counts, dict(zip(['empty', 'full'], counts)))
print(sorted(words, key=bool), sorted(words, key=lambda w: (not w, -len(w))))
#> 3 [True, False, True, True, False] ['apple', 'fig', 'banana']
#> [2, 3] {'empty': 2, 'full': 3}
#> ['', '', 'apple', 'fig', 'banana'] ['banana', 'apple', 'fig', '', '']

# ---- bool: text becomes bool only by its length
for text in ['True', 'False', '0', '', 'no']:
    print(repr(text), bool(text), text == str(True), text.lower() in ('true', '1', 'yes'))
import json, ast
print(json.loads('[true, false]'), json.dumps({'a': True, True: 1, False: None}))
print(ast.literal_eval('True'), eval('not True'), ast.literal_eval('[False, True]'))
#> 'True' True True True
#> 'False' True False False
#> '0' True False False
#> '' False False False
#> 'no' True False False
#> [True, False] {"a": true, "true": 1, "false": null}
#> True False [False, True]

# ---- bool: in match
def kind(x):
    match x:
        case True: return 'exactly True'
        case False: return 'exactly False'
        case bool(): return 'unreachable'
        case 1 | 0: return 'one or zero'
        case int(): return 'int'
        case _: return 'other'
print([kind(x) for x in [True, False, 1, 0, 5, 1.0, 'True', None]])
match True:
    case int(n): print('int', n)
match 1:
    case bool(b): print('bool', b)
    case _: print('not bool')
#> ['exactly True', 'exactly False', 'one or zero', 'one or zero', 'int', 'one or zero', 'other', 'other']
#> int True
#> not bool

# ---- bool: names that cannot be assigned
for source in ['True = 1', 'False += 1', 'def f(True): pass', 'for False in []: pass', 'del True', 'x.True', 'import False',
               'f(True=1)', '[True for True in x]', 'with a as True: pass', 'class True: pass', 'global True', '(True := 1)', 'None: int = 1']:
    try:
        compile(source, 's', 'exec')
        print('compiled', source)
    except SyntaxError as e:
        print(e.msg, '|', e.offset, e.end_offset)
#> cannot assign to True | 1 5
#> 'False' is an illegal expression for augmented assignment | 1 6
#> invalid syntax | 7 11
#> cannot assign to False | 5 10
#> cannot delete True | 5 9
#> invalid syntax | 3 7
#> invalid syntax | 8 13
#> cannot assign to True | 3 8
#> cannot assign to True | 11 15
#> cannot assign to True | 11 15
#> invalid syntax | 7 11
#> invalid syntax | 8 12
#> cannot use assignment expressions with True | 2 6
#> illegal target for annotation | 1 5

# ---- bool: identity tests with constants warn
x = 5
print(x is True, x is not None)
print(x is 5)
print(x == True, x != False)
#> bool.py:484: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
#>   print(x is 5)
#> False True
#> True
#> False True

# ---- bool: in a dataclass and an enum
from dataclasses import dataclass, field
from enum import Enum
@dataclass(order=True)
class Task:
    done: bool
    name: str = field(compare=False)
    def toggle(self): return Task(not self.done, self.name)
class Switch(Enum):
    ON = True
    OFF = False
    def __bool__(self): return self.value
tasks = [Task(True, 'a'), Task(False, 'b')]
print(sorted(tasks), tasks[0].toggle(), bool(Switch.ON), bool(Switch.OFF), Switch(1), Switch(False))
print([s.name for s in Switch if s], Switch.ON is Switch(True))
#> [Task(done=False, name='b'), Task(done=True, name='a')] Task(done=False, name='a') True False Switch.ON Switch.OFF
#> ['ON'] True

# ---- bool: xor, parity and majority
def parity(bits):
    result = False
    for b in bits: result ^= b
    return result
votes = [True, False, True]
print(parity(votes), sum(votes) > len(votes) / 2, True != False, (1 < 2) == (2 < 3), [a ^ b for a in (False, True) for b in (False, True)])
#> False True True True [False, True, True, False]
