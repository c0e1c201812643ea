# ---- constants
import string
print(string.ascii_letters, string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, string.punctuation)
print(repr(string.whitespace), repr(string.printable))
#> abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~
#> ' \t\n\r\x0b\x0c' '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\x0b\x0c'

# ---- capwords
import string
print(string.capwords('hello  world foo'), string.capwords('a-b c-d', '-'), string.capwords(' x y '), repr(string.capwords('')))
#> Hello World Foo A-B c-D X Y ''

# ---- Template
from string import Template
t = Template('$who likes ${what}, it costs $$5')
print(t.substitute(who='tim', what='kung pao'), t.substitute({'who': 'a'}, what='b'), t.safe_substitute(who='x'), t.template, t.get_identifiers(), t.is_valid())
for bad, kw in [('$who', {}), ('$', {}), ('a $1', {}), ('x\ny $(', {})]:
    try:
        print(Template(bad).substitute(kw))
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
print(Template('$1 $ ${').safe_substitute(), Template('$').is_valid(), Template('$a $b $a ${c}').get_identifiers())
#> tim likes kung pao, it costs $5 a likes b, it costs $5 x likes ${what}, it costs $5 $who likes ${what}, it costs $$5 ['who', 'what'] True
#> KeyError 'who'
#> ValueError Invalid placeholder in string: line 1, col 1
#> ValueError Invalid placeholder in string: line 1, col 3
#> ValueError Invalid placeholder in string: line 2, col 3
#> $1 $ ${ False ['a', 'b', 'c']

# ---- subclasses of Template
from string import Template
class T(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'
print(T('%% %with_under %notunder').safe_substitute({'with_under': 'x', 'notunder': 'y'}))
class U(Template):
    braceidpattern = r'[a-z.]+'
print(U('$a ${a.b}').substitute({'a': 1, 'a.b': 2}), U.pattern.groups, Template.pattern.flags)
class V(Template):
    pattern = r'\[(?:(?P<escaped>\[)|(?P<named>\w+)\]|(?P<braced>x)|(?P<invalid>))'
print(V('[name] and [[').substitute(name='n'))
#> % x %notunder
#> 1 2 4 98
#> n and $

# ---- Formatter
from string import Formatter
f = Formatter()
print(f.format('{0} {1!r} {name:>5}', 1, 'a', name='x'), f.format('{} {}', 1, 2), f.vformat('{a[0]} {b.real}', (), {'a': [5], 'b': 3}), f.format('{:{w}}', 5, w=4), f.format('{{}}'))
print(list(f.parse('a{b!r:>{w}}c{d[x].y}{{e}}{}')), list(f.parse('')), list(f.parse('x')), f.get_field('0.real', (5,), {}))
for s in ['{', '}', '{!x}', '{a', '{0.}', '{0[}', '{!r:', '{a!}', '{0[a]b}']:
    try:
        print(f.format(s, 1, a=2))
    except Exception as e:
        print(type(e).__name__, e)
#> 1 'a'     x 1 2 5 3    5 {}
#> [('a', 'b', '>{w}', 'r'), ('c', 'd[x].y', '', None), ('{', None, None, None), ('e}', None, None, None), ('', '', '', None)] [] [('x', None, None, None)] (5, 0)
#> ValueError Single '{' encountered in format string
#> ValueError Single '}' encountered in format string
#> ValueError Unknown conversion specifier x
#> ValueError expected '}' before end of string
#> ValueError Empty attribute in format string
#> ValueError expected '}' before end of string
#> ValueError unmatched '{' in format spec
#> ValueError unmatched '{' in format spec
#> TypeError 'int' object is not subscriptable

# ---- manual and automatic fields
from string import Formatter
for s in ['{} {0}', '{0} {}', '{2}', '{x}', '{:{:{:{}}}}']:
    try:
        print(Formatter().format(s, 1, 2))
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError cannot switch from automatic field numbering to manual field specification
#> ValueError cannot switch from manual field specification to automatic field numbering
#> IndexError tuple index out of range
#> KeyError 'x'
#> IndexError tuple index out of range

# ---- subclasses of Formatter
from string import Formatter
class F(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f'<{key}>')
        return super().get_value(key, args, kwargs)
    def format_field(self, value, spec):
        return super().format_field(value, '') + spec if spec.startswith('!') else super().format_field(value, spec)
    def convert_field(self, value, conversion):
        return value.upper() if conversion == 'u' else super().convert_field(value, conversion)
    def check_unused_args(self, used, args, kwargs):
        print(sorted(used, key=str))
print(F().format('{a} {b!u} {0:!!} {0:03}', 7, b='q'))
try:
    F().format('{0!z}', 1)
except ValueError as e:
    print(e)
#> [0, 'a', 'b']
#> <a> Q 7!! 007
#> Unknown conversion specifier z

# ---- templatelib
from string.templatelib import Template, Interpolation, convert
name = 'World'
t = t'Hello {name!r:>10}!'
print(type(t) is Template, type(t.interpolations[0]) is Interpolation, t.strings, t.values, convert('a', 'r'), convert(1, None), convert('é', 'a'), convert(5, 's'))
try:
    convert(1, 'x')
except ValueError as e:
    print(e)
#> True True ('Hello ', '!') ('World',) 'a' 1 '\xe9' 5
#> invalid conversion specifier: x

# ---- public names
import string
print(sorted(string.__all__))
#> ['Formatter', 'Template', 'ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace']

# ---- constants, further
import string
print(string.ascii_letters, string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))
#> abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 100

