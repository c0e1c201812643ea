/**
 * Closures for statements: sequences, control flow, assignment and calls, nested into each other as the program is.
 *
 * This module is loaded in several copies (copies.ts). Closures made by one function literal share their type feedback; with
 * a copy of the text for each hot function, a loop calls few different bodies and the engine inlines them. Therefore
 * nothing here may be state, a class or a sentinel, and nothing that the flat form alone needs may live here.
 *
 * A composite may be dropped at any call: everything it needs to go on is in the frame, and the flat form goes on instead.
 */
import {
  Bail,
  DICT,
  DONE,
  DROP,
  H,
  LIST,
  ListIterator,
  MapIterator,
  NativeIterator,
  PyBound,
  PyBuiltin,
  PyClass,
  PyDict,
  PyFunc,
  PyGen,
  PyInst,
  PyList,
  PyModule,
  RangeIterator,
  STR,
  TupleIterator,
  WrappingIterator,
  bindGlobal,
  findMethod,
  growSlots,
  isBare,
  typeOf,
} from '../values/mod.ts';
import type { Bound, Closure, Frame, PyTuple, PyValue } from '../values/mod.ts';
import { roundTicks } from '../code/mod.ts';
import type { Control, Instr, Simple } from '../code/mod.ts';
import { flatOf, yields } from './code.ts';
import {
  callLeaves,
  callMember,
  builtinMethod,
  isUniform,
  setItemRoot,
  otherMethod,
} from './access.ts';
import {
  bindFree,
  callBound1,
  callBound2,
  callBuiltin0,
  callBuiltin1,
  callBuiltin2,
  callClass0,
  callClass1,
  callClassWith,
  callObject1,
  callPython,
  callValue,
  enter,
} from './calls.ts';
import { behindStep, delegate, nextItems, nextMapped, nextValue, resumeGenerator } from './generators.ts';
import { binarySet, compareSet } from './leaves.ts';
import type { Leaf } from './leaves.ts';
import { globalCell } from './names.ts';
import { itemRoot, missingKey } from './subscripts.ts';
import { catchIn } from './pending.ts';
import { makeFrame } from './frames.ts';
import { place, prepare, testPc } from './prepare.ts';
import { simple, stepsClosure, straightSteps, testClosure, withRoom } from './simple.ts';
import { remainder } from './remainder.ts';
import { MethodSite, Site } from './sites.ts';
import { StoreSite } from './stores.ts';
import { sharedInstruction } from './shared.ts';
import { condRoot, operands, slotOf, tree } from './trees.ts';
import { tickAt } from './ticks.ts';
import { settleThrown } from './unfuse.ts';
import { ABNORMAL, BREAK, CONTINUE, EXCEPTION, Exit, FINISHED, SPREAD, VM, exitOf, link } from './vm.ts';

/** Who makes the closures inside a closure, each from the copy of this module that is its turn (build.ts). */
export interface Build {
  block(b: Bound, body: readonly Instr[]): Closure;
  sequence(b: Bound, closures: readonly Closure[]): Closure;
  instruction(b: Bound, i: Instr): Closure;
}

/** Of the sequences that are one closure. */
export const LONGEST = 10;

/** A code's body whose end is a `return None`. */
export function ended(run: Closure): Closure {
  return (r) => {
    const v = run(r);
    return v === undefined ? null : v;
  };
}

/**
 * Up to LONGEST closures one after the other. Each is called from a place of its own, so that the engine knows which one it
 * is; that is why there is a literal for each length.
 */
