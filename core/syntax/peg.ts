/*
 * A machine for parsing expression grammars (PEG), as CPython's own parser is one.
 *
 * Only wrong programs come here. CPython finds its messages by trying the alternatives of its grammar in order, with
 * memory of what was tried where; to say the same words at the same places, the same order is followed. The grammar is
 * data (grammar.ts, mistakes.ts), compiled (notation.ts) to instructions for a machine with stacks of its own, after
 * LPeg: depth costs no JavaScript stack.
 */

import type { Fault } from '../source/mod.ts';
import {
  DEDENT,
  END,
  ERROR,
  FSTRING_END,
  FSTRING_START,
  INDENT,
  LBRACE,
  LPAR,
  LSQB,
  NAME,
  NEWLINE,
  RBRACE,
  RPAR,
  RSQB,
  TSTRING_END,
  TSTRING_START,
  type Tokens,
} from '../tokens/mod.ts';
import { MAX_LEVELS, TOO_DEEP } from './cursor.ts';
import {
  TOKEN,
  WORD,
  CALL,
  RETURN,
  CHOICE,
  COMMIT,
  FORGET,
  FAIL,
  FAIL_TWICE,
  BACK,
  NOTHING,
  LIST,
  APPEND,
  DROP,
  PACK,
  ACT,
  UNLESS_LENIENT,
  MEMO,
  LEFT,
  PLAIN,
  type Grammar,
  type Sketch,
  type Value,
} from './notation.ts';
import { known } from './places.ts';

/** Thrown to end the reading with a fault. */
export class Found {
  readonly fault: Fault;
  constructor(found: Fault) {
    this.fault = found;
  }
}

/** Thrown when a wrong program takes too long to explain. */
export const GAVE_UP: { readonly gaveUp: true } = { gaveUp: true };

const SOFT_KEYWORDS = ['_', 'case', 'match', 'type'];

/** A call of a rule that waits for its result. */
interface Frame {
  readonly rule: number;
  readonly back: number;
  readonly start: number;
  readonly strict: boolean;
  /** The longest result of a left-recursive rule so far. */
  end: number;
  value: Value;
}

interface Memo {
  readonly end: number;
  readonly value: Value;
}

/** The rule does not match here. */
const NEVER: Memo = { end: -1, value: null };

/** Instructions per token: several times what programs need that were not made to be slow (100 to 600). */
const PATIENCE = 3_000;

/** Tokens being read by a grammar. */
export class Reading {
  readonly tokens: Tokens;
  readonly source: string;
  /** The current token, and the furthest one that was looked at. */
  at = 0;
  far = -1;
  /** Whether rules for wrong programs take part: the second pass. */
  strict = false;
  /** PEP 401: `<>` instead of `!=`. */
  flufl = false;
  /** Where the current rule begins. */
  ruleStart = 0;
  readonly #grammar: Grammar;
  /** What is known, by rule and token. */
  readonly #memo: (Memo | undefined)[][] = [];

  /** What literalAround() says of each token; found when it is first asked. */
  #around: Int32Array | null = null;

  readonly #first: number;

  /** Reads from the token `first` on. */
  constructor(tokens: Tokens, grammar: Grammar, first: number) {
    this.#first = first;
    this.tokens = tokens;
    this.source = tokens.text.text;
    this.#grammar = grammar;
  }

  /** Whether the tokens are what the rule says. */
  read(rule: string, strict: boolean): boolean {
    this.at = this.#first;
    this.strict = strict;
    this.#memo.length = 0;
    return this.#run(this.#grammar.rules.get(rule)!);
  }

  /** Looks at a token; the text may end here. */
  look(at: number): number {
    if (at > this.far) {
      this.far = at;
      if (this.tokens.kinds[at] === ERROR) throw new Found(this.tokens.fault!);
    }
    return at < this.tokens.count ? this.tokens.kinds[at]! : END;
  }

