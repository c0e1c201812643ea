/*
 * Attributes: what `x.name` is. One way in for all kinds of values: the order of inheritance, descriptors, properties,
 * methods bound to their receiver, metaclasses, `__getattr__`.
 *
 * `null` is "there is no such attribute"; UNKNOWN is "there may be".
 */

import type * as ast from '../syntax/mod.ts';
import { SELF } from './annotations.ts';
import { assignable, Solver } from './assign.ts';
import { assignsAnything, isGiven, isUntyped, selfNames } from './assigned.ts';
import { declaredSelf, selfTypes } from './bodies.ts';
import { callWith } from './calls.ts';
import { defaultsOf, isSubclass, mroOf, shapeOf, solutionFor } from './classes.ts';
import { contextOf } from './context.ts';
import { enumMembers, enumValue, isEnumMember } from './fields.ts';
import { classNamed, instanceNamed, isNone, moduleScope, noneType, softNone } from './modules.ts';
import type { Binding, Named } from './scopes.ts';
import { checking, quietly, session, step } from './session.ts';
import { declaredType, publicType, scopeMember, specialClass } from './symbols.ts';
import type {
  Base,
  Class,
  ClassObject,
  ClassShape,
  FunctionType,
  Instance,
  ModuleType,
  Property,
  Signature,
  Type,
  TypeVariable,
} from './types.ts';
import {
  classesOf,
  Signature as MadeSignature,
  substitute,
  substituteSignature,
  union,
  UNKNOWN,
  VAGUE,
  mapUnion,
  variablesOf,
  isBuiltinClass,
} from './types.ts';

/** The type of an attribute; null when there is none. Of a union, all members must have it. */
export function attribute(type: Type, name: string): Type | null {
  step();
  switch (type.kind) {
    case 'unknown':
      return type.explicit ? UNKNOWN : type;
    case 'never':
      return UNKNOWN;
    case 'union': {
      const found: Type[] = [];
      for (const one of type.members) {
        const each = attribute(one, name);
        if (each === null) return null;
        found.push(each);
      }
      return union(found);
    }
    case 'instance': {
      const found = ofInstance(type, name, type, false);
      // Nothing is known about a class that is only known to be one.
      return found === null && isBuiltinClass(type.cls, 'type') ? UNKNOWN : found;
    }
    case 'literal':
      if (shapeOf(type.cls).enumeration) {
        if (name === 'value' || name === '_value_') return literalValue(type.cls, type.value as string, name);
        if (name === 'name' || name === '_name_')
          return { kind: 'literal', cls: classNamed('str')!, value: type.value };
      }
      return attribute({ kind: 'instance', cls: type.cls, args: [] }, name);
    case 'class':
      return ofClass(type.cls, type.args, name, type);
    case 'function':
      return ofFunction(type, name);
    case 'module':
      return ofModule(type, name);
    case 'form': {
      const bound = type.type.kind === 'typevar' && type.type.rigid ? type.type.bound() : null;
      const found = bound?.kind === 'instance' ? ofClass(bound.cls, null, name, type) : UNKNOWN;
      return found?.kind === 'function' ? VAGUE : found;
    }
    case 'typevar': {
      const constraints = type.constraints();
      if (constraints.length > 0) {
        const found = constraints.map((one) => attribute(one, name));
        return found.includes(null) ? null : union(found as Type[]);
      }
      const bound = type.bound();
      if (name === '__class__') return classesOf(type);
      if (bound?.kind === 'union') return UNKNOWN;
      // Nothing is known about `type[Unknown]`.
      if (bound?.kind === 'instance' && !isBuiltinClass(bound.cls, 'type'))
        return ofInstance(bound, name, type.rigid ? type : bound, false);
      if (bound !== null) return attribute(bound, name);
      return type.rigid && type.flavor === 'var' ? objectAttribute(name, type) : UNKNOWN;
    }
    default:
      return UNKNOWN;
  }
}

function objectAttribute(name: string, self: Type): Type | null {
  const object = classNamed('object');
  return object === null ? UNKNOWN : ofInstance({ kind: 'instance', cls: object, args: [] }, name, self, false);
}

