/** str: construction, operators and special methods. The other methods are in strmethods.ts, formats in interpolate.ts. */
import { bufferOf } from './buffer.ts';
import { decoded, hasWrongEscape } from './bytestext.ts';
import { STR, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import { messageType } from './classnames.ts';
import { holds } from './find.ts';
import { formatText } from './formatting.ts';
import { hash } from './hash.ts';
import { asIndex, index, sizeIndex, sliceBounds } from './index.ts';
import { percentFormat } from './interpolate.ts';
import { intrinsic } from './intrinsics.ts';
import { iterate } from './iterate.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, NOT_IMPLEMENTED, PySlice, PySub, PyTuple } from './objects.ts';
import type { Arg, Out, PyValue, Str } from './objects.ts';
import { Raise } from './raised.ts';
import { mustBeStr, repr, str as strOf } from './repr.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { strMethods, codecText, isStr, strValue, textArgument } from './strmethods.ts';
import type { StrLike } from './strmethods.ts';
import { chargeText, concat, mkstr, strAt, strCode, strCompare, strEqual, strLength, strSlice, utf16 } from './text.ts';
import { translationTable } from './translation.ts';
import { typeName } from './typeof.ts';

function make(cls: PyClass, s: Str): PyValue {
  return cls === STR ? s : new PySub(cls, s);
}

/** text * times. */
function repeat(m: Machine, s: Str, times: Arg): Str | Bail {
  const n = index(m, times!);
  if (n instanceof Bail) return n;
  const count = sizeIndex(n, times!, 'OverflowError');
  if (count <= 0 || strLength(s) === 0) return '';
  const total = strLength(s) * count;
  if (total > m.caps.text) throw new Raise('MemoryError', '');
  m.reserve(total * 2);
  m.work(total);
  if (typeof s === 'string') {
    chargeText(total);
    return s.repeat(count);
  }
  // The halves of a surrogate pair that meet do not make one.
  if (s.u !== null && !(strCode(s, 0) >>> 10 === 0x37 && strCode(s, s.n - 1) >>> 10 === 0x36))
    return mkstr(s.u.repeat(count));
  let out: Str = '';
  for (let i = 0; i < count; i++) out = concat(out, s);
  return out;
}

function percentOf(m: Machine, format: Str, value: PyValue): Str | Bail {
  const text = percentFormat(m, utf16(format), value, false);
  return text instanceof Bail ? text : mkstr(text);
}

function subscript(m: Machine, s: Str, key: PyValue): Out {
  const n = strLength(s);
  if (key instanceof PySlice) {
    const b = sliceBounds(m, key, n);
    if (b instanceof Bail) return b;
    m.work(b.count);
    return strSlice(s, b.start, b.stop, b.step);
  }
  const i = asIndex(m, key);
  if (i === undefined) return m.raise('TypeError', `string indices must be integers, not '${typeName(key)}'`);
  if (i instanceof Bail) return i;
  const at = sizeIndex(i, key);
  const from = at < 0 ? at + n : at;
  return from < 0 || from >= n ? m.raise('IndexError', 'string index out of range') : strAt(s, from);
}

function comparison(op: string, shown: string, test: (sign: number) => boolean): Row<StrLike> {
  return {
    doc: `Return self${op}value.\n\n>>> 'a' ${op} 'b'\n${shown}`,
    run: (_m, a, b) => (isStr(b!) ? test(strCompare(strValue(a), strValue(b))) : NOT_IMPLEMENTED),
  };
}

/** str(object, encoding, errors). */
function fromBytes(m: Machine, cls: PyClass, object: Arg, encoding: Arg, errors: Arg): Out {
  const option = (name: string, v: Arg, absent: string): string | undefined => {
    if (v === undefined) return absent;
    // The class itself has words of its own; its subclasses have those of other functions.
    if (cls === STR && !isStr(v))
      return m.raise('TypeError', `str() argument '${name}' must be str, not ${messageType(v)}`);
    return codecText(m, v, `str() argument '${name}'`);
  };
  const e = option('encoding', encoding, 'utf-8');
  if (e === undefined) return undefined;
  const h = option('errors', errors, 'strict');
  if (h === undefined) return undefined;
  if (object === undefined) return make(cls, '');
  if (isStr(object)) return m.raise('TypeError', 'decoding str is not supported');
  const bytes = bufferOf(object);
  if (bytes === null)
    return m.raise('TypeError', `decoding to str: need a bytes-like object, ${typeName(object)} found`);
  if (hasWrongEscape(m, bytes, e)) return BAIL;
  const out = decoded(m, bytes, e, h);
  return out === undefined || out instanceof Bail ? out : make(cls, out);
}

/** What str() or a subclass of it makes of the answer of `__str__`. */
intrinsic('str_made', 1, (_m, cls, s) => {
  const text = mustBeStr(s!, '__str__');
  return cls === STR ? s : make(cls as PyClass, text);
});
intrinsic('plain_str', 1, (_m, s) => strValue(s as StrLike));

defineType<StrLike>(
  STR,
  isStr,
  () => ({
    '__add__(self, value: str, /) -> str': {
      doc: `Return self+value.\n\n>>> 'a' + 'b'\n'ab'`,
      run(m, self, v) {
        if (!isStr(v!)) return m.raise('TypeError', `can only concatenate str (not "${typeName(v!)}") to str`);
        return concat(strValue(self), strValue(v));
      },
    },
    '__mul__(self, value: SupportsIndex, /) -> str': {
      doc: `Return self*value.\n\n>>> 'ab' * 2\n'abab'`,
      run: (m, self, v) => repeat(m, strValue(self), v),
      python: `
def __mul__(self, value, /):
    return str.__mul__(self, $as_count(value))
`,
    },
    '__rmul__(self, value: SupportsIndex, /) -> str': {
      doc: `Return value*self.\n\n>>> 2 * 'ab'\n'abab'`,
      run: (m, self, v) => repeat(m, strValue(self), v),
      python: `
def __rmul__(self, value, /):
    return str.__mul__(self, $as_count(value))
`,
    },
    '__mod__(self, value, /) -> str': {
      doc: `Return self%value.\n\n>>> '%d-%s' % (1, 'a')\n'1-a'`,
      run: (m, self, v) => percentOf(m, strValue(self), v!),
      python: `
def __mod__(self, value, /):
    return $percent_format($plain_str(self), value, False)
`,
    },
    '__rmod__(self, value, /) -> str': {
      doc: `Return value%self.\n\n>>> 'a'.__rmod__('%s!')\n'a!'`,
      run: (m, self, v) => (isStr(v!) ? percentOf(m, strValue(v), self) : NOT_IMPLEMENTED),
      python: `
def __rmod__(self, value, /):
    return $percent_format($plain_str(value), self, False)
`,
    },
    '__len__(self, /) -> int': {
      doc: `Return len(self): the number of code points.\n\n>>> len('a😀')\n2`,
      run: (_m, self) => strLength(strValue(self)),
    },
    '__contains__(self, key: str, /) -> bool': {
      doc: `Return bool(key in self).\n\n>>> 'bc' in 'abcd'\nTrue`,
      run(m, self, v) {
        if (!isStr(v!))
          return m.raise('TypeError', `'in <string>' requires string as left operand, not ${typeName(v!)}`);
        return holds(m, strValue(self), strValue(v));
      },
    },
    '__getitem__(self, key: SupportsIndex | slice, /) -> str': {
      doc: `Return self[key].\n\n>>> 'abc'[-1], 'abc'[::-1]\n('c', 'cba')`,
      run: (m, self, key) => subscript(m, strValue(self), key!),
      python: `
def __getitem__(self, key, /):
    return str.__getitem__(self, $sequence_subscript(key))
`,
    },
    '__iter__(self, /)': {
      doc: `Implement iter(self).\n\n>>> list('ab')\n['a', 'b']`,
      run: (m, self) => iterate(m, strValue(self)),
    },
    '__eq__(self, value: object, /) -> bool': {
      doc: `Return self==value.\n\n>>> 'a' == 'a'\nTrue`,
      run: (_m, a, b) => (isStr(b!) ? strEqual(strValue(a), strValue(b)) : NOT_IMPLEMENTED),
    },
    '__ne__(self, value: object, /) -> bool': {
      doc: `Return self!=value.\n\n>>> 'a' != 'b'\nTrue`,
      run: (_m, a, b) => (isStr(b!) ? !strEqual(strValue(a), strValue(b)) : NOT_IMPLEMENTED),
    },
    '__lt__(self, value: str, /) -> bool': comparison('<', 'True', (s) => s < 0),
    '__le__(self, value: str, /) -> bool': comparison('<=', 'True', (s) => s <= 0),
    '__gt__(self, value: str, /) -> bool': comparison('>', 'False', (s) => s > 0),
    '__ge__(self, value: str, /) -> bool': comparison('>=', 'False', (s) => s >= 0),
    '__hash__(self, /) -> int': {
      doc: `Return hash(self).\n\n>>> hash('ab') == hash('a' + 'b')\nTrue`,
      run: (m, self) => hash(m, strValue(self)),
    },
    '__repr__(self, /) -> str': {
      doc: `Return repr(self).\n\n>>> repr('a')\n"'a'"`,
      run: (m, self) => repr(m, strValue(self)),
    },
    '__str__(self, /) -> str': {
      doc: `Return str(self).\n\n>>> str('a')\n'a'`,
      run: (_m, self) => strValue(self),
    },
    '__format__(self, format_spec: str, /) -> str': {
      doc: `Return a formatted version of the string as described by format_spec.\n\n>>> format('a', '>3')\n'  a'`,
      run(m, self, spec) {
        const s = textArgument(m, spec, '__format__() argument must be str');
        if (s === undefined) return undefined;
        return s === '' ? strOf(m, self) : formatText(m, strValue(self), s, typeName(self));
      },
      python: `
def __format__(self, format_spec, /):
    return str(self)
`,
    },
    '__getnewargs__(self, /) -> tuple[str]': {
      doc: `Return the arguments that make an equal string.\n\n>>> 'a'.__getnewargs__()\n('a',)`,
      run: (_m, self) => new PyTuple(TUPLE, [strValue(self)]),
    },
    ...strMethods(),
  }),
  () => ({
    '__new__(cls, object: object = ..., encoding: str = ..., errors: str = ...) -> Self': {
      doc: `Create a new string object from the given object.

>>> str(1), str(b'\\xc3\\xa9', 'utf-8')
('1', 'é')`,
      run(m, cls, object, encoding, errors) {
        if (encoding !== undefined || errors !== undefined) return fromBytes(m, cls, object, encoding, errors);
        if (object === undefined) return make(cls, '');
        const s = strOf(m, object);
        return s instanceof Bail ? s : make(cls, s);
      },
      python: `
def __new__(cls, object='', encoding=$missing(), errors=$missing()):
    if encoding is $missing() and errors is $missing():
        return $str_made(cls, $str_asked(object))
    encoding = 'utf-8' if encoding is $missing() else encoding
    return $str_made(cls, bytes(memoryview(object)).decode(encoding, 'strict' if errors is $missing() else errors))
`,
    },
    '@static maketrans(x, y: str = ..., z: str = ..., /) -> dict': {
      doc: `Return a translation table usable for str.translate().

>>> str.maketrans('a', 'b')
{97: 98}`,
      run: (m, _cls, x, y, z) => translationTable(m, x!, y, z),
      python: `
def maketrans(x, y=$missing(), z=$missing(), /):
    table = {}
    if y is $missing():
        if type(x) is not dict:
            raise TypeError('if you give only one argument to maketrans it must be a dict')
        for k, v in x.items():
            if isinstance(k, str):
                if len(k) != 1:
                    raise ValueError('string keys in translate table must be of length 1')
                k = ord(k)
            elif not isinstance(k, int):
                raise TypeError('keys in translate table must be strings or integers')
            table[k] = v
        return table
    if not isinstance(y, str):
        raise TypeError(f"maketrans() argument 2 must be str, not {$argument_name(y)}")
    if z is not $missing() and not isinstance(z, str):
        raise TypeError(f"maketrans() argument 3 must be str, not {$argument_name(z)}")
    if not isinstance(x, str):
        raise TypeError('first maketrans argument must be a string if there is a second argument')
    x = str.__str__(x)
    y = str.__str__(y)
    if len(x) != len(y):
        raise ValueError('the first two maketrans arguments must have equal length')
    for a, b in zip(x, y):
        table[ord(a)] = ord(b)
    if z is not $missing():
        for c in str.__str__(z):
            table[ord(c)] = None
    return table
`,
    },
  }),
);
