/** What JSON has for values without parts, and for keys. */
import { PyDict, PyFloat, PyList, PyStr, bare, decimalText, floatRepr, utf16 } from '../../values/mod.ts';
import type { PyValue } from '../../values/mod.ts';
import { NAMED, quoted } from './output.ts';
import type { Output } from './output.ts';

/** Keys whose written form is kept. */
const KEYS = 1024;

export interface Texts {
  readonly ascii: boolean;
  readonly nan: boolean;
  readonly comma: string;
  readonly colon: string;
  /** The keys so far, as they are written: documents repeat them. */
  readonly written: Map<string, Key>;
}

/** A key, quoted and with the colon, and the same behind a comma. */
export interface Key {
  readonly text: string;
  readonly first: string;
  readonly next: string;
}

/** How a character is written that cannot stand for itself. */
export function escapeOf(c: number): string {
  return NAMED.get(c) ?? `\\u${c.toString(16).padStart(4, '0')}`;
}

/** A float; undefined if it has no place in JSON. */
function floatText(x: number, nan: boolean): string | undefined {
  if (Number.isFinite(x)) return floatRepr(x);
  if (!nan) return undefined;
  return x > 0 ? 'Infinity' : x < 0 ? '-Infinity' : 'NaN';
}

/** Whether it is a value of the most usual kinds, of which each has a place in JSON. */
export function isScalar(v: PyValue): boolean {
  if (typeof v === 'object') return v === null || (v instanceof PyFloat && Number.isFinite(v.v));
  return typeof v !== 'bigint';
}

/** Writes a value without parts; false: a container, or nothing that JSON has. */
export function writeScalar(v: PyValue, o: Texts, out: Output): boolean {
  if (typeof v === 'string') out.write(quoted(v, o.ascii));
  else if (typeof v === 'number') out.write(decimalText(v));
  else if (v instanceof PyDict || v instanceof PyList) return false;
  else {
    const b = bare(v);
    const text =
      typeof b === 'string' ? quoted(b, o.ascii) : b instanceof PyStr ? quoted(utf16(b), o.ascii) : wordOf(b, o);
    if (text === undefined) return false;
    out.write(text);
  }
  return true;
}

/** A number, True, False or None; undefined for anything else, and for a float that has no place in JSON. */
function wordOf(b: PyValue, o: Texts): string | undefined {
  switch (typeof b) {
    case 'boolean':
      return b ? 'true' : 'false';
    case 'number':
    case 'bigint':
      return decimalText(b);
  }
  if (b === null) return 'null';
  return b instanceof PyFloat ? floatText(b.v, o.nan) : undefined;
}

/** A key as the text that is quoted. */
export function keyText(k: PyValue, o: Texts): string | undefined {
  if (typeof k === 'string') return k;
  const b = bare(k);
  if (b instanceof PyStr) return utf16(b);
  return typeof b === 'string' ? b : wordOf(b, o);
}

export function isSkipped(k: PyValue): boolean {
  const b = bare(k);
  return b !== null && typeof b === 'object' && !(b instanceof PyFloat) && !(b instanceof PyStr);
}

/** A key as it is written. */
export function written(key: string, o: Texts): Key {
  const known = o.written.get(key);
  if (known !== undefined) return known;
  const first = quoted(key, o.ascii) + o.colon;
  const made = { text: key, first, next: o.comma + first };
  if (o.written.size < KEYS) o.written.set(key, made);
  return made;
}
