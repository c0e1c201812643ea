# ---- a yield in the test of a while, with an else and a break
def take(stop):
    got = []
    while (x := (yield len(got))) is not None:
        if x == stop:
            break
        got.append(x)
        if x < 0:
            continue
        got.append(yield 'more')
    else:
        got.append('else')
    return got
def run(it, values):
    try:
        print(next(it), end=' ')
        for v in values:
            print(it.send(v), end=' ')
    except StopIteration as e:
        print('->', e.value)
run(take(9), [1, 2, -3, 4, 5, None])
run(take(9), [1, 2, 9])
run(take(9), [None])
#>   File "resuming.py", line 10
#>     got.append(yield 'more')
#>                ^^^^^
#> SyntaxError: invalid syntax

# ---- such a test inside another loop whose round it ends
def f(rows):
    for row in rows:
        while (yield row):
            row -= 1
        else:
            if row == 2:
                continue
            if row == 5:
                break
        yield 'end', row
    else:
        yield 'all'
def drive(it, answers):
    out = [next(it)]
    for a in answers:
        try:
            out.append(it.send(a))
        except StopIteration:
            out.append('stop')
            break
    return out
print(drive(f([1, 2, 3]), [True, False, None, False, False, None, None]))
print(drive(f([1, 5, 3]), [False, None, True, False, None, False, None, None]))
print(drive(f([5, 3]), [False, None]))
#> [1, 0, ('end', 0), 2, 3, ('end', 3), 'all', 'stop']
#> [1, ('end', 1), 5, 4, ('end', 4), 3, ('end', 3), 'all', 'stop']
#> [5, 'stop']

# ---- yields in all parts of a try
def f(log):
    for i in range(4):
        try:
            try:
                x = yield ('body', i)
                if x == 'raise':
                    raise ValueError(i)
                if x == 'continue':
                    continue
                if x == 'break':
                    break
                if x == 'return':
                    return ('returned', i)
            except ValueError as e:
                log.append((yield ('handler', e.args[0])))
            else:
                log.append((yield ('else', i)))
            finally:
                log.append((yield ('finally', i)))
        finally:
            log.append(('outer', i))
    else:
        yield 'for else'
def drive(*answers):
    log = []
    it = f(log)
    out = [next(it)]
    try:
        for a in answers:
            out.append(it.send(a))
    except StopIteration as e:
        out.append(e.value)
    print(out)
    print(log)
drive('raise', 1, 2, 'continue', 3, 'x', 4, 5, 'break', 6)
drive('return', 7)
drive('a', 1, 2, 'b', 3, 4, 'c', 5, 6, 'raise', 7, 8, None)
#> [('body', 0), ('handler', 0), ('finally', 0), ('body', 1), ('finally', 1), ('body', 2), ('else', 2), ('finally', 2), ('body', 3), ('finally', 3), None]
#> [1, 2, ('outer', 0), 3, ('outer', 1), 4, 5, ('outer', 2), 6, ('outer', 3)]
#> [('body', 0), ('finally', 0), ('returned', 0)]
#> [7, ('outer', 0)]
#> [('body', 0), ('else', 0), ('finally', 0), ('body', 1), ('else', 1), ('finally', 1), ('body', 2), ('else', 2), ('finally', 2), ('body', 3), ('handler', 3), ('finally', 3), 'for else', None]
#> [1, 2, ('outer', 0), 3, 4, ('outer', 1), 5, 6, ('outer', 2), 7, 8, ('outer', 3)]

# ---- loops with an else around and behind yields
def f(n):
    for i in range(n):
        for j in range(3):
            if j == i:
                yield 'skip', i, j
                break
            yield i, j
        else:
            yield 'whole', i
            continue
        k = 0
        while k < 2:
            k += 1
            yield 'k', k
            if i == 1:
                break
        else:
            yield 'while else', i
print(list(f(5)))
#> [('skip', 0, 0), ('k', 1), ('k', 2), ('while else', 0), (1, 0), ('skip', 1, 1), ('k', 1), (2, 0), (2, 1), ('skip', 2, 2), ('k', 1), ('k', 2), ('while else', 2), (3, 0), (3, 1), (3, 2), ('whole', 3), (4, 0), (4, 1), (4, 2), ('whole', 4)]

# ---- chains of elif with yields in their tests
def f(v):
    while True:
        if v == (yield 'first'):
            r = 1
        elif v == (yield 'second'):
            r = 2
        elif v > 5 and (yield 'third'):
            r = 3
        elif (yield 'fourth'):
            r = 4
        else:
            r = yield 'fifth'
        v = yield ('result', r)
