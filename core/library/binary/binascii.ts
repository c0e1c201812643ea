/** `binascii`: bytes as ASCII and back. Base 64, hexadecimal digits and CRC-32 are native, rarer forms are Python. */
import { BAIL, Bail, PyBytes, PyStr, bare, builtinFunction, index, latinBytes, needBuffer, utf16 } from '../../values/mod.ts';
import type { Arg, Machine, PyBuiltin, PyValue } from '../../values/mod.ts';
import { forwards, indexFunction, viewFunction } from '../forward.ts';
import type { Forwarded } from '../forward.ts';
import type { ModuleSource } from '../modules.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

interface Base64 {
  readonly letters: Uint8Array;
  /** What each character stands for; -1: nothing. */
  readonly sextets: Int8Array;
}
let base64: Base64 | null = null;

function base64Tables(): Base64 {
  if (base64 === null) {
    const letters = Uint8Array.from(ALPHABET, (c) => c.charCodeAt(0));
    const sextets = new Int8Array(256).fill(-1);
    letters.forEach((c, i) => (sextets[c] = i));
    base64 = { letters, sextets };
  }
  return base64;
}

function encodeBase64(b: Uint8Array, newline: boolean): Uint8Array {
  const { letters } = base64Tables();
  const out = new Uint8Array(Math.ceil(b.length / 3) * 4 + (newline ? 1 : 0));
  let to = 0;
  let i = 0;
  for (; i + 2 < b.length; i += 3) {
    const n = (b[i]! << 16) | (b[i + 1]! << 8) | b[i + 2]!;
    out[to] = letters[n >> 18]!;
    out[to + 1] = letters[(n >> 12) & 63]!;
    out[to + 2] = letters[(n >> 6) & 63]!;
    out[to + 3] = letters[n & 63]!;
    to += 4;
  }
  if (i < b.length) {
    const n = (b[i]! << 16) | ((b[i + 1] ?? 0) << 8);
    out[to++] = letters[n >> 18]!;
    out[to++] = letters[(n >> 12) & 63]!;
    out[to++] = i + 1 < b.length ? letters[(n >> 6) & 63]! : 0x3d;
    out[to++] = 0x3d;
  }
  if (newline) out[to] = 10;
  return out;
}

/** The bytes, or what is wrong. */
function decodeBase64(s: Uint8Array, strict: boolean): Uint8Array | string {
  const { sextets } = base64Tables();
  const out = new Uint8Array(Math.floor((s.length + 3) / 4) * 3);
  let to = 0;
  let position = 0;
  let left = 0;
  let pads = 0;
  let padded = false;
  if (strict && s[0] === 0x3d) return 'Leading padding not allowed';
  let i = 0;
  // Mostly all is letters, in groups of four.
  for (; i + 3 < s.length; i += 4) {
    const a = sextets[s[i]!]!;
    const b = sextets[s[i + 1]!]!;
    const c = sextets[s[i + 2]!]!;
    const d = sextets[s[i + 3]!]!;
    if ((a | b | c | d) < 0) break;
    out[to] = (a << 2) | (b >> 4);
    out[to + 1] = (b << 4) | (c >> 2);
    out[to + 2] = (c << 6) | d;
    to += 3;
  }
  for (; i < s.length; i++) {
    const c = s[i]!;
    if (c === 0x3d) {
      padded = true;
      if (strict && position === 0) return 'Excess padding not allowed';
      if (position >= 2 && position + ++pads >= 4) {
        if (strict && i + 1 < s.length) return 'Excess data after padding';
        return out.slice(0, to);
      }
      continue;
    }
    const v = sextets[c]!;
    if (v < 0) {
      if (strict) return 'Only base64 data is allowed';
      continue;
    }
    if (strict && padded) return 'Discontinuous padding not allowed';
    pads = 0;
    if (position === 0) left = v;
    else if (position === 1) {
      out[to++] = (left << 2) | (v >> 4);
      left = v & 15;
    } else if (position === 2) {
      out[to++] = (left << 4) | (v >> 2);
      left = v & 3;
    } else out[to++] = (left << 6) | v;
    position = (position + 1) & 3;
  }
  if (position === 0) return out.slice(0, to);
  if (position > 1) return 'Incorrect padding';
  const n = (to / 3) * 4 + 1;
  return `Invalid base64-encoded string: number of data characters (${n}) cannot be 1 more than a multiple of 4`;
}

