/** What blocks are made of: how often, where it may stand, and how it is written. */
import type { Type } from './expressions.ts';
import type { Generator, Place } from './grammar.ts';

type Row = readonly [weight: number, fits: (place: Place) => boolean, write: (g: Generator) => void];

const anywhere = (): boolean => true;
const inLoop = (p: Place): boolean => p.loop;
const inFunction = (p: Place): boolean => p.kind === 'function' || p.kind === 'generator' || p.kind === 'coroutine';
const inGenerator = (p: Place): boolean => p.kind === 'generator';
const inCoroutine = (p: Place): boolean => p.kind === 'coroutine';
const outside = (p: Place): boolean => p.kind === 'module' || p.kind === 'function';
const atTop = (p: Place): boolean => p.kind === 'module' && p.depth === 0;
const notClass = (p: Place): boolean => p.kind !== 'class';

const EXCEPTIONS = ['ValueError', 'TypeError', 'KeyError', 'IndexError', 'ZeroDivisionError', 'AttributeError', 'RuntimeError', 'LookupError', 'ArithmeticError', 'OverflowError', 'StopIteration', 'NameError', 'AssertionError', 'OSError', 'UnicodeDecodeError', 'Exception', 'Oops'];

/** Classes and functions that come before a program that mentions them. */
export const PRELUDES: readonly (readonly [RegExp, string])[] = [
  [/\boperator_index\b/, 'from operator import index as operator_index'],
  [/\bPoint\b/, 'from dataclasses import dataclass, field\n@dataclass(order=True)\nclass Point:\n    x: int\n    y: object = 0\n    z: list = field(default_factory=list)\n    def total(self): return self.x + self.y'],
  [/\bColor\b/, 'from enum import Enum\nclass Color(Enum):\n    RED = 1\n    GREEN = 2'],
  [/\bPair\b/, 'from collections import namedtuple\nPair = namedtuple("Pair", "a b")'],
  [/\bOops\b/, 'class Oops(ValueError):\n    def __init__(self, *args, code=0):\n        super().__init__(*args)\n        self.code = code\n    def __str__(self): return f"oops {self.args} {self.code}"'],
  [
    /\bBox\b/,
    `class Box:
    kind = 'box'
    def __init__(self, v): self.v = v
    def __repr__(self): return f'Box({self.v!r})'
    def __eq__(self, o): return self.v == o.v if isinstance(o, Box) else NotImplemented
    def __hash__(self): return 7
    def __lt__(self, o): return self.v < o.v
    def __add__(self, o): return Box(self.v + (o.v if isinstance(o, Box) else o))
    def __radd__(self, o): return Box(o + self.v)
    def __iadd__(self, o): self.v += o; return self
    def __neg__(self): return Box(-self.v)
    def __len__(self): return len(self.v)
    def __bool__(self): return bool(self.v)
    def __getitem__(self, i): return self.v[i]
    def __setitem__(self, i, x): self.v[i] = x
    def __delitem__(self, i): del self.v[i]
    def __contains__(self, x): return x in self.v
    def __call__(self, *a, **k): return (self.v, a, k)
    def __format__(self, spec): return f'<{format(str(self.v), spec)}>'
    def __enter__(self): print('enter', self.v); return self
    def __exit__(self, t, e, tb): print('exit', self.v, t and t.__name__, e); return bool(self.v)
    async def __aenter__(self): print('aenter'); return self
    async def __aexit__(self, t, e, tb): print('aexit', t and t.__name__); return self.v == 1
    def __getattr__(self, name):
        if name.startswith('_') or name == 'missing': raise AttributeError(f'no {name}', name=name, obj=self)
        return name * 2
    @property
    def prop(self): return self.v
    @prop.setter
    def prop(self, x): self.v = x
    @prop.deleter
    def prop(self): self.v = None
    @classmethod
    def make(cls, *a): return cls(a)
    @staticmethod
    def twice(x): return x + x
    __match_args__ = ('v',)`,
  ],
  [/\bagen\b/, 'async def agen(n=2):\n    for i in range(n):\n        try: yield i\n        finally: print("agen", i)'],
  [/\bgen\b/, 'def gen(n=3):\n    got = []\n    try:\n        while n:\n            got.append((yield n))\n            n -= 1\n    except ValueError as e:\n        yield f"caught {e}"\n    finally:\n        print("gen ends", got)\n    return got'],
  [/\bdeco\b/, 'def deco(f=None, /, *, tag="d"):\n    def outer(f):\n        def inner(*a, **k):\n            print(tag, f.__name__, a, k)\n            return f(*a, **k)\n        return inner\n    return outer if f is None else outer(f)'],
];

function assign(g: Generator): void {
  const type = g.type();
  const value = g.expr(type);
  const name = g.target(type);
  g.write(`${name} = ${value}`);
  g.bind(name, type);
}

function tried(g: Generator, body: () => void): void {
  g.write('try:');
  g.block({}, body);
  handler(g);
}