def drive(v, answers):
    it = f(v)
    print([next(it)] + [it.send(a) for a in answers])
drive(1, [1, 2, 0, 2, 3, 0, 0, 0, 9, 7])
drive(7, [0, 0, 1, 8, 0, 0, 0, 1])
#> ['first', ('result', 1), 'first', 'second', ('result', 2), 'first', 'second', 'fourth', 'fifth', ('result', 9), 'first']
#> ['first', 'second', 'third', ('result', 3), 'first', 'second', 'third', 'fourth', ('result', 4)]

# ---- yields whose operands call Python
class V:
    def __init__(self, x):
        self.x = x
    def __add__(self, other):
        return V(self.x + other)
    def __eq__(self, other):
        return self.x == other
    def __bool__(self):
        return self.x % 2 == 1
    def __repr__(self):
        return f'V({self.x})'
def f(v):
    for i in range(4):
        got = yield v + i
        while not (got or v == i):
            got = yield got and v + i
        yield v == i, not v
it = f(V(2))
print([next(it), *(it.send(V(k)) for k in (3, 2, 4, 6, 8, 1, 3, 5, 2))])
#> [V(2), (False, True), V(3), V(4), V(6), V(8), (False, True), V(4), (True, True), V(5)]

# ---- exceptions that operators raise in a generator, again and again
def f(d, keys):
    for k in keys:
        try:
            yield d[k] + 1
        except KeyError as e:
            yield e.args
        except TypeError:
            yield 'type'
d = {i: i for i in range(5)} | {'s': 's'}
print(list(f(d, [0, 7, 1, 8, 9, 's', 2, 's', 10, 4])))
#> [1, (7,), 2, (8,), (9,), 'type', 3, 'type', (10,), 5]

# ---- what is delegated to ends, and those around go on
def leaf(n):
    for i in range(n):
        got = yield i
        if got is not None:
            yield 'got', got
    return n
def twig(n):
    total = 0
    for k in range(n):
        total += yield from leaf(k)
        yield 'between', k
    return total
def branch(n):
    a = yield from twig(n)
    try:
        b = yield from twig(n - 1)
    finally:
        yield 'finally'
    return a + b
def tree(n):
    return ('tree', (yield from branch(n)))
it = tree(4)
out = [next(it)]
try:
    for v in [None, None, 'x', None, None] * 9:
        out.append(it.send(v))
except StopIteration as e:
    out.append(e.value)
print(out)
#> [('between', 0), 0, ('between', 1), 0, 1, ('between', 2), 0, 1, ('got', 'x'), 2, ('between', 3), ('between', 0), 0, ('got', 'x'), ('between', 1), 0, 1, ('between', 2), 'finally', ('tree', 9)]

# ---- what is delegated to fails, and is caught on the way
class Odd(Exception):
    pass
def leaf(items):
    yield from map(int, items)
def twig(items):
    try:
        yield from leaf(items)
    except ZeroDivisionError:
        yield 'never'
    return 'whole'
def branch(items):
    try:
        r = yield from twig(items)
    except ValueError as e:
        yield str(e)
        r = yield from leaf('89')
        raise Odd(r)
    return r
def tree(*rows):
    for row in rows:
        try:
            yield (yield from branch(row))
        except Odd as e:
            yield e.args, type(e.__context__).__name__
print(list(tree('12', '3x4', '', '5', 'y')))
#> [1, 2, 'whole', 3, "invalid literal for int() with base 10: 'x'", 8, 9, ((None,), 'ValueError'), 'whole', 5, 'whole', "invalid literal for int() with base 10: 'y'", 8, 9, ((None,), 'ValueError')]

# ---- the traceback through generators that delegate
import traceback
def leaf():
    yield 1
    yield 2
    1 / 0
def twig():
    yield from leaf()
def branch():
    yield from twig()
def tree():
    yield from branch()
try:
    for x in tree():
        print(x)
except ZeroDivisionError:
    print(traceback.format_exc())
#> 1
#> 2
#> Traceback (most recent call last):
#>   File "resuming.py", line 255, in <module>
#>     for x in tree():
#>              ~~~~^^
#>   File "resuming.py", line 253, in tree
#>     yield from branch()
#>   File "resuming.py", line 251, in branch
#>     yield from twig()
#>   File "resuming.py", line 249, in twig
#>     yield from leaf()
#>   File "resuming.py", line 247, in leaf
#>     1 / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero
#>

# ---- StopIteration raised inside becomes a RuntimeError at its generator
def leaf():
    yield 1
    raise StopIteration(2)
