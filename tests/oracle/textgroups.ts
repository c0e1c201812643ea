/* Groups for numbers.ts: format specifications, % formatting, the fields of str.format. */
import * as format from '../../core/values/format.ts';
import { toInt } from '../../core/values/floating.ts';
import { floatRepr } from '../../core/values/floattext.ts';
import { toFloat } from '../../core/values/integer.ts';
import * as fields from '../../core/values/fields.ts';
import * as percent from '../../core/values/percent.ts';
import { Raise } from '../../core/values/raised.ts';
import { decimalOf, repr } from './floatgroups.ts';
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

/** `format % arguments` for a tuple of ints, floats and strs (or bytes), by the rules of the caller. */
function percentOf(text: string, args: readonly Value[], bytes: boolean): string {
  let next = 0;
  let out = '';
  const fetch = (): Value => {
    if (next >= args.length) throw percent.notEnoughArguments();
    return args[next++]!;
  };
  const star = (): Int => {
    const n = fetch();
    if (typeof n !== 'number' && typeof n !== 'bigint') throw percent.starWantsInt();
    return n;
  };
  for (const piece of percent.parsePercent(text, bytes)) {
    if (typeof piece === 'string') {
      out += piece;
      continue;
    }
    if (piece.needsMapping) throw percent.mappingRequired();
    const width = piece.width === '*' ? star() : null;
    const precision = piece.precision === '*' ? star() : null;
    const c = percent.withStars(piece, width, precision);
    if (c.error !== null) throw c.error;
    const v = fetch();
    if (c.unsupported !== null) throw c.unsupported;
    out += converted(c, v, bytes);
  }
  if (next < args.length) throw percent.notAllConverted(bytes);
  return out;
}

type Int = number | bigint;

function converted(c: percent.Conversion, v: Value, bytes: boolean): string {
  const text = typeof v === 'string' ? v : v instanceof Uint8Array ? String.fromCharCode(...v) : null;
  const typeName =
    v instanceof Double ? 'float' : typeof v === 'string' ? 'str' : v instanceof Uint8Array ? 'bytes' : 'int';
  const by = (s: string): string => percent.textBy(c, s, [...s].length, (n) => [...s].slice(0, n).join(''), WORLD);
  if ('sra'.includes(c.code) || c.code === 'b') {
    if (bytes && 'sb'.includes(c.code) && typeName !== 'bytes') throw percent.wrongType(c, typeName, true);
    if (v instanceof Double) return by(floatRepr(v.value));
    if (v instanceof Uint8Array) return by('sb'.includes(c.code) ? text! : `b'${text!}'`);
    return by(typeof v === 'string' ? (c.code === 's' ? v : `'${v}'`) : String(v));
  }
  if (c.code === 'c') {
    if (typeof v === 'number' || typeof v === 'bigint') return percent.characterBy(c, v, bytes, WORLD);
    if (text !== null && typeName === (bytes ? 'bytes' : 'str')) {
      if ([...text].length !== 1) throw percent.wrongLength(typeName, [...text].length);
      return by(text);
    }
    throw percent.wrongType(c, typeName, bytes);
  }
  if ('eEfFgG'.includes(c.code)) {
    if (v instanceof Double) return percent.floatBy(c, v.value, WORLD);
    if (typeof v === 'number' || typeof v === 'bigint') return percent.floatBy(c, toFloat(v), WORLD);
    throw percent.wrongType(c, typeName, bytes);
  }
  if (v instanceof Double && 'diu'.includes(c.code)) return percent.intBy(c, toInt(v.value), WORLD);
  if (typeof v === 'number' || typeof v === 'bigint') return percent.intBy(c, v, WORLD);
  throw percent.wrongType(c, typeName, bytes);
}

function percentFormat(bytes: boolean): [string, Value[]] {
  let text = '';
  const args: Value[] = [];
  for (let i = below(3) + 1; i > 0; i--) {
    text += maybe(2, ['a', 'bc ', '%%', bytes ? 'x' : 'é', bytes ? 'y' : '😀']);
    const flags = maybe(3, ['-', '+', ' ', '0', '#', '-0', '0-', '+ ', '#0', '00', '+-']);
    const width = maybe(3, ['1', '5', '12', '20', '*', '033']);
    const precision = maybe(3, ['.', '.0', '.2', '.5', '.12', '.*']);
    const code = pick([
      'd',
      'd',
      'i',
      'u',
      'x',
      'X',
      'o',
      'e',
      'f',
      'g',
      'E',
      'F',
      'G',
      's',
      'r',
      'a',
      'c',
      'c',
      maybe(3, ['y', 'b', '%', bytes ? 'z' : 'é', bytes ? 'q' : '😀', 'hd', 'ld', 'l', 'hhd', '(a)d', '(']),
    ]);
    text += '%' + flags + width + precision + code;
    const stars = (width === '*' ? 1 : 0) + (precision === '.*' ? 1 : 0);
    for (let j = stars; j > 0; j--) args.push(below(20) === 0 ? 'x' : below(30) - 8);
    if (below(20) !== 0) args.push(argumentFor(code, bytes));
  }
  if (below(30) === 0) args.push(1);
  // A number that a star gets by mistake has to be one that the 32-bit oracle has the memory for.
  const small = text.includes('*');
  return [
    text,
    args.map((v) => (small && (typeof v === 'number' || typeof v === 'bigint') ? Number(BigInt(v) % 5000n) : v)),
  ];
}

