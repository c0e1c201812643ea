# ---- making groups
eg = ExceptionGroup('two', [ValueError(1), TypeError('t')])
print(eg, '|', repr(eg), '|', eg.message, eg.exceptions, eg.args)
print(repr(BaseExceptionGroup('b', [ValueError(1)])), repr(BaseExceptionGroup('b', [KeyboardInterrupt()])), isinstance(eg, Exception))
#> two (2 sub-exceptions) | ExceptionGroup('two', [ValueError(1), TypeError('t')]) | two (ValueError(1), TypeError('t')) ('two', [ValueError(1), TypeError('t')])
#> ExceptionGroup('b', [ValueError(1)]) BaseExceptionGroup('b', [KeyboardInterrupt()]) True

# ---- groups that cannot be made
for f in [lambda: ExceptionGroup(), lambda: ExceptionGroup('a'), lambda: ExceptionGroup(1, [ValueError()]), lambda: ExceptionGroup('a', []), lambda: ExceptionGroup('a', 5),
          lambda: ExceptionGroup('a', [1]), lambda: ExceptionGroup('a', [KeyboardInterrupt()]), lambda: ExceptionGroup('a', {ValueError()}), lambda: ExceptionGroup('a', [ValueError()], 1)]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#> TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#> TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
#> ValueError second argument (exceptions) must be a non-empty sequence
#> TypeError second argument (exceptions) must be a sequence
#> ValueError Item 0 of second argument (exceptions) is not an exception
#> TypeError Cannot nest BaseExceptions in an ExceptionGroup
#> TypeError second argument (exceptions) must be a sequence
#> TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)

# ---- split and subgroup by type
eg = ExceptionGroup('o', [ValueError(1), ExceptionGroup('i', [TypeError(2), ValueError(3)])])
print(eg.split(ValueError))
print(eg.split((TypeError, KeyError)))
print(eg.subgroup(TypeError), eg.subgroup(KeyError), eg.subgroup(ExceptionGroup) is eg)
print(eg.split(Exception)[0] is eg, eg.split(OSError))
#> (ExceptionGroup('o', [ValueError(1), ExceptionGroup('i', [ValueError(3)])]), ExceptionGroup('o', [ExceptionGroup('i', [TypeError(2)])]))
#> (ExceptionGroup('o', [ExceptionGroup('i', [TypeError(2)])]), ExceptionGroup('o', [ValueError(1), ExceptionGroup('i', [ValueError(3)])]))
#> o (1 sub-exception) None True
#> True (None, ExceptionGroup('o', [ValueError(1), ExceptionGroup('i', [TypeError(2), ValueError(3)])]))

# ---- split by a function
eg = ExceptionGroup('o', [ValueError(1), ExceptionGroup('i', [TypeError(2), ValueError(3)])])
print(eg.split(lambda e: isinstance(e, ValueError) and e.args[0] > 1))
print(eg.subgroup(lambda e: True) is eg, eg.subgroup(lambda e: False))
for v in [5, (ValueError, 5), int, [ValueError]]:
    try:
        eg.split(v)
    except TypeError as e:
        print(e)
#> (ExceptionGroup('o', [ExceptionGroup('i', [ValueError(3)])]), ExceptionGroup('o', [ValueError(1), ExceptionGroup('i', [TypeError(2)])]))
#> True None
#> expected an exception type, a tuple of exception types, or a callable (other than a class)
#> expected an exception type, a tuple of exception types, or a callable (other than a class)
#> expected an exception type, a tuple of exception types, or a callable (other than a class)
#> expected an exception type, a tuple of exception types, or a callable (other than a class)

