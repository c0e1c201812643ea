# ---- reading
import configparser
c = configparser.ConfigParser()
c.read_string('''
[DEFAULT]
ServerAliveInterval = 45
Compression: yes

[forge.example]
User = hg
# comment
; also
multi = one
  two

    three
[topsecret.server.example]
Port = 50022
ForwardX11 = no
empty =
''')
print(c.sections(), 'forge.example' in c, 'x' in c, c['forge.example']['User'], dict(c['forge.example']), c['DEFAULT']['compression'])
print(repr(c['forge.example']['multi']), c.get('topsecret.server.example', 'port'), repr(c['topsecret.server.example']['empty']), list(c), len(c), c.options('forge.example'), c.defaults())
print(c.items('topsecret.server.example'), [k for k in c['topsecret.server.example']], c.has_option('forge.example', 'USER'), c.has_section('DEFAULT'))
#> ['forge.example', 'topsecret.server.example'] True False hg {'user': 'hg', 'multi': 'one\ntwo\n\nthree', 'serveraliveinterval': '45', 'compression': 'yes'} yes
#> 'one\ntwo\n\nthree' 50022 '' ['DEFAULT', 'forge.example', 'topsecret.server.example'] 3 ['user', 'multi', 'serveraliveinterval', 'compression'] {'serveraliveinterval': '45', 'compression': 'yes'}
#> [('serveraliveinterval', '45'), ('compression', 'yes'), ('port', '50022'), ('forwardx11', 'no'), ('empty', '')] ['port', 'forwardx11', 'empty', 'serveraliveinterval', 'compression'] True False

# ---- typed values
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\ni=5\nf=2.5\nt=yes\nn=off\nx=maybe\n')
s = c['a']
print(s.getint('i'), s.getfloat('f'), s.getboolean('t'), c.getboolean('a', 'n'), c.getint('a', 'i'), s.getint('zz', 7), s.get('zz'), s.get('zz', 'd'), c.get('a', 'zz', fallback='q'), c.getint('b', 'i', fallback=1), s.getboolean('zz', fallback=True))
for f in [lambda: c.getboolean('a', 'x'), lambda: c.getint('a', 'f'), lambda: c.get('a', 'zz'), lambda: c.get('b', 'x'), lambda: s['zz'], lambda: c['b'], lambda: c.items('b'), lambda: c.options('b')]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> 5 2.5 True False 5 7 None d q 1 True
#> ValueError Not a boolean: maybe
#> ValueError invalid literal for int() with base 10: '2.5'
#> NoOptionError No option 'zz' in section: 'a'
#> NoSectionError No section: 'b'
#> KeyError 'zz'
#> KeyError 'b'
#> NoSectionError No section: 'b'
#> NoSectionError No section: 'b'

# ---- interpolation
import configparser
c = configparser.ConfigParser()
c.read_string('[p]\nhome=/u\nmine=%(home)s/me\ndeep=%(mine)s!\npct=5%%\nbad=%(nope)s\nsyn=%x\nloop=%(loop)s\nopen=%(a\n')
print(c['p']['mine'], c['p']['deep'], c['p']['pct'], c.get('p', 'mine', raw=True), c.get('p', 'mine', vars={'home': '/v'}))
for k in ('bad', 'syn', 'loop', 'open'):
    try:
        print(c['p'][k])
    except configparser.InterpolationError as e:
        print(type(e).__name__, e)
c = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
c.read_string('[a]\nx=1\ny=${x}2\n[b]\nz=${a:y}${a:x}$$\nbad=${q}\nworse=${a:b:c}\n')
print(c['b']['z'], c['a']['y'])
for k in ('bad', 'worse'):
    try:
        print(c['b'][k])
    except configparser.InterpolationError as e:
        print(type(e).__name__, e)
c = configparser.RawConfigParser()
c.read_string('[a]\nx=%(y)s')
print(c['a']['x'], configparser.ConfigParser(interpolation=None)._interpolation.__class__.__name__)
#> /u/me /u/me! 5% %(home)s/me /v/me
#> InterpolationMissingOptionError Bad value substitution: option 'bad' in section 'p' contains an interpolation key 'nope' which is not a valid option name. Raw value: '%(nope)s'
#> InterpolationSyntaxError '%' must be followed by '%' or '(', found: '%x'
#> InterpolationDepthError Recursion limit exceeded in value substitution: option 'loop' in section 'p' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(loop)s'
#> InterpolationSyntaxError bad interpolation variable reference '%(a'
#> 121$ 12
#> InterpolationMissingOptionError Bad value substitution: option 'bad' in section 'b' contains an interpolation key 'q' which is not a valid option name. Raw value: '${q}'
#> InterpolationSyntaxError More than one ':' found: ''
#> %(y)s Interpolation

