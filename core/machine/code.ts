/** Code made ready to run: its flat form, its binding to a namespace, and the instruction at a pc. */
import { destOf, flatten, live, opAt as opOf, placeOf, waits, weight } from '../code/mod.ts';
import { H, INIT, mkstr, positions } from '../values/mod.ts';
import type { Code, Flat, FlatOp } from '../code/mod.ts';
import type { Bound, Frame, Ns, Shortcut } from '../values/mod.ts';
import { holderOf } from './holders.ts';

/** The flat form, made at first use. */
export function flatOf(code: Code): Flat {
  return code.flat ?? (code.flat = flatten(code));
}

/** Whether the frames of a code belong to generators or coroutines. */
export function yields(code: Code): boolean {
  return code.generator || code.coroutine;
}

/** The pc of the instruction that a pc of frame r belongs to. */
export function ownerOf(r: Frame, pc: number): number | undefined {
  return flatOf((r[0] as Bound).code).owner[pc];
}

/** The registers (a set of bits, see `has`) that are live at a pc: all that is saved and measured of a frame that waits. */
export function liveAt(code: Code, pc: number): Uint32Array {
  return (code.live ??= live(code, flatOf(code)))(pc);
}

/**
 * Frames of the chain that wait for an `__init__`, and the index in each of the register for the result: it holds the instance by then,
 * though it is not live.
 */
export function instancesIn(chain: Frame | null): Map<Frame, number> {
  const found = new Map<Frame, number>();
  for (let f = chain; f !== null; f = f[1] as Frame | null) {
    const back = f[1] as Frame | null;
    if (f[3] !== INIT || back === null) continue;
    const d = destOf(opAt((back[0] as Bound).code, back[2] as number));
    if (d >= 0) found.set(back, d + H);
  }
  return found;
}

/** Code that was hot once: so it is from the beginning in the next run of the program. */
export const HOT_CODE: WeakSet<Code> = new WeakSet();

/** The code bound to a namespace: one Bound for each pair. Closures are made later, by `prepare`. */
export function bind(code: Code, ns: Ns): Bound {
  if (ns.first !== null && ns.first.code === code) return ns.first;
  const known = code.hidden ? ns.shipped?.get(code) : ns.bound?.get(code);
  if (known !== undefined) return known;
  const bound = newBound(code, ns);
  if (isModulePython(code)) bound.shortcut = SHORTCUTS.get(rootOf(code).root)?.get(code.qualname) ?? null;
  else bound.lasting = code.hidden;
  if (!waits(code)) complete(bound);
  if (ns.first === null && !ns.fixed) ns.first = bound;
  else if (code.hidden) (ns.shipped ??= new Map()).set(code, bound);
  else (ns.bound ??= new WeakMap()).set(code, bound);
  return bound;
}

/** The same code of a generator function, marked by `types.coroutine`. */
export function iterableOf(bound: Bound): Bound {
  if (bound.iterable) return bound;
  let made = ITERABLE.get(bound);
  if (made === undefined) {
    made = newBound(bound.code, bound.ns, true);
    if (!waits(bound.code)) complete(made);
    ITERABLE.set(bound, made);
  }
  return made;
}

const ITERABLE: WeakMap<Bound, Bound> = new WeakMap();

/** The rest of a Bound: made with it, unless the body of its code waits; then at the first call. */
export function complete(bound: Bound): void {
  const { code, ns } = bound;
  // The body is compiled now.
  let { nregs } = code;
  bound.weight = weight(code);
  if (bound.shortcut === null && !yields(code)) bound.simple = bound.exact;
  if (isModulePython(code)) bound.shared = holderOf(code, ns, newBound);
  if (bound.shared !== null) {
    bound.cells = [];
    bound.kids = code.children.length === 0 ? NO_KIDS : new Array<undefined>(code.children.length).fill(undefined);
    nregs = bound.shared.nregs;
  } else if (HOT_CODE.has(code)) {
    bound.hot = true;
    bound.made = new Map();
  }
  // Last, for it says that the rest is there.
  bound.nregs = nregs;
}

const NO_KIDS: undefined[] = [];

/** A child of the code of b, bound to the same namespace. */
export function childOf(b: Bound, index: number): Bound {
  if (b.kids === null) return bind(b.code.children[index]!, b.ns);
  return b.kids[index] ?? (b.kids[index] = bind(b.code.children[index]!, b.ns));
}

