/** `format % values` for str, and the pieces of str.format templates for the Python that fills them in. */
import { decimalValue } from '../unicode/mod.ts';
import { DICT, TUPLE } from './classes.ts';
import { PyDict } from './dict.ts';
import { parseTemplate } from './fields.ts';
import type { TemplatePiece } from './fields.ts';
import { ascii, formattingOf } from './formatting.ts';
import { toInt as floatToInt } from './floating.ts';
import { toFloat } from './integer.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { PENDING } from './machine.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, PyFloat, PyStr, PyTuple, bare } from './objects.ts';
import type { PyValue, Str } from './objects.ts';
import {
  characterBy,
  floatBy,
  intBy,
  mappingRequired,
  notAllConverted,
  notEnoughArguments,
  parsePercent,
  starWantsInt,
  textBy,
  withStars,
  wrongLength,
  wrongType,
} from './percent.ts';
import type { Conversion } from './percent.ts';
import { Raise } from './raised.ts';
import { repr, str } from './repr.ts';
import { mkstr, strLength, strSlice, utf16 } from './text.ts';
import { typeName, typeOf } from './typeof.ts';

/** `format % value` without Python code; BAIL when a value's text needs some. */
export function percentFormat(m: Machine, format: Str, value: PyValue): Str | Bail {
  const pieces = parsePercent(utf16(format), false);
  const args = value instanceof PyTuple ? value.items : [value];
  const mapping = !(value instanceof PyTuple) && typeof value !== 'string' && !(value instanceof PyStr) && typeOf(value).lookup('__getitem__') !== undefined;
  let used = 0;
  let out = '';
  const next = (): PyValue => {
    if (used >= args.length) throw notEnoughArguments();
    return args[used++]!;
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      out += piece;
      continue;
    }
    let c: Conversion = piece;
    let v: PyValue;
    if (c.needsMapping) {
      if (!mapping) throw mappingRequired();
      if (c.error !== null && c.key === null) throw c.error;
      if (c.width === '*' || c.precision === '*') return BAIL;
      if (!(value instanceof PyDict) || value.cls !== DICT) return BAIL;
      const found = value.get(m, mkstr(c.key!));
      if (found instanceof Bail) return BAIL;
      if (found === undefined) {
        m.raiseExc(m.exception('KeyError', mkstr(c.key!)));
        throw PENDING;
      }
      v = found;
      used = args.length;
      if (c.error !== null) throw c.error;
    } else {
      const star = (): number | bigint => {
        const n = bare(next());
        if (typeof n !== 'number' && typeof n !== 'bigint') throw starWantsInt();
        return n;
      };
      const width = c.width === '*' ? star() : null;
      const precision = c.precision === '*' ? star() : null;
      if (width !== null || precision !== null) c = withStars(c, width, precision);
      if (c.error !== null) throw c.error;
      v = next();
    }
    if (c.unsupported !== null) throw c.unsupported;
    const text = one(m, c, v);
    if (text instanceof Bail) return BAIL;
    out += text;
  }
  if (used < args.length && !mapping) throw notAllConverted(false);
  m.work(out.length);
  return mkstr(out);
}


function one(m: Machine, c: Conversion, v: PyValue): string | Bail {
  const world = formattingOf(m);
  switch (c.code) {
    case 's':
    case 'r':
    case 'a': {
      const s = c.code === 's' ? str(m, v) : c.code === 'r' ? repr(m, v) : ascii(m, v);
      if (s instanceof Bail) return BAIL;
      return textBy(c, utf16(s), strLength(s), (n) => utf16(strSlice(s, 0, n, 1)), world);
    }
    case 'c': {
      const b = bare(v);
      if (typeof b === 'string' || b instanceof PyStr) {
        if (strLength(b) !== 1) throw wrongLength('str', strLength(b));
        return textBy(c, utf16(b), 1, () => utf16(b), world);
      }
      const n = typeof b === 'boolean' ? (b ? 1 : 0) : b;
      if (typeof n === 'number' || typeof n === 'bigint') return characterBy(c, n, false, world);
      throw wrongType(c, typeName(v), false);
    }
  }
  const b = bare(v);
  const n = typeof b === 'boolean' ? (b ? 1 : 0) : b;
  if ('diouxX'.includes(c.code)) {
    if (typeof n === 'number' || typeof n === 'bigint') return intBy(c, n, world);
    if (n instanceof PyFloat && 'diu'.includes(c.code)) return intBy(c, floatToInt(n.v), world);
  } else if (typeof n === 'number' || typeof n === 'bigint') return floatBy(c, toFloat(n), world);
  else if (n instanceof PyFloat) return floatBy(c, n.v, world);
  const cls = typeOf(v);
  if (!cls.builtin && (cls.lookup('__index__') ?? cls.lookup('__int__') ?? cls.lookup('__float__')) !== undefined) return BAIL;
  throw wrongType(c, typeName(v), false);
}

/** A fault of a format as (type, message), or None. */
function faultPair(e: Raise | null): PyValue {
  return e === null ? null : new PyTuple(TUPLE, [e.type, e.message]);
}

/**
 * The pieces of a format: its texts, and for conversions (index, key, needs a mapping, width is `*`, precision is `*`, code,
 * error, unsupported).
 */
intrinsic(
  'percent_pieces',
  1,
  (_m, s) =>
    new PyTuple(
      TUPLE,
      parsePercent(utf16(bare(s!) as Str), false).map((p, i) =>
        typeof p === 'string'
          ? mkstr(p)
          : new PyTuple(TUPLE, [
              i,
              p.key === null ? null : mkstr(p.key),
              p.needsMapping,
              p.width === '*',
              p.precision === '*',
              mkstr(p.code),
              faultPair(p.error),
              faultPair(p.unsupported),
            ]),
      ),
    ),
);

