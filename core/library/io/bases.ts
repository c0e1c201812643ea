/** `_io`: what all streams have in common. The bases are built in because StringIO and BytesIO are, which are native for speed. */
import {
  ABSENT,
  BAIL,
  Bail,
  FIXED_DICT_ROW,
  LIST,
  OBJECT,
  PyList,
  PyStr,
  PyTuple,
  Raise,
  Thrown,
  asIndex,
  builtinClass,
  builtinException,
  builtinFunction,
  collect,
  defineConstant,
  defineType,
  exceptionClass,
  lookupAttr,
  newException,
  shipped,
  typeName,
  typeOf,
} from '../../values/mod.ts';
import type { Arg, Machine, PyBuiltin, PyClass, PyValue, Row, Str } from '../../values/mod.ts';
import { TextSink } from '../textsink.ts';

export const IO_BASE: PyClass = base('_IOBase', OBJECT, 'The abstract base class for all I/O classes.');
export const BUFFERED_BASE: PyClass = base('_BufferedIOBase', IO_BASE, 'Base class for buffered IO objects.');
export const TEXT_BASE: PyClass = base('_TextIOBase', IO_BASE, 'Base class for text I/O.');
export const UNSUPPORTED: PyClass = builtinException('io.UnsupportedOperation', [
  exceptionClass('OSError'),
  exceptionClass('ValueError'),
]);

function base(name: string, above: PyClass, doc: string): PyClass {
  const cls = builtinClass(`_io.${name}`, above, 'object', true);
  cls.hasDict = true;
  defineConstant(cls, '__doc__', doc);
  return cls;
}

function belongsTo(cls: PyClass): (v: PyValue) => v is PyValue {
  return (v): v is PyValue => typeOf(v).isSubclass(cls);
}

/** What a size says: a number of bytes or characters, -1: all. */
export function sizeOf(m: Machine, v: Arg): number | Bail {
  if (typeof v === 'number') return v;
  if (v === null || v === undefined) return -1;
  const n = asIndex(m, v);
  if (n === undefined) throw new Raise('TypeError', `argument should be integer or None, not '${typeName(v)}'`);
  if (n instanceof Bail) return n;
  if (typeof n === 'bigint' && n !== BigInt.asIntN(64, n))
    throw new Raise('OverflowError', "cannot fit 'int' into an index-sized integer");
  return Number(n);
}

shipped(
  'io_size',
  `
def io_size(size):
    if size is None:
        return -1
    if $method(size, '__index__') is None:
        raise TypeError(f'argument should be integer or None, not {$type_name(size)!r}')
    return $index_result($as_index(size))
`,
);

/** The bytes of a buffer that can be written. */
shipped(
  'io_writable',
  `
def io_writable(buffer, name):
    try:
        view = memoryview(buffer)
    except TypeError:
        view = None
    if view is None or view.readonly:
        raise TypeError(f'{name}() argument must be read-write bytes-like object, not {$type_name(buffer)}')
    return view.cast('B')
`,
);

/** Fills a buffer with what `read` gives. */
shipped(
  'io_into',
  `
def io_into(buffer, read, name):
    view = $io_writable(buffer, name)
    data = read(len(view))
    view[:len(data)] = data
    return len(data)
`,
);

/** The bytes of a buffer that can be written, for the streams in Python. */
export const writableBytes = (): PyBuiltin =>
  builtinFunction('_io', '_writable_bytes(buffer, name, /)', {
    doc: 'The bytes of a buffer that can be written.',
    python: `
def _writable_bytes(buffer, name, /):
    return $io_writable(buffer, name)
`,
  });

/** A method that streams of this kind do not have. */
function unsupported(signature: string, doc: string): Record<string, Row<PyValue>> {
  const name = signature.slice(0, signature.indexOf('('));
  return {
    [signature]: {
      doc,
      run(m) {
        throw new Thrown(newException(m, UNSUPPORTED, [name]));
      },
    },
  };
}

/** A check of what a stream can do. */
function check(name: string, can: string, text: string): Record<string, Row<PyValue>> {
  return {
    [`_check${name}(self, msg=None, /) -> None`]: {
      doc: `Raise UnsupportedOperation unless ${can}() is true.`,
      python: `
def _check${name}(self, msg=None, /):
    if not self.${can}():
        raise __import__('_io').UnsupportedOperation('${text}' if msg is None else msg)
`,
    },
  };
}

function answers(signature: string, doc: string, value: PyValue): Record<string, Row<PyValue>> {
  return { [signature]: { doc, run: () => value } };
}

