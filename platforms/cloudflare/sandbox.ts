/**
 * A session in a Durable Object of its own, in its SQLite storage. There is one instance of an object at a time, and the
 * name of the object holds the tenant and the session, so no other request can claim what this one runs.
 */
import { DurableObject } from 'cloudflare:workers';
import type { ProblemCode } from '../problems.ts';
import { Problem } from '../problems.ts';
import type { Body } from '../requests.ts';
import { openSandbox } from '../sandbox.ts';
import type { LocalSandbox, Owner, Sandbox } from '../sandbox.ts';
import type { Answered } from '../service.ts';
import { SqlStore } from '../sql.ts';
import type { Sql, SqlValue } from '../sql.ts';
import { serviceOf } from './settings.ts';
import type { Bindings } from './settings.ts';

/** What an object answers: problems are data, since classes of errors don't survive the way back. */
export type Reply = { readonly answered: Answered } | { readonly problem: { code: ProblemCode; detail: string } };

export class SandboxObject extends DurableObject<Bindings> {
  readonly #live: Set<string> = new Set();
  readonly #store: SqlStore;

  constructor(state: DurableObjectState, env: Bindings) {
    super(state, env);
    this.#store = new SqlStore(sqlOf(state.storage));
  }

  create(owner: Owner, body: Body): Promise<Reply> {
    return this.#reply(async () => {
      const answered = await this.#open(owner).create(body);
      await this.#setAlarm(null);
      return answered;
    });
  }

  describe(owner: Owner): Promise<Reply> {
    return this.#reply(() => this.#open(owner).describe());
  }

  start(owner: Owner, body: Body): Promise<Reply> {
    return this.#going(owner, (sandbox) => sandbox.start(body));
  }

  look(owner: Owner, run: string): Promise<Reply> {
    return this.#going(owner, (sandbox) => sandbox.look(run));
  }

  resume(owner: Owner, run: string, body: Body): Promise<Reply> {
    return this.#going(owner, (sandbox) => sandbox.resume(run, body));
  }

  cancel(owner: Owner, run: string): Promise<Reply> {
    return this.#reply(() => this.#open(owner).cancel(run));
  }

  files(owner: Owner): Promise<Reply> {
    return this.#reply(() => this.#open(owner).files());
  }

  remove(owner: Owner): Promise<Reply> {
    return this.#reply(async () => {
      const answered = await this.#open(owner).remove();
      await this.#forget();
      return answered;
    });
  }

  /**
   * Removes the session when its time has passed, and lets a run go on that has slept enough; the session may have been used
   * since this was set.
   */
  override async alarm(): Promise<void> {
    this.#store.sweep(Date.now());
    const [key] = this.#store.keys();
    if (key === undefined) return this.#forget();
    const [tenant, session] = key.split(':') as [string, string];
    await this.#setAlarm(await this.#wake(this.#open({ tenant, session })));
  }

  /** Lets a run go on; if it sleeps then, the alarm wakes it. */
  #going(owner: Owner, act: (sandbox: Sandbox) => Promise<Answered>): Promise<Reply> {
    return this.#reply(async () => {
      const sandbox = this.#open(owner);
      const answered = await act(sandbox);
      const next = await this.#wake(sandbox);
      if (next !== null) await this.#setAlarm(next);
      return answered;
    });
  }

  /** Lets a run go on that has slept enough; when one will have. */
  async #wake(sandbox: LocalSandbox): Promise<number | null> {
    try {
      return await sandbox.wake();
    } catch (error) {
      // It has expired, and is still known as such, or was removed.
      if (error instanceof Problem) return null;
      throw error;
    }
  }

  #open(owner: Owner): LocalSandbox {
    return openSandbox({ service: serviceOf(this.env), store: this.#store, owner, live: this.#live });
  }

  async #reply(act: () => Promise<Answered>): Promise<Reply> {
    try {
      return { answered: await act() };
    } catch (error) {
      if (error instanceof Problem) return { problem: { code: error.code, detail: error.detail } };
      throw error;
    }
  }

  /** For when a run is to be woken, or for the end of the session's time. */
  async #setAlarm(wakeAt: number | null): Promise<void> {
    const at = wakeAt ?? this.#store.nextPurge();
    if (at !== null) await this.ctx.storage.setAlarm(at);
  }

  async #forget(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#store.emptied();
  }
}

function sqlOf(storage: DurableObjectStorage): Sql {
  return {
    rows: (statement, ...bindings) =>
      storage.sql
        .exec<Record<string, SqlValue & SqlStorageValue>>(
          statement,
          ...bindings.map((value) => (value instanceof Uint8Array ? value.slice().buffer : value)),
        )
        .toArray(),
    transaction: (body) => storage.transactionSync(body),
    close: () => undefined,
  };
}
