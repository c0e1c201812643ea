/** What kind of text a str is: str.isalpha and its kin (Objects/unicodeobject.c). */
import {
  isAlnum,
  isAlpha,
  isDecimal,
  isDigit,
  isIdentifierContinue,
  isIdentifierStart,
  isLower,
  isNumeric,
  isPrintable,
  isSpace,
  isTitle,
  isUpper,
} from '../unicode/mod.ts';
import type { Str } from './objects.ts';
import { strCode, strLength } from './text.ts';

function every(s: Str, test: (cp: number) => boolean): boolean {
  const n = strLength(s);
  for (let i = 0; i < n; i++) if (!test(strCode(s, i))) return false;
  return true;
}

const some = (s: Str, test: (cp: number) => boolean): boolean => s !== '' && every(s, test);

export const isAlphaText = (s: Str): boolean => some(s, isAlpha);
export const isAlnumText = (s: Str): boolean => some(s, isAlnum);
export const isDecimalText = (s: Str): boolean => some(s, isDecimal);
export const isDigitText = (s: Str): boolean => some(s, isDigit);
export const isNumericText = (s: Str): boolean => some(s, isNumeric);
export const isSpaceText = (s: Str): boolean => some(s, isSpace);
export const isPrintableText = (s: Str): boolean => every(s, isPrintable);
export const isAsciiText = (s: Str): boolean => every(s, (cp) => cp < 128);

/** str.isidentifier; keywords count. */
export function isIdentifierText(s: Str): boolean {
  if (s === '' || !isIdentifierStart(strCode(s, 0))) return false;
  return every(s, isIdentifierContinue);
}

/** str.islower: a lower case letter and none of upper or title case. */
export function isLowerText(s: Str): boolean {
  return isOfCase(s, isLower, isUpper);
}

/** str.isupper: an upper case letter and none of lower or title case. */
export function isUpperText(s: Str): boolean {
  return isOfCase(s, isUpper, isLower);
}

function isOfCase(s: Str, wanted: (cp: number) => boolean, other: (cp: number) => boolean): boolean {
  const n = strLength(s);
  let cased = false;
  for (let i = 0; i < n; i++) {
    const cp = strCode(s, i);
    if (other(cp) || isTitle(cp)) return false;
    cased ||= wanted(cp);
  }
  return cased;
}

/** str.istitle: upper and title case letters only after uncased characters, lower case ones only after cased. */
export function isTitleText(s: Str): boolean {
  const n = strLength(s);
  let [cased, inside] = [false, false];
  for (let i = 0; i < n; i++) {
    const cp = strCode(s, i);
    const capital = isUpper(cp) || isTitle(cp);
    if (!capital && !isLower(cp)) inside = false;
    else if (capital === inside) return false;
    else cased = inside = true;
  }
  return cased;
}
