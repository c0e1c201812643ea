/** Arithmetic of int, bool and float operands: what the operators do before any special method is looked up. */
import { and, or, shiftLeft, shiftRight, xor } from './bits.ts';
import {
  add,
  floorDivide,
  intCost,
  modulo,
  multiply,
  power,
  subtract,
  toFloat,
  trueDivide,
} from './integer.ts';
import { powerComplex } from './complexes.ts';
import { divideFloat, floorDivideFloat, moduloFloat, powerFloat } from './floating.ts';
import type { Machine } from './machine.ts';
import { NOT_IMPLEMENTED, PyComplex, PyFloat } from './objects.ts';
import type { Int, PyValue } from './objects.ts';

export type Binary = '+' | '-' | '*' | '@' | '/' | '//' | '%' | '**' | '<<' | '>>' | '|' | '^' | '&';

function toInt(v: number | bigint | boolean): Int {
  return v === true ? 1 : v === false ? 0 : v;
}

/** An int or bool pair. NotImplemented for `@`. Throws Raise. */
export function intBinary(
  m: Machine,
  op: Binary,
  x: number | bigint | boolean,
  y: number | bigint | boolean,
): PyValue {
  if (typeof x === 'boolean' && typeof y === 'boolean') {
    if (op === '&') return x && y;
    if (op === '|') return x || y;
    if (op === '^') return x !== y;
  }
  const a = toInt(x);
  const b = toInt(y);
  if (op !== '@') {
    const cost = intCost(a, b, op);
    if (cost > 0) m.charge(cost);
  }
  switch (op) {
    case '+':
      return add(a, b);
    case '-':
      return subtract(a, b);
    case '*':
      return multiply(a, b);
    case '/':
      return new PyFloat(trueDivide(a, b));
    case '//':
      return floorDivide(a, b);
    case '%':
      return modulo(a, b);
    case '**':
      if (b < 0) return floatBinary(m, '**', new PyFloat(toFloat(a)), new PyFloat(toFloat(b)));
      return power(a, b);
    case '<<':
      return shiftLeft(a, b);
    case '>>':
      return shiftRight(a, b);
    case '&':
      return and(a, b);
    case '|':
      return or(a, b);
    case '^':
      return xor(a, b);
  }
  return NOT_IMPLEMENTED;
}

function toDouble(v: number | bigint | boolean | PyFloat): number {
  if (v instanceof PyFloat) return v.v;
  return typeof v === 'number' ? v : toFloat(toInt(v));
}

/** A pair with at least one float. NotImplemented for operators that floats don't have. Throws Raise. */
export function floatBinary(
  _m: Machine,
  op: Binary,
  x: number | bigint | boolean | PyFloat,
  y: number | bigint | boolean | PyFloat,
): PyValue {
  const a = toDouble(x);
  const b = toDouble(y);
  switch (op) {
    case '+':
      return new PyFloat(a + b);
    case '-':
      return new PyFloat(a - b);
    case '*':
      return new PyFloat(a * b);
    case '/':
      return new PyFloat(divideFloat(a, b));
    case '//':
      return new PyFloat(floorDivideFloat(a, b));
    case '%':
      return new PyFloat(moduloFloat(a, b));
    case '**': {
      const v = powerFloat(a, b);
      if (v !== undefined) return new PyFloat(v);
      const c = powerComplex({ real: a, imag: 0 }, { real: b, imag: 0 });
      return new PyComplex(c.real, c.imag);
    }
  }
  return NOT_IMPLEMENTED;
}
