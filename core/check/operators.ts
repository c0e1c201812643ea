/*
 * Operators: each is a method of its left operand, or the reflected one of the right.
 */

import type * as ast from '../syntax/mod.ts';
import { annotate, literal, tupleOf } from './annotations.ts';
import { callMethod } from './calls.ts';
import { shapeOf } from './classes.ts';
import { failed, join } from './context.ts';
import type { Context } from './context.ts';
import { display } from './display.ts';
import { infer, inferWhole, iterated, widen } from './expressions.ts';
import { isKnown } from './managers.ts';
import { instanceNamed, isNone } from './modules.ts';
import { condition } from './narrowing.ts';
import { emptied, truthyPart } from './parts.ts';
import { report } from './session.ts';
import type { Type } from './types.ts';
import { FAILED, hasUnknown, membersOf, union, UNKNOWN, VAGUE } from './types.ts';

const METHODS: ReadonlyMap<string, string> = new Map([
  ['+', 'add'],
  ['-', 'sub'],
  ['*', 'mul'],
  ['@', 'matmul'],
  ['/', 'truediv'],
  ['//', 'floordiv'],
  ['%', 'mod'],
  ['**', 'pow'],
  ['<<', 'lshift'],
  ['>>', 'rshift'],
  ['|', 'or'],
  ['^', 'xor'],
  ['&', 'and'],
]);

const COMPARISONS: ReadonlyMap<string, readonly [method: string, reflected: string]> = new Map([
  ['<', ['__lt__', '__gt__']],
  ['<=', ['__le__', '__ge__']],
  ['>', ['__gt__', '__lt__']],
  ['>=', ['__ge__', '__le__']],
]);

/** `a + b`; long chains are walked in a loop. */
export function inferBinary(node: ast.BinOp, context: Context, expected: Type | null): Type {
  const chain: ast.BinOp[] = [];
  let left: ast.Expression = node;
  while (left.kind === 'BinOp') {
    chain.push(left);
    left = left.left;
  }
  const hint = expected !== null && node.op !== '%' ? expected : null;
  let type = infer(left, context, chain.length === 1 ? hint : null);
  for (const one of chain.reverse()) {
    const right = infer(one.right, context, one.op === '+' || one.op === '|' ? (hint ?? containerHint(type)) : null);
    type = binary(type, one.op, right, one, context);
  }
  return type;
}

function containerHint(type: Type): Type | null {
  return type.kind === 'instance' && ['list', 'dict', 'set'].includes(type.cls.name) && !hasUnknown(type) ? type : null;
}

/** The result of a binary operation; what is not supported is reported. */
export function binary(
  left: Type,
  op: ast.BinaryOperator,
  right: Type,
  node: ast.BinOp | ast.AugAssign,
  context: Context,
  inPlace: boolean = false,
): Type {
  if (op === '|' && isForm(left) && isForm(right)) {
    return node.kind === 'BinOp' ? { kind: 'form', type: annotate(node, context) } : UNKNOWN;
  }
  const results: Type[] = [];
  for (const one of membersOf(left)) {
    for (const two of membersOf(right)) {
      const found = operate(one, op, two, node, context, inPlace);
      if (found === null) {
        const sign = inPlace ? `${op}=` : op;
        report(
          'unsupported-operator',
          node,
          `Operator \`${sign}\` is not supported between objects of type \`${display(left)}\` and \`${display(right)}\``,
        );
        return failed(context);
      }
      results.push(found);
    }
  }
  return union(results);
}

function isForm(type: Type): boolean {
  return (
    type.kind === 'class' || type.kind === 'form' || type.kind === 'special' || type.kind === 'alias' || isNone(type)
  );
}

