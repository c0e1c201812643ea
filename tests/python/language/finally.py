# try, finally, return, break and continue in every order.

# ---- finally runs after a return
def f():
    try:
        return 'try'
    finally:
        print('finally')
print(f())
#> finally
#> try

# ---- the value is computed before finally
def f():
    x = 1
    try:
        return x
    finally:
        x = 2
print(f())
#> 1

# ---- a list that is returned can be changed in finally
def f():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
print(f())
#> [1, 2]

# ---- finally runs after break
for i in range(3):
    try:
        if i == 1: break
        print(i)
    finally:
        print('finally', i)
else:
    print('else')
#> 0
#> finally 0
#> finally 1

# ---- finally runs after continue
for i in range(3):
    try:
        if i == 1: continue
        print(i)
    finally:
        print('finally', i)
else:
    print('else')
#> 0
#> finally 0
#> finally 1
#> 2
#> finally 2
#> else

# ---- finally runs after an exception in except
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('k')
    finally:
        print('finally')
except KeyError as e:
    print(repr(e), repr(e.__context__))
#> finally
#> KeyError('k') ZeroDivisionError('division by zero')

# ---- else runs without an exception
def f(x):
    try:
        if x: raise ValueError
    except ValueError:
        return 'except'
    else:
        return 'else'
    finally:
        print('finally', end=' ')
print(f(True), f(False))
#> finally finally except else

# ---- an exception in else is not caught
try:
    try:
        pass
    except ValueError:
        print('no')
    else:
        raise ValueError('from else')
    finally:
        print('finally')
except ValueError as e:
    print(e)
#> finally
#> from else

# ---- nested finally in order
def f():
    try:
        try:
            try:
                return 'value'
            finally:
                print(1)
        finally:
            print(2)
    finally:
        print(3)
print(f())
#> 1
#> 2
#> 3
#> value

# ---- nested finally with break
while True:
    try:
        try:
            break
        finally:
            print('inner')
    finally:
        print('outer')
print('after')
#> inner
#> outer
#> after

# ---- an exception in finally replaces another
try:
    try:
        raise ValueError('first')
    finally:
        raise KeyError('second')
except KeyError as e:
    print(repr(e), repr(e.__context__))
#> KeyError('second') ValueError('first')

# ---- an exception in finally after a return
def f():
    try:
        return 1
    finally:
        raise ValueError('lost value')
try:
    f()
except ValueError as e:
    print(e, e.__context__)
#> lost value None

# ---- finally in a generator
def g():
    try:
        yield 1
        yield 2
    finally:
        print('cleanup')
it = g()
print(next(it))
it.close()
print(list(g()))
#> 1
#> cleanup
#> cleanup
#> [1, 2]

# ---- yield in finally
def g():
    try:
        yield 1
    finally:
        yield 'finally'
print(list(g()))
it = g()
next(it)
try:
    it.close()
except RuntimeError as e:
    print(e)
#> [1, 'finally']
#> generator ignored GeneratorExit

# ---- finally with a loop inside
def f():
    try:
        return 'r'
    finally:
        for i in range(3):
            if i == 1: continue
            if i == 2: break
            print(i)
print(f())
#> 0
#> r

# ---- try in a loop with all ways out
def f(items):
    for x in items:
        try:
            if x == 'b': break
            if x == 'c': continue
            if x == 'r': return 'returned'
            if x == 'e': raise ValueError
            print(x, end=' ')
        except ValueError:
            print('caught', end=' ')
        finally:
            print('f', end=' ')
    else:
        return 'else'
    return 'broke'
print(f('ace'), f('abe'), f('acr'))
#> a f f caught f a f f a f f f else broke returned

# ---- try within except within finally
def f():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            [][1]
        except IndexError:
            print('inner')
        finally:
            print('inner finally')
        print('outer')
    finally:
        try:
            {}['k']
        except KeyError:
            print('last')
f()
#> inner
#> inner finally
#> outer
#> last

# ---- the name of an exception is gone after its block
try:
    raise ValueError('v')
except ValueError as e:
    kept = e
