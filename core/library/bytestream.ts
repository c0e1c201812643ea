/** The bytes beneath the standard streams: `sys.stdout.buffer`. What is written there is text in the end. */
import {
  CodecError,
  LIST,
  PyBytes,
  PyClass,
  PyList,
  PyNative,
  builtinClass,
  decode,
  defineType,
  kind,
  needBuffer,
} from '../values/mod.ts';
import type { PyValue } from '../values/mod.ts';
import { TextStream, isOpen, writeTo } from './textstream.ts';

export const BYTE_STREAM: PyClass = builtinClass('_io.BufferedWriter');

/** What is beneath a standard stream. */
export class ByteStream extends PyNative {
  text: TextStream;
  constructor(text: TextStream) {
    super();
    this.text = text;
  }
  get cls(): PyClass {
    return BYTE_STREAM;
  }
}
kind('byte_stream', ByteStream, () => new ByteStream(undefined!), { text: [TextStream] });

defineType(
  BYTE_STREAM,
  (v): v is ByteStream => v instanceof ByteStream,
  () => ({
    'write(self, b, /) -> int': {
      doc: 'Write bytes; how many they were. What is no UTF-8 is replaced: standard output is text.',
      run(m, self, b) {
        const bytes = needBuffer(b as PyValue);
        if (!isOpen(m, self.text, true)) return undefined;
        m.work(bytes.length);
        const text = decode(bytes, 'utf-8', 'replace', m.caps.text);
        return text instanceof CodecError || writeTo(m, self.text, text) ? bytes.length : undefined;
      },
    },
    'writelines(self, lines, /) -> None': {
      doc: 'Write bytes one after the other.',
      python: `
def writelines(self, lines, /):
    for line in lines:
        self.write(line)
`,
    },
    'read(self, size=-1, /) -> bytes': {
      doc: 'Read; standard input is empty.',
      run: (m, self) => (isOpen(m, self.text, false) ? new PyBytes(new Uint8Array(0)) : undefined),
    },
    'readline(self, size=-1, /) -> bytes': {
      doc: 'Read a line; standard input is empty.',
      run: (m, self) => (isOpen(m, self.text, false) ? new PyBytes(new Uint8Array(0)) : undefined),
    },
    'readlines(self, hint=-1, /) -> list[bytes]': {
      doc: 'Read all lines; standard input is empty.',
      run: (m, self) => (isOpen(m, self.text, false) ? new PyList(LIST, []) : undefined),
    },
    '__iter__(self, /)': { doc: 'The stream is an iterator over its lines.', run: (_m, self) => self },
    '__next__(self, /) -> bytes': {
      doc: 'The next line.',
      run: (m, self) => (isOpen(m, self.text, false) ? m.raiseExc(m.exception('StopIteration')) : undefined),
    },
    'flush(self, /) -> None': { doc: 'Nothing is held back.', run: () => null },
    'close(self, /) -> None': {
      doc: 'No more is written or read.',
      run(_m, self) {
        self.text.closed = true;
        return null;
      },
    },
    'fileno(self, /) -> int': {
      doc: 'There are no numbers of files.',
      python: `
def fileno(self, /):
    from io import UnsupportedOperation
    raise UnsupportedOperation('fileno')
`,
    },
    'isatty(self, /) -> bool': { doc: 'Whether a person is at the other end.', run: () => false },
    'readable(self, /) -> bool': { doc: 'Whether it can be read.', run: (_m, self) => self.text.stream === 'stdin' },
    'writable(self, /) -> bool': { doc: 'Whether it can be written.', run: (_m, self) => self.text.stream !== 'stdin' },
    'seekable(self, /) -> bool': { doc: 'Whether it has positions.', run: () => false },
    'name: str': { doc: 'The name of the stream.', run: (_m, self) => `<${self.text.stream}>` },
    'mode: str': { doc: 'rb or wb.', run: (_m, self) => (self.text.stream === 'stdin' ? 'rb' : 'wb') },
    'closed: bool': { doc: 'Whether it is closed.', run: (_m, self) => self.text.closed },
    // A stream of text over this one holds nothing back either: who would write it at the end?
    '_direct: bool': { doc: 'Whether all is written at once.', run: () => true },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      run: (_m, self) =>
        `<_io.Buffered${self.text.stream === 'stdin' ? 'Reader' : 'Writer'} name='<${self.text.stream}>'>`,
    },
  }),
);
