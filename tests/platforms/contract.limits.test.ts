/**
 * Every limit ends the run where the program cannot catch it, on every runtime and with the clock standing still, and the
 * session can be used afterwards.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, Monty, MontyLimitError, MontySession, loadSnapshot } from '../../platforms/module.ts';
import type { Limits, SessionOptions } from '../../platforms/module.ts';
import { call, output, thrown } from './contract.ts';

const { now } = Date;
beforeEach(() => {
  Date.now = () => 0;
});
afterEach(() => {
  Date.now = now;
});

/** Everything that catches in Python, around `body` (one line, or lines indented by eight). */
const guarded = (body: string): string => `
class Guard:
    def __enter__(self): return self
    def __exit__(self, *args):
        caught.append('__exit__')
        return True
    def __del__(self):
        caught.append('__del__')

def generator():
    try:
        yield 1
        ${body}
    except BaseException:
        caught.append('generator')
    finally:
        caught.append('generator finally')

def consumer():
    try:
        with Guard():
            for x in generator(): pass
    except BaseException:
        caught.append('except')
    except* Exception:
        caught.append('except*')
    finally:
        caught.append('finally')
`;
const noStar = (source: string): string => source.replace(/ {4}except\* Exception:\n.*\n/, '');

function fires(
  limit: string,
  body: string,
  limits: Limits,
  options: SessionOptions = {},
  source = guarded(body),
): void {
  const session = new MontySession({ limits, ...options });
  session.feedRun('caught = []\nkept = 5');
  session.feedRun(noStar(source));
  const externalFunctions = { ask: () => 1 };
  const error = thrown(() => session.feedRun('consumer()', { externalFunctions }), MontyLimitError);
  expect(error.limit).toBe(limit);
  expect(error.usage).toBeDefined();
  // What was bound is there, nothing was caught, and the session has a fresh budget.
  expect(session.feedRun('(kept, caught)')).toEqual([5, []]);
  expect(session.feedRun('kept = 6\nsum(range(10)) + kept')).toBe(51);
  const again = thrown(() => session.feedRun('consumer()', { externalFunctions }), MontyLimitError);
  expect(again.limit).toBe(limit);
  expect(session.pending).toBe(null);
}

describe('ticks', () => {
  const limits = { maxTicks: 20_000 };
  it.each([
    ['a loop', 'while True: pass'],
    ['calls', 'list(map(lambda x: x, iter(int, 1)))'],
    ['a comprehension', '[0 for x in iter(int, 1) if x]'],
    ['a generator', 'all(x == 0 for x in iter(int, 1))'],
    ['native iteration', 'sum(range(10 ** 12))'],
    ['a native search', '-1 in range(10 ** 6) or max(range(10 ** 12))'],
    ['a sort', 'sorted(range(10 ** 5), key=lambda x: -x)'],
    ['a method of its own', "type('E', (), {'__len__': lambda self: consume()})"],
    ['evaluated text', "while True: eval('1+' * 1000 + '1')"],
    ['a finally', 'endless()'],
    ['a catching loop', 'catching()'],
  ])('%s', (_, body) => {
    const helpers = `
def consume():
    while True: pass
def endless():
    try:
        raise ValueError
    finally:
        while True: pass
def catching():
    while True:
        try:
            while True: pass
        except BaseException:
            pass
`;
    const text = body.startsWith('type(') ? `len(${body}())` : body;
    fires('ticks', text, limits, {}, helpers + guarded(text));
  });

  it('stops at the same tick every time', () => {
    const program = new Monty('n = 0\nwhile True: n += 1');
    const ticks = [1, 2].map(() => thrown(() => program.run({ limits }), MontyLimitError).usage!.ticks);
    expect(ticks).toEqual([20_001, 20_001]);
  });

  it('are few for a program that ends', () => {
    expect(new Monty('sum(i for i in range(1000))').run({ limits })).toBe(499500);
  });
});

