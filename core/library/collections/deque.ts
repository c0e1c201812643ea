/** `collections.deque`: its methods. What it holds, and iterators over it, are in dequeitems.ts. */
import {
  bare,
  BAIL,
  makeGeneric,
  placeIn,
  Bail,
  DONE,
  LIST,
  NOT_IMPLEMENTED,
  OBJECT,
  PyDict,
  PyList,
  PyTuple,
  Raise,
  builtinClass,
  compare,
  countIn,
  defineConstant,
  defineType,
  equal,
  intrinsic,
  iterate,
  markOf,
  stepsOf,
  Taken,
  kind,
  shipped,
  size,
  sizeAsInt,
  typeName,
} from '../../values/mod.ts';
import type { Arg, Machine, PyClass, PyValue, Row } from '../../values/mod.ts';
import { lazily } from '../lazily.ts';
import { DequeIterator, DequeReverseIterator, PyDeque } from './dequeitems.ts';

function isDeque(v: PyValue): v is PyDeque {
  return v instanceof PyDeque;
}

function listOf(d: PyDeque): PyList {
  return new PyList(LIST, d.items);
}

/** A deque of the same class and limit; only of the class itself, others are made by a call. */
function likewise(self: PyDeque, items: readonly PyValue[]): PyDeque {
  const d = new PyDeque(dequeClass());
  d.maxlen = self.maxlen;
  d.replace(items);
  return d;
}

function extend(m: Machine, self: PyDeque, iterable: PyValue, left: boolean): null | Bail {
  if (iterable === self) {
    m.work(self.n);
    for (const v of self.items) {
      if (left) self.appendleft(m, v);
      else self.append(m, v);
    }
    return null;
  }
  const it = iterate(m, iterable);
  if (it instanceof Bail) return it;
  // Items may come before a step bails: they wait, so that a BAIL has no effect.
  const mark = markOf(it, iterable);
  const taken = new Taken();
  const { items } = taken;
  const flush = (): void => {
    for (const v of items) {
      if (left) self.appendleft(m, v);
      else self.append(m, v);
    }
    items.length = 0;
  };
  const step = stepsOf(m, it);
  try {
    for (let n = 1; ; n++) {
      const v = step === null ? it.next(m) : step();
      if (v === DONE) break;
      if (v instanceof Bail) {
        items.length = 0;
        if (mark !== null) it.reset(mark);
        return v;
      }
      taken.push(m, v as PyValue);
      if ((n & 15) === 0) m.charge(16);
      if ((n & 255) === 0) {
        if (mark === null) flush();
        m.growing(self);
      }
    }
  } finally {
    flush();
  }
  return null;
}

/** The place that an index means; -1 if there is none. */
function place(m: Machine, self: PyDeque, key: PyValue): number | Bail {
  return placeIn(m, key, self.n, (k) => new Raise('TypeError', `sequence index must be integer, not '${typeName(k)}'`));
}

function limit(m: Machine, v: PyValue): number | Bail {
  if (v === null) return -1;
  if (!['number', 'bigint', 'boolean'].includes(typeof bare(v))) throw new Raise('TypeError', 'an integer is required');
  const n = size(m, v);
  if (n instanceof Bail) return n;
  if (n < 0) throw new Raise('ValueError', 'maxlen must be non-negative');
  return n;
}

/** Takes item i out. */
function removeAt(m: Machine, self: PyDeque, i: number): void {
  const behind = self.n - 1 - i;
  m.work(Math.min(i, behind));
  if (i < behind) {
    for (let k = i; k > 0; k--) self.put(k, self.at(k - 1));
    self.popleft();
  } else {
    for (let k = i; k < self.n - 1; k++) self.put(k, self.at(k + 1));
    self.pop();
  }
}

function rotate(m: Machine, self: PyDeque, by: number): void {
  const { n } = self;
  if (n < 2) return;
  let k = ((by % n) + n) % n;
  if (k > n / 2) k -= n;
  m.work(Math.abs(k) * 4);
  const { state, maxlen } = self;
  self.maxlen = -1;
  for (; k > 0; k--) self.appendleft(m, self.pop());
  for (; k < 0; k++) self.append(m, self.popleft());
  self.maxlen = maxlen;
  self.state = state + 1;
}