try:
    e
except NameError as error:
    print(error, kept)
#> name 'e' is not defined v

# ---- the name is gone after break, too
for i in [1]:
    try:
        raise ValueError
    except ValueError as e:
        break
print('e' in globals())
#> False

# ---- deleting the name in the block is fine
try:
    raise ValueError
except ValueError as e:
    del e
print('fine')
#> fine

# ---- the name hides a variable
e = 'outer'
try:
    raise ValueError
except ValueError as e:
    pass
try:
    print(e)
except NameError as x:
    print(x)
#> name 'e' is not defined

# ---- except with a tuple
for exc in [ValueError, KeyError, TypeError]:
    try:
        raise exc('x')
    except (ValueError, KeyError) as e:
        print('caught', type(e).__name__)
    except TypeError:
        print('type')
#> caught ValueError
#> caught KeyError
#> type

# ---- except without parentheses
for exc in [ValueError, KeyError]:
    try:
        raise exc('x')
    except ValueError, KeyError:
        print('caught', exc.__name__)
#> caught ValueError
#> caught KeyError

# ---- except with an expression
def which(): print('asked'); return ValueError
try:
    raise ValueError
except which():
    print('caught')
try:
    pass
except which():
    pass
#> asked
#> caught

# ---- except with what is no exception
try:
    raise ValueError('v')
except 5:
    pass
#> Traceback (most recent call last):
#>   File "finally.py", line 320, in <module>
#>     raise ValueError('v')
#> ValueError: v
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "finally.py", line 321, in <module>
#>     except 5:
#>         pass
#> TypeError: catching classes that do not inherit from BaseException is not allowed

# ---- except with a tuple that holds no exception
try:
    raise ValueError('v')
except (KeyError, 'x'):
    pass
#> Traceback (most recent call last):
#>   File "finally.py", line 338, in <module>
#>     raise ValueError('v')
#> ValueError: v
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "finally.py", line 339, in <module>
#>     except (KeyError, 'x'):
#>         pass
#> TypeError: catching classes that do not inherit from BaseException is not allowed

# ---- a bare except
try:
    raise KeyboardInterrupt
except:
    print('everything')
#> everything

# ---- the first that fits
class A(Exception): pass
class B(A): pass
try:
    raise B
except A: print('A')
except B: print('B')
#> A

# ---- raise again
def f():
    try:
        1 / 0
    except ZeroDivisionError:
        print('seen')
        raise
try:
    f()
except ZeroDivisionError as e:
    print(e)
#> seen
#> division by zero

# ---- raise without an exception
raise
#> Traceback (most recent call last):
#>   File "finally.py", line 385, in <module>
#>     raise
#> RuntimeError: No active exception to reraise

# ---- raise in a function called by except
def again(): raise
try:
    try:
        1 / 0
    except ZeroDivisionError:
        again()
except ZeroDivisionError as e:
    print('again', e)
#> again division by zero

# ---- raise a class and an instance
for x in [ValueError, ValueError('i')]:
    try:
        raise x
    except ValueError as e:
        print(repr(e))
#> ValueError()
#> ValueError('i')

# ---- raise what is no exception
for x in [1, 'a', None, int, object()]:
    try:
        raise x
    except TypeError as e:
        print(e)
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException

# ---- raise from
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError('v') from e
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
#> ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True

# ---- raise from None
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError('v') from None
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
#> None ZeroDivisionError('division by zero') True

# ---- raise from a class and from what is none
try:
    raise ValueError from KeyError
except ValueError as e:
    print(repr(e.__cause__))
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
#> KeyError()
#> exception causes must derive from BaseException

# ---- an uncaught chain
def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError('second') from e
try:
    f()
except ValueError:
    {}['third']
#> Traceback (most recent call last):
#>   File "finally.py", line 458, in f
#>     1 / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "finally.py", line 462, in <module>
#>     f()
#>     ~^^
#>   File "finally.py", line 460, in f
#>     raise ValueError('second') from e
#> ValueError: second
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "finally.py", line 464, in <module>
#>     {}['third']
#>     ~~^^^^^^^^^
#> KeyError: 'third'

