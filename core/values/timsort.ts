/**
 * CPython's sorting algorithm (Objects/listobject.c and listsort.txt, 3.14): natural runs, binary insertion, merges with
 * galloping in the order of powersort. The same comparisons in the same order, because programs count them, and because
 * the result shows them where `<` is no total order.
 *
 * It is written as a generator that asks one question at a time, so that `<` in Python can answer: `left` and `right` say
 * which keys; `yield` answers whether left < right. What it permutes is `order`, numbers of keys.
 */

/** Runs shorter than this are extended by insertion. */
const MAX_MINRUN = 64;
/** Consecutive wins of one run that start galloping. */
const MIN_GALLOP = 7;

type Question = Generator<void, void, boolean>;
type Search = Generator<void, number, boolean>;

interface Run {
  base: number;
  length: number;
  power: number;
}

export class TimSort {
  readonly order: Int32Array;
  /** Numbers of the keys to be compared. */
  left = 0;
  right = 0;
  private minGallop = MIN_GALLOP;
  private readonly runs: Run[] = [];

  constructor(n: number) {
    this.order = new Int32Array(n);
    for (let i = 0; i < n; i++) this.order[i] = i;
  }

  *sort(): Question {
    const n = this.order.length;
    if (n < 2) return;
    let lo = 0;
    let remaining = n;
    const minrun = new MinRun(n);
    do {
      let length = yield* this.countRun(lo, remaining);
      const least = minrun.next();
      if (length < least) {
        const force = Math.min(remaining, least);
        yield* this.insert(lo, force, length);
        length = force;
      }
      yield* this.foundRun(length, n);
      this.runs.push({ base: lo, length, power: 0 });
      lo += length;
      remaining -= length;
    } while (remaining > 0);
    yield* this.collapse();
  }

  private ask(left: number, right: number): void {
    this.left = left;
    this.right = right;
  }

  private reverse(from: number, to: number): void {
    this.order.subarray(from, to).reverse();
  }

  /** Length of the run at lo; a descending one is reversed. */
  private *countRun(lo: number, remaining: number): Search {
    const a = this.order;
    let n = 1;
    for (; n < remaining; n++) {
      this.ask(a[lo + n]!, a[lo + n - 1]!);
      if (yield) break;
    }
    if (n === remaining) return n;
    // a[n] is strictly less: an ascending run of more than equal items ends here.
    if (n > 1) {
      this.ask(a[lo]!, a[lo + n - 1]!);
      if (yield) return n;
      this.reverse(lo, lo + n);
    }
    n++;
    let equal = 0;
    for (; n < remaining; n++) {
      this.ask(a[lo + n]!, a[lo + n - 1]!);
      if (yield) {
        if (equal > 0) this.reverse(lo + n - equal - 1, lo + n);
        equal = 0;
      } else {
        this.ask(a[lo + n - 1]!, a[lo + n]!);
        if (yield) break;
        equal++;
      }
    }
    if (equal > 0) this.reverse(lo + n - equal - 1, lo + n);
    this.reverse(lo, lo + n);
    for (; n < remaining; n++) {
      this.ask(a[lo + n]!, a[lo + n - 1]!);
      if (yield) break;
    }
    return n;
  }

  /** Binary insertion of the items from `sorted` on into the run at lo. */
  private *insert(lo: number, n: number, sorted: number): Question {
    const a = this.order;
    for (let ok = lo + sorted; ok < lo + n; ok++) {
      let left = lo;
      let right = ok;
      const pivot = a[ok]!;
      do {
        const middle = lo + ((left - lo + (right - lo)) >> 1);
        this.ask(pivot, a[middle]!);
        if (yield) right = middle;
        else left = middle + 1;
      } while (left < right);
      a.copyWithin(left + 1, left, ok);
      a[left] = pivot;
    }
  }

  private *foundRun(length: number, n: number): Question {
    const { runs } = this;
    const top = runs[runs.length - 1];
    if (top === undefined) return;
    const p = power(top.base, top.length, length, n);
    while (runs.length > 1 && runs[runs.length - 2]!.power > p) yield* this.mergeAt(runs.length - 2);
    runs[runs.length - 1]!.power = p;
  }

  private *collapse(): Question {
    const { runs } = this;
    while (runs.length > 1) {
      let i = runs.length - 2;
      if (i > 0 && runs[i - 1]!.length < runs[i + 1]!.length) i--;
      yield* this.mergeAt(i);
    }
  }