describe('memory', () => {
  const limits = { maxMemory: 1_000_000 };
  it.each([
    ['a list that grows', 'x = []\n        while True: x.append([])'],
    ['a comprehension', 'x = [i for i in range(10 ** 8)]'],
    ['a list of an iterable', 'x = list(range(10 ** 9))'],
    ['a repeated list', 'x = [0] * 10 ** 6'],
    ['a dict', 'x = {}\n        while True: x[len(x)] = len(x)'],
    ['a set', 'x = set(range(10 ** 9))'],
    ['a str that doubles', "x = 'a'\n        while True: x += x"],
    ['a repeated str', "x = 'ab' * 10 ** 7"],
    ['a joined str', "x = ''.join(['ab' * 1000] * 10 ** 5)"],
    ['a padded str', "x = 'x'.ljust(10 ** 7)"],
    ['a formatted str', "x = f'{1:>10000000}'"],
    ['evaluated functions', "x = []\n        while True: x.append(eval('lambda: ' + '1+a' * 1000))"],
    ['long ints', 'x = [(1 << 3_000_000) * i for i in range(2, 10 ** 6)]'],
    ['instances', 'x = []\n        while True: x.append(Guard())'],
    ['a linked list', 'x = None\n        while True: x = (x, x)'],
    ['a cycle', 'x = []\n        while True: x = [x, x]'],
    ['closures', 'x = []\n        while True: x.append(lambda: x)'],
    ['recursion', 'x = [0] * 40000\n        generator_frames = [g for g in [generator() for _ in range(10 ** 6)]]'],
  ])('%s', (_, body) => fires('memory', body, limits));

  it('is not used up by garbage', () => {
    expect(new Monty("for i in range(3000): x = 'ab' * 10000\nlen(x)").run({ limits })).toBe(20_000);
    expect(new Monty('for i in range(30000): x = [i, [i]]\nx').run({ limits })).toEqual([29_999, [29_999]]);
  });

  it('sees what the host brings', () => {
    const source = 'x = ask()\nfor i in range(10): pass\n1';
    const run = (length: number): unknown =>
      new Monty(source).run({ limits, externalFunctions: { ask: () => 'x'.repeat(length) } });
    expect(run(1000)).toBe(1);
    expect(thrown(() => run(10_000_000), MontyLimitError).limit).toBe('memory');
    const inputs = { x: Array.from({ length: 100_000 }, (_, i) => i) };
    const given = new Monty('for i in range(10): pass', { inputs: ['x'] });
    expect(thrown(() => given.run({ limits, inputs }), MontyLimitError).limit).toBe('memory');
  });
});

describe('allocations', () => {
  it('that are dropped at once', () => fires('allocations', 'while True: []', { maxAllocations: 20_000 }));
});

describe('suspensions', () => {
  it('in a loop that catches', () =>
    fires('suspensions', 'while True:\n            try: ask()\n            except BaseException: pass', {
      maxSuspensions: 10,
    }));

  it('are counted across snapshots', () => {
    let p = call(new Monty('while True: ask()').start({ limits: { maxSuspensions: 3 } }));
    for (let i = 0; i < 2; i++) {
      p = call(loadSnapshot(p.dump()));
      p = call(p.resume({ returnValue: null }));
    }
    p = call(loadSnapshot(p.dump()));
    expect(thrown(() => p.resume({ returnValue: null }), MontyLimitError).limit).toBe('suspensions');
  });
});

describe('limits in bytes', () => {
  const source = 'f()\nfor i in range(1000): pass\n1';
  const after = (stored: Limits, given: Limits | undefined, key?: Uint8Array): unknown => {
    const bytes = call(new Monty(source).start({ limits: stored })).dump(key === undefined ? {} : { key });
    const options = { ...(given === undefined ? {} : { limits: given }), ...(key === undefined ? {} : { key }) };
    return output(call(loadSnapshot(bytes, options)).resume({ returnValue: null }));
  };

  it('hold, and can be lowered', () => {
    expect(after({}, {})).toBe(1);
    expect(() => after({ maxTicks: 500 }, undefined)).toThrow(MontyLimitError);
    expect(() => after({ maxTicks: 500 }, { maxTicks: 5000 })).toThrow(MontyLimitError);
    expect(() => after({ maxTicks: 5000 }, { maxTicks: 500 })).toThrow(MontyLimitError);
  });

  it('do not raise the defaults unless they are sealed', () => {
    const key = new Uint8Array(32).fill(1);
    const deep = { maxRecursionDepth: 5000 };
    const recursive = new Monty('def f(n): return ask() if n == 0 else f(n - 1)\nf(10)\nf(2000)');
    const resume = (options: { key?: Uint8Array; limits?: Limits }): unknown => {
      const p = call(recursive.start({ limits: deep }));
      const { key: sealed } = options;
      const again = call(loadSnapshot(p.dump(sealed === undefined ? {} : { key: sealed }), options));
      return call(again.resume({ returnValue: null })).functionName;
    };
    expect(resume({ key })).toBe('ask');
    expect(resume({ limits: deep })).toBe('ask');
    expect(() => resume({})).toThrow('RecursionError');
  });
});

