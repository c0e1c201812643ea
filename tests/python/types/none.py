# ---- None: what it is
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((None, str(None), repr(None), f'{None}', '%s' % None, bool(None), type(None)))
print((None is None, None == None, None != 0, None == False))
print((hash(None) == hash(None), {None: 1}[None], None in [None], type(None)()))
print((format(None, ''), f'{None!s:>6}|'))
print((None.__bool__(), None.__repr__(), None.__eq__(None), None.__eq__(1), None.__hash__() == hash(None)))
print((isinstance(None, type(None)), type(None).__name__))
error(lambda: format(None, '5'))
error(lambda: None + 1)
error(lambda: None < None)
error(lambda: None[0])
error(lambda: None())
error(lambda: len(None))
error(lambda: iter(None))
error(lambda: None.nope)
error(lambda: type(None)(1))
try:
    None.x = 1
except AttributeError as e:
    print(e)
try:
    class N(type(None)):
        pass
except TypeError as e:
    print(e)
try:
    exec('None = 1')
except SyntaxError as e:
    print(e)
#> none.py:17: SyntaxWarning: 'NoneType' object is not subscriptable; perhaps you missed a comma?
#>   error(lambda: None[0])
#> none.py:18: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
#>   error(lambda: None())
#> (None, 'None', 'None', 'None', 'None', False, <class 'NoneType'>)
#> (True, True, True, False)
#> (True, 1, True, None)
#> ('None', '  None|')
#> (False, 'None', True, NotImplemented, True)
#> (True, 'NoneType')
#> TypeError: unsupported format string passed to NoneType.__format__
#> TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
#> TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
#> TypeError: 'NoneType' object is not subscriptable
#> TypeError: 'NoneType' object is not callable
#> TypeError: object of type 'NoneType' has no len()
#> TypeError: 'NoneType' object is not iterable
#> AttributeError: 'NoneType' object has no attribute 'nope'
#> TypeError: NoneType takes no arguments
#> 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#> type 'NoneType' is not an acceptable base type
#> cannot assign to None (<string>, line 1)

# ---- None: Ellipsis and NotImplemented
def error(f):
    try:
        f()
    except Exception as e:
        print(f'{type(e).__name__}: {e}')

print((..., Ellipsis is ..., type(...), repr(...), str(...), f'{...}', bool(...)))
print((type(...)() is ..., {...: 1}[...], ... == ..., ... != None))
print((NotImplemented, type(NotImplemented), type(NotImplemented)() is NotImplemented, repr(NotImplemented)))
print((NotImplemented == NotImplemented, hash(NotImplemented) == hash(NotImplemented)))
error(lambda: ... + 1)
error(lambda: ... < ...)
error(lambda: bool(NotImplemented))
error(lambda: NotImplemented + 1)
error(lambda: type(...)(1))
error(lambda: NotImplemented())
error(lambda: ....nope)
#> (Ellipsis, True, <class 'ellipsis'>, 'Ellipsis', 'Ellipsis', 'Ellipsis', True)
#> (True, 1, True, True)
#> (NotImplemented, <class 'NotImplementedType'>, True, 'NotImplemented')
#> (True, True)
#> TypeError: unsupported operand type(s) for +: 'ellipsis' and 'int'
#> TypeError: '<' not supported between instances of 'ellipsis' and 'ellipsis'
#> TypeError: NotImplemented should not be used in a boolean context
#> TypeError: unsupported operand type(s) for +: 'NotImplementedType' and 'int'
#> TypeError: EllipsisType takes no arguments
#> TypeError: 'NotImplementedType' object is not callable
#> AttributeError: 'ellipsis' object has no attribute 'nope'

# ---- None: what functions answer without return
def nothing(): pass
def bare():
    return
def maybe(x):
    if x: return x
print(nothing(), bare(), maybe(0), maybe(3), (lambda: None)(), print('printed'))
print([].append(1), {}.clear(), [3, 1].sort(), 'result' if [].sort() is None else 'never')
x = [1, 2].reverse()
print(x, type(x), x is None)
#> printed
#> None None None 3 None None
#> None None None result
#> None <class 'NoneType'> True

# ---- None: the mistake of using a method's None
numbers = [3, 1, 2]
ordered = numbers.sort()
print(numbers)
print(ordered[0])
#> [1, 2, 3]
#> Traceback (most recent call last):
#>   File "none.py", line 108, in <module>
#>     print(ordered[0])
#>           ~~~~~~~^^^
#> TypeError: 'NoneType' object is not subscriptable

# ---- None: the mistake of calling a method of None
import re
def first_word(text):
    return re.match(r'[a-z]+', text).group()
