/** What the documents and the package say of the service is what it does. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

it('docs/monty.md names tests that exist, or says in a row why there is none', () => {
  const rows = read('docs/monty.md')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (Monty|Python|---) /.test(line))
    .map((line) => line.slice(1, -1).split(' | ').map((cell) => cell.trim()));
  expect(rows.length).toBeGreaterThan(75);
  for (const cells of rows) {
    const tests = [...cells.at(-1)!.matchAll(/`([\w./]+\.(?:ts|py)): ([^`]+)`/g)];
    if (tests.length === 0) expect(cells.at(-2)).toMatch(/^none: /);
    for (const [, file, title] of tests) {
      const path = file!.startsWith('tests/') ? file! : `tests/platforms/${file!}`;
      expect(read(path).replaceAll("\\'", "'"), path).toContain(title);
    }
  }
});

/** Where a name that a file exports is declared: the text up to there. */
function beforeDeclaration(path: string, name: string): string {
  const text = read(path);
  const declared = new RegExp(`\\n(export )(abstract |async )?(class|function|interface|type|const) ${name}\\b`).exec(text);
  if (declared !== null) return text.slice(0, declared.index);
  const passed = new RegExp(`export (?:type )?\\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(text);
  if (passed === null) throw new Error(`${path} does not declare ${name}`);
  return beforeDeclaration(join(dirname(path), passed[1]!), name);
}

it('every name of the package says what it is', () => {
  const exported = [...read('platforms/module.ts').matchAll(/export (?:type )?\{([^}]*)\} from '([^']+)'/g)].flatMap(([, names, file]) =>
    names!.split(',').flatMap((item) => {
      const name = item.trim().split(' as ')[0]!;
      return name === '' ? [] : [[name, join('platforms', file!)] as const];
    }),
  );
  expect(exported.length).toBeGreaterThan(70);
  const bare = exported.filter(([name, path]) => !beforeDeclaration(path, name).endsWith('*/'));
  expect(bare).toEqual([]);
});

it('the release is the version of the package', () => {
  expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(RELEASE);
});
