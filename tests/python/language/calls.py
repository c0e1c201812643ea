# ---- too few positional arguments
def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def f4(a, b, c, d): pass
for f in (f1, f2, f3, f4):
    try:
        f()
    except TypeError as e:
        print(e)
for args in [(1,), (1, 2), (1, 2, 3)]:
    try:
        f4(*args)
    except TypeError as e:
        print(e)
#> f1() missing 1 required positional argument: 'a'
#> f2() missing 2 required positional arguments: 'a' and 'b'
#> f3() missing 3 required positional arguments: 'a', 'b', and 'c'
#> f4() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
#> f4() missing 3 required positional arguments: 'b', 'c', and 'd'
#> f4() missing 2 required positional arguments: 'c' and 'd'
#> f4() missing 1 required positional argument: 'd'

# ---- too many positional arguments
def f0(): pass
def f1(a): pass
def f2(a, b=1): pass
def f3(a=1, b=2, c=3): pass
for f in (f0, f1, f2, f3):
    for n in (1, 2, 5):
        try:
            f(*range(n))
        except TypeError as e:
            print(e)
#> f0() takes 0 positional arguments but 1 was given
#> f0() takes 0 positional arguments but 2 were given
#> f0() takes 0 positional arguments but 5 were given
#> f1() takes 1 positional argument but 2 were given
#> f1() takes 1 positional argument but 5 were given
#> f2() takes from 1 to 2 positional arguments but 5 were given
#> f3() takes from 0 to 3 positional arguments but 5 were given

# ---- too many, with keyword-only arguments given
def f(a, *, b=1, c=2): pass
def g(a=0, *, b): pass
for call in [lambda: f(1, 2), lambda: f(1, 2, b=1), lambda: f(1, 2, 3, b=1, c=2), lambda: g(1, 2), lambda: g(1, 2, b=3)]:
    try:
        call()
    except TypeError as e:
        print(e)
#> f() takes 1 positional argument but 2 were given
#> f() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
#> f() takes 1 positional argument but 3 positional arguments (and 2 keyword-only arguments) were given
#> g() takes from 0 to 1 positional arguments but 2 were given
#> g() takes from 0 to 1 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given

# ---- missing keyword-only arguments
def f1(*, a): pass
def f2(*, a, b): pass
def f3(*, a, b, c): pass
def g(x, *, a, b=1, c): pass
for call in [f1, f2, f3, g, lambda: g(1), lambda: g(1, a=1), lambda: f3(b=1)]:
    try:
        call()
    except TypeError as e:
        print(e)
#> f1() missing 1 required keyword-only argument: 'a'
#> f2() missing 2 required keyword-only arguments: 'a' and 'b'
#> f3() missing 3 required keyword-only arguments: 'a', 'b', and 'c'
#> g() missing 1 required positional argument: 'x'
#> g() missing 2 required keyword-only arguments: 'a' and 'c'
#> g() missing 1 required keyword-only argument: 'c'
#> f3() missing 2 required keyword-only arguments: 'a' and 'c'

# ---- unexpected keywords
def f(a, b=1): pass
def g(): pass
def h(*args): pass
for call in [lambda: f(1, c=2), lambda: g(x=1), lambda: h(1, y=2), lambda: f(1, 2, d=3, e=4), lambda: f(aa=1), lambda: f(1, bb=2)]:
    try:
        call()
    except TypeError as e:
        print(e)
#> f() got an unexpected keyword argument 'c'
#> g() got an unexpected keyword argument 'x'
#> h() got an unexpected keyword argument 'y'
#> f() got an unexpected keyword argument 'd'
#> f() got an unexpected keyword argument 'aa'. Did you mean 'a'?
#> f() got an unexpected keyword argument 'bb'. Did you mean 'b'?

# ---- a keyword that resembles a parameter
def area(width, height=1): return width * height
area(1, heigth=2)
#> Traceback (most recent call last):
#>   File "calls.py", line 94, in <module>
#>     area(1, heigth=2)
#>     ~~~~^^^^^^^^^^^^^
#> TypeError: area() got an unexpected keyword argument 'heigth'. Did you mean 'height'?

# ---- a parameter given twice
def f(a, b=1): pass
def g(a, **k): pass
for call in [lambda: f(1, a=2), lambda: f(1, 2, b=3), lambda: g(1, a=1), lambda: f(1, **{'a': 1}), lambda: f(*[1, 2], b=0)]:
    try:
        call()
    except TypeError as e:
        print(e)
#> f() got multiple values for argument 'a'
#> f() got multiple values for argument 'b'
#> g() got multiple values for argument 'a'
#> f() got multiple values for argument 'a'
#> f() got multiple values for argument 'b'

# ---- keywords given twice
def f(**k): return k
for call in [lambda: f(a=1, **{'a': 2}), lambda: f(**{'x': 1}, **{'x': 2}), lambda: f(**{'b': 1}, b=2)]:
    try:
        call()
    except TypeError as e:
        print(e)
#> __main__.f() got multiple values for keyword argument 'a'
#> __main__.f() got multiple values for keyword argument 'x'
#> __main__.f() got multiple values for keyword argument 'b'

# ---- positional-only arguments given by keyword
def f(a, /): pass
def g(a, b, /, c): pass
def h(a=1, /, *, b=2): pass
for call in [lambda: f(a=1), lambda: g(1, b=2, c=3), lambda: g(a=1, b=2, c=3), lambda: h(a=1), lambda: h(a=1, b=2)]:
    try:
        call()
    except TypeError as e:
        print(e)
#> f() got some positional-only arguments passed as keyword arguments: 'a'
#> g() got some positional-only arguments passed as keyword arguments: 'b'
#> g() got some positional-only arguments passed as keyword arguments: 'a, b'
#> h() got some positional-only arguments passed as keyword arguments: 'a'
#> h() got some positional-only arguments passed as keyword arguments: 'a'

# ---- names in messages are qualified
class A:
    def f(self, a): pass
    @staticmethod
    def s(a): pass
    @classmethod
    def c(cls, a): pass
    def __init__(self, x): pass

def outer():
    def inner(a): pass
    return inner

a = A(1)
for call in [a.f, A.f, a.s, A.c, A, outer(), lambda: (lambda x: x)(), lambda: a.f(1, 2), lambda: A(1, 2)]:
    try:
        call()
    except TypeError as e:
        print(e)
#> A.f() missing 1 required positional argument: 'a'
#> A.f() missing 2 required positional arguments: 'self' and 'a'
#> A.s() missing 1 required positional argument: 'a'
#> A.c() missing 1 required positional argument: 'a'
#> A.__init__() missing 1 required positional argument: 'x'
#> outer.<locals>.inner() missing 1 required positional argument: 'a'
#> <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
#> A.f() takes 2 positional arguments but 3 were given
#> A.__init__() takes 2 positional arguments but 3 were given

# ---- a method called on its class without self
class A:
    def f(self, x): return x

