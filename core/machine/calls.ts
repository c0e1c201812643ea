/**
 * The call protocol: everything that can be called goes through `callValue`; everything that runs Python code through
 * `enter`.
 *
 * A call answers the value, or undefined when something is pending (an exception, a suspension, a limit, or a frame that
 * goes on with a fresh JavaScript stack). The result then arrives in the caller's register `d` through `run`.
 */
import {
  BASE_EXCEPTION,
  Bail,
  DROP,
  H,
  INIT,
  OBJECT,
  PyBound,
  PyBuiltin,
  isBuiltinMethod,
  PyClass,
  PyDict,
  PyFunc,
  PyGen,
  HostMember,
  PyHost,
  isReceiver,
  PyInst,
  MODULE,
  NativeIterator,
  PyModule,
  PyNative,
  isCallable,
  PyStatic,
  PyTuple,
  STATICMETHOD,
  TUPLE,
  SUPER,
  TYPE,
  TailCall,
  COROUTINE,
  GENERATOR,
  ASYNC_GENERATOR,
  callBuiltin,
  callPositional,
  exceptionBeforeInit,
  exceptionClass,
  hintsByCall,
  leavesKeywords,
  takeShortcut,
  typeName,
  typeOf,
} from '../values/mod.ts';
import type { Bound, ClassPlan, Frame, Out, PyValue } from '../values/mod.ts';
import { complete } from './code.ts';
import { madeOfFields } from './fields.ts';
import { backOf, boundOf, makeFrame } from './frames.ts';
import { raiseNew } from './pending.ts';
import { prepare } from './prepare.ts';
import { superOfMethod } from './super.ts';
import { ABNORMAL, FRESH, SUSPENDED, TRAMPOLINE, VM, link } from './vm.ts';
import { tick } from './ticks.ts';
import { bindArguments } from './binding.ts';

/** Frames of builtin functions, too, have a limit: this times that of a program's frames. */
const NATIVE_FRAMES = 4;

/**
 * Whether there are more frames than the recursion limit, of those that count. Asked when all frames together are
 * more; each look at a frame costs a part of a tick.
 */
export function isTooDeep(top: Frame): boolean {
  if (VM.depth > NATIVE_FRAMES * VM.maxDepth) return true;
  let excess = VM.depth - VM.maxDepth;
  let looked = 0;
  let r: Frame | null = top;
  for (; r !== null && excess > 0; r = backOf(r), looked++) if (boundOf(r).native) excess--;
  VM.ticks -= looked >>> 4;
  return excess > 0;
}

/**
 * Runs a fresh frame on the JavaScript stack. When that is too deep already, or the frame ends abnormally, answers
 * undefined: the frames stay, and `run` goes on with them.
 */
export function enter(c: Bound, n: Frame): PyValue | undefined {
  if (++VM.depth > VM.maxDepth && isTooDeep(n)) {
    VM.depth--;
    VM.cur = n[1] as Frame | null;
    return raiseNew('RecursionError', 'maximum recursion depth exceeded');
  }
  if ((VM.ticks -= c.cost) < 0 && tick(n)) return undefined;
  if (VM.nest + c.weight > VM.maxNest) {
    VM.mode = TRAMPOLINE;
    VM.goOn = n;
    return undefined;
  }
  VM.nest += c.weight;
  const v = c.entry!(n);
  VM.nest -= c.weight;
  if (v === ABNORMAL) return undefined;
  VM.depth--;
  return v as PyValue;
}

