/** Builtins that walk iterables: len, iter, next, sum, min, max, sorted, any, all … */
import {
  BAIL,
  Bail,
  CallableIterator,
  DONE,
  LIST,
  NativeIterator,
  PyFloat,
  PyList,
  PyStr,
  PyByteArray,
  PyBytes,
  builtinFunction,
  collect,
  compare,
  iterate,
  length,
  floatBinary,
  intBinary,
  search,

  truth,
  typeName,
  typeOf,
} from '../../values/mod.ts';
import type { Arg, Machine, Out, PyBuiltin, PyTuple, PyValue } from '../../values/mod.ts';

function sum(m: Machine, iterable: Arg, start: Arg): Out {
  if (typeof start === 'string' || start instanceof PyStr) {
    return m.raise('TypeError', "sum() can't sum strings [use ''.join(seq) instead]");
  }
  if (start instanceof PyBytes) return m.raise('TypeError', "sum() can't sum bytes [use b''.join(seq) instead]");
  if (start instanceof PyByteArray) {
    return m.raise('TypeError', "sum() can't sum bytearray [use b''.join(seq) instead]");
  }
  const items = collect(m, iterable!);
  if (items instanceof Bail) return BAIL;
  let total: PyValue = start!;
  for (let i = 0; i < items.length; i++) {
    const x = items[i]!;
    if (typeof total === 'number' && typeof x === 'number') {
      const v: number = total + x;
      if (Number.isSafeInteger(v)) {
        total = v;
        continue;
      }
    }
    if (total instanceof PyFloat && (x instanceof PyFloat || typeof x === 'number')) return sumFloats(m, total, items, i);
    const v = plus(m, total, x);
    if (v instanceof Bail) return v;
    total = v;
  }
  return total;
}

/** Compensated summation of floats, as CPython does since 3.12 (Neumaier). */
function sumFloats(m: Machine, start: PyFloat, items: readonly PyValue[], from: number): Out {
  let high = start.v;
  let low = 0;
  for (let i = from; i < items.length; i++) {
    const x = items[i]!;
    if (x instanceof PyFloat) {
      const v = high + x.v;
      if (Math.abs(high) >= Math.abs(x.v)) low += high - v + x.v;
      else low += x.v - v + high;
      high = v;
    } else if (typeof x === 'number') high += x;
    else {
      let total: PyValue = new PyFloat(Number.isFinite(low) && low !== 0 ? high + low : high);
      for (let j = i; j < items.length; j++) {
        const v = plus(m, total, items[j]!);
        if (v instanceof Bail) return v;
        total = v;
      }
      return total;
    }
  }
  return new PyFloat(low !== 0 && Number.isFinite(low) ? high + low : high);
}

type Plain = number | bigint | boolean | PyFloat;

function isNumber(v: PyValue): v is Plain {
  return typeof v === 'number' || typeof v === 'bigint' || typeof v === 'boolean' || v instanceof PyFloat;
}

/** Sums of plain numbers; anything else is added in Python. */
function plus(m: Machine, a: PyValue, b: PyValue): PyValue | Bail {
  if (!isNumber(a) || !isNumber(b)) return BAIL;
  return a instanceof PyFloat || b instanceof PyFloat ? floatBinary(m, '+', a, b) : intBinary(m, '+', a, b);
}

/** min and max without a key: the first that no other is less (greater) than. */
function extreme(m: Machine, op: '<' | '>', args: Arg, key: Arg, fallback: Arg, name: string): Out {
  const { items } = args as PyTuple;
  if (items.length === 0) return m.raise('TypeError', `${name} expected at least 1 argument, got 0`);
  if (items.length > 1 && fallback !== undefined) {
    return m.raise('TypeError', `Cannot specify a default for ${name}() with multiple positional arguments`);
  }
  if (key !== null) return BAIL;
  const list = items.length > 1 ? items : collect(m, items[0]!);
  if (list instanceof Bail) return BAIL;
  if (list.length === 0) {
    return fallback !== undefined ? fallback : m.raise('ValueError', `${name}() iterable argument is empty`);
  }
  let best = list[0]!;
  m.work(list.length);
  for (let i = 1; i < list.length; i++) {
    const better = compare(m, op, list[i]!, best);
    if (better instanceof Bail) return BAIL;
    if (better) best = list[i]!;
  }
  return best;
}

const EXTREME = (name: string, op: string): string => `
def ${name}(*args, key=None, default=$missing()):
    if len(args) > 1:
        it = iter(args)
    else:
        it = iter(args[0])
    for best in it:
        break
    else:
        if default is not $missing():
            return default
        raise ValueError("${name}() iterable argument is empty")
    if key is None:
        for x in it:
            if x ${op} best:
                best = x
        return best
    value = key(best)
    for x in it:
        v = key(x)
        if v ${op} value:
            best = x
            value = v
    return best
`;

