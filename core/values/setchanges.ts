/** The rows of set that change it; those which frozenset has too are in setmethods.ts. */
import { SET } from './classes.ts';
import { findInSet } from './contains.ts';
import { keyError } from './item.ts';
import type { Machine } from './machine.ts';
import { Bail, NOT_IMPLEMENTED } from './objects.ts';
import type { Arg, Out, PyTuple, PyValue } from './objects.ts';
import type { Row } from './rows.ts';
import { PySet } from './set.ts';
import { baseType, chained, isSet, lessen, made, meet, merge, take, toggle } from './setops.ts';

type Rows = Readonly<Record<string, Row<PySet>>>;

/** An operator that changes the set in place. */
function inPlace(
  name: string,
  symbol: string,
  shown: string,
  native: (m: Machine, s: PySet, other: PySet) => Bail | null,
  python: string,
): Rows {
  return {
    [`__i${name}__(self, value: AbstractSet, /)`]: {
      doc: `Implement self ${symbol}= value.

>>> s = {1, 2}
>>> s ${symbol}= {2, 3}
>>> s
${shown}`,
      run: (m, self, value) => (isSet(value!) ? (native(m, self, value) ?? self) : NOT_IMPLEMENTED),
      python: `
def __i${name}__(self, value, /):
    ${python}
    return self
`,
    },
  };
}

function meetInPlace(m: Machine, s: PySet, other: PyValue): Bail | null {
  const result = meet(m, s, other);
  if (result instanceof Bail) return result;
  s.become(result);
  return null;
}

/** Applies an update to each iterable in turn. Elements that were taken or removed before a BAIL are so again. */
function each(m: Machine, self: PySet, others: Arg, step: (m: Machine, s: PySet, other: PyValue) => Bail | null): Out {
  for (const other of (others as PyTuple).items) {
    const out = step(m, self, other);
    if (out !== null) return out;
  }
  return null;
}

/** The rows of set alone. */
export const changingRows = (): Rows => ({
  '__init__(self, iterable: Iterable = (), /) -> None': {
    doc: `Fill the set with the elements of an iterable.

>>> set('a')
{'a'}`,
    run(m, self, iterable) {
      const all = made(m, SET, iterable!);
      if (all instanceof Bail) return all;
      self.become(all);
      return null;
    },
    python: `
def __init__(self, iterable=(), /):
    $set_clear(self)
    $set_take(self, iterable)
`,
  },
  ...inPlace('and', '&', '{2}', meetInPlace, '$set_become(self, $set_meet(self, value))'),
  ...inPlace('or', '|', '{1, 2, 3}', merge, '$set_take(self, value)'),
  ...inPlace('sub', '-', '{1}', lessen, '$set_lessen(self, value)'),
  ...inPlace('xor', '^', '{1, 3}', toggle, '$set_toggle(self, value)'),
  'add(self, object, /) -> None': {
    doc: `Add an element.

>>> s = {1}
>>> s.add(2)
>>> s
{1, 2}`,
    run(m, self, object) {
      const out = self.add(m, object!);
      return out instanceof Bail ? out : null;
    },
    python: `
def add(self, object, /):
    $set_store(self, object)
`,
  },
  'discard(self, object, /) -> None': {
    doc: `Remove an element if it is present.

>>> s = {1, 2}
>>> s.discard(3)
>>> s
{1, 2}`,
    run(m, self, object) {
      const i = findInSet(m, self, object!);
      if (i instanceof Bail) return i;
      if (i >= 0) self.takeAt(i);
      return null;
    },
    python: `
def discard(self, object, /):
    i = $element_find(self, $set_element(object))
    if i >= 0:
        $remove_at(self, i)
`,
  },
  'remove(self, object, /) -> None': {
    doc: `Remove an element; KeyError if it is not present.

>>> s = {1, 2}
>>> s.remove(1)
>>> s
{2}`,
    run(m, self, object) {
      const i = findInSet(m, self, object!);
      if (i instanceof Bail) return i;
      if (i < 0) return keyError(m, object!);
      self.takeAt(i);
      return null;
    },
    python: `
def remove(self, object, /):
    i = $element_find(self, $set_element(object))
    if i < 0:
        $key_error(object)
    $remove_at(self, i)
`,
  },
  'pop(self, /)': {
    doc: `Remove and return an element; KeyError if the set is empty.

>>> {1}.pop()
1`,
    run(m, self) {
      const x = self.pop();
      return x === undefined ? m.raise('KeyError', 'pop from an empty set') : x;
    },
  },
  'update(self, /, *others: Iterable) -> None': {
    doc: `Add the elements of all others.

>>> s = {1}
>>> s.update([2], [3])
>>> s
{1, 2, 3}`,
    run: (m, self, others) => each(m, self, others, take),
    python: `
def update(self, /, *others):
    for other in others:
        $set_take(self, other)
`,
  },
  'intersection_update(self, /, *others: Iterable) -> None': {
    doc: `Keep the elements that all others have.

>>> s = {1, 2, 3}
>>> s.intersection_update([2, 3])
>>> s
{2, 3}`,
    run(m, self, others) {
      const result = chained(m, self, others, meet);
      if (result instanceof Bail) return result;
      self.become(result);
      return null;
    },
    python: `
def intersection_update(self, /, *others):
    result = $set_copy(self)
    if others:
        result = self
        for other in others:
            result = $set_meet(result, other)
    $set_become(self, result)
`,
  },
  'difference_update(self, /, *others: Iterable) -> None': {
    doc: `Remove the elements of all others.

>>> s = {1, 2, 3}
>>> s.difference_update([2])
>>> s
{1, 3}`,
    run: (m, self, others) => each(m, self, others, lessen),
    python: `
def difference_update(self, /, *others):
    for other in others:
        $set_lessen(self, other)
`,
  },
  'symmetric_difference_update(self, other: Iterable, /) -> None': {
    doc: `Keep the elements that are in just one of both.

>>> s = {1, 2}
>>> s.symmetric_difference_update([2, 3])
>>> s
{1, 3}`,
    run: (m, self, other) => toggle(m, self, other!),
    python: `
def symmetric_difference_update(self, other, /):
    $set_toggle(self, other)
`,
  },
  '__reduce__(self, /)': {
    doc: `Helper for copy: how an equal set is made.

>>> {1}.__reduce__()
(<class 'set'>, ([1],), None)`,
    python: `
def __reduce__(self, /):
    return type(self), (list(self),), self.__getstate__()
`,
  },
  'copy(self, /)': {
    doc: `Return a shallow copy of the set.

>>> {1, 2}.copy()
{1, 2}`,
    run: (m, self) => self.copy(m, baseType(self.cls)),
  },
  'clear(self, /) -> None': {
    doc: `Remove all elements.

>>> s = {1}
>>> s.clear()
>>> s
set()`,
    run(_m, self) {
      self.clear();
      return null;
    },
  },
});