def twig():
    try:
        yield from leaf()
    except RuntimeError as e:
        yield repr(e), repr(e.__cause__)
def tree():
    yield from twig()
print(list(tree()))
#> [1, ("RuntimeError('generator raised StopIteration')", 'StopIteration(2)')]

# ---- throw and close reach what is delegated to
def leaf(log):
    try:
        while True:
            try:
                yield 'leaf'
            except KeyError:
                yield 'caught'
    finally:
        log.append('closed')
def twig(log):
    try:
        yield from leaf(log)
    except ValueError as e:
        yield repr(e)
    yield 'after'
def tree(log):
    yield from twig(log)
log = []
it = tree(log)
print(next(it), next(it), it.throw(KeyError), next(it), it.throw(ValueError('v')), log, next(it))
it.close()
print(next(it, 'done'))
it = tree(log)
next(it)
next(it)
it.close()
print(log)
#> leaf leaf caught leaf ValueError('v') ['closed'] after
#> done
#> ['closed', 'closed']

# ---- a generator among those that delegate runs already
def a():
    yield 1
    yield next(it)
def b():
    yield from a()
def c():
    yield from b()
it = c()
print(next(it))
try:
    next(it)
except ValueError as e:
    print(e)
#> 1
#> generator already executing

# ---- many generators that delegate
def f(n):
    if n:
        yield from f(n - 1)
    else:
        got = 0
        while got is not None:
            got = yield got
    yield n
it = f(200)
print(next(it), it.send(1), it.send(2), it.send(None))
print(sum(it))
#> 0 1 2 0
#> 20100

# ---- too many of them
def f(n):
    yield n
    yield from f(n + 1)
it = f(0)
last = 0
try:
    for last in it:
        pass
except RecursionError as e:
    print(last > 300, e)
#> True maximum recursion depth exceeded

# ---- coroutines and asynchronous generators that delegate
import asyncio
async def leaf(i):
    await asyncio.sleep(0)
    if i % 3 == 0:
        raise ValueError(i)
    return i
async def twig(i):
    try:
        return await leaf(i)
    except ValueError as e:
        await asyncio.sleep(0)
        return -e.args[0]
async def items(n):
    for i in range(n):
        yield await twig(i)
async def doubled(n):
    async for x in items(n):
        if x < 0:
            continue
        yield x * 2
async def main():
    print([x async for x in doubled(8)])
    print(await asyncio.gather(*(twig(i) for i in range(7))))
    while (x := await twig(4)) != 4:
        pass
    else:
        print('else', x)
asyncio.run(main())
#> [0, 2, 4, 8, 10, 14]
#> [0, 1, 2, -3, 4, 5, -6]
#> else 4

# ---- many yields in one block
text = 'def f():\n' + ''.join(f'    got = yield {i}\n    if got: yield got\n' for i in range(300))
exec(text)
it = f()
out = [next(it)]
for i in range(450):
    out.append(it.send('x' if i % 50 == 0 else None))
print(out[:3], out[-3:], len(list(it)))
#> Traceback (most recent call last):
#>   File "resuming.py", line 407, in <module>
#>     out.append(it.send('x' if i % 50 == 0 else None))
#>                ~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> StopIteration

# ---- long loops in generators
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
def pairs(n):
    for i in count(n):
        for j in (1, 2):
            yield i * j
def both(n):
    yield from pairs(n)
    yield from count(n)
print(sum(both(12000)))
#> 287976000

# ---- a generator that was thrown into goes on
def f():
    n = 0
    while n < 6:
        try:
            for i in range(3):
                yield n, i
                n += 1
        except ValueError:
            yield 'caught'
            n += 10 if n > 3 else 1
    return 'end'
it = f()
print([next(it), next(it), it.throw(ValueError), next(it), next(it), next(it)])
print([it.throw(ValueError()), *it])
#> [(0, 0), (1, 1), 'caught', (2, 0), (3, 1), (4, 2)]
#> ['caught']

# ---- close, send and throw by a variable
def f():
    x = None
    while True:
        x = yield x
class Sink:
    def send(self, x):
        return ['sink', x]
    def close(self):
        return 'closed'
gens = [f(), Sink(), f()]
next(gens[0]), next(gens[2])
print([g.send(k) for k in range(2) for g in gens], [g.close() for g in gens])
try:
    gens[0].send()
except TypeError as e:
    print(e)
try:
    gens[0].send(1)
except StopIteration as e:
    print(repr(e))
#> [0, ['sink', 0], 0, 1, ['sink', 1], 1] [None, 'closed', None]
#> generator.send() takes exactly one argument (0 given)
#> StopIteration()
