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
  functions: `
import functools, itertools, operator
@functools.lru_cache(maxsize=4)
def square(n): return pause(n) * n
@functools.singledispatch
def show(v): return 'any'
@show.register
def _(v: int): return f'int {pause(v)}'
class Box:
    @functools.cached_property
    def size(self): return pause(7)
    @functools.singledispatchmethod
    def put(self, v): return 'any'
    @put.register
    def _(self, v: str): return pause(v)
print(functools.reduce(lambda a, b: a + pause(b), [1, 2, 3]), square(3), square(3), square.cache_info())
print(show(1), show('x'), Box().size, Box().put('s'), Box().put(1), functools.partial(operator.add, pause(1))(2))
print([(k, list(g)) for k, g in itertools.groupby('aabc', key=lambda c: pause(c))])
print(sorted(['b', 'a'], key=functools.cmp_to_key(lambda a, b: pause((a > b) - (a < b)))))
print(list(itertools.accumulate([1, 2, 3], lambda a, b: a * pause(b))), list(map(lambda a, b: pause(a) + b, [1, 2], [3, 4])))
`,
  collections: `
import bisect, copy, heapq
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple
Point = namedtuple('Point', 'x y', defaults=[0])
class Log(UserDict):
    def __setitem__(self, key, value): super().__setitem__(key, pause(value))
class Missing(dict):
    def __missing__(self, key): return pause(key)
d = defaultdict(lambda: pause(5))
log = Log(a=1)
chain = ChainMap({'x': 1}, log)
queue = deque([1, 2, 3], maxlen=3)
queue.append(4)
order = OrderedDict(a=1, b=2)
order.move_to_end('a')
c = Counter('abca')
print(d['k'], log, chain['a'], queue, order, c.most_common(1), Point(1)._replace(y=pause(2)), Missing()['m'])
print(heapq.nsmallest(2, [3, 1, 2], key=lambda n: pause(n)), bisect.bisect([1, 2, 3], 2, key=lambda n: pause(n)))
class Node:
    def __deepcopy__(self, memo): return pause('copied')
print(copy.deepcopy([Node(), {'k': Node()}]), list(queue), (Counter(a=1) | c).total())
`,
  records: `
import dataclasses, enum, typing
from dataclasses import dataclass, field
@dataclass(order=True)
class Item:
    name: str
    price: float = field(default_factory=lambda: pause(2.5))
    tags: list[str] = field(default_factory=list, compare=False)
    def __post_init__(self): self.name = pause(self.name)
@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    k: int
    def __hash__(self): return pause(self.k)
class Color(enum.Enum):
    RED = 1
    BLUE = 2
    @classmethod
    def _missing_(cls, value): return pause(cls.RED)
    @property
    def shown(self): return pause(self.name.lower())
class Perm(enum.Flag):
    R = enum.auto()
    W = enum.auto()
class Pair(typing.NamedTuple):
    a: int
    b: str = 'b'
class Movie(typing.TypedDict, total=False):
    title: str
items = sorted([Item('b'), Item('a', 1.0)])
print(items, dataclasses.asdict(items[0]), dataclasses.replace(items[1], name='c'), {Key(k=1): 2}[Key(k=1)])
print(Color(9), Color.BLUE.shown, Color['RED'], Perm.R | Perm.W, [*Perm], Pair(pause(1)), typing.get_type_hints(Movie))
class Proto(typing.Protocol):
    def run(self) -> int: ...
@typing.runtime_checkable
class Sized(typing.Protocol):
    def __len__(self) -> int: ...
print(isinstance([], Sized), pause(typing.get_args(list[int])[0].__name__), Pair.__annotations__)
`,
  texts: `
import csv, io, json, re, string, textwrap
class Encoder(json.JSONEncoder):
    def default(self, o): return pause(sorted(o))
print(json.dumps({'s': {2, 1}}, cls=Encoder, indent=1), json.loads('{"a": 1}', object_hook=lambda d: pause(list(d.items()))))
print(re.sub(r'(?P<n>\\d+)', lambda m: str(int(pause(m['n'])) + 1), 'a1 b22'), re.split(pause(r'\\s*,\\s*'), 'a , b'))
found = re.finditer('[a-z]', 'ab')
first = next(found)
class Rows(io.StringIO):
    def write(self, s): return super().write(pause(s))
out = Rows()
rows = csv.writer(out)
rows.writerow(['a', 'b,c'])
print(repr(out.getvalue()), [m.group() for m in found], first, list(csv.DictReader(['h', pause('v')])))
class Format(string.Formatter):
    def get_value(self, key, args, kwargs): return pause(str(key))
class Shown:
    def __format__(self, spec): return pause(spec) + '!'
print(Format().format('{0} {name:>5}'), f'{Shown():abc}', '{:x}'.format(Shown()), string.Template('$a').substitute({'a': pause(1)}))
print(textwrap.fill(pause('some words to wrap'), 8))
`,
  contexts: `
import contextlib, contextvars
level = contextvars.ContextVar('level', default=0)
@contextlib.contextmanager
def shown(name):
    print('enter', pause(name))
    try:
        yield name
    except ValueError as e:
        print('caught', pause(str(e)))
    finally:
        print('leave', name)
with contextlib.ExitStack() as stack:
    stack.enter_context(shown('a'))
    stack.callback(lambda: print('called', pause('back')))
    with shown('b'), contextlib.suppress(KeyError):
        raise ValueError('inner')
    {}[pause('key')] if False else None
context = contextvars.copy_context()
token = level.set(pause(3))
print(level.get(), context.run(lambda: (level.get(), pause(1))), level.reset(token), level.get())
@shown('decorated')
def f(): return pause('f')
print(f())
`,
  tasks: `
import asyncio
async def worker(name, queue, done):
    while True:
        item = await queue.get()
        done.append((name, pause(item)))
        queue.task_done()
async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield pause(i)
async def main():
    queue, done, lock = asyncio.Queue(), [], asyncio.Lock()
    workers = [asyncio.create_task(worker(i, queue, done), name=f'w{i}') for i in range(2)]
    for i in range(4): queue.put_nowait(i)
    await queue.join()
    for w in workers: w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True), done)
    print([n async for n in numbers(3)])
    async with asyncio.TaskGroup() as group, lock:
        group.create_task(asyncio.sleep(0, pause('slept')))
    try:
        async with asyncio.timeout(0.01):
            await asyncio.Event().wait()
    except TimeoutError as e:
        print('timeout', pause(repr(e)))
asyncio.run(main())
`,
  numbers: `
import datetime, decimal, fractions, random, statistics
class Zone(datetime.tzinfo):
    def utcoffset(self, when): return datetime.timedelta(hours=pause(2))
    def dst(self, when): return None
    def tzname(self, when): return pause('Z2')
when = datetime.datetime(2024, 2, 29, 12, tzinfo=Zone())
print(when, when.isoformat(), when.strftime('%d %B %Z'), when + datetime.timedelta(days=pause(1)))
with decimal.localcontext() as context:
    context.prec = 5
    print(decimal.Decimal(1) / pause(7), fractions.Fraction(pause(3), 6) + 1)
class Number(fractions.Fraction):
    def __add__(self, other): return Number(pause(int(super().__add__(other))))
    __radd__ = __add__
print(sum([Number(1), Number(2)]), statistics.mean([1, pause(2), 3]), statistics.quantiles([1, 2, 3, 4]))
r = random.Random(7)
a = r.random()
print(a == random.Random(7).random(), [r.randrange(pause(10)) for _ in range(3)], r.sample(range(9), 2))
`,
  logs: `
import io, logging, warnings
class Handler(logging.Handler):
    def emit(self, record): print('log', pause(record.getMessage()), record.levelname)
class Short(logging.Formatter):
    def format(self, record): return pause(super().format(record))
log = logging.getLogger('app')
log.addHandler(Handler())
out = io.StringIO()
stream = logging.StreamHandler(out)
stream.setFormatter(Short('%(levelname)s %(message)s'))
stream.addFilter(lambda record: pause(record.levelno > 20))
log.addHandler(stream)
log.warning('%s left', 3)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    warnings.warn(pause('old'), DeprecationWarning)
try:
    raise ValueError('kept')
except ValueError:
    log.exception('failed: %r', pause('why'))
print(seen[0].message, seen[0].category, out.getvalue())
`,
  attributes: `
import abc, operator, types, weakref
class Typed:
    def __set_name__(self, owner, name): self.name = pause(name)
    def __get__(self, obj, cls=None): return self if obj is None else obj.__dict__[self.name]
    def __set__(self, obj, value): obj.__dict__[self.name] = pause(value)
class Shape(abc.ABC):
    registry = {}
    side = Typed()
    def __init_subclass__(cls, /, tag, **kw):
        super().__init_subclass__(**kw)
        Shape.registry[tag] = pause(cls.__name__)
    @abc.abstractmethod
    def area(self): ...
    def __getattr__(self, name): return pause(name)
class Square(Shape, tag='sq'):
    def __init__(self, side): self.side = side
    def area(self): return self.side ** 2
    def __getitem__(self, i): return pause(i)
    def __lt__(self, other): return pause(self.side) < other.side
    def __contains__(self, v): return pause(True)
    def __call__(self, *args, **kw): return pause((args, kw))
s = Square(3)
ref = weakref.ref(s)
space = types.SimpleNamespace(a=1)
print(s.side, s.area(), s.other, s[1:2], s < Square(4), 1 in s, s(1, k=2), Shape.registry, ref() is s, space)
try:
    Shape()
except TypeError as e:
    print(pause(str(e)))
print(operator.attrgetter('side', 'x.y')(types.SimpleNamespace(side=1, x=types.SimpleNamespace(y=pause(2)))))
group = ExceptionGroup('g', [ValueError(1), TypeError(2)])
try:
    raise group
except* ValueError as e:
    print(pause(repr(e)))
except* TypeError as e:
    e.add_note(pause('note'))
    print(e.exceptions[0], e.__notes__)
`,
};