A.f(1)
#> Traceback (most recent call last):
#>   File "calls.py", line 174, in <module>
#>     A.f(1)
#>     ~~~^^^
#> TypeError: A.f() missing 1 required positional argument: 'x'

# ---- a function without parameters as a method
class A:
    def f(): pass

A().f()
#> Traceback (most recent call last):
#>   File "calls.py", line 185, in <module>
#>     A().f()
#>     ~~~~~^^
#> TypeError: A.f() takes 0 positional arguments but 1 was given

# ---- arguments after * must be iterable, after ** a mapping
def f(*a, **k): pass
for call in [lambda: f(*1), lambda: f(*None), lambda: f(**1), lambda: f(**[]), lambda: f(**'a'), lambda: f(1, *2, 3), lambda: print(*5), lambda: (lambda: 0)(**None)]:
    try:
        call()
    except TypeError as e:
        print(e)
#> __main__.f() argument after * must be an iterable, not int
#> __main__.f() argument after * must be an iterable, not NoneType
#> __main__.f() argument after ** must be a mapping, not int
#> __main__.f() argument after ** must be a mapping, not list
#> __main__.f() argument after ** must be a mapping, not str
#> Value after * must be an iterable, not int
#> print() argument after * must be an iterable, not int
#> __main__.<lambda>.<locals>.<lambda>() argument after ** must be a mapping, not NoneType

# ---- keywords must be strings
def f(**k): return k
try:
    f(**{1: 2})
except TypeError as e:
    print(e)
print(f(**{'not an identifier': 1, '': 2}))
#> keywords must be strings
#> {'not an identifier': 1, '': 2}

# ---- keywords that are no strings, and an error that is kept
def f(**k): return k
errors = []
for i in range(9):
    try:
        f(**{'a': 1, i: 2})
    except TypeError as e:
        errors.append(e)
rows = []
for e in errors:
    tb = e.__traceback__
    while tb:
        rows.append(tb.tb_lineno)
        tb = tb.tb_next
print(rows)
#> [223, 223, 223, 223, 223, 223, 223, 223, 223]

# ---- classes without __init__ take no arguments
class A: pass
class B(A):
    def __new__(cls, *args): return super().__new__(cls)
for call in [lambda: A(1), lambda: A(x=1), lambda: object(1), lambda: B(1)]:
    try:
        print(type(call()).__name__)
    except TypeError as e:
        print(e)
#> A() takes no arguments
#> A() takes no arguments
#> object() takes no arguments
#> B

# ---- builtins that take no keywords
for call in [lambda: len(obj=[]), lambda: abs(x=1), lambda: [].append(object=1), lambda: ord(c='a'), lambda: iter(x=[]), lambda: {}.get(key=1), lambda: 'a'.upper(x=1), lambda: chr(i=65)]:
    try:
        call()
    except TypeError as e:
        print(e)
#> len() takes no keyword arguments
#> abs() takes no keyword arguments
#> list.append() takes no keyword arguments
#> ord() takes no keyword arguments
#> iter() takes no keyword arguments
#> dict.get() takes no keyword arguments
#> str.upper() takes no keyword arguments
#> chr() takes no keyword arguments

# ---- builtins with a wrong number of arguments
for call in [lambda: len(), lambda: len(1, 2), lambda: abs(), lambda: [].append(), lambda: [].append(1, 2), lambda: [].insert(1), lambda: {}.get(), lambda: {}.get(1, 2, 3), lambda: 'a'.upper(1), lambda: 'a'.replace('b'), lambda: isinstance(1), lambda: getattr(1), lambda: getattr(1, 'a', 2, 3), lambda: [].pop(1, 2), lambda: divmod(1), lambda: pow(2), lambda: ord(), lambda: chr(1, 2), lambda: next(), lambda: hash()]:
    try:
        call()
    except TypeError as e:
        print(e)
#> len() takes exactly one argument (0 given)
#> len() takes exactly one argument (2 given)
#> abs() takes exactly one argument (0 given)
#> list.append() takes exactly one argument (0 given)
#> list.append() takes exactly one argument (2 given)
#> insert expected 2 arguments, got 1
#> get expected at least 1 argument, got 0
#> get expected at most 2 arguments, got 3
#> str.upper() takes no arguments (1 given)
#> replace() takes at least 2 positional arguments (1 given)
#> isinstance expected 2 arguments, got 1
#> getattr expected at least 2 arguments, got 1
#> getattr expected at most 3 arguments, got 4
#> pop expected at most 1 argument, got 2
#> divmod expected 2 arguments, got 1
#> pow() missing required argument 'exp' (pos 2)
#> ord() takes exactly one argument (0 given)
#> chr() takes exactly one argument (2 given)
#> next expected at least 1 argument, got 0
#> hash() takes exactly one argument (0 given)

# ---- builtins with unknown keywords
for call in [lambda: print(1, x=2), lambda: sorted([1], cmp=1), lambda: int(y=1), lambda: sum([1], begin=2), lambda: max([1], foo=1), lambda: enumerate([], begin=1), lambda: round(1.5, digits=1), lambda: open(nme='a'), lambda: [].sort(cmp=1), lambda: 'a'.split(seperator='b'), lambda: zip([1], strikt=True), lambda: dict.fromkeys(iterable=[])]:
    try:
        call()
    except TypeError as e:
        print(e)
#> print() got an unexpected keyword argument 'x'
#> sort() got an unexpected keyword argument 'cmp'
#> int() got an unexpected keyword argument 'y'
#> sum() got an unexpected keyword argument 'begin'
#> max() got an unexpected keyword argument 'foo'
#> 'begin' is an invalid keyword argument for enumerate()
#> round() got an unexpected keyword argument 'digits'. Did you mean 'ndigits'?
#> open() missing required argument 'file' (pos 1)
#> sort() got an unexpected keyword argument 'cmp'
#> split() got an unexpected keyword argument 'seperator'
#> zip() got an unexpected keyword argument 'strikt'. Did you mean 'strict'?
#> dict.fromkeys() takes no keyword arguments

# ---- sorted and list.sort
for call in [lambda: sorted(), lambda: sorted([1], 2), lambda: [].sort(1), lambda: [].sort(None, False)]:
    try:
        call()
    except TypeError as e:
        print(e)
#> sorted expected 1 argument, got 0
#> sorted expected 1 argument, got 2
#> sort() takes no positional arguments
#> sort() takes no positional arguments

# ---- methods of builtin types called on the type
for call in [lambda: list.append(), lambda: list.append(1, 2), lambda: str.upper(), lambda: str.upper(5), lambda: dict.get({}), lambda: list.append([])]:
    try:
        call()
    except TypeError as e:
        print(e)
#> unbound method list.append() needs an argument
#> descriptor 'append' for 'list' objects doesn't apply to a 'int' object
#> unbound method str.upper() needs an argument
#> descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> get expected at least 1 argument, got 0
#> list.append() takes exactly one argument (0 given)

# ---- too many arguments for a class with __new__ and __init__
class A:
    def __new__(cls, a): return object.__new__(cls)
    def __init__(self, a, b): pass
