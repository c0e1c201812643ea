/** complex: rows. Arithmetic and texts are in complexes.ts. */
import { decimalValue } from '../unicode/mod.ts';
import type { Binary } from './arithmetic.ts';
import { COMPLEX, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import {
  absComplex,
  addComplex,
  addReal,
  complexRepr,
  divideByReal,
  divideComplex,
  divideReal,
  multiplyComplex,
  multiplyReal,
  negateComplex,
  parseComplex,
  powerComplex,
  subtractComplex,
  subtractFromReal,
  subtractReal,
} from './complexes.ts';
import { messageType } from './classnames.ts';
import type { Complex } from './complexes.ts';
import { formatComplex } from './format.ts';
import { formattingOf } from './formatting.ts';
import { hash } from './hash.ts';
import { compareIntFloat, toFloat } from './integer.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PyComplex, PyFloat, PyStr, PySub, PyTuple, bare } from './objects.ts';
import type { Arg, Finished, Out, PyValue } from './objects.ts';
import { Raise } from './raised.ts';
import { repr } from './repr.ts';
import { READONLY, defineType, defineWhole } from './rows.ts';
import type { Row } from './rows.ts';
import { callMethod } from './special.ts';
import { mkstr, utf16 } from './text.ts';
import { argumentName, typeName, typeOf } from './typeof.ts';

type ComplexLike = PyComplex | PySub;

function isComplex(v: PyValue): v is ComplexLike {
  return v instanceof PyComplex || (v instanceof PySub && v.base instanceof PyComplex);
}

function value(v: ComplexLike): Complex {
  const c = v instanceof PyComplex ? v : (v.base as PyComplex);
  return { real: c.re, imag: c.im };
}

function boxed({ real, imag }: Complex): PyComplex {
  return new PyComplex(real, imag);
}

function make(cls: PyClass, c: Complex): PyValue {
  return cls === COMPLEX ? boxed(c) : new PySub(cls, boxed(c));
}

// ---- arithmetic

/** A number as an operand: a real one stays real. undefined: no number. */
function operand(v: PyValue): Complex | number | undefined {
  const b = bare(v);
  if (b instanceof PyComplex) return { real: b.re, imag: b.im };
  if (b instanceof PyFloat) return b.v;
  if (typeof b === 'number') return b;
  if (typeof b === 'bigint') return toFloat(b);
  return typeof b === 'boolean' ? Number(b) : undefined;
}

function whole(v: Complex | number): Complex {
  return typeof v === 'number' ? { real: v, imag: 0 } : v;
}

/**
 * `a op b` of two numbers, one of them complex. A real one stays real. NOT_IMPLEMENTED: `b` or `a` is no number, or complex
 * numbers have no such operator.
 */
export function complexBinary(symbol: Binary, a: PyValue, b: PyValue): PyValue {
  const x = operand(a);
  const y = operand(b);
  if (x === undefined || y === undefined) return NOT_IMPLEMENTED;
  switch (symbol) {
    case '+':
      if (typeof y === 'number') return boxed(addReal(whole(x), y));
      return boxed(typeof x === 'number' ? addReal(y, x) : addComplex(x, y));
    case '-':
      if (typeof y === 'number') return boxed(subtractReal(whole(x), y));
      return boxed(typeof x === 'number' ? subtractFromReal(x, y) : subtractComplex(x, y));
    case '*':
      if (typeof y === 'number') return boxed(multiplyReal(whole(x), y));
      return boxed(typeof x === 'number' ? multiplyReal(y, x) : multiplyComplex(x, y));
    case '/':
      if (typeof y === 'number') return boxed(divideByReal(whole(x), y));
      return boxed(typeof x === 'number' ? divideReal(x, y) : divideComplex(x, y));
    case '**':
      return boxed(powerComplex(whole(x), whole(y)));
  }
  return NOT_IMPLEMENTED;
}

/** The rows of an operator, with its values for 4+2j and 2, and 2 and 1j. */
function binary(symbol: Binary, word: string, right: string, left: string): Record<string, Row<ComplexLike>> {
  return {
    [`__${word}__(self, value: complex, /) -> complex`]: {
      doc: `Return self${symbol}value.\n\n>>> (4+2j) ${symbol} 2\n${right}`,
      run: (_m, a, b) => complexBinary(symbol, a, b!),
    },
    [`__r${word}__(self, value: complex, /) -> complex`]: {
      doc: `Return value${symbol}self.\n\n>>> 2 ${symbol} 1j\n${left}`,
      run: (_m, a, b) => complexBinary(symbol, b!, a),
    },
  };
}

function power(a: PyValue, b: PyValue, mod: Arg): Finished {
  if (mod === null) return complexBinary('**', a, b);
  if (operand(a) === undefined || operand(b) === undefined) return NOT_IMPLEMENTED;
  throw new Raise('ValueError', 'complex modulo');
}

/** Equality with any number; ints are compared exactly. */
function equals(a: ComplexLike, v: PyValue): boolean | undefined {
  const { real, imag } = value(a);
  const b = bare(v);
  if (b instanceof PyComplex) return real === b.re && imag === b.im;
  if (b instanceof PyFloat) return imag === 0 && real === b.v;
  const n = typeof b === 'boolean' ? Number(b) : b;
  if (typeof n !== 'number' && typeof n !== 'bigint') return undefined;
  return imag === 0 && real === real && compareIntFloat(n, real) === 0;
}

function unordered(word: string): Record<string, Row<ComplexLike>> {
  return {
    [`__${word}__(self, value, /)`]: {
      doc: `Return NotImplemented: complex numbers have no order.\n\n>>> (1j).__${word}__(1)\nNotImplemented`,
      run: () => NOT_IMPLEMENTED,
    },
  };
}

// ---- construction

/** The number that an argument of complex() is; undefined: none. BAIL where Python code says it. */
function numberOf(m: Machine, v: PyValue, special: boolean): Complex | number | Bail | undefined {
  const cls = typeOf(v);
  const method = special && !(v instanceof PyComplex) ? cls.lookup('__complex__') : undefined;
  if (method !== undefined && method !== COMPLEX.lookup('__complex__')) {
    const c = callMethod(m, method, v);
    return c instanceof Bail ? c : checked(c);
  }
  if (isComplex(v)) return value(v);
  const b = bare(v);
  if (b instanceof PyFloat) return b.v;
  for (const name of ['__float__', '__index__']) {
    const f = cls.lookup(name);
    if (f === undefined) continue;
    const x = callMethod(m, f, v);
    return x instanceof Bail ? x : operand(x);
  }
  return undefined;
}

/** What `__complex__` answered. */
function checked(c: PyValue): Complex {
  if (isComplex(c)) return value(c);
  throw new Raise('TypeError', `__complex__ returned non-complex (type ${typeName(c)})`);
}

function wrongPart(name: string, v: PyValue): Raise {
  return new Raise('TypeError', `complex() argument '${name}' must be a real number, not ${messageType(v)}`);
}

function fromText(m: Machine, v: PyValue): Complex | undefined {
  const text = bare(v);
  if (typeof text !== 'string' && !(text instanceof PyStr)) return undefined;
  const u = utf16(text);
  m.work(u.length);
  return parseComplex(u, decimalValue, () => {
    const r = repr(m, text);
    return r instanceof Bail ? '' : utf16(r);
  });
}

/** real + imag * 1j, where both may be complex. */
function combine(real: Complex | number, imag: Complex | number): Complex {
  const re = whole(real);
  if (typeof imag === 'number') return { real: re.real, imag: typeof real === 'number' ? imag : re.imag + imag };
  return { real: re.real - imag.imag, imag: typeof real === 'number' ? imag.real : re.imag + imag.real };
}

function construct(m: Machine, cls: PyClass, real: Arg, imag: Arg): Out {
  if (imag === undefined) {
    if (real === undefined) return make(cls, { real: 0, imag: 0 });
    if (real instanceof PyComplex && cls === COMPLEX) return real;
    const parsed = fromText(m, real);
    if (parsed !== undefined) return make(cls, parsed);
    const c = numberOf(m, real, true);
    if (c instanceof Bail) return c;
    if (c === undefined)
      return m.raise('TypeError', `complex() argument must be a string or a number, not ${messageType(real)}`);
    return make(cls, whole(c));
  }
  const re = real === undefined ? 0 : numberOf(m, real, true);
  if (re instanceof Bail) return re;
  if (re === undefined) throw wrongPart('real', real!);
  if (isComplex(real ?? null) || isComplex(imag)) return BAIL;
  const im = numberOf(m, imag, false);
  if (im instanceof Bail) return im;
  if (im === undefined) throw wrongPart('imag', imag);
  return make(cls, combine(re, im));
}

intrinsic('complex_parse', 1, (m, v) => {
  const c = fromText(m, v!);
  return c === undefined ? null : boxed(c);
});
intrinsic('complex_checked', 1, (_m, v) => boxed(checked(v!)));
intrinsic('complex_made', 1, (_m, cls, re, im) =>
  make(cls as PyClass, im === null ? whole(operand(re!)!) : combine(operand(re!)!, operand(im!)!)),
);
intrinsic('is_complex', 1, (_m, v) => isComplex(v!));

shipped(
  'warn_complex',
  `
def warn_complex(part, v):
    from warnings import warn  # Frames of shipped Python do not count.
    warn(f"complex() argument '{part}' must be a real number, not {$type_name(v)}", DeprecationWarning, 1)
`,
);

/** The number that v is, as a float or complex; TypeError(message) if it is none. `special`: `__complex__` is asked. */
shipped(
  'complex_number',
  `
def complex_number(v, special, message):
    if special:
        f = $method(v, '__complex__')
        if f is not None:
            c = f()
            made = $complex_checked(c)
            if type(c) is not complex:
                $warn_subclass(f'__complex__ returned non-complex (type {$type_name(c)})', 'complex')
            return made
    if $is_complex(v):
        return v
    if isinstance(v, float):
        return float.__float__(v)
    f = $method(v, '__float__')
    if f is not None:
        return $float_made(float, f(), v)
    f = $method(v, '__index__')
    if f is not None:
        return float($as_index(v))
    raise TypeError(f'{message}, not {$type_name(v)}')
`,
);

defineType<ComplexLike>(
  COMPLEX,
  isComplex,
  () => ({
    ...binary('+', 'add', '(6+2j)', '(2+1j)'),
    ...binary('-', 'sub', '(2+2j)', '(2-1j)'),
    ...binary('*', 'mul', '(8+4j)', '2j'),
    ...binary('/', 'truediv', '(2+1j)', '-2j'),
    '__pow__(self, value: complex, mod: None = None, /) -> complex': {
      doc: `Return pow(self, value, mod).

>>> 1j ** 2
(-1+0j)`,
      run: (_m, a, b, mod) => power(a, b!, mod),
    },
    '__rpow__(self, value: complex, mod: None = None, /) -> complex': {
      doc: `Return pow(value, self, mod).

>>> 1 ** 2j
(1+0j)`,
      run: (_m, a, b, mod) => power(b!, a, mod),
    },
    '__eq__(self, value: object, /) -> bool': {
      doc: `Return self == value.

>>> 1+0j == 1
True`,
      run: (_m, a, b) => equals(a, b!) ?? NOT_IMPLEMENTED,
    },
    '__ne__(self, value: object, /) -> bool': {
      doc: `Return self != value.

>>> 1j != 1
True`,
      run(_m, a, b) {
        const eq = equals(a, b!);
        return eq === undefined ? NOT_IMPLEMENTED : !eq;
      },
    },
    ...unordered('lt'),
    ...unordered('le'),
    ...unordered('gt'),
    ...unordered('ge'),
    '__neg__(self, /) -> complex': {
      doc: `Return -self.

>>> -(1+2j)
(-1-2j)`,
      run: (_m, a) => boxed(negateComplex(value(a))),
    },
    '__pos__(self, /) -> complex': {
      doc: `Return +self.

>>> +1j
1j`,
      run: (_m, a) => (a instanceof PyComplex ? a : boxed(value(a))),
    },
    '__abs__(self, /) -> float': {
      doc: `Return abs(self).

>>> abs(3+4j)
5.0`,
      run: (_m, a) => new PyFloat(absComplex(value(a))),
    },
    '__bool__(self, /) -> bool': {
      doc: `Return True if self else False.

>>> bool(0j)
False`,
      run: (_m, a) => value(a).real !== 0 || value(a).imag !== 0,
    },
    '__complex__(self, /) -> complex': {
      doc: `Convert this value to exact type complex.

>>> (1+2j).__complex__()
(1+2j)`,
      run: (_m, a) => boxed(value(a)),
    },
    '__hash__(self, /) -> int': {
      doc: `Return hash(self).

>>> hash(1+0j) == hash(1)
True`,
      run: (m, a) => hash(m, a instanceof PyComplex ? a : (a.base as PyComplex)),
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).

>>> 1+2j
(1+2j)`,
      run: (_m, a) => complexRepr(value(a)),
    },
    '__format__(self, format_spec: str, /) -> str': {
      doc: `Convert to a string according to format_spec.

>>> format(1+2j, '.1f')
'1.0+2.0j'`,
      run(m, a, spec) {
        const text = bare(spec!);
        if (typeof text !== 'string' && !(text instanceof PyStr))
          return m.raise('TypeError', `__format__() argument must be str, not ${argumentName(spec!)}`);
        if (text === '') return complexRepr(value(a));
        return mkstr(formatComplex(value(a), utf16(text), typeName(a), formattingOf(m)));
      },
    },
    '__getnewargs__(self, /) -> tuple[float, float]': {
      doc: `Return the arguments that make an equal number.

>>> (1+2j).__getnewargs__()
(1.0, 2.0)`,
      run: (_m, a) => new PyTuple(TUPLE, [new PyFloat(value(a).real), new PyFloat(value(a).imag)]),
    },
    'conjugate(self, /) -> complex': {
      doc: `Return the complex conjugate of its argument.

>>> (3-4j).conjugate()
(3+4j)`,
      run: (_m, a) => new PyComplex(value(a).real, -value(a).imag),
    },
    'real: float': {
      doc: `The real part of a complex number.

>>> (1+2j).real
1.0`,
      run: (_m, a) => new PyFloat(value(a).real),
      ...READONLY,
    },
    'imag: float': {
      doc: `The imaginary part of a complex number.

>>> (1+2j).imag
2.0`,
      run: (_m, a) => new PyFloat(value(a).imag),
      ...READONLY,
    },
  }),
  () => ({
    '__new__(cls, real: complex | SupportsComplex | str = ..., imag: complex | SupportsFloat = ...) -> Self': {
      doc: `Create a complex number from a string or numbers.

>>> complex('1+2j'), complex(1, 2)
((1+2j), (1+2j))`,
      style: 'clinic',
      run: construct,
      python: `
def __new__(cls, real=$missing(), imag=$missing()):
    if imag is $missing():
        c = $complex_parse(real)
        if c is None:
            c = $complex_number(real, True, 'complex() argument must be a string or a number')
        return $complex_made(cls, c, None)
    if real is $missing():
        re = 0.0
    else:
        re = $complex_number(real, True, "complex() argument 'real' must be a real number")
    im = $complex_number(imag, False, "complex() argument 'imag' must be a real number")
    if $is_complex(re):
        $warn_complex('real', real)
    if $is_complex(imag):
        $warn_complex('imag', imag)
    return $complex_made(cls, re, im)
`,
    },
    'from_number(cls, number: complex | SupportsComplex, /) -> Self': {
      doc: `Convert number to a complex floating-point number.

>>> complex.from_number(2)
(2+0j)`,
      run(m, cls, number) {
        if (cls !== COMPLEX) return BAIL;
        const c = numberOf(m, number!, true);
        if (c instanceof Bail) return c;
        if (c === undefined) return m.raise('TypeError', `must be real number, not ${typeName(number!)}`);
        return boxed(whole(c));
      },
      python: `
def from_number(cls, number, /):
    c = $complex_made(complex, $complex_number(number, True, 'must be real number'), None)
    return c if cls is complex else cls(c)
`,
    },
  }),
);

/** A real part that is given by name is a number, even if it is alone. */
defineWhole(COMPLEX, (_m, _cls, args, names) => {
  const [real] = args;
  if (names === null || args.length !== 1 || names[0] !== 'real' || isComplex(real!)) return BAIL;
  const cls = typeOf(real!);
  if (['__complex__', '__float__', '__index__'].some((name) => cls.lookup(name) !== undefined)) return BAIL;
  throw wrongPart('real', real!);
});
