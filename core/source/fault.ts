/*
 * A Fault is bad input as data: which Python exception it becomes, its message, and where.
 *
 * It is never a JavaScript Error. Rooms return `T | Fault` at their doors; inside a room a Fault may be thrown to
 * unwind, but it does not leave the door that way. `span` is for tools; `place` holds the four numbers of CPython's
 * SyntaxError, which are not always a span of the text (an unclosed string has no end, say).
 */

import type { Span, Text } from './text.ts';

/** The Python exceptions that reading a source can end in. */
export type FaultKind =
  | 'SyntaxError'
  | 'IndentationError'
  | 'TabError'
  | 'MemoryError'
  | 'RecursionError'
  | 'OverflowError'
  | '_IncompleteInputError'
  | 'UnicodeEncodeError'
  | 'ValueError';

/**
 * `lineno`, `offset`, `end_lineno` and `end_offset` of a SyntaxError: all count from 1, columns in code points. An end
 * offset of 0 or -1 is CPython's "unknown".
 */
export interface Place {
  readonly line: number;
  readonly offset: number;
  readonly endLine: number;
  readonly endOffset: number;
}

/** Bad input, as data. */
export interface Fault {
  readonly fault: true;
  readonly kind: FaultKind;
  readonly message: string;
  readonly span: Span;
  /** Null where CPython gives no place at all. */
  readonly place: Place | null;
  readonly notes: readonly string[];
  /** The line of the last compound statement before it that is right so far, where that is known. */
  readonly after?: number;
  /**
   * Found after the text was read, in its names or when code was made of it: CPython then takes the line from the file, if
   * there is one. What is wrong with names is placed by attributes alone, not by arguments of the exception.
   */
  readonly late?: 'names' | 'code';
  /** Found by the lexer, or in a line before the one read last: CPython gives its line without the newline at the end. */
  readonly lexical?: boolean;
}

/** Makes a fault for a span of the text; the place is the span's, counted as CPython counts. */
export function fault(text: Text, kind: FaultKind, message: string, start: number, end: number): Fault {
  const from = text.position(start);
  const to = text.position(end);
  const place = { line: from.line, offset: from.column + 1, endLine: to.line, endOffset: to.column + 1 };
  return faultAt(kind, message, { start, end }, place);
}

/** Makes a fault whose place is given. */
export function faultAt(kind: FaultKind, message: string, span: Span, place: Place | null): Fault {
  return { fault: true, kind, message, span, place, notes: [] };
}

/** Tells a fault from a result. */
export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value && value.fault === true;
}
