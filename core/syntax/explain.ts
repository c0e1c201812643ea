/*
 * What is wrong with a program that the parser refused, as CPython 3.14 finds it.
 *
 * The tokens are read twice more by the grammar of grammar.ts: once as right programs are, which finds the furthest
 * token that makes sense and what even right-looking programs raise, and once with the rules for mistakes. If those say
 * nothing, it is "invalid syntax" at that furthest token. A fault of the lexer further on wins over all that.
 */

import type { Fault } from '../source/mod.ts';
import { faultAt } from '../source/mod.ts';
import {
  DEDENT,
  END,
  ERROR,
  FSTRING_END,
  INDENT,
  NEWLINE,
  STRING,
  TSTRING_END,
  lastLine,
  type Tokens,
} from '../tokens/mod.ts';
import { TOO_DEEP, type Cursor } from './cursor.ts';
import { grammar } from './grammar.ts';
import { Found, GAVE_UP, Reading } from './peg.ts';
import { furthest, known, lineOf } from './places.ts';

const RULES = { exec: 'file', eval: 'eval', single: 'interactive' };

/** The fault of a program that the parser refused; its cursor tells which statement is the first wrong one. */
export function explain(refused: Cursor, mode: keyof typeof RULES, allowIncomplete: boolean): Fault {
  const { tokens } = refused;
  const p = new Reading(tokens, grammar(), refused.begun);
  p.flufl = refused.flufl;
  const first = attempt(p, RULES[mode], false);
  if (allowIncomplete && endsEarly(p)) {
    return furthest(p, 'incomplete input', '_IncompleteInputError');
  }
  if (first === true) return leftOver(p, mode);
  if (first !== false) return raised(p, mode, first);
  const token = p.far;
  const second = attempt(p, RULES[mode], true);
  if (typeof second === 'object') return raised(p, mode, second);
  const kind = tokens.kinds[token];
  if (kind === INDENT || kind === DEDENT) {
    return furthest(p, `unexpected ${kind === INDENT ? 'indent' : 'unindent'}`, 'IndentationError');
  }
  return winner(p, known(p, token, 'invalid syntax'));
}

/** Whether the tokens are what the rule says, or the fault that was raised. */
function attempt(p: Reading, rule: string, strict: boolean): boolean | Fault {
  try {
    return p.read(rule, strict);
  } catch (thrown) {
    if (thrown instanceof Found) return thrown.fault;
    if (thrown === TOO_DEEP) return tooDeep(p.tokens);
    if (thrown === GAVE_UP) return false;
    throw thrown;
  }
}

/** The fault of a program that nests too deep. */
export function tooDeep(tokens: Tokens): Fault {
  const span = { start: 0, end: tokens.text.text.length };
  return faultAt('MemoryError', 'Parser stack overflowed - Python source too complex to parse', span, null);
}

/** An interactive statement is followed by another one. */
function leftOver(p: Reading, mode: string): Fault {
  if (mode === 'single') return furthest(p, 'multiple statements found while compiling a single statement');
  return known(p, p.far, 'invalid syntax');
}

/**
 * What a rule has raised. The lexer of CPython has met the end of the text if that follows the furthest token, unless this is
 * a string, behind which nothing is looked at; then it reads no rest. Programs end with a newline that is added to them.
 */
function raised(p: Reading, mode: string, found: Fault): Fault {
  const { kinds, ends, text } = p.tokens;
  const kind = kinds[p.far];
  const peeks = kind !== STRING && kind !== FSTRING_END && kind !== TSTRING_END && kind !== ERROR;
  return mode !== 'exec' && peeks && ends[p.far] === text.text.length ? readOn(p, found) : winner(p, found);
}

/** CPython reads the rest of the text before it believes its parser: a fault of the lexer there is the one it tells. */
function winner(p: Reading, found: Fault): Fault {
  const { tokens } = p;
  const later = tokens.fault;
  if (found === later) return found;
  const isSyntax = found.kind === 'SyntaxError' || found.kind === 'IndentationError';
  // What is wrong in a replacement field is told before what the lexer makes of the rest of its string.
  if (later === null || !isSyntax || tokens.kinds[p.far] === ERROR || tokens.inLiteral) return readOn(p, found);
  if (tokens.wins) return later;
  const open = tokens.open.at(-1);
  if (open === undefined) return readOn(p, found);
  const line = tokens.text.lineOf(open);
  return lineOf(p, p.far) > line ? unclosed(tokens, open, line) : readOn(p, found);
}

/** A fault in a line that CPython has left behind, whose text it then gives without the newline. */
function readOn(p: Reading, found: Fault): Fault {
  const { text, count, ends } = p.tokens;
  // A string may end in a later line than it begins.
  const reached = p.far < count ? text.lineOf(Math.max(0, ends[p.far]! - 1)) : 0;
  const line = Math.min(Math.max(lineOf(p, p.far), reached), lastLine(text));
  return found.place !== null && found.place.line < line ? { ...found, lexical: true } : found;
}

function unclosed(tokens: Tokens, open: number, line: number): Fault {
  const message = `'${tokens.text.text[open]!}' was never closed`;
  const place = { line, offset: tokens.text.position(open).column + 1, endLine: line, endOffset: 0 };
  const lexical = line < lastLine(tokens.text);
  return { ...faultAt('SyntaxError', message, { start: open, end: open + 1 }, place), lexical };
}

/** Whether the first pass came to the end of the text. */
function endsEarly(p: Reading): boolean {
  const { kinds, count, atEnd } = p.tokens;
  let at = p.far;
  while (kinds[at] === DEDENT) at++;
  const kind = kinds[at];
  return kind === END || (kind === ERROR && atEnd) || (kind === NEWLINE && at + 1 >= count);
}
