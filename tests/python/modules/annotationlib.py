# annotationlib

# ---- get_annotations f
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: get_annotations(f))
#> NameError name 'X' is not defined

# ---- get_annotations f format Format STRING
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: get_annotations(f, format=Format.STRING))
#> {'a': 'X', 'b': 'list[Y]', 'c': 'int', 'd': 'X | None', 'e': 'X.y[int, 3]', 'args': 'int', 'return': 'X[int](3) + 2 * -X'}

# ---- str get_annotations g format Format FORWARDREF
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
def g(a: X, b: list[Y], c: "int" = 3, d: X | None = None): pass
tr(lambda: str(get_annotations(g, format=Format.FORWARDREF)).replace(repr(g), 'g'))
#> {'a': ForwardRef('X', owner=g), 'b': list[ForwardRef('Y', owner=g)], 'c': 'int', 'd': ForwardRef('X | None', owner=g)}

# ---- get_annotations A
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
class A:
    x: Foo
    y: int
    z: "str"
    w: list[Foo]
    v: dict[str, Foo | None]
tr(lambda: get_annotations(A))
#> NameError name 'Foo' is not defined

# ---- get_annotations A format Format STRING
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
class A:
    x: Foo
    y: int
    z: "str"
    w: list[Foo]
    v: dict[str, Foo | None]
tr(lambda: get_annotations(A, format=Format.STRING))
#> {'x': 'Foo', 'y': 'int', 'z': 'str', 'w': 'list[Foo]', 'v': 'dict[str, Foo | None]'}

# ---- get_annotations A format Format FORWARDREF
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
class A:
    x: Foo
    y: int
    z: "str"
    w: list[Foo]
    v: dict[str, Foo | None]
tr(lambda: get_annotations(A, format=Format.FORWARDREF))
#> {'x': ForwardRef('Foo', is_class=True, owner=<class '__main__.A'>), 'y': <class 'int'>, 'z': 'str', 'w': list[ForwardRef('Foo', is_class=True, owner=<class '__main__.A'>)], 'v': dict[str, ForwardRef('Foo | None', is_class=True, owner=<class '__main__.A'>)]}

# ---- r evaluate
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
class A:
    x: Foo
    y: int
    z: "str"
    w: list[Foo]
    v: dict[str, Foo | None]
r = get_annotations(A, format=Format.FORWARDREF)['x']
tr(lambda: r.evaluate())
#> NameError name 'Foo' is not defined

# ---- r evaluate 2
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
class A:
    x: Foo
    y: int
    z: "str"
    w: list[Foo]
    v: dict[str, Foo | None]
r = get_annotations(A, format=Format.FORWARDREF)['x']
class Foo: pass
tr(lambda: r.evaluate())
#> <class '__main__.Foo'>

# ---- get_annotations A 2
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
class A:
    x: Foo
    y: int
    z: "str"
    w: list[Foo]
    v: dict[str, Foo | None]
class Foo: pass
tr(lambda: get_annotations(A))
#> {'x': <class '__main__.Foo'>, 'y': <class 'int'>, 'z': 'str', 'w': list[__main__.Foo], 'v': dict[str, __main__.Foo | None]}

# ---- get_annotations A eval_str True
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
class A:
    x: Foo
    y: int
    z: "str"
    w: list[Foo]
    v: dict[str, Foo | None]
class Foo: pass
tr(lambda: get_annotations(A, eval_str=True))
#> {'x': <class '__main__.Foo'>, 'y': <class 'int'>, 'z': <class 'str'>, 'w': list[__main__.Foo], 'v': dict[str, __main__.Foo | None]}

# ---- get_annotations
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: get_annotations(3))
#> TypeError 3 does not have annotations

# ---- get_annotations print
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: get_annotations(print))
#> {}

# ---- get_annotations A format
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
class A:
    x: Foo
    y: int
    z: "str"
    w: list[Foo]
    v: dict[str, Foo | None]
class Foo: pass
tr(lambda: get_annotations(A, format=7))
#> ValueError Unsupported format 7

