/** The classes of the module: Decimal, Context, the flags of a context, and the exceptions. */
import {
  LIST, PyClass, PyContextVar, PyList, PyModule, PyNative, Raise, allocate, assignIn, bare, bitLength, builtinClass,
  builtinException, contextValue, currentContext, exceptionClass, heap, kind, namedAlone, newException, Thrown,
} from '../../values/mod.ts'; // prettier-ignore
import type { Int, Machine, PyDict, PyValue, Slots } from '../../values/mod.ts';
import {
  CLAMPED, CONVERSION, DIVISION_BY_ZERO, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED, FLOAT_OPERATION, HALF_EVEN, INEXACT, INVALID, INVALIDS,
  OVERFLOW, ROUNDED, SUBNORMAL, UNDERFLOW, finite,
} from './number.ts'; // prettier-ignore
import type { Num, Special, Work } from './number.ts';

export const DECIMAL: PyClass = builtinClass('decimal.Decimal', undefined, 'native', true);
export const CONTEXT: PyClass = builtinClass('decimal.Context', undefined, 'native', true);
CONTEXT.setsItself = true;
export const SIGNAL_DICT: PyClass = namedAlone(builtinClass('decimal.SignalDict'));

export class PyDecimal extends PyNative implements Num {
  cls: PyClass;
  inst: Slots | null = null;
  sign: 0 | 1;
  kind: Special;
  c: bigint;
  e: number;
  constructor(cls: PyClass, x: Num) {
    super();
    this.cls = cls;
    this.sign = x.sign;
    this.kind = x.kind;
    this.c = x.c;
    this.e = x.e;
    allocate(4);
  }
  /** As a dict key it is the int or float that it equals. */
  override equalKey(): number | bigint | undefined {
    if (this.kind !== 'finite') return this.kind === 'infinity' ? (this.sign === 1 ? -Infinity : Infinity) : undefined;
    if (this.c === 0n) return 0;
    if (this.e < -1100 || this.e > 400) return undefined;
    let { c } = this;
    if (this.e >= 0) c *= 10n ** BigInt(this.e);
    else {
      // An exact double only if all fives of the denominator are in the coefficient.
      const fives = 5n ** BigInt(-this.e);
      if (c % fives !== 0n) return undefined;
      c /= fives;
      const x = Number(c) / 2 ** -this.e;
      if (-this.e > 1000 || BigInt(Number(c)) !== c) return undefined;
      return this.sign === 1 ? -x : x;
    }
    const n = this.sign === 1 ? -c : c;
    return n >= -9007199254740991n && n <= 9007199254740991n ? Number(n) : n;
  }
}

const KINDS: readonly string[] = ['finite', 'infinity', 'nan', 'snan'];

kind(
  'decimal.decimal',
  PyDecimal,
  () => new PyDecimal(DECIMAL, finite(0, 0n, 0)),
  { cls: 'cls', inst: 'slots', sign: 'count', kind: 'text', c: 'bigint', e: 'number' },
  (d) =>
    (d.sign === 0 || d.sign === 1) &&
    KINDS.includes(d.kind) &&
    d.c >= 0n &&
    Number.isInteger(d.e) &&
    Math.abs(d.e) <= 4e18,
);

export function isDecimal(v: PyValue): v is PyDecimal {
  return v instanceof PyDecimal;
}

export function made(x: Num): PyDecimal {
  return x instanceof PyDecimal && x.cls === DECIMAL ? x : new PyDecimal(DECIMAL, x);
}

// ---- contexts

/** The greatest precision and exponent of a 64-bit CPython. */
export const MAX = 999999999999999999n;

export class PyContext extends PyNative {
  cls: PyClass;
  inst: Slots | null = null;
  prec: Int = 28;
  rounding: number = HALF_EVEN;
  emin: Int = -999999;
  emax: Int = 999999;
  capitals = 1;
  clamp = 0;
  flags = 0;
  traps: number = INVALIDS | DIVISION_BY_ZERO | OVERFLOW;
  constructor(cls: PyClass) {
    super();
    this.cls = cls;
    allocate(8);
  }
  work(): Work {
    return {
      prec: Number(this.prec),
      rounding: this.rounding,
      emin: Number(this.emin),
      emax: Number(this.emax),
      clamp: this.clamp === 1,
      status: 0,
    };
  }
}