# ---- writing
import configparser
class Out:
    def __init__(self): self.text = ''
    def write(self, s): self.text += s
c = configparser.ConfigParser()
c['DEFAULT'] = {'a': '1', 'b': 2}
c['s'] = {}
c['s']['Key'] = 'line\nnext'
c.add_section('t')
c.set('t', 'x', '5')
o = Out()
c.write(o)
print(o.text)
o = Out()
c.write(o, space_around_delimiters=False)
print(repr(o.text))
#> [DEFAULT]
#> a = 1
#> b = 2
#>
#> [s]
#> key = line
#> 	next
#>
#> [t]
#> x = 5
#>
#>
#> '[DEFAULT]\na=1\nb=2\n\n[s]\nkey=line\n\tnext\n\n[t]\nx=5\n\n'

# ---- changing
import configparser
c = configparser.ConfigParser()
c.read_dict({'a': {'x': 1, 'y': 2}, 'b': {}})
print(c.remove_option('a', 'x'), c.remove_option('a', 'x'), c.remove_section('b'), c.remove_section('b'), c.sections(), dict(c['a']))
del c['a']['y']
print(dict(c['a']), c.pop('a'), c.sections())
for f in [lambda: c.add_section('DEFAULT'), lambda: (c.add_section('q'), c.add_section('q')), lambda: c.set('q', 'x', 5), lambda: c.set('zz', 'x', '5'), lambda: c.add_section(5), lambda: c.__delitem__('DEFAULT'), lambda: c.set('q', 'x', '%'), lambda: c['q'].__setitem__('k', 1), lambda: c.remove_option('zz', 'a')]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> True False True False ['a'] {'y': '2'}
#> {} <Section: a> []
#> ValueError Invalid section name: 'DEFAULT'
#> DuplicateSectionError Section 'q' already exists
#> TypeError option values must be strings
#> NoSectionError No section: 'zz'
#> TypeError section names must be strings or UNNAMED_SECTION
#> ValueError Cannot remove the default section.
#> ValueError invalid interpolation syntax in '%' at position 0
#> TypeError option values must be strings
#> NoSectionError No section: 'zz'

# ---- errors of reading
import configparser
for text in ['x=1', '[a]\n[a]', '[a]\nx=1\nx=2', '[a]\nnovalue', '[a]\n=1', '[a]\nbad line\nworse\nok=1', '[a]\nx=1\n[a', '[]\n']:
    try:
        c = configparser.ConfigParser()
        c.read_string(text)
        print({s: dict(c[s]) for s in c.sections()})
    except configparser.Error as e:
        print(type(e).__name__, e)
#> MissingSectionHeaderError File contains no section headers.
#> file: '<string>', line: 1
#> 'x=1'
#> DuplicateSectionError While reading from '<string>' [line  2]: section 'a' already exists
#> DuplicateOptionError While reading from '<string>' [line  3]: option 'x' in section 'a' already exists
#> ParsingError Source contains parsing errors: '<string>'
#> 	[line  2]: 'novalue'
#> ParsingError Source contains parsing errors: '<string>'
#> 	[line  2]: '=1'
#> ParsingError Source contains parsing errors: '<string>'
#> 	[line  2]: 'bad line\n'
#> 	[line  3]: 'worse\n'
#> ParsingError Source contains parsing errors: '<string>'
#> 	[line  3]: '[a'
#> MissingSectionHeaderError File contains no section headers.
#> file: '<string>', line: 1
#> '[]\n'

# ---- settings
import configparser
c = configparser.ConfigParser(allow_no_value=True, delimiters=('->',), comment_prefixes=('//',), inline_comment_prefixes=('#',), strict=False)
c.read_string('[a]\nflag\nx -> 1 # note\n// c\nx -> 2#3\n[a]\ny -> a=b:c\n')
print(dict(c['a']))
c = configparser.ConfigParser({'d': '1'}, default_section='common')
c.read_string('[common]\ne=2\n[s]\nf=3')
print(c.defaults(), dict(c['s']), c.default_section)
c = configparser.ConfigParser()
c.optionxform = str
c.read_string('[A]\nKey=1\nkey=2')
print(dict(c['A']))
c = configparser.ConfigParser(empty_lines_in_values=False)
c.read_string('[a]\nx=1\n  2\n\ny=3')
print(dict(c['a']))
c = configparser.ConfigParser(allow_unnamed_section=True)
c.read_string('k=1\n[s]\nj=2')
print(c[configparser.UNNAMED_SECTION]['k'], c.sections())
#> {'flag': None, 'x': '2#3', 'y': 'a=b:c'}
#> {'d': '1', 'e': '2'} {'f': '3', 'd': '1', 'e': '2'} common
#> {'Key': '1', 'key': '2'}
#> {'x': '1\n2', 'y': '3'}
#> 1 [<UNNAMED_SECTION>, 's']