/** A special method, which operators look up in the class of a value. */
export function specialMethod(type: Type, name: string): Type | null {
  if (type.kind === 'instance' && !type.cls.scope.stub && findSymbol(type, name) === null) {
    // `__getattr__` is not asked for special methods.
    const hooked = findSymbol(type, '__getattr__') !== null;
    if (hooked && !shapeOf(type.cls).open && !generated(type.cls, name)) return null;
  }
  if (type.kind === 'module') return objectAttribute(name, type);
  if (type.kind === 'function' && name !== '__call__') {
    const cls = classNamed('FunctionType', 'types');
    return cls === null ? UNKNOWN : ofInstance({ kind: 'instance', cls, args: [] }, name, type, false);
  }
  if (type.kind !== 'class') return attribute(type, name);
  const shape = shapeOf(type.cls);
  if (shape.open) return UNKNOWN;
  return ofMeta(shape.metaclass ?? classNamed('type'), name, type, false);
}

/** An attribute looked up from a base, for a receiver further down: what `super()` does. */
export function attributeFrom(base: Type, name: string, self: Type): Type | null {
  if (base.kind === 'instance') return ofInstance(base, name, self, false);
  return base.kind === 'class' ? ofClass(base.cls, base.args, name, self) : UNKNOWN;
}

/** An attribute that the class gives itself: `object` and `type` do not count. */
export function ownAttribute(type: Type, name: string): Type | null {
  if (type.kind === 'instance') return ofInstance(type, name, type, true);
  if (type.kind === 'literal') return ofInstance({ kind: 'instance', cls: type.cls, args: [] }, name, type, true);
  return attribute(type, name);
}

function literalValue(cls: Class, name: string, asked: string): Type {
  const overridden = cls.scope.find('value') !== undefined && asked === 'value';
  return overridden ? UNKNOWN : enumValue(cls, name);
}

/** The first class in the order of inheritance that binds a name. */
export function findSymbol(base: Base, name: string): { owner: Base; symbol: Named } | null {
  const { open } = shapeOf(base.cls);
  for (const owner of mroOf(base)) {
    // What is not known stands before it.
    if (open && isBuiltinClass(owner.cls, 'object')) break;
    const symbol = owner.cls.scope.find(name);
    if (symbol !== undefined) return { owner, symbol };
    if (isMadeInit(owner.cls, name)) break;
  }
  return null;
}

/** Whether what is assigned to a value goes into it. */
export function isDescriptor(type: Type): boolean {
  return type.kind === 'instance' && !type.cls.builtin && findSymbol(type, '__set__') !== null;
}

function ofInstance(type: Instance, name: string, self: Type, own: boolean): Type | null {
  const shape = shapeOf(type.cls);
  if (name === '__class__') return classesOf(type);
  if (name === '__call__' && type.call !== undefined) return type.call;
  for (const owner of mroOf(type)) {
    if ((own || shape.open) && isBuiltinClass(owner.cls, 'object')) break;
    const symbol = owner.cls.scope.find(name);
    const mine = owner.cls.scope.stub ? null : selfTypes(owner.cls, name);
    const declared = symbol === undefined && mine === null ? null : declaredAbove(type, owner.cls, symbol, name);
    if (declared !== null)
      return declared.kind === 'instance' ? described(declared, self, owner) : substituteSelf(declared, self);
    if (symbol === undefined) {
      if (mine !== null) return substitute(mine, solutionFor(owner));
      if (isMadeInit(owner.cls, name)) break;
      continue;
    }
    const fields = shapeOf(owner.cls);
    if (fields.flavor === 'typeddict' && symbol.bindings[0]!.kind === 'annotated') continue;
    // What a class declares by values of its own may be something else in its instances.
    if (symbol.bindings.every(isAssignment) && shape.mro.some(({ cls }) => assignsAnything(cls))) return VAGUE;
    if (shape.enumeration && owner.cls.scope.stub && name === 'value') return valuesOf(type.cls);
    return throughInstance(owner, symbol, mine, self);
  }
  const common = namedTupleMember(shape, name);
  if (common !== null) return throughInstance(common.owner, common.symbol, null, self);
  if (shape.enumeration && (name === 'value' || name === '_value_' || name === 'name' || name === '_name_')) {
    return name.includes('name') ? instanceNamed('str') : UNKNOWN;
  }
  if (shape.open || /^_[A-Za-z]\w*?__\w/.test(name) || generated(type.cls, name)) return UNKNOWN;
  if (own) return null;
  for (const hook of ['__getattr__', '__getattribute__']) {
    const found = findSymbol(type, hook);
    if (found === null || isBuiltinClass(found.owner.cls, 'object')) continue;
    const method = throughInstance(found.owner, found.symbol, null, self);
    return method.kind === 'function' ? method.signatures[0]!.returns : UNKNOWN;
  }
  if (type.cls.module === 'typing' && type.cls.scope.stub && isMadeBySyntax(type.cls.name, name)) return UNKNOWN;
  if (/^__\w+__$/.test(name) && !NAMES_OF_FUNCTIONS.has(name)) return null;
  // The classes that a metaclass makes have what is written in them.
  if (!type.cls.scope.stub && shape.mro.some(({ cls }) => isBuiltinClass(cls, 'type'))) return UNKNOWN;
  return isMade(shape) || mayHave(shape, name) || (type.own === true && hasBelow(type.cls, name)) ? VAGUE : null;
}