for args in [(), (1,), (1, 2)]:
    try:
        A(*args)
    except TypeError as e:
        print(e)
#> A.__new__() missing 1 required positional argument: 'a'
#> A.__init__() missing 1 required positional argument: 'b'
#> A.__new__() takes 2 positional arguments but 3 were given

# ---- __init__ must return None
class A:
    def __init__(self): return 1
A()
#> Traceback (most recent call last):
#>   File "calls.py", line 350, in <module>
#>     A()
#>     ~^^
#> TypeError: __init__() should return None, not 'int'

# ---- the callee is evaluated before the arguments
def say(x):
    print(x)
    return x

try:
    say(None)(say('argument'))
except TypeError as e:
    print(e)
#> None
#> argument
#> 'NoneType' object is not callable

# ---- arguments are evaluated although the call will fail
def f(): pass
def say(x):
    print(x)
    return x
try:
    f(say(1), k=say(2))
except TypeError as e:
    print(e)
#> 1
#> 2
#> f() got an unexpected keyword argument 'k'

# ---- callable instances
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *, scale=1): return (self.n + x) * scale

a = Adder(2)
print(a(3), a(x=1, scale=10), callable(a), callable(Adder), callable(1))
try:
    a()
except TypeError as e:
    print(e)
#> 5 30 True True False
#> Adder.__call__() missing 1 required positional argument: 'x'

# ---- an instance attribute __call__ does not make an instance callable
class A: pass
a = A()
a.__call__ = lambda: 1
try:
    a()
except TypeError as e:
    print(e)
print(a.__call__())
#> 'A' object is not callable
#> 1

# ---- a tuple called by a missing comma
try:
    exec("x = [(1, 2) (3, 4)]")
except TypeError as e:
    print(e)
#> <string>:1: SyntaxWarning: 'tuple' object is not callable; perhaps you missed a comma?
#> 'tuple' object is not callable

# ---- keyword arguments keep their order
def f(**k): return list(k)
print(f(z=1, a=2, **{'m': 3}, b=4))
#> ['z', 'a', 'm', 'b']

# ---- the traceback of a failed binding ends at the caller
def f(a, b): pass
def g():
    return f(1)

g()
#> Traceback (most recent call last):
#>   File "calls.py", line 427, in <module>
#>     g()
#>     ~^^
#>   File "calls.py", line 425, in g
#>     return f(1)
#> TypeError: f() missing 1 required positional argument: 'b'

# ---- calls that do not fit
def f(a, b=2, /, c=3, *, d, e=5): return a, b, c, d, e
def g(*a, **k): return a, k
def h(a, b, c): pass
def k(*, x, y): pass
def z(): pass
class A:
    def m(self, a): pass
    def __call__(self, q): return q
    @staticmethod
    def s(a): pass
    @classmethod
    def c(cls, a): pass
for t in ['f(1, d=4)', 'f(1, 2, 3, d=4, e=6)', 'f()', 'f(1)', 'f(a=1, d=2)', 'f(1, b=2, d=3)', 'f(1, 2, 3, 4, d=5)', 'f(1, d=1, z=2)', 'f(1, 2, 3, c=4, d=5)', 'g(**{1: 2})', 'g(*5)', 'g(**5)', 'g(a=1, **{"a": 2})', 'g(**{"a": 1}, **{"a": 2})', 'h(1)', 'h()', 'h(1, 2, 3, 4)', 'h(1, b=2)', 'h(1, 2, 3, b=4)', 'h(1, 2, 3, d=4)', 'k()', 'k(x=1)', 'k(1)', 'k(1, 2, x=1, y=2)', 'z(1)', 'z(a=1)', 'z(*[1, 2])', 'A().m()', 'A().m(1, 2)', 'A.m()', 'A.m(1)', 'A().s()', 'A().c()', 'A().c(1, 2)', 'A()()', 'A()(1, 2)', 'A(1)', 'A().m(b=1)', '(lambda: 1)(2)', '(lambda x: 1)()', '5()', '"a"()', 'None()', '[]()', 'A().nope()', 'g(*[1], *[2], x=1, **{"y": 2})', 'h(*[1, 2, 3])', 'h(**{"a": 1, "b": 2, "c": 3})', 'h(*"abc")', 'f(1, aa=1, d=1)', 'h(1, 2, cc=3)', 'h(aa=1)', 'k(xx=1)', 'len(1, 2)', 'len()', 'len(x=1)', 'print(1, foo=2)', 'print(1, seperator=2)', 'sorted([1], ky=1)', 'int(1, 2, 3)', 'int(x=1)', 'isinstance(1)', 'abs()', 'max(1, 2, foo=3)', '[].append()', '[].append(1, 2)', '[].append(x=1)', '{}.get()', '"".join()', '"".split(1, 2, 3)', '"".split(foo=1)', '"".replace("a")', 'list.append()', 'list.append(1)', 'list.append(1, 2)', 'dict.fromkeys()', 'range()', 'range(1, 2, 3, 4)', 'slice()', 'enumerate()', 'zip(strict=1, foo=2)', 'open()', 'super(1)', 'type(1, 2)', 'object(1)', 'str(1, 2, 3, 4)', 'str(b"a", "utf-8", foo=1)', 'bytes(1, 2, 3, 4)', 'float(1, 2)', 'bool(1, 2)', 'bool(x=1)', 'complex(1, 2, 3)', 'tuple(1, 2)', 'list(1, 2)', 'set(1, 2)', 'frozenset(1, 2)', 'dict(1, 2)', 'memoryview()', 'property(1, 2, 3, 4, 5)', 'getattr(1)', 'setattr(1, 2)', 'hasattr(1, 2)', 'getattr(1, 2)', 'divmod(1)', 'pow(1)', 'pow(1, 2, 3, 4)', 'round()', 'round(1, 2, 3)', 'iter()', 'next()', 'chr()', 'ord()', 'chr("a")', 'ord(1)', 'ord("ab")', 'chr(-1)', 'chr(1114112)', 'hex(1.5)', 'bin("a")', 'oct(None)', 'hash([])', 'hash({})', 'id()', 'callable()', 'vars(1)', 'dir(1, 2)', 'globals(1)', 'input(1, 2)', 'eval()', 'exec()', 'compile()', 'eval(1)', 'exec(1)', 'compile("a", "b", "c")', '__import__()', 'isinstance(1, 2)', 'isinstance(1, (2,))', 'isinstance(1, list[int])', 'issubclass(int, list[int])', 'isinstance(1, int | list[int])', 'issubclass(int, int | str)', 'isinstance(1, (int, (str, (float,))))']:
    try: print(t, '->', eval(t))
    except Exception as e: print(t, '->', type(e).__name__, e)
