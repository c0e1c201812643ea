/** The service as a Worker: each session is a Durable Object, compiled programs are in KV. */
import { createApp } from '../app.ts';
import type { App } from '../app.ts';
import { Problem } from '../problems.ts';
import { entryKey } from '../sandbox.ts';
import type { Owner, Sandbox } from '../sandbox.ts';
import type { Answered } from '../service.ts';
import { warm } from '../warming.ts';
import type { Reply } from './sandbox.ts';
import { serviceOf, settingsIn } from './settings.ts';
import type { Bindings } from './settings.ts';

export { SandboxObject } from './sandbox.ts';

// Here it is no part of a request's processor time.
warm();

const apps: WeakMap<Bindings, App> = new WeakMap();

function appOf(env: Bindings): App {
  let app = apps.get(env);
  if (app === undefined) {
    app = createApp({ settings: settingsIn(env), service: serviceOf(env), sandbox: (owner) => remote(env, owner) });
    apps.set(env, app);
  }
  return app;
}

/** The session in its object. The object's name is the tenant, which the key stands for, and the session. */
function remote(env: Bindings, owner: Owner): Sandbox {
  const stub = env.SANDBOXES.getByName(entryKey(owner));
  return {
    create: async (body) => unpacked(stub.create(owner, body)),
    describe: async () => unpacked(stub.describe(owner)),
    remove: async () => unpacked(stub.remove(owner)),
    start: async (body) => unpacked(stub.start(owner, body)),
    look: async (run) => unpacked(stub.look(owner, run)),
    resume: async (run, body) => unpacked(stub.resume(owner, run, body)),
    cancel: async (run) => unpacked(stub.cancel(owner, run)),
    files: async () => unpacked(stub.files(owner)),
  };
}

async function unpacked(replied: Promise<Reply>): Promise<Answered> {
  let reply: Reply;
  try {
    reply = await replied;
  } catch (error) {
    // The object was moved or restarted. What it has committed can be read, and a resume can be sent again.
    const fields = error as { retryable?: boolean; overloaded?: boolean; durableObjectReset?: boolean };
    if (fields.retryable === true || fields.overloaded === true || fields.durableObjectReset === true) {
      throw new Problem('unavailable');
    }
    throw error;
  }
  if ('problem' in reply) throw new Problem(reply.problem.code, reply.problem.detail);
  return reply.answered;
}

const worker: ExportedHandler<Bindings> & Pick<Required<ExportedHandler<Bindings>>, 'fetch'> = {
  fetch: (request, env, ctx) => appOf(env).fetch(request, env, ctx),
};
export default worker;
