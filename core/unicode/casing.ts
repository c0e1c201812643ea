// Case mappings: the simple ones of a code point, and CPython's str.lower, upper, title, capitalize, swapcase and casefold
// over whole strings (Objects/unicodeobject.c), with the mappings to several letters (ß to SS) and the final sigma. A
// record holds four differences and, where a full mapping is not the simple one, its code points. ASCII strings never
// reach the table.
import { isCased, isCaseIgnorable, isLower, isUpper } from './character.ts';
import { Reader, trieOf, type Trie } from './packed.ts';
import { RECORDS, RUNS } from './tables/casing.ts';
import { Units } from './units.ts';

const [LOWER, UPPER, TITLE, FOLD] = [0, 1, 2, 3] as const;
type Form = 0 | 1 | 2 | 3;

/** `deltas` and `full` have four entries for each record. */
interface Mappings {
  trie: Trie;
  deltas: Int32Array;
  full: (readonly number[] | undefined)[];
}

let mappings: Mappings | undefined;

function decode(): Mappings {
  const deltas: number[] = [];
  const full: (readonly number[] | undefined)[] = [];
  for (const reader = new Reader(RECORDS); !reader.done;) {
    for (let form = 0; form < 4; form++) deltas.push(reader.signed());
    for (let form = 0; form < 4; form++) {
      const points = Array.from({ length: reader.next() }, () => reader.next());
      full.push(points.length > 0 ? points : undefined);
    }
  }
  return (mappings = { trie: trieOf(RUNS), deltas: Int32Array.from(deltas), full });
}

function simple(cp: number, form: Form): number {
  const { trie, deltas } = mappings ?? decode();
  return cp + deltas[4 * trie.get(cp) + form]!;
}

/** The simple lower case mapping: always one code point. */
export function toLower(cp: number): number {
  if (cp < 128) return cp >= 65 && cp <= 90 ? cp + 32 : cp;
  return simple(cp, LOWER);
}

/** The simple upper case mapping. */
export function toUpper(cp: number): number {
  if (cp < 128) return cp >= 97 && cp <= 122 ? cp - 32 : cp;
  return simple(cp, UPPER);
}

/** The simple title case mapping. */
export function toTitle(cp: number): number {
  if (cp < 128) return cp >= 97 && cp <= 122 ? cp - 32 : cp;
  return simple(cp, TITLE);
}

/** Appends the full mapping of a code point. */
function append(out: Units, cp: number, form: Form): void {
  if (cp < 128) return out.unit(form === UPPER || form === TITLE ? toUpper(cp) : toLower(cp));
  const { trie, deltas, full } = mappings ?? decode();
  const at = 4 * trie.get(cp) + form;
  const points = full[at];
  if (points === undefined) out.point(cp + deltas[at]!);
  else for (const point of points) out.point(point);
}

/** Appends the lower case of the code point at `at`; a capital sigma that ends a word becomes ς. */
function appendLower(out: Units, text: string, at: number, cp: number): void {
  if (cp === 0x3a3) out.unit(isFinalSigma(text, at) ? 0x3c2 : 0x3c3);
  else append(out, cp, LOWER);
}

/**
 * SpecialCasing's Final_Sigma: a cased letter before, none after, case-ignorable characters between. Each walk ends at
 * the next sigma, which is cased, so that a whole string costs linear time.
 */
function isFinalSigma(text: string, at: number): boolean {
  let i = at;
  let cp = -1;
  while (i > 0) {
    cp = pointBefore(text, i);
    if (!isCaseIgnorable(cp)) break;
    i -= cp > 0xffff ? 2 : 1;
  }
  if (i === 0 || !isCased(cp)) return false;
  for (i = at + 1; i < text.length; i += cp > 0xffff ? 2 : 1) {
    cp = text.codePointAt(i)!;
    if (!isCaseIgnorable(cp)) return !isCased(cp);
  }
  return true;
}

function pointBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  if ((unit & 0xfc00) === 0xdc00 && at > 1) {
    const high = text.charCodeAt(at - 2);
    if ((high & 0xfc00) === 0xd800) return 0x10000 + ((high & 0x3ff) << 10) + (unit & 0x3ff);
  }
  return unit;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Builds a string from what `step` appends for each code point. */
function build(text: string, step: (out: Units, cp: number, at: number) => void): string {
  const out = new Units();
  for (let i = 0; i < text.length;) {
    const cp = text.codePointAt(i)!;
    step(out, cp, i);
    i += cp > 0xffff ? 2 : 1;
  }
  return out.text();
}

/** str.lower */
export function lower(text: string): string {
  // On ASCII all engines agree.
  if (isAscii(text)) return text.toLowerCase();
  return build(text, (out, cp, at) => appendLower(out, text, at, cp));
}

/** str.upper */
export function upper(text: string): string {
  if (isAscii(text)) return text.toUpperCase();
  return build(text, (out, cp) => append(out, cp, UPPER));
}

/** str.casefold */
export function casefold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return build(text, (out, cp) => append(out, cp, FOLD));
}

/** str.swapcase */
export function swapcase(text: string): string {
  return build(text, (out, cp, at) => {
    if (isUpper(cp)) appendLower(out, text, at, cp);
    else if (isLower(cp)) append(out, cp, UPPER);
    else out.point(cp);
  });
}

/** str.title: a cased letter after a cased letter is lowered, any other raised. */
export function title(text: string): string {
  let inside = false;
  return build(text, (out, cp, at) => {
    if (inside) appendLower(out, text, at, cp);
    else append(out, cp, TITLE);
    inside = isCased(cp);
  });
}

/** str.capitalize: the first character in title case, the rest in lower case. */
export function capitalize(text: string): string {
  if (isAscii(text)) return text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
  return build(text, (out, cp, at) => {
    if (at === 0) append(out, cp, TITLE);
    else appendLower(out, text, at, cp);
  });
}