print(first_word('word 1'))
print(first_word('1 word'))
#> word
#> Traceback (most recent call last):
#>   File "none.py", line 121, in <module>
#>     print(first_word('1 word'))
#>           ~~~~~~~~~~^^^^^^^^^^
#>   File "none.py", line 119, in first_word
#>     return re.match(r'[a-z]+', text).group()
#>            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> AttributeError: 'NoneType' object has no attribute 'group'

# ---- None: operators that do not take it
for source in ['None + 1', '1 + None', 'None * 2', '-None', 'None < 1', '1 <= None', 'None[0]', 'len(None)', 'iter(None)', 'None()', 'int(None)',
               'float(None)', 'abs(None)', '"a" + None', '[] + None', 'None in 5', '1 in None', 'None.x', 'sum([1, None])', 'max(1, None)',
               'sorted([2, None])', '"".join([None])', 'None | None', 'None & 1', 'None @ 1', '~None', 'round(None)', 'range(None)', '[*None]', '{**None}', 'print(*None)', 'dict(None)']:
    try:
        print(source, eval(source))
    except Exception as e:
        print(source, '|', type(e).__name__, e)
#> None + 1 | TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#> 1 + None | TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
#> None * 2 | TypeError unsupported operand type(s) for *: 'NoneType' and 'int'
#> -None | TypeError bad operand type for unary -: 'NoneType'
#> None < 1 | TypeError '<' not supported between instances of 'NoneType' and 'int'
#> 1 <= None | TypeError '<=' not supported between instances of 'int' and 'NoneType'
#> <string>:1: SyntaxWarning: 'NoneType' object is not subscriptable; perhaps you missed a comma?
#> None[0] | TypeError 'NoneType' object is not subscriptable
#> len(None) | TypeError object of type 'NoneType' has no len()
#> iter(None) | TypeError 'NoneType' object is not iterable
#> <string>:1: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
#> None() | TypeError 'NoneType' object is not callable
#> int(None) | TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> float(None) | TypeError float() argument must be a string or a real number, not 'NoneType'
#> abs(None) | TypeError bad operand type for abs(): 'NoneType'
#> "a" + None | TypeError can only concatenate str (not "NoneType") to str
#> [] + None | TypeError can only concatenate list (not "NoneType") to list
#> None in 5 | TypeError argument of type 'int' is not a container or iterable
#> 1 in None | TypeError argument of type 'NoneType' is not a container or iterable
#> None.x | AttributeError 'NoneType' object has no attribute 'x'
#> sum([1, None]) | TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
#> max(1, None) | TypeError '>' not supported between instances of 'NoneType' and 'int'
#> sorted([2, None]) | TypeError '<' not supported between instances of 'NoneType' and 'int'
#> "".join([None]) | TypeError sequence item 0: expected str instance, NoneType found
#> None | None | TypeError unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#> None & 1 | TypeError unsupported operand type(s) for &: 'NoneType' and 'int'
#> None @ 1 | TypeError unsupported operand type(s) for @: 'NoneType' and 'int'
#> ~None | TypeError bad operand type for unary ~: 'NoneType'
#> round(None) | TypeError type NoneType doesn't define __round__ method
#> range(None) | TypeError 'NoneType' object cannot be interpreted as an integer
#> [*None] | TypeError Value after * must be an iterable, not NoneType
#> {**None} | TypeError 'NoneType' object is not a mapping
#> print(*None) | TypeError print() argument after * must be an iterable, not NoneType
#> dict(None) | TypeError 'NoneType' object is not iterable

# ---- None: default arguments and the sentinel beside it
_MISSING = object()
def get(d, key, default=_MISSING):
    if key in d: return d[key]
    if default is _MISSING: raise KeyError(key)
    return default
print(get({'a': None}, 'a'), get({}, 'b', None))
try:
    get({}, 'c')
except KeyError as e:
    print(repr(e))
def append(x, to=None):
    to = [] if to is None else to
    to.append(x)
    return to
print(append(1), append(2), append(3, [0]))
#> None None
#> KeyError('c')
#> [1] [2] [0, 3]

# ---- None: in match, in unions and in sorting keys
def kind(x):
    match x:
        case None: return 'none'
        case [None, *rest]: return f'starts with none, {rest}'
        case {'v': None}: return 'v is none'
        case _: return 'other'
print([kind(x) for x in [None, [None], [None, 1], {'v': None}, {'v': 0}, 0, False]])
print(sorted([3, None, 1, None], key=lambda v: (v is None, v or 0)), [v for v in [0, None, ''] if v is not None])
print(int | None, None | int, isinstance(None, int | None), type(None) | str, isinstance(None, type(None)))
print(dict.fromkeys('ab'), {None: 1}[None], {None}, None == None, None is None, None != 0, hash(None) == hash(None))
#> ['none', 'starts with none, []', 'starts with none, [1]', 'v is none', 'other', 'other', 'other']
#> [1, 3, None, None] [0, '']
#> int | None None | int True None | str True
#> {'a': None, 'b': None} 1 {None} True True True True

