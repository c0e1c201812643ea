/**
 * What a text codec is made of. A codec works in steps so that error handlers, also a guest's own, can stand between
 * them: `decode` goes on from a byte and `encode` from a code point until the end or the first fault; a handler gives
 * what stands for the faulty part and where to go on. A codec keeps no state between steps.
 *
 * The writers collect the result. `limit` is the longest result allowed, in units or bytes; beyond it MemoryError.
 */
import type { Str } from '../objects.ts';
import { Raise } from '../raised.ts';
import { ROOM, chargeText, codePoints, fromCodePoints, mkstr, unitsText, waiting } from '../text.ts';

/** What is wrong with the input from `start` up to `end`. */
export interface Fault {
  readonly encoding: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export interface Codec {
  /** As `codecs.lookup(…).name`. */
  readonly name: string;
  /**
   * Decodes from `at` (`from` is where the input began: a byte order mark stands there). Answers where it stopped: the
   * end, or, if more may come (`final` false), the start of what is incomplete.
   */
  readonly decode: (bytes: Uint8Array, at: number, out: TextWriter, final: boolean) => number | Fault;
  /** Encodes from `at` to the end. */
  readonly encode: (text: Uint32Array, at: number, out: ByteWriter) => Fault | undefined;
  /** Encodes text that a handler gave; false if it can't. */
  readonly put: (text: ArrayLike<number>, out: ByteWriter) => boolean;
  /** Bytes of a character where handlers give bytes. */
  readonly width?: 2 | 4;
  /** How handlers write a lone surrogate (`surrogatepass`); none can be written where this is absent. */
  readonly pass?: { write(surrogate: number, out: ByteWriter): void; read(bytes: Uint8Array, at: number): number };
  /** Whether `surrogateescape` encodes the first characters of a faulty run alone, though a later one fails. */
  readonly escapesPart?: true;
}

/** Collects text by code points. */
export class TextWriter {
  private units: Uint16Array;
  private length: number;
  private plain: boolean;
  /** Where a lone low surrogate follows a lone high one: the units would read as a pair. */
  private readonly seams: number[];
  private readonly limit: number;

  constructor(expected: number, limit: number) {
    this.units = new Uint16Array(Math.min(expected, limit) + 8);
    this.length = 0;
    this.plain = true;
    this.seams = [];
    this.limit = limit;
  }

  private unit(unit: number): void {
    if (this.length === this.units.length) {
      if (this.length > this.limit) throw new Raise('MemoryError', '');
      const units = new Uint16Array(2 * this.units.length);
      units.set(this.units);
      this.units = units;
    }
    this.units[this.length++] = unit;
  }

  point(cp: number): void {
    if (cp < 0xd800 || (cp > 0xdfff && cp < 0x10000)) return this.unit(cp);
    this.plain = false;
    if (cp > 0xffff) {
      this.unit(0xd800 + ((cp - 0x10000) >> 10));
      this.unit(0xdc00 + (cp & 0x3ff));
      return;
    }
    // A high surrogate at the end is a lone one: pairs are written whole.
    if (cp >= 0xdc00 && this.length > 0 && (this.units[this.length - 1]! & 0xfc00) === 0xd800)
      this.seams.push(this.length);
    this.unit(cp);
  }

  text(text: Str): void {
    if (typeof text === 'string') for (let i = 0; i < text.length; i++) this.unit(text.charCodeAt(i));
    else for (const cp of codePoints(text)) this.point(cp);
  }

  /** ASCII bytes. */
  bytes(bytes: Uint8Array, from: number, to: number): void {
    for (let i = from; i < to; i++) this.unit(bytes[i]!);
  }

  finish(): Str {
    const { units, length, seams } = this;
    if (length > this.limit) throw new Raise('MemoryError', '');
    if (seams.length > 0) return fromCodePoints(this.points());
    const text = fromUnits(units, length);
    if (!this.plain) return mkstr(text);
    chargeText(length);
    return text;
  }

  private points(): number[] {
    const { units, length, seams } = this;
    const points: number[] = [];
    let seam = 0;
    for (let i = 0; i < length; i++) {
      const unit = units[i]!;
      const joined = seams[seam] === i + 1;
      if (joined) seam++;
      if ((unit & 0xfc00) === 0xd800 && !joined && i + 1 < length && (units[i + 1]! & 0xfc00) === 0xdc00) {
        points.push(0x10000 + ((unit & 0x3ff) << 10) + (units[++i]! & 0x3ff));
      } else points.push(unit);
    }
    return points;
  }
}

/** A string of the first `length` units (or bytes, as latin-1). */
export function fromUnits(all: Uint16Array | Uint8Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += ROOM) {
    const count = Math.min(ROOM, length - at);
    for (let i = 0; i < count; i++) waiting[i] = all[at + i]!;
    text += unitsText(count);
  }
  return text;
}

/** Collects bytes. */
export class ByteWriter {
  private bytes: Uint8Array;
  length: number;
  private readonly limit: number;

  constructor(expected: number, limit: number) {
    this.bytes = new Uint8Array(Math.min(expected, limit) + 8);
    this.length = 0;
    this.limit = limit;
  }

  byte(byte: number): void {
    if (this.length === this.bytes.length) {
      if (this.length > this.limit) throw new Raise('MemoryError', '');
      const bytes = new Uint8Array(2 * this.bytes.length);
      bytes.set(this.bytes);
      this.bytes = bytes;
    }
    this.bytes[this.length++] = byte;
  }

  /** Characters below 256. */
  latin(text: string): void {
    for (let i = 0; i < text.length; i++) this.byte(text.charCodeAt(i));
  }

  finish(): Uint8Array {
    if (this.length > this.limit) throw new Raise('MemoryError', '');
    return this.bytes.slice(0, this.length);
  }
}

/** `put` of the codecs that take only ASCII from handlers and write it as single bytes. */
export function putAscii(text: ArrayLike<number>, out: ByteWriter): boolean {
  for (let i = 0; i < text.length; i++) if (text[i]! > 127) return false;
  for (let i = 0; i < text.length; i++) out.byte(text[i]!);
  return true;
}

export const isSurrogate = (cp: number): boolean => cp >= 0xd800 && cp <= 0xdfff;
