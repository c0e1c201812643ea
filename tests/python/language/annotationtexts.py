# Annotations as text: `from __future__ import annotations` keeps every expression as it would be written.

# ---- names and constants
from __future__ import annotations

class C:
    a: int
    b: None
    c: True
    d: ...
    e: 'quoted'
    f: u'prefixed'
    g: "it's"
    h: 'say "it\'s"'
    i: b'bytes\x00\xff"'
    j: 1
    k: 10**30
    l: 1.0
    m: 1e100
    n: 1e-7
    o: 1e400
    p: 2j
    q: 1.5e300j
    r: 'line\nbreak\ttab\\\x07\x7f\xe9\u2028\ud800'
    s: 123456789012345678901234567890
    t: 0x_ff
    u: 1e16
    v: 123456.789
    w: 'a' 'b'
    x: ()
    y: (1,)
    z: (1, 2)

for name, text in C.__annotations__.items():
    print(name, ascii(text))
#> a 'int'
#> b 'None'
#> c 'True'
#> d '...'
#> e "'quoted'"
#> f "u'prefixed'"
#> g '"it\'s"'
#> h '\'say "it\\\'s"\''
#> i 'b\'bytes\\x00\\xff"\''
#> j '1'
#> k '10 ** 30'
#> l '1.0'
#> m '1e+100'
#> n '1e-07'
#> o '1e309'
#> p '2j'
#> q '1.5e+300j'
#> r "'line\\nbreak\\ttab\\\\\\x07\\x7f\xe9\\u2028\\ud800'"
#> s '123456789012345678901234567890'
#> t '255'
#> u '1e+16'
#> v '123456.789'
#> w "'ab'"
#> x '()'
#> y '(1,)'
#> z '(1, 2)'

# ---- operators and their parentheses
from __future__ import annotations

def f(
    a: x + y * z, b: (x + y) * z, c: x - (y - z), d: (x - y) - z, e: x ** y ** z, f: (x ** y) ** z, g: -x ** y, h: (-x) ** y,
    i: not x and y, j: not (x and y), k: x or y and z, l: (x or y) and z, m: x if y else z, n: (x if y else z) if u else v,
    o: x < y < z, p: (x < y) < z, q: x is not y not in z, r: ~x, s: - -x, t: not not x, u: x @ y // z % w, v: x << y >> z & w ^ q | r,
    w: (x, y)[z], x_: lambda: x, y: (lambda: x)(), z: x if (lambda: y) else z, aa: (x := y), ab: [x := y, (z, w)], ac: 2 ** -1, ad: await_ ** 2,
): pass

for name, text in f.__annotations__.items():
    print(name, text)
#>   File "annotationtexts.py", line 70
#>     w: (x, y)[z], x_: lambda: x, y: (lambda: x)(), z: x if (lambda: y) else z, aa: (x := y), ab: [x := y, (z, w)], ac: 2 ** -1, ad: await_ ** 2,
#>                                                                                     ^^^^^^
#> SyntaxError: named expression cannot be used within an annotation

# ---- displays, calls, subscripts
from __future__ import annotations

def f(
    a: [], b: [x, *y], c: {x}, d: {x, *y}, e: {}, f: {x: y, **z}, g: (x, *y), h: g(), i: g(x, *y, k=z, **w), j: g(x for x in y), k: g((x for x in y), z),
    l: x[y], m: x[y, z], n: x[y:z], o: x[y:z:w], p: x[:], q: x[::w], r: x[y, :z], s: x[(y, z)], t: x[*y], u: x[()], v: x.y.z, w: (1).real, x_: 1.5.real, y: (-1).real, z: 'a'.upper,
): pass

for name, text in f.__annotations__.items():
    print(name, text)
#> a []
#> b [x, *y]
#> c {x}
#> d {x, *y}
#> e {}
#> f {x: y, **z}
#> g (x, *y)
#> h g()
#> i g(x, *y, k=z, **w)
#> j g(x for x in y)
#> k g((x for x in y), z)
#> l x[y]
#> m x[y, z]
#> n x[y:z]
#> o x[y:z:w]
#> p x[:]
#> q x[::w]
#> r x[y, :z]
#> s x[y, z]
#> t x[*y,]
#> u x[()]
#> v x.y.z
#> w 1 .real
#> x_ 1.5.real
#> y (-1).real
#> z 'a'.upper

# ---- comprehensions and lambdas
from __future__ import annotations

def f(
    a: [x for x in y], b: {x for x, in y if z if w}, c: {x: y for x, y in z for u in v}, d: (x async for x in y), e: [x for x in (y if z else w)],
    f: [(x, y) for (x, y) in z], g: [x for x in y if (lambda: z)], h: lambda x, /, y=1, *z, w, v=2, **u: x, i: lambda *, x: x, j: lambda *x: x, k: lambda **x: x, l: lambda x=lambda y: z: x, m: lambda: (yield),
    n: [lambda: x, y],
): pass

for name, text in f.__annotations__.items():
    print(name, text)
#> a [x for x in y]
#> b {x for x, in y if z if w}
#> c {x: y for x, y in z for u in v}
#> d (x async for x in y)
#> e [x for x in (y if z else w)]
#> f [(x, y) for x, y in z]
#> g [x for x in y if (lambda: z)]
#> h lambda x, /, y=1, *z, w, v=2, **u: x
#> i lambda*, x: x
#> j lambda*x: x
#> k lambda**x: x
#> l lambda x=lambda y: z: x
#> m lambda: (yield)
#> n [lambda: x, y]

# ---- f-strings and t-strings
from __future__ import annotations

def f(
    a: f'', b: f'x', c: f'{x}', d: f'a{x!r}b', e: f'{x:>10}', f: f'{x!s:{y}}', g: f'{{}}{x}', h: f'{x + y}', i: f"{x['k']}", j: f'{(lambda: 1)}', k: f'{ {1: 2} }', l: f"it's {x}", m: t'a{x}', n: t'{x!r:>{y}}', o: f'{x}' 'y', p: f'{x=}', q: f'\n{x}',
): pass

for name, text in f.__annotations__.items():
    print(name, text)
#> a f''
#> b f'x'
#> c f'{x}'
#> d f'a{x!r}b'
#> e f'{x:>10}'
#> f f'{x!s:{y}}'
#> g f'{{}}{x}'
#> h f'{x + y}'
#> i f"{x['k']}"
#> j f'{(lambda: 1)}'
#> k f'{ {1: 2}}'
#> l f"it's {x}"
#> m t'a{x}'
#> n t'{x!r:>{y}}'
#> o f'{x}y'
#> p f'x={x!r}'
#> q f'\n{x}'

# ---- starred and generic
from __future__ import annotations

def f(*args: *Ts, **kwargs: P.kwargs) -> tuple[*Ts]: pass
class A[T]:
    x: T | None = None
    y: dict[str, list[T]]
    def m[U](self, x: U, *y: T) -> Callable[[T], U]: pass

print(f.__annotations__)
print(A.__annotations__, A.m.__annotations__)
#> {'args': '*Ts', 'kwargs': 'P.kwargs', 'return': 'tuple[*Ts,]'}
#> {'x': 'T | None', 'y': 'dict[str, list[T]]'} {'x': 'U', 'y': 'T', 'return': 'Callable[[T], U]'}

# ---- places that are not simple keep none
from __future__ import annotations

(x): int = 1
class C:
    pass
C.y: undefined_name = 2
z: also.undefined
print(globals()['__annotations__'], x, C.y)
#> {'z': 'also.undefined'} 1 2
