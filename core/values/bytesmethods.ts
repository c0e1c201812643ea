/**
 * What bytes and bytearray have in common: rows made for either type. Results are of the exact type, whatever subclass
 * `self` is of. Arguments that Python code has to turn into ints (`__index__`) go through the rows' Python.
 */
import { bufferOf, needBuffer, simpleBuffer } from './buffer.ts';
import type { Cut } from './bytesearch.ts';
import {
  countBytes,
  findBytes,
  lineCuts,
  rfindBytes,
  rsplitBytes,
  splitBytes,
  standsAt,
  stripBytes,
} from './bytesearch.ts';
import { byteOf, decodedBytes, hasWrongEscape, hexOf, orderOf, repeatBytes, room } from './bytestext.ts';
import { LIST, TUPLE } from './classes.ts';
import { payAfter, payBefore, searchWork } from './find.ts';
import { asIndex, intArgument, size, sliceBounds, sizeIndex, unpackSlice, clip } from './index.ts';
import { shipped } from './intrinsics.ts';
import { badSubscript } from './item.ts';
import { collect } from './iterate.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PyBytes, PyList, PySlice, PyTuple, bare } from './objects.ts';
import type { Arg, Out, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import type { Row } from './rows.ts';
import { truth } from './truth.ts';
import { argumentName, typeName } from './typeof.ts';

/** One of the two types. */
interface Bytewise<S> {
  readonly name: 'bytes' | 'bytearray';
  /** The content of an instance; not to be written to. */
  readonly read: (self: S) => Uint8Array;
  /** A new instance of the exact type with these bytes. */
  readonly make: (bytes: Uint8Array) => PyValue;
  /** The bytes from one place to another: the instance itself if it cannot change and that is all. */
  readonly part: (self: S, from: number, to: number) => PyValue;
}

// ---- arguments

/** What is searched for: bytes, or one byte by its number. */
function wanted(m: Machine, v: PyValue): Uint8Array | Bail {
  const bytes = bufferOf(v);
  if (bytes !== null) return bytes;
  const n = asIndex(m, v);
  if (n instanceof Bail) return n;
  if (n === undefined)
    throw new Raise('TypeError', `argument should be integer or bytes-like object, not '${typeName(v)}'`);
  return Uint8Array.of(byteOf(n));
}

/** [start, end] of a search as CPython clips them; start may be past the end. */
function range(m: Machine, n: number, start: Arg, end: Arg): readonly [number, number] | Bail {
  const u = unpackSlice(m, new PySlice(start ?? null, end ?? null, null));
  if ('bail' in u) return u;
  const b = clip(u, n);
  const first = u.start !== undefined && u.start > n ? n + 1 : b.start;
  return [first, b.stop];
}

shipped(
  'plain_byte',
  `
def plain_byte(v):
    return v if $method(v, '__index__') is None else $as_index(v)
`,
);

// ---- searching

type Search = (s: Uint8Array, sub: Uint8Array, start: number, end: number) => number;

function searching<S>(type: Bytewise<S>, name: string, search: Search, fail: boolean, doc: string): Row<S> {
  const none = name === 'count' ? 0 : -1;
  return {
    doc,
    text: '(sub[, start[, end]], /)',
    run(m, self, sub, start, end) {
      const s = type.read(self);
      const r = range(m, s.length, start, end);
      if (r instanceof Bail) return r;
      const what = wanted(m, sub!);
      if (what instanceof Bail) return what;
      payBefore(m, r[1] - r[0], what.length);
      if (r[0] > r[1]) return fail ? m.raise('ValueError', 'subsection not found') : none;
      const at = search(s, what, r[0], r[1]);
      payAfter(m, name, what.length, r[0], r[1], at);
      return at < 0 && fail ? m.raise('ValueError', 'subsection not found') : at;
    },
    python: `
def ${name}(self, sub, start=None, end=None, /):
    return ${type.name}.${name}(self, $plain_byte(sub), $slice_index(start), $slice_index(end))
`,
  };
}

function counting(s: Uint8Array, sub: Uint8Array, start: number, end: number): number {
  return countBytes(s, sub, start, end);
}

function affix<S>(type: Bytewise<S>, name: 'startswith' | 'endswith', doc: string): Row<S> {
  return {
    doc,
    text: `(${name === 'startswith' ? 'prefix' : 'suffix'}[, start[, end]], /)`,
    run(m, self, x, start, end) {
      const s = type.read(self);
      const r = range(m, s.length, start, end);
      if (r instanceof Bail) return r;
      for (const one of x instanceof PyTuple ? x.items : [x!]) {
        const bytes = bufferOf(one);
        if (bytes === null) {
          if (x instanceof PyTuple) needBuffer(one);
          return m.raise('TypeError', `${name} first arg must be bytes or a tuple of bytes, not ${typeName(one)}`);
        }
        if (bytes.length > r[1] - r[0]) continue;
        m.work(bytes.length);
        if (standsAt(s, bytes, name === 'startswith' ? r[0] : r[1] - bytes.length)) return true;
      }
      return false;
    },
    python: `
def ${name}(self, prefix, start=None, end=None, /):
    return ${type.name}.${name}(self, prefix, $slice_index(start), $slice_index(end))
`,
  };
}

// ---- parts

/** The result of a method: as `part` says, when nothing in it is other than before. */
function kept<S>(type: Bytewise<S>, self: S, out: Uint8Array): PyValue {
  const s = type.read(self);
  const isSame = s.length === out.length && s.every((b, i) => b === out[i]);
  return isSame ? type.part(self, 0, s.length) : type.make(out);
}

/** Whether there is room for so many parts and the list of their places. */
function roomForParts(m: Machine): (count: number) => void {
  return (count) => m.reserve(count * 120);
}

function partsOf<S>(m: Machine, type: Bytewise<S>, self: S, cuts: readonly Cut[]): PyList {
  const s = type.read(self);
  room(m, s.length);
  m.charge(cuts.length >>> 1);
  return new PyList(
    LIST,
    cuts.map(([from, to]) => type.part(self, from, to)),
  );
}

function splitting<S>(type: Bytewise<S>, name: string, cut: typeof splitBytes, doc: string): Row<S> {
  return {
    doc,
    run(m, self, sep, most) {
      const n = size(m, most);
      if (n instanceof Bail) return n;
      const by = sep === null ? null : needBuffer(sep!);
      if (by !== null && by.length === 0) return m.raise('ValueError', 'empty separator');
      const s = type.read(self);
      m.work(searchWork(s.length, by === null ? 1 : by.length));
      return partsOf(m, type, self, cut(s, by, n, roomForParts(m)));
    },
    python: `
def ${name}(self, sep=None, maxsplit=-1):
    return ${type.name}.${name}(self, sep, $as_index(maxsplit))
`,
  };
}

function partitioning<S>(type: Bytewise<S>, right: boolean, doc: string): Row<S> {
  return {
    doc,
    run(m, self, sep) {
      const by = needBuffer(sep!);
      if (by.length === 0) return m.raise('ValueError', 'empty separator');
      const s = type.read(self);
      room(m, s.length);
      const at = (right ? rfindBytes : findBytes)(s, by, 0, s.length);
      const none = type.make(new Uint8Array(0));
      if (at < 0) {
        const whole = type.part(self, 0, s.length);
        return new PyTuple(
          TUPLE,
          right ? [none, type.make(new Uint8Array(0)), whole] : [whole, none, type.make(new Uint8Array(0))],
        );
      }
      const middle = type.name === 'bytes' ? sep! : type.make(by.slice());
      return new PyTuple(TUPLE, [type.make(s.slice(0, at)), middle, type.make(s.slice(at + by.length))]);
    },
  };
}

function stripping<S>(type: Bytewise<S>, left: boolean, right: boolean, doc: string): Row<S> {
  return {
    doc,
    run(m, self, chars) {
      const s = type.read(self);
      const drop = chars === null ? null : needBuffer(chars!);
      room(m, s.length);
      if (drop !== null) m.charge(drop.length >>> 2);
      const [from, to] = stripBytes(s, drop, left, right);
      return type.part(self, from, to);
    },
  };
}

function replaced(m: Machine, s: Uint8Array, old: Uint8Array, by: Uint8Array, most: number): Uint8Array {
  let left = most < 0 ? Infinity : most;
  m.work(searchWork(s.length, old.length));
  const times = Math.min(left, countBytes(s, old, 0, s.length));
  const total = s.length + times * (by.length - old.length);
  room(m, total);
  m.charge(times >>> 1);
  const out = new Uint8Array(total);
  let to = 0;
  let from = 0;
  const put = (bytes: Uint8Array): void => {
    out.set(bytes, to);
    to += bytes.length;
  };
  left = times;
  if (old.length === 0) {
    for (; left > 0 && from < s.length; left--) {
      put(by);
      put(s.subarray(from, ++from));
    }
    if (left > 0) put(by);
  } else {
    for (; left > 0; left--) {
      const at = findBytes(s, old, from, s.length);
      put(s.subarray(from, at));
      put(by);
      from = at + old.length;
    }
  }
  put(s.subarray(from));
  return out;
}

function join<S>(m: Machine, type: Bytewise<S>, sep: Uint8Array, iterable: PyValue): Out {
  const items = collect(m, iterable);
  if (items instanceof Bail) return items;
  if (items.length === 1 && items[0] instanceof PyBytes && type.name === 'bytes') return items[0];
  const parts: Uint8Array[] = [];
  let total = sep.length * Math.max(0, items.length - 1);
  for (let i = 0; i < items.length; i++) {
    const bytes = simpleBuffer(items[i]!);
    if (bytes === null)
      throw new Raise('TypeError', `sequence item ${i}: expected a bytes-like object, ${typeName(items[i]!)} found`);
    total += bytes.length;
    parts.push(bytes);
  }
  room(m, total);
  const out = new Uint8Array(total);
  let to = 0;
  parts.forEach((part, i) => {
    if (i > 0) {
      out.set(sep, to);
      to += sep.length;
    }
    out.set(part, to);
    to += part.length;
  });
  return type.make(out);
}

// ---- padding and case

function padded(m: Machine, s: Uint8Array, left: number, right: number, fill: number): Uint8Array {
  room(m, s.length + left + right);
  const out = new Uint8Array(s.length + left + right).fill(fill);
  out.set(s, left);
  return out;
}

/** How many of `margin` bytes go to the left. */
type Share = (margin: number, width: number) => number;

function padding<S>(type: Bytewise<S>, name: string, share: Share, doc: string): Row<S> {
  return {
    doc,
    run(m, self, width, fill) {
      const w = size(m, width);
      if (w instanceof Bail) return w;
      const f = bufferOf(fill!);
      if (f === null || typeName(fill!) === 'memoryview')
        return m.raise('TypeError', `${name}() argument 2 must be a byte string of length 1, not ${argumentName(fill!)}`);
      if (f.length !== 1)
        return m.raise(
          'TypeError',
          `${name}(): argument 2 must be a byte string of length 1, not a ${typeName(fill!)} object of length ${f.length}`,
        );
      const s = type.read(self);
      const margin = Math.max(w - s.length, 0);
      const left = share(margin, w);
      return kept(type, self, padded(m, s, left, margin - left, f[0]!));
    },
    python: `
def ${name}(self, width, fillchar=b' ', /):
    return ${type.name}.${name}(self, $as_index(width), fillchar)
`,
  };
}

const isUpper = (b: number): boolean => b >= 65 && b <= 90;
const isLower = (b: number): boolean => b >= 97 && b <= 122;
const isLetter = (b: number): boolean => isUpper(b) || isLower(b);
const isDigit = (b: number): boolean => b >= 48 && b <= 57;
const toUpper = (b: number): number => (isLower(b) ? b - 32 : b);
const toLower = (b: number): number => (isUpper(b) ? b + 32 : b);

function mapping<S>(type: Bytewise<S>, map: (b: number, before: number, at: number) => number, doc: string): Row<S> {
  return {
    doc,
    run(m, self) {
      const s = type.read(self);
      room(m, s.length);
      const out = new Uint8Array(s.length);
      for (let i = 0; i < s.length; i++) out[i] = map(s[i]!, i === 0 ? 32 : s[i - 1]!, i);
      return type.make(out);
    },
  };
}

/** Whether there are bytes and all of them pass. */
function every<S>(type: Bytewise<S>, test: (b: number) => boolean, doc: string): Row<S> {
  return {
    doc,
    run(m, self) {
      const s = type.read(self);
      m.work(s.length);
      return s.length > 0 && s.every(test);
    },
  };
}

function cased<S>(type: Bytewise<S>, wrong: (b: number) => boolean, doc: string): Row<S> {
  return {
    doc,
    run(m, self) {
      const s = type.read(self);
      m.work(s.length);
      return s.some(isLetter) && !s.some(wrong);
    },
  };
}

function isTitle(s: Uint8Array): boolean {
  let inside = false;
  let any = false;
  for (const b of s) {
    if (isUpper(b) ? inside : isLower(b) && !inside) return false;
    inside = isLetter(b);
    any ||= inside;
  }
  return any;
}

function expanded(m: Machine, s: Uint8Array, tab: number): Uint8Array {
  let total = 0;
  let column = 0;
  const widths: number[] = [];
  m.work(s.length);
  for (const b of s) {
    if (b === 9) {
      const width = tab > 0 ? tab - (column % tab) : 0;
      widths.push(width);
      total += width;
      column += width;
    } else {
      total++;
      column = b === 10 || b === 13 ? 0 : column + 1;
    }
  }
  room(m, total);
  const out = new Uint8Array(total).fill(32);
  let to = 0;
  let k = 0;
  for (const b of s) {
    if (b === 9) to += widths[k++]!;
    else out[to++] = b;
  }
  return out;
}

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
  const say = (literal: string): string => (name === 'bytes' ? literal : `bytearray(${literal})`);
  const subscripted = name === 'bytes' ? 'byte' : 'bytearray';
  const none = "b' '";
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
        m.work(s.length);
        const n = bufferOf(key!) === null ? asIndex(m, key!) : undefined;
        if (n instanceof Bail) return n;
        if (n !== undefined) return s.includes(byteOf(n));
        return findBytes(s, needBuffer(key!), 0, s.length) >= 0;
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
    'find(self, sub: int | Buffer, start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> int':
      searching(type, 'find', findBytes, false,
        `Return the lowest index where subsection sub is found, -1 if it is not.\n\n>>> ${say("b'abcb'")}.find(b'b')\n1`), // prettier-ignore
    'rfind(self, sub: int | Buffer, start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> int':
      searching(type, 'rfind', rfindBytes, false,
        `Return the highest index where subsection sub is found, -1 if it is not.\n\n>>> ${say("b'abcb'")}.rfind(98)\n3`), // prettier-ignore
    'index(self, sub: int | Buffer, start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> int':
      searching(type, 'index', findBytes, true,
        `Like find, but raise ValueError when the subsection is not found.\n\n>>> ${say("b'abcb'")}.index(b'c')\n2`), // prettier-ignore
    'rindex(self, sub: int | Buffer, start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> int':
      searching(type, 'rindex', rfindBytes, true,
        `Like rfind, but raise ValueError when the subsection is not found.\n\n>>> ${say("b'abcb'")}.rindex(b'b')\n3`), // prettier-ignore
    'count(self, sub: int | Buffer, start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> int':
      searching(type, 'count', counting, false,
        `Return the number of non-overlapping occurrences of subsection sub.\n\n>>> ${say("b'abcb'")}.count(b'b')\n2`), // prettier-ignore
    'startswith(self, prefix: Buffer | tuple[Buffer, ...], start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> bool':
      affix(type, 'startswith', `Return whether it starts with the prefix or one of them.\n\n>>> ${say("b'abc'")}.startswith((b'x', b'a'))\nTrue`), // prettier-ignore
    'endswith(self, suffix: Buffer | tuple[Buffer, ...], start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> bool':
      affix(type, 'endswith', `Return whether it ends with the suffix or one of them.\n\n>>> ${say("b'abc'")}.endswith(b'bc')\nTrue`), // prettier-ignore
    'split(self, sep: Buffer | None = None, maxsplit: SupportsIndex = -1)': splitting(
      type, 'split', splitBytes,
      `Return a list of the sections, using sep as the delimiter.\n\n>>> ${say("b'a b  c'")}.split()\n[${say("b'a'")}, ${say("b'b'")}, ${say("b'c'")}]`), // prettier-ignore
    'rsplit(self, sep: Buffer | None = None, maxsplit: SupportsIndex = -1)': splitting(
      type, 'rsplit', rsplitBytes,
      `Return a list of the sections, splitting from the end.\n\n>>> ${say("b'a,b,c'")}.rsplit(b',', 1)\n[${say("b'a,b'")}, ${say("b'c'")}]`), // prettier-ignore
    'splitlines(self, keepends: bool = False)': {
      doc: `Return a list of the lines, breaking at line boundaries.\n\n>>> ${say("b'a\\nb'")}.splitlines()\n[${say("b'a'")}, ${say("b'b'")}]`,
      run(m, self, keep) {
        const k = truth(m, keep!);
        if (k instanceof Bail) return k;
        const s = read(self);
        m.work(s.length);
        return partsOf(m, type, self, lineCuts(s, k, roomForParts(m)));
      },
      python: `
def splitlines(self, keepends=False):
    return ${name}.splitlines(self, True if keepends else False)
`,
    },
    'partition(self, sep: Buffer, /)': partitioning(type, false,
      `Partition into three parts using the given separator.\n\n>>> ${say("b'a-b'")}.partition(b'-')\n(${say("b'a'")}, ${say("b'-'")}, ${say("b'b'")})`), // prettier-ignore
    'rpartition(self, sep: Buffer, /)': partitioning(type, true,
      `Partition into three parts at the last separator.\n\n>>> ${say("b'a-b-c'")}.rpartition(b'-')\n(${say("b'a-b'")}, ${say("b'-'")}, ${say("b'c'")})`), // prettier-ignore
    'strip(self, bytes: Buffer | None = None, /)': stripping(type, true, true,
      `Strip leading and trailing bytes contained in the argument, white space by default.\n\n>>> ${say("b' a '")}.strip()\n${say("b'a'")}`), // prettier-ignore
    'lstrip(self, bytes: Buffer | None = None, /)': stripping(type, true, false,
      `Strip leading bytes contained in the argument, white space by default.\n\n>>> ${say("b'xxa'")}.lstrip(b'x')\n${say("b'a'")}`), // prettier-ignore
    'rstrip(self, bytes: Buffer | None = None, /)': stripping(type, false, true,
      `Strip trailing bytes contained in the argument, white space by default.\n\n>>> ${say("b'a  '")}.rstrip()\n${say("b'a'")}`), // prettier-ignore
    'removeprefix(self, prefix: Buffer, /)': {
      doc: `Return a copy without the given prefix if present.\n\n>>> ${say("b'abc'")}.removeprefix(b'a')\n${say("b'bc'")}`,
      run(m, self, x) {
        const s = read(self);
        const prefix = needBuffer(x!);
        room(m, s.length);
        return part(self, standsAt(s, prefix, 0) ? prefix.length : 0, s.length);
      },
    },
    'removesuffix(self, suffix: Buffer, /)': {
      doc: `Return a copy without the given suffix if present.\n\n>>> ${say("b'abc'")}.removesuffix(b'c')\n${say("b'ab'")}`,
      run(m, self, x) {
        const s = read(self);
        const suffix = needBuffer(x!);
        room(m, s.length);
        return part(self, 0, standsAt(s, suffix, s.length - suffix.length) ? s.length - suffix.length : s.length);
      },
    },
    'replace(self, old: Buffer, new: Buffer, count: SupportsIndex = -1, /)': {
      doc: `Return a copy with all occurrences of old replaced by new.\n\n>>> ${say("b'aa'")}.replace(b'a', b'b', 1)\n${say("b'ba'")}`,
      run(m, self, old, by, most) {
        const from = needBuffer(old!);
        const to = needBuffer(by!);
        const n = size(m, most);
        return n instanceof Bail ? n : kept(type, self, replaced(m, read(self), from, to, n));
      },
      python: `
def replace(self, old, new, count=-1, /):
    return ${name}.replace(self, old, new, $as_index(count))
`,
    },
    'join(self, iterable_of_bytes: Iterable[Buffer], /)': {
      doc: `Concatenate any number of bytes-like objects.\n\n>>> ${say("b'-'")}.join([b'a', b'b'])\n${say("b'a-b'")}`,
      run(m, self, iterable) {
        try {
          return join(m, type, read(self), iterable!);
        } catch (e) {
          if (e instanceof Raise && e.message.endsWith('object is not iterable'))
            throw new Raise('TypeError', 'can only join an iterable');
          throw e;
        }
      },
      python: `
def join(self, iterable_of_bytes, /):
    with memoryview(self):
        return ${name}.join(self, $sequence_fast(iterable_of_bytes, 'can only join an iterable'))
`,
    },
    "translate(self, table: Buffer | None, /, delete: Buffer = b'')": {
      doc: `Return a copy with each byte mapped through the table, those in delete left out.\n\n>>> ${say("b'abc'")}.translate(None, b'b')\n${say("b'ac'")}`,
      run(m, self, table, remove) {
        const map = table === null ? null : needBuffer(table!);
        if (map !== null && map.length !== 256)
          return m.raise('ValueError', 'translation table must be 256 characters long');
        const drop = needBuffer(remove!);
        const s = read(self);
        room(m, s.length + drop.length);
        const dropped = new Uint8Array(256);
        for (const b of drop) dropped[b] = 1;
        const out = new Uint8Array(s.length);
        let to = 0;
        for (const b of s) if (dropped[b] === 0) out[to++] = map === null ? b : map[b]!;
        return kept(type, self, out.slice(0, to));
      },
    },
    [`ljust(self, width: SupportsIndex, fillchar: bytes | bytearray = ${none}, /)`]: padding(type, 'ljust', () => 0,
      `Return a left-justified copy of length width.\n\n>>> ${say("b'a'")}.ljust(3, b'.')\n${say("b'a..'")}`), // prettier-ignore
    [`rjust(self, width: SupportsIndex, fillchar: bytes | bytearray = ${none}, /)`]: padding(type, 'rjust', (margin) => margin,
      `Return a right-justified copy of length width.\n\n>>> ${say("b'a'")}.rjust(3, b'.')\n${say("b'..a'")}`), // prettier-ignore
    [`center(self, width: SupportsIndex, fillchar: bytes | bytearray = ${none}, /)`]: padding(type, 'center',
      (margin, width) => Math.floor(margin / 2) + (margin & width & 1),
      `Return a centered copy of length width.\n\n>>> ${say("b'a'")}.center(3, b'.')\n${say("b'.a.'")}`), // prettier-ignore
    'zfill(self, width: SupportsIndex, /)': {
      doc: `Pad a numeric string with zeros on the left.\n\n>>> ${say("b'-1'")}.zfill(4)\n${say("b'-001'")}`,
      run(m, self, width) {
        const w = size(m, width);
        if (w instanceof Bail) return w;
        const s = read(self);
        const out = padded(m, s, Math.max(w - s.length, 0), 0, 48);
        if (w > s.length && (s[0] === 43 || s[0] === 45)) {
          out[0] = s[0];
          out[w - s.length] = 48;
        }
        return kept(type, self, out);
      },
      python: `
def zfill(self, width, /):
    return ${name}.zfill(self, $as_index(width))
`,
    },
    'expandtabs(self, tabsize: SupportsIndex = 8)': {
      doc: `Return a copy where all tab characters are expanded using spaces.\n\n>>> ${say("b'a\\tb'")}.expandtabs(4)\n${say("b'a   b'")}`,
      run(m, self, tab) {
        const n = intArgument(m, tab);
        return n instanceof Bail ? n : make(expanded(m, read(self), n));
      },
      python: `
def expandtabs(self, tabsize=8):
    return ${name}.expandtabs(self, $as_index(tabsize))
`,
    },
    'upper(self, /)': mapping(type, toUpper,
      `Return a copy with all ASCII characters converted to uppercase.\n\n>>> ${say("b'aB1'")}.upper()\n${say("b'AB1'")}`), // prettier-ignore
    'lower(self, /)': mapping(type, toLower,
      `Return a copy with all ASCII characters converted to lowercase.\n\n>>> ${say("b'aB1'")}.lower()\n${say("b'ab1'")}`), // prettier-ignore
    'swapcase(self, /)': mapping(type, (b) => (isUpper(b) ? b + 32 : toUpper(b)),
      `Return a copy with upper and lower case of ASCII swapped.\n\n>>> ${say("b'aB'")}.swapcase()\n${say("b'Ab'")}`), // prettier-ignore
    'title(self, /)': mapping(type, (b, before) => (isLetter(before) ? toLower(b) : toUpper(b)),
      `Return a titlecased copy: words begin with uppercase ASCII characters.\n\n>>> ${say("b'ab cD'")}.title()\n${say("b'Ab Cd'")}`), // prettier-ignore
    'capitalize(self, /)': mapping(type, (b, _before, at) => (at === 0 ? toUpper(b) : toLower(b)),
      `Return a copy with only its first character capitalized.\n\n>>> ${say("b'ab CD'")}.capitalize()\n${say("b'Ab cd'")}`), // prettier-ignore
    'isalpha(self, /) -> bool': every(type, isLetter,
      `Return True if all characters are letters of ASCII.\n\n>>> ${say("b'ab'")}.isalpha()\nTrue`), // prettier-ignore
    'isdigit(self, /) -> bool': every(type, isDigit,
      `Return True if all characters are digits.\n\n>>> ${say("b'12'")}.isdigit()\nTrue`), // prettier-ignore
    'isalnum(self, /) -> bool': every(type, (b) => isLetter(b) || isDigit(b),
      `Return True if all characters are letters of ASCII or digits.\n\n>>> ${say("b'a1'")}.isalnum()\nTrue`), // prettier-ignore
    'isspace(self, /) -> bool': every(type, (b) => b === 32 || (b >= 9 && b <= 13),
      `Return True if all characters are white space of ASCII.\n\n>>> ${say("b' '")}.isspace()\nTrue`), // prettier-ignore
    'isascii(self, /) -> bool': {
      doc: `Return True if all bytes are below 128.\n\n>>> ${say("b'a'")}.isascii(), ${say("b'\\xff'")}.isascii()\n(True, False)`,
      run(m, self) {
        m.work(read(self).length);
        return read(self).every((b) => b < 128);
      },
    },
    'islower(self, /) -> bool': cased(type, isUpper,
      `Return True if there are letters and all are lowercase.\n\n>>> ${say("b'a1'")}.islower()\nTrue`), // prettier-ignore
    'isupper(self, /) -> bool': cased(type, isLower,
      `Return True if there are letters and all are uppercase.\n\n>>> ${say("b'A1'")}.isupper()\nTrue`), // prettier-ignore
    'istitle(self, /) -> bool': {
      doc: `Return True if it is titlecased.\n\n>>> ${say("b'Ab Cd'")}.istitle()\nTrue`,
      run(m, self) {
        m.work(read(self).length);
        return isTitle(read(self));
      },
    },
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
