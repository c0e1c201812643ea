/** Finding a codec by the names that Python knows it by. */
import { heap } from '../heap.ts';
import { charmap } from './charmap.ts';
import type { Codec } from './codec.ts';
import { rawUnicodeEscape, unicodeEscape } from './escapes.ts';
import { multibyteCodec } from './multibyte/mod.ts';
import { CODECS } from './tables.ts';
import { utf16, utf32 } from './utf16.ts';
import { utf7 } from './utf7.ts';
import { ascii, latin1, utf8 } from './utf8.ts';

/** Codecs that are more than steps: see codecs.ts. */
export type Whole = 'utf_8_sig' | 'punycode' | 'idna' | 'undefined';

const OURS: ReadonlyMap<string, Codec | Whole> = new Map<string, Codec | Whole>([
  ['utf_8', utf8],
  ['ascii', ascii],
  ['latin_1', latin1],
  ['charmap', latin1],
  ['utf_16', utf16[0]!],
  ['utf_16_le', utf16[1]!],
  ['utf_16_be', utf16[2]!],
  ['utf_32', utf32[0]!],
  ['utf_32_le', utf32[1]!],
  ['utf_32_be', utf32[2]!],
  ['utf_7', utf7],
  ['unicode_escape', unicodeEscape],
  ['raw_unicode_escape', rawUnicodeEscape],
  ['utf_8_sig', 'utf_8_sig'],
  ['punycode', 'punycode'],
  ['idna', 'idna'],
  ['undefined', 'undefined'],
]);

/** Rows of CODECS by module name and by alias; made when a name is none of OURS. */
let rows: { modules: Map<string, number>; aliases: Map<string, number> } | undefined;
const tables = new Map<number, Codec>();

function index(): { modules: Map<string, number>; aliases: Map<string, number> } {
  rows = { modules: new Map(), aliases: new Map() };
  for (const [i, [module, , , aliases]] of CODECS.entries()) {
    rows.modules.set(module, i);
    for (const alias of aliases.split(' ')) if (alias !== '') rows.aliases.set(alias, i);
  }
  return rows;
}

/**
 * A name in lower case, each run of other characters than ASCII letters, digits and dots as one underscore, none at the
 * ends: _Py_normalize_encoding.
 */
function normalizeEncoding(name: string): string {
  if (name.length > 64) heap.charge(name.length >> 2);
  let out = '';
  let gap = false;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const upper = unit >= 65 && unit <= 90;
    if (upper || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 46) {
      if (gap && out !== '') out += '_';
      gap = false;
      out += String.fromCharCode(upper ? unit + 32 : unit);
    } else gap = true;
  }
  return out;
}

/** The codec of this name; 'binary' for one that does not convert text; undefined if there is none. */
export function findCodec(name: string): Codec | Whole | 'binary' | undefined {
  // As most programs spell it.
  const normal = name === 'utf-8' ? 'utf_8' : normalizeEncoding(name);
  const ours = OURS.get(normal);
  if (ours !== undefined) return ours;
  const row = rowOf(normal);
  if (row === undefined) return undefined;
  const [module, codecName, kind, , table] = CODECS[row]!;
  if (kind === 'binary') return 'binary';
  if (kind === 'ours') return OURS.get(module);
  if (kind === 'multibyte') return multibyteCodec(module);
  let codec = tables.get(row);
  if (codec === undefined) tables.set(row, (codec = charmap(codecName, table!)));
  return codec;
}

/** The place of a name in CODECS, or undefined. */
function rowOf(normal: string): number | undefined {
  const { modules, aliases } = rows ?? index();
  return aliases.get(normal) ?? aliases.get(normal.replaceAll('.', '_')) ?? modules.get(normal);
}

/** `codecs.lookup(name).name`, or undefined. */
export function codecName(name: string): string | undefined {
  const row = rowOf(normalizeEncoding(name));
  return row === undefined ? undefined : CODECS[row]![1];
}

/** Whether a name is one of the encodings in multibyte/. */
export function isMultibyte(name: string): boolean {
  const row = rowOf(normalizeEncoding(name));
  return row !== undefined && CODECS[row]![2] === 'multibyte';
}
