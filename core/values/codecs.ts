/**
 * Text to bytes and back: `str.encode`, `bytes.decode` and what the `codecs` module asks for. Names and aliases, error
 * handlers, positions and reasons are CPython's. A UnicodeDecodeError or UnicodeEncodeError is answered as a
 * `CodecError`; the other errors (LookupError of an unknown encoding or handler) are raised.
 *
 * `Encoding` and `Decoding` go step by step, for handlers that are written in Python and for incremental decoding. The
 * codecs themselves are in codecs/. Encodings with a state (ISO 2022, HZ) and the rarest of East Asia are not here.
 */
import { ByteWriter, TextWriter, fromUnits } from './codecs/codec.ts';
import type { Codec, Fault } from './codecs/codec.ts';
import { HANDLERS, handleDecode, handleEncode } from './codecs/handlers.ts';
import type { Answer } from './codecs/handlers.ts';
import { decodeIdna, encodeIdna } from './codecs/idna.ts';
import { codecName, findCodec, isMultibyte } from './codecs/names.ts';
import type { Whole } from './codecs/names.ts';
import { decodePunycode, encodePunycode } from './codecs/punycode.ts';
import { ascii, latin1, narrowBytes, utf8, utf8Bytes } from './codecs/utf8.ts';
import type { Str } from './objects.ts';
import { Raise } from './raised.ts';
import { chargeText, codePoints, fromCodePoints } from './text.ts';

/** What a UnicodeEncodeError (of a str) or UnicodeDecodeError (of bytes) holds. */
export class CodecError {
  readonly encoding: string;
  readonly object: Str | Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly reason: string;

  constructor(object: Str | Uint8Array, { encoding, start, end, reason }: Fault) {
    this.encoding = encoding;
    this.object = object;
    this.start = start;
    this.end = end;
    this.reason = reason;
  }
}

const BOM = [0xef, 0xbb, 0xbf] as const;

/** `text.encode(encoding, errors)`. `limit` is the greatest length of the result; beyond it MemoryError. */
export function encode(text: Str, encoding: string, errors: string, limit: number = Infinity): Uint8Array | CodecError {
  const codec = textCodec(encoding, 'encode');
  if (typeof codec === 'string') return encodeWhole(text, codec, errors, limit);
  const fast = encodeFast(text, codec, limit);
  if (fast !== undefined) return fast;
  const steps = new Encoding(text, codec, limit);
  for (let error = steps.run(); error !== undefined; error = steps.run()) {
    error = steps.handle(errors, error);
    if (error !== undefined) return error;
  }
  return steps.finish();
}

/** `bytes.decode(encoding, errors)`. `limit` is the greatest length of the result, in UTF-16 units. */
export function decode(
  bytes: Uint8Array,
  encoding: string,
  errors: string,
  limit: number = Infinity,
): Str | CodecError {
  // CPython does not even look the codec up for no bytes.
  if (bytes.length === 0) return '';
  const codec = textCodec(encoding, 'decode');
  if (typeof codec === 'string') return decodeWhole(bytes, codec, errors, limit);
  const fast = decodeFast(bytes, codec, limit);
  if (fast !== undefined) return fast;
  const steps = decodeSteps(bytes, codec, errors, limit, true);
  return steps instanceof CodecError ? steps : steps.finish();
}

/** All steps of decoding, with one of Python's own handlers; up to what is incomplete if more may come. */
export function decodeSteps(
  bytes: Uint8Array,
  codec: Codec,
  errors: string,
  limit: number,
  final: boolean,
): Decoding | CodecError {
  const steps = new Decoding(bytes, codec, limit, final);
  for (let error = steps.run(); error !== undefined; error = steps.run()) {
    error = steps.handle(errors, error);
    if (error !== undefined) return error;
  }
  return steps;
}

/** The codec of a name; LookupError if there is none or it is not one for text. */
export function textCodec(encoding: string, use: 'encode' | 'decode'): Codec | Whole {
  if (encoding.includes('\0')) throw new Raise('ValueError', 'embedded null character');
  const codec = findCodec(encoding);
  if (codec === undefined) throw new Raise('LookupError', `unknown encoding: ${encoding}`);
  if (codec !== 'binary') return codec;
  const advice = `use codecs.${use}() to handle arbitrary codecs`;
  throw new Raise('LookupError', `'${encoding}' is not a text encoding; ${advice}`);
}

