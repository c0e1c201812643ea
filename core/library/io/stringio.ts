/** `io.StringIO`: native, because in Python text a write cost nine times what CPython needs, and a line twenty-five times. */
import {
  BAIL,
  Bail,
  DONE,
  PySub,
  PyTuple,
  Raise,
  TUPLE,
  allocate,
  bare,
  builtinClass,
  defineConstant,
  defineType,
  defineWhole,
  findIn,
  growSlots,
  index,
  intrinsic,
  isPlainStr,
  kind,
  mkstr,
  quotedText,
  size,
  sizeAsInt,
  strLength,
  strSlice,
  together,
  typeName,
  utf16,
  walksAsBuiltin,
} from '../../values/mod.ts';
import type { Arg, Done, Machine, Mark, PyClass, PyValue, Slots, Str } from '../../values/mod.ts';
import { TextSink } from '../textsink.ts';
import { TEXT_BASE, sizeOf } from './bases.ts';
import { again, constant, seekAgain, telling } from './memory.ts';

export const STRING_IO: PyClass = builtinClass('_io.StringIO', TEXT_BASE, 'native', true);
STRING_IO.hasDict = true;
defineConstant(STRING_IO, '__doc__', 'Text I/O implementation using an in-memory buffer.');

/** What `newline` may be. */
const NEWLINES: readonly (string | null)[] = [null, '', '\n', '\r', '\r\n'];
const PLAIN = 2;

const RAW = 0;
const OPEN = 1;
const CLOSED = 2;

class PyStringIO extends TextSink {
  cls: PyClass;
  inst: Slots | null = null;
  /** Whether it can be used. */
  state = RAW;
  /** Which of NEWLINES ends its lines. */
  newline = PLAIN;
  text: Str = '';
  /** What was written behind the text and is not put together with it yet. */
  parts: PyValue[] = [];
  /** Characters of text and parts. */
  size = 0;
  pos = 0;
  /** The line ends that were written, as bits: \r, \n, \r\n. */
  seen = 0;
  constructor(cls: PyClass) {
    super();
    this.cls = cls;
    allocate(6);
  }

  get plain(): boolean {
    const { cls } = this;
    if (this.state !== OPEN) return false;
    return cls === STRING_IO || (cls.keeps(STRING_IO, 'write') && cls.keeps(STRING_IO, 'flush'));
  }
  /** Open, and its class leaves the reading of lines as it is. */
  override get exact(): boolean {
    const { cls } = this;
    if (this.state !== OPEN) return false;
    return cls === STRING_IO || (walksAsBuiltin(cls) && cls.keeps(STRING_IO, 'readline'));
  }
  override get steady(): boolean {
    return this.exact;
  }
  next(m: Machine): PyValue | Done | Bail {
    if (!this.exact) return BAIL;
    const line = this.line(m, -1);
    return line === '' ? DONE : line;
  }
  override advance(m: Machine): PyValue | Done | Bail {
    return this.next(m);
  }
  mark(): Mark {
    return [this.pos];
  }
  reset(mark: Mark): void {
    this.pos = mark[0] as number;
  }

  check(): void {
    if (this.state === OPEN) return;
    throw new Raise('ValueError', `I/O operation on ${this.state === CLOSED ? 'closed file' : 'uninitialized object'}`);
  }

  /** All that it holds, as one text. */
  whole(m: Machine): Str {
    const { parts, size } = this;
    if (parts.length === 0) return this.text;
    m.work(size);
    m.reserve(2 * size);
    this.text = together([this.text, ...(parts as Str[])], size);
    this.parts = [];
    return this.text;
  }

  put(m: Machine, text: Str): void {
    this.check();
    if (text !== '') this.add(m, this.newline === PLAIN ? text : this.translated(m, text));
  }

  private add(m: Machine, text: Str): void {
    const n = strLength(text);
    const { pos } = this;
    if (pos + n > m.caps.text) throw new Raise('MemoryError', '');
    if (pos === this.size) {
      this.parts.push(text);
      growSlots(1);
      this.size = pos + n;
    } else {
      const old = this.whole(m);
      m.work(this.size);
      if (pos > this.size) m.reserve(2 * pos);
      const before = pos > this.size ? together([old, '\0'.repeat(pos - this.size)], pos) : strSlice(old, 0, pos, 1);
      const after = strSlice(old, Math.min(pos + n, this.size), this.size, 1);
      this.size = Math.max(this.size, pos + n);
      this.text = together([before, text, after], this.size);
    }
    this.pos = pos + n;
  }

  private translated(m: Machine, text: Str): Str {
    const end = NEWLINES[this.newline]!;
    m.work(strLength(text));
    const u = utf16(text);
    if (this.newline < PLAIN) {
      if (/\r(?!\n)/.test(u)) this.seen |= 1;
      if (/(?:^|[^\r])\n/.test(u)) this.seen |= 2;
      if (u.includes('\r\n')) this.seen |= 4;
    }
    if (end === '' || !/[\r\n]/.test(u)) return text;
    return mkstr(end === null ? u.replace(/\r\n?/g, '\n') : u.replace(/\n/g, () => end));
  }

