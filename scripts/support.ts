/**
 * `npm run support` writes docs/language.md: each type of the language with the attributes that it has of CPython's, the kinds of
 * statements, expressions and patterns, and what is absent and why. tests/platforms/node/members.test.ts holds the lists against
 * the interpreter.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { REASONS } from '../tests/platforms/node/absent.ts';
import { ABSENT_MEMBERS } from '../tests/platforms/node/members.ts';

const PAGE = new URL('../docs/language.md', import.meta.url);
const MEMBERS = new URL('../tests/oracle/members.json', import.meta.url);

const HEAD = `# The language

What there is of CPython 3.14's language: every kind of statement, expression and pattern, every built-in function, and of each type
every attribute and method that \`dir\` lists (what \`object\` has stands at \`object\` alone). This page is made by \`npm run support\`
from the interpreter; modules are in [library.md](library.md), deliberate differences in [differences.md](differences.md).
`;

/** The text of the page. */
export function supportPage(): string {
  const theirs = JSON.parse(readFileSync(MEMBERS, 'utf8')) as Record<string, string[]>;
  const rows = Object.entries(theirs).map(([type, names]) => {
    const groups = Object.entries(ABSENT_MEMBERS[type] ?? {});
    const absent = new Set(groups.flatMap(([, text]) => text.split(' ')));
    const has = names.filter((name) => !absent.has(name));
    const told = groups.map(
      ([reason, text]) => `${REASONS[reason as keyof typeof REASONS]}: ${code(text.split(' '))}`,
    );
    return `| ${type.startsWith('(') ? type.slice(1, -1) : `\`${type}\``} | ${code(has)} | ${told.join('; ')} |`;
  });
  return `${HEAD}
| | has | absent |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' ');
}

if (import.meta.main) writeFileSync(PAGE, supportPage());
