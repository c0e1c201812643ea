/** The machine as values and library see it (values/machine.ts). */
import {
  LIST,
  MAX_TEXT,
  PyBytes,
  PyCell,
  PyDict,
  PyExc,
  PyFunc,
  Files,
  PyList,
  PyModule,
  PyTuple,
  TUPLE,
  hash,
  becomeNamespace,
  heap,
  strLength,
  H,
  grow,
} from '../values/mod.ts';
import type { Code, ExceptionName, Frame, LimitKind, Machine, Ns, PyMemory, Out, PyValue, Str, Tasks } from '../values/mod.ts';
import { bind, codeSize, flatOf, moduleKey, runsInModule } from './code.ts';
import { backOf, boundOf, pcOf } from './frames.ts';
import { isViewed } from './mark.ts';
import { memoryDue, memoryMessage, meter, overMemory, passedOnTheWay } from './limits.ts';
import { handledFrom, makeException, raiseExc } from './pending.ts';
import { showPatches, watchBuiltins } from './patches.ts';
import { askHash, askPure, askText, asker } from './pure.ts';
import { walkGenerator } from './walking.ts';
import { OPERATORS } from './candidates.ts';
import { nativeBinary, nativeInplace, nativeUnary } from './operators.ts';
import { currentRun, loaded } from './runs.ts';
import { moduleCode, shippedNamed, shippedRow } from './shipped.ts';
import { superArgs } from './super.ts';
import { NOTHING, Stop, VM, link } from './vm.ts';
import { wiring } from './wiring.ts';

/** What a register, or the cell in it, holds. */
function valueIn(held: PyValue | undefined): PyValue | undefined {
  return held instanceof PyCell ? held.v : held;
}

/** Adds a variable to what locals() shows. */
function showLocal(out: PyDict, name: string, held: PyValue | undefined): void {
  const v = valueIn(held);
  if (v !== undefined && /^([^.$]|\.0$)/.test(name)) out.setStr(name, v);
}

/**
 * Inside a comprehension of a module or class body locals() shows the variables of comprehensions, and nothing of the body. Null:
 * there is none around.
 */
function hiddenLocals(f: Frame): PyDict | null {
  const { code } = boundOf(f);
  if (!code.locals.some((name, i) => !/^(\.|__)/.test(name) && valueIn(f[H + i] as PyValue | undefined) !== undefined))
    return null;
  const out = new PyDict();
  for (const { name, reg } of code.free) showLocal(out, name, f[H + reg] as PyValue | undefined);
  code.locals.forEach((name, i) => showLocal(out, name, f[H + i] as PyValue | undefined));
  return out;
}

/** Skips frames of shipped Python. */
function userFrame(): Frame | null {
  let f = VM.cur;
  while (f !== null && boundOf(f).code.hidden) f = backOf(f);
  return f;
}

/** The outermost frame of the program's own code. */
function programFrame(): Frame | null {
  let outermost: Frame | null = null;
  for (let f = VM.cur; f !== null; f = backOf(f)) if (!boundOf(f).code.hidden) outermost = f;
  return outermost;
}

function limit(kind: LimitKind, message: string): Stop {
  return new Stop(kind, message);
}

/** What compiling costs, however short the text, and for each character of it. */
const COMPILE_BASE = 2000;
const COMPILE_TICKS = 16;

/**
 * Charges, and keeps the sum of what the current instruction has charged in a row: when its tree turns out to need Python
 * code, it is run again as steps, and the sum is given back (unfuse.ts).
 */
function chargeInstruction(ticks: number): void {
  // Nothing must not make the sum of an earlier run of the instruction this one's.
  if (ticks === 0) return;
  const r = VM.cur;
  if (r !== null) {
    const { owner } = flatOf(boundOf(r).code);
    const at = owner[pcOf(r)] ?? -1;
    if (VM.treeFrame !== r || VM.treeAfter !== VM.ticks || VM.treeOwner !== at) {
      VM.treeFrame = r;
      VM.treeOwner = at;
      VM.treeSum = 0;
    }
    VM.treeSum += ticks;
  }
  VM.ticks -= ticks;
  VM.treeAfter = VM.ticks;
}

