/** `math`: the functions of the C standard (ours, the same bits on every machine: values/libm), and those on integers. */
import {
  acos, acosh, answersFloat, asin, asinh, atan, atan2, atanh, BAIL, Bail, bitLength, builtinFunction, callSpecial, cbrt, ceilFloat,
  consume, cos, cosh, erf, erfc, exp, exp2, expm1, floatRepr, floorDivide, floorFloat, frexp, gamma, gcd, index, intCost, integerRoot,
  intrinsic, lgamma, LIST, log, log10, log1p, log2, moduloOfC, multiply, negate, nextAfter, norm, pow, PyFloat, PyList, PySub,
  PyTuple, Raise, remainderOf, roundedFma, scaled, shipped, sin, sinh, subtract, sumExactly, sumProducts, tan, tanh, toFloat,
  toInt, TUPLE, typeName, typeOf, ulp,
} from '../values/mod.ts'; // prettier-ignore
import type { Int, Machine, Out, PyBuiltin, PyValue } from '../values/mod.ts';
import { contentsOf } from './modules.ts';
import type { ModuleSource } from './modules.ts';

/** A float out of `__float__` or `__index__`. */
shipped(
  'real',
  `
def real(v):
    if $method(v, '__float__') is None and $method(v, '__index__') is None:
        raise TypeError(f'must be real number, not {$type_name(v)}')
    return float(v)
`,
);

/** The float in a number; BAIL when Python code has to say it. */
function real(m: Machine, x: PyValue): number | Bail {
  const v = x instanceof PySub ? x.base : x;
  if (answersFloat(x)) return BAIL;
  if (v instanceof PyFloat) return v.v;
  if (typeof v === 'number') return v;
  if (typeof v === 'bigint') return toFloat(v);
  if (typeof v === 'boolean') return v ? 1 : 0;
  for (const name of ['__float__', '__index__']) {
    const f = callSpecial(m, x, name);
    if (f instanceof Bail) return BAIL;
    if (f instanceof PyFloat) return f.v;
    if (typeof f === 'number' || typeof f === 'bigint') return toFloat(f);
  }
  throw new Raise('TypeError', `must be real number, not ${typeName(x)}`);
}

function domain(what: string, x: number): Raise {
  return new Raise('ValueError', `expected ${what}, got ${floatRepr(x)}`);
}

function range(): Raise {
  return new Raise('OverflowError', 'math range error');
}

/** A result that is infinite for a finite argument is out of range. */
function inRange(r: number, ...args: number[]): number {
  if (!Number.isFinite(r) && args.every(Number.isFinite))
    throw Number.isNaN(r) ? new Raise('ValueError', 'math domain error') : range();
  return r;
}

type Answer = number | boolean | readonly [number, number] | Int;
type Floats = (...args: number[]) => Answer;

interface Entry {
  readonly run: Floats;
  readonly integral: boolean;
}

/** What runs for each function of floats, and which of them answer ints. */
const TABLE: Map<string, Entry> = new Map();
const FUNCTIONS: PyBuiltin[] = [];

function answer({ run, integral }: Entry, args: readonly number[]): PyValue {
  const v = args.length === 1 ? run(args[0]!) : run(...args);
  if (typeof v === 'boolean' || integral) return v as PyValue;
  if (typeof v === 'object') return new PyTuple(TUPLE, [new PyFloat(v[0]), new PyFloat(v[1])]);
  return new PyFloat(v as number);
}

intrinsic('math', 1, (_m, name, args) => {
  contentsOf(MATH);
  return answer(
    TABLE.get(name as string)!,
    (args as PyTuple).items.map((v) => (v as PyFloat).v),
  );
});

/** Declares a function of floats. */
function floats(name: string, params: string, doc: string, run: Floats, integral = false): void {
  const entry = { run, integral };
  TABLE.set(name, entry);
  const list = params.split(', ');
  const n = list.length;
  FUNCTIONS.push(
    builtinFunction('math', `${name}(${params}, /)`, {
      doc,
      run(m, a, b, c): Out {
        if (n === 1) {
          const v = real(m, a as PyValue);
          return v instanceof Bail ? BAIL : answer(entry, [v]);
        }
        const given = [a, b, c].slice(0, n) as PyValue[];
        const values: number[] = [];
        for (const x of given) {
          const v = real(m, x);
          if (v instanceof Bail) return BAIL;
          values.push(v);
        }
        return answer(entry, values);
      },
      python: `
def ${name}(${params}, /):
    return $math('${name}', (${list.map((p) => `$real(${p}), `).join('')}))
`,
    }),
  );
}

