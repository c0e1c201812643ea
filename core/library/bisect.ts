/** `bisect`: where an item belongs in a sorted sequence. */
import {
  BAIL,
  Bail,
  LIST,
  PyBuiltin,
  PyList,
  PyTuple,
  TUPLE,
  asIndex,
  builtinFunction,
  callNative,
  compare,
  growSlots,
  size,
  sizeIndex,
} from '../values/mod.ts';
import type { Arg, Machine, PyValue } from '../values/mod.ts';
import type { ModuleSource } from './modules.ts';

interface Place {
  readonly items: PyValue[];
  readonly at: number;
}

/** The place for x; a BAIL where the sequence, a comparison or the key function needs Python code. */
function search(m: Machine, right: boolean, args: readonly Arg[], keyed: boolean): Place | Bail | undefined {
  const [a, x, lo, hi, key] = args as [PyValue, PyValue, PyValue, PyValue, PyValue];
  const from = size(m, lo);
  if (from instanceof Bail) return BAIL;
  if (from < 0) return keyed ? BAIL : m.raise('ValueError', 'lo must be non-negative');
  if (!((a instanceof PyList && a.cls === LIST) || (a instanceof PyTuple && a.cls === TUPLE))) return BAIL;
  const last = hi === null ? a.items.length : asIndex(m, hi);
  if (last === undefined) return BAIL;
  if (last instanceof Bail) return BAIL;
  const to = sizeIndex(last, hi, 'OverflowError');
  if (to > a.items.length) return BAIL;
  const own = keyed && key !== null ? callNative(m, key, [x]) : x;
  if (own instanceof Bail) return BAIL;
  let i = from;
  let end = to < 0 && hi !== null ? (to === -1 ? a.items.length : to) : to;
  while (i < end) {
    const mid = Math.floor((i + end) / 2);
    const item = a.items[mid]!;
    const k = key === null ? item : callNative(m, key, [item]);
    if (k instanceof Bail) return BAIL;
    const before = right ? compare(m, '<', own, k) : compare(m, '<', k, own);
    if (before instanceof Bail) return BAIL;
    if (before === right) end = mid;
    else i = mid + 1;
  }
  return { items: a.items as PyValue[], at: i };
}

const BOUND = `
    if hi is not None:
        if $method(hi, '__index__') is None:
            raise TypeError(f'argument should be integer or None, not {$type_name(hi)!r}')
        end = $as_index(hi)
        if end >> 63 not in (0, -1):
            raise OverflowError(f'cannot fit {$type_name(hi)!r} into an index-sized integer')
        hi = end`;

const loop = (right: boolean, x: string): string => `
    if lo < 0:
        raise ValueError('lo must be non-negative')
    if isinstance(a, dict) and $class_lookup(type(a), '__getitem__') is $class_lookup(dict, '__getitem__'):
        raise TypeError(f'{$type_name(a)} is not a sequence')
    if hi is None or hi == -1:
        hi = len(a)
    if not hasattr(type(a), '__getitem__'):
        raise TypeError(f"{type(a).__name__!r} object does not support indexing")
    while lo < hi:
        mid = (lo + hi) // 2
        item = a[mid]
        if key is not None:
            item = key(item)
        if ${right ? `${x} < item` : `item < ${x}`}:
            ${right ? 'hi = mid' : 'lo = mid + 1'}
        else:
            ${right ? 'lo = mid + 1' : 'hi = mid'}`;

function bisectRow(name: string, right: boolean): PyBuiltin {
  return builtinFunction('bisect', `${name}(a, x, lo=0, hi=None, *, key=None)`, {
    doc: 'Return the index where to insert item x in list a, assuming a is sorted.',
    style: 'clinic',
    run(m, a, x, lo, hi, key) {
      const found = search(m, right, [a, x, lo, hi, key], false);
      return found === undefined || found instanceof Bail ? found : found.at;
    },
    python: `
def ${name}(a, x, lo=0, hi=None, *, key=None):
    lo = $as_index(lo)${BOUND}${loop(right, 'x')}
    return lo
`,
  });
}

function insortRow(name: string, right: boolean): PyBuiltin {
  return builtinFunction('bisect', `${name}(a, x, lo=0, hi=None, *, key=None) -> None`, {
    doc: 'Insert item x in list a, and keep it sorted assuming a is sorted.',
    style: 'clinic',
    run(m, a, x, lo, hi, key) {
      if (!(a instanceof PyList)) return BAIL;
      const found = search(m, right, [a, x, lo, hi, key], true);
      if (found === undefined || found instanceof Bail) return found;
      if (found.items.length >= m.caps.list) return m.raise('MemoryError', '');
      m.work(found.items.length - found.at);
      found.items.splice(found.at, 0, x!);
      growSlots(1);
      return null;
    },
    python: `
def ${name}(a, x, lo=0, hi=None, *, key=None):
    lo = $as_index(lo)${BOUND}
    own = x if key is None else key(x)${loop(right, 'own')}
    a.insert(lo, x)
`,
  });
}

export const BISECT: ModuleSource = {
  name: 'bisect',
  doc: 'Bisection algorithms.',
  contents: () => ({
    functions: [
      bisectRow('bisect_right', true),
      bisectRow('bisect_left', false),
      insortRow('insort_right', true),
      insortRow('insort_left', false),
    ],
  }),
  python: `
bisect = bisect_right
insort = insort_right
`,
};
