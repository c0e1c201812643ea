# ---- getters and callers
import operator
from operator import itemgetter, attrgetter, methodcaller
print(itemgetter(1)([1, 2]), itemgetter(0, 2)('abc'), itemgetter('k')({'k': 5}), itemgetter(slice(1, 3))('abcd'), itemgetter(1), itemgetter('a', 2))
class P:
    def __init__(s, n, q=None): s.n = n; s.q = q
    def __repr__(s): return f'P{s.n}'
    @property
    def prop(s): return s.n * 2
    def __getitem__(s, k): return (s.n, k)
print(attrgetter('n')(P(1)), attrgetter('n', 'prop')(P(2)), attrgetter('q.n')(P(1, P(7))), attrgetter('q.prop', 'n')(P(1, P(7))), attrgetter('a.b'))
print(itemgetter('x')(P(3)), itemgetter(1, 2)(P(3)))
print(sorted([('b', 2), ('a', 3), ('c', 1)], key=itemgetter(1)), sorted([P(3), P(1)], key=attrgetter('n')), sorted([P(3), P(1)], key=attrgetter('prop')), max([{'a': 1}, {'a': 5}], key=itemgetter('a')), list(map(itemgetter(0), ['ab', 'cd'])))
for f in (lambda: itemgetter(), lambda: attrgetter(), lambda: attrgetter(5), lambda: itemgetter(5)([1]), lambda: attrgetter('zz')(5), lambda: itemgetter('a')({}), lambda: itemgetter(1)(5), lambda: itemgetter(1)()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(methodcaller('upper')('ab'), methodcaller('split', ',', maxsplit=1)('a,b,c'), type(itemgetter(1)), itemgetter.__module__, callable(itemgetter(1)))
from functools import reduce
print(reduce(operator.add, [1, 2, 3]), operator.itemgetter(-1)((1, 2)))
import copy
print(copy.copy(itemgetter(1))([5, 6]), copy.deepcopy(attrgetter('real'))(5))
#> 2 ('a', 'c') 5 bc operator.itemgetter(1) operator.itemgetter('a', 2)
#> 1 (2, 4) 7 (14, 1) operator.attrgetter('a.b')
#> (3, 'x') ((3, 1), (3, 2))
#> [('c', 1), ('b', 2), ('a', 3)] [P1, P3] [P1, P3] {'a': 5} ['a', 'c']
#> TypeError itemgetter expected 1 argument, got 0
#> TypeError attrgetter expected 1 argument, got 0
#> TypeError attribute name must be a string
#> IndexError list index out of range
#> AttributeError 'int' object has no attribute 'zz'
#> KeyError 'a'
#> TypeError 'int' object is not subscriptable
#> TypeError itemgetter expected 1 argument, got 0
#> AB ['a', 'b,c'] <class 'operator.itemgetter'> operator True
#> 6 2
#> 6 5

# ---- abs, neg, pos and invert over many numbers
import operator
from fractions import Fraction
for value in (-3, 2.5, -0.0, True, Fraction(-1, 2), 3+4j):
    print([f(value) for f in (operator.abs, operator.neg, operator.pos)])
print(operator.invert(5), operator.inv(-1), operator.invert(0))
#> [3, 3, -3]
#> [2.5, -2.5, 2.5]
#> [0.0, 0.0, -0.0]
#> [1, -1, 1]
#> [Fraction(1, 2), Fraction(1, 2), Fraction(-1, 2)]
#> [5.0, (-3-4j), (3+4j)]
#> -6 0 -1

# ---- unary functions with classes of the program
import operator
class Money:
    def __init__(self, cents): self.cents = cents
    def __neg__(self): return Money(-self.cents)
    def __abs__(self): return Money(abs(self.cents))
    def __pos__(self): return 'pos'
    def __invert__(self): return 'flipped'
    def __repr__(self): return f'{self.cents}c'
m = Money(-250)
print(operator.abs(m), operator.neg(m), operator.pos(m), operator.invert(m), operator.inv(m))
#> 250c 250c pos flipped flipped

# ---- unary functions tell what is wrong
import operator
for f in (operator.abs, operator.neg, operator.pos, operator.invert, operator.inv):
    for bad in ('x', [], None):
        try: f(bad)
        except TypeError as e: print(f.__name__, e)
#> abs bad operand type for abs(): 'str'
#> abs bad operand type for abs(): 'list'
#> abs bad operand type for abs(): 'NoneType'
#> neg bad operand type for unary -: 'str'
#> neg bad operand type for unary -: 'list'
#> neg bad operand type for unary -: 'NoneType'
#> pos bad operand type for unary +: 'str'
#> pos bad operand type for unary +: 'list'
#> pos bad operand type for unary +: 'NoneType'
#> invert bad operand type for unary ~: 'str'
#> invert bad operand type for unary ~: 'list'
#> invert bad operand type for unary ~: 'NoneType'
#> inv bad operand type for unary ~: 'str'
#> inv bad operand type for unary ~: 'list'
#> inv bad operand type for unary ~: 'NoneType'

# ---- invert of a float
import operator
try: operator.invert(1.5)
except TypeError as e: print(e)
try: operator.inv(True + 0.0)
except TypeError as e: print(e)
#> bad operand type for unary ~: 'float'
#> bad operand type for unary ~: 'float'

# ---- a calculator of infix text
import operator
OPS = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv, '//': operator.floordiv, '%': operator.mod, '**': operator.pow}
def calc(text):
    left, op, right = text.split()
    return OPS[op](float(left) if '.' in left else int(left), int(right))
for text in ('1 + 2', '7 - 10', '3 * 4', '7 / 2', '7 // 2', '-7 % 3', '2 ** 10', '2.5 * 2'):
    print(text, '=', calc(text))
try: calc('1 / 0')
except ZeroDivisionError as e: print(e)
#> 1 + 2 = 3
#> 7 - 10 = -3
#> 3 * 4 = 12
#> 7 / 2 = 3.5
#> 7 // 2 = 3
#> -7 % 3 = 2
#> 2 ** 10 = 1024
#> 2.5 * 2 = 5.0
#> division by zero

# ---- add joins sequences too
import operator
print(operator.add([1], [2]), operator.add('a', 'b'), operator.add((1,), (2, 3)), operator.add(b'x', b'y'))
for pair in (([1], (2,)), ('a', 1), (1, 'a'), (b'a', 'b'), (None, 1)):
    try: operator.add(*pair)
    except TypeError as e: print(e)
#> [1, 2] ab (1, 2, 3) b'xy'
#> can only concatenate list (not "tuple") to list
#> can only concatenate str (not "int") to str
#> unsupported operand type(s) for +: 'int' and 'str'
#> can't concat str to bytes
#> unsupported operand type(s) for +: 'NoneType' and 'int'

# ---- sub of sets and dates
import operator, datetime
print(operator.sub({1, 2, 3}, {2}), operator.sub(datetime.date(2024, 3, 1), datetime.date(2024, 2, 1)))
print(operator.sub({'a': 1}.keys(), ['a']), operator.sub(5, True))
try: operator.sub('abc', 'c')
except TypeError as e: print(e)
#> {1, 3} 29 days, 0:00:00
#> set() 4
#> unsupported operand type(s) for -: 'str' and 'str'

# ---- mul repeats
import operator
print(operator.mul('ab', 3), operator.mul(2, [0]), operator.mul((1,), -1), operator.mul(1.5, 4))
for pair in (('a', 'b'), ([1], 1.5), ({}, 2)):
    try: operator.mul(*pair)
    except TypeError as e: print(e)
#> ababab [0, 0] () 6.0
#> can't multiply sequence by non-int of type 'str'
#> can't multiply sequence by non-int of type 'float'
#> unsupported operand type(s) for *: 'dict' and 'int'