function times(m: Machine, self: PyDeque, value: PyValue): PyDeque | Bail {
  const n = size(m, value);
  if (n instanceof Bail) return n;
  const keep = self.maxlen >= 0 && self.n > 0 ? Math.min(n, Math.ceil(self.maxlen / self.n) + 1) : n;
  if (keep <= 0) return likewise(self, []);
  const total = keep * self.n;
  if (total > m.caps.list) throw new Raise('MemoryError', '');
  m.work(total);
  m.reserve(total * 24);
  const all = self.items;
  const items = keep === 1 ? all : Array.from({ length: total }, (_, i) => all[i % all.length]!);
  return likewise(self, items);
}

function copy(m: Machine, self: PyDeque): PyDeque | Bail {
  if (self.cls !== dequeClass()) return BAIL;
  m.work(self.n);
  m.reserve(self.n * 24);
  return likewise(self, self.items);
}

/** Index of the first item from start and before stop that is v or equal to it; -1 if none. */
function find(m: Machine, self: PyDeque, v: PyValue, start: number, stop: number): number | Bail {
  const end = Math.min(stop, self.n);
  let same: boolean | Bail = false;
  let i = start;
  for (; i < end; i++) {
    const item = self.at(i);
    same = item === v || equal(m, item, v);
    if (same !== false) break;
  }
  m.work(Math.max(i - start, 0));
  return same instanceof Bail ? same : same ? i : -1;
}

type Op = '<' | '<=' | '>' | '>=';
function order(name: string, op: Op): Readonly<Record<string, Row<PyDeque>>> {
  return {
    [`${name}(self, value, /) -> bool`]: {
      doc: `Return self ${op} value.`,
      run: (m, self, value) => (isDeque(value!) ? compare(m, op, listOf(self), listOf(value)) : NOT_IMPLEMENTED),
      python: `
def ${name}(self, value, /):
    return $deque_compare(self, value, '${op}')
`,
    },
  };
}

intrinsic('deque_new', 1, (_m, cls) => new PyDeque(cls as PyClass));
intrinsic('deque_list', 1, (m, d) => {
  m.work((d as PyDeque).n);
  return listOf(d as PyDeque);
});
intrinsic('deque_state', 1, (_m, d) => (d as PyDeque).state);
intrinsic('deque_size', 1, (_m, d) => (d as PyDeque).n);
intrinsic('deque_item', 1, (_m, d, i) => (d as PyDeque).at(i as number));
intrinsic('deque_maxlen', 1, (_m, d, n) => {
  (d as PyDeque).maxlen = n === null ? -1 : Number(n);
  return null;
});
intrinsic('deque_remove_at', 1, (m, d, i) => {
  removeAt(m, d as PyDeque, i as number);
  return null;
});

/** Two deques with the same length or in order: both may not change while they are walked. */
shipped(
  'deque_compare',
  `
def deque_compare(a, b, op):
    states = $deque_state(a), $deque_state(b)
    i = 0
    while True:
        if $deque_state(a) != states[0]:
            raise RuntimeError('deque mutated during iteration')
        more = i < $deque_size(a)
        if $deque_state(b) != states[1]:
            raise RuntimeError('deque mutated during iteration')
        if not more or i >= $deque_size(b):
            break
        x = $deque_item(a, i)
        y = $deque_item(b, i)
        if x is not y and not x == y:
            if op == '==':
                return True if x == y else False
            if op == '!=':
                return True if x != y else False
            if op == '<':
                return True if x < y else False
            if op == '<=':
                return True if x <= y else False
            if op == '>':
                return True if x > y else False
            return True if x >= y else False
        i += 1
    longer = i < $deque_size(b)
    if op == '==':
        return not more and not longer
    if op == '!=':
        return more or longer
    if op == '<':
        return longer
    if op == '<=':
        return not more
    if op == '>':
        return more
    return not longer
`,
);

/** Whether item i is the value; what was found stands, whatever the comparison did to the deque. */
const SEARCH = `
        state = $deque_state(self)
        x = $deque_item(self, i)
        same = True if x is value or x == value else False`;
const UNCHANGED = `
        if state != $deque_state(self):
            raise RuntimeError('deque mutated during iteration')`;

/** The class. */
export const dequeClass: () => PyClass = lazily(() => {
  const cls = builtinClass('collections.deque', OBJECT, 'native', true);
  cls.pattern = 'sequence';
  cls.concatenates = true;
  defineType(cls, isDeque, methods(), statics());
  defineConstant(cls, '__hash__', null);
  defineConstant(cls, '__doc__', 'A list-like sequence optimized for data accesses near its endpoints.');
  makeGeneric(cls);
  return cls;
});
intrinsic('deque_class', 1, () => dequeClass());
kind(
  'collections.deque',
  PyDeque,
  () => new PyDeque(dequeClass()),
  { cls: 'cls', inst: 'slots', items: 'values', maxlen: 'count', state: 'count' },
  (o) => o.maxlen >= -1 && (o.maxlen < 0 || o.n <= o.maxlen),
);

