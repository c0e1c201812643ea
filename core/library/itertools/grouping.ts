/** groupby, and the groups that it gives. */
import {
  Bail,
  DONE,
  NativeIterator,
  PyTuple,
  TailCall,
  argumentName,
  callNative,
  intrinsic,
  iterate,
  same,
  shipped,
} from '../../values/mod.ts';
import type { Done, Machine, PyClass, PyValue } from '../../values/mod.ts';
import { Itertool, toolClass, tupleOf, waiting, waitsFor } from './iterator.ts';
import type { State, Tool } from './iterator.ts';

/**
 * groupby: the iterator, the key function, the key of the group handed out last, the item at hand, its key, an item whose key
 * is being made (all four in tuples), the group handed out last.
 */
function advance(m: Machine, v: State): true | Done | Bail {
  const item = waiting(m, v, 0, 5);
  if (item === DONE) return DONE;
  if (item instanceof Bail) return item;
  const key = v[1] === null ? (item as PyValue) : callNative(m, v[1]!, [item as PyValue]);
  if (key instanceof Bail) return waitsFor(v, 5, item as PyValue);
  v[3] = tupleOf([item as PyValue]);
  v[4] = tupleOf([key]);
  return true;
}

function sameKey(m: Machine, a: PyValue | undefined, b: PyValue | undefined): boolean | Bail {
  if (!(a instanceof PyTuple) || !(b instanceof PyTuple)) return false;
  return same(m, a.items[0]!, b.items[0]!);
}

/** Nothing, or a value that is held in a tuple because it may be None. */
function isHeld(v: PyValue | undefined): boolean {
  return v === null || (v instanceof PyTuple && v.items.length === 1);
}

/** Begins a group with the key at hand: the pair that the step gives. */
function opened(self: Itertool, v: State): PyTuple {
  const key = v[4] as PyTuple;
  v[2] = key;
  const group = new Itertool('_grouper', grouperClass(), [self, key]);
  v[6] = group;
  return tupleOf([key.items[0]!, group]);
}

const GROUPBY: Tool = {
  name: 'groupby',
  pure: false,
  doc: '',
  // The target, the item and the key at hand, what is waited for; and the group that goes on.
  check: (v) => [v[2], v[3], v[4], v[5]].every(isHeld) && (v[6] === null || v[6] instanceof Itertool),
  step(m, v, self) {
    v[6] = null;
    for (let n = 1; ; n++) {
      if (v[4] !== null && v[2] === null) break;
      if (v[4] !== null) {
        const same = sameKey(m, v[2], v[4]);
        if (same instanceof Bail) return same;
        if (!same) break;
      }
      const more = advance(m, v);
      if (more === DONE) return DONE;
      if (more instanceof Bail) return more;
      if ((n & 15) === 0) m.charge(16);
    }
    return opened(self, v);
  },
  onward(m, v, self) {
    const waits = v[5];
    const inner = v[0];
    if (!(waits instanceof PyTuple) || v[1] === null || !(inner instanceof NativeIterator) || !inner.cls.builtin)
      return null;
    v[5] = null;
    return new TailCall(m.shipped('groupby_asked'), [self, inner, v[1]!, waits.items[0]!, v[2] ?? null], null);
  },
  python: `
def __next__(self, /):
    $it_set(self, 6, None)
    while True:
        key = $it(self, 4)
        if key is not None:
            target = $it(self, 2)
            if target is None or not (target[0] is key[0] or target[0] == key[0]):
                break
        $group_advance(self)
    $it_set(self, 2, key)
    group = $it_new('_grouper', $grouper_class(), (self, key))
    $it_set(self, 6, group)
    return (key[0], group)
`,
  statics: {
    '__new__(cls, iterable, key=None)': {
      style: 'clinic',
      doc: `Make an iterator that returns consecutive keys and groups from the iterable.

>>> from itertools import groupby
>>> [(k, list(g)) for k, g in groupby('aab')]
[('a', ['a', 'a']), ('b', ['b'])]`,
      run(m, cls, iterable, key) {
        const it = iterate(m, iterable!);
        return it instanceof Bail ? it : new Itertool('groupby', cls, [it, key, null, null, null, null, null]);
      },
      python: `
def __new__(cls, iterable, key=None):
    return $it_new('groupby', cls, (iter(iterable), key, None, None, None, None, None))
`,
    },
  },
};

