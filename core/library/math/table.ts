/** Functions of floats by their names: what runs once Python code has made floats of the arguments. */
import { BAIL, Bail, builtinFunction, PyFloat, PyTuple, Raise, TUPLE } from '../../values/mod.ts';
import type { Int, Machine, Out, PyBuiltin, PyValue } from '../../values/mod.ts';
import { real } from './reals.ts';

type Answer = number | boolean | readonly [number, number] | Int | Raise;
type Floats = (...args: number[]) => Answer;

export interface Entry {
  readonly run: Floats;
  readonly integral: boolean;
}

/** What runs for each function of floats, and which of them answer ints. */
export const TABLE: Map<string, Entry> = new Map();

/** What a function says of floats; undefined: an exception is pending. */
export function answer(m: Machine, { run, integral }: Entry, args: readonly number[]): PyValue | undefined {
  const v = args.length === 1 ? run(args[0]!) : run(...args);
  if (typeof v === 'boolean' || integral) return v as PyValue;
  if (v instanceof Raise) return m.raise(v.type, v.message);
  if (typeof v === 'object') return new PyTuple(TUPLE, [new PyFloat(v[0]), new PyFloat(v[1])]);
  return new PyFloat(v as number);
}

/** A function of floats, which is in the table from now on. */
export function floats(name: string, params: string, doc: string, run: Floats, integral = false): PyBuiltin {
  const entry = { run, integral };
  TABLE.set(name, entry);
  const list = params.split(', ');
  const n = list.length;
  return builtinFunction('math', `${name}(${params}, /)`, {
    doc,
    run(m, a, b, c): Out {
      if (n === 1) {
        const v = real(m, a as PyValue);
        return v instanceof Bail ? BAIL : answer(m, entry, [v]);
      }
      const given = [a, b, c].slice(0, n) as PyValue[];
      const values: number[] = [];
      for (const x of given) {
        const v = real(m, x);
        if (v instanceof Bail) return BAIL;
        values.push(v);
      }
      return answer(m, entry, values);
    },
    python: `
def ${name}(${params}, /):
    return $math('${name}', (${list.map((p) => `$real(${p}), `).join('')}))
`,
  });
}
