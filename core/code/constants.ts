/**
 * The constants of a unit. Equal ones are one object, as in CPython, whose compiler merges them: `a is b` after
 * `a, b = (1, 2), (1, 2)`.
 */
import type { Constant } from './ir.ts';

/** A constant that has identity for a program: its value is an object. */
export type ObjectConstant = Extract<Constant, { readonly type: string }>;

export class ConstantPool {
  /** By keys in which an object within a constant stands by its place here. */
  private readonly known: Map<string, ObjectConstant> = new Map();
  private readonly places: Map<ObjectConstant, number> = new Map();
  private order: readonly ObjectConstant[] = [];
  /** The order from constants to numbers, made when it is first asked for. */
  private numbers: ReadonlyMap<ObjectConstant, number> | null = null;

  /** The one constant that is equal to this. */
  one(c: Constant): Constant {
    if (c === null || typeof c !== 'object') return c;
    const own = c.type === 'tuple' || c.type === 'frozenset' ? { ...c, items: c.items.map((item) => this.one(item)) } : c;
    const key = this.keyOf(own);
    let one = this.known.get(key);
    if (one === undefined) {
      one = own;
      this.known.set(key, one);
      this.places.set(one, this.places.size);
    }
    return one;
  }

  /**
   * Numbers the constants as they stand in the encoding, which is the same in every process: what a constant holds before it.
   * Decoding has met them in that order.
   */
  arrange(order: Iterable<ObjectConstant> = this.places.keys()): void {
    this.order = [...order];
    this.numbers = null;
  }

  /** The number of a constant; undefined for those that the encoding does not have. */
  numberOf(c: ObjectConstant): number | undefined {
    return (this.numbers ??= new Map(this.order.map((one, i) => [one, i]))).get(c);
  }

  at(n: number): ObjectConstant | undefined {
    return this.order[n];
  }

  /** A text that tells constants apart, 1 from 1.0 and from True. */
  private keyOf(c: Constant): string {
    if (c === null || typeof c === 'boolean') return String(c);
    if (typeof c === 'number' || typeof c === 'bigint') return `i${c}`;
    if (typeof c === 'string') return `s${c.length}:${c}`;
    switch (c.type) {
      case 'float':
        return `f${number(c.value)}`;
      case 'complex':
        return `c${number(c.imag)}`;
      case 'bytes':
        return `b${c.value.join()}`;
      case 'codepoints':
        return `u${c.value.join()}`;
      case 'tuple':
      case 'frozenset':
        return `${c.type}(${c.items.map((item) => this.itemKey(item)).join()})`;
      case 'ellipsis':
      case 'notimplemented':
        return c.type;
    }
  }

  private itemKey(item: Constant): string {
    return item !== null && typeof item === 'object' ? `#${this.places.get(item)}` : this.keyOf(item);
  }
}

function number(x: number): string {
  return Object.is(x, -0) ? '-0' : String(x);
}