describe('output', () => {
  const limits = { maxOutputBytes: 5000 };
  it('in many lines', () => fires('output', "while True: print('x' * 100)", limits));
  it('in one', () => fires('output', "print('x' * 100_000)", limits));

  it('is cut at the limit, in bytes', () => {
    const error = thrown(() => new Monty("print('é' * 100)").run({ limits: { maxOutputBytes: 101 } }), MontyLimitError);
    expect(error.printed).toEqual({ stdout: 'é'.repeat(50), stderr: '', truncated: true });
    const kept: string[] = [];
    const print = (_: string, text: string): void => void kept.push(text);
    thrown(
      () => new Monty("print('abc')\nprint('def')").run({ print, limits: { maxOutputBytes: 6 } }),
      MontyLimitError,
    );
    expect(kept.join('')).toBe('abc\nde');
  });
});

describe('time', () => {
  it('by the clock that the host hands in', () => {
    let ms = 0;
    fires('duration', 'while True: pass', { maxDurationSecs: 1 }, { clock: () => (ms += 10) });
  });

  it('in long work without a loop of the program', () => {
    let ms = 0;
    const clock = (): number => (ms += 10);
    const source = `class K:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return self.v < other.v
keys = [K(i * 7919 % 100003) for i in range(40000)]
`;
    const run = (rest: string, maxDurationSecs: number): unknown => {
      ms = 0;
      return new Monty(source + rest).run({ clock, limits: { maxDurationSecs } });
    };
    expect(run('7', 1e9)).toBe(7);
    // The clock is asked a few times more after the list is made, if it is not asked while it is sorted.
    const enough = (ms + 25) / 1000;
    expect(run('len(keys)', enough)).toBe(40000);
    expect(thrown(() => run('len(sorted(keys))', enough), MontyLimitError).limit).toBe('duration');
  });

  it('stands still while the host is asked', () => {
    let ms = 0;
    const ask = (): number => (ms += 10_000);
    const options = { clock: () => ms, limits: { maxDurationSecs: 1 }, externalFunctions: { ask } };
    expect(new Monty('for i in range(5): ask()\nfor i in range(9000): pass\n7').run(options)).toBe(7);
  });

  it('adds up over the pauses', () => {
    let ms = 0;
    const options = { clock: () => (ms += 100), limits: { maxDurationSecs: 1 }, externalFunctions: { ask: () => 1 } };
    expect(thrown(() => new Monty('while True: ask()').run(options), MontyLimitError).limit).toBe('duration');
  });

  it('has no limit without a clock', () => {
    expect(new Monty('for i in range(9000): pass\n7').run({ limits: { maxDurationSecs: 0 } })).toBe(7);
  });
});

describe('source', () => {
  it('in bytes, before anything else looks at it', () => {
    const limits = { maxSourceBytes: 100 };
    const error = thrown(() => new Monty(`#${'é'.repeat(50)}`, { limits }), MontyLimitError);
    expect(error.limit).toBe('source');
    const session = new MontySession({ limits });
    thrown(() => session.feedRun(`x = '${'x'.repeat(100)}'`), MontyLimitError);
    expect(session.feedRun("'x'")).toBe('x');
    expect(session.feeds).toBe(1);
  });
});

describe('source that is evaluated', () => {
  it('has the same limit', () => fires('source', "eval('1+' * 1000 + '1')", { maxSourceBytes: 1500 }));
});

describe('recursion', () => {
  const recursive = 'def f(n): return 0 if n == 0 else 1 + f(n - 1)\n';

  it('is an exception of Python', () => {
    const source = `${recursive}
try:
    f(10 ** 9)
except RecursionError as e:
    r = str(e)
r`;
    expect(new Monty(source).run()).toBe('maximum recursion depth exceeded');
    expect(new Monty(`${recursive}f(900)`).run()).toBe(900);
    const session = new MontySession({ limits: { maxRecursionDepth: 50 } });
    session.feedRun(recursive);
    thrown(() => session.feedRun('f(60)'), Error);
    expect(session.feedRun('f(40)')).toBe(40);
  });

  it('goes as deep as is allowed, whatever the stack of the host', () => {
    const limits = { maxRecursionDepth: 60_000, maxMemory: 256 * 1024 * 1024 };
    expect(new Monty(`${recursive}f(50_000)`).run({ limits })).toBe(50_000);
    const others = `
class C:
    def __init__(self, n): self.inner = None if n == 0 else C(n - 1)
    def __eq__(self, other): return self.inner == other.inner
    def __len__(self): return 0 if self.inner is None else 1 + len(self.inner)
def g(n):
    if n: yield from g(n - 1)
    yield n
a, b = C(5000), C(5000)
(a == b, len(a), sum(g(500)))`;
    expect(new Monty(others).run({ limits })).toEqual([true, 5000, 125250]);
  });
});

it('the default limits are finite, but for time', () => {
  for (const [name, limit] of Object.entries(DEFAULT_LIMITS)) {
    expect(Number.isFinite(limit)).toBe(name !== 'maxDurationSecs');
  }
});
