/**
 * Sets of characters. Membership is computed in blocks of 256 characters, each when it is first asked for, so a test is two
 * look-ups whatever the set says. All sets together keep so many blocks beside their first: a pattern of many sets over a text of
 * many scripts would fill the memory, and no program pays for that.
 */
import { isAlnum, isDecimal, isSpace, toLower, toUpper } from '../../unicode/mod.ts';
import { IGNORECASE, LOCALE, UNICODE } from './nodes.ts';
import type { CategoryItem, SetItem } from './nodes.ts';

type Test = (c: number) => boolean;
type Blocks = (Uint8Array | undefined)[];

/** The blocks that are kept, each by whose it is and its number: a ring, the oldest goes first. */
const kept: { blocks: Blocks; i: number }[] = [];
const MOST_KEPT = 2048;
/** Where the ring goes on, and how often a block was not there since it is full. */
let oldest = 0;
let misses = 0;
/** When it is full, a block is made at every so many misses: to make one takes 256 tests. */
const MISSES = 32;

/** What the object, its first block and its functions take. */
const SET_SIZE = 640;

export class CharSet {
  private readonly test: Test;
  /** The first block. */
  readonly low: Uint8Array;
  private readonly blocks: Blocks = [];
  /** Bytes that it takes without its further blocks. */
  readonly size: number;
  /** Whether all of it is in the first block. */
  readonly small: boolean;
  /** The category that it is, such as `space` or `!space`. */
  readonly category: string | null;
  /** `folded`: the bytes that `test` keeps. */
  constructor(test: Test, small: boolean = false, category: string | null = null, folded: number = 0) {
    this.test = test;
    this.size = SET_SIZE + folded;
    this.small = small;
    this.category = category;
    this.low = this.fill(0);
  }

  has(c: number): boolean {
    return c < 256 ? this.low[c] === 1 : this.high(c);
  }

  private high(c: number): boolean {
    const block = this.blocks[c >> 8] ?? this.keep(c >> 8);
    return block === null ? this.test(c) : block[c & 0xff] === 1;
  }

  /** Block i, made and kept; null: not worth it. */
  private keep(i: number): Uint8Array | null {
    const isFull = kept.length === MOST_KEPT;
    if (isFull && ++misses % MISSES !== 0) return null;
    const { blocks } = this;
    if (!isFull) kept.push({ blocks, i });
    else {
      const gone = kept[oldest]!;
      gone.blocks[gone.i] = undefined;
      kept[oldest] = { blocks, i };
      oldest = (oldest + 1) % MOST_KEPT;
    }
    return (blocks[i] = this.fill(i << 8));
  }

  private fill(from: number): Uint8Array {
    const block = new Uint8Array(256);
    for (let i = 0; i < 256; i++) if (this.test(from + i)) block[i] = 1;
    return block;
  }
}

