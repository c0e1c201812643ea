/**
 * What generators draw natively: integers in a range, elements of plain sequences, numbers between two. For seeded generators
 * of classes, and without attributes, that have another idea of where numbers come from; all is looked at before the first is drawn.
 */
import { BAIL, LIST, PyFloat, PyList, PyTuple, TUPLE } from '../../values/mod.ts';
import type { Arg, Machine, Out, PyValue, Shortcut } from '../../values/mod.ts';
import { PyRandom, RANDOM_CLASS, below } from './generator.ts';

/** Whether a name means for a generator what the built-in class has under `own`. */
function keeps(r: PyRandom, name: string, own: string): boolean {
  if (r.inst !== null && (r.inst.shape.dictMode || r.inst.shape.index.has(name))) return false;
  return r.cls.attributeHooks() === 0 && r.cls.lookup(name) === RANDOM_CLASS.lookup(own);
}

function drawsInts(v: Arg): v is PyRandom {
  return v instanceof PyRandom && v.seeded && keeps(v, '_randbelow', '_below');
}

function drawsFloats(v: Arg): v is PyRandom {
  return v instanceof PyRandom && v.seeded && keeps(v, 'random', 'random');
}

function intBelow(m: Machine, r: PyRandom, n: number): number {
  return below(m, r, n) as number;
}

/** Quotients of numbers up to it are exact enough to be rounded up. */
const NEAR = 2 ** 32;

/** start + k * step for one of n values of k. */
function among(m: Machine, r: PyRandom, start: number, n: number, step: number): Out {
  if (!(n > 0) || !Number.isSafeInteger(n) || !Number.isSafeInteger(start + n * step)) return BAIL;
  return start + intBelow(m, r, n) * step + 0;
}

function randrange(m: Machine, args: readonly Arg[]): Out {
  const [r, first, last = null, step = 1] = args;
  if (!drawsInts(r) || typeof first !== 'number' || typeof step !== 'number') return BAIL;
  if (last === null) return args[3] === undefined ? among(m, r, 0, first, 1) : BAIL;
  if (typeof last !== 'number') return BAIL;
  const width = last - first;
  if (step === 1) return among(m, r, first, width, 1);
  return step === 0 || Math.abs(width) > NEAR ? BAIL : among(m, r, first, Math.ceil(width / step), step);
}

/** The items of a list or tuple of no subclass. */
function itemsOf(v: Arg): readonly PyValue[] | undefined {
  return (v instanceof PyList && v.cls === LIST) || (v instanceof PyTuple && v.cls === TUPLE) ? v.items : undefined;
}

/** A finite float, or an int that is one exactly. */
function numberOf(v: Arg): number | undefined {
  const n = v instanceof PyFloat ? v.v : v;
  return typeof n === 'number' && Number.isFinite(n) ? n : undefined;
}

/** Where the weights up to each are; undefined if they are no plain numbers, or there is nothing to choose by them. */
function sums(weights: Arg, n: number): number[] | undefined {
  const items = itemsOf(weights);
  if (items === undefined || items.length !== n) return undefined;
  const out: number[] = [];
  let sum = 0;
  let isWhole = true;
  for (const item of items) {
    const weight = numberOf(item);
    if (weight === undefined) return undefined;
    isWhole &&= typeof item === 'number';
    sum += weight;
    if (isWhole && !Number.isSafeInteger(sum)) return undefined;
    out.push(sum);
  }
  return sum > 0 && Number.isFinite(sum) ? out : undefined;
}

/** The place of x among ascending numbers, behind equal ones. */
function search(cumulative: readonly number[], x: number, hi: number): number {
  let lo = 0;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (x < cumulative[mid]!) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}

function choices(m: Machine, args: readonly Arg[]): Out {
  const [r, population, weights = null, cumulative = null, k = 1] = args;
  const items = itemsOf(population);
  if (!drawsFloats(r) || items === undefined || items.length === 0 || cumulative !== null) return BAIL;
  if (typeof k !== 'number' || k > m.caps.list) return BAIL;
  const n = items.length;
  const by = weights === null ? null : sums(weights, n);
  if (by === undefined) return BAIL;
  m.charge((weights === null ? 0 : n >>> 2) + Math.max(0, k));
  m.reserve(8 * Math.max(0, k));
  const out: PyValue[] = [];
  for (let i = 0; i < k; i++) {
    const x = r.twister.float();
    out.push(items[by === null ? Math.floor(x * n) : search(by, x * by[n - 1]!, n - 1)]!);
  }
  return new PyList(LIST, out);
}

export const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    'Random.randrange': randrange,
    'Random.randint': (m, [r, first, last]) =>
      drawsInts(r) && typeof first === 'number' && typeof last === 'number' ? among(m, r, first, last - first + 1, 1) : BAIL,
    'Random.choice': (m, [r, population]) => {
      if (!drawsInts(r)) return BAIL;
      const items = typeof population === 'string' ? population : itemsOf(population);
      return items === undefined || items.length === 0 ? BAIL : items[intBelow(m, r, items.length)]!;
    },
    'Random.shuffle': (m, [r, x]) => {
      if (!drawsInts(r) || !(x instanceof PyList) || x.cls !== LIST) return BAIL;
      const { items } = x;
      m.charge(items.length);
      for (let i = items.length - 1; i > 0; i--) {
        const j = intBelow(m, r, i + 1);
        const v = items[i]!;
        items[i] = items[j]!;
        items[j] = v;
      }
      return null;
    },
    'Random.choices': choices,
    'Random.uniform': (_m, [r, first, last]) => {
      const a = numberOf(first);
      const b = numberOf(last);
      if (!drawsFloats(r) || a === undefined || b === undefined || !isExact(first, last, b - a)) return BAIL;
      return new PyFloat(a + (b - a) * r.twister.float());
    },
  }),
);

/** Whether the difference of two numbers is as exact as Python's, which has no bounds for ints. */
function isExact(a: Arg, b: Arg, difference: number): boolean {
  return typeof a !== 'number' || typeof b !== 'number' || Number.isSafeInteger(difference);
}
