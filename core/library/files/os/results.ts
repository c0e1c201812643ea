/** What functions of `os` answer: tuples with named items, such as stat_result, and the entries of folders. */
import type { ModuleSource } from '../../modules.ts';

export const OS_RESULTS: ModuleSource = {
  name: '_osresults',
  doc: 'What functions of os answer.',
  python: `
from posix import stat

__name__ = 'os'


class _Field:
    # A field of a result: an item with a name.

    def __init__(self, get):
        self._get = get

    def __get__(self, instance, owner=None):
        return self if instance is None else self._get(instance)

    def __set__(self, instance, value):
        raise AttributeError('readonly attribute')

    def __delete__(self, instance):
        raise AttributeError('readonly attribute')


def _item(i):
    return _Field(lambda self: self[i])


def _more(i, or_item=None):
    # A field beyond the items; the item that stands for it where there are no more.
    def get(self):
        more = self.__dict__.get('_more', ())
        return more[i] if i < len(more) else None if or_item is None else self[or_item]
    return _Field(get)


class _Result(tuple):
    # Items with names, and more fields beyond them.
    n_unnamed_fields = 0

    def __new__(cls, sequence, dict={}, /):
        if not hasattr(type(sequence), '__iter__') and not hasattr(type(sequence), '__getitem__'):
            raise TypeError('constructor requires a sequence')
        items = tuple(sequence)
        least, most = cls.n_sequence_fields, cls.n_fields
        if not least <= len(items) <= most:
            wanted = f'{least}' if least == most else f'at least {least}' if len(items) < least else f'at most {most}'
            wanted = f'a {wanted}' if least == most else f'an {wanted}'
            raise TypeError(f'{cls.__module__}.{cls.__name__}() takes {wanted}-sequence ({len(items)}-sequence given)')
        self = tuple.__new__(cls, items[:least])
        if len(items) > least:
            self.__dict__['_more'] = items[least:]
        return self

    def __reduce__(self):
        return (type(self), (tuple(self) + self.__dict__.get('_more', ()), {}))

    def __repr__(self):
        fields = ', '.join(f'{name}={value!r}' for name, value in zip(self.__match_args__, self))
        return f'{type(self).__module__}.{type(self).__name__}({fields})'

    def __replace__(self, /, **changes):
        names = self.__match_args__
        unknown = [name for name in changes if name not in names]
        if unknown:
            raise TypeError(f'Got unexpected field name(s): {unknown!r}')
        return type(self)([changes.get(name, value) for name, value in zip(names, self)])


class stat_result(_Result):
    """Result from stat, fstat, or lstat."""
    n_fields = 19
    n_sequence_fields = 10
    n_unnamed_fields = 3
    __match_args__ = ('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size')

    st_mode = _item(0)
    st_ino = _item(1)
    st_dev = _item(2)
    st_nlink = _item(3)
    st_uid = _item(4)
    st_gid = _item(5)
    st_size = _item(6)
    st_atime = _more(0, 7)
    st_mtime = _more(1, 8)
    st_ctime = _more(2, 9)
    st_atime_ns = _more(3)
    st_mtime_ns = _more(4)
    st_ctime_ns = _more(5)
    st_blksize = _more(6)
    st_blocks = _more(7)
    st_rdev = _more(8)

    def __repr__(self):
        names = self.__match_args__ + ('st_atime', 'st_mtime', 'st_ctime')
        return f"os.stat_result({', '.join(f'{name}={value!r}' for name, value in zip(names, self))})"


stat_result.__name__ = 'os.stat_result'


class uname_result(_Result):
    """uname_result: Result from os.uname()."""
    __module__ = 'posix'
    n_fields = n_sequence_fields = 5
    __match_args__ = ('sysname', 'nodename', 'release', 'version', 'machine')
    sysname, nodename, release, version, machine = map(_item, range(5))


# Errors name the classes that are C in CPython with their module.
uname_result.__name__ = 'posix.uname_result'


class terminal_size(_Result):
    """A tuple of (columns, lines) for holding terminal window size"""
    n_fields = n_sequence_fields = 2
    __match_args__ = ('columns', 'lines')
    columns, lines = map(_item, range(2))


terminal_size.__name__ = 'os.terminal_size'


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


class ScandirIterator:
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

DirEntry.__module__ = ScandirIterator.__module__ = 'posix'
DirEntry.__name__ = 'posix.DirEntry'
ScandirIterator.__name__ = 'posix.ScandirIterator'
`,
};
