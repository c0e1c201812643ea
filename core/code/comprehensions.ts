/*
 * Comprehensions and generator expressions.
 *
 * List, set and dict comprehensions run in the code around them (PEP 709), their variables in registers of their own;
 * only those in the annotations of a class are functions. A generator expression is a function of the iterator of its
 * first clause, which the code around it makes.
 */

import { faultAt } from '../source/mod.ts';
import type { Scope } from '../symbols/mod.ts';
import type * as ast from '../syntax/mod.ts';
import { condition, container, truthAt } from './booleans.ts';
import { Builder } from './builder.ts';
import { register } from './trees.ts';
import type { Operand } from './trees.ts';
import { callBuiltin } from './calls.ts';
import { setPair } from './displays.ts';
import { expression, waited, yieldValue } from './expressions.ts';
import { makeFunction, qualify } from './functions.ts';
import type { Reg } from './ir.ts';
import { asyncLoop } from './loops.ts';
import { directReg } from './names.ts';
import { assign } from './targets.ts';

type Display = ast.ListComp | ast.SetComp | ast.DictComp;
type Comprehension = Display | ast.GeneratorExp;

/** Names that can show the variables of a running function. */
const INTROSPECTION: readonly string[] = ['locals', 'vars', 'dir', 'eval', 'exec'];
/** More conditions than this do not nest. */
const MAX_NESTED = 4;
/** Clauses inside one another, each with a loop inside that of the one before. */
const MAX_CLAUSES = 100;

/** `[… for …]`, `{… for …}`. */
export function comprehension(b: Builder, e: Display, d: Reg): Operand {
  const scope = b.settings.table.scopes.get(e)!;
  if (!scope.inlined) return separate(b, e, d);
  const at = b.at(e);
  const it = firstIterator(b, e);
  const slots = b.enter(scope);
  const { bound } = b;
  for (const { reg, cell } of slots.values()) {
    if (cell) {
      b.emit({ op: 'unset', i: reg }, at, false);
      b.emit({ op: 'cell', i: reg }, at, false);
    } else b.unbind(reg);
    b.doubted.delete(reg);
  }
  const first = b.out.length;
  const result = b.temp();
  empty(b, e, result, at);
  const run = (): void => clause(b, e, 0, it, () => collect(b, e, result));
  const regs = [...slots.values()].map(({ reg }) => reg);
  // What a NameError suggests are a module's own names; a function's registers may keep what nothing can show.
  if (showsItself(b.scope)) unsetAfter(b, regs, at, run);
  else {
    run();
    if (b.kind === 'module') unset(b, regs, at);
  }
  // What an earlier run has left in the registers must not be read.
  for (const i of regs) if (b.doubted.has(i)) b.out.splice(first, 0, { op: 'unset', i, pc: 0, at });
  b.leave();
  b.bound = bound;
  return register(result);
}

/** Whether code, its comprehensions included, may show its variables. */
function showsItself(scope: Scope): boolean {
  return INTROSPECTION.some((name) => scope.flags(name) !== 0) || scope.inlinedScopes.some(showsItself);
}

/** Runs code, and unsets registers behind it, also when it raises. */
function unsetAfter(b: Builder, regs: readonly Reg[], at: number, run: () => void): void {
  const body = b.collect(run);
  const exc = b.temp();
  const handler = b.collect(() => {
    unset(b, regs, at);
    b.emit({ op: 'reraise', exc }, at);
  });
  b.emit({ op: 'try', body, exc, handler, orelse: [], exits: [] }, at);
  unset(b, regs, at);
}

function unset(b: Builder, regs: readonly Reg[], at: number): void {
  for (const i of regs) b.emit({ op: 'unset', i }, at, false);
}

/** `(… for …)`. */
export function generatorExpression(b: Builder, e: ast.GeneratorExp, d: Reg): Operand {
  const child = inner(b, e, '<genexpr>');
  child.push({ kind: 'plain', catches: false }, e);
  clause(child, e, 0, 0, () => {
    const o = expression(child, e.elt);
    yieldValue(child, o.tree, child.at(e.elt), -1);
  });
  child.emit({ op: 'ret', e: { k: 'const', v: null } }, 0);
  return start(b, e, child, d);
}

/** A comprehension as a function. */
function separate(b: Builder, e: Display, d: Reg): Operand {
  const name = e.kind === 'ListComp' ? '<listcomp>' : e.kind === 'SetComp' ? '<setcomp>' : '<dictcomp>';
  const child = inner(b, e, name);
  const at = child.at(e);
  const result = child.hold();
  empty(child, e, result, at);
  clause(child, e, 0, 0, () => collect(child, e, result));
  child.emit({ op: 'ret', e: { k: 'reg', i: result } }, at);
  const { coroutine } = child.scope;
  const o = start(b, e, child, coroutine ? -1 : d);
  return coroutine ? waited(b, o.tree, '', b.at(e), d) : o;
}

