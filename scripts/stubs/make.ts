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
function source({ plain, words, parts, homes, data, size }: Packed, modules: ReadonlySet<string>): string {
  const rows = parts.map((name) => (modules.has(name) ? name : `-${name}`));
  return `/* Made by \`npm run stubs\`, from typeshed: NOTICE.md. */

/** Modules, those first whose texts are in PLAIN. A dash marks modules that only stubs import. */
export const PARTS =
  '${rows.join(',')}';

/** Names that every stub knows without an import, where they are not found by looking, behind their modules. */
export const HOMES = ${literal(homes)};

/** The texts of the first modules, as compact.ts writes them, with an empty line between two. */
export const PLAIN = ${literal(plain)};

/** Words that are one byte in the other texts, from 0x80. */
export const WORDS = '${words.join(' ')}';

/** The size of the other texts. */
export const SIZE = ${size};

/** The other texts, as lzma.ts reads them. */
export const DATA =
  '${data}';
`;
}

function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const commit = readFileSync(`${TYPESHED}commit.txt`, 'utf8').trim();
  const texts = await stubSet();
  const packed = pack(texts);
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
