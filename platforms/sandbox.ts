/**
 * Sessions that a store keeps: programs fed one after the other, which share their globals. A session is one entry of the
 * store; its state (between runs, or where a run waits) and the outcomes of its runs are the parts.
 *
 * Every transition has three steps. *Claim*: one atomic step of the store, before anything is waited for, checks that the
 * transition is the next one and marks it as being made. *Run*: the program goes on, in memory. *Commit*: one atomic step
 * writes the new state and the outcome, if the claim still holds. What fails in between gives the claim up and has changed
 * nothing; what dies in between leaves a claim that runs out, and the session stands where it stood.
 */
import { MAX_SNAPSHOT_BYTES, hexDigest } from './codec.ts';
import { MontySnapshotError } from './errors.ts';
import type { SliceOption } from './execution.ts';
import { strictest } from './limits.ts';
import type { Limits, Usage } from './limits.ts';
import { loadSnapshot } from './loading.ts';
import type { LoadOptions } from './options.ts';
import { NO_HISTORY, TURN, answered, cancelledLeg, dateText, historyOf, resumeWith, runLeg, tooLargeLeg } from './outcome.ts';
import type { History, Leg, RunFacts, Status } from './outcome.ts';
import { Problem } from './problems.ts';
import type { Pending } from './progress.ts';
import { feedRequest, resumeRequest, sessionRequest } from './requests.ts';
import type { Body } from './requests.ts';
import type { Answered, Service } from './service.ts';
import { MontySession } from './session.ts';
import type { Change, Store } from './store.ts';
import { policyOf } from './surroundings.ts';
import type { GivenFiles, Surroundings } from './surroundings.ts';
import { TooLarge, toWire } from './wire.ts';

/** Whose session it is. The tenant comes from the authenticated principal, never from the request. */
export interface Owner {
  readonly tenant: string;
  readonly session: string;
}

/** What the routes of sessions ask for, with the bodies of the requests. Methods answer JSON text, or throw Problem. */
export interface Sandbox {
  create(body: Body): Promise<Answered>;
  describe(): Promise<Answered>;
  remove(): Promise<Answered>;
  start(body: Body): Promise<Answered>;
  look(run: string): Promise<Answered>;
  resume(run: string, body: Body): Promise<Answered>;
  cancel(run: string): Promise<Answered>;
  /** The files in memory. */
  files(): Promise<Answered>;
}

/** A session where its store is. */
export interface LocalSandbox extends Sandbox {
  /** Lets a run that has slept enough go on; answers when one will have, or null. */
  wake(): Promise<number | null>;
}

interface Head {
  readonly owner: Owner;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly ttl: number;
  readonly limits: Limits;
  readonly tools: readonly string[] | null;
  readonly os: Surroundings;
  /** Which outcome the state belongs to; null: nothing has run. */
  readonly state: Place | null;
  readonly claim: Claim | null;
  /** The last runs, oldest first. */
  readonly runs: readonly RunRow[];
}

interface Place {
  readonly run: string;
  readonly seq: number;
}

interface RunRow {
  readonly id: string;
  readonly seq: number;
  readonly status: Status;
  readonly callIds: readonly number[];
  /** When it has slept enough, if it waits for that alone. */
  readonly wakeAt?: number | null;
  /** The last answer that was taken. */
  readonly taken: Taken | null;
}

interface Taken {
  readonly callId: number;
  readonly seq: number;
  readonly digest: string;
}

interface Claim {
  readonly id: string;
  readonly run: string;
  /** When it runs out. */
  readonly until: number;
  readonly taken: Taken | null;
}

/** Runs whose outcomes are kept. */
const KEPT = 32;
const LEASE = 60_000;
/** How long an expired session is still known as such. */
const GRACE = 24 * 3600_000;
const STATE = 'state';
/** The state of a session in which nothing has run. */
const NEW: Place = { run: '', seq: 0 };
/** Most that the files may take as JSON text. */
const MOST_FILES = 16 * 1024 * 1024;
/** Longest head of a new session, in characters: what its runs add must fit as well. */
const MAX_NEW_HEAD = 10 * 1024;

