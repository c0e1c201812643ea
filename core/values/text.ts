/**
 * Parts and wholes of a str. A str is a JavaScript string if it holds no code unit D800-DFFF, else a `PyStr`; that form is
 * canonical, so a PyStr never equals a primitive, and a primitive's `length`, index and `<` are Python's.
 *
 * `mkstr` makes a str out of any UTF-16, `cut` is the only way to take a part of one: an engine's slice keeps its whole
 * parent alive, a cut pins at most 128 units. What str can do is in str.ts; Unicode properties are elsewhere.
 */
import { BUFFER_SIZE, grow, heap } from './heap.ts';
import { PyStr, PySub } from './objects.ts';
import { Raise } from './raised.ts';
import type { PyValue, Str } from './objects.ts';

const SURROGATE = /[\ud800-\udfff]/;

/** The text of a str, or of an instance of a subclass; undefined for other values. */
export function strOf(v: PyValue): Str | undefined {
  if (typeof v === 'string' || v instanceof PyStr) return v;
  if (v instanceof PySub && (typeof v.base === 'string' || v.base instanceof PyStr)) return v.base;
  return undefined;
}

/** A text of no more units is in the charge of the slot that holds it. */
export const IN_SLOT = 12;

/** The logical size of a text of `n` units that is longer. */
export function textSize(n: number): number {
  return n > 32 ? 2 * n : 64;
}

/** Charges a text of `n` units. */
export function chargeText(n: number): void {
  if (n > IN_SLOT) grow(textSize(n));
}

/** Makes the engine put together what it keeps as a tree of pieces, some thirty bytes for each: it does so when one is read. */
export function flatten(s: string): void {
  read.unit = s.charCodeAt(s.length >> 1);
}

/** What was read last: a unit that nobody keeps need not be read. */
const read = { unit: 0 };

/** Units that become a text at once. */
export const ROOM = 512;

/** Where they wait for it: one array for all, since an array that grows, and a typed one, takes half as long again. */
export const waiting: number[] = Array.from({ length: ROOM }, () => 0);

/** The text of the first `n` units that wait. */
export function unitsText(n: number): string {
  return String.fromCharCode.apply(null, n === ROOM ? waiting : waiting.slice(0, n));
}

/** No str is longer. */
export const MAX_TEXT: number = 64 * 1024 * 1024;

/** Pieces put together before the text of them is made flat. */
const ROUND = 4096;

/**
 * The text of a str in which some characters are written in another way; `written` answers null for one that stays. In rounds:
 * engines keep a text that is put together bit by bit as a tree, some thirty bytes for each bit, until it is read.
 */
export function rewritten(s: Str, written: (cp: number) => string | null): string {
  const rounds: string[] = [];
  let round: string[] = [];
  let total = 0;
  const add = (piece: string): void => {
    round.push(piece);
    if ((total += piece.length) > MAX_TEXT) throw new Raise('MemoryError', '');
    if (round.length === ROUND) {
      rounds.push(round.join(''));
      round = [];
    }
  };
  const text = typeof s === 'string' ? s : s.u;
  if (text === null) for (const cp of codePoints(s)) add(written(cp) ?? String.fromCodePoint(cp));
  else {
    let from = 0;
    for (let i = 0; i < text.length;) {
      const cp = text.codePointAt(i)!;
      const behind = i + (cp > 0xffff ? 2 : 1);
      const other = written(cp);
      if (other !== null) {
        if (from < i) add(text.slice(from, i));
        add(other);
        from = behind;
      }
      i = behind;
    }
    if (from === 0) return text;
    add(text.slice(from));
  }
  rounds.push(round.join(''));
  return rounds.length === 1 ? rounds[0]! : rounds.join('');
}

/** The str of a UTF-16 text. */
export function mkstr(u: string): Str {
  if (!SURROGATE.test(u)) {
    chargeText(u.length);
    return u;
  }
  let n = u.length;
  for (let i = u.length - 1; i > 0; i--) {
    if ((u.charCodeAt(i) & 0xfc00) === 0xdc00 && (u.charCodeAt(i - 1) & 0xfc00) === 0xd800) {
      n--;
      i--;
    }
  }
  return new PyStr(u, n, null);
}

/** The units of `s` from a to b (0 <= a <= b <= length), as a string that does not keep a long `s` alive. */
export function cut(s: string, a: number, b: number): string {
  const n = b - a;
  if (n === s.length) return s;
  chargeText(n);
  if (s.length <= 128) return s.slice(a, b);
  if (n < 2) return n < 1 ? '' : String.fromCharCode(s.charCodeAt(a));
  // Of two halves that were put together the engine builds a flat copy.
  const half = a + (n >> 1);
  const copy = s.slice(a, half) + s.slice(half, b);
  flatten(copy);
  return copy;
}

