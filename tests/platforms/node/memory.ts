/**
 * Run with --expose-gc: for each program, how much of the heap is taken when a limit ends it, as a multiple of the memory limit. Each keeps what it makes in a global, so that the run still has it.
 * Others have let go all that they made, and how much is taken then.
 */
import { Run, builtinsNamespace, compile, isFault } from '../../../core/mod.ts';
import type { Outcome } from '../../../core/mod.ts';

declare const gc: () => void;
declare const process: { memoryUsage(): { heapUsed: number; arrayBuffers: number } };

const LIMIT = 8 * 1024 * 1024;

/** What is made again and again, and what has to be there before. */
const EXPRESSIONS: readonly (readonly [title: string, expression: string, before?: string])[] = [
  ['floats', 'i * 1.5'],
  ['ints beyond 2**53', 'i + (1 << 100)'],
  ['texts', "str(i) + ' and more'"],
  [
    'texts put together bit by bit',
    'built(60)',
    "def built(n):\n    s = ''\n    for _ in range(n): s += 'a'\n    return s",
  ],
  [
    'long texts put together bit by bit',
    'built(300)',
    "def built(n):\n    s = ''\n    for _ in range(n): s += 'a'\n    return s",
  ],
  ['texts of many fields', "f'{i}{i}{i}{i}{i}{i}{i}{i}'"],
  ['equal long texts', "'-'.join(['a'] * 1000)"],
  ['equal very long texts', "'-'.join(['a'] * 20000)"],
  [
    'equal long texts in a deque',
    "keep.appendleft('-'.join(['a'] * 1000))",
    'from collections import deque\nkeep = deque()',
  ],
  ['parts of long texts', '(str(i) * 1000)[7:27]'],
  ['long names of classes', 'type(str(i) * 20000, (), {})'],
  ['long names of attributes', 'setattr(C, str(i) * 20000, i)', 'class C: pass'],
  ['texts beyond the basic plane', "'\\U0001f600' * 20 + str(i)"],
  [
    'texts that were read beyond the basic plane',
    "read('\\U0001f600' + str(i))",
    'def read(s):\n    s[1]\n    return s',
  ],
  ['bytes', 'bytes([i & 255])'],
  ['bytearrays', 'bytearray(3)'],
  ['tuples', '(i, i)'],
  ['lists', '[i]'],
  ['dicts', '{i: i}'],
  ['dicts of texts', "{'a': i, 'b': i, 'c': i}"],
  ['sets', '{i}'],
  ['instances', 'C(i)', 'class C:\n    def __init__(self, a):\n        self.a = a\n        self.b = 2'],
  ['closures', 'adder(i)', 'def adder(n):\n    def add(x): return x + n\n    return add'],
  [
    'generators',
    'begun(i)',
    'def numbers(n):\n    yield n\n    yield n\ndef begun(n):\n    g = numbers(n)\n    next(g)\n    return g',
  ],
  ['exceptions', 'ValueError(i)'],
  ['patterns', "re.compile(f'[a{i % 1000}][b{i}]x+')", 'import re'],
  ['patterns that ignore case', "re.compile(f'[é-ü]{i}', re.I)", 'import re'],
];

/** What is made large and then has next to nothing in it, by a function that answers it. */
const EMPTIED: readonly (readonly [title: string, body: string])[] = [
  ['lists, in a slice', 'x = [None] * 100000\ndel x[1:]'],
  ['lists, by other items', 'x = [None] * 100000\nx[1:] = [1]'],
  ['lists, item by item', 'x = [None] * 5000\nwhile len(x) > 1: x.pop()'],
  ['lists, by an index', 'x = [None] * 5000\nwhile len(x) > 1: del x[-1]'],
  ['heaps', 'x = [1] * 5000\nwhile len(x) > 1: heapq.heappop(x)'],
  ['deques', 'x = collections.deque(range(5000))\nwhile len(x) > 1: x.popleft()'],
  ['dicts', 'x = dict.fromkeys(range(5000))\nfor k in range(5000): del x[k]'],
  ['dicts of texts', 'x = {str(k): k for k in range(5000)}\nfor k in range(5000): x.pop(str(k))'],
  ['sets of numbers', 'x = set(range(5000))\nfor k in range(5000): x.discard(k)'],
  ['sets of texts', 'x = set(map(str, range(5000)))\nwhile x: x.pop()'],
  ['bytearrays', 'x = bytearray(100000)\ndel x[1:]'],
  ['bytearrays, by steps', 'x = bytearray(10000)\ndel x[::-1]'],
  ['arrays', 'x = array.array("d", bytes(80000))\nx[:] = array.array("d")'],
  ['bytes in memory', 'x = io.BytesIO(bytes(100000))\nx.truncate(1)'],
  ['files', 'x = open(f"/{i}", "w+b", buffering=0)\nx.truncate(100000)\nx.truncate(1)\nx.close()'],
];

