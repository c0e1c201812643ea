# ---- yields everything of an iterable
def g():
    yield from [1, 2]
    yield from 'ab'
    yield from ()
    yield from range(2)
print(list(g()))
#> [1, 2, 'a', 'b', 0, 1]

# ---- its value is what the generator returns
def inner():
    yield 1
    return 'result'
def outer():
    x = yield from inner()
    y = yield from [2]
    print(x, y)
print(list(outer()))
#> result None
#> [1, 2]

# ---- sends go to the inner generator
def inner():
    while True:
        x = yield
        if x is None: return 'end'
        print('inner', x)
def outer():
    r = yield from inner()
    print(r)
    yield
it = outer()
next(it)
it.send(1)
it.send(2)
it.send(None)
#> inner 1
#> inner 2
#> end

# ---- throws go to the inner generator
def inner():
    try:
        yield 1
    except ValueError as e:
        print('inner caught', e)
        yield 'handled'
def outer():
    try:
        yield from inner()
    except KeyError as e:
        print('outer caught', e)
        yield 'outer'
it = outer()
next(it)
print(it.throw(ValueError('v')))
print(it.throw(KeyError('k')))
#> inner caught v
#> handled
#> outer caught 'k'
#> outer

# ---- close goes to the inner generator first
def inner():
    try:
        yield
    finally:
        print('inner closed')
def outer():
    try:
        yield from inner()
    finally:
        print('outer closed')
it = outer()
next(it)
it.close()
#> inner closed
#> outer closed

# ---- from an iterator without send, throw and close
def g():
    yield from iter([1, 2])
it = g()
print(next(it))
try:
    it.send(5)
except AttributeError as e:
    print(e)
it = g()
next(it)
try:
    it.throw(ValueError('x'))
except ValueError as e:
    print(e)
#> 1
#> 'list_iterator' object has no attribute 'send'
#> x

# ---- an iterator with its own send and throw
class It:
    def __iter__(self): return self
    def __next__(self): return 'next'
    def send(self, x): return 'sent', x
    def throw(self, e): return 'thrown', repr(e)
    def close(self): print('close')
def g(): yield from It()
it = g()
print(next(it), it.send(1), it.send(None), it.throw(ValueError(2)))
it.close()
#> next ('sent', 1) next ('thrown', 'ValueError(2)')
#> close

# ---- what does not iterate
def g(): yield from 5
list(g())
#> Traceback (most recent call last):
#>   File "yieldfrom.py", line 115, in <module>
#>     list(g())
#>     ~~~~^^^^^
#>   File "yieldfrom.py", line 114, in g
#>     def g(): yield from 5
#>              ^^^^^^^^^^^^
#> TypeError: 'int' object is not iterable

# ---- an error inside shows every level
def a():
    yield 1
    raise ValueError('deep')
def b(): yield from a()
def c(): yield from b()
for x in c(): print(x)
#> 1
#> Traceback (most recent call last):
#>   File "yieldfrom.py", line 131, in <module>
#>     for x in c(): print(x)
#>              ~^^
#>   File "yieldfrom.py", line 130, in c
#>     def c(): yield from b()
#>              ^^^^^^^^^^^^^^
#>   File "yieldfrom.py", line 129, in b
#>     def b(): yield from a()
#>              ^^^^^^^^^^^^^^
#>   File "yieldfrom.py", line 128, in a
#>     raise ValueError('deep')
#> ValueError: deep

# ---- deep delegation
def nest(n):
    if n: yield from nest(n - 1)
    yield n
print(sum(nest(200)))
#> 20100

# ---- StopIteration raised by the inner iterator gives the value
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration('v')
def g():
    print((yield from It()))
    yield
list(g())
#> v

# ---- gi_yieldfrom
def inner(): yield
def outer(): yield from i
i = inner()
it = outer()
next(it)
print(it.gi_yieldfrom is i)
#> True

