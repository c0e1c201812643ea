/** Functions of integers. */
import {
  BAIL, Bail, bitLength, builtinFunction, floorDivide, gcd, index, intCost, integerRoot, log2, multiply, negate, PyTuple,
  subtract,
} from '../../values/mod.ts'; // prettier-ignore
import type { Int, Machine, Out, PyBuiltin, PyValue } from '../../values/mod.ts';

function integers(
  name: string,
  params: string,
  doc: string,
  run: (m: Machine, ...args: Int[]) => Out,
  optional = false,
): PyBuiltin {
  const list = params.split(', ');
  const key = optional ? `${name}(${list[0]}, ${list[1]}=None, /)` : `${name}(${params}, /)`;
  return builtinFunction('math', key, {
    doc,
    run(m, a, b): Out {
      if (typeof a === 'number' && (list.length === 1 || typeof b === 'number')) return list.length === 1 ? run(m, a) : run(m, a, b as number);
      const given = [a, b].slice(0, list.length) as PyValue[];
      const values: Int[] = [];
      for (const x of given) {
        if (x === null && optional && values.length > 0) break;
        const v = index(m, x);
        if (v instanceof Bail) return BAIL;
        values.push(v);
      }
      return run(m, ...values);
    },
    python: `
def ${name}(${optional ? `${list[0]}, ${list[1]}=None` : params}, /):
    return __import__('math').${name}(${list.map((p, i) => (optional && i > 0 ? `None if ${p} is None else $as_index(${p})` : `$as_index(${p})`)).join(', ')})
`,
  });
}

/** lo * (lo + 1) * … * hi, by halves, so that the factors stay of one size. */
function product(m: Machine, lo: number, hi: number): Int {
  if (hi - lo < 8) {
    let r: Int = 1;
    for (let i = lo; i <= hi; i++) r = multiply(r, i);
    return r;
  }
  const middle = Math.floor((lo + hi) / 2);
  const a = product(m, lo, middle);
  const b = product(m, middle + 1, hi);
  m.charge(1 + intCost(a, b, '*'));
  return multiply(a, b);
}

function factorial(m: Machine, n: Int): Out {
  if (n < 0) return m.raise('ValueError', 'factorial() not defined for negative values');
  if (n > 2147483647) return m.raise('OverflowError', 'factorial() argument should not exceed 2147483647');
  const count = Number(n);
  if (count > 2 && count * log2(count / Math.E) > m.caps.intBits) return m.raise('MemoryError', '');
  return product(m, 1, count);
}

/** n * (n - 1) * … of k factors, divided by k! where `divided`. */
function falling(m: Machine, n: Int, k: Int, divided: boolean): Out {
  if (n < 0) return m.raise('ValueError', 'n must be a non-negative integer');
  if (k < 0) return m.raise('ValueError', 'k must be a non-negative integer');
  m.charge(intCost(n, k, '-'));
  if (k > n) return 0;
  if (divided) {
    const other = subtract(n, k);
    if (other < k) k = other;
  }
  if (k > 9223372036854775807n)
    return m.raise('OverflowError', `${divided ? 'min(n - k, k)' : 'k'} must not exceed 9223372036854775807`);
  if (Number(k) * bitLength(n) > m.caps.intBits) return m.raise('MemoryError', '');
  let r: Int = 1;
  for (let i = 0; i < Number(k); i++) {
    m.charge(1 + (bitLength(r) >>> 8) + intCost(r, n, '*'));
    r = multiply(r, subtract(n, i));
    if (divided) r = floorDivide(r, i + 1);
  }
  return r;
}

/** The functions of integers. */
export function integerFunctions(): PyBuiltin[] {
  const functions = [
    integers('factorial', 'n', 'Find n!.', factorial),
    integers('isqrt', 'n', 'Return the integer part of the square root of the input.', (m, n) => {
      if (n! < 0) return m.raise('ValueError', 'isqrt() argument must be nonnegative');
      m.charge(1 + intCost(n!, 0, 'isqrt'));
      return integerRoot(n!);
    }),
    integers(
      'comb',
      'n, k',
      'Number of ways to choose k items from n items without repetition and without order.',
      (m, n, k) => falling(m, n!, k!, true),
    ),
    integers(
      'perm',
      'n, k',
      'Number of ways to choose k items from n items without repetition and with order.',
      (m, n, k) => (k === undefined ? factorial(m, n!) : falling(m, n!, k, false)),
      true,
    ),
  ];
  for (const [name, doc] of [
    ['gcd', 'Greatest Common Divisor.'],
    ['lcm', 'Least Common Multiple.'],
  ] as const) {
    functions.push(
      builtinFunction('math', `${name}(*integers) -> int`, {
        doc,
        run(m, integers): Out {
          const { items } = integers as PyTuple;
          const [a, b] = items;
          // Two small ints, most often.
          if (name === 'gcd' && items.length === 2 && typeof a === 'number' && typeof b === 'number') {
            m.charge(2);
            return gcd(a, b);
          }
          let r: Int = name === 'gcd' ? 0 : 1;
          for (const x of items) {
            const n = index(m, x);
            if (n instanceof Bail) return BAIL;
            m.charge(1 + intCost(r, n, 'gcd') + (name === 'gcd' ? 0 : intCost(r, n, '*') + intCost(r, n, '//')));
            if (name === 'gcd') r = gcd(r, n);
            else if (n === 0 || r === 0) r = 0;
            else {
              const v: Int = multiply(floorDivide(r, gcd(r, n)), n);
              r = v < 0 ? negate(v) : v;
            }
          }
          return r;
        },
        python: `
def ${name}(*integers):
    return __import__('math').${name}(*[$as_index(n) for n in integers])
`,
      }),
    );
  }
  return functions;
}
