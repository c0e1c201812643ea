/**
 * A new str out of one: replace, translate, expandtabs, padding, case, normal forms. What may grow asks `room`
 * before it is made.
 */
import { capitalize, lower, normalize } from '../unicode/mod.ts';
import type { Form } from '../unicode/mod.ts';
import { PROBE, count, find, has } from './find.ts';
import { Bail, PyStr } from './objects.ts';
import type { Str } from './objects.ts';
import type { Room } from './split.ts';
import { chargeText, codePoints, concat, fromCodePoints, mkstr, strCode, strLength, strSlice } from './text.ts';

/** Joins pieces into one flat text, a batch at a time; PyStr pieces make it a sequence of code points. */
class Pieces {
  private text: string[] = [];
  private joined: string[] = [];
  private points: number[] | null = null;

  add(piece: Str): void {
    if (this.points !== null) {
      for (const cp of codePoints(piece)) this.points.push(cp);
    } else if (typeof piece === 'string') {
      if (this.text.push(piece) === 4096) this.flush();
    } else {
      this.points = Array.from(codePoints(this.finishText()));
      this.add(piece);
    }
  }

  finish(): Str {
    if (this.points !== null) return fromCodePoints(this.points);
    const text = this.finishText();
    chargeText(text.length);
    return text;
  }

  private flush(): void {
    this.joined.push(this.text.join(''));
    this.text = [];
  }

  private finishText(): string {
    this.flush();
    return this.joined.length === 1 ? this.joined[0]! : this.joined.join('');
  }
}

/** An engine cuts and joins faster than it puts together more pieces than twice this. */
const FEW = 8;

/** A text with all of the few places replaced; null if there are more. */
function replaceFew(s: string, old: string, by: string): string | null {
  let out = '';
  let from = 0;
  for (let hits = 0; hits <= FEW; hits++) {
    const at = s.indexOf(old, from);
    if (at < 0) return out + s.slice(from);
    out += s.slice(from, at) + by;
    from = at + old.length;
  }
  return null;
}

/** str.replace; a negative `most` is no limit on the number of replacements. */
export function replace(s: Str, old: Str, by: Str, most: number, room: Room): Str {
  const [n, m] = [strLength(s), strLength(old)];
  const growth = strLength(by) - m;
  let left = most < 0 ? Infinity : most;
  if (m > n || left === 0) return s;
  if (typeof s === 'string' && typeof old === 'string' && typeof by === 'string' && most < 0 && m > 0 && m <= PROBE) {
    if (!has(s, old)) return s;
    if (growth > 0) room.text(n + count(s, old, 0, n) * growth);
    const text = replaceFew(s, old, by) ?? s.split(old).join(by);
    chargeText(text.length);
    return text;
  }
  const times = Math.min(left, count(s, old, 0, n));
  if (times === 0) return s;
  room.text(n + times * growth);
  const out = new Pieces();
  let from = 0;
  if (m === 0) {
    for (; left > 0 && from < n; left--) {
      out.add(by);
      out.add(strSlice(s, from, ++from, 1));
    }
    if (left > 0) out.add(by);
  } else {
    for (let at = 0; left > 0 && (at = find(s, old, from, n)) >= 0; left--) {
      if (at > from) out.add(part(s, from, at));
      out.add(by);
      from = at + m;
    }
  }
  if (from < n) out.add(part(s, from, n));
  return out.finish();
}

/** A part that lives only until it is joined, so it need not be cut. */
function part(s: Str, from: number, to: number): Str {
  return typeof s === 'string' ? s.slice(from, to) : strSlice(s, from, to, 1);
}

/**
 * str.translate with what the table says for each code point: a str, null for nothing, undefined for itself. BAIL as soon as Python has to
 * say it.
 */
export function translate(s: Str, table: (cp: number) => Str | null | undefined | Bail, room: Room): Str | Bail {
  const n = strLength(s);
  const known: Map<number, Str | null | undefined> = new Map();
  const out = new Pieces();
  let [kept, length, asked] = [0, n, n];
  for (let i = 0; i < n; i++) {
    const cp = strCode(s, i);
    let to = known.get(cp);
    if (to === undefined && !known.has(cp)) {
      const said = table(cp);
      if (said instanceof Bail) return said;
      known.set(cp, (to = said));
    }
    if (to === undefined) continue;
    if (i > kept) out.add(part(s, kept, i));
    kept = i + 1;
    length += to === null ? -1 : strLength(to) - 1;
    if (length > asked) room.text((asked = 2 * length));
    if (to !== null) out.add(to);
  }
  if (kept === 0) return s;
  if (kept < n) out.add(part(s, kept, n));
  return out.finish();
}

