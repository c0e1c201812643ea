/**
 * An array: its memory, and how items stand in it; and the iterator over one. Its methods are in arraymethods.ts. Native, because in
 * Python text an item cost fifteen times what CPython needs, and because what takes bytes takes arrays.
 */
import {
  BAIL,
  Bail,
  CHARACTERS,
  DONE,
  NativeIterator,
  PyFloat,
  PyMemory,
  PyStr,
  Raise,
  allocate,
  answersFloat,
  asIndex,
  bare,
  builtinClass,
  defineIterator,
  formatSize,
  fromCodePoints,
  kind,
  lengthen,
  messageType,
  readItem,
  strCode,
  strLength,
  toFloat,
  typeName,
  typeOf,
  writeFloat,
  writeInt,
} from '../../values/mod.ts';
import type { Done, Int, Machine, Mark, PyClass, PyValue } from '../../values/mod.ts';

export const ARRAY_CLASS: PyClass = builtinClass('array.array', undefined, 'native', true);
const ITERATOR: PyClass = builtinClass('array.arrayiterator');

export const TYPECODES = 'bBuwhHiIlLqQfd';

export function isTypecode(code: string): boolean {
  return code.length === 1 && TYPECODES.includes(code);
}

/** Whether the items are characters. */
export function hasCharacters(code: string): boolean {
  return code === 'u' || code === 'w';
}

/** An item that fits: the number to be written, or a code point. */
type Item = Int;

const NO_DATA = new DataView(new ArrayBuffer(0));

export class PyArray extends PyMemory {
  private type = 'B';
  /** Bytes of an item. */
  width = 1;
  /** A view of the memory as `b` was when last looked at. */
  private data: DataView = NO_DATA;
  private seen: Uint8Array | null = null;

  constructor(cls: PyClass, code: string, b: Uint8Array) {
    super(cls, b);
    this.code = code;
    allocate(4);
  }

  /** The typecode. Snapshots set it. */
  get code(): string {
    return this.type;
  }
  set code(code: string) {
    this.type = code;
    this.width = formatSize(this.format);
  }
  get format(): string {
    return hasCharacters(this.type) ? CHARACTERS : this.type;
  }
  get pinned(): string {
    return 'cannot resize an array that is exporting buffers';
  }
  /** Number of items. */
  get count(): number {
    return this.n / this.width;
  }
  private view(): DataView {
    const { b } = this;
    if (this.seen !== b) {
      this.seen = b;
      this.data = new DataView(b.buffer, b.byteOffset, b.byteLength);
    }
    return this.data;
  }

  /** Item i, which there is. */
  at(i: number): PyValue {
    const data = this.view();
    if (!hasCharacters(this.type)) return readItem(data, i * this.width, this.type);
    const cp = this.character(i);
    if (cp > 0x10ffff) throw new Raise('ValueError', 'chr() arg not in range(0x110000)');
    return fromCodePoints([cp]);
  }
  /** The number of character i, which may be none of Unicode. */
  character(i: number): number {
    return this.view().getUint32(i * 4, true);
  }
  /** Writes over item i. */
  put(i: number, item: Item): void {
    writeAt(this.view(), i * this.width, this.type, item);
  }
  item(i: number): PyValue | undefined {
    const n = this.count;
    const at = i < 0 ? i + n : i;
    if (at < 0 || at >= n) return undefined;
    return this.type === 'd' ? new PyFloat(this.view().getFloat64(at * 8, true)) : this.at(at);
  }
  setItem(i: number, v: PyValue): boolean {
    const n = this.count;
    const at = i < 0 ? i + n : i;
    if (at < 0 || at >= n) return false;
    if (this.type === 'd') {
      if (v instanceof PyFloat) this.view().setFloat64(at * 8, v.v, true);
      else if (typeof v === 'number') this.view().setFloat64(at * 8, v, true);
      else return false;
      return true;
    }
    const limits = LIMITS.get(this.type);
    if (limits === undefined || typeof v !== 'number' || v < limits[0] || v > limits[1]) return false;
    this.put(at, v);
    return true;
  }
  append(m: Machine, item: Item): void {
    const at = lengthen(m, this, this.width);
    writeAt(this.view(), at, this.type, item);
  }
}
kind(
  'array.array',
  PyArray,
  () => new PyArray(ARRAY_CLASS, 'B', new Uint8Array(0)),
  { cls: 'cls', inst: 'slots', code: 'text', bytes: 'bytes', exports: 'count' },
  (o) => isTypecode(o.code) && o.n % o.width === 0,
);

function writeAt(data: DataView, at: number, code: string, item: Item): void {
  if (code === 'f' || code === 'd') writeFloat(data, at, code, item);
  else writeInt(data, at, hasCharacters(code) ? 'I' : code, item);
}

export function isArray(v: PyValue): v is PyArray {
  return v instanceof PyArray;
}

/** Another array of the items of one. */
export function likewise(a: PyArray, bytes: Uint8Array): PyArray {
  return new PyArray(ARRAY_CLASS, a.code, bytes);
}

// ---- what fits

