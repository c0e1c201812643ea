# ---- calls, operators, subscripts and attributes point at their part
def f(x):
    return g(x) + 1
def g(x):
    return x / 0
f(1)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 6, in <module>
#>     f(1)
#>     ~^^^
#>   File "tracebacks.py", line 3, in f
#>     return g(x) + 1
#>            ~^^^
#>   File "tracebacks.py", line 5, in g
#>     return x / 0
#>            ~~^~~
#> ZeroDivisionError: division by zero

# ---- a cause
def f():
    try:
        {}['k']
    except KeyError as e:
        raise ValueError('bad') from e
f()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 22, in f
#>     {}['k']
#>     ~~^^^^^
#> KeyError: 'k'
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 25, in <module>
#>     f()
#>     ~^^
#>   File "tracebacks.py", line 24, in f
#>     raise ValueError('bad') from e
#> ValueError: bad

# ---- a context
def f():
    try:
        {}['k']
    except KeyError:
        [][1]
f()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 45, in f
#>     {}['k']
#>     ~~^^^^^
#> KeyError: 'k'
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 48, in <module>
#>     f()
#>     ~^^
#>   File "tracebacks.py", line 47, in f
#>     [][1]
#>     ~~^^^
#> IndexError: list index out of range

# ---- from None hides the context
try:
    {}['k']
except KeyError:
    raise ValueError('bad') from None
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 70, in <module>
#>     raise ValueError('bad') from None
#> ValueError: bad

# ---- three in a chain
try:
    try:
        1 / 0
    except ZeroDivisionError as a:
        raise KeyError('b') from a
except KeyError:
    raise ValueError('c')
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 79, in <module>
#>     1 / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 81, in <module>
#>     raise KeyError('b') from a
#> KeyError: 'b'
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 83, in <module>
#>     raise ValueError('c')
#> ValueError: c

# ---- notes and several lines
e = ValueError('two\nlines')
e.add_note('note')
e.add_note('another\nof two lines')
raise e
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 108, in <module>
#>     raise e
#> ValueError: two
#> lines
#> note
#> another
#> of two lines

# ---- notes that are no list
e = ValueError('a')
e.__notes__ = 5
raise e
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 121, in <module>
#>     raise e
#> ValueError: a
#> 5

# ---- no message
raise KeyError
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 129, in <module>
#>     raise KeyError
#> KeyError

# ---- a class in another module
raise type('X', (Exception,), {'__module__': 'mod'})('hi')
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 136, in <module>
#>     raise type('X', (Exception,), {'__module__': 'mod'})('hi')
#> mod.X: hi

# ---- an exception whose str fails
class Bad(Exception):
    def __str__(self): raise ValueError
raise Bad()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 145, in <module>
#>     raise Bad()
#> Bad: <exception str() failed>

# ---- a call over several lines
def f(a): pass
f(
    1,
    2,
)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 153, in <module>
#>     f(
#>     ~^
#>         1,
#>         ^^
#>         2,
#>         ^^
#>     )
#>     ^
#> TypeError: f() takes 1 positional argument but 2 were given

# ---- an operator over several lines
x = (1 +
     2 +
     'a')
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 170, in <module>
#>     x = (1 +
#>          ~~~
#>          2 +
#>          ~~^
#>          'a')
#>          ~~~
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'

# ---- a long expression is cut
def f(*a):
    raise ValueError('deep')
f(
    1,
    2,
    3,
    4,
    5,
)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 186, in <module>
#>     f(
#>     ~^
#>         1,
#>         ^^
#>     ...<3 lines>...
#>         5,
#>         ^^
#>     )
#>     ^
#>   File "tracebacks.py", line 185, in f
#>     raise ValueError('deep')
#> ValueError: deep

# ---- a return of a whole call has no carets
def g(): raise ValueError
def f():
    return g()
x = f()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 212, in <module>
#>     x = f()
#>   File "tracebacks.py", line 211, in f
#>     return g()
#>   File "tracebacks.py", line 209, in g
#>     def g(): raise ValueError
#>              ^^^^^^^^^^^^^^^^
#> ValueError

# ---- a call inside an expression has carets
def g(): raise ValueError
def f(): return [g()]
x = y = f()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 226, in <module>
#>     x = y = f()
#>             ~^^
#>   File "tracebacks.py", line 225, in f
#>     def f(): return [g()]
#>                      ~^^
#>   File "tracebacks.py", line 224, in g
#>     def g(): raise ValueError
#>              ^^^^^^^^^^^^^^^^
#> ValueError

