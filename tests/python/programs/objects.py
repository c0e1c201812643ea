# ---- a bank with errors of its own
class BankError(Exception):
    pass

class Insufficient(BankError):
    def __init__(self, need, have):
        super().__init__(f'need {need}, have {have}')
        self.need, self.have = need, have

class Account:
    _count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        Account._count += 1
        self.history = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise Insufficient(self._balance - value, self._balance)
        self._balance = value

    def withdraw(self, n):
        self.balance -= n
        self.history.append(-n)
        return self

    def deposit(self, n):
        if n <= 0:
            raise ValueError('deposit must be positive')
        self.balance += n
        self.history.append(n)
        return self

    @classmethod
    def count(cls):
        return cls._count

    def __repr__(self):
        return f'{type(self).__name__}({self.owner!r}, {self.balance})'

a = Account('Ann', 100)
a.deposit(50).withdraw(30)
print(a, a.history, Account.count())
try:
    a.withdraw(1000)
except BankError as e:
    print(type(e).__name__, e, e.have, a.balance)
try:
    a.deposit(-1)
except ValueError as e:
    print(e)
#> Account('Ann', 120) [50, -30] 1
#> Insufficient need 1000, have 120 120 120
#> deposit must be positive

# ---- shapes
class Shape:
    def area(self):
        raise NotImplementedError(f'{type(self).__name__}.area')

    def __lt__(self, other):
        return self.area() < other.area()

    def __str__(self):
        return f'{type(self).__name__.lower()} of {self.area():.2f}'

class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.141592653589793 * self.r ** 2

class Rect(Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h

class Square(Rect):
    def __init__(self, s):
        super().__init__(s, s)

for s in sorted([Circle(1), Rect(2, 3), Square(1.5)]):
    print(s)
try:
    Shape().area()
except NotImplementedError as e:
    print('not implemented:', e)
#> square of 2.25
#> circle of 3.14
#> rect of 6.00
#> not implemented: Shape.area

# ---- a vector with operators
class Vec:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y) if isinstance(o, Vec) else NotImplemented

    def __sub__(self, o):
        return self + -o

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __eq__(self, o):
        return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __bool__(self):
        return bool(self.x or self.y)

    def __iter__(self):
        yield self.x
        yield self.y

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __repr__(self):
        return f'Vec({self.x}, {self.y})'

    def __format__(self, spec):
        return f'<{self.x:{spec}}, {self.y:{spec}}>'

v = Vec(3, 4)
print(v + Vec(1, 1), v - v, 2 * v, v * 0.5, -v, abs(v), bool(Vec(0, 0)), v == Vec(3, 4), len({v, Vec(3, 4)}))
x, y = v
print(x, y, [*v], v[1], f'{v:.1f}', {v: 'key'}[Vec(3, 4)], sum([v, v], Vec(0, 0)))
try:
    v + 1
except TypeError as e:
    print(e)
try:
    v.z = 1
except AttributeError as e:
    print(e)
#> Vec(4, 5) Vec(0, 0) Vec(6, 8) Vec(1.5, 2.0) Vec(-3, -4) 5.0 False True 1
#> 3 4 [3, 4] 4 <3.0, 4.0> key Vec(6, 8)
#> unsupported operand type(s) for +: 'Vec' and 'int'
#> 'Vec' object has no attribute 'z' and no __dict__ for setting new attributes

# ---- a linked list
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

class Linked:
    def __init__(self, items=()):
        self.head = None
        for x in reversed(list(items)):
            self.head = Node(x, self.head)

    def __iter__(self):
        n = self.head
        while n:
            yield n.value
            n = n.next

    def __len__(self):
        return sum(1 for _ in self)

    def __contains__(self, x):
        return any(x == y for y in self)

    def reverse(self):
        prev, n = None, self.head
        while n:
            n.next, prev, n = prev, n, n.next
        self.head = prev
        return self

    def __str__(self):
        return ' -> '.join(map(str, self))

l = Linked([1, 2, 3])
print(l, len(l), 2 in l, 9 in l, l.reverse(), max(l))
#> 3 -> 2 -> 1 3 True False 3 -> 2 -> 1 3

# ---- a tree
class Tree:
    def __init__(self):
        self.root = None

    def add(self, key):
        def go(node):
            if node is None:
                return {'key': key, 'left': None, 'right': None}
            side = 'left' if key < node['key'] else 'right'
            node[side] = go(node[side])
            return node
        self.root = go(self.root)

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node['left'])
                yield node['key']
                yield from walk(node['right'])
        return walk(self.root)

    def depth(self):
        def go(node):
            return 0 if node is None else 1 + max(go(node['left']), go(node['right']))
        return go(self.root)

t = Tree()
for k in [5, 2, 8, 1, 9, 3]:
    t.add(k)
print(list(t), t.depth())
#> [1, 2, 3, 5, 8, 9] 3

# ---- a cache by decorator
def memo(f):
    cache = {}
    def inner(*args):
        if args in cache:
            inner.hits += 1
        else:
            cache[args] = f(*args)
        return cache[args]
    inner.hits = 0
    inner.cache = cache
    inner.__name__ = f.__name__
    return inner

@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(80), fib.hits, len(fib.cache), fib.__name__)
#> 23416728348467685 78 81 fib

