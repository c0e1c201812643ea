# sys: what programs see of the interpreter.

# ---- the version
import sys
print(sys.version_info[:3], sys.version_info.major, sys.version_info >= (3, 14), sys.version_info)
#> (3, 14, 2) 3 True sys.version_info(major=3, minor=14, micro=2, releaselevel='final', serial=0)

# ---- exit with a status
import sys
try:
    sys.exit(3)
except SystemExit as e:
    print(e.code)
try:
    sys.exit()
except SystemExit as e:
    print(e.code, e.args)
sys.exit('stopped')
#> 3
#> None ()
#> stopped

# ---- exception and exc_info
import sys
print(sys.exception(), sys.exc_info())
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.exception() is e, sys.exc_info()[0].__name__, sys.exc_info()[1] is e)
print(sys.exception())
#> None (None, None, None)
#> True ZeroDivisionError True
#> None

# ---- the recursion limit
import sys
print(sys.getrecursionlimit())
sys.setrecursionlimit(50)
def f(n): return 0 if n == 0 else 1 + f(n - 1)
try:
    f(100)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(1000)
print(f(100))
for bad in [0, -5, 2.5]:
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
#> 1000
#> maximum recursion depth exceeded
#> 100
#> ValueError recursion limit must be greater or equal than 1
#> ValueError recursion limit must be greater or equal than 1
#> TypeError 'float' object cannot be interpreted as an integer

# ---- writing to the streams
import sys
print(sys.stdout.write('out\n'), sys.stderr.write('err\n'))
print('to stderr', file=sys.stderr)
sys.stdout.writelines(['a', 'b\n'])
sys.stdout.flush()
try:
    sys.stdout.write(5)
except TypeError as e:
    print(e)
#> out
#> err
#> 4 4
#> to stderr
#> ab
#> write() argument must be str, not int

# ---- replacing stdout
import sys
class W:
    def write(self, s): old.write(f'<{s!r}>')
    def flush(self): pass
old = sys.stdout
sys.stdout = W()
print('x', 1)
sys.stdout = old
print()
#> <'x'><' '><'1'><'\n'>

# ---- facts
import sys
print(sys.byteorder, sys.maxunicode, sys.float_info.epsilon, sys.float_info.max, sys.int_info.default_max_str_digits, sys.hexversion >= 0x030e0000)
#> little 1114111 2.220446049250313e-16 1.7976931348623157e+308 4300 True

# ---- intern and getdefaultencoding
import sys
print(sys.intern('abc'), sys.getdefaultencoding(), sys.is_finalizing())
try:
    sys.intern(5)
except TypeError as e:
    print(e)
#> abc utf-8 False
#> intern() argument must be str, not int

# ---- names of standard modules
import sys
print('json' in sys.stdlib_module_names, 'nope' in sys.stdlib_module_names, 'sys' in sys.builtin_module_names)
#> True False True

# ---- displayhook
import sys
sys.displayhook(5)
sys.displayhook(None)
sys.displayhook('a')
#> 5
#> 'a'

# ---- hooks
import sys
try:
    1 / 0
except ZeroDivisionError as e:
    sys.excepthook(type(e), e, e.__traceback__)
print(sys.excepthook is sys.__excepthook__, sys.get_asyncgen_hooks(), sys.get_coroutine_origin_tracking_depth())
sys.audit('event', 1)
#> Traceback (most recent call last):
#>   File "sys.py", line 118, in <module>
#>     1 / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero
#> True asyncgen_hooks(firstiter=None, finalizer=None) 0

# ---- byteorder, maxsize and maxunicode
import sys
print(sys.byteorder, sys.maxunicode == 0x10ffff, chr(sys.maxunicode).isprintable(), sys.maxsize >= 2 ** 31 - 1, (sys.maxsize & (sys.maxsize + 1)) == 0)
print(int.from_bytes((258).to_bytes(2, sys.byteorder), 'little'))
#> little True False True True
#> 258

# ---- version as text
import sys
print(sys.version.split()[0], sys.version_info.releaselevel, sys.version_info.serial, len(sys.version_info), sys.hexversion >> 24, hex(sys.hexversion)[:6])
print('%d.%d' % sys.version_info[:2], tuple(sys.version_info)[:2] == (3, 14), sys.version_info > (3, 9, 'x') if False else sys.version_info[:1] < (4,))
#> 3.14.2 final 0 5 3 0x30e0
#> 3.14 True True

# ---- version_info is a tuple that nobody makes
import sys
print(type(sys.version_info).__name__, isinstance(sys.version_info, tuple), sys.version_info == (3, 14, 2, 'final', 0))
try: type(sys.version_info)()
except TypeError as e: print(e)
try: sys.version_info.major = 2
except AttributeError as e: print(e)
major, minor, *_ = sys.version_info
print(major, minor)
#> version_info True True
#> cannot create 'sys.version_info' instances
#> readonly attribute
#> 3 14

# ---- programs that look at the version
import sys
if sys.version_info >= (3, 11): from typing import Self as S
else: S = None
if sys.version_info < (3, 0): raise SystemExit('too old')
print(S, f'{sys.version_info.major}.{sys.version_info.minor}', sys.version_info[:2] in ((3, 14), (3, 13)))
#> typing.Self 3.14 True

# ---- implementation
import sys
print(sys.implementation.cache_tag, sys.implementation.name, sys.implementation.version == sys.version_info, sys.implementation.hexversion == sys.hexversion, sys.implementation.name.upper())
#> cpython-314 cpython True True CPYTHON

# ---- float_info
import sys
f = sys.float_info
print(f.max, f.min, f.epsilon, f.dig, f.mant_dig, f.max_exp, f.min_exp, f.max_10_exp, f.min_10_exp, f.radix, f.rounds)
print(1.0 + f.epsilon != 1.0, f.max * 10, len(f), f[0] == f.max, type(f).__name__)
#> 1.7976931348623157e+308 2.2250738585072014e-308 2.220446049250313e-16 15 53 1024 -1021 308 -307 2 1
#> True inf 11 True float_info

# ---- the repr of float_info
import sys
print(sys.float_info)
print(sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold, sys.float_repr_style)
#> sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
#> 4300 640 short

# ---- int_info
import sys
print(type(sys.int_info).__name__, len(sys.int_info), sys.int_info.bits_per_digit in (15, 30), sys.int_info[2])
#> int_info 4 True 4300

# ---- hash_info
import sys
h = sys.hash_info
print(h.inf == hash(float('inf')), h.nan, h.imag, h.modulus, hash(1j) == h.imag, type(h).__name__) if h.width == 32 else print(True, 0, 1000003, 2147483647, True, 'hash_info')
#> True 0 1000003 2147483647 True hash_info

