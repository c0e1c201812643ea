/** What Decimal objects do. */
import {
  BAIL,
  NOT_IMPLEMENTED,
  PyComplex,
  PyFloat,
  PyInst,
  PyList,
  PyStr,
  PyTuple,
  Raise,
  TUPLE,
  bare,
  defineType,
  formattingOf,
  intrinsic,
  isSpace,
  mkstr,
  typeName,
  utf16,
  decimalText,
  floorDivide,
  gcd,
  hashInt,
  heap,
  intCost,
  negate,
} from '../../values/mod.ts'; // prettier-ignore
import type { Arg, Bail, Int, Machine, Out, PyClass, PyValue, Row, Str } from '../../values/mod.ts';
import { powerModulo } from './functions.ts';
import { BINARY, OPERATIONS, abs, minus, order, plus, power, quantize, toIntegral } from './operations.ts';
import type { Operation } from './operations.ts';
import {
  CONVERSION,
  FLOAT_OPERATION,
  HALF_EVEN,
  INVALID,
  CEILING,
  FLOOR,
  NAN,
  ROUNDINGS,
  adjusted,
  digitsOf,
  dropDigits,
  finite,
  fix,
  isNan,
  isZero,
  ten,
} from './number.ts'; // prettier-ignore
import type { Num, Work } from './number.ts';
import {
  DECIMAL,
  MAX,
  PyDecimal,
  PyContext,
  charge,
  contextOf,
  current,
  inSize,
  isDecimal,
  made,
  ofFloat,
  operand,
  settle,
} from './object.ts';
import { coefficient, formatDecimal, parseDecimal, textOf, truncated } from './text.ts';

function intValue(n: bigint): Int {
  return n >= -9007199254740991n && n <= 9007199254740991n ? Number(n) : n;
}

/** The answer of an operation as a Python value, with its conditions taken into the context. */
export function answered(
  m: Machine,
  context: PyContext,
  w: Work,
  out: Num | boolean | string | readonly [Num, Num],
): PyValue {
  settle(m, context, w.status);
  if (typeof out === 'boolean' || typeof out === 'string') return out;
  if ('kind' in out) return made(out);
  return new PyTuple(TUPLE, [made(out[0]), made(out[1])]);
}

/** An operand of a method; TypeError for what is no int or Decimal. */
export function needed(v: PyValue): Num {
  const x = operand(v);
  if (x === undefined) throw new Raise('TypeError', `conversion from ${typeName(v)} to Decimal is not supported`);
  return x;
}

export function runOperation(m: Machine, op: Operation, context: PyContext, xs: readonly Num[]): PyValue {
  charge(m, xs[0]!, xs[1], xs[2]);
  const w = context.work();
  return answered(m, context, w, op.run(w, xs[0]!, xs[1] ?? xs[0]!, xs[2] ?? xs[0]!));
}

// ---- making numbers

const FURTHEST = Number(MAX);

/** The exact number that a value says, for the constructor; a strict one takes no white space or underscores. Undefined: it is none. */
function exactly(m: Machine, v: PyValue, strict = false): { x: Num; status: number } | undefined {
  if (v instanceof PyDecimal) return { x: v, status: 0 };
  const b = bare(v);
  if (typeof b === 'string' || b instanceof PyStr) {
    const text = utf16(b);
    m.work(text.length);
    const loose = strict && [...text].some((ch) => ch === '_' || isSpace(ch.codePointAt(0)!));
    const x = loose ? null : parseDecimal(text, isSpace);
    return x === null ? { x: NAN, status: CONVERSION } : { x, status: 0 };
  }
  if (b instanceof PyFloat) {
    // Trapping FloatOperation makes mixing an error, else it is only noted.
    return { x: ofFloat(b.v), status: FLOAT_OPERATION };
  }
  const n = operand(v);
  if (n !== undefined) return { x: n, status: 0 };
  if (v instanceof PyTuple || v instanceof PyList) return { x: ofTuple(v.items), status: 0 };
  return undefined;
}