# ---- truediv, floordiv and mod by signs
import operator
for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (7.5, -2), (0, 5)):
    print(a, b, operator.truediv(a, b), operator.floordiv(a, b), operator.mod(a, b))
for f in (operator.truediv, operator.floordiv, operator.mod):
    for pair in ((1, 0), (1.0, 0), ('x', 1)):
        try: print(f(*pair))
        except (ZeroDivisionError, TypeError) as e: print(f.__name__, type(e).__name__, e)
#> 7 2 3.5 3 1
#> -7 2 -3.5 -4 1
#> 7 -2 -3.5 -4 -1
#> -7 -2 3.5 3 -1
#> 7.5 -2 -3.75 -4.0 -0.5
#> 0 5 0.0 0 0
#> truediv ZeroDivisionError division by zero
#> truediv ZeroDivisionError division by zero
#> truediv TypeError unsupported operand type(s) for /: 'str' and 'int'
#> floordiv ZeroDivisionError division by zero
#> floordiv ZeroDivisionError division by zero
#> floordiv TypeError unsupported operand type(s) for //: 'str' and 'int'
#> mod ZeroDivisionError division by zero
#> mod ZeroDivisionError division by zero
#> mod TypeError not all arguments converted during string formatting

# ---- mod formats text
import operator
print(operator.mod('%s is %d', ('x', 5)), operator.mod('%5.2f|', 3.14159), operator.mod(b'%x', 255))
try: operator.mod('%d %d', (1,))
except TypeError as e: print(e)
#> x is 5  3.14| b'ff'
#> not enough arguments for format string

# ---- pow
import operator
print(operator.pow(2, 100), operator.pow(2, -1), operator.pow(0.5, 3), operator.pow(-8, 1/3))
try: operator.pow(0, -1)
except ZeroDivisionError as e: print(e)
try: operator.pow(2, 3, 5)
except TypeError as e: print(e)
#> 1267650600228229401496703205376 0.5 0.125 (1.0000000000000002+1.7320508075688772j)
#> zero to a negative power
#> pow expected 2 arguments, got 3

# ---- lshift and rshift
import operator
print(operator.lshift(1, 70), operator.rshift(-5, 1), operator.rshift(2**70, 69), operator.lshift(True, 3))
for f in (operator.lshift, operator.rshift):
    for pair in ((1, -1), (1.0, 2), ('a', 1)):
        try: f(*pair)
        except (ValueError, TypeError) as e: print(f.__name__, type(e).__name__, e)
#> 1180591620717411303424 -3 2 8
#> lshift ValueError negative shift count
#> lshift TypeError unsupported operand type(s) for <<: 'float' and 'int'
#> lshift TypeError unsupported operand type(s) for <<: 'str' and 'int'
#> rshift ValueError negative shift count
#> rshift TypeError unsupported operand type(s) for >>: 'float' and 'int'
#> rshift TypeError unsupported operand type(s) for >>: 'str' and 'int'

# ---- and_, or_ and xor of bits, sets and flags
import operator, enum
class P(enum.Flag):
    R = 4
    W = 2
    X = 1
print(operator.and_(12, 10), operator.or_(12, 10), operator.xor(12, 10), operator.and_(True, False), operator.xor(True, 1))
print(operator.and_({1, 2}, {2, 3}), sorted(operator.or_({1}, {2})), sorted(operator.xor({1, 2}, {2, 3})))
print(operator.or_(P.R, P.W), operator.and_(P.R | P.W, P.W), operator.xor(P.R, P.R))
print(operator.or_({'a': 1}, {'b': 2}), operator.or_(int, None))
#> 8 14 6 False 0
#> {2} [1, 2] [1, 3]
#> P.R|W P.W P(0)
#> {'a': 1, 'b': 2} int | None

# ---- and_, or_ and xor refuse
import operator
for f in (operator.and_, operator.or_, operator.xor):
    for pair in ((1, 1.0), ('a', 'b'), ({1}, [1])):
        try: f(*pair)
        except TypeError as e: print(e)
#> unsupported operand type(s) for &: 'int' and 'float'
#> unsupported operand type(s) for &: 'str' and 'str'
#> unsupported operand type(s) for &: 'set' and 'list'
#> unsupported operand type(s) for |: 'int' and 'float'
#> unsupported operand type(s) for |: 'str' and 'str'
#> unsupported operand type(s) for |: 'set' and 'list'
#> unsupported operand type(s) for ^: 'int' and 'float'
#> unsupported operand type(s) for ^: 'str' and 'str'
#> unsupported operand type(s) for ^: 'set' and 'list'

# ---- flags of a mask by reduce
import operator
from functools import reduce
flags = [1, 4, 16]
mask = reduce(operator.or_, flags)
print(bin(mask), [f for f in (1, 2, 4, 8, 16) if operator.and_(mask, f)], reduce(operator.xor, [5, 9, 5]))
try: reduce(operator.or_, [])
except TypeError as e: print(e)
#> 0b10101 [1, 4, 16] 9
#> reduce() of empty iterable with no initial value

# ---- matmul has no built-in type
import operator
class V(tuple):
    def __matmul__(self, other): return sum(map(operator.mul, self, other))
    def __rmatmul__(self, other): return ('r', other)
    def __imatmul__(self, other): return V(a * other for a in self)
print(operator.matmul(V((1, 2, 3)), V((4, 5, 6))), operator.matmul(5, V()), operator.imatmul(V((1, 2)), 3))
try: operator.matmul(2, 3)
except TypeError as e: print(e)
try: operator.imatmul([], 1)
except TypeError as e: print(e)
#> 32 ('r', 5) (3, 6)
#> unsupported operand type(s) for @: 'int' and 'int'
#> unsupported operand type(s) for @=: 'list' and 'int'

# ---- comparisons
import operator
for a, b in ((1, 2), (2, 2), (3, 2), (1.0, 1), ('a', 'b'), ((1, 2), (1, 3)), ([], [0])):
    print(a, b, *[int(f(a, b)) for f in (operator.lt, operator.le, operator.eq, operator.ne, operator.ge, operator.gt)])
#> 1 2 1 1 0 1 0 0
#> 2 2 0 1 1 0 1 0
#> 3 2 0 0 0 1 1 1
#> 1.0 1 0 1 1 0 1 0
#> a b 1 1 0 1 0 0
#> (1, 2) (1, 3) 1 1 0 1 0 0
#> [] [0] 1 1 0 1 0 0

# ---- comparisons with nan and sets
import operator
nan = float('nan')
print([f(nan, nan) for f in (operator.lt, operator.le, operator.eq, operator.ne, operator.ge, operator.gt)])
print(operator.lt({1}, {1, 2}), operator.le({1}, {2}), operator.ge({1, 2}, {1}), operator.gt({1}, {1}))
#> [False, False, False, True, False, False]
#> True False True False

# ---- comparisons that do not go
import operator
for f in (operator.lt, operator.le, operator.ge, operator.gt):
    for pair in ((1, 'a'), (None, 0), ({}, {}), (1j, 1j)):
        try: f(*pair)
        except TypeError as e: print(e)
