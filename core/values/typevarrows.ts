/** The rows of type parameters and of what belongs to them: the parts of a ParamSpec, NoDefault, the functions behind values. */
import { TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import { checkedType } from './forms.ts';
import { unpacked } from './genericalias.ts';
import { intrinsic } from './intrinsics.ts';
import { TupleIterator } from './iterators.ts';
import type { Machine } from './machine.ts';
import { BAIL, NOT_IMPLEMENTED, PyStr, PyTuple, bare } from './objects.ts';
import type { Finished, PyValue } from './objects.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { concat } from './text.ts';
import { argumentName, typeName } from './typeof.ts';
import {
  EVALUATOR,
  NO_DEFAULT,
  NO_DEFAULT_TYPE,
  PARAM_KWARGS,
  PARAM_PART,
  PARAM_SPEC,
  TYPE_VAR,
  TYPE_VAR_TUPLE,
  Evaluator,
  NoDefault,
  ParamPart,
  PyTypeVar,
  moduleName,
  typeVarText,
} from './typevars.ts';
import { joined } from './union.ts';
import { OR_PYTHON, ROR_PYTHON } from './unionrows.ts';

function isTypeVar(v: PyValue): v is PyTypeVar {
  return v instanceof PyTypeVar;
}

/** The row of a lazily computed value. */
function lazy(doc: string, name: string, at: 'bound' | 'constraints' | 'fallback'): Row<PyTypeVar> {
  return {
    doc,
    run: (_m, self) => {
      const v = self[at];
      return v === undefined ? BAIL : v;
    },
    python: `
def ${name}(self, /):
    return $typevar_keep(self, '${at}', $typevar_function(self, '${at}')(1))
`,
  };
}

intrinsic('typevar_function', 1, (_m, v, at) => {
  const t = v as PyTypeVar;
  return at === 'bound' ? t.boundBy : at === 'constraints' ? t.constraintsBy : t.fallbackBy;
});
intrinsic('typevar_keep', 1, (_m, v, at, value) => {
  const t = v as PyTypeVar;
  if (at === 'bound') t.bound = value;
  else if (at === 'constraints') t.constraints = value;
  else t.fallback = value;
  return value;
});

intrinsic('evaluator_value', 1, (_m, v) => (v as Evaluator).value);

defineType(
  EVALUATOR,
  (v): v is Evaluator => v instanceof Evaluator,
  () => ({
    '__call__(self, format, /)': {
      doc: 'The value; its text for annotationlib.Format.STRING.',
      python: `
def __call__(self, format, /):
    value = $evaluator_value(self)
    if format != 4:
        return value
    if isinstance(value, tuple):
        return f"({', '.join([$type_text(x) for x in value])}{',' if len(value) == 1 else ''})"
    return $type_text(value)
`,
    },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      python: `
def __repr__(self, /):
    return f'<constevaluator {$evaluator_value(self)!r}>'
`,
    },
  }),
);

/** The function behind a value: of the syntax, one that answers a value given to a constructor, or None. */
function evaluator(self: PyTypeVar, at: 'bound' | 'constraints' | 'fallback'): PyValue {
  const by = at === 'bound' ? self.boundBy : at === 'constraints' ? self.constraintsBy : self.fallbackBy;
  const value = self[at];
  if (by !== null || value === undefined) return by;
  // No default is one too, but for the parameters of the syntax.
  if (
    value === null ||
    (value === NO_DEFAULT && self.infer) ||
    (value instanceof PyTuple && value.items.length === 0 && at === 'constraints')
  )
    return null;
  return new Evaluator(value);
}

