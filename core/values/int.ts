/**
 * int and bool: rows. Arithmetic is in integer.ts and bits.ts, texts in inttext.ts; the machine handles the operators of
 * exact ints itself.
 */
import { latin, simpleBuffer } from './buffer.ts';
import { intBinary } from './arithmetic.ts';
import { bitCount, fromBytes, invert, toBytes } from './bits.ts';
import { BOOL, INT, TUPLE } from './classes.ts';
import { formatInt } from './format.ts';
import { formattingOf } from './formatting.ts';
import { toInt as floatToInt } from './floating.ts';
import { hashInt } from './hashing.ts';
import { index, size } from './index.ts';
import {
  absolute,
  bitLength,
  compareCost,
  compareInt,
  divmod,
  intCost,
  negate,
  powerModulo,
  powerModuloCost,
  roundInt,
  toFloat,
} from './integer.ts';
import type { Int } from './integer.ts';
import { decimalText, notInt, parseInt as parseIntText } from './inttext.ts';
import { intrinsic } from './intrinsics.ts';
import type { DecimalOf } from './numerals.ts';
import { objectBytes } from './bytes.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PyByteArray, PyBytes, PyFloat, PyStr, PySub, PyTuple, bare, isPlainStr } from './objects.ts';
import type { Arg, Out, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { repr, str } from './repr.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { askSpecial, isExactInt } from './special.ts';
import { mkstr, utf16 } from './text.ts';
import { truth } from './truth.ts';
import { argumentName, typeName, typeOf } from './typeof.ts';
import type { PyClass } from './classes.ts';
import { decimalValue } from '../unicode/mod.ts';

type IntLike = number | bigint | boolean | PySub;

function isInt(v: PyValue): v is IntLike {
  return (
    typeof v === 'number' ||
    typeof v === 'bigint' ||
    typeof v === 'boolean' ||
    (v instanceof PySub && (typeof v.base === 'number' || typeof v.base === 'bigint'))
  );
}

/** The number in an int, bool, or instance of a subclass. */
export function intValue(v: IntLike): Int {
  if (typeof v === 'boolean') return v ? 1 : 0;
  return v instanceof PySub ? (v.base as Int) : v;
}

type Binary = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '<<' | '>>' | '|' | '^' | '&';

/** `shown` is what 7 op 2 is, for the examples. */
function binary(op: Binary, word: string, shown: string): Record<string, Row<IntLike>> {
  const run = (m: Machine, a: PyValue, b: PyValue): PyValue => {
    if (!isInt(a) || !isInt(b)) return NOT_IMPLEMENTED;
    const x = typeof a === 'boolean' && typeof b === 'boolean' ? a : intValue(a);
    return intBinary(m, op, x, typeof a === 'boolean' && typeof b === 'boolean' ? b : intValue(b));
  };
  return {
    [`__${word}__(self, value: int, /) -> ${op === '/' ? 'float' : 'int'}`]: {
      doc: `Return self${op}value.\n\n>>> 7 ${op} 2\n${shown}`,
      run: (m, a, b) => run(m, a, b!),
    },
    [`__r${word}__(self, value: int, /) -> ${op === '/' ? 'float' : 'int'}`]: {
      doc: `Return value${op}self.\n\n>>> (2).__r${word}__(7)\n${shown}`,
      run: (m, a, b) => run(m, b!, a),
    },
  };
}

/** The value of an int whose every limb is about to be read, `times` over. */
function paid(m: Machine, v: IntLike, times = 1): Int {
  const n = intValue(v);
  if (typeof n === 'bigint') m.charge(times * intCost(n, 0, '~'));
  return n;
}

function paidDivmod(m: Machine, a: Int, b: Int): [Int, Int] {
  m.charge(intCost(a, b, 'divmod'));
  return divmod(a, b);
}

function comparison(name: string, op: string, test: (sign: number) => boolean): Record<string, Row<IntLike>> {
  return {
    [`__${name}__(self, value: object, /) -> bool`]: {
      doc: `Return self${op}value.\n\n>>> 1 ${op} 2\n${test(-1) ? 'True' : 'False'}`,
      run(m, a, b) {
        if (!isInt(b!)) return NOT_IMPLEMENTED;
        const x = intValue(a);
        const y = intValue(b);
        if (typeof x === 'bigint' && typeof y === 'bigint') m.charge(compareCost(x, y));
        return test(compareInt(x, y));
      },
    },
  };
}

/** int(x): the value of a number or text, in a base. */
export function toInt(m: Machine, x: PyValue, base: Arg): Int | Bail | undefined {
  if (base !== undefined) {
    const b = index(m, base);
    if (b instanceof Bail) return b;
    if (b !== 0 && (b < 2 || b > 36)) throw new Raise('ValueError', 'int() base must be >= 2 and <= 36, or 0');
    const text = digitsText(x);
    if (text === null) throw new Raise('TypeError', "int() can't convert non-string with explicit base");
    return parseText(m, x, text, Number(b));
  }
  if (isInt(x) && !(x instanceof PySub)) return intValue(x);
  if (x instanceof PyFloat) return floatToInt(x.v);
  if (typeof x === 'string' && x.length <= 15) {
    const n = digitsOnly(x);
    if (n >= 0) return n;
  }
  const text = x instanceof PySub ? null : textOf(x);
  if (text !== null) return parseText(m, x, text, 10);
  const cls = typeOf(x);
  for (const name of ['__int__', '__index__']) {
    if (cls.lookup(name) === undefined) continue;
    const v = askSpecial(m, x, name, isExactInt);
    if (v instanceof Bail) return v;
    return intValue(v as IntLike);
  }
  const sub = textOf(bare(x));
  if (sub !== null) return parseText(m, x, sub, 10);
  throw new Raise(
    'TypeError',
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(x)}'`,
  );
}

