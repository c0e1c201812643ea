/** Sums, products and distances. */
import {
  BAIL, Bail, addExactly, builtinFunction, consume, intrinsic, LIST, norm, PyFloat, PyList, PyTuple, Raise, sumExactly, sumProducts, TUPLE,
} from '../../values/mod.ts'; // prettier-ignore
import type { Arg, Machine, Out, PyBuiltin, PyValue } from '../../values/mod.ts';
import { reals } from './reals.ts';

/** The exact sum of floats, rounded once; infinities and NaN as they add up. */
function exactSum(m: Machine, items: readonly number[]): number {
  m.charge(items.length);
  const r = sumExactly(items);
  return Number.isFinite(r) ? r : infiniteSum(items);
}

/** The sum of what is not finite. Between two of these the others must have a sum, too. */
function infiniteSum(items: readonly number[]): number {
  let all = 0;
  let infinities = 0;
  let from = 0;
  for (let i = 0; i <= items.length; i++) {
    if (i < items.length && Number.isFinite(items[i])) continue;
    if (!Number.isFinite(sumExactly(items.slice(from, i)))) throw overflow();
    from = i + 1;
    const x = i < items.length ? items[i]! : 0;
    all += x;
    if (!Number.isNaN(x)) infinities += x;
  }
  if (Number.isNaN(infinities)) throw new Raise('ValueError', '-inf + inf in fsum');
  return all;
}

function overflow(): Raise {
  return new Raise('OverflowError', 'intermediate overflow in fsum');
}

/** Partial sums with a finite float added. */
intrinsic('added_exactly', 1, (_m, list, x) => {
  const partials = (list as PyList).items.map((v) => (v as PyFloat).v);
  const n = addExactly(partials, partials.length, (x as PyFloat).v);
  if (n > 0 && !Number.isFinite(partials[n - 1])) throw overflow();
  return new PyList(
    LIST,
    partials.slice(0, n).map((v) => new PyFloat(v)),
  );
});

function realsOf(m: Machine, iterable: PyValue): number[] | Bail {
  return consume(m, iterable, (items) => reals(m, items));
}

function length(m: Machine, vector: readonly number[]): number {
  m.charge(vector.length >>> 2);
  return norm(vector.slice());
}

/** The items of an exact list or tuple, if they are floats and ints of 53 bits; null for all else. */
function plainNumbers(v: PyValue): { numbers: number[]; floats: boolean } | null {
  if (!(v instanceof PyList || v instanceof PyTuple) || (v.cls !== LIST && v.cls !== TUPLE)) return null;
  const numbers: number[] = [];
  let floats = false;
  for (const item of v.items) {
    if (item instanceof PyFloat) {
      floats = true;
      numbers.push(item.v);
    } else if (typeof item === 'number') numbers.push(item);
    else return null;
  }
  return { numbers, floats };
}

function floatProducts(m: Machine, a: readonly number[], b: readonly number[]): PyFloat {
  m.charge(a.length * 4);
  const exact = a.every(Number.isFinite) && b.every(Number.isFinite) ? sumProducts(a, b) : NaN;
  return new PyFloat(Number.isFinite(exact) ? exact : a.reduce((sum, x, i) => sum + x * b[i]!, 0));
}

/** As CPython adds up: ints first, then pairs with a float among them at triple precision, and from the next pair of ints on one by one. */
function plainSumOfProducts(m: Machine, p: PyValue, q: PyValue): PyValue | Bail {
  const a = plainNumbers(p)?.numbers;
  const b = plainNumbers(q)?.numbers;
  if (a === undefined || b === undefined || a.length !== b.length) return BAIL;
  m.work(a.length);
  const ps = (p as PyList).items;
  const qs = (q as PyList).items;
  const isFloat = (i: number): boolean => ps[i] instanceof PyFloat || qs[i] instanceof PyFloat;
  let i = 0;
  let whole = 0;
  for (; i < a.length && !isFloat(i); i++) {
    const product = a[i]! * b[i]!;
    if (!Number.isSafeInteger(product) || !Number.isSafeInteger((whole += product))) return BAIL;
  }
  if (i === a.length) return whole;
  const from = i;
  while (i < a.length && isFloat(i)) i++;
  let total = whole + floatProducts(m, a.slice(from, i), b.slice(from, i)).v;
  for (; i < a.length; i++) {
    const product = a[i]! * b[i]!;
    if (!isFloat(i) && !Number.isSafeInteger(product)) return BAIL;
    total += product;
  }
  return new PyFloat(total);
}

