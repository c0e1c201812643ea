/**
 * Texts of the repository for tests that run on every platform: cases (files.ts) and sources (../units/sources.ts).
 *
 * Workers have no file system: there the files are part of the bundle, by Vite's `import.meta.glob`. Elsewhere they are
 * read. A test of Workers gets all that it imports in one message of at most 32 MiB, so no module has both.
 */

/** Whether the texts are part of the bundle. */
export const IN_BUNDLE: boolean = navigator.userAgent === 'Cloudflare-Workers';

/** What `import.meta.glob` found, by paths without their beginning. */
export function relative(base: string, found: Record<string, unknown>): Map<string, string> {
  const pairs = Object.entries(found).map(([path, text]) => [path.slice(base.length), text as string] as const);
  return new Map(pairs.sort(order));
}

/** The files of a folder that end so, by their paths in it. */
export async function read(folder: URL, end: string): Promise<Map<string, string>> {
  const { readFileSync, readdirSync } = await import(/* @vite-ignore */ 'node:fs');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name: string) => name.endsWith(end));
  return new Map(names.sort().map((name: string) => [name, readFileSync(new URL(name, folder), 'utf8')] as const));
}

export function order([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
