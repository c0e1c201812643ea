# ---- a small tool
import argparse
parser = argparse.ArgumentParser(prog='tool', description='Process some integers.', epilog='See the manual.')
parser.add_argument('numbers', metavar='N', type=int, nargs='+', help='an integer for the accumulator')
parser.add_argument('--sum', dest='accumulate', action='store_const', const=sum, default=max, help='sum the integers (default: find the max)')
parser.add_argument('-v', '--verbose', action='count', default=0)
parser.add_argument('-o', '--output', default='out.txt', help='where to write (%(default)s)')
args = parser.parse_args(['1', '2', '3', '--sum', '-vv', '--output=x'])
print(args.accumulate(args.numbers), args.verbose, args.output)
print(parser.parse_args(['4', '5']).accumulate is max)
parser.print_help()
parser.print_usage()
print(parser.format_usage())
print(parser)
#> 6 2 x
#> True
#> usage: tool [-h] [--sum] [-v] [-o OUTPUT] N [N ...]
#>
#> Process some integers.
#>
#> positional arguments:
#>   N                    an integer for the accumulator
#>
#> options:
#>   -h, --help           show this help message and exit
#>   --sum                sum the integers (default: find the max)
#>   -v, --verbose
#>   -o, --output OUTPUT  where to write (out.txt)
#>
#> See the manual.
#> usage: tool [-h] [--sum] [-v] [-o OUTPUT] N [N ...]
#> usage: tool [-h] [--sum] [-v] [-o OUTPUT] N [N ...]
#>
#> ArgumentParser(prog='tool', usage=None, description='Process some integers.', formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True)

# ---- errors end the program with status 2
import argparse
def attempt(parser, *args):
    try:
        print(parser.parse_args(args))
    except SystemExit as e:
        print('exit', e.code)
p = argparse.ArgumentParser(prog='p')
p.add_argument('x', type=int)
p.add_argument('--mode', choices=['a', 'b'])
p.add_argument('--pair', nargs=2)
p.add_argument('--opt', nargs='?', const='c', default='d')
p.add_argument('--many', nargs='+', type=float)
p.add_argument('--flag', action='store_true')
attempt(p)
attempt(p, 'q')
attempt(p, '1', '--mode', 'c')
attempt(p, '1', '--mode')
attempt(p, '1', '--pair', '1')
attempt(p, '1', '--pair', '1', '2')
attempt(p, '1', '--many')
attempt(p, '1', '--many', '1', 'x')
attempt(p, '1', '--opt')
attempt(p, '1', '--opt', 'e')
attempt(p, '1', '2', '3')
attempt(p, '1', '--unknown', '-z')
attempt(p, '1', '--flag=3')
attempt(p, '1', '--fl')
attempt(p, '1', '--m')
attempt(p, '-5')
attempt(p, '--', '-5')
attempt(p, '1', '--many', '-1', '-2.5', '1e3')
#> usage: p [-h] [--mode {a,b}] [--pair PAIR PAIR] [--opt [OPT]]
#>          [--many MANY [MANY ...]] [--flag]
#>          x
#> p: error: the following arguments are required: x
#> exit 2
#> usage: p [-h] [--mode {a,b}] [--pair PAIR PAIR] [--opt [OPT]]
#>          [--many MANY [MANY ...]] [--flag]
#>          x
#> p: error: argument x: invalid int value: 'q'
#> exit 2
#> usage: p [-h] [--mode {a,b}] [--pair PAIR PAIR] [--opt [OPT]]
#>          [--many MANY [MANY ...]] [--flag]
#>          x
#> p: error: argument --mode: invalid choice: 'c' (choose from a, b)
#> exit 2
#> usage: p [-h] [--mode {a,b}] [--pair PAIR PAIR] [--opt [OPT]]
#>          [--many MANY [MANY ...]] [--flag]
#>          x
#> p: error: argument --mode: expected one argument
#> exit 2
#> usage: p [-h] [--mode {a,b}] [--pair PAIR PAIR] [--opt [OPT]]
#>          [--many MANY [MANY ...]] [--flag]
#>          x
#> p: error: argument --pair: expected 2 arguments
#> exit 2
#> Namespace(x=1, mode=None, pair=['1', '2'], opt='d', many=None, flag=False)
#> usage: p [-h] [--mode {a,b}] [--pair PAIR PAIR] [--opt [OPT]]
#>          [--many MANY [MANY ...]] [--flag]
#>          x
#> p: error: argument --many: expected at least one argument
#> exit 2
#> usage: p [-h] [--mode {a,b}] [--pair PAIR PAIR] [--opt [OPT]]
#>          [--many MANY [MANY ...]] [--flag]
#>          x
#> p: error: argument --many: invalid float value: 'x'
#> exit 2
#> Namespace(x=1, mode=None, pair=None, opt='c', many=None, flag=False)
#> Namespace(x=1, mode=None, pair=None, opt='e', many=None, flag=False)
#> usage: p [-h] [--mode {a,b}] [--pair PAIR PAIR] [--opt [OPT]]
#>          [--many MANY [MANY ...]] [--flag]
#>          x
#> p: error: unrecognized arguments: 2 3
#> exit 2
#> usage: p [-h] [--mode {a,b}] [--pair PAIR PAIR] [--opt [OPT]]
#>          [--many MANY [MANY ...]] [--flag]
#>          x
#> p: error: unrecognized arguments: --unknown -z
#> exit 2
#> usage: p [-h] [--mode {a,b}] [--pair PAIR PAIR] [--opt [OPT]]
#>          [--many MANY [MANY ...]] [--flag]
#>          x
#> p: error: argument --flag: ignored explicit argument '3'
#> exit 2
#> Namespace(x=1, mode=None, pair=None, opt='d', many=None, flag=True)
#> usage: p [-h] [--mode {a,b}] [--pair PAIR PAIR] [--opt [OPT]]
#>          [--many MANY [MANY ...]] [--flag]
#>          x
#> p: error: ambiguous option: --m could match --mode, --many
#> exit 2
#> Namespace(x=-5, mode=None, pair=None, opt='d', many=None, flag=False)
#> Namespace(x=-5, mode=None, pair=None, opt='d', many=None, flag=False)
#> Namespace(x=1, mode=None, pair=None, opt='d', many=[-1.0, -2.5, 1000.0], flag=False)

# ---- errors as exceptions
import argparse
p = argparse.ArgumentParser(prog='p', exit_on_error=False)
p.add_argument('--n', type=int)
p.add_argument('--color', choices=('red', 'green'))
p.add_argument('pos')
def attempt(*args):
    try:
        print(p.parse_args(args))
    except argparse.ArgumentError as e:
        print(type(e).__name__, e, e.argument_name, e.message)
    except SystemExit as e:
        print('exit', e.code)
