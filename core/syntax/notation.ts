/*
 * Grammar rules as text, and their compilation for the machine of peg.ts.
 *
 * The notation is that of PEP 617:
 *
 *   'if' NAME rule    a token by its text or kind, a rule          "match"     a soft keyword
 *   e? [e] e* e+      optional, repeated                           s.e+        repeated with separators
 *   (a | b)           a group                                      &e !e       look ahead
 *   ~                 no later alternative                         &&'x'       must follow, or it is an error
 *
 * An alternative may carry an action: it gets the values of the elements and returns the value of the rule, or null,
 * which makes the rule fail without trying later alternatives, or it ends everything by throwing a Found. Values: a
 * token is its number, a rule's default value is that of a single element or the list of several, an absent optional is
 * null. Expressions are sketched, not built: what the messages need.
 */

import { kindNames, kindOf } from '../tokens/mod.ts';
import type { Reading } from './peg.ts';

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
type Alternative = string | readonly [elements: string, action: Action];

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

// ---- instructions: an operation and its operands

export const TOKEN = 0; // kind
export const WORD = 1; // number of the word
export const CALL = 2; // rule
export const RETURN = 3;
export const CHOICE = 4; // where to go on after a failure
export const COMMIT = 5; // where to go on; the choice is forgotten
export const FORGET = 6; // the choice is forgotten
export const FAIL = 7;
export const FAIL_TWICE = 8; // the choice is forgotten first
export const BACK = 9; // where to go on; the choice is forgotten, its place restored
export const NOTHING = 10; // pushes null
export const LIST = 11; // pushes an empty list
export const APPEND = 12; // moves the top value into the list below
export const DROP = 13;
export const PACK = 14; // number of values that become a list
export const ACT = 15; // action, number of values
export const UNLESS_LENIENT = 16; // fails in the first pass
const FORCE = 17; // kind, number of the text

/** Flags of rules: results are remembered; the rule is left-recursive; rules below it are read as in the first pass. */
export const MEMO = 1;
export const LEFT = 2;
export const PLAIN = 4;

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
