/** Entries of a dict that move to its end or its front, for OrderedDict. The structure itself is in dict.ts. */
import { ENTRY_SLOTS } from './dict.ts';
import type { PyDict } from './dict.ts';
import type { GCell } from './frame.ts';
import { boundCell } from './globals.ts';
import { BY_USER, HashIndex, PLAIN } from './hashindex.ts';
import type { Norm } from './key.ts';
import { REORDERED, tellMoved } from './moved.ts';
import { growSlots } from './objects.ts';
import type { PyValue } from './objects.ts';

/** Makes live entry i the last. */
export function moveLast(d: PyDict, i: number): void {
  if (d.previousEntry(d.keys.length - 1) === i) return;
  d.cur = tellMoved(d.cur, REORDERED);
  appendAgain(d, i);
}

function appendAgain(d: PyDict, i: number): void {
  const { hx } = d;
  const k = d.keys[i]!;
  const n = d.plainKey(i);
  const kind = hx === null ? PLAIN : hx.kind[i]!;
  const hi = hx === null ? 0 : hx.hi[i]!;
  const lo = hx === null ? 0 : hx.lo[i]!;
  d.append(k, d.removeAt(i), kind, hi, lo, n);
}

/** Makes live entry i the first. True if all entries had to move for it. */
export function moveFirst(d: PyDict, i: number): boolean {
  if (d.nextEntry(0) === i) return false;
  d.cur = tellMoved(d.cur, REORDERED);
  const free = d.start - 1;
  if (free < 0 || d.keys[free] !== undefined) {
    openFront(d, i);
    return true;
  }
  const m = d.ownMap();
  const { hx } = d;
  const k = d.keys[i]!;
  const n = d.plainKey(i);
  const kind = hx === null ? PLAIN : hx.kind[i]!;
  const hi = hx === null ? 0 : hx.hi[i]!;
  const lo = hx === null ? 0 : hx.lo[i]!;
  const v = d.removeAt(i);
  d.keys[free] = k;
  d.vals[free] = d.of === null ? v : boundCell(d.of, k, v);
  if (kind === PLAIN) m.set(n as Norm, free);
  if (kind === BY_USER) d.users++;
  if (hx !== null) {
    hx.hi[free] = hi;
    hx.lo[free] = lo;
    hx.kind[free] = kind;
    hx.next[free] = -1;
    if (kind !== PLAIN || hx.full) hx.link(free);
  }
  d.start = free;
  d.live++;
  return false;
}

/** Makes live entry i the first, and room before it: half as many places as there are entries. */
function openFront(d: PyDict, i: number): void {
  const gap = (d.live >> 1) + 1;
  const old = d.hx;
  const keys: (PyValue | undefined)[] = [];
  const vals: (PyValue | GCell | undefined)[] = [];
  const hx = old === null ? null : new HashIndex();
  if (hx !== null) hx.full = old!.full;
  const to = new Int32Array(d.keys.length + 1);
  const order: number[] = [i];
  for (let at = d.nextEntry(0); at >= 0; at = d.nextEntry(at + 1)) if (at !== i) order.push(at);
  for (let at = 0; at < gap; at++) {
    keys.push(undefined);
    vals.push(undefined);
    hx?.push(0, 0, PLAIN);
    if (hx !== null && hx.full) hx.unlink(at);
  }
  const places = order.map((at) => d.plainKey(at));
  const m = d.ownMap();
  order.forEach((at, k) => {
    to[at] = keys.length;
    const n = places[k];
    if (n !== undefined) m.set(n, keys.length);
    if (hx !== null) hx.push(old!.hi[at]!, old!.lo[at]!, old!.kind[at]!);
    keys.push(d.keys[at]);
    vals.push(d.vals[at]);
  });
  for (let at = d.keys.length - 1, next = keys.length; at >= 0; at--) {
    if (d.keys[at] === undefined || at === i) to[at] = next;
    else next = to[at]!;
  }
  to[d.keys.length] = keys.length;
  d.keys = keys;
  d.vals = vals;
  d.hx = hx;
  d.start = gap;
  growSlots(ENTRY_SLOTS * gap);
  d.cur = tellMoved(d.cur, to);
}
