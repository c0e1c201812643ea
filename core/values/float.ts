/** float: rows. Arithmetic is in floating.ts, texts in floattext.ts. */
import { latin, simpleBuffer } from './buffer.ts';
import { floatBinary } from './arithmetic.ts';
import { FLOAT, TUPLE } from './classes.ts';
import { floatFromHex, floatHex, floatRepr, parseFloat } from './floattext.ts';
import {
  ceilFloat,
  divmodFloat,
  floorFloat,
  integerRatio,
  isIntegral,
  roundFloat,
  roundToInt,
  toInt,
} from './floating.ts';
import { formatFloat } from './format.ts';
import { formattingOf } from './formatting.ts';
import { hash } from './hash.ts';
import { index } from './index.ts';
import { compareIntFloat, toFloat } from './integer.ts';
import type { Int } from './integer.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PyFloat, PyStr, PySub, PyTuple, bare } from './objects.ts';
import type { Out, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { repr, str } from './repr.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { askSpecial, isExactFloat, isExactInt } from './special.ts';
import { mkstr, strLength, utf16 } from './text.ts';
import { argumentName, typeName } from './typeof.ts';
import type { PyClass } from './classes.ts';
import { decimalValue } from '../unicode/mod.ts';

type FloatLike = PyFloat | PySub;

function isFloat(v: PyValue): v is FloatLike {
  return v instanceof PyFloat || (v instanceof PySub && v.base instanceof PyFloat);
}

function value(v: FloatLike): number {
  return v instanceof PyFloat ? v.v : (v.base as PyFloat).v;
}

/** A real number operand as float or int; undefined if it is none. */
function real(v: PyValue): PyFloat | Int | undefined {
  const b = bare(v);
  if (b instanceof PyFloat || typeof b === 'number' || typeof b === 'bigint') return b;
  return typeof b === 'boolean' ? (b ? 1 : 0) : undefined;
}

type Binary = '+' | '-' | '*' | '/' | '//' | '%';

/** `shown` is what 7.5 op 2 is, for the examples. */
function binary(op: Binary, word: string, shown: string): Record<string, Row<FloatLike>> {
  const run = (m: Machine, a: PyValue, b: PyValue): PyValue => {
    const x = real(a);
    const y = real(b);
    return x === undefined || y === undefined ? NOT_IMPLEMENTED : floatBinary(m, op, x, y);
  };
  return {
    [`__${word}__(self, value: float, /) -> float`]: {
      doc: `Return self${op}value.\n\n>>> 7.5 ${op} 2\n${shown}`,
      run: (m, a, b) => run(m, a, b!),
    },
    [`__r${word}__(self, value: float, /) -> float`]: {
      doc: `Return value${op}self.\n\n>>> (2.0).__r${word}__(7.5)\n${shown}`,
      run: (m, a, b) => run(m, b!, a),
    },
  };
}

/** -1, 0, 1, or NaN when not comparable. */
function order(x: number, y: PyFloat | Int): number {
  if (y instanceof PyFloat) return x < y.v ? -1 : x > y.v ? 1 : x === y.v ? 0 : NaN;
  return x === x ? -compareIntFloat(y, x) : NaN;
}

function comparison(name: string, op: string, test: (sign: number) => boolean): Record<string, Row<FloatLike>> {
  return {
    [`__${name}__(self, value: object, /) -> bool`]: {
      doc: `Return self${op}value.\n\n>>> 1.5 ${op} 2\n${test(-1) ? 'True' : 'False'}`,
      run(_m, a, b) {
        const y = real(b!);
        return y === undefined ? NOT_IMPLEMENTED : test(order(value(a), y));
      },
    },
  };
}

/** float(x). */
export function toDouble(m: Machine, x: PyValue): number | Bail | undefined {
  if (x instanceof PyFloat) return x.v;
  if (typeof x === 'number') return x;
  if (typeof x === 'bigint') return toFloat(x);
  if (typeof x === 'boolean') return x ? 1 : 0;
  const text = textOf(x);
  if (text !== null && !(x instanceof PySub)) return parsed(m, x, text);
  const f = askSpecial(m, x, '__float__', isExactFloat);
  if (f instanceof Bail) return f;
  if (f !== undefined) return value(f as FloatLike);
  const i = askSpecial(m, x, '__index__', isExactInt);
  if (i instanceof Bail) return i;
  if (i !== undefined) return toFloat(i as Int);
  const sub = textOf(bare(x));
  if (sub !== null) return parsed(m, x, sub);
  throw new Raise('TypeError', `float() argument must be a string or a real number, not '${typeName(x)}'`);
}

/** The double of a real number; undefined for other values. */
function realOf(m: Machine, x: PyValue): number | Bail | undefined {
  for (const name of ['__float__', '__index__']) {
    const out = askSpecial(m, x, name, name === '__float__' ? isExactFloat : isExactInt);
    if (out instanceof Bail) return out;
    if (out === undefined) continue;
    const y = real(out);
    return y === undefined ? undefined : y instanceof PyFloat ? y.v : toFloat(y);
  }
  return undefined;
}

/** The float that a text means. BAIL where the error needs a repr that is Python code. */
function parsed(m: Machine, x: PyValue, text: string): number | Bail | undefined {
  m.work(text.length);
  const value = parseFloat(text, simpleBuffer(bare(x)) === null ? decimalValue : null);
  if (value !== null) return value;
  const r = repr(m, x);
  if (r instanceof Bail) return BAIL;
  return m.raise('ValueError', mkstr(`could not convert string to float: ${utf16(r)}`));
}

function textOf(x: PyValue): string | null {
  if (typeof x === 'string' || x instanceof PyStr) return utf16(x);
  const bytes = simpleBuffer(x);
  return bytes === null ? null : latin(bytes);
}

function make(cls: PyClass, x: number): PyValue {
  return cls === FLOAT ? new PyFloat(x) : new PySub(cls, new PyFloat(x));
}

/** Ticks of writing out a float with all its digits. */
const WRITTEN_OUT = 64;

defineType<FloatLike>(
  FLOAT,
  isFloat,
  () => ({
    ...binary('+', 'add', '9.5'),
    ...binary('-', 'sub', '5.5'),
    ...binary('*', 'mul', '15.0'),
    ...binary('/', 'truediv', '3.75'),
    ...binary('//', 'floordiv', '3.0'),
    ...binary('%', 'mod', '1.5'),
    '__pow__(self, value, mod=None, /)': {
      doc: `Return pow(self, value, mod).

>>> 2.0 ** 3
8.0`,
      run(m, a, b, mod) {
        if (mod !== null)
          return m.raise('TypeError', 'pow() 3rd argument not allowed unless all arguments are integers');
        const y = real(b!);
        return y === undefined ? NOT_IMPLEMENTED : floatBinary(m, '**', new PyFloat(value(a)), y);
      },
    },
    '__rpow__(self, value, mod=None, /)': {
      doc: `Return pow(value, self, mod).

>>> (3.0).__rpow__(2)
8.0`,
      run(m, a, b, mod) {
        if (mod !== null)
          return m.raise('TypeError', 'pow() 3rd argument not allowed unless all arguments are integers');
        const x = real(b!);
        return x === undefined ? NOT_IMPLEMENTED : floatBinary(m, '**', x, new PyFloat(value(a)));
      },
    },
    '__divmod__(self, value, /)': {
      doc: `Return divmod(self, value).

>>> (7.5).__divmod__(2)
(3.0, 1.5)`,
      run(_m, a, b) {
        const y = real(b!);
        if (y === undefined) return NOT_IMPLEMENTED;
        const [q, r] = divmodFloat(value(a), y instanceof PyFloat ? y.v : toFloat(y));
        return new PyTuple(TUPLE, [new PyFloat(q), new PyFloat(r)]);
      },
    },
    '__rdivmod__(self, value, /)': {
      doc: `Return divmod(value, self).

>>> (2.0).__rdivmod__(7.5)
(3.0, 1.5)`,
      run(_m, a, b) {
        const x = real(b!);
        if (x === undefined) return NOT_IMPLEMENTED;
        const [q, r] = divmodFloat(x instanceof PyFloat ? x.v : toFloat(x), value(a));
        return new PyTuple(TUPLE, [new PyFloat(q), new PyFloat(r)]);
      },
    },
    ...comparison('eq', '==', (s) => s === 0),
    ...comparison('ne', '!=', (s) => s !== 0),
    ...comparison('lt', '<', (s) => s < 0),
    ...comparison('le', '<=', (s) => s <= 0),
    ...comparison('gt', '>', (s) => s > 0),
    ...comparison('ge', '>=', (s) => s >= 0),
    '__neg__(self, /)': {
      doc: `-self

>>> -(1.5)
-1.5`,
      run: (_m, v) => new PyFloat(-value(v)),
    },
    '__pos__(self, /)': {
      doc: `+self

>>> +(1.5)
1.5`,
      run: (_m, v) => new PyFloat(value(v)),
    },
    '__abs__(self, /)': {
      doc: `abs(self)

>>> abs(-1.5)
1.5`,
      run: (_m, v) => new PyFloat(Math.abs(value(v))),
    },
    '__bool__(self, /)': {
      doc: `True if self else False

>>> bool(0.0)
False`,
      run: (_m, v) => value(v) !== 0,
    },
    '__int__(self, /)': {
      doc: `int(self)

>>> int(1.5)
1`,
      run: (_m, v) => toInt(value(v)),
    },
    '__trunc__(self, /)': {
      doc: `Return the Integral closest to x between 0 and x.

>>> (-1.5).__trunc__()
-1`,
      run: (_m, v) => toInt(value(v)),
    },
    '__floor__(self, /)': {
      doc: `Return the floor as an Integral.

>>> (-1.5).__floor__()
-2`,
      run: (_m, v) => floorFloat(value(v)),
    },
    '__ceil__(self, /)': {
      doc: `Return the ceiling as an Integral.

>>> (-1.5).__ceil__()
-1`,
      run: (_m, v) => ceilFloat(value(v)),
    },
    '__float__(self, /)': {
      doc: `float(self)

>>> (1.5).__float__()
1.5`,
      run: (_m, v) => new PyFloat(value(v)),
    },
    '__hash__(self, /)': {
      doc: `Return hash(self).

>>> hash(1.0) == hash(1)
True`,
      run: (m, v) => hash(m, v instanceof PyFloat ? v : (v.base as PyFloat)),
    },
    '__repr__(self, /)': {
      doc: `Return repr(self).

>>> repr(1e100)
'1e+100'`,
      run: (_m, v) => floatRepr(value(v)),
    },
    '__format__(self, format_spec, /)': {
      doc: `Convert to a string according to format_spec.

>>> format(3.14159, '.2f')
'3.14'`,
      run(m, v, spec) {
        const text = bare(spec!);
        if (typeof text !== 'string' && !(text instanceof PyStr)) {
          return m.raise('TypeError', `__format__() argument must be str, not ${argumentName(spec!)}`);
        }
        return text === '' ? str(m, v) : mkstr(formatFloat(value(v), utf16(text), typeName(v), formattingOf(m)));
      },
      python: `
def __format__(self, format_spec, /):
    return str(self)
`,
    },
    '__round__(self, ndigits=None, /)': {
      doc: `Return the Integral closest to x, rounding half toward even.

>>> round(2.5), round(2.675, 2)
(2, 2.67)`,
      run(m, v, digits) {
        if (digits === null) return roundToInt(value(v));
        const d = index(m, digits!);
        if (d instanceof Bail) return d;
        // Beyond what the engine rounds, all digits are written out.
        if (d > 22 || Math.abs(value(v)) >= 1e15) m.charge(WRITTEN_OUT);
        return new PyFloat(roundFloat(value(v), d));
      },
      python: `
def __round__(self, ndigits=None, /):
    return float.__round__(self, $as_index(ndigits))
`,
    },
    '__getnewargs__(self, /)': {
      doc: `Arguments of __new__.

>>> (1.5).__getnewargs__()
(1.5,)`,
      run: (_m, v) => new PyTuple(TUPLE, [new PyFloat(value(v))]),
    },
    'is_integer(self, /)': {
      doc: 'Return True if the float is an integer.\n\n>>> (1.0).is_integer()\nTrue',
      run: (_m, v) => isIntegral(value(v)),
    },
    'as_integer_ratio(self, /)': {
      doc: 'Return a pair of integers whose ratio is exactly self.\n\n>>> (0.25).as_integer_ratio()\n(1, 4)',
      run: (_m, v) => new PyTuple(TUPLE, integerRatio(value(v))),
    },
    'hex(self, /)': {
      doc: "Return a hexadecimal representation of self.\n\n>>> (1.0).hex()\n'0x1.0000000000000p+0'",
      run: (_m, v) => floatHex(value(v)),
    },
    'conjugate(self, /)': { doc: 'Returns self.\n\n>>> (1.5).conjugate()\n1.5', run: (_m, v) => new PyFloat(value(v)) },
    'real: float': {
      doc: `The real part of a complex number.

>>> (1.5).real
1.5`,
      run: (_m, v) => new PyFloat(value(v)),
    },
    'imag: float': {
      doc: `The imaginary part of a complex number.

>>> (1.5).imag
0.0`,
      run: () => new PyFloat(0),
    },
  }),
  () => ({
    '__new__(cls, x=0, /)': {
      doc: "Convert a string or number to a floating-point number, if possible.\n\n>>> float('1.5')\n1.5",
      run(m, cls, x): Out {
        if (x === 0) return make(cls, 0);
        const d = toDouble(m, x!);
        return d === undefined || d instanceof Bail ? d : make(cls, d);
      },
      python: `
def __new__(cls, x=0, /):
    f = $class_lookup(type(x), '__float__')
    if f is not $missing():
        return $float_made(cls, $float_result($bind_special(x, f)(), x), x)
    f = $class_lookup(type(x), '__index__')
    if f is $missing():
        raise ValueError(f'could not convert string to float: {x!r}')
    return $float_made(cls, float($index_made($bind_special(x, f)())), x)
`,
    },
    'fromhex(cls, string, /)': {
      doc: "Create a floating-point number from a hexadecimal string.\n\n>>> float.fromhex('0x1.8p1')\n3.0",
      run(m, cls, s) {
        const text = bare(s!);
        if (typeof text !== 'string' && !(text instanceof PyStr))
          return m.raise('TypeError', 'bad argument type for built-in operation');
        m.work(strLength(text));
        const x = floatFromHex(utf16(text));
        return cls === FLOAT ? new PyFloat(x) : BAIL;
      },
      python: `
def fromhex(cls, string, /):
    return cls(float.fromhex(string))
`,
    },
    'from_number(cls, number: SupportsFloat | SupportsIndex, /) -> Self': {
      doc: `Convert real number to a floating-point number.\n\n>>> float.from_number(2)\n2.0`,
      run(m, cls, number) {
        if (cls !== FLOAT) return BAIL;
        if (number instanceof PyFloat) return number;
        const x = realOf(m, number!);
        if (x === undefined) return m.raise('TypeError', `must be real number, not ${typeName(number!)}`);
        return x instanceof Bail ? x : new PyFloat(x);
      },
      python: `
def from_number(cls, number, /):
    f = $method(number, '__float__')
    if f is not None:
        x = $float_made(float, $float_result(f(), number), number)
    elif $method(number, '__index__') is not None:
        x = float($as_index(number))
    else:
        raise TypeError(f'must be real number, not {$type_name(number)}')
    return x if cls is float else cls(x)
`,
    },
    '__getformat__(cls, typestr: str, /) -> str': {
      doc: `Say how doubles and floats lie in memory.\n\n>>> float.__getformat__('double')\n'IEEE, little-endian'`,
      run(m, _cls, type) {
        const text = bare(type!);
        if (typeof text !== 'string' && !(text instanceof PyStr))
          return m.raise('TypeError', `__getformat__() argument must be str, not ${argumentName(type!)}`);
        if (text === 'double' || text === 'float') return 'IEEE, little-endian';
        return m.raise('ValueError', "__getformat__() argument 1 must be 'double' or 'float'");
      },
    },
  }),
);

/** What `__float__` answered: it is refused by float_made, or has CPython's warning, when it is no float itself. */
shipped(
  'float_result',
  `
def float_result(v, of):
    if type(v) is not float and isinstance(v, float):
        $warn_subclass(f'{$type_name(of)}.__float__ returned non-float (type {$type_name(v)})', 'float')
    return v
`,
);

/** What `__float__` answered, as a float of the class. */
intrinsic('float_made', 1, (m, cls, v, of) => {
  if (isFloat(v!)) return make(cls as PyClass, value(v));
  return m.raise('TypeError', `${typeName(of!)}.__float__ returned non-float (type ${typeName(v!)})`);
});