/** (sign, digits, exponent). */
function ofTuple(items: readonly PyValue[]): Num {
  if (items.length !== 3) throw new Raise('ValueError', 'argument must be a sequence of length 3');
  const [s, d, e] = items as [PyValue, PyValue, PyValue];
  const sign = typeof s === 'boolean' ? (s ? 1 : 0) : s;
  if (typeof sign !== 'number' && typeof sign !== 'bigint')
    throw new Raise('ValueError', 'sign must be an integer with the value 0 or 1');
  if (sign !== 0 && sign !== 1) throw new Raise('ValueError', 'sign must be an integer with the value 0 or 1');
  const digits = d instanceof PyTuple || d instanceof PyList ? d.items : null;
  if (typeof e === 'string' && !['F', 'n', 'N'].includes(e)) {
    throw new Raise('ValueError', "string argument in the third position must be 'F', 'n' or 'N'");
  }
  if (e === 'F') return { sign, kind: 'infinity', c: 0n, e: 0 };
  if (typeof e !== 'string' && typeof e !== 'number' && typeof e !== 'bigint' && typeof e !== 'boolean') {
    throw new Raise('ValueError', 'exponent must be an integer');
  }
  if (digits === null) throw new Raise('ValueError', 'coefficient must be a tuple of digits');
  let text = '';
  for (const digit of digits) {
    const n = typeof digit === 'boolean' ? Number(digit) : digit;
    if (typeof n !== 'number' || n < 0 || n > 9) throw new Raise('ValueError', 'coefficient must be a tuple of digits');
    text += String(n);
  }
  const c = text === '' ? 0n : coefficient(text);
  if (e === 'n' || e === 'N') return { sign, kind: e === 'n' ? 'nan' : 'snan', c, e: 0 };
  return finite(sign, c, Number(typeof e === 'bigint' ? inSize(e) : e));
}

/** Decimal(v). */
function construct(m: Machine, cls: PyClass, v: PyValue, context: PyContext): Out {
  const got = exactly(m, v);
  if (got === undefined) return m.raise('TypeError', `conversion from ${typeName(v)} to Decimal is not supported`);
  const { x, status } = got;
  if (status === FLOAT_OPERATION) {
    context.flags |= FLOAT_OPERATION;
    if ((context.traps & FLOAT_OPERATION) !== 0) settle(m, context, FLOAT_OPERATION);
  } else settle(m, context, status);
  if (v instanceof PyDecimal && v.cls === DECIMAL && cls === DECIMAL) return v;
  if (isTooFar(x)) {
    settle(m, context, INVALID);
    return new PyDecimal(cls, NAN);
  }
  return new PyDecimal(cls, x);
}

/** Whether no context has the exponent of a number. */
function isTooFar(x: Num): boolean {
  if (x.kind !== 'finite' || Math.abs(x.e) < 1e15) return false;
  return (x.c === 0n ? x.e : adjusted(x)) > FURTHEST || x.e < 1 - 2 * FURTHEST;
}

/** Makes a Decimal that fits the context (`Context.create_decimal`). */
export function createDecimal(m: Machine, context: PyContext, v: PyValue): PyValue {
  const got = exactly(m, v, true);
  if (got === undefined) throw new Raise('TypeError', `conversion from ${typeName(v)} to Decimal is not supported`);
  const w = context.work();
  w.status = got.status;
  if (isNan(got.x) && digitsOf(got.x.c) > w.prec - (w.clamp ? 1 : 0) && got.x.c !== 0n) {
    settle(m, context, CONVERSION);
    return made(NAN);
  }
  return answered(m, context, w, fix(w, got.x));
}

// ---- comparison

const COMPARISONS: readonly (readonly [name: string, test: (c: number) => boolean])[] = [
  ['lt', (c) => c < 0],
  ['le', (c) => c <= 0],
  ['gt', (c) => c > 0],
  ['ge', (c) => c >= 0],
];

/** The number on the other side of a comparison; undefined: none; BAIL: perhaps a Rational. */
function comparand(m: Machine, v: PyValue, equality: boolean): Num | Bail | undefined {
  const x = operand(v);
  if (x !== undefined) return x;
  const b = bare(v);
  if (b instanceof PyFloat || (b instanceof PyComplex && b.im === 0 && equality)) {
    const context = current(m);
    context.flags |= FLOAT_OPERATION;
    if (!equality && (context.traps & FLOAT_OPERATION) !== 0) settle(m, context, FLOAT_OPERATION);
    return ofFloat(b instanceof PyFloat ? b.v : b.re);
  }
  return v instanceof PyInst ? BAIL : undefined;
}

