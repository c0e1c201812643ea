/*
 * Assignability: may a value of one type stand where another is asked for? On the way, type variables of the asked-for
 * type find what they stand for.
 *
 * In doubt the answer is yes: a false alarm blocks a correct program, and a miss is seen when the program runs.
 */

import { anyCallable, SELF } from './annotations.ts';
import { asBase, shapeOf } from './classes.ts';
import { constructorOf } from './constructors.ts';
import { enumMembers } from './fields.ts';
import { attribute, attributeFrom, ownAttribute, specialMethod } from './members.ts';
import { classNamed, isNone, softened } from './modules.ts';
import { step } from './session.ts';
import type { Base, Class, FunctionType, Instance, Literal, Param, Solution, Type, TypeVariable } from './types.ts';
import {
  firm,
  same,
  Signature,
  substitute,
  substituteSignature,
  union,
  UNKNOWN,
  variablesOf,
  isBuiltinClass,
} from './types.ts';

const DEEPEST = 20;

/** What type variables were found to be. */
export class Solver {
  readonly variables: ReadonlySet<TypeVariable>;
  found: Map<TypeVariable, Type> = new Map();
  /** Of these only the most that they may be was found. */
  readonly limited: Set<TypeVariable> = new Set();
  /** These cannot be anything else, because a container that somebody has declared is of them. */
  readonly fixed: Map<TypeVariable, Type> = new Map();
  /** These were given one of some literals, which somebody has declared. */
  readonly chosen: Set<TypeVariable> = new Set();

  constructor(variables: ReadonlySet<TypeVariable>) {
    this.variables = variables;
  }

  /** The solution; what was not found is its default, or UNKNOWN. Literals count as their class. */
  solution(widen: (type: Type) => Type): Solution {
    const out = new Map<TypeVariable, Type>();
    for (const one of this.variables) {
      const found = this.found.get(one);
      if (found !== undefined) out.set(one, found.kind === 'params' || this.chosen.has(one) ? found : widen(found));
      else if (one !== SELF) out.set(one, substitute(one.fallback() ?? UNKNOWN, out));
    }
    return out;
  }
}

/** Whether a value of type `source` may stand where `target` is asked for. */
export function assignable(target: Type, source: Type, solver: Solver | null = null, depth: number = 0): boolean {
  step();
  if (target === source && solver === null) return true;
  if (depth > DEEPEST) return true;
  if (source.kind === 'unknown' || source.kind === 'unbound') {
    if (solver !== null) spread(target, solver, source.kind === 'unknown' ? source : UNKNOWN);
    return true;
  }
  if (target.kind === 'unknown' || source.kind === 'never') return true;
  if (source.kind === 'typevar') return fromVariable(target, source, solver, depth);
  if (target.kind === 'typevar') return toVariable(target, source, solver, depth);
  if (source.kind === 'union') {
    const used = firm(source);
    if (used !== source) return assignable(target, used, solver, depth + 1);
    if (target.kind === 'union' && solver === null && source.members.every((one) => target.members.includes(one)))
      return true;
    return fromUnion(target, source.members, solver, depth);
  }
  if (target.kind === 'union') return toUnion(target.members, source, solver, depth);
  switch (target.kind) {
    case 'never':
      return false;
    case 'literal':
      return toLiteral(target, source);
    case 'instance':
      return toInstance(target, source, solver, depth);
    case 'class':
      return toClass(target.cls, target.args, source, solver, depth);
    case 'function':
      return toFunction(target, source, solver, depth);
    case 'form':
      if (target.type.kind === 'typevar') return toTypeOf(target.type, source, solver, depth);
      return true;
    default:
      return true;
  }
}

/** Unknown arguments leave the variables of their parameter unknown. */
function spread(target: Type, solver: Solver, source: Type = UNKNOWN): void {
  for (const one of variablesOf(target)) {
    if (solver.variables.has(one) && (!solver.found.has(one) || solver.limited.has(one))) solver.found.set(one, source);
  }
}

// ---- type variables

