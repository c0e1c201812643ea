# ---- asynccontextmanager
import asyncio
from contextlib import asynccontextmanager
@asynccontextmanager
async def connection(name):
    print('open', await afetch(name))
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0)
        print('close', name)
async def use(name):
    async with connection(name) as c:
        print('use', c)
        await asyncio.sleep(1)
        return c
async def main():
    print(await asyncio.gather(use('a'), use('b')))
    try:
        async with connection('c'):
            raise ValueError('inside')
    except ValueError as e:
        print(repr(e))
asyncio.run(main())
#> open body of a
#> use A
#> open body of b
#> use B
#> close a
#> close b
#> ['A', 'B']
#> open body of c
#> close c
#> ValueError('inside')

# ---- a retry with backoff
import asyncio
attempts = 0
async def flaky():
    global attempts
    attempts += 1
    if attempts < 4:
        await afail('ConnectionError', f'attempt {attempts}')
    return await aecho('success')
async def retry(f, n, delay):
    for i in range(n):
        try:
            return await f()
        except ConnectionError as e:
            print(repr(e), 'wait', delay)
            await asyncio.sleep(delay)
            delay *= 2
    raise TimeoutError('gave up')
async def main():
    print(await retry(flaky, 5, 0.5))
    print(asyncio.get_running_loop().time() >= 3.5)
asyncio.run(main())
#> ConnectionError('attempt 1') wait 0.5
#> ConnectionError('attempt 2') wait 1.0
#> ConnectionError('attempt 3') wait 2.0
#> success
#> True

# ---- a decorator that counts calls
import asyncio
import functools
def counted(f):
    @functools.wraps(f)
    async def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return await f(*args, **kwargs)
    wrapper.calls = 0
    return wrapper
@counted
async def work(x, *, y=1):
    """Does work."""
    await asyncio.sleep(0)
    return x + y
async def main():
    print(await asyncio.gather(work(1), work(2, y=5)), work.calls, work.__name__, work.__doc__)
asyncio.run(main())
#> [2, 7] 2 work Does work.

# ---- a cache that asks once
import asyncio
class Cache:
    def __init__(self):
        self.tasks = {}
    async def get(self, key):
        if key not in self.tasks:
            self.tasks[key] = asyncio.create_task(self.load(key))
        return await self.tasks[key]
    async def load(self, key):
        print('load', key)
        return await afetch(key)
async def main():
    cache = Cache()
    print(await asyncio.gather(*[cache.get(k) for k in ['a', 'b', 'a', 'a', 'b']]))
asyncio.run(main())
#> load a
#> load b
#> ['body of a', 'body of b', 'body of a', 'body of a', 'body of b']

# ---- a pipeline of generators
import asyncio
async def source(n):
    for i in range(n):
        yield await aecho(i)
async def double(items):
    async for x in items:
        yield x * 2
async def batch(items, size):
    out = []
    async for x in items:
        out.append(x)
        if len(out) == size:
            yield out
            out = []
    if out:
        yield out
async def main():
    async for b in batch(double(source(5)), 2):
        print(b)
asyncio.run(main())
#> [0, 2]
#> [4, 6]
#> [8]

# ---- the first result wins
import asyncio
async def racer(name, delay):
    try:
        await asyncio.sleep(delay)
        return name
    except asyncio.CancelledError:
        print(name, 'stopped')
        raise
async def main():
    tasks = [asyncio.create_task(racer(n, d), name=n) for n, d in [('slow', 3), ('fast', 1), ('middle', 2)]]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for t in sorted(pending, key=lambda t: t.get_name()):
        t.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    print([t.result() for t in done])
asyncio.run(main())
#> middle stopped
#> slow stopped
#> ['fast']

# ---- progress reported while working
import asyncio
async def reporter(state):
    while True:
        await asyncio.sleep(1)
        print('at', state['n'])
async def main():
    state = {'n': 0}
    r = asyncio.create_task(reporter(state))
    for i in range(6):
        await asyncio.sleep(0.4)
        state['n'] += 1
    r.cancel()
    await asyncio.wait([r])
    print('end', r.cancelled())
asyncio.run(main())
#> at 2
#> at 4
#> end True

# ---- a tree of agents
import asyncio
async def agent(name, depth):
    answer = await aecho(f'{name}?')
    if depth == 0:
        return {name: answer}
    children = await asyncio.gather(*[agent(f'{name}.{i}', depth - 1) for i in range(2)])
    return {name: [answer, *children]}
print(await agent('root', 2))
#> {'root': ['root?', {'root.0': ['root.0?', {'root.0.0': 'root.0.0?'}, {'root.0.1': 'root.0.1?'}]}, {'root.1': ['root.1?', {'root.1.0': 'root.1.0?'}, {'root.1.1': 'root.1.1?'}]}]}

# ---- exceptions with notes and groups
import asyncio
async def step(i):
    try:
        await afail('ValueError', f'step {i}')
    except ValueError as e:
        e.add_note(f'while in step {i}')
        raise
async def main():
    async with asyncio.TaskGroup() as group:
        for i in range(2):
            group.create_task(step(i))
asyncio.run(main())
#>   + Exception Group Traceback (most recent call last):
#>   |   File "patterns.py", line 193, in <module>
#>   |     asyncio.run(main())
#>   |     ~~~~~~~~~~~^^^^^^^^
#>   |   File "patterns.py", line 190, in main
#>   |     async with asyncio.TaskGroup() as group:
#>   |                ~~~~~~~~~~~~~~~~~^^
#>   | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | Traceback (most recent call last):
#>     |   File "patterns.py", line 185, in step
#>     |     await afail('ValueError', f'step {i}')
#>     | ValueError: step 0
#>     | while in step 0
#>     +---------------- 2 ----------------
#>     | Traceback (most recent call last):
#>     |   File "patterns.py", line 185, in step
#>     |     await afail('ValueError', f'step {i}')
#>     | ValueError: step 1
#>     | while in step 1
#>     +------------------------------------

# ---- state machines in coroutines
import asyncio
async def light(out):
    while True:
        for colour, seconds in [('green', 3), ('yellow', 1), ('red', 2)]:
            out.append((round(asyncio.get_running_loop().time()), colour))
            await asyncio.sleep(seconds)
async def main():
    out = []
    base = asyncio.get_running_loop().time()
    try:
        await asyncio.wait_for(light(out), 8)
    except TimeoutError:
        print([c for t, c in out])
asyncio.run(main())
#> ['green', 'yellow', 'red', 'green']

# ---- a generator that a loop leaves early
#! A generator that is left is closed when the event loop ends: there are no reference counts that would tell earlier.
import asyncio
async def numbers():
    try:
        for i in range(5):
            yield i
    finally:
        print('closed')
async def main():
    async for x in numbers():
        if x == 2:
            break
    await asyncio.sleep(1)
    print('main ends')
asyncio.run(main())
#> main ends
#> closed

# ---- the iterator of as_completed and wrong arguments
import asyncio
async def main():
    it = asyncio.as_completed([asyncio.sleep(0)])
    print(it.__iter__() is it)
    try:
        it.__iter__(1)
    except TypeError as e: print(e)
    try:
        it.__aiter__(1)
    except TypeError as e: print(e)
    try:
        it.__aiter__(x=1)
    except TypeError as e: print(e)
    for x in it: await x
asyncio.run(main())
#> True
#> _AsCompletedIterator.__iter__() takes 1 positional argument but 2 were given
#> _AsCompletedIterator.__aiter__() takes 1 positional argument but 2 were given
#> _AsCompletedIterator.__aiter__() got an unexpected keyword argument 'x'
