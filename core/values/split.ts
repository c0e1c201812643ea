/**
 * Taking a str apart: split, splitlines, partition, strip. Parts are cut (text.ts), so that none keeps a long str alive.
 * `room` is asked before many parts are made.
 */
import { isLineBreak, isSpace } from '../unicode/mod.ts';
import { endsWith, find, rfind, startsWith } from './find.ts';
import type { Str } from './objects.ts';
import { codePoints, strCode, strLength, strSlice } from './text.ts';

/** What is asked before something is made whose size the input decides. It raises if that is too large. */
export interface Room {
  /** A text of so many code points. */
  text(length: number): void;
  /** A list with so many parts, and more to come. */
  parts(count: number): void;
}

const BATCH = 4096;

function push(parts: Str[], part: Str, room: Room): void {
  parts.push(part);
  if (parts.length % BATCH === 0) room.parts(parts.length);
}

/** str.split: at white space if `sep` is null. A negative `most` is no limit on the number of cuts. */
export function split(s: Str, sep: Str | null, most: number, room: Room): Str[] {
  const n = strLength(s);
  const parts: Str[] = [];
  let left = most < 0 ? Infinity : most;
  if (sep !== null) {
    const m = strLength(sep);
    let from = 0;
    for (let at = 0; left > 0 && (at = find(s, sep, from, n)) >= 0; left--) {
      push(parts, strSlice(s, from, at, 1), room);
      from = at + m;
    }
    push(parts, strSlice(s, from, n, 1), room);
    return parts;
  }
  for (let i = 0; ; left--) {
    while (i < n && isSpace(strCode(s, i))) i++;
    if (i === n) return parts;
    const from = i;
    if (left <= 0) i = n;
    while (i < n && !isSpace(strCode(s, i))) i++;
    push(parts, strSlice(s, from, i, 1), room);
  }
}

/** str.rsplit: the same, cutting from the end. */
export function rsplit(s: Str, sep: Str | null, most: number, room: Room): Str[] {
  const n = strLength(s);
  const parts: Str[] = [];
  let left = most < 0 ? Infinity : most;
  if (sep !== null) {
    const m = strLength(sep);
    let to = n;
    for (let at = 0; left > 0 && (at = rfind(s, sep, 0, to)) >= 0; left--) {
      push(parts, strSlice(s, at + m, to, 1), room);
      to = at;
    }
    push(parts, strSlice(s, 0, to, 1), room);
    return parts.reverse();
  }
  for (let i = n; ; left--) {
    while (i > 0 && isSpace(strCode(s, i - 1))) i--;
    if (i === 0) return parts.reverse();
    const to = i;
    if (left <= 0) i = 0;
    while (i > 0 && !isSpace(strCode(s, i - 1))) i--;
    push(parts, strSlice(s, i, to, 1), room);
  }
}

/** str.splitlines */
export function splitLines(s: Str, keepEnds: boolean, room: Room): Str[] {
  const n = strLength(s);
  const parts: Str[] = [];
  for (let i = 0; i < n;) {
    const from = i;
    while (i < n && !isLineBreak(strCode(s, i))) i++;
    const to = i;
    if (i < n) i += strCode(s, i) === 13 && i + 1 < n && strCode(s, i + 1) === 10 ? 2 : 1;
    push(parts, strSlice(s, from, keepEnds ? i : to, 1), room);
  }
  return parts;
}

/** str.partition; `sep` is not empty. */
export function partition(s: Str, sep: Str): [Str, Str, Str] {
  const n = strLength(s);
  const at = find(s, sep, 0, n);
  return at < 0 ? [s, '', ''] : [strSlice(s, 0, at, 1), sep, strSlice(s, at + strLength(sep), n, 1)];
}

/** str.rpartition; `sep` is not empty. */
export function rpartition(s: Str, sep: Str): [Str, Str, Str] {
  const n = strLength(s);
  const at = rfind(s, sep, 0, n);
  return at < 0 ? ['', '', s] : [strSlice(s, 0, at, 1), sep, strSlice(s, at + strLength(sep), n, 1)];
}

/** str.strip, lstrip and rstrip: without the given characters (white space if null) at the chosen ends. */
export function strip(s: Str, chars: Str | null, left: boolean, right: boolean): Str {
  if (
    chars === null &&
    typeof s === 'string' &&
    (!left || isGraphic(s.charCodeAt(0))) &&
    (!right || isGraphic(s.charCodeAt(s.length - 1)))
  )
    return s;
  const stripped = chars === null ? isSpace : oneOf(chars);
  const n = strLength(s);
  let [from, to] = [0, n];
  if (left) while (from < to && stripped(strCode(s, from))) from++;
  if (right) while (to > from && stripped(strCode(s, to - 1))) to--;
  return from === 0 && to === n ? s : strSlice(s, from, to, 1);
}

/** Whether it is an ASCII character that can be seen. */
function isGraphic(unit: number): boolean {
  return unit > 32 && unit < 127;
}

function oneOf(chars: Str): (cp: number) => boolean {
  if (typeof chars === 'string' && chars.length === 1) {
    const only = chars.charCodeAt(0);
    return (cp) => cp === only;
  }
  const set = new Set(codePoints(chars));
  return (cp) => set.has(cp);
}

/** str.removeprefix */
export function removePrefix(s: Str, prefix: Str): Str {
  const n = strLength(s);
  return prefix !== '' && startsWith(s, prefix, 0, n) ? strSlice(s, strLength(prefix), n, 1) : s;
}

/** str.removesuffix */
export function removeSuffix(s: Str, suffix: Str): Str {
  const n = strLength(s);
  return suffix !== '' && endsWith(s, suffix, 0, n) ? strSlice(s, 0, n - strLength(suffix), 1) : s;
}