/** A statement of the module whose failure is shown; the names of the block are those of the module. */
export function guarded(g: Generator, body: () => void): void {
  g.write('try:');
  g.block({ depth: g.place.depth }, body);
  g.write('except Exception as e:');
  g.block({}, () => g.write('print(type(e).__name__, e)'));
}

function handler(g: Generator): void {
  const name = g.fresh('e');
  const known = g.random.pick(EXCEPTIONS.slice(0, 8));
  const form = g.random.below(6);
  if (form === 0) {
    g.write(`except (${known}, ${g.random.pick(EXCEPTIONS)}) as ${name}:`);
    g.block({}, () => {
      g.write(`print('caught', type(${name}).__name__, ${name}, ${name}.args)`);
      if (g.random.chance(30)) g.statement();
    });
  }
  g.write(`except Exception as ${name}:`);
  g.block({}, () => {
    g.write(g.random.pick([`print(type(${name}).__name__, ${name})`, `print(repr(${name}))`, `print(type(${name}).__name__, ${name}.__context__, ${name}.__cause__)`]));
    if (g.random.chance(15)) g.statement();
    if (g.place.depth > 1 && g.random.chance(12)) g.emit(g.random.pick(['raise', `raise ${known}('again') from ${name}`, `raise ${known}('other')`, `raise ${known} from None`, `${name}.add_note('note')\nraise`]));
  });
  if (g.random.chance(20)) {
    g.write('else:');
    g.body({}, 1, 1);
  }
  if (g.random.chance(25)) {
    g.write('finally:');
    g.body({ loop: false }, 1, 2);
  }
}

function define(g: Generator): void {
  const { random } = g;
  const name = g.fresh('f');
  const count = random.below(4);
  const types: Type[] = Array.from({ length: count }, () => g.type());
  const args = types.map((_, i) => `a${i}`);
  const shown = args.map((a, i) => {
    const note = random.chance(20) ? `: ${random.pick(['int', 'str', '"late"', 'list[int]', 'int | None'])}` : '';
    return i === count - 1 && random.chance(30) ? `${a}${note}=${g.expr(types[i]!, 2)}` : a + note;
  });
  if (count > 1 && random.chance(15)) shown.splice(1, 0, '/');
  if (random.chance(15)) shown.push('*rest');
  if (random.chance(12)) shown.push('**more');
  const kind = random.pick(['function', 'function', 'function', 'generator', 'recursive'] as const);
  const returns = g.type();
  const before = g.cost;
  const names: Place['names'] = [...g.place.names.filter(() => random.chance(50)), ...args.map((a, i) => ({ name: a, type: types[i]! }))];
  if (random.chance(10)) g.emit(random.pick(['@deco', '@deco(tag=$str)', '@(lambda f: f)']));
  const typed = random.chance(10) ? random.pick(['[T]', '[T: int]', '[T, *Ts, **P]', '[T = int]']) : '';
  const note = random.chance(20) ? random.pick([' -> int', ' -> "x"', ' -> list[str]']) : '';
  g.cost = 0;
  const { times } = g;
  g.times = 1;
  if (kind === 'recursive') {
    g.write(`def ${name}${typed}(n, acc=()):`);
    g.block({ loop: false, kind: 'function', names: [...names, { name: 'acc', type: 'tuple' }] }, () => {
      g.write('if n <= 0:');
      g.block({}, () => g.emit(random.pick(['return acc', 'raise ValueError(acc)', '$any\nreturn $tuple'])));
      g.statement();
      g.emit(random.pick([`return ${name}(n - 1, acc + (n,))`, `return ${name}(n - 1, (*acc, $any)) + acc`, `return [${name}(n - i) for i in range(1, 3)]`, `yield n; yield from ${name}(n - 1)`]));
    }, 1);
    g.callees.push({ name, args: [], returns: 'any', cost: g.cost * 8 });
    const cost = g.cost * 10;
    g.times = times;
    g.cost = before + cost * times;
    if (g.cost < 1400) tried(g, () => g.write(`print(${random.pick([`${name}(4)`, `list(${name}(3))`, `${name}(${random.between(0, 5)})`])})`));
    return;
  }
  g.write(`def ${name}${typed}(${shown.join(', ')})${note}:`);
  g.block({ loop: false, kind, names }, () => {
    if (random.chance(15)) g.write('"""What it does."""');
    if (random.chance(12) && g.place.names.length > count) {
      const outer = names[0]!.name;
      if (!args.includes(outer) && !shown.join(' ').includes(outer)) g.emit(`${g.place.depth > 1 ? 'nonlocal' : 'global'} ${outer}\n${outer} = ${g.expr(names[0]!.type, 1)}`);
    }
    for (let n = random.between(1, 4); n > 0; n--) g.statement();
    if (kind === 'generator') g.emit(random.pick(['yield $any', 'yield from $list', 'x = yield $any\nprint(x)', 'yield $any\nreturn $any']));
    else if (random.chance(85)) g.write(`return ${g.expr(returns)}`);
  });
  const cost = g.cost;
  g.cost = before;
  g.times = times;
  g.callees.push({ name, args: types, returns: kind === 'generator' ? 'gen' : returns, cost });
}

