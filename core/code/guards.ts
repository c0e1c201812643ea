/*
 * Protected blocks: try with except, except*, else and finally; with and async with.
 *
 * Final code (a `finally` block, the call of `__exit__`, the end of the name of an exception) stands once for each way
 * out: behind the body, in the handler, and in one exit for return, break and continue each.
 *
 * The register of an exception holds what is being handled for as long as the handler runs.
 */

import type * as ast from '../syntax/mod.ts';
import type { Span } from '../source/mod.ts';
import { reject } from '../symbols/mod.ts';
import { both } from './bits.ts';
import type { Bits } from './bits.ts';
import { register } from './trees.ts';
import type { Builder, Guard } from './builder.ts';
import { expression, waited } from './expressions.ts';
import type { Exit, Reg, Tree } from './ir.ts';
import { leave } from './loops.ts';
import { directReg, forget, store } from './names.ts';
import { block } from './statements.ts';
import { assign } from './targets.ts';
import { Told } from './warn.ts';

/** More `except` clauses than this do not nest. */
const MAX_NESTED = 16;
const NONE: Tree = { k: 'const', v: null };

const reg = (i: Reg): Tree => ({ k: 'reg', i });

interface Protected {
  readonly span: Span;
  /** What may be unbound when the handler begins: by statements in here. */
  readonly covers: Span;
  readonly body: () => void;
  /** Handles the exception in the register; the block ends in a reraise unless it is dealt with. */
  readonly handler: (exc: Reg) => void;
  /** After the body ended normally. */
  readonly orelse: () => void;
  /** The final code on the way out; null when there is none. */
  readonly final: (() => void) | null;
  /** The warnings of the final code, if it is a block of the program. */
  readonly told?: Told;
}

/** Emits a `try` instruction. */
function protect(b: Builder, { span, covers, body, handler, orelse, final, told }: Protected): void {
  const at = b.span(span.start, span.end);
  const base = b.base;
  const guard: Guard | null = final === null ? null : { value: b.hold(), exits: new Map(), told: told ?? null };
  const entry = b.bound;
  b.push(guard === null ? { kind: 'plain', catches: true } : { kind: 'guard', guard }, span);
  const bodyBlock = b.collect(body);
  b.pop();
  const orelseBlock = b.collect(orelse);
  const normal = b.bound;
  b.bound = b.killed(entry, covers);
  const exc = b.hold();
  const handlerBlock = b.collect(() => handler(exc));
  const handled = b.bound;
  const exits: Exit[] = [];
  if (guard !== null) {
    for (const [way, { id, bound }] of guard.exits) {
      b.bound = bound;
      const out = b.collect(() => {
        final!();
        if (b.reachable) leave(b, way, way === 'return' ? register(guard.value) : null, span);
      });
      exits.push({ id, body: out });
    }
  }
  b.release(base);
  b.bound = both(normal, handled);
  b.emit({ op: 'try', body: bodyBlock, exc, handler: handlerBlock, orelse: orelseBlock, exits }, at);
}

// ---- try

export function tryStatement(b: Builder, s: ast.Try | ast.TryStar): void {
  const inner = (): void => {
    if (s.handlers.length === 0) block(b, s.body);
    else if (s.kind === 'Try') tryExcept(b, s);
    else tryStar(b, s);
  };
  if (s.finalbody.length === 0) return inner();
  const { warnings } = b.settings;
  const told = new Told();
  const final = (): void => b.copy(s, () => block(b, s.finalbody));
  protect(b, {
    span: s,
    covers: s,
    body: inner,
    orelse: () => {
      warnings.again(told);
      warnings.once(told, final);
    },
    handler: (exc) => {
      b.push({ kind: 'plain', catches: false, mutes: true }, s);
      warnings.muted(final);
      b.pop();
      reraise(b, exc, s);
    },
    final: () => {
      b.push({ kind: 'plain', catches: false }, s);
      warnings.once(told, final);
      b.pop();
    },
    told,
  });
}

function reraise(b: Builder, exc: Reg, span: Span): void {
  if (!b.reachable) return;
  b.emit({ op: 'reraise', exc }, b.span(span.start, span.end));
  b.bound = null;
}

