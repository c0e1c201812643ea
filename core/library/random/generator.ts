/** `_random.Random`: the generator behind `random.Random`. Its state is in snapshots. */
import {
  allocate, BAIL, Bail, bare, bitLength, builtinClass, defineType, hash, index, intrinsic, kind, PyFloat, PyNative, PySub, PyTuple, shipped, TUPLE, typeName,
} from '../../values/mod.ts'; // prettier-ignore
import type { Int, Machine, Out, PyClass, PyValue, Slots } from '../../values/mod.ts';
import { Twister } from './twister.ts';

const RANDOM: PyClass = builtinClass('_random.Random', undefined, 'native', true);
const WORDS = 624;

/** A generator that was not seeded takes its seed when the first number is drawn, so that making one never pauses. */
export class PyRandom extends PyNative {
  cls: PyClass;
  inst: Slots | null = null;
  readonly twister: Twister = new Twister();
  seeded = false;
  constructor(cls: PyClass) {
    super();
    this.cls = cls;
    allocate(110);
  }
  get index(): number {
    return this.twister.index;
  }
  set index(n: number) {
    this.twister.index = n;
  }
  /** The words as bytes, the low ones first. */
  get state(): Uint8Array {
    const bytes = new Uint8Array(4 * WORDS);
    const view = new DataView(bytes.buffer);
    this.twister.words.forEach((w, i) => view.setInt32(4 * i, w, true));
    return bytes;
  }
  set state(bytes: Uint8Array) {
    if (bytes.length !== 4 * WORDS) return;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let i = 0; i < WORDS; i++) this.twister.words[i] = view.getInt32(4 * i, true);
  }
}

function isRandom(v: PyValue): v is PyRandom {
  return v instanceof PyRandom;
}

kind(
  'random.generator',
  PyRandom,
  () => new PyRandom(RANDOM),
  { cls: 'cls', inst: 'slots', state: 'bytes', index: 'count', seeded: 'flag' },
  (r) => r.index >= 0 && r.index <= WORDS,
);

/** Seeds from the magnitude of an int. */
function seedWith(m: Machine, self: PyRandom, n: Int): void {
  const key: number[] = [];
  let rest = BigInt(n < 0 ? -BigInt(n) : n);
  m.work(bitLength(n) >> 5);
  // A digit of base 2^32 at a time would take quadratic time: hexadecimal digits are words already.
  let digits = rest.toString(16);
  digits = digits.padStart(Math.ceil(digits.length / 8) * 8, '0');
  for (let at = digits.length; at > 0; at -= 8) key.push(parseInt(digits.slice(at - 8, at), 16));
  rest = 0n;
  self.twister.seed(key);
  self.seeded = true;
  m.charge(16);
}

/** Seeds it from the host if that gives randomness, else from the run's own generator. */
shipped(
  'random_ready',
  `
def random_ready(self):
    if not $random_is_seeded(self):
        if $os_granted('os.urandom'):
            $random_seed(self, int.from_bytes($os('os.urandom', 2496)))
        else:
            $random_seed(self, None)
`,
);
intrinsic('random_is_seeded', 1, (_m, self) => (self as PyRandom).seeded);
intrinsic('random_seed', 1, (m, self, n) => {
  seed(m, self as PyRandom, n as Int | null);
  return null;
});

function seed(m: Machine, self: PyRandom, n: Int | null): void {
  if (n !== null) return seedWith(m, self, n);
  self.twister.seed(Array.from({ length: WORDS }, () => m.random32() >>> 0));
  self.seeded = true;
}

/** A row that draws numbers. */
function drawing(name: string, run: (m: Machine, self: PyRandom, a: PyValue) => Out): (m: Machine, self: PyRandom, a: PyValue | undefined) => Out {
  intrinsic(`random_${name}`, 1, (m, self, a) => run(m, self as PyRandom, a as PyValue) as PyValue | undefined);
  return (m, self, a) => (self.seeded ? run(m, self, a as PyValue) : BAIL);
}

function bits(self: PyRandom, k: number): Int {
  const { twister } = self;
  if (k === 0) return 0;
  if (k <= 32) return twister.next() >>> (32 - k);
  const words: string[] = [];
  for (let left = k; left > 0; left -= 32) {
    const word = left < 32 ? twister.next() >>> (32 - left) : twister.next();
    words.push(word.toString(16).padStart(8, '0'));
  }
  const n = BigInt(`0x${words.reverse().join('')}`);
  return n <= 9007199254740991n ? Number(n) : n;
}

