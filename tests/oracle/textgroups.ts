/* Groups for numbers.ts: format specifications, % formatting, the fields of str.format. */
import * as format from '../../core/values/format.ts';
import { decimalOf } from './floatgroups.ts';
import type { Group } from './numbergroups.ts';
import { Double, anyDouble, anyInt, below, pick } from './sample.ts';
import type { Value } from './sample.ts';

const WORLD = { decimalOf, maxLength: 100000, maxDigits: 4300 };
const maybe = (n: number, parts: readonly string[]): string => (below(n) === 0 ? pick(parts) : '');

/** A specification, in the right order, of parts that fit together more or less often. */
function spec(types: readonly string[]): string {
  if (below(25) === 0)
    return [1, 2, 3]
      .map(() => pick(['<', '^', '0', '1', ',', '_', '.', 'z', '#', 'é', '+', 'd', 'f', '😀', ' ']))
      .join('');
  return (
    maybe(4, ['<', '>', '=', '^', 'x<', '*^', '0=', '😀>', 'é^', ' =', '0>']) +
    maybe(4, ['+', '-', ' ']) +
    maybe(8, ['z']) +
    maybe(6, ['#']) +
    maybe(5, ['0']) +
    maybe(3, ['1', '5', '10', '12', '17', '20', '33', '\u0661\u0662']) +
    maybe(4, [',', '_', ',', '_', ',_', '_,', ',,']) +
    maybe(3, [
      '.0',
      '.1',
      '.2',
      '.3',
      '.6',
      '.12',
      '.20',
      '.40',
      '.',
      '.,',
      '._',
      '.5_',
      '.7,',
      '.5_,',
      '.8,_',
      '.,,',
    ]) +
    maybe(2, types)
  );
}

const ALL = [
  'b',
  'c',
  'd',
  'o',
  'x',
  'X',
  'n',
  'e',
  'E',
  'f',
  'F',
  'g',
  'G',
  '%',
  's',
  'r',
  'y',
  ' ',
  'é',
  '😀',
  '\t',
  'dd',
  'N',
];
const INT = ['b', 'd', 'o', 'x', 'X', 'n', 'd', 'f', 'e', 'g', '%', 'c', ...ALL];
const FLOAT = ['e', 'f', 'g', 'E', 'F', 'G', '%', 'n', 'f', 'f', 'g', 'e', ...ALL];

function formatting(
  name: string,
  value: () => Value,
  types: readonly string[],
  ours: (v: never, s: string) => string,
  python: string,
): Group {
  return {
    name: `format ${name}`,
    python,
    arguments: () => {
      const s = spec(types);
      // The oracle's C long has 32 bits.
      return [s.endsWith('c') && name === 'int' ? below(0x110010) - 5 : value(), s];
    },
    ours: (v: never, s: string) => ours(v, s),
    count: 300000,
  };
}

const PLAIN = 'def f(v, s): return format(v, s)';

export const textGroups: readonly Group[] = [
  formatting(
    'int',
    () => (below(20) === 0 ? below(0x110010) : anyInt(80)),
    INT,
    (v: number, s) => format.formatInt(v, s, 'int', WORLD),
    PLAIN,
  ),
  formatting(
    'float',
    () => new Double(anyDouble()),
    FLOAT,
    (v: Double, s) => format.formatFloat(v.value, s, 'float', WORLD),
    PLAIN,
  ),
  formatting(
    'complex',
    () => [new Double(anyDouble()), new Double(below(3) === 0 ? 0 : anyDouble())],
    FLOAT,
    (v: [Double, Double], s) => format.formatComplex({ real: v[0].value, imag: v[1].value }, s, 'complex', WORLD),
    'def f(v, s): return format(complex(*v), s)',
  ),
  formatting(
    'str',
    () => pick(['', 'a', 'hello', 'héllo wörld', '😀😀', 'x'.repeat(30)]),
    ['s', 's', 's', 's', ...ALL],
    (v: string, s) => format.formatStr(v, [...v].length, (n) => [...v].slice(0, n).join(''), s, 'str', WORLD),
    PLAIN,
  ),
];