intrinsic('decimal_rational', 1, (m, v) => {
  void m;
  return v instanceof PyInst && v.cls.mro.some((c) => c.name === 'Rational');
});

function comparisons(): Record<string, Row<PyDecimal>> {
  const rows: Record<string, Row<PyDecimal>> = {};
  for (const [name, test] of COMPARISONS) {
    rows[`__${name}__(self, value, /)`] = {
      doc: `Return self ${name} value.`,
      run(m, self, value): Out {
        const x = comparand(m, value as PyValue, false);
        if (x === BAIL) return BAIL;
        if (x === undefined) return NOT_IMPLEMENTED;
        const other = x as Num;
        if (isNan(self) || isNan(other)) {
          settle(m, current(m), INVALID);
          return false;
        }
        return test(order(self, other));
      },
      python: `
def __${name}__(self, value, /):
    if not $decimal_rational(value):
        return NotImplemented
    return $decimal_scaled(self, value.denominator).__${name}__(__import__('decimal').Decimal(value.numerator))
`,
    };
  }
  for (const [name, wanted] of [
    ['eq', true],
    ['ne', false],
  ] as const) {
    rows[`__${name}__(self, value, /)`] = {
      doc: `Return self ${name} value.`,
      run(m, self, value): Out {
        const x = comparand(m, value as PyValue, true);
        if (x === BAIL) return BAIL;
        if (x === undefined) return NOT_IMPLEMENTED;
        const other = x as Num;
        if (self.kind === 'snan' || other.kind === 'snan') settle(m, current(m), INVALID);
        if (isNan(self) || isNan(other)) return !wanted;
        return (order(self, other) === 0) === wanted;
      },
      python: `
def __${name}__(self, value, /):
    if not $decimal_rational(value):
        return NotImplemented
    return $decimal_scaled(self, value.denominator).__${name}__(__import__('decimal').Decimal(value.numerator))
`,
    };
  }
  return rows;
}

intrinsic('decimal_scaled', 1, (_m, self, n) => {
  const x = self as PyDecimal;
  const by = operand(n!)!;
  return made(x.kind === 'finite' ? finite(x.sign, x.c * by.c, x.e) : x);
});

// ---- operators

function operators(): Record<string, Row<PyDecimal>> {
  const rows: Record<string, Row<PyDecimal>> = {};
  for (const [name, run] of BINARY) {
    for (const reflected of [false, true]) {
      rows[`__${reflected ? 'r' : ''}${name}__(self, value, /)`] = {
        doc: `Return ${name}(${reflected ? 'value, self' : 'self, value'}).`,
        run(m, self, value) {
          const other = operand(value as PyValue);
          if (other === undefined) return NOT_IMPLEMENTED;
          const context = current(m);
          charge(m, self, other);
          const w = context.work();
          return answered(m, context, w, reflected ? run(w, other, self) : run(w, self, other));
        },
      };
    }
  }
  for (const [name, run] of [
    ['neg', minus],
    ['pos', plus],
    ['abs', abs],
  ] as const) {
    rows[`__${name}__(self, /)`] = {
      doc: `Return ${name}(self).`,
      run(m, self) {
        const context = current(m);
        charge(m, self);
        const w = context.work();
        return answered(m, context, w, run(w, self));
      },
    };
  }
  rows['__pow__(self, value, mod=None, /)'] = {
    doc: 'Return pow(self, value, mod).',
    run: (m, self, value, mod) => powerOf(m, self, value as PyValue, mod),
  };
  rows['__rpow__(self, value, mod=None, /)'] = {
    doc: 'Return pow(value, self, mod).',
    run(m, self, value, mod) {
      const other = operand(value as PyValue);
      return other === undefined ? NOT_IMPLEMENTED : powerOf(m, other, self, mod);
    },
  };
  return rows;
}

function powerOf(m: Machine, a: Num, exponent: PyValue, mod: Arg): PyValue {
  const b = operand(exponent);
  const c = mod === null || mod === undefined ? null : operand(mod);
  if (b === undefined || c === undefined) return NOT_IMPLEMENTED;
  return contextPower(m, current(m), a, b, c);
}

export function contextPower(m: Machine, context: PyContext, a: Num, b: Num, c: Num | null): PyValue {
  charge(m, a, b);
  const w = context.work();
  return answered(m, context, w, c === null ? power(w, a, b) : powerModulo(w, a, b, c));
}

