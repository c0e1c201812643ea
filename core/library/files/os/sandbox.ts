/** `os`: what there is of a machine, a process and a terminal. */
export const SANDBOX = `

def _urandom(size, /):
    size = _index(size)
    if size < 0:
        raise ValueError('negative argument not allowed')
    return _files.urandom(size)


def _cpu_count():
    return 1

process_cpu_count = cpu_count


def _getpid():
    return 1


def _getppid():
    return 0


class uname_result(_Result):
    """uname_result: Result from os.uname()."""
    __module__ = 'posix'
    n_fields = n_sequence_fields = 5
    __match_args__ = ('sysname', 'nodename', 'release', 'version', 'machine')
    sysname, nodename, release, version, machine = map(_item, range(5))


# Errors name the classes that are C in CPython with their module.
uname_result.__name__ = 'posix.uname_result'


def _uname():
    return uname_result(('Linux', 'sandbox', '', '', 'wasm32'))


class terminal_size(_Result):
    """A tuple of (columns, lines) for holding terminal window size"""
    n_fields = n_sequence_fields = 2
    __match_args__ = ('columns', 'lines')
    columns, lines = map(_item, range(2))


terminal_size.__name__ = 'os.terminal_size'


def _get_terminal_size(fd=1, /):
    raise OSError(25, 'Inappropriate ioctl for device')


def _umask(mask, /):
    global _mask
    old, _mask = _mask, _index(mask) & 0o777
    return old


def _system(command):
    raise PermissionError(1, 'Operation not permitted')


def __exit(status):
    import atexit
    atexit._clear()
    raise SystemExit(status)


def _abort():
    __exit(134)
`;
