/** Before each file of tests: those that share a runtime begin with the counters of a fresh one. */
import './python/awaits.ts';
import { DEFAULT_LIMITS } from '../core/machine/defaults.ts';
import { meter, startMeter } from '../core/machine/limits.ts';

meter.pauseAt = Infinity;
meter.clock = null;
startMeter(DEFAULT_LIMITS, 0);