/** Whether a class of the program below has a name: a mixin uses what others bring. */
function hasBelow(above: Class, name: string): boolean {
  return session().classes.some((one) => {
    if (one === above || !isSubclass(one, above)) return false;
    return shapeOf(one).mro.some(({ cls }) => cls.scope.find(name) !== undefined || selfNames(cls).has(name));
  });
}

/** The values of all members of an enum. */
function valuesOf(cls: Class): Type {
  const values = enumMembers(cls).map((one) => enumValue(cls, one));
  return values.length === 0 ? UNKNOWN : union(values);
}

const isAssignment = ({ kind }: Binding): boolean => kind === 'assign';

/** What a class of the program further up declares of an attribute that one further down only gives a value. */
function declaredAbove(type: Base, below: Class, symbol: Named | undefined, name: string): Type | null {
  const isPlain = symbol === undefined ? declaredSelf(below, name) === null : symbol.bindings.every(isAssignment);
  if (below.scope.stub || !isPlain) return null;
  const owners = mroOf(type);
  for (const owner of owners.slice(owners.findIndex(({ cls }) => cls === below) + 1)) {
    const { cls } = owner;
    const above = cls.scope.find(name);
    const found = cls.scope.stub ? null : ((above && declaredType(cls.scope, above)) ?? declaredSelf(cls, name));
    if (found !== null) return substitute(found, solutionFor(owner));
    if (above !== undefined) break;
  }
  return null;
}

/** Whether something of the program may have given a name to a class, or to an instance of it. */
function mayHave({ mro, open }: ClassShape, name: string): boolean {
  const own = mro.filter(({ cls }) => !cls.scope.stub);
  if (own.length === 0) return isGiven('', name) && mro.some(({ cls }) => cls.name === 'BaseException');
  if (own.some(({ cls }) => assignsAnything(cls) || isGiven(cls.name, name))) return true;
  // A class that says nothing about types holds what it is given.
  const isLimited = own.every(({ cls }) => slotsOf(cls)?.has('__dict__') === false);
  return !open && !isLimited && own.every(({ cls }) => isUntyped(cls)) && isGiven('', name);
}

/** Whether generators, coroutines and iterators of the language have a name that their abstract classes have not. */
function isMadeBySyntax(cls: string, name: string): boolean {
  if (cls === 'Iterator') return /^__(length_hint|reduce|setstate)__$/.test(name);
  return /^(Async)?Generator$|^Coroutine$/.test(cls) && /^(gi|ag|cr)_|^__(qual)?name__$/.test(name);
}

/** Set by `functools.update_wrapper`. */
const NAMES_OF_FUNCTIONS: ReadonlySet<string> = new Set(['__name__', '__qualname__', '__wrapped__']);