export function chain(s: readonly Closure[]): Closure {
  switch (s.length) {
    case 0:
      return () => undefined;
    case 1:
      return s[0]!;
    case 2: {
      const [a, b] = s as readonly Closure[] as [Closure, Closure];
      return (r) => {
        const v = a(r);
        if (v !== undefined) return v;
        return b(r);
      };
    }
    case 3: {
      const [a, b, c] = s as readonly Closure[] as [Closure, Closure, Closure];
      return (r) => {
        let v = a(r);
        if (v !== undefined) return v;
        v = b(r);
        if (v !== undefined) return v;
        return c(r);
      };
    }
    case 4: {
      const [a, b, c, d] = s as readonly Closure[] as [Closure, Closure, Closure, Closure];
      return (r) => {
        let v = a(r);
        if (v !== undefined) return v;
        v = b(r);
        if (v !== undefined) return v;
        v = c(r);
        if (v !== undefined) return v;
        return d(r);
      };
    }
    case 5: {
      const [a, b, c, d, e] = s as readonly Closure[] as [Closure, Closure, Closure, Closure, Closure];
      return (r) => {
        let v = a(r);
        if (v !== undefined) return v;
        v = b(r);
        if (v !== undefined) return v;
        v = c(r);
        if (v !== undefined) return v;
        v = d(r);
        if (v !== undefined) return v;
        return e(r);
      };
    }
    case 6: {
      const [a, b, c, d, e, f] = s as readonly Closure[] as [Closure, Closure, Closure, Closure, Closure, Closure];
      return (r) => {
        let v = a(r);
        if (v !== undefined) return v;
        v = b(r);
        if (v !== undefined) return v;
        v = c(r);
        if (v !== undefined) return v;
        v = d(r);
        if (v !== undefined) return v;
        v = e(r);
        if (v !== undefined) return v;
        return f(r);
      };
    }
    case 7: {
      const [a, b, c, d, e, f, g] = s as readonly Closure[] as [
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
      ];
      return (r) => {
        let v = a(r);
        if (v !== undefined) return v;
        v = b(r);
        if (v !== undefined) return v;
        v = c(r);
        if (v !== undefined) return v;
        v = d(r);
        if (v !== undefined) return v;
        v = e(r);
        if (v !== undefined) return v;
        v = f(r);
        if (v !== undefined) return v;
        return g(r);
      };
    }
    case 8: {
      const [a, b, c, d, e, f, g, h] = s as readonly Closure[] as [
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
      ];
      return (r) => {
        let v = a(r);
        if (v !== undefined) return v;
        v = b(r);
        if (v !== undefined) return v;
        v = c(r);
        if (v !== undefined) return v;
        v = d(r);
        if (v !== undefined) return v;
        v = e(r);
        if (v !== undefined) return v;
        v = f(r);
        if (v !== undefined) return v;
        v = g(r);
        if (v !== undefined) return v;
        return h(r);
      };
    }
    case 9: {
      const [a, b, c, d, e, f, g, h, i] = s as readonly Closure[] as [
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
      ];
      return (r) => {
        let v = a(r);
        if (v !== undefined) return v;
        v = b(r);
        if (v !== undefined) return v;
        v = c(r);
        if (v !== undefined) return v;
        v = d(r);
        if (v !== undefined) return v;
        v = e(r);
        if (v !== undefined) return v;
        v = f(r);
        if (v !== undefined) return v;
        v = g(r);
        if (v !== undefined) return v;
        v = h(r);
        if (v !== undefined) return v;
        return i(r);
      };
    }
    case 10: {
      const [a, b, c, d, e, f, g, h, i, j] = s as readonly Closure[] as [
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
        Closure,
      ];
      return (r) => {
        let v = a(r);
        if (v !== undefined) return v;
        v = b(r);
        if (v !== undefined) return v;
        v = c(r);
        if (v !== undefined) return v;
        v = d(r);
        if (v !== undefined) return v;
        v = e(r);
        if (v !== undefined) return v;
        v = f(r);
        if (v !== undefined) return v;
        v = g(r);
        if (v !== undefined) return v;
        v = h(r);
        if (v !== undefined) return v;
        v = i(r);
        if (v !== undefined) return v;
        return j(r);
      };
    }
  }
  throw new Error('too long a chain');
}

/** One instruction as a closure: its fused form, or its steps once it has been unfused. */
export function instruction(b: Bound, i: Instr, build: Build): Closure {
  switch (i.op) {
    case 'if':
      return ifClosure(b, i, build);
    case 'while':
      return whileClosure(b, i, build);
    case 'for':
      return forClosure(b, i, build);
    case 'try':
      return protectedBy(b, i, build.block(b, i.body), build);
    case 'break':
      return () => BREAK;
    case 'continue':
      return () => CONTINUE;
    case 'exit': {
      const exit = exitOf(i.id);
      return () => exit;
    }
  }
  if (b.unfused !== null && b.unfused.has(i.pc)) {
    const steps = straightSteps(b, i);
    return steps === null ? stepsClosure(b, i, build.instruction) : withRoom(b, build.block(b, steps));
  }
  const shared = b.names === null ? null : sharedInstruction(b, i);
  if (shared !== null) return shared;
  switch (i.op) {
    case 'set':
      return setClosure(b, i);
    case 'ret':
      return yields(b.code) ? finishing(tree(place(b, i.pc), i.e)) : tree(place(b, i.pc), i.e);
    case 'yield':
      return yieldClosure(b, i);
    case 'yieldfrom':
      return delegateClosure(i);
    case 'setglobal':
      return setGlobalClosure(b, i);
    case 'call':
      return callClosure(b, i);
    case 'callm':
      return i.name === 'append' && i.args.length === 1 && i.d < 0 ? appendClosure(b, i) : methodClosure(b, i);
    case 'setattr':
      return setAttrClosure(b, i);
    case 'setitem':
      return setItemClosure(b, i);
  }
  return simple(b, i);
}

