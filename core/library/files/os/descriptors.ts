/** `os`: files by number. */
export const DESCRIPTORS = `

def _open(path, flags, mode=0o777, *, dir_fd=None):
    import _io
    flags, mode = _index(flags), _index(mode) & 0o777 & ~_mask
    given, path = _path(path, 'open')
    if not _files.is_local(path):
        _io._write_rest()
    writes = flags & 3 != O_RDONLY
    found = _files.stat(path)
    if type(found) is int:
        if found != 2 or not flags & O_CREAT:
            _done(found, given)
        above = _files.stat(path.rpartition('/')[0] or '/')
        if type(above) is int or not above[0]:
            _done(above if type(above) is int else 20, given)
        if given[-1:] in ('/', b'/'):
            _done(21, given)
        _done(_files.create(path), given)
        if mode != 0o644:
            _files.touch(path, None, mode)
    elif flags & O_CREAT and flags & O_EXCL:
        _done(17, given)
    elif found[0]:
        if writes or flags & O_CREAT:
            _done(21, given)
    elif writes:
        _done(_files.create(path) if flags & O_TRUNC else _files.touch(path, found[2], None), given)
    fail = lambda found: _done(found, None)
    return _io.FileIO._opened(path, fail, flags & 3 != O_WRONLY, writes, bool(flags & O_APPEND)).fileno()


def _close(fd):
    _descriptor(fd).close()


def _read(fd, length, /):
    if _index(length) < 0:
        raise OSError(22, 'Invalid argument')
    file = _descriptor(fd)
    if not file._readable:
        raise OSError(9, 'Bad file descriptor')
    return file.read(length)


def _write(fd, data, /):
    if _index(fd) in (1, 2):
        return (sys.__stdout__ if fd == 1 else sys.__stderr__).buffer.write(data)
    file = _descriptor(fd)
    view = memoryview(data)
    if not file._writable:
        raise OSError(9, 'Bad file descriptor')
    return file.write(view)


def _lseek(fd, position, whence, /):
    return _descriptor(fd).seek(position, whence)


def _ftruncate(fd, length, /):
    _descriptor(fd).truncate(length)


def _fstat(fd):
    file = _descriptor(fd)
    return _result(_done(_files.stat(file._node), None), file._path)


def _fsync(fd):
    # What a buffer has given is there at once.
    _descriptor(fd if hasattr(type(fd), '__index__') else fd.fileno())

_fdatasync = _fsync


def _isatty(fd, /):
    _index(fd)
    return False


def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
    """Return an open file object connected to a file descriptor."""
    if not isinstance(fd, int):
        raise TypeError(f'invalid fd type ({type(fd)}, expected integer)')
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)
`;
