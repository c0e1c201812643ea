// Unicode 16.0 as CPython 3.14 has it: kinds of characters, case, numbers, normal forms. Character names are in names/.
export { capitalize, casefold, lower, swapcase, title, toLower, toTitle, toUpper, upper } from './casing.ts';
export {
  category,
  isAlnum,
  isAlpha,
  isCased,
  isCaseIgnorable,
  isDecimal,
  isDigit,
  isIdentifierContinue,
  isIdentifierStart,
  isLineBreak,
  isLower,
  isNumeric,
  isPrintable,
  isSpace,
  isTitle,
  isUpper,
} from './character.ts';
export { bidirectional, eastAsianWidth, mirrored } from './layout.ts';
export { combining, decomposition, isNormalized, nfkc, normalize, type Form } from './normalize.ts';
export { decimalValue, digitValue, numericValue } from './numbers.ts';
export { Reader } from './packed.ts';
