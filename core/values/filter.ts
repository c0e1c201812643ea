/** filter: the items for which a function is true. Native as long as the iterator and the function are. */
import { allocate } from './heap.ts';
import { BOOL, builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import { callNative, caller } from './call.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { sourceOf } from './iterate.ts';
import { NativeIterator, WrappingIterator, defineIterator, layered } from './iterator.ts';
import type { Mark, Step } from './iterator.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, DONE, PyGen } from './objects.ts';
import type { Done, PyValue, Slots } from './objects.ts';
import { TailCall, defineType } from './rows.ts';
import { truth } from './truth.ts';
import { answer, ask, generatorOf, isAwaitable, mayStep, stepperOf, waitForCall } from './waiting.ts';

export const FILTER: PyClass = builtinClass('filter', undefined, 'native', true);

export class FilterIterator extends WrappingIterator {
  cls: PyClass;
  inst: Slots | null = null;
  func: PyValue;
  inner: PyValue;
  /** The item that is being looked at in Python. */
  item: PyValue | undefined = undefined;
  waits = false;
  constructor(cls: PyClass, func: PyValue, inner: PyValue) {
    super();
    this.cls = cls;
    this.func = func;
    this.inner = inner;
    allocate(2);
  }
  protected innerSteady(): boolean {
    return false;
  }
  protected step(m: Machine): PyValue | Done | Bail {
    const out = this.waits ? this.goOn(m) : undefined;
    if (out !== undefined) return out;
    const { inner, func } = this;
    for (let n = 1; ; n++) {
      if (this.item === undefined) {
        const v = ask(m, inner);
        if (v === DONE || v instanceof Bail) return v as Done | Bail;
        this.item = v as PyValue;
      }
      const item: PyValue = this.item;
      let ok: boolean | Bail;
      try {
        const said = func === null || func === BOOL ? item : callNative(m, func, [item]);
        ok = said instanceof Bail ? said : truth(m, said);
      } catch (e) {
        this.item = undefined;
        throw e;
      }
      if (ok instanceof Bail) return this.bail(item);
      this.item = undefined;
      if (ok) return item;
      if ((n & 15) === 0) m.charge(16);
    }
  }
  protected override innerStepper(m: Machine): Step | null {
    const { func } = this;     if (this.item !== undefined || this.waits) return null;
    const step = stepperOf(m, this.inner);
    const itself = func === null || func === BOOL;
    const call = step === null || itself ? null : caller(m, func);
    if (step === null || (call === null && !itself)) return null;
    return () => {
      if (this.item !== undefined) return this.step(m);
      for (let n = 1; ; n++) {
        const x = step();
        if (x === DONE) return x;
        const said = call === null ? (x as PyValue) : layered(m, call, x as PyValue) as PyValue | Bail;
        const ok = typeof said === 'boolean' || said instanceof Bail ? said : truth(m, said);
        if (ok instanceof Bail) {
          this.item = x as PyValue;
          return this.bail(x as PyValue);
        }
        if (ok) return x;
        if ((n & 15) === 0) m.charge(16);
      }
    };
  }
  /** The function does not say natively whether the item passes. */
  private bail(item: PyValue): Bail {
    return isAwaitable(this.func) ? waitForCall(this, this.func, [item]) : BAIL;
  }
  /** Behind the call of the function, or of bool() for what that has said: the item; undefined: the next ones are asked for. */
  private goOn(m: Machine): PyValue | Done | Bail | undefined {
    if (!mayStep(this)) return BAIL;
    const { item } = this;
    const said = answer();
    this.item = undefined;
    if (said === DONE) return DONE;
    const ok = truth(m, said as PyValue);
    if (ok instanceof Bail) {
      this.item = item;
      return waitForCall(this, BOOL, [said as PyValue]);
    }
    return ok ? item : undefined;
  }
  override onward(m: Machine): TailCall | null {
    const { item, func, inner } = this;
    if (
      this.waits ||
      item === undefined ||
      func === null ||
      func === BOOL ||
      !(inner instanceof NativeIterator || inner instanceof PyGen) ||
      !inner.cls.builtin
    )
      return null;
    this.item = undefined;
    return new TailCall(m.shipped('filter_asked'), [inner, func, item], null);
  }
  override comesTo(): PyGen | null {
    return this.item === undefined && this.exact ? generatorOf(this.inner) : null;
  }
  override abandon(): void {
    this.item = undefined;
    if (this.waits) this.waits = false;
    else if (this.inner instanceof NativeIterator) this.inner.abandon();
  }
  protected innerMark(): Mark {
    return [this.inner instanceof NativeIterator ? this.inner.mark() : null, this.item];
  }
  protected innerReset(mark: Mark): void {
    if (this.inner instanceof NativeIterator) this.inner.reset(mark[0] as Mark);
    this.item = mark[1] as PyValue | undefined;
  }
}
kind('filter', FilterIterator, () => new FilterIterator(FILTER, null, null), {
  cls: 'cls',
  inst: 'slots',
  func: 'value',
  inner: 'value',
  item: 'optional',
  waits: 'later',
});

function isFilter(v: PyValue): v is FilterIterator {
  return v instanceof FilterIterator;
}

intrinsic('new_filter', 1, (_m, cls, func, inner) => new FilterIterator(cls as PyClass, func!, inner!));
intrinsic('filter_func', 1, (_m, it) => ((it as FilterIterator).func === BOOL ? null : (it as FilterIterator).func));
intrinsic('filter_waits', 1, (_m, it) => (it as FilterIterator).item !== undefined && !(it as FilterIterator).waits);
intrinsic('filter_inner', 1, (_m, it) => (it as FilterIterator).inner);
/** Takes over the item that waits. */
intrinsic('filter_item', 1, (_m, it) => {
  const self = it as FilterIterator;
  const { item } = self;
  self.item = undefined;
  return item;
});

/** The step from the call of the function on. */
shipped(
  'filter_asked',
  `
def filter_asked(inner, f, x):
    if f(x):
        return x
    for x in inner:
        if f(x):
            return x
    raise StopIteration
`,
);

defineIterator<FilterIterator>(
  FILTER,
  isFilter,
  false,
  {},
  `
def __next__(self, /):
    f = $filter_func(self)
    if $filter_waits(self):
        x = $filter_item(self)
    else:
        x = next($filter_inner(self))
    while not (x if f is None else f(x)):
        x = next($filter_inner(self))
    return x
`,
);
defineType(
  FILTER,
  isFilter,
  () => ({}),
  () => ({
    '__new__(cls, function: Callable | None, iterable: Iterable, /)': {
      doc: `Return an iterator of the items for which function(item) is true; of the true items if function is None.

>>> list(filter(None, [0, 1, 2]))
[1, 2]`,
      run(m, cls, func, iterable) {
        const it = sourceOf(m, iterable!);
        return it instanceof Bail ? it : new FilterIterator(cls, func!, it);
      },
      python: `
def __new__(cls, function, iterable, /):
    return $new_filter(cls, function, iter(iterable))
`,
    },
  }),
);
