/**
 * The methods of str, as rows. Texts are worked on in find.ts, split.ts, reshape.ts and predicates.ts; case is in
 * core/unicode. What Python code has to say (`__index__`, iteration) goes through the rows' Python.
 */
import { casefold, capitalize, lower, swapcase, title, upper } from '../unicode/mod.ts';
import { DICT, LIST, TUPLE } from './classes.ts';
import { CodecError, encode, isBuiltIn, isDirect } from './codecs.ts';
import { PyDict } from './dict.ts';
import { count, endsWith, find, rfind, searchWork, searched, startsWith } from './find.ts';
import { clip, intArgument, size, unpackSlice } from './index.ts';
import { fillTemplate } from './interpolate.ts';
import { collect } from './iterate.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, PyBytes, PyList, PySlice, PyStr, PySub, PyTuple } from './objects.ts';
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
import { Raise } from './raised.ts';
import { center, expandTabs, leftJustify, recase, replace, rightJustify, translate, zeroFill } from './reshape.ts';
import type { Row } from './rows.ts';
import { partition, removePrefix, removeSuffix, rpartition, rsplit, split, splitLines, strip } from './split.ts';
import type { Room } from './split.ts';
import { chargeText, joined, strLength, strOf, utf16 } from './text.ts';
import { replacement } from './translation.ts';
import { truth } from './truth.ts';
import { argumentName, typeName } from './typeof.ts';

/** A str, or an instance of a subclass. */
export type StrLike = Str | PySub;

export function isStr(v: PyValue): v is StrLike {
  return strOf(v) !== undefined;
}

/** The text in a str or an instance of a subclass. */
export function strValue(v: StrLike): Str {
  return v instanceof PySub ? (v.base as Str) : v;
}

/** A str argument, or a TypeError in the words of the method. */
export function textArgument(m: Machine, v: Arg, what: string): Str | undefined {
  const text = v === undefined ? undefined : strOf(v);
  if (text !== undefined) return text;
  return m.raise('TypeError', `${what}, not ${argumentName(v!)}`);
}

function roomOf(m: Machine): Room {
  return {
    text(length) {
      if (length > m.caps.text) throw new Raise('MemoryError', '');
      m.reserve(length * 2);
      m.work(length);
    },
    parts(n) {
      m.reserve(n * 80);
    },
  };
}

/** Start and end of a search, clipped to the length; null if the start is past the end. */
function range(m: Machine, s: Str, start: Arg, end: Arg): readonly [number, number] | Bail | null {
  const n = strLength(s);
  if ((start ?? null) === null && (end ?? null) === null) return [0, n];
  const u = unpackSlice(m, new PySlice(start ?? null, end ?? null, null));
  if (u instanceof Bail) return u;
  const b = clip(u, n);
  return (u.start ?? 0) > n || b.start > b.stop ? null : [b.start, b.stop];
}

// ---- makers of rows

type Search = (s: Str, sub: Str, start: number, end: number) => number;

function searching(name: string, search: Search, none: number | undefined, doc: string): Row<StrLike> {
  return {
    doc,
    text: '(sub[, start[, end]], /)',
    run(m, self, sub, start, end) {
      const what = textArgument(m, sub, `${name}() argument 1 must be str`);
      if (what === undefined) return undefined;
      const s = strValue(self);
      const r = range(m, s, start, end);
      if (r instanceof Bail) return r;
      const at = r === null ? -1 : searched(m, name, search, s, what, strLength(what), r[0], r[1]);
      if (at >= 0) return at;
      return none ?? m.raise('ValueError', 'substring not found');
    },
    python: `
def ${name}(self, sub, start=None, end=None, /):
    return str.${name}(self, sub, $slice_index(start), $slice_index(end))
`,
  };
}

