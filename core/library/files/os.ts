/** `os`: the virtual file system, and what the host shows of an environment. Processes, descriptors and users don't exist. */
import type { ModuleSource } from '../modules.ts';

export const OS: ModuleSource = {
  name: 'os',
  doc: "OS routines for the sandbox: a virtual file system, and what the host gives of an environment.",
  python: `
import sys
import _files

name = 'posix'
linesep = '\\n'

F_OK = 0
R_OK = 4
W_OK = 2
X_OK = 1
O_RDONLY = 0
O_WRONLY = 1
O_RDWR = 2
O_CREAT = 64
O_EXCL = 128
O_TRUNC = 512
O_APPEND = 1024
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
EX_OK = 0
EX_USAGE = 64
EX_DATAERR = 65
EX_NOINPUT = 66
EX_NOUSER = 67
EX_NOHOST = 68
EX_UNAVAILABLE = 69
EX_SOFTWARE = 70
EX_OSERR = 71
EX_OSFILE = 72
EX_CANTCREAT = 73
EX_IOERR = 74
EX_TEMPFAIL = 75
EX_PROTOCOL = 76
EX_NOPERM = 77
EX_CONFIG = 78
TMP_MAX = 238328

supports_bytes_environ = True
supports_dir_fd = set()
supports_effective_ids = set()
supports_fd = set()
supports_follow_symlinks = set()

error = OSError


def fspath(path):
    """Return the file system path representation of the object."""
    if isinstance(path, (str, bytes)):
        return path
    cls = type(path)
    try:
        path_repr = cls.__fspath__(path)
    except AttributeError:
        if hasattr(cls, '__fspath__'):
            raise
        raise TypeError(f'expected str, bytes or os.PathLike object, not {cls.__name__}') from None
    if isinstance(path_repr, (str, bytes)):
        return path_repr
    raise TypeError(f'expected {cls.__name__}.__fspath__() to return str or bytes, not {type(path_repr).__name__}')


def fsencode(filename):
    """Encode filename with UTF-8 and 'surrogateescape'."""
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    """Decode filename from UTF-8 with 'surrogateescape'."""
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


_MESSAGES = {
    0: 'Success', 1: 'Operation not permitted', 2: 'No such file or directory', 3: 'No such process',
    4: 'Interrupted system call', 5: 'Input/output error', 7: 'Argument list too long', 9: 'Bad file descriptor',
    10: 'No child processes', 11: 'Resource temporarily unavailable', 12: 'Cannot allocate memory',
    13: 'Permission denied', 14: 'Bad address', 16: 'Device or resource busy', 17: 'File exists', 18: 'Invalid cross-device link',
    20: 'Not a directory', 21: 'Is a directory', 22: 'Invalid argument', 24: 'Too many open files',
    25: 'Inappropriate ioctl for device', 27: 'File too large',
    28: 'No space left on device', 29: 'Illegal seek', 30: 'Read-only file system', 32: 'Broken pipe',
    33: 'Numerical argument out of domain', 34: 'Numerical result out of range', 36: 'File name too long',
    38: 'Function not implemented', 39: 'Directory not empty',
    40: 'Too many levels of symbolic links', 95: 'Operation not supported', 98: 'Address already in use',
    104: 'Connection reset by peer', 110: 'Connection timed out', 111: 'Connection refused', 122: 'Disk quota exceeded',
}


def strerror(code, /):
    """Translate an error code to a message string."""
    return _MESSAGES.get(code) or f'Unknown error {code}'


def _done(found, path, path2=None):
    # An errno becomes the exception.
    if type(found) is not int:
        return found
    text = _MESSAGES.get(found) or strerror(found)
    if path2 is None:
        raise OSError(found, text, path)
    raise OSError(found, text, path, None, path2)


def _path(path, function, fd=False):
    # The path as the program gave it, for messages, and as the file system takes it.
    if isinstance(path, (str, bytes)):
        given = path
    elif hasattr(type(path), '__fspath__'):
        given = fspath(path)
    elif fd and hasattr(type(path), '__index__'):
        raise OSError(9, 'Bad file descriptor', path)
    else:
        kinds = 'string, bytes, os.PathLike or integer' if fd else 'string, bytes or os.PathLike'
        raise TypeError(f'{function}: path should be {kinds}, not {type(path).__name__}')
    text = fsdecode(given)
    if '\\0' in text:
        raise ValueError(f'{function}: embedded null character in path')
    if not text:
        raise FileNotFoundError(2, 'No such file or directory', given)
    if len(text) > 4096:
        raise OSError(36, 'File name too long', given)
    # A final slash, and what "." and ".." are below, must be folders; links don't exist, so ".." is the folder above.
    return given, _files.normal(text)


class stat_result(tuple):
    """Result from stat, fstat, or lstat."""
    n_fields = 19
    n_sequence_fields = 10
    n_unnamed_fields = 3

    def __new__(cls, sequence):
        sequence = tuple(sequence)
        if len(sequence) < 10:
            raise TypeError(f'os.stat_result() takes an at least 10-sequence ({len(sequence)}-sequence given)')
        self = super().__new__(cls, sequence[:10])
        self.__dict__['_more'] = sequence[10:]
        return self

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])
    st_atime = property(lambda self: self._more[0] if self._more else self[7])
    st_mtime = property(lambda self: self._more[1] if self._more else self[8])
    st_ctime = property(lambda self: self._more[2] if self._more else self[9])
    st_atime_ns = property(lambda self: self[7] * 1000000000)
    st_mtime_ns = property(lambda self: round(self.st_mtime * 1000000) * 1000)
    st_ctime_ns = property(lambda self: self.st_mtime_ns)
    st_blksize = property(lambda self: 4096)
    st_blocks = property(lambda self: (self[6] + 511) // 512)

    def __repr__(self):
        names = ('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime')
        return f"os.stat_result({', '.join(f'{name}={value!r}' for name, value in zip(names, self))})"


def _inode(path):
    # The same for a path whenever it is asked for; another one for every other path, as good as certainly.
    n = 14695981039346656037
    for byte in path.encode('utf-8', 'surrogatepass'):
        n = (n ^ byte) * 1099511628211 & 0xffffffffffffffff
    return n >> 16


def _result(found, path):
    folder, size, mtime, mode = found
    seconds = int(mtime // 1)
    return stat_result(((0o040000 if folder else 0o100000) | mode, _inode(path), 1, 2 if folder else 1, 0, 0, size,
                        seconds, seconds, seconds, mtime, mtime, mtime))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """Perform a stat system call on the given path."""
    given, path = _path(path, 'stat', True)
    found = _done(_files.stat(path), given)
    if not found[0] and fsdecode(given).endswith('/'):
        raise NotADirectoryError(20, 'Not a directory', given)
    return _result(found, path)


def lstat(path, *, dir_fd=None):
    """Perform a stat system call on the given path, without following symbolic links."""
    return stat(path)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Use the real uid/gid to test for access to a path."""
    given, path = _path(path, 'access')
    found = _files.stat(path)
    if type(found) is int:
        return False
    if mode & W_OK and _files.touch(path, found[2], None) is not None:
        return False
    return not mode & X_OK or found[0] or bool(found[3] & 0o111)


def getcwd():
    """Return a unicode string representing the current working directory."""
    return _files.getcwd()


def getcwdb():
    """Return a bytes string representing the current working directory."""
    return fsencode(_files.getcwd())


def chdir(path):
    """Change the current working directory to the specified path."""
    given, path = _path(path, 'chdir', True)
    if not _done(_files.stat(path), given)[0]:
        raise NotADirectoryError(20, 'Not a directory', given)
    _files.setcwd(path)


def listdir(path=None):
    """Return a list containing the names of the files in the directory."""
    if path is None:
        path = '.'
    given, path = _path(path, 'listdir', True)
    names = _done(_files.listdir(path), given)
    return [fsencode(name) for name in names] if isinstance(given, bytes) else names


class DirEntry:
    """An entry of a folder, as scandir() gives it."""
    __slots__ = ('name', 'path', '_found')

    def __init__(self, *args):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def _stat(self):
        if self._found is None:
            self._found = stat(self.path)
        return self._found

    def is_dir(self, *, follow_symlinks=True):
        """Return True if the entry is a directory; cached per entry."""
        try:
            return self._stat().st_mode & 0o170000 == 0o040000
        except FileNotFoundError:
            return False

    def is_file(self, *, follow_symlinks=True):
        """Return True if the entry is a file; cached per entry."""
        try:
            return self._stat().st_mode & 0o170000 == 0o100000
        except FileNotFoundError:
            return False

    def is_symlink(self):
        """Return True if the entry is a symbolic link; cached per entry."""
        return False

    is_junction = is_symlink

    def stat(self, *, follow_symlinks=True):
        """Return stat_result object for the entry; cached per entry."""
        return self._stat()

    def inode(self):
        """Return inode of the entry; cached per entry."""
        return self._stat().st_ino

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


class _Scan:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        self._entries = iter(())

_Scan.__name__ = _Scan.__qualname__ = 'ScandirIterator'


def scandir(path=None):
    """Return an iterator of DirEntry objects for given path."""
    if path is None:
        path = '.'
    names = listdir(path)
    base = fspath(path)
    entries = []
    for name in names:
        entry = object.__new__(DirEntry)
        entry.name = name
        slash = b'/' if isinstance(base, bytes) else '/'
        entry.path = base + name if base.endswith(slash) else base + slash + name
        entry._found = None
        entries.append(entry)
    return _Scan(entries)


def mkdir(path, mode=0o777, *, dir_fd=None):
    """Create a directory."""
    given, path = _path(path, 'mkdir')
    _done(_files.mkdir(path, mode & 0o755), given)


def makedirs(name, mode=0o777, exist_ok=False):
    """Super-mkdir: create a leaf directory and all intermediate ones."""
    head, tail = _ospath.split(name)
    if not tail:
        head, tail = _ospath.split(head)
    if head and tail and not _ospath.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == (b'.' if isinstance(tail, bytes) else '.'):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not _ospath.isdir(name):
            raise


def rmdir(path, *, dir_fd=None):
    """Remove a directory."""
    given, path = _path(path, 'rmdir')
    _done(_files.remove(path, True), given)


def removedirs(name):
    """Super-rmdir: remove a leaf directory and all empty intermediate ones."""
    rmdir(name)
    head, tail = _ospath.split(name)
    if not tail:
        head, tail = _ospath.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = _ospath.split(head)


def _remove(path, function):
    given, path = _path(path, function)
    _done(_files.remove(path, False), given)


def remove(path, *, dir_fd=None):
    """Remove a file (same as unlink())."""
    _remove(path, 'remove')


def unlink(path, *, dir_fd=None):
    """Remove a file (same as remove())."""
    _remove(path, 'unlink')


def _rename(src, dst, function):
    given, source = _path(src, function)
    given2, target = _path(dst, function)
    found = _done(_files.stat(source), given, given2)
    other = _files.stat(target)
    if type(other) is not int:
        if found[0] and not other[0]:
            raise NotADirectoryError(20, 'Not a directory', given, None, given2)
        if other[0] and not found[0]:
            raise IsADirectoryError(21, 'Is a directory', given, None, given2)
    _done(_files.rename(source, target), given, given2)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Rename a file or directory."""
    _rename(src, dst, 'rename')


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Rename a file or directory, overwriting the destination."""
    _rename(src, dst, 'replace')


def renames(old, new):
    """Super-rename; create directories as necessary and delete any left empty."""
    head, tail = _ospath.split(new)
    if head and tail and not _ospath.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = _ospath.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def truncate(path, length):
    """Truncate a file, specified by path, to a specific length."""
    given, path = _path(path, 'truncate', True)
    _done(_files.truncate(path, length), given)


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    """Change the access permissions of a file."""
    given, path = _path(path, 'chmod', True)
    _done(_files.touch(path, None, mode & 0o7777), given)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Set the access and modified time of path."""
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if times is not None and not (isinstance(times, tuple) and len(times) == 2):
        raise TypeError("utime: 'times' must be either a tuple of two ints or None")
    given, path = _path(path, 'utime', True)
    mtime = _files.now() if times is None and ns is None else times[1] if ns is None else ns[1] / 1e9
    _done(_files.touch(path, mtime, None), given)


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Directory tree generator."""
    stack = [fspath(top)]
    while stack:
        top = stack.pop()
        if isinstance(top, tuple):
            yield top
            continue
        dirs, nondirs, folders = [], [], []
        try:
            entries = list(scandir(top))
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        for entry in entries:
            if entry.is_dir():
                dirs.append(entry.name)
                folders.append(entry.path)
            else:
                nondirs.append(entry.name)
        if topdown:
            yield top, dirs, nondirs
            for name in reversed(dirs):
                stack.append(_ospath.join(top, name))
        else:
            stack.append((top, dirs, nondirs))
            stack.extend(reversed(folders))


# ---- the environment

class _Environ:
    """The environment: a mapping of str to str that starts with what the host gives."""

    def __init__(self, data):
        self._data = data

    def __getitem__(self, key):
        return self._data[_text(key)]

    def __setitem__(self, key, value):
        self._data[_text(key)] = _text(value)

    def __delitem__(self, key):
        del self._data[_text(key)]

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __contains__(self, key):
        return _text(key) in self._data

    def __eq__(self, other):
        return self._data == (other._data if isinstance(other, _Environ) else other)

    __hash__ = None

    def __repr__(self):
        return f"environ({{{', '.join(f'{key!r}: {value!r}' for key, value in self._data.items())}}})"

    def keys(self):
        return self._data.keys()

    def values(self):
        return self._data.values()

    def items(self):
        return self._data.items()

    def get(self, key, default=None):
        return self._data.get(_text(key), default)

    def pop(self, key, *default):
        return self._data.pop(_text(key), *default)

    def popitem(self):
        return self._data.popitem()

    def clear(self):
        self._data.clear()

    def update(self, other=(), /, **kwds):
        for key, value in dict(other, **kwds).items():
            self[key] = value

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def copy(self):
        return dict(self._data)

    def __or__(self, other):
        return self._data | dict(other) if hasattr(other, 'keys') else NotImplemented

    def __ror__(self, other):
        return dict(other) | self._data if hasattr(other, 'keys') else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self


def _text(value):
    if not isinstance(value, str):
        raise TypeError(f'str expected, not {type(value).__name__}')
    return value


environ = _Environ(dict(_files.environ()))


def getenv(key, default=None):
    """Get an environment variable, return None if it doesn't exist."""
    return environ.get(key, default)


def putenv(name, value, /):
    """Change or add an environment variable."""
    environ[name] = value


def unsetenv(name, /):
    """Delete an environment variable."""
    environ.pop(name, None)


def get_exec_path(env=None):
    """Returns the sequence of directories that will be searched for the named executable."""
    return (environ if env is None else env).get('PATH', defpath).split(pathsep)


# ---- what there is of a machine

def urandom(size, /):
    """Return a bytes object containing random bytes suitable for cryptographic use."""
    if not hasattr(type(size), '__index__'):
        raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
    size = int(size)
    if size < 0:
        raise ValueError('negative argument not allowed')
    return _files.urandom(size)


def cpu_count():
    """Return the number of logical CPUs in the system."""
    return 1

process_cpu_count = cpu_count


def getpid():
    """Return the current process id."""
    return 1


def getppid():
    """Return the parent's process id."""
    return 0


class uname_result(tuple):
    """uname_result: Result from os.uname()."""
    sysname = property(lambda self: self[0])
    nodename = property(lambda self: self[1])
    release = property(lambda self: self[2])
    version = property(lambda self: self[3])
    machine = property(lambda self: self[4])

    def __repr__(self):
        names = ('sysname', 'nodename', 'release', 'version', 'machine')
        return f"posix.uname_result({', '.join(f'{name}={value!r}' for name, value in zip(names, self))})"


def uname():
    """Return an object identifying the current operating system."""
    return uname_result(('Linux', 'sandbox', '', '', 'wasm32'))


class terminal_size(tuple):
    """A tuple of (columns, lines) for holding terminal window size"""
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f'os.terminal_size(columns={self[0]}, lines={self[1]})'


def get_terminal_size(fd=1, /):
    """Return the size of the terminal window as (columns, lines)."""
    raise OSError(25, 'Inappropriate ioctl for device')


def umask(mask, /):
    """Set the current numeric umask and return the previous umask."""
    return 0o022


def system(command):
    """Execute the command in a subshell: there is none here."""
    raise PermissionError(1, 'Operation not permitted')


def abort():
    """Abort the interpreter immediately."""
    raise SystemExit(134)


def _exit(status):
    """Exit to the system with specified status, without normal exit processing."""
    import atexit
    atexit._clear()
    raise SystemExit(status)


class PathLike:
    pass


def _path_like():
    import abc
    from types import GenericAlias

    class PathLike(abc.ABC):
        """Abstract base class for implementing the file system path protocol."""
        __slots__ = ()

        @abc.abstractmethod
        def __fspath__(self):
            """Return the file system path representation of the object."""
            raise NotImplementedError

        @classmethod
        def __subclasshook__(cls, subclass):
            if cls is PathLike:
                return hasattr(subclass, '__fspath__') or NotImplemented
            return NotImplemented

        __class_getitem__ = classmethod(GenericAlias)

    PathLike.__qualname__ = 'PathLike'
    return PathLike

PathLike = _path_like()

import posixpath as _ospath
from posixpath import curdir, pardir, extsep, sep, pathsep, defpath, altsep, devnull
path = _ospath
sys.modules['os.path'] = _ospath

__all__ = [n for n in sys.modules[__name__].__dict__ if not n.startswith('_') and n not in
           ('sys', 'PathLike', 'process_cpu_count') and not n.startswith('supports_') or n == 'supports_bytes_environ'] + ['_exit']
`,
};
