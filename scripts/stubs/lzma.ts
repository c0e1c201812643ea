/**
 * Writing of what core/check/stubs/lzma.ts reads: LZMA with a dictionary that both sides know. No encoder at hand takes one.
 *
 * The way through the text is chosen a little ahead: of all ways to write the next block, the cheapest by the probabilities as they
 * are now. Of that way the first steps are taken; then there are other probabilities.
 */
import {
  ALIGN,
  ALL,
  EVEN,
  IS_LONG,
  IS_MATCH,
  IS_REPEAT,
  IS_REPEAT_0,
  IS_REPEAT_1,
  IS_REPEAT_2,
  LENGTHS,
  LITERALS,
  LONG_SLOT,
  NEAR,
  RATES,
  REPEAT_LENGTHS,
  SHORTEST,
  SLOTS,
  TOP,
  TREE_SLOT,
  WHOLE_BITS,
  kindsOfBytes,
} from '../../core/check/stubs/lzma.ts';

const LONGEST = 273;
const BLOCK = 512;
const TAKEN = 128;
const WHOLE = 1 << WHOLE_BITS;

type Distances = readonly [number, number, number, number];

/** What stands next: a literal, or a copy. `repeat` is which of the last distances it has; −1 for a new one. */
type Step =
  | { readonly kind: 'literal' }
  | { readonly kind: 'short' }
  | { readonly kind: 'copy'; readonly length: number; readonly distance: number; readonly repeat: number };

interface Node {
  readonly cost: number;
  readonly from: number;
  readonly step: Step | null;
  readonly state: number;
  readonly last: Distances;
}

/** A text behind a dictionary, compressed. */
export function compressed(dictionary: Uint8Array, text: Uint8Array): Uint8Array {
  const all = new Uint8Array(dictionary.length + text.length);
  all.set(dictionary);
  all.set(text, dictionary.length);
  return new Writer(all, dictionary.length).whole();
}

class Writer {
  readonly #text: Uint8Array;
  readonly #matches: Matches;
  readonly #probabilities: Uint16Array = new Uint16Array(ALL).fill(EVEN);
  readonly #uses: Uint8Array = new Uint8Array(ALL);
  readonly #kinds: Uint8Array = kindsOfBytes();
  readonly #out: number[] = [];
  #at: number;
  #low = 0;
  #range = 0xffffffff;
  #held = 0;
  #waiting = 1;
  #state = 0;
  #last: Distances = [1, 1, 1, 1];
  /** While a way is chosen, bits are paid for and not written. */
  #price: number | null = null;

  constructor(text: Uint8Array, start: number) {
    this.#text = text;
    this.#matches = new Matches(text);
    this.#at = start;
  }

