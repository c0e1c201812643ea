/*
 * Functions and lambdas: the code of the body, and what is evaluated where the definition stands (decorators, defaults,
 * annotations).
 */

import type * as ast from '../syntax/mod.ts';
import { AT_GLOBAL_EXPLICIT, isDocstring } from '../symbols/mod.ts';
import { functionAnnotations } from './annotations.ts';
import { Builder } from './builder.ts';
import { Group, NONE, constant, isFixed, register } from './trees.ts';
import type { Operand } from './trees.ts';
import { callBuiltin } from './calls.ts';
import { tupleDisplay } from './displays.ts';
import { cleanDoc } from './docstring.ts';
import { expression } from './expressions.ts';
import { genericFunction } from './generics.ts';
import type { Code, Params, Reg } from './ir.ts';
import { LateCode, isLate } from './late.ts';
import { cellOf, directReg, store } from './names.ts';
import { block } from './statements.ts';

export type Definition = ast.FunctionDef | ast.AsyncFunctionDef;

/** What a function object is made of, in registers. */
export interface FunctionParts {
  readonly defaults?: Reg;
  readonly kwdefaults?: Reg;
  readonly annotate?: Reg;
}

/** Makes the function of a code. */
export function makeFunction(b: Builder, child: Code, at: number, parts: FunctionParts, d: Reg = -1): Reg {
  const code = b.children.push(child) - 1;
  const cells = child.free.map(({ name }) => cellOf(b, name));
  const result = b.target(d);
  const { defaults = -1, kwdefaults = -1, annotate = -1 } = parts;
  b.emit({ op: 'mkfn', d: result, code, defaults, kwdefaults, annotate, cells }, at, false);
  return result;
}

/** `__qualname__` of something defined here. */
export function qualify(b: Builder, name: string, isDefinition = false): string {
  let parent = b;
  const isAnnotation = (at: Builder): boolean => at.kind === 'annotations' || at.kind === 'typeparams';
  if (parent.parent === null) return name;
  if (isAnnotation(parent)) {
    parent = parent.parent;
    if (parent.parent === null) return name;
  }
  if (isDefinition && parent.scope.where(parent.scope.mangle(name)) === AT_GLOBAL_EXPLICIT) return name;
  const nested = parent.kind === 'lambda' || (parent.kind === 'function' && !parent.name.startsWith('<'));
  return `${parent.qualname}${nested ? '.<locals>' : ''}.${name}`;
}

/** The parameters of a function. */
export function parametersOf(args: ast.arguments_, mangle: (name: string) => string): Params {
  const names = [...args.posonlyargs, ...args.args].map(({ arg }) => mangle(arg));
  if (args.vararg !== null) names.push(mangle(args.vararg.arg));
  for (const { arg } of args.kwonlyargs) names.push(mangle(arg));
  if (args.kwarg !== null) names.push(mangle(args.kwarg.arg));
  return {
    names,
    posonly: args.posonlyargs.length,
    positional: args.posonlyargs.length + args.args.length,
    kwonly: args.kwonlyargs.length,
    varargs: args.vararg !== null,
    varkw: args.kwarg !== null,
  };
}

/** Where the first decorator, or the definition itself, stands. */
export function firstLineOf(b: Builder, s: Definition | ast.ClassDef): number {
  return b.settings.text.lineOf((s.decorator_list[0] ?? s).start);
}

/** `lambda …: …` */
export function lambda(b: Builder, e: ast.Lambda, d: Reg): Operand {
  const { settings } = b;
  const at = b.at(e);
  const parts = defaultsOf(b, e.args, at);
  const scope = settings.table.scopes.get(e)!;
  const name = '<lambda>';
  const params = parametersOf(e.args, (arg) => scope.mangle(arg));
  const names = { name, qualname: qualify(b, name) };
  const line = settings.text.lineOf(e.start);
  const child = new Builder(settings, b, 'lambda', scope, names, e, line, params, false);
  const o = expression(child, e.body);
  child.emit({ op: 'ret', e: child.cut(o).tree }, child.at(e.body));
  return register(makeFunction(b, child.finish(), at, parts, d));
}

