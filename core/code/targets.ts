/*
 * What stands left of `=`, after `for`, `as`, `del`: names, attributes, subscripts, and lists of them.
 */

import type * as ast from '../syntax/mod.ts';
import type { Span } from '../source/mod.ts';
import { reject } from '../symbols/mod.ts';
import { Group, Operand, register } from './trees.ts';
import type { Builder } from './builder.ts';
import { expression, noteAttribute, pair } from './expressions.ts';
import type { Reg } from './ir.ts';
import { directReg, remove, store } from './names.ts';

/** Assigns a value that is lowered. */
export function assign(b: Builder, target: ast.Expression, value: Operand): void {
  switch (target.kind) {
    case 'Name':
      return store(b, target.id, value.tree, target);
    case 'Attribute': {
      noteAttribute(b, target);
      const group = new Group(b);
      group.operands.push(b.cut(value));
      group.open();
      const o = group.close(b.cut(expression(b, target.value)));
      return b.emit({ op: 'setattr', o: o.tree, name: b.mangle(target.attr), v: value.tree }, b.atAttribute(target));
    }
    case 'Subscript': {
      const group = new Group(b);
      group.operands.push(b.cut(value));
      group.open();
      const o = group.close(b.cut(expression(b, target.value)));
      group.open();
      const i = group.close(b.cut(expression(b, target.slice)));
      return b.emit({ op: 'setitem', o: o.tree, i: i.tree, v: value.tree }, b.at(target));
    }
    case 'List':
    case 'Tuple':
      return unpack(b, target.elts, target, value);
    case 'Starred':
      return reject(b.settings.text, 'starred assignment target must be in a list or tuple', target);
    default:
      throw new Error(`cannot assign to ${target.kind}`);
  }
}

/** Assigns the items of a value, one after the other. */
function unpack(b: Builder, elts: readonly ast.Expression[], e: Span, value: Operand): void {
  let star = -1;
  elts.forEach((elt, i) => {
    if (elt.kind !== 'Starred') return;
    if (star >= 0) reject(b.settings.text, 'multiple starred expressions in assignment', e);
    if (i >= 256) reject(b.settings.text, 'too many expressions in star-unpacking assignment', e);
    star = i;
  });
  // Locals take their items at once, as far as nothing else is evaluated between.
  const ds: Reg[] = [];
  const later: number[] = [];
  elts.forEach((elt, i) => {
    const inner = elt.kind === 'Starred' ? elt.value : elt;
    const reg = later.length === 0 && inner.kind === 'Name' ? directReg(b, inner.id) : -1;
    if (reg < 0) later.push(i);
    ds.push(reg < 0 ? b.temp() : reg);
  });
  b.emit({ op: 'unpack', e: b.cut(value).tree, ds, star }, b.at(e));
  for (let i = 0; i < elts.length - later.length; i++) b.bind(ds[i]!);
  for (const i of later) {
    const elt = elts[i]!;
    assign(b, elt.kind === 'Starred' ? elt.value : elt, register(ds[i]!));
  }
}

/** `del target`. */
export function unassign(b: Builder, target: ast.Expression): void {
  switch (target.kind) {
    case 'Name':
      return remove(b, target.id, target);
    case 'Attribute': {
      const o = b.cut(expression(b, target.value));
      return b.emit({ op: 'delattr', o: o.tree, name: b.mangle(target.attr) }, b.atAttribute(target));
    }
    case 'Subscript': {
      const group = new Group(b);
      group.open();
      const o = group.close(expression(b, target.value));
      group.open();
      const i = group.close(expression(b, target.slice));
      pair(b, o, i);
      return b.emit({ op: 'delitem', o: o.tree, i: i.tree }, b.at(target));
    }
    case 'List':
    case 'Tuple':
      for (const elt of target.elts) unassign(b, elt);
      return;
    default:
      throw new Error(`cannot delete ${target.kind}`);
  }
}
