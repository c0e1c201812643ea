/** `posixpath` (which is `os.path`): paths as text, and what the virtual file system knows of them. */
import type { ModuleSource } from '../modules.ts';
import { SHORTCUTS } from './posixshortcuts.ts';

export const POSIXPATH: ModuleSource = {
  name: 'posixpath',
  doc: 'Common operations on Posix pathnames.',
  contents: () => ({ shortcuts: SHORTCUTS }),
  python: `
__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname',
           'commonprefix', 'getsize', 'getmtime', 'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir',
           'isfile', 'ismount', 'expanduser', 'expandvars', 'normpath', 'abspath', 'samefile', 'sameopenfile',
           'samestat', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath',
           'supports_unicode_filenames', 'relpath', 'commonpath', 'isjunction', 'isdevdrive', 'ALLOW_MISSING']

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = False

# os takes the constants above from here.
from os import fspath as _fspath, stat as _stat, getcwd as _getcwd


class _Mark:
    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return self._name

ALLOW_MISSING = _Mark('os.path.ALLOW_MISSING')
ALL_BUT_LAST = _Mark('os.path.ALL_BUT_LAST')


def _same_kind(function, paths):
    # The message that joining str and bytes gives.
    kinds = {isinstance(path, bytes) for path in paths if isinstance(path, (str, bytes))}
    for path in paths:
        if not isinstance(path, (str, bytes)):
            raise TypeError(f"{function}() argument must be str, bytes, or os.PathLike object, "
                            f"not {type(path).__name__!r}") from None
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def _native(function, path):
    # What CPython writes in C tells more of a wrong argument.
    try:
        return _fspath(path)
    except TypeError:
        raise TypeError(f'{function}: path should be string, bytes or os.PathLike, not {type(path).__name__}') from None


def normcase(s):
    """Normalize case of pathname.  Has no effect under Posix."""
    return _fspath(s)


def isabs(s):
    """Test whether a path is absolute."""
    s = _fspath(s)
    return s.startswith(b'/' if isinstance(s, bytes) else '/')


def join(a, *p):
    """Join two or more pathname components, inserting '/' as needed."""
    path = a = _fspath(a)
    sep = b'/' if isinstance(a, bytes) else '/'
    try:
        for b in p:
            b = _fspath(b)
            if b.startswith(sep) or not path:
                path = b
            elif path.endswith(sep):
                path += b
            else:
                path += sep + b
    except (TypeError, AttributeError, BytesWarning):
        _same_kind('join', (a, *p))
        raise
    return path


def split(p):
    """Split a pathname: (head, tail), where tail is everything after the final slash."""
    p = _fspath(p)
    sep = b'/' if isinstance(p, bytes) else '/'
    at = p.rfind(sep) + 1
    head, tail = p[:at], p[at:]
    if head and head != sep * len(head):
        head = head.rstrip(sep)
    return head, tail


def splitext(p):
    """Split the extension from a pathname."""
    p = _fspath(p)
    sep, dot = (b'/', b'.') if isinstance(p, bytes) else ('/', '.')
    name = p.rfind(sep) + 1
    at = p.rfind(dot)
    if at > name and p[name:at].strip(dot):
        return p[:at], p[at:]
    return p, p[:0]


def splitdrive(p):
    """Split a pathname into drive and path.  On Posix, drive is always empty."""
    p = _fspath(p)
    return p[:0], p


def splitroot(p, /):
    """Split a pathname into drive, root and tail."""
    p = _native('_path_splitroot_ex', p)
    sep, empty = (b'/', b'') if isinstance(p, bytes) else ('/', '')
    if p[:1] != sep:
        return empty, empty, p
    if p[1:2] != sep or p[2:3] == sep:
        return empty, sep, p[1:]
    return empty, p[:2], p[2:]


def basename(p):
    """Returns the final component of a pathname"""
    p = _fspath(p)
    return p[p.rfind(b'/' if isinstance(p, bytes) else '/') + 1:]


def dirname(p):
    """Returns the directory component of a pathname"""
    p = _fspath(p)
    sep = b'/' if isinstance(p, bytes) else '/'
    head = p[:p.rfind(sep) + 1]
    if head and head != sep * len(head):
        head = head.rstrip(sep)
    return head


def commonprefix(m):
    """Given a list of pathnames, returns the longest common leading component"""
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(_fspath, m))
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    """Given a sequence of path names, returns the longest common sub-path."""
    paths = tuple(map(_fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    _same_kind('commonpath', paths)
    sep, dot = (b'/', b'.') if isinstance(paths[0], bytes) else ('/', '.')
    if len({path.startswith(sep) for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[c for c in path.split(sep) if c and c != dot] for path in paths]
    low, high = min(split_paths), max(split_paths)
    common = low
    for i, c in enumerate(low):
        if c != high[i]:
            common = low[:i]
            break
    return (sep if paths[0].startswith(sep) else sep[:0]) + sep.join(common)


def normpath(path):
    """Normalize path, eliminating double slashes, etc."""
    path = _native('_path_normpath', path)
    sep, dot, dotdot = (b'/', b'.', b'..') if isinstance(path, bytes) else ('/', '.', '..')
    if not path:
        return dot
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(sep):
        if not part or part == dot:
            continue
        if part != dotdot or (not root and not parts) or (parts and parts[-1] == dotdot):
            parts.append(part)
        elif parts:
            parts.pop()
    return (root + sep.join(parts)) or dot


def abspath(path):
    """Return an absolute path."""
    path = _fspath(path)
    if not path.startswith(b'/' if isinstance(path, bytes) else '/'):
        path = join(_getcwd().encode() if isinstance(path, bytes) else _getcwd(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """Return the canonical path of the specified filename."""
    filename = _fspath(filename)
    sep, dot, dotdot = (b'/', b'.', b'..') if isinstance(filename, bytes) else ('/', '.', '..')
    path = sep[:0] if filename.startswith(sep) else abspath(dot).rstrip(sep)
    names = filename.split(sep)
    for i, name in enumerate(names, 1):
        if not name or name == dot:
            continue
        if name == dotdot:
            path = path[:path.rfind(sep)] if path else path
            continue
        path += sep + name
        if strict:
            try:
                found = _stat(path)
            except FileNotFoundError:
                if strict is ALLOW_MISSING or strict is ALL_BUT_LAST and i == len(names):
                    continue
                raise
            if i < len(names) and found.st_mode & 0o170000 != 0o040000:
                raise NotADirectoryError(20, 'Not a directory', path)
    return path or sep


def relpath(path, start=None):
    """Return a relative version of a path"""
    path = _fspath(path)
    if not path:
        raise ValueError('no path specified')
    sep, dot, dotdot = (b'/', b'.', b'..') if isinstance(path, bytes) else ('/', '.', '..')
    start = dot if start is None else _fspath(start)
    _same_kind('relpath', (path, start))
    start_list = [x for x in abspath(start).split(sep) if x]
    path_list = [x for x in abspath(path).split(sep) if x]
    i = len(commonprefix([start_list, path_list]))
    return sep.join([dotdot] * (len(start_list) - i) + path_list[i:]) or dot


def expanduser(path):
    """Expand ~ and ~user constructions."""
    import os
    path = _fspath(path)
    tilde, sep = (b'~', b'/') if isinstance(path, bytes) else ('~', '/')
    if not path.startswith(tilde):
        return path
    i = path.find(sep, 1)
    if i < 0:
        i = len(path)
    if i != 1:
        return path
    home = os.environ.get('HOME', '/')
    if isinstance(path, bytes):
        home = os.fsencode(home)
    home = home.rstrip(sep)
    return (home + path[i:]) or sep


def expandvars(path):
    """Expand shell variables of form $var and \${var}."""
    import os
    path = _fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(expandvars(os.fsdecode(path)))
    out = []
    i = 0
    while True:
        j = path.find('$', i)
        if j < 0:
            break
        out.append(path[i:j])
        end = j + 1
        if path[end:end + 1] == '{':
            close = path.find('}', end)
            name, i = (path[end + 1:close], close + 1) if close >= 0 else (None, end)
        else:
            while end < len(path) and path[end].isascii() and (path[end].isalnum() or path[end] == '_'):
                end += 1
            name, i = path[j + 1:end], end
        value = os.environ.get(name) if name else None
        out.append(path[j:i] if value is None else value)
    out.append(path[i:])
    return ''.join(out)


def _found(path):
    try:
        return _stat(path)
    except (OSError, ValueError):
        return None


def exists(path):
    """Test whether a path exists."""
    return _found(path) is not None


def lexists(path):
    """Test whether a path exists.  Returns True for broken symbolic links"""
    return exists(_native('lstat', path))


def isfile(path):
    """Test whether a path is a regular file"""
    found = _found(path)
    return found is not None and found.st_mode & 0o170000 == 0o100000


def isdir(s):
    """Return true if the pathname refers to an existing directory."""
    found = _found(s)
    return found is not None and found.st_mode & 0o170000 == 0o040000


def islink(path):
    """Test whether a path is a symbolic link"""
    _native('lstat', path)
    return False


def isjunction(path):
    """Test whether a path is a junction.  Junctions are not supported on the current platform."""
    _fspath(path)
    return False


def isdevdrive(path):
    """Determines whether the specified path is on a Windows Dev Drive.  Dev Drives are not supported on the current platform."""
    _fspath(path)
    return False


def ismount(path):
    """Test whether a path is a mount point"""
    _native('lstat', path)
    return realpath(path) in ('/', b'/') and exists(path)


def getsize(filename):
    """Return the size of a file, reported by os.stat()."""
    return _stat(filename).st_size


def getmtime(filename):
    """Return the last modification time of a file, reported by os.stat()."""
    return _stat(filename).st_mtime


def getatime(filename):
    """Return the last access time of a file, reported by os.stat()."""
    return _stat(filename).st_atime


def getctime(filename):
    """Return the metadata change time of a file, reported by os.stat()."""
    return _stat(filename).st_ctime


def samefile(f1, f2):
    """Test whether two pathnames reference the same actual file"""
    return samestat(_stat(f1), _stat(f2))


def sameopenfile(fp1, fp2):
    """Test whether two open file objects reference the same file"""
    return fp1 == fp2


def samestat(s1, s2):
    """Test whether two stat buffers reference the same file"""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev
`,
};
