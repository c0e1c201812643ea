/** The operations that Decimal and Context share, by name: each is a method of both. */
import {
  abs, absolute, add, divide, divideInt, divmod, extreme, fma, logb, logical, minus, multiply, negated, next, nextToward, normalize, order, plus, quantize,
  remainder, remainderNear, scaleb, shift, sqrt, subtract, toIntegral, total,
} from './arithmetic.ts'; // prettier-ignore
import { exp, ln, log10, power } from './functions.ts';
import { INVALID, adjusted, digitsOf, finite, invalid, isNan, isZero, nanOf, ten } from './number.ts';
import type { Num, Work } from './number.ts';

export interface Operation {
  readonly name: string;
  /** The number of its operands. */
  readonly count: 1 | 2 | 3;
  readonly run: (w: Work, a: Num, b: Num, c: Num) => Num | boolean | string | readonly [Num, Num];
  /** Whether Decimal, Context have it as a method; Decimal takes a context. */
  readonly decimal: 'context' | 'plain' | 'none';
  readonly context: boolean;
  /** The name of the context's method, where it is another. */
  readonly alias?: string;
}

const ZERO: Num = finite(0, 0n, 0);
const MINUS_ONE: Num = finite(1, 1n, 0);
const PLUS_ONE: Num = finite(0, 1n, 0);

function three(n: number): Num {
  return n === 0 ? ZERO : n < 0 ? MINUS_ONE : PLUS_ONE;
}

function compare(w: Work, a: Num, b: Num): Num {
  return nanOf(w, a, b) ?? three(order(a, b));
}

function compareSignal(w: Work, a: Num, b: Num): Num {
  if (isNan(a) || isNan(b)) {
    w.status |= INVALID;
    return nanOf(w, a, b)!;
  }
  return three(order(a, b));
}

function subnormal(w: Work, x: Num): boolean {
  return x.kind === 'finite' && x.c !== 0n && adjusted(x) < w.emin;
}

function numberClass(w: Work, x: Num): string {
  if (x.kind === 'snan') return 'sNaN';
  if (x.kind === 'nan') return 'NaN';
  const sign = x.sign === 1 ? '-' : '+';
  if (x.kind === 'infinity') return `${sign}Infinity`;
  if (isZero(x)) return `${sign}Zero`;
  return subnormal(w, x) ? `${sign}Subnormal` : `${sign}Normal`;
}

function sameQuantum(a: Num, b: Num): boolean {
  if (a.kind !== 'finite' || b.kind !== 'finite') return (isNan(a) && isNan(b)) || (a.kind === 'infinity' && b.kind === 'infinity');
  return a.e === b.e;
}

function invert(w: Work, x: Num): Num {
  const ones = finite(0, (ten(Math.max(w.prec, digitsOf(x.c))) - 1n) / 9n, 0);
  return logical(w, x, ones, (a, b) => a ^ b);
}

/** A Decimal and Context method. */
function both(name: string, count: 1 | 2 | 3, run: Operation['run']): Operation {
  return { name, count, run, decimal: 'context', context: true };
}

/** A method that needs no context. */
function plain(name: string, count: 1 | 2, run: Operation['run']): Operation {
  return { name, count, run, decimal: 'plain', context: true };
}

/** A method of Context only: Decimal has an operator. */
function contextual(name: string, count: 1 | 2, run: Operation['run']): Operation {
  return { name, count, run, decimal: 'none', context: true };
}

export const OPERATIONS: readonly Operation[] = [
  both('compare', 2, compare),
  both('compare_signal', 2, compareSignal),
  both('compare_total', 2, (_w, a, b) => three(total(a, b))),
  both('compare_total_mag', 2, (_w, a, b) => three(total(absolute(a), absolute(b)))),
  both('copy_sign', 2, (_w, a, b) => ({ ...a, sign: b.sign })),
  both('exp', 1, exp),
  both('fma', 3, fma),
  both('ln', 1, ln),
  both('log10', 1, log10),
  both('logb', 1, logb),
  both('logical_and', 2, (w, a, b) => logical(w, a, b, (x, y) => x & y)),
  both('logical_or', 2, (w, a, b) => logical(w, a, b, (x, y) => x | y)),
  both('logical_xor', 2, (w, a, b) => logical(w, a, b, (x, y) => x ^ y)),
  both('logical_invert', 1, invert),
  both('max', 2, (w, a, b) => extreme(w, a, b, true, false)),
  both('max_mag', 2, (w, a, b) => extreme(w, a, b, true, true)),
  both('min', 2, (w, a, b) => extreme(w, a, b, false, false)),
  both('min_mag', 2, (w, a, b) => extreme(w, a, b, false, true)),
  both('next_minus', 1, (w, a) => next(w, a, false)),
  both('next_plus', 1, (w, a) => next(w, a, true)),
  both('next_toward', 2, nextToward),
  both('normalize', 1, normalize),
  both('number_class', 1, numberClass),
  both('remainder_near', 2, remainderNear),
  both('rotate', 2, (w, a, b) => shift(w, a, b, true)),
  both('same_quantum', 2, (_w, a, b) => sameQuantum(a, b)),
  both('scaleb', 2, scaleb),
  both('shift', 2, (w, a, b) => shift(w, a, b, false)),
  both('sqrt', 1, sqrt),
  both('is_normal', 1, (w, a) => a.kind === 'finite' && a.c !== 0n && !subnormal(w, a)),
  both('is_subnormal', 1, subnormal),
  plain('canonical', 1, (_w, a) => a),
  plain('copy_abs', 1, (_w, a) => absolute(a)),
  plain('copy_negate', 1, (_w, a) => negated(a)),
  plain('is_canonical', 1, () => true),
  plain('is_finite', 1, (_w, a) => a.kind === 'finite'),
  plain('is_infinite', 1, (_w, a) => a.kind === 'infinity'),
  plain('is_nan', 1, (_w, a) => isNan(a)),
  plain('is_qnan', 1, (_w, a) => a.kind === 'nan'),
  plain('is_snan', 1, (_w, a) => a.kind === 'snan'),
  plain('is_signed', 1, (_w, a) => a.sign === 1),
  plain('is_zero', 1, (_w, a) => isZero(a)),
  contextual('abs', 1, abs),
  contextual('add', 2, add),
  contextual('divide', 2, divide),
  contextual('divide_int', 2, divideInt),
  contextual('divmod', 2, divmod),
  contextual('minus', 1, minus),
  contextual('multiply', 2, multiply),
  contextual('plus', 1, plus),
  contextual('quantize', 2, quantize),
  contextual('remainder', 2, remainder),
  contextual('subtract', 2, subtract),
  contextual('to_integral', 1, (w, a) => toIntegral(w, a, false)),
  contextual('to_integral_value', 1, (w, a) => toIntegral(w, a, false)),
  contextual('to_integral_exact', 1, (w, a) => toIntegral(w, a, true)),
];

/** The binary operators. */
export const BINARY: readonly (readonly [name: string, run: (w: Work, a: Num, b: Num) => Num | readonly [Num, Num]])[] = [
  ['add', add],
  ['sub', subtract],
  ['mul', multiply],
  ['truediv', divide],
  ['floordiv', divideInt],
  ['mod', remainder],
  ['divmod', divmod],
];

export { abs, invalid, minus, order, plus, power, quantize, toIntegral };