print(operator.eq(1, 'a'), operator.ne(None, 0))
#> '<' not supported between instances of 'int' and 'str'
#> '<' not supported between instances of 'NoneType' and 'int'
#> '<' not supported between instances of 'dict' and 'dict'
#> '<' not supported between instances of 'complex' and 'complex'
#> '<=' not supported between instances of 'int' and 'str'
#> '<=' not supported between instances of 'NoneType' and 'int'
#> '<=' not supported between instances of 'dict' and 'dict'
#> '<=' not supported between instances of 'complex' and 'complex'
#> '>=' not supported between instances of 'int' and 'str'
#> '>=' not supported between instances of 'NoneType' and 'int'
#> '>=' not supported between instances of 'dict' and 'dict'
#> '>=' not supported between instances of 'complex' and 'complex'
#> '>' not supported between instances of 'int' and 'str'
#> '>' not supported between instances of 'NoneType' and 'int'
#> '>' not supported between instances of 'dict' and 'dict'
#> '>' not supported between instances of 'complex' and 'complex'
#> False True

# ---- comparisons answer whatever the class answers
import operator
class Column:
    def __init__(self, name): self.name = name
    def __eq__(self, other): return f'{self.name} = {other!r}'
    def __ne__(self, other): return f'{self.name} != {other!r}'
    def __lt__(self, other): return f'{self.name} < {other!r}'
    def __ge__(self, other): return f'{self.name} >= {other!r}'
age = Column('age')
print(operator.eq(age, 3), operator.ne(age, 'x'), operator.lt(age, 5), operator.ge(age, 1), operator.gt(5, age), operator.le(5, age))
#> age = 3 age != 'x' age < 5 age >= 1 age < 5 age >= 5

# ---- filters by operator name
import operator
rows = [{'n': 1, 'v': 10}, {'n': 2, 'v': 20}, {'n': 3, 'v': 30}]
def where(rows, key, op, value):
    return [r['n'] for r in rows if getattr(operator, op)(r[key], value)]
for op in ('lt', 'le', 'eq', 'ne', 'ge', 'gt'):
    print(op, where(rows, 'v', op, 20))
try: where(rows, 'v', 'like', 20)
except AttributeError as e: print(e)
#> lt [1]
#> le [1, 2]
#> eq [2]
#> ne [1, 3]
#> ge [2, 3]
#> gt [3]
#> module 'operator' has no attribute 'like'

# ---- is_ and is_not
import operator
a = []
print(operator.is_(a, a), operator.is_(a, []), operator.is_not(a, []), operator.is_not(None, None))
print(list(map(operator.is_, [None, 1, a], [None, None, a])))
#> True False True False
#> [True, False, True]

# ---- is_none and is_not_none
import operator
data = [0, None, '', 'x', None]
print(list(filter(operator.is_not_none, data)), sum(map(operator.is_none, data)), operator.is_none(0), operator.is_not_none(0))
try: operator.is_none()
except TypeError as e: print(e)
try: operator.is_not_none(1, 2)
except TypeError as e: print(e)
#> [0, '', 'x'] 2 False True
#> _operator.is_none() takes exactly one argument (0 given)
#> _operator.is_not_none() takes exactly one argument (2 given)

# ---- not_ and truth
import operator
class Empty:
    def __len__(self): return 0
class Bad:
    def __bool__(self): return 1
print([operator.truth(x) for x in (0, 1, '', 'a', [], [0], None, Empty(), object)])
print([operator.not_(x) for x in (0, 1, '', Empty(), 0.0)])
try: operator.truth(Bad())
except TypeError as e: print(e)
try: operator.not_(Bad())
except TypeError as e: print(e)
#> [False, True, False, True, False, True, False, False, True]
#> [True, False, True, True, True]
#> __bool__ should return bool, returned int
#> __bool__ should return bool, returned int

# ---- index
import operator
class Row:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class Wrong:
    def __index__(self): return 'one'
print(operator.index(5), operator.index(True), operator.index(Row(7)), 'abcdefghi'[operator.index(Row(7))])
for bad in (1.0, '1', None, Wrong()):
    try: operator.index(bad)
    except TypeError as e: print(e)
#> 5 1 7 h
#> 'float' object cannot be interpreted as an integer
#> 'str' object cannot be interpreted as an integer
#> 'NoneType' object cannot be interpreted as an integer
#> __index__ returned non-int (type str)

# ---- index of a subclass of int
import operator, enum
class Level(enum.IntEnum):
    LOW = 1
class Big(int): pass
print(operator.index(Level.LOW), type(operator.index(Level.LOW)).__name__, type(operator.index(Big(3))).__name__)
#> 1 int int

# ---- contains
import operator
print(operator.contains('hello', 'ell'), operator.contains([1, 2], 2), operator.contains({'a': 1}, 'a'), operator.contains(range(0, 10, 3), 6), operator.contains(iter([1, 2]), 2))
class Odd:
    def __contains__(self, x): return x % 2 and 'yes'
print(operator.contains(Odd(), 3), operator.contains(Odd(), 4))
for pair in ((5, 1), ('abc', 1), ([], None), ({1}, [])):
    try: print(operator.contains(*pair))
    except TypeError as e: print(e)
#> True True True True True
#> True False
#> argument of type 'int' is not a container or iterable
#> 'in <string>' requires string as left operand, not int
#> False
#> cannot use 'list' as a set element (unhashable type: 'list')

# ---- countOf and indexOf
import operator
words = 'the cat and the dog and the bird'.split()
print(operator.countOf(words, 'the'), operator.countOf('banana', 'a'), operator.countOf((x % 3 for x in range(10)), 0), operator.countOf([1, True, 1.0], 1))
print(operator.indexOf(words, 'and'), operator.indexOf(iter('abc'), 'c'), operator.indexOf({'x': 1, 'y': 2}, 'y'))
for f in (operator.countOf, operator.indexOf):
    for pair in (([], 1), (5, 1)):
        try: print(f(*pair))
        except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> 3 3 4 3
#> 2 2 1
#> 0
#> TypeError argument of type 'int' is not iterable
#> ValueError sequence.index(x): x not in sequence
#> TypeError argument of type 'int' is not iterable

# ---- countOf and indexOf compare with items of the program
import operator
class Loose:
    def __init__(self, name): self.name = name
    def __eq__(self, other): return isinstance(other, str) and self.name.lower() == other.lower()
items = [Loose('A'), Loose('b'), Loose('a')]
print(operator.countOf(items, 'A'), operator.indexOf(items, 'B'), operator.contains(items, 'a'))
nan = float('nan')
print(operator.countOf([nan, nan, float('nan')], nan), operator.indexOf([1, nan], nan))
#> 2 1 True
#> 2 1

# ---- an iterator that indexOf stops
import operator
it = iter(range(10))
print(operator.indexOf(it, 3), next(it), list(it))
def numbers():
    yield 1
    raise RuntimeError('broken')
try: operator.indexOf(numbers(), 2)
except RuntimeError as e: print(e)
try: operator.countOf(numbers(), 1)
except RuntimeError as e: print(e)
#> 3 4 [5, 6, 7, 8, 9]
#> broken
#> broken

# ---- getitem, setitem and delitem of lists
import operator
data = list(range(6))
operator.setitem(data, 0, 'zero')
operator.setitem(data, slice(1, 3), ['a', 'b', 'c'])
operator.delitem(data, -1)
print(data, operator.getitem(data, 2), operator.getitem(data, slice(None, None, 2)))
operator.delitem(data, slice(1, 4))
print(data, operator.setitem(data, -1, 9), data)
#> ['zero', 'a', 'b', 'c', 3, 4] b ['zero', 'b', 3]
#> ['zero', 3, 9] None ['zero', 3, 9]

# ---- getitem, setitem and delitem refuse
import operator
for job in (lambda: operator.getitem([], 0), lambda: operator.getitem({}, 'k'), lambda: operator.getitem(5, 0), lambda: operator.setitem((1,), 0, 2), lambda: operator.setitem('ab', 0, 'c'), lambda: operator.delitem({}, 'k'), lambda: operator.delitem((1,), 0), lambda: operator.setitem([], 0, 1), lambda: operator.getitem([1], 'a'), lambda: operator.setitem({}, [], 1)):
    try: job()
    except Exception as e: print(type(e).__name__, e)
