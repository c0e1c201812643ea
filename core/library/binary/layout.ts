/** Formats of `struct`, and values laid out by them. */
import {
  BAIL,
  Bail,
  PyByteArray,
  PyBytes,
  PyComplex,
  PyFloat,
  PyMemory,
  PyTuple,
  TUPLE,
  bare,
  latin,
  toFloat,
  utf16,
} from '../../values/mod.ts';
import type { Arg, Machine, Out, PyValue, Str } from '../../values/mod.ts';

export interface Item {
  readonly code: string;
  readonly size: number;
  readonly at: number;
  /** Bytes of a string. */
  readonly count: number;
}

export interface Layout {
  readonly size: number;
  readonly little: boolean;
  readonly native: boolean;
  readonly items: readonly Item[];
}

const STANDARD: ReadonlyMap<string, number> = new Map(
  Object.entries({
    x: 1,
    c: 1,
    b: 1,
    B: 1,
    '?': 1,
    h: 2,
    H: 2,
    i: 4,
    I: 4,
    l: 4,
    L: 4,
    q: 8,
    Q: 8,
    e: 2,
    f: 4,
    d: 8,
    s: 1,
    p: 1,
    F: 8,
    D: 16,
  }),
);
/** As on Linux in 64 bits. */
const NATIVE: ReadonlyMap<string, number> = new Map([...STANDARD, ['l', 8], ['L', 8], ['n', 8], ['N', 8], ['P', 8]]);
/** The largest size that is exact. CPython's has 63 bits. */
const MAX_SIZE = Number.MAX_SAFE_INTEGER;
const TOO_LONG = 'total struct size too long';

/** The layout of a format; a text if it is bad. Repeated items make as many entries as they need, where they are `listed`. */
export function layout(m: Machine, format: string, listed: boolean): Layout | string {
  const mark = format[0] ?? '';
  const native = !'=<>!'.includes(mark) || mark === '';
  const little = mark !== '>' && mark !== '!';
  const sizes = native ? NATIVE : STANDARD;
  const items: Item[] = [];
  let at = 0;
  let i = '@=<>!'.includes(mark) && mark !== '' ? 1 : 0;
  while (i < format.length) {
    const c = format[i]!;
    if (' \t\n\r\f\v'.includes(c)) {
      i++;
      continue;
    }
    let end = i;
    while (format.charCodeAt(end) >= 48 && format.charCodeAt(end) <= 57) end++;
    const count = end > i ? Number(format.slice(i, end)) : 1;
    if (count > MAX_SIZE) return TOO_LONG;
    if (end === format.length) return 'repeat count given without format specifier';
    const code = format[end]!;
    const size = sizes.get(code);
    if (size === undefined) return 'bad char in struct format';
    i = end + 1;
    const unit = code === 'F' ? 4 : code === 'D' ? 8 : size;
    if (native && unit > 1) at = Math.ceil(at / unit) * unit;
    if (at + size * count > MAX_SIZE) return TOO_LONG;
    if (listed) list(m, items, code, size, at, count);
    at += size * count;
  }
  return { size: at, little, native, items };
}

/** Adds the items of a code with its count. */
function list(m: Machine, items: Item[], code: string, size: number, at: number, count: number): void {
  if (code === 'x') return;
  if (code === 's' || code === 'p') {
    items.push({ code, size: count, at, count });
    return;
  }
  // Short formats are free, so that a run counts the same whether another one has had the format or not.
  if (items.length + count > MOST_KEPT) {
    m.charge(count);
    m.reserve(count * 64);
  }
  for (let k = 0; k < count; k++) items.push({ code, size, at: at + k * size, count: 1 });
}

/** Layouts of short formats: speed state. */
const KNOWN: Map<string, Layout> = new Map();
/** The most items of a layout that is kept, and the most characters of its format. */
export const MOST_KEPT = 64;

export function formatText(v: Arg): string {
  const plain = bare(v!);
  return plain instanceof PyBytes ? latin(plain.b) : utf16(plain as Str);
}

