/** `format % values` for str, and the pieces of str.format templates for the Python that fills them in. */
import { decimalValue } from '../unicode/mod.ts';
import { bufferOf, latin, latinBytes, needBuffer } from './buffer.ts';
import { BYTEARRAY, BYTES, STR, TUPLE } from './classes.ts';
import { messageType } from './classnames.ts';
import { parseTemplate } from './fields.ts';
import type { TemplatePiece } from './fields.ts';
import type { PyDict } from './dict.ts';
import { toInt as floatToInt } from './floating.ts';
import { ascii, formatValue, formattingOf } from './formatting.ts';
import { asIndex } from './index.ts';
import { toFloat } from './integer.ts';
import { intrinsic, shipped } from './intrinsics.ts';
import { getItem, isMapping } from './item.ts';
import { PENDING } from './machine.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, PyByteArray, PyBytes, PyFloat, PyStr, PyTuple, bare } from './objects.ts';
import type { Int, PyValue, Str } from './objects.ts';
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
import { answersFloat, bytesMethod, callMethod } from './special.ts';
import { concat, mkstr, strLength, strSlice, together, utf16 } from './text.ts';
import { typeName, typeOf } from './typeof.ts';

/**
 * `format % value` without Python code; BAIL when a value's text needs some. Bytes come and go as Latin-1 text. The order
 * of look-ups and errors is CPython's: a key takes its value before flags, `*` and code are looked at.
 */
export function percentFormat(m: Machine, format: string, value: PyValue, bytes: boolean): string | Bail {
  const mapping = takesKeys(value, bytes);
  let args = value instanceof PyTuple ? value.items : [value];
  let used = 0;
  let out = '';
  const next = (): PyValue => {
    if (used >= args.length) throw notEnoughArguments();
    return args[used++]!;
  };
  const star = (): Int => {
    const n = bare(next());
    const i = typeof n === 'boolean' ? Number(n) : n;
    if (typeof i !== 'number' && typeof i !== 'bigint') throw starWantsInt();
    return i;
  };
  m.work(format.length);
  const pieces = parsePercent(format, bytes);
  m.charge(pieces.length);
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      out += piece;
      continue;
    }
    let c: Conversion = piece;
    if (c.needsMapping) {
      if (!mapping) throw mappingRequired();
      if (c.key === null) throw c.error!;
      const found = lookUp(m, value, c.key, bytes);
      if (found instanceof Bail) return BAIL;
      args = [found];
      used = 0;
    }
    const width = c.width === '*' ? star() : null;
    const precision = c.precision === '*' ? star() : null;
    if (width !== null || precision !== null) c = withStars(c, width, precision);
    if (c.error !== null) throw c.error;
    const v = next();
    if (c.unsupported !== null) throw c.unsupported;
    const plain = plainValue(m, c, v, bytes);
    if (plain instanceof Bail) return BAIL;
    out += textOf(m, c, plain, bytes);
    if (out.length > m.caps.text) throw new Raise('MemoryError', '');
  }
  if (used < args.length && !mapping) throw notAllConverted(bytes);
  m.work(out.length);
  m.reserve(out.length * 2);
  return out;
}

/** Whether keys in parentheses can be looked up in a value. */
function takesKeys(v: PyValue, bytes: boolean): boolean {
  const cls = typeOf(v);
  if (v instanceof PyTuple || cls.isSubclass(STR)) return false;
  if (bytes && (cls.isSubclass(BYTES) || cls.isSubclass(BYTEARRAY))) return false;
  return isMapping(v);
}

function lookUp(m: Machine, value: PyValue, key: string, bytes: boolean): PyValue | Bail {
  const k = bytes ? new PyBytes(latinBytes(key)) : mkstr(key);
  const found = getItem(m, value, k);
  if (found === undefined) throw PENDING;
  return found;
}

