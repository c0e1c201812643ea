/** The Mersenne Twister MT19937, as Matsumoto and Nishimura published it (mt19937ar.c): CPython's generator. */

const N = 624;
const M = 397;

export class Twister {
  readonly words: Int32Array = new Int32Array(N);
  /** The next word to hand out; N: all are used. */
  index: number = N;

  private start(seed: number): void {
    const { words } = this;
    words[0] = seed;
    for (let i = 1; i < N; i++) words[i] = Math.imul(1812433253, words[i - 1]! ^ (words[i - 1]! >>> 30)) + i;
    this.index = N;
  }

  /** Seeds it with words of 32 bits, the lowest first: at least one. */
  seed(key: ArrayLike<number>): void {
    this.start(19650218);
    const { words } = this;
    let i = 1;
    for (let k = 0; k < Math.max(N, key.length); k++) {
      const j = k % key.length;
      words[i] = (words[i]! ^ Math.imul(words[i - 1]! ^ (words[i - 1]! >>> 30), 1664525)) + key[j]! + j;
      if (++i >= N) {
        words[0] = words[N - 1]!;
        i = 1;
      }
    }
    for (let k = 1; k < N; k++) {
      words[i] = (words[i]! ^ Math.imul(words[i - 1]! ^ (words[i - 1]! >>> 30), 1566083941)) - i;
      if (++i >= N) {
        words[0] = words[N - 1]!;
        i = 1;
      }
    }
    words[0] = 0x80000000;
  }

  private refill(): void {
    const { words } = this;
    for (let i = 0; i < N; i++) {
      const y = (words[i]! & 0x80000000) | (words[(i + 1) % N]! & 0x7fffffff);
      words[i] = words[(i + M) % N]! ^ (y >>> 1) ^ ((y & 1) === 0 ? 0 : 0x9908b0df);
    }
    this.index = 0;
  }

  /** 32 random bits, unsigned. */
  next(): number {
    if (this.index >= N) this.refill();
    let y = this.words[this.index++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** A float in [0, 1) of 53 random bits. */
  float(): number {
    const a = this.next() >>> 5;
    const b = this.next() >>> 6;
    return (a * 67108864 + b) / 9007199254740992;
  }
}
