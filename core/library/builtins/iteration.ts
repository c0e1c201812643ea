/** Builtin functions over iterables: aiter, all, anext, any, iter, len, max, min, next, sorted. */
import {
  BAIL,
  Bail,
  CallableIterator,
  DONE,
  GENERATOR,
  LIST,
  NativeIterator,
  PyBuiltin,
  PyFloat,
  PyGen,
  PyList,
  PyTuple,
  Raise,
  builtinFunction,
  callNative,
  compare,
  consume,
  each,
  hints,
  intrinsic,
  isCallable,
  isIterator,
  iteratorIfAny,
  lengthIfAny,
  lengthResult,
  noLength,
  notIterable,
  pendingOf,
  search,
  shipped,
  truth,
  typeName,
  typeOf,
} from '../../values/mod.ts';
import type { Arg, Int, Machine, Out, PyValue } from '../../values/mod.ts';
import './calling.ts';

const len = (): PyBuiltin =>
  builtinFunction('builtins', 'len(obj: Sized, /) -> int', {
    doc: `Return the number of items in a container.

>>> len([1, 2])
2`,
    run: (m, v) => lengthIfAny(m, v as PyValue) ?? pendingOf(m, noLength(v as PyValue)),
    python: `
def len(obj, /):
    n = $call_special(obj, '__len__')
    return $length_result(n if $is_int(n) else $as_index(n))
`,
  });
// Of an int, which answers at once.
intrinsic('length_result', 1, (m, v) => lengthResult(m, v) as Int);

const iter = (): PyBuiltin =>
  builtinFunction('builtins', 'iter(object, sentinel=..., /)', {
    doc: `Get an iterator from an object; with a sentinel, one that calls object until it returns the sentinel.

>>> list(iter([1, 2]))
[1, 2]`,
    run(m, v, sentinel) {
      if (sentinel === undefined)
        return v instanceof PyGen && v.cls === GENERATOR
          ? v
          : (iteratorIfAny(m, v as PyValue) ?? pendingOf(m, notIterable(v as PyValue)));
      if (!isCallable(v as PyValue)) return m.raise('TypeError', 'iter(v, w): v must be callable');
      return new CallableIterator(v as PyValue, sentinel);
    },
    python: `
def iter(object, /):
    return $iterator_result($call_special(object, '__iter__'))
`,
  });
intrinsic('iterator_result', 1, (_m, it) => {
  if (!isIterator(it)) throw new Raise('TypeError', `iter() returned non-iterator of type '${typeName(it)}'`);
  return it;
});

const next = (): PyBuiltin =>
  builtinFunction('builtins', 'next(iterator, default=..., /)', {
    doc: `Return the next item from the iterator, or the default when it is exhausted.

>>> it = iter([1])
>>> next(it), next(it, 'end')
(1, 'end')`,
    run(m, it, fallback) {
      if (it instanceof NativeIterator) {
        const v = it.next(m);
        if (v !== DONE) return v as PyValue | Bail;
        return fallback === undefined ? m.raiseExc(m.exception('StopIteration')) : fallback;
      }
      if (!isIterator(it as PyValue))
        return m.raise('TypeError', `'${typeName(it as PyValue)}' object is not an iterator`);
      return BAIL;
    },
    python: `
def next(iterator, /, *default):
    if default:
        for v in $started(iterator):
            return v
        return default[0]
    return $method(iterator, '__next__')()
`,
  });
shipped(
  'next_or',
  `
def next_or(generator, default):
    for v in generator:
        return v
    return default
`,
);

/** any and all: the first item whose truth is `wanted` decides. */
function quantifier(name: string, wanted: boolean, doc: string, python: string): PyBuiltin {
  return builtinFunction('builtins', `${name}(iterable: Iterable[object], /) -> bool`, {
    doc,
    run(m, iterable) {
      const out = search(m, iterable as PyValue, (v) => {
        const t = truth(m, v);
        return t instanceof Bail ? t : t === wanted ? true : undefined;
      });
      return out === undefined ? !wanted : out === true ? wanted : out;
    },
    python,
  });
}

const all = (): PyBuiltin =>
  quantifier(
    'all',
    false,
    `Return True if every item is true, or if there are none.

>>> all([1, 2]), all([1, 0])
(True, False)`,
    `
def all(iterable, /):
    for v in iterable:
        if not v:
            return False
    return True
`,
  );
const anyRow = (): PyBuiltin =>
  quantifier(
    'any',
    true,
    `Return True if one of the items is true.

>>> any([0, 1]), any([])
(True, False)`,
    `
def any(iterable, /):
    for v in iterable:
        if v:
            return True
    return False
`,
  );

