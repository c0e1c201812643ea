/** enumerate: pairs of a count and an item. Native as long as the iterator inside is. */
import type { Frame } from './frame.ts';
import { allocate } from './heap.ts';
import { TUPLE, builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import type { PyDict } from './dict.ts';
import { makeGeneric } from './genericalias.ts';
import { index } from './index.ts';
import { addPaid } from './integer.ts';
import { intrinsic } from './intrinsics.ts';
import { sourceOf } from './iterate.ts';
import { NativeIterator, WrappingIterator, defineIterator } from './iterator.ts';
import type { Mark, Spread, Step } from './iterator.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, DONE, PyTuple } from './objects.ts';
import type { Done, Int, PyGen, PyValue, Slots } from './objects.ts';
import { defineType, defineWhole } from './rows.ts';
import { ask, generatorOf, isFlat, stepperOf } from './waiting.ts';

export const ENUMERATE: PyClass = builtinClass('enumerate', undefined, 'native', true);

export class Enumerate extends WrappingIterator {
  cls: PyClass;
  inst: Slots | null = null;
  inner: PyValue;
  count: Int;
  constructor(cls: PyClass, inner: PyValue, count: Int) {
    super();
    this.cls = cls;
    this.inner = inner;
    this.count = count;
    allocate(2);
  }
  protected innerSteady(): boolean {
    return this.inner instanceof NativeIterator && this.inner.steady;
  }
  protected step(m: Machine): PyValue | Done | Bail {
    const v = ask(m, this.inner);
    return v === DONE || v instanceof Bail ? (v as Done | Bail) : this.pair(v as PyValue);
  }
  protected override innerStepper(m: Machine): Step | null {
    const step = stepperOf(m, this.inner);
    if (step === null) return null;
    return () => {
      const v = step();
      return v === DONE ? v : this.pair(v as PyValue);
    };
  }
  protected override innerSpreader(m: Machine, to: readonly number[]): Spread | null {
    const step = to.length === 2 ? stepperOf(m, this.inner) : null;
    if (step === null) return null;
    const [a, b] = to as [number, number];
    return (r) => {
      const v = step();
      if (v === DONE) return false;
      const n = this.count;
      this.count = addPaid(n, 1);
      allocate(2);
      r[a] = n;
      r[b] = v as PyValue;
      return true;
    };
  }
  override spread(m: Machine, r: Frame, to: readonly number[]): true | Bail {
    const { inner } = this;
    if (to.length !== 2 || !isFlat(inner) || !this.exact) return BAIL;
    const v = ask(m, inner);
    if (v instanceof Bail) return v;
    if (v === DONE) return BAIL;
    const n = this.count;
    this.count = addPaid(n, 1);
    allocate(2);
    r[to[0]!] = n;
    r[to[1]!] = v as PyValue;
    return true;
  }
  override comesTo(): PyGen | null {
    return this.exact ? generatorOf(this.inner) : null;
  }
  override abandon(): void {
    if (this.inner instanceof NativeIterator) this.inner.abandon();
  }
  pair(v: PyValue): PyTuple {
    const n = this.count;
    this.count = addPaid(n, 1);
    return new PyTuple(TUPLE, [n, v]);
  }
  protected innerMark(): Mark {
    return [this.inner instanceof NativeIterator ? this.inner.mark() : null, this.count];
  }
  protected innerReset(mark: Mark): void {
    if (this.inner instanceof NativeIterator) this.inner.reset(mark[0] as Mark);
    this.count = mark[1] as Int;
  }
}
kind('enumerate', Enumerate, () => new Enumerate(ENUMERATE, null, 0), {
  cls: 'cls',
  inst: 'slots',
  inner: 'value',
  count: 'int',
});

intrinsic('new_enumerate', 1, (_m, cls, inner, count) => new Enumerate(cls as PyClass, inner!, count as Int));
intrinsic('enumerate_inner', 1, (_m, e) => (e as Enumerate).inner);
intrinsic('enumerate_pair', 1, (_m, e, v) => (e as Enumerate).pair(v!));

defineIterator<Enumerate>(
  ENUMERATE,
  (v): v is Enumerate => v instanceof Enumerate,
  false,
  {},
  `
def __next__(self, /):
    return $enumerate_pair(self, next($enumerate_inner(self)))
`,
);
defineType(
  ENUMERATE,
  (v): v is Enumerate => v instanceof Enumerate,
  () => ({}),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: `enumerate(iterable, start=0): an iterator of pairs: a count, beginning with start, and an item.

>>> list(enumerate('ab', 1))
[(1, 'a'), (2, 'b')]`,
      overloads: ['__new__(cls, iterable: Iterable, start: SupportsIndex = 0)'],
      run(m, cls, args, kwargs) {
        const bound = bind(m, (args as PyTuple).items, kwargs as PyDict);
        return bound === undefined ? undefined : make(m, cls, bound.iterable, bound.start);
      },
      python: `
def __new__(cls, iterable, start=0):
    start = $as_index(start)
    return $new_enumerate(cls, iter(iterable), start)
`,
    },
  }),
);

defineWhole(ENUMERATE, (m, cls, args, names) => {
  const n = args.length;
  return names === null && (n === 1 || n === 2) ? make(m, cls, args[0]!, n === 1 ? 0 : args[1]!) : BAIL;
});

function make(m: Machine, cls: PyClass, iterable: PyValue, start: PyValue): Enumerate | Bail {
  const n = index(m, start);
  if (n instanceof Bail) return n;
  const it = sourceOf(m, iterable);
  return it instanceof Bail ? it : new Enumerate(cls, it, n);
}

/** enumerate has an argument parser of its own. */
function bind(m: Machine, args: readonly PyValue[], kwargs: PyDict): { iterable: PyValue; start: PyValue } | undefined {
  const given = args.length + kwargs.live;
  if (given > 2) return m.raise('TypeError', `enumerate() takes at most 2 arguments (${given} given)`);
  let [iterable, start] = args;
  for (let i = kwargs.nextEntry(0); i >= 0; i = kwargs.nextEntry(i + 1)) {
    const name = kwargs.keys[i]!;
    if (name === 'iterable' && iterable === undefined) iterable = kwargs.valueAt(i);
    else if (name === 'start' && start === undefined) start = kwargs.valueAt(i);
    else return m.raise('TypeError', `'${String(name)}' is an invalid keyword argument for enumerate()`);
  }
  if (iterable === undefined)
    return m.raise(
      'TypeError',
      given === 0
        ? "enumerate() missing required argument 'iterable'"
        : "'start' is an invalid keyword argument for enumerate()",
    );
  return { iterable, start: start === undefined ? 0 : start };
}

makeGeneric(ENUMERATE);
