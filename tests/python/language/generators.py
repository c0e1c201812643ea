# ---- a generator runs as far as asked
def g():
    print('start')
    yield 1
    print('middle')
    yield 2
    print('end')
it = g()
print('made')
print(next(it))
print(next(it))
try:
    next(it)
except StopIteration as e:
    print('stopped', e.value)
print(next(it, 'default'))
#> made
#> start
#> 1
#> middle
#> 2
#> end
#> stopped None
#> default

# ---- a return value
def g():
    yield 1
    return 'result'
it = g()
next(it)
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
#> result ('result',)
#> None ()

# ---- send
def echo():
    got = None
    while got != 'stop':
        got = yield got
        print('got', got)
    return 'done'
it = echo()
print(it.send(None))
print(it.send(1))
print(next(it))
try:
    it.send('stop')
except StopIteration as e:
    print(e.value)
#> None
#> got 1
#> 1
#> got None
#> None
#> got stop
#> done

# ---- send to a generator that has not started
def g(): yield
g().send(1)
#> Traceback (most recent call last):
#>   File "generators.py", line 68, in <module>
#>     g().send(1)
#>     ~~~~~~~~^^^
#> TypeError: can't send non-None value to a just-started generator

# ---- throw
def g():
    try:
        yield 1
    except ValueError as e:
        print('caught', e)
        yield 'after'
    yield 'end'
it = g()
next(it)
print(it.throw(ValueError('thrown')))
print(next(it))
try:
    it.throw(KeyError('out'))
except KeyError as e:
    print('out', e)
print(next(it, 'finished'))
#> caught thrown
#> after
#> end
#> out 'out'
#> finished

# ---- throw into one that has not started, and one that has finished
def g():
    yield 1
it = g()
for _ in range(2):
    try:
        it.throw(ValueError('x'))
    except ValueError as e:
        print(e)
print(list(it))
#> x
#> x
#> []

# ---- throw with a class, with what is no exception
def g():
    while True:
        try:
            yield
        except Exception as e:
            print(repr(e))
it = g()
next(it)
it.throw(ValueError)
for x in [1, 'a', None]:
    try:
        it.throw(x)
    except TypeError as e:
        print(e)
#> ValueError()
#> exceptions must be classes or instances deriving from BaseException, not int
#> exceptions must be classes or instances deriving from BaseException, not str
#> exceptions must be classes or instances deriving from BaseException, not NoneType

# ---- close
def g():
    try:
        yield 1
        yield 2
    finally:
        print('cleanup')
it = g()
next(it)
print(it.close())
print(list(it), it.close())
fresh = g()
fresh.close()
print(list(fresh))
#> cleanup
#> None
#> [] None
#> []

# ---- close gives the value returned
def g():
    try:
        yield 1
    except GeneratorExit:
        return 'closed'
it = g()
next(it)
print(it.close(), it.close())
#> closed None

# ---- a generator that ignores GeneratorExit
def g():
    try:
        yield 1
    except GeneratorExit:
        yield 2
it = g()
next(it)
it.close()
#> Traceback (most recent call last):
#>   File "generators.py", line 170, in <module>
#>     it.close()
#>     ~~~~~~~~^^
#> RuntimeError: generator ignored GeneratorExit

# ---- GeneratorExit is no Exception
def g():
    try:
        yield 1
    except Exception:
        print('never')
    except BaseException as e:
        print(type(e).__name__)
        raise
it = g()
next(it)
it.close()
#> GeneratorExit

# ---- an error in the middle ends it
def g():
    yield 1
    1 / 0
    yield 2
it = g()
next(it)
try:
    next(it)
except ZeroDivisionError as e:
    print(e)
print(list(it))
#> division by zero
#> []

# ---- the traceback shows the generator
def g(n):
    yield 1
    raise ValueError(n)
def use(it):
    for x in it:
        print(x)
