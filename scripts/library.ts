/**
 * `npm run library` writes docs/library.md: for each module how many of CPython's public names it has, which it lacks and why,
 * and the modules that are absent on purpose. tests/platforms/node/names.test.ts holds the lists against the interpreter.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { absentModules } from '../core/library/mod.ts';
import { ABSENT, REASONS } from '../tests/platforms/node/absent.ts';

const PAGE = new URL('../docs/library.md', import.meta.url);
const NAMES = new URL('../tests/oracle/names.json', import.meta.url);

const HEAD = `# The standard library

The modules that a program can import, compared with CPython 3.14's: how many of the public names (\`__all__\`, else all names without
a leading underscore that are no modules) are there, and which are not. \`typing_extensions\` is there too, and has what \`typing\` has.
The modules marked with * hold what depends on the machine and on how CPython was built; they are not part of the rate. This page
is made by \`npm run library\`.
`;

/** What these hold depends on how CPython was built and on its machine, and asyncio is also its sockets and processes. */
export const BUILT: ReadonlySet<string> = new Set(['asyncio', 'locale', 'os', 'platform', 'sys', 'time']);

/** Which names of each module are absent, by the reason. */
export function absentNames(module: string): [reason: string, names: string[]][] {
  return Object.entries(ABSENT[module] ?? {}).map(([reason, names]) => [reason, names.trim().split(/\s+/).sort()]);
}

/** The text of the page. */
export function libraryPage(): string {
  const theirs = JSON.parse(readFileSync(NAMES, 'utf8')) as Record<string, string[]>;
  const rows: string[] = [];
  let all = 0;
  let there = 0;
  for (const [module, names] of Object.entries(theirs)) {
    const lacking = absentNames(module);
    const count = names.length - lacking.reduce((sum, [, list]) => sum + list.length, 0);
    if (!BUILT.has(module)) {
      all += names.length;
      there += count;
    }
    const told = lacking.map(([reason, list]) => `${REASONS[reason as keyof typeof REASONS]}: ${list.map((name) => `\`${name}\``).join(' ')}`);
    rows.push(`| \`${module}\`${BUILT.has(module) ? ' *' : ''} | ${count} of ${names.length} | ${told.join('; ')} |`);
  }
  const absent = absentModules().map(([instead, names]) => `| ${names.map((name) => `\`${name}\``).join(' ')} | ${instead} |`);
  return `${HEAD}
${there} of ${all} public names: ${((100 * there) / all).toFixed(1)} %.

| module | names | absent |
| --- | --- | --- |
${rows.join('\n')}

## Absent modules

Importing one of these raises CPython's \`ModuleNotFoundError\`; a note of the exception, which tracebacks show, says what to use instead.
Well-known packages from elsewhere (\`requests\`, \`numpy\`, \`pandas\` …) have such notes too.

| module | instead |
| --- | --- |
${absent.join('\n')}
`;
}

if (import.meta.main) writeFileSync(PAGE, libraryPage());
