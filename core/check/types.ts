/*
 * The type model: what the checker knows about a value.
 *
 * Types are immutable data told apart by `kind`; only a `Class` and a `Signature` fill themselves in when first asked.
 * UNKNOWN is what is not understood: everything may be done with it, nothing about it is ever reported, and a union
 * that holds it is UNKNOWN altogether.
 *
 * Not here: how types are read from annotations (annotations.ts), compared (assign.ts) and shown (display.ts).
 */

import type * as ast from '../syntax/mod.ts';
import type { Scope } from './scopes.ts';
import { step } from './session.ts';

interface Unknown {
  readonly kind: 'unknown';
  /** Written as `Any` by somebody. */
  readonly explicit: boolean;
}

interface Never {
  readonly kind: 'never';
}

/** A value whose class is `cls` or below. */
export interface Instance {
  readonly kind: 'instance';
  readonly cls: Class;
  /** One for each of the class's type parameters. */
  readonly args: readonly Type[];
  /** A tuple of known shape; `rest` is the index of the element that repeats, or -1. */
  readonly items?: readonly Type[];
  readonly rest?: number;
  /** The bool of a TypeGuard or TypeIs. */
  readonly guard?: Guard;
  /** The receiver of a method, or made by its class: in subclasses it is one of theirs. */
  readonly own?: true;
  /** Where a container was made, if nobody declared what it is for. */
  readonly origin?: string;
  /** A None that nobody declared: a placeholder for what comes later, which nobody need ask about. */
  readonly soft?: true;
  /** What a `functools.partial` does when it is called. */
  readonly call?: FunctionType;
  /** `[]` or `{}`: beside a container of the same class, one like that. */
  readonly empty?: true;
}

/** What a true answer says about the first argument; a strict one also says something when it is false. */
export interface Guard {
  readonly type: Type;
  readonly strict: boolean;
}

/** An int is a bigint; a member of an enum is its name. */
export type LiteralValue = bigint | string | boolean;

/** One value of int, str, bool, bytes (latin-1 text), or a member of an enum. */
export interface Literal {
  readonly kind: 'literal';
  readonly cls: Class;
  readonly value: LiteralValue;
}

/** A class as a value: `exact` is the class itself, else it is `type[C]`, the class or one below. */
export interface ClassObject {
  readonly kind: 'class';
  readonly cls: Class;
  readonly args: readonly Type[] | null;
  readonly exact: boolean;
}

export interface FunctionType {
  readonly kind: 'function';
  /** Null for lambdas and `Callable`. */
  readonly name: string | null;
  /** More than one when overloaded. */
  readonly signatures: readonly Signature[];
  /** How it is found through a class. */
  readonly binding: 'method' | 'static' | 'class' | 'none';
  /** Already found through an instance: its first parameter is gone. */
  readonly bound?: Type;
  readonly node?: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda;
  readonly abstract?: boolean;
  /** The class in whose body it stands. */
  readonly owner?: string;
  /** It makes instances: written by somebody, or generated from fields. */
  readonly makes?: 'written' | 'generated';
}

export interface Property {
  readonly kind: 'property';
  readonly getter: FunctionType | null;
  readonly setter: FunctionType | null;
  readonly deleter: boolean;
}

export interface ModuleType {
  readonly kind: 'module';
  readonly name: string;
  readonly scope: Scope;
}

export interface Union {
  readonly kind: 'union';
  readonly members: readonly Type[];
}

/** A type parameter. In the body of its own function or class it is `rigid`: only itself. */
export interface TypeVariable {
  readonly kind: 'typevar';
  readonly name: string;
  readonly flavor: 'var' | 'spec' | 'tuple' | 'self';
  readonly variance: 'in' | 'co' | 'contra' | 'auto';
  readonly bound: () => Type | null;
  readonly constraints: () => readonly Type[];
  readonly fallback: () => Type | null;
  readonly rigid: boolean;
}

/** A type written where values stand: `int | str`, `list[int] | None`, `Optional[X]`. */
export interface Form {
  readonly kind: 'form';
  readonly type: Type;
}

/** A `type X[T] = …`. */
interface Alias {
  readonly kind: 'alias';
  readonly name: string;
  readonly params: readonly TypeVariable[];
  readonly value: () => Type;
}

/** A name of `typing` that annotations.ts knows: `Literal`, `Callable`, … */
export interface Special {
  readonly kind: 'special';
  readonly name: string;
}

/** What a ParamSpec stands for. */
export interface Params {
  readonly kind: 'params';
  readonly params: readonly Param[];
  readonly spec: TypeVariable | null;
  readonly gradual: boolean;
}

/** What a name holds where nothing was bound to it. */
interface Unbound {
  readonly kind: 'unbound';
}