#> f(1, d=4) -> (1, 2, 3, 4, 5)
#> f(1, 2, 3, d=4, e=6) -> (1, 2, 3, 4, 6)
#> f() -> TypeError f() missing 1 required positional argument: 'a'
#> f(1) -> TypeError f() missing 1 required keyword-only argument: 'd'
#> f(a=1, d=2) -> TypeError f() got some positional-only arguments passed as keyword arguments: 'a'
#> f(1, b=2, d=3) -> TypeError f() got some positional-only arguments passed as keyword arguments: 'b'
#> f(1, 2, 3, 4, d=5) -> TypeError f() takes from 1 to 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given
#> f(1, d=1, z=2) -> TypeError f() got an unexpected keyword argument 'z'
#> f(1, 2, 3, c=4, d=5) -> TypeError f() got multiple values for argument 'c'
#> g(**{1: 2}) -> TypeError keywords must be strings
#> g(*5) -> TypeError __main__.g() argument after * must be an iterable, not int
#> g(**5) -> TypeError __main__.g() argument after ** must be a mapping, not int
#> g(a=1, **{"a": 2}) -> TypeError __main__.g() got multiple values for keyword argument 'a'
#> g(**{"a": 1}, **{"a": 2}) -> TypeError __main__.g() got multiple values for keyword argument 'a'
#> h(1) -> TypeError h() missing 2 required positional arguments: 'b' and 'c'
#> h() -> TypeError h() missing 3 required positional arguments: 'a', 'b', and 'c'
#> h(1, 2, 3, 4) -> TypeError h() takes 3 positional arguments but 4 were given
#> h(1, b=2) -> TypeError h() missing 1 required positional argument: 'c'
#> h(1, 2, 3, b=4) -> TypeError h() got multiple values for argument 'b'
#> h(1, 2, 3, d=4) -> TypeError h() got an unexpected keyword argument 'd'
#> k() -> TypeError k() missing 2 required keyword-only arguments: 'x' and 'y'
#> k(x=1) -> TypeError k() missing 1 required keyword-only argument: 'y'
#> k(1) -> TypeError k() takes 0 positional arguments but 1 was given
#> k(1, 2, x=1, y=2) -> TypeError k() takes 0 positional arguments but 2 positional arguments (and 2 keyword-only arguments) were given
#> z(1) -> TypeError z() takes 0 positional arguments but 1 was given
#> z(a=1) -> TypeError z() got an unexpected keyword argument 'a'
#> z(*[1, 2]) -> TypeError z() takes 0 positional arguments but 2 were given
#> A().m() -> TypeError A.m() missing 1 required positional argument: 'a'
#> A().m(1, 2) -> TypeError A.m() takes 2 positional arguments but 3 were given
#> A.m() -> TypeError A.m() missing 2 required positional arguments: 'self' and 'a'
#> A.m(1) -> TypeError A.m() missing 1 required positional argument: 'a'
#> A().s() -> TypeError A.s() missing 1 required positional argument: 'a'
#> A().c() -> TypeError A.c() missing 1 required positional argument: 'a'
#> A().c(1, 2) -> TypeError A.c() takes 2 positional arguments but 3 were given
#> A()() -> TypeError A.__call__() missing 1 required positional argument: 'q'
#> A()(1, 2) -> TypeError A.__call__() takes 2 positional arguments but 3 were given
#> A(1) -> TypeError A() takes no arguments
#> A().m(b=1) -> TypeError A.m() got an unexpected keyword argument 'b'
#> (lambda: 1)(2) -> TypeError <lambda>() takes 0 positional arguments but 1 was given
#> (lambda x: 1)() -> TypeError <lambda>() missing 1 required positional argument: 'x'
#> <string>:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> 5() -> TypeError 'int' object is not callable
#> <string>:1: SyntaxWarning: 'str' object is not callable; perhaps you missed a comma?
#> "a"() -> TypeError 'str' object is not callable
#> <string>:1: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
#> None() -> TypeError 'NoneType' object is not callable
#> <string>:1: SyntaxWarning: 'list' object is not callable; perhaps you missed a comma?
#> []() -> TypeError 'list' object is not callable
#> A().nope() -> AttributeError 'A' object has no attribute 'nope'
#> g(*[1], *[2], x=1, **{"y": 2}) -> ((1, 2), {'x': 1, 'y': 2})
#> h(*[1, 2, 3]) -> None
#> h(**{"a": 1, "b": 2, "c": 3}) -> None
#> h(*"abc") -> None
#> f(1, aa=1, d=1) -> TypeError f() got an unexpected keyword argument 'aa'
#> h(1, 2, cc=3) -> TypeError h() got an unexpected keyword argument 'cc'. Did you mean 'c'?
#> h(aa=1) -> TypeError h() got an unexpected keyword argument 'aa'. Did you mean 'a'?
#> k(xx=1) -> TypeError k() got an unexpected keyword argument 'xx'. Did you mean 'x'?
#> len(1, 2) -> TypeError len() takes exactly one argument (2 given)
#> len() -> TypeError len() takes exactly one argument (0 given)
#> len(x=1) -> TypeError len() takes no keyword arguments
#> print(1, foo=2) -> TypeError print() got an unexpected keyword argument 'foo'
#> print(1, seperator=2) -> TypeError print() got an unexpected keyword argument 'seperator'
#> sorted([1], ky=1) -> TypeError sort() got an unexpected keyword argument 'ky'. Did you mean 'key'?
#> int(1, 2, 3) -> TypeError int expected at most 2 arguments, got 3
#> int(x=1) -> TypeError int() got an unexpected keyword argument 'x'
#> isinstance(1) -> TypeError isinstance expected 2 arguments, got 1
#> abs() -> TypeError abs() takes exactly one argument (0 given)
#> max(1, 2, foo=3) -> TypeError max() got an unexpected keyword argument 'foo'
#> [].append() -> TypeError list.append() takes exactly one argument (0 given)
#> [].append(1, 2) -> TypeError list.append() takes exactly one argument (2 given)
#> [].append(x=1) -> TypeError list.append() takes no keyword arguments
#> {}.get() -> TypeError get expected at least 1 argument, got 0
#> "".join() -> TypeError str.join() takes exactly one argument (0 given)
#> "".split(1, 2, 3) -> TypeError split() takes at most 2 arguments (3 given)
#> "".split(foo=1) -> TypeError split() got an unexpected keyword argument 'foo'
#> "".replace("a") -> TypeError replace() takes at least 2 positional arguments (1 given)
#> list.append() -> TypeError unbound method list.append() needs an argument
#> list.append(1) -> TypeError descriptor 'append' for 'list' objects doesn't apply to a 'int' object
#> list.append(1, 2) -> TypeError descriptor 'append' for 'list' objects doesn't apply to a 'int' object
#> dict.fromkeys() -> TypeError fromkeys expected at least 1 argument, got 0
#> range() -> TypeError range expected at least 1 argument, got 0
#> range(1, 2, 3, 4) -> TypeError range expected at most 3 arguments, got 4
#> slice() -> TypeError slice expected at least 1 argument, got 0
#> enumerate() -> TypeError enumerate() missing required argument 'iterable'
#> zip(strict=1, foo=2) -> TypeError zip() takes at most 1 keyword argument (2 given)
#> open() -> TypeError open() missing required argument 'file' (pos 1)
#> super(1) -> TypeError super() argument 1 must be a type, not int
#> type(1, 2) -> TypeError type() takes 1 or 3 arguments
#> object(1) -> TypeError object() takes no arguments
#> str(1, 2, 3, 4) -> TypeError str expected at most 3 arguments, got 4
#> str(b"a", "utf-8", foo=1) -> TypeError str() got an unexpected keyword argument 'foo'
#> bytes(1, 2, 3, 4) -> TypeError bytes() takes at most 3 arguments (4 given)
#> float(1, 2) -> TypeError float expected at most 1 argument, got 2
#> bool(1, 2) -> TypeError bool expected at most 1 argument, got 2
#> bool(x=1) -> TypeError bool() takes no keyword arguments
#> complex(1, 2, 3) -> TypeError complex() takes at most 2 arguments (3 given)
#> tuple(1, 2) -> TypeError tuple expected at most 1 argument, got 2
#> list(1, 2) -> TypeError list expected at most 1 argument, got 2
#> set(1, 2) -> TypeError set expected at most 1 argument, got 2
#> frozenset(1, 2) -> TypeError frozenset expected at most 1 argument, got 2
#> dict(1, 2) -> TypeError dict expected at most 1 argument, got 2
#> memoryview() -> TypeError memoryview() missing required argument 'object' (pos 1)
#> property(1, 2, 3, 4, 5) -> TypeError property() takes at most 4 arguments (5 given)
#> getattr(1) -> TypeError getattr expected at least 2 arguments, got 1
#> setattr(1, 2) -> TypeError setattr expected 3 arguments, got 2
#> hasattr(1, 2) -> TypeError attribute name must be string, not 'int'
#> getattr(1, 2) -> TypeError attribute name must be string, not 'int'
#> divmod(1) -> TypeError divmod expected 2 arguments, got 1
#> pow(1) -> TypeError pow() missing required argument 'exp' (pos 2)
#> pow(1, 2, 3, 4) -> TypeError pow() takes at most 3 arguments (4 given)
#> round() -> TypeError round() missing required argument 'number' (pos 1)
#> round(1, 2, 3) -> TypeError round() takes at most 2 arguments (3 given)
#> iter() -> TypeError iter expected at least 1 argument, got 0
#> next() -> TypeError next expected at least 1 argument, got 0
#> chr() -> TypeError chr() takes exactly one argument (0 given)
#> ord() -> TypeError ord() takes exactly one argument (0 given)
#> chr("a") -> TypeError 'str' object cannot be interpreted as an integer
#> ord(1) -> TypeError ord() expected string of length 1, but int found
#> ord("ab") -> TypeError ord() expected a character, but string of length 2 found
#> chr(-1) -> ValueError chr() arg not in range(0x110000)
#> chr(1114112) -> ValueError chr() arg not in range(0x110000)
#> hex(1.5) -> TypeError 'float' object cannot be interpreted as an integer
#> bin("a") -> TypeError 'str' object cannot be interpreted as an integer
#> oct(None) -> TypeError 'NoneType' object cannot be interpreted as an integer
#> hash([]) -> TypeError unhashable type: 'list'
#> hash({}) -> TypeError unhashable type: 'dict'
#> id() -> TypeError id() takes exactly one argument (0 given)
#> callable() -> TypeError callable() takes exactly one argument (0 given)
#> vars(1) -> TypeError vars() argument must have __dict__ attribute
#> dir(1, 2) -> TypeError dir expected at most 1 argument, got 2
#> globals(1) -> TypeError globals() takes no arguments (1 given)
#> input(1, 2) -> TypeError input expected at most 1 argument, got 2
#> eval() -> TypeError eval() takes at least 1 positional argument (0 given)
#> exec() -> TypeError exec() takes at least 1 positional argument (0 given)
#> compile() -> TypeError compile() missing required argument 'source' (pos 1)
#> eval(1) -> TypeError eval() arg 1 must be a string, bytes or code object
#> exec(1) -> TypeError exec() arg 1 must be a string, bytes or code object
#> compile("a", "b", "c") -> ValueError compile() mode must be 'exec', 'eval' or 'single'
#> __import__() -> TypeError __import__() missing required argument 'name' (pos 1)
#> isinstance(1, 2) -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance(1, (2,)) -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> isinstance(1, list[int]) -> TypeError isinstance() argument 2 cannot be a parameterized generic
#> issubclass(int, list[int]) -> TypeError issubclass() argument 2 cannot be a parameterized generic
#> isinstance(1, int | list[int]) -> True
#> issubclass(int, int | str) -> True
#> isinstance(1, (int, (str, (float,)))) -> True