function affix(
  name: 'startswith' | 'endswith',
  test: (s: Str, x: Str, start: number, end: number) => boolean,
  doc: string,
): Row<StrLike> {
  return {
    doc,
    text: `(${name === 'startswith' ? 'prefix' : 'suffix'}[, start[, end]], /)`,
    run(m, self, x, start, end) {
      if (typeof self === 'string' && typeof x === 'string' && (start ?? null) === null && (end ?? null) === null) {
        if (x.length > self.length) return false;
        m.work(x.length);
        return name === 'startswith' ? self.startsWith(x) : self.endsWith(x);
      }
      const s = strValue(self);
      const r = range(m, s, start, end);
      if (r instanceof Bail) return r;
      if (x instanceof PyTuple) m.work(x.items.length);
      for (const one of x instanceof PyTuple ? x.items : [x!]) {
        if (!isStr(one)) {
          return x instanceof PyTuple
            ? m.raise('TypeError', `tuple for ${name} must only contain str, not ${typeName(one)}`)
            : m.raise('TypeError', `${name} first arg must be str or a tuple of str, not ${typeName(one)}`);
        }
        if (r === null || strLength(strValue(one)) > r[1] - r[0]) continue;
        m.work(strLength(strValue(one)));
        if (test(s, strValue(one), r[0], r[1])) return true;
      }
      return false;
    },
    python: `
def ${name}(self, prefix, start=None, end=None, /):
    return str.${name}(self, prefix, $slice_index(start), $slice_index(end))
`,
  };
}

function casing(map: (text: string) => string, doc: string): Row<StrLike> {
  return {
    doc,
    run(m, self) {
      const s = strValue(self);
      m.work(strLength(s));
      return recase(s, map);
    },
  };
}

function predicate(test: (s: Str) => boolean, doc: string): Row<StrLike> {
  return {
    doc,
    run(m, self) {
      m.work(strLength(strValue(self)));
      return test(strValue(self));
    },
  };
}

function padding(name: string, pad: (s: Str, width: number, fill: Str, room: Room) => Str, doc: string): Row<StrLike> {
  return {
    doc,
    run(m, self, width, fill) {
      const w = size(m, width);
      if (w instanceof Bail) return w;
      const f = fill!;
      if (!isStr(f)) return m.raise('TypeError', `The fill character must be a unicode character, not ${typeName(f)}`);
      if (strLength(strValue(f)) !== 1)
        return m.raise('TypeError', 'The fill character must be exactly one character long');
      return pad(strValue(self), w, strValue(f), roomOf(m));
    },
    python: `
def ${name}(self, width, fillchar=' ', /):
    return str.${name}(self, $as_index(width), fillchar)
`,
  };
}

function stripping(left: boolean, right: boolean, doc: string): Row<StrLike> {
  const name = left && right ? 'strip' : left ? 'lstrip' : 'rstrip';
  return {
    doc,
    run(m, self, chars) {
      if (chars !== null && !isStr(chars!)) return m.raise('TypeError', `${name} arg must be None or str`);
      m.work(strLength(strValue(self)));
      if (chars !== null) m.charge(strLength(strValue(chars as StrLike)) >>> 1);
      return strip(strValue(self), chars === null ? null : strValue(chars as StrLike), left, right);
    },
  };
}

type Cutting = (s: Str, sep: Str | null, most: number, room: Room) => Str[];

function splitting(name: string, cut: Cutting, doc: string): Row<StrLike> {
  return {
    doc,
    run(m, self, sep, most) {
      const n = size(m, most);
      if (n instanceof Bail) return n;
      if (sep !== null && !isStr(sep!)) return m.raise('TypeError', `must be str or None, not ${typeName(sep!)}`);
      const by = sep === null ? null : strValue(sep as StrLike);
      if (by !== null && strLength(by) === 0) return m.raise('ValueError', 'empty separator');
      m.work(searchWork(strLength(strValue(self)), by === null ? 1 : strLength(by)));
      const parts = cut(strValue(self), by, n, roomOf(m));
      m.charge(parts.length >>> 2);
      return new PyList(LIST, parts);
    },
    python: `
def ${name}(self, sep=None, maxsplit=-1):
    return str.${name}(self, sep, $as_index(maxsplit))
`,
  };
}

function parting(cut: (s: Str, sep: Str) => [Str, Str, Str], doc: string): Row<StrLike> {
  return {
    doc,
    run(m, self, sep) {
      if (!isStr(sep!)) return m.raise('TypeError', `must be str, not ${typeName(sep!)}`);
      if (strLength(strValue(sep)) === 0) return m.raise('ValueError', 'empty separator');
      m.work(searchWork(strLength(strValue(self)), strLength(strValue(sep))));
      const whole = strValue(self);
      const [before, between, after] = cut(whole, strValue(sep));
      // The very strings that were given, of whatever class.
      if (between === '') return new PyTuple(TUPLE, before === whole ? [self, '', after] : [before, '', self]);
      return new PyTuple(TUPLE, [before, sep, after]);
    },
  };
}