# ---- None: attributes and comparisons of its own
print(None.__class__, None.__bool__(), None.__eq__(None), None.__eq__(0), None.__ne__(None), None.__lt__(None), None.__doc__, repr(None), f'{None}', f'{None!s:>6}')
try:
    format(None, '>6')
except TypeError as e:
    print(e)
try:
    None.x = 1
except AttributeError as e:
    print(e)
try:
    class N(type(None)): pass
except TypeError as e:
    print(e)
print([n for n in dir(None) if 'format' in n or 'bool' in n], type(None)() is None)
#> <class 'NoneType'> False True NotImplemented False NotImplemented The type of the None singleton. None None   None
#> unsupported format string passed to NoneType.__format__
#> 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
#> type 'NoneType' is not an acceptable base type
#> ['__bool__', '__format__'] True

# ---- NotImplemented: the other operand is asked
class A:
    def __init__(self, v): self.v = v
    def __add__(self, other):
        print('A.add')
        return NotImplemented if not isinstance(other, A) else A(self.v + other.v)
    def __radd__(self, other):
        print('A.radd')
        return A(other + self.v) if isinstance(other, int) else NotImplemented
    def __repr__(self): return f'A({self.v})'
print(A(1) + A(2), 5 + A(1), sum([A(1), A(2)]))
for f in [lambda: A(1) + 1, lambda: 'x' + A(1), lambda: A(1) - A(1)]:
    try:
        f()
    except TypeError as e:
        print(e)
#> A.add
#> A.radd
#> A.radd
#> A.add
#> A(3) A(6) A(3)
#> A.add
#> unsupported operand type(s) for +: 'A' and 'int'
#> A.radd
#> can only concatenate str (not "A") to str
#> unsupported operand type(s) for -: 'A' and 'A'

# ---- NotImplemented: comparisons fall back to identity or fail
class C:
    def __eq__(self, other):
        print('eq asked')
        return NotImplemented
    def __lt__(self, other): return NotImplemented
    __hash__ = None
c = C()
print(c == c, c == C(), c != 1, 1 == c)
for f in [lambda: c < c, lambda: c > 1, lambda: c <= c, lambda: sorted([c, C()])]:
    try:
        f()
    except TypeError as e:
        print(e)
#> eq asked
#> eq asked
#> eq asked
#> eq asked
#> eq asked
#> eq asked
#> True False True False
#> '<' not supported between instances of 'C' and 'C'
#> '>' not supported between instances of 'C' and 'int'
#> '<=' not supported between instances of 'C' and 'C'
#> '<' not supported between instances of 'C' and 'C'

# ---- NotImplemented: every binary operator's message
class N:
    pass
for op in ['add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and', 'or', 'xor', 'divmod']:
    for prefix in ['', 'r'] + ([] if op == 'divmod' else ['i']):
        setattr(N, f'__{prefix}{op}__', lambda *a: NotImplemented)
n = N()
for s in '+ - * @ / // % ** << >> & | ^'.split():
    for source in [f'n {s} 1', f'1 {s} n', f'n {s}= 1']:
        try:
            exec(source)
        except TypeError as e:
            print(e)
for f in [lambda: divmod(n, 1), lambda: divmod(1, n), lambda: pow(n, 2, 3), lambda: pow(2, n)]:
    try:
        f()
    except TypeError as e:
        print(e)
