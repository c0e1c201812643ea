/** print and what makes texts of values: repr, ascii, format, chr, bin … */
import {
  BAIL,
  Bail,
  PyByteArray,
  PyBytes,
  PyStr,
  ascii,
  builtinFunction,
  concat,
  escapeAscii,
  format,
  intrinsic,
  index,
  mkstr,
  prefixedText,
  repr,
  str,
  strCode,
  strLength,
  typeName,
} from '../../values/mod.ts';
import type { Arg, Machine, Out, PyBuiltin, PyTuple, PyValue, Str } from '../../values/mod.ts';

function isText(v: Arg): v is Str {
  return typeof v === 'string' || v instanceof PyStr;
}

function print(m: Machine, values: Arg, sep: Arg, end: Arg, file: Arg): Out {
  if (file !== null) return BAIL;
  const between = sep === null ? ' ' : sep;
  const last = end === null ? '\n' : end;
  if (!isText(between)) return m.raise('TypeError', `sep must be None or a string, not ${typeName(between!)}`);
  if (!isText(last)) return m.raise('TypeError', `end must be None or a string, not ${typeName(last!)}`);
  let out: Str = '';
  const { items } = values as PyTuple;
  for (let i = 0; i < items.length; i++) {
    const s = str(m, items[i]!);
    if (s instanceof Bail) return BAIL;
    if (i > 0) out = concat(out, between);
    out = concat(out, s);
  }
  m.work(strLength(out));
  m.write('stdout', concat(out, last));
  return null;
}

intrinsic('write', 1, (m, text) => {
  m.write('stdout', text as Str);
  return null;
});

function based(m: Machine, number: Arg, base: 2 | 8 | 16): Out {
  const n = index(m, number!);
  if (n instanceof Bail) return BAIL;
  return prefixedText(n, base);
}

export const OUTPUT: readonly PyBuiltin[] = [
  builtinFunction('builtins', "print(*args, sep=' ', end='\\n', file=None, flush=False) -> None", {
    doc: `Print values to a stream, or to sys.stdout by default.

>>> print('a', 1, sep='-')
a-1`,
    run: (m, values, sep, end, file) => print(m, values, sep, end, file),
    python: `
def print(*args, sep=' ', end='\\n', file=None, flush=False):
    if sep is None:
        sep = ' '
    if end is None:
        end = '\\n'
    if file is None:
        first = True
        for x in args:
            s = str(x)
            if not first:
                $write(sep)
            $write(s)
            first = False
        $write(end)
        return
    first = True
    for x in args:
        if not first:
            file.write(sep)
        file.write(str(x))
        first = False
    file.write(end)
    if flush:
        file.flush()
`,
  }),
  builtinFunction('builtins', 'repr(obj, /) -> str', {
    doc: `Return the canonical string representation of the object.

>>> repr('x')
"'x'"`,
    run: (m, v) => repr(m, v!),
    python: `
def repr(obj, /):
    s = $class_lookup(type(obj), '__repr__')
    s = $bind_special(obj, s)()
    if not isinstance(s, str):
        raise TypeError(f"__repr__ returned non-string (type {type(s).__name__})")
    return s
`,
  }),
  builtinFunction('builtins', 'ascii(obj, /) -> str', {
    doc: `Return an ASCII-only representation of an object.

>>> ascii('é')
"'\\\\xe9'"`,
    run: (m, v) => ascii(m, v!),
    python: `
def ascii(obj, /):
    return $escape_ascii(repr(obj))
`,
  }),
  builtinFunction('builtins', "format(value, format_spec='', /) -> str", {
    doc: `Return value formatted by format_spec.

>>> format(3.14159, '.2f')
'3.14'`,
    run(m, value, spec) {
      if (!isText(spec)) return m.raise('TypeError', `format() argument 2 must be str, not ${typeName(spec!)}`);
      return format(m, value!, spec);
    },
    python: `
def format(value, format_spec='', /):
    f = $class_lookup(type(value), '__format__')
    s = $bind_special(value, f)(format_spec)
    if not isinstance(s, str):
        raise TypeError(f"__format__ must return a str, not {type(s).__name__}")
    return s
`,
  }),
  builtinFunction('builtins', 'bin(number, /) -> str', {
    doc: `Return the binary representation of an integer.

>>> bin(10)
'0b1010'`,
    run: (m, n) => based(m, n, 2),
    python: `
def bin(number, /):
    return bin($checked_index(number.__index__(), number))
`,
  }),
  builtinFunction('builtins', 'oct(number, /) -> str', {
    doc: `Return the octal representation of an integer.

>>> oct(8)
'0o10'`,
    run: (m, n) => based(m, n, 8),
    python: `
def oct(number, /):
    return oct($checked_index(number.__index__(), number))
`,
  }),
  builtinFunction('builtins', 'hex(number, /) -> str', {
    doc: `Return the hexadecimal representation of an integer.

>>> hex(255)
'0xff'`,
    run: (m, n) => based(m, n, 16),
    python: `
def hex(number, /):
    return hex($checked_index(number.__index__(), number))
`,
  }),
  builtinFunction('builtins', 'chr(i, /) -> str', {
    doc: `Return a Unicode string of one character with ordinal i.

>>> chr(97)
'a'`,
    run(m, i) {
      const n = index(m, i!);
      if (n instanceof Bail) return BAIL;
      if (n < 0 || n > 0x10ffff) return m.raise('ValueError', 'chr() arg not in range(0x110000)');
      return n < 0x10000 ? mkstr(String.fromCharCode(Number(n))) : mkstr(String.fromCodePoint(Number(n)));
    },
    python: `
def chr(i, /):
    return chr($checked_index(i.__index__(), i))
`,
  }),
  builtinFunction('builtins', 'ord(character, /) -> int', {
    doc: `Return the ordinal value of a character.

>>> ord('a')
97`,
    run(m, c) {
      const v = c as PyValue;
      if (isText(v)) {
        if (strLength(v) === 1) return strCode(v, 0);
        return m.raise('TypeError', `ord() expected a character, but string of length ${strLength(v)} found`);
      }
      const bytes = v instanceof PyBytes ? v.b : v instanceof PyByteArray ? v.b.subarray(0, v.n) : null;
      if (bytes !== null) {
        if (bytes.length === 1) return bytes[0]!;
        return m.raise('TypeError', `ord() expected a character, but string of length ${bytes.length} found`);
      }
      return m.raise('TypeError', `ord() expected string of length 1, but ${typeName(v)} found`);
    },
  }),
];

intrinsic('escape_ascii', 1, (_m, s) => escapeAscii(s as Str));

intrinsic('checked_index', 1, (m, n, of) => {
  if (typeof n === 'number' || typeof n === 'bigint') return n;
  const i = typeof n === 'boolean' ? (n ? 1 : 0) : n;
  if (typeof i === 'number') return i;
  return m.raise('TypeError', `__index__ returned non-int (type ${typeName(i ?? of!)})`);
});