export function layoutOf(m: Machine, v: Arg): Layout | string {
  const format = formatText(v);
  if (format.length > MOST_KEPT) {
    m.work(format.length);
    return layout(m, format, true);
  }
  const known = KNOWN.get(format);
  if (known !== undefined) return known;
  const made = layout(m, format, true);
  if (typeof made !== 'string' && made.items.length <= MOST_KEPT) {
    if (KNOWN.size >= 100) KNOWN.clear();
    KNOWN.set(format, made);
  }
  return made;
}

function half(x: number): number | undefined {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  const a = Math.abs(x);
  if (Number.isNaN(x)) return 0x7e00;
  if (a === Infinity) return sign | 0x7c00;
  if (a === 0) return sign;
  // Rounding to a multiple of the unit in the last place, halves to even.
  let e = -14;
  while (e < 16 && a >= 2 ** (e + 1)) e++;
  const unit = 2 ** (e - 10);
  const q = a / unit;
  let n = Math.floor(q);
  const rest = q - n;
  if (rest > 0.5 || (rest === 0.5 && n % 2 === 1)) n++;
  if (n * unit >= 65520) return undefined;
  if (n === 2048) {
    n = 1024;
    e++;
  }
  if (e > 15) return undefined;
  return n < 1024 ? sign | n : sign | ((e + 15) << 10) | (n - 1024);
}

function fromHalf(bits: number): number {
  const e = (bits >> 10) & 31;
  const n = bits & 1023;
  const a = e === 31 ? (n === 0 ? Infinity : NaN) : e === 0 ? n * 2 ** -24 : (1024 + n) * 2 ** (e - 25);
  return (bits & 0x8000) !== 0 ? -a : a;
}

const SIGNED = 'bhilqn';

function putInt(view: DataView, item: Item, l: Layout, v: PyValue): string | undefined {
  const n = typeof v === 'boolean' ? Number(v) : v;
  if (typeof n !== 'number' && typeof n !== 'bigint') return 'required argument is not an integer';
  const { code, size, at } = item;
  const signed = SIGNED.includes(code);
  if (typeof n === 'number') {
    if (size < 8) {
      const half = 2 ** (8 * size - 1);
      if (signed ? n >= -half && n < half : n >= 0 && n < 2 * half) {
        if (size === 1) view.setUint8(at, n);
        else if (size === 2) view.setUint16(at, n, l.little);
        else view.setUint32(at, n, l.little);
        return undefined;
      }
    } else if (signed || n >= 0) {
      view.setUint32(at + (l.little ? 0 : 4), n % 0x100000000, l.little);
      view.setInt32(at + (l.little ? 4 : 0), Math.floor(n / 0x100000000), l.little);
      return undefined;
    }
  }
  const bits = BigInt(size * 8);
  const low = signed ? -(1n << (bits - 1n)) : 0n;
  const high = signed ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
  if (n < low || n > high) return `'${code}' format requires ${low} <= number <= ${high}`;
  view.setBigUint64(at, BigInt.asUintN(64, BigInt(n)), l.little);
  return undefined;
}

function finite(n: bigint): number | undefined {
  const x = Number(n);
  return Number.isFinite(x) ? toFloat(n) : undefined;
}

/** Whether 32 bits hold no number that is as large. */
function isWide(x: number): boolean {
  return Number.isFinite(x) && !Number.isFinite(Math.fround(x));
}

function tooLarge({ code }: Item, v: PyValue, named = code): string {
  const whole = typeof v === 'number' || typeof v === 'bigint' || typeof v === 'boolean';
  return whole ? 'int too large to convert' : `!float too large to pack with ${named} format`;
}

function putComplex(view: DataView, item: Item, l: Layout, v: PyValue): string | undefined {
  const part = v instanceof PyComplex ? v.re : v instanceof PyFloat ? v.v : typeof v === 'bigint' ? finite(v) : v;
  if (typeof part !== 'number') return 'required argument is not a complex';
  const imaginary = v instanceof PyComplex ? v.im : 0;
  if (item.code === 'D') {
    view.setFloat64(item.at, part, l.little);
    view.setFloat64(item.at + 8, imaginary, l.little);
  } else {
    // The machine's own order is a cast in C, whatever the format says.
    if (!l.little && [part, imaginary].some(isWide)) return tooLarge(item, v, 'f');
    view.setFloat32(item.at, part, l.little);
    view.setFloat32(item.at + 4, imaginary, l.little);
  }
  return undefined;
}