/** Calls a Python function: binds the arguments and enters its frame, or makes its generator or coroutine. */
export function callFunction(
  r: Frame | null,
  f: PyFunc,
  args: readonly PyValue[],
  names: readonly string[] | null,
  d: number,
): PyValue | undefined {
  const c = f.code;
  if (c.shortcut !== null) {
    VM.cur = r;
    const v = takeShortcut(link.machine, f, args, names);
    if (!(v instanceof Bail)) return v;
  }
  if (c.nregs < 0) complete(c);
  const n = makeFrame(c.nregs, c, r, d);
  if (names === null && c.exact === args.length) {
    for (let i = 0; i < args.length; i++) n[H + i] = args[i];
  } else {
    VM.cur = r;
    if (!bindArguments(f, n, args, names)) return undefined;
  }
  if (c.nfree > 0) bindFree(c, n, f);
  const code = c.code;
  if (code.generator || code.coroutine) {
    n[1] = null;
    n[3] = FRESH;
    const cls = code.coroutine ? (code.generator ? ASYNC_GENERATOR : COROUTINE) : GENERATOR;
    const made = new PyGen(cls, n, f.name, f.qualname, code);
    // Nobody can await a coroutine that is dropped where it was made.
    if (d === DROP && cls === COROUTINE && r !== null) return callShipped(r, 'never_awaited', [made], d);
    return made;
  }
  if (c.entry === null) prepare(c);
  return enter(c, n);
}

/** Copies the cells of a function's free variables into its frame. */
export function bindFree(c: Bound, n: Frame, f: PyFunc): void {
  const free = c.code.free;
  for (let i = 0; i < free.length; i++) n[free[i]!.reg + H] = f.cells[i];
}

/** Calls a function of the shipped Python by name. */
export function callShipped(r: Frame, name: string, args: readonly PyValue[], d: number): PyValue | undefined {
  return callFunction(r, link.machine.shipped(name), args, null, d);
}

/** Goes on with a builtin that bailed: the Python of its row, with the same arguments. */
export function callPython(
  r: Frame,
  f: PyBuiltin,
  args: readonly PyValue[],
  names: readonly string[] | null,
  d: number,
): PyValue | undefined {
  if (names !== null && leavesKeywords(f, args[0]))
    return callFunction(r, shippedRow(f), args.slice(0, -names.length), null, d);
  return callFunction(r, shippedRow(f), args, names, d);
}

/** The Python function of a row. */
function shippedRow(f: PyBuiltin): PyFunc {
  return (f.python ??= link.machine.shippedRow(f));
}

/** A module in place of what it is named after: `import pprint; pprint(x)`. */
function notCallable(f: PyValue): string {
  const message = `'${typeName(f)}' object is not callable`;
  if (!(f instanceof PyModule) || f.cls !== MODULE) return message;
  const name = f.dict.getStr('__name__');
  const member = typeof name === 'string' ? f.dict.getStr(name) : undefined;
  return member === undefined || !isCallable(member)
    ? message
    : `${message}. Did you mean: '${name as string}.${name as string}(...)'?`;
}

/**
 * Calls anything. `names`: the last names.length of args are keyword arguments. r[2] must be the pc of the call.
 */
export function callValue(
  r: Frame,
  f: PyValue,
  args: readonly PyValue[],
  names: readonly string[] | null,
  d: number,
): PyValue | undefined {
  for (;;) {
    if (f instanceof PyFunc) return callFunction(r, f, args, names, d);
    VM.cur = r;
    if (f instanceof PyBuiltin) return callBuiltinAt(r, f, args, names, d);
    if (f instanceof PyBound) {
      args = [f.self, ...args];
      // Methods of methods of methods.
      if (args.length > 16) link.machine.work(args.length);
      f = f.func;
      continue;
    }
    if (f instanceof PyClass) return callClass(r, f, args, names, d);
    if (f instanceof PyStatic) {
      f = f.func;
      continue;
    }
    if (f instanceof PyHost) return callHost(r, f, args, names, d);
    const cls: PyClass | null = f instanceof PyNative ? f.cls : f === null || typeof f !== 'object' ? null : typeOf(f);
    const call: PyValue | undefined = cls === null ? undefined : cls.lookup('__call__');
    if (call === undefined || call === null) return raiseNew('TypeError', notCallable(f));
    if (call instanceof PyFunc) return callFunction(r, call, [f, ...args], names, d);
    // A descriptor of another kind is bound by shipped Python.
    if (!isBuiltinMethod(call)) return callShipped(r, 'call_bound', [f, call, ...packed(args, names)], d);
    if (call.row.redirect !== undefined) {
      const to: TailCall | Out = call.row.redirect(link.machine, f, args, names);
      if (to instanceof TailCall) {
        f = to.func;
        args = to.args;
        names = to.names;
        continue;
      }
      if (!(to instanceof Bail)) return to;
    }
    args = [f, ...args];
    f = call;
  }
}