function emptied(body: string): number {
  const function_ = `def make():\n    ${body.replaceAll('\n', '\n    ')}\n    return x`;
  return multiple('make()', `import array, collections, heapq, io\n${function_}`);
}

function multiple(expression: string, before: string): number {
  const kept = expression.startsWith('keep.') ? expression : `keep.append(${expression})`;
  // Equal texts become one, so they take long to fill anything.
  return share(`keep = []\n${before}\ni = 0\nwhile True:\n    i += 1\n    ${kept}\n`, 'limit', 'keep');
}

/** What is taken, as a multiple of the limit, when a program has come to its end of that kind. The run still has a global of it then. */
function share(source: string, ends: Outcome['kind'], global: string): number {
  const code = compile(source, { known: (name) => builtinsNamespace().cells.has(name) });
  if (isFault(code)) throw new Error(code.message);
  const start = taken();
  const run = new Run(builtinsNamespace(), { limits: { maxMemory: LIMIT, maxTicks: 30_000_000 } });
  run.giveFiles({ contents: new Map(), mounts: new Map(), cwd: '/', epoch: 0 });
  const outcome = run.start(code);
  if (outcome.kind !== ends) throw new Error(`${source.slice(0, 200)}: ${outcome.kind}`);
  const end = taken();
  if (!run.hasGlobal(global)) throw new Error('the run has lost what it made');
  return (end - start) / LIMIT;
}

/** Lines each of which lets go what the one before has made, large as it is. Places in the code keep what they found in classes, but not for long. */
const LINES: readonly (readonly [title: string, line: string])[] = [
  ['classes that are read', 'C = type("C", (), {"big": BIG}); C.big'],
  ['classes whose instances are read', 'C = type("C", (), {"big": BIG}); C().big'],
  ['classes whose instances are stored to', 'C = type("C", (), {"big": BIG}); C().a = 1'],
  [
    'classes whose methods are called',
    'C = type("C", (), {"big": BIG, "m": lambda self, a=1: a}); C().m(); C().m(a=2)',
  ],
  ['classes read by getattr()', 'C = type("C", (), {"big": BIG}); getattr(C(), "big"); hasattr(C, "big")'],
  [
    'classes of keys',
    'C = type("C", (), {"big": BIG, "__eq__": lambda a, b: a.n == b.n, "__hash__": lambda a: hash(a.n), "n": 1}); {C(): 1}[C()]',
  ],
  ['exceptions of a class', 'C = type("C", (Exception,), {"big": BIG}); C(1).args; C(1).big'],
  ['named tuples', 'C = type("C", (collections.namedtuple("N", "a b"),), {"big": BIG}); C(1, 2).a; C(1, 2).big'],
  ['attributes of a class', 'K.big = BIG; K.big; del K.big'],
  ['modules', 'm = types.ModuleType("m"); m.big = BIG; m.big'],
  ['functions', 'f = lambda a, big=BIG: a; f(1); list(map(f, [1])); f(a=2)'],
];

function leftBy(line: string): number {
  const lines = Array.from({ length: 300 }, () => `    ${line}\n`)
    .join('')
    .replaceAll('BIG', '[0] * 60000');
  const source = `import collections, types\nclass K: pass\ndef go():\n    global C, m, f\n${lines}go()\nC = m = f = None\nstop()\n`;
  return share(source, 'suspended', 'K');
}

/** The contents of arrays that a collection frees are counted until the next one, for other threads may still be freeing them. */
function taken(): number {
  gc();
  gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

// Modules and code that all of them share are not theirs.
for (const [, expression, before = ''] of EXPRESSIONS) {
  const code = compile(`${before}\ni = 1\nx = ${expression}\n`, {
    known: (name) => builtinsNamespace().cells.has(name),
  });
  if (!isFault(code)) new Run(builtinsNamespace()).start(code);
}
console.log(
  JSON.stringify([
    ...EXPRESSIONS.map(([title, expression, before = '']) => [title, multiple(expression, before)]),
    ...EMPTIED.map(([title, body]) => [`emptied: ${title}`, emptied(body)]),
    ...LINES.map(([title, line]) => [`let go: ${title}`, leftBy(line)]),
  ]),
);
