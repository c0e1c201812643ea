/**
 * `codecs`: the registry of codecs and error handlers. The codecs of text are native (values/codecs.ts); all that may call a
 * function of the program is Python. str.encode() and bytes.decode() come here for what only the registry knows.
 */
import {
  CodecError,
  PyBytes,
  PyTuple,
  TUPLE,
  bare,
  builtinFunction,
  codecFault,
  codecName,
  decode,
  decodeSteps,
  encode,
  isMultibyte,
  needBuffer,
  strLength,
  textCodec,
  utf16,
} from '../../values/mod.ts';
import type { Machine, PyBuiltin, PyValue, Str } from '../../values/mod.ts';
import { classNameFunction, forwards, indexFunction, isDirectFunction, viewFunction } from '../forward.ts';
import type { Forwarded } from '../forward.ts';
import type { ModuleSource } from '../modules.ts';
import { CODERS } from './coders.ts';
import { LOOKUP } from './lookup.ts';
import { STREAMS } from './streams.ts';

/** The text of some bytes, and how many of them were used: all, unless the rest may go on in what is `final`ly to come. */
function decodePart(m: Machine, data: PyValue, encoding: string, errors: string, final: boolean): PyValue | undefined {
  const bytes = needBuffer(data);
  m.work(bytes.length);
  const done = (text: Str, used: number): PyValue => new PyTuple(TUPLE, [text, used]);
  const codec = textCodec(encoding, 'decode');
  if (final || typeof codec === 'string') {
    const text = decode(bytes, encoding, errors, m.caps.text);
    return text instanceof CodecError ? codecFault(m, text) : done(text, bytes.length);
  }
  const steps = decodeSteps(bytes, codec, errors, m.caps.text, false);
  return steps instanceof CodecError ? codecFault(m, steps) : done(steps.finish(), steps.consumed);
}

function functions(): PyBuiltin[] {
  return [
    builtinFunction('codecs', '_codec_name(encoding, /)', {
      doc: 'The name of a codec that is built in, or None.',
      run: (_m, encoding) => codecName(utf16(bare(encoding!) as Str)) ?? null,
    }),
    builtinFunction('codecs', '_is_multibyte(encoding, /)', {
      doc: 'Whether a codec is one of those that write a character as one byte or several.',
      run: (_m, encoding) => isMultibyte(utf16(bare(encoding!) as Str)),
    }),
    builtinFunction('codecs', '_encode_whole(text, encoding, errors, /)', {
      doc: 'The bytes of a text by a codec and a handler that are built in.',
      run(m, given, encoding, errors) {
        const text = bare(given!) as Str;
        m.work(strLength(text));
        const bytes = encode(text, utf16(bare(encoding!) as Str), utf16(bare(errors!) as Str), m.caps.text);
        return bytes instanceof CodecError ? codecFault(m, bytes) : new PyBytes(bytes);
      },
    }),
    builtinFunction('codecs', '_decode_part(data, encoding, errors, final, /)', {
      doc: 'Text and number of used bytes.',
      run: (m, data, encoding, errors, final) =>
        decodePart(m, data!, utf16(bare(encoding!) as Str), utf16(bare(errors!) as Str), final === true),
    }),
  ];
}

/** What CPython has in C; the Python has each under a name with an underscore. */
// prettier-ignore
const ROWS: readonly Forwarded[] = [
  ['register(search_function, /)', 'Register a codec search function.'],
  ['unregister(search_function, /)', "Unregister a codec search function and clear the registry's cache."],
  ['lookup(encoding, /)', 'Looks up a codec tuple in the Python codec registry and returns a CodecInfo object.'],
  ["encode(obj, encoding='utf-8', errors='strict')", 'Encodes obj using the codec registered for encoding.'],
  ["decode(obj, encoding='utf-8', errors='strict')", 'Decodes obj using the codec registered for encoding.'],
  ['register_error(errors, handler, /)', 'Register the specified error handler under the name errors.'],
  ['lookup_error(name, /)', 'Return the error handler for the specified error handling name.'],
  ['strict_errors(exception, /)', "Implements the 'strict' error handling, which raises a UnicodeError on coding errors."],
  ['ignore_errors(exception, /)', "Implements the 'ignore' error handling, in which malformed data is ignored."],
  ['replace_errors(exception, /)', "Implements the 'replace' error handling, which replaces malformed data with a replacement marker."],
  ['backslashreplace_errors(exception, /)', "Implements the 'backslashreplace' error handling, which replaces malformed data with a backslashed escape sequence."],
  ['xmlcharrefreplace_errors(exception, /)', "Implements the 'xmlcharrefreplace' error handling, which replaces an unencodable character with the appropriate XML character reference."],
  ['namereplace_errors(exception, /)', "Implements the 'namereplace' error handling, which replaces an unencodable character with a \\N{...} escape sequence."],
  ['escape_encode(data, errors=None, /)', 'Bytes with escapes for what is not printable.'],
  ['escape_decode(data, errors=None, /)', 'Bytes out of the text of a literal.'],
  ['charmap_build(map, /)', 'A table to encode with out of one to decode with.'],
  ['charmap_encode(str, errors=None, mapping=None, /)', 'Encodes by a table.'],
  ['charmap_decode(data, errors=None, mapping=None, /)', 'Decodes by a table.'],
];

export const CODECS_MODULE: ModuleSource = {
  name: 'codecs',
  doc: 'codecs -- Python Codec Registry, API and helpers.',
  contents: () => ({ functions: [classNameFunction('codecs'), indexFunction('codecs'), isDirectFunction('codecs'), viewFunction('codecs'), ...functions(), ...forwards('codecs', 'codecs', ROWS)] }),
  python: `
__all__ = ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE', 'BOM64_LE',
           'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE', 'CodecInfo', 'Codec',
           'IncrementalEncoder', 'IncrementalDecoder', 'StreamReader', 'StreamWriter', 'StreamReaderWriter', 'StreamRecoder',
           'getencoder', 'getdecoder', 'getincrementalencoder', 'getincrementaldecoder', 'getreader', 'getwriter', 'encode', 'decode',
           'iterencode', 'iterdecode', 'strict_errors', 'ignore_errors', 'replace_errors', 'xmlcharrefreplace_errors',
           'backslashreplace_errors', 'namereplace_errors', 'register_error', 'lookup_error']
${LOOKUP}${STREAMS}${CODERS}`,
};
