/** filterfalse, takewhile, dropwhile: what a function says of the items. */
import {
  BOOL,
  Bail,
  DONE,
  NativeIterator,
  PyGen,
  PyTuple,
  TailCall,
  callNative,
  shipped,
  truth,
} from '../../values/mod.ts';
import type { Machine, PyValue } from '../../values/mod.ts';
import { always, overFunction, pull, waiting, waitsFor } from './iterator.ts';
import type { Itertool, State, Tool } from './iterator.ts';

/** Whether an item passes, natively; `byNone`: None is the function that gives the item itself. */
function test(m: Machine, f: PyValue, item: PyValue, byNone = true): boolean | Bail {
  const answer = (f === null && byNone) || f === BOOL ? item : callNative(m, f, [item]);
  return answer instanceof Bail ? answer : truth(m, answer);
}

/** The step of a tool that tests items, from the call of the function on: the shipped function that makes it. */
function asks(name: string): (m: Machine, v: State, self: Itertool) => TailCall | null {
  return (m, v, self) => {
    const waits = v[2];
    const inner = v[1];
    if (
      !(waits instanceof PyTuple) ||
      v[0] === null ||
      !(inner instanceof NativeIterator || inner instanceof PyGen) ||
      !inner.cls.builtin
    )
      return null;
    v[2] = null;
    return new TailCall(m.shipped(name), [self, inner, v[0]!, waits.items[0]!], null);
  };
}

const FILTERFALSE: Tool = {
  name: 'filterfalse',
  pure: false,
  doc: '',
  check: always,
  step(m, v) {
    for (let n = 1; ; n++) {
      const item = waiting(m, v, 1, 2);
      if (item === DONE || item instanceof Bail) return item;
      const yes = test(m, v[0]!, item as PyValue);
      if (yes instanceof Bail) return waitsFor(v, 2, item as PyValue);
      if (!yes) return item;
      if ((n & 15) === 0) m.charge(16);
    }
  },
  source: (v) => (v[2] === null ? v[1] : null),
  onward: asks('filterfalse_asked'),
  python: `
def __next__(self, /):
    f = $it(self, 0)
    while True:
        waits = $it_take(self, 2)
        item = waits[0] if waits else next($it_iter(self, 1))
        if not (item if f is None else f(item)):
            return item
`,
  statics: overFunction(
    'filterfalse',
    'function',
    `Return those items of iterable for which function(item) is false.

>>> from itertools import filterfalse
>>> list(filterfalse(None, [0, 1, 2, '']))
[0, '']`,
    3,
  ),
};

const TAKEWHILE: Tool = {
  name: 'takewhile',
  pure: false,
  doc: '',
  check: always,
  step(m, v) {
    if (v[3] === true) return DONE;
    const item = waiting(m, v, 1, 2);
    if (item === DONE || item instanceof Bail) return item;
    const yes = test(m, v[0]!, item as PyValue, false);
    if (yes instanceof Bail) return waitsFor(v, 2, item as PyValue);
    if (yes) return item;
    v[3] = true;
    return DONE;
  },
  source: (v) => (v[3] === true || v[2] !== null ? null : v[1]),
  onward: asks('takewhile_asked'),
  python: `
def __next__(self, /):
    waits = $it_take(self, 2)
    item = waits[0] if waits else next($it_iter(self, 1))
    if $it(self, 0)(item):
        return item
    $it_set(self, 3, True)
    raise StopIteration
`,
  statics: overFunction(
    'takewhile',
    'predicate',
    `Return successive entries from an iterable as long as the predicate evaluates to true for each entry.

>>> from itertools import takewhile
>>> list(takewhile(str.isdigit, '12a3'))
['1', '2']`,
    4,
  ),
};

const DROPWHILE: Tool = {
  name: 'dropwhile',
  pure: false,
  doc: '',
  check: always,
  step(m, v) {
    for (let n = 1; ; n++) {
      if (v[3] === true) return pull(m, v, 1);
      const item = waiting(m, v, 1, 2);
      if (item === DONE || item instanceof Bail) return item;
      const yes = test(m, v[0]!, item as PyValue, false);
      if (yes instanceof Bail) return waitsFor(v, 2, item as PyValue);
      if (!yes) {
        v[3] = true;
        return item;
      }
      if ((n & 15) === 0) m.charge(16);
    }
  },
  source: (v) => (v[2] === null ? v[1] : null),
  onward: asks('dropwhile_asked'),
  python: `
def __next__(self, /):
    it = $it_iter(self, 1)
    if $it(self, 3):
        return next(it)
    f = $it(self, 0)
    while True:
        waits = $it_take(self, 2)
        item = waits[0] if waits else next(it)
        if not f(item):
            $it_set(self, 3, True)
            return item
`,
  statics: overFunction(
    'dropwhile',
    'predicate',
    `Drop items from the iterable while predicate(item) is true. Afterwards, return every element.

>>> from itertools import dropwhile
>>> list(dropwhile(str.isdigit, '12a3'))
['a', '3']`,
    4,
  ),
};

// Steps from the call of the program's function on.

shipped(
  'filterfalse_asked',
  `
def filterfalse_asked(self, inner, f, x):
    if not f(x):
        return x
    for x in inner:
        if not f(x):
            return x
    raise StopIteration
`,
);
shipped(
  'takewhile_asked',
  `
def takewhile_asked(self, inner, f, x):
    if f(x):
        return x
    $it_set(self, 3, True)
    raise StopIteration
`,
);
shipped(
  'dropwhile_asked',
  `
def dropwhile_asked(self, inner, f, x):
    if not f(x):
        $it_set(self, 3, True)
        return x
    for x in inner:
        if not f(x):
            $it_set(self, 3, True)
            return x
    raise StopIteration
`,
);

export const CONDITIONS: readonly Tool[] = [FILTERFALSE, TAKEWHILE, DROPWHILE];
