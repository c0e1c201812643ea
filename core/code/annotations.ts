/*
 * Annotations (PEP 649): functions that give a dict of them when first asked for. Under `from __future__ import
 * annotations` they are strings instead.
 */

import type * as ast from '../syntax/mod.ts';
import type { Span } from '../source/mod.ts';
import type { Scope } from '../symbols/mod.ts';
import { Builder } from './builder.ts';
import { Group, constant, register } from './trees.ts';
import type { Operand } from './trees.ts';
import { callBuiltin } from './calls.ts';
import { expression } from './expressions.ts';
import { makeFunction, qualify } from './functions.ts';
import type { Reg, Tree } from './ir.ts';
import { load, store } from './names.ts';
import { unparse } from './unparse.ts';

/** The format for which lazily evaluated code gives plain values, and the last one that it knows at all. */
const VALUE_WITH_FAKE_GLOBALS = 2;
const CONDITIONAL = '__conditional_annotations__';

type Definition = ast.FunctionDef | ast.AsyncFunctionDef;

/** A function of the annotation format that gives what `fill` lowers; `defaulted`: the format is 1 by default. */
export function lazyFunction(
  b: Builder,
  scope: Scope,
  name: string,
  span: Span,
  defaulted: boolean,
  fill: (child: Builder) => Operand,
): Reg {
  const { settings } = b;
  const at = b.span(span.start, span.end);
  const params = { names: ['.format'], posonly: 1, positional: 1, kwonly: 0, varargs: false, varkw: false };
  const names = { name, qualname: qualify(b, name) };
  const line = settings.text.lineOf(span.start);
  const child = new Builder(settings, b, 'annotations', scope, names, span, line, params, false);
  const inner = child.span(span.start, span.end);
  const known: Tree = { k: 'const', v: VALUE_WITH_FAKE_GLOBALS };
  const c: Tree = { k: 'cmp', op: '>', l: { k: 'reg', i: 0 }, r: known, at: inner };
  const refuse = child.collect(() =>
    child.emit({ op: 'raise', e: { k: 'builtin', name: 'NotImplementedError' }, cause: null }, inner),
  );
  child.emit({ op: 'if', c, then: refuse, orelse: [] }, inner);
  const o = fill(child);
  child.emit({ op: 'ret', e: child.cut(o).tree }, inner);
  if (!defaulted) return makeFunction(b, child.finish(), at, {});
  const defaults = b.toReg(b.constant({ type: 'tuple', items: [1] }), at);
  return makeFunction(b, child.finish(), at, { defaults });
}

/** The annotation as a value; `*Ts` is the one item of it. */
function annotation(b: Builder, e: ast.Expression): Operand {
  if (b.settings.table.futureAnnotations) return constant(unparse(e));
  return starredOrPlain(b, e, b.at(e));
}

/** An expression; of `*e` the only item. */
export function starredOrPlain(b: Builder, e: ast.Expression, at: number): Operand {
  if (e.kind !== 'Starred') return expression(b, e);
  const o = b.cut(expression(b, e.value));
  const d = b.temp();
  b.emit({ op: 'unpack', e: o.tree, ds: [d], star: -1 }, at);
  return register(d);
}

/** The function of the annotations of a function; -1 when it has none. */
export function functionAnnotations(b: Builder, s: Definition): Reg {
  const { args } = s;
  const scope = b.settings.table.scopes.get(args)!;
  if (!scope.annotationsUsed) return -1;
  return lazyFunction(b, scope, '__annotate__', s, false, (child) => {
    const group = new Group(child);
    const items: Operand[] = [];
    const visit = (name: string, e: ast.Expression | null): void => {
      if (e === null) return;
      items.push(constant(child.mangle(name)));
      group.open();
      items.push(group.close(child.cut(annotation(child, e))));
    };
    for (const arg of [...args.args, ...args.posonlyargs]) visit(arg.arg, arg.annotation);
    if (args.vararg !== null) visit(args.vararg.arg, args.vararg.annotation);
    for (const arg of args.kwonlyargs) visit(arg.arg, arg.annotation);
    if (args.kwarg !== null) visit(args.kwarg.arg, args.kwarg.annotation);
    visit('return', s.returns);
    const d = child.temp();
    child.emit({ op: 'dict', d, items: items.map((o) => o.tree) }, child.span(s.start, s.end));
    return register(d);
  });
}

