/*
 * Parts of types: what a value can be where something holds of it, or does not: its truth, an equality, a membership, a class.
 */
import { instantiate } from './annotations.ts';
import { assignable, expand } from './assign.ts';
import { asBase, isSubclass, shapeOf } from './classes.ts';
import { truthOf } from './expressions.ts';
import { attribute, ownAttribute } from './members.ts';
import { isBuiltin, isNone } from './modules.ts';
import { session } from './session.ts';
import type { Class, Type } from './types.ts';
import { isBuiltinClass, mapUnion, membersOf, NEVER, same, union, UNKNOWN, VAGUE } from './types.ts';

// ---- truth

/** What a value can be where it is true. */
export function truthyPart(type: Type): Type {
  return mapUnion(type, (one) => {
    const truth = truthOf(one);
    if (truth === false) return NEVER;
    if (isBuiltin(one, 'bool')) return expand(one)![0]!;
    return one;
  });
}

/** What a value can be where it is false. */
export function falsyPart(type: Type): Type {
  return mapUnion(type, (one) => {
    if (truthOf(one) === true) return NEVER;
    switch (one.kind) {
      case 'instance':
        if (isBuiltinClass(one.cls, 'bool')) return expand(one)![1]!;
        return canBeFalse(one) ? one : NEVER;
      case 'literal':
        return shapeOf(one.cls).enumeration && !canBeFalse({ kind: 'instance', cls: one.cls, args: [] }) ? NEVER : one;
      case 'class':
        return shapeOf(one.cls).metaclass === null && !shapeOf(one.cls).open ? NEVER : one;
      default:
        return one;
    }
  });
}

/** The left operand of `and` as its result: a number is 0 then, a text empty; in `n and "one" or "none"` it goes no further. */
export function emptied(type: Type): Type {
  return mapUnion(falsyPart(type), (one) => {
    if (one.kind !== 'instance' || !one.cls.builtin) return one;
    const value = one.cls.name === 'int' ? 0n : one.cls.name === 'str' ? '' : null;
    return value === null ? one : { kind: 'literal', cls: one.cls, value };
  });
}

function canBeFalse(type: Type): boolean {
  if (type.kind !== 'instance') return true;
  if (isNone(type) || shapeOf(type.cls).open || shapeOf(type.cls).protocol) return true;
  if (isBuiltinClass(type.cls, 'object')) return true;
  return ownAttribute(type, '__bool__') !== null || ownAttribute(type, '__len__') !== null;
}

// ---- equality and membership

/** Types with one value: None, True, members of enums. */
export function isSingle(type: Type): boolean {
  return isNone(type) || type.kind === 'literal';
}

/** What a text or number is that equals one of some values. */
export function chosen(one: Type, values: readonly Type[]): Type {
  const own = values.filter((value) => one.kind === 'instance' && value.kind === 'literal' && value.cls === one.cls);
  return own.length > 0 && own.length <= MOST ? union(own) : one;
}

const MOST = 16;

export function equalPart(one: Type, value: Type, holds: boolean, identity: boolean): Type {
  if (one.kind === 'unknown') return holds && isNone(value) && identity ? value : one;
  if (isNone(value)) {
    if (isNone(one)) return holds ? one : NEVER;
    if (!holds) return one;
    if (one.kind === 'instance' && isBuiltinClass(one.cls, 'object')) return value;
    if (one.kind === 'instance' && (shapeOf(one.cls).protocol || shapeOf(one.cls).open))
      return assignable(one, value) ? value : NEVER;
    if (one.kind === 'typevar') return one;
    return identity || !customEquality(one) ? NEVER : one;
  }
  if (value.kind !== 'literal') return one;
  const parts = one.kind === 'instance' && one.cls === value.cls ? expand(one) : null;
  if (parts !== null) return union(parts.filter((part) => same(part, value) === holds));
  if (holds) return isNone(one) || !mayEqual(one, value) ? NEVER : one;
  return same(one, value) ? NEVER : one;
}

