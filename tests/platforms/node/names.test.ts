/**
 * Every module of the list has the public names of CPython's (tests/oracle/names.json), save those that absent.ts lists with a
 * reason, and no others; docs/library.md says so.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT, absentNames, libraryPage } from '../../../scripts/library.ts';
import { loadSubject } from '../../python/subject.ts';
import type { Subject } from '../../python/subject.ts';
import { ABSENT, REASONS } from './absent.ts';

const theirs = JSON.parse(readFileSync(new URL('../../oracle/names.json', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>;

/** What CPython has on most machines, though not in the build that is the oracle. */
const MORE: Readonly<Record<string, readonly string[]>> = { hashlib: ['pbkdf2_hmac', 'scrypt'] };

/** Which names of CPython's module ours has, and its public names. */
function look(subject: Subject, module: string): { has: string[]; public: string[] } {
  const source = `
import ${module} as module, sys
theirs = ${JSON.stringify(theirs[module])}
print('\\n'.join(name for name in theirs if hasattr(module, name)))
print('--')
names = getattr(module, '__all__', None)
if names is None:
    names = [k for k, v in vars(module).items() if k[0] != '_' and type(v) is not type(sys)]
print('\\n'.join(names))
`;
  const answer = subject.run(source, {
    scriptName: 'names.py',
    hosts: [],
    callHost: () => ({ raises: { type: 'NameError', message: '' } }),
  });
  expect(answer.ended + answer.detail + (answer.traceback ?? '')).toBe('ok');
  const [has, names] = answer.output.split('--\n');
  const list = (text: string): string[] => text.split('\n').filter((name) => name !== '');
  return { has: list(has!), public: list(names!) };
}

describe('public names of modules', () => {
  it('are absent for a reason out of the list', () => {
    for (const [module, groups] of Object.entries(ABSENT)) {
      expect(theirs, module).toHaveProperty([module]);
      for (const [reason, names] of Object.entries(groups)) {
        expect(REASONS, module).toHaveProperty([reason]);
        for (const name of names.trim().split(/\s+/)) expect(theirs[module], module).toContain(name);
      }
    }
  });

  let total = 0;
  let missing = 0;
  for (const module of Object.keys(theirs)) {
    it(module, async () => {
      const subject = await loadSubject();
      const { has, public: names } = look(subject, module);
      const wanted = theirs[module]!;
      const without = wanted.filter((name) => !has.includes(name));
      if (!BUILT.has(module)) {
        total += wanted.length;
        missing += without.length;
      }
      expect(without.sort(), 'missing').toEqual(absentNames(module).flatMap(([, list]) => list).sort());
      const more = MORE[module] ?? [];
      expect(names.filter((name) => !wanted.includes(name) && !more.includes(name)), 'too many').toEqual([]);
    });
  }

  it('are there to at least 97 %', () => {
    const rate = (100 * (total - missing)) / total;
    console.log(
      `${Object.keys(theirs).length} modules, ${total - missing} of ${total} public names: ${rate.toFixed(1)} %`,
    );
    expect(rate).toBeGreaterThanOrEqual(97);
  });

  it('are on the page of the library', () => {
    expect(readFileSync(new URL('../../../docs/library.md', import.meta.url), 'utf8')).toBe(libraryPage());
  });
});
