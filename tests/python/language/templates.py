# ---- template strings
x = 5
t = t'a{x}b{x!r:>{x}}'
print(t)
print(t.strings, t.values, t.interpolations)
i = t.interpolations[1]
print(i.value, i.expression, i.conversion, i.format_spec)
print(list(t), list(t''), list(t'{x}'), len(t.strings))
#> Template(strings=('a', 'b', ''), interpolations=(Interpolation(5, 'x', None, ''), Interpolation(5, 'x', 'r', '>5')))
#> ('a', 'b', '') (5, 5) (Interpolation(5, 'x', None, ''), Interpolation(5, 'x', 'r', '>5'))
#> 5 x r >5
#> ['a', Interpolation(5, 'x', None, ''), 'b', Interpolation(5, 'x', 'r', '>5')] [] [Interpolation(5, 'x', None, '')] 3

# ---- they join
x = 1
print(t'a{x}' + t'b{x}c', t'a' t'b')
for f in [lambda: t'a' + 'b', lambda: 'b' + t'a', lambda: t'a' + 1]:
    try:
        f()
    except TypeError as e:
        print(e)
#> Template(strings=('a', 'b', 'c'), interpolations=(Interpolation(1, 'x', None, ''), Interpolation(1, 'x', None, ''))) Template(strings=('ab',), interpolations=())
#> can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
#> can only concatenate str (not "string.templatelib.Template") to str
#> can only concatenate string.templatelib.Template (not "int") to string.templatelib.Template

# ---- nothing is formatted
class Loud:
    def __format__(self, spec): print('formatted'); return ''
    def __str__(self): print('str'); return ''
    def __repr__(self): return 'Loud()'
print(t'{Loud()!s:spec}'.interpolations[0])
#> Interpolation(Loud(), 'Loud()', 's', 'spec')

# ---- equality is identity, and fields are read-only
x = 1
a = t'{x}'
print(a == a, t'{x}' == t'{x}')
try:
    a.strings = ()
except AttributeError as e:
    print(e)
#> True False
#> readonly attribute

# ---- match on interpolations
x = 7
match t'{x!r:03}'.interpolations[0]:
    case object(value=v, expression=e, conversion=c, format_spec=s):
        print(v, e, c, s)
#> 7 x r 03

# ---- the equals sign
x = 3
t = t'{x = }'
print(t.strings, t.interpolations)
#> ('x = ', '') (Interpolation(3, 'x', 'r', ''),)

# ---- t-strings: parts in order
name, n = 'World', 3.14159
t = t'Hello {name!r:>10} and {n:.2f}{n}!'
print(type(t).__name__, t.strings, t.values, len(t.interpolations))
for i in t.interpolations: print(i.value, i.expression, i.conversion, i.format_spec)
for part in t: print(type(part).__name__, part if isinstance(part, str) else part.value)
print(t'', t''.strings, t'{n}'.strings, (t'a{n}' + t'b').strings)
#> Template ('Hello ', ' and ', '', '!') ('World', 3.14159, 3.14159) 3
#> World name r >10
#> 3.14159 n None .2f
#> 3.14159 n None 
#> str Hello 
#> Interpolation World
#> str  and 
#> Interpolation 3.14159
#> Interpolation 3.14159
#> str !
#> Template(strings=('',), interpolations=()) ('',) ('', '') ('a', 'b')

# ---- t-strings: escaping html
from string.templatelib import Template, Interpolation
from html import escape
def html(t: Template) -> str:
    out = []
    for part in t:
        match part:
            case str(): out.append(part)
            case Interpolation(value=Template() as inner): out.append(html(inner))
            case Interpolation(list() as items): out += [html(i) if isinstance(i, Template) else escape(str(i)) for i in items]
            case Interpolation(value, _, conversion, spec):
                text = {'r': repr, 's': str, 'a': ascii, None: lambda v: v}[conversion](value)
                out.append(escape(format(text, spec)))
    return ''.join(out)
user, items = '<b>', [1, '&']
print(html(t'<p title="{user}">{t'<i>{user}</i>'}{items}{[t'<li>{x}</li>' for x in items]}{3.5:.2f}{user!r}</p>'))
#> <p title="&lt;b&gt;"><i>&lt;b&gt;</i>1&amp;<li>1</li><li>&amp;</li>3.50&#x27;&lt;b&gt;&#x27;</p>

# ---- astral characters in the expression of a field
print(repr(t"{'😀!'.upper()}".interpolations[0]), repr(t"{'😀' 'x'}".interpolations[0].expression))
#> Interpolation('😀!', "'😀!'.upper()", None, '') "'😀' 'x'"

# ---- parts of an interpolation by subclasses of str
from string.templatelib import Interpolation
class S(str):
    pass
i = Interpolation(1, S('x'), S('r'), S('>5'))
print(i, type(i.expression).__name__, type(i.conversion).__name__, type(i.format_spec).__name__)
try:
    Interpolation(1, 'x', S('z'))
except ValueError as e:
    print(e)
#> Interpolation(1, 'x', 'r', '>5') S S S
#> Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'

# ---- templates and their parts can be copied
import copy
items = [1]
template = t'{items:>5}{items!r} x'
for o in template, template.interpolations[0], t'', t'a':
    shallow, deep = copy.copy(o), copy.deepcopy(o)
    print(shallow, deep, type(shallow).__name__)
    if hasattr(o, 'values'): print(deep.values, [v is items for v in shallow.values], [v is items for v in deep.values])
print(template.interpolations[0].__reduce__())
#> Template(strings=('', '', ' x'), interpolations=(Interpolation([1], 'items', None, '>5'), Interpolation([1], 'items', 'r', ''))) Template(strings=('', '', ' x'), interpolations=(Interpolation([1], 'items', None, '>5'), Interpolation([1], 'items', 'r', ''))) Template
#> ([1], [1]) [True, True] [False, False]
#> Interpolation([1], 'items', None, '>5') Interpolation([1], 'items', None, '>5') Interpolation
#> Template(strings=('',), interpolations=()) Template(strings=('',), interpolations=()) Template
#> () [] []
#> Template(strings=('a',), interpolations=()) Template(strings=('a',), interpolations=()) Template
#> () [] []
#> (<class 'string.templatelib.Interpolation'>, ([1], 'items', None, '>5'))

# ---- items of a literal template
n = 1
for text in ("t'a'[0]", "t'{n}'['x']", "t'a'()"):
    try:
        eval(text)
    except TypeError as e:
        print(e)
#> <string>:1: SyntaxWarning: 'string.templatelib.Template' object is not subscriptable; perhaps you missed a comma?
#> 'string.templatelib.Template' object is not subscriptable
#> <string>:1: SyntaxWarning: 'string.templatelib.Template' object is not subscriptable; perhaps you missed a comma?
#> 'string.templatelib.Template' object is not subscriptable
#> <string>:1: SyntaxWarning: 'string.templatelib.Template' object is not callable; perhaps you missed a comma?
#> 'string.templatelib.Template' object is not callable

# ---- all templates of a place have the same strings
def make(x): return t'a{x}b{x}'
made = [make(i) for i in range(300)]
print(all(one.strings is made[0].strings for one in made), make(1).strings is made[0].strings, t'a{1}b{2}'.strings == made[0].strings)
#> True True True
