/**
 * `npm run stubs` writes core/check/stubs/packed.ts: what the interpreter has, as type stubs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Linker } from './link.ts';
import { pack, type Packed } from './pack.ts';
import { ours, theirs } from './surface.ts';
import { TYPESHED } from './typeshed.ts';

const FOLDER = new URL('../../core/check/stubs/', import.meta.url);

/** The stubs by module. */
export async function stubSet(): Promise<Map<string, string>> {
  const here = ours();
  const path = here.get('posixpath');
  if (path !== undefined) here.set('os.path', path);
  return new Linker(here, await theirs()).texts();
}

/** The text of core/check/stubs/packed.ts. `modules` are those that a program can import. */
function source({ words, parts, data, size }: Packed, modules: ReadonlySet<string>): string {
  const rows = parts.map(([name, length]) => (modules.has(name) ? `${name} ${length}` : `${name} ${length} -`));
  return `/* Made by \`npm run stubs\`, from typeshed: NOTICE.md. */

/** Words that are one byte in the texts, from 0x80. */
export const WORDS = '${words.join(' ')}';

/**
 * Modules and the sizes of their texts, in the order in which these stand. The first has no name and is the table of homes.
 * A dash marks modules that only stubs import.
 */
export const PARTS = '${rows.join(',')}';

/** The size of all texts. */
export const SIZE = ${size};

/** The texts, as compact.ts writes and lzma.ts reads them. */
export const DATA =
  '${data}';
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const commit = readFileSync(`${TYPESHED}commit.txt`, 'utf8').trim();
  const texts = await stubSet();
  const packed = await pack(texts);
  writeFileSync(new URL('packed.ts', FOLDER), source(packed, new Set([...ours().keys(), 'os.path'])));
  const notice = `# Notice

The stubs of this folder are made from typeshed (https://github.com/python/typeshed, commit ${commit}): shortened to
what this interpreter has, conditions decided, comments left out. Typeshed's licence:

\`\`\`
${readFileSync(`${TYPESHED}LICENSE`, 'utf8').trimEnd()}
\`\`\`
`;
  writeFileSync(new URL('NOTICE.md', FOLDER), notice);
  const all = [...texts.values()].join('');
  console.log(`${texts.size} stubs, ${all.length} bytes, packed ${packed.data.length}`);
}