// ---- control flow

/** One arm of an if/elif chain. `pre`: what runs before its test. */
interface Arm {
  readonly pre: Closure | null;
  /** True, false, or undefined when pending. */
  readonly test: (r: Frame) => boolean | undefined;
  readonly then: Closure;
}

function ifClosure(b: Bound, i: Control & { op: 'if' }, build: Build): Closure {
  const last = i.orelse[i.orelse.length - 1];
  if (last !== undefined && last.op === 'if' && last.orelse.length > 0) return chainClosure(b, i, build);
  const then = build.block(b, i.then);
  const orelse = i.orelse.length === 0 ? null : build.block(b, i.orelse);
  if (b.unfused !== null && b.unfused.has(i.pc)) {
    const test = testClosure(b, i.pc, build.instruction);
    return (r) => {
      const v = test(r);
      if (v === undefined) return ABNORMAL;
      if (v) return then(r);
      return orelse === null ? undefined : orelse(r);
    };
  }
  const c = condRoot(place(b, i.pc), i.c);
  if (orelse === null) {
    return (r) => {
      const v = c(r);
      if (v === true) return then(r);
      return v === false ? undefined : ABNORMAL;
    };
  }
  return (r) => {
    const v = c(r);
    if (v === true) return then(r);
    return v === false ? orelse(r) : ABNORMAL;
  };
}

/** A chain of elifs as a loop: it may be thousands long, and must not nest. */
function chainClosure(b: Bound, i: Control & { op: 'if' }, build: Build): Closure {
  const arms: Arm[] = [];
  let pre: Closure | null = null;
  let node = i;
  for (;;) {
    const test =
      b.unfused !== null && b.unfused.has(node.pc)
        ? testClosure(b, node.pc, build.instruction)
        : condRoot(place(b, node.pc), node.c);
    arms.push({ pre, test, then: build.block(b, node.then) });
    const last: Instr | undefined = node.orelse[node.orelse.length - 1];
    if (last === undefined || last.op !== 'if') break;
    pre = node.orelse.length > 1 ? build.block(b, node.orelse.slice(0, -1)) : null;
    node = last;
  }
  const orelse = node.orelse.length === 0 ? null : build.block(b, node.orelse);
  return (r) => {
    for (let k = 0; k < arms.length; k++) {
      const arm = arms[k]!;
      if (arm.pre !== null) {
        const v = arm.pre(r);
        if (v !== undefined) return v;
      }
      const v = arm.test(r);
      if (v === true) return arm.then(r);
      if (v === undefined) return ABNORMAL;
    }
    return orelse === null ? undefined : orelse(r);
  };
}

function whileClosure(b: Bound, i: Control & { op: 'while' }, build: Build): Closure {
  const body = build.block(b, i.body);
  const pre = i.pre.length === 0 ? null : build.block(b, i.pre);
  const orelse = i.orelse.length === 0 ? null : build.block(b, i.orelse);
  const start = i.pc;
  const cost = roundTicks(flatOf(b.code), start);
  const test = testPc(b, i);
  if (b.unfused !== null && b.unfused.has(test)) {
    const t = testClosure(b, test, build.instruction);
    return (r) => {
      for (;;) {
        if (pre !== null) {
          const v = pre(r);
          if (v !== undefined) return v;
        }
        const ok = t(r);
        if (ok === undefined) return ABNORMAL;
        if (!ok) return orelse === null ? undefined : orelse(r);
        const v = body(r);
        if (v !== undefined && v !== CONTINUE) {
          if (v === BREAK) return undefined;
          return v;
        }
        if ((VM.ticks -= cost) < 0 && tickAt(r, start)) return ABNORMAL;
      }
    };
  }
  const c = condRoot(place(b, test), i.c);
  if (pre === null && orelse === null) {
    return (r) => {
      for (;;) {
        const ok = c(r);
        if (ok !== true) return ok === false ? undefined : ABNORMAL;
        const v = body(r);
        if (v !== undefined && v !== CONTINUE) {
          if (v === BREAK) return undefined;
          return v;
        }
        if ((VM.ticks -= cost) < 0 && tickAt(r, start)) return ABNORMAL;
      }
    };
  }
  return (r) => {
    for (;;) {
      if (pre !== null) {
        const v = pre(r);
        if (v !== undefined) return v;
      }
      const ok = c(r);
      if (ok === undefined) return ABNORMAL;
      if (!ok) return orelse === null ? undefined : orelse(r);
      const v = body(r);
      if (v !== undefined && v !== CONTINUE) {
        if (v === BREAK) return undefined;
        return v;
      }
      if ((VM.ticks -= cost) < 0 && tickAt(r, start)) return ABNORMAL;
    }
  };
}