/**
 * Whether both are built in; what others there are only the registry of the `codecs` module knows. Codecs that are not made of
 * steps have their own words for a handler that they do not take.
 */
export function isBuiltIn(encoding: string, errors: string): boolean {
  const codec = findCodec(encoding);
  if (codec === undefined) return false;
  return HANDLERS.has(errors) || (typeof codec === 'string' && codec !== 'utf_8_sig');
}

const DIRECT: ReadonlySet<string> = new Set([
  'utf_8', 'utf8', 'utf_16', 'utf16', 'utf_32', 'utf32', 'ascii', 'us_ascii', 'latin_1', 'latin1', 'iso_8859_1', 'iso8859_1',
]); // prettier-ignore

/** Whether CPython knows an encoding without its registry. An error of any other gets a note of the registry. */
export function isDirect(encoding: string): boolean {
  return encoding === 'utf-8' || DIRECT.has(encoding.toLowerCase().replaceAll('-', '_'));
}

export { codecName, isMultibyte };

function requireHandler(errors: string): void {
  if (!HANDLERS.has(errors)) throw new Raise('LookupError', `unknown error handler name '${errors}'`);
}

/** Encoding step by step: `run` until it answers undefined, `handle` or `resume` after each error, then `finish`. */
export class Encoding {
  private readonly text: Str;
  private readonly points: Uint32Array;
  private readonly codec: Codec;
  private readonly out: ByteWriter;
  private at: number;

  constructor(text: Str, codec: Codec, limit: number) {
    this.text = text;
    this.points = codePoints(text);
    this.codec = codec;
    this.out = new ByteWriter(this.points.length, limit);
    this.at = 0;
  }

  /** Encodes as far as it goes: undefined at the end, else what is wrong. */
  run(): CodecError | undefined {
    if (this.at > this.points.length) return undefined;
    const fault = this.codec.encode(this.points, this.at, this.out);
    if (fault !== undefined) return new CodecError(this.text, fault);
    this.at = this.points.length + 1;
    return undefined;
  }

  /** Lets one of Python's own handlers deal with an error; answers the error that stands, if one does. */
  handle(errors: string, error: CodecError): CodecError | undefined {
    requireHandler(errors);
    const answer = handleEncode(errors, this.codec, this.points, error, this.out);
    return this.follow(answer, error);
  }

  /** Goes on at `at` with what a handler gave; the error stands if that cannot be encoded. */
  resume(replacement: Str | Uint8Array, at: number, error: CodecError): CodecError | undefined {
    if (replacement instanceof Uint8Array) {
      if (replacement.length % (this.codec.width ?? 1) !== 0) return error;
      for (const byte of replacement) this.out.byte(byte);
    } else if (!this.codec.put(codePoints(replacement), this.out)) return error;
    this.at = at;
    return undefined;
  }

  finish(): Uint8Array {
    return this.out.finish();
  }

  private follow(answer: Answer, error: CodecError): CodecError | undefined {
    if (answer !== 'unfit' && 'at' in answer) {
      this.at = answer.at;
      return undefined;
    }
    const start = answer === 'unfit' ? error.start : answer.start;
    return start === error.start ? error : new CodecError(this.text, { ...faultOf(error), start });
  }
}

const faultOf = ({ encoding, start, end, reason }: CodecError): Fault => ({ encoding, start, end, reason });

/** Decoding step by step. With `final` false it stops before what is incomplete; `consumed` then says where. */
export class Decoding {
  private readonly bytes: Uint8Array;
  private readonly codec: Codec;
  private readonly final: boolean;
  private readonly out: TextWriter;
  private at: number;
  private done: boolean;

  constructor(bytes: Uint8Array, codec: Codec, limit: number, final: boolean = true) {
    this.bytes = bytes;
    this.codec = codec;
    this.final = final;
    this.out = new TextWriter(bytes.length, limit);
    this.at = 0;
    this.done = false;
  }

  get consumed(): number {
    return this.at;
  }

