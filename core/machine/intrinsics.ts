/**
 * The `intrinsic` instruction: private operations of shipped Python. Most are native functions registered by values and
 * library; those here work on frames, so they may leave something pending like a call. A name that is neither is another
 * function of the shipped Python.
 */
import {
  Bail,
  ASYNC_GENERATOR,
  COROUTINE,
  DICT,
  H,
  OBJECT,
  PyBound,
  PyBuiltin,
  PyDict,
  PyExc,
  PyFunc,
  PyGen,
  PyStatic,
  PyTuple,
  TUPLE,
  hash,
  intrinsicNamed,
  repr,
  str,
  typeOf,
} from '../values/mod.ts';
import type { Bound, Closure, Frame, IntrinsicFn, PyValue } from '../values/mod.ts';
import type { Simple } from '../code/mod.ts';
import { bindFree, callFound, callShipped, callValue, enter } from './calls.ts';
import { makeFrame } from './frames.ts';
import { prepare } from './prepare.ts';
import { delegateOf, isExecuting, isFinished, linkGenerator, raiseStop, resumeGenerator, runGenerator } from './generators.ts';
import { flatHandles } from './throwing.ts';
import { finishGenerator, leaveGenerator, raiseAgain, pend, raiseInto, raiseNew } from './pending.ts';
import type { Leaf } from './leaves.ts';
import { ABNORMAL, FRESH, VM, link } from './vm.ts';

type FrameIntrinsic = (r: Frame, args: readonly PyValue[], d: number) => PyValue | undefined;

export const FRAME_INTRINSICS: Map<string, FrameIntrinsic> = new Map();

export function runIntrinsic(b: Bound, i: Simple & { op: 'intrinsic' }, pc: number, args: readonly Leaf[]): Closure {
  if (!b.code.hidden) throw new Error(`intrinsic ${i.name} outside shipped code`);
  const d = i.d < 0 ? -1 : i.d + H;
  const own = FRAME_INTRINSICS.get(i.name);
  const native = own === undefined ? intrinsicNamed(i.name) : undefined;
  if (native !== undefined) return nativeIntrinsic(native.fn, pc, args, d);
  return (r) => {
    const list: PyValue[] = [];
    for (let k = 0; k < args.length; k++) list.push(args[k]!(r));
    r[2] = pc;
    VM.cur = r;
    const v = own !== undefined ? own(r, list, d) : callShipped(r, i.name, list, d);
    if (v === undefined) return ABNORMAL;
    if (d >= 0) r[d] = v;
    return undefined;
  };
}

function nativeIntrinsic(fn: IntrinsicFn, pc: number, args: readonly Leaf[], d: number): Closure {
  const [x, y, z] = args;
  switch (args.length) {
    case 1:
      return (r) => {
        const a = x!(r);
        r[2] = pc;
        VM.cur = r;
        const v = fn(link.machine, a);
        if (v === undefined) return ABNORMAL;
        if (d >= 0) r[d] = v;
        return undefined;
      };
    case 2:
      return (r) => {
        const a = x!(r);
        const b = y!(r);
        r[2] = pc;
        VM.cur = r;
        const v = fn(link.machine, a, b);
        if (v === undefined) return ABNORMAL;
        if (d >= 0) r[d] = v;
        return undefined;
      };
    case 3:
      return (r) => {
        const a = x!(r);
        const b = y!(r);
        const c = z!(r);
        r[2] = pc;
        VM.cur = r;
        const v = fn(link.machine, a, b, c);
        if (v === undefined) return ABNORMAL;
        if (d >= 0) r[d] = v;
        return undefined;
      };
  }
  return (r) => {
    const list: PyValue[] = [];
    for (let k = 0; k < args.length; k++) list.push(args[k]!(r));
    r[2] = pc;
    VM.cur = r;
    const v = fn(link.machine, ...list);
    if (v === undefined) return ABNORMAL;
    if (d >= 0) r[d] = v;
    return undefined;
  };
}

/** Binds a function found on the class of o; any descriptor of another kind binds itself. */
FRAME_INTRINSICS.set('bind_special', (r, [o, f], d) =>
  isMethod(f!) ? new PyBound(o!, f!) : callShipped(r, 'bind_descriptor', [o!, f!], d),
);

/** The special method of o's class, bound; None if there is none. */
FRAME_INTRINSICS.set('method', (r, [o, name], d) => {
  const f = typeOf(o!).lookup(name as string) ?? null;
  if (f === null || f instanceof PyStatic) return f === null ? null : f.func;
  return isMethod(f) ? new PyBound(o!, f) : callShipped(r, 'bind_descriptor', [o!, f], d);
});

