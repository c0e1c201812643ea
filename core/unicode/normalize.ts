// The four normal forms (Unicode Standard Annex 15), in linear time and memory whatever the text. A text is decomposed
// into code points with their combining classes, marks are sorted by class, and for NFC and NFKC pairs are composed in
// place. Hangul is arithmetic. Lone surrogates go through unchanged. The quick check answers for almost all real text.
//
// In memory: `pool` holds the mappings, each as a head (64 × tag + length) and its code points; `mapping` says where the
// head of a code point stands (0: none); `pairs` maps first × 2^21 + second to their composite. All are made at first use.
import { Reader, Trie, trieOf } from './packed.ts';
import { COMBINING, MAPPINGS, TAGS } from './tables/normal.ts';
import { Units } from './units.ts';

export type Form = 'NFC' | 'NFD' | 'NFKC' | 'NFKD';

const [S_BASE, L_BASE, V_BASE, T_BASE] = [0xac00, 0x1100, 0x1161, 0x11a7] as const;
const [L_COUNT, V_COUNT, T_COUNT] = [19, 21, 28] as const;
const S_COUNT = 11172;

interface Data {
  classes: Trie;
  mapping: Trie;
  pool: number[];
  pairs: Map<number, number>;
  /** 1: composed or may combine with what is before it, so not settled in NFC; 2: the same for NFKC. */
  unsettled: Trie;
}

const COMPOSES = 1;
const FIRST_TAG = 2;

let data: Data | undefined;

function decode(): Data {
  const mapping = new Trie();
  const unsettled = new Trie();
  const pool = [0];
  const pairs = new Map<number, number>();
  const before = Array.from({ length: 18 }, () => 0);
  const reader = new Reader(MAPPINGS);
  for (let cp = 0; !reader.done;) {
    cp += reader.next();
    const tag = reader.next();
    const length = reader.next();
    mapping.set(cp, pool.length);
    pool.push(64 * tag + length);
    for (let i = 0; i < length; i++) pool.push((before[i]! += reader.signed()));
    if (tag === COMPOSES) {
      const [first, second] = [pool.at(-2)!, pool.at(-1)!];
      pairs.set(first * 0x200000 + second, cp);
      unsettled.set(second, 3);
    } else unsettled.set(cp, unsettled.get(cp) | (tag >= FIRST_TAG ? 2 : 3));
  }
  for (let i = 0; i < V_COUNT; i++) unsettled.set(V_BASE + i, 3);
  for (let i = 1; i < T_COUNT; i++) unsettled.set(T_BASE + i, 3);
  data = { classes: trieOf(COMBINING), mapping, pool, pairs, unsettled };
  // A composite whose parts have compatibility mappings is not settled in NFKC.
  for (const cp of pairs.values()) if (isCompatible(mapping, pool, cp)) unsettled.set(cp, unsettled.get(cp) | 2);
  return data;
}

/** Whether a compatibility mapping takes part in the full decomposition. */
function isCompatible(mapping: Trie, pool: readonly number[], cp: number): boolean {
  const at = mapping.get(cp);
  if (at === 0) return false;
  if (pool[at]! >= 64 * FIRST_TAG) return true;
  for (let i = at + 1; i <= at + (pool[at]! & 63); i++) if (isCompatible(mapping, pool, pool[i]!)) return true;
  return false;
}

/** The canonical combining class: 0 for a starter. */
export function combining(cp: number): number {
  return cp < 0x300 ? 0 : (data ?? decode()).classes.get(cp);
}

/** unicodedata.decomposition: the mapping in UnicodeData's spelling, `<compat> 0020 0308`, or ''. */
export function decomposition(cp: number): string {
  const { mapping, pool } = data ?? decode();
  const at = mapping.get(cp);
  if (at === 0) return '';
  const tag = pool[at]! >> 6;
  const words = tag < FIRST_TAG ? [] : [`<${TAGS.split(' ')[tag - FIRST_TAG]!}>`];
  for (let i = at + 1; i <= at + (pool[at]! & 63); i++)
    words.push(pool[i]!.toString(16).toUpperCase().padStart(4, '0'));
  return words.join(' ');
}

/** The first code point of which the form may change something; below it, no text needs work. */
const FLOOR: Record<Form, number> = { NFC: 0x300, NFD: 0xc0, NFKC: 0xa0, NFKD: 0xa0 };

/** unicodedata.normalize */
export function normalize(form: Form, text: string): string {
  if (isSettled(form, text)) return text;
  const decomposed = decompose(text, form === 'NFKC' || form === 'NFKD');
  sortMarks(decomposed);
  if (form === 'NFC' || form === 'NFKC') compose(decomposed);
  const out = new Units();
  for (let i = 0; i < decomposed.length; i++) out.point(decomposed.points[i]!);
  return out.text();
}

/** NFKC, the form of identifiers. */
export function nfkc(text: string): string {
  return normalize('NFKC', text);
}

/** unicodedata.is_normalized */
export function isNormalized(form: Form, text: string): boolean {
  return isSettled(form, text) || normalize(form, text) === text;
}

