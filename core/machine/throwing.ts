/** Where a frame that is not running goes on when an exception is thrown into it. */
import { H, STOP_ITERATION } from '../values/mod.ts';
import type { Frame } from '../values/mod.ts';
import { flatOf } from './code.ts';
import { handlerAt } from './flat.ts';
import { boundOf, pcOf } from './frames.ts';
import { stopValue } from './generators.ts';
import { arrive, catchIn } from './pending.ts';
import { FRESH, NOTHING, VM } from './vm.ts';

/**
 * Moves the frame to where the exception that is pending in it leads: behind a `yield from` or `await`, whose value a
 * StopIteration gives wherever it comes from (CLEANUP_THROW), or to its handler; false if it has none.
 */
export function flatHandles(g: Frame): boolean {
  if (g[3] === FRESH) return false;
  const f = flatOf(boundOf(g).code);
  const pc = pcOf(g);
  const op = f.ops[pc];
  if (op !== undefined && op.op === 'yieldfrom' && VM.exc!.cls.isSubclass(STOP_ITERATION)) {
    arrive(g);
    if (op.d >= 0) g[op.d + H] = stopValue(VM.exc!);
    g[2] = f.after[pc]!;
    VM.exc = null;
    VM.mode = NOTHING;
    return true;
  }
  const h = handlerAt(f, pc);
  if (h === null) return false;
  catchIn(g, h.exc + H);
  g[2] = h.handler;
  return true;
}