# ---- get_annotations A format 2
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
class A:
    x: Foo
    y: int
    z: "str"
    w: list[Foo]
    v: dict[str, Foo | None]
class Foo: pass
tr(lambda: get_annotations(A, format=2))
#> ValueError The VALUE_WITH_FAKE_GLOBALS format is for internal use only

# ---- type_repr int type_repr A type_repr list
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
class A:
    x: Foo
    y: int
    z: "str"
    w: list[Foo]
    v: dict[str, Foo | None]
class Foo: pass
tr(lambda: (type_repr(int), type_repr(A), type_repr(list[int]), type_repr('x'), type_repr(...), type_repr(None)))
#> ('int', '__main__.A', 'list[int]', "'x'", '...', 'None')

# ---- annotations_to_string a int b c d
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
class A:
    x: Foo
    y: int
    z: "str"
    w: list[Foo]
    v: dict[str, Foo | None]
class Foo: pass
tr(lambda: annotations_to_string({'a': int, 'b': 'c', 'd': A}))
#> {'a': 'int', 'b': 'c', 'd': '__main__.A'}

# ---- list Format Format VALUE repr Format
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: (list(Format), Format.VALUE, repr(Format.STRING)))
#> ([<Format.VALUE: 1>, <Format.VALUE_WITH_FAKE_GLOBALS: 2>, <Format.FORWARDREF: 3>, <Format.STRING: 4>], <Format.VALUE: 1>, '<Format.STRING: 4>')

# ---- ForwardRef x module m
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: ForwardRef('x', module='m'))
#> ForwardRef('x', module='m')

# ---- ForwardRef int evaluate
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: ForwardRef('int').evaluate())
#> <class 'int'>

# ---- ForwardRef list int evaluate
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: ForwardRef('list[int]').evaluate())
#> list[int]

# ---- ForwardRef Q evaluate globals Q
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: ForwardRef('Q').evaluate(globals={'Q': 5}))
#> 5

# ---- ForwardRef Q evaluate
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: ForwardRef('Q').evaluate())
#> NameError name 'Q' is not defined

# ---- ForwardRef Q evaluate format Format FORWARDREF
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: ForwardRef('Q').evaluate(format=Format.FORWARDREF))
#> ForwardRef('Q')

# ---- ForwardRef Q evaluate format Format STRING
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: ForwardRef('Q').evaluate(format=Format.STRING))
#> Q

# ---- ForwardRef
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: ForwardRef(3))
#> TypeError Forward reference must be a string -- got 3

# ---- ForwardRef a ForwardRef a
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: ForwardRef('a') == ForwardRef('a'))
#> True

# ---- ForwardRef a None
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
tr(lambda: ForwardRef('a') | None)
#> ForwardRef('a') | None

# ---- get_annotations outer
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
def outer():
    class B:
        z: LL
        w: list[LL]
    tr(lambda: get_annotations(B, format=Format.FORWARDREF))
    tr(lambda: get_annotations(B, format=Format.STRING))
    LL = int
    return B
tr(lambda: get_annotations(outer()))
#> {'z': ForwardRef('LL', is_class=True, owner=<class '__main__.outer.<locals>.B'>), 'w': list[ForwardRef('LL', is_class=True, owner=<class '__main__.outer.<locals>.B'>)]}
#> {'z': 'LL', 'w': 'list[LL]'}
#> {'z': <class 'int'>, 'w': list[int]}

# ---- call_annotate_function g __annotate__ Format STRING
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
def g(a: X, b: list[Y], c: "int" = 3, d: X | None = None): pass
tr(lambda: call_annotate_function(g.__annotate__, Format.STRING))
#> {'a': 'X', 'b': 'list[Y]', 'c': 'int', 'd': 'X | None'}

# ---- get_annotations gen
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
def gen[T](x: T, y: list[T]) -> T: pass
tr(lambda: get_annotations(gen))
#> {'x': T, 'y': list[T], 'return': T}

# ---- get_annotations gen format Format STRING
from annotationlib import *
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a: X, b: list[Y], c: "int" = 3, d: X | None = None, e: X.y[int, 3] = 1, *args: int) -> X[int](3) + 2 * -X: pass
def gen[T](x: T, y: list[T]) -> T: pass
tr(lambda: get_annotations(gen, format=Format.STRING))
#> {'x': 'T', 'y': 'list[T]', 'return': 'T'}