# ---- keywords that are no strings, that come twice, and what is no mapping
def f(*a, **k): print(a, k)
class M(dict):
    def keys(self): return [1, 'a']
    def __getitem__(self, k): print('get', k); return k
for source in ['f(**{1: 2}, a=1)', 'f(a=1, **{1: 2, "a": 3})', 'f(**{"a": 1}, **{1: 2}, **{"a": 2})', 'f(**{1: 2}, **{1: 3})', 'dict(**{1: 2})', 'print(**{1: 2})', 'f(**M())', 'dict(**M())', 'f(**{1: 2}, **None)', 'int(**{1:2})', 'len([], **{1:2})', 'None(**{1: 2})', 'f(1, **{2: 3}, *1)',
   'f(**{1: 2}, a=1/0)', 'f(*[1], **{(1, 2): 2})', 'class A(**{1: 2}): pass', 'class A(object, **{"a": 1}, a=2): pass', 'f(**{1: 2}, **{1: 3, **{}})', 'f.__call__(**{1: 2})', 'M(**{1: 2})', 'type("A", (), {}, **{1: 2})', 'type(**{1: 2})', '(lambda **k: k)(**{1: 2})', '(lambda a: a)(**{1: 2})', '(lambda: 1)(**{1: 2})',
   'f(**{M: 1}, **{M: 2})', 'f(a=1, **{"b": 2}, b=3)', 'f(**{"b": 2}, **{"b": 3})', 'f(**{1: 2}, **[1])', 'sorted([], **{1: 2})', 'max([1], **{1: 2})', 'zip(**{1: 2})', 'sum(**{1: 2})', '[].append(**{1: 2})', '[].sort(**{1: 2})', 'range(**{1: 2})', 'ValueError(**{1: 2})', 'f(**{2**70: 1})']:
    try: print(source, exec(source))
    except Exception as e: print(source, repr(e))

class S(str): pass
class C:
    def __init__(self): pass
    def __str__(self): return 'shown'
    def __call__(self, *a, **k): return a, k
class K:
    def __init__(self, keys): self.names = keys
    def keys(self): return self.names
    def __getitem__(self, k):
        if k == 'z': raise KeyError('gone')
        if k == 'y': raise KeyError(1, 2)
        if k == 'x': raise AttributeError('odd')
        return k * 2
