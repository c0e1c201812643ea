/*
 * Comments that ask for silence: `# type: ignore`, `# ty: ignore`, `# ty: ignore[rule, …]` at the end of a line of the
 * finding, or alone before everything else for the whole file.
 */

import type { Text } from '../source/mod.ts';
import type { Finding } from './session.ts';

const COMMENT = /#\s*(?:type:\s*ignore\b(?:\[[^\]]*\])?|ty:\s*ignore\b(?:\[([^\]]*)\])?)/;

/** Whether a comment silences a finding. */
export function ignored(text: Text, finding: Finding): boolean {
  if (!text.text.includes('ignore')) return false;
  // An expression in parentheses begins where they do.
  const opened = /\(\s*(?:#[^\n]*\s*)?$/.exec(text.text.slice(0, finding.start));
  const first = text.lineOf(opened?.index ?? finding.start);
  const last = text.lineOf(Math.max(finding.start, finding.end - 1));
  for (let line = first; line <= last; line++) if (silences(text.lineText(line), finding.rule)) return true;
  return wholeFile(text, finding.rule);
}

function silences(line: string, rule: string): boolean {
  const found = COMMENT.exec(line);
  if (found === null) return false;
  return found[1] === undefined || found[1].split(',').some((one) => one.trim() === rule);
}

function wholeFile(text: Text, rule: string): boolean {
  for (let line = 1; line <= text.lineCount; line++) {
    const content = text.lineText(line).trim();
    if (content === '') continue;
    if (!content.startsWith('#')) return false;
    if (/^#\s*(type|ty):\s*ignore/.test(content) && silences(content, rule)) return true;
  }
  return false;
}