function customEquality(one: Type): boolean {
  return one.kind !== 'instance' ? one.kind !== 'literal' : !one.cls.scope.stub && ownAttribute(one, '__eq__') !== null;
}

export function memberPart(one: Type, items: readonly Type[], holds: boolean): Type {
  if (items.some((item) => item.kind === 'unknown')) return one;
  if (!holds) {
    if (one.kind !== 'literal' && !isNone(one)) {
      const parts = expand(one);
      return parts === null ? one : union(parts.filter((part) => !items.some((item) => same(item, part))));
    }
    return items.some((item) => same(item, one) && isSingle(item)) ? NEVER : one;
  }
  if (isNone(one)) return items.some((item) => assignable(item, one)) ? one : NEVER;
  if (!items.some((item) => mayEqual(one, item))) return NEVER;
  if (one.kind === 'literal') return one;
  const parts = expand(one);
  if (parts !== null && items.every((item) => item.kind === 'literal')) {
    return union(parts.filter((part) => items.some((item) => same(item, part))));
  }
  return one;
}

/** Whether a value of one type may equal one of another. */
function mayEqual(one: Type, other: Type): boolean {
  const [a, b] = [alike(one), alike(other)];
  if (a === null || b === null) return true;
  if (one.kind !== 'literal' || other.kind !== 'literal' || one.cls !== other.cls) return a === b;
  return one.value === other.value;
}

/** What equals nothing but its like: texts, numbers of all kinds, members of a plain enum; null where nothing is known. */
function alike(type: Type): Class | string | null {
  if (type.kind !== 'instance' && type.kind !== 'literal') return null;
  const { cls } = type;
  const { enumeration, mro } = shapeOf(cls);
  if (enumeration) return mro.some((one) => one.cls.builtin && one.cls.name !== 'object') ? null : cls;
  const found = cls.builtin ? /^(?:(str|bytes|list|tuple|dict)|int|bool|float|complex)$/.exec(cls.name) : null;
  return found === null ? null : (found[1] ?? 'number');
}

// ---- classes

export function isCallable(type: Type): boolean | null {
  switch (type.kind) {
    case 'function':
    case 'class':
      return true;
    case 'literal':
    case 'module':
      return false;
    case 'instance':
      if (isNone(type)) return false;
      return attribute(type, '__call__') !== null
        ? true
        : type.cls.builtin && type.cls.name !== 'object'
          ? false
          : null;
    default:
      return null;
  }
}

/** The classes of the second argument of isinstance; null when they are not all known. */
export function classesIn(type: Type): readonly Class[] | null {
  switch (type.kind) {
    case 'class':
      return shapeOf(type.cls).open && shapeOf(type.cls).mro.length === 0 ? null : [type.cls];
    case 'instance': {
      if (isNone(type)) return null;
      if (type.items === undefined) return null;
      const found = type.items.map(classesIn);
      return found.includes(null) ? null : found.flatMap((one) => one!);
    }
    case 'form': {
      const found = membersOf(type.type).map((one) => (one.kind === 'instance' ? one.cls : null));
      return found.includes(null) ? null : (found as Class[]);
    }
    case 'special': {
      const one = instantiate(type);
      return one.kind === 'instance' ? [one.cls] : null;
    }
    default:
      return null;
  }
}

/** Whether classes, functions and modules are no instances of a class. */
function holdsValues(cls: Class): boolean {
  return cls.builtin && cls.name !== 'object';
}

/** What a value can be where it is, or is not, an instance of some classes. */
export function instancePart(one: Type, classes: readonly Class[], holds: boolean): Type {
  const constraints = one.kind === 'typevar' ? one.constraints() : [];
  if (constraints.length > 0) return mapUnion(union(constraints), (each) => instancePart(each, classes, holds));
  if (!holds) {
    if (one.kind === 'literal' || one.kind === 'instance') {
      const sure = classes.some((cls) => isBelow(one.cls, cls) && !customCheck(cls));
      return sure ? NEVER : one;
    }
    if (one.kind === 'class') return classes.some((cls) => isBuiltinClass(cls, 'type')) ? NEVER : one;
    return one;
  }
  return union(classes.map((cls) => overlap(one, cls)));
}

