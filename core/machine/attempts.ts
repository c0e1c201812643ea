/** Native attempts in trees: what is given back of what they have charged when they come to nothing, because Python code has to run. */
import { Bail, PENDING, heap } from '../values/mod.ts';
import type { Frame, Out, PyValue } from '../values/mod.ts';
import { ownerOf } from './code.ts';
import { ticksUsed } from './limits.ts';
import { UNFUSE, VM } from './vm.ts';

/** The counters before a native attempt in a tree. */
const before = { used: 0, objects: 0 };

/**
 * A native attempt in a tree begins: if it comes to nothing, what it charges is given back, and unfusing gives back what
 * the tree's attempts before it have charged. Between two runs of one instruction lies a tick.
 */
export function attempt(): void {
  before.used = ticksUsed();
  before.objects = heap.objects;
  const r = VM.cur!;
  const pc = r[2] as number;
  const goesOn =
    VM.attemptFrame === r &&
    (VM.attemptTicks === VM.ticks || chargedSince(r, VM.attemptTicks)) &&
    (VM.attemptPc === pc || ownerOf(r, VM.attemptPc) === ownerOf(r, pc));
  if (!goesOn) {
    VM.attemptFrame = r;
    VM.attemptPc = pc;
    VM.attemptObjects = heap.objects;
  }
  VM.attemptTicks = VM.ticks;
}

/** Whether all that was charged since there were `ticks` ticks is what the tree of the frame has charged in a row. */
function chargedSince(r: Frame, ticks: number): boolean {
  const charged = ticks - VM.ticks;
  return VM.treeFrame === r && VM.treeAfter === VM.ticks && charged > 0 && charged <= VM.treeSum;
}

/** The attempt needs Python code: the instruction is run as its steps, which make it again. */
export function abandon(): never {
  const charged = ticksUsed() - before.used;
  // What attempts of the tree before this one have charged stays to be given back.
  if (VM.treeAfter === VM.ticks) {
    VM.treeSum -= charged;
    VM.treeAfter += charged;
  }
  VM.ticks += charged;
  heap.objects = before.objects;
  throw UNFUSE;
}

/** The answer of an attempt: the value, or the right JavaScript exception. */
export function inTree(v: Out): PyValue {
  if (v === undefined) throw PENDING;
  if (v instanceof Bail) return abandon();
  return v;
}