/** Calls what was found on the class of args[0] under the name of a special method: a descriptor of another kind binds itself. */
export function callFound(r: Frame, f: PyValue, args: readonly PyValue[], d: number): PyValue | undefined {
  if (f instanceof PyFunc || f === null || isBuiltinMethod(f))
    return callValue(r, f, args, null, d);
  if (f instanceof PyStatic) return callValue(r, f.func, args.slice(1), null, d);
  return callShipped(r, 'call_bound', [args[0]!, f, ...packed(args.slice(1), null)], d);
}

/** Positional arguments as a tuple and keyword arguments as a dict, for shipped functions that pass them on. */
export function packed(args: readonly PyValue[], names: readonly string[] | null): [PyTuple, PyDict] {
  const nkw = names === null ? 0 : names.length;
  const kwargs = new PyDict();
  for (let i = 0; i < nkw; i++) kwargs.setStr(names![i]!, args[args.length - nkw + i]!);
  return [new PyTuple(TUPLE, args.slice(0, args.length - nkw)), kwargs];
}

/** Calls a Python function with one positional argument. r[2] is set. */
export function callFunction1(r: Frame, f: PyFunc, a: PyValue, d: number): PyValue | undefined {
  const c = f.code;
  if (c.simple !== 1) return callFunction(r, f, [a], null, d);
  const n = makeFrame(c.nregs, c, r, d);
  n[H] = a;
  if (c.nfree > 0) bindFree(c, n, f);
  if (c.entry === null) prepare(c);
  return enter(c, n);
}

/** Calls a Python function with two positional arguments. r[2] is set. */
export function callFunction2(r: Frame, f: PyFunc, a: PyValue, b: PyValue, d: number): PyValue | undefined {
  const c = f.code;
  if (c.simple !== 2) return callFunction(r, f, [a, b], null, d);
  const n = makeFrame(c.nregs, c, r, d);
  n[H] = a;
  n[H + 1] = b;
  if (c.nfree > 0) bindFree(c, n, f);
  if (c.entry === null) prepare(c);
  return enter(c, n);
}

/** Calls a builtin without arguments. r[2] is set. */
export function callBuiltin0(r: Frame, f: PyBuiltin, d: number): PyValue | undefined {
  if (!f.direct(0)) return callValue(r, f, [], null, d);
  VM.cur = r;
  const { fill } = f;
  const v = f.fn(link.machine, fill[0], fill[1], fill[2], fill[3], fill[4]);
  return v instanceof Bail ? callPython(r, f, [], null, d) : v;
}

/** Calls a builtin with one positional argument. */
export function callBuiltin1(r: Frame, f: PyBuiltin, a: PyValue, d: number): PyValue | undefined {
  if (f.checks || !f.direct(1)) return callValue(r, f, [a], null, d);
  VM.cur = r;
  const { fill } = f;
  const v = f.fn(link.machine, a, fill[1], fill[2], fill[3], fill[4]);
  return v instanceof Bail ? callPython(r, f, [a], null, d) : v;
}

/** Calls a builtin with two positional arguments. */
export function callBuiltin2(r: Frame, f: PyBuiltin, a: PyValue, b: PyValue, d: number): PyValue | undefined {
  const direct = f.direct(2);
  if (f.checks || (!direct && (f.special !== null || f.before(2) !== 0))) return callValue(r, f, [a, b], null, d);
  VM.cur = r;
  const { fill } = f;
  const v = direct
    ? f.fn(link.machine, a, b, fill[2], fill[3], fill[4])
    : f.fn(link.machine, new PyTuple(TUPLE, [a, b]), fill[1], fill[2], fill[3], fill[4]);
  return v instanceof Bail ? callPython(r, f, [a, b], null, d) : v;
}