function loopFor(g: Generator): void {
  const { random } = g;
  const n = random.between(1, 4);
  const form = random.below(5);
  const name = g.fresh('i');
  const type: Type = form < 2 ? 'int' : form === 2 ? 'str' : 'int';
  if (form === 0) g.write(`for ${name} in range(${n}):`);
  else if (form === 1) g.emit(`for ${name} in [$int, $int, $int][:${n}]:`);
  else if (form === 2) g.emit(`for ${name} in $str[:${n}]:`);
  else if (form === 3) g.emit(`for ${name}, *rest in [($int, $any), ($int, 2, 3)]:`);
  else g.emit(`for _, ${name} in enumerate($ints[:${n}]):`);
  const names = [...g.place.names, { name, type }];
  g.body({ loop: true, names }, n);
  if (random.chance(20)) {
    g.write('else:');
    g.body({}, 1, 1);
  }
}

function loopWhile(g: Generator): void {
  const name = g.fresh('c');
  const n = g.random.between(1, 4);
  g.write(`${name} = 0`);
  g.emit(`while ${name} < ${n}${g.random.chance(30) ? ' and ($bool or True)' : ''}:`);
  g.block({ loop: true, names: [...g.place.names, { name, type: 'int' }] }, () => {
    g.write(`${name} += 1`);
    for (let i = g.random.between(1, 3); i > 0; i--) g.statement();
  }, n);
  if (g.random.chance(20)) {
    g.write('else:');
    g.body({}, 1, 1);
  }
}

function branch(g: Generator): void {
  g.emit('if $bool:');
  g.body();
  for (let n = g.random.below(2); n > 0; n--) {
    g.emit('elif $any:');
    g.body({}, 1, 2);
  }
  if (g.random.chance(50)) {
    g.write('else:');
    g.body({}, 1, 2);
  }
}