attempt('--n', 'x', 'y')
attempt('--color', 'blue', 'y')
attempt()
attempt('a', 'b')
attempt('--n', '1', 'a')
#> ArgumentError argument --n: invalid int value: 'x' --n invalid int value: 'x'
#> ArgumentError argument --color: invalid choice: 'blue' (choose from red, green) --color invalid choice: 'blue' (choose from red, green)
#> ArgumentError the following arguments are required: pos None the following arguments are required: pos
#> ArgumentError unrecognized arguments: b None unrecognized arguments: b
#> Namespace(n=1, color=None, pos='a')

# ---- help and version
import argparse
p = argparse.ArgumentParser(prog='app')
p.add_argument('--version', action='version', version='%(prog)s 1.2.3')
for args in (['--version'], ['-h'], ['--help']):
    try:
        p.parse_args(args)
    except SystemExit as e:
        print('exit', e.code)
p = argparse.ArgumentParser(prog='app', add_help=False)
p.add_argument('-h', type=int)
print(p.parse_args(['-h', '3']))
#> app 1.2.3
#> exit 0
#> usage: app [-h] [--version]
#>
#> options:
#>   -h, --help  show this help message and exit
#>   --version   show program's version number and exit
#> exit 0
#> usage: app [-h] [--version]
#>
#> options:
#>   -h, --help  show this help message and exit
#>   --version   show program's version number and exit
#> exit 0
#> Namespace(h=3)

# ---- actions
import argparse
p = argparse.ArgumentParser(prog='p')
p.add_argument('--a', action='append')
p.add_argument('--b', action='append', type=int, nargs=2)
p.add_argument('--c', action='append_const', const=1, dest='consts')
p.add_argument('--d', action='append_const', const='x', dest='consts')
p.add_argument('--e', action='extend', nargs='+', default=['z'])
p.add_argument('--f', action='store_false')
p.add_argument('--g', action='store_true', default=None)
p.add_argument('--feature', action=argparse.BooleanOptionalAction, default=True, help='the feature')
p.add_argument('-q', action='count')
print(p.parse_args([]))
print(p.parse_args('--a 1 --a 2 --b 1 2 --b 3 4 --c --d --c --e a b --e c --f --g --no-feature -qqq'.split()))
print(p.parse_args(['--feature']).feature)
p.print_help()
try:
    argparse.ArgumentParser(prog='p').add_argument('--no-x', action=argparse.BooleanOptionalAction)
except ValueError as e:
    print(e)
#> Namespace(a=None, b=None, consts=None, e=['z'], f=True, g=None, feature=True, q=None)
#> Namespace(a=['1', '2'], b=[[1, 2], [3, 4]], consts=[1, 'x', 1], e=['z', 'a', 'b', 'c'], f=False, g=True, feature=False, q=3)
#> True
#> usage: p [-h] [--a A] [--b B B] [--c] [--d] [--e E [E ...]] [--f] [--g]
#>          [--feature | --no-feature] [-q]
#>
#> options:
#>   -h, --help            show this help message and exit
#>   --a A
#>   --b B B
#>   --c
#>   --d
#>   --e E [E ...]
#>   --f
#>   --g
#>   --feature, --no-feature
#>                         the feature
#>   -q
#> invalid option name '--no-x' for BooleanOptionalAction

# ---- an action of one's own
import argparse
class Upper(argparse.Action):
    def __init__(self, option_strings, dest, nargs=None, **kwargs):
        if nargs is not None:
            raise ValueError('nargs not allowed')
        super().__init__(option_strings, dest, **kwargs)
    def __call__(self, parser, namespace, values, option_string=None):
        print('action', self.dest, values, option_string)
        if values == 'bad':
            parser.error('bad value')
        if values == 'worse':
            raise argparse.ArgumentError(self, 'worse value')
        setattr(namespace, self.dest, values.upper())
p = argparse.ArgumentParser(prog='p')
p.add_argument('--foo', action=Upper)
p.add_argument('bar', action=Upper)
print(p.parse_args('1 --foo x'.split()))
for bad in ('bad', 'worse'):
    try:
        p.parse_args(['b', '--foo', bad])
    except SystemExit as e:
        print(e.code)
try:
    p.add_argument('--z', action=Upper, nargs=2)
except ValueError as e:
    print(e)
print(argparse.Action(['-a'], 'a'))
try:
    argparse.Action(['-a'], 'a')(None, None, None)
except NotImplementedError as e:
    print(e)
#> action bar 1 None
#> action foo x --foo
#> Namespace(foo='X', bar='1')
#> action bar b None
#> action foo bad --foo
#> usage: p [-h] [--foo FOO] bar
#> p: error: bad value
#> 2
#> action bar b None
#> action foo worse --foo
#> usage: p [-h] [--foo FOO] bar
#> p: error: argument --foo: worse value
#> 2
#> nargs not allowed
#> Action(option_strings=['-a'], dest='a', nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None, metavar=None, deprecated=False)
#> .__call__() not defined

# ---- subcommands
import argparse
p = argparse.ArgumentParser(prog='git')
p.add_argument('--verbose', action='store_true', help='talk more')
sub = p.add_subparsers(dest='command', required=True, help='what to do')
clone = sub.add_parser('clone', help='clone a repository', aliases=['cl'])
clone.add_argument('url')
clone.add_argument('--depth', type=int, default=1)
commit = sub.add_parser('commit', help='record changes', description='Record changes to the repository.')
commit.add_argument('-m', '--message', required=True)
commit.set_defaults(func=lambda a: f'committing {a.message!r}')
def attempt(*args):
    try:
        return p.parse_args(args)
    except SystemExit as e:
        print('exit', e.code)
print(attempt('clone', 'http://x', '--depth', '3'))
print(attempt('--verbose', 'cl', 'u'))
a = attempt('commit', '-m', 'hi')
print(a.func(a), a.command)
attempt()
attempt('push')
attempt('commit')
attempt('clone')
attempt('commit', '-m', 'x', 'extra')
attempt('-h')
attempt('commit', '-h')
attempt('clone', '-h')
#> Namespace(verbose=False, command='clone', url='http://x', depth=3)
#> Namespace(verbose=True, command='cl', url='u', depth=1)
#> committing 'hi' commit
#> usage: git [-h] [--verbose] {clone,cl,commit} ...
#> git: error: the following arguments are required: command
#> exit 2
#> usage: git [-h] [--verbose] {clone,cl,commit} ...
#> git: error: argument command: invalid choice: 'push' (choose from clone, cl, commit)
#> exit 2
#> usage: git commit [-h] -m MESSAGE
#> git commit: error: the following arguments are required: -m/--message
#> exit 2
#> usage: git clone [-h] [--depth DEPTH] url
#> git clone: error: the following arguments are required: url
#> exit 2
#> usage: git [-h] [--verbose] {clone,cl,commit} ...
#> git: error: unrecognized arguments: extra
#> exit 2
#> usage: git [-h] [--verbose] {clone,cl,commit} ...
#>
#> positional arguments:
#>   {clone,cl,commit}  what to do
#>     clone (cl)       clone a repository
#>     commit           record changes
#>
#> options:
#>   -h, --help         show this help message and exit
#>   --verbose          talk more
#> exit 0
#> usage: git commit [-h] -m MESSAGE
#>
#> Record changes to the repository.
#>
#> options:
#>   -h, --help            show this help message and exit
#>   -m, --message MESSAGE
#> exit 0
#> usage: git clone [-h] [--depth DEPTH] url
#>
#> positional arguments:
#>   url
#>
#> options:
#>   -h, --help     show this help message and exit
#>   --depth DEPTH
#> exit 0

