/**
 * No temporary is live where a function starts: each is written on every way to where it is read, as far as the flow of control tells.
 * Else what an earlier statement left in its register would be saved, and that differs between the forms of the code.
 */
import { expect, it } from 'vitest';
import { compile } from '../../core/mod.ts';
import { flatten, has, live } from '../../core/code/mod.ts';
import type { Code } from '../../core/code/mod.ts';
import { isFault } from '../../core/source/mod.ts';
import { caseTexts } from '../python/files.ts';

function stale(code: Code): string[] {
  const set = live(code, flatten(code))(0);
  const found: string[] = [];
  for (let r = code.locals.length + code.free.length; r < code.nregs; r++) if (has(set, r)) found.push(`${code.qualname} t${r}`);
  return [...found, ...code.children.flatMap(stale)];
}

const written = `
async def loop(items):
    async for item in items:
        yield item

async def collected(items):
    return [item async for item in items]

def alternatives(value):
    match value:
        case [first, 1] | [1, first] if first:
            return first
        case {'a': first} | {'b': {'c': first}}:
            return first

def chained(f):
    return f() < f() < f() < f() < f() < f() < f() < f() < f()
`;

it('is so where one flag tells that several were written', () => {
  const code = compile(written, { fileName: 'written' });
  expect(isFault(code) ? code.message : stale(code)).toEqual([]);
});

it('is so in the programs of all cases', async () => {
  const found: string[] = [];
  let codes = 0;
  for (const [path, text] of await caseTexts()) {
    for (const block of text.split(/^# ---- .*$/m)) {
      const code = compile(block, { fileName: path });
      if (isFault(code)) continue;
      codes++;
      for (const name of stale(code)) found.push(`${path}: ${name}`);
    }
  }
  expect(found).toEqual([]);
  expect(codes).toBeGreaterThan(5000);
});
