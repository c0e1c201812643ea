/*
 * Loops: while, for, async for; and the ways out of them, break and continue.
 */

import type * as ast from '../syntax/mod.ts';
import { reject } from '../symbols/mod.ts';
import { both } from './bits.ts';
import { condition, container, truthAt } from './booleans.ts';
import type { Condition } from './booleans.ts';
import { NONE, register } from './trees.ts';
import type { Builder, Surround, Way } from './builder.ts';
import type { Operand } from './trees.ts';
import { expression, waited } from './expressions.ts';
import { truthOf } from './fold.ts';
import type { Reg } from './ir.ts';
import { directReg } from './names.ts';
import { block } from './statements.ts';
import { assign } from './targets.ts';

type Loop = Extract<Surround, { kind: 'loop' }>;

const loop = (): Loop => ({ kind: 'loop', breaks: null, breaksSeen: false });

/** `while test: … else: …` */
export function whileStatement(b: Builder, s: ast.While): void {
  const entry = b.bound;
  b.bound = b.killed(entry, s);
  let test!: Condition;
  const pre = b.collect(() => {
    test = condition(b, s.test);
    b.cut(test.o);
  });
  const { tree } = test.o;
  const truth = tree.k === 'const' ? truthOf(tree.v) : undefined;
  const around = loop();
  b.push(around, s);
  if (truth === false) {
    b.discard(() => block(b, s.body));
    b.pop();
    b.bound = entry;
    return block(b, s.orelse);
  }
  b.bound = test.yes;
  const body = b.collect(() => block(b, s.body));
  b.pop();
  b.bound = truth === true ? null : test.no;
  const orelse = truth === true ? dead(b, s.orelse) : b.collect(() => block(b, s.orelse));
  b.emit({ op: 'while', pre, c: tree, body, orelse }, truthAt(b, s.test));
  b.bound = both(b.bound, around.breaks);
}

function dead(b: Builder, statements: readonly ast.Statement[]): [] {
  b.discard(() => block(b, statements));
  return [];
}

/** `for target in iter: … else: …` */
export function forStatement(b: Builder, s: ast.For): void {
  const around = loop();
  b.push(around, s);
  const at = b.at(s.iter);
  const started = startedBy(b, s.iter);
  const o = started === null ? container(b, s.iter, true) : expression(b, started);
  const it = b.temp();
  b.emit({ op: started === null ? 'iter' : 'set', d: it, e: b.cut(o).tree }, at);
  const direct = s.target.kind === 'Name' ? directReg(b, s.target.id) : -1;
  // The iterator and the value go to the first temporaries, which the body leaves alone.
  const value = direct >= 0 ? direct : b.temp();
  const base = b.keep();
  b.bound = b.killed(b.bound, s);
  const head = b.bound;
  const body = b.collect(() => {
    if (direct >= 0) b.bind(direct);
    else assign(b, s.target, register(value));
    block(b, s.body);
  });
  b.pop();
  b.release(base);
  b.bound = head;
  const orelse = b.collect(() => block(b, s.orelse));
  b.emit({ op: 'for', it, d: value, body, orelse }, at);
  b.bound = both(b.bound, around.breaks);
}

/** x of `$started(x)`: in shipped Python, an iterator that is not asked for its iterator again. */
function startedBy(b: Builder, e: ast.Expression): ast.Expression | null {
  if (!b.settings.intrinsics || e.kind !== 'Call' || e.func.kind !== 'Name' || e.func.id !== '$started') return null;
  const [first] = e.args;
  return first ?? null;
}

/** `async for target in iter: … else: …` */
export function asyncForStatement(b: Builder, s: ast.AsyncFor): void {
  const iterAt = b.at(s.iter);
  const o = expression(b, s.iter);
  const it = b.temp();
  b.emit({ op: 'getaiter', d: it, e: b.cut(o).tree }, iterAt);
  const around = loop();
  b.push(around, s);
  const base = b.keep();
  b.bound = b.killed(b.bound, s);
  const head = b.bound;
  asyncLoop(
    b,
    it,
    b.at(s),
    iterAt,
    (value) => {
      const inner = b.keep();
      assign(b, s.target, value);
      block(b, s.body);
      b.release(inner);
    },
    () => {
      b.pop();
      b.bound = head;
      block(b, s.orelse);
    },
  );
  b.release(base);
  b.bound = both(b.bound, around.breaks);
}

