# platform

# ---- platform python_version
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.python_version())
#> 3.14.2

# ---- platform python_version_tuple
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.python_version_tuple())
#> ('3', '14', '2')

# ---- platform python_implementation
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.python_implementation())
#> CPython

# ---- isinstance platform system str
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: isinstance(platform.system(), str))
#> True

# ---- platform mac_ver
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.mac_ver())
#> ('', ('', '', ''), '')

# ---- platform win _edition
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.win32_edition())
#> None

# ---- platform win _is_iot
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.win32_is_iot())
#> False

# ---- platform win _ver
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.win32_ver())
#> ('', '', '', '')

# ---- platform system_alias a b c
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: platform.system_alias('a', 'b', 'c'))
#> ('a', 'b', 'c')

# ---- len platform architecture
import platform
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: len(platform.architecture()))
#> 2

# ---- every answer is a text
import platform
for f in (platform.system, platform.node, platform.release, platform.version, platform.machine, platform.processor, platform.platform, platform.python_version, platform.python_implementation, platform.python_compiler, platform.python_branch, platform.python_revision):
    print(f.__name__, type(f()).__name__)
#> system str
#> node str
#> release str
#> version str
#> machine str
#> processor str
#> platform str
#> python_version str
#> python_implementation str
#> python_compiler str
#> python_branch str
#> python_revision str

# ---- python_version_tuple
import platform
t = platform.python_version_tuple()
print(t, '.'.join(t) == platform.python_version(), type(t).__name__, tuple(map(int, t)) >= (3, 10))
#> ('3', '14', '2') True tuple True

# ---- python_build
import platform
b = platform.python_build()
print(type(b).__name__, len(b), [type(x).__name__ for x in b])
#> tuple 2 ['str', 'str']

# ---- uname is a named tuple
import platform
u = platform.uname()
print(u.system == platform.system(), u.node == platform.node(), u.release == platform.release(), u.machine == platform.machine(), u._fields, len(u), isinstance(u, tuple))
system, node, release, version, machine, processor = u
print(system == u[0], machine == u[4], processor == u.processor, u[-1] == u.processor)
#> True True True True ('system', 'node', 'release', 'version', 'machine', 'processor') 6 True
#> True True True True

# ---- uname_result by hand
import platform
u = platform.uname_result('Linux', 'host', '6.1', '#1', 'x86_64')
print(u.system, u[:5], u.node, u._asdict()['release'], repr(u).startswith("uname_result(system='Linux', node='host', release='6.1', version='#1', machine='x86_64'"), u._replace(node='n').node)
try: platform.uname_result('a')
except TypeError as e: print(type(e).__name__)
#> Linux ('Linux', 'host', '6.1', '#1', 'x86_64') host 6.1 True n
#> TypeError

# ---- architecture
import platform
bits, linkage = platform.architecture()
print(bits in ('64bit', '32bit'), type(linkage).__name__, platform.architecture(executable='/no/such', bits='8bit', linkage='x')[0] in ('8bit', '64bit', '32bit'))
#> True str True

# ---- platform
import platform
p = platform.platform()
print(type(p).__name__, ' ' in p, p == platform.platform(aliased=False, terse=False), type(platform.platform(True, True)).__name__, platform.platform(terse=1) in p or True)
#> str False True str True

# ---- mac_ver
import platform
print(platform.mac_ver(), platform.mac_ver('10', ('a', 'b', 'c'), 'arm'))
#> ('', ('', '', ''), '') ('10', ('a', 'b', 'c'), 'arm')

# ---- java_ver, ios_ver, android_ver
import platform, warnings
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    print(platform.java_ver()[:2])
print(platform.ios_ver(), platform.android_ver())
#> ('', '')
#> IOSVersionInfo(system='', release='', model='', is_simulator=False) AndroidVer(release='', api_level=0, manufacturer='', model='', device='', is_emulator=False)

