/**
 * What a pattern is compiled to: a row of integers, operation by operation, with the sets and the longer literals beside it.
 * `compile.ts` writes programs, `match.ts` runs them.
 */
import type { CharSet } from './charset.ts';

/** Operations and their operands. Positions in the program are absolute. */
export const OP = {
  /** The end of the pattern. */
  MATCH: 0,
  /** code */
  CHAR: 1,
  /** set */
  SET: 2,
  /** Anything but a line feed. */
  ANY: 3,
  ANY_ALL: 4,
  /** offset in `literals`, length */
  TEXT: 5,
  /** target */
  JUMP: 6,
  /** alternative: tried when what follows fails */
  SPLIT: 7,
  /** alternative, set: the same, but straight to the alternative if the next character is not in the set */
  ALTERNATIVE: 8,
  /** mark */
  MARK: 9,
  /** kind, argument, min, max, next character or -1; then REPEAT_BACK. One character, as often as it goes. */
  REPEAT: 10,
  /** next character or -1: one character less */
  REPEAT_BACK: 11,
  /** kind, argument, min, max; then LAZY_MORE. One character, as rarely as it goes. */
  LAZY: 12,
  /** kind, argument, next character or -1: one character more */
  LAZY_MORE: 13,
  /** kind, argument, min, max: without a way back */
  POSSESSIVE: 14,
  /** register: begins to count */
  LOOP: 15,
  /** register, min, max, body, set or -1 */
  UNTIL: 16,
  /** register, min, max, body; then LAZY_BODY */
  LAZY_UNTIL: 17,
  /** register, max, body */
  LAZY_BODY: 18,
  /** register */
  ATOMIC: 19,
  ATOMIC_END: 20,
  /** register, characters back */
  LOOK: 21,
  LOOK_END: 22,
  /** register, characters back, where to go on */
  REFUSE: 23,
  REFUSE_END: 24,
  /** group, 1 if case is ignored */
  REFERENCE: 25,
  /** group, where to go on if it has not matched */
  CONDITION: 26,
  FAIL: 27,
  BEGINNING: 28,
  BEGINNING_LINE: 29,
  END: 30,
  END_LINE: 31,
  END_TEXT: 32,
  /** set of word characters */
  BOUNDARY: 33,
  NON_BOUNDARY: 34,
} as const;

/** Kinds of a single character: equal, in a set, not a line feed, any. */
export const IS_CHAR = 0;
export const IS_IN = 1;
export const IS_ANY = 2;
export const IS_ALL = 3;

export interface Program {
  readonly code: Int32Array;
  readonly sets: readonly CharSet[];
  readonly literals: Int32Array;
  /** Groups without group 0. Registers: two marks for each, then the last group that closed, then counters. */
  readonly groups: number;
  readonly registers: number;
  /** Lower case, for references that ignore it. */
  readonly lower: (c: number) => number;
  readonly flags: number;
  readonly names: ReadonlyMap<string, number>;
  /** What making it took: characters looked at. */
  readonly cost: number;
  /** Bytes that it takes. */
  readonly size: number;
  /** The least length of a match. */
  readonly least: number;
  /** What every match begins with; empty if nothing is known. */
  readonly prefix: readonly number[];
  readonly prefixText: string;
  /** Whether the prefix is all there is to it. */
  readonly isPrefix: boolean;
  /** What every match's first character is in. */
  readonly first: CharSet | null;
  /** Whether it matches at the very beginning only. */
  readonly anchored: boolean;
}