# ---- a generator that yields from itself
def g():
    yield from it
it = g()
try:
    next(it)
except ValueError as e:
    print(e)
#> generator already executing

# ---- flattening
def flat(x):
    for i in x:
        if isinstance(i, list):
            yield from flat(i)
        else:
            yield i
print(list(flat([1, [2, [3, [], [4]]], 5])))
#> [1, 2, 3, 4, 5]

# ---- where yield may not stand
for source in ['yield', 'yield from x', 'class A: yield', '[(yield x) for x in y]', '[i for i in (yield)]', '{(yield) for i in x}', '((yield) for i in x)', 'def f(): [(yield) for i in x]', 'async def f(): yield from x', 'lambda: (yield from x)', 'def f(x=(yield)): 0', 'def f(): x: (yield) = 1']:
    try:
        compile(source, 's', 'exec')
        print('fine:', source)
    except SyntaxError as e:
        print(e.msg)
#> 'yield' outside function
#> 'yield from' outside function
#> 'yield' outside function
#> 'yield' inside list comprehension
#> 'yield' outside function
#> 'yield' inside set comprehension
#> 'yield' inside generator expression
#> 'yield' inside list comprehension
#> 'yield from' inside async function
#> fine: lambda: (yield from x)
#> 'yield' outside function
#> yield expression cannot be used within an annotation

# ---- delegation, with every way in
def inner():
    try:
        r = yield 'i1'
        print('inner got', r)
        r = yield 'i2'
        return ('res', r)
    except ValueError as e:
        print('inner caught', e)
        yield 'handled'
        return 'after'
    finally: print('inner fin')
def outer():
    v = yield from inner()
    print('outer', v)
    v = yield from [1, 2]
    print(v)
    v = yield from 'ab'
    return 'done'
o = outer()
print(next(o), o.send(5), o.send(6), next(o), list(o))
o = outer(); next(o); print(o.throw(ValueError('q'))); print(next(o)); o.close()
o = outer(); next(o); o.close()
o = outer(); next(o); next(o); next(o)
try: o.send(4)
except AttributeError as e: print(e)
o = outer(); next(o); next(o); next(o)
try: o.throw(KeyError, KeyError(2))
except KeyError as e: print(repr(e))
class It:
    def __iter__(s): return s
    def __next__(s): raise StopIteration(99)
    def close(s): print('It.close')
def y(): print((yield from It()))
list(y())
def z():
    yield from 5
try: next(z())
except TypeError as e: print(e)
class It2:
    def __iter__(s): return s
    def __next__(s): return 1
    def close(s): print('closed')
    def throw(s, *a): print('thrown', a); return 2
    def send(s, v): print('send', v); return 3
def w(): yield from It2()
i = w(); print(next(i), i.send(4), i.throw(ValueError)); i.close()
#> inner got 5
#> inner fin
#> outer ('res', 6)
#> None
#> i1 i2 1 2 ['a', 'b']
#> inner caught q
#> handled
#> inner fin
#> outer after
#> 1
#> inner fin
#> inner got None
#> inner fin
#> outer ('res', None)
#> 'list_iterator' object has no attribute 'send'
#> inner got None
#> inner fin
#> outer ('res', None)
#> yieldfrom.py:240: DeprecationWarning: the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.
#>   try: o.throw(KeyError, KeyError(2))
#> KeyError(2)
#> 99
#> 'int' object is not iterable
#> send 4
#> thrown (<class 'ValueError'>,)
#> 1 3 2
#> closed

# ---- yield from asks the inner iterator for send as for any attribute
class Proxy:
    def __init__(self, it):
        self.it = it
    def __iter__(self):
        return self
    def __next__(self):
        return next(self.it)
    def __getattr__(self, name):
        print('asked for', name)
        return getattr(self.it, name)
def numbers():
    try:
        while True:
            print('got', (yield 1))
    except ValueError as e:
        yield f'thrown {e}'
    finally:
        print('closed')