/** The quick check: true only if the text is in the form; false may also mean "perhaps". */
function isSettled(form: Form, text: string): boolean {
  const floor = FLOOR[form];
  let i = 0;
  while (i < text.length && text.charCodeAt(i) < floor) i++;
  if (i === text.length) return true;
  const { classes, mapping, pool, unsettled } = data ?? decode();
  let last = 0;
  while (i < text.length) {
    const cp = text.codePointAt(i)!;
    i += cp > 0xffff ? 2 : 1;
    if (form === 'NFC' || form === 'NFKC') {
      if ((unsettled.get(cp) & (form === 'NFC' ? 1 : 2)) !== 0) return false;
    } else {
      const at = mapping.get(cp);
      if (at !== 0 && (form === 'NFKD' || pool[at]! < 64 * FIRST_TAG)) return false;
      if (cp >= S_BASE && cp < S_BASE + S_COUNT) return false;
    }
    const order = classes.get(cp);
    if (order !== 0 && order < last) return false;
    last = order;
  }
  return true;
}

/** Code points with their combining classes, as a growing pair of arrays. */
interface Points {
  points: Uint32Array;
  classes: Uint8Array;
  length: number;
}

function decompose(text: string, compatible: boolean): Points {
  const { classes, mapping, pool } = data ?? decode();
  const out: Points = {
    points: new Uint32Array(text.length + 16),
    classes: new Uint8Array(text.length + 16),
    length: 0,
  };
  const push = (cp: number): void => {
    if (out.length === out.points.length) {
      const [points, orders] = [new Uint32Array(2 * out.length), new Uint8Array(2 * out.length)];
      points.set(out.points);
      orders.set(out.classes);
      [out.points, out.classes] = [points, orders];
    }
    out.points[out.length] = cp;
    out.classes[out.length++] = classes.get(cp);
  };
  // Mappings nest at most a few levels.
  const expand = (cp: number): void => {
    if (cp >= S_BASE && cp < S_BASE + S_COUNT) {
      const s = cp - S_BASE;
      push(L_BASE + Math.floor(s / (V_COUNT * T_COUNT)));
      push(V_BASE + Math.floor((s % (V_COUNT * T_COUNT)) / T_COUNT));
      if (s % T_COUNT !== 0) push(T_BASE + (s % T_COUNT));
      return;
    }
    const at = cp < 0xa0 ? 0 : mapping.get(cp);
    if (at === 0 || (!compatible && pool[at]! >= 64 * FIRST_TAG)) push(cp);
    else for (let i = at + 1; i <= at + (pool[at]! & 63); i++) expand(pool[i]!);
  };
  for (let i = 0; i < text.length;) {
    const cp = text.codePointAt(i)!;
    expand(cp);
    i += cp > 0xffff ? 2 : 1;
  }
  return out;
}

/** The canonical order: each run of marks (class above 0) sorted by class, stably; a long run by counting. */
function sortMarks(text: Points): void {
  const { points, classes, length } = text;
  for (let i = 0; i < length; i++) {
    if (classes[i] === 0) continue;
    const from = i;
    let sorted = true;
    while (++i < length && classes[i] !== 0) if (classes[i]! < classes[i - 1]!) sorted = false;
    if (sorted) continue;
    if (i - from > 32) {
      const starts = new Uint32Array(257);
      for (let j = from; j < i; j++) starts[classes[j]! + 1]!++;
      for (let order = 1; order < 257; order++) starts[order]! += starts[order - 1]!;
      const [marks, orders] = [points.slice(from, i), classes.slice(from, i)];
      for (let j = 0; j < marks.length; j++) {
        const to = from + starts[orders[j]!]!++;
        points[to] = marks[j]!;
        classes[to] = orders[j]!;
      }
    } else {
      for (let j = from + 1; j < i; j++) {
        const [mark, order] = [points[j]!, classes[j]!];
        let k = j;
        for (; k > from && classes[k - 1]! > order; k--) {
          points[k] = points[k - 1]!;
          classes[k] = classes[k - 1]!;
        }
        points[k] = mark;
        classes[k] = order;
      }
    }
  }
}

/** Canonical composition in place: each starter takes the characters that nothing blocks from it. */
function compose(text: Points): void {
  const { points, classes, length } = text;
  let starter = -1;
  let last = -1; // class of the character before that stays between, -1 if none does
  let to = 0;
  for (let from = 0; from < length; from++) {
    const [cp, order] = [points[from]!, classes[from]!];
    if (starter >= 0 && (last < order || last === -1)) {
      const composite = composed(points[starter]!, cp);
      if (composite !== undefined) {
        points[starter] = composite;
        continue;
      }
    }
    if (order === 0) {
      starter = to;
      last = -1;
    } else last = order;
    points[to] = cp;
    classes[to++] = order;
  }
  text.length = to;
}

function composed(first: number, second: number): number | undefined {
  if (second >= V_BASE && second < V_BASE + V_COUNT) {
    if (first < L_BASE || first >= L_BASE + L_COUNT) return undefined;
    return S_BASE + ((first - L_BASE) * V_COUNT + (second - V_BASE)) * T_COUNT;
  }
  if (second > T_BASE && second < T_BASE + T_COUNT) {
    const s = first - S_BASE;
    return s >= 0 && s < S_COUNT && s % T_COUNT === 0 ? first + (second - T_BASE) : undefined;
  }
  return (data ?? decode()).pairs.get(first * 0x200000 + second);
}