function tryExcept(b: Builder, s: ast.Try): void {
  protect(b, {
    span: s,
    covers: s,
    body: () => block(b, s.body),
    orelse: () => block(b, s.orelse),
    handler: (exc) => {
      b.push({ kind: 'plain', catches: false }, s);
      clauses(b, s, exc);
      b.pop();
    },
    final: null,
  });
}

/** The `except` clauses, as an if with elifs; after many of them a flag says that none matched yet. */
function clauses(b: Builder, s: ast.Try, exc: Reg): void {
  const { handlers } = s;
  let after: Bits = null;
  const flag = handlers.length > MAX_NESTED ? b.hold() : -1;
  const set = (value: boolean): void =>
    b.emit({ op: 'set', d: flag, e: { k: 'const', v: value } }, b.span(s.start, s.end), false);
  const from = (i: number, end: number): void => {
    const handler = handlers[i];
    if (handler === undefined) return reraise(b, exc, s);
    if (i === end) return set(true);
    if (handler.type === null) {
      if (i < handlers.length - 1) reject(b.settings.text, "default 'except:' must be last", handler);
      return handled(b, handler, exc);
    }
    const at = b.at(handler);
    const type = b.cut(expression(b, handler.type));
    const before = b.bound;
    const then = b.collect(() => handled(b, handler, exc));
    after = both(after, b.bound);
    b.bound = before;
    const orelse = b.collect(() => from(i + 1, end));
    b.emit({ op: 'if', c: { k: 'cmp', op: 'except', l: reg(exc), r: type.tree, at }, then, orelse }, at);
  };
  if (flag >= 0) set(false);
  from(0, flag < 0 ? -1 : MAX_NESTED);
  for (let i = MAX_NESTED; flag >= 0 && i < handlers.length; i += MAX_NESTED) {
    const then = b.collect(() => {
      set(false);
      from(i, i + MAX_NESTED);
    });
    b.emit({ op: 'if', c: reg(flag), then, orelse: [] }, b.at(s));
  }
  b.bound = both(after, b.bound);
}

/** The body of an `except` clause. */
function handled(b: Builder, handler: ast.ExceptHandler, exc: Reg): void {
  const { name } = handler;
  const body = (): void => block(b, handler.body);
  if (name === null) {
    b.push({ kind: 'plain', catches: false }, handler);
    body();
    b.pop();
  } else {
    store(b, name, reg(exc), handler);
    named(b, name, handler, body);
  }
}

/** Runs a body in which `name` is an exception; the name ends with the body, however that ends. */
function named(b: Builder, name: string, handler: ast.ExceptHandler, body: () => void): void {
  const end = (): void => {
    if (b.reachable) forget(b, name, handler);
  };
  // Where an exception leaves this code for good, nobody sees the register of a local afterwards.
  if (directReg(b, name) >= 0 && !b.isCaught) {
    b.push({ kind: 'cleanup', finish: end }, handler);
    body();
    b.pop();
    end();
    return;
  }
  protect(b, {
    span: handler,
    covers: handler,
    body,
    orelse: end,
    handler: (inner) => {
      end();
      reraise(b, inner, handler);
    },
    final: end,
  });
}

// ---- except*

/** Every clause takes its part of the group; what is raised and what is left over is raised together at the end. */
function tryStar(b: Builder, s: ast.TryStar): void {
  protect(b, {
    span: s,
    covers: s,
    body: () => block(b, s.body),
    orelse: () => block(b, s.orelse),
    handler: (exc) => {
      b.push({ kind: 'star' }, s);
      starClauses(b, s, exc);
      b.pop();
    },
    final: null,
  });
}

