/** The programs that checkers are compared on: every case below tests/python, and the programs of the benchmark. On Node. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '../../core/compile.ts';
import { Text, isFault } from '../../core/source/mod.ts';
import { parse } from '../../core/syntax/mod.ts';
import { caseFilePaths, pathOf } from '../oracle/casefiles.ts';
import { parseCases } from '../python/format.ts';

export interface Program {
  /** File and title. */
  readonly name: string;
  readonly source: string;
}

/**
 * The host functions of cases (tests/python/hosts.ts) as declarations. Every program gets all of them: pyright reads everything anew
 * when declarations change.
 */
export const HOSTS = `from typing import Any
def fetch(url: str) -> str: ...
def now() -> float: ...
def ask(question: str) -> str: ...
def add(a: int, b: int) -> int: ...
def echo(x: Any) -> Any: ...
def fail(type: str, message: str) -> Any: ...
async def afetch(url: str) -> str: ...
async def aecho(x: Any) -> Any: ...
async def afail(type: str, message: str) -> Any: ...
`;

/** The programs of the named case files, of all when none is named. Programs that do not compile are left out. */
export function programs(names: readonly string[] = []): Program[] {
  const cases = caseFilePaths(names).flatMap((path) =>
    parseCases(path, readFileSync(pathOf(path), 'utf8')).cases.map((one) => ({
      name: `${path}: ${one.title}`,
      source: one.source,
    })),
  );
  return [...cases, ...(names.length === 0 ? benchmarks() : [])].filter(
    ({ source }) => !isFault(compile(source, { topLevelAwait: true })),
  );
}

/** A program without its statements at the margin that hold one of these lines. */
export function without({ name, source }: Program, lines: readonly number[]): Program | null {
  const text = new Text('main.py', source);
  const tree = parse(text, 'exec');
  if (isFault(tree)) return null;
  const cut = new Set<number>();
  for (const one of tree.body) {
    const decorated = 'decorator_list' in one ? (one.decorator_list[0]?.start ?? one.start) : one.start;
    const [first, last] = [text.lineOf(decorated), text.lineOf(one.end)];
    if (lines.some((line) => first <= line && line <= last)) for (let at = first; at <= last; at++) cut.add(at);
  }
  const left = source.split('\n').filter((_, i) => !cut.has(i + 1));
  return left.every((line) => line.trim() === '') ? null : { name: `${name}, shortened`, source: left.join('\n') };
}

function benchmarks(): Program[] {
  const root = fileURLToPath(new URL('../bench/programs/', import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py'))
    .sort()
    .map((name) => ({ name: `bench/${name}`, source: readFileSync(root + name, 'utf8') }));
}
