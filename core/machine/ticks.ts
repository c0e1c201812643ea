/**
 * Ticks: one for each back edge and call, more where much lies between them (code/costs.ts), and for work by size. `VM.ticks` counts down a slice; when it is used up, `tick`
 * asks what is due: the budget, a memory mark, the clock, the host's wish to pause. What is due falls at a back edge or
 * call, so at the same place in every form of the code.
 */
import type { Frame } from '../values/mod.ts';
import { boundOf } from './frames.ts';
import { heatUp, prepare } from './prepare.ts';
import { due } from './limits.ts';
import { TRAMPOLINE, VM } from './vm.ts';

/**
 * Called where `--VM.ticks < 0`, with a fresh frame that has not run yet. Answers true when the run must stop here; it
 * goes on with that frame later.
 */
export function tick(n: Frame): boolean {
  const b = boundOf(n);
  if (heatUp(b)) prepare(b);
  const mode = due(n);
  if (mode === 0) return false;
  VM.mode = mode;
  VM.goOn = n;
  return true;
}

/**
 * The same at the end of a round of the loop that starts at pc. When the code has just become hot, or an instruction
 * of it was unfused, the loop is left too, and goes on at once in its new closures.
 */
export function tickAt(r: Frame, pc: number): boolean {
  r[2] = pc;
  const b = boundOf(r);
  const leave = heatUp(b) || b.stale;
  b.stale = false;
  const mode = due(r);
  if (mode === 0 && !leave) return false;
  VM.mode = mode === 0 ? TRAMPOLINE : mode;
  VM.goOn = r;
  return true;
}
