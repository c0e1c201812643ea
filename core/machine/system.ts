/**
 * What the program asks of an operating system: by `os` requests to the host, as far as it grants them (RunOptions.os).
 * Without a grant nothing of it exists, except for a clock of the program's own that only shows what the program does.
 */
import { PyFloat } from '../values/mod.ts';
import type { PyValue } from '../values/mod.ts';
import { suspend } from './calls.ts';
import { FRAME_INTRINSICS } from './intrinsics.ts';
import { ticksUsed } from './limits.ts';
import { raiseNew } from './pending.ts';
import { VM, link } from './vm.ts';

/** `$os(name, *args)`: what the host answers to the function `name` of the operating system. */
FRAME_INTRINSICS.set('os', (r, [name, ...args], d) => {
  const f = name as string;
  if (!VM.grants.has(f)) return raiseNew('RuntimeError', `${f}() is not available: the host does not provide it`);
  return suspend(r, 'os', f, args, null, d);
});

/** Whether the host answers a function of the operating system. */
FRAME_INTRINSICS.set('os_granted', (_r, [name]) => VM.grants.has(name as string));

/** `$sleep(seconds)`: the host waits; without its grant the program's own clock moves on at once. */
FRAME_INTRINSICS.set('sleep', (r, [seconds], d): PyValue | undefined => {
  if (VM.grants.has('time.sleep')) return suspend(r, 'os', 'time.sleep', [seconds!], null, d);
  link.machine.tasks.time += (seconds as PyFloat).v;
  return null;
});

/** A tick shows as ten nanoseconds, about what it takes. */
const TICKS_PER_SECOND = 1e8;

/**
 * Seconds on the program's own clock: what it has slept, and the ticks that it has used. The same in every run of a
 * program, so it tells nothing of the machine that it runs on.
 */
FRAME_INTRINSICS.set('program_time', () => new PyFloat(link.machine.tasks.time + ticksUsed() / TICKS_PER_SECOND));
