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

# ---- kinds of parameters and their order
import inspect
def f(a, /, b, c=1, *args, d, e=2, **kw): pass
for p in inspect.signature(f).parameters.values():
    print(p.name, p.kind.name, int(p.kind), p.default is inspect.Parameter.empty, p.kind.description)
#> a POSITIONAL_ONLY 0 True positional-only
#> b POSITIONAL_OR_KEYWORD 1 True positional or keyword
#> c POSITIONAL_OR_KEYWORD 1 False positional or keyword
#> args VAR_POSITIONAL 2 True variadic positional
#> d KEYWORD_ONLY 3 True keyword-only
#> e KEYWORD_ONLY 3 False keyword-only
#> kw VAR_KEYWORD 4 True variadic keyword

# ---- BoundArguments
import inspect
def f(a, b=2, *args, c=3, **kw): pass
bound = inspect.signature(f).bind(1, c=5, z=9)
print(bound, bound.args, bound.kwargs, bound.arguments)
bound.apply_defaults()
print(bound.arguments, bound.args, bound.kwargs, bound.signature)
bound.arguments['a'] = 100
print(bound.args, bound == inspect.signature(f).bind(1, c=5, z=9))
#> <BoundArguments (a=1, c=5, kw={'z': 9})> (1,) {'c': 5, 'z': 9} {'a': 1, 'c': 5, 'kw': {'z': 9}}
#> {'a': 1, 'b': 2, 'args': (), 'c': 5, 'kw': {'z': 9}} (1, 2) {'c': 5, 'z': 9} (a, b=2, *args, c=3, **kw)
#> (100, 2) False

# ---- bind refuses
import inspect
def f(a, b, *, c): pass
sig = inspect.signature(f)
for args, kwargs in (((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {'c': 1}), ((1, 2), {'c': 1, 'd': 2}), ((1,), {'a': 2, 'b': 3, 'c': 4})):
    try:
        print(sig.bind(*args, **kwargs))
    except TypeError as e:
        print(e)
print(sig.bind_partial(1), sig.bind_partial().arguments)
#> missing a required argument: 'a'
#> missing a required argument: 'b'
#> missing a required keyword-only argument: 'c'
#> too many positional arguments
#> got an unexpected keyword argument 'd'
#> multiple values for argument 'a'
#> <BoundArguments (a=1)> {}

# ---- positional-only names given as keywords
import inspect
def f(a, /, b): pass
try:
    inspect.signature(f).bind(a=1, b=2)
except TypeError as e:
    print(e)
def g(a, /, **kw): pass
print(inspect.signature(g).bind(1, a=2))
#> missing a required positional-only argument: 'a'
#> <BoundArguments (a=1, kw={'a': 2})>

# ---- Parameter: checks
import inspect
P = inspect.Parameter
for make in (lambda: P('1a', P.KEYWORD_ONLY), lambda: P('class', P.KEYWORD_ONLY), lambda: P('a', 7), lambda: P('a', P.VAR_POSITIONAL, default=1), lambda: P(None, P.KEYWORD_ONLY), lambda: P(3, P.KEYWORD_ONLY)):
    try:
        print(make())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> ValueError '1a' is not a valid parameter name
#> ValueError 'class' is not a valid parameter name
#> ValueError value 7 is not a valid Parameter.kind
#> ValueError variadic positional parameters cannot have default values
#> TypeError name must be a str, not a NoneType
#> TypeError name must be a str, not a int

# ---- Parameter: replace, equality, hash
import inspect
P = inspect.Parameter
p = P('x', P.POSITIONAL_OR_KEYWORD, default=3, annotation=int)
print(p, repr(p), p.replace(name='y'), p.replace(default=P.empty), p.replace(annotation=P.empty), p.replace(kind=P.KEYWORD_ONLY))
print(p == P('x', P.POSITIONAL_OR_KEYWORD, default=3, annotation=int), p == 5, hash(p) == hash(p.replace()), p.replace(name='x') == p)
try:
    p.name = 'z'
except AttributeError as e:
    print(e)
#> x: int = 3 <Parameter "x: int = 3"> y: int = 3 x: int x=3 x: int = 3
#> True False True True
#> property 'name' of 'Parameter' object has no setter

# ---- Signature: checks of order
import inspect
P = inspect.Parameter
for ps in ([P('a', P.KEYWORD_ONLY), P('b', P.POSITIONAL_ONLY)], [P('a', P.POSITIONAL_OR_KEYWORD, default=1), P('b', P.POSITIONAL_OR_KEYWORD)], [P('a', P.KEYWORD_ONLY), P('a', P.KEYWORD_ONLY)]):
    try:
        print(inspect.Signature(ps))
    except ValueError as e:
        print(e)
print(inspect.Signature(), inspect.Signature(return_annotation=int), inspect.Signature([P('a', P.VAR_POSITIONAL)]))
#> wrong parameter order: keyword-only parameter before positional-only parameter
#> non-default argument follows default argument
#> duplicate parameter name: 'a'
#> () () -> int (*a)

# ---- Signature: replace and equality
import inspect
def f(a, b: int = 2) -> str: pass
sig = inspect.signature(f)
print(sig.replace(parameters=list(sig.parameters.values())[:1]), sig.replace(return_annotation=sig.empty), sig == inspect.signature(f), hash(sig) == hash(inspect.signature(f)), sig.return_annotation)
print(list(sig.parameters), sig.parameters['b'].annotation, type(sig.parameters).__name__)
#> (a) -> str (a, b: int = 2) True True <class 'str'>
#> ['a', 'b'] <class 'int'> mappingproxy

# ---- Signature.format
import inspect
def long(alpha: int, beta: str = 'default', *rest: float, gamma: bool = False, **more: object) -> None: pass
print(inspect.signature(long).format(max_width=30))
print(inspect.signature(long).format(max_width=200))
print(inspect.signature(long).format(quote_annotation_strings=False))
#> (
#>     alpha: int,
#>     beta: str = 'default',
#>     *rest: float,
#>     gamma: bool = False,
#>     **more: object
#> ) -> None
#> (alpha: int, beta: str = 'default', *rest: float, gamma: bool = False, **more: object) -> None
#> (alpha: int, beta: str = 'default', *rest: float, gamma: bool = False, **more: object) -> None

# ---- signature of lambdas, partials and methods
import inspect, functools
class C:
    def m(self, x, y=1): pass
    @classmethod
    def c(cls, x): pass
    @staticmethod
    def s(x): pass
    def __call__(self, a, b): pass
def f(a, b, c=3): pass
print(inspect.signature(lambda *a, k=1: 0), inspect.signature(functools.partial(f, 1)), inspect.signature(functools.partial(f, b=2)), inspect.signature(functools.partial(f, 1, 2)))
print(inspect.signature(C().m), inspect.signature(C.m), inspect.signature(C.c), inspect.signature(C().s), inspect.signature(C()))
#> (*a, k=1) (b, c=3) (a, *, b=2, c=3) (c=3)
#> (x, y=1) (self, x, y=1) (x) (x) (a, b)

# ---- signature of classes
import inspect
from dataclasses import dataclass
class A:
    def __init__(self, x, *, y=1): pass
class B:
    def __new__(cls, a, b=2): return object.__new__(cls)
class Plain: pass
class M(type):
    def __call__(cls, z): return 1
class WithMeta(metaclass=M): pass
@dataclass
class D:
    n: int
    s: str = 'x'
print(inspect.signature(A), inspect.signature(B), inspect.signature(Plain), inspect.signature(WithMeta), inspect.signature(D))
#> (x, *, y=1) (a, b=2) () (z) (n: int, s: str = 'x') -> None

# ---- signature follows what wraps leaves
import functools, inspect
def deco(f):
    @functools.wraps(f)
    def inner(*args, **kwargs):
        return f(*args, **kwargs)
    return inner
@deco
def f(a, b: int) -> str: pass
print(inspect.signature(f), inspect.signature(f, follow_wrapped=False), inspect.unwrap(f).__name__, inspect.unwrap(f) is f.__wrapped__)
f.__wrapped__.__signature__ = inspect.signature(lambda q: 0)
print(inspect.signature(f))
#> (a, b: int) -> str (*args, **kwargs) -> str f True
#> (q)

# ---- an unwrap that stops, and one that goes round
import inspect
def a(): pass
def b(): pass
def c(): pass
c.__wrapped__ = b
b.__wrapped__ = a
print(inspect.unwrap(c).__name__, inspect.unwrap(c, stop=lambda f: f is b).__name__)
a.__wrapped__ = c
try:
    inspect.unwrap(c)
except ValueError as e:
    print(str(e).split(' <')[0])
#> a b
#> wrapper loop when unwrapping

# ---- signature of what has none
import inspect
for x in (5, 'text', None, type('T', (), {})()):
    try:
        print(inspect.signature(x))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])
#> TypeError 5 is not a callable object
#> TypeError 'text' is not a callable object
#> TypeError None is not a callable object
#> TypeError <__main__.T object

# ---- annotations that are text
import inspect
def f(a: 'int', b: 'list[str]' = None) -> 'dict': pass
print(inspect.signature(f), inspect.signature(f, eval_str=True), inspect.get_annotations(f), inspect.get_annotations(f, eval_str=True))
#> (a: 'int', b: 'list[str]' = None) -> 'dict' (a: int, b: list[str] = None) -> dict {'a': 'int', 'b': 'list[str]', 'return': 'dict'} {'a': <class 'int'>, 'b': list[str], 'return': <class 'dict'>}

# ---- get_annotations of classes and modules
import inspect, sys
class A:
    x: int
class B(A):
    y: 'str' = 1
print(inspect.get_annotations(A), inspect.get_annotations(B), inspect.get_annotations(B, eval_str=True), inspect.get_annotations(type('C', (A,), {})))
for bad in (5, ):
    try:
        inspect.get_annotations(bad)
    except TypeError as e:
        print(e)
