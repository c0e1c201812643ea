/*
 * Subscripts: `x[i]` of containers, tuples, TypedDicts, and of classes, where it makes a type.
 */

import type * as ast from '../syntax/mod.ts';
import { annotate, specialized, tupleOf } from './annotations.ts';
import { callMethod } from './calls.ts';
import { shapeOf } from './classes.ts';
import { chainOf, contextOf, failed } from './context.ts';
import type { Context } from './context.ts';
import { display } from './display.ts';
import { infer, widen } from './expressions.ts';
import { fieldsOf } from './fields.ts';
import { attribute } from './members.ts';
import { assignable } from './assign.ts';
import { classNamed, isBuiltin } from './modules.ts';
import { report } from './session.ts';
import { checkThere, unknownKey } from './typeddict.ts';
import type { Class, ClassObject, Instance, Type } from './types.ts';
import { hasUnknown, membersOf, union, UNKNOWN, VAGUE } from './types.ts';

/** The type of `x[i]`. */
export function subscript(node: ast.Subscript, context: Context): Type {
  const base = infer(node.value, context);
  if (base.kind === 'form' && base.type.kind === 'typevar') return UNKNOWN;
  if (base.kind === 'special' || base.kind === 'form' || base.kind === 'alias') {
    return { kind: 'form', type: annotate(node, contextOf(context.scope, null)) };
  }
  if (base.kind === 'class' && !hasOwnSubscript(base.cls)) {
    const parts = node.slice.kind === 'Tuple' ? node.slice.elts : [node.slice];
    if (!isGeneric(base.cls)) return rejectPlain(base, node) ? failed(context) : UNKNOWN;
    const type = specialized(base.cls, parts, contextOf(context.scope, null));
    if (type.kind === 'instance' && type.items === undefined)
      return { kind: 'class', cls: type.cls, args: type.args, exact: true };
    return { kind: 'form', type };
  }
  const index = infer(node.slice, context);
  if (context.env !== null && context.env.chains.size > 0) {
    const key = chainOf(node);
    const known = key === null ? undefined : context.env.chains.get(key);
    if (known !== undefined) return known;
  }
  return item(base, index, node, context);
}

function hasOwnSubscript(cls: Class): boolean {
  const { metaclass, open } = shapeOf(cls);
  if (open) return true;
  return metaclass !== null && attribute({ kind: 'class', cls, args: null, exact: true }, '__getitem__') !== null;
}

/** Reports that a class of the program which has no type parameters is subscripted, where no base may allow that. */
export function rejectPlain(type: ClassObject, node: ast.Subscript): boolean {
  if (hasOwnSubscript(type.cls)) return false;
  const isPlain = shapeOf(type.cls).mro.every(({ cls: { scope, name, node: own } }) =>
    scope.stub
      ? name === 'object'
      : scope.find('__class_getitem__') === undefined && !own!.bases.some((one) => one.kind === 'Subscript'),
  );
  if (isPlain && !isGeneric(type.cls)) complain(type, node);
  return isPlain;
}

function isGeneric(cls: Class): boolean {
  return (
    shapeOf(cls).params.length > 0 ||
    (cls.builtin && (cls.name === 'tuple' || cls.name === 'type')) ||
    cls.name === 'Callable'
  );
}

/** An item of a value. */
export function item(base: Type, index: Type, node: ast.Subscript, context: Context): Type {
  const results: Type[] = [];
  for (const one of membersOf(base)) {
    const found = itemOf(one, index, node, context, base);
    if (found === null) return failed(context);
    results.push(found);
  }
  return union(results);
}

