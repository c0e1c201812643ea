/**
 * Differences that are explained: where CPython's answer depends on its build or on reference counts. Each is a case with its reason
 * (`case`); what a row changes in both texts is what may differ.
 */

export interface Class {
  readonly name: string;
  /** The file and title of the case that shows the difference. */
  readonly case: readonly [file: string, title: string];
  /** The text without what may differ. */
  readonly same?: (text: string) => string;
  /** A line of CPython's at which the comparison ends. */
  readonly ends?: RegExp;
}

export const SETS = 'order of sets';
export const SIZES = 'sizes of 32 bits';
export const SUGGESTIONS = 'names to suggest';

export const CLASSES: readonly Class[] = [
  {
    name: SETS,
    case: ['types/set.py', 'the order of what is hashed by its bits'],
    same: sorted,
  },
  {
    name: 'numbers of errors',
    case: ['types/float.py', 'the error number of a power that is too large'],
    same: (text) => text.replace(/\(68, 'Result not representable'\)/g, "(34, 'Numerical result out of range')"),
  },
  {
    name: SIZES,
    case: ['types/set.py', 'an index between 32 and 64 bits'],
    ends: /\b(?:OverflowError|IndexError)\b.*(?:too large to convert to C|into an index-sized integer)|\bMemoryError\b|\bOverflowError None/,
  },
  {
    name: SUGGESTIONS,
    case: ['exceptions/tracebacks.py', 'a name that is bound behind the error is not suggested'],
    same: (text) => text.replace(/^(NameError: name '\w+' is not defined)\. Did you mean: '\w+'\?$/gm, '$1'),
  },
  {
    name: 'print() at the end of the stack',
    case: ['exceptions/tracebacks.py', 'print() writes whole lines at the end of the stack'],
    ends: /[^\s('"]RecursionError\b/,
  },
];

/** The classes that together explain why two texts differ; null if they don't. */
export function explained(expected: string, actual: string): readonly string[] | null {
  let [a, b] = [expected, actual];
  const names: string[] = [];
  for (const { name, same, ends } of CLASSES) {
    const [x, y] = ends === undefined ? [same!(a), same!(b)] : upTo(ends, a, b);
    if (x === a && y === b) continue;
    names.push(name);
    [a, b] = [x, y];
    if (a === b) return names;
  }
  return null;
}

/** The items of each set in order, those of inner sets first. What has a colon is a dict. */
function sorted(text: string): string {
  const next = text.replace(/\{([^{}:\n]*)\}/g, (_, items: string) => `«${items.split(', ').sort().join(', ')}»`);
  return next === text ? text : sorted(next);
}

/** Both texts up to the first line that differs, when CPython's is such a line. */
function upTo(ends: RegExp, expected: string, actual: string): [string, string] {
  const [a, b] = [expected.split('\n'), actual.split('\n')];
  const first = a.findIndex((line, i) => line !== b[i]);
  if (first < 0 || !ends.test(a[first]!)) return [expected, actual];
  return [a.slice(0, first).join('\n'), b.slice(0, first).join('\n')];
}

/** Our first address has the length of CPython's then, whose build has 32 bits. */
export const SHORT_ADDRESSES: number = (0x1000000 - 0x7f0000000000) / 16;

/** CPython's text without names of `self` to suggest, which it asks a `__getattr__` of the program for. */
export function withoutSelf(text: string): string {
  return text.replace(/^(NameError: name '\w+' is not defined)\. Did you mean: 'self\.\w+'\?$/gm, '$1');
}

/** Whether a text is CPython's wherever its answer does not depend on the seed of its hashes: `other` has another one. */
export function sameButForHashes(actual: string, expected: string, other: string): boolean {
  const [ours, theirs, again] = [actual, expected, other].map((text) => text.split('\n')) as [string[], string[], string[]];
  const lengths = theirs.length === again.length && theirs.length === ours.length;
  let depends = false;
  for (const [i, line] of theirs.entries()) {
    if (line !== again[i]) {
      if (!lengths) return true;
      depends = true;
    } else if (line !== ours[i]) return false;
  }
  return depends && lengths;
}

/** A difference that goes when CPython keeps every generator until the program ends. */
export const FINALIZERS: Class = {
  name: 'finalizers',
  case: ['language/generators.py', 'a generator that a for loop leaves early'],
};
