# What a special method answers is checked after a pause as before.

# ---- __bool__ must give a bool
class A:
    def __bool__(self): return echo(1)
try:
    not A()
except TypeError as e:
    print(e)
if A():
    pass
#> __bool__ should return bool, returned int
#> Traceback (most recent call last):
#>   File "checks.py", line 10, in <module>
#>     if A():
#>        ~^^
#> TypeError: __bool__ should return bool, returned int

# ---- __len__ must give a size
class A:
    def __init__(self, n): self.n = n
    def __len__(self): return echo(self.n)
for n in (-1, 1.5, 'x', None):
    try:
        print(len(A(n)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    try:
        print(bool(A(n)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
len(A(-5))
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> Traceback (most recent call last):
#>   File "checks.py", line 32, in <module>
#>     len(A(-5))
#>     ~~~^^^^^^^
#> ValueError: __len__() should return >= 0

# ---- __iter__ must give an iterator
class A:
    def __iter__(self): return echo(5)
for f in (list, iter, tuple, sum, set, dict, sorted, max, enumerate, zip, any, all, ''.join, lambda a: [*a],
          lambda a: 1 in a, lambda a: (lambda x, y: 0)(*a), reversed):
    try:
        f(A())
    except TypeError as e:
        print(e)
for x in A():
    pass
#> iter() returned non-iterator of type 'int'
#> iter() returned non-iterator of type 'int'
#> iter() returned non-iterator of type 'int'
#> iter() returned non-iterator of type 'int'
#> iter() returned non-iterator of type 'int'
#> iter() returned non-iterator of type 'int'
#> iter() returned non-iterator of type 'int'
#> iter() returned non-iterator of type 'int'
#> iter() returned non-iterator of type 'int'
#> iter() returned non-iterator of type 'int'
#> iter() returned non-iterator of type 'int'
#> iter() returned non-iterator of type 'int'
#> can only join an iterable
#> iter() returned non-iterator of type 'int'
#> argument of type 'A' is not a container or iterable
#> iter() returned non-iterator of type 'int'
#> 'A' object is not reversible
#> Traceback (most recent call last):
#>   File "checks.py", line 56, in <module>
#>     for x in A():
#>              ~^^
#> TypeError: iter() returned non-iterator of type 'int'

# ---- __hash__ must give an int
class A:
    def __hash__(self): return echo('x')
for f in (hash, lambda a: {a: 1}, lambda a: {a}, lambda a: a in {1: 2}, lambda a: {}.get(a), lambda a: {1}.discard(a)):
    try:
        f(A())
        print('no error')
    except TypeError as e:
        print(e)
{A(): 1}
#> __hash__ method should return an integer
#> cannot use 'A' as a dict key (__hash__ method should return an integer)
#> cannot use 'A' as a set element (__hash__ method should return an integer)
#> cannot use 'A' as a dict key (__hash__ method should return an integer)
#> cannot use 'A' as a dict key (__hash__ method should return an integer)
#> cannot use 'A' as a set element (__hash__ method should return an integer)
#> Traceback (most recent call last):
#>   File "checks.py", line 90, in <module>
#>     {A(): 1}
#> TypeError: cannot use 'A' as a dict key (__hash__ method should return an integer)

# ---- __index__ must give an int
class A:
    def __index__(self): return echo('x')
for f in (bin, chr, lambda a: [1][a], lambda a: [1][a:], range, lambda a: 'ab' * a, lambda a: round(1.5, a)):
    try:
        f(A())
    except TypeError as e:
        print(e)
[1, 2][A()]
#> __index__ returned non-int (type str)
#> __index__ returned non-int (type str)
#> __index__ returned non-int (type str)
#> __index__ returned non-int (type str)
#> __index__ returned non-int (type str)
#> __index__ returned non-int (type str)
#> __index__ returned non-int (type str)
#> Traceback (most recent call last):
#>   File "checks.py", line 110, in <module>
#>     [1, 2][A()]
#>     ~~~~~~^^^^^
#> TypeError: __index__ returned non-int (type str)

# ---- __int__ and __float__ must give their types
class A:
    def __int__(self): return echo('i')
    def __float__(self): return echo('f')
for f in (int, float):
    try:
        f(A())
    except TypeError as e:
        print(e)
int(A())
#> __int__ returned non-int (type str)
#> A.__float__ returned non-float (type str)
#> Traceback (most recent call last):
#>   File "checks.py", line 133, in <module>
#>     int(A())
#>     ~~~^^^^^
#> TypeError: __int__ returned non-int (type str)

# ---- __init__ must give None
class A:
    def __init__(self): return echo(1)
try:
    A()
except TypeError as e:
    print(e)
class B(list):
    def __init__(self): return echo('x')
B()
#> __init__() should return None, not 'int'
#> Traceback (most recent call last):
#>   File "checks.py", line 151, in <module>
#>     B()
#>     ~^^
#> TypeError: __init__() should return None, not 'str'

# ---- __contains__ gives a truth
class A:
    def __contains__(self, x): return echo(x)
print(1 in A(), 0 in A(), '' not in A(), 'x' not in A())
#> True False True False

# ---- __format__, __str__ and __repr__ must give text
class A:
    def __format__(self, s): return echo(1)
    def __str__(self): return echo(2)
    def __repr__(self): return echo(3)
for f in (format, str, repr, ascii, lambda a: f'{a}', lambda a: f'{a!r}', '{}'.format, lambda a: str([a])):
    try:
        f(A())
    except TypeError as e:
        print(e)
#> __format__ must return a str, not int
#> __str__ returned non-string (type int)
#> __repr__ returned non-string (type int)
#> __repr__ returned non-string (type int)
#> __format__ must return a str, not int
#> __repr__ returned non-string (type int)
#> __format__ must return a str, not int
#> __repr__ returned non-string (type int)

# ---- __next__ that raises StopIteration from the host
class A:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n = add(self.n, 1)
        return self.n if self.n < 3 else fail('StopIteration', 'over')
print(list(A()), [x for x in A()], sum(A()), dict(enumerate(A())))
for x in A():
    print(x)
a, b = A()
print(a, b, next(iter([]), 'd'))
#> [1, 2] [1, 2] 3 {0: 1, 1: 2}
#> 1
#> 2
#> 1 2 d

# ---- __getattr__ that raises AttributeError from the host
class A:
    def __getattr__(self, n): return fail('AttributeError', 'host says no ' + n)
print(hasattr(A(), 'x'), getattr(A(), 'x', 'dflt'))
A().x
#> False dflt
#> Traceback (most recent call last):
#>   File "checks.py", line 205, in <module>
#>     A().x
#>   File "checks.py", line 203, in __getattr__
#>     def __getattr__(self, n): return fail('AttributeError', 'host says no ' + n)
#>                                      ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> AttributeError: host says no x

# ---- __getitem__ that raises IndexError or KeyError from the host
class A:
    def __getitem__(self, i): return i if i < 2 else fail('IndexError', 'end')
print(list(A()), [*A()], 1 in A(), 7 in A())
class D(dict):
    def __missing__(self, k): return fail('KeyError', k)
print(D(a=1)['a'])
D()['zz']
#> [0, 1] [0, 1] True False
#> 1
#> Traceback (most recent call last):
#>   File "checks.py", line 222, in <module>
#>     D()['zz']
#>     ~~~^^^^^^
#>   File "checks.py", line 220, in __missing__
#>     def __missing__(self, k): return fail('KeyError', k)
#>                                      ~~~~^^^^^^^^^^^^^^^
#> KeyError: 'zz'

# ---- __eq__ that raises in a list and a dict
class A:
    def __eq__(self, o): return fail('ValueError', 'eq')
    def __hash__(self): return 1
for f in (lambda: A() in [1], lambda: [A()].index(1), lambda: [A()].count(2), lambda: [A()].remove(1), lambda: {A(): 1}[1],
          lambda: [A()] == [1], lambda: (1,) == (A(),), lambda: {1: A()} == {1: 1}, lambda: A() != 1):
    try:
        print(f())
    except ValueError as e:
        print(e)
#> eq
#> eq
#> eq
#> eq
#> eq
#> eq
#> eq
#> eq
#> eq

# ---- __lt__ of min, max, sorted and tuples
class A:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return echo([]) if self.v == 1 else echo([0])
    def __gt__(self, o): return echo(self.v > o.v)
    def __eq__(self, o): return echo(self.v == o.v)
print(min([A(1), A(2)]).v, max([A(1), A(2)]).v, [x.v for x in sorted([A(2), A(1)])], (A(1), 1) < (A(1), 2), (A(1),) < (A(2),))
#> 2 2 [2, 1] True []

# ---- __set_name__ and __init_subclass__ of wrong arity
class D:
    def __set_name__(self): echo(1)
class A:
    d = D()
#> Traceback (most recent call last):
#>   File "checks.py", line 266, in <module>
#>     class A:
#>         d = D()
#> TypeError: D.__set_name__() takes 1 positional argument but 3 were given
#> Error calling __set_name__ on 'D' instance 'd' in 'A'

# ---- __enter__ and __exit__ that are missing
class A:
    def __enter__(self): return echo(1)
try:
    with A():
        pass
except TypeError as e:
    print(e)
with echo(5):
    pass
#> 'A' object does not support the context manager protocol (missed __exit__ method)
#> Traceback (most recent call last):
#>   File "checks.py", line 283, in <module>
#>     with echo(5):
#>          ~~~~^^^
#> TypeError: 'int' object does not support the context manager protocol (missed __exit__ method)

# ---- calling what is not callable after pauses
x = 5
try:
    x(echo(1))
except TypeError as e:
    print(e)
echo([1])(add(1, 2))
#> 'int' object is not callable
#> Traceback (most recent call last):
#>   File "checks.py", line 298, in <module>
#>     echo([1])(add(1, 2))
#>     ~~~~~~~~~^^^^^^^^^^^
#> TypeError: 'list' object is not callable

# ---- host errors that are not builtin names of exceptions keep their text
for kind in 'ValueError', 'KeyError', 'StopIteration', 'OSError', 'UnicodeError', 'RecursionError', 'TimeoutError', 'ConnectionError':
    try:
        fail(kind, 'text of ' + kind)
    except Exception as e:
        print(type(e).__name__, e, e.args, type(e).__mro__[1].__name__)
#> ValueError text of ValueError ('text of ValueError',) Exception
#> KeyError 'text of KeyError' ('text of KeyError',) LookupError
#> StopIteration text of StopIteration ('text of StopIteration',) Exception
#> OSError text of OSError ('text of OSError',) Exception
#> UnicodeError text of UnicodeError ('text of UnicodeError',) ValueError
#> RecursionError text of RecursionError ('text of RecursionError',) RuntimeError
#> TimeoutError text of TimeoutError ('text of TimeoutError',) OSError
#> ConnectionError text of ConnectionError ('text of ConnectionError',) OSError
