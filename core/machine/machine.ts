/**
 * The machine as values and library see it (values/machine.ts), and the Python functions that the package ships: each is
 * compiled at its first use, in a namespace of its own that no guest can reach.
 */
import {
  LIST,
  MAX_TEXT,
  PyBuiltin,
  PyBytes,
  PyCell,
  PyClass,
  PyDict,
  PyExc,
  SLOT_SIZE,
  PyFunc,
  Files,
  PyList,
  PyModule,
  PyTuple,
  TUPLE,
  hash,
  becomeNamespace,
  cellOf,
  heap,
  makeNamespace,
  mkstr,
  strLength,
  H,
  uncounted,
  grow,
} from '../values/mod.ts';
import type { Code, ExceptionName, Frame, LimitKind, Machine, Ns, PyMemory, Out, PyValue, Shortcut, Str, Tasks } from '../values/mod.ts';
import { bind, codeSize, flatOf, giveShortcuts, isModuleKey, moduleKey, nameShipped, rootOf, runsInModule } from './code.ts';
import { backOf, boundOf, makeFrame, pcOf } from './frames.ts';
import { isViewed } from './mark.ts';
import { LENIENCE, filledOnTheWay, memoryDue, memoryMessage, meter, overMemory, overrun } from './limits.ts';
import { handledFrom, makeException, raiseExc } from './pending.ts';
import { run as runFrames } from './run.ts';
import { showPatches, watchBuiltins } from './patches.ts';
import { askHash, askPure, askText, asker } from './pure.ts';
import { walkGenerator } from './walking.ts';
import { OPERATORS, nativeBinary, nativeInplace, nativeUnary } from './operators.ts';
import { currentRun, loaded } from './runs.ts';
import { superArgs } from './super.ts';
import { NOTHING, Stop, VM, link } from './vm.ts';

/** What the machine needs from rooms it may not import; wired by core/mod.ts. */
export interface Wiring {
  /** Compiles shipped Python. */
  compileShipped(text: string, name: string): Code;
  compile: Machine['compile'];
  nodes: Machine['nodes'];
  compileNodes: Machine['compileNodes'];
  /** Text of the shipped function of that name. */
  shipped(name: string): string | undefined;
  /** The Python of a shipped module. */
  moduleText(name: string): string | undefined;
  /** What functions of that Python do natively, by qualified names. */
  moduleShortcuts(name: string): ReadonlyMap<string, Shortcut> | undefined;
  /** Whether a shipped package has that submodule without an import of its own. */
  hasPart(name: string, part: string): boolean;
  builtins(): Ns;
  /** A builtin function of a module, or the row of a built-in class (`C.m`), by name. */
  builtinNamed(module: string, name: string): PyValue | undefined;
  /** A built-in class by the name that `builtinClass` was given. */
  builtinClassNamed(name: string): PyClass | undefined;
}

export const wiring: Wiring = {
  compileShipped: missing,
  compile: missing,
  nodes: missing,
  compileNodes: missing,
  shipped: missing,
  moduleText: missing,
  moduleShortcuts: missing,
  hasPart: missing,
  builtins: missing,
  builtinNamed: missing,
  builtinClassNamed: missing,
};

function missing(): never {
  throw new Error('the machine is not wired');
}

const SHIPPED: Map<string, PyFunc> = new Map();

/** The functions of shipped Python by their root code. */
const FUNCTIONS: WeakMap<Code, PyFunc> = new WeakMap();

/**
 * The function that a text of one `def` defines. `name` is that of the function, `key` how snapshots name the text: the
 * name of a shipped function, `C.m` or `module:f` for the Python of a row.
 */
function shippedFunction(text: string, name: string, key: string): PyFunc {
  return uncounted(() => define(wiring.compileShipped(text, key), name, key));
}

