# f-strings: expressions, conversions, specs, nesting.

# ---- values and texts
x, name = 5, 'Ann'
print(f'{x} {name}', f'{x + 1}', f'{name.upper()!r}', f'{{}}', f'{{{x}}}', f'', f'no fields')
#> 5 Ann 6 'ANN' {} {5}  no fields

# ---- conversions
s = 'a\n"é'
print(f'{s!r} {s!s:.1} {s!a}', f'{s!r:>12}')
#> 'a\n"é' a 'a\n"\xe9'      'a\n"é'

# ---- format specs
x = 3.14159
print(f'{x:.2f}|{x:10.3f}|{x:<10.1f}|{x:^10.1f}|{x:+.1e}|{255:#x}|{255:08b}|{1234567:,}|{1234567:_}|{0.25:.0%}|{"ab":*^6}')
#> 3.14|     3.142|3.1       |   3.1    |+3.1e+00|0xff|11111111|1,234,567|1_234_567|25%|**ab**

# ---- nested specs
w, p, x = 10, 2, 3.14159
print(f'{x:{w}.{p}f}|{x:{"<"}{w}}|{"a":{"*"}^{w - 5}}|{x:{f"{w}"}}')
#>       3.14|3.14159   |**a**|   3.14159

# ---- the equals sign
x, y = 5, 'a'
print(f'{x=}', f'{x = }', f'{x+1=}', f'{y=}', f'{y=!s}', f'{y=:>5}', f'{x=:03}', f'{ x = !r:>4}')
#> x=5 x = 5 x+1=6 y='a' y=a y=    a x=005  x =    5

# ---- nested quotes
d = {'a': {'b': 1}}
print(f'{d['a']['b']}', f"{d["a"]}", f'{f'{f'{1 + 1}'}'}', f'{'nested'}', f"{'\n'.join(['x', 'y'])!r}")
#> 1 {'b': 1} 2 nested 'x\ny'

