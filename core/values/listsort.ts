/**
 * Sorting. Keys of the same plain kind are sorted natively; other keys that need no Python code by CPython's algorithm
 * (timsort.ts), natively as well; keys whose `<` is written in Python by the same algorithm, question by question, in the
 * Python of `list.sort`. While that runs the list looks empty, as in CPython.
 */
import { LIST, builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import { compare, orderedAs } from './compare.ts';
import { callNative } from './call.ts';
import { allocate } from './heap.ts';
import { intrinsic, whenGivenUp } from './intrinsics.ts';
import { kind } from './kinds.ts';
import { onlyLooks } from './looking.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, PyFunc, PyInst, PyList, PyNative, PySub, growSlots } from './objects.ts';
import type { PyValue } from './objects.ts';
import type { Row } from './rows.ts';
import { isAsked } from './special.ts';
import {
  FEW,
  allOf,
  almostSorted,
  chargeTexts,
  fewOrder,
  numberOrder,
  permuted,
  rowOrder,
  sortedNumbers,
  textOrder,
} from './sortorder.ts';
import { TimSort } from './timsort.ts';

/** Gets the order that had been reached when a comparison failed: a list that was being sorted shows it. */
type Failed = (order: ArrayLike<number>) => void;

/** The items in order; BAIL if a comparison takes Python code. */
export function sorted(m: Machine, items: readonly PyValue[], reverse: boolean, failed?: Failed): PyValue[] | Bail {
  chargeSort(m, items.length);
  const plain = sortPlain(items, reverse);
  if (plain !== null) return plain;
  const order = orderOf(m, items, reverse, failed);
  return order instanceof Bail ? order : permuted(items, order);
}

function chargeSort(m: Machine, n: number): void {
  m.reserve(n * 48);
  m.charge((n * Math.max(1, 32 - Math.clz32(n))) >>> 2);
}

/** Items that are all small ints or all strs without surrogates: any stable sort gives the one order there is. */
function sortPlain(items: readonly PyValue[], reverse: boolean): PyValue[] | null {
  if (allOf(items, 'number')) {
    if (items.length <= FEW) {
      const few = items as readonly number[];
      return permuted(
        items,
        fewOrder(items.length, (i, k) => few[i]! < few[k]!, reverse),
      );
    }
    const numbers = items as readonly number[];
    const known = almostSorted(numbers, reverse);
    if (known !== null) return known;
    const out = sortedNumbers(numbers);
    return reverse ? out.reverse() : out;
  }
  if (allOf(items, 'string')) {
    chargeTexts(items, items.length);
    if (items.length <= FEW) {
      const few = items as readonly string[];
      return permuted(
        items,
        fewOrder(items.length, (i, k) => few[i]! < few[k]!, reverse),
      );
    }
    const known = almostSorted(items as readonly string[], reverse);
    if (known !== null) return known;
    const out = items.slice() as string[];
    // Without a comparator strings are ordered by code units: by code points, as there are no surrogates.
    out.sort();
    if (reverse) out.reverse();
    return out;
  }
  return null;
}

/** Work for the sort of a list, which looks empty meanwhile: keys and comparisons that only look may look at the list. */
function hiding<T>(list: PyList, work: (failed: Failed) => T): T {
  const { items } = list;
  let shown = items;
  list.items = [];
  try {
    return work((order) => (shown = permuted(items, order)));
  } finally {
    list.items = shown;
  }
}

/** What a function that only looks makes of the items of a list; BAIL for another one, or if that takes Python code. */
function keysOf(m: Machine, list: PyList, key: PyValue): readonly PyValue[] | Bail {
  if (key === null) return list.items;
  if (!(key instanceof PyFunc) && !onlyLooks(key)) return BAIL;
  const { items } = list;
  return hiding(list, () => {
    const keys: PyValue[] = [];
    for (const x of items) {
      const k = callNative(m, key, [x]);
      if (k instanceof Bail) return k;
      if ((keys.push(k) & 15) === 0) m.charge(16);
    }
    return keys;
  });
}

/** The order of keys, as numbers of the items they belong to; BAIL if a comparison takes Python code. */
export function sortOrder(
  m: Machine,
  keys: readonly PyValue[],
  reverse: boolean,
  failed?: Failed,
): ArrayLike<number> | Bail {
  chargeSort(m, keys.length);
  return orderOf(m, keys, reverse, failed);
}

function orderOf(m: Machine, keys: readonly PyValue[], reverse: boolean, failed?: Failed): ArrayLike<number> | Bail {
  const plain = keys.some((k) => k instanceof PySub) ? keys.map(orderedAs) : keys;
  return (
    numberOrder(plain, reverse) ??
    textOrder(plain, reverse) ??
    rowOrder(keys, reverse) ??
    exactOrder(m, keys, reverse, failed)
  );
}

/** CPython's algorithm with native comparisons. With `reverse` the keys are taken from the end, which keeps it stable. */
function exactOrder(m: Machine, keys: readonly PyValue[], reverse: boolean, failed?: Failed): Int32Array | Bail {
  const sort = new TimSort(keys.length);
  const last = keys.length - 1;
  const steps = sort.sort();
  const asked = comparison(keys);
  let step = steps.next();
  try {
    while (step.done !== true) {
      const left = keys[reverse ? last - sort.left : sort.left]!;
      const right = keys[reverse ? last - sort.right : sort.right]!;
      const answer = asked === null ? BAIL : m.askPure(asked, left, right);
      const less = typeof answer === 'boolean' ? answer : compare(m, '<', left, right);
      if (less instanceof Bail) return less;
      step = steps.next(less);
    }
  } catch (e) {
    steps.return();
    failed?.(unreversed(sort.order, reverse));
    throw e;
  }
  return unreversed(sort.order, reverse);
}

/** The `__lt__` of the program that compares any two of the keys, which are instances of one class; null: there is more to it. */
function comparison(keys: readonly PyValue[]): PyFunc | null {
  const [first] = keys;
  if (!(first instanceof PyInst)) return null;
  const { cls } = first.shape;
  if (!keys.every((k) => k instanceof PyInst && k.shape.cls === cls)) return null;
  const method = cls.lookup('__lt__');
  return method !== undefined && isAsked(method) ? method : null;
}

/** Numbers of keys in sorting order; a reversed sort counted them from the end and sorted upwards. */
function unreversed(order: Int32Array, reverse: boolean): Int32Array {
  if (!reverse) return order;
  const last = order.length - 1;
  return order.map((i) => last - i).reverse();
}

// ---- question by question

const SORTER: PyClass = builtinClass('sorter');

/**
 * A sort in progress. Its state is the keys and the answers so far (one byte each): the algorithm is run again over the
 * answers after a restore.
 */
class Sorter extends PyNative {
  keys: PyValue[];
  reverse: boolean;
  answers: Uint8Array = new Uint8Array(64);
  count = 0;
  private sort: TimSort | null = null;
  private steps: Generator<void, void, boolean> | null = null;
  done = false;

  constructor(keys: PyValue[], reverse: boolean) {
    super();
    this.keys = keys;
    this.reverse = reverse;
    allocate(keys.length);
  }
  get cls(): PyClass {
    return SORTER;
  }

  /** The algorithm, brought to the first question that has no answer. */
  private running(): TimSort {
    if (this.sort === null) {
      this.sort = new TimSort(this.keys.length);
      this.steps = this.sort.sort();
      let step = this.steps.next();
      for (let i = 0; i < this.count && step.done !== true; i++) step = this.steps.next(this.answers[i] === 1);
      this.done = step.done === true;
    }
    return this.sort;
  }

  /** Whether there is another question. */
  asks(): boolean {
    this.running();
    return !this.done;
  }

  side(right: boolean): PyValue {
    const sort = this.running();
    const i = right ? sort.right : sort.left;
    return this.keys[this.reverse ? this.keys.length - 1 - i : i]!;
  }

  answer(less: boolean): void {
    this.running();
    if (this.count === this.answers.length) {
      const more = new Uint8Array(this.count * 2);
      more.set(this.answers);
      this.answers = more;
    }
    this.answers[this.count++] = less ? 1 : 0;
    this.done = this.steps!.next(less).done === true;
  }

  /** The order reached: of all items when done, else some permutation as CPython leaves it after an error. */
  result(): Int32Array {
    const sort = this.running();
    if (!this.done) this.steps!.return();
    return unreversed(sort.order, this.reverse);
  }
}
kind(
  'sorter',
  Sorter,
  () => new Sorter([], false),
  {
    keys: 'values',
    reverse: 'flag',
    answers: 'bytes',
    count: 'count',
  },
  (o) => o.count >= 0 && o.count <= o.answers.length,
);

/** Takes the items out of a list for the time of its sort. */
intrinsic('sort_begin', 1, (_m, list) => {
  const self = list as PyList;
  const items = new PyList(LIST, self.items);
  self.items = [];
  return items;
});
/** What a function makes of items, as far as that takes no Python code. */
intrinsic('native_keys', 1, (m, key, items) => {
  const out = new PyList(LIST, []);
  const keys = out.items;
  for (const x of (items as PyList).items) {
    const k = callNative(m, key, [x]);
    if (k instanceof Bail) break;
    if ((keys.push(k) & 15) === 0) m.charge(16);
    if ((keys.length & 255) === 0) m.growing(out);
  }
  growSlots(keys.length);
  return out;
});
/** Sorts items (a list of our own) by keys natively; null if that takes Python code. */
intrinsic('sort_native', 1, (m, items, keys, reverse) => {
  const list = items as PyList;
  if (keys === items) {
    const out = sorted(m, list.items, reverse as boolean, (order) => arrange(m, list, order));
    if (out instanceof Bail) return false;
    list.items = out;
    return true;
  }
  const order = sortOrder(m, (keys as PyList).items, reverse as boolean, (reached) => arrange(m, list, reached));
  if (order instanceof Bail) return false;
  return arrange(m, list, order);
});
intrinsic('sorter', 1, (m, keys, reverse) => {
  chargeSort(m, (keys as PyList).items.length);
  return new Sorter((keys as PyList).items.slice(), reverse as boolean);
});
intrinsic('sort_asks', 1, (_m, s) => (s as Sorter).asks());
intrinsic('sort_left', 1, (_m, s) => (s as Sorter).side(false));
intrinsic('sort_right', 1, (_m, s) => (s as Sorter).side(true));
intrinsic('sort_answer', 1, (_m, s, less) => {
  (s as Sorter).answer(less as boolean);
  return null;
});
/** Puts the items in the order that a sorter has reached. */
intrinsic('sort_finish', 1, (m, items, s) => arrange(m, items as PyList, (s as Sorter).result()));

/** Puts the items in that order: True. In a changed snapshot it may be the order of other keys. */
function arrange(m: Machine, list: PyList, order: ArrayLike<number>): true | undefined {
  if (order.length !== list.items.length) return m.raise('ValueError', 'list modified during sort');
  list.items = permuted(list.items, order);
  return true;
}
/** Gives the items back to the list; whether it was changed meanwhile. */
intrinsic('sort_end', 1, (_m, list, items) => {
  const self = list as PyList;
  const changed = self.items.length > 0;
  self.items = (items as PyList).items;
  return changed;
});

whenGivenUp('list.sort', (local) => {
  const [self, items] = [local('self'), local('items')];
  if (self instanceof PyList && items instanceof PyList) self.items = items.items;
});

export const sortRows = (): Readonly<Record<string, Row<PyList>>> => ({
  'sort(self, /, *, key=None, reverse: bool = False) -> None': {
    doc: `Sort the list in ascending order, in place. Equal items keep their order.

>>> x = [3, 1, 2]
>>> x.sort(reverse=True)
>>> x
[3, 2, 1]`,
    run(m, self, key, reverse) {
      if (typeof reverse !== 'boolean') return BAIL;
      const keys = keysOf(m, self, key!);
      if (keys instanceof Bail) return keys;
      chargeSort(m, keys.length);
      const plain = key === null ? sortPlain(keys, reverse) : null;
      if (plain === null) {
        const order = hiding(self, (failed) => orderOf(m, keys, reverse, failed));
        if (order instanceof Bail) return order;
        self.items = permuted(self.items, order);
      } else self.items = plain;
      return null;
    },
    python: `
def sort(self, /, *, key=None, reverse=False):
    reverse = bool(reverse)
    items = $sort_begin(self)
    s = None
    try:
        if key is None:
            keys = items
        else:
            keys = $native_keys(key, items)
            if len(keys) < len(items):
                for x in items[len(keys):]:
                    keys.append(key(x))
        if not $sort_native(items, keys, reverse):
            s = $sorter(keys, reverse)
            while $sort_asks(s):
                if $sort_left(s) < $sort_right(s):
                    $sort_answer(s, True)
                else:
                    $sort_answer(s, False)
    finally:
        if s is not None:
            $sort_finish(items, s)
        changed = $sort_end(self, items)
    if changed:
        raise ValueError('list modified during sort')
`,
  },
});