function hexDigit(c: number): number {
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  const letter = c | 32;
  return letter >= 0x61 && letter <= 0x66 ? letter - 87 : -1;
}

function decodeHex(s: Uint8Array): Uint8Array | string {
  if (s.length % 2 !== 0) return 'Odd-length string';
  const out = new Uint8Array(s.length / 2);
  for (let i = 0; i < out.length; i++) {
    const high = hexDigit(s[2 * i]!);
    const low = hexDigit(s[2 * i + 1]!);
    if (high < 0 || low < 0) return 'Non-hexadecimal digit found';
    out[i] = high * 16 + low;
  }
  return out;
}

let crcTable: Int32Array | null = null;

/** CRC-32 of the bytes, going on from `crc`. */
export function crc32(b: Uint8Array, crc: number): number {
  if (crcTable === null) {
    crcTable = new Int32Array(256);
    for (let i = 0; i < 256; i++) {
      let c = i;
      for (let k = 0; k < 8; k++) c = (c & 1) !== 0 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
      crcTable[i] = c;
    }
  }
  let c = ~crc;
  for (let i = 0; i < b.length; i++) c = crcTable[(c ^ b[i]!) & 255]! ^ (c >>> 8);
  return ~c >>> 0;
}

/** A function of data and of the sum of what came before it, of which the low 32 bits count. */
export function checksum(
  module: string,
  name: string,
  start: string,
  doc: string,
  of: (bytes: Uint8Array, low: number) => number,
): PyBuiltin {
  const parameter = start.split('=')[0]!;
  return builtinFunction(module, `${name}(data, ${start}, /)`, {
    doc,
    run(m, data, before) {
      const bytes = needBuffer(data!);
      const n = index(m, before!);
      if (n instanceof Bail) return BAIL;
      m.work(bytes.length);
      return of(bytes, Number(BigInt.asIntN(32, BigInt(n))));
    },
    python: `
def ${name}(data, ${start}, /):
    return __import__('${module}').${name}(data, $index_result($as_index(${parameter})))
`,
  });
}

function answer(v: Uint8Array | string): PyValue {
  return typeof v === 'string' ? v : new PyBytes(v);
}

/** The bytes of a bytes-like object; of a str its ASCII characters (the Python before has looked). */
function octets(m: Machine, v: Arg): Uint8Array {
  const s = bare(v!);
  if (typeof s === 'string' || s instanceof PyStr) {
    const text = utf16(s);
    const out = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
    m.work(text.length);
    return out;
  }
  const b = needBuffer(v!);
  m.work(b.length);
  m.reserve(2 * b.length);
  return b;
}

function functions(): PyBuiltin[] {
  return [
    builtinFunction('binascii', '_encode64(data, newline, /)', {
      doc: 'The base 64 of bytes.',
      run: (m, data, newline) => new PyBytes(encodeBase64(octets(m, data), newline === true)),
    }),
    builtinFunction('binascii', '_decode64(data, strict, /)', {
      doc: 'The bytes, or what is wrong.',
      run: (m, data, strict) => answer(decodeBase64(octets(m, data), strict === true)),
    }),
    builtinFunction('binascii', '_decode16(data, /)', {
      doc: 'The bytes, or what is wrong.',
      run: (m, data) => answer(decodeHex(octets(m, data))),
    }),
    checksum('binascii', 'crc32', 'crc=0', 'Compute CRC-32 incrementally.', crc32),
  ];
}

/* Ordinary calls natively, at a fifth of the time: bytes, or an ASCII str. The Python below does all else, and says what is wrong. */

type Plain = (m: Machine, data: Arg, option: Arg) => PyBytes | Bail;
const HEX = '0123456789abcdef';

