/*
 * Python's complex: arithmetic and text, on any pair of doubles called `real` and `imag`.
 *
 * As in C99 (annex G) and CPython since 3.14, a real operand stays real (it gets no imaginary zero), and products and
 * quotients that would be NaN in both parts although an infinity took part are infinities or zeros.
 */
import { floatText } from './floattext.ts';
import { copySign, isNegative } from './ieee.ts';
import { divisionByZero } from './integer.ts';
import { atan2 } from './libm/arc.ts';
import { exp } from './libm/exp.ts';
import { log } from './libm/log.ts';
import { pow } from './libm/pow.ts';
import { hypot } from './libm/root.ts';
import { cos, sin } from './libm/trig.ts';
import { floatOf, isBlank, plain, scanFloat, withoutUnderscores } from './numerals.ts';
import type { DecimalOf } from './numerals.ts';
import { Raise } from './raised.ts';

export interface Complex {
  readonly real: number;
  readonly imag: number;
}

/** `a + b`. */
export function addComplex(a: Complex, b: Complex): Complex {
  return { real: a.real + b.real, imag: a.imag + b.imag };
}

/** `a + x` and `x + a` for a real `x`. */
export function addReal(a: Complex, x: number): Complex {
  return { real: a.real + x, imag: a.imag };
}

/** `a - b`. */
export function subtractComplex(a: Complex, b: Complex): Complex {
  return { real: a.real - b.real, imag: a.imag - b.imag };
}

/** `a - x` for a real `x`. */
export function subtractReal(a: Complex, x: number): Complex {
  return { real: a.real - x, imag: a.imag };
}

/** `x - a` for a real `x`. */
export function subtractFromReal(x: number, a: Complex): Complex {
  return { real: x - a.real, imag: -a.imag };
}

/** One with the sign of `x` for an infinity, else zero with it. */
function boxed(x: number): number {
  return copySign(x === Infinity || x === -Infinity ? 1 : 0, x);
}

function zeroIfNan(x: number): number {
  return x !== x ? 0 : x;
}

function infinite(x: number): boolean {
  return x === Infinity || x === -Infinity;
}

/** `a * b`. */
export function multiplyComplex(a: Complex, b: Complex): Complex {
  const ac = a.real * b.real;
  const bd = a.imag * b.imag;
  const ad = a.real * b.imag;
  const bc = a.imag * b.real;
  const real = ac - bd;
  const imag = ad + bc;
  if (real === real || imag === imag) return { real, imag };
  let [p, q, r, s] = [a.real, a.imag, b.real, b.imag];
  let again = false;
  if (infinite(p) || infinite(q)) {
    [p, q, r, s] = [boxed(p), boxed(q), zeroIfNan(r), zeroIfNan(s)];
    again = true;
  }
  if (infinite(r) || infinite(s)) {
    [r, s, p, q] = [boxed(r), boxed(s), zeroIfNan(p), zeroIfNan(q)];
    again = true;
  }
  if (!again && (infinite(ac) || infinite(bd) || infinite(ad) || infinite(bc))) {
    // Finite parts whose products overflowed.
    [p, q, r, s] = [zeroIfNan(p), zeroIfNan(q), zeroIfNan(r), zeroIfNan(s)];
    again = true;
  }
  return again ? multiplyReal({ real: p * r - q * s, imag: p * s + q * r }, Infinity) : { real, imag };
}

/** `a * x` and `x * a` for a real `x`. */
export function multiplyReal(a: Complex, x: number): Complex {
  return { real: a.real * x, imag: a.imag * x };
}

/** `a / b`: top and bottom divided by the larger part of `b` first (Smith's algorithm, CACM 116). */
export function divideComplex(a: Complex, b: Complex): Complex {
  const c = Math.abs(b.real);
  const d = Math.abs(b.imag);
  let real = NaN;
  let imag = NaN;
  if (c >= d) {
    if (c === 0) throw divisionByZero();
    const ratio = b.imag / b.real;
    const bottom = b.real + b.imag * ratio;
    real = (a.real + a.imag * ratio) / bottom;
    imag = (a.imag - a.real * ratio) / bottom;
  } else if (d >= c) {
    const ratio = b.real / b.imag;
    const bottom = b.real * ratio + b.imag;
    real = (a.real * ratio + a.imag) / bottom;
    imag = (a.imag * ratio - a.real) / bottom;
  }
  if (real !== real && imag !== imag) {
    if ((infinite(a.real) || infinite(a.imag)) && c - c === 0 && d - d === 0) {
      const x = boxed(a.real);
      const y = boxed(a.imag);
      return multiplyReal({ real: x * b.real + y * b.imag, imag: y * b.real - x * b.imag }, Infinity);
    }
    if ((c === Infinity || d === Infinity) && a.real - a.real === 0 && a.imag - a.imag === 0) {
      const x = boxed(b.real);
      const y = boxed(b.imag);
      return multiplyReal({ real: a.real * x + a.imag * y, imag: a.imag * x - a.real * y }, 0);
    }
  }
  return { real, imag };
}

/** `a / x` for a real `x`. */
export function divideByReal(a: Complex, x: number): Complex {
  if (x === 0) throw divisionByZero();
  return { real: a.real / x, imag: a.imag / x };
}

