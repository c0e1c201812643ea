/** Logarithms, which take ints of any size. */
import {
  BAIL,
  Bail,
  bitLength,
  builtinFunction,
  intCost,
  log,
  log10,
  log2,
  PyFloat,
  PySub,
  Raise,
} from '../../values/mod.ts';
import type { Machine, Out, PyBuiltin, PyValue } from '../../values/mod.ts';
import { real, domain } from './reals.ts';
import { TABLE } from './table.ts';

/** The logarithm of an int is that of its digits, whatever `__float__` of its class says, and a wrong one is not told: it may be long. */
function logarithm(m: Machine, x: PyValue, f: (x: number) => number): number | Bail {
  const base = x instanceof PySub ? x.base : x;
  const v = typeof base === 'boolean' ? Number(base) : base;
  if (typeof v === 'number' || typeof v === 'bigint') {
    if (v <= 0) throw new Raise('ValueError', 'expected a positive input');
    if (typeof v === 'number') return f(v);
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
  if (r <= 0) throw domain('a positive input', r);
  return f(r);
}

/** The functions of logarithms. */
export function logarithmFunctions(): PyBuiltin[] {
  const functions = [
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
    log = __import__('math').log
    powers = [log(v if issubclass(type(v), int) else $real(v)) for v in (x, *base)]
    return powers[0] / powers[1] if base else powers[0]
`,
    }),
  ];
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
    functions.push(
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
  return functions;
}
