// core/values/codecs.ts on samples recorded from CPython 3.14, and what no comparison shows: steps, limits, linear time.
// Random inputs are compared in tests/oracle/codecs.ts.
import { describe, expect, test } from 'vitest';
import { CodecError, Decoding, Encoding, decode, encode, textCodec } from '../../core/values/codecs.ts';
import type { Codec } from '../../core/values/codecs/codec.ts';
import { Raise } from '../../core/values/raised.ts';
import { codePoints, fromCodePoints, mkstr, utf16 } from '../../core/values/text.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const latin = (result: Uint8Array | CodecError): unknown =>
  result instanceof CodecError ? said(result) : Array.from(result, (byte) => String.fromCharCode(byte)).join('');
const said = (e: CodecError): unknown => [e.encoding, e.start, e.end, e.reason];
const decoded = (text: string, encoding: string, errors = 'strict'): unknown => {
  const result = decode(bytes(text), encoding, errors);
  return result instanceof CodecError ? said(result) : utf16(result);
};
const encoded = (text: string, encoding: string, errors = 'strict'): unknown =>
  latin(encode(mkstr(text), encoding, errors));
const raised = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (e) {
    return e instanceof Raise ? `${e.type}: ${e.message}` : e;
  }
};

describe('UTF-8', () => {
  test('faults', () => {
    expect(decoded('a\xff', 'utf-8')).toEqual(['utf-8', 1, 2, 'invalid start byte']);
    expect(decoded('\xc3', 'utf8')).toEqual(['utf-8', 0, 1, 'unexpected end of data']);
    expect(decoded('\xf0\x9f\x98', 'U8')).toEqual(['utf-8', 0, 3, 'unexpected end of data']);
    expect(decoded('\xf0\x9fx', 'utf-8')).toEqual(['utf-8', 0, 2, 'invalid continuation byte']);
    expect(decoded('\xed\xa0\x80', 'utf-8')).toEqual(['utf-8', 0, 1, 'invalid continuation byte']);
    expect(encoded('a\ud800\udbffb', 'utf-8')).toEqual(['utf-8', 1, 3, 'surrogates not allowed']);
  });

  test('handlers', () => {
    expect(decoded('a\xf0\x9f\xffb', 'utf-8', 'replace')).toBe('a\ufffd\ufffdb');
    expect(decoded('a\xf0\x9f\xffb', 'utf-8', 'backslashreplace')).toBe('a\\xf0\\x9f\\xffb');
    expect(decoded('a\xffb', 'utf-8', 'surrogateescape')).toBe('a\udcffb');
    expect(decoded('\xed\xa0\x80', 'utf-8', 'surrogatepass')).toBe('\ud800');
    expect(encoded('\udcff\ud800', 'utf-8', 'surrogateescape')).toEqual(['utf-8', 1, 2, 'surrogates not allowed']);
    expect(encoded('é\ud800', 'ascii', 'namereplace')).toBe('\\N{LATIN SMALL LETTER E WITH ACUTE}\\ud800');
    expect(encoded('€', 'latin-1', 'xmlcharrefreplace')).toBe('&#8364;');
  });

  test('two lone surrogates in a row stay apart', () => {
    const text = decode(bytes('\xed\xa0\xbd\xed\xb8\x80'), 'utf-8', 'surrogatepass');
    expect(text instanceof CodecError ? text : [...codePoints(text)]).toEqual([0xd83d, 0xde00]);
    expect(latin(encode(fromCodePoints([0xd83d, 0xde00]), 'utf-8', 'surrogatepass'))).toBe('\xed\xa0\xbd\xed\xb8\x80');
    expect(encoded('\u{1f600}', 'utf-8')).toBe('\xf0\x9f\x98\x80');
  });
});

