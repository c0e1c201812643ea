/** `glob`: paths that match a pattern. */
import type { ModuleSource } from '../modules.ts';

export const GLOB: ModuleSource = {
  name: 'glob',
  doc: 'Filename globbing utility.',
  python: `
import os
import re
import fnmatch

__all__ = ['escape', 'glob', 'iglob', 'translate']

_magic = '*?['


def has_magic(s):
    """Whether a pattern has anything to match with."""
    if isinstance(s, bytes):
        s = s.decode('latin-1')
    return any(c in s for c in _magic)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return a list of paths matching a pathname pattern."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return an iterator which yields the paths matching a pathname pattern."""
    root = pathname[:0] if root_dir is None else os.fspath(root_dir)
    found = _iglob(pathname, root, recursive, include_hidden, False)
    if not pathname or recursive and _recursive(pathname[:2]):
        # The empty path is no match.
        found = (path for path in found if path)
    return found


def _recursive(pattern):
    return pattern in ('**', b'**')


def _hidden(name):
    return name[:1] in ('.', b'.')


def _iglob(pathname, root, recursive, include_hidden, folders_only):
    folder, base = os.path.split(pathname)
    if not has_magic(pathname):
        if base:
            if os.path.lexists(os.path.join(root, pathname)):
                yield pathname
        elif os.path.isdir(os.path.join(root, folder)):
            yield pathname
        return
    if not folder:
        if recursive and _recursive(base):
            yield from _below(root, folder, folders_only, include_hidden, True)
        else:
            yield from _names(root, folder, base, folders_only, include_hidden)
        return
    if folder != pathname and has_magic(folder):
        folders = _iglob(folder, root, recursive, include_hidden, True)
    else:
        folders = [folder]
    for folder in folders:
        if has_magic(base):
            if recursive and _recursive(base):
                names = _below(root, folder, folders_only, include_hidden, True)
            else:
                names = _names(root, folder, base, folders_only, include_hidden)
        elif base:
            names = [base] if os.path.lexists(os.path.join(root, folder, base)) else []
        else:
            names = [base] if os.path.isdir(os.path.join(root, folder)) else []
        for name in names:
            yield os.path.join(folder, name)


def _list(root, folder, folders_only):
    path = os.path.join(root, folder) or (b'.' if isinstance(folder, bytes) else '.')
    try:
        with os.scandir(path) as entries:
            return [entry.name for entry in entries if not folders_only or entry.is_dir()]
    except OSError:
        return []


def _names(root, folder, pattern, folders_only, include_hidden):
    names = _list(root, folder, folders_only)
    if not (include_hidden or _hidden(pattern)):
        names = [name for name in names if not _hidden(name)]
    return fnmatch.filter(names, pattern)


def _below(root, folder, folders_only, include_hidden, first=False):
    # '' for the folder itself, then all that lies below it.
    if first:
        if not os.path.isdir(os.path.join(root, folder) or '.'):
            return
        yield folder[:0]
    for name in _list(root, folder, folders_only):
        if include_hidden or not _hidden(name):
            yield name
            path = os.path.join(folder, name)
            for below in _below(root, path, folders_only, include_hidden):
                yield os.path.join(name, below)


def _deprecated(name):
    from warnings import warn
    warn(f'glob.{name} is deprecated and will be removed in Python 3.15. Use glob.glob and pass a directory to its root_dir '
         'argument instead.', DeprecationWarning, 1)  # Frames of shipped Python do not count.


def glob0(dirname, pattern):
    """The pattern, if there is a file of that name in the folder."""
    _deprecated('glob0')
    return [pattern] if os.path.lexists(os.path.join(dirname, pattern)) else []


def glob1(dirname, pattern):
    """The names in a folder that match."""
    _deprecated('glob1')
    return list(_names('', dirname, pattern, False, False))


def escape(pathname):
    """Escape all special characters."""
    pathname = os.fspath(pathname)
    if isinstance(pathname, bytes):
        return re.sub(rb'([*?[])', rb'[\\1]', pathname)
    return re.sub(r'([*?[])', r'[\\1]', pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """Translate a pathname with shell wildcards to a regular expression."""
    seps = seps or '/'
    escaped = ''.join(map(re.escape, seps))
    any_sep = f'[{escaped}]' if len(seps) > 1 else escaped
    not_sep = f'[^{escaped}]'
    if include_hidden:
        one_last_segment = f'{not_sep}+'
        one_segment = f'{one_last_segment}{any_sep}'
        any_segments = f'(?:.+{any_sep})?'
        any_last_segments = '.*'
    else:
        one_last_segment = f'[^{escaped}.]{not_sep}*'
        one_segment = f'{one_last_segment}{any_sep}'
        any_segments = f'(?:{one_segment})*'
        any_last_segments = f'{any_segments}(?:{one_last_segment})?'
    results = []
    parts = re.split(any_sep, pat)
    last = len(parts) - 1
    for i, part in enumerate(parts):
        if part == '*':
            results.append(one_segment if i < last else one_last_segment)
        elif recursive and part == '**':
            if i < last:
                if parts[i + 1] != '**':
                    results.append(any_segments)
            else:
                results.append(any_last_segments)
        else:
            if part:
                if not include_hidden and part[0] in '*?':
                    results.append(r'(?!\\.)')
                results += fnmatch._translate(part, f'{not_sep}*', not_sep)[0]
            if i < last:
                results.append(any_sep)
    return rf"(?s:{''.join(results)})\\z"
`,
};