f(**{S('a'): 1}, **{'b': 2})
print(C()(**{S('a'): 1}))
for k in [['a'], 'ab', ['z'], ['y'], ['x'], 5, None, [1], ['a', 'a'], [[]]]:
    for g in f, C(), print, dict, None, C, [].append, C.__init__, K, f.__call__:
        try: print(k, g if g is dict else '', g(**K(k)))
        except Exception as e: print(k, type(e).__name__, e)
for g in C(), None, 1:
    for code in 'g(**1)', 'g(*1)', 'g(*1, *2)', 'g(**{"a": 1}, **{"a": 2})':
        try: exec(code)
        except Exception as e: print(code, e)
#> f(**{1: 2}, a=1) TypeError('keywords must be strings')
#> f(a=1, **{1: 2, "a": 3}) TypeError("__main__.f() got multiple values for keyword argument 'a'")
#> f(**{"a": 1}, **{1: 2}, **{"a": 2}) TypeError("__main__.f() got multiple values for keyword argument 'a'")
#> f(**{1: 2}, **{1: 3}) TypeError("__main__.f() got multiple values for keyword argument '1'")
#> dict(**{1: 2}) TypeError('keywords must be strings')
#> print(**{1: 2}) TypeError('keywords must be strings')
#> () {}
#> f(**M()) None
#> dict(**M()) None
#> f(**{1: 2}, **None) TypeError('__main__.f() argument after ** must be a mapping, not NoneType')
#> int(**{1:2}) TypeError('keywords must be strings')
#> len([], **{1:2}) TypeError('keywords must be strings')
#> <string>:1: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
#> None(**{1: 2}) TypeError("'NoneType' object is not callable")
#> f(1, **{2: 3}, *1) SyntaxError('iterable argument unpacking follows keyword argument unpacking', ('<string>', 1, 14, 'f(1, **{2: 3}, *1)\n', 1, 18))
#> f(**{1: 2}, a=1/0) ZeroDivisionError('division by zero')
#> f(*[1], **{(1, 2): 2}) TypeError('keywords must be strings')
#> class A(**{1: 2}): pass TypeError('keywords must be strings')
#> class A(object, **{"a": 1}, a=2): pass TypeError("__build_class__() got multiple values for keyword argument 'a'")
#> f(**{1: 2}, **{1: 3, **{}}) TypeError("__main__.f() got multiple values for keyword argument '1'")
#> f.__call__(**{1: 2}) TypeError('keywords must be strings')
#> M(**{1: 2}) TypeError('keywords must be strings')
#> type("A", (), {}, **{1: 2}) TypeError('keywords must be strings')
#> type(**{1: 2}) TypeError('keywords must be strings')
#> (lambda **k: k)(**{1: 2}) TypeError('keywords must be strings')
#> (lambda a: a)(**{1: 2}) TypeError('keywords must be strings')
#> (lambda: 1)(**{1: 2}) TypeError('keywords must be strings')
#> f(**{M: 1}, **{M: 2}) TypeError("__main__.f() got multiple values for keyword argument '<class '__main__.M'>'")
#> f(a=1, **{"b": 2}, b=3) TypeError("__main__.f() got multiple values for keyword argument 'b'")
#> f(**{"b": 2}, **{"b": 3}) TypeError("__main__.f() got multiple values for keyword argument 'b'")
#> f(**{1: 2}, **[1]) TypeError('__main__.f() argument after ** must be a mapping, not list')
#> sorted([], **{1: 2}) TypeError('keywords must be strings')
#> max([1], **{1: 2}) TypeError('keywords must be strings')
#> zip(**{1: 2}) TypeError('keywords must be strings')
#> sum(**{1: 2}) TypeError('keywords must be strings')
#> [].append(**{1: 2}) TypeError('keywords must be strings')
#> [].sort(**{1: 2}) TypeError('keywords must be strings')
#> range(**{1: 2}) TypeError('keywords must be strings')
#> ValueError(**{1: 2}) TypeError('keywords must be strings')
#> f(**{2**70: 1}) TypeError('keywords must be strings')
#> () {'a': 1, 'b': 2}
#> ((), {'a': 1})
#> () {'a': 'aa'}
#> ['a']  None
#> ['a']  ((), {'a': 'aa'})
#> ['a'] TypeError print() got an unexpected keyword argument 'a'
#> ['a'] <class 'dict'> {'a': 'aa'}
#> ['a'] TypeError 'NoneType' object is not callable
#> ['a'] TypeError C.__init__() got an unexpected keyword argument 'a'
#> ['a'] TypeError list.append() takes no keyword arguments
#> ['a'] TypeError C.__init__() got an unexpected keyword argument 'a'
#> ['a'] TypeError K.__init__() got an unexpected keyword argument 'a'
#> () {'a': 'aa'}
#> ['a']  None
#> () {'a': 'aa', 'b': 'bb'}
#> ab  None
#> ab  ((), {'a': 'aa', 'b': 'bb'})
#> ab TypeError print() got an unexpected keyword argument 'a'
#> ab <class 'dict'> {'a': 'aa', 'b': 'bb'}
#> ab TypeError 'NoneType' object is not callable
#> ab TypeError C.__init__() got an unexpected keyword argument 'a'
#> ab TypeError list.append() takes no keyword arguments
#> ab TypeError C.__init__() got an unexpected keyword argument 'a'
#> ab TypeError K.__init__() got an unexpected keyword argument 'a'
#> () {'a': 'aa', 'b': 'bb'}
#> ab  None
#> ['z'] TypeError __main__.f() got multiple values for keyword argument 'gone'
#> ['z'] TypeError shown got multiple values for keyword argument 'gone'
#> ['z'] TypeError print() got multiple values for keyword argument 'gone'
#> ['z'] TypeError dict() got multiple values for keyword argument 'gone'
#> ['z'] TypeError None got multiple values for keyword argument 'gone'
#> ['z'] TypeError __main__.C() got multiple values for keyword argument 'gone'
#> ['z'] TypeError list.append() got multiple values for keyword argument 'gone'
#> ['z'] TypeError __main__.C.__init__() got multiple values for keyword argument 'gone'
#> ['z'] TypeError __main__.K() got multiple values for keyword argument 'gone'
#> ['z'] TypeError function.__call__() got multiple values for keyword argument 'gone'
#> ['y'] KeyError (1, 2)
#> ['y'] KeyError (1, 2)
#> ['y'] KeyError (1, 2)
#> ['y'] KeyError (1, 2)
#> ['y'] KeyError (1, 2)
#> ['y'] KeyError (1, 2)
#> ['y'] KeyError (1, 2)
#> ['y'] KeyError (1, 2)
#> ['y'] KeyError (1, 2)
#> ['y'] KeyError (1, 2)
#> ['x'] TypeError __main__.f() argument after ** must be a mapping, not K
#> ['x'] TypeError shown argument after ** must be a mapping, not K
#> ['x'] TypeError print() argument after ** must be a mapping, not K
#> ['x'] TypeError dict() argument after ** must be a mapping, not K
#> ['x'] TypeError None argument after ** must be a mapping, not K
#> ['x'] TypeError __main__.C() argument after ** must be a mapping, not K
#> ['x'] TypeError list.append() argument after ** must be a mapping, not K
#> ['x'] TypeError __main__.C.__init__() argument after ** must be a mapping, not K
#> ['x'] TypeError __main__.K() argument after ** must be a mapping, not K
#> ['x'] TypeError function.__call__() argument after ** must be a mapping, not K
#> 5 TypeError K.keys() returned a non-iterable (type int)
#> 5 TypeError K.keys() returned a non-iterable (type int)
#> 5 TypeError K.keys() returned a non-iterable (type int)
#> 5 TypeError K.keys() returned a non-iterable (type int)
#> 5 TypeError K.keys() returned a non-iterable (type int)
#> 5 TypeError K.keys() returned a non-iterable (type int)
#> 5 TypeError K.keys() returned a non-iterable (type int)
#> 5 TypeError K.keys() returned a non-iterable (type int)
#> 5 TypeError K.keys() returned a non-iterable (type int)
#> 5 TypeError K.keys() returned a non-iterable (type int)
#> None TypeError K.keys() returned a non-iterable (type NoneType)
#> None TypeError K.keys() returned a non-iterable (type NoneType)
#> None TypeError K.keys() returned a non-iterable (type NoneType)
#> None TypeError K.keys() returned a non-iterable (type NoneType)
#> None TypeError K.keys() returned a non-iterable (type NoneType)
#> None TypeError K.keys() returned a non-iterable (type NoneType)
#> None TypeError K.keys() returned a non-iterable (type NoneType)
#> None TypeError K.keys() returned a non-iterable (type NoneType)
#> None TypeError K.keys() returned a non-iterable (type NoneType)
#> None TypeError K.keys() returned a non-iterable (type NoneType)
#> [1] TypeError keywords must be strings
#> [1] TypeError keywords must be strings
#> [1] TypeError keywords must be strings
#> [1] TypeError keywords must be strings
#> [1] TypeError 'NoneType' object is not callable
#> [1] TypeError keywords must be strings
#> [1] TypeError keywords must be strings
#> [1] TypeError keywords must be strings
#> [1] TypeError keywords must be strings
#> [1] TypeError keywords must be strings
#> ['a', 'a'] TypeError __main__.f() got multiple values for keyword argument 'a'
#> ['a', 'a'] TypeError shown got multiple values for keyword argument 'a'
#> ['a', 'a'] TypeError print() got multiple values for keyword argument 'a'
#> ['a', 'a'] TypeError dict() got multiple values for keyword argument 'a'
#> ['a', 'a'] TypeError None got multiple values for keyword argument 'a'
#> ['a', 'a'] TypeError __main__.C() got multiple values for keyword argument 'a'
#> ['a', 'a'] TypeError list.append() got multiple values for keyword argument 'a'
#> ['a', 'a'] TypeError __main__.C.__init__() got multiple values for keyword argument 'a'
#> ['a', 'a'] TypeError __main__.K() got multiple values for keyword argument 'a'
#> ['a', 'a'] TypeError function.__call__() got multiple values for keyword argument 'a'
#> [[]] TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> [[]] TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> [[]] TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> [[]] TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> [[]] TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> [[]] TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> [[]] TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> [[]] TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> [[]] TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> [[]] TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#> g(**1) shown argument after ** must be a mapping, not int
#> g(*1) shown argument after * must be an iterable, not int
#> g(*1, *2) Value after * must be an iterable, not int
#> g(**{"a": 1}, **{"a": 2}) shown got multiple values for keyword argument 'a'
#> g(**1) None argument after ** must be a mapping, not int
#> g(*1) None argument after * must be an iterable, not int
#> g(*1, *2) Value after * must be an iterable, not int
#> g(**{"a": 1}, **{"a": 2}) None got multiple values for keyword argument 'a'
#> g(**1) 1 argument after ** must be a mapping, not int
#> g(*1) 1 argument after * must be an iterable, not int
#> g(*1, *2) Value after * must be an iterable, not int
#> g(**{"a": 1}, **{"a": 2}) 1 got multiple values for keyword argument 'a'

