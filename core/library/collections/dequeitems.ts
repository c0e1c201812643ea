/** What a deque holds: its items in one array, and a count of changes, by which iterators notice them; and its iterators. */
import {
  DONE,
  NativeIterator,
  PyNative,
  Raise,
  allocate,
  builtinClass,
  defineIterator,
  growSlots,
  kind,
} from '../../values/mod.ts';
import type { Done, Machine, Mark, PyClass, PyValue, Slots } from '../../values/mod.ts';
import { lazily } from '../lazily.ts';

/** A deque: the ring, its class and its limit. */
export class PyDeque extends PyNative {
  cls: PyClass;
  inst: Slots | null = null;
  private buf: (PyValue | undefined)[] = [undefined, undefined, undefined, undefined];
  private head = 0;
  n = 0;
  /** -1: no limit. */
  maxlen = -1;
  state = 0;
  constructor(cls: PyClass) {
    super();
    this.cls = cls;
    allocate(4);
  }

  at(i: number): PyValue {
    return this.buf[(this.head + i) & (this.buf.length - 1)]!;
  }
  put(i: number, v: PyValue): void {
    this.buf[(this.head + i) & (this.buf.length - 1)] = v;
  }

  /** The items in order. Snapshots set them. */
  get items(): PyValue[] {
    const { buf, head } = this;
    const end = head + this.n;
    const out = end <= buf.length ? buf.slice(head, end) : buf.slice(head).concat(buf.slice(0, end - buf.length));
    return out as PyValue[];
  }
  set items(items: readonly PyValue[]) {
    let size = 4;
    while (size < items.length) size *= 2;
    const buf: (PyValue | undefined)[] = items.slice();
    while (buf.length < size) buf.push(undefined);
    this.buf = buf;
    this.head = 0;
    this.n = items.length;
  }

  override heldItems(): PyValue[] | null {
    return this.cls.builtin ? this.items : null;
  }
  override heldLength(): number {
    return this.cls.builtin ? this.n : -1;
  }

  private room(m: Machine): void {
    if (this.n >= m.caps.list) throw new Raise('MemoryError', '');
    growSlots(1);
    if (this.n < this.buf.length) return;
    const buf: (PyValue | undefined)[] = this.items;
    while (buf.length < 2 * this.n) buf.push(undefined);
    this.buf = buf;
    this.head = 0;
  }

  append(m: Machine, v: PyValue): void {
    this.room(m);
    this.buf[(this.head + this.n) & (this.buf.length - 1)] = v;
    this.n++;
    this.state++;
    if (this.maxlen >= 0 && this.n > this.maxlen) this.popleft();
  }
  appendleft(m: Machine, v: PyValue): void {
    this.room(m);
    this.head = (this.head - 1) & (this.buf.length - 1);
    this.buf[this.head] = v;
    this.n++;
    this.state++;
    if (this.maxlen >= 0 && this.n > this.maxlen) this.pop();
  }
  pop(): PyValue {
    const at = (this.head + this.n - 1) & (this.buf.length - 1);
    const v = this.buf[at]!;
    this.buf[at] = undefined;
    this.taken();
    return v;
  }
  popleft(): PyValue {
    const v = this.buf[this.head]!;
    this.buf[this.head] = undefined;
    this.head = (this.head + 1) & (this.buf.length - 1);
    this.taken();
    return v;
  }
  /** Counts one item less. Room of which little is used is given back. */
  private taken(): void {
    this.n--;
    this.state++;
    if (this.buf.length > 1024 && this.n < this.buf.length >> 2) this.items = this.items;
  }
  clear(): void {
    this.items = [];
    this.state++;
  }
  /** Puts other items in the place of all. */
  replace(items: readonly PyValue[]): void {
    const more = items.length - this.n;
    this.items = this.maxlen >= 0 && items.length > this.maxlen ? items.slice(items.length - this.maxlen) : items;
    if (more > 0) growSlots(more);
    this.state++;
  }
}
/** Forwards: `at` is the next index; `left` items are to come. Backwards likewise, from the end. */
abstract class DequeWalk extends NativeIterator {
  deque: PyDeque | null;
  at = 0;
  state: number;
  constructor(deque: PyDeque | null) {
    super();
    this.deque = deque;
    this.state = deque === null ? 0 : deque.state;
    allocate(3);
  }
  next(_m: Machine): PyValue | Done {
    const { deque } = this;
    if (deque === null) return DONE;
    if (deque.state !== this.state) {
      this.stop(deque);
      throw new Raise('RuntimeError', 'deque mutated during iteration');
    }
    if (this.at >= deque.n) {
      this.deque = null;
      return DONE;
    }
    return deque.at(this.place(this.at++, deque.n));
  }
  protected abstract place(i: number, n: number): number;
  /** Backwards, a deque that has changed is the end; forwards, each further step says so again. */
  protected abstract stop(deque: PyDeque): void;
  mark(): Mark {
    return [this.deque, this.at];
  }
  reset(mark: Mark): void {
    this.deque = mark[0] as PyDeque | null;
    this.at = mark[1] as number;
  }
  override hint(): number {
    return this.deque === null ? 0 : Math.max(this.deque.n - this.at, 0);
  }
}
export class DequeIterator extends DequeWalk {
  get cls(): PyClass {
    return iteratorClass();
  }
  protected place(i: number): number {
    return i;
  }
  protected stop(deque: PyDeque): void {
    this.at = deque.n;
  }
}
export class DequeReverseIterator extends DequeWalk {
  get cls(): PyClass {
    return reverseIteratorClass();
  }
  protected place(i: number, n: number): number {
    return n - 1 - i;
  }
  protected stop(): void {
    this.deque = null;
  }
}
for (const [name, walk] of [
  ['collections.deque_iterator', DequeIterator],
  ['collections.deque_reverse_iterator', DequeReverseIterator],
] as const) {
  kind(
    name,
    walk,
    () => new walk(null),
    { deque: [PyDeque, null], at: 'count', state: 'count' },
    (o) => o.at >= 0,
  );
}
const iteratorClass = lazily(() => {
  const cls = builtinClass('collections._deque_iterator');
  defineIterator(cls, (v): v is DequeIterator => v instanceof DequeIterator, true);
  return cls;
});
const reverseIteratorClass = lazily(() => {
  const cls = builtinClass('collections._deque_reverse_iterator');
  defineIterator(cls, (v): v is DequeReverseIterator => v instanceof DequeReverseIterator, true);
  return cls;
});

/** Makes the classes of its iterators, which saved runs name. */
export function dequeIterators(): void {
  iteratorClass();
  reverseIteratorClass();
}