#> IndexError list index out of range
#> KeyError 'k'
#> TypeError 'int' object is not subscriptable
#> TypeError 'tuple' object does not support item assignment
#> TypeError 'str' object does not support item assignment
#> KeyError 'k'
#> TypeError 'tuple' object doesn't support item deletion
#> IndexError list assignment index out of range
#> TypeError list indices must be integers or slices, not str
#> TypeError cannot use 'list' as a dict key (unhashable type: 'list')

# ---- items of dictionaries by reduce
import operator
from functools import reduce
config = {'db': {'hosts': [{'name': 'a'}, {'name': 'b'}]}}
def dig(data, path): return reduce(operator.getitem, path, data)
print(dig(config, ['db', 'hosts', 1, 'name']), dig(config, []) is config)
try: dig(config, ['db', 'port'])
except KeyError as e: print(repr(e))
operator.setitem(dig(config, ['db']), 'port', 5432)
print(config['db']['port'])
#> b True
#> KeyError('port')
#> 5432

# ---- items of a class of the program
import operator
class Log:
    def __getitem__(self, k): return ('get', k)
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
log = Log()
print(operator.getitem(log, (1, 2)), operator.getitem(log, ...), operator.setitem(log, slice(1, 2), 'v'), operator.delitem(log, 'k'))
print(operator.getitem(list, int), operator.getitem(dict, (str, int)))
#> set slice(1, 2, None) v
#> del k
#> ('get', (1, 2)) ('get', Ellipsis) None None
#> list[int] dict[str, int]

# ---- concat
import operator
print(operator.concat([1], [2]), operator.concat('a', 'b'), operator.concat((1,), (2,)), operator.concat(b'a', bytearray(b'b')))
for pair in ((1, 2), ([1], (2,)), ('a', 5), ({}, {})):
    try: operator.concat(*pair)
    except TypeError as e: print(e)
#> [1, 2] ab (1, 2) b'ab'
#> 'int' object can't be concatenated
#> can only concatenate list (not "tuple") to list
#> can only concatenate str (not "int") to str
#> 'dict' object can't be concatenated

# ---- concat of a class of the program
import operator
class Path:
    def __init__(self, p): self.p = p
    def __add__(self, o): return self.p + '/' + o
    def __getitem__(self, i): return self.p[i]
class Half:
    def __add__(self, o): return 'no items'
print(operator.concat(Path('a'), 'b'))
try: operator.concat(Half(), 'b')
except TypeError as e: print(e)
#> a/b
#> 'Half' object can't be concatenated

# ---- iconcat
import operator
data = [1]
same = operator.iconcat(data, (2, 3))
print(data, same is data, operator.iconcat('a', 'b'), operator.iconcat((1,), (2,)))
try: operator.iconcat(1, 2)
except TypeError as e: print(e)
try: operator.iconcat([], 5)
except TypeError as e: print(e)
#> [1, 2, 3] True ab (1, 2)
#> 'int' object can't be concatenated
#> 'int' object is not iterable

# ---- iadd, isub and imul
import operator
data = [1, 2]
print(operator.iadd(data, 'ab') is data, data, operator.imul(data, 2) is data, data)
s = {1, 2, 3}
print(operator.isub(s, {2}) is s, s, operator.iadd(5, 6), operator.isub(5, 6), operator.imul('ab', 2))
for f, a, b in ((operator.iadd, 1, 'a'), (operator.isub, [], []), (operator.imul, 'a', 'b'), (operator.iadd, [], 1)):
    try: f(a, b)
    except TypeError as e: print(e)
#> True [1, 2, 'a', 'b', 1, 2, 'a', 'b'] True [1, 2, 'a', 'b', 1, 2, 'a', 'b']
#> True {1, 3} 11 -1 abab
#> unsupported operand type(s) for +=: 'int' and 'str'
#> unsupported operand type(s) for -=: 'list' and 'list'
#> can't multiply sequence by non-int of type 'str'
#> 'int' object is not iterable

# ---- itruediv, ifloordiv, imod and ipow
import operator
print(operator.itruediv(7, 2), operator.ifloordiv(7, 2), operator.imod(7, 4), operator.ipow(2, 8), operator.imod('%s', 5))
for f in (operator.itruediv, operator.ifloordiv, operator.imod, operator.ipow):
    try: f('a', 'b')
    except TypeError as e: print(f.__name__, e)
    try: print(f(1, 0))
    except ZeroDivisionError as e: print(f.__name__, e)
#> 3.5 3 3 256 5
#> itruediv unsupported operand type(s) for /=: 'str' and 'str'
#> itruediv division by zero
#> ifloordiv unsupported operand type(s) for //=: 'str' and 'str'
#> ifloordiv division by zero
#> imod not all arguments converted during string formatting
#> imod division by zero
#> ipow unsupported operand type(s) for **=: 'str' and 'str'
#> 1

# ---- ilshift and irshift
import operator
print(operator.ilshift(3, 4), operator.irshift(48, 4))
for f in (operator.ilshift, operator.irshift):
    try: f([], 1)
    except TypeError as e: print(e)
    try: f(1, -2)
    except ValueError as e: print(e)
#> 48 3
#> unsupported operand type(s) for <<=: 'list' and 'int'
#> negative shift count
#> unsupported operand type(s) for >>=: 'list' and 'int'
#> negative shift count

# ---- iand, ior and ixor
import operator
s = {1, 2, 3}
print(operator.iand(s, {2, 3, 4}) is s, sorted(s), operator.ior(s, {9}) is s, sorted(s), operator.ixor(s, {9, 10}) is s, sorted(s))
d = {'a': 1}
print(operator.ior(d, [('b', 2)]) is d, d, operator.iand(6, 3), operator.ior(6, 3), operator.ixor(6, 3))
for f in (operator.iand, operator.ior, operator.ixor):
    try: f(1, 'a')
    except TypeError as e: print(e)
#> True [2, 3] True [2, 3, 9] True [2, 3, 10]
#> True {'a': 1, 'b': 2} 2 7 5
#> unsupported operand type(s) for &=: 'int' and 'str'
#> unsupported operand type(s) for |=: 'int' and 'str'
#> unsupported operand type(s) for ^=: 'int' and 'str'

# ---- operators in place of a class of the program
import operator
class Acc:
    def __init__(self): self.log = []
    def __iadd__(self, o): self.log.append(('+', o)); return self
    def __isub__(self, o): self.log.append(('-', o)); return self
    def __imul__(self, o): self.log.append(('*', o)); return self
    def __itruediv__(self, o): self.log.append(('/', o)); return self
    def __ifloordiv__(self, o): self.log.append(('//', o)); return self
    def __imod__(self, o): self.log.append(('%', o)); return self
    def __ipow__(self, o): self.log.append(('**', o)); return self
    def __ilshift__(self, o): self.log.append(('<<', o)); return self
    def __irshift__(self, o): self.log.append(('>>', o)); return self
    def __iand__(self, o): self.log.append(('&', o)); return self
    def __ior__(self, o): self.log.append(('|', o)); return self
    def __ixor__(self, o): self.log.append(('^', o)); return self
a = Acc()
for i, f in enumerate(('iadd', 'isub', 'imul', 'itruediv', 'ifloordiv', 'imod', 'ipow', 'ilshift', 'irshift', 'iand', 'ior', 'ixor')):
    assert getattr(operator, f)(a, i) is a
print(a.log)
#> [('+', 0), ('-', 1), ('*', 2), ('/', 3), ('//', 4), ('%', 5), ('**', 6), ('<<', 7), ('>>', 8), ('&', 9), ('|', 10), ('^', 11)]

