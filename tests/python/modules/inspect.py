# inspect

# ---- inspect signature f
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f))
#> (a, b: int, /, c=3, *args: str, d, e: int | None = None, **kw) -> 'bool'

# ---- inspect signature C
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
tr(lambda: inspect.signature(C))
#> (a, b=2)

# ---- inspect signature C m
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
tr(lambda: inspect.signature(C(1).m))
#> (y)

# ---- inspect signature C m 2
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
tr(lambda: inspect.signature(C.m))
#> (self, y)

# ---- inspect signature C c
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
tr(lambda: inspect.signature(C.c))
#> (z)

# ---- inspect signature C s
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
tr(lambda: inspect.signature(C.s))
#> (w)

# ---- inspect signature len
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(len))
#> (obj, /)

# ---- inspect signature
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(3))
#> TypeError 3 is not a callable object

# ---- inspect signature lambda x y
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(lambda x, *y: 1))
#> (x, *y)

# ---- list inspect signature f parameters
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: list(inspect.signature(f).parameters))
#> ['a', 'b', 'c', 'args', 'd', 'e', 'kw']

# ---- p kind description for p in
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: [p.kind.description for p in inspect.signature(f).parameters.values()])
#> ['positional-only', 'positional-only', 'positional or keyword', 'variadic positional', 'keyword-only', 'keyword-only', 'variadic keyword']

# ---- str p kind for p in
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: [str(p.kind) for p in inspect.signature(f).parameters.values()])
#> ['POSITIONAL_ONLY', 'POSITIONAL_ONLY', 'POSITIONAL_OR_KEYWORD', 'VAR_POSITIONAL', 'KEYWORD_ONLY', 'KEYWORD_ONLY', 'VAR_KEYWORD']

# ---- inspect signature f parameters c default
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f).parameters['c'].default)
#> 3

# ---- inspect signature f parameters d default
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f).parameters['d'].default is inspect.Parameter.empty)
#> True

# ---- inspect signature f parameters b
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f).parameters['b'])
#> b: int

# ---- repr inspect signature f parameters b
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: repr(inspect.signature(f).parameters['b']))
#> <Parameter "b: int">

# ---- repr inspect signature f
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: repr(inspect.signature(f)))
#> <Signature (a, b: int, /, c=3, *args: str, d, e: int | None = None, **kw) -> 'bool'>

# ---- inspect signature f return_annotation
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f).return_annotation)
#> bool

# ---- inspect signature f bind d
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f).bind(1, 2, d=4))
#> <BoundArguments (a=1, b=2, d=4)>

# ---- inspect signature f bind d z
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f).bind(1, 2, 3, 4, 5, d=4, z=6).arguments)
#> {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 4, 'kw': {'z': 6}}

# ---- inspect signature f bind d args
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f).bind(1, 2, d=4).args)
#> (1, 2)

# ---- inspect signature f bind d q
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f).bind(1, 2, d=4, q=1).kwargs)
#> {'d': 4, 'q': 1}

# ---- inspect signature f bind
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f).bind(1))
#> TypeError missing a required argument: 'b'

# ---- inspect signature f bind 2
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f).bind(1, 2))
#> TypeError missing a required argument: 'd'

# ---- inspect signature g bind
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
def g(): yield 1
tr(lambda: inspect.signature(g).bind(1))
#> TypeError too many positional arguments

# ---- inspect signature g bind q
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
def g(): yield 1
tr(lambda: inspect.signature(g).bind(q=1))
#> TypeError got an unexpected keyword argument 'q'

# ---- inspect signature f bind_partial
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f).bind_partial(1))
#> <BoundArguments (a=1)>

# ---- tr ba
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
def ba():
    b = inspect.signature(f).bind(1, 2, d=4)
    b.apply_defaults()
    return b.arguments
tr(ba)
#> {'a': 1, 'b': 2, 'c': 3, 'args': (), 'd': 4, 'e': None, 'kw': {}}

# ---- inspect getdoc f
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.getdoc(f))
#> Doc of f.
#>
#> More.

# ---- inspect getdoc D
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
class D(C):
    def m(self, y): return 2
tr(lambda: inspect.getdoc(D))
#> Class C.

# ---- inspect getdoc D m
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
class D(C):
    def m(self, y): return 2
tr(lambda: inspect.getdoc(D(1).m))
#> None

# ---- inspect cleandoc a n b n
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.cleandoc('  a\n    b\n    c\n'))
#> a
#> b
#> c

# ---- inspect getsource f
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.getsource(f))
#> def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
#>     """Doc of f.
#>
#>     More.
#>     """
#>     return a
#>

# ---- inspect getsource C
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
tr(lambda: inspect.getsource(C))
#> class C:
#>     """Class C."""
#>     x = 1
#>     def __init__(self, a, b=2): pass
#>     def m(self, y):
#>         # comment
#>         return y
#>     @classmethod
#>     def c(cls, z): pass
#>     @staticmethod
#>     def s(w): pass
#>     @property
#>     def p(self): return 1
#>     def _priv(self): pass
#>

# ---- inspect getsource C m
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
tr(lambda: inspect.getsource(C.m))
#>     def m(self, y):
#>         # comment
#>         return y
#>

