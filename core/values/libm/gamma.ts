/*
 * erf, erfc, gamma and lgamma of doubles, portable: the same bits on every runtime.
 *
 * The error functions follow FreeBSD's msun (Sun Microsystems, 1993). CPython has gamma functions of its own, which take
 * Lanczos' approximation with N = 13 and g = 6.02… (the parameters are those of the Boost library).
 */
import { clearLow, copySign, highWord, isNegative } from '../ieee.ts';
import { exp } from './exp.ts';
import { log } from './log.ts';
import { pow } from './pow.ts';
import { cos, sin } from './trig.ts';

/** c[0] + x * (c[1] + x * (…)). */
function polynomial(c: readonly number[], x: number): number {
  let sum = c[c.length - 1]!;
  for (let i = c.length - 2; i >= 0; i--) sum = c[i]! + x * sum;
  return sum;
}

// Quotients of polynomials: for (erf(x) - x) / x below 0.84375, for erf(x) - ERF_1 up to 1.25, and for
// log(erfc(x) * x) - x * x + 0.5625 in 1 / (x * x) up to 1 / 0.35 and beyond.
const PP = [
  1.28379167095512558561e-1, -3.2504210724700149937e-1, -2.84817495755985104766e-2, -5.77027029648944159157e-3,
  -2.37630166566501626084e-5,
];
const QQ = [
  1, 3.97917223959155352819e-1, 6.50222499887672944485e-2, 5.08130628187576562776e-3, 1.32494738004321644526e-4,
  -3.9602282787753681232e-6,
];
const PA = [
  -2.36211856075265944077e-3, 4.14856118683748331666e-1, -3.72207876035701323847e-1, 3.18346619901161753674e-1,
  -1.10894694282396677476e-1, 3.54783043256182359371e-2, -2.166375594868790843e-3,
];
const QA = [
  1, 1.06420880400844228286e-1, 5.40397917702171048937e-1, 7.18286544141962662868e-2, 1.26171219808761642112e-1,
  1.36370839120290507362e-2, 1.1984499846799107417e-2,
];
const RA = [
  -9.86494403484714822705e-3, -6.93858572707181764372e-1, -1.05586262253232909814e1, -6.23753324503260060396e1,
  -1.62396669462573470355e2, -1.84605092906711035994e2, -8.12874355063065934246e1, -9.81432934416914548592,
];
const SA = [
  1, 1.96512716674392571292e1, 1.376577541435190426e2, 4.34565877475229228821e2, 6.45387271733267880336e2,
  4.29008140027567833386e2, 1.08635005541779435134e2, 6.57024977031928170135, -6.04244152148580987438e-2,
];
const RB = [
  -9.86494292470009928597e-3, -7.99283237680523006574e-1, -1.77579549177547519889e1, -1.60636384855821916062e2,
  -6.37566443368389627722e2, -1.02509513161107724954e3, -4.83519191608651397019e2,
];
const SB = [
  1, 3.03380607434824582924e1, 3.25792512996573918826e2, 1.53672958608443695994e3, 3.19985821950859553908e3,
  2.55305040643316442583e3, 4.74528541206955367215e2, -2.24409524465858183362e1,
];
/** erf(1), rounded to 24 bits. */
const ERF_1 = 8.45062911510467529297e-1;

/** erfc(|x|) for |x| in [0.84375, 28). */
function erfcOfLarge(x: number): number {
  const a = Math.abs(x);
  if (a < 1.25) {
    const s = a - 1;
    return 1 - ERF_1 - polynomial(PA, s) / polynomial(QA, s);
  }
  const s = 1 / (a * a);
  const near = highWord(a) < 0x4006db6d;
  const quotient = polynomial(near ? RA : RB, s) / polynomial(near ? SA : SB, s);
  const z = clearLow(a);
  return (exp(-z * z - 0.5625) * exp((z - a) * (z + a) + quotient)) / a;
}

/** The error function. */
export function erf(x: number): number {
  const a = Math.abs(x);
  if (a !== a) return a;
  if (a < 0.84375) {
    if (a < 3.725290298461914e-9) return 0.125 * (8 * x + 1.02703333676410069053 * x);
    const z = x * x;
    return x + x * (polynomial(PP, z) / polynomial(QQ, z));
  }
  const y = a < 6 ? 1 - erfcOfLarge(x) : 1;
  return x < 0 ? -y : y;
}