/** Calls a special method of o with the arguments behind its name; None is called where its class has none. */
FRAME_INTRINSICS.set('call_special', (r, [o, name, ...args], d) => {
  const f = typeOf(o!).lookup(name as string) ?? null;
  if (isMethod(f)) return callValue(r, f, [o!, ...args], null, d);
  if (f === null || f instanceof PyStatic) return callValue(r, f, args, null, d);
  return callShipped(r, 'call_bound', [o!, f, new PyTuple(TUPLE, args), new PyDict(DICT)], d);
});

/** What hash() of an object is made of: an int, or what its `__hash__` answers, which is still to be looked at. */
FRAME_INTRINSICS.set('hash_of', (r, [o], d) => {
  const h = hash(link.machine, o!);
  if (!(h instanceof Bail)) return h;
  return callFound(r, typeOf(o!).lookup('__hash__')!, [o!], d);
});

/** The same for repr() and str(). */
FRAME_INTRINSICS.set('repr_asked', (r, [o], d) => {
  const s = repr(link.machine, o!);
  return s instanceof Bail ? callFound(r, typeOf(o!).lookup('__repr__')!, [o!], d) : s;
});
FRAME_INTRINSICS.set('str_asked', (r, [o], d) => {
  const s = str(link.machine, o!);
  if (!(s instanceof Bail)) return s;
  const cls = typeOf(o!);
  const f = cls.lookup('__str__');
  // That of object is nothing but `__repr__`.
  return callFound(r, f === undefined || f === OBJECT.lookup('__str__') ? cls.lookup('__repr__')! : f, [o!], d);
});

function isMethod(f: PyValue): boolean {
  return f instanceof PyFunc || (f instanceof PyBuiltin && f.kind === 'method');
}

/** Resumes a generator by raising an exception where it waits: the value it yields; StopIteration when it returns. */
function throwInto(r: Frame, gen: PyGen, exc: PyExc, d: number): PyValue | undefined {
  const g = gen.frame;
  if (g === null || isFinished(gen)) {
    VM.cur = r;
    return gen.cls === COROUTINE
      ? raiseNew('RuntimeError', 'cannot reuse already awaited coroutine')
      : pend(exc);
  }
  if (!linkGenerator(r, gen, g)) return undefined;
  g[3] = g[3] === FRESH ? FRESH : d;
  VM.cur = g;
  raiseInto(g, exc);
  const h = flatHandles(g);
  if (!h) {
    leaveGenerator(g, r);
    return undefined;
  }
  const v = runGenerator(r, g, d, null);
  return v === undefined ? undefined : yielded(r, v);
}

/** What `send`, `throw` and `__next__` answer: the yielded value, or StopIteration pending. */
export function yielded(r: Frame, v: unknown): PyValue | undefined {
  return v !== null && typeof v === 'object' && 'done' in v ? raiseStop(r) : (v as PyValue);
}

FRAME_INTRINSICS.set('gen_send', (r, [gen, value], d) => {
  const v = resumeGenerator(r, gen as PyGen, value!, d);
  return v === undefined ? undefined : yielded(r, v);
});

FRAME_INTRINSICS.set('gen_throw', (r, [gen, exc], d) => throwInto(r, gen as PyGen, exc as PyExc, d));

/** What the generator delegates to by `yield from` or `await`, or None. */
FRAME_INTRINSICS.set('gen_delegate', (_r, [gen]) => delegateOf(gen as PyGen));

/** Whether a generator executes because what it delegates to is asked to throw or to close. */
FRAME_INTRINSICS.set('gen_delegating', (_r, [gen, on]) => {
  if ((gen as PyGen).cls !== ASYNC_GENERATOR) (gen as PyGen).running = on === true;
  return null;
});

/** 'fresh', 'suspended', 'running' or 'finished'. */
FRAME_INTRINSICS.set('gen_state', (_r, [gen]) => {
  if (!(gen instanceof PyGen)) return raiseNew('TypeError', 'no generator, coroutine or asynchronous generator');
  const g = gen.frame;
  if (g === null || g[2] === -1) return 'finished';
  if (isExecuting(gen, g)) return 'running';
  return g[3] === FRESH ? 'fresh' : 'suspended';
});

/** Ends a generator that has not started or that is to be forgotten. */
FRAME_INTRINSICS.set('gen_finish', (_r, [gen]) => {
  const g = (gen as PyGen).frame;
  if (g !== null) finishGenerator(g);
  return null;
});

/** Raises an exception again without a row for the shipped frame. */
FRAME_INTRINSICS.set('reraise', (r, [exc]) => raiseAgain(r, exc as PyExc));

/** Runs the body of a class or module or what exec was given; names that it looks up in a mapping are in `ns`. */
FRAME_INTRINSICS.set('run_body', (r, [func, ns], d) => {
  const f = func as PyFunc;
  const c = f.code;
  const n = makeFrame(c.nregs, c, r, d);
  if (ns !== null) n[H] = ns;
  if (c.nfree > 0) bindFree(c, n, f);
  if (c.entry === null) prepare(c);
  return enter(c, n);
});
