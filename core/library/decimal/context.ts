/** What contexts and their flags do. */
import {
  NOT_IMPLEMENTED,
  Raise,
  bare,
  defineType,
  PyClass,
  PyDict,
  PyList,
  PyTuple,
  PyFloat,
  LIST,
  TUPLE,
  equal,
  intrinsic,
  defineConstant,
} from '../../values/mod.ts';
import type { Arg, Int, Machine, PyValue, Row } from '../../values/mod.ts';
import { answered, contextPower, createDecimal, needed, roundingOf, runOperation } from './methods.ts';
import {
  CLAMPED, CONVERSION, DIVISION_BY_ZERO, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED, FLOAT_OPERATION, INEXACT, INVALID, INVALIDS, OVERFLOW, ROUNDED,
  ROUNDINGS, SUBNORMAL, UNDERFLOW, finite, fix,
} from './number.ts'; // prettier-ignore
import type { Num } from './number.ts';
import { OPERATIONS } from './operations.ts';
import {
  CONTEXT,
  MAX,
  PyContext,
  PyDecimal,
  PySignals,
  SIGNALS,
  SIGNAL_DICT,
  copied,
  isContext,
  isDecimal,
  inSize,
  isSignals,
  made,
  ofFloat,
  operand,
} from './object.ts';
import { textOf } from './text.ts';

function refuse(what: string, text: string): never {
  throw new Raise(what as 'ValueError', text);
}

function integer(v: PyValue): Int {
  const n = bare(v);
  if (typeof n === 'number') return n;
  if (typeof n === 'boolean') return n ? 1 : 0;
  if (typeof n === 'bigint') return inSize(n);
  return refuse('TypeError', 'an integer is required');
}

/** Sets an attribute of a context after checking it. */
function assign(context: PyContext, name: string, v: PyValue): void {
  switch (name) {
    case 'prec': {
      const n = integer(v);
      if (n < 1 || n > MAX) refuse('ValueError', `valid range for prec is [1, MAX_PREC]`);
      context.prec = n;
      break;
    }
    case 'Emin': {
      const n = integer(v);
      if (n > 0 || n < -MAX) refuse('ValueError', 'valid range for Emin is [MIN_EMIN, 0]');
      context.emin = n;
      break;
    }
    case 'Emax': {
      const n = integer(v);
      if (n < 0 || n > MAX) refuse('ValueError', 'valid range for Emax is [0, MAX_EMAX]');
      context.emax = n;
      break;
    }
    case 'rounding':
      context.rounding = roundingOf(v);
      break;
    case 'capitals':
    case 'clamp': {
      const n = integer(v);
      if (n !== 0 && n !== 1) refuse('ValueError', `valid values for ${name} are 0 or 1`);
      context[name] = Number(n);
      break;
    }
    case 'flags':
      context.flags = bitsOf(v);
      break;
    default:
      context.traps = bitsOf(v);
  }
}

function bitOf(v: PyValue): number {
  const found = SIGNALS.find(([cls]) => cls === v);
  if (found !== undefined) return found[1];
  return refuse(
    'KeyError',
    'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]',
  );
}

/** All bits of a signal. */
function wide(bit: number): number {
  return bit === INVALID ? INVALIDS : bit;
}

/** The bits of a list of signals, or of a mapping of all of them. */
function bitsOf(v: PyValue): number {
  if (v instanceof PySignals) return v.bits;
  let bits = 0;
  if (v instanceof PyDict) {
    for (const [cls, bit] of SIGNALS) {
      const i = [...v.keys].findIndex((k) => k === cls);
      if (i < 0 || v.live !== SIGNALS.length) throw new Raise('KeyError', 'invalid signal dict');
      const on = v.valueAt(i);
      if (on === true || (typeof on === 'number' && on !== 0)) bits |= wide(bit);
    }
    return bits;
  }
  if (!(v instanceof PyList)) return refuse('TypeError', 'argument must be a signal dict');
  for (const item of v.items) bits |= wide(bitOf(item));
  return bits;
}