/** Calls an object that is no function and no class with one positional argument: an itemgetter, a partial. */
export function callObject1(r: Frame, f: PyValue, a: PyValue, d: number): PyValue | undefined {
  const call = f instanceof PyNative && f.cls.builtin ? f.cls.lookup('__call__') : null;
  if (!(call instanceof PyBuiltin) || call.kind !== 'method') return callValue(r, f, [a], null, d);
  VM.cur = r;
  if (call.row.redirect !== undefined) {
    const to: TailCall | Out = call.row.redirect(link.machine, f, [a], null);
    return to instanceof TailCall ? callValue(r, to.func, to.args, to.names, d) : to instanceof Bail ? callValue(r, call, [f, a], null, d) : to;
  }
  if (!call.direct(2)) return callValue(r, f, [a], null, d);
  const { fill } = call;
  const v = call.fn(link.machine, f, a, fill[2], fill[3], fill[4]);
  return v instanceof Bail ? callPython(r, call, [f, a], null, d) : v;
}

/** Calls a bound method with one positional argument. */
export function callBound1(r: Frame, f: PyBound, x: PyValue, d: number): PyValue | undefined {
  const { self, func } = f;
  if (func instanceof PyFunc) return callFunction2(r, func, self, x, d);
  if (!(func instanceof PyBuiltin) || !func.direct(2)) return callValue(r, f, [x], null, d);
  if (func.accepts === null ? func.checks : !func.accepts(self)) return callValue(r, f, [x], null, d);
  VM.cur = r;
  const { fill } = func;
  const v = func.fn(link.machine, self, x, fill[2], fill[3], fill[4]);
  return v instanceof Bail ? callPython(r, func, [self, x], null, d) : v;
}

/** Calls a bound method with two positional arguments. */
export function callBound2(r: Frame, f: PyBound, x: PyValue, y: PyValue, d: number): PyValue | undefined {
  const { self, func } = f;
  if (!(func instanceof PyBuiltin)) return callValue(r, func, [self, x, y], null, d);
  if (!func.direct(3)) return callValue(r, f, [x, y], null, d);
  if (func.accepts === null ? func.checks : !func.accepts(self)) return callValue(r, f, [x, y], null, d);
  VM.cur = r;
  const { fill } = func;
  const v = func.fn(link.machine, self, x, y, fill[3], fill[4]);
  return v instanceof Bail ? callPython(r, func, [self, x, y], null, d) : v;
}

function callBuiltinAt(
  r: Frame,
  f: PyBuiltin,
  args: readonly PyValue[],
  names: readonly string[] | null,
  d: number,
): PyValue | undefined {
  if (f.special !== null) {
    const v = f.special(r, args, names, d);
    if (!(v instanceof Bail)) return v;
  }
  const v = names === null ? callPositional(link.machine, f, args) : callBuiltin(link.machine, f, args, names);
  return v instanceof Bail ? callPython(r, f, args, names, d) : v;
}

function callHost(
  r: Frame,
  f: PyHost,
  args: readonly PyValue[],
  names: readonly string[] | null,
  d: number,
): undefined {
  if (!(f instanceof HostMember)) return suspend(r, 'function', f.name, args, names, d);
  if (f.role === 'closed') return raiseNew('TypeError', `cannot create '${f.name}' instances`);
  const self = names !== null && names.length === args.length ? undefined : args[0];
  if (isReceiver(f, self)) return suspend(r, f.role, f.name, args, names, d);
  if (self === undefined) return raiseNew('TypeError', `unbound method ${f.name}() needs an argument`);
  return raiseNew('TypeError', `descriptor '${f.name}' doesn't apply to a '${typeName(self)}' object`);
}

/** Asks the host; the run stops here until it answers. */
export function suspend(
  r: Frame,
  kind: 'function' | 'method' | 'attribute' | 'construct' | 'os',
  name: string,
  args: readonly PyValue[],
  names: readonly string[] | null,
  d: number,
): undefined {
  VM.mode = SUSPENDED;
  VM.cur = r;
  VM.request = { kind, name, args, names: names ?? [], dest: d, pending: [] };
  return undefined;
}

/**
 * Calls a class: makes an instance and initialises it.
 * https://docs.python.org/3/reference/datamodel.html#object.__new__
 */
