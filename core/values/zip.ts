/**
 * zip: tuples of one item from each iterable, until the shortest ends. Native as long as the iterators inside are; items
 * already taken when one of them bails wait in `got`.
 */
import type { Frame } from './frame.ts';
import { allocate } from './heap.ts';
import { TUPLE, builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { sourceOf } from './iterate.ts';
import { NativeIterator, WrappingIterator, defineIterator } from './iterator.ts';
import type { Mark, Spread, Step } from './iterator.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, DONE, PyList, PyTuple } from './objects.ts';
import type { Done, PyGen, PyValue, Slots } from './objects.ts';
import { Raise } from './raised.ts';
import { defineType, defineWhole } from './rows.ts';
import { listOf } from './list.ts';
import { truth } from './truth.ts';
import { ask, generatorOf, hold, isFlat, mayStep, stepperOf } from './waiting.ts';

export const ZIP: PyClass = builtinClass('zip', undefined, 'native', true);

/** The items of one step from iterators side by side: the common part of zip and map. */
export class SideBySide {
  readonly inners: readonly PyValue[];
  readonly strict: boolean;
  /** 'zip' or 'map', for error texts. */
  readonly name: string;
  got: PyValue[];
  constructor(name: string, inners: readonly PyValue[], strict: boolean, got: PyValue[]) {
    this.name = name;
    this.inners = inners;
    this.strict = strict;
    this.got = got;
  }

  get steady(): boolean {
    return this.inners.every((it) => it instanceof NativeIterator && it.steady);
  }

  /** Fills `got`: true when complete; DONE at the end. After BAIL `got` keeps what was taken. */
  take(m: Machine): true | Done | Bail {
    const { inners, got } = this;
    try {
      for (let i = got.length; i < inners.length; i++) {
        const v = ask(m, inners[i]);
        if (i > 2 && (v === DONE || v instanceof Bail)) m.charge(i - 2);
        if (v instanceof Bail) return v;
        if (v === DONE) return this.ended(m, i);
        got.push(v as PyValue);
      }
      if (inners.length > 2) m.charge(inners.length - 2);
      return true;
    } catch (e) {
      got.length = 0;
      throw e;
    }
  }

  /** Iterator i has ended. */
  ended(m: Machine, i: number): Done | Bail {
    this.got.length = 0;
    if (!this.strict) return DONE;
    if (i > 0) throw uneven(this.name, i, 'shorter');
    // Those that have ended stay so: all of them are asked again after BAIL.
    for (let k = 1; k < this.inners.length; k++) {
      const it = this.inners[k]!;
      if (!(it instanceof NativeIterator)) return BAIL;
      const v = it.next(m);
      if (v instanceof Bail) return BAIL;
      if (v !== DONE) throw uneven(this.name, k, 'longer');
    }
    return DONE;
  }

  /** Lets go of the items of a step whose next iterator has failed. */
  abandon(): void {
    const it = this.inners[this.got.length];
    this.got.length = 0;
    if (it instanceof NativeIterator) it.abandon();
  }

  mark(): Mark {
    return [this.inners.map((it) => (it instanceof NativeIterator ? it.mark() : null)), this.got.slice()];
  }

  reset(mark: Mark): void {
    const marks = mark[0] as readonly (Mark | null)[];
    this.inners.forEach((it, i) => {
      if (it instanceof NativeIterator) it.reset(marks[i]!);
    });
    this.got.length = 0;
    for (const v of mark[1] as PyValue[]) this.got.push(v);
  }
}

function uneven(name: string, i: number, how: 'shorter' | 'longer'): Raise {
  return new Raise('ValueError', `${name}() argument ${i + 1} is ${how} than argument${i === 1 ? ' ' : 's 1-'}${i}`);
}

/** Takes the items of one step in Python: the list of them, or None at the end of a strict one. */
shipped(
  'take_side_by_side',
  `
def take_side_by_side(name, inners, row, strict):
    n = $size(inners)
    i = $size(row)
    try:
        while i < n:
            $list_append(row, next($item(inners, i)))
            i += 1
        return row
    except StopIteration:
        if not strict:
            raise
    if i:
        $uneven(name, i, 'shorter')
    i = 1
    while i < n:
        try:
            next(inners[i])
        except StopIteration:
            pass
        else:
            $uneven(name, i, 'longer')
        i += 1
    return None
`,
);
intrinsic('uneven', 1, (_m, name, i, how) => {
  throw uneven(name as string, i as number, how as 'shorter' | 'longer');
});

/** A step that is no BAIL. */
type StepIn = () => PyValue | Done;

export class Zip extends WrappingIterator {
  cls: PyClass;
  inst: Slots | null = null;
  inners: PyValue[];
  strict: boolean;
  got: PyValue[] = [];
  waits = false;
  private side: SideBySide | null = null;
  constructor(cls: PyClass, inners: PyValue[], strict: boolean) {
    super();
    this.cls = cls;
    this.inners = inners;
    this.strict = strict;
    allocate(inners.length + 1);
  }
  private get sides(): SideBySide {
    return (this.side ??= new SideBySide('zip', this.inners, this.strict, this.got));
  }
  override comesTo(): PyGen | null {
    return this.got.length === 0 && this.exact ? generatorOf(this.inners[0]) : null;
  }
  override abandon(): void {
    this.waits = false;
    this.sides.abandon();
  }
  protected innerSteady(): boolean {
    return this.sides.steady;
  }
  protected step(m: Machine): PyValue | Done | Bail {
    const { inners, got } = this;
    if (inners.length === 0) return DONE;
    if (!mayStep(this)) return BAIL;
    if (inners.length === 2 && got.length === 0) {
      const a = ask(m, inners[0]);
      if (a instanceof Bail) return a;
      if (a === DONE) return this.sides.ended(m, 0);
      const b = ask(m, inners[1]);
      if (b !== DONE && !(b instanceof Bail)) return new PyTuple(TUPLE, [a as PyValue, b as PyValue]);
      if (b === DONE) return this.sides.ended(m, 1);
      got.push(a as PyValue);
      hold(this, b as Bail);
      return b as Bail;
    }
    const done = this.sides.take(m);
    if (done === true) return new PyTuple(TUPLE, got.splice(0));
    if (done instanceof Bail && got.length > 0) hold(this, done);
    return done;
  }
  protected override innerStepper(m: Machine): Step | null {
    const steps = this.steppers(m);
    if (steps === null) return null;
    const [left, right, third] = steps;
    return () => {
      const a = left();
      if (a === DONE) return this.sides.ended(m, 0) as Done;
      const b = right();
      if (b === DONE) return this.sides.ended(m, 1) as Done;
      if (third === undefined) return new PyTuple(TUPLE, [a as PyValue, b as PyValue]);
      const c = third();
      if (c === DONE) return this.sides.ended(m, 2) as Done;
      m.charge(1);
      return new PyTuple(TUPLE, [a as PyValue, b as PyValue, c as PyValue]);
    };
  }
  /** The steps of two or three iterators, if none of these is a BAIL. */
  private steppers(m: Machine): [StepIn, StepIn, StepIn?] | null {
    const { inners, got } = this;
    const [first, second, third] = inners;
    if (inners.length < 2 || inners.length > 3 || got.length > 0) return null;
    const left = stepperOf(m, first);
    const right = left === null ? null : stepperOf(m, second);
    if (right === null) return null;
    if (third === undefined) return [left!, right];
    const last = stepperOf(m, third);
    return last && [left!, right, last];
  }
  protected override innerSpreader(m: Machine, to: readonly number[]): Spread | null {
    const { got } = this;
    const steps = to.length === this.inners.length ? this.steppers(m) : null;
    if (steps === null) return null;
    const [left, right, third] = steps;
    const [to0, to1, to2] = to as [number, number, number];
    if (third !== undefined)
      return (r) => {
        const a = left();
        if (a === DONE) return false;
        const b = right();
        const c = b === DONE ? DONE : third();
        if (c === DONE) {
          got.push(a as PyValue);
          if (b !== DONE) got.push(b as PyValue);
          return false;
        }
        m.charge(1);
        allocate(3);
        r[to0] = a as PyValue;
        r[to1] = b as PyValue;
        r[to2] = c as PyValue;
        return true;
      };
    return (r) => {
      const a = left();
      if (a === DONE) return false;
      const b = right();
      if (b === DONE) {
        got.push(a as PyValue);
        return false;
      }
      allocate(2);
      r[to0] = a as PyValue;
      r[to1] = b as PyValue;
      return true;
    };
  }
  override spread(m: Machine, r: Frame, to: readonly number[]): true | Bail {
    const { inners, got } = this;
    const n = to.length;
    if (n < 2 || n > 3 || inners.length !== n || !this.exact) return BAIL;
    const left = inners[0];
    const middle = inners[1];
    const right = inners[2];
    if (!isFlat(left) || !isFlat(middle) || (n === 3 && !isFlat(right)) || !mayStep(this)) return BAIL;
    const taken = got.length;
    const a = taken > 0 ? got[0]! : ask(m, left);
    if (a instanceof Bail) return a;
    if (a === DONE) return BAIL;
    const b = taken > 1 ? got[1]! : ask(m, middle);
    if (b === DONE || b instanceof Bail) return this.stops(b as Done | Bail, a as PyValue);
    if (n === 3) {
      const c = ask(m, right);
      if (c === DONE || c instanceof Bail) return this.stops(c as Done | Bail, a as PyValue, b as PyValue);
      m.charge(1);
      r[to[2]!] = c as PyValue;
    }
    while (got.length > 0) got.pop();
    allocate(n);
    r[to[0]!] = a as PyValue;
    r[to[1]!] = b as PyValue;
    return true;
  }
  /** The step stops at an iterator that has ended or bailed. */
  private stops(at: Done | Bail, a: PyValue, b?: PyValue): Bail {
    const { got } = this;
    if (got.length === 0) got.push(a);
    if (got.length === 1 && b !== undefined) got.push(b);
    if (at === DONE) return BAIL;
    hold(this, at as Bail);
    return at as Bail;
  }
  protected innerMark(): Mark {
    return this.sides.mark();
  }
  protected innerReset(mark: Mark): void {
    this.sides.reset(mark);
  }
}
kind('zip', Zip, () => new Zip(ZIP, [], false), {
  cls: 'cls',
  inst: 'slots',
  inners: 'values',
  strict: 'flag',
  got: 'values',
  waits: 'later',
});

function isZip(v: PyValue): v is Zip {
  return v instanceof Zip;
}

intrinsic(
  'new_zip',
  1,
  (_m, cls, inners, strict) => new Zip(cls as PyClass, (inners as PyList).items.slice(), strict as boolean),
);
intrinsic('zip_inners', 1, (_m, z) => new PyTuple(TUPLE, (z as Zip).inners.slice()));
intrinsic('zip_strict', 1, (_m, z) => (z as Zip).strict);
/** Takes over what was taken natively in this step. */
intrinsic('zip_got', 1, (_m, z) => listOf((z as Zip).waits ? [] : (z as Zip).got.splice(0)));

defineIterator<Zip>(
  ZIP,
  isZip,
  false,
  {},
  `
def __next__(self, /):
    row = $take_side_by_side('zip', $zip_inners(self), $zip_got(self), $zip_strict(self))
    if row is None:
        raise StopIteration
    return tuple(row)
`,
);
defineType(
  ZIP,
  isZip,
  () => ({}),
  () => ({
    '__new__(cls, /, *iterables: Iterable, strict: bool = False)': {
      doc: `Return an iterator of tuples, each with one item from each iterable, until the shortest is exhausted.

>>> list(zip('abc', range(2)))
[('a', 0), ('b', 1)]`,
      run(m, cls, iterables, strict) {
        const flag = truth(m, strict!);
        return flag instanceof Bail ? flag : make(m, cls, (iterables as PyTuple).items, flag);
      },
      python: `
def __new__(cls, /, *iterables, strict=False):
    strict = bool(strict)
    inners = []
    for x in iterables:
        inners.append(iter(x))
    return $new_zip(cls, inners, strict)
`,
    },
  }),
);
defineWhole(ZIP, (m, cls, args, names) => (names === null ? make(m, cls, args, false) : BAIL));

function make(m: Machine, cls: PyClass, iterables: readonly PyValue[], strict: boolean): Zip | Bail {
  const inners: PyValue[] = [];
  for (const iterable of iterables) {
    const it = sourceOf(m, iterable);
    if (it instanceof Bail) return it;
    inners.push(it);
  }
  return new Zip(cls, inners, strict);
}
