/* Random arguments for the transcendental functions, of the sizes that matter to each. */
import { log } from '../../core/values/libm/log.ts';
import { anyDouble, below, bitsOf, pick, word } from './sample.ts';

const RANGES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  exp: [
    [-745, 710],
    [-1, 1],
  ],
  exp2: [
    [-1075, 1024],
    [-1, 1],
  ],
  expm1: [
    [-40, 710],
    [-1, 1],
  ],
  log: [
    [0.9, 1.1],
    [0, 10],
  ],
  log2: [
    [0.9, 1.1],
    [0, 10],
  ],
  log10: [
    [0.9, 1.1],
    [0, 10],
  ],
  log1p: [
    [-0.5, 0.5],
    [-1, 10],
  ],
  sin: [
    [-1, 1],
    [-100, 100],
    [-1e7, 1e7],
  ],
  cos: [
    [-1, 1],
    [-100, 100],
    [-1e7, 1e7],
  ],
  tan: [
    [-1, 1],
    [-100, 100],
    [-1e7, 1e7],
  ],
  asin: [[-1, 1]],
  acos: [[-1, 1]],
  atan: [[-3, 3]],
  sinh: [
    [-711, 711],
    [-2, 2],
  ],
  cosh: [
    [-711, 711],
    [-2, 2],
  ],
  tanh: [
    [-25, 25],
    [-1, 1],
  ],
  asinh: [[-10, 10]],
  acosh: [
    [1, 3],
    [1, 1e9],
  ],
  atanh: [[-1, 1]],
  erf: [
    [-7, 7],
    [-1, 1],
  ],
  erfc: [
    [-7, 28],
    [-1, 1],
  ],
  gamma: [
    [-180, 180],
    [-5, 30],
  ],
  lgamma: [
    [-180, 180],
    [0, 5],
  ],
  cbrt: [[-100, 100]],
};

function argument(name: string): number {
  // The oracle's acosh has values below 1, where others raise ValueError.
  if (name === 'acosh' && below(4) === 0) return 1 + Math.abs(anyDouble());
  const ranges = RANGES[name];
  if (!ranges || (below(4) === 0 && name !== 'acosh')) return anyDouble();
  const [low, high] = pick(ranges);
  const unit = (word() + word() / 4294967296) / 4294967296;
  return low + (high - low) * unit;
}

function powPair(): [number, number] {
  const x = Math.abs(anyDouble());
  if (below(3) === 0) return [anyDouble(), anyDouble()];
  if (below(2) === 0) return [1 + anyDouble() * 1e-6, argument('exp') * 10];
  // A result within range: y up to 700 / log(x).
  return [x, ((word() / 2147483648 - 1) * 700) / Math.abs(log(x) || 1)];
}

/** How many arguments a function takes here; `norm` is tried with three coordinates. */
export function arityOf(name: string): number {
  return name === 'norm' ? 3 : name === 'pow' || name === 'atan2' || name === 'hypot' ? 2 : 1;
}

/** The arguments for one call. */
export function libmArguments(name: string): number[] {
  return name === 'pow' ? powPair() : Array.from({ length: arityOf(name) }, () => argument(name));
}

/** A result as text: its bits, or nothing for what is out of range, where Python raises. */
export function libmResult(x: number): string {
  return x - x !== 0 ? '' : bitsOf(x);
}
