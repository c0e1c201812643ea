/**
 * What list and tuple have in common: comparison, subscripts and searching, in the form of Python that takes over when code
 * of the program has to run. That Python re-reads length and item at each step, as CPython does.
 */
import { LIST, TUPLE } from './classes.ts';
import { compareItems } from './compare.ts';
import type { OrderOp } from './compare.ts';
import { equalItems } from './equal.ts';
import { asIndex } from './index.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { Bail, NOT_IMPLEMENTED, PyList, PySlice, PySub, PyTuple } from './objects.ts';
import type { Out, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import type { Row } from './rows.ts';

type Sequence = PyList | PyTuple;

intrinsic('size', 1, (_m, s) => (s as Sequence).items.length);
intrinsic('item', 1, (_m, s, i) => (s as Sequence).items[i as number]!);
intrinsic('is_slice', 1, (_m, v) => v instanceof PySlice);
intrinsic('is_list', 1, (_m, v) => v instanceof PyList);
/** An exact list or tuple: what is taken as it is. */
intrinsic(
  'is_sequence',
  1,
  (_m, v) => (v instanceof PyList && v.cls === LIST) || (v instanceof PyTuple && v.cls === TUPLE),
);
intrinsic('order_sizes', 1, (_m, a, b, op) => {
  const n = (a as Sequence).items.length - (b as Sequence).items.length;
  switch (op) {
    case '==':
      return n === 0;
    case '!=':
      return n !== 0;
    case '<':
      return n < 0;
    case '<=':
      return n <= 0;
    case '>':
      return n > 0;
  }
  return n >= 0;
});

shipped(
  'sequence_compare',
  `
def sequence_compare(a, b, op):
    if (op == '==' or op == '!=') and $size(a) != $size(b):
        return op == '!='
    i = 0
    while i < $size(a) and i < $size(b):
        x = $item(a, i)
        y = $item(b, i)
        if x is not y:
            if not x == y:
                break
        i += 1
    if i >= $size(a) or i >= $size(b):
        return $order_sizes(a, b, op)
    if op == '==':
        return False
    if op == '!=':
        return True
    x = $item(a, i)
    y = $item(b, i)
    if op == '<':
        return x < y
    if op == '<=':
        return x <= y
    if op == '>':
        return x > y
    return x >= y
`,
);

shipped(
  'sequence_index',
  `
def sequence_index(s, value, i, stop):
    while i < stop and i < $size(s):
        x = $item(s, i)
        if x is value or x == value:
            return i
        i += 1
    return -1
`,
);

shipped(
  'sequence_count',
  `
def sequence_count(s, value):
    n = 0
    i = 0
    while i < $size(s):
        x = $item(s, i)
        if x is value or x == value:
            n += 1
        i += 1
    return n
`,
);

// ---- integers out of `__index__`

/** Whether v needs no Python code to be used as an index. */
function isInt(v: PyValue): boolean {
  return (
    typeof v === 'number' ||
    typeof v === 'bigint' ||
    typeof v === 'boolean' ||
    (v instanceof PySub && (typeof v.base === 'number' || typeof v.base === 'bigint'))
  );
}

intrinsic('is_int', 1, (_m, v) => isInt(v!));
/**
 * What `__index__` answered: an int, with CPython's warning when it is one of a subclass. As in CPython what comes out is exactly an
 * int: intrinsics take it for a number.
 */
shipped(
  'index_made',
  `
def index_made(v):
    n = $index_result(v)
    if type(v) is not int:
        $warn_subclass(f'__index__ returned non-int (type {$type_name(v)})', 'int')
    return $plain_int(n)
`,
);

shipped(
  'warn_subclass',
  `
def warn_subclass(what, base):
    from warnings import warn  # Frames of shipped Python do not count.
    warn(f'{what}.  The ability to return an instance of a strict subclass of {base} is deprecated, '
         'and may be removed in a future version of Python.', DeprecationWarning, 1)
`,
);

shipped(
  'as_index',
  `
def as_index(v):
    if $is_int(v):
        return $plain_int(v)
    f = $method(v, '__index__')
    if f is None:
        raise TypeError(f"'{$type_name(v)}' object cannot be interpreted as an integer")
    return $index_made(f())
`,
);

shipped(
  'slice_index',
  `
def slice_index(v):
    if v is None or $is_int(v):
        return v
    f = $method(v, '__index__')
    if f is None:
        raise TypeError('slice indices must be integers or None or have an __index__ method')
    return $index_made(f())
`,
);

/** A subscript with ints in the place of objects with `__index__`; step first, as CPython reads a slice. */
shipped(
  'plain_subscript',
  `
def plain_subscript(k):
    if not $is_slice(k):
        return $as_index(k)
    step = $slice_index(k.step)
    if step == 0:
        raise ValueError('slice step cannot be zero')
    start = $slice_index(k.start)
    return slice(start, $slice_index(k.stop), step)
`,
);

/** The same of what has a size: an index of more than 64 bits is refused in the name of its object. */
shipped(
  'sequence_subscript',
  `
def sequence_subscript(k):
    subscript = $plain_subscript(k)
    if not $is_slice(k) and not -0x8000000000000000 <= subscript <= 0x7fffffffffffffff:
        raise IndexError(f"cannot fit '{$type_name(k)}' into an index-sized integer")
    return subscript
`,
);

/** How often a sequence is repeated. */
shipped(
  'as_count',
  `
def as_count(v):
    n = $as_index(v)
    if not -0x8000000000000000 <= n <= 0x7fffffffffffffff:
        raise OverflowError(f"cannot fit '{$type_name(v)}' into an index-sized integer")
    return n
`,
);

/** A bound of index(): an int, clipped to numbers. BAIL for `__index__` in Python. */
export function searchBound(m: Machine, v: PyValue): number | Bail {
  const n = asIndex(m, v);
  if (n === undefined) throw new Raise('TypeError', 'slice indices must be integers or have an __index__ method');
  if (typeof n === 'bigint') return n > 0n ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER;
  return n as number | Bail;
}

shipped(
  'search_bound',
  `
def search_bound(v):
    if $is_int(v):
        return v
    f = $method(v, '__index__')
    if f is None:
        raise TypeError('slice indices must be integers or have an __index__ method')
    return $index_made(f())
`,
);

// ---- taking other iterables

/** A list or tuple of the items of an iterable; TypeError(message) if it is none. */
shipped(
  'sequence_fast',
  `
def sequence_fast(v, message):
    if $is_sequence(v):
        return v
    return list($iter_or(v, message))
`,
);

/** An iterator over v; TypeError(message) in place of the TypeError that v may raise. */
shipped(
  'iter_or',
  `
def iter_or(v, message):
    items = None
    try:
        items = iter(v)
    except TypeError:
        pass
    if items is None:
        raise TypeError(message)
    return items
`,
);

// ---- rows

type CompareRows<S extends Sequence> = Readonly<Record<string, Row<S>>>;

/** The six comparisons of a sequence type. `example` shows it in doctests. */
export function compareRows<S extends Sequence>(
  type: string,
  accepts: (v: PyValue) => v is S,
  example: (op: string) => string,
): CompareRows<S> {
  const python = (name: string, op: string): string => `
def ${name}(self, value, /):
    return $sequence_compare(self, value, '${op}')
`;
  const order =
    (op: OrderOp) =>
    (m: Machine, self: S, value: PyValue | undefined): Out =>
      accepts(value!) ? compareItems(m, op, self.items, value.items) : NOT_IMPLEMENTED;
  const rows: Record<string, Row<S>> = {
    '__eq__(self, value: object, /) -> bool': {
      doc: `Return self == value.

>>> ${example('==')}
False`,
      run: (m, self, value) => (accepts(value!) ? equalItems(m, self, value) : NOT_IMPLEMENTED),
      python: python('__eq__', '=='),
    },
    '__ne__(self, value: object, /) -> bool': {
      doc: `Return self != value.

>>> ${example('!=')}
True`,
      run(m, self, value) {
        if (!accepts(value!)) return NOT_IMPLEMENTED;
        const eq = equalItems(m, self, value);
        return eq instanceof Bail ? eq : !eq;
      },
      python: python('__ne__', '!='),
    },
  };
  const orders: readonly [string, OrderOp, string][] = [
    ['__lt__', '<', 'True'],
    ['__le__', '<=', 'True'],
    ['__gt__', '>', 'False'],
    ['__ge__', '>=', 'False'],
  ];
  for (const [name, op, answer] of orders) {
    rows[`${name}(self, value: ${type}, /) -> bool`] = {
      doc: `Return self ${op} value.

>>> ${example(op)}
${answer}`,
      run: order(op),
      python: python(name, op),
    };
  }
  return rows;
}

/** Arrays of up to so many items are put together by hand: `concat` of engines takes as long as that only to begin. */
const FEW = 32;
/** What they are copies of, by their length: an array that is pushed onto would have room for more. */
const BLANK: null[][] = [];

/** The items of both, one after the other. */
export function joinItems(x: readonly PyValue[], y: readonly PyValue[]): PyValue[] {
  const n = x.length;
  const all = n + y.length;
  if (all > FEW) return x.concat(y);
  while (BLANK.length <= all) BLANK.push(BLANK.length === 0 ? [] : [...BLANK[BLANK.length - 1]!, null]);
  const out: PyValue[] = BLANK[all]!.slice();
  for (let i = 0; i < n; i++) out[i] = x[i]!;
  for (let i = n; i < all; i++) out[i] = y[i - n]!;
  return out;
}