/** Limits of integers, and the name of the type in C as its complaints have it; '' for those that have other words. */
const LIMITS: ReadonlyMap<string, readonly [low: Int, high: Int, name: string]> = new Map<string, [Int, Int, string]>([
  ['b', [-128, 127, 'signed char']],
  ['B', [0, 255, 'unsigned byte integer']],
  ['h', [-32768, 32767, 'signed short integer']],
  ['H', [0, 65535, 'unsigned short']],
  ['i', [-2147483648, 2147483647, 'signed integer']],
  ['I', [0, 4294967295, 'unsigned int']],
  ['l', [-9223372036854775808n, 9223372036854775807n, '']],
  ['L', [0, 18446744073709551615n, '']],
  ['q', [-9223372036854775808n, 9223372036854775807n, '']],
  ['Q', [0, 18446744073709551615n, '']],
]);

/** What is written for a value; BAIL if its own methods have to say. Throws what CPython says of a value that does not fit. */
export function itemOf(m: Machine, code: string, v: PyValue): Item | Bail {
  if (code === 'f' || code === 'd') return floatItem(v);
  if (hasCharacters(code)) return characterItem(v);
  const n = asIndex(m, v);
  if (n instanceof Bail) return n;
  if (n === undefined) throw new Raise('TypeError', `'${typeName(v)}' object cannot be interpreted as an integer`);
  const [low, high] = LIMITS.get(code)!;
  if (n >= low && n <= high) return n;
  throw misfit(code, n);
}

function floatItem(v: PyValue): number | Bail {
  const x = bare(v);
  if (answersFloat(v)) return BAIL;
  if (x instanceof PyFloat) return x.v;
  if (typeof x === 'number' || typeof x === 'bigint') return toFloat(x);
  if (typeof x === 'boolean') return Number(x);
  const cls = typeOf(v);
  if (cls.lookup('__float__') === undefined && cls.lookup('__index__') === undefined)
    throw new Raise('TypeError', `must be real number, not ${typeName(v)}`);
  return BAIL;
}

function characterItem(v: PyValue): number {
  const text = bare(v);
  if (typeof text !== 'string' && !(text instanceof PyStr))
    throw new Raise('TypeError', `array item must be a unicode character, not ${messageType(v)}`);
  const n = strLength(text);
  if (n !== 1) throw new Raise('TypeError', `array item must be a unicode character, not a string of length ${n}`);
  return strCode(text, 0);
}

/** CPython reads an item as a type of C that may be wider, and says what does not fit into that in other words. */
function misfit(code: string, n: Int): Raise {
  const [low, , name] = LIMITS.get(code)!;
  const overflow = (text: string): Raise => new Raise('OverflowError', text);
  const short = n < low;
  if (short && (code === 'I' || code === 'L')) return overflow("can't convert negative value to unsigned int");
  if (short && code === 'Q') return overflow("can't convert negative int to unsigned");
  if ((code === 'I' || code === 'L') && n >= 18446744073709551616n)
    return overflow('Python int too large to convert to C unsigned long');
  if ('bBhHil'.includes(code) && BigInt(n) !== BigInt.asIntN(64, BigInt(n)))
    return overflow('Python int too large to convert to C long');
  const wider = code === 'H' ? 'i' : code === 'b' ? 'h' : '';
  if (wider !== '') {
    const [least, most] = LIMITS.get(wider)!;
    if (n < least || n > most) return misfit(wider, n);
  }
  if (name === '') return overflow('int too big to convert');
  return overflow(`${name} is ${short ? 'less than minimum' : 'greater than maximum'}`);
}

// ---- walking

/** `array` is null when exhausted. */
export class ArrayIterator extends NativeIterator {
  array: PyArray | null;
  at = 0;
  constructor(array: PyArray | null) {
    super();
    this.array = array;
    allocate(2);
  }
  get cls(): PyClass {
    return ITERATOR;
  }
  next(_m: Machine): PyValue | Done {
    const { array } = this;
    if (array === null) return DONE;
    if (this.at < array.count) return array.at(this.at++);
    this.array = null;
    return DONE;
  }
  mark(): Mark {
    return [this.array, this.at];
  }
  reset(mark: Mark): void {
    this.array = mark[0] as PyArray | null;
    this.at = mark[1] as number;
  }
}
kind(
  'array.iterator',
  ArrayIterator,
  () => new ArrayIterator(null),
  { array: [PyArray, null], at: 'count' },
  (o) => o.at >= 0,
);

defineIterator(ITERATOR, (v): v is ArrayIterator => v instanceof ArrayIterator, false, {
  '__reduce__(self, /)': {
    doc: 'Return state information for pickling.',
    python: `
def __reduce__(self, /):
    array = $array_walked(self)
    return (iter, ((),)) if array is None else (iter, (array,), $array_walked_to(self))
`,
  },
  '__setstate__(self, state, /) -> None': {
    doc: 'Set state information for unpickling.',
    run(m, self, state) {
      const n = asIndex(m, state!);
      if (n === undefined || n instanceof Bail) return m.raise('TypeError', 'an integer is required');
      if (self.array !== null) self.at = Math.max(0, Math.min(Number(n), self.array.count));
      return null;
    },
  },
});
