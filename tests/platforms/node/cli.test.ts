/** The command. As a process of its own, on each runtime: package.test.ts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../../platforms/node/cli.ts';
import { RELEASE } from '../../../platforms/release.ts';

const folder = mkdtempSync(join(tmpdir(), 'monty-edge-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

async function command(args: readonly string[], input = ''): Promise<Ended> {
  const texts = { stdout: '', stderr: '' };
  const into = (name: 'stdout' | 'stderr'): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        texts[name] += String(chunk);
        done();
      },
    });
  const status = await main(args, { stdin: Readable.from(input === '' ? [] : [input]), stdout: into('stdout'), stderr: into('stderr') });
  return { status, ...texts };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

it('prints the value of a text', async () => {
  expect(await command(['-c', "[1, 2.0, 'a', (3,), 2**70]"])).toEqual({
    status: 0,
    stdout: "[1, 2.0, 'a', (3,), 1180591620717411303424]\n",
    stderr: '',
  });
});

it('runs a text, a file and standard input', async () => {
  const path = file('program.py', "import sys, time\nprint(__name__, time.time() > 1e9)\nsys.exit('enough')\n");
  expect(await command([path])).toEqual({ status: 1, stdout: '__main__ True\n', stderr: 'enough\n' });
  expect(await command([], 'print(6 * 7)\n6 * 7\n')).toEqual({ status: 0, stdout: '42\n', stderr: '' });
  const error = 'Traceback (most recent call last):\n  File "<stdin>", line 1, in <module>\n    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero\n';
  expect(await command([], '1 / 0')).toEqual({ status: 1, stdout: '', stderr: error });
  expect((await command(['-c', 'import sys; sys.exit(300)'])).status).toBe(44);
});

it('goes on at a prompt, where statements may take several lines', async () => {
  const lines = ['x * 2', 'def f(a):', '    return [a,', '      1]', '', 'f(x)', '1 / 0', '"""a', 'b"""', 'exit(3)'];
  const { status, stdout, stderr } = await command(['-i', '-c', 'x = 4'], lines.join('\n') + '\n');
  expect(stdout.replace(/(>>> |\.\.\. )/g, '')).toBe(`monty-edge ${RELEASE}: Python 3.14\n8\n[4, 1]\n'a\\nb'\n`);
  expect(stderr).toContain('ZeroDivisionError: division by zero\n');
  expect(status).toBe(3);
});

it('waits at a prompt for the rest of a statement that is begun', async () => {
  const lines = ['try:', '  1/0', 'except ZeroDivisionError:', '  print("zero")', '', '@str', 'def f(): pass', '', 'f[:11]', 'try:', '  1', '', '5'];
  const { stdout, stderr } = await command(['-i'], lines.join('\n') + '\n');
  expect(stdout.replace(/(>>> |\.\.\. )/g, '')).toBe(`monty-edge ${RELEASE}: Python 3.14\nzero\n'<function f'\n5\n\n`);
  expect(stderr).toContain("SyntaxError: expected 'except' or 'finally' block");
});

it('reads what is typed at a prompt from standard input, which is no program then', async () => {
  const { status, stdout } = await command(['-i'], 'x = 4\nx\nif x:\n    print(x + 1)\n\n');
  expect(stdout).toBe(`monty-edge ${RELEASE}: Python 3.14\n>>> >>> 4\n>>> ... ... 5\n>>> \n`);
  expect(status).toBe(0);
});

it('takes a text without the indentation that its lines share, and standard input by its name', async () => {
  expect((await command(['-c', '\n    def f():\n\n        return 5\n    print(f())\n  \n'])).stdout).toBe('5\n');
  expect((await command(['-c', '  1\n2'])).stderr).toContain('IndentationError: unexpected indent');
  expect((await command(['-'], 'print(7)')).stdout).toBe('7\n');
});

it('reads UTF-8, with a mark or without, and nothing else', async () => {
  const marked = file('marked.py', '\ufeffprint("é")\n');
  expect(await command([marked])).toEqual({ status: 0, stdout: 'é\n', stderr: '' });
  const latin = join(folder, 'latin.py');
  writeFileSync(latin, Uint8Array.of(0x22, 0xe9, 0x22));
  expect(await command([latin])).toEqual({ status: 2, stdout: '', stderr: `monty-edge: ${latin} is not in UTF-8\n` });
});

it('has folders only where they are mounted', async () => {
  file('data.txt', 'text');
  const copy = "open('/here/copy.txt', 'w').write(open('data.txt').read())";
  const mounted = (mode: string): string[] => ['-m', `${folder}::/here${mode}`, '--cwd', '/here', '-c', copy];
  expect((await command(mounted('::rw'))).stdout).toBe('4\n');
  expect(readFileSync(join(folder, 'copy.txt'), 'utf8')).toBe('text');
  expect((await command(mounted(''))).stderr).toContain("OSError: [Errno 30] Read-only file system: '/here/copy.txt'\n");
  expect((await command(['-c', `open('${folder}/data.txt')`])).stderr).toContain('FileNotFoundError');
});

it('ends programs that work or sleep for too long', async () => {
  expect(await command(['--max-ticks', '1e5', '-c', 'while True: pass'])).toEqual({
    status: 1,
    stdout: '',
    stderr: 'MontyLimitError: tick limit exceeded: more than 100000 ticks\n',
  });
  const late = 'MontyLimitError: time limit exceeded: more than 0.2 s\n';
  expect((await command(['--max-duration', '0.2', '-c', 'while True: pass'])).stderr).toBe(late);
  expect((await command(['--max-duration', '0.2', '-c', 'import time; time.sleep(60)'])).stderr).toBe(late);
});

it('is over at once when it is interrupted while a program sleeps', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const running = command(['-c', 'import time\ntime.sleep(1000)']);
  await expect.poll(() => timers()).toBeGreaterThan(before);
  process.emit('SIGINT');
  expect(await running).toEqual({ status: 130, stdout: '', stderr: 'KeyboardInterrupt\n' });
  // A timer that is left would keep the process.
  await expect.poll(() => timers()).toBeLessThanOrEqual(before);
});

it('checks types first', async () => {
  const stubs = file('host.pyi', 'def fetch(url: str) -> str: ...\n');
  const args = ['-t', '--type-check-format', 'concise', '--type-check-stubs', stubs, '-c'];
  expect(await command([...args, 'print(1)\nfetch(2)'])).toEqual({
    status: 1,
    stdout: '',
    stderr: '<python-input-0>:2:7: error[invalid-argument-type] Argument to function `fetch` is incorrect: Expected `str`, found `Literal[2]`\n',
  });
});

it('does the same each time with a seed', async () => {
  const args = ['--seed', '5', '-c', 'import random, time\ntime.sleep(100)\nprint(time.time(), random.random())'];
  const first = await command(args);
  expect(first.stdout).toMatch(/^100\.0 0\.\d+\n$/);
  expect(await command(args)).toEqual(first);
});

it.each([
  [['--nothing'], 'Unknown option'],
  [['a.py', 'b.py'], 'one program at a time: a.py b.py'],
  [['-c', '1', 'a.py'], 'either -c or a file'],
  [['--max-ticks', 'many', '-c', '1'], '--max-ticks: many is no number'],
  [['--max-ticks', '-1', '-c', '1'], 'ambiguous'],
  [['--max-ticks=-1', '-c', '1'], 'maxTicks must be a number from 0'],
  [['-m', 'a::b::c', '-c', '1'], 'is not HOST::PATH[::ro|rw|overlay]'],
  [['-m', 'missing::/b', '-c', '1'], '--mount: ENOENT'],
  [['-m', '.::b', '-c', '1'], 'is no absolute, normal path'],
  [['-t', '--type-check-format', 'odd', '-c', 'len(5)'], 'there is no format'],
  [['--type-check-format', 'odd', '-c', '1'], 'there is no format odd'],
  [['-m', '.::/b', '-m', '/tmp::/b', '-c', '1'], '--mount: two folders at /b'],
  [['--seed', '1.5', '-c', '1'], '--seed: 1.5 is no whole number'],
  [['missing.py'], 'ENOENT'],
])('says what is wrong with the command line %j', async (args, message) => {
  const { status, stdout, stderr } = await command(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^monty-edge: /);
  expect(stderr).toContain(message);
});

it('tells its options and its version', async () => {
  expect((await command(['-h'])).stdout).toContain('--mount HOST::PATH');
  expect((await command(['--version'])).stdout).toBe(`monty-edge ${RELEASE}\n`);
});