// ---- functions of one float

const finite =
  (f: (x: number) => number) =>
  (x: number): number => {
    if (Math.abs(x) === Infinity) throw domain('a finite input', x);
    return f(x);
  };
const bounded =
  (f: (x: number) => number) =>
  (x: number): number => {
    if (x < -1 || x > 1) throw domain('a number in range from -1 up to 1', x);
    return f(x);
  };
const growing =
  (f: (x: number) => number) =>
  (x: number): number =>
    inRange(f(x), x);

function isPole(x: number): boolean {
  return x === -Infinity || (x <= 0 && Number.isInteger(x));
}

function declareFloats(): void {
  floats('acos', 'x', 'Return the arc cosine of x, in radians.', bounded(acos));
  floats('acosh', 'x', 'Return the inverse hyperbolic cosine of x.', (x) => {
    if (x < 1) throw domain('argument value not less than 1', x);
    return acosh(x);
  });
  floats('asin', 'x', 'Return the arc sine of x, in radians.', bounded(asin));
  floats('asinh', 'x', 'Return the inverse hyperbolic sine of x.', asinh);
  floats('atan', 'x', 'Return the arc tangent of x, in radians.', atan);
  floats('atan2', 'y, x', 'Return the arc tangent of y/x, in radians, in the right quadrant.', atan2);
  floats('atanh', 'x', 'Return the inverse hyperbolic tangent of x.', (x) => {
    if (x <= -1 || x >= 1) throw domain('a number between -1 and 1', x);
    return atanh(x);
  });
  floats('cbrt', 'x', 'Return the cube root of x.', cbrt);
  floats('copysign', 'x, y', 'Return x with the sign of y.', (x, y) => {
    const size = Math.abs(x);
    return y < 0 || Object.is(y, -0) ? -size : size;
  });
  floats('cos', 'x', 'Return the cosine of x, in radians.', finite(cos));
  floats('cosh', 'x', 'Return the hyperbolic cosine of x.', growing(cosh));
  floats('degrees', 'x', 'Convert an angle from radians to degrees.', (x) => x * (180 / Math.PI));
  floats('erf', 'x', 'Error function at x.', erf);
  floats('erfc', 'x', 'Complementary error function at x.', erfc);
  floats('exp', 'x', 'Return e raised to the power of x.', growing(exp));
  floats('exp2', 'x', 'Return 2 raised to the power of x.', growing(exp2));
  floats('expm1', 'x', 'Return exp(x) - 1.', growing(expm1));
  floats('fabs', 'x', 'Return the absolute value of x, as a float.', Math.abs);
  floats('fma', 'x, y, z', 'Return (x * y) + z, rounded once.', (x, y, z) => {
    // The product of finite numbers is finite before it is rounded.
    if (Math.abs(z) === Infinity && Number.isFinite(x) && Number.isFinite(y)) return z;
    const r = roundedFma(x, y, z);
    if (Number.isNaN(r) && ![x, y, z].some(Number.isNaN)) throw new Raise('ValueError', 'invalid operation in fma');
    if (!Number.isFinite(r) && [x, y, z].every(Number.isFinite)) throw new Raise('OverflowError', 'overflow in fma');
    return r;
  });
  floats('fmod', 'x, y', 'Return fmod(x, y), as in C: the sign is that of x.', (x, y) => {
    if (Math.abs(y) === Infinity && Number.isFinite(x)) return x;
    return moduloOfC(x, y);
  });
  floats('gamma', 'x', 'Gamma function at x.', (x) => {
    if (isPole(x)) throw domain('a noninteger or positive integer', x);
    return inRange(gamma(x), x);
  });
  floats('isfinite', 'x', 'Return True if x is neither an infinity nor a NaN.', Number.isFinite);
  floats('isinf', 'x', 'Return True if x is an infinity.', (x) => Math.abs(x) === Infinity);
  floats('isnan', 'x', 'Return True if x is a NaN.', Number.isNaN);
  floats('lgamma', 'x', 'Natural logarithm of the absolute value of the gamma function at x.', (x) => {
    if (x !== -Infinity && isPole(x)) throw domain('a noninteger or positive integer', x);
    return inRange(lgamma(x), x);
  });
  floats('log1p', 'x', 'Return the natural logarithm of 1 + x.', (x) => {
    if (x <= -1) throw domain('argument value > -1', x);
    return log1p(x);
  });
  floats('modf', 'x', 'Return the fractional and integer parts of x.', (x) => {
    if (Math.abs(x) === Infinity) return [x < 0 ? -0 : 0, x];
    const whole = Math.trunc(x);
    const part = x - whole;
    return [part === 0 && (x < 0 || Object.is(x, -0)) ? -0 : part, whole];
  });
  floats('pow', 'x, y', 'Return x**y (x to the power of y).', (x, y) => {
    const r = pow(x, y);
    if (Number.isNaN(r) && !Number.isNaN(x) && !Number.isNaN(y)) throw new Raise('ValueError', 'math domain error');
    if (Math.abs(r) === Infinity && Number.isFinite(x) && Number.isFinite(y)) {
      throw x === 0 ? new Raise('ValueError', 'math domain error') : range();
    }
    return r;
  });
  floats('radians', 'x', 'Convert an angle from degrees to radians.', (x) => x * (Math.PI / 180));
  floats('remainder', 'x, y', 'Return the difference between x and the closest integer multiple of y.', (x, y) => {
    if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
    if (Math.abs(x) === Infinity || y === 0) throw new Raise('ValueError', 'math domain error');
    return remainderOf(x, y);
  });
  floats('sin', 'x', 'Return the sine of x, in radians.', finite(sin));
  floats('sinh', 'x', 'Return the hyperbolic sine of x.', growing(sinh));
  floats('sqrt', 'x', 'Return the square root of x.', (x) => {
    if (x < 0) throw domain('a nonnegative input', x);
    return Math.sqrt(x);
  });
  floats('tan', 'x', 'Return the tangent of x, in radians.', finite(tan));
  floats('tanh', 'x', 'Return the hyperbolic tangent of x.', tanh);
  floats('ulp', 'x', 'Return the value of the least significant bit of x.', ulp);
}

