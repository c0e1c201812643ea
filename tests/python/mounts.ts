/**
 * What a case has around it besides host functions: a clock, random bytes, and two folders of the host, `/mnt/host` (the
 * program may change it) and `/mnt/overlay` (what the program changes stays in its own memory). For the oracle they are
 * folders like any other; it starts with the same files.
 */
import { FILE_FUNCTIONS, FileError, fileAnswer } from '../../platforms/files.ts';
import type { FileHost, FileStat, FilesPolicy } from '../../platforms/files.ts';

/** The start of both folders. */
export const CONTENTS: ReadonlyMap<string, string> = new Map([
  ['notes.txt', 'first\nsecond\n'],
  ['data/a.csv', 'x,y\n1,2\n'],
  ['data/deep/b.bin', '\0\x01\x02'],
]);

/** Where they appear. */
export const MOUNTS: readonly string[] = ['/mnt/host', '/mnt/overlay'];

/** What a program may ask for. */
export const GRANTS: ReadonlySet<string> = new Set(['time.time', 'os.urandom', ...FILE_FUNCTIONS]);

/** The time of day when a case begins, in seconds. */
const START = 1_700_000_000;

/** A folder of a host: files by path, null for a folder. */
class Tree implements FileHost {
  readonly #nodes: Map<string, Uint8Array | null> = new Map([['', null]]);

  constructor(contents: ReadonlyMap<string, string>) {
    for (const [path, text] of contents) {
      for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) this.#nodes.set(path.slice(0, at), null);
      this.#nodes.set(path, new TextEncoder().encode(text));
    }
  }

  stat(path: string): FileStat {
    const node = this.#at(path);
    return { isDirectory: node === null, size: node?.length ?? 0, mtime: START };
  }

  list(path: string): string[] {
    if (this.#at(path) !== null) throw new FileError('ENOTDIR');
    return this.#inside(path).filter((name) => !name.includes('/'));
  }

  read(path: string, offset: number, size: number): Uint8Array {
    return this.#file(path).slice(offset, offset + size);
  }

  create(path: string): void {
    this.#folderOf(path);
    if (this.#nodes.get(path) === null) throw new FileError('EISDIR');
    this.#nodes.set(path, new Uint8Array(0));
  }

  write(path: string, offset: number, data: Uint8Array): void {
    const old = this.#file(path);
    const file = new Uint8Array(Math.max(old.length, offset + data.length));
    file.set(old);
    file.set(data, offset);
    this.#nodes.set(path, file);
  }

  truncate(path: string, size: number): void {
    const file = new Uint8Array(size);
    file.set(this.#file(path).subarray(0, size));
    this.#nodes.set(path, file);
  }

  mkdir(path: string): void {
    this.#folderOf(path);
    if (this.#nodes.has(path)) throw new FileError('EEXIST');
    this.#nodes.set(path, null);
  }

  remove(path: string): void {
    this.#file(path);
    this.#nodes.delete(path);
  }

  rmdir(path: string): void {
    if (this.#at(path) !== null) throw new FileError('ENOTDIR');
    if (this.#inside(path).length > 0) throw new FileError('ENOTEMPTY');
    this.#nodes.delete(path);
  }

  rename(from: string, to: string): void {
    const node = this.#at(from);
    this.#folderOf(to);
    if (node !== null && this.#nodes.get(to) === null) throw new FileError('EISDIR');
    for (const name of this.#inside(from)) {
      this.#nodes.set(`${to}/${name}`, this.#nodes.get(`${from}/${name}`)!);
      this.#nodes.delete(`${from}/${name}`);
    }
    this.#nodes.set(to, node);
    this.#nodes.delete(from);
  }

  #at(path: string): Uint8Array | null {
    const node = this.#nodes.get(path);
    if (node !== undefined) return node;
    const above = this.#nodes.get(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    throw new FileError(above instanceof Uint8Array ? 'ENOTDIR' : 'ENOENT');
  }

  #file(path: string): Uint8Array {
    const node = this.#at(path);
    if (node === null) throw new FileError('EISDIR');
    return node;
  }

  #folderOf(path: string): void {
    if (this.#at(path.slice(0, Math.max(0, path.lastIndexOf('/')))) !== null) throw new FileError('ENOTDIR');
  }

  /** Paths below a folder, from there. */
  #inside(path: string): string[] {
    const start = path === '' ? '' : `${path}/`;
    return [...this.#nodes.keys()].filter((p) => p !== path && p.startsWith(start)).map((p) => p.slice(start.length));
  }
}

/** Answers what a program asks of its surroundings; the host's folders live as long as this. */
export function surroundings(): (name: string, args: readonly unknown[]) => unknown {
  const policy: FilesPolicy = {
    mounts: {
      '/mnt/host': { host: new Tree(CONTENTS), mode: 'read-write' },
      '/mnt/overlay': { host: new Tree(CONTENTS), mode: 'overlay' },
    },
  };
  return (name, args) => {
    if (name === 'time.time') return START;
    if (name === 'os.urandom') return Uint8Array.from({ length: args[0] as number }, (_, i) => (i * 73 + 41) & 255);
    const answer = fileAnswer(policy, name, args, false);
    if (answer === undefined) throw new Error(`a case has no ${name}`);
    return answer;
  };
}
