/**
 * `npm test`: the suite in every lane. Each lane's tests are counted from its own report, and the last line is the sum:
 * `N passed, N failed`. A lane that finds no test, or ends badly without naming one, counts as a failure.
 *
 * Vitest fills all cores by itself; the lanes after it take one each, and so run side by side. What they print is held
 * back until they end.
 *
 *     npm test                the lanes below
 *     npm test -- bun deno    only these
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

interface Count {
  passed: number;
  failed: number;
}

interface Lane {
  name: string;
  command: (report: string) => string[];
  count: (report: string, code: number) => Count;
}

/** Takes the output of a lane as it comes. */
type Print = (text: string) => void;

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const TIME_LIMIT = 20 * 60_000;
const vitest = 'node_modules/vitest/vitest.mjs';
const json = (report: string): string[] => ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const contracts = readdirSync(join(ROOT, 'tests/platforms'), { recursive: false, encoding: 'utf8' })
  .filter((name) => /^contract.*\.test\.ts$/.test(name))
  .map((name) => `tests/platforms/${name}`);
const shared = ['tests/units', 'tests/python', 'tests/snapshots', 'tests/attacks', ...contracts];

const lanes: readonly Lane[] = [
  {
    name: 'vitest',
    command: (report) => ['node', vitest, 'run', '-c', 'tests/vitest.config.ts', ...json(report)],
    count: vitestCount,
  },
  {
    name: 'bun',
    command: (report) => [
      ...['bun', 'test', '--timeout=60000', '--reporter=junit', `--reporter-outfile=${report}`],
      ...[...shared, 'tests/platforms/bun'].filter((path) => existsSync(join(ROOT, path))).map((path) => `./${path}`),
    ],
    count: junitCount,
  },
  {
    name: 'deno',
    command: (report) => [
      ...['deno', 'run', '-A', vitest, 'run', '-c', 'tests/vitest.plain.config.ts', '--pool=forks'],
      ...json(report),
    ],
    count: vitestCount,
  },
  {
    name: 'workerd',
    command: () => ['node', 'tests/plain-workerd.mjs'],
    count: (_report, code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  },
];

/** Vitest's JSON: files that could not even be loaded have no tests in it, and count as one failure each. */
function vitestCount(report: string): Count {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function junitCount(report: string): Count {
  const root = /<testsuites\b[^>]*>/.exec(readFileSync(report, 'utf8'))?.[0] ?? '';
  const number = (name: string): number => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(root)?.[1] ?? 0);
  const failed = number('failures') + number('errors');
  return { passed: number('tests') - failed - number('skipped'), failed };
}

async function runLane(lane: Lane, print: Print): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'monty-edge-'));
  const report = join(folder, 'report');
  try {
    const code = await command(lane.command(report), print);
    const { passed, failed } = lane.count(report, code);
    const bad = passed + failed === 0 || (code !== 0 && failed === 0);
    return { passed, failed: bad ? failed + 1 : failed };
  } catch (error) {
    print(`${lane.name}: ${String(error)}\n`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Run a command in a process group of its own, so that nothing of it outlives the time limit. */
function command([file, ...args]: string[], print: Print): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(file!, args, {
      stdio: 'pipe',
      cwd: ROOT,
      detached: true,
      env: {
        ...process.env,
        PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
        NO_COLOR: '1',
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      },
    });
    for (const stream of [child.stdout, child.stderr]) {
      const decoder = new TextDecoder();
      stream.on('data', (chunk) => print(decoder.decode(chunk, { stream: true })));
    }
    child.stdin.end();
    const stop = (): void => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Nothing of the group is left.
      }
    };
    const timer = setTimeout(() => {
      print(`${file} takes too long\n`);
      stop();
    }, TIME_LIMIT);
    process.on('SIGINT', stop);
    child.on('error', reject);
    child.on('exit', stop);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !lanes.some((lane) => lane.name === name));
if (unknown.length > 0) throw new Error(`no such lane: ${unknown.join(', ')}`);
const chosen = lanes.filter(({ name }) => named.length === 0 || named.includes(name));
const counts = new Map<string, Count>();
const [first, ...others] = chosen;
counts.set(first!.name, await heading(first!, (text) => void process.stdout.write(text)));
await Promise.all(others.map(aside));
const sum: Count = { passed: 0, failed: 0 };
console.log();
for (const { name } of chosen) {
  const { passed, failed } = counts.get(name)!;
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;

function heading(lane: Lane, print: Print): Promise<Count> {
  print(`\n==== ${lane.name}\n`);
  return runLane(lane, print);
}

async function aside(lane: Lane): Promise<void> {
  let output = '';
  counts.set(lane.name, await heading(lane, (text) => void (output += text)));
  process.stdout.write(output);
}