// ---- logarithms, which take ints of any size

function logarithm(m: Machine, x: PyValue, f: (x: number) => number): number | Bail {
  const v = x instanceof PySub ? x.base : x;
  if (typeof v === 'bigint') {
    if (v <= 0n) throw new Raise('ValueError', 'expected a positive input');
    m.charge(intCost(v, 0, '~'));
    const near = Number(v);
    if (near !== Infinity) return f(near);
    // A fraction and a power of two; the last bit stands for all that is cut off, so that the fraction is rounded right.
    const bits = bitLength(v);
    const shift = BigInt(bits - 64);
    const head = v >> shift;
    const fraction = Number(head << shift === v ? head : head | 1n) / 2 ** 64;
    return fraction === 1 ? f(0.5) + f(2) * (bits + 1) : f(fraction) + f(2) * bits;
  }
  const r = real(m, x);
  if (r instanceof Bail) return BAIL;
  if (r <= 0)
    throw typeof v === 'number' ? new Raise('ValueError', 'expected a positive input') : domain('a positive input', r);
  return f(r);
}

function declareLogarithms(): void {
  FUNCTIONS.push(
    builtinFunction('math', 'log(x, base=..., /)', {
      doc: 'Return the logarithm of x to the given base, or the natural logarithm.',
      style: 'pos',
      run(m, x, base) {
        const a = logarithm(m, x as PyValue, log);
        if (a instanceof Bail) return BAIL;
        if (base === undefined) return new PyFloat(a);
        const b = logarithm(m, base as PyValue, log);
        if (b instanceof Bail) return BAIL;
        if (b === 0) return m.raise('ZeroDivisionError', 'division by zero');
        return new PyFloat(a / b);
      },
      python: `
def log(x, *base):
    return $math('log', ($real(x), *[$real(b) for b in base]))
`,
    }),
  );
  TABLE.set('log', {
    integral: false,
    run(x, base) {
      if (x <= 0) throw domain('a positive input', x);
      if (base === undefined) return log(x);
      if (base <= 0) throw domain('a positive input', base);
      const b = log(base);
      if (b === 0) throw new Raise('ZeroDivisionError', 'division by zero');
      return log(x) / b;
    },
  });
  for (const [name, f, base] of [
    ['log2', log2, 2],
    ['log10', log10, 10],
  ] as const) {
    TABLE.set(name, {
      integral: false,
      run(x) {
        if (x <= 0) throw domain('a positive input', x);
        return f(x);
      },
    });
    FUNCTIONS.push(
      builtinFunction('math', `${name}(x, /)`, {
        doc: `Return the base ${base} logarithm of x.`,
        run(m, x): Out {
          const v = logarithm(m, x as PyValue, f);
          return v instanceof Bail ? BAIL : new PyFloat(v);
        },
        python: `
def ${name}(x, /):
    return $math('${name}', ($real(x),))
`,
      }),
    );
  }
}

