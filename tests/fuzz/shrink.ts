/** Makes a program that shows a difference smaller: statements with what is below them go, as long as the difference stays. */

/** The smallest program found for which `differs` holds; asks at most `most` times. */
export async function shrink(source: string, differs: (source: string) => Promise<boolean>, most = 150): Promise<string> {
  let lines = source.split('\n').filter((line) => line.trim() !== '');
  let left = most;
  const keep = async (candidate: string[]): Promise<boolean> => {
    if (left-- <= 0 || candidate.length >= lines.length + 1 || !(await differs(candidate.join('\n') + '\n'))) return false;
    lines = candidate;
    return true;
  };
  for (let size = Math.ceil(lines.length / 2); size > 1; size = Math.ceil(size / 2)) {
    for (let at = 0; at < lines.length; ) if (!(await keep([...lines.slice(0, at), ...lines.slice(at + size)]))) at += size;
    if (size === 2) break;
  }
  for (let before = Infinity; lines.length < before && left > 0; ) {
    before = lines.length;
    for (let at = lines.length - 1; at >= 0; at--) {
      const end = blockEnd(lines, at);
      const [head, rest] = [lines.slice(0, at), lines.slice(end)];
      if (await keep([...head, ...rest])) continue;
      if (end > at + 1) {
        const inner = lines.slice(at + 1, end).map((line) => line.replace(/^ {4}/, ''));
        if (await keep([...head, ...inner, ...rest])) continue;
        await keep([...head, lines[at]!, `${/^ */.exec(lines[at]!)![0]}    pass`, ...rest]);
      }
    }
  }
  return lines.join('\n') + '\n';
}

/** The index behind the lines that are deeper than line `at`, and behind further lines of the same statement. */
function blockEnd(lines: readonly string[], at: number): number {
  const depth = indentOf(lines[at]!);
  let end = at + 1;
  while (end < lines.length && indentOf(lines[end]!) > depth) end++;
  return end;
}

function indentOf(line: string): number {
  return /^ */.exec(line)![0].length;
}
