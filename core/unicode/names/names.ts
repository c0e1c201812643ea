// Character names: `unicodedata.name`, `lookup` and the \N{…} escape. A name is a list of words; `words` holds each word
// once, `tokens` the numbers of the words of all names in a row, `starts` where each name begins. Names come in the
// order of their code points (`points`), then the aliases, then the named sequences. `slots` is an open hash table over
// them. All is decoded at first use (how it is packed: scripts/unicode.ts). Hangul syllables, CJK ideographs and
// the names that end in their own code point are computed.
import { Reader } from '../packed.ts';
import { HEADS, NAMES, ONE, PATTERNS, POINTS, WORDS } from './table.ts';

const DIGITS = '!"#$%&()*+,./:;<=>?@[]^`{|}~abcdefghijklmnopqrstuvwxyz';
const SLOTS = 1 << 17;
/** Room while decoding; numbers of names and of slots have 16 bits. */
const MOST_NAMES = 0xfffe;
const MOST_TOKENS = 1 << 18;

interface Names {
  words: string[];
  /** The inverse of `words`. */
  numbers: Map<string, number>;
  tokens: Uint16Array;
  starts: Uint32Array;
  /** Code points in rising order, one for each name that is not an alias or a sequence; then those of the aliases. */
  points: Uint32Array;
  named: number;
  sequences: string[];
}

let names: Names | undefined;
let slots: Uint16Array | undefined;

function decode(): Names {
  // Taken once: a bundler that writes constants out where they stand must not write this one twice.
  const text = NAMES;
  const words = WORDS.split(' ');
  const numbers = new Map<string, number>();
  for (let i = 0; i < words.length; i++) numbers.set(words[i]!, i);
  const spell = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = words.push(word) - 1));
    return number;
  };
  const heads: number[] = [];
  for (const reader = new Reader(HEADS); !reader.done;) heads.push(reader.next());
  const one = new Reader(ONE).next();
  const base = DIGITS.length;
  const digits = new Int8Array(128).fill(-1);
  for (let i = 0; i < base; i++) digits[DIGITS.charCodeAt(i)] = i;

  let at = 0;
  /** A number: see `digits` in scripts/unicode.ts. */
  const number = (one: number): number => {
    const first = digits[text.charCodeAt(at++)]!;
    if (first < one) return first;
    const second = digits[text.charCodeAt(at++)]!;
    if (first < base - 1) return one + (first - one) * base + second;
    return one + (base - 1 - one) * base + second * base + digits[text.charCodeAt(at++)]!;
  };

  const tokens = new Uint16Array(MOST_TOKENS);
  const starts = new Uint32Array(MOST_NAMES + 1);
  let [length, count] = [0, 0];
  for (let before = 0; at < text.length;) {
    const start = length;
    starts[count++] = start;
    const head = number(base - 2);
    if (head === 0) {
      tokens.copyWithin(start, before, start);
      length += start - before;
      tokens[length - 1] = spell(successor(words[tokens[length - 1]!]!));
    } else {
      const keep = heads[2 * head - 2]!;
      for (let i = 0; i < keep; i++) tokens[length++] = tokens[before + i]!;
      for (let i = heads[2 * head - 1]!; i > 0; i--) {
        let unit = text.charCodeAt(at);
        if (unit === 32) unit = text.charCodeAt(++at);
        if (digits[unit]! >= 0) tokens[length++] = number(one);
        else {
          const from = at++;
          while (at < text.length && digits[(unit = text.charCodeAt(at))]! < 0 && unit !== 32) at++;
          tokens[length++] = spell(text.slice(from, at));
        }
      }
    }
    before = start;
  }
  starts[count] = length;

  const reader = new Reader(POINTS);
  const [gaps, aliases, sequenced] = [reader.next(), reader.next(), reader.next()];
  const points = new Uint32Array(count - sequenced);
  const named = points.length - aliases;
  for (let i = 0, cp = 0, row = 0; i < gaps; i++) {
    cp += reader.next();
    for (let length = reader.next(); length > 0; length--) points[row++] = cp++;
  }
  for (let row = named; row < points.length; row++) points[row] = reader.next();
  const sequences = Array.from({ length: sequenced }, () => {
    let text = '';
    for (let length = reader.next(); length > 0; length--) text += String.fromCodePoint(reader.next());
    return text;
  });
  return (names = {
    words,
    numbers,
    tokens: tokens.slice(0, length),
    starts: starts.slice(0, count + 1),
    points,
    named,
    sequences,
  });
}

