/**
 * map: func(*items) for items side by side. Native as long as the iterators and the function are; arguments already taken
 * when one of them bails wait in `got`.
 *
 * Marking keeps the results since then in `seen`, because the function may have effects and must not be called again.
 */
import { allocate } from './heap.ts';
import { TUPLE, builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import { callNative, caller } from './call.ts';
import { intrinsic } from './intrinsics.ts';
import { sourceOf } from './iterate.ts';
import { RecordingIterator, defineIterator, layered } from './iterator.ts';
import type { Step } from './iterator.ts';
import { kind } from './kinds.ts';
import { listOf } from './list.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, DONE, PyGen, PyTuple } from './objects.ts';
import type { Done, PyList, PyValue, Slots } from './objects.ts';
import { TailCall, defineType, defineWhole } from './rows.ts';
import { truth } from './truth.ts';
import { answer, generatorOf, hold, isAwaitable, mayStep, stepperOf, waitForCall } from './waiting.ts';
import { SideBySide } from './zip.ts';

export const MAP: PyClass = builtinClass('map', undefined, 'native', true);

export class MapIterator extends RecordingIterator {
  cls: PyClass;
  inst: Slots | null = null;
  func: PyValue;
  inners: PyValue[];
  strict: boolean;
  got: PyValue[] = [];
  waits = false;
  private side: SideBySide | null = null;
  constructor(cls: PyClass, func: PyValue, inners: PyValue[], strict: boolean) {
    super();
    this.cls = cls;
    this.func = func;
    this.inners = inners;
    this.strict = strict;
    allocate(inners.length + 2);
  }
  protected innerSteady(): boolean {
    return false;
  }

  protected fresh(m: Machine): PyValue | Done | Bail {
    const { got, func } = this;
    const goesOn = this.waits;
    if (!mayStep(this)) return BAIL;
    if (goesOn && got.length === this.inners.length) {
      this.forget();
      while (got.length > 0) got.pop();
      return answer();
    }
    const args = this.take(m);
    if (args instanceof Bail && got.length > 0) hold(this, args);
    if (args === DONE || args instanceof Bail) return args as Done | Bail;
    // A call costs a function of the program less than to be asked.
    if (isAwaitable(func)) return waitForCall(this, func, got);
    let v: PyValue | Bail;
    try {
      v = callNative(m, func, got.slice());
    } catch (e) {
      got.length = 0;
      throw e;
    }
    if (v instanceof Bail) return BAIL;
    got.length = 0;
    return v;
  }

  /** The arguments of its calls one by one, if it calls a function of the program with the items of a steady iterator. */
  argumentStepper(m: Machine): Step | null {
    return this.cls.builtin && isAwaitable(this.func) && this.inners.length === 1 ? stepperOf(m, this.inners[0]) : null;
  }
  /** Nothing is left of other steps. */
  get isIdle(): boolean {
    return this.got.length === 0 && this.ahead.length === 0 && !this.waits;
  }
  /** The step with that argument. */
  callWith(x: PyValue): TailCall {
    this.forget();
    return new TailCall(this.func, [x], null);
  }

  protected override innerStepper(m: Machine): Step | null {
    const { got, func, inners } = this;
    if (inners.length !== 1 || got.length > 0) return null;
    const step = stepperOf(m, inners[0]);
    const call = step === null ? null : caller(m, func);
    if (step === null || call === null) return null;
    return this.recording(m, () => {
      if (got.length > 0) return this.fresh(m);
      const x = step();
      if (x === DONE) return x;
      const v = layered(m, call, x as PyValue) as PyValue | Bail;
      if (v instanceof Bail) got.push(x as PyValue);
      return v;
    });
  }

  /** The arguments of the next call; they stay in `got` until it has been made. */
  take(m: Machine): readonly PyValue[] | Done | Bail {
    const done = this.sides.take(m);
    return done === true ? this.got : done;
  }

  private get sides(): SideBySide {
    return (this.side ??= new SideBySide('map', this.inners, this.strict, this.got));
  }

  override onward(m: Machine): TailCall | null {
    super.onward(m);
    if (this.waits || this.got.length < this.inners.length) return null;
    const { got } = this;
    return new TailCall(this.func, got.length === 1 ? [got.pop()!] : got.splice(0), null);
  }

  override get answersAsCalled(): boolean {
    return true;
  }

  override comesTo(): PyGen | null {
    return this.inners[0] instanceof PyGen && this.got.length === 0 && this.ahead.length === 0 && this.exact ? generatorOf(this.inners[0]) : null;
  }

  override abandon(): void {
    this.waits = false;
    this.sides.abandon();
  }
}
kind('map', MapIterator, () => new MapIterator(MAP, null, [], false), {
  cls: 'cls',
  inst: 'slots',
  func: 'value',
  inners: 'values',
  strict: 'flag',
  got: 'values',
  ahead: 'values',
  waits: 'later',
});

function isMap(v: PyValue): v is MapIterator {
  return v instanceof MapIterator;
}

intrinsic(
  'new_map',
  1,
  (_m, cls, func, inners, strict) =>
    new MapIterator(cls as PyClass, func!, (inners as PyList).items.slice(), strict as boolean),
);
intrinsic('map_func', 1, (_m, it) => (it as MapIterator).func);
intrinsic('map_inners', 1, (_m, it) => new PyTuple(TUPLE, (it as MapIterator).inners.slice()));
intrinsic('map_strict', 1, (_m, it) => (it as MapIterator).strict);
/** Takes over what was taken natively in this step. */
intrinsic('map_got', 1, (_m, it) => listOf((it as MapIterator).waits ? [] : (it as MapIterator).got.splice(0)));

defineIterator<MapIterator>(
  MAP,
  isMap,
  false,
  {},
  `
def __next__(self, /):
    args = $map_got(self)
    inners = $map_inners(self)
    if $size(args) < $size(inners):
        args = $take_side_by_side('map', inners, args, $map_strict(self))
        if args is None:
            raise StopIteration
    return $map_func(self)(*args)
`,
);
defineType(
  MAP,
  isMap,
  () => ({}),
  () => ({
    '__new__(cls, /, *args, strict: bool = False)': {
      doc: `map(function, iterable, *iterables): an iterator of function(*items) for items side by side.

>>> list(map(pow, [2, 3], [5, 2]))
[32, 9]`,
      overloads: [
        '__new__(cls, function: Callable, iterable: Iterable, /, *iterables: Iterable, strict: bool = False)',
      ],
      run(m, cls, args, strict) {
        const { items } = args as PyTuple;
        if (items.length < 2) return m.raise('TypeError', 'map() must have at least two arguments.');
        const flag = truth(m, strict!);
        return flag instanceof Bail ? flag : make(m, cls, items, flag);
      },
      python: `
def __new__(cls, function, /, *iterables, strict=False):
    strict = bool(strict)
    inners = []
    for x in iterables:
        inners.append(iter(x))
    return $new_map(cls, function, inners, strict)
`,
    },
  }),
);
defineWhole(MAP, (m, cls, args, names) => (names === null && args.length > 1 ? make(m, cls, args, false) : BAIL));

/** `args`: the function and the iterables. */
function make(m: Machine, cls: PyClass, args: readonly PyValue[], strict: boolean): MapIterator | Bail {
  const inners: PyValue[] = [];
  for (let i = 1; i < args.length; i++) {
    const it = sourceOf(m, args[i]!);
    if (it instanceof Bail) return it;
    inners.push(it);
  }
  return new MapIterator(cls, args[0]!, inners, strict);
}