# ---- an uncaught exception from None
try:
    1 / 0
except ZeroDivisionError:
    raise KeyError('only this') from None
#> Traceback (most recent call last):
#>   File "finally.py", line 493, in <module>
#>     raise KeyError('only this') from None
#> KeyError: 'only this'

# ---- with_traceback and notes
e = ValueError('v')
e.add_note('first note')
e.add_note('second\nnote')
raise e
#> Traceback (most recent call last):
#>   File "finally.py", line 503, in <module>
#>     raise e
#> ValueError: v
#> first note
#> second
#> note

# ---- with in finally and finally in with
class C:
    def __enter__(self): print('enter'); return self
    def __exit__(self, *a): print('exit', a[0] and a[0].__name__)
def f():
    try:
        with C():
            try:
                return 'x'
            finally:
                print('inner')
    finally:
        with C():
            print('outer')
print(f())
#> enter
#> inner
#> exit None
#> enter
#> outer
#> exit None
#> x

# ---- a while with else and finally
n = 0
while n < 2:
    try:
        n += 1
    finally:
        print(n)
else:
    print('else')
#> 1
#> 2
#> else

# ---- an assert and its message
try:
    assert 1 == 2, 'message'
except AssertionError as e:
    print(repr(e))
try:
    assert False
except AssertionError as e:
    print(repr(e))
assert (1, 2) == (1, 3), ['a', 'list']
#> AssertionError('message')
#> AssertionError()
#> Traceback (most recent call last):
#>   File "finally.py", line 557, in <module>
#>     assert (1, 2) == (1, 3), ['a', 'list']
#>            ^^^^^^^^^^^^^^^^
#> AssertionError: ['a', 'list']

# ---- recursion in finally
def f(n):
    try:
        if n == 0: raise ValueError('end')
        f(n - 1)
    finally:
        print(n, end=' ')
try:
    f(3)
except ValueError as e:
    print(e)
#> 0 1 2 3 end

# ---- return in finally warns and wins
def f():
    try:
        1 / 0
    finally:
        return 'wins'
print(f())
#> finally.py:584: SyntaxWarning: 'return' in a 'finally' block
#>   return 'wins'
#> wins

# ---- break in finally warns and wins
for i in range(2):
    try:
        1 / 0
    finally:
        break
print(i)
#> finally.py:595: SyntaxWarning: 'break' in a 'finally' block
#>   break
#> 0

# ---- warnings of a finally block are told once more for each statement that leaves it
for source in ['''
def f():
    try:
        return 1
    finally:
        (1)()
''', '''
def f():
    try:
        if a: return 1
        return 2
    finally:
        (1)()
''', '''
def f():
    try:
        return 1
        return 2
    finally:
        (1)()
''', '''
for x in y:
    try:
        break
        continue
    finally:
        (1)()
''', '''
for x in y:
    try:
        break
    except X:
        continue
    finally:
        (1)()
''', '''
def f():
    try:
        try:
            return 1
        finally:
            (2)()
    finally:
        (1)()
''', '''
def f():
    try:
        try: pass
        finally:
            (2)()
            return 5
    finally:
        (1)()
''', '''
def f():
    try:
        for x in y:
            break
    finally:
        (1)()
''', '''
def f():
    try:
        if 0: return 1
    finally:
        (1)()
''', '''
def f():
    try:
        while 0: return 1
    finally:
        (1)()
''', '''
def f():
    try:
        def g(): return 1
    finally:
        (1)()
''', '''
def f():
    try:
        try: pass
        finally:
            try: pass
            finally: (3)()
    finally:
        (1)()
''', '''
def f():
    try: pass
    except X: return
    else: return
    finally:
        lambda: (1)()
''', '''
def f():
    with x:
        return 1
    try: return
    finally:
        def g():
            (1)()
            assert (1, 2)
            x is 1
''', '''
def f():
    try: return
    finally:
        x is 1
        '\\d'
        assert (1, 2)
        "a"[1.0]
''', '''
def f():
    try:
        yield 1
        if __debug__: return 1
        else: return 2
        return 3 if 0 else 4
    finally:
        (1)()
''', '''
def f():
    try:
        return 1
    finally:
        return 2
''', '''
def f():
    for x in y:
        try:
            return
        finally:
            (1)()
            break
''']:
    print(source)
    compile(source, 'made', 'exec')