const CAPS = { text: MAX_TEXT, list: 8_000_000, table: 4_000_000, intBits: 4 * 1024 * 1024 };

export const machine: Machine = {
  raise(type: ExceptionName, message: Str): undefined {
    return raiseExc(makeException(type, message === '' ? [] : [message]));
  },
  raiseExc(exc: PyExc): undefined {
    return raiseExc(exc);
  },
  recall(): PyExc {
    const exc = VM.exc!;
    VM.mode = NOTHING;
    VM.exc = null;
    VM.again = false;
    return exc;
  },
  exception(type: ExceptionName, ...args: PyValue[]): PyExc {
    return makeException(type, args);
  },
  charge(ticks: number): void {
    chargeInstruction(ticks);
    const over = passedOnTheWay(VM.cur, ticks);
    if (over !== null) throw over;
  },
  work(n: number): void {
    if (n >= 16) machine.charge(n >>> 4);
  },
  reserve(bytes: number): void {
    if (bytes < 65536) return;
    if (heap.bytes + bytes > heap.alarm || bytes > meter.limits.maxMemory) {
      if (overMemory(VM.cur, bytes)) throw limit('memory', memoryMessage());
    }
  },
  growing(held: PyValue): void {
    if (memoryDue() && overMemory(VM.cur, 0, held)) throw limit('memory', memoryMessage());
  },
  caps: CAPS,
  depth: {
    get current(): number {
      return VM.depth;
    },
    get limit(): number {
      return VM.maxDepth;
    },
    set limit(n: number) {
      VM.maxDepth = Math.min(n, meter.limits.maxRecursionDepth);
    },
  },
  askPure,
  askText,
  asker,
  askHash,
  walkGenerator,
  binary(op, a, b): Out {
    return nativeBinary(OPERATORS[op], a, b);
  },
  inplace(op, a, b): Out {
    return nativeInplace(OPERATORS[op], a, b);
  },
  unary: nativeUnary,
  isViewed(a: PyMemory): boolean {
    const { viewed, ticks } = isViewed(VM.cur, a);
    machine.work(ticks);
    return viewed;
  },
  idOf(v: PyValue): number {
    if (v === null || typeof v !== 'object') return idOfValue(v);
    if (v instanceof PyTuple && v.items.length === 0 && v.cls === TUPLE) return EMPTY_TUPLE_ID;
    if (v instanceof PyBytes && v.b.length < 2) return BYTES_IDS + 64 * (v.b[0] ?? 256);
    const run = currentRun();
    let id = run.ids?.get(v);
    if (id === undefined) {
      id = 0x7f0000000000 + run.nextId++ * 16;
      (run.ids ??= new WeakMap()).set(v, id);
    }
    return id;
  },
  random32(): number {
    return currentRun().random32();
  },
  write(stream: 'stdout' | 'stderr', text: Str): undefined {
    return currentRun().write(stream, text);
  },
  compile(source, fileName, mode, options): Code | undefined {
    chargeSource(source);
    const code = wiring.compile(source, fileName, mode, options);
    if (code !== undefined) grow(codeSize(code));
    return code;
  },
  nodes(source, fileName, mode, classes): PyTuple | undefined {
    chargeSource(source);
    return wiring.nodes(source, fileName, mode, classes);
  },
  compileNodes(object, fileName, mode, options): Code | undefined {
    machine.charge(COMPILE_BASE);
    const code = wiring.compileNodes(object, fileName, mode, options);
    if (code !== undefined) {
      machine.work(codeSize(code));
      grow(codeSize(code));
    }
    return code;
  },
  bind(code: Code, ns: Ns, locals: PyValue | null): PyFunc {
    const f = new PyFunc(bind(code, ns), [], null, null);
    if (locals !== null) f.defaults = null;
    return f;
  },
  namespace(globals: PyDict): Ns {
    return showPatches(currentRun(), becomeNamespace(globals, wiring.builtins()));
  },
  watchBuiltins,
  userFrame,
  programFrame,
  globals(): PyDict {
    const f = userFrame();
    return f === null ? currentRun().main.dict : boundOf(f).ns.dict;
  },
  ownGlobals(): PyDict {
    let f = VM.cur;
    while (f !== null && !runsInModule(boundOf(f).code)) f = backOf(f);
    return f === null ? currentRun().main.dict : boundOf(f).ns.dict;
  },
  locals(): PyValue {
    const f = userFrame();
    if (f === null) return currentRun().main.dict;
    const { code, ns } = boundOf(f);
    if (code.byName || code.kind === 'module' || code.kind === 'expression') {
      const hidden = hiddenLocals(f);
      return hidden !== null ? hidden : code.byName ? (f[H] as PyValue) : ns.dict;
    }
    const out = new PyDict();
    const { positional, varargs, kwonly } = code.params;
    const add = (name: string, i: number): void => showLocal(out, name, f[H + i] as PyValue | undefined);
    // CPython counts *args behind the parameters that are told by name.
    const end = positional + (varargs ? 1 + kwonly : 0);
    code.locals.forEach((name, i) => {
      if (i >= end || i < positional) add(name, i);
      else if (i + 1 < end) add(code.locals[i + 1]!, i + 1);
      else add(code.locals[positional]!, positional);
    });
    for (const { name, reg } of code.free) showLocal(out, name, f[reg + H] as PyValue | undefined);
    return out;
  },
  superArgs,
  handled(): PyExc | null {
    return handledFrom(VM.cur);
  },
  get modules(): PyDict {
    return currentRun().modules;
  },
  moduleBody(name: string, module: PyModule): PyFunc | null {
    const code = currentRun().release?.code(moduleKey(name)) ?? moduleCode(name);
    return code === undefined ? null : new PyFunc(bind(code, machine.namespace(module.dict)), [], null, null);
  },
  hasPart: (name, part) => wiring.hasPart(name, part),
  shipped: shippedNamed,
  shippedRow,
  granted: (name) => VM.grants.has(name),
  get files(): Files {
    return (currentRun().files ??= new Files());
  },
  get tasks(): Tasks {
    return currentRun().tasks;
  },
  get exits(): PyList {
    return currentRun().exits;
  },
  get reprs(): PyList {
    return loaded.run === null ? NO_REPRS : loaded.run.reprs;
  },
};

