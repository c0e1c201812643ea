/** Cases that are given up, one in so many, and the next program of their session. `npm run cases:abandoned` does it with all of them. */
import { expect, it } from 'vitest';
import { Random } from '../fuzz/random.ts';
import { caseTexts } from '../python/files.ts';
import { parseCases } from '../python/format.ts';
import { abandoned, afterwards, places } from './abandoned.ts';

const EACH = 40;
const random = new Random(7);
let seen = 0;

for (const [path, text] of await caseTexts()) {
  // Most that can be given up in a bad place is of these.
  const each = /^(asyncio|language\/(async|corout|gener|resum))/.test(path) ? 4 : EACH;
  const cases = parseCases(path, text).cases.filter(() => seen++ % each === 0);
  if (cases.length === 0) continue;
  it(path, { timeout: 120_000 }, () => {
    const wrong = cases.flatMap((one) =>
      places(one, random, 2).flatMap(([ticks, way]) => {
        const text = abandoned(one, ticks, way);
        return text === null ? [] : [`${one.title}, ${way} at ${ticks}: ${text}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
}

/** `S` waits for ever in its methods, until `S.ok`. */
const SLOW = `
class S:
    ok = False
    def __repr__(self):
        while not S.ok: pass
        return 'S'
`;

const LEFT: readonly (readonly [title: string, stopped: string, then: string, printed: string])[] = [
  [
    'objects whose repr was given up are shown',
    `
import reprlib, types
from collections import ChainMap, UserList, deque
from dataclasses import dataclass
@dataclass
class D:
    x: object
class R:
    @reprlib.recursive_repr()
    def __repr__(self): return f'R({self.x!r})'
r = R()
r.x = S()
all = [D(types.SimpleNamespace(a=ChainMap({1: deque([UserList([r])])})))]
repr(all)`,
    'S.ok = True; print(all)',
    '[D(x=namespace(a=ChainMap({1: deque([[R(S)]])})))]\n',
  ],
  [
    'what a program prints is seen',
    `
from contextlib import redirect_stdout, redirect_stderr
import io
out = io.StringIO()
with redirect_stdout(out), redirect_stderr(out):
    print('one')
    repr(S())`,
    'import sys; print("two", out.getvalue(), sys.stdout is sys.__stdout__, sys.stderr is sys.__stderr__)',
    'two one\n True True\n',
  ],
];

for (const [title, stopped, then, printed] of LEFT) it(title, () => expect(afterwards(SLOW + stopped, then)).toBe(printed));

it('a module that was being imported is imported anew', () => {
  const source = 'import statistics; print(statistics.mean([1, 3]))';
  const all = Array.from({ length: 25 }, (_, i) => afterwards('import statistics', source, 1 + 150 * i));
  expect(new Set(all)).toEqual(new Set(['2\n']));
});