export type Type =
  | Unknown
  | Never
  | Instance
  | Literal
  | ClassObject
  | FunctionType
  | Property
  | ModuleType
  | Union
  | TypeVariable
  | Form
  | Alias
  | Special
  | Params
  | Unbound;

export interface Param {
  readonly name: string;
  readonly form: 'positional' | 'normal' | 'keyword' | 'args' | 'kwargs';
  readonly type: Type;
  readonly required: boolean;
  /** False where nothing was written: the type is then UNKNOWN. */
  readonly annotated: boolean;
}

/** Parameters and result; both can be asked late, since declarations name each other in any order. */
export class Signature {
  readonly #params: () => readonly Param[];
  readonly #returns: () => Type;
  readonly spec: TypeVariable | null;
  readonly gradual: boolean;
  #madeParams: readonly Param[] | null = null;
  #madeReturns: Type | null = null;
  #busy = false;

  constructor(
    params: readonly Param[] | (() => readonly Param[]),
    returns: Type | (() => Type),
    spec: TypeVariable | null = null,
    gradual = false,
  ) {
    this.#params = typeof params === 'function' ? params : () => params;
    this.#returns = typeof returns === 'function' ? returns : () => returns;
    this.spec = spec;
    this.gradual = gradual;
  }

  get params(): readonly Param[] {
    return (this.#madeParams ??= this.#params());
  }

  get returns(): Type {
    if (this.#madeReturns !== null) return this.#madeReturns;
    if (this.#busy) return VAGUE;
    this.#busy = true;
    try {
      const made = this.#returns();
      // What was asked in the middle of something else may be known better later.
      if (made.kind !== 'unknown' || made.explicit) this.#madeReturns = made;
      return made;
    } finally {
      this.#busy = false;
    }
  }
}

/** A field of a dataclass, NamedTuple or TypedDict, in the order of its declaration. */
export interface Field {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  readonly init: boolean;
  readonly keywordOnly: boolean;
}

/** One base of a class with its type arguments. */
export interface Base {
  readonly cls: Class;
  readonly args: readonly Type[];
  readonly items?: readonly Type[];
  readonly rest?: number;
}

/** A class statement, or what one would declare. */
export class Class {
  readonly name: string;
  readonly module: string;
  /** Its names, in the order of its body. */
  readonly scope: Scope;
  readonly node: ast.ClassDef | null;
  /** What classes.ts found out, each at the first question. */
  shape: ClassShape | null = null;
  busy = false;
  /** Attributes that its methods give to `self`: by name, once they are known. */
  selfTypes: Map<string, Type> | null = null;
  members: Map<string, unknown> = new Map();

  constructor(name: string, module: string, scope: Scope, node: ast.ClassDef | null) {
    this.name = name;
    this.module = module;
    this.scope = scope;
    this.node = node;
  }

  get builtin(): boolean {
    return this.module === 'builtins';
  }
}

export interface ClassShape {
  readonly params: readonly TypeVariable[];
  readonly bases: readonly Base[];
  /** The class itself first; null where a base is unknown or the order cannot be made. */
  readonly mro: readonly Base[];
  /** Some base is not understood: every attribute may exist. */
  readonly open: boolean;
  readonly metaclass: Class | null;
  readonly protocol: boolean;
  readonly enumeration: boolean;
  readonly flavor: 'plain' | 'dataclass' | 'namedtuple' | 'typeddict';
  readonly frozen: boolean;
  /** TypedDict: keys are required unless said otherwise. */
  readonly total: boolean;
  readonly decorated: boolean;
  readonly dataclass: { readonly init: boolean; readonly keywordOnly: boolean; readonly order: boolean } | null;
}

export const UNKNOWN: Unknown = { kind: 'unknown', explicit: false };
/** What could be known, though not here: it may be narrower than what was declared of its name. */
export const VAGUE: Unknown = { kind: 'unknown', explicit: false };
/** What a mistake in a loop answers: it does not make unknown what the loop knows, so that its next round finds it again. */
export const FAILED: Unknown = { kind: 'unknown', explicit: false };
export const ANY: Unknown = { kind: 'unknown', explicit: true };
export const NEVER: Never = { kind: 'never' };
export const UNBOUND: Unbound = { kind: 'unbound' };

/** More members than this say nothing any more. */
const WIDEST = 64;

/** The union of some types: flat, without doubles, literals absorbed by their class. */
export function union(types: readonly Type[]): Type {
  if (types.length === 1) return types[0]!;
  const out: Type[] = [];
  let unbound = false;
  let rest: Type = NEVER;
  for (const one of types) {
    if (one === FAILED) {
      rest = FAILED;
      continue;
    }
    for (const type of one.kind === 'union' ? one.members : [one]) {
      if (type.kind === 'unknown') return type;
      if (type.kind === 'unbound') unbound = true;
      else if (type.kind !== 'never' && !out.some((other) => absorbs(other, type))) {
        for (let i = out.length - 1; i >= 0; i--) if (absorbs(type, out[i]!)) out.splice(i, 1);
        out.push(type);
      }
    }
    if (out.length > WIDEST) return UNKNOWN;
  }
  if (unbound) out.push(UNBOUND);
  return out.length === 0 ? rest : out.length === 1 ? out[0]! : { kind: 'union', members: out };
}

function absorbs(wide: Type, narrow: Type): boolean {
  if (wide.kind === 'instance' && narrow.kind === 'literal') return wide.cls === narrow.cls;
  if (wide.kind === 'instance' && narrow.kind === 'instance' && narrow.empty) return wide.cls === narrow.cls;
  if (wide.kind === 'instance' && narrow.kind === 'instance' && wide.soft && !narrow.soft) return false;
  return same(wide, narrow);
}

/** Whether a class is the one of the builtins with this name. */
export function isBuiltinClass(cls: Class, name: string): boolean {
  return cls.builtin && cls.name === name;
}

/** The members of a union; any other type is its own only member. */
export function membersOf(type: Type): readonly Type[] {
  return type.kind === 'union' ? type.members : [type];
}

/** A type without a placeholder for it. */
export function firm(type: Type): Type {
  if (type.kind !== 'union') return type;
  const members = type.members.filter((one) => one.kind !== 'instance' || !one.soft);
  return members.length === type.members.length ? type : union(members);
}

/** Applies a function to each member. */
export function mapUnion(type: Type, change: (member: Type) => Type): Type {
  return type.kind === 'union' ? union(type.members.map(change)) : change(type);
}

/** Whether two types are written alike. */
export function same(a: Type, b: Type, depth = 0): boolean {
  if (a === b) return true;
  // Types share parts, so a small one can be read as a large one: what goes through all of it counts.
  step();
  if (a.kind !== b.kind || depth > 20) return false;
  switch (a.kind) {
    case 'unknown':
    case 'never':
      return true;
    case 'instance': {
      const other = b as Instance;
      if (a.cls !== other.cls || a.call !== other.call) return false;
      if ((a.items === undefined) !== (other.items === undefined)) return false;
      if (a.items !== undefined) return a.rest === other.rest && sameAll(a.items, other.items!, depth);
      return sameAll(a.args, other.args, depth);
    }
    case 'literal':
      return a.cls === (b as Literal).cls && a.value === (b as Literal).value;
    case 'class': {
      const other = b as ClassObject;
      if (a.cls !== other.cls || a.exact !== other.exact || (a.args === null) !== (other.args === null)) return false;
      return a.args === null || sameAll(a.args, other.args!, depth);
    }
    case 'union': {
      const other = (b as Union).members;
      return (
        a.members.length === other.length && a.members.every((one) => other.some((two) => same(one, two, depth + 1)))
      );
    }
    case 'module':
      return a.scope === (b as ModuleType).scope;
    case 'function':
      return sameFunction(a, b as FunctionType, depth);
    case 'form':
      return same(a.type, (b as Form).type, depth + 1);
    case 'special':
      return a.name === (b as Special).name;
    default:
      return false;
  }
}

function sameFunction(a: FunctionType, b: FunctionType, depth: number): boolean {
  if (a.signatures === b.signatures) return a.bound === b.bound;
  // A method of the same value, bound anew.
  if (a.bound != null && b.bound != null && a.node === b.node && a.name === b.name)
    return same(a.bound, b.bound, depth + 1);
  if (a.name !== null || b.name !== null || a.signatures.length !== 1 || b.signatures.length !== 1) return false;
  const [one, two] = [a.signatures[0]!, b.signatures[0]!];
  return (
    one.spec === two.spec &&
    one.params.length === two.params.length &&
    one.params.every((param, i) => same(param.type, two.params[i]!.type, depth + 1)) &&
    same(one.returns, two.returns, depth + 1)
  );
}

function sameAll(a: readonly Type[], b: readonly Type[], depth: number): boolean {
  return a.length === b.length && a.every((type, i) => same(type, b[i]!, depth + 1));
}

/** Whether UNKNOWN stands anywhere in a type; what somebody has written as `Any` counts, if not told otherwise. */
export function hasUnknown(type: Type, depth = 0, written = true): boolean {
  step();
  if (depth > 8) return false;
  const some = (types: readonly Type[]): boolean => types.some((one) => hasUnknown(one, depth + 1, written));
  switch (type.kind) {
    case 'unknown':
      return written || !type.explicit;
    case 'instance':
      return some(type.items ?? type.args);
    case 'class':
      return some(type.args ?? []);
    case 'union':
      return some(type.members);
    default:
      return false;
  }
}

/** What type variables stand for. */
export type Solution = ReadonlyMap<TypeVariable, Type>;

/** Puts types in the place of type variables. */
export function substitute(type: Type, solution: Solution, depth = 0): Type {
  if (solution.size === 0 || depth > 24) return type;
  step();
  const next = (one: Type): Type => substitute(one, solution, depth + 1);
  switch (type.kind) {
    case 'typevar':
      return solution.get(type) ?? type;
    case 'instance': {
      const args = mapSame(type.args, next);
      if (type.guard !== undefined) return { ...type, guard: { ...type.guard, type: next(type.guard.type) } };
      if (type.items === undefined) return args === type.args ? type : { kind: 'instance', cls: type.cls, args };
      const items = mapSame(type.items, next);
      if (args === type.args && items === type.items) return type;
      return { kind: 'instance', cls: type.cls, args, items, rest: type.rest! };
    }
    case 'class': {
      if (type.args === null) return type;
      const args = mapSame(type.args, next);
      return args === type.args ? type : { ...type, args };
    }
    case 'union': {
      const members = mapSame(type.members, next);
      return members === type.members ? type : union(members);
    }
    case 'function':
      return {
        ...type,
        signatures: type.signatures.map((one) => substituteSignature(one, solution, depth + 1)),
        ...(type.bound === undefined ? {} : { bound: next(type.bound) }),
      };
    case 'property':
      return {
        ...type,
        getter: type.getter === null ? null : (next(type.getter) as FunctionType),
        setter: type.setter === null ? null : (next(type.setter) as FunctionType),
      };
    case 'params':
      return { ...type, params: type.params.map((one) => ({ ...one, type: next(one.type) })) };
    case 'form': {
      if (type.type.kind !== 'typevar') return { kind: 'form', type: next(type.type) };
      const found = solution.get(type.type);
      return found === undefined ? type : classesOf(found);
    }
    default:
      return type;
  }
}

/** `type[T]`, for what T is. */
export function classesOf(type: Type): Type {
  switch (type.kind) {
    case 'instance':
      return { kind: 'class', cls: type.cls, args: type.args.length > 0 ? type.args : null, exact: false };
    case 'literal':
      return { kind: 'class', cls: type.cls, args: null, exact: false };
    case 'typevar':
      return { kind: 'form', type };
    case 'union':
      return union(type.members.map(classesOf));
    default:
      return UNKNOWN;
  }
}

function mapSame(types: readonly Type[], change: (type: Type) => Type): readonly Type[] {
  let out: Type[] | null = null;
  for (let i = 0; i < types.length; i++) {
    const changed = change(types[i]!);
    if (changed !== types[i] && out === null) out = types.slice();
    if (out !== null) out[i] = changed;
  }
  return out ?? types;
}

/** The same for parameters and result; a solved ParamSpec becomes its parameters. */
export function substituteSignature(signature: Signature, solution: Solution, depth = 0): Signature {
  const found = signature.spec === null ? undefined : solution.get(signature.spec);
  const params = found !== undefined && found.kind === 'params' ? found : null;
  const unknown = found !== undefined && found.kind === 'unknown';
  return new Signature(
    () => [
      ...signature.params.map((one) => ({ ...one, type: substitute(one.type, solution, depth + 1) })),
      ...(params === null ? [] : params.params),
    ],
    () => substitute(signature.returns, solution, depth + 1),
    params !== null ? params.spec : unknown ? null : found?.kind === 'typevar' ? found : signature.spec,
    signature.gradual || unknown || (params !== null && params.gradual),
  );
}

/** The type variables of a type, in the order of their appearance. */
export function variablesOf(type: Type, into: Set<TypeVariable> = new Set(), depth = 0): Set<TypeVariable> {
  step();
  if (depth > 24) return into;
  switch (type.kind) {
    case 'typevar':
      into.add(type);
      break;
    case 'instance':
      for (const one of type.items ?? type.args) variablesOf(one, into, depth + 1);
      if (type.guard !== undefined) variablesOf(type.guard.type, into, depth + 1);
      break;
    case 'class':
      for (const one of type.args ?? []) variablesOf(one, into, depth + 1);
      break;
    case 'union':
      for (const one of type.members) variablesOf(one, into, depth + 1);
      break;
    case 'function':
      for (const signature of type.signatures) signatureVariables(signature, into, depth);
      break;
    case 'form':
      variablesOf(type.type, into, depth + 1);
      break;
    case 'params':
      for (const one of type.params) variablesOf(one.type, into, depth + 1);
      if (type.spec !== null) into.add(type.spec);
      break;
    default:
  }
  return into;
}

function signatureVariables(signature: Signature, into: Set<TypeVariable>, depth: number): void {
  for (const one of signature.params) variablesOf(one.type, into, depth + 1);
  if (signature.spec !== null) into.add(signature.spec);
  variablesOf(signature.returns, into, depth + 1);
}