# ---- converters
import configparser
c = configparser.ConfigParser(converters={'list': lambda v: [x.strip() for x in v.split(',')]})
c.read_string('[a]\nx = 1, 2,3\n')
print(c.getlist('a', 'x'), c['a'].getlist('x'), c['a'].getlist('q', ['d']), sorted(c.converters))
#> ['1', '2', '3'] ['1', '2', '3'] ['d'] ['boolean', 'float', 'int', 'list']

# ---- proxies
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\nx=1\ny=2')
s = c['a']
print(s, s.name, s.parser is c, len(s), list(s.items()), list(s.keys()), list(s.values()), 'X' in s, s.setdefault('z', '3'), s.pop('x'), dict(s))
s.update({'n': '9'})
print(dict(s), s == {'y': '2', 'z': '3', 'n': '9'}, [(k, dict(v)) for k, v in c.items()])
#> <Section: a> a True 2 [('x', '1'), ('y', '2')] ['x', 'y'] ['1', '2'] True 3 1 {'y': '2', 'z': '3'}
#> {'y': '2', 'z': '3', 'n': '9'} True [('DEFAULT', {}), ('a', {'y': '2', 'z': '3', 'n': '9'})]

# ---- exceptions
import configparser
e = configparser.NoOptionError('o', 's')
print(repr(e), e.args, e.option, e.section, e.message, configparser.NoSectionError('x').args, configparser.DuplicateSectionError('s', 'f', 3), configparser.DuplicateOptionError('s', 'o'), configparser.ParsingError('f'), issubclass(configparser.MissingSectionHeaderError, configparser.ParsingError))
#> No option 'o' in section: 's' ('o', 's') o s No option 'o' in section: 's' ('x',) While reading from 'f' [line  3]: section 's' already exists Option 'o' in section 's' already exists Source contains parsing errors: 'f' True

# ---- public names
import configparser
print(sorted(configparser.__all__), configparser.DEFAULTSECT, configparser.MAX_INTERPOLATION_DEPTH)
#> ['BasicInterpolation', 'ConfigParser', 'ConverterMapping', 'DEFAULTSECT', 'DuplicateOptionError', 'DuplicateSectionError', 'ExtendedInterpolation', 'Interpolation', 'InterpolationDepthError', 'InterpolationError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'InvalidWriteError', 'MAX_INTERPOLATION_DEPTH', 'MissingSectionHeaderError', 'MultilineContinuationError', 'NoOptionError', 'NoSectionError', 'ParsingError', 'RawConfigParser', 'SectionProxy', 'UNNAMED_SECTION', 'UnnamedSectionDisabledError'] DEFAULT 10

# ---- sections, options and has
import configparser
c = configparser.ConfigParser()
c.read_string('[DEFAULT]\na = 1\n[x]\nb = 2\n[y]\na = 9\n')
print(c.sections(), c.options('x'), c.has_section('x'), c.has_section('DEFAULT'), c.has_option('x', 'a'), c.has_option('x', 'zz'), c.has_option('', 'a'), c.has_option('nope', 'a'), c.defaults(), 'x' in c, 'DEFAULT' in c, len(c), list(c))
#> ['x', 'y'] ['b', 'a'] True False True False True False {'a': '1'} True True 3 ['DEFAULT', 'x', 'y']

# ---- get, getint, getfloat, getboolean
import configparser
c = configparser.ConfigParser()
c.read_string('[s]\ni = 5\nf = 2.5\nt = Yes\nn = off\nw = word\n')
print(c.get('s', 'i'), c.getint('s', 'i'), c.getfloat('s', 'f'), c.getboolean('s', 't'), c.getboolean('s', 'n'), c.get('s', 'zz', fallback='d'), c.getint('s', 'zz', fallback=None), c.getboolean('no', 'x', fallback=True))
for job in (lambda: c.getint('s', 'w'), lambda: c.getboolean('s', 'w'), lambda: c.get('s', 'zz'), lambda: c.get('no', 'x'), lambda: c.getfloat('s', 't')):
    try: job()
    except (ValueError, configparser.Error) as e: print(type(e).__name__, e)