# ---- subcommands with titles, nested
import argparse
p = argparse.ArgumentParser(prog='x')
p.add_argument('first')
s = p.add_subparsers(title='commands', description='valid commands', metavar='CMD', dest='cmd')
a = s.add_parser('a', help='the a command')
b = s.add_parser('b')
t = a.add_subparsers(dest='inner')
t.add_parser('deep', help='deep inside').add_argument('--level', type=int)
print(p.parse_args(['f']))
print(p.parse_args(['f', 'a']))
print(p.parse_args(['f', 'a', 'deep', '--level', '3']))
print(p.parse_known_args(['f', 'a', 'deep', '--levels', '3', 'more']))
p.print_help()
a.print_help()
for act in (lambda: p.add_subparsers(), lambda: s.add_parser('a'), lambda: s.add_parser('c', aliases=['b'])):
    try:
        act()
    except (ValueError, SystemExit, argparse.ArgumentError) as e:
        print(type(e).__name__, e)
#> Namespace(first='f', cmd=None)
#> Namespace(first='f', cmd='a', inner=None)
#> Namespace(first='f', cmd='a', inner='deep', level=3)
#> (Namespace(first='f', cmd='a', inner='deep', level=None), ['--levels', '3', 'more'])
#> usage: x [-h] first CMD ...
#>
#> positional arguments:
#>   first
#>
#> options:
#>   -h, --help  show this help message and exit
#>
#> commands:
#>   valid commands
#>
#>   CMD
#>     a         the a command
#> usage: x first a [-h] {deep} ...
#>
#> positional arguments:
#>   {deep}
#>     deep      deep inside
#>
#> options:
#>   -h, --help  show this help message and exit
#> ValueError cannot have multiple subparser arguments
#> ValueError conflicting subparser: a
#> ValueError conflicting subparser alias: b

# ---- groups
import argparse
p = argparse.ArgumentParser(prog='PROG', add_help=False)
g = p.add_argument_group('group', 'group description')
g.add_argument('--foo', help='foo help')
g.add_argument('bar', help='bar help')
h = p.add_argument_group(title='other')
h.add_argument('--baz', metavar='B')
p.add_argument_group('empty')
p.print_help()
for act in (lambda: g.add_argument_group('x'), lambda: p.add_mutually_exclusive_group().add_mutually_exclusive_group()):
    try:
        act()
    except ValueError as e:
        print(e)
#> usage: PROG [--foo FOO] [--baz B] bar
#>
#> group:
#>   group description
#>
#>   --foo FOO  foo help
#>   bar        bar help
#>
#> other:
#>   --baz B
#> argument groups cannot be nested
#> mutually exclusive groups cannot be nested

# ---- options that exclude each other
import argparse
p = argparse.ArgumentParser(prog='p')
g = p.add_mutually_exclusive_group()
g.add_argument('--foo', action='store_true')
g.add_argument('--bar', type=int)
r = p.add_mutually_exclusive_group(required=True)
r.add_argument('-x', metavar='X')
r.add_argument('-y', nargs='*')
r.add_argument('z', nargs='?')
def attempt(*args):
    try:
        print(p.parse_args(args))
    except SystemExit as e:
        print('exit', e.code)
attempt('--foo', '-x', '1')
attempt('--foo', '--bar', '1', '-x', '1')
attempt('--foo')
attempt('-x', '1', '-y')
attempt('zz')
attempt('zz', '-x', '1')
p.print_help()
try:
    g.add_argument('--q', required=True)
except ValueError as e:
    print(e)
try:
    g.add_argument('pos')
except ValueError as e:
    print(e)
#> Namespace(foo=True, bar=None, x='1', y=None, z=None)
#> usage: p [-h] [--foo | --bar BAR] (-x X | -y [Y ...] | z)
#> p: error: argument --bar: not allowed with argument --foo
#> exit 2
#> usage: p [-h] [--foo | --bar BAR] (-x X | -y [Y ...] | z)
#> p: error: one of the arguments -x -y z is required
#> exit 2
#> usage: p [-h] [--foo | --bar BAR] (-x X | -y [Y ...] | z)
#> p: error: argument -y: not allowed with argument -x
#> exit 2
#> Namespace(foo=False, bar=None, x=None, y=None, z='zz')
#> usage: p [-h] [--foo | --bar BAR] (-x X | -y [Y ...] | z)
#> p: error: argument -x: not allowed with argument z
#> exit 2
#> usage: p [-h] [--foo | --bar BAR] (-x X | -y [Y ...] | z)
#>
#> positional arguments:
#>   z
#>
#> options:
#>   -h, --help  show this help message and exit
#>   --foo
#>   --bar BAR
#>   -x X
#>   -y [Y ...]
#> mutually exclusive arguments must be optional
#> mutually exclusive arguments must be optional

# ---- known and unknown arguments
import argparse
p = argparse.ArgumentParser(prog='p')
p.add_argument('--foo', action='store_true')
p.add_argument('bar')
print(p.parse_known_args(['--foo', '--badger', 'BAR', 'spam']))
print(p.parse_known_args(['-x', 'b', '--', '-y', '--foo']))
print(p.parse_known_args(['b', '-x=3', '--foo']))
q = argparse.ArgumentParser(prog='q')
q.add_argument('--foo')
q.add_argument('cmd')
q.add_argument('rest', nargs='*', type=int)
print(q.parse_intermixed_args('doit 1 --foo bar 2 3'.split()))
print(q.parse_known_intermixed_args('doit 1 --foo bar -z 2 --zz 3'.split()))
try:
    q.parse_args('doit 1 --foo bar 2 3'.split())
except SystemExit as e:
    print(e.code)
q.add_argument('more', nargs='...')
try:
    q.parse_intermixed_args([])
except TypeError as e:
    print(e)
#> (Namespace(foo=True, bar='BAR'), ['--badger', 'spam'])
#> (Namespace(foo=False, bar='b'), ['-x', '-y', '--foo'])
#> (Namespace(foo=True, bar='b'), ['-x=3'])
#> Namespace(foo='bar', cmd='doit', rest=[1, 2, 3])
#> (Namespace(foo='bar', cmd='doit', rest=[1, 2, 3]), ['-z', '--zz'])
#> usage: q [-h] [--foo FOO] cmd [rest ...]
#> q: error: unrecognized arguments: 2 3
#> 2
#> parse_intermixed_args: positional arg with nargs=...