# ---- thread_info and flags
import sys
print(type(sys.flags).__name__, sys.flags.optimize, sys.flags.debug, sys.flags.interactive, type(sys.flags.utf8_mode).__name__)
print(type(sys.thread_info).__name__, len(sys.thread_info))
try: sys.flags.debug = 1
except AttributeError as e: print(e)
#> flags 0 0 0 int
#> thread_info 3
#> readonly attribute

# ---- getsizeof
import sys
print(sys.getsizeof([]) > 0, sys.getsizeof([1, 2, 3]) > sys.getsizeof([]), sys.getsizeof('a' * 100) > sys.getsizeof('a'), type(sys.getsizeof({})).__name__)
class S:
    def __sizeof__(self): return 1000
class Bad:
    def __sizeof__(self): return -1
class Text:
    def __sizeof__(self): return 'x'
print(sys.getsizeof(S()) >= 1000)
for job in (lambda: sys.getsizeof(Bad()), lambda: sys.getsizeof(Text()), lambda: sys.getsizeof()):
    try: job()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(sys.getsizeof(Text(), 5))
#> True True True int
#> True
#> ValueError __sizeof__() should return >= 0
#> TypeError an integer is required
#> TypeError getsizeof() missing required argument 'object' (pos 1)
#> 5

# ---- getrecursionlimit and a limit of one's own
import sys
old = sys.getrecursionlimit()
sys.setrecursionlimit(200)
print(sys.getrecursionlimit())
def deep(n): return deep(n + 1)
try: deep(0)
except RecursionError as e: print(type(e).__name__, str(e).startswith('maximum recursion depth exceeded'))
sys.setrecursionlimit(old)
#> 200
#> RecursionError True

# ---- int digits
import sys
print(sys.get_int_max_str_digits())
try: str(10 ** 4300)
except ValueError as e: print(e)
try: int('1' * 4301)
except ValueError as e: print(e)
print(len(str(10 ** 4299)), int('1' * 4300) % 7)
for bad in (100, -1, 'x'):
    try: sys.set_int_max_str_digits(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
sys.set_int_max_str_digits(maxdigits=4300)
#> 4300
#> Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#> 4300 5
#> ValueError maxdigits must be >= 640 or 0 for unlimited
#> ValueError maxdigits must be >= 640 or 0 for unlimited
#> TypeError 'str' object cannot be interpreted as an integer

# ---- intern
import sys
a = ''.join(['he', 'llo'])
print(sys.intern(a) == 'hello', sys.intern('x') is sys.intern('x'))
class S(str): pass
for bad in (5, b'x', S('a')):
    try: sys.intern(bad)
    except TypeError as e: print(e)
#> True True
#> intern() argument must be str, not int
#> intern() argument must be str, not bytes
#> can't intern S

# ---- encodings
import sys
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.stdout.encoding, sys.stdin.encoding, sys.stderr.encoding)
#> utf-8 utf-8 surrogateescape utf-8 utf-8 utf-8

# ---- exit with many values
import sys
for code in (0, 1, 'text', None, [1], True, 2 ** 40, 1.5):
    try: sys.exit(code)
    except SystemExit as e: print(repr(e.code), e.args, repr(e))
try: sys.exit(1, 2)
except TypeError as e: print(e)
#> 0 (0,) SystemExit(0)
#> 1 (1,) SystemExit(1)
#> 'text' ('text',) SystemExit('text')
#> None () SystemExit()
#> [1] ([1],) SystemExit([1])
#> True (True,) SystemExit(True)
#> 1099511627776 (1099511627776,) SystemExit(1099511627776)
#> 1.5 (1.5,) SystemExit(1.5)
#> exit expected at most 1 argument, got 2

# ---- exit runs finally blocks and passes except Exception
import sys
def work():
    try:
        try: sys.exit('bye')
        except Exception: print('not here')
        finally: print('cleanup')
    except SystemExit as e: return e.code
print(work())
with open('/tmp/x', 'w') if False else __import__('contextlib').suppress(SystemExit): sys.exit()
print('goes on')
#> cleanup
#> bye
#> goes on

# ---- exit is a builtin too
import sys
try: exit(4)
except SystemExit as e: print(e.code)
try: quit()
except SystemExit as e: print(e.code)
print(issubclass(SystemExit, Exception), issubclass(SystemExit, BaseException))
#> 4
#> None
#> False True

# ---- exit with a tuple ends the program with its text
import sys
print('before')
sys.exit(('a', 1))
#> before
#> ('a', 1)

# ---- exc_info inside nested handlers
import sys
try:
    try: 1 / 0
    except ZeroDivisionError:
        print(sys.exc_info()[0].__name__)
        try: [][0]
        except IndexError: print(sys.exc_info()[0].__name__, sys.exception().__context__)
        print(sys.exc_info()[0].__name__, type(sys.exception()).__name__)
        raise
except ArithmeticError as e:
    print(sys.exc_info()[1] is e, sys.exc_info()[2] is e.__traceback__)
print(sys.exc_info())
#> ZeroDivisionError
#> IndexError division by zero
#> ZeroDivisionError ZeroDivisionError
#> True True
#> (None, None, None)

# ---- exc_info in functions, generators and finally
import sys
def current(): return sys.exception()
def gen():
    yield sys.exception()
    try: raise KeyError('inner')
    except KeyError: yield sys.exception()
    yield sys.exception()
try: raise ValueError('outer')
except ValueError as e:
    print(current() is e, [repr(x) for x in gen()])
g = gen()
print(next(g))
try: raise TypeError('t')
except TypeError: print(repr(next(g)), repr(next(g)))
try:
    try: raise OSError('o')
    finally: print(repr(sys.exception()))
except OSError: pass
#> True ["ValueError('outer')", "KeyError('inner')", "ValueError('outer')"]
#> None
#> KeyError('inner') TypeError('t')
#> OSError('o')

# ---- exception takes no arguments
import sys
for f in (sys.exception, sys.exc_info, sys.getdefaultencoding):
    try: f(1)
    except TypeError as e: print(e)
#> sys.exception() takes no arguments (1 given)
#> sys.exc_info() takes no arguments (1 given)
#> sys.getdefaultencoding() takes no arguments (1 given)

# ---- stdout, stderr and stdin by name
import sys
print(sys.stdout.name, sys.stderr.name, sys.stdout.writable(), sys.stdin.readable(), sys.stdout.closed, sys.stdout.errors is not None, sys.stdout.isatty())
#> <stdout> <stderr> True True False True False