function makeClass(g: Generator): void {
  const { random } = g;
  const name = g.fresh('C');
  const known = [...new Set(g.lines.flatMap((l) => /^class (C\d+)/.exec(l)?.[1] ?? []))];
  const bases = known.length > 0 && random.chance(50) ? [random.pick(known)] : random.chance(25) ? [random.pick(['int', 'list', 'dict', 'str', 'Box', 'Exception', 'object', 'tuple', 'set'])] : [];
  if (known.length > 1 && random.chance(25)) bases.push(random.pick(known));
  if (random.chance(6)) bases.push('metaclass=type');
  g.write(`class ${name}${random.chance(8) ? '[T]' : ''}${bases.length > 0 ? `(${[...new Set(bases)].join(', ')})` : ''}:`);
  const outer = g.cost;
  g.block({ loop: false, kind: 'class', names: g.place.names.filter(() => random.chance(40)) }, () => {
    if (random.chance(15)) g.write(`'''Doc of ${name}.'''`);
    if (random.chance(10)) g.write(`__slots__ = ('s', 't')`);
    for (let n = random.between(0, 2); n > 0; n--) g.statement();
    if (random.chance(60)) g.emit('attr = $any');
    if (random.chance(20)) g.emit(`x: int = $int\ny: 'str'`);
    if (random.chance(12)) g.emit('asks = echo\nprint(asks($any))\ndel asks');
    const method = (head: string, names: Place['names'], end: string): void => {
      g.write(head);
      g.block({ loop: false, kind: 'function', names }, () => {
        if (random.chance(40)) g.statement();
        g.emit(end);
      });
    };
    const other: Place['names'] = [{ name: 'o', type: 'int' }];
    if (random.chance(50)) method('def __init__(self, *a):', [{ name: 'a', type: 'tuple' }], random.pick(['self.a = a', 'super().__init__()\nself.a = a', 'self.a, self.b = a, $any', 'super().__init__(*a)']));
    if (random.chance(70)) method('def __repr__(self):', [], `return ${random.pick([`'<${name}>'`, `f'{type(self).__name__}/{getattr(self, "a", None)!r}'`])}`);
    if (random.chance(35)) method('def m(self, o=1):', other, random.pick(['return $any', 'return self', 'return super().m(o)', 'return (self.attr, o)', 'self.b = o\nreturn self.b', 'return __class__.__name__', 'del self.a\nreturn self.a']));
    for (const dunder of ['__eq__', '__lt__', '__add__', '__radd__', '__mul__', '__getitem__', '__contains__', '__call__', '__sub__', '__matmul__', '__iadd__', '__and__', '__rmul__'])
      if (random.chance(9)) method(`def ${dunder}(self, o):`, other, random.pick(['return $any', 'return NotImplemented', 'return o', 'raise Oops($any)', 'return ($any, o)', 'return self']));
    for (const dunder of ['__len__', '__bool__', '__hash__', '__str__', '__int__', '__index__', '__float__', '__neg__', '__abs__', '__iter__', '__next__', '__enter__', '__reversed__', '__length_hint__', '__bytes__', '__complex__', '__round__', '__await__'])
      if (random.chance(5)) method(`def ${dunder}(self):`, [], random.pick(['return $any', 'return $int', 'return $str', 'return iter($list)', 'return True', 'yield $any', 'raise StopIteration', '$any']));
    if (random.chance(8)) method('def __getattr__(self, name):', [{ name: 'name', type: 'str' }], random.pick(['return name', 'raise AttributeError(name)', 'return $any']));
    if (random.chance(6)) method('def __setattr__(self, name, value):', [{ name: 'name', type: 'str' }], 'print("set", name)\nobject.__setattr__(self, name, value)');
    if (random.chance(6)) method('def __init_subclass__(cls, **k):', [], 'print("sub", cls.__name__, k)\nsuper().__init_subclass__(**k)');
    if (random.chance(6)) method('def __set_name__(self, owner, name):', [], 'print("named", name)');
    if (random.chance(6)) method('def __get__(self, o, owner=None):', [], 'return (o is None, $any)');
    if (random.chance(6)) method('def __format__(self, spec):', [{ name: 'spec', type: 'str' }], 'return f"[{spec}]"');
    if (random.chance(6)) method('def __exit__(self, *exc):', [], 'print("exit", exc[0])\nreturn $bool');
    if (random.chance(6)) method('def __class_getitem__(cls, k):', [], 'return (cls.__name__, k)');
    if (random.chance(15)) method('@property\ndef p(self):', [], 'return $any');
    if (random.chance(10)) method('@classmethod\ndef c(cls, *a):', [{ name: 'a', type: 'tuple' }], 'return cls.__name__, a');
    if (random.chance(10)) method('@staticmethod\ndef s(a=1):', [{ name: 'a', type: 'int' }], 'return $any');
  });
  g.cost = outer + 3;
  const o = g.fresh('o');
  tried(g, () => {
    g.emit(`${o} = ${name}(${random.pick(['', '$int', '$list', '$str'])})`);
    for (let n = random.between(1, 4); n > 0; n--)
      g.emit(`print(${random.pick([`str(${o})[:60].partition(' object at')[0]`, `${o}.m()`, `${o}.m($int)`, `${o} == $any`, `${o} + $int`, `$int + ${o}`, `${o}.attr`, `${o}.p`, `${o}.c($any)`, `${o}.s()`, `len(${o})`, `bool(${o})`, `${o}[$lit:small]`, `list(${o})`, `$int in ${o}`, `${o}($int)`, `f'{${o}:>5}'`, `[c.__name__ for c in ${name}.__mro__]`, `${name}.__doc__`, `${o} < $int`, `${o}.a`, `sorted(vars(${o}))`, `${o}.nope`, `${name}.nope`, `isinstance(${o}, ${name})`, `hash(${o}) == hash(${o})`, `-${o}`, `int(${o})`, `${o} @ 2`, `${o} * $int`, `$int * ${o}`, `${name}[int]`, `abs(${o})`, `repr(${o}) == str(${o})`, `{**${o}}`, `[*${o}]`, `round(${o})`, `float(${o})`, `range(${o})`, `"%s" % (${o},) == str(${o})`, `${name}.__dict__.keys() >= {'__module__'}`])})`);
    if (random.chance(30)) g.emit(random.pick([`${o}.new = $any\nprint(${o}.new)`, `del ${o}.a`, `${o} += $int`, `${o}[$lit:small] = $any`, `del ${o}[$lit:small]`, `with ${o} as q: print(q is ${o})`, `${name}.m = lambda self: 'patched'\nprint(${o}.m())`, `${o}.p = $any`, `setattr(${name}, 'attr', $any)\nprint(${o}.attr)`, `match ${o}:\n    case ${name}(a=a): print('m', a)\n    case _: print('none')`]));
  });
}

const PATTERNS = ['0', '1 | 2 | 3', "'a'", "'abc' | 'x'", 'None', 'True', '[]', '[q]', '[q, *r]', '[*_, q]', '(q, r)', '[int(q), *_]', '{}', "{'a': q}", "{1: q, **r}", 'int()', 'int(q)', 'str() as q', 'float() | complex()', 'list() | tuple()', 'bytes(q)', 'Box(q)', 'Box(v=0)', 'Point(q, y=r)', '[[q, _], *r]', '-1', '1.5', '3+4j', "b'abc'", 'q if q', 'dict(items=q)', 'set() | frozenset()', 'bool(q)', 'object(real=q, imag=0)', '[Point(), *_]', 'int.real', 'Color.RED'];

