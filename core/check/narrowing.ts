/*
 * Conditions: an expression that decides splits what is known into two environments, one where it is true and one
 * where it is false.
 */

import type * as ast from '../syntax/mod.ts';
import { assignable } from './assign.ts';
import { isSubclass, shapeOf } from './classes.ts';
import { chainOf, Env, join } from './context.ts';
import type { Context } from './context.ts';
import { infer, inferWhole, iterated, truthOf } from './expressions.ts';
import { fieldsOf } from './fields.ts';
import { attribute } from './members.ts';
import { isBuiltin, isNone } from './modules.ts';
import {
  chosen,
  classesIn,
  emptied,
  equalPart,
  falsyPart,
  instancePart,
  isCallable,
  isSingle,
  memberPart,
  subclassPart,
  truthyPart,
} from './parts.ts';
import { quietly } from './session.ts';
import { settled } from './settled.ts';
import type { ClassObject, Guard, Type } from './types.ts';
import { mapUnion, membersOf, NEVER, same, union, UNKNOWN } from './types.ts';

interface Split {
  readonly yes: Env;
  readonly no: Env;
  /** The type of the expression itself. */
  readonly type: Type;
}

/** Infers a condition and splits the environment. */
export function condition(node: ast.Expression, context: Context): Split {
  const before = context.env!;
  // Behind what is settled: `sys.platform == "win32" and sys.getwindowsversion()`.
  if (before.dead) return { yes: before, no: before, type: NEVER };
  const known = settled(node, context);
  if (known !== undefined) {
    const type = inferWhole(node, context);
    const env = context.env!;
    return { yes: known ? env : deadEnd(), no: known ? deadEnd() : env, type };
  }
  switch (node.kind) {
    case 'Name': {
      const meant = aliased(node, context);
      const type = meant === null ? UNKNOWN : inferWhole(node, context);
      if (meant === null || !isBuiltin(type, 'bool')) break;
      const { yes, no } = quietly(() => condition(meant, context));
      return { yes, no, type };
    }
    case 'UnaryOp':
      if (node.op === 'not') {
        const { yes, no } = condition(node.operand, context);
        return { yes: no, no: yes, type: UNKNOWN };
      }
      break;
    case 'BoolOp':
      return boolean(node, context);
    case 'Compare':
      if (node.ops.length === 1) return comparison(node, context);
      break;
    case 'Call':
      return called(node, context);
    default:
  }
  const type = inferWhole(node, context);
  const env = context.env!;
  const truth = truthOf(type);
  const key = chainOf(node.kind === 'NamedExpr' ? node.target : node);
  let yes = truth === false ? deadEnd() : env;
  let no = truth === true ? deadEnd() : env;
  if (key !== null && truth === undefined) {
    yes = refine(env, key, type, truthyPart(type));
    no = refine(env, key, type, falsyPart(type));
  }
  if (node.kind === 'Attribute' || node.kind === 'Subscript') {
    yes = discriminate(yes, node, context, (member) => truthOf(member) !== false);
    no = discriminate(no, node, context, (member) => truthOf(member) !== true);
  }
  return { yes, no, type };
}

/** The condition that a name stands for, `known = x is not None`, where neither is bound again in between. */
function aliased({ id, start }: ast.Name, { scope }: Context): ast.Expression | null {
  const [made, ...others] = scope.find(id)?.bindings ?? [];
  const value = made?.statement?.kind === 'Assign' && others.length === 0 ? made.statement.value : null;
  const subject = value?.kind === 'Compare' ? value.left : value?.kind === 'Call' ? value.args[0] : undefined;
  const bindings = subject?.kind === 'Name' ? scope.find(subject.id)?.bindings : undefined;
  if (value === null) return null;
  return bindings?.every(({ node }) => node.start < value.start || node.start > start) === true ? value : null;
}

function deadEnd(): Env {
  return new Env(new Map(), new Map(), true);
}

/** An environment in which a name or chain holds something narrower. */
function refine(env: Env, key: string, before: Type, after: Type): Env {
  if (env.dead || after === before) return env;
  if (after.kind === 'never' && before.kind !== 'never') return deadEnd();
  const out = env.copy();
  out.learn(key, after);
  return out;
}

