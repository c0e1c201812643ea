/** `pathlib`: paths without a file system, as POSIX and Windows write them. */
export const PURE_PATHS = `
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
    def join(texts):
        path = ''
        for text in texts:
            if text.startswith('/') or not path:
                path = text
            else:
                path += text if path.endswith('/') else '/' + text
        return path

    @staticmethod
    def is_absolute(path):
        return path[:1] == '/'

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
                # a share of a host, perhaps after the prefix UNC
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
    def join(texts):
        drive = root = path = ''
        for text in texts:
            new_drive, new_root, rest = _Windows.split_root(text)
            if new_root:
                if new_drive or not drive:
                    drive = new_drive
                root, path = new_root, rest
            elif new_drive and new_drive.lower() != drive.lower():
                drive, root, path = new_drive, '', rest
            else:
                drive = new_drive or drive
                path += ('\\\\' if path and path[-1] != '\\\\' else '') + rest
        if path and not root and drive and drive[-1] not in ':\\\\':
            root = '\\\\'
        return drive + root + path

    @staticmethod
    def is_absolute(path):
        return path[:2] == '\\\\\\\\' or path[1:3] == ':\\\\'

    @staticmethod
    def case(text):
        return text.lower()


def _is_reserved(name):
    # Whether Windows gives a name a meaning of its own, or does not allow it.
    if name[-1:] in ('.', ' '):
        return name not in ('.', '..')
    if any(c < ' ' or c in '"*:<>?|/\\\\' for c in name):
        return True
    name = name.partition('.')[0].rstrip(' ').upper()
    return (name in ('CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$')
            or len(name) == 4 and name[:3] in ('COM', 'LPT') and name[3] in '123456789\xb9\xb2\xb3')


# ---- patterns

_matchers = {}


def _compiled(pattern, flavour, case_sensitive, recursive):
    # What a pattern means: a function of a text.
    key = pattern, flavour, case_sensitive, recursive
    match = _matchers.get(key)
    if match is None:
        import glob
        import re
        regex = glob.translate(pattern, recursive=recursive, include_hidden=True, seps=flavour.sep + (flavour.altsep or ''))
        if len(_matchers) > 256:
            _matchers.clear()
        match = _matchers[key] = re.compile(regex, re.NOFLAG if case_sensitive else re.IGNORECASE).match
    return match


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
            drive, root, rest = flavour.split_root(flavour.join(self._raw))
            if not root and drive.startswith('\\\\') and not drive.endswith('\\\\'):
                # a share of a host, perhaps after the prefix UNC
                names = drive.split('\\\\')
                if len(names) == 4 and names[2] not in '?.' or len(names) == 6:
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
                      'Use pathlib.Path.as_uri().', DeprecationWarning, stacklevel=1)
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
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
        return self._flavour.is_absolute(str(self))

    def is_reserved(self):
        """Return True if the path contains one of the special names reserved by the system."""
        import warnings
        warnings.warn('pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. '
                      'Use os.path.isreserved() to detect reserved paths on Windows.', DeprecationWarning, stacklevel=2)
        return self._flavour is _Windows and any(map(_is_reserved, self._tail))

    def full_match(self, pattern, *, case_sensitive=None):
        """Return True if this path matches the given glob-style pattern, over the entire path."""
        if not hasattr(pattern, 'with_segments'):
            pattern = self.with_segments(pattern)
        if case_sensitive is None:
            case_sensitive = not self._flavour.folds
        match = _compiled(str(pattern) if pattern.parts else '', self._flavour, case_sensitive, True)
        return match(str(self) if self.parts else '') is not None

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
        return all(_compiled(pattern, self._flavour, case_sensitive, False)(part)
                   for part, pattern in zip(path_parts, pattern_parts))

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
`;