# ---- capwords, further
import string
print(string.capwords('hello  big world'), string.capwords("they're bill's"), string.capwords('a-b-c', '-'), repr(string.capwords('  x  ')), string.capwords(''), string.capwords(s='x y', sep=None))
try: string.capwords(5)
except (TypeError, AttributeError) as e: print(type(e).__name__, e)
#> Hello Big World They're Bill's A-B-C 'X'  X Y
#> AttributeError 'int' object has no attribute 'split'

# ---- Template: substitute
from string import Template
t = Template('$who likes ${what}s for $$5')
print(t.substitute(who='A', what='cat'), t.substitute({'who': 'B', 'what': 'x'}, who='C'), t.safe_substitute(who='D'), t.template, t.get_identifiers(), t.is_valid())
for job in (lambda: t.substitute(who='x'), lambda: Template('$').substitute(), lambda: Template('a\nb $1').substitute(), lambda: Template('${x').substitute(x=1), lambda: t.substitute({}, {})):
    try: job()
    except (KeyError, ValueError, TypeError) as e: print(type(e).__name__, e)
print(Template('$ ${x $1').safe_substitute(x=1), Template('$').is_valid())
#> A likes cats for $5 C likes xs for $5 D likes ${what}s for $5 $who likes ${what}s for $$5 ['who', 'what'] True
#> KeyError 'what'
#> ValueError Invalid placeholder in string: line 1, col 1
#> ValueError Invalid placeholder in string: line 2, col 3
#> ValueError Invalid placeholder in string: line 1, col 1
#> TypeError Template.substitute() takes from 1 to 2 positional arguments but 3 were given
#> $ ${x $1 False

# ---- Template: delimiters and patterns of one's own
from string import Template
class P(Template): delimiter = '%'; idpattern = '[a-z]+_[a-z]+'
class B(Template): pattern = r'\[\[(?:(?P<escaped>\[\[)|(?P<named>\w+)\]\]|\b\B(?P<braced>)|(?P<invalid>))'
class C(Template): braceidpattern = r'[a-z.]+'; flags = 0
print(P('%a_b %%').substitute(a_b=1), B('[[x]] [[[[').safe_substitute(x=5), C('$a ${a.b}').substitute({'a': 1, 'a.b': 2}), C('${a.b}').get_identifiers())
#> 1 % 5 $ 1 2 ['a.b']

# ---- Formatter, further
from string import Formatter
f = Formatter()
print(f.format('{0} {a!r:>5} {b[k]} {c.real}', 1, a='x', b={'k': 2}, c=5), f.vformat('{}-{}', ('a', 'b'), {}), list(f.parse('a{b!r:c}{{d}}{}')), f.get_field('0.real', (5,), {}), f.convert_field('x', 'r'), f.format_field(3.14159, '.2f'))
for job in (lambda: f.format('{}'), lambda: f.format('{a}'), lambda: f.format('{0}{}', 1, 2), lambda: f.convert_field(1, 'z'), lambda: f.format(), lambda: f.format('{')):
    try: job()
    except (IndexError, KeyError, ValueError, TypeError) as e: print(type(e).__name__, e)
