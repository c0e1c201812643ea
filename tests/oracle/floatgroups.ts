/* Groups for numbers.ts: the arithmetic of float, and the texts of int and float. */
import * as floating from '../../core/values/floating.ts';
import * as floattext from '../../core/values/floattext.ts';
import * as inttext from '../../core/values/inttext.ts';
import { Raise } from '../../core/values/raised.ts';
import type { Group } from './numbergroups.ts';
import { Double, anyDouble, anyInt, below, pick } from './sample.ts';
import type { Value } from './sample.ts';

const float = (): Double => new Double(anyDouble());

function pair(name: string, python: string, ours: (a: number, b: number) => Value): Group {
  return {
    name,
    python: `def f(a, b): return ${python}`,
    arguments: () => [float(), float()],
    ours: (a: Double, b: Double) => ours(a.value, b.value),
    count: 100000,
  };
}

function one(name: string, python: string, ours: (a: number) => Value): Group {
  return {
    name,
    python: `def f(a): return ${python}`,
    arguments: () => [float()],
    ours: (a: Double) => ours(a.value),
    count: 200000,
  };
}

/** Digits of other scripts are Arabic-Indic and fullwidth here. */
export function decimalOf(cp: number): number {
  if (cp >= 0x660 && cp <= 0x669) return cp - 0x660;
  return cp >= 0xff10 && cp <= 0xff19 ? cp - 0xff10 : -1;
}

/** The `repr` of a str of the characters that `numeral` uses. */
export function repr(text: string): string {
  let out = '';
  for (const c of text) {
    const cp = c.codePointAt(0)!;
    const short = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' }[c];
    if (short !== undefined) out += short;
    else if (cp < 32 || cp === 127 || cp === 0x85) out += `\\x${cp.toString(16).padStart(2, '0')}`;
    else if (cp === 0xa0) out += '\\xa0';
    else if (cp === 0x2003 || cp === 0x3000) out += `\\u${cp.toString(16)}`;
    else out += c;
  }
  return `'${out}'`;
}

/** A text that is, or is nearly, a numeral. */
function numeral(parts: readonly string[]): string {
  let text = '';
  for (let i = below(6) + 1; i > 0; i--) text += pick(parts);
  return text;
}

const INT_PARTS = [
  '1',
  '23',
  '0',
  '00',
  '9',
  '_',
  '+',
  '-',
  ' ',
  'a',
  'f',
  'Z',
  '0x',
  '0b',
  '0o',
  '0X',
  '\t',
  '\x1c',
  '\x85',
  '\u2003',
  '\u0663',
  '\uff11',
  'é',
  '.',
  '12345678901234567890',
];
const FLOAT_PARTS = [
  '1',
  '23',
  '0',
  '9',
  '_',
  '+',
  '-',
  ' ',
  'e',
  'E5',
  'e-3',
  '.',
  '.5',
  'inf',
  'Infinity',
  'nan',
  '\n',
  '\u2003',
  '\u0663',
  'é',
  '1e300',
  '308',
  'x',
  '123456789012345678901234567890',
];
const HEX_PARTS = [
  '0x',
  '0X',
  '1',
  'f',
  '.',
  'A8',
  'p',
  'P-3',
  'p+5',
  'p1000',
  'p-1070',
  '-',
  '+',
  ' ',
  '\t',
  '0',
  'fffffffffffff8',
  '8000000000000',
  '1',
  'inf',
  'nan',
  'g',
  '0000000',
];

/** The decimals around a double and around the middle between two. */
function hardDecimal(): string {
  const x = Math.abs(anyDouble());
  if (x - x !== 0) return '0';
  const digits = x.toPrecision(pick([1, 5, 15, 16, 17, 18, 19, 20, 21, 40, 100]));
  return below(3) === 0
    ? `${digits}${digits.includes('e') ? '' : digits.includes('.') ? String(below(100)) : '.5'}`
    : digits;
}