#> {'x': <class 'int'>} {'y': 'str'} {'y': <class 'str'>} {}
#> 5 does not have annotations

# ---- what is a function, a method, a builtin
import inspect
class C:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    @property
    def p(self): pass
tests = [inspect.isfunction, inspect.ismethod, inspect.isbuiltin, inspect.isroutine, inspect.isclass, inspect.ismethoddescriptor, inspect.isdatadescriptor]
for name, x in (('def', C.m), ('bound', C().m), ('class method', C.c), ('static', C.s), ('len', len), ('append', [].append), ('list.append', list.append), ('class', C), ('property', C.__dict__['p']), ('lambda', lambda: 0)):
    print(name, [f.__name__ for f in tests if f(x)])
#> def ['isfunction', 'isroutine']
#> bound ['ismethod', 'isroutine']
#> class method ['ismethod', 'isroutine']
#> static ['isfunction', 'isroutine']
#> len ['isbuiltin', 'isroutine']
#> append ['isbuiltin', 'isroutine']
#> list.append ['isroutine', 'ismethoddescriptor']
#> class ['isclass']
#> property ['isdatadescriptor']
#> lambda ['isfunction', 'isroutine']

# ---- descriptors
import inspect, types
class S:
    __slots__ = ('a',)
class D:
    def __get__(self, o, t): pass
class DD(D):
    def __set__(self, o, v): pass
print(inspect.ismemberdescriptor(S.a), inspect.isdatadescriptor(S.a), inspect.isgetsetdescriptor(S.a), inspect.ismethoddescriptor(D()), inspect.isdatadescriptor(D()), inspect.isdatadescriptor(DD()), inspect.ismethoddescriptor(DD()))
print(inspect.ismethodwrapper([].__len__), inspect.ismethodwrapper(len), inspect.ismethoddescriptor(list.append))
#> True True False True False True False
#> True False True

# ---- generators and their functions
import inspect
def g(): yield 1
def f(): return 1
async def c(): return 1
async def a(): yield 1
print([[t(x) for t in (inspect.isgeneratorfunction, inspect.iscoroutinefunction, inspect.isasyncgenfunction)] for x in (g, f, c, a)])
gen, co, ag = g(), c(), a()
print([[t(x) for t in (inspect.isgenerator, inspect.iscoroutine, inspect.isasyncgen, inspect.isawaitable)] for x in (gen, co, ag, 5)])
co.close()
#> [[True, False, False], [False, False, False], [False, True, False], [False, False, True]]
#> [[True, False, False, False], [False, True, False, True], [False, False, True, False], [False, False, False, False]]

# ---- isgeneratorfunction sees through partial
import inspect, functools
def g(a): yield a
async def c(a): pass
print(inspect.isgeneratorfunction(functools.partial(g, 1)), inspect.iscoroutinefunction(functools.partial(c, 1)), inspect.isfunction(functools.partial(g, 1)))
#> True True False

# ---- markcoroutinefunction
import inspect
def f(): pass
print(inspect.iscoroutinefunction(f), inspect.markcoroutinefunction(f) is f, inspect.iscoroutinefunction(f))
class C:
    async def __call__(self): pass
print(inspect.iscoroutinefunction(C()), inspect.iscoroutinefunction(C().__call__))
#> False True True
#> False True

# ---- isawaitable
import inspect
class A:
    def __await__(self):
        yield
print(inspect.isawaitable(A()), inspect.isawaitable(A), inspect.isawaitable(5), inspect.isawaitable(iter([])))
#> True False False False

# ---- isabstract
import inspect, abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
class B(A):
    def f(self): pass
print(inspect.isabstract(A), inspect.isabstract(B), inspect.isabstract(int), inspect.isabstract(5), inspect.TPFLAGS_IS_ABSTRACT)
#> True False False False 1048576

# ---- modules, tracebacks, code and frames
import inspect, sys, math
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
print(inspect.ismodule(math), inspect.ismodule(5), inspect.istraceback(tb), inspect.istraceback(1), inspect.iscode(compile('1', '', 'eval')), inspect.iscode(1), inspect.isframe(1))
#> True False True False True False False

# ---- getmembers
import inspect
class A:
    x = 1
    def f(self): pass
    @property
    def p(self): return 5
print([(n, v) for n, v in inspect.getmembers(A()) if not n.startswith('_') and n != 'f'], [n for n, v in inspect.getmembers(A, inspect.isfunction)], [n for n, v in inspect.getmembers(A(), inspect.ismethod)])
print([n for n, v in inspect.getmembers_static(A(), lambda v: isinstance(v, property))])
#> [('p', 5), ('x', 1)] ['f'] ['f']
#> ['p']

# ---- getmembers of a property that fails
import inspect
class A:
    @property
    def bad(self):
        raise AttributeError('no')
    good = 1
print([n for n, v in inspect.getmembers(A()) if not n.startswith('__')])
#> ['good']

# ---- getmro and getclasstree
import inspect
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print([c.__name__ for c in inspect.getmro(D)])
def shown(tree):
    return [shown(t) if isinstance(t, list) else (t[0].__name__, [b.__name__ for b in t[1]]) for t in tree]
print(shown(inspect.getclasstree([D, B])))
print(shown(inspect.getclasstree([D, B], unique=True)))
#> ['D', 'B', 'C', 'A', 'object']
#> [('A', ['object']), [('B', ['A']), [('D', ['B', 'C'])]], ('C', ['A']), [('D', ['B', 'C'])]]
#> [('A', ['object']), [('B', ['A']), [('D', ['B', 'C'])]]]

# ---- classify_class_attrs
import inspect
class A:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    @property
    def p(self): pass
    data = 1
class B(A):
    data = 2
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(B) if not a.name.startswith('_')], inspect.Attribute._fields)
#> [('c', 'class method', 'A'), ('data', 'data', 'B'), ('m', 'method', 'A'), ('p', 'property', 'A'), ('s', 'static method', 'A')] ('name', 'kind', 'defining_class', 'object')

# ---- getdoc is inherited and cleaned
import inspect
class A:
    """Doc of A.

        indented
    back
    """
    def m(self):
        """Does m."""
    @property
    def p(self):
        """The p."""
class B(A):
    def m(self): pass
print(repr(inspect.getdoc(A)), inspect.getdoc(B.m), inspect.getdoc(B().m), inspect.getdoc(B), inspect.getdoc(A.p), inspect.getdoc(B.__dict__['m']))
#> 'Doc of A.\n\n    indented\nback' Does m. Does m. Doc of A.
#>
#>     indented
#> back The p. Does m.

# ---- cleandoc and indentsize
import inspect
for text in ('one\n    two\n      three', '\n  a\n  b\n', 'x\n\ty\n\t  z', '', '  lead', 'a\n\n\n'):
    print(repr(inspect.cleandoc(text)))
print(inspect.indentsize('    x'), inspect.indentsize('\tx'), inspect.indentsize('  \tx'), inspect.indentsize(''))
#> 'one\ntwo\n  three'
#> 'a\nb'
#> 'x\ny\n  z'
#> ''
#> 'lead'
#> 'a'
#> 4 8 8 0

# ---- getcomments
import inspect
# first line
# second line
def f():
    pass

def g(): pass
print(repr(inspect.getcomments(f)), inspect.getcomments(g), inspect.getcomments(len))
#> '# first line\n# second line\n' None None

# ---- source of nested functions, classes and lambdas
import inspect
def outer():
    def inner(x):
        if x:
            return 1

        return 2
    return inner
class C:
    a = 1

    class D:
        def m(self):
            return 1
f = lambda x: x + 1
print(inspect.getsource(outer()))
print(inspect.getsource(C.D), inspect.getsource(C.D.m), inspect.getsource(f), inspect.getsourcelines(outer())[1])
#>     def inner(x):
#>         if x:
#>             return 1
#>
#>         return 2
#>
#>     class D:
#>         def m(self):
#>             return 1
#>          def m(self):
#>             return 1
#>  f = lambda x: x + 1
#>  1616

# ---- source of decorated functions
import inspect
def deco(f): return f
@deco
@deco
def f(a,
      b=2):
    """Doc."""
    return a
print(inspect.getsource(f))
#> @deco
#> @deco
#> def f(a,
#>       b=2):
#>     """Doc."""
#>     return a
#>

# ---- source of what has none
import inspect
exec('def made(): pass')
for x in (len, made, 5, dict, str.join):
    try:
        print(inspect.getsource(x))
    except (OSError, TypeError) as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])
#> TypeError module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method
#> OSError could not get source code
#> TypeError module, class, method, function, traceback, frame, or code object was expected, got int
#> TypeError <class 'dict'> is a built-in class
#> TypeError module, class, method, function, traceback, frame, or code object was expected, got method_descriptor

# ---- findsource and the file
import inspect
def f():
    return 1
lines, at = inspect.findsource(f)
print(lines[at], inspect.getsource(f) == ''.join(lines[at:at + 2]), inspect.getsourcefile(f).endswith('inspect.py'), inspect.getfile(f).endswith('inspect.py'))
for bad in (5, int, len):
    try:
        print(inspect.getfile(bad))
    except TypeError as e:
        print(e)
#> def f():
#>  True True True
#> module, class, method, function, traceback, frame, or code object was expected, got int
#> <class 'int'> is a built-in class
#> module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method

# ---- getmodule and getmodulename
import inspect, json, collections
print(inspect.getmodule(json.dumps).__name__, inspect.getmodule(collections.OrderedDict).__name__, inspect.getmodule(5), [inspect.getmodulename(p) for p in ('/a/b.py', 'c.pyc', 'd.txt', 'e', 'x.y.py')])
#> json collections None ['b', 'c', None, None, 'x.y']

