/*
 * What the lexer asks of the Unicode tables.
 *
 * The questions concern characters above U+007F only; ASCII is decided in the lexer.
 */

const START = /^[\p{XID_Start}]$/u;
const CONTINUE = /^[\p{XID_Continue}]$/u;
const PRINTABLE = /^[^\p{C}\p{Zl}\p{Zp}\p{Zs}]$/u;

export function isIdentifierStart(point: number): boolean {
  return START.test(String.fromCodePoint(point));
}
export function isIdentifierContinue(point: number): boolean {
  return CONTINUE.test(String.fromCodePoint(point));
}
export function isPrintable(point: number): boolean {
  return PRINTABLE.test(String.fromCodePoint(point));
}
export function nfkc(text: string): string {
  return text.normalize('NFKC');
}
/** The characters that `\N{name}` stands for, or null. */
export function lookupName(_name: string): string | null {
  return null;
}