# ---- an operator in place falls back to the plain one
import operator
class Plain:
    def __add__(self, o): return ('add', o)
    def __radd__(self, o): return ('radd', o)
print(operator.iadd(Plain(), 1), operator.iadd(1, Plain()), operator.add(1, Plain()))
class No:
    def __iadd__(self, o): return NotImplemented
try: operator.iadd(No(), 1)
except TypeError as e: print(e)
#> ('add', 1) ('radd', 1) ('radd', 1)
#> unsupported operand type(s) for +=: 'No' and 'int'

# ---- reflected operators
import operator
class R:
    def __radd__(self, o): return f'radd {o}'
    def __rsub__(self, o): return f'rsub {o}'
    def __rmul__(self, o): return f'rmul {o}'
    def __rtruediv__(self, o): return f'rtruediv {o}'
    def __rfloordiv__(self, o): return f'rfloordiv {o}'
    def __rmod__(self, o): return f'rmod {o}'
    def __rpow__(self, o): return f'rpow {o}'
    def __rlshift__(self, o): return f'rlshift {o}'
    def __rrshift__(self, o): return f'rrshift {o}'
    def __rand__(self, o): return f'rand {o}'
    def __ror__(self, o): return f'ror {o}'
    def __rxor__(self, o): return f'rxor {o}'
for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and_', 'or_', 'xor'):
    print(getattr(operator, name)(5, R()), end='; ')
print()
#> radd 5; rsub 5; rmul 5; rtruediv 5; rfloordiv 5; rmod 5; rpow 5; rlshift 5; rrshift 5; rand 5; ror 5; rxor 5; 

# ---- length_hint
import operator
class Guess:
    def __init__(self, n): self.n = n
    def __length_hint__(self): return self.n
print(operator.length_hint([1, 2]), operator.length_hint(iter([1, 2, 3])), operator.length_hint(range(5)), operator.length_hint(object()), operator.length_hint(object(), 7), operator.length_hint(Guess(4)), operator.length_hint(Guess(NotImplemented), 3))
for args in ((Guess(-1),), (Guess('x'),), ([], 1.5), ([], 'a')):
    try: print(operator.length_hint(*args))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
#> 2 3 5 0 7 4 3
#> ValueError __length_hint__() should return >= 0
#> TypeError __length_hint__ must be an integer, not str
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer

# ---- length_hint follows an iterator
import operator
it = iter('abcd')
next(it)
print(operator.length_hint(it))
list(it)
print(operator.length_hint(it), operator.length_hint(x for x in 'ab'), operator.length_hint(reversed([1, 2])), operator.length_hint({1: 2}.items()))
#> 3
#> 0 0 2 1

# ---- call
import operator
print(operator.call(len, 'abc'), operator.call(dict, a=1), operator.call(lambda *a, **k: (a, k), 1, 2, x=3), operator.call(str.upper, 'x'))
class C:
    def __call__(self, *args): return args
print(operator.call(C()), operator.call(C(), 1), list(map(operator.call, [int, list, str])))
for job in (lambda: operator.call(5), lambda: operator.call(len)):
    try: job()
    except TypeError as e: print(e)
#> 3 {'a': 1} ((1, 2), {'x': 3}) X
#> () (1,) [0, [], '']
#> 'int' object is not callable
#> len() takes exactly one argument (0 given)

# ---- attrgetter of many attributes sorts
from operator import attrgetter
class Emp:
    def __init__(self, name, dept, pay): self.name, self.dept, self.pay = name, dept, pay
    def __repr__(self): return self.name
staff = [Emp('Ann', 'it', 5), Emp('Bob', 'hr', 4), Emp('Cid', 'it', 3), Emp('Dan', 'hr', 4)]
print(sorted(staff, key=attrgetter('dept', 'pay')), max(staff, key=attrgetter('pay')), sorted(staff, key=attrgetter('pay'), reverse=True))
from itertools import groupby
for dept, group in groupby(sorted(staff, key=attrgetter('dept')), key=attrgetter('dept')):
    print(dept, list(group))
#> [Bob, Dan, Cid, Ann] Ann [Ann, Bob, Dan, Cid]
#> hr [Bob, Dan]
#> it [Ann, Cid]

# ---- attrgetter along dots
from operator import attrgetter
class Node:
    def __init__(self, v, next=None): self.v, self.next = v, next
chain = Node(1, Node(2, Node(3)))
print(attrgetter('next.next.v')(chain), attrgetter('v', 'next.v')(chain))
for name in ('next.next.next.v', 'next.w', '', '.v', 'v.'):
    try: print(attrgetter(name)(chain))
    except AttributeError as e: print(repr(name), e)
#> 3 (1, 2)
#> 'next.next.next.v' 'NoneType' object has no attribute 'v'
#> 'next.w' 'Node' object has no attribute 'w'
#> '' 'Node' object has no attribute ''
#> '.v' 'Node' object has no attribute ''
#> 'v.' 'int' object has no attribute ''

# ---- attrgetter with __getattr__ and properties
from operator import attrgetter
class Lazy:
    def __getattr__(self, name):
        if name.startswith('x'): return name * 2
        raise AttributeError(f'no {name} here')
    @property
    def bad(self): raise ValueError('inside')
print(attrgetter('x1', 'x2')(Lazy()), attrgetter('x.upper')(Lazy())())
for name in ('y', 'bad'):
    try: attrgetter(name)(Lazy())
    except Exception as e: print(type(e).__name__, e)
#> ('x1x1', 'x2x2') XX
#> AttributeError no y here
#> ValueError inside

# ---- repr of the three getters
from operator import attrgetter, itemgetter, methodcaller
print(attrgetter('a'), attrgetter('a', 'b.c'), itemgetter(0), itemgetter('x', (1, 2)), methodcaller('f'), methodcaller('f', 1, 'b'), methodcaller('f', x=1), methodcaller('f', 1, y=[2]))
print(type(attrgetter('a')), attrgetter.__module__, attrgetter.__qualname__, methodcaller.__name__)
#> operator.attrgetter('a') operator.attrgetter('a', 'b.c') operator.itemgetter(0) operator.itemgetter('x', (1, 2)) operator.methodcaller('f') operator.methodcaller('f', 1, 'b') operator.methodcaller('f', x=1) operator.methodcaller('f', 1, y=[2])
#> <class 'operator.attrgetter'> operator attrgetter methodcaller

# ---- the getters refuse
from operator import attrgetter, itemgetter, methodcaller
for job in (lambda: attrgetter('a', 5), lambda: attrgetter(b'a'), lambda: attrgetter('a', x=1), lambda: itemgetter(x=1), lambda: attrgetter('a')(), lambda: attrgetter('a')(1, 2), lambda: itemgetter(0)(x=1), lambda: methodcaller(), lambda: methodcaller(5), lambda: methodcaller('f')(), lambda: methodcaller('f')(1, 2), lambda: methodcaller('nope')(5)):
    try: job()
    except Exception as e: print(type(e).__name__, e)
#> TypeError attribute name must be a string
#> TypeError attribute name must be a string
#> TypeError attrgetter() takes no keyword arguments
#> TypeError itemgetter() takes no keyword arguments
#> TypeError attrgetter expected 1 argument, got 0
#> TypeError attrgetter expected 1 argument, got 2
#> TypeError itemgetter() takes no keyword arguments
#> TypeError methodcaller needs at least one argument, the method name
#> TypeError method name must be a string
#> TypeError methodcaller expected 1 argument, got 0
#> TypeError methodcaller expected 1 argument, got 2
#> AttributeError 'int' object has no attribute 'nope'

