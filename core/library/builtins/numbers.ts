/** Builtin functions on numbers and characters: abs, bin, chr, divmod, hash, hex, oct, ord, pow, round, sum. */
import {
  added,
  BAIL,
  Bail,
  PyByteArray,
  PyBytes,
  PyComplex,
  PyFloat,
  PyNative,
  PyStr,
  PyTuple,
  TUPLE,
  bare,
  builtinClass,
  builtinFunction,
  askSpecial,
  isAnything,
  floatBinary,
  floorDivide,
  hash,
  hashAnswer,
  hashInt,
  index,
  indexResult,
  intBinary,
  intCost,
  intrinsic,
  isIterator,
  itemsOf,
  iterate,
  kind,
  mkstr,
  modulo,
  powerModulo,
  powerModuloCost,
  prefixedText,
  roundInt,
  each,
  strCode,
  strLength,
  toFloat,
  typeName,
} from '../../values/mod.ts';
import type { Int, Machine, Out, PyBuiltin, PyClass, PyValue } from '../../values/mod.ts';

type Number = number | bigint | boolean;

function isInt(v: PyValue): v is Number {
  return typeof v === 'number' || typeof v === 'bigint' || typeof v === 'boolean';
}

function asInt(v: Number): Int {
  return typeof v === 'boolean' ? (v ? 1 : 0) : v;
}

/** bin, oct and hex. */
function based(name: string, base: 2 | 8 | 16, example: string): PyBuiltin {
  return builtinFunction('builtins', `${name}(number: SupportsIndex, /) -> str`, {
    doc: `Return the text of an integer in base ${base}.

>>> ${name}(10)
'${example}'`,
    run(m, v) {
      const n = index(m, v as PyValue);
      if (n instanceof Bail) return BAIL;
      if (typeof n === 'bigint') m.charge(intCost(n, 0, '~') * 4);
      return prefixedText(n, base);
    },
    python: `
def ${name}(number, /):
    return $based($as_index(number), ${base})
`,
  });
}

intrinsic('based', 1, (_m, n, base) => prefixedText(indexResult(n!), base as 2));
intrinsic('character', 1, (m, n) => character(m, indexResult(n!)));

const abs = (): PyBuiltin =>
  builtinFunction('builtins', 'abs(x: SupportsAbs[T], /) -> T', {
    doc: `Return the absolute value of the argument.

>>> abs(-3)
3`,
    run(m, v) {
      if (typeof v === 'number') return v < 0 ? -v : v;
      if (v instanceof PyFloat) return new PyFloat(Math.abs(v.v));
      const out = askSpecial(m, v as PyValue, '__abs__', isAnything);
      return out === undefined ? m.raise('TypeError', `bad operand type for abs(): '${typeName(v as PyValue)}'`) : out;
    },
    python: `
def abs(x, /):
    return $call_special(x, '__abs__')
`,
  });

const round = (): PyBuiltin =>
  builtinFunction('builtins', 'round(number, ndigits=None)', {
    doc: `Round a number to a given precision in decimal digits.

>>> round(2.675, 2), round(7.5), round(1234, -2)
(2.67, 8, 1200)`,
    run(m, v, digits) {
      if (typeof v === 'number' && (digits === null || (typeof digits === 'number' && digits >= 0))) return v;
      if (isInt(v as PyValue)) {
        if (digits === null) return asInt(v as Number);
        const n = index(m, digits as PyValue);
        if (n instanceof Bail) return BAIL;
        if (n >= 0) return asInt(v as Number);
        m.charge(intCost(asInt(v as Number), 0, '~') * 4);
        return roundInt(asInt(v as Number), n);
      }
      const out =
        digits === null
          ? askSpecial(m, v as PyValue, '__round__', isAnything)
          : askSpecial(m, v as PyValue, '__round__', isAnything, digits as PyValue);
      return out === undefined
        ? m.raise('TypeError', `type ${typeName(v as PyValue)} doesn't define __round__ method`)
        : out;
    },
    python: `
def round(number, ndigits=None):
    f = $method(number, '__round__')
    return f() if ndigits is None else f(ndigits)
`,
  });

