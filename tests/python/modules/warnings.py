# ---- a warning goes to standard error with its place
import warnings
def f():
    warnings.warn('careful')
f()
print('after')
#> warnings.py:4: UserWarning: careful
#>   warnings.warn('careful')
#> after

# ---- stacklevel names the caller
import warnings
def f():
    warnings.warn('old', DeprecationWarning, stacklevel=2)
f()
f()
for i in range(2):
    warnings.warn('again')
#> warnings.py:15: DeprecationWarning: old
#>   f()
#> warnings.py:16: DeprecationWarning: old
#>   f()
#> warnings.py:18: UserWarning: again
#>   warnings.warn('again')

# ---- what is ignored by default
import warnings
warnings.warn('p', PendingDeprecationWarning)
warnings.warn('i', ImportWarning)
warnings.warn('r', ResourceWarning)
warnings.warn('d', DeprecationWarning)
warnings.warn('f', FutureWarning)
print('end')
#> warnings.py:31: DeprecationWarning: d
#>   warnings.warn('d', DeprecationWarning)
#> warnings.py:32: FutureWarning: f
#>   warnings.warn('f', FutureWarning)
#> end

# ---- errors
import warnings
warnings.simplefilter('error')
try:
    warnings.warn('boom', RuntimeWarning)
except RuntimeWarning as e:
    print(repr(e))
warnings.simplefilter('ignore')
warnings.warn('not seen')
warnings.resetwarnings()
warnings.warn('seen')
#> RuntimeWarning('boom')
#> warnings.py:50: UserWarning: seen
#>   warnings.warn('seen')

# ---- catch_warnings records
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings.warn('one')
    warnings.warn('two', DeprecationWarning)
print(len(caught), [str(w.message) for w in caught], [w.category for w in caught], caught[0].lineno)
print(type(caught[0]).__name__, caught[0].line, caught[0].source)
#> 2 ['one', 'two'] [<class 'UserWarning'>, <class 'DeprecationWarning'>] 59
#> WarningMessage None None

# ---- catch_warnings restores filters
import warnings
before = list(warnings.filters)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        warnings.warn('x')
    except UserWarning as e:
        print('raised', e)
print(warnings.filters == before)
with warnings.catch_warnings(action='ignore'):
    warnings.warn('hidden')
with warnings.catch_warnings(record=True, action='always') as log:
    for _ in range(3):
        warnings.warn('each time')
print(len(log))
#> raised x
#> True
#> 3

# ---- once and default
import warnings
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('once')
    for i in range(2):
        warnings.warn('a')
    warnings.warn('a')
    warnings.warn('b')
print([str(w.message) for w in log])
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('default')
    for i in range(2):
        warnings.warn('a')
    warnings.warn('a')
print([str(w.message) for w in log])
#> ['a', 'b']
#> ['a', 'a']

# ---- classes of one's own, and instances
import warnings
class Mine(UserWarning):
    pass
warnings.warn(Mine('instance'))
warnings.warn('text', Mine)
try:
    warnings.warn('x', int)
except TypeError as e:
    print(e)
try:
    warnings.warn('x', 'UserWarning')
except TypeError as e:
    print(e)
#> warnings.py:108: Mine: instance
#>   warnings.warn(Mine('instance'))
#> warnings.py:109: Mine: text
#>   warnings.warn('text', Mine)
#> category must be a Warning subclass, not 'type'
#> category must be a Warning subclass, not 'str'

