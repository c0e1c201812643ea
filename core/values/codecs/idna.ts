/**
 * IDNA 2003 (RFC 3490, 3491): labels of a domain name, each either ASCII or `xn--` and Punycode, after preparation.
 *
 * Preparation is defined on Unicode 3.2; here it works with today's tables, so that a character which came later may be
 * mapped where CPython leaves it alone.
 */
import { bidirectional, casefold, category, isPrintable, lower, nfkc } from '../../unicode/mod.ts';
import { heap } from '../heap.ts';
import type { Fault } from './codec.ts';
import { isSurrogate } from './codec.ts';
import { escape } from './escapes.ts';
import { decodePunycode, encodePunycode } from './punycode.ts';

const ACE = 'xn--';

/** Ticks for each code point of a name; for each that is prepared, which takes several passes of folding and normal forms. */
const POINT_TICKS = 2;
const PREPARED_TICKS = 512;

const fault = (start: number, end: number, reason: string): Fault => ({ encoding: 'idna', start, end, reason });
const isFault = (result: object | string): result is Fault => typeof result === 'object' && 'reason' in result;
const textOf = (points: readonly number[]): string => points.map((cp) => String.fromCodePoint(cp)).join('');
const pointsOf = (text: string): number[] => Array.from(text, (c) => c.codePointAt(0)!);
const isAscii = (points: readonly number[]): boolean => points.every((cp) => cp < 128);

/** stringprep's table B.1: mapped to nothing. */
function isDropped(cp: number): boolean {
  if (cp === 0xad || cp === 0x34f || cp === 0x1806 || cp === 0x2060 || cp === 0xfeff) return true;
  return (cp >= 0x180b && cp <= 0x180d) || (cp >= 0x200b && cp <= 0x200d) || (cp >= 0xfe00 && cp <= 0xfe0f);
}

/** Tables B.2 and B.3: case folding for use with NFKC. */
function fold(text: string): string {
  const once = foldOnce(text);
  const normal = nfkc(once);
  const twice = nfkc(Array.from(normal, foldOnce).join(''));
  return normal === twice ? once : twice;
}

function foldOnce(text: string): string {
  const cp = text.codePointAt(0)!;
  // Cherokee folds to capitals today; it had no case then.
  const cherokee = (cp >= 0x13a0 && cp <= 0x13fd) || (cp >= 0xab70 && cp <= 0xabbf);
  return cherokee ? lower(text) : casefold(text);
}

/** Tables C.1.2 to C.9. */
function isProhibited(cp: number): boolean {
  if (cp < 128) return false;
  const kind = category(cp);
  if (kind === 'Zs' || kind === 'Cc' || kind === 'Co' || isSurrogate(cp)) return true;
  if ((cp >= 0xfdd0 && cp < 0xfdf0) || (cp & 0xfffe) === 0xfffe) return true;
  if (cp === 0x340 || cp === 0x341 || cp === 0x6dd || cp === 0x70f || cp === 0x180e || cp === 0xe0001) return true;
  if ((cp >= 0x200c && cp <= 0x200f) || (cp >= 0x2028 && cp <= 0x202e) || (cp >= 0x2060 && cp <= 0x2063)) return true;
  if ((cp >= 0x206a && cp <= 0x206f) || (cp >= 0x2ff0 && cp <= 0x2ffb) || (cp >= 0xfff9 && cp <= 0xfffd)) return true;
  return (cp >= 0x1d173 && cp <= 0x1d17a) || (cp >= 0xe0020 && cp <= 0xe007f) || cp === 0xfeff;
}

function nameprep(label: readonly number[]): number[] | Fault {
  heap.charge(label.length * PREPARED_TICKS);
  const mapped = label.filter((cp) => !isDropped(cp)).map((cp) => fold(String.fromCodePoint(cp)));
  const points = pointsOf(nfkc(mapped.join('')));
  const bad = points.findIndex(isProhibited);
  if (bad >= 0) {
    const cp = points[bad]!;
    return fault(bad, bad + 1, `Invalid character '${isPrintable(cp) ? String.fromCodePoint(cp) : escape(cp)}'`);
  }
  const right = points.map((cp) => bidirectional(cp) === 'R' || bidirectional(cp) === 'AL');
  if (right.includes(true)) {
    const left = points.findIndex((cp) => bidirectional(cp) === 'L');
    if (left >= 0) return fault(left, left + 1, 'Violation of BIDI requirement 2');
    if (!right[0]) return fault(0, 1, 'Violation of BIDI requirement 3');
    if (!right.at(-1)) return fault(points.length - 1, points.length, 'Violation of BIDI requirement 3');
  }
  return points;
}

