/** `_io`: streams of bytes, of a file and in memory, and what buffers raw ones. */
export const BINARY = `
def _number(file):
    fd = 3
    while fd in _descriptors:
        fd += 1
    _descriptors[fd] = file
    return fd


def _from_opener(opener, file, kind, both):
    import os
    flags = os.O_RDWR if both else os.O_RDONLY if kind == 'r' else os.O_WRONLY
    flags |= {'r': 0, 'w': os.O_CREAT | os.O_TRUNC, 'x': os.O_CREAT | os.O_EXCL, 'a': os.O_CREAT | os.O_APPEND}[kind]
    fd = opener(file, flags | 0o2000000)
    if not isinstance(fd, int):
        raise TypeError('expected integer from opener')
    if fd < 0:
        raise ValueError(f'opener returned {fd}')
    return fd


class FileIO(_RawIOBase):
    """Open a file: bytes in the virtual file system, without a buffer."""
    _fd = None
    _closefd = True

    def __getstate__(self):
        raise TypeError(f'cannot pickle {type(self).__name__!r} instances')

    def __init__(self, file, mode='r', closefd=True, opener=None):
        from os import _path, _done, fspath
        if isinstance(file, float):
            raise TypeError('integer argument expected, got float')
        if not isinstance(mode, str):
            raise TypeError(f"FileIO() argument 'mode' must be str, not {_class_name(mode)}")
        if isinstance(file, bool):
            import warnings
            warnings.warn('bool is used as a file descriptor', RuntimeWarning)
        if isinstance(file, int):
            if file < 0:
                raise ValueError('negative file descriptor')
            if file > 2147483647:
                raise TypeError('expected str, bytes or os.PathLike object, not int')
        if not set(mode) <= set('xrwab+'):
            raise ValueError(f'invalid mode: {mode}')
        if sum(c in 'rwax' for c in mode) != 1 or mode.count('+') > 1:
            raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')
        if not closefd and not isinstance(file, int):
            raise ValueError('Cannot use closefd=False with file name')
        self._closed = True
        kind = [c for c in mode if c in 'rwax'][0]
        self._readable = kind == 'r' or '+' in mode
        self._writable = kind != 'r' or '+' in mode
        self._kind = kind
        self.name = file
        if opener is not None and not isinstance(file, int):
            file = _from_opener(opener, file, kind, '+' in mode)
        if isinstance(file, int):
            old = _descriptors.get(file)
            if old is None:
                raise OSError(9, 'Bad file descriptor')
            self._path, self._node, self._fail, self._pos, self._fd = old._path, old._node, old._fail, old._pos, file
            _descriptors[file] = self
            self._closefd = bool(closefd)
            self._closed = False
            return
        if '\\0' in file if isinstance(file, str) else b'\\0' in file if isinstance(file, bytes) else False:
            raise ValueError('embedded null byte')
        given, path = _path(fspath(file), 'open')
        self._path = path
        self._fail = lambda found: _done(found, given)
        if not _files.is_local(path):
            _write_rest()
        found = _files.stat(path)
        if type(found) is int:
            if found != 2 or kind == 'r':
                self._fail(found)
            above = _files.stat(path.rpartition('/')[0] or '/')
            if type(above) is int or not above[0]:
                self._fail(above if type(above) is int else 20)
            if given[-1:] in ('/', b'/'):
                self._fail(21)
            self._fail(_files.create(path))
        elif kind == 'x':
            self._fail(17)
        elif found[0]:
            self._fail(21)
        elif kind == 'w':
            self._fail(_files.create(path))
        elif self._writable:
            self._fail(_files.touch(path, found[2], None))
        self._node = _files.node(path)
        self._pos = self._length() if kind == 'a' else 0
        self._closed = False

    @classmethod
    def _opened(cls, path, fail, readable, writable, append):
        # A file that os.open() has found or made.
        self = cls.__new__(cls)
        self.name = self._fd = _number(self)
        self._path, self._node, self._fail, self._pos = path, _files.node(path), fail, 0
        self._readable, self._writable = readable, writable
        self._kind = 'a' if append else 'r' if readable else 'w'
        self._closed = False
        return self

    def fileno(self):
        self._check()
        if self._fd is None:
            self._fd = _number(self)
        return self._fd

    def _length(self):
        return self._fail(_files.stat(self._node))[1]

    def _check(self, readable=None):
        if self._closed:
            raise ValueError('I/O operation on closed file')
        if readable is True and not self._readable:
            raise UnsupportedOperation('File not open for reading')
        if readable is False and not self._writable:
            raise UnsupportedOperation('File not open for writing')

    def read(self, size=-1, /):
        self._check(True)
        data = self._fail(_files.read(self._node, self._pos, _size(size)))
        self._pos += len(data)
        return data

    def readall(self):
        return self.read()

    def readinto(self, buffer, /):
        view = _writable_bytes(buffer, 'readinto')
        data = self.read(len(view))
        view[:len(data)] = data
        return len(data)

    def write(self, b, /):
        self._check(False)
        data = bytes(_view(b))
        if self._kind == 'a':
            self._pos = self._length()
        self._fail(_files.write(self._node, self._pos, data))
        self._pos += len(data)
        return len(data)

    def seek(self, pos, whence=0, /):
        self._check()
        pos = _ssize(pos)
        if whence == 1:
            pos += self._pos
        elif whence == 2:
            pos += self._length()
        elif whence != 0:
            raise OSError(22, 'Invalid argument')
        if pos < 0:
            raise OSError(22, 'Invalid argument')
        self._pos = pos
        return pos

    def tell(self):
        self._check()
        return self._pos

    def truncate(self, size=None, /):
        self._check(False)
        size = self._pos if size is None else _index(size)
        if size < 0:
            raise OSError(22, 'Invalid argument')
        self._fail(_files.truncate(self._node, size))
        return size

    def close(self):
        self._closed = True
        if self._closefd and _descriptors.get(self._fd) is self:
            del _descriptors[self._fd]

    def seekable(self):
        self._check()
        return True

    def readable(self):
        self._check()
        return self._readable

    def writable(self):
        self._check()
        return self._writable

    @property
    def closefd(self):
        return self._closefd

    @property
    def mode(self):
        if self._kind == 'x':
            return 'xb+' if self._readable else 'xb'
        if self._kind == 'a':
            return 'ab+' if self._readable else 'ab'
        return ('rb+' if self._writable else 'rb') if self._readable else 'wb'

    def __repr__(self):
        if self._closed:
            return f'<{_shown(type(self))} [closed]>'
        try:
            name = f'name={self.name!r}'
        except AttributeError:
            name = f'fd={self.fileno()}'
        return f'<{_shown(type(self))} {name} mode={self.mode!r} closefd={self._closefd}>'


class _Buffered(_BufferedIOBase):
    # Streams over a raw stream; what is read ahead or not yet written is kept here.
    _reads = _writes = False

    def __getstate__(self):
        raise TypeError(f'cannot pickle {type(self).__name__!r} instances')

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if self._reads and not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        if self._writes and not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self._raw = raw
        self._most = buffer_size
        self._ahead = b''
        self._at = 0
        self._out = bytearray()
        # Nothing closes a file that a program forgets: what lies in memory is written at once.
        self._direct = isinstance(raw, FileIO) and _files.is_local(raw._node)

    @property
    def raw(self):
        return self._raw

    @property
    def closed(self):
        return self._attached().closed

    @property
    def name(self):
        return self._attached().name

    @property
    def mode(self):
        return self._attached().mode

    def _attached(self):
        if self._raw is None:
            raise ValueError('raw stream has been detached')
        return self._raw

    def _open(self, what):
        if self._attached().closed:
            raise ValueError(f'{what} closed file')

    def readable(self):
        return self._reads and self._attached().readable()

    def writable(self):
        return self._writes and self._attached().writable()

    def seekable(self):
        return self._attached().seekable()

    def isatty(self):
        return self._attached().isatty()

    def fileno(self):
        return self._attached().fileno()

    def detach(self):
        self._open('detach of')
        self.flush()
        raw, self._raw = self._raw, None
        return raw

    def close(self):
        if not self._attached().closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    def flush(self):
        self._open('flush of')
        self._flush()
        if self._reads and self._writes:
            self._drop()

    def _flush(self):
        _written(self)
        while self._out:
            n = self._put(bytes(self._out))
            if n is None:
                raise BlockingIOError(0, 'write could not complete without blocking', 0)
            del self._out[:n]

    def _put(self, data):
        # What the raw stream takes of it; None if that would block.
        n = self._raw.write(memoryview(data))
        if n is None:
            return None
        n = _ssize(n)
        if not 0 <= n <= len(data):
            raise OSError(f'raw write() returned invalid length {n} (should have been between 0 and {len(data)})')
        return n

    def _fill(self):
        # More bytes ahead; whether there are some.
        data = self._raw.read(self._most)
        if not data:
            return False
        self._ahead = self._ahead[self._at:] + data
        self._at = 0
        return True

    def read(self, size=-1, /):
        if not self._reads:
            raise UnsupportedOperation('read')
        self._open('read of')
        size = _size(size)
        if size < -1:
            raise ValueError('read length must be non-negative or -1')
        if self._out:
            self.flush()
        if size < 0:
            rest = self._ahead[self._at:] if self._at else self._ahead
            self._ahead, self._at = b'', 0
            data = self._raw.readall() if hasattr(self._raw, 'readall') else self._raw.read()
            return rest + data if data else rest or data
        data = self._ahead[self._at:self._at + size]
        self._at += len(data)
        if len(data) == size:
            return data
        parts = [data]
        left = size - len(data)
        room = self._most
        while left:
            # Whole blocks need no buffer; not too many, as the raw stream makes room for all that it is asked for.
            data = self._raw.read(min(left - left % self._most, 64 * self._most) or room)
            if not data:
                return None if data is None and left == size else b''.join(parts)
            parts.append(data[:left])
            if left < self._most:
                self._ahead, self._at = data, len(parts[-1])
                room -= len(data)
            left -= len(parts[-1])
        return b''.join(parts)

    def read1(self, size=-1, /):
        if not self._reads:
            raise UnsupportedOperation('read1')
        self._open('read of')
        size = _ssize(size)
        if self._out:
            self.flush()
        if size < 0:
            size = self._most
        data = self._ahead[self._at:self._at + size]
        self._at += len(data)
        return data or (self._raw.read(size) if size else b'') or b''

    def readinto(self, buffer, /):
        return self._into(_writable_bytes(buffer, 'readinto'), False)

    def readinto1(self, buffer, /):
        return self._into(_writable_bytes(buffer, 'readinto1'), True)

    def _into(self, view, once):
        if not self._reads:
            raise UnsupportedOperation('readinto')
        self._open('readinto of')
        if self._out:
            self.flush()
        size = len(view)
        data = self._ahead[self._at:self._at + size]
        self._at += len(data)
        done = len(data)
        view[:done] = data
        room = self._most
        while done < size:
            # More than a block needs no buffer.
            left = size - done
            if once and done and left <= self._most:
                break
            data = self._raw.read(left if left > self._most else room)
            if not data:
                return None if data is None and not done else done
            n = min(len(data), left)
            view[done:done + n] = data[:n]
            if left <= self._most:
                self._ahead, self._at = data, n
                room -= n
            done += n
            if once:
                break
        return done

    def peek(self, size=0, /):
        _ssize(size)
        self._open('peek of')
        if self._out:
            self.flush()
        if self._at >= len(self._ahead):
            self._fill()
        return self._ahead[self._at:]

    def readline(self, size=-1, /):
        if not self._reads:
            raise UnsupportedOperation('read')
        self._open('readline of')
        size = _size(size)
        if self._out:
            self.flush()
        start = self._at
        while True:
            at = self._ahead.find(b'\\n', start)
            if at >= 0 or (0 <= size <= len(self._ahead) - self._at):
                break
            start = len(self._ahead) - self._at
            if not self._fill():
                break
        end = at + 1 if at >= 0 else len(self._ahead)
        if size >= 0:
            end = min(end, self._at + size)
        line = self._ahead[self._at:end]
        self._at = end
        return line

    def _seek(self, target, whence):
        return self._position(self._raw.seek(target, whence))

    def _position(self, at):
        if at < 0:
            raise OSError(f'Raw stream returned invalid position {at}')
        return at

    def _drop(self):
        # What was read ahead is given back to the raw stream.
        if self._at < len(self._ahead):
            self._seek(self._at - len(self._ahead), 1)
        self._ahead, self._at = b'', 0

    def write(self, b, /):
        if not self._writes:
            raise UnsupportedOperation('write')
        data = _view(b)
        self._open('write to')
        self._drop()
        size = data.nbytes
        if self._direct:
            self._out += data
            self._flush()
            return size
        if not self._out and isinstance(self._raw, FileIO):
            _unwritten.append(self)
        most = self._most
        if size <= most - len(self._out) and size < most:
            self._out += data
            return size
        try:
            self._flush()
        except BlockingIOError:
            data = bytes(data)[:most - len(self._out)]
            self._out += data
            if len(data) == size:
                return size
            raise BlockingIOError(0, 'write could not complete without blocking', len(data)) from None
        data = bytes(data)
        done = 0
        while size - done >= most:
            # Whole blocks need no buffer.
            n = self._put(data[done:])
            if n is None:
                if size - done == most:
                    break
                self._out += data[done:done + most]
                raise BlockingIOError(0, 'write could not complete without blocking', done + most)
            done += n
        self._out += data[done:]
        return size

    def tell(self):
        self._open('tell of')
        return self._position(self._raw.tell()) - (len(self._ahead) - self._at) + len(self._out)

    def seek(self, target, whence=0, /):
        self._open('seek of')
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._checkSeekable()
        ahead = len(self._ahead) - self._at
        target = _index(target)
        if not -0x8000000000000000 <= target <= 0x7fffffffffffffff:
            raise ValueError("cannot fit 'int' into an offset-sized integer")
        if ahead and whence < 2:
            # Within what was read ahead nothing is read again.
            pos = self._position(self._raw.tell()) - ahead
            offset = target if whence else target - pos
            if -self._at <= offset <= ahead:
                self._at += offset
                return pos + offset
        self._flush()
        pos = self._seek(target - ahead if whence == 1 else target, whence)
        self._ahead, self._at = b'', 0
        return pos

    def truncate(self, pos=None, /):
        if not self._writes:
            raise UnsupportedOperation('truncate')
        self._open('truncate of')
        self.flush()
        self._drop()
        return self._raw.truncate(pos)

    def __repr__(self):
        try:
            return f'<{_shown(type(self))} name={self.name!r}>'
        except (AttributeError, ValueError):
            return f'<{_shown(type(self))}>'


class BufferedReader(_Buffered):
    """Create a new buffered reader using the given readable raw IO object."""
    _reads = True


class BufferedWriter(_Buffered):
    """A buffer for a writeable sequential RawIO object."""
    _writes = True


class BufferedRandom(_Buffered):
    """A buffered interface to random access streams."""
    _reads = _writes = True


class BufferedRWPair(_BufferedIOBase):
    """A buffered reader and writer object together."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def readinto(self, buffer, /):
        return self.reader.readinto(buffer)

    def readinto1(self, buffer, /):
        return self.reader.readinto1(buffer)

    def write(self, b, /):
        return self.writer.write(b)

    def flush(self):
        return self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    def isatty(self):
        answer = self.writer.isatty()
        return self.reader.isatty() if answer is False else answer

    @property
    def closed(self):
        return self.writer.closed


for _class in FileIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair:
    _class.__name__ = f'_io.{_class.__name__}'
`;