# ---- a user's annotate functions
from annotationlib import *
import annotationlib
def ann(format, /, __Format=Format, __NIE=NotImplementedError):
    if format == __Format.VALUE: return {'x': str}
    elif format == __Format.VALUE_WITH_FAKE_GLOBALS: return {'x': int}
    else: raise __NIE(format)
print(call_annotate_function(ann, Format.STRING), call_annotate_function(ann, Format.FORWARDREF))
def ann(format, /):
    if format == Format.VALUE: return {'x': str, 'y': 'z'}
    else: raise NotImplementedError(format)
print(call_annotate_function(ann, Format.STRING), call_annotate_function(ann, Format.FORWARDREF))
def ann(format, /, __Format=Format, __NIE=NotImplementedError):
    if format == __Format.VALUE_WITH_FAKE_GLOBALS: return {'x': undefined, 'y': list[undefined]}
    else: raise __NIE(format)
for f in Format.VALUE, Format.STRING, Format.FORWARDREF:
    try: print(call_annotate_function(ann, f))
    except BaseException as e: print(type(e).__name__, e)
def ann(format, /, __Format=Format, __NIE=NotImplementedError):
    if format == __Format.VALUE: raise ValueError('v')
    raise __NIE(format)
for f in Format.VALUE, Format.STRING, Format.FORWARDREF:
    try: print(call_annotate_function(ann, f))
    except BaseException as e: print(type(e).__name__, e)
def ev(format, exc=NotImplementedError):
    if format > 2: raise exc
    return undefined
for f in Format.STRING, Format.FORWARDREF:
    try: print(call_evaluate_function(ev, f))
    except BaseException as e: print(type(e).__name__, e)
try: print(call_evaluate_function(ev, Format.VALUE))
except NameError as e: print(e)
class An:
    def __call__(self, format):
        if format == 1: return {'x': str}
        raise NotImplementedError(format)
for f in Format.STRING, Format.FORWARDREF:
    try: print(call_annotate_function(An(), f))
    except BaseException as e: print(type(e).__name__, e)
#> {'x': 'int'} {'x': <class 'int'>}
#> {'x': 'str', 'y': 'z'} {'x': <class 'str'>, 'y': 'z'}
#> RuntimeError annotate function does not support VALUE format
#> {'x': 'undefined', 'y': 'list[undefined]'}
#> {'x': ForwardRef('undefined'), 'y': list[ForwardRef('undefined')]}
#> ValueError v
#> ValueError v
#> ValueError v
#> undefined
#> ForwardRef('undefined')
#> name 'undefined' is not defined
#> {'x': 'str'}
#> AttributeError 'An' object has no attribute '__builtins__'

# ---- evaluation of references
from annotationlib import *
fr = ForwardRef('set[undefined]')
r = fr.evaluate(format=Format.FORWARDREF)
print(r, type(r).__name__)
fr = ForwardRef('undefined | int')
r = fr.evaluate(format=Format.FORWARDREF)
print(type(r).__name__)
fr = ForwardRef('undefined.a[int]')
print(fr.evaluate(format=Format.FORWARDREF).__forward_arg__.startswith('undefined.a'))
fr = ForwardRef('list[a, b]')
print(fr.evaluate(format=Format.FORWARDREF, locals={'a': int}))
print(ForwardRef('1 / 0').evaluate(format=Format.FORWARDREF))
try: ForwardRef('1 / 0').evaluate()
except ZeroDivisionError as e: print(e)
import typing
print(typing.List['int'], typing.Optional['X'], repr(ForwardRef('int', is_class=True, module='mod', owner=int)))
class C[T]:
    T2 = int
    x: list[undef]
    y: T
    z: T2
    w: dict[T, undef] | None
print(get_annotations(C, format=Format.FORWARDREF)['x'])
print(get_annotations(C, format=Format.STRING))
for form in [typing.Optional, typing.Union, typing.List, typing.Callable]:
    for arg in ['a.b', 'x']:
        try: print(form[arg] if form is not typing.Callable else form[[arg], int])
        except Exception as e: print(type(e).__name__, e)