for source in ['''
def f():
    try:
        try:
            if a: return 1
        finally:
            try: (3)()
            finally:
                if b: return 2
                (2)()
    finally:
        (1)()
''']:
    print(source)
    compile(source, 'made', 'exec')
#>
#> def f():
#>     try:
#>         return 1
#>     finally:
#>         (1)()
#>
#> made:6: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:6: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     try:
#>         if a: return 1
#>         return 2
#>     finally:
#>         (1)()
#>
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     try:
#>         return 1
#>         return 2
#>     finally:
#>         (1)()
#>
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> for x in y:
#>     try:
#>         break
#>         continue
#>     finally:
#>         (1)()
#>
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> for x in y:
#>     try:
#>         break
#>     except X:
#>         continue
#>     finally:
#>         (1)()
#>
#> made:8: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:8: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:8: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     try:
#>         try:
#>             return 1
#>         finally:
#>             (2)()
#>     finally:
#>         (1)()
#>
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:9: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:9: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     try:
#>         try: pass
#>         finally:
#>             (2)()
#>             return 5
#>     finally:
#>         (1)()
#>
#> made:7: SyntaxWarning: 'return' in a 'finally' block
#> made:6: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:9: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:9: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:9: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     try:
#>         for x in y:
#>             break
#>     finally:
#>         (1)()
#>
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     try:
#>         if 0: return 1
#>     finally:
#>         (1)()
#>
#> made:6: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:6: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     try:
#>         while 0: return 1
#>     finally:
#>         (1)()
#>
#> made:6: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:6: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     try:
#>         def g(): return 1
#>     finally:
#>         (1)()
#>
#> made:6: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     try:
#>         try: pass
#>         finally:
#>             try: pass
#>             finally: (3)()
#>     finally:
#>         (1)()
#>
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:9: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     try: pass
#>     except X: return
#>     else: return
#>     finally:
#>         lambda: (1)()
#>
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     with x:
#>         return 1
#>     try: return
#>     finally:
#>         def g():
#>             (1)()
#>             assert (1, 2)
#>             x is 1
#>
#> made:8: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:9: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#> made:10: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
#> made:8: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:9: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#> made:10: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
#>
#> def f():
#>     try: return
#>     finally:
#>         x is 1
#>         '\d'
#>         assert (1, 2)
#>         "a"[1.0]
#>
#> made:6: SyntaxWarning: "\d" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\d"? A raw string is also an option.
#> made:5: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
#> made:7: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#> made:8: SyntaxWarning: str indices must be integers or slices, not float; perhaps you missed a comma?
#> made:5: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
#> made:7: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#> made:8: SyntaxWarning: str indices must be integers or slices, not float; perhaps you missed a comma?
#>
#> def f():
#>     try:
#>         yield 1
#>         if __debug__: return 1
#>         else: return 2
#>         return 3 if 0 else 4
#>     finally:
#>         (1)()
#>
#> made:9: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:9: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:9: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:9: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     try:
#>         return 1
#>     finally:
#>         return 2
#>
#> made:6: SyntaxWarning: 'return' in a 'finally' block
#>
#> def f():
#>     for x in y:
#>         try:
#>             return
#>         finally:
#>             (1)()
#>             break
#>
#> made:8: SyntaxWarning: 'break' in a 'finally' block
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#>
#> def f():
#>     try:
#>         try:
#>             if a: return 1
#>         finally:
#>             try: (3)()
#>             finally:
#>                 if b: return 2
#>                 (2)()
#>     finally:
#>         (1)()
#>
#> made:9: SyntaxWarning: 'return' in a 'finally' block
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:12: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:10: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:12: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:12: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:7: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:12: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:10: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:12: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:12: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:12: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
#> made:12: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?
