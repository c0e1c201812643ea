/*
 * The remainder of large doubles by pi/2, for sin, cos and tan of a million and more (Payne and Hanek).
 *
 * Follows FreeBSD's msun (Sun Microsystems, 1993): x * 2/pi is computed in chunks of 24 bits, leaving out those that are
 * multiples of 8 for sure, and only as far as the remainder needs; its fraction is then multiplied by pi/2.
 */
import { highWord, lowWord, fromWords, scale } from '../ieee.ts';

/** The bits of 2/pi behind the point, 24 at a time. */
const TWO_OVER_PI = new Int32Array([
  0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163, 0xabdebb, 0xc561b7,
  0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb, 0x1cb129, 0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c,
  0x7026b4, 0x5f7e41, 0x3991d6, 0x398353, 0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f, 0xef2f11,
  0x8b5a0a, 0x6d1f6d, 0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d, 0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7,
  0x8a5292, 0xea6bfb, 0x5fb11f, 0x8d5d08, 0x560330, 0x46fc7b, 0x6babf0, 0xcfbc20, 0x9af436, 0x1da9e3, 0x91615e,
  0xe61b08, 0x659985, 0x5f14a0, 0x68408d, 0xffd880, 0x4d7327, 0x310606, 0x1556ca, 0x73a8c9, 0x60e27b, 0xc08c6b,
]);
/** pi/2, 24 bits at a time. */
const HALF_PI = [
  1.57079625129699707031, 7.54978941586159635335e-8, 5.39030252995776476554e-15, 3.28200341580791294123e-22,
  1.27065575308067607349e-29,
];
const CHUNK = 16777216;
/** The chunks of 2/pi to begin with, less one. */
const FIRST = 4;

/** Puts |x| - n * pi/2 in `y` as the sum of two doubles and answers n modulo 8; x is finite, with an exponent over 20. */
export function reduceLarge(x: number, y: Float64Array): number {
  const high = highWord(Math.abs(x));
  // The digits of x, which is their sum times 2 ** exponent.
  const exponent = (high >>> 20) - 1046;
  let z = fromWords((high & 0xfffff) | ((1023 + 23) << 20), lowWord(x));
  const digits = [0, 0, 0];
  for (let i = 0; i < 2; i++) {
    digits[i] = Math.trunc(z);
    z = (z - digits[i]!) * CHUNK;
  }
  digits[2] = z;
  let last = 2;
  while (digits[last] === 0) last--;

  const skip = Math.max(Math.trunc((exponent - 3) / 24), 0);
  let unit = exponent - 24 * (skip + 1);
  const sums: number[] = [];
  const chunk = (i: number): number => {
    let sum = 0;
    for (let j = 0; j <= last; j++) sum += digits[j]! * (skip + i - j < 0 ? 0 : TWO_OVER_PI[skip + i - j]!);
    return sum;
  };
  for (let i = 0; i <= FIRST; i++) sums[i] = chunk(i);

  const bits: number[] = [];
  let end = FIRST;
  let n = 0;
  let half = 0;
  for (;;) {
    // Chunks of 24 bits each, the least first; what is over in the last sum is the integral part.
    z = sums[end]!;
    for (let i = 0, j = end; j > 0; i++, j--) {
      const carry = Math.trunc(z / CHUNK);
      bits[i] = z - CHUNK * carry;
      z = sums[j - 1]! + carry;
    }
    z = scale(z, unit);
    z -= 8 * Math.floor(z * 0.125);
    n = Math.trunc(z);
    z -= n;
    half = 0;
    if (unit > 0) {
      const top = bits[end - 1]! >> (24 - unit);
      n += top;
      bits[end - 1] = bits[end - 1]! - (top << (24 - unit));
      half = bits[end - 1]! >> (23 - unit);
    } else if (unit === 0) half = bits[end - 1]! >> 23;
    else if (z >= 0.5) half = 2;

    if (half > 0) {
      // Over one half: 1 - q.
      n++;
      let carry = 0;
      for (let i = 0; i < end; i++) {
        const b = bits[i]!;
        if (carry !== 0) bits[i] = CHUNK - 1 - b;
        else if (b !== 0) {
          carry = 1;
          bits[i] = CHUNK - b;
        }
      }
      if (unit === 1) bits[end - 1] = bits[end - 1]! & 0x7fffff;
      else if (unit === 2) bits[end - 1] = bits[end - 1]! & 0x3fffff;
      if (half === 2) {
        z = 1 - z;
        if (carry !== 0) z -= scale(1, unit);
      }
    }

    if (z !== 0) break;
    let rest = 0;
    for (let i = end - 1; i >= FIRST; i--) rest |= bits[i]!;
    if (rest !== 0) break;
    // Everything cancelled: take more chunks.
    let more = 1;
    while (bits[FIRST - more] === 0) more++;
    for (let i = end + 1; i <= end + more; i++) sums[i] = chunk(i);
    end += more;
  }

  if (z === 0) {
    do {
      end--;
      unit -= 24;
    } while (bits[end] === 0);
  } else {
    z = scale(z, -unit);
    if (z >= CHUNK) {
      const carry = Math.trunc(z / CHUNK);
      bits[end] = z - CHUNK * carry;
      end++;
      unit += 24;
      bits[end] = carry;
    } else bits[end] = z;
  }

  const parts: number[] = [];
  let weight = scale(1, unit);
  for (let i = end; i >= 0; i--) {
    parts[i] = weight * bits[i]!;
    weight /= CHUNK;
  }
  const products: number[] = [];
  for (let i = end; i >= 0; i--) {
    let sum = 0;
    for (let k = 0; k <= FIRST && k <= end - i; k++) sum += HALF_PI[k]! * parts[i + k]!;
    products[end - i] = sum;
  }
  let head = 0;
  for (let i = end; i >= 0; i--) head += products[i]!;
  let tail = products[0]! - head;
  for (let i = 1; i <= end; i++) tail += products[i]!;
  y[0] = half === 0 ? head : -head;
  y[1] = half === 0 ? tail : -tail;
  return n & 7;
}