# ---- who refuses what is unpacked into a call is named with its module
import collections, decimal, inspect, math, textwrap, zlib
class A:
    class In: pass
    def m(self): pass
class Elsewhere:
    __module__ = 'elsewhere'
for f in (math.gcd, zlib.crc32, textwrap.wrap, textwrap.TextWrapper, inspect.Parameter, collections.OrderedDict, decimal.Decimal, print, int, [].append, str.join,
          A, A.In, A().m, Elsewhere, ValueError):
    for call in (lambda: f(*5), lambda: f(**5), lambda: f(**{'a': 1}, a=2)):
        try:
            call()
        except TypeError as e:
            print(e)
#> math.gcd() argument after * must be an iterable, not int
#> math.gcd() argument after ** must be a mapping, not int
#> math.gcd() got multiple values for keyword argument 'a'
#> zlib.crc32() argument after * must be an iterable, not int
#> zlib.crc32() argument after ** must be a mapping, not int
#> zlib.crc32() got multiple values for keyword argument 'a'
#> textwrap.wrap() argument after * must be an iterable, not int
#> textwrap.wrap() argument after ** must be a mapping, not int
#> textwrap.wrap() got multiple values for keyword argument 'a'
#> textwrap.TextWrapper() argument after * must be an iterable, not int
#> textwrap.TextWrapper() argument after ** must be a mapping, not int
#> textwrap.TextWrapper() got multiple values for keyword argument 'a'
#> inspect.Parameter() argument after * must be an iterable, not int
#> inspect.Parameter() argument after ** must be a mapping, not int
#> inspect.Parameter() got multiple values for keyword argument 'a'
#> collections.OrderedDict() argument after * must be an iterable, not int
#> collections.OrderedDict() argument after ** must be a mapping, not int
#> collections.OrderedDict() got multiple values for keyword argument 'a'
#> decimal.Decimal() argument after * must be an iterable, not int
#> decimal.Decimal() argument after ** must be a mapping, not int
#> decimal.Decimal() got multiple values for keyword argument 'a'
#> print() argument after * must be an iterable, not int
#> print() argument after ** must be a mapping, not int
#> print() got multiple values for keyword argument 'a'
#> int() argument after * must be an iterable, not int
#> int() argument after ** must be a mapping, not int
#> int() got multiple values for keyword argument 'a'
#> list.append() argument after * must be an iterable, not int
#> list.append() argument after ** must be a mapping, not int
#> list.append() got multiple values for keyword argument 'a'
#> str.join() argument after * must be an iterable, not int
#> str.join() argument after ** must be a mapping, not int
#> str.join() got multiple values for keyword argument 'a'
#> __main__.A() argument after * must be an iterable, not int
#> __main__.A() argument after ** must be a mapping, not int
#> __main__.A() got multiple values for keyword argument 'a'
#> __main__.A.In() argument after * must be an iterable, not int
#> __main__.A.In() argument after ** must be a mapping, not int
#> __main__.A.In() got multiple values for keyword argument 'a'
#> __main__.A.m() argument after * must be an iterable, not int
#> __main__.A.m() argument after ** must be a mapping, not int
#> __main__.A.m() got multiple values for keyword argument 'a'
#> elsewhere.Elsewhere() argument after * must be an iterable, not int
#> elsewhere.Elsewhere() argument after ** must be a mapping, not int
#> elsewhere.Elsewhere() got multiple values for keyword argument 'a'
#> ValueError() argument after * must be an iterable, not int
#> ValueError() argument after ** must be a mapping, not int
#> ValueError() got multiple values for keyword argument 'a'

