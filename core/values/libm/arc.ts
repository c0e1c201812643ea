/*
 * asin, acos, atan and atan2 of doubles, portable: the same bits on every runtime.
 *
 * Follows FreeBSD's msun (Sun Microsystems, 1993).
 */
import { clearLow, copySign, highWord, isNegative } from '../ieee.ts';

const PIO2_HIGH = 1.570796326794896558;
const PIO2_LOW = 6.12323399573676603587e-17;
const PI = 3.141592653589793;
const PI_LOW = 1.2246467991473531772e-16;

/** (asin(x) - x) / x for z = x * x, |x| up to one half. */
function rest(z: number): number {
  const p =
    z *
    (1.66666666666666657415e-1 +
      z *
        (-3.25565818622400915405e-1 +
          z *
            (2.01212532134862925881e-1 +
              z * (-4.00555345006794114027e-2 + z * (7.91534994289814532176e-4 + z * 3.4793310759602116757e-5)))));
  const q =
    1 +
    z *
      (-2.40339491173441421878 +
        z * (2.02094576023350569471 + z * (-6.8828397160545329303e-1 + z * 7.70381505559019352791e-2)));
  return p / q;
}

/** The arc sine; NaN outside of [-1, 1]. */
export function asin(x: number): number {
  const a = Math.abs(x);
  if (!(a < 1)) return a === 1 ? x * PIO2_HIGH : NaN;
  if (a < 0.5) return a < 1.4901161193847656e-8 && a >= 2.2250738585072014e-308 ? x : x + x * rest(x * x);
  const z = (1 - a) * 0.5;
  const s = Math.sqrt(z);
  const r = rest(z);
  let y;
  if (highWord(a) >= 0x3fef3333) {
    y = PIO2_HIGH - (2 * (s + s * r) - PIO2_LOW);
  } else {
    const f = clearLow(s);
    const c = (z - f * f) / (s + f);
    y = 0.5 * PIO2_HIGH - (2 * s * r - (PIO2_LOW - 2 * c) - (0.5 * PIO2_HIGH - 2 * f));
  }
  return x < 0 ? -y : y;
}

/** The arc cosine; NaN outside of [-1, 1]. */
export function acos(x: number): number {
  const a = Math.abs(x);
  if (!(a < 1)) return x === 1 ? 0 : x === -1 ? 2 * PIO2_HIGH : NaN;
  if (a < 0.5) {
    return highWord(a) <= 0x3c600000 ? PIO2_HIGH : PIO2_HIGH - (x - (PIO2_LOW - x * rest(x * x)));
  }
  const z = (1 - a) * 0.5;
  const s = Math.sqrt(z);
  if (x < 0) return 2 * (PIO2_HIGH - (s + (rest(z) * s - PIO2_LOW)));
  const f = clearLow(s);
  const c = (z - f * f) / (s + f);
  return 2 * (f + (rest(z) * s + c));
}

/** atan of 1/2, 1, 3/2 and infinity, in two parts. */
const ATAN_HIGH = [4.63647609000806093515e-1, 7.85398163397448278999e-1, 9.82793723247329054082e-1, PIO2_HIGH];
const ATAN_LOW = [2.26987774529616870924e-17, 3.06161699786838301793e-17, 1.39033110312309984516e-17, PIO2_LOW];

/** The arc tangent. */
export function atan(x: number): number {
  const a = Math.abs(x);
  if (a !== a) return a;
  if (a >= 73786976294838206464) return x < 0 ? -PIO2_HIGH : PIO2_HIGH;
  let at = -1;
  let t = x;
  if (a < 0.4375) {
    if (a < 7.450580596923828e-9) return x;
  } else if (a < 0.6875) {
    at = 0;
    t = (2 * a - 1) / (2 + a);
  } else if (a < 1.1875) {
    at = 1;
    t = (a - 1) / (a + 1);
  } else if (a < 2.4375) {
    at = 2;
    t = (a - 1.5) / (1 + 1.5 * a);
  } else {
    at = 3;
    t = -1 / a;
  }
  const z = t * t;
  const w = z * z;
  const even =
    z *
    (3.33333333333329318027e-1 +
      w *
        (1.42857142725034663711e-1 +
          w *
            (9.09088713343650656196e-2 +
              w * (6.66107313738753120669e-2 + w * (4.97687799461593236017e-2 + w * 1.62858201153657823623e-2)))));
  const odd =
    w *
    (-1.99999999998764832476e-1 +
      w *
        (-1.1111110405462355788e-1 +
          w * (-7.69187620504482999495e-2 + w * (-5.83357013379057348645e-2 + w * -3.6531572744216915527e-2))));
  if (at < 0) return t - t * (even + odd);
  const y = ATAN_HIGH[at]! - (t * (even + odd) - ATAN_LOW[at]! - t);
  return x < 0 ? -y : y;
}

/** The angle of the point (x, y), in [-pi, pi]. */
export function atan2(y: number, x: number): number {
  if (x !== x || y !== y) return NaN;
  if (x === 1) return atan(y);
  const left = isNegative(x);
  const sign = isNegative(y) ? -1 : 1;
  if (y === 0) return left ? sign * PI : y;
  if (x === 0) return sign * (PI / 2);
  const a = Math.abs(x);
  const b = Math.abs(y);
  if (a === Infinity) return b === Infinity ? sign * (left ? (3 * PI) / 4 : PI / 4) : left ? sign * PI : copySign(0, y);
  const ha = highWord(a);
  const hb = highWord(b);
  // A quotient over 2 ** 64.
  if (b === Infinity || ha + 0x4000000 < hb) return sign * (PI / 2);
  const z = left && hb + 0x4000000 < ha ? 0 : atan(Math.abs(y / x));
  return left ? sign * (PI - (z - PI_LOW)) : sign * z;
}
