/**
 * What values and the library need from the machine, as an interface: it cuts the knot "values need the machine, the
 * machine needs values". The machine room implements it once (the machine is a singleton that holds the loaded run).
 *
 * Errors. A row that fails answers `return m.raise('ValueError', text)`: the exception is pending and the answer is
 * undefined. Code deeper inside may `throw new Raise('ValueError', text)` instead (raised.ts), or `throw m.thrown(exc)`
 * for an exception object; the machine catches it at the call. A limit that is hit inside native code throws too, and
 * nothing catches that but the machine: never write a catch-all.
 */
import type { BinaryOp, UnaryOp } from '../code/mod.ts';
import type { Code, Frame, Ns, Walked } from './frame.ts';
import type { PyClass } from './classes.ts';
import type { PyDict } from './dict.ts';
import type { PyBuiltin } from './rows.ts';
import type { Arg, Bail, Out, PyMemory, PyExc, PyFunc, PyGen, PyList, PyModule, PyTuple, PyValue, Str } from './objects.ts';
import type { Files } from './files.ts';
import type { Tasks } from './future.ts';
import type { ExceptionName, Raise } from './raised.ts';
import { mkstr } from './text.ts';

/** An exception object thrown by native code. Not an Error: no stack capture. */
export class Thrown {
  readonly exc: PyExc;
  constructor(exc: PyExc) {
    this.exc = exc;
  }
}

/**
 * Thrown by native code that called a row which answered undefined: the exception is pending in the machine already, and
 * whoever catches this (the machine, at the call) goes on as if the row had answered undefined itself.
 */
export class Pending {
  readonly pending: true = true;
}
export const PENDING: Pending = new Pending();

/** Makes pending what would else be thrown, for a tenth of the time; answers undefined. */
export function pendingOf(m: Machine, { type, message }: Raise): undefined {
  return m.raise(type, mkstr(message));
}

/** Reasons that end a run and that no Python code can catch. */
export type LimitKind =
  'ticks' | 'memory' | 'allocations' | 'duration' | 'suspensions' | 'output' | 'source' | 'cancelled';

/** What a source text is read as; `func_type` is that of a type comment. */
type TreeMode = 'exec' | 'eval' | 'single' | 'func_type';

export interface Machine {
  /** Makes an exception pending; answers undefined so that rows can `return m.raise(…)`. */
  raise(type: ExceptionName, message: Str): undefined;
  /** The same with an exception object. */
  raiseExc(exc: PyExc): undefined;
  /** Takes back the exception that is pending: for native code that goes on after a row answered undefined. */
  recall(): PyExc;
  /** A new exception object of a built-in class with these args. */
  exception(type: ExceptionName, ...args: PyValue[]): PyExc;

  /**
   * Charges ticks for work that is proportional to a size: one tick for 16 elements, characters or limbs is the custom
   * (`m.work(n)` does that division). Throws when the budget is used up many times over; otherwise the limit fires at the
   * next back edge or call.
   */
  charge(ticks: number): void;
  /** Charges for `n` elements or characters: n / 16 ticks. */
  work(n: number): void;
  /** Before making something of this many bytes (n ≥ a few KiB): throws the memory limit if it can't fit. */
  reserve(bytes: number): void;
  /** Inside native work that fills `held`, which no frame may see yet: throws the memory limit when it is passed. */
  growing(held: PyValue): void;
  /** The longest str or bytes allowed, in units; the longest list; the largest dict or set; the bits of an int. */
  readonly caps: { readonly text: number; readonly list: number; readonly table: number; readonly intBits: number };
  /** Current and maximal depth of Python calls (RecursionError). */
  readonly depth: { readonly current: number; limit: number };

  /** f(a) or f(a, b) of a function that only looks; BAIL, with nothing done, if that is not sure (machine/pure.ts). */
  askPure(f: PyFunc, a: PyValue, b?: PyValue): PyValue | Bail;
  /** The same for a function that shows an object. */
  askText(f: PyFunc, a: PyValue, b?: PyValue): PyValue | Bail;
  /** The same with one argument, for many calls of f; null if it is no such function. */
  asker(f: PyFunc): ((a: PyValue) => PyValue | Bail) | null;
  /** Puts in the record H the hash that a `__hash__` of that kind answers for a; false: as BAIL. */
  askHash(f: PyFunc, a: PyValue): boolean;

