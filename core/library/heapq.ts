/**
 * `heapq`: heaps in lists. Natively where items compare natively: all comparisons are made before the list is changed. Both
 * forms move items as CPython does, so that heaps look the same.
 */
import {
  BAIL,
  Bail,
  LIST,
  PyBuiltin,
  PyList,
  Raise,
  builtinFunction,
  compare,
  growSlots,
  intrinsic,
  shipped,
  takeLast,
  argumentName,
} from '../values/mod.ts';
import type { Arg, Machine, PyValue } from '../values/mod.ts';
import type { ModuleSource } from './modules.ts';

type Less = (m: Machine, a: PyValue, b: PyValue) => boolean | Bail;

const ascending: Less = (m, a, b) => (typeof a === 'number' && typeof b === 'number' ? a < b : native(m, a, b));

/** What cannot be compared is left to Python: the list has been changed by then, as CPython leaves it. */
function native(m: Machine, a: PyValue, b: PyValue): boolean | Bail {
  try {
    return compare(m, '<', a, b);
  } catch (e) {
    if (e instanceof Raise) return BAIL;
    throw e;
  }
}

const descending: Less = (m, a, b) => ascending(m, b, a);

function heapOf(v: Arg): PyList | Bail {
  return v instanceof PyList && v.cls === LIST ? v : BAIL;
}

/** Where an item put at the end of a path belongs: the path goes down from the root, the answer counts its places. */
function climb(
  m: Machine,
  less: Less,
  items: readonly PyValue[],
  path: readonly number[],
  item: PyValue,
): number | Bail {
  let at = path.length - 1;
  while (at > 0) {
    const up = less(m, item, items[path[at - 1]!]!);
    if (up instanceof Bail) return up;
    if (!up) break;
    at--;
  }
  return at;
}

/** The places from the root to a leaf, always to the child that comes first. `n` items count. */
function descend(m: Machine, less: Less, items: readonly PyValue[], root: number, n: number): number[] | Bail {
  const path = [root];
  for (let at = root; ;) {
    let child = 2 * at + 1;
    if (child >= n) return path;
    if (child + 1 < n) {
      const left = less(m, items[child]!, items[child + 1]!);
      if (left instanceof Bail) return left;
      if (!left) child++;
    }
    path.push(child);
    at = child;
  }
}

/** Puts an item where it belongs on the way from the root down. False: nothing has been done. */
function sink(m: Machine, less: Less, items: PyValue[], root: number, n: number, item: PyValue): boolean {
  const path = descend(m, less, items, root, n);
  if (path instanceof Bail) return false;
  // Those on the path have moved up by one when the item climbs from the leaf.
  let at = path.length - 1;
  while (at > 0) {
    const up = less(m, item, items[path[at]!]!);
    if (up instanceof Bail) return false;
    if (!up) break;
    at--;
  }
  for (let i = 0; i < at; i++) items[path[i]!] = items[path[i + 1]!]!;
  items[path[at]!] = item;
  return true;
}

/** The comparison of an order as an expression of Python. */
type Before = (a: string, b: string) => string;

const ORDERS: readonly (readonly [suffix: string, less: Less, before: Before])[] = [
  ['', ascending, (a, b) => `${a} < ${b}`],
  ['_max', descending, (a, b) => `${b} < ${a}`],
];

/** Changes two items about, and answers the one that has moved up. A comparison may have changed the list before. */
intrinsic('heap_swap', 1, (m, heap, at, other, size) => {
  const { items } = heap as PyList;
  if (items.length !== size) return m.raise('RuntimeError', 'list changed size during iteration');
  const item = items[at as number]!;
  items[at as number] = items[other as number]!;
  return (items[other as number] = item);
});

for (const [suffix, , before] of ORDERS) {
  shipped(
    `heap_down${suffix}`,
    `
def heap_down${suffix}(heap, start, at):
    size = $size(heap)
    if at >= size:
        raise IndexError('index out of range')
    item = $item(heap, at)
    while at > start:
        parent = (at - 1) >> 1
        above = $item(heap, parent)
        first = ${before('item', 'above')}
        if not first:
            $heap_swap(heap, at, at, size)
            break
        item = $heap_swap(heap, at, parent, size)
        at = parent
`,
  );
  shipped(
    `heap_up${suffix}`,
    `
def heap_up${suffix}(heap, start):
    size = $size(heap)
    if start >= size:
        raise IndexError('index out of range')
    at = start
    while at < size >> 1:
        child = 2 * at + 1
        if child + 1 < size:
            left = $item(heap, child)
            right = $item(heap, child + 1)
            first = ${before('left', 'right')}
            if not first:
                child += 1
        $heap_swap(heap, at, child, size)
        at = child
    $heap_down${suffix}(heap, start, at)
`,
  );
}

