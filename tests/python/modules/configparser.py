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