function plainProduct(m: Machine, iterable: PyValue, start: PyValue): PyValue | Bail {
  const all = plainNumbers(iterable);
  if (all === null || !(typeof start === 'number' || start instanceof PyFloat)) return BAIL;
  const { items } = iterable as PyList;
  m.work(items.length);
  let float = start instanceof PyFloat;
  let r = start instanceof PyFloat ? start.v : start;
  for (let i = 0; i < items.length; i++) {
    if (items[i] instanceof PyFloat) float = true;
    r *= all.numbers[i]!;
    if (!float && !Number.isSafeInteger(r)) return BAIL;
  }
  // Ints have no -0.
  return float ? new PyFloat(r) : r + 0;
}

/** The row of a function of the floats in an iterable. */
function ofReals(f: (m: Machine, items: readonly number[]) => number): (m: Machine, iterable: Arg) => Out {
  return (m, iterable) =>
    consume(m, iterable as PyValue, (items) => {
      const numbers = reals(m, items);
      return numbers instanceof Bail ? BAIL : new PyFloat(f(m, numbers));
    });
}

/** The functions of iterables of numbers. */
export const sequenceFunctions = (): PyBuiltin[] => [
  builtinFunction('math', 'fsum(seq, /) -> float', {
    doc: 'Return an accurate floating-point sum of values in the iterable seq.',
    run: ofReals(exactSum),
    python: `
def fsum(seq, /):
    partials = []
    infinite = []
    for x in seq:
        x = $real(x)
        if x - x == 0:
            partials = $added_exactly(partials, x)
        else:
            infinite.append(x)
    return __import__('math').fsum(partials + infinite)
`,
  }),
  builtinFunction('math', 'hypot(*coordinates) -> float', {
    doc: 'Multidimensional Euclidean distance from the origin to a point.',
    run: ofReals(length),
    python: `
def hypot(*coordinates):
    return __import__('math').hypot(*[$real(x) for x in coordinates])
`,
  }),
  builtinFunction('math', 'dist(p, q, /) -> float', {
    doc: 'Return the Euclidean distance between two points p and q.',
    run(m, p, q) {
      return consume(m, p as PyValue, (from) =>
        consume(m, q as PyValue, (to) => {
          if (from.length !== to.length)
            throw new Raise('ValueError', 'both points must have the same number of dimensions');
          const a = reals(m, from);
          const b = reals(m, to);
          if (a instanceof Bail || b instanceof Bail) return BAIL;
          return new PyFloat(
            length(
              m,
              a.map((x, i) => x - b[i]!),
            ),
          );
        }),
      );
    },
    python: `
def dist(p, q, /):
    p = tuple(p)
    q = tuple(q)
    if len(p) != len(q):
        raise ValueError('both points must have the same number of dimensions')
    pairs = [($real(p[i]), $real(q[i])) for i in range(len(p))]
    return __import__('math').dist([x for x, _ in pairs], [y for _, y in pairs])
`,
  }),
  builtinFunction('math', 'prod(iterable, /, *, start=1)', {
    doc: 'Calculate the product of all the elements in the input iterable.',
    style: 'clinic',
    run: (m, iterable, start) => plainProduct(m, iterable as PyValue, start as PyValue),
    python: `
def prod(iterable, /, *, start=1):
    for x in iterable:
        start = start * x
    return start
`,
  }),
  builtinFunction('math', 'sumprod(p, q, /)', {
    doc: 'Return the sum of products of values from two iterables p and q.',
    run: (m, p, q) => plainSumOfProducts(m, p as PyValue, q as PyValue),
    python: `
def sumprod(p, q, /):
    ps = iter(p)
    qs = iter(q)
    left = []
    right = []
    total = 0
    ints = floats = True
    while True:
        x = next(ps, $missing())
        y = next(qs, $missing())
        if (x is $missing()) != (y is $missing()):
            raise ValueError('Inputs are not the same length')
        if ints:
            if type(x) is int and type(y) is int:
                total = total + x * y
                continue
            ints = False
        if floats:
            if type(x) is float and type(y) in (float, int, bool) or type(y) is float and type(x) in (int, bool):
                left.append(x)
                right.append(y)
                continue
            floats = False
            if left:
                total = total + $sum_products(left, right)
        if x is $missing():
            return total
        total = total + x * y
`,
  }),
];

intrinsic('sum_products', 1, (m, p, q) => {
  const a = realsOf(m, p!);
  const b = realsOf(m, q!);
  if (a instanceof Bail || b instanceof Bail) return m.raise('TypeError', 'must be real number');
  return floatProducts(m, a, b);
});