  /** The next line, of at most `most` characters if that is not negative. */
  line(m: Machine, most: number): Str {
    const { pos } = this;
    if (pos >= this.size) return '';
    const text = this.whole(m);
    let end = this.lineEnd(m, text);
    if (most >= 0) end = Math.min(end, pos + most);
    this.pos = end;
    return strSlice(text, pos, end, 1);
  }

  private lineEnd(m: Machine, text: Str): number {
    const { pos, size } = this;
    const newline = NEWLINES[this.newline]!;
    const at = findIn(text, newline === null || newline === '' ? '\n' : newline, pos, size);
    const end = at < 0 ? size : at + (newline === null || newline === '' ? 1 : newline.length);
    m.work(end - pos);
    if (newline !== '') return end;
    const r = findIn(text, '\r', pos, end);
    if (r < 0) return end;
    return at === r + 1 ? at + 1 : r + 1;
  }
}

function isStringIO(v: PyValue): v is PyStringIO {
  return v instanceof PyStringIO;
}

kind(
  'io.string',
  PyStringIO,
  () => new PyStringIO(STRING_IO),
  {
    cls: 'cls', inst: 'slots', state: 'count', newline: 'count', text: 'value', parts: 'values', size: 'count', pos: 'count', seen: 'count',
  }, // prettier-ignore
  ({ state, newline, text, parts, size, pos, seen }) =>
    state >= RAW && state <= CLOSED && NEWLINES[newline] !== undefined && pos >= 0 && (seen & ~7) === 0 &&
    isPlainStr(text) && parts.every(isPlainStr) && parts.reduce((n: number, part) => n + strLength(part as Str), strLength(text)) === size, // prettier-ignore
);

intrinsic('string_io', 1, () => STRING_IO);
intrinsic('string_io_newline', 1, (_m, self) => NEWLINES[(self as PyStringIO).newline]!);
intrinsic('string_io_restore', 1, (_m, self, text) => {
  const io = self as PyStringIO;
  io.text = text === null ? '' : (bare(text!) as Str);
  io.size = strLength(io.text);
  return null;
});

intrinsic('string_io_put', 1, (m, self, text) => {
  (self as PyStringIO).put(m, bare(text!) as Str);
  return null;
});

/** What `__init__` does; false with an exception pending. */
function open(m: Machine, self: PyStringIO, initial: Arg, newline: Arg): boolean {
  const end = newline === null ? null : bare(newline!);
  if (end !== null && !isPlainStr(end)) {
    m.raise('TypeError', `newline must be str or None, not ${typeName(newline!)}`);
    return false;
  }
  const which = NEWLINES.indexOf(end as string | null);
  if (which < 0) throw new Raise('ValueError', `illegal newline value: ${quotedText(end as Str)}`);
  const text = initial === null ? '' : bare(initial!);
  if (!isPlainStr(text)) {
    m.raise('TypeError', `initial_value must be str or None, not ${typeName(initial!)}`);
    return false;
  }
  self.newline = which;
  self.state = OPEN;
  self.parts = [];
  self.seen = 0;
  self.text = '';
  self.size = self.pos = 0;
  self.put(m, text);
  self.whole(m);
  self.pos = 0;
  return true;
}