function matching(g: Generator): void {
  const { random } = g;
  g.emit(`match ${random.pick(['$any', '$any, $any', '$list', '$dict', '[$any, $any]', 'Box($any)', '$int', 'Point($int, $any)'])}:`);
  g.block({}, () => {
    for (let n = random.between(1, 5); n > 0; n--) {
      const pattern = random.pick(PATTERNS);
      const guard = !pattern.includes(' if ') && random.chance(20) ? g.fill(' if $bool') : '';
      g.write(`case ${pattern}${guard}:`);
      g.block({}, () => {
        const names = ['q', 'r'].filter((n2) => new RegExp(`\\b${n2}\\b`).test(pattern));
        g.write(`print(${["'case'", ...names].join(', ')})`);
        if (random.chance(30)) g.statement();
      });
    }
    if (random.chance(60)) {
      g.write('case _:');
      g.body({}, 1, 1);
    }
  });
}

function groups(g: Generator): void {
  const { random } = g;
  const kinds = (): string => random.pick(['ValueError', 'TypeError', 'KeyError', 'OSError']);
  const group = (d: number): string => `ExceptionGroup(${g.literal('str').replace(/^r/, '')} or 'g', [${Array.from({ length: random.between(1, 3) }, () => (d > 0 && random.chance(30) ? group(d - 1) : `${kinds()}(${random.below(9)})`)).join(', ')}])`;
  g.write('try:');
  g.block({}, () => {
    g.write('try:');
    g.block({}, () => g.emit(random.chance(80) ? `raise ${group(2)}` : random.pick(['raise ValueError(1)', '$any'])));
    for (let n = random.between(1, 2); n > 0; n--) {
      g.write(`except* ${random.chance(70) ? kinds() : `(${kinds()}, ${kinds()})`} as eg:`);
      g.block({ loop: false }, () => {
        g.write("print('star', repr(eg), len(eg.exceptions))");
        if (random.chance(20)) g.emit(random.pick(['raise', "raise KeyError('new')", 'raise ValueError from eg', '$any']));
      });
    }
    if (random.chance(20)) g.emit('else:\n    print("no")');
    if (random.chance(20)) g.emit('finally:\n    print("fin")');
  });
  g.write('except BaseException as e:');
  g.block({}, () => g.write('print(type(e).__name__, repr(e), repr(e.__context__), repr(e.__cause__))'));
}

function coroutine(g: Generator): void {
  const { random } = g;
  const name = g.fresh('a');
  const outer = g.cost;
  g.write(`async def ${name}(n=1):`);
  g.block({ loop: false, kind: 'coroutine', names: [...g.place.names.filter(() => random.chance(30)), { name: 'n', type: 'int' }] }, () => {
    for (let i = random.between(1, 3); i > 0; i--) g.statement();
    g.emit(random.pick(['return $any', 'await asyncio.sleep(0)\nreturn n', 'return [x async for x in agen(n)]', 'async with Box(n) as b:\n    raise ValueError(n)', 'async for x in agen(2):\n    print(x)\n    if x == n: break', 'return await asyncio.gather(asyncio.sleep(0, n), asyncio.sleep(0, 2))', `async with asyncio.TaskGroup() as tg:\n    t = tg.create_task(asyncio.sleep(0, $any))\nreturn t.result()`, 'return {x: y async for x in agen(2) for y in [n]}', 'it = agen(3)\nprint(await it.__anext__(), await anext(it))\nawait it.aclose()', 'try:\n    await $any\nfinally:\n    print("f")', 'return [await asyncio.sleep(0, x) for x in range(2)]']));
  });
  g.cost = outer + 5;
  g.write('import asyncio');
  tried(g, () => g.write(`print(asyncio.run(${name}(${random.pick(['', '0', '2'])})))`));
}

function generatorUse(g: Generator): void {
  const name = g.fresh('g');
  const use = (): string => g.random.pick([`print(next(${name}))`, `print(${name}.send($any))`, `print(${name}.throw(ValueError('t')))`, `${name}.close()`, `print(list(${name}))`, `for x in ${name}: print(x)`, `print(next(${name}, 'end'))`, `print(${name}.throw(KeyError))`, `print([*${name}])`, `a, *b = ${name}\nprint(a, b)`]);
  tried(g, () => {
    g.emit(`${name} = ${g.random.pick(['gen()', 'gen(2)', '($v for $v in $ints)', '$call:gen', 'iter($list)', 'zip($ints, $str)', 'map($lambda, $ints)', 'enumerate($str)'])}`);
    for (let n = g.random.between(1, 4); n > 0; n--) g.emit(use());
  });
}

