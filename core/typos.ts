/**
 * Misspelled keywords: CPython's traceback module tries, when it prints an "invalid syntax", whether the program reads better
 * with a keyword in the place of a name (traceback.TracebackException._find_keyword_typos).
 */
import { compile as lower } from './code/mod.ts';
import { Text, isFault } from './source/mod.ts';
import type { Fault } from './source/mod.ts';
import { parse } from './syntax/mod.ts';
import { NAME, tokenize } from './tokens/mod.ts';
import { dedent, similarName } from './values/mod.ts';

/** The line of the text with the name, its columns (counted from 1), and the message with the keyword. */
interface Typo {
  readonly message: string;
  readonly text: string;
  readonly offset: number;
  readonly endOffset: number;
}

const KEYWORDS: readonly string[] = [
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif',
  'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or',
  'pass', 'raise', 'return', 'try', 'while', 'with', 'yield',
]; // prettier-ignore
const MOST_TEXT = 1024;
const MOST_NAMES = 10;
const MOST_MATCHES = 3;
const CUTOFF = 0.5;

/** The keyword that was probably meant, or null. */
export function typoOf(fault: Fault, source: Text): Typo | null {
  const { place, message } = fault;
  if (place === null || fault.kind !== 'SyntaxError') return null;
  if (message !== 'invalid syntax' && !message.includes('Perhaps you forgot a comma')) return null;
  const first = Math.max(1, fault.after ?? 0);
  const lines: string[] = [];
  for (let line = first; line <= place.line; line++) lines.push(source.lineText(line));
  const code = dedent(lines).join('\n');
  if (code.length > MOST_TEXT) return null;
  const text = new Text('<string>', code);
  const tokens = tokenize(text, { mode: 'exec', intrinsics: false });
  let left = MOST_NAMES;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i] !== NAME) continue;
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    const name = code.slice(start, end);
    if (KEYWORDS.includes(name)) continue;
    if (--left < 0) break;
    for (const keyword of matches(name)) {
      if (!reads(code.slice(0, start) + keyword + code.slice(end))) continue;
      const from = text.position(start);
      return {
        message: `invalid syntax. Did you mean '${keyword}'?`,
        text: `${text.lineText(from.line)}\n`,
        offset: from.column + 1,
        endOffset: text.position(end).column + 1,
      };
    }
  }
  return null;
}

/** Whether a text is a program, or the beginning of one. */
function reads(code: string): boolean {
  const text = new Text('<string>', code);
  const tree = parse(text, 'exec', { allowIncomplete: true });
  return isFault(tree) ? tree.kind === '_IncompleteInputError' : !isFault(lower(tree, text));
}

/** The keywords that a name may stand for, the likeliest first. */
function matches(name: string): string[] {
  const out: string[] = [];
  const near = similarName(name, KEYWORDS);
  if (near !== null) out.push(near);
  const scored = KEYWORDS.map((word) => ({ word, score: likeness(word, name) })).filter(({ score }) => score >= CUTOFF);
  scored.sort((a, b) => b.score - a.score || (a.word < b.word ? 1 : -1));
  out.push(...scored.slice(0, MOST_MATCHES).map(({ word }) => word));
  return out.slice(0, MOST_MATCHES);
}

/** difflib.SequenceMatcher(None, a, b).ratio() */
function likeness(a: string, b: string): number {
  return (2 * common(a, b)) / (a.length + b.length);
}

/** The characters in common: the longest block (the earliest of its length), and so on before and behind it. */
function common(a: string, b: string): number {
  let size = 0;
  let atA = 0;
  let atB = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let n = 0;
      while (i + n < a.length && j + n < b.length && a[i + n] === b[j + n]) n++;
      if (n > size) [size, atA, atB] = [n, i, j];
    }
  }
  if (size === 0) return 0;
  return size + common(a.slice(0, atA), b.slice(0, atB)) + common(a.slice(atA + size), b.slice(atB + size));
}