function methods(): Readonly<Record<string, Row<PyDeque>>> {
  return {
    '__init__(self, /, *args, **kwargs) -> None': {
      doc: `A list-like sequence optimized for data accesses near its endpoints.

>>> from collections import deque
>>> deque('abc', maxlen=2)
deque(['b', 'c'], maxlen=2)`,
      run(m, self, args, kwargs) {
        const { items } = args as PyTuple;
        const named = kwargs as PyDict;
        const given = items.length + named.live;
        if (given > 2) return m.raise('TypeError', `deque() takes at most 2 arguments (${given} given)`);
        const pick = (i: number, name: string): Arg => (items.length > i ? items[i] : named.getStr(name));
        const iterable = pick(0, 'iterable');
        const maxlen = pick(1, 'maxlen');
        for (let i = named.nextEntry(0); i >= 0; i = named.nextEntry(i + 1)) {
          const k = named.keys[i];
          if (k !== 'iterable' && k !== 'maxlen')
            return m.raise('TypeError', `deque() got an unexpected keyword argument '${String(k)}'`);
        }
        const n = maxlen === undefined ? -1 : limit(m, maxlen);
        if (n instanceof Bail) return n;
        self.maxlen = n;
        if (self.n > 0) self.clear();
        return iterable === undefined ? null : extend(m, self, iterable, false);
      },
      python: `
def __init__(self, iterable=(), maxlen=None):
    if maxlen is not None:
        if not isinstance(maxlen, int):
            raise TypeError('an integer is required')
        if maxlen < 0:
            raise ValueError('maxlen must be non-negative')
    $deque_maxlen(self, maxlen)
    self.clear()
    self.extend(iterable)
`,
    },
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      python: `
def __repr__(self, /):
    if $repr_enter(self):
        return '[...]'
    try:
        text = repr($deque_list(self))
    finally:
        $repr_leave(self)
    if self.maxlen is None:
        return f'{type(self).__name__}({text})'
    return f'{type(self).__name__}({text}, maxlen={self.maxlen})'
`,
    },
    '__len__(self, /) -> int': { doc: 'Return len(self).', run: (_m, self) => self.n },
    '__iter__(self, /)': { doc: 'Implement iter(self).', run: (_m, self) => new DequeIterator(self) },
    '__reversed__(self, /)': {
      doc: 'Return a reverse iterator over the deque.',
      run: (_m, self) => new DequeReverseIterator(self),
    },
    '__getitem__(self, key, /)': {
      doc: 'Return self[key].',
      run(m, self, key) {
        const i = place(m, self, key!);
        if (i instanceof Bail) return i;
        return i < 0 ? m.raise('IndexError', 'deque index out of range') : self.at(i);
      },
      python: `
def __getitem__(self, key, /):
    return self[$as_index(key)]
`,
    },
    '__setitem__(self, key, value, /) -> None': {
      doc: 'Set self[key] to value.',
      run(m, self, key, value) {
        const i = place(m, self, key!);
        if (i instanceof Bail) return i;
        if (i < 0) return m.raise('IndexError', 'deque index out of range');
        self.put(i, value!);
        return null;
      },
      python: `
def __setitem__(self, key, value, /):
    self[$as_index(key)] = value
`,
    },
    '__delitem__(self, key, /) -> None': {
      doc: 'Delete self[key].',
      run(m, self, key) {
        const i = place(m, self, key!);
        if (i instanceof Bail) return i;
        if (i < 0) return m.raise('IndexError', 'deque index out of range');
        removeAt(m, self, i);
        return null;
      },
      python: `
def __delitem__(self, key, /):
    del self[$as_index(key)]
`,
    },
    '__contains__(self, value, /) -> bool': {
      text: '(key, /)',
      doc: 'Return bool(value in self).',
      run(m, self, value) {
        const i = find(m, self, value!, 0, self.n);
        return i instanceof Bail ? i : i >= 0;
      },
      python: `
def __contains__(self, value, /):
    i = 0
    while i < $deque_size(self):${SEARCH}
        if same:
            return True${UNCHANGED}
        i += 1
    return False
`,
    },
    '__eq__(self, value, /) -> bool': {
      doc: 'Return self == value.',
      run: (m, self, value) => (isDeque(value!) ? equal(m, listOf(self), listOf(value)) : NOT_IMPLEMENTED),
      python: `
def __eq__(self, value, /):
    return False if $deque_size(self) != $deque_size(value) else $deque_compare(self, value, '==')
`,
    },
    '__ne__(self, value, /) -> bool': {
      doc: 'Return self != value.',
      run(m, self, value) {
        if (!isDeque(value!)) return NOT_IMPLEMENTED;
        const same = equal(m, listOf(self), listOf(value));
        return same instanceof Bail ? same : !same;
      },
      python: `
def __ne__(self, value, /):
    return True if $deque_size(self) != $deque_size(value) else $deque_compare(self, value, '!=')
`,
    },
    ...order('__lt__', '<'),
    ...order('__le__', '<='),
    ...order('__gt__', '>'),
    ...order('__ge__', '>='),
    '__add__(self, value, /)': {
      doc: 'Return self + value.',
      run(m, self, value) {
        if (!isDeque(value!))
          return m.raise('TypeError', `can only concatenate deque (not "${typeName(value!)}") to deque`);
        if (self.cls !== dequeClass()) return BAIL;
        m.work(self.n + value.n);
        m.reserve(24 * (self.n + value.n));
        return likewise(self, [...self.items, ...value.items]);
      },
      python: `
def __add__(self, value, /):
    result = self.copy()
    result.extend(value)
    return result
`,
    },
    '__iadd__(self, value, /)': {
      doc: 'Implement self += value.',
      run: (m, self, value) => extend(m, self, value!, false) ?? self,
      python: `
def __iadd__(self, value, /):
    self.extend(value)
    return self
`,
    },
    '__mul__(self, value, /)': {
      doc: 'Return self * value.',
      run: (m, self, value) => (self.cls === dequeClass() ? times(m, self, value!) : BAIL),
      python: `
def __mul__(self, value, /):
    result = self.copy()
    result *= value
    return result
`,
    },
    '__rmul__(self, value, /)': {
      doc: 'Return value * self.',
      run: (m, self, value) => (self.cls === dequeClass() ? times(m, self, value!) : BAIL),
      python: `
def __rmul__(self, value, /):
    result = self.copy()
    result *= value
    return result
`,
    },
    '__imul__(self, value, /)': {
      doc: 'Implement self *= value.',
      run(m, self, value) {
        const result = times(m, self, value!);
        if (!(result instanceof PyDeque)) return result;
        self.replace(result.items);
        return self;
      },
      python: `
def __imul__(self, value, /):
    self *= $as_index(value)
    return self
`,
    },
    '__copy__(self, /)': {
      doc: 'Return a shallow copy of a deque.',
      run: (m, self) => copy(m, self),
      python: `
def __copy__(self, /):
    return self.copy()
`,
    },
    '__reduce__(self, /)': {
      doc: 'Return state information for pickling.',
      python: `
def __reduce__(self, /):
    args = () if self.maxlen is None else ((), self.maxlen)
    return type(self), args, self.__getstate__(), iter(self)
`,
    },
    'append(self, item, /) -> None': {
      doc: 'Add an element to the right side of the deque.',
      run(m, self, item) {
        self.append(m, item!);
        return null;
      },
    },
    'appendleft(self, item, /) -> None': {
      doc: 'Add an element to the left side of the deque.',
      run(m, self, item) {
        self.appendleft(m, item!);
        return null;
      },
    },
    'clear(self, /) -> None': {
      doc: 'Remove all elements from the deque.',
      run(_m, self) {
        self.clear();
        return null;
      },
    },
    'copy(self, /)': {
      doc: 'Return a shallow copy of a deque.',
      run: (m, self) => copy(m, self),
      python: `
def copy(self, /):
    if self.maxlen is None:
        return type(self)(self)
    return type(self)(self, self.maxlen)
`,
    },
    'count(self, value, /) -> int': {
      doc: 'Return number of occurrences of value.',
      run: (m, self, value) => countIn(m, self.items, value!),
      python: `
def count(self, value, /):
    n = i = 0
    while i < $deque_size(self):${SEARCH}${UNCHANGED}
        if same:
            n += 1
        i += 1
    return n
`,
    },
    'extend(self, iterable, /) -> None': {
      doc: 'Extend the right side of the deque with elements from the iterable.',
      run: (m, self, iterable) => extend(m, self, iterable!, false),
      python: `
def extend(self, iterable, /):
    append = $bind_special(self, $class_lookup($deque_class(), 'append'))
    for x in iterable:
        append(x)
`,
    },
    'extendleft(self, iterable, /) -> None': {
      doc: 'Extend the left side of the deque with elements from the iterable.',
      run: (m, self, iterable) => extend(m, self, iterable!, true),
      python: `
def extendleft(self, iterable, /):
    append = $bind_special(self, $class_lookup($deque_class(), 'appendleft'))
    for x in iterable:
        append(x)
`,
    },
    'index(self, value, start=0, stop=..., /) -> int': {
      text: '(value, [start, [stop]])',
      doc: 'Return first index of value. Raises ValueError if the value is not present.',
      python: `
def index(self, value, start=0, *stop):
    start = $search_bound(start)
    stop = $search_bound(stop[0]) if stop else $deque_size(self)
    n = $deque_size(self)
    if start < 0:
        start = max(start + n, 0)
    if stop < 0:
        stop = max(stop + n, 0)
    if stop > n:
        stop = n
    i = start
    while i < stop:${SEARCH}
        if same:
            return i${UNCHANGED}
        i += 1
    raise ValueError('deque.index(x): x not in deque')
`,
    },
    'insert(self, index, value, /) -> None': {
      doc: 'Insert value before index.',
      run(m, self, at, value) {
        const i = size(m, at!);
        if (i instanceof Bail) return i;
        const { n } = self;
        if (n === self.maxlen) return m.raise('IndexError', 'deque already at its maximum size');
        const to = i < 0 ? Math.max(i + n, 0) : Math.min(i, n);
        m.work(Math.min(to, n - to));
        if (to < n - to) {
          self.appendleft(m, value!);
          for (let k = 0; k < to; k++) self.put(k, self.at(k + 1));
        } else {
          self.append(m, value!);
          for (let k = n; k > to; k--) self.put(k, self.at(k - 1));
        }
        self.put(to, value!);
        return null;
      },
      python: `
def insert(self, index, value, /):
    self.insert($as_index(index), value)
`,
    },
    'pop(self, /)': {
      doc: 'Remove and return the rightmost element.',
      run: (m, self) => (self.n === 0 ? m.raise('IndexError', 'pop from an empty deque') : self.pop()),
    },
    'popleft(self, /)': {
      doc: 'Remove and return the leftmost element.',
      run: (m, self) => (self.n === 0 ? m.raise('IndexError', 'pop from an empty deque') : self.popleft()),
    },
    'remove(self, value, /) -> None': {
      doc: 'Remove first occurrence of value.',
      run(m, self, value) {
        const i = find(m, self, value!, 0, self.n);
        if (i instanceof Bail) return i;
        if (i < 0) return m.raise('ValueError', 'deque.remove(x): x not in deque');
        removeAt(m, self, i);
        return null;
      },
      python: `
def remove(self, value, /):
    i = 0
    n = $deque_size(self)
    while i < n:
        state = $deque_state(self)
        x = $deque_item(self, i)
        same = x is value or x == value
        if state != $deque_state(self):
            raise IndexError('deque mutated during iteration')
        if same:
            $deque_remove_at(self, i)
            return
        i += 1
    raise ValueError('deque.remove(x): x not in deque')
`,
    },
    'reverse(self, /) -> None': {
      doc: 'Reverse *IN PLACE*.',
      run(m, self) {
        m.work(self.n);
        self.items = self.items.reverse();
        return null;
      },
    },
    'rotate(self, n=1, /) -> None': {
      doc: 'Rotate the deque n steps to the right.  If n is negative, rotates left.',
      run(m, self, n) {
        const by = size(m, n!);
        if (by instanceof Bail) return by;
        rotate(m, self, by);
        return null;
      },
      python: `
def rotate(self, n=1, /):
    self.rotate($as_index(n))
`,
    },
    'maxlen: int | None': {
      doc: 'maximum size of a deque or None if unbounded',
      run: (_m, self) => (self.maxlen < 0 ? null : sizeAsInt(self.maxlen)),
    },
  };
}

function statics(): Readonly<Record<string, Row<PyClass>>> {
  return {
    '__new__(cls, /, *args, **kwargs)': {
      doc: 'Create and return a new object.',
      text: '([iterable[, maxlen]])',
      run: (_m, cls) => new PyDeque(cls),
    },
  };
}
