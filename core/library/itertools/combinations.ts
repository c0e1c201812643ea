/** product, permutations, combinations, combinations_with_replacement: counting through positions of pools. */
import {
  BAIL,
  Bail,
  DONE,
  INT,
  PyList,
  PyTuple,
  allocate,
  collect,
  size,
  someUsedUp,
  typeOf,
} from '../../values/mod.ts';
import type { Arg, Machine, PyClass, PyValue, Row } from '../../values/mod.ts';
import { Itertool, defineTools, itemsOf, listOf, tupleOf } from './iterator.ts';
import type { State, Tool } from './iterator.ts';

/** So many items of a tuple are in the price of a step. */
const FEW = 16;

/** Whether a list holds `n` indices below `below`. */
function indices(v: PyValue | undefined, n: number, below: number): boolean {
  const items = itemsOf(v);
  return (
    v instanceof PyList &&
    items.length === n &&
    items.every((i) => typeof i === 'number' && i >= 0 && i < Math.max(below, 1) && Number.isInteger(i))
  );
}

const isSize = (v: PyValue | undefined): v is number => typeof v === 'number' && Number.isSafeInteger(v) && v >= 0;
const poolOf = (v: State): readonly PyValue[] => (v[0] as PyTuple).items;

/** What stands at these positions of a pool. */
function picked(m: Machine, pool: readonly PyValue[], at: readonly PyValue[], n: number): PyTuple {
  if (n > FEW) m.work(n);
  const out: PyValue[] = [];
  for (let i = 0; i < n; i++) out.push(pool[at[i] as number]!);
  return tupleOf(out);
}

/**
 * State of all three: the pool, r, the indices, 'new', 'on' or 'end', and of permutations the cycles. `positions`: how many
 * indices there are, null if nothing comes; `first`: where each begins.
 */
function poolTool(
  name: string,
  doc: string,
  positions: (n: number, r: number) => number | null,
  first: (i: number) => number,
  next: (v: State, n: number, r: number) => boolean,
  extra?: { readonly optional: boolean; readonly cycles: boolean },
): Tool {
  const key = extra?.optional === true ? '__new__(cls, iterable, r=None)' : '__new__(cls, iterable, r)';
  const make = (m: Machine, cls: PyClass, iterable: Arg, r: Arg): Itertool | Bail | undefined => {
    let k: number | Bail = -1;
    const wrong = extra?.optional === true && r !== null && !typeOf(r!).isSubclass(INT);
    if (!wrong && (r !== null || extra?.optional !== true)) {
      k = size(m, r);
      if (k instanceof Bail) return k;
    }
    const pool = collect(m, iterable!);
    if (pool instanceof Bail) return pool;
    if (wrong) return m.raise('TypeError', 'Expected int as r');
    if (r === null && extra?.optional === true) k = pool.length;
    if (k < 0) return m.raise('ValueError', 'r must be non-negative');
    const count = positions(pool.length, k);
    if (count !== null && count > m.caps.list) return m.raise('MemoryError', '');
    m.work(count ?? 0);
    m.reserve((count ?? 0) * 24);
    const v: State = [
      tupleOf(pool),
      k,
      listOf(Array.from({ length: count ?? 0 }, (_, i) => first(i))),
      count === null ? 'end' : 'new',
    ];
    if (extra?.cycles === true)
      v.push(listOf(count === null ? [] : Array.from({ length: k }, (_, i) => pool.length - i)));
    return new Itertool(name, cls, v);
  };
  const statics: Record<string, Row<PyClass>> = {
    [key]: {
      doc,
      style: 'clinic',
      run: (m, cls, iterable, r) => make(m, cls, iterable, r),
      python: `
def ${key.slice(0, -1)}):
    ${extra?.optional === true ? '' : 'r = $as_index(r)'}
    pool = tuple(iterable)
    if r is not None and not isinstance(r, int):
        raise TypeError('Expected int as r')
    return cls(pool, r)
`,
    },
  };
  const advance = (v: State): boolean => next(v, poolOf(v).length, v[1] as number);
  return {
    name,
    pure: true,
    steady: () => true,
    doc,
    lists: extra?.cycles === true ? [2, 4] : [2],
    check(v) {
      if (!(v[0] instanceof PyTuple) || !isSize(v[1])) return false;
      if (v[3] === 'end') return true;
      const n = v[0].items.length;
      const count = positions(n, v[1]);
      if (count === null || !indices(v[2], count, n)) return false;
      return extra?.cycles !== true || (v[4] instanceof PyList && indices(v[4], v[1], n + 1));
    },
    statics,
    step: (m, v) => (goesOn(v, 3, advance) ? picked(m, poolOf(v), itemsOf(v[2]), v[1] as number) : DONE),
    spreader(_m, v, to) {
      if (to.length !== v[1] || to.length > FEW) return null;
      const pool = poolOf(v);
      return (r) => {
        if (!goesOn(v, 3, advance)) return false;
        const at = itemsOf(v[2]);
        allocate(to.length);
        for (let i = 0; i < to.length; i++) r[to[i]!] = pool[at[i] as number];
        return true;
      };
    },
  };
}

