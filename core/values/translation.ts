/** Tables of str.translate: native where they are plain dicts, because in Python a short text cost forty times what CPython needs. */
import { DICT } from './classes.ts';
import { PyDict } from './dict.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, PyStr, PySub } from './objects.ts';
import type { Arg, PyValue, Str } from './objects.ts';
import { Raise } from './raised.ts';
import { fromCodePoints, strCode, strLength } from './text.ts';

/** What a plain dict puts in the place of a character: null for nothing, undefined for itself; BAIL: Python has to say. */
export function replacement(m: Machine, table: PyDict, cp: number): Str | null | undefined | Bail {
  const v = table.get(m, cp);
  if (v === undefined || v === null || v instanceof Bail || typeof v === 'string' || v instanceof PyStr) return v;
  if (v instanceof PySub) return BAIL;
  if (typeof v !== 'number' && typeof v !== 'boolean' && typeof v !== 'bigint')
    throw new Raise('TypeError', 'character mapping must return integer, None or str');
  const code = Number(v);
  if (code < 0 || code > 0x10ffff) throw new Raise('ValueError', 'character mapping must be in range(0x110000)');
  return fromCodePoints([code]);
}

/** What `str.maketrans` makes of texts; BAIL for anything else. */
export function translationTable(m: Machine, from: PyValue, to: Arg, without: Arg): PyDict | Bail {
  if (!isText(from) || !isText(to) || (without !== undefined && !isText(without))) return BAIL;
  const n = strLength(from);
  if (n !== strLength(to)) return BAIL;
  m.charge(n + (without === undefined ? 0 : strLength(without)));
  const table = new PyDict(DICT);
  for (let i = 0; i < n; i++) table.set(m, strCode(from, i), strCode(to, i));
  if (without !== undefined) for (let i = 0; i < strLength(without); i++) table.set(m, strCode(without, i), null);
  return table;
}

function isText(v: Arg): v is Str {
  return typeof v === 'string' || v instanceof PyStr;
}
