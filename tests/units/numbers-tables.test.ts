/* The tables of the transcendental functions follow from their definitions: computed here again, with 260 bits. */
import { expect, it } from 'vitest';
import { EXP_HEAD, EXP_TAIL } from '../../core/values/libm/exptable.ts';
import * as tables from '../../core/values/libm/logtable.ts';
import { nearest } from '../../core/values/integer.ts';
import { integerParts } from '../../core/values/ieee.ts';

const BITS = 260;
const ONE = 1n << BigInt(BITS);

const times = (a: bigint, b: bigint): bigint => (a * b) >> BigInt(BITS);
const over = (a: bigint, b: bigint): bigint => (a << BigInt(BITS)) / b;
const toDouble = (x: bigint): number => (x < 0n ? -nearest(-x, -BITS, false) : nearest(x, -BITS, false));

function fixed(x: number): bigint {
  const [m, e] = integerParts(x);
  return e + BITS >= 0 ? BigInt(m) << BigInt(e + BITS) : BigInt(m) >> BigInt(-e - BITS);
}

/** The natural logarithm, by the series of the inverse hyperbolic tangent. */
function ln(x: bigint): bigint {
  const t = over(x - ONE, x + ONE);
  const square = times(t, t);
  let sum = 0n;
  for (let power = t, k = 1n; power !== 0n && power !== -1n; power = times(power, square), k += 2n) sum += power / k;
  return 2n * sum;
}

const LN2 = ln(2n * ONE);

function exp(x: bigint): bigint {
  let sum = ONE;
  for (let term = x, k = 1n; term !== 0n; k++, term = times(term, x) / k) sum += term;
  return sum;
}

/** `x` rounded to a multiple of 2 ** -places. */
function rounded(x: bigint, places: number): number {
  const unit = BigInt(BITS - places);
  return Number((x + (1n << (unit - 1n))) >> unit) * 2 ** -places;
}

it('powers of two', () => {
  for (let k = 0; k < 128; k++) {
    const power = exp((LN2 * BigInt(k)) / 128n);
    expect(EXP_HEAD[k]).toBe(toDouble(power));
    expect(EXP_TAIL[k]).toBe(toDouble(over(power, fixed(EXP_HEAD[k]!)) - ONE));
  }
});

it('logarithms', () => {
  for (let i = 0; i < 128; i++) {
    expect(tables.LOG_VALUE[i]).toBe(rounded(-ln(fixed(tables.LOG_INVERSE[i]!)), 43));
  }
  for (let i = 0; i < 64; i++) {
    expect(tables.LOG2_VALUE[i]).toBe(rounded(over(-ln(fixed(tables.LOG2_INVERSE[i]!)), LN2), 42));
  }
});

it('points near the middle of their parts', () => {
  for (const [inverse, n] of [
    [tables.LOG_INVERSE, 128],
    [tables.LOG2_INVERSE, 64],
  ] as const) {
    for (let i = 0; i < n; i++) {
      // Parts are equal in bits: those from 0x1.6p-1 to 1 are half as wide as those beyond.
      const at = 0.375 + (i + 0.5) / n;
      const middle = at < 1 ? (1 + at) / 2 : at;
      expect(Math.abs(1 / inverse[i]! - middle)).toBeLessThan(2 ** -20);
    }
  }
});

it('logarithms for powers', () => {
  const first = 0x3fe69555 / 2 ** 20;
  for (let i = 0; i < 128; i++) {
    const at = first - 1022 + (i + 0.5) / 128;
    const center = at < 1 ? (1 + at) / 2 : at;
    const inverse = center < 1 ? Math.round(128 / center) / 128 : Math.round(256 / center) / 256;
    expect(tables.POW_INVERSE[i]).toBe(inverse * 256);
    const log = -ln(fixed(inverse));
    expect(tables.POW_VALUE[i]! + 0).toBe(rounded(log, 43) + 0);
    expect(tables.POW_TAIL[i]! + 0).toBe(toDouble(log - fixed(tables.POW_VALUE[i]!)) + 0);
  }
});