# ---- abbreviations
import argparse
def attempt(p, *args):
    try:
        print(p.parse_args(args))
    except SystemExit as e:
        print('exit', e.code)
p = argparse.ArgumentParser(prog='p')
p.add_argument('-bacon')
p.add_argument('-badger')
p.add_argument('--verbose', action='store_true')
p.add_argument('--version-info')
attempt(p, '-bac', 'MMM')
attempt(p, '-bad', 'WOOD')
attempt(p, '-ba', 'BA')
attempt(p, '--ver', 'x')
attempt(p, '--verb')
attempt(p, '--vers=3')
p = argparse.ArgumentParser(prog='p', allow_abbrev=False)
p.add_argument('--foobar', action='store_true')
attempt(p, '--foo')
#> Namespace(bacon='MMM', badger=None, verbose=False, version_info=None)
#> Namespace(bacon=None, badger='WOOD', verbose=False, version_info=None)
#> usage: p [-h] [-bacon BACON] [-badger BADGER] [--verbose]
#>          [--version-info VERSION_INFO]
#> p: error: ambiguous option: -ba could match -bacon, -badger
#> exit 2
#> usage: p [-h] [-bacon BACON] [-badger BADGER] [--verbose]
#>          [--version-info VERSION_INFO]
#> p: error: ambiguous option: --ver could match --verbose, --version-info
#> exit 2
#> Namespace(bacon=None, badger=None, verbose=True, version_info=None)
#> Namespace(bacon=None, badger=None, verbose=False, version_info='3')
#> usage: p [-h] [--foobar]
#> p: error: unrecognized arguments: --foo
#> exit 2

# ---- short options together
import argparse
def attempt(*args):
    try:
        print(p.parse_args(args))
    except SystemExit as e:
        print('exit', e.code)
p = argparse.ArgumentParser(prog='p')
p.add_argument('-x', action='store_true')
p.add_argument('-y', action='count')
p.add_argument('-z')
p.add_argument('-1', dest='one', action='store_true')
attempt('-xyyz3')
attempt('-xz', 'a')
attempt('-xz=a')
attempt('-zx')
attempt('-xq')
attempt('-x=1')
attempt('-1')
attempt('-2')
attempt('-xy1')
attempt('-z', '-1')
#> Namespace(x=True, y=2, z='3', one=False)
#> Namespace(x=True, y=None, z='a', one=False)
#> Namespace(x=True, y=None, z='a', one=False)
#> Namespace(x=False, y=None, z='x', one=False)
#> usage: p [-h] [-x] [-y] [-z Z] [-1]
#> p: error: unrecognized arguments: -q
#> exit 2
#> usage: p [-h] [-x] [-y] [-z Z] [-1]
#> p: error: argument -x: ignored explicit argument '1'
#> exit 2
#> Namespace(x=False, y=None, z=None, one=True)
#> usage: p [-h] [-x] [-y] [-z Z] [-1]
#> p: error: unrecognized arguments: -2
#> exit 2
#> Namespace(x=True, y=1, z=None, one=True)
#> usage: p [-h] [-x] [-y] [-z Z] [-1]
#> p: error: argument -z: expected one argument
#> exit 2

# ---- defaults
import argparse
p = argparse.ArgumentParser(prog='p', argument_default=argparse.SUPPRESS)
p.add_argument('--foo')
p.add_argument('bar', nargs='?')
print(p.parse_args([]), p.parse_args(['--foo', '1', 'b']))
p = argparse.ArgumentParser(prog='p')
p.add_argument('--length', default='10', type=int)
p.add_argument('--width', default=10.5, type=int)
p.add_argument('--hidden', default=argparse.SUPPRESS)
p.set_defaults(extra=42, length=7)
print(p.parse_args([]), p.get_default('length'), p.get_default('extra'), p.get_default('nothing'))
class C: pass
c = C()
p.parse_args(['--width', '3'], namespace=c)
print(vars(c))
ns = argparse.Namespace(a=1, b='two', **{'odd name': 3})
print(ns, 'a' in ns, 'z' in ns, ns == argparse.Namespace(a=1), ns != 3, vars(ns))
print(p.parse_args([], argparse.Namespace(length='kept')))
#> Namespace() Namespace(foo='1', bar='b')
#> Namespace(length=7, width=10.5, extra=42) 7 42 None
#> {'length': 7, 'width': 3, 'extra': 42}
#> Namespace(a=1, b='two', **{'odd name': 3}) True False False True {'a': 1, 'b': 'two', 'odd name': 3}
#> Namespace(length='kept', width=10.5, extra=42)

# ---- types
import argparse, pathlib
def positive(text):
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f'{text} is not positive')
    return n
def hexa(s): return int(s, 16)
def attempt(*args):
    try:
        print(p.parse_args(args))
    except SystemExit as e:
        print('exit', e.code)
p = argparse.ArgumentParser(prog='p')
p.add_argument('--p', type=positive)
p.add_argument('--h', type=hexa)
p.add_argument('--path', type=pathlib.PurePosixPath)
p.add_argument('--lam', type=lambda s: s.split(','))
p.add_argument('--ch', type=int, choices=range(1, 4))
attempt('--p', '3', '--h', 'ff', '--path', 'a/b', '--lam', 'a,b', '--ch', '2')
attempt('--p', '-3')
attempt('--p', 'x')
attempt('--h', 'x')
attempt('--ch', '9')
p.print_help()
p.register('type', 'my', lambda s: s * 2)
p.add_argument('--m', type='my')
attempt('--m', 'ab')
#> Namespace(p=3, h=255, path=PurePosixPath('a/b'), lam=['a', 'b'], ch=2)
#> usage: p [-h] [--p P] [--h H] [--path PATH] [--lam LAM] [--ch {1,2,3}]
#> p: error: argument --p: -3 is not positive
#> exit 2
#> usage: p [-h] [--p P] [--h H] [--path PATH] [--lam LAM] [--ch {1,2,3}]
#> p: error: argument --p: invalid positive value: 'x'
#> exit 2
#> usage: p [-h] [--p P] [--h H] [--path PATH] [--lam LAM] [--ch {1,2,3}]
#> p: error: argument --h: invalid hexa value: 'x'
#> exit 2
#> usage: p [-h] [--p P] [--h H] [--path PATH] [--lam LAM] [--ch {1,2,3}]
#> p: error: argument --ch: invalid choice: '9' (choose from 1, 2, 3)
#> exit 2
#> usage: p [-h] [--p P] [--h H] [--path PATH] [--lam LAM] [--ch {1,2,3}]
#>
#> options:
#>   -h, --help    show this help message and exit
#>   --p P
#>   --h H
#>   --path PATH
#>   --lam LAM
#>   --ch {1,2,3}
#> Namespace(p=None, h=None, path=None, lam=None, ch=None, m='abab')

