/** The standard streams as objects. Their rows are those of `sys`; `print` and `input` look at them without it. */
import {
  CodecError,
  PyClass,
  PyModule,
  PyNative,
  builtinClass,
  codecFault,
  decode,
  encode,
  kind,
} from '../values/mod.ts';
import type { Machine, Str } from '../values/mod.ts';

export const TEXT_STREAM: PyClass = builtinClass('_io.TextIOWrapper');

type Output = 'stdout' | 'stderr';

/** Standard output, standard error, or the empty standard input. */
export class TextStream extends PyNative {
  readonly stream: string;
  closed = false;
  encoding = 'utf-8';
  errors: string;
  lineBuffering = false;
  writeThrough = false;
  constructor(stream: string) {
    super();
    this.stream = stream;
    this.errors = stream === 'stderr' ? 'backslashreplace' : 'strict';
  }
  get cls(): PyClass {
    return TEXT_STREAM;
  }
  /** Whether a text without surrogates is written as it is. */
  get plain(): boolean {
    return this.encoding === 'utf-8';
  }
}
kind('text_stream', TextStream, () => new TextStream(''), {
  stream: 'text',
  closed: 'flag',
  encoding: 'text',
  errors: 'text',
  lineBuffering: 'flag',
  writeThrough: 'flag',
});

/** Whether a stream can be used so; false with an exception pending. */
export function isOpen(m: Machine, self: TextStream, writing: boolean): boolean {
  if (self.closed) m.raise('ValueError', 'I/O operation on closed file.');
  else if (writing === (self.stream !== 'stdin')) return true;
  else m.raise('ValueError', writing ? 'not writable' : 'not readable');
  return false;
}

/** Whether UTF-8 has bytes for all of a text: not for a surrogate that stands alone. */
export function hasBytes(text: Str): boolean {
  return typeof text === 'string' || (text.u !== null && text.u.isWellFormed());
}

/** Writes a text to a stream, which may refuse or replace characters; false with an exception pending. */
export function writeTo(m: Machine, { stream, encoding, errors, plain }: TextStream, text: Str): boolean {
  let shown = text;
  if (!plain || !hasBytes(text)) {
    const bytes = encode(text, encoding, errors, m.caps.text);
    if (bytes instanceof CodecError) {
      codecFault(m, bytes);
      return false;
    }
    const back = decode(bytes, encoding, 'replace', m.caps.text);
    if (!(back instanceof CodecError)) shown = back;
  }
  m.write(stream as Output, shown);
  return true;
}

/** The stream of the host, whatever the program has put in its place. */
export function hostStream(m: Machine, name: Output): TextStream {
  const sys = m.modules.getStr('sys');
  const found = sys instanceof PyModule ? sys.dict.getStr(`__${name}__`) : undefined;
  return found instanceof TextStream ? found : new TextStream(name);
}
