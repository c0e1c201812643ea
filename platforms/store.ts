/**
 * What a service keeps: entries, each with a small head (text) and named parts (bytes of any size). Every write goes
 * through `change`, which reads the head, decides and writes in one atomic step: that is how a run is claimed, so that it
 * happens once. Stores that answer synchronously (SQLite, memory) do the whole step before anything else runs.
 *
 * Forms of it: the one in memory here, SQLite (sql.ts: Durable Objects, Bun, Node), Deno KV (deno/store.ts).
 */

export type Awaitable<T> = T | Promise<T>;

/** What a step writes. Nothing that is absent changes. */
export interface Change<T> {
  readonly answer: T;
  /** The new head; null removes the entry with all its parts. */
  readonly head?: string | null;
  /** Parts to write by name; null removes one. */
  readonly parts?: ReadonlyMap<string, Uint8Array | null>;
  /** From when on `sweep` may remove the entry (milliseconds of the epoch). Goes with a head. */
  readonly purgeAt?: number;
}

export interface Store {
  /** One atomic step on the entry. `decide` has no effects of its own: it is called again when another step came first. */
  change<T>(key: string, decide: (head: string | null) => Change<T>): Awaitable<T>;
  /** A copy of a part, or null. */
  part(key: string, name: string): Awaitable<Uint8Array | null>;
  /** Keys of all entries, in order. */
  keys(): Awaitable<string[]>;
  /** Removes entries whose time has passed, and what broken-off writes left; answers the number of entries. */
  sweep(now: number): Awaitable<number>;
  close(): Awaitable<void>;
}

/** Largest head, in UTF-16 units: the smallest store (a value of Deno KV: 64 KiB) must hold it. */
export const MAX_HEAD: number = 24 * 1024;

/** The chunks of a part as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

/** Throws if a store may not write this. Called by every form, so that all of them refuse the same. */
export function checkChange(change: Change<unknown>): void {
  const { head } = change;
  if (typeof head === 'string' && head.length > MAX_HEAD) throw new RangeError('a head of more than 24 Ki characters');
  if (typeof head === 'string' && change.purgeAt === undefined)
    throw new TypeError('an entry needs a time to purge it');
}

interface Kept {
  head: string;
  purgeAt: number;
  parts: Map<string, Uint8Array>;
}

/** A store that lives as long as its process. */
export class MemoryStore implements Store {
  readonly #entries: Map<string, Kept> = new Map();

  change<T>(key: string, decide: (head: string | null) => Change<T>): T {
    const kept = this.#entries.get(key);
    const change = decide(kept?.head ?? null);
    checkChange(change);
    const { head, parts } = change;
    if (head === null) this.#entries.delete(key);
    else if (head !== undefined || kept !== undefined) {
      const entry = kept ?? { head: '', purgeAt: 0, parts: new Map<string, Uint8Array>() };
      entry.head = head ?? entry.head;
      entry.purgeAt = change.purgeAt ?? entry.purgeAt;
      for (const [name, bytes] of parts ?? []) {
        if (bytes === null) entry.parts.delete(name);
        else entry.parts.set(name, bytes.slice());
      }
      this.#entries.set(key, entry);
    }
    return change.answer;
  }

  part(key: string, name: string): Uint8Array | null {
    return this.#entries.get(key)?.parts.get(name)?.slice() ?? null;
  }

  keys(): string[] {
    return [...this.#entries.keys()].sort();
  }

  sweep(now: number): number {
    const due = [...this.#entries].filter(([, entry]) => entry.purgeAt <= now);
    for (const [key] of due) this.#entries.delete(key);
    return due.length;
  }

  close(): void {
    this.#entries.clear();
  }
}