  /** Merges runs i and i + 1. */
  private *mergeAt(i: number): Question {
    const { runs, order } = this;
    const a = runs[i]!;
    const b = runs[i + 1]!;
    let { base: baseA, length: na } = a;
    let { length: nb } = b;
    const baseB = b.base;
    runs[i] = { base: baseA, length: na + nb, power: b.power };
    runs.splice(i + 1, 1);
    const k = yield* this.gallopRight(order[baseB]!, order, baseA, na, 0);
    baseA += k;
    na -= k;
    if (na === 0) return;
    nb = yield* this.gallopLeft(order[baseA + na - 1]!, order, baseB, nb, nb - 1);
    if (nb <= 0) return;
    if (na <= nb) yield* this.mergeLow(baseA, na, baseB, nb);
    else yield* this.mergeHigh(baseA, na, baseB, nb);
  }

  /** Where key belongs in the n sorted items at base, before equal ones; the search starts at hint. */
  private *gallopLeft(key: number, a: Int32Array, base: number, n: number, hint: number): Search {
    let last = 0;
    let offset = 1;
    this.ask(a[base + hint]!, key);
    if (yield) {
      const most = n - hint;
      while (offset < most) {
        this.ask(a[base + hint + offset]!, key);
        if (!(yield)) break;
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > most) offset = most;
      last += hint;
      offset += hint;
    } else {
      const most = hint + 1;
      while (offset < most) {
        this.ask(a[base + hint - offset]!, key);
        if (yield) break;
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > most) offset = most;
      const k = last;
      last = hint - offset;
      offset = hint - k;
    }
    last++;
    while (last < offset) {
      const middle = last + ((offset - last) >> 1);
      this.ask(a[base + middle]!, key);
      if (yield) last = middle + 1;
      else offset = middle;
    }
    return offset;
  }

  /** The same, behind equal items. */
  private *gallopRight(key: number, a: Int32Array, base: number, n: number, hint: number): Search {
    let last = 0;
    let offset = 1;
    this.ask(key, a[base + hint]!);
    if (yield) {
      const most = hint + 1;
      while (offset < most) {
        this.ask(key, a[base + hint - offset]!);
        if (!(yield)) break;
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > most) offset = most;
      const k = last;
      last = hint - offset;
      offset = hint - k;
    } else {
      const most = n - hint;
      while (offset < most) {
        this.ask(key, a[base + hint + offset]!);
        if (yield) break;
        last = offset;
        offset = offset * 2 + 1;
      }
      if (offset > most) offset = most;
      last += hint;
      offset += hint;
    }
    last++;
    while (last < offset) {
      const middle = last + ((offset - last) >> 1);
      this.ask(key, a[base + middle]!);
      if (yield) offset = middle;
      else last = middle + 1;
    }
    return offset;
  }

  /** Merges from the left: run a, the shorter one, is copied away. Left off in the middle, it still is a permutation. */
  private *mergeLow(dest: number, na: number, b: number, nb: number): Question {
    const order = this.order;
    const temp = order.slice(dest, dest + na);
    let a = 0;
    let restAtEnd = false;
    try {
      order[dest++] = order[b++]!;
      if (--nb === 0) return;
      if (na === 1) {
        restAtEnd = true;
        return;
      }
      let { minGallop } = this;
      for (;;) {
        let wonA = 0;
        let wonB = 0;
        for (;;) {
          this.ask(order[b]!, temp[a]!);
          if (yield) {
            order[dest++] = order[b++]!;
            wonB++;
            wonA = 0;
            if (--nb === 0) return;
            if (wonB >= minGallop) break;
          } else {
            order[dest++] = temp[a++]!;
            wonA++;
            wonB = 0;
            if (--na === 1) {
              restAtEnd = true;
              return;
            }
            if (wonA >= minGallop) break;
          }
        }
        minGallop++;
        do {
          minGallop -= minGallop > 1 ? 1 : 0;
          this.minGallop = minGallop;
          wonA = yield* this.gallopRight(order[b]!, temp, a, na, 0);
          if (wonA > 0) {
            order.set(temp.subarray(a, a + wonA), dest);
            dest += wonA;
            a += wonA;
            na -= wonA;
            if (na === 1) {
              restAtEnd = true;
              return;
            }
            // Possible where `<` contradicts itself.
            if (na === 0) return;
          }
          order[dest++] = order[b++]!;
          if (--nb === 0) return;
          wonB = yield* this.gallopLeft(temp[a]!, order, b, nb, 0);
          if (wonB > 0) {
            order.copyWithin(dest, b, b + wonB);
            dest += wonB;
            b += wonB;
            nb -= wonB;
            if (nb === 0) return;
          }
          order[dest++] = temp[a++]!;
          if (--na === 1) {
            restAtEnd = true;
            return;
          }
        } while (wonA >= MIN_GALLOP || wonB >= MIN_GALLOP);
        minGallop++;
        this.minGallop = minGallop;
      }
    } finally {
      if (restAtEnd) {
        // The last item of a belongs at the end.
        order.copyWithin(dest, b, b + nb);
        order[dest + nb] = temp[a]!;
      } else order.set(temp.subarray(a, a + na), dest);
    }
  }

