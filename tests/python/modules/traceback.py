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

# ---- format_exc and print_exc
import traceback, io
try: {}['k']
except KeyError:
    text = traceback.format_exc(); print(text); print(traceback.format_exc(limit=0)); out = io.StringIO(); traceback.print_exc(file=out); print(out.getvalue() == text)
print(repr(traceback.format_exc()))
#> Traceback (most recent call last):
#>   File "traceback.py", line 354, in <module>
#>     try: {}['k']
#>          ~~^^^^^
#> KeyError: 'k'
#>
#> KeyError: 'k'
#>
#> True
#> 'NoneType: None\n'

# ---- format_exception in its forms
import traceback
def f(): raise ValueError('v')
try: f()
except ValueError as e:
    print(''.join(traceback.format_exception(e)), len(traceback.format_exception(type(e), e, e.__traceback__)), traceback.format_exception_only(e), traceback.format_exception_only(ValueError, e))
print(traceback.format_exception(None), traceback.format_exception_only(KeyError('x')))
for bad in ((5,), (ValueError, 5)):
    try: traceback.format_exception(*bad)
    except (TypeError, AttributeError, ValueError) as e: print(type(e).__name__)
#> Traceback (most recent call last):
#>   File "traceback.py", line 372, in <module>
#>     try: f()
#>          ~^^
#>   File "traceback.py", line 371, in f
#>     def f(): raise ValueError('v')
#>              ^^^^^^^^^^^^^^^^^^^^^
#> ValueError: v
#>  4 ['ValueError: v\n'] ['ValueError: v\n']
#> ['NoneType: None\n'] ["KeyError: 'x'\n"]
#> TypeError
#> ValueError

# ---- chains and causes
import traceback
try:
    try: 1 / 0
    except ZeroDivisionError as e: raise KeyError('k') from e
except KeyError as e:
    print(traceback.format_exc()); print(''.join(traceback.format_exception(e, chain=False)))
#> Traceback (most recent call last):
#>   File "traceback.py", line 395, in <module>
#>     try: 1 / 0
#>          ~~^~~
#> ZeroDivisionError: division by zero
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "traceback.py", line 396, in <module>
#>     except ZeroDivisionError as e: raise KeyError('k') from e
#>                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
#> KeyError: 'k'
#>
#> Traceback (most recent call last):
#>   File "traceback.py", line 396, in <module>
#>     except ZeroDivisionError as e: raise KeyError('k') from e
#>                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
#> KeyError: 'k'
#>

# ---- extract_tb and format_list
import traceback
def inner(): [][1]
def outer(): inner()
try: outer()
except IndexError as e:
    rows = traceback.extract_tb(e.__traceback__)
    print([(r.name, r.line, r.lineno > 0, r.filename) for r in rows], len(traceback.extract_tb(e.__traceback__, limit=1)), traceback.extract_tb(e.__traceback__, limit=-1)[0].name)
    print(''.join(traceback.format_list(rows)), rows[0]); print(''.join(rows.format()) == ''.join(traceback.format_tb(e.__traceback__)))
#> [('<module>', 'try: outer()', True, 'traceback.py'), ('outer', 'def outer(): inner()', True, 'traceback.py'), ('inner', 'def inner(): [][1]', True, 'traceback.py')] 1 inner
#>   File "traceback.py", line 424, in <module>
#>     try: outer()
#>          ~~~~~^^
#>   File "traceback.py", line 423, in outer
#>     def outer(): inner()
#>                  ~~~~~^^
#>   File "traceback.py", line 422, in inner
#>     def inner(): [][1]
#>                  ~~^^^
#>  <FrameSummary file traceback.py, line 424 in <module>>
#> True

# ---- FrameSummary by hand
import traceback
f = traceback.FrameSummary('a.py', 5, 'fn', line='x = 1')
print(f, f.filename, f.lineno, f.name, f.line, tuple(f), len(f), f == ('a.py', 5, 'fn', 'x = 1'), traceback.format_list([f, ('b.py', 1, 'g', None), ('c.py', 2, 'h', 'y')]))
#> <FrameSummary file a.py, line 5 in fn> a.py 5 fn x = 1 ('a.py', 5, 'fn', 'x = 1') 4 True ['  File "a.py", line 5, in fn\n    x = 1\n', '  File "b.py", line 1, in g\n', '  File "c.py", line 2, in h\n    y\n']

