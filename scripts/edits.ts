/** What makes one text out of another, line by line. */
import type { Edit } from '../core/machine/earlier.ts';

/** The lines of a text, each with its end. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The edits that make `after` out of `before`, with as few lines as can be (a longest common subsequence). */
export function lineEdits(before: readonly string[], after: readonly string[]): Edit[] {
  const width = after.length + 1;
  // How many lines the rests from (i, j) on have in common.
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const here = i * width + j;
      common[here] =
        before[i] === after[j] ? common[here + width + 1]! + 1 : Math.max(common[here + width]!, common[here + 1]!);
    }
  }
  const out: Edit[] = [];
  let [i, j, stay] = [0, 0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      [i, j, stay] = [i + 1, j + 1, stay + 1];
      continue;
    }
    let go = 0;
    let come = '';
    while (
      (i < before.length || j < after.length) &&
      (i === before.length || j === after.length || before[i] !== after[j])
    ) {
      const here = i * width + j;
      if (j === after.length || (i < before.length && common[here + width]! >= common[here + 1]!))
        [i, go] = [i + 1, go + 1];
      else come += after[j++];
    }
    out.push([stay, go, come]);
    stay = 0;
  }
  return out;
}
