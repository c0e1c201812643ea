/**
 * Tables from anyone: restoring a table that was changed answers a run or throws SnapshotFault, and running what was restored
 * ends as runs end, or with an EngineFault. Bytes that are no table are refused before they are decoded.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineFault, Run, SnapshotFault, builtinsNamespace, compile, isFault, loadCode, restore, save, saveCode } from '../../core/mod.ts';
import type { Table } from '../../core/mod.ts';
import { open, seal } from '../../platforms/codec.ts';
import { MontySnapshotError } from '../../platforms/errors.ts';

const PROGRAM = `
import sys
class Base:
    __slots__ = ('s',)
class A(Base):
    n = 0
    def __init__(self, x):
        self.x = x
        self.y = pause(x)
    def __eq__(self, other):
        return pause(self.x) == other.x
    def __hash__(self):
        return hash(self.x)
    @property
    def p(self):
        return self.x
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        pause('closed')
async def co():
    return 1
def outer(a, *args, k=(1, 2), **kw):
    c = [a]
    def inner():
        return c, k
    return inner
g = gen(5); next(g)
d = {'a': 1, (1, 2): 2, 3.5: 4, None: 5, A(1): 6}
del d['a']
things = [g, d, {1, 2, 3}, {'x', 'y'}, frozenset([1]), iter(d), iter([1, 2]), iter('ab'), iter({4}), zip([1], [2]), map(abs, [1]),
          enumerate([1]), reversed([1, 2]), range(3), slice(1, 2), b'ab', bytearray(b'cd'), 1j, 2**80, float('nan'), 'x' * 50,
          '\\U0001f600', outer(1, 2, z=3), outer(1)(), A.p, A(2).p, Base, type(A), super, d.keys(), d.items(), len, [].append,
          staticmethod(abs), classmethod(abs), iter(range(10**20, 10**20 + 3)), {**{}}, lambda x=1: x, ..., NotImplemented]
try:
    {}['missing']
except KeyError as e:
    kept = e
    with_row = [A(x) for x in sorted([3, 1, 2], key=lambda v: pause(v))]
    for i in g:
        print(i, A(1) in [A(1)], d.get(A(1)))
print(len(things), repr(things)[:20], kept, sum(len(str(t)) for t in things) > 0)
for t in things:
    for op in (hash, iter, list, repr, bool, type, dir):
        try:
            op(t)
        except Exception as error:
            str(error)
`;

const LIMITS = { maxTicks: 20_000, maxMemory: 4_000_000 };

/** The tables of a program at its pauses. */
function tables(): unknown[][] {
  const code = compile(PROGRAM, { fileName: 'a.py', hostNames: new Set(['pause']), known: (n) => builtinsNamespace().cells.has(n) });
  if (isFault(code)) throw new Error(code.message);
  const run = new Run(builtinsNamespace(), { limits: LIMITS });
  run.setGlobal('__name__', '__main__');
  const out: unknown[][] = [];
  let outcome = run.start(code);
  for (let n = 0; outcome.kind === 'suspended' && n < 60; n++) {
    out.push(save(run) as unknown[]);
    outcome = outcome.request.kind === 'function' ? run.resume(outcome.request.args[0]!) : run.proceed();
  }
  return out;
}

/** Small changes at random places of a table: other numbers, texts, references and lengths, and parts moved around. */
function mutate(table: unknown, next: () => number): unknown {
  const copy = structuredClone(table);
  const pick = (n: number): number => next() % n;
  let at = copy as unknown[];
  // Rows, root and ids are what counts; the codes have a verifier of their own.
  const rows = at[5] as unknown[];
  for (let changes = 1 + pick(3); changes > 0; changes--) {
    at = pick(10) === 0 ? (copy as unknown[]) : pick(8) === 0 ? ((copy as unknown[])[6] as unknown[]) : (rows[pick(rows.length)] as unknown[]);
    for (let depth = pick(5); depth > 0; depth--) {
      const inner = at.filter(Array.isArray) as unknown[][];
      if (inner.length === 0) break;
      at = inner[pick(inner.length)]!;
    }
    const i = pick(at.length + 1);
    const values: unknown[] = [null, true, 0, -1, 1, 2, 7, 65_536, 4_294_967_295, '', 'x', '__init__', [], [pick(rows.length)], [pick(rows.length)], [pick(rows.length)], [0, Uint8Array.of(1, 2)], Uint8Array.of(0, 0, 0, 0, 0, 0, 240, 63), [1, 2, 3]];
    switch (pick(5)) {
      case 0:
        at.splice(i, 1);
        break;
      case 1:
        at.splice(i, 0, values[pick(values.length)]);
        break;
      case 2:
        if (at.length > 0) at[pick(at.length)] = at[pick(at.length)];
        break;
      default:
        at[i] = values[pick(values.length)];
    }
  }
  return copy;
}

