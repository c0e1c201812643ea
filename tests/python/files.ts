/**
 * The repository's texts for tests that run on every platform.
 *
 * Workers have no file system: under vitest the files are part of the bundle. Bun has no `import.meta.glob`: there
 * they are read.
 */

/** Case files by their path below tests/python. */
export async function caseTexts(): Promise<Map<string, string>> {
  return 'Bun' in globalThis
    ? await read(new URL('./', import.meta.url), '.py')
    : relative('./', import.meta.glob('./**/*.py', { query: '?raw', import: 'default', eager: true }));
}

/** TypeScript sources of core and platforms by their path from the repository's root. */
export async function sourceTexts(): Promise<Map<string, string>> {
  if ('Bun' in globalThis) {
    const root = new URL('../../', import.meta.url);
    const all = [...(await read(new URL('core/', root), '.ts')).entries()].map(([k, v]) => [`core/${k}`, v] as const);
    const more = [...(await read(new URL('platforms/', root), '.ts'))].map(([k, v]) => [`platforms/${k}`, v] as const);
    return new Map([...all, ...more].filter(([path]) => !path.endsWith('.d.ts')).sort(order));
  }
  const found = import.meta.glob(['../../core/**/*.ts', '../../platforms/**/*.ts', '!**/*.d.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  return relative('../../', found);
}

function relative(base: string, found: Record<string, unknown>): Map<string, string> {
  const pairs = Object.entries(found).map(([path, text]) => [path.slice(base.length), text as string] as const);
  return new Map(pairs.sort(order));
}

async function read(folder: URL, end: string): Promise<Map<string, string>> {
  const { readFileSync, readdirSync } = await import(/* @vite-ignore */ 'node:fs');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name: string) => name.endsWith(end));
  return new Map(names.sort().map((name: string) => [name, readFileSync(new URL(name, folder), 'utf8')] as const));
}

function order([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
