# ---- a call that is answered later
print(await afetch('x'))
#> body of x

# ---- several at once
import asyncio
async def get(url):
    print('ask', url)
    body = await afetch(url)
    print('got', url)
    return len(body)
print(await asyncio.gather(get('a'), get('bb'), get('ccc')))
#> ask a
#> ask bb
#> ask ccc
#> got a
#> got bb
#> got ccc
#> [9, 10, 11]

# ---- gather over calls
import asyncio
async def main():
    return await asyncio.gather(afetch('a'), aecho(2), aecho([1, 2]))
print(asyncio.run(main()))
#> ['body of a', 2, [1, 2]]

# ---- an error that comes later
async def main():
    try:
        await afail('ValueError', 'too bad')
    except ValueError as e:
        print('caught', repr(e))
await main()
await afail('KeyError', 'gone')
#> caught ValueError('too bad')
#> Traceback (most recent call last):
#>   File "host.py", line 35, in <module>
#>     await afail('KeyError', 'gone')
#> KeyError: 'gone'

# ---- errors inside a gather can be caught where they are awaited
import asyncio
async def get(kind):
    try:
        return await afail(kind, 'no')
    except ValueError as e:
        return f'caught {e}'
async def main():
    print(await asyncio.gather(get('ValueError'), aecho(1), get('ValueError')))
    print(await asyncio.gather(get('ValueError'), get('KeyError'), return_exceptions=True))
    try:
        await asyncio.gather(afail('ValueError', 'a'), afail('TypeError', 'b'))
    except (ValueError, TypeError) as e:
        print(repr(e))
asyncio.run(main())
#> ['caught no', 1, 'caught no']
#> ['caught no', KeyError('no')]
#> ValueError('a')

# ---- a call is not awaited at once
import asyncio
async def main():
    a = afetch('a')
    b = afetch('b')
    print(type(a).__name__, a.done(), asyncio.isfuture(a))
    print(await b)
    print(a.done(), a.result())
    print(await a, await a)
asyncio.run(main())
#> Future False True
#> body of b
#> True body of a
#> body of a body of a

# ---- answers come before time passes
import asyncio
async def sleeper():
    await asyncio.sleep(1)
    print('slept')
async def caller():
    for i in range(3):
        print(await aecho(i))
async def main():
    await asyncio.gather(sleeper(), caller())
asyncio.run(main())
#> 0
#> 1
#> 2
#> slept

# ---- callbacks on calls
import asyncio
async def main():
    f = aecho('value')
    f.add_done_callback(lambda f: print('callback', f.result()))
    await asyncio.sleep(0)
    print('not yet', f.done())
    await f
    print('awaited')
    await asyncio.sleep(0)
asyncio.run(main())
#> not yet False
#> callback value
#> awaited

# ---- a call that is cancelled
import asyncio
async def get():
    try:
        await afetch('x')
    except asyncio.CancelledError:
        print('cancelled')
        raise
async def main():
    t = asyncio.create_task(get())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('main goes on')
    print(await aecho('other'))
asyncio.run(main())
#> cancelled
#> main goes on
#> other

# ---- wait for the first
import asyncio
async def slow():
    await aecho(1)
    await aecho(2)
    return 'slow'
async def fast():
    await aecho(1)
    return 'fast'
async def main():
    tasks = [asyncio.create_task(slow()), asyncio.create_task(fast())]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    print([t.result() for t in tasks if await t])
asyncio.run(main())
#> ['fast'] 1
#> ['slow', 'fast']

# ---- calls in asynchronous generators, comprehensions and managers
async def pages(n):
    for i in range(n):
        yield await afetch(str(i))
class Manager:
    async def __aenter__(self):
        return await aecho('entered')
    async def __aexit__(self, *exc):
        print(await aecho('left'), exc[0])
        return True
print([p async for p in pages(3)])
print([await aecho(i) for i in range(3)], {await aecho(i): i for i in 'ab'})
async with Manager() as m:
    print(m)
    raise ValueError(await aecho('error'))
#> ['body of 0', 'body of 1', 'body of 2']
#> [0, 1, 2] {'a': 'a', 'b': 'b'}
#> entered
#> left <class 'ValueError'>

# ---- plain and later calls mixed
async def main():
    x = echo(1)
    y = await aecho(2)
    print(add(x, y), fetch('u'))
    print(sorted([3, 1, 2], key=lambda v: add(v, 0)))
