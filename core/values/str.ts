/** str: rows. The text itself is in text.ts, find.ts, split.ts, reshape.ts, predicates.ts; formats in template.ts. */
import { casefold, capitalize, lower, swapcase, title, upper } from '../unicode/mod.ts';
import { bufferOf } from './buffer.ts';
import { STR, LIST, TUPLE } from './classes.ts';
import { CodecError, decode, encode } from './codecs.ts';
import { count, endsWith, find, has, rfind, startsWith } from './find.ts';
import { formatText } from './formatting.ts';
import { hash } from './hash.ts';
import { asIndex, index, sizeIndex, sliceBounds } from './index.ts';
import { intrinsic } from './intrinsics.ts';
import { collect, iterate } from './iterate.ts';
import type { Machine } from './machine.ts';
import {
  BAIL,
  Bail,
  NOT_IMPLEMENTED,
  PyByteArray,
  PyBytes,
  PyList,
  PySlice,
  PyStr,
  PySub,
  PyTuple,
  bare,
} from './objects.ts';
import type { Arg, Out, PyValue, Str } from './objects.ts';
import {
  isAlnumText,
  isAlphaText,
  isAsciiText,
  isDecimalText,
  isDigitText,
  isIdentifierText,
  isLowerText,
  isNumericText,
  isPrintableText,
  isSpaceText,
  isTitleText,
  isUpperText,
} from './predicates.ts';
import { quoted } from './quoted.ts';
import { Raise } from './raised.ts';
import { str as strOf } from './repr.ts';
import { center, expandTabs, leftJustify, recase, replace, rightJustify, zeroFill } from './reshape.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { partition, removePrefix, removeSuffix, rpartition, rsplit, split, splitLines, strip } from './split.ts';
import type { Room } from './split.ts';
import { concat, mkstr, strAt, strCompare, strEqual, strLength, strSlice, utf16 } from './text.ts';
import { typeName } from './typeof.ts';
import type { PyClass } from './classes.ts';
import { truth } from './truth.ts';
import { percentFormat } from './interpolate.ts';

type StrLike = Str | PySub;

function isStr(v: PyValue): v is StrLike {
  return (
    typeof v === 'string' || v instanceof PyStr || (v instanceof PySub && (typeof v.base === 'string' || v.base instanceof PyStr))
  );
}

/** The text in a str or an instance of a subclass. */
export function strValue(v: StrLike): Str {
  return v instanceof PySub ? (v.base as Str) : v;
}

function roomOf(m: Machine): Room {
  return {
    text(length) {
      if (length > m.caps.text) throw new Raise('MemoryError', '');
      m.reserve(length * 2);
      m.work(length);
    },
    parts(n) {
      m.work(n);
      m.reserve(n * 24);
    },
  };
}

/** A str argument, or a TypeError in the words of the method. */
function text(m: Machine, v: Arg, what: string): Str | undefined {
  if (v !== undefined && isStr(v)) return strValue(v);
  return m.raise('TypeError', `${what}, not ${typeName(v!)}`);
}

function bound(m: Machine, v: Arg, other: number): number | Bail {
  if (v === null || v === undefined) return other;
  const n = asIndex(m, v);
  if (n === undefined)
    throw new Raise('TypeError', 'slice indices must be integers or None or have an __index__ method');
  if (typeof n === 'bigint') return n > 0n ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER;
  return n as number | Bail;
}

/** [start, end] clipped to the length, or BAIL. */
function range(m: Machine, s: Str, start: Arg, end: Arg): readonly [number, number] | Bail {
  const n = strLength(s);
  let a = bound(m, start, 0);
  let b = bound(m, end, n);
  if (a instanceof Bail || b instanceof Bail) return BAIL;
  if (a < 0) a = Math.max(0, a + n);
  if (b < 0) b = Math.max(0, b + n);
  return [a, Math.min(b, n)];
}