#> 5 5 2.5 True False d None True
#> ValueError invalid literal for int() with base 10: 'word'
#> ValueError Not a boolean: word
#> NoOptionError No option 'zz' in section: 's'
#> NoSectionError No section: 'no'
#> ValueError could not convert string to float: 'Yes'

# ---- section proxies
import configparser
c = configparser.ConfigParser()
c['s'] = {'A': '1', 'b': 'x'}
s = c['s']
print(s, s.name, s['a'], s.get('zz'), s.get('zz', 'd'), s.getint('a'), s.getboolean('zz', fallback=False), 'A' in s, len(s), list(s), dict(s), s.parser is c)
s['new'] = 'v'; del s['b']
print(dict(c['s']))
for job in (lambda: s['q'], lambda: s.__setitem__('k', 5), lambda: c['nope'], lambda: s.__delitem__('q')):
    try: job()
    except (KeyError, TypeError) as e: print(type(e).__name__, e)
#> <Section: s> s 1 None d 1 False True 2 ['a', 'b'] {'a': '1', 'b': 'x'} True
#> {'a': '1', 'new': 'v'}
#> KeyError 'q'
#> TypeError option values must be strings
#> KeyError 'nope'
#> KeyError 'q'

# ---- interpolation, further
import configparser
c = configparser.ConfigParser({'home': '/h'})
c.read_string('[p]\nlib = %(home)s/lib\nmine = %(lib)s/me\npct = 100%%\nraw = %(nope)s\n')
print(c['p']['mine'], c.get('p', 'pct'), c.get('p', 'raw', raw=True), c.get('p', 'lib', vars={'home': '/v'}))
for job in (lambda: c.get('p', 'raw'), lambda: c.set('p', 'x', '5%'), lambda: c.items('p')):
    try: print(job())
    except (configparser.Error, ValueError) as e: print(type(e).__name__, e)
#> /h/lib/me 100% %(nope)s /v/lib
#> InterpolationMissingOptionError Bad value substitution: option 'raw' in section 'p' contains an interpolation key 'nope' which is not a valid option name. Raw value: '%(nope)s'
#> ValueError invalid interpolation syntax in '5%' at position 1
#> InterpolationMissingOptionError Bad value substitution: option 'raw' in section 'p' contains an interpolation key 'nope' which is not a valid option name. Raw value: '%(nope)s'

# ---- interpolation that never ends, or is broken
import configparser
c = configparser.RawConfigParser()
c = configparser.ConfigParser()
c.read_string('[a]\nx = %(y)s\ny = %(x)s\nbad = %(x\nodd = %q\n')
for name in ('x', 'bad', 'odd'):
    try: c.get('a', name)
    except configparser.InterpolationError as e: print(type(e).__name__, str(e).splitlines()[0], e.section, e.option)
print(configparser.MAX_INTERPOLATION_DEPTH)
#> InterpolationDepthError Recursion limit exceeded in value substitution: option 'x' in section 'a' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(y)s' a x
#> InterpolationSyntaxError bad interpolation variable reference '%(x' a bad
#> InterpolationSyntaxError '%' must be followed by '%' or '(', found: '%q' a odd
#> 10

# ---- extended interpolation
import configparser
c = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
c.read_string('[a]\nx = 1\n[b]\ny = ${a:x}2\nz = ${y}3\nd = $$5\nbad = ${a:q}\nworse = ${a:b:c}\n')
print(c['b']['y'], c['b']['z'], c['b']['d'])
for n in ('bad', 'worse'):
    try: c['b'][n]
    except configparser.InterpolationError as e: print(type(e).__name__, str(e)[:60])
#> 12 123 $5
#> InterpolationMissingOptionError Bad value substitution: option 'bad' in section 'b' contains
#> InterpolationSyntaxError More than one ':' found: ''

# ---- no interpolation
import configparser
for c in (configparser.ConfigParser(interpolation=None), configparser.RawConfigParser()):
    c.read_string('[a]\nx = %(y)s 50%\n')
    print(c['a']['x'])
class Upper(configparser.Interpolation):
    def before_get(self, parser, section, option, value, defaults): return value.upper()
c = configparser.ConfigParser(interpolation=Upper())
c.read_string('[a]\nx = abc\n'); print(c['a']['x'])
class B(configparser.BasicInterpolation):
    def before_get(self, *a): return '<' + super().before_get(*a) + '>'
c = configparser.ConfigParser(interpolation=B()); c.read_string('[a]\nx = 1\ny = %(x)s\n'); print(c['a']['y'])
#> %(y)s 50%
#> %(y)s 50%
#> ABC
#> <1>

