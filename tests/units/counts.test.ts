/**
 * The language has enough cases: 40 for every built-in type, 15 for every kind of statement and pattern. A case counts for a
 * type whose file it is in, or that its title names; for what has no literal of its own, also if its code uses the name.
 */
import { expect, it } from 'vitest';
import { Text } from '../../core/source/mod.ts';
import { parse } from '../../core/syntax/mod.ts';
import { caseTexts } from '../python/files.ts';
import { parseCases } from '../python/format.ts';

const TYPES = `bool bytearray bytes complex dict float frozenset int list memoryview None object range set slice str tuple type
  exception generator function coroutine module`
  .trim()
  .split(/\s+/);

/** Called or named wherever they are used. */
const NAMED = `Ellipsis NotImplemented MappingProxyType property super classmethod staticmethod map filter zip enumerate
  reversed iter`
  .trim()
  .split(/\s+/);

const STATEMENTS = `FunctionDef AsyncFunctionDef ClassDef Return Delete Assign TypeAlias AugAssign AnnAssign For AsyncFor While
  If With AsyncWith Match Raise Try TryStar Assert Import ImportFrom Global Nonlocal Expr Pass Break Continue
  MatchValue MatchSingleton MatchSequence MatchMapping MatchClass MatchStar MatchAs MatchOr TemplateStr JoinedStr Yield
  YieldFrom Await NamedExpr Lambda IfExp ListComp SetComp DictComp GeneratorExp Starred TypeVar ParamSpec TypeVarTuple`
  .trim()
  .split(/\s+/);

/** Not the matrices that machines wrote: they would count for everything. */
const WRITTEN = /^(asyncio|builtins|exceptions|language|modules|programs|rows|syntax|types)\//;

const texts = [...(await caseTexts())].filter(([path]) => WRITTEN.test(path));
const cases = texts.flatMap(([path, text]) => parseCases(path, text).cases.map((one) => ({ path, ...one })));

/** In how many cases each kind of node occurs, and each name that is read. */
function occurrences(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path, source } of cases) {
    const tree = parse(new Text(path, source.trimStart()), 'exec');
    const seen = new Set<string>();
    if (tree.kind === 'Module') walk(tree.body, seen);
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function walk(part: unknown, seen: Set<string>): void {
  if (Array.isArray(part)) for (const one of part) walk(one, seen);
  if (part === null || typeof part !== 'object') return;
  const { kind, id, attr, name } = part as { kind?: string; id?: string; attr?: string; name?: string };
  if (kind !== undefined) seen.add(kind);
  if (kind === 'Name') seen.add(`name ${id}`);
  if (kind === 'Attribute') seen.add(`name ${attr}`);
  if (kind === 'alias') seen.add(`name ${name}`);
  if (kind === 'Constant' && (part as { value?: { type?: string } | null }).value?.type === 'ellipsis') seen.add('name Ellipsis');
  for (const child of Object.values(part)) walk(child, seen);
}

it('every built-in type has 40 cases', () => {
  const count = (type: string): number => {
    const word = new RegExp(`\\b${type}s?\\b`, 'i');
    const file = `/${type.toLowerCase()}`;
    return cases.filter(({ path, title }) => path.includes(file) || word.test(title)).length;
  };
  enough(TYPES, count, 40);
});

it('every kind of statement has 15 cases, and what is known by its name has 40', () => {
  const counts = occurrences();
  const of = (key: string): number => counts.get(key) ?? 0;
  enough(STATEMENTS, of, 15);
  enough(NAMED, (name) => of(`name ${name}`), 40);
});

function enough(keys: readonly string[], count: (key: string) => number, least: number): void {
  const short = keys.filter((key) => count(key) < least).map((key) => `${key} ${count(key)}`);
  expect(short, `fewer than ${least} cases: ${short.join(', ')}`).toEqual([]);
}
