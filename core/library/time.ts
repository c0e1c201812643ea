/**
 * `time`: the time of day is the host's (`time.time`), if it hands a clock over. The other clocks show the program's own
 * time: what it slept and the work that it did, so that they are the same in each run.
 */
import { builtinFunction } from '../values/mod.ts';
import type { PyBuiltin } from '../values/mod.ts';
import { CLOCK } from './datetime/clock.ts';
import type { ModuleSource } from './modules.ts';

/** The functions of a clock in seconds, and in nanoseconds. */
function clock(name: string, doc: string, seconds: string): PyBuiltin[] {
  return [
    builtinFunction('time', `${name}()`, { doc: `${doc}, in seconds.`, python: `\ndef ${name}():\n    return ${seconds}\n` }),
    builtinFunction('time', `${name}_ns()`, {
      doc: `${doc}, in nanoseconds.`,
      python: `\ndef ${name}_ns():\n    return round(${seconds} * 1000000) * 1000\n`,
    }),
  ];
}

function functions(): PyBuiltin[] {
  return [
    ...clock('time', 'The time since 1 January 1970', "$real($os('time.time'))"),
    ...['monotonic', 'perf_counter', 'process_time'].flatMap((name) =>
      clock(name, "The program's own time", '$program_time()'),
    ),
    builtinFunction('time', 'sleep(object, /)', {
      doc: 'Delay execution for a given number of seconds.',
      python: `
def sleep(object, /):
    try:
        seconds = $real(object)
    except TypeError:
        raise TypeError(f"'{$type_name(object)}' object cannot be interpreted as an integer") from None
    if seconds != seconds:
        raise ValueError('Invalid value NaN (not a number)')
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    if seconds > 9223372036:
        raise OverflowError('timestamp out of range for platform time_t')
    $sleep(seconds)
`,
    }),
  ];
}

export const TIME: ModuleSource = {
  name: 'time',
  doc: 'This module provides various functions to manipulate time values.',
  contents: () => ({ functions: functions() }),
  python: CLOCK,
};