print(ForwardRef('a') == ForwardRef('a'), ForwardRef('a') == ForwardRef('a', module='m'), hash(ForwardRef('a')) == hash(ForwardRef('a')), ForwardRef('a', owner=int) == ForwardRef('a'))
print(ForwardRef.__module__, ForwardRef('a').__module__)
for a in ['__forward_arg__', '__forward_is_class__', '__forward_module__', '__owner__', '__forward_is_argument__', '__globals__', '__cell__']:
    try: v = getattr(ForwardRef('int'), a); print(a, v if a != '__forward_code__' else type(v).__name__)
    except AttributeError as e: print(e)
print(ForwardRef('int') | None, str | ForwardRef('x'))
fr = ForwardRef('*Ts')
try: print(fr.evaluate(locals={'Ts': (1,)}))
except Exception as e: print(type(e).__name__, e)
#> set[ForwardRef('undefined')] GenericAlias
#> ForwardRef
#> True
#> list[int, ForwardRef('b')]
#> ForwardRef('1 / 0')
#> division by zero
#> typing.List[ForwardRef('int')] ForwardRef('X') | None ForwardRef('int', module='mod', is_class=True, owner=<class 'int'>)
#> list[ForwardRef('undef', is_class=True, owner=<class '__main__.C'>)]
#> {'x': 'list[undef]', 'y': 'T', 'z': 'T2', 'w': 'dict[T, undef] | None'}
#> ForwardRef('a.b') | None
#> ForwardRef('x') | None
#> ForwardRef('a.b')
#> ForwardRef('x')
#> typing.List[ForwardRef('a.b')]
#> typing.List[ForwardRef('x')]
#> typing.Callable[[ForwardRef('a.b')], int]
#> typing.Callable[[ForwardRef('x')], int]
#> True False True False
#> annotationlib annotationlib
#> __forward_arg__ int
#> __forward_is_class__ False
#> __forward_module__ None
#> __owner__ None
#> __forward_is_argument__ True
#> __globals__ None
#> __cell__ None
#> ForwardRef('int') | None str | ForwardRef('x')
#> 1

# ---- strings
from annotationlib import *
def f(add: a + b, eq: a == b, ne: a != b, gt: a > b, inv: ~a, call: a(b, c=1), attr: a.b.c, item: a[b, 1:2, ...], lst: [a, 1], tup: (a, b), dct: {a: b}, st: {a, 1}, star: a[*b], const: 5, s: 'text', none: None, ell: ..., neg: -1, pw: a ** b ** c, pw2: (a ** b) ** c, mix: (a + b) * c, sub: a - (b - c), orr: a | None, rcomp: 1 < a, fl: 1.5, cx: 1j, b: b'x', nested: a[[b, c], d], lam: a[()], one: a[b,], notin: a[(b,)], slc: a[:], slc2: a[::2], slc3: a[b:c:d], big: 10 ** 3, t: (), l: [], d: {}, chain: a.b(c)(d)[e]): pass
for k, v in get_annotations(f, format=Format.STRING).items(): print(k, repr(v))
def g(x: a if b else c, y: a and b, z: not a, w: [i for i in a]): pass
try: print(get_annotations(g, format=Format.STRING))
except Exception as e: print(type(e).__name__, e)
def h(x: f'{a}'): pass
try: print(get_annotations(h, format=Format.STRING))
except Exception as e: print(type(e).__name__, e)
def h(x: f'{a!r}'): pass
try: print(get_annotations(h, format=Format.STRING))
except Exception as e: print(type(e).__name__, e)
def h(x: t'{a}', y: list[t'{a}'], z: t'{a:b}', w: t'hi {a!r:>10} {{}} {b + 1}'): pass
try: print(get_annotations(h, format=Format.STRING))
except Exception as e: print(type(e).__name__, e)
for v in [int, list[int], len, f, [].append, dict.fromkeys, ..., None, 'x', 5, list, Format, Format.VALUE, print]:
    try: print(type_repr(v)[:40])
    except Exception as e: print(type(e).__name__, e)