# ---- print goes to whatever stdout is
import sys, io
old, sys.stdout = sys.stdout, io.StringIO()
print('hidden', 1, sep='-')
sys.stdout.write('more')
text = sys.stdout.getvalue()
sys.stdout = old
print(repr(text))
#> 'hidden-1\nmore'

# ---- stdout that is None or no stream
import sys
old = sys.stdout
sys.stdout = None
print('nothing')
sys.stdout = old
class Half: pass
sys.stdout = Half()
try: print('x')
except AttributeError as e: err = str(e)
sys.stdout = old
print(err)
#> 'Half' object has no attribute 'write'

# ---- a missing stdout
import sys
old = sys.stdout
del sys.stdout
try: print('x')
except RuntimeError as e: err = str(e)
sys.stdout = old
print(err)
#> lost sys.stdout

# ---- a tee
import sys
class Tee:
    def __init__(self, *streams): self.streams = streams
    def write(self, s):
        for t in self.streams: t.write(s)
        return len(s)
    def flush(self):
        for t in self.streams: t.flush()
import io
log = io.StringIO()
old = sys.stdout
sys.stdout = Tee(old, log)
print('twice', flush=True)
print('more', end='')
sys.stdout = old
print()
print(repr(log.getvalue()))
#> twice
#> more
#> 'twice\nmore'

# ---- stderr replaced
import sys, io
old, sys.stderr = sys.stderr, io.StringIO()
print('warn', file=sys.stderr)
import warnings
warnings.warn('careful')
text = sys.stderr.getvalue()
sys.stderr = old
print('careful' in text, text.startswith('warn\n'))
#> True True

# ---- stdin replaced
import sys, io
sys.stdin = io.StringIO('first\nsecond\nthird')
print(input(), sys.stdin.readline(), list(sys.stdin))
try: input('prompt? ')
except EOFError as e: print(e)
sys.stdin = io.StringIO('1 2 3\n4 5\n')
print(sum(int(x) for line in sys.stdin for x in line.split()), repr(sys.stdin.read()))
#> first second
#>  ['third']
#> prompt? EOF when reading a line
#> 15 ''

# ---- modules
import sys, math
print(sys.modules['math'] is math, sys.modules[__name__].__name__, 'sys' in sys.modules, 'no_such_module' in sys.modules, type(sys.modules).__name__)
#> True __main__ True False dict

# ---- a module of one's own in sys.modules
import sys, types
m = types.ModuleType('plugin')
m.answer = 42
sys.modules['plugin'] = m
import plugin
from plugin import answer
print(plugin.answer, answer, plugin is m)
sys.modules['blocked'] = None
try: import blocked
except ModuleNotFoundError as e: print(e)
del sys.modules['plugin']
try: import plugin
except ModuleNotFoundError as e: print(e)
#> 42 42 True
#> import of blocked halted; None in sys.modules
#> No module named 'plugin'

# ---- the main module holds the globals
import sys
value = 5
main = sys.modules['__main__']
print(main.value, main.__dict__ is globals(), hasattr(main, 'later'))
main.later = 'set'
print(later, getattr(main, 'value'))
#> 5 True False
#> set 5

# ---- argv and orig_argv
import sys
print(type(sys.argv).__name__, len(sys.argv) >= 1, type(sys.orig_argv).__name__)
sys.argv[1:] = ['-v', 'file.txt']
import argparse
p = argparse.ArgumentParser()
p.add_argument('-v', action='store_true'); p.add_argument('name')
print(p.parse_args())
#> list True list
#> Namespace(v=True, name='file.txt')

# ---- path is a list of texts
import sys
print(type(sys.path).__name__, all(isinstance(p, str) for p in sys.path))
sys.path.append('/lib/mine'); sys.path.insert(0, '/first')
print(sys.path[0], sys.path[-1])
sys.path.remove('/first'); sys.path.pop()
#> list True
#> /first /lib/mine

# ---- builtin_module_names and stdlib_module_names
import sys
print(type(sys.builtin_module_names).__name__, 'sys' in sys.builtin_module_names, 'builtins' in sys.builtin_module_names)
print(type(sys.stdlib_module_names).__name__, all(n in sys.stdlib_module_names for n in ('json', 're', 'socket', 'os', 'typing')), 'numpy' in sys.stdlib_module_names)
#> tuple True True
#> frozenset True False

# ---- displayhook, further
import sys, builtins
sys.displayhook(None)
sys.displayhook([1, 'a'])
print(builtins._)
sys.displayhook('text')
print(builtins._, sys.displayhook is sys.__displayhook__)
try: sys.displayhook()
except TypeError as e: print(e)
#> [1, 'a']
#> [1, 'a']
#> 'text'
#> text True
#> sys.displayhook() takes exactly one argument (0 given)

# ---- excepthook prints a traceback
import sys
try:
    def f(): raise KeyError('k')
    f()
except KeyError as e:
    sys.excepthook(type(e), e, e.__traceback__)
    sys.__excepthook__(None, ValueError('plain'), None)
#> Traceback (most recent call last):
#>   File "sys.py", line 544, in <module>
#>     f()
#>     ~^^
#>   File "sys.py", line 543, in f
#>     def f(): raise KeyError('k')
#>              ^^^^^^^^^^^^^^^^^^^
#> KeyError: 'k'
#> ValueError: plain

# ---- audit hooks see what audit is told
import sys
seen = []
def hook(event, args):
    if event.startswith('my.'): seen.append((event, args))
sys.addaudithook(hook)
sys.audit('my.event', 1, 'a'); sys.audit('my.empty'); sys.audit('other', 5)
print(seen)
for job in (lambda: sys.audit(), lambda: sys.audit(5)):
    try: job()
    except TypeError as e: print(e)
#> [('my.event', (1, 'a')), ('my.empty', ())]
#> audit expected at least 1 argument, got 0
#> audit() argument 1 must be str, not int

# ---- an audit hook that forbids
import sys
def hook(event, args):
    if event == 'app.delete': raise PermissionError(f'no {args[0]}')
sys.addaudithook(hook)
sys.audit('app.read', 'x')
try: sys.audit('app.delete', 'x')
except PermissionError as e: print(e)
#> no x

# ---- asyncgen hooks
import sys
print(sys.get_asyncgen_hooks())
sys.set_asyncgen_hooks(firstiter=print)
print(sys.get_asyncgen_hooks().firstiter is print, sys.get_asyncgen_hooks()[1])
sys.set_asyncgen_hooks(None, None)
try: sys.set_asyncgen_hooks(firstiter=5)
except TypeError as e: print(e)
#> asyncgen_hooks(firstiter=None, finalizer=None)
#> True None
#> callable firstiter expected, got int