# ---- getblock
import inspect
print(inspect.getblock(['def f():\n', '    return 1\n', '\n', 'x = 1\n']), inspect.getblock(['class A:\n', '    x = 1\n', '    # c\n', 'y = 1\n']), inspect.getblock(['x = 1\n', 'y = 2\n']))
#> ['def f():\n', '    return 1\n'] ['class A:\n', '    x = 1\n', '    # c\n'] ['x = 1\n']

# ---- getfullargspec
import inspect
def f(a, b: int = 2, *args, c, d=4, **kw) -> str: pass
spec = inspect.getfullargspec(f)
print(spec)
print(spec.args, spec.varargs, spec.varkw, spec.defaults, spec.kwonlyargs, spec.kwonlydefaults, spec.annotations)
class C:
    def m(self, x): pass
print(inspect.getfullargspec(C.m).args, inspect.getfullargspec(C().m).args, inspect.getfullargspec(lambda: 0))
try:
    inspect.getfullargspec(5)
except TypeError as e:
    print(e)
#> FullArgSpec(args=['a', 'b'], varargs='args', varkw='kw', defaults=(2,), kwonlyargs=['c', 'd'], kwonlydefaults={'d': 4}, annotations={'return': <class 'str'>, 'b': <class 'int'>})
#> ['a', 'b'] args kw (2,) ['c', 'd'] {'d': 4} {'return': <class 'str'>, 'b': <class 'int'>}
#> ['self', 'x'] ['self', 'x'] FullArgSpec(args=[], varargs=None, varkw=None, defaults=None, kwonlyargs=[], kwonlydefaults=None, annotations={})
#> unsupported callable

# ---- getcallargs
import inspect
def f(a, b=2, *args, c=3, **kw): pass
print(inspect.getcallargs(f, 1), inspect.getcallargs(f, 1, 5, 6, c=7, z=8))
class C:
    def m(self, x): pass
c = C()
print(sorted(inspect.getcallargs(c.m, 4)), inspect.getcallargs(c.m, 4)['x'])
for args, kw in (((), {}), ((1,), {'a': 2})):
    try:
        inspect.getcallargs(f, *args, **kw)
    except TypeError as e:
        print(e)
#> {'a': 1, 'args': (), 'kw': {}, 'b': 2, 'c': 3} {'a': 1, 'b': 5, 'args': (6,), 'kw': {'z': 8}, 'c': 7}
#> ['self', 'x'] 4
#> f() missing 1 required positional argument: 'a'
#> f() got multiple values for argument 'a'

# ---- getattr_static does not run code
import inspect
class A:
    x = 1
    @property
    def p(self):
        raise RuntimeError
    def __getattr__(self, name):
        return 'dynamic'
a = A()
a.y = 2
print(inspect.getattr_static(a, 'x'), inspect.getattr_static(a, 'y'), type(inspect.getattr_static(a, 'p')).__name__, inspect.getattr_static(a, 'none', 'default'), a.none)
try:
    inspect.getattr_static(a, 'none')
except AttributeError as e:
    print(e)
#> 1 2 property default dynamic
#> none

# ---- formatannotation
import inspect, typing
for x in (int, str, list[int], typing.List[int], typing.Optional[int], 'text', int | None, typing.Callable[[int], str], None):
    print(inspect.formatannotation(x), end='; ')
class Mine: pass
print(inspect.formatannotation(Mine), inspect.formatannotation(Mine, base_module='__main__'))
#> int; str; list[int]; List[int]; int | None; 'text'; int | None; Callable[[int], str]; None; __main__.Mine Mine

# ---- flags of code
import inspect
names = [n for n in sorted(dir(inspect)) if n.startswith('CO_')]
print([(n, hex(getattr(inspect, n))) for n in names])
#> [('CO_ASYNC_GENERATOR', '0x200'), ('CO_COROUTINE', '0x80'), ('CO_GENERATOR', '0x20'), ('CO_HAS_DOCSTRING', '0x4000000'), ('CO_ITERABLE_COROUTINE', '0x100'), ('CO_METHOD', '0x8000000'), ('CO_NESTED', '0x10'), ('CO_NEWLOCALS', '0x2'), ('CO_NOFREE', '0x40'), ('CO_OPTIMIZED', '0x1'), ('CO_VARARGS', '0x4'), ('CO_VARKEYWORDS', '0x8')]

# ---- names of states
import inspect
print(inspect.GEN_CREATED, inspect.GEN_RUNNING, inspect.GEN_SUSPENDED, inspect.GEN_CLOSED, inspect.CORO_CREATED, inspect.CORO_RUNNING, inspect.CORO_SUSPENDED, inspect.CORO_CLOSED)
print(inspect.AGEN_CREATED, inspect.AGEN_RUNNING, inspect.AGEN_SUSPENDED, inspect.AGEN_CLOSED)
#> GEN_CREATED GEN_RUNNING GEN_SUSPENDED GEN_CLOSED CORO_CREATED CORO_RUNNING CORO_SUSPENDED CORO_CLOSED
#> AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED AGEN_CLOSED

# ---- a table of a class for documentation
import inspect
class Account:
    """An account."""
    def __init__(self, owner: str, balance: float = 0.0): ...
    def deposit(self, amount: float) -> float:
        """Adds money."""
    def close(self) -> None: ...
    @staticmethod
    def bank() -> str:
        """The bank."""
for name, member in inspect.getmembers(Account, inspect.isroutine):
    if not name.startswith('__') or name == '__init__':
        print(f'{name}{inspect.signature(member)}: {inspect.getdoc(member) and inspect.getdoc(member).splitlines()[0]}')
#> __init__(self, owner: str, balance: float = 0.0): Initialize self.  See help(type(self)) for accurate signature.
#> bank() -> str: The bank.
#> close(self) -> None: None
#> deposit(self, amount: float) -> float: Adds money.

# ---- arguments checked by annotations
import functools, inspect
def checked(f):
    sig = inspect.signature(f)
    @functools.wraps(f)
    def inner(*args, **kwargs):
        bound = sig.bind(*args, **kwargs)
        bound.apply_defaults()
        for name, value in bound.arguments.items():
            kind = sig.parameters[name].annotation
            if kind is not sig.empty and not isinstance(value, kind):
                raise TypeError(f'{name} must be {kind.__name__}, not {type(value).__name__}')
        return f(*args, **kwargs)
    return inner
@checked
def area(w: int, h: int = 2, label='x'):
    return w * h
print(area(3), area(3, h=4))
for args in (('a',), (1, 2.5), ()):
    try:
        area(*args)
    except TypeError as e:
        print(e)
#> 6 12
#> w must be int, not str
#> h must be int, not float
#> missing a required argument: 'w'

# ---- dependency injection by names
import inspect
def call(f, **available):
    wanted = inspect.signature(f).parameters
    missing = [n for n, p in wanted.items() if n not in available and p.default is p.empty]
    if missing:
        raise LookupError(f'{f.__name__} wants {missing}')
    return f(**{n: available[n] for n in wanted if n in available})
def view(request, user='nobody'): return f'{request} by {user}'
def other(db): return db
print(call(view, request='r', db=1), call(view, request='r', user='u'))
try:
    call(other, request=1)
except LookupError as e:
    print(e)
#> r by nobody r by u
#> other wants ['db']

# ---- plugins are found in a module
import inspect, types
module = types.ModuleType('plugins')
exec('''
class Base: pass
class One(Base): order = 2
class Two(Base): order = 1
def helper(): pass
''', module.__dict__)
found = [c for n, c in inspect.getmembers(module, inspect.isclass) if issubclass(c, module.Base) and c is not module.Base]
print([c.__name__ for c in sorted(found, key=lambda c: c.order)], [n for n, f in inspect.getmembers(module, inspect.isfunction)])
#> ['Two', 'One'] ['helper']

# ---- BufferFlags
import inspect
print(inspect.BufferFlags.SIMPLE, int(inspect.BufferFlags.WRITABLE), inspect.BufferFlags.FULL, inspect.BufferFlags.READ.name, inspect.BufferFlags(0))
#> 0 1 285 READ 0

# ---- walktree
import inspect
class A: pass
class B(A): pass
print(inspect.walktree([B, A], {A: [B]}, object)[0][0].__name__)
#> A

# ---- signature of builtins
import inspect
for f in (len, sorted, abs, isinstance, str.split, list.append, dict.get, print, sum, divmod, hasattr, int.from_bytes, range):
    try:
        print(f.__name__, inspect.signature(f))
    except ValueError as e:
        print(f.__name__, 'ValueError')
#> len (obj, /)
#> sorted (iterable, /, *, key=None, reverse=False)
#> abs (x, /)
#> isinstance (obj, class_or_tuple, /)
#> split (self, /, sep=None, maxsplit=-1)
#> append (self, object, /)
#> get (self, key, default=None, /)
#> print (*args, sep=' ', end='\n', file=None, flush=False)
#> sum (iterable, /, start=0)
#> divmod (x, y, /)
#> hasattr (obj, name, /)
#> from_bytes (bytes, byteorder='big', *, signed=False)
#> range ValueError

# ---- ismethod of bound builtins
import inspect
class L(list):
    def extra(self): pass
x = L()
print(inspect.ismethod(x.extra), inspect.ismethod(x.append), inspect.isbuiltin(x.append), inspect.isroutine(L.append), inspect.isfunction(L.extra), inspect.isroutine(L.__init__), inspect.isroutine(5))
#> True False True True True True False

# ---- properties and cached properties
import inspect, functools
class A:
    @property
    def p(self): """P."""
    @functools.cached_property
    def c(self):
        """C."""
        return 1