# ---- a comment behind the call
def g(): raise ValueError
def f():
    return g()  # comment
f()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 243, in <module>
#>     f()
#>     ~^^
#>   File "tracebacks.py", line 242, in f
#>     return g()  # comment
#>   File "tracebacks.py", line 240, in g
#>     def g(): raise ValueError
#>              ^^^^^^^^^^^^^^^^
#> ValueError

# ---- recursion is folded
def f(n):
    if n == 0: raise ValueError
    f(n - 1)
f(10)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 259, in <module>
#>     f(10)
#>     ~^^^^
#>   File "tracebacks.py", line 258, in f
#>     f(n - 1)
#>     ~^^^^^^^
#>   File "tracebacks.py", line 258, in f
#>     f(n - 1)
#>     ~^^^^^^^
#>   File "tracebacks.py", line 258, in f
#>     f(n - 1)
#>     ~^^^^^^^
#>   [Previous line repeated 7 more times]
#>   File "tracebacks.py", line 257, in f
#>     if n == 0: raise ValueError
#>                ^^^^^^^^^^^^^^^^
#> ValueError

# ---- lambda, comprehension, generator, class body
def run(f):
    try:
        f()
    except ZeroDivisionError: pass
(lambda: [1 / 0 for x in (i for i in [1])])()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 284, in <module>
#>     (lambda: [1 / 0 for x in (i for i in [1])])()
#>     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^
#>   File "tracebacks.py", line 284, in <lambda>
#>     (lambda: [1 / 0 for x in (i for i in [1])])()
#>               ~~^~~
#> ZeroDivisionError: division by zero

# ---- a class body
class C:
    x = 1
    y = x / 0
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 295, in <module>
#>     class C:
#>         x = 1
#>         y = x / 0
#>   File "tracebacks.py", line 297, in C
#>     y = x / 0
#>         ~~^~~
#> ZeroDivisionError: division by zero

# ---- a decorator
def deco(f):
    raise ValueError('deco')
@deco
def f(): pass
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 311, in <module>
#>     @deco
#>      ^^^^
#>   File "tracebacks.py", line 310, in deco
#>     raise ValueError('deco')
#> ValueError: deco

# ---- wide characters
x = '日本語' + 1
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 322, in <module>
#>     x = '日本語' + 1
#>         ~~~~~~~~~^~~
#> TypeError: can only concatenate str (not "int") to str

# ---- characters outside the BMP
x = '😀😀' + 1
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 330, in <module>
#>     x = '😀😀' + 1
#>         ~~~~~~~^~~
#> TypeError: can only concatenate str (not "int") to str

# ---- an assertion
x = 1
assert x == 2, f'x is {x}'
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 339, in <module>
#>     assert x == 2, f'x is {x}'
#>            ^^^^^^
#> AssertionError: x is 1

# ---- an assertion without message
assert not [1]
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 347, in <module>
#>     assert not [1]
#>            ^^^^^^^
#> AssertionError

# ---- unpacking
a, b = [1, 2, 3]
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 355, in <module>
#>     a, b = [1, 2, 3]
#>     ^^^^
#> ValueError: too many values to unpack (expected 2, got 3)

# ---- unpacking in a loop
for a, b in [(1, 2), (3,)]:
    pass
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 363, in <module>
#>     for a, b in [(1, 2), (3,)]:
#>         ^^^^
#> ValueError: not enough values to unpack (expected 2, got 1)

# ---- an unbound local
def f():
    print(x)
    x = 1
f()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 375, in <module>
#>     f()
#>     ~^^
#>   File "tracebacks.py", line 373, in f
#>     print(x)
#>           ^
#> UnboundLocalError: cannot access local variable 'x' where it is not associated with a value

# ---- a wrong argument
def f(a, b=1): pass
f(1, 2, 3)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 387, in <module>
#>     f(1, 2, 3)
#>     ~^^^^^^^^^
#> TypeError: f() takes from 1 to 2 positional arguments but 3 were given

# ---- a missing argument of a method
class C:
    def m(self, a, b): pass
C().m(1)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 397, in <module>
#>     C().m(1)
#>     ~~~~~^^^
#> TypeError: C.m() missing 1 required positional argument: 'b'

# ---- a builtin called wrongly
len(1, 2)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 405, in <module>
#>     len(1, 2)
#>     ~~~^^^^^^
#> TypeError: len() takes exactly one argument (2 given)

