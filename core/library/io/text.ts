/** `_io`: streams of text, and `open`. */
export const TEXT = `
def _newline(newline, what='newline'):
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f'{what} must be str or None, not {_class_name(newline)}')
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

    def getstate(self):
        data, flag = (b'', 0) if self.decoder is None else self.decoder.getstate()
        return data, flag << 1 | self._cr

    def setstate(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state argument must be a tuple')
        if len(state) != 2 or not isinstance(state[1], int):
            raise TypeError('setstate(): illegal state argument')
        data, flag = state
        self._cr = bool(flag & 1)
        if self.decoder is not None:
            self.decoder.setstate((data, flag >> 1))

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


def _codec_of(encoding):
    from codecs import lookup
    return lookup(encoding)


# The bytes of a text and back. The methods of str and bytes would leave a note of the registry in errors of most encodings.

def _encoded(text, encoding, errors):
    return text.encode(encoding, errors) if _is_direct(encoding) else _codec_of(encoding).encode(text, errors)[0]


def _decoded(data, encoding, errors):
    return data.decode(encoding, errors) if _is_direct(encoding) else _codec_of(encoding).decode(data, errors)[0]


def _kind_of(encoding):
    # How a stream of its bytes can be cut: utf-8; byte: anywhere; pairs: where its codec says; whole: nowhere.
    name = encoding.lower().replace('_', '-')
    if name in ('utf-8', 'utf8'):
        return 'utf-8'
    if not _is_direct(encoding):
        from codecs import _is_multibyte
        if _is_multibyte(encoding):
            return 'pairs'
    if name in ('utf-7', 'utf7', 'u7', 'raw-unicode-escape', 'punycode', 'idna') or ' \\r\\n'.encode(encoding) != b' \\r\\n':
        return 'whole'
    return 'utf-8' if '\\xe9'.encode(encoding, 'replace') == b'\\xc3\\xa9' else 'byte'


class TextIOWrapper(_TextIOBase):
    """Character and line based layer over a BufferedIOBase object, buffer."""

    def __getstate__(self):
        raise TypeError(f'cannot pickle {type(self).__name__!r} instances')

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        _newline(newline, "TextIOWrapper() argument 'newline'")
        if encoding in (None, 'locale'):
            encoding = 'UTF-8'
        if not isinstance(encoding, str):
            raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {_class_name(encoding)}")
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
        # Of the chunk that was read last: its text, as far as it is not held back, its bytes, where they begin in the
        # stream, and those held back for the next chunk.
        self._text = None
        self._at = 0
        self._chunk = self._tail = b''
        self._start = 0
        # Some characters of the chunk, and as many bytes of it as they are.
        self._known = 0, 0
        # What was read of a file of the host: all of it at once.
        self._ahead = b''
        self._taken = 0
        self._kind = None
        self._seen = set()
        self._size = _CHUNK
        self._look_for_mark()

    # Programs that let others read on from the stream below it (click, for one) make the chunks small.
    @property
    def _CHUNK_SIZE(self):
        return self._size

    @_CHUNK_SIZE.setter
    def _CHUNK_SIZE(self, size):
        size = _index(size)
        if not -1 << 63 <= size < 1 << 63:
            raise ValueError("cannot fit 'int' into an index-sized integer")
        if size <= 0:
            raise ValueError('a strictly positive integer is required')
        self._size = size

    @_CHUNK_SIZE.deleter
    def _CHUNK_SIZE(self):
        raise AttributeError('cannot delete attribute')

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

    def _look_for_mark(self):
        # Some encodings put a mark before the first text that is written at the beginning of a stream, and want one there.
        name = self._encoding.lower().replace('_', '-')
        self._mark = {'utf16': 'utf-16', 'utf32': 'utf-32'}.get(name, name if name in ('utf-16', 'utf-32', 'utf-8-sig') else '')
        if self._mark:
            self._unmarked = self._buffer.tell() == 0 if self._telling else self._mark == 'utf-8-sig'

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
            self._kind = None
            self._look_for_mark()
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
            raise TypeError(f'write() argument must be str, not {"None" if s is None else _class_name(s)}')
        if not self._buffer.writable():
            raise UnsupportedOperation('not writable')
        n = len(s)
        line_end = '\\n' in s
        if line_end and self._nl not in ('', '\\n', None):
            s = s.replace('\\n', self._nl)
        encoding = self._encoding
        if self._mark and not self._unmarked:
            encoding = 'utf-8' if self._mark == 'utf-8-sig' else self._mark + '-le'
        data = _encoded(s, encoding, self._errors)
        self._unmarked = False
        if self._text is not None:
            self._leave()
        if not self._pending and not self._write_through and isinstance(getattr(self._buffer, 'raw', None), FileIO):
            _unwritten.append(self)
        self._pending.append(data)
        self._waiting += len(data)
        if self._write_through or self._waiting >= self._size or (self._line_buffering and (line_end or '\\r' in s)):
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

    # -- reading

    def _begin(self):
        self._check()
        if not self._buffer.readable():
            raise UnsupportedOperation('not readable')
        self._push()
        if self._text is None:
            self._text = ''
            self._at = 0
            self._chunk = self._tail = self._ahead = b''
            self._start = self._buffer.tell() if self._buffer.seekable() else 0
        if self._kind is None:
            self._kind = _kind_of(self._encoding)

    def _take(self, size):
        # The bytes of a chunk; all bytes at once in encodings that have no place to stop at.
        if self._taken < len(self._ahead):
            data = self._ahead[self._taken:self._taken + size]
            self._taken += size
            return data
        buffer = self._buffer
        if self._kind == 'whole':
            return self._bytes('read', buffer.read())
        raw = getattr(buffer, 'raw', None)
        if isinstance(raw, FileIO) and not _files.is_local(raw._node):
            self._ahead = self._bytes('read', buffer.read())
            self._taken = size
            return self._ahead[:size]
        read1 = getattr(buffer, 'read1', None)
        return self._bytes('read', buffer.read(size)) if read1 is None else self._bytes('read1', read1(size))

    def _bytes(self, name, data):
        if isinstance(data, str) or data is None:
            raise TypeError(f"underlying {name}() should have returned a bytes-like object, not '{_class_name(data)}'")
        return data if type(data) is bytes else bytes(data)

    def _next_chunk(self, wanted=0):
        # Reads the next chunk; whether there was one. At the end the bytes that were held back are the last. As many
        # characters are wanted.
        if wanted > self._size and self._text:
            wanted = int(wanted * max(1, len(self._chunk) / len(self._text)))
        data = self._take(max(self._size, wanted))
        more = bool(data)
        begin = self._start + len(self._chunk) - len(self._tail)
        whole = self._tail + data if self._tail else data
        n = len(whole) if not more or self._kind == 'whole' else self._complete(whole)
        try:
            text = self._text_of(whole if n == len(whole) else whole[:n], begin)
        except UnicodeDecodeError:
            self._start += len(data)
            raise
        self._start, self._chunk, self._tail = begin, whole, whole[n:]
        self._known = 0, 0
        self._text = text
        self._at = 0
        if not self._nl:
            _see(text, self._seen)
        return more

    def _text_of(self, data, begin):
        text = _decoded(data, self._encoding, self._errors)
        if begin == 0 and self._mark in ('utf-16', 'utf-32'):
            width = int(self._mark[4:]) // 8
            if len(data) >= width and not data.startswith(('\ufeff'.encode(self._mark + '-le'), '\ufeff'.encode(self._mark + '-be'))):
                raise UnicodeDecodeError(self._mark, data, 0, width, 'Stream does not start with BOM')
        return text

    def _complete(self, data):
        # How many of the bytes are whole characters. A carriage return waits for what follows.
        n = len(data)
        if not self._nl and data[n - 1] == 13:
            return n - 1
        if self._kind == 'utf-8':
            for i in range(1, min(n, 3) + 1):
                byte = data[n - i]
                if byte < 0x80:
                    break
                if byte >= 0xc0:
                    if i < (4 if byte >= 0xf0 else 3 if byte >= 0xe0 else 2):
                        return n - i
                    break
        if self._kind == 'pairs':
            from codecs import _decode_part
            return _decode_part(data, self._encoding, 'ignore', False)[1]
        return n

    def _leave(self):
        # What was read ahead is forgotten. As in CPython the buffer stands behind the last chunk.
        end = self._start + len(self._chunk)
        self._text = None
        self._seen.clear()
        if self._buffer.seekable() and self._taken < len(self._ahead):
            self._buffer.seek(end)
        self._ahead = b''

    def _told(self):
        # Where the next character is in the stream.
        return self._start + self._used(self._at)

    def _used(self, count):
        # As many bytes of the chunk are its first characters.
        text, chunk = self._text, self._chunk
        if count == len(text):
            return len(chunk) - len(self._tail)
        if self._kind == 'byte' and self._errors in ('strict', 'replace', 'surrogateescape'):
            return count
        if self._errors in ('strict', 'surrogateescape', 'surrogatepass') or self._kind == 'whole':
            return len(_encoded(text[:count], self._encoding, self._errors))
        # An error handler may make anything of some bytes: looked for onwards from where it was told last.
        chars, begin = self._known if self._known[0] <= count else (0, 0)
        wanted = count - chars
        high = wanted
        while self._decoded(begin, high) < wanted and begin + high < len(chunk):
            high *= 2
        low = 0
        while low < high:
            middle = (low + high) // 2
            if self._decoded(begin, middle) < wanted:
                low = middle + 1
            else:
                high = middle
        self._known = count, begin + low
        return begin + low

    def _decoded(self, begin, size):
        # How many characters some bytes of the chunk are.
        part = self._chunk[begin:begin + size]
        return len(_decoded(part[:self._complete(part)], self._encoding, self._errors)) if part else 0

    def _clean(self, text):
        if self._nl is None and '\\r' in text:
            return text.replace('\\r\\n', '\\n').replace('\\r', '\\n')
        return text

    def read(self, size=-1, /):
        size = _size(size)
        self._begin()
        if size < 0:
            data = self._buffer.read()
            if data is None:
                raise BlockingIOError('Read returned None.')
            data = self._bytes('read', data)
            if self._taken < len(self._ahead):
                data = self._ahead[self._taken:] + data
            rest = self._text_of(self._tail + data, self._start + len(self._chunk) - len(self._tail))
            if not self._nl:
                _see(rest, self._seen)
            piece = self._text[self._at:] + rest
            self._start += len(self._chunk) + len(data)
            self._chunk = self._tail = self._ahead = b''
            self._text = ''
            self._at = 0
            return self._clean(piece)
        pieces = []
        more = True
        while size > 0:
            if self._at >= len(self._text):
                if not more:
                    break
                more = self._next_chunk(size)
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
            self._begin()
        more = self._at < len(self._text) or self._next_chunk()
        newline = '' if self._nl is None else self._nl
        line = ''
        parts = []
        while True:
            text = self._text
            end = _line_end(text, self._at, newline)
            if newline == '\\r\\n' and line[-1:] == '\\r' and text[:1] == '\\n':
                end = 1
            most = len(text) if size < 0 else min(len(text), self._at + size)
            line = text[self._at:end if 0 <= end <= most else most]
            self._at += len(line)
            parts.append(line)
            if 0 <= end <= most or size >= 0 and (size := size - len(line)) <= 0:
                break
            if not more:
                break
            more = self._next_chunk()
        if len(parts) > 1:
            line = ''.join(parts)
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
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            self._text = None
            self._seen.clear()
            at = self._buffer.seek(0, 2)
            self._unmarked = at == 0
            return at
        elif whence != 0:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie}')
        self.flush()
        self._text = None
        if cookie == 0:
            self._seen.clear()
        self._unmarked = cookie == 0
        self._buffer.seek(int(cookie))
        return cookie

    def truncate(self, pos=None, /):
        self.flush()
        return self._buffer.truncate(pos)

    def detach(self):
        """Separate the underlying buffer from the TextIOBase and return it."""
        self.flush()
        buffer, self._buffer = self._buffer, None
        self._text = None
        return buffer

    def close(self):
        if not self._attached().closed:
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
        raise TypeError(f"open() argument 'mode' must be str, not {'None' if mode is None else _class_name(mode)}")
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError(f"open() argument 'encoding' must be str or None, not {_class_name(encoding)}")
    modes = set(mode)
    if modes - set('axrwb+t') or len(mode) > len(modes):
        raise ValueError(f'invalid mode: {mode!r}')
    binary = 'b' in modes
    updating = '+' in modes
    buffering = _index(buffering)
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f"open() argument 'newline' must be str or None, not {_class_name(newline)}")
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
