/** `io.BytesIO`: native, because in Python text a write cost eighteen times what CPython needs, and a line ninety times. */
import {
  BAIL,
  BYTEARRAY,
  Bail,
  DONE,
  LIST,
  NativeIterator,
  PyByteArray,
  PyBytes,
  PyList,
  PyTuple,
  Raise,
  Taken,
  allocate,
  bare,
  bufferOf,
  builtinClass,
  checkResizable,
  copyBytes,
  defineConstant,
  defineType,
  defineWhole,
  index,
  intrinsic,
  kind,
  needBuffer,
  size,
  sizeAsInt,
  spliceBytes,
  typeName,
  typeOf,
  walksAsBuiltin,
} from '../../values/mod.ts';
import type { Arg, Done, Machine, Mark, PyClass, PyValue, Row, Slots } from '../../values/mod.ts';
import { BUFFERED_BASE, sizeOf } from './bases.ts';
import { again, constant, seekAgain, telling } from './memory.ts';

export const BYTES_IO: PyClass = builtinClass('_io.BytesIO', BUFFERED_BASE, 'native', true);
BYTES_IO.hasDict = true;
defineConstant(BYTES_IO, '__doc__', 'Buffered I/O implementation using an in-memory bytes buffer.');

const NOTHING = new Uint8Array(0);

class PyBytesIO extends NativeIterator {
  cls: PyClass;
  inst: Slots | null = null;
  /** What it holds. Views look at it. */
  store: PyByteArray = new PyByteArray(BYTEARRAY, NOTHING);
  pos = 0;
  shut = false;
  constructor(cls: PyClass) {
    super();
    this.cls = cls;
    allocate(3);
  }

  override get exact(): boolean {
    return this.cls === BYTES_IO || walksAsBuiltin(this.cls);
  }
  override get steady(): boolean {
    return this.exact;
  }
  next(m: Machine): PyValue | Done | Bail {
    return this.exact ? this.advance(m) : BAIL;
  }
  override advance(m: Machine): PyValue | Done {
    this.check();
    return this.pos < this.store.n ? this.take(m, this.lineEnd(m)) : DONE;
  }
  mark(): Mark {
    return [this.pos];
  }
  reset(mark: Mark): void {
    this.pos = mark[0] as number;
  }

  check(): void {
    if (this.shut) throw new Raise('ValueError', 'I/O operation on closed file.');
  }

  /** The bytes from here to an end, behind which it stands then. */
  take(m: Machine, end: number): PyBytes {
    const { pos } = this;
    if (pos >= end) return new PyBytes(NOTHING);
    m.work(end - pos);
    m.reserve(end - pos);
    this.pos = end;
    return new PyBytes(this.store.b.slice(pos, end));
  }

  /** Behind how many bytes it stands when it has read so many; negative: all. */
  end(n: number): number {
    const { pos, store } = this;
    return n < 0 ? store.n : Math.min(store.n, pos + n);
  }

  /** Where the line ends. */
  lineEnd(m: Machine): number {
    const { pos, store } = this;
    const at = store.bytes.indexOf(10, pos);
    const end = at < 0 ? store.n : at + 1;
    m.work(Math.max(0, end - pos));
    return end;
  }

  put(m: Machine, bytes: Uint8Array): void {
    this.check();
    checkResizable(m, this.store);
    const n = bytes.length;
    if (n === 0) return;
    const { pos, store } = this;
    if (pos + n > m.caps.text) throw new Raise('MemoryError', '');
    const own = bytes.buffer === store.b.buffer ? bytes.slice() : bytes;
    if (pos > store.n) {
      m.reserve(pos - store.n);
      spliceBytes(m, store, store.n, store.n, new Uint8Array(pos - store.n));
    }
    spliceBytes(m, store, pos, Math.min(pos + n, store.n), own);
    this.pos = pos + n;
  }
}

function isBytesIO(v: PyValue): v is PyBytesIO {
  return v instanceof PyBytesIO;
}

kind(
  'io.bytes',
  PyBytesIO,
  () => new PyBytesIO(BYTES_IO),
  { cls: 'cls', inst: 'slots', store: [PyByteArray], pos: 'count', shut: 'flag' },
  ({ pos }) => pos >= 0,
);

intrinsic('bytes_io', 1, () => BYTES_IO);
intrinsic('bytes_io_store', 1, (_m, self) => (self as PyBytesIO).store);

