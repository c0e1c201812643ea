/**
 * The form of a saved run: one flat table of plain data (arrays, numbers, text, byte strings, booleans, null).
 *
 *     [RUN_TABLE, FORMAT, CODE_FORMAT, tags, codes, rows, root, ids, constants]
 *
 * A row is one object: its tag (an index into `tags`) and its fields by position. Rows are numbered by first reach from the
 * root, breadth first, so that equal states give equal tables. Codes are numbered in the same way: a program's code is its
 * encoding (code/encode.ts), shipped Python is its name and hash. `constants`, left out when there are none, says which rows
 * are constants of a program: they are the objects that its code has.
 *
 * A value in a field:
 *
 *     None, True, False           null, true, false
 *     int within ±(2^32 - 1)      the number
 *     other ints                  [sign, magnitude as bytes, highest first]
 *     float (not NaN)             8 bytes, lowest first; a NaN has identity and is a row
 *     str of up to 32 units       text; longer ones are rows, each once
 *     unset                       []
 *     any object                  [row number]
 */
import type { Data } from '../code/mod.ts';

/** What a table is: its first field. */
export const RUN_TABLE = 'run';
export const CODE_TABLE = 'code';

/** Version of the rows' forms. Older versions stay readable: a change ships a reader for the shape before it. */
export const FORMAT = 1;

export type Row = readonly Data[];
export type Table = readonly Data[];

/** Longest text that stands in a field itself. */
export const INLINE_TEXT = 32;
export const LARGEST = 0xffff_ffff;

export function floatData(v: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, v, true);
  return bytes;
}

/** An int beyond ±(2^32 - 1). */
export function longData(v: number | bigint): Data {
  const n = BigInt(v);
  let hex = (n < 0n ? -n : n).toString(16);
  if (hex.length % 2 !== 0) hex = `0${hex}`;
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  return [n < 0n ? 1 : 0, bytes];
}

/** UTF-16 units as bytes, lowest first: texts with lone surrogates. */
export function unitData(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const u = text.charCodeAt(i);
    bytes[2 * i] = u & 255;
    bytes[2 * i + 1] = u >> 8;
  }
  return bytes;
}
