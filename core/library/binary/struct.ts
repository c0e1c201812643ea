/** `struct`: values as bytes by a format. Formats are read and values laid out natively. */
import {
  BAIL,
  Bail,
  PyByteArray,
  PyBytes,
  PyComplex,
  PyFloat,
  PyTuple,
  TUPLE,
  builtinFunction,
  latin,
  needBuffer,
  toFloat,
  utf16,
} from '../../values/mod.ts';
import type { Arg, Machine, Out, PyBuiltin, PyValue, Str } from '../../values/mod.ts';
import { forwards, indexFunction } from '../forward.ts';
import type { Forwarded } from '../forward.ts';
import type { ModuleSource } from '../modules.ts';

interface Item {
  readonly code: string;
  readonly size: number;
  readonly at: number;
  /** Bytes of a string. */
  readonly count: number;
}

interface Layout {
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
function layout(m: Machine, format: string, listed: boolean): Layout | string {
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
const MOST_KEPT = 64;

function formatText(v: Arg): string {
  return v instanceof PyBytes ? latin(v.b) : utf16(v as Str);
}

function layoutOf(m: Machine, v: Arg): Layout | string {
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
  const bits = BigInt(size * 8);
  const low = signed ? -(1n << (bits - 1n)) : 0n;
  const high = signed ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
  if (n < low || n > high) return `'${code}' format requires ${low} <= number <= ${high}`;
  if (size === 1) view.setUint8(at, Number(n));
  else if (size === 2) view.setUint16(at, Number(n), l.little);
  else if (size === 4) view.setUint32(at, Number(n), l.little);
  else view.setBigUint64(at, BigInt.asUintN(64, BigInt(n)), l.little);
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

function put(view: DataView, bytes: Uint8Array, item: Item, l: Layout, v: PyValue): string | undefined {
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

function get(view: DataView, bytes: Uint8Array, { code, size, at, count }: Item, { little }: Layout): PyValue {
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
  const n = signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little);
  const small = Number(n);
  return Number.isSafeInteger(small) ? small : n;
}

function viewOf(b: Uint8Array): DataView {
  return new DataView(b.buffer, b.byteOffset, b.byteLength);
}

function functions(): PyBuiltin[] {
  return [
    builtinFunction('struct', '_size(format, /)', {
      doc: 'Size of a format; or what is wrong.',
      run(m, format) {
        const text = formatText(format);
        m.work(text.length);
        const l = layout(m, text, false);
        return typeof l === 'string' ? l : l.size;
      },
    }),
    builtinFunction('struct', '_shape(format, /)', {
      doc: 'Size and codes of a format; or what is wrong.',
      run(m, format) {
        const l = layoutOf(m, format);
        return typeof l === 'string' ? l : new PyTuple(TUPLE, [l.size, l.items.map((item) => item.code).join('')]);
      },
    }),
    builtinFunction('struct', '_write(format, values, /)', {
      doc: 'The bytes of values; or what is wrong.',
      run(m, format, values) {
        const l = layoutOf(m, format) as Layout;
        m.work(l.items.length * 4);
        m.reserve(l.size);
        const bytes = new Uint8Array(l.size);
        const view = viewOf(bytes);
        const { items } = values as PyTuple;
        for (let i = 0; i < l.items.length; i++) {
          const wrong = put(view, bytes, l.items[i]!, l, items[i]!);
          if (wrong !== undefined) return wrong;
        }
        return new PyBytes(bytes);
      },
    }),
    builtinFunction('struct', '_read(format, buffer, offset, /)', {
      doc: 'The values in bytes that are long enough.',
      run(m, format, buffer, offset) {
        const l = layoutOf(m, format) as Layout;
        m.work(l.items.length * 4);
        const from = offset as number;
        const bytes = needBuffer(buffer!).subarray(from, from + l.size);
        const view = viewOf(bytes);
        return new PyTuple(
          TUPLE,
          l.items.map((item) => get(view, bytes, item, l)),
        );
      },
    }),
  ];
}

/*
 * Ordinary calls natively: a short format in a str, and plain values or bytes. By the Python below they take 20 times as long; it
 * does all else, and finds the words for what is wrong.
 */

function plainLayout(m: Machine, format: Arg): Layout | Bail {
  if (typeof format !== 'string' || format.length > MOST_KEPT) return BAIL;
  const l = layoutOf(m, format);
  return typeof l === 'string' ? BAIL : l;
}

function packPlain(m: Machine, format: Arg, values: Arg): Out {
  const l = plainLayout(m, format);
  if (l instanceof Bail) return BAIL;
  const { items } = values as PyTuple;
  if (items.length !== l.items.length) return BAIL;
  m.reserve(l.size);
  const bytes = new Uint8Array(l.size);
  const view = viewOf(bytes);
  for (let i = 0; i < items.length; i++) {
    const item = l.items[i]!;
    const v = items[i]!;
    if ((item.code === '?' && typeof v !== 'boolean') || put(view, bytes, item, l, v) !== undefined) return BAIL;
  }
  m.work(items.length * 4);
  return new PyBytes(bytes);
}

function valuesAt(m: Machine, l: Layout, buffer: PyBytes, offset: number): PyTuple {
  m.work(l.items.length * 4);
  const bytes = buffer.b.subarray(offset, offset + l.size);
  const view = viewOf(bytes);
  return new PyTuple(
    TUPLE,
    l.items.map((item) => get(view, bytes, item, l)),
  );
}

function unpackPlain(m: Machine, format: Arg, buffer: Arg): Out {
  const l = plainLayout(m, format);
  return l instanceof Bail || !(buffer instanceof PyBytes) || buffer.b.length !== l.size
    ? BAIL
    : valuesAt(m, l, buffer, 0);
}

function unpackFromPlain(m: Machine, format: Arg, buffer: Arg, offset: Arg): Out {
  const l = plainLayout(m, format);
  const from = offset === undefined ? 0 : offset;
  if (l instanceof Bail || !(buffer instanceof PyBytes) || typeof from !== 'number') return BAIL;
  return from < 0 || buffer.b.length - from < l.size ? BAIL : valuesAt(m, l, buffer, from);
}

/** What CPython has in C; the Python below has each under a name with an underscore. */
// prettier-ignore
const ROWS: readonly Forwarded[] = [
  ['calcsize(format, /)', 'Return size in bytes of the struct described by the format string.'],
  ['pack(format, /, *values)', 'Return a bytes object containing values packed according to the format string.', undefined, packPlain],
  ['pack_into(format, buffer, offset, /, *values)', 'Pack values according to the format string and write the packed bytes into the writable buffer at offset.'],
  ['unpack(format, buffer, /)', 'Return a tuple containing values unpacked according to the format string.', undefined, unpackPlain],
  ['unpack_from(format, /, buffer, offset=0)', 'Return a tuple containing values unpacked according to the format string, starting at offset.', undefined, unpackFromPlain],
  ['iter_unpack(format, buffer, /)', 'Return an iterator yielding tuples unpacked from the given bytes source.'],
];

export const STRUCT: ModuleSource = {
  name: 'struct',
  doc: 'Functions to convert between Python values and C structs represented as Python bytes objects.',
  contents: () => ({ functions: [indexFunction('struct'), ...functions(), ...forwards('struct', 'struct', ROWS)] }),
  python: String.raw`
__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


class error(Exception):
    pass


error.__name__ = 'struct.error'


def _format_of(format, shape_of=_shape):
    if isinstance(format, str):
        format = str.encode(format, 'ascii')
    elif isinstance(format, bytes):
        format = bytes(format)
    else:
        raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
    if 0 in format:
        raise error('embedded null character')
    shape = shape_of(format)
    if type(shape) is str:
        raise error(shape)
    return format, shape


def _keyed(format, shape_of=_shape):
    # CPython keeps the formats of these functions in a dict.
    format in {}
    return _format_of(format, shape_of)


def _buffer(buffer):
    if type(buffer) is bytes:
        return buffer
    try:
        return memoryview(buffer)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None


def _packed(name, format, shape, values):
    size, codes = shape
    if len(values) != len(codes):
        raise error(f'{name} expected {len(codes)} items for packing (got {len(values)})')
    plain = []
    for code, v in zip(codes, values):
        if type(v) is not int and type(v) is not float and type(v) is not bytes:
            if code == '?':
                v = bool(v)
            elif code in 'fde':
                if isinstance(v, float):
                    v = float.__float__(v)
                elif hasattr(type(v), '__float__'):
                    v = v.__float__()
                elif hasattr(type(v), '__index__'):
                    v = _index(v)
            elif code in 'FD':
                try:
                    v = v if isinstance(v, str) else complex(v)
                except Exception:
                    raise error('required argument is not a complex') from None
            elif code in 'bBhHiIlLqQnNP':
                if isinstance(v, int):
                    v = int.__int__(v)
                elif hasattr(type(v), '__index__'):
                    v = _index(v)
            elif isinstance(v, bytes):
                v = bytes(v)
        elif code == '?':
            v = bool(v)
        plain.append(v)
    packed = _write(format, tuple(plain))
    if type(packed) is str:
        raise OverflowError(packed[1:]) if packed[0] == '!' else error(packed)
    return packed


def _calcsize(format, /):
    return _keyed(format, _size)[1]


def _pack(format, /, *values):
    return _packed('pack', *_keyed(format), values)


def _place(name, buffer, offset, size, verb):
    n = len(buffer)
    if offset < 0:
        if offset + size > 0:
            if verb == 'packing':
                raise error(f'no space to pack {size} bytes at offset {offset}')
            raise error(f'not enough data to unpack {size} bytes at offset {offset}')
        if offset + n < 0:
            raise error(f'offset {offset} out of range for {n}-byte buffer')
        offset += n
    if n - offset < size:
        raise error(f'{name} requires a buffer of at least {size + offset} bytes for {verb} {size} bytes at offset {offset} '
                    f'(actual buffer size is {n})')
    return offset


def _put_into(format, shape, buffer, offset, values):
    size, codes = shape
    if len(values) != len(codes):
        raise error(f'pack_into expected {len(codes)} items for packing (got {len(values)})')
    try:
        view = memoryview(buffer)
    except TypeError:
        view = None
    if view is None or view.readonly:
        raise TypeError(f'argument must be read-write bytes-like object, not {type(buffer).__name__}')
    view = view.cast('B') if view.format != 'B' else view
    offset = _place('pack_into', view, _index(offset), size, 'packing')
    view[offset:offset + size] = bytes(size)
    view[offset:offset + size] = _packed('pack_into', format, shape, values)


def _pack_into(format, buffer, offset, /, *values):
    _put_into(*_keyed(format), buffer, offset, values)


def _unpacked(format, shape, buffer):
    buffer = _buffer(buffer)
    n = len(buffer) if type(buffer) is bytes else buffer.nbytes
    if n != shape[0]:
        raise error(f'unpack requires a buffer of {shape[0]} bytes')
    return _read(format, buffer, 0)


def _unpack(format, buffer, /):
    return _unpacked(*_keyed(format), buffer)


def _unpacked_from(format, shape, buffer, offset):
    buffer = _buffer(buffer)
    return _read(format, buffer, _place('unpack_from', buffer, _index(offset), shape[0], 'unpacking'))


def _unpack_from(format, /, buffer, offset=0):
    return _unpacked_from(*_keyed(format), buffer, offset)


class unpack_iterator:
    def __init__(self, format, size, buffer):
        self._format = format
        self._size = size
        self._buffer = buffer
        self._at = 0

    def __iter__(self):
        return self

    def __length_hint__(self):
        return (len(self._buffer) - self._at) // self._size

    def __next__(self):
        if self._at >= len(self._buffer):
            raise StopIteration
        values = _read(self._format, self._buffer, self._at)
        self._at += self._size
        return values


def _iterated(format, shape, buffer):
    buffer = _buffer(buffer)
    size = shape[0]
    if size == 0:
        raise error('cannot iteratively unpack with a struct of length 0')
    if len(buffer) % size:
        raise error(f'iterative unpacking requires a buffer of a multiple of {size} bytes')
    return unpack_iterator(format, size, buffer)


def _iter_unpack(format, buffer, /):
    return _iterated(*_keyed(format), buffer)


class Struct:
    """Struct(fmt) --> compiled struct object"""

    def __init__(self, format):
        self._format, self._shape = _format_of(format)

    format = property(lambda self: self._format if isinstance(self._format, str) else self._format.decode('ascii'),
                      doc='struct format string')
    size = property(lambda self: self._shape[0], doc='struct size in bytes')

    def pack(self, /, *values):
        """Return a bytes object containing values packed according to the format."""
        return _packed('pack', self._format, self._shape, values)

    def pack_into(self, buffer, offset, /, *values):
        """Pack values and write the packed bytes into the writable buffer at offset."""
        _put_into(self._format, self._shape, buffer, offset, values)

    def unpack(self, buffer, /):
        """Return a tuple containing unpacked values."""
        return _unpacked(self._format, self._shape, buffer)

    def unpack_from(self, buffer, offset=0):
        """Return a tuple containing unpacked values, starting at offset."""
        return _unpacked_from(self._format, self._shape, buffer, offset)

    def iter_unpack(self, buffer, /):
        """Return an iterator yielding tuples."""
        return _iterated(self._format, self._shape, buffer)

    def __repr__(self):
        return f'Struct({self.format!r})'
`,
};
