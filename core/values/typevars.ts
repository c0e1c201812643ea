/**
 * Type parameters (PEP 695): TypeVar, ParamSpec, TypeVarTuple and `type` aliases, and how the syntax makes them. Bounds, constraints,
 * defaults and alias values are functions that run when the value is first asked for. What Python sees of them is in typevarrows.ts
 * and typealias.ts; what Generic does, the implicit base of generic classes, in generic.ts.
 */
import { OBJECT, PyClass, TUPLE, builtinClass, namedAlone } from './classes.ts';
import { unpacked } from './genericalias.ts';
import { typeArgument } from './forms.ts';
import { allocate } from './heap.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { PyFunc, PyList, PyNative, PyTuple } from './objects.ts';
import type { PyValue, Str } from './objects.ts';
import { concat } from './text.ts';

export const TYPE_VAR: PyClass = builtinClass('typing.TypeVar');
export const PARAM_SPEC: PyClass = builtinClass('typing.ParamSpec');
export const TYPE_VAR_TUPLE: PyClass = builtinClass('typing.TypeVarTuple');
export const TYPE_ALIAS: PyClass = builtinClass('typing.TypeAliasType');
export const PARAM_PART: PyClass = builtinClass('typing.ParamSpecArgs');
export const PARAM_KWARGS: PyClass = builtinClass('typing.ParamSpecKwargs');
export const EVALUATOR: PyClass = builtinClass('typing._ConstEvaluator');
export const NO_DEFAULT_TYPE: PyClass = namedAlone(builtinClass('typing.NoDefaultType'));
export const GENERIC: PyClass = builtinClass('typing.Generic', OBJECT, 'object', true);

/** typing.NoDefault. */
export class NoDefault extends PyNative {
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
export class ParamPart extends PyNative {
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

/** What `evaluate_bound` and the like are where a value is there already: a function that answers it. */
export class Evaluator extends PyNative {
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

/** What an argument in place of a type variable stands for: one type. */
export function substitute(p: PyValue, v: PyValue): PyValue {
  if (!(p instanceof PyTypeVar)) return v;
  if (p.cls === PARAM_SPEC && v instanceof PyList) return new PyTuple(TUPLE, v.items.slice());
  return p.cls === TYPE_VAR ? typeArgument(v) : v;
}

// ---- made by the syntax: what compiled code calls

/** Of the code that runs. */
export function moduleName(m: Machine): PyValue {
  return m.globals().getStr('__name__') ?? null;
}

function parameter(cls: PyClass, name: PyValue): PyTypeVar {
  const v = new PyTypeVar(cls, name as Str, 'typing');
  v.infer = true;
  return v;
}

/** Declares what compiled code calls as `$name(…)`: shipped Python over an intrinsic of the same work. */
export function language(name: string, params: string, fn: (m: Machine, ...args: PyValue[]) => PyValue): void {
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

/** A parameter among arguments: one for many types is unpacked. */
export function unpackedVariadic(v: PyValue): PyValue {
  return v instanceof PyTypeVar && v.variadic ? unpacked(v) : v;
}

/** A type parameter as its repr shows it. */
export function typeVarText(v: PyTypeVar): Str {
  if (v.infer || v.variadic) return v.name;
  return concat(v.covariant ? '+' : v.contravariant ? '-' : '~', v.name);
}