export function callClass(
  r: Frame,
  cls: PyClass,
  args: readonly PyValue[],
  names: readonly string[] | null,
  d: number,
): PyValue | undefined {
  if (cls.cls !== TYPE) {
    const call = cls.cls.lookup('__call__');
    if (call !== TYPE.lookup('__call__') && call !== undefined) {
      if (isBuiltinMethod(call) && call.row.redirect !== undefined) {
        const to = call.row.redirect(link.machine, cls, args, names);
        if (to instanceof TailCall) return callValue(r, to.func, to.args, to.names, d);
        if (!(to instanceof Bail)) return to;
      }
      return call instanceof PyFunc || isBuiltinMethod(call)
        ? callValue(r, call, [cls, ...args], names, d)
        : callShipped(r, 'call_bound', [cls, call, ...packed(args, names)], d);
    }
  }
  return construct(r, cls, args, names, d);
}

/** Kinds of plans: how an instance is made. */
const BY_INIT = 0;
const DIRECT = 1;
const WHOLE = 2;
const OTHERWISE = 3;
/** By `object` alone: there is nothing to call. */
const BARE = 4;
/** An exception: by BaseException and an `__init__` in Python. */
const RAISED = 5;

function planOf(cls: PyClass): ClassPlan {
  const known = cls.plan;
  if (known !== null && known.version === cls.version) return known;
  const make = cls.lookup('__new__');
  const init = cls.lookup('__init__');
  let kind = OTHERWISE;
  if (cls !== TYPE && make instanceof PyBuiltin && make.kind === 'new') {
    if (init instanceof PyFunc) {
      if (make.owner === OBJECT && cls.layout === 'object') kind = BY_INIT;
      else if (make.owner === BASE_EXCEPTION && !cls.isSubclass(exceptionClass('OSError'))) kind = RAISED;
    } else if (isBuiltinMethod(init) && init.name === '__init__') {
      if (make.isWhole(init)) kind = WHOLE;
      else if (make.owner === OBJECT) {
        if (init.owner === OBJECT && cls.layout === 'object' && !cls.builtin) kind = BARE;
      } else if ((init.owner === OBJECT || init.skipAfterNew) && make.special === null) kind = DIRECT;
    }
  }
  return (cls.plan = { version: cls.version, kind, make, init });
}

/** Calls a class without arguments. r[2] is set. */
export function callClass0(r: Frame, cls: PyClass, d: number): PyValue | undefined {
  VM.cur = r;
  if (cls === SUPER) {
    const made = superOfMethod(r);
    if (made !== undefined) return made;
  }
  if (cls.cls === TYPE) {
    const plan = planOf(cls);
    switch (plan.kind) {
      case BY_INIT:
        return callClassWith(r, cls, [], d);
      case BARE:
        if (cls.abstract) break;
        return new PyInst(cls.root);
      case DIRECT: {
        const make = plan.make as PyBuiltin;
        if (!make.direct(1)) break;
        const { fill } = make;
        const v = make.fn(link.machine, cls, fill[1], fill[2], fill[3], fill[4]);
        return v instanceof Bail ? callPython(r, make, [cls], null, d) : v;
      }
      case WHOLE:
        return callWhole(r, cls, plan, [], d);
    }
  }
  return callClass(r, cls, [], null, d);
}

/** Calls a class with one positional argument. r[2] is set. */
export function callClass1(r: Frame, cls: PyClass, x: PyValue, d: number): PyValue | undefined {
  VM.cur = r;
  if (cls === TYPE) return typeOf(x).shown;
  if (cls.cls === TYPE) {
    const plan = planOf(cls);
    switch (plan.kind) {
      case BY_INIT: {
        const init = plan.init as PyFunc;
        const c = init.code;
        if (cls.abstract) break;
        const made = new PyInst(cls.root);
        if (c.simple !== 2) return initialise(r, made, init, [x], null, d);
        if (d >= 0) r[d] = made;
        const n = makeFrame(c.nregs, c, r, INIT);
        n[H] = made;
        n[H + 1] = x;
        if (c.nfree > 0) bindFree(c, n, init);
        if (c.entry === null) prepare(c);
        return initialised(r, made, enter(c, n));
      }
      case DIRECT: {
        const make = plan.make as PyBuiltin;
        if (!make.direct(2)) break;
        const { fill } = make;
        const v = make.fn(link.machine, cls, x, fill[2], fill[3], fill[4]);
        return v instanceof Bail ? callPython(r, make, [cls, x], null, d) : v;
      }
      case WHOLE:
        return callWhole(r, cls, plan, [x], d);
      case RAISED:
        return callClassWith(r, cls, [x], d);
    }
  }
  return callClass(r, cls, [x], null, d);
}