use(g(5))
#> 1
#> Traceback (most recent call last):
#>   File "generators.py", line 213, in <module>
#>     use(g(5))
#>     ~~~^^^^^^
#>   File "generators.py", line 211, in use
#>     for x in it:
#>              ^^
#>   File "generators.py", line 209, in g
#>     raise ValueError(n)
#> ValueError: 5

# ---- StopIteration inside a generator becomes a RuntimeError
def g():
    yield next(iter([]))
list(g())
#> Traceback (most recent call last):
#>   File "generators.py", line 228, in g
#>     yield next(iter([]))
#>           ~~~~^^^^^^^^^^
#> StopIteration
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "generators.py", line 229, in <module>
#>     list(g())
#>     ~~~~^^^^^
#> RuntimeError: generator raised StopIteration

# ---- a generator that is already running
def g():
    yield next(it)
it = g()
next(it)
#> Traceback (most recent call last):
#>   File "generators.py", line 248, in <module>
#>     next(it)
#>     ~~~~^^^^
#>   File "generators.py", line 246, in g
#>     yield next(it)
#>           ~~~~^^^^
#> ValueError: generator already executing

# ---- generator expressions are lazy, but for the first iterable
def source():
    print('source')
    return [1, 2]
def seen(x):
    print('seen', x)
    return x
it = (seen(x) for x in source())
print('made')
print(next(it))
print(list(it))
#> source
#> made
#> seen 1
#> 1
#> seen 2
#> [2]

# ---- the first iterable of a generator expression must iterate at once
try:
    (x for x in 5)
except TypeError as e:
    print(e)
it = (x for y in [1] for x in 5)
try:
    next(it)
except TypeError as e:
    print(e)
#> 'int' object is not iterable
#> 'int' object is not iterable

# ---- variables of a generator expression are read late
n = 2
it = (x * n for x in range(3))
n = 10
print(list(it))
#> [0, 10, 20]

# ---- attributes
def gen(): yield
it = gen()
print(type(it), it.__name__, it.__qualname__, it.gi_running, it.gi_yieldfrom)
print(repr(it)[:21], it is iter(it), hasattr(it, '__next__'))
e = (x for x in [])
print(e.__name__, e.__qualname__)
#> <class 'generator'> gen gen False None
#> <generator object gen True True
#> <genexpr> <genexpr>

# ---- gi_suspended
def g(): yield
it = g()
print(it.gi_suspended)
next(it)
print(it.gi_suspended)
list(it)
print(it.gi_suspended)
#> False
#> True
#> False

# ---- what a generator does not show
#! frames and code objects are absent: they lead out of a generator into what runs it
it = (x for x in [])
print(hasattr(it, 'gi_frame'), hasattr(it, 'gi_code'))
#> False False

# ---- infinite generators
def count(n=0):
    while True:
        yield n
        n += 1
def take(n, it):
    for _, x in zip(range(n), it):
        yield x
print(list(take(4, count(10))))
#> [10, 11, 12, 13]

# ---- a pipeline
def numbers():
    for i in range(10):
        print('produce', i)
        yield i
def odd(it): return (i for i in it if i % 2)
def first(it, n):
    for i in it:
        if n == 0: return
        n -= 1
        yield i
print(list(first(odd(numbers()), 2)))
#> produce 0
#> produce 1
#> produce 2
#> produce 3
#> produce 4
#> produce 5
#> [1, 3]

# ---- yield as an expression
def g():
    x = yield
    y = (yield x) or 'nothing'
    print(x, y)
    yield [(yield), (yield 5)]
it = g()
print(next(it), it.send('a'), next(it), it.send('p'), it.send('q'))
#> a nothing
#> None a None 5 ['p', 'q']

# ---- yield inside try, with and loops
def g():
    for i in range(3):
        try:
            yield i
            if i == 1: continue
            yield i * 10
        except KeyError:
            yield 'key'
        else:
            yield 'else'
        finally:
            yield 'finally'
it = g()
out = []
for x in it:
    out.append(x)