/** Goes to the next positions; false at the end. `phase`: the place of 'new', 'on' or 'end'. */
function goesOn(v: State, phase: number, advance: (v: State) => boolean): boolean {
  if (v[phase] === 'on') {
    if (advance(v)) return true;
    v[phase] = 'end';
    return false;
  }
  if (v[phase] === 'end') return false;
  v[phase] = 'on';
  return true;
}

const itself = (i: number): number => i;

const COMBINATIONS = poolTool(
  'combinations',
  `Return successive r-length combinations of elements in the iterable.

>>> from itertools import combinations
>>> list(combinations('abc', 2))
[('a', 'b'), ('a', 'c'), ('b', 'c')]`,
  (n, r) => (r > n ? null : r),
  itself,
  (v, n, r) => {
    const at = itemsOf(v[2]) as number[];
    let i = r - 1;
    while (i >= 0 && at[i] === n - r + i) i--;
    if (i < 0) return false;
    at[i]!++;
    for (let k = i + 1; k < r; k++) at[k] = at[k - 1]! + 1;
    return true;
  },
);

const WITH_REPLACEMENT = poolTool(
  'combinations_with_replacement',
  `Return successive r-length combinations of elements in the iterable allowing individual elements to have successive repeats.

>>> from itertools import combinations_with_replacement
>>> list(combinations_with_replacement('ab', 2))
[('a', 'a'), ('a', 'b'), ('b', 'b')]`,
  (n, r) => (n === 0 && r > 0 ? null : r),
  () => 0,
  (v, n, r) => {
    const at = itemsOf(v[2]) as number[];
    let i = r - 1;
    while (i >= 0 && at[i] === n - 1) i--;
    if (i < 0) return false;
    const to = at[i]! + 1;
    for (let k = i; k < r; k++) at[k] = to;
    return true;
  },
);

const PERMUTATIONS = poolTool(
  'permutations',
  `Return successive r-length permutations of elements in the iterable.

>>> from itertools import permutations
>>> list(permutations('ab'))
[('a', 'b'), ('b', 'a')]`,
  (n, r) => (r > n ? null : n),
  itself,
  (v, n, r) => {
    const at = itemsOf(v[2]) as number[];
    const cycles = itemsOf(v[4]) as number[];
    for (let i = r - 1; i >= 0; i--) {
      const left = cycles[i]! - 1;
      if (left === 0) {
        const index = at[i]!;
        for (let k = i; k < n - 1; k++) at[k] = at[k + 1]!;
        at[n - 1] = index;
        cycles[i] = n - i;
      } else {
        cycles[i] = left;
        const other = n - left;
        const index = at[i]!;
        at[i] = at[other]!;
        at[other] = index;
        return true;
      }
    }
    return false;
  },
  { optional: true, cycles: true },
);

