/**
 * The virtual file system of a run: a tree in memory, part of the program's state, with folders of the host mounted into it.
 * What lies in memory is answered here; of a mount, `HOST` says that the host has to be asked. In an overlay, memory lies over
 * the host's files: what the program writes stays in memory, and what it removes is hidden.
 *
 * Paths are absolute and normal: no `.`, `..`, `//` or final slash. Answers follow the calls of POSIX; errors are errnos.
 */
import { builtinClass } from './classes.ts';
import { BYTEARRAY, LIST } from './classes.ts';
import type { PyClass } from './classes.ts';
import { PyDict } from './dict.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { PyByteArray, PyBytes, PyList, PyNative, PyStr, growSlots } from './objects.ts';
import type { Bail, PyValue } from './objects.ts';
import { grow } from './heap.ts';
import { giveBack } from './memory.ts';
import { mkstr, utf16 } from './text.ts';

export const ENOENT = 2;
export const EACCES = 13;
export const EEXIST = 17;
export const EXDEV = 18;
export const ENOTDIR = 20;
export const EISDIR = 21;
export const EINVAL = 22;
export const EROFS = 30;
export const ENOTEMPTY = 39;

const FILES: PyClass = builtinClass('files');
const FOLDER: PyClass = builtinClass('files.Folder');
const FILE: PyClass = builtinClass('files.File');

/** What an operation answers when the host has to be asked. */
export const HOST: unique symbol = Symbol('host');

export class Folder extends PyNative {
  entries: PyDict = new PyDict();
  mtime = 0;
  mode = 0o755;
  get cls(): PyClass {
    return FOLDER;
  }
}

export class File extends PyNative {
  data: PyByteArray = new PyByteArray(BYTEARRAY, new Uint8Array(0));
  mtime = 0;
  mode = 0o644;
  get cls(): PyClass {
    return FILE;
  }
}

type Node = Folder | File;

/** What an operation is on: a path, or a file in memory that is open, whatever has become of its name. */
export type Place = string | File;

/** How a folder of the host appears. */
export type MountMode = 'read-only' | 'read-write' | 'overlay';

export class Files extends PyNative {
  root: Folder = new Folder();
  /** Whether the program may write outside of the mounts. */
  writable = false;
  /** Paths of the mounts, and how each appears. */
  mounts: string[] = [];
  modes: string[] = [];
  /** Paths in overlays that the program has removed. */
  hidden: PyDict = new PyDict();
  cwd = '/';
  /** What the clock of the files says when the program's own clock is at 0, in seconds since 1970. */
  epoch = 0;
  get cls(): PyClass {
    return FILES;
  }
}

kind('file', File, () => new File(), { data: [PyByteArray], mtime: 'number', mode: 'count' });
kind('folder', Folder, () => new Folder(), { entries: [PyDict], mtime: 'number', mode: 'count' });
kind(
  'files',
  Files,
  () => new Files(),
  { root: [Folder], writable: 'flag', mounts: 'texts', modes: 'texts', hidden: [PyDict], cwd: 'text', epoch: 'number' },
  (f) =>
    f.mounts.length === f.modes.length &&
    f.modes.every((m) => m === 'read-only' || m === 'read-write' || m === 'overlay'),
);

// ---- what lies where

function parts(path: string): string[] {
  return path === '/' ? [] : path.slice(1).split('/');
}

export function parentOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}

/** The mount that a path lies in; -1: memory. */
function mountOf(files: Files, path: string): number {
  let best = -1;
  files.mounts.forEach((at, i) => {
    if (isWithin(path, at) && (best < 0 || at.length > files.mounts[best]!.length)) best = i;
  });
  return best;
}

function modeOf(files: Files, path: string): MountMode | null {
  const i = mountOf(files, path);
  return i < 0 ? null : (files.modes[i] as MountMode);
}

/** Whether a path lies in an overlay. */
export function isOverlay(files: Files, path: string): boolean {
  return modeOf(files, path) === 'overlay';
}

/** Whether what is written to a path stays in memory. */
export function isLocal(files: Files, path: string): boolean {
  const mode = modeOf(files, path);
  return mode === null || mode === 'overlay';
}

/** A node in memory; an errno. */
function find(m: Machine, files: Files, path: string): Node | number {
  let node: Node = files.root;
  for (const part of parts(path)) {
    m.charge(1);
    if (!(node instanceof Folder)) return ENOTDIR;
    const next = node.entries.get(m, mkstr(part));
    if (!(next instanceof Folder || next instanceof File)) return ENOENT;
    node = next;
  }
  return node;
}

