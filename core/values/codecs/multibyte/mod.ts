/**
 * The multibyte encodings of East Asia. What they are is in the tables, which are generated; a codec is made when it is first named.
 */
import type { Codec } from '../codec.ts';
import { big5, cp950, gb18030, gb2312, gbk } from './chinese.ts';
import { cp932, eucJp, shiftJis } from './japanese.ts';
import { cp949, eucKr } from './korean.ts';

const MAKERS: ReadonlyMap<string, () => Codec> = new Map([
  ['gb2312', gb2312],
  ['gbk', gbk],
  ['gb18030', gb18030],
  ['big5', big5],
  ['cp950', cp950],
  ['shift_jis', shiftJis],
  ['cp932', cp932],
  ['euc_jp', eucJp],
  ['euc_kr', eucKr],
  ['cp949', cp949],
]);

const made = new Map<string, Codec>();

/** The codec of a name as CPython's modules are named. */
export function multibyteCodec(name: string): Codec {
  let codec = made.get(name);
  if (codec === undefined) made.set(name, (codec = MAKERS.get(name)!()));
  return codec;
}
