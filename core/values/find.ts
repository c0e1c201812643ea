/**
 * Finding text in a str, in linear time whatever the texts are. The engines' indexOf is fast on ordinary text but takes
 * seconds where both texts repeat themselves (measured: 17 s for a^20000 b a^20000 in a million a's), so it only looks
 * for a few characters of the wanted text; the rest is compared here, and when that has cost too much the two-way
 * algorithm of Crochemore and Perrin goes on. Positions count code points; `start` and `end` are in range (`bounds`).
 */
import type { Machine } from './machine.ts';
import type { Str } from './objects.ts';
import { codePoints, strLength } from './text.ts';

/** As many characters are left to the engine: its worst case is this factor. */
export const PROBE = 8;
/** A text in which the engine's own search is fast enough, whatever it looks for. */
const SHORT = 128;

/** What looking through `n` characters costs, as characters of other work: texts of more than one are compared at each place. */
export function searchWork(n: number, wanted: number): number {
  return wanted > 1 ? 4 * n : n;
}

/** Much is looked through in pieces of about so many, each paid for before the next: no search goes on long behind a limit. */
const PIECE = 1 << 20;

/** Charges the search of that name (`find`, `rindex`, `count` …) from start to end, which has answered `at`, as far as it looked. */
function pay(m: Machine, name: string, wanted: number, start: number, end: number, at: number): void {
  const all = at < 0 || name === 'count';
  const seen = all ? end - start : name.startsWith('r') ? end - at : at - start + wanted;
  m.work(searchWork(seen, wanted));
}

/** What a search of that name for `wanted` characters or bytes answers, and charges. */
export function searched<S>(
  m: Machine,
  name: string,
  search: (s: S, sub: S, start: number, end: number) => number,
  s: S,
  sub: S,
  wanted: number,
  start: number,
  end: number,
): number {
  if (name === 'count' && end - start > PIECE) {
    m.work(searchWork(end - start, wanted));
    return search(s, sub, start, end);
  }
  while (end - start > PIECE && end - start >= wanted) {
    const back = name.startsWith('r');
    const from = back ? Math.max(start, end - PIECE - wanted) : start;
    const to = back ? end : Math.min(end, start + PIECE + wanted);
    const at = search(s, sub, from, to);
    pay(m, name, wanted, from, to, at);
    if (at >= 0) return at;
    // What begins in one piece may end in the next.
    if (back) end = from + wanted - 1;
    else start = to - wanted + 1;
  }
  const at = search(s, sub, start, end);
  pay(m, name, wanted, start, end, at);
  return at;
}

/** Start and end of a search as Python gives them (None as 0 and Infinity), counted from the end if negative. */
export function bounds(length: number, start: number, end: number): [start: number, end: number] {
  if (end > length) end = length;
  else if (end < 0) end = Math.max(0, end + length);
  if (start < 0) start = Math.max(0, start + length);
  return [start, end];
}

/** The lowest position of `sub` inside s[start:end], or -1. */
export function find(s: Str, sub: Str, start: number, end: number): number {
  const m = strLength(sub);
  if (end - start < m) return -1;
  if (m === 0) return start;
  if (typeof s === 'string') {
    if (typeof sub !== 'string') return -1;
    if (end === s.length) return findText(s, sub, start);
    // The engine would look on behind the end. It shares the text with the slice, which nobody keeps.
    const at = findText(s.slice(start, end), sub, 0);
    return at < 0 ? -1 : start + at;
  }
  const hay = codePoints(s);
  const needle = codePoints(sub);
  if (m === 1) {
    const at = hay.subarray(start, end).indexOf(needle[0]!);
    return at < 0 ? -1 : start + at;
  }
  const at = twoWay(
    (i) => hay[start + i]!,
    end - start,
    (i) => needle[i]!,
    m,
  );
  return at < 0 ? -1 : start + at;
}

/** The highest position of `sub` inside s[start:end], or -1. */
export function rfind(s: Str, sub: Str, start: number, end: number): number {
  const m = strLength(sub);
  if (end - start < m) return -1;
  if (m === 0) return end;
  if (typeof s === 'string') {
    if (typeof sub !== 'string') return -1;
    if (start === 0) return rfindText(s, sub, end);
    const at = rfindText(s.slice(start, end), sub, end - start);
    return at < 0 ? -1 : start + at;
  }
  const hay = codePoints(s);
  const needle = codePoints(sub);
  if (m === 1) {
    const at = hay.subarray(start, end).lastIndexOf(needle[0]!);
    return at < 0 ? -1 : start + at;
  }
  const at = twoWay(
    (i) => hay[end - 1 - i]!,
    end - start,
    (i) => needle[m - 1 - i]!,
    m,
  );
  return at < 0 ? -1 : end - at - m;
}

/** How often `sub` occurs in s[start:end], without overlaps. */
export function count(s: Str, sub: Str, start: number, end: number): number {
  const m = strLength(sub);
  if (end - start < m) return 0;
  if (m === 0) return end - start + 1;
  if (typeof s === 'string' && end < s.length) {
    s = s.slice(start, end);
    [start, end] = [0, end - start];
  }
  let n = 0;
  for (let at = find(s, sub, start, end); at >= 0; at = find(s, sub, at + m, end)) n++;
  return n;
}