function notAList(m: Machine, name: string, heap: Arg): undefined {
  const which = /^heap(pop|ify)/.test(name) ? '' : ' 1';
  return m.raise('TypeError', `${name}() argument${which} must be list, not ${argumentName(heap!)}`);
}

function rows(suffix: string, less: Less, before: Before): PyBuiltin[] {
  const max = suffix === '' ? 'min' : 'max';
  const list = (name: string, which = ''): string => `
    if not isinstance(heap, list):
        raise TypeError(f'${name}${suffix}() argument${which} must be list, not {$type_name(heap)}')`;
  return [
    builtinFunction('heapq', `heappush${suffix}(heap, item, /) -> None`, {
      doc: `Push item onto a ${max}-heap, maintaining the heap invariant.`,
      run(m, heap, item) {
        if (!(heap instanceof PyList)) return notAList(m, `heappush${suffix}`, heap);
        if (heapOf(heap) instanceof Bail) return BAIL;
        const { items } = heap;
        if (items.length >= m.caps.list) return m.raise('MemoryError', '');
        const path: number[] = [];
        for (let at = items.length; at > 0; at = (at - 1) >> 1) path.push(at);
        path.push(0);
        path.reverse();
        const to = climb(m, less, items, path, item!);
        if (to instanceof Bail) return to;
        items.push(item!);
        growSlots(1);
        for (let i = path.length - 1; i > to; i--) items[path[i]!] = items[path[i - 1]!]!;
        items[path[to]!] = item!;
        return null;
      },
      python: `
def heappush${suffix}(heap, item, /):${list('heappush', ' 1')}
    list.append(heap, item)
    $heap_down${suffix}(heap, 0, $size(heap) - 1)
`,
    }),
    builtinFunction('heapq', `heappop${suffix}(heap, /)`, {
      doc: `Pop the ${max === 'min' ? 'smallest' : 'largest'} item off the heap, maintaining the heap invariant.`,
      run(m, heap) {
        if (!(heap instanceof PyList)) return notAList(m, `heappop${suffix}`, heap);
        if (heapOf(heap) instanceof Bail) return BAIL;
        const { items } = heap;
        const n = items.length - 1;
        if (n < 0) return m.raise('IndexError', 'index out of range');
        if (n === 0) return takeLast(items);
        const first = items[0]!;
        if (!sink(m, less, items, 0, n, items[n]!)) return BAIL;
        takeLast(items);
        return first;
      },
      python: `
def heappop${suffix}(heap, /):${list('heappop')}
    if not $size(heap):
        raise IndexError('index out of range')
    item = list.pop(heap)
    if not $size(heap):
        return item
    result = $item(heap, 0)
    list.__setitem__(heap, 0, item)
    $heap_up${suffix}(heap, 0)
    return result
`,
    }),
    builtinFunction('heapq', `heapify${suffix}(heap, /) -> None`, {
      doc: `Transform list into a ${max}-heap, in-place, in O(len(heap)) time.`,
      run(m, heap) {
        if (!(heap instanceof PyList)) return notAList(m, `heapify${suffix}`, heap);
        if (heapOf(heap) instanceof Bail) return BAIL;
        m.work(heap.items.length * 4);
        const items = heap.items.slice();
        for (let i = (items.length >> 1) - 1; i >= 0; i--)
          if (!sink(m, less, items, i, items.length, items[i]!)) return BAIL;
        heap.items = items;
        return null;
      },
      python: `
def heapify${suffix}(heap, /):${list('heapify')}
    for start in reversed(range($size(heap) // 2)):
        $heap_up${suffix}(heap, start)
`,
    }),
    builtinFunction('heapq', `heapreplace${suffix}(heap, item, /)`, {
      doc: `Pop and return the current ${max === 'min' ? 'smallest' : 'largest'} value, and add the new item.`,
      run(m, heap, item) {
        if (!(heap instanceof PyList)) return notAList(m, `heapreplace${suffix}`, heap);
        if (heapOf(heap) instanceof Bail) return BAIL;
        const { items } = heap;
        if (items.length === 0) return m.raise('IndexError', 'index out of range');
        const first = items[0]!;
        return sink(m, less, items, 0, items.length, item!) ? first : BAIL;
      },
      python: `
def heapreplace${suffix}(heap, item, /):${list('heapreplace', ' 1')}
    if not $size(heap):
        raise IndexError('index out of range')
    result = $item(heap, 0)
    list.__setitem__(heap, 0, item)
    $heap_up${suffix}(heap, 0)
    return result
`,
    }),
    builtinFunction('heapq', `heappushpop${suffix}(heap, item, /)`, {
      doc: 'Push item on the heap, then pop and return the first item of the heap.',
      run(m, heap, item) {
        if (!(heap instanceof PyList)) return notAList(m, `heappushpop${suffix}`, heap);
        if (heapOf(heap) instanceof Bail) return BAIL;
        const { items } = heap;
        if (items.length === 0) return item;
        const first = items[0]!;
        const stays = less(m, first, item!);
        if (stays instanceof Bail) return stays;
        if (!stays) return item;
        return sink(m, less, items, 0, items.length, item!) ? first : BAIL;
      },
      python: `
def heappushpop${suffix}(heap, item, /):${list('heappushpop', ' 1')}
    if not $size(heap) or not ${before('$item(heap, 0)', 'item')}:
        return item
    if not $size(heap):
        raise IndexError('index out of range')
    result = $item(heap, 0)
    list.__setitem__(heap, 0, item)
    $heap_up${suffix}(heap, 0)
    return result
`,
    }),
  ];
}