/** Whether a metaclass of the program makes a class: it may give it more than is written there. */
function isMade({ metaclass }: ClassShape): boolean {
  return (
    metaclass !== null &&
    mroOf({ cls: metaclass, args: [] }).some(
      ({ cls: { scope } }) => !scope.stub && (scope.find('__new__') ?? scope.find('__init__')) !== undefined,
    )
  );
}

const ORDERING: ReadonlySet<string> = new Set(['__lt__', '__le__', '__gt__', '__ge__']);

/** Whether a dataclass brings an `__init__` that it does not write. */
function isMadeInit(cls: Class, name: string): boolean {
  return name === '__init__' && shapeOf(cls).dataclass?.init === true;
}

/** Whether a class has an attribute that nobody wrote: of dataclasses, named tuples, slots. */
export function generated(cls: Class, name: string): boolean {
  const shape = shapeOf(cls);
  if (shape.dataclass !== null) {
    if (isMadeInit(cls, name) || /^__(dataclass_\w+|replace|match_args)__$/.test(name)) return true;
    if (ORDERING.has(name) && shape.dataclass.order) return true;
  }
  return shape.mro.some((one) => {
    if (one.cls.scope.stub) return false;
    return (ORDERING.has(name) && shapeOf(one.cls).decorated) || slotsOf(one.cls)?.has(name) === true;
  });
}

/** What all named tuples have. */
function namedTupleMember({ flavor }: ClassShape, name: string): { owner: Base; symbol: Named } | null {
  const made = flavor === 'namedtuple' ? specialClass('NamedTuple') : null;
  const symbol = made?.kind === 'class' ? made.cls.scope.find(name) : undefined;
  return symbol === undefined ? null : { owner: { cls: (made as ClassObject).cls, args: [] }, symbol };
}

/** The names in `__slots__`; null without them. A dictionary or something computed counts as every name. */
function slotsOf(cls: Class): { has: (name: string) => boolean } | null {
  const names = textsIn(cls, '__slots__');
  return names?.includes(null) === true ? { has: () => true } : names && new Set(names as string[]);
}

/** The texts that a class gives to a name of its own, null for what is none; null without the name. */
export function textsIn(cls: Class, name: string): readonly (string | null)[] | null {
  const statement = cls.scope.find(name)?.bindings[0]?.statement;
  if (statement == null) return null;
  const value = statement.kind === 'Assign' || statement.kind === 'AnnAssign' ? statement.value : null;
  const parts =
    value?.kind === 'Tuple' || value?.kind === 'List' || value?.kind === 'Set'
      ? value.elts
      : value === null
        ? []
        : [value!];
  return parts.map((one) => (one.kind === 'Constant' && typeof one.value === 'string' ? one.value : null));
}

/** What a class binds to a name. */
function bound(owner: Base, symbol: Named): Type {
  const type = substitute(publicType(owner.cls.scope, symbol), solutionFor(owner));
  return type.kind === 'instance' && type.cls.name === 'nonmember' && type.cls.module === 'enum'
    ? (type.args[0] ?? UNKNOWN)
    : type;
}

function throughInstance(owner: Base, symbol: Named, mine: Type | null, self: Type): Type {
  const { scope } = owner.cls;
  let type = bound(owner, symbol);
  if (shapeOf(owner.cls).enumeration && isEnumMember(owner.cls, symbol.name)) {
    return { kind: 'literal', cls: owner.cls, value: symbol.name };
  }
  const declared = symbol.bindings.some((one) => one.kind === 'annotated');
  if (declared && type.kind === 'instance') return described(type, self, owner);
  if (declared || declaredType(scope, symbol) !== null)
    return mapUnion(type, (one) => (one.kind === 'function' ? bind(one, self) : substituteSelf(one, self)));
  // What methods assign to a descriptor goes into it.
  if (mine !== null && !isDescriptor(type) && !symbol.bindings.some((one) => one.kind === 'def'))
    type = union([isNone(type) && !scope.stub ? softNone() : type, mine]);
  // Something that is only ever None here is set from elsewhere.
  if (isNone(type) && !scope.stub) return VAGUE;
  switch (type.kind) {
    case 'function':
      if (type.binding === 'none') return scope.stub ? type : UNKNOWN;
      return bind(type, self);
    case 'property':
      return propertyType(type, self);
    default:
      return mapUnion(type, (one) =>
        one.kind === 'instance' ? described(one, self, owner) : substituteSelf(one, self),
      );
  }
}