const pow = (): PyBuiltin =>
  builtinFunction('builtins', 'pow(base, exp, mod=None)', {
    doc: `Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.

>>> pow(2, 10), pow(3, 4, 5), pow(38, -1, mod=97)
(1024, 1, 23)`,
    run(m, base, exp, mod) {
      if (mod === null) {
        if (isInt(base as PyValue) && isInt(exp as PyValue)) return intBinary(m, '**', base as Number, exp as Number);
        if (base instanceof PyFloat && (exp instanceof PyFloat || isInt(exp as PyValue)))
          return floatBinary(m, '**', base, exp as PyFloat | Number);
        if (exp instanceof PyFloat && isInt(base as PyValue)) return floatBinary(m, '**', base as Number, exp);
        return BAIL;
      }
      if (isInt(base as PyValue) && isInt(exp as PyValue) && isInt(mod as PyValue)) {
        const [a, b, c] = [asInt(base as Number), asInt(exp as Number), asInt(mod as Number)];
        m.charge(powerModuloCost(a, b, c));
        return powerModulo(a, b, c);
      }
      return BAIL;
    },
    python: `
def pow(base, exp, mod=None):
    if mod is None:
        return base ** exp
    left, right = type(base), type(exp)
    calls = [($method(base, '__pow__'), exp)]
    if right is not left:
        # As with two operands: the class of the right one has the first word if it is the more special one.
        first = issubclass(right, left) and getattr(right, '__rpow__', None) is not getattr(left, '__rpow__', None)
        calls.insert(not first, ($method(exp, '__rpow__'), base))
    for f, other in calls:
        if f is not None:
            answer = f(other, mod)
            if answer is not NotImplemented:
                return answer
    # The class of the third has the last word, as far as its slot takes what it is in any place.
    if $type_name(mod) == 'decimal.Decimal' and isinstance(base, int) and isinstance(exp, int):
        return type(mod)(base).__pow__(exp, mod)
    if isinstance(mod, float):
        raise TypeError('pow() 3rd argument not allowed unless all arguments are integers')
    if isinstance(mod, complex) and isinstance(base, (int, float, complex)) and isinstance(exp, (int, float, complex)):
        raise ValueError('complex modulo')
    a, b, c = $type_name(base), $type_name(exp), $type_name(mod)
    raise TypeError(f"unsupported operand type(s) for ** or pow(): '{a}', '{b}', '{c}'")
`,
  });

const divmod = (): PyBuiltin =>
  builtinFunction('builtins', 'divmod(x, y, /)', {
    doc: `Return the tuple (x//y, x%y).

>>> divmod(7, -2)
(-4, -1)`,
    run(m, x, y) {
      if (isInt(x as PyValue) && isInt(y as PyValue)) {
        const [a, b] = [asInt(x as Number), asInt(y as Number)];
        m.charge(intCost(a, b, '//'));
        return new PyTuple(TUPLE, [floorDivide(a, b), modulo(a, b)]);
      }
      if (isReal(x as PyValue) && isReal(y as PyValue)) {
        const [a, b] = [x as PyFloat, y as PyFloat];
        return new PyTuple(TUPLE, [floatBinary(m, '//', a, b), floatBinary(m, '%', a, b)]);
      }
      return BAIL;
    },
    python: `
def divmod(x, y, /):
    tx = type(x)
    ty = type(y)
    left = $method(x, '__divmod__')
    right = $method(y, '__rdivmod__') if tx is not ty else None
    if right is not None and issubclass(ty, tx):
        answer = right(x)
        if answer is not NotImplemented:
            return answer
        right = None
    if left is not None:
        answer = left(y)
        if answer is not NotImplemented:
            return answer
    if right is not None:
        answer = right(x)
        if answer is not NotImplemented:
            return answer
    raise TypeError(f"unsupported operand type(s) for divmod(): '{$type_name(x)}' and '{$type_name(y)}'")
`,
  });

function isReal(v: PyValue): v is Number | PyFloat {
  return v instanceof PyFloat || isInt(v);
}

function character(m: Machine, n: Int): PyValue | undefined {
  if (n < 0 || n > 0x10ffff) return m.raise('ValueError', 'chr() arg not in range(0x110000)');
  return mkstr(String.fromCodePoint(Number(n)));
}

const chr = (): PyBuiltin =>
  builtinFunction('builtins', 'chr(i: SupportsIndex, /) -> str', {
    doc: `Return the string of one character with code point i.

>>> chr(97), chr(8364)
('a', '€')`,
    run(m, v) {
      const n = index(m, v as PyValue);
      if (n instanceof Bail) return BAIL;
      return character(m, n);
    },
    python: `
def chr(i, /):
    return $character($as_index(i))
`,
  });

