/**
 * Punycode (RFC 3492): the non-ASCII characters of a text as numbers, in the order of their code points; each number says
 * how far to go, over the text as far as it is built, to the next insertion. A tree of counts finds positions, so that
 * long texts cost n log n.
 */
import { heap } from '../heap.ts';
import { Raise } from '../raised.ts';
import type { Fault } from './codec.ts';

const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** For what it takes to find the place of a code point, and to write how far it is. */
const POINT_TICKS = 16;

/** Counts of marked places, with prefix sums in log n (a Fenwick tree). */
class Counts {
  private readonly sums: Int32Array;

  constructor(size: number) {
    this.sums = new Int32Array(size + 1);
  }

  add(place: number, amount: number): void {
    for (let i = place + 1; i < this.sums.length; i += i & -i) this.sums[i]! += amount;
  }

  /** How many are marked before `place`. */
  before(place: number): number {
    let sum = 0;
    for (let i = place; i > 0; i -= i & -i) sum += this.sums[i]!;
    return sum;
  }

  /** The place of the mark number `n`, from 0. */
  find(n: number): number {
    let place = 0;
    let step = 1;
    while (step * 2 < this.sums.length) step *= 2;
    for (; step > 0; step >>= 1) {
      if (place + step < this.sums.length && this.sums[place + step]! <= n) {
        place += step;
        n -= this.sums[place]!;
      }
    }
    return place;
  }
}

/** Tmin 1, tmax 26, base 36. */
const threshold = (j: number, bias: number): number => Math.min(26, Math.max(1, 36 * (j + 1) - bias));

function adapt(delta: number, first: boolean, count: number): number {
  delta = Math.floor(delta / (first ? 700 : 2));
  delta += Math.floor(delta / count);
  let divisions = 0;
  for (; delta > 455; divisions += 36) delta = Math.floor(delta / 35);
  return divisions + Math.floor((36 * delta) / (delta + 38));
}

/** The ASCII text that stands for code points. */
export function encodePunycode(points: ArrayLike<number>): string {
  heap.charge(points.length * POINT_TICKS);
  const counts = new Counts(points.length);
  let out = '';
  const rest: { cp: number; at: number }[] = [];
  for (let at = 0; at < points.length; at++) {
    const cp = points[at]!;
    if (cp < 128) {
      counts.add(at, 1);
      out += String.fromCharCode(cp);
    } else rest.push({ cp, at });
  }
  rest.sort((a, b) => a.cp - b.cp || a.at - b.at);
  const base = points.length - rest.length;
  if (base > 0) out += '-';

  let bias = 72;
  let next = 128; // the code point that a step of 0 would insert
  let last = 0; // where the text has been read up to
  for (let i = 0, group = 0; i < rest.length; i++) {
    const { cp, at } = rest[i]!;
    if (cp !== rest[group]!.cp) {
      for (let j = group; j < i; j++) counts.add(rest[j]!.at, 1);
      group = i;
    }
    let delta = counts.before(at) - counts.before(last);
    if (i === group) {
      // What the round of the code point before left unread (it does not see its own characters), then whole rounds.
      const length = base + i;
      const unread = i === 0 ? 0 : length - counts.before(last);
      const rounds = (cp - next) * (length + 1);
      delta = unread + rounds + counts.before(at);
      next = cp + 1;
    }
    last = at;
    let value = delta;
    for (let j = 0; ; j++) {
      const t = threshold(j, bias);
      if (value < t) {
        out += DIGITS[value]!;
        break;
      }
      out += DIGITS[t + ((value - t) % (36 - t))]!;
      value = Math.floor((value - t) / (36 - t));
    }
    bias = adapt(delta, i === 0, base + i + 1);
  }
  return out;
}

/**
 * The code points that `extended`, the part after the last hyphen, inserts into `base`. A fault has positions in
 * `extended`; unless `strict`, a bad number ends the text and a code point out of range is a question mark.
 */
export function decodePunycode(base: ArrayLike<number>, extended: Uint8Array, strict: boolean): number[] | Fault {
  heap.charge((base.length + extended.length) * POINT_TICKS);
  const inserted: { cp: number; at: number }[] = [];
  const fault = (start: number, end: number, reason: string): Fault => ({ encoding: 'punycode', start, end, reason });
  let [cp, at, bias] = [128, -1, 72];
  for (let from = 0; from < extended.length;) {
    let [delta, weight] = [0, 1];
    const first = from === 0;
    let bad = false;
    for (let j = 0; ; j++) {
      const byte = extended[from];
      if (byte === undefined && strict) return fault(from, from + 1, 'incomplete punycode string');
      const letter = (byte ?? 0) & ~32;
      const isLetter = letter >= 65 && letter <= 90;
      if (byte === undefined || !(isLetter || (byte >= 48 && byte <= 57))) {
        if (strict) return fault(from, from + 1, `Invalid extended code point '${upper(byte!)}'`);
        bad = true;
        break;
      }
      from++;
      const digit = isLetter ? letter - 65 : byte - 22;
      const t = threshold(j, bias);
      if (digit > 0) delta += digit * weight;
      if (digit < t) break;
      weight *= 36 - t;
    }
    if (bad) break;
    const length = base.length + inserted.length;
    if (delta > Number.MAX_SAFE_INTEGER) {
      if (strict) throw new Raise('OverflowError', 'Python int too large to convert to C ssize_t');
      break;
    }
    at += delta + 1;
    cp += Math.floor(at / (length + 1));
    if (cp > 0x10ffff) {
      if (strict) return fault(at - 1, at, `Invalid character U+${cp.toString(16)}`);
      cp = 63;
    }
    at %= length + 1;
    inserted.push({ cp, at });
    bias = adapt(delta, first, length + 1);
  }
  // From the last insertion back: each has its place among those that are still free.
  const size = base.length + inserted.length;
  const free = new Counts(size);
  for (let i = 0; i < size; i++) free.add(i, 1);
  const points = Array.from({ length: size }, () => -1);
  for (const { cp, at } of inserted.reverse()) {
    const place = free.find(at);
    points[place] = cp;
    free.add(place, -1);
  }
  for (let i = 0, from = 0; i < size; i++) if (points[i] === -1) points[i] = base[from++]!;
  return points;
}

const upper = (byte: number): number => (byte >= 97 && byte <= 122 ? byte - 32 : byte);
