/*
 * The SyntaxErrors of the compiler. They are thrown as Faults, and caught at the door of their room.
 *
 * Unlike the parser, CPython's compiler counts the columns of its errors in bytes of UTF-8.
 */

import { faultAt } from '../source/mod.ts';
import type { Fault, Span, Text } from '../source/mod.ts';

/** A SyntaxError that covers a span. */
export function syntaxError(text: Text, message: string, span: Span): Fault {
  const { start, end } = span;
  const line = text.lineOf(start);
  const endLine = text.lineOf(end);
  return faultAt(
    'SyntaxError',
    message,
    { start, end },
    {
      line,
      offset: bytes(text, text.lineStart(line), start) + 1,
      endLine,
      endOffset: bytes(text, text.lineStart(endLine), end) + 1,
    },
  );
}

/** Throws a SyntaxError that covers a span. */
export function reject(text: Text, message: string, span: Span): never {
  throw syntaxError(text, message, span);
}

/** Length of a piece of the text in UTF-8. */
function bytes(text: Text, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    const unit = text.text.charCodeAt(i);
    if (unit < 0x80) n++;
    else if (unit < 0x800) n += 2;
    else if (unit >= 0xd800 && unit < 0xe000)
      n += 2; // half of a pair
    else n += 3;
  }
  return n;
}