/** Short statements, one template each. */
const SIMPLE: readonly string[] = [
  'a, b = $any, $any\nprint(a, b)', 'a, *b = $list\nprint(a, b)', '(a, b), c = ($int, $int), $any\nprint(a + b, c)', '[a, *_, b] = $str\nprint(a, b)', 'a = b = $any\nprint(a is b)', 'a, b = $list', 'for a, b in $pairs: print(a, b)',
  'l = $list\nl[$lit:small] = $any\nprint(l)', 'l = $list\nl[$slice] = $list\nprint(l)', 'l = $list\ndel l[$slice]\nprint(l)', 'l = $list\nl += $list2\nprint(l)', 'l = $list\nl *= $lit:small\nprint(l)', 'l = [$int, $int]\nl.sort(key=$lambda)\nprint(l)', 'l = $list\nl[0], l[-1] = l[-1], l[0]\nprint(l)', 'l = $list\ndel l[0], l[-1]\nprint(l)', 'l = $list\nl[$lit:small] += $any\nprint(l)',
  'd = $dict\nd[$key] = $any\nprint(d)', 'd = $dict\ndel d[$key]\nprint(d)', 'd = $dict\nd |= $dict\nprint(d, len(d))', 'd = {$key: 1}\nfor k, v in d.items(): print(k, v)', 'd = $dict\nfor k in d: d[$key] = 1\nprint(d)',
  's = $set\ns |= $set\nprint(sorted(s, key=repr))', 's = {$int}\ns.add($key)\nprint(len(s))', 's = {1, 2}\ns ^= $set\nprint(sorted(s, key=repr))',
  'b = bytearray($bytes)\nb[$lit:small] = $byte\nprint(b)', 'b = bytearray($bytes)\nb += $bytes\ndel b[:1]\nprint(b)', 'm = memoryview(bytearray($bytes))\nprint(m[$lit:small], m.tolist(), m.nbytes)', 'b = bytearray($bytes)\nb[$slice] = $bytes\nprint(bytes(b))', 'b = bytearray($bytes)\nb.extend($ints)\nprint(b.pop(), b)',
  'x = $num\nx += $num\nprint(x)', 'x = $int\nx <<= $lit:small\nx |= $int\nprint(x)', 'x = $num\nx **= $lit:small\nprint(x)', 'x = $any\nx -= $any\nprint(x)', 'x = $float\nx //= $num\nx %= $num\nprint(x)', 'x = $str\nx += $str\nprint(x)', 'x = $tuple\nx += $tuple\nprint(x)', 'x = $any\nx @= 2',
  'o = Box($any)\no.w = $any\no.prop = $any\nprint(o, o.w, o.other, o.kind)', 'o = Box($any)\ndel o.prop\nprint(o)\ndel o.nope', 'o = Box($list)\no[$lit:small] = $any\ndel o[0]\nprint(o)', 'o = Box($int)\no += $int\nprint(o, Box.make(1, 2), Box.twice($any))', 'print(Box($int).__dict__, vars(Box($any)))', 'o = Box($any)\nBox.extra = $any\nprint(o.extra)\ndel Box.extra\nprint(o.extra)',
  'p = Point($int, $any)\nprint(p, p == Point($int), p.total())', 'print(Pair($any, $any), Pair(1, b=$any)._asdict())', 'print(Color.RED, Color(2), Color["GREEN"].value, list(Color))', 'print(Color($int))',
  'assert $bool, $any', 'assert $any', 'del $w', 'x = 1\ndel x\nprint(x)', 'print(undefined_name)', 'print(f"{$any} {$any!r:>10} {$float:$fspec}")', "print('%s %5.1f' % ($any, $num))", 'print($any, $any)', 'print($any, end=" | ")\nprint($any, sep="")',
  'f = lambda *a, k=$any, **kw: (a, k, kw)\nprint(f(1, *$list, k=2, **{"z": 3}), f())', 'f = lambda a, b=$any: (a, b)\nprint(f($any), f(b=1, a=2), f(*$tuple))', 'def f(a, /, b, *, c=1): return a, b, c\nprint(f(1, b=$any), f(1, 2, c=3), f(a=1))', 'print(dict(**$dict, k=1))', 'print(*$list, sep="-")', 'print(max(*$ints), min($any, $any, key=repr))', 'def f(*args, **kw): return len(args), sorted(kw)\nprint(f(*$str, *$list, **$dict))',
  't = t"{$any} and {$any!r:>5}"\nprint(t.strings, t.values, [(i.conversion, i.format_spec) for i in t.interpolations])', 't = t"{$lit:str} {$lit:int=} {$lit:list!r:>3}"\nprint(t.strings, t.values, [i.expression for i in t.interpolations])', 't = t"$int{$lit:str}"\nprint(list(t))',
  'type Alias = list[$int]\nprint(Alias, Alias.__value__)', 'type Alias[T] = dict[T, int]\nprint(Alias[str], Alias.__type_params__)', 'x: int = $int\nprint(__annotations__ if "__annotations__" in globals() else x)', 'class K[T]:\n    x: T\n    def m[U](self, u: U) -> T: ...\nprint(K.__type_params__, K[int], K.m.__type_params__, K.m.__annotations__)',
  'import math\nprint(math.floor($float), math.gcd($int, $int), math.isclose($float, $float))', 'from math import *\nprint(floor($float), pi, isqrt($int))', 'import os.path as p, sys\nprint(p.join("a", "b"), sys.byteorder)', 'from collections import Counter, deque, defaultdict\nprint(Counter($str), deque($list, $lit:small), defaultdict(list, $dict))', 'from itertools import chain, islice, product, accumulate\nprint(list(chain($list, $str)), list(islice($list, 2)), list(product("ab", $ints))[:3], list(accumulate($ints)))', 'from functools import reduce, partial, cached_property\nprint(reduce(lambda a, b: (a, b), $list), partial(max, $int)($int))', 'from nowhere import x', 'from math import nothing', 'import json\nprint(json.dumps($any))',
  'exec("z = $int\\nprint(z)")', 'print(eval("x + 1", {"x": $any}))', 'exec("def h(a): return a * 2", ns := {})\nprint(ns["h"]($any))', 'print(sorted(k for k in locals() if len(k) == 1))', 'exec("x ="  )', 'eval("1 +")', 'print(compile("1+$int", "q", "eval").co_filename if False else 1)',
  'with Box($any) as b, Box(1):\n    print(b)\n    raise ValueError($any)', 'with Box($int):\n    print("in")', 'with (Box($any) as a, Box($any) as b): print(a, b)', 'with $any as x: print(x)',
  'x = [lambda: i for i in range(3)]\nprint([f() for f in x])', 'def outer():\n    n = $int\n    def inner():\n        nonlocal n\n        n += 1\n        return n\n    return inner, lambda: n\na, b = outer()\nprint(a(), a(), b())', 'def late():\n    if $bool: z = 1\n    return z\nprint(late())', 'def cell():\n    def g(): return q\n    if $bool: q = $any\n    return g()\nprint(cell())', 'def gone(q):\n    x = $any\n    del x, q\n    return $any\nprint(gone(1))', 'def gone(q):\n    if $bool: del q\n    return q\nprint(gone($any))', 'def deleted():\n    q = 1\n    def g(): return q\n    del q\n    return g()\nprint(deleted())',
  'class M(type):\n    def __new__(m, name, bases, ns, **k):\n        print(name, sorted(x for x in ns if x[0] != "_"), k)\n        return super().__new__(m, name, bases, ns)\n    def __call__(cls, *a): return (cls.__name__, super().__call__())\n    def __getattr__(cls, n): return n\nclass N(metaclass=M, opt=$int): a = $any\nprint(N($any)[0], N.zzz, type(N).__name__)', 'class D:\n    def __set_name__(self, o, n): self.n = n\n    def __get__(self, o, t): return (self.n, o is None)\n    def __set__(self, o, v): print("set", self.n, v)\n    def __delete__(self, o): print("del", self.n)\nclass U: d = D()\nu = U()\nu.d = $any\nprint(u.d, U.d)\ndel u.d', 'class S:\n    __slots__ = "a", "b"\ns = S()\ns.a = $any\nprint(s.a, hasattr(s, "b"))\ns.c = 1', 'class A0:\n    def f(self): return ["A0"]\nclass B0(A0):\n    def f(self): return ["B0"] + super().f()\nclass C0(A0):\n    def f(self): return ["C0"] + super().f()\nclass D0(B0, C0): pass\nprint(D0().f(), [k.__name__ for k in D0.__mro__])', 'class E0:\n    x = $int\n    y = [x for _ in range(2)] if $bool else x\n    z = x + 1\n    del x\nprint(E0.y, E0.z, hasattr(E0, "x"))', 'class F0:\n    global gx\n    gx = $any\n    for i in range(2): v = i\nprint(gx, F0.v)', 'def klass(v):\n    class L:\n        w = v\n        def get(self): return v, self.w, __class__.__qualname__\n    return L\nprint(klass($any)().get())',
  'def dd(): yield from (yield from [$any, $any]) or []\nprint(list(dd()))', 'def dd():\n    r = yield from gen(1)\n    print("got", r)\n    return $any\ng = dd()\nprint(next(g), g.send($any) if $bool else list(g))', 'def dd():\n    try: yield 1\n    except GeneratorExit: print("closed"); raise\ng = dd()\nnext(g)\ng.close()\nprint(next(g, "x"))', 'def dd():\n    raise StopIteration($any)\n    yield\nlist(dd())', 'g = gen(2)\nnext(g)\ng.throw(ValueError, )', 'def dd():\n    while True:\n        try: x = yield $any\n        except KeyError as e: print("k", e)\n        else: print("x", x)\ng = dd()\nnext(g); g.send(1); g.throw(KeyError("q")); g.close()',
  'e = ValueError($any, $any)\ne.add_note("n")\nprint(e, repr(e), e.args, e.__notes__)', 'e = KeyError($any)\nprint(str(e), repr(e))', 'e = OSError(999, "msg", $any)\nprint(e, repr(e), e.errno)', 'x = SystemExit($int)\nprint(x.code)', 'e = Oops($any, code=$int)\nprint(e, repr(e), e.code)', 'try:\n    try: 1 / 0\n    finally: print("fin", $any)\nexcept ArithmeticError as e: print(e.__context__, e.__traceback__ is not None)', 'def fin():\n    for i in range(3):\n        try:\n            if i == 1: continue\n            return i if $bool else [][0]\n        except IndexError: print("ie")\n        finally: print("f", i)\nprint(fin())', 'try: raise KeyError($any) from ValueError($any)\nexcept KeyError as e: print(repr(e.__cause__), e.__suppress_context__)', 'try: raise $any\nexcept TypeError as e: print(e)', 'try: raise $any\nexcept BaseException as e: print(type(e))', 'try: $any\nexcept $any: print("odd")', 'try:\n    raise ValueError(1)\nexcept ValueError:\n    try:\n        raise\n    except ValueError as e:\n        print("again", e, e.__context__)', 'import traceback\ntry: $any\nexcept Exception: print(traceback.format_exc(limit=1).splitlines()[-1])',
  'print((lambda: (yield))().send(None))', 'print({**{"a": 1}, **$any})', 'print([*$any, *$any])', 'print(f"{$any:{$q:sspec}}")', 'a = b = c = []\na.append(b)\nprint(c)', 'x = [$any]\nx.append(x)\nprint(x, len(x))', 'd = {}\nd["d"] = d\nprint(d)', 'print(1 if $any else 2, not $any, $any and $any, $any or $any)', 'print($int < $num <= $num != $any)', 'print($any in $any, $any not in $any)', 'if (n := len($any)) > 1: print(n)', 'while (n := $int) > 10**30: pass\nprint(n)', 'print([y := 1, y ** 2], {z: w for z, w in $pairs})', 'print(sum(x * y for x in $ints for y in $ints if x != y))', 'print(i := 5, [i for i in range(2)], i)', 'l = [[0] * 2 for _ in range(2)]\nl[0][1] = $any\nprint(l)', 'global gg\ngg = $any', 'print(echo($num), echo($str))', 'r = echo(x=$int)', 'print(sorted([echo($int), add($lit:small, $lit:small)], key=echo))', "print(fail('ValueError', $str))", 'f = echo\nprint(f($list), ask("q"))', '"%s" % ()', '[1, 2][5]', '{}["k"]', '$any.undefined', '(1)()', 'int("x")', 'None + 1', '"a" + 1', 'len(5)', '[].pop()', '1 / 0', 'x, y = 1', 'x, y = 1, 2, 3', 'for x in 5: pass', 'raise Oops($any)', 'sorted([1, "a"])', 'print(int.__add__(1, $any), str.__len__($str), list.__getitem__($list, 0))',
];

