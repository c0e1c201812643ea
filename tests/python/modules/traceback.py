# ---- format_exc
import traceback
def f(x):
    return 1 / x
try:
    f(0)
except ZeroDivisionError:
    print(traceback.format_exc())
print(repr(traceback.format_exc()))
#> Traceback (most recent call last):
#>   File "traceback.py", line 6, in <module>
#>     f(0)
#>     ~^^^
#>   File "traceback.py", line 4, in f
#>     return 1 / x
#>            ~~^~~
#> ZeroDivisionError: division by zero
#>
#> 'NoneType: None\n'

# ---- format_exception of a chain
import traceback
try:
    try:
        {}['k']
    except KeyError as e:
        raise ValueError('bad') from e
except ValueError as e:
    for part in traceback.format_exception(e):
        print(repr(part))
    print(''.join(traceback.format_exception(e, chain=False)))
#> 'Traceback (most recent call last):\n'
#> '  File "traceback.py", line 25, in <module>\n    {}[\'k\']\n    ~~^^^^^\n'
#> "KeyError: 'k'\n"
#> '\nThe above exception was the direct cause of the following exception:\n\n'
#> 'Traceback (most recent call last):\n'
#> '  File "traceback.py", line 27, in <module>\n    raise ValueError(\'bad\') from e\n'
#> 'ValueError: bad\n'
#> Traceback (most recent call last):
#>   File "traceback.py", line 27, in <module>
#>     raise ValueError('bad') from e
#> ValueError: bad
#>

# ---- print_exc to a file, and to standard error
import traceback, sys
class File:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
f = File()
try:
    try:
        int('x')
    except ValueError:
        undefined_name
except NameError:
    traceback.print_exc(file=f)
print(''.join(f.parts))
#> Traceback (most recent call last):
#>   File "traceback.py", line 53, in <module>
#>     int('x')
#>     ~~~^^^^^
#> ValueError: invalid literal for int() with base 10: 'x'
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "traceback.py", line 55, in <module>
#>     undefined_name
#> NameError: name 'undefined_name' is not defined
#>

# ---- format_exception_only
import traceback
e = ValueError('one', 2)
print(traceback.format_exception_only(e))
print(traceback.format_exception_only(ValueError, e))
print(traceback.format_exception_only(KeyError('a')))
print(traceback.format_exception_only(ValueError()))
class Mine(Exception):
    pass
print(traceback.format_exception_only(Mine('x\ny')))
e.add_note('note 1\nnote 2')
print(traceback.format_exception_only(e))
print(traceback.format_exception_only(None))
#> ["ValueError: ('one', 2)\n"]
#> ["ValueError: ('one', 2)\n"]
#> ["KeyError: 'a'\n"]
#> ['ValueError\n']
#> ['Mine: x\ny\n']
#> ["ValueError: ('one', 2)\n", 'note 1\n', 'note 2\n']
#> ['NoneType: None\n']

# ---- a SyntaxError
import traceback
try:
    compile('x = (1,\ny = 2', 'src.py', 'exec')
except SyntaxError as e:
    for line in traceback.format_exception_only(e):
        print(line, end='')
    t = traceback.TracebackException.from_exception(e)
    print(t.filename, t.lineno, t.offset, t.msg)
#>   File "src.py", line 1
#>     x = (1,
#>         ^
#> SyntaxError: '(' was never closed
#> src.py 1 5 '(' was never closed

# ---- extract_tb and FrameSummary
import traceback
def g():
    raise RuntimeError('here')
def f():
    g()
try:
    f()
except RuntimeError as error:
    e = error
    rows = traceback.extract_tb(e.__traceback__)
print(len(rows), [(r.lineno, r.name, r.line) for r in rows])
last = rows[-1]
print(last[1:], len(last), list(last)[1:], last.filename == last[0])
print(type(rows).__name__, isinstance(rows, list), last == (last.filename, last.lineno, last.name, last.line))
print([r.name for r in traceback.extract_tb(e.__traceback__, 1)])
#> 3 [(116, '<module>', 'f()'), (114, 'f', 'g()'), (112, 'g', "raise RuntimeError('here')")]
#> (112, 'g', "raise RuntimeError('here')") 4 [112, 'g', "raise RuntimeError('here')"] True
#> StackSummary True True
#> ['<module>']

