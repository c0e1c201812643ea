/** reversed: `__reversed__` of the type, or the items of a sequence by index from its end. */
import { allocate } from './heap.ts';
import { DICT, TUPLE, builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import { intrinsic } from './intrinsics.ts';
import { getItem } from './item.ts';
import { NativeIterator, defineIterator, walksAsBuiltin } from './iterator.ts';
import type { Mark } from './iterator.ts';
import { kind } from './kinds.ts';
import { length } from './length.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, DONE, PyBytes, PyStr, PyTuple } from './objects.ts';
import type { Done, Out, PyValue, Slots } from './objects.ts';
import { defineType } from './rows.ts';
import { callMethod } from './special.ts';
import { typeName, typeOf } from './typeof.ts';

export const REVERSED: PyClass = builtinClass('reversed', undefined, 'native', true);

/** `at` is the index of the next item; `sequence` is undefined at the end. */
export class Reversed extends NativeIterator {
  cls: PyClass;
  inst: Slots | null = null;
  sequence: PyValue | undefined;
  at: number;
  constructor(cls: PyClass, sequence: PyValue | undefined, at: number) {
    super();
    this.cls = cls;
    this.sequence = sequence;
    this.at = at;
    allocate(2);
  }
  /** Whether items come without Python code. */
  override get steady(): boolean {
    return this.exact && this.itemsReady();
  }
  private itemsReady(): boolean {
    const s = this.sequence;
    return (
      s === undefined ||
      typeof s === 'string' ||
      s instanceof PyStr ||
      s instanceof PyBytes ||
      (s instanceof PyTuple && s.cls === TUPLE)
    );
  }
  override get exact(): boolean {
    return this.cls.builtin || walksAsBuiltin(this.cls);
  }
  next(m: Machine): PyValue | Done | Bail {
    return this.exact ? this.advance(m) : BAIL;
  }
  override advance(m: Machine): PyValue | Done | Bail {
    const s = this.sequence;
    if (s === undefined) return DONE;
    if (this.at < 0) {
      this.sequence = undefined;
      return DONE;
    }
    if (!this.itemsReady()) return BAIL;
    return getItem(m, s, this.at--) as PyValue;
  }
  override takeAll(pays: (n: number) => boolean): PyValue[] | null {
    const { sequence: s, at } = this;
    if (!this.cls.builtin || at < 0 || !(typeof s === 'string' || (s instanceof PyTuple && s.cls === TUPLE))) return null;
    if (!pays(at + 1)) return null;
    const all = typeof s === 'string' ? s.slice(0, at + 1).split('') : s.items.slice(0, at + 1);
    this.sequence = undefined;
    this.at = -1;
    return all.reverse();
  }
  mark(): Mark {
    return [this.sequence, this.at];
  }
  reset(mark: Mark): void {
    this.sequence = mark[0] as PyValue | undefined;
    this.at = mark[1] as number;
  }
}
kind('reversed', Reversed, () => new Reversed(REVERSED, undefined, -1), {
  cls: 'cls',
  inst: 'slots',
  sequence: 'optional',
  at: 'count',
});

function isReversed(v: PyValue): v is Reversed {
  return v instanceof Reversed;
}

intrinsic('new_reversed', 1, (_m, cls, sequence, n) => new Reversed(cls as PyClass, sequence!, (n as number) - 1));
intrinsic('reversed_sequence', 1, (_m, it) => (it as Reversed).sequence ?? null);
intrinsic('reversed_at', 1, (_m, it) => (it as Reversed).at);
intrinsic('reversed_step', 1, (_m, it, at) => {
  (it as Reversed).at = (at as number) - 1;
  return null;
});
intrinsic('reversed_end', 1, (_m, it) => {
  (it as Reversed).sequence = undefined;
  (it as Reversed).at = -1;
  return null;
});

function make(m: Machine, cls: PyClass, sequence: PyValue): Out {
  const type = typeOf(sequence);
  const method = type.lookup('__reversed__');
  if (method === null) return m.raise('TypeError', `'${typeName(sequence)}' object is not reversible`);
  if (method !== undefined) return callMethod(m, method, sequence);
  if (type.lookup('__getitem__') === undefined || type.isSubclass(DICT) || (type.builtin && type.pattern === 'mapping'))
    return m.raise('TypeError', `'${typeName(sequence)}' object is not reversible`);
  const n = length(m, sequence);
  return n instanceof Bail ? n : new Reversed(cls, sequence, Number(n) - 1);
}

defineIterator<Reversed>(
  REVERSED,
  isReversed,
  false,
  {
    '__length_hint__(self, /) -> int': {
      doc: `Return an estimate of the number of items to come.

>>> reversed('ab').__length_hint__()
2`,
      run(m, self) {
        if (self.sequence === undefined) return 0;
        const n = length(m, self.sequence);
        if (n instanceof Bail) return n;
        return n < self.at + 1 ? 0 : self.at + 1;
      },
      python: `
def __length_hint__(self, /):
    n = len($reversed_sequence(self))
    at = $reversed_at(self) + 1
    return 0 if n < at else at
`,
    },
  },
  `
def __next__(self, /):
    at = $reversed_at(self)
    if at >= 0:
        try:
            v = $reversed_sequence(self)[at]
        except (IndexError, StopIteration):
            pass
        else:
            $reversed_step(self, at)
            return v
    $reversed_end(self)
    raise StopIteration
`,
);
defineType(
  REVERSED,
  isReversed,
  () => ({}),
  () => ({
    '__new__(cls, object: Reversible, /)': {
      doc: `Return an iterator over the items of a sequence in reverse order.

>>> list(reversed('abc'))
['c', 'b', 'a']`,
      run: (m, cls, object) => make(m, cls, object!),
      python: `
def __new__(cls, object, /):
    f = $method(object, '__reversed__')
    if f is not None:
        return f()
    return $new_reversed(cls, object, len(object))
`,
    },
  }),
);