function fromVariable(target: Type, source: TypeVariable, solver: Solver | null, depth: number): boolean {
  if (target === source) return true;
  if (!source.rigid) {
    if (solver === null || !solver.variables.has(source)) return true;
    // The roles are reversed, as in parameters of functions: the target is the most that the variable may be.
    const found = solver.found.get(source);
    if (found !== undefined) return assignable(target, found, null, depth + 1);
    if (target.kind !== 'typevar') {
      solver.found.set(source, target);
      solver.limited.add(source);
    }
    return true;
  }
  if (target.kind === 'typevar') return toVariable(target, source, solver, depth);
  if (target.kind === 'union') {
    if (target.members.includes(source)) return true;
    const open = target.members.find((one) => one.kind === 'typevar' && solver?.variables.has(one));
    if (open !== undefined) return assignable(open, source, solver, depth + 1);
  }
  const constraints = source.constraints();
  if (constraints.length > 0) return constraints.some((one) => assignable(target, one, solver, depth + 1));
  const bound = source.bound() ?? objectType();
  return assignable(target, bound, solver, depth + 1);
}

function objectType(): Type {
  const cls = classNamed('object');
  return cls === null ? UNKNOWN : { kind: 'instance', cls, args: [] };
}

function toVariable(target: TypeVariable, source: Type, solver: Solver | null, depth: number): boolean {
  if (target.rigid) {
    if (target.constraints().length > 0) return true;
    if (source.kind === 'union') return source.members.every((one) => toVariable(target, one, solver, depth));
    return source === target || source.kind === 'never' || (source.kind === 'instance' && shapeOf(source.cls).open);
  }
  if (solver === null || !solver.variables.has(target)) return true;
  if (target.flavor !== 'var' && target.flavor !== 'self') return true;
  const constraints = target.constraints();
  if (constraints.length > 0) return constrained(target, constraints, source, solver, depth);
  const bound = target.bound();
  if (bound !== null && !assignable(bound, source, null, depth + 1)) return false;
  if (source.kind === 'union' && source.members.every((one) => one.kind === 'literal')) solver.chosen.add(target);
  const found = solver.found.get(target);
  const limited = solver.limited.delete(target);
  if (found === undefined || (limited && assignable(found, source, null, depth + 1))) solver.found.set(target, source);
  else if (!assignable(found, source, null, depth + 1)) {
    if (solver.fixed.get(target) === found) return false;
    solver.found.set(target, assignable(source, found, null, depth + 1) ? source : union([found, source]));
  }
  return true;
}

function constrained(
  target: TypeVariable,
  constraints: readonly Type[],
  source: Type,
  solver: Solver,
  depth: number,
): boolean {
  const found = solver.found.get(target);
  if (found !== undefined && assignable(found, source, null, depth + 1)) return true;
  const fits = constraints.filter((one) => assignable(one, source, null, depth + 1));
  const narrowest = fits.find((one) => fits.every((other) => assignable(other, one, null, depth + 1)));
  const fit = narrowest ?? fits[0];
  if (fit === undefined)
    return source.kind === 'union' && source.members.every((one) => constraints.some((each) => assignable(each, one)));
  if (found !== undefined && !assignable(fit, found, null, depth + 1)) return false;
  solver.found.set(target, fit);
  return true;
}

function toTypeOf(target: TypeVariable, source: Type, solver: Solver | null, depth: number): boolean {
  if (source.kind === 'class') {
    return assignable(target, instanceFor(source.cls, source.args), solver, depth + 1);
  }
  if (solver !== null && solver.variables.has(target) && !solver.found.has(target)) solver.found.set(target, UNKNOWN);
  if (source.kind !== 'instance') return source.kind !== 'literal';
  // Forms of types are instances of what the library calls them.
  return source.cls.scope.stub && !isBuiltinClass(source.cls, 'type')
    ? !isNone(source) && !source.cls.builtin
    : mayBeClass(source);
}

function mayBeClass(source: Instance): boolean {
  const type = classNamed('type');
  return (type !== null && asBase(source, type) !== null) || shapeOf(source.cls).open;
}

function instanceFor(cls: Class, args: readonly Type[] | null): Instance {
  return { kind: 'instance', cls, args: args ?? shapeOf(cls).params.map(() => UNKNOWN) };
}

// ---- unions

