/** What patterns look at: a str or something with bytes in it. */
import { PyBytes, bufferOf, codePoints, strOf, strSlice, typeName } from '../../values/mod.ts';
import type { Machine, PyValue } from '../../values/mod.ts';
import type { Text } from './match.ts';

/** Its characters; null if it is neither a str nor bytes-like. */
export function textOf(v: PyValue): Text | null {
  if (typeof v === 'string') return v;
  const s = strOf(v);
  if (s === undefined) return bufferOf(v);
  return typeof s === 'string' ? s : codePoints(s);
}

/** The same with the complaints about a subject that does not go with the pattern; undefined: it is pending. */
export function subjectOf(m: Machine, v: PyValue, bytes: boolean): Text | undefined {
  const text = textOf(v);
  if (text === null) return m.raise('TypeError', `expected string or bytes-like object, got '${typeName(v)}'`);
  if (bytes !== text instanceof Uint8Array) {
    return m.raise(
      'TypeError',
      bytes ? 'cannot use a bytes pattern on a string-like object' : 'cannot use a string pattern on a bytes-like object',
    );
  }
  return text;
}

/** Characters a to b of a subject. */
export function partOf(v: PyValue, a: number, b: number): PyValue {
  if (typeof v === 'string') return strSlice(v, a, b, 1);
  const s = strOf(v);
  if (s !== undefined) return strSlice(s, a, b, 1);
  const bytes = bufferOf(v);
  return new PyBytes(bytes === null ? new Uint8Array(0) : bytes.slice(a, b));
}