describe('other codecs', () => {
  test('samples', () => {
    expect(encoded('aé', 'utf-16')).toBe('\xff\xfea\0\xe9\0');
    expect(decoded('\xfe\xff\0a', 'utf-16')).toBe('a');
    expect(decoded('\0\xd8', 'utf-16-le')).toEqual(['utf-16-le', 0, 2, 'unexpected end of data']);
    expect(decoded('\0\0\x11\0', 'utf-32-be')).toEqual('\u1100');
    expect(decoded('\xef\xbb\xbfa\xff', 'utf-8-sig')).toEqual(['utf-8', 1, 2, 'invalid start byte']);
    expect(decoded('\x80\x81', 'cp1252', 'replace')).toBe('€\ufffd');
    expect(encoded('Привет', 'koi8-r')).toBe('\xf0\xd2\xc9\xd7\xc5\xd4');
    expect(encoded('a+é~', 'utf-7')).toBe('a+-+AOkAfg-');
    expect(decoded('\\N{BULLET}\\x41\\q', 'unicode_escape')).toBe('•A\\q');
    expect(decoded('\\N{NO SUCH}', 'unicode_escape')).toEqual([
      'unicodeescape',
      0,
      11,
      'unknown Unicode character name',
    ]);
    expect(encoded('bücher.example', 'idna')).toBe('xn--bcher-kva.example');
    expect(decoded('xn--bcher-kva.example', 'idna')).toBe('bücher.example');
    expect(encoded('bücher', 'punycode')).toBe('bcher-kva');
  });

  test('names', () => {
    expect(raised(() => encoded('a', 'nope'))).toBe('LookupError: unknown encoding: nope');
    expect(raised(() => encoded('a', 'rot13'))).toBe(
      "LookupError: 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs",
    );
    expect(raised(() => encoded('é', 'ascii', 'nope'))).toBe("LookupError: unknown error handler name 'nope'");
    expect(encoded('a', 'ascii', 'nope')).toBe('a');
    expect(encoded('é', 'ISO 8859-1')).toBe('\xe9');
  });
});

describe('steps', () => {
  test('a handler from outside goes on where it likes', () => {
    const steps = new Encoding('aéb', textCodec('ascii', 'encode') as Codec, 100);
    const error = steps.run()!;
    expect(said(error)).toEqual(['ascii', 1, 2, 'ordinal not in range(128)']);
    expect(steps.resume('<e>', 2, error)).toBe(undefined);
    expect(steps.run()).toBe(undefined);
    expect(latin(steps.finish())).toBe('a<e>b');
  });

  test('incremental decoding stops before what is incomplete', () => {
    for (const [name, text, consumed] of [
      ['utf-8', 'a\xf0\x9f', 1],
      ['utf-16-le', 'a\0\x3d\xd8\0', 2],
      ['utf-7', 'a+AOk', 1],
      ['unicode_escape', 'a\\x4', 1],
    ] as const) {
      const steps = new Decoding(bytes(text), textCodec(name, 'decode') as Codec, 100, false);
      expect(steps.run()).toBe(undefined);
      expect([steps.consumed, steps.finish()]).toEqual([consumed, 'a']);
    }
  });

  test('a limit on the result', () => {
    expect(raised(() => encode('é'.repeat(1000), 'ascii', 'namereplace', 5000))).toBe('MemoryError: ');
    expect(raised(() => decode(bytes('\xff'.repeat(1000)), 'utf-8', 'backslashreplace', 2000))).toBe('MemoryError: ');
  });

  test('linear time', () => {
    const started = performance.now();
    const hostile = new Uint8Array(1_000_000).fill(0xf0);
    expect(utf16(decode(hostile, 'utf-8', 'replace') as string).length).toBe(1_000_000);
    const points = Array.from({ length: 100_000 }, (_, i) => 0x100 + ((i * 7919) % 40_000));
    const puny = encode(fromCodePoints(points), 'punycode', 'strict') as Uint8Array;
    expect([...codePoints(decode(puny, 'punycode', 'strict') as string)]).toEqual(points);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