function fromUnion(target: Type, members: readonly Type[], solver: Solver | null, depth: number): boolean {
  if (solver !== null && target.kind === 'union') {
    // What the target names is taken out first; the rest is for its variables.
    const plain = target.members.filter((one) => variablesOf(one).size === 0);
    const open = target.members.filter((one) => variablesOf(one).size > 0);
    const rest = members.filter((one) => !plain.some((each) => assignable(each, one, null, depth + 1)));
    if (rest.length === 0) return true;
    return rest.every((one) => toUnion(open.length > 0 ? open : target.members, one, solver, depth + 1));
  }
  return members.every((one) => assignable(target, one, solver, depth + 1));
}

function toUnion(members: readonly Type[], source: Type, solver: Solver | null, depth: number): boolean {
  if (solver === null || !members.some((one) => variablesOf(one).size > 0)) {
    if (members.some((one) => assignable(one, source, null, depth + 1))) return true;
    const parts = expand(source);
    return parts !== null && parts.every((part) => members.some((one) => assignable(one, part, null, depth + 1)));
  }
  for (const one of members) {
    if (variablesOf(one).size === 0 && assignable(one, source, null, depth + 1)) return true;
  }
  // A bare variable takes whatever the structured members do not.
  const open = members.filter((one) => variablesOf(one).size > 0);
  for (const one of [
    ...open.filter((each) => each.kind !== 'typevar'),
    ...open.filter((each) => each.kind === 'typevar'),
  ]) {
    const before = new Map(solver.found);
    if (assignable(one, source, solver, depth + 1)) return true;
    solver.found = before;
  }
  return false;
}

/** The values of a bool or an enum one by one. */
export function expand(type: Type): readonly Type[] | null {
  if (type.kind !== 'instance') return null;
  const { cls } = type;
  if (isBuiltinClass(cls, 'bool')) {
    return [true, false].map((value): Literal => ({ kind: 'literal', cls, value }));
  }
  if (!shapeOf(cls).enumeration) return null;
  if (shapeOf(cls).mro.some((one) => one.cls.name === 'Flag')) return null;
  const members = enumMembers(cls);
  return members.length === 0 || members.length > 64
    ? null
    : members.map((value): Literal => ({ kind: 'literal', cls, value }));
}

// ---- literals, instances, classes

function toLiteral(target: Literal, source: Type): boolean {
  if (source.kind === 'literal') return source.cls === target.cls && source.value === target.value;
  const only = expand(source);
  return only !== null && only.length === 1 && same(only[0]!, target);
}

const PROMOTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['float', ['int']],
  ['complex', ['int', 'float']],
]);

function toInstance(target: Instance, source: Type, solver: Solver | null, depth: number): boolean {
  const { cls } = target;
  if (isBuiltinClass(cls, 'object')) return true;
  switch (source.kind) {
    case 'literal':
      return toInstance(target, { kind: 'instance', cls: source.cls, args: [] }, solver, depth);
    case 'instance': {
      const asked = source.items !== undefined && variablesOf(target).size === 0;
      const base = asBase(asked ? { ...source, args: [union(source.items)] } : source, cls);
      if (base !== null) {
        if (!sameShape(target, base, solver, depth, source.origin !== undefined)) return false;
        if (solver !== null && isMixed(source) && target.cls !== source.cls) vague(target, solver);
        return true;
      }
      const { open, flavor, protocol } = shapeOf(cls);
      // A class with an unknown base may be a protocol.
      const isLoose = open && (flavor === 'typeddict' || !source.cls.scope.stub);
      if (isLoose || shapeOf(source.cls).open) return opened(target, solver);
      if (cls.name === 'NamedTuple' && shapeOf(source.cls).flavor === 'namedtuple') return true;
      if (cls.builtin && PROMOTIONS.get(cls.name)?.some((name) => promoted(source.cls, name))) return true;
      return protocol && structural(target, source, solver, depth);
    }
    case 'class': {
      if (isBuiltinClass(cls, 'type')) return true;
      const { metaclass, protocol, open } = shapeOf(source.cls);
      if (open && metaclass === null) return opened(target, solver);
      const meta = metaclass ?? classNamed('type');
      if (meta !== null && asBase({ cls: meta, args: [] }, cls) !== null) return true;
      if (protocol && !source.exact) return true;
      return shapeOf(cls).protocol && structural(target, source, solver, depth);
    }
    case 'function': {
      if (shapeOf(cls).protocol) return structural(target, source, solver, depth);
      return /^Callable$|(Function|Method|Lambda)Type$/.test(cls.name);
    }
    case 'module':
      return cls.name === 'ModuleType' || shapeOf(cls).protocol;
    default:
      return opened(target, solver);
  }
}

