/*
 * What the texts of int, float and complex have in common: the space around them, digits of other scripts, underscores.
 */
import { heap } from './heap.ts';

/** The value of a decimal digit of any script (Unicode's `Nd`), or -1. */
export type DecimalOf = (codePoint: number) => number;

/** Whether C's `isspace` holds: space, tab, newline, vertical tab, form feed, carriage return. */
export function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

/** White space beyond ASCII, as `str.isspace` sees it. */
function isWideBlank(unit: number): boolean {
  if (unit <= 0xa0) return unit === 0x85 || unit === 0xa0;
  if (unit >= 0x2000 && unit <= 0x200a) return true;
  return unit === 0x1680 || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
}

/** Whether a unit is a digit from 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** The value of a digit in a base up to 36, or 36. */
export function digitValue(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  const letter = unit | 32;
  return letter >= 97 && letter <= 122 ? letter - 87 : 36;
}

/**
 * A number's text in ASCII: white space of Unicode as spaces, decimal digits of other scripts as 0 to 9, and a `?`, which
 * no number has, for all else. The white space around it is gone. `decimalOf` is null for bytes, which know ASCII only.
 */
export function plain(text: string, decimalOf: DecimalOf | null): string {
  let wide = false;
  for (let i = 0; i < text.length && !wide; i++) wide = text.charCodeAt(i) > 127;
  if (wide) {
    if (decimalOf === null) return '?';
    heap.charge(text.length >>> 1);
    let ascii = '';
    for (const c of text) {
      const cp = c.codePointAt(0)!;
      if (cp < 127) ascii += c;
      else if (isWideBlank(cp)) ascii += ' ';
      else {
        const digit = decimalOf(cp);
        // Nothing after this could make it a number.
        if (digit < 0) return `${ascii}?`;
        ascii += String.fromCharCode(48 + digit);
      }
    }
    text = ascii;
  }
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (start < end && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** The text without its underscores, or null if one of them is not between two digits. */
export function withoutUnderscores(text: string): string | null {
  if (!text.includes('_')) return text;
  let result = '';
  let start = 0;
  for (;;) {
    const at = text.indexOf('_', start);
    if (at < 0) return result + text.slice(start);
    if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return null;
    result += text.slice(start, at);
    start = at + 1;
  }
}

/**
 * The end of the decimal float that starts at `start`, as C's `strtod` of Python reads it: a sign, digits with a point, an
 * exponent, or `inf`, `infinity`, `nan` in any case. `start` itself if there is none.
 */
export function scanFloat(text: string, start: number): number {
  let i = start;
  const sign = text.charCodeAt(i);
  if (sign === 43 || sign === 45) i++;
  const word = text.slice(i, i + 8).toLowerCase();
  if (word === 'infinity') return i + 8;
  if (word.startsWith('inf') || word.startsWith('nan')) return i + 3;
  const first = i;
  while (isDigit(text.charCodeAt(i))) i++;
  let digits = i - first;
  if (text.charCodeAt(i) === 46) {
    i++;
    const fraction = i;
    while (isDigit(text.charCodeAt(i))) i++;
    digits += i - fraction;
  }
  if (digits === 0) return start;
  if ((text.charCodeAt(i) | 32) === 101) {
    let e = i + 1;
    const unit = text.charCodeAt(e);
    if (unit === 43 || unit === 45) e++;
    if (isDigit(text.charCodeAt(e))) {
      while (isDigit(text.charCodeAt(e))) e++;
      i = e;
    }
  }
  return i;
}

/** The double that a text accepted by `scanFloat` names. */
export function floatOf(text: string): number {
  const unit = text.charCodeAt(0);
  const unsigned = unit === 43 || unit === 45 ? text.slice(1) : text;
  const first = unsigned.charCodeAt(0) | 32;
  const x = first === 105 ? Infinity : first === 110 ? NaN : Number(unsigned);
  return unit === 45 ? -x : x;
}