/** Whether the program has removed a path of an overlay, or a folder above it. */
export function isHidden(m: Machine, files: Files, path: string): boolean {
  if (files.hidden.live === 0) return false;
  for (let p = path; p !== '/'; p = parentOf(p)) {
    m.charge(1);
    if (files.hidden.get(m, mkstr(p)) !== undefined) return true;
  }
  return false;
}

/** The file in memory that a path leads to, or null. */
export function fileInMemory(m: Machine, files: Files, path: string): File | null {
  if (!isLocal(files, path)) return null;
  const node = find(m, files, path);
  return node instanceof File ? node : null;
}

/** A node; an errno; HOST: the host knows. */
function lookup(m: Machine, files: Files, path: Place): Node | number | typeof HOST {
  if (path instanceof File) return path;
  const mode = modeOf(files, path);
  if (mode === null) return find(m, files, path);
  if (mode !== 'overlay') return HOST;
  const node = find(m, files, path);
  if (typeof node !== 'number') return node;
  return isHidden(m, files, path) ? ENOENT : HOST;
}

/** A node in memory that is to be changed; `null`: nothing in memory, and the place is writable there. */
function place(m: Machine, files: Files, path: Place): Node | null | number | typeof HOST {
  if (path instanceof File) return path;
  const mode = modeOf(files, path);
  if (mode === 'read-write') return HOST;
  if (mode === 'read-only' || (mode === null && !files.writable)) return EROFS;
  const node = find(m, files, path);
  if (node === ENOENT || (typeof node === 'number' && mode === 'overlay')) return null;
  return node;
}

/** The folder of a path in memory; in an overlay the folders above are made, as they exist at the host. */
function folderFor(m: Machine, files: Files, path: string): Folder | number {
  const overlay = modeOf(files, path) === 'overlay';
  let node: Folder = files.root;
  for (const part of parts(parentOf(path))) {
    m.charge(1);
    let next: PyValue | Bail | undefined = node.entries.get(m, mkstr(part));
    if (next instanceof File) return ENOTDIR;
    if (!(next instanceof Folder)) {
      if (!overlay) return ENOENT;
      next = new Folder();
      node.entries.set(m, mkstr(part), next);
    }
    node = next as Folder;
  }
  return node;
}

// ---- operations: each answers an errno, HOST, or what it is for

/** Always empty: what is written to it is lost. */
const NULL_DEVICE = '/dev/null';

/** [is a folder, size, mtime, mode] */
export function statFile(
  m: Machine,
  files: Files,
  path: Place,
): readonly [boolean, number, number, number] | number | typeof HOST {
  if (path === NULL_DEVICE) return [false, 0, files.epoch, 0o666];
  const node = lookup(m, files, path);
  if (typeof node === 'number' || node === HOST) return node;
  return node instanceof Folder ? [true, 4096, node.mtime, node.mode] : [false, node.data.n, node.mtime, node.mode];
}

/**
 * Names in a folder, and whether those that the host has there are to be added (`hiddenIn` says which of them are not to be seen).
 */
export function listFolder(
  m: Machine,
  files: Files,
  path: string,
): { names: readonly PyValue[]; more: boolean } | number | typeof HOST {
  const node = lookup(m, files, path);
  if (typeof node === 'number' || node === HOST) return node;
  if (node instanceof File) return ENOTDIR;
  const names = node.entries.keys.filter((k) => k !== undefined);
  // Mounts are there without an entry.
  for (const at of files.mounts) {
    if (at !== '/' && parentOf(at) === path && node.entries.get(m, mkstr(nameOf(at))) === undefined)
      names.push(mkstr(nameOf(at)));
  }
  m.work(names.length);
  return { names, more: modeOf(files, path) === 'overlay' && !isHidden(m, files, path) };
}

/** Names in a folder of an overlay that the program has removed. */
export function hiddenIn(m: Machine, files: Files, path: string): PyList {
  const names: PyValue[] = [];
  m.work(files.hidden.live);
  for (const key of files.hidden.keys) {
    if (typeof key !== 'string' && !(key instanceof PyStr)) continue;
    const p = utf16(key);
    if (parentOf(p) === path) names.push(mkstr(nameOf(p)));
  }
  return new PyList(LIST, names);
}

/** Makes an empty file, or with `exclusive` fails if there is one; with `empty` empties what is there. */
export function createFile(
  m: Machine,
  files: Files,
  path: string,
  now: number,
  content: Uint8Array | null,
): true | number | typeof HOST {
  if (path === NULL_DEVICE) return true;
  const at = place(m, files, path);
  if (typeof at === 'number' || at === HOST) return at;
  if (at instanceof Folder) return EISDIR;
  let file = at;
  if (file === null) {
    const folder = folderFor(m, files, path);
    if (typeof folder === 'number') return folder;
    file = new File();
    folder.entries.set(m, mkstr(nameOf(path)), file);
    folder.mtime = now;
    growSlots(1);
  }
  file.data = new PyByteArray(BYTEARRAY, content ?? new Uint8Array(0));
  file.mtime = now;
  return true;
}

