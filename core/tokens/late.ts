/*
 * Bodies of functions that can stay unread until the function is called (code/late.ts says why): those in shipped texts that
 * stand in no other function. The lexer makes one `pass` of such a body, as long as the body is.
 *
 * Where a body ends is seen by the indentation of its lines, and what is in it by words. A body of which more has to be
 * known before it is read, or for which this is too coarse, is read with the rest of the text.
 */

/** A generator, a method that uses the class it stands in, a string whose lines are not indented as the body's are. */
const READ_NOW = /(?<!\.)\b(?:yield|super|__class__)\b|"""|'''/;

const SPACE = 32;
const NEWLINE = 10;

/** Where a body ends whose first line stands at `from` and whose lines are indented by `column`; -1 if it is to be read now. */
export function lateEnd(source: string, from: number, column: number): number {
  let end = source.indexOf('\n', from);
  let lastLine = from;
  for (let newline = end; ;) {
    let at = newline + 1;
    while (source.charCodeAt(at) === SPACE) at++;
    if (source.charCodeAt(at) === NEWLINE) newline = at;
    else if (at - newline <= column) break;
    else {
      lastLine = at;
      newline = end = source.indexOf('\n', at);
    }
  }
  // The body ends before a comment.
  if (source.slice(lastLine, end).includes('#')) return -1;
  return READ_NOW.test(source.slice(from, end)) ? -1 : end;
}
