/** `pathlib`: paths as objects. */
import type { ModuleSource } from '../modules.ts';

export const PATHLIB: ModuleSource = {
  name: 'pathlib',
  doc: 'Object-oriented filesystem paths.',
  python: `
import os
import io
from errno import EINVAL, ENOENT, EEXIST
from types import GenericAlias

__all__ = ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']

UnsupportedOperation = type('UnsupportedOperation', (NotImplementedError,), {
    '__module__': 'pathlib', '__doc__': 'An exception that is raised when an unsupported operation is attempted.'})


# ---- how the two families of paths are written

class _Posix:
    sep = '/'
    altsep = None
    folds = False

    @staticmethod
    def split_root(path):
        # drive, root, rest
        if path[:1] != '/':
            return '', '', path
        if path[1:2] == '/' and path[2:3] != '/':
            return '', '//', path[2:].lstrip('/')
        return '', '/', path.lstrip('/')

    @staticmethod
    def case(text):
        return text


class _Windows:
    sep = '\\\\'
    altsep = '/'
    folds = True

    @staticmethod
    def split_root(path):
        path = path.replace('/', '\\\\')
        if path[:1] == '\\\\':
            if path[1:2] == '\\\\':
                # \\\\\\\\host\\\\share, also after \\\\\\\\?\\\\UNC
                start = 8 if path[:8].upper() == '\\\\\\\\?\\\\UNC\\\\' else 2
                at = path.find('\\\\', start)
                if at < 0:
                    return path, '', ''
                at2 = path.find('\\\\', at + 1)
                if at2 < 0:
                    return path, '', ''
                return path[:at2], '\\\\', path[at2 + 1:]
            return '', '\\\\', path[1:]
        if path[1:2] == ':':
            if path[2:3] == '\\\\':
                return path[:2], '\\\\', path[3:]
            return path[:2], '', path[2:]
        return '', '', path

    @staticmethod
    def case(text):
        return text.lower()


# ---- patterns

def _matcher(pattern, case_sensitive):
    # What one component of a pattern means: a function of a name.
    import fnmatch
    import re
    flags = re.NOFLAG if case_sensitive else re.IGNORECASE
    return re.compile(fnmatch.translate(pattern), flags).match


def _matches(parts, patterns, case_sensitive):
    # Whether all of parts matches all of the patterns, where '**' stands for any number of parts.
    reached = {0}
    def close(states):
        todo = list(states)
        while todo:
            i = todo.pop()
            if i < len(patterns) and patterns[i] == '**' and i + 1 not in states:
                states.add(i + 1)
                todo.append(i + 1)
        return states
    matchers = [None if p == '**' else _matcher(p, case_sensitive) for p in patterns]
    reached = close(reached)
    for part in parts:
        after = set()
        for i in reached:
            if i == len(patterns):
                continue
            if patterns[i] == '**':
                after.add(i)
            elif matchers[i](part):
                after.add(i + 1)
        reached = close(after)
    return len(patterns) in reached


class _Parents:
    """The ancestors of a path, as a sequence."""

    def __init__(self, path):
        self._path = path
        self._cls = type(path).__name__
        tail = path._tail
        self._all = tuple(path._of(tail[:n]) for n in range(len(tail) - 1, -1, -1))

    def __len__(self):
        return len(self._all)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._all[index]
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        return self._all[index]

    def __repr__(self):
        return f'<{self._cls}.parents>'

    def __iter__(self):
        return iter(self._all)

    def __reversed__(self):
        return reversed(self._all)

    def __contains__(self, path):
        return path in self._all

    def index(self, path):
        return self._all.index(path)

    def count(self, path):
        return self._all.count(path)

_Parents.__name__ = _Parents.__qualname__ = '_PathParents'


class PurePath:
    """Base class for manipulating paths without I/O."""
    __slots__ = ('_raw', '_parsed', '_text', '__weakref__')

    parser = os.path
    _flavour = _Posix

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        flavour = self._flavour
        texts = []
        for arg in args:
            if isinstance(arg, PurePath):
                texts.append(str(arg) if arg._flavour is flavour else arg.as_posix())
                continue
            path = os.fspath(arg) if hasattr(type(arg), '__fspath__') else arg
            if not isinstance(path, str):
                raise TypeError('argument should be a str or an os.PathLike object where __fspath__ returns a str, '
                                f'not {type(path).__name__!r}')
            texts.append(path)
        self._raw = texts
        self._parsed = None
        self._text = None

    def with_segments(self, *pathsegments):
        """Construct a new path object from any number of path-like objects."""
        return type(self)(*pathsegments)

    # -- parsing

    def _parts3(self):
        # drive, root, names
        if self._parsed is None:
            flavour = self._flavour
            drive, root, rest = '', '', ''
            for text in self._raw:
                if flavour.altsep:
                    text = text.replace(flavour.altsep, flavour.sep)
                d, r, t = flavour.split_root(text)
                if r or (d and flavour.case(d) != flavour.case(drive)):
                    if d or not r:
                        drive = d
                    root, rest = r, t
                else:
                    if d:
                        drive = d
                    if t:
                        rest = rest + flavour.sep + t if rest else t
            if drive.startswith('\\\\\\\\') and not root and drive.count('\\\\') >= 3 and drive[2:3] not in '?.':
                root = flavour.sep
            self._parsed = drive, root, [x for x in rest.split(flavour.sep) if x and x != '.']
        return self._parsed

    def _of(self, tail):
        drive, root, _ = self._parts3()
        path = self.with_segments(self._format(drive, root, tail))
        return path

    def _format(self, drive, root, tail):
        sep = self._flavour.sep
        if drive or root:
            return drive + root + sep.join(tail)
        if tail and self._flavour.split_root(tail[0])[0]:
            tail = ['.'] + tail
        return sep.join(tail) or '.'

    @property
    def _tail(self):
        return self._parts3()[2]

    @property
    def drive(self):
        """The drive prefix (letter or UNC path), if any."""
        return self._parts3()[0]

    @property
    def root(self):
        """The root of the path, if any."""
        return self._parts3()[1]

    @property
    def anchor(self):
        """The concatenation of the drive and root, or ''."""
        drive, root, _ = self._parts3()
        return drive + root

    @property
    def parts(self):
        """An object providing sequence-like access to the components in the filesystem path."""
        drive, root, tail = self._parts3()
        return ((drive + root,) if drive or root else ()) + tuple(tail)

    @property
    def name(self):
        """The final path component, if any."""
        tail = self._tail
        return tail[-1] if tail else ''

    @property
    def suffix(self):
        """The final component's last suffix, if any.  This includes the leading period."""
        name = self.name.lstrip('.')
        at = name.rfind('.')
        return name[at:] if at > 0 else ''

    @property
    def suffixes(self):
        """A list of the final component's suffixes, if any."""
        return ['.' + suffix for suffix in self.name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        """The final path component, minus its last suffix."""
        name, suffix = self.name, self.suffix
        return name[:-len(suffix)] if suffix else name

    @property
    def parent(self):
        """The logical parent of the path."""
        tail = self._tail
        return self._of(tail[:-1]) if tail else self

    @property
    def parents(self):
        """A sequence of this path's logical parents."""
        return _Parents(self)

    # -- as text

    def __str__(self):
        if self._text is None:
            self._text = self._format(*self._parts3())
        return self._text

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """Return the string representation of the path with forward (/) slashes."""
        return str(self).replace(self._flavour.sep, '/')

    def __bytes__(self):
        """Return the bytes representation of the path."""
        return os.fsencode(str(self))

    def __repr__(self):
        return f'{type(self).__name__}({self.as_posix()!r})'

    def as_uri(self):
        """Return the path as a URI."""
        import warnings
        warnings.warn('pathlib.PurePath.as_uri() is deprecated and scheduled for removal in Python 3.19. '
                      'Use pathlib.Path.as_uri().', DeprecationWarning, stacklevel=2)
        return _uri(self)

    # -- comparison

    def _key(self):
        return self._flavour.case(str(self))

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() == other._key() and self._flavour is other._flavour

    def _order(self):
        return self._key().split(self._flavour.sep)

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._order() < other._order()

    def __le__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._order() <= other._order()

    def __gt__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._order() > other._order()

    def __ge__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._order() >= other._order()

    # -- making others

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def joinpath(self, *pathsegments):
        """Combine this path with one or several arguments."""
        return self.with_segments(self, *pathsegments)

    def with_name(self, name):
        """Return a new path with the file name changed."""
        flavour = self._flavour
        if not name or flavour.sep in name or (flavour.altsep and flavour.altsep in name) or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        tail = self._tail
        if not tail:
            raise ValueError(f'{self!r} has an empty name')
        return self._of(tail[:-1] + [name])

    def with_stem(self, stem):
        """Return a new path with the stem changed."""
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f'{self!r} has a non-empty suffix')
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """Return a new path with the file suffix changed."""
        stem = self.stem
        if not stem:
            raise ValueError(f'{self!r} has an empty name')
        if suffix and not (suffix.startswith('.') and suffix != '.') and suffix != '.':
            raise ValueError(f'Invalid suffix {suffix!r}')
        return self.with_name(stem + suffix)

    def relative_to(self, other, *, walk_up=False):
        """Return the relative path to another path identified by the passed arguments."""
        if not hasattr(other, 'with_segments'):
            other = self.with_segments(other)
        for step, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
            if path.name == '..':
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
        return self.with_segments(*['..'] * step, *self._tail[len(path._tail):])

    def is_relative_to(self, other):
        """Return True if the path is relative to another path or False."""
        if not hasattr(other, 'with_segments'):
            other = self.with_segments(other)
        return other == self or other in self.parents

    def is_absolute(self):
        """True if the path is absolute."""
        drive, root, _ = self._parts3()
        return bool(root and (drive or self._flavour is _Posix))

    def is_reserved(self):
        """Return True if the path contains one of the special names reserved by the system."""
        return False

    def full_match(self, pattern, *, case_sensitive=None):
        """Return True if this path matches the given glob-style pattern, over the entire path."""
        if not hasattr(pattern, 'with_segments'):
            pattern = self.with_segments(pattern)
        if case_sensitive is None:
            case_sensitive = not self._flavour.folds
        return _matches(self.parts, list(pattern.parts), case_sensitive)

    def match(self, path_pattern, *, case_sensitive=None):
        """Return True if this path matches the given pattern."""
        if not hasattr(path_pattern, 'with_segments'):
            path_pattern = self.with_segments(path_pattern)
        if case_sensitive is None:
            case_sensitive = not self._flavour.folds
        path_parts = self.parts[::-1]
        pattern_parts = path_pattern.parts[::-1]
        if not pattern_parts:
            raise ValueError('empty pattern')
        if len(path_parts) < len(pattern_parts):
            return False
        if len(path_parts) > len(pattern_parts) and path_pattern.anchor:
            return False
        return all(_matcher('*' if pattern == '**' else pattern, case_sensitive)(part)
                   for part, pattern in zip(path_parts, pattern_parts))

    __class_getitem__ = classmethod(GenericAlias)

    def __reduce__(self):
        return type(self), tuple(self._raw)


def _uri(path):
    from urllib.parse import quote_from_bytes
    if not path.is_absolute():
        raise ValueError("relative paths can't be expressed as file URIs")
    drive = path.drive
    if len(drive) == 2 and drive[1] == ':':
        prefix, rest = 'file:///' + drive, path.as_posix()[2:]
    elif drive:
        prefix, rest = 'file:', path.as_posix()
    else:
        prefix, rest = 'file://', str(path)
    return prefix + quote_from_bytes(os.fsencode(rest))


class PurePosixPath(PurePath):
    """PurePath subclass for non-Windows systems."""
    __slots__ = ()


class PureWindowsPath(PurePath):
    """PurePath subclass for Windows systems."""
    __slots__ = ()
    _flavour = _Windows

os.PathLike.register(PurePath)


class _Info:
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
        kind = 'directory' if self.is_dir() else 'file' if self.is_file() else 'missing'
        return f'<PathInfo: {kind}>'


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
            self._info = _Info(str(self))
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
        from urllib.parse import unquote_to_bytes
        if not uri.startswith('file:'):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        rest = uri[5:]
        if rest.startswith('//'):
            host, slash, rest = rest[2:].partition('/')
            rest = slash + rest
            if host not in ('', 'localhost'):
                rest = '//' + host + rest
        path = cls(os.fsdecode(unquote_to_bytes(rest)))
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
        if not hasattr(pattern, 'with_segments'):
            text = os.fspath(pattern)
            pattern = self.with_segments(pattern)
        else:
            text = str(pattern)
        if pattern.anchor:
            raise NotImplementedError('Non-relative patterns are unsupported')
        parts = list(pattern._tail)
        if not parts:
            raise ValueError(f'Unacceptable pattern: {text!r}')
        if text[-1] in '/':
            parts.append('')
        return self._select(parts, True if case_sensitive is None else case_sensitive, case_sensitive is not None)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Recursively yield all existing files matching the given relative pattern, anywhere in this subtree."""
        if not hasattr(pattern, 'with_segments'):
            pattern = self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError('Non-relative patterns are unsupported')
        return self.glob(self.with_segments('**', pattern), case_sensitive=case_sensitive)

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
        os.replace(self, target)
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
        match = (lambda name: True) if part == '*' else _matcher(part, case_sensitive)
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