// ---- what the rows do

function join(m: Machine, sep: Str, iterable: PyValue): Out {
  let items;
  try {
    items = collect(m, iterable);
  } catch (e) {
    if (e instanceof Raise && e.message === `'${typeName(iterable)}' object is not iterable`)
      throw new Raise('TypeError', 'can only join an iterable');
    throw e;
  }
  if (items instanceof Bail) return items;
  let total = 0;
  let isPlain = typeof sep === 'string';
  for (let i = 0; i < items.length; i++) {
    const v = items[i]!;
    if (typeof v === 'string') {
      total += v.length;
      continue;
    }
    isPlain = false;
    if (!isStr(v)) return m.raise('TypeError', `sequence item ${i}: expected str instance, ${typeName(v)} found`);
    total += strLength(strValue(v));
  }
  total += strLength(sep) * Math.max(0, items.length - 1);
  if (total > m.caps.text) return m.raise('MemoryError', '');
  m.reserve(total * 2);
  m.work(total + items.length);
  if (isPlain) {
    if (items.length > 1) chargeText(total);
    return items.join(sep as string);
  }
  const parts = items.map((v) => strValue(v as StrLike));
  if (parts.length < 2) return parts[0] ?? '';
  return [sep, ...parts].some((v) => typeof v !== 'string') ? joined(parts, sep, total) : parts.join(sep as string);
}

/** The name of a codec or of an error handler: C takes it as UTF-8 that ends with a NUL. */
export function codecText(m: Machine, v: Arg, what: string): string | undefined {
  const text = textArgument(m, v, `${what} must be str`);
  if (text === undefined || isUnencodable(m, text)) return undefined;
  const name = utf16(text);
  return name.includes('\0') ? m.raise('ValueError', 'embedded null character') : name;
}

