/** `os`: the virtual file system, and what the host shows of an environment. Processes and users don't exist. */
import { indexFunction } from '../../forward.ts';
import { later } from '../../later.ts';
import type { ModuleSource } from '../../modules.ts';
import { DESCRIPTORS } from './descriptors.ts';
import { ENVIRON, OS_ENVIRON } from './environ.ts';
import { PATHS } from './paths.ts';
import { OS_RESULTS } from './results.ts';
import { SANDBOX } from './sandbox.ts';

export const OS: ModuleSource = {
  name: 'os',
  doc: 'OS routines for the sandbox: a virtual file system, and what the host gives of an environment.',
  contents: () => ({ functions: [indexFunction('os')] }),
  python: `
import sys
import _files
from posix import *
from posix import _exit

name = 'posix'
linesep = '\\n'

F_OK = 0
R_OK = 4
W_OK = 2
X_OK = 1
O_RDONLY = 0
O_WRONLY = 1
O_RDWR = 2
O_CREAT = 64
O_EXCL = 128
O_TRUNC = 512
O_APPEND = 1024
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
EX_OK = 0
EX_USAGE = 64
EX_DATAERR = 65
EX_NOINPUT = 66
EX_NOUSER = 67
EX_NOHOST = 68
EX_UNAVAILABLE = 69
EX_SOFTWARE = 70
EX_OSERR = 71
EX_OSFILE = 72
EX_CANTCREAT = 73
EX_IOERR = 74
EX_TEMPFAIL = 75
EX_PROTOCOL = 76
EX_NOPERM = 77
EX_CONFIG = 78
TMP_MAX = 238328

supports_bytes_environ = True
supports_dir_fd = set()
supports_effective_ids = set()
supports_fd = set()
supports_follow_symlinks = set()

error = OSError


def fsencode(filename):
    """Encode filename with UTF-8 and 'surrogateescape'."""
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    """Decode filename from UTF-8 with 'surrogateescape'."""
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


_mask = 0o022

_MESSAGES = {
    0: 'Success', 1: 'Operation not permitted', 2: 'No such file or directory', 3: 'No such process',
    4: 'Interrupted system call', 5: 'Input/output error', 7: 'Argument list too long', 9: 'Bad file descriptor',
    10: 'No child processes', 11: 'Resource temporarily unavailable', 12: 'Cannot allocate memory',
    13: 'Permission denied', 14: 'Bad address', 16: 'Device or resource busy', 17: 'File exists', 18: 'Invalid cross-device link',
    20: 'Not a directory', 21: 'Is a directory', 22: 'Invalid argument', 24: 'Too many open files',
    25: 'Inappropriate ioctl for device', 27: 'File too large',
    28: 'No space left on device', 29: 'Illegal seek', 30: 'Read-only file system', 32: 'Broken pipe',
    33: 'Numerical argument out of domain', 34: 'Numerical result out of range', 36: 'File name too long',
    38: 'Function not implemented', 39: 'Directory not empty',
    40: 'Too many levels of symbolic links', 95: 'Operation not supported', 98: 'Address already in use',
    104: 'Connection reset by peer', 110: 'Connection timed out', 111: 'Connection refused', 122: 'Disk quota exceeded',
}


def _strerror(code, /):
    code = _index(code)
    return _MESSAGES.get(code) or f'Unknown error {code}'


def _done(found, path, path2=None):
    # An errno becomes the exception.
    if type(found) is not int:
        return found
    text = _MESSAGES.get(found) or strerror(found)
    if path2 is None:
        raise OSError(found, text, path)
    raise OSError(found, text, path, None, path2)


def _given(path, function, fd=False, argument='path', nullable=False):
    # The path as the program gave it: str or bytes.
    if isinstance(path, (str, bytes)):
        given = path
    elif getattr(type(path), '__fspath__', None) is not None:
        given = fspath(path)
    elif fd and hasattr(type(path), '__index__'):
        given = _descriptor(path, path)._path
    else:
        kinds = ['string', 'bytes', 'os.PathLike'] + ['integer'] * fd + ['None'] * nullable
        raise TypeError(f"{function}: {argument} should be {', '.join(kinds[:-1])} or {kinds[-1]}, not {type(path).__name__}")
    if (0 if isinstance(given, bytes) else '\\0') in given:
        raise ValueError(f'{function}: embedded null character in {argument}')
    return given


def _descriptor(fd, *shown):
    import _io
    file = _io._descriptors.get(_index(fd))
    if file is None:
        raise OSError(9, 'Bad file descriptor', *shown)
    return file


def _path(path, function, fd=False, argument='path', nullable=False):
    # The path as the program gave it, for messages, and as the file system takes it.
    given = _given(path, function, fd, argument, nullable)
    return given, _done(_normal(given), given)


def _normal(given):
    # The path as the file system takes it, or an errno.
    text = fsdecode(given)
    if not text:
        return 2
    if len(text) > 4096:
        return 36
    # Links don't exist, so ".." is the folder above, if there is one.
    if '/..' in text:
        parts = text.split('/')
        for i, part in enumerate(parts):
            if part == '..' and i > 0:
                above = _files.stat(_files.normal('/'.join(parts[:i]) or '/'))
                if type(above) is int:
                    return above
                if not above[0]:
                    return 20
    return _files.normal(text)
${PATHS}${DESCRIPTORS}${ENVIRON}${SANDBOX}

import posixpath as _ospath
from posixpath import curdir, pardir, extsep, sep, pathsep, defpath, altsep, devnull
path = _ospath
sys.modules['os.path'] = _ospath

__all__ = [n for n in sys.modules[__name__].__dict__ if not n.startswith('_') and n not in
           ('sys', 'process_cpu_count') and not n.startswith('supports_') or n == 'supports_bytes_environ'] + ['_exit']
${later({
  _osenviron: ['environ'],
  _osresults: ['DirEntry', 'stat_result', 'terminal_size', 'uname_result'],
  _ospathlike: ['PathLike'],
})}
__all__ += sorted(_later.keys() - {'PathLike'})
`,
};

const OS_PATHLIKE: ModuleSource = {
  name: '_ospathlike',
  doc: 'The protocol of paths.',
  python: `
from abc import ABC, abstractmethod
from types import GenericAlias

__name__ = 'os'


class PathLike(ABC):
    """Abstract base class for implementing the file system path protocol."""
    __slots__ = ()

    @abstractmethod
    def __fspath__(self):
        """Return the file system path representation of the object."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return hasattr(subclass, '__fspath__') or NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)
`,
};

/** What `os` asks for when a program does. */
export const OS_PARTS: readonly ModuleSource[] = [OS_ENVIRON, OS_PATHLIKE, OS_RESULTS];