function callWhole(r: Frame, cls: PyClass, plan: ClassPlan, args: readonly PyValue[], d: number): PyValue | undefined {
  const make = plan.make as PyBuiltin;
  const v = make.whole!(link.machine, cls, args, null);
  if (v instanceof Bail && make.ofWalked !== null && args.length === 1 && cls === make.owner && isWalked(args[0]!))
    return callShipped(r, make.ofWalked, args, d);
  return v instanceof Bail ? inParts(r, cls, make, plan.init as PyBuiltin, args, null, d) : v;
}

/** Whether all there is to taking its items is a walk in Python. */
function isWalked(v: PyValue): boolean {
  return v instanceof PyGen || ((v instanceof PyInst || v instanceof NativeIterator) && !hintsByCall(link.machine, v));
}

/** Calls a class with positional arguments. r[2] is set. */
export function callClassWith(r: Frame, cls: PyClass, args: readonly PyValue[], d: number): PyValue | undefined {
  if (cls.cls === TYPE && !cls.abstract) {
    const plan = planOf(cls);
    const { init, kind } = plan;
    if ((kind === BY_INIT || kind === RAISED) && init instanceof PyFunc && init.code.simple === args.length + 1) {
      const c = init.code;
      const made = kind === BY_INIT ? new PyInst(cls.root) : exceptionBeforeInit(cls, args);
      if (d >= 0) r[d] = made;
      const n = makeFrame(c.nregs, c, r, INIT);
      n[H] = made;
      for (let i = 0; i < args.length; i++) n[H + 1 + i] = args[i];
      if (c.nfree > 0) bindFree(c, n, init);
      if (c.entry === null) prepare(c);
      return initialised(r, made, enter(c, n));
    }
    VM.cur = r;
    if (kind === BY_INIT) return initialise(r, new PyInst(cls.root), init as PyFunc, args, null, d);
    if (kind === WHOLE) return callWhole(r, cls, plan, args, d);
    if (kind === DIRECT) {
      const make = plan.make as PyBuiltin;
      if (args.length !== 2 || !make.direct(3)) return inParts(r, cls, make, init as PyBuiltin, args, null, d);
      const { fill } = make;
      const v = make.fn(link.machine, cls, args[0], args[1], fill[3], fill[4]);
      return v instanceof Bail ? callPython(r, make, [cls, ...args], null, d) : v;
    }
  }
  VM.cur = r;
  return callClass(r, cls, args, null, d);
}

