/** A pattern or template as its reader sees it: one character, or one backslash and a character, at a time. */
import { isIdentifierContinue, isIdentifierStart } from '../../unicode/mod.ts';
import { ascii, fromCodePoints, repr, utf16 } from '../../values/mod.ts';
import type { Machine, Str } from '../../values/mod.ts';
import { PatternFault } from './nodes.ts';

/** What comes after the last character. */
export const END = -1;

export class Source {
  readonly codes: ArrayLike<number>;
  /** Whether it is a str. */
  readonly text: boolean;
  private readonly machine: Machine;
  /** The next character, that after the backslash if `escaped`; END after the last. */
  next: number = END;
  escaped = false;
  private index = 0;

  constructor(m: Machine, codes: ArrayLike<number>, text: boolean) {
    this.machine = m;
    this.codes = codes;
    this.text = text;
    this.advance();
  }

  /** The position of the next token. */
  get at(): number {
    return this.index - (this.next === END ? 0 : this.escaped ? 2 : 1);
  }

  seek(at: number): void {
    this.index = at;
    this.advance();
  }

  advance(): void {
    const { codes } = this;
    this.escaped = false;
    if (this.index >= codes.length) {
      this.next = END;
      return;
    }
    let c = codes[this.index]!;
    if (c === 0x5c) {
      if (this.index + 1 >= codes.length) throw new PatternFault('bad escape (end of pattern)', codes.length - 1);
      this.escaped = true;
      c = codes[++this.index]!;
    }
    this.index++;
    this.next = c;
  }

  /** Whether the next token is this plain character, which is read then. */
  match(c: string): boolean {
    if (!this.sees(c)) return false;
    this.advance();
    return true;
  }

  /** Whether the next token is this plain character. */
  sees(c: string): boolean {
    return !this.escaped && this.next === c.charCodeAt(0);
  }

  /** Up to n characters of a kind. */
  getWhile(n: number, test: (c: number) => boolean): string {
    let out = '';
    while (n-- > 0 && !this.escaped && this.next !== END && test(this.next)) {
      out += String.fromCharCode(this.next);
      this.advance();
    }
    return out;
  }

  /** What stands before the terminator, which is read too. */
  getUntil(terminator: string, name: string): Str {
    const start = this.at;
    for (;;) {
      const length = this.at - start;
      const { next, escaped } = this;
      if (next === END) {
        if (length === 0) throw this.fault(`missing ${name}`);
        throw this.fault(`missing ${terminator}, unterminated name`, length);
      }
      this.advance();
      if (!escaped && next === terminator.charCodeAt(0)) {
        if (length === 0) throw this.fault(`missing ${name}`, 1);
        return this.part(start, start + length);
      }
    }
  }

  /** The characters between two positions. */
  part(start: number, stop: number): Str {
    return fromCodePoints(Array.from({ length: stop - start }, (_, i) => this.codes[start + i]!));
  }

  checkGroupName(name: Str, offset: number): void {
    const codes = [...utf16(name)].map((c) => c.codePointAt(0)!);
    if (!this.text && codes.some((c) => c > 127))
      throw this.fault(`bad character in group name ${this.shownAscii(name)}`, codes.length + offset);
    if (!isIdentifierStart(codes[0]!) || !codes.every(isIdentifierContinue))
      throw this.fault(`bad character in group name ${this.shown(name)}`, codes.length + offset);
  }

  /** repr() of a name. */
  shown(name: Str): string {
    return utf16(repr(this.machine, name) as Str);
  }

  private shownAscii(name: Str): string {
    return utf16(ascii(this.machine, name) as Str);
  }

  fault(message: string, offset: number = 0): PatternFault {
    return new PatternFault(this.text ? message : escapeNonAscii(message), this.at - offset);
  }
}

function escapeNonAscii(text: string): string {
  let out = '';
  for (const c of text) {
    const code = c.codePointAt(0)!;
    out +=
      code < 128 ? c
      : code < 256 ? `\\x${code.toString(16).padStart(2, '0')}`
      : code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}`
      : `\\U${code.toString(16).padStart(8, '0')}`;
  }
  return out;
}

export const isOctal = (c: number): boolean => c >= 0x30 && c <= 0x37;
export const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
export const isHex = (c: number): boolean => isDigit(c) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66);
export const isLetter = (c: number): boolean => (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);

/** The number in a name of ASCII digits; null for any other name. */
export function decimalName(name: Str): number | null {
  const text = utf16(name);
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return null;
  return Number(text);
}

/** The characters that escapes stand for in patterns and templates. */
export const ESCAPES: ReadonlyMap<number, number> = new Map([
  [0x61, 7],
  [0x62, 8],
  [0x66, 12],
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x76, 11],
  [0x5c, 0x5c],
]);

/** One code point as text for messages. */
export function shownCode(c: number): string {
  return String.fromCodePoint(c);
}
