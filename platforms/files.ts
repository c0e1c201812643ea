/**
 * Files that a host hands over: in memory, where they are part of the program's state, and as mounts, which the program
 * reaches by paths below a folder. A mount is a `FileHost`: an object with a few operations, on whatever it keeps.
 */
import type { FilesGiven } from '../core/mod.ts';
import { MontyUsageError } from './errors.ts';
import { checkRecord, isRecord } from './given.ts';

/** What a mount knows of a file or folder. */
export interface FileStat {
  readonly isDirectory: boolean;
  /** Bytes. */
  readonly size: number;
  /** Seconds since 1970. */
  readonly mtime: number;
}

type Maybe<T> = T | Promise<T>;

/**
 * What a mount does. Paths are relative to it, with `/` between names and without `.`, `..` and empty names; `''` is the mount itself. A
 * FileError says what is wrong; anything else that is thrown is EIO for the program. Promises need runMontyAsync (or
 * `start`, and an answer to each call), and `async: true`.
 */
export interface FileHost {
  readonly async?: boolean;
  stat(path: string): Maybe<FileStat>;
  list(path: string): Maybe<readonly string[]>;
  /** At most `size` bytes from `offset`; none at the end. */
  read(path: string, offset: number, size: number): Maybe<Uint8Array>;
  /** Makes an empty file, or empties it. The mounts of a reader need none of these. */
  create?(path: string): Maybe<void>;
  write?(path: string, offset: number, data: Uint8Array): Maybe<void>;
  truncate?(path: string, size: number): Maybe<void>;
  mkdir?(path: string): Maybe<void>;
  remove?(path: string): Maybe<void>;
  rmdir?(path: string): Maybe<void>;
  rename?(from: string, to: string): Maybe<void>;
}

const ERRNOS = {
  EPERM: 1,
  ENOENT: 2,
  EIO: 5,
  EACCES: 13,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENOTDIR: 20,
  EISDIR: 21,
  EINVAL: 22,
  EFBIG: 27,
  ENOSPC: 28,
  EROFS: 30,
  ENAMETOOLONG: 36,
  ENOTEMPTY: 39,
  ELOOP: 40,
  ENOTSUP: 95,
  EDQUOT: 122,
} as const;

/** The errors that a mount can answer; each is an OSError of the program, of its class and number. */
export type FileErrorCode = keyof typeof ERRNOS;

/** What is wrong with a file, in the words of POSIX: `new FileError('ENOENT')` is FileNotFoundError for the program. */
export class FileError extends Error {
  override readonly name: string = 'FileError';
  readonly code: FileErrorCode;
  constructor(code: FileErrorCode) {
    super(code);
    this.code = code;
  }
}

/** A folder of the host at a path of the program. */
export interface Mount {
  readonly host: FileHost;
  /**
   * `read-only` (default); `read-write`: changes go to the host; `overlay`: the program may change everything, and what it
   * changes stays in memory, as part of its state.
   */
  readonly mode?: 'read-only' | 'read-write' | 'overlay';
}

/** The files of a program. */
export interface FilesPolicy {
  /** Files in memory at the start, texts or bytes by absolute path. The program may change and add to them. Default: none. */
  readonly memory?: Readonly<Record<string, string | Uint8Array>>;
  /** By absolute path. After a load they are bound again by the same paths. */
  readonly mounts?: Readonly<Record<string, Mount>>;
  /** Where relative paths begin. Default `/`. */
  readonly cwd?: string;
}

export const FILE_FUNCTIONS: readonly string[] = ['stat', 'list', 'read', 'create', 'write', 'truncate', 'mkdir', 'remove', 'rmdir', 'rename'].map(
  (name) => `files.${name}`,
);

/** Throws MontyUsageError for what no policy of files says. */
export function checkFiles(policy: FilesPolicy): void {
  checkRecord('os.files', policy, ['memory', 'mounts', 'cwd']);
  const { memory = {}, mounts = {} } = policy;
  if (!isRecord(memory)) throw new MontyUsageError('bad-option', 'os.files.memory is an object of texts or bytes');
  if (!isRecord(mounts)) throw new MontyUsageError('bad-option', 'os.files.mounts is an object of mounts');
  for (const [path, mount] of Object.entries<Mount | undefined>(mounts)) {
    if (typeof mount?.host?.stat !== 'function')
      throw new MontyUsageError('bad-option', `os.files.mounts: ${path} has no host: { host: directory('…') }`);
    checkRecord(`os.files.mounts: ${path}`, mount, ['host', 'mode']);
    const { mode = 'read-only' } = mount;
    if (!['read-only', 'read-write', 'overlay'].includes(mode))
      throw new MontyUsageError('bad-option', `os.files.mounts: there is no mode ${JSON.stringify(String(mode))}`);
  }
}

/** What the core is given of a policy. */
export function givenFiles(policy: FilesPolicy, epoch: number): FilesGiven {
  const encoder = new TextEncoder();
  const contents = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(policy.memory ?? {})) {
    if (typeof content !== 'string' && !(content instanceof Uint8Array))
      throw new MontyUsageError('bad-option', `os.files.memory: ${path} is neither text nor bytes`);
    contents.set(checked(path), typeof content === 'string' ? encoder.encode(content) : content);
  }
  const mounts = new Map<string, 'read-only' | 'read-write' | 'overlay'>();
  for (const [path, { mode = 'read-only' }] of Object.entries(policy.mounts ?? {})) mounts.set(checked(path), mode);
  return { contents, mounts, cwd: checked(policy.cwd ?? '/'), epoch };
}

