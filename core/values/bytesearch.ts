/**
 * Finding, splitting and stripping bytes. Positions `start` and `end` are in range. Searches take linear time: where the
 * plain way has cost too much, the two-way algorithm of find.ts goes on.
 */
import { twoWay } from './find.ts';

/** The lowest position of `sub` inside s[start:end], or -1. */
export function findBytes(s: Uint8Array, sub: Uint8Array, start: number, end: number): number {
  const m = sub.length;
  if (end - start < m) return -1;
  if (m === 0) return start;
  const hay = s.subarray(start, end);
  const last = hay.length - m;
  let spent = -16 * m;
  for (let at = 0; ; at++) {
    at = hay.indexOf(sub[0]!, at);
    if (at < 0 || at > last) return -1;
    let i = 1;
    while (i < m && hay[at + i] === sub[i]) i++;
    if (i === m) return start + at;
    spent += i;
    if (spent > 4 * at + 64) {
      const from = at;
      const next = twoWay((k) => hay[from + k]!, hay.length - from, (k) => sub[k]!, m); // prettier-ignore
      return next < 0 ? -1 : start + from + next;
    }
  }
}

/** The highest position of `sub` inside s[start:end], or -1. */
export function rfindBytes(s: Uint8Array, sub: Uint8Array, start: number, end: number): number {
  const m = sub.length;
  if (end - start < m) return -1;
  if (m === 0) return end;
  const hay = s.subarray(start, end);
  const n = hay.length;
  let spent = -16 * m;
  for (let last = n - 1; ; last--) {
    last = hay.lastIndexOf(sub[m - 1]!, last);
    if (last < m - 1) return -1;
    let i = 1;
    while (i < m && hay[last - i] === sub[m - 1 - i]) i++;
    if (i === m) return start + last - m + 1;
    spent += i;
    if (spent > 4 * (n - last) + 64) {
      const from = last;
      const next = twoWay((k) => hay[from - k]!, from + 1, (k) => sub[m - 1 - k]!, m); // prettier-ignore
      return next < 0 ? -1 : start + from - next - m + 1;
    }
    if (last === 0) return -1;
  }
}

/** How often `sub` occurs in s[start:end], without overlaps. */
export function countBytes(s: Uint8Array, sub: Uint8Array, start: number, end: number): number {
  if (end < start || end - start < sub.length) return 0;
  if (sub.length === 0) return end - start + 1;
  let n = 0;
  for (let at = findBytes(s, sub, start, end); at >= 0; at = findBytes(s, sub, at + sub.length, end)) n++;
  return n;
}

/** Whether `sub` stands at `at` in `s`. */
export function standsAt(s: Uint8Array, sub: Uint8Array, at: number): boolean {
  if (at < 0 || at + sub.length > s.length) return false;
  for (let i = 0; i < sub.length; i++) if (s[at + i] !== sub[i]) return false;
  return true;
}

/** White space of ASCII: tab, line feed, vertical tab, form feed, carriage return, space. */
function isBlankByte(b: number): boolean {
  return b === 32 || (b >= 9 && b <= 13);
}

/** A part of the bytes, from and to. */
export type Cut = readonly [from: number, to: number];

/** Parts between two questions whether there is room for more. */
const BATCH = 4096;

/** Collects cuts; `room` is asked with their number now and then. */
class Cuts {
  readonly cuts: Cut[] = [];
  private readonly room: (count: number) => void;

  constructor(room: (count: number) => void) {
    this.room = room;
  }

  push(from: number, to: number): void {
    if (this.cuts.push([from, to]) % BATCH === 0) this.room(this.cuts.length);
  }
}

/** split: at white space if `sep` is null. A negative `most` is no limit on the number of cuts. */
export function splitBytes(s: Uint8Array, sep: Uint8Array | null, most: number, room: (count: number) => void): Cut[] {
  const n = s.length;
  const parts = new Cuts(room);
  let left = most < 0 ? Infinity : most;
  if (sep !== null) {
    let from = 0;
    for (let at = 0; left > 0 && (at = findBytes(s, sep, from, n)) >= 0; left--) {
      parts.push(from, at);
      from = at + sep.length;
    }
    parts.push(from, n);
    return parts.cuts;
  }
  for (let i = 0; ; left--) {
    while (i < n && isBlankByte(s[i]!)) i++;
    if (i === n) return parts.cuts;
    const from = i;
    if (left <= 0) {
      let to = n;
      while (isBlankByte(s[to - 1]!)) to--;
      parts.push(from, most === 0 || left <= 0 ? n : to);
      return parts.cuts;
    }
    while (i < n && !isBlankByte(s[i]!)) i++;
    parts.push(from, i);
  }
}

/** rsplit: the same, cutting from the end. */
export function rsplitBytes(s: Uint8Array, sep: Uint8Array | null, most: number, room: (count: number) => void): Cut[] {
  const parts = new Cuts(room);
  let left = most < 0 ? Infinity : most;
  let to = s.length;
  if (sep !== null) {
    for (let at = 0; left > 0 && (at = rfindBytes(s, sep, 0, to)) >= 0; left--) {
      parts.push(at + sep.length, to);
      to = at;
    }
    parts.push(0, to);
    return parts.cuts.reverse();
  }
  for (; ; left--) {
    while (to > 0 && isBlankByte(s[to - 1]!)) to--;
    if (to === 0) return parts.cuts.reverse();
    const end = to;
    if (left <= 0) to = 0;
    while (to > 0 && !isBlankByte(s[to - 1]!)) to--;
    parts.push(to, end);
  }
}

/** splitlines: lines end with `\n`, `\r` or `\r\n`. */
export function lineCuts(s: Uint8Array, keep: boolean, room: (count: number) => void): Cut[] {
  const parts = new Cuts(room);
  for (let from = 0; from < s.length;) {
    let to = from;
    while (to < s.length && s[to] !== 10 && s[to] !== 13) to++;
    let next = Math.min(to + 1, s.length);
    if (s[to] === 13 && s[to + 1] === 10) next++;
    parts.push(from, keep ? next : to);
    from = next;
  }
  return parts.cuts;
}

/** strip: without the bytes in `chars` (white space if null) at the ends. */
export function stripBytes(s: Uint8Array, chars: Uint8Array | null, left: boolean, right: boolean): Cut {
  const dropped = new Set(chars);
  const drop = chars === null ? isBlankByte : (b: number): boolean => dropped.has(b);
  let from = 0;
  let to = s.length;
  if (left) while (from < to && drop(s[from]!)) from++;
  if (right) while (to > from && drop(s[to - 1]!)) to--;
  return [from, to];
}