/** What a conversion writes of a value: a text, an int or a float. BAIL where Python code says it. */
function plainValue(m: Machine, c: Conversion, v: PyValue, bytes: boolean): Str | Int | PyFloat | Bail {
  switch (c.code) {
    case 's':
    case 'b':
      return bytes ? bytesText(m, c, v) : str(m, v);
    case 'r':
      return bytes ? ascii(m, v) : repr(m, v);
    case 'a':
      return ascii(m, v);
    case 'c':
      return characterValue(m, c, v, bytes);
  }
  const b = bare(v);
  const n = typeof b === 'boolean' ? Number(b) : b;
  const decimal = isDecimal(c.code);
  if (decimal || c.code === 'x' || c.code === 'X' || c.code === 'o') {
    if (typeof n === 'number' || typeof n === 'bigint') return n;
    if (v instanceof PyFloat && decimal) return floatToInt(v.v);
    const cls = typeOf(v);
    const method = (decimal ? cls.lookup('__int__') : undefined) ?? cls.lookup('__index__');
    if (method === undefined || method === null) throw wrongType(c, typeName(v), bytes);
    const out = callMethod(m, method, v);
    return out instanceof Bail ? out : intOr(out, () => wrongType(c, typeName(v), bytes));
  }
  if (n instanceof PyFloat) return n;
  if (typeof n === 'number' && !answersFloat(v)) return new PyFloat(n);
  if (bytes) return BAIL;
  if (typeof n === 'bigint' && !answersFloat(v)) return new PyFloat(toFloat(n));
  const cls = typeOf(v);
  const method = cls.lookup('__float__') ?? cls.lookup('__index__');
  if (method === undefined || method === null) throw wrongType(c, typeName(v), bytes);
  const out = callMethod(m, method, v);
  if (out instanceof Bail) return out;
  return out instanceof PyFloat ? out : new PyFloat(toFloat(intOr(out, () => wrongType(c, typeName(v), bytes))));
}

function isDecimal(code: string): boolean {
  return code === 'd' || code === 'i' || code === 'u';
}

function intOr(v: PyValue, error: () => Raise): Int {
  const b = bare(v);
  const n = typeof b === 'boolean' ? Number(b) : b;
  if (typeof n === 'number' || typeof n === 'bigint') return n;
  throw error();
}

function bytesText(m: Machine, c: Conversion, v: PyValue): string | Bail {
  const own = bufferOf(v);
  if (own !== null) return latin(own);
  const method = bytesMethod(v);
  if (method === undefined) throw wrongType(c, typeName(v), true);
  const out = callMethod(m, method, v);
  return out instanceof Bail ? out : latin(needBuffer(out));
}

function characterValue(m: Machine, c: Conversion, v: PyValue, bytes: boolean): Str | Int | Bail {
  const b = bare(v);
  if (bytes) {
    const one = b instanceof PyBytes || b instanceof PyByteArray ? bufferOf(b)! : null;
    if (one !== null) {
      if (one.length !== 1) throw wrongLength(typeName(v), one.length);
      return latin(one);
    }
  } else if (typeof b === 'string' || b instanceof PyStr) {
    if (strLength(b) !== 1) throw wrongLength('str', strLength(b));
    return b;
  }
  const n = asIndex(m, v);
  if (n === undefined) throw wrongType(c, messageType(v), bytes);
  return n;
}

/** The text of a plain value. What most formats have, `%s` and `%d`, is said first. */
function textOf(m: Machine, c: Conversion, v: Str | Int | PyFloat, bytes: boolean): string {
  if (c.simple) {
    if (typeof v === 'string') return v;
    if (typeof v === 'number' && isDecimal(c.code)) return String(v);
  }
  const world = formattingOf(m);
  if (v instanceof PyFloat) return floatBy(c, v.v, world);
  if (typeof v === 'number' || typeof v === 'bigint')
    return c.code === 'c' ? characterBy(c, v, bytes, world) : intBy(c, v, world);
  return textBy(c, utf16(v), strLength(v), (n) => utf16(strSlice(v, 0, n, 1)), world);
}

