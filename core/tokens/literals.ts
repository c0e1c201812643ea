/*
 * Strings, and the literal text of f-strings and t-strings.
 *
 * Inside an f-string or t-string the lexer switches between two ways of reading (PEP 701): literal text, which ends
 * in a MIDDLE token, and replacement fields, which are ordinary tokens. Each open literal has a `Mode` on a stack.
 */

import { lastLine } from './faults.ts';
import {
  FSTRING_END,
  FSTRING_MIDDLE,
  FSTRING_START,
  STRING,
  TSTRING_END,
  TSTRING_MIDDLE,
  TSTRING_START,
} from './kinds.ts';
import type { Mode, Reader } from './reader.ts';
import { escapeWarning } from './strings.ts';

/** CPython's caps: MAXFSTRINGLEVEL, MAX_EXPR_NESTING. */
const MAX_LITERALS = 150;
const MAX_FIELDS = 3;

/** The letters that may stand before a quote, and the pairs of them that exclude each other, in order of the complaint. */
export const PREFIX_LETTERS = 'burft';
const INCOMPATIBLE = ['ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'];

/** A quote stands at `quote`, a name from `start` before it; true if that name is a prefix and the string is read. */
export function prefixedString(r: Reader, start: number, quote: number): boolean {
  let prefix = '';
  for (let at = start; at < quote; at++) {
    const letter = String.fromCharCode(r.source.charCodeAt(at) | 32);
    if (!PREFIX_LETTERS.includes(letter) || prefix.includes(letter)) return false;
    prefix += letter;
  }
  for (const [one, other] of INCOMPATIBLE as Iterable<string>) {
    if (prefix.includes(one!) && prefix.includes(other!)) {
      r.raiseRange(`'${one}' and '${other}' prefixes are incompatible`, start, quote);
    }
  }
  if (prefix.includes('f')) openLiteral(r, start, quote, 'f', prefix.length > 1);
  else if (prefix.includes('t')) openLiteral(r, start, quote, 't', prefix.length > 1);
  else plainString(r, start, quote);
  return true;
}

export function plainString(r: Reader, start: number, quoteAt: number): void {
  const source = r.source;
  const quote = source.charCodeAt(quoteAt);
  const triple = source.charCodeAt(quoteAt + 1) === quote && source.charCodeAt(quoteAt + 2) === quote;
  let at = quoteAt + (triple ? 3 : 1);
  let escapedQuote = false;
  for (;;) {
    const unit = source.charCodeAt(at);
    if (unit === quote) {
      if (!triple) break;
      if (source.charCodeAt(at + 1) === quote && source.charCodeAt(at + 2) === quote) {
        at += 2;
        break;
      }
    } else if (unit === 92) {
      at++;
      if (source.charCodeAt(at) === quote) escapedQuote = true;
    } else if (unit !== unit || (unit === 10 && !triple)) {
      unterminated(r, start, quote, triple, escapedQuote, at);
    }
    at++;
  }
  r.at = at + 1;
  r.list.add(STRING, start, r.at);
}

function unterminated(
  r: Reader,
  start: number,
  quote: number,
  triple: boolean,
  escapedQuote: boolean,
  at: number,
): never {
  const line = r.text.lineOf(start);
  r.atEnd = at >= r.source.length;
  const detected = r.atEnd ? lastLine(r.text) : r.text.lineOf(at);
  const mode = r.modes.length === 0 ? null : r.modes[r.modes.length - 1]!;
  if (mode !== null && mode.quote === quote && mode.size === (triple ? 3 : 1)) {
    r.raiseAt(`${mode.letter}-string: expecting '}'`, start + 1, start + 1, line);
  }
  const what = triple ? 'triple-quoted string' : 'string';
  const hint = escapedQuote && !triple ? '; perhaps you escaped the end quote?' : '';
  return r.raiseAt(`unterminated ${what} literal (detected at line ${detected})${hint}`, start + 1, at, line);
}

// ---- f-strings and t-strings