# ---- multiple lines
x = 3
print(f'{
    x
    + 1
}', f"""a
{x}
b""", f"""{
x  # a comment
}""")
#> 4 a
#> 3
#> b 3

# ---- lambdas, dicts and walruses in parentheses
print(f'{(lambda x: x * 2)(4)}', f'{ {"a": 1}["a"] }', f'{(n := 10)}', n, f'{[i for i in range(3)]}', f'{1 if n else 2}')
#> 8 1 10 10 [0, 1, 2] 1

# ---- a colon in parentheses and brackets
x = 'abcdef'
print(f'{x[1:3]}', f'{x[::-1]}', f'{(lambda: 5)()}', f'{x[1:3]:>5}')
#> bc fedcba 5    bc

# ---- not equals is no conversion
a, b = 1, 2
print(f'{a != b}', f'{a!=b}', f'{a == b}', f'{a>=b}')
#> True True False False

# ---- concatenation
x = 1
print('a' f'{x}' 'b' f"{x}" r'\n', f'{x}' rf'\d{x}', fr'{x}\n')
#> a1b1\n 1\d1 1\n

# ---- raw f-strings
x = 'v'
print(rf'\{x}\n', f'\N{DIGIT ONE}{x}', rf'\N{x}')
#> \v\n 1v \Nv

# ---- __format__ of one's own
class A:
    def __format__(self, spec): return f'<{spec}>'
print(f'{A()}', f'{A():abc}', f'{A():{1}{2}}', f'{A()!s:.9}'[:9])
#> <> <abc> <12> <__main__

# ---- __format__ that gives no str
class A:
    def __format__(self, spec): return 5
f'{A()}'
#> Traceback (most recent call last):
#>   File "fstrings.py", line 80, in <module>
#>     f'{A()}'
#>       ^^^^^
#> TypeError: __format__ must return a str, not int

# ---- an unknown format code
f'{1:z}'
#> Traceback (most recent call last):
#>   File "fstrings.py", line 88, in <module>
#>     f'{1:z}'
#>       ^^^^^
#> ValueError: Negative zero coercion (z) not allowed in integer format specifier

# ---- a spec for an object
f'{object():>10}'
#> Traceback (most recent call last):
#>   File "fstrings.py", line 96, in <module>
#>     f'{object():>10}'
#>       ^^^^^^^^^^^^^^
#> TypeError: unsupported format string passed to object.__format__

# ---- a spec for None and lists
for f in [lambda: f'{None:>5}', lambda: f'{[1]:>5}', lambda: f'{"a":d}', lambda: f'{1.5:d}', lambda: f'{1:s}']:
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(e)
#> unsupported format string passed to NoneType.__format__
#> unsupported format string passed to list.__format__
#> Unknown format code 'd' for object of type 'str'
#> Unknown format code 'd' for object of type 'float'
#> Unknown format code 's' for object of type 'int'

# ---- an error in the expression
def f():
    x = {}
    return f'value {x["k"]} end'
f()
#> Traceback (most recent call last):
#>   File "fstrings.py", line 119, in <module>
#>     f()
#>     ~^^
#>   File "fstrings.py", line 118, in f
#>     return f'value {x["k"]} end'
#>                     ~^^^^^
#> KeyError: 'k'

# ---- values are formatted in order
class A:
    def __init__(self, n): self.n = n
    def __format__(self, spec): print('format', self.n); return str(self.n)
def make(n): print('make', n); return A(n)
print(f'{make(1)} {make(2):{make(3)}}')
#> make 1
#> format 1
#> make 2
#> make 3
#> format 3
#> format 2
#> 1 2

# ---- escapes in texts and expressions
print(f'\t{"\t"!r}\x41{"\u00e9"}', f'{chr(10)!r}', f'a\\{1}\\b')
#> 	'\t'Aé '\n' a\1\b

# ---- braces in specs
x = 5
print(f'{x:{{}}>3}' if False else f'{x:>{3}}', f'{"a":{"{"}>3}')
#>   5 {{a

# ---- format of bools and None
print(f'{True} {True:d} {True:>5} {None} {False!r:>6}')
#> True 1     1 None  False

# ---- yield and await in an f-string
def g(): return f'{(yield 1)} {(yield 2)}'
it = g()
print(next(it), it.send('a'))
try:
    it.send('b')
except StopIteration as e:
    print(e.value)
#> 1 2
#> a b

# ---- a docstring is no f-string
def f():
    f'{1}'
print(f.__doc__)
#> None

# ---- big ones
print(f'{10**30:,}', f'{-5:05}', f'{1e100:.3g}', f'{2**64:x}', f'{float("inf"):>6}', f'{float("nan"):.1f}')
#> 1,000,000,000,000,000,000,000,000,000,000 -0005 1e+100 10000000000000000    inf nan

# ---- str.format with the same specs
print('{} {0!r}'.format(1) if False else '{0} {0!r:>5} {x[a]} {y.real} {:>4}'.format if False else '{0} {0!r:>5} {x[a]} {y.real}'.format('s', x={'a': 1}, y=2))
#> s   's' 1 2

# ---- f-strings of every form
x = 5; y = 'a'; z = 3.14159; w = 10; d = {'a': 1}; n = None
print(f'{x}', f'{x!r}', f'{y!r}', f'{x=}', f'{x = }', f'{x=!s}', f'{z:.2f}', f'{z:{w}.{x-3}f}', f'{x:>{w}}', f'{{}}', f'{{{x}}}', f'{d["a"]}', f'{d['a']}', f"{'nested ' + f'{x}'}", f'{x!r:>5}', f'{x:=+5}', f'{"a" if x else "b"}', f'{(lambda q: q + 1)(x)}', f'{x:{"d"}}', f'{n}', f'{x,}', f'{[i for i in range(3)]}', f'{ {1: 2} }', f'{x:}', f'{y:*^{w}}', f'{x:\n}' if 0 else '', f'a{x}b{y}c', rf'\n{x}', f'\n{x}\t', f'{x#comment
}', f'''{
x
}''', f'{x:{{}}}' if 0 else '', f'\N{BULLET}{x}', f'{y + "}"}', f'{y + "{"}', f'{x!a}', f'{"é"!a}', f'{x:,}', f'{10000:,}', f'{x:#x}', f'{True:d}', f'{z!s:.4}', f'{x:0{w}d}', f'{"a":>{x}}{"b":<{x}}|', f'{x + 1 = }', f'{ x   =  }', f'{d = }', f'{y=!r:>10}', f'{z=:.2f}', sep='|')
class F:
    def __format__(s, spec): return f'<{spec}>'
    def __str__(s): return 'str'
    def __repr__(s): return 'repr'
f = F()
print(f'{f}', f'{f:abc}', f'{f!s}', f'{f!r:>10}', f'{f:{x}{y}}', f'{f=}', f'{f=:q}', f'{f:a{{b}}c}' if 0 else '')
class B:
    def __format__(s, spec): return 5
for t in ["f'{B()}'", "f'{x:z}'", "f'{y:d}'", "f'{n:5}'", "f'{undefined}'", "f'{x.foo}'", "f'{d[0]}'", "f'{1/0}'", "f'{x:{y}}'", "f'{x!r:d}'", "f'{x:10000000000000000000000}'"]:
    try: print(eval(t))
    except Exception as e: print(t, type(e).__name__, e)
#> 5|5|'a'|x=5|x = 5|x=5|3.14|      3.14|         5|{}|{5}|1|1|nested 5|    5|+   5|a|6|5|None|(5,)|[0, 1, 2]|{1: 2}|5|****a*****||a5bac|\n5|
#> 5	|5|5||•5|a}|a{|5|'\xe9'|5|10,000|0x5|1|3.14|0000000005|    ab    ||x + 1 = 6| x   =  5|d = {'a': 1}|y=       'a'|z=3.14
#> <> <abc> str       repr <5a> f=repr f=<q> 
#> f'{B()}' TypeError __format__ must return a str, not int
#> f'{x:z}' ValueError Negative zero coercion (z) not allowed in integer format specifier
#> f'{y:d}' ValueError Unknown format code 'd' for object of type 'str'
#> f'{n:5}' TypeError unsupported format string passed to NoneType.__format__
#> f'{undefined}' NameError name 'undefined' is not defined
#> f'{x.foo}' AttributeError 'int' object has no attribute 'foo'
#> f'{d[0]}' KeyError 0
#> f'{1/0}' ZeroDivisionError division by zero
#> f'{x:{y}}' ValueError Unknown format code 'a' for object of type 'int'
#> f'{x!r:d}' ValueError Unknown format code 'd' for object of type 'str'
#> f'{x:10000000000000000000000}' ValueError Too many decimal digits in format string

# ---- subclasses of str that __format__ answers
class S(str):
    def __repr__(self): return 'S!'
class R:
    def __repr__(self): return S('r')
    def __str__(self): return S('s')
    def __format__(self, spec): return S('f' + spec)
r = R()
print(f'{r}', f'a{r}b', f'{r:>5}', f'{r!r}', f'{r!s:>3}', f'{r=}', f'{r}{r:x}', '{}|{:a}'.format(r, r), '%s' % r, format(r), format(r, 'q'), str(r))
print(len(f'{r}'), f'{r}' == 'f', f'{r}'.upper(), [f'{r:a}' + 'x'])
class M(str):
    """As markupsafe's Markup does it."""
    def __format__(self, spec): return M(super().__format__(spec).replace('<', '&lt;'))
    def __html_format__(self, spec): return self
print(f'<b>{M("<i>")}</b>', '{0} {0:>6}'.format(M('<')))
class N:
    def __format__(self, spec): return 5
for f in [lambda: f'{N()}', lambda: format(N()), lambda: '{}'.format(N()), lambda: f'{N():x}']:
    try: f()
    except TypeError as e: print(e)
#> f afb f>5 r   s r=r ffx f|fa s f fq s
#> 1 True F ['fax']
#> <b>&lt;i></b> &lt;      &lt;
#> __format__ must return a str, not int
#> __format__ must return a str, not int
#> __format__ must return a str, not int
#> __format__ must return a str, not int
