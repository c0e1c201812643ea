/** The compiler's SyntaxWarnings as CPython prints them to standard error. */
import type { Code } from '../code/mod.ts';
import { warningText } from '../values/mod.ts';

const NONE: readonly string[] = [];

/** A text for each warning; `quoted`: with the line of the source. */
export function warningTexts(code: Code, quoted: boolean): readonly string[] {
  const { fileName, text, lineStarts, warnings = [] } = code.unit;
  if (warnings.length === 0) return NONE;
  return warnings.map((warning) => {
    const head = warningText(fileName, warning);
    const { line } = warning;
    if (!quoted || text === null) return head;
    const source = text.slice(lineStarts[line - 1]!, lineStarts[line] ?? text.length).trim();
    return source === '' ? head : `${head}  ${source}\n`;
  });
}