/** The instruction at the head of a loop's body that unpacks what the iterator gives, and only that: `for a, b in pairs`. */
function unpackedItem(b: Bound, { d, body }: Control & { op: 'for' }): (Simple & { op: 'unpack' }) | null {
  const [first] = body;
  if (first === undefined || first.op !== 'unpack' || first.star >= 0 || b.unfused?.has(first.pc)) return null;
  // A temporary is read nowhere else.
  return first.e.k === 'reg' && first.e.i === d && d >= b.code.locals.length ? first : null;
}

/** A loop over pairs: most iterators give them without the tuples. */
function pairsClosure(b: Bound, i: Control & { op: 'for' }, first: Simple & { op: 'unpack' }, build: Build): Closure {
  const it = i.it + H;
  const d = i.d + H;
  const to = first.ds.map((k) => k + H);
  const unpack = build.instruction(b, first);
  const body = build.block(b, i.body.slice(1));
  const orelse = i.orelse.length === 0 ? null : build.block(b, i.orelse);
  const pc = i.pc;
  const cost = roundTicks(flatOf(b.code), pc);
  return (r) => {
    const o = r[it] as PyValue;
    const native = o instanceof NativeIterator ? o : null;
    const spread = native === null ? null : native.spreader(link.machine, to);
    for (;;) {
      r[2] = pc;
      VM.cur = r;
      if (spread === null || !spread(r)) {
        const x = native !== null ? nextItems(r, native, to, d) : o instanceof PyGen ? resumeGenerator(r, o, null, d) : nextValue(r, o, d);
        if (x === undefined) return ABNORMAL;
        if (x !== SPREAD) {
          if (x === DONE) break;
          r[d] = x as PyValue;
          const v = unpack(r);
          if (v !== undefined) return v;
        }
      }
      const v = body(r);
      if (v !== undefined && v !== CONTINUE) {
        if (v === BREAK) return undefined;
        return v;
      }
      if ((VM.ticks -= cost) < 0 && tickAt(r, pc)) return ABNORMAL;
    }
    r[it] = undefined;
    return orelse === null ? undefined : orelse(r);
  };
}

function forClosure(b: Bound, i: Control & { op: 'for' }, build: Build): Closure {
  const pair = unpackedItem(b, i);
  if (pair !== null) return pairsClosure(b, i, pair, build);
  const it = i.it + H;
  const d = i.d + H;
  const body = build.block(b, i.body);
  const orelse = i.orelse.length === 0 ? null : build.block(b, i.orelse);
  const pc = i.pc;
  const cost = roundTicks(flatOf(b.code), pc);
  return (r) => {
    const o = r[it] as PyValue;
    if (o instanceof RangeIterator) {
      while (o.left > 0) {
        r[d] = o.at;
        o.at += o.step;
        o.left--;
        const v = body(r);
        if (v !== undefined && v !== CONTINUE) {
          if (v === BREAK) return undefined;
          return v;
        }
        if ((VM.ticks -= cost) < 0 && tickAt(r, pc)) return ABNORMAL;
      }
    } else if (o instanceof ListIterator && o.list !== null) {
      for (;;) {
        const list = o.list as PyList | null;
        if (list === null || o.at >= list.items.length) {
          o.list = null;
          break;
        }
        r[d] = list.items[o.at++];
        const v = body(r);
        if (v !== undefined && v !== CONTINUE) {
          if (v === BREAK) return undefined;
          return v;
        }
        if ((VM.ticks -= cost) < 0 && tickAt(r, pc)) return ABNORMAL;
      }
    } else if (o instanceof TupleIterator && o.tuple !== null) {
      for (;;) {
        const tuple = o.tuple as PyTuple | null;
        if (tuple === null || o.at >= tuple.items.length) {
          o.tuple = null;
          break;
        }
        r[d] = tuple.items[o.at++];
        const v = body(r);
        if (v !== undefined && v !== CONTINUE) {
          if (v === BREAK) return undefined;
          return v;
        }
        if ((VM.ticks -= cost) < 0 && tickAt(r, pc)) return ABNORMAL;
      }
    } else if (o instanceof PyGen) {
      for (;;) {
        r[2] = pc;
        const x = resumeGenerator(r, o, null, d);
        if (x === undefined) return ABNORMAL;
        if (x === DONE) break;
        r[d] = x as PyValue;
        const v = body(r);
        if (v !== undefined && v !== CONTINUE) {
          if (v === BREAK) return undefined;
          return v;
        }
        if ((VM.ticks -= cost) < 0 && tickAt(r, pc)) return ABNORMAL;
      }
    } else {
      const native = o instanceof NativeIterator ? o : null;
      const around = native instanceof WrappingIterator ? native : null;
      const args = around instanceof MapIterator ? around.argumentStepper(link.machine) : null;
      const step = around === null || args !== null ? null : around.stepper(link.machine);
      const steady = native !== null && step === null && native.steady;
      for (;;) {
        r[2] = pc;
        VM.cur = r;
        let x: unknown;
        if (step !== null) x = step();
        else if (steady) x = native.next(link.machine);
        else if (args !== null) x = nextMapped(r, o as MapIterator, args, d);
        else x = nextValue(r, o, d);
        if (x instanceof Bail) x = behindStep(r, native!, x, d);
        if (x === undefined) return ABNORMAL;
        if (x === DONE) break;
        r[d] = x as PyValue;
        const v = body(r);
        if (v !== undefined && v !== CONTINUE) {
          if (v === BREAK) return undefined;
          return v;
        }
        if ((VM.ticks -= cost) < 0 && tickAt(r, pc)) return ABNORMAL;
      }
    }
    r[it] = undefined;
    return orelse === null ? undefined : orelse(r);
  };
}

