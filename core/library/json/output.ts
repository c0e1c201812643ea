/**
 * A text in the making: short pieces are put together unit by unit in one array, which costs much less than a JavaScript
 * string for each. Only one is written at a time.
 */
import { lazily } from '../lazily.ts';

/** Units that wait until they become a string. */
const ROOM = 1024;
/** Pieces of up to this length are put together. */
const SHORT = 64;
/** The greatest number whose digits are found by 32-bit division. */
const SMALL = 0x7fffffff;
/** Units of the longest escape. */
const WIDEST = 6;

const PLAIN_ASCII = /^[ !#-[\]-~]*$/;
// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /["\\\u0000-\u001f]/;
/** What JSON.stringify writes as Python does. It escapes no DEL, but surrogates that stand alone. */
// eslint-disable-next-line no-control-regex
const ASCII = /^[\u0000-~]*$/;

/** What JSON escapes by a letter. */
export const NAMED: ReadonlyMap<number, string> = new Map([
  [0x5c, '\\\\'],
  [0x22, '\\"'],
  [0x08, '\\b'],
  [0x0c, '\\f'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [0x09, '\\t'],
]);

/** The array, the hexadecimal digits, and the letter that escapes each ASCII character or 0. */
const shared = lazily(() => ({
  units: Array.from({ length: ROOM }, () => 0),
  digits: Uint16Array.from('0123456789abcdef', (d) => d.charCodeAt(0)),
  letters: Uint16Array.from({ length: 128 }, (_, c) => NAMED.get(c)?.charCodeAt(1) ?? 0),
}));

/** Whether a text needs no escapes. */
export function isPlain(s: string, ascii: boolean): boolean {
  return ascii ? PLAIN_ASCII.test(s) : !NEEDS_ESCAPE.test(s);
}

export function isPlainUnit(c: number, ascii: boolean): boolean {
  return c >= 32 && c !== 0x22 && c !== 0x5c && (c < 127 || !ascii);
}

export class Output {
  private readonly parts: string[] = [];
  private readonly units: number[] = shared().units;
  /** Units that wait, and the length of `parts`. */
  private n = 0;
  private done = 0;

  get length(): number {
    return this.done + this.n;
  }

  /** All that has been written. */
  text(): string {
    this.flush();
    const { parts } = this;
    return parts.length === 1 ? parts[0]! : parts.join('');
  }

  write(text: string): void {
    const size = text.length;
    if (size > SHORT) {
      this.flush();
      this.parts.push(text);
      this.done += size;
      return;
    }
    const { units } = this;
    let { n } = this;
    if (n + size > ROOM) n = this.flush();
    for (let i = 0; i < size; i++) units[n++] = text.charCodeAt(i);
    this.n = n;
  }

  int(x: number): void {
    if (this.n + 20 > ROOM) this.flush();
    if (x < 0) {
      this.units[this.n++] = 0x2d;
      x = -x;
    }
    if (x <= SMALL) this.digits(x, 1);
    else {
      const high = Math.floor(x / 1e9);
      this.digits(high, 1);
      this.digits(x - high * 1e9, 9);
    }
  }

  /** The digits of x, at least so many. */
  private digits(x: number, least: number): void {
    let size = least;
    for (let limit = least === 1 ? 10 : 1e9; size < 10 && x >= limit; limit *= 10) size++;
    const { units } = this;
    const end = this.n + size;
    for (let i = end - 1; i >= this.n; i--) {
      const rest = (x / 10) | 0;
      units[i] = 0x30 + x - rest * 10;
      x = rest;
    }
    this.n = end;
  }

  /** A str in quotes. */
  quoted(s: string, ascii: boolean): void {
    const { units } = this;
    let { n } = this;
    if (n + 2 > ROOM) n = this.flush();
    units[n++] = 0x22;
    if (s.length > SHORT && isPlain(s, ascii)) {
      this.n = n;
      this.write(s);
      this.units[this.n++] = 0x22;
      return;
    }
    if (s.length > SHORT && (ascii ? ASCII.test(s) : s.isWellFormed())) {
      this.n = n - 1;
      this.write(JSON.stringify(s));
      return;
    }
    const { digits, letters } = shared();
    const { length } = s;
    for (let i = 0; i < length;) {
      if (n + WIDEST > ROOM) {
        this.n = n;
        n = this.flush();
      }
      // So many characters have room however they are written.
      const end = Math.min(length, i + Math.floor((ROOM - n) / WIDEST));
      for (; i < end; i++) {
        const c = s.charCodeAt(i);
        if (isPlainUnit(c, ascii)) {
          units[n++] = c;
          continue;
        }
        units[n++] = 0x5c;
        const letter = c < 128 ? letters[c]! : 0;
        if (letter !== 0) units[n++] = letter;
        else {
          units[n] = 0x75;
          units[n + 1] = digits[c >> 12]!;
          units[n + 2] = digits[(c >> 8) & 15]!;
          units[n + 3] = digits[(c >> 4) & 15]!;
          units[n + 4] = digits[c & 15]!;
          n += 5;
        }
      }
    }
    if (n === ROOM) {
      this.n = n;
      n = this.flush();
    }
    units[n++] = 0x22;
    this.n = n;
  }

  /** Makes a string of the units that wait; answers 0, how many do then. */
  private flush(): number {
    const { n } = this;
    if (n > 0) {
      // Not `...`, which would iterate; and not a typed array, which engines read item by item.
      this.parts.push(String.fromCharCode.apply(null, this.units.slice(0, n)));
      this.done += n;
      this.n = 0;
    }
    return 0;
  }
}
