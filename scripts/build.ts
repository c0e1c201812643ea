/**
 * `npm run build`: the package that is published, in `dist/`: entries, parts that are loaded when they are needed, and what
 * they share, minified (scripts/parts.ts); three hundred files would take a second to load. Dependencies of the codec are part
 * of it; Hono is not.
 *
 *     module.js core.js hono.js node.js      the entries
 *     bin.js cli.js                          the command
 *     parts/ chunk-*.js                      what they load
 *     core/ platforms/                       the types
 *     stubs/                                 what the interpreter has, for editors
 *     NOTICES.txt                            licences of what is part of it
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ALL_STUBS, stubText } from '../core/check/stubs/stubs.ts';
import { buildParts } from './parts.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const BUNDLED = ['cbor-x', '@noble/hashes'];

function types(): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'platforms/tsconfig.build.json')], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the types do not build');
  // What needs the types of Node to be checked has one name to declare.
  mkdirSync(join(dist, 'platforms/node'), { recursive: true });
  writeFileSync(join(dist, 'platforms/node/directory.d.ts'), DIRECTORY);
  const reached = new Set(TYPED.map((name) => join(dist, name)));
  for (const file of reached) {
    // Files that are imported for what they do declare nothing.
    const text = readFileSync(file, 'utf8')
      .replace(/^import '[^']*';\n/gm, '')
      .replace(/((?:from|import\() ?'\.[^']*)\.ts'/g, "$1.js'");
    writeFileSync(file, text);
    for (const [, path] of text.matchAll(/(?:from|import\() ?'(\.[^']*)\.js'/g)) reached.add(join(file, '..', `${path!}.d.ts`));
  }
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const file = join(dist, name);
    if (name.endsWith('.d.ts') && !reached.has(file)) rmSync(file, { force: true });
  }
}

/** The entries that have types (`exports` of package.json). Of all other files only those stay that they need. */
const TYPED = ['platforms/module.d.ts', 'core/mod.d.ts', 'platforms/node/directory.d.ts', 'platforms/hono.d.ts'];
const DIRECTORY = `import type { FileHost } from '../files.js';
/**
 * A folder of the machine for \`os.files.mounts\`. What the program may do there is the mount's mode. Throws for a path that is
 * no folder.
 *
 *     mounts: { '/data': { host: directory('./data'), mode: 'overlay' } }
 */
export declare function directory(path: string): FileHost;
`;

function notices(): void {
  const parts = BUNDLED.map(
    (name) => `${name}\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8')}`,
  );
  parts.push(`typeshed\n\n${readFileSync(join(root, 'core/check/stubs/NOTICE.md'), 'utf8')}`);
  writeFileSync(join(dist, 'NOTICES.txt'), parts.join('\n----\n\n'));
}

/** The command: the source of it, beside what was built of the file that it imports. */
function command(): void {
  const text = readFileSync(join(root, 'platforms/node/bin.ts'), 'utf8').replace('./cli.ts', './cli.js');
  writeFileSync(join(dist, 'bin.js'), text, { mode: 0o755 });
}

/** The stubs of what the interpreter has, for editors. */
function stubs(): void {
  for (const module of ALL_STUBS) {
    const path = module.replaceAll('.', '/');
    const isPackage = ALL_STUBS.some((other) => other.startsWith(`${module}.`));
    const file = join(dist, 'stubs', isPackage ? `${path}/__init__.pyi` : `${path}.pyi`);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, stubText(module)!);
  }
}

rmSync(dist, { recursive: true, force: true });
types();
await buildParts(dist);
command();
notices();
stubs();