  whole(): Uint8Array {
    const { length } = this.#text;
    while (this.#at < length) {
      const end = this.#at + BLOCK < length ? this.#at + TAKEN : length;
      const way = this.#way(Math.min(BLOCK, length - this.#at));
      for (let i = 0; this.#at < end; i++) this.#write(way[i]!);
    }
    for (let i = 0; i < 5; i++) this.#shift();
    return Uint8Array.from(this.#out);
  }

  /** The cheapest steps through the next bytes. */
  #way(size: number): Step[] {
    const start = this.#at;
    const nodes: (Node | undefined)[] = [{ cost: 0, from: -1, step: null, state: this.#state, last: this.#last }];
    const reach = (to: number, cost: number, node: Omit<Node, 'cost'>): void => {
      const known = nodes[to];
      if (known === undefined || cost < known.cost) nodes[to] = { ...node, cost };
    };
    const lengths = [LENGTHS, REPEAT_LENGTHS].map((base) =>
      Array.from({ length: LONGEST + 1 }, (_, n) => (n < SHORTEST ? 0 : this.#paid(() => this.#length(base, n)))),
    );
    const distances = [new Map<number, number>(), new Map(), new Map(), new Map()] as const;
    const ofDistance = (distance: number, length: number): number => {
      const kind = Math.min(length - SHORTEST, 3);
      let found = distances[kind]!.get(distance);
      if (found === undefined)
        distances[kind]!.set(distance, (found = this.#paid(() => this.#distance(distance, length))));
      return found;
    };
    for (let i = 0; i < size; i++) {
      const { cost, state, last } = nodes[i]!;
      const at = start + i;
      const literal = cost + this.#paid(() => this.#literal(at, state, last[0]));
      reach(i + 1, literal, { from: i, step: { kind: 'literal' }, state: afterLiteral(state), last });
      if (this.#text[at - last[0]] === this.#text[at]) {
        const short = cost + this.#paid(() => this.#short(state));
        reach(i + 1, short, { from: i, step: { kind: 'short' }, state: state < 7 ? 9 : 11, last });
      }
      for (let repeat = 0; repeat < 4; repeat++) {
        const distance = last[repeat]!;
        const longest = Math.min(this.#matches.length(at, distance), size - i);
        if (longest < SHORTEST) continue;
        const head = cost + this.#paid(() => this.#repeat(state, repeat));
        const moved = [distance, ...last.filter((_, k) => k !== repeat)] as unknown as Distances;
        for (let length = SHORTEST; length <= longest; length++) {
          const step: Step = { kind: 'copy', length, distance, repeat };
          reach(i + length, head + lengths[1]![length]!, {
            from: i,
            step,
            state: state < 7 ? 8 : 11,
            last: moved,
          });
        }
      }
      const head = cost + this.#paid(() => this.#fresh(state));
      let length = SHORTEST;
      for (const [longest, distance] of this.#matches.at(at)) {
        const moved: Distances = [distance, last[0], last[1], last[2]];
        for (; length <= Math.min(longest, size - i); length++) {
          const step: Step = { kind: 'copy', length, distance, repeat: -1 };
          reach(i + length, head + lengths[0]![length]! + ofDistance(distance, length), {
            from: i,
            step,
            state: state < 7 ? 7 : 10,
            last: moved,
          });
        }
      }
    }
    const steps: Step[] = [];
    for (let i = size; i > 0; i = nodes[i]!.from) steps.push(nodes[i]!.step!);
    return steps.reverse();
  }

  #paid(run: () => void): number {
    this.#price = 0;
    run();
    const paid = this.#price;
    this.#price = null;
    return paid;
  }

  #write(step: Step): void {
    const state = this.#state;
    if (step.kind === 'literal') {
      this.#literal(this.#at++, state, this.#last[0]);
      this.#state = afterLiteral(state);
    } else if (step.kind === 'short') {
      this.#short(state);
      this.#at++;
      this.#state = state < 7 ? 9 : 11;
    } else if (step.repeat < 0) {
      this.#fresh(state);
      this.#length(LENGTHS, step.length);
      this.#distance(step.distance, step.length);
      this.#last = [step.distance, this.#last[0], this.#last[1], this.#last[2]];
      this.#at += step.length;
      this.#state = state < 7 ? 7 : 10;
    } else {
      this.#repeat(state, step.repeat);
      this.#length(REPEAT_LENGTHS, step.length);
      this.#last = [step.distance, ...this.#last.filter((_, k) => k !== step.repeat)] as unknown as Distances;
      this.#at += step.length;
      this.#state = state < 7 ? 8 : 11;
    }
  }

  // ---- parts of a step

  #literal(at: number, state: number, distance: number): void {
    this.#bit(IS_MATCH + state, 0);
    const text = this.#text;
    const base = LITERALS + 0x300 * this.#kinds[text[at - 1]!]!;
    const byte = text[at]! | 0x100;
    let symbol = 1;
    let matched = state >= 7 ? text[at - distance]! : -1;
    for (let i = 7; i >= 0; i--) {
      const one = (byte >> i) & 1;
      if (matched >= 0) {
        const hint = (matched >> 7) & 1;
        matched = (matched << 1) & 0xff;
        this.#bit(base + ((1 + hint) << 8) + symbol, one);
        if (hint !== one) matched = -1;
      } else this.#bit(base + symbol, one);
      symbol = (symbol << 1) | one;
    }
  }

  #short(state: number): void {
    this.#bit(IS_MATCH + state, 1);
    this.#bit(IS_REPEAT + state, 1);
    this.#bit(IS_REPEAT_0 + state, 0);
    this.#bit(IS_LONG + state, 0);
  }

  #repeat(state: number, repeat: number): void {
    this.#bit(IS_MATCH + state, 1);
    this.#bit(IS_REPEAT + state, 1);
    this.#bit(IS_REPEAT_0 + state, repeat === 0 ? 0 : 1);
    if (repeat === 0) return this.#bit(IS_LONG + state, 1);
    this.#bit(IS_REPEAT_1 + state, repeat === 1 ? 0 : 1);
    if (repeat > 1) this.#bit(IS_REPEAT_2 + state, repeat - 2);
  }

  #fresh(state: number): void {
    this.#bit(IS_MATCH + state, 1);
    this.#bit(IS_REPEAT + state, 0);
  }

  #length(base: number, length: number): void {
    const rest = length - SHORTEST;
    this.#bit(base, rest < 8 ? 0 : 1);
    if (rest < 8) return this.#tree(base + 2, 3, rest);
    this.#bit(base + 1, rest < 16 ? 0 : 1);
    if (rest < 16) this.#tree(base + 10, 3, rest - 8);
    else this.#tree(base + 18, 8, rest - 16);
  }

  #distance(distance: number, length: number): void {
    const value = distance - 1;
    const high = 31 - Math.clz32(value);
    const slot = value < TREE_SLOT ? value : (high << 1) | ((value >> (high - 1)) & 1);
    this.#tree(SLOTS + 64 * Math.min(length - SHORTEST, 3), 6, slot);
    if (slot < TREE_SLOT) return;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << bits;
    const rest = value - base;
    if (slot < LONG_SLOT) return this.#reversed(NEAR + base - slot, bits, rest);
    for (let i = bits - 1; i >= 4; i--) this.#direct((rest >> i) & 1);
    this.#reversed(ALIGN, 4, rest & 15);
  }