const bothRows = (): Record<string, Row<PyTypeVar>> => ({
  '__name__: str': { doc: 'The name.', run: (_m, self) => self.name },
  '__module__: str': { doc: "'typing'.", run: (_m, self) => self.module },
  '__default__: Any': lazy('The default, or NoDefault.', '__default__', 'fallback'),
  'evaluate_default: Any': {
    doc: 'The function that computes the default, or None.',
    run: (_m, self) => evaluator(self, 'fallback'),
  },
  'has_default(self, /) -> bool': {
    doc: 'Whether there is a default.',
    run: (_m, self) => self.hasDefault(),
  },
  '__repr__(self, /) -> str': {
    doc: 'Return repr(self).',
    run: (_m, self) => typeVarText(self),
  },
  '__reduce__(self, /)': { doc: 'Its name: a copy is the same.', run: (_m, self) => self.name },
  '__mro_entries__(self, bases, /)': {
    doc: 'Raises TypeError.',
    run: (m, self) => m.raise('TypeError', `Cannot subclass an instance of ${self.cls.qualname}`),
  },
});
const varianceRows = (bound: Row<PyTypeVar>): Record<string, Row<PyTypeVar>> => ({
  '__or__(self, value, /)': {
    doc: 'Return self|value.',
    run: (m, self, value) => joined(m, [self, value as PyValue]),
    python: OR_PYTHON,
  },
  '__ror__(self, value, /)': {
    doc: 'Return value|self.',
    run: (m, self, value) => joined(m, [value as PyValue, self]),
    python: ROR_PYTHON,
  },
  '__bound__: Any': bound,
  '__covariant__: bool': { doc: 'Whether declared covariant.', run: (_m, self) => self.covariant },
  '__contravariant__: bool': { doc: 'Whether declared contravariant.', run: (_m, self) => self.contravariant },
  '__infer_variance__: bool': { doc: 'Whether variance is inferred.', run: (_m, self) => self.infer },
});

/** The common part of the constructors of typing: the options of a TypeVar or ParamSpec. */
function construct(m: Machine, cls: PyClass, given: PyValue, options: readonly PyValue[]): Finished {
  const name = bare(given);
  if (typeof name !== 'string' && !(name instanceof PyStr))
    return m.raise(
      'TypeError',
      `${cls.qualname.toLowerCase()}() argument 'name' must be str, not ${argumentName(given)}`,
    );
  const [bound, co, contra, infer, fallback] = options as [PyValue, PyValue, PyValue, PyValue, PyValue?];
  const v = new PyTypeVar(cls, name, moduleName(m));
  if (co === true && contra === true) return m.raise('ValueError', 'Bivariant types are not supported.');
  if (infer === true && (co === true || contra === true))
    return m.raise('ValueError', 'Variance cannot be specified with infer_variance.');
  // CPython checks the None that stands for no bound of a ParamSpec as if it were a type: NoneType.
  v.bound = bound === null && cls !== PARAM_SPEC ? null : checkedType(m, bound, 'Bound must be a type.');
  v.covariant = co === true;
  v.contravariant = contra === true;
  v.infer = infer === true;
  if (fallback !== undefined) v.fallback = fallback;
  return v;
}

defineType(
  TYPE_VAR,
  isTypeVar,
  () => ({
    ...bothRows(),
    ...varianceRows(lazy('The upper bound, or None.', '__bound__', 'bound')),
    'evaluate_bound: Any': {
      doc: 'The function that computes the bound, or None.',
      run: (_m, self) => evaluator(self, 'bound'),
    },
    'evaluate_constraints: Any': {
      doc: 'The function that computes the constraints, or None.',
      run: (_m, self) => evaluator(self, 'constraints'),
    },
    '__constraints__: tuple[Any, ...]': lazy('The constraints.', '__constraints__', 'constraints'),
  }),
  () => ({
    '__new__(cls, /, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False, default=...)':
      {
        style: 'clinic',
        called: 'typevar',
        doc: `A type variable.

>>> from typing import TypeVar
>>> TypeVar('T')
~T`,
        runN(m, cls, args) {
          const [name, constraints, ...options] = args as PyValue[];
          const v = construct(m, cls, name!, options);
          if (!(v instanceof PyTypeVar)) return v;
          const { items } = constraints as PyTuple;
          if (items.length === 1) return m.raise('TypeError', 'A single constraint is not allowed');
          if (items.length > 0 && v.bound !== null)
            return m.raise('TypeError', 'Constraints cannot be combined with bound=...');
          v.constraints = new PyTuple(TUPLE, items.slice());
          return v;
        },
      },
  }),
);