// ---- the same in Python: values are made plain by the program's own methods

intrinsic('percent_mapping', 1, (_m, v, bytes) => takesKeys(v!, bytes as boolean));
/** The pieces: texts, and (source, has key, key, width is *, precision is *, code, error, late error). */
intrinsic('percent_pieces', 1, (m, format) => {
  const v = bare(format!);
  const bytes = bufferOf(v);
  const fault = (e: Raise | null): PyValue => (e === null ? null : new PyTuple(TUPLE, [e.type, e.message]));
  const text = bytes === null ? utf16(v as Str) : latin(bytes);
  m.work(text.length);
  const list = parsePercent(text, bytes !== null);
  m.charge(list.length);
  return new PyTuple(
    TUPLE,
    list.map((c) => {
      if (typeof c === 'string') return mkstr(c);
      const key = c.key === null ? null : bytes === null ? mkstr(c.key) : new PyBytes(latinBytes(c.key));
      return new PyTuple(TUPLE, [
        mkstr(sourceOf(c)), c.needsMapping, key, c.width === '*', c.precision === '*', c.code, fault(c.error), fault(c.unsupported),
      ]); // prettier-ignore
    }),
  );
});

/** A conversion without its key. */
function sourceOf(c: Conversion): string {
  const flags = `${c.left ? '-' : ''}${c.plus ? '+' : ''}${c.blank ? ' ' : ''}${c.alternate ? '#' : ''}${c.zero ? '0' : ''}`;
  const width = c.width === -1 ? '' : String(c.width);
  const precision = c.precision === -1 ? '' : `.${c.precision}`;
  return `%${flags}${width}${precision}${c.code}`;
}

intrinsic('percent_text', 1, (m, source, bytes, width, precision, v) => {
  const c = parsePercent(source as string, bytes as boolean)[0] as Conversion;
  const full = width === null && precision === null ? c : withStars(c, width as Int | null, precision as Int | null);
  return mkstr(textOf(m, full, v as Str | Int | PyFloat, bytes as boolean));
});
intrinsic('percent_wrong', 1, (_m, code, name, bytes) => {
  throw wrongType({ code } as Conversion, name as string, bytes as boolean);
});
intrinsic('percent_character', 1, (m, v, bytes) => {
  const c = characterValue(m, { code: 'c' } as Conversion, v!, bytes as boolean);
  return c instanceof Bail ? null : c;
});
intrinsic('percent_bytes', 1, (_m, v) => {
  const bytes = bufferOf(v!);
  return bytes === null ? null : latin(bytes);
});
intrinsic('latin_bytes', 1, (_m, text) => new PyBytes(latinBytes(text as string)));
intrinsic('plain_int', 1, (_m, v) => {
  const b = bare(v!);
  return typeof b === 'boolean' ? Number(b) : typeof b === 'number' || typeof b === 'bigint' ? b : null;
});

/** What a conversion writes of a value, by its methods. */
shipped(
  'percent_plain',
  `
def percent_plain(v, code, is_bytes):
    if code == 's' or code == 'b':
        if not is_bytes:
            return $plain_str(str(v))
        text = $percent_bytes(v)
        if text is not None:
            return text
        f = $method(v, '__bytes__')
        if f is None:
            $percent_wrong(code, $type_name(v), True)
        b = f()
        if not isinstance(b, bytes):
            raise TypeError(f'__bytes__ returned non-bytes (type {$type_name(b)})')
        return $percent_bytes(b)
    if code == 'a' or is_bytes and code == 'r':
        return ascii(v)
    if code == 'r':
        return repr(v)
    if code == 'c':
        if $method(v, '__index__') is None:
            return $percent_character(v, is_bytes)
        try:
            return $percent_character($as_index(v), is_bytes)
        except TypeError:
            if is_bytes:
                raise
        $percent_wrong(code, $type_name(v), False)
    n = $plain_int(v)
    if code in 'diuoxX':
        if n is not None:
            return n
        try:
            if code in 'diu' and $method(v, '__int__') is not None:
                return int(v)
            return $as_index(v)
        except TypeError:
            pass
        $percent_wrong(code, $type_name(v), is_bytes)
    if not is_bytes:
        f = $method(v, '__float__')
        if f is not None:
            return $float_made(float, f(), v)
        if $method(v, '__index__') is None:
            $percent_wrong(code, $type_name(v), False)
        return float($as_index(v))
    try:
        f = $method(v, '__float__')
        return float($as_index(v)) if f is None else $float_made(float, f(), v)
    except BaseException:
        pass  # CPython says the same of all that goes wrong here.
    $percent_wrong(code, $type_name(v), True)
`,
);