/** An item of one member; null after a report. */
function itemOf(one: Type, index: Type, node: ast.Subscript, context: Context, whole: Type): Type | null {
  switch (one.kind) {
    case 'instance':
      if (shapeOf(one.cls).flavor === 'typeddict' && !shapeOf(one.cls).open) return fieldOf(one, index, node, context);
      if (one.items !== undefined || tupleItems(one) !== null) {
        const found = tupleItem(one.items !== undefined ? one : tupleItems(one)!, node, index);
        if (found !== undefined) return found;
      }
      break;
    case 'literal':
    case 'class':
    case 'function':
    case 'module':
      break;
    case 'typevar':
      return attribute(one, '__getitem__') === null
        ? UNKNOWN
        : (callMethod(one, '__getitem__', [index], node, context)?.result ?? UNKNOWN);
    default:
      return UNKNOWN;
  }
  const call = callMethod(one, '__getitem__', [index], node, context);
  if (call === null) {
    if (one.kind === 'class' && attribute(one, '__class_getitem__') !== null) return UNKNOWN;
    return complain(one, node, whole);
  }
  if (!call.fits) {
    if (hasUnknown(index) || index.kind === 'never') return UNKNOWN;
    if (one.kind === 'instance' && mayEqual(one, index)) return one.args[1]!;
    report(
      'invalid-argument-type',
      node,
      `Method \`__getitem__\` cannot be called with key of type \`${display(index)}\` on object of type \`${display(whole)}\``,
      { hint: /\bfloat\b/.test(display(index)) ? '`//` divides without a fraction' : null },
    );
    return null;
  }
  // `struct.unpack(…)[0]` may be anything, but it is something.
  return call.result.kind === 'unknown' && isBuiltin(one, 'tuple') ? VAGUE : call.result;
}

/** Whether a key of a dictionary that nobody declared may equal something of another class: 1 and 1.0, an instance of a subclass. */
function mayEqual({ origin, args }: Instance, index: Type): boolean {
  const [key] = args;
  if (origin === undefined || args.length !== 2 || key === undefined) return false;
  return assignable(widen(index), key) || [key, index].every((one) => isBuiltin(one, 'int') || isBuiltin(one, 'float'));
}

function complain(type: Type, node: ast.Subscript, whole: Type = type): null {
  const beside = whole === type ? '' : ` in union \`${display(whole)}\``;
  report(
    'not-subscriptable',
    node,
    `Cannot subscript object of type \`${display(type)}\`${beside} with no \`__getitem__\` method`,
  );
  return null;
}

/** A NamedTuple as the tuple that it is. */
function tupleItems(type: Instance): Instance | null {
  const tuple = classNamed('tuple');
  const base = tuple === null ? undefined : shapeOf(type.cls).mro.find((one) => one.cls === tuple);
  if (base?.items === undefined || type.cls.scope.find('__getitem__') !== undefined) return null;
  return { kind: 'instance', cls: type.cls, args: [], items: base.items, rest: base.rest ?? -1 };
}

function tupleItem(type: Instance, node: ast.Subscript, index: Type): Type | undefined {
  const items = type.items!;
  if (type.rest! >= 0) return undefined;
  if (index.kind === 'literal' && typeof index.value === 'bigint') {
    const at = Number(index.value);
    const found = items[at < 0 ? at + items.length : at];
    if (found !== undefined) return found;
    report(
      'index-out-of-bounds',
      node.value,
      `Index ${at} is out of bounds for tuple \`${display(type)}\` with length ${items.length}`,
    );
    return UNKNOWN;
  }
  if (node.slice.kind !== 'Slice') return undefined;
  const [lower, upper, step] = [node.slice.lower, node.slice.upper, node.slice.step].map(constant);
  if (lower === null || upper === null || step === null || step === 0) return undefined;
  if (step !== undefined && step !== 1) return undefined;
  return tupleOf(items.slice(lower ?? 0, upper ?? items.length));
}

/** The value of a bound of a slice; undefined if absent, null if not constant. */
function constant(node: ast.Expression | null): number | null | undefined {
  if (node === null) return undefined;
  const negative = node.kind === 'UnaryOp' && node.op === '-';
  const inner = negative ? node.operand : node;
  if (inner.kind !== 'Constant') return null;
  if (inner.value === null) return undefined;
  return typeof inner.value === 'number' ? (negative ? -inner.value : inner.value) : null;
}

function fieldOf(type: Instance, index: Type, node: ast.Subscript, { gathers }: Context): Type | null {
  const fields = fieldsOf(type.cls);
  if (fields === null) return UNKNOWN;
  const results: Type[] = [];
  for (const one of membersOf(index)) {
    if (one.kind !== 'literal' || typeof one.value !== 'string') return UNKNOWN;
    const field = fields.find((each) => each.name === one.value);
    if (field === undefined) {
      unknownKey(type, fields, one.value, node.slice);
      return null;
    }
    if (!field.required && gathers.length === 0) checkThere(type, node);
    results.push(field.type);
  }
  return union(results);
}
