/*
 * The lexer: a source text becomes a list of tokens, in one pass over its UTF-16 units.
 *
 * The list is three parallel arrays (kind, start, end); names and literals are cut from the text by who needs them.
 * A text that cannot be read to its end gives the tokens up to that place and then one ERROR, with the fault beside
 * it: the parser decides whether it meets that fault first. NFKC happens here, before anybody compares a name.
 *
 * Here are names, punctuation and brackets. Numbers: numbers.ts; strings: literals.ts; indentation: lines.ts; what is known while a text
 * is read: reader.ts.
 */

import type { Fault, Text } from '../source/mod.ts';
import { refuse, Stop } from './faults.ts';
import {
  DEDENT,
  DOT,
  ELLIPSIS,
  END,
  ERROR,
  FIRST_KEYWORD,
  keywords,
  kindOf,
  LBRACE,
  LPAR,
  LSQB,
  NAME,
  NEWLINE,
  NOTEQUAL,
  NUMBER,
  RBRACE,
  RPAR,
  RSQB,
  STRAY,
  texts as kindTexts,
} from './kinds.ts';
import { continuation, indentation, unexpectedEnd } from './lines.ts';
import type { Tokens } from './list.ts';
import { literalText, plainString, PREFIX_LETTERS, prefixedString } from './literals.ts';
import { scanNumber } from './numbers.ts';
import { Reader } from './reader.ts';
import type { Mode, TokenizeOptions } from './reader.ts';
import { isIdentifierContinue, isIdentifierStart, isPrintable, nfkc } from './unicode.ts';

/** CPython's cap: MAXLEVEL. */
const MAX_BRACKETS = 200;

/** Character classes of ASCII: 1 may begin a name, 2 may go on with one. */
const WORD = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const letter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95;
  WORD[unit] = letter ? 3 : unit >= 48 && unit <= 57 ? 2 : 0;
}

/** Punctuation by its one, two or three characters. */
const ONE = new Uint8Array(128);
const TWO = new Uint8Array(128 * 128);
const THREE = new Uint8Array(128);
for (const [kind, text] of [...kindTexts, [NOTEQUAL, '<>'] as const]) {
  const first = text.charCodeAt(0);
  if (kind >= FIRST_KEYWORD) continue;
  if (text.length === 1) ONE[first] = kind;
  else if (text.length === 2) TWO[first * 128 + text.charCodeAt(1)] = kind;
  else THREE[first] = kind;
}

/** Keywords by first letter and length, so that a name meets at most a few of them. */
const KEYWORDS: (readonly (readonly [word: string, kind: number])[] | undefined)[] = [];
for (const word of keywords) {
  const slot = word.charCodeAt(0) * 16 + word.length;
  KEYWORDS[slot] = [...(KEYWORDS[slot] ?? []), [word, kindOf.get(word)!]];
}

/** Reads a whole text. */
export function tokenize(text: Text, options: TokenizeOptions = {}): Tokens {
  const r = new Reader(text, options);
  let found: Fault | null = null;
  try {
    refuse(r.source);
    read(r);
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    found = thrown.fault;
    r.list.add(ERROR, r.at, r.at);
  }
  r.list.end();
  return {
    text: r.text,
    kinds: r.list.kinds,
    starts: r.list.starts,
    ends: r.list.ends,
    count: r.list.count,
    normalized: r.normalized,
    fault: found,
    wins: r.wins,
    atEnd: r.atEnd,
    inLiteral: r.modes.length > 0,
    open: r.brackets,
    warnings: r.warnings,
    maxDigits: r.maxDigits,
  };
}