/** A group: its groupby, its key in a tuple. */
const GROUPER: Tool = {
  name: '_grouper',
  pure: false,
  doc: '',
  check: (v) => v[0] instanceof Itertool && v[0].tag === 'groupby' && v[1] !== null && isHeld(v[1]),
  step(m, v, self) {
    const parent = (v[0] as Itertool).v;
    if (parent[6] !== self) return DONE;
    if (!(parent[3] instanceof PyTuple)) {
      const more = advance(m, parent);
      if (more === DONE || more instanceof Bail) return more;
    }
    const same = sameKey(m, v[1], parent[4]);
    if (same instanceof Bail) return same;
    if (!same) return DONE;
    const item = (parent[3] as PyTuple).items[0]!;
    parent[3] = null;
    return item;
  },
  onward(m, v, self) {
    const parent = v[0] as Itertool;
    const waits = parent.v[5];
    if (!(waits instanceof PyTuple) || parent.v[1] === null || parent.v[3] instanceof PyTuple || parent.v[6] !== self)
      return null;
    parent.v[5] = null;
    return new TailCall(
      m.shipped('grouper_asked'),
      [parent, parent.v[1]!, waits.items[0]!, (v[1] as PyTuple).items[0]!],
      null,
    );
  },
  python: `
def __next__(self, /):
    parent = $it(self, 0)
    if $it(parent, 6) is not self:
        raise StopIteration
    if $it(parent, 3) is None:
        $group_advance(parent)
    key, current = $it(self, 1), $it(parent, 4)
    if not (key[0] is current[0] or key[0] == current[0]):
        raise StopIteration
    item = $it(parent, 3)[0]
    $it_set(parent, 3, None)
    return item
`,
  statics: {
    '__new__(cls, parent, tgtkey, /)': {
      doc: 'A group of a groupby object.',
      run(m, cls, parent, key) {
        if (!(parent instanceof Itertool) || parent.tag !== 'groupby')
          return m.raise('TypeError', `_grouper() argument 1 must be itertools.groupby, not ${argumentName(parent!)}`);
        const group = new Itertool('_grouper', cls, [parent, tupleOf([key!])]);
        parent.v[6] = group;
        return group;
      },
    },
  },
};

/** Takes the next item of a groupby, and its key. */
shipped(
  'group_advance',
  `
def group_advance(parent):
    waits = $it_take(parent, 5)
    item = waits[0] if waits else next($it_iter(parent, 0))
    f = $it(parent, 1)
    key = item if f is None else f(item)
    $it_set(parent, 3, (item,))
    $it_set(parent, 4, (key,))
`,
);
intrinsic('group_keep', 1, (_m, parent, item, key) => {
  const { v } = parent as Itertool;
  v[3] = tupleOf([item!]);
  v[4] = tupleOf([key!]);
  return null;
});
intrinsic('group_taken', 1, (_m, parent) => {
  (parent as Itertool).v[3] = null;
  return null;
});
intrinsic('group_open', 1, (_m, self) => opened(self as Itertool, (self as Itertool).v));
shipped(
  'groupby_asked',
  `
def groupby_asked(self, inner, f, x, target):
    key = f(x)
    $group_keep(self, x, key)
    if target is not None and (target[0] is key or target[0] == key):
        for x in inner:
            key = f(x)
            $group_keep(self, x, key)
            if not (target[0] is key or target[0] == key):
                return $group_open(self)
        raise StopIteration
    return $group_open(self)
`,
);
shipped(
  'grouper_asked',
  `
def grouper_asked(parent, f, x, key):
    current = f(x)
    $group_keep(parent, x, current)
    if key is current or key == current:
        $group_taken(parent)
        return x
    raise StopIteration
`,
);
intrinsic('grouper_class', 1, () => grouperClass());

const grouperClass = (): PyClass => toolClass('_grouper');

export const GROUPING: readonly Tool[] = [GROUPBY, GROUPER];