/** The names of conditions in the order of libmpdec's bits, each name once. */
const SHOWN: readonly (readonly [name: string, bits: number])[] = [
  ['Clamped', CLAMPED],
  ['InvalidOperation', CONVERSION],
  ['DivisionByZero', DIVISION_BY_ZERO],
  ['InvalidOperation', DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED],
  ['Inexact', INEXACT],
  ['InvalidOperation', INVALID],
  ['FloatOperation', FLOAT_OPERATION],
  ['Overflow', OVERFLOW],
  ['Rounded', ROUNDED],
  ['Subnormal', SUBNORMAL],
  ['Underflow', UNDERFLOW],
];

function shownSignals(bits: number): string {
  return `[${[...new Set(SHOWN.filter(([, b]) => (bits & b) !== 0).map(([name]) => name))].join(', ')}]`;
}

const ATTRIBUTES = ['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'] as const;

function valueOf(c: PyContext, name: (typeof ATTRIBUTES)[number]): PyValue {
  switch (name) {
    case 'prec':
      return c.prec;
    case 'rounding':
      return ROUNDINGS[c.rounding]!;
    case 'Emin':
      return c.emin;
    case 'Emax':
      return c.emax;
    case 'capitals':
      return c.capitals;
    case 'clamp':
      return c.clamp;
    default:
      return new PySignals(c, name === 'traps');
  }
}

function attributes(): Record<string, Row<PyContext>> {
  const rows: Record<string, Row<PyContext>> = {};
  for (const name of ATTRIBUTES) {
    rows[`${name}: Any`] = {
      doc: `The context's ${name}.`,
      run: (_m, self) => valueOf(self, name),
      set(_m, self, value) {
        // Only the constructor takes a list.
        if ((name === 'flags' || name === 'traps') && value instanceof PyList)
          return refuse('TypeError', 'argument must be a signal dict');
        assign(self, name, value);
        return null;
      },
      del: () => refuse('AttributeError', 'context attributes cannot be deleted'),
    };
  }
  return rows;
}

function operations(): Record<string, Row<PyContext>> {
  const rows: Record<string, Row<PyContext>> = {};
  const names = ['x', 'y', 'z'];
  for (const op of OPERATIONS) {
    const params = names.slice(0, op.count).join(', ');
    rows[`${op.name}(self, ${params}, /)`] = {
      doc: `${op.name} in this context.`,
      ...(op.count > 1 ? { style: 'parse' } : {}),
      run(m, self, a, b, c) {
        if (op.name.endsWith('canonical') && !isDecimal(a as PyValue))
          return m.raise('TypeError', 'argument must be a Decimal');
        const xs: Num[] = [a, b, c].slice(0, op.count).map((v) => needed(v as PyValue));
        return runOperation(m, op, self, xs);
      },
    };
  }
  return rows;
}

function copyOf(c: PyContext, cls: PyClass = CONTEXT): PyContext {
  const d = copied(c);
  d.cls = cls;
  return d;
}

