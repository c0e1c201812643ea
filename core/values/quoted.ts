/** repr() of a str: quotes, and escapes for what does not print (https://docs.python.org/3/library/stdtypes.html#str.isprintable). */
import { isPrintable } from '../unicode/mod.ts';
import type { Str } from './objects.ts';
import { codePoints, mkstr, rewritten } from './text.ts';

const PLAIN = /^[ !#-&(-[\]-~]*$/;

/** repr(s). */
export function quoted(s: Str): Str {
  if (typeof s === 'string' && PLAIN.test(s)) return `'${s}'`;
  return mkstr(quotedText(s));
}

/** The same as UTF-16 text. */
export function quotedText(s: Str): string {
  if (typeof s === 'string' && PLAIN.test(s)) return `'${s}'`;
  // A text that has no UTF-16 form has its quotes among its code points all the same.
  const has = (quote: number): boolean => {
    const text = typeof s === 'string' ? s : s.u;
    return text === null ? codePoints(s).includes(quote) : text.includes(String.fromCharCode(quote));
  };
  const quote = has(0x27) && !has(0x22) ? 0x22 : 0x27;
  const around = String.fromCharCode(quote);
  return around + rewritten(s, (cp) => escaped(cp, quote)) + around;
}

/** The escape for a code point; null: it prints. */
function escaped(c: number, quote: number): string | null {
  if (c === quote || c === 0x5c) return `\\${String.fromCharCode(c)}`;
  switch (c) {
    case 0x09:
      return '\\t';
    case 0x0a:
      return '\\n';
    case 0x0d:
      return '\\r';
  }
  if (c < 0x7f ? c >= 0x20 : isPrintable(c)) return null;
  if (c < 0x100) return `\\x${c.toString(16).padStart(2, '0')}`;
  if (c < 0x10000) return `\\u${c.toString(16).padStart(4, '0')}`;
  return `\\U${c.toString(16).padStart(8, '0')}`;
}
