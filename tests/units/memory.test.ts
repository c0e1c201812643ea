/**
 * The memory limit sees whatever a program can hold on to, and nothing that it has let go. Each program below keeps what it
 * makes in another way, without an end; each of the others makes as much and forgets it.
 */
import { describe, expect, it } from 'vitest';
import { Run, builtinsNamespace, compile, isFault, restore, save } from '../../core/mod.ts';
import type { Limits, Outcome } from '../../core/mod.ts';

const keeping: Readonly<Record<string, string>> = {
  'a list of floats': 'kept = []\nwhile True: kept.append(1.5)',
  'a list of texts': 'kept = []\nwhile True: kept.append("x" * 50 + str(len(kept)))',
  'values of a dict': 'kept = {}\ni = 0\nwhile True:\n    kept[i] = "x" * 100 + str(i)\n    i += 1',
  'keys of a dict': 'kept = {}\ni = 0\nwhile True:\n    kept[(i, str(i))] = None\n    i += 1',
  'a set of texts': 'kept = set()\ni = 0\nwhile True:\n    kept.add("abc" + str(i))\n    i += 1',
  'a set of numbers': 'kept = set()\ni = 0\nwhile True:\n    kept.add(i)\n    i += 1',
  'linked instances': 'class A: pass\nlast = None\nwhile True:\n    a = A()\n    a.next = last\n    last = a',
  'linked tuples': 'last = None\nwhile True: last = (last,)',
  'generators that wait': 'def g(): yield [0] * 20\nkept = []\nwhile True:\n    x = g()\n    next(x)\n    kept.append(x)',
  'closures': 'def f(x): return lambda: x\nkept = []\nwhile True: kept.append(f([1, 2, 3]))',
  'defaults of functions': 'kept = []\nwhile True:\n    def f(x=[0] * 20): pass\n    kept.append(f)',
  'classes': 'kept = []\nwhile True:\n    class B: x = [0] * 20\n    kept.append(B)',
  'a chain of subclasses': 'class A: pass\nwhile True:\n    class A(A): pass',
  'exceptions': 'kept = []\nwhile True:\n    try: 1 / 0\n    except ZeroDivisionError as e: kept.append(e)',
  'a growing text': 'text = "abc"\nwhile True: text += text',
  'large ints': 'kept = []\nwhile True: kept.append(3 ** 2000 + len(kept))',
  'locals of deep calls': 'def f(n):\n    x = [n] * 1000\n    f(n + 1)\n    return x\nf(0)',
  'globals': 'i = 0\nwhile True:\n    globals()["x" + str(i)] = [i] * 10\n    i += 1',
  'attributes of a function': 'def f(): pass\ni = 0\nwhile True:\n    setattr(f, "a" + str(i), [i] * 10)\n    i += 1',
  'items that list() takes': 'from itertools import *\nlist(permutations(range(2000)))',
  'items that a list is extended by': 'from itertools import *\nx = []\nx.extend(permutations(range(2000)))',
  'items that sorted() takes': 'from itertools import *\nsorted(permutations(range(2000)))',
  'items that a set takes': 'from itertools import *\nset(permutations(range(2000)))',
  'items that a deque takes': 'from itertools import *\nfrom collections import deque\ndeque(permutations(range(2000)))',
  'values that dict() takes': 'from itertools import *\ndict(zip(count(), permutations(range(2000))))',
  'arguments': 'from itertools import *\nprint(*permutations(range(2000)))',
  'a list that a builtin fills inside another': 'from itertools import *\nkept = []\nany(map(kept.append, count()))',
  'a set that a builtin fills inside another': 'from itertools import *\nkept = set()\nany(map(kept.add, count()))',
  'a dict that a builtin fills inside another': 'from itertools import *\nkept = {}\nall(map(kept.setdefault, count(), count(1)))',
  'lists that a builtin fills inside others': 'from itertools import *\nkept = [[] for _ in range(100)]\nany(map(list.append, cycle(kept), count()))',
  'what tee() holds for the other iterator': 'from itertools import *\na, b = tee(repeat(None))\nany(a)',
  'what cycle() has seen': 'from itertools import *\nany(cycle(repeat(0)))',
  'variables of a function without loops and calls':
    'exec("def f(x):\\n" + "".join(f"    a{i} = x + [{i}]\\n" for i in range(2000)) + "    return a0\\nf([0] * 20000)")',
  'attributes of classes that only instances lead to': 'kept = []\nwhile True: kept.append(type("B", (), {"x": [0] * 20})())',
  'globals that only a generator leads to':
    'def f():\n    space = {}\n    exec("x = []\\ndef g():\\n  while True:\\n    x.append([0] * 20)\\n    yield", space)\n    return space["g"]()\nfor _ in f(): pass',
  'iterators': 'kept = iter(())\nwhile True: kept = zip(kept, [0] * 20)',
};

