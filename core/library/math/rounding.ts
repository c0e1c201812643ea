/** Rounding and the parts of floats. */
import {
  BAIL, Bail, builtinFunction, ceilFloat, floorFloat, frexp, index, nextAfter, PyFloat, PySub, PyTuple, scaled, toInt, TUPLE,
  typeOf,
} from '../../values/mod.ts'; // prettier-ignore
import type { Out, PyBuiltin, PyValue } from '../../values/mod.ts';
import { real, range } from './reals.ts';
import { TABLE } from './table.ts';

/** The functions that round floats, take them apart and compare them. */
export function roundingFunctions(): PyBuiltin[] {
  const functions: PyBuiltin[] = [];
  for (const [name, f, doc] of [
    ['floor', floorFloat, 'Return the floor of x as an int.'],
    ['ceil', ceilFloat, 'Return the ceiling of x as an int.'],
  ] as const) {
    TABLE.set(name, { run: f, integral: true });
    functions.push(
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

  functions.push(
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
        if (a instanceof Bail) return BAIL;
        const b = real(m, y as PyValue);
        if (b instanceof Bail) return BAIL;
        if (steps === null) return new PyFloat(nextAfter(a, b, 1n));
        const n = index(m, steps as PyValue);
        if (n instanceof Bail) return BAIL;
        if (n < 0) return m.raise('ValueError', 'steps must be a non-negative integer');
        // No two doubles are further apart.
        return new PyFloat(nextAfter(a, b, n > 2 ** 64 ? 1n << 64n : BigInt(n)));
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
  return functions;
}
