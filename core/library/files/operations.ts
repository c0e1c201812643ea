/**
 * `_files`: the operations that `os`, `open` and `pathlib` are made of. Each takes normal absolute paths and answers an errno
 * (an int) or what it is for, never an int. What lies in memory is done at once; for what lies at the host, the Python of a
 * row asks it (`$os('files.read', …)`), and in an overlay first fetches what is to be changed.
 */
import '../hostrandom.ts';
import {
  BAIL,
  HOST,
  LIST,
  PyByteArray,
  PyBytes,
  PyFloat,
  PyList,
  PyTuple,
  TUPLE,
  bare,
  builtinFunction,
  File,
  createFile,
  fileInMemory,
  hiddenIn,
  intrinsic,
  isHidden,
  isLocal,
  isOverlay,
  listFolder,
  makeFolder,
  mkstr,
  normalPath,
  readFile,
  removeNode,
  renameNode,
  shipped,
  statFile,
  toFloat,
  touchNode,
  truncateFile,
  utf16,
  writeFile,
} from '../../values/mod.ts'; // prettier-ignore
import type { Arg, Machine, Out, PyBuiltin, PyValue, Str } from '../../values/mod.ts';
import type { ModuleSource } from '../modules.ts';

function path(v: Arg): string {
  return utf16(bare(v!) as Str);
}

function at(v: Arg): string | File {
  return v instanceof File ? v : path(v);
}

function now(m: Machine): number {
  return m.files.epoch + m.tasks.time;
}

/** `true` is None for the program; what the host must say bails. */
function answer(v: true | null | number | PyValue | typeof HOST): Out {
  if (v === HOST || v === null) return BAIL;
  return v === true ? null : v;
}

function bytesOf(v: Arg): Uint8Array {
  return v instanceof PyByteArray ? v.bytes : (v as PyBytes).b;
}

function seconds(v: Arg): number | null {
  return v === null ? null : v instanceof PyFloat ? v.v : toFloat(v as number);
}

