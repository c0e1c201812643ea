/**
 * The code of the package, in parts. Engines read the text of all that is loaded before they run any of it, so a package of
 * three megabytes takes a sixth of a second to import. Here it becomes entries that hold little beside the public classes,
 * and parts which are loaded at first need: the engine when the first program is made, a module of the library when it is
 * first imported or a saved run names something of it.
 *
 *     module.js core.js hono.js node.js cli.js   the entries
 *     parts/NAME.js                       the parts
 *     parts/loader.js                     `part(NAME)`, and what tells it how
 *     parts/sync.js bun.js whole.js       three ways: by require (Node, Deno), by Bun's require, or all at once
 *     chunk-*.js                          what they share
 *
 * `#parts` of package.json chooses the way by the runtime's conditions. `whole.js` imports every part, so bundlers, browsers
 * and Workers see an ordinary static graph. The sources know nothing of this but core/values/parts.ts: files of functions
 * are replaced, for those who import them, by functions that load the file and call what it has; the list of the library's
 * modules by an index of what each registers, which is found by loading all of them once.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import type { BuildOptions, OnResolveArgs, Plugin } from 'esbuild';

const TARGET = 'es2023';

const root = fileURLToPath(new URL('../', import.meta.url));

const ENTRIES = {
  module: 'platforms/module.ts',
  core: 'core/mod.ts',
  hono: 'platforms/hono.ts',
  node: 'platforms/node/directory.ts',
  cli: 'platforms/node/cli.ts',
};

/** A file that is loaded when one of its functions is first called. */
interface Boundary {
  readonly file: string;
  /** For whom: the beginning of the importing files' paths. */
  readonly importers: string;
  /** Exports that are there from the start, and the small files that they are from. */
  readonly light?: Readonly<Record<string, readonly string[]>>;
}

const BOUNDARIES: Readonly<Record<string, Boundary>> = {
  engine: {
    file: 'core/mod.ts',
    importers: 'platforms/',
    light: {
      'core/values/host.ts': ['HostCallable', 'HostFloat', 'HostHandle', 'HostReference', 'HostTuple', 'HostValueError'],
      'core/machine/defaults.ts': ['DEFAULT_LIMITS'],
      'core/snapshot/fault.ts': ['SnapshotFault'],
    },
  },
  codec: { file: 'platforms/codec.ts', importers: 'platforms/' },
  check: { file: 'core/check/mod.ts', importers: 'platforms/' },
  snapshot: {
    file: 'core/snapshot/mod.ts',
    importers: 'core/mod.ts',
    light: { 'core/snapshot/fault.ts': ['SnapshotFault'] },
  },
  earlier: { file: 'core/snapshot/earlier.ts', importers: 'core/snapshot/' },
  explain: { file: 'core/syntax/explain.ts', importers: 'core/syntax/' },
  names: { file: 'core/unicode/names/mod.ts', importers: 'core/' },
  codecs: { file: 'core/values/codecs/names.ts', importers: 'core/values/codecs.ts' },
  multibyte: { file: 'core/values/codecs/multibyte/mod.ts', importers: 'core/values/codecs/names.ts' },
};

/**
 * The copies of the composite builders (core/machine/copies.ts), by groups: what is cold needs none of them, and few programs
 * get hot enough for all.
 */
const COPIES: Readonly<Record<string, readonly number[]>> = {
  copies1: range(1, 4),
  copies2: range(4, 10),
  copies3: range(10, 24),
};

/** Modules that every run needs. */
const AT_ONCE: ReadonlySet<string> = new Set(['./namespace.ts']);

const LIST = 'core/library/standard.ts';
const LOADER = 'let load;\nexport const provide = (f) => void (load = f);\nexport const part = (name) => load(name);\n';

interface Library {
  /** By the names of the parts: the file, and what of it is registered. */
  readonly parts: ReadonlyMap<string, { readonly file: string; readonly sources: readonly string[] }>;
  /** A list with the modules that are loaded at once. */
  readonly rest: string;
}

