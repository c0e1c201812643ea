/** `zlib`: deflate and inflate, checksums. */
import { PyBytes, PyTuple, Raise, TUPLE, builtinFunction, defineType, needBuffer } from '../../values/mod.ts';
import type { Arg, Machine, PyBuiltin } from '../../values/mod.ts';
import { forwards, indexFunction, viewFunction } from '../forward.ts';
import type { Forwarded } from '../forward.ts';
import type { ModuleSource } from '../modules.ts';
import { checksum, crc32 } from './binascii.ts';
import { deflate } from './deflate.ts';
import type { Settings } from './deflate.ts';
import { INFLATER, Inflater, adler32, concatenation, isWrap } from './inflate.ts';

function octets(m: Machine, v: Arg): Uint8Array {
  const b = needBuffer(v!);
  m.work(b.length);
  return b;
}

/** What the tables of a search for matches and the codes of a block cost, however short the data is. */
const SETUP = 256;

function functions(): PyBuiltin[] {
  return [
    checksum('zlib', 'crc32', 'value=0', 'Compute a CRC-32 checksum of data.', crc32),
    checksum('zlib', 'adler32', 'value=1', 'Compute an Adler-32 checksum of data.', (bytes, low) =>
      adler32(bytes, low >>> 0),
    ),
    builtinFunction('zlib', '_deflate(data, level, sync, start=0, window=15, memory=8, strategy=0, /)', {
      doc: 'Raw deflate of the bytes from `start`.',
      runN(m, [data, level, sync, start, window, memory, strategy]) {
        const b = octets(m, data);
        m.charge(SETUP);
        m.work(b.length * 4);
        m.reserve(b.length * 2 + 4096);
        const settings = { level, window, memory, strategy } as Settings;
        const end = sync === true ? 'sync' : 'finish';
        return new PyBytes(deflate(b, settings, end, start as number, (steps) => m.work(steps)));
      },
    }),
    builtinFunction('zlib', "_inflater(wrap, zdict=b'', window=0, /)", {
      doc: 'A stream to decompress, whose head may ask for a window of so many bits; 0: any.',
      run(m, wrap, zdict, window) {
        if (!isWrap(wrap)) throw new Raise('ValueError', 'no such wrapping');
        m.charge(SETUP);
        return new Inflater(wrap, octets(m, zdict), window as number);
      },
    }),
  ];
}

/** Output that is made between two charges. */
const STRETCH = 1 << 20;

defineType(INFLATER, (v): v is Inflater => v instanceof Inflater, {
  'step(self, data, most, /)': {
    doc: 'Output, what is left of the data, and whether the stream is done; or what is wrong.',
    run(m, self, data, most) {
      m.charge(1);
      const limit = typeof most === 'number' && most >= 0 ? most : Infinity;
      const parts: Uint8Array[] = [];
      let size = 0;
      let tail = octets(m, data);
      for (;;) {
        const got = self.step(tail, Math.min(limit - size, STRETCH), (steps) => m.work(steps));
        if (typeof got === 'string') return got;
        m.work(got.output.length);
        parts.push(got.output);
        size += got.output.length;
        m.reserve(2 * size);
        ({ tail } = got);
        if (got.state !== 'full' || size === limit) {
          const output = parts.length === 1 ? got.output : concatenation(parts);
          return new PyTuple(TUPLE, [new PyBytes(output), new PyBytes(tail.slice()), got.state]);
        }
      }
    },
  },
  'copy(self, /)': {
    doc: 'The same stream, to go on with another way.',
    run(m, self) {
      m.work(self.window.length + self.rest.length);
      return self.copy();
    },
  },
});

/** What CPython has in C; the Python below has each under a name with an underscore. */
// prettier-ignore
const ROWS: readonly Forwarded[] = [
  ['compress(data, /, level=-1, wbits=15)', 'Returns a bytes object containing compressed data.'],
  ['decompress(data, /, wbits=15, bufsize=16384)', 'Returns a bytes object containing the uncompressed data.'],
  ['compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)', 'Return a compressor object.'],
  ["decompressobj(wbits=15, zdict=b'')", 'Return a decompressor object.'],
];