/** A tuple of this and that, such as a row of a table: what is in it as one type says nothing about any of it. */
function isMixed({ items, args }: Instance): boolean {
  const [all] = args;
  return items !== undefined && all?.kind === 'union' && all.members.filter((one) => !isNone(one)).length > 1;
}

function vague(target: Instance, solver: Solver): void {
  for (const one of variablesOf(target)) if (solver.found.get(one)?.kind === 'union') solver.found.set(one, UNKNOWN);
}

function opened(target: Type, solver: Solver | null): true {
  if (solver !== null) spread(target, solver);
  return true;
}

function promoted(cls: Class, name: string): boolean {
  return shapeOf(cls).mro.some((one) => isBuiltinClass(one.cls, name));
}

/** Compares the arguments of one class. */
function sameShape(
  target: Instance,
  source: Base,
  solver: Solver | null,
  depth: number,
  undeclared: boolean = false,
): boolean {
  if (target.cls.name === 'tuple' && target.cls.builtin) return tuples(target, source, solver, depth);
  const { params } = shapeOf(target.cls);
  return params.every((param, i) => {
    const wanted = target.args[i];
    const given = source.args[i];
    if (wanted === undefined || given === undefined) return true;
    if (param.flavor === 'spec') return parameters(wanted, given, solver, depth);
    switch (param.variance) {
      case 'co':
        return assignable(wanted, given, solver, depth + 1);
      case 'contra':
        return assignable(given, wanted, solver, depth + 1);
      case 'in':
        // Nobody said that a container is for nothing else.
        return undeclared ? assignable(wanted, given, solver, depth + 1) : invariant(wanted, given, solver, depth);
      default:
        return assignable(wanted, given, solver, depth + 1) || assignable(given, wanted, solver, depth + 1);
    }
  });
}

function parameters(wanted: Type, given: Type, solver: Solver | null, depth: number): boolean {
  if (
    wanted.kind === 'params' &&
    wanted.spec !== null &&
    wanted.params.length === 0 &&
    solver?.variables.has(wanted.spec)
  ) {
    if (!solver.found.has(wanted.spec)) solver.found.set(wanted.spec, given);
    return true;
  }
  return depth >= 0;
}

function invariant(wanted: Type, given: Type, solver: Solver | null, depth: number): boolean {
  if (same(wanted, given)) return true;
  if (!assignable(wanted, given, solver, depth + 1)) return false;
  if (wanted.kind === 'typevar' && !wanted.rigid) {
    if (solver?.found.get(wanted) === given) solver.fixed.set(wanted, given);
    return true;
  }
  const solved = solver === null ? wanted : substitute(wanted, solver.found);
  if (variablesOf(solved).size > 0) return true;
  return assignable(given, solved, null, depth + 1);
}

function tuples(target: Instance, source: Base, solver: Solver | null, depth: number): boolean {
  const fits = (wanted: Type, given: Type): boolean => assignable(wanted, given, solver, depth + 1);
  if (target.items === undefined) {
    const wanted = target.args[0] ?? UNKNOWN;
    return (source.items ?? source.args).every((one) => fits(wanted, one));
  }
  if (source.items === undefined) {
    const given = source.args[0] ?? UNKNOWN;
    if (given.kind === 'unknown') return target.items.every((one) => fits(one, given));
    return target.rest! >= 0 && target.items.length === 1 && fits(target.items[0]!, given);
  }
  if (target.rest! < 0 && source.rest! < 0) {
    return target.items.length === source.items.length && target.items.every((one, i) => fits(one, source.items![i]!));
  }
  if (target.rest! >= 0 && source.rest! < 0) {
    const extra = source.items.length - (target.items.length - 1);
    if (extra < 0) return false;
    return source.items.every((one, i) => {
      const at = i < target.rest! ? i : i < target.rest! + extra ? target.rest! : i - extra + 1;
      return fits(target.items![at]!, one);
    });
  }
  return true;
}

