/** SyntaxError: a message and a place. IndentationError and TabError have the same fields. */
import { TUPLE, exceptionClass } from './classes.ts';
import { field, fieldOf, isException, noKeywords, setField, setupOf } from './exceptions.ts';
import { collect, notIterable } from './iterate.ts';
import { BAIL, Bail, PyExc, PyStr, PyTuple } from './objects.ts';
import type { PyValue, Str } from './objects.ts';
import type { ExceptionName } from './raised.ts';
import { str } from './repr.ts';
import { defineType } from './rows.ts';
import { concat, mkstr, utf16 } from './text.ts';

const FIELDS = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', '_metadata'] as const;
/** What a place need not say. */
const ENDS = ['end_lineno', 'end_offset'] as const;

setupOf('SyntaxError', (m, exc, args, kwargs) => {
  if (!noKeywords(m, exc, kwargs)) return false;
  if (args.items.length > 0) setField(exc, 'msg', args.items[0]!);
  if (args.items.length !== 2) return true;
  const info = collect(m, args.items[1]!);
  if (info instanceof Bail) throw notIterable(args.items[1]!);
  for (const name of ENDS) setField(exc, name, null);
  if (info.length < 4 || info.length > 7) {
    const bound = info.length < 4 ? 'at least 4' : 'at most 7';
    m.raise('TypeError', `function takes ${bound} arguments (${info.length} given)`);
    return false;
  }
  info.forEach((v, i) => setField(exc, FIELDS[i]!, v));
  if (info.length === 5) {
    m.raise('TypeError', 'end_offset must be provided when end_lineno is provided');
    return false;
  }
  return true;
});

/** The SyntaxError of a place in a text: lines from 1, offsets in code points from 1. */
export function syntaxError(
  type: ExceptionName,
  msg: string,
  place: readonly [
    fileName: string,
    line: number,
    offset: number,
    text: string | null,
    endLine: number,
    endOffset: number,
  ],
): PyExc {
  const [fileName, line, offset, text, endLine, endOffset] = place;
  const source = text === null ? null : mkstr(text);
  const info = new PyTuple(TUPLE, [mkstr(fileName), line, offset, source, endLine, endOffset]);
  const exc = new PyExc(exceptionClass(type), new PyTuple(TUPLE, [mkstr(msg), info]));
  setField(exc, 'msg', mkstr(msg));
  info.items.forEach((v, i) => setField(exc, FIELDS[i]!, v));
  return exc;
}

/** The last part of a path. */
function baseName(path: PyValue): Str | null {
  if (typeof path !== 'string' && !(path instanceof PyStr)) return null;
  const text = utf16(path);
  return mkstr(text.slice(text.lastIndexOf('/') + 1));
}

defineType(exceptionClass('SyntaxError'), isException, () => ({
  'msg: Any': field(`The message.

>>> SyntaxError('what', ('file', 3, 1, 'text', 3, 5)).msg
'what'`, 'msg'),
  'filename: str | None': field(`The file.

>>> SyntaxError('what', ('file', 3, 1, 'text', 3, 5)).filename
'file'`, 'filename'),
  'lineno: int | None': field(`The line, from 1.

>>> SyntaxError('what', ('file', 3, 1, 'text', 3, 5)).lineno
3`, 'lineno'),
  'offset: int | None': field(`The column, from 1.

>>> SyntaxError('what', ('file', 3, 1, 'text', 3, 5)).offset
1`, 'offset'),
  'text: str | None': field(`The text of the line.

>>> SyntaxError('what', ('file', 3, 1, 'text', 3, 5)).text
'text'`, 'text'),
  'end_lineno: int | None': field(`The line where the bad part ends.

>>> SyntaxError('what', ('file', 3, 1, 'text', 3, 5)).end_lineno
3`, 'end_lineno'),
  'end_offset: int | None': field(`The column where the bad part ends.

>>> SyntaxError('what', ('file', 3, 1, 'text', 3, 5)).end_offset
5`, 'end_offset'),
  'print_file_and_line: Any': field(`Unused.

>>> SyntaxError('what', ('file', 3, 1, 'text', 3, 5)).print_file_and_line is None
True`, 'print_file_and_line'),
  '_metadata: Any': field(`Unused.

>>> SyntaxError('what', ('file', 3, 1, 'text', 3, 5)).print_file_and_line is None
True`, '_metadata'),
  '__str__(self, /) -> str': {
    doc: `Return str(self): the message and the place.

>>> str(SyntaxError('what', ('file', 3, 1, 'text')))
'what (file, line 3)'`,
    run(m, self) {
      const msg = str(m, fieldOf(self, 'msg'));
      if (msg === BAIL) return BAIL;
      const file = baseName(fieldOf(self, 'filename'));
      const line = fieldOf(self, 'lineno');
      const known = typeof line === 'number';
      if (file === null) return known ? concat(msg as Str, ` (line ${line})`) : msg;
      return concat(concat(msg as Str, ' ('), concat(file, known ? `, line ${line})` : ')'));
    },
    python: `
def __str__(self, /):
    file = self.filename.rpartition('/')[2] if isinstance(self.filename, str) else None
    known = type(self.lineno) is int
    if file is None:
        return f'{self.msg} (line {self.lineno})' if known else str(self.msg)
    return f'{self.msg} ({file}, line {self.lineno})' if known else f'{self.msg} ({file})'
`,
  },
}));
