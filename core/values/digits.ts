/*
 * The decimal digits of a double: the shortest ones that name it, and its exact value rounded to any number of digits.
 *
 * A `Decimal` is `0.DIGITS * 10 ** point`, without leading zeros; zero has no digits. Rounding is half to even on the
 * exact binary value, at any precision, as in David Gay's `dtoa`, which CPython uses. The engines' `toFixed` and
 * `toExponential` are exact as well, but round half up and take at most 100 digits: they serve where neither matters.
 */
import { exponentOf, integerParts, powerOfTwo } from './ieee.ts';

export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** The shortest digits that read back as `x`, the nearest to it among these; `x` is finite and not negative. */
export function shortest(x: number): Decimal {
  if (x === 0) return { digits: '', point: 1 };
  const text = x.toExponential();
  const e = text.indexOf('e');
  const digits = e === 1 ? text.slice(0, 1) : text.slice(0, 1) + text.slice(2, e);
  return { digits, point: Number(text.slice(e + 1)) + 1 };
}

/**
 * The digits of `x` (finite, not negative) rounded to `n` of them ('digits', n > 0), or to `n` places behind the point
 * ('places', n may be negative). Zeros at the end are left out.
 */
export function decimal(x: number, unit: 'digits' | 'places', n: number): Decimal {
  if (x === 0) return { digits: '', point: 1 };
  if (unit === 'places') {
    if (n >= 0 && n <= 100 && x < 1e21 && !maybeHalfway(x, n)) return fromFixed(x.toFixed(n), n);
    // No double has more places than 1,074.
    const places = Math.min(n, 1080);
    const text = scaledInteger(x, places).toString();
    return text === '0' ? { digits: '', point: -n } : trimmed(text, text.length - places);
  }
  if (n <= 100) {
    const text = x.toExponential(n - 1);
    const e = text.indexOf('e');
    const exponent = Number(text.slice(e + 1));
    const places = n - 1 - exponent;
    // A number in this decade has these places behind the point; in the decade below, if rounding led to this one, one more.
    if (places >= 0 && !maybeHalfway(x, places) && !maybeHalfway(x, places + 1)) {
      return trimmed(n === 1 ? text.slice(0, e) : text.slice(0, 1) + text.slice(2, e), exponent + 1);
    }
  }
  if (n > 770) n = 770;
  // One more than the decimal exponent, or one less: 0.30103 is a little over log10(2).
  let point = Math.floor(exponentOf(x) * 0.3010299956639812) + 1;
  for (;;) {
    const text = scaledInteger(x, n - point).toString();
    if (text.length === n) return trimmed(text, point);
    // Too many digits: the guess was low, or all nines were rounded up, which the next look confirms.
    point += text.length > n ? 1 : -1;
  }
}

/** The decimal written with `n` places. */
function fromFixed(text: string, n: number): Decimal {
  const all = n === 0 ? text : text.slice(0, text.length - n - 1) + text.slice(text.length - n);
  let start = 0;
  while (start < all.length && all.charCodeAt(start) === 48) start++;
  return start === all.length ? { digits: '', point: -n } : trimmed(all.slice(start), all.length - n - start);
}

function trimmed(text: string, point: number): Decimal {
  let end = text.length;
  while (end > 1 && text.charCodeAt(end - 1) === 48) end--;
  return { digits: text.slice(0, end), point };
}

/** `x * 10 ** places`, rounded half to even. */
function scaledInteger(x: number, places: number): bigint {
  const [m, e] = integerParts(x);
  let numerator = BigInt(m);
  let denominator = 1n;
  if (places >= 0) numerator *= tenTo(places);
  else denominator = tenTo(-places);
  if (e >= 0) numerator <<= BigInt(e);
  else denominator <<= BigInt(-e);
  const q = numerator / denominator;
  const twice = (numerator - q * denominator) << 1n;
  return twice > denominator || (twice === denominator && (q & 1n) === 1n) ? q + 1n : q;
}

const POWERS: bigint[] = [1n];

function tenTo(n: number): bigint {
  for (let i = POWERS.length; i <= n && i <= 40; i++) POWERS.push(POWERS[i - 1]! * 10n);
  if (n <= 40) return POWERS[n]!;
  const half = tenTo(n >> 1);
  return (n & 1) === 0 ? half * half : half * half * 10n;
}

/**
 * Whether `x` is exactly halfway between two decimals of `n` places (n >= -1), or may be. Only then do engines, which round
 * such numbers up, differ: halfway, `x * 10 ** n` is an integer and a half, so `x * 2 ** (n + 1)` is an odd integer.
 */
export function maybeHalfway(x: number, n: number): boolean {
  const y = x * powerOfTwo(n + 1);
  return (y % 2 !== 0 && Math.floor(y) === y) || y - y !== 0;
}
