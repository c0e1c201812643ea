/**
 * The order of keys of which no two can differ in kind: numbers, strs, and rows of these. All comparisons are alike then and agree
 * with each other, so any stable sort gives the one order that there is.
 */
import { LIST, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import { keepsOrder } from './compare.ts';
import { LONG_TEXT } from './equal.ts';
import { heap } from './heap.ts';
import { PyFloat, PyInst, PyList, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import { payloadOf } from './payload.ts';

/** Up to so many items are put in order by insertion: the engine's sort would take longer to set up. */
export const FEW = 16;

/** The order of n items by insertion. */
export function fewOrder(n: number, less: (i: number, k: number) => boolean, reverse: boolean): number[] {
  const order: number[] = [];
  for (let i = 0; i < n; i++) {
    let at = i;
    while (at > 0 && (reverse ? less(order[at - 1]!, i) : less(i, order[at - 1]!))) at--;
    order.push(i);
    for (let k = i; k > at; k--) order[k] = order[k - 1]!;
    order[at] = i;
  }
  return order;
}

/** Charges for comparing those of the items that are long texts in a sort of n. */
export function chargeTexts(items: readonly PyValue[], n: number): void {
  let units = 0;
  for (const item of items) if (typeof item === 'string' && item.length >= LONG_TEXT) units += item.length;
  if (units > 0) heap.charge(Math.ceil(units / 16) * (32 - Math.clz32(n)));
}

export function allOf(items: readonly PyValue[], type: 'number' | 'string'): boolean {
  for (let i = 0; i < items.length; i++) if (typeof items[i] !== type) return false;
  return true;
}

/** So many items behind those that are in order are put among them: lists are sorted again when something was appended. */
const LATE = 8;

/** Numbers or texts in order, where they almost are, from one end or the other; null: not here. */
export function almostSorted<T extends number | string>(items: readonly T[], reverse: boolean): T[] | null {
  const n = items.length;
  let run = 1;
  while (run < n && items[run - 1]! <= items[run]!) run++;
  const out = run === 1 && n > 1 ? fromBehind(items) : n - run <= LATE ? items.slice() : null;
  if (out === null) return null;
  for (; run > 1 && run < n; run++) {
    const x = out[run]!;
    let at = run;
    for (; at > 0 && out[at - 1]! > x; at--) out[at] = out[at - 1]!;
    out[at] = x;
  }
  return reverse ? out.reverse() : out;
}

/** What has the greatest first, from behind; null for items that are not in this order. */
function fromBehind<T extends number | string>(items: readonly T[]): T[] | null {
  for (let i = 1; i < items.length; i++) if (items[i - 1]! < items[i]!) return null;
  return items.slice().reverse();
}

/** Small ints in order. Typed arrays are sorted by number, without calls of a comparator, and those of words in a third of the time. */
export function sortedNumbers(items: readonly number[]): number[] {
  const n = items.length;
  const words = new Int32Array(n);
  let i = 0;
  while (i < n && (words[i] = items[i]!) === words[i]) i++;
  const all = i === n ? words : Float64Array.from(items);
  all.sort();
  const out = items.slice();
  for (i = 0; i < n; i++) out[i] = all[i]!;
  return out;
}

/** The order of keys that are small ints, bools and floats but NaN, or instances of one class that have numbers; null for other keys. */
export function numberOrder(keys: readonly PyValue[], reverse: boolean): ArrayLike<number> | null {
  const numbers = asNumbers(keys);
  if (numbers === null) return null;
  if (keys.length <= FEW) return fewOrder(keys.length, (i, k) => numbers[i]! < numbers[k]!, reverse);
  if (isSorted(numbers, reverse)) return indices(numbers.length);
  return packedOrder(numbers, reverse) ?? mergedOrder(reverse ? numbers.map((x) => -x) : numbers);
}

function isSorted(numbers: Float64Array, reverse: boolean): boolean {
  let i = 1;
  if (reverse) while (i < numbers.length && numbers[i - 1]! >= numbers[i]!) i++;
  else while (i < numbers.length && numbers[i - 1]! <= numbers[i]!) i++;
  return i === numbers.length;
}

/** The order of doubles, by merging from the bottom up: no comparator is called, and equal ones stay as they are. */
function mergedOrder(numbers: Float64Array): Int32Array {
  const n = numbers.length;
  let values = numbers.slice();
  let order = new Int32Array(n);
  for (let from = 0; from < n; from += FEW) {
    const end = Math.min(from + FEW, n);
    for (let i = from; i < end; i++) {
      const x = values[i]!;
      let at = i;
      for (; at > from && values[at - 1]! > x; at--) {
        values[at] = values[at - 1]!;
        order[at] = order[at - 1]!;
      }
      values[at] = x;
      order[at] = i;
    }
  }
  let toValues = new Float64Array(n);
  let toOrder = new Int32Array(n);
  for (let width = FEW; width < n; width *= 2) {
    for (let from = 0; from < n; from += 2 * width) {
      const middle = Math.min(from + width, n);
      const end = Math.min(from + 2 * width, n);
      if (middle === end || values[middle - 1]! <= values[middle]!) {
        toValues.set(values.subarray(from, end), from);
        toOrder.set(order.subarray(from, end), from);
        continue;
      }
      let i = from;
      let k = middle;
      for (let at = from; at < end; at++) {
        const left = i < middle && (k === end || values[i]! <= values[k]!);
        const taken = left ? i++ : k++;
        toValues[at] = values[taken]!;
        toOrder[at] = order[taken]!;
      }
    }
    [values, toValues] = [toValues, values];
    [order, toOrder] = [toOrder, order];
  }
  return order;
}

/**
 * The order of small integers: each is packed with its place into one exact number, and an array of doubles is sorted
 * without calls of a comparator. null where they do not fit.
 */
function packedOrder(numbers: Float64Array, reverse: boolean): Float64Array | null {
  const n = numbers.length;
  const most = Number.MAX_SAFE_INTEGER / n - 1;
  const packed = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const k = numbers[i]!;
    if (!Number.isInteger(k) || k > most || k < -most) return null;
    packed[i] = (reverse ? -k : k) * n + i;
  }
  packed.sort();
  for (let i = 0; i < n; i++) {
    const v = packed[i]!;
    packed[i] = v - Math.floor(v / n) * n;
  }
  return packed;
}

function indices(n: number): number[] {
  const out: number[] = [];
  for (let i = 0; i < n; i++) out.push(i);
  return out;
}

/** Such keys as doubles that have the same order; null for other keys. */
function asNumbers(keys: readonly PyValue[]): Float64Array | null {
  if (keys.length === 0 || numberOf(keys[0]!) === undefined) return null;
  const out = new Float64Array(keys.length);
  const scale = scaleOf(keys[0]!);
  for (let i = 0; i < keys.length; i++) {
    const v = numberOf(keys[i]!);
    if (v === undefined || scaleOf(keys[i]!) !== scale) return null;
    out[i] = v;
  }
  return out;
}

function numberOf(k: PyValue): number | undefined {
  if (typeof k === 'number') return k;
  if (typeof k === 'boolean') return k ? 1 : 0;
  if (k instanceof PyFloat) return k.v === k.v ? k.v : undefined;
  return k instanceof PyInst ? payloadOf(k.shape.cls).rank(k) : undefined;
}

/** What may be compared with each other by its number: numbers, or the instances of a class. */
function scaleOf(k: PyValue): Scale {
  return k instanceof PyInst ? k.shape.cls : 'number';
}

/** The order of strs without surrogates; null for other keys. */
export function textOrder(keys: readonly PyValue[], reverse: boolean): number[] | null {
  if (!allOf(keys, 'string')) return null;
  const texts = keys as readonly string[];
  chargeTexts(keys, keys.length);
  if (keys.length <= FEW) return fewOrder(keys.length, (i, k) => texts[i]! < texts[k]!, reverse);
  const order = indices(keys.length);
  const sign = reverse ? -1 : 1;
  order.sort((i, k) => {
    const a = texts[i]!;
    const b = texts[k]!;
    return a < b ? -sign : a === b ? 0 : sign;
  });
  return order;
}

/** The longest rows that are compared here, and how many may be inside each other. */
const WIDEST = 8;
const MOST_INSIDE = 3;

/** What stands in a column: in all keys the same, so that any two can be compared. */
type Column = Scale | 'text' | 'none' | Column[];
type Scale = 'number' | PyClass;

/**
 * The order of plain tuples, or of plain lists, in which each place has only numbers, only strs, only None, only instances of one class
 * that have numbers (payload.ts) or only such tuples (or lists); null for other keys.
 */
export function rowOrder(keys: readonly PyValue[], reverse: boolean): number[] | null {
  const columns: Column[] = [];
  const lists = keys[0] instanceof PyList;
  let cells = 0;
  for (let i = 0; i < keys.length; i++) {
    const more = cellsOf(columns, lists, keys[i]!, keys.length, MOST_INSIDE);
    if (more < 0) return null;
    cells += more;
  }
  // As many as there are without rows in rows are in the price of the sort.
  const dear = cells - WIDEST * keys.length;
  if (dear > 0) heap.charge((dear >>> 4) * (32 - Math.clz32(keys.length)));
  const rows = keys as readonly (PyTuple | PyList)[];
  if (keys.length <= FEW) return fewOrder(keys.length, (i, k) => compareRows(rows[i]!, rows[k]!) < 0, reverse);
  const order = indices(keys.length);
  const sign = reverse ? -1 : 1;
  order.sort((i, k) => sign * compareRows(rows[i]!, rows[k]!));
  return order;
}

/** The cells of a row, one of n keys or a part of it; -1 if it does not have what the columns have. Notes what stands in new ones. */
function cellsOf(columns: Column[], lists: boolean, v: PyValue, n: number, depth: number): number {
  if (lists ? !(v instanceof PyList) || !keepsOrder(v.cls, LIST) : !(v instanceof PyTuple) || !keepsOrder(v.cls, TUPLE))
    return -1;
  const { items } = v as PyList | PyTuple;
  if (items.length > WIDEST || depth === 0) return -1;
  chargeTexts(items, n);
  let cells = items.length;
  for (let j = 0; j < items.length; j++) {
    const item = items[j]!;
    const kind =
      typeof item === 'string' ? 'text' : item === null ? 'none' : numberOf(item) !== undefined ? scaleOf(item) : [];
    const known = columns[j];
    if (known === undefined) columns.push(kind);
    const column = known ?? kind;
    if (!Array.isArray(column) || !Array.isArray(kind)) {
      if (column !== kind) return -1;
    } else {
      const inside = cellsOf(column, lists, item, n, depth - 1);
      if (inside < 0) return -1;
      cells += inside;
    }
  }
  return cells;
}

function compareRows(x: PyTuple | PyList, y: PyTuple | PyList): number {
  const a = x.items;
  const b = y.items;
  const n = Math.min(a.length, b.length);
  for (let j = 0; j < n; j++) {
    const x = a[j]!;
    const y = b[j]!;
    if (x === y) continue;
    if (typeof x === 'string') return x < (y as string) ? -1 : 1;
    const p = numberOf(x);
    if (p === undefined) {
      const sign = compareRows(x as PyTuple | PyList, y as PyTuple | PyList);
      if (sign !== 0) return sign;
    } else {
      const q = numberOf(y)!;
      if (p !== q) return p < q ? -1 : 1;
    }
  }
  return a.length - b.length;
}

export function permuted(items: readonly PyValue[], order: ArrayLike<number>): PyValue[] {
  const out = items.slice();
  for (let i = 0; i < out.length; i++) out[i] = items[order[i]!]!;
  return out;
}
