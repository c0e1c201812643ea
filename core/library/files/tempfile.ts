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


def _default_folder():
    # The first that the environment names and that is there; else /tmp, which is made if need be.
    for name in ('TMPDIR', 'TEMP', 'TMP'):
        if os.environ.get(name) and os.path.isdir(os.environ[name]):
            return os.path.abspath(os.environ[name])
    try:
        os.mkdir('/tmp')
    except OSError:
        pass
    return '/tmp'


def gettempdir():
    """Returns tempfile.tempdir as str."""
    global tempdir
    if tempdir is None:
        tempdir = _default_folder()
    return os.fsdecode(tempdir)


def gettempdirb():
    """Returns tempfile.tempdir as bytes."""
    return os.fsencode(gettempdir())


def _parts(suffix, prefix, dir):
    # What a name is made of, all of it str or bytes.
    kinds = {isinstance(os.fspath(x) if isinstance(x, os.PathLike) else x, bytes) for x in (suffix, prefix, dir) if x is not None}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    as_bytes = True in kinds or not kinds and isinstance(tempdir, bytes)
    if dir is None:
        dir = gettempdirb() if as_bytes else gettempdir()
    if prefix is None:
        prefix = gettempprefixb() if as_bytes else template
    if suffix is None:
        suffix = b'' if as_bytes else ''
    return suffix, prefix, dir


def _name(suffix, prefix, dir):
    for _ in range(TMP_MAX):
        word = _files.word()
        path = os.path.join(dir, prefix + (word.encode() if isinstance(prefix, bytes) else word) + suffix)
        if not os.path.lexists(path):
            return path
    raise FileExistsError(17, 'No usable temporary filename found')


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """User-callable function to create and return a unique temporary file: its descriptor and its name."""
    path = os.path.abspath(_name(*_parts(suffix, prefix, dir)))
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), path


def mkdtemp(suffix=None, prefix=None, dir=None):
    """User-callable function to create and return a unique temporary directory."""
    path = os.path.abspath(_name(*_parts(suffix, prefix, dir)))
    os.mkdir(path, 0o700)
    return path


def mktemp(suffix='', prefix=template, dir=None):
    """User-callable function to return a unique temporary file name."""
    return _name(suffix, prefix, gettempdir() if dir is None else dir)


class _TemporaryFileWrapper:
    """A file object that removes its file when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self._delete = delete
        self._on_close = delete_on_close

    def __getattr__(self, name):
        file = self.__dict__['file']
        found = getattr(file, name)
        if hasattr(found, '__call__'):
            from functools import wraps
            method = found

            @wraps(method)
            def found(*args, **kwargs):
                return method(*args, **kwargs)
        if not isinstance(found, int):
            setattr(self, name, found)
        return found

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._remove()
        return result

    def _remove(self):
        if self._delete:
            self._delete = False
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
    name = None

    def opener(*args):
        nonlocal name
        fd, name = mkstemp(suffix, prefix, dir)
        return fd

    try:
        file = io.open(_parts(suffix, prefix, dir)[2], mode, buffering, encoding, errors, newline, opener=opener)
        raw = getattr(file, 'buffer', file)
        getattr(raw, 'raw', raw).name = name
        return _TemporaryFileWrapper(file, name, delete, delete_on_close)
    except:
        if name is not None:
            os.unlink(name)
        raise


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    """Create and return a temporary file that has no name."""
    fd = None

    def opener(*args):
        nonlocal fd
        fd, name = mkstemp(suffix, prefix, dir)
        os.unlink(name)
        return fd

    file = io.open(_parts(suffix, prefix, dir)[2], mode, buffering, encoding, errors, newline, opener=opener)
    raw = getattr(file, 'buffer', file)
    getattr(raw, 'raw', raw).name = fd
    return file


class SpooledTemporaryFile(io.IOBase):
    """Temporary file wrapper, specialized to switch from BytesIO or StringIO to a real file when it exceeds a certain size."""

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        self._file = io.BytesIO()
        if 'b' not in mode:
            self._file = io.TextIOWrapper(self._file, encoding=encoding, newline=newline, errors=errors)
        self._max_size = max_size
        self._rolled = False
        self._TemporaryFileArgs = {'mode': mode, 'buffering': buffering, 'suffix': suffix, 'prefix': prefix,
                                   'encoding': encoding, 'newline': newline, 'dir': dir, 'errors': errors}

    __class_getitem__ = classmethod(GenericAlias)

    def rollover(self):
        if self._rolled:
            return
        old = self._file
        self._file = new = TemporaryFile(**self._TemporaryFileArgs)
        del self._TemporaryFileArgs
        at = old.tell()
        if hasattr(new, 'buffer'):
            new.buffer.write(old.detach().getvalue())
        else:
            new.write(old.getvalue())
        new.seek(at, 0)
        self._rolled = True

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()

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
    def encoding(self):
        return self._file.encoding

    @property
    def errors(self):
        return self._file.errors

    @property
    def newlines(self):
        return self._file.newlines

    @property
    def mode(self):
        try:
            return self._file.mode
        except AttributeError:
            return self._TemporaryFileArgs['mode']

    @property
    def name(self):
        try:
            return self._file.name
        except AttributeError:
            return None

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def flush(self):
        self._file.flush()

    def isatty(self):
        return self._file.isatty()

    def detach(self):
        return self._file.detach()

    def read(self, *args):
        return self._file.read(*args)

    def read1(self, *args):
        return self._file.read1(*args)

    def readinto(self, b):
        return self._file.readinto(b)

    def readinto1(self, b):
        return self._file.readinto1(b)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def readable(self):
        return self._file.readable()

    def writable(self):
        return self._file.writable()

    def seekable(self):
        return self._file.seekable()

    def seek(self, *args):
        return self._file.seek(*args)

    def tell(self):
        return self._file.tell()

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def write(self, s):
        file = self._file
        done = file.write(s)
        self._check(file)
        return done

    def writelines(self, iterable):
        if self._max_size == 0 or self._rolled:
            return self._file.writelines(iterable)
        rest = iter(iterable)
        for line in rest:
            self.write(line)
            if self._rolled:
                return self._file.writelines(rest)


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