# ---- an error inside a key function
sorted([1, 2], key=lambda x: x.nope)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 413, in <module>
#>     sorted([1, 2], key=lambda x: x.nope)
#>     ~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   File "tracebacks.py", line 413, in <lambda>
#>     sorted([1, 2], key=lambda x: x.nope)
#>                                  ^^^^^^
#> AttributeError: 'int' object has no attribute 'nope'

# ---- an error inside __init__
class C:
    def __init__(self):
        self.x = self.y
C()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 427, in <module>
#>     C()
#>     ~^^
#>   File "tracebacks.py", line 426, in __init__
#>     self.x = self.y
#>              ^^^^^^
#> AttributeError: 'C' object has no attribute 'y'

# ---- an error inside a property
class C:
    @property
    def p(self): return 1 / 0
print(C().p + 1)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 441, in <module>
#>     print(C().p + 1)
#>           ^^^^^
#>   File "tracebacks.py", line 440, in p
#>     def p(self): return 1 / 0
#>                         ~~^~~
#> ZeroDivisionError: division by zero

# ---- an error inside __eq__ in a list
class C:
    def __eq__(self, o): raise ValueError('eq')
print(1 in [C()])
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 454, in <module>
#>     print(1 in [C()])
#>           ^^^^^^^^^^
#>   File "tracebacks.py", line 453, in __eq__
#>     def __eq__(self, o): raise ValueError('eq')
#>                          ^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: eq

# ---- an error inside a generator
def g():
    yield 1
    yield 1 / 0
for x in g():
    print(x)
#> 1
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 468, in <module>
#>     for x in g():
#>              ~^^
#>   File "tracebacks.py", line 467, in g
#>     yield 1 / 0
#>           ~~^~~
#> ZeroDivisionError: division by zero

# ---- an error inside __enter__
class C:
    def __enter__(self): raise ValueError('enter')
    def __exit__(self, *a): pass
with C() as c:
    pass
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 484, in <module>
#>     with C() as c:
#>          ~^^
#>   File "tracebacks.py", line 482, in __enter__
#>     def __enter__(self): raise ValueError('enter')
#>                          ^^^^^^^^^^^^^^^^^^^^^^^^^
#> ValueError: enter

# ---- an error in __exit__
class C:
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError('exit')
with C():
    raise ValueError('body')
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 500, in <module>
#>     raise ValueError('body')
#> ValueError: body
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 499, in <module>
#>     with C():
#>          ~^^
#>   File "tracebacks.py", line 498, in __exit__
#>     def __exit__(self, *a): raise KeyError('exit')
#>                             ^^^^^^^^^^^^^^^^^^^^^^
#> KeyError: 'exit'

# ---- finally adds nothing
def f():
    try:
        raise ValueError('a')
    finally:
        print('finally')
f()
#> finally
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 523, in <module>
#>     f()
#>     ~^^
#>   File "tracebacks.py", line 520, in f
#>     raise ValueError('a')
#> ValueError: a

# ---- raise again keeps the place
def f():
    try:
        raise ValueError('a')
    except ValueError:
        raise
f()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 539, in <module>
#>     f()
#>     ~^^
#>   File "tracebacks.py", line 536, in f
#>     raise ValueError('a')
#> ValueError: a

# ---- raise the same object again adds a row
def f():
    try:
        raise ValueError('a')
    except ValueError as e:
        raise e
f()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 554, in <module>
#>     f()
#>     ~^^
#>   File "tracebacks.py", line 553, in f
#>     raise e
#>   File "tracebacks.py", line 551, in f
#>     raise ValueError('a')
#> ValueError: a

# ---- a syntax error made by hand
raise SyntaxError('msg', ('f.py', 3, 5, 'abc def\n', 3, 8))
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 566, in <module>
#>     raise SyntaxError('msg', ('f.py', 3, 5, 'abc def\n', 3, 8))
#>   File "f.py", line 3
#>     abc def
#>         ^^^
#> SyntaxError: msg

# ---- a suggestion for an attribute
[].apend(1)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 576, in <module>
#>     [].apend(1)
#>     ^^^^^^^^
#> AttributeError: 'list' object has no attribute 'apend'. Did you mean: 'append'?

# ---- a suggestion for an attribute of an own class
class Thing:
    def __init__(self): self.colour = 1
Thing().color
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 586, in <module>
#>     Thing().color
#> AttributeError: 'Thing' object has no attribute 'color'. Did you mean: 'colour'?

# ---- private names are suggested within the class alone
class C:
    _private = 1
    def m(self): return self.private
try:
    C().private
except AttributeError as e:
    print(e)