function starClauses(b: Builder, s: ast.TryStar, exc: Reg): void {
  const at = b.span(s.start, s.end);
  const original = b.hold();
  const raised = b.hold();
  const rest = b.hold();
  const match = b.hold();
  b.emit({ op: 'set', d: original, e: reg(exc) }, at, false);
  b.emit({ op: 'list', d: raised, items: [] }, at, false);
  b.emit({ op: 'set', d: rest, e: reg(exc) }, at, false);
  for (const handler of s.handlers) {
    const handlerAt = b.at(handler);
    b.next = b.base;
    const type = b.cut(expression(b, handler.type!));
    b.emit({ op: 'excgroupmatch', rest, match, exc: rest, cls: type.tree }, handlerAt);
    const before = b.bound;
    const then = b.collect(() => {
      // The part that matched is what a bare `raise` raises.
      b.emit({ op: 'set', d: exc, e: reg(match) }, handlerAt, false);
      starHandled(b, handler, match, raised);
    });
    b.bound = both(before, b.bound);
    const c: Tree = { k: 'cmp', op: 'is not', l: reg(match), r: NONE };
    b.emit({ op: 'if', c, then, orelse: [] }, handlerAt);
  }
  b.emit({ op: 'append', l: raised, e: reg(rest) }, at, false);
  const result = b.hold();
  b.emit({ op: 'excgroupend', d: result, exc: original, list: raised }, at);
  const then = b.collect(() => b.emit({ op: 'reraise', exc: result }, at));
  b.emit({ op: 'if', c: { k: 'cmp', op: 'is not', l: reg(result), r: NONE }, then, orelse: [] }, at);
}

function starHandled(b: Builder, handler: ast.ExceptHandler, match: Reg, raised: Reg): void {
  const { name } = handler;
  const at = b.at(handler);
  const end = (): void => {
    if (name !== null && b.reachable) forget(b, name, handler);
  };
  if (name !== null) store(b, name, reg(match), handler);
  protect(b, {
    span: handler,
    covers: handler,
    body: () => block(b, handler.body),
    orelse: end,
    handler: (inner) => {
      end();
      b.emit({ op: 'append', l: raised, e: reg(inner) }, at, false);
    },
    final: null,
  });
}

// ---- with

export function withStatement(b: Builder, s: ast.With | ast.AsyncWith): void {
  withItem(b, s, 0);
}

function withItem(b: Builder, s: ast.With | ast.AsyncWith, i: number): void {
  const item = s.items[i];
  if (item === undefined) return block(b, s.body);
  const isAsync = s.kind === 'AsyncWith';
  const at = b.at(item.context_expr);
  const outer = b.base;
  b.next = b.base;
  const manager = b.toReg(expression(b, item.context_expr), at);
  const exit = b.temp();
  b.emit({ op: 'special', d: exit, o: manager, name: isAsync ? '__aexit__' : '__exit__' }, at);
  const enter = b.temp();
  b.emit({ op: 'special', d: enter, o: manager, name: isAsync ? '__aenter__' : '__enter__' }, at);
  const entered = b.temp();
  const wanted = item.optional_vars !== null;
  const value = isAsync || wanted ? entered : -1;
  b.emit({ op: 'call', d: value, f: reg(enter), args: [] }, at);
  if (isAsync) waited(b, reg(entered), 'aenter', at, entered);
  b.keep();
  const finish = (): void => {
    if (!b.reachable) return;
    b.next = b.base;
    const result = isAsync ? b.temp() : -1;
    b.emit({ op: 'call', d: result, f: reg(exit), args: [NONE, NONE, NONE] }, at);
    if (isAsync) waited(b, reg(result), 'aexit', at, -1);
  };
  protect(b, {
    span: item.context_expr,
    covers: s,
    body: () => {
      if (item.optional_vars !== null) {
        b.next = b.base;
        assign(b, item.optional_vars, register(entered));
      }
      withItem(b, s, i + 1);
    },
    orelse: finish,
    handler: (exc) => {
      b.next = b.base;
      const info = b.temp();
      b.emit({ op: 'excinfo', d: info, exc }, at);
      const answer = b.temp();
      b.emit({ op: 'callx', d: answer, f: reg(exit), args: info, kwargs: -1 }, at);
      const suppress = isAsync ? waited(b, reg(answer), 'aexit', at, -1).tree : reg(answer);
      const then = b.collect(() => b.emit({ op: 'reraise', exc }, at));
      b.emit({ op: 'if', c: { k: 'not', o: suppress, at }, then, orelse: [] }, at);
    },
    final: finish,
  });
  b.release(outer);
}