# ---- itemgetter of rows
from operator import itemgetter
rows = [('b', 2, 'x'), ('a', 2, 'y'), ('a', 1, 'z')]
print(sorted(rows, key=itemgetter(0, 1)), sorted(rows, key=itemgetter(-1), reverse=True), list(map(itemgetter(slice(2)), rows)))
people = [{'name': 'Z', 'age': 3}, {'name': 'Y', 'age': 2}]
print(min(people, key=itemgetter('age')), [*map(itemgetter('name', 'age'), people)])
try: list(map(itemgetter('name', 'job'), people))
except KeyError as e: print(repr(e))
#> [('a', 1, 'z'), ('a', 2, 'y'), ('b', 2, 'x')] [('a', 1, 'z'), ('a', 2, 'y'), ('b', 2, 'x')] [('b', 2), ('a', 2), ('a', 1)]
#> {'name': 'Y', 'age': 2} [('Z', 3), ('Y', 2)]
#> KeyError('job')

# ---- itemgetter calls __getitem__ with what it was given
from operator import itemgetter
class Echo:
    def __getitem__(self, k): return k
print(itemgetter((1, 2))(Echo()), itemgetter(slice(1, None))(Echo()), itemgetter(..., None)(Echo()), itemgetter([1])(Echo()))
#> (1, 2) slice(1, None, None) (Ellipsis, None) [1]

# ---- itemgetter makes a picture of a dictionary
from operator import itemgetter
pick = itemgetter('a', 'c')
print(dict(zip(('a', 'c'), pick({'a': 1, 'b': 2, 'c': 3}))))
counts = {'x': 5, 'y': 9, 'z': 1}
print(sorted(counts.items(), key=itemgetter(1), reverse=True), max(counts.items(), key=itemgetter(1))[0])
#> {'a': 1, 'c': 3}
#> [('y', 9), ('x', 5), ('z', 1)] y

# ---- methodcaller in a map
from operator import methodcaller
words = ['  a ', 'B', ' c,d ']
print(list(map(methodcaller('strip'), words)), list(map(methodcaller('replace', ' ', '_'), words)), sorted(words, key=methodcaller('lower')))
print(methodcaller('split', sep=',', maxsplit=1)('a,b,c'), methodcaller('format', 1, x=2)('{} {x}'))
#> ['a', 'B', 'c,d'] ['__a_', 'B', '_c,d_'] ['  a ', ' c,d ', 'B']
#> ['a', 'b,c'] 1 2

# ---- methodcaller with methods of the program
from operator import methodcaller
class Shape:
    def __init__(self, n): self.n = n
    def area(self, scale=1, *, unit=''): return f'{self.n * scale}{unit}'
shapes = [Shape(1), Shape(2)]
print([methodcaller('area', 10, unit='m')(s) for s in shapes], list(map(methodcaller('area'), shapes)))
try: methodcaller('area', 1, 2)(shapes[0])
except TypeError as e: print(e)
#> ['10m', '20m'] ['1', '2']
#> Shape.area() takes from 1 to 2 positional arguments but 3 were given

# ---- getters in classes are no methods
import operator
class Point:
    x_of = operator.itemgetter(0)
    def __init__(self, *v): self.v = v
print(Point(1).x_of((5, 6)))
class Q:
    get = property(operator.attrgetter('v'))
    v = 3
print(Q().get)
#> 5
#> 3

# ---- names with underscores are the same functions
import operator
names = ('lt le eq ne ge gt not_ abs add and_ floordiv index inv invert lshift mod mul matmul neg or_ pos pow rshift sub truediv xor concat contains delitem getitem setitem iadd iand iconcat ifloordiv ilshift imod imul imatmul ior ipow irshift isub itruediv ixor call').split()
print([n for n in names if getattr(operator, f"__{n.strip('_')}__") is not getattr(operator, n)])
#> []

# ---- names and modules
import operator
for name in ('add', 'and_', 'not_', 'attrgetter', 'itemgetter', 'length_hint', 'countOf', 'call'):
    f = getattr(operator, name)
    print(f.__name__, f.__qualname__, f.__module__, callable(f))
print(repr(operator.add), operator.__add__ is operator.add)
#> add add _operator True
#> and_ and_ _operator True
#> not_ not_ _operator True
#> attrgetter attrgetter operator True
#> itemgetter itemgetter operator True
#> length_hint length_hint _operator True
#> countOf countOf _operator True
#> call call _operator True
#> <built-in function add> True

# ---- the number of arguments
import operator
for job in (lambda: operator.add(1), lambda: operator.neg(), lambda: operator.lt(1, 2, 3), lambda: operator.contains([]), lambda: operator.setitem({}, 1), lambda: operator.add(1, b=2), lambda: operator.truth(), lambda: operator.index(1, 2), lambda: operator.length_hint(), lambda: operator.countOf([1])):
    try: job()
    except TypeError as e: print(e)
#> add expected 2 arguments, got 1
#> _operator.neg() takes exactly one argument (0 given)
#> lt expected 2 arguments, got 3
#> contains expected 2 arguments, got 1
#> setitem expected 3 arguments, got 2
#> _operator.add() takes no keyword arguments
#> _operator.truth() takes exactly one argument (0 given)
#> _operator.index() takes exactly one argument (2 given)
#> length_hint expected at least 1 argument, got 0
#> countOf expected 2 arguments, got 1

# ---- running totals with accumulate
import operator
from itertools import accumulate, starmap
print(list(accumulate([1, 2, 3, 4], operator.mul)), list(accumulate('abc', operator.add)), list(starmap(operator.pow, [(2, 3), (3, 2)])), list(map(operator.sub, [5, 6], [1, 2])))
print(list(accumulate([3, 1, 4], max)), sum(map(operator.mul, [1, 2, 3], [4, 5, 6])))
#> [1, 2, 6, 24] ['a', 'ab', 'abc'] [8, 9] [4, 4]
#> [3, 3, 4] 32

# ---- dot product, transpose and more
import operator
def dot(u, v): return sum(map(operator.mul, u, v))
m = [[1, 2], [3, 4]]
print([[dot(r, c) for c in zip(*m)] for r in m], list(map(operator.getitem, m, [0, 1])), all(map(operator.lt, [1, 2], [2, 3])))
print(any(map(operator.eq, 'abc', 'xbz')), sum(map(operator.ne, 'karolin', 'kathrin')))
#> [[7, 10], [15, 22]] [1, 4] True
#> True 3

# ---- a table of unary and binary operators in a stack machine
import operator
BIN = {'+': operator.add, '-': operator.sub, '*': operator.mul, '^': operator.xor, '<<': operator.lshift, '==': operator.eq}
UN = {'neg': operator.neg, '~': operator.invert, '!': operator.not_}
def run(program):
    stack = []
    for t in program.split():
        if t in BIN:
            b, a = stack.pop(), stack.pop()
            stack.append(BIN[t](a, b))
        elif t in UN: stack.append(UN[t](stack.pop()))
        else: stack.append(int(t))
    return stack
print(run('1 2 + 3 *'), run('5 neg ~'), run('1 4 << 16 =='), run('0 ! 7 2 ^'))
try: run('1 +')
except IndexError as e: print(e)
#> [9] [4] [True] [True, 5]
#> pop from empty list

# ---- arithmetic with Decimal, Fraction and timedelta
import operator
from decimal import Decimal
from fractions import Fraction
from datetime import timedelta
print(operator.add(Decimal('0.1'), Decimal('0.2')), operator.truediv(Fraction(1, 3), 2), operator.floordiv(timedelta(hours=5), timedelta(hours=2)), operator.mod(Decimal('-7'), 3), operator.mul(timedelta(1), 1.5), operator.pow(Fraction(2, 3), 2))
try: operator.add(Decimal(1), 1.5)
except TypeError as e: print(e)
#> 0.3 1/6 2 -1 1 day, 12:00:00 4/9
#> unsupported operand type(s) for +: 'decimal.Decimal' and 'float'