function substituteSelf(type: Type, self: Type): Type {
  return substitute(type, new Map([[SELF, self]]));
}

/** What a property's getter answers. */
function propertyType(type: Property, self: Type): Type {
  if (type.getter === null) return UNKNOWN;
  return bind(type.getter, self).signatures[0]?.returns ?? UNKNOWN;
}

function described(type: Instance, self: Type | null, owner: Base): Type {
  const inner = (self === null ? type : substituteSelf(type, self)) as Instance;
  if (type.cls.scope.stub && type.cls.builtin) return inner;
  const get = findSymbol(inner, '__get__');
  if (get === null) return shapeOf(type.cls).open ? UNKNOWN : inner;
  const method = throughInstance(get.owner, get.symbol, null, inner);
  const object: Type = { kind: 'class', cls: owner.cls, args: null, exact: true };
  const at: ast.Located = { start: 0, end: 0 };
  const args = [self ?? noneType(), object].map((one) => ({ type: one, node: null, name: null, star: 0 as const, at }));
  const call = (): Type => callWith(method, args, at, contextOf(owner.cls.scope, null));
  return checking() ? quietly(call) : UNKNOWN;
}

/** A method as its receiver finds it: without its first parameter. */
export function bind(type: FunctionType, self: Type): FunctionType {
  if (type.binding === 'static' || type.binding === 'none') return substituteSelf(type, self) as FunctionType;
  const isValue = self.kind === 'instance' || self.kind === 'literal';
  const receiver = type.binding === 'class' && isValue ? classesOf(self) : self;
  const out: Signature[] = [];
  for (const one of type.signatures) {
    const bound = bindSignature(one, receiver, self);
    if (bound !== null) out.push(bound);
  }
  const signatures = out.length > 0 ? out : type.signatures.map((one) => dropFirst(one));
  return { ...type, signatures, binding: 'none', bound: receiver };
}

function instanceOfClass(self: Type): Type {
  if (self.kind !== 'class') return self;
  return {
    kind: 'instance',
    cls: self.cls,
    args: self.args ?? defaultsOf(self.cls),
    ...(!self.exact && { own: true }),
  };
}

function bindSignature(signature: Signature, receiver: Type, self: Type): Signature | null {
  const first = signature.params[0];
  const solution = new Map<TypeVariable, Type>([[SELF, instanceOfClass(self)]]);
  if (first !== undefined && first.annotated && first.form !== 'args') {
    const variables = variablesOf(first.type);
    variables.delete(SELF);
    if (variables.size > 0) {
      const solver = new Solver(variables);
      if (!assignable(first.type, receiver, solver)) return null;
      for (const [variable, found] of solver.found) solution.set(variable, found);
    } else if (!assignable(substitute(first.type, solution), receiver)) {
      return null;
    }
  }
  return substituteSignature(dropFirst(signature), solution);
}

function dropFirst(signature: Signature): Signature {
  const first = signature.params[0];
  const keep = first === undefined || (first.form !== 'positional' && first.form !== 'normal');
  return new MadeSignature(
    () => (keep ? signature.params : signature.params.slice(1)),
    () => signature.returns,
    signature.spec,
    signature.gradual,
  );
}

// ---- classes

