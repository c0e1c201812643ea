# ---- a template has its parts
from string.templatelib import Template, Interpolation
name, n = 'Ann', 3.14159
t = t'hi {name!r:>5} and {n:.2f}!'
print(t.strings, t.values, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations], list(t)[0], type(t).__name__)
#> ('hi ', ' and ', '!') ('Ann', 3.14159) [('Ann', 'name', 'r', '>5'), (3.14159, 'n', None, '.2f')] hi  Template

# ---- a template is shown as text
from string.templatelib import Template, Interpolation, convert
def f(t): return ''.join(p if isinstance(p, str) else format(convert(p.value, p.conversion), p.format_spec) for p in t)
x = [1]; w = 6
print(f(t'{x}|{x!r:>{w}}|{w=}|{{}}'), f(t''), f(t'plain'))
#> [1]|   [1]|w=6|{}  plain

# ---- templates are joined
from string.templatelib import Template
a = t'a{1}' + t'{2}b'
print(a.strings, a.values, (t'x' + t'y').strings, repr(t'{1+1}'))
for bad in ('s', 5):
    try: t'a' + bad
    except TypeError as e: print(e)
#> ('a', '', 'b') (1, 2) ('xy',) Template(strings=('', ''), interpolations=(Interpolation(2, '1+1', None, ''),))
#> can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
#> can only concatenate string.templatelib.Template (not "int") to string.templatelib.Template

# ---- templates and interpolations by hand
from string.templatelib import Template, Interpolation
i = Interpolation(5, 'five', 'r', '>3')
t = Template('a', i, 'b', 'c', i)
print(t.strings, i, t.values, Interpolation(1).expression, t == t, t == Template('a', i, 'bc', i))
for job in (lambda: Template(5), lambda: Interpolation(), lambda: Interpolation(1, 'x', 'z'), lambda: Interpolation(1, 2)):
    try: job()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
#> ('a', 'bc', '') Interpolation(5, 'five', 'r', '>3') (5, 5)  True False
#> TypeError Template.__new__ *args need to be of type 'str' or 'Interpolation', got int
#> TypeError Interpolation() missing required argument 'value' (pos 1)
#> ValueError Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'
#> TypeError Interpolation() argument 'expression' must be str, not int

# ---- convert
from string.templatelib import convert
print(convert('é', 'a'), convert('é', 'r'), convert(5, 's'), convert(5, None))
try: convert(5, 'x')
except ValueError as e: print(e)
#> '\xe9' 'é' 5 5
#> invalid conversion specifier: x

# ---- safe HTML
from string.templatelib import Interpolation
from html import escape
def html(t): return ''.join(p if isinstance(p, str) else escape(str(p.value)) for p in t)
user = '<script>'
print(html(t'<p>{user}</p>'))
match t'{user}':
    case t if t.interpolations: print(t.interpolations[0].expression)
match Interpolation(1, 'q'):
    case Interpolation(v, e): print(v, e)
#> <p>&lt;script&gt;</p>
#> user
#> 1 q