function operate(
  left: Type,
  op: ast.BinaryOperator,
  right: Type,
  at: ast.Located,
  context: Context,
  inPlace: boolean,
): Type | null {
  if (left === FAILED || right === FAILED) return FAILED;
  if (!isKnown(left) || !isKnown(right)) return UNKNOWN;
  const folded = fold(left, op, right);
  if (folded !== null) return folded;
  const name = METHODS.get(op)!;
  if (inPlace) {
    const own = callMethod(left, `__i${name}__`, [right], at, context);
    if (own !== null && own.fits) return own.result;
  }
  const direct = callMethod(left, `__${name}__`, [right], at, context);
  if (direct !== null && direct.fits) return direct.result;
  const reflected = callMethod(right, `__r${name}__`, [left], at, context);
  if (reflected !== null && reflected.fits) return reflected.result;
  return unsure(left) || unsure(right) ? UNKNOWN : null;
}

/** Types whose operators are not all declared. */
function unsure(type: Type): boolean {
  if (type.kind === 'function' || type.kind === 'module') return false;
  if (type.kind === 'class') return shapeOf(type.cls).metaclass !== null || shapeOf(type.cls).open;
  if (type.kind !== 'instance') return false;
  const { flavor, open, decorated } = shapeOf(type.cls);
  return open || flavor === 'typeddict' || (decorated && !type.cls.scope.stub);
}

/** Small constants and tuples are put together. */
function fold(left: Type, op: string, right: Type): Type | null {
  if (
    left.kind === 'literal' &&
    right.kind === 'literal' &&
    typeof left.value === 'bigint' &&
    typeof right.value === 'bigint'
  ) {
    const [a, b] = [left.value, right.value];
    const small = (one: bigint): boolean => one > -(1n << 40n) && one < 1n << 40n;
    if (!small(a) || !small(b)) return null;
    switch (op) {
      case '+':
        return literal('int', a + b);
      case '-':
        return literal('int', a - b);
      case '*':
        return literal('int', a * b);
      case '//':
        return b > 0n && a >= 0n ? literal('int', a / b) : null;
      case '%':
        return b > 0n && a >= 0n ? literal('int', a % b) : null;
      case '**':
        return b >= 0n ? instanceNamed('int') : null;
      default:
        return null;
    }
  }
  if (
    op === '+' &&
    left.kind === 'instance' &&
    right.kind === 'instance' &&
    left.items !== undefined &&
    right.items !== undefined
  ) {
    if (left.cls !== right.cls || left.rest! >= 0 || right.rest! >= 0 || !left.cls.builtin) return null;
    return left.items.length + right.items.length > 64 ? null : tupleOf([...left.items, ...right.items]);
  }
  return null;
}

/** `-x`, `not x`. */
export function inferUnary(node: ast.UnaryOp, context: Context): Type {
  if (node.op === 'not') {
    if (context.env === null) {
      infer(node.operand, context);
      return instanceNamed('bool');
    }
    const { yes, no } = condition(node.operand, context);
    context.env = join(yes, no);
    return yes.dead && !no.dead
      ? literal('bool', true)
      : no.dead && !yes.dead
        ? literal('bool', false)
        : instanceNamed('bool');
  }
  const type = infer(node.operand, context);
  if (type.kind === 'literal' && typeof type.value === 'bigint') {
    return literal('int', node.op === '-' ? -type.value : node.op === '~' ? ~type.value : type.value);
  }
  const name = node.op === '-' ? '__neg__' : node.op === '+' ? '__pos__' : '__invert__';
  const results: Type[] = [];
  for (const one of membersOf(type)) {
    if (!isKnown(one)) return UNKNOWN;
    const found = callMethod(one, name, [], node, context);
    if (found === null) {
      if (unsure(one)) return UNKNOWN;
      report(
        'unsupported-operator',
        node,
        `Unary operator \`${node.op}\` is not supported for object of type \`${display(type)}\``,
      );
      return UNKNOWN;
    }
    results.push(found.result);
  }
  return union(results);
}