C().m()
#> 'C' object has no attribute 'private'
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 600, in <module>
#>     C().m()
#>     ~~~~~^^
#>   File "tracebacks.py", line 595, in m
#>     def m(self): return self.private
#>                         ^^^^^^^^^^^^
#> AttributeError: 'C' object has no attribute 'private'. Did you mean: '_private'?

# ---- a suggestion for a name
def f():
    counter = 1
    return countr
f()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 615, in <module>
#>     f()
#>     ~^^
#>   File "tracebacks.py", line 614, in f
#>     return countr
#>            ^^^^^^
#> NameError: name 'countr' is not defined. Did you mean: 'counter'?

# ---- a suggestion for a builtin
print(lenn([1]))
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 626, in <module>
#>     print(lenn([1]))
#>           ^^^^
#> NameError: name 'lenn' is not defined. Did you mean: 'len'?

# ---- a suggestion of self
class C:
    def __init__(self): self.value = 1
    def get(self): return value
C().get()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 637, in <module>
#>     C().get()
#>     ~~~~~~~^^
#>   File "tracebacks.py", line 636, in get
#>     def get(self): return value
#>                           ^^^^^
#> NameError: name 'value' is not defined. Did you mean: 'self.value'?

# ---- a module that was not imported
def f():
    return math.sqrt(2)
f()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 650, in <module>
#>     f()
#>     ~^^
#>   File "tracebacks.py", line 649, in f
#>     return math.sqrt(2)
#>            ^^^^
#> NameError: name 'math' is not defined. Did you forget to import 'math'?

# ---- a module and a name alike
maths = 1
math.sqrt(2)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 662, in <module>
#>     math.sqrt(2)
#>     ^^^^
#> NameError: name 'math' is not defined. Did you mean: 'maths'? Or did you forget to import 'math'?

# ---- nothing alike
def f():
    return completely_unknown
f()
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 672, in <module>
#>     f()
#>     ~^^
#>   File "tracebacks.py", line 671, in f
#>     return completely_unknown
#>            ^^^^^^^^^^^^^^^^^^
#> NameError: name 'completely_unknown' is not defined

# ---- a missing module
import nope_not_here
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 683, in <module>
#>     import nope_not_here
#> ModuleNotFoundError: No module named 'nope_not_here'

# ---- a module behind another
import nope.not_here
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 690, in <module>
#>     import nope.not_here
#> ModuleNotFoundError: No module named 'nope'

# ---- SystemExit prints nothing
print('before')
raise SystemExit(2)
#> before

# ---- KeyboardInterrupt
raise KeyboardInterrupt
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 702, in <module>
#>     raise KeyboardInterrupt
#> KeyboardInterrupt

# ---- tb_lineno and tb_next
def f():
    raise ValueError
try:
    f()
except ValueError as e:
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, type(tb).__name__)
#> 712 710 None traceback

# ---- a cycle of contexts
a = ValueError('a')
b = KeyError('b')
a.__context__ = b
b.__context__ = a
raise a
#> KeyError: 'b'
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 723, in <module>
#>     raise a
#> ValueError: a

# ---- carets under whole calls
class A:
    def f(self, n):
        if n == 0:
            return 1 / 0
        if n == 1:
            x = self.f(n - 1)
            return x
        if n == 2:
            self.x = self.f(n - 1)
        if n == 3:
            return self.f(n - 1)
        if n == 4:
            x = y = self.f(n - 1)
        if n == 5:
            x = (self.f(n - 1))
        if n == 6:
            x: int = self.f(n - 1)
        if n == 7:
            x = self.f(n - 1)  # a comment
        if n == 8:
            x = self.f(n - 1) + 1
        if n == 9:
            x = [self.f][0](n - 1)
        if n == 10:
            x = self.f(
                n - 1
            )
        if n == 11:
            return (g(self, n - 1))

def g(a, n):
    return a.f(n)