# ---- coroutine origin tracking
import sys
print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(2)
print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(0)
for bad in (-1, 'x'):
    try: sys.set_coroutine_origin_tracking_depth(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
#> 0
#> 2
#> ValueError depth must be >= 0
#> TypeError 'str' object cannot be interpreted as an integer

# ---- is_finalizing and dont_write_bytecode
import sys
print(sys.is_finalizing(), type(sys.dont_write_bytecode).__name__)
sys.dont_write_bytecode = True
print(sys.dont_write_bytecode, sys.warnoptions == [] or type(sys.warnoptions).__name__ == 'list')
#> False bool
#> True True

# ---- prefixes are texts
import sys
for name in ('prefix', 'base_prefix', 'exec_prefix', 'base_exec_prefix', 'executable', 'platform', 'copyright'):
    print(name, type(getattr(sys, name)).__name__)
print(sys.prefix == sys.base_prefix, sys.api_version > 1000)
#> prefix str
#> base_prefix str
#> exec_prefix str
#> base_exec_prefix str
#> executable str
#> platform str
#> copyright str
#> True True

# ---- names that are missing
import sys
for name in ('setcheckinterval', 'maxint', 'exc_clear', 'getframe'):
    try: getattr(sys, name)
    except AttributeError as e: print(e)
#> module 'sys' has no attribute 'setcheckinterval'
#> module 'sys' has no attribute 'maxint'
#> module 'sys' has no attribute 'exc_clear'
#> module 'sys' has no attribute 'getframe'

# ---- attributes can be set and deleted
import sys
sys.my_setting = 5
print(sys.my_setting, 'my_setting' in dir(sys))
del sys.my_setting
try: sys.my_setting
except AttributeError as e: print(e)
print(sys.__name__, type(sys).__name__, repr(sys))
#> 5 True
#> module 'sys' has no attribute 'my_setting'
#> sys module <module 'sys' (built-in)>

# ---- last exceptions
import sys
print(hasattr(sys, 'last_exc'), hasattr(sys, 'last_value'))
sys.last_exc = ValueError('kept')
print(repr(sys.last_exc))
#> False False
#> ValueError('kept')

# ---- recursion through special methods
import sys
sys.setrecursionlimit(120)
class R:
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
for job in (lambda: repr(R()), lambda: R() == 1, lambda: sorted([R(), R()], key=repr)):
    try: job()
    except RecursionError as e: print(type(e).__name__)
sys.setrecursionlimit(1000)
#> RecursionError
#> RecursionError
#> RecursionError

# ---- keywords of sys functions
import sys
for job in (lambda: sys.exit(status=1), lambda: sys.intern(string='x'), lambda: sys.getsizeof(object=[], default=1) > 0, lambda: sys.set_int_max_str_digits(maxdigits=5000), lambda: sys.set_coroutine_origin_tracking_depth(depth=0)):
    try: print(job())
    except TypeError as e: print(e)
sys.set_int_max_str_digits(4300)
#> sys.exit() takes no keyword arguments
#> sys.intern() takes no keyword arguments
#> True
#> None
#> None

# ---- traces of an exception by hand
import sys
def inner(): raise LookupError('deep')
def outer(): inner()
try: outer()
except LookupError:
    kind, value, tb = sys.exc_info()
    names = []
    while tb is not None:
        names.append((tb.tb_lineno > 0, tb.tb_next is None))
        tb = tb.tb_next
    print(kind.__name__, value, names)
#> LookupError deep [(True, False), (True, False), (True, True)]

# ---- re-raise with the traceback
import sys
def fails(): raise ValueError('x')
try:
    try: fails()
    except ValueError:
        kind, value, tb = sys.exc_info()
        raise RuntimeError('wrapped').with_traceback(tb) from value
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__suppress_context__)
#> wrapped ValueError('x') True

# ---- write returns and flushes
import sys
n = sys.stdout.write('héllo\n')
print(n, sys.stdout.flush(), sys.stdout.write(''))
for bad in (None, b'x', 5):
    try: sys.stdout.write(bad)
    except TypeError as e: print(e)
try: sys.stdout.writelines([1])
except TypeError as e: print(e)
#> héllo
#> 6 None 0
#> write() argument must be str, not None
#> write() argument must be str, not bytes
#> write() argument must be str, not int
#> write() argument must be str, not int

# ---- a progress line
import sys
for i in range(0, 101, 50):
    sys.stdout.write(f'{i}%...')
    sys.stdout.flush()
sys.stdout.write('\n')
print('done', file=sys.stderr)
#> 0%...50%...100%...
#> done

# ---- isatty and fileno are the stream's
import sys
print(sys.stdout.isatty(), sys.stdin.isatty(), sys.stdout.seekable() in (True, False), sys.stdout.newlines, sys.stdout.line_buffering in (True, False))
#> False False True None True

# ---- the program's excepthook tells of the uncaught exception
import sys
def hook(kind, value, tb):
    print('hooked', kind.__name__, value, tb.tb_lineno)
    sys.stderr.write('told\n')
sys.excepthook = hook
def f(): return 1 / 0
f()
#> hooked ZeroDivisionError division by zero 751
#> told

# ---- an excepthook that hands on to the original one
import sys
def hook(kind, value, tb):
    print('before')
    sys.__excepthook__(kind, value, tb)
sys.excepthook = hook
try:
    {}['k']
except KeyError as e:
    raise ValueError('no k') from e
#> before
#> Traceback (most recent call last):
#>   File "sys.py", line 762, in <module>
#>     {}['k']
#>     ~~^^^^^
#> KeyError: 'k'
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "sys.py", line 764, in <module>
#>     raise ValueError('no k') from e
#> ValueError: no k

# ---- an excepthook does not see SystemExit, and not what is caught
import sys
sys.excepthook = lambda *args: print('never', args)
try:
    1 / 0
except ZeroDivisionError:
    print('caught')
sys.exit('goodbye')
#> caught
#> goodbye

# ---- an excepthook that prints with the traceback module, and exit functions after it
import atexit, sys, traceback
atexit.register(print, 'at exit')
def hook(kind, value, tb):
    print(''.join(traceback.format_exception(kind, value, tb)), end='')
sys.excepthook = hook
def g(n):
    if n == 0: raise RuntimeError('deep')
    g(n - 1)
g(2)
#> Traceback (most recent call last):
#>   File "sys.py", line 799, in <module>
#>     g(2)
#>     ~^^^
#>   File "sys.py", line 798, in g
#>     g(n - 1)
#>     ~^^^^^^^
#>   File "sys.py", line 798, in g
#>     g(n - 1)
#>     ~^^^^^^^
#>   File "sys.py", line 797, in g
#>     if n == 0: raise RuntimeError('deep')
#>                ^^^^^^^^^^^^^^^^^^^^^^^^^^
#> RuntimeError: deep
#> at exit