const ord = (): PyBuiltin =>
  builtinFunction('builtins', 'ord(character: str | bytes | bytearray, /) -> int', {
    doc: `Return the code point of a string of one character.

>>> ord('a')
97`,
    run(m, v) {
      const c = bare(v as PyValue);
      let n: number;
      if (typeof c === 'string' || c instanceof PyStr) {
        n = strLength(c);
        if (n === 1) return strCode(c, 0);
      } else if (c instanceof PyBytes) {
        n = c.b.length;
        if (n === 1) return c.b[0]!;
      } else if (c instanceof PyByteArray) {
        n = c.n;
        if (n === 1) return c.b[0]!;
      } else return m.raise('TypeError', `ord() expected string of length 1, but ${typeName(v as PyValue)} found`);
      return m.raise('TypeError', `ord() expected a character, but string of length ${n} found`);
    },
  });

const hashFunction = (): PyBuiltin =>
  builtinFunction('builtins', 'hash(obj: object, /) -> int', {
    doc: `Return the hash value of an object: equal objects have equal ones.

>>> hash(1) == hash(1.0) == hash(True)
True`,
    run: (m, v) => hash(m, v as PyValue),
    python: `
def hash(obj, /):
    return $hash_result($hash_of(obj))
`,
  });

intrinsic('hash_result', 1, (_m, v) => {
  const n = hashAnswer(v!);
  // What fits 64 bits is the hash itself; -1 is never one.
  if (n === -1) return -2;
  return typeof n === 'number' || n === BigInt.asIntN(64, n) ? n : hashInt(n);
});

// ---- sum

const SUM: PyClass = builtinClass('sum_state');
/** What a running sum adds natively; the order in which CPython goes on from one to the next. */
const INTS = 0;
const FLOATS = 1;
const COMPLEXES = 2;
const ANY = 3;

/**
 * A running sum, as CPython's: ints exactly, floats with the error of each addition kept in `rest` (Neumaier), other
 * values by their own addition from then on.
 */
class Sum extends PyNative {
  total: PyValue;
  mode: number = ANY;
  hi = 0;
  rest = 0;
  imag = 0;
  imagRest = 0;

  constructor(start: PyValue) {
    super();
    this.total = start;
    this.choose();
  }
  get cls(): PyClass {
    return SUM;
  }

  private choose(): void {
    const { total } = this;
    this.rest = 0;
    if (typeof total === 'number' || typeof total === 'bigint') this.mode = INTS;
    else if (total instanceof PyFloat) {
      this.mode = FLOATS;
      this.hi = total.v;
    } else if (total instanceof PyComplex) {
      this.mode = COMPLEXES;
      this.hi = total.re;
      this.imag = total.im;
    } else this.mode = ANY;
  }

  /** Adds the items from number `i` on as long as they are of the kind that there was; the number of the first that is not. */
  addFrom(items: readonly PyValue[], i: number): number {
    if (this.mode === INTS && typeof this.total === 'number') {
      let total = this.total;
      for (; i < items.length; i++) {
        const v = items[i];
        if (typeof v !== 'number') break;
        const t = total + v;
        if (t > Number.MAX_SAFE_INTEGER || t < Number.MIN_SAFE_INTEGER) break;
        total = t;
      }
      this.total = total;
    } else if (this.mode === FLOATS)
      for (; i < items.length; i++) {
        const v = items[i];
        if (!(v instanceof PyFloat)) break;
        this.addReal(v.v);
      }
    return i;
  }

  /** Adds a number natively; false if it takes the general addition. */
  add(m: Machine, v: PyValue): boolean {
    switch (this.mode) {
      case INTS:
        if (typeof v === 'number' && typeof this.total === 'number') {
          const t = this.total + v;
          if (t <= 9007199254740991 && t >= -9007199254740991) {
            this.total = t;
            return true;
          }
        }
        if (!isInt(v)) return false;
        this.total = intBinary(m, '+', this.total as Int, v);
        if (typeof this.total === 'bigint' && (this.total >= 1n << 63n || this.total < -(1n << 63n))) this.mode = ANY;
        return true;
      case FLOATS: {
        const x = v instanceof PyFloat ? v.v : isInt(bare(v)) ? toDouble(bare(v) as Number) : undefined;
        if (x === undefined) return false;
        this.addReal(x);
        return true;
      }
      case COMPLEXES: {
        if (v instanceof PyComplex) {
          this.addReal(v.re);
          const t = this.imag + v.im;
          this.imagRest += Math.abs(this.imag) >= Math.abs(v.im) ? this.imag - t + v.im : v.im - t + this.imag;
          this.imag = t;
          return true;
        }
        const x = v instanceof PyFloat ? v.v : isInt(bare(v)) ? toDouble(bare(v) as Number) : undefined;
        if (x === undefined) return false;
        this.addReal(x);
        return true;
      }
      default:
        return false;
    }
  }