/** splitmix32: the same changes for the same seed, everywhere. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
}

/** Restores and runs; answers what happened, or the exception that should not have. */
function attempt(table: unknown): { what: string; error: unknown } {
  let run: Run;
  try {
    run = restore(table, { limits: LIMITS });
  } catch (e) {
    return { what: e instanceof SnapshotFault ? 'refused' : 'thrown', error: e };
  }
  try {
    let outcome = run.request === null ? null : run.paused ? run.proceed() : run.resume(1);
    for (let n = 0; outcome?.kind === 'suspended' && n < 20; n++) {
      save(run);
      outcome = outcome.request.kind === 'pause' ? run.proceed() : run.resume(1);
    }
    return { what: 'ran', error: null };
  } catch (e) {
    return { what: e instanceof EngineFault ? 'fault' : 'thrown', error: e };
  }
}

describe('hostile tables', () => {
  const saved = tables();

  it('come from a program with every sort of state', () => {
    expect(saved.length).toBeGreaterThan(20);
    for (const table of saved) expect(attempt(table).what).toBe('ran');
  });

  it('are refused or run, and nothing else', () => {
    const counts: Record<string, number> = {};
    const end = performance.now() + 3000;
    for (let seed = 0; seed < 100 || (seed < 4000 && performance.now() < end); seed++) {
      const next = generator(seed);
      const { what, error } = attempt(mutate(saved[next() % saved.length], next));
      counts[what] = (counts[what] ?? 0) + 1;
      if (what === 'thrown') throw new Error(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    expect(counts['refused']).toBeGreaterThan(5);
    expect(counts['ran']).toBeGreaterThan(5);
  });

  it('of any other form are refused', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true }), (table) => {
        expect(() => restore(table)).toThrow(SnapshotFault as never);
        expect(() => loadCode(table)).toThrow(SnapshotFault as never);
      }),
      { numRuns: 300 },
    );
  });

  it('of codes are refused or verified', () => {
    const code = compile(PROGRAM, { fileName: 'a.py' });
    if (isFault(code)) throw new Error(code.message);
    const table = saveCode(code) as unknown[];
    const end = performance.now() + 1500;
    for (let seed = 0; seed < 400 && performance.now() < end; seed++) {
      const next = generator(seed);
      const copy = structuredClone(table) as [string, number, unknown[][]];
      const numbers = copy[2][3]!;
      for (let k = 1 + (next() % 3); k > 0; k--) numbers[next() % numbers.length] = next() % 200;
      try {
        const loaded = loadCode(copy);
        const run = new Run(builtinsNamespace(), { limits: LIMITS });
        try {
          run.start(loaded);
        } catch (e) {
          if (!(e instanceof EngineFault)) throw e;
        }
      } catch (e) {
        if (!(e instanceof SnapshotFault)) throw new Error(`seed ${seed}: ${e instanceof Error ? e.stack : String(e)}`);
      }
    }
  });
});

describe('hostile bytes', () => {
  it('are refused by their form, or decoded', () => {
    const good = seal(tables()[0]! as unknown as Table);
    const end = performance.now() + 1500;
    for (let seed = 0; seed < 3000 && performance.now() < end; seed++) {
      const next = generator(seed);
      const bytes = good.slice(0, next() % 4 === 0 ? next() % good.length : good.length);
      for (let k = 1 + (next() % 4); k > 0 && bytes.length > 0; k--) bytes[next() % bytes.length] = next() & 255;
      let table: unknown;
      try {
        table = open(bytes);
      } catch (e) {
        expect(e).toBeInstanceOf(MontySnapshotError);
        continue;
      }
      expect(attempt(table).what).not.toBe('thrown');
    }
  });
});