defineType(
  CONTEXT,
  isContext,
  () => ({
    ...attributes(),
    ...operations(),
    '__init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)':
      {
        doc: 'The context affects almost all operations and controls rounding, Over/Underflow, raising of exceptions and much more.',
        style: 'parse',
        runN(_m, self, args) {
          ATTRIBUTES.forEach((name, i) => {
            const v = args[i];
            if (v !== null && v !== undefined) assign(self, name, v);
          });
          return null;
        },
      },
    'power(self, /, a, b, modulo=None)': {
      doc: 'Compute a**b. If modulo is given, compute (a**b) % modulo.',
      style: 'parse',
      run: (m, self, a, b, c) =>
        contextPower(m, self, needed(a as PyValue), needed(b as PyValue), c === null ? null : needed(c as PyValue)),
    },
    "create_decimal(self, num='0', /)": {
      doc: 'Create a new Decimal instance from num, using self as the context.',
      style: 'parse',
      run: (m, self, num) => createDecimal(m, self, num as PyValue),
    },
    'create_decimal_from_float(self, f, /)': {
      doc: 'Create a new Decimal instance from float f, rounded to this context.',
      run(m, self, f) {
        const b = bare(f as PyValue);
        const x = b instanceof PyFloat ? ofFloat(b.v) : operand(f as PyValue);
        if (x === undefined || f instanceof PyDecimal) return m.raise('TypeError', 'argument must be int or float');
        const w = self.work();
        return answered(m, self, w, fix(w, x));
      },
    },
    'copy_decimal(self, x, /)': {
      doc: 'Return a copy of Decimal x.',
      run: (_m, _self, x) => made(needed(x as PyValue)),
    },
    'radix(self, /)': { doc: 'Return 10.', run: () => made(finite(0, 10n, 0)) },
    'to_sci_string(self, x, /)': {
      doc: 'Convert a number to a string using scientific notation.',
      run: (_m, self, x) => textOf(needed(x as PyValue), self.capitals === 1),
    },
    'to_eng_string(self, x, /)': {
      doc: 'Convert a number to a string, using engineering notation.',
      run: (_m, self, x) => textOf(needed(x as PyValue), self.capitals === 1, true),
    },
    'Etiny(self, /)': {
      doc: 'Return a value equal to Emin - prec + 1.',
      run: (_m, self) => Number(self.emin) - Number(self.prec) + 1,
    },
    'Etop(self, /)': {
      doc: 'Return a value equal to Emax - prec + 1.',
      run: (_m, self) => Number(self.emax) - Number(self.prec) + 1,
    },
    'clear_flags(self, /)': {
      doc: 'Reset all flags to False.',
      run(_m, self) {
        self.flags = 0;
        return null;
      },
    },
    'clear_traps(self, /)': {
      doc: 'Set all traps to False.',
      run(_m, self) {
        self.traps = 0;
        return null;
      },
    },
    'copy(self, /)': { doc: 'Return a duplicate of the context.', run: (_m, self) => copyOf(self) },
    '__copy__(self, /)': { doc: 'Return a duplicate of the context.', run: (_m, self) => copyOf(self) },
    '__repr__(self, /)': {
      doc: 'Return repr(self).',
      run: (_m, c) =>
        `Context(prec=${c.prec}, rounding=${ROUNDINGS[c.rounding]}, Emin=${c.emin}, Emax=${c.emax}, capitals=${c.capitals}, ` +
        `clamp=${c.clamp}, flags=${shownSignals(c.flags)}, traps=${shownSignals(c.traps)})`,
    },
    '__reduce__(self, /)': {
      doc: 'Return state information for pickling.',
      run(_m, c) {
        const list = (bits: number): PyList =>
          new PyList(
            LIST,
            SIGNALS.filter(([, bit]) => (bits & wide(bit)) !== 0).map(([cls]) => cls),
          );
        const state = [
          c.prec,
          ROUNDINGS[c.rounding]!,
          c.emin,
          c.emax,
          c.capitals,
          c.clamp,
          list(c.flags),
          list(c.traps),
        ];
        return new PyTuple(TUPLE, [c.cls, new PyTuple(TUPLE, state)]);
      },
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: 'Create a new context.',
      text: '(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)',
      run: (_m, cls) => new PyContext(cls),
    },
  }),
);

/** `context` with some attributes changed: what localcontext enters. */
intrinsic('decimal_assign', 1, (_m, context, name, value) => {
  assign(context as PyContext, name as string, value!);
  return null;
});

// ---- flags and traps

function pairs(s: PySignals): [PyClass, boolean][] {
  return SIGNALS.map(([cls, bit]) => [cls, (s.bits & wide(bit)) !== 0]);
}

function dictOf(m: Machine, s: PySignals): PyDict {
  const d = new PyDict();
  for (const [cls, on] of pairs(s)) d.set(m, cls, on);
  return d;
}

function equals(m: Machine, self: PySignals, other: Arg): boolean | undefined {
  if (other instanceof PySignals) return self.bits === other.bits;
  if (other instanceof PyDict) return equal(m, dictOf(m, self), other) === true;
  return undefined;
}