/** A `try` with what runs as its body. */
export function protectedBy(b: Bound, i: Control & { op: 'try' }, body: Closure, build: Build): Closure {
  const handler = build.block(b, i.handler);
  const orelse = i.orelse.length === 0 ? null : build.block(b, i.orelse);
  const exits = i.exits.map((e) => [exitOf(e.id), build.block(b, e.body)] as const);
  const exc = i.exc + H;
  return (r) => {
    const depth = VM.depth;
    const nest = VM.nest;
    let v: unknown;
    try {
      v = body(r);
    } catch (e) {
      settleThrown(e);
      v = ABNORMAL;
    }
    if (v === undefined) return orelse === null ? undefined : orelse(r);
    if (v === ABNORMAL) {
      if (VM.mode !== EXCEPTION) return ABNORMAL;
      VM.depth = depth;
      VM.nest = nest;
      catchIn(r, exc);
      return handler(r);
    }
    if (v instanceof Exit) for (const [exit, closure] of exits) if (v === exit) return closure(r);
    return v;
  };
}

// ---- generators

/** A generator's `return`. What a closure of a generator answers else is what it yields. */
function finishing(x: Leaf): Closure {
  return (r) => {
    VM.returned = x(r);
    return FINISHED;
  };
}

function yieldClosure(b: Bound, i: Simple & { op: 'yield' }): Closure {
  const p = place(b, i.pc);
  const x = tree(p, i.e);
  const { pc } = p;
  return (r) => {
    const v = x(r);
    r[1] = null;
    r[2] = pc;
    r[3] = DROP;
    return v;
  };
}

/** What is left of a round of a loop, and the rounds that follow. */
export function roundsBehind(rest: Closure, loop: Closure, pc: number, cost: number): Closure {
  return (r) => {
    const v = rest(r);
    if (v !== undefined && v !== CONTINUE) return v === BREAK ? undefined : v;
    if ((VM.ticks -= cost) < 0 && tickAt(r, pc)) return ABNORMAL;
    return loop(r);
  };
}

function delegateClosure(i: Simple & { op: 'yieldfrom' }): Closure {
  const it = i.it + H;
  const v = i.v + H;
  const d = i.d < 0 ? -1 : i.d + H;
  const { pc } = i;
  return (r) => {
    r[2] = pc;
    let x = VM.delegated;
    if (x === undefined) x = delegate(r, r[it] as PyValue, r[v] as PyValue, d);
    else VM.delegated = undefined;
    if (x === undefined || x === ABNORMAL) return ABNORMAL;
    if (x === DONE) {
      if (d >= 0) r[d] = VM.returned;
      return undefined;
    }
    r[1] = null;
    r[3] = DROP;
    return x;
  };
}

// ---- assignment