  run(): CodecError | undefined {
    if (this.done) return undefined;
    const stop = this.codec.decode(this.bytes, this.at, this.out, this.final);
    if (typeof stop !== 'number') return new CodecError(this.bytes, stop);
    this.at = stop;
    this.done = true;
    return undefined;
  }

  handle(errors: string, error: CodecError): CodecError | undefined {
    requireHandler(errors);
    const answer = handleDecode(errors, this.codec, this.bytes, error, this.out);
    if (answer === 'unfit') {
      throw new Raise('TypeError', "don't know how to handle UnicodeDecodeError in error callback");
    }
    if (!('at' in answer)) return error;
    this.at = answer.at;
    return undefined;
  }

  /** Goes on at `at` with what a handler gave. */
  resume(replacement: Str, at: number): void {
    this.out.text(replacement);
    this.at = at;
  }

  finish(): Str {
    return this.out.finish();
  }
}

/** What needs no error handling: strings without surrogates as UTF-8, ASCII and Latin-1 as they are. */
function encodeFast(text: Str, codec: Codec, limit: number): Uint8Array | undefined {
  if (typeof text !== 'string' || text.length > limit) return undefined;
  if (codec === utf8) {
    if (3 * text.length > limit) return undefined;
    return utf8Bytes(text);
  }
  if (codec !== latin1 && codec !== ascii) return undefined;
  return narrowBytes(text, codec === latin1 ? 255 : 127);
}

function decodeFast(bytes: Uint8Array, codec: Codec, limit: number): Str | undefined {
  if (bytes.length > limit || (codec !== utf8 && codec !== ascii && codec !== latin1)) return undefined;
  if (codec !== latin1) for (let i = 0; i < bytes.length; i++) if (bytes[i]! > 127) return undefined;
  chargeText(bytes.length);
  return fromUnits(bytes, bytes.length);
}

// Codecs that are not made of steps ----------------------------------------------------------------------------------

function unsupported(errors: string): Raise {
  return new Raise('UnicodeError', `Unsupported error handling: ${errors}`);
}

function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

function encodeWhole(text: Str, codec: Whole, errors: string, limit: number): Uint8Array | CodecError {
  switch (codec) {
    case 'undefined':
      throw new Raise('UnicodeError', 'undefined encoding');
    case 'utf_8_sig': {
      const bytes = encode(text, 'utf-8', errors, limit);
      if (bytes instanceof CodecError) return bytes;
      const marked = new Uint8Array(3 + bytes.length);
      marked.set(BOM);
      marked.set(bytes, 3);
      return marked;
    }
    case 'punycode':
      return latinBytes(encodePunycode(codePoints(text)));
    case 'idna': {
      if (errors !== 'strict') throw unsupported(errors);
      const result = encodeIdna(codePoints(text));
      return typeof result === 'string' ? latinBytes(result) : new CodecError(text, result);
    }
  }
}

function decodeWhole(bytes: Uint8Array, codec: Whole, errors: string, limit: number): Str | CodecError {
  switch (codec) {
    case 'undefined':
      throw new Raise('UnicodeError', 'undefined encoding');
    case 'utf_8_sig':
      // As in CPython the positions of an error count from after the mark.
      return decode(BOM.every((byte, i) => bytes[i] === byte) ? bytes.slice(3) : bytes, 'utf-8', errors, limit);
    case 'punycode': {
      if (errors !== 'strict' && errors !== 'replace' && errors !== 'ignore') throw unsupported(errors);
      const hyphen = bytes.lastIndexOf(45);
      const base = hyphen < 0 ? '' : decode(bytes.subarray(0, hyphen), 'ascii', errors, limit);
      if (base instanceof CodecError) return new CodecError(bytes, faultOf(base));
      const points = decodePunycode(codePoints(base), bytes.subarray(hyphen + 1), errors === 'strict');
      if (Array.isArray(points)) return fromCodePoints(points);
      const { start, end } = points;
      return new CodecError(bytes, { ...points, start: hyphen + 1 + start, end: hyphen + 1 + end });
    }
    case 'idna': {
      if (errors !== 'strict') throw unsupported(errors);
      const points = decodeIdna(bytes);
      return Array.isArray(points) ? fromCodePoints(points) : new CodecError(bytes, points);
    }
  }
}