export const HEAPQ: ModuleSource = {
  name: 'heapq',
  doc: 'Heap queue algorithm (a.k.a. priority queue).',
  contents: () => ({ functions: ORDERS.flatMap((order) => rows(...order)) }),
  python: `
__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop',
           'heappush_max', 'heappop_max', 'heapify_max', 'heapreplace_max', 'heappushpop_max']


def merge(*iterables, key=None, reverse=False):
    """Merge multiple sorted inputs into a single sorted output."""
    # Entries: key, place of the iterable, item, function for the next. Later iterables come second on ties.
    if reverse:
        make, pop, replace, direction = heapify_max, heappop_max, heapreplace_max, -1
    else:
        make, pop, replace, direction = heapify, heappop, heapreplace, 1
    heap = []
    for order, it in enumerate(map(iter, iterables)):
        try:
            step = it.__next__
            value = step()
            heap.append([value if key is None else key(value), order * direction, value, step])
        except StopIteration:
            pass
    make(heap)
    while len(heap) > 1:
        try:
            while True:
                entry = heap[0]
                yield entry[2]
                value = entry[2] = entry[3]()
                entry[0] = value if key is None else key(value)
                replace(heap, entry)
        except StopIteration:
            pop(heap)
    if heap:
        _, _, value, step = heap[0]
        yield value
        yield from step.__self__


def nsmallest(n, iterable, key=None):
    """Find the n smallest elements in a dataset."""
    if n == 1:
        result = min(iter(iterable), default=_nothing, key=key)
        return [] if result is _nothing else [result]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key)[:n]
    it = iter(iterable)
    if key is None:
        result = [(elem, i) for i, elem in zip(range(n), it)]
    else:
        result = [(key(elem), i, elem) for i, elem in zip(range(n), it)]
    if not result:
        return result
    heapify_max(result)
    top = result[0][0]
    order = n
    for elem in it:
        k = elem if key is None else key(elem)
        if k < top:
            heapreplace_max(result, (k, order) if key is None else (k, order, elem))
            top = result[0][0]
            order += 1
    result.sort()
    return [entry[0] if key is None else entry[2] for entry in result]


def nlargest(n, iterable, key=None):
    """Find the n largest elements in a dataset."""
    if n == 1:
        result = max(iter(iterable), default=_nothing, key=key)
        return [] if result is _nothing else [result]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=True)[:n]
    it = iter(iterable)
    if key is None:
        result = [(elem, i) for i, elem in zip(range(0, -n, -1), it)]
    else:
        result = [(key(elem), i, elem) for i, elem in zip(range(0, -n, -1), it)]
    if not result:
        return result
    heapify(result)
    top = result[0][0]
    order = -n
    for elem in it:
        k = elem if key is None else key(elem)
        if top < k:
            heapreplace(result, (k, order) if key is None else (k, order, elem))
            top = result[0][0]
            order -= 1
    result.sort(reverse=True)
    return [entry[0] if key is None else entry[2] for entry in result]


_nothing = object()
`,
};
