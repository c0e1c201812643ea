/*
 * Assignment targets: names, attributes, items and their unpacking get a type, after a look at what was declared.
 */

import type * as ast from '../syntax/mod.ts';
import { annotated } from './annotations.ts';
import { assignable } from './assign.ts';
import { declaredSelf } from './bodies.ts';
import { callMethod } from './calls.ts';
import { mroOf, shapeOf } from './classes.ts';
import { chainOf, contextOf, Env } from './context.ts';
import { loosen } from './containers.ts';
import type { Context } from './context.ts';
import { display } from './display.ts';
import { infer, iterate, iterated } from './expressions.ts';
import { fieldsOf } from './fields.ts';
import { hintForAttribute } from './hints.ts';
import { acceptsAnything, attribute, findSymbol, isDescriptor } from './members.ts';
import type { Named, Scope } from './scopes.ts';
import { quietly, report } from './session.ts';
import { declaredType, publicType } from './symbols.ts';
import { unknownKey } from './typeddict.ts';
import type { Class, ClassObject, Instance, Type } from './types.ts';
import { FAILED, firm, hasUnknown, mapUnion, membersOf, NEVER, union, UNKNOWN, VAGUE, variablesOf } from './types.ts';
import { instanceNamed, isNone } from './modules.ts';

/** Binds a name; the result is what it holds from here on. */
export function assignName(node: ast.Name, type: Type, context: Context, value: ast.Expression | null): Type {
  const { id } = node;
  const { env, scope } = context;
  if (context.overlay.has(id)) {
    env?.names.set(id, type);
    return type;
  }
  if (context.delayed > 0 && !scope.symbols.has(id)) {
    // A lambda's own name.
    context.overlay.add(id);
    env?.names.set(id, type);
    return type;
  }
  const declared = declaredName(scope, id);
  const held = declared === null ? type : checkDeclared(declared, type, value ?? node);
  const binding = scope.byNode.get(node);
  if (binding !== undefined) binding.type = binding.type === null ? type : union([binding.type, type]);
  if (isOuter(scope, id)) keep(context, id, declared === null ? null : held);
  else if (env !== null) bindName(context, id, held);
  return held;
}

function isOuter(scope: Scope, id: string): boolean {
  return scope.globals.has(id) || scope.nonlocals.has(id);
}

/** The declared type of a name, in whichever scope it is; null without one. */
function declaredName(scope: Scope, id: string): Type | null {
  const global = scope.globals.has(id);
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const passed = global ? at.parent !== null : at.nonlocals.has(id) || (at !== scope && at.kind === 'class');
    const symbol = passed ? undefined : at.find(id);
    if (symbol !== undefined) return declaredType(at, symbol);
    if (!isOuter(scope, id)) break;
  }
  return null;
}

/** Sets a name in the environment, and for the handlers around. */
export function bindName(context: Context, id: string, type: Type): void {
  if (isOuter(context.scope, id)) {
    keep(context, id, type);
    return;
  }
  const env = context.env!;
  env.forget(id);
  env.names.set(id, type);
  for (const one of context.gathers) gather(one, id, type);
}

/** Sets what is known about a chain, or about a name of the scopes around; null is nothing. */
function keep({ env, gathers }: Context, key: string, type: Type | null): void {
  if (env === null) return;
  env.forget(key);
  for (const one of gathers) one.forget(key);
  if (type !== null) env.chains.set(key, type);
}

function gather(env: Env, id: string, type: Type): void {
  const other = env.names.get(id);
  env.names.set(id, other === undefined ? type : union([other, type]));
  env.forget(id);
}

function checkDeclared(declared: Type, type: Type, at: ast.Located): Type {
  if (!assignable(declared, type)) {
    report(
      'invalid-assignment',
      at,
      `Object of type \`${display(type)}\` is not assignable to \`${display(declared)}\``,
    );
    return declared;
  }
  return narrowed(declared, type);
}