kind(
  'decimal.context',
  PyContext,
  () => new PyContext(CONTEXT),
  {
    cls: 'cls', inst: 'slots', prec: 'int', rounding: 'count', emin: 'int', emax: 'int', capitals: 'count', clamp: 'count', flags: 'count',
    traps: 'count',
  }, // prettier-ignore
  (c) =>
    c.prec >= 1 &&
    c.prec <= MAX &&
    c.emin <= 0 &&
    c.emin >= -MAX &&
    c.emax >= 0 &&
    c.emax <= MAX &&
    c.rounding >= 0 &&
    c.rounding < 8,
);

export function isContext(v: PyValue): v is PyContext {
  return v instanceof PyContext;
}

/** `context.flags` or `context.traps`: a mapping of the signals. */
export class PySignals extends PyNative {
  context: PyContext;
  traps: boolean;
  constructor(context: PyContext, traps: boolean) {
    super();
    this.context = context;
    this.traps = traps;
    allocate(1);
  }
  get cls(): PyClass {
    return SIGNAL_DICT;
  }
  get bits(): number {
    return this.traps ? this.context.traps : this.context.flags;
  }
  set bits(bits: number) {
    if (this.traps) this.context.traps = bits;
    else this.context.flags = bits;
  }
}

kind('decimal.signals', PySignals, () => new PySignals(new PyContext(CONTEXT), false), {
  context: [PyContext],
  traps: 'flag',
});

export function isSignals(v: PyValue): v is PySignals {
  return v instanceof PySignals;
}

// ---- signals

function signal(name: string, ...bases: PyClass[]): PyClass {
  return builtinException(`decimal.${name}`, bases);
}

export const DECIMAL_EXCEPTION: PyClass = signal('DecimalException', exceptionClass('ArithmeticError'));
const INVALID_OPERATION = signal('InvalidOperation', DECIMAL_EXCEPTION);
const FLOAT_OPERATION_CLASS = signal('FloatOperation', DECIMAL_EXCEPTION, exceptionClass('TypeError'));
const DIVISION_BY_ZERO_CLASS = signal('DivisionByZero', DECIMAL_EXCEPTION, exceptionClass('ZeroDivisionError'));
const INEXACT_CLASS = signal('Inexact', DECIMAL_EXCEPTION);
const ROUNDED_CLASS = signal('Rounded', DECIMAL_EXCEPTION);
const CLAMPED_CLASS = signal('Clamped', DECIMAL_EXCEPTION);
const SUBNORMAL_CLASS = signal('Subnormal', DECIMAL_EXCEPTION);
const OVERFLOW_CLASS = signal('Overflow', INEXACT_CLASS, ROUNDED_CLASS);
const UNDERFLOW_CLASS = signal('Underflow', INEXACT_CLASS, ROUNDED_CLASS, SUBNORMAL_CLASS);

/** The signals in CPython's order. */
export const SIGNALS: readonly (readonly [cls: PyClass, bit: number])[] = [
  [INVALID_OPERATION, INVALID],
  [FLOAT_OPERATION_CLASS, FLOAT_OPERATION],
  [DIVISION_BY_ZERO_CLASS, DIVISION_BY_ZERO],
  [OVERFLOW_CLASS, OVERFLOW],
  [UNDERFLOW_CLASS, UNDERFLOW],
  [SUBNORMAL_CLASS, SUBNORMAL],
  [INEXACT_CLASS, INEXACT],
  [ROUNDED_CLASS, ROUNDED],
  [CLAMPED_CLASS, CLAMPED],
];

/** The kinds of InvalidOperation. */
export const CONDITIONS: readonly (readonly [cls: PyClass, bit: number])[] = [
  [INVALID_OPERATION, INVALID],
  [signal('DivisionImpossible', INVALID_OPERATION), DIVISION_IMPOSSIBLE],
  [signal('DivisionUndefined', INVALID_OPERATION, exceptionClass('ZeroDivisionError')), DIVISION_UNDEFINED],
  [signal('ConversionSyntax', INVALID_OPERATION), CONVERSION],
];
export const INVALID_CONTEXT: PyClass = signal('InvalidContext', INVALID_OPERATION);

/** Takes the conditions of an operation into the context; raises if one of them is trapped. */
export function settle(m: Machine, context: PyContext, status: number): void {
  if (status === 0) return;
  const seen = (status & INVALIDS) !== 0 ? status | INVALID : status;
  context.flags |= status;
  if ((seen & context.traps) === 0) return;
  const cls = SIGNALS.find(([, bit]) => (seen & context.traps & bit) !== 0)![0];
  const list: PyClass[] = [];
  if ((context.traps & INVALID) !== 0) for (const [c, bit] of CONDITIONS) if ((status & bit) !== 0) list.push(c);
  for (const [c, bit] of SIGNALS.slice(1)) if ((status & context.traps & bit) !== 0) list.push(c);
  throw new Thrown(newException(m, cls, [new PyList(LIST, list)]));
}

