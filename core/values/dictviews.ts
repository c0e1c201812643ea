/**
 * Views and iterators of dicts. A view holds its dict; an iterator holds the dict, the number of the next entry, and the
 * size that the dict must still have. A compaction of the dict tells iterators where their positions went (`moved`).
 */
import type { Frame } from './frame.ts';
import { allocate } from './heap.ts';
import { DICT, TUPLE, builtinClass } from './classes.ts';
import type { PyClass } from './classes.ts';
import { PyDict } from './dict.ts';
import { NativeIterator, defineIterator } from './iterator.ts';
import type { Mark, Spread, Step } from './iterator.ts';
import { kind } from './kinds.ts';
import type { Machine } from './machine.ts';
import { Moved, REORDERED } from './moved.ts';
import { DONE, PyNative, PyTuple } from './objects.ts';
import type { Done, PyValue } from './objects.ts';
import { Raise, Unusable } from './raised.ts';

export const DICT_KEYS: PyClass = builtinClass('dict_keys');
export const DICT_VALUES: PyClass = builtinClass('dict_values');
export const DICT_ITEMS: PyClass = builtinClass('dict_items');
export const DICT_KEYITERATOR: PyClass = builtinClass('dict_keyiterator');
export const DICT_VALUEITERATOR: PyClass = builtinClass('dict_valueiterator');
export const DICT_ITEMITERATOR: PyClass = builtinClass('dict_itemiterator');
export const DICT_REVERSEKEYITERATOR: PyClass = builtinClass('dict_reversekeyiterator');
export const DICT_REVERSEVALUEITERATOR: PyClass = builtinClass('dict_reversevalueiterator');
export const DICT_REVERSEITEMITERATOR: PyClass = builtinClass('dict_reverseitemiterator');
export const ODICT_ITERATOR: PyClass = builtinClass('odict_iterator');

/** OrderedDict, once there is one, and the classes of its views (their names until then) by those of dict's. */
export const ORDERED: { cls: PyClass | null; readonly views: Map<PyClass, PyClass | string> } = {
  cls: null,
  views: new Map<PyClass, PyClass | string>([
    [DICT_KEYS, 'odict_keys'],
    [DICT_VALUES, 'odict_values'],
    [DICT_ITEMS, 'odict_items'],
  ]),
};

export function isOrdered(dict: PyDict): boolean {
  return dict.cls !== DICT && ORDERED.cls !== null && dict.cls.isSubclass(ORDERED.cls);
}

/**
 * What an OrderedDict throws where a change fails so: it asks for the hash of the key itself, and what has none is not said to be
 * no key.
 */
export function changeFault(dict: PyDict, fault: unknown): unknown {
  return fault instanceof Unusable && isOrdered(dict) ? new Raise('TypeError', fault.why) : fault;
}

export class PyDictView extends PyNative {
  readonly dict: PyDict;
  readonly type: PyClass;
  constructor(dict: PyDict, type: PyClass) {
    super();
    this.dict = dict;
    this.type = type;
    allocate(1);
  }
  get cls(): PyClass {
    return isOrdered(this.dict) ? (ORDERED.views.get(this.type) as PyClass) : this.type;
  }
}
kind('dict_view', PyDictView, () => new PyDictView(null as unknown as PyDict, DICT_KEYS), {
  dict: [PyDict],
  type: 'cls',
}, (o) => o.type === DICT_KEYS || o.type === DICT_VALUES || o.type === DICT_ITEMS);

export class DictIterator extends NativeIterator {
  dict: PyDict | null;
  readonly type: PyClass;
  at: number;
  /** The size that the dict must have; -1 after it has changed. */
  size: number;
  left: number;
  moved: Moved | null;

  constructor(dict: PyDict | null, type: PyClass) {
    super();
    this.dict = dict;
    this.type = type;
    this.at = 0;
    this.size = 0;
    this.moved = null;
    if (dict !== null) {
      this.size = dict.live;
      this.moved = dict.cur ??= new Moved();
      if (isReverse(type)) this.at = dict.keys.length - 1;
    }
    this.left = this.size;
    allocate(3);
  }
  get cls(): PyClass {
    return this.type;
  }

  next(_m: Machine): PyValue | Done {
    const i = this.step();
    if (i < 0) return DONE;
    const dict = this.dict!;
    switch (this.type) {
      case DICT_KEYITERATOR:
      case DICT_REVERSEKEYITERATOR:
        return dict.keys[i]!;
      case DICT_VALUEITERATOR:
      case DICT_REVERSEVALUEITERATOR:
        return dict.valueAt(i);
    }
    return new PyTuple(TUPLE, [dict.keys[i]!, dict.valueAt(i)]);
  }

  override spread(_m: Machine, r: Frame, to: readonly number[]): boolean {
    if (this.type !== DICT_ITEMITERATOR || to.length !== 2) return false;
    const i = this.step();
    if (i < 0) return false;
    allocate(2);
    const dict = this.dict!;
    r[to[0]!] = dict.keys[i];
    r[to[1]!] = dict.valueAt(i);
    return true;
  }

  override stepper(m: Machine): Step {
    return () => this.next(m);
  }
  override spreader(m: Machine, to: readonly number[]): Spread | null {
    return this.type === DICT_ITEMITERATOR && to.length === 2 ? (r) => this.spread(m, r, to) : null;
  }