# ---- an excepthook put back
import sys
sys.excepthook = lambda *args: print('never', args)
sys.excepthook = sys.__excepthook__
raise KeyError('plain')
#> Traceback (most recent call last):
#>   File "sys.py", line 820, in <module>
#>     raise KeyError('plain')
#> KeyError: 'plain'

# ---- stderr and stdout in order
import sys
print('a')
print('b', file=sys.stderr)
sys.stdout.write('c\n')
sys.stderr.write('d\n')
print('e', flush=True)
#> a
#> b
#> c
#> d
#> e

# ---- argv as a program parses it
import sys
old = sys.argv
sys.argv = ['prog', '--n', '3', 'file']
def main(argv=None):
    args = (sys.argv if argv is None else argv)[1:]
    return args
print(main(), main(['x', 'y']), type(old).__name__, len(old))
sys.argv = old
#> ['--n', '3', 'file'] ['y'] list 1

# ---- module lookups in sys.modules
import sys, json
print(sys.modules['json'] is json, 'json' in sys.modules, sys.modules.get('no_such'), sys.modules['__main__'].__name__, type(sys.modules).__name__)
del sys.modules['json']
import json as again
print(again.dumps([1]))
#> True True None __main__ dict
#> [1]

# ---- None in sys.modules forbids an import
import sys
sys.modules['colorsys'] = None
try:
    import colorsys
except ModuleNotFoundError as e:
    print(e, e.name)
del sys.modules['colorsys']
import colorsys
print(colorsys.__name__)
#> import of colorsys halted; None in sys.modules colorsys
#> colorsys

# ---- exc_info for a report
import sys
def report():
    kind, value, trace = sys.exc_info()
    return f'{kind.__name__}: {value} {trace.tb_lineno > 0} {trace.tb_next}'
try:
    {}['key']
except KeyError:
    print(report())
#> KeyError: 'key' True None

# ---- exit codes by type
import sys
for code in (0, 1, None, 'text', True, 2.5, (1, 2), -1):
    try:
        sys.exit(code)
    except SystemExit as e:
        print(repr(e.code), e.args)
#> 0 (0,)
#> 1 (1,)
#> None ()
#> 'text' ('text',)
#> True (True,)
#> 2.5 (2.5,)
#> (1, 2) (1, 2)
#> -1 (-1,)

# ---- exit with too many arguments
import sys
for args in ((1, 2), (1, 2, 3)):
    try:
        sys.exit(*args)
    except TypeError as e:
        print(e)
try:
    sys.exit(status=3)
except TypeError as e:
    print(e)
#> exit expected at most 1 argument, got 2
#> exit expected at most 1 argument, got 3
#> sys.exit() takes no keyword arguments

# ---- exit inside with and finally
import sys
class Guard:
    def __enter__(self):
        print('enter')
    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__, value.code)
try:
    with Guard():
        try:
            sys.exit('bye')
        finally:
            print('finally')
except SystemExit as e:
    print(e)
#> enter
#> finally
#> exit SystemExit bye
#> bye

# ---- sizes of containers grow
import sys
print(sys.getsizeof([]) < sys.getsizeof([1] * 100), sys.getsizeof('') < sys.getsizeof('x' * 100), sys.getsizeof(b'') < sys.getsizeof(b'x' * 50), sys.getsizeof(()) < sys.getsizeof((1,) * 9))
class Sized:
    def __sizeof__(self):
        return 1000
print(sys.getsizeof(Sized()) >= 1000)
class Bad:
    def __sizeof__(self):
        return 'x'
try:
    sys.getsizeof(Bad())
except TypeError as e:
    print(e)
print(sys.getsizeof(Bad(), 7))
#> True True True True
#> True
#> an integer is required
#> 7

# ---- int digits set to what is not allowed
import sys
print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
for bad in (5, -1, 'x'):
    try:
        sys.set_int_max_str_digits(bad)
    except (ValueError, TypeError) as e:
        print(e)
#> 4300 4300 640
#> maxdigits must be >= 640 or 0 for unlimited
#> maxdigits must be >= 640 or 0 for unlimited
#> 'str' object cannot be interpreted as an integer

# ---- maxsize in slices and islice
import sys, itertools
print([1, 2, 3][:sys.maxsize], list(itertools.islice('abc', sys.maxsize)), 'abc'[-sys.maxsize:], sys.maxsize > 2**30)
#> [1, 2, 3] ['a', 'b', 'c'] abc True

# ---- maxunicode and chr
import sys
print(ascii(chr(sys.maxunicode)), sys.maxunicode == 0x10FFFF)
try:
    chr(sys.maxunicode + 1)
except ValueError as e:
    print(e)
#> '\U0010ffff' True
#> chr() arg not in range(0x110000)

# ---- float_info bounds
import sys
f = sys.float_info
print(f.max * 2, f.min / 2 > 0, 1.0 + f.epsilon != 1.0, 1.0 + f.epsilon / 2 == 1.0, f.dig, f.mant_dig, f.radix, f.max_10_exp, f.min_10_exp, f.rounds)
print(f.max_exp, f.min_exp, f.epsilon == 2 ** -52, f[0] == f.max, len(f))
#> inf True True True 15 53 2 308 -307 1
#> 1024 -1021 True True 11

# ---- byteorder and int.to_bytes
import sys
print((1).to_bytes(2, sys.byteorder), int.from_bytes(b'\x01\x00', sys.byteorder), sys.byteorder in ('little', 'big'))
#> b'\x01\x00' 1 True

# ---- a depth counter and RecursionError
import sys
def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
old = sys.getrecursionlimit()
sys.setrecursionlimit(200)
found = depth()
sys.setrecursionlimit(old)
print(150 < found < 200)
#> True

# ---- unraisablehook has a default
import sys
print(callable(sys.unraisablehook), callable(sys.__excepthook__), callable(sys.__displayhook__), callable(sys.__unraisablehook__), callable(sys.__breakpointhook__))
print(sys.excepthook is sys.__excepthook__, sys.displayhook is sys.__displayhook__, sys.breakpointhook is sys.__breakpointhook__)
#> True True True True True
#> True True True

# ---- breakpointhook replaced
import sys
seen = []
sys.breakpointhook = lambda *args, **kwargs: seen.append((args, kwargs)) or 'went on'
print(breakpoint(1, a=2), seen)
sys.breakpointhook = sys.__breakpointhook__
print(sys.breakpointhook.__name__)
#> went on [((1,), {'a': 2})]
#> breakpointhook