// ---- the current context

/** Where the module of a run has the context variable that holds the current context. */
export const CURRENT = '_current_context';

/** Where the module and its variable were found last: they mostly stay there. */
const places = { module: 0, variable: 0 };

function entryOf(d: PyDict, name: string, place: number): number {
  return d.keys[place] === name ? place : d.entryOfStr(name);
}

/** The context of the program: one for each context of contextvars, so tasks do not disturb each other. */
export function current(m: Machine): PyContext {
  const at = entryOf(m.modules, 'decimal', places.module);
  const module = at < 0 ? undefined : m.modules.valueAt(at);
  if (!(module instanceof PyModule)) return new PyContext(CONTEXT);
  places.module = at;
  const own = entryOf(module.dict, CURRENT, places.variable);
  const variable = own < 0 ? undefined : module.dict.valueAt(own);
  if (!(variable instanceof PyContextVar)) return new PyContext(CONTEXT);
  places.variable = own;
  const found = contextValue(m, variable);
  if (found instanceof PyContext) return found;
  const template = module.dict.getStr('DefaultContext');
  const context = copied(template instanceof PyContext ? template : new PyContext(CONTEXT));
  context.flags = 0;
  assignIn(m, currentContext(m.tasks), variable, context);
  return context;
}

export function setCurrent(m: Machine, context: PyContext): void {
  const module = m.modules.getStr('decimal');
  const variable = module instanceof PyModule ? module.dict.getStr(CURRENT) : undefined;
  if (variable instanceof PyContextVar) assignIn(m, currentContext(m.tasks), variable, context);
}

export function copied(c: PyContext): PyContext {
  const d = new PyContext(CONTEXT);
  d.prec = c.prec;
  d.rounding = c.rounding;
  d.emin = c.emin;
  d.emax = c.emax;
  d.capitals = c.capitals;
  d.clamp = c.clamp;
  d.flags = c.flags;
  d.traps = c.traps;
  return d;
}

/** The context of a `context=None` argument. */
export function contextOf(m: Machine, v: PyValue | undefined): PyContext {
  if (v === null || v === undefined) return current(m);
  if (!(v instanceof PyContext)) throw new Raise('TypeError', 'optional argument must be a context');
  return v;
}

/** Coefficients from here on are charged. */
const LONG = 1n << 256n;

/** Charges for work on the coefficients of up to three numbers. */
export function charge(m: Machine, x: Num, y?: Num, z?: Num): void {
  const bits = longBits(x) + (y === undefined ? 0 : longBits(y)) + (z === undefined ? 0 : longBits(z));
  m.charge(5 + Math.floor((bits * bits) / 2 ** 20 + bits / 256));
}

function longBits(x: Num): number {
  return x.c >= LONG ? bitLength(x.c) : 0;
}

/** An int as a number. */
function ofInt(n: Int): Num {
  const b = BigInt(n);
  return finite(b < 0n ? 1 : 0, b < 0n ? -b : b, 0);
}

/** The exact value of a finite double. */
export function ofFloat(x: number): Num {
  if (Number.isNaN(x)) return { sign: 0, kind: 'nan', c: 0n, e: 0 };
  if (!Number.isFinite(x)) return { sign: x < 0 ? 1 : 0, kind: 'infinity', c: 0n, e: 0 };
  const sign = x < 0 || Object.is(x, -0) ? 1 : 0;
  let v = Math.abs(x);
  let k = 0;
  while (!Number.isInteger(v)) {
    v *= 2;
    k++;
  }
  heap.charge(k >> 6);
  return finite(sign, BigInt(v) * 5n ** BigInt(k), -k);
}

/** The number in an operand; undefined: an operator leaves it to the other side. */
export function operand(v: PyValue): Num | undefined {
  if (v instanceof PyDecimal) return v;
  const b = bare(v);
  if (typeof b === 'number' || typeof b === 'bigint') return ofInt(b);
  if (typeof b === 'boolean') return ofInt(b ? 1 : 0);
  return undefined;
}

/** An int that C keeps in a Py_ssize_t. */
export function inSize(n: bigint): bigint {
  if (n !== BigInt.asIntN(64, n)) throw new Raise('OverflowError', 'Python int too large to convert to C ssize_t');
  return n;
}