A().f(11)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 767, in <module>
#>     A().f(11)
#>     ~~~~~^^^^
#>   File "tracebacks.py", line 762, in f
#>     return (g(self, n - 1))
#>   File "tracebacks.py", line 765, in g
#>     return a.f(n)
#>            ~~~^^^
#>   File "tracebacks.py", line 758, in f
#>     x = self.f(
#>         n - 1
#>     )
#>   File "tracebacks.py", line 756, in f
#>     x = [self.f][0](n - 1)
#>   File "tracebacks.py", line 754, in f
#>     x = self.f(n - 1) + 1
#>         ~~~~~~^^^^^^^
#>   File "tracebacks.py", line 752, in f
#>     x = self.f(n - 1)  # a comment
#>   File "tracebacks.py", line 750, in f
#>     x: int = self.f(n - 1)
#>              ~~~~~~^^^^^^^
#>   File "tracebacks.py", line 748, in f
#>     x = (self.f(n - 1))
#>   File "tracebacks.py", line 746, in f
#>     x = y = self.f(n - 1)
#>             ~~~~~~^^^^^^^
#>   File "tracebacks.py", line 744, in f
#>     return self.f(n - 1)
#>            ~~~~~~^^^^^^^
#>   File "tracebacks.py", line 742, in f
#>     self.x = self.f(n - 1)
#>              ~~~~~~^^^^^^^
#>   File "tracebacks.py", line 739, in f
#>     x = self.f(n - 1)
#>   File "tracebacks.py", line 737, in f
#>     return 1 / 0
#>            ~~^~~
#> ZeroDivisionError: division by zero

# ---- carets of a call beside characters of several bytes
def f():
    return g('é')
def g(x):
    ä = float(x)
def h():
    return g(
        'é',
        )
def k(ü):
    return g('ab')
for q in (f, h, lambda: k(1)):
    try: q()
    except Exception as e:
        import traceback
        traceback.print_exc()
c1 = float('ÄÖß')
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 821, in <module>
#>     try: q()
#>          ~^^
#>   File "tracebacks.py", line 811, in f
#>     return g('é')
#>            ~^^^^^
#>   File "tracebacks.py", line 813, in g
#>     ä = float(x)
#>         ~~~~~^^^
#> ValueError: could not convert string to float: 'é'
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 821, in <module>
#>     try: q()
#>          ~^^
#>   File "tracebacks.py", line 815, in h
#>     return g(
#>         'é',
#>         )
#>   File "tracebacks.py", line 813, in g
#>     ä = float(x)
#>         ~~~~~^^^
#> ValueError: could not convert string to float: 'é'
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 821, in <module>
#>     try: q()
#>          ~^^
#>   File "tracebacks.py", line 820, in <lambda>
#>     for q in (f, h, lambda: k(1)):
#>                             ~^^^
#>   File "tracebacks.py", line 819, in k
#>     return g('ab')
#>   File "tracebacks.py", line 813, in g
#>     ä = float(x)
#>         ~~~~~^^^
#> ValueError: could not convert string to float: 'ab'
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 825, in <module>
#>     c1 = float('ÄÖß')
#>          ~~~~~^^^^^^^
#> ValueError: could not convert string to float: 'ÄÖß'

# ---- the variables of a comprehension are no suggestions after it
v2 = 1
print([k for k, v in [(1, 2)]])
v1
#> [1]
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 871, in <module>
#>     v1
#> NameError: name 'v1' is not defined. Did you mean: 'v2'?

# ---- a name that is bound behind the error is not suggested
def f():
    a, b = item_a, item_b
try:
    f()
finally:
    item = 1
#! CPython looks for names to suggest when it prints the traceback; here it is when the name is missed, as the run may be saved in between
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 882, in <module>
#>     f()
#>     ~^^
#>   File "tracebacks.py", line 880, in f
#>     a, b = item_a, item_b
#>            ^^^^^^
#> NameError: name 'item_a' is not defined

# ---- print() writes whole lines at the end of the stack
lines = []
def f(n=1):
    try:
        f(n + 1)
    except RecursionError:
        print('deep' if n > 500 else n, end='.')
        lines.append(n)
        if len(lines) < 3:
            raise
f()
print()
#! the oracle's streams are Python code, for whose frames the end of the stack has no room
#> deep.deep.deep.

# ---- where `not` asks for a truth
import traceback
class B:
    def __bool__(self): 1 / 0
    def __lt__(self, other): return self
x = NotImplemented
b = B()
def f1(): return not x
def f2(): return 3 + (not x)
def f3(): return not not b
def f4(): return [not b, (not x) == 1]
def f5(): return not x and 1
def f6(): return not (b and 1)
def f7(): return not 1 < x
def f8(): return 3 + (not (1 in x))
def f9(): return not b < 1
def f10(): return not (1 < b < 3)
def f11(): return 1 if not x else 2
def f12(): return [a for a in [1] if not not x]
def f13():
    while not (1 < x): pass
def f14():
    y = B()
    return {not y: 1}
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14):
    try: f()
    except Exception: print(*traceback.format_exc().splitlines()[4:6], sep='\n')
