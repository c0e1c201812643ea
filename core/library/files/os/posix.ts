/** `posix`: what CPython has of `os` in C. */
import { BAIL, PyBytes, PyStr, builtinFunction } from '../../../values/mod.ts';
import type { PyBuiltin } from '../../../values/mod.ts';
import { forwards } from '../../forward.ts';
import type { Forwarded } from '../../forward.ts';
import type { ModuleSource } from '../../modules.ts';

/** The Python of `os` has each under a name with an underscore. */
// prettier-ignore
const ROWS: readonly Forwarded[] = [
  ['stat(path, *, dir_fd=None, follow_symlinks=True)', 'Perform a stat system call on the given path.'],
  ['lstat(path, *, dir_fd=None)', 'Perform a stat system call on the given path, without following symbolic links.'],
  ['access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)', 'Use the real uid/gid to test for access to a path.'],
  ['getcwd()', 'Return a unicode string representing the current working directory.'],
  ['getcwdb()', 'Return a bytes string representing the current working directory.'],
  ['chdir(path)', 'Change the current working directory to the specified path.'],
  ['listdir(path=None)', 'Return a list containing the names of the files in the directory.'],
  ['scandir(path=None)', 'Return an iterator of DirEntry objects for given path.'],
  ['mkdir(path, mode=511, *, dir_fd=None)', 'Create a directory.'],
  ['rmdir(path, *, dir_fd=None)', 'Remove a directory.'],
  ['remove(path, *, dir_fd=None)', 'Remove a file (same as unlink()).'],
  ['unlink(path, *, dir_fd=None)', 'Remove a file (same as remove()).'],
  ['rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)', 'Rename a file or directory.'],
  ['replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)', 'Rename a file or directory, overwriting the destination.'],
  ['truncate(path, length)', 'Truncate a file, specified by path, to a specific length.'],
  ['open(path, flags, mode=511, *, dir_fd=None)', 'Open a file for low level IO.  Returns a file descriptor (integer).'],
  ['close(fd)', 'Close a file descriptor.'],
  ['read(fd, length, /)', 'Read from a file descriptor.  Returns a bytes object.'],
  ['write(fd, data, /)', 'Write a bytes object to a file descriptor.'],
  ['lseek(fd, position, whence, /)', 'Set the position of a file descriptor.  Return the new position.'],
  ['ftruncate(fd, length, /)', 'Truncate a file, specified by file descriptor, to a specific length.'],
  ['fstat(fd)', 'Perform a stat system call on the given file descriptor.'],
  ['fsync(fd)', 'Force write of fd to disk.'],
  ['fdatasync(fd)', 'Force write of fd to disk without forcing update of metadata.'],
  ['isatty(fd, /)', 'Return True if the fd is connected to a terminal.'],
  ['chmod(path, mode, *, dir_fd=None, follow_symlinks=True)', 'Change the access permissions of a file.'],
  ['utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True)', 'Set the access and modified time of path.'],
  ['putenv(name, value, /)', 'Change or add an environment variable.'],
  ['unsetenv(name, /)', 'Delete an environment variable.'],
  ['strerror(code, /)', 'Translate an error code to a message string.'],
  ['urandom(size, /)', 'Return a bytes object containing random bytes suitable for cryptographic use.'],
  ['cpu_count()', 'Return the number of logical CPUs in the system.'],
  ['getpid()', 'Return the current process id.'],
  ['getppid()', "Return the parent's process id."],
  ['uname()', 'Return an object identifying the current operating system.'],
  ['get_terminal_size(fd=1, /)', 'Return the size of the terminal window as (columns, lines).'],
  ['umask(mask, /)', 'Set the current numeric umask and return the previous umask.'],
  ['system(command)', 'Execute the command in a subshell: there is none here.'],
  ['abort()', 'Abort the interpreter immediately.'],
  ['_exit(status)', 'Exit to the system with specified status, without normal exit processing.'],
];

export const POSIX: ModuleSource = {
  name: 'posix',
  doc: 'This module provides access to operating system functionality that is standardized.',
  contents: () => ({ functions: [fspath(), ...forwards('posix', 'os', ROWS)] }),
};

function fspath(): PyBuiltin {
  return builtinFunction('posix', 'fspath(path)', {
    doc: `Return the file system path representation of the object.

>>> import os
>>> os.fspath('a/b')
'a/b'`,
    run: (_m, path) => (typeof path === 'string' || path instanceof PyStr || path instanceof PyBytes ? path : BAIL),
    python: `
def fspath(path):
    cls = type(path)
    if isinstance(path, (str, bytes)):
        return path
    method = $class_lookup(cls, '__fspath__')
    if method is $missing() or method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {cls.__name__}')
    found = $bind_special(path, method)()
    if isinstance(found, (str, bytes)):
        return found
    raise TypeError(f'expected {cls.__name__}.__fspath__() to return str or bytes, not {type(found).__name__}')
`,
  });
}