/** The list of the library's modules, taken apart. */
function library(): Library {
  const text = readFileSync(join(root, LIST), 'utf8');
  const wanted = /defineModules\(\[([^\]]*)\]\)/.exec(text)![1]!;
  const items = wanted.split(',').flatMap((item) => item.trim() || []);
  const parts = new Map<string, { file: string; sources: string[] }>();
  const rest: string[] = [];
  for (const [, names, from] of text.matchAll(/^import \{ ([^}]*) \} from '(\.\/[^']*)';$/gm)) {
    if (from === './modules.ts') continue;
    const own = items.filter((item) => names!.split(', ').includes(item.replace('...', '')));
    const name = `library-${from!
      .slice(2)
      .replace(/(\/mod)?\.ts$/, '')
      .replaceAll('/', '-')}`;
    if (AT_ONCE.has(from!)) rest.push(registering(from!, own));
    else parts.set(name, { file: from!, sources: own });
  }
  const found = [...parts.values()].flatMap(({ sources }) => sources).length + rest.length;
  if (found !== items.length) throw new Error(`${LIST}: ${items.length} modules, and the imports of ${found}`);
  return { parts, rest: rest.join('\n') };
}

/**
 * Every part imports the whole engine first. It is there already when a part is loaded; but so all that the engine reaches is
 * in one chunk, and its functions call each other without the detour that an import is. (Split in two it is a fifth slower.)
 * It also settles the order in which files that import each other in circles are evaluated.
 */
const ENGINE_FIRST = "import '../mod.ts';";

function registering(file: string, sources: readonly string[]): string {
  const names = sources.map((item) => item.replace('...', ''));
  return `import { defineModules } from './modules.ts';
import { ${names.join(', ')} } from '${file}';
defineModules([${sources.join(', ')}]);`;
}