// ---- conversions

function noInteger(x: Num): Raise {
  return isNan(x)
    ? new Raise('ValueError', 'cannot convert NaN to integer')
    : new Raise('OverflowError', 'cannot convert Infinity to integer');
}

/** The int nearest in a direction. */
function integer(x: Num, rounding: number): Int {
  if (x.kind !== 'finite') throw noInteger(x);
  const { c } = dropDigits(x.sign, x.c, -x.e, rounding);
  return intValue(x.sign === 1 ? -c : c);
}

function ratio(x: Num): PyValue {
  if (isNan(x)) throw new Raise('ValueError', 'cannot convert NaN to integer ratio');
  if (x.kind !== 'finite') throw new Raise('OverflowError', 'cannot convert Infinity to integer ratio');
  const n = intValue(x.e >= 0 ? x.c * ten(x.e) : x.c);
  const d = intValue(x.e < 0 && x.c !== 0n ? ten(-x.e) : 1n);
  heap.charge(5 + intCost(n, d, 'gcd') + intCost(n, d, '//'));
  const common = gcd(n, d);
  const top = floorDivide(n, common);
  return new PyTuple(TUPLE, [x.sign === 1 ? negate(top) : top, floorDivide(d, common)]);
}

const PRIME = (1n << 61n) - 1n;

function modularPower(base: bigint, n: bigint): bigint {
  let r = 1n;
  for (let b = base % PRIME, k = n; k > 0n; k >>= 1n) {
    if ((k & 1n) === 1n) r = (r * b) % PRIME;
    b = (b * b) % PRIME;
  }
  return r;
}

/** hash() of a number that is no NaN: that of every equal number. */
/** 1 / 10 modulo the prime. */
const TENTH = 2075258708292324556n;

function hashOf(x: Num): Int {
  if (x.kind === 'infinity') return x.sign === 1 ? -314159 : 314159;
  // A step of a power is one of up to 61.
  heap.charge(x.e === 0 ? 0 : 20);
  const tens = x.e >= 0 ? modularPower(10n, BigInt(x.e)) : modularPower(TENTH, BigInt(-x.e));
  const h = ((x.c % PRIME) * tens) % PRIME;
  return hashInt(x.sign === 1 ? intValue(-h) : intValue(h));
}

function floatOf(x: Num): number {
  if (x.kind === 'snan') throw new Raise('ValueError', 'cannot convert signaling NaN to float');
  if (x.kind === 'nan') return NaN;
  const sign = x.sign === 1 ? -1 : 1;
  if (x.kind === 'infinity') return sign * Infinity;
  const top = adjusted(x);
  if (x.c === 0n || top < -400) return sign * 0;
  if (top > 400) return sign * Infinity;
  return Number(`${x.sign === 1 ? '-' : ''}${decimalText(x.c, 0)}e${x.e}`);
}

/** The rounding that an argument names. */
export function roundingOf(v: PyValue): number {
  const n = ROUNDINGS.indexOf(bare(v) as (typeof ROUNDINGS)[number]);
  if (n < 0) {
    throw new Raise(
      'TypeError',
      'valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]',
    );
  }
  return n;
}

