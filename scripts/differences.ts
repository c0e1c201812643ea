/**
 * `npm run differences` writes docs/differences.md: every deliberate difference from CPython, out of the cases that
 * are marked `#! reason`. What CPython prints is asked of it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { caseFilePaths, pathOf } from '../tests/oracle/casefiles.ts';
import { Oracle } from '../tests/oracle/client.ts';
import { judge } from '../tests/oracle/fill.ts';
import { type Case, type CaseFile, parseCases } from '../tests/python/format.ts';

const PAGE = new URL('../docs/differences.md', import.meta.url);

const HEAD = `# Differences from CPython

monty-edge runs Python as CPython 3.14 does. Where it does not, on purpose, a test case says why. This page is made
from those cases by \`npm run differences\`.
`;

/** The text of the page. */
export async function differencesPage(oracle: Oracle): Promise<string> {
  const files = caseFilePaths([]).map((path) => parseCases(path, readFileSync(pathOf(path), 'utf8')));
  const parts = [HEAD];
  for (const file of files) {
    const marked = file.cases.filter((one) => one.reason !== null);
    if (marked.length > 0) parts.push(`## ${file.path.replace(/\.py$/, '')}\n`);
    for (const one of marked) parts.push(entry(one, await judge(oracle, file.scriptName, one), file));
  }
  if (parts.length === 1) parts.push('There are none.\n');
  return parts.join('\n');
}

function entry(one: Case, theirs: readonly string[], file: CaseFile): string {
  const code = one.source
    .slice(one.line)
    .split('\n')
    .filter((line) => !line.startsWith('#!'))
    .join('\n');
  return [
    `### ${one.title}\n`,
    `${one.reason}\n`,
    fence('python', code),
    'monty-edge:\n',
    fence('text', one.expected.join('\n')),
    'CPython:\n',
    fence('text', theirs.join('\n')),
    `(tests/python/${file.path})\n`,
  ].join('\n');
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.replace(/\n+$/, '')}\n\`\`\`\n`;
}

if (import.meta.main) {
  const oracle = new Oracle();
  mkdirSync(new URL('./', PAGE), { recursive: true });
  writeFileSync(PAGE, await differencesPage(oracle));
  oracle.close();
}