export const ITERATION: readonly PyBuiltin[] = [
  builtinFunction('builtins', 'len(obj, /) -> int', {
    doc: `Return the number of items in a container.

>>> len([1, 2])
2`,
    run: (m, v) => length(m, v!),
    python: `
def len(obj, /):
    f = $class_lookup(type(obj), '__len__')
    return $checked_length($bind_special(obj, f)())
`,
  }),
  builtinFunction('builtins', 'iter(object, sentinel=..., /)', {
    doc: `Get an iterator from an object, or call a function until it returns the sentinel.

>>> list(iter([1, 2]))
[1, 2]`,
    run(m, v, sentinel) {
      if (sentinel === undefined) return iterate(m, v!);
      if (typeOf(v!).lookup('__call__') === undefined && !isCallable(v!)) {
        return m.raise('TypeError', 'iter(v, w): v must be callable');
      }
      return new CallableIterator(v!, sentinel);
    },
    python: `
def iter(object, /):
    f = $class_lookup(type(object), '__iter__')
    it = $bind_special(object, f)()
    if $class_lookup(type(it), '__next__') is $missing():
        raise TypeError(f"iter() returned non-iterator of type '{type(it).__name__}'")
    return it
`,
  }),
  builtinFunction('builtins', 'next(iterator, default=..., /)', {
    doc: `Return the next item from the iterator, or the default when it is exhausted.

>>> next(iter([]), 'none')
'none'`,
    run(m, it, fallback) {
      if (it instanceof NativeIterator) {
        const v = it.next(m);
        if (v !== DONE) return v as PyValue | Bail;
        return fallback !== undefined ? fallback : m.raiseExc(m.exception('StopIteration'));
      }
      if (typeOf(it!).lookup('__next__') === undefined) {
        return m.raise('TypeError', `'${typeName(it!)}' object is not an iterator`);
      }
      return BAIL;
    },
    python: `
def next(iterator, /, *default):
    f = $class_lookup(type(iterator), '__next__')
    if not default:
        return $bind_special(iterator, f)()
    try:
        return $bind_special(iterator, f)()
    except StopIteration:
        return default[0]
`,
  }),
  builtinFunction('builtins', 'sum(iterable, /, start=0)', {
    doc: `Return the sum of a start value and an iterable of numbers.

>>> sum([1, 2, 3])
6`,
    run: (m, iterable, start) => sum(m, iterable, start),
    python: `
def sum(iterable, /, start=0):
    total = start
    for x in iterable:
        total = total + x
    return total
`,
  }),
  builtinFunction('builtins', 'min(*args, key=None, default=...)', {
    doc: `Return the smallest of the arguments, or of an iterable's items.

>>> min(3, 1, 2)
1`,
    run: (m, args, key, fallback) => extreme(m, '<', args, key, fallback, 'min'),
    python: EXTREME('min', '<'),
  }),
  builtinFunction('builtins', 'max(*args, key=None, default=...)', {
    doc: `Return the largest of the arguments, or of an iterable's items.

>>> max([3, 1, 2])
3`,
    run: (m, args, key, fallback) => extreme(m, '>', args, key, fallback, 'max'),
    python: EXTREME('max', '>'),
  }),
  builtinFunction('builtins', 'sorted(iterable, /, *, key=None, reverse=False) -> list', {
    doc: `Return a new sorted list from the items in iterable.

>>> sorted([3, 1, 2])
[1, 2, 3]`,
    python: `
def sorted(iterable, /, *, key=None, reverse=False):
    out = list(iterable)
    out.sort(key=key, reverse=reverse)
    return out
`,
  }),
  builtinFunction('builtins', 'any(iterable, /) -> bool', {
    doc: `Return True if any item of the iterable is true.

>>> any([0, 1])
True`,
    run(m, iterable) {
      const v = search<boolean>(m, iterable!, (x) => {
        const t = truth(m, x);
        return t instanceof Bail ? t : t ? true : undefined;
      });
      return v ?? false;
    },
    python: `
def any(iterable, /):
    for x in iterable:
        if x:
            return True
    return False
`,
  }),
  builtinFunction('builtins', 'all(iterable, /) -> bool', {
    doc: `Return True if all items of the iterable are true.

>>> all([0, 1])
False`,
    run(m, iterable) {
      const v = search<boolean>(m, iterable!, (x) => {
        const t = truth(m, x);
        return t instanceof Bail ? t : t ? undefined : false;
      });
      return v ?? true;
    },
    python: `
def all(iterable, /):
    for x in iterable:
        if not x:
            return False
    return True
`,
  }),
];

function isCallable(v: PyValue): boolean {
  return v !== null && typeof v === 'object' && typeOf(v).lookup('__call__') !== undefined;
}