# ---- nargs
import argparse
p = argparse.ArgumentParser(prog='p')
p.add_argument('a')
p.add_argument('b', nargs='?', default='B', const='X')
p.add_argument('c', nargs='*')
p.add_argument('--one', nargs=1)
p.add_argument('--star', nargs='*')
p.add_argument('--rest', nargs=argparse.REMAINDER)
print(p.parse_args(['1']))
print(p.parse_args('1 2 3 4'.split()))
print(p.parse_args('1 --one x 2 3 --star'.split()))
print(p.parse_args('1 --star p q -- 2 3'.split()))
print(p.parse_args('1 2 --rest a -b --c -- d'.split()))
p.print_usage()
q = argparse.ArgumentParser(prog='q')
q.add_argument('cmd')
q.add_argument('args', nargs='...')
print(q.parse_args(['run', '-x', '--', '--y', 'z']))
r = argparse.ArgumentParser(prog='r')
r.add_argument('src', nargs='+')
r.add_argument('dst')
print(r.parse_args(['a', 'b', 'c']))
r.print_help()
#> Namespace(a='1', b='B', c=[], one=None, star=None, rest=None)
#> Namespace(a='1', b='2', c=['3', '4'], one=None, star=None, rest=None)
#> Namespace(a='1', b='2', c=['3'], one=['x'], star=[], rest=None)
#> Namespace(a='1', b='2', c=['3'], one=None, star=['p', 'q'], rest=None)
#> Namespace(a='1', b='2', c=['d'], one=None, star=None, rest=['a', '-b', '--c'])
#> usage: p [-h] [--one ONE] [--star [STAR ...]] [--rest ...] a [b] [c ...]
#> Namespace(cmd='run', args=['-x', '--', '--y', 'z'])
#> Namespace(src=['a', 'b'], dst='c')
#> usage: r [-h] src [src ...] dst
#>
#> positional arguments:
#>   src
#>   dst
#>
#> options:
#>   -h, --help  show this help message and exit

# ---- usage that is too long for a line
import argparse
p = argparse.ArgumentParser(prog='PROG')
for name in ('alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'):
    p.add_argument(f'--{name}', help=f'set {name} ' + 'and so on ' * 8)
p.add_argument('-n', '--a-very-long-option-name', metavar='A_LONG_METAVAR', help='short')
for name in ('first', 'second', 'third'):
    p.add_argument(name, nargs='*', metavar=name.upper())
p.print_help()
q = argparse.ArgumentParser(prog='a-program-with-a-name-that-is-much-too-long-to-leave-any-room-for-the-arguments')
q.add_argument('--foo')
q.add_argument('bar')
q.add_argument('--long-option-number-one')
q.add_argument('--long-option-number-two')
q.print_usage()
r = argparse.ArgumentParser(prog='r')
for i in range(12):
    r.add_argument(f'positional{i}')
r.print_usage()
#> usage: PROG [-h] [--alpha ALPHA] [--beta BETA] [--gamma GAMMA] [--delta DELTA]
#>             [--epsilon EPSILON] [--zeta ZETA] [-n A_LONG_METAVAR]
#>             [FIRST ...] [SECOND ...] [THIRD ...]
#>
#> positional arguments:
#>   FIRST
#>   SECOND
#>   THIRD
#>
#> options:
#>   -h, --help            show this help message and exit
#>   --alpha ALPHA         set alpha and so on and so on and so on and so on and
#>                         so on and so on and so on and so on
#>   --beta BETA           set beta and so on and so on and so on and so on and
#>                         so on and so on and so on and so on
#>   --gamma GAMMA         set gamma and so on and so on and so on and so on and
#>                         so on and so on and so on and so on
#>   --delta DELTA         set delta and so on and so on and so on and so on and
#>                         so on and so on and so on and so on
#>   --epsilon EPSILON     set epsilon and so on and so on and so on and so on
#>                         and so on and so on and so on and so on
#>   --zeta ZETA           set zeta and so on and so on and so on and so on and
#>                         so on and so on and so on and so on
#>   -n, --a-very-long-option-name A_LONG_METAVAR
#>                         short
#> usage: a-program-with-a-name-that-is-much-too-long-to-leave-any-room-for-the-arguments
#>        [-h] [--foo FOO] [--long-option-number-one LONG_OPTION_NUMBER_ONE]
#>        [--long-option-number-two LONG_OPTION_NUMBER_TWO]
#>        bar
#> usage: r [-h]
#>          positional0 positional1 positional2 positional3 positional4
#>          positional5 positional6 positional7 positional8 positional9
#>          positional10 positional11

# ---- formatters
import argparse
text = '''
    Indented text
      stays as it is.

    Yes: %(prog)s.
'''
for cls in (argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter,
            argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter):
    p = argparse.ArgumentParser(prog='p', description=text, formatter_class=cls, epilog='the end   of it')
    p.add_argument('--foo', type=int, default=42, help='the foo,\n  as   it is')
    p.add_argument('--bar', type=str, help='%(type)s %(dest)s of %(prog)s 100%%')
    p.add_argument('baz', type=float, nargs='*', default=[1, 2], help='BAZ!')
    print(cls.__name__)
    p.print_help()
p = argparse.ArgumentParser(prog='p', formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=60))
p.add_argument('--a-long-option-name', help='some words that are too many for a line of this width')
p.print_help()
class Mine(argparse.ArgumentDefaultsHelpFormatter, argparse.RawTextHelpFormatter):
    def _format_action_invocation(self, action):
        return super()._format_action_invocation(action).upper()
p = argparse.ArgumentParser(prog='p', formatter_class=Mine)
p.add_argument('-x', '--ex', default=1, help='one\ntwo')
p.print_help()
#> HelpFormatter
#> usage: p [-h] [--foo FOO] [--bar BAR] [baz ...]
#>
#> Indented text stays as it is. Yes: p.
#>
#> positional arguments:
#>   baz         BAZ!
#>
#> options:
#>   -h, --help  show this help message and exit
#>   --foo FOO   the foo, as it is
#>   --bar BAR   str bar of p 100%
#>
#> the end of it
#> RawDescriptionHelpFormatter
#> usage: p [-h] [--foo FOO] [--bar BAR] [baz ...]
#>
#>     Indented text
#>       stays as it is.
#>
#>     Yes: p.
#>
#> positional arguments:
#>   baz         BAZ!
#>
#> options:
#>   -h, --help  show this help message and exit
#>   --foo FOO   the foo, as it is
#>   --bar BAR   str bar of p 100%
#>
#> the end   of it
#> RawTextHelpFormatter
#> usage: p [-h] [--foo FOO] [--bar BAR] [baz ...]
#>
#>     Indented text
#>       stays as it is.
#>
#>     Yes: p.
#>
#> positional arguments:
#>   baz         BAZ!
#>
#> options:
#>   -h, --help  show this help message and exit
#>   --foo FOO   the foo,
#>                 as   it is
#>   --bar BAR   str bar of p 100%
#>
#> the end   of it
#> ArgumentDefaultsHelpFormatter
#> usage: p [-h] [--foo FOO] [--bar BAR] [baz ...]
#>
#> Indented text stays as it is. Yes: p.
#>
#> positional arguments:
#>   baz         BAZ! (default: [1, 2])
#>
#> options:
#>   -h, --help  show this help message and exit
#>   --foo FOO   the foo, as it is (default: 42)
#>   --bar BAR   str bar of p 100% (default: None)
#>
#> the end of it
#> MetavarTypeHelpFormatter
#> usage: p [-h] [--foo int] [--bar str] [float ...]
#>
#> Indented text stays as it is. Yes: p.
#>
#> positional arguments:
#>   float       BAZ!
#>
#> options:
#>   -h, --help  show this help message and exit
#>   --foo int   the foo, as it is
#>   --bar str   str bar of p 100%
#>
#> the end of it
#> usage: p [-h] [--a-long-option-name A_LONG_OPTION_NAME]
#>
#> options:
#>   -h, --help                            show this help
#>                                         message and exit
#>   --a-long-option-name A_LONG_OPTION_NAME
#>                                         some words that are
#>                                         too many for a line
#>                                         of this width
#> usage: p [-h] [-x EX]
#>
#> options:
#>   -H, --HELP   show this help message and exit
#>   -X, --EX EX  one
#>                two (default: 1)