/** The number of a text of up to 15 digits of ASCII and nothing else; -1 for others. */
function digitsOnly(text: string): number {
  let n = text === '' ? -1 : 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    n = n * 10 + digit;
  }
  return n;
}

/** What may be read in a base: texts and bytes, and no other buffers. */
function digitsText(x: PyValue): string | null {
  const v = bare(x);
  return isPlainStr(v) || v instanceof PyBytes || v instanceof PyByteArray ? textOf(v) : null;
}

function textOf(x: PyValue): string | null {
  const v = bare(x);
  if (typeof v === 'string' || v instanceof PyStr) return utf16(v);
  const bytes = simpleBuffer(v);
  return bytes === null ? null : latin(bytes);
}

/** Bytes know the digits and the white space of ASCII only. */
function digitsOf(x: PyValue): DecimalOf | null {
  return simpleBuffer(bare(x)) === null ? decimalValue : null;
}

/** The int that a text means. BAIL where the error needs a repr that is Python code. */
function parseText(m: Machine, x: PyValue, text: string, base: number): Int | Bail | undefined {
  m.work(text.length);
  const n = parseIntText(text, base, digitsOf(x));
  if (n !== null) return n;
  const bytes = simpleBuffer(bare(x));
  const r = repr(m, bytes === null ? x : new PyBytes(bytes));
  if (r instanceof Bail) return BAIL;
  return m.raise('ValueError', mkstr(notInt(base, utf16(r))));
}

intrinsic('int_of_text', 1, (m, x, base) => {
  const text = digitsText(x!);
  if (text === null) return m.raise('TypeError', "int() can't convert non-string with explicit base");
  m.work(text.length);
  return parseIntText(text, base as Int, digitsOf(x!));
});

function make(cls: PyClass, n: Int): PyValue {
  return cls === INT ? n : new PySub(cls, n);
}

const attribute = (doc: string, run: (v: IntLike) => PyValue): Row<IntLike> => ({ doc, run: (_m, v) => run(v) });

/** pow(x, y, z). */
function modular(m: Machine, x: Int, y: Int, z: Int): Int {
  m.charge(powerModuloCost(x, y, z));
  return powerModulo(x, y, z);
}

function orderOf(m: Machine, v: Arg, caller: string): boolean | undefined {
  const text = bare(v!);
  if (text === 'little') return true;
  if (text === 'big') return false;
  if (typeof text !== 'string' && !(text instanceof PyStr))
    return m.raise('TypeError', `${caller}() argument 'byteorder' must be str, not ${argumentName(v!)}`);
  return m.raise('ValueError', "byteorder must be either 'little' or 'big'");
}

