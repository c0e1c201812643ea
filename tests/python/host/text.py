# A pause wherever text is made.

# ---- print: values, sep, end
class S:
    def __init__(self, v): self.v = v
    def __str__(self): return 'S' + echo(self.v)
    def __repr__(self): return 'R' + echo(self.v)
print(S('a'), [S('b')], sep=echo(' - '), end=echo('!\n'))
print(*map(S, 'xy'), S('z'))
print()
print(echo(''), echo(None), sep=echo(None))
#> Sa - [Rb]!
#> Sx Sy Sz
#>
#>  None

# ---- print to an own file
class F:
    def write(self, s):
        self.parts = [*getattr(self, 'parts', []), echo(s)]
    def flush(self): print('flush', echo(1))
f = F()
print('a', 1, file=f)
print('b', sep='-', end='', file=f, flush=True)
print(f.parts)
#> flush 1
#> ['a', ' ', '1', '\n', 'b', '']

# ---- str, repr, ascii, format
class S:
    def __str__(self): return echo('strä')
    def __repr__(self): return echo('reprä')
    def __format__(self, spec): return f'[{echo(spec)}]'
s = S()
print(str(s), repr(s), ascii(s), format(s), format(s, '>3'))
print(str([s]), repr((s, {1: s})), ascii([s]))
#> strä reprä repr\xe4 [] [>3]
#> [reprä] (reprä, {1: reprä}) [repr\xe4]

# ---- f-strings in every form
class S:
    def __str__(self): return echo('s')
    def __repr__(self): return echo('r')
    def __format__(self, spec): return echo(f'<{spec}>')
s, w = S(), 5
print(f'{s}|{s!s}|{s!r}|{s:{w}}|{s!r:>{w}}|{s!s:{echo("<")}{w}}|{s=}|{s=!s}|{s=:x}')
print(f'{[s]}{ {"k": s} }{(s,)!r:>10}')
print(f'{echo(1)}{echo(2)}' f'{echo(3)}' 'plain' f'{s}')
#> <>|s|r|<5>|    r|s    |s=r|s=s|s=<x>
#> [r]{'k': r}      (r,)
#> 123plain<>

# ---- % formatting with own objects
class S:
    def __str__(self): return echo('text')
    def __repr__(self): return echo('repr')
    def __int__(self): return echo(7)
    def __float__(self): return echo(1.5)
    def __index__(self): return echo(65)
s = S()
print('%s|%r|%a|%10s|%-6r|' % (s, s, s, s, s))
print('%s' % s, '%(a)s %(b)r' % {'a': s, 'b': s})
#> text|repr|repr|      text|repr  |
#> text text repr

# ---- str.format with attributes, items and nested fields
class S:
    @property
    def x(self): return fetch('x')
    def __getitem__(self, k): return echo(k)
    def __format__(self, spec): return f'f({echo(spec)})'
print('{0.x} {0[key]} {0[3]} {0:abc} {0!r:.1} {w:{n}}'.format(S(), w=S(), n=echo(4)))
print('{} {}'.format(*echo([1, 2])), '{a}'.format_map({'a': echo(5)}))
class D(dict):
    def __missing__(self, k): return ask(k)
print('{known} {unknown}'.format_map(D(known=echo(1))))
#> body of x key 3 f(abc) < f(4)
#> 1 2 5
#> 1 answer to unknown

# ---- join over what pauses
print('-'.join(echo(c) for c in 'abc'), ''.join(map(str, map(echo, [1, 2]))), ', '.join([echo('x'), echo('y')]))
print('|'.join(sorted((echo(c) for c in 'cab'), key=lambda c: echo(c))))
#> a-b-c 12 x, y
#> a|b|c

# ---- repr of containers that hold themselves
class S:
    def __init__(self): self.l = [self]
    def __repr__(self): return f'S({echo(len(self.l))})'
s = S()
xs = [s]
xs.append(xs)
d = {'s': s}
d['d'] = d
print(xs, d, s.l)
#> [S(1), [...]] {'s': S(1), 'd': {...}} [S(1)]

# ---- a container that changes while its repr waits
class S:
    def __repr__(self):
        if len(xs) < 4:
            xs.append(echo('new'))
        return echo('S')
xs = [S(), S()]
print(xs)
print(xs)
#> [S, S, 'new', 'new']
#> [S, S, 'new', 'new']

# ---- text methods with arguments of the host
print('a,b'.split(echo(',')), 'abc'.replace(echo('b'), echo('x')), 'x'.join(echo(['1', '2'])), 'Ab'.startswith(echo('A')))
print('%s %d' % (echo('a'), echo(3)), 'abc'[echo(0)], echo('ab') * echo(2), 'z' in echo('xyz'))
#> ['a', 'b'] axc 1x2 True
#> a 3 a abab True

# ---- str subclasses
class T(str):
    def __add__(self, o): return T(str.__add__(self, echo(o)))
    def __str__(self): return 'T:' + echo(str.__str__(self))
    def upper(self): return T(echo(str.upper(self)))
t = T('a') + 'b'
print(t, t.upper(), f'{t}', '%s' % t, [t], t == 'ab', len(t))
#> T:ab T:AB T:ab T:ab ['ab'] True 2

# ---- input-like conversations
def dialog(questions):
    for q in questions:
        yield q, ask(q)
for q, a in dialog(['name', 'age']):
    print(f'{q}: {a}')
print({q: len(a) for q, a in dialog(['x'])})
#> name: answer to name
#> age: answer to age
#> {'x': 11}

# ---- an error in __format__ inside an f-string
class S:
    def __format__(self, spec):
        return fail('ValueError', f'bad spec {spec}')
def f(s):
    return f'<{s:{"x" * 2}}>'
f(S())
#> Traceback (most recent call last):
#>   File "text.py", line 143, in <module>
#>     f(S())
#>     ~^^^^^
#>   File "text.py", line 142, in f
#>     return f'<{s:{"x" * 2}}>'
#>               ^^^^^^^^^^^^^
#>   File "text.py", line 140, in __format__
#>     return fail('ValueError', f'bad spec {spec}')
#> ValueError: bad spec xx

# ---- what __str__ answers is checked after the pause
class S:
    def __str__(self): return echo(5)
try:
    print(S())
except TypeError as e:
    print(e)
f'{S()}'
#> __str__ returned non-string (type int)
#> Traceback (most recent call last):
#>   File "text.py", line 162, in <module>
#>     f'{S()}'
#>       ^^^^^
#> TypeError: __str__ returned non-string (type int)

# ---- what __repr__ answers is checked after the pause
class S:
    def __repr__(self): return echo(None)
[S()].__repr__()
#> Traceback (most recent call last):
#>   File "text.py", line 173, in <module>
#>     [S()].__repr__()
#>     ~~~~~~~~~~~~~~^^
#> TypeError: __repr__ returned non-string (type NoneType)

# ---- templates made before and after
def make(x): return t'a{x}b{x}'
made = [make(i) for i in range(30)]
echo(1)
made += [make(echo(i)) for i in range(3)]
print(all(one.strings is made[0].strings for one in made))
#> True
