/**
 * Programs beside and inside each other: a host function may run, pause, resume and drop other programs, and neither notices;
 * and the host may have used much of its own stack.
 */
import { expect, it } from 'vitest';
import {
  FunctionSnapshot,
  Monty,
  MontyComplete,
  MontyLimitError,
  MontySession,
  loadSnapshot,
} from '../../platforms/module.ts';
import type { Progress } from '../../platforms/module.ts';
import { call, output } from './contract.ts';

/** A program that pauses in many places, with much in flight. */
const busy = new Monty(`
class Item:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return ask(self.n) < ask(other.n)
    def __eq__(self, other): return self.n == ask(other.n)
    def __hash__(self): return hash(self.n % 3)
    def __repr__(self): return f'Item({ask(self.n)})'

def numbers():
    for i in range(3):
        try:
            yield ask(i)
        finally:
            log.append(i)

log = []
items = sorted([Item(3), Item(1), Item(2)])
index = {item: item.n for item in items}
text = repr(items)
total = sum(n * 2 for n in numbers())
try:
    ask(-1) / 0
except ZeroDivisionError as e:
    log.append(str(e))
print(text)
(text, total, log, index[Item(2)], [ask(x) for x in 'ab'])`);

/** Runs it to the end; before each answer `meanwhile` does something else. What it did, tick by tick and byte by byte. */
function follow(meanwhile: (pause: number) => void): unknown[] {
  const steps: unknown[] = [];
  let progress: Progress = busy.start();
  while (progress instanceof FunctionSnapshot) {
    const { args, usage, printed } = progress;
    steps.push([args, usage.ticks, usage.allocations, printed, progress.dump()]);
    meanwhile(steps.length);
    expect(progress.dump()).toEqual((steps[steps.length - 1] as unknown[])[4]);
    progress = progress.resume({ returnValue: args[0] });
  }
  const end = progress as MontyComplete;
  steps.push([end.output, end.usage.ticks, end.usage.allocations, end.printed]);
  return steps;
}

it('a program runs as if it were alone, whatever the host does at its pauses', () => {
  const alone = follow(() => {});
  expect(alone.length).toBeGreaterThan(20);
  const session = new MontySession();
  const waiting: FunctionSnapshot[] = [];
  const nested = follow((pause) => {
    switch (pause % 6) {
      case 0:
        // The same program, to its end.
        busy.run({ externalFunctions: { ask: (x: never) => x } });
        break;
      case 1:
        // Another, left waiting.
        waiting.push(call(new Monty("class Item: pass\nx = [Item()] * 100\nask(x)\nask('done')").start()));
        break;
      case 2:
        // One that was left waiting goes on.
        waiting.pop()?.resume({ returnValue: pause });
        break;
      case 3:
        // One from bytes, dropped.
        loadSnapshot(call(busy.start()).dump());
        break;
      case 4:
        // One that fails, and one that hits a limit.
        expect(() => new Monty('def f(): return f()\nf()').run()).toThrow('RecursionError');
        expect(() => new Monty('while True: pass').run({ limits: { maxTicks: 5000 } })).toThrow(MontyLimitError);
        break;
      case 5:
        session.feedRun(`def g${pause}(n): return n if n < 2 else g${pause}(n - 1) + g${pause}(n - 2)\ng${pause}(12)`);
    }
  });
  expect(nested).toEqual(alone);
});

it('programs run inside of host functions of programs', () => {
  const program = new Monty('n + inner(n - 1) if n else 0', { inputs: ['n'] });
  const inner = (n: number): unknown => program.run({ inputs: { n }, externalFunctions: { inner } });
  expect(inner(20)).toBe(210);
});

it('programs three deep, one of which fails, change nothing in the outer one', () => {
  const inner = new Monty('deep(n)\n[] + [n for n in range(n) if check(n)]', { inputs: ['n'] });
  const deep = (n: number): unknown => {
    const session = new MontySession();
    session.feedRun('log = []');
    expect(() => session.feedRun('log.append(1)\nraise LookupError(fail())', { externalFunctions: { fail: () => n } })).toThrow('LookupError');
    return session.feedRun('log', { atomic: true });
  };
  const beside = (n: number): void => {
    expect(inner.run({ inputs: { n: n % 5 }, externalFunctions: { deep, check: (x: number) => x % 2 === 0 } })).toEqual([0, 1, 2, 3, 4].slice(0, n % 5).filter((x) => x % 2 === 0));
    const failing = new Monty('try:\n    run()\nfinally:\n    print(1)');
    const run = (): unknown => new Monty('def f(): return f()\nf()').run({ limits: { maxRecursionDepth: 30 } });
    expect(() => failing.run({ externalFunctions: { run } })).toThrow('RecursionError: ');
  };
  expect(follow(beside)).toEqual(follow(() => {}));
});

it('a hundred programs take turns', () => {
  const program = new Monty('a = []\nfor i in range(5): a.append(ask(i) + base)\na', { inputs: ['base'] });
  let runs: Progress[] = Array.from({ length: 100 }, (_, base) => program.start({ inputs: { base } }));
  for (let i = 0; i < 5; i++) runs = runs.map((run) => call(run).resume({ returnValue: i * 10 }));
  runs.forEach((run, base) => expect(output(run)).toEqual([0, 10, 20, 30, 40].map((n) => n + base)));
});

/** How deep the host can call `f` itself. */
function depth(): number {
  try {
    return 1 + depth();
  } catch {
    return 1;
  }
}

/** Calls `f` on top of `n` frames of the host. */
function below(n: number, f: () => unknown): unknown {
  return n === 0 ? f() : below(n - 1, f);
}

it('the deepest program needs no more than half of the host stack', () => {
  // The deepest nesting that the parser takes, of calls and containers, at the bottom of the deepest recursion.
  const nested = `${'len(['.repeat(60)}${'])'.repeat(60)}`;
  const parens = `${'('.repeat(180)}1${')'.repeat(180)}`;
  const blocks = Array.from({ length: 90 }, (_, i) => `${' '.repeat(i + 1)}if True:\n`).join('');
  const source = `
def deep(n):
${blocks}${' '.repeat(91)}return ${parens} + ${nested} if n == 0 else 1 + deep(n - 1)

def walk(n):
    return [walk(n - 1)] if n else []

class C:
    def __init__(self, n): self.inner = C(n - 1) if n else None
    def __repr__(self): return f'C({self.inner!r})'
    def __eq__(self, other): return self.inner == other.inner

def gen(n):
    if n: yield from gen(n - 1)
    yield n

(deep(20000), len(repr(walk(900))), len(repr(C(900))), C(2000) == C(2000), sum(gen(900)),
 ${'not '.repeat(300)}True, ${'-'.repeat(300)}1, ${'1 + '.repeat(2000)}1, x${'.real'.repeat(500)})`;
  const run = (): unknown =>
    new Monty(source, { inputs: ['x'] }).run({
      inputs: { x: 1 },
      limits: { maxRecursionDepth: 25_000, maxMemory: 2 ** 28 },
    });
  const expected = [20002, 1802, 2707, true, 405450, true, 1, 2001, 1];
  expect(run()).toEqual(expected);
  // The engine optimises `depth` and `below` at times of its own, and their frames are smaller then: measured again if they differed.
  let deepest: unknown;
  for (let attempt = 0; attempt < 3 && !Array.isArray(deepest); attempt++) {
    try {
      deepest = below(Math.floor(depth() / 2), run);
    } catch (error) {
      deepest = error;
    }
  }
  expect(deepest).toEqual(expected);
});