type Search = (s: Str, sub: Str, start: number, end: number) => number;

function searching(name: string, search: Search, fail: boolean): Row<StrLike> {
  return {
    doc: `Search for a substring.\n\n>>> 'abcb'.find('b')\n1`,
    run(m, self, sub, start, end) {
      const what = text(m, sub, `${name}() argument 1 must be str`);
      if (what === undefined) return undefined;
      const s = strValue(self);
      const r = range(m, s, start, end);
      if (r instanceof Bail) return BAIL;
      m.work(r[1] - r[0]);
      const at = r[0] > r[1] ? -1 : search(s, what, r[0], r[1]);
      if (at < 0 && fail) return m.raise('ValueError', 'substring not found');
      return at;
    },
    python: `
def ${name}(self, sub, start=None, end=None, /):
    return str.${name}(self, sub, $slice_index(start), $slice_index(end))
`,
  };
}

function affix(name: string, test: (s: Str, x: Str, start: number, end: number) => boolean): Row<StrLike> {
  return {
    doc: `Return whether the string has that ${name === 'startswith' ? 'prefix' : 'suffix'}.\n\n>>> 'abc'.startswith('a')\nTrue`,
    run(m, self, x, start, end) {
      const s = strValue(self);
      const r = range(m, s, start, end);
      if (r instanceof Bail) return BAIL;
      const list = x instanceof PyTuple ? x.items : [x!];
      for (const one of list) {
        if (!isStr(one)) {
          return x instanceof PyTuple
            ? m.raise('TypeError', `tuple for ${name} must only contain str, not ${typeName(one)}`)
            : m.raise('TypeError', `${name} first arg must be str or a tuple of str, not ${typeName(one)}`);
        }
        if (r[0] <= r[1] && test(s, strValue(one), r[0], r[1])) return true;
      }
      return false;
    },
  };
}

function casing(doc: string, map: (text: string) => string): Row<StrLike> {
  return {
    doc,
    run(m, self) {
      const s = strValue(self);
      m.work(strLength(s));
      return recase(s, map);
    },
  };
}

function predicate(doc: string, test: (s: Str) => boolean): Row<StrLike> {
  return {
    doc,
    run(m, self) {
      m.work(strLength(strValue(self)));
      return test(strValue(self));
    },
  };
}

function padding(pad: (s: Str, width: number, fill: Str, room: Room) => Str): Row<StrLike> {
  return {
    doc: "Return a padded string of length width.\n\n>>> 'a'.ljust(3, '.')\n'a..'",
    run(m, self, width, fill) {
      const w = bound(m, width, 0);
      if (w instanceof Bail) return BAIL;
      const f = fill!;
      if (!isStr(f)) return m.raise('TypeError', `The fill character must be a unicode character, not ${typeName(f)}`);
      if (strLength(strValue(f)) !== 1) return m.raise('TypeError', 'The fill character must be exactly one character long');
      return pad(strValue(self), w, strValue(f), roomOf(m));
    },
  };
}

function stripping(left: boolean, right: boolean): Row<StrLike> {
  const name = left && right ? 'strip' : left ? 'lstrip' : 'rstrip';
  return {
    doc: "Return a copy of the string with leading or trailing characters removed.\n\n>>> ' a '.strip()\n'a'",
    run(m, self, chars) {
      if (chars !== null && !isStr(chars!)) return m.raise('TypeError', `${name} arg must be None or str, not ${typeName(chars!)}`);
      m.work(strLength(strValue(self)));
      return strip(strValue(self), chars === null ? null : strValue(chars as StrLike), left, right);
    },
  };
}

