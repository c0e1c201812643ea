/**
 * A mount over a store of objects by key, as R2 and KV are. Folders are what keys have in common up to a `/`; an empty one is kept by
 * an object whose key ends in `/`. A write replaces the whole object, so this suits files that are read, or written once.
 */
import { MontyUsageError } from './errors.ts';
import { FileError } from './files.ts';
import type { FileHost, FileStat } from './files.ts';

/** What a mount needs of a store. Times are seconds since 1970; 0 where the store keeps none. */
export interface ObjectStore {
  get(key: string): Promise<{ readonly data: Uint8Array; readonly mtime: number } | null>;
  put(key: string, data: Uint8Array): Promise<void>;
  delete(key: string): Promise<void>;
  /** Keys that begin with the prefix; at most `limit` of them. */
  keys(prefix: string, limit: number): Promise<readonly string[]>;
}

/** A listing looks at fewer keys than these. */
const MOST = 100_000;
/** Bytes of the largest file that a program can make: the whole object is in memory when it is written. */
const LARGEST = 32 * 1024 * 1024;

class ObjectFiles implements FileHost {
  readonly async = true;
  readonly #store: ObjectStore;
  readonly #prefix: string;

  constructor(store: ObjectStore, prefix: string) {
    this.#store = store;
    this.#prefix = prefix;
  }

