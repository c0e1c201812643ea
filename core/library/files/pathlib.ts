/** `pathlib`: paths as objects. */
import type { ModuleSource } from '../modules.ts';
import { SHORTCUTS } from './pathshortcuts.ts';
import { PURE_PATHS } from './purepath.ts';

export const PATHLIB: ModuleSource = {
  name: 'pathlib',
  package: true,
  doc: 'Object-oriented filesystem paths.',
  contents: () => ({ shortcuts: SHORTCUTS }),
  python: `
import os
from errno import EINVAL, EXDEV

__all__ = ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']

UnsupportedOperation = type('UnsupportedOperation', (NotImplementedError,), {
    '__module__': 'pathlib', '__doc__': 'An exception that is raised when an unsupported operation is attempted.'})

${PURE_PATHS}
class _PosixPathInfo:
    """What is known of a path without asking again."""

    def __init__(self, path):
        self._path = path
        self._known = False

    def _mode(self):
        if not self._known:
            self._known = True
            try:
                self._found = os.stat(self._path).st_mode & 0o170000
            except (OSError, ValueError):
                self._found = 0
        return self._found

    def exists(self, *, follow_symlinks=True):
        """Whether this path exists."""
        return self._mode() != 0

    def is_dir(self, *, follow_symlinks=True):
        """Whether this path is a directory."""
        return self._mode() == 0o040000

    def is_file(self, *, follow_symlinks=True):
        """Whether this path is a regular file."""
        return self._mode() == 0o100000

    def is_symlink(self):
        """Whether this path is a symbolic link."""
        return False

    def __repr__(self):
        return '<PosixPath.info>'


class Path(PurePath):
    """PurePath subclass that can make system calls."""
    __slots__ = ('_info',)

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @property
    def info(self):
        """A PathInfo object that exposes the file type and other file attributes of this path."""
        try:
            return self._info
        except AttributeError:
            self._info = _PosixPathInfo(str(self))
            return self._info

    @classmethod
    def cwd(cls):
        """Return a new path pointing to the current working directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """Return a new path pointing to expanduser('~')."""
        home = os.path.expanduser('~')
        if home == '~':
            raise RuntimeError('Could not determine home directory.')
        return cls(home)

    @classmethod
    def from_uri(cls, uri):
        """Return a new path from the given 'file' URI."""
        from urllib.parse import unquote, urlsplit
        scheme, host, path = urlsplit(uri)[:3]
        if scheme != 'file':
            raise ValueError("URL is missing a 'file:' scheme")
        if host not in ('', 'localhost'):
            raise ValueError('file:// scheme is supported only on localhost')
        path = cls(unquote(path, errors='surrogateescape'))
        if not path.is_absolute():
            raise ValueError(f'URI is not absolute: {uri!r}')
        return path

    def as_uri(self):
        """Return the path as a URI."""
        return _uri(self)

    # -- what is there

    def stat(self, *, follow_symlinks=True):
        """Return the result of the stat() system call on this path, like os.stat() does."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """Like stat(), except if the path points to a symlink."""
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        """Whether this path exists."""
        return os.path.exists(self)

    def is_dir(self, *, follow_symlinks=True):
        """Whether this path is a directory."""
        return os.path.isdir(self)

    def is_file(self, *, follow_symlinks=True):
        """Whether this path is a regular file."""
        return os.path.isfile(self)

    def is_mount(self):
        """Check if this path is a mount point"""
        return os.path.ismount(self)

    def is_symlink(self):
        """Whether this path is a symbolic link."""
        return os.path.islink(self)

    is_junction = is_block_device = is_char_device = is_fifo = is_socket = is_symlink

    def samefile(self, other_path):
        """Return whether other_path is the same or not as this file"""
        return os.path.samefile(self, other_path)

    def owner(self, *, follow_symlinks=True):
        """Return the login name of the file owner."""
        self.stat()
        return 'root'

    def group(self, *, follow_symlinks=True):
        """Return the group name of the file gid."""
        self.stat()
        return 'root'

    # -- content

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file pointed to by this path and return a file object, as the built-in open() function does."""
        import io
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """Open the file in bytes mode, read it, and close the file."""
        with self.open(mode='rb') as f:
            return f.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """Open the file in text mode, read it, and close the file."""
        with self.open(mode='r', encoding=encoding, errors=errors, newline=newline) as f:
            return f.read()

    def write_bytes(self, data):
        """Open the file in bytes mode, write to it, and close the file."""
        view = memoryview(data)
        with self.open(mode='wb') as f:
            return f.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Open the file in text mode, write to it, and close the file."""
        if not isinstance(data, str):
            raise TypeError(f'data must be str, not {type(data).__name__}')
        with self.open(mode='w', encoding=encoding, errors=errors, newline=newline) as f:
            return f.write(data)

    # -- folders

    def iterdir(self):
        """Yield path objects of the directory contents."""
        names = os.listdir(self)
        return (self._of(self._tail + [name]) for name in names)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Walk the directory tree from this directory, similar to os.walk()."""
        for top, dirs, files in os.walk(str(self), top_down, on_error, follow_symlinks):
            yield self.with_segments(top), dirs, files

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Iterate over this subtree and yield all existing files matching the given relative pattern."""
        drive, root, rest = os.path.splitroot(pattern)
        if drive or root:
            raise NotImplementedError('Non-relative patterns are unsupported')
        parts = [part for part in rest.split('/') if part and part != '.']
        if not parts:
            raise ValueError(f'Unacceptable pattern: {str(pattern)!r}')
        if rest[-1] == '/':
            parts.append('')
        return self._select(parts, True if case_sensitive is None else case_sensitive, case_sensitive is not None)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Recursively yield all existing files matching the given relative pattern, anywhere in this subtree."""
        return self.glob(os.path.join('**', pattern), case_sensitive=case_sensitive)

    def _select(self, parts, case_sensitive, all_names):
        base = str(self)
        for found in _glob(base, '' if base == '.' else base, parts, case_sensitive, all_names):
            yield self.with_segments(found) if found else self

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Create a new directory at this given path."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        """Remove this directory.  The directory must be empty."""
        os.rmdir(self)

    # -- changes

    def touch(self, mode=0o666, exist_ok=True):
        """Create this file with the given access mode, if it doesn't exist."""
        if exist_ok:
            try:
                os.utime(self)
            except FileNotFoundError:
                self.open('ab').close()
        else:
            self.open('xb').close()

    def unlink(self, missing_ok=False):
        """Remove this file or link.  If the path is a directory, use rmdir() instead."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        """Rename this path to the target path."""
        os.rename(self, target)
        return target if hasattr(target, 'with_segments') else self.with_segments(target)

    def replace(self, target):
        """Rename this path to the target path, overwriting if that path exists."""
        os.replace(self, target)
        return target if hasattr(target, 'with_segments') else self.with_segments(target)

    def copy(self, target, *, follow_symlinks=True, preserve_metadata=False):
        """Recursively copy this file or directory tree to the given destination."""
        if not hasattr(target, 'with_segments'):
            target = self.with_segments(target)
        if target == self or (self.is_dir() and self in target.parents):
            raise OSError(EINVAL, 'Source and target are the same path' if target == self
                          else 'Source path is a parent of target path', str(self), None, str(target))
        if self.is_dir():
            children = list(self.iterdir())
            target.mkdir()
            for child in children:
                child.copy(target / child.name, preserve_metadata=preserve_metadata)
        else:
            target.write_bytes(self.read_bytes())
        if preserve_metadata:
            st = self.stat()
            os.utime(target, ns=(st.st_atime_ns, st.st_mtime_ns))
            target.chmod(st.st_mode & 0o7777)
        return target

    def copy_into(self, target_dir, *, follow_symlinks=True, preserve_metadata=False):
        """Copy this file or directory tree into the given existing directory."""
        return self.copy(self._inside(target_dir), preserve_metadata=preserve_metadata)

    def _inside(self, target_dir):
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        if not hasattr(target_dir, 'with_segments'):
            target_dir = self.with_segments(target_dir)
        return target_dir / self.name

    def move(self, target):
        """Recursively move this file or directory tree to the given destination."""
        if not hasattr(target, 'with_segments'):
            target = self.with_segments(target)
        try:
            same = self.samefile(target)
        except (OSError, ValueError):
            same = False
        if same:
            raise OSError(EINVAL, 'Source and target are the same file', str(self), None, str(target))
        try:
            os.replace(self, target)
        except OSError as e:
            if e.errno != EXDEV:
                raise
            from shutil import rmtree
            self.copy(target, preserve_metadata=True)
            if self.is_dir():
                rmtree(self)
            else:
                self.unlink()
        return target

    def move_into(self, target_dir):
        """Move this file or directory tree into the given existing directory."""
        return self.move(self._inside(target_dir))

    def chmod(self, mode, *, follow_symlinks=True):
        """Change the permissions of the path, like os.chmod()."""
        os.chmod(self, mode)

    lchmod = chmod

    def _no_links(self, function):
        raise UnsupportedOperation(f'{type(self).__name__}.{function}() is unsupported on this system')

    def readlink(self):
        """Return the path to which the symbolic link points."""
        self.lstat()
        raise OSError(EINVAL, 'Invalid argument', str(self))

    def symlink_to(self, target, target_is_directory=False):
        """Make this path a symlink pointing to the target path: there are no links here."""
        self._no_links('symlink_to')

    def hardlink_to(self, target):
        """Make this path a hard link pointing to the same file: there are no links here."""
        self._no_links('hardlink_to')

    # -- other paths

    def absolute(self):
        """Return an absolute version of this path."""
        if self.is_absolute():
            return self
        return self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """Make the path absolute, resolving all symlinks on the way and also normalizing it."""
        return self.with_segments(os.path.realpath(self, strict=strict))

    def expanduser(self):
        """Return a new path with expanded ~ and ~user constructs."""
        if self.drive or self.root or not self._tail or self._tail[0][:1] != '~':
            return self
        home = os.path.expanduser(self._tail[0])
        if home[:1] == '~':
            raise RuntimeError('Could not determine home directory.')
        return self.with_segments(home, *self._tail[1:])


def _join(prefix, name):
    return name if not prefix else prefix + name if prefix.endswith('/') else prefix + '/' + name


def _glob(folder, prefix, parts, case_sensitive, all_names):
    # Paths below folder that the parts of a pattern name; each begins with prefix. A final '' is a slash: folders only.
    part, rest = parts[0], parts[1:]
    if part == '':
        if os.path.isdir(folder):
            yield prefix + '/' if prefix and not prefix.endswith('/') else prefix
    elif part == '**':
        while rest and rest[0] == '**':
            rest = rest[1:]
        todo = [(folder, prefix)]
        while todo:
            folder, prefix = todo.pop()
            if rest:
                yield from _glob(folder, prefix, rest, case_sensitive, all_names)
            elif os.path.isdir(folder):
                yield prefix
            below = []
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        path = _join(prefix, entry.name)
                        if entry.is_dir():
                            below.append((entry.path, path))
                        elif not rest:
                            yield path
            except OSError:
                pass
            todo.extend(reversed(below))
    elif part == '..' or (not all_names and not any(c in part for c in '*?[')):
        path = _join(prefix, part)
        if rest:
            if part == '..' or os.path.isdir(path):
                yield from _glob(path, path, rest, case_sensitive, all_names)
        elif os.path.lexists(path):
            yield path
    else:
        match = (lambda name: True) if part == '*' else _compiled(part, _Posix, case_sensitive, False)
        try:
            with os.scandir(folder) as entries:
                names = [(entry.name, entry.path, bool(rest) and entry.is_dir()) for entry in entries]
        except OSError:
            return
        for name, path, folder in names:
            if match(name):
                if not rest:
                    yield _join(prefix, name)
                elif folder:
                    yield from _glob(path, _join(prefix, name), rest, case_sensitive, all_names)


class PosixPath(Path, PurePosixPath):
    """Path subclass for non-Windows systems."""
    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """Path subclass for Windows systems."""
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f'cannot instantiate {cls.__name__!r} on your system')
`,
};

export const PATHLIB_TYPES: ModuleSource = {
  name: 'pathlib.types',
  doc: 'Protocols for supporting classes in pathlib.',
  python: `
from typing import Protocol, runtime_checkable


@runtime_checkable
class PathInfo(Protocol):
    """Protocol for path info objects, which support querying the file type.
    Methods may return cached results.
    """
    def exists(self, *, follow_symlinks: bool = True) -> bool: ...
    def is_dir(self, *, follow_symlinks: bool = True) -> bool: ...
    def is_file(self, *, follow_symlinks: bool = True) -> bool: ...
    def is_symlink(self) -> bool: ...
`,
};