const UNDELETED = 'signal keys cannot be deleted';

defineType(SIGNAL_DICT, isSignals, () => ({
  '__getitem__(self, key, /)': {
    doc: 'Return self[key].',
    run: (_m, self, key) => (self.bits & wide(bitOf(key as PyValue))) !== 0,
  },
  '__setitem__(self, key, value, /)': {
    doc: 'Set self[key] to value.',
    run(_m, self, key, value) {
      const bit = wide(bitOf(key as PyValue));
      const v = value as PyValue;
      const on = !(v === false || v === null || v === 0 || v === '');
      self.bits = on ? self.bits | bit : self.bits & ~bit;
      return null;
    },
  },
  '__delitem__(self, key, /)': { doc: 'Signal keys cannot be deleted.', run: (m) => m.raise('ValueError', UNDELETED) },
  '__len__(self, /)': { doc: 'Return len(self).', run: () => SIGNALS.length },
  '__iter__(self, /)': {
    doc: 'Implement iter(self).',
    python: `
def __iter__(self, /):
    return iter(self.keys())
`,
  },
  '__contains__(self, key, /)': {
    doc: 'Return key in self.',
    run: (_m, _self, key) => SIGNALS.some(([cls]) => cls === key),
  },
  '__repr__(self, /)': {
    doc: 'Return repr(self).',
    run: (_m, self) =>
      `{${pairs(self)
        .map(([cls, on]) => `<class '${cls.full}'>:${on ? 'True' : 'False'}`)
        .join(', ')}}`,
  },
  '__eq__(self, value, /)': {
    doc: 'Return self==value.',
    run: (m, self, other) => equals(m, self, other) ?? NOT_IMPLEMENTED,
  },
  '__ne__(self, value, /)': {
    doc: 'Return self!=value.',
    run: (m, self, other) => {
      const same = equals(m, self, other);
      return same === undefined ? NOT_IMPLEMENTED : !same;
    },
  },
  'keys(self, /)': {
    doc: 'The signals.',
    run: () =>
      new PyList(
        LIST,
        SIGNALS.map(([cls]) => cls),
      ),
  },
  'values(self, /)': {
    doc: 'Whether each is set.',
    run: (_m, self) =>
      new PyList(
        LIST,
        pairs(self).map(([, on]) => on),
      ),
  },
  'items(self, /)': {
    doc: 'The signals with their values.',
    run: (_m, self) =>
      new PyList(
        LIST,
        pairs(self).map((pair) => new PyTuple(TUPLE, pair)),
      ),
  },
  'get(self, key, default=None, /)': {
    doc: 'The value of a signal, or the default.',
    run: (_m, self, key, fallback) => {
      const found = SIGNALS.find(([cls]) => cls === key);
      return found === undefined ? (fallback as PyValue) : (self.bits & wide(found[1])) !== 0;
    },
  },
  'copy(self, /)': { doc: 'A dict of the signals.', run: (m, self) => dictOf(m, self) },
  'setdefault(self, key, default=None)': {
    doc: 'The value of a signal: all have one.',
    python: `
def setdefault(self, key, default=None):
    return self[key]
`,
  },
  'update(self, other=(), /, **kwds)': {
    doc: 'Set the signals of a mapping or of pairs.',
    python: `
def update(self, other=(), /, **kwds):
    for key, value in dict(other, **kwds).items():
        self[key] = value
`,
  },
  'pop(self, key, default=None)': {
    doc: 'Signal keys cannot be deleted.',
    python: `
def pop(self, key, default=None):
    self[key]
    del self[key]
`,
  },
  'popitem(self)': { doc: 'Signal keys cannot be deleted.', run: (m) => m.raise('ValueError', UNDELETED) },
  'clear(self)': { doc: 'Signal keys cannot be deleted.', run: (m) => m.raise('ValueError', UNDELETED) },
}));
defineConstant(SIGNAL_DICT, '__hash__', null);
