/**
 * Unfusing: an instruction whose tree met Python code runs as its steps from now on. Trees are restartable, so what ran of
 * the tree is simply forgotten; only what it charged is given back. Unfusing is speed state: it lasts as long as
 * the closures.
 *
 * An instruction whose tree threw an exception twice is unfused, too: a step reports by its completion, and a JavaScript
 * exception costs fifty times as much.
 */
import { heap } from '../values/mod.ts';
import type { Bound, Frame } from '../values/mod.ts';
import { isStepped, stepCount } from '../code/mod.ts';
import { flatOf, ownerOf } from './code.ts';
import { boundOf, growFrame, pcOf } from './frames.ts';
import { closuresOf } from './holders.ts';
import { settle } from './pending.ts';
import { EXCEPTION, VM } from './vm.ts';

/** Unfuses the instruction that frame r is at; answers (and stores) the pc of its first step. */
export function unfuse(r: Frame): number {
  const b = boundOf(r);
  const flat = flatOf(b.code);
  const owner = flat.owner[pcOf(r)]!;
  unfuseAt(b, owner);
  growFrame(r, flat.nregsAll);
  if (VM.attemptFrame === r && VM.attemptTicks === VM.ticks && ownerOf(r, VM.attemptPc) === owner)
    heap.objects = VM.attemptObjects;
  if (VM.treeFrame === r && VM.treeAfter === VM.ticks && VM.treeOwner === owner) VM.ticks += VM.treeSum;
  VM.treeFrame = null;
  VM.attemptFrame = null;
  r[2] = owner + 1;
  return owner + 1;
}

/** Drops the closures of a code, and makes them anew with the instruction at `owner` in steps. */
function unfuseAt(b: Bound, owner: number): void {
  const holder = closuresOf(b);
  (holder.unfused ??= new Set()).add(owner);
  holder.nregs = flatOf(b.code).nregsAll;
  holder.entry = null;
  holder.flat = null;
  holder.made = holder.hot ? new Map() : null;
  if (holder !== b) renew(b, holder);
}

/** Drops the closures that b took from its holder before. */
function renew(b: Bound, holder: Bound): void {
  b.nregs = holder.nregs;
  b.entry = null;
  b.flat = null;
}

/**
 * Turns a JavaScript exception that left a tree into a pending Python exception (as `settle`), and remembers where it came
 * from. Frames that run the old closures leave them at a later back edge (ticks.ts).
 */
export function settleThrown(e: unknown): void {
  settle(e);
  const r = VM.cur;
  if (VM.mode !== EXCEPTION || r === null || r[2] === -1) return;
  const b = boundOf(r);
  const flat = flatOf(b.code);
  const owner = flat.owner[pcOf(r)];
  const op = owner === undefined ? undefined : flat.ops[owner];
  if (owner === undefined || op === undefined || !isStepped(op) || stepCount(op) === 0) return;
  const holder = closuresOf(b);
  if (holder.unfused !== null && holder.unfused.has(owner)) {
    if (holder !== b) renew(b, holder);
    b.stale = true;
  } else if (holder.threw !== null && holder.threw.has(owner)) {
    unfuseAt(b, owner);
    b.stale = true;
  } else (holder.threw ??= new Set()).add(owner);
}