function toClass(
  cls: Class,
  args: readonly Type[] | null,
  source: Type,
  solver: Solver | null,
  depth: number,
): boolean {
  switch (source.kind) {
    case 'class': {
      if (shapeOf(source.cls).open) return true;
      const wanted: Instance = instanceFor(cls, args);
      if (isBuiltinClass(cls, 'object')) return true;
      return assignable(wanted, instanceFor(source.cls, source.args), solver, depth + 1);
    }
    case 'instance':
      return mayBeClass(source);
    case 'literal':
    case 'function':
    case 'module':
      return false;
    default:
      return true;
  }
}

// ---- protocols

const busy: { target: Class; source: Type }[] = [];

/** Whether a value has all members of a protocol. */
function structural(target: Instance, source: Type, solver: Solver | null, depth: number): boolean {
  if (busy.length > 12 || busy.some((one) => one.target === target.cls && same(one.source, source))) return true;
  busy.push({ target: target.cls, source });
  const self: Type =
    source.kind === 'literal' ? { ...target, cls: source.cls, args: [] } : source.kind === 'class' ? target : source;
  try {
    for (const base of shapeOf(target.cls).mro) {
      const shape = shapeOf(base.cls);
      if (!shape.protocol) continue;
      for (const name of base.cls.scope.names()) {
        if (NOT_MEMBERS.has(name)) continue;
        if (name === '__hash__' && hashable(source) !== null) {
          if (hashable(source) === false) return false;
          continue;
        }
        const given = /^__\w+__$/.test(name) ? specialMethod(source, name) : attribute(source, name);
        // What has `__getitem__` alone is iterated over by numbers.
        if (given === null && name === '__iter__' && specialMethod(source, '__getitem__') !== null)
          return opened(target, solver);
        if (given === null) return false;
        // What the protocol calls `Self` is the class that is looked at.
        const wanted = attributeFrom(target, name, self);
        if (wanted === null) continue;
        if (given.kind === 'instance' && isNone(given) && wanted.kind === 'function') return false;
        if (!assignable(wanted, given, solver, depth + 2)) return false;
      }
    }
    return true;
  } finally {
    busy.pop();
  }
}

const NOT_MEMBERS: ReadonlySet<string> = new Set(
  '__slots__ __class_getitem__ __doc__ __module__ __match_args__ __init__ __new__ __dict__'.split(' '),
);

/** Whether values can be hashed; null where it has to be looked up. */
export function hashable(type: Type): boolean | null {
  if (type.kind === 'literal' || type.kind === 'function' || type.kind === 'class') return true;
  if (type.kind !== 'instance') return null;
  if (!type.cls.scope.stub) {
    const own = ownAttribute(type, '__hash__');
    return own === null ? true : null;
  }
  return ['list', 'dict', 'set', 'bytearray'].includes(type.cls.name) ? false : true;
}

// ---- functions

function toFunction(target: FunctionType, source: Type, solver: Solver | null, depth: number): boolean {
  switch (source.kind) {
    case 'function':
      return functions(target, source, solver, depth);
    case 'class': {
      const made = constructorOf(source);
      return made === null
        ? functions(target, anyCallable(instanceFor(source.cls, source.args)) as FunctionType, solver, depth)
        : functions(target, made, solver, depth);
    }
    case 'instance': {
      const call = specialMethod(source, '__call__');
      if (call === null) return false;
      if (call.kind === 'function') return functions(target, call, solver, depth);
      return opened(target, solver);
    }
    case 'literal':
    case 'module':
      return false;
    default:
      return opened(target, solver);
  }
}

function functions(target: FunctionType, source: FunctionType, solver: Solver | null, depth: number): boolean {
  const wanted = target.signatures[0]!;
  for (const one of source.signatures) {
    const before = solver === null ? null : new Map(solver.found);
    const own = source.name === null || solver === null ? one : withOwnVariables(one, solver);
    const given = isLookup(source) ? new Signature(own.params, softened(own.returns), own.spec, own.gradual) : own;
    if (signatures(wanted, given, solver, depth)) return true;
    if (solver !== null) solver.found = before!;
  }
  return false;
}

