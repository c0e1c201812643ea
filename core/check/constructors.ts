/*
 * Constructors: a class as the function that makes its instances.
 */

import { SELF } from './annotations.ts';
import { mroOf, shapeOf, solutionFor } from './classes.ts';
import { fieldsOf } from './fields.ts';
import { wrapperOf } from './functional.ts';
import { bind } from './members.ts';
import { publicType } from './symbols.ts';
import type { Base, ClassObject, Field, FunctionType, Instance, Param, Type } from './types.ts';
import { Signature, substitute, isBuiltinClass } from './types.ts';

/** What calling a class does; null when that is not known. */
export function constructorOf(object: ClassObject): FunctionType | null {
  const { cls } = object;
  const wrapper = wrapperOf(cls);
  if (wrapper !== null) return wrapper;
  const shape = shapeOf(cls);
  if (shape.flavor === 'typeddict') return null;
  if (shape.metaclass !== null) {
    const meta = shape.metaclass;
    const call = mroOf({ cls: meta, args: [] }).find((one) => one.cls.scope.find('__call__') !== undefined);
    if (call !== undefined && !isBuiltinClass(call.cls, 'type')) return null;
    if (shapeOf(meta).open) return null;
  }
  const self: Instance = {
    kind: 'instance',
    cls,
    args: object.args ?? shape.params,
    ...(!object.exact && { own: true }),
  };
  let made: FunctionType | null = null;
  for (const owner of shape.open ? [] : mroOf(self)) {
    if (isBuiltinClass(owner.cls, 'object')) break;
    const init = owner.cls.scope.find('__init__');
    const create = owner.cls.scope.find('__new__');
    if (init === undefined && create === undefined) {
      const fields = generated(owner);
      if (fields === 'none') continue;
      if (fields === null) return null;
      made = fieldSignature(fields, self);
      break;
    }
    if (
      create !== undefined &&
      !(init !== undefined && owner.cls.scope.stub) &&
      (init === undefined || !isLoose(publicType(owner.cls.scope, create)))
    ) {
      if (init !== undefined) return null;
      const type = throughOwner(owner, publicType(owner.cls.scope, create));
      if (type.kind !== 'function') return null;
      if (!owner.cls.scope.stub) {
        // What a program writes is taken at its word.
        const { returns } = type.signatures[0]!;
        if (returns.kind !== 'instance' || returns.cls !== cls) return null;
        return {
          ...type,
          name: '__init__',
          signatures: [new Signature([], self, null, true)],
          binding: 'none',
          bound: self,
        };
      }
      if (isLoose(type)) return null;
      made = bind({ ...type, binding: 'method' }, { kind: 'class', cls, args: self.args, exact: true });
      made = { ...made, makes: 'written', signatures: made.signatures.map((one) => settled(one, self)) };
      break;
    }
    const type = throughOwner(owner, publicType(owner.cls.scope, init!));
    if (type.kind !== 'function') return null;
    made = initializer(type, self);
    break;
  }
  made ??= {
    kind: 'function',
    name: '__init__',
    signatures: [new Signature([], self, null, shape.open || shape.decorated || (cls.scope.stub && !object.exact))],
    binding: 'none',
    bound: self,
    owner: 'object',
    makes: 'written',
  };
  return made;
}

function throughOwner(owner: Base, type: Type): Type {
  return substitute(type, solutionFor(owner));
}

/** `(cls, *args: Any, **kwargs: Any)` says nothing. */
function isLoose(type: Type): boolean {
  if (type.kind !== 'function') return false;
  const { params } = type.signatures[0]!;
  const [, rest, named] = params;
  return params.length === 3 && rest!.form === 'args' && rest!.type.kind === 'unknown' && named!.form === 'kwargs';
}

function settled(signature: Signature, self: Instance): Signature {
  return new Signature(
    () => signature.params,
    () => (signature.returns.kind === 'unknown' ? self : signature.returns),
    signature.spec,
    signature.gradual,
  );
}

function initializer(type: FunctionType, self: Instance): FunctionType {
  const signatures: Signature[] = [];
  for (const one of type.signatures) {
    const first = one.params[0];
    // An overload may say which instance it makes: `def __init__(self: dict[str, V], **kwargs: V)`.
    const stated =
      first !== undefined && first.annotated && first.type.kind === 'instance' && first.type.cls === self.cls
        ? first.type
        : self;
    const [bound] = bind({ ...type, signatures: [one] }, stated).signatures;
    if (bound === undefined) continue;
    signatures.push(new Signature(() => bound.params, stated, bound.spec, bound.gradual));
  }
  return { ...type, name: '__init__', signatures, binding: 'none', bound: self, makes: 'written' };
}

/** The fields of an `__init__` or `__new__` that is written by nobody; 'none' where there is no such method. */
function generated(owner: Base): readonly Field[] | null | 'none' {
  const shape = shapeOf(owner.cls);
  if (owner.cls.scope.stub && shape.flavor !== 'namedtuple' && shape.dataclass === null) return 'none';
  const decorated = owner.cls.node?.decorator_list ?? [];
  if (shape.flavor === 'dataclass' && decorated.length > 0 && shape.dataclass !== null) {
    return shape.dataclass.init && isDecorated(owner) ? substituted(owner) : 'none';
  }
  // A class below a named tuple makes what that makes.
  const isOwn = shape.flavor === 'namedtuple' && shape.bases.every(({ cls }) => shapeOf(cls).flavor !== 'namedtuple');
  return isOwn ? substituted(owner) : 'none';
}

function isDecorated(owner: Base): boolean {
  return owner.cls.node!.decorator_list.some((one) => {
    const func = one.kind === 'Call' ? one.func : one;
    return (
      (func.kind === 'Name' && func.id === 'dataclass') || (func.kind === 'Attribute' && func.attr === 'dataclass')
    );
  });
}

function substituted(owner: Base): readonly Field[] | null {
  const fields = fieldsOf(owner.cls);
  if (fields === null) return null;
  const solution = solutionFor(owner);
  return fields.map((one) => ({ ...one, type: substitute(one.type, solution) }));
}

function fieldSignature(fields: readonly Field[], self: Instance): FunctionType {
  const params: Param[] = [];
  for (const keyword of [false, true]) {
    for (const one of fields) {
      if (!one.init || one.keywordOnly !== keyword) continue;
      const type = substitute(one.type, new Map([[SELF, self]]));
      params.push({
        name: one.name,
        form: keyword ? 'keyword' : 'normal',
        type,
        required: one.required,
        annotated: true,
      });
    }
  }
  const namedTuple = shapeOf(self.cls).flavor === 'namedtuple';
  return {
    kind: 'function',
    name: namedTuple ? '__new__' : '__init__',
    signatures: [new Signature(params, self)],
    binding: 'none',
    bound: self,
    makes: 'generated',
  };
}