/** A TypedDict is a dict where it is asked. */
function isBelow(one: Class, cls: Class): boolean {
  return isSubclass(one, cls) || (shapeOf(one).flavor === 'typeddict' && isBuiltinClass(cls, 'dict'));
}

function customCheck(cls: Class): boolean {
  const meta = shapeOf(cls).metaclass;
  return meta !== null && !meta.scope.stub;
}

function overlap(one: Type, cls: Class): Type {
  const made = instantiate({ kind: 'class', cls, args: null, exact: true });
  switch (one.kind) {
    case 'unknown':
      // What has one method may have others.
      return shapeOf(cls).protocol || cls.module === 'numbers' ? VAGUE : made;
    case 'literal':
      return isSubclass(one.cls, cls) ? one : shapeOf(cls).protocol || customCheck(cls) ? one : NEVER;
    case 'instance': {
      if (isBelow(one.cls, cls)) return one;
      if (isBuiltinClass(one.cls, 'object')) return made;
      if (isSubclass(cls, one.cls)) {
        const part = below(cls, one, made);
        return assignable(one, part) ? part : NEVER;
      }
      if (one.cls.builtin && cls.builtin && /^float$|^complex$/.test(one.cls.name) && /^int$|^float$/.test(cls.name))
        return made;
      if (isNone(one) && !shapeOf(cls).protocol) return NEVER;
      if (isDisjoint(one.cls, cls)) return NEVER;
      if (shapeOf(one.cls).protocol && assignable(one, made)) return made;
      return VAGUE;
    }
    case 'class':
      if (isBuiltinClass(cls, 'type')) return one;
      return holdsValues(cls) ? NEVER : VAGUE;
    case 'form':
      return one.type.kind === 'typevar' && isBuiltinClass(cls, 'type') ? one : VAGUE;
    case 'function':
    case 'module':
      return holdsValues(cls) ? NEVER : VAGUE;
    case 'never':
      return NEVER;
    default:
      return VAGUE;
  }
}

/** Whether nothing can be an instance of both classes, of which none is below the other. */
function isDisjoint(a: Class, b: Class): boolean {
  // Numbers of all kinds are registered with the abstract ones.
  const isVague = (cls: Class): boolean => {
    const { open, protocol, flavor } = shapeOf(cls);
    return open || protocol || flavor === 'typeddict' || cls.module === 'numbers';
  };
  if (isVague(a) || isVague(b)) return false;
  return !session().classes.some((cls) => isSubclass(cls, a) && isSubclass(cls, b));
}

/** A class below another, with the arguments that the other has. */
function below(cls: Class, wide: Type, made: Type): Type {
  const { params } = shapeOf(cls);
  if (params.length === 0 || wide.kind !== 'instance' || wide.args.length === 0) return made;
  const base = asBase({ cls, args: params }, wide.cls);
  if (base === null) return made;
  const args = params.map((param) => {
    const at = base.args.indexOf(param);
    return at >= 0 ? (wide.args[at] ?? UNKNOWN) : UNKNOWN;
  });
  return { kind: 'instance', cls, args };
}

export function subclassPart(subject: Type, classes: readonly Class[]): Type {
  return mapUnion(subject, (one) => {
    if (one.kind === 'class' && classes.some((cls) => isSubclass(one.cls, cls))) return one;
    if (one.kind !== 'class' && one.kind !== 'instance' && one.kind !== 'unknown') return one;
    return union(classes.map((cls): Type => ({ kind: 'class', cls, args: null, exact: false })));
  });
}
