/** `tempfile`: files and folders that go away. Their names come from the run's own generator. */
import type { ModuleSource } from '../modules.ts';

export const TEMPFILE: ModuleSource = {
  name: 'tempfile',
  doc: 'Temporary files.',
  python: `
import os
import io
import _files
from types import GenericAlias

__all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp', 'mkdtemp', 'mktemp',
           'TMP_MAX', 'gettempprefix', 'tempdir', 'gettempdir', 'gettempprefixb', 'gettempdirb']

TMP_MAX = 10000
template = 'tmp'
tempdir = None


def gettempprefix():
    """The default prefix for temporary files as string."""
    return template


def gettempprefixb():
    """The default prefix for temporary files as bytes."""
    return os.fsencode(template)


def gettempdir():
    """Returns tempfile.tempdir as str."""
    global tempdir
    if tempdir is None:
        for name in ('TMPDIR', 'TEMP', 'TMP'):
            if os.environ.get(name):
                tempdir = os.environ[name]
                break
        else:
            tempdir = '/tmp'
            try:
                os.mkdir('/tmp')
            except OSError:
                pass
    return os.fsdecode(tempdir)


def gettempdirb():
    """Returns tempfile.tempdir as bytes."""
    return os.fsencode(gettempdir())


def _name(suffix, prefix, dir):
    kinds = {isinstance(x, bytes) for x in (suffix, prefix, dir) if x is not None}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    as_bytes = True in kinds
    if dir is None:
        dir = gettempdirb() if as_bytes else gettempdir()
    if prefix is None:
        prefix = gettempprefixb() if as_bytes else template
    if suffix is None:
        suffix = b'' if as_bytes else ''
    for _ in range(TMP_MAX):
        word = _files.word()
        path = os.path.join(dir, prefix + (word.encode() if as_bytes else word) + suffix)
        if not os.path.lexists(path):
            return os.path.abspath(path)
    raise FileExistsError(17, 'No usable temporary file name found')


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """User-callable function to create and return a unique temporary file: its descriptor and its name."""
    path = _name(suffix, prefix, dir)
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), path


def mkdtemp(suffix=None, prefix=None, dir=None):
    """User-callable function to create and return a unique temporary directory."""
    path = _name(suffix, prefix, dir)
    os.mkdir(path, 0o700)
    return path


def mktemp(suffix='', prefix=template, dir=None):
    """User-callable function to return a unique temporary file name."""
    return _name(suffix, prefix, dir)


class _TemporaryFileWrapper:
    """A file object that removes its file when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._on_close = delete_on_close

    def __getattr__(self, name):
        return getattr(self.__dict__['file'], name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._remove()
        return result

    def _remove(self):
        if self.delete:
            self.delete = False
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                pass

    def close(self):
        """Close the temporary file, possibly deleting it."""
        self.file.close()
        if self._on_close:
            self._remove()

    def __iter__(self):
        yield from self.file

    def __repr__(self):
        return f'<{type(self).__name__} file={self.file!r}>'


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    """Create and return a temporary file."""
    fd, name = mkstemp(suffix, prefix, dir)
    try:
        file = io.open(fd, mode, buffering, encoding, errors, newline)
    except:
        os.close(fd)
        os.unlink(name)
        raise
    raw = getattr(file, 'buffer', file)
    getattr(raw, 'raw', raw).name = name
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    """Create and return a temporary file that has no name."""
    raw = io.BytesIO()
    if 'b' in mode:
        return raw
    return io.TextIOWrapper(raw, encoding=encoding, errors=errors, newline=newline)


class SpooledTemporaryFile(io.IOBase):
    """Temporary file wrapper: it lies in memory anyway."""

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        self._file = io.BytesIO()
        if 'b' not in mode:
            self._file = io.TextIOWrapper(self._file, encoding=encoding or 'utf-8', newline=newline, errors=errors)
        self._max_size = max_size
        self._rolled = False

    __class_getitem__ = classmethod(GenericAlias)

    def rollover(self):
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError('Cannot enter context with closed file')
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __del__(self):
        pass

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    @property
    def mode(self):
        return 'w+b' if isinstance(self._file, io.BytesIO) else 'w+'

    @property
    def name(self):
        return None

    def _check(self):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self._rolled = True

    def write(self, s):
        done = self._file.write(s)
        self._check()
        return done

    def writelines(self, iterable):
        for line in iterable:
            self.write(line)

    def read(self, *args):
        return self._file.read(*args)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def seek(self, *args):
        return self._file.seek(*args)

    def tell(self):
        return self._file.tell()

    def truncate(self, size=None):
        return self._file.truncate() if size is None else self._file.truncate(size)

    def flush(self):
        self._file.flush()

    def readable(self):
        return self._file.readable()

    def writable(self):
        return self._file.writable()

    def seekable(self):
        return self._file.seekable()


class TemporaryDirectory:
    """Create and return a temporary directory, which is removed when the context ends."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore = ignore_cleanup_errors
        self._delete = delete

    def __repr__(self):
        return f'<{type(self).__name__} {self.name!r}>'

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if os.path.exists(self.name):
            from shutil import rmtree
            rmtree(self.name, ignore_errors=self._ignore)

    __class_getitem__ = classmethod(GenericAlias)
`,
};
