/**
 * Hot code changes its closures while it runs: at a back edge, at a call, and after errors thrown out of expressions.
 * Whatever form runs, a program prints the same and uses as many ticks.
 */
import { expect, it } from 'vitest';
import { FLAT, Run, STEPS, builtinsNamespace, compile, isFault } from '../../core/mod.ts';
import { COPIES } from '../../core/machine/copies.ts';
import { link } from '../../core/machine/vm.ts';

const programs: Readonly<Record<string, string>> = {
  'a loop at the top level': `
s = 0
for i in range(9000):
    if i % 3 == 0:
        s += i
print(s)
`,
  'nested loops, break and else': `
def f(n):
    found = 0
    for i in range(n):
        for j in range(i):
            if j * j > i:
                break
        else:
            found += 1
        k = 0
        while k < 3:
            k += 1
            if k == 2:
                continue
            found += k
    return found
print(f(200), f(150))
`,
  'errors in operands, again and again': `
def get(d, k):
    return d[k] + 1
def all(d):
    n = 0
    for i in range(4000):
        try:
            n += get(d, i % 2)
        except KeyError as e:
            n += len(e.args)
        finally:
            n += 1
    return n
print(all({0: 5}))
`,
  'user operators in the middle of an expression': `
class V:
    def __init__(self, x):
        self.x = x
    def __add__(self, o):
        return V(self.x + o.x)
    def __lt__(self, o):
        return self.x < o.x
def f():
    a, b, n = V(0), V(2), 0
    for i in range(3000):
        a = a + b + b
        if a < b or not b < a:
            n += 1
    return a.x, n
print(f())
`,
  'generators, comprehensions and keys of a sort': `
def g(n):
    i = 0
    while i < n:
        yield i * 7 % 11
        i += 1
def main():
    xs = [x + y for x in g(50) for y in range(60) if x != y]
    return sum(xs), sorted(xs, key=lambda x: -x)[:3], sum(g(3000))
print(main())
`,
  'deep recursion that gets hot': `
def f(n):
    return 0 if n == 0 else 1 + f(n - 1)
print([f(n) for n in (900, 10, 800, 300, 950)])
`,
};

interface Answer {
  readonly output: string;
  readonly ticks: number;
}

function answer(source: string, set: (run: Run) => void): Answer {
  const code = compile(source, { known: (name) => builtinsNamespace().cells.has(name) });
  if (isFault(code)) throw new Error(code.message);
  const run = new Run(builtinsNamespace());
  set(run);
  const outcome = run.start(code);
  expect(outcome.kind).toBe('completed');
  const output = run
    .takeOutput()
    .map((chunk) => chunk.text)
    .join('');
  return { output, ticks: run.ticks };
}

const forms: Readonly<Record<string, (run: Run) => void>> = {
  dropped: (run) => {
    run.maxNest = 0;
  },
  flat: (run) => {
    run.maxNest = 0;
    run.form = FLAT;
  },
  unfused: (run) => {
    run.maxNest = 0;
    run.form = STEPS;
  },
};

for (const [name, source] of Object.entries(programs)) {
  it(name, () => {
    const auto = answer(source, () => {});
    expect(auto.output).not.toBe('');
    // The code is hot from the beginning now.
    expect(answer(source, () => {})).toEqual(auto);
    for (const [form, set] of Object.entries(forms))
      expect({ form, ...answer(source, set) }).toEqual({ form, ...auto });
  });
}

it('the copies are copies', () => {
  expect(new Set(COPIES.map(({ instruction }) => instruction)).size).toBe(COPIES.length);
  expect(COPIES.length).toBeGreaterThan(1);
});

it('work between runs counts against the limits of none', () => {
  const code = compile('while True: pass', { known: () => false, hostNames: new Set() });
  if (isFault(code)) throw new Error(code.message);
  const endless = (): string => new Run(builtinsNamespace(), { limits: { maxTicks: 1000 } }).start(code).kind;
  expect(endless()).toBe('limit');
  expect(() => link.machine.charge(1e12)).not.toThrow();
  expect(() => link.machine.reserve(1e12)).not.toThrow();
  expect(endless()).toBe('limit');
});