print(inspect.isdatadescriptor(A.p), inspect.isdatadescriptor(A.c), inspect.ismethoddescriptor(A.c), inspect.getdoc(A.p), inspect.getdoc(A.c), inspect.signature(A.p.fget))
#> True False True P. C. (self)

# ---- isclass of odd things
import inspect, typing, enum, collections
class M(type): pass
class E(enum.Enum): A = 1
print([inspect.isclass(x) for x in (int, M, M('X', (), {}), E, E.A, list[int], typing.List[int], collections.namedtuple('N', 'a'), int | str, None, type)])
#> [True, True, True, True, False, False, False, True, False, False, True]

# ---- ispackage
import inspect, json, math, collections
print(inspect.ispackage(json), inspect.ispackage(math), inspect.ispackage(collections), inspect.ispackage(5))
#> True False True False

# ---- EndOfBlock, ClassFoundException and BlockFinder are there
import inspect
print(inspect.EndOfBlock.__mro__[1].__name__, inspect.ClassFoundException.__mro__[1].__name__, inspect.BlockFinder().indent, inspect.BlockFinder().last)
#> Exception Exception 0 1

# ---- a source that moves with the lines
import inspect

class Shape:
    # a comment inside
    def area(self):
        """Doc

        of area.
        """
        total = 0
        for i in range(3):
            total += i  # add

        # done
        return total

    def other(self): return 1

print(inspect.getsourcelines(Shape.area)[0][-1], inspect.getsourcelines(Shape)[1] == inspect.getsourcelines(Shape.area)[1] - 2)
print(inspect.getsource(Shape.other), end='')
#>         return total
#>  True
#>     def other(self): return 1

# ---- getsource of a method through a bound method and a class method
import inspect
class A:
    def m(self):
        return 'm'
    @classmethod
    def c(cls):
        return 'c'
print(inspect.getsource(A().m), inspect.getsource(A.c), sep='')
#>     def m(self):
#>         return 'm'
#>     @classmethod
#>     def c(cls):
#>         return 'c'
#>

# ---- getabsfile and formatannotationrelativeto
import inspect
def f(): pass
class C: pass
print(inspect.getabsfile(f).endswith('inspect.py'), inspect.formatannotationrelativeto(f)(C), inspect.formatannotationrelativeto(f)(int))
#> True C int

# ---- __signature__ as an attribute
import inspect
def f(*args): pass
f.__signature__ = inspect.Signature([inspect.Parameter('made', inspect.Parameter.POSITIONAL_ONLY)])
print(inspect.signature(f))
f.__signature__ = 5
try:
    print(inspect.signature(f))
except TypeError as e:
    print(str(e).split(' in ')[0])
class C:
    __signature__ = inspect.Signature()
    def __init__(self, a): pass
print(inspect.signature(C))
#> (made, /)
#> unexpected object 5
#> ()

# ---- Signature.from_callable and subclasses
import inspect
class Mine(inspect.Signature): pass
def f(a, b=1): pass
print(type(Mine.from_callable(f)).__name__, Mine.from_callable(f), inspect.Signature.from_callable(f) == inspect.signature(f))
print(inspect.signature(inspect.getmembers), inspect.signature(inspect.Parameter))
#> Mine (a, b=1) True
#> (object, predicate=None) (name, kind, *, default, annotation)

# ---- defaults as they are printed
import inspect
class D:
    def __repr__(self): return '<D>'
def f(a='x', b=None, c=[], d={}, e=D(), f=1.0, g=b'b', h=..., i=int, j=True): pass
print(inspect.signature(f))
#> (a='x', b=None, c=[], d={}, e=<D>, f=1.0, g=b'b', h=Ellipsis, i=<class 'int'>, j=True)

# ---- a descriptor with a doc, and classes without one
import inspect
class D:
    """About D."""
    def __get__(self, obj, owner): return self
class A:
    d = D()
class B(A): pass
print(inspect.getdoc(A.d), inspect.getdoc(A), inspect.getdoc(B), inspect.getdoc(5) == inspect.getdoc(int), inspect.getdoc(None) is not None)
#> About D. None None True True

# ---- getcallargs with too many and too few
import inspect
def f(a, b, c=1, *, k, l=2): pass
for args, kw in (((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3, 4), {}), ((1, 2, 3, 4), {'k': 1}), ((1, 2), {'k': 1, 'z': 2})):
    try:
        print(inspect.getcallargs(f, *args, **kw))
    except TypeError as e:
        print(e)
def g(a, b, c): pass
for args in ((), (1, 2, 3, 4)):
    try:
        inspect.getcallargs(g, *args)
    except TypeError as e:
        print(e)
#> f() missing 2 required positional arguments: 'a' and 'b'
#> f() missing 1 required positional argument: 'b'
#> f() missing 1 required keyword-only argument: 'k'
#> f() takes from 2 to 3 positional arguments but 4 were given
#> f() takes from 2 to 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given
#> f() got an unexpected keyword argument 'z'
#> g() missing 3 required positional arguments: 'a', 'b' and 'c'
#> g() takes 3 positional arguments but 4 were given

# ---- signatures of overridden methods are compared
import inspect
class Base:
    def run(self, a, *, b=1): ...
class Good(Base):
    def run(self, a, *, b=1, c=2): ...
class Odd(Base):
    def run(self): ...
def compatible(cls):
    wanted = inspect.signature(Base.run).parameters
    given = inspect.signature(cls.run).parameters
    return all(n in given for n in wanted)
print(compatible(Good), compatible(Odd), inspect.signature(Good.run) == inspect.signature(Base.run))
#> True False False

# ---- a command line made of functions
import inspect
def add(x: int, y: int = 1): return x + y
def greet(name: str, *, loud: bool = False): return name.upper() if loud else name
def run(f, words):
    sig, args, kwargs = inspect.signature(f), [], {}
    for word, p in zip([w for w in words if '=' not in w], sig.parameters.values()):
        args.append(p.annotation(word))
    for key, value in (w.split('=') for w in words if '=' in w):
        kwargs[key] = sig.parameters[key].annotation(value)
    return f(*args, **kwargs)
print(run(add, ['2']), run(add, ['2', '3']), run(add, ['2', 'y=10']), run(greet, ['bob', 'loud=1']))
#> 3 5 12 BOB

# ---- classes of a program by their order of definition
import inspect, sys
class Zeta: pass
class Alpha(Zeta): pass
class Mid: pass
here = sys.modules[__name__]
own = [c for _, c in inspect.getmembers(here, inspect.isclass) if c.__module__ == __name__]
print([c.__name__ for c in own], [c.__name__ for c in sorted(own, key=lambda c: inspect.getsourcelines(c)[1])])
#> ['Alpha', 'Mid', 'Zeta'] ['Zeta', 'Alpha', 'Mid']

# ---- iscoroutine and closing
import inspect, asyncio
async def work(n):
    await asyncio.sleep(0)
    return n * 2
def either(f, *args):
    result = f(*args)
    return asyncio.run(result) if inspect.isawaitable(result) else result
print(either(work, 3), either(lambda n: n + 1, 3), inspect.iscoroutinefunction(work))
#> 6 4 True

# ---- attributes that are set on functions
import inspect
def f(): pass
f.tag = 'x'
print([(n, v) for n, v in inspect.getmembers(f) if n == 'tag'], inspect.isfunction(f), inspect.getattr_static(f, 'tag'))
#> [('tag', 'x')] True x

# ---- states of generators and coroutines
import inspect
def g():
    print(inspect.getgeneratorstate(it))
    yield
it = g()
print(inspect.getgeneratorstate(it))
next(it)
print(inspect.getgeneratorstate(it))
it.close()
print(inspect.getgeneratorstate(it))
async def c(): pass
d = c()
print(inspect.getcoroutinestate(d))
d.close()
print(inspect.getcoroutinestate(d))
async def a(): yield
print(inspect.getasyncgenstate(a()))
class Slots:
    __slots__ = {'a': 'what a is'}
print(inspect.getdoc(Slots.a))
#> GEN_CREATED
#> GEN_RUNNING
#> GEN_SUSPENDED
#> GEN_CLOSED
#> CORO_CREATED
#> CORO_CLOSED
#> AGEN_CREATED
#> what a is

# ---- signatures of built-in classes and functions
import inspect, itertools, math
for o in (list, set, frozenset, tuple, float, complex, bool, memoryview, property, classmethod, staticmethod, zip, map, filter, enumerate, reversed, int, str, dict, bytes, range, slice, type, object, super,
          max, min, iter, next, getattr, dir, vars, math.log, print, len, sorted, sum, itertools.chain, itertools.product, itertools.count, itertools.groupby, Exception):
    try: print(o, inspect.signature(o))
    except ValueError as e: print(e)