/** `a and b`, `a or b`: one of the operands. */
export function inferBoolean(node: ast.BoolOp, context: Context, expected: Type | null): Type {
  const results: Type[] = [];
  if (context.env === null) {
    for (const one of node.values) results.push(inferWhole(one, context, expected));
    return union(results);
  }
  let exit = null;
  for (let i = 0; i < node.values.length; i++) {
    const one = node.values[i]!;
    if (i === node.values.length - 1) {
      results.push(
        context.env.dead
          ? { kind: 'never' }
          : inferWhole(one, context, expected ?? (node.op === 'or' && results.length > 0 ? firstHint(results) : null)),
      );
      break;
    }
    const { yes, no, type } = condition(one, context);
    if (!context.env.dead) results.push(node.op === 'or' ? truthyPart(type) : emptied(type));
    const left = node.op === 'or' ? yes : no;
    exit = exit === null ? left : join(exit, left);
    context.env = node.op === 'or' ? no : yes;
  }
  if (exit !== null) context.env = join(exit, context.env);
  return vaguely(union(results));
}

/** In `x = x or unknown()` something was done about None. */
export function vaguely(type: Type): Type {
  return type === UNKNOWN ? VAGUE : type;
}

/** What others are asked for, beside what is known. */
export function firstHint(results: readonly Type[]): Type | null {
  const first = union(results);
  return hasUnknown(first) || first.kind === 'never' ? null : widen(first);
}

/** `a < b`, `a in b`, chained. */
export function inferCompare(node: ast.Compare, context: Context): Type {
  let left = infer(node.left, context);
  const results = node.ops.map((op, i) => {
    const right = infer(node.comparators[i]!, context);
    const result = compare(left, op, right, node, context);
    left = right;
    return result;
  });
  return union(results);
}

function compare(left: Type, op: ast.CompareOperator, right: Type, node: ast.Compare, context: Context): Type {
  const bool = instanceNamed('bool');
  if (op === 'is' || op === 'is not') return bool;
  const fail = (): Type => {
    report(
      'unsupported-operator',
      node,
      `Operator \`${op}\` is not supported between objects of type \`${display(left)}\` and \`${display(right)}\``,
    );
    return bool;
  };
  const vague = left.kind === 'unknown' || right.kind === 'unknown';
  if (op === 'in' || op === 'not in') {
    if (vague) return bool;
    for (const one of membersOf(right)) {
      if (!isKnown(one) || unsure(one)) continue;
      const own = callMethod(one, '__contains__', [left], node, context);
      if (own !== null) {
        if (!own.fits && !hasUnknown(left)) return fail();
        continue;
      }
      if (iterated(one, node, context) === null) return fail();
    }
    return bool;
  }
  // Arrays and columns of tables answer with as many.
  if (vague) return UNKNOWN;
  const ordered = COMPARISONS.get(op);
  if (ordered === undefined) return equality(left, op, node, right, context) ?? bool;
  let found: Type | null = null;
  for (const one of membersOf(left)) {
    for (const two of membersOf(right)) {
      if (!isKnown(one) || !isKnown(two) || hasUnknown(one) || hasUnknown(two)) continue;
      const direct = callMethod(one, ordered[0], [two], node, context);
      if (direct !== null && direct.fits) {
        found = direct.result;
        continue;
      }
      const reflected = callMethod(two, ordered[1], [one], node, context);
      if (reflected !== null && reflected.fits) {
        found = reflected.result;
        continue;
      }
      if (!unsure(one) && !unsure(two)) return fail();
      found = UNKNOWN;
    }
  }
  return found ?? bool;
}

/** A class of the program may answer something else than a bool. */
function equality(left: Type, op: ast.CompareOperator, node: ast.Compare, right: Type, context: Context): Type | null {
  if (left.kind !== 'instance' || left.cls.scope.stub) return null;
  const found = callMethod(left, op === '==' ? '__eq__' : '__ne__', [right], node, context);
  return found === null || !found.fits ? null : found.result;
}