/** `type.__call__`. */
export function construct(
  r: Frame,
  cls: PyClass,
  args: readonly PyValue[],
  names: readonly string[] | null,
  d: number,
): PyValue | undefined {
  if (cls === TYPE) {
    if (args.length === 1 && names === null) return typeOf(args[0]!).shown;
    const given = args.length - (names === null ? 0 : names.length);
    if (given === 1) return raiseNew('TypeError', 'type() takes no keyword arguments');
    if (given !== 3) return raiseNew('TypeError', 'type() takes 1 or 3 arguments');
  }
  const make = cls.lookup('__new__');
  const init = cls.lookup('__init__');
  if (make instanceof PyStatic && make.cls === STATICMETHOD && make.func instanceof PyFunc && make.func.code.shortcut !== null) {
    VM.cur = r;
    const made = takeShortcut(link.machine, make.func, [cls, ...args], names);
    if (!(made instanceof Bail)) return made === undefined ? undefined : filled(r, cls, made, args, names, d);
  }
  if (make instanceof PyStatic && make.cls === STATICMETHOD && init instanceof PyBuiltin && init.owner === OBJECT) {
    // `object.__init__` has nothing to say to a class with a `__new__` of its own.
    const record = make.func instanceof PyFunc ? madeOfFields(cls, make.func, args, names) : undefined;
    if (record !== undefined) return record;
    return names === null
      ? callShipped(r, 'make', [cls, make.func, new PyTuple(TUPLE, [...args])], d)
      : callShipped(r, 'make_named', [cls, make.func, ...packed(args, names)], d);
  }
  if (!(make instanceof PyBuiltin) || (!isBuiltinMethod(init) && !(init instanceof PyFunc))) {
    return callShipped(r, 'type_call', [cls, ...packed(args, names)], d);
  }
  if (make.owner === OBJECT && cls.layout === 'object' && !cls.abstract) {
    if (init instanceof PyFunc) return initialise(r, new PyInst(cls.root), init, args, names, d);
    // Nothing is packed for an `object.__new__` that has nothing to look at: every way to call a class counts the same objects.
    if (init.owner === OBJECT && !cls.builtin && args.length === 0) return new PyInst(cls.root);
  }
  if (init instanceof PyBuiltin && make.isWhole(init)) {
    const v = make.whole!(link.machine, cls, args, names);
    if (!(v instanceof Bail)) return v;
  }
  return inParts(r, cls, make, init, args, names, d);
}

/** A `__new__` in Python has answered natively: `__init__` of what it made, if that is an instance of the class. */
function filled(
  r: Frame,
  cls: PyClass,
  made: PyValue,
  args: readonly PyValue[],
  names: readonly string[] | null,
  d: number,
): PyValue | undefined {
  const own = typeOf(made);
  if (!own.isSubclass(cls)) return made;
  const init = own.lookup('__init__');
  if (init instanceof PyBuiltin && init.owner === OBJECT) return made;
  if (init instanceof PyFunc) return initialise(r, made, init, args, names, d);
  return callShipped(r, 'initialised', [made, ...packed(args, names)], d);
}

/** `__new__`, then `__init__` of what it made. */
function inParts(
  r: Frame,
  cls: PyClass,
  make: PyBuiltin,
  init: PyBuiltin | PyFunc,
  args: readonly PyValue[],
  names: readonly string[] | null,
  d: number,
): PyValue | undefined {
  const made =
    names === null
      ? callPositional(link.machine, make, [cls, ...args])
      : callBuiltin(link.machine, make, [cls, ...args], names);
  if (made === undefined) return undefined;
  if (made instanceof Bail) {
    // Nothing has happened yet: the whole construction goes on in Python.
    return init instanceof PyBuiltin && init.owner === OBJECT
      ? callPython(r, make, [cls, ...args], names, d)
      : callShipped(r, 'type_call', [cls, ...packed(args, names)], d);
  }
  if (init instanceof PyBuiltin && (init.owner === OBJECT || init.skipAfterNew)) return made;
  if (!typeOf(made).isSubclass(cls)) return made;
  return initialise(r, made, init, args, names, d);
}

/** Runs `__init__` on a fresh instance; the instance is the result. It waits in register d meanwhile. */
function initialise(
  r: Frame,
  made: PyValue,
  init: PyBuiltin | PyFunc,
  args: readonly PyValue[],
  names: readonly string[] | null,
  d: number,
): PyValue | undefined {
  if (d >= 0) r[d] = made;
  const all = [made, ...args];
  let v: PyValue | undefined;
  if (init instanceof PyFunc) v = callFunction(r, init, all, names, INIT);
  else {
    const w = names === null ? callPositional(link.machine, init, all) : callBuiltin(link.machine, init, all, names);
    v = w instanceof Bail ? callPython(r, init, all, names, INIT) : w;
  }
  return initialised(r, made, v);
}

/** `__init__` has answered v (undefined: something is pending). */
function initialised(r: Frame, made: PyValue, v: PyValue | undefined): PyValue | undefined {
  if (v === undefined) return undefined;
  if (v !== null) {
    VM.cur = r;
    return raiseNew('TypeError', `__init__() should return None, not '${typeName(v)}'`);
  }
  return made;
}