class L(list): pass
class B: pass
print(inspect.signature(L), inspect.signature(B), list.__text_signature__, int.__text_signature__, L.__text_signature__, object.__text_signature__)
#> <class 'list'> (iterable=(), /)
#> <class 'set'> (iterable=(), /)
#> <class 'frozenset'> (iterable=(), /)
#> <class 'tuple'> (iterable=(), /)
#> <class 'float'> (x=0, /)
#> <class 'complex'> (real=0, imag=0)
#> <class 'bool'> (object=False, /)
#> <class 'memoryview'> (object)
#> <class 'property'> (fget=None, fset=None, fdel=None, doc=None)
#> <class 'classmethod'> (function, /)
#> <class 'staticmethod'> (function, /)
#> <class 'zip'> (*iterables, strict=False)
#> <class 'map'> (function, iterable, /, *iterables, strict=False)
#> <class 'filter'> (function, iterable, /)
#> <class 'enumerate'> (iterable, start=0)
#> <class 'reversed'> (sequence, /)
#> no signature found for builtin type <class 'int'>
#> no signature found for builtin type <class 'str'>
#> no signature found for builtin type <class 'dict'>
#> no signature found for builtin type <class 'bytes'>
#> no signature found for builtin type <class 'range'>
#> no signature found for builtin type <class 'slice'>
#> no signature found for builtin <class 'type'>
#> <class 'object'> ()
#> no signature found for builtin type <class 'super'>
#> no signature found for builtin <built-in function max>
#> no signature found for builtin <built-in function min>
#> no signature found for builtin <built-in function iter>
#> no signature found for builtin <built-in function next>
#> no signature found for builtin <built-in function getattr>
#> no signature found for builtin <built-in function dir>
#> no signature found for builtin <built-in function vars>
#> no signature found for builtin <built-in function log>
#> <built-in function print> (*args, sep=' ', end='\n', file=None, flush=False)
#> <built-in function len> (obj, /)
#> <built-in function sorted> (iterable, /, *, key=None, reverse=False)
#> <built-in function sum> (iterable, /, start=0)
#> <class 'itertools.chain'> (*iterables)
#> <class 'itertools.product'> (*iterables, repeat=1)
#> <class 'itertools.count'> (start=0, step=1)
#> <class 'itertools.groupby'> (iterable, key=None)
#> no signature found for builtin type <class 'Exception'>
#> (iterable=(), /) () (iterable=(), /) None None ()

# ---- the state of a generator that is closed early, and of one that fails
import inspect
def count():
    yield 1
    yield 2
g = count()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g))
g.close()
print(inspect.getgeneratorstate(g))
def broken():
    yield inspect.getgeneratorstate(me)
    1 / 0
me = broken()
print(next(me))
try:
    next(me)
except ZeroDivisionError:
    print(inspect.getgeneratorstate(me) == inspect.GEN_CLOSED)
#> GEN_CREATED 1 GEN_SUSPENDED
#> GEN_CLOSED
#> GEN_RUNNING
#> True

# ---- the state of a coroutine
import asyncio, inspect
async def inner():
    return inspect.getcoroutinestate(outer_coroutine)
async def outer():
    await asyncio.sleep(0)
    return await inner()
outer_coroutine = outer()
print(inspect.getcoroutinestate(outer_coroutine))
print(asyncio.run(outer_coroutine), inspect.getcoroutinestate(outer_coroutine))
c = inner()
c.close()
print(inspect.getcoroutinestate(c) == inspect.CORO_CLOSED)
#> CORO_CREATED
#> CORO_RUNNING CORO_CLOSED
#> True

# ---- the state of an asynchronous generator
import asyncio, inspect
async def numbers():
    yield inspect.getasyncgenstate(a)
    yield 2
async def main():
    print(inspect.getasyncgenstate(a))
    print(await anext(a), inspect.getasyncgenstate(a))
    await a.aclose()
    print(inspect.getasyncgenstate(a) == inspect.AGEN_CLOSED)
a = numbers()
asyncio.run(main())
#> AGEN_CREATED
#> AGEN_RUNNING AGEN_SUSPENDED
#> True

# ---- signatures of classes of the library
import asyncio, datetime, enum, functools, hashlib, inspect
class Color(enum.Enum):
    RED = 1
class Sub(datetime.date): pass
for c in [asyncio.Queue, asyncio.Lock, asyncio.Event, asyncio.Task, asyncio.Future, asyncio.TaskGroup, asyncio.Semaphore,
          asyncio.Condition, asyncio.Barrier, asyncio.Runner, asyncio.PriorityQueue, enum.Enum, enum.Flag, enum.auto, Color,
          datetime.date, datetime.timedelta, Sub, hashlib.sha256, hashlib.blake2b, functools.partial]:
    try:
        print(c.__name__, inspect.signature(c))
    except ValueError as e:
        print(c.__name__, e)
#> Queue (maxsize=0)
#> Lock ()
#> Event ()
#> Task (coro, *, loop=None, name=None, context=None, eager_start=False)
#> Future (*, loop=None)
#> TaskGroup ()
#> Semaphore (value=1)
#> Condition (lock=None)
#> Barrier (parties)
#> Runner (*, debug=None, loop_factory=None)
#> PriorityQueue (maxsize=0)
#> Enum (new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)
#> Flag (new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)
#> auto (value=_auto_null)
#> Color (*values)
#> date no signature found for builtin type <class 'datetime.date'>
#> timedelta no signature found for builtin type <class 'datetime.timedelta'>
#> Sub no signature found for builtin type <class '__main__.Sub'>
#> sha256 (data=b'', *, usedforsecurity=True, string=None)
#> blake2b (data=b'', *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None)
#> partial (func, /, *args, **keywords)

# ---- signatures of partial methods
import functools, inspect
class M:
    def f(self, a, b, *, c=1): return a
    g = functools.partialmethod(f, 1)
    h = functools.partialmethod(f, c=5)
    def v(*args): return args
    w = functools.partialmethod(v, 2)
print(inspect.signature(M.g), inspect.signature(M().g), inspect.signature(M.h), inspect.signature(M.w))
#> (self, b, *, c=1) (b, *, c=1) (self, a, b, *, c=5) (*args)

# ---- classes: their full arguments have self, members of an enumeration what its members have
import enum, inspect
class A:
    def __init__(self, a, b=1): pass
class B:
    def __new__(cls, a, *, k): pass
class Color(enum.Enum):
    RED = 1
print(inspect.getfullargspec(A), inspect.signature(A))
print(inspect.getfullargspec(B), inspect.signature(B))
print([name for name, value in inspect.getmembers(Color) if not name.startswith('_')])
#> FullArgSpec(args=['self', 'a', 'b'], varargs=None, varkw=None, defaults=(1,), kwonlyargs=[], kwonlydefaults=None, annotations={}) (a, b=1)
#> FullArgSpec(args=['cls', 'a'], varargs=None, varkw=None, defaults=None, kwonlyargs=['k'], kwonlydefaults=None, annotations={}) (a, *, k)
#> ['RED', 'name', 'value']

# ---- classify_class_attrs of a class whose metaclass lists more
import inspect
class Meta(type):
    def extra(cls): pass
    def __dir__(cls): return ['extra', 'own', 'nowhere']
class C(metaclass=Meta):
    own = 1
print([(a.name, a.kind, a.defining_class) for a in inspect.classify_class_attrs(C)])
#> [('extra', 'method', <class '__main__.Meta'>), ('own', 'data', <class '__main__.C'>)]

# ---- the parameters of a signature are ordered
import inspect
def f(a, b=1, *, c: int): pass
def g(x, y): pass
def h(y, x): pass
print(inspect.signature(f).parameters, repr(inspect.Signature().parameters))
print(inspect.signature(g).parameters == inspect.signature(h).parameters, list(inspect.signature(f).parameters))
#> OrderedDict({'a': <Parameter "a">, 'b': <Parameter "b=1">, 'c': <Parameter "c: int">}) mappingproxy(OrderedDict())
#> False ['a', 'b', 'c']

# ---- isabstract() while a subclass is set up
import abc, inspect
class Plugin(abc.ABC):
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        print(cls.__name__, inspect.isabstract(cls))
    @abc.abstractmethod
    def run(self): ...
class Half(Plugin):
    @abc.abstractmethod
    def more(self): ...
class Full(Half):
    def run(self): ...
    def more(self): ...
class Part(Half):
    def run(self): ...
print(inspect.isabstract(Plugin), inspect.isabstract(Part), inspect.isabstract(Full), inspect.isabstract(int), inspect.isabstract(1))
#> Half True
#> Full False
#> Part True
#> True True False False False

# ---- signatures of classes whose __init__ or __new__ is no plain function, or whose metaclass is called otherwise
import inspect

class ClassInit:
    @classmethod
    def __init__(cls, a): pass
class StaticInit:
    @staticmethod
    def __init__(a): pass
class ClassNew:
    @classmethod
    def __new__(cls, a): pass
class StaticNew:
    @staticmethod
    def __new__(a, b): pass
class Meta(type):
    def __call__(cls, a, b): pass
class ClassMeta(type):
    @classmethod
    def __call__(cls, a): pass
class StaticMeta(type):
    @staticmethod
    def __call__(a): pass
class Called(metaclass=Meta):
    def __init__(self, c): pass
class ClassCalled(metaclass=ClassMeta):
    def __init__(self, c): pass
class StaticCalled(metaclass=StaticMeta):
    def __init__(self, c): pass
class Static:
    @staticmethod
    def __call__(a, b): pass
for cls in ClassInit, StaticInit, ClassNew, StaticNew, Called, ClassCalled, StaticCalled, Static():
    print(inspect.signature(cls))
try:
    print(inspect.signature(Meta))
except ValueError as e:
    print(e)
#> (a)
#> (a)
#> ()
#> (b)
#> (a, b)
#> (a)
#> (a)
#> (a, b)
#> callable <class '__main__.Meta'> is not supported by signature

# ---- what a builtin is called on comes by position in its __text_signature__
import inspect
for f in print, round, globals, getattr, max, str.split, [].append, dict.fromkeys, int.from_bytes, list.__init__:
    print(f.__text_signature__)
print(inspect.signature(int.__dict__['from_bytes']))
for f in [].append, dict.fromkeys, len:
    print(inspect.getfullargspec(f).args)
#> ($module, /, *args, sep=' ', end='\n', file=None, flush=False)
#> ($module, /, number, ndigits=None)
#> ($module, /)
#> None
#> None
#> ($self, /, sep=None, maxsplit=-1)
#> ($self, object, /)
#> ($type, iterable, value=None, /)
#> ($type, /, bytes, byteorder='big', *, signed=False)
#> ($self, /, *args, **kwargs)
#> (type, /, bytes, byteorder='big', *, signed=False)
#> ['self', 'object']
#> ['type', 'iterable', 'value']
#> ['obj']

