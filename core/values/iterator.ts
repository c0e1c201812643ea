/**
 * The base of native iterators. `next` answers the next item, DONE after the last (and ever after), or BAIL: nothing has
 * happened, and the `__next__` of the iterator's class takes the step in Python. It throws what the step raises.
 *
 * A builtin that walks an iterator it did not make itself takes `mark` first, and goes back to it with `reset` before it
 * answers BAIL, so that its Python form finds all items again.
 */
import type { PyClass } from './classes.ts';
import type { Frame } from './frame.ts';
import { SLOT_SIZE, grow } from './heap.ts';
import { BAIL, Bail, DONE, PyNative } from './objects.ts';
import type { Done, Out, PyGen, PyValue } from './objects.ts';
import type { Machine } from './machine.ts';
import { PyBuiltin, defineType } from './rows.ts';
import type { Row, TailCall } from './rows.ts';

/** A step that waits for a generator (waiting.ts). */
export const WAITS: Bail = new Bail();

/** A position to come back to; what it holds is the iterator's affair. */
export type Mark = readonly unknown[];

/** A step, of which everything but the next item is known: a BAIL only where the iterator is not steady. */
export type Step = () => PyValue | Done | Bail;
/** One whose tuple goes to places in a frame that were named before; false: `next` takes the step, and goes on from what this has done. */
export type Spread = (r: Frame) => boolean;

export abstract class NativeIterator extends PyNative {
  abstract next(m: Machine): PyValue | Done | Bail;
  /** The step of the built-in class, whatever the class of the iterator makes of it. */
  advance(m: Machine): PyValue | Done | Bail {
    return this.next(m);
  }
  /** Its class walks it as the built-in class does. */
  get exact(): boolean {
    return true;
  }
  /** Never answers BAIL. */
  get steady(): boolean {
    return true;
  }
  /**
   * `next`, for a loop of many steps. What the iterators are that it steps is found out here, once: at each step that would take
   * longer than the step. It may be stepped otherwise meanwhile. Null: there is nothing to gain.
   */
  stepper(_m: Machine): Step | null {
    return null;
  }
  /** The same for `spread`. */
  spreader(_m: Machine, _to: readonly number[]): Spread | null {
    return null;
  }
  /**
   * Behind a BAIL: the call that answers the step, which the machine makes in place of `__next__`; null if `__next__` has to do
   * the whole step. What waited for the call belongs to it.
   */
  onward(_m: Machine): TailCall | null {
    return null;
  }
  /**
   * Takes the step and writes the items of the tuple that it gives to the places `to` in a frame, without making the tuple;
   * WAITS; or false or another BAIL: `next` has to take the step, and goes on from what this has done.
   */
  spread(_m: Machine, _r: Frame, _to: readonly number[]): boolean | Bail {
    return false;
  }
  abstract mark(): Mark;
  abstract reset(mark: Mark): void;
  /** The generator that its next step asks before it does anything else; null: it may do other things first. */
  comesTo(): PyGen | null {
    return null;
  }
  /** Whether a call that its step comes to answers the step: `onward` says which. */
  get answersAsCalled(): boolean {
    return false;
  }
  /** A step that waited is given up, which has failed: what it has taken is lost. */
  abandon(): void {}
  /** Takes all items that are left at once, if `pays` for so many says that they may; null: they are taken one by one. */
  takeAll(_pays: (n: number) => boolean): PyValue[] | null {
    return null;
  }
  /** Number of items to come as far as known; -1 if there is no telling. */
  hint(): number {
    return -1;
  }
}

/** Iterators around iterators that step natively; those further inside step in Python, whose depth is limited. */
const MOST_LAYERS = 100;
/** As many are in the price of an item; each further one costs a tick. */
const FREE_LAYERS = 4;
const layers: { open: number } = { open: 0 };
const TOO_DEEP: Mark = [];
/** As many results are kept for a reset; then the walk goes on in Python, which keeps none. */
const MOST_RECORDED = 65536;

/**
 * An iterator that steps other iterators (map, zip, enumerate, filter). Each layer takes JavaScript stack, so beyond
 * MOST_LAYERS a step is a BAIL.
 */
export abstract class WrappingIterator extends NativeIterator {
  next(m: Machine): PyValue | Done | Bail {
    return this.exact ? this.advance(m) : BAIL;
  }
  override advance(m: Machine): PyValue | Done | Bail {
    if (layers.open >= MOST_LAYERS) return BAIL;
    if (layers.open >= FREE_LAYERS) m.charge(1);
    layers.open++;
    try {
      return this.step(m);
    } finally {
      layers.open--;
    }
  }
  override get exact(): boolean {
    return this.cls.builtin || walksAsBuiltin(this.cls);
  }
  override get steady(): boolean {
    return this.exact && within(false, () => this.innerSteady());
  }
  override stepper(m: Machine): Step | null {
    return this.cls.builtin ? within(null, () => this.innerStepper(m), FREE_LAYERS) : null;
  }
  override spreader(m: Machine, to: readonly number[]): Spread | null {
    return this.cls.builtin ? within(null, () => this.innerSpreader(m, to), FREE_LAYERS) : null;
  }
  /** Those of an iterator of the built-in class itself. */
  protected innerStepper(_m: Machine): Step | null {
    return null;
  }
  protected innerSpreader(_m: Machine, _to: readonly number[]): Spread | null {
    return null;
  }
  mark(): Mark {
    return within(TOO_DEEP, () => this.innerMark());
  }
  reset(mark: Mark): void {
    if (mark !== TOO_DEEP) within(undefined, () => this.innerReset(mark));
  }
  protected abstract step(m: Machine): PyValue | Done | Bail;
  protected abstract innerSteady(): boolean;
  protected abstract innerMark(): Mark;
  protected abstract innerReset(mark: Mark): void;
}

