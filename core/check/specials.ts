/*
 * Calls that are more than calls: `super()`, `cast`, `assert_type`, `reveal_type`, `TypeVar`, `NewType` and the like.
 */

import type * as ast from '../syntax/mod.ts';
import { annotate, instantiate } from './annotations.ts';
import { rigidly, selfOf, takesClass } from './bodies.ts';
import { argumentsOf, settleLambdas } from './calls.ts';
import { decoratorName, hasDecorator, shapeOf } from './classes.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import { display } from './display.ts';
import { checkDisplay } from './displays.ts';
import { infer, truthOf } from './expressions.ts';
import { attributeFrom } from './members.ts';
import { fieldsOf } from './fields.ts';
import { classMadeBy } from './functional.ts';
import { classNamed, instanceNamed, noneType } from './modules.ts';
import type { Scope } from './scopes.ts';
import { attempt, quietly, report } from './session.ts';
import { once } from './symbols.ts';
import { classesOf, hasUnknown, membersOf, NEVER, same, union, UNKNOWN } from './types.ts';
import type { Class, Instance, Type, TypeVariable } from './types.ts';

/** The result of a special call; null if it is an ordinary one. */
export function specialCall(node: ast.Call, callee: Type, context: Context, expected: Type | null): Type | null {
  if (callee.kind === 'special') return ofTyping(callee.name, node, context, expected);
  if (callee.kind === 'class' && callee.cls.builtin) {
    switch (callee.cls.name) {
      case 'super':
        for (const one of node.args) infer(one, context);
        return superType(node, context)?.base ?? UNKNOWN;
      case 'type':
        if (node.args.length !== 3) return null;
        for (const one of node.args) infer(one, context);
        return UNKNOWN;
      case 'property':
      case 'staticmethod':
      case 'classmethod':
        return wrapped(callee.cls.name, node, context);
      default:
    }
  }
  const keyed = membersOf(callee).map((one) =>
    one.kind === 'function' && one.bound?.kind === 'instance' ? ofTypedDict(one.bound, one.name, node, context) : null,
  );
  if (!keyed.includes(null)) return union(keyed as Type[]);
  const name = callee.kind === 'function' && callee.name !== null ? callee.name : decoratorName(node.func);
  // Subclasses have what their base has not, and are not abstract.
  if (name === '__subclasses__' && node.args.length === 0) return instanceNamed('list', [UNKNOWN]);
  if (name === 'namedtuple' || name === 'make_dataclass' || name === 'new_class' || name === '__import__') {
    settleLambdas(argumentsOf(node, context), context);
    return callee.kind === 'function' ? classMadeBy(node, name, context) : UNKNOWN;
  }
  if (name === '__new__' && node.func.kind === 'Attribute') {
    const args = argumentsOf(node, context);
    settleLambdas(args, context);
    const type = args[0]?.type;
    if (type?.kind !== 'class') return UNKNOWN;
    return type.cls === enclosingClass(context.scope) ? selfOf(type.cls) : instantiate(type);
  }
  return null;
}

function wrapped(name: string, node: ast.Call, context: Context): Type {
  const [first] = argumentsOf(node, context);
  settleLambdas(first === undefined ? [] : [first], context);
  const type = first?.type ?? UNKNOWN;
  if (type.kind !== 'function') return UNKNOWN;
  if (name === 'staticmethod') return { ...type, binding: 'static' };
  if (name === 'classmethod') return { ...type, binding: 'class' };
  return UNKNOWN;
}

/** `get`, `pop` and `setdefault` of a TypedDict, whose keys are known. */
function ofTypedDict(type: Instance, name: string | null, node: ast.Call, context: Context): Type | null {
  if (shapeOf(type.cls).flavor !== 'typeddict') return null;
  const [first, second] = node.args;
  if (name === 'update') return updated(type, node, context);
  if (name !== 'get' && name !== 'pop' && name !== 'setdefault') return null;
  if (first?.kind !== 'Constant' || node.args.length > 2 || node.keywords.length > 0) return null;
  const field = fieldsOf(type.cls)?.find((one) => one.name === first.value);
  if (field === undefined) {
    for (const one of node.args) infer(one, context);
    return UNKNOWN;
  }
  // `{}` need not have the keys of what it stands for.
  const asked = (node: ast.Expression): Type =>
    attempt(() => infer(node, context, field.type)).failed ? infer(node, context) : infer(node, context, field.type);
  const fallback =
    second === undefined ? null : name === 'setdefault' ? infer(second, context, field.type) : asked(second);
  if (name !== 'get' || field.required) return field.type;
  return union([field.type, fallback ?? noneType()]);
}

/** `update` with some of the keys; null when what it gets is not written as a dict. */
function updated(type: Instance, node: ast.Call, context: Context): Type | null {
  const [first] = node.args;
  const fields = fieldsOf(type.cls);
  if (first?.kind !== 'Dict' || node.args.length + node.keywords.length > 1 || fields === null) return null;
  const some = fields.map((one) => ({ ...one, required: false }));
  checkDisplay(first, type, some, context);
  return noneType();
}

