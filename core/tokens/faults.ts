/*
 * The faults of the lexer: where CPython says they are, and the texts that it does not even begin to read.
 */

import { faultAt, type Fault, type Text } from '../source/mod.ts';

/** Unwinds the lexer; never leaves the room. */
export class Stop {
  readonly fault: Fault;
  constructor(found: Fault) {
    this.fault = found;
  }
}

/** The reader stands at `cursor`, in line `line`: the column is that of the unit before it. */
export function cursorFault(text: Text, message: string, cursor: number, spanEnd: number, line: number): Fault {
  const offset = text.columnAt(text.lineStart(line), cursor);
  const span = { start: Math.max(0, cursor - 1), end: Math.min(spanEnd, text.text.length) };
  return { ...faultAt('SyntaxError', message, span, { line, offset, endLine: line, endOffset: offset }), lexical: true };
}

/** The fault of a part of a line. */
export function rangeFault(text: Text, message: string, start: number, end: number): Fault {
  const line = text.lineOf(start);
  // CPython forgets to turn these bytes into characters.
  const offset = utf8Length(text.text.slice(text.lineStart(line), start)) + 1;
  const endOffset = offset + utf8Length(text.text.slice(start, end));
  return { ...faultAt('SyntaxError', message, { start, end }, { line, offset, endLine: line, endOffset }), lexical: true };
}

/** Throws for a text with null characters or lone surrogates. */
export function refuse(source: string): void {
  const zero = source.indexOf('\0');
  if (zero >= 0) {
    const message = 'source code string cannot contain null bytes';
    throw new Stop(faultAt('SyntaxError', message, { start: zero, end: zero + 1 }, null));
  }
  if (source.isWellFormed()) return;
  let position = 0;
  let at = 0;
  for (let point = source.codePointAt(0)!; !isSurrogate(point); point = source.codePointAt(at)!) {
    at += point > 0xffff ? 2 : 1;
    position++;
  }
  let count = 1;
  while (isSurrogate(source.codePointAt(at + count) ?? 0)) count++;
  const last = position + count - 1;
  const code = source.charCodeAt(at).toString(16);
  const where = count === 1 ? ` '\\u${code}' in position ${position}` : `s in position ${position}-${last}`;
  const message = `'utf-8' codec can't encode character${where}: surrogates not allowed`;
  throw new Stop(faultAt('UnicodeEncodeError', message, { start: at, end: at + count }, null));
}

/** The number of the last line that has text or a newline: where CPython's reader stands at the end. */
export function lastLine(text: Text): number {
  return text.text === '' ? 0 : text.lineOf(text.text.length - 1);
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Each half of a pair counts for two bytes.
    if (unit >= 0x80) length += unit < 0x800 || isSurrogate(unit) ? 1 : 2;
  }
  return length;
}

function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point < 0xe000;
}
