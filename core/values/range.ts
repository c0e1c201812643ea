/** range: an immutable arithmetic progression of ints of any size. */
import { RANGE, TUPLE } from './classes.ts';
import { rangeHas, rangeIndex } from './contains.ts';
import { equal } from './equal.ts';
import { hash } from './hash.ts';
import { asIndex, bigBounds, index } from './index.ts';
import { add, multiply, negate } from './integer.ts';
import { badSubscript } from './item.ts';
import { search } from './iterate.ts';
import { progression, rangeIterator } from './iterators.ts';
import { length } from './length.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PyFloat, PyRange, PySlice, PyTuple } from './objects.ts';
import type { Int, Out, PyValue } from './objects.ts';
import { equalRanges, rangeAt, rangeLength } from './progression.ts';
import { repr } from './repr.ts';
import { READONLY, defineType } from './rows.ts';

function isRange(v: PyValue): v is PyRange {
  return v instanceof PyRange;
}

function make(m: Machine, start: Int, stop: Int, step: Int): Out {
  return step === 0 ? m.raise('ValueError', 'range() arg 3 must not be zero') : new PyRange(start, stop, step);
}

function subscript(m: Machine, self: PyRange, key: PyValue): Out {
  const n = rangeLength(self);
  if (key instanceof PySlice) {
    const bounds = bigBounds(m, key, n);
    if (bounds instanceof Bail) return bounds;
    const [start, stop, step] = bounds;
    return new PyRange(rangeAt(self, start), rangeAt(self, stop), multiply(self.step, step));
  }
  const i = asIndex(m, key);
  if (i === undefined) throw badSubscript('range', key);
  if (i instanceof Bail) return i;
  const at = i < 0 ? add(i, n) : i;
  if (at < 0 || at >= n) return m.raise('IndexError', 'range object index out of range');
  return rangeAt(self, at);
}

