/**
 * Pauses wherever a task waits. Code that is compiled before this is loaded has none: what runs many test files in one runtime
 * loads it first.
 */
import '../../core/mod.ts';
import { FRAME_INTRINSICS } from '../../core/machine/intrinsics.ts';
import { meter } from '../../core/machine/limits.ts';
import { VM } from '../../core/machine/mod.ts';

/** Whether runs pause at each `await` that waits. */
export const atAwaits = { on: false };

/** What the event loop calls when a task has yielded: the loop's next call or back edge pauses. */
const waits = FRAME_INTRINSICS.get('task_wait')!;
FRAME_INTRINSICS.set('task_wait', (r, args, d) => {
  if (atAwaits.on) {
    meter.pauseAt = 0;
    meter.base -= VM.ticks;
    VM.ticks = 0;
  }
  return waits(r, args, d);
});