not NotImplemented
#>   File "tracebacks.py", line 917, in f1
#>     def f1(): return not x
#>   File "tracebacks.py", line 918, in f2
#>     def f2(): return 3 + (not x)
#>   File "tracebacks.py", line 919, in f3
#>     def f3(): return not not b
#>   File "tracebacks.py", line 920, in f4
#>     def f4(): return [not b, (not x) == 1]
#>   File "tracebacks.py", line 921, in f5
#>     def f5(): return not x and 1
#>   File "tracebacks.py", line 922, in f6
#>     def f6(): return not (b and 1)
#>   File "tracebacks.py", line 923, in f7
#>     def f7(): return not 1 < x
#>   File "tracebacks.py", line 924, in f8
#>     def f8(): return 3 + (not (1 in x))
#>   File "tracebacks.py", line 925, in f9
#>     def f9(): return not b < 1
#>   File "tracebacks.py", line 926, in f10
#>     def f10(): return not (1 < b < 3)
#>   File "tracebacks.py", line 927, in f11
#>     def f11(): return 1 if not x else 2
#>   File "tracebacks.py", line 928, in f12
#>     def f12(): return [a for a in [1] if not not x]
#>   File "tracebacks.py", line 930, in f13
#>     while not (1 < x): pass
#>   File "tracebacks.py", line 933, in f14
#>     return {not y: 1}
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 937, in <module>
#>     not NotImplemented
#> TypeError: NotImplemented should not be used in a boolean context

# ---- names of self that `__getattr__` of the program answers
class C:
    def __init__(self):
        print(undefined)
    def __getattr__(self, name):
        return 1
C()
#! CPython asks `__getattr__` when it prints the traceback; nothing of the program runs then here
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 977, in <module>
#>     C()
#>     ~^^
#>   File "tracebacks.py", line 974, in __init__
#>     print(undefined)
#>           ^^^^^^^^^
#> NameError: name 'undefined' is not defined

# ---- an uncaught exception whose text has no bytes
class Wrong(Exception):
    def __str__(self): return '\ud83d wrong \U0001f600'
raise Wrong
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 991, in <module>
#>     raise Wrong
#> Wrong: \ud83d wrong 😀

# ---- a text without bytes as the last word
raise SystemExit('\ud83d\U0001f600')
#> \ud83d😀

# ---- of equally similar builtins the first in the module is suggested
import traceback
for name in 'it', 'sin', 'bool_', 'ope', 'hel', 'memory_view', 'anet', 'aite', 'Except', 'xrange':
    try:
        exec(name, {})
    except NameError as e:
        print(traceback.format_exception_only(e)[0], end='')
        traceback.print_exception(e)
#> NameError: name 'it' is not defined
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1005, in <module>
#>     exec(name, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'it' is not defined. Did you mean: 'id'?
#> NameError: name 'sin' is not defined
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1005, in <module>
#>     exec(name, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'sin' is not defined. Did you mean: 'bin'?
#> NameError: name 'bool_' is not defined
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1005, in <module>
#>     exec(name, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'bool_' is not defined. Did you mean: 'bool'?
#> NameError: name 'ope' is not defined
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1005, in <module>
#>     exec(name, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'ope' is not defined. Did you mean: 'open'?
#> NameError: name 'hel' is not defined
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1005, in <module>
#>     exec(name, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'hel' is not defined. Did you mean: 'hex'?
#> NameError: name 'memory_view' is not defined
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1005, in <module>
#>     exec(name, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'memory_view' is not defined. Did you mean: 'memoryview'?
#> NameError: name 'anet' is not defined
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1005, in <module>
#>     exec(name, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'anet' is not defined. Did you mean: 'anext'?
#> NameError: name 'aite' is not defined
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1005, in <module>
#>     exec(name, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'aite' is not defined. Did you mean: 'aiter'?
#> NameError: name 'Except' is not defined
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1005, in <module>
#>     exec(name, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'Except' is not defined. Did you mean: 'Exception'?
#> NameError: name 'xrange' is not defined
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1005, in <module>
#>     exec(name, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'xrange' is not defined. Did you mean: 'range'?

# ---- variables of comprehensions are not suggested outside functions
import traceback
for text in '[dtype for dtype in dtypes]', '[dtypes for dtype in [1]]', '{dtypes: 1 for dtype in [1]}':
    try:
        exec(text, {})
    except NameError as e:
        traceback.print_exception(e)
