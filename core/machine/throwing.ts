/** Handlers of a frame that is not running: used when an exception is thrown into a generator. */
import { H } from '../values/mod.ts';
import type { Frame } from '../values/mod.ts';
import { flatOf } from './code.ts';
import { handlerAt } from './flat.ts';
import { boundOf, pcOf } from './frames.ts';
import { catchIn } from './pending.ts';
import { FRESH } from './vm.ts';

/** Moves the frame to the handler of the exception that is pending in it; false if it has none. */
export function flatHandles(g: Frame): boolean {
  if (g[3] === FRESH) return false;
  const h = handlerAt(flatOf(boundOf(g).code), pcOf(g));
  if (h === null) return false;
  catchIn(g, h.exc + H);
  g[2] = h.handler;
  return true;
}