function read(r: Reader): void {
  const source = r.source;
  const length = source.length;
  const brackets = r.brackets;
  const list = r.list;
  let lineBegins = true;
  let mode: Mode | null = null;
  for (;;) {
    if (mode !== null && !mode.inField) {
      literalText(r, mode);
      mode = r.modes.length === 0 ? null : r.modes[r.modes.length - 1]!;
      continue;
    }
    if (lineBegins) {
      lineBegins = false;
      if (indentation(r)) {
        lineBegins = true;
        continue;
      }
    }
    let at = r.at;
    let unit = source.charCodeAt(at);
    while (unit === 32 || unit === 9 || unit === 12) unit = source.charCodeAt(++at);
    const start = at;
    if (unit < 128 ? WORD[unit]! & 1 : unit >= 128) {
      // A name, a keyword, or the prefix of a string.
      let plain = unit < 128;
      do {
        unit = source.charCodeAt(++at);
        if (unit >= 128) plain = false;
      } while (unit < 128 ? WORD[unit]! & 2 : unit >= 128);
      if ((unit === 39 || unit === 34) && at - start <= PREFIX_LETTERS.length && prefixedString(r, start, at)) {
        mode = r.modes.length === 0 ? null : r.modes[r.modes.length - 1]!;
        continue;
      }
      if (plain) {
        let kind = NAME;
        const words = KEYWORDS[source.charCodeAt(start) * 16 + at - start];
        if (words !== undefined && at - start < 16) {
          for (const [word, keyword] of words) if (source.startsWith(word, start)) kind = keyword;
        }
        r.list.add(kind, start, at);
      } else {
        foreignName(r, start, at);
      }
      r.at = at;
      continue;
    }
    if (unit >= 48 && unit <= 57) {
      r.at = scanNumber(r, start);
      r.list.add(NUMBER, start, r.at);
      continue;
    }
    const next = source.charCodeAt(at + 1);
    let kind = STRAY;
    let size = 1;
    switch (unit) {
      case 35: // #
        at = source.indexOf('\n', at);
        if (at < 0) {
          r.at = length;
          continue;
        }
      // falls through
      case 10:
        r.at = at + 1;
        r.buffer = at + 1;
        lineBegins = true;
        if (brackets.length === 0) list.add(NEWLINE, start, at);
        continue;
      case 34:
      case 39:
        plainString(r, start, at);
        continue;
      case 92: // backslash
        r.at = at;
        continuation(r, at);
        continue;
      case 46: // .
        if (next >= 48 && next <= 57) {
          r.at = scanNumber(r, start);
          list.add(NUMBER, start, r.at);
          continue;
        }
        kind = DOT;
        if (next === 46 && source.charCodeAt(at + 2) === 46) {
          kind = ELLIPSIS;
          size = 3;
        }
        break;
      case 36: // $
        if (r.intrinsics && next < 128 && WORD[next]! & 1) {
          do unit = source.charCodeAt(++at);
          while (unit < 128 && WORD[unit]! & 2);
          kind = NAME;
          size = at - start;
        }
        break;
      default: {
        if (start >= length) {
          r.at = length;
          endOfText(r);
          return;
        }
        kind = ONE[unit]!;
        if (kind === 0) {
          kind = STRAY;
          if (unit < 32 || unit === 127) {
            const code = unit.toString(16).toUpperCase().padStart(4, '0');
            r.raise(`invalid non-printable character U+${code}`, start + 1);
          }
        } else if (unit === 58 && mode !== null && mode.depth - 1 === mode.fieldDepth) {
          // The colon that begins a format specification.
          mode.inField = false;
          mode.inFormat = true;
        } else if (next < 128) {
          const pair = TWO[unit * 128 + next]!;
          if (pair !== 0) {
            kind = pair;
            size = 2;
            // Operators of three characters are doubled ones with `=`.
            if (next === unit && source.charCodeAt(at + 2) === 61) {
              const triple = THREE[unit]!;
              if (triple !== 0) {
                kind = triple;
                size = 3;
              }
            }
          }
        }
      }
    }
    if (kind >= LPAR && kind <= RBRACE) bracket(r, kind, unit, start, mode);
    r.at = start + size;
    r.list.add(kind, start, r.at);
  }
}

/** The end of the text. */
function endOfText(r: Reader): void {
  const at = r.source.length;
  if (r.brackets.length > 0) unexpectedEnd(r);
  if (r.mode === 'single' && r.list.count > 0) {
    r.list.add(NEWLINE, at, at);
    if (r.indents.length > 1) {
      for (let left = r.indents.length - 1; left > 0; left--) r.list.add(DEDENT, at, at);
      r.list.add(NEWLINE, at, at);
    }
  }
  r.list.add(END, at, at);
}

// ---- names

/** A name with characters above ASCII: PEP 3131. */
function foreignName(r: Reader, start: number, end: number): void {
  const source = r.source;
  for (let at = start; at < end;) {
    const point = source.codePointAt(at)!;
    const valid =
      point < 128 || (at === start ? isIdentifierStart(point) : isIdentifierContinue(point)) || point === 95;
    at += point > 0xffff ? 2 : 1;
    if (!valid) {
      const code = point.toString(16).toUpperCase().padStart(4, '0');
      if (isPrintable(point)) r.raise(`invalid character '${String.fromCodePoint(point)}' (U+${code})`, at);
      r.raise(`invalid non-printable character U+${code}`, at);
    }
  }
  r.normalized ??= new Map();
  r.normalized.set(r.list.count, nfkc(source.slice(start, end)));
  r.list.add(NAME, start, end);
}

// ---- brackets

function bracket(r: Reader, kind: number, unit: number, start: number, mode: Mode | null): void {
  const brackets = r.brackets;
  if (kind === LPAR || kind === LSQB || kind === LBRACE) {
    if (brackets.length >= MAX_BRACKETS) r.raise('too many nested parentheses', start + 1);
    brackets.push(start);
    if (mode !== null) mode.depth++;
    return;
  }
  const close = String.fromCharCode(unit);
  if (mode !== null && mode.depth === 0 && kind === RBRACE) {
    r.raise(`${mode.letter}-string: single '}' is not allowed`, start + 1);
  }
  if (brackets.length === 0) r.raise(`unmatched '${close}'`, start + 1);
  const opening = brackets.pop()!;
  const open = r.source[opening]!;
  if (!((open === '(' && kind === RPAR) || (open === '[' && kind === RSQB) || (open === '{' && kind === RBRACE))) {
    if (mode !== null && open === '{' && mode.depth - 1 === mode.fieldDepth) {
      r.raise(`${mode.letter}-string: unmatched '${close}'`, start + 1);
    }
    const line = r.text.lineOf(opening);
    const where = line === r.text.lineOf(start) ? '' : ` on line ${line}`;
    r.raise(`closing parenthesis '${close}' does not match opening parenthesis '${open}'${where}`, start + 1);
  }
  if (mode !== null) {
    mode.depth--;
    if (mode.depth < 0) r.raise(`${mode.letter}-string: unmatched '${close}'`, start + 1);
    if (kind === RBRACE && mode.depth === mode.fieldDepth) {
      mode.fieldDepth--;
      mode.inField = false;
      mode.inFormat = false;
    }
  }
}
