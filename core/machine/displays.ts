/**
 * The closures of displays: what stands in [], (), {} is worked out first, because an operand that needs Python code must be met
 * before anything is made.
 */
import { Bail, DICT, FROZENSET, LIST, PyDict, PyList, PySet, PyTuple, SET, TUPLE, UNMETERED, constantValue, frozensetOf, uncounted } from '../values/mod.ts';
import type { Closure, Frame, PyValue } from '../values/mod.ts';
import type { Tree } from '../code/mod.ts';
import type { Leaf } from './leaves.ts';
import { VM, link } from './vm.ts';

/** Works out all of some trees. The array has no room to grow, as one would that they are pushed onto. */
function gathering(leaves: readonly Leaf[]): (r: Frame) => PyValue[] {
  switch (leaves.length) {
    case 1: {
      const [x] = leaves as [Leaf];
      return (r) => [x(r)];
    }
    case 2: {
      const [x, y] = leaves as [Leaf, Leaf];
      return (r) => [x(r), y(r)];
    }
    case 3: {
      const [x, y, z] = leaves as [Leaf, Leaf, Leaf];
      return (r) => [x(r), y(r), z(r)];
    }
  }
  const blank: PyValue[] = leaves.map(() => null);
  return (r) => {
    const all = blank.slice();
    for (let k = 0; k < leaves.length; k++) all[k] = leaves[k]!(r);
    return all;
  };
}

export function listDisplay(leaves: readonly Leaf[], d: number): Closure {
  const all = gathering(leaves);
  return (r) => {
    r[d] = new PyList(LIST, all(r));
    return undefined;
  };
}

export function tupleDisplay(leaves: readonly Leaf[], d: number): Closure {
  const all = gathering(leaves);
  return (r) => {
    r[d] = new PyTuple(TUPLE, all(r));
    return undefined;
  };
}

/** Looking for keys of such a length costs nothing. */
const LONGEST = 64;

/** What goes on in Python when an element or key has `__eq__` or `__hash__`. */
type Rest = (r: Frame, all: PyValue[]) => unknown;

export function setDisplay(items: readonly Tree[], leaf: (t: Tree) => Leaf, pc: number, d: number, rest: Rest): Closure {
  // CPython makes a set of three or more constants from a frozenset, and the order of numbers shows it.
  if (items.length > 2 && items.every((t) => t.k === 'const')) {
    const model = uncounted(() => frozensetOf(FROZENSET, items.map((t) => constantValue(link.machine, t.v))));
    return (r) => {
      r[d] = model.copy(UNMETERED, SET);
      return undefined;
    };
  }
  const gather = gathering(items.map(leaf));
  return (r) => {
    const all = gather(r);
    const set = new PySet(SET);
    r[2] = pc;
    VM.cur = r;
    for (let k = 0; k < all.length; k++) if (set.add(link.machine, all[k]!) instanceof Bail) return rest(r, all);
    r[d] = set;
    return undefined;
  };
}

/** `items`: keys and values in turn. */
export function dictDisplay(items: readonly Tree[], leaf: (t: Tree) => Leaf, pc: number, d: number, rest: Rest): Closure {
  const model = modelOf(items);
  if (model !== null) {
    const gather = gathering(items.filter((_, k) => k % 2 === 1).map(leaf));
    return (r) => {
      const vals = gather(r);
      const dict = new PyDict(DICT);
      dict.adopt(model, vals);
      r[d] = dict;
      return undefined;
    };
  }
  const gather = gathering(items.map(leaf));
  return (r) => {
    const all = gather(r);
    const dict = new PyDict(DICT);
    r[2] = pc;
    VM.cur = r;
    for (let k = 0; k < all.length; k += 2) {
      const key = all[k]!;
      const v = all[k + 1]!;
      if (typeof key === 'string' && dict.users === 0) dict.setPlain(key, v);
      else if (dict.set(link.machine, key, v) instanceof Bail) return rest(r, all);
    }
    r[d] = dict;
    return undefined;
  };
}

/** A dict with the keys of a display, if they are ints and short texts, each once: those that are made need not look for them. */
function modelOf(items: readonly Tree[]): PyDict | null {
  return uncounted(() => {
    const model = new PyDict(DICT);
    for (let k = 0; k < items.length; k += 2) {
      const t = items[k]!;
      if (t.k !== 'const' || (typeof t.v !== 'number' && (typeof t.v !== 'string' || t.v.length > LONGEST))) return null;
      const key = constantValue(link.machine, t.v);
      if (model.find(link.machine, key) !== -1) return null;
      model.insert(link.machine, key, null);
    }
    return model;
  });
}