function inner(b: Builder, e: Comprehension, name: string): Builder {
  const { settings } = b;
  const scope = settings.table.scopes.get(e)!;
  const kind = e.kind === 'GeneratorExp' ? 'genexpr' : 'function';
  const params = { names: ['.0'], posonly: 0, positional: 1, kwonly: 0, varargs: false, varkw: false };
  const names = { name, qualname: qualify(b, name) };
  return new Builder(settings, b, kind, scope, names, e, settings.text.lineOf(e.start), params, false);
}

/** Calls the function of a comprehension with the iterator of its first clause. */
function start(b: Builder, e: Comprehension, child: Builder, d: Reg): Operand {
  const at = b.at(e);
  const f = makeFunction(b, child.finish(), at, {});
  const it = firstIterator(b, e);
  return callBuiltin(b, { k: 'reg', i: f }, [{ k: 'reg', i: it }], at, d);
}

/** The iterator of the first clause, whose iterable belongs to the code around the comprehension. */
function firstIterator(b: Builder, e: Comprehension): Reg {
  const first = e.generators[0]!;
  const o = first.is_async ? expression(b, first.iter) : container(b, first.iter, true);
  const it = b.temp();
  b.emit({ op: first.is_async ? 'getaiter' : 'iter', d: it, e: o.tree }, b.at(first.iter));
  return it;
}

function empty(b: Builder, e: Display, d: Reg, at: number): void {
  const op = e.kind === 'ListComp' ? 'list' : e.kind === 'SetComp' ? 'set_' : 'dict';
  b.emit({ op, d, items: [] }, at, false);
}

function collect(b: Builder, e: Display, l: Reg): void {
  if (e.kind === 'DictComp') return setPair(b, e.key, e.value, l, b.span(e.key.start, e.value.end));
  const o = b.cut(expression(b, e.elt));
  b.emit({ op: e.kind === 'ListComp' ? 'append' : 'setadd', l, e: o.tree }, b.at(e.elt));
}

/** The i-th `for` with its conditions, around all that follow. `it` is its iterator, or -1 to make it here. */
function clause(b: Builder, e: Comprehension, i: number, it: Reg, leaf: () => void): void {
  const generator = e.generators[i]!;
  const { iter } = generator;
  const rest = (): void =>
    filtered(b, generator.ifs, 0, () => {
      if (i + 1 === e.generators.length) return leaf();
      if (++b.clauses > MAX_CLAUSES) {
        throw faultAt('RecursionError', 'maximum recursion depth exceeded during compilation', e, null);
      }
      clause(b, e, i + 1, -1, leaf);
      b.clauses--;
    });
  let source = it;
  if (source < 0) {
    const only = iter.kind === 'List' || iter.kind === 'Tuple' ? (iter.elts.length === 1 ? iter.elts[0]! : null) : null;
    if (only !== null && only.kind !== 'Starred' && !generator.is_async) {
      // `for y in [f(x)]` names a value: no loop. A condition that fails goes on with the loop around.
      assign(b, generator.target, expression(b, only));
      return rest();
    }
    const o = generator.is_async ? expression(b, iter) : container(b, iter, true);
    source = b.temp();
    b.emit({ op: generator.is_async ? 'getaiter' : 'iter', d: source, e: o.tree }, b.at(iter));
  }
  const { bound } = b;
  if (generator.is_async) {
    const at = b.at(e);
    asyncLoop(b, source, at, at, (value) => {
      assign(b, generator.target, value);
      rest();
    });
  } else {
    const direct = generator.target.kind === 'Name' ? directReg(b, generator.target.id) : -1;
    const value = direct >= 0 ? direct : b.temp();
    const body = b.collect(() => {
      if (direct >= 0) b.bind(direct);
      else assign(b, generator.target, register(value));
      rest();
    });
    b.emit({ op: 'for', it: source, d: value, body, orelse: [] }, b.at(iter));
  }
  b.bound = bound;
}

/** The conditions of a clause from the i-th on. */
function filtered(b: Builder, ifs: readonly ast.Expression[], i: number, then: () => void): void {
  if (ifs.length > MAX_NESTED) {
    for (const test of ifs) unless(b, test);
    return then();
  }
  const test = ifs[i];
  if (test === undefined) return then();
  const { o, yes } = condition(b, test);
  const at = truthAt(b, test);
  b.cut(o);
  const { bound } = b;
  b.bound = yes;
  const body = b.collect(() => filtered(b, ifs, i + 1, then));
  b.bound = bound;
  b.emit({ op: 'if', c: o.tree, then: body, orelse: [] }, at);
}

/** Goes on with the loop around if the condition is false. */
function unless(b: Builder, test: ast.Expression): void {
  const { o, yes } = condition(b, test);
  const at = truthAt(b, test);
  b.cut(o);
  const skip = b.collect(() => b.emit({ op: 'continue' }, at, false));
  b.emit({ op: 'if', c: { k: 'not', o: o.tree, at }, then: skip, orelse: [] }, at);
  b.bound = yes;
}