shipped(
  'percent_format',
  `
def percent_format(format, value, is_bytes):
    mapping = $percent_mapping(value, is_bytes)
    args = value if $is_tuple(value) else (value,)
    used = 0
    out = []
    for piece in $percent_pieces(format):
        if not $is_tuple(piece):
            out.append(piece)
            continue
        source, keyed, key, star_width, star_precision, code, error, late = piece
        if keyed:
            if not mapping:
                raise TypeError('format requires a mapping')
            if key is None:
                $throw(error[0], error[1])
            args = (value[key],)
            used = 0
        width = precision = None
        if star_width:
            if used >= $size(args):
                raise TypeError('not enough arguments for format string')
            width = $plain_int($item(args, used))
            used += 1
            if width is None:
                raise TypeError('* wants int')
        if star_precision:
            if used >= $size(args):
                raise TypeError('not enough arguments for format string')
            precision = $plain_int($item(args, used))
            used += 1
            if precision is None:
                raise TypeError('* wants int')
        if error is not None:
            $throw(error[0], error[1])
        if used >= $size(args):
            raise TypeError('not enough arguments for format string')
        v = $item(args, used)
        used += 1
        if late is not None:
            $throw(late[0], late[1])
        out.append($percent_text(source, is_bytes, width, precision, $percent_plain(v, code, is_bytes)))
    if used < $size(args) and not mapping:
        kind = 'bytes' if is_bytes else 'string'
        raise TypeError(f'not all arguments converted during {kind} formatting')
    text = ''.join(out)
    return $latin_bytes(text) if is_bytes else text
`,
);

/** Longer parts of a result are put aside. */
const LONG_PART = 2048;

/**
 * `template.format(*args, **kwargs)` without Python code: BAIL where a field asks for an attribute or item, needs Python
 * code, or is wrong.
 */
export function fillTemplate(m: Machine, template: Str, args: PyTuple, kwargs: PyDict): Str | Bail {
  // Long results are put together at the end: each sum of texts costs what it is long.
  const parts: Str[] = [];
  let length = 0;
  let out: Str = '';
  const add = (text: Str): void => {
    out = concat(out, text);
    if (strLength(out) < LONG_PART) return;
    length += strLength(out);
    if (length > m.caps.text) throw new Raise('MemoryError', '');
    parts.push(out);
    out = '';
  };
  m.work(strLength(template));
  for (const piece of parseTemplate(utf16(template), decimalValue)) {
    if (typeof piece === 'string') {
      add(mkstr(piece));
      continue;
    }
    if (piece instanceof Raise || piece.path.length > 0 || typeof piece.spec !== 'string') return BAIL;
    const { first, conversion } = piece;
    if (first instanceof Raise || conversion instanceof Raise) return BAIL;
    const v = typeof first === 'number' ? args.items[first] : kwargs.get(m, mkstr(first));
    if (v === undefined || v instanceof Bail) return BAIL;
    const text = formatValue(m, v, conversion, mkstr(piece.spec));
    if (text instanceof Bail) return BAIL;
    add(text);
  }
  length += strLength(out);
  m.work(length);
  return parts.length === 0 ? out : together([...parts, out], length);
}

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