/** 1 - erf(x), accurate for large `x`. */
export function erfc(x: number): number {
  const a = Math.abs(x);
  if (a !== a) return a;
  if (a < 0.84375) {
    if (a < 1.3877787807814457e-17) return 1 - x;
    const z = x * x;
    const y = polynomial(PP, z) / polynomial(QQ, z);
    return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x - 0.5 + x * y);
  }
  if (a < 28) return x < 0 ? 2 - erfcOfLarge(x) : erfcOfLarge(x);
  return x < 0 ? 2 : 0;
}

const LANCZOS_G = 6.024680040776729583740234375;
const LANCZOS_G_MINUS_HALF = 5.524680040776729583740234375;
const LANCZOS_TOP = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216,
  248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
  2.5066282746310002,
];
/** x * (x + 1) * … * (x + 11) */
const LANCZOS_BOTTOM = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
];

function lanczosSum(x: number): number {
  let top = 0;
  let bottom = 0;
  if (x < 5) {
    for (let i = 12; i >= 0; i--) {
      top = top * x + LANCZOS_TOP[i]!;
      bottom = bottom * x + LANCZOS_BOTTOM[i]!;
    }
  } else {
    // In powers of 1/x, so that nothing overflows.
    for (let i = 0; i < 13; i++) {
      top = top / x + LANCZOS_TOP[i]!;
      bottom = bottom / x + LANCZOS_BOTTOM[i]!;
    }
  }
  return top / bottom;
}

/** sin(pi * x), accurate near integers; `x` is finite. */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2;
  const sign = isNegative(x) ? -1 : 1;
  const n = Math.floor(2 * y + 0.5);
  if (n === 0) return sign * sin(Math.PI * y);
  if (n === 1) return sign * cos(Math.PI * (y - 0.5));
  if (n === 2) return sign * sin(Math.PI * (1 - y));
  if (n === 3) return sign * -cos(Math.PI * (y - 1.5));
  return sign * sin(Math.PI * (y - 2));
}

/** The gamma function; NaN at its poles below zero and at -inf, an infinity at zero and where it is out of range. */
export function gamma(x: number): number {
  if (x !== x || x === Infinity) return x;
  if (x === -Infinity) return NaN;
  if (x === 0) return 1 / x;
  if (x === Math.floor(x)) {
    if (x < 0) return NaN;
    if (x <= 23) {
      let product = 1;
      for (let i = 2; i < x; i++) product *= i;
      return product;
    }
  }
  const a = Math.abs(x);
  if (a < 1e-20) return 1 / x;
  if (a > 200) return x < 0 ? copySign(0, sinPi(x)) : Infinity;
  const y = a + LANCZOS_G_MINUS_HALF;
  // The rounding error of y.
  let z = a > LANCZOS_G_MINUS_HALF ? y - a - LANCZOS_G_MINUS_HALF : y - LANCZOS_G_MINUS_HALF - a;
  z = (z * LANCZOS_G) / y;
  let r;
  if (x < 0) {
    r = ((-Math.PI / sinPi(a) / a) * exp(y)) / lanczosSum(a);
    r -= z * r;
    if (a < 140) return r / pow(y, a - 0.5);
    const root = pow(y, a / 2 - 0.25);
    return r / root / root;
  }
  r = lanczosSum(a) / exp(y);
  r += z * r;
  if (a < 140) return r * pow(y, a - 0.5);
  const root = pow(y, a / 2 - 0.25);
  return r * root * root;
}

/** The logarithm of the magnitude of gamma(x); an infinity at its poles. */
export function lgamma(x: number): number {
  if (x !== x) return x;
  if (x === Infinity || x === -Infinity) return Infinity;
  if (x === Math.floor(x) && x <= 2) return x <= 0 ? Infinity : 0;
  const a = Math.abs(x);
  if (a < 1e-20) return -log(a);
  const r = log(lanczosSum(a)) - LANCZOS_G + (a - 0.5) * (log(a + LANCZOS_G - 0.5) - 1);
  // The reflection formula, for negative arguments.
  return x < 0 ? 1.1447298858494002 - log(Math.abs(sinPi(a))) - log(a) - r : r;
}