/** What is to be changed and is not in memory: `null` in an overlay, which fetches it. */
function unfetched(m: Machine, files: Files, path: string): null | number {
  return modeOf(files, path) === 'overlay' && !isHidden(m, files, path) ? null : ENOENT;
}

export function readFile(
  m: Machine,
  files: Files,
  path: Place,
  offset: number,
  size: number,
): PyBytes | number | typeof HOST {
  if (path === NULL_DEVICE) return new PyBytes(new Uint8Array(0));
  const node = lookup(m, files, path);
  if (typeof node === 'number' || node === HOST) return node;
  if (node instanceof Folder) return EISDIR;
  const { b, n } = node.data;
  const end = size < 0 ? n : Math.min(n, offset + size);
  const length = Math.max(0, end - offset);
  m.work(length);
  m.reserve(length);
  return new PyBytes(b.slice(offset, offset + length));
}

/** Writes at an offset; a gap is filled with zeros. Answers true; null if an overlay has to fetch the file first. */
export function writeFile(
  m: Machine,
  files: Files,
  path: Place,
  offset: number,
  data: Uint8Array,
  now: number,
): true | null | number | typeof HOST {
  if (path === NULL_DEVICE) return true;
  const node = place(m, files, path);
  if (node === null) return unfetched(m, files, path as string);
  if (typeof node === 'number' || node === HOST) return node;
  if (node instanceof Folder) return EISDIR;
  resize(m, node.data, Math.max(node.data.n, offset + data.length));
  node.data.b.set(data, offset);
  m.work(data.length);
  node.mtime = now;
  return true;
}

export function truncateFile(
  m: Machine,
  files: Files,
  path: Place,
  size: number,
  now: number,
): true | null | number | typeof HOST {
  if (path === NULL_DEVICE) return true;
  const node = place(m, files, path);
  if (node === null) return unfetched(m, files, path as string);
  if (typeof node === 'number' || node === HOST) return node;
  if (node instanceof Folder) return EISDIR;
  resize(m, node.data, size);
  node.mtime = now;
  return true;
}

function resize(m: Machine, data: PyByteArray, size: number): void {
  if (size > data.b.length) {
    const room = Math.max(size, Math.min(2 * data.b.length, data.b.length + (1 << 20)));
    m.reserve(room);
    grow(room - data.b.length);
    const b = new Uint8Array(room);
    b.set(data.b.subarray(0, data.n));
    data.b = b;
    m.work(room);
  } else if (size < data.n) data.b.fill(0, size, data.n);
  data.n = size;
  giveBack(m, data);
}

export function makeFolder(
  m: Machine,
  files: Files,
  path: string,
  now: number,
  mode: number,
): true | number | typeof HOST {
  if (path === '/' || files.mounts.includes(path)) return EEXIST;
  const at = place(m, files, path);
  if (typeof at === 'number' || at === HOST) return at;
  if (at !== null) return EEXIST;
  const parent = folderFor(m, files, path);
  if (typeof parent === 'number') return parent;
  const folder = new Folder();
  folder.mtime = now;
  folder.mode = mode;
  parent.entries.set(m, mkstr(nameOf(path)), folder);
  parent.mtime = now;
  growSlots(1);
  return true;
}

/** Removes a file, or a folder that the caller knows to be empty. Overlays hide what the host has under the path. */
export function removeNode(
  m: Machine,
  files: Files,
  path: string,
  folder: boolean,
  now: number,
): true | number | typeof HOST {
  if (path === NULL_DEVICE) return folder ? ENOTDIR : EACCES;
  if (path === '/' || files.mounts.includes(path)) return 16;
  const at = place(m, files, path);
  if (typeof at === 'number' || at === HOST) return at;
  if (at !== null) {
    if (folder && at instanceof File) return ENOTDIR;
    if (!folder && at instanceof Folder) return EISDIR;
    if (at instanceof Folder && at.entries.live > 0 && modeOf(files, path) !== 'overlay') return ENOTEMPTY;
    const parent = find(m, files, parentOf(path)) as Folder;
    parent.entries.delete(m, mkstr(nameOf(path)));
    parent.mtime = now;
  }
  if (modeOf(files, path) === 'overlay') files.hidden.set(m, mkstr(path), true);
  else if (at === null) return ENOENT;
  return true;
}