#> 1   'x' 2 5 a-b [('a', 'b', 'c', 'r'), ('{', None, None, None), ('d}', None, None, None), ('', '', '', None)] (5, 0) 'x' 3.14
#> IndexError tuple index out of range
#> KeyError 'a'
#> ValueError cannot switch from manual field specification to automatic field numbering
#> ValueError Unknown conversion specifier z
#> TypeError Formatter.format() missing 1 required positional argument: 'format_string'
#> ValueError Single '{' encountered in format string

# ---- Formatter of one's own
from string import Formatter
class F(Formatter):
    def get_value(self, key, args, kw): return kw.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kw)
    def format_field(self, v, spec): return str(v).upper() if spec == 'up' else super().format_field(v, spec)
    def check_unused_args(self, used, args, kw):
        if len(args) > len([u for u in used if isinstance(u, int)]): raise ValueError('unused')
    def convert_field(self, v, c): return v[::-1] if c == 'v' else super().convert_field(v, c)
print(F().format('{a} {b:up} {0!v}', 'xyz', b='q'))
try: F().format('x', 1)
except ValueError as e: print(e)
#> <a> Q zyx
#> unused

# ---- passwords of all kinds
import string, random
rng = random.Random(5)
pw = ''.join(rng.choice(string.ascii_letters + string.digits) for _ in range(12))
print(pw, any(c in string.digits for c in pw), set('Ab1!') <= set(string.printable), 'a'.translate(str.maketrans(string.ascii_lowercase, string.ascii_uppercase)))
#> NqVwYS81VP7H True True A

# ---- a caesar cipher
import string
def caesar(text, k):
    low, up = string.ascii_lowercase, string.ascii_uppercase
    return text.translate(str.maketrans(low + up, low[k:] + low[:k] + up[k:] + up[:k]))
print(caesar('Hello, World', 3), caesar(caesar('xyz', 5), -5), ''.join(c for c in 'a,b.c!' if c not in string.punctuation))
#> Khoor, Zruog xyz abc

# ---- names
import string
print(sorted(string.__all__), string.Template.delimiter, string.Template.idpattern, string.Template('x').template, string.Formatter.__module__)
#> ['Formatter', 'Template', 'ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace'] $ (?a:[_a-z][_a-z0-9]*) x string

# ---- templates of all forms, and templates of one's own
from string import Template
class Odd:
    def __str__(self): raise KeyError('odd')
class M(dict):
    def __missing__(self, k): return f'<{k}>'
for t in ['', 'plain', '$a', '$$', '$', 'x $a y ${b} $$ z', '${a', '$1', 'a\n$ b', '${a}${b}', '$a$', '$$$a', 'x$\u00e9', '$A $_x', '${}', '$a ' * 3]:
    for m in ({'a': 1, 'b': 'B', 'A': 2, '_x': None}, {}, {'a': Odd()}, M()):
        for f in ('substitute', 'safe_substitute'):
            try: print(repr(t), f, repr(getattr(Template(t), f)(m)), repr(getattr(Template(t), f)(m, b=5)), repr(getattr(Template(t), f)(b=5)))
            except (KeyError, ValueError) as e: print(repr(t), f, repr(e))
class P(Template):
    delimiter = '%'
    idpattern = '[a-z]+(?:_[a-z]+)?'
class Q(Template):
    idpattern = '([a-z])+'
class R(Template):
    pattern = r'(?P<escaped>!!)|(?P<named>@\w+)|(?P<braced>)(?!)|(?P<invalid>!)'
class S(Template):
    def _invalid(self, mo): raise RuntimeError(mo.group(), mo.start())
