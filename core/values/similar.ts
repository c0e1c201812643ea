/** "Did you mean": the most similar of the names at hand, by CPython's edit distance (Python/suggestions.c). */

const MOVE_COST = 2;
const CASE_COST = 1;
/** Among more names than these none is looked for. */
export const MAX_CANDIDATES = 750;
const MAX_LENGTH = 40;

function substitution(a: number, b: number): number {
  if ((a & 31) !== (b & 31)) return MOVE_COST;
  if (a === b) return 0;
  const lower = (c: number): number => (c >= 65 && c <= 90 ? c + 32 : c);
  return lower(a) === lower(b) ? CASE_COST : MOVE_COST;
}

/** A name as its bytes in UTF-8, a character each: CPython compares those. */
function bytesOf(name: string): string {
  // eslint-disable-next-line no-control-regex
  if (/^[\0-\x7f]*$/.test(name) || !name.isWellFormed()) return name;
  return encodeURIComponent(name).replace(/%(..)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The edit distance of two names; more than `most` when it is greater than that. */
function distance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  let x = a.slice(start, endA);
  let y = b.slice(start, endB);
  if (x.length === 0 || y.length === 0) return (x.length + y.length) * MOVE_COST;
  if (x.length > MAX_LENGTH || y.length > MAX_LENGTH) return most + 1;
  if (y.length < x.length) [x, y] = [y, x];
  if ((y.length - x.length) * MOVE_COST > most) return most + 1;
  const row: number[] = [];
  for (let i = 0; i < x.length; i++) row.push((i + 1) * MOVE_COST);
  let result = 0;
  for (let j = 0; j < y.length; j++) {
    const code = y.charCodeAt(j);
    let diagonal = j * MOVE_COST;
    result = diagonal;
    let least = Infinity;
    for (let i = 0; i < x.length; i++) {
      const replace = diagonal + substitution(code, x.charCodeAt(i));
      diagonal = row[i]!;
      result = Math.min(replace, Math.min(result, diagonal) + MOVE_COST);
      row[i] = result;
      if (result < least) least = result;
    }
    if (least > most) return most + 1;
  }
  return result;
}

/** The candidate that `name` was probably meant to be, or null. The name itself is no candidate. */
export function similarName(name: string, candidates: readonly string[]): string | null {
  const wrong = bytesOf(name);
  if (candidates.length > MAX_CANDIDATES || wrong.length > MAX_LENGTH) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const bytes = bytesOf(candidate);
    const most = Math.min(Math.floor(((wrong.length + bytes.length + 3) * MOVE_COST) / 6), least - 1);
    const d = distance(wrong, bytes, most);
    if (d > most) continue;
    best = candidate;
    least = d;
  }
  return best;
}
