/** The standard streams as objects. Their rows are those of `sys`; `print` and `input` look at them without it. */
import { PyClass, PyNative, builtinClass, kind } from '../values/mod.ts';

export const TEXT_STREAM: PyClass = builtinClass('_io.TextIOWrapper');

/** Standard output, standard error, or the empty standard input. */
export class TextStream extends PyNative {
  readonly stream: string;
  closed = false;
  constructor(stream: string) {
    super();
    this.stream = stream;
  }
  get cls(): PyClass {
    return TEXT_STREAM;
  }
}
kind('text_stream', TextStream, () => new TextStream(''), { stream: 'text', closed: 'flag' });