function splitting(cut: (s: Str, sep: Str | null, most: number, room: Room) => Str[]): Row<StrLike> {
  return {
    doc: "Return a list of the substrings in the string.\n\n>>> 'a b'.split()\n['a', 'b']",
    run(m, self, sep, most) {
      if (sep !== null && !isStr(sep!)) return m.raise('TypeError', `must be str or None, not ${typeName(sep!)}`);
      const n = bound(m, most, -1);
      if (n instanceof Bail) return BAIL;
      const by = sep === null ? null : strValue(sep as StrLike);
      if (by !== null && strLength(by) === 0) return m.raise('ValueError', 'empty separator');
      m.work(strLength(strValue(self)));
      return new PyList(LIST, cut(strValue(self), by, n, roomOf(m)));
    },
  };
}

function comparison(test: (sign: number) => boolean): Row<StrLike> {
  return {
    doc: 'Compare two strings.',
    run: (_m, a, b) => (isStr(b!) ? test(strCompare(strValue(a), strValue(b))) : NOT_IMPLEMENTED),
  };
}

/** Repetition. */
export function repeat(m: Machine, s: Str, times: Arg): Str | Bail | undefined {
  const n = index(m, times!);
  if (n instanceof Bail) return BAIL;
  const count = Number(n);
  if (count <= 0 || strLength(s) === 0) return '';
  const total = strLength(s) * count;
  if (total > m.caps.text) return m.raise('MemoryError', '');
  m.reserve(total * 2);
  m.work(total);
  if (typeof s === 'string') return s.repeat(count);
  if (s.u !== null) return mkstr(s.u.repeat(count));
  let out: Str = '';
  for (let i = 0; i < count; i++) out = concat(out, s);
  return out;
}

function join(m: Machine, sep: Str, iterable: Arg): Out {
  const items = collect(m, iterable!);
  if (items instanceof Bail) return BAIL;
  let total = 0;
  for (let i = 0; i < items.length; i++) {
    const v = items[i]!;
    if (!isStr(v)) return m.raise('TypeError', `sequence item ${i}: expected str instance, ${typeName(v)} found`);
    total += strLength(strValue(v));
  }
  total += strLength(sep) * Math.max(0, items.length - 1);
  if (total > m.caps.text) return m.raise('MemoryError', '');
  m.reserve(total * 2);
  m.work(total + items.length);
  if (typeof sep === 'string' && items.every((v) => typeof v === 'string')) return items.join(sep);
  let out: Str = '';
  items.forEach((v, i) => {
    if (i > 0) out = concat(out, sep);
    out = concat(out, strValue(v as StrLike));
  });
  return out;
}

/** The exception of a codec. */
export function codecFault(m: Machine, e: CodecError): undefined {
  const object = typeof e.object === 'string' || e.object instanceof PyStr ? e.object : new PyBytes(e.object);
  const name = object instanceof PyBytes ? 'UnicodeDecodeError' : 'UnicodeEncodeError';
  const exc = m.exception(name, e.encoding, object, e.start, e.end, e.reason);
  exc.extra = new Map<string, PyValue>([
    ['encoding', e.encoding],
    ['object', object],
    ['start', e.start],
    ['end', e.end],
    ['reason', e.reason],
  ]);
  return m.raiseExc(exc);
}

const make = (cls: PyClass, s: Str): PyValue => (cls === STR ? s : new PySub(cls, s));