/** The bytes of an argument; BAIL if it has a `__buffer__` in Python. */
function octets(v: Arg): Uint8Array | Bail {
  const bytes = bufferOf(v!);
  if (bytes !== null) return bytes;
  return typeOf(v!).lookup('__buffer__') === undefined ? needBuffer(v!) : BAIL;
}

function open(m: Machine, self: PyBytesIO, initial: Arg): null | Bail {
  const bytes = initial === undefined || initial === null ? NOTHING : octets(initial);
  if (bytes instanceof Bail) return bytes;
  m.work(bytes.length);
  m.reserve(bytes.length);
  checkResizable(m, self.store);
  self.store = new PyByteArray(BYTEARRAY, bytes.slice());
  self.pos = 0;
  self.shut = false;
  return null;
}

/** A row that reads so many bytes. */
function reading(
  name: string,
  doc: string,
  end: (m: Machine, self: PyBytesIO, n: number) => number,
): Record<string, Row<PyBytesIO>> {
  return {
    [`${name}(self, size=-1, /) -> bytes`]: {
      doc,
      run(m, self, size) {
        self.check();
        const n = sizeOf(m, size);
        return n instanceof Bail ? n : self.take(m, end(m, self, n));
      },
      python: again('bytes_io', name, 'size=-1', '$io_size(size)'),
    },
  };
}

