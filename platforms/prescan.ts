/**
 * The pre-scan of snapshot bytes: whether they are CBOR of the small kind that our tables are made of, decided in one loop
 * without allocation before any decoder sees them (decoders hang or overflow on hostile input).
 *
 * Accepted: unsigned and negative ints of at most 4 bytes, byte strings, text strings in valid UTF-8, arrays of definite
 * length, false, true and null; minimal heads; depth at most 8; counts that the remaining bytes can hold; one item and
 * nothing behind it. https://www.rfc-editor.org/rfc/rfc8949
 */

/** Deepest nesting of arrays. */
export const MAX_DEPTH = 8;
/** Most items in a table. */
const MAX_ITEMS = 8_000_000;

/** Null when the bytes are acceptable from `start` to their end, else the reason why not. */
export function prescan(bytes: Uint8Array, start = 0): string | null {
  const end = bytes.length;
  const left = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let depth = 0;
  let items = 0;
  let at = start;
  for (;;) {
    while (left[depth] === 0) {
      if (depth === 0) return at === end ? null : 'bytes behind the end';
      depth--;
    }
    left[depth]!--;
    if (++items > MAX_ITEMS) return 'too many items';
    if (at >= end) return 'cut off';
    const head = bytes[at++]!;
    const major = head >> 5;
    let n = head & 31;
    if (major === 7) {
      if (head !== 0xf4 && head !== 0xf5 && head !== 0xf6) return 'a simple value other than false, true and null';
      continue;
    }
    if (major === 5) return 'a map';
    if (major === 6) return 'a tag';
    if (n >= 24) {
      if (n === 24) {
        if (at + 1 > end) return 'cut off';
        n = bytes[at]!;
        at += 1;
        if (n < 24) return 'a head that is not minimal';
      } else if (n === 25) {
        if (at + 2 > end) return 'cut off';
        n = bytes[at]! * 256 + bytes[at + 1]!;
        at += 2;
        if (n < 256) return 'a head that is not minimal';
      } else if (n === 26) {
        if (at + 4 > end) return 'cut off';
        n = bytes[at]! * 16777216 + bytes[at + 1]! * 65536 + bytes[at + 2]! * 256 + bytes[at + 3]!;
        at += 4;
        if (n < 65536) return 'a head that is not minimal';
      } else return 'a head of more than 4 bytes';
    }
    if (major <= 1) continue;
    if (n > end - at) return 'a count beyond the end';
    if (major === 4) {
      if (depth >= MAX_DEPTH) return 'nested too deeply';
      left[++depth] = n;
    } else {
      if (major === 3 && !validUtf8(bytes, at, at + n)) return 'text that is not UTF-8';
      at += n;
    }
  }
}

/** Well-formed UTF-8 without surrogates and overlong forms (RFC 3629). */
function validUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const a = bytes[at++]!;
    if (a < 0x80) continue;
    let more: number;
    let least = 0x80;
    let most = 0xbf;
    if (a >= 0xc2 && a <= 0xdf) more = 1;
    else if (a >= 0xe0 && a <= 0xef) {
      more = 2;
      if (a === 0xe0) least = 0xa0;
      if (a === 0xed) most = 0x9f;
    } else if (a >= 0xf0 && a <= 0xf4) {
      more = 3;
      if (a === 0xf0) least = 0x90;
      if (a === 0xf4) most = 0x8f;
    } else return false;
    if (at + more > end) return false;
    const b = bytes[at]!;
    if (b < least || b > most) return false;
    for (let i = 1; i < more; i++) {
      const c = bytes[at + i]!;
      if (c < 0x80 || c > 0xbf) return false;
    }
    at += more;
  }
  return true;
}