function conversions(): Record<string, Row<PyDecimal>> {
  const integral = (flags: boolean): Row<PyDecimal> => ({
    doc: 'Round to the nearest integer.',
    style: 'parse',
    run(m, self, rounding, context) {
      const c = contextOf(m, context);
      charge(m, self);
      const w = c.work();
      const mode = rounding === null ? w.rounding : roundingOf(rounding as PyValue);
      const used = { ...w, rounding: mode };
      const out = toIntegral(used, self, flags);
      return answered(m, c, used, out);
    },
  });
  return {
    '__bool__(self, /)': { doc: 'True if self else False', run: (_m, self) => !isZero(self) },
    '__int__(self, /)': {
      doc: 'int(self)',
      run: (m, self) => (charge(m, self), self.kind === 'finite' ? intValue(truncated(self)) : integer(self, 1)),
    },
    '__trunc__(self, /)': { doc: 'Return the integer part.', run: (m, self) => (charge(m, self), integer(self, 1)) },
    '__floor__(self, /)': {
      doc: 'Return the floor as an int.',
      run: (m, self) => (charge(m, self), integer(self, FLOOR)),
    },
    '__ceil__(self, /)': {
      doc: 'Return the ceiling as an int.',
      run: (m, self) => (charge(m, self), integer(self, CEILING)),
    },
    '__float__(self, /)': { doc: 'float(self)', run: (m, self) => (charge(m, self), new PyFloat(floatOf(self))) },
    '__complex__(self, /)': {
      doc: 'Convert this value to exact type complex.',
      run: (m, self) => (charge(m, self), new PyComplex(floatOf(self), 0)),
    },
    '__hash__(self, /)': {
      doc: 'Return hash(self).',
      run(m, self) {
        if (self.kind === 'snan') return m.raise('TypeError', 'Cannot hash a signaling NaN value');
        charge(m, self);
        return self.kind === 'nan' ? m.idOf(self) : hashOf(self);
      },
    },
    '__round__(self, ndigits=..., /)': {
      doc: 'Return the Integral closest to self, rounding half toward even, or quantize to ndigits places by the rounding of the context.',
      style: 'parse',
      run(m, self, ndigits) {
        charge(m, self);
        if (ndigits === undefined) return integer(self, HALF_EVEN);
        const n = bare(ndigits);
        if (typeof n !== 'number' && typeof n !== 'bigint' && typeof n !== 'boolean')
          return m.raise('TypeError', 'optional arg must be an integer');
        const context = current(m);
        const w = context.work();
        return answered(m, context, w, quantize(w, self, finite(0, 1n, -Number(n))));
      },
    },
    '__repr__(self, /)': {
      doc: 'Return repr(self).',
      run: (m, self) => (charge(m, self), `Decimal('${textOf(self, current(m).capitals === 1)}')`),
    },
    '__str__(self, /)': {
      doc: 'Return str(self).',
      run: (m, self) => (charge(m, self), textOf(self, current(m).capitals === 1)),
    },
    '__format__(self, fmtarg, override=None, /)': {
      doc: 'Formats the Decimal according to fmtarg.',
      style: 'parse',
      run(m, self, spec) {
        const text = bare(spec as PyValue);
        if (typeof text !== 'string' && !(text instanceof PyStr)) return m.raise('TypeError', 'format arg must be str');
        return utf16(text).endsWith('N') ? BAIL : formatted(m, self, text);
      },
      python: `
def __format__(self, fmtarg, override=None, /):
    from warnings import warn  # Frames of shipped Python do not count.
    warn("Format specifier 'N' is deprecated", DeprecationWarning, 1)
    return $decimal_formatted(self, fmtarg)
`,
    },
    '__copy__(self, /)': { doc: 'Return self.', run: (_m, self) => self },
    '__deepcopy__(self, memo, /)': { doc: 'Return self.', run: (_m, self) => self },
    '__reduce__(self, /)': {
      doc: 'Return state information for pickling.',
      run: (m, self) => (charge(m, self), new PyTuple(TUPLE, [self.cls, new PyTuple(TUPLE, [textOf(self, true)])])),
    },
    'adjusted(self, /)': {
      doc: 'Return the adjusted exponent (the exponent of the most significant digit).',
      run: (m, self) => (charge(m, self), self.kind === 'finite' ? adjusted(self) : 0),
    },
    'as_integer_ratio(self, /)': {
      doc: 'Return a pair of integers whose ratio is exactly equal to the original.',
      run: (m, self) => (charge(m, self), ratio(self)),
    },
    'as_tuple(self, /)': {
      doc: 'Return a tuple representation of the number.',
      python: `
def as_tuple(self, /):
    return __import__('decimal').DecimalTuple(*$decimal_parts(self))
`,
    },
    'conjugate(self, /)': { doc: 'Return self.', run: (_m, self) => self },
    'radix(self, /)': { doc: 'Return Decimal(10).', run: () => made(finite(0, 10n, 0)) },
    'quantize(self, /, exp, rounding=None, context=None)': {
      doc: 'Quantize to the exponent of exp.',
      style: 'parse',
      run(m, self, exponent, rounding, context) {
        const c = contextOf(m, context);
        const w = c.work();
        const used = rounding === null ? w : { ...w, rounding: roundingOf(rounding as PyValue) };
        charge(m, self);
        const out = quantize(used, self, needed(exponent as PyValue));
        return answered(m, c, used, out);
      },
    },
    'to_integral(self, /, rounding=None, context=None)': integral(false),
    'to_integral_value(self, /, rounding=None, context=None)': integral(false),
    'to_integral_exact(self, /, rounding=None, context=None)': integral(true),
    'to_eng_string(self, /, context=None)': {
      doc: 'Convert to an engineering-type string.',
      style: 'parse',
      run: (m, self, context) => textOf(self, contextOf(m, context).capitals === 1, true),
    },
    'real: Decimal': { doc: 'self', run: (_m, self) => self },
    'imag: Decimal': { doc: 'Decimal(0)', run: () => made(finite(0, 0n, 0)) },
  };
}