/** The str of a sequence of code points (surrogates allowed). */
export function fromCodePoints(cps: ArrayLike<number>): Str {
  const n = cps.length;
  let text = '';
  let special = false;
  let ambiguous = false;
  let high = false;
  let units = 0;
  for (let i = 0; i < n; i++) {
    const c = cps[i]!;
    // Room for the two halves of a code point.
    if (units >= ROOM - 1) {
      text += unitsText(units);
      units = 0;
    }
    if (c < 0xd800 || (c > 0xdfff && c < 0x10000)) {
      waiting[units++] = c;
      high = false;
    } else {
      special = true;
      if (c > 0xffff) {
        waiting[units++] = 0xd800 + ((c - 0x10000) >> 10);
        waiting[units++] = 0xdc00 + ((c - 0x10000) & 0x3ff);
        high = false;
      } else {
        if (high && c >= 0xdc00) ambiguous = true;
        high = c < 0xdc00;
        waiting[units++] = c;
      }
    }
  }
  text += unitsText(units);
  if (!special) {
    chargeText(n);
    return text;
  }
  const list = Uint32Array.from(cps);
  return new PyStr(ambiguous ? null : text, n, list);
}

/** The code points of a str; of a PyStr the array it keeps: do not write to it. */
export function codePoints(s: Str): Uint32Array {
  if (typeof s === 'string') {
    const out = new Uint32Array(s.length);
    for (let i = 0; i < s.length; i++) out[i] = s.charCodeAt(i);
    return out;
  }
  if (s.cps !== null) return s.cps;
  const u = s.u!;
  grow(BUFFER_SIZE + 4 * s.n);
  const out = new Uint32Array(s.n);
  let at = 0;
  for (let i = 0; i < u.length; i++) {
    const c = u.charCodeAt(i);
    if (c >= 0xd800 && c < 0xdc00 && i + 1 < u.length) {
      const d = u.charCodeAt(i + 1);
      if (d >= 0xdc00 && d < 0xe000) {
        out[at++] = 0x10000 + ((c - 0xd800) << 10) + (d - 0xdc00);
        i++;
        continue;
      }
    }
    out[at++] = c;
  }
  s.cps = out;
  return out;
}

/** Number of code points. */
export function strLength(s: Str): number {
  return typeof s === 'string' ? s.length : s.n;
}

/** The code point at `i` (in range) as a str. */
export function strAt(s: Str, i: number): Str {
  if (typeof s === 'string') return s[i]!;
  const c = s.cps === null ? nearAnEnd(s, i) : s.cps[i]!;
  if (c < 0xd800 || (c > 0xdfff && c < 0x10000)) return String.fromCharCode(c);
  return new PyStr(String.fromCodePoint(c), 1, null);
}

/** As far from an end a text is walked to a code point: programs look at the last one of a text that they make. */
const NEAR = 8;

/** The code point at `i` of a text whose code points are not known. */
function nearAnEnd(s: PyStr, i: number): number {
  const u = s.u!;
  const back = s.n - i;
  if (i >= NEAR && back > NEAR) return codePoints(s)[i]!;
  let at = i < NEAR ? 0 : u.length;
  if (i < NEAR) for (let k = 0; k < i; k++) at += isPair(u, at) ? 2 : 1;
  else for (let k = 0; k < back; k++) at -= at > 1 && isPair(u, at - 2) ? 2 : 1;
  return isPair(u, at) ? u.codePointAt(at)! : u.charCodeAt(at);
}

