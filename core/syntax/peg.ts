/*
 * A small machine for parsing expression grammars (PEG), as CPython's own parser is one.
 *
 * Only wrong programs come here. CPython finds its messages by trying the alternatives of its grammar in order, with
 * memory of what was tried where; to say the same words at the same places, the same order is followed. The grammar is
 * data (grammar.ts, mistakes.ts) in the notation of PEP 617:
 *
 *   'if' NAME rule    a token by its text or kind, a rule          "match"     a soft keyword
 *   e? [e] e* e+      optional, repeated                           s.e+        repeated with separators
 *   (a | b)           a group                                      &e !e       look ahead
 *   ~                 no later alternative                         &&'x'       must follow, or it is an error
 *
 * It is compiled to instructions for a machine with stacks of its own (after LPeg), so depth costs no JavaScript
 * stack. An alternative may carry an action: it gets the values of the elements and returns the value of the rule, or
 * null, which makes the rule fail without trying later alternatives, or it ends everything by throwing a Fault.
 *
 * Values: a token is its number, a rule's default value is that of a single element or the list of several, an absent
 * optional is null. Expressions are sketched, not built: what the messages need.
 */

import type { Fault } from '../source/mod.ts';
import {
  DEDENT,
  END,
  ERROR,
  FSTRING_END,
  FSTRING_START,
  INDENT,
  kindNames,
  kindOf,
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
import { known } from './places.ts';

/** What messages ask of an expression. */
export interface Sketch {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Elements, operands, arguments: by kind. */
  readonly parts?: readonly Value[];
  /** A name, an operator, or which constant. */
  readonly text?: string;
}

export type Value = number | Sketch | null | undefined | readonly Value[];

export type Action = (p: Reading, values: readonly Value[]) => Value;

/** An alternative: its elements, and what becomes of them. */
export type Alternative = string | readonly [elements: string, action: Action];

export type Rules = readonly (readonly [name: string, ...alternatives: Alternative[]])[];

/** A grammar ready to run. */
export interface Grammar {
  readonly code: readonly number[];
  readonly rules: ReadonlyMap<string, number>;
  readonly entries: readonly number[];
  readonly flags: readonly number[];
  readonly actions: readonly Action[];
  readonly words: readonly string[];
}

/** Thrown to end the reading with a fault. */
export class Found {
  readonly fault: Fault;
  constructor(found: Fault) {
    this.fault = found;
  }
}

/** Thrown when a wrong program takes too long to explain. */
export const GAVE_UP: { readonly gaveUp: true } = { gaveUp: true };

// ---- instructions: an operation and its operands

const TOKEN = 0; // kind
const WORD = 1; // number of the word
const CALL = 2; // rule
const RETURN = 3;
const CHOICE = 4; // where to go on after a failure
const COMMIT = 5; // where to go on; the choice is forgotten
const FORGET = 6; // the choice is forgotten
const FAIL = 7;
const FAIL_TWICE = 8; // the choice is forgotten first
const BACK = 9; // where to go on; the choice is forgotten, its place restored
const NOTHING = 10; // pushes null
const LIST = 11; // pushes an empty list
const APPEND = 12; // moves the top value into the list below
const DROP = 13;
const PACK = 14; // number of values that become a list
const ACT = 15; // action, number of values
const UNLESS_LENIENT = 16; // fails in the first pass
const FORCE = 17; // kind, number of the text

/** Flags of rules: results are remembered; the rule is left-recursive; rules below it are read as in the first pass. */
const MEMO = 1;
const LEFT = 2;
const PLAIN = 4;

const SOFT_KEYWORDS = ['_', 'case', 'match', 'type'];

/** Compiles rules; `memo` and `left` name the rules with these flags. */
export function compileGrammar(rules: Rules, memo: readonly string[], left: readonly string[]): Grammar {
  const code: number[] = [];
  const numbers = new Map(rules.map(([name], index) => [name, index]));
  const entries: number[] = [];
  const actions: Action[] = [];
  const words: string[] = [];
  const flags = rules.map(
    ([name]) =>
      (memo.includes(name) ? MEMO : 0) |
      (left.includes(name) ? MEMO | LEFT : 0) |
      (name.endsWith('_without_invalid') ? PLAIN : 0),
  );
  const kinds = new Map([...kindOf, ...kindNames.map(([kind, name]) => [name, kind] as const)]);

  for (const [, ...alternatives] of rules) {
    entries.push(code.length);
    alternatives.forEach((alternative, index) => {
      const [text, action] = typeof alternative === 'string' ? [alternative, null] : alternative;
      const notation = new Notation(text);
      const isLast = index === alternatives.length - 1;
      let open = -1;
      if (!isLast) open = emit(CHOICE, 0);
      if (/^invalid_\w+$/.test(text)) emit(UNLESS_LENIENT);
      let count = 0;
      while (!notation.ends()) {
        if (notation.take('~')) {
          if (open >= 0) {
            emit(FORGET);
            open = -2 - open;
          }
        } else {
          element(notation);
          count++;
        }
      }
      if (open >= 0) emit(FORGET);
      if (action !== null) emit(ACT, actions.push(action) - 1, count);
      else if (count !== 1) emit(PACK, count);
      emit(RETURN);
      if (open !== -1) code[(open >= 0 ? open : -2 - open) + 1] = code.length;
    });
  }
  return { code, rules: numbers, entries, flags, actions, words };

  function emit(...instruction: number[]): number {
    return code.push(...instruction) - instruction.length;
  }

  function patch(at: number): void {
    code[at + 1] = code.length;
  }

  function word(text: string): number {
    const known = words.indexOf(text);
    return known >= 0 ? known : words.push(text) - 1;
  }

  function kind(text: string): number {
    const found = kinds.get(text);
    if (found === undefined) throw new RangeError(`no token ${text}`);
    return found;
  }

  /** alternatives: elements ('|' elements)*, up to the closing bracket */
  function group(notation: Notation, close: string): void {
    const ends: number[] = [];
    for (;;) {
      const end = notation.endOfAlternative();
      const isLast = end === close;
      const open = isLast ? -1 : emit(CHOICE, 0);
      let count = 0;
      for (; !notation.at('|') && !notation.at(close); count++) element(notation);
      if (count !== 1) emit(PACK, count);
      if (isLast) break;
      notation.take('|');
      ends.push(emit(COMMIT, 0));
      patch(open);
    }
    notation.take(close);
    for (const end of ends) patch(end);
  }

  function element(notation: Notation): void {
    if (notation.take('!')) {
      const open = emit(CHOICE, 0);
      element(notation);
      emit(FAIL_TWICE);
      patch(open);
      emit(NOTHING);
      return;
    }
    if (notation.take('&')) {
      const open = emit(CHOICE, 0);
      element(notation);
      const back = emit(BACK, 0);
      patch(open);
      emit(FAIL);
      patch(back);
      emit(NOTHING);
      return;
    }
    if (notation.take('&&')) {
      const text = notation.next().slice(1, -1);
      emit(FORCE, kind(text), word(text));
      return;
    }
    if (notation.take('[')) {
      const open = emit(CHOICE, 0);
      group(notation, ']');
      optional(open);
      return;
    }
    const start = code.length;
    atom(notation);
    if (notation.take('?')) {
      const body = code.splice(start);
      const open = emit(CHOICE, 0);
      move(body, start);
      optional(open);
    } else if (notation.take('*') || notation.take('+')) {
      const isPlus = notation.last === '+';
      const body = code.splice(start);
      emit(LIST);
      if (isPlus) {
        move(body, start);
        emit(APPEND);
      }
      const open = emit(CHOICE, 0);
      move(body, start);
      emit(APPEND);
      emit(COMMIT, open);
      patch(open);
    } else if (notation.take('.')) {
      const separator = code.splice(start);
      const at = code.length;
      atom(notation);
      notation.take('+');
      const body = code.splice(at);
      emit(LIST);
      move(body, at);
      emit(APPEND);
      const open = emit(CHOICE, 0);
      move(separator, start);
      emit(DROP);
      move(body, at);
      emit(APPEND);
      emit(COMMIT, open);
      patch(open);
    }
  }

  function optional(open: number): void {
    const end = emit(COMMIT, 0);
    patch(open);
    emit(NOTHING);
    patch(end);
  }

  /** Emits instructions that were compiled for another place. */
  function move(body: readonly number[], from: number): void {
    const shift = code.length - from;
    for (let at = 0; at < body.length;) {
      const operation = body[at]!;
      const size = SIZES[operation]!;
      code.push(operation);
      for (let operand = 1; operand < size; operand++) {
        const value = body[at + operand]!;
        code.push(operation === CHOICE || operation === COMMIT || operation === BACK ? value + shift : value);
      }
      at += size;
    }
  }

  function atom(notation: Notation): void {
    const text = notation.next();
    if (text === '(') group(notation, ')');
    else if (text.startsWith("'")) emit(TOKEN, kind(text.slice(1, -1)));
    else if (text.startsWith('"')) emit(WORD, word(text.slice(1, -1)));
    else if (text === 'SOFT_KEYWORD') emit(WORD, word(''));
    else if (/^[A-Z]/.test(text)) emit(TOKEN, kind(text));
    else {
      const rule = numbers.get(text);
      if (rule === undefined) throw new RangeError(`no rule ${text}`);
      emit(CALL, rule);
    }
  }
}

/** The lengths of instructions, operands included. */
const SIZES = [2, 2, 2, 1, 2, 2, 1, 1, 1, 2, 1, 1, 1, 1, 2, 3, 1, 3];

/** The words of a rule's notation. */
class Notation {
  readonly #words: readonly string[];
  #at = 0;
  last = '';

  constructor(text: string) {
    this.#words = text.match(/'[^']*'|"[^"]*"|\w+|&&|\S/g) ?? [];
  }

  next(): string {
    this.last = this.#words[this.#at++]!;
    return this.last;
  }

  at(word: string): boolean {
    return this.#words[this.#at] === word;
  }

  take(word: string): boolean {
    if (!this.at(word)) return false;
    this.next();
    return true;
  }

  ends(): boolean {
    return this.#at >= this.#words.length;
  }

  /** What ends the alternative of a group that begins here: `|` or the closing bracket. */
  endOfAlternative(): string {
    let depth = 0;
    for (let at = this.#at; ; at++) {
      const word = this.#words[at]!;
      if (depth === 0 && (word === '|' || word === ')' || word === ']')) return word;
      if (word === '(' || word === '[') depth++;
      if (word === ')' || word === ']') depth--;
    }
  }
}

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

  /** The letter of the f- or t-string around a token. */
  prefixAround(token: number): string {
    let depth = 0;
    for (let at = token; at >= 0; at--) {
      const kind = this.tokens.kinds[at]!;
      if (kind === FSTRING_END || kind === TSTRING_END) depth++;
      else if (kind === FSTRING_START || kind === TSTRING_START) {
        if (depth === 0) return kind === FSTRING_START ? 'f' : 't';
        depth--;
      }
    }
    return 'f';
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
