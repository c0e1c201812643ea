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
export function answer(m: Machine, entry: Entry, args: readonly number[]): PyValue | undefined {
  return valueOf(m, entry.run(...args), entry.integral);
}

function valueOf(m: Machine, v: Answer, integral: boolean): PyValue | undefined {
  if (typeof v === 'boolean' || integral) return v as PyValue;
  if (v instanceof Raise) return m.raise(v.type, v.message);
  if (typeof v === 'object') return new PyTuple(TUPLE, [new PyFloat(v[0]), new PyFloat(v[1])]);
  return new PyFloat(v as number);
}

/** A function of floats, which is in the table from now on. */
export function floats(name: string, params: string, doc: string, call: Floats, integral = false): PyBuiltin {
  TABLE.set(name, { run: call, integral });
  const list = params.split(', ');
  const n = list.length;
  return builtinFunction('math', `${name}(${params}, /)`, {
    doc,
    run(m, a, b, c): Out {
      const x = real(m, a as PyValue);
      if (x instanceof Bail) return BAIL;
      if (n === 1) return valueOf(m, call(x), integral);
      const y = real(m, b as PyValue);
      if (y instanceof Bail) return BAIL;
      if (n === 2) return valueOf(m, call(x, y), integral);
      const z = real(m, c as PyValue);
      return z instanceof Bail ? BAIL : valueOf(m, call(x, y, z), integral);
    },
    python: `
def ${name}(${params}, /):
    return $math('${name}', (${list.map((p) => `$real(${p}), `).join('')}))
`,
  });
}