#> unsupported operand type(s) for +: 'N' and 'int'
#> unsupported operand type(s) for +: 'int' and 'N'
#> unsupported operand type(s) for +=: 'N' and 'int'
#> unsupported operand type(s) for -: 'N' and 'int'
#> unsupported operand type(s) for -: 'int' and 'N'
#> unsupported operand type(s) for -=: 'N' and 'int'
#> unsupported operand type(s) for *: 'N' and 'int'
#> unsupported operand type(s) for *: 'int' and 'N'
#> unsupported operand type(s) for *=: 'N' and 'int'
#> unsupported operand type(s) for @: 'N' and 'int'
#> unsupported operand type(s) for @: 'int' and 'N'
#> unsupported operand type(s) for @=: 'N' and 'int'
#> unsupported operand type(s) for /: 'N' and 'int'
#> unsupported operand type(s) for /: 'int' and 'N'
#> unsupported operand type(s) for /=: 'N' and 'int'
#> unsupported operand type(s) for //: 'N' and 'int'
#> unsupported operand type(s) for //: 'int' and 'N'
#> unsupported operand type(s) for //=: 'N' and 'int'
#> unsupported operand type(s) for %: 'N' and 'int'
#> unsupported operand type(s) for %: 'int' and 'N'
#> unsupported operand type(s) for %=: 'N' and 'int'
#> unsupported operand type(s) for ** or pow(): 'N' and 'int'
#> unsupported operand type(s) for ** or pow(): 'int' and 'N'
#> unsupported operand type(s) for **=: 'N' and 'int'
#> unsupported operand type(s) for <<: 'N' and 'int'
#> unsupported operand type(s) for <<: 'int' and 'N'
#> unsupported operand type(s) for <<=: 'N' and 'int'
#> unsupported operand type(s) for >>: 'N' and 'int'
#> unsupported operand type(s) for >>: 'int' and 'N'
#> unsupported operand type(s) for >>=: 'N' and 'int'
#> unsupported operand type(s) for &: 'N' and 'int'
#> unsupported operand type(s) for &: 'int' and 'N'
#> unsupported operand type(s) for &=: 'N' and 'int'
#> unsupported operand type(s) for |: 'N' and 'int'
#> unsupported operand type(s) for |: 'int' and 'N'
#> unsupported operand type(s) for |=: 'N' and 'int'
#> unsupported operand type(s) for ^: 'N' and 'int'
#> unsupported operand type(s) for ^: 'int' and 'N'
#> unsupported operand type(s) for ^=: 'N' and 'int'
#> unsupported operand type(s) for divmod(): 'N' and 'int'
#> unsupported operand type(s) for divmod(): 'int' and 'N'
#> unsupported operand type(s) for ** or pow(): 'N', 'int', 'int'
#> unsupported operand type(s) for ** or pow(): 'int' and 'N'

# ---- NotImplemented: in-place falls back to the plain operator
class Acc:
    def __init__(self): self.log = []
    def __iadd__(self, other):
        self.log.append(f'iadd {other}')
        return self if isinstance(other, int) else NotImplemented
    def __add__(self, other):
        self.log.append(f'add {other}')
        return self
a = b = Acc()
a += 1
a += 'x'
print(a is b, a.log)
#> True ['iadd 1', 'iadd x', 'add x']

# ---- NotImplemented: the subclass's reflected method goes first
class Base:
    def __add__(self, o): return 'Base.add'
    def __radd__(self, o): return 'Base.radd'
    def __eq__(self, o): return 'Base.eq'
    def __lt__(self, o): return 'Base.lt'
    def __gt__(self, o): return 'Base.gt'
class Derived(Base):
    def __radd__(self, o): return 'Derived.radd'
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): return 'Derived.gt'
class Plain(Base): pass
print(Base() + Derived(), Derived() + Base(), Base() + Plain(), Base() == Derived(), Derived() == Base(), Base() < Derived(), Base() > Derived())
#> Derived.radd Base.add Base.add Base.eq Base.eq Derived.gt Base.lt

# ---- NotImplemented: has no truth value
for source in ['bool(NotImplemented)', 'not NotImplemented', '1 if NotImplemented else 0', 'NotImplemented or 1', 'NotImplemented == NotImplemented',
               'NotImplemented != 1', 'NotImplemented is NotImplemented', 'repr(NotImplemented)', 'type(NotImplemented)', 'NotImplemented()', 'raise NotImplemented',
               'NotImplemented < 1', 'NotImplemented.x', 'hash(NotImplemented) == hash(NotImplemented)', '{NotImplemented}', 'any([NotImplemented])']:
    try:
        print(source, '|', eval(source) if 'raise' not in source else exec(source))
    except Exception as e:
        print(source, '|', type(e).__name__, e)
#> bool(NotImplemented) | TypeError NotImplemented should not be used in a boolean context
#> not NotImplemented | TypeError NotImplemented should not be used in a boolean context
#> 1 if NotImplemented else 0 | TypeError NotImplemented should not be used in a boolean context
#> NotImplemented or 1 | TypeError NotImplemented should not be used in a boolean context
#> NotImplemented == NotImplemented | True
#> NotImplemented != 1 | True
#> NotImplemented is NotImplemented | True
#> repr(NotImplemented) | NotImplemented
#> type(NotImplemented) | <class 'NotImplementedType'>
#> NotImplemented() | TypeError 'NotImplementedType' object is not callable
#> raise NotImplemented | TypeError exceptions must derive from BaseException
#> NotImplemented < 1 | TypeError '<' not supported between instances of 'NotImplementedType' and 'int'
#> NotImplemented.x | AttributeError 'NotImplementedType' object has no attribute 'x'
#> hash(NotImplemented) == hash(NotImplemented) | True
#> {NotImplemented} | {NotImplemented}
#> any([NotImplemented]) | TypeError NotImplemented should not be used in a boolean context

