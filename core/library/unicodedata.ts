/** `unicodedata`: the Unicode 16 database. */
import {
  bidirectional, category, combining, decimalValue, decomposition, digitValue, eastAsianWidth, isNormalized, mirrored,
  numericValue,
} from '../unicode/mod.ts'; // prettier-ignore
import type { Form } from '../unicode/mod.ts';
import { lookup, nameOf } from '../unicode/names/mod.ts';
import {
  OBJECT, PyBuiltin, PyFloat, PyNative, PyStr, PySub, Raise, allocate, argumentName, bufferOf, builtinClass, builtinFunction,
  defineType, kind, latin, mkstr, normalizeStr, strCode, strLength, typeName, utf16,
} from '../values/mod.ts'; // prettier-ignore
import type { Arg, FunctionRow, Machine, Out, PyClass, PyValue, Row, Str } from '../values/mod.ts';
import type { ModuleSource } from './modules.ts';

const UCD: PyClass = builtinClass('unicodedata.UCD', OBJECT, 'native', false);

/** The database as an object: `ucd_3_2_0`. */
class Database extends PyNative {
  constructor() {
    super();
    allocate(0);
  }
  get cls(): PyClass {
    return UCD;
  }
}
kind('unicodedata.ucd', Database, () => new Database(), {});

function strOf(v: PyValue): Str | undefined {
  const s = v instanceof PySub ? v.base : v;
  return typeof s === 'string' || s instanceof PyStr ? s : undefined;
}

/** The code point of an argument that is one character. */
function codeOf(name: string, v: Arg, numbered: boolean): number {
  const s = strOf(v!);
  const which = numbered ? 'argument 1' : 'argument';
  if (s === undefined) throw new Raise('TypeError', `${name}() ${which} must be a unicode character, not ${argumentName(v!)}`);
  if (strLength(s) !== 1)
    throw new Raise('TypeError', `${name}(): ${which} must be a unicode character, not a string of length ${strLength(s)}`);
  return strCode(s, 0);
}

function textOf(name: string, at: number, v: Arg): Str {
  const s = strOf(v!);
  if (s === undefined) throw new Raise('TypeError', `${name}() argument ${at} must be str, not ${argumentName(v!)}`);
  return s;
}

function numberOf(x: number): PyValue {
  return new PyFloat(x);
}

function formOf(v: Arg, name: string): Form {
  const form = utf16(textOf(name, 1, v));
  if (form === 'NFC' || form === 'NFD' || form === 'NFKC' || form === 'NFKD') return form;
  throw new Raise('ValueError', 'invalid normalization form');
}

interface Entry {
  readonly key: string;
  readonly doc: string;
  readonly run: (m: Machine, a: Arg, b: Arg) => PyValue | undefined;
}

/** A property of a character. */
function property(name: string, result: string, doc: string, of: (cp: number) => PyValue): Entry {
  return { key: `${name}(chr, /) -> ${result}`, doc, run: (_m, chr) => of(codeOf(name, chr, false)) };
}

/** A property that some characters lack. */
function value(name: string, doc: string, missing: string, of: (cp: number) => PyValue | undefined): Entry {
  return {
    key: `${name}(chr, default=..., /)`,
    doc,
    run(_m, chr, fallback) {
      const v = of(codeOf(name, chr, true));
      if (v !== undefined) return v;
      if (fallback !== undefined) return fallback;
      throw new Raise('ValueError', missing);
    },
  };
}

const positive = (n: number): number | undefined => (n < 0 ? undefined : n);

const ENTRIES: readonly Entry[] = [
  property('category', 'str', 'Returns the general category assigned to the character chr as string.', category),
  property('bidirectional', 'str', 'Returns the bidirectional class assigned to the character chr as string.', bidirectional),
  property('combining', 'int', 'Returns the canonical combining class assigned to the character chr as integer.', combining),
  property('mirrored', 'int', 'Returns the mirrored property assigned to the character chr as integer.', (cp) => (mirrored(cp) ? 1 : 0)),
  property('east_asian_width', 'str', 'Returns the east asian width assigned to the character chr as string.', eastAsianWidth),
  property('decomposition', 'str', 'Returns the character decomposition mapping assigned to the character chr as string.', decomposition),
  value('decimal', 'Converts a Unicode character into its equivalent decimal value.', 'not a decimal', (cp) => positive(decimalValue(cp))),
  value('digit', 'Converts a Unicode character into its equivalent digit value.', 'not a digit', (cp) => positive(digitValue(cp))),
  value('numeric', 'Converts a Unicode character into its equivalent numeric value.', 'not a numeric character', (cp) => {
    const x = numericValue(cp);
    return x === undefined ? undefined : numberOf(x);
  }),
  value('name', 'Returns the name assigned to the character chr as a string.', 'no such name', nameOf),
  {
    key: 'lookup(name, /) -> str',
    doc: 'Look up character by name.',
    run(_m, v) {
      const s = strOf(v!);
      const bytes = s === undefined ? bufferOf(v!) : null;
      if (s === undefined && bytes === null) throw new Raise('TypeError', `a bytes-like object is required, not '${typeName(v!)}'`);
      const name = s === undefined ? latin(bytes!) : utf16(s);
      if (name.length > 256) throw new Raise('KeyError', 'name too long');
      const found = lookup(name);
      if (found === undefined) throw new Raise('KeyError', `undefined character name '${name}'`);
      return mkstr(found);
    },
  },
  {
    key: 'normalize(form, unistr, /) -> str',
    doc: "Return the normal form 'form' for the Unicode string unistr.",
    run(m, form, unistr) {
      textOf('normalize', 1, form);
      const s = textOf('normalize', 2, unistr);
      const n = strLength(s);
      // Whatever the form is called.
      if (n === 0) return '';
      m.work(n * 4);
      m.reserve(n * 8);
      const text = normalizeStr(formOf(form, 'normalize'), s);
      if (strLength(text) > m.caps.text) throw new Raise('MemoryError', '');
      return text;
    },
  },
  {
    key: 'is_normalized(form, unistr, /) -> bool',
    doc: "Return whether the Unicode string unistr is in the normal form 'form'.",
    run(m, form, unistr) {
      textOf('is_normalized', 1, form);
      const s = textOf('is_normalized', 2, unistr);
      m.work(strLength(s) * 4);
      return strLength(s) === 0 || isNormalized(formOf(form, 'is_normalized'), utf16(s));
    },
  },
];

function rows(): Record<string, Row<Database>> {
  const out: Record<string, Row<Database>> = {
    'unidata_version: str': { doc: 'The version of the database.', run: () => '3.2.0' },
  };
  for (const { key, doc, run } of ENTRIES)
    out[key.replace('(', '(self, ')] = { doc, run: (m, _self, a, b): Exclude<Out, object> | PyValue | undefined => run(m, a, b) } as Row<Database>;
  return out;
}

defineType(UCD, (v): v is Database => v instanceof Database, rows);

export const UNICODEDATA: ModuleSource = {
  name: 'unicodedata',
  doc: 'This module provides access to the Unicode Character Database.',
  contents: () => ({
    functions: ENTRIES.map(({ key, doc, run }): PyBuiltin => builtinFunction('unicodedata', key, { doc, run, ...(key.includes('default=...') ? { text: '(chr, default=<unrepresentable>, /)' } : {}) } as FunctionRow)),
    members: () => [
      ['UCD', UCD],
      ['unidata_version', '16.0.0'],
      ['ucd_3_2_0', new Database()],
    ],
  }),
};
