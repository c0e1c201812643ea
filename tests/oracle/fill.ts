/**
 * `npm run oracle -- FILE…` writes the expectations of case files as CPython 3.14 gives them.
 * `npm run oracle -- --check [FILE…]` changes nothing and proves that they are still CPython's.
 *
 * A file is named by its path, by its path below tests/python, or by a folder of either; none means all. A case with
 * `#! reason` keeps the expectation written by hand, and must differ from CPython.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { caseFilePaths, pathOf } from './casefiles.ts';
import { type Case, fillCases, printed } from '../python/format.ts';
import { type Answer, Oracle } from './client.ts';

/** What CPython prints for a case; an error where that cannot be written down as an expectation. */
export async function judge(oracle: Oracle, scriptName: string, one: Case): Promise<string[]> {
  const answer = await oracle.run({ source: one.source, scriptName, hosts: one.hosts, topLevelAwait: true });
  return lines(answer);
}

function lines(answer: Answer): string[] {
  if (answer.ended !== 'ok') return [`(CPython ${answer.ended === 'timeout' ? 'does not end' : answer.ended})`];
  return printed(answer.output + (answer.traceback ?? ''));
}

/**
 * The same; where it is not what the case expects, a fresh CPython has the last word: what a program does to modules that
 * are C (`math.pi = 1`) outlives it.
 */
async function judgeForSure(oracle: Oracle, scriptName: string, one: Case): Promise<string[]> {
  const theirs = await judge(oracle, scriptName, one);
  if (complaint(one, theirs) === null && (one.reason !== null || isExpected(one, theirs))) return theirs;
  oracle.close();
  return judge(oracle, scriptName, one);
}

function isExpected(one: Case, theirs: readonly string[]): boolean {
  return theirs.join('\n') === one.expected.join('\n');
}

/** The complaint about one case and CPython's answer to it, or null. */
function complaint(one: Case, theirs: string[]): string | null {
  if (one.reason !== null) return isExpected(one, theirs) ? 'does not differ from CPython: delete the #! mark' : null;
  if (/^\(CPython (does not end|hung|died)\)$/.test(theirs[0] ?? '')) return theirs[0]!.slice(1, -1);
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0b-\x1f\x7f\u2028\u2029]/.test(theirs.join('')))
    return 'prints a control character: print its repr()';
  return null;
}

async function main(args: string[]): Promise<void> {
  const check = args.includes('--check');
  const oracle = new Oracle();
  let count = 0;
  let changes = 0;
  let complaints = 0;
  for (const path of caseFilePaths(args.filter((arg) => arg !== '--check'))) {
    const file = pathOf(path);
    const old = readFileSync(file, 'utf8');
    const scriptName = path.slice(path.lastIndexOf('/') + 1);
    const { text, changed } = await fillCases(path, old, async (one) => {
      count++;
      const theirs = await judgeForSure(oracle, scriptName, one);
      const wrong = complaint(one, theirs);
      if (wrong !== null) {
        complaints++;
        console.log(`${path}:${one.line}: ${one.title}: ${wrong}`);
      }
      return one.reason === null && wrong === null ? theirs : one.expected;
    });
    changes += changed.length;
    for (const one of check ? changed : []) console.log(`${path}:${one.line}: ${one.title}: CPython says otherwise`);
    if (check && changed.length === 0 && text !== old) {
      changes++;
      console.log(`${path}: not laid out as the oracle writes it`);
    }
    if (!check && text !== old) {
      writeFileSync(file, text);
      console.log(`${path}: ${changed.length} changed`);
    }
  }
  oracle.close();
  console.log(`${count} cases, ${changes} ${check ? 'wrong' : 'changed'}, ${complaints} complaints`);
  if (complaints > 0 || (check && changes > 0)) process.exitCode = 1;
}

if (import.meta.main) await main(process.argv.slice(2));