// ---- typing

function ofTyping(name: string, node: ast.Call, context: Context, expected: Type | null): Type {
  const [first, second] = node.args;
  const typing = contextOf(context.scope, null);
  switch (name) {
    case 'cast':
      if (first === undefined || second === undefined) break;
      return castTo(rigidly(context.scope, annotate(first, typing)), infer(second, context), node);
    case 'reveal_type': {
      if (first === undefined) break;
      const type = infer(first, context, expected);
      report('revealed-type', first, 'Revealed type', { label: `\`${display(type)}\`` });
      return type;
    }
    case 'assert_type': {
      if (first === undefined || second === undefined) break;
      const type = infer(first, context);
      const wanted = annotate(second, typing);
      if (!same(type, wanted) && display(type) !== display(wanted)) {
        report(
          'type-assertion-failure',
          node,
          `Type \`${display(type)}\` does not match asserted type \`${display(wanted)}\``,
        );
      }
      return type;
    }
    case 'assert_never': {
      if (first === undefined) break;
      const type = infer(first, context);
      if (type.kind !== 'never' && type.kind !== 'unknown') {
        report('type-assertion-failure', node, `Type \`${display(type)}\` is not equivalent to \`Never\``);
      }
      return NEVER;
    }
    case 'TypeVar':
    case 'ParamSpec':
    case 'TypeVarTuple':
      return typeVariable(name, node, typing);
    case 'NewType':
    case 'NamedTuple':
    case 'TypedDict':
      settleLambdas(argumentsOf(node, context), context);
      return classMadeBy(node, name, context);
    default:
  }
  settleLambdas(argumentsOf(node, context), context);
  return UNKNOWN;
}

function castTo(wanted: Type, type: Type, node: ast.Call): Type {
  if (!hasUnknown(type) && same(wanted, type))
    report('redundant-cast', node, `Value is already of type \`${display(type)}\``);
  return wanted;
}

const variables = new WeakMap<ast.Call, Type>();

/** The same at each look: a class may ask for it before the module has come to it. */
function typeVariable(flavor: string, node: ast.Call, context: Context): Type {
  const known = variables.get(node);
  if (known !== undefined) return known;
  const [first, ...constraints] = node.args;
  if (first === undefined || first.kind !== 'Constant' || typeof first.value !== 'string') return UNKNOWN;
  const keyword = (name: string): ast.Expression | null => node.keywords.find((one) => one.arg === name)?.value ?? null;
  const flag = (name: string): boolean => {
    const value = keyword(name);
    return value !== null && truthOf(infer(value, context)) === true;
  };
  const read = (one: ast.Expression | null): Type | null =>
    one === null ? null : quietly(() => annotate(one, context));
  const bound = keyword('bound');
  const fallback = keyword('default');
  const type: TypeVariable = {
    kind: 'typevar',
    name: first.value,
    flavor: flavor === 'TypeVar' ? 'var' : flavor === 'ParamSpec' ? 'spec' : 'tuple',
    variance: flag('covariant') ? 'co' : flag('contravariant') ? 'contra' : flag('infer_variance') ? 'auto' : 'in',
    bound: once(() => read(bound)),
    constraints: once(() => constraints.map((one) => read(one)!)),
    fallback: once(() => read(fallback)),
    rigid: false,
  };
  const form: Type = { kind: 'form', type };
  variables.set(node, form);
  return form;
}

// ---- super

function isSuper(node: ast.Expression): node is ast.Call {
  return node.kind === 'Call' && node.func.kind === 'Name' && node.func.id === 'super';
}

function enclosingClass(scope: Scope): Class | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.kind === 'class') return at.cls;
  }
  return null;
}

function superType(node: ast.Call, context: Context): { base: Type; self: Type } | null {
  const cls = enclosingClass(context.scope);
  if (cls === null || node.args.length > 0 || context.scope.kind !== 'function') return null;
  const { bases, open } = shapeOf(cls);
  if (open || bases.length > 1) return null;
  const base = bases[0] ?? { cls: classNamed('object')!, args: [] };
  const fn = context.fn?.node ?? null;
  if (fn === null || hasDecorator(fn, 'staticmethod')) return null;
  const object: Type = { kind: 'instance', cls: base.cls, args: base.args };
  return takesClass(fn)
    ? { base: classesOf(object), self: { kind: 'class', cls, args: null, exact: false } }
    : { base: object, self: selfOf(cls) };
}

/** `super().name`; null if the node is something else. */
export function superAttribute(node: ast.Attribute, context: Context): Type | null {
  if (!isSuper(node.value)) return null;
  infer(node.value, context);
  const found = superType(node.value, context);
  if (found === null) return UNKNOWN;
  const type = attributeFrom(found.base, node.attr, found.self);
  if (type !== null) return type;
  const { name } = enclosingClass(context.scope)!;
  report(
    'unresolved-attribute',
    node,
    `Object of type \`<super: <class '${name}'>, ${name}>\` has no attribute \`${node.attr}\``,
  );
  return UNKNOWN;
}