# ---- inspect getsource D m
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
class D(C):
    def m(self, y): return 2
tr(lambda: inspect.getsource(D.m))
#>     def m(self, y): return 2
#>

# ---- inspect getsourcelines g
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
def g(): yield 1
tr(lambda: inspect.getsourcelines(g))
#> (['def g(): yield 1\n'], 735)

# ---- inspect getsource len
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.getsource(len))
#> TypeError module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method

# ---- inspect getsource int
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.getsource(int))
#> TypeError <class 'int'> is a built-in class

# ---- inspect isclass C inspect isfunction f
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
def g(): yield 1
async def h(): pass
async def ag(): yield 1
tr(lambda: (inspect.isclass(C), inspect.isfunction(f), inspect.ismethod(C(1).m), inspect.isfunction(C.m), inspect.isbuiltin(len), inspect.isroutine(len), inspect.ismodule(inspect), inspect.isgeneratorfunction(g), inspect.iscoroutinefunction(h), inspect.isasyncgenfunction(ag), inspect.isgenerator(g()), inspect.isabstract(C), inspect.isawaitable(3)))
#> (True, True, True, True, True, True, True, True, True, True, True, False, False)

# ---- inspect getmro D
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
class D(C):
    def m(self, y): return 2
tr(lambda: inspect.getmro(D))
#> (<class '__main__.D'>, <class '__main__.C'>, <class 'object'>)

# ---- n for n v in inspect
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
tr(lambda: [n for n, v in inspect.getmembers(C, inspect.isfunction)])
#> ['__init__', '_priv', 'm', 's']

# ---- n for n v in inspect 2
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
tr(lambda: [n for n, v in inspect.getmembers(C(1)) if not n.startswith('__')])
#> ['_priv', 'c', 'm', 'p', 's', 'x']

# ---- inspect getcallargs f d
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.getcallargs(f, 1, 2, d=3))
#> {'a': 1, 'b': 2, 'args': (), 'kw': {}, 'd': 3, 'c': 3, 'e': None}

# ---- type inspect getattr_static C p
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class C:
    """Class C."""
    x = 1
    def __init__(self, a, b=2): pass
    def m(self, y):
        # comment
        return y
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w): pass
    @property
    def p(self): return 1
    def _priv(self): pass
tr(lambda: type(inspect.getattr_static(C, 'p')))
#> <class 'property'>

# ---- inspect getmodule f __name__
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.getmodule(f).__name__)
#> __main__

# ---- inspect unwrap f is f
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.unwrap(f) is f)
#> True

# ---- inspect Parameter x inspect Parameter KEYWORD_ONLY
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.Parameter('x', inspect.Parameter.KEYWORD_ONLY, default=3, annotation=int))
#> x: int = 3

# ---- inspect Signature inspect Parameter x inspect
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.Signature([inspect.Parameter('x', inspect.Parameter.POSITIONAL_ONLY), inspect.Parameter('y', inspect.Parameter.KEYWORD_ONLY)]))
#> (x, /, *, y)

# ---- inspect Parameter inspect Parameter KEYWORD_ONLY
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.Parameter('1', inspect.Parameter.KEYWORD_ONLY))
#> ValueError '1' is not a valid parameter name

# ---- inspect signature f inspect signature f
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f) == inspect.signature(f))
#> True

# ---- inspect signature f replace return_annotation int
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(f).replace(return_annotation=int))
#> (a, b: int, /, c=3, *args: str, d, e: int | None = None, **kw) -> int

# ---- inspect signature functools partial f c
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
import functools
tr(lambda: inspect.signature(functools.partial(f, 1, c=5)))
#> (b: int, /, *, c=5, d, e: int | None = None, **kw) -> 'bool'

# ---- inspect signature w
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
import functools
@functools.wraps(f)
def w(*a, **k): pass
tr(lambda: inspect.signature(w))
#> (a, b: int, /, c=3, *args: str, d, e: int | None = None, **kw) -> 'bool'

# ---- inspect signature w follow_wrapped False
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
import functools
@functools.wraps(f)
def w(*a, **k): pass
tr(lambda: inspect.signature(w, follow_wrapped=False))
#> (*a, **k) -> 'bool'

# ---- inspect signature Call
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class Call:
    def __call__(self, q): pass
tr(lambda: inspect.signature(Call()))
#> (q)

# ---- inspect signature Call 2
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
class Call:
    def __call__(self, q): pass
tr(lambda: inspect.signature(Call))
#> ()

# ---- inspect signature int
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(int))
#> ValueError no signature found for builtin type <class 'int'>

# ---- inspect signature print
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(print))
#> (*args, sep=' ', end='\n', file=None, flush=False)

# ---- inspect signature append
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature([].append))
#> (object, /)

# ---- inspect signature str join
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(str.join))
#> (self, iterable, /)

# ---- inspect signature type E
import inspect
from typing import Optional
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b: int, /, c=3, *args: str, d, e: Optional[int] = None, **kw) -> 'bool':
    """Doc of f.

    More.
    """
    return a
tr(lambda: inspect.signature(type('E', (), {})))
#> ()
