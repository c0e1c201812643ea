/**
 * Programs by pattern and flags, kept for the isolate: they hold nothing of a run. Making one is charged once for each
 * pattern object, whether it is kept already or not, and not again when a saved run goes on.
 */
import { PyStr, Raise, grow, strOf, uncounted } from '../../values/mod.ts';
import type { Machine, PyValue } from '../../values/mod.ts';
import { ROUND, compile } from './compile.ts';
import { PatternFault } from './nodes.ts';
import { isDoubtful, parse } from './parse.ts';
import type { PyPattern } from './objects.ts';
import type { Program } from './program.ts';
import type { Text } from './match.ts';
import { textOf } from './subject.ts';

const KEPT: Map<string, Program> = new Map();
const MOST_KEPT = 256;
/** Bytes of one that is kept. */
const LARGEST_KEPT = 32_768;
const LONGEST_KEPT = 4096;

/** The program of a pattern, charged; throws PatternFault. */
export function makeProgram(m: Machine, pattern: PyValue, flags: number): Program {
  const { length } = textOf(pattern)!;
  // By what a character of a pattern costs at most, in time and in the program that it becomes.
  m.charge(10 + 8 * length);
  m.reserve(256 * length);
  const program: Program = uncounted(() => makeFree(m, pattern, flags, true));
  grow(program.size);
  m.work(program.cost % ROUND);
  return program;
}

function makeFree(m: Machine, pattern: PyValue, flags: number, pays: boolean): Program {
  const text = textOf(pattern)!;
  const key = keyOf(pattern, flags);
  const kept = key === null ? undefined : KEPT.get(key);
  if (kept !== undefined) {
    if (pays) m.work(kept.cost - (kept.cost % ROUND));
    return kept;
  }
  const program = compile(parse(m, codesOf(text), !(text instanceof Uint8Array), flags), pays);
  if (key !== null && program.size <= LARGEST_KEPT) {
    if (KEPT.size >= MOST_KEPT) KEPT.delete(KEPT.keys().next().value!);
    KEPT.set(key, program);
  }
  return program;
}

function keyOf(pattern: PyValue, flags: number): string | null {
  const text = strOf(pattern);
  if (typeof text === 'string') return text.length > LONGEST_KEPT ? null : `${flags}:${text}`;
  if (text instanceof PyStr) return null;
  const bytes = textOf(pattern);
  if (!(bytes instanceof Uint8Array) || bytes.length > LONGEST_KEPT) return null;
  return `${flags}b${String.fromCharCode(...bytes)}`;
}

function codesOf(text: Text): ArrayLike<number> {
  if (typeof text !== 'string') return text;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** What CPython warns of when it compiles a pattern. */
export function doubtsOf(m: Machine, pattern: PyValue, flags: number): readonly string[] {
  const text = textOf(pattern)!;
  const codes = codesOf(text);
  if (!isDoubtful(codes)) return [];
  const doubts: string[] = [];
  m.charge(8 * text.length);
  m.reserve(256 * text.length);
  try {
    uncounted(() => parse(m, codes, !(text instanceof Uint8Array), flags, doubts));
  } catch (e) {
    if (!(e instanceof PatternFault)) throw e;
  }
  return doubts;
}

/** The program of a pattern object: made again after it came out of a saved run. */
export function programOf(m: Machine, re: PyPattern): Program {
  if (re.program !== null) return re.program;
  try {
    if (textOf(re.pattern) !== null) return (re.program = uncounted(() => makeFree(m, re.pattern, re.flags, false)));
  } catch (e) {
    if (!(e instanceof PatternFault)) throw e;
  }
  throw new Raise('SystemError', 'this pattern cannot be compiled');
}
