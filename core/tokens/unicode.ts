/*
 * What the lexer asks of the Unicode tables.
 *
 * The questions concern characters above U+007F only; ASCII is decided in the lexer.
 */
import { codePointOf } from '../unicode/names/mod.ts';

export { isIdentifierContinue, isIdentifierStart, isPrintable, nfkc } from '../unicode/mod.ts';

/** The character that `\N{name}` stands for, or null. */
export function lookupName(name: string): string | null {
  const point = codePointOf(name);
  return point === undefined ? null : String.fromCodePoint(point);
}
