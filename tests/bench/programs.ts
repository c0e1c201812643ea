/**
 * The programs whose speed is measured: what `main()` of programs/NAME.py answers, and how the prototype of the engine did
 * on it.
 */
export interface Program {
  readonly name: string;
  readonly shows: string;
  readonly answer: number;
  /** Time of the prototype divided by that of CPython 3.11. */
  readonly prototype: number;
}

export const programs: readonly Program[] = [
  { name: 'fib', shows: 'calls', answer: 121393, prototype: 0.72 },
  { name: 'loop', shows: 'while, %, +=', answer: 374999250000, prototype: 0.11 },
  { name: 'nested', shows: 'for over ranges', answer: 501503, prototype: 0.2 },
  { name: 'method', shows: 'methods, attributes', answer: 2250005, prototype: 0.58 },
  { name: 'floats', shows: 'floats', answer: 274398, prototype: 0.85 },
  { name: 'nbody', shows: 'floats in attributes', answer: 621354, prototype: 1.47 },
  { name: 'dictcount', shows: 'dict: in, get, set', answer: 400000, prototype: 0.96 },
  { name: 'listidx', shows: 'list: append, index', answer: 249999500000, prototype: 0.7 },
  { name: 'gen', shows: 'generator', answer: 124999750000, prototype: 0.68 },
  { name: 'comp', shows: 'list comprehension', answer: 300000, prototype: 0.29 },
  { name: 'exc', shows: 'raise out of a call', answer: 5625075000, prototype: 0.28 },
  { name: 'keyerr', shows: 'KeyError', answer: 150000, prototype: 0.26 },
  { name: 'sortkey', shows: 'sort with key', answer: 99997, prototype: 1.8 },
  { name: 'strbuild', shows: 'str: +=, join', answer: 806670, prototype: 1.54 },
  { name: 'useradd', shows: '__add__', answer: 200000, prototype: 1.09 },
];

/** Programs beside the fifteen, outside the mean: errors that leave the function whose expression met them; modules. */
export const beside: readonly Omit<Program, 'prototype'>[] = [
  { name: 'get', shows: 'KeyError out of a call', answer: 150000 },
  { name: 'getnext', shows: 'KeyError in an operand', answer: 150000 },
  { name: 're', shows: '20 patterns over 100 KB', answer: 126651 },
  { name: 'jsonloads', shows: 'json.loads of 1 MB', answer: 966013 },
  { name: 'jsondumps', shows: 'json.dumps of 1 MB', answer: 959813 },
];
