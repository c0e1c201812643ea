/*
 * Classes: bases, type parameters, the order of inheritance, and what a class is besides (enum, protocol, dataclass,
 * NamedTuple, TypedDict). A class answers when it is first asked, because classes name each other in any order.
 *
 * Not here: attributes (members.ts), fields (fields.ts).
 */

import type * as ast from '../syntax/mod.ts';
import { SELF, specialized, tupleOf } from './annotations.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import { infer, truthOf } from './expressions.ts';
import { namedTupleItems } from './fields.ts';
import { classAnywhere, classNamed, instanceNamed } from './modules.ts';
import { bodyOf } from './scopes.ts';
import type { Scope } from './scopes.ts';
import { checking, onStub, quietly, session } from './session.ts';
import { parametersOf, typeParameters } from './symbols.ts';
import { Class, substitute, UNKNOWN, variablesOf } from './types.ts';
import type { Base, ClassShape, Type, TypeVariable, Instance } from './types.ts';

const made = new WeakMap<ast.ClassDef, { type: Type; cls: Class }>();
const contexts = new WeakMap<Class, Context>();

/** The class of a class statement, and what its decorators make of it. */
export function classOf(scope: Scope, node: ast.ClassDef, context: Context): { type: Type; cls: Class } {
  const found = made.get(node);
  if (found !== undefined) return found;
  const outer = typeParameters(node.type_params, scope);
  const body = bodyOf(node, outer);
  const cls = new Class(node.name, scope.module, body, node);
  body.cls = cls;
  contexts.set(cls, { ...contextOf(outer, context.env), overlay: context.overlay });
  const entry = { type: { kind: 'class', cls, args: null, exact: true } as Type, cls };
  made.set(node, entry);
  if (!scope.stub && checking()) session().classes.push(cls);
  if (!scope.stub && node.decorator_list.some((one) => !keepsClass(one, context))) entry.type = UNKNOWN;
  return entry;
}

const KEEPING: ReadonlySet<string> = new Set(
  'dataclass total_ordering final runtime_checkable unique verify dataclass_transform deprecated'.split(' '),
);

function keepsClass(node: ast.Expression, context: Context): boolean {
  const name = decoratorName(node);
  if (name === null || !KEEPING.has(name)) return false;
  const type = quietly(() => infer(node.kind === 'Call' ? node.func : node, context));
  return type.kind !== 'function' || type.node === undefined || name !== 'dataclass' || isStubFunction(type);
}

function isStubFunction(type: Type): boolean {
  return type.kind === 'function';
}

/** The last name of a decorator: `dataclass` for `@dataclasses.dataclass(frozen=True)`. */
export function decoratorName(node: ast.Expression): string | null {
  const func = node.kind === 'Call' ? node.func : node;
  return func.kind === 'Name' ? func.id : func.kind === 'Attribute' ? func.attr : null;
}

/** Whether a definition has a decorator of this name. */
export function hasDecorator(node: { decorator_list: readonly ast.Expression[] }, name: string): boolean {
  return node.decorator_list.some((one) => decoratorName(one) === name);
}

/** What a class is. */
export function shapeOf(cls: Class): ClassShape {
  if (cls.shape !== null) return cls.shape;
  if (cls.busy) return PENDING;
  cls.busy = true;
  try {
    const read = (): ClassShape => quietly(() => makeShape(cls));
    return (cls.shape = cls.scope.stub ? onStub(cls.scope, read) : read());
  } finally {
    cls.busy = false;
  }
}

/** Of a class that is asked about while its bases are read. */
const PENDING: ClassShape = {
  params: [],
  bases: [],
  mro: [],
  open: true,
  metaclass: null,
  protocol: false,
  enumeration: false,
  flavor: 'plain',
  frozen: false,
  total: true,
  decorated: true,
  dataclass: null,
};

interface Reading {
  bases: Base[];
  open: boolean;
  protocol: boolean;
  flavor: ClassShape['flavor'];
  generic: TypeVariable[] | null;
}