/** Whether a text has surrogates that stand alone, which is then raised. */
export function isUnencodable(m: Machine, text: Str): boolean {
  if (!(text instanceof PyStr)) return false;
  const bytes = encode(text, 'utf-8', 'strict', m.caps.text);
  if (!(bytes instanceof CodecError)) return false;
  codecFault(m, bytes);
  return true;
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

/** The bytes of a str in an encoding; BAIL where the registry of codecs has a say. */
export function encoded(m: Machine, s: Str, encoding: string, errors: string): Uint8Array | Bail | undefined {
  m.work(strLength(s));
  if (!isBuiltIn(encoding, errors)) return BAIL;
  const out = encode(s, encoding, errors, m.caps.text);
  if (!(out instanceof CodecError)) return out;
  return isDirect(encoding) ? codecFault(m, out) : BAIL;
}

/** How the searches take a part of the string. */
const BOUND = 'start: SupportsIndex | None = None, end: SupportsIndex | None = None, /';

export const strMethods = (): Readonly<Record<string, Row<StrLike>>> => ({
  'format(self, /, *args: object, **kwargs: object) -> str': {
    doc: `Return a formatted version of the string, using substitutions from args and kwargs.

>>> '{} {x}'.format(1, x=2)
'1 2'`,
    run: (m, self, args, kwargs) =>
      self instanceof PySub && /^[^{}]+$/.test(utf16(strValue(self)))
        ? self
        : fillTemplate(m, strValue(self), args as PyTuple, kwargs as PyDict),
    python: `
def format(self, /, *args, **kwargs):
    return $format_template($template_pieces(self), args, kwargs)
`,
  },
  'format_map(self, mapping, /) -> str': {
    doc: `Return a formatted version of the string, using substitutions from mapping.

>>> '{x}'.format_map({'x': 1})
'1'`,
    python: `
def format_map(self, mapping, /):
    return $format_template($template_pieces(self), None, mapping)
`,
  },
  'join(self, iterable: Iterable[str], /) -> str': {
    doc: `Concatenate any number of strings, with the string between them.

>>> '-'.join(['a', 'b'])
'a-b'`,
    run: (m, self, iterable) => join(m, strValue(self), iterable!),
    python: `
def join(self, iterable, /):
    return str.join(self, $sequence_fast(iterable, 'can only join an iterable'))
`,
  },
  'upper(self, /) -> str': casing(
    upper,
    `Return a copy of the string converted to uppercase.\n\n>>> 'aß'.upper()\n'ASS'`,
  ),
  'lower(self, /) -> str': casing(
    lower,
    `Return a copy of the string converted to lowercase.\n\n>>> 'AB'.lower()\n'ab'`,
  ),
  'title(self, /) -> str': casing(
    title,
    `Return a version where each word is titlecased.\n\n>>> 'ab cd'.title()\n'Ab Cd'`,
  ),
  'capitalize(self, /) -> str': casing(
    capitalize,
    `Return a version with the first character in upper case and the rest lower case.\n\n>>> 'aB'.capitalize()\n'Ab'`,
  ),
  'swapcase(self, /) -> str': casing(
    swapcase,
    `Convert uppercase characters to lowercase and lowercase characters to uppercase.\n\n>>> 'aB'.swapcase()\n'Ab'`,
  ),
  'casefold(self, /) -> str': casing(
    casefold,
    `Return a version of the string suitable for caseless comparisons.\n\n>>> 'Straße'.casefold()\n'strasse'`,
  ),
  'isalpha(self, /) -> bool': predicate(
    isAlphaText,
    `Return True if the string is an alphabetic string, False otherwise.\n\n>>> 'aé'.isalpha(), 'a1'.isalpha()\n(True, False)`,
  ),
  'isalnum(self, /) -> bool': predicate(
    isAlnumText,
    `Return True if the string is an alpha-numeric string, False otherwise.\n\n>>> 'a1'.isalnum()\nTrue`,
  ),
  'isascii(self, /) -> bool': predicate(
    isAsciiText,
    `Return True if all characters in the string are ASCII, False otherwise.\n\n>>> 'a'.isascii(), 'é'.isascii()\n(True, False)`,
  ),
  'isdecimal(self, /) -> bool': predicate(
    isDecimalText,
    `Return True if the string is a decimal string, False otherwise.\n\n>>> '12'.isdecimal(), '²'.isdecimal()\n(True, False)`,
  ),
  'isdigit(self, /) -> bool': predicate(
    isDigitText,
    `Return True if the string is a digit string, False otherwise.\n\n>>> '²'.isdigit(), '½'.isdigit()\n(True, False)`,
  ),
  'isidentifier(self, /) -> bool': predicate(
    isIdentifierText,
    `Return True if the string is a valid Python identifier, False otherwise.\n\n>>> 'a1'.isidentifier(), '1a'.isidentifier()\n(True, False)`,
  ),
  'islower(self, /) -> bool': predicate(
    isLowerText,
    `Return True if the string is a lowercase string, False otherwise.\n\n>>> 'a1'.islower(), '1'.islower()\n(True, False)`,
  ),
  'isnumeric(self, /) -> bool': predicate(
    isNumericText,
    `Return True if the string is a numeric string, False otherwise.\n\n>>> '½'.isnumeric()\nTrue`,
  ),
  'isprintable(self, /) -> bool': predicate(
    isPrintableText,
    `Return True if all characters in the string are printable, False otherwise.\n\n>>> 'a b'.isprintable()\nTrue`,
  ),
  'isspace(self, /) -> bool': predicate(
    isSpaceText,
    `Return True if the string is a whitespace string, False otherwise.\n\n>>> ' '.isspace(), ''.isspace()\n(True, False)`,
  ),
  'istitle(self, /) -> bool': predicate(
    isTitleText,
    `Return True if the string is a title-cased string, False otherwise.\n\n>>> 'Ab Cd'.istitle()\nTrue`,
  ),
  'isupper(self, /) -> bool': predicate(
    isUpperText,
    `Return True if the string is an uppercase string, False otherwise.\n\n>>> 'A1'.isupper()\nTrue`,
  ),
  [`find(self, sub: str, ${BOUND}) -> int`]: searching('find', find, -1,
    `Return the lowest index where substring sub is found, -1 if it is not.\n\n>>> 'abcb'.find('b'), 'abc'.find('x')\n(1, -1)`), // prettier-ignore
  [`rfind(self, sub: str, ${BOUND}) -> int`]: searching('rfind', rfind, -1,
    `Return the highest index where substring sub is found, -1 if it is not.\n\n>>> 'abcb'.rfind('b')\n3`), // prettier-ignore
  [`index(self, sub: str, ${BOUND}) -> int`]: searching('index', find, undefined,
    `Like find, but raise ValueError when the substring is not found.\n\n>>> 'abcb'.index('c')\n2`), // prettier-ignore
  [`rindex(self, sub: str, ${BOUND}) -> int`]: searching('rindex', rfind, undefined,
    `Like rfind, but raise ValueError when the substring is not found.\n\n>>> 'abcb'.rindex('b')\n3`), // prettier-ignore
  [`count(self, sub: str, ${BOUND}) -> int`]: searching('count', count, 0,
    `Return the number of non-overlapping occurrences of substring sub.\n\n>>> 'abab'.count('ab')\n2`), // prettier-ignore
  [`startswith(self, prefix: str | tuple[str, ...], ${BOUND}) -> bool`]: affix('startswith', startsWith,
    `Return True if the string starts with the specified prefix, False otherwise.\n\n>>> 'abc'.startswith(('x', 'ab'))\nTrue`), // prettier-ignore
  [`endswith(self, suffix: str | tuple[str, ...], ${BOUND}) -> bool`]: affix('endswith', endsWith,
    `Return True if the string ends with the specified suffix, False otherwise.\n\n>>> 'abc'.endswith('bc')\nTrue`), // prettier-ignore
  "ljust(self, width: SupportsIndex, fillchar: str = ' ', /) -> str": padding('ljust', leftJustify,
    `Return a left-justified string of length width.\n\n>>> 'a'.ljust(3, '.')\n'a..'`), // prettier-ignore
  "rjust(self, width: SupportsIndex, fillchar: str = ' ', /) -> str": padding('rjust', rightJustify,
    `Return a right-justified string of length width.\n\n>>> 'a'.rjust(3)\n'  a'`), // prettier-ignore
  "center(self, width: SupportsIndex, fillchar: str = ' ', /) -> str": padding('center', center,
    `Return a centered string of length width.\n\n>>> 'a'.center(3, '.')\n'.a.'`), // prettier-ignore
  'zfill(self, width: SupportsIndex, /) -> str': {
    doc: `Pad a numeric string with zeros on the left, to fill a field of the given width.

>>> '-1'.zfill(4)
'-001'`,
    run(m, self, width) {
      const w = size(m, width);
      return w instanceof Bail ? w : zeroFill(strValue(self), w, roomOf(m));
    },
    python: `
def zfill(self, width, /):
    return str.zfill(self, $as_index(width))
`,
  },
  'expandtabs(self, tabsize: SupportsIndex = 8) -> str': {
    doc: `Return a copy where all tab characters are expanded using spaces.

>>> 'a\\tb'.expandtabs(4)
'a   b'`,
    run(m, self, tab) {
      const n = intArgument(m, tab);
      if (n instanceof Bail) return n;
      m.charge(strLength(strValue(self)) >>> 1);
      return expandTabs(strValue(self), n, roomOf(m));
    },
    python: `
def expandtabs(self, tabsize=8):
    return str.expandtabs(self, $as_index(tabsize))
`,
  },
  'strip(self, chars: str | None = None, /) -> str': stripping(true, true,
    `Return a copy of the string with leading and trailing whitespace or chars removed.\n\n>>> ' a '.strip()\n'a'`), // prettier-ignore
  'lstrip(self, chars: str | None = None, /) -> str': stripping(true, false,
    `Return a copy of the string with leading whitespace or chars removed.\n\n>>> 'xxa'.lstrip('x')\n'a'`), // prettier-ignore
  'rstrip(self, chars: str | None = None, /) -> str': stripping(false, true,
    `Return a copy of the string with trailing whitespace or chars removed.\n\n>>> 'a  '.rstrip()\n'a'`), // prettier-ignore
  'removeprefix(self, prefix: str, /) -> str': {
    doc: `Return a str with the given prefix string removed if present.

>>> 'abc'.removeprefix('a')
'bc'`,
    run(m, self, x) {
      const s = textArgument(m, x, 'removeprefix() argument must be str');
      if (s === undefined) return undefined;
      m.work(strLength(strValue(self)));
      return removePrefix(strValue(self), s);
    },
  },
  'removesuffix(self, suffix: str, /) -> str': {
    doc: `Return a str with the given suffix string removed if present.

>>> 'abc'.removesuffix('c')
'ab'`,
    run(m, self, x) {
      const s = textArgument(m, x, 'removesuffix() argument must be str');
      if (s === undefined) return undefined;
      m.work(strLength(strValue(self)));
      return removeSuffix(strValue(self), s);
    },
  },
  'split(self, sep: str | None = None, maxsplit: SupportsIndex = -1) -> list[str]': splitting('split', split,
    `Return a list of the substrings in the string, using sep as the separator string.\n\n>>> 'a b  c'.split(), 'a,b,c'.split(',', 1)\n(['a', 'b', 'c'], ['a', 'b,c'])`), // prettier-ignore
  'rsplit(self, sep: str | None = None, maxsplit: SupportsIndex = -1) -> list[str]': splitting('rsplit', rsplit,
    `Return a list of the substrings in the string, splitting from the end.\n\n>>> 'a,b,c'.rsplit(',', 1)\n['a,b', 'c']`), // prettier-ignore
  'splitlines(self, keepends: bool = False) -> list[str]': {
    doc: `Return a list of the lines in the string, breaking at line boundaries.

>>> 'a\\nb'.splitlines()
['a', 'b']`,
    run(m, self, keep) {
      const k = truth(m, keep!);
      if (k instanceof Bail) return k;
      m.work(strLength(strValue(self)));
      return new PyList(LIST, splitLines(strValue(self), k, roomOf(m)));
    },
    python: `
def splitlines(self, keepends=False):
    return str.splitlines(self, True if keepends else False)
`,
  },
  'partition(self, sep: str, /) -> tuple[str, str, str]': parting(partition,
    `Partition the string into three parts using the given separator.\n\n>>> 'a-b-c'.partition('-')\n('a', '-', 'b-c')`), // prettier-ignore
  'rpartition(self, sep: str, /) -> tuple[str, str, str]': parting(rpartition,
    `Partition the string into three parts at the last separator.\n\n>>> 'a-b-c'.rpartition('-')\n('a-b', '-', 'c')`), // prettier-ignore
  'replace(self, old: str, new: str, /, count: SupportsIndex = -1) -> str': {
    doc: `Return a copy with all occurrences of substring old replaced by new.

>>> 'aa'.replace('a', 'b', 1)
'ba'`,
    run(m, self, old, by, most) {
      const a = textArgument(m, old, 'replace() argument 1 must be str');
      if (a === undefined) return undefined;
      const b = textArgument(m, by, 'replace() argument 2 must be str');
      if (b === undefined) return undefined;
      const n = size(m, most);
      if (n instanceof Bail) return n;
      m.work(searchWork(strLength(strValue(self)), strLength(a)));
      return replace(strValue(self), a, b, n, roomOf(m));
    },
    python: `
def replace(self, old, new, /, count=-1):
    return str.replace(self, old, new, $as_index(count))
`,
  },
  'translate(self, table, /) -> str': {
    doc: `Replace each character in the string using the given translation table.

>>> 'abc'.translate({97: 'x', 98: None})
'xc'`,
    run(m, self, table) {
      if (!(table instanceof PyDict) || table.cls !== DICT) return BAIL;
      const s = strValue(self);
      m.charge(strLength(s) >>> 2);
      return translate(s, (cp) => replacement(m, table, cp), roomOf(m));
    },
    python: `
def translate(self, table, /):
    out = []
    for c in $plain_str(self):
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
  "encode(self, encoding: str = 'utf-8', errors: str = 'strict') -> bytes": {
    doc: `Encode the string using the codec registered for encoding.

>>> 'é'.encode(), 'é'.encode('ascii', 'replace')
(b'\\xc3\\xa9', b'?')`,
    run(m, self, encoding, errors) {
      const e = codecText(m, encoding, "encode() argument 'encoding'");
      if (e === undefined) return undefined;
      const h = codecText(m, errors, "encode() argument 'errors'");
      if (h === undefined) return undefined;
      const out = encoded(m, strValue(self), e, h);
      return out instanceof Uint8Array ? new PyBytes(out) : out;
    },
    python: `
def encode(self, encoding='utf-8', errors='strict'):
    from codecs import _str_encode
    return _str_encode(self, encoding, errors)
`,
  },
});
