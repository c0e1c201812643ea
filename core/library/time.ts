/**
 * `time`: the time of day is the host's (`time.time`), if it hands a clock over. The other clocks show the program's own
 * time: what it slept and the work that it did, so that they are the same in each run.
 */
import { builtinFunction } from '../values/mod.ts';
import type { PyBuiltin } from '../values/mod.ts';
import { CLOCK } from './datetime/clock.ts';
import { classNameFunction, indexFunction } from './forward.ts';
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

/** What is built in for a program, and so is not bound as a method; the module's Python has it under a name with an underscore. */
// prettier-ignore
const CALENDAR: readonly (readonly [name: string, parameters: string, doc: string])[] = [
  ['gmtime', 'seconds=None, /', 'Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a. GMT).'],
  ['localtime', 'seconds=None, /', 'Convert seconds since the Epoch to a time tuple expressing local time, which is UTC.'],
  ['mktime', 't, /', 'Convert a time tuple in local time to seconds since the Epoch.'],
  ['asctime', 't=..., /', "Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'."],
  ['ctime', 'seconds=None, /', 'Convert a time in seconds since the Epoch to a string in local time.'],
  ['strftime', 'format, t=..., /', 'Convert a time tuple to a string according to a format specification.'],
  ['strptime', "data_string, format='%a %b %d %H:%M:%S %Y', /", 'Parse a string to a time tuple according to a format specification.'],
  ['clock_gettime', 'clk_id, /', 'Return the time of the specified clock clk_id as a float.'],
  ['clock_gettime_ns', 'clk_id, /', 'Return the time of the specified clock clk_id as nanoseconds (int).'],
  ['clock_getres', 'clk_id, /', 'Return the resolution (precision) of the specified clock clk_id.'],
  ['clock_settime', 'clk_id, time, /', 'Set the time of the specified clock clk_id.'],
  ['clock_settime_ns', 'clk_id, time, /', 'Set the time of the specified clock clk_id with nanoseconds.'],
  ['get_clock_info', 'name, /', 'Get information of the specified clock.'],
];

/** Those whose parameters `__text_signature__` tells. */
const SHOWN: ReadonlySet<string> = new Set(['mktime', 'clock_gettime', 'clock_gettime_ns']);

function forward([name, parameters, doc]: (typeof CALENDAR)[number]): PyBuiltin {
  const given = parameters
    .split(', ')
    .filter((one) => one !== '/')
    .map((one) => one.replace(/=.*/, ''));
  return builtinFunction('time', `${name}(${parameters})`, {
    doc,
    ...(SHOWN.has(name) ? {} : { text: '' }),
    style: given.length === 1 && !parameters.includes('=') ? 'one' : 'pos',
    python: `\ndef ${name}(${parameters}):\n    return __import__('time')._${name}(${given.join(', ')})\n`,
  });
}

function functions(): PyBuiltin[] {
  return [
    ...clock('time', 'The time since 1 January 1970', "$real($os('time.time'))"),
    ...['monotonic', 'perf_counter', 'process_time'].flatMap((name) =>
      clock(name, "The program's own time", '$program_time()'),
    ),
    ...CALENDAR.map(forward),
    builtinFunction('time', 'sleep(object, /)', {
      doc: 'Delay execution for a given number of seconds.',
      python: `
def sleep(object, /):
    seconds = None
    try:
        seconds = $real(object)
    except TypeError:
        pass
    if seconds is None:
        raise TypeError(f"'{$type_name(object)}' object cannot be interpreted as an integer")
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
  contents: () => ({ functions: [classNameFunction('time'), indexFunction('time'), ...functions()] }),
  python: CLOCK,
};
