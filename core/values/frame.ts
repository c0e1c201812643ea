/**
 * Frames and namespaces as data, shared by the values and the machine.
 *
 * A frame is one JavaScript array `[bound, back, pc, dest, register 0, register 1, …]`: made by an array literal of a size
 * class, never with `new Array(n)`, never with a hole. `back` is the caller's frame or null; `pc` the resumable point that
 * the frame is at; `dest` where in the caller the result goes: a frame index, DROP, INIT or ONWARD.
 */
import type { Code, Instr } from '../code/mod.ts';
import type { Bail, PyCell, PyValue, Str } from './objects.ts';
import type { PyDict } from './dict.ts';
import type { Shortcut } from './shortcut.ts';

export type { Code } from '../code/mod.ts';

/** Index of register 0 in a frame. */
export const H = 4;
/** Frame `dest`: the result is dropped. */
export const DROP = -1;
/** Frame `dest`: the result of `__init__`, which must be None, is dropped. */
export const INIT = -2;
/** Frame `dest`: the item goes to the iterator whose step the caller waits for (waiting.ts). */
export const ONWARD = -4;

export type FrameSlot = PyValue | PyCell | Bound | Frame | undefined;
export interface Frame extends Array<FrameSlot> {}

/**
 * The cell of a global variable. `h` is what the host answered for the name, or what a program made of the builtin of that name;
 * not part of globals().
 */
export class GCell {
  v: PyValue | undefined = undefined;
  h: PyValue | undefined = undefined;
  readonly name: string;
  /** Whether code has it: else it goes with its name. */
  held = false;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A namespace of global names: one cell for each name, for the namespace's life if code has it. `dict` (of form NSDICT, its vals hold the
 * cells) is the truth of which names exist and of their order: key present ⇔ cell.v !== undefined.
 */
export interface Ns {
  dict: PyDict;
  cells: Map<string, GCell>;
  /** Where names are looked up next. */
  builtins: Ns | null;
  /** Shared by all runs of the isolate: no name joins it any more. */
  fixed: boolean;
  /** Told what a name has now; undefined: nothing any more. */
  changed: ((name: string, v: PyValue | undefined) => void) | null;
  /** The first code that ran here, which for most namespaces is the only one; the others. */
  first: Bound | null;
  /** Weak: text that a program has evaluated goes when nothing runs it any more. */
  bound: WeakMap<Code, Bound> | null;
  /** The same for shipped code, which stays anyway. */
  shipped: Map<Code, Bound> | null;
}

/** A statement's closure: undefined = went on normally; a completion otherwise (machine/completion.ts). */
export type Closure = (r: Frame) => unknown;

/** A function that native code may ask (machine/pure.ts): closures over an array of its arguments. */
export interface Pure {
  readonly answer: (args: (PyValue | PyCell)[]) => PyValue | Bail;
  /** Of one that ends in `return hash(x)`: puts the answer in the record H of hash.ts; false: as BAIL. Null: it is another. */
  readonly hash: ((args: (PyValue | PyCell)[]) => boolean) | null;
  /** Ticks. */
  readonly cost: number;
}

/** The loop of a generator expression that native code walks (machine/walking.ts). */
export interface Walk {
  /** Undefined: the item is left out. */
  readonly body: (registers: Frame) => PyValue | Bail | undefined;
  /** The register of the item, and what a round costs. */
  readonly item: number;
  readonly cost: number;
  /** It does no more than work out a tree. */
  readonly plain: boolean;
}

/** What a generator has yielded to native code. `undo`: it has not begun, after all. */
export interface Walked {
  readonly items: PyValue[];
  undo(): void;
}

/**
 * Code bound to its namespace: what frame slot 0 and `PyFunc.code` hold. Repeats the hot fields of its code. Closures are
 * made lazily: `entry` at the first call, `flat` a pc at a time.
 */
export interface Bound {
  readonly code: Code;
  readonly ns: Ns;
  /** The code's texts as a program sees them on functions. */
  readonly name: Str;
  readonly qualname: Str;
  readonly doc: Str | null;
  /** Number of arguments when called with exactly its plain positional parameters is all there is to do; else -1. */
  simple: number;
  /** The same, whether there is a shortcut or not, and for generators too. */
  exact: number;
  /** What is tried before the function is called (shortcut.ts); `simple` is -1 then. */
  shortcut: Shortcut | null;
  /** What native code may ask of it instead of calling it; undefined before it has tried (machine/pure.ts). */
  pure: Pure | null | undefined;
  /** How native code walks the generators that it makes, likewise (machine/walking.ts). */
  walk: Walk | null | undefined;
  /** Number of free variables to copy into the frame. */
  nfree: number;
  /** -1 while the body of the code waits: this Bound is completed at the first call (machine/code.ts). */
  nregs: number;
  entry: Closure | null;
  /** The flat form as far as it has been made (machine/flat.ts). */
  flat: object | null;
  /** Closures that `entry` and `flat` share: of loops, once the code is hot; of all instructions of a generator. */
  made: Map<Instr, Closure> | null;
  weight: number;
  /** Ticks for a call; known once it was prepared. */
  cost: number;
  /** Part of a builtin function, which has no frame in CPython: it does not count for the recursion limit. */
  native: boolean;
  /** Its closures come from copies of the builders of their own. */
  hot: boolean;
  /** How many samples of ticks fell into it in close succession, and the number of the last (machine/prepare.ts). */
  heat: number;
  sampled: number;
  /** pcs of instructions that run as their steps. */
  unfused: Set<number> | null;
  /** pcs of instructions that threw once. */
  threw: Set<number> | null;
  /** A running loop may still be in closures from before an instruction was unfused. */
  stale: boolean;
  /** It belongs to the isolate: its inline caches are emptied at the end of a run. */
  lasting: boolean;
  /** Of the Python of a module: the holder of the closures that it runs until it is hot (machine/shared.ts). */
  shared: Bound | null;
  /** Of such a holder: the global names that its closures use, by number. */
  names: string[] | null;
  /** The cells of these names in this namespace, and the code's children bound to it, as far as they have been asked for. */
  cells: (GCell | undefined)[] | null;
  kids: (Bound | undefined)[] | null;
  /** The register of the cell `__class__`, which `super()` reads: −1 where the code has none, −2 as long as nobody asked. */
  classCell: number;
  /** Its generators can be awaited, and delegate to coroutines: CO_ITERABLE_COROUTINE, the mark of `types.coroutine`. */
  readonly iterable: boolean;
}