export interface SandboxOptions {
  readonly service: Service;
  readonly store: Store;
  readonly owner: Owner;
  /** The claims that this process holds: one that it does not hold is broken off. null: others may hold claims as well. */
  readonly live: Set<string> | null;
}

/** The key of a session's entry. Neither name has a colon. */
export function entryKey({ tenant, session }: Owner): string {
  return `${tenant}:${session}`;
}

/** A session in a store. */
export function openSandbox(options: SandboxOptions): LocalSandbox {
  return new StoredSandbox(options);
}

class StoredSandbox implements LocalSandbox {
  readonly #service: Service;
  readonly #store: Store;
  readonly #owner: Owner;
  readonly #key: string;
  readonly #live: Set<string> | null;

  constructor({ service, store, owner, live }: SandboxOptions) {
    this.#service = service;
    this.#store = store;
    this.#owner = owner;
    this.#key = entryKey(owner);
    this.#live = live;
  }

  async create(body: Body): Promise<Answered> {
    const { limits, tools, ttlSeconds, os } = sessionRequest(body);
    const now = this.#service.now();
    const ttl = ttlSeconds * 1000;
    const head: Head = {
      owner: this.#owner,
      createdAt: now,
      expiresAt: now + ttl,
      ttl,
      limits,
      tools,
      os: os.surroundings,
      // The files are part of the state.
      state: NEW,
      claim: null,
      runs: [],
    };
    if (JSON.stringify(head).length > MAX_NEW_HEAD) throw new Problem('bad-field', 'the tools are too many');
    const state = this.#sealed(this.#newSession(head, os.files), NEW);
    await this.#store.change(this.#key, (found) => {
      if (found !== null) throw new Error('a session id has come up twice');
      return { ...written(head, null), parts: new Map([[STATE, state]]) };
    });
    return answer(this.#description(head));
  }

  async describe(): Promise<Answered> {
    return answer(this.#description(await this.#read()));
  }

  async remove(): Promise<Answered> {
    await this.#store.change(this.#key, (found) => {
      this.#parse(found);
      return { answer: null, head: null };
    });
    return answer('');
  }

  async start(body: Body): Promise<Answered> {
    const { code, inputs } = feedRequest(body);
    const run = this.#service.id('run');
    const claim = this.#newClaim(run, null);
    return this.#transition(claim, 'session-busy', startable, async (head) => {
      const before = await this.#state(head);
      const session = this.#session(head, before);
      const facts = this.#facts(claim, head, 1, NO_HISTORY);
      const options = head.tools === null ? { inputs } : { inputs, hostNames: head.tools };
      const leg = await runLeg(facts, () => session.feedStart(code, { ...options, ...TURN }));
      return { leg, state: leg.broken ? null : this.#dump(leg, session) };
    });
  }

  async look(run: string): Promise<Answered> {
    const row = rowOf(await this.#read(), run);
    if (isDue(row, this.#service.now())) await this.#awaken(row);
    return answer(await this.#outcome(run));
  }

  async resume(run: string, body: Body): Promise<Answered> {
    const { callId, seq, answer: given, payload } = resumeRequest(body);
    const taken: Taken = { callId, seq, digest: hexDigest(payload).slice(0, 32) };
    const claim = this.#newClaim(run, taken);
    const check = (head: Head): Verdict => resumable(rowOf(head, run), taken);
    return this.#transition(claim, 'run-in-progress', check, (head) =>
      this.#goOn(claim, head, (pending, facts) => {
        const calls = answered(facts.history.calls, callId, given.kind);
        const next = { ...facts, history: { ...facts.history, calls } };
        return runLeg(next, () => resumeWith(pending, callId, given));
      }),
    );
  }

  async cancel(run: string): Promise<Answered> {
    return this.#giveUp(run, cancelledLeg);
  }

  /** Ends a run that waits, with the outcome that `end` makes. */
  async #giveUp(run: string, end: (facts: RunFacts, usage: Usage) => Leg): Promise<Answered> {
    const claim = this.#newClaim(run, null);
    const check = (head: Head): Verdict => cancellable(rowOf(head, run));
    return this.#transition(claim, 'run-in-progress', check, (head) =>
      this.#goOn(claim, head, async (pending, facts) => {
        // Measured now: what is given up can't be asked any more.
        const { ticks, allocations, suspensions, memory } = pending.usage;
        pending.cancel();
        return end(facts, { ticks, allocations, suspensions, memory });
      }),
    );
  }

  async wake(): Promise<number | null> {
    const sleeper = (head: Head): RunRow | undefined => head.runs.find(({ wakeAt }) => typeof wakeAt === 'number');
    const row = sleeper(await this.#read());
    if (row === undefined) return null;
    const due = isDue(row, this.#service.now());
    if (due) await this.#awaken(row);
    const head = await this.#read();
    const next = sleeper(head);
    // What could not be woken is due still, and would be again at once: another has claimed it, or its state is not to be read.
    if (due && next?.id === row.id && next.seq === row.seq) return head.claim?.until ?? null;
    return next?.wakeAt ?? null;
  }

  /** As the host would; unless the host, or another that woke it, has come first. */
  async #awaken({ id, seq, callIds }: RunRow): Promise<void> {
    try {
      await this.resume(id, { callId: callIds[0]!, seq, value: null }).catch((error: unknown) => {
        // There is nobody who could answer something else: each time it would come to the same.
        if (error instanceof Problem && error.code === 'snapshot-too-large') return this.#giveUp(id, tooLargeLeg);
        throw error;
      });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }

  async files(): Promise<Answered> {
    const head = await this.#read();
    const files = this.#session(head, await this.#state(head)).files();
    const text = wired(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, textOf(bytes)])));
    return answer(`{"files":${text}}`);
  }

  // ---- transitions

  /** Claims, runs `body`, commits. `busy`: the problem when another transition is being made. */
  async #transition(
    claim: Claim,
    busy: 'session-busy' | 'run-in-progress',
    check: (head: Head) => Verdict,
    body: (head: Head) => Promise<Made>,
  ): Promise<Answered> {
    this.#live?.add(claim.id);
    try {
      const head = await this.#store.change(this.#key, (found) => this.#claimed(found, claim, busy, check));
      if (head === null) return answer(await this.#outcome(claim.run));
      try {
        const made = await body(head);
        await this.#store.change(this.#key, (found) => this.#committed(found, claim, made));
        return answer(made.leg.text);
      } catch (error) {
        await this.#store.change(this.#key, (found) => released(found, claim));
        throw error;
      }
    } finally {
      this.#live?.delete(claim.id);
    }
  }

  #claimed(
    found: string | null,
    claim: Claim,
    busy: 'session-busy' | 'run-in-progress',
    check: (head: Head) => Verdict,
  ): Change<Head | null> {
    const head = this.#parse(found);
    if (check(head) === 'again') return { answer: null };
    const now = this.#service.now();
    const other = head.claim;
    if (other !== null && other.until > now && (this.#live === null || this.#live.has(other.id)))
      throw new Problem(busy);
    const next: Head = { ...head, claim, expiresAt: now + head.ttl };
    return written(next, next);
  }

  #committed(found: string | null, claim: Claim, { leg, state }: Made): Change<null> {
    const head = this.#claimedBy(found, claim);
    const { runId: id, seq, status, callIds, wakeAt } = leg;
    const others = head.runs.filter((row) => row.id !== id);
    const dropped = others.slice(0, Math.max(0, others.length - KEPT + 1));
    const runs = [...others.slice(dropped.length), { id, seq, status, callIds, wakeAt, taken: claim.taken }];
    const parts = new Map<string, Uint8Array | null>(dropped.map((row) => [outcomePart(row.id), null]));
    parts.set(outcomePart(id), new TextEncoder().encode(leg.text));
    if (state !== null) parts.set(STATE, state);
    const place = state === null ? head.state : { run: id, seq };
    return { ...written({ ...head, claim: null, runs, state: place }, null), parts };
  }

  /** Loads what waits, and lets it go on. */
  async #goOn(claim: Claim, head: Head, act: (pending: Pending, facts: RunFacts) => Promise<Leg>): Promise<Made> {
    const before = await this.#state(head);
    const { pending, session } = this.#waiting(head, before);
    const { seq } = rowOf(head, claim.run);
    const leg = await act(pending, this.#facts(claim, head, seq + 1, historyOf(await this.#outcome(claim.run))));
    if (!leg.broken) return { leg, state: this.#dump(leg, session) };
    // The state that the interpreter failed in is not to be used: the session goes on from before, without the run.
    const again = this.#waiting(head, before);
    again.pending.cancel();
    return { leg, state: this.#dump(leg, again.session) };
  }

  #facts(claim: Claim, { tools, expiresAt, os }: Head, seq: number, history: History): RunFacts {
    const { wait, now } = this.#service;
    const pause = (): Promise<void> => this.#turn(claim);
    return { runId: claim.run, seq, tools, history, expiresAt, pause, wait, now, sleep: os.sleep };
  }

  /** Between the turns of a long run: the claim is renewed; a run whose claim or session is gone ends. */
  async #turn(claim: Claim): Promise<void> {
    await this.#service.pause();
    await this.#store.change(this.#key, (found) => {
      const head = this.#claimedBy(found, claim);
      const now = this.#service.now();
      if (head.claim!.until - now > LEASE / 2) return { answer: null };
      return written({ ...head, claim: { ...claim, until: now + LEASE } }, null);
    });
  }

  // ---- states

  async #state(head: Head): Promise<Uint8Array | null> {
    if (head.state === null) return null;
    const bytes = await this.#store.part(this.#key, STATE);
    // Removed since it was claimed.
    if (bytes === null) throw new Problem('session-not-found');
    return bytes;
  }

  #newSession(head: Head, files: GivenFiles): MontySession {
    const limits = strictest(this.#service.limits, head.limits);
    return new MontySession({ limits, markFloats: true, clock: this.#service.clock, os: policyOf(head.os, files) });
  }

  #session(head: Head, state: Uint8Array | null): MontySession {
    return this.#loading(() => MontySession.load(state!, this.#opening(head)));
  }

  #waiting(head: Head, state: Uint8Array | null): { pending: Pending; session: MontySession } {
    const pending = this.#loading(() => loadSnapshot(state!, this.#opening(head)));
    return { pending, session: pending.session! };
  }

  #opening(head: Head): LoadOptions & SliceOption {
    const limits = strictest(this.#service.limits, head.limits);
    return {
      key: this.#service.seals,
      binding: this.#binding(head.state!),
      limits,
      markFloats: true,
      clock: this.#service.clock,
      os: policyOf(head.os),
      ...TURN,
    };
  }

  #loading<T>(load: () => T): T {
    try {
      return load();
    } catch (error) {
      if (error instanceof MontySnapshotError) throw new Problem('snapshot-refused', error.exception.message);
      throw error;
    }
  }

  #dump({ runId, seq, pending }: Leg, session: MontySession): Uint8Array {
    return this.#sealed(pending ?? session, { run: runId, seq });
  }

  #sealed(from: MontySession | Pending, place: Place): Uint8Array {
    const bytes = from.dump({ key: this.#service.seals[0]!, binding: this.#binding(place) });
    if (bytes.length > MAX_SNAPSHOT_BYTES) throw new Problem('snapshot-too-large');
    return bytes;
  }

  #binding({ run, seq }: Place): string {
    const { tenant, session } = this.#owner;
    return ['session', tenant, session, run, seq].join('\n');
  }

  // ---- heads

  async #read(): Promise<Head> {
    return this.#store.change(this.#key, (found) => ({ answer: this.#parse(found) }));
  }

  async #outcome(run: string): Promise<string> {
    const bytes = await this.#store.part(this.#key, outcomePart(run));
    if (bytes === null) throw new Problem('run-not-found');
    return new TextDecoder().decode(bytes);
  }

  /** The head of a session that can be used. Throws Problem. */
  #parse(found: string | null): Head {
    if (found === null) throw new Problem('session-not-found');
    const head = JSON.parse(found) as Head;
    const { tenant, session } = head.owner;
    if (tenant !== this.#owner.tenant || session !== this.#owner.session) throw new Problem('session-not-found');
    const now = this.#service.now();
    if (head.expiresAt + GRACE <= now) throw new Problem('session-not-found');
    if (head.expiresAt <= now) throw new Problem('session-expired');
    return head;
  }

  /** The head, if the claim still holds. */
  #claimedBy(found: string | null, claim: Claim): Head {
    const head = this.#parse(found);
    if (head.claim?.id === claim.id) return head;
    throw new Problem('run-in-progress', 'the run took too long, and was given to another request');
  }

  #newClaim(run: string, taken: Taken | null): Claim {
    return { id: this.#service.id('run'), run, until: this.#service.now() + LEASE, taken };
  }

  #description({ owner, createdAt, expiresAt, limits, tools, runs }: Head): string {
    return JSON.stringify({
      id: owner.session,
      createdAt: dateText(createdAt),
      expiresAt: dateText(expiresAt),
      limits: finite(strictest(this.#service.limits, limits)),
      tools,
      runs: runs.map(({ id, seq, status, callIds }) => ({ runId: id, seq, status, callIds })),
    });
  }
}

