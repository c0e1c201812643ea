/** `stat`: the bits of file modes. */
import type { PyValue } from '../values/mod.ts';
import type { ModuleSource } from './modules.ts';

const NUMBERS = `
FILE_ATTRIBUTE_ARCHIVE=32 FILE_ATTRIBUTE_COMPRESSED=2048 FILE_ATTRIBUTE_DEVICE=64 FILE_ATTRIBUTE_DIRECTORY=16
FILE_ATTRIBUTE_ENCRYPTED=16384 FILE_ATTRIBUTE_HIDDEN=2 FILE_ATTRIBUTE_INTEGRITY_STREAM=32768 FILE_ATTRIBUTE_NORMAL=128
FILE_ATTRIBUTE_NOT_CONTENT_INDEXED=8192 FILE_ATTRIBUTE_NO_SCRUB_DATA=131072 FILE_ATTRIBUTE_OFFLINE=4096
FILE_ATTRIBUTE_READONLY=1 FILE_ATTRIBUTE_REPARSE_POINT=1024 FILE_ATTRIBUTE_SPARSE_FILE=512 FILE_ATTRIBUTE_SYSTEM=4
FILE_ATTRIBUTE_TEMPORARY=256 FILE_ATTRIBUTE_VIRTUAL=65536 SF_APPEND=262144 SF_ARCHIVED=65536 SF_DATALESS=1073741824
SF_FIRMLINK=8388608 SF_IMMUTABLE=131072 SF_NOUNLINK=1048576 SF_RESTRICTED=524288 SF_SETTABLE=4294901760 SF_SNAPSHOT=2097152
ST_ATIME=7 ST_CTIME=9 ST_DEV=2 ST_GID=5 ST_INO=1 ST_MODE=0 ST_MTIME=8 ST_NLINK=3 ST_SIZE=6 ST_UID=4 S_ENFMT=1024 S_IEXEC=64
S_IFBLK=24576 S_IFCHR=8192 S_IFDIR=16384 S_IFDOOR=0 S_IFIFO=4096 S_IFLNK=40960 S_IFPORT=0 S_IFREG=32768 S_IFSOCK=49152
S_IFWHT=0 S_IREAD=256 S_IRGRP=32 S_IROTH=4 S_IRUSR=256 S_IRWXG=56 S_IRWXO=7 S_IRWXU=448 S_ISGID=1024 S_ISUID=2048 S_ISVTX=512
S_IWGRP=16 S_IWOTH=2 S_IWRITE=128 S_IWUSR=128 S_IXGRP=8 S_IXOTH=1 S_IXUSR=64 UF_APPEND=4 UF_COMPRESSED=32 UF_DATAVAULT=128
UF_HIDDEN=32768 UF_IMMUTABLE=2 UF_NODUMP=1 UF_NOUNLINK=16 UF_OPAQUE=8 UF_SETTABLE=65535 UF_TRACKED=64
`;

function members(): (readonly [string, PyValue])[] {
  return NUMBERS.trim()
    .split(/\s+/)
    .map((row) => row.split('='))
    .map(([name, number]) => [name!, Number(number)]);
}

export const STAT: ModuleSource = {
  name: 'stat',
  doc: 'Constants/functions for interpreting results of os.stat() and os.lstat().',
  contents: () => ({ members }),
  python: `
def S_IMODE(mode, /):
    "Return the portion of the file's mode that can be set by os.chmod()."
    return mode & 0o7777


def S_IFMT(mode, /):
    "Return the portion of the file's mode that describes the file type."
    return mode & 0o170000


def S_ISDIR(mode, /):
    "Return True if mode is from a directory."
    return mode & 0o170000 == 0o40000


def S_ISCHR(mode, /):
    "Return True if mode is from a character special device file."
    return mode & 0o170000 == 0o20000


def S_ISBLK(mode, /):
    "Return True if mode is from a block special device file."
    return mode & 0o170000 == 0o60000


def S_ISREG(mode, /):
    "Return True if mode is from a regular file."
    return mode & 0o170000 == 0o100000


def S_ISFIFO(mode, /):
    "Return True if mode is from a FIFO (named pipe)."
    return mode & 0o170000 == 0o10000


def S_ISLNK(mode, /):
    "Return True if mode is from a symbolic link."
    return mode & 0o170000 == 0o120000


def S_ISSOCK(mode, /):
    "Return True if mode is from a socket."
    return mode & 0o170000 == 0o140000


def S_ISDOOR(mode, /):
    "Return True if mode is from a door."
    return False


def S_ISPORT(mode, /):
    "Return True if mode is from an event port."
    return False


def S_ISWHT(mode, /):
    "Return True if mode is from a whiteout."
    return False


_kinds = {0o140000: 's', 0o120000: 'l', 0o100000: '-', 0o060000: 'b', 0o040000: 'd', 0o020000: 'c', 0o010000: 'p'}


def filemode(mode, /):
    "Convert a file's mode to a string of the form '-rwxrwxrwx'."
    out = [_kinds.get(mode & 0o170000, '?')]
    for shift, special, letter in ((6, 0o4000, 's'), (3, 0o2000, 's'), (0, 0o1000, 't')):
        bits = mode >> shift
        out.append('r' if bits & 4 else '-')
        out.append('w' if bits & 2 else '-')
        if mode & special:
            out.append(letter if bits & 1 else letter.upper())
        else:
            out.append('x' if bits & 1 else '-')
    return ''.join(out)
`,
};