/** The bytes of plain data. */
function plain(v: Arg): Uint8Array | null {
  if (v instanceof PyBytes) return v.b;
  if (typeof v !== 'string') return null;
  for (let i = 0; i < v.length; i++) if (v.charCodeAt(i) > 127) return null;
  return latinBytes(v);
}

function decoded(m: Machine, data: Arg, decode: (b: Uint8Array) => Uint8Array | string): PyBytes | Bail {
  const bytes = plain(data);
  if (bytes === null) return BAIL;
  m.work(bytes.length * 2);
  m.reserve(bytes.length);
  const out = decode(bytes);
  return typeof out === 'string' ? BAIL : new PyBytes(out);
}

const fromBase64: Plain = (m, data, strict) =>
  typeof strict === 'boolean' ? decoded(m, data, (b) => decodeBase64(b, strict)) : BAIL;
const fromHex: Plain = (m, text) => decoded(m, text, decodeHex);

const toBase64: Plain = (m, data, newline) => {
  if (!(data instanceof PyBytes) || typeof newline !== 'boolean') return BAIL;
  m.work(data.b.length * 2);
  m.reserve(2 * data.b.length);
  return new PyBytes(encodeBase64(data.b, newline));
};

const toHex: Plain = (m, data, sep) => {
  if (!(data instanceof PyBytes) || (sep !== null && sep !== undefined)) return BAIL;
  m.work(data.b.length * 2);
  m.reserve(2 * data.b.length);
  const out = new Uint8Array(2 * data.b.length);
  data.b.forEach((b, i) => {
    out[2 * i] = HEX.charCodeAt(b >> 4);
    out[2 * i + 1] = HEX.charCodeAt(b & 15);
  });
  return new PyBytes(out);
};

/** What CPython has in C; the Python below has each under a name with an underscore. */
// prettier-ignore
const ROWS: readonly Forwarded[] = [
  ['a2b_base64(data, /, *, strict_mode=False)', 'Decode a line of base64 data.', undefined, fromBase64],
  ['b2a_base64(data, /, *, newline=True)', 'Base64-code line of data.', undefined, toBase64],
  ['hexlify(data, sep=None, bytes_per_sep=1)', 'Hexadecimal representation of binary data.', undefined, toHex, '(data, sep=<unrepresentable>, bytes_per_sep=1)'],
  ['unhexlify(hexstr, /)', 'Binary data of hexadecimal representation.', undefined, fromHex],
  ['b2a_hex(data, sep=None, bytes_per_sep=1)', 'Hexadecimal representation of binary data.', undefined, toHex, '(data, sep=<unrepresentable>, bytes_per_sep=1)'],
  ['a2b_hex(hexstr, /)', 'Binary data of hexadecimal representation.', undefined, fromHex],
  ['crc_hqx(data, crc, /)', 'Compute CRC-CCITT incrementally.'],
  ['b2a_uu(data, /, *, backtick=False)', 'Uuencode line of data.'],
  ['a2b_uu(data, /)', 'Decode a line of uuencoded data.'],
  ['a2b_qp(data, header=False)', 'Decode a string of qp-encoded data.'],
  ['b2a_qp(data, quotetabs=False, istext=True, header=False)', 'Encode a string using quoted-printable encoding.'],
];