# ---- comments, values over lines and empty values
import configparser
c = configparser.ConfigParser(allow_no_value=True, inline_comment_prefixes=('#',))
c.read_string('# c\n[s]\nflag\nempty =\nlong = one\n  two\n\n  three\nkey: v # note\n; also\n')
print(dict(c['s']), c['s']['flag'])
c = configparser.ConfigParser(empty_lines_in_values=False)
c.read_string('[s]\nlong = one\n  two\n\nnext = 3\n'); print(dict(c['s']))
#> {'flag': None, 'empty': '', 'long': 'one\ntwo\n\nthree', 'key': 'v'} None
#> {'long': 'one\ntwo', 'next': '3'}

# ---- delimiters, prefixes and case
import configparser
c = configparser.ConfigParser(delimiters=('->',), comment_prefixes=('//',))
c.optionxform = str
c.read_string('// hi\n[S]\nKey -> a=b\n'); print(dict(c['S']))
c = configparser.ConfigParser(default_section='common')
c.read_string('[common]\nx = 1\n[a]\n'); print(c['a']['x'], c.default_section, c.sections())
#> {'Key': 'a=b'}
#> 1 common ['a']

# ---- duplicates
import configparser
for text in ('[a]\nx=1\nx=2\n', '[a]\n[b]\n[a]\n', '[a]\nX=1\nx=2\n'):
    try: configparser.ConfigParser().read_string(text, 'conf')
    except configparser.Error as e: print(type(e).__name__, e, e.lineno, e.source)
c = configparser.ConfigParser(strict=False)
c.read_string('[a]\nx=1\n[a]\nx=2\ny=3\n'); print(dict(c['a']))
#> DuplicateOptionError While reading from 'conf' [line  3]: option 'x' in section 'a' already exists 3 conf
#> DuplicateSectionError While reading from 'conf' [line  3]: section 'a' already exists 3 conf
#> DuplicateOptionError While reading from 'conf' [line  3]: option 'x' in section 'a' already exists 3 conf
#> {'x': '2', 'y': '3'}

# ---- what does not parse
import configparser
for text in ('x = 1\n', '[a]\nnonsense\n', '[a\nx=1', '[a]\n= v\n', '[s]\n  indented = 1\nbad line\nworse\n'):
    try: configparser.ConfigParser().read_string(text); print('ok')
    except configparser.Error as e: print(type(e).__name__, str(e).replace('\n', '|'))
#> MissingSectionHeaderError File contains no section headers.|file: '<string>', line: 1|'x = 1\n'
#> ParsingError Source contains parsing errors: '<string>'|	[line  2]: 'nonsense\n'
#> MissingSectionHeaderError File contains no section headers.|file: '<string>', line: 1|'[a\n'
#> ParsingError Source contains parsing errors: '<string>'|	[line  2]: '= v\n'
#> ParsingError Source contains parsing errors: '<string>'|	[line  3]: 'bad line\n'|	[line  4]: 'worse\n'

# ---- sections are added and removed
import configparser
c = configparser.ConfigParser()
c.add_section('a'); c.set('a', 'x', '1'); c.set('a', 'y', '2')
print(c.remove_option('a', 'x'), c.remove_option('a', 'zz'), c.remove_section('zz'), c.items('a'))
for job in (lambda: c.add_section('a'), lambda: c.add_section('DEFAULT'), lambda: c.set('no', 'x', '1'), lambda: c.add_section(5), lambda: c.set('a', 'n', 5), lambda: c.remove_option('no', 'x')):
    try: job()
    except (configparser.Error, ValueError, TypeError) as e: print(type(e).__name__, e)
print(c.remove_section('a'), c.sections(), c.popitem() if False else len(c))
#> True False False [('y', '2')]
#> DuplicateSectionError Section 'a' already exists
#> ValueError Invalid section name: 'DEFAULT'
#> NoSectionError No section: 'no'
#> TypeError section names must be strings or UNNAMED_SECTION
#> TypeError option values must be strings
#> NoSectionError No section: 'no'
#> True [] 1