# ---- events
class Emitter:
    def __init__(self):
        self.handlers = {}

    def on(self, event):
        def register(f):
            self.handlers.setdefault(event, []).append(f)
            return f
        return register

    def emit(self, event, *args, **kwargs):
        return [f(*args, **kwargs) for f in self.handlers.get(event, [])]

bus = Emitter()

@bus.on('greet')
def hello(name, punct='!'):
    return f'hello {name}{punct}'

@bus.on('greet')
def bye(name, **_):
    return f'bye {name}'

print(bus.emit('greet', 'Ann'), bus.emit('greet', 'Bo', punct='?'), bus.emit('none'))
#> ['hello Ann!', 'bye Ann'] ['hello Bo?', 'bye Bo'] []

# ---- a state machine
class Machine:
    table = {('idle', 'start'): 'running', ('running', 'pause'): 'paused', ('paused', 'start'): 'running', ('running', 'stop'): 'idle'}

    def __init__(self):
        self.state = 'idle'
        self.log = []

    def send(self, event):
        try:
            new = self.table[self.state, event]
        except KeyError as e:
            raise RuntimeError(f'{event} in {self.state}') from e
        self.log.append(f'{self.state}>{new}')
        self.state = new

m = Machine()
for e in ('start', 'pause', 'start', 'stop'):
    m.send(e)
print(m.log)
try:
    m.send('stop')
except RuntimeError as e:
    print(e, repr(e.__cause__))
#> ['idle>running', 'running>paused', 'paused>running', 'running>idle']
#> stop in idle KeyError(('idle', 'stop'))

# ---- a registry by __init_subclass__ and class attributes
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.registry[key or cls.__name__.lower()] = cls

class Csv(Plugin):
    def load(self): return 'csv'

class Json(Plugin, key='js'):
    def load(self): return 'json'

print({k: c().load() for k, c in Plugin.registry.items()})
#> {'csv': 'csv', 'js': 'json'}

# ---- descriptors that check
class Positive:
    def __set_name__(self, owner, name):
        self.name = '_' + name

    def __get__(self, obj, cls=None):
        return self if obj is None else getattr(obj, self.name)

    def __set__(self, obj, value):
        if value <= 0:
            raise ValueError(f'{self.name[1:]} must be positive, not {value}')
        setattr(obj, self.name, value)

class Item:
    price = Positive()
    qty = Positive()

    def __init__(self, price, qty):
        self.price, self.qty = price, qty

    @property
    def total(self):
        return self.price * self.qty

i = Item(2.5, 4)
print(i.total, i.__dict__)
for bad in ((0, 1), (1, -1)):
    try:
        Item(*bad)
    except ValueError as e:
        print(e)
#> 10.0 {'_price': 2.5, '_qty': 4}
#> price must be positive, not 0
#> qty must be positive, not -1

# ---- mixins and the order of calls
class Base:
    def run(self):
        return ['base']

class Log(Base):
    def run(self):
        return ['log', *super().run()]

class Time(Base):
    def run(self):
        return ['time', *super().run()]

class Both(Log, Time):
    def run(self):
        return ['both', *super().run()]

print(Both().run(), [c.__name__ for c in Both.__mro__])
#> ['both', 'log', 'time', 'base'] ['Both', 'Log', 'Time', 'Base', 'object']

# ---- a context manager that undoes
class Undo:
    def __init__(self, target):
        self.target = target

    def __enter__(self):
        self.saved = dict(self.target)
        return self.target

    def __exit__(self, kind, exc, tb):
        if kind is not None:
            self.target.clear()
            self.target.update(self.saved)
        return kind is KeyError

state = {'a': 1}
with Undo(state) as s:
    s['b'] = 2
print(state)
with Undo(state) as s:
    s['c'] = 3
    s['missing']
print(state)
try:
    with Undo(state) as s:
        s.clear()
        1 / 0
except ZeroDivisionError:
    print(state)
#> {'a': 1, 'b': 2}
#> {'a': 1, 'b': 2}
#> {'a': 1, 'b': 2}

# ---- pipelines of generators
def numbers(n):
    for i in range(n):
        yield i

def where(it, f):
    for x in it:
        if f(x):
            yield x

def chunks(it, k):
    chunk = []
    for x in it:
        chunk.append(x)
        if len(chunk) == k:
            yield chunk
            chunk = []
    if chunk:
        yield chunk

def average():
    total, n, mean = 0, 0, None
    while True:
        total += yield mean
        n += 1
        mean = total / n

print(list(chunks(where(numbers(20), lambda x: x % 3), 4)))
avg = average()
next(avg)
print([avg.send(x) for x in (10, 20, 60)])
#> [[1, 2, 4, 5], [7, 8, 10, 11], [13, 14, 16, 17], [19]]
#> [10.0, 15.0, 30.0]

# ---- an inventory with match
def handle(stock, command):
    match command.split():
        case ['add', name, n] if n.isdigit():
            stock[name] = stock.get(name, 0) + int(n)
        case ['remove', name, ('all' | '*')]:
            stock.pop(name, None)
        case ['list']:
            return ', '.join(f'{k}={v}' for k, v in sorted(stock.items()))
        case [verb, *_]:
            return f'cannot {verb}'
        case []:
            return 'nothing'

stock = {}
for c in ('add nuts 3', 'add bolts 5', 'add nuts 2', 'list', 'remove nuts all', 'list', 'add x y', ''):
    if (r := handle(stock, c)) is not None:
        print(r)
#> bolts=5, nuts=5
#> bolts=5
#> cannot add
#> nothing
