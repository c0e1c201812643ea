/** The records of `sys`: facts about a 64-bit CPython 3.14.2 as it is started with `-I -S`. */
import { PyFloat, PyTuple } from '../values/mod.ts';
import type { PyClass, PyValue } from '../values/mod.ts';
import { recordClass } from './records.ts';

/** Name, value and docstring of an item. */
type Item = readonly [name: string, value: PyValue, doc: string];

const float = (x: number): PyValue => new PyFloat(x);

function record(name: string, doc: string, items: readonly Item[], closed = false, beside: readonly Item[] = []): PyTuple {
  const cls = recordClass(`sys.${name}`, {
    doc: `sys.${name}\n\n${doc}`,
    fields: items.map(([field, , about]) => [field, about]),
    beside: beside.map(([field, value, about]) => [field, about, value]),
    closed,
  });
  return new PyTuple(
    cls,
    items.map(([, value]) => value),
  );
}

/** The class of what `sys.unraisablehook` is called with. */
export function unraisableClass(): PyClass {
  return recordClass('UnraisableHookArgs', {
    doc: 'UnraisableHookArgs\n\nType used to pass arguments to sys.unraisablehook.',
    fields: [
      ['exc_type', 'Exception type'],
      ['exc_value', 'Exception value'],
      ['exc_traceback', 'Exception traceback'],
      ['err_msg', 'Error message'],
      ['object', 'Object causing the exception'],
    ],
  });
}

/** The class of what `sys.get_asyncgen_hooks` answers. */
export function hooksClass(): PyClass {
  return recordClass('asyncgen_hooks', {
    doc: 'asyncgen_hooks\n\nA named tuple providing information about asynchronous\ngenerators hooks.  The attributes are read only.',
    fields: [
      ['firstiter', 'Hook to intercept first iteration'],
      ['finalizer', 'Hook to intercept finalization'],
    ],
  });
}

/** The members of `sys` that are records. */
export function records(): [name: string, value: PyTuple][] {
  return [
    [
      'version_info',
      record(
        'version_info',
        'Version information as a named tuple.',
        [
          ['major', 3, 'Major release number'],
          ['minor', 14, 'Minor release number'],
          ['micro', 2, 'Patch release number'],
          ['releaselevel', 'final', "'alpha', 'beta', 'candidate', or 'final'"],
          ['serial', 0, 'Serial release number'],
        ],
        true,
      ),
    ],
    [
      'flags',
      record(
        'flags',
        'Flags provided through command line arguments or environment vars.',
        [
          ['debug', 0, '-d'],
          ['inspect', 0, '-i'],
          ['interactive', 0, '-i'],
          ['optimize', 0, '-O or -OO'],
          ['dont_write_bytecode', 1, '-B'],
          ['no_user_site', 1, '-s'],
          ['no_site', 1, '-S'],
          ['ignore_environment', 1, '-E'],
          ['verbose', 0, '-v'],
          ['bytes_warning', 0, '-b'],
          ['quiet', 0, '-q'],
          ['hash_randomization', 0, '-R'],
          ['isolated', 1, '-I'],
          ['dev_mode', false, '-X dev'],
          ['utf8_mode', 1, '-X utf8'],
          ['warn_default_encoding', 0, '-X warn_default_encoding'],
          ['safe_path', true, '-P'],
          ['int_max_str_digits', 4300, '-X int_max_str_digits'],
        ],
        true,
        [
          ['gil', 1, '-X gil'],
          ['thread_inherit_context', 0, '-X thread_inherit_context'],
          ['context_aware_warnings', 0, '-X context_aware_warnings'],
        ],
      ),
    ],
    [
      'float_info',
      record('float_info', 'A named tuple holding information about the float type.', [
        ['max', float(Number.MAX_VALUE), 'DBL_MAX -- maximum representable finite float'],
        ['max_exp', 1024, 'DBL_MAX_EXP -- maximum int e such that radix**(e-1) is representable'],
        ['max_10_exp', 308, 'DBL_MAX_10_EXP -- maximum int e such that 10**e is representable'],
        ['min', float(2 ** -1022), 'DBL_MIN -- Minimum positive normalized float'],
        ['min_exp', -1021, 'DBL_MIN_EXP -- minimum int e such that radix**(e-1) is a normalized float'],
        ['min_10_exp', -307, 'DBL_MIN_10_EXP -- minimum int e such that 10**e is a normalized float'],
        ['dig', 15, 'DBL_DIG -- maximum number of decimal digits that can be faithfully represented in a float'],
        ['mant_dig', 53, 'DBL_MANT_DIG -- mantissa digits'],
        ['epsilon', float(Number.EPSILON), 'DBL_EPSILON -- Difference between 1 and the next representable float'],
        ['radix', 2, 'FLT_RADIX -- radix of exponent'],
        ['rounds', 1, 'FLT_ROUNDS -- rounding mode used for arithmetic operations'],
      ]),
    ],
    [
      'int_info',
      record('int_info', "A named tuple that holds information about Python's internal representation of integers.", [
        ['bits_per_digit', 30, 'size of a digit in bits'],
        ['sizeof_digit', 4, 'size in bytes of the C type used to represent a digit'],
        ['default_max_str_digits', 4300, 'maximum string conversion digits limitation'],
        ['str_digits_check_threshold', 640, 'minimum positive value for int_max_str_digits'],
      ]),
    ],
    [
      'hash_info',
      record('hash_info', 'A named tuple providing parameters used for computing hashes.', [
        ['width', 64, 'width of the type used for hashing, in bits'],
        ['modulus', 2305843009213693951n, 'prime number giving the modulus on which the hash function is based'],
        ['inf', 314159, 'value to be used for hash of a positive infinity'],
        ['nan', 0, 'value to be used for hash of a nan'],
        ['imag', 1000003, 'multiplier used for the imaginary part of a complex number'],
        ['algorithm', 'siphash13', 'name of the algorithm for hashing of str, bytes and memoryviews'],
        ['hash_bits', 64, 'internal output size of hash algorithm'],
        ['seed_bits', 128, 'seed size of hash algorithm'],
        ['cutoff', 0, 'small string optimization cutoff'],
      ]),
    ],
    [
      'thread_info',
      record('thread_info', 'A named tuple holding information about the thread implementation.', [
        ['name', null, 'name of the thread implementation'],
        ['lock', null, 'name of the lock implementation'],
        ['version', null, 'name and version of the thread library'],
      ]),
    ],
  ];
}