export const ZLIB: ModuleSource = {
  name: 'zlib',
  doc: 'The functions in this module allow compression and decompression using the zlib library.',
  contents: () => ({ functions: [indexFunction('zlib'), viewFunction('zlib'), ...functions(), ...forwards('zlib', 'zlib', ROWS)] }),
  python: String.raw`
DEFLATED = 8
DEF_BUF_SIZE = 16384
DEF_MEM_LEVEL = 8
MAX_WBITS = 15
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.3.1'
Z_NO_COMPRESSION = 0
Z_BEST_SPEED = 1
Z_BEST_COMPRESSION = 9
Z_DEFAULT_COMPRESSION = -1
Z_DEFAULT_STRATEGY = 0
Z_FILTERED = 1
Z_HUFFMAN_ONLY = 2
Z_RLE = 3
Z_FIXED = 4
Z_NO_FLUSH = 0
Z_PARTIAL_FLUSH = 1
Z_SYNC_FLUSH = 2
Z_FULL_FLUSH = 3
Z_FINISH = 4
Z_BLOCK = 5
Z_TREES = 6


class error(Exception):
    pass


def _c_int(n):
    n = _index(n)
    if not -2**31 <= n < 2**31:
        raise OverflowError('Python int too large to convert to C int')
    return n


def _size(n):
    n = _index(n)
    if not -2**63 <= n < 2**63:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return n


# Of these only streams can be read.
_NO_WINDOW = (-8, 0, 16, 24)


def _wrapping(wbits):
    """How a stream is wrapped, and its window; None if there is no such number."""
    wbits = _c_int(wbits)
    if 8 <= wbits <= 15:
        return 'zlib', wbits
    if wbits == 0:
        return 'zlib', 0
    if -15 <= wbits <= -8:
        return 'raw', -wbits
    if 24 <= wbits <= 31 or wbits == 16:
        return 'gzip', wbits - 16
    if 40 <= wbits <= 47 or wbits == 32:
        return 'auto', wbits - 32
    return None


def _dictionary(zdict):
    try:
        return bytes(memoryview(zdict))
    except TypeError:
        raise TypeError('zdict argument must support the buffer protocol') from None


def _head(wrap, level, window, strategy, zdict=b''):
    fast = level < 2 or strategy >= Z_HUFFMAN_ONLY
    if wrap == 'zlib':
        first = (window - 8 << 12) + 0x800 | (0 if fast else 0x40 if level < 6 else 0x80 if level == 6 else 0xc0) | (0x20 if zdict else 0)
        return (first + 31 - first % 31).to_bytes(2) + (adler32(zdict).to_bytes(4) if zdict else b'')
    if wrap == 'gzip':
        return b'\x1f\x8b\x08\0\0\0\0\0' + (b'\x02' if level == 9 else b'\x04' if fast else b'\0') + b'\x03'
    return b''


def _tail(wrap, adler, crc, size):
    if wrap == 'zlib':
        return adler.to_bytes(4)
    if wrap == 'gzip':
        return crc.to_bytes(4, 'little') + (size & 0xffffffff).to_bytes(4, 'little')
    return b''


def _bytes(data):
    return bytes(_view(data))


def _compress(data, /, level=-1, wbits=15):
    data = _bytes(data)
    wrapping = _wrapping(wbits)
    level = _c_int(level)
    if not -1 <= level <= 9:
        raise error('Bad compression level')
    if wrapping is None or wrapping[0] == 'auto' or _index(wbits) in _NO_WINDOW:
        raise error('Bad compression level')
    level = 6 if level == -1 else level
    wrap, window = wrapping[0], max(wrapping[1], 9)
    return _head(wrap, level, window, 0) + _deflate(data, level, False, 0, window) + _tail(wrap, adler32(data), crc32(data), len(data))


def _inflated(stream, data, most):
    answer = stream.step(data, most)
    if type(answer) is str:
        if answer == 'need dictionary':
            raise error('Error 2 while decompressing data')
        if answer == 'wrong dictionary':
            raise error('Error -3 while setting zdict: invalid input data')
        raise error(f'Error -3 while decompressing data: {answer}')
    return answer


def _decompress(data, /, wbits=15, bufsize=16384):
    data = _bytes(data)
    if _size(bufsize) < 0:
        raise ValueError('bufsize must be non-negative')
    wrapping = _wrapping(wbits)
    if wrapping is None:
        raise error('Error -2 while preparing to decompress data: inconsistent stream state')
    wrap, window = wrapping
    output, _, state = _inflated(_inflater(wrap, b'', window), data, -1)
    if state != 'done':
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    return output


class _Compress:
    def __init__(self, wrap, level, window, memory, strategy, zdict):
        self._wrap = wrap
        self._level = level
        self._settings = window, memory, strategy
        self._zdict = zdict
        self._data = bytearray()
        self._begun = self._done = False
        self._adler = 1
        self._crc = 0
        self._size = 0
        self._flushed = 0

    def compress(self, data, /):
        """Returns a bytes object containing compressed data; more of it comes from flush()."""
        data = _bytes(data)
        if self._done:
            raise error('Error -2 while compressing data: inconsistent stream state')
        self._data += data
        self._adler = adler32(data, self._adler)
        self._crc = crc32(data, self._crc)
        self._size += len(data)
        self._flushed = 0
        if self._begun:
            return b''
        self._begun = True
        window, _, strategy = self._settings
        return _head(self._wrap, self._level, window, strategy, self._zdict)

    def flush(self, mode=Z_FINISH, /):
        """Return a bytes object containing any remaining compressed data."""
        mode = _c_int(mode)
        if mode == Z_NO_FLUSH:
            return b''
        if self._done or not 0 < mode <= Z_BLOCK:
            raise error('Error -2 while flushing: inconsistent stream state')
        if mode != Z_FINISH and self._flushed >= mode:
            return b''
        head = self.compress(b'')
        self._flushed = mode
        data, start = self._zdict + bytes(self._data), len(self._zdict)
        self._data.clear()
        # Later matches may lie in what has been compressed.
        self._zdict = b'' if mode in (Z_FULL_FLUSH, Z_FINISH) else data[-32768:]
        if mode != Z_FINISH:
            return head + _deflate(data, self._level, True, start, *self._settings)
        self._done = True
        return head + _deflate(data, self._level, False, start, *self._settings) + _tail(self._wrap, self._adler, self._crc, self._size)

    def copy(self):
        """Return a copy of the compression object."""
        if self._done:
            raise ValueError('Inconsistent stream state')
        other = _Compress(self._wrap, self._level, *self._settings, self._zdict)
        other.__dict__.update(self.__dict__)
        other._data = bytearray(self._data)
        return other

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()


class _Decompress:
    def __init__(self, stream):
        self._stream = stream
        self.unused_data = b''
        self.unconsumed_tail = b''
        self.eof = self._ended = False

    def decompress(self, data, /, max_length=0):
        """Return a bytes object containing the decompressed version of the data."""
        max_length = _size(max_length)
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        data = _bytes(data)
        if self._ended:
            raise error('Error -2 while decompressing data: inconsistent stream state')
        if self.eof:
            self._behind(data)
            return b''
        return self._step(data, max_length or -1)

    def _step(self, data, most):
        output, tail, state = _inflated(self._stream, data, most)
        # What comes after the stream is kept; what there was no room for comes again from the caller.
        if state == 'done':
            self.eof = True
            self._behind(tail)
        else:
            self.unconsumed_tail = tail
        return output

    def _behind(self, tail):
        self.unused_data += tail
        # As CPython has it: a tail that was there is replaced, though nobody is to hand the new one in.
        if self.unconsumed_tail:
            self.unconsumed_tail = tail

    def flush(self, length=DEF_BUF_SIZE, /):
        """Return a bytes object containing any remaining decompressed data."""
        if _size(length) <= 0:
            raise ValueError('length must be greater than zero')
        rest = b'' if self.eof else self._step(self.unconsumed_tail, -1)
        self._ended = self.eof
        return rest

    def copy(self):
        """Return a copy of the decompression object."""
        if self._ended:
            raise ValueError('Inconsistent stream state')
        other = _Decompress(self._stream.copy())
        other.unused_data, other.unconsumed_tail, other.eof = self.unused_data, self.unconsumed_tail, self.eof
        return other

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()


_Compress.__name__ = 'zlib.Compress'
_Compress.__qualname__ = 'Compress'
_Decompress.__name__ = 'zlib.Decompress'
_Decompress.__qualname__ = 'Decompress'


def _compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
    level, method, wrapping, memLevel, strategy = _c_int(level), _c_int(method), _wrapping(wbits), _c_int(memLevel), _c_int(strategy)
    if (not -1 <= level <= 9 or method != DEFLATED or wrapping is None or wrapping[0] == 'auto' or _index(wbits) in _NO_WINDOW
            or not 1 <= memLevel <= 9 or not 0 <= strategy <= 4):
        raise ValueError('Invalid initialization option')
    if zdict is None:
        zdict = b''
    else:
        zdict = _bytes(zdict)
        if wrapping[0] == 'gzip':
            raise ValueError('Invalid dictionary')
    wrap, window = wrapping[0], max(wrapping[1], 9)
    return _Compress(wrap, 6 if level == -1 else level, window, memLevel, strategy, zdict)


def _decompressobj(wbits=MAX_WBITS, zdict=b''):
    wrapping, zdict = _wrapping(wbits), _dictionary(zdict)
    if wrapping is None:
        raise ValueError('Invalid initialization option')
    wrap, window = wrapping
    return _Decompress(_inflater(wrap, zdict, window))


class _ZlibDecompressor:
    """Create a decompressor object for decompressing data incrementally."""

    def __init__(self, wbits=MAX_WBITS, zdict=b''):
        self._inner = decompressobj(wbits, zdict)
        self.needs_input = True

    eof = property(lambda self: self._inner.eof)
    unused_data = property(lambda self: self._inner.unused_data)

    def decompress(self, data, max_length=-1):
        if self._inner.eof:
            raise EOFError('End of stream already reached')
        out = self._inner.decompress(self._inner.unconsumed_tail + data, max(max_length, 0))
        self.needs_input = not self._inner.eof and not self._inner.unconsumed_tail
        return out
`,
};
