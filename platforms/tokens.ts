/**
 * Runs that nothing keeps: what waits for an answer is a token, the sealed state of the run with what belongs to it. It is
 * bound to the tenant, and holds until it expires. A token is a value: whoever has it can resume it more than once, each
 * time from the same state (a session resumes once).
 *
 *     base64url(JSON of the facts) . base64url(sealed state, bound to 'token', the tenant, and the facts)
 */
import { fromBase64, toBase64Url } from './base64.ts';
import { MAX_SNAPSHOT_BYTES, open } from './codec.ts';
import { MontySnapshotError } from './errors.ts';
import { checkSource, strictest } from './limits.ts';
import { loadSnapshot } from './loading.ts';
import { NO_HISTORY, TURN, answered, resumeWith, runLeg } from './outcome.ts';
import type { CallRecord, Leg, RunFacts } from './outcome.ts';
import { policyOf } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { Problem } from './problems.ts';
import type { Origin } from './programs.ts';
import { programOf } from './programs.ts';
import type { RunRequest, TokenRequest } from './requests.ts';
import type { Answered, Service } from './service.ts';

interface Facts {
  readonly runId: string;
  readonly seq: number;
  readonly tools: readonly string[] | null;
  readonly expiresAt: number;
  readonly callIds: readonly number[];
  readonly calls: readonly CallRecord[];
  readonly os: Surroundings;
}

const HOLDS = 24 * 3600_000;
/** Longest token: the state in base64, and room for the facts. */
export const MAX_TOKEN: number = Math.ceil((MAX_SNAPSHOT_BYTES * 4) / 3) + 256 * 1024;

/** Starts a run of its own. */
export async function runOnce(service: Service, tenant: string, request: RunRequest): Promise<Answered> {
  const { code, scriptName, tools, os } = request;
  const inputs = Object.keys(request.inputs);
  const limits = strictest(service.limits, request.limits);
  const facts = { runId: service.id('run'), seq: 1, tools, expiresAt: service.now() + HOLDS, os: os.surroundings, ...sleeping(service, os.surroundings) };
  let origin: Origin | null = null;
  try {
    checkSource(code, limits);
    const made = await programOf({ tenant, code, inputs, scriptName, tools }, service.programs, service.seals);
    origin = made.origin;
    const leg = await runLeg({ ...facts, history: NO_HISTORY }, () =>
      made.program.start({
        inputs: request.inputs,
        limits,
        markFloats: true,
        clock: service.clock,
        os: policyOf(os.surroundings, os.files),
        ...TURN,
      }),
    );
    return { text: withToken(service, tenant, facts, leg), origin };
  } catch (error) {
    // What does not compile is an outcome as well.
    const leg = await runLeg({ ...facts, history: NO_HISTORY }, () => {
      throw error;
    });
    return { text: leg.text, origin };
  }
}

/** Goes on with a token and the answer to what it waits for. */
export async function resumeToken(service: Service, tenant: string, request: TokenRequest): Promise<Answered> {
  const { callId, answer } = request;
  const [head = '', body = '', ...more] = request.token.split('.');
  const headBytes = fromBase64(head);
  const bytes = fromBase64(body);
  if (headBytes === null || bytes === null || bytes.length === 0 || more.length > 0) throw new Problem('bad-token');
  const binding = bindingOf(tenant, headBytes);
  const options = { key: service.seals, binding, limits: service.limits, markFloats: true, clock: service.clock, ...TURN };
  try {
    // The seal comes first: nothing of the token is read before it holds.
    open(bytes, options);
    const facts = JSON.parse(new TextDecoder().decode(headBytes)) as Facts;
    const pending = loadSnapshot(bytes, { ...options, os: policyOf(facts.os) });
    if (facts.expiresAt <= service.now()) throw new Problem('token-expired');
    if (!facts.callIds.includes(callId)) throw new Problem('call-mismatch');
    const next = { ...facts, seq: facts.seq + 1, expiresAt: service.now() + HOLDS };
    const calls = answered(facts.calls, callId, answer.kind);
    const run = { ...next, history: { ...NO_HISTORY, calls }, ...sleeping(service, facts.os) };
    const leg = await runLeg(run, () => resumeWith(pending, callId, answer));
    return { text: withToken(service, tenant, next, leg), origin: null };
  } catch (error) {
    if (!(error instanceof MontySnapshotError)) throw error;
    throw new Problem('token-refused', error.exception.message);
  }
}

function withToken(service: Service, tenant: string, facts: Omit<Facts, 'callIds' | 'calls'>, leg: Leg): string {
  if (leg.pending === null) return leg.text;
  const { runId, seq, tools, expiresAt, os } = facts;
  const all: Facts = { runId, seq, tools, expiresAt, os, callIds: leg.callIds, calls: leg.calls };
  const head = new TextEncoder().encode(JSON.stringify(all));
  const bytes = leg.pending.dump({ key: service.seals[0]!, binding: bindingOf(tenant, head) });
  if (bytes.length > MAX_SNAPSHOT_BYTES) throw new Problem('snapshot-too-large');
  return `${leg.text.slice(0, -1)},"token":"${toBase64Url(head)}.${toBase64Url(bytes)}"}`;
}

/** How a run of its own waits. */
function sleeping({ pause, wait, now }: Service, { sleep }: Surroundings): Pick<RunFacts, 'pause' | 'wait' | 'sleep' | 'now'> {
  return { pause, wait, sleep, now };
}

function bindingOf(tenant: string, head: Uint8Array): string {
  return `token\n${tenant}\n${toBase64Url(head)}`;
}