  /** Merges from the right: run b, the shorter one, is copied away. */
  private *mergeHigh(baseA: number, na: number, baseB: number, nb: number): Question {
    const order = this.order;
    const temp = order.slice(baseB, baseB + nb);
    let dest = baseB + nb - 1;
    let a = baseA + na - 1;
    let b = nb - 1;
    let restAtFront = false;
    try {
      order[dest--] = order[a--]!;
      if (--na === 0) return;
      if (nb === 1) {
        restAtFront = true;
        return;
      }
      let { minGallop } = this;
      for (;;) {
        let wonA = 0;
        let wonB = 0;
        for (;;) {
          this.ask(temp[b]!, order[a]!);
          if (yield) {
            order[dest--] = order[a--]!;
            wonA++;
            wonB = 0;
            if (--na === 0) return;
            if (wonA >= minGallop) break;
          } else {
            order[dest--] = temp[b--]!;
            wonB++;
            wonA = 0;
            if (--nb === 1) {
              restAtFront = true;
              return;
            }
            if (wonB >= minGallop) break;
          }
        }
        minGallop++;
        do {
          minGallop -= minGallop > 1 ? 1 : 0;
          this.minGallop = minGallop;
          wonA = na - (yield* this.gallopRight(temp[b]!, order, baseA, na, na - 1));
          if (wonA > 0) {
            dest -= wonA;
            a -= wonA;
            order.copyWithin(dest + 1, a + 1, a + 1 + wonA);
            na -= wonA;
            if (na === 0) return;
          }
          order[dest--] = temp[b--]!;
          if (--nb === 1) {
            restAtFront = true;
            return;
          }
          wonB = nb - (yield* this.gallopLeft(order[a]!, temp, 0, nb, nb - 1));
          if (wonB > 0) {
            dest -= wonB;
            b -= wonB;
            order.set(temp.subarray(b + 1, b + 1 + wonB), dest + 1);
            nb -= wonB;
            if (nb === 1) {
              restAtFront = true;
              return;
            }
            if (nb === 0) return;
          }
          order[dest--] = order[a--]!;
          if (--na === 0) return;
        } while (wonA >= MIN_GALLOP || wonB >= MIN_GALLOP);
        minGallop++;
        this.minGallop = minGallop;
      }
    } finally {
      if (restAtFront) {
        // The first item of b belongs at the front.
        dest -= na;
        a -= na;
        order.copyWithin(dest + 1, a + 1, a + 1 + na);
        order[dest] = temp[b]!;
      } else if (nb > 0) order.set(temp.subarray(0, nb), dest - (nb - 1));
    }
  }
}

/** The least length of the next run: between 32 and 64, so that n over it is a power of two or close below. */
class MinRun {
  private readonly least: number;
  constructor(n: number) {
    let rest = 0;
    while (n >= MAX_MINRUN) {
      rest |= n & 1;
      n >>= 1;
    }
    this.least = n + rest;
  }
  next(): number {
    return this.least;
  }
}

/** The power of the boundary between two adjacent runs: its depth in the tree of merges. */
function power(start: number, n1: number, n2: number, n: number): number {
  let result = 0;
  let a = 2 * start + n1;
  let b = a + n1 + n2;
  for (;;) {
    result++;
    if (a >= n) {
      a -= n;
      b -= n;
    } else if (b >= n) return result;
    a *= 2;
    b *= 2;
  }
}