defineType<StrLike>(
  STR,
  isStr,
  {
    '__add__(self, value, /)': {
      doc: 'Return self+value.',
      run(m, self, v) {
        if (!isStr(v!)) return m.raise('TypeError', `can only concatenate str (not "${typeName(v!)}") to str`);
        return concat(strValue(self), strValue(v));
      },
    },
    '__mul__(self, value, /)': {
      doc: 'Return self*value.',
      run: (m, self, v) => repeated(m, self, v),
      python: `
def __mul__(self, value, /):
    return str.__mul__(self, $as_index(value))
`,
    },
    '__rmul__(self, value, /)': {
      doc: 'Return value*self.',
      run: (m, self, v) => repeated(m, self, v),
      python: `
def __rmul__(self, value, /):
    return str.__mul__(self, $as_index(value))
`,
    },
    '__mod__(self, value, /)': {
      doc: 'Return self%value.',
      run: (m, self, v) => percentOf(m, strValue(self), v!),
      python: `
def __mod__(self, value, /):
    return $percent_format($plain_str(self), value, False)
`,
    },
    '__rmod__(self, value, /)': {
      doc: 'Return value%self.',
      run: (m, self, v) => (isStr(v!) ? percentOf(m, strValue(v), self) : NOT_IMPLEMENTED),
      python: `
def __rmod__(self, value, /):
    return $percent_format($plain_str(value), self, False)
`,
    },
    '__len__(self, /)': { doc: 'Return len(self).', run: (_m, self) => strLength(strValue(self)) },
    '__contains__(self, key, /)': {
      doc: 'Return bool(key in self).',
      run(m, self, v) {
        if (!isStr(v!)) return m.raise('TypeError', `'in <string>' requires string as left operand, not ${typeName(v!)}`);
        m.work(strLength(strValue(self)));
        return has(strValue(self), strValue(v));
      },
    },
    '__getitem__(self, key, /)': {
      doc: 'Return self[key].',
      run(m, self, k) {
        const s = strValue(self);
        const n = strLength(s);
        if (k instanceof PySlice) {
          const b = sliceBounds(m, k, n);
          if (b instanceof Bail) return BAIL;
          m.work(b.count);
          return strSlice(s, b.start, b.stop, b.step);
        }
        const i = index(m, k!);
        if (i instanceof Bail) return BAIL;
        const at = i < 0 ? Number(i) + n : Number(i);
        if (at < 0 || at >= n) return m.raise('IndexError', 'string index out of range');
        return strAt(s, at);
      },
      python: `
def __getitem__(self, key, /):
    return str.__getitem__(self, $plain_subscript(key))
`,
    },
    '__iter__(self, /)': { doc: 'Implement iter(self).', run: (m, self) => iterate(m, strValue(self)) },
    '__eq__(self, value, /)': {
      doc: 'Return self==value.',
      run: (_m, a, b) => (isStr(b!) ? strEqual(strValue(a), strValue(b)) : NOT_IMPLEMENTED),
    },
    '__ne__(self, value, /)': {
      doc: 'Return self!=value.',
      run: (_m, a, b) => (isStr(b!) ? !strEqual(strValue(a), strValue(b)) : NOT_IMPLEMENTED),
    },
    '__lt__(self, value, /)': comparison((s) => s < 0),
    '__le__(self, value, /)': comparison((s) => s <= 0),
    '__gt__(self, value, /)': comparison((s) => s > 0),
    '__ge__(self, value, /)': comparison((s) => s >= 0),
    '__hash__(self, /)': { doc: 'Return hash(self).', run: (m, self) => hash(m, strValue(self)) },
    '__repr__(self, /)': { doc: 'Return repr(self).', run: (_m, self) => quoted(strValue(self)) },
    '__str__(self, /)': { doc: 'Return str(self).', run: (_m, self) => strValue(self) },
    '__format__(self, format_spec, /)': {
      doc: 'Return a formatted version of the string.',
      run(m, self, spec) {
        const s = text(m, spec, '__format__() argument must be str');
        if (s === undefined) return undefined;
        return s === '' ? strOf(m, self) : formatText(m, strValue(self), s);
      },
      python: `
def __format__(self, format_spec, /):
    return str(self)
`,
    },
    'format(self, /, *args, **kwargs)': {
      doc: "Return a formatted version of the string, using substitutions from args and kwargs.\n\n>>> '{} {x}'.format(1, x=2)\n'1 2'",
      python: `
def format(self, /, *args, **kwargs):
    return $format_template($template_pieces(self), args, kwargs)
`,
    },
    'format_map(self, mapping, /)': {
      doc: "Return a formatted version of the string, using substitutions from mapping.\n\n>>> '{x}'.format_map({'x': 1})\n'1'",
      python: `
def format_map(self, mapping, /):
    return $format_template($template_pieces(self), None, mapping)
`,
    },
    'join(self, iterable, /)': {
      doc: "Concatenate any number of strings.\n\n>>> '-'.join(['a', 'b'])\n'a-b'",
      run: (m, self, iterable) => join(m, strValue(self), iterable),
      python: `
def join(self, iterable, /):
    return str.join(self, $sequence_fast(iterable, 'can only join an iterable'))
`,
    },
    'upper(self, /)': casing("Return a copy converted to uppercase.\n\n>>> 'a'.upper()\n'A'", upper),
    'lower(self, /)': casing("Return a copy converted to lowercase.\n\n>>> 'A'.lower()\n'a'", lower),
    'title(self, /)': casing("Return a titlecased version.\n\n>>> 'ab cd'.title()\n'Ab Cd'", title),
    'capitalize(self, /)': casing("Return a capitalized version.\n\n>>> 'ab'.capitalize()\n'Ab'", capitalize),
    'swapcase(self, /)': casing("Swap upper and lower case.\n\n>>> 'aB'.swapcase()\n'Ab'", swapcase),
    'casefold(self, /)': casing("Return a version suitable for caseless comparisons.\n\n>>> 'ß'.casefold()\n'ss'", casefold),
    'isalpha(self, /)': predicate("True if all characters are alphabetic.\n\n>>> 'a'.isalpha()\nTrue", isAlphaText),
    'isalnum(self, /)': predicate("True if all characters are alphanumeric.\n\n>>> 'a1'.isalnum()\nTrue", isAlnumText),
    'isascii(self, /)': predicate("True if all characters are ASCII.\n\n>>> 'é'.isascii()\nFalse", isAsciiText),
    'isdecimal(self, /)': predicate("True if all characters are decimals.\n\n>>> '1'.isdecimal()\nTrue", isDecimalText),
    'isdigit(self, /)': predicate("True if all characters are digits.\n\n>>> '²'.isdigit()\nTrue", isDigitText),
    'isidentifier(self, /)': predicate("True if the string is an identifier.\n\n>>> 'a1'.isidentifier()\nTrue", isIdentifierText),
    'islower(self, /)': predicate("True if all cased characters are lowercase.\n\n>>> 'a'.islower()\nTrue", isLowerText),
    'isnumeric(self, /)': predicate("True if all characters are numeric.\n\n>>> '½'.isnumeric()\nTrue", isNumericText),
    'isprintable(self, /)': predicate("True if all characters are printable.\n\n>>> 'a'.isprintable()\nTrue", isPrintableText),
    'isspace(self, /)': predicate("True if all characters are white space.\n\n>>> ' '.isspace()\nTrue", isSpaceText),
    'istitle(self, /)': predicate("True if the string is titlecased.\n\n>>> 'Ab'.istitle()\nTrue", isTitleText),
    'isupper(self, /)': predicate("True if all cased characters are uppercase.\n\n>>> 'A'.isupper()\nTrue", isUpperText),
    'find(self, sub, start=None, end=None, /)': searching('find', find, false),
    'rfind(self, sub, start=None, end=None, /)': searching('rfind', rfind, false),
    'index(self, sub, start=None, end=None, /)': searching('index', find, true),
    'rindex(self, sub, start=None, end=None, /)': searching('rindex', rfind, true),
    'count(self, sub, start=None, end=None, /)': searching('count', count, false),
    'startswith(self, prefix, start=None, end=None, /)': affix('startswith', startsWith),
    'endswith(self, suffix, start=None, end=None, /)': affix('endswith', endsWith),
    'ljust(self, width, fillchar=\' \', /)': padding(leftJustify),
    'rjust(self, width, fillchar=\' \', /)': padding(rightJustify),
    'center(self, width, fillchar=\' \', /)': padding(center),
    'zfill(self, width, /)': {
      doc: "Pad a numeric string with zeros on the left.\n\n>>> '-1'.zfill(4)\n'-001'",
      run(m, self, width) {
        const w = bound(m, width, 0);
        return w instanceof Bail ? BAIL : zeroFill(strValue(self), w, roomOf(m));
      },
    },
    'expandtabs(self, tabsize=8)': {
      doc: "Expand tabs to spaces.\n\n>>> 'a\\tb'.expandtabs(4)\n'a   b'",
      run(m, self, size) {
        const n = bound(m, size, 8);
        return n instanceof Bail ? BAIL : expandTabs(strValue(self), n, roomOf(m));
      },
    },
    'strip(self, chars=None, /)': stripping(true, true),
    'lstrip(self, chars=None, /)': stripping(true, false),
    'rstrip(self, chars=None, /)': stripping(false, true),
    'removeprefix(self, prefix, /)': {
      doc: "Remove the given prefix if present.\n\n>>> 'abc'.removeprefix('a')\n'bc'",
      run(m, self, x) {
        const s = text(m, x, 'removeprefix() argument must be str');
        return s === undefined ? undefined : removePrefix(strValue(self), s);
      },
    },
    'removesuffix(self, suffix, /)': {
      doc: "Remove the given suffix if present.\n\n>>> 'abc'.removesuffix('c')\n'ab'",
      run(m, self, x) {
        const s = text(m, x, 'removesuffix() argument must be str');
        return s === undefined ? undefined : removeSuffix(strValue(self), s);
      },
    },
    'split(self, sep=None, maxsplit=-1)': splitting(split),
    'rsplit(self, sep=None, maxsplit=-1)': splitting(rsplit),
    'splitlines(self, keepends=False)': {
      doc: "Return a list of the lines in the string.\n\n>>> 'a\\nb'.splitlines()\n['a', 'b']",
      run(m, self, keep) {
        const k = truth(m, keep!);
        if (k instanceof Bail) return BAIL;
        m.work(strLength(strValue(self)));
        return new PyList(LIST, splitLines(strValue(self), k, roomOf(m)));
      },
    },
    'partition(self, sep, /)': cutting(partition),
    'rpartition(self, sep, /)': cutting(rpartition),
    'replace(self, old, new, /, count=-1)': {
      doc: "Return a copy with all occurrences of old replaced by new.\n\n>>> 'aa'.replace('a', 'b', 1)\n'ba'",
      run(m, self, old, by, most) {
        const a = text(m, old, 'replace() argument 1 must be str');
        if (a === undefined) return undefined;
        const b = text(m, by, 'replace() argument 2 must be str');
        if (b === undefined) return undefined;
        const n = bound(m, most, -1);
        if (n instanceof Bail) return BAIL;
        m.work(strLength(strValue(self)));
        return replace(strValue(self), a, b, n, roomOf(m));
      },
    },
    'translate(self, table, /)': {
      doc: "Replace each character using the given translation table.\n\n>>> 'abc'.translate({97: 'x', 98: None})\n'xc'",
      python: `
def translate(self, table, /):
    out = []
    for c in self:
        try:
            r = table[ord(c)]
        except LookupError:
            out.append(c)
            continue
        if r is None:
            continue
        if isinstance(r, int):
            if not 0 <= r <= 0x10ffff:
                raise ValueError('character mapping must be in range(0x110000)')
            out.append(chr(r))
        elif isinstance(r, str):
            out.append(r)
        else:
            raise TypeError('character mapping must return integer, None or str')
    return ''.join(out)
`,
    },
    "encode(self, encoding='utf-8', errors='strict')": {
      doc: "Encode the string.\n\n>>> 'é'.encode()\nb'\\xc3\\xa9'",
      run(m, self, encoding, errors) {
        const e = text(m, encoding, "encode() argument 'encoding' must be str");
        if (e === undefined) return undefined;
        const h = text(m, errors, "encode() argument 'errors' must be str");
        if (h === undefined) return undefined;
        m.work(strLength(strValue(self)));
        const out = encode(strValue(self), utf16(e), utf16(h), m.caps.text);
        return out instanceof CodecError ? codecFault(m, out) : new PyBytes(out);
      },
    },
    '__getnewargs__(self, /)': { doc: 'Arguments of __new__.', run: (_m, self) => new PyTuple(TUPLE, [strValue(self)]) },
  },
  {
    "__new__(cls, object=..., encoding=..., errors=...)": {
      doc: "Create a new string object from the given object.\n\n>>> str(1)\n'1'",
      run(m, cls, object, encoding, errors) {
        if (encoding === undefined && errors === undefined) {
          if (object === undefined) return make(cls, '');
          const s = strOf(m, object);
          return s instanceof Bail ? BAIL : make(cls, s);
        }
        const e = encoding === undefined ? 'utf-8' : text(m, encoding, "str() argument 'encoding' must be str");
        if (e === undefined) return undefined;
        const h = errors === undefined ? 'strict' : text(m, errors, "str() argument 'errors' must be str");
        if (h === undefined) return undefined;
        const v = bare(object ?? '');
        if (isStr(v)) return m.raise('TypeError', 'decoding str is not supported');
        const bytes = bufferOf(v);
        if (bytes === null) return m.raise('TypeError', `decoding to str: need a bytes-like object, ${typeName(v)} found`);
        m.work(bytes.length);
        const out = decode(bytes, utf16(e), utf16(h), m.caps.text);
        return out instanceof CodecError ? codecFault(m, out) : make(cls, out);
      },
      python: `
def __new__(cls, object='', encoding='utf-8', errors='strict'):
    s = $bind_special(object, $class_lookup(type(object), '__str__'))()
    if not isinstance(s, str):
        raise TypeError(f'__str__ returned non-string (type {type(s).__name__})')
    if cls is str:
        return s
    return str.__new__(cls, $plain_str(s))
`,
    },
    '@static maketrans(x, y=..., z=..., /)': {
      doc: "Return a translation table usable for str.translate().\n\n>>> str.maketrans('a', 'b')\n{97: 98}",
      python: `
def maketrans(x, y=None, z=None, /):
    table = {}
    if y is None:
        if not isinstance(x, dict):
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
    if not isinstance(x, str):
        raise TypeError('first maketrans argument must be a string if there is a second argument')
    if not isinstance(y, str):
        raise TypeError(f"maketrans() argument 2 must be str, not {type(y).__name__}")
    if len(x) != len(y):
        raise ValueError('the first two maketrans arguments must have equal length')
    for a, b in zip(x, y):
        table[ord(a)] = ord(b)
    if z is not None:
        for c in z:
            table[ord(c)] = None
    return table
`,
    },
  },
);

function percentOf(m: Machine, format: Str, value: PyValue): Str | Bail {
  const text = percentFormat(m, utf16(format), value, false);
  return text instanceof Bail ? text : mkstr(text);
}

function repeated(m: Machine, self: StrLike, v: Arg): Out {
  return repeat(m, strValue(self), v);
}

function cutting(cut: (s: Str, sep: Str) => [Str, Str, Str]): Row<StrLike> {
  return {
    doc: "Partition the string into three parts using the given separator.\n\n>>> 'a-b'.partition('-')\n('a', '-', 'b')",
    run(m, self, sep) {
      if (!isStr(sep!)) return m.raise('TypeError', `must be str, not ${typeName(sep!)}`);
      if (strLength(strValue(sep)) === 0) return m.raise('ValueError', 'empty separator');
      m.work(strLength(strValue(self)));
      return new PyTuple(TUPLE, cut(strValue(self), strValue(sep)));
    },
  };
}

intrinsic('plain_str', 1, (_m, s) => strValue(s as StrLike));

