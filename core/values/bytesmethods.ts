/**
 * What bytes and bytearray have in common: rows made for either type. Searching is in bytesfind.ts, splitting, joining and replacing
 * in bytesparts.ts, padding and case in bytescase.ts. Results are of the exact type, whatever subclass `self` is of. Arguments that
 * Python code has to turn into ints (`__index__`) go through the rows' Python.
 */
import { bufferOf, needBuffer, simpleBuffer } from './buffer.ts';
import { caseRows } from './bytescase.ts';
import { findBytes } from './bytesearch.ts';
import { findRows } from './bytesfind.ts';
import { searched } from './find.ts';
import { partRows } from './bytesparts.ts';
import { byteOf, decodedBytes, hasWrongEscape, hexOf, orderOf, repeatBytes, room } from './bytestext.ts';
import { kept, saying } from './bytewise.ts';
import type { Bytewise } from './bytewise.ts';
import { asIndex, sliceBounds, sizeIndex } from './index.ts';
import { badSubscript } from './item.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PyBytes, PySlice, bare } from './objects.ts';
import type { PyValue } from './objects.ts';
import type { Row } from './rows.ts';
import { typeName } from './typeof.ts';

// ---- rows

/** bytes only know bytes; bytearrays compare with all bytes-like objects. */
function compared<S>(type: Bytewise<S>, op: string, test: (sign: number) => boolean, shown: string): Row<S> {
  const { name } = type;
  return {
    doc: `Return self${op}value.\n\n>>> b'ab' ${op} b'b'\n${shown}`,
    run(m, self, v) {
      const other = name === 'bytes' && !(bare(v!) instanceof PyBytes) ? null : simpleBuffer(v!);
      if (other === null) return NOT_IMPLEMENTED;
      const s = type.read(self);
      m.work(Math.min(s.length, other.length));
      return test(orderOf(s, other));
    },
  };
}