# ---- ios_ver and android_ver with values
import platform
print(platform.ios_ver('iOS', '17', 'm', True), platform.android_ver('10', 29, 'maker'))
print(platform.IOSVersionInfo('a', 'b', 'c', False), platform.AndroidVer('r', 1, 'm', 'd', 'n', True)._fields)
#> IOSVersionInfo(system='iOS', release='17', model='m', is_simulator=True) AndroidVer(release='10', api_level=29, manufacturer='maker', model='', device='', is_emulator=False)
#> IOSVersionInfo(system='a', release='b', model='c', is_simulator=False) ('release', 'api_level', 'manufacturer', 'model', 'device', 'is_emulator')

# ---- libc_ver
import platform
a, b = platform.libc_ver(executable='/no/such/file', lib='mylib', version='9') if False else ('', '')
print(type(platform.libc_ver()).__name__, len(platform.libc_ver()))
#> tuple 2

# ---- system_alias
import platform
print(platform.system_alias('Linux', '6', 'v'), platform.system_alias('SunOS', '5', 'v'), platform.system_alias('SunOS', '4.1', 'v'), platform.system_alias('win32', '10', 'v'), platform.system_alias('Darwin', '1', '2'))
#> ('Linux', '6', 'v') ('Solaris', '2', 'v') ('SunOS', '4.1', 'v') ('Windows', '10', 'v') ('Darwin', '1', '2')

# ---- freedesktop_os_release
import platform
try: print(type(platform.freedesktop_os_release()).__name__)
except OSError as e: print(type(e).__name__)
#> FileNotFoundError

# ---- invalidate_caches
import platform
print(platform.invalidate_caches(), platform.system() == platform.uname().system)
#> None True

# ---- answers do not change
import platform
print(platform.uname() == platform.uname(), platform.platform() == platform.platform(), platform.node() == platform.node(), hash(platform.uname()) == hash(platform.uname()))
#> True True True True

# ---- a report of the environment
import platform, sys
report = {'python': platform.python_version(), 'impl': platform.python_implementation()}
print(report, platform.python_version() == sys.version.split()[0], sys.implementation.name == platform.python_implementation().lower())
#> {'python': '3.14.2', 'impl': 'CPython'} True True

# ---- a branch on the system
import platform
def config_dir(system):
    match system:
        case 'Windows': return r'%APPDATA%\app'
        case 'Darwin': return '~/Library/app'
        case 'Linux' | 'Java': return '~/.config/app'
        case _: return '~/.app'
print([config_dir(s) for s in ('Windows', 'Darwin', 'Linux', 'Plan9')], type(config_dir(platform.system())).__name__)
#> ['%APPDATA%\\app', '~/Library/app', '~/.config/app', '~/.app'] str

# ---- versions compare as tuples
import platform
v = tuple(int(p) for p in platform.python_version_tuple())
print(v > (3, 9, 0), v[:2], (3, 10) < v < (4,), '%s.%s' % platform.python_version_tuple()[:2])
#> True (3, 14) True 3.14

# ---- arguments that do not go
import platform
for job in (lambda: platform.system(1), lambda: platform.python_version('x'), lambda: platform.system_alias('a'), lambda: platform.platform(1, 2, 3), lambda: platform.uname(1)):
    try: job()
    except TypeError as e: print(e)
#> system() takes 0 positional arguments but 1 was given
#> python_version() takes 0 positional arguments but 1 was given
#> system_alias() missing 2 required positional arguments: 'release' and 'version'
#> platform() takes from 0 to 2 positional arguments but 3 were given
#> uname() takes 0 positional arguments but 1 was given

# ---- uname_result is compared and iterated
import platform
a = platform.uname_result('a', 'b', 'c', 'd', 'e'); b = platform.uname_result('a', 'b', 'c', 'd', 'e')
print(a == b, a != b, [*a][:5], a[0], a.count('a'), 'c' in a, sorted(a[:5], reverse=True))
#> True False ['a', 'b', 'c', 'd', 'e'] a 1 True ['e', 'd', 'c', 'b', 'a']

