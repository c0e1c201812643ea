/** What fractions of ints that are not very long do natively; longer ones, and other numbers beside them, are for the Python. */
import {
  BAIL, PyClass, PyFunc, PyInst, PyProperty, floorDivide, gcd, hasSlot, intCost, modulo, multiply, negate, power, subtract, untilChanged,
} from '../values/mod.ts'; // prettier-ignore
import type { Arg, Bound, Int, Machine, Out, Shortcut } from '../values/mod.ts';

/** The slots of a Fraction. */
const DENOMINATOR = 0;
const NUMERATOR = 1;

interface Ratio {
  readonly n: Int;
  readonly d: Int;
}

/** Whether a class has what the Python of the module uses. */
const isPlainClass = untilChanged(
  (cls) =>
    cls.attributeHooks() === 0 &&
    !cls.abstract &&
    hasSlot(cls, '_numerator', NUMERATOR) &&
    hasSlot(cls, '_denominator', DENOMINATOR) &&
    readsOwn(cls, 'numerator') &&
    readsOwn(cls, 'denominator'),
);

/** The class of the module, if a program has not changed what is used of it. */
function fractionClass(b: Bound): PyClass | undefined {
  const cls = b.ns.cells.get('Fraction')?.v;
  return cls instanceof PyClass && isPlainClass(cls, b) ? cls : undefined;
}

function readsOwn(cls: PyClass, name: string): boolean {
  const v = cls.lookup(name);
  return v instanceof PyProperty && v.fget instanceof PyFunc && v.fget.code.shortcut === SHORTCUTS.get(`Fraction.${name}`);
}

const LONG = 1n << 2048n;

/** An int that is not very long. */
function isShort(v: Arg): v is Int {
  return typeof v === 'number' || (typeof v === 'bigint' && v < LONG && v > -LONG);
}

/** The ratio of a Fraction or an int. */
function ratioOf(v: Arg, cls: PyClass): Ratio | undefined {
  if (isShort(v)) return { n: v, d: 1 };
  if (!(v instanceof PyInst) || v.shape.cls !== cls) return undefined;
  const n = v.vals[NUMERATOR];
  const d = v.vals[DENOMINATOR];
  return isShort(n) && isShort(d) && d > 0 ? { n, d } : undefined;
}

function signOf(n: Int): number {
  return n === 0 ? 0 : n < 0 ? -1 : 1;
}

function fraction(cls: PyClass, n: Int, d: Int): PyInst {
  const made = new PyInst(cls.root);
  made.vals[NUMERATOR] = n;
  made.vals[DENOMINATOR] = d;
  return made;
}

/** n/d in lowest terms; d is not 0. */
function reduced(m: Machine, cls: PyClass, n: Int, d: Int): PyInst {
  m.charge(intCost(n, d, 'gcd') + 2 * intCost(n, d, '//'));
  const common = gcd(n, d);
  const by = d < 0 ? negate(common) : common;
  return fraction(cls, floorDivide(n, by), floorDivide(d, by));
}

type Sum = (m: Machine, a: Ratio, b: Ratio, cls: PyClass) => Out;

const difference: Sum = (m, a, b, cls) =>
  reduced(m, cls, subtract(multiply(a.n, b.d), multiply(b.n, a.d)), multiply(a.d, b.d));
const sum: Sum = (m, a, b, cls) => difference(m, a, { n: negate(b.n), d: b.d }, cls);
const product: Sum = (m, a, b, cls) => reduced(m, cls, multiply(a.n, b.n), multiply(a.d, b.d));
const quotient: Sum = (m, a, b, cls) => (b.n === 0 ? BAIL : reduced(m, cls, multiply(a.n, b.d), multiply(a.d, b.n)));
const wholes: Sum = (m, a, b) => {
  if (b.n === 0) return BAIL;
  const n = multiply(a.n, b.d);
  const d = multiply(a.d, b.n);
  m.charge(intCost(n, d, '//'));
  return floorDivide(n, d);
};
const rest: Sum = (m, a, b, cls) => {
  if (b.n === 0) return BAIL;
  const n = multiply(a.n, b.d);
  const d = multiply(b.n, a.d);
  m.charge(intCost(n, d, '%'));
  return reduced(m, cls, modulo(n, d), multiply(a.d, b.d));
};

/** The module's functions of two fractions, which its methods go on to. */
const SUMS: Map<Shortcut, Sum> = new Map();

function summing(of: Sum): Shortcut {
  const shortcut: Shortcut = (m, args, b) =>
    args[0] instanceof PyInst && args[1] instanceof PyInst ? calculated(m, of, args[0], args[1], b) : BAIL;
  SUMS.set(shortcut, of);
  return shortcut;
}

function calculated(m: Machine, of: Sum, x: Arg, y: Arg, b: Bound): Out {
  const cls = fractionClass(b);
  if (cls === undefined) return BAIL;
  const p = ratioOf(x, cls);
  const q = ratioOf(y, cls);
  if (p === undefined || q === undefined) return BAIL;
  m.charge(3 * (intCost(p.n, q.d, '*') + intCost(q.n, p.d, '*')));
  return of(m, p, q, cls);
}

/** What a method that `_direct` or `_reflected` has made goes on to. */
function sumOf(f: PyFunc): Sum | undefined {
  for (const { v } of f.cells) {
    const shortcut = v instanceof PyFunc ? v.code.shortcut : null;
    if (shortcut !== null && SUMS.has(shortcut)) return SUMS.get(shortcut);
  }
  return undefined;
}