# ---- NotImplemented: what the built-in types' methods answer
print((1).__add__('x'), (1).__add__(1.5), (1.5).__add__(1), [].__eq__(()), 'a'.__lt__(1), {}.__or__([]), set().__and__([]), (1).__pow__('x'))
print((1).__rsub__(2), (1).__eq__(1.0), (1.0).__eq__(1), None.__eq__(0), object().__eq__(1), object().__lt__(1), (1).__divmod__('a'), b''.__eq__(''), range(2).__eq__(1))
print(type.__or__(int, 5), slice(1).__lt__(1), {}.keys().__eq__(1), frozenset().__sub__(1), True.__and__(1.5), (1j).__mul__('a'), (1).__rpow__('a'))
#> NotImplemented NotImplemented 2.5 NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented
#> 1 NotImplemented True NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented
#> NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented

# ---- NotImplemented: total_ordering and the missing comparison
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.n < o.n if isinstance(o, V) else NotImplemented
print(V(1) < V(2), V(1) <= V(1), V(2) > V(1), V(1) >= V(2), V(1) != V(2), V(1) == 1)
try:
    V(1) >= 1
except TypeError as e:
    print(e)
print(V.__ge__(V(1), 5))
#> True True True False True False
#> '>=' not supported between instances of 'V' and 'int'
#> NotImplemented

# ---- NotImplemented: from an abstract comparison of units
class Metres:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        match o:
            case Metres(n=n): return self.n == n
            case int() | float(): return self.n == o
        return NotImplemented
    def __mul__(self, k):
        if not isinstance(k, (int, float)): return NotImplemented
        return Metres(self.n * k)
    __rmul__ = __mul__
    def __truediv__(self, o):
        if isinstance(o, Metres): return self.n / o.n
        if isinstance(o, (int, float)): return Metres(self.n / o)
        return NotImplemented
    def __repr__(self): return f'{self.n} m'
print(Metres(3) * 2, 2 * Metres(3), Metres(6) / Metres(4), Metres(6) / 4, Metres(1) == 1, Metres(1) == 'x', Metres(2) in [1, 2.0])
for f in [lambda: Metres(1) * Metres(1), lambda: 1 / Metres(1), lambda: Metres(1) / '2']:
    try:
        f()
    except TypeError as e:
        print(e)
#> 6 m 6 m 1.5 1.5 m True False True
#> unsupported operand type(s) for *: 'Metres' and 'Metres'
#> unsupported operand type(s) for /: 'int' and 'Metres'
#> unsupported operand type(s) for /: 'Metres' and 'str'

# ---- NotImplemented: __contains__, __iter__ and __bool__ may not answer it
class A:
    def __contains__(self, x): return NotImplemented
    def __bool__(self): return NotImplemented
    def __iter__(self): return NotImplemented
    def __len__(self): return NotImplemented
    def __getitem__(self, i): return NotImplemented
    def __hash__(self): return NotImplemented
    def __str__(self): return NotImplemented
a = A()
for source in ['1 in a', 'bool(a)', 'iter(a)', 'len(a)', 'a[0]', 'hash(a)', 'str(a)', '[*a]', 'x, y = a']:
    try:
        exec(f'print({source})' if '=' not in source else source)
    except TypeError as e:
        print(source, '|', e)
#> 1 in a | NotImplemented should not be used in a boolean context
#> bool(a) | __bool__ should return bool, returned NotImplementedType
#> iter(a) | iter() returned non-iterator of type 'NotImplementedType'
#> len(a) | 'NotImplementedType' object cannot be interpreted as an integer
#> NotImplemented
#> hash(a) | __hash__ method should return an integer
#> str(a) | __str__ returned non-string (type NotImplementedType)
#> [*a] | iter() returned non-iterator of type 'NotImplementedType'
#> x, y = a | iter() returned non-iterator of type 'NotImplementedType'

# ---- NotImplemented: raised instead of NotImplementedError
class Shape:
    def area(self):
        raise NotImplemented  # type: ignore
try:
    Shape().area()
except TypeError as e:
    print(e)
class Square(Shape):
    def area(self):
        return super().area() + 1
Square().area()
#> exceptions must derive from BaseException
#> Traceback (most recent call last):
#>   File "none.py", line 491, in <module>
#>     Square().area()
#>     ~~~~~~~~~~~~~^^
#>   File "none.py", line 490, in area
#>     return super().area() + 1
#>            ~~~~~~~~~~~~^^
#>   File "none.py", line 483, in area
#>     raise NotImplemented  # type: ignore
#>     ^^^^^^^^^^^^^^^^^^^^
#> TypeError: exceptions must derive from BaseException

# ---- NotImplementedError: the abstract method's way
class Shape:
    def area(self):
        raise NotImplementedError(f'{type(self).__name__} has no area()')
class Dot(Shape): pass
try:
    Dot().area()
except NotImplementedError as e:
    print(e, isinstance(e, RuntimeError))