  #run(first: number): boolean {
    const { code, entries, flags, actions, words } = this.#grammar;
    const memos = this.#memo;
    for (const _entry of entries) memos.push([]);
    // The stacks, with their heights beside them: cutting arrays is slow. A choice is an instruction (-1 guards a
    // frame), a token, and the heights of values and frames.
    const frames: Frame[] = [];
    const values: Value[] = [];
    const choices: number[] = [];
    let frameCount = 0;
    let valueCount = 0;
    let choiceCount = 0;
    let patience = PATIENCE * (this.tokens.count - this.#first + 10);
    let ip = code.length;
    let call = first;
    let ok = true;
    for (;;) {
      if (call >= 0) {
        const rule = call;
        call = -1;
        const flag = flags[rule]!;
        const at = this.at;
        if (flag & MEMO) {
          const known = memos[rule]![at - this.#first];
          if (known !== undefined) {
            if (known.end < 0) {
              ok = false;
            } else {
              this.at = known.end;
              values[valueCount++] = known.value;
              continue;
            }
          }
        }
        if (ok) {
          if (frameCount >= MAX_LEVELS) throw TOO_DEEP;
          frames[frameCount++] = { rule, back: ip, start: at, strict: this.strict, end: -1, value: null };
          if (flag !== 0) {
            choices[choiceCount] = -1;
            choices[choiceCount + 1] = at;
            choices[choiceCount + 2] = valueCount;
            choices[choiceCount + 3] = frameCount;
            choiceCount += 4;
          }
          if (flag & LEFT) memos[rule]![at - this.#first] = NEVER;
          if (flag & PLAIN) this.strict = false;
          ip = entries[rule]!;
        }
      } else if (--patience < 0) {
        throw GAVE_UP;
      } else {
        switch (code[ip]) {
          case TOKEN:
            if (this.look(this.at) === code[ip + 1]) {
              values[valueCount++] = this.at++;
              ip += 2;
            } else {
              ok = false;
            }
            break;
          case WORD: {
            const word = words[code[ip + 1]!]!;
            if (this.look(this.at) === NAME && (word === '' ? this.#isSoftKeyword() : this.wordAt(this.at, word))) {
              values[valueCount++] = this.at++;
              ip += 2;
            } else {
              ok = false;
            }
            break;
          }
          case CALL:
            call = code[ip + 1]!;
            ip += 2;
            break;
          case RETURN: {
            const frame = frames[frameCount - 1]!;
            const { rule } = frame;
            const flag = flags[rule]!;
            if (flag & LEFT && this.at > frame.end) {
              // Try to grow: read the rule again, with this result where it calls itself.
              frame.end = this.at;
              frame.value = values[--valueCount];
              memos[rule]![frame.start - this.#first] = { end: frame.end, value: frame.value };
              this.at = frame.start;
              ip = entries[rule]!;
              break;
            }
            frameCount--;
            if (flag !== 0) choiceCount -= 4;
            this.strict = frame.strict;
            if (flag & LEFT) {
              this.at = frame.end;
              values[valueCount - 1] = frame.value;
            } else if (flag & MEMO) {
              memos[rule]![frame.start - this.#first] = { end: this.at, value: values[valueCount - 1] };
            }
            if (frameCount === 0) return true;
            ip = frame.back;
            break;
          }
          case CHOICE:
            choices[choiceCount] = code[ip + 1]!;
            choices[choiceCount + 1] = this.at;
            choices[choiceCount + 2] = valueCount;
            choices[choiceCount + 3] = frameCount;
            choiceCount += 4;
            ip += 2;
            break;
          case COMMIT:
            choiceCount -= 4;
            ip = code[ip + 1]!;
            break;
          case FORGET:
            choiceCount -= 4;
            ip++;
            break;
          case FAIL:
            ok = false;
            break;
          case FAIL_TWICE:
            choiceCount -= 4;
            ok = false;
            break;
          case BACK: {
            choiceCount -= 4;
            this.at = choices[choiceCount + 1]!;
            valueCount = choices[choiceCount + 2]!;
            ip = code[ip + 1]!;
            break;
          }
          case NOTHING:
            values[valueCount++] = null;
            ip++;
            break;
          case LIST:
            values[valueCount++] = [];
            ip++;
            break;
          case APPEND: {
            valueCount--;
            (values[valueCount - 1] as Value[]).push(values[valueCount]);
            ip++;
            break;
          }
          case DROP:
            valueCount--;
            ip++;
            break;
          case PACK: {
            const count = code[ip + 1]!;
            const list = values.slice(valueCount - count, valueCount);
            valueCount -= count;
            values[valueCount++] = list;
            ip += 2;
            break;
          }
          case ACT: {
            const count = code[ip + 2]!;
            this.ruleStart = frames[frameCount - 1]!.start;
            const value = actions[code[ip + 1]!]!(this, values.slice(valueCount - count, valueCount));
            if (value === null) ok = false;
            valueCount -= count;
            values[valueCount++] = value;
            ip += 3;
            break;
          }
          case UNLESS_LENIENT:
            if (this.strict) ip++;
            else ok = false;
            break;
          default: {
            // FORCE
            if (this.look(this.at) !== code[ip + 1]) {
              throw new Found(known(this, this.at, `expected '${words[code[ip + 2]!]!}'`));
            }
            values[valueCount++] = this.at++;
            ip += 3;
          }
        }
      }
      while (!ok) {
        choiceCount -= 4;
        if (choiceCount < 0) return false;
        const target = choices[choiceCount]!;
        this.at = choices[choiceCount + 1]!;
        valueCount = choices[choiceCount + 2]!;
        frameCount = choices[choiceCount + 3]!;
        if (target >= 0) {
          ip = target;
          ok = true;
          break;
        }
        const frame = frames[--frameCount]!;
        this.strict = frame.strict;
        if (frame.end >= 0) {
          this.at = frame.end;
          values[valueCount++] = frame.value;
          if (frameCount === 0) return true;
          ip = frame.back;
          ok = true;
        } else if (flags[frame.rule]! & MEMO) {
          memos[frame.rule]![frame.start - this.#first] = NEVER;
        }
      }
    }
  }

  wordAt(token: number, word: string): boolean {
    const start = this.tokens.starts[token]!;
    return this.tokens.ends[token]! - start === word.length && this.source.startsWith(word, start);
  }

  textOf(token: number): string {
    return this.source.slice(this.tokens.starts[token], this.tokens.ends[token]);
  }

  /** The number of brackets that are open before a token. */
  bracketsBefore(token: number): number {
    let open = 0;
    for (let at = 0; at < token; at++) {
      const kind = this.tokens.kinds[at]!;
      if (kind === LPAR || kind === LSQB || kind === LBRACE) open++;
      else if (kind === RPAR || kind === RSQB || kind === RBRACE) open--;
    }
    return open;
  }

  /** The token that begins the f- or t-string around a token; -1 outside of them. */
  literalAround(token: number): number {
    this.#around ??= literals(this.tokens);
    return this.#around[token]!;
  }

  /** A sketch of what the current rule has read. */
  sketch(kind: string, parts: readonly Value[] = [], text = ''): Sketch {
    const { kinds, starts, ends } = this.tokens;
    let last = this.at - 1;
    while (last > 0 && (kinds[last] === NEWLINE || kinds[last] === INDENT || kinds[last] === DEDENT)) last--;
    return { kind, start: starts[this.ruleStart]!, end: ends[last]!, parts, text };
  }

  #isSoftKeyword(): boolean {
    return SOFT_KEYWORDS.some((word) => this.wordAt(this.at, word));
  }
}

/** The token that begins the f- or t-string around each token; -1 outside of them. */
function literals({ kinds, count }: Tokens): Int32Array {
  const around = new Int32Array(count);
  const open: number[] = [];
  for (let at = 0; at < count; at++) {
    const kind = kinds[at];
    if (kind === FSTRING_END || kind === TSTRING_END) open.pop();
    around[at] = open.at(-1) ?? -1;
    if (kind === FSTRING_START || kind === TSTRING_START) open.push(at);
  }
  return around;
}
