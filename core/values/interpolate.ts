/** `format % values` for str, and the pieces of str.format templates for the Python that fills them in. */
import { decimalValue } from '../unicode/mod.ts';
import { DICT, TUPLE } from './classes.ts';
import { PyDict } from './dict.ts';
import { parseTemplate } from './fields.ts';
import type { TemplatePiece } from './fields.ts';
import { ascii, formattingOf } from './formatting.ts';
import { toInt as floatToInt } from './floating.ts';
import { toFloat } from './integer.ts';
import { intrinsic } from './intrinsics.ts';
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
      if (!(value instanceof PyDict) || value.cls !== DICT) return BAIL;
      const found = value.get(m, mkstr(c.key!));
      if (found instanceof Bail) return BAIL;
      if (found === undefined) {
        m.raiseExc(m.exception('KeyError', mkstr(c.key!)));
        throw PENDING;
      }
      v = found;
      used = args.length;
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
