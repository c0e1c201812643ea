/**
 * What hosts keep of a release beside tables of the core: dumps of the package, with their heads and seals, and the entries and
 * tokens of the service. Each is made by one function and gone on with by another, which answers what came of it as text.
 */
import { fromBase64, toBase64 } from '../../platforms/base64.ts';
import { ClassInstance, ClassType, Monty, MontyRuntimeError, MontySession, MontyTypingError, loadSnapshot } from '../../platforms/module.ts';
import type { LoadOptions, Pending, Progress, StartOptions } from '../../platforms/module.ts';
import { runRequest, tokenRequest } from '../../platforms/requests.ts';
import { openSandbox } from '../../platforms/sandbox.ts';
import type { LocalSandbox } from '../../platforms/sandbox.ts';
import { makeService } from '../../platforms/service.ts';
import type { Service } from '../../platforms/service.ts';
import { MemoryStore } from '../../platforms/store.ts';
import type { Change } from '../../platforms/store.ts';
import { resumeToken, runOnce } from '../../platforms/tokens.ts';

export interface Kept {
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  readonly goOn: (bytes: Uint8Array) => string | Promise<string>;
}

const KEY = { id: 'k1', secret: new Uint8Array(32).fill(7) };
const HOSTING = { externalFunctions: { ask: (v: unknown) => v, slow: (v: unknown) => v } };

/** What is kept of a program at its first stop. */
function stopped(code: string, options: StartOptions = {}): Pending {
  const progress = new Monty(code, { inputs: Object.keys(options.inputs ?? {}) }).start(options);
  if (progress.kind === 'complete') throw new Error('it has not stopped');
  return progress;
}

/** Goes on to the end: calls answer their argument. */
function finished(progress: Progress): string {
  let printed = '';
  let at = progress;
  for (; at.kind !== 'complete'; at = at.resumeAuto(HOSTING)) printed += at.printed.stdout;
  return `${printed}${at.printed.stdout}${JSON.stringify(at.output)} ${[...at.files().keys()].join(' ')}`.trimEnd();
}

function load(options: LoadOptions = {}): Kept['goOn'] {
  return (bytes) => finished(loadSnapshot(bytes, options));
}

class Account {
  owner = 'ada';
  pay(n: number): string {
    return `${this.owner} pays ${n}`;
  }
}

const ACCOUNT = new ClassType(Account, { allowedMethods: ['pay'] });
const account = (): ClassInstance => new ClassInstance(new Account(), { id: 'a1', classType: ACCOUNT });

const TASKS = `
import asyncio
async def main():
    async with asyncio.timeout(60):
        return await asyncio.gather(slow(1), asyncio.sleep(5, 'slept'), slow(2))
await main()
`;