/** Evaluates the defaults of parameters. */
function defaultsOf(b: Builder, args: ast.arguments_, at: number): FunctionParts {
  const group = new Group(b);
  let defaults = -1;
  if (args.defaults.length > 0) {
    group.open();
    const span = { start: args.defaults[0]!.start, end: args.defaults[args.defaults.length - 1]!.end };
    const o = tupleDisplay(b, args.defaults, span, -1);
    b.toReg(o, at);
    defaults = b.toReg(group.close(o), at);
  }
  let kwdefaults = -1;
  if (args.kw_defaults.some((e) => e !== null)) {
    const values = new Group(b);
    const items: Operand[] = [];
    args.kwonlyargs.forEach(({ arg }, i) => {
      const e = args.kw_defaults[i] ?? null;
      if (e === null) return;
      items.push(constant(b.mangle(arg)));
      values.open();
      items.push(values.close(b.cut(expression(b, e))));
    });
    kwdefaults = b.temp();
    const quiet = items.every((o) => isFixed(o.tree));
    b.emit({ op: 'dict', d: kwdefaults, items: items.map((o) => o.tree) }, at, !quiet);
  }
  return { defaults, kwdefaults };
}

/** `def` and `async def`. */
export function functionStatement(b: Builder, s: Definition): void {
  decorated(b, s, (d) => {
    const at = b.at(s);
    const parts = defaultsOf(b, s.args, at);
    if (s.type_params.length > 0) return genericFunction(b, s, parts, at, d);
    return functionOf(b, s, parts, at, d);
  });
}

/** The function of a definition, without its decorators. */
export function functionOf(b: Builder, s: Definition, parts: FunctionParts, at: number, d: Reg = -1): Reg {
  const { settings } = b;
  const annotate = functionAnnotations(b, s);
  const scope = settings.table.scopes.get(s)!;
  const [first] = s.body;
  const head: Head = {
    name: s.name,
    qualname: qualify(b, s.name, true),
    firstLine: firstLineOf(b, s),
    doc: settings.docstrings && isDocstring(first) ? docOf(first!) : null,
    params: parametersOf(s.args, (arg) => scope.mangle(arg)),
  };
  const code = isLate(settings, s) ? new LateCode(b, s, head) : functionCode(b, s, head);
  return makeFunction(b, code, at, { ...parts, annotate }, d);
}

/** What the code of a definition has without its body. */
export type Head = Pick<Code, 'name' | 'qualname' | 'firstLine' | 'doc' | 'params'>;

/** The code of a definition in b. */
export function functionCode(b: Builder, s: Definition, head: Head): Code {
  const { settings } = b;
  const scope = settings.table.scopes.get(s)!;
  const child = new Builder(settings, b, 'function', scope, head, s, head.firstLine, head.params, false);
  child.doc = head.doc;
  if (scope.generator || scope.coroutine) child.push({ kind: 'plain', catches: false }, s);
  block(child, head.doc === null ? s.body : s.body.slice(1));
  if (child.reachable) child.emit({ op: 'ret', e: NONE }, 0);
  return child.finish();
}

/** The docstring that a statement is. */
export function docOf(s: ast.Statement): string {
  const value = s.kind === 'Expr' && s.value.kind === 'Constant' ? s.value.value : '';
  return typeof value === 'string' ? cleanDoc(value) : '';
}

/** Makes something with decorators, and binds its name. `make` gives its register; -1 lets it choose one. */
export function decorated(b: Builder, s: Definition | ast.ClassDef, make: (d: Reg) => Reg): void {
  const decorators = s.decorator_list;
  // As in `receiver`: a decorator may be a class.
  const direct = decorators.length > 0 && b.isCaught ? -1 : directReg(b, s.name);
  const group = new Group(b);
  for (const decorator of decorators) {
    group.open();
    const o = b.cut(expression(b, decorator));
    if (decorators.length > 1) b.fix(o, b.at(decorator));
    group.close(o);
  }
  group.open();
  let result = make(decorators.length === 0 ? direct : -1);
  group.settle();
  for (let i = decorators.length - 1; i >= 0; i--) {
    const f = group.operands[i]!.tree;
    result = resultOf(callBuiltin(b, f, [register(result).tree], b.at(decorators[i]!), i === 0 ? direct : -1));
  }
  store(b, s.name, { k: 'reg', i: result }, s);
}

function resultOf(o: Operand): Reg {
  return o.tree.k === 'reg' ? o.tree.i : -1;
}
