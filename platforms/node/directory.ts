/**
 * A folder of the machine as a mount, on Node, Deno and Bun. A program can't leave it: names are plain (no `..`, no separator),
 * links are never followed, nothing but regular files and folders is opened, and after opening a file its handle is compared
 * with what lies at the path. Another process that swaps parts of the folder at the same time is out of scope: give a
 * program folders that only this process changes.
 */
import {
  closeSync, constants, fstatSync, ftruncateSync, lstatSync, mkdirSync, openSync, readSync, readdirSync, realpathSync, renameSync,
  rmdirSync, unlinkSync, writeSync,
} from 'node:fs'; // prettier-ignore
import { join, sep } from 'node:path';
import type { Stats } from 'node:fs';
import { FileError } from '../files.ts';
import type { FileErrorCode, FileHost, FileStat } from '../files.ts';

const CODES: ReadonlySet<string> = new Set<FileErrorCode>([
  'EPERM', 'ENOENT', 'EACCES', 'EBUSY', 'EEXIST', 'EXDEV', 'ENOTDIR', 'EISDIR', 'EINVAL', 'EFBIG', 'ENOSPC', 'EROFS',
  'ENAMETOOLONG', 'ENOTEMPTY', 'ELOOP', 'ENOTSUP', 'EDQUOT',
]); // prettier-ignore

/** Whatever the platform throws, as the error of a mount: its code, and no path of this machine. */
function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = (error as { code?: unknown }).code;
    throw new FileError(typeof code === 'string' && CODES.has(code) ? (code as FileErrorCode) : 'EIO');
  }
}

/** A separator, a drive or a stream of another platform's file system inside of a name. */
const ODD = sep === '\\' ? /[\\/:*?"<>|\0]/ : /[/\0]/;

class Directory implements FileHost {
  readonly #root: string;

  constructor(path: string) {
    this.#root = realpathSync(path);
    if (!lstatSync(this.#root).isDirectory()) throw new TypeError(`${path} is no folder`);
  }

  /** The path at the machine, of which every part above the last is a real folder. */
  #at(path: string): string {
    let at = this.#root;
    if (path === '') return at;
    const names = path.split('/');
    names.forEach((name, i) => {
      if (name === '' || name === '.' || name === '..' || ODD.test(name)) throw new FileError('ENOENT');
      at = join(at, name);
      if (i < names.length - 1) kindOf(lstatSync(at), 'folder');
    });
    return at;
  }

  /** What lies at a path, if it is a file or a folder. */
  #found(at: string): Stats {
    const found = lstatSync(at);
    kindOf(found, null);
    return found;
  }

  /** Opens a file, works with its handle, and closes it. */
  #open<T>(path: string, flags: number, work: (handle: number) => T): T {
    const at = this.#at(path);
    if ((flags & constants.O_CREAT) === 0) kindOf(this.#found(at), 'file');
    const handle = openSync(at, flags | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0), 0o644);
    try {
      const opened = fstatSync(handle);
      const there = this.#found(at);
      if (!opened.isFile() || opened.ino !== there.ino || opened.dev !== there.dev) throw new FileError('EACCES');
      if (realpathSync(at) !== at) throw new FileError('ELOOP');
      return work(handle);
    } finally {
      closeSync(handle);
    }
  }

  stat(path: string): FileStat {
    return guarded(() => {
      const found = this.#found(this.#at(path));
      return { isDirectory: found.isDirectory(), size: found.size, mtime: found.mtimeMs / 1000 };
    });
  }

  list(path: string): string[] {
    return guarded(() => {
      const at = this.#at(path);
      kindOf(this.#found(at), 'folder');
      // Links and devices are not there for a program.
      return readdirSync(at, { withFileTypes: true })
        .filter((entry) => entry.isFile() || entry.isDirectory())
        .map((entry) => entry.name)
        .sort();
    });
  }

  read(path: string, offset: number, size: number): Uint8Array {
    return guarded(() =>
      this.#open(path, constants.O_RDONLY, (handle) => {
        const most = Math.max(0, Math.min(size, fstatSync(handle).size - offset));
        const bytes = new Uint8Array(most);
        let n = 0;
        while (n < most) {
          const more = readSync(handle, bytes, n, most - n, offset + n);
          if (more === 0) break;
          n += more;
        }
        return bytes.subarray(0, n);
      }),
    );
  }

  create(path: string): void {
    guarded(() => {
      const at = this.#at(path);
      let exists = true;
      try {
        kindOf(this.#found(at), 'file');
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
        exists = false;
      }
      const create = exists ? 0 : constants.O_CREAT | constants.O_EXCL;
      this.#open(path, constants.O_WRONLY | create, (handle) => ftruncateSync(handle, 0));
    });
  }

  write(path: string, offset: number, data: Uint8Array): void {
    guarded(() =>
      this.#open(path, constants.O_WRONLY, (handle) => {
        let n = 0;
        while (n < data.length) n += writeSync(handle, data, n, data.length - n, offset + n);
      }),
    );
  }

  truncate(path: string, size: number): void {
    guarded(() => this.#open(path, constants.O_WRONLY, (handle) => ftruncateSync(handle, size)));
  }

  mkdir(path: string): void {
    guarded(() => void mkdirSync(this.#at(path)));
  }

  remove(path: string): void {
    guarded(() => {
      const at = this.#at(path);
      kindOf(this.#found(at), 'file');
      unlinkSync(at);
    });
  }

  rmdir(path: string): void {
    guarded(() => {
      const at = this.#at(path);
      kindOf(this.#found(at), 'folder');
      rmdirSync(at);
    });
  }

  rename(from: string, to: string): void {
    guarded(() => {
      const source = this.#at(from);
      const target = this.#at(to);
      this.#found(source);
      try {
        this.#found(target);
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
      }
      renameSync(source, target);
    });
  }
}

function kindOf(found: Stats, wanted: 'file' | 'folder' | null): void {
  if (found.isSymbolicLink()) throw new FileError('ELOOP');
  if (!found.isFile() && !found.isDirectory()) throw new FileError('EACCES');
  if (wanted === 'folder' && !found.isDirectory()) throw new FileError('ENOTDIR');
  if (wanted === 'file' && found.isDirectory()) throw new FileError('EISDIR');
}

/**
 * A folder of the machine for `os.files.mounts`. What the program may do there is the mount's mode. Throws for a path that is
 * no folder.
 *
 *     mounts: { '/data': { host: directory('./data'), mode: 'overlay' } }
 */
export function directory(path: string): FileHost {
  if (typeof path !== 'string') throw new TypeError('directory takes a path');
  return new Directory(path);
}