/** sub in s; the search is paid for. */
export function holds(m: Machine, s: Str, sub: Str): boolean {
  return searched(m, 'find', find, s, sub, strLength(sub), 0, strLength(s)) >= 0;
}

/** sub in s. */
export function has(s: Str, sub: Str): boolean {
  return find(s, sub, 0, strLength(s)) >= 0;
}

/** Whether s[start:end] begins with `prefix`: str.startswith. */
export function startsWith(s: Str, prefix: Str, start: number, end: number): boolean {
  return end - start >= strLength(prefix) && matches(s, prefix, start);
}

/** Whether s[start:end] ends with `suffix`: str.endswith. */
export function endsWith(s: Str, suffix: Str, start: number, end: number): boolean {
  const m = strLength(suffix);
  return end - start >= m && matches(s, suffix, end - m);
}

/** Whether `sub`, which fits, stands at `at`. */
function matches(s: Str, sub: Str, at: number): boolean {
  if (typeof s === 'string') return typeof sub === 'string' && s.startsWith(sub, at);
  const hay = codePoints(s);
  const needle = codePoints(sub);
  for (let i = 0; i < needle.length; i++) if (hay[at + i] !== needle[i]) return false;
  return true;
}

/** The first position of a text that is not empty, at `start` or after. */
export function findText(s: string, sub: string, start: number): number {
  const m = sub.length;
  if (m <= PROBE || s.length <= SHORT) return s.indexOf(sub, start);
  const probe = sub.slice(0, PROBE);
  let spent = -16 * m;
  for (let at = start; ; at++) {
    at = s.indexOf(probe, at);
    if (at < 0 || at + m > s.length) return -1;
    let i = PROBE;
    while (i < m && s.charCodeAt(at + i) === sub.charCodeAt(i)) i++;
    if (i === m) return at;
    spent += i;
    if (spent > 4 * (at - start) + 64) {
      const next = twoWay(
        (i) => s.charCodeAt(at + i),
        s.length - at,
        (i) => sub.charCodeAt(i),
        m,
      );
      return next < 0 ? -1 : at + next;
    }
  }
}

/** The last position of a text that is not empty and ends at `end` or before. */
function rfindText(s: string, sub: string, end: number): number {
  const m = sub.length;
  if (m <= PROBE) return s.lastIndexOf(sub, end - m);
  const probe = sub.slice(m - PROBE);
  let spent = -16 * m;
  for (let last = end; ; last--) {
    const at = s.lastIndexOf(probe, last - PROBE);
    last = at + PROBE;
    if (at < 0 || last < m) return -1;
    let i = PROBE;
    while (i < m && s.charCodeAt(last - 1 - i) === sub.charCodeAt(m - 1 - i)) i++;
    if (i === m) return last - m;
    spent += i;
    if (spent > 4 * (end - last) + 64) {
      const next = twoWay(
        (i) => s.charCodeAt(last - 1 - i),
        last,
        (i) => sub.charCodeAt(m - 1 - i),
        m,
      );
      return next < 0 ? -1 : last - next - m;
    }
  }
}

export type Units = (i: number) => number;

/**
 * The first position of a needle of m units in n units, in time n + m and constant memory (Crochemore and Perrin, "Two-way
 * string-matching", 1991). The needle is parted where its local period is its period: the right part is compared
 * forwards, then the left part backwards, and each mismatch says how far to go.
 */
export function twoWay(hay: Units, n: number, needle: Units, m: number): number {
  const [up, upPeriod] = maximalSuffix(needle, m, 1);
  const [down, downPeriod] = maximalSuffix(needle, m, -1);
  const cutAt = Math.max(up, down);
  let period = up > down ? upPeriod : downPeriod;
  let repeats = true;
  for (let i = 0; i <= cutAt && repeats; i++) repeats = needle(i) === needle(i + period);
  if (!repeats) period = Math.max(cutAt + 1, m - cutAt - 1) + 1;
  // Of a needle that repeats itself, as much is known to match after a shift by the period.
  let known = -1;
  for (let at = 0; at <= n - m;) {
    let i = Math.max(cutAt, known) + 1;
    while (i < m && needle(i) === hay(at + i)) i++;
    if (i < m) {
      at += i - cutAt;
      known = -1;
      continue;
    }
    i = cutAt;
    while (i > known && needle(i) === hay(at + i)) i--;
    if (i <= known) return at;
    at += period;
    if (repeats) known = m - period - 1;
  }
  return -1;
}

/** Where the greatest suffix (by the order of units, or its reverse) begins, less one, and its period. */
function maximalSuffix(needle: Units, m: number, order: 1 | -1): [before: number, period: number] {
  let [before, from, length, period] = [-1, 0, 1, 1];
  while (from + length < m) {
    const difference = order * (needle(from + length) - needle(before + length));
    if (difference < 0) {
      from += length;
      length = 1;
      period = from - before;
    } else if (difference > 0) {
      before = from++;
      length = period = 1;
    } else if (length !== period) length++;
    else {
      from += period;
      length = 1;
    }
  }
  return [before, period];
}
