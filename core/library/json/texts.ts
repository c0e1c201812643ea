/** What JSON has for values without parts, and for keys. */
import { PyDict, PyFloat, PyList, PyStr, bare, decimalText, floatRepr, utf16 } from '../../values/mod.ts';
import type { PyValue } from '../../values/mod.ts';
import { NAMED, isPlain, isPlainUnit } from './output.ts';
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

/** A key quoted and with the colon, and the same behind a comma. */
interface Key {
  readonly first: string;
  readonly next: string;
}

/** A key as JSON. It does not go through Output, in which the document waits. */
function quoted(s: string, ascii: boolean): string {
  if (isPlain(s, ascii)) return `"${s}"`;
  let out = '"';
  let from = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (isPlainUnit(c, ascii)) continue;
    out += s.slice(from, i) + escapeOf(c);
    from = i + 1;
  }
  return `${out}${s.slice(from)}"`;
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

/** Writes a value without parts; false: a container, or nothing that JSON has. */
export function writeScalar(v: PyValue, o: Texts, out: Output): boolean {
  if (v instanceof PyDict || v instanceof PyList) return false;
  const b = bare(v);
  if (typeof b === 'string') out.quoted(b, o.ascii);
  else if (typeof b === 'number') out.int(b);
  else if (b instanceof PyStr) out.quoted(utf16(b), o.ascii);
  else {
    const text = wordOf(b, o);
    if (text === undefined) return false;
    out.write(text);
  }
  return true;
}

/** A number, True, False or None; undefined for anything else, and for a float that has no place in JSON. */
function wordOf(b: PyValue, o: Texts): string | undefined {
  switch (typeof b) {
    case 'number':
      return String(b);
    case 'boolean':
      return b ? 'true' : 'false';
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

/** A key as it is written; undefined: it is a new one, and there are many. */
export function written(key: string, o: Texts): Key | undefined {
  const known = o.written.get(key);
  if (known !== undefined || o.written.size >= KEYS) return known;
  const first = quoted(key, o.ascii) + o.colon;
  const made = { first, next: o.comma + first };
  o.written.set(key, made);
  return made;
}