# ---- write
import configparser, io
c = configparser.ConfigParser(allow_no_value=True)
c['DEFAULT'] = {'d': '1'}; c['s'] = {'k': 'v', 'multi': 'a\nb'}; c.set('s', 'flag')
out = io.StringIO(); c.write(out); print(out.getvalue().replace(' \n', '_\n'))
out = io.StringIO(); c.write(out, space_around_delimiters=False); print(out.getvalue().splitlines())
back = configparser.ConfigParser(allow_no_value=True); back.read_string(out.getvalue()); print(back == c, dict(back['s']))
#> [DEFAULT]
#> d = 1
#>
#> [s]
#> k = v
#> multi = a
#> 	b
#> flag
#>
#>
#> ['[DEFAULT]', 'd=1', '', '[s]', 'k=v', 'multi=a', '\tb', 'flag', '']
#> True {'k': 'v', 'multi': 'a\nb', 'flag': None, 'd': '1'}

# ---- read of files
import configparser, os
with open('/tmp/a.ini', 'w') as f: f.write('[a]\nx = 1\n')
c = configparser.ConfigParser()
print(c.read(['/tmp/a.ini', '/tmp/none.ini']), c.read('/tmp/none'), c['a']['x'])
with open('/tmp/a.ini') as f: c.read_file(f)
c.read_file(['[b]\n', 'y = 2\n'], source='lines'); print(c['b']['y'])
c.read_dict({'c': {'z': 3, 'k': None}, 'b': {'y': 'over'}}); print(c['c']['z'], c['b']['y'], c.sections())
os.remove('/tmp/a.ini')
#> ['/tmp/a.ini'] [] 1
#> 2
#> Traceback (most recent call last):
#>   File "configparser.py", line 400, in <module>
#>     c.read_dict({'c': {'z': 3, 'k': None}, 'b': {'y': 'over'}}); print(c['c']['z'], c['b']['y'], c.sections())
#>     ~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> TypeError: option values must be strings

# ---- items with defaults and vars
import configparser
c = configparser.ConfigParser({'d': '0'})
c.read_string('[s]\na = 1\nb = %(a)s%(d)s\n')
print(c.items('s'), c.items('s', raw=True), c.items('s', vars={'d': '9'}), [n for n, p in c.items()])
try: c.items('no')
except configparser.NoSectionError as e: print(e, e.section, e.args)
#> [('d', '0'), ('a', '1'), ('b', '10')] [('d', '0'), ('a', '1'), ('b', '%(a)s%(d)s')] [('d', '9'), ('a', '1'), ('b', '19')] ['DEFAULT', 's']
#> No section: 'no' no ('no',)

# ---- converters, further
import configparser
c = configparser.ConfigParser(converters={'list': lambda v: [x.strip() for x in v.split(',')], 'path': lambda v: '/' + v})
c.read_string('[s]\nl = a, b\np = x\n')
print(c.getlist('s', 'l'), c['s'].getlist('l'), c['s'].getpath('p'), c.getlist('s', 'zz', fallback=[]), sorted(c.converters))
try: c['s'].getother('l')
except AttributeError as e: print(e)
#> ['a', 'b'] ['a', 'b'] /x [] ['boolean', 'float', 'int', 'list', 'path']
#> 'SectionProxy' object has no attribute 'getother'

# ---- merging sections and equality
import configparser
a, b = configparser.ConfigParser(), configparser.ConfigParser()
a['x'] = {'k': '1'}; b.read_dict(a); print(a == b, a['x'] == {'k': '1'}, a.get('x', 'k') == b['x'].get('k'))
b.update({'y': {'q': '2'}}); print(b.sections(), b.setdefault('z', {'w': '3'})['w'] if False else b['y']['q'])
b.clear(); print(b.sections()); a.pop('x'); print(a.sections())
#> True True True
#> ['x', 'y'] 2
#> []
#> []

# ---- sections without a name
import configparser
c = configparser.ConfigParser(allow_unnamed_section=True)
c.read_string('top = 1\n[s]\nx = 2\n')
print(c[configparser.UNNAMED_SECTION]['top'], c.sections(), c.get(configparser.UNNAMED_SECTION, 'top'))
try: configparser.ConfigParser().add_section(configparser.UNNAMED_SECTION)
except configparser.Error as e: print(type(e).__name__, e)
#> 1 [<UNNAMED_SECTION>, 's'] 1
#> UnnamedSectionDisabledError Support for UNNAMED_SECTION is disabled.

# ---- exceptions by hand
import configparser
for e in (configparser.NoSectionError('s'), configparser.NoOptionError('o', 's'), configparser.DuplicateSectionError('s', 'f', 3), configparser.DuplicateOptionError('s', 'o', 'f', 4), configparser.InterpolationDepthError('o', 's', 'raw'), configparser.MissingSectionHeaderError('f', 1, 'line')):
    print(type(e).__name__, repr(str(e)), isinstance(e, configparser.Error))
