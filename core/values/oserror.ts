/**
 * OSError and its subclasses by errno. The numbers are Linux's, as the sandbox looks like a Linux machine.
 * https://docs.python.org/3/library/exceptions.html#OSError
 */
import { exceptionClass } from './classes.ts';
import { field, fieldOf, isException, noKeywords, plainText, setField, setupOf } from './exceptions.ts';
import { BAIL, PyTuple } from './objects.ts';
import type { Bail, PyExc, PyValue, Str } from './objects.ts';
import type { Machine } from './machine.ts';
import type { ExceptionName } from './raised.ts';
import { repr, str } from './repr.ts';
import { defineType } from './rows.ts';
import { TUPLE } from './classes.ts';
import { concat } from './text.ts';

const BY_ERRNO: ReadonlyMap<number, ExceptionName> = new Map<number, ExceptionName>([
  [1, 'PermissionError'],
  [2, 'FileNotFoundError'],
  [3, 'ProcessLookupError'],
  [4, 'InterruptedError'],
  [10, 'ChildProcessError'],
  [11, 'BlockingIOError'],
  [13, 'PermissionError'],
  [17, 'FileExistsError'],
  [20, 'NotADirectoryError'],
  [21, 'IsADirectoryError'],
  [32, 'BrokenPipeError'],
  [103, 'ConnectionAbortedError'],
  [104, 'ConnectionResetError'],
  [108, 'BrokenPipeError'],
  [110, 'TimeoutError'],
  [111, 'ConnectionRefusedError'],
  [114, 'BlockingIOError'],
  [115, 'BlockingIOError'],
]);

const OS_ERROR = exceptionClass('OSError');

setupOf('OSError', (m, exc, args, kwargs) => {
  if (!noKeywords(m, exc, kwargs)) return false;
  const { items } = args;
  if (items.length < 2 || items.length > 5) return true;
  const [errno, strerror, filename, , filename2] = items as [PyValue, PyValue, PyValue?, PyValue?, PyValue?];
  if (exc.cls === OS_ERROR && typeof errno === 'number') {
    const name = BY_ERRNO.get(errno);
    if (name !== undefined) exc.cls = exceptionClass(name);
  }
  setField(exc, 'errno', errno);
  setField(exc, 'strerror', strerror);
  if (filename === undefined || filename === null) return true;
  if (exc.cls.isSubclass(exceptionClass('BlockingIOError')) && typeof filename === 'number') {
    setField(exc, 'characters_written', filename);
    return true;
  }
  setField(exc, 'filename', filename);
  if (filename2 !== undefined && filename2 !== null) setField(exc, 'filename2', filename2);
  exc.args = new PyTuple(TUPLE, items.slice(0, 2));
  return true;
});

function text(m: Machine, exc: PyExc): Str | Bail {
  const errno = fieldOf(exc, 'errno');
  const strerror = fieldOf(exc, 'strerror');
  const filename = fieldOf(exc, 'filename');
  if (filename === null && (errno === null || strerror === null)) return plainText(m, exc);
  let out: Str = '[Errno ';
  const filename2 = fieldOf(exc, 'filename2');
  const parts: (Str | Bail)[] = [str(m, errno), '] ', str(m, strerror)];
  if (filename !== null) parts.push(': ', repr(m, filename));
  if (filename !== null && filename2 !== null) parts.push(' -> ', repr(m, filename2));
  for (const part of parts) {
    if (part === BAIL) return BAIL;
    out = concat(out, part as Str);
  }
  return out;
}

defineType(OS_ERROR, isException, () => ({
  '__reduce__(self, /)': {
    doc: `Helper for copy: how an equal error is made, with its files.

>>> OSError(99, 'text', 'file').__reduce__()
(<class 'OSError'>, (99, 'text', 'file'))`,
    python: `
def __reduce__(self, /):
    args = self.args
    if len(args) == 2 and self.filename is not None:
        args = (*args, self.filename) if self.filename2 is None else (*args, self.filename, None, self.filename2)
    state = self.__dict__
    return (type(self), args, state) if state else (type(self), args)
`,
  },
  'errno: int | None': field(`The number of the error.

>>> OSError(2, 'text').errno
2`, 'errno'),
  'strerror: str | None': field(`The message of the operating system.

>>> OSError(2, 'text').strerror
'text'`, 'strerror'),
  'filename: Any': field(`The file, if the error is about one.

>>> OSError(2, 'text', 'file').filename
'file'`, 'filename'),
  'filename2: Any': field(`The second file of an operation on two.

>>> OSError(2, 'text', 'a', None, 'b').filename2
'b'`, 'filename2'),
  'characters_written: int': {
    ...field(`How much was written before a non-blocking write gave up.

>>> BlockingIOError(1, 'text', 5).characters_written
5`, 'characters_written'),
    run: (m, self) => self.extra?.get('characters_written') ?? m.raise('AttributeError', 'characters_written'),
  },
  '__str__(self, /) -> str': {
    doc: `Return str(self).

>>> str(OSError(2, 'text', 'file'))
"[Errno 2] text: 'file'"`,
    run: text,
    python: `
def __str__(self, /):
    if self.filename is None and (self.errno is None or self.strerror is None):
        args = $exc_args(self)
        return '' if not args else str(args[0]) if len(args) == 1 else repr(args)
    text = f'[Errno {self.errno}] {self.strerror}'
    if self.filename is not None:
        text += f': {self.filename!r}'
        if self.filename2 is not None:
            text += f' -> {self.filename2!r}'
    return text
`,
  },
}));
