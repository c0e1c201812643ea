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