function formatted(m: Machine, x: PyDecimal, spec: Str): PyValue {
  const context = current(m);
  charge(m, x);
  if (spec === '') return textOf(x, context.capitals === 1);
  return mkstr(formatDecimal(x, utf16(spec), context.rounding, context.capitals === 1, formattingOf(m)));
}

intrinsic('decimal_formatted', 1, (m, x, spec) => formatted(m, x as PyDecimal, bare(spec!) as Str));

intrinsic('decimal_parts', 1, (m, self) => {
  const x = self as PyDecimal;
  charge(m, x);
  const text = decimalText(x.c, 0);
  m.charge(text.length);
  m.reserve(text.length * 24);
  const digits = x.kind === 'infinity' ? [0] : isNan(x) && x.c === 0n ? [] : Array.from(text, Number);
  const exponent = x.kind === 'finite' ? x.e : x.kind === 'infinity' ? 'F' : x.kind === 'nan' ? 'n' : 'N';
  return new PyTuple(TUPLE, [x.sign, new PyTuple(TUPLE, digits), exponent]);
});

const NAMES = ['other', 'third'];

function methods(): Record<string, Row<PyDecimal>> {
  const rows: Record<string, Row<PyDecimal>> = {};
  for (const op of OPERATIONS) {
    if (op.decimal === 'none') continue;
    const params = NAMES.slice(0, op.count - 1)
      .map((n) => `, ${n}`)
      .join('');
    const context = op.decimal === 'context' ? ', context=None' : '';
    rows[`${op.name}(self, /${params}${context})`] = {
      doc: `${op.name} of the General Decimal Arithmetic Specification.`,
      style: params === '' && context === '' ? 'none' : 'parse',
      run(m, self, a, b, c) {
        const given = [a, b, c];
        const used = contextOf(m, op.decimal === 'context' ? given[op.count - 1] : null);
        const xs: Num[] = [self];
        for (let i = 0; i < op.count - 1; i++) xs.push(needed(given[i] as PyValue));
        return runOperation(m, op, used, xs);
      },
    };
  }
  return rows;
}

defineType(
  DECIMAL,
  isDecimal,
  () => ({ ...operators(), ...comparisons(), ...conversions(), ...methods() }),
  () => ({
    "__new__(cls, value='0', context=None)": {
      doc: 'Construct a new Decimal object.',
      text: '(value="0", context=None)',
      style: 'parse',
      called: 'Decimal',
      run: (m, cls, value, context) => construct(m, cls, value as PyValue, contextOf(m, context)) as PyValue,
    },
    'from_float(cls, f, /)': {
      doc: 'Class method that converts a float to a decimal number, exactly.',
      run(m, cls, f) {
        const b = bare(f as PyValue);
        const x = b instanceof PyFloat ? ofFloat(b.v) : f instanceof PyDecimal ? undefined : operand(f as PyValue);
        if (x === undefined) return m.raise('TypeError', 'argument must be int or float');
        return cls === DECIMAL ? made(x) : BAIL;
      },
      python: `
def from_float(cls, f, /):
    return cls(__import__('decimal').Decimal.from_float(f))
`,
    },
    'from_number(cls, number, /)': {
      doc: 'Class method that converts a real number to a decimal number, exactly.',
      run(m, cls, number) {
        const b = bare(number as PyValue);
        const x = b instanceof PyFloat ? ofFloat(b.v) : operand(number as PyValue);
        if (x === undefined)
          return m.raise('TypeError', `conversion from ${typeName(number as PyValue)} to Decimal is not supported`);
        return cls === DECIMAL ? made(x) : BAIL;
      },
      python: `
def from_number(cls, number, /):
    return cls(__import__('decimal').Decimal.from_number(number))
`,
    },
  }),
);