# ---- StackSummary
import traceback
s = traceback.StackSummary.from_list([('a.py', 1, 'f', 'x'), ('a.py', 2, 'g', 'y')])
print(s.format(), len(s), s[0].name, isinstance(s, list))
r = traceback.StackSummary.from_list([('a.py', 1, 'f', 'f()')] * 10); print(''.join(r.format()))
class Short(traceback.StackSummary):
    def format_frame_summary(self, fs): return f'{fs.name}:{fs.lineno}\n' if fs.name != 'hide' else None
print(Short.from_list([('a', 1, 'f', 'x'), ('a', 2, 'hide', 'y')]).format())
#> ['  File "a.py", line 1, in f\n    x\n', '  File "a.py", line 2, in g\n    y\n'] 2 f True
#>   File "a.py", line 1, in f
#>     f()
#>   File "a.py", line 1, in f
#>     f()
#>   File "a.py", line 1, in f
#>     f()
#>   [Previous line repeated 7 more times]
#>
#> ['  File "a", line 1, in f\n    x\n', '  File "a", line 2, in hide\n    y\n']

# ---- TracebackException, further
import traceback
try: int('x')
except ValueError as e:
    e.add_note('a note'); t = traceback.TracebackException.from_exception(e)
print(''.join(t.format()), list(t.format_exception_only()), t.exc_type_str, str(t), t.__cause__, t.__context__, t.stack[0].name, t == t, t.__notes__)
t.print()
#> Traceback (most recent call last):
#>   File "traceback.py", line 469, in <module>
#>     try: int('x')
#>          ~~~^^^^^
#> ValueError: invalid literal for int() with base 10: 'x'
#> a note
#>  ["ValueError: invalid literal for int() with base 10: 'x'\n", 'a note\n'] ValueError invalid literal for int() with base 10: 'x' None None <module> True ['a note']
#> Traceback (most recent call last):
#>   File "traceback.py", line 469, in <module>
#>     try: int('x')
#>          ~~~^^^^^
#> ValueError: invalid literal for int() with base 10: 'x'
#> a note

# ---- groups of exceptions
import traceback
try: raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError('k')])])
except ExceptionGroup as e: print(traceback.format_exc()); print(''.join(traceback.format_exception_only(e)), ''.join(traceback.format_exception_only(e, show_group=True)))
#>   + Exception Group Traceback (most recent call last):
#>   |   File "traceback.py", line 490, in <module>
#>   |     try: raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError('k')])])
#>   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   | ExceptionGroup: g (2 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | ValueError: 1
#>     +---------------- 2 ----------------
#>     | ExceptionGroup: h (1 sub-exception)
#>     +-+---------------- 1 ----------------
#>       | KeyError: 'k'
#>       +------------------------------------
#>
#> ExceptionGroup: g (2 sub-exceptions)
#>  ExceptionGroup: g (2 sub-exceptions)
#>    ValueError: 1
#>    ExceptionGroup: h (1 sub-exception)
#>       KeyError: 'k'
#>

# ---- syntax errors
import traceback
try: compile('x = = 1', 'f.py', 'exec')
except SyntaxError as e: print(''.join(traceback.format_exception_only(e)), ''.join(traceback.TracebackException.from_exception(e).format_exception_only()))
#>   File "f.py", line 1
#>     x = = 1
#>         ^
#> SyntaxError: invalid syntax
#>    File "f.py", line 1
#>     x = = 1
#>         ^
#> SyntaxError: invalid syntax
#>

# ---- errors with notes and odd texts
import traceback
class Bad(Exception):
    def __str__(self): raise RuntimeError
class Empty(Exception): pass
print(traceback.format_exception_only(Bad()), traceback.format_exception_only(Empty()), traceback.format_exception_only(KeyError('a\nb')))
e = ValueError('multi\nline'); e.add_note('n1\nn2'); e.__notes__.append(5) if False else None
print(''.join(traceback.format_exception_only(e)))
#> ['Bad: <exception str() failed>\n'] ['Empty\n'] ["KeyError: 'a\\nb'\n"]
#> ValueError: multi
#> line
#> n1
#> n2
#>

# ---- the traceback of a library callback
import traceback
def bad(x): return 1 / x
try: sorted([1, 0], key=bad)
except ZeroDivisionError as e: print(traceback.format_exc())
#> Traceback (most recent call last):
#>   File "traceback.py", line 544, in <module>
#>     try: sorted([1, 0], key=bad)
#>          ~~~~~~^^^^^^^^^^^^^^^^^
#>   File "traceback.py", line 543, in bad
#>     def bad(x): return 1 / x
#>                        ~~^~~
#> ZeroDivisionError: division by zero
#>

# ---- logging the last line of errors
import traceback
def run(f):
    try: return f()
    except Exception as e: return traceback.format_exception_only(e)[-1].strip()