defineType(
  PARAM_SPEC,
  isTypeVar,
  () => ({
    ...bothRows(),
    ...varianceRows({ doc: 'The upper bound, or None.', run: (_m, self) => self.bound ?? null }),
    'args: Any': { doc: 'Stands for the positional arguments.', run: (_m, self) => new ParamPart(self, 'args') },
    'kwargs: Any': { doc: 'Stands for the keyword arguments.', run: (_m, self) => new ParamPart(self, 'kwargs') },
  }),
  () => ({
    '__new__(cls, /, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False, default=...)': {
      style: 'clinic',
      called: 'paramspec',
      doc: `A parameter specification.

>>> from typing import ParamSpec
>>> ParamSpec('P')
~P`,
      runN: (m, cls, args) => construct(m, cls, args[0] as PyValue, args.slice(1) as PyValue[]),
    },
  }),
);

defineType(
  TYPE_VAR_TUPLE,
  isTypeVar,
  () => ({
    ...bothRows(),
    '__iter__(self, /)': {
      doc: 'Implement iter(self): gives the unpacked variable.',
      run: (_m, self) => new TupleIterator(new PyTuple(TUPLE, [unpacked(self)])),
    },
  }),
  () => ({
    '__new__(cls, /, name, *, default=...)': {
      style: 'clinic',
      called: 'typevartuple',
      doc: `A type variable for any number of types.

>>> from typing import TypeVarTuple
>>> TypeVarTuple('Ts')
Ts`,
      run: (m, cls, name, fallback) =>
        construct(m, cls, name as PyValue, [null, false, false, false, ...(fallback === undefined ? [] : [fallback])]),
    },
  }),
);

for (const cls of [PARAM_PART, PARAM_KWARGS])
  defineType(
    cls,
    (v): v is ParamPart => v instanceof ParamPart,
    () => ({
      '__origin__: Any': { doc: 'The parameter specification.', run: (_m, self) => self.of },
      '__repr__(self, /) -> str': {
        doc: 'Return repr(self).',
        run: (_m, self) => concat(self.of instanceof PyTypeVar ? self.of.name : '', `.${self.part}`),
      },
      '__reduce__(self, /)': {
        doc: 'How copy makes it again.',
        run: (_m, self) => new PyTuple(TUPLE, [self.cls, new PyTuple(TUPLE, [self.of])]),
      },
      '__eq__(self, value, /)': {
        doc: 'Return self==value.',
        run: (_m, self, other) =>
          other instanceof ParamPart && other.part === self.part ? other.of === self.of : NOT_IMPLEMENTED,
      },
      '__mro_entries__(self, bases, /)': {
        doc: 'Raises TypeError: the part of a parameter specification is no class.',
        run: (m, self) =>
          m.raise('TypeError', `Cannot subclass an instance of ${typeName(self).slice('typing.'.length)}`),
      },
    }),
    () => ({
      '__new__(cls, origin, /)': {
        doc: 'The part of a parameter specification.',
        run: (_m, c, origin) => new ParamPart(origin as PyValue, c === PARAM_PART ? 'args' : 'kwargs'),
      },
    }),
  );

defineType(
  NO_DEFAULT_TYPE,
  (v): v is NoDefault => v instanceof NoDefault,
  () => ({
    '__repr__(self, /) -> str': { doc: 'Return repr(self).', run: () => 'typing.NoDefault' },
  }),
  () => ({
    '__new__(cls, /)': { doc: 'The only instance.', run: () => NO_DEFAULT },
  }),
);

intrinsic('is_type_parameter', 1, (_m, v) => v instanceof PyTypeVar);
