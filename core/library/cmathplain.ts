/**
 * The functions of `cmath` for finite numbers of usual size. What is beyond (the branch cuts at infinity, results that would
 * overflow, the smallest numbers) and what is wrong is for the Python of the module, which these follow step by step.
 */
import {
  BAIL, PyComplex, PyFloat, PyTuple, TUPLE, absComplex, asinh, atan2, cos, cosh, exp, log, log1p, norm, sin, sinh, tan, tanh,
} from '../values/mod.ts'; // prettier-ignore
import type { Arg, FunctionRow, Machine, Out } from '../values/mod.ts';

interface Parts {
  readonly real: number;
  readonly imag: number;
}

const LARGE = Number.MAX_VALUE / 4;
const SQRT_LARGE = Math.sqrt(LARGE);
const LOG_LARGE = log(LARGE);
const TINY = 2.2250738585072014e-308;
const LN10 = 2.302585092994046;

function parts(real: number, imag: number): Parts {
  return { real, imag };
}

/** The parts of a number of no subclass. */
function partsOf(v: Arg): Parts | undefined {
  if (v instanceof PyComplex) return parts(v.re, v.im);
  if (v instanceof PyFloat) return parts(v.v, 0);
  return typeof v === 'number' ? parts(v, 0) : undefined;
}

function isFinite({ real, imag }: Parts): boolean {
  return Number.isFinite(real) && Number.isFinite(imag);
}

function isLarge({ real, imag }: Parts): boolean {
  return Math.abs(real) > LARGE || Math.abs(imag) > LARGE;
}

function length(x: number, y: number): number {
  return norm([x, y]);
}

function withSign(size: number, x: number): number {
  const a = Math.abs(size);
  return x < 0 || Object.is(x, -0) ? -a : a;
}

// ---- the functions of the module's Python, of finite numbers; undefined beyond them

type Plain = (z: Parts) => Parts | undefined;

function sqrt(z: Parts): Parts | undefined {
  const { real: x, imag: y } = z;
  if (x === 0 && y === 0) return parts(0, y);
  const ay = Math.abs(y);
  if (Math.abs(x) < TINY && ay < TINY) return undefined;
  const ax = Math.abs(x) / 8;
  const s = 2 * Math.sqrt(ax + length(ax, ay / 8));
  const d = ay / (2 * s);
  return x >= 0 ? parts(s, withSign(d, y)) : parts(d, withSign(s, y));
}

function asinhOf(z: Parts): Parts | undefined {
  const { real: x, imag: y } = z;
  if (isLarge(z)) return undefined;
  const a = sqrt(parts(1 + y, -x));
  const b = sqrt(parts(1 - y, x));
  if (a === undefined || b === undefined) return undefined;
  return parts(asinh(a.real * b.imag - b.real * a.imag), atan2(y, a.real * b.real - a.imag * b.imag));
}

function atanhOf(z: Parts): Parts | undefined {
  const { real: x, imag: y } = z;
  if (x < 0 || Object.is(x, -0)) {
    const r = atanhOf(parts(-x, -y));
    return r === undefined ? undefined : parts(-r.real, -r.imag);
  }
  const ay = Math.abs(y);
  if (x > SQRT_LARGE || ay > SQRT_LARGE || x === 1) return undefined;
  return parts(log1p((4 * x) / ((1 - x) * (1 - x) + ay * ay)) / 4, -atan2(-2 * y, (1 - x) * (1 + x) - ay * ay) / 2);
}

function hyperbolic(first: (x: number) => number, second: (x: number) => number): Plain {
  return ({ real: x, imag: y }) => {
    if (Math.abs(x) > LOG_LARGE) return undefined;
    const made = parts(cos(y) * first(x), sin(y) * second(x));
    return isFinite(made) ? made : undefined;
  };
}
const coshOf = hyperbolic(cosh, sinh);
const sinhOf = hyperbolic(sinh, cosh);

function tanhOf({ real: x, imag: y }: Parts): Parts | undefined {
  if (Math.abs(x) > LOG_LARGE) return undefined;
  const tx = tanh(x);
  const ty = tan(y);
  const cx = 1 / cosh(x);
  const both = tx * ty;
  const below = 1 + both * both;
  return parts((tx * (1 + ty * ty)) / below, (ty / below) * cx * cx);
}