# ---- getattr_static does not ask what stands where a dictionary would be
import inspect

class Shadowed:
    __dict__ = {'a': 1}
class Computed:
    @property
    def __dict__(self):
        1 / 0
class Meta(type):
    @property
    def __dict__(cls):
        1 / 0
class Odd(metaclass=Meta):
    a = 1
class Fake:
    def __init__(self):
        self.__get__ = self.__set__ = None
class Holder:
    a = Fake()
holder = Holder()
holder.__dict__['a'] = 4
for thing in Shadowed(), Computed(), Odd, Odd(), holder:
    print(inspect.getattr_static(thing, 'a', 'nothing'))
#> nothing
#> nothing
#> nothing
#> nothing
#> 4

# ---- formatannotation takes the module's name from the beginning of names only
import inspect, typing
print(inspect.formatannotation(typing.List['x.typing.A']))
print(inspect.formatannotation(typing.Dict[str, typing.List[int]]))
#> List[ForwardRef('x.typing.A')]
#> Dict[str, List[int]]

# ---- classify_class_attrs finds what a metaclass answers beside a computed attribute
import inspect, types

class Meta(type):
    def __getattr__(self, name):
        if name == 'ham':
            return 'spam'
        raise AttributeError(name)
class Class(metaclass=Meta):
    @types.DynamicClassAttribute
    def ham(self):
        return 'eggs'
    eggs = 1
for found in inspect.classify_class_attrs(Class):
    if found.name in ('ham', 'eggs', '__eq__', '__doc__'):
        print(found.name, found.kind, found.defining_class.__name__, type(found.object).__name__)
#> __doc__ data Class NoneType
#> __eq__ method object wrapper_descriptor
#> eggs data Class int
#> ham data Meta str
#> ham data Class DynamicClassAttribute

# ---- texts of the parameters of builtins
import inspect, functools, collections, decimal, io, re, struct, time, types, unicodedata, operator
def tell(f):
    try: shown = inspect.signature(f)
    except ValueError as e: shown = str(e).split(' at 0x')[0]
    print(f.__text_signature__, '|', shown)
for f in (str.find, str.startswith, bytes.count, bytearray.endswith, str.maketrans, bytes.hex, dict.pop, dict.update, property.setter, ExceptionGroup.split,
          str.__new__, int.__new__, object.__new__, list.__new__, functools.reduce, anext, unicodedata.UCD.name, collections.deque, collections.deque.index, collections.OrderedDict.update,
          decimal.Decimal, decimal.Context, io.StringIO, types.GenericAlias, re.split, re.sub, re.Match.group, struct.pack, time.localtime, operator.itemgetter.__new__, next, iter, getattr, min,
          type((x for x in ())).send, type((x for x in ())).throw):
    tell(f)
print(inspect.signature(types.SimpleNamespace), list.index.__text_signature__, re.compile('').search.__text_signature__)
import sys
print(inspect.signature(list.index).parameters['stop'].default == sys.maxsize)
def f(*args): pass
f.__text_signature__ = '(a, b=1, /)'
print(inspect.signature(f))
#> ($self, sub[, start[, end]], /) | <method 'find' of 'str' objects> builtin has invalid signature
#> ($self, prefix[, start[, end]], /) | <method 'startswith' of 'str' objects> builtin has invalid signature
#> ($self, sub[, start[, end]], /) | <method 'count' of 'bytes' objects> builtin has invalid signature
#> ($self, suffix[, start[, end]], /) | <method 'endswith' of 'bytearray' objects> builtin has invalid signature
#> (x, y=<unrepresentable>, z=<unrepresentable>, /) | <built-in method maketrans of type object
#> ($self, /, sep=<unrepresentable>, bytes_per_sep=1) | <method 'hex' of 'bytes' objects> builtin has invalid signature
#> ($self, key, default=<unrepresentable>, /) | <method 'pop' of 'dict' objects> builtin has invalid signature
#> None | no signature found for builtin <method 'update' of 'dict' objects>
#> ($self, object, /) | (self, object, /)
#> ($self, matcher_value, /) | (self, matcher_value, /)
#> ($type, *args, **kwargs) | (*args, **kwargs)
#> ($type, *args, **kwargs) | (*args, **kwargs)
#> ($type, *args, **kwargs) | (*args, **kwargs)
#> ($type, *args, **kwargs) | (*args, **kwargs)
#> ($module, function, iterable, /, initial=<unrepresentable>) | <built-in function reduce> builtin has invalid signature
#> ($module, aiterator, default=<unrepresentable>, /) | <built-in function anext> builtin has invalid signature
#> ($self, chr, default=<unrepresentable>, /) | <method 'name' of 'unicodedata.UCD' objects> builtin has invalid signature
#> ([iterable[, maxlen]]) | <class 'collections.deque'> builtin has invalid signature
#> ($self, value, [start, [stop]]) | <method 'index' of 'collections.deque' objects> builtin has invalid signature
#> None | no signature found for builtin <method 'update' of 'collections.OrderedDict' objects>
#> (value="0", context=None) | (value='0', context=None)
#> (prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None) | (prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)
#> (initial_value='', newline='\n') | (initial_value='', newline='\n')
#> (origin, args, /) | (origin, args, /)
#> (pattern, string, maxsplit=0, flags=0) | (pattern, string, maxsplit=0, flags=0)
#> (pattern, repl, string, count=0, flags=0) | (pattern, repl, string, count=0, flags=0)
#> None | no signature found for builtin <method 'group' of 're.Match' objects>
#> None | no signature found for builtin <built-in function pack>
#> None | no signature found for builtin <built-in function localtime>
#> ($type, *args, **kwargs) | (*args, **kwargs)
#> None | no signature found for builtin <built-in function next>
#> None | no signature found for builtin <built-in function iter>
#> None | no signature found for builtin <built-in function getattr>
#> None | no signature found for builtin <built-in function min>
#> ($self, object, /) | (self, object, /)
#> None | no signature found for builtin <method 'throw' of 'generator' objects>
#> (mapping_or_iterable=(), /, **kwargs) ($self, value, start=0, stop=sys.maxsize, /) ($self, /, string, pos=0, endpos=sys.maxsize)
#> True
#> (a, b=1, /)

# ---- classes of functions, and modules of builtins
import inspect, types, typing
for c in (types.MethodType, types.FunctionType, types.ModuleType, types.MappingProxyType, typing.NamedTuple, typing.TypedDict): print(inspect.signature(c))
print(inspect.getmodule(len).__name__, inspect.getmodule(int).__name__, inspect.getmodule([].append), inspect.getmodule(inspect.getmodule).__name__)
#> (function, instance, /)
#> (code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)
#> (name, doc=None)
#> (mapping)
#> (typename, fields=<sentinel>, /, **kwargs)
#> (typename, fields=<sentinel>, /, *, total=True)
#> builtins builtins None inspect

# ---- classify_class_attrs finds the properties of an enumeration
import enum
import inspect

class Color(enum.Enum):
    RED = 1

    @property
    def plain(self): return 1

    @enum.property
    def own(self): return 2

for found in inspect.classify_class_attrs(Color):
    if not found.name.startswith('__'):
        print(found.name, found.kind, found.defining_class, type(found.object))
#> RED data <enum 'Color'> <enum 'Color'>
#> own data <enum 'Color'> <class 'enum.property'>
#> name data <enum 'Enum'> <class 'enum.property'>
#> value data <enum 'Enum'> <class 'enum.property'>

# ---- keywords for parameters that are positional only
import functools, inspect
def a(z=1, w=3, /, y=4, *va, key=5): pass
def b(z=1, w=3, /, y=4, *va, key=5, **kw): pass
def c(w, /): pass
def d(w, /, **kw): pass
def e(w=1, /): pass
def f(w, *, k): pass
for g in (a, b, c, d, e, f):
    for keywords in ({'w': 1}, {'w': 1, 'z': 2}, {}, {'q': 1}, {'w': 1, 'y': 2}):
        for args in ((), (7,), (7, 8)):
            for method in ('bind', 'bind_partial'):
                try:
                    print(g.__name__, args, keywords, getattr(inspect.signature(g), method)(*args, **keywords).arguments)
                except TypeError as error:
                    print(g.__name__, args, keywords, error)