function comparing(holds: (sign: number) => boolean): Shortcut {
  return (m, args, b) => {
    const cls = fractionClass(b);
    if (cls === undefined || !(args[0] instanceof PyInst)) return BAIL;
    const p = ratioOf(args[0], cls);
    const q = ratioOf(args[1], cls);
    if (p === undefined || q === undefined) return BAIL;
    m.charge(intCost(p.n, q.d, '*') + intCost(q.n, p.d, '*'));
    return holds(signOf(subtract(multiply(p.n, q.d), multiply(q.n, p.d))));
  };
}

function reading(read: (ratio: Ratio, cls: PyClass, m: Machine) => Out): Shortcut {
  return (m, args, b) => {
    const cls = fractionClass(b);
    const ratio = cls !== undefined && args[0] instanceof PyInst ? ratioOf(args[0], cls) : undefined;
    return ratio === undefined ? BAIL : read(ratio, cls!, m);
  };
}

/** The int at or below a ratio. */
function floor(m: Machine, { n, d }: Ratio): Int {
  m.charge(intCost(n, d, '//'));
  return floorDivide(n, d);
}

function ceiling(m: Machine, { n, d }: Ratio): Int {
  return negate(floor(m, { n: negate(n), d }));
}

/** The nearest int; the even one of two. */
function nearest(m: Machine, ratio: Ratio): Int {
  const { n, d } = ratio;
  const low = floor(m, ratio);
  // The remainder beside the other half of the denominator.
  const over = signOf(subtract(multiply(2, subtract(n, multiply(low, d))), d));
  return over < 0 || (over === 0 && modulo(low, 2) === 0) ? low : subtract(low, -1);
}

/** The text of a ratio of ints that are not long: that of a long int costs more. */
function textOf({ n, d }: Ratio): Out {
  if (typeof n !== 'number' || typeof d !== 'number') return BAIL;
  return d === 1 ? String(n) : `${n}/${d}`;
}

const rounded: Shortcut = reading((ratio, _cls, m) => nearest(m, ratio));
const texts: Shortcut = reading(textOf);

/** Exponents of powers, which are not very long then. */
const HIGHEST = 32;

export const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    'Fraction.__new__': (m, args, b) => {
      const [cls, n = 0, d = null] = args;
      if (cls === undefined || cls !== fractionClass(b)) return BAIL;
      if (!isShort(n)) return BAIL;
      if (d === null) return fraction(cls as PyClass, n, 1);
      return !isShort(d) || d === 0 ? BAIL : reduced(m, cls as PyClass, n, d);
    },
    'Fraction.numerator': reading(({ n }) => n),
    'Fraction.denominator': reading(({ d }) => d),
    'Fraction._add': summing(sum),
    'Fraction._sub': summing(difference),
    'Fraction._mul': summing(product),
    'Fraction._div': summing(quotient),
    'Fraction._floordiv': summing(wholes),
    'Fraction._mod': summing(rest),
    '_direct.<locals>.method': (m, args, b, f) => {
      const of = sumOf(f);
      return of === undefined || !(args[0] instanceof PyInst) ? BAIL : calculated(m, of, args[0], args[1], b);
    },
    '_reflected.<locals>.method': (m, args, b, f) => {
      const of = sumOf(f);
      return of === undefined || !(args[0] instanceof PyInst) ? BAIL : calculated(m, of, args[1], args[0], b);
    },
    'Fraction.__eq__': comparing((sign) => sign === 0),
    'Fraction.__lt__': comparing((sign) => sign < 0),
    'Fraction.__le__': comparing((sign) => sign <= 0),
    'Fraction.__gt__': comparing((sign) => sign > 0),
    'Fraction.__ge__': comparing((sign) => sign >= 0),
    'Fraction.__bool__': reading(({ n }) => n !== 0),
    'Fraction.__neg__': reading(({ n, d }, cls) => fraction(cls, negate(n), d)),
    'Fraction.__abs__': reading(({ n, d }, cls) => fraction(cls, n < 0 ? negate(n) : n, d)),
    'Fraction.__pos__': reading(({ n, d }, cls) => fraction(cls, n, d)),
    'Fraction.__int__': reading((ratio, _cls, m) => (ratio.n < 0 ? ceiling(m, ratio) : floor(m, ratio))),
    'Fraction.__trunc__': reading((ratio, _cls, m) => (ratio.n < 0 ? ceiling(m, ratio) : floor(m, ratio))),
    'Fraction.__floor__': reading((ratio, _cls, m) => floor(m, ratio)),
    'Fraction.__ceil__': reading((ratio, _cls, m) => ceiling(m, ratio)),
    'Fraction.__round__': (m, args, b, f) => ((args[1] ?? null) === null ? rounded(m, args, b, f) : BAIL),
    'Fraction.__pow__': (m, args, b, f) => {
      const [, exponent, modulus = null] = args;
      if (modulus !== null || typeof exponent !== 'number' || exponent < 0 || exponent > HIGHEST) return BAIL;
      return reading(({ n, d }, cls) => {
        if (typeof n !== 'number' || typeof d !== 'number') return BAIL;
        m.charge(intCost(n, exponent, '**') + intCost(d, exponent, '**'));
        return fraction(cls, power(n, exponent), power(d, exponent));
      })(m, args, b, f);
    },
    'Fraction.__str__': texts,
    'Fraction.__format__': (m, args, b, f) => (args[1] === '' ? texts(m, args, b, f) : BAIL),
  }),
);