/** `x / a` for a real `x`. */
export function divideReal(x: number, a: Complex): Complex {
  const c = Math.abs(a.real);
  const d = Math.abs(a.imag);
  let real = NaN;
  let imag = NaN;
  if (c >= d) {
    if (c === 0) throw divisionByZero();
    const ratio = a.imag / a.real;
    const bottom = a.real + a.imag * ratio;
    real = x / bottom;
    imag = (-x * ratio) / bottom;
  } else if (d >= c) {
    const ratio = a.real / a.imag;
    const bottom = a.real * ratio + a.imag;
    real = (x * ratio) / bottom;
    imag = -x / bottom;
  }
  if (real !== real && imag !== imag && x - x === 0 && (c === Infinity || d === Infinity)) {
    return multiplyReal({ real: x * boxed(a.real), imag: -x * boxed(a.imag) }, 0);
  }
  return { real, imag };
}

/** `-a`. */
export function negateComplex(a: Complex): Complex {
  return { real: -a.real, imag: -a.imag };
}

/** `abs(a)`. */
export function absComplex(a: Complex): number {
  const length = hypot(a.real, a.imag);
  if (length === Infinity && a.real - a.real === 0 && a.imag - a.imag === 0) {
    throw new Raise('OverflowError', 'absolute value too large');
  }
  return length;
}

/** `a ** b`, real operands as complex numbers with an imaginary part of zero. */
export function powerComplex(a: Complex, b: Complex): Complex {
  let result: Complex;
  if (b.imag === 0 && b.real === Math.floor(b.real) && Math.abs(b.real) <= 100) {
    // A small integral exponent: multiply, which is faster and exact more often.
    result = b.real > 0 ? smallPower(a, b.real) : inversePower(a, -b.real);
  } else if (a.real === 0 && a.imag === 0) {
    if (b.imag !== 0 || b.real < 0) throw zeroToNegative();
    result = { real: 0, imag: 0 };
  } else {
    const size = hypot(a.real, a.imag);
    const angle = atan2(a.imag, a.real);
    let length = pow(size, b.real);
    let phase = angle * b.real;
    if (b.imag !== 0) {
      length *= exp(-angle * b.imag);
      phase += b.imag * log(size);
    }
    result = { real: length * cos(phase), imag: length * sin(phase) };
  }
  if (infinite(result.real) || infinite(result.imag)) throw new Raise('OverflowError', 'complex exponentiation');
  return result;
}

function zeroToNegative(): Raise {
  return new Raise('ZeroDivisionError', 'zero to a negative or complex power');
}

function inversePower(a: Complex, n: number): Complex {
  const bottom = smallPower(a, n);
  if (bottom.real === 0 && bottom.imag === 0) throw zeroToNegative();
  return divideComplex({ real: 1, imag: 0 }, bottom);
}

/** `a ** n` for n >= 0. */
function smallPower(a: Complex, n: number): Complex {
  let result: Complex = { real: 1, imag: 0 };
  let square = a;
  for (let bit = 1; n >= bit; bit *= 2) {
    if ((n & bit) !== 0) result = multiplyComplex(result, square);
    square = multiplyComplex(square, square);
  }
  return result;
}

/** `repr(a)`, which is also `str(a)`. */
export function complexRepr(a: Complex): string {
  const imag = floatText(a.imag, 'r', 0, false, false);
  if (a.real === 0 && !isNegative(a.real)) return `${imag}j`;
  const sign = imag.charCodeAt(0) === 45 ? '' : '+';
  return `(${floatText(a.real, 'r', 0, false, false)}${sign}${imag}j)`;
}

/** `complex(text)`; `repr` gives the argument for the error message. */
export function parseComplex(text: string, decimalOf: DecimalOf, repr: () => string): Complex {
  const numeral = withoutUnderscores(plain(text, decimalOf));
  if (numeral === null) throw new Raise('ValueError', `could not convert string to complex: ${repr()}`);
  const value = complexOf(numeral);
  if (value === null) throw new Raise('ValueError', 'complex() arg is a malformed string');
  return value;
}

/** The value of `real`, `real+imagj` or `imagj`, perhaps in parentheses, where an `imag` of one may be left out. */
function complexOf(text: string): Complex | null {
  let i = 0;
  let end = text.length;
  if (text.charCodeAt(0) === 40) {
    if (text.charCodeAt(end - 1) !== 41) return null;
    i++;
    end--;
    while (isBlank(text.charCodeAt(i))) i++;
    while (end > i && isBlank(text.charCodeAt(end - 1))) end--;
  }
  const isJ = (at: number): boolean => (text.charCodeAt(at) | 32) === 106;
  const isSign = (at: number): boolean => text.charCodeAt(at) === 43 || text.charCodeAt(at) === 45;
  let real = 0;
  let imag = 0;
  const first = scanFloat(text, i);
  if (first !== i && !isJ(first)) {
    real = floatOf(text.slice(i, first));
    i = first;
    if (!isSign(i)) return i === end ? { real, imag } : null;
  }
  const next = scanFloat(text, i);
  if (next !== i) {
    imag = floatOf(text.slice(i, next));
    i = next;
  } else {
    imag = text.charCodeAt(i) === 45 ? -1 : 1;
    if (isSign(i)) i++;
  }
  return isJ(i) && i + 1 === end ? { real, imag } : null;
}