defineType<IntLike>(
  INT,
  isInt,
  () => ({
    ...binary('+', 'add', '9'),
    ...binary('-', 'sub', '5'),
    ...binary('*', 'mul', '14'),
    ...binary('/', 'truediv', '3.5'),
    ...binary('//', 'floordiv', '3'),
    ...binary('%', 'mod', '1'),
    ...binary('<<', 'lshift', '28'),
    ...binary('>>', 'rshift', '1'),
    ...binary('|', 'or', '7'),
    ...binary('^', 'xor', '5'),
    ...binary('&', 'and', '2'),
    '__pow__(self, value, mod=None, /)': {
      doc: `Return pow(self, value, mod).

>>> (2).__pow__(5), (2).__pow__(5, 7)
(32, 4)`,
      run(m, a, b, mod) {
        if (!isInt(b!)) return NOT_IMPLEMENTED;
        if (mod === null) return intBinary(m, '**', intValue(a), intValue(b));
        if (!isInt(mod!)) return NOT_IMPLEMENTED;
        return modular(m, intValue(a), intValue(b), intValue(mod));
      },
    },
    '__rpow__(self, value, mod=None, /)': {
      doc: `Return pow(value, self, mod).

>>> (5).__rpow__(2)
32`,
      run(m, a, b, mod) {
        if (!isInt(b!)) return NOT_IMPLEMENTED;
        if (mod === null) return intBinary(m, '**', intValue(b), intValue(a));
        return isInt(mod!) ? modular(m, intValue(b), intValue(a), intValue(mod)) : NOT_IMPLEMENTED;
      },
    },
    '__divmod__(self, value, /)': {
      doc: `Return divmod(self, value).

>>> (7).__divmod__(2)
(3, 1)`,
      run: (m, a, b) => (isInt(b!) ? new PyTuple(TUPLE, paidDivmod(m, intValue(a), intValue(b))) : NOT_IMPLEMENTED),
    },
    '__rdivmod__(self, value, /)': {
      doc: `Return divmod(value, self).

>>> (2).__rdivmod__(7)
(3, 1)`,
      run: (m, a, b) => (isInt(b!) ? new PyTuple(TUPLE, paidDivmod(m, intValue(b), intValue(a))) : NOT_IMPLEMENTED),
    },
    ...comparison('eq', '==', (s) => s === 0),
    ...comparison('ne', '!=', (s) => s !== 0),
    ...comparison('lt', '<', (s) => s < 0),
    ...comparison('le', '<=', (s) => s <= 0),
    ...comparison('gt', '>', (s) => s > 0),
    ...comparison('ge', '>=', (s) => s >= 0),
    '__neg__(self, /)': {
      doc: `-self

>>> -(5)
-5`,
      run: (m, v) => negate(paid(m, v)),
    },
    '__pos__(self, /)': {
      doc: `+self

>>> +True
1`,
      run: (_m, v) => intValue(v),
    },
    '__abs__(self, /)': {
      doc: `abs(self)

>>> abs(-5)
5`,
      run: (m, v) => absolute(paid(m, v)),
    },
    '__invert__(self, /)': {
      doc: `~self

>>> ~5
-6`,
      run: (m, v) => invert(paid(m, v)),
    },
    '__bool__(self, /)': {
      doc: `True if self else False

>>> bool(0), bool(5)
(False, True)`,
      run: (_m, v) => intValue(v) != 0,
    },
    '__int__(self, /)': {
      doc: `int(self)

>>> (5).__int__()
5`,
      run: (_m, v) => intValue(v),
    },
    '__index__(self, /)': {
      doc: `Return self converted to an integer.

>>> (5).__index__()
5`,
      run: (_m, v) => intValue(v),
    },
    '__trunc__(self, /)': {
      doc: `Truncating an Integral returns itself.

>>> (5).__trunc__()
5`,
      run: (_m, v) => intValue(v),
    },
    '__floor__(self, /)': {
      doc: `Flooring an Integral returns itself.

>>> (5).__floor__()
5`,
      run: (_m, v) => intValue(v),
    },
    '__ceil__(self, /)': {
      doc: `Ceiling of an Integral returns itself.

>>> (5).__ceil__()
5`,
      run: (_m, v) => intValue(v),
    },
    '__float__(self, /)': {
      doc: `float(self)

>>> float(5)
5.0`,
      run: (_m, v) => new PyFloat(toFloat(intValue(v))),
    },
    '__hash__(self, /)': {
      doc: `Return hash(self).

>>> hash(5) == hash(5.0)
True`,
      run: (m, v) => hashInt(paid(m, v)),
    },
    '__repr__(self, /)': {
      doc: `Return repr(self).

>>> repr(5)
'5'`,
      run: (_m, v) => decimalText(intValue(v)),
    },
    '__format__(self, format_spec, /)': {
      doc: `Convert to a string according to format_spec.

>>> format(255, '#x')
'0xff'`,
      run(m, v, spec) {
        const text = bare(spec!);
        if (typeof text !== 'string' && !(text instanceof PyStr)) {
          return m.raise('TypeError', `__format__() argument must be str, not ${argumentName(spec!)}`);
        }
        return text === '' ? str(m, v) : mkstr(formatInt(intValue(v), utf16(text), typeName(v), formattingOf(m)));
      },
      python: `
def __format__(self, format_spec, /):
    return str(self)
`,
    },
    '__round__(self, ndigits=None, /)': {
      doc: `Rounding an Integral returns itself.

>>> round(1234, -2)
1200`,
      run(m, v, digits) {
        if (digits === null) return intValue(v);
        const d = index(m, digits!);
        return d instanceof Bail ? d : roundInt(paid(m, v, 32), d);
      },
      python: `
def __round__(self, ndigits=None, /):
    return int.__round__(self, $as_index(ndigits))
`,
    },
    '__getnewargs__(self, /)': {
      doc: `Arguments of __new__.

>>> (5).__getnewargs__()
(5,)`,
      run: (_m, v) => new PyTuple(TUPLE, [intValue(v)]),
    },
    'bit_length(self, /)': {
      doc: 'Number of bits necessary to represent self in binary.\n\n>>> (37).bit_length()\n6',
      run: (m, v) => bitLength(paid(m, v)),
    },
    'bit_count(self, /)': {
      doc: 'Number of ones in the binary representation of the absolute value of self.\n\n>>> (13).bit_count()\n3',
      run: (m, v) => bitCount(paid(m, v, 8)),
    },
    'conjugate(self, /)': { doc: 'Returns self.\n\n>>> (3).conjugate()\n3', run: (_m, v) => intValue(v) },
    'is_integer(self, /)': { doc: 'Returns True.\n\n>>> (3).is_integer()\nTrue', run: () => true },
    'as_integer_ratio(self, /)': {
      doc: 'Return a pair of integers whose ratio is self.\n\n>>> (10).as_integer_ratio()\n(10, 1)',
      run: (_m, v) => new PyTuple(TUPLE, [intValue(v), 1]),
    },
    "to_bytes(self, length=1, byteorder='big', *, signed=False)": {
      doc: "Return an array of bytes representing an integer.\n\n>>> (258).to_bytes(2)\nb'\\x01\\x02'",
      run(m, v, length, byteorder, signed) {
        const n = size(m, length);
        if (n instanceof Bail) return n;
        const little = orderOf(m, byteorder, 'to_bytes');
        if (little === undefined) return undefined;
        const s = truth(m, signed!);
        if (s instanceof Bail) return s;
        if (n < 0) return m.raise('ValueError', 'length argument must be non-negative');
        m.reserve(n);
        m.charge(n >>> 2);
        return new PyBytes(toBytes(paid(m, v), n, little, s));
      },
      python: `
def to_bytes(self, length=1, byteorder='big', *, signed=False):
    return int.to_bytes(self, $as_index(length), byteorder, signed=True if signed else False)
`,
    },
    'real: int': attribute('The real part of a complex number.\n\n>>> (5).real\n5', (v) => intValue(v)),
    'imag: int': attribute('The imaginary part of a complex number.\n\n>>> (5).imag\n0', () => 0),
    'numerator: int': attribute('The numerator of a rational number in lowest terms.\n\n>>> (5).numerator\n5', (v) =>
      intValue(v),
    ),
    'denominator: int': attribute(
      'The denominator of a rational number in lowest terms.\n\n>>> (5).denominator\n1',
      () => 1,
    ),
  }),
  () => ({
    '__new__(cls, x=..., /, base=...)': {
      doc: "Convert a number or string to an integer.\n\n>>> int('ff', 16)\n255",
      run(m, cls, x, base): Out {
        if (x === undefined) return base === undefined ? make(cls, 0) : m.raise('TypeError', 'int() missing string argument');
        const n = toInt(m, x, base);
        return n === undefined || n instanceof Bail ? n : make(cls, n);
      },
      python: `
def __new__(cls, x=0, /, base=$missing()):
    if base is not $missing():
        base = $as_index(base)
    f = $class_lookup(type(x), '__int__') if base is $missing() else $missing()
    if f is $missing():
        if base is $missing():
            f = $class_lookup(type(x), '__index__')
        if f is $missing():
            if not isinstance(x, str):
                return int.__new__(cls, x) if base is $missing() else int.__new__(cls, x, base)
            base = 10 if base is $missing() else base
            n = $int_of_text(x, base)
            if n is None:
                raise ValueError(f'invalid literal for int() with base {base}: {repr(x)[:200]}')
            return $int_made(cls, n)
        return $int_made(cls, $index_made($bind_special(x, f)()))
    n = $bind_special(x, f)()
    if type(n) is not int and $is_int(n):
        $warn_subclass(f'__int__ returned non-int (type {$type_name(n)})', 'int')
    return $int_made(cls, n)
`,
    },
    "from_bytes(cls, bytes, byteorder='big', *, signed=False)": {
      doc: "Return the integer represented by the given array of bytes.\n\n>>> int.from_bytes(b'\\x01\\x02')\n258",
      run(m, cls, source, byteorder, signed) {
        const little = orderOf(m, byteorder, 'from_bytes');
        if (little === undefined) return undefined;
        const s = truth(m, signed!);
        if (s instanceof Bail) return s;
        const bytes = objectBytes(m, source!);
        if (bytes === undefined || bytes instanceof Bail) return bytes;
        m.charge(bytes.length >>> 2);
        const n = fromBytes(bytes, little, s);
        return cls === INT ? n : BAIL;
      },
      python: `
def from_bytes(cls, bytes, byteorder='big', *, signed=False):
    n = int.from_bytes($object_bytes(bytes), byteorder, signed=True if signed else False)
    return n if cls is int else cls(n)
`,
    },
  }),
);