const forgetting: Readonly<Record<string, string>> = {
  'lists': 'for i in range(30000): x = [i] * 100',
  'dicts': 'for i in range(20000): x = {j: str(j) for j in range(10)}',
  'texts': 'for i in range(3000): x = "x" * 10000',
  'instances in a cycle': 'class A: pass\nfor i in range(20000):\n    a = A()\n    a.me = a\n    a.load = [i] * 20',
  'a queue': 'q = []\nfor i in range(50000):\n    q.append([i] * 10)\n    if len(q) > 10: q.pop(0)',
  'subclasses of a class that stays': 'class A: pass\nfor i in range(6000):\n    class B(A): x = i',
  'frames': 'def f(n): return 0 if n == 0 else f(n - 1)\nfor i in range(300): f(300)',
  'results of map() that another builtin walks': 'print(max(map(abs, range(300000))))',
  'lists that map() makes for another builtin': 'print(sum(map(len, map(list, [[0] * 20] * 30000))))',
  'a cycle that a builtin walks': 'from itertools import *\nprint(any(islice(cycle([0]), 300000)))',
  'a name bound again': 'x = None\nfor i in range(30):\n    x = None\n    x = list(range(20000))',
};

/** Endless recursion, where no limit of depth ends it. */
const recursing: Readonly<Record<string, string>> = {
  'functions': 'def f(): return f()\nf()',
  'functions that have more to do': 'def f(n): return f(n + 1) + 1\nf(0)',
  'generators': 'def f(n):\n    g = [n]\n    yield from f(n + 1)\nlist(f(0))',
  'coroutines': 'async def f(): await f()\nf().send(None)',
  'functions that a builtin calls': 'def f(): return max([1], key=lambda x: f())\nf()',
  'special methods': 'class A:\n    def __repr__(self): return repr(self)\nrepr(A())',
  'methods that stand for attributes': 'class A:\n    def __getattr__(self, name): return getattr(self, name)\nA().a',
};

function run(source: string, more: Partial<Limits> = {}): Outcome {
  const code = compile(source, { known: (name) => builtinsNamespace().cells.has(name) });
  if (isFault(code)) throw new Error(code.message);
  return new Run(builtinsNamespace(), { limits: { maxMemory: 2 ** 21, maxTicks: 20_000_000, ...more } }).start(code);
}

describe('the memory limit', () => {
  for (const [what, source] of Object.entries(keeping)) {
    it(`sees ${what}`, () => {
      const outcome = run(source);
      expect(outcome.kind === 'limit' ? outcome.stop.kind : outcome).toBe('memory');
    });
  }
  for (const [what, source] of Object.entries(recursing)) {
    it(`sees frames of ${what}`, () => {
      const outcome = run(source, { maxRecursionDepth: Infinity });
      expect(outcome.kind === 'limit' ? outcome.stop.kind : outcome).toBe('memory');
    });
  }
  for (const [what, source] of Object.entries(forgetting)) {
    it(`forgets ${what}`, () => {
      const outcome = run(source);
      expect(outcome.kind === 'limit' ? outcome.stop.message : outcome.kind).toBe('completed');
    });
  }

  it('sees after a restore what it saw before, variables that nothing reads again among it', () => {
    const source = 'def f(n):\n    unread = [n] * 1000\n    for i in range(3): ask(i)\n    return n\nf(1)';
    const code = compile(source, { known: (name) => builtinsNamespace().cells.has(name), hostNames: new Set(['ask']) });
    if (isFault(code)) throw new Error(code.message);
    const first = new Run(builtinsNamespace(), {});
    expect(first.start(code).kind).toBe('suspended');
    expect(first.liveBytes()).toBeGreaterThan(8000);
    expect(restore(save(first), {}).liveBytes()).toBe(first.liveBytes());
  });
});