function logOf(z: Parts): Parts | undefined {
  const ax = Math.abs(z.real);
  const ay = Math.abs(z.imag);
  if (isLarge(z) || (ax < TINY && ay < TINY)) return undefined;
  const h = length(ax, ay);
  const more = Math.max(ax, ay);
  const less = Math.min(ax, ay);
  const real = h >= 0.71 && h <= 1.73 ? log1p((more - 1) * (more + 1) + less * less) / 2 : log(h);
  return parts(real, atan2(z.imag, z.real));
}

function expOf({ real: x, imag: y }: Parts): Parts | undefined {
  if (x > LOG_LARGE) return undefined;
  const size = exp(x);
  return parts(size * cos(y), size * sin(y));
}

function acosOf(z: Parts): Parts | undefined {
  const { real: x, imag: y } = z;
  if (isLarge(z)) return undefined;
  const a = sqrt(parts(1 - x, -y));
  const b = sqrt(parts(1 + x, y));
  if (a === undefined || b === undefined) return undefined;
  return parts(2 * atan2(a.real, b.real), asinh(b.real * a.imag - b.imag * a.real));
}

function acoshOf(z: Parts): Parts | undefined {
  const { real: x, imag: y } = z;
  if (isLarge(z)) return undefined;
  const a = sqrt(parts(x - 1, y));
  const b = sqrt(parts(x + 1, y));
  if (a === undefined || b === undefined) return undefined;
  return parts(asinh(a.real * b.real + a.imag * b.imag), 2 * atan2(a.imag, b.real));
}

/** f of i z, divided by i. */
function turned(f: Plain): Plain {
  return ({ real, imag }) => {
    const s = f(parts(-imag, real));
    return s === undefined ? undefined : parts(s.imag, -s.real);
  };
}

function log10Of(z: Parts): Parts | undefined {
  const r = logOf(z);
  return r === undefined ? undefined : parts(r.real / LN10, r.imag / LN10);
}

function plain(f: Plain): FunctionRow['run'] {
  return (_m: Machine, v: Arg): Out => {
    const z = partsOf(v);
    const made = z === undefined || !isFinite(z) ? undefined : f(z);
    return made === undefined ? BAIL : new PyComplex(made.real, made.imag);
  };
}

function asking(f: (z: Parts) => Out): FunctionRow['run'] {
  return (_m: Machine, v: Arg): Out => {
    const z = partsOf(v);
    return z === undefined ? BAIL : f(z);
  };
}

/** What does ordinary calls of the functions, by name. */
export const PLAIN: ReadonlyMap<string, FunctionRow['run']> = new Map([
  ['acos', plain(acosOf)],
  ['acosh', plain(acoshOf)],
  ['asin', plain(turned(asinhOf))],
  ['asinh', plain(asinhOf)],
  ['atan', plain(turned(atanhOf))],
  ['atanh', plain(atanhOf)],
  ['cos', plain(({ real, imag }) => coshOf(parts(-imag, real)))],
  ['cosh', plain(coshOf)],
  ['exp', plain(expOf)],
  ['log', (m: Machine, z: Arg, base: Arg) => (base === undefined ? plain(logOf)!(m, z, base, base, base, base) : BAIL)],
  ['log10', plain(log10Of)],
  ['sin', plain(turned(sinhOf))],
  ['sinh', plain(sinhOf)],
  ['sqrt', plain(sqrt)],
  ['tan', plain(turned(tanhOf))],
  ['tanh', plain(tanhOf)],
  ['isfinite', asking(isFinite)],
  ['isinf', asking(({ real, imag }) => Math.abs(real) === Infinity || Math.abs(imag) === Infinity)],
  ['isnan', asking(({ real, imag }) => real !== real || imag !== imag)],
  ['phase', asking(({ real, imag }) => new PyFloat(atan2(imag, real)))],
  [
    'polar',
    asking((z) => {
      if (!isFinite(z) || isLarge(z)) return BAIL;
      return new PyTuple(TUPLE, [new PyFloat(absComplex(z)), new PyFloat(atan2(z.imag, z.real))]);
    }),
  ],
  [
    'rect',
    (_m: Machine, size: Arg, angle: Arg) => {
      const r = size instanceof PyFloat ? size.v : size;
      const phi = angle instanceof PyFloat ? angle.v : angle;
      if (typeof r !== 'number' || typeof phi !== 'number' || !isFinite(parts(r, phi))) return BAIL;
      return phi === 0 ? new PyComplex(r, r * phi) : new PyComplex(r * cos(phi), r * sin(phi));
    },
  ],
]);
