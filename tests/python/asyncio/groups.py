# ---- all tasks end with the group
import asyncio
async def work(n):
    await asyncio.sleep(n)
    print('done', n)
    return n
async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(work(2))
        b = group.create_task(work(1), name='b')
        print('body ends', b.get_name())
    print(a.result(), b.result())
asyncio.run(main())
#> body ends b
#> done 1
#> done 2
#> 2 1

# ---- an error cancels the others
import asyncio
async def work(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print('cancelled', n)
        raise
async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(5))
            group.create_task(bad(1))
            await asyncio.sleep(10)
            print('never')
    except* ValueError as e:
        print(repr(e), e.exceptions)
asyncio.run(main())
#> cancelled 5
#> ExceptionGroup('unhandled errors in a TaskGroup', [ValueError(1)]) (ValueError(1),)

# ---- several errors
import asyncio
async def bad(e):
    raise e
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad(ValueError(1)))
            group.create_task(bad(KeyError(2)))
    except ExceptionGroup as e:
        print(e, e.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(bad(ValueError(1)))
            raise TypeError('body')
    except ExceptionGroup as e:
        print(e, e.exceptions)
asyncio.run(main())
#> unhandled errors in a TaskGroup (2 sub-exceptions) (ValueError(1), KeyError(2))
#> unhandled errors in a TaskGroup (1 sub-exception) (TypeError('body'),)

# ---- uncaught
import asyncio
async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)
async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(bad(1))
        group.create_task(asyncio.sleep(5))
asyncio.run(main())
#>   + Exception Group Traceback (most recent call last):
#>   |   File "groups.py", line 73, in <module>
#>   |     asyncio.run(main())
#>   |     ~~~~~~~~~~~^^^^^^^^
#>   |   File "groups.py", line 70, in main
#>   |     async with asyncio.TaskGroup() as group:
#>   |                ~~~~~~~~~~~~~~~~~^^
#>   | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
#>   +-+---------------- 1 ----------------
#>     | Traceback (most recent call last):
#>     |   File "groups.py", line 68, in bad
#>     |     raise ValueError(n)
#>     | ValueError: 1
#>     +------------------------------------

# ---- an error in the body
import asyncio
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            t = group.create_task(asyncio.sleep(5))
            await asyncio.sleep(1)
            raise KeyError('body')
    except* KeyError as e:
        print(e.exceptions, t.cancelled())
asyncio.run(main())
#> (KeyError('body'),) True

# ---- cancelled from outside
import asyncio
async def work(n):
    try:
        await asyncio.sleep(n)
    finally:
        print('leaves', n)
async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(work(5))
        await asyncio.sleep(6)
async def main():
    t = asyncio.create_task(grouped())
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled')
asyncio.run(main())
#> leaves 5
#> cancelled

# ---- tasks add tasks
import asyncio
async def main():
    async with asyncio.TaskGroup() as group:
        async def spawn(n):
            print('spawn', n)
            if n:
                group.create_task(spawn(n - 1))
            await asyncio.sleep(0)
        group.create_task(spawn(3))
    print('end')
asyncio.run(main())
#> spawn 3
#> spawn 2
#> spawn 1
#> spawn 0
#> end

# ---- misuse
import asyncio
async def f():
    pass
async def main():
    group = asyncio.TaskGroup()
    print(group)
    try:
        group.create_task(f())
    except RuntimeError as e:
        print(e)
    async with group:
        print(group)
        group.create_task(asyncio.sleep(1))
        print(group)
    try:
        group.create_task(f())
    except RuntimeError as e:
        print(e)
    try:
        async with group:
            pass
    except RuntimeError as e:
        print(e)
asyncio.run(main())
#> <TaskGroup>
#> TaskGroup <TaskGroup> has not been entered
#> <TaskGroup entered>
#> <TaskGroup tasks=1 entered>
#> TaskGroup <TaskGroup entered> is finished
#> TaskGroup <TaskGroup entered> has already been entered

# ---- nested groups
import asyncio
async def bad():
    await asyncio.sleep(1)
    raise ValueError('inner')
async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(asyncio.sleep(10))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(bad())
    except ExceptionGroup as e:
        print(repr(e))
asyncio.run(main())
#> ExceptionGroup('unhandled errors in a TaskGroup', [ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('inner')])])

# ---- a cancelled task does not end the group
import asyncio
async def main():
    async with asyncio.TaskGroup() as group:
        t = group.create_task(asyncio.sleep(10))
        u = group.create_task(asyncio.sleep(1, 'ok'))
        await asyncio.sleep(0)
        t.cancel()
    print(t.cancelled(), u.result())
asyncio.run(main())
#> True ok
