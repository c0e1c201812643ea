/** The CPython on the path, timed in a child process (cpython.py). */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { type Interface, createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('cpython.py', import.meta.url));

export class CPython {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly lines: Interface;
  private readonly answers: AsyncIterator<string>;

  constructor(command = 'python3') {
    this.child = spawn(command, [script], { stdio: 'pipe' });
    this.lines = createInterface({ input: this.child.stdout });
    this.answers = this.lines[Symbol.asyncIterator]();
    const errors: Uint8Array[] = [];
    this.child.stderr.on('data', (chunk) => errors.push(chunk));
    this.child.on('error', (error) => {
      throw new Error(`${command} does not start: ${error.message}`);
    });
    this.child.on('exit', (code) => {
      if (code !== 0)
        throw new Error(`${command} ended: ${errors.map((chunk) => new TextDecoder().decode(chunk)).join('')}`);
    });
  }

  /** The answer to one line of cpython.py. */
  async ask(line: string): Promise<string> {
    this.child.stdin.write(`${line}\n`);
    const { value, done } = await this.answers.next();
    if (done === true) throw new Error(`no answer to ${line}`);
    return value;
  }

  close(): void {
    this.child.stdin.end();
  }
}
