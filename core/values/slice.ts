/** slice: start, stop and step of a subscript. */
import { SLICE, TUPLE } from './classes.ts';
import { compareItems } from './compare.ts';
import { equalItems } from './equal.ts';
import { hash } from './hash.ts';
import { TupleHash, fromHalves } from './hashing.ts';
import { intrinsic } from './intrinsics.ts';
import { bigBounds, clip, index, unpackSlice } from './index.ts';
import { Bail, NOT_IMPLEMENTED, PySlice, PyTuple } from './objects.ts';
import type { Int, Out, PyValue } from './objects.ts';
import type { Machine } from './machine.ts';
import { READONLY, defineType } from './rows.ts';
import { repr } from './repr.ts';
import type { OrderOp } from './compare.ts';

function isSlice(v: PyValue): v is PySlice {
  return v instanceof PySlice;
}

/** start, stop and step as a tuple: how slices are compared. */
function parts(s: PySlice): PyTuple {
  return new PyTuple(TUPLE, [s.start, s.stop, s.step]);
}

function order(op: OrderOp): (m: Machine, self: PySlice, value: PyValue | undefined) => Out {
  return (m, self, value) =>
    isSlice(value!) ? compareItems(m, op, parts(self).items, parts(value).items) : NOT_IMPLEMENTED;
}

function comparing(name: string, op: string): string {
  return `
def ${name}(self, value, /):
    return (self.start, self.stop, self.step) ${op} (value.start, value.stop, value.step)
`;
}

/** The hash of a slice from those of its parts: mixed like a tuple, without the length. */
intrinsic('mix_slice', 1, (_m, start, stop, step) => {
  const mix = new TupleHash();
  for (const part of [start, stop, step]) mix.add(part as Int);
  return (mix.high & mix.low) === -1 ? 1546275796 : fromHalves(mix.high, mix.low);
});

defineType(
  SLICE,
  isSlice,
  () => ({
    '__reduce__(self, /)': {
      doc: `Helper for copy: how an equal slice is made.

>>> slice(1, 2).__reduce__()
(<class 'slice'>, (1, 2, None))`,
      python: `
def __reduce__(self, /):
    return slice, (self.start, self.stop, self.step)
`,
    },
    'start: Any': { doc: 'The first index, or None.\n\n>>> slice(1, 2).start\n1', run: (_m, self) => self.start, ...READONLY },
    'stop: Any': { doc: 'The index to stop before.\n\n>>> slice(1, 2).stop\n2', run: (_m, self) => self.stop, ...READONLY },
    'step: Any': { doc: 'The distance, or None.\n\n>>> slice(1, 2, 3).step\n3', run: (_m, self) => self.step, ...READONLY },
    'indices(self, object: SupportsIndex, /) -> tuple[int, int, int]': {
      doc: `Return (start, stop, step) for a sequence of that length.

>>> slice(-2, None).indices(5)
(3, 5, 1)`,
      run(m, self, object) {
        const n = index(m, object!);
        if (n instanceof Bail) return n;
        if (n < 0) return m.raise('ValueError', 'length should not be negative');
        if (typeof n === 'number' && isSmall(self.start) && isSmall(self.stop) && isSmall(self.step)) {
          const u = unpackSlice(m, self);
          if (u instanceof Bail) return u;
          const b = clip(u, n);
          return new PyTuple(TUPLE, [b.start, b.stop, b.step]);
        }
        const b = bigBounds(m, self, n);
        return b instanceof Bail ? b : new PyTuple(TUPLE, b);
      },
      python: `
def indices(self, object, /):
    n = $as_index(object)
    if n < 0:
        raise ValueError('length should not be negative')
    return slice.indices($plain_subscript(self), n)
`,
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> slice(1, 2)
slice(1, 2, None)`,
      run: (m, self) => repr(m, self),
      python: `
def __repr__(self, /):
    return f'slice({self.start!r}, {self.stop!r}, {self.step!r})'
`,
    },
    '__hash__(self, /) -> int': {
      doc: `Return hash(self).

>>> hash(slice(1)) == hash(slice(1))
True`,
      run: (m, self) => hash(m, self),
      python: `
def __hash__(self, /):
    return $mix_slice(hash(self.start), hash(self.stop), hash(self.step))
`,
    },
    '__eq__(self, value: object, /) -> bool': {
      doc: `Return self == value.

>>> slice(1) == slice(None, 1)
True`,
      run: (m, self, value) =>
        self === value ? true : isSlice(value!) ? equalItems(m, parts(self), parts(value)) : NOT_IMPLEMENTED,
      python: comparing('__eq__', '=='),
    },
    '__ne__(self, value: object, /) -> bool': {
      doc: `Return self != value.

>>> slice(1) != slice(2)
True`,
      run(m, self, value) {
        if (self === value) return false;
        if (!isSlice(value!)) return NOT_IMPLEMENTED;
        const eq = equalItems(m, parts(self), parts(value));
        return eq instanceof Bail ? eq : !eq;
      },
      python: comparing('__ne__', '!='),
    },
    '__lt__(self, value: slice, /) -> bool': {
      doc: 'Return self < value.\n\n>>> slice(1, 2) < slice(1, 3)\nTrue',
      run: order('<'),
      python: comparing('__lt__', '<'),
    },
    '__le__(self, value: slice, /) -> bool': {
      doc: 'Return self <= value.\n\n>>> slice(1, 2) <= slice(1, 3)\nTrue',
      run: order('<='),
      python: comparing('__le__', '<='),
    },
    '__gt__(self, value: slice, /) -> bool': {
      doc: 'Return self > value.\n\n>>> slice(1, 2) > slice(1, 3)\nFalse',
      run: order('>'),
      python: comparing('__gt__', '>'),
    },
    '__ge__(self, value: slice, /) -> bool': {
      doc: 'Return self >= value.\n\n>>> slice(1, 2) >= slice(1, 3)\nFalse',
      run: order('>='),
      python: comparing('__ge__', '>='),
    },
  }),
  () => ({
    '__new__(cls, start: Any, stop: Any = ..., step: Any = ..., /) -> slice': {
      doc: `Create a slice: slice(stop) or slice(start, stop[, step]).

>>> slice(3)
slice(None, 3, None)`,
      run: (_m, _cls, start, stop, step) =>
        stop === undefined ? new PySlice(null, start!, null) : new PySlice(start!, stop, step ?? null),
    },
  }),
);

function isSmall(v: PyValue): boolean {
  return v === null || typeof v === 'number';
}
