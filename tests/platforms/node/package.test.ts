/**
 * The package as users get it: packed, installed into an empty folder without a network, and the README's first program
 * run by its name on each runtime, and bundled in a Worker without code generation and without Node's modules.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Miniflare, convertV4MiniflareOptions } from 'miniflare';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { moduleNames } from '../../../core/library/mod.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const bin = join(root, 'node_modules/.bin');
const folder = mkdtempSync(join(tmpdir(), 'monty-edge-package-'));
const TIME_LIMIT = 240_000;

/** Runs a command in the empty folder; its output. */
function run(command: string, args: readonly string[], cwd: string = folder): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', npm_config_update_notifier: 'false' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? ''}\n${stdout}\n${stderr}`);
  return stdout;
}

/** What the comments of a program say it prints. */
function printed(text: string): string[] {
  return [...text.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map((match) => match[1]!);
}

/** The README's first TypeScript, and what it prints. */
const program = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]!;
const expected = printed(program).map((line) => `${line}\n`).join('');

/** All TypeScript of the documents: each block is a program of its own. */
const EXAMPLES = ['README.md', 'docs/host.md', 'docs/http.md', 'docs/checking.md'].flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text], i) => {
    return { name: `${page.replaceAll('/', '-')}-${i}.ts`, text: text! };
  }),
);

