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