function newBound(code: Code, ns: Ns, iterable = false): Bound {
  const { params } = code;
  const plain = !params.varargs && !params.varkw && params.kwonly === 0;
  return {
    code,
    ns,
    name: mkstr(code.name),
    qualname: mkstr(code.qualname),
    doc: code.doc === null ? null : mkstr(code.doc),
    simple: -1,
    exact: plain ? params.positional : -1,
    shortcut: null,
    pure: undefined,
    walk: undefined,
    nfree: code.free.length,
    nregs: -1,
    entry: null,
    flat: null,
    made: null,
    weight: 0,
    cost: 1,
    native: !runsInModule(code),
    hot: false,
    heat: 0,
    sampled: 0,
    unfused: null,
    threw: null,
    stale: false,
    lasting: false,
    shared: null,
    names: null,
    cells: null,
    kids: null,
    classCell: -2,
    iterable,
  };
}

/** The instruction or step at a pc. */
export function opAt(code: Code, pc: number): FlatOp {
  const flat = flatOf(code);
  const op = flat.ops[pc];
  return op ?? stepAt(code, flat, pc);
}

function stepAt(code: Code, flat: Flat, pc: number): FlatOp {
  const looked = (flat.looked ??= new Map());
  let step = looked.get(pc);
  if (step === undefined) looked.set(pc, (step = opOf(code, flat, pc)));
  return step;
}

positions.rowOf = (code, pc) => (pc === flatOf(code).owner.length ? -1 : placeOf(opAt(code, pc)));

// ---- where codes come from

interface Origin {
  readonly root: Code;
  readonly path: readonly number[];
}

const SHIPPED_NAMES: WeakMap<Code, string> = new WeakMap();

/** The outermost code that this one is part of, and the way down: how a snapshot names it. */
export function rootOf(code: Code): Origin {
  if (code.outer === null) return { root: code, path: TOP };
  const path: number[] = [];
  let root = code;
  for (; root.outer !== null; root = root.outer) path.push(root.index);
  return { root, path: path.reverse() };
}

const TOP: readonly number[] = [];

/** Marks a root as shipped Python of that name. */
export function nameShipped(root: Code, name: string): void {
  SHIPPED_NAMES.set(root, name);
}

const SHORTCUTS: WeakMap<Code, ReadonlyMap<string, Shortcut>> = new WeakMap();

/** Gives the functions of a shipped module their shortcuts, by qualified names. */
export function giveShortcuts(root: Code, shortcuts: ReadonlyMap<string, Shortcut>): void {
  SHORTCUTS.set(root, shortcuts);
}

/** How snapshots name the Python of a shipped module: `@name`. */
export function moduleKey(name: string): string {
  return `@${name}`;
}

export function isModuleKey(key: string): boolean {
  return key.startsWith('@');
}

/** Logical bytes of a code and the codes in it: what text that a program evaluates counts for the memory limit. */
export function codeSize(root: Code): number {
  const known = SIZES.get(root);
  if (known !== undefined) return known;
  let bytes = 0;
  const stack = [root];
  for (let code = stack.pop(); code !== undefined; code = stack.pop()) {
    // A row of positions for each operation: the instruction, its place in the flat form and its closure beside it.
    bytes += CODE_SIZE + code.positions.length * POSITION_SIZE;
    for (const child of code.children) stack.push(child);
  }
  SIZES.set(root, bytes);
  return bytes;
}

const SIZES: WeakMap<Code, number> = new WeakMap();
const CODE_SIZE = 1024;
const POSITION_SIZE = 48;

/** Whether a code runs in the namespace of a module of the run: a program's code, and the Python of shipped modules. */
export function runsInModule(code: Code): boolean {
  return !code.hidden || isModulePython(code);
}

/** Whether a code is part of the Python of a shipped module. */
function isModulePython(code: Code): boolean {
  if (!code.hidden) return false;
  let root = code;
  while (root.outer !== null) root = root.outer;
  const name = shippedName(root);
  return name !== undefined && isModuleKey(name);
}

/** The name of shipped Python; undefined for a program's code. */
export function shippedName(root: Code): string | undefined {
  return SHIPPED_NAMES.get(root);
}