/** What a declared name holds after an assignment. */
function narrowed(declared: Type, type: Type): Type {
  if (type === VAGUE) return type;
  if (declared.kind === 'unknown' || type === FAILED) return declared;
  if (type.kind === 'unknown') {
    // What is not understood may be any one of them; nobody who asked for something looks for None in it.
    return declared.kind !== 'union' || type.explicit
      ? mapUnion(declared, (one) => (isNone(one) ? NEVER : one))
      : VAGUE;
  }
  return mapUnion(type, (one) => asDeclared(one, declared));
}

/** What is partly unknown, or declared so, is what was declared, where that is of the same class. */
function asDeclared(type: Type, declared: Type): Type {
  const alike = membersOf(declared).filter(
    (one) => one.kind === 'instance' && type.kind === 'instance' && one.cls === type.cls,
  );
  return alike.length > 0 && (isNone(type) || hasUnknown(type) || alike.some((one) => hasUnknown(one)))
    ? union(alike)
    : type;
}

/** What the place of an assignment asks for; null when it takes anything. */
export function wanted(target: ast.Expression, context: Context): Type | null {
  switch (target.kind) {
    case 'Name':
      return declaredName(context.scope, target.id);
    case 'Attribute': {
      const base = quietly(() => infer(target.value, context));
      return base.kind === 'instance' ? declaredAttribute(base, target.attr) : null;
    }
    case 'Subscript': {
      const base = quietly(() => infer(target.value, context));
      if (base.kind !== 'instance') return null;
      if (shapeOf(base.cls).flavor === 'typeddict') {
        const key = target.slice.kind === 'Constant' ? target.slice.value : null;
        return fieldsOf(base.cls)?.find((one) => one.name === key)?.type ?? null;
      }
      const method = attribute(base, '__setitem__');
      const last =
        method?.kind === 'function' && method.signatures.length === 1 ? method.signatures[0]!.params[1] : undefined;
      if (last !== undefined) return last.type;
      return base.cls.name === 'list' && target.slice.kind !== 'Slice' ? (base.args[0] ?? null) : null;
    }
    default:
      return null;
  }
}

/** Assigns to any target. */
export function assignTarget(target: ast.Expression, type: Type, context: Context, value: ast.Expression | null): void {
  switch (target.kind) {
    case 'Name':
      assignName(target, type, context, value);
      break;
    case 'Attribute':
      assignAttribute(target, type, context);
      break;
    case 'Subscript':
      assignItem(target, type, context, value);
      break;
    case 'Tuple':
    case 'List':
      unpack(target, type, context, value);
      break;
    case 'Starred':
      assignTarget(target.value, instanceNamed('list', [type]), context, null);
      break;
    default:
  }
}

// ---- attributes

/** The declared type of an attribute, through annotations alone; null if it has none. */
function declaredAttribute(type: Instance, name: string): Type | null {
  for (const owner of mroOf(type)) {
    const symbol = owner.cls.scope.find(name);
    if (symbol === undefined) {
      const own = owner.cls.scope.stub ? null : declaredSelf(owner.cls, name);
      if (own === null) continue;
      return attribute(type, name);
    }
    if (!symbol.bindings.some((one) => one.kind === 'annotated')) return null;
    const found = attribute(type, name);
    const raw = publicType(owner.cls.scope, symbol);
    // A descriptor takes something else than it gives.
    return isDescriptor(raw) ? null : found;
  }
  return null;
}

function assignAttribute(node: ast.Attribute, type: Type, context: Context): void {
  const base = infer(node.value, context);
  let held: Type | null = type;
  const isSelf = node.value.kind === 'Name' && context.onSelf !== null;
  if (isSelf && node.value.kind === 'Name') context.onSelf!(node.value.id, node.attr, type);
  for (const one of membersOf(base)) {
    const kept = checkAttribute(one, node, type);
    held = kept === null || held === null ? null : kept;
  }
  const key = chainOf(node);
  if (key !== null) keep(context, key, held);
}