Dot().area()
#> Dot has no area() True
#> Traceback (most recent call last):
#>   File "none.py", line 514, in <module>
#>     Dot().area()
#>     ~~~~~~~~~~^^
#>   File "none.py", line 508, in area
#>     raise NotImplementedError(f'{type(self).__name__} has no area()')
#> NotImplementedError: Dot has no area()

# ---- NotImplemented: a reflected method is not asked for the same type
class T:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return 'never for T + T'
try:
    T() + T()
except TypeError as e:
    print(e)
print(1 + T(), 'a' + T())
class Sub(T): pass
print(T() + Sub())
#> unsupported operand type(s) for +: 'T' and 'T'
#> never for T + T never for T + T
#> never for T + T

# ---- Ellipsis: the object of three dots
print(..., Ellipsis is ..., type(...), repr(...), bool(...), ... == Ellipsis, hash(...) == hash(Ellipsis), str(...), f'{...}')
x = ...
print(x is ..., [..., 1], {...: 2}[...], (...,), type(...)() is ...)
for source in ['... + 1', '...()', 'len(...)', '...[0]', '... < ...', 'iter(...)', 'type(...)(1)', '....x', 'format(..., ">5")']:
    try:
        print(source, eval(source))
    except (TypeError, AttributeError) as e:
        print(source, '|', e)
#> Ellipsis True <class 'ellipsis'> Ellipsis True True True Ellipsis Ellipsis
#> True [Ellipsis, 1] 2 (Ellipsis,) True
#> ... + 1 | unsupported operand type(s) for +: 'ellipsis' and 'int'
#> <string>:1: SyntaxWarning: 'ellipsis' object is not callable; perhaps you missed a comma?
#> ...() | 'ellipsis' object is not callable
#> len(...) | object of type 'ellipsis' has no len()
#> <string>:1: SyntaxWarning: 'ellipsis' object is not subscriptable; perhaps you missed a comma?
#> ...[0] | 'ellipsis' object is not subscriptable
#> ... < ... | '<' not supported between instances of 'ellipsis' and 'ellipsis'
#> iter(...) | 'ellipsis' object is not iterable
#> type(...)(1) | EllipsisType takes no arguments
#> ....x | 'ellipsis' object has no attribute 'x'
#> format(..., ">5") | unsupported format string passed to ellipsis.__format__

# ---- Ellipsis: bodies of three dots
class Empty: ...
def stub(a: int) -> str: ...
async def later(): ...
if True: ...
for _ in range(2): ...
print(Empty.__name__, stub(1), stub.__annotations__, Empty().__dict__)
from typing import Protocol, overload
class P(Protocol):
    def run(self) -> int: ...
class R:
    def run(self): return 1
def use(p: P): return p.run()
print(use(R()))
#> Empty None {'a': <class 'int'>, 'return': <class 'str'>} {}
#> 1

# ---- Ellipsis: in subscripts and annotations
class Grid:
    def __getitem__(self, key):
        match key:
            case (e, *rest) if e is ...: return f'last axes {rest}'
            case (*rest, e) if e is ...: return f'first axes {rest}'
            case e if e is ...: return 'everything'
            case _: return key
g = Grid()
print(g[...], g[..., 0], g[1, ...], g[1:2, ...], g[0])
from typing import Callable
print(tuple[int, ...], Callable[..., int], tuple[int, ...].__args__, type(tuple[str, ...].__args__[1]))
#> everything last axes [0] first axes [1] first axes [slice(1, 2, None)] 0
#> tuple[int, ...] typing.Callable[..., int] (<class 'int'>, Ellipsis) <class 'ellipsis'>

# ---- Ellipsis: as a default and a sentinel
def find(items, pred, default=...):
    for x in items:
        if pred(x): return x
    if default is ...:
        raise LookupError('nothing found')
    return default
print(find([1, 2], lambda x: x > 1), find([], bool, None))
try:
    find([0], bool)
except LookupError as e:
    print(e)
print(... in [1, ...], [1, ..., 3].index(...), max([...], key=id) is ..., sorted([..., ...], key=id))
#> 2 None
#> nothing found
#> True 1 True [Ellipsis, Ellipsis]

# ---- NotImplemented: set-like operators of a class of its own
class Span:
    def __init__(self, lo, hi): self.lo, self.hi = lo, hi
    def __and__(self, o):
        if not isinstance(o, Span): return NotImplemented
        return Span(max(self.lo, o.lo), min(self.hi, o.hi))
    def __contains__(self, x): return self.lo <= x <= self.hi
    def __le__(self, o): return o.lo <= self.lo and self.hi <= o.hi if isinstance(o, Span) else NotImplemented
    def __or__(self, o): return NotImplemented
    def __ror__(self, o): return f'{o} | span'
    def __repr__(self): return f'[{self.lo}, {self.hi}]'
