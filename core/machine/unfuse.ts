/**
 * Unfusing: an instruction whose tree met Python code runs as its steps from now on. Trees are restartable, so what ran of
 * the tree is simply forgotten; only the ticks that it charged are given back. Unfusing is speed state: it lasts as long as
 * the closures.
 */
import type { Frame } from '../values/mod.ts';
import { flatOf } from './code.ts';
import { boundOf, growFrame, pcOf } from './frames.ts';
import { VM } from './vm.ts';

/** Unfuses the instruction that frame r is at; answers (and stores) the pc of its first step. */
export function unfuse(r: Frame): number {
  const b = boundOf(r);
  const flat = flatOf(b.code);
  const owner = flat.owner[pcOf(r)]!;
  (b.unfused ??= new Set()).add(owner);
  b.entry = null;
  b.ops = null;
  b.loops = b.copy === 0 ? null : new Map();
  growFrame(r, flat.nregsAll);
  if (VM.treeFrame === r && VM.treeAfter === VM.ticks && flat.owner[VM.treePc] === owner) VM.ticks += VM.treeSum;
  VM.treeFrame = null;
  r[2] = owner + 1;
  return owner + 1;
}
