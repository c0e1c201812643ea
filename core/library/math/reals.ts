/** Arguments of `math` as floats, and what is raised where a function has no answer. */
import {
  answersFloat, askSpecial, BAIL, Bail, floatRepr, isExactFloat, isExactInt, PyFloat, PySub, Raise, shipped, toFloat, typeName,
} from '../../values/mod.ts'; // prettier-ignore
import type { Machine, PyValue } from '../../values/mod.ts';

/** A float out of `__float__` or `__index__`; one of a subclass is a float already, whatever its `__float__` says. */
shipped(
  'real',
  `
def real(v):
    if issubclass(type(v), float):
        return float.__float__(v)
    if $method(v, '__float__') is None and $method(v, '__index__') is None:
        raise TypeError(f'must be real number, not {$type_name(v)}')
    return float(v)
`,
);

/** The float in a number; BAIL when Python code has to say it. */
export function real(m: Machine, x: PyValue): number | Bail {
  if (typeof x === 'number') return x;
  if (x instanceof PyFloat) return x.v;
  const v = x instanceof PySub ? x.base : x;
  if (answersFloat(x)) return BAIL;
  if (v instanceof PyFloat) return v.v;
  if (typeof v === 'number') return v;
  if (typeof v === 'bigint') return toFloat(v);
  if (typeof v === 'boolean') return v ? 1 : 0;
  for (const name of ['__float__', '__index__']) {
    const f = askSpecial(m, x, name, name === '__float__' ? isExactFloat : isExactInt);
    if (f instanceof Bail) return BAIL;
    if (f instanceof PyFloat) return f.v;
    if (typeof f === 'number' || typeof f === 'bigint') return toFloat(f);
  }
  throw new Raise('TypeError', `must be real number, not ${typeName(x)}`);
}

export function domain(what: string, x: number): Raise {
  return new Raise('ValueError', `expected ${what}, got ${floatRepr(x)}`);
}

export function range(): Raise {
  return new Raise('OverflowError', 'math range error');
}

/** A result that is infinite for a finite argument is out of range. */
export function inRange(r: number, ...args: number[]): number | Raise {
  if (!Number.isFinite(r) && args.every(Number.isFinite))
    return Number.isNaN(r) ? new Raise('ValueError', 'math domain error') : range();
  return r;
}

/** The floats in several numbers; BAIL when Python code has to say one. */
export function reals(m: Machine, items: readonly PyValue[]): number[] | Bail {
  const out: number[] = [];
  for (const x of items) {
    const v = real(m, x);
    if (v instanceof Bail) return BAIL;
    out.push(v);
  }
  return out;
}
