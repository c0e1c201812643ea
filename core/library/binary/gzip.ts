/** `gzip`: files of RFC 1952, over any binary file object. */
import { viewFunction } from '../forward.ts';
import type { ModuleSource } from '../modules.ts';

export const GZIP: ModuleSource = {
  name: 'gzip',
  doc: 'Functions that read and write gzipped files.',
  contents: () => ({ functions: [viewFunction('gzip')] }),
  python: String.raw`
import io
import zlib

__all__ = ['BadGzipFile', 'open', 'GzipFile', 'compress', 'decompress']

READ = 'rb'
WRITE = 'wb'


class BadGzipFile(OSError):
    """Exception raised in some cases for invalid gzip files."""


# Bytes that are unpacked at a time.
_PIECE = 65536
_CUT = 'Compressed file ended before the end-of-stream marker was reached'


def _seconds(mtime):
    # The time in a head: the given one, else what the clock of the files says.
    from _files import now
    return int(now() if mtime is None else mtime)


def compress(data, compresslevel=9, *, mtime=0):
    """Compress data in one shot and return the compressed string."""
    packed = zlib.compress(data, compresslevel, 31)
    return packed[:4] + _seconds(mtime).to_bytes(4, 'little') + packed[8:9] + b'\xff' + packed[10:]


def decompress(data):
    """Decompress a gzip compressed string in one shot."""
    out = []
    data = io.BytesIO(data).getvalue()
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
            raise EOFError(_CUT)
        data = d.unused_data


class _GzipReader(io.RawIOBase):
    # The texts of a file's members, one behind the other. What stands behind a member is looked at when its text has been read.

    def __init__(self, fp):
        self._fp = fp
        self._begin()

    def _begin(self):
        self._packed = self._inflater = None
        self._pos = 0
        self._last_mtime = None

    def readable(self):
        return True

    def seekable(self):
        return self._fp.seekable()

    def _take(self, size):
        taken = self._packed[self._next:self._next + size]
        self._next += len(taken)
        if len(taken) < size:
            raise EOFError(_CUT)
        return taken

    def _member(self):
        # Reads the head of the next member; whether there is one.
        if self._packed is None:
            self._packed = bytes(self._fp.read())
            self._next = 0
        if self._last_mtime is not None:
            while self._packed[self._next:self._next + 1] == b'\0':
                self._next += 1
        if self._next >= len(self._packed):
            return False
        magic = self._packed[self._next:self._next + 2]
        if magic != b'\x1f\x8b':
            raise BadGzipFile(f'Not a gzipped file ({magic!r})')
        head = self._take(2) + self._take(8)
        if head[2] != 8:
            raise BadGzipFile('Unknown compression method')
        flag = head[3]
        self._last_mtime = int.from_bytes(head[4:8], 'little')
        if flag & 4:
            self._take(int.from_bytes(self._take(2), 'little'))
        for text in 8, 16:
            if flag & text:
                end = self._packed.find(b'\0', self._next)
                self._next = len(self._packed) if end < 0 else end + 1
        if flag & 2:
            self._take(2)
        self._inflater = zlib.decompressobj(-15)
        self._crc = self._size = 0
        return True

    def _close_member(self):
        crc, size = int.from_bytes(self._take(4), 'little'), int.from_bytes(self._take(4), 'little')
        if crc != self._crc:
            raise BadGzipFile(f'CRC check failed {hex(crc)} != {hex(self._crc)}')
        if size != self._size & 0xffffffff:
            raise BadGzipFile('Incorrect length of data produced')
        self._inflater = None

    def read(self, size=-1):
        if size < 0:
            return self.readall()
        if not size:
            return b''
        data = b''
        while not data:
            if self._inflater is not None and self._inflater.eof:
                self._close_member()
            if self._inflater is None and not self._member():
                return b''
            piece = self._inflater.unconsumed_tail
            if not piece:
                piece = self._packed[self._next:self._next + _PIECE]
                self._next += len(piece)
            data = self._inflater.decompress(piece, size)
            self._next -= len(self._inflater.unused_data)
            if not data and not piece:
                raise EOFError(_CUT)
        self._crc = zlib.crc32(data, self._crc)
        self._size += len(data)
        self._pos += len(data)
        return data

    def readinto(self, b):
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    def seek(self, offset, whence=0):
        if whence == 1:
            offset += self._pos
        elif whence == 2:
            while self.read(1 << 20):
                pass
            offset += self._pos
        if offset < self._pos:
            self._fp.seek(0)
            self._begin()
        while offset > self._pos and self.read(offset - self._pos):
            pass
        return self._pos

    def tell(self):
        return self._pos


class GzipFile(io.BufferedIOBase):
    """The GzipFile class simulates most of the methods of a file object with
    the exception of the truncate() method.
    """
    myfileobj = None
    fileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ('t' in mode or 'U' in mode):
            raise ValueError(f'Invalid mode: {mode!r}')
        if mode and 'b' not in mode:
            mode += 'b'
        if fileobj is None:
            import builtins
            fileobj = self.myfileobj = builtins.open(filename, mode or 'rb')
        if filename is None:
            filename = getattr(fileobj, 'name', '')
            if not isinstance(filename, (str, bytes)):
                filename = ''
        else:
            from os import fspath
            filename = fspath(filename)
        self.name = filename
        given = mode
        if mode is None:
            mode = getattr(fileobj, 'mode', 'rb')
        if mode.startswith('r'):
            self.mode = READ
            self._buffer = io.BufferedReader(_GzipReader(fileobj))
        elif mode.startswith(('w', 'a', 'x')):
            if given is None:
                import warnings
                warnings.warn('GzipFile was opened for writing, but this will change in future Python releases.  '
                              'Specify the mode argument for opening it for writing.', FutureWarning)
            self.mode = WRITE
            self.compress = zlib.compressobj(compresslevel, zlib.DEFLATED, -15)
            self.crc = zlib.crc32(b'')
            self.size = self.offset = 0
            fileobj.write(self._head(compresslevel, mtime))
        else:
            if self.myfileobj is not None:
                self.myfileobj.close()
            raise ValueError(f'Invalid mode: {mode!r}')
        self.fileobj = fileobj

    def _head(self, compresslevel, mtime):
        from os.path import basename
        name = basename(self.name)
        if not isinstance(name, bytes):
            try:
                name = name.encode('latin-1')
            except UnicodeEncodeError:
                name = b''
        name = name.removesuffix(b'.gz')
        seconds = _seconds(mtime).to_bytes(4, 'little')
        effort = b'\2' if compresslevel == 9 else b'\4' if compresslevel == 1 else b'\0'
        return b'\x1f\x8b\x08' + (b'\x08' if name else b'\0') + seconds + effort + b'\xff' + (name + b'\0' if name else b'')

    def __repr__(self):
        return f'<gzip {repr(self.fileobj)[1:-1]} {hex(id(self))}>'

    @property
    def mtime(self):
        """Last modification time read from stream, or None"""
        return self._buffer.raw._last_mtime

    def _open(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def _reader(self, called):
        self._open()
        if self.mode != READ:
            raise OSError(9, f'{called}() on write-only GzipFile object')
        return self._buffer

    def write(self, data):
        self._open()
        if self.mode != WRITE:
            raise OSError(9, 'write() on read-only GzipFile object')
        view = _view(data)
        size = view.nbytes
        if size:
            self.fileobj.write(self.compress.compress(view))
            self.crc = zlib.crc32(view, self.crc)
            self.size += size
            self.offset += size
        return size

    def read(self, size=-1):
        return self._reader('read').read(size)

    def read1(self, size=-1):
        reader = self._reader('read1')
        return reader.read1(io.DEFAULT_BUFFER_SIZE if size < 0 else size)

    def peek(self, n):
        return self._reader('peek').peek(n)

    def readline(self, size=-1):
        self._open()
        if self.mode != READ:
            raise io.UnsupportedOperation('read')
        return self._buffer.readline(size)

    def seek(self, offset, whence=0):
        self._open()
        if self.mode == READ:
            return self._buffer.seek(offset, whence)
        if whence:
            if whence != 1:
                raise ValueError('Seek from end not supported')
            offset += self.offset
        if offset < self.offset:
            raise OSError('Negative seek in write mode')
        self.write(b'\0' * (offset - self.offset))
        return self.offset

    def tell(self):
        self._open()
        return self._buffer.tell() if self.mode == READ else self.offset

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def fileno(self):
        """Invoke the underlying file object's fileno() method."""
        return self.fileobj.fileno()

    @property
    def closed(self):
        return self.fileobj is None

    def close(self):
        fileobj = self.fileobj
        if fileobj is None:
            return
        try:
            if self.mode == WRITE:
                fileobj.write(self.compress.flush() + self.crc.to_bytes(4, 'little') + (self.size & 0xffffffff).to_bytes(4, 'little'))
        finally:
            self.fileobj = None
            mine = self.myfileobj
            if mine is not None:
                self.myfileobj = None
                mine.close()

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._open()
        if self.mode == WRITE:
            self.fileobj.write(self.compress.flush(zlib_mode))
            self.fileobj.flush()

    def rewind(self):
        """Return the uncompressed stream file position indicator to the beginning of the file"""
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self._buffer.seek(0)


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
