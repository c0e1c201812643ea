/**
 * `npm run stubs` writes core/check/stubs/texts.ts: what the interpreter has, as type stubs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Linker, type StubSet } from './link.ts';
import { ours, theirs } from './surface.ts';
import { TYPESHED } from './typeshed.ts';

const FOLDER = new URL('../../core/check/stubs/', import.meta.url);

/** The stubs by module. */
export async function stubSet(): Promise<StubSet> {
  const here = ours();
  const path = here.get('posixpath');
  if (path !== undefined) here.set('os.path', path);
  return new Linker(here, await theirs()).texts();
}

/** The text of core/check/stubs/texts.ts. `modules` are those that a program can import. */
export function source({ texts, prelude, bare }: StubSet, modules: Iterable<string>): string {
  const rows = [...texts].map(
    ([name, text]) => `  [\n    '${name}',\n    \`\\\n${text.replace(/[\\`]|\$\{/g, '\\$&')}\`,\n  ],`,
  );
  const listed = [...modules].filter((name) => texts.has(name)).sort();
  return `/* Made by \`npm run stubs\`, from typeshed: NOTICE.md. */

/** What comes before each stub but those that it imports. */
export const PRELUDE = \`\\
${prelude}\`;

export const BARE: ReadonlySet<string> = new Set([${[...bare].map((name) => `'${name}'`).join(', ')}]);

/** The stub of each module, and of those that they import. */
export const TEXTS: ReadonlyMap<string, string> = new Map([
${rows.join('\n')}
]);

/** The modules that a program can import. */
export const MODULES: readonly string[] = [
${listed.map((name) => `  '${name}',`).join('\n')}
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const commit = readFileSync(`${TYPESHED}commit.txt`, 'utf8').trim();
  const set = await stubSet();
  writeFileSync(new URL('texts.ts', FOLDER), source(set, [...ours().keys(), 'os.path']));
  const notice = `# Notice

The stubs of this folder are made from typeshed (https://github.com/python/typeshed, commit ${commit}): shortened to
what this interpreter has, conditions decided, comments left out. Typeshed's licence:

\`\`\`
${readFileSync(`${TYPESHED}LICENSE`, 'utf8').trimEnd()}
\`\`\`
`;
  writeFileSync(new URL('NOTICE.md', FOLDER), notice);
  const all = [...set.texts.values()].join('');
  console.log(
    `${set.texts.size} stubs, ${all.length} bytes, ${gzipSync(new TextEncoder().encode(all), { level: 9 }).length} gzip`,
  );
}