/** Awaits the values of the asynchronous iterator in `it`, one after the other, until StopAsyncIteration. */
export function asyncLoop(
  b: Builder,
  it: Reg,
  at: number,
  endAt: number,
  fill: (value: Operand) => void,
  otherwise: () => void = () => undefined,
): void {
  const done = b.temp();
  const value = b.temp();
  const exc = b.temp();
  const no = { k: 'const', v: false } as const;
  const yes = { k: 'const', v: true } as const;
  const pre = b.collect(() => {
    b.emit({ op: 'set', d: done, e: no }, at, false);
    const next = b.collect(() => {
      const awaitable = b.temp();
      b.emit({ op: 'getanext', d: awaitable, o: it }, at);
      waited(b, { k: 'reg', i: awaitable }, 'anext', at, value);
    });
    const handler = b.collect(() => {
      const stop = { k: 'builtin', name: 'StopAsyncIteration' } as const;
      const c = { k: 'cmp', op: 'except', l: { k: 'reg', i: exc }, r: stop, at: endAt } as const;
      const then = b.collect(() => {
        b.emit({ op: 'set', d: done, e: yes }, endAt, false);
        b.blank(register(value), endAt);
      });
      const orelse = b.collect(() => b.emit({ op: 'reraise', exc }, endAt));
      b.emit({ op: 'if', c, then, orelse }, endAt);
    });
    b.emit({ op: 'try', body: next, exc, handler, orelse: [], exits: [] }, at);
  });
  const body = b.collect(() => fill(register(value)));
  const orelse = b.collect(otherwise);
  b.emit({ op: 'while', pre, c: { k: 'not', o: { k: 'reg', i: done }, at }, body, orelse }, at);
}

/** `break` and `continue`. */
export function jumpStatement(b: Builder, s: ast.Break | ast.Continue): void {
  const way = s.kind === 'Break' ? 'break' : 'continue';
  warnAgain(b, way);
  leave(b, way, null, s);
}

/** CPython compiles the `finally` blocks on the way out once more for each statement that leaves them, and warns again. */
export function warnAgain(b: Builder, way: Way): void {
  let muted = b.surrounds.filter(mutes).length;
  for (let i = b.surrounds.length - 1; i >= 0; i--) {
    const around = b.surrounds[i]!;
    if (around.kind === 'loop' && way !== 'return') return;
    if (mutes(around)) muted--;
    if (muted === 0 && around.kind === 'guard' && around.guard.told !== null) b.settings.warnings.again(around.guard.told);
  }
}

function mutes(around: Surround): boolean {
  return around.kind === 'plain' && around.mutes === true;
}

/**
 * Leaves the blocks around the present point, up to the loop or the whole function: through copies of the final code of
 * every `finally` and `with` on the way. A return value must not depend on what that code does.
 */
export function leave(
  b: Builder,
  way: Way,
  value: Operand | null,
  s: { readonly start: number; readonly end: number },
): void {
  const at = b.span(s.start, s.end);
  const target = b.surrounds.findLast(({ kind }) => kind === 'star' || (kind === 'loop' && way !== 'return'));
  if (target?.kind === 'star') {
    return reject(b.settings.text, "'break', 'continue' and 'return' cannot appear in an except* block", s);
  }
  if (target === undefined && way === 'break') reject(b.settings.text, "'break' outside loop", s);
  if (target === undefined && way === 'continue') reject(b.settings.text, "'continue' not properly in loop", s);
  for (let i = b.surrounds.length - 1; i >= 0; i--) {
    const around = b.surrounds[i]!;
    switch (around.kind) {
      case 'plain':
        break;
      case 'cleanup':
        if (way !== 'return') around.finish();
        break;
      case 'loop':
        if (way === 'return') break;
        if (way === 'break') {
          around.breaks = around.breaksSeen ? both(around.breaks, b.bound) : b.bound;
          around.breaksSeen = true;
        }
        b.emit({ op: way }, at, false);
        b.bound = null;
        return;
      case 'guard': {
        const { guard } = around;
        if (!b.reachable) break;
        if (way === 'return') {
          const e = value?.tree ?? NONE;
          b.emit({ op: 'set', d: guard.value, e }, e.at ?? at, false);
        }
        b.emit({ op: 'exit', id: b.exit(guard, way) }, at);
        b.bound = null;
        return;
      }
    }
  }
  b.emit({ op: 'ret', e: value?.tree ?? NONE }, value?.tree.at ?? at);
  b.bound = null;
}