// ---- rounding

function declareRounding(): void {
  for (const [name, f, doc] of [
    ['floor', floorFloat, 'Return the floor of x as an int.'],
    ['ceil', ceilFloat, 'Return the ceiling of x as an int.'],
  ] as const) {
    TABLE.set(name, { run: f, integral: true });
    FUNCTIONS.push(
      builtinFunction('math', `${name}(x, /)`, {
        doc,
        run(m, x): Out {
          const v = x as PyValue;
          if (v instanceof PyFloat) return f(v.v);
          if (typeof v === 'number' || typeof v === 'bigint') return v;
          if (typeof v === 'boolean') return v ? 1 : 0;
          if (typeOf(v).lookup(`__${name}__`) !== undefined) return BAIL;
          const r = real(m, v);
          return r instanceof Bail ? BAIL : f(r);
        },
        python: `
def ${name}(x, /):
    f = $method(x, '__${name}__')
    if f is not None:
        return f()
    return $math('${name}', ($real(x),))
`,
      }),
    );
  }

  FUNCTIONS.push(
    builtinFunction('math', 'trunc(x, /)', {
      doc: 'Truncate x to an int.',
      run: (_m, x): Out => (x instanceof PyFloat ? toInt(x.v) : BAIL),
      python: `
def trunc(x, /):
    f = $method(x, '__trunc__')
    if f is None:
        raise TypeError(f"type {$type_name(x)} doesn't define __trunc__ method")
    return f()
`,
    }),
    builtinFunction('math', 'ldexp(x, i, /)', {
      doc: 'Return x * (2**i).',
      run(m, x, i) {
        const a = real(m, x as PyValue);
        if (a instanceof Bail) return BAIL;
        const v = i instanceof PySub ? i.base : i;
        if (typeof v !== 'number' && typeof v !== 'bigint' && typeof v !== 'boolean')
          return m.raise('TypeError', 'Expected an int as second argument to ldexp.');
        if (a === 0 || !Number.isFinite(a)) return new PyFloat(a);
        const r = scaled(a, Math.max(-3000, Math.min(3000, Number(v))));
        if (!Number.isFinite(r)) throw range();
        return new PyFloat(r);
      },
      python: `
def ldexp(x, i, /):
    return __import__('math').ldexp($real(x), i)
`,
    }),
    builtinFunction('math', 'nextafter(x, y, /, *, steps=None)', {
      doc: 'Return the floating-point value the given number of steps after x towards y.',
      style: 'clinic',
      run(m, x, y, steps) {
        const a = real(m, x as PyValue);
        const b = real(m, y as PyValue);
        if (a instanceof Bail || b instanceof Bail) return BAIL;
        if (steps === null) return new PyFloat(nextAfter(a, b, 1n));
        const n = index(m, steps as PyValue);
        if (n instanceof Bail) return BAIL;
        if (n < 0) return m.raise('ValueError', 'steps must be a non-negative integer');
        return new PyFloat(nextAfter(a, b, BigInt(n)));
      },
      python: `
def nextafter(x, y, /, *, steps=None):
    return __import__('math').nextafter($real(x), $real(y), steps=None if steps is None else $as_index(steps))
`,
    }),
    builtinFunction('math', 'isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0) -> bool', {
      doc: 'Determine whether two floating-point numbers are close in value.',
      style: 'clinic',
      run(m, a, b, rel, abs) {
        const values: number[] = [];
        for (const x of [a, b, rel, abs]) {
          const v = real(m, x as PyValue);
          if (v instanceof Bail) return BAIL;
          values.push(v);
        }
        const [x, y, r, t] = values as [number, number, number, number];
        if (r < 0 || t < 0) return m.raise('ValueError', 'tolerances must be non-negative');
        if (x === y) return true;
        if (Math.abs(x) === Infinity || Math.abs(y) === Infinity) return false;
        const diff = Math.abs(y - x);
        return diff <= Math.abs(r * y) || diff <= Math.abs(r * x) || diff <= t;
      },
      python: `
def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    return __import__('math').isclose($real(a), $real(b), rel_tol=$real(rel_tol), abs_tol=$real(abs_tol))
`,
    }),
  );
}