def delegate(it):
    result = yield from it
    yield 'end', result
g = delegate(Proxy(numbers()))
print(next(g), g.send(3), g.throw(ValueError('v')))
g.close()
class Own:
    def __init__(self):
        self.send = lambda value: ('own', value)
    def __iter__(self):
        return self
    def __next__(self):
        return 'next'
g = delegate(Own())
print(next(g), g.send(3))
class Ends(Own):
    __init__ = object.__init__
    @staticmethod
    def send(value):
        raise StopIteration(value * 2)
g = delegate(Ends())
print(next(g), g.send(3))
class Broken(Own):
    __init__ = object.__init__
    def __getattr__(self, name):
        raise AttributeError if name == 'close' else LookupError(name)
for step in (lambda g: g.send(1), lambda g: g.throw(KeyError)):
    g = delegate(Broken())
    next(g)
    try:
        print(step(g))
    except Exception as e:
        print(type(e).__name__, e)
g = delegate([1, 2])
next(g)
g.send(1)
#> asked for send
#> got 3
#> asked for throw
#> 1 1 thrown v
#> asked for close
#> closed
#> next ('own', 3)
#> next ('end', 6)
#> LookupError send
#> LookupError throw
#> Traceback (most recent call last):
#>   File "yieldfrom.py", line 342, in <module>
#>     g.send(1)
#>     ~~~~~~^^^
#>   File "yieldfrom.py", line 308, in delegate
#>     result = yield from it
#>              ^^^^^^^^^^^^^
#> AttributeError: 'list_iterator' object has no attribute 'send'

# ---- a generator executes while it hands an exception on
class Inner:
    def __iter__(self):
        return self

    def __next__(self):
        return 42

    def throw(self, *args):
        print(outer.gi_running, outer.gi_suspended, outer.gi_yieldfrom)
        for again in lambda: next(outer), lambda: outer.send(1), lambda: outer.throw(KeyError), outer.close:
            try:
                again()
            except ValueError as e:
                print(e)
        return 'thrown'

    def close(self):
        print(outer.gi_running)
        try:
            next(outer)
        except ValueError as e:
            print(e)

def delegate():
    yield from Inner()

outer = delegate()
print(next(outer), outer.throw(KeyError), outer.gi_running)
print(outer.close(), outer.gi_running, list(outer))

async def wait():
    await Awaitable()

class Awaitable:
    def __await__(self):
        return Inner()

outer = wait()
class Inner(Inner):
    def throw(self, exc):
        print(outer.cr_running, outer.cr_await)
        try:
            outer.send(None)
        except ValueError as e:
            print(e)
        raise exc

    def close(self):
        print(outer.cr_running)

print(outer.send(None))
try:
    outer.throw(KeyError('k'))
except KeyError as e:
    print(repr(e), outer.cr_running)
#> True False None
#> generator already executing
#> generator already executing
#> generator already executing
#> generator already executing
#> 42 thrown False
#> True
#> generator already executing
#> None False []
#> 42
#> True None
#> coroutine already executing
#> KeyError('k') False

# ---- a generator that delegates to itself further in
class Mine(Exception):
    pass

def one():
    try:
        yield 0
    except Mine:
        pass
    yield from two()
    try:
        yield 3
    except Mine:
        pass

def two():
    try:
        yield 1
    except Mine:
        pass
    try:
        yield from g
    except ValueError as e:
        print(e)
    try:
        yield 2
    except Mine:
        pass

g = one()
found = [next(g)]
try:
    while True:
        found.append(g.throw(Mine))
except StopIteration:
    print(found)
#> generator already executing
#> [0, 1, 2, 3]

# ---- close() goes on when the delegate cannot say whether it has close()
class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        raise ZeroDivisionError(name)

    def __repr__(self):
        return 'Broken()'

def g():
    yield from Broken()

