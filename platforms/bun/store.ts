/** Sessions in a SQLite file, by bun:sqlite. */
import { Database } from 'bun:sqlite';
import { SqlStore } from '../sql.ts';
import type { SqlValue } from '../sql.ts';
import type { Store } from '../store.ts';

/** Opens the database in this file, which is made if it is not there. */
export function openStore(path: string): Store {
  const db = new Database(path, { create: true, readwrite: true });
  // The first one waits for other processes that open the file. FULL: what has been answered survives a power cut, not only the
  // end of the process.
  db.exec('PRAGMA busy_timeout = 5000');
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  return new SqlStore({
    rows: (statement, ...bindings) => db.query(statement).all(...bindings) as Record<string, SqlValue>[],
    transaction: (body) => db.transaction(body).immediate(),
    close: () => db.close(),
  });
}