// ---- integers

function integers(
  name: string,
  params: string,
  doc: string,
  run: (m: Machine, ...args: Int[]) => Out,
  optional = false,
): void {
  const list = params.split(', ');
  const key = optional ? `${name}(${list[0]}, ${list[1]}=None, /)` : `${name}(${params}, /)`;
  FUNCTIONS.push(
    builtinFunction('math', key, {
      doc,
      run(m, a, b): Out {
        const given = [a, b].slice(0, list.length) as PyValue[];
        const values: Int[] = [];
        for (const x of given) {
          if (x === null && optional && values.length > 0) break;
          const v = index(m, x);
          if (v instanceof Bail) return BAIL;
          values.push(v);
        }
        return run(m, ...values);
      },
      python: `
def ${name}(${optional ? `${list[0]}, ${list[1]}=None` : params}, /):
    return __import__('math').${name}(${list.map((p, i) => (optional && i > 0 ? `None if ${p} is None else $as_index(${p})` : `$as_index(${p})`)).join(', ')})
`,
    }),
  );
}

/** lo * (lo + 1) * … * hi, by halves, so that the factors stay of one size. */
function product(m: Machine, lo: number, hi: number): Int {
  if (hi - lo < 8) {
    let r: Int = 1;
    for (let i = lo; i <= hi; i++) r = multiply(r, i);
    return r;
  }
  const middle = Math.floor((lo + hi) / 2);
  const a = product(m, lo, middle);
  const b = product(m, middle + 1, hi);
  m.charge(1 + intCost(a, b, '*'));
  return multiply(a, b);
}

function factorial(m: Machine, n: Int): Out {
  if (n < 0) return m.raise('ValueError', 'factorial() not defined for negative values');
  if (n > 2147483647) return m.raise('OverflowError', 'factorial() argument should not exceed 2147483647');
  const count = Number(n);
  if (count > 2 && count * log2(count / Math.E) > m.caps.intBits) return m.raise('MemoryError', '');
  return product(m, 1, count);
}

/** n * (n - 1) * … of k factors, divided by k! where `divided`. */
function falling(m: Machine, n: Int, k: Int, divided: boolean): Out {
  if (n < 0) return m.raise('ValueError', 'n must be a non-negative integer');
  if (k < 0) return m.raise('ValueError', 'k must be a non-negative integer');
  if (k > n) return 0;
  if (divided) {
    const other = subtract(n, k);
    if (other < k) k = other;
  }
  if (k > 9223372036854775807n)
    return m.raise('OverflowError', `${divided ? 'min(n - k, k)' : 'k'} must not exceed 9223372036854775807`);
  if (Number(k) * bitLength(n) > m.caps.intBits) return m.raise('MemoryError', '');
  let r: Int = 1;
  for (let i = 0; i < Number(k); i++) {
    m.charge(1 + (bitLength(r) >>> 8) + intCost(r, n, '*'));
    r = multiply(r, subtract(n, i));
    if (divided) r = floorDivide(r, i + 1);
  }
  return r;
}

function declareIntegers(): void {
  integers('factorial', 'n', 'Find n!.', factorial);
  integers('isqrt', 'n', 'Return the integer part of the square root of the input.', (m, n) => {
    if (n! < 0) return m.raise('ValueError', 'isqrt() argument must be nonnegative');
    m.charge(1 + intCost(n!, 0, 'isqrt'));
    return integerRoot(n!);
  });

  integers(
    'comb',
    'n, k',
    'Number of ways to choose k items from n items without repetition and without order.',
    (m, n, k) => falling(m, n!, k!, true),
  );
  integers(
    'perm',
    'n, k',
    'Number of ways to choose k items from n items without repetition and with order.',
    (m, n, k) => (k === undefined ? factorial(m, n!) : falling(m, n!, k, false)),
    true,
  );

  for (const [name, doc] of [
    ['gcd', 'Greatest Common Divisor.'],
    ['lcm', 'Least Common Multiple.'],
  ] as const) {
    FUNCTIONS.push(
      builtinFunction('math', `${name}(*integers) -> int`, {
        doc,
        run(m, integers): Out {
          let r: Int = name === 'gcd' ? 0 : 1;
          for (const x of (integers as PyTuple).items) {
            const n = index(m, x);
            if (n instanceof Bail) return BAIL;
            m.charge(1 + intCost(r, n, 'gcd') + (name === 'gcd' ? 0 : intCost(r, n, '*') + intCost(r, n, '//')));
            if (name === 'gcd') r = gcd(r, n);
            else if (n === 0 || r === 0) r = 0;
            else {
              const v: Int = multiply(floorDivide(r, gcd(r, n)), n);
              r = v < 0 ? negate(v) : v;
            }
          }
          return r;
        },
        python: `
def ${name}(*integers):
    return __import__('math').${name}(*[$as_index(n) for n in integers])
`,
      }),
    );
  }
}