#> NoSectionError "No section: 's'" True
#> NoOptionError "No option 'o' in section: 's'" True
#> DuplicateSectionError "While reading from 'f' [line  3]: section 's' already exists" True
#> DuplicateOptionError "While reading from 'f' [line  4]: option 'o' in section 's' already exists" True
#> InterpolationDepthError "Recursion limit exceeded in value substitution: option 'o' in section 's' contains an interpolation key which cannot be substituted in 10 steps. Raw value: 'raw'" True
#> MissingSectionHeaderError "File contains no section headers.\nfile: 'f', line: 1\n'line'" True

# ---- booleans of one's own
import configparser
class C(configparser.ConfigParser):
    BOOLEAN_STATES = {'sure': True, 'nope': False}
c = C(); c.read_string('[s]\na = Sure\nb = yes\n')
print(c.getboolean('s', 'a'))
try: c.getboolean('s', 'b')
except ValueError as e: print(e)
print(sorted(configparser.ConfigParser.BOOLEAN_STATES))
#> True
#> Not a boolean: yes
#> ['0', '1', 'false', 'no', 'off', 'on', 'true', 'yes']

# ---- option names are changed and kept
import configparser
c = configparser.ConfigParser()
c.optionxform = lambda o: o.upper().replace('-', '_')
c.read_string('[s]\nmy-key = 1\n'); print(c.options('s'), c['s']['MY-KEY'], c.has_option('s', 'my_key'))
#> ['MY_KEY'] 1 True

# ---- writing what cannot be read back
import configparser, io
c = configparser.ConfigParser(delimiters=('=',))
c['s'] = {}
for key in ('a = b', '[x]'):
    c['s'][key] = 'v'
    try: c.write(io.StringIO()); print('ok')
    except configparser.InvalidWriteError as e: print(e)
    del c['s'][key]
#> Cannot write key a = b; contains delimiter =
#> Cannot write key [x]; begins with section pattern

# ---- settings of an application
import configparser
from dataclasses import dataclass
@dataclass
class Server:
    host: str; port: int; debug: bool
c = configparser.ConfigParser()
c.read_string('[DEFAULT]\nport = 80\ndebug = no\n[web]\nhost = a\n[api]\nhost = b\nport = 8080\ndebug = on\n')
print([Server(s['host'], s.getint('port'), s.getboolean('debug')) for s in map(c.__getitem__, c.sections())])
#> [Server(host='a', port=80, debug=False), Server(host='b', port=8080, debug=True)]

# ---- names
import configparser
print(configparser.DEFAULTSECT, configparser.ConfigParser.__mro__[1].__name__, issubclass(configparser.SectionProxy, __import__('collections').abc.MutableMapping), type(configparser.ConfigParser().converters).__name__)
#> DEFAULT RawConfigParser True ConverterMapping

# ---- getters of a class below ConfigParser are there for sections, too
import configparser
class Parser(configparser.ConfigParser):
    def getlist(self, section, option, *, fallback=configparser._UNSET, **kwargs):
        return self._get_conv(section, option, lambda text: text.split(','), fallback=fallback, **kwargs)
    def getboolean(self, section, option, **kwargs):
        return super().getboolean(section, option, **kwargs), 'asked'
config = Parser(converters={'upper': str.upper})
config.read_string('[a]\nitems = x,y\nflag = yes\nn = 3')
section = config['a']
print(section.getlist('items'), config.getlist('a', 'items'), section.getlist('none', []), section.getupper('items'))
print(section.getboolean('flag'), section.getint('n'), sorted(config.converters), config.converters['int'])
config.converters['int'] = lambda text: int(text) * 2
print(section.getint('n'), config.getint('a', 'n'))
del config.converters['int']
for read in (lambda: config['a'].getupper('none'), lambda: config.getlist('a', 'none'), lambda: config.converters.pop('')):
    try:
        print(read())
    except Exception as e:
        print(type(e).__name__, e)
#> ['x', 'y'] ['x', 'y'] [] X,Y
#> (True, 'asked') 3 ['boolean', 'float', 'int', 'list', 'upper'] None
#> 6 6
#> None
#> NoOptionError No option 'none' in section: 'a'
#> KeyError ''

# ---- read_string() reads strings
import configparser
for text in (b'[a]\nb=1', 5, ['[a]'], None, '', '[a]\nb=1\r\nc=2'):
    parser = configparser.ConfigParser()
    try:
        parser.read_string(text)
        print({name: dict(section) for name, section in parser.items()})
    except TypeError as e:
        print(e)