print(annotations_to_string({'a': int, 'b': 'str', 'c': list[int], 'd': ...}))
#> add 'a + b'
#> eq 'a == b'
#> ne 'a != b'
#> gt 'a > b'
#> inv '~a'
#> call 'a(b, c=1)'
#> attr 'a.b.c'
#> item 'a[b, 1:2, ...]'
#> lst '[a, 1]'
#> tup '(a, b)'
#> dct '{a: b}'
#> st '{a, 1}'
#> star 'a[*b,]'
#> const '5'
#> s 'text'
#> none 'None'
#> ell '...'
#> neg '-1'
#> pw 'a ** b ** c'
#> pw2 '(a ** b) ** c'
#> mix '(a + b) * c'
#> sub 'a - (b - c)'
#> orr 'a | None'
#> rcomp 'a > 1'
#> fl '1.5'
#> cx '1j'
#> b "b'x'"
#> nested 'a[[b, c], d]'
#> lam 'a[()]'
#> one 'a[b,]'
#> notin 'a[b,]'
#> slc 'a[:]'
#> slc2 'a[::2]'
#> slc3 'a[b:c:d]'
#> big '1000'
#> t '()'
#> l '[]'
#> d '{}'
#> chain 'a.b(c)(d)[e]'
#> {'x': 'a', 'y': 'b', 'z': 'False', 'w': '[*a]'}
#> TypeError Cannot stringify annotation containing string formatting
#> {'x': 'a'}
#> {'x': "t'{a}'", 'y': "list[t'{a}']", 'z': "t'{a:b}'", 'w': "t'hi {a!r:>10} {{}} {b + 1}'"}
#> int
#> list[int]
#> len
#> __main__.f
#> None.list.append
#> None.dict.fromkeys
#> ...
#> None
#> 'x'
#> 5
#> list
#> annotationlib.Format
#> <Format.VALUE: 1>
#> print
#> {'a': 'int', 'b': 'str', 'c': 'list[int]', 'd': '...'}

# ---- closures
from annotationlib import *
def outer():
    def inner(arg: x, b: list[x], c: dict[x, undef]): pass
    a = get_annotations(inner, format=Format.FORWARDREF)
    for k, v in a.items(): print(k, getattr(v, '__args__', [v])[-1].__forward_arg__)
    try: print(a['arg'].evaluate())
    except NameError as e: print(e)
    x = 1
    print(a['arg'].evaluate())
    print(get_annotations(inner, format=Format.STRING))
    try: print(get_annotations(inner))
    except NameError as e: print(e)
outer()
def outer2():
    y = 5
    class K:
        y = str
        a: y
        b: z
        c: list[z]
    r = get_annotations(K, format=Format.FORWARDREF)
    print(r['a'], r['b'].__forward_arg__, r['c'])
    z = 8
    print(r['b'].evaluate())
    print(get_annotations(K, format=Format.VALUE))
outer2()
#> arg x
#> b x
#> c undef
#> name 'x' is not defined
#> 1
#> {'arg': 'x', 'b': 'list[x]', 'c': 'dict[x, undef]'}
#> name 'undef' is not defined
#> <class 'str'> z list[ForwardRef('z', is_class=True, owner=<class '__main__.outer2.<locals>.K'>)]
#> 8
#> {'a': <class 'str'>, 'b': 8, 'c': list[8]}

# ---- partial evaluation
from annotationlib import *
def f(x: builtins.undef, y: list[int], z: 1 + int, a: builtins.int, b: [builtins.undef, builtins.int], c: (undef, 1), d: {undef: int}, e: {'k': undef}): pass
r = get_annotations(f, format=Format.FORWARDREF)
for k, v in r.items(): print(k, str(v).split(', owner')[0])
def nm():
    sequence_b: list[int] = []
    def g(a: sequence_b, b: sequence_c): pass
    sequence_c = 1
    return g
