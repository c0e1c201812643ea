/** `stat`: the bits of file modes. */
import { Bail, builtinFunction, index, shipped } from '../values/mod.ts';
import type { PyBuiltin, PyValue } from '../values/mod.ts';
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

/** The kinds that have a bit pattern, by the function that asks for one. */
// prettier-ignore
const KINDS: readonly (readonly [name: string, kind: number, what: string])[] = [
  ['S_ISDIR', 0o040000, 'a directory'],
  ['S_ISCHR', 0o020000, 'a character special device file'],
  ['S_ISBLK', 0o060000, 'a block special device file'],
  ['S_ISREG', 0o100000, 'a regular file'],
  ['S_ISFIFO', 0o010000, 'a FIFO (named pipe)'],
  ['S_ISLNK', 0o120000, 'a symbolic link'],
  ['S_ISSOCK', 0o140000, 'a socket'],
  ['S_ISDOOR', -1, 'a door'],
  ['S_ISPORT', -1, 'an event port'],
  ['S_ISWHT', -1, 'a whiteout'],
];

const LETTERS: ReadonlyMap<number, string> = new Map([
  [0o140000, 's'],
  [0o120000, 'l'],
  [0o100000, '-'],
  [0o060000, 'b'],
  [0o040000, 'd'],
  [0o020000, 'c'],
  [0o010000, 'p'],
]);

const FORMAT = 0o170000;

function filemode(mode: number): string {
  let text = LETTERS.get(mode & FORMAT) ?? '?';
  for (const [shift, special, letter] of [[6, 0o4000, 's'], [3, 0o2000, 's'], [0, 0o1000, 't']] as const) {
    const bits = mode >> shift;
    text += bits & 4 ? 'r' : '-';
    text += bits & 2 ? 'w' : '-';
    if (mode & special) text += bits & 1 ? letter : letter.toUpperCase();
    else text += bits & 1 ? 'x' : '-';
  }
  return text;
}

/** A function of a mode, which is a C integer of 32 bits without a sign. */
function ofMode(name: string, doc: string, answer: (mode: number) => PyValue): PyBuiltin {
  return builtinFunction('_stat', `${name}(mode, /)`, {
    doc,
    run(m, v) {
      const mode = index(m, v as PyValue);
      if (mode instanceof Bail) return mode;
      if (mode < 0) return m.raise('OverflowError', "can't convert negative value to unsigned int");
      if (mode >= 2 ** 64) return m.raise('OverflowError', 'Python int too large to convert to C unsigned long');
      if (mode >= 2 ** 32) return m.raise('OverflowError', 'mode out of range');
      return answer(Number(mode));
    },
    python: `\ndef ${name}(mode, /):\n    return $stat_again('${name}', $as_index(mode))\n`,
  });
}

function functions(): PyBuiltin[] {
  return [
    ofMode('S_IMODE', "Return the portion of the file's mode that can be set by os.chmod().", (mode) => mode & 0o7777),
    ofMode('S_IFMT', "Return the portion of the file's mode that describes the file type.", (mode) => mode & FORMAT),
    ...KINDS.map(([name, kind, what]) =>
      ofMode(name, `${name}(mode) -> bool\n\nReturn True if mode is from ${what}.`, (mode) => (mode & FORMAT) === kind),
    ),
    ofMode('filemode', "Convert a file's mode to a string of the form '-rwxrwxrwx'.", filemode),
  ];
}

/** The same function with an int for what has an index. */
shipped('stat_again', `\ndef stat_again(name, mode):\n    return getattr(__import__('_stat'), name)(mode)\n`);

/** What is C in CPython. */
export const STAT_C: ModuleSource = {
  name: '_stat',
  doc: 'S_IFMT_: file type bits, and what is told from them.',
  contents: () => ({ functions: functions() }),
};

export const STAT: ModuleSource = {
  name: 'stat',
  doc: 'Constants/functions for interpreting results of os.stat() and os.lstat().',
  contents: () => ({ members }),
  python: 'from _stat import *\n',
};
