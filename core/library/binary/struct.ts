/** `struct`: values as bytes by a format. Formats are read and values laid out natively. */
import { PyBytes, PyTuple, TUPLE, builtinFunction, needBuffer } from '../../values/mod.ts';
import type { PyBuiltin } from '../../values/mod.ts';
import { classNameFunction, forwards, indexFunction, viewFunction } from '../forward.ts';
import type { Forwarded } from '../forward.ts';
import type { ModuleSource } from '../modules.ts';
import { chargeLayout, formatText, get, layout, layoutOf, packIntoPlain, packPlain, put, sizePlain, unpackFromPlain, unpackPlain, viewOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { STRUCT_CLASS, iterPlain, unpacking } from './structobject.ts';

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
        chargeLayout(m, l);
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
        chargeLayout(m, l);
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

/** What CPython has in C; the Python below has each under a name with an underscore. */
// prettier-ignore
const ROWS: readonly Forwarded[] = [
  ['calcsize(format, /)', 'Return size in bytes of the struct described by the format string.', undefined, sizePlain],
  ['pack(format, /, *values)', 'Return a bytes object containing values packed according to the format string.', undefined, packPlain, ''],
  ['pack_into(format, buffer, offset, /, *values)', 'Pack values according to the format string and write the packed bytes into the writable buffer at offset.', undefined, packIntoPlain, ''],
  ['unpack(format, buffer, /)', 'Return a tuple containing values unpacked according to the format string.', undefined, unpackPlain],
  ['unpack_from(format, /, buffer, offset=0)', 'Return a tuple containing values unpacked according to the format string, starting at offset.', undefined, unpackFromPlain],
  ['iter_unpack(format, buffer, /)', 'Return an iterator yielding tuples unpacked from the given bytes source.', undefined, iterPlain],
];

export const STRUCT: ModuleSource = {
  name: 'struct',
  doc: 'Functions to convert between Python values and C structs represented as Python bytes objects.',
  contents: () => ({
    functions: [classNameFunction('struct'), indexFunction('struct'), viewFunction('struct'), unpacking(), ...functions(), ...forwards('struct', 'struct', ROWS)],
    members: () => [['Struct', STRUCT_CLASS]],
  }),
  python: String.raw`
__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


class error(Exception):
    pass


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
    view = _view(buffer)
    if not view.c_contiguous:
        raise BufferError('memoryview: underlying buffer is not C-contiguous')
    return _flat(view)


def _flat(view):
    # Views of no items cannot be cast.
    return view.cast('B') if view.nbytes else memoryview(b'')


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
    if view is None or view.readonly or not view.c_contiguous:
        raise TypeError(f'argument must be read-write bytes-like object, not {"None" if buffer is None else _class_name(buffer)}')
    view = _flat(view)
    offset = _index(offset)
    if not -2**63 <= offset < 2**63:
        raise IndexError("cannot fit 'int' into an index-sized integer")
    offset = _place('pack_into', view, offset, size, 'packing')
    view[offset:offset + size] = bytes(size)
    view[offset:offset + size] = _packed('pack_into', format, shape, values)


def _pack_into(format, buffer, offset, /, *values):
    _put_into(*_keyed(format), buffer, offset, values)


def _unpacked(format, shape, buffer):
    buffer = _buffer(buffer)
    if len(buffer) != shape[0]:
        raise error(f'unpack requires a buffer of {shape[0]} bytes')
    return _read(format, buffer, 0)


def _unpack(format, buffer, /):
    return _unpacked(*_keyed(format), buffer)


def _unpacked_from(format, shape, buffer, offset):
    buffer = _buffer(buffer)
    offset = _index(offset)
    if not -2**63 <= offset < 2**63:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return _read(format, buffer, _place('unpack_from', buffer, offset, shape[0], 'unpacking'))


def _unpack_from(format, /, buffer, offset=0):
    return _unpacked_from(*_keyed(format), buffer, offset)


def _iterated(format, shape, buffer):
    size = shape[0]
    if size == 0:
        raise error('cannot iteratively unpack with a struct of length 0')
    buffer = _buffer(buffer)
    if len(buffer) % size:
        raise error(f'iterative unpacking requires a buffer of a multiple of {size} bytes')
    return _unpacking(format, buffer)


def _iter_unpack(format, buffer, /):
    return _iterated(*_keyed(format), buffer)
`,
};
