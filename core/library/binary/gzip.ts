/** `gzip`: files of RFC 1952, over any binary file object. */
import type { ModuleSource } from '../modules.ts';

export const GZIP: ModuleSource = {
  name: 'gzip',
  doc: 'Functions that read and write gzipped files.',
  python: String.raw`
import io
import zlib

__all__ = ['BadGzipFile', 'open', 'GzipFile', 'compress', 'decompress']

READ = 'rb'
WRITE = 'wb'


class BadGzipFile(OSError):
    """Exception raised in some cases for invalid gzip files."""


def compress(data, compresslevel=9, *, mtime=0):
    """Compress data in one shot and return the compressed string."""
    packed = zlib.compress(data, compresslevel, 31)
    return packed[:4] + int(mtime or 0).to_bytes(4, 'little') + packed[8:9] + b'\xff' + packed[10:]


def decompress(data):
    """Decompress a gzip compressed string in one shot."""
    out = []
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    data = bytes(data)
    while True:
        data = data.lstrip(b'\0') if out else data
        if not data:
            return b''.join(out)
        if data[:2] != b'\x1f\x8b':
            raise BadGzipFile(f'Not a gzipped file ({data[:2]!r})')
        if data[2:3] != b'\x08' and len(data) > 2:
            raise BadGzipFile('Unknown compression method')
        d = zlib.decompressobj(31)
        try:
            out.append(d.decompress(data))
        except zlib.error as e:
            if 'data check' in str(e):
                raise BadGzipFile('CRC check failed') from None
            if 'length check' in str(e):
                raise BadGzipFile('Incorrect length of data produced') from None
            raise
        if not d.eof:
            raise EOFError('Compressed file ended before the end-of-stream marker was reached')
        data = d.unused_data


class GzipFile(io.BufferedIOBase):
    """The GzipFile class simulates most of the methods of a file object."""

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ('t' in mode or 'U' in mode):
            raise ValueError(f'Invalid mode: {mode!r}')
        mode = mode or getattr(fileobj, 'mode', 'rb')
        if not isinstance(mode, str):
            mode = 'rb'
        if 'b' not in mode:
            mode += 'b'
        self._own = fileobj is None
        if fileobj is None:
            import builtins
            fileobj = builtins.open(filename, mode)
        self.fileobj = fileobj
        self.name = filename if filename is not None else getattr(fileobj, 'name', '')
        self.mtime = mtime
        self._level = compresslevel
        if mode.startswith('r'):
            self.mode = READ
            self._buffer = None
        elif mode.startswith(('w', 'a', 'x')):
            self.mode = WRITE
            self._buffer = io.BytesIO()
        else:
            raise ValueError(f'Invalid mode: {mode!r}')

    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def _reader(self, called='read'):
        self._check()
        if self.mode != READ:
            if called is None:
                raise io.UnsupportedOperation('read')
            raise OSError(9, f'{called}() on write-only GzipFile object')
        if self._buffer is None:
            self._buffer = io.BytesIO(decompress(self.fileobj.read()))
        return self._buffer

    def write(self, data):
        self._check()
        if self.mode != WRITE:
            raise OSError(9, 'write() on read-only GzipFile object')
        return self._buffer.write(data)

    def read(self, size=-1):
        return self._reader().read(size)

    def read1(self, size=-1):
        return self._reader('read1').read(size)

    def peek(self, n):
        reader = self._reader('peek')
        at = reader.tell()
        data = reader.read(n)
        reader.seek(at)
        return data

    def readline(self, size=-1):
        return self._reader(None).readline(size)

    def seek(self, offset, whence=0):
        return (self._reader() if self.mode == READ else self._buffer).seek(offset, whence)

    def tell(self):
        return (self._reader() if self.mode == READ else self._buffer).tell()

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    @property
    def closed(self):
        return self.fileobj is None

    def close(self):
        fileobj = self.fileobj
        if fileobj is None:
            return
        self.fileobj = None
        if self.mode == WRITE:
            fileobj.write(compress(self._buffer.getvalue(), self._level, mtime=self.mtime))
        if self._own:
            fileobj.close()

    def flush(self, zlib_mode=2):
        pass

    def rewind(self):
        self.seek(0)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    """Open a gzip-compressed file in binary or text mode."""
    if 't' in mode:
        if 'b' in mode:
            raise ValueError(f'Invalid mode: {mode!r}')
    else:
        for name, value in ('encoding', encoding), ('errors', errors), ('newline', newline):
            if value is not None:
                raise ValueError(f"Argument '{name}' not supported in binary mode")
    inner = mode.replace('t', '')
    if isinstance(filename, (str, bytes)) or hasattr(filename, '__fspath__'):
        file = GzipFile(filename, inner, compresslevel)
    elif hasattr(filename, 'read') or hasattr(filename, 'write'):
        file = GzipFile(None, inner, compresslevel, filename)
    else:
        raise TypeError('filename must be a str or bytes object, or a file')
    return io.TextIOWrapper(file, encoding, errors, newline) if 't' in mode else file
`,
};