print(run(lambda: 1 / 0), run(lambda: {}['a']), run(lambda: int('q')), run(lambda: None.x), run(lambda: [][0]))
#> ZeroDivisionError: division by zero KeyError: 'a' ValueError: invalid literal for int() with base 10: 'q' AttributeError: 'NoneType' object has no attribute 'x' IndexError: list index out of range

# ---- a name is suggested only where there is a traceback
import traceback
try: lsst
except NameError as e:
    print(traceback.format_exception_only(e), traceback.format_exception(e)[-1])
    traceback.print_exception(e.with_traceback(None))
try: [].appnd
except AttributeError as e:
    print(traceback.format_exception_only(e))
#> ["NameError: name 'lsst' is not defined\n"] NameError: name 'lsst' is not defined. Did you mean: 'list'?
#>
#> NameError: name 'lsst' is not defined
#> ["AttributeError: 'list' object has no attribute 'appnd'. Did you mean: 'append'?\n"]

# ---- a stack shows lines without carets
import traceback, logging
def f():
    traceback.print_stack()
    print(traceback.extract_stack()[-1].colno, traceback.extract_stack()[-1].end_lineno)
    print(traceback.format_stack())
f()
logging.error('x', stack_info=True)
#>   File "traceback.py", line 584, in <module>
#>     f()
#>   File "traceback.py", line 581, in f
#>     traceback.print_stack()
#> None 582
#> ['  File "traceback.py", line 584, in <module>\n    f()\n', '  File "traceback.py", line 583, in f\n    print(traceback.format_stack())\n']
#> ERROR:root:x
#> Stack (most recent call last):
#>   File "traceback.py", line 585, in <module>
#>     logging.error('x', stack_info=True)

# ---- what a module that makes its names late suggests
import collections, typing
try: collections.ordereddict
except AttributeError as e: print(e.name, e.obj is collections)
typing.Lst
#> ordereddict True
#> Traceback (most recent call last):
#>   File "traceback.py", line 601, in <module>
#>     typing.Lst
#> AttributeError: module 'typing' has no attribute 'Lst'. Did you mean: 'List'?

# ---- chains that are longer than the stack is deep
import traceback
def deeper():
    try:
        1 / 0
    except ZeroDivisionError:
        deeper()
try:
    deeper()
except RecursionError as e:
    lines = traceback.format_exception(e)
    print(sum('ZeroDivisionError' in line for line in lines) > 200, lines[-1][:50])
    print(len(list(traceback.TracebackException.from_exception(e).format())) == len(lines))
#> True RecursionError: maximum recursion depth exceeded
#>
#> True

# ---- causes, contexts and groups of one exception
import traceback
def fail(kind, cause=None):
    try:
        raise KeyError('first')
    except KeyError:
        raise kind from cause
try:
    fail(ExceptionGroup('g', [OSError('o'), ExceptionGroup('h', [ValueError('v')])]), IndexError('i'))
except ExceptionGroup as e:
    for compact in (False, True):
        whole = traceback.TracebackException.from_exception(e, compact=compact)
        print(whole.__cause__, whole.__context__, [str(x) for x in whole.exceptions], [str(x) for x in whole.exceptions[1].exceptions])
    print(''.join(traceback.format_exception(e)))
#> i 'first' ['o', 'h (1 sub-exception)'] ['v']
#> i None ['o', 'h (1 sub-exception)'] ['v']
#> IndexError: i
#>
#> The above exception was the direct cause of the following exception:
#>
#>   + Exception Group Traceback (most recent call last):
#>   |   File "traceback.py", line 633, in <module>
#>   |     fail(ExceptionGroup('g', [OSError('o'), ExceptionGroup('h', [ValueError('v')])]), IndexError('i'))
#>   |     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   |   File "traceback.py", line 631, in fail
#>   |     raise kind from cause
#>   | ExceptionGroup: g (2 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | OSError: o
#>     +---------------- 2 ----------------
#>     | ExceptionGroup: h (1 sub-exception)
#>     +-+---------------- 1 ----------------
#>       | ValueError: v
#>       +------------------------------------
#>

# ---- an exception in the place of a traceback, of a limit and of a frame
import traceback
try:
    1 / 0
except ZeroDivisionError as e:
    for call in (lambda: traceback.format_exc(e), lambda: traceback.format_tb(e), lambda: traceback.print_tb(e),
                 lambda: traceback.extract_tb('x'), lambda: traceback.format_exception(type(e), e, e),
                 lambda: traceback.format_stack(e), lambda: traceback.extract_tb(None)):
        try:
            print(call())
        except Exception as x:
            print(type(x).__name__, x)