# ---- bool is an int for operators
import operator
print(operator.add(True, True), operator.and_(True, True), operator.or_(False, 2), operator.xor(True, True), operator.neg(True), operator.pos(False), operator.lshift(True, 2), operator.index(False))
#> 2 True 2 False -1 0 4 0

# ---- strings and bytes compare
import operator
print(operator.lt('Z', 'a'), operator.lt('a', 'ä'), operator.eq('a', b'a'), operator.gt(b'b', b'a'))
try: operator.lt('a', b'a')
except TypeError as e: print(e)
#> True True False True
#> '<' not supported between instances of 'str' and 'bytes'

# ---- the traceback of a failing operator
import operator
def total(items):
    result = 0
    for item in items:
        result = operator.add(result, item)
    return result
total([1, 2, 'x'])
#> Traceback (most recent call last):
#>   File "operator.py", line 949, in <module>
#>     total([1, 2, 'x'])
#>     ~~~~~^^^^^^^^^^^^^
#>   File "operator.py", line 947, in total
#>     result = operator.add(result, item)
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'

# ---- attrgetter fails in a key function
from operator import attrgetter
class A: pass
a = A()
a.size = 1
b = A()
print(sorted([a], key=attrgetter('size')) == [a])
sorted([a, b], key=attrgetter('size'))
#> True
#> Traceback (most recent call last):
#>   File "operator.py", line 965, in <module>
#>     sorted([a, b], key=attrgetter('size'))
#>     ~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> AttributeError: 'A' object has no attribute 'size'

# ---- getters of getters
from operator import itemgetter, attrgetter, methodcaller
from functools import reduce
def compose(*fs): return lambda x: reduce(lambda v, f: f(v), fs, x)
first_upper = compose(itemgetter('names'), itemgetter(0), methodcaller('upper'))
print(first_upper({'names': ['ann', 'bob']}), compose(attrgetter('real'), abs)(-3))
#> ANN 3

# ---- subclasses of containers
import operator
class L(list):
    def __getitem__(self, i): return ('item', super().__getitem__(i))
    def __contains__(self, x): return True
print(operator.getitem(L([1, 2]), 1), operator.contains(L(), 5), operator.itemgetter(0)(L('ab')), operator.concat(L([1]), [2]))
class D(dict):
    def __missing__(self, k): return k * 2
print(operator.getitem(D(), 'ab'), operator.itemgetter('x', 'y')(D(x=1)))
#> ('item', 2) True ('item', 'a') [1, 2]
#> abab (1, 'yy')

# ---- special methods are looked up on the class
import operator
class A: pass
a = A()
a.__add__ = lambda o: 'instance'
a.__len__ = lambda: 3
a.__index__ = lambda: 1
for job in (lambda: operator.add(a, 1), lambda: operator.index(a), lambda: operator.contains(a, 1), lambda: operator.getitem(a, 0)):
    try: job()
    except TypeError as e: print(e)
print(operator.length_hint(a, 5))
#> unsupported operand type(s) for +: 'A' and 'int'
#> 'A' object cannot be interpreted as an integer
#> argument of type 'A' is not a container or iterable
#> 'A' object is not subscriptable
#> 5

# ---- truth of a length that is wrong
import operator
class Neg:
    def __len__(self): return -1
class Str:
    def __len__(self): return 'a'
for c in (Neg, Str):
    for f in (operator.truth, operator.not_, operator.length_hint):
        try: f(c())
        except (ValueError, TypeError) as e: print(f.__name__, type(e).__name__, e)
#> truth ValueError __len__() should return >= 0
#> not_ ValueError __len__() should return >= 0
#> length_hint ValueError __len__() should return >= 0
#> truth TypeError 'str' object cannot be interpreted as an integer
#> not_ TypeError 'str' object cannot be interpreted as an integer

# ---- equal answers are chosen by the reflected class
import operator
class Base:
    def __eq__(self, o): return 'base'
    def __lt__(self, o): return 'base <'
class Sub(Base):
    def __eq__(self, o): return 'sub'
    def __gt__(self, o): return 'sub >'
print(operator.eq(Base(), Sub()), operator.lt(Base(), Sub()), operator.eq(Base(), 1), operator.ne(Base(), 1))
#> sub sub > base False

# ---- sorting by many keys with mixed directions
from operator import itemgetter
rows = [('a', 2), ('b', 1), ('a', 1), ('b', 3)]
rows.sort(key=itemgetter(1), reverse=True)
rows.sort(key=itemgetter(0))
print(rows)
for i in (0, 1): print([*map(itemgetter(i), rows)])
#> [('a', 2), ('a', 1), ('b', 3), ('b', 1)]
#> ['a', 'a', 'b', 'b']
#> [2, 1, 3, 1]

# ---- inverted index of a table
import operator
from collections import defaultdict
table = [{'id': 1, 'tags': ['x', 'y']}, {'id': 2, 'tags': ['y']}]
index = defaultdict(list)
for id, tags in map(operator.itemgetter('id', 'tags'), table):
    for tag in tags: operator.iadd(index[tag], [id])
print(dict(index), operator.countOf((len(t['tags']) for t in table), 1))
#> {'x': [1], 'y': [1, 2]} 1

# ---- copies of getters
import copy
from operator import attrgetter, itemgetter, methodcaller
for g in (itemgetter(1, 2), attrgetter('a.b'), methodcaller('f', 1, k=2)):
    c = copy.copy(g)
    print(repr(c) == repr(g), c == g, copy.deepcopy(g), hash(g) == hash(g), g == g)
#> True False operator.itemgetter(1, 2) True True
#> True False operator.attrgetter('a.b') True True
#> True False operator.methodcaller('f', 1, k=2) True True

# ---- a star import brings all names
from operator import *
print(add(1, 2), countOf('aa', 'a'), itemgetter(0)('x'), is_none(None), abs(-1), pow(2, 3))
import operator
print(sorted(operator.__all__) == sorted(n for n in dir(operator) if not n.startswith('_')), len(operator.__all__))
#> 3 2 x True 1 8
#> True 57

# ---- itemgetter with slices, negative indices and several items
from operator import itemgetter
print(itemgetter(-1)('abc'), itemgetter(slice(1, 3))([1, 2, 3, 4]), itemgetter(0, 2, -1)('hello'), itemgetter('a', 'b')({'a': 1, 'b': 2}))
for bad in ((), ):
    try:
        itemgetter(*bad)
    except TypeError as e:
        print(e)