function putFloat(view: DataView, item: Item, l: Layout, v: PyValue): string | undefined {
  const x =
    v instanceof PyFloat
      ? v.v
      : typeof v === 'number'
        ? v
        : typeof v === 'bigint'
          ? finite(v)
          : typeof v === 'boolean'
            ? Number(v)
            : undefined;
  if (x === undefined) return 'required argument is not a float';
  if (item.code === 'd') view.setFloat64(item.at, x, l.little);
  else if (item.code === 'f') {
    // As C casts, without a word.
    if (!l.native && isWide(x)) return tooLarge(item, v);
    view.setFloat32(item.at, x, l.little);
  } else {
    const bits = half(x);
    if (bits === undefined) return tooLarge(item, v);
    view.setUint16(item.at, bits, l.little);
  }
  return undefined;
}

export function put(view: DataView, bytes: Uint8Array, item: Item, l: Layout, v: PyValue): string | undefined {
  const { code, at } = item;
  switch (code) {
    case 'c':
      if (!(v instanceof PyBytes) || v.b.length !== 1) return 'char format requires a bytes object of length 1';
      bytes[at] = v.b[0]!;
      return undefined;
    case '?':
      bytes[at] = v === true ? 1 : 0;
      return undefined;
    case 's':
    case 'p': {
      const b = v instanceof PyBytes ? v.b : v instanceof PyByteArray ? v.bytes : undefined;
      if (b === undefined) return `argument for '${code}' must be a bytes object`;
      if (code === 's') bytes.set(b.subarray(0, item.count), at);
      else if (item.count > 0) {
        const part = b.subarray(0, item.count - 1);
        bytes[at] = Math.min(part.length, 255);
        bytes.set(part, at + 1);
      }
      return undefined;
    }
    case 'e':
    case 'f':
    case 'd':
      return putFloat(view, item, l, v);
    case 'F':
    case 'D':
      return putComplex(view, item, l, v);
  }
  return putInt(view, item, l, v);
}

export function get(view: DataView, bytes: Uint8Array, { code, size, at, count }: Item, { little }: Layout): PyValue {
  switch (code) {
    case 'c':
      return new PyBytes(bytes.slice(at, at + 1));
    case '?':
      return bytes[at] !== 0;
    case 's':
      return new PyBytes(bytes.slice(at, at + count));
    case 'p':
      return new PyBytes(
        count === 0 ? new Uint8Array(0) : bytes.slice(at + 1, at + 1 + Math.min(bytes[at]!, count - 1)),
      );
    case 'e':
      return new PyFloat(fromHalf(view.getUint16(at, little)));
    case 'f':
      return new PyFloat(view.getFloat32(at, little));
    case 'd':
      return new PyFloat(view.getFloat64(at, little));
    case 'F':
      return new PyComplex(view.getFloat32(at, little), view.getFloat32(at + 4, little));
    case 'D':
      return new PyComplex(view.getFloat64(at, little), view.getFloat64(at + 8, little));
  }
  const signed = SIGNED.includes(code);
  if (size === 1) return signed ? view.getInt8(at) : view.getUint8(at);
  if (size === 2) return signed ? view.getInt16(at, little) : view.getUint16(at, little);
  if (size === 4) return signed ? view.getInt32(at, little) : view.getUint32(at, little);
  const low = view.getUint32(at + (little ? 0 : 4), little);
  const high = signed ? view.getInt32(at + (little ? 4 : 0), little) : view.getUint32(at + (little ? 4 : 0), little);
  if (high >= -0x200000 && high < 0x200000) {
    const exact = high * 0x100000000 + low;
    if (Number.isSafeInteger(exact)) return exact;
  }
  const n = signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little);
  const small = Number(n);
  return Number.isSafeInteger(small) ? small : n;
}

export function viewOf(b: Uint8Array): DataView {
  return new DataView(b.buffer, b.byteOffset, b.byteLength);
}

/** Where short structs are laid out: to make a view takes longer than to copy so many bytes. */
const DESK = new Uint8Array(64);
const DESK_VIEW = viewOf(DESK);