# ---- usage, prog and text of one's own
import argparse
p = argparse.ArgumentParser(prog='myprog', usage='%(prog)s [options] file', description='About %(prog)s', epilog='%(prog)s ends')
p.add_argument('file', help=argparse.SUPPRESS)
p.add_argument('--secret', help=argparse.SUPPRESS)
p.add_argument('--plain')
p.print_help()
p = argparse.ArgumentParser(prog='p', usage=argparse.SUPPRESS)
p.add_argument('--plain', metavar='')
p.print_help()
p = argparse.ArgumentParser(prog='p')
p._optionals.title = 'Optional arguments'
p._positionals.title = 'Required arguments'
p.add_argument('x', help='')
p.add_argument('y')
p.print_help()
#> usage: myprog [options] file
#>
#> About myprog
#>
#> options:
#>   -h, --help     show this help message and exit
#>   --plain PLAIN
#>
#> myprog ends
#> options:
#>   -h, --help  show this help message and exit
#>   --plain 
#> usage: p [-h] x y
#>
#> Required arguments:
#>   x
#>   y
#>
#> Optional arguments:
#>   -h, --help  show this help message and exit

# ---- other prefixes
import argparse
p = argparse.ArgumentParser(prog='PROG', prefix_chars='-+')
p.add_argument('+f')
p.add_argument('++bar', action='store_true')
p.add_argument('-x')
print(p.parse_args('+f X ++bar -x 1'.split()))
p.print_help()
p = argparse.ArgumentParser(prog='PROG', prefix_chars='/')
p.add_argument('/v', action='store_true')
print(p.parse_args(['/v']))
p.print_help()
for names in (('foo', '--foo'), ('--',), ('-',)):
    try:
        argparse.ArgumentParser(prog='p').add_argument(*names)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> Namespace(f='X', bar=True, x='1')
#> usage: PROG [-h] [+f F] [++bar] [-x X]
#>
#> options:
#>   -h, --help  show this help message and exit
#>   +f F
#>   ++bar
#>   -x X
#> Namespace(v=True)
#> usage: PROG [/h] [/v]
#>
#> options:
#>   /h, //help  show this help message and exit
#>   /v
#> ValueError invalid option string 'foo': must start with a character '-'
#> TypeError dest= is required for options like '--'
#> TypeError dest= is required for options like '-'

# ---- parents
import argparse
base = argparse.ArgumentParser(add_help=False)
base.add_argument('--parent', type=int)
g = base.add_argument_group('common', 'of all')
g.add_argument('--shared')
m = base.add_mutually_exclusive_group()
m.add_argument('--x1', action='store_true')
m.add_argument('--x2', action='store_true')
base.set_defaults(inherited='yes')
foo = argparse.ArgumentParser(prog='foo', parents=[base])
foo.add_argument('foo')
print(foo.parse_args(['--parent', '2', 'XXX']))
foo.print_help()
try:
    foo.parse_args(['a', '--x1', '--x2'])
except SystemExit as e:
    print(e.code)
try:
    argparse.ArgumentParser(prog='p', parents=[3])
except TypeError as e:
    print(e)
#> Namespace(parent=2, shared=None, x1=False, x2=False, foo='XXX', inherited='yes')
#> usage: foo [-h] [--parent PARENT] [--shared SHARED] [--x1 | --x2] foo
#>
#> positional arguments:
#>   foo
#>
#> options:
#>   -h, --help       show this help message and exit
#>   --parent PARENT
#>   --x1
#>   --x2
#>
#> common:
#>   of all
#>
#>   --shared SHARED
#> usage: foo [-h] [--parent PARENT] [--shared SHARED] [--x1 | --x2] foo
#> foo: error: argument --x2: not allowed with argument --x1
#> 2
#> parents must be a list of ArgumentParser

# ---- conflicts
import argparse
p = argparse.ArgumentParser(prog='PROG')
p.add_argument('-f', '--foo', help='old foo help')
try:
    p.add_argument('--foo', help='new foo help')
except argparse.ArgumentError as e:
    print(e)
try:
    p.add_argument('--foo', '-f')
except argparse.ArgumentError as e:
    print(e)
p = argparse.ArgumentParser(prog='PROG', conflict_handler='resolve')
p.add_argument('-f', '--foo', help='old foo help')
p.add_argument('--foo', help='new foo help')
p.print_help()
try:
    argparse.ArgumentParser(prog='p', conflict_handler='no')
except ValueError as e:
    print(e)
#> argument --foo: conflicting option string: --foo
#> argument --foo/-f: conflicting option strings: --foo, -f
#> usage: PROG [-h] [-f FOO] [--foo FOO]
#>
#> options:
#>   -h, --help  show this help message and exit
#>   -f FOO      old foo help
#>   --foo FOO   new foo help
#> invalid conflict_resolution value: 'no'

# ---- what add_argument refuses
import argparse
p = argparse.ArgumentParser(prog='p')
for act in (
    lambda: p.add_argument('--x', action='nope'),
    lambda: p.add_argument('--x', type='nope'),
    lambda: p.add_argument('--x', type=3),
    lambda: p.add_argument('--x', nargs=0),
    lambda: p.add_argument('x', nargs=0),
    lambda: p.add_argument('x', action='store_true'),
    lambda: p.add_argument('x', required=True),
    lambda: p.add_argument('x', dest='y'),
    lambda: p.add_argument('--x', const=1),
    lambda: p.add_argument('--x', nargs=2, metavar=('a',)),
    lambda: p.add_argument('--x', nargs='!'),
    lambda: p.add_argument('--x', help='%(nope)s'),
    lambda: p.add_argument('--x', help='100%'),
    lambda: p.add_argument('--x', bogus=1),
    lambda: p.add_argument('--x', action='append', nargs=0),
    lambda: p.add_argument('--x', action='store_true', type=int),
    lambda: p.add_argument('--x', type=argparse.FileType),
):
    try:
        act()
    except Exception as e:
        print(type(e).__name__, e)
