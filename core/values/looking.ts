/**
 * Builtins that only look: nothing changes by their calls, so native work that has made some may answer BAIL all the same, and the
 * Python behind it makes them again.
 */
import { BOOL, BYTES, DICT, FLOAT, INT, LIST, STR, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import { PyBound, PyNative } from './objects.ts';
import type { PyValue } from './objects.ts';
import { PyBuiltin } from './rows.ts';
import { typeOf } from './typeof.ts';

const FUNCTIONS: ReadonlySet<string> = new Set(['abs', 'callable', 'chr', 'divmod', 'format', 'hash', 'isinstance', 'iter', 'len', 'ord', 'repr', 'round']);

/** Classes that make immutable values of any argument. */
const MADE: ReadonlySet<PyValue> = new Set<PyValue>([BOOL, FLOAT, INT, STR]);

const METHODS: ReadonlyMap<PyClass, ReadonlySet<string>> = new Map(
  (
    [
      [
        STR,
        'capitalize casefold count endswith find index isalnum isalpha isdigit islower isnumeric isspace istitle isupper ljust lower ' +
          'lstrip partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split startswith strip ' +
          'swapcase title upper zfill',
      ],
      [BYTES, 'count endswith find index lower lstrip rstrip startswith strip upper'],
      [INT, 'bit_count bit_length'],
      [FLOAT, 'is_integer'],
      [TUPLE, 'count index'],
      [LIST, 'count index'],
      [DICT, 'get items keys values'],
    ] as const
  ).map(([cls, names]) => [cls, new Set(names.split(' '))]),
);

const NAMES: ReadonlySet<string> = new Set([...METHODS.values()].flatMap((names) => [...names]));

/** Whether one of the methods has that name. */
export function isLookingName(name: string): boolean {
  return NAMES.has(name);
}

/** Whether calling f, as far as that takes no Python code, only looks. */
export function onlyLooks(f: PyValue): boolean {
  if (f instanceof PyBound) return onlyLooks(f.func);
  if (f instanceof PyBuiltin) {
    if (f.owner === null) return f.module === 'builtins' && FUNCTIONS.has(f.name);
    return f.kind === 'method' && METHODS.get(f.owner)?.has(f.name) === true;
  }
  if (f instanceof PyNative) {
    const call = typeOf(f).lookup('__call__');
    return call instanceof PyBuiltin && call.row.looks === true;
  }
  return MADE.has(f);
}