/** `d.get` as a function: it is handed on where the keys are there, as in `max(d, key=d.get)`. */
function isLookup({ name, bound }: FunctionType): boolean {
  return (
    name === 'get' && bound?.kind === 'instance' && shapeOf(bound.cls).mro.some(({ cls }) => cls.name === 'Mapping')
  );
}

/** A signature whose type variables are not those that are solved: two functions may be written with the same ones. */
function withOwnVariables(signature: Signature, solver: Solver): Signature {
  const shared = new Set<TypeVariable>();
  for (const one of signature.params) variablesOf(one.type, shared);
  variablesOf(signature.returns, shared);
  for (const one of shared) if (one.rigid || !solver.variables.has(one)) shared.delete(one);
  if (shared.size === 0) return signature;
  return substituteSignature(signature, new Map([...shared].map((one) => [one, { ...one }] as const)));
}

function signatures(target: Signature, source: Signature, solver: Solver | null, depth: number): boolean {
  const own = new Set<TypeVariable>();
  for (const one of source.params) variablesOf(one.type, own);
  variablesOf(source.returns, own);
  for (const one of own) if (one.rigid || solver?.variables.has(one)) own.delete(one);
  let given = source;
  if (own.size > 0) {
    // A generic function: what it answers follows from what the target hands to it.
    const inner = new Solver(own);
    source.params.forEach((param, i) => {
      const handed = target.params[i];
      if (handed !== undefined)
        assignable(param.type, solver === null ? handed.type : substitute(handed.type, solver.found), inner, depth + 1);
    });
    given = substituteSignature(
      source,
      inner.solution((type) => type),
    );
  }
  if (target.spec !== null && solver?.variables.has(target.spec)) {
    if (!prefix(target.params, given, solver, depth)) return false;
    if (!solver.found.has(target.spec)) {
      const rest = given.params.slice(positionalCount(target.params));
      solver.found.set(target.spec, { kind: 'params', params: rest, spec: given.spec, gradual: given.gradual });
    }
  } else if (!target.gradual && !given.gradual && target.spec === null && given.spec === null) {
    if (!compatible(target.params, given.params, solver, depth)) return false;
  }
  return assignable(target.returns, given.returns, solver, depth + 1);
}

function positionalCount(params: readonly Param[]): number {
  return params.filter((one) => one.form === 'positional' || one.form === 'normal').length;
}

function prefix(params: readonly Param[], given: Signature, solver: Solver, depth: number): boolean {
  return params.every((one, i) => {
    const other = given.params[i];
    return other === undefined ? given.gradual : assignable(other.type, one.type, solver, depth + 1);
  });
}

function isAnything(params: readonly Param[], form: Param['form']): boolean {
  return params.some((one) => one.form === form && one.type.kind === 'unknown');
}

function compatible(wanted: readonly Param[], given: readonly Param[], solver: Solver | null, depth: number): boolean {
  const positional = given.filter((one) => one.form === 'positional' || one.form === 'normal');
  const rest = given.find((one) => one.form === 'args');
  const keywords = given.find((one) => one.form === 'kwargs');
  const used = new Set<Param>();
  // `*args: Any, **kwargs: Any` is any parameters at all.
  if (isAnything(wanted, 'args') && isAnything(wanted, 'kwargs')) return true;
  let at = 0;
  for (const one of wanted) {
    if (one.form === 'positional' || one.form === 'normal') {
      const other = positional[at++] ?? rest;
      if (other === undefined) return false;
      used.add(other);
      if (!assignable(other.type, one.type, solver, depth + 1)) return false;
    } else if (one.form === 'keyword') {
      const other = given.find((each) => each.name === one.name && each.form !== 'positional') ?? keywords;
      if (other === undefined) return false;
      used.add(other);
      if (!assignable(other.type, one.type, solver, depth + 1)) return false;
    } else if (one.form === 'args' && rest === undefined) {
      for (const each of positional.slice(at)) used.add(each);
      if (positional.length <= at) return false;
    } else if (one.form === 'kwargs' && keywords === undefined) {
      return true;
    }
  }
  return given.every((one) => !one.required || used.has(one));
}