function setClosure(b: Bound, i: Simple & { op: 'set' }): Closure {
  const { e } = i;
  const d = i.d + H;
  const p = place(b, i.pc);
  switch (e.k) {
    case 'reg': {
      const s = e.i + H;
      return (r) => {
        r[d] = r[s];
      };
    }
    case 'bin': {
      const rest = remainder(p, e);
      if (rest !== null) {
        return (r) => {
          r[d] = rest(r);
        };
      }
      const inplace = e.op.length > 1 && e.op.endsWith('=');
      const op = (inplace ? e.op.slice(0, -1) : e.op) as never;
      const { form, x, y } = operands(p, op, e.l, e.r);
      return binarySet(op, form, x, y, p.pc, d, inplace);
    }
    case 'cmp':
      switch (e.op) {
        case '==':
        case '!=':
        case '<':
        case '<=':
        case '>':
        case '>=': {
          const { form, x, y } = operands(p, e.op, e.l, e.r);
          return compareSet(e.op, form, x, y, p.pc, d);
        }
      }
      break;
    case 'attr':
      return attributeClosure(b, p.pc, tree(p, e.o), e.name, d);
    case 'sub': {
      const x = tree(p, e.o);
      const y = tree(p, e.i);
      const xAt = slotOf(e.o);
      const yAt = slotOf(e.i);
      const { pc } = p;
      return (r) => {
        const o = xAt >= 0 ? (r[xAt] as PyValue) : x(r);
        const k = yAt >= 0 ? (r[yAt] as PyValue) : y(r);
        if (typeof k === 'number' && o instanceof PyList && o.cls === LIST) {
          const a = o.items;
          if (k >= 0 && k < a.length) {
            r[d] = a[k];
            return undefined;
          }
        } else if (o instanceof PyDict && o.cls === DICT && (typeof k === 'string' || typeof k === 'number')) {
          const v = typeof k === 'string' ? o.strItem(k) : o.intItem(k);
          if (v !== undefined) {
            r[d] = v;
            return undefined;
          }
          if (o.users === 0) return missingKey(r, pc, k);
        }
        const v = itemRoot(r, pc, o, k, d);
        if (v === undefined) return ABNORMAL;
        r[d] = v;
        return undefined;
      };
    }
  }
  return simple(b, i);
}

function attributeClosure(b: Bound, pc: number, x: Leaf, name: string, d: number): Closure {
  const site = new Site(-1, name, pc, b);
  let cls: PyClass | null = null;
  let method: PyBuiltin | null = null;
  return (r) => {
    const o = x(r);
    if (o instanceof PyInst) {
      if (o.shape === site.shape && o.shape.cls.version === site.version) {
        const v = o.vals[site.at];
        if (v !== undefined) {
          r[d] = v;
          return undefined;
        }
      }
    } else if (o instanceof PyList || o instanceof PyDict || typeof o === 'string') {
      // `xs.append` in front of arguments that contain a call.
      const t = typeof o === 'string' ? STR : o.cls;
      if (t !== cls) {
        const f = isUniform(t) ? findMethod(o, name) : undefined;
        cls = null;
        if (f instanceof PyBuiltin) {
          cls = t;
          method = f;
        }
      }
      if (cls !== null) {
        r[d] = new PyBound(o, method!);
        return undefined;
      }
    }
    const v = site.root(r, o, d);
    if (v === undefined) return ABNORMAL;
    r[d] = v;
    return undefined;
  };
}

function setGlobalClosure(b: Bound, i: Simple & { op: 'setglobal' }): Closure {
  const c = globalCell(b, i.name);
  const x = tree(place(b, i.pc), i.e);
  const { ns } = b;
  return (r) => {
    const v = x(r);
    if (c.v !== undefined) c.v = v;
    else bindGlobal(ns, c, v);
    return undefined;
  };
}

function setAttrClosure(b: Bound, i: Simple & { op: 'setattr' }): Closure {
  const p = place(b, i.pc);
  const y = tree(p, i.v);
  const { name } = i;
  const { pc } = p;
  const site = new StoreSite(b, name);
  if (i.o.k === 'reg') {
    const at = i.o.i + H;
    return (r) => {
      const v = y(r);
      const o = r[at] as PyValue;
      if (o instanceof PyInst && o.shape === site.shape && site.shape.cls.version === site.version) {
        if (site.grown === null) o.vals[site.at] = v;
        else {
          o.vals.push(v);
          o.shape = site.grown;
          growSlots(1);
        }
        return undefined;
      }
      return site.store(r, pc, o, v);
    };
  }
  const x = tree(p, i.o);
  return (r) => {
    const v = y(r);
    return site.store(r, pc, x(r), v);
  };
}

function setItemClosure(b: Bound, i: Simple & { op: 'setitem' }): Closure {
  const p = place(b, i.pc);
  const x = tree(p, i.o);
  const y = tree(p, i.i);
  const z = tree(p, i.v);
  const xAt = slotOf(i.o);
  const yAt = slotOf(i.i);
  const zAt = slotOf(i.v);
  const { pc } = p;
  return (r) => {
    const v = zAt >= 0 ? (r[zAt] as PyValue) : z(r);
    const o = xAt >= 0 ? (r[xAt] as PyValue) : x(r);
    const k = yAt >= 0 ? (r[yAt] as PyValue) : y(r);
    if (typeof k === 'number' && o instanceof PyList && o.cls === LIST && k >= 0 && k < o.items.length) {
      o.items[k] = v;
      return undefined;
    }
    if (o instanceof PyDict && o.cls === DICT && o.users === 0) {
      if (typeof k === 'string') {
        o.setPlain(k, v);
        return undefined;
      }
      if (typeof k === 'number') {
        o.setInt(link.machine, k, v);
        return undefined;
      }
    }
    return setItemRoot(r, pc, o, k, v);
  };
}