function toAscii(label: readonly number[]): string | Fault {
  const checked = (points: readonly number[]): string | Fault => {
    if (points.length > 0 && points.length < 64) return textOf(points);
    return points.length === 0 ? fault(0, 1, 'label empty') : fault(0, points.length, 'label too long');
  };
  if (isAscii(label)) return checked(label);
  const prepared = nameprep(label);
  if (isFault(prepared)) return prepared;
  if (isAscii(prepared)) return checked(prepared);
  if (lower(textOf(prepared.slice(0, 4))) === ACE) return fault(0, 4, 'Label starts with ACE prefix');
  const encoded = ACE + encodePunycode(prepared);
  return encoded.length < 64 ? encoded : fault(0, prepared.length, 'label too long');
}

function toUnicode(label: Uint8Array): number[] | Fault {
  if (label.length > 1024) return fault(0, label.length, 'label way too long');
  const head = String.fromCharCode(...label.subarray(0, 4));
  const wide = label.findIndex((byte) => byte > 127);
  if (head.toLowerCase() !== ACE) {
    return wide < 0 ? [...label] : fault(wide, wide + 1, 'ordinal not in range(128)');
  }
  const rest = label.subarray(4);
  const hyphen = rest.lastIndexOf(45);
  if (wide >= 0 && wide < 4 + hyphen) return fault(wide, wide + 1, 'ordinal not in range(128)');
  const base = hyphen < 0 ? [] : [...rest.subarray(0, hyphen)];
  const points = decodePunycode(base, rest.subarray(hyphen + 1), true);
  if (isFault(points)) {
    const offset = 4 + hyphen + 1;
    return fault(offset + points.start, offset + points.end, points.reason);
  }
  const again = toAscii(points);
  if (isFault(again)) return again;
  const shown = String.fromCharCode(...label);
  if (shown.toLowerCase() === again.toLowerCase()) return points;
  return fault(0, label.length, `IDNA does not round-trip, '${reprAscii(shown)}' != '${reprAscii(again)}'`);
}

/** The repr of ASCII bytes. */
function reprAscii(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = '';
  for (const c of text) {
    const cp = c.charCodeAt(0);
    if (c === quote || c === '\\') out += `\\${c}`;
    else if (cp >= 32 && cp < 127) out += c;
    else out += cp === 9 ? '\\t' : cp === 10 ? '\\n' : cp === 13 ? '\\r' : escape(cp);
  }
  return `b${quote}${out}${quote}`;
}

/** The parts between separators, with the index at which each starts. */
function split(items: ArrayLike<number>, isDot: (item: number) => boolean): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i <= items.length; i++) {
    if (i < items.length && !isDot(items[i]!)) continue;
    parts.push({ from, to: i });
    from = i + 1;
  }
  return parts;
}

const isDot = (cp: number): boolean => cp === 0x2e || cp === 0x3002 || cp === 0xff0e || cp === 0xff61;

/** The ASCII form of a domain name. */
export function encodeIdna(text: Uint32Array): string | Fault {
  if (text.length === 0) return '';
  heap.charge(text.length * POINT_TICKS);
  const parts = split(text, isDot);
  if (text.every((cp) => cp < 128)) {
    for (const { from, to } of parts.slice(0, -1)) if (from === to) return fault(from, from + 1, 'label empty');
    for (const { from, to } of parts) if (to - from >= 64) return fault(from, to, 'label too long');
    return textOf([...text]);
  }
  const trailing = parts.at(-1)!.from === text.length;
  if (trailing) parts.pop();
  let out = '';
  for (const { from, to } of parts) {
    if (out !== '') out += '.';
    const label = toAscii([...text.subarray(from, to)]);
    if (isFault(label)) return fault(from + label.start, from + label.end, label.reason);
    out += label;
  }
  return trailing ? `${out}.` : out;
}

/** The code points of a domain name. */
export function decodeIdna(bytes: Uint8Array): number[] | Fault {
  if (bytes.length === 0) return [];
  heap.charge(bytes.length * POINT_TICKS);
  if (bytes.every((byte) => byte < 128) && !hasAce(bytes)) return [...bytes];
  const parts = split(bytes, (byte) => byte === 0x2e);
  const trailing = parts.at(-1)!.from === bytes.length;
  if (trailing) parts.pop();
  const out: number[] = [];
  for (const [i, { from, to }] of parts.entries()) {
    if (i > 0) out.push(0x2e);
    const label = toUnicode(bytes.subarray(from, to));
    if (isFault(label)) return fault(from + label.start, from + label.end, label.reason);
    for (const cp of label) out.push(cp);
  }
  if (trailing) out.push(0x2e);
  return out;
}

function hasAce(bytes: Uint8Array): boolean {
  for (let i = 0; i + 4 <= bytes.length; i++) {
    if ((bytes[i]! | 32) === 120 && (bytes[i + 1]! | 32) === 110 && bytes[i + 2] === 45 && bytes[i + 3] === 45)
      return true;
  }
  return false;
}