function getrandbits(m: Machine, self: PyRandom, k: PyValue): Out {
  const n = index(m, k);
  if (n instanceof Bail) return BAIL;
  if (n < 0) return m.raise('ValueError', 'Cannot convert negative int');
  if (n > m.caps.intBits) return m.raise('MemoryError', '');
  m.charge(Number(n) >> 6);
  m.reserve(Number(n) >> 3);
  return bits(self, Number(n));
}

/** An int below n > 0, from as many bits as n has, drawn again until it is. */
export function below(m: Machine, self: PyRandom, v: PyValue): Out {
  const n = bare(v === true ? 1 : v === false ? 0 : v);
  if (typeof n !== 'number' && typeof n !== 'bigint') return m.raise('AttributeError', `'${typeName(v)}' object has no attribute 'bit_length'`);
  const k = bitLength(n);
  if (k > 1024) m.charge(k >> 6);
  for (;;) {
    const r = bits(self, k);
    if (r < n) return r;
    m.charge(1 + (k >> 6));
  }
}

const RANDOM_ROW = drawing('random', (_m, self) => new PyFloat(self.twister.float()));
const BITS_ROW = drawing('bits', getrandbits);
const BELOW_ROW = drawing('below', below);

defineType(
  RANDOM,
  isRandom,
  () => ({
    'random(self, /) -> float': {
      doc: 'random() -> x in the interval [0, 1).',
      run: RANDOM_ROW,
      python: `
def random(self, /):
    $random_ready(self)
    return $random_random(self, None)
`,
    },
    'getrandbits(self, k, /) -> int': {
      doc: 'getrandbits(k) -> x.  Generates an int with k random bits.',
      run: BITS_ROW,
      python: `
def getrandbits(self, k, /):
    k = $as_index(k)
    $random_ready(self)
    return $random_bits(self, k)
`,
    },
    '_below(self, n, /) -> int': {
      doc: 'An int in the interval [0, n).',
      run: BELOW_ROW,
      python: `
def _below(self, n, /):
    $random_ready(self)
    return $random_below(self, n)
`,
    },
    'seed(self, n=None, /) -> None': {
      doc: 'seed([n]) -> None.  Defaults to use urandom and falls back to a combination of the current time and the process identifier.',
      run(m, self, n) {
        const v = n instanceof PySub ? n.base : (n as PyValue);
        if (v === null) self.seeded = false;
        else if (typeof v === 'number' || typeof v === 'bigint' || typeof v === 'boolean') seedWith(m, self, v === true ? 1 : v === false ? 0 : v);
        else {
          const h = hash(m, n as PyValue);
          if (h instanceof Bail) return BAIL;
          seedWith(m, self, h < 0 ? BigInt.asUintN(64, BigInt(h)) : h);
        }
        return null;
      },
      python: `
def seed(self, n=None, /):
    $random_seed(self, hash(n) % 2**64)
`,
    },
    'getstate(self, /) -> tuple': {
      doc: 'getstate() -> tuple containing the current state.',
      run: drawing('state', (m, self) => {
        m.charge(WORDS >> 2);
        return new PyTuple(TUPLE, [...Array.from(self.twister.words, (w) => w >>> 0), self.twister.index]);
      }),
      python: `
def getstate(self, /):
    $random_ready(self)
    return $random_state(self, None)
`,
    },
    'setstate(self, state, /) -> None': {
      doc: 'setstate(state) -> None.  Restores generator state.',
      run(m, self, state) {
        if (!(state instanceof PyTuple)) return m.raise('TypeError', 'state vector must be a tuple');
        const { items } = state;
        if (items.length !== WORDS + 1) return m.raise('ValueError', 'state vector is the wrong size');
        m.charge(WORDS >> 2);
        const words: number[] = [];
        for (const item of items) {
          const v = item instanceof PySub ? item.base : item;
          if (typeof v !== 'number' && typeof v !== 'bigint' && typeof v !== 'boolean') return m.raise('TypeError', `an integer is required, got ${typeName(item)}`);
          const n = BigInt(v);
          if (n < 0n) return m.raise('OverflowError', "can't convert negative value to unsigned int");
          if (n > 0xffffffffffffffffn) return m.raise('OverflowError', 'Python int too large to convert to C unsigned long');
          words.push(Number(n & 0xffffffffn));
        }
        const at = Number(items[WORDS]);
        if (at < 0 || at > WORDS) return m.raise('ValueError', 'invalid state');
        for (let i = 0; i < WORDS; i++) self.twister.words[i] = words[i]!;
        self.twister.index = at;
        self.seeded = true;
        return null;
      },
    },
  }),
  () => ({
    '__new__(cls, /, *args, **kwargs)': {
      doc: 'Create and return a new object.',
      run: (_m, cls) => new PyRandom(cls),
    },
  }),
);

export const RANDOM_CLASS: PyClass = RANDOM;
