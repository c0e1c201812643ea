/** Bytes of a waiting program back into what can be resumed. */
import { openRun } from './envelope.ts';
import { MontySnapshotError } from './errors.ts';
import { Execution, NOTHING_PRINTED } from './execution.ts';
import type { SliceOption } from './execution.ts';
import { executionOptions, surroundingsOf, withLimits } from './options.ts';
import type { LoadOptions } from './options.ts';
import type { Pending } from './progress.ts';
import { MontySession } from './session.ts';

/**
 * The state that a snapshot's `dump` made into bytes, waiting for the same answer. Throws MontySnapshotError; nothing has
 * been restored then.
 */
export function loadSnapshot(bytes: Uint8Array, options: LoadOptions & SliceOption = {}): Pending {
  const { owner, run } = openRun(bytes, withLimits(options), surroundingsOf(options));
  if (run.request === null)
    throw new MontySnapshotError('wrong-kind', 'this session waits for nothing: use MontySession.load');
  if (owner.kind === 'session') return MontySession.revive(owner, run, options).pending!;
  const execution = new Execution(run, owner, executionOptions(options));
  return execution.pending(NOTHING_PRINTED);
}