defineType(
  BYTES_IO,
  isBytesIO,
  () => ({
    '__init__(self, initial_bytes=...) -> None': {
      doc: 'Buffered I/O implementation using an in-memory bytes buffer.',
      style: 'clinic',
      text: "(initial_bytes=b'')",
      run: (m, self, initial) => open(m, self, initial),
      python: `
def __init__(self, initial_bytes=b''):
    $bytes_io().__init__(self, memoryview(initial_bytes))
`,
    },
    'getvalue(self, /) -> bytes': {
      doc: 'Retrieve the entire contents of the BytesIO object.',
      run(m, self) {
        self.check();
        return new PyBytes(copyBytes(m, self.store));
      },
    },
    'getbuffer(self, /) -> memoryview': {
      doc: 'Get a read-write view over the contents of the BytesIO object.',
      python: `
def getbuffer(self, /):
    $bytes_io().flush(self)
    return memoryview($bytes_io_store(self))
`,
    },
    ...reading('read', 'Read at most size bytes, returned as a bytes object.', (_m, self, n) => self.end(n)),
    ...reading('read1', 'Read at most size bytes, returned as a bytes object.', (_m, self, n) => self.end(n)),
    ...reading('readline', 'Next line from the file, as a bytes object.', (m, self, n) =>
      n < 0 ? self.lineEnd(m) : Math.min(self.lineEnd(m), self.pos + n),
    ),
    'readlines(self, size=None, /) -> list[bytes]': {
      doc: 'List of bytes objects, each a line from the file.',
      run(m, self, size) {
        self.check();
        const given = size === null ? 0 : bare(size!);
        if (typeof given !== 'number' && typeof given !== 'bigint' && typeof given !== 'boolean')
          return m.raise('TypeError', `integer argument expected, got '${typeName(size!)}'`);
        const most = Number(given);
        const taken = new Taken();
        const { pos, store } = self;
        while (self.pos < store.n) {
          taken.push(m, self.take(m, self.lineEnd(m)));
          if ((taken.items.length & 15) === 0) m.charge(16);
          if (most > 0 && self.pos - pos >= most) break;
        }
        return new PyList(LIST, taken.items);
      },
    },
    'readinto(self, buffer, /) -> int': {
      doc: 'Read bytes into buffer.',
      python: `
def readinto(self, buffer, /):
    bytes_io = $bytes_io()
    bytes_io.flush(self)
    return $io_into(buffer, lambda size: bytes_io.read(self, size), 'readinto')
`,
    },
    'write(self, b, /) -> int': {
      doc: 'Write bytes to file.',
      run(m, self, b) {
        self.check();
        checkResizable(m, self.store);
        const bytes = octets(b);
        if (bytes instanceof Bail) return bytes;
        const n = bytes.length;
        self.put(m, bytes);
        return n;
      },
      python: `
def write(self, b, /):
    return $bytes_io().write(self, memoryview(b))
`,
    },
    'writelines(self, lines, /) -> None': {
      doc: 'Write lines to the file.',
      run(m, self, lines) {
        self.check();
        if (!(lines instanceof PyList || lines instanceof PyTuple) || !lines.cls.builtin) return BAIL;
        if (!lines.items.every((line) => line instanceof PyBytes)) return BAIL;
        m.work(lines.items.length);
        for (const line of lines.items) self.put(m, (line as PyBytes).b);
        return null;
      },
      python: `
def writelines(self, lines, /):
    bytes_io = $bytes_io()
    bytes_io.flush(self)
    for line in lines:
        bytes_io.write(self, line)
`,
    },
    '__iter__(self, /)': { doc: 'Implement iter(self).', run: (_m, self) => self },
    '__next__(self, /) -> bytes': {
      doc: 'Implement next(self).',
      run(m, self) {
        const line = self.advance(m);
        return line === DONE ? m.raiseExc(m.exception('StopIteration')) : (line as PyValue);
      },
    },
    'seek(self, pos, whence=0, /) -> int': {
      doc: 'Change stream position.',
      run(m, self, pos, whence) {
        self.check();
        const n = size(m, pos);
        const from = n instanceof Bail ? n : index(m, whence!);
        if (n instanceof Bail || from instanceof Bail) return BAIL;
        if (from < 0 || from > 2) return m.raise('ValueError', `invalid whence (${from}, should be 0, 1 or 2)`);
        if (from === 0 && n < 0) return m.raise('ValueError', `negative seek value ${sizeAsInt(n)}`);
        const base = from === 0 ? 0 : from === 1 ? self.pos : self.store.n;
        self.pos = Math.max(0, base + n);
        return sizeAsInt(self.pos);
      },
      python: seekAgain('bytes_io'),
    },
    ...telling<PyBytesIO>('Current file position, an integer.'),
    'truncate(self, size=None, /) -> int': {
      doc: 'Truncate the file to at most size bytes.',
      run(m, self, to) {
        self.check();
        const n = to === null ? self.pos : size(m, to);
        if (n instanceof Bail) return n;
        if (n < 0) return m.raise('ValueError', `negative size value ${sizeAsInt(n)}`);
        const { store } = self;
        if (n < store.n) spliceBytes(m, store, n, store.n, NOTHING);
        return sizeAsInt(n);
      },
      python: again('bytes_io', 'truncate', 'size=None', '$index_result($as_index(size))'),
    },
    'close(self, /) -> None': {
      doc: 'Disable all I/O operations.',
      run(m, self) {
        checkResizable(m, self.store);
        self.store = new PyByteArray(BYTEARRAY, NOTHING);
        self.shut = true;
        return null;
      },
    },
    'closed: bool': { doc: 'Whether it is closed.', run: (_m, self) => self.shut },
    'flush(self, /) -> None': {
      doc: 'Does nothing.',
      run(_m, self) {
        self.check();
        return null;
      },
    },
    ...constant<PyBytesIO>('isatty(self, /) -> bool', 'Always returns False.', false),
    ...constant<PyBytesIO>('readable(self, /) -> bool', 'Returns True if the IO object can be read.', true),
    ...constant<PyBytesIO>('writable(self, /) -> bool', 'Returns True if the IO object can be written.', true),
    ...constant<PyBytesIO>('seekable(self, /) -> bool', 'Returns True if the IO object can be seeked.', true),
    '__getstate__(self, /) -> tuple': {
      doc: 'What copies need.',
      python: `
def __getstate__(self, /):
    return self.getvalue(), self.tell(), dict(self.__dict__) or None
`,
    },
    '__setstate__(self, state, /) -> None': {
      doc: 'Take over what __getstate__ gave.',
      python: `
def __setstate__(self, state, /):
    if not isinstance(state, tuple) or len(state) < 3:
        raise TypeError(f'{$type_name(self)}.__setstate__ argument should be 3-tuple, got {$type_name(state)}')
    if $io_shut(self):
        raise ValueError('I/O operation on closed file.')
    content, pos, attributes = state[:3]
    $bytes_io().__init__(self, content)
    pos = $io_position(pos, 'second', 'not')
    self.seek(pos)
    $io_attributes(self, attributes, 'third')
`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: 'Create and return a new object.',
      run: (_m, cls) => new PyBytesIO(cls),
    },
  }),
);
defineWhole(BYTES_IO, (m, cls, args, names) => {
  if (names !== null || args.length > 1) return BAIL;
  const made = new PyBytesIO(cls);
  return open(m, made, args[0]) instanceof Bail ? BAIL : made;
});
