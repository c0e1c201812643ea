/** What the documents and the package say of the service is what it does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROBLEMS } from '../../../platforms/problems.ts';
import { RELEASE } from '../../../platforms/release.ts';
import { ROOT } from './servers.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

it('docs/http.md lists every problem', () => {
  const rows = [...read('docs/http.md').matchAll(/^\| (\d+) \| `([\w-]+)` \| (.*) \|$/gm)];
  expect(rows.map(([, status, code, title]) => [code, { status: Number(status), title }])).toEqual(
    Object.entries(PROBLEMS),
  );
});

it('docs/http.md lists every route', () => {
  const routes = (text: string, row: RegExp): string[] =>
    [...text.matchAll(row)].map(([, method, path]) => `${method} ${path}`).sort();
  const made = routes(read('platforms/app.ts'), /^    '(GET|POST|DELETE) ([^']+)': /gm);
  expect(made.length).toBeGreaterThan(8);
  expect(routes(read('docs/http.md'), /^\| `(GET|POST|DELETE) ([^`]+)`/gm)).toEqual(made);
});

it('the release is the version of the package', () => {
  expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(RELEASE);
});