x = g()
next(x)
print(x.close(), list(x))
x = g()
next(x)
try:
    x.throw(AttributeError)
except ZeroDivisionError as e:
    print(e)
#> Exception ignored while closing generator Broken():
#> Traceback (most recent call last):
#>   File "yieldfrom.py", line 480, in __getattr__
#>     raise ZeroDivisionError(name)
#> ZeroDivisionError: close
#> None []
#> throw

# ---- a StopIteration thrown at an iterator without throw is the value of yield from
def outer(it):
    x = yield from it
    print('got', x)
    yield 'more'
def throw(it, exc):
    g = outer(it)
    print(next(g), end=' ')
    try:
        print(g.throw(exc))
    except Exception as e:
        print(repr(e), repr(e.__context__))
class Plain:
    def __iter__(self):
        return self
    def __next__(self):
        return 'n'
class Throws(Plain):
    def throw(self, exc):
        return 'thrown'
class Stop(StopIteration):
    @property
    def value(self):
        return 'hidden'
throw(range(3), StopIteration)
throw([1, 2], StopIteration((1, 2)))
throw('ab', Stop(7))
throw('ab', ValueError(7))
throw(Plain(), StopIteration(5))
throw(Throws(), StopIteration(5))
throw((x for x in 'ab'), StopIteration(5))
def protected():
    try:
        print((yield from range(3)))
    except StopIteration as e:
        print('caught', e)
    finally:
        print('finally')
    return 8
throw(protected(), StopIteration(6))
class Waits:
    def __await__(self):
        return iter([1, 2])
async def wait():
    return await Waits()
async def steps():
    yield await Waits()
coro = wait()
coro.send(None)
try: coro.throw(StopIteration(4))
except StopIteration as e: print(repr(e))
step = steps().asend(None)
step.send(None)
try: step.throw(StopIteration(4))
except StopIteration as e: print(repr(e))
#> 0 got None
#> more
#> 1 got (1, 2)
#> more
#> a got 7
#> more
#> a ValueError(7) None
#> n got 5
#> more
#> n thrown
#> a RuntimeError('generator raised StopIteration') StopIteration(5)
#> 0 6
#> finally
#> got 8
#> more
#> StopIteration(4)
#> StopIteration(4)

# ---- its row of the traceback is that of yield from
def g():
    yield from range(3)
    yield error.__traceback__.tb_lineno, error.__traceback__.tb_next
error = StopIteration()
c = g()
next(c)
print(c.throw(error))
#> (580, None)

# ---- what an inner throw or close raises is no context of what follows
class Ends:
    def __iter__(self):
        return self
    def __next__(self):
        return 'n'
    def throw(self, exc, *more):
        raise StopIteration('t')
    def close(self):
        raise StopIteration('c')
class Fails(Ends):
    def throw(self, exc, *more):
        raise ValueError('t')
    def close(self):
        raise ValueError('c')
def outer(it):
    try:
        print((yield from it))
    except ValueError as e:
        print(repr(e))
    raise KeyError(1)
for cls in Ends, Fails:
    for call in lambda g: g.throw(OSError()), lambda g: g.throw(OSError, OSError()), lambda g: g.throw(GeneratorExit()), lambda g: g.close():
        g = outer(cls())
        next(g)
        try: call(g)
        except KeyError as e: print(repr(e), e.__context__)
#> t
#> KeyError(1) None
#> yieldfrom.py:610: DeprecationWarning: the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.
#>   for call in lambda g: g.throw(OSError()), lambda g: g.throw(OSError, OSError()), lambda g: g.throw(GeneratorExit()), lambda g: g.close():
#> t
#> KeyError(1) None
#> c
#> KeyError(1) None
#> c
#> KeyError(1) None
#> ValueError('t')
#> KeyError(1) None
#> ValueError('t')
#> KeyError(1) None
#> ValueError('c')
#> KeyError(1) None
#> ValueError('c')
#> KeyError(1) None
