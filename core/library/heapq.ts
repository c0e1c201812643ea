/**
 * `heapq`: heaps in lists. Natively where items compare natively: all comparisons are made before the list is changed. Both
 * forms move items as CPython does, so that heaps look the same.
 */
import { BAIL, Bail, LIST, PyBuiltin, PyList, builtinFunction, compare, growSlots, typeName } from '../values/mod.ts';
import type { Arg, Machine, PyValue } from '../values/mod.ts';
import type { ModuleSource } from './modules.ts';

type Less = (m: Machine, a: PyValue, b: PyValue) => boolean | Bail;

const ascending: Less = (m, a, b) => (typeof a === 'number' && typeof b === 'number' ? a < b : compare(m, '<', a, b));
const descending: Less = (m, a, b) => ascending(m, b, a);

function heapOf(v: Arg): PyList | Bail {
  return v instanceof PyList && v.cls === LIST ? v : BAIL;
}

/** Where an item put at the end of a path belongs: the path goes down from the root, the answer counts its places. */
function climb(m: Machine, less: Less, items: readonly PyValue[], path: readonly number[], item: PyValue): number | Bail {
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
  for (let at = root; ; ) {
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

const SUFFIXES: readonly (readonly [suffix: string, less: Less])[] = [
  ['', ascending],
  ['_max', descending],
];

function notAList(m: Machine, name: string, heap: Arg): undefined {
  const which = /^heap(pop|ify)/.test(name) ? '' : ' 1';
  return m.raise('TypeError', `${name}() argument${which} must be list, not ${typeName(heap!)}`);
}

function rows(suffix: string, less: Less): PyBuiltin[] {
  const max = suffix === '' ? 'min' : 'max';
  const before = (a: string, b: string): string => (suffix === '' ? `${a} < ${b}` : `${b} < ${a}`);
  const sift = `
    end = len(heap)
    at = start
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not ${before('heap[child]', 'heap[right]')}:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    while at > start:
        parent = (at - 1) >> 1
        if not ${before('item', 'heap[parent]')}:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item`;
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
    heap.append(item)
    at = len(heap) - 1
    while at > 0:
        parent = (at - 1) >> 1
        if not ${before('item', 'heap[parent]')}:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item
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
        if (n === 0) return items.pop()!;
        const first = items[0]!;
        if (!sink(m, less, items, 0, n, items[n]!)) return BAIL;
        items.pop();
        return first;
      },
      python: `
def heappop${suffix}(heap, /):${list('heappop')}
    if not heap:
        raise IndexError('index out of range')
    item = heap.pop()
    if not heap:
        return item
    result = heap[0]
    start = 0${sift}
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
    for start in reversed(range(len(heap) // 2)):
        item = heap[start]${sift.replaceAll('\n    ', '\n        ')}
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
    if not heap:
        raise IndexError('index out of range')
    result = heap[0]
    start = 0${sift}
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
    if not heap or not ${before('heap[0]', 'item')}:
        return item
    result = heap[0]
    start = 0${sift}
    return result
`,
    }),
  ];
}

export const HEAPQ: ModuleSource = {
  name: 'heapq',
  doc: 'Heap queue algorithm (a.k.a. priority queue).',
  contents: () => ({ functions: SUFFIXES.flatMap(([suffix, less]) => rows(suffix, less)) }),
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
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    """Find the n largest elements in a dataset."""
    if n == 1:
        result = max(iter(iterable), default=_nothing, key=key)
        return [] if result is _nothing else [result]
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]


_nothing = object()
`,
};
