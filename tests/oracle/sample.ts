/*
 * Random arguments for the comparisons with CPython, and the form in which values travel to the oracle and back.
 *
 * A value is a string with a letter in front: `i` an int in hexadecimal, `f` the 16 hexadecimal digits of a double, `s` a
 * str, `b` bytes in hexadecimal, `n` None; an outcome may also be `e`, an exception: its class and its arguments.
 */
import { Raise } from '../../core/values/raised.ts';

export type Value = number | bigint | string | Uint8Array | Double | readonly Value[] | null | boolean;

/** A Python float; plain numbers are ints. */
export class Double {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

const view = new DataView(new ArrayBuffer(8));

export function bitsOf(x: number): string {
  view.setFloat64(0, x);
  return x !== x ? 'nan' : view.getBigUint64(0).toString(16).padStart(16, '0');
}

/** A value as the oracle's side writes it (`wire` in numbers.ts). */
export function wire(v: Value): string {
  if (v === null) return 'n';
  if (typeof v === 'boolean') return v ? 'i1' : 'i0';
  if (typeof v === 'number' || typeof v === 'bigint') return `i${v < 0 ? '-' : ''}${(v < 0 ? -v : v).toString(16)}`;
  if (typeof v === 'string') return `s${v}`;
  if (v instanceof Double) return `f${bitsOf(v.value)}`;
  if (v instanceof Uint8Array) return `b${Array.from(v, (x) => x.toString(16).padStart(2, '0')).join('')}`;
  return `(${v.map(wire).join(' ')})`;
}

/** What our side answers: the value, or the exception it raised. */
export function outcome(compute: () => Value): string {
  try {
    const v = compute();
    if (typeof v === 'number' && (!Number.isSafeInteger(v) || Object.is(v, -0))) return `not an int: ${String(v)}`;
    return wire(v);
  } catch (e) {
    if (!(e instanceof Raise)) throw e;
    return `e${e.type}: ${e.message}`;
  }
}

// Numbers that repeat from run to run: xorshift128 with a fixed seed.
const state = new Uint32Array([0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef]);

export function seed(n: number): void {
  state.set([0x9e3779b9 ^ n, 0x243f6a88, 0xb7e15162, 0xdeadbeef]);
  for (let i = 0; i < 20; i++) word();
}

export function word(): number {
  let t = state[3]!;
  t ^= t << 11;
  t ^= t >>> 8;
  state.copyWithin(1, 0, 3);
  state[0] = t ^ state[1]! ^ (state[1]! >>> 19);
  return state[0]!;
}

export function below(n: number): number {
  return Math.floor((word() / 4294967296) * n);
}

export function pick<T>(list: ArrayLike<T>): T {
  return list[below(list.length)]!;
}

/** An int of up to `bits` bits, short ones and values next to powers of two being frequent. */
export function anyInt(bits: number): number | bigint {
  const size = pick([0, 1, 3, 8, 31, 32, 33, 52, 53, 54, 62, 63, 64, 65, below(128), below(bits), below(bits)]);
  let n = 0n;
  for (let i = 0; i <= Math.min(size, bits); i += 32) n = (n << 32n) | BigInt(word());
  n = BigInt.asUintN(Math.min(size, bits), n);
  if (below(6) === 0) n = (1n << BigInt(Math.min(size, bits))) + BigInt(below(3) - 1);
  if (below(2) === 0) n = -n;
  return n <= 9007199254740991n && n >= -9007199254740991n ? Number(n) : n;
}

const SPECIAL = [
  0,
  -0,
  1,
  -1,
  0.5,
  1.5,
  2.5,
  Infinity,
  -Infinity,
  NaN,
  5e-324,
  1.7976931348623157e308,
  2.2250738585072014e-308,
  1e16,
  1e22,
  1e23,
  9007199254740993,
  0.1,
  123456.789,
];

/** A double: any bits, moderate sizes, short decimals, dyadic fractions (where ties are), and special ones. */
export function anyDouble(): number {
  switch (below(7)) {
    case 0:
      return pick(SPECIAL) * (below(2) === 0 ? 1 : -1);
    case 1:
      view.setUint32(0, word());
      view.setUint32(4, word());
      return view.getFloat64(0);
    case 2:
      return (below(2000001) - 1000000) / pick([1, 10, 100, 1000, 10000]);
    case 3:
      return (below(2000001) - 1000000) / pick([2, 4, 8, 16, 32, 1024]);
    case 4:
      return Number(`${below(2) === 0 ? '-' : ''}${String(below(1000000))}e${String(below(600) - 310)}`);
    case 5:
      return (word() - 2147483648) * (word() + 1) * pick([1, 2 ** -20, 2 ** -40, 2 ** -60, 2 ** 10]);
    default:
      return (word() / 4294967296 - 0.5) * pick([1, 2, 10, 100, 1e5, 1e10]);
  }
}

/** A short name for a sequence of texts (FNV-1a, twice 32 bits): what is recorded of the oracle's answers. */
export function digest(texts: readonly string[]): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const text of texts) {
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : 0x10000;
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit ^ (a >>> 15), 0x85ebca6b);
    }
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}
