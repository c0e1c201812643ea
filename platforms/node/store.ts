/** Sessions in a SQLite file, by node:sqlite. */
import { DatabaseSync } from 'node:sqlite';
import { SqlStore } from '../sql.ts';
import type { Store } from '../store.ts';

/** Opens the database in this file, which is made if it is not there. */
export function openStore(path: string): Store {
  const db = new DatabaseSync(path);
  // The first one waits for other processes that open the file. FULL: what has been answered survives a power cut, not only the
  // end of the process.
  db.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  return new SqlStore({
    rows: (statement, ...bindings) => db.prepare(statement).all(...bindings),
    transaction(body) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const answer = body();
        db.exec('COMMIT');
        return answer;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => db.close(),
  });
}
