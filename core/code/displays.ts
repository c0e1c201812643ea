/*
 * Displays: tuples, lists, sets and dicts.
 *
 * Elements are evaluated first and the container is made of them in one instruction. Large displays, and those that
 * unpack, are filled one by one, as in CPython.
 */

import type * as ast from '../syntax/mod.ts';
import type { Span } from '../source/mod.ts';
import { Group, isFixed, register } from './trees.ts';
import type { Builder } from './builder.ts';
import type { Operand } from './trees.ts';
import { MAX_STACK } from './calls.ts';
import { expression } from './expressions.ts';
import { constantTuple } from './fold.ts';
import type { Reg, Tree } from './ir.ts';

/** Lists of at least so many constants are copied from a constant tuple. */
const MIN_COPIED = 9;

/** `(a, b)`; a constant when all elements are. */
export function tupleDisplay(b: Builder, elts: readonly ast.Expression[], e: Span, d: Reg): Operand {
  const value = constantTuple(elts);
  if (value !== undefined) return b.constant(value);
  const at = b.at(e);
  if (isPlain(elts)) {
    const items = elements(b, elts);
    const result = b.target(d);
    b.emit({ op: 'tuple', d: result, items: trees(items) }, at, isLoud(items));
    return register(result);
  }
  const list = b.temp();
  fillList(b, elts, list, at);
  const result = b.target(d);
  b.emit({ op: 'listtotuple', d: result, l: list }, at, false);
  return register(result);
}

/** `[a, b]`. */
export function listDisplay(b: Builder, elts: readonly ast.Expression[], e: Span, d: Reg): Operand {
  const at = b.at(e);
  if (elts.length >= MIN_COPIED) {
    const value = constantTuple(elts);
    if (value !== undefined) {
      const list = b.temp();
      b.emit({ op: 'list', d: list, items: [] }, at, false);
      b.emit({ op: 'extend', l: list, e: b.constant(value).tree }, at, false);
      return register(list);
    }
  }
  if (isPlain(elts)) {
    const items = elements(b, elts);
    const result = b.target(d);
    b.emit({ op: 'list', d: result, items: trees(items) }, at, isLoud(items));
    return register(result);
  }
  const list = b.temp();
  fillList(b, elts, list, at);
  return register(list);
}

/** `{a, b}`. */
export function setDisplay(b: Builder, e: ast.Set, d: Reg): Operand {
  const at = b.at(e);
  const { elts } = e;
  if (isPlain(elts)) {
    const items = elements(b, elts);
    const result = b.target(d);
    b.emit({ op: 'set_', d: result, items: trees(items) }, at);
    return register(result);
  }
  const set = b.temp();
  const big = elts.length > MAX_STACK;
  let i = 0;
  const first: Operand[] = [];
  if (!big) {
    const plain = elts.slice(
      0,
      elts.findIndex((elt) => elt.kind === 'Starred'),
    );
    first.push(...elements(b, plain));
    i = plain.length;
  }
  b.emit({ op: 'set_', d: set, items: trees(first) }, at);
  const mark = b.next;
  for (; i < elts.length; i++) {
    const elt = elts[i]!;
    if (elt.kind === 'Starred') {
      b.emit({ op: 'setupdate', l: set, e: b.cut(expression(b, elt.value)).tree }, at);
    } else b.emit({ op: 'setadd', l: set, e: b.cut(expression(b, elt)).tree }, at);
    b.next = mark;
  }
  return register(set);
}

/** `{a: b, **c}`. */
export function dictDisplay(b: Builder, e: ast.Dict, d: Reg): Operand {
  const at = b.at(e);
  const { keys, values } = e;
  if (!keys.includes(null) && keys.length * 2 <= MAX_STACK) {
    const result = pairs(b, e, 0, keys.length, d, at);
    return register(result);
  }
  const dict = b.temp();
  const mark = b.next;
  let made = false;
  for (let i = 0; i < keys.length;) {
    const key = keys[i]!;
    if (key === null) {
      if (!made) b.emit({ op: 'dict', d: dict, items: [] }, at, false);
      b.emit({ op: 'dictupdate', l: dict, e: b.cut(expression(b, values[i]!)).tree }, at);
      i++;
    } else {
      let end = i;
      while (end < keys.length && keys[end] !== null) end++;
      if ((end - i) * 2 > MAX_STACK) {
        if (!made) b.emit({ op: 'dict', d: dict, items: [] }, at, false);
        for (; i < end; i++) {
          setPair(b, keys[i]!, values[i]!, dict, at);
          b.next = mark;
        }
      } else if (!made) pairs(b, e, i, end, dict, at);
      else {
        const run = pairs(b, e, i, end, -1, at);
        b.emit({ op: 'dictupdate', l: dict, e: { k: 'reg', i: run } }, at);
      }
      i = end;
    }
    made = true;
    b.next = mark;
  }
  return register(dict);
}

/** Evaluates a key, then a value, and puts them into a dict. */
export function setPair(b: Builder, key: ast.Expression, value: ast.Expression, dict: Reg, at: number): void {
  const group = new Group(b);
  group.open();
  group.close(b.cut(expression(b, key)));
  group.open();
  group.close(b.cut(expression(b, value)));
  const [k, v] = group.trees as [Tree, Tree];
  b.emit({ op: 'dictset', l: dict, key: k, e: v }, at);
}

function pairs(b: Builder, e: ast.Dict, from: number, end: number, d: Reg, at: number): Reg {
  const group = new Group(b);
  for (let i = from; i < end; i++) {
    group.open();
    group.close(b.cut(expression(b, e.keys[i]!)));
    group.open();
    group.close(b.cut(expression(b, e.values[i]!)));
  }
  const result = b.target(d);
  // Keys that are short constants are hashed without a trace.
  const quiet = group.operands.every((o, i) => (i % 2 === 0 ? o.tree.k === 'const' : isFixed(o.tree)));
  b.emit({ op: 'dict', d: result, items: group.trees }, at, !quiet);
  return result;
}

function isPlain(elts: readonly ast.Expression[]): boolean {
  return elts.length <= MAX_STACK && !elts.some((elt) => elt.kind === 'Starred');
}

function elements(b: Builder, elts: readonly ast.Expression[]): Operand[] {
  const group = new Group(b);
  for (const elt of elts) {
    group.open();
    group.close(b.cut(expression(b, elt)));
  }
  return group.operands;
}

/** A list of which some elements are unpacked, or many. */
function fillList(b: Builder, elts: readonly ast.Expression[], list: Reg, at: number): void {
  let i = 0;
  const first: Operand[] = [];
  if (elts.length <= MAX_STACK) {
    const plain = elts.slice(
      0,
      elts.findIndex((elt) => elt.kind === 'Starred'),
    );
    first.push(...elements(b, plain));
    i = plain.length;
  }
  b.emit({ op: 'list', d: list, items: trees(first) }, at, isLoud(first));
  const mark = b.next;
  for (; i < elts.length; i++) {
    const elt = elts[i]!;
    if (elt.kind === 'Starred') {
      b.emit({ op: 'extend', l: list, e: b.cut(expression(b, elt.value)).tree }, at);
    } else b.emit({ op: 'append', l: list, e: b.cut(expression(b, elt)).tree }, at);
    b.next = mark;
  }
}

function trees(operands: readonly Operand[]): Tree[] {
  return operands.map((o) => o.tree);
}

function isLoud(operands: readonly Operand[]): boolean {
  return operands.some((o) => !isFixed(o.tree));
}