function openLiteral(r: Reader, start: number, quoteAt: number, letter: 'f' | 't', raw: boolean): void {
  const source = r.source;
  const quote = source.charCodeAt(quoteAt);
  const triple = source.charCodeAt(quoteAt + 1) === quote && source.charCodeAt(quoteAt + 2) === quote;
  const size = triple ? 3 : 1;
  r.at = quoteAt + size;
  if (r.modes.length + 1 >= MAX_LITERALS) r.raise('too many nested f-strings or t-strings', r.at);
  r.modes.push({
    letter,
    quote,
    size,
    raw,
    start,
    depth: 0,
    fieldDepth: -1,
    inField: false,
    inFormat: false,
  });
  r.list.add(letter === 'f' ? FSTRING_START : TSTRING_START, start, r.at);
}

/** Reads literal text up to a field, the closing quotes, or a doubled brace, which ends the token that holds it. */
export function literalText(r: Reader, mode: Mode): void {
  const source = r.source;
  const { quote, size } = mode;
  const middle = mode.letter === 'f' ? FSTRING_MIDDLE : TSTRING_MIDDLE;
  const start = r.at;
  let at = start;
  if (source.charCodeAt(at) === 123 && source.charCodeAt(at + 1) !== 123) {
    openField(r, mode);
    return;
  }
  if (closes(r, at, quote, size)) {
    r.at = at + size;
    r.modes.pop();
    r.list.add(mode.letter === 'f' ? FSTRING_END : TSTRING_END, start, r.at);
    return;
  }
  let named = false;
  const inFormat = mode.inFormat && mode.fieldDepth >= 0;
  for (;;) {
    const unit = source.charCodeAt(at);
    if (unit === quote) {
      if (closes(r, at, quote, size)) break;
    } else if (unit === 123) {
      if (source.charCodeAt(at + 1) === 123 && !inFormat) {
        r.at = at + 2;
        r.list.add(middle, start, at + 2);
        return;
      }
      r.at = at;
      r.list.add(middle, start, at);
      openField(r, mode);
      return;
    } else if (unit === 125) {
      if (named) {
        r.at = at + 1;
        r.list.add(middle, start, at + 1);
        return;
      }
      if (source.charCodeAt(at + 1) === 125 && !inFormat && mode.depth === 0) {
        r.at = at + 2;
        r.list.add(middle, start, at + 2);
        return;
      }
      r.at = at;
      mode.inField = true;
      mode.inFormat = false;
      r.list.add(middle, start, at);
      return;
    } else if (unit === 92) {
      const next = source.charCodeAt(at + 1);
      if (next === 123 || next === 125) {
        if (!mode.raw) r.warn(escapeWarning(next), at);
      } else {
        at++;
        if (next === 78 && !mode.raw && source.charCodeAt(at + 1) === 123) {
          named = true;
          at++;
        }
      }
    } else if (unit !== unit || (unit === 10 && size === 1)) {
      if (inFormat && unit === 10) {
        const kind = `${mode.letter}-string`;
        const message = `${kind}: newlines are not allowed in format specifiers for single quoted ${kind}s`;
        r.raise(message, at + 1);
      }
      const line = r.text.lineOf(mode.start);
      r.atEnd = at >= source.length && size === 3;
      const detected = at >= source.length ? lastLine(r.text) : r.text.lineOf(at);
      const what = size === 3 ? `triple-quoted ${mode.letter}-string` : `${mode.letter}-string`;
      const message = `unterminated ${what} literal (detected at line ${detected})`;
      r.raiseAt(message, mode.start + 1, at, line);
    }
    at++;
  }
  r.at = at;
  r.list.add(middle, start, at);
}

function closes(r: Reader, at: number, quote: number, size: number): boolean {
  const source = r.source;
  return (
    source.charCodeAt(at) === quote &&
    (size === 1 || (source.charCodeAt(at + 1) === quote && source.charCodeAt(at + 2) === quote))
  );
}

function openField(r: Reader, mode: Mode): void {
  mode.fieldDepth++;
  if (mode.fieldDepth >= MAX_FIELDS) {
    r.raise(`${mode.letter}-string: expressions nested too deeply`, r.at);
  }
  mode.inField = true;
  mode.inFormat = false;
}