# ---- limits
import traceback
def f(n):
    if n == 0:
        raise ValueError('deep')
    f(n - 1)
try:
    f(6)
except ValueError as e:
    print(''.join(traceback.format_tb(e.__traceback__, 2)))
    print(''.join(traceback.format_tb(e.__traceback__, -1)))
    print(''.join(traceback.format_tb(e.__traceback__)))
    print(''.join(traceback.format_exception(e, limit=1)))
#>   File "traceback.py", line 137, in <module>
#>     f(6)
#>     ~^^^
#>   File "traceback.py", line 135, in f
#>     f(n - 1)
#>     ~^^^^^^^
#>
#>   File "traceback.py", line 134, in f
#>     raise ValueError('deep')
#>
#>   File "traceback.py", line 137, in <module>
#>     f(6)
#>     ~^^^
#>   File "traceback.py", line 135, in f
#>     f(n - 1)
#>     ~^^^^^^^
#>   File "traceback.py", line 135, in f
#>     f(n - 1)
#>     ~^^^^^^^
#>   File "traceback.py", line 135, in f
#>     f(n - 1)
#>     ~^^^^^^^
#>   [Previous line repeated 3 more times]
#>   File "traceback.py", line 134, in f
#>     raise ValueError('deep')
#>
#> Traceback (most recent call last):
#>   File "traceback.py", line 137, in <module>
#>     f(6)
#>     ~^^^
#> ValueError: deep
#>

# ---- lists of tuples
import traceback
rows = [('a.py', 1, 'f', 'x = 1'), ('b.py', 2, 'g', None), traceback.FrameSummary('c.py', 3, 'h', line='  y()  ')]
print(''.join(traceback.format_list(rows)))
print(traceback.StackSummary.from_list(rows))
print(''.join(traceback.format_list([('a.py', 1, 'f', 'x')] * 6)))
f = traceback.FrameSummary('c.py', 3, 'h', line='y', locals={'b': 2, 'a': 'x'})
print(''.join(traceback.StackSummary([f]).format()))
#>   File "a.py", line 1, in f
#>     x = 1
#>   File "b.py", line 2, in g
#>   File "c.py", line 3, in h
#>     y()
#>
#> [<FrameSummary file a.py, line 1 in f>, <FrameSummary file b.py, line 2 in g>, <FrameSummary file c.py, line 3 in h>]
#>   File "a.py", line 1, in f
#>     x
#>   File "a.py", line 1, in f
#>     x
#>   File "a.py", line 1, in f
#>     x
#>   [Previous line repeated 3 more times]
#>
#>   File "c.py", line 3, in h
#>     y
#>     a = 'x'
#>     b = 2
#>

# ---- groups
import traceback
def fail(e):
    try:
        raise e
    except Exception as e:
        return e
try:
    raise ExceptionGroup('several', [fail(ValueError('one')), ExceptionGroup('inner', [TypeError('two'), KeyError('three')])])
except ExceptionGroup as e:
    print(''.join(traceback.format_exception(e)))
    print(traceback.format_exception_only(e))
    print(traceback.format_exception_only(e, show_group=True))
#>   + Exception Group Traceback (most recent call last):
#>   |   File "traceback.py", line 213, in <module>
#>   |     raise ExceptionGroup('several', [fail(ValueError('one')), ExceptionGroup('inner', [TypeError('two'), KeyError('three')])])
#>   | ExceptionGroup: several (2 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | Traceback (most recent call last):
#>     |   File "traceback.py", line 209, in fail
#>     |     raise e
#>     | ValueError: one
#>     +---------------- 2 ----------------
#>     | ExceptionGroup: inner (2 sub-exceptions)
#>     +-+---------------- 1 ----------------
#>       | TypeError: two
#>       +---------------- 2 ----------------
#>       | KeyError: 'three'
#>       +------------------------------------
#>
#> ['ExceptionGroup: several (2 sub-exceptions)\n']
#> ['ExceptionGroup: several (2 sub-exceptions)\n', '   ValueError: one\n', '   ExceptionGroup: inner (2 sub-exceptions)\n', '      TypeError: two\n', "      KeyError: 'three'\n"]

