/** The error handlers that Python has by itself. They know a fault and write what stands for the faulty part. */
import { heap } from '../heap.ts';
import { nameOf } from '../../unicode/names/mod.ts';
import type { ByteWriter, Codec, Fault, TextWriter } from './codec.ts';
import { isSurrogate } from './codec.ts';
import { escape } from './escapes.ts';

export const HANDLERS: ReadonlySet<string> = new Set([
  'strict',
  'ignore',
  'replace',
  'backslashreplace',
  'xmlcharrefreplace',
  'namereplace',
  'surrogateescape',
  'surrogatepass',
]);

/** Whether a handler of Python is for decoding, too. */
export function handlesDecoding(handler: string): boolean {
  return handler !== 'xmlcharrefreplace' && handler !== 'namereplace';
}

/** What a handler does with a fault: go on at a position, or let the fault stand (with the start it then has). */
export type Answer = { at: number } | { start: number } | 'unfit';

/** Handles a fault in bytes; 'unfit' if the handler is only for encoding. */
export function handleDecode(handler: string, codec: Codec, bytes: Uint8Array, fault: Fault, out: TextWriter): Answer {
  const { start, end } = fault;
  heap.charge((end - start) * 4);
  switch (handler) {
    case 'ignore':
      return { at: end };
    case 'replace':
      out.point(0xfffd);
      return { at: end };
    case 'backslashreplace':
      for (let i = start; i < end; i++) out.text(escape(bytes[i]!));
      return { at: end };
    case 'surrogateescape': {
      let at = start;
      for (; at < end && at < start + 4 && bytes[at]! > 127; at++) out.point(0xdc00 + bytes[at]!);
      return at > start ? { at } : { start };
    }
    case 'surrogatepass': {
      const cp = codec.pass?.read(bytes, start) ?? -1;
      if (!isSurrogate(cp)) return { start };
      out.point(cp);
      return { at: start + (codec.width ?? 3) };
    }
    case 'xmlcharrefreplace':
    case 'namereplace':
      return 'unfit';
    default:
      return { start };
  }
}

/** Handles a fault in text. */
export function handleEncode(handler: string, codec: Codec, text: Uint32Array, fault: Fault, out: ByteWriter): Answer {
  const { start, end } = fault;
  // A name is looked up and written out for some microseconds.
  heap.charge((end - start) * (handler === 'namereplace' ? 32 : 4));
  let put: ((cp: number) => string) | undefined;
  switch (handler) {
    case 'ignore':
      return { at: end };
    case 'replace':
      put = () => '?';
      break;
    case 'backslashreplace':
      put = escape;
      break;
    case 'xmlcharrefreplace':
      put = (cp) => `&#${cp};`;
      break;
    case 'namereplace':
      put = (cp) => {
        const name = nameOf(cp);
        return name === undefined ? escape(cp) : `\\N{${name}}`;
      };
      break;
    case 'surrogateescape': {
      if (codec.width !== undefined) return { start };
      let at = start;
      while (at < end && text[at]! >= 0xdc80 && text[at]! <= 0xdcff) at++;
      if (at < end && codec.escapesPart === undefined) return { start };
      for (let i = start; i < at; i++) out.byte(text[i]! - 0xdc00);
      return at < end ? { start: at } : { at };
    }
    case 'surrogatepass': {
      if (codec.pass === undefined) return { start };
      for (let i = start; i < end; i++) codec.pass.write(text[i]!, out);
      return { at: end };
    }
    default:
      return { start };
  }
  for (let i = start; i < end; i++) {
    const string = put(text[i]!);
    if (
      !codec.put(
        Array.from(string, (c) => c.charCodeAt(0)),
        out,
      )
    )
      return { start };
  }
  return { at: end };
}