# ---- displayhook keeps the last value
import sys, builtins
sys.displayhook(None)
print(hasattr(builtins, '_'))
sys.displayhook([1, 2])
print(builtins._)
sys.displayhook('x')
print(builtins._)
#> False
#> [1, 2]
#> [1, 2]
#> 'x'
#> x

# ---- copyright, api version and hexversion
import sys
print(sys.hexversion == sum(n << s for n, s in zip(sys.version_info[:3], (24, 16, 8))) + 0xf0, sys.api_version, hex(sys.hexversion))
print(sys.version.split()[0], sys.implementation.name in ('cpython', 'monty-edge'), sys.implementation.version[:2])
#> True 1013 0x30e02f0
#> 3.14.2 True (3, 14)

# ---- warnoptions, flags and dont_write_bytecode
import sys
print(sys.warnoptions, type(sys.flags).__name__, sys.flags.optimize, sys.flags.debug, isinstance(sys.dont_write_bytecode, bool), isinstance(sys.executable, (str, type(None))))
#> [] flags 0 0 True True

# ---- records: their classes, and what can be done with them
import sys
for r in (sys.version_info, sys.flags, sys.float_info, sys.int_info, sys.hash_info, sys.thread_info, sys.get_asyncgen_hooks()):
    t = type(r)
    print(repr(t), t.__name__, t.__qualname__, t.__module__, t.n_fields, t.n_sequence_fields, t.n_unnamed_fields, t.__match_args__, t.__bases__)
    print(sorted(set(dir(t)) - set(dir(tuple))))
    try: t()
    except TypeError as e: print(e)
    try: t((1,)*t.n_fields)
    except TypeError as e: print(e)
    try: t.x = 3
    except TypeError as e: print(e)
    try: r.x = 3
    except AttributeError as e: print(e)
    try:
        class X(t): pass
    except TypeError as e: print(e)
v = sys.version_info
print(v.__reduce__(), type(v).major.__doc__)
try: print(v.__replace__(major=4))
except TypeError as e: print(e)
try: print(v.__replace__(foo=4))
except TypeError as e: print(e)
try: print(v.__replace__(4))
except TypeError as e: print(e)
try: v.major = 5
except AttributeError as e: print(e)
try: del v.major
except AttributeError as e: print(e)
import copy
try: print(copy.replace(v, minor=1), copy.copy(v), type(copy.copy(v)), copy.deepcopy(v), v + (1,), type(v[:]), hash(v) == hash(tuple(v)))
except Exception as e: print(repr(e))
match v:
    case sys.version_info.__class__(a, b): print(a, b)
h = sys.get_asyncgen_hooks()
print(h.__reduce__(), h.__replace__(firstiter=3), type(h)((1, [2])), type(h)(iter('ab')), type(h)(sequence='xy'), type(h)('xy', {}))
for bad in ((5,), ('abc',), ('ab', 3), ('ab', {'c': 1})):
    try: print(type(h)(*bad))
    except TypeError as e: print(e)
class R:
    def __repr__(self): return 'R!'
    def __iter__(self):
        yield 1
        yield R()
print(type(h)(R()), [type(h)(R())])
#> <class 'sys.version_info'> version_info version_info sys 5 5 0 ('major', 'minor', 'micro', 'releaselevel', 'serial') (<class 'tuple'>,)
#> ['__match_args__', '__replace__', 'major', 'micro', 'minor', 'n_fields', 'n_sequence_fields', 'n_unnamed_fields', 'releaselevel', 'serial']
#> cannot create 'sys.version_info' instances
#> cannot create 'sys.version_info' instances
#> cannot set 'x' attribute of immutable type 'sys.version_info'
#> 'sys.version_info' object has no attribute 'x' and no __dict__ for setting new attributes
#> type 'sys.version_info' is not an acceptable base type
#> <class 'sys.flags'> flags flags sys 21 18 0 ('debug', 'inspect', 'interactive', 'optimize', 'dont_write_bytecode', 'no_user_site', 'no_site', 'ignore_environment', 'verbose', 'bytes_warning', 'quiet', 'hash_randomization', 'isolated', 'dev_mode', 'utf8_mode', 'warn_default_encoding', 'safe_path', 'int_max_str_digits') (<class 'tuple'>,)
#> ['__match_args__', '__replace__', 'bytes_warning', 'context_aware_warnings', 'debug', 'dev_mode', 'dont_write_bytecode', 'gil', 'hash_randomization', 'ignore_environment', 'inspect', 'int_max_str_digits', 'interactive', 'isolated', 'n_fields', 'n_sequence_fields', 'n_unnamed_fields', 'no_site', 'no_user_site', 'optimize', 'quiet', 'safe_path', 'thread_inherit_context', 'utf8_mode', 'verbose', 'warn_default_encoding']
#> cannot create 'sys.flags' instances
#> cannot create 'sys.flags' instances
#> cannot set 'x' attribute of immutable type 'sys.flags'
#> 'sys.flags' object has no attribute 'x' and no __dict__ for setting new attributes
#> type 'sys.flags' is not an acceptable base type
#> <class 'sys.float_info'> float_info float_info sys 11 11 0 ('max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds') (<class 'tuple'>,)
#> ['__match_args__', '__replace__', 'dig', 'epsilon', 'mant_dig', 'max', 'max_10_exp', 'max_exp', 'min', 'min_10_exp', 'min_exp', 'n_fields', 'n_sequence_fields', 'n_unnamed_fields', 'radix', 'rounds']
#> structseq() missing required argument 'sequence' (pos 1)
#> cannot set 'x' attribute of immutable type 'sys.float_info'
#> 'sys.float_info' object has no attribute 'x' and no __dict__ for setting new attributes
#> type 'sys.float_info' is not an acceptable base type
#> <class 'sys.int_info'> int_info int_info sys 4 4 0 ('bits_per_digit', 'sizeof_digit', 'default_max_str_digits', 'str_digits_check_threshold') (<class 'tuple'>,)
#> ['__match_args__', '__replace__', 'bits_per_digit', 'default_max_str_digits', 'n_fields', 'n_sequence_fields', 'n_unnamed_fields', 'sizeof_digit', 'str_digits_check_threshold']
#> structseq() missing required argument 'sequence' (pos 1)
#> cannot set 'x' attribute of immutable type 'sys.int_info'
#> 'sys.int_info' object has no attribute 'x' and no __dict__ for setting new attributes
#> type 'sys.int_info' is not an acceptable base type
#> <class 'sys.hash_info'> hash_info hash_info sys 9 9 0 ('width', 'modulus', 'inf', 'nan', 'imag', 'algorithm', 'hash_bits', 'seed_bits', 'cutoff') (<class 'tuple'>,)
#> ['__match_args__', '__replace__', 'algorithm', 'cutoff', 'hash_bits', 'imag', 'inf', 'modulus', 'n_fields', 'n_sequence_fields', 'n_unnamed_fields', 'nan', 'seed_bits', 'width']
#> structseq() missing required argument 'sequence' (pos 1)
#> cannot set 'x' attribute of immutable type 'sys.hash_info'
#> 'sys.hash_info' object has no attribute 'x' and no __dict__ for setting new attributes
#> type 'sys.hash_info' is not an acceptable base type
#> <class 'sys.thread_info'> thread_info thread_info sys 3 3 0 ('name', 'lock', 'version') (<class 'tuple'>,)
#> ['__match_args__', '__replace__', 'lock', 'n_fields', 'n_sequence_fields', 'n_unnamed_fields', 'name', 'version']
#> structseq() missing required argument 'sequence' (pos 1)
#> cannot set 'x' attribute of immutable type 'sys.thread_info'
#> 'sys.thread_info' object has no attribute 'x' and no __dict__ for setting new attributes
#> type 'sys.thread_info' is not an acceptable base type
#> <class 'asyncgen_hooks'> asyncgen_hooks asyncgen_hooks builtins 2 2 0 ('firstiter', 'finalizer') (<class 'tuple'>,)
#> ['__match_args__', '__replace__', 'finalizer', 'firstiter', 'n_fields', 'n_sequence_fields', 'n_unnamed_fields']
#> structseq() missing required argument 'sequence' (pos 1)
#> cannot set 'x' attribute of immutable type 'asyncgen_hooks'
#> 'asyncgen_hooks' object has no attribute 'x' and no __dict__ for setting new attributes
#> type 'asyncgen_hooks' is not an acceptable base type
#> (<class 'sys.version_info'>, ((3, 14, 2, 'final', 0), {})) Major release number
#> sys.version_info(major=4, minor=14, micro=2, releaselevel='final', serial=0)
#> Got unexpected field name(s): ['foo']
#> __replace__() takes no positional arguments
#> readonly attribute
#> readonly attribute
#> TypeError("cannot create 'sys.version_info' instances")
#> 3 14
#> (<class 'asyncgen_hooks'>, ((None, None), {})) asyncgen_hooks(firstiter=3, finalizer=None) asyncgen_hooks(firstiter=1, finalizer=[2]) asyncgen_hooks(firstiter='a', finalizer='b') asyncgen_hooks(firstiter='x', finalizer='y') asyncgen_hooks(firstiter='x', finalizer='y')
#> constructor requires a sequence
#> asyncgen_hooks() takes a 2-sequence (3-sequence given)
#> asyncgen_hooks() takes a dict as second arg, if any
#> asyncgen_hooks() got duplicate or unexpected field name(s)
#> asyncgen_hooks(firstiter=1, finalizer=R!) [asyncgen_hooks(firstiter=1, finalizer=R!)]

