/**
 * The command `monty-edge`: programs at a terminal, on Node, Deno and Bun.
 *
 *     npx monty-edge -c '1 + 1'
 *     npx monty-edge --mount ./data::/data::ro --max-duration 5 report.py
 *     npx monty-edge
 */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import {
  Monty, MontyError, MontyLimitError, MontyRuntimeError, MontySession, MontySyntaxError, MontyTypingError, MontyUsageError, feedRunAsync, runMontyAsync,
} from '../module.ts'; // prettier-ignore
import type { DiagnosticFormat, HostValue, Limits, Mount, SessionOptions } from '../module.ts';
import { FORMATS } from '../errors.ts';
import { RELEASE } from '../release.ts';
import { directory } from './directory.ts';

const HELP = `monty-edge [options] [FILE]

Runs a Python program in the sandbox: FILE, the text of -c, or standard input (-). At a terminal without any of them, a
prompt. The program has the time of day, sleep and randomness; it has no input, and no files but those of mounts. The value
of the last expression is printed of -c and at the prompt.

  -c CODE                          the program as text
  -i, --interactive                go on at a prompt afterwards
  -t, --type-check                 check types first; nothing runs if there is an error
      --type-check-format FORMAT   full (default), concise, json, jsonlines, github, gitlab, rdjson, pylint or azure
      --type-check-stubs FILE      declarations of other names, a .pyi file
  -m, --mount HOST::PATH[::MODE]   a folder of this machine at an absolute path: ro (default), rw or overlay
      --cwd PATH                   where relative paths begin (default /)
      --seed N                     the same clock and random numbers in each run, and sleep takes no time
      --max-duration SECONDS       how long the program may take; likewise, in numbers of them:
      --max-ticks, --max-memory, --max-allocations, --max-recursion-depth, --max-suspensions, --max-output-bytes,
      --max-source-bytes           inf is no limit; the defaults are finite, but for time
  -h, --help
  -V, --version
`;

const LIMITS: Readonly<Record<string, keyof Limits>> = {
  'max-duration': 'maxDurationSecs',
  'max-ticks': 'maxTicks',
  'max-memory': 'maxMemory',
  'max-allocations': 'maxAllocations',
  'max-recursion-depth': 'maxRecursionDepth',
  'max-suspensions': 'maxSuspensions',
  'max-output-bytes': 'maxOutputBytes',
  'max-source-bytes': 'maxSourceBytes',
};
const MODES: Readonly<Record<string, Mount['mode'] & string>> = { ro: 'read-only', rw: 'read-write', overlay: 'overlay' };
/** The moment at which programs with a seed begin. */
const EPOCH = new Date(0);
/** Exit statuses of `python`: an exception or a limit, a wrong command line, an interrupt. */
const FAILED = 1;
const MISUSED = 2;
const INTERRUPTED = 130;
/** The most seconds that a timer waits. */
const LONGEST = 2 ** 31 / 1000;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
  command: { ...text, short: 'c' },
  interactive: { ...flag, short: 'i' },
  'type-check': { ...flag, short: 't' },
  'type-check-format': { ...text, default: 'full' },
  'type-check-stubs': text,
  mount: { ...text, short: 'm', multiple: true, default: [] as string[] },
  cwd: { ...text, default: '/' },
  seed: text,
  help: { ...flag, short: 'h' },
  version: { ...flag, short: 'V' },
  'max-duration': text,
  'max-ticks': text,
  'max-memory': text,
  'max-allocations': text,
  'max-recursion-depth': text,
  'max-suspensions': text,
  'max-output-bytes': text,
  'max-source-bytes': text,
} as const;

interface Line {
  readonly values: ReturnType<typeof parse>['values'];
  readonly file: string | undefined;
}

/** What a command is connected to: `process`, or what stands for it. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** A command line that makes no sense; the message says why. */
class Misuse extends Error {}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

function lineOf(args: readonly string[]): Line {
  try {
    const { values, positionals } = parse(args);
    if (positionals.length > 1) throw new Misuse(`one program at a time: ${positionals.join(' ')}`);
    const [file] = positionals;
    if (file !== undefined && values.command !== undefined) throw new Misuse('either -c or a file');
    const format = values['type-check-format'];
    if (!(FORMATS as readonly string[]).includes(format)) throw new Misuse(`--type-check-format: there is no format ${format}`);
    return { values, file: file === '-' ? undefined : file };
  } catch (error) {
    throw error instanceof TypeError ? new Misuse(error.message) : error;
  }
}

function numberOf(name: string, given: string): number {
  const n = given === 'inf' ? Infinity : Number(given);
  if (given.trim() === '' || Number.isNaN(n)) throw new Misuse(`--${name}: ${given} is no number`);
  return n;
}

