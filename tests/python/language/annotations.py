# ---- annotations of functions, classes and modules
x: int = 1
y: 'str'
def f(a: int, b: list[str] = [], *c: float, d: None, **e: object) -> bool: pass
class C:
    p: int = 5
    q: str
print(f.__annotations__)
print(C.__annotations__, C.p, hasattr(C, 'q'))
print(__annotations__)
#> {'a': <class 'int'>, 'b': list[str], 'c': <class 'float'>, 'd': None, 'e': <class 'object'>, 'return': <class 'bool'>}
#> {'p': <class 'int'>, 'q': <class 'str'>} 5 False
#> Traceback (most recent call last):
#>   File "annotations.py", line 10, in <module>
#>     print(__annotations__)
#>           ^^^^^^^^^^^^^^^
#> NameError: name '__annotations__' is not defined. Did you mean: '__annotate__'?

# ---- annotations are computed when asked for
def f(a: nope): pass
class C:
    b: Later
print('defined')
try:
    f.__annotations__
except NameError as e:
    print(e)
Later = 5
print(C.__annotations__)
#> defined
#> name 'nope' is not defined
#> {'b': 5}

# ---- they are computed once
class C:
    x: print('computed') or int
print(C.__annotations__)
print(C.__annotations__ is C.__annotations__)
#> computed
#> {'x': <class 'int'>}
#> True

# ---- no annotations
def f(): pass
class C: pass
print(f.__annotations__, C.__annotations__, f.__annotate__, C.__annotate__)
try:
    int.__annotations__
except AttributeError as e:
    print(e)
#> {} {} None None
#> type object 'int' has no attribute '__annotations__'

# ---- they are not inherited
class A:
    x: int
class B(A): pass
class D(A):
    y: str
print(A.__annotations__, B.__annotations__, D.__annotations__)
#> {'x': <class 'int'>} {} {'y': <class 'str'>}

# ---- assigning annotations
def f(a: int): pass
f.__annotations__ = {'a': 'changed'}
print(f.__annotations__, f.__annotate__)
f.__annotations__['b'] = 1
print(f.__annotations__)
del f.__annotations__
print(f.__annotations__)
try:
    f.__annotations__ = 5
except TypeError as e:
    print(e)
class C:
    x: int
C.__annotations__ = {'z': 1}
print(C.__annotations__)
#> {'a': 'changed'} None
#> {'a': 'changed', 'b': 1}
#> {}
#> __annotations__ must be set to a dict object
#> {'z': 1}

# ---- the future import keeps them as text
from __future__ import annotations
def f(a: nope | None, b: "quoted") -> list[nope]: pass
class C:
    x: nope.attr
print(f.__annotations__, C.__annotations__)
#> {'a': 'nope | None', 'b': "'quoted'", 'return': 'list[nope]'} {'x': 'nope.attr'}

# ---- annotations in conditions
class C:
    if True:
        a: int
    else:
        b: int
    for i in range(0):
        c: int
print(C.__annotations__)
#> {'a': <class 'int'>}

# ---- __annotate__ can be called
def f(a: int): pass
print(f.__annotate__(1))
try:
    f.__annotate__(2)
except NotImplementedError:
    print('not implemented')
#> {'a': <class 'int'>}

# ---- an __annotate__ that the class body defines is asked before the compiler's own
class Point:
    x: int
    def __annotate__(format):
        return {'x': str}
print(Point.__annotations__, Point.__annotate__(1))
#> {'x': <class 'str'>} {'x': <class 'str'>}

# ---- annotations that are set, or deleted, are not computed again
class Point:
    def __annotate__(format):
        print('asked')
        return {'x': int}
print(Point.__annotations__)
del Point.__annotations__
print(Point.__annotations__, Point.__annotate__)
Point.__annotate__ = lambda format: {'y': str}
Point.__annotations__ = {'z': float}
print(Point.__annotations__, Point.__annotate__)
#> asked
#> {'x': <class 'int'>}
#> {} None
#> {'z': <class 'float'>} None

# ---- what an __annotate__ may answer
import types
for o in (lambda: 0, type('C', (), {}), types.ModuleType('m')):
    o.__annotate__ = lambda format: 42
    try:
        o.__annotations__
    except TypeError as e:
        print(e)
#> __annotate__ returned non-dict of type 'int'
#> __annotate__ returned non-dict of type 'int'
#> __annotate__ returned non-dict of type 'int'

# ---- a class may say that the compiler's names for it are nonlocal
def f():
    __class__ = __classdict__ = __conditional_annotations__ = 1
    class C:
        nonlocal __class__, __classdict__
        __class__ = 2
        __classdict__ = 3
        x: int
        def name(self):
            return __class__.__name__  # type: ignore
    return C.__annotations__, C().name(), __class__, __classdict__
print(f())
#> ({'x': <class 'int'>}, 'C', 2, 3)

# ---- a class binds the compiler's name for its namespace
#! the compiler of CPython 3.14.2 fails inside
class C:
    __classdict__ = 5
    x: int
    y: list[int]
print(C.__annotations__, C.__classdict__)
#> {'x': <class 'int'>, 'y': list[int]} 5

# ---- what asking for annotations leaves in a class
class A: x: int
class B(A): pass
class C: pass
class D: pass
B.__annotations__; C.__annotate__; D.__annotations__ = {}
for k in A, B, C, D: print([n for n in vars(k) if 'ann' in n])
del D.__annotations__
print([n for n in vars(D) if 'ann' in n], D.__annotations__, [n for n in vars(D) if 'ann' in n])
#> ['__annotate_func__']
#> ['__annotate_func__', '__annotations_cache__']
#> ['__annotate_func__']
#> ['__annotations_cache__']
#> [] {} ['__annotate_func__', '__annotations_cache__']