# ---- TracebackException
import traceback
try:
    try:
        [].pop()
    except IndexError:
        raise KeyError('k') from None
except KeyError as e:
    t = traceback.TracebackException.from_exception(e)
print(str(t), t.exc_type_str, t.__cause__, t.__suppress_context__, t.__context__.exc_type_str)
print(''.join(t.format()))
print(''.join(t.format(chain=False)))
print(t == traceback.TracebackException.from_exception(e), len(t.stack))
t.print(file=__import__('sys').stdout)
#> 'k' KeyError None True IndexError
#> Traceback (most recent call last):
#>   File "traceback.py", line 244, in <module>
#>     raise KeyError('k') from None
#> KeyError: 'k'
#>
#> Traceback (most recent call last):
#>   File "traceback.py", line 244, in <module>
#>     raise KeyError('k') from None
#> KeyError: 'k'
#>
#> Traceback (most recent call last):
#>   File "traceback.py", line 250, in <module>
#>     print(t == traceback.TracebackException.from_exception(e), len(t.stack))
#>                                                            ^
#> NameError: name 'e' is not defined

# ---- an exception whose str() fails
import traceback
class Bad(Exception):
    def __str__(self):
        raise RuntimeError('no')
print(traceback.format_exception_only(Bad()))
try:
    raise Bad
except Bad as e:
    print(traceback.format_exception(e)[-1])
#> ['Bad: <exception str() failed>\n']
#> Bad: <exception str() failed>
#>

# ---- the stack
import traceback
def f():
    return g()
def g():
    return traceback.extract_stack()
rows = f()
print([(r.name, r.line) for r in rows][-3:])
print([(r.name, r.line) for r in traceback.extract_stack(limit=1)])
#> [('<module>', 'rows = f()'), ('f', 'return g()'), ('g', 'return traceback.extract_stack()')]
#> [('<module>', 'print([(r.name, r.line) for r in traceback.extract_stack(limit=1)])')]

# ---- print_exception with a value and a traceback
import traceback, sys
try:
    1 / 0
except ZeroDivisionError:
    kind, value, tb = sys.exc_info()
print(''.join(traceback.format_exception(kind, value, tb)))
print(''.join(traceback.format_exception(kind, value, None)))
try:
    traceback.format_exception(kind, value)
except ValueError as e:
    print(e)
try:
    traceback.format_exception(3)
except TypeError as e:
    print(e)
#> Traceback (most recent call last):
#>   File "traceback.py", line 298, in <module>
#>     1 / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero
#>
#> ZeroDivisionError: division by zero
#>
#> Both or neither of value and tb must be given
#> Exception expected for value, int found

# ---- suggestions
import traceback
class C:
    value = 1
try:
    C().valeu
except AttributeError as e:
    print(traceback.format_exception_only(e))
try:
    undefned = 1
    undefined
except NameError as e:
    print(traceback.format_exception(e)[-1])
#> ["AttributeError: 'C' object has no attribute 'valeu'. Did you mean: 'value'?\n"]
#> NameError: name 'undefined' is not defined. Did you mean: 'undefned'?
#>

# ---- notes that are no list
import traceback
e = ValueError('v')
e.__notes__ = 'abc'
print(traceback.format_exception_only(e))
e.__notes__ = [1, 'x']
print(traceback.format_exception_only(e))
e.__notes__ = 5
print(traceback.format_exception_only(e))
#> ['ValueError: v\n', "'abc'\n"]
#> ['ValueError: v\n', '1\n', 'x\n']
#> ['ValueError: v\n', '5\n']