await main()
#> 3 body of u
#> [1, 2, 3]

# ---- an agent's loop
import asyncio
async def call_llm(messages):
    return await aecho({'role': 'assistant', 'content': f'answer {len(messages)}'})
async def agent():
    messages = [{'role': 'system', 'content': 'go'}]
    while len(messages) < 4:
        messages.append(await call_llm(messages))
    return [m['content'] for m in messages]
print(await asyncio.gather(agent(), agent()))
#> [['go', 'answer 1', 'answer 2', 'answer 3'], ['go', 'answer 1', 'answer 2', 'answer 3']]

# ---- timeouts around calls
import asyncio
async def main():
    async with asyncio.timeout(1):
        print(await aecho('in time'))
    print(await asyncio.wait_for(aecho('also'), 1))
asyncio.run(main())
#> in time
#> also

# ---- a task group of calls
import asyncio
async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(wrap(i)) for i in range(3)]
    print([t.result() for t in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(wrap(1))
            group.create_task(bad())
    except* ValueError as e:
        print(e.exceptions)
async def wrap(x):
    return await aecho(x)
async def bad():
    await afail('ValueError', 'in group')
asyncio.run(main())
#> [0, 1, 2]
#> (ValueError('in group'),)

# ---- awaited deep inside calls
async def level(n):
    if n == 0:
        return await afetch('deep')
    return await level(n - 1)
print(await level(50))
#> body of deep

# ---- calls from callbacks of the loop
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print(fetch('soon')))
    loop.call_later(1, lambda: print(fetch('later')))
    t = asyncio.create_task(asyncio.sleep(0))
    t.add_done_callback(lambda t: print(fetch('done')))
    await t
    await asyncio.sleep(2)
    def handler(loop, context):
        print(fetch('handler'), repr(context['exception']))
    loop.set_exception_handler(handler)
    loop.call_soon(lambda: fail('ValueError', 'in callback'))
    await asyncio.sleep(0)
asyncio.run(main())
#> body of soon
#> body of done
#> body of later
#> body of handler ValueError('in callback')

# ---- calls in __await__, __anext__ and __aiter__
import asyncio
class A:
    def __await__(self):
        print(fetch('await'))
        yield from asyncio.sleep(0).__await__()
        return ask('question')
class I:
    def __init__(self):
        self.n = 0
    def __aiter__(self):
        print(fetch('aiter'))
        return self
    async def __anext__(self):
        self.n = add(self.n, 1)
        if self.n > 2:
            raise StopAsyncIteration
        return await aecho(self.n)
print(await A())
print([x async for x in I()])
#> body of await
#> answer to question
#> body of aiter
#> [1, 2]

# ---- a cancelled task asks the host while it leaves
import asyncio
async def work():
    try:
        await afetch('never answered')
    finally:
        print(await afetch('cleanup'))
async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))
asyncio.run(main())
#> body of cleanup
#> [CancelledError('')]

# ---- many calls at once
import asyncio
async def one(i):
    return await aecho(i) + await aecho(i * i)
print(sum(await asyncio.gather(*[one(i) for i in range(50)])))
#> 41650

# ---- a worker pool
import asyncio
async def worker(name, queue, out):
    while True:
        url = await queue.get()
        body = await afetch(url)
        out.append((name, len(body)))
        queue.task_done()
async def main():
    queue = asyncio.Queue()
    for i in range(6):
        queue.put_nowait('x' * i)
    out = []
    workers = [asyncio.create_task(worker(n, queue, out)) for n in 'abc']
    await queue.join()
    for w in workers:
        w.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(out)
asyncio.run(main())
#> [('a', 8), ('b', 9), ('c', 10), ('a', 11), ('b', 12), ('c', 13)]

# ---- limited concurrency
import asyncio
async def get(sem, i):
    async with sem:
        print('start', i)
        r = await aecho(i)
        print('end', i)
        return r
async def main():
    sem = asyncio.Semaphore(2)
    print(await asyncio.gather(*[get(sem, i) for i in range(4)]))
asyncio.run(main())
#> start 0
#> start 1
#> end 0
#> end 1
#> start 2
#> start 3
#> end 2
#> end 3
#> [0, 1, 2, 3]

# ---- a later call in a plain program
f = echo('now')
print(f)
#> now