export const floatGroups: readonly Group[] = [
  pair('float mod', 'a % b', (a, b) => new Double(floating.moduloFloat(a, b))),
  pair('float divmod', 'divmod(a, b)', (a, b) => floating.divmodFloat(a, b).map((x) => new Double(x))),
  pair('float floordiv', 'a // b', (a, b) => new Double(floating.floorDivideFloat(a, b))),
  {
    name: 'float power',
    python: `
def f(a, b):
    try: r = a ** b
    except OverflowError: return None if a < 0 and b % 1 else 'overflow'
    return None if isinstance(r, complex) else r`,
    arguments: () => [float(), below(2) === 0 ? float() : new Double(below(41) - 20)],
    ours: (a: Double, b: Double) => {
      try {
        const r = floating.powerFloat(a.value, b.value);
        return r === undefined ? null : new Double(r);
      } catch (e) {
        if (e instanceof Error || (e as { type: string }).type !== 'OverflowError') throw e;
        return 'overflow';
      }
    },
    count: 200000,
  },
  one('float to int', '(int(a), math.floor(a), math.ceil(a), round(a))', (a) => [
    floating.toInt(a),
    floating.floorFloat(a),
    floating.ceilFloat(a),
    floating.roundToInt(a),
  ]),
  one('float ratio', '(a.is_integer(), *a.as_integer_ratio())', (a) => [
    floating.isIntegral(a),
    ...floating.integerRatio(a),
  ]),
  {
    name: 'float round',
    python: 'def f(a, n): return round(a, n)',
    arguments: () => [float(), below(8) === 0 ? below(700) - 350 : below(30) - 10],
    ours: (a: Double, n: number) => new Double(floating.roundFloat(a.value, n)),
    count: 200000,
  },
  one('float repr', 'repr(a)', floattext.floatRepr),
  one('float hex', 'a.hex()', floattext.floatHex),
  {
    name: 'float fromhex',
    python: 'def f(s): return float.fromhex(s)',
    arguments: () => [
      below(3) === 0
        ? numeral(HEX_PARTS)
        : `0x${numeral(['1', 'f', '08', 'a7', '00000', '7fffffff', '8'])}.${numeral(['1', 'ffffff', '08', '0000000'])}p${below(2200) - 1130}`,
    ],
    ours: (s: string) => new Double(floattext.floatFromHex(s)),
    count: 100000,
  },
  {
    name: 'float parse',
    python: 'def f(s): return float(s)',
    arguments: () => [below(2) === 0 ? numeral(FLOAT_PARTS) : hardDecimal()],
    ours(s: string) {
      const value = floattext.parseFloat(s, decimalOf);
      if (value === null) throw new Raise('ValueError', `could not convert string to float: ${repr(s)}`);
      return new Double(value);
    },
    count: 200000,
  },
  {
    name: 'int parse',
    python: 'def f(s, base): return int(s, base)',
    arguments: () => [numeral(INT_PARTS), pick([0, 10, 10, 2, 8, 16, 36, 3, 7, 32, 1, 37])],
    ours(s: string, base: number) {
      const n = inttext.parseInt(s, base, decimalOf);
      if (n === null) throw new Raise('ValueError', inttext.notInt(base, repr(s)));
      return n;
    },
    count: 200000,
  },
  {
    name: 'int text',
    python: 'def f(a): return str(a), bin(a), oct(a), hex(a)',
    arguments: () => [anyInt(pick([100, 1000]))],
    ours: (a: number | bigint) => [
      inttext.decimalText(a),
      inttext.prefixedText(a, 2),
      inttext.prefixedText(a, 8),
      inttext.prefixedText(a, 16),
    ],
    count: 50000,
  },
  {
    name: 'int text limit',
    python: 'def f(n): return str(10 ** n - 1) == "", int("7" * n, 36) < 0, int("6" * n) < 0, int("6" * n, 7) < 0',
    arguments: () => [4290 + below(20)],
    ours: (n: number) => {
      const digits = (base: number, d: string): boolean => inttext.parseInt(d.repeat(n), base, decimalOf)! < 0;
      return [inttext.decimalText(10n ** BigInt(n) - 1n) === '', digits(36, '7'), digits(10, '6'), digits(7, '6')];
    },
    count: 300,
  },
];