/** What the attribute holds afterwards; null when nothing is known about that. */
function checkAttribute(base: Type, node: ast.Attribute, type: Type): Type | null {
  const { attr } = node;
  if (attr === '__class__') return null;
  if (base.kind === 'literal' && base.cls.builtin) {
    report('unresolved-attribute', node, `Unresolved attribute \`${attr}\` on type \`${display(base)}\``);
    return null;
  }
  if (base.kind === 'class') return checkClassAttribute(base, node, type);
  if (base.kind === 'instance' && !acceptsAnything(base)) {
    const found = findSymbol(base, attr);
    const readOnly = (): void =>
      report(
        'invalid-assignment',
        node,
        `Cannot assign to read-only property \`${attr}\` on object of type \`${display(base)}\``,
      );
    if (found !== null) {
      const raw = publicType(found.owner.cls.scope, found.symbol);
      if (raw.kind === 'property') {
        if (raw.setter === null) readOnly();
        else checkSetter(raw.setter.signatures[0]?.params[1]?.type ?? UNKNOWN, node, type);
        return null;
      }
      if (isDescriptor(raw)) return null;
      if (isClassVariable(found.owner.cls, found.symbol)) {
        report(
          'invalid-attribute-access',
          node,
          `Cannot assign to ClassVar \`${attr}\` from an instance of type \`${display(base)}\``,
        );
        return null;
      }
      if (shapeOf(found.owner.cls).frozen && found.symbol.bindings.some((one) => one.kind === 'annotated')) {
        report('invalid-assignment', node, `Property \`${attr}\` defined in \`${found.owner.cls.name}\` is read-only`);
        return null;
      }
      if (shapeOf(base.cls).flavor === 'namedtuple' && fieldsOf(base.cls)?.some((one) => one.name === attr)) {
        readOnly();
        return null;
      }
    }
    const declared = declaredAttribute(base, attr);
    if (declared !== null) {
      checkSetter(declared, node, type);
      return assignable(declared, type) ? narrowed(declared, type) : declared;
    }
    const isClosed = !base.cls.scope.stub || isNone(base) || (base.cls.builtin && PLAIN.has(base.cls.name));
    if ((found === null || shapeOf(base.cls).flavor === 'typeddict') && isClosed && attribute(base, attr) === null) {
      report('unresolved-attribute', node, `Unresolved attribute \`${attr}\` on type \`${display(base)}\``, {
        hint: hintForAttribute(base, attr),
      });
      return null;
    }
    return type;
  }
  if (base.kind !== 'instance') return base.kind === 'unknown' ? type : null;
  // What is declared as something unknown may be a descriptor.
  return declaredAttribute(base, attr)?.kind === 'unknown' ? null : type;
}

function isClassVariable(cls: Class, symbol: Named): boolean {
  const statement = symbol.bindings.find((one) => one.kind === 'annotated')?.statement;
  if (cls.scope.stub || statement?.kind !== 'AnnAssign') return false;
  return quietly(() => annotated(statement.annotation, contextOf(cls.scope, null))).qualifiers.has('ClassVar');
}

/** The same for an attribute of a class. */
function checkClassAttribute(base: ClassObject, node: ast.Attribute, type: Type): Type | null {
  const { cls } = base;
  const { attr } = node;
  const shape = shapeOf(cls);
  if (cls.scope.stub || shape.open || shape.enumeration || (shape.metaclass !== null && !shape.metaclass.scope.stub))
    return type;
  const found = findSymbol({ cls, args: base.args ?? [] }, attr);
  if (found === null) {
    if (attribute(base, attr) === null)
      report('unresolved-attribute', node, `Unresolved attribute \`${attr}\` on type \`${display(base)}\``);
    return type;
  }
  const declared = declaredType(found.owner.cls.scope, found.symbol);
  if (declared === null) return type;
  if (isDescriptor(declared)) return null;
  if (variablesOf(declared).size === 0) checkSetter(declared, node, type);
  return narrowed(declared, type);
}

/** Builtins whose instances take no attributes. */
const PLAIN: ReadonlySet<string> = new Set('int str float bool bytes list dict set tuple frozenset'.split(' '));

function checkSetter(declared: Type, node: ast.Attribute, type: Type): void {
  if (assignable(declared, type)) return;
  report(
    'invalid-assignment',
    node,
    `Object of type \`${display(type)}\` is not assignable to attribute \`${node.attr}\` of type \`${display(declared)}\``,
  );
}

// ---- items

