/** The native part of Counter. */
import {
  BAIL, Bail, DICT, DONE, LIST, PyDict, PyFunc, PyList, PyTuple, TUPLE, builtinFunction, growSlots, hash, iterate, ownAttr, sortOrder,
  untilChanged,
} from '../../values/mod.ts'; // prettier-ignore
import type { Arg, Bound, Machine, PyBuiltin, PyValue, Shortcut } from '../../values/mod.ts';

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

// ---- arithmetic and comparison of two counters

/** What of dict, and of the module's own functions, the Python of an operator uses. */
const OF_DICT = ['__new__', '__getitem__', '__setitem__', '__contains__', '__iter__', 'items'] as const;
const OWN = ['__init__', 'update', '__missing__'] as const;

const isPlainClass = untilChanged(
  (cls, b) =>
    OF_DICT.every((name) => cls.keeps(DICT, name)) &&
    OWN.every((name) => {
      const f = cls.lookup(name);
      return f instanceof PyFunc && f.code.ns === b.ns && f.code.code.name === name;
    }),
);

/** Whether it is a Counter as the module makes it, with keys that are found without Python code. */
function isCounter(v: Arg, b: Bound): v is PyDict {
  return (
    v instanceof PyDict &&
    v.cls === b.ns.cells.get('Counter')?.v &&
    v.users === 0 &&
    v.inst === null &&
    isPlainClass(v.cls, b)
  );
}

/** Counts of one element on two sides; undefined: it is not there. */
type Joint = (count: number, there: number | undefined) => number;

/** Tells `see` the counts of each element of one counter and its entry; false where they are no ints, or Python code must tell. */
function eachCount(m: Machine, of: PyDict, other: PyDict, see: (i: number, count: number, there: number | undefined) => boolean): boolean {
  m.charge(of.live >>> 2);
  for (let i = of.nextEntry(0); i >= 0; i = of.nextEntry(i + 1)) {
    const at = other.findFrom(m, of, i);
    if (typeof at !== 'number') return false;
    const count = of.vals[i];
    const there = at < 0 ? undefined : other.vals[at];
    if (typeof count !== 'number' || !(there === undefined || typeof there === 'number')) return false;
    if (!see(i, count, there)) return false;
  }
  return true;
}

/** Puts what is positive of the elements of `from` into a new counter. */
function put(m: Machine, result: PyDict, from: PyDict, other: PyDict, joint: Joint): boolean {
  return eachCount(m, from, other, (i, count, there) => {
    const n = joint(count, there);
    if (!Number.isSafeInteger(n)) return false;
    if (n > 0) {
      result.appendFrom(m, from, i, n);
      if ((result.live & 63) === 0) m.growing(result);
    }
    return true;
  });
}

/** An operator of two counters: `joint` for the elements of the first, `alone` for those that only the second one has. */
function merging(joint: (count: number, there: number) => number, alone: (count: number) => number): Shortcut {
  return (m, [a, other], b) => {
    if (!isCounter(a, b) || !isCounter(other, b)) return BAIL;
    const result = new PyDict(a.cls);
    const isDone =
      put(m, result, a, other, (count, there = 0) => joint(count, there)) &&
      put(m, result, other, a, (count, there) => (there === undefined ? alone(count) : 0));
    return isDone ? result : BAIL;
  };
}

/** A comparison of two counters: what is not there counts as zero. */
function comparing(holds: (isWithin: boolean, hasAll: boolean) => boolean): Shortcut {
  return (m, [a, other], b) => {
    if (!isCounter(a, b) || !isCounter(other, b)) return BAIL;
    let isWithin = true;
    let hasAll = true;
    const see = (less: number, more: number): true => {
      isWithin &&= less <= more;
      hasAll &&= less >= more;
      return true;
    };
    const isDone =
      eachCount(m, a, other, (_i, count, there = 0) => see(count, there)) &&
      eachCount(m, other, a, (_i, count, there = 0) => see(there, count));
    return isDone ? holds(isWithin, hasAll) : BAIL;
  };
}

/** Texts and ints to count, of what is no class of the program. */
function plainItems(v: PyValue): readonly PyValue[] | string | undefined {
  if (typeof v === 'string') return v;
  const exact = (v instanceof PyList && v.cls === LIST) || (v instanceof PyTuple && v.cls === TUPLE);
  return exact && v.items.every((item) => typeof item === 'string' || typeof item === 'number') ? v.items : undefined;
}

/** `Counter(items)`, once the dict is there. */
const start: Shortcut = (m, [self, iterable = null], b) => {
  if (!isCounter(self, b) || self.live > 0 || !self.cls.keeps(DICT, 'get')) return BAIL;
  if (iterable === null) return null;
  const items = plainItems(iterable);
  if (items === undefined) return BAIL;
  for (let i = 0; i < items.length; i++) {
    addOne(m, self, items[i]!);
    if ((i & 15) === 15) {
      m.charge(16);
      m.growing(self);
    }
  }
  return null;
};

/** The shortcuts of Counter. */
export const COUNTER_SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map([
  ['Counter.__init__', start],
  ['Counter.most_common', mostCommon],
  ['Counter.__add__', merging((x, y) => x + y, (y) => y)],
  ['Counter.__sub__', merging((x, y) => x - y, (y) => -y)],
  ['Counter.__or__', merging((x, y) => Math.max(x, y), (y) => y)],
  ['Counter.__and__', merging((x, y) => Math.min(x, y), () => 0)],
  ['Counter.__eq__', comparing((isWithin, hasAll) => isWithin && hasAll)],
  ['Counter.__ne__', comparing((isWithin, hasAll) => !(isWithin && hasAll))],
  ['Counter.__le__', comparing((isWithin) => isWithin)],
  ['Counter.__lt__', comparing((isWithin, hasAll) => isWithin && !hasAll)],
  ['Counter.__ge__', comparing((_isWithin, hasAll) => hasAll)],
  ['Counter.__gt__', comparing((isWithin, hasAll) => hasAll && !isWithin)],
]);