function seedOf(given: string): number {
  const seed = numberOf('seed', given);
  if (!Number.isSafeInteger(seed)) throw new Misuse(`--seed: ${given} is no whole number`);
  return seed;
}

function mountsOf(given: readonly string[]): Record<string, Mount> {
  const mounts = given.map(mountOf);
  const twice = mounts.find(([path], i) => mounts.findIndex(([other]) => other === path) !== i);
  if (twice !== undefined) throw new Misuse(`--mount: two folders at ${twice[0]}`);
  return Object.fromEntries(mounts);
}

function mountOf(given: string): [path: string, mount: Mount] {
  const [folder, path, mode = 'ro', ...more] = given.split('::');
  if (folder === '' || path === undefined || !Object.hasOwn(MODES, mode) || more.length > 0)
    throw new Misuse(`--mount: ${given} is not HOST::PATH[::ro|rw|overlay]`);
  try {
    return [path, { host: directory(folder!), mode: MODES[mode]! }];
  } catch (error) {
    throw new Misuse(`--mount: ${(error as Error).message}`);
  }
}

function read(path: string): string {
  try {
    return decoded(path, readFileSync(path));
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse((error as Error).message);
  }
}

/** A text in UTF-8, without the mark that may stand before it. Anything else would run as something that nobody wrote. */
function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Misuse(`${name} is not in UTF-8`);
  }
}

/** A text without the indentation that all of its lines have: `python -c` takes it like this since 3.14. */
function dedented(code: string): string {
  const lines = code.split('\n');
  const margins = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)![0]);
  let margin = margins[0] ?? '';
  for (const other of margins) while (!other.startsWith(margin)) margin = margin.slice(0, -1);
  return margin === '' ? code : lines.map((line) => (line.trim() === '' ? '' : line.slice(margin.length))).join('\n');
}

/** What the command line says of the surroundings of a program. */
function optionsOf({ values }: Line, terminal: Terminal): SessionOptions {
  const { seed, cwd, mount } = values;
  const limits: Partial<Record<keyof Limits, number>> = {};
  for (const [name, limit] of Object.entries(LIMITS)) {
    const given = values[name as 'max-ticks'];
    if (given !== undefined) limits[limit] = numberOf(name, given);
  }
  const stubs = values['type-check-stubs'];
  const surroundings =
    seed === undefined
      ? ({ clock: 'real', sleep: 'real', random: 'real' } as const)
      : ({ clock: EPOCH, random: { seed: seedOf(seed) } } as const);
  return {
    limits,
    clock: () => performance.now(),
    print: (stream, piece) => void terminal[stream].write(piece),
    os: { ...surroundings, files: { cwd, mounts: mountsOf(mount) } },
    typeCheck: values['type-check'],
    ...(stubs !== undefined && { typeCheckStubs: read(stubs) }),
    markFloats: true,
    intAsBigint: true,
  };
}

/** Prints what went wrong as `python` does; the exit status. */
function complain(error: unknown, format: string, { stderr }: Terminal): number {
  if (error instanceof Error && error.name === 'AbortError') {
    stderr.write('KeyboardInterrupt\n');
    return INTERRUPTED;
  }
  if (error instanceof MontyRuntimeError && error.exit !== null) {
    stderr.write(error.exit.text);
    return error.exit.status;
  }
  if (!(error instanceof MontyError)) throw error;
  if (error instanceof MontyTypingError) {
    stderr.write(`${error.display(format as DiagnosticFormat, stderr.isTTY ?? false).trimEnd()}\n`);
    return FAILED;
  }
  if (error instanceof MontyUsageError) throw error;
  stderr.write(`${error instanceof MontyLimitError ? error.display('type-msg') : error.display()}\n`);
  return FAILED;
}

/** Runs something that Ctrl-C ends, and the time limit also while it sleeps. */
async function interruptible<T>({ maxDurationSecs = Infinity }: Limits, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const late = (): void => controller.abort(new MontyLimitError('duration', `time limit exceeded: more than ${maxDurationSecs} s`));
  const timer = maxDurationSecs < LONGEST ? setTimeout(late, maxDurationSecs * 1000) : undefined;
  process.once('SIGINT', stop);
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    process.removeListener('SIGINT', stop);
  }
}

/** A session at a terminal. */
interface Prompt {
  readonly session: MontySession;
  readonly limits: Limits;
  readonly terminal: Terminal;
  /** The format of diagnostics. */
  readonly format: string;
}