/** The text of the conversion at `index` for a value that needs no Python code: a str for `s`, `r` and `a`. */
intrinsic('percent_text', 1, (m, s, index, value, width, precision) => {
  let c = parsePercent(utf16(bare(s!) as Str), false)[index as number] as Conversion;
  const star = (v: PyValue): number | bigint | null => {
    const n = bare(v);
    if (n !== null && typeof n !== 'number' && typeof n !== 'bigint') throw starWantsInt();
    return n;
  };
  if (width !== null || precision !== null) c = withStars(c, star(width!), star(precision!));
  if ('ra'.includes(c.code)) c = { ...c, code: 's' };
  const text = one(m, c, value!);
  if (text instanceof Bail) throw wrongType(c, typeName(value!), false);
  return mkstr(text);
});

intrinsic('percent_wrong', 1, (_m, s, index, value) => {
  throw wrongType(parsePercent(utf16(bare(s!) as Str), false)[index as number] as Conversion, typeName(value!), false);
});

shipped(
  'percent_format',
  `
def percent_format(format, value):
    alone = not $is_tuple(value)
    args = (value,) if alone else value
    count = 1 if alone else tuple.__len__(value)
    mapping = alone and not isinstance(value, str) and $class_lookup(type(value), '__getitem__') is not $missing()
    used = 0
    out = []
    for piece in $percent_pieces(format):
        if not $is_tuple(piece):
            out.append(piece)
            continue
        index, key, keyed, wide, precise, code, error, unsupported = piece
        if keyed:
            if not mapping:
                raise TypeError('format requires a mapping')
            if key is None:
                $throw(error[0], error[1])
            args = (value[key],)
            count = 1
            used = 0
        width = precision = None
        if wide:
            if used >= count:
                raise TypeError('not enough arguments for format string')
            width = tuple.__getitem__(args, used)
            used += 1
            if not isinstance(width, int):
                raise TypeError('* wants int')
        if precise:
            if used >= count:
                raise TypeError('not enough arguments for format string')
            precision = tuple.__getitem__(args, used)
            used += 1
            if not isinstance(precision, int):
                raise TypeError('* wants int')
        if error is not None:
            $throw(error[0], error[1])
        if used >= count:
            raise TypeError('not enough arguments for format string')
        v = tuple.__getitem__(args, used)
        used += 1
        if unsupported is not None:
            $throw(unsupported[0], unsupported[1])
        if code == 's':
            v = str(v)
        elif code == 'r':
            v = repr(v)
        elif code == 'a':
            v = ascii(v)
        elif code == 'c':
            if not isinstance(v, (str, int)):
                try:
                    v = $as_index(v)
                except TypeError:
                    $percent_wrong(format, index, v)
        elif code in 'oxX':
            if not isinstance(v, int):
                if not $is_number(v):
                    $percent_wrong(format, index, v)
                try:
                    v = $as_index(v)
                except TypeError:
                    $percent_wrong(format, index, v)
        elif code in 'diu':
            if not isinstance(v, int):
                if not $is_number(v):
                    $percent_wrong(format, index, v)
                try:
                    v = int(v)
                except TypeError:
                    $percent_wrong(format, index, v)
        elif not isinstance(v, (int, float)):
            v = $real(v)
        out.append($percent_text(format, index, v, width, precision))
    if used < count and not mapping:
        raise TypeError('not all arguments converted during string formatting')
    return ''.join(out)
`,
);

/** Whether a value is a number: it has `__index__`, `__int__` or `__float__` (PyNumber_Check). */
intrinsic('is_number', 1, (_m, v) => {
  const cls = typeOf(v!);
  return ['__index__', '__int__', '__float__'].some((name) => (cls.lookup(name) ?? null) !== null);
});

/** A float out of `__float__` or `__index__`. */
shipped(
  'real',
  `
def real(v):
    if $method(v, '__float__') is None and $method(v, '__index__') is None:
        raise TypeError(f'must be real number, not {$type_name(v)}')
    return float(v)
`,
);

/**
 * The pieces of a template as tuples: (0, text), (1, first, ((is attribute, key) …), conversion, spec) where spec is a text
 * or the tuple of its pieces, (2, type, message) for what the template raises at this place.
 */
function pieces(list: readonly TemplatePiece[]): PyTuple {
  const tuple = (...items: PyValue[]): PyTuple => new PyTuple(TUPLE, items);
  const fault = (e: Raise): PyTuple => tuple(2, e.type, e.message);
  return new PyTuple(
    TUPLE,
    list.map((p) => {
      if (typeof p === 'string') return tuple(0, mkstr(p));
      if (p instanceof Raise) return fault(p);
      const path = p.path.map((s) =>
        s instanceof Raise
          ? fault(s)
          : s.kind === 'attribute'
            ? tuple(0, mkstr(s.name))
            : tuple(1, typeof s.key === 'string' ? mkstr(s.key) : s.key),
      );
      return tuple(
        1,
        p.first instanceof Raise ? fault(p.first) : typeof p.first === 'string' ? mkstr(p.first) : p.first,
        new PyTuple(TUPLE, path),
        p.conversion instanceof Raise ? fault(p.conversion) : p.conversion,
        typeof p.spec === 'string' ? mkstr(p.spec) : pieces(p.spec),
      );
    }),
  );
}

intrinsic('template_pieces', 1, (_m, s) => pieces(parseTemplate(utf16(bare(s!) as Str), decimalValue)));
intrinsic('throw', 1, (m, type, message) => m.raise(type as 'ValueError', message as Str));
