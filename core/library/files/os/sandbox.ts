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


def _uname():
    from _osresults import uname_result
    return uname_result(('Linux', 'sandbox', '', '', 'wasm32'))


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
