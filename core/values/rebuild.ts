/** A dict of the entries that a snapshot has kept, which are verified first: they may be anybody's. */
import { PyClass } from './classes.ts';
import { ENTRY_SLOTS, NONE } from './dict.ts';
import type { PyDict } from './dict.ts';
import type { Ns } from './frame.ts';
import { boundCell } from './globals.ts';
import { BY_USER, HASHED, HashIndex, PLAIN } from './hashindex.ts';
import { STRUCTURE, USER, norm } from './key.ts';
import type { Norm } from './key.ts';
import { PyInst, PyNative, bare, growSlots } from './objects.ts';
import type { PyValue } from './objects.ts';

/**
 * Takes over saved entries, gaps included: `vals` has a value for each key, `hashes` kind, hi and lo of each entry (gaps
 * too), or is null where all keys are plain. Answers what is wrong with them, or null.
 */
export function rebuildDict(
  d: PyDict,
  keys: readonly (PyValue | undefined)[],
  vals: readonly PyValue[],
  hashes: readonly number[] | null,
  full: boolean,
  ns: Ns | null,
): string | null {
  d.clear();
  d.of = ns;
  const hx = hashes === null ? null : new HashIndex();
  d.m = new Map();
  d.tail = NONE;
  d.hx = hx;
  if (hx !== null) hx.full = full;
  let at = 0;
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i];
    const kind = hashes === null ? PLAIN : hashes[3 * i]!;
    if (kind !== PLAIN && kind !== HASHED && kind !== BY_USER) return 'a dict with a key of no kind';
    if (hx !== null) {
      hx.next.push(-1);
      hx.hi.push(hashes![3 * i + 1]!);
      hx.lo.push(hashes![3 * i + 2]!);
      hx.kind.push(kind);
    }
    d.keys.push(k);
    if (k === undefined) {
      d.vals.push(undefined);
      continue;
    }
    if (d.live === 0) d.start = i;
    if (kind === PLAIN) {
      const n = norm(k);
      // A key whose class has got `__eq__` or `__hash__` since is found as it was put in.
      const found = n === STRUCTURE || n === USER ? keptKey(k) : n;
      if (found === undefined) return 'a dict with a key that lacks its hash';
      if (d.m.has(found)) return 'a dict with equal keys';
      d.m.set(found, i);
    } else if (kind === BY_USER) {
      if (!full) return 'a dict without the hashes of its keys';
      d.users++;
    }
    if (hx !== null && (full || kind !== PLAIN)) hx.link(i);
    if (at === vals.length) return 'a dict with missing values';
    const v = vals[at++]!;
    d.vals.push(ns === null ? v : boundCell(ns, k, v));
    d.live++;
  }
  if (d.live === 0) d.start = keys.length;
  growSlots(ENTRY_SLOTS * d.live);
  return at === vals.length ? null : 'a dict with missing keys';
}

/** What finds a plain key whose class is plain no longer; undefined if it never was. */
function keptKey(k: PyValue): Norm | undefined {
  const base = bare(k);
  if (base !== k) return norm(base);
  return k instanceof PyInst || k instanceof PyClass || k instanceof PyNative ? k : undefined;
}