#> a () {'w': 1} {'w': 1}
#> a () {'w': 1} {'w': 1}
#> a (7,) {'w': 1} got some positional-only arguments passed as keyword arguments: 'w'
#> a (7,) {'w': 1} got some positional-only arguments passed as keyword arguments: 'w'
#> a (7, 8) {'w': 1} got an unexpected keyword argument 'w'
#> a (7, 8) {'w': 1} got an unexpected keyword argument 'w'
#> a () {'w': 1, 'z': 2} got some positional-only arguments passed as keyword arguments: 'z, w'
#> a () {'w': 1, 'z': 2} got some positional-only arguments passed as keyword arguments: 'z, w'
#> a (7,) {'w': 1, 'z': 2} got some positional-only arguments passed as keyword arguments: 'w'
#> a (7,) {'w': 1, 'z': 2} got some positional-only arguments passed as keyword arguments: 'w'
#> a (7, 8) {'w': 1, 'z': 2} got an unexpected keyword argument 'w'
#> a (7, 8) {'w': 1, 'z': 2} got an unexpected keyword argument 'w'
#> a () {} {}
#> a () {} {}
#> a (7,) {} {'z': 7}
#> a (7,) {} {'z': 7}
#> a (7, 8) {} {'z': 7, 'w': 8}
#> a (7, 8) {} {'z': 7, 'w': 8}
#> a () {'q': 1} got an unexpected keyword argument 'q'
#> a () {'q': 1} got an unexpected keyword argument 'q'
#> a (7,) {'q': 1} got an unexpected keyword argument 'q'
#> a (7,) {'q': 1} got an unexpected keyword argument 'q'
#> a (7, 8) {'q': 1} got an unexpected keyword argument 'q'
#> a (7, 8) {'q': 1} got an unexpected keyword argument 'q'
#> a () {'w': 1, 'y': 2} {'w': 1, 'y': 2}
#> a () {'w': 1, 'y': 2} {'w': 1, 'y': 2}
#> a (7,) {'w': 1, 'y': 2} got some positional-only arguments passed as keyword arguments: 'w'
#> a (7,) {'w': 1, 'y': 2} got some positional-only arguments passed as keyword arguments: 'w'
#> a (7, 8) {'w': 1, 'y': 2} got an unexpected keyword argument 'w'
#> a (7, 8) {'w': 1, 'y': 2} got an unexpected keyword argument 'w'
#> b () {'w': 1} {'w': 1}
#> b () {'w': 1} {'w': 1}
#> b (7,) {'w': 1} {'z': 7, 'kw': {'w': 1}}
#> b (7,) {'w': 1} {'z': 7, 'kw': {'w': 1}}
#> b (7, 8) {'w': 1} {'z': 7, 'w': 8, 'kw': {'w': 1}}
#> b (7, 8) {'w': 1} {'z': 7, 'w': 8, 'kw': {'w': 1}}
#> b () {'w': 1, 'z': 2} {'kw': {'w': 1, 'z': 2}}
#> b () {'w': 1, 'z': 2} {'kw': {'w': 1, 'z': 2}}
#> b (7,) {'w': 1, 'z': 2} {'z': 7, 'kw': {'w': 1, 'z': 2}}
#> b (7,) {'w': 1, 'z': 2} {'z': 7, 'kw': {'w': 1, 'z': 2}}
#> b (7, 8) {'w': 1, 'z': 2} {'z': 7, 'w': 8, 'kw': {'w': 1, 'z': 2}}
#> b (7, 8) {'w': 1, 'z': 2} {'z': 7, 'w': 8, 'kw': {'w': 1, 'z': 2}}
#> b () {} {}
#> b () {} {}
#> b (7,) {} {'z': 7}
#> b (7,) {} {'z': 7}
#> b (7, 8) {} {'z': 7, 'w': 8}
#> b (7, 8) {} {'z': 7, 'w': 8}
#> b () {'q': 1} {'kw': {'q': 1}}
#> b () {'q': 1} {'kw': {'q': 1}}
#> b (7,) {'q': 1} {'z': 7, 'kw': {'q': 1}}
#> b (7,) {'q': 1} {'z': 7, 'kw': {'q': 1}}
#> b (7, 8) {'q': 1} {'z': 7, 'w': 8, 'kw': {'q': 1}}
#> b (7, 8) {'q': 1} {'z': 7, 'w': 8, 'kw': {'q': 1}}
#> b () {'w': 1, 'y': 2} {'w': 1, 'y': 2}
#> b () {'w': 1, 'y': 2} {'w': 1, 'y': 2}
#> b (7,) {'w': 1, 'y': 2} {'z': 7, 'y': 2, 'kw': {'w': 1}}
#> b (7,) {'w': 1, 'y': 2} {'z': 7, 'y': 2, 'kw': {'w': 1}}
#> b (7, 8) {'w': 1, 'y': 2} {'z': 7, 'w': 8, 'y': 2, 'kw': {'w': 1}}
#> b (7, 8) {'w': 1, 'y': 2} {'z': 7, 'w': 8, 'y': 2, 'kw': {'w': 1}}
#> c () {'w': 1} missing a required positional-only argument: 'w'
#> c () {'w': 1} missing a required positional-only argument: 'w'
#> c (7,) {'w': 1} got an unexpected keyword argument 'w'
#> c (7,) {'w': 1} got an unexpected keyword argument 'w'
#> c (7, 8) {'w': 1} too many positional arguments
#> c (7, 8) {'w': 1} too many positional arguments
#> c () {'w': 1, 'z': 2} missing a required positional-only argument: 'w'
#> c () {'w': 1, 'z': 2} missing a required positional-only argument: 'w'
#> c (7,) {'w': 1, 'z': 2} got an unexpected keyword argument 'w'
#> c (7,) {'w': 1, 'z': 2} got an unexpected keyword argument 'w'
#> c (7, 8) {'w': 1, 'z': 2} too many positional arguments
#> c (7, 8) {'w': 1, 'z': 2} too many positional arguments
#> c () {} missing a required argument: 'w'
#> c () {} {}
#> c (7,) {} {'w': 7}
#> c (7,) {} {'w': 7}
#> c (7, 8) {} too many positional arguments
#> c (7, 8) {} too many positional arguments
#> c () {'q': 1} missing a required argument: 'w'
#> c () {'q': 1} got an unexpected keyword argument 'q'
#> c (7,) {'q': 1} got an unexpected keyword argument 'q'
#> c (7,) {'q': 1} got an unexpected keyword argument 'q'
#> c (7, 8) {'q': 1} too many positional arguments
#> c (7, 8) {'q': 1} too many positional arguments
#> c () {'w': 1, 'y': 2} missing a required positional-only argument: 'w'
#> c () {'w': 1, 'y': 2} missing a required positional-only argument: 'w'
#> c (7,) {'w': 1, 'y': 2} got an unexpected keyword argument 'w'
#> c (7,) {'w': 1, 'y': 2} got an unexpected keyword argument 'w'
#> c (7, 8) {'w': 1, 'y': 2} too many positional arguments
#> c (7, 8) {'w': 1, 'y': 2} too many positional arguments
#> d () {'w': 1} missing a required positional-only argument: 'w'
#> d () {'w': 1} missing a required positional-only argument: 'w'
#> d (7,) {'w': 1} {'w': 7, 'kw': {'w': 1}}
#> d (7,) {'w': 1} {'w': 7, 'kw': {'w': 1}}
#> d (7, 8) {'w': 1} too many positional arguments
#> d (7, 8) {'w': 1} too many positional arguments
#> d () {'w': 1, 'z': 2} missing a required positional-only argument: 'w'
#> d () {'w': 1, 'z': 2} missing a required positional-only argument: 'w'
#> d (7,) {'w': 1, 'z': 2} {'w': 7, 'kw': {'w': 1, 'z': 2}}
#> d (7,) {'w': 1, 'z': 2} {'w': 7, 'kw': {'w': 1, 'z': 2}}
#> d (7, 8) {'w': 1, 'z': 2} too many positional arguments
#> d (7, 8) {'w': 1, 'z': 2} too many positional arguments
#> d () {} missing a required argument: 'w'
#> d () {} {}
#> d (7,) {} {'w': 7}
#> d (7,) {} {'w': 7}
#> d (7, 8) {} too many positional arguments
#> d (7, 8) {} too many positional arguments
#> d () {'q': 1} missing a required argument: 'w'
#> d () {'q': 1} {'kw': {'q': 1}}
#> d (7,) {'q': 1} {'w': 7, 'kw': {'q': 1}}
#> d (7,) {'q': 1} {'w': 7, 'kw': {'q': 1}}
#> d (7, 8) {'q': 1} too many positional arguments
#> d (7, 8) {'q': 1} too many positional arguments
#> d () {'w': 1, 'y': 2} missing a required positional-only argument: 'w'
#> d () {'w': 1, 'y': 2} missing a required positional-only argument: 'w'
#> d (7,) {'w': 1, 'y': 2} {'w': 7, 'kw': {'w': 1, 'y': 2}}
#> d (7,) {'w': 1, 'y': 2} {'w': 7, 'kw': {'w': 1, 'y': 2}}
#> d (7, 8) {'w': 1, 'y': 2} too many positional arguments
#> d (7, 8) {'w': 1, 'y': 2} too many positional arguments
#> e () {'w': 1} got some positional-only arguments passed as keyword arguments: 'w'
#> e () {'w': 1} got some positional-only arguments passed as keyword arguments: 'w'
#> e (7,) {'w': 1} got an unexpected keyword argument 'w'
#> e (7,) {'w': 1} got an unexpected keyword argument 'w'
#> e (7, 8) {'w': 1} too many positional arguments
#> e (7, 8) {'w': 1} too many positional arguments
#> e () {'w': 1, 'z': 2} got some positional-only arguments passed as keyword arguments: 'w'
#> e () {'w': 1, 'z': 2} got some positional-only arguments passed as keyword arguments: 'w'
#> e (7,) {'w': 1, 'z': 2} got an unexpected keyword argument 'w'
#> e (7,) {'w': 1, 'z': 2} got an unexpected keyword argument 'w'
#> e (7, 8) {'w': 1, 'z': 2} too many positional arguments
#> e (7, 8) {'w': 1, 'z': 2} too many positional arguments
#> e () {} {}
#> e () {} {}
#> e (7,) {} {'w': 7}
#> e (7,) {} {'w': 7}
#> e (7, 8) {} too many positional arguments
#> e (7, 8) {} too many positional arguments
#> e () {'q': 1} got an unexpected keyword argument 'q'
#> e () {'q': 1} got an unexpected keyword argument 'q'
#> e (7,) {'q': 1} got an unexpected keyword argument 'q'
#> e (7,) {'q': 1} got an unexpected keyword argument 'q'
#> e (7, 8) {'q': 1} too many positional arguments
#> e (7, 8) {'q': 1} too many positional arguments
#> e () {'w': 1, 'y': 2} got some positional-only arguments passed as keyword arguments: 'w'
#> e () {'w': 1, 'y': 2} got some positional-only arguments passed as keyword arguments: 'w'
#> e (7,) {'w': 1, 'y': 2} got an unexpected keyword argument 'w'
#> e (7,) {'w': 1, 'y': 2} got an unexpected keyword argument 'w'
#> e (7, 8) {'w': 1, 'y': 2} too many positional arguments
#> e (7, 8) {'w': 1, 'y': 2} too many positional arguments
#> f () {'w': 1} missing a required argument: 'k'
#> f () {'w': 1} {'w': 1}
#> f (7,) {'w': 1} multiple values for argument 'w'
#> f (7,) {'w': 1} multiple values for argument 'w'
#> f (7, 8) {'w': 1} multiple values for argument 'w'
#> f (7, 8) {'w': 1} multiple values for argument 'w'
#> f () {'w': 1, 'z': 2} missing a required argument: 'k'
#> f () {'w': 1, 'z': 2} got an unexpected keyword argument 'z'
#> f (7,) {'w': 1, 'z': 2} multiple values for argument 'w'
#> f (7,) {'w': 1, 'z': 2} multiple values for argument 'w'
#> f (7, 8) {'w': 1, 'z': 2} multiple values for argument 'w'
#> f (7, 8) {'w': 1, 'z': 2} multiple values for argument 'w'
#> f () {} missing a required argument: 'w'
#> f () {} {}
#> f (7,) {} missing a required keyword-only argument: 'k'
#> f (7,) {} {'w': 7}
#> f (7, 8) {} too many positional arguments
#> f (7, 8) {} too many positional arguments
#> f () {'q': 1} missing a required argument: 'w'
#> f () {'q': 1} got an unexpected keyword argument 'q'
#> f (7,) {'q': 1} missing a required keyword-only argument: 'k'
#> f (7,) {'q': 1} got an unexpected keyword argument 'q'
#> f (7, 8) {'q': 1} too many positional arguments
#> f (7, 8) {'q': 1} too many positional arguments
#> f () {'w': 1, 'y': 2} missing a required argument: 'k'
#> f () {'w': 1, 'y': 2} got an unexpected keyword argument 'y'
#> f (7,) {'w': 1, 'y': 2} multiple values for argument 'w'
#> f (7,) {'w': 1, 'y': 2} multiple values for argument 'w'
#> f (7, 8) {'w': 1, 'y': 2} multiple values for argument 'w'
#> f (7, 8) {'w': 1, 'y': 2} multiple values for argument 'w'