function makeShape(cls: Class): ClassShape {
  const node = cls.node;
  const context = contexts.get(cls);
  if (node === null || context === undefined) return { ...PENDING, mro: [{ cls, args: [] }] };
  const found: Reading = { bases: [], open: false, protocol: false, flavor: 'plain', generic: null };
  for (const one of node.bases) readBase(one, context, found);
  const declared = parametersOf(context.scope);
  const params = declared.length > 0 ? declared : (found.generic ?? inherited(found.bases));
  let metaclass: Class | null = null;
  let total = true;
  for (const { arg, value } of node.keywords) {
    if (arg === 'metaclass') {
      const type = infer(value, context);
      if (type.kind === 'class') metaclass = type.cls;
      else found.open = true;
    } else if (arg === 'total') {
      total = truthOf(infer(value, context)) !== false;
    } else if (arg === null) {
      found.open = true;
    }
  }
  const shapes = found.bases.map((one) => shapeOf(one.cls));
  let flavor = found.flavor;
  for (const one of shapes) {
    if (one.open) found.open = true;
    if (flavor === 'plain' && (one.flavor === 'namedtuple' || one.flavor === 'typeddict')) flavor = one.flavor;
    metaclass ??= one.metaclass;
  }
  if (found.flavor === 'namedtuple') found.bases.push(tupleBase(cls));
  if (found.flavor === 'typeddict') found.bases.push(...typedDictBase(found));
  const dataclass = dataclassOptions(node);
  if (dataclass !== null) flavor = 'dataclass';
  else if (flavor === 'plain' && shapes.some((one) => one.dataclass !== null)) flavor = 'dataclass';
  const own: Base = { cls, args: params };
  const order = linearize(own, found.bases);
  const enumeration =
    metaclass !== null &&
    shapeOf(metaclass).mro.some(({ cls: { name } }) => name === 'EnumMeta' || name === 'EnumType');
  return {
    params,
    bases: found.bases,
    mro: order ?? [own],
    open: found.open || order === null,
    metaclass,
    protocol: found.protocol,
    enumeration,
    flavor,
    frozen: dataclass?.frozen ?? false,
    total,
    decorated: node.decorator_list.some((one) => !['dataclass', 'final'].includes(decoratorName(one) ?? '')),
    dataclass: dataclass ?? shapes.find((one) => one.dataclass !== null)?.dataclass ?? null,
  };
}

function readBase(node: ast.Expression, context: Context, found: Reading): void {
  const head = node.kind === 'Subscript' ? node.value : node;
  const value = infer(head, context);
  const parts = node.kind !== 'Subscript' ? [] : node.slice.kind === 'Tuple' ? node.slice.elts : [node.slice];
  const typing = contextOf(context.scope, null);
  if (value.kind === 'special') {
    switch (value.name) {
      case 'Generic':
      case 'Protocol':
        if (value.name === 'Protocol') found.protocol = true;
        if (parts.length > 0) found.generic = typeVariables(parts, typing);
        return;
      case 'NamedTuple':
        found.flavor = 'namedtuple';
        return;
      case 'TypedDict':
        found.flavor = 'typeddict';
        return;
      case 'Tuple':
        value satisfies Type;
        break;
      default:
    }
  }
  if (value.kind === 'class') {
    const type = parts.length > 0 ? specialized(value.cls, parts, typing) : null;
    if (type !== null && type.kind === 'instance') {
      found.bases.push({ cls: type.cls, args: type.args, ...shapeItems(type) });
      return;
    }
    found.bases.push({ cls: value.cls, args: value.args ?? defaultsOf(value.cls) });
    return;
  }
  if (value.kind === 'form' && value.type.kind === 'instance') {
    found.bases.push({ cls: value.type.cls, args: value.type.args, ...shapeItems(value.type) });
    return;
  }
  found.open = true;
}

function shapeItems(type: Type): { items?: readonly Type[]; rest?: number } {
  return type.kind === 'instance' && type.items !== undefined ? { items: type.items, rest: type.rest ?? -1 } : {};
}

function typeVariables(parts: readonly ast.Expression[], context: Context): TypeVariable[] {
  const out: TypeVariable[] = [];
  for (const one of parts) {
    const type = infer(one.kind === 'Starred' ? one.value : one, context);
    if (type.kind === 'form' && type.type.kind === 'typevar') out.push(type.type);
  }
  return out;
}

function inherited(bases: readonly Base[]): TypeVariable[] {
  const out = new Set<TypeVariable>();
  for (const base of bases) for (const one of base.args) variablesOf(one, out);
  out.delete(SELF);
  return [...out];
}

function tupleBase(cls: Class): Base {
  const items = namedTupleItems(cls);
  const tuple = tupleOf(items);
  if (tuple.kind !== 'instance') return { cls: classNamed('object')!, args: [] };
  return { cls: tuple.cls, args: tuple.args, items, rest: -1 };
}

