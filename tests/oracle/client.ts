/**
 * CPython 3.14 as a function: `await oracle.run(program)` says what `python FILE` would print.
 *
 * CPython lives in a child process (worker.ts), which is started when first needed, serves many programs, and is
 * killed and replaced when one of them takes too long or takes it down. Programs run one at a time.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A program and the circumstances of its run. */
export interface Program {
  source: string;
  /** The name of the script as tracebacks show it: a base name such as `list.py`. */
  scriptName: string;
  /** Host functions the program may call, names out of `hosts.py`. */
  hosts?: readonly string[];
  /** Accept `await` outside functions, as CPython's asyncio REPL does. */
  topLevelAwait?: boolean;
  /** Keep every generator and coroutine until the program ends, so that none is closed because nobody holds it. */
  keep?: boolean;
}

/** What a program printed. `ended` is `ok` unless CPython hung, was killed by the clock, or died. */
export interface Answer {
  /** Standard output and standard error in the order of writing, without the final traceback. */
  output: string;
  /** The text CPython prints for the exception that ended the program. */
  traceback: string | null;
  ended: 'ok' | 'hung' | 'timeout' | 'died';
}

type Reply = { ready: true } | { id: number; answers: string[] } | { id: number; died: string };

const worker = fileURLToPath(new URL('worker.ts', import.meta.url));

/** One CPython. Close it, or the process that made it does not end. */
export class Oracle {
  private readonly timeout: number;
  private readonly hashSeed: string;
  private child: ChildProcess | null = null;
  private waiting: ((reply: Reply | null) => void) | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private count = 0;

  /** `hashSeed`: PYTHONHASHSEED, on which the order of sets of texts depends. */
  constructor(timeoutMs = 10_000, hashSeed = '0') {
    this.timeout = timeoutMs;
    this.hashSeed = hashSeed;
  }

  /** Run one program. Calls queue up behind each other. */
  run(program: Program): Promise<Answer> {
    const next = this.turn.then(() => this.ask(program));
    this.turn = next.catch(() => undefined);
    return next;
  }

  /** Run programs one after the other in one message; those that an early end takes along run again alone. */
  async runAll(programs: readonly Program[]): Promise<Answer[]> {
    const next = this.turn.then(() => this.askAll(programs));
    this.turn = next.catch(() => undefined);
    const answers = await next;
    if (answers !== null) return answers;
    const alone: Answer[] = [];
    for (const program of programs) alone.push(await this.run(program));
    return alone;
  }

  close(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private async ask(program: Program): Promise<Answer> {
    const reply = await this.send([program], this.timeout);
    if (Array.isArray(reply)) return reply[0]!;
    this.close();
    return { output: '', traceback: null, ended: reply };
  }

  private async askAll(programs: readonly Program[]): Promise<Answer[] | null> {
    const reply = await this.send(programs, this.timeout * 3);
    if (Array.isArray(reply)) return reply;
    this.close();
    return null;
  }

  private async send(programs: readonly Program[], timeout: number): Promise<Answer[] | 'timeout' | 'died'> {
    const child = await this.started();
    const id = ++this.count;
    const texts = programs.map((program) =>
      JSON.stringify({
        source: program.source,
        script: program.scriptName,
        hosts: program.hosts ?? [],
        await: program.topLevelAwait ?? false,
        keep: program.keep ?? false,
      }),
    );
    child.send({ id, programs: texts });
    const reply = await this.reply(timeout);
    if (reply === 'timeout') return 'timeout';
    if (reply === null || !('answers' in reply)) return 'died';
    return reply.answers.map((text) => {
      const { output, traceback, hung } = JSON.parse(text) as Answer & { hung: boolean };
      return { output, traceback, ended: hung ? 'hung' : 'ok' };
    });
  }

  private async started(): Promise<ChildProcess> {
    if (this.child !== null) return this.child;
    const child = fork(worker, [this.hashSeed], { execArgv: ['--stack-size=4000'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.child = child;
    child.on('message', (reply: Reply) => {
      if (this.child === child) this.waiting?.(reply);
    });
    child.on('exit', () => {
      if (this.child !== child) return;
      this.child = null;
      this.waiting?.(null);
    });
    const ready = await this.reply(Math.max(300_000, this.timeout));
    if (ready === null || ready === 'timeout') throw new Error('the oracle did not start');
    return child;
  }

  private reply(timeout: number): Promise<Reply | null | 'timeout'> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle('timeout'), timeout);
      const settle = (reply: Reply | null | 'timeout'): void => {
        clearTimeout(timer);
        this.waiting = null;
        resolve(reply);
      };
      this.waiting = settle;
    });
  }
}
