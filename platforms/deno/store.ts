/**
 * Sessions in Deno KV, whose values hold at most 64 KiB and whose commits about 800 KB. A part is cut into chunks, which
 * are written first, under a fresh id that nobody knows; then one commit flips the entry to it, if no other step has
 * changed the entry since it was read.
 *
 *     ['entry', key] → head, purgeAt, and id and count of the chunks of each part
 *     ['chunk', id, i] → at most 60 KiB
 *     ['fresh', id] → time and count, while the chunks are in no entry, not yet or not any more: what a broken-off write leaves
 *     is found here
 */
import { checkChange, joined } from '../store.ts';
import type { Change, Store } from '../store.ts';

interface Chunks {
  readonly id: string;
  readonly count: number;
}

interface Entry {
  readonly head: string;
  readonly purgeAt: number;
  readonly parts: ReadonlyMap<string, Chunks>;
}

interface Fresh {
  readonly at: number;
  readonly count: number;
}

const CHUNK = 60 * 1024;
/** Chunks in one commit. */
const BATCH = 10;
/** Deletions in one commit. */
const DELETIONS = 500;
/** Chunks that no entry has after this time belong to a write that broke off. */
const FRESH_FOR = 10 * 60_000;

/** Opens the database in this file; without a path, the default one of the script (on Deno Deploy: the project's). */
export async function openStore(path?: string): Promise<Store> {
  return new KvStore(await Deno.openKv(path));
}

class KvStore implements Store {
  readonly #kv: Deno.Kv;

  constructor(kv: Deno.Kv) {
    this.#kv = kv;
  }

  async change<T>(key: string, decide: (head: string | null) => Change<T>): Promise<T> {
    for (;;) {
      const found = await this.#kv.get<Entry>(['entry', key]);
      const change = decide(found.value?.head ?? null);
      checkChange(change);
      if (await this.#write(key, found, change)) return change.answer;
    }
  }

  async part(key: string, name: string): Promise<Uint8Array | null> {
    let missing = '';
    for (;;) {
      const entry = await this.#kv.get<Entry>(['entry', key]);
      const chunks = entry.value?.parts.get(name);
      if (chunks === undefined) return null;
      const bytes = await this.#read(chunks);
      if (bytes !== null) return bytes;
      // Another step has put a new part in its place between the two readings: then the id is another.
      if (chunks.id === missing) throw new Error(`chunks of ${name} are missing`);
      missing = chunks.id;
    }
  }

  async keys(): Promise<string[]> {
    const out: string[] = [];
    for await (const { key } of this.#kv.list({ prefix: ['entry'] })) out.push(key[1] as string);
    return out;
  }

  async sweep(now: number): Promise<number> {
    let removed = 0;
    for await (const entry of this.#kv.list<Entry>({ prefix: ['entry'] })) {
      if (entry.value.purgeAt > now) continue;
      const flip = this.#kv.atomic().check(entry).delete(entry.key);
      const parts = [...entry.value.parts.values()];
      for (const chunks of parts) markFresh(flip, chunks);
      const { ok } = await flip.commit();
      if (!ok) continue;
      removed++;
      for (const chunks of parts) await this.#drop(chunks);
    }
    for await (const { key, value } of this.#kv.list<Fresh>({ prefix: ['fresh'] })) {
      if (value.at + FRESH_FOR > now) continue;
      await this.#drop({ id: key[1] as string, count: value.count });
    }
    return removed;
  }

  close(): void {
    this.#kv.close();
  }

  /** Whether the change has been written: false if another step came first. */
  async #write(key: string, found: Deno.KvEntryMaybe<Entry>, change: Change<unknown>): Promise<boolean> {
    const { head, purgeAt } = change;
    const before = found.value;
    if (head === undefined && before === null) return true;
    if (head === undefined && change.parts === undefined && purgeAt === undefined) return true;
    const parts = new Map(before?.parts);
    const written: Chunks[] = [];
    const replaced: Chunks[] = head === null ? [...parts.values()] : [];
    if (head !== null) {
      for (const [name, bytes] of change.parts ?? []) {
        const old = parts.get(name);
        if (old !== undefined) replaced.push(old);
        parts.delete(name);
        if (bytes === null) continue;
        const chunks = await this.#put(bytes);
        written.push(chunks);
        parts.set(name, chunks);
      }
    }
    const flip = this.#kv.atomic().check(found);
    if (head === null) flip.delete(['entry', key]);
    else {
      const entry: Entry = { head: head ?? before!.head, purgeAt: purgeAt ?? before!.purgeAt, parts };
      flip.set(['entry', key], entry);
    }
    for (const { id } of written) flip.delete(['fresh', id]);
    for (const chunks of replaced) markFresh(flip, chunks);
    const { ok } = await flip.commit();
    for (const chunks of ok ? replaced : written) await this.#drop(chunks);
    return ok;
  }

  async #put(bytes: Uint8Array): Promise<Chunks> {
    const id = crypto.randomUUID();
    const count = Math.max(1, Math.ceil(bytes.length / CHUNK));
    await this.#kv.set(['fresh', id], { at: Date.now(), count } satisfies Fresh);
    for (let from = 0; from < count; from += BATCH) {
      const batch = this.#kv.atomic();
      for (let i = from; i < Math.min(count, from + BATCH); i++) {
        batch.set(['chunk', id, i], bytes.slice(i * CHUNK, (i + 1) * CHUNK));
      }
      await batch.commit();
    }
    return { id, count };
  }

  async #read({ id, count }: Chunks): Promise<Uint8Array | null> {
    const chunks: Uint8Array[] = [];
    for (let from = 0; from < count; from += BATCH) {
      const keys = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => ['chunk', id, from + i]);
      for (const { value } of await this.#kv.getMany<Uint8Array[]>(keys)) {
        if (value === null) return null;
        chunks.push(value);
      }
    }
    return joined(chunks);
  }

  async #drop({ id, count }: Chunks): Promise<void> {
    for (let from = 0; from < count; from += DELETIONS) {
      const batch = this.#kv.atomic();
      for (let i = from; i < Math.min(count, from + DELETIONS); i++) batch.delete(['chunk', id, i]);
      if (from + DELETIONS >= count) batch.delete(['fresh', id]);
      await batch.commit();
    }
  }
}

/** Chunks that the entry does not have any more are found again, if this ends before they are dropped. */
function markFresh(flip: Deno.AtomicOperation, { id, count }: Chunks): void {
  flip.set(['fresh', id], { at: Date.now(), count } satisfies Fresh);
}