print(out)
#> [0, 0, 'else', 'finally', 1, 'finally', 2, 20, 'else', 'finally']

# ---- yield in a finally while an error is pending
def g():
    try:
        raise ValueError('pending')
    finally:
        yield 'in finally'
it = g()
print(next(it))
next(it)
#> in finally
#> Traceback (most recent call last):
#>   File "generators.py", line 395, in <module>
#>     next(it)
#>     ~~~~^^^^
#>   File "generators.py", line 390, in g
#>     raise ValueError('pending')
#> ValueError: pending

# ---- the exception being handled is the generator's own
import sys
def g():
    print(sys.exception())
    try:
        raise KeyError('inner')
    except KeyError:
        yield 1
        print(repr(sys.exception()))
it = g()
try:
    raise ValueError('outer')
except ValueError:
    next(it)
    print(repr(sys.exception()))
print(sys.exception())
list(it)
#> outer
#> ValueError('outer')
#> None
#> KeyError('inner')

# ---- recursion with generators
def perms(x):
    if len(x) <= 1:
        yield x
    else:
        for i in range(len(x)):
            for p in perms(x[:i] + x[i + 1:]):
                yield x[i] + p
print(list(perms('abc')))
#> ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']

# ---- a generator method, and self
class A:
    def __init__(self, n): self.n = n
    def __iter__(self):
        for i in range(self.n):
            yield self, i
print([i for a, i in A(3)], len(list(A(2))))
#> [0, 1, 2] 2

# ---- unpacking and builtins on generators
def g():
    yield from (3, 1, 2)
print(sorted(g()), max(g()), sum(g()), [*g()], dict.fromkeys(g()), tuple(g()), 2 in g(), list(zip(g(), g())), list(map(str, g())), any(x > 2 for x in g()), ','.join(str(x) for x in g()))
#> [1, 2, 3] 3 6 [3, 1, 2] {3: None, 1: None, 2: None} (3, 1, 2) True [(3, 3), (1, 1), (2, 2)] ['3', '1', '2'] True 3,1,2

# ---- all values are lost once read
it = (i for i in range(3))
print(list(it), list(it), 1 in it)
#> [0, 1, 2] [] False

# ---- a generator expression as the only argument needs no parentheses
print(sum(i for i in range(4)), max((len(w) for w in ['a', 'bb']), default=0))
for source in ['f(x for x in y, 1)', 'f(1, x for x in y)', 'class A(x for x in y): pass']:
    try:
        compile(source, 's', 'exec')
    except SyntaxError as e:
        print(e.msg)
#> 6 2
#> Generator expression must be parenthesized
#> Generator expression must be parenthesized
#> invalid syntax

# ---- a generator that a for loop leaves early
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('closed')
for x in numbers():
    break
print('after the loop')
print(next(numbers()))
print('the end')
#! A generator that nobody holds any more is not closed: there are no reference counts that would tell. `close()`, or `with contextlib.closing(…)`, runs its `finally`.
#> after the loop
#> 1
#> the end

# ---- the context of what is thrown into a generator
def g():
    try: yield 1
    except ValueError as e:
        print(repr(e.__context__))
        raise KeyError('k')
try:
    raise TypeError('outer')
except TypeError:
    i = g(); next(i)
    try: i.throw(ValueError('v'))
    except KeyError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
import sys
def h():
    yield sys.exc_info()[0]
    try: raise ValueError
    except ValueError: yield sys.exc_info()[0]
    yield sys.exc_info()[0]
try: raise KeyError
except KeyError:
    i = h(); print(next(i), next(i))
    print(sys.exc_info()[0])
print(next(i), sys.exc_info())
#> None
#> KeyError('k') ValueError('v') None
#> <class 'KeyError'> <class 'ValueError'>
#> <class 'KeyError'>
#> None (None, None, None)

# ---- the traceback of what is thrown in before the beginning
import traceback
def f():
    yield 1
async def co():
    await 1
async def ag():
    yield 1
