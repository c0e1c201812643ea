/*
 * Comments that ask for silence: `# type: ignore`, `# ty: ignore`, `# ty: ignore[rule, …]` at the end of a line of the
 * finding, or alone before everything else for the whole file.
 */

import type { Text } from '../source/mod.ts';
import type { Finding } from './session.ts';

const COMMENT = /#\s*(?:type:\s*ignore\b(?:\[[^\]]*\])?|ty:\s*ignore\b(?:\[([^\]]*)\])?)/;

/** What tells whether a comment of a text silences a finding. */
export function silencer(lines: Text): (finding: Finding) => boolean {
  const { text } = lines;
  if (!text.includes('ignore')) return () => false;
  /** What the comments of each line ask for that was looked at. */
  const known = new Map<number, Comment>();
  const commentOf = (line: number): Comment => {
    let found = known.get(line);
    if (found === undefined) known.set(line, (found = commentIn(lines.lineText(line))));
    return found;
  };
  const whole = wholeFile(lines);
  return ({ rule, start, end }) => {
    const first = lines.lineOf(openedAt(text, start));
    const last = lines.lineOf(Math.max(start, end - 1));
    for (let line = first; line <= last; line++) if (silences(commentOf(line), rule)) return true;
    return whole.some((comment) => silences(comment, rule));
  };
}

/** The rules that a comment silences; null: there is no such comment. */
type Comment = 'all' | readonly string[] | null;

function commentIn(line: string): Comment {
  const found = COMMENT.exec(line);
  if (found === null) return null;
  return found[1] === undefined ? 'all' : found[1].split(',').map((one) => one.trim());
}

function silences(comment: Comment, rule: string): boolean {
  return comment !== null && (comment === 'all' || comment.includes(rule));
}

/** Where an expression in parentheses begins: with them, behind which there may be a comment. */
function openedAt(text: string, start: number): number {
  const before = (at: number): number => {
    while (at > 0 && /\s/.test(text[at - 1]!)) at--;
    return at;
  };
  const at = before(start);
  if (text[at - 1] === '(') return at - 1;
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (line === text.lastIndexOf('\n', start - 1) + 1) return start;
  const opened = /^([^#]*\()?\s*#/.exec(text.slice(line, at));
  if (opened === null) return start;
  if (opened[1] !== undefined) return line + opened[1].length - 1;
  const above = before(line);
  return text[above - 1] === '(' ? above - 1 : start;
}

/** The comments before everything else that are for the whole file. */
function wholeFile(lines: Text): Comment[] {
  const found: Comment[] = [];
  for (let line = 1; line <= lines.lineCount; line++) {
    const content = lines.lineText(line).trim();
    if (content === '') continue;
    if (!content.startsWith('#')) break;
    if (/^#\s*(type|ty):\s*ignore/.test(content)) found.push(commentIn(content));
  }
  return found;
}