// ---- calls

function callClosure(b: Bound, i: Simple & { op: 'call' }): Closure {
  const p = place(b, i.pc);
  const f = tree(p, i.f);
  const args = i.args.map((a) => tree(p, a));
  const d = i.d < 0 ? -1 : i.d + H;
  const { pc } = p;
  switch (args.length) {
    case 0:
      return (r) => {
        const fn = f(r);
        r[2] = pc;
        let v: PyValue | undefined;
        if (fn instanceof PyFunc && fn.code.simple === 0) {
          const c = fn.code;
          const n = makeFrame(c.nregs, c, r, d);
          if (c.nfree > 0) bindFree(c, n, fn);
          if (c.entry === null) prepare(c);
          v = enter(c, n);
        } else if (fn instanceof PyBuiltin) v = callBuiltin0(r, fn, d);
        else if (fn instanceof PyClass) v = callClass0(r, fn, d);
        else v = callValue(r, fn, [], null, d);
        if (v === undefined) return ABNORMAL;
        if (d >= 0) r[d] = v;
        return undefined;
      };
    case 1: {
      const [a] = args as [Leaf];
      const aAt = slotOf(i.args[0]!);
      return (r) => {
        const fn = f(r);
        const x = aAt >= 0 ? (r[aAt] as PyValue) : a(r);
        r[2] = pc;
        let v: PyValue | undefined;
        if (fn instanceof PyFunc && fn.code.simple === 1) {
          const c = fn.code;
          const n = makeFrame(c.nregs, c, r, d);
          n[4] = x;
          if (c.nfree > 0) bindFree(c, n, fn);
          if (c.entry === null) prepare(c);
          v = enter(c, n);
        } else if (fn instanceof PyBuiltin) v = callBuiltin1(r, fn, x, d);
        else if (fn instanceof PyClass) v = callClass1(r, fn, x, d);
        else if (fn instanceof PyBound) v = callBound1(r, fn, x, d);
        else v = callObject1(r, fn, x, d);
        if (v === undefined) return ABNORMAL;
        if (d >= 0) r[d] = v;
        return undefined;
      };
    }
    case 2: {
      const [a, a2] = args as [Leaf, Leaf];
      const aAt = slotOf(i.args[0]!);
      const a2At = slotOf(i.args[1]!);
      return (r) => {
        const fn = f(r);
        const x = aAt >= 0 ? (r[aAt] as PyValue) : a(r);
        const y = a2At >= 0 ? (r[a2At] as PyValue) : a2(r);
        r[2] = pc;
        let v: PyValue | undefined;
        if (fn instanceof PyFunc && fn.code.simple === 2) {
          const c = fn.code;
          const n = makeFrame(c.nregs, c, r, d);
          n[4] = x;
          n[5] = y;
          if (c.nfree > 0) bindFree(c, n, fn);
          if (c.entry === null) prepare(c);
          v = enter(c, n);
        } else if (fn instanceof PyBuiltin) v = callBuiltin2(r, fn, x, y, d);
        else if (fn instanceof PyClass) v = callClassWith(r, fn, [x, y], d);
        else if (fn instanceof PyBound) v = callBound2(r, fn, x, y, d);
        else v = callValue(r, fn, [x, y], null, d);
        if (v === undefined) return ABNORMAL;
        if (d >= 0) r[d] = v;
        return undefined;
      };
    }
  }
  const nargs = args.length;
  return (r) => {
    const fn = f(r);
    // A bound method with more arguments costs ticks.
    const bound = fn instanceof PyBound && nargs < 16 ? fn : null;
    const func = bound === null ? fn : bound.func;
    const first = bound === null ? 0 : 1;
    if (!(func instanceof PyFunc) || func.code.simple !== nargs + first) return callLeaves(r, pc, fn, args, d);
    const c = func.code;
    const n = makeFrame(c.nregs, c, r, d);
    if (bound !== null) n[4] = bound.self;
    for (let k = 0; k < nargs; k++) n[4 + first + k] = args[k]!(r);
    r[2] = pc;
    if (c.nfree > 0) bindFree(c, n, func);
    if (c.entry === null) prepare(c);
    const v = enter(c, n);
    if (v === undefined) return ABNORMAL;
    if (d >= 0) r[d] = v;
    return undefined;
  };
}