/** str.expandtabs */
export function expandTabs(s: Str, size: number, room: Room): Str {
  const n = strLength(s);
  const out = new Pieces();
  let [column, kept, length, asked] = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const cp = strCode(s, i);
    if (cp === 9) {
      const width = size > 0 ? size - (column % size) : 0;
      if (i > kept) out.add(part(s, kept, i));
      kept = i + 1;
      length += width;
      if (length > asked) room.text((asked = 2 * length));
      if (width > 0) out.add(' '.repeat(width));
      column += width;
    } else {
      length++;
      column = cp === 10 || cp === 13 ? 0 : column + 1;
    }
  }
  if (kept === 0) return s;
  if (kept < n) out.add(part(s, kept, n));
  return out.finish();
}

function pad(s: Str, left: number, right: number, fill: Str, room: Room): Str {
  room.text(strLength(s) + left + right);
  if (typeof fill === 'string') return concat(concat(fill.repeat(left), s), fill.repeat(right));
  const run = (length: number): Str => fromCodePoints(new Uint32Array(length).fill(strCode(fill, 0)));
  return concat(concat(run(left), s), run(right));
}

/** str.ljust */
export function leftJustify(s: Str, width: number, fill: Str, room: Room): Str {
  const margin = width - strLength(s);
  return margin > 0 ? pad(s, 0, margin, fill, room) : s;
}

/** str.rjust */
export function rightJustify(s: Str, width: number, fill: Str, room: Room): Str {
  const margin = width - strLength(s);
  return margin > 0 ? pad(s, margin, 0, fill, room) : s;
}

/** str.center: an odd margin is larger on the left if the width is odd. */
export function center(s: Str, width: number, fill: Str, room: Room): Str {
  const margin = width - strLength(s);
  if (margin <= 0) return s;
  const left = Math.floor(margin / 2) + (margin % 2 === 1 && width % 2 === 1 ? 1 : 0);
  return pad(s, left, margin - left, fill, room);
}

/** str.zfill: zeros after a sign. */
export function zeroFill(s: Str, width: number, room: Room): Str {
  const n = strLength(s);
  if (width <= n) return s;
  const sign = n > 0 && (strCode(s, 0) === 43 || strCode(s, 0) === 45) ? 1 : 0;
  const rest = pad(strSlice(s, sign, n, 1), width - n, 0, '0', room);
  return concat(strSlice(s, 0, sign, 1), rest);
}

/** A case mapping of core/unicode on a str. A mapping of BMP characters stays in the BMP. */
export function recase(s: Str, map: (text: string) => string): Str {
  if (typeof s !== 'string') return mapParts(s, map);
  const text = map(s);
  if (text !== s) chargeText(text.length);
  return text;
}

/** unicodedata.normalize */
export function normalizeStr(form: Form, s: Str): Str {
  return typeof s === 'string' ? mkstr(normalize(form, s)) : mapParts(s, (text) => normalize(form, text));
}

/**
 * Maps a text that has no UTF-16 form (two lone surrogates would read as a pair) part by part: a surrogate is not cased
 * and combines with nothing, so each part ends with its surrogates' first.
 */
function mapParts(s: PyStr, map: (text: string) => string): Str {
  if (s.u !== null) return mkstr(map(s.u));
  const points = codePoints(s);
  let out: Str = '';
  let from = 0;
  for (let i = 0; i < points.length; i++) {
    const cp = points[i]!;
    if (i + 1 < points.length && (cp < 0xd800 || cp > 0xdbff)) continue;
    const text = fromCodePoints(points.subarray(from, i + 1));
    const rest = from > 0 && map === capitalize ? lower : map;
    out = concat(out, mkstr(rest(typeof text === 'string' ? text : text.u!)));
    from = i + 1;
  }
  return out;
}