  #tree(base: number, bits: number, value: number): void {
    let symbol = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const one = (value >> i) & 1;
      this.#bit(base + symbol, one);
      symbol = (symbol << 1) | one;
    }
  }

  #reversed(base: number, bits: number, value: number): void {
    let symbol = 1;
    for (let i = 0; i < bits; i++) {
      const one = (value >> i) & 1;
      this.#bit(base + symbol, one);
      symbol = (symbol << 1) | one;
    }
  }

  // ---- bits

  #bit(index: number, bit: number): void {
    const probability = this.#probabilities[index]!;
    if (this.#price !== null) {
      this.#price -= Math.log2((bit === 0 ? probability : WHOLE - probability) / WHOLE);
      return;
    }
    const bound = (this.#range >>> WHOLE_BITS) * probability;
    const rate = RATES[this.#uses[index]!]!;
    if (this.#uses[index]! < RATES.length - 1) this.#uses[index]!++;
    if (bit === 0) {
      this.#range = bound;
      this.#probabilities[index] = probability + (((WHOLE - probability) * rate) >>> WHOLE_BITS);
    } else {
      this.#low += bound;
      this.#range -= bound;
      this.#probabilities[index] = probability - ((probability * rate) >>> WHOLE_BITS);
    }
    this.#settle();
  }

  #direct(bit: number): void {
    if (this.#price !== null) {
      this.#price++;
      return;
    }
    this.#range >>>= 1;
    if (bit === 1) this.#low += this.#range;
    this.#settle();
  }

  #settle(): void {
    if (this.#range >= TOP) return;
    this.#range = (this.#range << 8) >>> 0;
    this.#shift();
  }

  /** A byte goes out when no carry can reach it any more. */
  #shift(): void {
    const carry = this.#low >= 0x100000000 ? 1 : 0;
    if (this.#low < 0xff000000 || carry === 1) {
      for (let byte = this.#held; this.#waiting > 0; byte = 0xff, this.#waiting--)
        this.#out.push((byte + carry) & 0xff);
      this.#held = (this.#low >>> 24) & 0xff;
    }
    this.#waiting++;
    this.#low = (this.#low & 0xffffff) * 256;
  }
}

function afterLiteral(state: number): number {
  return state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
}

/** Where the bytes at a place stood before. */
class Matches {
  readonly #text: Uint8Array;
  /** By each place, the last one before it with the same two bytes. */
  readonly #before: Int32Array;

  constructor(text: Uint8Array) {
    this.#text = text;
    this.#before = new Int32Array(text.length).fill(-1);
    const heads = new Int32Array(0x10000).fill(-1);
    for (let i = 0; i + 1 < text.length; i++) {
      const key = (text[i]! << 8) | text[i + 1]!;
      this.#before[i] = heads[key]!;
      heads[key] = i;
    }
  }

  /** How much is the same at a distance. */
  length(at: number, distance: number): number {
    const text = this.#text;
    if (distance > at) return 0;
    let n = 0;
    while (n < LONGEST && at + n < text.length && text[at + n] === text[at + n - distance]) n++;
    return n;
  }

  /** Lengths with the least distances at which they are found, both growing. */
  at(place: number): [length: number, distance: number][] {
    const text = this.#text;
    const out: [number, number][] = [];
    let best = 1;
    for (let from = this.#before[place]!; from >= 0 && best < LONGEST; from = this.#before[from]!) {
      if (text[from + best] !== text[place + best]) continue;
      const length = this.length(place, place - from);
      if (length > best) out.push([(best = length), place - from]);
    }
    return out;
  }
}
