/** What snapshots of earlier releases name is there: their Python, and the native part that it and they use. */
import { afterAll, describe, expect, it } from 'vitest';
import { describeException, restore, save } from '../../core/mod.ts';
import type { Run } from '../../core/mod.ts';
import { edited } from '../../core/machine/earlier.ts';
import type { Release } from '../../core/machine/earlier.ts';
import { earlierReleases, isModuleKey, wiring } from '../../core/machine/mod.ts';
import type { EarlierPython } from '../../core/machine/mod.ts';
import { MODULE_HASHES, REST_HASH } from '../../core/snapshot/hashes.ts';
import { open, seal } from '../../platforms/codec.ts';
import { lineEdits, linesOf } from '../../scripts/edits.ts';
import { lost, natives } from '../../scripts/natives.ts';
import { otherwise } from '../../scripts/texts.ts';
import { TEXTS } from '../snapshots/texts.ts';
import { hashOf, hashOfRest, releases } from '../../scripts/shipped.ts';
import { released } from '../snapshots/natives.ts';
import { started } from '../snapshots/outcome.ts';

const all = releases();
const now = all.at(-1)!;

/** A release that nobody made: what it had otherwise in two modules. */
const MADE_UP = 'made up';
const OTHERWISE = [
  ['@string', 'class Formatter:', '# Lines that are no longer there.\n\nclass Formatter:'],
  ['@colorsys', 'return y, i, q', "return 'as it was'"],
] as const;

const kept = wiring.earlier;
wiring.earlier = withMadeUp(kept());
afterAll(() => {
  wiring.earlier = kept;
});

function withMadeUp({ releases: known, edits }: EarlierPython): () => EarlierPython {
  const changed = OTHERWISE.map(([key, is, was]) => {
    const text = now.texts.get(key)![1];
    const old = text.replace(is, was);
    return { key, hash: hashOf(old, key), edits: lineEdits(linesOf(text), linesOf(old)) };
  });
  const made = {
    releases: new Map([...known, [MADE_UP, new Map(changed.map(({ key, hash }) => [key, hash]))] as const]),
    edits: new Map([...edits, ...changed.map((c) => [c.hash, c.edits] as const)]),
  };
  return () => made;
}

it('the hashes of shipped Python are known (otherwise: npm run hashes)', () => {
  expect(REST_HASH).toBe(hashOfRest(new Map([...now.texts].map(([key, [hash]]) => [key, hash]))));
  expect([...MODULE_HASHES]).toEqual([...now.texts].filter(([key]) => isModuleKey(key)).map(([key, [hash]]) => [key.slice(1), hash]));
});

describe('earlier releases', () => {
  it('have the Python that they had (otherwise: npm run hashes)', () => {
    const wrong: string[] = [];
    for (const { name, texts } of all) for (const [key, [hash, text]] of texts) if (hashOf(text, key) !== hash) wrong.push(`${String(name)} ${key}`);
    expect(wrong).toEqual([]);
  });

  it('have all of it as it was on their day (otherwise: npm run hashes -- --from a commit that knows)', () => {
    expect(otherwise(TEXTS, all)).toEqual([]);
  });

  it('find all native functions, methods and fields that they had', () => {
    expect(lost(released, natives())).toEqual([]);
  });

  it('go on with their own library, in what runs and in what is imported later', () => {
    const run = begun(
      `
import string
class Format(string.Formatter):
    def get_value(self, key, args, kwargs): return pause(key)
print(Format().format('{a}'))
import colorsys, textwrap
print(colorsys.rgb_to_yiq(1, 1, 1), textwrap.shorten('some words', 10))
`,
      MADE_UP,
    );
    const dump = seal(save(run));
    const again = restore(open(dump));
    expect(again.release?.name).toBe(MADE_UP);
    expect(seal(save(again))).toEqual(dump);
    expect(again.resume('b').kind).toBe('completed');
    expect(again.takeOutput().map(({ text }) => text).join('')).toBe('b\nas it was some words\n');
  });

  it('are refused when they are not kept', () => {
    const table = structuredClone(save(begun('import string\npause()\n', MADE_UP))) as unknown as [string, number, number, string[], string[][]];
    table[4].find(([key]) => key === '@string')![1] = '0'.repeat(64);
    expect(() => restore(table)).toThrow(expect.objectContaining({ reason: 'code-missing' }) as Error);
  });

  for (const { name } of earlierReleases()) {
    it(`import each of their modules: ${name}`, () => {
      const modules = [...(all.find((r) => r.name === name) ?? now).texts.keys()].filter(isModuleKey).map((key) => key.slice(1));
      expect(modules.length).toBeGreaterThan(100);
      for (const module of modules) {
        const run = begun(`import ${module} as m\n[getattr(m, name) for name in getattr(m, '__all__', ())]\npause()\n`, name);
        // What it has so far may be the same in later releases: it goes on in the newest of them, or in this one (null).
        const { release } = restore(open(seal(save(run))));
        expect(age(release)).toBeLessThanOrEqual(age(run.release));
      }
    });
  }
});

/** How many releases have come since; -1: this one. */
function age(release: Release | null): number {
  return release === null ? -1 : earlierReleases().indexOf(release);
}

/** A run of an earlier release, at its first pause. */
function begun(program: string, release: string): Run {
  const { run, outcome } = started('program', program, earlierReleases().find(({ name }) => name === release)!);
  if (outcome.kind === 'error') throw new Error(describeException(run, outcome.exc).traceback);
  expect(outcome.kind).toBe('suspended');
  return run;
}

describe('edits', () => {
  it('lead from one text to the other', () => {
    const texts = ['', 'a\n', 'a\nb\nc\n', 'b\nc\nd\n', 'x\na\nb\n\nc', 'c\nb\na\n', 'a\nb\nc\nd\ne\nf\n', 'a\nB\nc\nd\nf\ng'];
    for (const before of texts) for (const after of texts) expect(edited(before, lineEdits(linesOf(before), linesOf(after)))).toBe(after);
    expect(lineEdits(linesOf('a\nb\nc\n'), linesOf('a\nx\nc\n'))).toEqual([[1, 1, 'x\n']]);
    expect(lineEdits(linesOf('a\nb\n'), linesOf('a\nb\n'))).toEqual([]);
  });
});