export const BINASCII: ModuleSource = {
  name: 'binascii',
  doc: 'Conversion between binary data and ASCII',
  contents: () => ({ functions: [indexFunction('binascii'), viewFunction('binascii'), ...functions(), ...forwards('binascii', 'binascii', ROWS)] }),
  python: String.raw`
class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _ascii(data):
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return data
    try:
        memoryview(data)
    except TypeError as e:
        named = str(e).rpartition(' ')[2]
        raise TypeError(f'argument should be bytes, buffer or ASCII string, not {named}') from None
    return data


def _bytes(data):
    return bytes(_view(data))


def _checked(answer):
    if type(answer) is str:
        raise Error(answer)
    return answer


def _a2b_base64(data, /, *, strict_mode=False):
    return _checked(_decode64(_ascii(data), bool(strict_mode)))


def _b2a_base64(data, /, *, newline=True):
    return _encode64(_bytes(data), bool(newline))


def _hexlify(data, sep=None, bytes_per_sep=1):
    data = _bytes(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode('ascii')

_b2a_hex = _hexlify


def _unhexlify(hexstr, /):
    return _checked(_decode16(_ascii(hexstr)))

_a2b_hex = _unhexlify


def _crc_hqx(data, crc, /):
    data = _bytes(data)
    crc = _index(crc) & 0xffff
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xffff
    return crc


def _b2a_uu(data, /, *, backtick=False):
    data = _bytes(data)
    if len(data) > 45:
        raise Error('At most 45 bytes at once')
    zero = 0x60 if backtick else 0x20
    code = lambda v: v + 0x20 if v else zero
    out = [code(len(data))]
    for i in range(0, len(data), 3):
        n = int.from_bytes(data[i:i + 3].ljust(3, b'\0'))
        out += [code(n >> 18), code(n >> 12 & 63), code(n >> 6 & 63), code(n & 63)]
    return bytes([*out, 10])


def _a2b_uu(data, /):
    data = _ascii(data)
    if isinstance(data, str):
        data = data.encode('ascii')
    data = bytes(data)
    # CPython reads the zero behind the data.
    size = (data[0] if data else 0) - 32 & 63
    out = bytearray()
    at = 1
    left = bits = 0
    while len(out) < size:
        c = data[at] if at < len(data) else 32
        at += 1
        if c in b'\n\r':
            v = 0
        elif 32 <= c <= 96:
            v = c - 32 & 63
        else:
            raise Error('Illegal char')
        left = left << 6 | v
        bits += 6
        if bits >= 8:
            bits -= 8
            out.append(left >> bits & 255)
            left &= (1 << bits) - 1
    for c in data[at:]:
        if c not in b' \x60\n\r':
            raise Error('Trailing garbage')
    return bytes(out)


def _a2b_qp(data, header=False):
    data = _ascii(data)
    if isinstance(data, str):
        data = data.encode('ascii')
    data = bytes(data)
    out = bytearray()
    at = 0
    n = len(data)
    while at < n:
        c = data[at]
        if c == 61:
            at += 1
            if at >= n:
                break
            d = data[at]
            if d in b'\r\n':
                while at < n and data[at] != 10:
                    at += 1
                at += 1
            elif d == 61:
                out.append(61)
                at += 1
            elif at + 1 < n and all(x in b'0123456789abcdefABCDEF' for x in data[at:at + 2]):
                out.append(int(data[at:at + 2], 16))
                at += 2
            else:
                out.append(61)
        elif header and c == 95:
            out.append(32)
            at += 1
        else:
            out.append(c)
            at += 1
    return bytes(out)


def _b2a_qp(data, quotetabs=False, istext=True, header=False):
    data = _bytes(data)
    n = len(data)
    first = data.find(b'\n')
    newline = b'\r\n' if first > 0 and data[first - 1] == 13 else b'\n'
    out = bytearray()
    at = 0
    size = 0
    while at < n:
        c = data[at]
        after = data[at + 1] if at + 1 < n else -1
        if (c > 126 or c == 61 or header and c == 95 or c == 46 and size == 0 and after in (10, 13, 0, -1)
                or not istext and c in b'\r\n' or c in b'\t ' and at + 1 == n
                or c < 33 and c not in b'\r\n\t ' or c < 33 and (quotetabs or not quotetabs and c not in b'\t ')
                and c not in b'\r\n'):
            if size + 3 >= 76:
                out += b'=' + newline
                size = 0
            out += b'=%02X' % c
            at += 1
            size += 3
        elif istext and (c == 10 or c == 13 and after == 10):
            size = 0
            if out and out[-1] in b' \t':
                last = out.pop()
                out += b'=%02X' % last
            out += newline
            at += 2 if c == 13 else 1
        else:
            if after != 10 and at + 1 != n and size + 1 >= 76:
                out += b'=' + newline
                size = 0
            size += 1
            out.append(95 if header and c == 32 else c)
            at += 1
    return bytes(out)
`,
};