# ---- signatures of partial functions that give positional parameters by name
import functools, inspect
def g(y='a', x='b', /, *, key, z, **kw): pass
def h(a, b=2, /, c=3, *, d=4): pass
P = functools.Placeholder
for p in [functools.partial(g, 5, x=8, w=3), functools.partial(g, x=8), functools.partial(h, b=3), functools.partial(h, 1, c=3),
          functools.partial(h, c=3), functools.partial(h, d=3), functools.partial(h, 1, 2, 3), functools.partial(h, P, 4)]:
    print(inspect.signature(p))
#> (x='b', /, *, key, z, **kw)
#> (y='a', /, *, key, z, **kw)
#> (a, /, c=3, *, d=4)
#> (b=2, /, *, c=3, d=4)
#> (a, b=2, /, *, c=3, d=4)
#> (a, b=2, /, c=3, *, d=3)
#> (*, d=4)
#> (a, /, c=3, *, d=4)

# ---- copies of signatures
import copy, inspect
def f(a, /, b: int = 1, *c, d=[2], **e) -> str: pass
s = inspect.signature(f)
for c in (copy.copy, copy.deepcopy):
    print(c(s), c(s) == s, c(s.parameters['b']), c(s.parameters['b']) == s.parameters['b'], c(s.bind(1, 2)))
print(s.parameters['b'].__reduce__()[1:], s.__reduce__()[1:])
#> (a, /, b: int = 1, *c, d=[2], **e) -> str True b: int = 1 True <BoundArguments (a=1, b=2)>
#> (a, /, b: int = 1, *c, d=[2], **e) -> str True b: int = 1 True <BoundArguments (a=1, b=2)>
#> (('b', <_ParameterKind.POSITIONAL_OR_KEYWORD: 1>), {'_default': 1, '_annotation': <class 'int'>}) (((<Parameter "a">, <Parameter "b: int = 1">, <Parameter "*c">, <Parameter "d=[2]">, <Parameter "**e">),), {'_return_annotation': <class 'str'>})

# ---- getmodulename() takes paths
import inspect
from pathlib import Path
print(inspect.getmodulename(Path('a/b.py')))
for p in (5, b'a/b.py', 'x.y.py', '/a/', ''):
    try: print(inspect.getmodulename(p))
    except Exception as e: print(type(e).__name__, e)
#> b
#> TypeError expected str, bytes or os.PathLike object, not int
#> TypeError endswith first arg must be bytes or a tuple of bytes, not str
#> x.y
#> None
#> None

# ---- an object with __get__ and without __set__ has no signature, whatever its __call__ is
import functools, inspect
class Getter:
    def __get__(self, obj, owner=None): return self
    def __call__(self, a, *b): pass
    def __repr__(self): return type(self).__name__
class Data(Getter):
    def __set__(self, obj, value): pass
class Texted(Getter):
    __text_signature__ = '($self, a, /, b=1)'
@functools.lru_cache
def cached(a, b=1): pass
cached.__repr__ = lambda: 'cached'
for f in (Getter(), Data(), Texted(), functools.wraps(cached)(Getter()), cached):
    for follow in (True, False):
        try: print(inspect.signature(f, follow_wrapped=follow))
        except ValueError as e: print(str(e)[:45])
#> no signature found for builtin Getter
#> no signature found for builtin Getter
#> (a, *b)
#> (a, *b)
#> (self, a, /, b=1)
#> (self, a, /, b=1)
#> (a, b=1)
#> no signature found for builtin Getter
#> (a, b=1)
#> no signature found for builtin <functools._lr

# ---- the source of classes, asked for from anywhere
import inspect, dataclasses, enum, typing, collections, functools
@dataclasses.dataclass(order=True)
class D:
    x: int
    y: int = 2
@dataclasses.dataclass
class E:
    x: int
    def m(self): return 1
class C(enum.Enum):
    A = 1
    B = 2
class N(typing.NamedTuple):
    a: int
    b: str = ''
class T(typing.TypedDict):
    a: int
class P:
    x = lambda self: 1
    @property
    def p(self): return 1
class Q:
    @staticmethod
    def s(): pass
class O:
    class I:
        z = 1
    def f(self):
        class L:
            y = 2
            def g(self): pass
        return L
class Z: pass
def deco(c):
    c.extra = lambda self: 5
    return c
@deco
class W(Z):
    a = 1
@functools.total_ordering
class R:
    def __lt__(self, o): return True
def go():
    for c in (D, E, C, N, T, P, Q, O, O.I, O().f(), Z, W, R):
        try: print(inspect.getsource(c), inspect.getsourcelines(c)[1])
        except Exception as e: print(c.__name__, type(e).__name__, e)
go()
eval('go()')
exec('def h():\n  print(inspect.getsource(Z))\nh()')
#> @dataclasses.dataclass(order=True)
#> class D:
#>     x: int
#>     y: int = 2
#>  2831
#> @dataclasses.dataclass
#> class E:
#>     x: int
#>     def m(self): return 1
#>  2835
#> class C(enum.Enum):
#>     A = 1
#>     B = 2
#>  2839
#> class N(typing.NamedTuple):
#>     a: int
#>     b: str = ''
#>  2842
#> class T(typing.TypedDict):
#>     a: int
#>  2845
#> class P:
#>     x = lambda self: 1
#>     @property
#>     def p(self): return 1
#>  2847
#> class Q:
#>     @staticmethod
#>     def s(): pass
#>  2851
#> class O:
#>     class I:
#>         z = 1
#>     def f(self):
#>         class L:
#>             y = 2
#>             def g(self): pass
#>         return L
#>  2854
#>     class I:
#>         z = 1
#>  2855
#>         class L:
#>             y = 2
#>             def g(self): pass
#>  2858
#> class Z: pass
#>  2862
#> @deco
#> class W(Z):
#>     a = 1
#>  2866
#> @functools.total_ordering
#> class R:
#>     def __lt__(self, o): return True
#>  2869
#> @dataclasses.dataclass(order=True)
#> class D:
#>     x: int
#>     y: int = 2
#>  2831
#> @dataclasses.dataclass
#> class E:
#>     x: int
#>     def m(self): return 1
#>  2835
#> class C(enum.Enum):
#>     A = 1
#>     B = 2
#>  2839
#> class N(typing.NamedTuple):
#>     a: int
#>     b: str = ''
#>  2842
#> class T(typing.TypedDict):
#>     a: int
#>  2845
#> class P:
#>     x = lambda self: 1
#>     @property
#>     def p(self): return 1
#>  2847
#> class Q:
#>     @staticmethod
#>     def s(): pass
#>  2851
#> class O:
#>     class I:
#>         z = 1
#>     def f(self):
#>         class L:
#>             y = 2
#>             def g(self): pass
#>         return L
#>  2854
#>     class I:
#>         z = 1
#>  2855
#>         class L:
#>             y = 2
#>             def g(self): pass
#>  2858
#> class Z: pass
#>  2862
#> @deco
#> class W(Z):
#>     a = 1
#>  2866
#> @functools.total_ordering
#> class R:
#>     def __lt__(self, o): return True
#>  2869
#> class Z: pass
#>

# ---- the source of a class, whose attributes are not asked for anything
import inspect
class Odd:
    def __getattr__(self, name): raise RuntimeError(name)
class Mine:
    odd = Odd()
    other = Odd
    @staticmethod
    def f(): pass
class Bare:
    odd = Odd()
for c in Mine, Bare:
    print(inspect.getsource(c))
#> class Mine:
#>     odd = Odd()
#>     other = Odd
#>     @staticmethod
#>     def f(): pass
#>
#> class Bare:
#>     odd = Odd()
#>
