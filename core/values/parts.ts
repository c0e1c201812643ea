/**
 * Parts of the package that are loaded when they are first needed. A program imports few modules, but engines read the text
 * of all that is loaded. Where a file can be loaded synchronously (Node, Deno, Bun) the build keeps most of the library in
 * files of their own, and hands over an index of what is registered by which (scripts/parts.ts). Elsewhere, and in the
 * sources, everything is loaded with the core, and there are no parts.
 *
 * Registries ask here for what they do not know. So what a program sees is the same: a part registers itself before the
 * answer.
 */

/** What is found by name: modules, kinds, intrinsics, shipped functions, built-in classes. */
type Registry = 'module' | 'kind' | 'intrinsic' | 'shipped' | 'class';

const REGISTRIES: readonly Registry[] = ['module', 'kind', 'intrinsic', 'shipped', 'class'];

/** The part that registers a name. */
let index: ReadonlyMap<Registry, ReadonlyMap<string, string>> | null = null;
let packed = '';
let load: (part: string) => void = () => {};

/**
 * Makes parts known: a line for each, `name|modules|kinds|intrinsics|shipped functions|classes`, names with spaces between,
 * and what loads one. The index is read when a registry first misses something.
 */
export function defineParts(lines: string, loader: (part: string) => void): void {
  packed = lines;
  index = null;
  load = loader;
}

/** The names of that registry which come with parts, loaded or not. */
export function namesInParts(registry: Registry): Iterable<string> {
  index ??= unpack();
  return index.get(registry)!.keys();
}

/** Loads the part that registers the name; whether there is one. */
export function loadPartOf(registry: Registry, name: string): boolean {
  if (packed === '') return false;
  index ??= unpack();
  const part = index.get(registry)!.get(name);
  if (part === undefined) return false;
  load(part);
  return true;
}

function unpack(): ReadonlyMap<Registry, ReadonlyMap<string, string>> {
  const all = new Map(REGISTRIES.map((registry) => [registry, new Map<string, string>()]));
  for (const line of packed.split('\n')) {
    const [part, ...lists] = line.split('|');
    lists.forEach((list, i) => {
      for (const name of list.split(' ')) if (name !== '') all.get(REGISTRIES[i]!)!.set(name, part!);
    });
  }
  return all;
}
