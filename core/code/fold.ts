/*
 * Constants: which operations on constants are done by the compiler.
 *
 * Only such whose result is exact everywhere and whose failure is never hidden: small ints, the four float operations
 * that IEEE 754 defines to the bit, short strings. Everything else is left to run.
 */

import type * as ast from '../syntax/mod.ts';
import type { BinaryOp, Constant } from './ir.ts';

/** Longest string that folding makes. */
const MAX_STRING = 4096;

/** The value of `l op r`, or undefined where it is not folded. */
export function foldBinary(op: BinaryOp, l: Constant, r: Constant): Constant | undefined {
  if (typeof l === 'number' && typeof r === 'number') return foldInts(op, l, r);
  const x = asFloat(l);
  const y = asFloat(r);
  if (x !== undefined && y !== undefined) return foldFloats(op, x, y);
  if (typeof l === 'string' && typeof r === 'string') {
    if (op !== '+' || l.length + r.length > MAX_STRING || hasSurrogate(l) || hasSurrogate(r)) return undefined;
    return l + r;
  }
  if (op === '*' && typeof l === 'string' && typeof r === 'number') return repeated(l, r);
  if (op === '*' && typeof l === 'number' && typeof r === 'string') return repeated(r, l);
  return undefined;
}

function foldInts(op: BinaryOp, x: number, y: number): Constant | undefined {
  switch (op) {
    case '+':
      return int(x + y);
    case '-':
      return int(x - y);
    case '*':
      return int(x * y);
    case '/':
      return y === 0 ? undefined : { type: 'float', value: x / y };
    case '//':
      return y === 0 ? undefined : bigint(floorDivide(BigInt(x), BigInt(y)));
    case '%':
      return y === 0 ? undefined : bigint(BigInt(x) - floorDivide(BigInt(x), BigInt(y)) * BigInt(y));
    case '**':
      return y < 0 || y > 128 ? undefined : power(x, y);
    case '<<':
      return y < 0 || y > 128 ? undefined : bigint(BigInt(x) << BigInt(y));
    case '>>':
      return y < 0 || y > 128 ? undefined : bigint(BigInt(x) >> BigInt(y));
    case '&':
      return bigint(BigInt(x) & BigInt(y));
    case '|':
      return bigint(BigInt(x) | BigInt(y));
    case '^':
      return bigint(BigInt(x) ^ BigInt(y));
    case '@':
      return undefined;
  }
}

/** Only results that stay plain numbers: the rest is rare, and big ints have limits of their own. */
function int(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value + 0 : undefined;
}

function bigint(value: bigint): number | undefined {
  return int(Number(value));
}

function floorDivide(x: bigint, y: bigint): bigint {
  const q = x / y;
  return x % y !== 0n && x < 0n !== y < 0n ? q - 1n : q;
}

function power(x: number, y: number): number | undefined {
  let result = 1;
  for (let i = 0; i < y; i++) {
    result *= x;
    if (!Number.isSafeInteger(result)) return undefined;
  }
  return result + 0;
}

function asFloat(v: Constant): number | undefined {
  if (typeof v === 'number') return v;
  return typeof v === 'object' && v !== null && v.type === 'float' ? v.value : undefined;
}

function foldFloats(op: BinaryOp, x: number, y: number): Constant | undefined {
  switch (op) {
    case '+':
      return { type: 'float', value: x + y };
    case '-':
      return { type: 'float', value: x - y };
    case '*':
      return { type: 'float', value: x * y };
    case '/':
      return y === 0 ? undefined : { type: 'float', value: x / y };
    default:
      return undefined;
  }
}

function repeated(text: string, times: number): string | undefined {
  if (times * text.length > MAX_STRING || hasSurrogate(text)) return undefined;
  return times <= 0 ? '' : text.repeat(times);
}

/** Surrogates of two strings could meet and become a pair. */
function hasSurrogate(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xe000) return true;
  }
  return false;
}

/** The value of `op o`, or undefined where it is not folded. */
export function foldUnary(op: ast.UnaryOperator, o: Constant): Constant | undefined {
  if (op === 'not') {
    const truth = truthOf(o);
    return truth === undefined ? undefined : !truth;
  }
  if (typeof o === 'number')
    return op === '-' ? 0 - o : op === '+' ? o : o < Number.MAX_SAFE_INTEGER ? -o - 1 : undefined;
  if (typeof o === 'bigint') return op === '-' ? -o : op === '+' ? o : undefined;
  if (typeof o !== 'object' || o === null || op === '~') return undefined;
  if (o.type === 'float') return op === '-' ? { type: 'float', value: -o.value } : o;
  return undefined;
}

/** The item of a constant tuple or bytes, or undefined where it is not folded. */
export function foldItem(o: Constant, i: Constant): Constant | undefined {
  if (typeof i !== 'number' || typeof o !== 'object' || o === null) return undefined;
  if (o.type === 'tuple') return o.items[i < 0 ? i + o.items.length : i];
  if (o.type === 'bytes') return o.value[i < 0 ? i + o.value.length : i];
  return undefined;
}

/** The truth of a constant, or undefined for NotImplemented, whose truth is an error. */
export function truthOf(v: Constant): boolean | undefined {
  if (v === null || typeof v !== 'object') return Boolean(v);
  switch (v.type) {
    case 'float':
      return v.value !== 0;
    case 'complex':
      return v.imag !== 0;
    case 'bytes':
    case 'codepoints':
      return v.value.length > 0;
    case 'tuple':
    case 'frozenset':
      return v.items.length > 0;
    case 'ellipsis':
      return true;
    case 'notimplemented':
      return undefined;
  }
}

/** The constant that an expression is, parts of tuples and signs included; undefined for all else. */
export function constantOf(e: ast.Expression): Constant | undefined {
  if (e.kind === 'Constant') return e.value;
  if (e.kind === 'UnaryOp' && e.op !== 'not') {
    const o = constantOf(e.operand);
    return o === undefined ? undefined : foldUnary(e.op, o);
  }
  if (e.kind === 'Tuple') return constantTuple(e.elts);
  return undefined;
}

/** The constant tuple of a list of expressions, if they all are constants. */
export function constantTuple(elts: readonly ast.Expression[]): Constant | undefined {
  const items: Constant[] = [];
  for (const e of elts) {
    const item = constantOf(e);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return { type: 'tuple', items };
}
