/** Reading plain data of a table: each answers what it says, or refuses. */
import type { Data } from '../code/mod.ts';
import { refuse } from './fault.ts';

/** Longest int, in bytes: 4 Mbit, as everywhere. */
const LONGEST = 524_288;

export function list(d: unknown): readonly Data[] {
  return Array.isArray(d) ? (d as readonly Data[]) : refuse('not an array');
}

export function text(d: unknown): string {
  return typeof d === 'string' ? d : refuse('not a text');
}

/** A text that may hold lone surrogates. */
export function unitText(d: unknown): string {
  if (typeof d === 'string') return d;
  if (!(d instanceof Uint8Array) || d.length % 2 !== 0) return refuse('not a text');
  let s = '';
  for (let i = 0; i < d.length; i += 2) s += String.fromCharCode(d[i]! | (d[i + 1]! << 8));
  if (s.isWellFormed()) refuse('a text in the form of another');
  return s;
}

export function flag(d: unknown): boolean {
  return typeof d === 'boolean' ? d : refuse('not a flag');
}

/** A safe integer. */
export function signed(d: unknown): number {
  const v = Array.isArray(d) && d.length === 2 ? long(d as readonly Data[]) : d;
  return typeof v === 'number' && Number.isSafeInteger(v) && !Object.is(v, -0) ? v : refuse('not a whole number');
}

/** A small natural number: an index. */
export function whole(d: unknown): number {
  return typeof d === 'number' && Number.isInteger(d) && d >= 0 && !Object.is(d, -0)
    ? d
    : refuse('not a natural number');
}

export function counter(d: unknown): number {
  const n = signed(d);
  return n >= 0 ? n : refuse('a negative counter');
}

export function codePoint(d: unknown): number {
  const n = whole(d);
  return n <= 0x10ffff ? n : refuse('no code point');
}

export function double(bytes: Uint8Array): number {
  if (bytes.length !== 8) refuse('a float of another size');
  return new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0, true);
}

/** [sign, magnitude]: an int beyond ±(2^32 - 1). */
export function long(a: readonly Data[]): number | bigint {
  const [sign, bytes] = a;
  if ((sign !== 0 && sign !== 1) || !(bytes instanceof Uint8Array) || bytes.length === 0 || bytes.length > LONGEST) {
    return refuse('not an int');
  }
  const digits = ['0x'];
  for (const b of bytes) digits.push(b.toString(16).padStart(2, '0'));
  const n = sign === 1 ? -BigInt(digits.join('')) : BigInt(digits.join(''));
  return n >= -9007199254740991n && n <= 9007199254740991n ? Number(n) : n;
}