for c in (P, Q, R, S):
    for t in ('%a %% $a $$', '@a !! x', '! $', '%a_b'):
        for f in ('substitute', 'safe_substitute'):
            try: print(c.__name__, repr(t), repr(getattr(c(t), f)({'a': 1, '@a': 2, 'a_b': 3}, z=1)))
            except (KeyError, ValueError, RuntimeError) as e: print(c.__name__, repr(t), repr(e))
for bad in (b'$a', 5, None):
    try: print(Template(bad).substitute(a=1))
    except TypeError as e: print(type(e).__name__)
t = Template('$a'); t.delimiter = '!'
print(t.substitute(a=1), Template('$$').substitute()); t.template = '$$ $a'; print(t.substitute({}, a=3))
print(Template('$a $b').substitute({'a': 1}, b=2), Template('$a $b').substitute({'a': 1, 'b': 1}, b=2), Template('$self $mapping').substitute(self=1, mapping=2))
#> '' substitute '' '' ''
#> '' safe_substitute '' '' ''
#> '' substitute '' '' ''
#> '' safe_substitute '' '' ''
#> '' substitute '' '' ''
#> '' safe_substitute '' '' ''
#> '' substitute '' '' ''
#> '' safe_substitute '' '' ''
#> 'plain' substitute 'plain' 'plain' 'plain'
#> 'plain' safe_substitute 'plain' 'plain' 'plain'
#> 'plain' substitute 'plain' 'plain' 'plain'
#> 'plain' safe_substitute 'plain' 'plain' 'plain'
#> 'plain' substitute 'plain' 'plain' 'plain'
#> 'plain' safe_substitute 'plain' 'plain' 'plain'
#> 'plain' substitute 'plain' 'plain' 'plain'
#> 'plain' safe_substitute 'plain' 'plain' 'plain'
#> '$a' substitute KeyError('a')
#> '$a' safe_substitute '1' '1' '$a'
#> '$a' substitute KeyError('a')
#> '$a' safe_substitute '$a' '$a' '$a'
#> '$a' substitute KeyError('odd')
#> '$a' safe_substitute '$a' '$a' '$a'
#> '$a' substitute KeyError('a')
#> '$a' safe_substitute '<a>' '<a>' '$a'
#> '$$' substitute '$' '$' '$'
#> '$$' safe_substitute '$' '$' '$'
#> '$$' substitute '$' '$' '$'
#> '$$' safe_substitute '$' '$' '$'
#> '$$' substitute '$' '$' '$'
#> '$$' safe_substitute '$' '$' '$'
#> '$$' substitute '$' '$' '$'
#> '$$' safe_substitute '$' '$' '$'
#> '$' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '$' safe_substitute '$' '$' '$'
#> '$' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '$' safe_substitute '$' '$' '$'
#> '$' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '$' safe_substitute '$' '$' '$'
#> '$' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '$' safe_substitute '$' '$' '$'
#> 'x $a y ${b} $$ z' substitute KeyError('a')
#> 'x $a y ${b} $$ z' safe_substitute 'x 1 y B $ z' 'x 1 y 5 $ z' 'x $a y 5 $ z'
#> 'x $a y ${b} $$ z' substitute KeyError('a')
#> 'x $a y ${b} $$ z' safe_substitute 'x $a y ${b} $ z' 'x $a y 5 $ z' 'x $a y 5 $ z'
#> 'x $a y ${b} $$ z' substitute KeyError('odd')
#> 'x $a y ${b} $$ z' safe_substitute 'x $a y ${b} $ z' 'x $a y 5 $ z' 'x $a y 5 $ z'
#> 'x $a y ${b} $$ z' substitute KeyError('a')
#> 'x $a y ${b} $$ z' safe_substitute 'x <a> y <b> $ z' 'x <a> y 5 $ z' 'x $a y 5 $ z'
#> '${a' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '${a' safe_substitute '${a' '${a' '${a'
#> '${a' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '${a' safe_substitute '${a' '${a' '${a'
#> '${a' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '${a' safe_substitute '${a' '${a' '${a'
#> '${a' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '${a' safe_substitute '${a' '${a' '${a'
#> '$1' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '$1' safe_substitute '$1' '$1' '$1'
#> '$1' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '$1' safe_substitute '$1' '$1' '$1'
#> '$1' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '$1' safe_substitute '$1' '$1' '$1'
#> '$1' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '$1' safe_substitute '$1' '$1' '$1'
#> 'a\n$ b' substitute ValueError('Invalid placeholder in string: line 2, col 1')
#> 'a\n$ b' safe_substitute 'a\n$ b' 'a\n$ b' 'a\n$ b'
#> 'a\n$ b' substitute ValueError('Invalid placeholder in string: line 2, col 1')
#> 'a\n$ b' safe_substitute 'a\n$ b' 'a\n$ b' 'a\n$ b'
#> 'a\n$ b' substitute ValueError('Invalid placeholder in string: line 2, col 1')
#> 'a\n$ b' safe_substitute 'a\n$ b' 'a\n$ b' 'a\n$ b'
#> 'a\n$ b' substitute ValueError('Invalid placeholder in string: line 2, col 1')
#> 'a\n$ b' safe_substitute 'a\n$ b' 'a\n$ b' 'a\n$ b'
#> '${a}${b}' substitute KeyError('a')
#> '${a}${b}' safe_substitute '1B' '15' '${a}5'
#> '${a}${b}' substitute KeyError('a')
#> '${a}${b}' safe_substitute '${a}${b}' '${a}5' '${a}5'
#> '${a}${b}' substitute KeyError('odd')
#> '${a}${b}' safe_substitute '${a}${b}' '${a}5' '${a}5'
#> '${a}${b}' substitute KeyError('a')
#> '${a}${b}' safe_substitute '<a><b>' '<a>5' '${a}5'
#> '$a$' substitute ValueError('Invalid placeholder in string: line 1, col 3')
#> '$a$' safe_substitute '1$' '1$' '$a$'
#> '$a$' substitute KeyError('a')
#> '$a$' safe_substitute '$a$' '$a$' '$a$'
#> '$a$' substitute KeyError('odd')
#> '$a$' safe_substitute '$a$' '$a$' '$a$'
#> '$a$' substitute ValueError('Invalid placeholder in string: line 1, col 3')
#> '$a$' safe_substitute '<a>$' '<a>$' '$a$'
#> '$$$a' substitute KeyError('a')
#> '$$$a' safe_substitute '$1' '$1' '$$a'
#> '$$$a' substitute KeyError('a')
#> '$$$a' safe_substitute '$$a' '$$a' '$$a'
#> '$$$a' substitute KeyError('odd')
#> '$$$a' safe_substitute '$$a' '$$a' '$$a'
#> '$$$a' substitute KeyError('a')
#> '$$$a' safe_substitute '$<a>' '$<a>' '$$a'
#> 'x$é' substitute ValueError('Invalid placeholder in string: line 1, col 2')
#> 'x$é' safe_substitute 'x$é' 'x$é' 'x$é'
#> 'x$é' substitute ValueError('Invalid placeholder in string: line 1, col 2')
#> 'x$é' safe_substitute 'x$é' 'x$é' 'x$é'
#> 'x$é' substitute ValueError('Invalid placeholder in string: line 1, col 2')
#> 'x$é' safe_substitute 'x$é' 'x$é' 'x$é'
#> 'x$é' substitute ValueError('Invalid placeholder in string: line 1, col 2')
#> 'x$é' safe_substitute 'x$é' 'x$é' 'x$é'
#> '$A $_x' substitute KeyError('A')
#> '$A $_x' safe_substitute '2 None' '2 None' '$A $_x'
#> '$A $_x' substitute KeyError('A')
#> '$A $_x' safe_substitute '$A $_x' '$A $_x' '$A $_x'
#> '$A $_x' substitute KeyError('A')
#> '$A $_x' safe_substitute '$A $_x' '$A $_x' '$A $_x'
#> '$A $_x' substitute KeyError('A')
#> '$A $_x' safe_substitute '<A> <_x>' '<A> <_x>' '$A $_x'
#> '${}' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '${}' safe_substitute '${}' '${}' '${}'
#> '${}' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '${}' safe_substitute '${}' '${}' '${}'
#> '${}' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '${}' safe_substitute '${}' '${}' '${}'
#> '${}' substitute ValueError('Invalid placeholder in string: line 1, col 1')
#> '${}' safe_substitute '${}' '${}' '${}'
#> '$a $a $a ' substitute KeyError('a')
#> '$a $a $a ' safe_substitute '1 1 1 ' '1 1 1 ' '$a $a $a '
#> '$a $a $a ' substitute KeyError('a')
#> '$a $a $a ' safe_substitute '$a $a $a ' '$a $a $a ' '$a $a $a '
#> '$a $a $a ' substitute KeyError('odd')
#> '$a $a $a ' safe_substitute '$a $a $a ' '$a $a $a ' '$a $a $a '
#> '$a $a $a ' substitute KeyError('a')
#> '$a $a $a ' safe_substitute '<a> <a> <a> ' '<a> <a> <a> ' '$a $a $a '
#> P '%a %% $a $$' '1 % $a $$'
#> P '%a %% $a $$' '1 % $a $$'
#> P '@a !! x' '@a !! x'
#> P '@a !! x' '@a !! x'
#> P '! $' '! $'
#> P '! $' '! $'
#> P '%a_b' '3'
#> P '%a_b' '3'
#> Q '%a %% $a $$' '%a %% 1 $'
#> Q '%a %% $a $$' '%a %% 1 $'
#> Q '@a !! x' '@a !! x'
#> Q '@a !! x' '@a !! x'
#> Q '! $' ValueError('Invalid placeholder in string: line 1, col 3')
#> Q '! $' '! $'
#> Q '%a_b' '%a_b'
#> Q '%a_b' '%a_b'
#> R '%a %% $a $$' '%a %% $a $$'
#> R '%a %% $a $$' '%a %% $a $$'
#> R '@a !! x' '2 $ x'
#> R '@a !! x' '2 $ x'
#> R '! $' ValueError('Invalid placeholder in string: line 1, col 1')
#> R '! $' '! $'
#> R '%a_b' '%a_b'
#> R '%a_b' '%a_b'
#> S '%a %% $a $$' '%a %% 1 $'
#> S '%a %% $a $$' '%a %% 1 $'
#> S '@a !! x' '@a !! x'
#> S '@a !! x' '@a !! x'
#> S '! $' RuntimeError('$', 2)
#> S '! $' '! $'
#> S '%a_b' '%a_b'
#> S '%a_b' '%a_b'
#> TypeError
#> TypeError
#> TypeError
#> 1 $
#> ! 3
#> 1 2 1 2 1 2

