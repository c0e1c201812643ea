/*
 * The place of a parser in a token list, and what all its functions share.
 *
 * The parser knows two outcomes: it returns a node, or it throws FAILED, which says only "this is not Python". Which
 * error that is, and where, is found afterwards by explain.ts, which reads the tokens again in CPython's way. So no
 * function here carries a message.
 *
 * Depth: brackets, blocks and f-strings nest as deep as the lexer lets them (200, 100, 150). Everything else that
 * could nest is a loop with a stack of its own, or counts itself with `enter`.
 */

import { DEDENT, INDENT, NAME, NEWLINE, type Tokens, type Warning } from '../tokens/mod.ts';
import type { Expression } from './nodes.ts';

/** Thrown where the grammar does not go on; never leaves the room. */
export const FAILED: { readonly failed: true } = { failed: true };

/** Thrown where a source nests deeper than CPython's parser does; never leaves the room. */
export const TOO_DEEP: { readonly tooDeep: true } = { tooDeep: true };

/** Chains of `elif`, and rules that are read anew for the message of an error: CPython's MAXSTACK in rule calls. */
export const MAX_LEVELS = 6000;

/** Expressions that nest to the right (`- - -x`, `a ** b ** c`, `a if b else c if d else e`): later passes go as deep as they do. */
export const MAX_NESTED = 1500;

/** Expressions inside one another without brackets (defaults of lambdas). */
const MAX_DEPTH = 500;

export class Cursor {
  readonly tokens: Tokens;
  readonly source: string;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly warnings: Warning[];
  /** The number of the current token, and its kind. */
  at = 0;
  kind: number;
  /** PEP 401: `<>` instead of `!=`. */
  flufl = false;
  depth = 0;
  /**
   * Where the last statement but one of the program begins. What stands before it is right; a mistake may have begun
   * there (an `elif` after an `else`).
   */
  begun = 0;
  /** Where the last compound statement that is right begins, definitions of functions apart; -1 if there is none. */
  noted = -1;
  /** The same for one that is right as far as it was read: CPython sees that it is when no rule for errors has said what is wrong. */
  begunRight = -1;
  /** A statement is right, and yet CPython takes it for another, wrong one when something else is wrong: `match (x)`, `print -1`, `type X[T = int] = T`. */
  isDoubtful = false;

  // The stacks of operators.ts; each call uses them above the height that it found.
  readonly operands: Expression[] = [];
  readonly operandStarts: number[] = [];
  readonly operatorLevels: number[] = [];
  readonly operatorTexts: string[] = [];
  readonly operatorTokens: number[] = [];

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.source = tokens.text.text;
    this.kinds = tokens.kinds;
    this.starts = tokens.starts;
    this.ends = tokens.ends;
    this.warnings = [...tokens.warnings];
    this.kind = tokens.kinds[0]!;
  }

  /** The offset of the current token. */
  get start(): number {
    return this.starts[this.at]!;
  }

  /** The end of the token before the current one. */
  get end(): number {
    return this.ends[this.at - 1]!;
  }

  next(): void {
    this.kind = this.kinds[++this.at]!;
  }

  /** The kind of the token after the current one. */
  get following(): number {
    return this.kinds[this.at + 1]!;
  }

  take(kind: number): boolean {
    if (this.kind !== kind) return false;
    this.kind = this.kinds[++this.at]!;
    return true;
  }

  expect(kind: number): void {
    if (this.kind !== kind) throw FAILED;
    this.kind = this.kinds[++this.at]!;
  }

  /** The name at the current token, in NFKC; the cursor moves on. */
  name(): string {
    if (this.kind !== NAME) throw FAILED;
    const name = this.nameAt(this.at);
    this.kind = this.kinds[++this.at]!;
    return name;
  }

  nameAt(token: number): string {
    const normalized = this.tokens.normalized;
    if (normalized !== null) {
      const name = normalized.get(token);
      if (name !== undefined) return name;
    }
    return this.source.slice(this.starts[token], this.ends[token]);
  }

  /** The current token is the name `word`, letter for letter (a soft keyword). */
  isWord(word: string): boolean {
    return this.kind === NAME && this.wordAt(this.at, word);
  }

  wordAt(token: number, word: string): boolean {
    const start = this.starts[token]!;
    return this.ends[token]! - start === word.length && this.source.startsWith(word, start);
  }

  /** Goes back to a token seen before, from anywhere in an expression that stands in no other. */
  back(at: number): void {
    this.at = at;
    this.kind = this.kinds[at]!;
    this.depth = 0;
    this.operands.length = this.operandStarts.length = 0;
    this.operatorLevels.length = this.operatorTexts.length = this.operatorTokens.length = 0;
  }

  /** The end of the last token before the cursor that is not about lines: where CPython ends a compound statement. */
  get blockEnd(): number {
    let at = this.at - 1;
    for (let kind = this.kinds[at]!; at > 0 && (kind === NEWLINE || kind === DEDENT || kind === INDENT);) {
      kind = this.kinds[--at]!;
    }
    return this.ends[at]!;
  }

  /** A compound statement that begins here is right. */
  note(start: number): void {
    if (start > this.noted) this.noted = start;
  }

  /** A compound statement that begins here is right if it ends at the current token. */
  noteBeginning(start: number): void {
    if (start > this.begunRight) this.begunRight = start;
  }

  enter(): void {
    if (++this.depth > MAX_DEPTH) throw TOO_DEEP;
  }

  leave(): void {
    this.depth--;
  }
}