for g in [f(), (x for y in range(14)), (x
   for y in range(14) if
   x), co()]:
    try: g.throw(ValueError('t'))
    except ValueError: traceback.print_exc()
try: ag().athrow(ValueError('t')).send(None)
except ValueError: traceback.print_exc()
#> Traceback (most recent call last):
#>   File "generators.py", line 527, in <module>
#>     try: g.throw(ValueError('t'))
#>          ~~~~~~~^^^^^^^^^^^^^^^^^
#>   File "generators.py", line 518, in f
#>     def f():
#> ValueError: t
#> Traceback (most recent call last):
#>   File "generators.py", line 527, in <module>
#>     try: g.throw(ValueError('t'))
#>          ~~~~~~~^^^^^^^^^^^^^^^^^
#>   File "generators.py", line 524, in <genexpr>
#>     for g in [f(), (x for y in range(14)), (x
#> ValueError: t
#> Traceback (most recent call last):
#>   File "generators.py", line 527, in <module>
#>     try: g.throw(ValueError('t'))
#>          ~~~~~~~^^^^^^^^^^^^^^^^^
#>   File "generators.py", line 524, in <genexpr>
#>     for g in [f(), (x for y in range(14)), (x
#> ValueError: t
#> Traceback (most recent call last):
#>   File "generators.py", line 527, in <module>
#>     try: g.throw(ValueError('t'))
#>          ~~~~~~~^^^^^^^^^^^^^^^^^
#>   File "generators.py", line 520, in co
#>     async def co():
#> ValueError: t
#> Traceback (most recent call last):
#>   File "generators.py", line 529, in <module>
#>     try: ag().athrow(ValueError('t')).send(None)
#>          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^
#>   File "generators.py", line 522, in ag
#>     async def ag():
#> ValueError: t

# ---- what StopIteration happened in
def g1():
    yield 1
    return True
def g2():
    yield 1
def dd():
    r = yield from g2()
    return True
def d2():
    r = yield from g2()
for make in (g1, g2, dd, d2):
    for how in (lambda g: next(g), lambda g: g.send(1), lambda g: g.send(None)):
        try: 1 / 0
        except Exception as e15:
            try:
                g = make(); next(g); how(g)
            except Exception as e18:
                print(make.__name__, type(e18).__name__, repr(e18.__context__), e18.value)
class I:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(4)
try: 1/0
except Exception:
    for it in (I(), iter([]), iter(range(0)), iter({}), map(int, []), zip(), iter('')):
        try: next(it)
        except StopIteration as e: print(type(it).__name__, repr(e.__context__))
    async def co(): return 5
    c = co()
    try: c.send(None)
    except StopIteration as e: print(repr(e.__context__), e.value)
    try: g1().throw(KeyError)
    except KeyError as e: print(repr(e.__context__))
    try: int('x')
    except ValueError as e: print(repr(e.__context__))
    g = g2(); next(g)
    try: g.throw(StopIteration(3))
    except RuntimeError as e: print(repr(e.__context__), repr(e.__cause__))
    try: next(iter([]), *[])
    except StopIteration as e: print(repr(e.__context__))
    try: [].pop()
    except IndexError as e: print(repr(e.__context__))
    try: iter([]).__next__()
    except StopIteration as e: print(repr(e.__context__))
#> g1 StopIteration None True
#> g1 StopIteration None True
#> g1 StopIteration None True
#> g2 StopIteration ZeroDivisionError('division by zero') None
#> g2 StopIteration ZeroDivisionError('division by zero') None
#> g2 StopIteration ZeroDivisionError('division by zero') None
#> dd StopIteration None True
#> dd StopIteration None True
#> dd StopIteration None True
#> d2 StopIteration ZeroDivisionError('division by zero') None
#> d2 StopIteration ZeroDivisionError('division by zero') None
#> d2 StopIteration ZeroDivisionError('division by zero') None
#> I ZeroDivisionError('division by zero')
#> list_iterator ZeroDivisionError('division by zero')
#> range_iterator ZeroDivisionError('division by zero')
#> dict_keyiterator ZeroDivisionError('division by zero')
#> map ZeroDivisionError('division by zero')
#> zip ZeroDivisionError('division by zero')
#> str_ascii_iterator ZeroDivisionError('division by zero')
#> None 5
#> None
#> ZeroDivisionError('division by zero')
#> StopIteration(3) StopIteration(3)
#> ZeroDivisionError('division by zero')
#> ZeroDivisionError('division by zero')
#> ZeroDivisionError('division by zero')

