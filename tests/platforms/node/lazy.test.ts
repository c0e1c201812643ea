/** Modules of the library are made when they are first needed, in any order, and saved runs find what is in them. */
import { describe, expect, it, vi } from 'vitest';

type Core = typeof import('../../../core/mod.ts');
type Values = typeof import('../../../core/values/mod.ts');
type Modules = typeof import('../../../core/library/modules.ts');
type Kinds = typeof import('../../../core/values/kinds.ts');
type Intrinsics = typeof import('../../../core/values/intrinsics.ts');

interface Fresh {
  readonly core: Core;
  readonly values: Values;
  readonly modules: Modules;
  readonly kinds: Kinds;
  readonly intrinsics: Intrinsics;
}

/** The core as a fresh process has it, with a module more, whose class does not bear the name of its module. */
async function fresh(): Promise<Fresh> {
  vi.resetModules();
  const core = await import('../../../core/mod.ts');
  const values = await import('../../../core/values/mod.ts');
  const modules = await import('../../../core/library/modules.ts');
  const kinds = await import('../../../core/values/kinds.ts');
  const intrinsics = await import('../../../core/values/intrinsics.ts');
  modules.defineModules([
    {
      name: 'late',
      doc: 'Made late.',
      contents() {
        const cls = values.builtinClass('_other.Late', values.OBJECT, 'object', true);
        cls.hasDict = true;
        values.defineType(
          cls,
          (v): v is never => v instanceof values.PyInst,
          () => ({
            'answer(self, /)': { doc: 'The answer.', python: '\ndef answer(self, /):\n    return 42\n' },
          }),
        );
        const twice = values.builtinFunction('late', 'twice(f, x, /)', {
          doc: 'f(f(x)).',
          python: '\ndef twice(f, x, /):\n    return f(f(x))\n',
        });
        return { functions: [twice], members: () => [['Late', cls]] };
      },
    },
  ]);
  return { core, values, modules, kinds, intrinsics };
}

const SOURCE = `
import asyncio, late, math, operator, sys, types
class Later(late.Late):
    pass
held = [late.Late, Later(), Later().answer, late.twice, asyncio.Lock, asyncio.Queue(), sys.stdout, sys.exit, math.sqrt,
        operator.add, types.FunctionType]
def ask(x):
    return call(x)
print(late.twice(ask, 5))
print(held[0].__name__, type(held[1]).__mro__, held[2](), held[3](abs, -1), held[4](), held[5].qsize(), held[7], held[8](9.0),
      held[9](1, 2), held[10], file=held[6])
`;

function begin({ core }: Fresh, options = {}): InstanceType<Core['Run']> {
  const code = core.compile(SOURCE, { fileName: 'a.py', hostNames: new Set(['call']) });
  if (core.isFault(code)) throw new Error(code.message);
  const run = new core.Run(core.builtinsNamespace(), options);
  const outcome = run.start(code);
  expect(outcome.kind === 'suspended' && outcome.request.kind).toBe('function');
  return run;
}

function finish({ core }: Fresh, run: InstanceType<Core['Run']>): string {
  let outcome = run.resume(7);
  if (outcome.kind === 'suspended') outcome = run.resume(8);
  expect(outcome.kind === 'error' ? core.describeException(run, outcome.exc).message : outcome.kind).toBe('completed');
  return run
    .takeOutput()
    .map((chunk) => chunk.text)
    .join('');
}

/** Makes all that modules hold, in an order. */
function makeAll({ modules }: Fresh, order: (names: string[]) => string[]): void {
  for (const name of order(modules.moduleNames())) modules.contentsOf(modules.moduleNamed(name)!);
}

describe('modules made at first need', () => {
  it('are found by a run that is restored in a fresh process', async () => {
    const first = await fresh();
    const run = begin(first);
    const table = first.core.save(run);
    const expected = finish(first, run);
    expect(expected).toContain('Late');
    const second = await fresh();
    expect(finish(second, second.core.restore(table))).toBe(expected);
  });

  it('give the same bytes in whatever order they were made', async () => {
    const tables: string[] = [];
    for (const order of [(names: string[]) => names, (names: string[]) => [...names].reverse(), () => []]) {
      const one = await fresh();
      makeAll(one, order);
      tables.push(
        JSON.stringify(one.core.save(begin(one)), (_key, v: unknown) => (typeof v === 'bigint' ? `${v}n` : v)),
      );
    }
    expect(tables[1]).toBe(tables[0]);
    expect(tables[2]).toBe(tables[0]);
  });

  it('register kinds, intrinsics and shipped functions before', async () => {
    const one = await fresh();
    const count = (): number[] => [
      one.kinds.kinds().size,
      one.intrinsics.shippedTexts().size,
      one.intrinsics.intrinsicNames().length,
    ];
    const before = count();
    makeAll(one, (names) => names);
    expect(count()).toEqual(before);
  });

  it('make nothing before they are needed', async () => {
    const one = await fresh();
    const made = one.values.builtinClasses().length;
    expect(one.modules.builtinClassNamed('_other.Late')).toBeDefined();
    expect(one.values.builtinClasses().length).toBeGreaterThan(made);
    expect(one.modules.builtinClassNamed('_other.Never')).toBeUndefined();
  });
});