function assignItem(node: ast.Subscript, type: Type, context: Context, value: ast.Expression | null): void {
  const base = infer(node.value, context);
  const index = infer(node.slice, context);
  for (const one of membersOf(base)) checkItem(one, index, type, node, context, value);
  const key = chainOf(node);
  if (key === null) return;
  let held: Type | null = null;
  if (base.kind === 'instance') {
    if (['dict', 'list'].includes(base.cls.name)) held = narrowed(base.args.at(-1) ?? UNKNOWN, type);
    if (shapeOf(base.cls).flavor === 'typeddict') held = type;
  }
  keep(context, key, held);
}

function checkItem(
  base: Type,
  index: Type,
  type: Type,
  node: ast.Subscript,
  context: Context,
  value: ast.Expression | null,
): void {
  if (base.kind === 'instance' && shapeOf(base.cls).flavor === 'typeddict' && !shapeOf(base.cls).open) {
    const fields = fieldsOf(base.cls);
    if (fields === null || index.kind !== 'literal' || typeof index.value !== 'string') return;
    const field = fields.find((one) => one.name === index.value);
    if (field === undefined) unknownKey(base, fields, index.value, node.slice);
    else if (!assignable(field.type, type)) {
      report(
        'invalid-assignment',
        value ?? node,
        `Invalid assignment to key "${field.name}" with declared type \`${display(field.type)}\` on TypedDict \`${base.cls.name}\``,
        {
          label: `value of type \`${display(type)}\``,
        },
      );
    }
    return;
  }
  if (base.kind !== 'instance' && base.kind !== 'literal' && base.kind !== 'function') return;
  const call = callMethod(base, '__setitem__', [index, type], node, context);
  if (call === null) {
    report('invalid-assignment', node, `Cannot assign to a subscript on an object of type \`${display(base)}\``);
  } else if (!call.fits && !loosen(base) && !hasUnknown(index)) {
    report(
      'invalid-assignment',
      value === null ? node : { start: node.start, end: value.end },
      `Invalid subscript assignment with key of type \`${display(index)}\` and value of type \`${display(type)}\` on object of type \`${display(base)}\``,
    );
  }
}

// ---- unpacking

function unpack(target: ast.Tuple | ast.List, whole: Type, context: Context, value: ast.Expression | null): void {
  const { elts } = target;
  const type = firm(whole);
  const star = elts.findIndex((one) => one.kind === 'Starred');
  const at = value ?? target;
  const columns: Type[][] = elts.map(() => []);
  for (const one of membersOf(type)) {
    const items = one.kind === 'instance' ? shapeItems(one) : null;
    if (items === null) {
      const each = iterated(one, at, context);
      if (each === null) {
        iterate(type, at, context);
        for (const column of columns) column.push(UNKNOWN);
      } else {
        for (const column of columns) column.push(each);
      }
      continue;
    }
    const least = star < 0 ? elts.length : elts.length - 1;
    if (items.length < least || (star < 0 && items.length > least)) {
      const few = items.length < least;
      report('invalid-assignment', target, few ? 'Not enough values to unpack' : 'Too many values to unpack', {
        label: star < 0 ? `Expected ${least}` : `Expected at least ${least}`,
        ...(value !== null && value.kind === 'Tuple' && { secondary: [{ at: value, label: `Got ${items.length}` }] }),
      });
      for (const column of columns) column.push(UNKNOWN);
      continue;
    }
    const extra = items.length - least;
    elts.forEach((_, i) => {
      if (i === star) columns[i]!.push(union(items.slice(i, i + extra)));
      else columns[i]!.push(items[star >= 0 && i > star ? i + extra - 1 : i]!);
    });
  }
  elts.forEach((one, i) => {
    const item = union(columns[i]!);
    assignTarget(one, one.kind === 'Starred' && item.kind === 'never' ? UNKNOWN : item, context, null);
  });
}

/** The items of a tuple of known length, a NamedTuple included. */
function shapeItems(type: Instance): readonly Type[] | null {
  if (type.items !== undefined) return type.rest! < 0 ? type.items : null;
  const base = mroOf(type).find((one) => one.items !== undefined);
  return base?.items !== undefined && (base.rest ?? -1) < 0 ? base.items : null;
}