#> ValueError unknown action 'nope'
#> TypeError 'nope' is not callable
#> TypeError 3 is not callable
#> ValueError nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate
#> ValueError nargs for positionals must be != 0
#> ValueError action 'store_true' is not valid for positional arguments
#> TypeError 'required' is an invalid argument for positionals
#> TypeError dest supplied twice for positional argument, did you mean metavar?
#> ValueError nargs must be '?' to supply const
#> ValueError length of metavar tuple does not match nargs
#> ValueError invalid nargs value
#> ValueError badly formed help string
#> ValueError badly formed help string
#> TypeError _StoreAction.__init__() got an unexpected keyword argument 'bogus'
#> ValueError nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append const action may be more appropriate
#> TypeError _StoreTrueAction.__init__() got an unexpected keyword argument 'type'
#> TypeError <class 'argparse.FileType'> is a FileType class object, instance of it must be passed

# ---- suggestions
import argparse
p = argparse.ArgumentParser(prog='p', suggest_on_error=True)
p.add_argument('--action', choices=['debug', 'dryrun'])
s = p.add_subparsers()
s.add_parser('install'); s.add_parser('remove')
for args in (['--action', 'dbug'], ['--action', 'zzz'], ['instal']):
    try:
        p.parse_args(args)
    except SystemExit as e:
        print(e.code)
#> usage: p [-h] [--action {debug,dryrun}] {install,remove} ...
#> p: error: argument --action: invalid choice: 'dbug', maybe you meant 'debug'? (choose from debug, dryrun)
#> 2
#> usage: p [-h] [--action {debug,dryrun}] {install,remove} ...
#> p: error: argument --action: invalid choice: 'zzz' (choose from debug, dryrun)
#> 2
#> usage: p [-h] [--action {debug,dryrun}] {install,remove} ...
#> p: error: argument {install,remove}: invalid choice: 'instal', maybe you meant 'install'? (choose from install, remove)
#> 2

# ---- deprecated arguments
import argparse
p = argparse.ArgumentParser(prog='p')
p.add_argument('-f', '--foo', deprecated=True)
p.add_argument('bar', nargs='?', deprecated=True)
s = p.add_subparsers()
print(p.parse_args(['-f', '1', '--foo', '2']))
print(p.parse_args(['b']) if False else '')
q = argparse.ArgumentParser(prog='q')
q.add_subparsers().add_parser('old', deprecated=True)
print(q.parse_args(['old']))
#> p: warning: option '-f' is deprecated
#> p: warning: option '--foo' is deprecated
#> Namespace(foo='2', bar=None)
#>
#> q: warning: command 'old' is deprecated
#> Namespace()

# ---- lines of a file
import argparse
class P(argparse.ArgumentParser):
    def convert_arg_line_to_args(self, line):
        return line.split()
p = argparse.ArgumentParser(prog='p', fromfile_prefix_chars='@')
p.add_argument('-f')
print(p.parse_args(['-f', 'x']))
#> Namespace(f='x')

# ---- a parser that raises
import argparse
class Parser(argparse.ArgumentParser):
    def error(self, message):
        raise ValueError(message)
    def exit(self, status=0, message=None):
        raise RuntimeError(status, message)
p = Parser(prog='p')
p.add_argument('--n', type=int, required=True)
for args in ([], ['--n', 'x'], ['-h']):
    try:
        p.parse_args(args)
    except (ValueError, RuntimeError) as e:
        print(repr(e))
import io
f = io.StringIO()
p.print_help(f)
p.print_usage(file=f)
print(f.getvalue())
print(repr(p.format_help()))
#> ValueError('the following arguments are required: --n')
#> ValueError("argument --n: invalid int value: 'x'")
#> usage: p [-h] --n N
#>
#> options:
#>   -h, --help  show this help message and exit
#>   --n N
#> RuntimeError(0, None)
#> usage: p [-h] --n N
#>
#> options:
#>   -h, --help  show this help message and exit
#>   --n N
#> usage: p [-h] --n N
#>
#> 'usage: p [-h] --n N\n\noptions:\n  -h, --help  show this help message and exit\n  --n N\n'

# ---- metavars
import argparse
p = argparse.ArgumentParser(prog='PROG')
p.add_argument('-x', nargs=2, metavar=('bar', 'baz'))
p.add_argument('-y', nargs='+', metavar=('one', 'more'))
p.add_argument('-z', nargs='*', metavar=('p', 'q'))
p.add_argument('-w', choices=['a', 'b'], help='one of %(choices)s')
p.add_argument('--foo-bar', '-F', type=int)
p.add_argument('pos', choices=['x', 'y'])
p.add_argument('two', nargs=2, metavar='T')
p.print_help()
try:
    p.parse_args(['x'])
except SystemExit: pass
try:
    p.parse_args(['q', '1', '2'])
except SystemExit: pass
print(p.parse_args('x 1 2 --foo-bar 3 -x 1 2'.split()))
#> usage: PROG [-h] [-x bar baz] [-y one [more ...]] [-z [p [q ...]]] [-w {a,b}]
#>             [--foo-bar FOO_BAR]
#>             {x,y} T T
#>
#> positional arguments:
#>   {x,y}
#>   T
#>
#> options:
#>   -h, --help            show this help message and exit
#>   -x bar baz
#>   -y one [more ...]
#>   -z [p [q ...]]
#>   -w {a,b}              one of a, b
#>   --foo-bar, -F FOO_BAR
#> usage: PROG [-h] [-x bar baz] [-y one [more ...]] [-z [p [q ...]]] [-w {a,b}]
#>             [--foo-bar FOO_BAR]
#>             {x,y} T T
#> PROG: error: the following arguments are required: T
#> usage: PROG [-h] [-x bar baz] [-y one [more ...]] [-z [p [q ...]]] [-w {a,b}]
#>             [--foo-bar FOO_BAR]
#>             {x,y} T T
#> PROG: error: argument pos: invalid choice: 'q' (choose from x, y)
#> Namespace(x=['1', '2'], y=None, z=None, w=None, foo_bar=3, pos='x', two=['1', '2'])

# ---- an uncaught exit
import argparse
p = argparse.ArgumentParser(prog='p')
p.add_argument('x', type=int)
p.parse_args(['y'])
#> usage: p [-h] x
#> p: error: argument x: invalid int value: 'y'

