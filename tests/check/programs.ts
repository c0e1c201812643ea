/** The programs that checkers are compared on: every case below tests/python, and the programs of the benchmark. On Node. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Text, isFault } from '../../core/source/mod.ts';
import { parse } from '../../core/syntax/mod.ts';
import { caseFilePaths, pathOf } from '../oracle/casefiles.ts';
import { parseCases } from '../python/format.ts';

export interface Program {
  /** File and title. */
  readonly name: string;
  readonly source: string;
  /** Declarations of the host functions that it mentions. */
  readonly stubs: string;
}

/** The host functions of cases (tests/python/hosts.ts) as declarations. */
const HOSTS: Readonly<Record<string, string>> = {
  fetch: 'def fetch(url: str) -> str: ...',
  now: 'def now() -> float: ...',
  ask: 'def ask(question: str) -> str: ...',
  add: 'def add(a: int, b: int) -> int: ...',
  echo: 'def echo(x: Any) -> Any: ...',
  fail: 'def fail(type: str, message: str) -> Any: ...',
  afetch: 'async def afetch(url: str) -> str: ...',
  aecho: 'async def aecho(x: Any) -> Any: ...',
  afail: 'async def afail(type: str, message: str) -> Any: ...',
};

/** The programs of the named case files, of all when none is named. Programs that do not parse are left out. */
export function programs(names: readonly string[] = []): Program[] {
  const cases = caseFilePaths(names).flatMap((path) =>
    parseCases(path, readFileSync(pathOf(path), 'utf8')).cases.map((one) => ({
      name: `${path}: ${one.title}`,
      source: one.source,
      stubs: one.hosts.length === 0 ? '' : `from typing import Any\n${one.hosts.map((host) => HOSTS[host]).join('\n')}\n`,
    })),
  );
  return [...cases, ...(names.length === 0 ? benchmarks() : [])].filter(
    ({ source }) => !isFault(parse(new Text('main.py', source), 'exec')),
  );
}

function benchmarks(): Program[] {
  const root = fileURLToPath(new URL('../bench/programs/', import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py'))
    .sort()
    .map((name) => ({ name: `bench/${name}`, source: readFileSync(root + name, 'utf8'), stubs: '' }));
}
