/*
 * Calls. The callee is evaluated first, then the positional arguments, then the keyword arguments.
 *
 * `o.name(…)` looks the name up before the arguments run: when they need instructions that can be noticed, the bound
 * method is stored first and called as any function; otherwise one instruction does it all. Unpacked arguments are
 * gathered in a list and a dict.
 */

import type * as ast from '../syntax/mod.ts';
import { AT_GLOBAL, AT_FREE, IMPORT, PARAM, reject } from '../symbols/mod.ts';
import { BUILTINS } from './builtins.ts';
import { Group, Operand, constant, isFixed, register } from './trees.ts';
import type { Builder } from './builder.ts';
import { expression } from './expressions.ts';
import type { Reg, Tree } from './ir.ts';

/** More arguments than this are gathered in a list first. */
const MAX_ARGUMENTS = 64;
/** CPython's limit for what stays on its stack: more is added to its container one by one. */
export const MAX_STACK = 30;

/** What is passed to a call. */
export interface Arguments {
  /** Arguments that are values already, before all others. */
  readonly before: readonly Operand[];
  readonly args: readonly ast.Expression[];
  /** A value after the positional arguments, or null. */
  readonly after: Operand | null;
  readonly keywords: readonly ast.keyword[];
}

/** `f(…)`, with the callee lowered. */
export function call(b: Builder, f: Operand, e: ast.Call, d: Reg, at: number = b.at(e)): Operand {
  return invoke(b, f, { before: [], args: e.args, after: null, keywords: e.keywords }, d, at);
}

/** `$name(…)` in shipped code. With unpacked or keyword arguments it is a call of the function of that name. */
export function intrinsicCall(b: Builder, name: string, e: ast.Call, d: Reg): Operand {
  if (e.keywords.length > 0 || e.args.some((arg) => arg.kind === 'Starred')) {
    const f = constant(null);
    f.tree = { k: 'builtin', name: BUILTINS.find((known) => known === name)! };
    return call(b, f, e, d);
  }
  const group = new Group(b);
  for (const arg of e.args) {
    group.open();
    group.close(b.cut(expression(b, arg)));
  }
  const result = b.target(d);
  b.emit({ op: 'intrinsic', d: result, name: name.slice(1), args: group.trees }, b.at(e));
  return register(result);
}

/** Where a call of a name stands: `any`, `all` and `tuple` over a generator expression run its loop themselves. */
export function atCall(b: Builder, name: string, e: ast.Call): number {
  const walks = name === 'any' || name === 'all' || name === 'tuple';
  if (!walks || e.args.length !== 1 || e.keywords.length > 0 || e.args[0]!.kind !== 'GeneratorExp') return b.at(e);
  return b.settings.table.globals.has(name) || b.inner.where(name) !== AT_GLOBAL ? b.at(e) : b.at(e.func);
}

/** `o.name(…)`, with the attribute lowered. */
export function methodCall(b: Builder, f: Operand, e: ast.Attribute, outer: ast.Call, d: Reg): Operand {
  const { args, keywords } = outer;
  const plain =
    args.length + keywords.length + (keywords.length > 0 ? 1 : 0) < MAX_STACK &&
    !args.some((arg) => arg.kind === 'Starred') &&
    !keywords.some((keyword) => keyword.arg === null) &&
    !isImported(b, e.value);
  return call(b, f, outer, d, plain ? b.atMethod(outer, e) : b.at(outer));
}

/** Whether a name is bound by an import at the top level: calls on it are no method calls for CPython. */
function isImported(b: Builder, e: ast.Expression): boolean {
  return e.kind === 'Name' && (b.settings.table.root.flags(e.id) & IMPORT) !== 0;
}

/** Whether `super()` or `super(a, b)` with an attribute behind it is one operation for CPython. */
export function isSuperLookup(b: Builder, e: ast.Call, attr: ast.Attribute): boolean {
  if (attr.attr === '__class__' || e.keywords.length > 0) return false;
  if (b.scope.where('super') !== AT_GLOBAL || b.settings.table.root.where('super') !== 0) return false;
  if (e.args.length === 2) return !e.args.some((arg) => arg.kind === 'Starred');
  if (e.args.length > 0) return false;
  const parameters = [...b.scope.symbols.values()].some((flags) => (flags & PARAM) !== 0);
  return parameters && b.scope.where('__class__') === AT_FREE;
}

/** A call with any arguments. */
export function invoke(b: Builder, f: Operand, passed: Arguments, d: Reg, at: number): Operand {
  const { before, args, after, keywords } = passed;
  checkKeywords(b, keywords);
  const unpacks = args.some((arg) => arg.kind === 'Starred') || keywords.some((keyword) => keyword.arg === null);
  if (unpacks || args.length + 2 * keywords.length > MAX_ARGUMENTS) return unpacked(b, f, passed, d, at);
  const group = new Group(b);
  group.operands.push(f, ...before);
  for (const arg of args) {
    group.open();
    group.close(b.cut(expression(b, arg)));
  }
  if (after !== null) group.operands.push(after);
  for (const { value } of keywords) {
    group.open();
    group.close(b.cut(expression(b, value)));
  }
  const result = b.target(d);
  const trees = group.trees.slice(1);
  const callee = f.tree;
  if (keywords.length > 0) {
    const names = keywords.map((keyword) => keyword.arg!);
    b.emit({ op: 'callk', d: result, f: callee, args: trees, names }, at);
  } else if (callee.k === 'attr') {
    const look = callee.at === undefined ? {} : { look: callee.at };
    b.emit({ op: 'callm', d: result, o: callee.o, name: callee.name, ...look, args: trees }, at);
  } else b.emit({ op: 'call', d: result, f: callee, args: trees }, at);
  return register(result);
}

