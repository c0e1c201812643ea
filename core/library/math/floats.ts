/** The functions of `math` that take floats and no more. */
import {
  acos, acosh, asin, asinh, atan, atan2, atanh, cbrt, cos, cosh, erf, erfc, exp, exp2, expm1, gamma, lgamma, log1p, moduloOfC,
  pow, Raise, remainderOf, roundedFma, sin, sinh, tan, tanh, ulp,
} from '../../values/mod.ts'; // prettier-ignore
import type { PyBuiltin } from '../../values/mod.ts';
import { domain, range, inRange } from './reals.ts';
import { floats } from './table.ts';

const finite =
  (f: (x: number) => number) =>
  (x: number): number | Raise => {
    if (Math.abs(x) === Infinity) return domain('a finite input', x);
    return f(x);
  };
const bounded =
  (f: (x: number) => number) =>
  (x: number): number | Raise => {
    if (x < -1 || x > 1) return domain('a number in range from -1 up to 1', x);
    return f(x);
  };
const growing =
  (f: (x: number) => number) =>
  (x: number): number | Raise =>
    inRange(f(x), x);

function isPole(x: number): boolean {
  return x === -Infinity || (x <= 0 && Number.isInteger(x));
}

/** The functions of floats. */
export const floatFunctions = (): PyBuiltin[] => [
  floats('acos', 'x', 'Return the arc cosine of x, in radians.', bounded(acos)),
  floats('acosh', 'x', 'Return the inverse hyperbolic cosine of x.', (x) => {
    if (x < 1) return domain('argument value not less than 1', x);
    return acosh(x);
  }),
  floats('asin', 'x', 'Return the arc sine of x, in radians.', bounded(asin)),
  floats('asinh', 'x', 'Return the inverse hyperbolic sine of x.', asinh),
  floats('atan', 'x', 'Return the arc tangent of x, in radians.', atan),
  floats('atan2', 'y, x', 'Return the arc tangent of y/x, in radians, in the right quadrant.', atan2),
  floats('atanh', 'x', 'Return the inverse hyperbolic tangent of x.', (x) => {
    if (x <= -1 || x >= 1) return domain('a number between -1 and 1', x);
    return atanh(x);
  }),
  floats('cbrt', 'x', 'Return the cube root of x.', cbrt),
  floats('copysign', 'x, y', 'Return x with the sign of y.', (x, y) => {
    const size = Math.abs(x);
    return y < 0 || Object.is(y, -0) ? -size : size;
  }),
  floats('cos', 'x', 'Return the cosine of x, in radians.', finite(cos)),
  floats('cosh', 'x', 'Return the hyperbolic cosine of x.', growing(cosh)),
  floats('degrees', 'x', 'Convert an angle from radians to degrees.', (x) => x * (180 / Math.PI)),
  floats('erf', 'x', 'Error function at x.', erf),
  floats('erfc', 'x', 'Complementary error function at x.', erfc),
  floats('exp', 'x', 'Return e raised to the power of x.', growing(exp)),
  floats('exp2', 'x', 'Return 2 raised to the power of x.', growing(exp2)),
  floats('expm1', 'x', 'Return exp(x) - 1.', growing(expm1)),
  floats('fabs', 'x', 'Return the absolute value of x, as a float.', Math.abs),
  floats('fma', 'x, y, z', 'Return (x * y) + z, rounded once.', (x, y, z) => {
    // The product of finite numbers is finite before it is rounded.
    if (Math.abs(z) === Infinity && Number.isFinite(x) && Number.isFinite(y)) return z;
    const r = roundedFma(x, y, z);
    if (Number.isNaN(r) && ![x, y, z].some(Number.isNaN)) return new Raise('ValueError', 'invalid operation in fma');
    if (!Number.isFinite(r) && [x, y, z].every(Number.isFinite)) return new Raise('OverflowError', 'overflow in fma');
    return r;
  }),
  floats('fmod', 'x, y', 'Return fmod(x, y), as in C: the sign is that of x.', (x, y) => {
    if (Math.abs(y) === Infinity && Number.isFinite(x)) return x;
    return moduloOfC(x, y);
  }),
  floats('gamma', 'x', 'Gamma function at x.', (x) => {
    if (isPole(x)) return domain('a noninteger or positive integer', x);
    return inRange(gamma(x), x);
  }),
  floats('isfinite', 'x', 'Return True if x is neither an infinity nor a NaN.', Number.isFinite),
  floats('isinf', 'x', 'Return True if x is an infinity.', (x) => Math.abs(x) === Infinity),
  floats('isnan', 'x', 'Return True if x is a NaN.', Number.isNaN),
  floats('lgamma', 'x', 'Natural logarithm of the absolute value of the gamma function at x.', (x) => {
    if (x !== -Infinity && isPole(x)) return domain('a noninteger or positive integer', x);
    return inRange(lgamma(x), x);
  }),
  floats('log1p', 'x', 'Return the natural logarithm of 1 + x.', (x) => {
    if (x <= -1) return domain('argument value > -1', x);
    return log1p(x);
  }),
  floats('modf', 'x', 'Return the fractional and integer parts of x.', (x) => {
    if (Math.abs(x) === Infinity) return [x < 0 ? -0 : 0, x];
    const whole = Math.trunc(x);
    const part = x - whole;
    return [part === 0 && (x < 0 || Object.is(x, -0)) ? -0 : part, whole];
  }),
  floats('pow', 'x, y', 'Return x**y (x to the power of y).', (x, y) => {
    const r = pow(x, y);
    if (Number.isNaN(r) && !Number.isNaN(x) && !Number.isNaN(y)) return new Raise('ValueError', 'math domain error');
    if (Math.abs(r) === Infinity && Number.isFinite(x) && Number.isFinite(y)) {
      return x === 0 ? new Raise('ValueError', 'math domain error') : range();
    }
    return r;
  }),
  floats('radians', 'x', 'Convert an angle from degrees to radians.', (x) => x * (Math.PI / 180)),
  floats('remainder', 'x, y', 'Return the difference between x and the closest integer multiple of y.', (x, y) => {
    if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
    if (Math.abs(x) === Infinity || y === 0) return new Raise('ValueError', 'math domain error');
    return remainderOf(x, y);
  }),
  floats('sin', 'x', 'Return the sine of x, in radians.', finite(sin)),
  floats('sinh', 'x', 'Return the hyperbolic sine of x.', growing(sinh)),
  floats('sqrt', 'x', 'Return the square root of x.', (x) => {
    if (x < 0) return domain('a nonnegative input', x);
    return Math.sqrt(x);
  }),
  floats('tan', 'x', 'Return the tangent of x, in radians.', finite(tan)),
  floats('tanh', 'x', 'Return the hyperbolic tangent of x.', tanh),
  floats('ulp', 'x', 'Return the value of the least significant bit of x.', ulp),
];