/** What the parts of the library register, and what the files of functions export. */
interface Survey {
  readonly index: string;
  /** By the names of boundaries: `typeof`, or the value if it is a number or string. */
  readonly exports: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

const REGISTRIES = `
export { kinds } from './core/values/kinds.ts';
export { intrinsicNames, shippedTexts } from './core/values/intrinsics.ts';
export { builtinClasses } from './core/values/mod.ts';
export { contentsOf, moduleNamed, moduleNames } from './core/library/modules.ts';`;

interface Registries {
  kinds(): ReadonlyMap<string, unknown>;
  intrinsicNames(): string[];
  shippedTexts(): ReadonlyMap<string, string>;
  builtinClasses(): readonly { readonly name: string }[];
  moduleNames(): string[];
  moduleNamed(name: string): object;
  contentsOf(source: object): unknown;
}

/** Loads everything, part by part, and looks at what each adds. */
async function survey(modules: Library): Promise<Survey> {
  const folder = mkdtempSync(join(tmpdir(), 'monty-edge-parts-'));
  try {
    const files: Record<string, string> = { registries: 'virtual:registries' };
    for (const name of modules.parts.keys()) files[name] = `virtual:${name}`;
    for (const name of Object.keys(BOUNDARIES)) files[name] = `virtual:${name}`;
    await build({
      ...common(folder),
      entryPoints: files,
      outExtension: { '.js': '.mjs' },
      plugins: [parts(modules, null)],
    });
    const load = (name: string): Promise<unknown> => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    const exports = new Map<string, Map<string, unknown>>();
    for (const name of Object.keys(BOUNDARIES)) {
      const all = Object.entries((await load(name)) as object);
      exports.set(
        name,
        new Map(all.map(([key, v]) => [key, typeof v === 'number' || typeof v === 'string' ? v : { type: typeof v }])),
      );
    }
    const registries = (await load('registries')) as Registries;
    const state = (): string[][] => [
      registries.moduleNames(),
      [...registries.kinds().keys()],
      registries.intrinsicNames(),
      [...registries.shippedTexts().keys()],
      registries.builtinClasses().map(({ name }) => name),
    ];
    const lines: string[] = [];
    let before = state();
    for (const name of modules.parts.keys()) {
      await load(name);
      for (const module of registries.moduleNames()) {
        if (!before[0]!.includes(module)) registries.contentsOf(registries.moduleNamed(module));
      }
      const after = state();
      const added = after.map((names, i) => {
        const known = new Set(before[i]);
        return names.filter((one) => !known.has(one)).join(' ');
      });
      lines.push([name, ...added].join('|'));
      before = after;
    }
    return { index: lines.join('\n'), exports };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What stands for a file of functions: each of them loads it when it is called, and is the file's own from then on. */
function stub(name: string, exports: ReadonlyMap<string, unknown>): string {
  const { light = {} } = BOUNDARIES[name]!;
  const lines = Object.entries(light).map(([file, names]) => `export { ${names.join(', ')} } from './${file}';`);
  const there = new Set(Object.values(light).flat());
  const late: string[] = [];
  for (const [key, v] of exports) {
    if (there.has(key)) continue;
    if (typeof v === 'number' || typeof v === 'string') lines.push(`export const ${key} = ${JSON.stringify(v)};`);
    else if ((v as { type: string }).type === 'function') late.push(key);
    // What is no function is undefined until the file is loaded, so nobody may read it: no one imports it.
  }
  lines.push("import { part } from 'virtual:loader';");
  lines.push(`let loaded = null;
const load = () => { if (loaded === null) ({ ${late.join(', ')} } = loaded = part('${name}')); };`);
  for (const key of late) {
    lines.push(`export let ${key} = function (...given) {
  load();
  return new.target === undefined ? ${key}(...given) : new ${key}(...given);
};`);
  }
  return lines.join('\n');
}

/** In place of the copies: functions that put the group of the copy into the list, and call what is there then. */
function lateCopies(): string {
  return `import * as c0 from './composite.ts';
import { part } from 'virtual:loader';
export const COPIES = [c0];
const late = (name, numbers) => {
  const load = () => numbers.forEach((n, i) => (COPIES[n] = part(name).copies[i]));
  for (const n of numbers) {
    COPIES[n] = Object.fromEntries(
      ['chain', 'ended', 'instruction', 'protectedBy', 'roundsBehind'].map((key) => [key, (...given) => (load(), COPIES[n][key](...given))]),
    );
  }
};
${Object.entries(COPIES)
  .map(([name, numbers]) => `late('${name}', ${JSON.stringify(numbers)});`)
  .join('\n')}`;
}

function copies(numbers: readonly number[]): string {
  return `${ENGINE_FIRST}
${numbers.map((n) => `import * as c${n} from './composite.ts?${n}&copy';`).join('\n')}
export const copies = [${numbers.map((n) => `c${n}`).join(', ')}];`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Replaces files by what stands for them; without a survey, only the list of modules. */
function parts(modules: Library, found: Survey | null): Plugin {
  const boundaries = new Map(Object.entries(BOUNDARIES).map(([name, { file }]) => [join(root, file), name]));
  const contents = (name: string): string => {
    if (name === 'loader') return LOADER;
    if (name === 'registries') return REGISTRIES;
    if (name in ENTRIES) return `export * from './${ENTRIES[name as keyof typeof ENTRIES]}';\nimport '#parts';`;
    const { file } = BOUNDARIES[name]!;
    return file.startsWith('core/')
      ? `import './core/mod.ts';\nexport * from './${file}';`
      : `export * from './${file}';`;
  };
  return {
    name: 'parts',
    setup(b) {
      b.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path: path.slice(8), namespace: 'virtual' }));
      b.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => {
        if (path in COPIES) return { contents: copies(COPIES[path]!), resolveDir: join(root, 'core/machine') };
        const module = modules.parts.get(path);
        if (module === undefined) return { contents: contents(path), resolveDir: root };
        return {
          contents: `${ENGINE_FIRST}\n${registering(module.file, module.sources)}`,
          resolveDir: join(root, 'core/library'),
        };
      });
      b.onResolve({ filter: /^#parts$/ }, () => ({ path: '#parts', external: true }));
      b.onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({
        contents: stub(path, found!.exports.get(path)!),
        resolveDir: root,
      }));
      if (found !== null) {
        b.onLoad({ filter: /\/core\/machine\/copies\.ts$/ }, () => ({ contents: lateCopies(), loader: 'ts' }));
        b.onResolve({ filter: /^\..*\.ts$/ }, ({ path, importer, resolveDir, namespace }: OnResolveArgs) => {
          const name = boundaries.get(resolve(resolveDir, path));
          const from = relative(root, importer);
          if (name === undefined || namespace !== 'file' || !from.startsWith(BOUNDARIES[name]!.importers)) return null;
          return { path: name, namespace: 'stub' };
        });
      }
      // V8 reads an arrow function at the top level, such as one that makes rows, at half the speed of the same as `function`.
      b.onLoad({ filter: /\/core\/(values|library)\/.*\.ts$/ }, async ({ path }) => {
        if (path.endsWith('/standard.ts')) return null;
        const options = { loader: 'ts', target: TARGET, supported: { arrow: false }, sourcefile: path } as const;
        return { contents: (await transform(readFileSync(path, 'utf8'), options)).code, loader: 'js' };
      });
      b.onLoad({ filter: /\/core\/library\/standard\.ts$/ }, () => {
        if (found === null) return { contents: modules.rest, loader: 'ts' };
        const define = `import { defineParts } from '../values/parts.ts';
import { part } from 'virtual:loader';
defineParts(${JSON.stringify(found.index)}, part);`;
        return { contents: `${modules.rest}\n${define}`, loader: 'ts' };
      });
    },
  };
}

function common(outdir: string): BuildOptions {
  return {
    absWorkingDir: root,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: TARGET,
    external: ['hono', 'hono/*', 'node:*'],
    logLevel: 'warning',
  };
}

/** Builds the code of the package into a folder. */
export async function buildParts(outdir: string): Promise<void> {
  const modules = library();
  const found = await survey(modules);
  const names = [...Object.keys(BOUNDARIES), ...Object.keys(COPIES), ...modules.parts.keys()];
  const entryPoints: Record<string, string> = { 'parts/loader': 'virtual:loader' };
  for (const name of Object.keys(ENTRIES)) entryPoints[name] = `virtual:${name}`;
  for (const name of names) entryPoints[`parts/${name}`] = `virtual:${name}`;
  const { metafile } = await build({
    ...common(outdir),
    entryPoints,
    minify: true,
    metafile: true,
    plugins: [parts(modules, found)],
  });
  for (const [file, { inputs }] of Object.entries(metafile.outputs)) {
    if (ENTRIES.core in inputs) exportCopies(join(root, file));
  }
  write(outdir, 'sync', [
    "import { createRequire } from 'node:module';",
    "import { provide } from './loader.js';",
    'const require = createRequire(import.meta.url);',
    'provide((name) => require(`./${name}.js`));',
  ]);
  write(outdir, 'bun', [
    "import { provide } from './loader.js';",
    'const parts = {',
    ...names.map((name) => `  '${name}': () => require('./${name}.js'),`),
    '};',
    'provide((name) => parts[name]());',
  ]);
  write(outdir, 'whole', [
    "import { provide } from './loader.js';",
    ...names.map((name, i) => `import * as p${i} from './${name}.js';`),
    `const parts = { ${names.map((name, i) => `'${name}': p${i}`).join(', ')} };`,
    'provide((name) => parts[name]);',
  ]);
}

/**
 * Exports constants that hold what the file exported. Within a module, too, engines reach what it exports through a cell, so
 * the engine would pay for every function and class that a part uses. Nothing that it exports ever changes but stubs, which
 * can be called for good.
 */
function exportCopies(file: string): void {
  const text = readFileSync(file, 'utf8');
  const { index, 1: list } = /export\{([^{}]*)\};\s*$/.exec(text)!;
  const names = list!.split(',').map((item) => item.split(' as '));
  const constants = names.map(([own], i) => `exported$${i}=${own}`);
  const exported = names.map(([own, name = own], i) => `exported$${i} as ${name}`);
  writeFileSync(file, `${text.slice(0, index)}const ${constants.join(',')};export{${exported.join(',')}};\n`);
}

function write(outdir: string, name: string, lines: readonly string[]): void {
  writeFileSync(join(outdir, 'parts', `${name}.js`), `${lines.join('\n')}\n`);
}
