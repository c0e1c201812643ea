/**
 * Programs that hold objects of every native kind in `things`, wait for the host, and then do to them whatever a program can:
 * what the host answers chooses which. The saved form of the wait is what hostile snapshots are made from (mutants.ts).
 */

/** Builds no objects: defines what is done to them. */
const POKE = `
import copy, operator
from itertools import islice

def few(o):
    return list(islice(iter(o), 7))

def drop(o):
    del o[0]

def put(o):
    o[0] = 1

def enter(o):
    with o:
        pass

def match(o):
    match o:
        case [a, *b]: return b
        case {'a': a, **b}: return b
        case str() | bytes() | int(): return 1
        case type(): return 2

def chain(o):
    try:
        raise ValueError(o) from (o if isinstance(o, BaseException) else None)
    except ValueError as e:
        return str(e)

def looped(o):
    for i, x in enumerate(o):
        if i > 5: break
    return [y for y in islice(o, 3)]

def sub(o):
    class Sub(type(o)): pass
    return Sub

def attributes(o):
    o.attribute = 1
    return o.attribute, o.__dict__

async def awaited(o):
    return await o

async def stepped(o):
    async for x in o:
        return x

def drive(make):
    def run(o):
        c = make(o)
        try:
            c.send(None)
        except StopIteration as e:
            return e.value
        finally:
            c.close()
    return run

OPERATIONS = [
    repr, str, hash, len, iter, bool, dir, vars, few, next, next, next, reversed, copy.copy, copy.deepcopy, drop, put, enter, match, chain,
    looped, sub, attributes, callable, type, format, ascii, abs, bytes, memoryview, sorted, operator.index, operator.length_hint,
    drive(awaited), drive(stepped), list, tuple, dict, set, frozenset, sum, max, int, float, complex, bytearray, isinstance, zip, map, filter,
    lambda o: o == o, lambda o: o < o, lambda o: o + o, lambda o: o * 2, lambda o: o - o, lambda o: o | o, lambda o: o[0], lambda o: o[-1],
    lambda o: o[:], lambda o: o[1:3], lambda o: o['a'], lambda o: 1 in o, lambda o: o(), lambda o: o(1), lambda o: o(1, 2),
    lambda o: o(a=1), lambda o: {o: 1}, lambda o: f'{o!r:>5}', lambda o: '%s' % (o,), lambda o: type(o)(o), lambda o: type(o)(), lambda o: ''.join(o),
    lambda o: print(o), lambda o: o.__reduce__(), lambda o: o.__class__.__mro__, lambda o: ~o, lambda o: o @ o, lambda o: o % 3, lambda o: o // 2,
    lambda o: o ** 2, lambda o: divmod(o, 3), lambda o: round(o, 1), lambda o: isinstance(1, o), lambda o: issubclass(int, o), lambda o: o > 1,
    lambda o: [*o], lambda o: {**o}, lambda o: max(*o), lambda o: setattr(o, 'x', 1), lambda o: delattr(o, 'x'), lambda o: o.send(None),
    lambda o: o.throw(ValueError('thrown')), lambda o: o.close(), lambda o: next(o, None), lambda o: o.__sizeof__(), lambda o: id(o),
]

def poke(things, seed, times=120):
    names = list(things)
    pool = [1, 0, -1, 'a', 'ab', b'x', None, [1, 2], (1, 2), {'a': 1}, 2 ** 70, 1.5, print, int, slice(0, 2), lambda *a: 1, *things.values()]
    for _ in range(times):
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        o = things[names[(seed >> 8) % len(names)]]
        kind = seed >> 5 & 3
        try:
            if kind == 0:
                OPERATIONS[(seed >> 16) % len(OPERATIONS)](o)
                continue
            members = dir(o)
            name = members[(seed >> 12) % len(members)]
            member = getattr(o, name)
            args = [pool[(seed >> (3 + 5 * i)) % len(pool)] for i in range(seed >> 20 & 3)]
            if kind == 1 and args and isinstance(args[0], str):
                result = member(**{args[0]: 1})
            else:
                result = member(*args)
            if seed & 1: repr(result)
            if seed & 6 == 6: few(result)
        except Exception as e:
            str(e), repr(e)
`;

const ASYNC = `
import asyncio, contextvars
`;

