/**
 * Type parameters (PEP 695): TypeVar, ParamSpec, TypeVarTuple, `type` aliases, and Generic, the implicit base of generic
 * classes. Bounds, constraints, defaults and alias values are functions that run when the value is first asked for.
 */
import { OBJECT, PyClass, TUPLE, builtinClass, namedAlone } from './classes.ts';
import { setClassAttr } from './attributes.ts';
import { GenericAlias, unpacked, variadicOf } from './genericalias.ts';
import { joined, makeUnion } from './union.ts';
import { defaultsOf, matchParameters, parameterList, parametersOf } from './substitution.ts';
import { checkedType, isGeneric, typeArgument, typeOrName } from './forms.ts';
import type { PyDict } from './dict.ts';
import { allocate } from './heap.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { TupleIterator } from './iterators.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { BAIL, NOT_IMPLEMENTED, PyFunc, PyList, PyNative, PyStr, PyTuple, bare } from './objects.ts';
import type { Finished, Out, PyValue, Str } from './objects.ts';
import { READONLY, defineConstant, defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { Raise } from './raised.ts';
import { concat, mkstr, utf16 } from './text.ts';
import { OR_PYTHON, ROR_PYTHON } from './unionrows.ts';
import { argumentName, typeName } from './typeof.ts';

export const TYPE_VAR: PyClass = builtinClass('typing.TypeVar');
export const PARAM_SPEC: PyClass = builtinClass('typing.ParamSpec');
export const TYPE_VAR_TUPLE: PyClass = builtinClass('typing.TypeVarTuple');
export const TYPE_ALIAS: PyClass = builtinClass('typing.TypeAliasType');
export const PARAM_PART: PyClass = builtinClass('typing.ParamSpecArgs');
export const PARAM_KWARGS: PyClass = builtinClass('typing.ParamSpecKwargs');
const EVALUATOR: PyClass = builtinClass('typing._ConstEvaluator');
const NO_DEFAULT_TYPE: PyClass = namedAlone(builtinClass('typing.NoDefaultType'));
export const GENERIC: PyClass = builtinClass('typing.Generic', OBJECT, 'object', true);

/** typing.NoDefault. */
class NoDefault extends PyNative {
  get cls(): PyClass {
    return NO_DEFAULT_TYPE;
  }
}
export const NO_DEFAULT: PyNative = new NoDefault();
kind('no_default', NoDefault, () => NO_DEFAULT as NoDefault, {});

/** A type parameter of any of the three sorts (by `cls`). A value is undefined until its function has run. */
export class PyTypeVar extends PyNative {
  readonly cls: PyClass;
  readonly name: Str;
  readonly module: PyValue;
  bound: PyValue | undefined = null;
  constraints: PyValue | undefined;
  fallback: PyValue | undefined = NO_DEFAULT;
  /** The functions behind the three. */
  boundBy: PyValue = null;
  constraintsBy: PyValue = null;
  fallbackBy: PyValue = null;
  covariant = false;
  contravariant = false;
  /** Variance is inferred: made by the syntax. */
  infer = false;

  constructor(cls: PyClass, name: Str, module: PyValue) {
    super();
    this.cls = cls;
    this.name = name;
    this.module = module;
    this.constraints = new PyTuple(TUPLE, []);
    allocate(8);
  }
  get variadic(): boolean {
    return this.cls === TYPE_VAR_TUPLE;
  }
  hasDefault(): boolean {
    return this.fallback !== NO_DEFAULT;
  }
  /** The default, if there is one and it has been computed. */
  defaultNow(): PyValue | undefined {
    return this.fallback === NO_DEFAULT ? undefined : this.fallback;
  }
}
kind('typevar', PyTypeVar, () => new PyTypeVar(TYPE_VAR, '', null), {
  cls: 'cls',
  name: 'str',
  module: 'value',
  bound: 'optional',
  constraints: 'optional',
  fallback: 'optional',
  boundBy: 'value',
  constraintsBy: 'value',
  fallbackBy: 'value',
  covariant: 'flag',
  contravariant: 'flag',
  infer: 'flag',
}, (v) => v.constraints === undefined || v.constraints instanceof PyTuple);

/** `P.args` and `P.kwargs`. */
class ParamPart extends PyNative {
  readonly of: PyValue;
  readonly part: string;
  constructor(of: PyValue, part: string) {
    super();
    this.of = of;
    this.part = part;
  }
  get cls(): PyClass {
    return this.part === 'args' ? PARAM_PART : PARAM_KWARGS;
  }
}
kind('param_part', ParamPart, () => new ParamPart(null, ''), { of: 'value', part: 'text' });

export class PyTypeAlias extends PyNative {
  readonly name: Str;
  readonly params: PyTuple | null;
  readonly by: PyValue;
  readonly module: PyValue;
  value: PyValue | undefined = undefined;
  constructor(name: Str, params: PyTuple | null, by: PyValue, module: PyValue) {
    super();
    this.name = name;
    this.params = params;
    this.by = by;
    this.module = module;
    allocate(4);
  }
  get cls(): PyClass {
    return TYPE_ALIAS;
  }
}
kind('type_alias', PyTypeAlias, () => new PyTypeAlias('', null, null, null), {
  name: 'str',
  params: [PyTuple, null],
  by: 'value',
  module: 'value',
  value: 'optional',
});

/** What an argument in place of a type variable stands for: one type. */
export function substitute(p: PyValue, v: PyValue): PyValue {
  if (!(p instanceof PyTypeVar)) return v;
  if (p.cls === PARAM_SPEC && v instanceof PyList) return new PyTuple(TUPLE, v.items.slice());
  return p.cls === TYPE_VAR ? typeArgument(v) : v;
}

// ---- made by the syntax: what compiled code calls

function moduleName(m: Machine): PyValue {
  return m.globals().getStr('__name__') ?? null;
}

function parameter(cls: PyClass, name: PyValue): PyTypeVar {
  const v = new PyTypeVar(cls, name as Str, 'typing');
  v.infer = true;
  return v;
}

/** Declares what compiled code calls as `$name(…)`: shipped Python over an intrinsic of the same work. */
function language(name: string, params: string, fn: (m: Machine, ...args: PyValue[]) => PyValue): void {
  intrinsic(`make_${name}`, 1, fn);
  shipped(name, `\ndef ${name}(${params}):\n    return $make_${name}(${params})\n`);
}

language('typevar', 'name', (_m, name) => parameter(TYPE_VAR, name!));
language('paramspec', 'name', (_m, name) => parameter(PARAM_SPEC, name!));
language('typevartuple', 'name', (_m, name) => parameter(TYPE_VAR_TUPLE, name!));
language('typevar_bound', 'name, function', (_m, name, by) => {
  const v = parameter(TYPE_VAR, name!);
  v.bound = undefined;
  v.boundBy = by!;
  return v;
});
language('typevar_constraints', 'name, function', (_m, name, by) => {
  const v = parameter(TYPE_VAR, name!);
  v.constraints = undefined;
  v.constraintsBy = by!;
  return v;
});
language('typeparam_default', 'parameter, function', (_m, param, by) => {
  const v = param as PyTypeVar;
  v.fallback = undefined;
  v.fallbackBy = by!;
  return v;
});
language('type_params', 'function, params', (_m, f, params) => {
  if (f instanceof PyFunc) f.typeParams = params as PyTuple;
  return f!;
});
language('type_alias', 'name, params, function', (m, name, params, by) => {
  return new PyTypeAlias(name as Str, params instanceof PyTuple ? params : null, by!, moduleName(m));
});
language('generic', 'params', (_m, params) => {
  const args = (params as PyTuple).items.map(unpackedVariadic);
  checkDefaults(args);
  return new GenericAlias(GENERIC, new PyTuple(TUPLE, args), false, true);
});

function unpackedVariadic(v: PyValue): PyValue {
  return v instanceof PyTypeVar && v.variadic ? unpacked(v) : v;
}

/** A TypeError for parameters of Generic whose defaults are in no order. */
function checkDefaults(args: readonly PyValue[]): void {
  let variadic = false;
  let defaulted = false;
  for (const arg of args) {
    if (variadicOf(arg) !== null) variadic = true;
    if (!(arg instanceof PyTypeVar)) continue;
    if (variadic && arg.hasDefault()) throw new Raise('TypeError', 'Type parameter with a default follows TypeVarTuple');
    if (arg.hasDefault()) defaulted = true;
    else if (defaulted) {
      const name = `${arg.infer ? '' : '~'}${utf16(arg.name)}`;
      throw new Raise('TypeError', `Type parameter ${name} without a default follows type parameter with a default`);
    }
  }
}

// ---- rows

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

/** What `evaluate_bound` and the like are where a value is there already: a function that answers it. */
class Evaluator extends PyNative {
  readonly value: PyValue;
  constructor(value: PyValue) {
    super();
    this.value = value;
    allocate(1);
  }
  get cls(): PyClass {
    return EVALUATOR;
  }
}
kind('evaluator', Evaluator, () => new Evaluator(null), { value: 'value' });
intrinsic('evaluator_value', 1, (_m, v) => (v as Evaluator).value);

defineType(EVALUATOR, (v): v is Evaluator => v instanceof Evaluator, () => ({
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
}));

/** The function behind a value: of the syntax, one that answers a value given to a constructor, or None. */
function evaluator(self: PyTypeVar, at: 'bound' | 'constraints' | 'fallback'): PyValue {
  const by = at === 'bound' ? self.boundBy : at === 'constraints' ? self.constraintsBy : self.fallbackBy;
  const value = self[at];
  if (by !== null || value === undefined) return by;
  // No default is one too, but for the parameters of the syntax.
  if (value === null || (value === NO_DEFAULT && self.infer) || (value instanceof PyTuple && value.items.length === 0 && at === 'constraints')) return null;
  return new Evaluator(value);
}

function typeVarText(v: PyTypeVar): Str {
  if (v.infer || v.variadic) return v.name;
  return concat(v.covariant ? '+' : v.contravariant ? '-' : '~', v.name);
}

const bothRows = (): Record<string, Row<PyTypeVar>> => ({
  '__name__: str': { doc: 'The name.', run: (_m, self) => self.name },
  '__module__: str': { doc: "'typing'.", run: (_m, self) => self.module },
  '__default__: Any': lazy('The default, or NoDefault.', '__default__', 'fallback'),
  'evaluate_default: Any': { doc: 'The function that computes the default, or None.', run: (_m, self) => evaluator(self, 'fallback') },
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
    return m.raise('TypeError', `${cls.qualname.toLowerCase()}() argument 'name' must be str, not ${argumentName(given)}`);
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
    'evaluate_bound: Any': { doc: 'The function that computes the bound, or None.', run: (_m, self) => evaluator(self, 'bound') },
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

for (const cls of [PARAM_PART, PARAM_KWARGS]) defineType(
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
      run: (_m, self, other) => (other instanceof ParamPart && other.part === self.part ? other.of === self.of : NOT_IMPLEMENTED),
    },
    '__mro_entries__(self, bases, /)': {
      doc: 'Raises TypeError: the part of a parameter specification is no class.',
      run: (m, self) => m.raise('TypeError', `Cannot subclass an instance of ${typeName(self).slice('typing.'.length)}`),
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

intrinsic('alias_keep', 1, (_m, a, value) => {
  (a as PyTypeAlias).value = value;
  return value;
});
intrinsic('alias_function', 1, (_m, a) => (a as PyTypeAlias).by);

defineType(
  TYPE_ALIAS,
  (v): v is PyTypeAlias => v instanceof PyTypeAlias,
  () => ({
    '__name__: str': { doc: 'The name.', run: (_m, self) => self.name, ...READONLY },
    '__module__: str': { doc: 'The module of the statement.', run: (_m, self) => self.module },
    '__type_params__: tuple[Any, ...]': {
      doc: 'The type parameters.',
      run: (_m, self) => self.params ?? new PyTuple(TUPLE, []),
    },
    '__parameters__: tuple[Any, ...]': {
      doc: 'The type parameters; a variadic one is unpacked.',
      run: (_m, self) => new PyTuple(TUPLE, (self.params?.items ?? []).map(unpackedVariadic)),
    },
    '__value__: Any': {
      doc: `The aliased type.

>>> type A = int
>>> A.__value__
<class 'int'>`,
      run: (_m, self) => (self.value === undefined ? BAIL : self.value),
      python: `
def __value__(self, /):
    return $alias_keep(self, $alias_function(self)(1))
`,
    },
    'evaluate_value: Any': {
      doc: 'The function that computes the aliased type.',
      run: (_m, self) => self.by ?? new Evaluator(self.value!),
    },
    '__iter__(self, /)': {
      doc: 'Implement iter(self): gives the unpacked alias.',
      run: (_m, self) => new TupleIterator(new PyTuple(TUPLE, [unpacked(self)])),
    },
    '__repr__(self, /) -> str': { doc: 'Return repr(self).', run: (_m, self) => self.name },
    '__reduce__(self, /)': { doc: 'Its name: a copy is the same.', run: (_m, self) => self.name },
    '__getitem__(self, item, /)': {
      doc: 'Return self[item].',
      run: (m, self, item) =>
        self.params === null || self.params.items.length === 0
          ? m.raise('TypeError', 'Only generic type aliases are subscriptable')
          : new GenericAlias(self, item instanceof PyTuple ? item : new PyTuple(TUPLE, [item as PyValue])),
    },
    '__or__(self, value, /)': {
      doc: 'Return self|value.',
      run: (m, self, value) => makeUnion(m, self, value as PyValue),
      python: OR_PYTHON,
    },
    '__ror__(self, value, /)': {
      doc: 'Return value|self.',
      run: (m, self, value) => makeUnion(m, value as PyValue, self),
      python: ROR_PYTHON,
    },
  }),
  () => ({
    '__new__(cls, /, name, value, *, type_params=())': {
      style: 'clinic',
      called: 'typealias',
      doc: `A type alias.

>>> from typing import TypeAliasType
>>> TypeAliasType('A', int).__value__
<class 'int'>`,
      run(m, _cls, name, value, params) {
        if (typeof name !== 'string' && !(name instanceof PyStr))
          return m.raise('TypeError', `typealias() argument 'name' must be str, not ${argumentName(name!)}`);
        if (!(params instanceof PyTuple)) return m.raise('TypeError', 'type_params must be a tuple');
        let defaulted = false;
        for (const p of params.items) {
          if (!(p instanceof PyTypeVar)) return BAIL;
          if (p.hasDefault()) defaulted = true;
          else if (defaulted) {
            const text = `non-default type parameter '${utf16(typeVarText(p))}' follows default type parameter`;
            return m.raise('TypeError', mkstr(text));
          }
        }
        const alias = new PyTypeAlias(name as Str, params as PyTuple, null, moduleName(m));
        alias.value = value as PyValue;
        return alias;
      },
      python: `
def __new__(cls, /, name, value, *, type_params=()):
    for p in type_params:
        if not $is_type_parameter(p):
            raise TypeError(f'Expected a type param, got {p!r}')
`,
    },
  }),
);

intrinsic('is_type_parameter', 1, (_m, v) => v instanceof PyTypeVar);

// ---- Generic

/** Type variables as their repr shows them. */
function shownNames(params: readonly PyValue[]): string {
  return params.map((p) => utf16(typeVarText(p as PyTypeVar))).join(', ');
}

/** `Generic[T]`, and `C[int]` for the classes below it. */
function genericItem(m: Machine, cls: PyClass, item: PyValue): Out {
  let args = item instanceof PyTuple ? item.items : [item];
  const { name } = cls;
  const declares = isGeneric(cls);
  if (declares) {
    const shown = name === 'Protocol' ? name : 'Generic';
    if (args.length === 0) return m.raise('TypeError', mkstr(`Parameter list to ${shown}[...] cannot be empty`));
    const seen: Set<PyValue> = new Set();
    for (const given of args) {
      const arg = variadicOf(given) ?? given;
      if (!(arg instanceof PyTypeVar) || (arg.variadic && arg === given)) {
        return m.raise(
          'TypeError',
          mkstr(`Parameters to ${shown}[...] must all be type variables or parameter specification variables.`),
        );
      }
      if (seen.has(arg)) return m.raise('TypeError', mkstr(`Parameters to ${shown}[...] must all be unique`));
      seen.add(arg);
    }
    checkDefaults(args);
    return new GenericAlias(cls, new PyTuple(TUPLE, args), false, true);
  }
  const params = cls.lookup('__parameters__');
  const shown = `<class '${cls.own().get('__module__')?.v as string}.${cls.qualname}'>`;
  if (!(params instanceof PyTuple) || params.items.length === 0)
    return m.raise('TypeError', mkstr(`${shown} is not a generic class`));
  args = parameterList(m, params.items, args);
  if (params.items.some((p) => p instanceof PyTypeVar && p.fallback === undefined)) return BAIL;
  if (matchParameters(m, params.items, args, () => shown) === undefined) return undefined;
  const star = params.items.findIndex((p) => p instanceof PyTypeVar && p.variadic);
  let all = args.map((arg, i) => {
    if (!(arg instanceof PyList)) return typeOrName(m, arg);
    // Those behind a variable for many are counted from the end.
    const p = params.items[star < 0 || i < star ? i : i - args.length + params.items.length];
    return p instanceof PyTypeVar && p.cls === PARAM_SPEC ? new PyTuple(TUPLE, arg.items.slice()) : arg;
  });
  const few = args.length < params.items.length;
  if (few && star < 0) all = [...all, ...params.items.slice(args.length).flatMap(defaultsOf)];
  else if (few) {
    // What a variable for many stands for by default is in its place, behind what those before it stand for.
    const at = Math.min(star, args.length);
    all = [...all.slice(0, at), ...params.items.slice(at, star + 1).flatMap(defaultsOf), ...all.slice(at)];
  }
  return new GenericAlias(cls, new PyTuple(TUPLE, all), false, true);
}
intrinsic('generic_item', 1, (m, cls, item) => genericItem(m, cls as PyClass, item) as PyValue | undefined);

/** Sets `__parameters__` of a new class below Generic; undefined when its bases may not stand together. */
function collectParameters(m: Machine, cls: PyClass): Out {
  const bases = cls.own().get('__orig_bases__')?.v;
  const aliases = bases instanceof PyTuple ? bases.items : [];
  const plain =
    bases instanceof PyTuple
      ? aliases.includes(GENERIC)
      : cls.bases.includes(GENERIC) && cls.name !== 'Protocol' && cls.cls.name !== '_TypedDictMeta';
  if (plain) return m.raise('TypeError', 'Cannot inherit from plain Generic');
  const declared = aliases.filter((b) => b instanceof GenericAlias && b.origin === GENERIC) as GenericAlias[];
  if (declared.length > 1) return m.raise('TypeError', 'Cannot inherit from Generic[...] multiple times.');
  let params: readonly PyValue[] = parametersOf(aliases);
  if (declared.length === 1) {
    const listed = parametersOf(declared[0]!.args.items);
    const rest = params.filter((p) => !listed.includes(p));
    if (rest.length > 0)
      return m.raise('TypeError', mkstr(`Some type variables (${shownNames(rest)}) are not listed in Generic[${shownNames(listed)}]`));
    params = listed;
  } else checkDefaults(params);
  setClassAttr(cls, '__parameters__', new PyTuple(TUPLE, params.slice()));
  return null;
}
intrinsic('generic_collect', 1, (m, cls) => collectParameters(m, cls as PyClass) as PyValue | undefined);
intrinsic('class_of_generics', 0, () => GENERIC);

/** The `__init_subclass__` that stands behind Generic's in the order of a class. */
function hookBehind(cls: PyClass): PyValue | undefined {
  for (let i = cls.mro.indexOf(GENERIC) + 1; i < cls.mro.length; i++) {
    const cell = cls.mro[i]!.own().get('__init_subclass__');
    if (cell !== undefined) return cell.v;
  }
  return undefined;
}

defineType(
  GENERIC,
  (v): v is PyValue => v !== undefined,
  () => ({}),
  () => ({
    '__class_getitem__(cls, params, /)': {
      doc: 'Parameterizes a generic class.',
      run: (m, cls, params) => genericItem(m, cls, params as PyValue),
      python: `
def __class_getitem__(cls, params, /):
    for parameter in cls.__parameters__:
        parameter.__default__
    return $generic_item(cls, params)
`,
    },
    '__init_subclass__(cls, /, *args, **kwargs) -> None': {
      doc: 'Collects the type parameters of the bases.',
      run(m, cls, args, kwargs) {
        if ((args as PyTuple).items.length > 0 || (kwargs as PyDict).live > 0) return BAIL;
        if (hookBehind(cls) !== OBJECT.lookup('__init_subclass__')) return BAIL;
        return collectParameters(m, cls);
      },
      python: `
def __init_subclass__(cls, /, *args, **kwargs):
    super($class_of_generics(), cls).__init_subclass__(*args, **kwargs)
    $generic_collect(cls)
`,
    },
  }),
);
defineConstant(GENERIC, '__slots__', new PyTuple(TUPLE, []));
