/** The exact sums behind averages and spread, natively for floats and ints: as fractions in Python text they took ten times as long. */
import { LIST, PyFloat, PyList, PyTuple, TUPLE, builtinFunction, integerParts, normal } from '../../values/mod.ts';
import type { Int, PyBuiltin, PyValue } from '../../values/mod.ts';

/** The numbers as multiples of 2^-scale. */
interface Scaled {
  readonly floats: boolean;
  readonly scale: number;
  readonly items: readonly Int[];
}

/** Null where there are other numbers than exact floats and ints of 53 bits, infinities or NaN. */
function scaled(values: readonly PyValue[]): Scaled | null {
  const numbers: number[] = [];
  let floats = false;
  let whole = true;
  for (const v of values) {
    const x = v instanceof PyFloat ? v.v : typeof v === 'boolean' ? Number(v) : v;
    if (typeof x !== 'number' || !Number.isFinite(x)) return null;
    if (v instanceof PyFloat) floats = true;
    if (!Number.isSafeInteger(x)) whole = false;
    numbers.push(x);
  }
  if (whole) return { floats, scale: 0, items: numbers };
  const all = numbers.map(integerParts);
  const low = all.reduce((n, [mantissa, e]) => (mantissa === 0 ? n : Math.min(n, e)), 0);
  const items = all.map(([mantissa, e]) => (mantissa === 0 ? 0n : BigInt(mantissa) << BigInt(e - low)));
  return { floats, scale: -low, items };
}

/** The sum of f(x), in numbers as long as they are exact. */
function sum(items: readonly Int[], squares: boolean): Int {
  let near = 0;
  let far = 0n;
  for (const x of items) {
    const y = typeof x === 'number' ? (squares ? x * x : x) : NaN;
    if (Number.isSafeInteger(y) && Number.isSafeInteger(near + y)) near += y;
    else {
      const big = BigInt(x);
      far += squares ? big * big : big;
    }
  }
  return normal(far + BigInt(near));
}

export function momentFunctions(): PyBuiltin[] {
  return [
    builtinFunction('statistics', '_moments(data, squares, /)', {
      doc: 'Whether there are floats, the sums of numbers and of their squares as multiples of 2^-scale and of 2^(-2 scale), scale, and the count.',
      run(m, data, squares) {
        if (!(data instanceof PyList || data instanceof PyTuple) || (data.cls !== LIST && data.cls !== TUPLE))
          return null;
        const { items } = data;
        m.work(items.length * 32);
        const all = items.length === 0 ? null : scaled(items);
        if (all === null) return null;
        return new PyTuple(TUPLE, [
          all.floats,
          sum(all.items, false),
          squares === true ? sum(all.items, true) : 0,
          all.scale,
          items.length,
        ]);
      },
    }),
  ];
}