const CLOSED = 'I/O operation on closed file.';

/** A row that answers something unless the stream is closed. */
function whileOpen(
  signature: string,
  doc: string,
  answer: (self: PyValue) => PyValue,
  text: string,
): Record<string, Row<PyValue>> {
  return {
    [signature]: {
      doc,
      run(m, self) {
        const closed = lookupAttr(m, self, 'closed');
        if (typeof closed !== 'boolean') return BAIL;
        return closed ? m.raise('ValueError', CLOSED) : answer(self);
      },
      python: `
def ${signature.replace(/ -> .*/, '')}:
    if self.closed:
        raise ValueError('${CLOSED}')
    return ${text}
`,
    },
  };
}

/** The items of a list or tuple that holds nothing but str. */
function texts(lines: PyValue): readonly Str[] | null {
  if (!(lines instanceof PyList || lines instanceof PyTuple) || !lines.cls.builtin) return null;
  return lines.items.every((line) => typeof line === 'string' || line instanceof PyStr)
    ? (lines.items as readonly Str[])
    : null;
}

defineType(IO_BASE, belongsTo(IO_BASE), () => ({
  '__dict__: dict[str, Any]': FIXED_DICT_ROW,
  ...unsupported('seek(self, offset, whence=0, /)', 'Change the stream position to the given byte offset.'),
  'tell(self, /) -> int': {
    doc: 'Return current stream position.',
    python: `
def tell(self, /):
    return self.seek(0, 1)
`,
  },
  ...unsupported('truncate(self, size=None, /)', 'Truncate file to size bytes.'),
  ...whileOpen('flush(self, /) -> None', 'Flush write buffers, if applicable.', () => null, 'None'),
  'close(self, /) -> None': {
    doc: 'Flush and close the IO object.',
    python: `
def close(self, /):
    if not self.closed:
        try:
            self.flush()
        finally:
            self._closed = True
`,
  },
  'closed: bool': {
    doc: 'Whether it is closed.',
    run(m, self) {
      const closed = lookupAttr(m, self, '_closed');
      return closed === ABSENT ? false : typeof closed === 'boolean' ? closed : BAIL;
    },
    python: `
def closed(self):
    return getattr(self, '_closed', False)
`,
  },
  ...answers('seekable(self, /) -> bool', 'Return whether object supports random access.', false),
  ...answers('readable(self, /) -> bool', 'Return whether object was opened for reading.', false),
  ...answers('writable(self, /) -> bool', 'Return whether object was opened for writing.', false),
  ...check('Seekable', 'seekable', 'File or stream is not seekable.'),
  ...check('Readable', 'readable', 'File or stream is not readable.'),
  ...check('Writable', 'writable', 'File or stream is not writable.'),
  '_checkClosed(self, msg=None, /) -> None': {
    doc: 'Raise ValueError if the stream is closed.',
    python: `
def _checkClosed(self, msg=None, /):
    if self.closed:
        raise ValueError('${CLOSED}' if msg is None else msg)
`,
  },
  ...unsupported('fileno(self, /)', 'Return underlying file descriptor if one exists.'),
  ...whileOpen('isatty(self, /) -> bool', 'Return whether this is an interactive stream.', () => false, 'False'),
  'readline(self, size=-1, /)': {
    doc: 'Read and return a line from the stream.',
    python: `
def readline(self, size=-1, /):
    size = $io_size(size)
    res = bytearray()
    while size < 0 or len(res) < size:
        b = self.read(1)
        if not b:
            break
        res += b
        if res.endswith(b'\\n'):
            break
    return bytes(res)
`,
  },
  'readlines(self, hint=None, /) -> list': {
    doc: 'Return a list of lines from the stream.',
    run(m, self, hint) {
      if (hint !== null || !(self instanceof TextSink) || !self.exact || lookupAttr(m, self, 'closed') !== false)
        return BAIL;
      const lines = collect(m, self);
      return lines instanceof Bail ? BAIL : new PyList(LIST, lines);
    },
    python: `
def readlines(self, hint=None, /):
    hint = $io_size(hint)
    if hint <= 0:
        return list(self)
    n = 0
    lines = []
    for line in self:
        lines.append(line)
        n += len(line)
        if n > hint:
            break
    return lines
`,
  },
  'writelines(self, lines, /) -> None': {
    doc: 'Write a list of lines to stream.',
    run(m, self, lines) {
      const items = self instanceof TextSink && self.plain ? texts(lines!) : null;
      if (items === null) return BAIL;
      m.work(items.length);
      for (const line of items) (self as TextSink).put(m, line);
      return null;
    },
    python: `
def writelines(self, lines, /):
    if self.closed:
        raise ValueError('${CLOSED}')
    for line in lines:
        self.write(line)
`,
  },
  ...whileOpen('__iter__(self, /)', 'Implement iter(self).', (self) => self, 'self'),
  '__next__(self, /)': {
    doc: 'Implement next(self).',
    python: `
def __next__(self, /):
    line = self.readline()
    if not line:
        raise StopIteration
    return line
`,
  },
  ...whileOpen('__enter__(self, /)', 'The stream itself.', (self) => self, 'self'),
  '__exit__(self, /, *args) -> None': {
    doc: 'Close the stream.',
    python: `
def __exit__(self, /, *args):
    self.close()
`,
  },
}));