function boolean(node: ast.BoolOp, context: Context): Split {
  const results: Type[] = [];
  let exit: Env | null = null;
  let last: Split | null = null;
  for (const one of node.values) {
    last = condition(one, context);
    results.push(last.type);
    if (one === node.values.at(-1)) break;
    const out: Env = node.op === 'or' ? last.yes : last.no;
    exit = exit === null ? out : join(exit, out);
    context.env = node.op === 'or' ? last.no : last.yes;
    if (one !== node.values.at(-1))
      results[results.length - 1] = node.op === 'or' ? truthyPart(last.type) : emptied(last.type);
  }
  const type = union(results);
  if (node.op === 'or') return { yes: join(exit!, last!.yes), no: last!.no, type };
  return { yes: last!.yes, no: join(exit!, last!.no), type };
}

// ---- comparisons

function comparison(node: ast.Compare, context: Context): Split {
  const op = node.ops[0]!;
  const type = inferWhole(node, context);
  const env = context.env!;
  const left = node.left.kind === 'NamedExpr' ? node.left.target : node.left;
  const right = node.comparators[0]!;
  const leftType = again(left, context);
  // What may be one of some things is known better by what it is looked for in.
  const isSought = /in$/.test(op) && leftType.kind === 'union';
  const rightType = isSought ? quietly(() => inferWhole(right, context)) : again(right, context);
  const positive = op === '==' || op === 'is' || op === 'in';
  let test: ((member: Type, holds: boolean) => Type) | null = null;
  let target: ast.Expression = left;
  let targetType = leftType;
  let values: readonly Type[] = [];
  switch (op) {
    case '==':
    case '!=':
    case 'is':
    case 'is not': {
      const identity = op === 'is' || op === 'is not';
      if (isCallOf(left, 'type')) {
        target = left.args[0]!;
        targetType = quietly(() => inferWhole(target, context));
        if (rightType.kind === 'class' && rightType.exact)
          test = (one, holds) => (holds ? instancePart(one, [rightType.cls], true) : one);
        break;
      }
      values = [rightType];
      if (isSingle(rightType)) test = (one, holds) => equalPart(one, rightType, holds, identity);
      else if (isSingle(leftType) && (left.kind === 'Constant' || !isNone(leftType)) && chainOf(right) !== null) {
        target = right;
        targetType = rightType;
        values = [leftType];
        test = (one, holds) => equalPart(one, leftType, holds, identity);
      } else if (!identity && rightType.kind === 'literal')
        test = (one, holds) => equalPart(one, rightType, holds, false);
      else if (rightType.kind === 'class' && rightType.exact) test = (one, holds) => classPart(one, rightType, holds);
      break;
    }
    case 'in':
    case 'not in': {
      const keyed = typedKeys(node, leftType, rightType);
      if (keyed !== null) {
        target = right;
        targetType = rightType;
        test = keyed;
        break;
      }
      const items = elements(rightType, node, context);
      values = items ?? [];
      if (items !== null) test = (one, holds) => memberPart(one, items, holds);
      break;
    }
    default:
  }
  if (isCallOf(left, 'len') && rightType.kind === 'literal') {
    target = left.args[0]!;
    targetType = quietly(() => inferWhole(target, context));
    test = (one, holds) =>
      one.kind === 'instance' &&
      one.items !== undefined &&
      one.rest! < 0 &&
      holdsFor(one.items.length, op, Number(rightType.value)) !== (holds === positive)
        ? NEVER
        : one;
  }
  if (test === null) return { yes: env, no: env, type };
  const key = chainOf(target);
  const decide = test;
  const [yes, no] = [true, false].map((holds) => {
    const part = (whole: Type): Type =>
      mapUnion(whole, (one) => {
        const left = decide(one, holds);
        // A chain may change in a call, and what it was must not hide what follows.
        return holds && target.kind === 'Name' ? chosen(left, values) : left;
      });
    let out = key === null ? env : refine(env, key, targetType, part(targetType));
    // What was known of an attribute is no longer so: a call has changed it.
    if (holds && out.dead && target.kind !== 'Name' && env.chains.has(key!)) (out = env.copy()).forget(key!);
    if (target.kind !== 'Attribute' && target.kind !== 'Subscript') return out;
    return discriminate(out, target, context, (member) => part(member).kind !== 'never');
  }) as [Env, Env];
  return positive ? { yes, no, type } : { yes: no, no: yes, type };
}