# ---- derive keeps the class
class MyGroup(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
    def derive(self, excs):
        return MyGroup(self.message, excs, self.code)
g = MyGroup('m', [ValueError(1), TypeError(2)], 7)
g.add_note('note')
a, b = g.split(ValueError)
print(type(a).__name__, a.code, a.exceptions, a.__notes__, type(b).__name__, b.exceptions)
print(ExceptionGroup('x', [ValueError()]).derive([TypeError()]))
class Plain(ExceptionGroup): pass
print(type(Plain('p', [ValueError(), TypeError()]).subgroup(TypeError)).__name__)
#> MyGroup 7 (ValueError(1),) ['note'] MyGroup (TypeError(2),)
#> x (1 sub-exception)
#> ExceptionGroup

# ---- except* takes apart
def f(excs):
    try:
        raise ExceptionGroup('eg', excs)
    except* ValueError as e:
        print('V', e.exceptions)
    except* (TypeError, KeyError) as e:
        print('T', e.exceptions)
    else:
        print('else')
    finally:
        print('finally')
f([ValueError(1), TypeError(2), ValueError(3)])
f([KeyError(1)])
try:
    f([ValueError(1), OSError(2)])
except ExceptionGroup as e:
    print('left', e.exceptions)
#> V (ValueError(1), ValueError(3))
#> T (TypeError(2),)
#> finally
#> T (KeyError(1),)
#> finally
#> V (ValueError(1),)
#> finally
#> left (OSError(2),)

# ---- except* wraps a single exception
try:
    raise ValueError('single')
except* ValueError as e:
    print(repr(e), e.exceptions)
#> ExceptionGroup('', (ValueError('single'),)) (ValueError('single'),)

# ---- except* and exceptions raised in it
try:
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError('new')
    except* TypeError:
        pass
except KeyError as e:
    print('one', repr(e))
except ExceptionGroup as e:
    print('group', repr(e))
try:
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
except ExceptionGroup as e:
    print(repr(e))
#> one KeyError('new')
#> ExceptionGroup('eg', [ValueError(1), TypeError(2)])

# ---- except* of classes that it cannot take
try:
    try:
        raise ValueError
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError
    except* 5:
        pass
except TypeError as e:
    print(e)
#> catching ExceptionGroup with except* is not allowed. Use except instead.
#> catching classes that do not inherit from BaseException is not allowed

# ---- a group that nothing catches
def f():
    raise ValueError('inner')
try:
    f()
except ValueError as e:
    saved = e
raise ExceptionGroup('outer', [saved, ExceptionGroup('nested', [TypeError('t'), KeyError('k')]), OSError('o')])
#>   + Exception Group Traceback (most recent call last):
#>   |   File "groups.py", line 152, in <module>
#>   |     raise ExceptionGroup('outer', [saved, ExceptionGroup('nested', [TypeError('t'), KeyError('k')]), OSError('o')])
#>   | ExceptionGroup: outer (3 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 149, in <module>
#>     |     f()
#>     |     ~^^
#>     |   File "groups.py", line 147, in f
#>     |     raise ValueError('inner')
#>     | ValueError: inner
#>     +---------------- 2 ----------------
#>     | ExceptionGroup: nested (2 sub-exceptions)
#>     +-+---------------- 1 ----------------
#>       | TypeError: t
#>       +---------------- 2 ----------------
#>       | KeyError: 'k'
#>       +------------------------------------
#>     +---------------- 3 ----------------
#>     | OSError: o
#>     +------------------------------------

# ---- a long group is cut
raise ExceptionGroup('many', [ValueError(i) for i in range(18)])
#>   + Exception Group Traceback (most recent call last):
#>   |   File "groups.py", line 177, in <module>
#>   |     raise ExceptionGroup('many', [ValueError(i) for i in range(18)])
#>   | ExceptionGroup: many (18 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | ValueError: 0
#>     +---------------- 2 ----------------
#>     | ValueError: 1
#>     +---------------- 3 ----------------
#>     | ValueError: 2
#>     +---------------- 4 ----------------
#>     | ValueError: 3
#>     +---------------- 5 ----------------
#>     | ValueError: 4
#>     +---------------- 6 ----------------
#>     | ValueError: 5
#>     +---------------- 7 ----------------
#>     | ValueError: 6
#>     +---------------- 8 ----------------
#>     | ValueError: 7
#>     +---------------- 9 ----------------
#>     | ValueError: 8
#>     +---------------- 10 ----------------
#>     | ValueError: 9
#>     +---------------- 11 ----------------
#>     | ValueError: 10
#>     +---------------- 12 ----------------
#>     | ValueError: 11
#>     +---------------- 13 ----------------
#>     | ValueError: 12
#>     +---------------- 14 ----------------
#>     | ValueError: 13
#>     +---------------- 15 ----------------
#>     | ValueError: 14
#>     +---------------- ... ----------------
#>     | and 3 more exceptions
#>     +------------------------------------

# ---- a group with notes and a cause
g = ExceptionGroup('g', [ValueError('v')])
g.add_note('a note')
g.exceptions[0].add_note('inner note')
raise g from KeyError('cause')
#> KeyError: 'cause'
#>
#> The above exception was the direct cause of the following exception:
#>
#>   + Exception Group Traceback (most recent call last):
#>   |   File "groups.py", line 220, in <module>
#>   |     raise g from KeyError('cause')
#>   | ExceptionGroup: g (1 sub-exception)
#>   | a note
#>   +-+---------------- 1 ----------------
#>     | ValueError: v
#>     | inner note
#>     +------------------------------------

# ---- except* in every way
def t(g, *types):
    try:
        try: raise g
        except* types[0] as e: print('A', repr(e), repr(e.__context__))
        except* types[1] as e: print('B', repr(e))
        else: print('else')
        finally: print('fin')
    except BaseException as e: print('left', repr(e))
t(ExceptionGroup('g', [ValueError(1), KeyError(2)]), ValueError, KeyError)
t(ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2), TypeError(3)])]), ValueError, KeyError)
t(ValueError(1), ValueError, KeyError)
t(OSError(1), ValueError, KeyError)
t(ExceptionGroup('g', [ValueError(1)]), (ValueError, KeyError), TypeError)
t(BaseExceptionGroup('g', [ValueError(1), KeyboardInterrupt()]), ValueError, KeyError)
try:
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError as e: raise KeyError('new')
except BaseException as e: print(repr(e), repr(e.__context__), [repr(x) for x in e.exceptions])
try:
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError as e: raise
except BaseException as e: print(repr(e))
try:
    try: raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError as e: raise e
