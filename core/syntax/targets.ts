/*
 * Targets: what may stand left of `=`, after `for`, `as` and `del`.
 *
 * A target is read as an expression and then checked: the grammar of targets is a part of the grammar of expressions,
 * and the nodes are the same. The check follows lists and tuples with a stack of its own.
 */

import { COMMA, IN, STAR, EQUAL } from '../tokens/mod.ts';
import { chain } from './atoms.ts';
import { FAILED, type Cursor } from './cursor.ts';
import { beginsExpression } from './expressions.ts';
import type { Attribute, Expression, Name, Subscript } from './nodes.ts';

// star_targets: star_target !',' | star_target (',' star_target)* [',']
export function starTargets(p: Cursor): Expression {
  const start = p.start;
  const first = starTarget(p);
  if (p.kind !== COMMA) return first;
  const elts = [first];
  while (p.take(COMMA) && p.kind !== IN && p.kind !== EQUAL && beginsExpression(p)) elts.push(starTarget(p));
  return { kind: 'Tuple', start, end: p.end, elts };
}

// star_target: '*' (!'*' star_target) | target_with_star_atom
export function starTarget(p: Cursor): Expression {
  const start = p.start;
  if (p.kind === STAR) {
    p.next();
    const value = target(p);
    return { kind: 'Starred', start, end: p.end, value };
  }
  return target(p);
}

// target_with_star_atom: t_primary '.' NAME !t_lookahead | t_primary '[' slices ']' !t_lookahead | star_atom
function target(p: Cursor): Expression {
  const node = chain(p);
  if (!isTarget(node)) throw FAILED;
  return node;
}

// del_target: t_primary '.' NAME !t_lookahead | t_primary '[' slices ']' !t_lookahead | del_t_atom
export function delTarget(p: Cursor): Expression {
  const node = chain(p);
  if (!isTarget(node, false)) throw FAILED;
  return node;
}

// star_atom: NAME | '(' target_with_star_atom ')' | '(' [star_targets_tuple_seq] ')' | '[' [star_targets_list_seq] ']'
// del_t_atom: the same without stars
/** Whether an expression may be assigned to. */
export function isTarget(node: Expression, stars = true): boolean {
  if (isSingleTarget(node)) return true;
  const open: Expression[] = [node];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (each.kind === 'Tuple' || each.kind === 'List') {
      for (const element of each.elts) open.push(element);
    } else if (each.kind === 'Starred') {
      if (!stars) return false;
      open.push(each.value);
    } else if (!isSingleTarget(each)) {
      return false;
    }
  }
  return true;
}

// single_target: single_subscript_attribute_target | NAME | '(' single_target ')'
export function isSingleTarget(node: Expression): node is Name | Attribute | Subscript {
  return node.kind === 'Name' || node.kind === 'Attribute' || node.kind === 'Subscript';
}