function ofClass(cls: Class, args: readonly Type[] | null, name: string, self: Type): Type | null {
  const shape = shapeOf(cls);
  const base: Base = { cls, args: args ?? defaultsOf(cls) };
  const meta = shape.metaclass ?? classNamed('type');
  if (meta !== null && !isBuiltinClass(meta, 'type')) {
    // A property of the metaclass goes before the class's own names.
    const found = findSymbol({ cls: meta, args: [] }, name);
    if (
      found !== null &&
      !found.owner.cls.builtin &&
      publicType(found.owner.cls.scope, found.symbol).kind === 'property'
    ) {
      return throughInstance(found.owner, found.symbol, null, self);
    }
  }
  if (name === '__dict__') return UNKNOWN;
  const found = findSymbol(base, name);
  if (found !== null) {
    const declared = declaredAbove(base, found.owner.cls, found.symbol, name);
    return declared === null ? throughClass(found.owner, found.symbol, self) : substituteSelf(declared, self);
  }
  const common = namedTupleMember(shape, name);
  if (common !== null) return throughClass(common.owner, common.symbol, self);
  if (shape.open || /^_[A-Za-z]\w*?__\w/.test(name)) return UNKNOWN;
  if (generated(cls, name)) return UNKNOWN;
  if (!cls.scope.stub && shape.mro.some((one) => !one.cls.scope.stub && selfTypes(one.cls, name) !== null))
    return UNKNOWN;
  const ofType = ofMeta(meta, name, self, false);
  if (ofType !== null) return ofType;
  // There is much about how a class was made.
  if (/^__\w+__$/.test(name)) return UNKNOWN;
  const inside = self.kind === 'class' && !self.exact && checking();
  return isMade(shape) || isGiven(cls.name, name) || (inside && hasBelow(cls, name)) ? UNKNOWN : null;
}

function ofMeta(meta: Class | null, name: string, self: Type, own: boolean): Type | null {
  if (meta === null) return UNKNOWN;
  return ofInstance({ kind: 'instance', cls: meta, args: [] }, name, self, own);
}

function throughClass(owner: Base, symbol: Named, self: Type): Type {
  const { cls } = owner;
  if (shapeOf(cls).enumeration && isEnumMember(cls, symbol.name)) return { kind: 'literal', cls, value: symbol.name };
  const type = bound(owner, symbol);
  switch (type.kind) {
    case 'function':
      if (type.binding === 'class') return bind(type, self);
      return substituteSelf({ ...type, binding: 'none' }, instanceOfClass(self));
    case 'property':
      return UNKNOWN;
    case 'instance':
      if (isNone(type) && !cls.scope.stub && !symbol.bindings.some((one) => one.kind === 'annotated')) return UNKNOWN;
      return described(type, null, owner);
    default:
      return substituteSelf(type, instanceOfClass(self));
  }
}

// ---- functions and modules

function ofFunction(type: FunctionType, name: string): Type | null {
  if (name === '__name__' || name === '__qualname__' || name === '__module__') return instanceNamed('str');
  if (name === '__call__') return type;
  if (/^__\w+__$/.test(name)) return UNKNOWN;
  const cls = classNamed(type.bound === undefined ? 'FunctionType' : 'MethodType', 'types');
  const found = cls === null ? UNKNOWN : ofInstance({ kind: 'instance', cls, args: [] }, name, type, false);
  return found === null && type.name !== null && isGiven(type.name, name) ? UNKNOWN : found;
}

function ofModule(type: ModuleType, name: string): Type | null {
  const found = scopeMember(type.scope, name);
  if (found !== null) return found;
  const inner = moduleScope(`${type.name}.${name}`, type.scope);
  if (inner !== null) return { kind: 'module', name: `${type.name}.${name}`, scope: inner };
  // None only in modules without a file.
  if (name === '__file__') return instanceNamed('str');
  const module = classNamed('ModuleType', 'types');
  if (/^__\w+__$/.test(name))
    return module === null
      ? UNKNOWN
      : (ofInstance({ kind: 'instance', cls: module, args: [] }, name, type, false) ?? UNKNOWN);
  const isLoose =
    type.scope.find('__getattr__') !== undefined || (checking() && session().absent.has(`${type.name}.${name}`));
  return isLoose ? UNKNOWN : null;
}

/** Whether an attribute may be set to anything: classes with hooks, or of unknown bases. */
export function acceptsAnything(type: Instance): boolean {
  if (shapeOf(type.cls).open) return true;
  const hook = findSymbol(type, '__setattr__');
  return hook !== null && !isBuiltinClass(hook.owner.cls, 'object');
}
