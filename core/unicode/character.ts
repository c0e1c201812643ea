// What kind of character a code point is: CPython's `category` and the predicates behind `str.isalpha` and its kin
// (Objects/unicodectype.c, Tools/unicode/makeunicodedata.py). One record of 32 bits holds them all: five bits of
// category, then one flag for each predicate. ASCII is answered by rule, so that the table is decoded only for text
// beyond it. Case mappings are in casing.ts, values of digits in numbers.ts.
import { Reader, trieOf, type Trie } from './packed.ts';
import { RECORDS, RUNS } from './tables/kinds.ts';

const CATEGORIES = 'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn'.split(
  ' ',
);

const ALPHA = 1 << 5;
const DECIMAL = 1 << 6;
const DIGIT = 1 << 7;
const NUMERIC = 1 << 8;
const LOWER = 1 << 9;
const UPPER = 1 << 10;
const TITLE = 1 << 11;
const SPACE = 1 << 12;
const LINE_BREAK = 1 << 13;
const PRINTABLE = 1 << 14;
const START = 1 << 15;
const CONTINUE = 1 << 16;
const CASED = 1 << 17;
const IGNORABLE = 1 << 18;

let kinds: { trie: Trie; records: number[] } | undefined;

function decode(): { trie: Trie; records: number[] } {
  const records: number[] = [];
  for (const reader = new Reader(RECORDS); !reader.done;) records.push(reader.next());
  return (kinds = { trie: trieOf(RUNS), records });
}

function flags(cp: number): number {
  if (cp < 128) return ascii(cp);
  const { trie, records } = kinds ?? decode();
  return records[trie.get(cp)]!;
}

/** The flags of an ASCII character, without its category. */
function ascii(cp: number): number {
  if (cp >= 97 && cp <= 122) return ALPHA | LOWER | PRINTABLE | START | CONTINUE | CASED;
  if (cp >= 65 && cp <= 90) return ALPHA | UPPER | PRINTABLE | START | CONTINUE | CASED;
  if (cp >= 48 && cp <= 57) return DECIMAL | DIGIT | NUMERIC | PRINTABLE | CONTINUE;
  if (cp === 32) return SPACE | PRINTABLE;
  if (cp < 32) {
    if ((cp >= 10 && cp <= 13) || (cp >= 28 && cp <= 30)) return SPACE | LINE_BREAK;
    return cp === 9 || cp === 31 ? SPACE : 0;
  }
  if (cp === 95) return PRINTABLE | CONTINUE;
  // ' . : ^ `
  if (cp === 39 || cp === 46 || cp === 58 || cp === 94 || cp === 96) return PRINTABLE | IGNORABLE;
  return cp === 127 ? 0 : PRINTABLE;
}

/** The general category, two letters: `unicodedata.category`. */
export function category(cp: number): string {
  const { trie, records } = kinds ?? decode();
  return CATEGORIES[records[trie.get(cp)]! & 31]!;
}

/** May begin an identifier: XID_Start or an underscore. */
export function isIdentifierStart(cp: number): boolean {
  return cp === 95 || (flags(cp) & START) !== 0;
}

/** May go on an identifier: XID_Continue. */
export function isIdentifierContinue(cp: number): boolean {
  return (flags(cp) & CONTINUE) !== 0;
}

export function isAlpha(cp: number): boolean {
  return (flags(cp) & ALPHA) !== 0;
}

/** A decimal digit, which `int` reads: category Nd. */
export function isDecimal(cp: number): boolean {
  return (flags(cp) & DECIMAL) !== 0;
}

/** A digit, also superscripts and circled ones. */
export function isDigit(cp: number): boolean {
  return (flags(cp) & DIGIT) !== 0;
}

/** Has a numeric value, also fractions and Chinese numerals. */
export function isNumeric(cp: number): boolean {
  return (flags(cp) & NUMERIC) !== 0;
}

export function isAlnum(cp: number): boolean {
  return (flags(cp) & (ALPHA | DECIMAL | DIGIT | NUMERIC)) !== 0;
}

/** What `str.strip` and `str.split` take as white space. */
export function isSpace(cp: number): boolean {
  return (flags(cp) & SPACE) !== 0;
}

/** What `str.splitlines` breaks at. */
export function isLineBreak(cp: number): boolean {
  return (flags(cp) & LINE_BREAK) !== 0;
}

/** Stands for itself in a repr. */
export function isPrintable(cp: number): boolean {
  return (flags(cp) & PRINTABLE) !== 0;
}

export function isUpper(cp: number): boolean {
  return (flags(cp) & UPPER) !== 0;
}

export function isLower(cp: number): boolean {
  return (flags(cp) & LOWER) !== 0;
}

/** A letter of title case, such as Dž: category Lt. */
export function isTitle(cp: number): boolean {
  return (flags(cp) & TITLE) !== 0;
}

export function isCased(cp: number): boolean {
  return (flags(cp) & CASED) !== 0;
}

/** Looked through when a final sigma is decided. */
export function isCaseIgnorable(cp: number): boolean {
  return (flags(cp) & IGNORABLE) !== 0;
}