/** A word's trailing decimal number plus one. */
function successor(word: string): string {
  let from = word.length;
  while (from > 0 && isDigit(word.charCodeAt(from - 1))) from--;
  return word.slice(0, from) + `${Number(word.slice(from)) + 1}`.padStart(word.length - from, '0');
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** The words of a name put together: -X joins without a space, _X stands for a hyphen after a space. */
function join(words: string[]): string {
  let name = '';
  for (const word of words) {
    if (word.startsWith('-')) name += word;
    else {
      if (name !== '') name += ' ';
      name += word.startsWith('_') ? `-${word.slice(1)}` : word;
    }
  }
  return name;
}

/** The inverse of `join`. */
function split(name: string): string[] {
  const words: string[] = [];
  for (const part of name.split(' ')) {
    let from = 0;
    for (let i = 1; i <= part.length; i++) {
      if (i < part.length && part[i] !== '-') continue;
      const word = part.slice(from, i);
      words.push(from === 0 && word.startsWith('-') ? `_${word.slice(1)}` : word);
      from = i;
    }
    if (part === '') words.push('');
  }
  return words;
}

// Names by rule ------------------------------------------------------------------------------------------------------

const HANGUL = 'HANGUL SYLLABLE ';
const LEADS = 'G,GG,N,D,DD,R,M,B,BB,S,SS,,J,JJ,C,K,T,P,H'.split(',');
const VOWELS = 'A,AE,YA,YAE,EO,E,YEO,YE,O,WA,WAE,OE,YO,U,WEO,WE,WI,YU,EU,YI,I'.split(',');
const TAILS = ',G,GG,GS,N,NJ,NH,D,L,LG,LM,LB,LS,LT,LP,LH,M,B,BS,S,SS,NG,J,C,K,T,P,H'.split(',');

const IDEOGRAPH = 'CJK UNIFIED IDEOGRAPH-';
const IDEOGRAPHS: readonly (readonly [from: number, to: number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b739],
  [0x2b740, 0x2b81d],
  [0x2b820, 0x2cea1],
  [0x2ceb0, 0x2ebe0],
  [0x2ebf0, 0x2ee5d],
  [0x30000, 0x3134a],
  [0x31350, 0x323af],
];

interface Pattern {
  prefix: string;
  from: number;
  to: number;
}

let patterns: Pattern[] | undefined;

function patternRows(): Pattern[] {
  if (patterns !== undefined) return patterns;
  const fields = PATTERNS.split('|');
  patterns = [];
  for (let i = 0; i < fields.length; i += 3) {
    patterns.push({ prefix: fields[i]!, from: parseInt(fields[i + 1]!, 16), to: parseInt(fields[i + 2]!, 16) });
  }
  return patterns;
}

const hex = (cp: number): string => cp.toString(16).toUpperCase().padStart(4, '0');

/** Reads four or five upper case hexadecimal digits; -1 if that is not what the text is. */
function unhex(text: string): number {
  if (text.length !== 4 && text.length !== 5) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) value = 16 * value + unit - 48;
    else if (unit >= 65 && unit <= 70) value = 16 * value + unit - 55;
    else return -1;
  }
  return value;
}

/** The syllable with this romanised name; CPython takes the longest lead, then the longest vowel, that fit. */
function syllable(name: string): number | undefined {
  let at = HANGUL.length;
  const longest = (parts: readonly string[]): number => {
    let best = -1;
    parts.forEach((part, i) => {
      if (name.startsWith(part, at) && (best < 0 || part.length > parts[best]!.length)) best = i;
    });
    if (best >= 0) at += parts[best]!.length;
    return best;
  };
  const lead = longest(LEADS);
  const vowel = longest(VOWELS);
  if (vowel < 0) return undefined;
  const tail = longest(TAILS);
  return at === name.length ? 0xac00 + (lead * 21 + vowel) * 28 + tail : undefined;
}