# ---- texts that a stream cannot write
import sys
for text in ('\ud83d', 'ab\udc80\udc81c', '\ud83d\ude00', '\U0001f600'):
    for write in (lambda: print('x', text, 'y'), lambda: sys.stdout.write(text), lambda: print(text, file=sys.stderr), lambda: print(end=text), lambda: sys.stdout.writelines(['q', text]), lambda: print('a', sep=text), lambda: print('a', 'b', sep=text)):
        try:
            print('', write())
        except UnicodeEncodeError as e:
            print('', e.encoding, ascii(e.object), e.start, e.end, e.reason)
#> x  utf-8 '\ud83d' 0 1 surrogates not allowed
#>  utf-8 '\ud83d' 0 1 surrogates not allowed
#> \ud83d
#>  None
#>  utf-8 '\ud83d' 0 1 surrogates not allowed
#> q utf-8 '\ud83d' 0 1 surrogates not allowed
#> a
#>  None
#> a utf-8 '\ud83d' 0 1 surrogates not allowed
#> x  utf-8 'ab\udc80\udc81c' 2 4 surrogates not allowed
#>  utf-8 'ab\udc80\udc81c' 2 4 surrogates not allowed
#> ab\udc80\udc81c
#>  None
#>  utf-8 'ab\udc80\udc81c' 2 4 surrogates not allowed
#> q utf-8 'ab\udc80\udc81c' 2 4 surrogates not allowed
#> a
#>  None
#> a utf-8 'ab\udc80\udc81c' 2 4 surrogates not allowed
#> x  utf-8 '\ud83d\ude00' 0 2 surrogates not allowed
#>  utf-8 '\ud83d\ude00' 0 2 surrogates not allowed
#> \ud83d\ude00
#>  None
#>  utf-8 '\ud83d\ude00' 0 2 surrogates not allowed
#> q utf-8 '\ud83d\ude00' 0 2 surrogates not allowed
#> a
#>  None
#> a utf-8 '\ud83d\ude00' 0 2 surrogates not allowed
#> x 😀 y
#>  None
#> 😀 1
#> 😀
#>  None
#> 😀 None
#> q😀 None
#> a
#>  None
#> a😀b
#>  None

# ---- streams with another encoding or handler
import sys
out = sys.stdout
def state(): return out.encoding, out.errors, out.line_buffering
print(state())
for kw in ({'encoding': 'utf-8'}, {'errors': 'replace'}, {'line_buffering': True}, {'encoding': 'UTF8', 'errors': 'ignore'}, {'encoding': 'ascii'}, {'encoding': 'latin-1', 'errors': 'xmlcharrefreplace'}, {'encoding': 'utf-8'}, {'line_buffering': 0, 'write_through': 1}, {}, {'newline': ''}):
    out.reconfigure(**kw)
    print(kw, state())
    for text in ('e', '\u20ac', '\ud83dx', '😀'):
        try: print(text)
        except UnicodeEncodeError as e: print(type(e).__name__, e)
    out.reconfigure(errors='strict')
class Index:
    def __index__(self): return 1
for kw in ({'encoding': 'nope'}, {'encoding': 3}, {'errors': 3}, {'newline': 'x'}, {'newline': 3}, {'line_buffering': 'x'}, {'foo': 1}, {'line_buffering': Index(), 'write_through': Index()}, {'errors': 'bogus'}):
    try: out.reconfigure(**kw); print(kw.keys(), state(), out.write_through)
    except Exception as e: print(kw, type(e).__name__, e)
