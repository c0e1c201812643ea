/**
 * The service over HTTP: routes, authentication, bodies, and problems. The only file of the service that knows Hono.
 *
 * | route                                    | what it does                                                        |
 * | ---------------------------------------- | ------------------------------------------------------------------- |
 * | GET    /healthz                          | whether the service is up; the only route that wants no key         |
 * | POST   /v1/run                           | runs a program; what waits for the host comes with a token          |
 * | POST   /v1/check                         | checks the types of a program; nothing runs                         |
 * | POST   /v1/resume                        | goes on with a token and an answer                                  |
 * | POST   /v1/sessions                      | a session, which keeps its globals                                  |
 * | GET    /v1/sessions/:id                  | what the session is and has run                                     |
 * | DELETE /v1/sessions/:id                  | ends it and forgets everything                                      |
 * | POST   /v1/sessions/:id/runs             | runs a program in it                                                |
 * | GET    /v1/sessions/:id/runs/:run        | the last outcome of a run                                           |
 * | POST   /v1/sessions/:id/runs/:run/resume | goes on with the answer to a call                                   |
 * | GET    /v1/sessions/:id/files            | the files that its programs have written                         |
 * | POST   /v1/sessions/:id/runs/:run/cancel | gives a waiting run up                                              |
 */
import { Hono } from 'hono';
import type { Context } from 'hono';
import { authenticate } from './auth.ts';
import { checkAnswer } from './checking.ts';
import { MontyLimitError } from './errors.ts';
import type { Limits } from './limits.ts';
import { PROBLEMS, Problem, problemBody } from './problems.ts';
import type { ProblemCode } from './problems.ts';
import { checkRequest, parseBody, runRequest, tokenRequest } from './requests.ts';
import type { Body, CheckRequest } from './requests.ts';
import type { Owner, Sandbox } from './sandbox.ts';
import type { Answered, Service } from './service.ts';
import type { Settings } from './settings.ts';
import { MAX_TOKEN, resumeToken, runOnce } from './tokens.ts';

export interface AppOptions {
  readonly settings: Settings;
  readonly service: Service;
  /** Opens the session of a tenant, which may not be there. */
  readonly sandbox: (owner: Owner) => Sandbox;
  /** Gets what should not happen. Default: the console. */
  readonly report?: (error: unknown) => void;
}

type Env = { Variables: { tenant: string } };
/** Handlers by method and path. */
type Routes = Readonly<Record<string, (c: Context<Env>) => Promise<Response> | Response>>;
/** The service as a fetch handler. */
export type App = Hono<Env>;

const MAX_BODY = 1024 * 1024;
const SESSION = /^ses_[A-Za-z0-9_-]{22}$/;
const RUN = /^run_[A-Za-z0-9_-]{22}$/;

