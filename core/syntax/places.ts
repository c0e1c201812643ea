/*
 * Where CPython says a mistake is: the four numbers of a SyntaxError for a token, a range, or "here".
 *
 * Oddities kept: tokens that are about lines have no columns of their own (0 then, or where the reader stands, and an
 * end of -1); the column of an end on a later line is cut to the length of the first line, because CPython counts its
 * characters there.
 */

import { type Fault, type FaultKind, faultAt } from '../source/mod.ts';
import { DEDENT, END, INDENT, lastLine, NEWLINE, type Tokens } from '../tokens/mod.ts';
import type { Sketch, Value } from './notation.ts';
import type { Reading } from './peg.ts';

/** The fault of a token or expression. */
export function known(p: Reading, what: Value, message: string, kind: FaultKind = 'SyntaxError'): Fault {
  return range(p, what, what, message, kind);
}

/** The fault from the beginning of one to the end of the other. */
export function range(p: Reading, from: Value, to: Value, message: string, kind: FaultKind = 'SyntaxError'): Fault {
  const start = startOf(p.tokens, from);
  const end = endOf(p.tokens, to);
  return make(p.tokens, kind, message, start, end);
}

/** The fault from the beginning of a token or expression to where the reader stands. */
export function startingFrom(p: Reading, from: Value, message: string): Fault {
  const { tokens } = p;
  const start = startOf(tokens, from);
  const end = reader(tokens, p.far);
  const fault = make(tokens, 'SyntaxError', message, start, { ...end, column: end.column - 1 });
  if (end.line === start.line) return fault;
  return { ...fault, place: { ...fault.place!, endOffset: cut(tokens, start.line, end, 0) } };
}

/** The fault of the furthest token that was looked at, or of another one. */
export function furthest(p: Reading, message: string, kind: FaultKind = 'SyntaxError', token: number = p.far): Fault {
  const { tokens } = p;
  const start = startOf(tokens, token);
  if (start.column >= 0) return make(tokens, kind, message, start, endOf(tokens, token));
  const { offset, line, column } = reader(tokens, token);
  const place = { line, offset: column, endLine: line, endOffset: -1 };
  return faultAt(kind, message, { start: offset, end: offset }, place);
}

/** The fault at the end of an expression, counted in the line where it begins. */
export function behind(p: Reading, what: Value, message: string): Fault {
  const { tokens } = p;
  const start = startOf(tokens, what);
  const end = endOf(tokens, what);
  const offset = end.line > start.line ? cut(tokens, start.line, end, 0) : end.column;
  const place = { line: start.line, offset, endLine: end.line, endOffset: 0 };
  return { ...make(tokens, 'SyntaxError', message, start, end), place };
}

/** The line of a token or expression. */
export function lineOf(p: Reading, what: Value): number {
  return startOf(p.tokens, what).line;
}

interface Spot {
  readonly offset: number;
  readonly line: number;
  /** From 0, in characters; -1 where there is none. */
  readonly column: number;
}

function make(tokens: Tokens, kind: FaultKind, message: string, start: Spot, end: Spot): Fault {
  const place = { line: start.line, offset: start.column + 1, endLine: end.line, endOffset: end.column + 1 };
  if (end.line > start.line) place.endOffset = cut(tokens, start.line, end, 1);
  const last = tokens.text.text.length;
  const span = { start: Math.min(start.offset, last), end: Math.min(Math.max(start.offset, end.offset), last) };
  return faultAt(kind, message, span, place);
}

/** The column of an end, from `first` on, counted by CPython in the line of the beginning. */
function cut(tokens: Tokens, line: number, end: Spot, first: 0 | 1): number {
  const { text } = tokens;
  let bytes: number = first;
  for (const character of text.text.slice(text.lineStart(end.line), end.offset)) bytes += bytesOf(character);
  let characters = 0;
  for (const character of text.lineText(line)) {
    if (bytes <= 0) return characters;
    bytes -= bytesOf(character);
    characters++;
  }
  return bytes > 0 ? characters + 1 : characters;
}

function bytesOf(character: string): number {
  const point = character.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Whether a token is about lines: it has no columns. */
function isLineToken(tokens: Tokens, token: number): boolean {
  const kind = tokens.kinds[token];
  return kind === INDENT || kind === DEDENT || kind === END || (kind === NEWLINE && isAtEnd(tokens, token));
}

/** Whether a token stands after the whole text, as the NEWLINE does that ends an interactive statement. */
function isAtEnd(tokens: Tokens, token: number): boolean {
  return tokens.kinds[tokens.count - 1] === END && tokens.starts[token] === tokens.starts[tokens.count - 1];
}

function startOf(tokens: Tokens, what: Value): Spot {
  if (typeof what !== 'number') return spot(tokens, (what as Sketch).start);
  if (!isLineToken(tokens, what)) return spot(tokens, tokens.starts[what]!);
  const { offset, line } = reader(tokens, what);
  return { offset, line, column: -1 };
}

function endOf(tokens: Tokens, what: Value): Spot {
  if (typeof what !== 'number') return spot(tokens, (what as Sketch).end);
  if (isLineToken(tokens, what)) return startOf(tokens, what);
  const end = spot(tokens, tokens.ends[what]!);
  return tokens.kinds[what] === NEWLINE ? { ...end, column: end.column + 1 } : end;
}

function spot(tokens: Tokens, offset: number): Spot {
  const { line, column } = tokens.text.position(offset);
  return { offset, line, column };
}

/** Where the reader stands when it has read a token. */
function reader(tokens: Tokens, token: number): Spot {
  const { text } = tokens;
  const offset = tokens.ends[token]!;
  if (!isAtEnd(tokens, token)) {
    const end = spot(tokens, offset);
    return tokens.kinds[token] === NEWLINE ? { ...end, column: end.column + 1 } : end;
  }
  const line = lastLine(text);
  const length = text.text.length;
  const column = line === 0 ? 0 : text.columnAt(text.lineStart(line), length);
  // A program has a last newline even if its text has none.
  return { offset: length, line, column: offset > length ? column + 1 : column };
}
