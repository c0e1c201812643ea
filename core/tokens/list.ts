/*
 * The tokens of a text: three parallel arrays (kind, start, end) that grow as the lexer goes on, and what else it found.
 */

import type { Fault, Text } from '../source/mod.ts';

/** A SyntaxWarning that reading the text gives; nothing is printed here. */
export interface Warning {
  readonly message: string;
  readonly line: number;
  readonly offset: number;
}

/** The tokens of a text: token `i` has `kinds[i]` and stands at `starts[i]` to `ends[i]`, for `i < count`. */
export interface Tokens {
  readonly text: Text;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
  /** The NFKC form of each name that is not ASCII, by token number. */
  readonly normalized: ReadonlyMap<number, string> | null;
  /** Why the last token is an ERROR. */
  readonly fault: Fault | null;
  /** The fault also ends a text whose syntax error comes earlier (CPython reads the rest of the text to find it). */
  readonly wins: boolean;
  /** The fault is that the text ends: more text could mend it. */
  readonly atEnd: boolean;
  /** The tokens end inside an f- or t-string. */
  readonly inLiteral: boolean;
  /** Brackets that are open where the tokens end. */
  readonly open: readonly number[];
  readonly warnings: readonly Warning[];
  /** Decimal ints of more digits are refused; 0: none are. */
  readonly maxDigits: number;
}

type Arrays = Pick<Tokens, 'kinds' | 'starts' | 'ends'>;

/** Arrays left over from an earlier text: to make some costs more than to read a short text. */
let spare: Arrays | null = null;
/** Tokens behind the last one at which a parser may look. */
const LOOKAHEAD = 8;
/** Room for tokens up to which arrays are kept. */
const SPARE = 1 << 14;

/** Gives the arrays back for the next text: nobody reads these tokens any more. */
export function release({ kinds, starts, ends }: Tokens): void {
  if (kinds.length <= SPARE) spare = { kinds, starts, ends };
}

/** A growing list of tokens. */
export class TokenList {
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  count = 0;

  /** Room for a text of this length. */
  constructor(length: number) {
    const capacity = (length >> 2) + 16;
    const arrays = spare;
    if (arrays !== null && capacity <= arrays.kinds.length) {
      spare = null;
      this.kinds = arrays.kinds;
      this.starts = arrays.starts;
      this.ends = arrays.ends;
    } else {
      this.kinds = new Uint8Array(capacity);
      this.starts = new Int32Array(capacity);
      this.ends = new Int32Array(capacity);
    }
  }

  /** Behind the last token stands none of an earlier text. */
  end(): void {
    this.kinds.fill(0, this.count, this.count + LOOKAHEAD);
  }

  add(kind: number, start: number, end: number): void {
    const index = this.count;
    if (index === this.kinds.length) this.#grow();
    this.kinds[index] = kind;
    this.starts[index] = start;
    this.ends[index] = end;
    this.count = index + 1;
  }

  #grow(): void {
    const size = this.kinds.length * 2;
    const kinds = new Uint8Array(size);
    const starts = new Int32Array(size);
    const ends = new Int32Array(size);
    kinds.set(this.kinds);
    starts.set(this.starts);
    ends.set(this.ends);
    this.kinds = kinds;
    this.starts = starts;
    this.ends = ends;
  }
}
