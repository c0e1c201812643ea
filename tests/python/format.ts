/**
 * The form of a case file: plain Python, cut into programs by comments.
 *
 *     # ---- title       begins a case, a program of its own
 *     #> text            one line of what the case prints, the final traceback included
 *     #! reason          the case differs from CPython on purpose, and this is why
 *
 * The source of a case is padded with empty lines, so that line numbers in tracebacks are those of the file; the
 * script name is the file's base name. Trailing marks and empty lines are not part of the source, so the source does
 * not change when its expectation does. A newline at the very end of the output does not count.
 */
import { hostNames } from './hosts.ts';

export interface Case {
  title: string;
  /** The line of `# ---- title`, counted from 1. */
  line: number;
  source: string;
  expected: string[];
  /** Why the case differs from CPython, or null when it must not. */
  reason: string | null;
  /** The host functions the source mentions; no others are there when it runs. */
  hosts: string[];
}

export interface CaseFile {
  /** The path below tests/python: `types/list.py`. */
  path: string;
  scriptName: string;
  cases: Case[];
}

const TITLE = /^# ---- (.*\S)\s*$/;

/** Read a case file. A malformed file is an error that names the line. */
export function parseCases(path: string, text: string): CaseFile {
  const scriptName = path.slice(path.lastIndexOf('/') + 1);
  const lines = splitCases(path, text);
  const cases = lines.cases.map(({ title, line, body }) => readCase(title, line, body));
  const titles = new Set<string>();
  for (const one of cases) {
    if (titles.has(one.title)) throw new Error(`${path}:${one.line}: a second case with the title "${one.title}"`);
    titles.add(one.title);
  }
  return { path, scriptName, cases };
}

/**
 * Write the expectations of a file anew. `answer` gets each case at its final place in the new file, one after the
 * other, because an expectation above moves the line numbers below.
 */
export async function fillCases(
  path: string,
  text: string,
  answer: (one: Case) => Promise<string[]>,
): Promise<{ text: string; changed: Case[] }> {
  const { head, cases } = splitCases(path, text);
  const out = [...head];
  const changed: Case[] = [];
  for (const { title, body } of cases) {
    const code = trimEnd(body.filter((line) => !isExpectation(line)));
    const one = readCase(title, out.length + 1, code);
    const old = body.filter(isExpectation).map(expectation);
    const now = await answer({ ...one, expected: old });
    if (old.join('\n') !== now.join('\n')) changed.push(one);
    out.push(`# ---- ${title}`, ...code, ...now.map((line) => (line === '' ? '#>' : `#> ${line}`)), '');
  }
  return { text: trimEnd(out).join('\n') + '\n', changed };
}

/** The lines of a printed text. */
export function printed(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

interface Piece {
  title: string;
  line: number;
  body: string[];
}

function splitCases(path: string, text: string): { head: string[]; cases: Piece[] } {
  const head: string[] = [];
  const cases: Piece[] = [];
  text.split('\n').forEach((line, index) => {
    const title = TITLE.exec(line)?.[1];
    const last = cases.at(-1);
    if (title !== undefined) cases.push({ title, line: index + 1, body: [] });
    else if (last !== undefined) last.body.push(line);
    else if (/^\s*(#|$)/.test(line)) head.push(line);
    else throw new Error(`${path}:${index + 1}: code before the first "# ---- title"`);
  });
  return { head, cases };
}

function readCase(title: string, line: number, body: string[]): Case {
  const code = [...body];
  while (code.length > 0 && /^(#>|#!|\s*$)/.test(code.at(-1)!)) code.pop();
  const source = '\n'.repeat(line) + code.join('\n') + '\n';
  const reasons = body.filter((text) => text.startsWith('#!')).map((text) => text.slice(2).trim());
  return {
    title,
    line,
    source,
    expected: body.filter(isExpectation).map(expectation),
    reason: reasons.length > 0 ? reasons.join(' ') : null,
    hosts: hostNames.filter((name) => new RegExp(`\\b${name}\\b`).test(source)),
  };
}

function isExpectation(line: string): boolean {
  return line.startsWith('#>');
}

function expectation(line: string): string {
  return line.slice(line.startsWith('#> ') ? 3 : 2);
}

function trimEnd(lines: string[]): string[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]!.trim() === '') end--;
  return lines.slice(0, end);
}