[dtypes for dtype in [1]]
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1084, in <module>
#>     exec(text, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'dtypes' is not defined. Did you mean: 'type'?
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1084, in <module>
#>     exec(text, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'dtypes' is not defined. Did you mean: 'type'?
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1084, in <module>
#>     exec(text, {})
#>     ~~~~^^^^^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'dtypes' is not defined. Did you mean: 'type'?
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1087, in <module>
#>     [dtypes for dtype in [1]]
#>      ^^^^^^
#> NameError: name 'dtypes' is not defined. Did you mean: 'type'?

# ---- names are compared as UTF-8
import traceback
rγ = abcdeé = 1
class A:
    ééééé = 1
for text in 'αrγ', 'abcdéé', 'A.éééa', 'A.éééé', '(lambda rγ: 1)(αrγ=1)', '(lambda abcdeé: 1)(abcdéé=1)':
    try:
        eval(text)
    except Exception as e:
        traceback.print_exception(e)
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1119, in <module>
#>     eval(text)
#>     ~~~~^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'αrγ' is not defined
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1119, in <module>
#>     eval(text)
#>     ~~~~^^^^^^
#>   File "<string>", line 1, in <module>
#> NameError: name 'abcdéé' is not defined. Did you mean: 'abcdeé'?
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1119, in <module>
#>     eval(text)
#>     ~~~~^^^^^^
#>   File "<string>", line 1, in <module>
#> AttributeError: type object 'A' has no attribute 'éééa'
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1119, in <module>
#>     eval(text)
#>     ~~~~^^^^^^
#>   File "<string>", line 1, in <module>
#> AttributeError: type object 'A' has no attribute 'éééé'. Did you mean: 'ééééé'?
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1119, in <module>
#>     eval(text)
#>     ~~~~^^^^^^
#>   File "<string>", line 1, in <module>
#> TypeError: <lambda>() got an unexpected keyword argument 'αrγ'
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1119, in <module>
#>     eval(text)
#>     ~~~~^^^^^^
#>   File "<string>", line 1, in <module>
#> TypeError: <lambda>() got an unexpected keyword argument 'abcdéé'. Did you mean 'abcdeé'?

# ---- a method that answers what it must not has no row
import traceback
class C:
    def __bool__(self):
        print('bool')

    def __iter__(self):
        print('iter')

    def __format__(self, spec):
        print('format')

def unpack(c):
    a, b = c

def delegate(c):
    yield from c

for f in (
    bool,
    lambda c: not c,
    lambda c: 1 if c else 2,
    lambda c: c and 1,
    lambda c: [x for x in [1] if c],
    lambda c: f'{c}',
    lambda c: f'{c:x}',
    lambda c: [*c],
    lambda c: [x for x in c],
    unpack,
    lambda c: next(delegate(c)),
):
    try:
        f(C())
    except TypeError as e:
        traceback.print_exception(e)
#> bool
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1191, in <module>
#>     f(C())
#>     ~^^^^^
#> TypeError: __bool__ should return bool, returned NoneType
#> bool
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1191, in <module>
#>     f(C())
#>     ~^^^^^
#>   File "tracebacks.py", line 1179, in <lambda>
#>     lambda c: not c,
#>               ^^^^^
#> TypeError: __bool__ should return bool, returned NoneType
#> bool
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1191, in <module>
#>     f(C())
#>     ~^^^^^
#>   File "tracebacks.py", line 1180, in <lambda>
#>     lambda c: 1 if c else 2,
#>                    ^
#> TypeError: __bool__ should return bool, returned NoneType
#> bool
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1191, in <module>
#>     f(C())
#>     ~^^^^^
#>   File "tracebacks.py", line 1181, in <lambda>
#>     lambda c: c and 1,
#>               ^^^^^^^
#> TypeError: __bool__ should return bool, returned NoneType
#> bool
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1191, in <module>
#>     f(C())
#>     ~^^^^^
#>   File "tracebacks.py", line 1182, in <lambda>
#>     lambda c: [x for x in [1] if c],
#>                                  ^
#> TypeError: __bool__ should return bool, returned NoneType
#> format
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1191, in <module>
#>     f(C())
#>     ~^^^^^
#>   File "tracebacks.py", line 1183, in <lambda>
#>     lambda c: f'{c}',
#>                 ^^^
#> TypeError: __format__ must return a str, not NoneType
#> format
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1191, in <module>
#>     f(C())
#>     ~^^^^^
#>   File "tracebacks.py", line 1184, in <lambda>
#>     lambda c: f'{c:x}',
#>                 ^^^^^
#> TypeError: __format__ must return a str, not NoneType
#> iter
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1191, in <module>
#>     f(C())
#>     ~^^^^^
#>   File "tracebacks.py", line 1185, in <lambda>
#>     lambda c: [*c],
#>               ^^^^
#> TypeError: iter() returned non-iterator of type 'NoneType'
#> iter
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1191, in <module>
#>     f(C())
#>     ~^^^^^
#>   File "tracebacks.py", line 1186, in <lambda>
#>     lambda c: [x for x in c],
#>                           ^
#> TypeError: iter() returned non-iterator of type 'NoneType'
#> iter
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1191, in <module>
#>     f(C())
#>     ~^^^^^
#>   File "tracebacks.py", line 1172, in unpack
#>     a, b = c
#>     ^^^^
#> TypeError: iter() returned non-iterator of type 'NoneType'
#> iter
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1191, in <module>
#>     f(C())
#>     ~^^^^^
#>   File "tracebacks.py", line 1188, in <lambda>
#>     lambda c: next(delegate(c)),
#>               ~~~~^^^^^^^^^^^^^
#>   File "tracebacks.py", line 1175, in delegate
#>     yield from c
#> TypeError: iter() returned non-iterator of type 'NoneType'