# ---- wrong filters
import warnings
for args in [('bad',), ('error', 3), ('error', '', int), ('error', '', Warning, 3), ('error', '', Warning, '', -1), ('error', '', Warning, '', 'x')]:
    try:
        warnings.filterwarnings(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> ValueError invalid action: 'bad'
#> TypeError message must be a string
#> TypeError category must be a Warning subclass
#> TypeError module must be a string
#> ValueError lineno must be an int >= 0
#> TypeError lineno must be an int

# ---- formatwarning and showwarning
import warnings, sys
print(warnings.formatwarning('msg', UserWarning, 'f.py', 3, 'the line'), end='')
print(warnings.formatwarning('msg', UserWarning, 'f.py', 3, ''), end='')
warnings.showwarning('m', UserWarning, 'g.py', 4, sys.stdout, 'line')
def show(message, category, filename, lineno, file=None, line=None):
    print('shown:', message, category.__name__, lineno)
warnings.showwarning = show
warnings.warn('through the hook')
#> f.py:3: UserWarning: msg
#>   the line
#> f.py:3: UserWarning: msg
#> g.py:4: UserWarning: m
#>   line
#> shown: through the hook UserWarning 147

# ---- warn_explicit
import warnings
warnings.warn_explicit('explicit', UserWarning, 'h.py', 7)
registry = {}
warnings.warn_explicit('twice', UserWarning, 'h.py', 7, registry=registry)
warnings.warn_explicit('twice', UserWarning, 'h.py', 7, registry=registry)
print([k for k in registry if k != 'version'])
#> h.py:7: UserWarning: explicit
#> h.py:7: UserWarning: twice
#> [('twice', <class 'UserWarning'>, 7)]

# ---- deprecated
import warnings
@warnings.deprecated('use g')
def f():
    return 1
print(f(), f.__deprecated__, f.__name__)
@warnings.deprecated('no more', category=FutureWarning)
class C:
    def __init__(self, x):
        self.x = x
print(C(3).x)
class D(C):
    pass
@warnings.deprecated('quiet', category=None)
def h(): return 2
print(h(), h.__deprecated__)
try:
    warnings.deprecated(3)
except TypeError as e:
    print(e)
#> warnings.py:171: DeprecationWarning: use g
#>   print(f(), f.__deprecated__, f.__name__)
#> 1 use g f
#> warnings.py:176: FutureWarning: no more
#>   print(C(3).x)
#> 3
#> warnings.py:177: FutureWarning: no more
#>   class D(C):
#> 2 quiet
#> Expected an object of type str for 'message', not 'int'

# ---- repr and str of what is recorded
import warnings
w = warnings.WarningMessage('m', UserWarning, 'f.py', 1)
print(str(w))
print(repr(w))
print(repr(warnings.catch_warnings(record=True)), repr(warnings.catch_warnings()))
#> {message : 'm', category : 'UserWarning', filename : 'f.py', lineno : 1, line : None}
#> <WarningMessage {message : 'm', category : 'UserWarning', filename : 'f.py', lineno : 1, line : None}>
#> catch_warnings(record=True) catch_warnings()

# ---- warnings of the library name the line that called it
import argparse, datetime, traceback, unittest
from pathlib import PurePosixPath
def caller():
    print(PurePosixPath('/a').as_uri())
    datetime.datetime.utcfromtimestamp(0)
    traceback.TracebackException(KeyError, KeyError('k'), None).exc_type
    p = argparse.ArgumentParser()
    p.add_argument_group(prefix_chars='+')
caller()
#> warnings.py:211: DeprecationWarning: pathlib.PurePath.as_uri() is deprecated and scheduled for removal in Python 3.19. Use pathlib.Path.as_uri().
#>   print(PurePosixPath('/a').as_uri())
#> file:///a
#> warnings.py:212: DeprecationWarning: datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.fromtimestamp(timestamp, datetime.UTC).
#>   datetime.datetime.utcfromtimestamp(0)
#> warnings.py:213: DeprecationWarning: Deprecated in 3.13. Use exc_type_str instead.
#>   traceback.TracebackException(KeyError, KeyError('k'), None).exc_type
#> warnings.py:215: DeprecationWarning: The use of the undocumented 'prefix_chars' parameter in ArgumentParser.add_argument_group() is deprecated.
#>   p.add_argument_group(prefix_chars='+')

# ---- deprecated marks functions and classes
import warnings
@warnings.deprecated('use new()')
def old(): return 1
@warnings.deprecated('gone soon', category=FutureWarning)
class Old: pass
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(old(), type(Old()).__name__, old.__deprecated__, Old.__deprecated__)
print([(x.category.__name__, str(x.message)) for x in w])
#> 1 Old use new() gone soon
#> [('DeprecationWarning', 'use new()'), ('FutureWarning', 'gone soon')]

# ---- what the compiler warns of goes through the filters
import warnings
src = "def f():\n    try: return 1\n    finally: return 2\nx = 1 is 1"
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    code = compile(src, 'fin.py', 'exec')
    exec("1 is 1", {})
    eval("1 is 2")
    for x in w:
        print(x.category.__name__, x.message, x.filename, x.lineno)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for f in (lambda: compile(src, 'fin.py', 'exec'), lambda: exec('x is 3', {'x': 1}), lambda: eval('"a" is x', {'x': 1})):
        try:
            f()
        except SyntaxError as e:
            print(e, e.lineno, e.offset, e.filename, e.__context__, e.__cause__)
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    exec('print(1 is 1)')
exec('2 is 2')
exec(code)
#> SyntaxWarning 'return' in a 'finally' block fin.py 3
#> SyntaxWarning "is" with 'int' literal. Did you mean "=="? fin.py 4
#> SyntaxWarning "is" with 'int' literal. Did you mean "=="? <string> 1
#> SyntaxWarning "is" with 'int' literal. Did you mean "=="? <string> 1
#> 'return' in a 'finally' block (fin.py, line 3) 3 14 fin.py None None
#> "is" with 'int' literal. Did you mean "=="? (<string>, line 1) 1 1 <string> None None
#> "is" with 'str' literal. Did you mean "=="? (<string>, line 1) 1 1 <string> None None
#> True
#> <string>:1: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?

# ---- what the compiler warns of, when the module is something else
import sys
sys.modules['warnings'] = 5
exec('print(1 is 1)')
#> <string>:1: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
#> True

# ---- the module of a warning is what its globals say
import types, warnings
m = types.ModuleType('foo')
exec('''
import warnings
def own(): warnings.warn('own', DeprecationWarning)
def callers(): warnings.warn('callers', DeprecationWarning, stacklevel=2)
def within(): callers()
def user(): warnings.warn('user')
''', m.__dict__)
m.own()
m.callers()
m.within()
m.user()
exec('warnings.warn("nowhere", DeprecationWarning)', {'warnings': warnings})
warnings.filterwarnings('error', module='foo')
for f in m.own, m.callers, m.within, m.user:
    try:
        f()
    except Warning as e:
        print(repr(e))
#> warnings.py:290: DeprecationWarning: callers
#>   m.callers()
#> <string>:6: UserWarning: user
#> DeprecationWarning('own')
#> warnings.py:297: DeprecationWarning: callers
#>   f()
#> DeprecationWarning('callers')
#> UserWarning('user')

# ---- warnings of the compilation of a tree go through the filters
import ast, warnings
t = ast.parse("x = 1 is 1\nassert (1, 'x')\nprint('ran')")
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    c = compile(t, 'f.py', 'exec')
    print([(str(x.message), x.filename, x.lineno, x.category.__name__) for x in w])
    exec(c)
    warnings.simplefilter('ignore')
    compile(t, 'f.py', 'exec')
    warnings.simplefilter('error')
    try:
        compile(t, 'f.py', 'exec')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.filename, e.text)
    print(len(w), eval(compile(ast.parse('2', mode='eval'), 'g.py', 'eval')))
