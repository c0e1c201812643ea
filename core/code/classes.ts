/*
 * Classes: the body is a function of the class namespace, which it fills by name; `$build_class` does the rest.
 */

import type * as ast from '../syntax/mod.ts';
import { isDocstring } from '../symbols/mod.ts';
import { prepareAnnotations, storeAnnotations } from './annotations.ts';
import { Builder } from './builder.ts';
import { constant, register } from './trees.ts';
import type { Operand } from './trees.ts';
import { invoke } from './calls.ts';
import { decorated, docOf, firstLineOf, makeFunction, qualify } from './functions.ts';
import { genericClass } from './generics.ts';
import type { Constant, Reg, Tree } from './ir.ts';
import { load, store } from './names.ts';
import { block } from './statements.ts';

const reg = (i: Reg): Tree => ({ k: 'reg', i });
const NO_PARAMS = { names: [], posonly: 0, positional: 0, kwonly: 0, varargs: false, varkw: false };

/** `class` */
export function classStatement(b: Builder, s: ast.ClassDef): void {
  decorated(b, s, (d) => {
    const at = b.at(s);
    if (s.type_params.length === 0) return build(b, s, d, null);
    return genericClass(b, s, at, d, (inner, base) => build(inner, s, -1, base));
  });
}

/** Makes the class; `generic` makes its last base. */
function build(b: Builder, s: ast.ClassDef, d: Reg, generic: (() => Reg) | null): Reg {
  const at = b.at(s);
  const before: Operand[] = [register(makeFunction(b, body(b, s).finish(), at, {})), constant(s.name)];
  const after = generic === null ? null : register(generic());
  const result = b.target(d);
  const passed = { before, args: s.bases, after, keywords: s.keywords };
  invoke(b, callee(), passed, result, at);
  return result;
}

function callee(): Operand {
  const o = constant(null);
  o.tree = { k: 'builtin', name: '$build_class' };
  return o;
}

/** The code of the body. */
function body(b: Builder, s: ast.ClassDef): Builder {
  const { settings } = b;
  const scope = settings.table.scopes.get(s)!;
  const names = { name: s.name, qualname: qualify(b, s.name, true) };
  const line = firstLineOf(b, s);
  const child = new Builder(settings, b, 'class', scope, names, s, line, NO_PARAMS, true);
  const first = settings.text.lineStart(line);
  const span = { start: first, end: first };
  const at = child.span(first, first);
  const set = (name: string, v: Constant): void => store(child, name, b.constant(v).tree, span);
  store(child, '__module__', load(child, '__name__', span).tree, span);
  set('__qualname__', names.qualname);
  set('__firstlineno__', line);
  if (s.type_params.length > 0) store(child, '__type_params__', load(child, '.type_params', span).tree, span);
  if (scope.needsClassDict) child.emit({ op: 'setcell', i: child.slot('__classdict__')!.reg, e: reg(0) }, at);
  child.next = child.base;
  prepareAnnotations(child, span);
  let statements = s.body;
  if (child.settings.docstrings && isDocstring(statements[0])) {
    child.doc = docOf(statements[0]!);
    store(child, '__doc__', { k: 'const', v: child.doc }, statements[0]!);
    statements = statements.slice(1);
  }
  block(child, statements);
  if (!child.reachable) return child;
  child.next = child.base;
  storeAnnotations(child, span);
  const attributes = [...(child.staticAttributes ?? [])].sort();
  set('__static_attributes__', { type: 'tuple', items: attributes });
  if (scope.needsClassDict) {
    store(child, '__classdictcell__', reg(child.slot('__classdict__')!.reg), span);
  }
  let result: Tree = { k: 'const', v: null };
  if (scope.needsClassCell) {
    result = reg(child.slot('__class__')!.reg);
    store(child, '__classcell__', result, span);
  }
  child.emit({ op: 'ret', e: result }, at);
  return child;
}
