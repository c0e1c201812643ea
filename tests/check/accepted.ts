/**
 * `npm run check:stubs`: pyright over the stubs as they are published, each as a file of its own. Lists what it rejects, but for
 * lines on which typeshed itself tells checkers to be silent; ends with 1 if there is anything.
 */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { ALL_STUBS, stubText } from '../../core/check/stubs/stubs.ts';
import { TYPESHED } from '../../scripts/stubs/typeshed.ts';
import { Pyright } from './pyright.ts';

const bare = (line: string): string =>
  line.replace(/ {2}#.*| # (type|pyright): ignore.*/, '').replace(/\s|\.\.\.$/g, '');

/** The lines of typeshed's own stub that say `ignore`. */
function silenced(module: string): Set<string> {
  const path = `${TYPESHED}stdlib/${module.replaceAll('.', '/')}`;
  const file = existsSync(`${path}.pyi`) ? `${path}.pyi` : `${path}/__init__.pyi`;
  if (!existsSync(file)) return new Set();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Set(lines.filter((line) => /# (type|pyright): ignore/.test(line)).map(bare));
}

const judge = new Pyright();
let rejected = 0;
let silent = 0;
for (const module of ALL_STUBS) {
  const lines = stubText(module)!.split('\n');
  const known = silenced(module);
  for (const { rule, severity, message, range, notes } of judge.reportStub(module)) {
    if (severity !== 'error') continue;
    const line = lines[range.start.line - 1]!;
    if (known.has(bare(line))) silent++;
    else {
      rejected++;
      console.log(
        `${module}.pyi, line ${range.start.line}: ${rule}: ${message} (${notes.join(', ')})\n    ${line.trim()}`,
      );
    }
  }
}
console.log(`${ALL_STUBS.length} stubs, ${rejected} errors; ${silent} that typeshed knows of`);
process.exit(rejected === 0 ? 0 : 1);