print(Span(1, 5) & Span(3, 9), 4 in Span(1, 5), Span(2, 3) <= Span(1, 5), Span(1, 5) >= Span(2, 3), {1} | Span(0, 1), 5 | Span(0, 1))
for f in [lambda: Span(1, 2) & {1}, lambda: Span(1, 2) <= 5, lambda: Span(1, 2) < Span(1, 3), lambda: Span(1, 2) | Span(1, 2), lambda: Span(1, 2) | 5]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> [3, 5] True True True {1} | span 5 | span
#> unsupported operand type(s) for &: 'Span' and 'set'
#> '<=' not supported between instances of 'Span' and 'int'
#> '<' not supported between instances of 'Span' and 'Span'
#> unsupported operand type(s) for |: 'Span' and 'Span'
#> unsupported operand type(s) for |: 'Span' and 'int'

# ---- NotImplemented: a wrapper hands it on
class Wrapped:
    def __init__(self, v): self.v = v
    def __add__(self, other):
        result = type(self.v).__add__(self.v, other.v if isinstance(other, Wrapped) else other)
        return result if result is NotImplemented else Wrapped(result)
    def __eq__(self, other):
        if isinstance(other, Wrapped): return self.v == other.v
        return NotImplemented
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f'W({self.v!r})'
print(Wrapped(1) + 2, Wrapped(1) + Wrapped(5), Wrapped('a') + 'b', Wrapped(1) == Wrapped(1), Wrapped(1) == 1, {Wrapped(1), Wrapped(1)})
try:
    Wrapped(1) + 'x'
except TypeError as e:
    print(e)
#> W(3) W(6) W('ab') True False {W(1)}
#> unsupported operand type(s) for +: 'Wrapped' and 'str'

