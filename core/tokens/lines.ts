/*
 * What stands between lines: indentation, lines that a backslash joins, and bodies of functions that stay unread.
 */

import { faultAt, type FaultKind } from '../source/mod.ts';
import { lastLine, Stop } from './faults.ts';
import { ASYNC, DEDENT, DEF, INDENT, NEWLINE, PASS } from './kinds.ts';
import { lateEnd } from './late.ts';
import { plainString } from './literals.ts';
import type { Reader } from './reader.ts';

/** CPython's cap: MAXINDENT. */
const MAX_INDENTS = 100;

/** Measures a line's indentation; true if the line is blank, which leaves no token. */
export function indentation(r: Reader): boolean {
  const source = r.source;
  let at = r.at;
  let column = 0;
  let tabless = 0;
  let continued = 0;
  let unit: number;
  for (;;) {
    unit = source.charCodeAt(at);
    if (unit === 32) {
      column++;
      tabless++;
    } else if (unit === 9) {
      column = (column & ~7) + 8;
      tabless++;
    } else if (unit === 12) {
      column = tabless = 0;
    } else if (unit === 92) {
      // Indentation cannot be split by a backslash: what stands before the first one counts.
      if (continued === 0) continued = column;
      r.at = at;
      continuation(r, at);
      r.buffer = r.at;
      at = r.at - 1;
    } else {
      break;
    }
    at++;
  }
  r.at = at;
  if (unit === 10) {
    r.at = at + 1;
    r.buffer = at + 1;
    return true;
  }
  if (unit === 35) {
    const newline = source.indexOf('\n', at);
    r.at = newline < 0 ? source.length : newline + 1;
    r.buffer = r.at;
    return newline >= 0;
  }
  if (r.brackets.length > 0) return false;
  if (continued !== 0) column = tabless = continued;
  const indents = r.indents;
  const tablessIndents = r.tabless;
  const depth = indents.length;
  let top = depth - 1;
  if (column > indents[top]!) {
    if (depth >= MAX_INDENTS) lineFault(r, 'IndentationError', 'too many levels of indentation');
    if (tabless <= tablessIndents[top]!) tabFault(r);
    indents.push(column);
    tablessIndents.push(tabless);
    r.list.add(INDENT, at, at);
    if (r.late) begin(r, at, column);
    return false;
  }
  while (column < indents[top]!) {
    indents.pop();
    tablessIndents.pop();
    top--;
  }
  if (column > indents[top]!) {
    r.at = lineEnd(r, at);
    const line = r.text.lineOf(at);
    const offset = r.text.columnAt(r.text.lineStart(line), r.at);
    r.stop('IndentationError', 'unindent does not match any outer indentation level', line, offset, -1);
  }
  if (tabless !== tablessIndents[top]!) tabFault(r);
  for (let left = depth - indents.length; left > 0; left--) r.list.add(DEDENT, at, at);
  if (column < r.inFunction) r.inFunction = 0;
  r.header = r.list.count;
  return false;
}

/** A block begins at `at`: leaves it unread, but for a docstring, if it is the body of a function that can wait. */
function begin(r: Reader, at: number, column: number): void {
  const kind = r.list.kinds[r.header];
  r.header = r.list.count;
  if ((kind !== DEF && kind !== ASYNC) || r.inFunction > 0) return;
  r.inFunction = column;
  const unit = r.source.charCodeAt(at);
  const hasDoc = unit === 34 || unit === 39;
  if (hasDoc) {
    plainString(r, at, at);
    at = r.at;
    if (r.source.charCodeAt(at) !== 10) return;
  }
  const end = lateEnd(r.source, at, column);
  if (end <= at) return;
  if (hasDoc) r.list.add(NEWLINE, at, at);
  r.list.add(PASS, at, end);
  r.at = end;
}

function tabFault(r: Reader): never {
  return lineFault(r, 'TabError', 'inconsistent use of tabs and spaces in indentation');
}

function lineFault(r: Reader, kind: FaultKind, message: string): never {
  const line = r.text.lineOf(r.at);
  r.at = lineEnd(r, r.at);
  return r.stop(kind, message, line, 1, 0);
}

/** A backslash at `at`: the next line goes on with this one. */
export function continuation(r: Reader, at: number): void {
  const source = r.source;
  if (source.charCodeAt(at + 1) !== 10) {
    const cursor = Math.min(at + 2, source.length);
    r.at = cursor;
    const line = r.text.lineOf(at);
    // CPython measures from its buffer, but not beyond the line.
    const longest = r.text.columnAt(r.text.lineStart(line), lineEnd(r, at)) + 1;
    const offset = Math.min(r.text.columnAt(r.buffer, cursor), longest);
    r.stop('SyntaxError', 'unexpected character after line continuation character', line, offset, 0);
  }
  r.at = at + 2;
  if (r.at >= source.length) unexpectedEnd(r);
}

/** Where the reader has read to when it gives up on the line: after its newline. */
function lineEnd(r: Reader, at: number): number {
  const newline = r.source.indexOf('\n', at);
  return newline < 0 ? r.source.length : newline + 1;
}

/** The text ends where it cannot. */
export function unexpectedEnd(r: Reader): never {
  r.atEnd = true;
  const text = r.text;
  const brackets = r.brackets;
  r.at = r.source.length;
  if (brackets.length > 0) {
    const open = brackets[brackets.length - 1]!;
    const message = `'${r.source[open]!}' was never closed`;
    const { line, column } = text.position(open);
    r.wins = false;
    const place = { line, offset: column + 1, endLine: line, endOffset: 0 };
    const lexical = line < lastLine(text);
    throw new Stop({ ...faultAt('SyntaxError', message, { start: open, end: open + 1 }, place), lexical });
  }
  const line = lastLine(r.text);
  const offset = text.columnAt(text.lineStart(line), r.source.length);
  return r.stop('SyntaxError', 'unexpected EOF while parsing', line, offset, -1);
}