/** Makes the service for an entry of a platform. */
export function createApp({ settings, service, sandbox, report = console.error }: AppOptions): App {
  const app = new Hono<Env>();

  const open = (c: Context<Env>): Sandbox => {
    const session = c.req.param('id') ?? '';
    if (!SESSION.test(session)) throw new Problem('session-not-found');
    return sandbox({ tenant: c.get('tenant'), session });
  };
  const run = (c: Context<Env>): string => {
    const id = c.req.param('run') ?? '';
    if (!RUN.test(id)) throw new Problem('run-not-found');
    return id;
  };
  const routes: Routes = {
    'GET /healthz': (c) => c.json({ status: 'ok' }),
    'POST /v1/run': async (c) => {
      return outcome(await runOnce(service, c.get('tenant'), runRequest(await body(c, MAX_BODY))));
    },
    'POST /v1/check': async (c) => json(checked(checkRequest(await body(c, MAX_BODY)), service.limits)),
    'POST /v1/resume': async (c) => {
      return outcome(await resumeToken(service, c.get('tenant'), tokenRequest(await body(c, MAX_BODY + MAX_TOKEN))));
    },
    'POST /v1/sessions': async (c) => {
      const session = service.id('ses');
      const { text } = await sandbox({ tenant: c.get('tenant'), session }).create(await body(c, MAX_BODY));
      return json(text, 201, { Location: `/v1/sessions/${session}` });
    },
    'GET /v1/sessions/:id': async (c) => json((await open(c).describe()).text),
    'GET /v1/sessions/:id/files': async (c) => json((await open(c).files()).text),
    'DELETE /v1/sessions/:id': async (c) => {
      await open(c).remove();
      return c.body(null, 204);
    },
    'POST /v1/sessions/:id/runs': async (c) => {
      const answered = await open(c).start(await body(c, MAX_BODY));
      return outcome(answered, `${c.req.path}/${outcomeHead(answered).runId}`);
    },
    'GET /v1/sessions/:id/runs/:run': async (c) => outcome(await open(c).look(run(c))),
    'POST /v1/sessions/:id/runs/:run/resume': async (c) => {
      return outcome(await open(c).resume(run(c), await body(c, MAX_BODY)));
    },
    'POST /v1/sessions/:id/runs/:run/cancel': async (c) => outcome(await open(c).cancel(run(c))),
  };

  app.use(async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
    c.res.headers.set('X-Api-Version', '1');
  });
  app.use(async (c, next) => {
    if (c.req.path !== '/healthz') {
      if (settings.keys.keys.length === 0 || settings.seals.length === 0) return problem('not-configured');
      const principal = authenticate(settings.keys, c.req.header('Authorization'));
      if (principal === null) return problem('unauthorized', undefined, { 'WWW-Authenticate': 'Bearer' });
      c.set('tenant', principal.tenant);
    }
    return next();
  });
  const methods = new Map<string, string[]>();
  for (const [name, route] of Object.entries(routes)) {
    const [method, path] = name.split(' ') as [string, string];
    app.on(method, path, route);
    methods.set(path, [...(methods.get(path) ?? []), method]);
  }
  for (const [path, allowed] of methods) {
    app.all(path, () => problem('method-not-allowed', undefined, { Allow: allowed.join(', ') }));
  }
  app.notFound(() => problem('not-found'));
  app.onError((error) => {
    if (error instanceof Problem) return problem(error.code, error.detail);
    report(error);
    return problem('internal');
  });
  return app;
}

function json(text: string, status: number = 200, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

/** Reads what an outcome begins with, without what the program has made. */
function outcomeHead({ text }: Answered): { runId: string; seq: number } {
  const [, runId, seq] = /^\{"runId":"([^"]*)","seq":(\d+)/.exec(text)!;
  return { runId: runId!, seq: Number(seq) };
}

function checked(request: CheckRequest, limits: Limits): string {
  try {
    return checkAnswer(request, limits);
  } catch (error) {
    throw error instanceof MontyLimitError ? new Problem('too-large', error.message) : error;
  }
}

function outcome(answered: Answered, location: string | null = null): Response {
  const { seq } = outcomeHead(answered);
  return json(answered.text, 200, {
    ETag: `"${seq}"`,
    ...(location === null ? {} : { Location: location }),
    ...(answered.origin === null ? {} : { 'X-Program': answered.origin }),
  });
}

function problem(
  code: ProblemCode,
  detail: string = PROBLEMS[code].title,
  headers: Record<string, string> = {},
): Response {
  const retry: Record<string, string> = code === 'run-in-progress' ? { 'Retry-After': '1' } : {};
  return new Response(problemBody(code, detail), {
    status: PROBLEMS[code].status,
    headers: { 'Content-Type': 'application/problem+json', ...retry, ...headers },
  });
}

/** The JSON object in a body of at most so many bytes. */
async function body(c: Context<Env>, most: number): Promise<Body> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/json *(;|$)/i.test(type)) throw new Problem('not-json');
  if (Number(c.req.header('Content-Length') ?? 0) > most)
    throw new Problem('too-large', `the body has more than ${most} bytes`);
  const bytes = await readAtMost(c.req.raw.body, most);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem('bad-json', 'the body is not UTF-8');
  }
  return parseBody(text);
}

async function readAtMost(stream: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (stream !== null) {
    const reader = stream.getReader();
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        // Its sender has gone, which is no fault of the service.
        throw new Problem('bad-json', 'the body is not whole');
      });
      if (done) break;
      length += value.length;
      if (length > most) {
        await reader.cancel();
        throw new Problem('too-large', `the body has more than ${most} bytes`);
      }
      chunks.push(value);
    }
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