const JSON_OBJECTS = `
import json, io
class Plain:
    def __init__(self, shown): self.shown = shown
class Own(dict):
    def items(self): return [*super().items(), ('last', Plain(3))]
class Walked(list):
    def __iter__(self): return iter([*super().__iter__(), Plain(4)])
def default(o):
    shown.append(o)
    if len(shown) > 1: poke(things, pause(), 10)
    return o.shown
shown = []
inner = Plain({'d': 1, 'c': [Plain('s'), 2 ** 70, 0.5, None]})
value = {'b': [1, 'two', {'x': Plain(1), 'w': [True]}], 'a': Own(k=inner, j=(Plain([]), 'end')), 'e': Walked([inner, -1]), 'f': {}}
entries = iter(inner.shown.items()); next(entries)
things = dict(value=value, shown=shown, inner=inner, own=value['a'], walked=value['e'], list=value['b'], entries=entries, default=default, encoder=json.JSONEncoder(default=default, indent='\\t'))
`;

/** Each builds \`things\`, a dict of objects. */
const SCENES: Readonly<Record<string, string>> = {
  'itertools': `
import itertools as it
def odd(x): return x % 2
def numbers():
    for i in range(5): yield i
def begun(i):
    next(i); return i
groups = it.groupby([1, 1, 3, 2, 2], odd)
key, group = next(groups)
first, second = it.tee([1, 2, 3, 4])
next(first); next(first)
things = dict(count=it.count(3), count_float=it.count(0.5, 0.25), count_big=it.count(2 ** 70, 3), cycle=begun(it.cycle('abc')), cycle_gen=begun(it.cycle(numbers())),
    repeat=begun(it.repeat('x', 5)), forever=it.repeat(None), accumulate=begun(it.accumulate([1, 2, 3, 4])), accumulate_by=begun(it.accumulate(numbers(), odd and (lambda a, b: a * b), initial=7)),
    chain=begun(it.chain([1], 'ab', numbers())), chained=begun(it.chain.from_iterable([[1, 2], 'cd'])), compress=begun(it.compress('abcdef', [1, 0, 1, 1])),
    dropwhile=begun(it.dropwhile(odd, [1, 3, 4, 5, 6])), filterfalse=begun(it.filterfalse(odd, range(9))), groups=groups, group=group,
    islice=begun(it.islice('abcdefgh', 1, 7, 2)), islice_gen=it.islice(numbers(), 2, None), pairwise=begun(it.pairwise('abcd')), starmap=begun(it.starmap(pow, [(1, 2), (3, 2)])),
    takewhile=begun(it.takewhile(odd, [1, 3, 5, 2])), first=first, second=second, longest=begun(it.zip_longest('ab', [1, 2, 3], fillvalue='-')),
    product=begun(it.product('ab', [1, 2], repeat=2)), permutations=begun(it.permutations('abcd', 2)), combinations=begun(it.combinations(range(5), 3)),
    replaced=begun(it.combinations_with_replacement('abc', 2)), batched=begun(it.batched('abcdefg', 3)), empty=it.product(), tee_of_tee=it.tee(second)[0])
`,
  'iterators of builtins': `
class Sequence:
    def __getitem__(self, i):
        if i > 5: raise IndexError
        return i
    def __len__(self): return 6
def begun(i):
    next(i); return i
def numbers():
    yield from range(6)
d = {'a': 1, 'b': 2, 3: None}
s = {1, 2, 'x'}
things = dict(list=begun(iter([1, 2, 3])), back=begun(reversed([1, 2, 3])), tuple=begun(iter((1, 2))), str=begun(iter('abcd')), astral=begun(iter('\\U0001f600bc')), bytes=begun(iter(b'abc')),
    bytearray=begun(iter(bytearray(b'abc'))), range=begun(iter(range(1, 10, 2))), long=begun(iter(range(10 ** 20, 10 ** 20 + 9, 2))), back_range=reversed(range(5)), set=begun(iter(s)), frozen=iter(frozenset('ab')),
    sequence=begun(iter(Sequence())), callable=begun(iter(lambda: 1, 2)), keys=begun(iter(d)), values=begun(iter(d.values())), items=begun(iter(d.items())), back_keys=reversed(d), back_items=begun(reversed(d.items())),
    view=d.keys(), view_items=d.items(), view_values=d.values(), reversed=begun(reversed(Sequence())), zip=begun(zip('abc', [1, 2, 3], numbers())), strict=zip([1, 2], [1], strict=True), map=begun(map(pow, [1, 2, 3], [2, 2, 2])),
    map_python=begun(map(lambda x: x + 1, numbers())), filter=begun(filter(None, [0, 1, 2, 3])), filter_python=begun(filter(lambda x: x > 1, numbers())), enumerate=begun(enumerate('abc', 5)), enumerate_big=enumerate([1, 2], 2 ** 64),
    memory=begun(iter(memoryview(b'abcd'))), range_itself=range(0, 10 ** 20, 7), slice=slice(1, None, 2), d=d, s=s, zipped_maps=zip(map(str, [1, 2]), enumerate('ab')))
`,
  'functools and operator': `
import functools, operator
from functools import Placeholder
calls = []
@functools.lru_cache(maxsize=3)
def square(n, k=1):
    calls.append(n)
    return n * n
@functools.cache
def everything(*a, **k): return (a, tuple(k))
@functools.lru_cache(maxsize=2, typed=True)
def typed(x): return x
@functools.lru_cache(maxsize=0)
def none(x): return x
for i in (1, 2, 3, 1, 4): square(i)
everything(1); everything(a=1); everything((1, 2), [0][0]); typed(1); typed(1.0); typed(True); none(1)
class Point:
    def __init__(self, x): self.x = x
    @functools.cached_property
    def double(self): return self.x * 2
    @functools.lru_cache
    def method(self, y): return self.x + y
    half = functools.partialmethod(method, 2)
    @functools.singledispatchmethod
    def kind(self, v): return 'any'
    @kind.register
    def _(self, v: int): return 'int'
@functools.singledispatch
def kind(v): return 'any'
@kind.register(int)
def of_int(v): return 'int'
@functools.total_ordering
class Ordered:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __lt__(self, other): return self.n < other.n
p = Point(3); p.double; p.method(1)
class Partial(functools.partial): pass
things = dict(square=square, everything=everything, typed=typed, none=none, p=p, Point=Point, bound=p.method, half=p.half, kind=kind, partial=functools.partial(square, 2), nested=functools.partial(functools.partial(pow, 2), 3),
    placed=functools.partial(pow, Placeholder, 2), keywords=functools.partial(dict, a=1, b=2), sub=Partial(max, 1, key=abs), key=functools.cmp_to_key(lambda a, b: a - b)(3), key_function=functools.cmp_to_key(lambda a, b: b - a),
    item=operator.itemgetter(1), items=operator.itemgetter(0, -1, slice(1)), attribute=operator.attrgetter('x'), deep=operator.attrgetter('x.real', '__class__.__name__'), caller=operator.methodcaller('upper'),
    caller_arguments=operator.methodcaller('split', ',', maxsplit=1), ordered=Ordered(1), info=square.cache_info(), reduce=functools.reduce)
`,
  'deques and mappings': `
from collections import *
def begun(i):
    next(i); return i
class Deque(deque):
    pass
d = deque('abcde', maxlen=6)
d.rotate(2); d.append('z')
own = Deque([1, 2, 3]); own.name = 'own'
o = OrderedDict(a=1, b=2, c=3); o.move_to_end('a')
Point = namedtuple('Point', 'x y', defaults=[0])
things = dict(d=d, own=own, empty=deque(), iterator=begun(iter(d)), back=begun(reversed(d)), nested=deque([deque([1]), d]), o=o, ordered_keys=begun(iter(o)), ordered_back=begun(reversed(o)), ordered_items=o.items(), default=defaultdict(list, a=[1]),
    lost=defaultdict(None), counter=Counter('abracadabra'), chain=ChainMap({'a': 1}, {'b': 2}), point=Point(1), field=Point.x, Point=Point, user=UserDict(a=1), user_list=UserList([1, 2]), user_string=UserString('abc'))
`,
  'streams in memory': `
import io, struct, sys
s = io.StringIO('one\\ntwo\\r\\nthree'); s.readline()
w = io.StringIO(newline=None); w.write('a\\r\\nb\\rc'); w.write('\\U0001f600')
fresh = io.StringIO('abc', newline='\\r\\n'); fresh.write('x\\ny')
closed = io.StringIO('gone'); closed.close()
b = io.BytesIO(b'one\\ntwo'); b.readline()
grown = io.BytesIO(); grown.write(b'abc'); grown.seek(10)
viewed = io.BytesIO(b'viewed'); view = viewed.getbuffer()
class Text(io.StringIO): pass
class Bytes(io.BytesIO): pass
sub = Text('a\\nb'); sub.mark = 1
text = io.TextIOWrapper(io.BytesIO(b'first\\nsecond\\n'), encoding='utf-8'); text.readline()
pair = io.BufferedRandom(io.BytesIO(b'0123456789')); pair.read(3)
things = dict(s=s, w=w, fresh=fresh, closed=closed, b=b, grown=grown, viewed=viewed, view=view, sub=sub, sub_bytes=Bytes(b'xy'), lines=iter(io.StringIO('a\\nb')), text=text, pair=pair, reader=io.BufferedReader(io.BytesIO(b'abc')),
    out=sys.stdout, err=sys.stderr, stdin=sys.stdin, buffer=sys.stdout.buffer)
`,
  'records of text': `
import csv, io
def begun(i):
    next(i); return i
def lines():
    global inside
    yield 'a,"b\\n'
    inside = dict(things, open=open_)
    poke(inside, pause())
    yield 'c",d\\n'
    yield 'e,f'
open_ = csv.reader(lines())
class Plain(csv.excel):
    delimiter = ';'
class Own(type(csv.get_dialect('excel'))): pass
f = io.StringIO(newline='')
w = csv.DictWriter(f, ['a', 'b']); w.writeheader()
things = dict(reader=begun(csv.reader(['a,b', '"c', 'd",e', 'f'])), escaped=begun(csv.reader(io.StringIO('a\\\\,b\\nc'), escapechar='\\\\')), numbers=csv.reader(iter(['1,"x",2']), quoting=csv.QUOTE_NONNUMERIC), fresh=csv.reader(x for x in ['a', 'b']),
    dialect=csv.get_dialect('unix'), own=Own(delimiter='|'), strict=csv.reader(['"a"b'], Plain, strict=True), writer=csv.writer(f, quoting=csv.QUOTE_NONE, quotechar=None), dicts=begun(csv.DictReader(['a,b', '1,2', '3,4'])), dict_writer=w, sink=f)
print(next(open_), next(open_))
`,
  'struct, bytes and views': `
import struct, array, binascii, zlib
data = bytearray(b'0123456789abcdef')
view = memoryview(data)
wide = memoryview(bytes(range(16))).cast('I')
grid = memoryview(bytes(range(12))).cast('B', (3, 4))
gone = memoryview(b'abc'); gone.release()
class Bytes(bytes): pass
class Array(bytearray): pass
def begun(i):
    next(i); return i
packer = zlib.compressobj(); packed = packer.compress(b'x' * 100)
unpacker = zlib.decompressobj(); unpacker.decompress(zlib.compress(b'hello ' * 50), 20)
mixed = zlib.compress(bytes(i * i % 251 for i in range(3000)) + b'end' * 500)
cut = zlib.decompressobj(); cut.decompress(mixed[:1500])
flat = zlib.decompressobj(-15); flat.decompress(b'\\x01\\x05\\0\\xfa\\xffab')
head = zlib.decompressobj(31); head.decompress(b'\\x1f\\x8b\\x08\\x08abcdef')
broken = zlib.decompressobj()
try: broken.decompress(b'xyz')
except zlib.error: pass
things = dict(data=data, view=view, part=view[2:9:3], back=view[::-1], read=memoryview(b'abc').toreadonly(), wide=wide, grid=grid, gone=gone, floats=memoryview(bytes(16)).cast('d'), of_sub=memoryview(Bytes(b'sub')), sub=Array(b'own'),
    format=struct.Struct('<IhB'), names=struct.Struct('3s2xq?'), rows=begun(struct.Struct('<H').iter_unpack(bytes(8))), more=struct.iter_unpack('2s', b'abcdef'), iterated=begun(iter(view)), packer=packer, unpacker=unpacker, cut=cut, flat=flat, head=head, broken=broken)
`,
  'futures and tasks': `${ASYNC}
log = []
var = contextvars.ContextVar('var', default=1)
async def child(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        log.append('cancelled'); raise
    finally:
        log.append(n)
async def failing():
    await asyncio.sleep(0)
    raise ValueError('failed')
async def agen():
    try:
        for i in range(4):
            await asyncio.sleep(0)
            yield i
    finally:
        log.append('closed')
async def work():
    loop = asyncio.get_running_loop()
    global things
    done = loop.create_future(); done.set_result(5)
    failed = loop.create_future(); failed.set_exception(KeyError('k')); failed.exception()
    gone = loop.create_future(); gone.cancel()
    open_ = loop.create_future(); open_.add_done_callback(log.append)
    ready = asyncio.create_task(child(0), name='ready')
    waits = asyncio.create_task(child(100))
    lost = asyncio.create_task(failing())
    over = asyncio.create_task(child(0))
    both = asyncio.gather(child(5), child(6), return_exceptions=True)
    lock = asyncio.Lock(); await lock.acquire()
    queue = asyncio.Queue(2); queue.put_nowait(1)
    event = asyncio.Event()
    condition = asyncio.Condition()
    locked = asyncio.create_task(lock.acquire())
    got = asyncio.create_task(event.wait())
    stream = agen()
    await anext(stream)
    step = anext(stream, None)
    await asyncio.sleep(0.5)
    stopped = asyncio.create_task(child(9)); stopped.cancel()
    shielded = asyncio.shield(waits)
    handle = loop.call_later(50, log.append, 1)
    soon = loop.call_soon(log.append, 2)
    things = dict(done=done, failed=failed, gone=gone, open=open_, ready=ready, waits=waits, lost=lost, over=over, both=both, lock=lock, queue=queue, event=event, condition=condition, locked=locked, got=got, stream=stream,
        step=step, stopped=stopped, shielded=shielded, handle=handle, soon=soon, loop=loop, coroutine=child(1), wrapper=child(2).__await__(), iterator=iter(open_), semaphore=asyncio.Semaphore(1), barrier=asyncio.Barrier(2), task=asyncio.current_task(),
        asend=stream.asend(None), athrow=agen().athrow(ValueError), aclose=agen().aclose(), timeout=asyncio.timeout(5), waited=asyncio.wait_for(open_, 3), completed=asyncio.as_completed([open_, done]))
    poke(things, pause())
    await asyncio.wait([waits, ready, both], timeout=3)
    poke(things, 77)
    async with asyncio.TaskGroup() as group:
        group.create_task(child(1))
`,
  'contexts': `
import contextvars, contextlib
var = contextvars.ContextVar('var', default=1)
bare = contextvars.ContextVar('bare')
token = var.set(2); used = bare.set('b'); bare.reset(used)
context = contextvars.copy_context()
inside = context.run(contextvars.copy_context)
@contextlib.contextmanager
def manager():
    try:
        yield 1
    finally:
        var.set(5)
entered = manager(); entered.__enter__()
stack = contextlib.ExitStack(); stack.enter_context(manager()); stack.callback(print, 1)
things = dict(var=var, bare=bare, token=token, used=used, context=context, inside=inside, entered=entered, stack=stack, manager=manager(), suppress=contextlib.suppress(KeyError), null=contextlib.nullcontext(1), run=context.run, items=context.items(), current=contextvars.copy_context())
def nested():
    poke(things, pause())
`,
  'patterns': `
import re
pattern = re.compile(r'(?P<word>\\w+)(?:-(\\d+))?', re.I)
match = pattern.search('one-1 two-22 three')
finder = pattern.finditer('one-1 two-22 three'); next(finder)
scanner = pattern.scanner('one-1 two'); scanner.match()
things = dict(pattern=pattern, match=match, finder=finder, scanner=scanner, bytes=re.compile(b'[a-c]+'), bytes_match=re.match(b'(a)|(b)', b'b'), ahead=re.compile('(?<=a)b(?!c)'), nothing=re.match('', ''), verbose=re.compile('a  # comment\\n+', re.X),
    lexer=re.Scanner([('a', lambda s, t: t), ('b', None)]), astral=re.search('.$', 'ab\\U0001f600'), groups=match.groupdict(), error=None)
try: re.compile('(')
except re.error as e: things['error'] = e
`,
  'numbers and digests': `
import decimal, hashlib, hmac, random, fractions, datetime, uuid
from decimal import Decimal
class Own(Decimal): pass
context = decimal.getcontext().copy(); context.prec = 5
signalled = decimal.Context(prec=3, traps=[decimal.InvalidOperation]); signalled.divide(1, 3)
h = hashlib.sha256(b'abc'); b2 = hashlib.blake2b(b'x', digest_size=20, key=b'k'); sha3 = hashlib.sha3_256(b'a' * 200); shake = hashlib.shake_128(b'x')
r = random.Random(7); r.random()
class Dice(random.Random): pass
things = dict(d=Decimal('1.25'), huge=Decimal('1e999999'), nan=Decimal('NaN'), signal=Decimal('sNaN12'), infinite=Decimal('-Infinity'), own=Own('2.5'), context=context, signalled=signalled, flags=signalled.flags, traps=context.traps, local=decimal.localcontext(context), now=decimal.getcontext(), h=h, b2=b2,
    sha3=sha3, shake=shake, md5=hashlib.md5(b'x' * 100), mac=hmac.new(b'k', b'm', 'sha1'), r=r, dice=Dice(3), fraction=fractions.Fraction(3, 4), complex=1.5j, date=datetime.date(2024, 2, 29), time=datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc),
    delta=datetime.timedelta(days=3), zone=datetime.timezone(datetime.timedelta(hours=2)), big=2 ** 200, uuid=uuid.UUID(int=5))
`,
  'generators': `
log = []
class Manager:
    def __enter__(self): return self
    def __exit__(self, *a): log.append('out'); return bool(a[0])
class Async:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): return False
    def __aiter__(self): return self
    async def __anext__(self): return 1
    def __await__(self):
        got = yield 'awaited'
        return got
def inner():
    try:
        got = yield 1
        yield got
    except ValueError as e:
        yield e
    finally:
        log.append('inner')
def delegating():
    result = yield from inner()
    return result
def in_with():
    with Manager() as m, Manager():
        for i in range(5):
            try:
                yield i
            except KeyError:
                yield 'key'
            else:
                continue
            finally:
                log.append(i)
def in_handler():
    try:
        1 / 0
    except ZeroDivisionError as e:
        yield e
        raise
def closures(n):
    def add(x):
        nonlocal n
        n += x
        return n
    while True:
        yield add
        n += 1
def in_expression():
    x = [1, (yield 2), *(yield 3), {'k': (yield 4)}]
    return x
def in_match(v):
    match v:
        case [a, b] if (yield a): yield b
        case _: yield 'none'
def comprehended(items):
    yield [y for x in items for y in (x, x + 1)]
    yield from (x * 2 for x in items)
async def coroutine():
    async with Async() as a:
        return await a
async def agen():
    try:
        yield 1
        await Async()
        yield 2
    finally:
        log.append('agen')
def begun(g):
    next(g); return g
waits = coroutine(); waits.send(None)
a = agen(); first = a.__anext__()
try: first.send(None)
except StopIteration: pass
step = a.__anext__(); step.send(None)
over = inner(); list(over)
expression = (x * y for x in range(4) for y in range(3) if x != y)
things = dict(fresh=inner(), inner=begun(inner()), delegating=begun(delegating()), in_with=begun(in_with()), in_handler=begun(in_handler()), closures=begun(closures(3)), in_expression=begun(in_expression()), matched=begun(in_match([1, 2])), comprehended=begun(comprehended([1, 2])),
    waits=waits, unawaited=coroutine(), wrapper=coroutine().__await__(), a=a, step=step, fresh_agen=agen(), asend=agen().asend(None), aclose=agen().aclose(), athrow=agen().athrow(ValueError), over=over, expression=begun(expression), chained=begun(x for x in in_with()))
`,
  'templates': `
name = 'world'; width = 5
t1 = t'hello {name!r:>{width}} and {1 + 1}'
from string.templatelib import Template, Interpolation
i = iter(t1); next(i)
things = dict(t1=t1, empty=t'', i=i, interpolation=t1.interpolations[0], strings=t1.strings, made=Template('a', Interpolation(1, 'x', 's', '>3'), 'b'), joined=t1 + t'{name}', values=t1.values, nested=t'{t1}')
`,
  'types and forms': `
import types, typing, enum, dataclasses, abc, weakref
from typing import *
T = TypeVar('T', bound=int); U = TypeVar('U', str, bytes); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
type Alias[X] = list[X] | None
def generic[A: int, *B, **C](x: A, *rest: *B) -> dict[str, A]: return x
class Box[V]:
    x: V
    def __init__(self, x): self.x = x
class Colour(enum.Enum):
    RED = 1
    BLUE = 'b'
class Flags(enum.Flag):
    A = 1
    B = 2
@dataclasses.dataclass(order=True, slots=True)
class Data:
    a: int = 1
    b: list = dataclasses.field(default_factory=list)
class Slotted:
    __slots__ = ('p', 'q', '__weakref__')
    def __init__(self): self.p = 1
class Base(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    def g(self): return 1
    @g.setter
    def g(self, v): self.h = v
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls): return cls
    def up(self): return super()
class Child(Base):
    def f(self): return super().g
class Meta(type):
    def __call__(cls, *a): return super().__call__(*a)
class Made(metaclass=Meta): pass
class Row(NamedTuple):
    a: int
    b: str = 'x'
class Keys(TypedDict):
    a: int
child = Child(); slotted = Slotted()
things = dict(T=T, U=U, P=P, Ts=Ts, Alias=Alias, applied=Alias[int], generic=generic, Box=Box, box=Box[int](1), Colour=Colour, red=Colour.RED, flags=Flags.A | Flags.B, Data=Data, data=Data(), field=dataclasses.fields(Data)[1], slotted=slotted, member=Slotted.p, Base=Base, child=child, up=child.up(), unbound=super(Child),
    g=Base.g, s=Base.__dict__['s'], c=Base.__dict__['c'], bound=child.f, Made=Made, made=Made(), row=Row(1), Keys=Keys, union=int | str, optional=Optional[int], listed=list[int], called=Callable[[int], str], literal=Literal['a', 1], any=Any, forward=ForwardRef('int'), annotated=Annotated[int, 'meta'],
    proxy=types.MappingProxyType({'a': 1}), space=types.SimpleNamespace(a=1), module=types.ModuleType('made'), method=types.MethodType(print, 1), builtin=[].append, slot=(1).__add__, wrapper=int.__add__, attribute=int.__dict__['real'], code=compile('1 + 1', 'x', 'eval'), function=generic, lambda_=lambda x=1, *, y=2: x,
    reference=weakref.ref(child), weak=weakref.WeakKeyDictionary({child: 1}), ellipsis=..., not_implemented=NotImplemented, args=P.args, part=P.kwargs, tuple_alias=Tuple[int, ...], unpacked=Unpack[Ts], frozen=frozenset([1]), strange=type('Strange', (int,), {})(5))
`,
  'exceptions': `
import traceback
def deep(n):
    if n: return deep(n - 1)
    raise LookupError('deep')
def caught(f, *a):
    try: f(*a)
    except BaseException as e: return e
class Own(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
def chained():
    try: deep(2)
    except LookupError as e: raise Own(1, 2) from e
noted = ValueError('v'); noted.add_note('a note')
things = dict(deep=caught(deep, 3), chained=caught(chained), own=Own(1, 2), noted=noted, group=ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError('k')])]), os=caught(open, '/nowhere'), key=caught(lambda: {}['x']), attribute=caught(lambda: (1).x), name=caught(lambda: missing), stop=StopIteration(5),
    decode=caught(lambda: b'\\xff'.decode()), encode=caught(lambda: '\\ud800'.encode()), syntax=caught(compile, 'a b', 'f.py', 'exec'), imported=caught(__import__, 'nothing'), exit=SystemExit(3), tb=caught(deep, 1).__traceback__, shown=traceback.TracebackException.from_exception(caught(chained)), summary=traceback.extract_tb(caught(deep, 2).__traceback__),
    translate=UnicodeTranslateError('abc', 1, 2, 'no'), base=BaseExceptionGroup('b', [KeyboardInterrupt()]))
`,
  'files': `
import os, pathlib, tempfile, io
os.makedirs('/data/sub')
with open('/data/a.txt', 'w') as f: f.write('one\\ntwo\\nthree\\n')
with open('/data/sub/b.bin', 'wb') as f: f.write(bytes(range(50)))
reading = open('/data/a.txt'); reading.readline()
writing = open('/data/w.txt', 'w'); writing.write('unwritten')
binary = open('/data/sub/b.bin', 'r+b'); binary.read(5); binary.write(b'x')
raw = open('/data/sub/b.bin', 'rb', buffering=0); raw.read(3)
appending = open('/data/a.txt', 'a+')
closed = open('/data/a.txt'); closed.close()
temporary = tempfile.TemporaryFile()
walk = os.walk('/data'); next(walk)
scan = os.scandir('/data'); entry = next(scan)
things = dict(reading=reading, writing=writing, binary=binary, raw=raw, appending=appending, closed=closed, temporary=temporary, path=pathlib.Path('/data'), walk=walk, scan=scan, entry=entry, stat=os.stat('/data/a.txt'), found=pathlib.Path('/data').rglob('*'), environ=os.environ, buffer=reading.buffer,
    listed=lambda *a: os.listdir('/data'), made=lambda *a: os.makedirs('/data/x/y', exist_ok=True), removed=lambda *a: os.remove('/data/a.txt'), renamed=lambda *a: os.rename('/data/sub', '/data/bus'), walked=lambda *a: list(os.walk('/')), read=lambda *a: pathlib.Path('/data/a.txt').read_text(), written=lambda *a: pathlib.Path('/data/n').write_bytes(b'n'))
`,
  'JSON being written': JSON_OBJECTS,
  'JSON being written in pieces': JSON_OBJECTS,
  'sorts and calls in progress': `
class Slow:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return ask(self.n) < other.n
    def __eq__(self, other): return ask(self.n) == other.n
    def __hash__(self): return ask(self.n) % 3
    def __iter__(self): return iter([ask(self.n), self.n])
    def __index__(self): return ask(self.n)
    def __repr__(self): return 'Slow' + str(ask(self.n))
    def __add__(self, other): return Slow(ask(self.n))
    __radd__ = __add__
    def __bool__(self): return ask(self.n) > 1
asked = 0
def ask(n):
    global asked
    asked += 1
    if asked == stop: poke(things, pause())
    return n
from collections import deque
from functools import reduce, lru_cache
from itertools import groupby, accumulate
import heapq, bisect, random
slow = [Slow(n) for n in (3, 1, 2, 5, 4)]
iterator = iter(slow)
sorting = [*slow]
table = {}
d = deque(slow)
things = dict(slow=slow, iterator=iterator, sorting=sorting, d=d, table=table)
def work():
    sorting.sort()
    sorted(sorting, key=lambda s: ask(s.n), reverse=True)
    max(slow), min(slow, key=lambda s: ask(s.n)), sum(slow, Slow(0)), any(slow), all(slow)
    for s in slow: table[s] = 1
    {*slow} & {*slow}
    slow[0] in d, d.index(slow[3]), d.count(slow[1])
    [*slow[0], *slow[1]]; dict([slow[0], slow[1]]); list(map(list, slow)); list(zip(*slow))
    heap = [*slow]; heapq.heapify(heap); heapq.heappop(heap); bisect.insort(heap, slow[2])
    list(groupby(slow)), list(accumulate(slow)), reduce(lambda a, b: a + b, slow), repr(slow), str(d), ''.join(map(repr, slow))
    range(10)[slow[1]], [1, 2, 3][slow[1]], bytes([slow[0]]), 'ab' * slow[0], lru_cache(lambda x: ask(1))(slow[0]), f'{slow}', print(slow), hash(tuple(slow)), slow == [*slow], slow < [*slow][::-1]
`,
};

/** What of a scene comes behind its objects. */
const ENDINGS: Readonly<Record<string, string>> = {
  'futures and tasks': 'asyncio.run(work())\n',
  'contexts': 'context.run(nested)\n',
  'JSON being written': 'print(json.dumps([value, inner], default=default, indent=1, sort_keys=True))\n',
  'JSON being written in pieces': 'json.dump([value, inner], io.StringIO(), default=default)\n',
};
const POKED = 'poke(things, pause())\n';

export interface Scene {
  readonly name: string;
  readonly source: string;
}

export const scenes: readonly Scene[] = [
  ...Object.entries(SCENES)
    .filter(([name]) => !name.startsWith('sorts'))
    .map(([name, text]) => ({ name, source: `${POKE}${text}${ENDINGS[name] ?? POKED}` })),
  // Where the calls are that the host interrupts.
  ...[3, 8, 14, 22, 30, 38, 45, 52, 60, 68, 75, 83, 90, 100, 112, 125].map((stop) => ({
    name: `a call in progress (${stop})`,
    source: `${POKE}stop = ${stop}\n${SCENES['sorts and calls in progress']!}work()\n`,
  })),
];