print(get_annotations(nm()), get_annotations(nm(), format=Format.STRING), get_annotations(nm(), format=Format.FORWARDREF))
#> x ForwardRef('builtins.undef'
#> y list[int]
#> z ForwardRef('1 + int'
#> a ForwardRef('builtins.int'
#> b [ForwardRef('builtins.undef'
#> c (ForwardRef('undef'
#> d {ForwardRef('undef'
#> e {'k': ForwardRef('undef'
#> {'a': [], 'b': 1} {'a': 'sequence_b', 'b': 'sequence_c'} {'a': [], 'b': 1}

# ---- objects with odd annotations
from annotationlib import *
class Weird:
    @property
    def __annotations__(self): return 'not a dict'
class Weird2:
    @property
    def __annotate__(self): return lambda f: 'no'
class Raising:
    @property
    def __annotations__(self): raise ZeroDivisionError('z')
class Noner:
    __annotations__ = None
class Own:
    __annotations__ = {'a': 'int'}
class D(dict): pass
for C in Weird, Weird2, Raising, Noner, Own:
    for f in Format.VALUE, Format.FORWARDREF, Format.STRING:
        try: print(C.__name__, f.name, get_annotations(C(), format=f))
        except Exception as e: print(C.__name__, f.name, type(e).__name__, str(e).split('>')[-1])
def f(*args: *Ts): pass
print(get_annotations(f, format=Format.STRING))
#> Weird VALUE ValueError .__annotations__ is neither a dict nor None
#> Weird FORWARDREF ValueError .__annotations__ is neither a dict nor None
#> Weird STRING ValueError .__annotations__ is neither a dict nor None
#> Weird2 VALUE ValueError .__annotate__ returned a non-dict
#> Weird2 FORWARDREF ValueError .__annotate__ returned a non-dict
#> Weird2 STRING ValueError .__annotate__ returned a non-dict
#> Raising VALUE ZeroDivisionError z
#> Raising FORWARDREF ZeroDivisionError z
#> Raising STRING ZeroDivisionError z
#> Noner VALUE TypeError  does not have annotations
#> Noner FORWARDREF TypeError  does not have annotations
#> Noner STRING TypeError  does not have annotations
#> Own VALUE {'a': 'int'}
#> Own FORWARDREF {'a': 'int'}
#> Own STRING {'a': 'int'}
#> {'args': '*Ts'}

# ---- future
from __future__ import annotations
from annotationlib import *
def f(*args: *Ts, a: 'x', b: int): pass
print(get_annotations(f), get_annotations(f, format=Format.STRING))
try: print(get_annotations(f, eval_str=True, locals={'Ts': (int,), 'x': 5}))
except Exception as e: print(type(e).__name__, e)
import functools
def w(a: int) -> str: pass
p = functools.partial(w)
try: print(get_annotations(p, eval_str=True))
except Exception as e: print(type(e).__name__, e)
@functools.wraps(w)
def v(*a): pass
print(get_annotations(v, eval_str=True))
class G[T]:
    a: T
    def m[U](self, u: U, t: T): pass
print(get_annotations(G, eval_str=True), get_annotations(G.m, eval_str=True, globals={}, locals={'T': 1}))
#> {'args': '*Ts', 'a': "'x'", 'b': 'int'} {'args': '*Ts', 'a': "'x'", 'b': 'int'}
#> {'args': <class 'int'>, 'a': 'x', 'b': <class 'int'>}
#> {}
#> {'a': <class 'int'>, 'return': <class 'str'>}
#> {'a': T} {'u': U, 't': 1}

# ---- what stands beside an unknown name can still be evaluated
from annotationlib import *
class Mine: pass
def f(a: int | Missing, b: Missing[int, ..., 'x', None, 1.5, Mine], c: Missing | Mine | None, d: Missing(Mine, k=int), e: Missing[1:2, Mine:],
      f: Missing.a[int] @ Mine, g: Missing[[int, str], {'a': int}]): pass
refs = get_annotations(f, format=Format.FORWARDREF)
for ref in refs.values():
    print(ref.__forward_arg__)
print(get_annotations(f, format=Format.STRING))
class Missing:
    def __class_getitem__(cls, item): return ('item', item)
    def __new__(cls, *a, **k): return (a, k)
    a = {int: type('M', (), {'__matmul__': lambda s, o: o})()}