#> TypeError '>=' not supported between instances of 'ZeroDivisionError' and 'int'
#> AttributeError 'ZeroDivisionError' object has no attribute 'tb_frame'
#> AttributeError 'ZeroDivisionError' object has no attribute 'tb_frame'
#> AttributeError 'str' object has no attribute 'tb_frame'
#> AttributeError 'ZeroDivisionError' object has no attribute 'tb_frame'
#> AttributeError 'ZeroDivisionError' object has no attribute 'f_back'
#> []

# ---- a class says itself what may be suggested
import traceback
class A:
    foo2 = 1
    def __dir__(self): return ['foo', 'bar']
class B:
    foo2 = 1
    def __dir__(self): return [x.lower() for x in ['FOO', 'BAR']] if len('a') else []
class M(type):
    def __dir__(cls): return ['zap']
class D(metaclass=M):
    zip_ = 1
class E:
    foo = 1
    def __dir__(self): raise ValueError
class F:
    foo = 1
    def __dir__(self): return [1, 'foo']
class G:
    foo = 1
    def __dir__(self): return 5
for o in A(), B(), D, E(), F(), G():
    try: o.fo
    except AttributeError: print(traceback.format_exc().splitlines()[-1])
    try: o.zab
    except AttributeError: print(traceback.format_exc().splitlines()[-1])
class H:
    foo = 1
    def __getattr__(self, n): raise AttributeError(n)
    def __dir__(self): return ['fop']
try: H().foi
except AttributeError as e: print(traceback.format_exc().splitlines()[-1], e.name)
A().fo
#> AttributeError: 'A' object has no attribute 'fo'. Did you mean: 'foo'?
#> AttributeError: 'A' object has no attribute 'zab'
#> AttributeError: 'B' object has no attribute 'fo'. Did you mean: 'foo'?
#> AttributeError: 'B' object has no attribute 'zab'
#> AttributeError: type object 'D' has no attribute 'fo'
#> AttributeError: type object 'D' has no attribute 'zab'. Did you mean: 'zap'?
#> AttributeError: 'E' object has no attribute 'fo'
#> AttributeError: 'E' object has no attribute 'zab'
#> AttributeError: 'F' object has no attribute 'fo'. Did you mean: 'foo'?
#> AttributeError: 'F' object has no attribute 'zab'
#> AttributeError: 'G' object has no attribute 'fo'. Did you mean: 'foo'?
#> AttributeError: 'G' object has no attribute 'zab'
#> AttributeError: foi. Did you mean: 'fop'? foi
#> Traceback (most recent call last):
#>   File "traceback.py", line 713, in <module>
#>     A().fo
#> AttributeError: 'A' object has no attribute 'fo'. Did you mean: 'foo'?

# ---- limits that are no counts
import traceback
from collections.abc import Set
def deep(n):
    return traceback.extract_stack(limit=limit) if n == 0 else deep(n - 1)
def fail(n):
    1 / 0 if n == 0 else fail(n - 1)
try:
    fail(3)
except ZeroDivisionError as e:
    wrong = e
for limit in (None, 0, 1, 2, -1, -2, 'x', 1.5, [], 2**70, True):
    for act in (lambda: [frame.name for frame in deep(2)][-3:], lambda: [frame.lineno for frame in traceback.extract_tb(wrong.__traceback__, limit)], lambda: len(traceback.format_exception(wrong, limit=limit))):
        try:
            print(act())
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
class Words(Set):
    def __len__(self):
        print('len')
        return 1
    def __iter__(self):
        print('iter')
        return iter(['a'])
    def __contains__(self, word):
        return word == 'a'
print(Words()._hash() == hash(frozenset(['a'])))
#> ['deep', 'deep', 'deep']
#> [740, 738, 738, 738, 738]
#> 7
#> []
#> []
#> 1
#> ['deep']
#> [740]
#> 3
#> ['deep', 'deep']
#> [740, 738]
#> 4
#> ['<module>']
#> [738]
#> 3
#> ['<module>', '<lambda>']
#> [738, 738]
#> 4
#> TypeError '>=' not supported between instances of 'str' and 'int'
#> TypeError '>=' not supported between instances of 'str' and 'int'
#> TypeError '>=' not supported between instances of 'str' and 'int'
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> TypeError '>=' not supported between instances of 'list' and 'int'
#> TypeError '>=' not supported between instances of 'list' and 'int'
#> TypeError '>=' not supported between instances of 'list' and 'int'
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ['deep']
#> [740]
#> 3
#> len
#> iter
#> True