# ---- uname_result copies
import platform, copy
a = platform.uname_result('a', 'b', 'c', 'd', 'e')
print(copy.copy(a)[:5] == a[:5], a._fields[:2])
#> True ('system', 'node')

# ---- names
import platform
print(platform.system.__module__, platform.uname_result.__name__, all(hasattr(platform, n) for n in ('machine', 'processor', 'mac_ver', 'libc_ver')))
#> platform uname_result True

# ---- java_ver is deprecated
import platform, warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    platform.java_ver()
print([x.category.__name__ for x in w])
#> ['DeprecationWarning']

# ---- the parts of platform
import platform
p = platform.platform(terse=True)
print(p.count('-') >= 0, platform.system() in platform.platform() or platform.system() == '')
#> True True

# ---- node and processor may be empty
import platform
print(isinstance(platform.node(), str), isinstance(platform.processor(), str), platform.machine() == platform.uname()[4])
#> True True True

# ---- python_compiler and revision
import platform
print(isinstance(platform.python_compiler(), str), platform.python_revision() == platform.python_revision(), platform.python_implementation())
#> True True CPython

# ---- uname in a format
import platform
u = platform.uname_result('Linux', 'box', '6', '#1', 'arm64')
print('{0.system}/{0.machine}'.format(u), f'{u.node!r}', '%s-%s' % u[:2], u._make(['a', 'b', 'c', 'd', 'e']).node if hasattr(u, '_make') else '')
#> Linux/arm64 'box' Linux-box b

# ---- system_alias keeps what it does not know
import platform
for args in (('BeOS', '5', 'x'), ('', '', ''), ('SunOS', '5.8', 'y'), ('SunOS', 'odd', 'z')):
    print(platform.system_alias(*args))
#> ('BeOS', '5', 'x')
#> ('', '', '')
#> ('Solaris', '2.8', 'y')
#> ('Solaris', 'odd', 'z')

# ---- mac_ver keeps its arguments
import platform
print(platform.mac_ver(machine='x', release='r', versioninfo=('1', '2', '3')), platform.mac_ver()[1])
#> ('r', ('1', '2', '3'), 'x') ('', '', '')

# ---- android_ver by keywords
import platform
v = platform.android_ver(release='r', api_level=5, manufacturer='m', model='mo', device='d', is_emulator=True)
print(v, v.api_level, v[0], v._replace(model='z'))
#> AndroidVer(release='r', api_level=5, manufacturer='m', model='mo', device='d', is_emulator=True) 5 r AndroidVer(release='r', api_level=5, manufacturer='m', model='z', device='d', is_emulator=True)

# ---- ios_ver by keywords
import platform
v = platform.ios_ver(system='s', release='r', model='m', is_simulator=True)
print(v, v.is_simulator, v._asdict())
#> IOSVersionInfo(system='s', release='r', model='m', is_simulator=True) True {'system': 's', 'release': 'r', 'model': 'm', 'is_simulator': True}

# ---- version text of python
import platform, re
print(bool(re.fullmatch(r'\d+\.\d+\.\d+\S*', platform.python_version())), platform.python_branch() == platform.python_branch())
#> True True

# ---- cached results are the same object or equal
import platform
a = platform.uname()
platform.invalidate_caches()
print(a == platform.uname(), a is not None)
#> True True

# ---- uname_result is taken apart by name
import platform
u = platform.uname_result('Linux', 'n', 'r', 'v', 'm')
match u:
    case platform.uname_result(system='Linux', machine=m): print(m)
print({k: v for k, v in u._asdict().items() if k != 'processor'}, max(u[:5]))
#> m
#> {'system': 'Linux', 'node': 'n', 'release': 'r', 'version': 'v', 'machine': 'm'} v

# ---- a user agent
import platform
agent = f'app/1.0 ({platform.python_implementation()} {".".join(platform.python_version_tuple()[:2])})'
print(agent)
#> app/1.0 (CPython 3.14)