beforeAll(() => {
  run('npm', ['pack', '--silent', '--pack-destination', folder], root);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const tarball = run('ls', [])
    .split('\n')
    .find((name) => name.endsWith('.tgz'))!;
  const hono = join(root, 'node_modules/hono');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`, hono]);
  writeFileSync(join(folder, 'readme.js'), program);
}, TIME_LIMIT);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the README says what is printed', () => {
  expect(expected).toBe('fetch https://example.com\n11\n');
  expect(program.trim().split('\n').length).toBeLessThanOrEqual(12);
});

/** The machine's own Node, which may be as old as the package allows; the tests' one if there is none. */
function oldNode(): string {
  const folders = (process.env['PATH'] ?? '')
    .split(':')
    .filter((path) => path !== '' && !path.includes('node_modules'));
  const found = folders.map((path) => join(path, 'node')).find((file) => existsSync(file));
  return found ?? join(bin, 'node');
}

const runtimes: readonly (readonly [string, string, ...string[]])[] = [
  ['Node', join(bin, 'node')],
  ['the Node of the machine', oldNode()],
  ['Deno', join(bin, 'deno'), 'run', '--node-modules-dir=manual', '--no-prompt'],
  ['Bun', join(bin, 'bun'), 'run'],
];

it.each(runtimes)(
  'runs on %s',
  (_, command, ...args) => {
    expect(run(command, [...args, 'readme.js'])).toBe(expected);
  },
  TIME_LIMIT,
);

it.each(runtimes)(
  'is a command on %s',
  (_, command, ...args) => {
    const bin = join(folder, 'node_modules/monty-edge/dist/bin.js');
    const given = ['-c', "import json, time; time.sleep(0.01); json.dumps({'a': [1, 2.0]})"];
    const all = args.length > 0 && command.endsWith('deno') ? [...args, '-A'] : args;
    expect(run(command, [...all, bin, ...given])).toBe(`'{"a": [1, 2.0]}'\n`);
  },
  TIME_LIMIT,
);

/** Everything that the library has is loaded by its first import. */
const importsAll = `
import { Monty } from 'monty-edge';
const names = new Monty('import sys\\nsys.builtin_module_names').run();
for (const name of names) new Monty('import ' + name).run();
console.log(names.length);
`;

// Those that load parts in their own ways.
it.each(runtimes.filter(([name]) => name === 'Node' || name === 'Bun'))(
  'has every module on %s',
  (_, command, ...args) => {
    writeFileSync(join(folder, 'all.js'), importsAll);
    expect(run(command, [...args, 'all.js'])).toBe(`${moduleNames().length}\n`);
  },
  TIME_LIMIT,
);

/** Things of many modules, held while the program waits. */
const holding = `
import asyncio, collections, datetime, decimal, itertools, json, operator, random, re, string
held = [asyncio.Queue(), collections.deque([1, 2]), collections.OrderedDict(a=1), datetime.date(2024, 2, 29), decimal.Decimal('1.10'),
        itertools.count(3), json.JSONDecoder(), operator.itemgetter(1), random.Random(7), re.compile('a+'), string.Template('$x')]
step = iter(held[1])
next(step), next(held[5])
ask()
json.dumps([held[0].qsize(), held[1].pop(), held[2].popitem(), str(held[3]), str(held[4] + 1), next(held[5]), held[6].decode('[1]'),
            held[7]('ab'), held[8].random(), held[9].findall('caat'), held[10].substitute(x=1)])
`;

it(
  'goes on anywhere with what modules made, and loads what that needs',
  () => {
    writeFileSync(
      join(folder, 'relay.js'),
      `import { readFileSync } from 'node:fs';
import { Monty, loadSnapshot } from 'monty-edge';
const hex = readFileSync(new URL('held.txt', import.meta.url), 'utf8').trim();
const given = Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
console.log(hex === '' ? 'nothing' : loadSnapshot(given).resume({ returnValue: null }).output);
const made = new Monty(${JSON.stringify(holding)}).start().dump();
console.log(Array.from(made, (byte) => byte.toString(16).padStart(2, '0')).join(''));`,
    );
    const result = '[0, 2, ["a", 1], "2024-02-29", "2.10", 4, [1], "b", 0.32383276483316237, ["aa"], "1"]';
    let held = '';
    for (const [name, command, ...args] of [...runtimes, runtimes[0]!]) {
      writeFileSync(join(folder, 'held.txt'), held);
      const reading = name === 'Deno' ? ['--allow-read'] : [];
      const [line, bytes] = run(command, [...args, ...reading, 'relay.js']).split('\n');
      expect(line).toBe(held === '' ? 'nothing' : result);
      if (held !== '') expect(bytes).toBe(held);
      held = bytes!;
    }
  },
  TIME_LIMIT,
);

it(
  'does what the documents show',
  () => {
    expect(EXAMPLES.length).toBeGreaterThan(5);
    for (const name of ['docs', 'work']) mkdirSync(join(folder, name), { recursive: true });
    for (const { name, text } of EXAMPLES) {
      writeFileSync(join(folder, name), text);
      const output = run(join(bin, 'bun'), ['run', name]).split('\n');
      for (const line of printed(text)) expect(output, name).toContain(line);
    }
  },
  TIME_LIMIT,
);

it(
  'has types',
  () => {
    for (const { name, text } of EXAMPLES) writeFileSync(join(folder, name), text);
    writeFileSync(
      join(folder, 'entries.ts'),
      "export * from 'monty-edge/core';\nimport { createApp } from 'monty-edge/hono';\nexport const f: typeof createApp = createApp;\n",
    );
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2024',
      '--module',
      'nodenext',
      '--lib',
      'es2024,dom,dom.iterable',
    ];
    run(join(bin, 'node'), [
      join(root, 'node_modules/typescript/bin/tsc'),
      ...options,
      '--types',
      '',
      '--exactOptionalPropertyTypes',
      'entries.ts',
      ...EXAMPLES.map(({ name }) => name),
    ]);
  },
  TIME_LIMIT,
);

it(
  'runs in a Worker without code generation and without Node',
  async () => {
    writeFileSync(
      join(folder, 'worker.js'),
      `const lines = [];
const console = { log: (...parts) => lines.push(parts.join(' ')) };
export default { fetch() { ${program.replace(/^import .*$/m, '')}; return new Response(lines.join('\\n') + '\\n'); } };
${/^import .*$/m.exec(program)![0]}`,
    );
    const bundle = {
      entryPoints: [join(folder, 'worker.js')],
      bundle: true,
      minify: true,
      format: 'esm' as const,
      write: false as const,
    };
    const script = (await build(bundle)).outputFiles[0]!.text;
    const worker = new Miniflare(
      convertV4MiniflareOptions({
        modules: true,
        cf: false,
        script,
        compatibilityDate: '2026-10-23',
        compatibilityFlags: ['disallow_eval_during_startup', 'no_nodejs_compat', 'no_nodejs_compat_v2'],
      }),
    );
    try {
      expect(await (await worker.dispatchFetch('http://x.test/')).text()).toBe(expected);
    } finally {
      await worker.dispose();
    }
  },
  TIME_LIMIT,
);