/** The rows of both types but construction, `__hash__`, `__mod__` and what changes a bytearray. */
export function bytesRows<S>(type: Bytewise<S>): Record<string, Row<S>> {
  const { name, read, make, part } = type;
  const say = saying(type);
  const subscripted = name === 'bytes' ? 'byte' : 'bytearray';
  return {
    '__len__(self, /) -> int': {
      doc: `Return len(self).\n\n>>> len(${say("b'abc'")})\n3`,
      run: (_m, self) => read(self).length,
    },
    '__getitem__(self, key: SupportsIndex | slice, /)': {
      doc: `Return self[key].\n\n>>> ${say("b'abc'")}[0], ${say("b'abc'")}[1:]\n(97, ${say("b'bc'")})`,
      run(m, self, key) {
        const s = read(self);
        if (key instanceof PySlice) {
          const b = sliceBounds(m, key, s.length);
          if (b instanceof Bail) return b;
          room(m, b.count);
          if (b.step === 1) return part(self, b.start, b.start + b.count);
          const out = new Uint8Array(b.count);
          for (let i = 0, at = b.start; i < b.count; i++, at += b.step) out[i] = s[at]!;
          return make(out);
        }
        const n = asIndex(m, key!);
        if (n === undefined) throw badSubscript(subscripted, key!);
        if (n instanceof Bail) return n;
        const i = sizeIndex(n, key!);
        const b = s[i < 0 ? i + s.length : i];
        return b ?? m.raise('IndexError', name === 'bytes' ? 'index out of range' : 'bytearray index out of range');
      },
      python: `
def __getitem__(self, key, /):
    return ${name}.__getitem__(self, $sequence_subscript(key))
`,
    },
    '__contains__(self, key: int | Buffer, /) -> bool': {
      doc: `Return bool(key in self).\n\n>>> b'b' in ${say("b'abc'")}, 98 in ${say("b'abc'")}\n(True, True)`,
      run(m, self, key) {
        const s = read(self);
        const n = bufferOf(key!) === null ? asIndex(m, key!) : undefined;
        if (n instanceof Bail) return n;
        const what = n === undefined ? needBuffer(key!) : Uint8Array.of(byteOf(n));
        return searched(m, 'find', findBytes, s, what, what.length, 0, s.length) >= 0;
      },
      python: `
def __contains__(self, key, /):
    try:
        n = $as_index(key)
    except BaseException:
        n = None
    if n is None:
        raise TypeError(f"a bytes-like object is required, not '{$type_name(key)}'")
    return ${name}.__contains__(self, n)
`,
    },
    '__eq__(self, value: object, /) -> bool': compared(type, '==', (s) => s === 0, 'False'),
    '__ne__(self, value: object, /) -> bool': compared(type, '!=', (s) => s !== 0, 'True'),
    '__lt__(self, value: Buffer, /) -> bool': compared(type, '<', (s) => s < 0, 'True'),
    '__le__(self, value: Buffer, /) -> bool': compared(type, '<=', (s) => s <= 0, 'True'),
    '__gt__(self, value: Buffer, /) -> bool': compared(type, '>', (s) => s > 0, 'False'),
    '__ge__(self, value: Buffer, /) -> bool': compared(type, '>=', (s) => s >= 0, 'False'),
    '__add__(self, value: Buffer, /)': {
      doc: `Return self+value.\n\n>>> ${say("b'a'")} + b'b'\n${say("b'ab'")}`,
      run(m, self, v) {
        const other = simpleBuffer(v!);
        if (other === null) return m.raise('TypeError', `can't concat ${typeName(v!)} to ${typeName(self as PyValue)}`);
        const s = read(self);
        room(m, s.length + other.length);
        if (other.length === 0) return part(self, 0, s.length);
        if (s.length === 0 && name === 'bytes' && v instanceof PyBytes) return v;
        const out = new Uint8Array(s.length + other.length);
        out.set(s);
        out.set(other, s.length);
        return make(out);
      },
    },
    '__mul__(self, value: SupportsIndex, /)': {
      doc: `Return self*value.\n\n>>> ${say("b'ab'")} * 2\n${say("b'abab'")}`,
      run(m, self, n) {
        const out = repeatBytes(m, read(self), n!);
        return out instanceof Bail ? out : kept(type, self, out);
      },
      python: `
def __mul__(self, value, /):
    return ${name}.__mul__(self, $as_count(value))
`,
    },
    '__rmul__(self, value: SupportsIndex, /)': {
      doc: `Return value*self.\n\n>>> 2 * ${say("b'ab'")}\n${say("b'abab'")}`,
      run(m, self, n) {
        const out = repeatBytes(m, read(self), n!);
        return out instanceof Bail ? out : kept(type, self, out);
      },
      python: `
def __rmul__(self, value, /):
    return ${name}.__mul__(self, $as_count(value))
`,
    },
    ...findRows(type),
    ...partRows(type),
    ...caseRows(type),
    "decode(self, encoding: str = 'utf-8', errors: str = 'strict') -> str": {
      doc: `Decode the bytes using the codec registered for encoding.\n\n>>> ${say("b'\\xc3\\xa9'")}.decode()\n'é'`,
      run: (m, self, encoding, errors) =>
        hasWrongEscape(m, read(self), encoding) ? BAIL : decodedBytes(m, read(self), encoding, errors),
      python: `
def decode(self, encoding='utf-8', errors='strict'):
    if $has_wrong_escape(self, encoding):
        return $decode_escapes(self, encoding, errors)
    from codecs import _bytes_decode
    return _bytes_decode(self, encoding, errors)
`,
    },
    'hex(self, sep: str | bytes = ..., bytes_per_sep: SupportsIndex = 1) -> str': {
      doc: `Return hexadecimal digits, two for each byte.\n\n>>> ${say("b'\\xb9\\x01\\xef'")}.hex(':')\n'b9:01:ef'`,
      run: (m, self, sep, per) => hexOf(m, read(self), sep, per),
      python: `
def hex(self, sep=$missing(), bytes_per_sep=1):
    if sep is $missing():
        return ${name}.hex(self)
    return ${name}.hex(self, sep, $as_index(bytes_per_sep))
`,
    },
  };
}