for ref in refs.values():
    print(ref.evaluate())
def g(x: Gone | Mine, y: Missing | Gone2): pass
r = get_annotations(g, format=Format.FORWARDREF)
print(r['x'].__forward_arg__, r['y'].__forward_arg__, r['x'].evaluate(format=Format.FORWARDREF).__forward_arg__)
print(r['x'] == r['x'], r['x'] == get_annotations(g, format=Format.FORWARDREF)['x'])
#> __annotationlib_name_1__ | Missing
#> Missing[__annotationlib_name_2__, __annotationlib_name_3__, 'x', None, 1.5, __annotationlib_name_4__]
#> Missing | __annotationlib_name_5__ | None
#> Missing(__annotationlib_name_6__, k=__annotationlib_name_7__)
#> Missing[1:2, __annotationlib_name_8__:]
#> Missing.a[__annotationlib_name_9__] @ __annotationlib_name_10__
#> Missing[[__annotationlib_name_11__, __annotationlib_name_12__], {'a': __annotationlib_name_13__}]
#> {'a': 'int | Missing', 'b': "Missing[int, ..., 'x', None, 1.5, Mine]", 'c': 'Missing | Mine | None', 'd': 'Missing(Mine, k=int)', 'e': 'Missing[1:2, Mine:]', 'f': 'Missing.a[int] @ Mine', 'g': "Missing[[int, str], {'a': int}]"}
#> int | __main__.Missing
#> ('item', (<class 'int'>, Ellipsis, 'x', None, 1.5, <class '__main__.Mine'>))
#> __main__.Missing | __main__.Mine | None
#> ((<class '__main__.Mine'>,), {'k': <class 'int'>})
#> ('item', (slice(1, 2, None), slice(<class '__main__.Mine'>, None, None)))
#> <class '__main__.Mine'>
#> ('item', ([<class 'int'>, <class 'str'>], {'a': <class 'int'>}))
#> Gone | __annotationlib_name_1__ __annotationlib_name_2__ | Gone2 Gone | __annotationlib_name_1__
#> True True

# ---- names of annotations that are texts are those where the function was written
import annotationlib, functools, inspect, typing
one, two = {'A': int, '__name__': 'one'}, {'A': str, 'functools': functools, '__name__': 'two'}
exec('def f(x: "A"): pass\nclass C:\n    def m(self, x: "A"): pass', one)
two['f'] = one['f']
exec('@functools.wraps(f)\ndef g(*args): pass\nh = functools.partial(f)\nclass K:\n    def __call__(self, x: "A"): pass', two)
for f in [one['f'], one['C'].m, one['C']().m, two['g'], two['K']().__call__]:
    print(annotationlib.get_annotations(f, eval_str=True), typing.get_type_hints(f), inspect.signature(f, eval_str=True))
print(inspect.signature(two['h'], eval_str=True), annotationlib.ForwardRef('A', owner=one['f']).evaluate())
exec('from __future__ import annotations\ndef f(x: A, y: list[A] = []) -> A | None: pass', one)
print(typing.get_type_hints(one['f']), inspect.get_annotations(one['f']), inspect.get_annotations(one['f'], eval_str=True))
for f in [two['h'], len]:
    try:
        print(annotationlib.get_annotations(f, eval_str=True))
    except TypeError as e:
        print(e)
#> {'x': <class 'int'>} {'x': <class 'int'>} (x: int)
#> {'x': <class 'int'>} {'x': <class 'int'>} (self, x: int)
#> {'x': <class 'int'>} {'x': <class 'int'>} (x: int)
#> {'x': <class 'int'>} {'x': <class 'int'>} (x: int)
#> {'x': <class 'str'>} {'x': <class 'str'>} (x: str)
#> (x: int) <class 'int'>
#> {'x': <class 'int'>, 'y': list[int], 'return': int | None} {'x': 'A', 'y': 'list[A]', 'return': 'A | None'} {'x': <class 'int'>, 'y': list[int], 'return': int | None}
#> {}
#> {}