#> [('"is" with \'int\' literal. Did you mean "=="?', 'f.py', 1, 'SyntaxWarning'), ('assertion is always true, perhaps remove parentheses?', 'f.py', 2, 'SyntaxWarning')]
#> ran
#> "is" with 'int' literal. Did you mean "=="? 1 5 f.py None
#> 2 2

# ---- arguments of warn
import warnings
for call in (lambda: warnings.warn(), lambda: warnings.warn('a', 'b', 'c'), lambda: warnings.warn('a', bad=1), lambda: warnings.warn('a', None, 1, None, 5, 6), lambda: warnings.warn_explicit('a')):
    try:
        call()
    except TypeError as e:
        print(e)
#> warn() missing required argument 'message' (pos 1)
#> 'str' object cannot be interpreted as an integer
#> warn() got an unexpected keyword argument 'bad'
#> warn() takes at most 5 arguments (6 given)
#> warn_explicit() missing required argument 'category' (pos 2)

# ---- names in errors, and what sorted looks at first
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('a')
    print(type(w[0]), type(warnings.catch_warnings()), warnings.warn.__module__, warnings.simplefilter.__module__, w[0])
for call in (lambda: sorted(5, foo=1), lambda: sorted([1], foo=1), lambda: sorted(None, key=None, foo=1, bar=2), lambda: sorted(), lambda: sorted(foo=1), lambda: sorted(print, key=len), lambda: sorted([2, 1], None), lambda: warnings.warn(*5), lambda: warnings.warn('x', **5), lambda: warnings.simplefilter(*3)):
    try: print(call())
    except TypeError as e: print(e)
#> <class '_py_warnings.WarningMessage'> <class '_py_warnings.catch_warnings'> _warnings _py_warnings {message : UserWarning('a'), category : 'UserWarning', filename : 'warnings.py', lineno : 347, line : None}
#> 'int' object is not iterable
#> sort() got an unexpected keyword argument 'foo'
#> 'NoneType' object is not iterable
#> sorted expected 1 argument, got 0
#> sorted expected 1 argument, got 0
#> 'builtin_function_or_method' object is not iterable
#> sorted expected 1 argument, got 2
#> _warnings.warn() argument after * must be an iterable, not int
#> _warnings.warn() argument after ** must be a mapping, not int
#> _py_warnings.simplefilter() argument after * must be an iterable, not int

# ---- a coroutine function that is deprecated is still one
import inspect, warnings
@warnings.deprecated('old')
async def co(): pass
@warnings.deprecated('old')
def f(): pass
print(inspect.iscoroutinefunction(co), inspect.iscoroutinefunction(f), co.__deprecated__)
#> True False old
