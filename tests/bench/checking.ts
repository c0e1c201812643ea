/**
 * `npm run bench -- check`: what checking types costs, of the package as it is published: a program of 30 lines and one of 300 in
 * an engine that is warm, the first check of a fresh process, and the size of the part that is loaded for it.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { buildParts } from '../../scripts/parts.ts';

const PROCESSES = 11;
const CHECKS = 400;

/** A program of 30 lines; `n` makes its names its own. */
const program = (n: number): string => `import json
import re
from dataclasses import dataclass

@dataclass
class Item${n}:
    name: str
    price: float
    count: int = 1

    def total(self) -> float:
        return self.price * self.count

def load${n}(text: str) -> list[Item${n}]:
    out = []
    for row in json.loads(text):
        out.append(Item${n}(row["name"], float(row["price"]), row.get("count", 1)))
    return out

def find${n}(items: list[Item${n}], pattern: str) -> Item${n} | None:
    for item in items:
        if re.search(pattern, item.name):
            return item
    return None

items${n} = load${n}('[{"name": "tea", "price": 3}]')
best${n} = max(items${n}, key=lambda item: item.total())
found${n} = find${n}(items${n}, "t.a")
if found${n} is not None: print(f"{found${n}.name}: {found${n}.total():.2f}", best${n}.name.upper())
`;

const SHORT = program(0);
const LONG = Array.from({ length: 10 }, (_, n) => program(n)).join('');

/**
 * A fresh process: a program runs, so the engine is there; then the checks. The first one loads the checker, and nothing of what it
 * runs was compiled before: neither the checker's functions nor those of the parser that one short program did not need.
 */
const MEASURE = `
import { Monty, check } from 'monty-edge';
new Monty('1 + 2').run();
const cpu = (since) => { const { user, system } = process.cpuUsage(since); return (user + system) / 1000; };
const time = (source) => {
  const start = performance.now();
  const found = check(source);
  const taken = performance.now() - start;
  if (found.length > 0) throw new Error(found[0].message);
  return taken;
};
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const [short, long, count] = JSON.parse(process.argv[1]);
const before = process.cpuUsage();
const first = time(short);
const firstCpu = cpu(before);
const warm = (source) => {
  for (let i = 0; i < count; i++) time(source);
  return median(Array.from({ length: count }, () => time(source)));
};
console.log(JSON.stringify([first, firstCpu, count === 0 ? 0 : warm(short), count === 0 ? 0 : warm(long)]));
`;

/** Prints the figures. The package is built in `folder`. */
export async function measureCheck(folder: string): Promise<Record<string, number>> {
  copyFileSync(new URL('../../package.json', import.meta.url), join(folder, 'package.json'));
  await buildParts(join(folder, 'dist'));
  const run = (count: number): [number, number, number, number] => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', MEASURE, JSON.stringify([SHORT, LONG, count])],
      { cwd: folder, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as [number, number, number, number];
  };
  const firsts = Array.from({ length: PROCESSES }, () => run(0));
  const middle = (i: 0 | 1): number => firsts.map((one) => one[i]).sort((a, b) => a - b)[PROCESSES >> 1]!;
  const [, , short, long] = run(CHECKS);
  const size = gzipSync(readFileSync(join(folder, 'dist/parts/check.js')), { level: 9 }).length;
  const figures = {
    checkFirst: middle(0),
    checkFirstCpu: middle(1),
    checkShort: short,
    checkLong: long,
    checkSize: size,
  };
  console.log(
    `check, the first    ${figures.checkFirstCpu.toFixed(1)} ms of processor time, ${figures.checkFirst.toFixed(1)} ms (30 lines, a fresh process)`,
  );
  console.log(`check, 30 lines     ${short.toFixed(2)} ms warm`);
  console.log(`check, 300 lines    ${long.toFixed(2)} ms warm`);
  console.log(`the checker         ${(size / 1024).toFixed(1)} KiB gzip, loaded at the first check`);
  return figures;
}