/** Calls a builtin of the language. */
export function callBuiltin(b: Builder, f: Tree, args: readonly Tree[], at: number, d: Reg = -1): Operand {
  const result = b.target(d);
  b.emit({ op: 'call', d: result, f, args }, at);
  return register(result);
}

function checkKeywords(b: Builder, keywords: readonly ast.keyword[]): void {
  if (keywords.length < 2) return;
  const first = new Map<string, number>();
  let worst: { readonly first: number; readonly keyword: ast.keyword } | null = null;
  keywords.forEach((keyword, i) => {
    if (keyword.arg === null) return;
    const known = first.get(keyword.arg);
    if (known === undefined) first.set(keyword.arg, i);
    else if (worst === null || known < worst.first) worst = { first: known, keyword };
  });
  const found = worst as { readonly keyword: ast.keyword } | null;
  if (found !== null) reject(b.settings.text, `keyword argument repeated: ${found.keyword.arg}`, found.keyword);
}

// ---- unpacking

function unpacked(b: Builder, f: Operand, passed: Arguments, d: Reg, at: number): Operand {
  if (!isFixed(f.tree)) b.toReg(f, f.tree.at ?? at);
  const group = new Group(b);
  group.operands.push(f, ...passed.before);
  const args = b.temp();
  const alone = gather(b, group, passed, args, at);
  const kwargs = passed.keywords.length > 0 ? gatherKeywords(b, group, passed.keywords, f, at) : -1;
  if (alone !== null) b.emit({ op: 'argsextend', l: args, e: alone.tree, f: f.tree }, at);
  const result = b.target(d);
  b.emit({ op: 'callx', d: result, f: f.tree, args, kwargs }, at);
  return register(result);
}

/**
 * Makes the list of positional arguments. Gives what is to be unpacked if that is all of them: CPython takes its items when the
 * keyword arguments are there.
 */
function gather(b: Builder, group: Group, passed: Arguments, list: Reg, at: number): Operand | null {
  const { before, args, after } = passed;
  const [one] = args;
  if (args.length === 1 && before.length === 0 && one!.kind === 'Starred') {
    b.emit({ op: 'list', d: list, items: [] }, at, false);
    group.open();
    return group.close(b.cut(expression(b, one.value)));
  }
  const big = args.length + before.length > MAX_STACK;
  let i = 0;
  const first = big ? 0 : args.findIndex((arg) => arg.kind === 'Starred');
  const plain = first < 0 ? args.length : first;
  group.open();
  const inner = new Group(b);
  inner.operands.push(...before);
  for (; i < plain; i++) {
    inner.open();
    inner.close(b.cut(expression(b, args[i]!)));
  }
  b.emit(
    { op: 'list', d: list, items: inner.trees },
    at,
    inner.operands.some((o) => !isFixed(o.tree)),
  );
  const mark = b.next;
  for (; i < args.length; i++) {
    const arg = args[i]!;
    if (arg.kind === 'Starred') {
      const e = b.cut(expression(b, arg.value)).tree;
      b.emit({ op: 'extend', l: list, e }, at);
    } else b.emit({ op: 'append', l: list, e: b.cut(expression(b, arg)).tree }, at);
    b.next = mark;
  }
  if (after !== null) b.emit({ op: 'append', l: list, e: after.tree }, at);
  group.settle();
  return null;
}

/** Makes the dict of keyword arguments. */
function gatherKeywords(b: Builder, group: Group, keywords: readonly ast.keyword[], f: Operand, at: number): Reg {
  group.open();
  const dict = b.temp();
  const mark = b.next;
  let made = false;
  for (let i = 0; i < keywords.length;) {
    const keyword = keywords[i]!;
    if (keyword.arg === null) {
      if (!made) b.emit({ op: 'dict', d: dict, items: [] }, at, false);
      b.emit({ op: 'dictmerge', l: dict, e: b.cut(expression(b, keyword.value)).tree, f: f.tree }, at);
      i++;
    } else {
      let end = i;
      while (end < keywords.length && keywords[end]!.arg !== null) end++;
      const into = made ? b.temp() : dict;
      named(b, keywords.slice(i, end), into, at);
      if (made) b.emit({ op: 'dictmerge', l: dict, e: { k: 'reg', i: into }, f: f.tree }, at);
      i = end;
    }
    made = true;
    b.next = mark;
  }
  group.settle();
  return dict;
}

function named(b: Builder, keywords: readonly ast.keyword[], d: Reg, at: number): void {
  if (keywords.length * 2 > MAX_STACK) {
    b.emit({ op: 'dict', d, items: [] }, at, false);
    const mark = b.next;
    for (const { arg, value } of keywords) {
      b.emit({ op: 'dictset', l: d, key: constant(arg).tree, e: b.cut(expression(b, value)).tree }, at);
      b.next = mark;
    }
    return;
  }
  const group = new Group(b);
  const items: Operand[] = [];
  for (const { arg, value } of keywords) {
    items.push(constant(arg));
    group.open();
    items.push(group.close(b.cut(expression(b, value))));
  }
  b.emit({ op: 'dict', d, items: items.map((o) => o.tree) }, at);
}