  /** All that a generator yields, as far as native code may walk it (machine/walking.ts); null, with nothing done, if not. */
  walkGenerator(gen: PyGen): Walked | null;

  /** `a op b`, as far as no Python code has to run. Throws Raise. */
  binary(op: BinaryOp, a: PyValue, b: PyValue): Out;
  /** `a op= b`, likewise. */
  inplace(op: BinaryOp, a: PyValue, b: PyValue): Out;
  /** `op a`, likewise. */
  unary(op: UnaryOp, a: PyValue): Out;

  /** Whether a memoryview of this bytearray that was not released can still be reached. */
  isViewed(a: PyMemory): boolean;

  /** Identity numbers (`id()`, default repr and hash): the same object always gets the same number within a run. */
  idOf(v: PyValue): number;
  /** 32 random bits of the run's own generator (seeded, part of the state). */
  random32(): number;
  write(stream: 'stdout' | 'stderr', text: Str): undefined;

  /** Compiles source text under the limits; a Fault becomes a pending SyntaxError. Answers undefined then. */
  compile(
    source: Str,
    fileName: string,
    mode: 'exec' | 'eval' | 'single',
    options: { annotations: boolean; byName: boolean; optimize?: boolean; docstrings?: boolean },
  ): Code | undefined;
  /**
   * Source text as objects of the module `ast`, whose classes are in `classes`, and warnings to tell or None; a Fault becomes a
   * pending SyntaxError.
   */
  nodes(source: Str, fileName: string, mode: TreeMode, classes: PyDict): PyTuple | undefined;
  /** The code of such objects. */
  compileNodes(
    object: PyValue,
    fileName: string,
    mode: 'exec' | 'eval' | 'single',
    options: { classes: PyDict; byName: boolean; optimize: boolean; docstrings: boolean },
  ): Code | undefined;
  /** A function of no arguments that runs `code` in the namespace (a class body or exec code runs by name in `locals`). */
  bind(code: Code, ns: Ns, locals: PyValue | null): PyFunc;
  /** The namespace object of a dict used as globals (the dict takes form NSDICT), or the builtins' one. */
  namespace(globals: PyDict): Ns;

  /** The innermost frame that runs a user's code (frames of shipped Python are skipped); null outside any. */
  userFrame(): Frame | null;
  /** The outermost frame of the program's own code: that of its main text. */
  programFrame(): Frame | null;
  globals(): PyDict;
  /** The same for what the Python of a shipped module calls: the module's own. */
  ownGlobals(): PyDict;
  /** locals() of the innermost user frame: a fresh dict in functions, the namespace itself elsewhere. */
  locals(): PyValue;
  /** What zero-argument super() sees: the `__class__` cell and the first argument; null if there is none (with reason). */
  superArgs(): { cls: PyClass; obj: PyValue } | string;
  /** The exception being handled (sys.exception()). */
  handled(): PyExc | null;

  /** Programs see as builtins what is put into this dict, that of the module `builtins`, from now on. */
  watchBuiltins(dict: PyDict): void;
  /** sys.modules. */
  readonly modules: PyDict;
  /** The function that runs the Python of a shipped module in its namespace; null if it has none. */
  moduleBody(name: string, module: PyModule): PyFunc | null;
  /** Whether a shipped package has that submodule without an import of its own. */
  hasPart(name: string, part: string): boolean;

  /** The Python functions of `python:` rows. */
  shipped(name: string): PyFunc;
  shippedRow(f: PyBuiltin): PyFunc;
  /** What the run knows of asyncio: its loop, and the calls that the host has not answered. */
  readonly tasks: Tasks;
  readonly files: Files;
  /** The calls that a program asked for at its end. */
  readonly exits: PyList;
  /** Whether the host answers a function of the operating system (`$os`). */
  granted(name: string): boolean;
  /** repr() calls in progress, for recursive containers whose repr runs in Python. */
  readonly reprs: PyList;
}

export type NativeFn = (m: Machine, a: Arg, b: Arg, c: Arg, d: Arg, e: Arg) => Out;