/** What a class can be where it is another, or is not. */
function classPart(one: Type, wanted: ClassObject, holds: boolean): Type {
  if (one.kind !== 'class') return one;
  if (!holds) return one.exact && one.cls === wanted.cls ? NEVER : one;
  return one.cls === wanted.cls ? one : !one.exact && isSubclass(wanted.cls, one.cls) ? wanted : NEVER;
}

function holdsFor(length: number, op: ast.CompareOperator, asked: number): boolean {
  const signs: Partial<Record<ast.CompareOperator, boolean>> = {
    '==': length === asked,
    '!=': length !== asked,
    '<': length < asked,
    '<=': length <= asked,
    '>': length > asked,
    '>=': length >= asked,
  };
  return signs[op] ?? true;
}

/** The type of an operand that was inferred already; only of such that cost little. */
function again(node: ast.Expression, context: Context): Type {
  return isCheap(node) ? quietly(() => inferWhole(node, context)) : UNKNOWN;
}

function isCheap(node: ast.Expression): boolean {
  switch (node.kind) {
    case 'Constant':
    case 'Name':
      return true;
    case 'UnaryOp':
      return node.operand.kind === 'Constant';
    case 'Tuple':
    case 'List':
    case 'Set':
      return node.elts.every((one) => one.kind !== 'Tuple' && isCheap(one));
    default:
      return chainOf(node) !== null;
  }
}

function isCallOf(node: ast.Expression, name: string): node is ast.Call {
  return (
    node.kind === 'Call' &&
    node.func.kind === 'Name' &&
    node.func.id === name &&
    node.args[0] !== undefined &&
    node.args[0].kind !== 'Starred'
  );
}

function elements(container: Type, node: ast.Compare, context: Context): readonly Type[] | null {
  if (container.kind === 'unknown') return null;
  const right = node.comparators[0]!;
  if (right.kind === 'Tuple' || right.kind === 'List' || right.kind === 'Set') {
    return right.elts.some((one) => one.kind === 'Starred')
      ? null
      : right.elts.map((one) => quietly(() => infer(one, context)));
  }
  if (container.kind === 'instance' && container.items !== undefined) return container.items;
  if (container.kind !== 'instance' || !['list', 'set', 'frozenset', 'dict', 'tuple'].includes(container.cls.name))
    return null;
  const item = iterated(container, node, context);
  return item === null || item.kind === 'unknown' ? null : membersOf(item);
}

/** `"key" in typed`: only members with such a key. */
function typedKeys(node: ast.Compare, left: Type, right: Type): ((one: Type, holds: boolean) => Type) | null {
  if (left.kind !== 'literal' || typeof left.value !== 'string' || chainOf(node.comparators[0]!) === null) return null;
  if (!membersOf(right).some((one) => one.kind === 'instance' && shapeOf(one.cls).flavor === 'typeddict')) return null;
  const { value } = left;
  return (one, holds) => {
    if (one.kind !== 'instance' || shapeOf(one.cls).flavor !== 'typeddict') return one;
    const field = fieldsOf(one.cls)?.find((each) => each.name === value);
    if (holds) return field === undefined ? NEVER : one;
    return field !== undefined && field.required ? NEVER : one;
  };
}

/** Narrows `x` by what is known about `x.kind` or `x["kind"]`. */
function discriminate(
  env: Env,
  node: ast.Attribute | ast.Subscript,
  context: Context,
  keep: (type: Type) => boolean,
): Env {
  if (env.dead) return env;
  const key = chainOf(node.value);
  if (key === null) return env;
  const base = quietly(() => infer(node.value, context));
  if (base.kind !== 'union') return env;
  const kept = mapUnion(base, (one) => {
    const part = quietly(() => partOf(one, node));
    return part === null || part.kind === 'unknown' || keep(part) ? one : NEVER;
  });
  return refine(env, key, base, same(kept, base) ? base : kept);
}