/** Notes the annotation of a plain name in a module or class. */
export function noteAnnotation(b: Builder, s: ast.AnnAssign, target: ast.Name): void {
  const at = b.at(s);
  if (b.settings.table.futureAnnotations) {
    const o = b.cut(load(b, '__annotations__', s));
    const i: Tree = { k: 'const', v: b.mangle(target.id) };
    return b.emit({ op: 'setitem', o: o.tree, i, v: { k: 'const', v: unparse(s.annotation) } }, at);
  }
  const isClass = b.scope.kind === 'class';
  const conditional = !isClass || b.conditional > 0;
  const index = conditional ? b.annotations.filter((known) => known.index >= 0).length : -1;
  b.annotations.push({ node: s, index });
  if (!conditional) return;
  const set = isClass ? cell(b.slot(CONDITIONAL)!.reg, false, at) : load(b, CONDITIONAL, s).tree;
  callBuiltin(b, { k: 'builtin', name: '$annotated' }, [set, { k: 'const', v: index }], at, -2);
}

function cell(i: Reg, free: boolean, at: number): Tree {
  return { k: 'cell', i, name: CONDITIONAL, free, at };
}

/** What stands at the start of a module or class body with annotations. */
export function prepareAnnotations(b: Builder, span: Span): void {
  const { scope, settings } = b;
  const at = b.span(span.start, span.end);
  if (scope.conditionalAnnotations) {
    const d = b.temp();
    b.emit({ op: 'set_', d, items: [] }, at, false);
    const e: Tree = { k: 'reg', i: d };
    if (scope.kind === 'class') b.emit({ op: 'setcell', i: b.slot(CONDITIONAL)!.reg, e }, at);
    else store(b, CONDITIONAL, e, span);
  }
  if (!settings.table.futureAnnotations || !scope.annotationsUsed) return;
  const make = (): void => {
    const d = b.temp();
    b.emit({ op: 'dict', d, items: [] }, at, false);
    store(b, '__annotations__', { k: 'reg', i: d }, span);
  };
  // A class body begins without; a module may have them from before.
  if (scope.kind === 'class') return make();
  const body = b.collect(() => {
    const o = load(b, '__annotations__', span);
    if (o.tree.k !== 'reg') b.emit({ op: 'expr', e: o.tree }, at);
  });
  const exc = b.temp();
  const handler = b.collect(make);
  b.emit({ op: 'try', body, exc, handler, orelse: [], exits: [] }, at);
}

/** Makes and stores the function of the annotations of a module or class. */
export function storeAnnotations(b: Builder, span: Span): void {
  const scope = b.scope.annotations;
  if (b.annotations.length === 0 || scope === null) return;
  const isClass = b.scope.kind === 'class';
  const f = lazyFunction(b, scope, '__annotate__', span, false, (child) => {
    const at = child.span(span.start, span.end);
    const dict = child.hold();
    child.emit({ op: 'dict', d: dict, items: [] }, at, false);
    for (const { node, index } of b.annotations) {
      child.next = child.base;
      const name = (node.target as ast.Name).id;
      const set = (): void => {
        const o = child.cut(expression(child, node.annotation));
        const key: Tree = { k: 'const', v: child.mangle(name) };
        child.emit({ op: 'dictset', l: dict, key, e: o.tree }, at);
      };
      if (index < 0) set();
      else {
        const nodeAt = child.at(node);
        const set_: Tree = isClass
          ? cell(child.freeReg(CONDITIONAL)!, true, nodeAt)
          : { k: 'global', name: CONDITIONAL, at: nodeAt };
        const then = child.collect(set);
        const c: Tree = { k: 'cmp', op: 'in', l: { k: 'const', v: index }, r: set_, at: nodeAt };
        child.emit({ op: 'if', c, then, orelse: [] }, nodeAt);
      }
    }
    return register(dict);
  });
  store(b, isClass ? '__annotate_func__' : '__annotate__', { k: 'reg', i: f }, span);
}
