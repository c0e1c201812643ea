/** Which case files a command line names, for the scripts that run on Node. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../python/', import.meta.url));

/** Paths below tests/python of the named files and folders, sorted; of all files when none is named. */
export function caseFilePaths(names: readonly string[]): string[] {
  const found = names.length === 0 ? under(ROOT) : names.flatMap((name) => under(locate(name)));
  return [...new Set(found.map((file) => relative(ROOT, file)))].sort();
}

/** The absolute path of a path below tests/python. */
export function pathOf(path: string): string {
  return resolve(ROOT, path);
}

function locate(name: string): string {
  const found = [resolve(name), resolve(ROOT, name), resolve(ROOT, `${name}.py`)].find((file) => existsSync(file));
  if (found === undefined) throw new Error(`no such case file: ${name}`);
  return found;
}

function under(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py'))
    .map((name) => resolve(path, name));
}