# ---- NotImplemented: __subclasshook__ and __length_hint__ use it too
from abc import ABC
class Quacks(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        if any('quack' in vars(b) for b in c.__mro__): return True
        return NotImplemented
class Duck:
    def quack(self): pass
class Stone: pass
Quacks.register(Stone)
print(issubclass(Duck, Quacks), issubclass(Stone, Quacks), issubclass(int, Quacks), isinstance(Duck(), Quacks))
from operator import length_hint
class Hint:
    def __init__(self, h): self.h = h
    def __length_hint__(self): return self.h
print(length_hint(Hint(NotImplemented), 7), length_hint(Hint(3), 7), length_hint(5, 9), length_hint([1]))
for h in ['x', -1]:
    try:
        length_hint(Hint(h))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> True True False True
#> 7 3 9 1
#> TypeError __length_hint__ must be an integer, not str
#> ValueError __length_hint__() should return >= 0

# ---- NotImplemented: an in-place operator of a descriptor and of an item
class Money:
    def __init__(self, n): self.n = n
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return Money(self.n + o.n) if isinstance(o, Money) else NotImplemented
    def __repr__(self): return f'${self.n}'
box, d = type('Box', (), {'m': Money(1)})(), {'m': Money(2)}
box.m += Money(5)
d['m'] += Money(5)
print(box.m, type(box).m, d)
try:
    d['m'] += 1
except TypeError as e:
    print(e, d)
#> $6 $1 {'m': $7}
#> unsupported operand type(s) for +=: 'Money' and 'int' {'m': $7}

# ---- NotImplemented: ordering of a heap's entries
import heapq
class Entry:
    def __init__(self, key): self.key = key
    def __lt__(self, other):
        return self.key < other.key if isinstance(other, Entry) else NotImplemented
    def __repr__(self): return f'E{self.key}'
heap = [Entry(3), Entry(1), Entry(2)]
heapq.heapify(heap)
print([heapq.heappop(heap) for _ in range(3)], max(Entry(1), Entry(4)), sorted([Entry(2), Entry(1)], reverse=True))
try:
    heapq.heappush([Entry(1)], 0)
    print('0 < Entry is asked of Entry.__gt__')
except TypeError as e:
    print(e)
#> [E1, E2, E3] E4 [E2, E1]
#> '<' not supported between instances of 'int' and 'Entry'

# ---- NotImplemented: arithmetic with dates, fractions and decimals of the library
from fractions import Fraction
from decimal import Decimal
from datetime import date, timedelta
print(Fraction(1, 2).__add__('x'), Decimal(1).__add__(0.5), date(2024, 1, 1).__add__(5), timedelta(1).__mul__('x'), date(2024, 1, 1).__eq__(5), Fraction(1, 2).__eq__('a'), Decimal(1).__lt__('a'))
for f in [lambda: Fraction(1, 2) + 'x', lambda: Decimal(1) + 0.5, lambda: date(2024, 1, 1) + 5, lambda: timedelta(1) * 'x', lambda: date(2024, 1, 1) < 5, lambda: date(2024, 1, 1) + date(2024, 1, 1)]:
    try:
        print(f())
    except TypeError as e:
        print(e)
#> NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented
#> unsupported operand type(s) for +: 'Fraction' and 'str'
#> unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#> unsupported operand type(s) for +: 'datetime.date' and 'int'
#> can't multiply sequence by non-int of type 'datetime.timedelta'
#> '<' not supported between instances of 'datetime.date' and 'int'
#> unsupported operand type(s) for +: 'datetime.date' and 'datetime.date'

# ---- NotImplemented: as a default in a table of operators
import operator
OPS = {'+': operator.add, '<': operator.lt, '@': operator.matmul}
class V:
    def __matmul__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented if o == 1 else 'lt'
for sign, f in OPS.items():
    for a, b in [(V(), V()), (V(), 1), (1, 2)]:
        try:
            print(sign, f(a, b))
        except TypeError as e:
            print(sign, e)
print(OPS.get('-', NotImplemented), OPS.get('-', NotImplemented) is NotImplemented)
#> + unsupported operand type(s) for +: 'V' and 'V'
#> + unsupported operand type(s) for +: 'V' and 'int'
#> + 3
#> < lt
#> < '<' not supported between instances of 'V' and 'int'
#> < True
#> @ unsupported operand type(s) for @: 'V' and 'V'
#> @ unsupported operand type(s) for @: 'V' and 'int'
#> @ unsupported operand type(s) for @: 'int' and 'int'
#> NotImplemented True

# ---- None bound to the name of a builtin
max = None
print(max)
def f(): return max
print(f())
class C:
    print(max, [max])
    len = None
    print(len, [len], {len: len})
    def m(self): return len
print(C().m() is len)
del max
print(max)
exec('print(max, [max])', {'max': None})
exec('def f(): return max\nprint(f(), max)', {'max': None})
print(eval('max', {'max': None}), eval('x', {}, {'x': None}))
#> None
#> None
#> None [None]
#> None [None] {None: None}
#> True
#> <built-in function max>
#> None [None]
#> None None
#> None None

# ---- None in the namespace of a class that reads it
class C:
    v = None
    print(v, [v], {'b': v})
    w = v
def f():
    v = 3
    class D:
        v = None
        print(v)
        print([v for _ in range(1)])
    return D
print(f().v, C.w)
exec('print(v)', {}, {'v': None})
exec('class C:\n print(v)', {'v': None})
#> None [None] {'b': None}
#> None
#> [3]
#> None None
#> None
#> None

# ---- None in a context variable
import contextvars
v = contextvars.ContextVar('v', default=3)
token = v.set(None)
print(v.get(), v.get('d'))
ctx = contextvars.copy_context()
print(ctx.get(v, 'x'), ctx[v], ctx.run(v.get, 'y'))
v.reset(token)
print(v.get(), v.get('d'))
#> None None
#> None None None
#> 3 d

# ---- None for a type parameter
from typing import TypeVar
T = TypeVar('T')
U = TypeVar('U')
print(list[T][None], dict[T, U][None, int], (dict[T, list[U]])[int, None])
class A[T, U=None]: pass
print(A[int], A[int].__args__, A[int, None].__args__)
#> list[None] dict[None, int] dict[int, list[None]]
#> __main__.A[int, None] (<class 'int'>, None) (<class 'int'>, <class 'NoneType'>)

# ---- None in slots, cells and StopIteration
def outer():
    x = None
    def inner(): return x
    return inner
print(outer().__closure__[0].cell_contents if hasattr(outer(), '__closure__') else None)
class S:
    __slots__ = ('a', 'b')
s = S()
s.a = None
print(S.a.__get__(s), S.a.__get__(s, S), getattr(s, 'a', 1), hasattr(s, 'b'))
class It:
    def __iter__(self): return self
    def __next__(self):
        e = StopIteration(1)
        e.value = None
        raise e
def d():
    r = yield from It()
    print('r', r)
print(list(d()))
#> None
#> None None None False
#> r None
#> []

# ---- None for the special attributes of classes and modules
class M: __module__ = None
print(M.__module__)
class N: __annotate__ = None
print(N.__annotations__)
class O: __doc__ = None
print(O.__doc__)
class P:
    x = 1
    def __init__(self): self.x = None
print(P().x, getattr(P(), 'x', 4), vars(P()), P.__dict__['__doc__'], P.__dict__.get('__doc__', 4))
import sys
from types import ModuleType
mod = ModuleType('mod')
mod.x = None
mod.max = None
print(mod.x, getattr(mod, 'x', 5), mod.__dict__['max'])
sys.modules['mod'] = mod
from mod import x, max
print(x, max)
mod.__name__ = None
try:
    from mod import y
except ImportError as e:
    print(e.msg.split(' (')[0])
#> None
#> {}
#> None
#> None None {'x': None} None None
#> None None None
#> None None
#> cannot import name 'y' from '<unknown module name>'