const bytesOf = (s: string): Uint8Array => Uint8Array.from(s, (c) => c.charCodeAt(0));

function argumentFor(code: string, bytes: boolean): Value {
  const kind = below(8);
  if (code === 'c')
    return kind < 3
      ? below(300) - 10
      : kind < 6
        ? bytes
          ? bytesOf(pick(['a', 'b', '', 'ab']))
          : pick(['a', '😀', 'é', '', 'ab'])
        : new Double(1);
  if ('sra'.includes(code) || code === 'b' || kind === 0) {
    if (kind > 5) return anyInt(70);
    return bytes ? bytesOf(pick(['', 'a', 'hello', 'xyz'.repeat(5)])) : pick(['', 'a', 'hello', 'hex '.repeat(5)]);
  }
  return kind < 4 ? anyInt(80) : new Double(anyDouble());
}

/** Objects that tell how they were reached, in Python and here, for `str.format`. */
const PATHS = `
class A:
    def __init__(self, p): self.p = p
    def __getattribute__(self, n): return object.__getattribute__(self, n) if n in ('p', '__class__') else A(self.p + '.' + n)
    def __getitem__(self, k): return A(f'{self.p}<{k}>' if isinstance(k, int) else f'{self.p}<"{k}">')
    def __str__(self): return 's' + self.p
    def __repr__(self): return 'r' + self.p
    def __format__(self, s): return f'{self.p}|{s}|'
class K(dict):
    def __missing__(self, k):
        if k == 'bad': raise KeyError(k)
        return A(k)
import builtins
def f(t):
    return t.format(*(A(str(i)) for i in range(4))) if not t.startswith('M') else t.format_map(K())`;

function built(pieces: readonly fields.TemplatePiece[], map: boolean): string {
  let out = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') out += piece;
    else if (piece instanceof Raise) throw piece;
    else out += replaced(piece, map);
  }
  return out;
}

function replaced(field: fields.Field, map: boolean): string {
  if (field.first instanceof Raise) throw field.first;
  if (typeof field.first === 'number') {
    if (map) throw new Raise('ValueError', 'Format string contains positional fields');
    if (field.first > 3)
      throw new Raise('IndexError', `Replacement index ${field.first} out of range for positional args tuple`);
  } else if (!map || field.first === 'bad') throw new Raise('KeyError', repr(field.first));
  let path = String(field.first);
  for (const step of field.path) {
    if (step instanceof Raise) throw step;
    path +=
      step.kind === 'attribute' ? `.${step.name}` : typeof step.key === 'number' ? `<${step.key}>` : `<"${step.key}">`;
  }
  if (field.conversion instanceof Raise) throw field.conversion;
  const spec = typeof field.spec === 'string' ? field.spec : built(field.spec, map);
  if (field.conversion === '') return `${path}|${spec}|`;
  const text = (field.conversion === 's' ? 's' : 'r') + path;
  return format.formatStr(text, [...text].length, (n) => [...text].slice(0, n).join(''), spec, 'str', WORLD);
}

const TEMPLATE_PARTS = [
  '{',
  '}',
  '{}',
  '{0}',
  '{1}',
  '{2}',
  '{{',
  '}}',
  'text',
  '{a}',
  '.b',
  '[k]',
  '[1]',
  '{0.x',
  '{0[',
  ']',
  '!',
  '!r',
  '!s',
  '!a',
  '!x',
  '!é',
  ':',
  ':>9',
  ':{}',
  ':{1}',
  ':{a}',
  '{',
  '}',
  '.',
  '[',
  '{:',
  '{!',
  '{0!r:>20}',
  '{:{}}',
  '{0.a.b[3][k]!r}',
  '{bad}',
  '\u0661',
  '{٢}',
  '😀',
  '{4}',
  '{99999999999999999999999}',
  '[99999999999999999999999]',
];

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
  {
    name: 'percent str',
    python: 'def f(s, args): return s % args',
    arguments: () => percentFormat(false),
    ours: (s: string, args: Value[]) => percentOf(s, args, false),
    count: 300000,
  },
  {
    name: 'percent bytes',
    python: 'def f(s, args): return s % args',
    arguments: () => {
      const [text, args] = percentFormat(true);
      return [bytesOf(text), args];
    },
    ours: (s: Uint8Array, args: Value[]) => bytesOf(percentOf(String.fromCharCode(...s), args, true)),
    count: 300000,
  },
  {
    name: 'template',
    python: PATHS,
    arguments: () => {
      let text = below(4) === 0 ? 'M' : '';
      for (let i = below(5) + 1; i > 0; i--) text += pick(TEMPLATE_PARTS);
      return [text];
    },
    ours: (s: string) => built(fields.parseTemplate(s, decimalOf), s.startsWith('M')),
    count: 400000,
  },
];