/** min and max. `op`: a value replaces the best so far if `value op best`. */
function extreme(name: 'min' | 'max', op: '<' | '>', doc: string): PyBuiltin {
  const isBetter = op === '<' ? (a: number, b: number) => a < b : (a: number, b: number) => a > b;
  const run = (m: Machine, args: Arg, key: Arg, fallback: Arg): Out => {
    const { items } = args as PyTuple;
    if (items.length === 0) return m.raise('TypeError', `${name} expected at least 1 argument, got 0`);
    if (items.length > 1 && fallback !== undefined) {
      return m.raise('TypeError', `Cannot specify a default for ${name}() with multiple positional arguments`);
    }
    let best: PyValue | undefined;
    let bestKey: PyValue | undefined;
    const take = (v: PyValue): Bail | undefined => {
      const k = key === null ? v : callNative(m, key as PyValue, [v]);
      if (k instanceof Bail) return k;
      if (bestKey !== undefined) {
        const better =
          typeof k === 'number' && typeof bestKey === 'number'
            ? isBetter(k, bestKey)
            : k instanceof PyFloat && bestKey instanceof PyFloat
              ? isBetter(k.v, bestKey.v)
              : compare(m, op, k, bestKey);
        if (better instanceof Bail) return better;
        if (!better) return undefined;
      }
      best = v;
      bestKey = k;
      return undefined;
    };
    if (items.length > 1) {
      for (const v of items) if (take(v) !== undefined) return BAIL;
    } else if (each(m, items[0]!, take) !== undefined) return BAIL;
    if (best !== undefined) return best;
    return fallback !== undefined ? fallback : m.raise('ValueError', `${name}() iterable argument is empty`);
  };
  return builtinFunction('builtins', `${name}(*args, key=None, default=...)`, {
    doc,
    style: 'clinic',
    run,
    python: `
def ${name}(*args, key=None, **options):
    it = iter(args[0] if len(args) == 1 else args)
    for best in $started(it):
        break
    else:
        if 'default' in options:
            return options['default']
        raise ValueError('${name}() iterable argument is empty')
    if key is None:
        for v in $started(it):
            if v ${op} best:
                best = v
        return best
    best_key = key(best)
    for v in $started(it):
        k = key(v)
        if k ${op} best_key:
            best = v
            best_key = k
    return best
`,
  });
}

const max = (): PyBuiltin =>
  extreme(
    'max',
    '>',
    `Return the biggest item of an iterable, or of two or more arguments.

>>> max([1, 3, 2]), max('a', 'bc', key=len), max([], default=0)
(3, 'bc', 0)`,
  );
const min = (): PyBuiltin =>
  extreme(
    'min',
    '<',
    `Return the smallest item of an iterable, or of two or more arguments.

>>> min([2, 1, 3]), min('abc', 'b', key=len), min([], default=0)
(1, 'b', 0)`,
  );

const sorted = (): PyBuiltin =>
  builtinFunction('builtins', 'sorted(iterable, /, *, key=None, reverse=False)', {
    doc: `Return a new list with the items of the iterable in ascending order.

>>> sorted([3, 1, 2]), sorted('bA', key=str.lower), sorted([1, 2], reverse=True)
([1, 2, 3], ['A', 'b'], [2, 1])`,
    style: 'pos',
    keywordsOf: 'sort',
    run: (m, iterable, key, reverse) =>
      hints(iterable as PyValue)
        ? BAIL
        : consume(m, iterable as PyValue, (items): PyList | Bail => {
            const list = new PyList(LIST, items);
            const sort = LIST.lookup('sort');
            if (!(sort instanceof PyBuiltin) || !sort.native) return BAIL;
            const out = sort.fn(m, list, key, reverse, undefined, undefined);
            return out === null ? list : BAIL;
          }),
    python: `
def sorted(iterable, /, *, key=None, reverse=False):
    items = list(iterable)
    items.sort(key=key, reverse=reverse)
    return items
`,
  });

const aiter = (): PyBuiltin =>
  builtinFunction('builtins', 'aiter(async_iterable, /)', {
    doc: 'Return an AsyncIterator for an AsyncIterable object.',
    run(m, v) {
      const f = typeOf(v as PyValue).lookup('__aiter__');
      return f === undefined || f === null
        ? m.raise('TypeError', `'${typeName(v as PyValue)}' object is not an async iterable`)
        : BAIL;
    },
    python: `
def aiter(async_iterable, /):
    it = $method(async_iterable, '__aiter__')()
    if $method(it, '__anext__') is None:
        raise TypeError(f"aiter() returned not an async iterator of type '{$type_name(it)}'")
    return it
`,
  });

const anext = (): PyBuiltin =>
  builtinFunction('builtins', 'anext(async_iterator, default=..., /)', {
    text: '(aiterator, default=<unrepresentable>, /)',
    doc: 'Return the next item from the async iterator, awaited; or the default when it is exhausted.',
    run(m, v) {
      const f = typeOf(v as PyValue).lookup('__anext__');
      return f === undefined || f === null
        ? m.raise('TypeError', `'${typeName(v as PyValue)}' object is not an async iterator`)
        : BAIL;
    },
    python: `
def anext(async_iterator, /, *default):
    step = $method(async_iterator, '__anext__')()
    return $anext_or(step, default[0]) if default else step
`,
  });

export const iteration = (): PyBuiltin[] => [
  aiter(),
  all(),
  anext(),
  anyRow(),
  iter(),
  len(),
  max(),
  min(),
  next(),
  sorted(),
];