/** Moves what lies in memory. `null`: an overlay has to fetch the file first. */
export function renameNode(
  m: Machine,
  files: Files,
  from: string,
  to: string,
  now: number,
): true | null | number | typeof HOST {
  if (mountOf(files, from) !== mountOf(files, to)) return EXDEV;
  if (from === '/' || to === '/' || files.mounts.includes(from) || files.mounts.includes(to)) return 16;
  const at = place(m, files, from);
  if (typeof at === 'number' || at === HOST) return at;
  const overlay = modeOf(files, from) === 'overlay';
  if (at === null) return overlay && !isHidden(m, files, from) ? null : ENOENT;
  if (from === to) return true;
  if (isWithin(to, from)) return EINVAL;
  const target = place(m, files, to);
  if (typeof target === 'number' || target === HOST) return target;
  if (target instanceof Folder) {
    if (at instanceof File) return EISDIR;
    if (target.entries.live > 0) return ENOTEMPTY;
  } else if (target instanceof File && at instanceof Folder) return ENOTDIR;
  const folder = folderFor(m, files, to);
  if (typeof folder === 'number') return folder;
  const old = find(m, files, parentOf(from)) as Folder;
  old.entries.delete(m, mkstr(nameOf(from)));
  old.mtime = now;
  folder.entries.set(m, mkstr(nameOf(to)), at);
  folder.mtime = now;
  growSlots(1);
  if (overlay) {
    files.hidden.set(m, mkstr(from), true);
    files.hidden.delete(m, mkstr(to));
  }
  return true;
}

export function touchNode(
  m: Machine,
  files: Files,
  path: Place,
  mtime: number | null,
  mode: number | null,
): true | null | number | typeof HOST {
  if (path === NULL_DEVICE) return true;
  const node = place(m, files, path);
  if (node === null) return unfetched(m, files, path as string);
  if (typeof node === 'number' || node === HOST) return node;
  if (mtime !== null) node.mtime = mtime;
  if (mode !== null) node.mode = mode;
  return true;
}

/** An absolute, normal path from one that the program gives. */
export function normalPath(files: Files, path: string): string {
  const out: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${files.cwd}/${path}`).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') out.pop();
    else out.push(part);
  }
  return `/${out.join('/')}`;
}

// ---- for the host

/** What a run finds at its start. */
export interface FilesGiven {
  /** Files in memory by path; null: the program can't write outside of the mounts. */
  readonly contents: ReadonlyMap<string, Uint8Array> | null;
  readonly mounts: ReadonlyMap<string, MountMode>;
  readonly cwd: string;
  /** Seconds since 1970. */
  readonly epoch: number;
}

/** A file system for a run. Paths are absolute and normal. Throws a RangeError for a path through a file. */
export function makeFiles({ contents, mounts, cwd, epoch }: FilesGiven): Files {
  const files = new Files();
  files.writable = contents !== null;
  files.mounts = [...mounts.keys()];
  files.modes = [...mounts.values()];
  files.cwd = cwd;
  files.epoch = epoch;
  for (const [path, data] of contents ?? []) {
    const folder = folderAt(files, parentOf(path), epoch);
    const file = new File();
    file.data = new PyByteArray(BYTEARRAY, data.slice());
    file.mtime = epoch;
    put(folder, nameOf(path), file);
  }
  if (contents !== null) folderAt(files, '/tmp', epoch);
  for (const path of files.mounts) if (path !== '/') folderAt(files, parentOf(path), epoch);
  folderAt(files, cwd, epoch);
  return files;
}

function put(folder: Folder, name: string, node: Node): void {
  folder.entries.setStr(name, node);
}

function folderAt(files: Files, path: string, epoch: number): Folder {
  let folder = files.root;
  for (const part of parts(path)) {
    let next = folder.entries.getStr(part);
    if (next === undefined) {
      next = new Folder();
      (next as Folder).mtime = epoch;
      put(folder, part, next as Folder);
    }
    if (!(next instanceof Folder)) throw new RangeError(`${path} leads through a file`);
    folder = next;
  }
  return folder;
}

/** The longest path. Folders that are moved into folders may have longer ones, by which nobody finds them. */
const LONGEST = 4096;

/** The files in memory, by path, in the order of the folders. */
export function filesIn(files: Files): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  // A saved tree may be none.
  const seen = new Set<Folder>();
  const rest: (readonly [path: string, node: PyValue | undefined])[] = [['', files.root]];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [path, node] = next;
    if (node instanceof File) found.set(path, node.data.bytes.slice());
    if (!(node instanceof Folder) || seen.has(node)) continue;
    seen.add(node);
    const { entries } = node;
    for (let i = entries.keys.length - 1; i >= 0; i--) {
      const key = entries.keys[i];
      if (typeof key !== 'string' && !(key instanceof PyStr)) continue;
      const at = `${path}/${utf16(key)}`;
      if (at.length <= LONGEST) rest.push([at, entries.valueAt(i)]);
    }
  }
  return found;
}