/** What may step iterators in its turn: a layer, as a step of an iterator around others is. */
export function layered(m: Machine, work: (x: PyValue) => PyValue | Done | Bail, x: PyValue = null): PyValue | Done | Bail {
  if (layers.open >= MOST_LAYERS) return BAIL;
  if (layers.open >= FREE_LAYERS) m.charge(1);
  layers.open++;
  try {
    return work(x);
  } finally {
    layers.open--;
  }
}

/**
 * One whose steps may have effects, so that there is no way back to a position: results since a mark are kept, and given once more
 * after a reset.
 */
export abstract class RecordingIterator extends WrappingIterator {
  /** Results that were given back, the next one last. */
  ahead: PyValue[] = [];
  /** Results since the mark; null: no builtin walks it. */
  private seen: PyValue[] | null = null;

  /** Results since the mark, which a reset would give back. */
  get recorded(): readonly PyValue[] {
    return this.seen ?? [];
  }
  /** Takes a step that nobody has seen. */
  protected abstract fresh(m: Machine): PyValue | Done | Bail;

  protected step(m: Machine): PyValue | Done | Bail {
    if (this.ahead.length === 0 && this.seen === null) return this.fresh(m);
    if (this.seen !== null && this.seen.length >= MOST_RECORDED) return BAIL;
    const out = this.ahead.length > 0 ? this.ahead.pop()! : this.fresh(m);
    if (this.seen !== null && out !== DONE && !(out instanceof Bail)) {
      this.seen.push(out as PyValue);
      grow(SLOT_SIZE);
    }
    return out;
  }
  /** `step` as the steps of a loop: with results that were given back, and records. */
  protected recording(m: Machine, step: Step): Step {
    return () => {
      if (this.ahead.length > 0 || (this.seen !== null && this.seen.length >= MOST_RECORDED)) return this.next(m);
      const out = step();
      if (this.seen !== null && out !== DONE && !(out instanceof Bail)) {
        this.seen.push(out as PyValue);
        grow(SLOT_SIZE);
      }
      return out;
    };
  }
  /** `spread` as the spreader of a loop: the steps that `recording` leaves to `next` it leaves to it, too, and those that are recorded. */
  protected unrecorded(spread: Spread): Spread {
    return (r) => this.ahead.length === 0 && this.seen === null && spread(r);
  }
  /** A frame takes the step: no builtin walks it any more. */
  protected forget(): void {
    this.seen = null;
  }
  override onward(_m: Machine): TailCall | null {
    this.forget();
    return null;
  }
  protected innerMark(): Mark {
    this.seen = [];
    return [];
  }
  protected innerReset(_mark: Mark): void {
    if (this.seen !== null) this.ahead = [...this.ahead, ...this.seen.reverse()];
    this.seen = null;
  }
}

function within<T>(tooDeep: T, go: () => T, most: number = MOST_LAYERS): T {
  if (layers.open >= most) return tooDeep;
  layers.open++;
  try {
    return go();
  } finally {
    layers.open--;
  }
}

/** A class of the program that leaves `__iter__` and `__next__` as they are. */
export function walksAsBuiltin(cls: PyClass): boolean {
  return cls.lookup('__next__') instanceof PyBuiltin && cls.lookup('__iter__') instanceof PyBuiltin;
}

/** `__next__` as a row. */
function nextRow(m: Machine, it: NativeIterator): Out {
  const v = it.advance(m);
  return v === DONE ? m.raiseExc(m.exception('StopIteration')) : (v as PyValue | Bail);
}

/** The rows that every iterator has, and what else its type has. `python`: the step in Python, after BAIL. */
export function defineIterator<S extends NativeIterator>(
  cls: PyClass,
  accepts: (v: PyValue) => v is S & PyValue,
  hinted: boolean,
  rows: Readonly<Record<string, Row<S & PyValue>>> = {},
  python?: string,
): void {
  defineType<S & PyValue>(cls, accepts, () => ({
    '__iter__(self, /)': {
      doc: `Return the iterator itself.

>>> it = iter([1])
>>> iter(it) is it
True`,
      run: (_m, self) => self,
    },
    '__next__(self, /)': {
      doc: `Return the next item, or raise StopIteration.

>>> next(iter([1]))
1`,
      run: (m, self) => nextRow(m, self),
      ...(python === undefined ? {} : { python }),
    },
    ...(hinted
      ? {
          '__length_hint__(self, /) -> int': {
            doc: `Return an estimate of the number of items to come.

>>> iter([1, 2]).__length_hint__()
2`,
            run: (_m: Machine, self: S) => Math.max(self.hint(), 0),
          },
        }
      : {}),
    ...rows,
  }));
}