const asciiDigit: Test = (c) => c >= 0x30 && c <= 0x39;
const asciiSpace: Test = (c) => c === 0x20 || (c >= 9 && c <= 13);
const asciiWord: Test = (c) =>
  (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || c === 0x5f;
const unicodeWord: Test = (c) => c === 0x5f || isAlnum(c);

/** What a category means under the flags. */
function categoryTest(name: CategoryItem['name'], flags: number): Test {
  const unicode = (flags & UNICODE) !== 0;
  if (name === 'digit') return unicode ? isDecimal : asciiDigit;
  if (name === 'space') return unicode ? isSpace : asciiSpace;
  return unicode ? unicodeWord : asciiWord;
}

/**
 * Lower case letters that have the same upper case
 * (https://docs.python.org/3/library/re.html#re.IGNORECASE).
 */
const SAME_UPPER: readonly (readonly number[])[] = [
  [0x69, 0x131], [0x73, 0x17f], [0xb5, 0x3bc], [0x345, 0x3b9, 0x1fbe], [0x390, 0x1fd3], [0x3b0, 0x1fe3], [0x3b2, 0x3d0],
  [0x3b5, 0x3f5], [0x3b8, 0x3d1], [0x3ba, 0x3f0], [0x3c0, 0x3d6], [0x3c1, 0x3f1], [0x3c2, 0x3c3], [0x3c6, 0x3d5],
  [0x432, 0x1c80], [0x434, 0x1c81], [0x43e, 0x1c82], [0x441, 0x1c83], [0x442, 0x1c84, 0x1c85], [0x44a, 0x1c86],
  [0x463, 0x1c87], [0x1c88, 0xa64b], [0x1e61, 0x1e9b], [0xfb05, 0xfb06],
]; // prettier-ignore

let sameUpper: Map<number, readonly number[]> | null = null;

const NONE: readonly number[] = [];

/** The other lower case letters of the same upper case. */
function equals(c: number): readonly number[] {
  if (sameUpper === null) {
    sameUpper = new Map();
    for (const row of SAME_UPPER) for (const c1 of row) sameUpper.set(c1, row);
  }
  return sameUpper.get(c) ?? NONE;
}

const lowerAscii = (c: number): number => (c >= 0x41 && c <= 0x5a ? c + 32 : c);

/** Lower case as IGNORECASE compares it. */
export function lowerFor(flags: number): (c: number) => number {
  return flags & UNICODE ? toLower : lowerAscii;
}

/** Whether case plays a role for it. */
function isCased(c: number, flags: number): boolean {
  if (!(flags & UNICODE)) return lowerAscii(c) !== c || (c >= 0x61 && c <= 0x7a);
  return toLower(c) !== c || toUpper(c) !== c;
}

/** The set that a literal is under IGNORECASE; null if case plays no role for it. */
export function literalSet(code: number, flags: number): CharSet | null {
  if (!(flags & IGNORECASE) || !isCased(code, flags)) return null;
  const lower = lowerFor(flags);
  const lo = lower(code);
  const all = flags & UNICODE ? [lo, ...equals(lo)] : [lo];
  return shared(`${lo} ${flags & UNICODE}`, () => new CharSet((c) => all.includes(lower(c))));
}

/** Sets of one letter and of one category: most patterns use a few of them again and again. */
const SHARED: Map<string, CharSet> = new Map();
const MOST_SHARED = 512;

function shared(key: string, make: () => CharSet): CharSet {
  let set = SHARED.get(key);
  if (set === undefined) {
    if (SHARED.size >= MOST_SHARED) SHARED.clear();
    SHARED.set(key, (set = make()));
  }
  return set;
}

/** The number of characters that are looked at to make a set, for the charge. */
export function setCost(items: readonly SetItem[], flags: number): number {
  let n = 0;
  if (flags & IGNORECASE) for (const item of items) if (item.kind === 'range') n += 4 * (Math.min(item.hi, 0xffff) - item.lo);
  return Math.max(n, 0) + items.length * 16;
}

export function makeSet(items: readonly SetItem[], negated: boolean, flags: number): CharSet {
  const only = items.length === 1 ? items[0]! : null;
  if (only === null || only.kind !== 'category') return newSet(items, negated, flags, null);
  const category = `${only.negated !== negated ? '!' : ''}${only.name}`;
  return shared(`${category} ${negated} ${flags & (UNICODE | IGNORECASE | LOCALE)}`, () => newSet(items, negated, flags, category));
}

function newSet(items: readonly SetItem[], negated: boolean, flags: number, category: string | null): CharSet {
  const plain = plainTest(items, flags);
  let test = plain;
  let bytes = 8 * items.length;
  if (flags & IGNORECASE) {
    if (flags & LOCALE) {
      const only = items[0]!;
      if (items.every((item) => item.kind === 'range' && item.lo === item.hi && item.lo === (only as { lo: number }).lo)) {
        const lo = lowerAscii((only as { lo: number }).lo);
        return new CharSet((c) => (lowerAscii(c) === lo) !== negated);
      }
      // The "C" locale: either case is tried, also against a negated set.
      return new CharSet((c) => {
        const lo = lowerAscii(c);
        const up = c >= 0x61 && c <= 0x7a ? c - 32 : c;
        return plain(lo) !== negated || (up !== lo && plain(up) !== negated);
      });
    }
    const folded = foldedTest(items, flags);
    if (folded !== null) [test, bytes] = folded;
  }
  const ascii = !(flags & UNICODE);
  const small = !negated && items.every((item) => (item.kind === 'range' ? item.hi < 256 : ascii && !item.negated));
  return new CharSet(negated ? (c) => !test(c) : test, small && !(flags & IGNORECASE), category, bytes);
}

function plainTest(items: readonly SetItem[], flags: number): Test {
  const tests: Test[] = [];
  const ranges: number[] = [];
  for (const item of items) {
    if (item.kind === 'range') ranges.push(item.lo, item.hi);
    else {
      const test = categoryTest(item.name, flags);
      tests.push(item.negated ? (c) => !test(c) : test);
    }
  }
  return (c) => {
    for (let i = 0; i < ranges.length; i += 2) if (c >= ranges[i]! && c <= ranges[i + 1]!) return true;
    return tests.some((test) => test(c));
  };
}

/** Membership of lower case, and the bytes that it keeps; null if nothing in the set has case. */
function foldedTest(items: readonly SetItem[], flags: number): [Test, number] | null {
  const lower = lowerFor(flags);
  // Lower case of the characters in the set, up to U+FFFF.
  const wide = items.some((item) => item.kind === 'range' && item.hi - item.lo > WIDE);
  const folded = new Uint8Array((wide || items.some((item) => item.kind === 'range' && item.hi > 0xff) ? 0x10000 : 0x2200) >> 3);
  const include = (c: number): void => {
    folded[c >> 3]! |= 1 << (c & 7);
  };
  const beyond: number[] = [];
  const categories: SetItem[] = [];
  let cased = false;
  for (const item of items) {
    if (item.kind === 'category') {
      categories.push(item);
      continue;
    }
    const last = Math.min(item.hi, 0xffff);
    for (let c = item.lo; c <= last; c++) {
      const lo = lower(c);
      cased ||= wide || isCased(c, flags);
      include(lo);
      if (flags & UNICODE) for (const other of equals(lo)) include(other);
    }
    if (item.hi > 0xffff) {
      cased = true;
      if (item.lo === item.hi) beyond.push(lower(item.lo), lower(item.lo));
      else beyond.push(item.lo, item.hi);
    }
  }
  if (!cased) return null;
  const others = plainTest(categories, flags);
  const test: Test = (ch) => {
    const c = lower(ch);
    if ((folded[c >> 3]! & (1 << (c & 7))) !== 0 || others(c)) return true;
    for (let i = 0; i < beyond.length; i += 2) {
      const [lo, hi] = [beyond[i]!, beyond[i + 1]!];
      if (c >= lo && c <= hi) return true;
      const up = flags & UNICODE ? toUpper(c) : c;
      if (lo !== hi && up >= lo && up <= hi) return true;
    }
    return false;
  };
  return [test, folded.length + 8 * (items.length + beyond.length)];
}

/** Word characters for `\b` under the flags. */
export function wordSet(flags: number): CharSet {
  return flags & UNICODE ? (unicodeWords ??= new CharSet(unicodeWord)) : (asciiWords ??= new CharSet(asciiWord));
}
let unicodeWords: CharSet | null = null;
let asciiWords: CharSet | null = null;

/** Ranges of more characters are taken to have case without a look at each. */
const WIDE = 256;

/** The characters of any of these sets. */
export function union(sets: readonly (CharSet | number)[]): CharSet {
  const small = sets.every((set) => (typeof set === 'number' ? set < 256 : set.small));
  return new CharSet((c) => sets.some((set) => (typeof set === 'number' ? set === c : set.has(c))), small);
}

/** Whether it is certain that no character is in both. */
export function areDisjoint(a: CharSet | number, b: CharSet | number): boolean {
  if (typeof a === 'number') return typeof b === 'number' ? a !== b : !b.has(a);
  if (typeof b === 'number') return !a.has(b);
  if (a.category !== null && b.category !== null) {
    if (a.category === `!${b.category}` || b.category === `!${a.category}`) return true;
    const [x, y] = [a.category, b.category].sort();
    if (y === 'space' && x === 'digit') return true;
    if (x === 'space' && y === 'word') return true;
  }
  if (!a.small && !b.small) return false;
  for (let i = 0; i < 256; i++) if (a.low[i] === 1 && b.low[i] === 1) return false;
  return true;
}