/** Feeds a text, and prints the value of its last expression, as at a prompt. */
function feed({ session, limits }: Prompt, source: string): Promise<void> {
  return interruptible(limits, async (signal) => {
    const value: HostValue = await feedRunAsync(session, source, { signal, externalFunctions: {} });
    if (value !== null) await feedRunAsync(session, 'print(repr(_))', { signal, inputs: { _: value } });
  });
}

/** Whether the text is the beginning of a statement, so that more lines are wanted. */
function isOpen(lines: readonly string[]): boolean {
  const last = lines.at(-1)!;
  if (last.endsWith('\\')) return true;
  try {
    new Monty(lines.join('\n'));
  } catch (error) {
    const { message } = error as Error;
    if (/was never closed|unterminated (triple-quoted|f-string|t-string)|unexpected EOF|expected an indented block/.test(message)) return true;
    const isBegun = last.startsWith('@') || message.includes("expected 'except' or 'finally' block");
    if (error instanceof MontySyntaxError && !isBegun) return false;
  }
  // A compound statement ends with an empty line.
  return last.trim() !== '' && /^(@|(async|class|def|for|if|match|try|while|with)\b.*:)/s.test(lines.join('\n'));
}

/** A prompt, until the end of the input or `exit()`; the exit status. */
async function prompt(of: Prompt): Promise<number> {
  const { stdin, stdout } = of.terminal;
  stdout.write(`monty-edge ${RELEASE}: Python 3.14\n`);
  const reader = createInterface({ input: stdin, output: stdout });
  let lines: string[] = [];
  let isClosed = false;
  reader.on('close', () => (isClosed = true));
  const ask = (): void => {
    const text = lines.length === 0 ? '>>> ' : '... ';
    reader.setPrompt(text);
    // A closed reader still hands out the lines that it has read.
    if (isClosed) stdout.write(text);
    else reader.prompt();
  };
  reader.on('SIGINT', () => {
    stdout.write('\nKeyboardInterrupt\n');
    lines = [];
    ask();
  });
  ask();
  for await (const line of reader) {
    lines.push(line);
    if (lines.join('').trim() === '') lines = [];
    else if (!isOpen(lines)) {
      const source = lines.join('\n');
      lines = [];
      try {
        await feed(of, source);
      } catch (error) {
        const status = complain(error, of.format, of.terminal);
        if (error instanceof MontyRuntimeError && error.exit !== null) return status;
      }
    }
    ask();
  }
  stdout.write('\n');
  return 0;
}

/**
 * Runs what the command line asks for; the exit status.
 *
 *     process.exitCode = await main(['-c', '1 + 1']); // prints 2
 */
export async function main(args: readonly string[], terminal: Terminal = process): Promise<number> {
  try {
    return await obey(lineOf(args), terminal);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    terminal.stderr.write(`monty-edge: ${error.message}\n`);
    return MISUSED;
  }
}

async function obey(line: Line, terminal: Terminal): Promise<number> {
  const { values, file } = line;
  const say = (message: string): number => (terminal.stdout.write(message), 0);
  if (values.help) return say(HELP);
  if (values.version) return say(`monty-edge ${RELEASE}\n`);
  const options = optionsOf(line, terminal);
  const format = values['type-check-format'];
  // Standard input is what is typed at a prompt, or else the program: never both.
  const atPrompt = values.command === undefined && file === undefined && (values.interactive || terminal.stdin.isTTY === true);
  let status = 0;
  try {
    const at: Prompt = { session: new MontySession(options), limits: options.limits!, terminal, format };
    try {
      if (values.command !== undefined) await feed(at, dedented(values.command));
      else if (file !== undefined && values.interactive) await feed(at, read(file));
      else if (!atPrompt) await runFile(file, options, terminal);
    } catch (error) {
      status = complain(error, format, terminal);
    }
    return values.interactive || atPrompt ? await prompt(at) : status;
  } catch (error) {
    // The options are the command line's, and so is what is wrong with them.
    throw error instanceof MontyUsageError ? new Misuse(error.message) : error;
  }
}

/** Runs a file, or standard input, under its own name. */
async function runFile(file: string | undefined, options: SessionOptions, { stdin }: Terminal): Promise<void> {
  const { typeCheck, typeCheckStubs, ...surroundings } = options;
  const program = new Monty(file === undefined ? await all(stdin) : read(file), {
    scriptName: file ?? '<stdin>',
    limits: options.limits!,
    typeCheck: typeCheck!,
    ...(typeCheckStubs !== undefined && { typeCheckStubs }),
  });
  await interruptible(options.limits!, (signal) => runMontyAsync(program, { ...surroundings, signal, externalFunctions: {} }));
}

async function all(stdin: Terminal['stdin']): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return decoded('standard input', Buffer.concat(chunks));
}
