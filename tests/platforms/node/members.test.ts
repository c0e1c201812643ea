/** The types of the language have the attributes of CPython's (tests/oracle/members.json), save those that members.ts lists. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { supportPage } from '../../../scripts/support.ts';
import { MEMBERS } from '../../oracle/memberlist.ts';
import { loadSubject } from '../../python/subject.ts';
import { REASONS } from './absent.ts';
import { ABSENT_MEMBERS } from './members.ts';

const theirs = JSON.parse(readFileSync(new URL('../../oracle/members.json', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>;

it('types have every attribute that is not absent for a reason', async () => {
  const subject = await loadSubject();
  const answer = subject.run(MEMBERS, {
    scriptName: 'members.py',
    hosts: [],
    callHost: () => ({ raises: { type: 'NameError', message: '' } }),
  });
  expect(answer.ended + answer.detail + (answer.traceback ?? '')).toBe('ok');
  const ours = JSON.parse(answer.output) as Record<string, string[]>;
  const missing = Object.entries(theirs).map(([type, names]) => {
    const has = new Set(ours[type] ?? []);
    return [type, names.filter((name) => !has.has(name))] as const;
  });
  const listed = Object.entries(ABSENT_MEMBERS).map(([type, groups]) => {
    for (const reason of Object.keys(groups)) expect(REASONS).toHaveProperty([reason]);
    return [type, Object.values(groups).join(' ').split(' ').sort()] as const;
  });
  expect(Object.fromEntries(missing.filter(([, names]) => names.length > 0))).toEqual(Object.fromEntries(listed));
});

it('docs/language.md says so', () => {
  expect(readFileSync(new URL('../../../docs/language.md', import.meta.url), 'utf8')).toBe(supportPage());
});