defineType(
  STRING_IO,
  isStringIO,
  () => ({
    "__init__(self, initial_value='', newline='\\n') -> None": {
      doc: 'Text I/O implementation using an in-memory buffer.',
      style: 'clinic',
      run: (m, self, initial, newline) => (open(m, self, initial, newline) ? null : undefined),
    },
    'write(self, s, /) -> int': {
      doc: 'Write string to file.',
      run(m, self, s) {
        if (self.state === RAW) self.check();
        const text = bare(s!);
        if (!isPlainStr(text)) return m.raise('TypeError', `string argument expected, got '${typeName(s!)}'`);
        // CPython joins what was written to an empty one by str().
        if (s instanceof PySub && self.newline === PLAIN && self.text === '' && self.pos === self.size) return BAIL;
        self.put(m, text);
        return strLength(text);
      },
      python: `
def write(self, s, /):
    $string_io_put(self, str(s))
    return str.__len__(s)
`,
    },
    'getvalue(self, /) -> str': {
      doc: 'Retrieve the entire contents of the object.',
      run(m, self) {
        self.check();
        return self.whole(m);
      },
    },
    'read(self, size=-1, /) -> str': {
      doc: 'Read at most size characters, returned as a string.',
      run(m, self, size) {
        self.check();
        const n = sizeOf(m, size);
        if (n instanceof Bail) return n;
        const { pos } = self;
        if (pos >= self.size) return '';
        const end = n < 0 ? self.size : Math.min(self.size, pos + n);
        const text = self.whole(m);
        m.work(end - pos);
        self.pos = end;
        return strSlice(text, pos, end, 1);
      },
      python: again('string_io', 'read', 'size=-1', '$io_size(size)'),
    },
    'readline(self, size=-1, /) -> str': {
      doc: 'Read until newline or EOF.',
      run(m, self, size) {
        self.check();
        const n = sizeOf(m, size);
        return n instanceof Bail ? n : self.line(m, n);
      },
      python: again('string_io', 'readline', 'size=-1', '$io_size(size)'),
    },
    '__next__(self, /) -> str': {
      doc: 'Implement next(self).',
      run(m, self) {
        const line = self.next(m);
        return line === DONE ? m.raiseExc(m.exception('StopIteration')) : (line as PyValue | Bail);
      },
      python: `
def __next__(self, /):
    line = self.readline()
    if not isinstance(line, str):
        raise OSError(f'readline() should have returned a str object, not {$type_name(line)!r}')
    if not line:
        raise StopIteration
    return line
`,
    },
    'seek(self, pos, whence=0, /) -> int': {
      doc: 'Change stream position.',
      run(m, self, pos, whence) {
        self.check();
        const n = size(m, pos);
        const from = n instanceof Bail ? n : index(m, whence!);
        if (n instanceof Bail || from instanceof Bail) return BAIL;
        if (from < 0 || from > 2) return m.raise('ValueError', `Invalid whence (${from}, should be 0, 1 or 2)`);
        if (from === 0 && n < 0) return m.raise('ValueError', `Negative seek position ${sizeAsInt(n)}`);
        if (from !== 0 && n !== 0) return m.raise('OSError', "Can't do nonzero cur-relative seeks");
        if (from !== 1) self.pos = from === 0 ? n : self.size;
        return sizeAsInt(self.pos);
      },
      python: seekAgain('string_io'),
    },
    ...telling<PyStringIO>('Tell the current file position.'),
    'truncate(self, pos=None, /) -> int': {
      doc: 'Truncate size to pos.',
      run(m, self, pos) {
        self.check();
        const n = pos === null ? self.pos : sizeOf(m, pos);
        if (n instanceof Bail) return n;
        if (n < 0) return m.raise('ValueError', `Negative size value ${sizeAsInt(n)}`);
        if (n < self.size) {
          self.text = strSlice(self.whole(m), 0, n, 1);
          self.size = n;
        }
        return sizeAsInt(n);
      },
      python: again('string_io', 'truncate', 'pos=None', '$io_size(pos)'),
    },
    'close(self, /) -> None': {
      doc: 'Close the IO object.',
      run(_m, self) {
        self.state = CLOSED;
        self.text = '';
        self.parts = [];
        self.size = 0;
        return null;
      },
    },
    'flush(self, /) -> None': { doc: 'Nothing is held back.', run: () => null },
    'closed: bool': {
      doc: 'Whether it is closed.',
      run(_m, self) {
        if (self.state === RAW) self.check();
        return self.state === CLOSED;
      },
    },
    ...constant<PyStringIO>('readable(self, /) -> bool', 'Returns True if the IO object can be read.', true),
    ...constant<PyStringIO>('writable(self, /) -> bool', 'Returns True if the IO object can be written.', true),
    ...constant<PyStringIO>('seekable(self, /) -> bool', 'Returns True if the IO object can be seeked.', true),
    ...constant<PyStringIO>('line_buffering: bool', 'Whether lines are written at once.', false),
    'newlines: str | tuple[str, ...] | None': {
      doc: 'The line ends that were read.',
      run(_m, self) {
        self.check();
        const found = ['\r', '\n', '\r\n'].filter((_end, i) => (self.seen >> i) & 1);
        return found.length === 0 ? null : found.length === 1 ? found[0]! : new PyTuple(TUPLE, found);
      },
    },
    '__getstate__(self, /) -> tuple': {
      doc: 'What copies need.',
      python: `
def __getstate__(self, /):
    return self.getvalue(), $string_io_newline(self), self.tell(), dict(self.__dict__) or None
`,
    },
    '__setstate__(self, state, /) -> None': {
      doc: 'Take over what __getstate__ gave.',
      python: `
def __setstate__(self, state, /):
    if $io_shut(self):
        raise ValueError('I/O operation on closed file')
    if not isinstance(state, tuple) or len(state) < 4:
        raise TypeError(f'{$type_name(self)}.__setstate__ argument should be 4-tuple, got {$type_name(state)}')
    text, newline, pos, attributes = state[:4]
    $string_io().__init__(self, text, newline)
    pos = $io_position(pos, 'third', 'got')
    $string_io_restore(self, text)
    self.seek(pos)
    $io_attributes(self, attributes, 'fourth')
`,
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: 'Create and return a new object.',
      text: "(initial_value='', newline='\\n')",
      run: (_m, cls) => new PyStringIO(cls),
    },
  }),
);

defineWhole(STRING_IO, (m, cls, args, names) => {
  if (names !== null || args.length > 2) return BAIL;
  const made = new PyStringIO(cls);
  return open(m, made, args.length > 0 ? args[0] : '', args.length > 1 ? args[1] : '\n') ? made : undefined;
});
