/** `await` on a future: what a coroutine that waits for one does in each step. */
import { DONE, FutureIterator, PyFuture, failure, isDone } from '../values/mod.ts';
import type { Frame, PyExc } from '../values/mod.ts';
import { raiseExc, raiseNew } from './pending.ts';
import { VM } from './vm.ts';

/** One step of `await future`: the future, while it is pending; DONE with VM.returned; undefined when it raises. */
export function stepFuture(r: Frame, it: FutureIterator): unknown {
  VM.cur = r;
  const f = it.future;
  const { thrown } = it;
  if (it.bare && thrown === null) {
    it.bare = false;
    return null;
  }
  if (thrown !== null || !(f instanceof PyFuture)) {
    it.future = null;
    it.thrown = null;
    VM.returned = null;
    return thrown === null ? DONE : raiseExc(thrown as PyExc);
  }
  if (!isDone(f)) {
    if (it.waiting) return raiseNew('RuntimeError', "await wasn't used with future");
    it.waiting = true;
    f.blocking = true;
    return f;
  }
  it.future = null;
  const exc = failure(f);
  if (exc !== null) return raiseExc(exc);
  VM.returned = f.result;
  return DONE;
}