/** Charges for reading a text. */
function chargeSource(source: Str): void {
  const length = strLength(source);
  const { maxSourceBytes } = meter.limits;
  if (length > maxSourceBytes) throw limit('source', `source limit exceeded: more than ${maxSourceBytes} bytes`);
  machine.charge(COMPILE_BASE + length * COMPILE_TICKS);
}

const NO_REPRS = new PyList(LIST, []);
link.machine = machine;
heap.charge = (ticks) => machine.charge(ticks);

// ---- identities

/** Values that are one object wherever they come from have their identities below those of the others. */
const NONE_ID = 0x5500_0000_1000;
const EMPTY_TUPLE_ID = 0x5500_0000_2000;
const BYTES_IDS = 0x5500_0001_0000;
const INT_IDS = 0x5600_0000_0000;
const HASHED_IDS = 0x6000_0000_0000;
const SMALL_INT = 2 ** 31;
const HASHES = 2n ** 39n;

/** Of None and of values that are no objects here: equal ones are identical. */
function idOfValue(v: null | boolean | number | bigint | string): number {
  if (v === null) return NONE_ID;
  if (typeof v === 'boolean') return NONE_ID + (v ? 32 : 64);
  if (typeof v === 'number' && v < SMALL_INT && v > -SMALL_INT) return INT_IDS + 32 * (v + SMALL_INT);
  return HASHED_IDS + 16 * Number(((BigInt(hash(machine, v) as number | bigint) % HASHES) + HASHES) % HASHES);
}
