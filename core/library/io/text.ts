/** `_io`: streams of text, and `open`. */
export const TEXT = `
def _newline(newline, what='newline'):
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f'{what} must be str or None, not {type(newline).__name__}')
    if newline not in (None, '', '\\n', '\\r', '\\r\\n'):
        raise ValueError(f'illegal newline value: {newline}')


def _line_end(text, start, newline):
    # Where the line at start ends, behind its line end; -1: there is no line end.
    if newline in (None, '\\n'):
        return text.find('\\n', start) + 1 or -1
    if newline == '':
        n = text.find('\\n', start)
        r = text.find('\\r', start, n if n >= 0 else len(text))
        if r < 0:
            return n + 1 if n >= 0 else -1
        return r + 2 if text[r + 1:r + 2] == '\\n' else r + 1
    at = text.find(newline, start)
    return at + len(newline) if at >= 0 else -1


def _see(text, seen):
    # Adds the kinds of line ends in a text.
    pairs = text.count('\\r\\n')
    if pairs:
        seen.add('\\r\\n')
    if text.count('\\r') > pairs:
        seen.add('\\r')
    if text.count('\\n') > pairs:
        seen.add('\\n')


class IncrementalNewlineDecoder:
    """Codec used when reading a file in universal newlines mode."""

    def __init__(self, decoder, translate, errors='strict'):
        self.decoder = decoder
        self.translate = translate
        self.errors = errors
        self._cr = False
        self._seen = set()

    def decode(self, input, final=False):
        output = input if self.decoder is None else self.decoder.decode(input, final=final)
        if self._cr and (output or final):
            output = '\\r' + output
            self._cr = False
        if output.endswith('\\r') and not final:
            output = output[:-1]
            self._cr = True
        _see(output, self._seen)
        if self.translate:
            output = output.replace('\\r\\n', '\\n').replace('\\r', '\\n')
        return output

    def reset(self):
        self._cr = False
        self._seen = set()
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        return _newlines(self._seen)


def _newlines(seen):
    found = tuple(end for end in ('\\r', '\\n', '\\r\\n') if end in seen)
    return None if not found else found[0] if len(found) == 1 else found


_SAME = object()
_CHUNK = 8192


class TextIOWrapper(_TextIOBase):
    """Character and line based layer over a BufferedIOBase object, buffer."""

    def __getstate__(self):
        raise TypeError(f'cannot pickle {type(self).__name__!r} instances')

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        _newline(newline, "TextIOWrapper() argument 'newline'")
        if encoding in (None, 'locale'):
            encoding = 'UTF-8'
        if not isinstance(encoding, str):
            raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {type(encoding).__name__}")
        ''.encode(encoding)
        buffer.readable()
        self._telling = buffer.seekable()
        self._buffer = buffer
        self._encoding = encoding
        self._errors = 'strict' if errors is None else errors
        self._nl = newline
        self._line_buffering = bool(line_buffering)
        self._write_through = bool(write_through) or getattr(buffer, '_direct', False)
        self._pending = []
        self._waiting = 0
        self._text = None
        self._at = 0
        self._base = 0
        self._seen = set()
        self._mark = encoding.lower().replace('_', '-') in ('utf-16', 'utf-32', 'utf-8-sig', 'utf16', 'utf32')

    @property
    def buffer(self):
        return self._buffer

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through and not getattr(self._buffer, '_direct', False)

    @property
    def newlines(self):
        return _newlines(self._seen)

    @property
    def name(self):
        return self._attached().name

    @property
    def closed(self):
        return self._attached().closed

    def _attached(self):
        if self._buffer is None:
            raise ValueError('underlying buffer has been detached')
        return self._buffer

    def _check(self):
        if self._attached().closed:
            raise ValueError('I/O operation on closed file.')

    def readable(self):
        return self._attached().readable()

    def writable(self):
        return self._attached().writable()

    def seekable(self):
        return self._attached().seekable()

    def fileno(self):
        return self._attached().fileno()

    def isatty(self):
        return self._attached().isatty()

    def reconfigure(self, *, encoding=None, errors=None, newline=_SAME, line_buffering=None, write_through=None):
        """Reconfigure the text stream with new parameters."""
        if self._text is not None and self._at < len(self._text) and (encoding is not None or errors is not None or newline is not _SAME):
            raise UnsupportedOperation('It is not possible to set the encoding or newline of stream after the first read')
        self.flush()
        if encoding is not None:
            self._encoding = encoding
            self._errors = 'strict'
        if errors is not None:
            self._errors = errors
        if newline is not _SAME:
            _newline(newline)
            self._nl = newline
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through is not None:
            self._write_through = bool(write_through)

    # -- writing

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {"None" if s is None else type(s).__name__}')
        if not self._buffer.writable():
            raise UnsupportedOperation('not writable')
        n = len(s)
        line_end = '\\n' in s
        if line_end and self._nl not in ('', '\\n', None):
            s = s.replace('\\n', self._nl)
        if self._text is not None:
            self._leave()
        encoding = self._encoding
        if self._mark and (self._pending or (self._buffer.seekable() and self._buffer.tell() > 0)):
            encoding = {'utf-8-sig': 'utf-8'}.get(encoding.lower().replace('_', '-'), encoding + '-le')
        data = s.encode(encoding, self._errors)
        if not self._pending and not self._write_through and isinstance(getattr(self._buffer, 'raw', None), FileIO):
            _unwritten.append(self)
        self._pending.append(data)
        self._waiting += len(data)
        if self._write_through or self._waiting >= _CHUNK or (self._line_buffering and (line_end or '\\r' in s)):
            self._push()
        if self._line_buffering and line_end:
            self._buffer.flush()
        return n

    def _push(self):
        if self._pending:
            _written(self)
            data = b''.join(self._pending)
            self._pending.clear()
            self._waiting = 0
            self._buffer.write(data)

    def flush(self):
        self._check()
        self._telling = self._buffer.seekable()
        self._push()
        self._buffer.flush()

    # -- reading: the rest of the file as text, and where in it

    def _load(self):
        self._check()
        if not self._buffer.readable():
            raise UnsupportedOperation('not readable')
        self._push()
        if self._text is None:
            self._base = self._buffer.tell() if self._buffer.seekable() else 0
            self._text = ''
            self._at = 0
        if self._at >= len(self._text):
            data = self._buffer.read()
            if data:
                if isinstance(data, str):
                    raise TypeError("underlying read() should have returned a bytes-like object, not 'str'")
                if self._at:
                    self._base += len(self._text[:self._at].encode(self._encoding, self._errors))
                self._text = bytes(data).decode(self._encoding, self._errors)
                self._at = 0
                if not self._nl:
                    _see(self._text, self._seen)

    def _leave(self):
        # The buffer stands behind the chunk that the last read had to take, as CPython's does.
        taken = self._told() - self._base
        self._text = None
        if self._buffer.seekable():
            size = self._buffer.seek(0, 2)
            self._buffer.seek(min(size, self._base - -taken // _CHUNK * _CHUNK))

    def _told(self):
        encoding = self._encoding
        return self._base + len(self._text[:self._at].encode(encoding, self._errors))

    def _clean(self, text):
        if self._nl is None and '\\r' in text:
            return text.replace('\\r\\n', '\\n').replace('\\r', '\\n')
        return text

    def read(self, size=-1, /):
        size = _size(size)
        self._load()
        if size < 0:
            piece = self._text[self._at:]
            self._at = len(self._text)
            return self._clean(piece)
        pieces = []
        while size > 0 and self._at < len(self._text):
            end = self._at + size
            if self._text[end - 1:end + 1] == '\\r\\n' and self._nl is None:
                end += 1
            piece = self._text[self._at:end]
            self._at += len(piece)
            piece = self._clean(piece)
            pieces.append(piece)
            size -= len(piece)
        return ''.join(pieces)

    def readline(self, size=-1, /):
        size = _ssize(size)
        if self._text is None or self._at >= len(self._text):
            self._load()
        newline = '' if self._nl is None else self._nl
        end = _line_end(self._text, self._at, newline)
        if end < 0:
            end = len(self._text)
        if size >= 0:
            end = min(end, self._at + size)
        line = self._text[self._at:end]
        self._at = end
        return self._clean(line) if self._nl in (None, '') else line

    def __next__(self):
        self._telling = False
        text = self._text
        if text is not None and type(self) is TextIOWrapper and self._nl in (None, '', '\\n'):
            # What readline does with an ordinary line.
            at = self._at
            end = text.find('\\n', at) + 1
            if end:
                line = text[at:end]
                if '\\r' not in line:
                    self._at = end
                    return line
        line = self.readline()
        if not line:
            self._telling = self._buffer.seekable()
            raise StopIteration
        return line

    def tell(self):
        self._check()
        if not self._buffer.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if not self._telling:
            raise OSError('telling position disabled by next() call')
        self._push()
        return self._buffer.tell() if self._text is None else self._told()

    def seek(self, cookie, whence=0, /):
        self._check()
        if not self._buffer.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        cookie = _index(cookie)
        if whence == 1:
            if cookie:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            self._text = None
            return self._buffer.seek(0, 2)
        elif whence != 0:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie}')
        self.flush()
        self._text = None
        return self._buffer.seek(cookie)

    def truncate(self, pos=None, /):
        self.flush()
        if pos is None:
            pos = self.tell()
        return self._buffer.truncate(pos)

    def detach(self):
        """Separate the underlying buffer from the TextIOBase and return it."""
        self.flush()
        buffer, self._buffer = self._buffer, None
        self._text = None
        return buffer

    def close(self):
        if self._buffer is not None and not self._buffer.closed:
            try:
                self.flush()
            finally:
                self._text = None
                self._buffer.close()

    def __repr__(self):
        text = f'<{_shown(type(self))}'
        for name in ('name', 'mode'):
            try:
                text += f' {name}={getattr(self, name)!r}'
            except Exception:
                pass
        return f'{text} encoding={self._encoding!r}>'


def text_encoding(encoding, stacklevel=2, /):
    """A helper function to choose the text encoding."""
    return 'locale' if encoding is None else encoding


def _open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Open file and return a stream.  Raise OSError upon failure."""
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {'None' if mode is None else type(mode).__name__}")
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError(f"open() argument 'encoding' must be str or None, not {type(encoding).__name__}")
    modes = set(mode)
    if modes - set('axrwb+t') or len(mode) > len(modes):
        raise ValueError(f'invalid mode: {mode!r}')
    binary = 'b' in modes
    updating = '+' in modes
    buffering = _index(buffering)
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f"open() argument 'newline' must be str or None, not {type(newline).__name__}")
    if 't' in modes and binary:
        raise ValueError("can't have text and binary mode at once")
    if sum(c in modes for c in 'axrw') > 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if binary and encoding is not None:
        raise ValueError("binary mode doesn't take an encoding argument")
    if binary and errors is not None:
        raise ValueError("binary mode doesn't take an errors argument")
    if binary and newline is not None:
        raise ValueError("binary mode doesn't take a newline argument")
    if not isinstance(file, (str, bytes, int)) and not hasattr(type(file), '__fspath__'):
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(file).__name__}')
    if binary and buffering == 1:
        import warnings
        warnings.warn("line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
                      RuntimeWarning)
    if not isinstance(file, (str, bytes, int)):
        from os import fspath
        file = fspath(file)
    raw = FileIO(file, ''.join(c for c in mode if c in 'axrw+'), closefd, opener)
    if buffering == 0:
        if binary:
            return raw
        raise ValueError("can't have unbuffered text I/O")
    size = DEFAULT_BUFFER_SIZE if buffering < 2 else buffering
    if updating:
        buffer = BufferedRandom(raw, size)
    elif 'r' in modes:
        buffer = BufferedReader(raw, size)
    else:
        buffer = BufferedWriter(raw, size)
    if binary:
        return buffer
    text = TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
    text.mode = mode
    return text


def open_code(path):
    """Opens the provided file with the intent to import the contents."""
    return _open(path, 'rb')

for _cls in (FileIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair, TextIOWrapper, IncrementalNewlineDecoder):
    _cls.__name__ = '_io.' + _cls.__name__
del _cls
`;