#> initial_value must be str or None, not bytes
#> initial_value must be str or None, not int
#> initial_value must be str or None, not list
#> {'DEFAULT': {}}
#> {'DEFAULT': {}}
#> {'DEFAULT': {}, 'a': {'b': '1', 'c': '2'}}

# ---- lines of a text end at newlines alone
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\nk\u2028l = 1\x0b2\n')
print(ascii(dict(c['a'])))
try:
    c.read_string('[b]\r\njunk\r\n=v\r\n')
except configparser.ParsingError as e:
    print(e)
#> {'k\u2028l': '1\x0b2'}
#> Source contains parsing errors: '<string>'
#> 	[line  2]: 'junk\r\n'
#> 	[line  3]: '=v\r\n'

# ---- the section without a name begins with the first line
import configparser
for text in ('', '\n# nothing\n', '[a]\n', 'x = 1\n[a]\ny = 2\n', '  x = 1\n'):
    c = configparser.ConfigParser(allow_unnamed_section=True)
    c.read_string(text)
    print(c.sections(), [dict(c[s]) for s in c.sections()])
#> [] []
#> [] []
#> [<UNNAMED_SECTION>, 'a'] [{}, {}]
#> [<UNNAMED_SECTION>, 'a'] [{'x': '1'}, {'y': '2'}]
#> [<UNNAMED_SECTION>] [{'x': '1'}]

# ---- how options are written is an attribute of the class
import configparser, re
class Arrows(configparser.RawConfigParser):
    OPTCRE = re.compile(r'(?P<option>.*?)\s*(?P<vi>->)\s*(?P<value>.*)$')
class Words(configparser.ConfigParser):
    OPTCRE_NV = re.compile(r'(?P<option>\w+)(?:(?P<vi>:=)(?P<value>.*))?$')
p = Arrows()
p.read_string('[a]\nx -> 1\ny = -> 2\n')
print(dict(p['a']))
p = Words(allow_no_value=True)
p.read_string('[a]\nx:=1\ny\n')
print(dict(p['a']))
p = Arrows(delimiters=('~',))
p.read_string('[a]\nx -> 1 ~ 2\n')
print(dict(p['a']))
print(configparser.ConfigParser.OPTCRE.match('a = b : c').groupdict(), configparser.ConfigParser.OPTCRE_NV.match('a').groupdict())
print('OPTCRE' in vars(configparser.RawConfigParser()))
#> {'x': '1', 'y =': '2'}
#> {'x': '1', 'y': None}
#> {'x -> 1': '2'}
#> {'option': 'a', 'vi': '=', 'value': 'b : c'} {'option': 'a', 'vi': None, 'value': None}
#> False

# ---- sections and defaults of many options
import configparser
c = configparser.ConfigParser(defaults={'d%d' % i: str(i) for i in range(40)})
c.read_dict({'s': {'x': '%(d3)s-%(y)s', 'y': 'q', 'd5': 'own', 'bad': '%(nope)s'}, 't': {}})
print(c['s']['x'], c['s']['d5'], c['t']['d5'], c.get('s', 'x', vars={'y': 'v', 'Z': None}), c.get('s', 'z', vars={'Z': None}), c.get('s', 'x', raw=True), c.get('s', 'nope', fallback=3), c.has_option('s', 'd7'))
for a in (('s', 'bad'), ('s', 'none'), ('no', 'x')):
    try: c.get(*a)
    except configparser.Error as e: print(repr(e))
print(list(c['s'].items())[-4:] if 0 else list(c['s'])[:5], len(c.items('t')), c.items('s', raw=True)[:2])
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation()); e.read_dict({'a': {'k%d' % i: '${b:z} ${k1}' if i != 1 else 'one' for i in range(50)}, 'b': {'z': 'zed'}})
print(e['a']['k40'], len(dict(e['a'])))
#> 3-q own 5 3-v None %(d3)s-%(y)s 3 True
#> Bad value substitution: option 'bad' in section 's' contains an interpolation key 'nope' which is not a valid option name. Raw value: '%(nope)s'
#> No option 'none' in section: 's'
#> No section: 'no'
#> ['x', 'y', 'd5', 'bad', 'd0'] 40 [('d0', '0'), ('d1', '1')]
#> zed one 50

# ---- a getter of a section without an option
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\ni=5\n')
for call in (lambda: c['a'].getint(), lambda: c['a'].getboolean(), lambda: c['a'].get()):
    try: call()
    except TypeError as e: print(e)
#> SectionProxy.get() missing 1 required positional argument: 'option'
#> SectionProxy.get() missing 1 required positional argument: 'option'
#> SectionProxy.get() missing 1 required positional argument: 'option'