for f, x in ((itemgetter(5), [1]), (itemgetter('k'), {}), (itemgetter(0), 3)):
    try:
        f(x)
    except (IndexError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
#> c [2, 3] ('h', 'l', 'o') (1, 2)
#> itemgetter expected 1 argument, got 0
#> IndexError list index out of range
#> KeyError 'k'
#> TypeError 'int' object is not subscriptable

# ---- attrgetter with dots
from operator import attrgetter
class A:
    pass
a = A(); a.b = A(); a.b.c = 5; a.n = 'x'
print(attrgetter('b.c')(a), attrgetter('n', 'b.c')(a), repr(attrgetter('b.c', 'n')))
for bad in ('b.z', 'q'):
    try:
        attrgetter(bad)(a)
    except AttributeError as e:
        print(e)
try:
    attrgetter(3)
except TypeError as e:
    print(e)
#> 5 ('x', 5) operator.attrgetter('b.c', 'n')
#> 'A' object has no attribute 'z'
#> 'A' object has no attribute 'q'
#> attribute name must be a string

# ---- methodcaller with arguments
from operator import methodcaller
print(methodcaller('split', ',', maxsplit=1)('a,b,c'), methodcaller('upper')('x'), repr(methodcaller('f', 1, k=2)))
for call in (lambda: methodcaller(), lambda: methodcaller(3), lambda: methodcaller('nope')('x')):
    try:
        call()
    except (TypeError, AttributeError) as e:
        print(e)
#> ['a', 'b,c'] X operator.methodcaller('f', 1, k=2)
#> methodcaller needs at least one argument, the method name
#> method name must be a string
#> 'str' object has no attribute 'nope'

# ---- sorting rows by several keys
from operator import itemgetter, attrgetter
rows = [('b', 2), ('a', 2), ('c', 1)]
print(sorted(rows, key=itemgetter(1, 0)), max(rows, key=itemgetter(1)), list(map(itemgetter(0), rows)))
from collections import namedtuple
P = namedtuple('P', 'x y')
print(sorted([P(1, 2), P(0, 3)], key=attrgetter('x')), min([P(1, 2), P(0, 3)], key=attrgetter('y')).x)
#> [('c', 1), ('a', 2), ('b', 2)] ('b', 2) ['b', 'a', 'c']
#> [P(x=0, y=3), P(x=1, y=2)] 1

# ---- a table of operators
import operator
ops = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv, '//': operator.floordiv, '%': operator.mod, '**': operator.pow, '<<': operator.lshift, '&': operator.and_}
def rpn(text):
    stack = []
    for word in text.split():
        if word in ops:
            b, a = stack.pop(), stack.pop()
            stack.append(ops[word](a, b))
        else:
            stack.append(int(word))
    return stack.pop()
print([rpn(t) for t in ('1 2 +', '7 2 /', '2 10 **', '7 2 // 3 *', '1 4 <<', '13 7 &')])
try:
    rpn('1 0 /')
except ZeroDivisionError as e:
    print(e)
#> [3, 3.5, 1024, 9, 16, 5]
#> division by zero

# ---- reduce with operators
import operator, functools, itertools
print(functools.reduce(operator.mul, range(1, 7)), functools.reduce(operator.or_, [{1}, {2}, {3}]), functools.reduce(operator.getitem, ['a', 0, 'b'], {'a': [{'b': 9}]}))
print(list(itertools.accumulate([3, 1, 4], operator.sub)), list(map(operator.eq, [1, 2], [1, 3])), list(itertools.starmap(operator.pow, [(2, 3), (3, 2)])))
#> 720 {1, 2, 3} 9
#> [3, 2, -2] [True, False] [8, 9]

# ---- pickling by reduce
import operator, copy
for f in (operator.itemgetter(1, 'a'), operator.attrgetter('a.b'), operator.methodcaller('m', 1, k=2)):
    print(f.__reduce__()[1], repr(copy.copy(f)))
#> (1, 'a') operator.itemgetter(1, 'a')
#> ('a.b',) operator.attrgetter('a.b')
#> (1,) operator.methodcaller('m', 1, k=2)

# ---- call needs something to call
import operator
try:
    operator.call()
except TypeError as e:
    print(e)
print(operator.call(int), operator.call(int, '12', base=3))
#> call expected at least 1 argument, got 0
#> 0 5

# ---- methodcaller of attributes of all kinds; keys of which some take Python code
import copy
from operator import attrgetter, itemgetter, methodcaller
class C:
    def f(self, *a, **k): return a, k
    @property
    def p(self): return lambda: 'p'
    @staticmethod
    def s(x=1): return x
    @classmethod
    def c(cls): return cls.__name__
    def __getattr__(self, n): return lambda: n
c = C()
c.inst = lambda: 'inst'
print([methodcaller(n)(c) for n in ('f', 'p', 's', 'c', 'inst', 'zzz')], methodcaller('f', 1, k=2)(c), methodcaller('c')(C), methodcaller('f', c, 1)(C))
m = methodcaller('f', 1, k=2)
print(copy.copy(m)(c), copy.deepcopy(m)(c), m.__call__(c), methodcaller.__call__(m, c))
for job in (lambda: m(obj=c), lambda: m(c, x=1), lambda: m(c, 1), lambda: methodcaller('real')(5), lambda: methodcaller('upper', 1)('a'),
            lambda: methodcaller('upper', x=1)('a'), lambda: methodcaller(name='f'), lambda: setattr(m, 'x', 1), lambda: type('X', (methodcaller,), {})):
    try: print(job())
    except Exception as e: print(type(e).__name__, e)
class I(int):
    def __str__(self): return 'i'
class N:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f'N{self.v}'
seen = []
print(sorted([3, I(1), 2, I(5)], key=str), sorted([N(3), N(1)], key=attrgetter('v')), sorted([{'a': N(2)}, {'a': N(1)}], key=itemgetter('a')), sorted(['b', 'A'], key=methodcaller('lower')))
for job in (lambda: sorted([3, 'x', 2], key=int), lambda: sorted([{'a': 2}, {}], key=itemgetter('a')), lambda: sorted([1], key=5), lambda: sorted([], key=5), lambda: sorted([3, 1, N(2)], key=seen.append)):
    try: print(job())
    except Exception as e: print(type(e).__name__, e, seen)
x = [3, 1, 2]
try: x.sort(key=x.append)
except (TypeError, ValueError) as e: print(type(e).__name__, e, x)
#> [((), {}), 'p', 1, 'C', 'inst', 'zzz'] ((1,), {'k': 2}) C ((1,), {})
#> ((1,), {'k': 2}) ((1,), {'k': 2}) ((1,), {'k': 2}) ((1,), {'k': 2})
#> TypeError methodcaller expected 1 argument, got 0
#> TypeError methodcaller() takes no keyword arguments
#> TypeError methodcaller expected 1 argument, got 2
#> TypeError 'int' object is not callable
#> TypeError str.upper() takes no arguments (1 given)
#> TypeError str.upper() takes no keyword arguments
#> TypeError methodcaller needs at least one argument, the method name
#> AttributeError 'operator.methodcaller' object has no attribute 'x' and no __dict__ for setting new attributes
#> TypeError type 'operator.methodcaller' is not an acceptable base type
#> [2, 3, 1, 5] [N1, N3] [{'a': N1}, {'a': N2}] ['A', 'b']
#> ValueError invalid literal for int() with base 10: 'x' []
#> KeyError 'a' []
#> TypeError 'int' object is not callable []
#> []
#> TypeError '<' not supported between instances of 'NoneType' and 'NoneType' [3, 1, N2]
#> TypeError '<' not supported between instances of 'NoneType' and 'NoneType' [3, 1, 2]

# ---- what signatures say of the getters
import inspect, operator
for cls in (operator.attrgetter, operator.itemgetter, operator.methodcaller):
    print(cls.__name__, inspect.signature(cls), cls.__text_signature__)
#> attrgetter (attr, /, *attrs) (attr, /, *attrs)
#> itemgetter (item, /, *items) (item, /, *items)
#> methodcaller (name, /, *args, **kwargs) (name, /, *args, **kwargs)

# ---- concat of sequences that do not add; a length hint past 64 bits
import operator
for f in (lambda: operator.concat(range(3), 'b'), lambda: operator.length_hint([1], 10**30)):
    try: f()
    except (TypeError, OverflowError) as e: print(e)
#> 'range' object can't be concatenated
#> Python int too large to convert to C ssize_t

# ---- the signature of a methodcaller
import inspect, operator
print(inspect.signature(operator.methodcaller('foo', 1, b=2)), inspect.signature(operator.attrgetter('a')))
#> (obj, /) (obj, /)