# ---- conversions that are none
import string
for format in ('{a!}', '{a!}x', '{a!}}', '{a!:5}', '{a!', '{a!r', '{a!rx}'):
    for act in (lambda: list(string.Formatter().parse(format)), lambda: string.Formatter().format(format, a=1), lambda: format.format(a=1)):
        try:
            print(act())
        except ValueError as e:
            print(e)
#> unmatched '{' in format spec
#> unmatched '{' in format spec
#> unmatched '{' in format spec
#> expected ':' after conversion specifier
#> expected ':' after conversion specifier
#> expected ':' after conversion specifier
#> [('', 'a', '', '}')]
#> Unknown conversion specifier }
#> Unknown conversion specifier }
#> expected ':' after conversion specifier
#> expected ':' after conversion specifier
#> expected ':' after conversion specifier
#> end of string while looking for conversion specifier
#> end of string while looking for conversion specifier
#> end of string while looking for conversion specifier
#> unmatched '{' in format spec
#> unmatched '{' in format spec
#> unmatched '{' in format spec
#> expected ':' after conversion specifier
#> expected ':' after conversion specifier
#> expected ':' after conversion specifier

# ---- a Formatter reads the text of subclasses itself
import string
class S(str):
    def __len__(self): return 2
    def __getitem__(self, i): return 'z'
    def __iter__(self): return iter('zy')
f = string.Formatter()
print(f.format(S('{0}|{a[k]}'), 1, a={'k': 2}), f.get_field(S('abc.real'), (), {'abc': 5}))
for bad in (None, 0, b'a', ['a']):
    try: f.get_field(bad, (), {})
    except TypeError as e: print(e)
#> 1|2 (5, 'abc')
#> expected str, got NoneType
#> expected str, got int
#> expected str, got bytes
#> expected str, got list