  private addReal(x: number): void {
    const t = this.hi + x;
    this.rest += Math.abs(this.hi) >= Math.abs(x) ? this.hi - t + x : x - t + this.hi;
    this.hi = t;
  }

  /** The sum so far. */
  get value(): PyValue {
    if (this.mode === FLOATS) return new PyFloat(whole(this.hi, this.rest));
    if (this.mode === COMPLEXES) return new PyComplex(whole(this.hi, this.rest), whole(this.imag, this.imagRest));
    return this.total;
  }

  /** The result of a general addition: the modes only go on in CPython's order. */
  replace(v: PyValue): void {
    const before = this.mode;
    this.total = v;
    this.choose();
    if (this.mode <= before) this.mode = ANY;
  }
}
kind('sum_state', Sum, () => new Sum(0), {
  total: 'value',
  mode: 'count',
  hi: 'number',
  rest: 'number',
  imag: 'number',
  imagRest: 'number',
});

function whole(hi: number, rest: number): number {
  return rest !== 0 && Number.isFinite(rest) ? hi + rest : hi;
}

function toDouble(v: Number): number {
  return toFloat(asInt(v));
}

function isTextual(start: PyValue): boolean {
  const v = bare(start);
  return typeof v === 'string' || v instanceof PyStr || v instanceof PyBytes || v instanceof PyByteArray;
}

function badStart(m: Machine, start: PyValue): undefined {
  const v = bare(start);
  const what =
    v instanceof PyBytes
      ? "bytes [use b''.join(seq) instead]"
      : v instanceof PyByteArray
        ? "bytearray [use b''.join(seq) instead]"
        : "strings [use ''.join(seq) instead]";
  return m.raise('TypeError', `sum() can't sum ${what}`);
}

const sum = (): PyBuiltin =>
  builtinFunction('builtins', 'sum(iterable, /, start=0)', {
    doc: `Return the sum of a start value and the items of an iterable.

>>> sum([1, 2, 3]), sum([0.1] * 10)
(6, 1.0)`,
    run(m, iterable, start): Out {
      if (isTextual(start as PyValue))
        return isIterator(iterable!) || !(iterate(m, iterable!) instanceof Bail) ? badStart(m, start!) : BAIL;
      const state = new Sum(start as PyValue);
      const add = (v: PyValue): Bail | undefined => {
        if (state.add(m, v)) return undefined;
        const next = added(m, state.value, v);
        if (next instanceof Bail) return BAIL;
        state.replace(next);
        return undefined;
      };
      const items = itemsOf(m, iterable as PyValue);
      if (items === null) return each(m, iterable as PyValue, add) ?? state.value;
      for (let i = 0; (i = state.addFrom(items, i)) < items.length; i++) if (add(items[i]!) !== undefined) return BAIL;
      return state.value;
    },
    python: `
def sum(iterable, /, start=0):
    total = $sum_start(start)
    if total is None:
        return sum(iter(iterable), start)
    for v in iterable:
        if not $sum_add(total, v):
            $sum_replace(total, $sum_value(total) + v)
    return $sum_value(total)
`,
  });

intrinsic('sum_start', 1, (_m, start) => (isTextual(start!) ? null : new Sum(start)));
intrinsic('sum_add', 1, (m, total, v) => (total as Sum).add(m, v));
intrinsic('sum_value', 1, (_m, total) => (total as Sum).value);
intrinsic('sum_replace', 1, (_m, total, v) => {
  (total as Sum).replace(v);
  return null;
});

export const numbers = (): PyBuiltin[] => [
  abs(),
  based('bin', 2, '0b1010'),
  chr(),
  divmod(),
  hashFunction(),
  based('hex', 16, '0xa'),
  based('oct', 8, '0o12'),
  ord(),
  pow(),
  round(),
  sum(),
];