# ---- a module that is called in place of what it is named after
import copy, datetime, json, pprint, re, types
for module in (copy, datetime, pprint, json, re):
    try:
        module([1])
    except TypeError as e:
        print(e)
m = types.ModuleType('tool')
for member in (3, len, lambda: 1, int):
    m.tool = member
    try:
        m()
    except TypeError as e:
        print(e)
m.__name__ = 'other'
try:
    m(x=1)
except TypeError as e:
    print(e)
class Module(types.ModuleType):
    tool = len
try:
    Module('tool')()
except TypeError as e:
    print(e)
try:
    list(map(pprint, [1]))
except TypeError as e:
    print(e)
datetime(2024, 1, 1)
#> 'module' object is not callable. Did you mean: 'copy.copy(...)'?
#> 'module' object is not callable. Did you mean: 'datetime.datetime(...)'?
#> 'module' object is not callable. Did you mean: 'pprint.pprint(...)'?
#> 'module' object is not callable
#> 'module' object is not callable
#> 'module' object is not callable
#> 'module' object is not callable. Did you mean: 'tool.tool(...)'?
#> 'module' object is not callable. Did you mean: 'tool.tool(...)'?
#> 'module' object is not callable. Did you mean: 'tool.tool(...)'?
#> 'module' object is not callable
#> 'Module' object is not callable
#> 'module' object is not callable. Did you mean: 'pprint.pprint(...)'?
#> Traceback (most recent call last):
#>   File "calls.py", line 884, in <module>
#>     datetime(2024, 1, 1)
#>     ~~~~~~~~^^^^^^^^^^^^
#> TypeError: 'module' object is not callable. Did you mean: 'datetime.datetime(...)'?

# ---- what is unpacked alone is taken when the keyword arguments are there
def p(x):
    print('p', x)
    return x
def items():
    print('first')
    yield 1
    print('last')
    yield 2
class Named:
    def keys(self):
        print('keys')
        return ['d']
    def __getitem__(self, key):
        return key
def f(*a, **k):
    print(a, k)
f(*items(), c=p(3))
f(*items(), **p({'d': 1}))
f(*items(), c=p(3), **Named())
f(p(0), *items(), c=p(3))
f(*items(), p(0), c=p(3))
f(*items(), *[p(0)], c=p(3))
some = [1]
f(*some, c=some.append(2))
f(*some, **{'c': (some := [])})
def hands_on(*args, **kwargs):
    return f(*args, **kwargs)
hands_on(1, 2, a=3)
hands_on()
for call in (lambda: f(*5, c=p(3)), lambda: f(*5, **p(3)), lambda: f(*5, **p({'a': 1}), a=2), lambda: f(1, *5, c=p(3))):
    try:
        call()
    except TypeError as e:
        print(e)
f(*5,
  c=p(3))
#> p 3
#> first
#> last
#> (1, 2) {'c': 3}
#> p {'d': 1}
#> first
#> last
#> (1, 2) {'d': 1}
#> p 3
#> keys
#> first
#> last
#> (1, 2) {'c': 3, 'd': 'd'}
#> p 0
#> first
#> last
#> p 3
#> (0, 1, 2) {'c': 3}
#> first
#> last
#> p 0
#> p 3
#> (1, 2, 0) {'c': 3}
#> first
#> last
#> p 0
#> p 3
#> (1, 2, 0) {'c': 3}
#> (1, 2) {'c': None}
#> (1, 2) {'c': []}
#> (1, 2) {'a': 3}
#> () {}
#> p 3
#> __main__.f() argument after * must be an iterable, not int
#> p 3
#> __main__.f() argument after ** must be a mapping, not int
#> p {'a': 1}
#> __main__.f() got multiple values for keyword argument 'a'
#> Value after * must be an iterable, not int
#> p 3
#> Traceback (most recent call last):
#>   File "calls.py", line 938, in <module>
#>     f(*5,
#>     ~^^^^
#>       c=p(3))
#>       ^^^^^^^
#> TypeError: __main__.f() argument after * must be an iterable, not int

# ---- callees that are no functions are named as these are
import functools
@functools.lru_cache
def cached(a, b=1): return a
class Wrapper:
    def __init__(self, f): functools.update_wrapper(self, f)
    def __call__(self, *args, **kwargs): return args
    @staticmethod
    def s(): pass
@Wrapper
def wrapped(): pass
def outer():
    @functools.cache
    def inner(): pass
    return inner
for f in cached, wrapped, Wrapper.s, outer(), staticmethod(len), functools.singledispatch(outer), 5, None:
    for act in (lambda: f(*5), lambda: f(**5), lambda: f(a=1, **{'a': 2})):
        try: act()
        except TypeError as e: print(e)
#> __main__.cached() argument after * must be an iterable, not int
#> __main__.cached() argument after ** must be a mapping, not int
#> __main__.cached() got multiple values for keyword argument 'a'
#> __main__.wrapped() argument after * must be an iterable, not int
#> __main__.wrapped() argument after ** must be a mapping, not int
#> __main__.wrapped() got multiple values for keyword argument 'a'
#> __main__.Wrapper.s() argument after * must be an iterable, not int
#> __main__.Wrapper.s() argument after ** must be a mapping, not int
#> __main__.Wrapper.s() got multiple values for keyword argument 'a'
#> __main__.outer.<locals>.inner() argument after * must be an iterable, not int
#> __main__.outer.<locals>.inner() argument after ** must be a mapping, not int
#> __main__.outer.<locals>.inner() got multiple values for keyword argument 'a'
#> len() argument after * must be an iterable, not int
#> len() argument after ** must be a mapping, not int
#> len() got multiple values for keyword argument 'a'
#> __main__.outer() argument after * must be an iterable, not int
#> __main__.outer() argument after ** must be a mapping, not int
#> __main__.outer() got multiple values for keyword argument 'a'
#> 5 argument after * must be an iterable, not int
#> 5 argument after ** must be a mapping, not int
#> 5 got multiple values for keyword argument 'a'
#> None argument after * must be an iterable, not int
#> None argument after ** must be a mapping, not int
#> None got multiple values for keyword argument 'a'