const poolsOf = (v: State): readonly PyTuple[] => (v[0] as PyTuple).items as readonly PyTuple[];

/** The next positions of product: the last pool turns fastest. */
function turnOver(v: State): boolean {
  const pools = poolsOf(v);
  const at = itemsOf(v[1]) as number[];
  let i = pools.length - 1;
  while (i >= 0 && at[i]! + 1 >= pools[i]!.items.length) at[i--] = 0;
  if (i < 0) return false;
  at[i]!++;
  return true;
}

/** product: the pools, the index into each, 'new', 'on' or 'end'. */
const PRODUCT: Tool = {
  name: 'product',
  pure: true,
  steady: () => true,
  doc: '',
  lists: [1],
  check(v) {
    if (!(v[0] instanceof PyTuple) || !v[0].items.every((pool) => pool instanceof PyTuple)) return false;
    if (v[2] === 'end') return true;
    const at = itemsOf(v[1]);
    const pools = v[0].items as PyTuple[];
    return (
      v[1] instanceof PyList &&
      at.length === pools.length &&
      pools.every((pool, i) => {
        const k = at[i];
        return typeof k === 'number' && Number.isInteger(k) && k >= 0 && k < pool.items.length;
      })
    );
  },
  step(m, v) {
    if (!goesOn(v, 2, turnOver)) return DONE;
    const pools = poolsOf(v);
    const at = itemsOf(v[1]) as number[];
    if (pools.length > FEW) m.work(pools.length);
    const out: PyValue[] = [];
    for (let i = 0; i < pools.length; i++) out.push(pools[i]!.items[at[i]!]!);
    return tupleOf(out);
  },
  spreader(_m, v, to) {
    const pools = poolsOf(v);
    if (to.length !== pools.length || to.length > FEW) return null;
    return (r) => {
      if (!goesOn(v, 2, turnOver)) return false;
      const at = itemsOf(v[1]) as number[];
      allocate(to.length);
      for (let i = 0; i < to.length; i++) r[to[i]!] = pools[i]!.items[at[i]!];
      return true;
    };
  },
  statics: {
    '__new__(cls, /, *iterables, repeat=1)': {
      doc: `Cartesian product of input iterables. Equivalent to nested for-loops.

>>> from itertools import product
>>> list(product('ab', repeat=2))
[('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')]`,
      run(m, cls, iterables, repeat) {
        const n = size(m, repeat);
        if (n instanceof Bail) return n;
        if (n < 0) return m.raise('ValueError', 'repeat argument cannot be negative');
        const given: PyTuple[] = [];
        const all = (iterables as PyTuple).items;
        if (all.length * n > m.caps.list) return m.raise('OverflowError', 'repeat argument too large');
        if (n > 0 && someUsedUp(all)) return BAIL;
        for (const x of n === 0 ? [] : all) {
          const items = collect(m, x);
          if (items instanceof Bail) return items;
          given.push(tupleOf(items));
        }
        m.reserve(given.length * n * 24);
        const pools: PyTuple[] = [];
        m.work(given.length * n);
        for (let i = 0; given.length > 0 && i < n; i++) for (const pool of given) pools.push(pool);
        const empty = pools.some((pool) => pool.items.length === 0);
        return new Itertool('product', cls, [tupleOf(pools), listOf(pools.map(() => 0)), empty ? 'end' : 'new']);
      },
      python: `
def __new__(cls, /, *iterables, repeat=1):
    repeat = $as_index(repeat)
    pools = []
    for x in iterables:
        pools.append(tuple(x))
    return cls(*pools, repeat=repeat)
`,
    },
  },
};

export function defineCombinations(): void {
  defineTools(PRODUCT, PERMUTATIONS, COMBINATIONS, WITH_REPLACEMENT);
}