/*
 * Ordinary calls natively: a short format in a str, and plain values or bytes. By the Python below they take 20 times as long; it
 * does all else, and finds the words for what is wrong.
 */

export function plainLayout(m: Machine, format: Arg): Layout | Bail {
  if (typeof format !== 'string' || format.length > MOST_KEPT) return BAIL;
  const l = layoutOf(m, format);
  return typeof l === 'string' ? BAIL : l;
}

/** The bytes of plain values; BAIL where the Python has to look at them. */
function packed(m: Machine, format: Arg, values: Arg): Uint8Array | Bail {
  const l = plainLayout(m, format);
  if (l instanceof Bail) return BAIL;
  const { items } = values as PyTuple;
  if (items.length !== l.items.length) return BAIL;
  m.reserve(l.size);
  m.work(l.size >>> 3);
  const isShort = l.size <= DESK.length;
  const bytes = isShort ? DESK : new Uint8Array(l.size);
  const view = isShort ? DESK_VIEW : viewOf(bytes);
  if (isShort) DESK.fill(0, 0, l.size);
  for (let i = 0; i < items.length; i++) {
    const item = l.items[i]!;
    const v = items[i]!;
    if ((item.code === '?' && typeof v !== 'boolean') || put(view, bytes, item, l, v) !== undefined) return BAIL;
  }
  m.work(items.length * 4);
  return isShort ? DESK.slice(0, l.size) : bytes;
}

export function packPlain(m: Machine, format: Arg, values: Arg): Out {
  const bytes = packed(m, format, values);
  return bytes instanceof Bail ? bytes : new PyBytes(bytes);
}

export function packIntoPlain(m: Machine, format: Arg, buffer: Arg, offset: Arg, values: Arg): Out {
  if (!(buffer instanceof PyMemory) || typeof offset !== 'number' || offset < 0) return BAIL;
  const bytes = packed(m, format, values);
  if (bytes instanceof Bail || buffer.n - offset < bytes.length) return BAIL;
  buffer.b.set(bytes, offset);
  return null;
}

export function sizePlain(m: Machine, format: Arg): Out {
  if (typeof format !== 'string' || format.length > MOST_KEPT) return BAIL;
  const l = KNOWN.get(format) ?? layout(m, format, false);
  return typeof l === 'string' ? BAIL : l.size;
}

/** Bytes that nothing stands between. */
function plainBytes(v: Arg): Uint8Array | null {
  return v instanceof PyBytes ? v.b : v instanceof PyMemory ? v.bytes : null;
}

/** Charges for the items of a struct and the bytes that it spans. */
export function chargeLayout(m: Machine, l: Layout): void {
  m.work(l.items.length * 4 + (l.size >>> 3));
}

export function valuesAt(m: Machine, l: Layout, buffer: Uint8Array, offset: number): PyTuple {
  chargeLayout(m, l);
  const isShort = l.size <= DESK.length;
  const bytes = isShort ? DESK : buffer.subarray(offset, offset + l.size);
  const view = isShort ? DESK_VIEW : viewOf(bytes);
  if (isShort) for (let i = 0; i < l.size; i++) DESK[i] = buffer[offset + i]!;
  const values: PyValue[] = [];
  for (let i = 0; i < l.items.length; i++) values.push(get(view, bytes, l.items[i]!, l));
  return new PyTuple(TUPLE, values);
}

export function unpackPlain(m: Machine, format: Arg, buffer: Arg): Out {
  const l = plainLayout(m, format);
  const bytes = plainBytes(buffer);
  return l instanceof Bail || bytes?.length !== l.size ? BAIL : valuesAt(m, l, bytes, 0);
}

export function unpackFromPlain(m: Machine, format: Arg, buffer: Arg, offset: Arg): Out {
  const l = plainLayout(m, format);
  const from = offset === undefined ? 0 : offset;
  const bytes = plainBytes(buffer);
  if (l instanceof Bail || bytes === null || typeof from !== 'number') return BAIL;
  return from < 0 || bytes.length - from < l.size ? BAIL : valuesAt(m, l, bytes, from);
}