// Questions ----------------------------------------------------------------------------------------------------------

/** The name of a code point: `unicodedata.name`; undefined if it has none. */
export function nameOf(cp: number): string | undefined {
  if (cp >= 0xac00 && cp < 0xac00 + 11172) {
    const s = cp - 0xac00;
    return HANGUL + LEADS[Math.floor(s / 588)]! + VOWELS[Math.floor((s % 588) / 28)]! + TAILS[s % 28]!;
  }
  for (const [from, to] of IDEOGRAPHS) if (cp >= from && cp <= to) return IDEOGRAPH + hex(cp);
  for (const { prefix, from, to } of patternRows()) if (cp >= from && cp <= to) return prefix + hex(cp);
  const { words, tokens, starts, points, named } = names ?? decode();
  let low = 0;
  for (let high = named; low < high;) {
    const middle = (low + high) >> 1;
    if (points[middle]! < cp) low = middle + 1;
    else high = middle;
  }
  if (low === named || points[low] !== cp) return undefined;
  return join(Array.from(tokens.subarray(starts[low], starts[low + 1]), (token) => words[token]!));
}

/**
 * The code point with this name or alias, as in a \N{…} escape; undefined if there is none. Case does not matter,
 * except, as in CPython, in the names of Hangul syllables and CJK ideographs.
 */
export function codePointOf(name: string): number | undefined {
  if (name.startsWith(HANGUL)) {
    const cp = syllable(name);
    if (cp !== undefined) return cp;
  }
  if (name.startsWith(IDEOGRAPH)) {
    const cp = unhex(name.slice(IDEOGRAPH.length));
    return IDEOGRAPHS.some(([from, to]) => cp >= from && cp <= to) ? cp : undefined;
  }
  const upper = upperAscii(name);
  if (upper === undefined) return undefined;
  for (const { prefix, from, to } of patternRows()) {
    if (!upper.startsWith(prefix)) continue;
    const cp = unhex(upper.slice(prefix.length));
    if (cp >= from && cp <= to && upper.endsWith(`-${hex(cp)}`)) return cp;
  }
  const row = find(upper);
  return row === undefined ? undefined : (names ?? decode()).points[row];
}

/** The text of a name, alias or named sequence: `unicodedata.lookup`. */
export function lookup(name: string): string | undefined {
  const cp = codePointOf(name);
  if (cp !== undefined) return String.fromCodePoint(cp);
  const upper = upperAscii(name);
  const row = upper === undefined ? undefined : find(upper);
  const { points, sequences } = names ?? decode();
  return row === undefined ? undefined : sequences[row - points.length];
}

/** A name of this length cannot exist; the longest has 88 characters. */
const MAX_LENGTH = 256;

function upperAscii(name: string): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 127) return undefined;
  return name.toUpperCase();
}

/** The row of a name in upper case, found by the hash of its words. */
function find(name: string): number | undefined {
  const { numbers, tokens, starts } = names ?? decode();
  slots ??= index(tokens, starts);
  const wanted: number[] = [];
  for (const word of split(name)) {
    const number = numbers.get(word);
    if (number === undefined) return undefined;
    wanted.push(number);
  }
  for (let slot = hash(wanted, 0, wanted.length); slots[slot] !== 0; slot = (slot + 1) % SLOTS) {
    const row = slots[slot]! - 1;
    const start = starts[row]!;
    if (starts[row + 1]! - start === wanted.length && wanted.every((token, i) => tokens[start + i] === token))
      return row;
  }
  return undefined;
}

function index(tokens: Uint16Array, starts: Uint32Array): Uint16Array {
  const slots = new Uint16Array(SLOTS);
  for (let row = 0; row + 1 < starts.length; row++) {
    let slot = hash(tokens, starts[row]!, starts[row + 1]!);
    while (slots[slot] !== 0) slot = (slot + 1) % SLOTS;
    slots[slot] = row + 1;
  }
  return slots;
}

function hash(tokens: ArrayLike<number>, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ tokens[i]!, 0x9e3779b1) ^ (hash >>> 15);
  return (hash >>> 7) % SLOTS;
}
