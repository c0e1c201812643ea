/** The native part of Counter. */
import {
  BAIL, Bail, DICT, DONE, LIST, PyDict, PyList, PyTuple, TUPLE, builtinFunction, growSlots, hash, iterate, ownAttr, sortOrder,
} from '../../values/mod.ts'; // prettier-ignore
import type { Machine, PyBuiltin, PyValue, Shortcut } from '../../values/mod.ts';

/** The entry of a key; the error of an unhashable one is that of hash(). */
function entryOf(m: Machine, d: PyDict, k: PyValue): number | Bail {
  try {
    return d.find(m, k);
  } catch (e) {
    hash(m, k);
    throw e;
  }
}

/** Adds 1 for an item; BAIL if its key or its number takes Python. */
function addOne(m: Machine, d: PyDict, k: PyValue): null | Bail {
  const i = entryOf(m, d, k);
  if (typeof i !== 'number') return BAIL;
  const v = i < 0 ? 0 : d.vals[i];
  if (typeof v !== 'number' || v >= Number.MAX_SAFE_INTEGER) return BAIL;
  if (i < 0) d.insert(m, k, 1);
  else d.vals[i] = v + 1;
  return null;
}

/** Adds 1 for each item. Answers what is left when the rest takes Python: items taken already, and what gives the others. */
function count(m: Machine, d: PyDict, iterable: PyValue): readonly [readonly PyValue[], PyValue] {
  const it = iterate(m, iterable);
  if (it instanceof Bail) return [[], iterable];
  for (let n = 1; ; n++) {
    const item = it.next(m);
    if (item === DONE) return [[], new PyTuple(TUPLE, [])];
    if (item instanceof Bail) return [[], it];
    if (addOne(m, d, item as PyValue) instanceof Bail) return [[item as PyValue], it];
    if ((n & 15) === 0) {
      m.charge(16);
      m.growing(d);
    }
  }
}

export const countItems = (): PyBuiltin =>
  builtinFunction('collections', '_count(mapping, iterable, /)', {
    doc: 'Count the items of an iterable; what is left to count in Python.',
    run(m, mapping, iterable) {
      if (!(mapping instanceof PyDict)) return new PyTuple(TUPLE, [new PyTuple(TUPLE, []), iterable!]);
      const [pending, rest] = count(m, mapping, iterable!);
      growSlots(1);
      return new PyTuple(TUPLE, [new PyTuple(TUPLE, pending), rest]);
    },
  });

/**
 * Adds 1 for an item that comes out of Python code. A key that takes Python code is hashed once, then looked for and stored, each
 * with its comparisons.
 */
export const countOne = (): PyBuiltin =>
  builtinFunction('collections', '_count_one(mapping, item, /)', {
    doc: 'Count one item of a dict.',
    run: (m, mapping, item) => (mapping instanceof PyDict ? addOne(m, mapping, item!) : BAIL),
    python: `
def _count_one(mapping, item, /):
    if not isinstance(mapping, dict):
        raise TypeError('_count_one() counts in a dict')
    h = None
    i = $find(mapping, item)
    if i == -2:
        h = $hash_of(item)
        i = $key_probe(mapping, item, h)
    n = ($value_at(mapping, i) if i >= 0 else 0) + 1
    if h is None:
        dict.__setitem__(mapping, item, n)
        return
    i = $key_probe(mapping, item, h)
    if i < 0:
        $insert_hashed(mapping, item, n, h)
    else:
        $set_value(mapping, i, n)
`,
  });

export const valueOf = (): PyBuiltin =>
  builtinFunction('collections', '_value_of(entry, /)', {
    doc: 'The second item of a pair.',
    run: (_m, entry) => (entry as PyTuple).items[1]!,
  });

/** The bytes of a pair, about. */
const PAIR = 80;

/** `most_common` of counts that are small ints: makes no more pairs than it answers. */
const mostCommon: Shortcut = (m, [self, size = null]) => {
  if (!(self instanceof PyDict) || !(size === null || typeof size === 'number')) return BAIL;
  if (!self.cls.keeps(DICT, 'items') || ownAttr(self, 'items') !== undefined) return BAIL;
  m.charge(self.live >>> 2);
  const keys: PyValue[] = [];
  const counts: number[] = [];
  for (let i = self.nextEntry(0); i >= 0; i = self.nextEntry(i + 1)) {
    const v = self.valueAt(i);
    if (typeof v !== 'number') return BAIL;
    keys.push(self.keys[i]!);
    counts.push(v);
  }
  const order = sortOrder(m, counts, true);
  if (order instanceof Bail) return BAIL;
  const pairs: PyValue[] = [];
  const n = size === null ? order.length : Math.min(size, order.length);
  m.reserve(n * PAIR);
  for (let i = 0; i < n; i++) pairs.push(new PyTuple(TUPLE, [keys[order[i]!]!, counts[order[i]!]!]));
  return new PyList(LIST, pairs);
};

/** The shortcuts of Counter. */
export const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map([['Counter.most_common', mostCommon]]);