# ---- a variable of an enclosing function that is unbound has a suggestion, a local one has none
def outer():
    Value = 1
    def inner(): return value
    if 0: value = 3
    inner()
def local():
    Value = 1
    value
    value = 2
import traceback
for f in outer, local:
    try: f()
    except NameError as e:
        print(traceback.format_exception_only(e), e.name)
#> ["NameError: cannot access free variable 'value' where it is not associated with a value in enclosing scope\n"] value
#> ["UnboundLocalError: cannot access local variable 'value' where it is not associated with a value\n"] None

# ---- a constant called in a return
def f():
    return None()
def g():
    return True(1, *[2])
for h in f, g:
    try: h()
    except TypeError:
        import traceback
        print(traceback.format_exc())
#> tracebacks.py:1313: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
#>   return None()
#> tracebacks.py:1315: SyntaxWarning: 'bool' object is not callable; perhaps you missed a comma?
#>   return True(1, *[2])
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1317, in <module>
#>     try: h()
#>          ~^^
#>   File "tracebacks.py", line 1313, in f
#>     return None()
#>            ~~~~^^
#> TypeError: 'NoneType' object is not callable
#>
#> Traceback (most recent call last):
#>   File "tracebacks.py", line 1317, in <module>
#>     try: h()
#>          ~^^
#>   File "tracebacks.py", line 1315, in g
#>     return True(1, *[2])
#>            ~~~~^^^^^^^^^
#> TypeError: 'bool' object is not callable
#>

# ---- a call in lines that are no statement by themselves has its carets
import traceback

class A:
    pass

def one():
    x = (A(0)
         .missing)

def two():
    return (A(0)
            .missing)

def three():
    x = (A(0))

def four():
    return (A(0))

def five():
    x = ((A(0)
          ))

def six():
    dict(
        a=A(0),
        b=A(1))

def seven():
    dict(
        b=A(1))

def eight():
    dict(
        b=A(1)
    )

def nine():
    x = (
        A(0))

def ten():
    x = A(
        0)

def eleven():
    x = (A(
        0))

def twelve():
    return (A  (0)  )  # (

def thirteen():
    x = (A(0)  # )
    )

for f in one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen:
    try:
        f()
    except TypeError:
        print(f.__name__, traceback.format_exc().split(f.__name__ + '\n')[1], end='')
#> one     x = (A(0)
#>          ~^^^
#> TypeError: A() takes no arguments
#> two     return (A(0)
#>             ~^^^
#> TypeError: A() takes no arguments
#> three     x = (A(0))
#> TypeError: A() takes no arguments
#> four     return (A(0))
#> TypeError: A() takes no arguments
#> five     x = ((A(0)
#>           ~^^^
#> TypeError: A() takes no arguments
#> six     a=A(0),
#>       ~^^^
#> TypeError: A() takes no arguments
#> seven     b=A(1))
#>       ~^^^
#> TypeError: A() takes no arguments
#> eight     b=A(1)
#> TypeError: A() takes no arguments
#> nine     A(0))
#>     ~^^^
#> TypeError: A() takes no arguments
#> ten     x = A(
#>         0)
#> TypeError: A() takes no arguments
#> eleven     x = (A(
#>         0))
#> TypeError: A() takes no arguments
#> twelve     return (A  (0)  )  # (
#> TypeError: A() takes no arguments
#> thirteen     x = (A(0)  # )
#>          ~^^^
#> TypeError: A() takes no arguments
