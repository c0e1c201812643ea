/** `os`: the environment, a copy of what the host gives. */
import type { ModuleSource } from '../../modules.ts';

/** The mapping: made when it is first asked for, because it takes the abstract base classes. */
export const OS_ENVIRON: ModuleSource = {
  name: '_osenviron',
  doc: 'The environment of os.',
  python: `
from collections.abc import Mapping, MutableMapping
import _files
from posix import putenv

__name__ = 'os'


class _Environ(MutableMapping):
    """The environment: a mapping of str to str that starts with what the host gives."""

    def __init__(self, data):
        self._data = data

    def __getitem__(self, key):
        return self._data[_text(key)]

    def __setitem__(self, key, value):
        key, value = _text(key), _text(value)
        putenv(key, value)
        self._data[key] = value

    def __delitem__(self, key):
        del self._data[_text(key)]

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return f"environ({{{', '.join(f'{key!r}: {value!r}' for key, value in self._data.items())}}})"

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def copy(self):
        return dict(self)

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        new = dict(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        new = dict(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


def _text(value):
    if not isinstance(value, str):
        raise TypeError(f'str expected, not {type(value).__name__}')
    return value


environ = _Environ(dict(_files.environ()))
`,
};

export const ENVIRON = `

def getenv(key, default=None):
    """Get an environment variable, return None if it doesn't exist."""
    import os
    return os.environ.get(key, default)


def _putenv(name, value, /):
    name, value = fsdecode(name), fsdecode(value)
    if '\\0' in name or '\\0' in value:
        raise ValueError('embedded null byte')
    if not name or '=' in name:
        raise ValueError('illegal environment variable name')


def _unsetenv(name, /):
    name = fsdecode(name)
    if not name or '=' in name:
        raise OSError(22, 'Invalid argument')


def get_exec_path(env=None):
    """Returns the sequence of directories that will be searched for the named executable."""
    import os
    return (os.environ if env is None else env).get('PATH', defpath).split(pathsep)
`;