  /** The number of the next entry; -1 at the end. */
  private step(): number {
    const dict = this.dict;
    if (dict === null) return -1;
    if (this.moved === null || this.moved.to !== null) this.settle(dict);
    if (this.size !== dict.live) {
      this.size = -1;
      throw new Raise('RuntimeError', 'dictionary changed size during iteration');
    }
    const reverse = isReverse(this.type);
    const i = reverse ? dict.previousEntry(this.at) : dict.nextEntry(this.at);
    if (i < 0) {
      this.dict = null;
      return -1;
    }
    if (this.left === 0 && !reverse) {
      this.dict = null;
      throw new Raise('RuntimeError', 'dictionary keys changed during iteration');
    }
    this.left--;
    this.at = reverse ? i - 1 : i + 1;
    return i;
  }

  /** Follows the changes of the dict since the last step. */
  settle(dict: PyDict): void {
    this.moved ??= dict.cur ??= new Moved();
    while (this.moved.to !== null) {
      this.follow(this.moved.to);
      this.moved = this.moved.next!;
    }
  }

  protected follow(to: Int32Array): void {
    if (to === REORDERED) this.size = -1;
    else if (isReverse(this.type)) this.at = (this.at + 1 < to.length ? to[this.at + 1]! : to[to.length - 1]!) - 1;
    else this.at = this.at < to.length ? to[this.at]! : to[to.length - 1]!;
  }

  mark(): Mark {
    return [this.dict, this.at, this.size, this.left, this.moved];
  }
  reset(mark: Mark): void {
    this.dict = mark[0] as PyDict | null;
    this.at = mark[1] as number;
    this.size = mark[2] as number;
    this.left = mark[3] as number;
    this.moved = mark[4] as Moved | null;
  }
  override hint(): number {
    return this.dict === null || this.size !== this.dict.live ? 0 : this.left;
  }
}
const DICT_ITERATOR_FIELDS = { dict: [PyDict, null], type: 'cls', at: 'count', size: 'count', left: 'count' } as const;
function checkIterator(o: DictIterator): boolean {
  // From now on the dict tells where positions go.
  if (o.dict !== null) o.moved = o.dict.cur ??= new Moved();
  return o.type !== null && o.at >= (isReverse(o.type) ? -1 : 0);
}
kind('dict_iterator', DictIterator, () => new DictIterator(null, DICT_KEYITERATOR), DICT_ITERATOR_FIELDS, checkIterator);

/** An iterator of an OrderedDict, which is over when the dict has got or lost an entry, even if it is as long as before. */
export class OrderedDictIterator extends DictIterator {
  /** As many places as the dict must have: a new entry takes a new one. */
  places: number;
  constructor(dict: PyDict | null, type: PyClass) {
    super(dict, type);
    this.places = dict === null ? 0 : dict.keys.length;
  }
  override get cls(): PyClass {
    return ODICT_ITERATOR;
  }
  override next(m: Machine): PyValue | Done {
    const { dict } = this;
    if (dict === null) return DONE;
    if (this.left === 0) {
      this.dict = null;
      return DONE;
    }
    this.settle(dict);
    if (this.size === dict.live && this.places === dict.keys.length) return super.next(m);
    this.dict = null;
    throw new Raise('RuntimeError', 'OrderedDict mutated during iteration');
  }
  override spread(m: Machine, r: Frame, to: readonly number[]): boolean {
    const { dict } = this;
    if (dict === null || this.left === 0) return false;
    this.settle(dict);
    return this.size === dict.live && this.places === dict.keys.length && super.spread(m, r, to);
  }
  protected override follow(to: Int32Array): void {
    super.follow(to);
    if (to !== REORDERED) this.places = to[Math.min(this.places, to.length - 1)]!;
  }
  override mark(): Mark {
    return [...super.mark(), this.places];
  }
  override reset(mark: Mark): void {
    super.reset(mark);
    this.places = mark[5] as number;
  }
}
kind('odict_iterator', OrderedDictIterator, () => new OrderedDictIterator(null, DICT_KEYITERATOR), {
  ...DICT_ITERATOR_FIELDS,
  places: 'count',
}, checkIterator);

/** The iterator of a dict or of a view of it. */
export function dictIterator(dict: PyDict, type: PyClass): DictIterator {
  return isOrdered(dict) ? new OrderedDictIterator(dict, type) : new DictIterator(dict, type);
}

function isReverse(type: PyClass): boolean {
  return type === DICT_REVERSEKEYITERATOR || type === DICT_REVERSEVALUEITERATOR || type === DICT_REVERSEITEMITERATOR;
}

function isDictIterator(v: PyValue): v is DictIterator {
  return v instanceof DictIterator;
}

export const DICT_ITERATORS: readonly PyClass[] = [
  DICT_KEYITERATOR,
  DICT_VALUEITERATOR,
  DICT_ITEMITERATOR,
  DICT_REVERSEKEYITERATOR,
  DICT_REVERSEVALUEITERATOR,
  DICT_REVERSEITEMITERATOR,
];
for (const type of DICT_ITERATORS)
  defineIterator(type, isDictIterator, true);
defineIterator(ODICT_ITERATOR, (v): v is OrderedDictIterator => v instanceof OrderedDictIterator, false);