except BaseException as e: print(repr(e), e.__context__)
try:
    try: raise ExceptionGroup('g', [ValueError(1)])
    except* ExceptionGroup: pass
except TypeError as e: print(e)
try:
    try: 1/0
    except* 5: pass
except TypeError as e: print(e)
g = ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2), ValueError(3)])])
print(g.split(ValueError), g.subgroup(lambda e: isinstance(e, KeyError)), g.split(OSError), g.derive([TypeError()]), g.message, g.exceptions, str(g))
class MyG(ExceptionGroup):
    def __new__(cls, m, e, x=0): s = super().__new__(cls, m, e); s.x = x; return s
    def derive(s, excs): return MyG(s.message, excs, s.x)
m = MyG('m', [ValueError(1), KeyError(2)], 7)
a, b = m.split(ValueError); print(type(a), a.x, type(b), b.x)
for f in (lambda: g.split(5), lambda: g.subgroup('a'), lambda: g.split(), lambda: setattr(g, 'message', 1), lambda: g.derive(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for t in ['try: pass\nexcept* A: break', 'while 1:\n try: pass\n except* A: break', 'def f():\n try: pass\n except* A: return', 'try: pass\nexcept*: pass', 'try: pass\nexcept A: pass\nexcept* B: pass', 'try: pass\nexcept* A: pass\nexcept B: pass', 'try: pass\nexcept* A, B: pass', 'try: pass\nexcept A, B: pass', 'try: pass\nexcept A, B as e: pass', 'try: pass\nexcept* A, B as e: pass', 'try: pass\nexcept: pass\nexcept A: pass', 'try: pass', 'try: pass\nelse: pass', 'try: pass\nfinally: pass\nexcept: pass', 'try: pass\nexcept A as e.x: pass', 'try: pass\nexcept A as 1: pass', 'try\n pass', 'try:\npass', 'except: pass', 'finally: pass', 'try: pass\nexcept A as (a, b): pass', 'while 1:\n try: pass\n except* A:\n  for x in y: break', 'while 1:\n try: pass\n except* A: continue', 'def f():\n try: pass\n except* A:\n  def g(): return', 'try: pass\nexcept (A, B) pass', 'try: pass\nexcept A as e pass', 'try: pass\nexcept:\npass', 'try: pass\nexcept A:\npass', 'try: pass\nexcept* A:\npass', 'try: pass\nfinally:\npass', 'try: pass\nexcept A:\n pass\nelse:\npass', 'def f():\n try: pass\n finally: return', 'while 1:\n try: pass\n finally: break', 'while 1:\n try: pass\n finally: continue']:
    try: compile(t, 'x', 'exec'); print('ok', repr(t))
    except SyntaxError as e: print(repr(t), '|', type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
#> A ExceptionGroup('g', [ValueError(1)]) None
#> B ExceptionGroup('g', [KeyError(2)])
#> fin
#> A ExceptionGroup('g', [ValueError(1)]) None
#> B ExceptionGroup('g', [ExceptionGroup('h', [KeyError(2)])])
#> fin
#> left ExceptionGroup('g', [ExceptionGroup('h', [TypeError(3)])])
#> A ExceptionGroup('', (ValueError(1),)) None
#> fin
#> fin
#> left OSError(1)
#> A ExceptionGroup('g', [ValueError(1)]) None
#> fin
#> A ExceptionGroup('g', [ValueError(1)]) None
#> fin
#> left BaseExceptionGroup('g', [KeyboardInterrupt()])
#> ExceptionGroup('', [KeyError('new'), ExceptionGroup('g', [TypeError(2)])]) None ["KeyError('new')", "ExceptionGroup('g', [TypeError(2)])"]
#> ExceptionGroup('g', [ValueError(1), TypeError(2)])
#> ExceptionGroup('', [ExceptionGroup('g', [ValueError(1)]), ExceptionGroup('g', [TypeError(2)])]) None
#> catching ExceptionGroup with except* is not allowed. Use except instead.
#> catching classes that do not inherit from BaseException is not allowed
#> (ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(3)])]), ExceptionGroup('g', [ExceptionGroup('h', [KeyError(2)])])) g (1 sub-exception) (None, ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2), ValueError(3)])])) g (1 sub-exception) g (ValueError(1), ExceptionGroup('h', [KeyError(2), ValueError(3)])) g (2 sub-exceptions)
#> <class '__main__.MyG'> 7 <class '__main__.MyG'> 7
#> TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#> TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)
#> TypeError BaseExceptionGroup.split() takes exactly one argument (0 given)
#> AttributeError readonly attribute
#> TypeError second argument (exceptions) must be a sequence
#> 'try: pass\nexcept* A: break' | SyntaxError 'break', 'continue' and 'return' cannot appear in an except* block 2 12 2 17
#> 'while 1:\n try: pass\n except* A: break' | SyntaxError 'break', 'continue' and 'return' cannot appear in an except* block 3 13 3 18
#> 'def f():\n try: pass\n except* A: return' | SyntaxError 'break', 'continue' and 'return' cannot appear in an except* block 3 13 3 19
#> 'try: pass\nexcept*: pass' | SyntaxError expected one or more exception types 2 8 2 9
#> 'try: pass\nexcept A: pass\nexcept* B: pass' | SyntaxError cannot have both 'except' and 'except*' on the same 'try' 3 1 3 8
#> 'try: pass\nexcept* A: pass\nexcept B: pass' | SyntaxError cannot have both 'except' and 'except*' on the same 'try' 3 1 3 7
#> ok 'try: pass\nexcept* A, B: pass'
#> ok 'try: pass\nexcept A, B: pass'
#> 'try: pass\nexcept A, B as e: pass' | SyntaxError multiple exception types must be parenthesized when using 'as' 2 8 2 17
#> 'try: pass\nexcept* A, B as e: pass' | SyntaxError multiple exception types must be parenthesized when using 'as' 2 9 2 18
#> 'try: pass\nexcept: pass\nexcept A: pass' | SyntaxError default 'except:' must be last 2 1 2 13
#> 'try: pass' | SyntaxError expected 'except' or 'finally' block 1 10 1 -1
#> 'try: pass\nelse: pass' | SyntaxError expected 'except' or 'finally' block 2 1 2 5
#> 'try: pass\nfinally: pass\nexcept: pass' | SyntaxError invalid syntax 3 1 3 7
#> 'try: pass\nexcept A as e.x: pass' | SyntaxError cannot use except statement with attribute 2 13 2 16
#> 'try: pass\nexcept A as 1: pass' | SyntaxError cannot use except statement with literal 2 13 2 14
#> 'try\n pass' | SyntaxError expected ':' 1 4 1 5
#> 'try:\npass' | IndentationError expected an indented block after 'try' statement on line 1 2 1 2 5
#> 'except: pass' | SyntaxError invalid syntax 1 1 1 7
#> 'finally: pass' | SyntaxError invalid syntax 1 1 1 8
#> 'try: pass\nexcept A as (a, b): pass' | SyntaxError cannot use except statement with tuple 2 13 2 19
#> ok 'while 1:\n try: pass\n except* A:\n  for x in y: break'
#> 'while 1:\n try: pass\n except* A: continue' | SyntaxError 'break', 'continue' and 'return' cannot appear in an except* block 3 13 3 21
#> ok 'def f():\n try: pass\n except* A:\n  def g(): return'
#> 'try: pass\nexcept (A, B) pass' | SyntaxError invalid syntax 2 15 2 19
#> 'try: pass\nexcept A as e pass' | SyntaxError invalid syntax 2 15 2 19
#> 'try: pass\nexcept:\npass' | IndentationError expected an indented block after 'except' statement on line 2 3 1 3 5
#> 'try: pass\nexcept A:\npass' | IndentationError expected an indented block after 'except' statement on line 2 3 1 3 5
#> 'try: pass\nexcept* A:\npass' | IndentationError expected an indented block after 'except*' statement on line 2 3 1 3 5
#> 'try: pass\nfinally:\npass' | IndentationError expected an indented block after 'finally' statement on line 2 3 1 3 5
#> 'try: pass\nexcept A:\n pass\nelse:\npass' | IndentationError expected an indented block after 'else' statement on line 4 5 1 5 5
#> x:3: SyntaxWarning: 'return' in a 'finally' block
#> ok 'def f():\n try: pass\n finally: return'
#> x:3: SyntaxWarning: 'break' in a 'finally' block
#> ok 'while 1:\n try: pass\n finally: break'
#> x:3: SyntaxWarning: 'continue' in a 'finally' block
#> ok 'while 1:\n try: pass\n finally: continue'

# ---- except*: several handlers share one group
def run(*errors):
    try:
        raise ExceptionGroup('batch', list(errors))
    except* ValueError as g:
        print('values', [str(e) for e in g.exceptions])
    except* (TypeError, KeyError) as g:
        print('types or keys', g.exceptions)
    else:
        print('nothing')
    finally:
        print('done')
run(ValueError('a'), TypeError('b'), ValueError('c'), KeyError('d'))
try:
    run(ValueError('a'), OSError('left'))
except ExceptionGroup as g:
    print(repr(g))
#> values ['a', 'c']
#> types or keys (TypeError('b'), KeyError('d'))
#> done
#> values ['a']
#> done
#> ExceptionGroup('batch', [OSError('left')])

# ---- except*: a single exception is wrapped
try:
    try:
        raise ValueError('alone')
    except* ValueError as g:
        print(repr(g), g.message == '')
        raise
except BaseException as e:
    print(type(e).__name__, e.args if not isinstance(e, ExceptionGroup) else e.exceptions)
try:
    raise KeyError('k')
except* TypeError:
    print('never')
#> ExceptionGroup('', (ValueError('alone'),)) True
#> ExceptionGroup (ValueError('alone'),)
#> Traceback (most recent call last):
#>   File "groups.py", line 383, in <module>
#>     raise KeyError('k')
#> KeyError: 'k'

# ---- except*: raising in a handler
def f():
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        raise RuntimeError('from the handler') from e
    except* TypeError:
        pass
try:
    f()
except ExceptionGroup as g:
    print(repr(g), [type(e.__cause__).__name__ for e in g.exceptions if e.__cause__])
f()
#> ExceptionGroup('', [RuntimeError('from the handler'), ExceptionGroup('g', [OSError(3)])]) ['ExceptionGroup']
#>   + Exception Group Traceback (most recent call last):
#>   |   File "groups.py", line 405, in <module>
#>   |     f()
#>   |     ~^^
#>   | ExceptionGroup:  (2 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | Exception Group Traceback (most recent call last):
#>     |   File "groups.py", line 396, in f
#>     |     raise ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)])
#>     | ExceptionGroup: g (1 sub-exception)
#>     +-+---------------- 1 ----------------
#>       | ValueError: 1
#>       +------------------------------------
#>     | 
#>     | The above exception was the direct cause of the following exception:
#>     | 
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 398, in f
#>     |     raise RuntimeError('from the handler') from e
#>     | RuntimeError: from the handler
#>     +---------------- 2 ----------------
#>     | Exception Group Traceback (most recent call last):
#>     |   File "groups.py", line 396, in f
#>     |     raise ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)])
#>     | ExceptionGroup: g (1 sub-exception)
#>     +-+---------------- 1 ----------------
#>       | OSError: 3
#>       +------------------------------------

# ---- except*: nested groups keep their shape
g = ExceptionGroup('outer', [ValueError('v1'), ExceptionGroup('inner', [TypeError('t'), ValueError('v2')]), ExceptionGroup('more', [OSError('o')])])
try:
    raise g
except* ValueError as e:
    print(repr(e))
except* TypeError as e:
    print(repr(e))
except* Exception as e:
    print(repr(e))
#> ExceptionGroup('outer', [ValueError('v1'), ExceptionGroup('inner', [ValueError('v2')])])
#> ExceptionGroup('outer', [ExceptionGroup('inner', [TypeError('t')])])
#> ExceptionGroup('outer', [ExceptionGroup('more', [OSError('o')])])

# ---- except*: what may not stand in it
for source in ['try: pass\nexcept* ValueError: pass\nexcept TypeError: pass', 'try: pass\nexcept*: pass', 'for x in y:\n try: pass\n except* E: break', 'def f():\n try: pass\n except* E: return', 'for x in y:\n try: pass\n except* E: continue', 'try: pass\nexcept* A, B: pass', 'try: pass\nexcept* A, B as c: pass', 'try: pass\nexcept *A as b.c: pass']:
    try:
        compile(source, 's', 'exec')
        print('compiled')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset)
try:
    try:
        raise ExceptionGroup('g', [ValueError()])
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError
    except* 5:
        pass
except TypeError as e:
    print(e)
#> cannot have both 'except' and 'except*' on the same 'try' 3 1
#> expected one or more exception types 2 8
#> 'break', 'continue' and 'return' cannot appear in an except* block 3 13
#> 'break', 'continue' and 'return' cannot appear in an except* block 3 13
#> 'break', 'continue' and 'return' cannot appear in an except* block 3 13
#> compiled
#> multiple exception types must be parenthesized when using 'as' 2 9
#> cannot use except* statement with attribute 2 14
#> catching ExceptionGroup with except* is not allowed. Use except instead.
#> catching classes that do not inherit from BaseException is not allowed

# ---- except*: a loop of tasks that fail in different ways
def work(n):
    if n % 3 == 0: raise ValueError(f'{n} is a multiple of 3')
    if n % 5 == 0: raise KeyError(n)
    return n * n
results, errors = [], []
for n in range(1, 11):
    try:
        results.append(work(n))
    except Exception as e:
        e.add_note(f'task {n}')
        errors.append(e)
print(results)
try:
    if errors: raise ExceptionGroup(f'{len(errors)} of 10 failed', errors)
except* ValueError as g:
    for e in g.exceptions: print(e, e.__notes__)
#> [1, 4, 16, 49, 64]
#> 3 is a multiple of 3 ['task 3']
#> 6 is a multiple of 3 ['task 6']
#> 9 is a multiple of 3 ['task 9']
#>   + Exception Group Traceback (most recent call last):
#>   |   File "groups.py", line 496, in <module>
#>   |     if errors: raise ExceptionGroup(f'{len(errors)} of 10 failed', errors)
#>   |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#>   | ExceptionGroup: 5 of 10 failed (2 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 490, in <module>
#>     |     results.append(work(n))
#>     |                    ~~~~^^^
#>     |   File "groups.py", line 485, in work
#>     |     if n % 5 == 0: raise KeyError(n)
#>     |                    ^^^^^^^^^^^^^^^^^
#>     | KeyError: 5
#>     | task 5
#>     +---------------- 2 ----------------
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 490, in <module>
#>     |     results.append(work(n))
#>     |                    ~~~~^^^
#>     |   File "groups.py", line 485, in work
#>     |     if n % 5 == 0: raise KeyError(n)
#>     |                    ^^^^^^^^^^^^^^^^^
#>     | KeyError: 10
#>     | task 10
#>     +------------------------------------

# ---- the traceback of a group that except* makes
import traceback
def b():
    try:
        raise ValueError('naked')
    except* ValueError as e:
        raise
try:
    b()
except BaseException as e:
    traceback.print_exception(e)
#>   + Exception Group Traceback (most recent call last):
#>   |   File "groups.py", line 538, in <module>
#>   |     b()
#>   |     ~^^
#>   |   File "groups.py", line 535, in b
#>   |     except* ValueError as e:
#>   |         raise
#>   | ExceptionGroup:  (1 sub-exception)
#>   +-+---------------- 1 ----------------
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 534, in b
#>     |     raise ValueError('naked')
#>     | ValueError: naked
#>     +------------------------------------

# ---- except* derives what is left, also by a derive of the program
class Coded(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
    def derive(self, excs):
        print('derive', self.code, excs)
        return Coded(self.message, excs, self.code)
inner = Coded('inner', [TypeError(1), KeyError(2)], 7)
try:
    try:
        raise Coded('outer', [ValueError(3), inner, OSError(4)], 8)
    except* (ValueError, KeyError) as e:
        print('took', repr(e), e.code)
except Coded as e:
    print('left', repr(e), e.code, e.exceptions[0].code)
try:
    try:
        raise Coded('outer', [ValueError(3), inner, OSError(4)], 9)
    except* ValueError as e:
        raise
    except* TypeError as e:
        raise RuntimeError('new') from e
    except* OSError:
        pass
except BaseExceptionGroup as e:
    print(type(e).__name__, repr(e), repr(e.exceptions[0].__cause__), e.exceptions[1].code)
class Wrong(ExceptionGroup):
    def derive(self, excs):
        if len(excs) == 1:
            raise LookupError('derive')
        return 'no group'
for excs in ([TypeError(), ValueError()], [TypeError(), ValueError(), OSError()]):
    try:
        try:
            raise Wrong('w', excs)
        except* TypeError:
            print('not reached')
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))
#> derive 7 [KeyError(2)]
#> derive 7 [TypeError(1)]
#> derive 8 [ValueError(3), Coded('inner', [KeyError(2)], 7)]
#> derive 8 [Coded('inner', [TypeError(1)], 7), OSError(4)]
#> took Coded('outer', [ValueError(3), Coded('inner', [KeyError(2)], 7)], 8) 8
#> derive 7 [TypeError(1)]
#> derive 8 [Coded('inner', [TypeError(1)], 7), OSError(4)]
#> left Coded('outer', [Coded('inner', [TypeError(1)], 7), OSError(4)], 8) 8 7
#> derive 7 [TypeError(1), KeyError(2)]
#> derive 9 [ValueError(3)]
#> derive 9 [Coded('inner', [TypeError(1), KeyError(2)], 7), OSError(4)]
#> derive 7 [TypeError(1)]
#> derive 7 [KeyError(2)]
#> derive 9 [Coded('inner', [TypeError(1)], 7)]
#> derive 9 [Coded('inner', [KeyError(2)], 7), OSError(4)]
#> derive 7 [KeyError(2)]
#> derive 9 [OSError(4)]
#> derive 9 [Coded('inner', [KeyError(2)], 7)]
#> derive 7 [KeyError(2)]
#> derive 9 [ValueError(3), Coded('inner', [KeyError(2)], 7)]
#> ExceptionGroup ExceptionGroup('', [RuntimeError('new'), Coded('outer', [ValueError(3), Coded('inner', [KeyError(2)], 7)], 9)]) Coded('outer', [Coded('inner', [TypeError(1)], 7)], 9) 9
#> LookupError derive Wrong('w', [TypeError(), ValueError()])
#> LookupError derive Wrong('w', [TypeError(), ValueError(), OSError()])

# ---- what except* raises again is a group of its own
whole = ExceptionGroup('whole', [TypeError(1), ExceptionGroup('part', [KeyError(2)])])
for types in (TypeError, LookupError, (TypeError, KeyError), OSError):
    try:
        try:
            raise whole
        except* types:
            raise
    except ExceptionGroup as e:
        print(e is whole, repr(e), [x is y for x, y in zip(e.exceptions, whole.exceptions)])
#> False ExceptionGroup('whole', [TypeError(1), ExceptionGroup('part', [KeyError(2)])]) [True, False]
#> False ExceptionGroup('whole', [TypeError(1), ExceptionGroup('part', [KeyError(2)])]) [True, False]
#> False ExceptionGroup('whole', [TypeError(1), ExceptionGroup('part', [KeyError(2)])]) [True, False]
#> False ExceptionGroup('whole', [TypeError(1), ExceptionGroup('part', [KeyError(2)])]) [True, False]

# ---- a group holds the items of any sequence
import collections

class Items:
    def __init__(self, *items):
        self.items = items
    def __len__(self):
        return len(self.items)
    def __getitem__(self, i):
        return self.items[i]
class Odd:
    def __getitem__(self, i):
        raise KeyError(i)
error = ValueError(1)
for given in (Items(error), collections.UserList([error]), collections.deque([error]), range(3), 'ab', Items(), {error}, {0: error}, iter([error]), Odd()):
    try:
        group = ExceptionGroup('m', given)
        print(group.exceptions, group.args[1] is given)
    except Exception as e:
        print(repr(e))
print(ExceptionGroup('m', [error]).derive(collections.deque([error, error])).exceptions)
print(ExceptionGroup('m', [error]).derive(collections.UserList([error])).exceptions)
#> (ValueError(1),) True
#> (ValueError(1),) True
#> (ValueError(1),) True
#> ValueError('Item 0 of second argument (exceptions) is not an exception')
#> ValueError('Item 0 of second argument (exceptions) is not an exception')
#> ValueError('second argument (exceptions) must be a non-empty sequence')
#> TypeError('second argument (exceptions) must be a sequence')
#> TypeError('second argument (exceptions) must be a sequence')
#> TypeError('second argument (exceptions) must be a sequence')
#> KeyError(0)
#> (ValueError(1), ValueError(1))
#> (ValueError(1),)

# ---- the parts of a group suppress the context that they have of the whole
class G(ExceptionGroup):
    def derive(self, excs):
        return G(self.message, excs)
for cls in (ExceptionGroup, G):
    group = cls('a', [ValueError(1), cls('b', [KeyError(2), TypeError(3)])])
    one, two = group.split(ValueError)
    print(one.__suppress_context__, two.__suppress_context__, two.exceptions[0].__suppress_context__)
    print(group.subgroup(KeyError).__suppress_context__, group.subgroup(lambda e: True).__suppress_context__)
    print(group.derive([ValueError(1)]).__suppress_context__)
    try:
        try:
            raise group
        except* KeyError as e:
            print(e.__suppress_context__)
    except cls as e:
        print(e.__suppress_context__, e.exceptions[1].__suppress_context__)
try:
    raise OSError('before')
except OSError:
    try:
        raise ExceptionGroup('all', [ValueError(1), KeyError(2)])
    except* KeyError:
        pass
#> True True True
#> True False
#> False
#> True
#> True True
#> True True True
#> True False
#> False
#> True
#> True True
#>   + Exception Group Traceback (most recent call last):
#>   |   File "groups.py", line 692, in <module>
#>   |     raise ExceptionGroup('all', [ValueError(1), KeyError(2)])
#>   | ExceptionGroup: all (1 sub-exception)
#>   +-+---------------- 1 ----------------
#>     | ValueError: 1
#>     +------------------------------------

# ---- a cause that has its place in the group already
def failed(text, cause, context=None):
    try:
        try:
            if context is not None: raise context
        finally:
            raise KeyError(text) from cause
    except KeyError as e:
        return e
first, second, third = ValueError('first'), TypeError('second'), OSError('third')
raise ExceptionGroup('all', [first, failed('a', first), ExceptionGroup('inner', [second, failed('b', second)]), failed('c', second),
                             failed('d', third), failed('e', third), failed('f', None, third), failed('g', None, LookupError('new'))])
#>   + Exception Group Traceback (most recent call last):
#>   |   File "groups.py", line 723, in <module>
#>   |     raise ExceptionGroup('all', [first, failed('a', first), ExceptionGroup('inner', [second, failed('b', second)]), failed('c', second),
#>   |                                  failed('d', third), failed('e', third), failed('f', None, third), failed('g', None, LookupError('new'))])
#>   | ExceptionGroup: all (8 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | ValueError: first
#>     +---------------- 2 ----------------
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 719, in failed
#>     |     raise KeyError(text) from cause
#>     | KeyError: 'a'
#>     +---------------- 3 ----------------
#>     | ExceptionGroup: inner (2 sub-exceptions)
#>     +-+---------------- 1 ----------------
#>       | TypeError: second
#>       +---------------- 2 ----------------
#>       | Traceback (most recent call last):
#>       |   File "groups.py", line 719, in failed
#>       |     raise KeyError(text) from cause
#>       | KeyError: 'b'
#>       +------------------------------------
#>     +---------------- 4 ----------------
#>     | TypeError: second
#>     | 
#>     | The above exception was the direct cause of the following exception:
#>     | 
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 719, in failed
#>     |     raise KeyError(text) from cause
#>     | KeyError: 'c'
#>     +---------------- 5 ----------------
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 719, in failed
#>     |     raise KeyError(text) from cause
#>     | KeyError: 'd'
#>     +---------------- 6 ----------------
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 717, in failed
#>     |     if context is not None: raise context
#>     |                             ^^^^^^^^^^^^^
#>     | OSError: third
#>     | 
#>     | The above exception was the direct cause of the following exception:
#>     | 
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 719, in failed
#>     |     raise KeyError(text) from cause
#>     | KeyError: 'e'
#>     +---------------- 7 ----------------
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 719, in failed
#>     |     raise KeyError(text) from cause
#>     | KeyError: 'f'
#>     +---------------- 8 ----------------
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 719, in failed
#>     |     raise KeyError(text) from cause
#>     | KeyError: 'g'
#>     +------------------------------------

# ---- causes of many members, of which some are not shown
members = [ValueError(i) for i in range(20)]
for i in range(0, 20, 3):
    members[i].__cause__ = members[i - 1]
    members[i].__context__ = TypeError(f'context of {i}')
whole = ExceptionGroup('all', members)
whole.__cause__ = ExceptionGroup('cause', [members[0], RuntimeError('x')])
raise whole
#>   | ExceptionGroup: cause (2 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | ValueError: 0
#>     +---------------- 2 ----------------
#>     | RuntimeError: x
#>     +------------------------------------
#>
#> The above exception was the direct cause of the following exception:
#>
#>   + Exception Group Traceback (most recent call last):
#>   |   File "groups.py", line 793, in <module>
#>   |     raise whole
#>   | ExceptionGroup: all (20 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | ValueError: 0
#>     +---------------- 2 ----------------
#>     | ValueError: 1
#>     +---------------- 3 ----------------
#>     | ValueError: 2
#>     +---------------- 4 ----------------
#>     | ValueError: 3
#>     +---------------- 5 ----------------
#>     | ValueError: 4
#>     +---------------- 6 ----------------
#>     | ValueError: 5
#>     +---------------- 7 ----------------
#>     | ValueError: 6
#>     +---------------- 8 ----------------
#>     | ValueError: 7
#>     +---------------- 9 ----------------
#>     | ValueError: 8
#>     +---------------- 10 ----------------
#>     | ValueError: 9
#>     +---------------- 11 ----------------
#>     | ValueError: 10
#>     +---------------- 12 ----------------
#>     | ValueError: 11
#>     +---------------- 13 ----------------
#>     | ValueError: 12
#>     +---------------- 14 ----------------
#>     | ValueError: 13
#>     +---------------- 15 ----------------
#>     | ValueError: 14
#>     +---------------- ... ----------------
#>     | and 5 more exceptions
#>     +------------------------------------
