/** `os`: what is done with files and folders by their paths. */
export const PATHS = `

def _inode(path):
    # The same for a path whenever it is asked for; another one for every other path, as good as certainly.
    n = 14695981039346656037
    for byte in path.encode('utf-8', 'surrogatepass'):
        n = (n ^ byte) * 1099511628211 & 0xffffffffffffffff
    return n >> 16


def _result(found, path):
    from _osresults import stat_result
    folder, size, mtime, mode = found
    seconds = int(mtime // 1)
    ns = round(mtime * 1000000) * 1000
    return stat_result(((0o040000 if folder else 0o020000 if path == devnull else 0o100000) | mode, _inode(path), 1, 2 if folder else 1, 0, 0, size,
                        seconds, seconds, seconds, mtime, mtime, mtime, ns, ns, ns, 4096, (size + 511) // 512, 0))


def _stat_of(path, function, fd):
    if fd and not isinstance(path, (str, bytes)) and hasattr(type(path), '__index__'):
        file = _descriptor(path, path)
        return _result(_done(_files.stat(file._node), path), file._path)
    given, path = _path(path, function, fd)
    found = _done(_files.stat(path), given)
    if not found[0] and fsdecode(given).endswith('/'):
        raise NotADirectoryError(20, 'Not a directory', given)
    return _result(found, path)


def _stat(path, *, dir_fd=None, follow_symlinks=True):
    return _stat_of(path, 'stat', True)


def _lstat(path, *, dir_fd=None):
    return _stat_of(path, 'lstat', False)


def _access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    mode = _index(mode)
    path = _normal(_given(path, 'access'))
    found = path if type(path) is int else _files.stat(path)
    if type(found) is int:
        return False
    if mode & W_OK and _files.touch(path, found[2], None) is not None:
        return False
    return not mode & X_OK or found[0] or bool(found[3] & 0o111)


def _getcwd():
    return _files.getcwd()


def _getcwdb():
    return fsencode(_files.getcwd())


def _chdir(path):
    given, path = _path(path, 'chdir', True)
    if not _done(_files.stat(path), given)[0]:
        raise NotADirectoryError(20, 'Not a directory', given)
    _files.setcwd(path)


def _listdir(path=None):
    given, path = _path('.' if path is None else path, 'listdir', True, 'path', True)
    names = _done(_files.listdir(path), given)
    return [fsencode(name) for name in names] if isinstance(given, bytes) else names


def _scandir(path=None):
    from _osresults import DirEntry, ScandirIterator
    base, path = _path('.' if path is None else path, 'scandir', True, 'path', True)
    names = _done(_files.listdir(path), base)
    if isinstance(base, bytes):
        names = [fsencode(name) for name in names]
    entries = []
    for name in names:
        entry = object.__new__(DirEntry)
        entry.name = name
        slash = b'/' if isinstance(base, bytes) else '/'
        entry.path = base + name if base.endswith(slash) else base + slash + name
        entry._found = None
        entries.append(entry)
    return ScandirIterator(entries)


def _mkdir(path, mode=0o777, *, dir_fd=None):
    mode = _index(mode)
    given, path = _path(path, 'mkdir')
    _done(_files.mkdir(path, mode & 0o777 & ~_mask), given)


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


def _rmdir(path, *, dir_fd=None):
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


def _removed(path, function):
    given, path = _path(path, function)
    _done(_files.remove(path, False), given)


def _remove(path, *, dir_fd=None):
    _removed(path, 'remove')


def _unlink(path, *, dir_fd=None):
    _removed(path, 'unlink')


def _renamed(src, dst, function):
    given, given2 = _given(src, function, argument='src'), _given(dst, function, argument='dst')
    source, target = _done(_normal(given), given, given2), _done(_normal(given2), given, given2)
    found = _done(_files.stat(source), given, given2)
    other = _files.stat(target)
    if type(other) is not int:
        if found[0] and not other[0]:
            raise NotADirectoryError(20, 'Not a directory', given, None, given2)
        if other[0] and not found[0]:
            raise IsADirectoryError(21, 'Is a directory', given, None, given2)
    _done(_files.rename(source, target), given, given2)


def _rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _renamed(src, dst, 'rename')


def _replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _renamed(src, dst, 'replace')


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


def _truncate(path, length):
    length = _index(length)
    given, path = _path(path, 'truncate', True)
    if length < 0:
        raise OSError(22, 'Invalid argument', given)
    _done(_files.truncate(path, length), given)


def _chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    mode = _index(mode)
    given, path = _path(path, 'chmod', True)
    _done(_files.touch(path, None, mode & 0o7777), given)


def _utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    given = _given(path, 'utime', True)
    if times is not None:
        if not (isinstance(times, tuple) and len(times) == 2):
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        for one in times:
            if not isinstance(one, (int, float)) and not hasattr(type(one), '__index__'):
                raise TypeError(f'argument must be int or float, not {type(one).__name__}')
        mtime = times[1]
    elif ns is not None:
        if not (isinstance(ns, tuple) and len(ns) == 2):
            raise TypeError("utime: 'ns' must be a tuple of two ints")
        mtime = [_index(n) for n in ns][1] / 1e9
    else:
        mtime = _files.now()
    _done(_files.touch(_done(_normal(given), given), mtime, None), given)



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
`;
