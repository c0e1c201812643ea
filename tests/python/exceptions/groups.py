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
