/** `_io`: what all streams have in common. */
export const BASES = `
import _files

DEFAULT_BUFFER_SIZE = 131072
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
BlockingIOError = BlockingIOError

# The open files that a program knows by number.
_descriptors = {}

# Streams over mounts that hold what is not written yet. A program may forget them without closing them.
_unwritten = []

def _write_rest():
    rest = _unwritten[:]
    _unwritten.clear()
    for stream in rest:
        try:
            stream.flush()
        except Exception:
            # As CPython does when it frees a file.
            pass

def _written(stream):
    for i, other in enumerate(_unwritten):
        if other is stream:
            del _unwritten[i]
            break


class UnsupportedOperation(OSError, ValueError):
    pass

UnsupportedOperation.__module__ = 'io'


def _size(size):
    # A number of bytes or characters; -1: all. Numbers of the usual size are through first.
    if type(size) is int and -0x40000000 < size < 0x40000000:
        return size
    if size is None:
        return -1
    if not hasattr(type(size), '__index__'):
        raise TypeError(f'argument should be integer or None, not {type(size).__name__!r}')
    size = _index(size)
    if not -0x8000000000000000 <= size <= 0x7fffffffffffffff:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return size


def _ssize(n):
    if type(n) is int and -0x40000000 < n < 0x40000000:
        return n
    n = _index(n)
    if not -0x8000000000000000 <= n <= 0x7fffffffffffffff:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return n


def _view(data):
    try:
        return memoryview(data)
    except TypeError:
        raise TypeError(f'a bytes-like object is required, not {type(data).__name__!r}') from None


def _writable_bytes(buffer, name):
    try:
        view = memoryview(buffer)
    except TypeError:
        view = None
    if view is None or view.readonly:
        raise TypeError(f'{name}() argument must be read-write bytes-like object, not {type(buffer).__name__}')
    return view.cast('B')


def _shown(cls):
    # As a C class names itself in texts: with its module.
    return f'_io.{cls.__name__}' if cls.__module__ == '_io' else cls.__name__


class _IOBase:
    """The abstract base class for all I/O classes."""
    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, offset, whence=0, /):
        self._unsupported('seek')

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        self._unsupported('truncate')

    def flush(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self._closed = True

    @property
    def closed(self):
        return self._closed

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation('File or stream is not seekable.' if msg is None else msg)

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation('not readable' if msg is None else msg)

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation('not writable' if msg is None else msg)

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError('I/O operation on closed file.' if msg is None else msg)

    def fileno(self):
        self._unsupported('fileno')

    def isatty(self):
        self._checkClosed()
        return False

    def readline(self, size=-1, /):
        size = _size(size)
        res = bytearray()
        while size < 0 or len(res) < size:
            b = self.read(1)
            if not b:
                break
            res += b
            if res.endswith(b'\\n'):
                break
        return bytes(res)

    def readlines(self, hint=None, /):
        hint = _size(hint)
        if hint <= 0:
            return list(self)
        n = 0
        lines = []
        for line in self:
            lines.append(line)
            n += len(line)
            if n > hint:
                break
        return lines

    def writelines(self, lines, /):
        self._checkClosed()
        for line in lines:
            self.write(line)

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()


class _RawIOBase(_IOBase):
    """Base class for raw binary I/O."""

    def read(self, size=-1, /):
        size = _size(size)
        if size < 0:
            return self.readall()
        b = bytearray(size)
        n = self.readinto(b)
        return None if n is None else bytes(b[:n])

    def readall(self):
        res = bytearray()
        while data := self.read(DEFAULT_BUFFER_SIZE):
            res += data
        return bytes(res) if res or data is not None else data

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, b, /):
        raise NotImplementedError


class _BufferedIOBase(_IOBase):
    """Base class for buffered IO objects."""

    def read(self, size=-1, /):
        self._unsupported('read')

    def read1(self, size=-1, /):
        self._unsupported('read1')

    def readinto(self, buffer, /):
        return self._into(buffer, self.read, 'readinto')

    def readinto1(self, buffer, /):
        return self._into(buffer, self.read1, 'readinto1')

    def _into(self, buffer, read, name):
        view = _writable_bytes(buffer, name)
        data = read(len(view))
        view[:len(data)] = data
        return len(data)

    def write(self, b, /):
        self._unsupported('write')

    def detach(self):
        self._unsupported('detach')


class _TextIOBase(_IOBase):
    """Base class for text I/O."""
    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1, /):
        self._unsupported('read')

    def readline(self, size=-1, /):
        self._unsupported('readline')

    def write(self, s, /):
        self._unsupported('write')

    def detach(self):
        self._unsupported('detach')

`;
