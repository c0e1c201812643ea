/** What `print` and `writelines` give text to without a call of its `write`. */
import { NativeIterator } from '../values/mod.ts';
import type { Machine, Str } from '../values/mod.ts';

/** A stream of text in memory, which is an iterator over its lines, too. */
export abstract class TextSink extends NativeIterator {
  /** Open, and its class has the `write` and the `flush` of the built-in class. */
  abstract get plain(): boolean;
  /** What that `write` does. */
  abstract put(m: Machine, text: Str): void;
}
