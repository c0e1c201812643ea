// The values of digits and other numeric characters, as `int('٣')` and `unicodedata.numeric` read them.
import { isDecimal, isDigit } from './character.ts';
import { Reader } from './packed.ts';
import { ROWS } from './tables/numbers.ts';

let values: Map<number, number> | undefined;

function decode(): Map<number, number> {
  values = new Map();
  const reader = new Reader(ROWS);
  for (let cp = 0; !reader.done;) {
    cp += reader.next();
    const count = reader.next();
    const numerator = reader.signed();
    const denominator = reader.next();
    const step = reader.next();
    for (let i = 0; i < count; i++) values.set(cp++, (numerator + i * step) / denominator);
  }
  return values;
}

/** The value of a numeric character (a fraction as the nearest float), or undefined. */
export function numericValue(cp: number): number | undefined {
  if (cp < 128) return cp >= 48 && cp <= 57 ? cp - 48 : undefined;
  return (values ?? decode()).get(cp);
}

/** The value of a decimal digit, or -1. */
export function decimalValue(cp: number): number {
  if (cp < 128) return cp >= 48 && cp <= 57 ? cp - 48 : -1;
  return isDecimal(cp) ? numericValue(cp)! : -1;
}

/** The value of a digit, superscript and circled ones included, or -1. */
export function digitValue(cp: number): number {
  if (cp < 128) return cp >= 48 && cp <= 57 ? cp - 48 : -1;
  return isDigit(cp) ? numericValue(cp)! : -1;
}
