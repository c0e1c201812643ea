/** What a dict or a set leaves for iterators that hold a position in it when the positions of its entries change. */

/** Where a compaction put the entries: iterators follow the links. REORDERED: they must not go on. */
export class Moved {
  to: Int32Array | null = null;
  next: Moved | null = null;
}

/** What a change of the order that the program asked for leaves for iterators. */
export const REORDERED: Int32Array = new Int32Array(0);

/** Tells iterators that hold `cur` where positions have gone; answers the record for later changes. */
export function tellMoved(cur: Moved | null, to: Int32Array): Moved | null {
  if (cur === null) return null;
  const next = new Moved();
  cur.to = to;
  cur.next = next;
  return next;
}
