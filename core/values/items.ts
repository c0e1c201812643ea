/**
 * Items in memory: numbers in the native formats of `struct` (https://docs.python.org/3/library/struct.html), little
 * endian and of the sizes that CPython has on 64-bit machines.
 */
import { normal, toFloat } from './integer.ts';
import { PyBytes, PyFloat } from './objects.ts';
import type { Int, PyValue } from './objects.ts';
import { Raise } from './raised.ts';

const SIZES: ReadonlyMap<string, number> = new Map([
  ['c', 1], ['b', 1], ['B', 1], ['?', 1], ['h', 2], ['H', 2], ['i', 4], ['I', 4], ['l', 8], ['L', 8],
  ['q', 8], ['Q', 8], ['n', 8], ['N', 8], ['P', 8], ['e', 2], ['f', 4], ['d', 8],
]); // prettier-ignore

/** The format of the characters of an array: a view has them, and nobody reads them through it. */
export const CHARACTERS = 'w';

/** The size of an item; 0 for a format that is none. A leading `@` changes nothing. */
export function formatSize(format: string): number {
  if (format === CHARACTERS) return 4;
  return SIZES.get(codeOf(format)) ?? 0;
}

function codeOf(format: string): string {
  return format.charCodeAt(0) === 64 ? format.slice(1) : format;
}

/** The item at `at`. */
export function readItem(memory: DataView, at: number, format: string): PyValue {
  switch (codeOf(format)) {
    case 'c':
      return new PyBytes(Uint8Array.of(memory.getUint8(at)));
    case 'b':
      return memory.getInt8(at);
    case '?':
      return memory.getUint8(at) !== 0;
    case 'h':
      return memory.getInt16(at, true);
    case 'H':
      return memory.getUint16(at, true);
    case 'i':
      return memory.getInt32(at, true);
    case 'I':
      return memory.getUint32(at, true);
    case 'l':
    case 'q':
    case 'n':
      return long(memory, at);
    case 'L':
    case 'Q':
    case 'N':
    case 'P':
      return normal(memory.getBigUint64(at, true));
    case 'e':
      return new PyFloat(halfFloat(memory.getUint16(at, true)));
    case 'f':
      return new PyFloat(memory.getFloat32(at, true));
    case 'd':
      return new PyFloat(memory.getFloat64(at, true));
  }
  if (format === CHARACTERS) throw noCharacters();
  return memory.getUint8(at);
}

/** An int of 64 bits: by halves as long as it is a JavaScript integer, which takes a third of the time. */
function long(memory: DataView, at: number): Int {
  const high = memory.getInt32(at + 4, true);
  if (high > -0x200000 && high < 0x200000) return high * 0x100000000 + memory.getUint32(at, true);
  return normal(memory.getBigInt64(at, true));
}

export function noCharacters(): Raise {
  return new Raise('NotImplementedError', 'memoryview: format w not supported');
}

/** The value of a half-precision float by its bits. */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** The bits of the half-precision float nearest to x, ties to even; null if it is too large. */
function halfBits(x: number): number | null {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  if (x !== x) return 0x7e00;
  const a = Math.abs(x);
  if (a === Infinity) return sign | 0x7c00;
  let exponent = -14;
  while (exponent < 16 && a >= 2 ** (exponent + 1)) exponent++;
  let units = a / 2 ** (exponent - 10);
  const low = Math.floor(units);
  const rest = units - low;
  units = rest > 0.5 || (rest === 0.5 && low % 2 === 1) ? low + 1 : low;
  const bits = exponent === -14 && units < 1024 ? units : (exponent + 14) * 1024 + units;
  return bits >= 0x7c00 ? null : sign | bits;
}

/** The least and the greatest int of a format; null for formats of other values. */
export function formatRange(format: string): readonly [low: Int, high: Int] | null {
  switch (codeOf(format)) {
    case 'b':
      return [-128, 127];
    case 'B':
      return [0, 255];
    case 'h':
      return [-32768, 32767];
    case 'H':
      return [0, 65535];
    case 'i':
      return [-2147483648, 2147483647];
    case 'I':
      return [0, 4294967295];
    case 'l':
    case 'q':
    case 'n':
      return [-9223372036854775808n, 9223372036854775807n];
    case 'L':
    case 'Q':
    case 'N':
    case 'P':
      return [0, 18446744073709551615n];
  }
  return null;
}

/** Writes an int that is in range. */
export function writeInt(memory: DataView, at: number, format: string, n: Int): void {
  switch (formatSize(format)) {
    case 1:
      memory.setUint8(at, Number(n));
      return;
    case 2:
      memory.setUint16(at, Number(n), true);
      return;
    case 4:
      memory.setUint32(at, Number(n), true);
      return;
  }
  if (typeof n === 'bigint') memory.setBigUint64(at, BigInt.asUintN(64, n), true);
  else {
    memory.setUint32(at, n, true);
    memory.setInt32(at + 4, Math.floor(n / 0x100000000), true);
  }
}

/** Writes a float; false if it is too large for the format. */
export function writeFloat(memory: DataView, at: number, format: string, x: number | Int): boolean {
  const v = typeof x === 'bigint' ? toFloat(x) : x;
  switch (codeOf(format)) {
    case 'e': {
      const bits = halfBits(v);
      if (bits === null) return false;
      memory.setUint16(at, bits, true);
      return true;
    }
    case 'f':
      memory.setFloat32(at, v, true);
      return true;
  }
  memory.setFloat64(at, v, true);
  return true;
}
