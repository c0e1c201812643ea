/** `os`: tuples with named items, such as stat_result. */
export const RESULTS = `

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
`;
