/**
 * `npm run fuzz:check`: programs of the cases, cut and mixed by chance, through the type checker. Whatever comes out, a check answers
 * or has spent its steps; anything thrown is a bug, and its program is printed.
 *
 *     npm run fuzz:check -- [--seed N] [--count N]
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { examine } from '../../core/check/mod.ts';
import { SPENT } from '../../core/check/session.ts';
import { HOSTS, programs } from '../check/programs.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string', default: '5000' } } });
const seed = Number(values.seed ?? 1);
const SLOW = 5000;

let state = seed >>> 0;
/** A whole number below a limit. */
function below(limit: number): number {
  state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
  return ((state ^ (state >>> 13)) >>> 0) % limit;
}

const sources = programs().map(({ source }) => source);
const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
const lines = sources.flatMap((source) => source.split('\n')).filter((line) => line.trim() !== '');
const words = [...new Set(sources.join('\n').match(/[A-Za-z_]\w*|[-+*/%=<>|&^~@:.,()[\]{}]+|"[^"\n]*"|\d+/g))];

/** A program with some of it changed. */
function mutated(source: string): string {
  const parts = source.split('\n');
  for (let i = below(4) + 1; i > 0; i--) {
    const at = below(parts.length);
    const indent = /^\s*/.exec(parts[at]!)![0];
    switch (below(6)) {
      case 0:
        parts.splice(at, 1, ...(parts.length > 1 ? [] : ['']));
        break;
      case 1:
        parts.splice(at, 0, indent + pick(lines).trim());
        break;
      case 2:
        parts.splice(at, 0, parts[below(parts.length)]!);
        break;
      default: {
        const tokens = parts[at]!.split(/\b/);
        tokens[below(tokens.length)] = pick(words);
        parts[at] = tokens.join('');
      }
    }
  }
  return parts.join('\n');
}

const counts = { answered: 0, 'with findings': 0, 'syntax errors': 0, spent: 0, slow: 0, failed: 0 };
for (let i = 0; i < Number(values.count); i++) {
  const source = mutated(pick(sources));
  const start = performance.now();
  try {
    const found = examine(source, { fileName: 'main.py', stubs: HOSTS, budget: 2_000_000 });
    if (found[0]?.rule === 'invalid-syntax') counts['syntax errors']++;
    else counts[found.length > 0 ? 'with findings' : 'answered']++;
  } catch (error) {
    if (error === SPENT) counts.spent++;
    else {
      counts.failed++;
      console.log(`program ${i} of seed ${seed}: ${error instanceof Error ? error.stack : String(error)}\n${source}\n`);
    }
  }
  if (performance.now() - start > SLOW) {
    counts.slow++;
    console.log(`program ${i} of seed ${seed} took more than ${SLOW} ms\n${source}\n`);
  }
}
console.log(
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', '),
);
process.exitCode = counts.failed > 0 ? 1 : 0;