/** Statements without blocks of their own: `weight` 9 where they may stand for any other. */
export const STATEMENTS: readonly Row[] = [
  [9, anywhere, assign],
  [9, anywhere, assign],
  [9, anywhere, (g) => g.emit('print($any)')],
  [9, notClass, (g) => tried(g, () => g.emit(g.random.pick(SIMPLE)))],
  [9, notClass, (g) => tried(g, () => g.emit(g.random.pick(SIMPLE)))],
  [9, notClass, (g) => tried(g, () => g.emit(g.random.pick(SIMPLE)))],
  [8, notClass, (g) => tried(g, () => { g.emit(g.random.pick(SIMPLE)); g.emit(g.random.pick(SIMPLE)); })],
  [9, anywhere, (g) => g.emit('$any')],
  [3, outside, define],
  [3, outside, define],
  [3, (p) => atTop(p) || p.kind === 'class', define],
  [6, anywhere, loopFor],
  [5, anywhere, loopWhile],
  [7, anywhere, branch],
  [7, atTop, makeClass],
  [2, (p) => p.kind === 'function', makeClass],
  [4, notClass, matching],
  [4, notClass, groups],
  [6, atTop, coroutine],
  [5, notClass, generatorUse],
  [4, notClass, (g) => { g.write('try:'); g.body(); handler(g); }],
  [2, notClass, (g) => { g.emit('with Box($any) as b:'); g.body(); }],
  [3, inLoop, (g) => g.emit('if $bool: break')],
  [3, inLoop, (g) => g.emit('if $bool: continue')],
  [3, inFunction, (g) => g.emit('if $bool: return $any')],
  [8, inGenerator, (g) => g.emit(g.random.pick(['yield $any', 'x = yield $any', 'yield from $list', 'print((yield))']))],
  [8, inCoroutine, (g) => g.emit(g.random.pick(['await asyncio.sleep(0)', 'print(await asyncio.sleep(0, $any))', 'async with Box($any): print("in")', 'async for x in agen(): print(x)', 'print([x async for x in agen()])', 'print(sum([await asyncio.sleep(0, x) for x in $ints]))']))],
  [1, atTop, (g) => g.emit(g.random.pick(SIMPLE))],
];