# ---- throw() with a class that makes no exception
class Five(Exception):
    def __new__(cls, *args): return 5
class Fails(Exception):
    def __new__(cls, *args): raise KeyError('made')
class Needs(Exception):
    def __init__(self, a): pass
def numbers():
    for i in range(3):
        try:
            yield i
        except Exception as e:
            print('inside', type(e).__name__, e)
async def waits():
    for i in range(3):
        try:
            await Pause()
        except Exception as e:
            print('inside', type(e).__name__, e)
class Pause:
    def __await__(self):
        yield 'paused'
for cls in (Five, Fails, Needs):
    g = numbers()
    print(next(g), g.throw(cls))
    g.close()
    c = waits()
    print(c.send(None), c.throw(cls))
    c.close()
    try:
        numbers().throw(cls)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        raise cls
    except Exception as e:
        print(type(e).__name__, e)
#> inside TypeError calling <class '__main__.Five'> should have returned an instance of BaseException, not int
#> 0 1
#> inside TypeError calling <class '__main__.Five'> should have returned an instance of BaseException, not int
#> paused paused
#> TypeError calling <class '__main__.Five'> should have returned an instance of BaseException, not int
#> TypeError calling <class '__main__.Five'> should have returned an instance of BaseException, not <class 'int'>
#> inside KeyError 'made'
#> 0 1
#> inside KeyError 'made'
#> paused paused
#> KeyError 'made'
#> KeyError 'made'
#> inside TypeError Needs.__init__() missing 1 required positional argument: 'a'
#> 0 1
#> inside TypeError Needs.__init__() missing 1 required positional argument: 'a'
#> paused paused
#> TypeError Needs.__init__() missing 1 required positional argument: 'a'
#> TypeError Needs.__init__() missing 1 required positional argument: 'a'

# ---- a StopIteration thrown into one that has not begun leaves as it is
def f():
    yield 1
async def c():
    pass
async def a():
    yield 1
def show(throw, *exc):
    try:
        print('value', throw(*exc))
    except BaseException as e:
        lines = []
        tb = e.__traceback__
        while tb:
            lines.append(tb.tb_lineno)
            tb = tb.tb_next
        print(repr(e), repr(e.__cause__), len(lines))
g = f()
show(g.throw, StopIteration(4))
show(g.throw, StopIteration(5))
show(next, g, 'end')
g = f()
next(g)
show(g.throw, StopIteration(6))
show(c().throw, StopIteration(7))
for stop in StopIteration, StopAsyncIteration:
    show(a().athrow(stop(8)).send, None)
    show(a().asend(None).throw, stop(9))
    show(a().aclose().throw, stop(10))
    g = a()
    show(g.__anext__().send, None)
    show(g.athrow(stop(11)).send, None)
#> StopIteration(4) None 2
#> StopIteration(5) None 1
#> value end
#> RuntimeError('generator raised StopIteration') StopIteration(6) 1
#> StopIteration(7) None 2
#> StopIteration(8) None 2
#> StopIteration(9) None 2
#> StopIteration(10) None 2
#> StopIteration(1) None 1
#> RuntimeError('async generator raised StopIteration') StopIteration(11) 1
#> StopAsyncIteration(8) None 2
#> StopAsyncIteration(9) None 2
#> StopIteration() None 1
#> StopIteration(1) None 1
#> RuntimeError('async generator raised StopAsyncIteration') StopAsyncIteration(11) 1
