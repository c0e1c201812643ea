/**
 * A store in SQLite, over the few operations that Durable Objects, bun:sqlite and node:sqlite have in common. All of them
 * are synchronous, so a step is one transaction with nothing in between.
 *
 *     entry(key, head, purge_at)      chunk(key, part, i, bytes)      a part is cut into rows of at most 1 MiB
 */
import { checkChange, joined } from './store.ts';
import type { Change, Store } from './store.ts';

export type SqlValue = string | number | bigint | Uint8Array | ArrayBuffer | null;

/** A database. */
export interface Sql {
  /** Runs one statement; answers its rows by column name. */
  rows(statement: string, ...bindings: (string | number | Uint8Array)[]): Record<string, SqlValue>[];
  /** Runs the body in one transaction, which an exception undoes. */
  transaction<T>(body: () => T): T;
  /** Makes what has been written durable and lets go of the database. */
  close(): void;
}

/** Rows of Durable Objects hold at most 2 MB. */
const CHUNK = 1024 * 1024;

export class SqlStore implements Store {
  readonly #sql: Sql;
  /** Whether the tables are there. They are made by the first write: looking for an entry leaves no trace. */
  #ready = false;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  change<T>(key: string, decide: (head: string | null) => Change<T>): T {
    return this.#sql.transaction(() => {
      const found = this.#exists() ? this.#sql.rows('SELECT head FROM entry WHERE key = ?', key)[0] : undefined;
      const change = decide(found === undefined ? null : (found['head'] as string));
      checkChange(change);
      this.#write(key, found !== undefined, change);
      return change.answer;
    });
  }

  part(key: string, name: string): Uint8Array | null {
    if (!this.#exists()) return null;
    const rows = this.#sql.rows('SELECT bytes FROM chunk WHERE key = ? AND part = ? ORDER BY i', key, name);
    if (rows.length === 0) return null;
    const chunks = rows.map(({ bytes }) => new Uint8Array(bytes as ArrayBuffer));
    return joined(chunks);
  }

  keys(): string[] {
    if (!this.#exists()) return [];
    return this.#sql.rows('SELECT key FROM entry ORDER BY key').map(({ key }) => key as string);
  }

  sweep(now: number): number {
    if (!this.#exists()) return 0;
    return this.#sql.transaction(() => {
      const due = this.#sql.rows('SELECT key FROM entry WHERE purge_at <= ?', now).map(({ key }) => key as string);
      for (const key of due) this.#remove(key);
      return due.length;
    });
  }

  /** When the next entry is due; null if there is none. */
  nextPurge(): number | null {
    if (!this.#exists()) return null;
    return (this.#sql.rows('SELECT min(purge_at) AS at FROM entry')[0]?.['at'] as number | null | undefined) ?? null;
  }

  /** To be called when the database has been emptied by other means. */
  emptied(): void {
    this.#ready = false;
  }

  close(): void {
    this.#sql.close();
  }

  #write(key: string, found: boolean, { head, parts, purgeAt }: Change<unknown>): void {
    if (head === null) {
      if (found) this.#remove(key);
      return;
    }
    if (head !== undefined) {
      this.#create();
      this.#sql.rows(
        'INSERT INTO entry (key, head, purge_at) VALUES (?, ?, ?) ' +
          'ON CONFLICT (key) DO UPDATE SET head = excluded.head, purge_at = excluded.purge_at',
        key,
        head,
        purgeAt!,
      );
    } else if (!found) return;
    else if (purgeAt !== undefined) this.#sql.rows('UPDATE entry SET purge_at = ? WHERE key = ?', purgeAt, key);
    for (const [name, bytes] of parts ?? []) {
      this.#sql.rows('DELETE FROM chunk WHERE key = ? AND part = ?', key, name);
      if (bytes !== null) this.#cut(key, name, bytes);
    }
  }

  #cut(key: string, name: string, bytes: Uint8Array): void {
    // An empty part is one empty row.
    for (let i = 0; i === 0 || i * CHUNK < bytes.length; i++) {
      const chunk = bytes.subarray(i * CHUNK, (i + 1) * CHUNK);
      this.#sql.rows('INSERT INTO chunk (key, part, i, bytes) VALUES (?, ?, ?, ?)', key, name, i, chunk);
    }
  }

  #remove(key: string): void {
    this.#sql.rows('DELETE FROM chunk WHERE key = ?', key);
    this.#sql.rows('DELETE FROM entry WHERE key = ?', key);
  }

  #exists(): boolean {
    this.#ready ||=
      this.#sql.rows("SELECT 1 AS yes FROM sqlite_master WHERE type = 'table' AND name = 'chunk'").length > 0;
    return this.#ready;
  }

  #create(): void {
    if (this.#exists()) return;
    this.#sql.rows('CREATE TABLE entry (key TEXT PRIMARY KEY, head TEXT NOT NULL, purge_at INTEGER NOT NULL)');
    this.#sql.rows('CREATE INDEX entry_purge_at ON entry (purge_at)');
    this.#sql.rows(
      'CREATE TABLE chunk (key TEXT NOT NULL, part TEXT NOT NULL, i INTEGER NOT NULL, bytes BLOB NOT NULL, ' +
        'PRIMARY KEY (key, part, i))',
    );
  }
}