/** What `__int__` answered, as an int of the class. */
intrinsic('int_made', 1, (m, cls, v) => {
  if (!isInt(v!)) return m.raise('TypeError', `__int__ returned non-int (type ${typeName(v!)})`);
  return make(cls as PyClass, intValue(v));
});

// ---- bool

function isBool(v: PyValue): v is boolean {
  return typeof v === 'boolean';
}

function logic(op: '&' | '|' | '^', word: string, shown: string): Record<string, Row<boolean>> {
  const run = (m: Machine, a: PyValue, b: PyValue): PyValue =>
    isInt(a) && isInt(b)
      ? intBinary(m, op, a instanceof PySub ? intValue(a) : a, b instanceof PySub ? intValue(b) : b)
      : NOT_IMPLEMENTED;
  return {
    [`__${word}__(self, value: int, /) -> int`]: {
      doc: `Return self${op}value.\n\n>>> True ${op} False\n${shown}`,
      run: (m, a, b) => run(m, a, b!),
    },
    [`__r${word}__(self, value: int, /) -> int`]: {
      doc: `Return value${op}self.\n\n>>> (False).__r${word}__(True)\n${shown}`,
      run: (m, a, b) => run(m, b!, a),
    },
  };
}

defineType<boolean>(
  BOOL,
  isBool,
  () => ({
    ...logic('&', 'and', 'False'),
    ...logic('|', 'or', 'True'),
    ...logic('^', 'xor', 'True'),
    '__invert__(self, /)': {
      doc: `Return ~self: deprecated, for it is no negation.

>>> import warnings
>>> warnings.simplefilter('ignore')
>>> (True).__invert__()
-2`,
      python: `
def __invert__(self, /):
    from warnings import warn  # Frames of shipped Python do not count.
    warn("Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise "
         "inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' "
         "operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.",
         DeprecationWarning, 1)
    return ~int(self)
`,
    },
    '__repr__(self, /)': {
      doc: `Return repr(self).

>>> repr(5)
'5'`,
      run: (_m, v) => (v ? 'True' : 'False'),
    },
  }),
  () => ({
    '__new__(cls, object=False, /)': {
      doc: 'Returns True when the argument is true, False otherwise.\n\n>>> bool([])\nFalse',
      run: (m, _cls, v) => truth(m, v!),
      python: `
def __new__(cls, object=False, /):
    return True if object else False
`,
    },
  }),
);