/** `o.append(x)` of a list, whose method is known without a look. */
function appendClosure(b: Bound, i: Simple & { op: 'callm' }): Closure {
  const p = place(b, i.pc);
  const x = tree(p, i.o);
  const xAt = slotOf(i.o);
  const item = tree(p, i.args[0]!);
  const call = methodClosure(b, i);
  return (r) => {
    const o = xAt >= 0 ? (r[xAt] as PyValue) : x(r);
    if (!(o instanceof PyList) || o.cls !== LIST || o.items.length >= link.machine.caps.list) return call(r);
    o.items.push(item(r));
    growSlots(1);
    return undefined;
  };
}

/**
 * o.name(args). The site knows what `name` is for instances and classes; beside it is the method of the built-in class that was met
 * last. Any other receiver reads the attribute and calls it. Reading it by Python code (a property) unfuses the call.
 */
function methodClosure(b: Bound, i: Simple & { op: 'callm' }): Closure {
  const p = place(b, i.pc);
  const x = tree(p, i.o);
  const args = i.args.map((a) => tree(p, a));
  const d = i.d < 0 ? -1 : i.d + H;
  const { pc, look } = p;
  const nargs = args.length;
  const site = new MethodSite(-1, i.name, look, b);
  let cls: PyClass | null = null;
  let built: PyBuiltin | null = null;
  const xAt = slotOf(i.o);
  const a0 = args[0]!;
  const a0At = nargs > 0 ? slotOf(i.args[0]!) : -1;
  const a1 = args[1]!;
  return (r) => {
    const o = xAt >= 0 ? (r[xAt] as PyValue) : x(r);
    if (o instanceof PyInst) {
      const fn = o.shape === site.through && o.shape.cls.version === site.since ? site.func : site.method(o);
      if (fn === null) return otherMethod(r, pc, look, site, o, args, d);
      const c = fn.code;
      let v: PyValue | undefined;
      if (c.simple !== nargs + 1) return callMember(r, pc, fn, o, args, d);
      if (nargs === 0) {
        r[2] = pc;
        const n = makeFrame(c.nregs, c, r, d);
        n[4] = o;
        if (c.nfree > 0) bindFree(c, n, fn);
        if (c.entry === null) prepare(c);
        v = enter(c, n);
      } else if (nargs === 1) {
        const y = a0At >= 0 ? (r[a0At] as PyValue) : a0(r);
        r[2] = pc;
        const n = makeFrame(c.nregs, c, r, d);
        n[4] = o;
        n[5] = y;
        if (c.nfree > 0) bindFree(c, n, fn);
        if (c.entry === null) prepare(c);
        v = enter(c, n);
      } else {
        const n = makeFrame(c.nregs, c, r, d);
        n[4] = o;
        for (let k = 0; k < nargs; k++) n[5 + k] = args[k]!(r);
        r[2] = pc;
        if (c.nfree > 0) bindFree(c, n, fn);
        if (c.entry === null) prepare(c);
        v = enter(c, n);
      }
      if (v === undefined) return ABNORMAL;
      if (d >= 0) r[d] = v;
      return undefined;
    }
    if (cls === null || (o instanceof PyList ? o.cls : typeOf(o)) !== cls || (cls.hasDict && !isBare(o))) {
      if (o instanceof PyModule) {
        const f = site.inModule(o);
        if (f !== undefined) {
          if (nargs !== 1 || !(f instanceof PyBuiltin)) return callLeaves(r, pc, f, args, d);
          const y = a0At >= 0 ? (r[a0At] as PyValue) : a0(r);
          r[2] = pc;
          const v = callBuiltin1(r, f, y, d);
          if (v === undefined) return ABNORMAL;
          if (d >= 0) r[d] = v;
          return undefined;
        }
      }
      if (o instanceof PyClass && o === site.through && o.version === site.since) return callMember(r, pc, site.func!, site.self, args, d);
      const f = builtinMethod(o, site.name, nargs);
      if (f === null) return otherMethod(r, pc, look, site, o, args, d);
      cls = typeOf(o);
      built = f;
    }
    const fn = built!;
    if (fn.special !== null) return callMember(r, pc, fn, o, args, d);
    const y = a0At >= 0 ? (r[a0At] as PyValue) : nargs > 0 ? a0(r) : fn.fill[1];
    const z = nargs > 1 ? a1(r) : fn.fill[2];
    r[2] = pc;
    VM.cur = r;
    const v = fn.fn(link.machine, o, y, z, fn.fill[3], fn.fill[4]);
    if (v instanceof Bail) {
      const list = nargs === 0 ? [o] : nargs === 1 ? [o, y as PyValue] : [o, y as PyValue, z as PyValue];
      const w = callPython(r, fn, list, null, d);
      if (w === undefined) return ABNORMAL;
      if (d >= 0) r[d] = w;
      return undefined;
    }
    if (v === undefined) return ABNORMAL;
    if (d >= 0) r[d] = v;
    return undefined;
  };
}