function typedDictBase(found: Reading): Base[] {
  const cls = classAnywhere('_TypedDict', 'typing') ?? classAnywhere('TypedDictFallback', 'typing', '_typeshed');
  if (cls !== null) return [{ cls, args: [] }];
  const mapping = classAnywhere('Mapping', 'typing', 'collections.abc');
  if (mapping === null) found.open = true;
  return mapping === null ? [] : [{ cls: mapping, args: [instanceNamed('str'), instanceNamed('object')] }];
}

/** The options of `@dataclass`; null without it. */
function dataclassOptions(
  node: ast.ClassDef,
): { init: boolean; keywordOnly: boolean; order: boolean; frozen: boolean } | null {
  const found = node.decorator_list.find((one) => decoratorName(one) === 'dataclass');
  if (found === undefined) return null;
  const option = (name: string, otherwise: boolean): boolean => {
    const value = found.kind === 'Call' ? found.keywords.find((one) => one.arg === name)?.value : undefined;
    return value === undefined ? otherwise : value.kind === 'Constant' ? value.value === true : otherwise;
  };
  return {
    init: option('init', true),
    keywordOnly: option('kw_only', false),
    order: option('order', false),
    frozen: option('frozen', false),
  };
}

/** C3, with type arguments put through; null when there is no order. */
function linearize(own: Base, bases: readonly Base[]): Base[] | null {
  const object = own.cls.name === 'object' && own.cls.builtin ? null : classNamed('object');
  const direct = bases.length === 0 && object !== null ? [{ cls: object, args: [] }] : bases;
  const lists: Base[][] = direct.map((base) => mroOf(base).slice());
  lists.push(direct.slice());
  const out: Base[] = [own];
  for (let guard = 0; guard < 500; guard++) {
    const left = lists.filter((list) => list.length > 0);
    if (left.length === 0) return out;
    const next = left.find((list) => !left.some((other) => other.some((one, i) => i > 0 && one.cls === list[0]!.cls)));
    if (next === undefined) return null;
    const head = next[0]!;
    out.push(head);
    for (const list of left) if (list[0]!.cls === head.cls) list.shift();
  }
  return null;
}

/** What the type parameters of a class stand for, seen from a base or instance. */
export function solutionFor({ cls, args }: Base): Map<TypeVariable, Type> {
  return new Map(shapeOf(cls).params.map((one, i) => [one, args[i] ?? UNKNOWN] as const));
}

/** The arguments of a class that is named without any. */
export function defaultsOf(cls: Class): Type[] {
  const out = new Map<TypeVariable, Type>();
  for (const one of shapeOf(cls).params)
    out.set(one, one.flavor === 'spec' ? UNKNOWN : substitute(one.fallback() ?? UNKNOWN, out));
  return [...out.values()];
}

/** The order of inheritance, seen from a class with arguments. */
export function mroOf(base: Base): readonly Base[] {
  const shape = shapeOf(base.cls);
  if (shape.params.length === 0) return base.items === undefined ? shape.mro : [base, ...shape.mro.slice(1)];
  if (base.args.length === shape.params.length && base.args.every((one, i) => one === shape.params[i])) {
    return base.items === undefined ? shape.mro : [base, ...shape.mro.slice(1)];
  }
  const solution = solutionFor(base);
  const out = shape.mro.map((one, i): Base => {
    if (i === 0) return base;
    if (one.args.length === 0 && one.items === undefined) return one;
    const args = one.args.map((arg) => substitute(arg, solution));
    if (one.items === undefined) return { cls: one.cls, args };
    return { cls: one.cls, args, items: one.items.map((item) => substitute(item, solution)), rest: one.rest ?? -1 };
  });
  return out;
}

/** How a class is seen as one of its bases; null if it is not below it. */
export function asBase(base: Base, wanted: Class): Base | null {
  if (base.cls === wanted) return base;
  return mroOf(base).find((one) => one.cls === wanted) ?? null;
}

/** A value as an instance of a class of the stubs; null if it is none. */
export function baseNamed(type: Type, name: string): Base | null {
  const cls = type.kind === 'instance' ? classAnywhere(name, 'typing', 'types', 'collections.abc', 'asyncio') : null;
  return cls === null ? null : asBase(type as Instance, cls);
}

/** Whether a class is another or below it; an unknown base may be anything. */
export function isSubclass(cls: Class, wanted: Class): boolean {
  return cls === wanted || shapeOf(cls).mro.some((one) => one.cls === wanted);
}
