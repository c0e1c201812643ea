/* Groups for numbers.ts: complex. */
import * as complexes from '../../core/values/complexes.ts';
import type { Complex } from '../../core/values/complexes.ts';
import { decimalOf, repr } from './floatgroups.ts';
import type { Group } from './numbergroups.ts';
import { Double, anyDouble, below, pick } from './sample.ts';
import type { Value } from './sample.ts';

const part = (): Double =>
  new Double(below(6) === 0 ? pick([0, -0, 1, -1, Infinity, -Infinity, NaN, 1e308, 1e200, -1e-200]) : anyDouble());

const split = (c: Complex): Value => [new Double(c.real), new Double(c.imag)];

function complexGroup(name: string, expression: string, ours: (a: Complex, b: Complex) => Complex | number): Group {
  return {
    name: `complex ${name}`,
    python: `def f(p, q, r, s):\n  a, b = complex(p, q), complex(r, s)\n  return ${expression}`,
    arguments: () => [part(), part(), part(), below(5) === 0 ? new Double(0) : part()],
    ours: (p: Double, q: Double, r: Double, s: Double) => {
      const c = ours({ real: p.value, imag: q.value }, { real: r.value, imag: s.value });
      return typeof c === 'number' ? new Double(c) : split(c);
    },
    count: 200000,
  };
}

// The sign of a zero in 1 / (inf + nan j) comes from the sign of a NaN, which differs from machine to machine.
const UNSIGNED = (expression: string, exponent: string): string =>
  `(lambda c: complex(c.real + 0.0, c.imag + 0.0) if ${exponent} < 0 else c)(${expression})`;
const unsigned = (c: Complex, exponent: number): Complex => (exponent < 0 ? { real: c.real + 0, imag: c.imag + 0 } : c);

const PARTS = [
  '1',
  '2.5',
  '-',
  '+',
  'j',
  'J',
  '(',
  ')',
  ' ',
  'e5',
  'inf',
  'nan',
  '_',
  'x',
  '.',
  '0',
  '1+2j',
  '-3.5j',
  '\u0663',
  '\u2003',
];

export const complexGroups: readonly Group[] = [
  complexGroup('add', 'a + b', complexes.addComplex),
  complexGroup('add real', 'a + r', (a, b) => complexes.addReal(a, b.real)),
  complexGroup('subtract', 'a - b', complexes.subtractComplex),
  complexGroup('subtract real', 'a - r', (a, b) => complexes.subtractReal(a, b.real)),
  complexGroup('subtract from real', 'r - a', (a, b) => complexes.subtractFromReal(b.real, a)),
  complexGroup('multiply', 'a * b', complexes.multiplyComplex),
  complexGroup('multiply real', 'r * a', (a, b) => complexes.multiplyReal(a, b.real)),
  complexGroup('divide', 'a / b', complexes.divideComplex),
  complexGroup('divide by real', 'a / r', (a, b) => complexes.divideByReal(a, b.real)),
  complexGroup('divide real', 'r / a', (a, b) => complexes.divideReal(b.real, a)),
  complexGroup('negate', '-a', complexes.negateComplex),
  // CPython looks at an errno of earlier calls when a part is NaN.
  complexGroup('abs', 'abs(a) if a == a or math.isinf(p) or math.isinf(q) else math.nan', complexes.absComplex),
  complexGroup('power', UNSIGNED('a ** b', 'r'), (a, b) => unsigned(complexes.powerComplex(a, b), b.real)),
  complexGroup('small power', UNSIGNED('a ** int(min(max(r, -105), 105)) if r == r else a', 'r'), (a, b) =>
    b.real !== b.real
      ? a
      : unsigned(
          complexes.powerComplex(a, { real: Math.trunc(Math.min(Math.max(b.real, -105), 105)), imag: 0 }),
          b.real,
        ),
  ),
  {
    name: 'complex repr',
    python: 'def f(p, q): return repr(complex(p, q))',
    arguments: () => [part(), part()],
    ours: (p: Double, q: Double) => complexes.complexRepr({ real: p.value, imag: q.value }),
    count: 100000,
  },
  {
    name: 'complex parse',
    python: 'def f(s): return complex(s)',
    arguments: () => {
      let text = '';
      for (let i = below(7) + 1; i > 0; i--) text += pick(PARTS);
      return [text];
    },
    ours: (s: string) => split(complexes.parseComplex(s, decimalOf, () => repr(s))),
    count: 200000,
  },
];