export const hosts: Readonly<Record<string, Kept>> = {
  call: {
    make: () => stopped('import json\nprint("begun")\nv = ask([1, {"a": 2.5}])\nprint(json.dumps(v))\nlen(v)').dump(),
    goOn: load(),
  },
  sealed: {
    make: () => stopped('x = ask(3)\nx + 1', { limits: { maxTicks: 5000 } }).dump({ key: KEY, binding: 'run 1' }),
    goOn: load({ key: KEY, binding: 'run 1' }),
  },
  name: {
    make: () => stopped('print(price)').dump(),
    goOn: (bytes) => {
      const at = loadSnapshot(bytes);
      return at.kind === 'name' ? finished(at.resume({ value: 7 })) : at.kind;
    },
  },
  tasks: {
    make: () => {
      let at: Progress = stopped(TASKS);
      while (at.kind === 'function') at = at.resume({ future: true });
      if (at.kind !== 'future') throw new Error(at.kind);
      return at.dump();
    },
    goOn: (bytes) => {
      const at = loadSnapshot(bytes);
      if (at.kind !== 'future') return at.kind;
      return finished(at.resume(at.pendingCallIds.map((callId) => ({ callId, returnValue: callId * 10 })), 5));
    },
  },
  files: {
    make: () => {
      const code = `
from pathlib import Path
Path('/out').mkdir()
f = open('/out/log', 'w')
f.write(Path('/in/a').read_text() + ask(' and'))
f.close()
Path('/out/log').read_text()
`;
      return stopped(code, { os: { files: { memory: { '/in/a': 'text' } } } }).dump();
    },
    goOn: load(),
  },
  object: {
    make: () =>
      stopped('ask(1)\naccount.pay(2)', { inputs: { account: account() } }).dump(),
    goOn: load({ resolveObject: account }),
  },
  program: {
    make: () => new Monty('import math\nmath.sqrt(n)', { inputs: ['n'], scriptName: 'root.py' }).dump(),
    goOn: (bytes) => finished(Monty.load(bytes).start({ inputs: { n: 16 } })),
  },
  session: {
    make: () => {
      const session = new MontySession({ typeCheck: true });
      session.feedRun('import re\ndef double(n: int) -> int:\n    return 2 * n\nwords = re.findall("[a-z]+", "a bc")');
      return session.dump();
    },
    goOn: (bytes) => {
      const session = MontySession.load(bytes, { typeCheck: true });
      let refused = '';
      try {
        session.feedRun('double("x")');
      } catch (e) {
        refused = e instanceof MontyTypingError ? 'refused' : String(e);
      }
      return `${refused} ${JSON.stringify(session.feedRun('[double(4), words]'))}`;
    },
  },
  feed: {
    make: () => {
      const session = new MontySession();
      session.feedRun('kept = [1]');
      const at = session.feedStart('kept.append(2)\nask(0)\n1 / 0', { atomic: true });
      return at.kind === 'complete' ? new Uint8Array() : session.dump();
    },
    goOn: (bytes) => {
      const session = MontySession.load(bytes);
      const progress = session.pending;
      let failed = '';
      try {
        if (progress !== null) finished(progress);
      } catch (e) {
        failed = e instanceof MontyRuntimeError ? e.exception.type : String(e);
      }
      return `${failed} ${JSON.stringify(session.feedRun('kept'))}`;
    },
  },
  token: {
    make: async () => {
      const { text } = await runOnce(service(), 'ada', runRequest({ code: 'n = ask(1)\nn + 1' }));
      return new TextEncoder().encode((JSON.parse(text) as { token: string }).token);
    },
    goOn: async (bytes) => {
      const token = new TextDecoder().decode(bytes);
      const { text } = await resumeToken(service(), 'ada', tokenRequest({ token, callId: 1, value: 41 }));
      return told(text);
    },
  },
  store: {
    make: async () => {
      const store = new RecordingStore();
      const sandbox = opened(store);
      await sandbox.create({ os: { files: { '/in': 'a' } } });
      await sandbox.start({ code: 'import dataclasses\n@dataclasses.dataclass\nclass P:\n    x: int\np = P(1)\nopen("/a", "w").write("b")' });
      await sandbox.start({ code: 'print("asked")\nanswer = ask(p.x)\nf"{answer} {p}"' });
      return store.bytes();
    },
    goOn: async (bytes) => {
      const sandbox = opened(RecordingStore.of(bytes));
      const { runs } = JSON.parse((await sandbox.describe()).text) as { runs: { runId: string }[] };
      const lines = await Promise.all(runs.map(async ({ runId }) => told((await sandbox.look(runId)).text)));
      const waits = runs[lines.findIndex((line) => line.startsWith('suspended'))]!.runId;
      lines.push(told((await sandbox.resume(waits, { callId: 1, seq: 1, value: 'yes' })).text), (await sandbox.files()).text);
      return lines.join('\n');
    },
  },
};

/** What of an outcome does not depend on when it was. */
function told(text: string): string {
  const { status, value, stdout, pending } = JSON.parse(text) as Record<string, unknown>;
  return `${String(status)} ${JSON.stringify([value, stdout, pending])}`;
}

const NOW = 1e12;

/** A service at a moment that stands still. */
function service(): Service {
  return { ...makeService({ seals: [KEY] }), now: () => NOW };
}

function opened(store: MemoryStore): LocalSandbox {
  return openSandbox({ service: service(), store, owner: { tenant: 'ada', session: 'ses_1' }, live: null });
}

type Entry = [key: string, head: string, purgeAt: number, parts: [name: string, bytes: string][]];

/** A store in memory that becomes bytes. */
class RecordingStore extends MemoryStore {
  readonly #written: Map<string, { head: string; purgeAt: number; parts: Map<string, Uint8Array> }> = new Map();

  override change<T>(key: string, decide: (head: string | null) => Change<T>): T {
    let change!: Change<T>;
    const answer = super.change(key, (head) => (change = decide(head)));
    const entry = this.#written.get(key) ?? { head: '', purgeAt: 0, parts: new Map<string, Uint8Array>() };
    if (typeof change.head === 'string') Object.assign(entry, { head: change.head, purgeAt: change.purgeAt });
    for (const [name, bytes] of change.parts ?? []) {
      if (bytes === null) entry.parts.delete(name);
      else entry.parts.set(name, bytes.slice());
    }
    if (entry.head !== '') this.#written.set(key, entry);
    return answer;
  }

  bytes(): Uint8Array {
    const entries = [...this.#written].map(([key, { head, purgeAt, parts }]): Entry => [
      key,
      head,
      purgeAt,
      [...parts].map(([name, bytes]) => [name, toBase64(bytes)]),
    ]);
    return new TextEncoder().encode(JSON.stringify(entries));
  }

  static of(bytes: Uint8Array): RecordingStore {
    const store = new RecordingStore();
    for (const [key, head, purgeAt, parts] of JSON.parse(new TextDecoder().decode(bytes)) as Entry[]) {
      const written = new Map(parts.map(([name, text]) => [name, fromBase64(text)!]));
      store.change(key, () => ({ answer: null, head, purgeAt, parts: written }));
    }
    return store;
  }
}