/** In an overlay: takes a file of the host into memory, so that it can be changed. Answers an errno or None. */
shipped(
  'files_fetch',
  `
def files_fetch(path):
    found = $os('files.stat', path)
    if type(found) is dict:
        return found['errno']
    if found[0]:
        return 21
    parts = []
    size = 0
    while size < found[1]:
        part = $os('files.read', path, size, 262144)
        if type(part) is dict:
            return part['errno']
        if not part:
            break
        parts.append(part)
        size += len(part)
    return $files_put(path, b''.join(parts))
`,
);
intrinsic('files_put', 1, (m, p, data) => {
  const v = createFile(m, m.files, path(p!), now(m), bytesOf(data!).slice());
  return v === true || v === HOST ? null : v;
});
intrinsic('files_overlay', 1, (m, p) => isOverlay(m.files, path(p!)));
intrinsic('files_hidden', 1, (m, p) => hiddenIn(m, m.files, path(p!)));
intrinsic('files_names', 1, (m, p) => {
  const found = listFolder(m, m.files, path(p!));
  return typeof found === 'object' ? new PyList(LIST, [...found.names]) : new PyList(LIST, []);
});
intrinsic('files_make', 1, (m, p, mode) => {
  const v = makeFolder(m, m.files, path(p!), now(m), mode as number);
  return v === true || v === HOST ? null : v;
});
intrinsic('files_gone', 1, (m, p) => isHidden(m, m.files, path(p!)));
intrinsic('files_move', 1, (m, source, target) => {
  const v = renameNode(m, m.files, path(source!), path(target!), now(m));
  return v === true || v === HOST ? null : v;
});
intrinsic('files_drop', 1, (m, p, folder) => {
  const v = removeNode(m, m.files, path(p!), folder as boolean, now(m));
  return v === true || v === HOST ? null : v;
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_';

export function operations(): PyBuiltin[] {
  return [
    builtinFunction('_files', 'normal(path, /)', {
      doc: 'The absolute path, without ".", ".." and double slashes.',
      run(m, p) {
        m.work(path(p).length);
        return mkstr(normalPath(m.files, path(p)));
      },
    }),
    builtinFunction('_files', 'getcwd()', { doc: 'The current folder.', run: (m) => mkstr(m.files.cwd) }),
    builtinFunction('_files', 'setcwd(path, /)', {
      doc: 'Sets the current folder.',
      run(m, p) {
        m.files.cwd = path(p);
        return null;
      },
    }),
    builtinFunction('_files', 'stat(path, /)', {
      doc: '(whether it is a folder, size, time of the last change, mode)',
      run(m, p) {
        const v = statFile(m, m.files, at(p));
        if (typeof v !== 'object') return answer(v);
        const [folder, size, mtime, mode] = v;
        return new PyTuple(TUPLE, [folder, size, new PyFloat(mtime), mode]);
      },
      python: `
def stat(path, /):
    found = $os('files.stat', path)
    if type(found) is dict:
        return found['errno']
    return (found[0], found[1], float(found[2]), 0o755 if found[0] else 0o644)
`,
    }),
    builtinFunction('_files', 'listdir(path, /)', {
      doc: 'The names in a folder.',
      run(m, p) {
        const v = listFolder(m, m.files, path(p));
        if (typeof v !== 'object') return answer(v);
        return v.more ? BAIL : new PyList(LIST, [...v.names]);
      },
      python: `
def listdir(path, /):
    found = $os('files.list', path)
    if type(found) is dict:
        if not $files_overlay(path) or found['errno'] != 2:
            return found['errno']
        found = []
    names = $files_names(path)
    hidden = set(names)
    hidden.update($files_hidden(path))
    return names + [name for name in found if name not in hidden]
`,
    }),
    builtinFunction('_files', 'create(path, /)', {
      doc: 'Makes an empty file, or empties the one that is there.',
      run: (m, p) => answer(createFile(m, m.files, path(p), now(m), null)),
      python: `
def create(path, /):
    found = $os('files.create', path)
    return found['errno'] if type(found) is dict else None
`,
    }),
    builtinFunction('_files', 'read(path, offset, size, /)', {
      doc: 'Bytes of a file.',
      run: (m, p, offset, size) => answer(readFile(m, m.files, at(p), offset as number, size as number)),
      python: `
def read(path, offset, size, /):
    if size >= 0:
        found = $os('files.read', path, offset, size)
        return found['errno'] if type(found) is dict else found
    parts = []
    while True:
        part = $os('files.read', path, offset, 262144)
        if type(part) is dict:
            return part['errno']
        if not part:
            return b''.join(parts)
        parts.append(part)
        offset += len(part)
`,
    }),
    builtinFunction('_files', 'write(path, offset, data, /)', {
      doc: 'Puts bytes into a file.',
      run: (m, p, offset, data) => answer(writeFile(m, m.files, at(p), offset as number, bytesOf(data), now(m))),
      python: `
def write(path, offset, data, /):
    if $files_overlay(path):
        found = $files_fetch(path)
        return $files_again('write', path, offset, data) if found is None else found
    found = $os('files.write', path, offset, bytes(data))
    return found['errno'] if type(found) is dict else None
`,
    }),
    builtinFunction('_files', 'truncate(path, size, /)', {
      doc: 'Cuts a file, or fills it up with zeros.',
      run: (m, p, size) => answer(truncateFile(m, m.files, at(p), size as number, now(m))),
      python: `
def truncate(path, size, /):
    if $files_overlay(path):
        found = $files_fetch(path)
        return $files_again('truncate', path, size) if found is None else found
    found = $os('files.truncate', path, size)
    return found['errno'] if type(found) is dict else None
`,
    }),
    builtinFunction('_files', 'mkdir(path, mode, /)', {
      doc: 'Makes a folder.',
      run(m, p, mode) {
        if (isOverlay(m.files, path(p))) return BAIL;
        return answer(makeFolder(m, m.files, path(p), now(m), mode as number));
      },
      python: `
def mkdir(path, mode, /):
    if $files_overlay(path):
        files = __import__('_files')
        if type(files.stat(path)) is not int:
            return 17
        above = files.stat(path.rpartition('/')[0] or '/')
        if type(above) is int:
            return above
        return $files_make(path, mode) if above[0] else 20
    found = $os('files.mkdir', path)
    return found['errno'] if type(found) is dict else None
`,
    }),
    builtinFunction('_files', 'remove(path, folder, /)', {
      doc: 'Removes a file or an empty folder.',
      run(m, p, folder) {
        if (isOverlay(m.files, path(p))) return BAIL;
        return answer(removeNode(m, m.files, path(p), folder as boolean, now(m)));
      },
      python: `
def remove(path, folder, /):
    if $files_overlay(path):
        files = __import__('_files')
        found = files.stat(path)
        if type(found) is int:
            return found
        if folder != found[0]:
            return 20 if folder else 21
        if folder and files.listdir(path):
            return 39
        return $files_drop(path, folder)
    found = $os('files.rmdir' if folder else 'files.remove', path)
    return found['errno'] if type(found) is dict else None
`,
    }),
    builtinFunction('_files', 'rename(source, target, /)', {
      doc: 'Moves a file or a folder.',
      run(m, source, target) {
        const overlay = isOverlay(m.files, path(source));
        if (overlay && fileInMemory(m, m.files, path(source)) === null) return BAIL;
        return answer(renameNode(m, m.files, path(source), path(target), now(m)));
      },
      python: `
def rename(source, target, /):
    if $files_overlay(source):
        files = __import__('_files')
        found = files.stat(source)
        if type(found) is int:
            return found
        if found[0]:
            # A folder of the host stays where it is, as in overlays of Linux.
            if not $files_gone(source) and type($os('files.stat', source)) is not dict:
                return 18
        else:
            failed = $files_fetch(source)
            if failed is not None:
                return failed
        other = files.stat(target)
        if type(other) is not int and other[0]:
            if not found[0]:
                return 21
            if files.listdir(target):
                return 39
        return $files_move(source, target)
    found = $os('files.rename', source, target)
    return found['errno'] if type(found) is dict else None
`,
    }),
    builtinFunction('_files', 'touch(path, mtime, mode, /)', {
      doc: 'Sets the time of the last change, and the mode.',
      run: (m, p, mtime, mode) => answer(touchNode(m, m.files, at(p), seconds(mtime), mode as number | null)),
      python: `
def touch(path, mtime, mode, /):
    if $files_overlay(path):
        found = $files_fetch(path)
        return $files_again('touch', path, mtime, mode) if found is None else found
    found = __import__('_files').stat(path)
    return found if type(found) is int else None
`,
    }),
    builtinFunction('_files', 'is_local(path, /)', {
      doc: 'Whether what is written to the path stays in memory.',
      run: (m, p) => p instanceof File || isLocal(m.files, path(p)),
    }),
    builtinFunction('_files', 'node(path, /)', {
      doc: 'The file in memory at the path, which stays what it is when its name goes; or the path.',
      run: (m, p) => fileInMemory(m, m.files, path(p)) ?? p!,
    }),
    builtinFunction('_files', 'word()', {
      doc: 'Eight letters of the run\'s own generator.',
      run(m) {
        let word = '';
        for (let i = 0; i < 8; i++) word += LETTERS[m.random32() % LETTERS.length]!;
        return word;
      },
    }),
    builtinFunction('_files', 'now()', { doc: 'The time of files.', run: (m) => new PyFloat(now(m)) }),
    builtinFunction('_files', 'environ()', {
      doc: 'The environment that the host gives.',
      python: `
def environ():
    return $os('os.environ') if $os_granted('os.environ') else {}
`,
    }),
    builtinFunction('_files', 'urandom(size, /)', {
      doc: 'Random bytes of the host.',
      python: `
def urandom(size, /):
    if not $os_granted('os.urandom'):
        raise NotImplementedError('os.urandom() is not available: the host does not provide it')
    return $random_bytes(size)
`,
    }),
  ];
}

/** The same operation now that the file is in memory. */
shipped(
  'files_again',
  `
def files_again(name, *args):
    return getattr(__import__('_files'), name)(*args)
`,
);

export const FILES: ModuleSource = {
  name: '_files',
  doc: 'The virtual file system.',
  contents: () => ({ functions: operations() }),
};