// ---- sums and distances

/** The exact sum of floats, rounded once; infinities and NaN as they add up. */
function exactSum(m: Machine, items: readonly number[]): number {
  m.charge(items.length);
  const special = items.filter((x) => !Number.isFinite(x));
  if (special.length > 0) {
    const sum = special.reduce((a, b) => a + b, 0);
    if (Number.isNaN(sum) && !special.some(Number.isNaN)) throw new Raise('ValueError', '-inf + inf in fsum');
    return sum;
  }
  const r = sumExactly(items);
  if (!Number.isFinite(r)) throw new Raise('OverflowError', 'intermediate overflow in fsum');
  return r;
}

function realsOf(m: Machine, iterable: PyValue): number[] | Bail {
  return consume(m, iterable, (items) => reals(m, items));
}

function reals(m: Machine, items: readonly PyValue[]): number[] | Bail {
  const out: number[] = [];
  for (const x of items) {
    const v = real(m, x);
    if (v instanceof Bail) return BAIL;
    out.push(v);
  }
  return out;
}

function length(m: Machine, vector: readonly number[]): number {
  m.charge(vector.length >>> 2);
  return norm(Float64Array.from(vector));
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

function declareSequences(): void {
  FUNCTIONS.push(
    builtinFunction('math', 'fsum(seq, /) -> float', {
      doc: 'Return an accurate floating-point sum of values in the iterable seq.',
      run(m, seq) {
        const items = realsOf(m, seq as PyValue);
        return items instanceof Bail ? BAIL : new PyFloat(exactSum(m, items));
      },
      python: `
def fsum(seq, /):
    return __import__('math').fsum([$real(x) for x in seq])
`,
    }),
    builtinFunction('math', 'hypot(*coordinates) -> float', {
      doc: 'Multidimensional Euclidean distance from the origin to a point.',
      run(m, coordinates) {
        const items = realsOf(m, coordinates as PyValue);
        return items instanceof Bail ? BAIL : new PyFloat(length(m, items));
      },
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
            if (from.length !== to.length) throw new Raise('ValueError', 'both points must have the same number of dimensions');
            const a = reals(m, from);
            const b = reals(m, to);
            if (a instanceof Bail || b instanceof Bail) return BAIL;
            return new PyFloat(length(m, a.map((x, i) => x - b[i]!)));
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
  );

  FUNCTIONS.push(
    builtinFunction('math', 'frexp(x, /)', {
      doc: 'Return the mantissa and exponent of x, as a pair (m, e).',
      run(m, x) {
        const v = real(m, x as PyValue);
        if (v instanceof Bail) return BAIL;
        const [fraction, exponent] = frexp(v);
        return new PyTuple(TUPLE, [new PyFloat(fraction), exponent]);
      },
      python: `
def frexp(x, /):
    return __import__('math').frexp($real(x))
`,
    }),
  );
}

intrinsic('sum_products', 1, (m, p, q) => {
  const a = realsOf(m, p!);
  const b = realsOf(m, q!);
  if (a instanceof Bail || b instanceof Bail) return m.raise('TypeError', 'must be real number');
  return floatProducts(m, a, b);
});

export const MATH: ModuleSource = {
  name: 'math',
  doc: 'This module provides access to the mathematical functions defined by the C standard.',
  contents() {
    declareFloats();
    declareLogarithms();
    declareRounding();
    declareIntegers();
    declareSequences();
    return {
      functions: FUNCTIONS,
      members: () => [
        ['pi', new PyFloat(Math.PI)],
        ['e', new PyFloat(Math.E)],
        ['tau', new PyFloat(2 * Math.PI)],
        ['inf', new PyFloat(Infinity)],
        ['nan', new PyFloat(NaN)],
      ],
    };
  },
};