/** A part of a value, where it has one value or one of some. */
function partOf(one: Type, node: ast.Attribute | ast.Subscript): Type | null {
  const found = node.kind === 'Attribute' ? attribute(one, node.attr) : itemOf(one, node.slice);
  return found !== null && membersOf(found).every(isSingle) ? found : null;
}

function itemOf(one: Type, index: ast.Expression): Type | null {
  if (one.kind !== 'instance' || index.kind !== 'Constant') return null;
  const { value } = index;
  if (shapeOf(one.cls).flavor === 'typeddict')
    return fieldsOf(one.cls)?.find((each) => each.name === value)?.type ?? null;
  return typeof value === 'number' && one.items !== undefined && one.rest! < 0 ? (one.items[value] ?? null) : null;
}

// ---- calls

function called(node: ast.Call, context: Context): Split {
  const type = inferWhole(node, context);
  const env = context.env!;
  const plain = { yes: env, no: env, type };
  if (type.kind === 'never') return { yes: deadEnd(), no: deadEnd(), type };
  const [first, second] = node.args;
  if (first === undefined || first.kind === 'Starred') return plain;
  const name = node.func.kind === 'Name' ? node.func.id : '';
  const key = chainOf(first);
  if (type.kind === 'instance' && type.guard !== undefined && name !== 'callable') {
    const subject = quietly(() => inferWhole(first, context));
    return key === null ? plain : guarded(env, key, subject, type.guard, type);
  }
  if (name === 'bool' && node.args.length === 1) {
    const { yes, no } = quietly(() => condition(first, context));
    return { yes, no, type };
  }
  if (key === null || context.overlay.has(name)) return plain;
  const subject = quietly(() => inferWhole(first, context));
  const split = (yes: (one: Type) => Type, no: (one: Type) => Type): Split => ({
    yes: refine(env, key, subject, mapUnion(subject, yes)),
    no: refine(env, key, subject, mapUnion(subject, no)),
    type,
  });
  if ((name === 'isinstance' || name === 'issubclass') && second !== undefined) {
    const wanted = quietly(() => infer(second, context));
    const classes = classesIn(wanted);
    if (classes === null) return { yes: refine(env, key, subject, UNKNOWN), no: env, type };
    const exact = !membersOf(wanted).some((one) => one.kind === 'class' && !one.exact);
    if (name === 'issubclass')
      return split(
        (one) => subclassPart(one, classes),
        (one) => (exact && one.kind === 'class' && classes.some((cls) => isSubclass(one.cls, cls)) ? NEVER : one),
      );
    return split(
      (one) => instancePart(one, classes, true),
      (one) => (exact ? instancePart(one, classes, false) : one),
    );
  }
  if (name === 'callable')
    return split(
      (one) => {
        const is = isCallable(one);
        return is === false ? NEVER : is === null ? UNKNOWN : one;
      },
      (one) => (isCallable(one) === true ? NEVER : one),
    );
  if (name === 'hasattr' && second?.kind === 'Constant') {
    const asked = String(second.value);
    const kept = mapUnion(subject, (one) => (attribute(one, asked) === null ? NEVER : one));
    if (kept.kind === 'never' && subject.kind === 'module') {
      const yes = env.copy();
      yes.learn(`${key}.${asked}`, UNKNOWN);
      return { ...plain, yes };
    }
    return { yes: refine(env, key, subject, kept.kind === 'never' ? UNKNOWN : kept), no: env, type };
  }
  return plain;
}

function guarded(env: Env, key: string, subject: Type, guard: Guard, type: Type): Split {
  const kept = mapUnion(subject, (one) => (assignable(guard.type, one) ? one : NEVER));
  // What a type variable stands for, or a function, may be a class and what it was.
  const both = membersOf(subject).some((one) => one.kind === 'typevar' || one.kind === 'function');
  const none = kept.kind === 'never' || kept.kind === 'unknown';
  const yes = guard.strict && both ? UNKNOWN : !guard.strict || none ? guard.type : kept;
  const no = guard.strict
    ? mapUnion(subject, (one) => (one.kind !== 'unknown' && assignable(guard.type, one) ? NEVER : one))
    : subject;
  return { yes: refine(env, key, subject, yes), no: refine(env, key, subject, no), type };
}