  #key(path: string): string {
    return this.#prefix + path;
  }

  #below(path: string): string {
    return path === '' ? this.#prefix : `${this.#prefix}${path}/`;
  }

  async #isFolder(path: string): Promise<boolean> {
    return path === '' || (await this.#store.keys(this.#below(path), 1)).length > 0;
  }

  async #data(path: string): Promise<Uint8Array> {
    const found = path === '' ? null : await this.#store.get(this.#key(path));
    if (found !== null) return found.data;
    throw new FileError((await this.#isFolder(path)) ? 'EISDIR' : 'ENOENT');
  }

  async #parent(path: string): Promise<void> {
    const at = path.lastIndexOf('/');
    if (at < 0) return;
    const above = path.slice(0, at);
    if (await this.#isFolder(above)) return;
    throw new FileError((await this.#store.get(this.#key(above))) === null ? 'ENOENT' : 'ENOTDIR');
  }

  async stat(path: string): Promise<FileStat> {
    const found = path === '' ? null : await this.#store.get(this.#key(path));
    if (found !== null) return { isDirectory: false, size: found.data.length, mtime: found.mtime };
    if (await this.#isFolder(path)) return { isDirectory: true, size: 0, mtime: 0 };
    throw new FileError('ENOENT');
  }

  async list(path: string): Promise<string[]> {
    const prefix = this.#below(path);
    const keys = await this.#store.keys(prefix, MOST);
    // A part of a folder would pass for all of it.
    if (keys.length >= MOST) throw new FileError('EFBIG');
    if (keys.length === 0 && path !== '')
      throw new FileError((await this.#store.get(this.#key(path))) === null ? 'ENOENT' : 'ENOTDIR');
    const names = new Set(keys.map((key) => key.slice(prefix.length).split('/', 1)[0]!));
    names.delete('');
    return [...names].sort();
  }

  async read(path: string, offset: number, size: number): Promise<Uint8Array> {
    return (await this.#data(path)).slice(offset, offset + size);
  }

  async create(path: string): Promise<void> {
    if (await this.#isFolder(path)) throw new FileError('EISDIR');
    await this.#parent(path);
    await this.#store.put(this.#key(path), new Uint8Array(0));
  }

  async write(path: string, offset: number, data: Uint8Array): Promise<void> {
    if (offset + data.length > LARGEST) throw new FileError('EFBIG');
    const old = await this.#data(path);
    const made = new Uint8Array(Math.max(old.length, offset + data.length));
    made.set(old);
    made.set(data, offset);
    await this.#store.put(this.#key(path), made);
  }

  async truncate(path: string, size: number): Promise<void> {
    if (size > LARGEST) throw new FileError('EFBIG');
    const made = new Uint8Array(size);
    made.set((await this.#data(path)).subarray(0, size));
    await this.#store.put(this.#key(path), made);
  }

  async mkdir(path: string): Promise<void> {
    if ((await this.#isFolder(path)) || (await this.#store.get(this.#key(path))) !== null) throw new FileError('EEXIST');
    await this.#parent(path);
    await this.#store.put(this.#below(path), new Uint8Array(0));
  }

  async remove(path: string): Promise<void> {
    await this.#data(path);
    await this.#store.delete(this.#key(path));
    await this.#keep(path);
  }

  async rmdir(path: string): Promise<void> {
    if ((await this.list(path)).length > 0) throw new FileError('ENOTEMPTY');
    await this.#store.delete(this.#below(path));
    await this.#keep(path);
  }

  /** A folder does not go away with the last file in it. */
  async #keep(path: string): Promise<void> {
    const at = path.lastIndexOf('/');
    if (at > 0 && !(await this.#isFolder(path.slice(0, at)))) await this.#store.put(this.#below(path.slice(0, at)), new Uint8Array(0));
  }

  async rename(from: string, to: string): Promise<void> {
    // A folder would be as many writes as it has files.
    if (await this.#isFolder(from)) throw new FileError('EXDEV');
    const data = await this.#data(from);
    if (await this.#isFolder(to)) throw new FileError('EISDIR');
    await this.#parent(to);
    await this.#store.put(this.#key(to), data);
    if (from !== to) await this.remove(from);
  }
}

/**
 * The objects whose keys begin with `prefix`, which ends in a `/` unless it is empty, as a mount. Runs that use it need
 * runMontyAsync.
 *
 *     mounts: { '/data': { host: objectFiles(r2(env.BUCKET), 'tenant-1/'), mode: 'read-write' } }
 */
export function objectFiles(store: ObjectStore, prefix: string = ''): FileHost {
  if (typeof store?.get !== 'function') throw new MontyUsageError('bad-option', 'objectFiles takes a store: r2(bucket) or kv(namespace)');
  // `tenant-1` would have the objects of `tenant-10` as well.
  if (typeof prefix !== 'string' || (prefix !== '' && !prefix.endsWith('/')))
    throw new MontyUsageError('bad-option', 'the prefix of objectFiles ends in a /');
  return new ObjectFiles(store, prefix);
}

/** An R2 bucket, in the parts of it that are used. */
interface Bucket {
  get(key: string): Promise<{ readonly uploaded: Date; arrayBuffer(): Promise<ArrayBuffer> } | null>;
  put(key: string, data: Uint8Array): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  list(options: { prefix: string; limit: number; cursor?: string }): Promise<{
    readonly objects: readonly { readonly key: string }[];
    readonly truncated: boolean;
    readonly cursor?: string;
  }>;
}

/** A bucket of R2 as a store. */
export function r2(bucket: Bucket): ObjectStore {
  if (typeof bucket?.list !== 'function') throw new MontyUsageError('bad-option', 'r2 takes a bucket: a binding of the Worker');
  return {
    async get(key) {
      const found = await bucket.get(key);
      if (found === null) return null;
      return { data: new Uint8Array(await found.arrayBuffer()), mtime: found.uploaded.getTime() / 1000 };
    },
    put: async (key, data) => void (await bucket.put(key, data)),
    delete: async (key) => void (await bucket.delete(key)),
    keys: (prefix, limit) =>
      all(limit, async (cursor, most) => {
        const page = await bucket.list({ prefix, limit: Math.min(most, 1000), ...(cursor === undefined ? {} : { cursor }) });
        return { keys: page.objects.map(({ key }) => key), cursor: page.truncated ? page.cursor : undefined };
      }),
  };
}

/** A KV namespace, in the parts of it that are used. */
interface Namespace {
  get(key: string, type: 'arrayBuffer'): Promise<ArrayBuffer | null>;
  put(key: string, data: Uint8Array): Promise<void>;
  delete(key: string): Promise<void>;
  list(options: { prefix: string; limit: number; cursor?: string }): Promise<{
    readonly keys: readonly { readonly name: string }[];
    readonly list_complete: boolean;
    readonly cursor?: string;
  }>;
}

/** KV is eventually consistent: what is written may take a minute to be seen elsewhere. */
export function kv(namespace: Namespace): ObjectStore {
  if (typeof namespace?.list !== 'function') throw new MontyUsageError('bad-option', 'kv takes a namespace: a binding of the Worker');
  return {
    async get(key) {
      const data = await namespace.get(key, 'arrayBuffer');
      return data === null ? null : { data: new Uint8Array(data), mtime: 0 };
    },
    put: (key, data) => namespace.put(key, data),
    delete: (key) => namespace.delete(key),
    keys: (prefix, limit) =>
      all(limit, async (cursor, most) => {
        const page = await namespace.list({ prefix, limit: Math.min(most, 1000), ...(cursor === undefined ? {} : { cursor }) });
        return { keys: page.keys.map(({ name }) => name), cursor: page.list_complete ? undefined : page.cursor };
      }),
  };
}

type Page = (cursor: string | undefined, most: number) => Promise<{ keys: string[]; cursor: string | undefined }>;

async function all(limit: number, page: Page): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const next = await page(cursor, limit - found.length);
    found.push(...next.keys);
    ({ cursor } = next);
  } while (cursor !== undefined && found.length < limit);
  return found;
}
