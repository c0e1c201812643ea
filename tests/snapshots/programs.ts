/** Programs that pause in the middle of every kind of state. `pause(x)` is the host's, and answers x. */
export const programs: Readonly<Record<string, string>> = {
  generator: `
def count(n):
    for i in range(n):
        got = yield pause(i)
        print('got', got)
g = count(3)
print(next(g), g.send('a'), list(g))
`,
  step: `
def items(n):
    for i in range(n):
        yield pause(i)
for a, b, c in zip('xyz', items(3), enumerate(map(abs, items(2)))):
    print(a, b, c)
`,
  sortkey: `
words = ['bb', 'a', 'cccc', 'ddd']
print(sorted(words, key=lambda w: -pause(len(w))), min(words, key=len))
`,
  equality: `
class K:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return pause(self.n) == other.n
    def __hash__(self): return 7
    def __repr__(self): return f'K({self.n})'
d = {K(1): 'one', K(2): 'two'}
print(d[K(2)], K(1) in [K(3), K(1)], {K(5), K(6)} == {K(6), K(5)})
`,
  finally: `
def f():
    try:
        raise ValueError('first')
    except ValueError as e:
        try:
            raise KeyError('second') from e
        finally:
            print('finally', pause(1))
try:
    f()
except KeyError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
f()
`,
  with: `
class M:
    def __enter__(self): return pause('entered')
    def __exit__(self, *exc):
        print('exit', pause(exc[0]) is None)
        return True
with M() as m:
    print(m)
    raise RuntimeError('swallowed')
print('after')
`,
  classes: `
class Meta(type):
    def __new__(meta, name, bases, ns, **kw):
        return super().__new__(meta, name, bases, {**ns, 'tag': pause(name)})
class A(metaclass=Meta):
    x = pause(1)
    def m(self): return 'A.m'
class B(A):
    __slots__ = ('s',)
    def m(self): return 'B' + super().m() + str(pause(self.s))
b = B()
b.s = 2
print(A.tag, B.tag, b.m(), b.x)
`,
  cells: `
def counter():
    n = 0
    def step():
        nonlocal n
        n += pause(1)
        return n
    return step
a, b = counter(), counter()
print(a(), a(), b(), a())
`,
  containers: `
big = {'k' * 40: 2 ** 100, (1, 2.5): None, b'x': 1j, -0.0: float('inf'), frozenset([3]): [1, [2]]}
loop = [1]
loop.append(loop)
numbers = {33, 10, 5, 1}
numbers.discard(10)
text = 'h\\u00e9 \\U0001f600'
pause(0)
print(big, loop, numbers, text, numbers.pop(), len(big))
`,
  iterators: `
d = {i: i * i for i in range(12)}
for i in range(3): del d[i]
its = [iter(d), iter([1, 2, 3]), zip('abc', range(3)), enumerate('xy'), map(str, [1, 2]), reversed([1, 2, 3]), iter({5, 6}), iter('\\u00e9t\\u00e9')]
firsts = [next(i) for i in its]
pause(0)
print(firsts, [list(i) for i in its])
`,
  match: `
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
for v in [P(1, 2), {'a': 1, 'b': 2}, [1, 2, 3], 'text']:
    match v:
        case P(x, y) if pause(x) == 1: print('P', x, y)
        case {'a': a, **rest} if pause(True): print(a, rest)
        case [first, *others] if pause(first): print(first, others)
        case str() as s: print(s)
`,
  comprehension: `
print([x + y for x in range(3) if pause(x) for y in (10, pause(20))], {k: pause(k) for k in 'ab'})
`,
  coroutine: `
class Wait:
    def __await__(self):
        yield pause('waiting')
        return 'done'
async def task():
    return await Wait()
c = task()
print(c.send(None))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
`,
  traceback: `
def deep(n):
    if n == 0:
        return pause(1) / 0
    return deep(n - 1)
deep(3)
`,
};