try: out.reconfigure('utf-8')
except TypeError as e: print(e)
out.reconfigure(encoding='utf-8')
sys.stdin.reconfigure(encoding='latin-1'); print(sys.stdin.encoding, sys.stdin.errors)
sys.stderr.reconfigure(line_buffering=True); print(sys.stderr.encoding, sys.stderr.errors)
print(sys.stderr.write('a\udc80b\n'))
#> ('utf-8', 'strict', False)
#> {'encoding': 'utf-8'} ('utf-8', 'strict', False)
#> e
#> €
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud83d' in position 0: surrogates not allowed
#> 😀
#> {'errors': 'replace'} ('utf-8', 'replace', False)
#> e
#> €
#> ?x
#> 😀
#> {'line_buffering': True} ('utf-8', 'strict', True)
#> e
#> €
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud83d' in position 0: surrogates not allowed
#> 😀
#> {'encoding': 'UTF8', 'errors': 'ignore'} ('UTF8', 'ignore', True)
#> e
#> €
#> x
#> 😀
#> {'encoding': 'ascii'} ('ascii', 'strict', True)
#> e
#> UnicodeEncodeError 'ascii' codec can't encode character '\u20ac' in position 0: ordinal not in range(128)
#> UnicodeEncodeError 'ascii' codec can't encode character '\ud83d' in position 0: ordinal not in range(128)
#> UnicodeEncodeError 'ascii' codec can't encode character '\U0001f600' in position 0: ordinal not in range(128)
#> {'encoding': 'latin-1', 'errors': 'xmlcharrefreplace'} ('latin-1', 'xmlcharrefreplace', True)
#> e
#> &#8364;
#> &#55357;x
#> &#128512;
#> {'encoding': 'utf-8'} ('utf-8', 'strict', True)
#> e
#> €
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud83d' in position 0: surrogates not allowed
#> 😀
#> {'line_buffering': 0, 'write_through': 1} ('utf-8', 'strict', False)
#> e
#> €
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud83d' in position 0: surrogates not allowed
#> 😀
#> {} ('utf-8', 'strict', False)
#> e
#> €
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud83d' in position 0: surrogates not allowed
#> 😀
#> {'newline': ''} ('utf-8', 'strict', False)
#> e
#> €
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud83d' in position 0: surrogates not allowed
#> 😀
#> {'encoding': 'nope'} LookupError unknown encoding: nope
#> {'encoding': 3} TypeError reconfigure() argument 'encoding' must be str or None, not int
#> {'errors': 3} TypeError reconfigure() argument 'errors' must be str or None, not int
#> {'newline': 'x'} ValueError illegal newline value: x
#> {'newline': 3} TypeError reconfigure() argument 'newline' must be str or None, not int
#> {'line_buffering': 'x'} TypeError 'str' object cannot be interpreted as an integer
#> {'foo': 1} TypeError reconfigure() got an unexpected keyword argument 'foo'
#> dict_keys(['line_buffering', 'write_through']) ('utf-8', 'strict', True) True
#> dict_keys(['errors']) ('utf-8', 'bogus', True) True
#> reconfigure() takes no positional arguments
#> latin-1 strict
#> utf-8 backslashreplace
#> a\udc80b
#> 4

# ---- streams have no numbers of files
import io, sys
for stream in (sys.stdin, sys.stdout, sys.stderr):
    try: stream.fileno()
    except io.UnsupportedOperation as e: print(repr(e), isinstance(e, OSError))
#> UnsupportedOperation('fileno') True
#> UnsupportedOperation('fileno') True
#> UnsupportedOperation('fileno') True

# ---- the bytes beneath standard output
import io, sys
print(sys.stdout.buffer.write('héllo\n'.encode()))
sys.stdout.buffer.flush()
print(sys.stdout.buffer.writable(), isinstance(sys.stdout.buffer, io.BufferedIOBase), sys.stdout.buffer.closed)
out = io.TextIOWrapper(sys.stdout.buffer, encoding='utf-8')
print('wrapped é', file=out)
out.flush()
print(sys.stdin.buffer.read(), list(sys.stdin.buffer))
#> héllo
#> 7
#> True True False
#> wrapped é
#> b'' []

# ---- the limit on digits that a program sets
import json, math, sys
sys.set_int_max_str_digits(0)
big = math.factorial(3000)
text = str(big)
print(sys.get_int_max_str_digits(), len(text), text[:10], len(f'{big}'), len(f'{big:,}'), len('%d' % big), len(repr([big])), len(json.dumps(big)))
print(int(text) == big, json.loads(text) == big, int('1_0' * 5000) % 1000, len(format(big, 'd')), len(str(2 ** 100000)))
def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
print(len(str(fib(30000))))
sys.set_int_max_str_digits(5000)
print(sys.get_int_max_str_digits())
for f in (lambda: len(str(10 ** 4999)), lambda: str(10 ** 5000), lambda: int('1' * 5001), lambda: '%d' % 10 ** 5000, lambda: f'{10 ** 5000}'):
    try:
        print(f())
    except ValueError as e:
        print(e)
class Index:
    def __index__(self):
        return 700
for n in (5, -1, 639, 640, True, 'a', None, 3.5, 10 ** 20, -10 ** 20, Index()):
    try:
        print(sys.set_int_max_str_digits(n), sys.get_int_max_str_digits())
    except Exception as e:
        print(type(e).__name__, e)
for args, kwargs in (((), {}), ((1, 2), {}), ((), {'digits': 0}), ((), {'maxdigits': 0})):
    try:
        print(sys.set_int_max_str_digits(*args, **kwargs), sys.get_int_max_str_digits())
    except Exception as e:
        print(type(e).__name__, e)
#> 0 9131 4149359603 9131 12174 9131 9133 9131
#> True True 10 9131 30103
#> 6270
#> 5000
#> 5000
#> Exceeds the limit (5000 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> Exceeds the limit (5000 digits) for integer string conversion: value has 5001 digits; use sys.set_int_max_str_digits() to increase the limit
#> Exceeds the limit (5000 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> Exceeds the limit (5000 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> ValueError maxdigits must be >= 640 or 0 for unlimited
#> ValueError maxdigits must be >= 640 or 0 for unlimited
#> ValueError maxdigits must be >= 640 or 0 for unlimited
#> None 640
#> ValueError maxdigits must be >= 640 or 0 for unlimited
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'NoneType' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> None 700
#> TypeError set_int_max_str_digits() missing required argument 'maxdigits' (pos 1)
#> TypeError set_int_max_str_digits() takes at most 1 argument (2 given)
#> TypeError set_int_max_str_digits() missing required argument 'maxdigits' (pos 1)
#> None 0