/** Whether the units at `i` and behind it are the halves of one code point. */
function isPair(u: string, i: number): boolean {
  return (u.charCodeAt(i) & 0xfc00) === 0xd800 && (u.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
}

/** The code point number at `i` (in range). */
export function strCode(s: Str, i: number): number {
  return typeof s === 'string' ? s.charCodeAt(i) : codePoints(s)[i]!;
}

/** The code points start, start + step … before `stop` (after it for a negative step), all in range. */
export function strSlice(s: Str, start: number, stop: number, step: number): Str {
  if (step === 1) {
    if (stop <= start) return '';
    if (typeof s === 'string') return cut(s, start, stop);
    return start === 0 && stop === s.n ? s : fromCodePoints(codePoints(s).subarray(start, stop));
  }
  const n = step > 0 ? Math.ceil((stop - start) / step) : Math.ceil((start - stop) / -step);
  if (n <= 0) return '';
  if (typeof s === 'string') {
    chargeText(n);
    return every(s, start, step, n);
  }
  const out = new Uint32Array(n);
  const cps = codePoints(s);
  for (let i = 0, at = start; i < n; i++, at += step) out[i] = cps[at]!;
  return fromCodePoints(out);
}

/** `n` units of `s`, `by` apart. */
function every(s: string, start: number, by: number, n: number): string {
  let text = '';
  for (let at = start, left = n; left > 0; left -= ROOM) {
    const count = Math.min(left, ROOM);
    for (let i = 0; i < count; i++, at += by) waiting[i] = s.charCodeAt(at);
    text += unitsText(count);
  }
  return text;
}

/** The UTF-16 text. Lossy only where separate lone surrogates would read as a pair. */
export function utf16(s: Str): string {
  if (typeof s === 'string') return s;
  if (s.u !== null) return s.u;
  const cps = s.cps!;
  let out = '';
  for (let i = 0; i < cps.length; i++) out += String.fromCodePoint(cps[i]!);
  return out;
}

/** Joined texts from this length on pay for becoming flat. */
export const PAID_TEXT = 4096;

/** a + b. */
export function concat(a: Str, b: Str): Str {
  if (typeof a === 'string') {
    if (typeof b === 'string') {
      const n = a.length + b.length;
      // The engine makes a flat text of it at the next look inside: long texts pay a share of that here.
      if (n >= PAID_TEXT) {
        if (n > MAX_TEXT) throw new Raise('MemoryError', '');
        heap.charge(n >>> 10);
      }
      chargeText(n);
      return a + b;
    }
    if (a === '') return b;
  } else if (b === '') return a;
  const n = strLength(a) + strLength(b);
  if (n > MAX_TEXT) throw new Raise('MemoryError', '');
  // What becomes an array of code points at the next look inside costs more than that.
  if (n >= PAID_TEXT) heap.charge(n >>> 8);
  const left = typeof a === 'string' ? a : a.u;
  const right = typeof b === 'string' ? b : b.u;
  if (left !== null && right !== null && !joins(a, b)) return new PyStr(left + right, n, null, isOpen(b));
  return inPoints([a, b], n);
}

/** `parts` with `between` them, of which one is a PyStr; `n` is the number of code points. */
export function joined(parts: readonly Str[], between: Str, n: number): Str {
  const all = parts.flatMap((part, i) => (i === 0 ? [part] : [between, part])).filter((part) => part !== '');
  if (all.some((part, i) => (typeof part !== 'string' && part.u === null) || (i > 0 && joins(all[i - 1]!, part)))) {
    return inPoints(all, n);
  }
  return new PyStr(all.map(utf16).join(''), n, null);
}

/** Texts of n characters in all, one after the other. */
export function together(parts: readonly Str[], n: number): Str {
  if (!parts.every((part) => typeof part === 'string')) return joined(parts, '', n);
  chargeText(n);
  return parts.length === 1 ? parts[0]! : parts.join('');
}

/** The texts one after the other, put together by code points. */
function inPoints(parts: readonly Str[], n: number): Str {
  heap.charge(n >>> 4);
  const cps = new Uint32Array(n);
  let at = 0;
  for (const part of parts) {
    cps.set(codePoints(part), at);
    at += strLength(part);
  }
  return fromCodePoints(cps);
}

/** Whether a lone surrogate at the end of `a` would make a pair with one at the start of `b`. */
function joins(a: Str, b: Str): boolean {
  if (typeof a === 'string' || typeof b === 'string' || a.u === null || b.u === null || !isOpen(a)) return false;
  const d = b.u.charCodeAt(0);
  return d >= 0xdc00 && d < 0xe000;
}

/**
 * Whether a text ends with a high surrogate, remembered: engines make a text flat that was just put together when its end is
 * looked at.
 */
function isOpen(s: Str): boolean {
  if (typeof s === 'string') return false;
  if (s.open === null) {
    const c = s.u === null ? s.cps!.at(-1)! : s.u.charCodeAt(s.u.length - 1);
    s.open = c >= 0xd800 && c < 0xdc00;
  }
  return s.open;
}

export function strEqual(a: Str, b: Str): boolean {
  if (a === b) return true;
  if (typeof a === 'string' || typeof b === 'string' || a.n !== b.n) return false;
  if (a.u !== null || b.u !== null) return a.u === b.u;
  const x = a.cps!;
  const y = b.cps!;
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
  return true;
}

/** Negative, 0 or positive as a < b, a == b, a > b, by code points. */
export function strCompare(a: Str, b: Str): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a === b ? 0 : 1;
  const n = Math.min(strLength(a), strLength(b));
  for (let i = 0; i < n; i++) {
    const d = strCode(a, i) - strCode(b, i);
    if (d !== 0) return d;
  }
  return strLength(a) - strLength(b);
}

/** The key under which a PyStr is found in a dict: no primitive str can be equal to it. */
export function strKey(s: PyStr): string {
  return s.u !== null ? s.u : `\udfff${s.cps!.join(',')}`;
}