# ---- optional groups in usage
import argparse
p = argparse.ArgumentParser(prog='P')
g = p.add_mutually_exclusive_group(required=True)
g.add_argument('--one', action='store_true', help='first of them')
g.add_argument('--two', metavar='N', help=argparse.SUPPRESS)
g.add_argument('--three', nargs='?')
p.add_argument('--between', required=True)
h = p.add_mutually_exclusive_group()
h.add_argument('-a', action='store_true')
p.add_argument('-b')
h.add_argument('-c')
k = p.add_mutually_exclusive_group()
k.add_argument('--only')
p.print_help()
print(p.parse_args(['--one', '--between', '1']))
#> usage: P [-h] (--one | --three [THREE]) --between BETWEEN [-a] [-b B] [-c C]
#>          [--only ONLY]
#>
#> options:
#>   -h, --help         show this help message and exit
#>   --one              first of them
#>   --three [THREE]
#>   --between BETWEEN
#>   -a
#>   -b B
#>   -c C
#>   --only ONLY
#> Namespace(one=True, two=None, three=None, between='1', a=False, b=None, c=None, only=None)

# ---- spaces that do not break in help
import argparse
p = argparse.ArgumentParser(prog='PROG', color=False, description='long  text\n ' * 12 + 'non\u00a0breaking\u00a0space\u2003em', epilog='a\u00a0b\tc')
s = p.add_subparsers(help='sub\u00a0help'); q = s.add_parser('one', help='a ' * 60 + 'b\u00a0c\u00a0d')
p.add_argument('--x', help='x\u00a0y ' * 30)
print(ascii(p.format_help()))
#> 'usage: PROG [-h] [--x X] {one} ...\n\nlong text long text long text long text long text long text long text long\ntext long text long text long text long text non\xa0breaking\xa0space\u2003em\n\npositional arguments:\n  {one}       sub\xa0help\n    one       a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a\n              a a a a a a a a a a a a a a a a a a a a a a a a a a a a b\xa0c\xa0d\n\noptions:\n  -h, --help  show this help message and exit\n  --x X       x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y\n              x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y x\xa0y\n\na\xa0b c\n'

# ---- usage of groups of an option and a positional argument, in either order and on several lines
import argparse
for names in (('--foo', 'bar'), ('bar', '--foo'), ('--foo', '--other', 'bar')):
    for required in (False, True):
        for more in (0, 12):
            parser = argparse.ArgumentParser(prog='PROG')
            group = parser.add_mutually_exclusive_group(required=required)
            for name in names:
                if name == 'bar':
                    group.add_argument('bar', nargs='?')
                else:
                    group.add_argument(name)
            for i in range(more):
                parser.add_argument(f'--option{i}')
            print(parser.format_usage())
#> usage: PROG [-h] [--foo FOO | bar]
#>
#> usage: PROG [-h] [--foo FOO] [--option0 OPTION0] [--option1 OPTION1]
#>             [--option2 OPTION2] [--option3 OPTION3] [--option4 OPTION4]
#>             [--option5 OPTION5] [--option6 OPTION6] [--option7 OPTION7]
#>             [--option8 OPTION8] [--option9 OPTION9] [--option10 OPTION10]
#>             [--option11 OPTION11]
#>             [bar]
#>
#> usage: PROG [-h] (--foo FOO | bar)
#>
#> usage: PROG [-h] [--foo FOO] [--option0 OPTION0] [--option1 OPTION1]
#>             [--option2 OPTION2] [--option3 OPTION3] [--option4 OPTION4]
#>             [--option5 OPTION5] [--option6 OPTION6] [--option7 OPTION7]
#>             [--option8 OPTION8] [--option9 OPTION9] [--option10 OPTION10]
#>             [--option11 OPTION11]
#>             [bar]
#>
#> usage: PROG [-h] [--foo FOO | bar]
#>
#> usage: PROG [-h] [--foo FOO] [--option0 OPTION0] [--option1 OPTION1]
#>             [--option2 OPTION2] [--option3 OPTION3] [--option4 OPTION4]
#>             [--option5 OPTION5] [--option6 OPTION6] [--option7 OPTION7]
#>             [--option8 OPTION8] [--option9 OPTION9] [--option10 OPTION10]
#>             [--option11 OPTION11]
#>             [bar]
#>
#> usage: PROG [-h] (--foo FOO | bar)
#>
#> usage: PROG [-h] [--foo FOO] [--option0 OPTION0] [--option1 OPTION1]
#>             [--option2 OPTION2] [--option3 OPTION3] [--option4 OPTION4]
#>             [--option5 OPTION5] [--option6 OPTION6] [--option7 OPTION7]
#>             [--option8 OPTION8] [--option9 OPTION9] [--option10 OPTION10]
#>             [--option11 OPTION11]
#>             [bar]
#>
#> usage: PROG [-h] [--foo FOO | --other OTHER | bar]
#>
#> usage: PROG [-h] [--foo FOO] [--other OTHER] [--option0 OPTION0]
#>             [--option1 OPTION1] [--option2 OPTION2] [--option3 OPTION3]
#>             [--option4 OPTION4] [--option5 OPTION5] [--option6 OPTION6]
#>             [--option7 OPTION7] [--option8 OPTION8] [--option9 OPTION9]
#>             [--option10 OPTION10] [--option11 OPTION11]
#>             [bar]
#>
#> usage: PROG [-h] (--foo FOO | --other OTHER | bar)
#>
#> usage: PROG [-h] [--foo FOO] [--other OTHER] [--option0 OPTION0]
#>             [--option1 OPTION1] [--option2 OPTION2] [--option3 OPTION3]
#>             [--option4 OPTION4] [--option5 OPTION5] [--option6 OPTION6]
#>             [--option7 OPTION7] [--option8 OPTION8] [--option9 OPTION9]
#>             [--option10 OPTION10] [--option11 OPTION11]
#>             [bar]
#>

# ---- a number of arguments takes what looks like an option
import argparse
p = argparse.ArgumentParser(prog='prog', exit_on_error=False)
p.add_argument('--one', nargs=1)
p.add_argument('--two', nargs=2)
p.add_argument('pos', nargs='?')
for argv in (['--one', '-x'], ['--two', '-x', 'y'], ['--two', 'x', '--one'], ['--one', '--two', '-5'], ['--one', '--', '-5'], ['--two', 'a']):
    try:
        print(p.parse_args(argv))
    except argparse.ArgumentError as e:
        print(e)
#> Namespace(one=['-x'], two=None, pos=None)
#> Namespace(one=None, two=['-x', 'y'], pos=None)
#> Namespace(one=None, two=['x', '--one'], pos=None)
#> Namespace(one=['--two'], two=None, pos='-5')
#> argument --one: expected 1 argument
#> argument --two: expected 2 arguments

# ---- a deprecated positional argument is told by its destination
import argparse
p = argparse.ArgumentParser(prog='prog')
p.add_argument('place', metavar='M', deprecated=True)
print(p.parse_args(['x']))
#> prog: warning: argument 'place' is deprecated
#> Namespace(place='x')
