# ---- async with
class M:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow
    async def __aenter__(self):
        print('enter', self.name)
        return self.name
    async def __aexit__(self, *exc):
        print('exit', self.name, exc[0] and exc[0].__name__, exc[1])
        return self.swallow
async with M('a') as a:
    print('in', a)
async with M('b') as b, M('c'):
    print('in', b)
async with M('d', True):
    raise ValueError('v')
try:
    async with M('outer'), M('inner'):
        raise KeyError('k')
except KeyError as e:
    print(repr(e))
#> enter a
#> in a
#> exit a None None
#> enter b
#> enter c
#> in b
#> exit c None None
#> exit b None None
#> enter d
#> exit d ValueError v
#> enter outer
#> enter inner
#> exit inner KeyError 'k'
#> exit outer KeyError 'k'
#> KeyError('k')

# ---- leaving the block
class M:
    async def __aenter__(self):
        return self
    async def __aexit__(self, *exc):
        print('exit', exc)
async def f():
    async with M():
        return 'returned'
print(await f())
for i in range(3):
    async with M():
        if i == 0:
            continue
        break
#> exit (None, None, None)
#> returned
#> exit (None, None, None)
#> exit (None, None, None)

# ---- awaits in the methods
class Pause:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        return (yield self.v)
class M:
    async def __aenter__(self):
        return await Pause('entering')
    async def __aexit__(self, *exc):
        return await Pause('leaving')
async def f():
    async with M() as x:
        print('got', x)
        raise ValueError('v')
    return 'swallowed'
c = f()
print(c.send(None))
print(c.send('E'))
try:
    c.send(True)
except StopIteration as e:
    print(e.value)
c = f()
c.send(None)
c.send('E')
try:
    c.send(False)
except ValueError as e:
    print(repr(e))
#> entering
#> got E
#> leaving
#> swallowed
#> got E
#> ValueError('v')

# ---- plain managers and asynchronous ones do not mix
class Plain:
    def __enter__(self):
        return self
    def __exit__(self, *a):
        pass
class Asynchronous:
    async def __aenter__(self):
        return self
    async def __aexit__(self, *a):
        pass
try:
    async with Plain():
        pass
except TypeError as e:
    print(e)
try:
    with Asynchronous():
        pass
except TypeError as e:
    print(e)
class NoExit:
    async def __aenter__(self):
        pass
try:
    async with NoExit():
        pass
except TypeError as e:
    print(e)
try:
    async with object():
        pass
except TypeError as e:
    print(e)
#> 'Plain' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'?
#> 'Asynchronous' object does not support the context manager protocol (missed __exit__ method) but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?
#> 'NoExit' object does not support the asynchronous context manager protocol (missed __aexit__ method)
#> 'object' object does not support the asynchronous context manager protocol (missed __aexit__ method)

# ---- methods that give nothing to await
class A:
    def __aenter__(self):
        return 1
    def __aexit__(self, *a):
        return 2
class B:
    async def __aenter__(self):
        pass
    def __aexit__(self, *a):
        return 2
try:
    async with A():
        pass
except TypeError as e:
    print(e)
try:
    async with B():
        pass
except TypeError as e:
    print(e)
try:
    async with B():
        1 / 0
except TypeError as e:
    print(e, repr(e.__context__))
#> 'async with' received an object from __aenter__ that does not implement __await__: int
#> 'async with' received an object from __aexit__ that does not implement __await__: int
#> 'async with' received an object from __aexit__ that does not implement __await__: int ZeroDivisionError('division by zero')

# ---- the exit raises
class M:
    async def __aenter__(self):
        pass
    async def __aexit__(self, *a):
        raise RuntimeError('from exit')
async with M():
    raise ValueError('from body')
#> Traceback (most recent call last):
#>   File "asyncwith.py", line 172, in <module>
#>     raise ValueError('from body')
#> ValueError: from body
#>
#> During handling of the above exception, another exception occurred:
#>
#> Traceback (most recent call last):
#>   File "asyncwith.py", line 171, in <module>
#>     async with M():
#>                ~^^
#>   File "asyncwith.py", line 170, in __aexit__
#>     raise RuntimeError('from exit')
#> RuntimeError: from exit

# ---- a traceback through async with
class M:
    async def __aenter__(self):
        pass
    async def __aexit__(self, *a):
        return False
async def f():
    async with M():
        return [1][5]
await f()
#> Traceback (most recent call last):
#>   File "asyncwith.py", line 197, in <module>
#>     await f()
#>   File "asyncwith.py", line 196, in f
#>     return [1][5]
#>            ~~~^^^
#> IndexError: list index out of range

# ---- inside loops and asynchronous generators
class M:
    async def __aenter__(self):
        print('enter')
        return [1, 2]
    async def __aexit__(self, *a):
        print('exit')
async def g():
    async with M() as items:
        for x in items:
            yield x
async for x in g():
    print(x)
a = g()
print(await anext(a))
await a.aclose()
#> enter
#> 1
#> 2
#> exit
#> enter
#> 1
#> exit