defineType(BUFFERED_BASE, belongsTo(BUFFERED_BASE), () => ({
  ...unsupported('read(self, size=-1, /)', 'Read and return up to n bytes.'),
  ...unsupported(
    'read1(self, size=-1, /)',
    'Read and return up to size bytes, with at most one read() call to the underlying raw stream.',
  ),
  'readinto(self, buffer, /) -> int': {
    doc: 'Read bytes into a buffer.',
    python: `
def readinto(self, buffer, /):
    return $io_into(buffer, self.read, 'readinto')
`,
  },
  'readinto1(self, buffer, /) -> int': {
    doc: 'Read bytes into a buffer, with at most one read of the raw stream.',
    python: `
def readinto1(self, buffer, /):
    return $io_into(buffer, self.read1, 'readinto1')
`,
  },
  ...unsupported('write(self, b, /)', 'Write buffer b to the IO stream.'),
  ...unsupported('detach(self, /)', 'Disconnect this buffer from its underlying raw stream and return it.'),
}));

defineType(TEXT_BASE, belongsTo(TEXT_BASE), () => ({
  'encoding: str | None': { doc: 'Encoding of the text stream.', run: () => null },
  'errors: str | None': { doc: 'The error setting of the decoder or encoder.', run: () => null },
  'newlines: Any': { doc: 'Line endings translated so far.', run: () => null },
  ...unsupported('read(self, size=-1, /)', 'Read at most size characters from stream.'),
  ...unsupported('readline(self, size=-1, /)', 'Read until newline or EOF.'),
  ...unsupported('write(self, s, /)', 'Write string s to stream.'),
  ...unsupported('detach(self, /)', 'Separate the underlying buffer from the TextIOBase and return it.'),
}));

/** The Python of the module: raw streams, and what streams share. */
export const BASES = `
import _files

DEFAULT_BUFFER_SIZE = 131072
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
BlockingIOError = BlockingIOError

# The open files that a program knows by number.
_descriptors = {}

# Streams over mounts that hold what is not written yet. A program may forget them without closing them.
_unwritten = []

def _write_rest():
    rest = _unwritten[:]
    _unwritten.clear()
    for stream in rest:
        try:
            stream.flush()
        except Exception:
            # As CPython does when it frees a file.
            pass

def _written(stream):
    for i, other in enumerate(_unwritten):
        if other is stream:
            del _unwritten[i]
            break


def _size(size):
    # A number of bytes or characters; -1: all. Numbers of the usual size are through first.
    if type(size) is int and -0x40000000 < size < 0x40000000:
        return size
    if size is None:
        return -1
    if not hasattr(type(size), '__index__'):
        raise TypeError(f'argument should be integer or None, not {_class_name(size)!r}')
    size = _index(size)
    if not -0x8000000000000000 <= size <= 0x7fffffffffffffff:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return size


def _ssize(n):
    if type(n) is int and -0x40000000 < n < 0x40000000:
        return n
    n = _index(n)
    if not -0x8000000000000000 <= n <= 0x7fffffffffffffff:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return n


def _shown(cls):
    # As a C class names itself in texts: with its module.
    return f'_io.{cls.__name__}' if cls.__module__ == '_io' else cls.__name__


class _RawIOBase(_IOBase):
    """Base class for raw binary I/O."""

    def read(self, size=-1, /):
        size = _size(size)
        if size < 0:
            return self.readall()
        b = bytearray(size)
        n = self.readinto(b)
        return None if n is None else bytes(b[:n])

    def readall(self):
        res = bytearray()
        while data := self.read(DEFAULT_BUFFER_SIZE):
            res += data
        return bytes(res) if res or data is not None else data

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, b, /):
        raise NotImplementedError

`;
