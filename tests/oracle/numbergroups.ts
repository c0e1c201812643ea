/* Groups for numbers.ts: int. */
import * as bits from '../../core/values/bits.ts';
import * as integer from '../../core/values/integer.ts';
import { Double, anyDouble, anyInt, below } from './sample.ts';
import type { Value } from './sample.ts';

export interface Group {
  readonly name: string;
  /** Defines the function `f` that the oracle calls. */
  readonly python: string;
  arguments(): readonly Value[];
  // The arguments of a group have the types that its own `arguments` gives.
  ours(...args: readonly never[]): Value;
  readonly count: number;
}

type Int = number | bigint;

function binary(name: string, python: string, ours: (a: Int, b: Int) => Value, size: number = 300): Group {
  return {
    name,
    python: `def f(a, b): return ${python}`,
    arguments: () => [anyInt(size), anyInt(size)],
    ours,
    count: 100000,
  };
}

export const intGroups: readonly Group[] = [
  binary('int add', 'a + b', integer.add),
  binary('int subtract', 'a - b', integer.subtract),
  binary('int multiply', 'a * b', integer.multiply),
  binary('int floordiv', 'a // b', integer.floorDivide),
  binary('int mod', 'a % b', integer.modulo),
  binary('int divmod', 'divmod(a, b)', integer.divmod),
  binary('int truediv', 'a / b', (a, b) => new Double(integer.trueDivide(a, b)), 1200),
  binary('int and', 'a & b', bits.and),
  binary('int or', 'a | b', bits.or),
  binary('int xor', 'a ^ b', bits.xor),
  binary('int gcd', 'math.gcd(a, b)', integer.gcd, 800),
  binary('int compare', '(a > b) - (a < b)', integer.compareInt),
  binary('int unary', '(-a, abs(a), ~a, a.bit_length(), a.bit_count())', (a) => [
    integer.negate(a),
    integer.absolute(a),
    bits.invert(a),
    integer.bitLength(a),
    bits.bitCount(a),
  ]),
  {
    name: 'int shift',
    python: 'def f(a, n): return (a << n, a >> n)',
    arguments: () => [anyInt(200), below(150)],
    ours: (a: Int, n: number) => [bits.shiftLeft(a, n), bits.shiftRight(a, n)],
    count: 100000,
  },
  {
    name: 'int power',
    python: 'def f(a, n): return a ** n',
    arguments: () => [anyInt(80), below(40)],
    ours: integer.power,
    count: 100000,
  },
  {
    name: 'int modular power',
    python: 'def f(a, n, m): return pow(a, n, m)',
    arguments: () => [anyInt(90), anyInt(below(2) === 0 ? 20 : 90), anyInt(90)],
    ours: integer.powerModulo,
    count: 100000,
  },
  {
    name: 'int isqrt',
    python: 'def f(a): return math.isqrt(a)',
    arguments: () => [anyInt(600)],
    ours: (a: Int) => integer.integerRoot(a),
    count: 100000,
  },
  {
    name: 'int round',
    python: 'def f(a, n): return round(a, n)',
    arguments: () => [anyInt(90), below(30) - 26],
    ours: integer.roundInt,
    count: 100000,
  },
  {
    name: 'int to float',
    python: 'def f(a): return float(a)',
    arguments: () => [anyInt(below(5) === 0 ? 1100 : 150)],
    ours: (a: Int) => new Double(integer.toFloat(a)),
    count: 100000,
  },
  {
    name: 'int compared with float',
    python: 'def f(a, b): return float("nan") if b != b else (a > b) - (a < b)',
    arguments: () => {
      const a = anyInt(150);
      return [a, new Double(below(2) === 0 ? Number(a) : anyDouble())];
    },
    ours: (a: Int, b: Double) => {
      const c = integer.compareIntFloat(a, b.value);
      return c !== c ? new Double(c) : c;
    },
    count: 100000,
  },
  {
    name: 'int to bytes',
    python: `
def f(a, n, little, signed):
    order = 'little' if little else 'big'
    b = a.to_bytes(n, order, signed=bool(signed))
    return b, int.from_bytes(b, order, signed=bool(signed)), int.from_bytes(b, order, signed=not signed)`,
    arguments: () => [anyInt(130), below(20), below(2), below(2)],
    ours: (a: Int, n: number, little: number, signed: number) => {
      const b = bits.toBytes(a, n, little === 1, signed === 1);
      return [b, bits.fromBytes(b, little === 1, signed === 1), bits.fromBytes(b, little === 1, signed !== 1)];
    },
    count: 100000,
  },
];