defineType(
  RANGE,
  isRange,
  () => ({
    'start: int': { doc: 'The first item.\n\n>>> range(1, 5).start\n1', run: (_m, self) => self.start, ...READONLY },
    'stop: int': {
      doc: 'The bound that no item reaches.\n\n>>> range(1, 5).stop\n5',
      run: (_m, self) => self.stop,
      ...READONLY,
    },
    'step: int': {
      doc: 'The difference of items.\n\n>>> range(1, 5).step\n1',
      run: (_m, self) => self.step,
      ...READONLY,
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> range(5)
range(0, 5)`,
      run: (m, self) => repr(m, self),
    },
    '__len__(self, /) -> int': {
      doc: `Return len(self).

>>> len(range(0, 10, 3))
4`,
      run: (m, self) => length(m, self),
    },
    '__bool__(self, /) -> bool': {
      doc: `True if the range has items.

>>> bool(range(0))
False`,
      run: (_m, self) => rangeLength(self) !== 0,
    },
    '__getitem__(self, key: SupportsIndex | slice, /)': {
      doc: `Return self[key].

>>> range(10)[3], range(10)[::3]
(3, range(0, 10, 3))`,
      run: (m, self, key) => subscript(m, self, key!),
      python: `
def __getitem__(self, key, /):
    return range.__getitem__(self, $plain_subscript(key))
`,
    },
    '__iter__(self, /)': {
      doc: `Implement iter(self).

>>> list(range(3))
[0, 1, 2]`,
      run: (_m, self) => rangeIterator(self),
    },
    '__reversed__(self, /)': {
      doc: `Return a reverse iterator.

>>> list(reversed(range(3)))
[2, 1, 0]`,
      run(_m, self) {
        const n = rangeLength(self);
        return n === 0
          ? progression(self.start, self.step, 0)
          : progression(rangeAt(self, add(n, -1)), negate(self.step), n);
      },
    },
    '__contains__(self, key: object, /) -> bool': {
      doc: `Return bool(key in self).

>>> 4 in range(0, 10, 2)
True`,
      run: (m, self, key) => rangeHas(m, self, key!),
      python: `
def __contains__(self, key, /):
    for x in self:
        if x == key:
            return True
    return False
`,
    },
    '__hash__(self, /) -> int': {
      doc: `Return hash(self).

>>> hash(range(0)) == hash(range(5, 5))
True`,
      run: (m, self) => hash(m, self),
    },
    '__eq__(self, value: object, /) -> bool': {
      doc: `Return self == value: whether the items are equal.

>>> range(0, 3, 2) == range(0, 4, 2)
True`,
      run: (_m, self, value) => (isRange(value!) ? equalRanges(self, value) : NOT_IMPLEMENTED),
    },
    '__ne__(self, value: object, /) -> bool': {
      doc: `Return self != value.

>>> range(2) != range(3)
True`,
      run: (_m, self, value) => (isRange(value!) ? !equalRanges(self, value) : NOT_IMPLEMENTED),
    },
    '__lt__(self, value: object, /) -> bool': {
      doc: 'Ranges have no order.\n\n>>> range(1).__lt__(range(2))\nNotImplemented',
      run: () => NOT_IMPLEMENTED,
    },
    '__le__(self, value: object, /) -> bool': {
      doc: 'Ranges have no order.\n\n>>> range(1).__le__(range(2))\nNotImplemented',
      run: () => NOT_IMPLEMENTED,
    },
    '__gt__(self, value: object, /) -> bool': {
      doc: 'Ranges have no order.\n\n>>> range(1).__gt__(range(2))\nNotImplemented',
      run: () => NOT_IMPLEMENTED,
    },
    '__ge__(self, value: object, /) -> bool': {
      doc: 'Ranges have no order.\n\n>>> range(1).__ge__(range(2))\nNotImplemented',
      run: () => NOT_IMPLEMENTED,
    },
    'count(self, object: object, /) -> int': {
      doc: `Return the number of items equal to object.

>>> range(5).count(3)
1`,
      run(m, self, object) {
        // What is no number may be equal to many.
        if (typeof object === 'object' && object !== null && !(object instanceof PyFloat)) return BAIL;
        const has = rangeHas(m, self, object!);
        return has instanceof Bail ? has : has ? 1 : 0;
      },
      python: `
def count(self, object, /):
    n = 0
    for x in self:
        if x == object:
            n += 1
    return n
`,
    },
    'index(self, object: object, /) -> int': {
      doc: `Return the index of the first item equal to object; ValueError if there is none.

>>> range(0, 10, 2).index(4)
2`,
      style: 'one',
      run(m, self, object) {
        const whole =
          typeof object === 'number' || typeof object === 'bigint'
            ? object
            : typeof object === 'boolean'
              ? Number(object)
              : undefined;
        if (whole !== undefined) {
          const i = rangeIndex(self, whole);
          return i < 0 ? m.raise('ValueError', 'range.index(x): x not in range') : i;
        }
        let i = -1;
        const found = search<boolean>(m, self, (item) => {
          i++;
          const eq = equal(m, item, object!);
          return eq === false ? undefined : eq;
        });
        if (found instanceof Bail) return found;
        return found === true ? i : m.raise('ValueError', 'sequence.index(x): x not in sequence');
      },
      python: `
def index(self, object, /):
    i = 0
    for x in self:
        if x == object:
            return i
        i += 1
    raise ValueError('sequence.index(x): x not in sequence')
`,
    },
    '__reduce__(self, /) -> tuple': {
      doc: `What copy and pickle make the range from.

>>> range(5).__reduce__()
(<class 'range'>, (0, 5, 1))`,
      run: (_m, self) => new PyTuple(TUPLE, [RANGE, new PyTuple(TUPLE, [self.start, self.stop, self.step])]),
    },
  }),
  () => ({
    '__new__(cls, start: SupportsIndex, stop: SupportsIndex = ..., step: SupportsIndex = ..., /) -> range': {
      doc: `Create a range: range(stop) or range(start, stop[, step]).

>>> list(range(2, 10, 3))
[2, 5, 8]`,
      run(m, _cls, start, stop, step) {
        const a = index(m, start!);
        if (a instanceof Bail) return a;
        if (stop === undefined) return make(m, 0, a, 1);
        const b = index(m, stop);
        if (b instanceof Bail) return b;
        if (step === undefined) return make(m, a, b, 1);
        const c = index(m, step);
        return c instanceof Bail ? c : make(m, a, b, c);
      },
      python: `
def __new__(cls, *args):
    return range(*[$as_index(x) for x in args])
`,
    },
  }),
);