/** Runs a code of one `def` in a namespace of its own; the function belongs to no run. */
function define(code: Code, name: string, key: string): PyFunc {
  const ns = makeNamespace(wiring.builtins());
  nameShipped(code, key);
  const bound = bind(code, ns);
  // Defining a function neither calls nor loops, so this runs beside the loaded run without being counted.
  const saved = { ...VM };
  VM.ticks = 1000;
  VM.depth = 1;
  runFrames(makeFrame(bound.nregs, bound, null, -1));
  Object.assign(VM, saved);
  const f = cellOf(ns, name).v;
  if (!(f instanceof PyFunc)) throw new Error(`shipped Python ${key} defines no function ${name}`);
  FUNCTIONS.set(code, f);
  return f;
}

/** The function that a root code of shipped Python defines; undefined for codes of programs. */
export function shippedFunctionOf(root: Code): PyFunc | undefined {
  return FUNCTIONS.get(root);
}

/** Makes the function of a shipped code that an earlier release had, from its IR. */
export function defineEarlier(code: Code, key: string): PyFunc {
  const name = key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf(':')) + 1);
  return uncounted(() => define(code, name, key));
}

const MODULES: Map<string, Code> = new Map();

/** The code of a shipped module; undefined if it has no Python. */
function moduleCode(name: string): Code | undefined {
  const known = MODULES.get(name);
  if (known !== undefined) return known;
  const text = wiring.moduleText(name);
  if (text === undefined) return undefined;
  const key = moduleKey(name);
  const code = uncounted(() => wiring.compileShipped(text, key));
  nameShipped(code, key);
  const shortcuts = wiring.moduleShortcuts(name);
  if (shortcuts !== undefined) giveShortcuts(code, shortcuts);
  MODULES.set(name, code);
  return code;
}

/** The root code of shipped Python by its key; undefined if this release has none. */
export function shippedCode(key: string): Code | undefined {
  if (isModuleKey(key)) return moduleCode(key.slice(1));
  const f = shippedByKey(key);
  return f === undefined ? undefined : rootOf(f.code.code).root;
}

function shippedByKey(key: string): PyFunc | undefined {
  const dot = key.indexOf('.');
  const colon = key.indexOf(':');
  if (dot < 0 && colon < 0) return wiring.shipped(key) === undefined ? undefined : machine.shipped(key);
  let row: PyValue | undefined;
  if (colon >= 0) row = wiring.builtinNamed(key.slice(0, colon), key.slice(colon + 1));
  else {
    const at = key.lastIndexOf('.');
    row = wiring.builtinClassNamed(key.slice(0, at))?.own().get(key.slice(at + 1))?.v;
  }
  if (!(row instanceof PyBuiltin) || row.row.python === undefined) return undefined;
  return (row.python ??= machine.shippedRow(row));
}

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
    if (VM.ticks < -LENIENCE) {
      const over = overrun(ticks);
      if (over !== null) throw over;
    }
    if (filledOnTheWay(VM.cur)) throw limit('memory', memoryMessage());
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
    const { viewed, bytes } = isViewed(VM.cur, a);
    machine.work(bytes / SLOT_SIZE);
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
    const code = moduleCode(name);
    return code === undefined ? null : new PyFunc(bind(code, machine.namespace(module.dict)), [], null, null);
  },
  hasPart: (name, part) => wiring.hasPart(name, part),
  shipped(name: string): PyFunc {
    let f = SHIPPED.get(name);
    if (f === undefined) {
      const text = wiring.shipped(name);
      if (text === undefined) throw new Error(`no shipped Python ${name}`);
      f = shippedFunction(text, name, name);
      SHIPPED.set(name, f);
    }
    return f;
  },
  shippedRow(b: PyBuiltin): PyFunc {
    const { python } = b.row;
    if (python === undefined) throw new Error(`${b.owner?.full ?? ''}.${b.name} bailed and has no Python`);
    if (b.owner === null) return shippedFunction(python, b.name, `${b.module!}:${b.name}`);
    const f = shippedFunction(python, b.name, `${b.owner.full}.${b.name}`);
    f.qualname = mkstr(`${b.owner.qualname}.${b.name}`);
    return f;
  },
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
