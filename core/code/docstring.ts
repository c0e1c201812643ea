/*
 * Docstrings without the indentation of the code around them: what CPython's compiler does since 3.13.
 */

/** Removes the common indentation of all lines but the first, and that of the first. */
export function cleanDoc(doc: string): string {
  const text = expandTabs(doc);
  const lines = text.split('\n');
  let margin = Infinity;
  for (let i = 1; i < lines.length; i++) {
    const indent = spaces(lines[i]!);
    if (indent < lines[i]!.length && indent < margin) margin = indent;
  }
  if (margin === Infinity) margin = 0;
  return lines.map((line, i) => (i === 0 ? line.slice(spaces(line)) : line.slice(margin))).join('\n');
}

function spaces(line: string): number {
  let n = 0;
  while (line.charCodeAt(n) === 32) n++;
  return n;
}

/** Tabs to multiples of eight columns. */
function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  let result = '';
  let column = 0;
  for (const char of text) {
    if (char === '\t') {
      const width = 8 - (column % 8);
      result += ' '.repeat(width);
      column += width;
    } else {
      result += char;
      column = char === '\n' || char === '\r' ? 0 : column + 1;
    }
  }
  return result;
}
