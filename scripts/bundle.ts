/**
 * `npm run bundle`: the Worker as it would be deployed, in `.bundle/`, without deploying it. Prints its size and how long
 * workerd takes to evaluate it at start-up (sampled on this machine; the limit on Workers is a second). Then what weighs:
 * the files of each part, minified one by one and compressed together.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, '.bundle');

function wrangler(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wrangler/bin/wrangler.js'), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        NO_COLOR: '1',
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      },
    },
  );
  if (status !== 0) throw new Error(`wrangler ${args.join(' ')}\n${stdout}\n${stderr}`);
}

interface Profile {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
}

/** Milliseconds that are not idle. */
function active(profile: Profile): number {
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  let sum = 0;
  profile.samples.forEach((id, i) => {
    if (names.get(id) !== '(idle)') sum += profile.timeDeltas[i]!;
  });
  return sum / 1000;
}

rmSync(folder, { recursive: true, force: true });
wrangler('deploy', '--dry-run', '--minify', '--outdir', folder, '--outfile', join(folder, 'worker.bundle'));
wrangler(
  'check',
  'startup',
  '--worker',
  join(folder, 'worker.bundle'),
  '--outfile',
  join(folder, 'startup.cpuprofile'),
);
const script = readFileSync(join(folder, 'worker.js'));
const profile = JSON.parse(readFileSync(join(folder, 'startup.cpuprofile'), 'utf8')) as Profile;
const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
console.log(`minified    ${kib(script.length)}, ${kib(gzipSync(script, { level: 9 }).length)} gzip`);
console.log(`evaluation  ${active(profile).toFixed(0)} ms in workerd, with the profiler on`);

/** The parts by the beginnings of paths; the first that fits counts. */
const PARTS: readonly (readonly [name: string, ...paths: string[]])[] = [
  ['tables of zones', 'core/library/zoneinfo/table.ts'],
  ['tables of unicodedata', 'core/unicode/'],
  ['standard library', 'core/library/'],
  ['type checker', 'core/check/'],
  ['values', 'core/values/'],
  ['machine', 'core/machine/'],
  ['compiler', 'core/source/', 'core/tokens/', 'core/syntax/', 'core/symbols/', 'core/code/'],
  ['snapshots and doors', 'core/'],
  ['service', 'platforms/'],
  ['dependencies', 'node_modules/'],
];

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['platforms/cloudflare/worker.ts'],
  bundle: true,
  format: 'esm',
  target: 'es2024',
  conditions: ['workerd', 'worker', 'browser'],
  external: ['node:*', 'cloudflare:*'],
  write: false,
  outdir: folder,
  metafile: true,
  logLevel: 'error',
});
const texts = new Map(PARTS.map(([name]): [string, string[]] => [name, []]));
for (const file of Object.keys(metafile.inputs)) {
  // The copies of a file are counted once.
  if (file.includes('?')) continue;
  const part = PARTS.find(([, ...paths]) => paths.some((path) => file.startsWith(path)));
  if (part === undefined) continue;
  const { code } = await transform(readFileSync(join(root, file), 'utf8'), {
    loader: file.endsWith('.ts') ? 'ts' : 'js',
    minify: true,
    target: 'es2024',
  });
  texts.get(part[0])!.push(code);
}
console.log('');
for (const [name, own] of texts) {
  const text = own.join('');
  console.log(`${name.padEnd(24)}${kib(text.length).padStart(12)}, ${kib(gzipSync(new TextEncoder().encode(text), { level: 9 }).length).padStart(10)} gzip`);
}