function wired(files: ReadonlyMap<string, string | Uint8Array>): string {
  try {
    return toWire(files, MOST_FILES);
  } catch (error) {
    if (error instanceof TooLarge) throw new Problem('snapshot-too-large', `the files take more than ${MOST_FILES} characters`);
    throw error;
  }
}

/** The text of a file, or its bytes if it is none. */
function textOf(bytes: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/** Limits that are there: JSON knows no Infinity. */
function finite(limits: Limits): Limits {
  return Object.fromEntries(Object.entries(limits).filter(([, n]) => Number.isFinite(n)));
}

/** What a transition has made. */
interface Made {
  readonly leg: Leg;
  /** The new state; null: it stays. */
  readonly state: Uint8Array | null;
}

/** `again`: the transition has been made already, and its outcome is kept. */
type Verdict = 'claim' | 'again';

function startable({ runs }: Head): Verdict {
  if (runs.at(-1)?.status === 'suspended') throw new Problem('session-busy');
  return 'claim';
}

function resumable({ taken, status, seq, callIds }: RunRow, next: Taken): Verdict {
  if (taken !== null && taken.callId === next.callId && taken.seq === next.seq) {
    if (taken.digest !== next.digest) throw new Problem('answer-conflict');
    return 'again';
  }
  if (status !== 'suspended') throw new Problem('not-suspended');
  if (seq !== next.seq || !callIds.includes(next.callId)) throw new Problem('call-mismatch');
  return 'claim';
}

function cancellable({ status }: RunRow): Verdict {
  if (status === 'cancelled') return 'again';
  if (status !== 'suspended') throw new Problem('not-suspended');
  return 'claim';
}

function released(found: string | null, claim: Claim): Change<null> {
  const head = found === null ? null : (JSON.parse(found) as Head);
  if (head?.claim?.id !== claim.id) return { answer: null };
  return written({ ...head, claim: null }, null);
}

function written<T>(head: Head, value: T): Change<T> {
  return { answer: value, head: JSON.stringify(head), purgeAt: head.expiresAt + GRACE };
}

function rowOf({ runs }: Head, run: string): RunRow {
  const row = runs.find(({ id }) => id === run);
  if (row === undefined) throw new Problem('run-not-found');
  return row;
}

/** Whether a run waits for nothing but time, and that has gone by. */
function isDue({ wakeAt }: RunRow, now: number): boolean {
  return typeof wakeAt === 'number' && wakeAt <= now;
}

function outcomePart(run: string): string {
  return `outcome/${run}`;
}

function answer(text: string): Answered {
  return { text, origin: null };
}