function checked(path: string): string {
  const ok = path === '/' || (typeof path === 'string' && path.startsWith('/') && path.slice(1).split('/').every(isName) && path.length <= 4096);
  if (!ok) throw new MontyUsageError('bad-option', `os.files: ${JSON.stringify(String(path))} is no absolute, normal path`);
  return path;
}

function isName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !name.includes('\0') && name.isWellFormed();
}

/**
 * The answer of a mount to a request; undefined: the request is none for files, no mount is bound at its path, or the mount
 * answers by promises and nobody `waits` for them. Throws MontyUsageError when it answers by promises and does not say so.
 */
export function fileAnswer(
  policy: FilesPolicy,
  name: string,
  args: readonly unknown[],
  waits: boolean,
): Maybe<unknown> | undefined {
  if (!FILE_FUNCTIONS.includes(name)) return undefined;
  const found = mountFor(policy, args[0]);
  if (found === undefined) return undefined;
  const { host, inside } = found;
  if (host.async === true && !waits) return undefined;
  const crossed = (value: unknown): unknown => crossing(name, args, value);
  let answer: Maybe<unknown>;
  try {
    const value = operate(policy, host, name.slice('files.'.length), inside, args);
    answer = value instanceof Promise ? laterAnswer(crossed, value) : crossed(value);
  } catch (error) {
    return errorAnswer(error);
  }
  // It has been asked: to ask it again, where somebody waits, could write twice.
  if (answer instanceof Promise && !waits)
    throw new MontyUsageError('bad-answer', `the mount of ${String(args[0])} answers promises: it has to say async: true`);
  return answer;
}

/** Whether a mount is bound that a request is for. */
export function hasMount(policy: FilesPolicy, name: string, path: unknown): boolean {
  return FILE_FUNCTIONS.includes(name) && mountFor(policy, path) !== undefined;
}

async function laterAnswer(crossed: (value: unknown) => unknown, value: Promise<unknown>): Promise<unknown> {
  try {
    return crossed(await value);
  } catch (error) {
    return errorAnswer(error);
  }
}

function mountFor({ mounts = {} }: FilesPolicy, path: unknown): { host: FileHost; inside: string } | undefined {
  if (typeof path !== 'string') return undefined;
  let at: string | null = null;
  for (const mount of Object.keys(mounts)) {
    const within = path === mount || mount === '/' || path.startsWith(`${mount}/`);
    if (within && (at === null || mount.length > at.length)) at = mount;
  }
  if (at === null) return undefined;
  return { host: mounts[at]!.host, inside: path.slice(at === '/' ? 1 : at.length + 1) };
}

function operate(policy: FilesPolicy, host: FileHost, name: string, path: string, args: readonly unknown[]): Maybe<unknown> {
  checkPath(path);
  switch (name) {
    case 'stat':
      return host.stat(path);
    case 'list':
      return host.list(path);
    case 'read':
      return host.read(path, args[1] as number, args[2] as number);
    case 'write':
      return allowed(host.write).call(host, path, args[1] as number, args[2] as Uint8Array);
    case 'truncate':
      return allowed(host.truncate).call(host, path, args[1] as number);
    case 'rename': {
      const target = mountFor(policy, args[1]);
      if (target?.host !== host) throw new FileError('EXDEV');
      checkPath(target.inside);
      return allowed(host.rename).call(host, path, target.inside);
    }
    case 'create':
      return allowed(host.create).call(host, path);
    case 'mkdir':
      return allowed(host.mkdir).call(host, path);
    case 'remove':
      return allowed(host.remove).call(host, path);
    default:
      return allowed(host.rmdir).call(host, path);
  }
}

/** Throws for what the core makes of no path, and for names that no host could keep. */
function checkPath(path: string): void {
  if (path !== '' && !path.split('/').every(isName)) throw new FileError('ENOENT');
}

function allowed<F>(f: F | undefined): F {
  if (f === undefined) throw new FileError('EROFS');
  return f;
}

/** What crosses to the program: nothing but what an operation is to answer. Throws for anything else. */
function crossing(name: string, args: readonly unknown[], value: unknown): unknown {
  switch (name) {
    case 'files.stat': {
      const { isDirectory, size, mtime } = value as FileStat;
      if (!Number.isSafeInteger(size) || size < 0 || !Number.isFinite(mtime)) throw new FileError('EIO');
      return [Boolean(isDirectory), size, mtime];
    }
    case 'files.list':
      // Names that no path can have are not there.
      return [...(value as readonly string[])].map(String).filter((item) => isName(item) && !item.includes('/'));
    case 'files.read':
      if (!(value instanceof Uint8Array) || value.length > (args[2] as number)) throw new FileError('EIO');
      return value;
    default:
      return null;
  }
}

function errorAnswer(error: unknown): unknown {
  const code: FileErrorCode = error instanceof FileError && Object.hasOwn(ERRNOS, error.code) ? error.code : 'EIO';
  return { errno: ERRNOS[code] };
}
