/**
 * Writing JSON text natively, for values that need no Python: exact types, and subclasses that change nothing of what JSON
 * shows. Anything else, mistakes included, is left to the encoder in Python, which begins anew.
 */
import {
  DICT,
  LIST,
  PyDict,
  PyFloat,
  PyList,
  PyStr,
  PyTuple,
  TUPLE,
  bare,
  builtinFunction,
  decimalText,
  floatRepr,
  mkstr,
  utf16,
  typeName,
} from '../../values/mod.ts';
import type { Machine, PyBuiltin, PyValue, Str } from '../../values/mod.ts';
import { NAMED, Output, isPlain, isPlainUnit } from './output.ts';

const MAX_DEPTH = 10000;
/** Units written between two looks at the memory limit. */
const LOOK = 65536;
/** Keys whose written form is kept. */
const KEYS = 1024;
/** Open containers that are looked through one by one for a cycle. */
const FEW = 12;

/** A list or dict being written: what of it is done. */
interface Level {
  readonly of: PyList | PyTuple | PyDict;
  readonly length: number;
  /** The values; null: those of the dict, in its order. */
  readonly items: readonly PyValue[] | null;
  /** The keys of `items`; null for a list. */
  readonly keys: readonly string[] | null;
  /** The next item, or entry of the dict. */
  at: number;
  done: number;
}

interface Options {
  readonly skipkeys: boolean;
  readonly ascii: boolean;
  readonly nan: boolean;
  readonly sort: boolean;
  readonly indent: string | null;
  readonly comma: string;
  readonly colon: string;
  /** The keys so far, as they are written: documents repeat them. */
  readonly written: Map<string, Key>;
}

/** A key quoted and with the colon, and the same behind a comma. */
interface Key {
  readonly first: string;
  readonly next: string;
}

/** What stands for each character that a str in JSON escapes. */
export function escapes(): [character: string, text: string][] {
  const all = [...NAMED];
  for (let c = 0; c < 32; c++) if (!NAMED.has(c)) all.push([c, escapeOf(c)]);
  return all.map(([c, text]) => [String.fromCharCode(c), text]);
}

/** A key as JSON. It does not go through Output, in which the document waits. */
function quoted(s: string, ascii: boolean): string {
  if (isPlain(s, ascii)) return `"${s}"`;
  let out = '"';
  let from = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (isPlainUnit(c, ascii)) continue;
    out += s.slice(from, i) + escapeOf(c);
    from = i + 1;
  }
  return `${out}${s.slice(from)}"`;
}

function escapeOf(c: number): string {
  return NAMED.get(c) ?? `\\u${c.toString(16).padStart(4, '0')}`;
}

/** A float; undefined if it has no place in JSON. */
function floatText(x: number, nan: boolean): string | undefined {
  if (Number.isFinite(x)) return floatRepr(x);
  if (!nan) return undefined;
  return x > 0 ? 'Infinity' : x < 0 ? '-Infinity' : 'NaN';
}

/** Writes a value without parts; false: a container, or nothing that JSON has. */
function writeScalar(v: PyValue, o: Options, out: Output): boolean {
  if (v instanceof PyDict || v instanceof PyList) return false;
  const b = bare(v);
  if (typeof b === 'string') out.quoted(b, o.ascii);
  else if (typeof b === 'number') out.int(b);
  else if (b instanceof PyStr) out.quoted(utf16(b), o.ascii);
  else {
    const text = wordOf(b, o);
    if (text === undefined) return false;
    out.write(text);
  }
  return true;
}

/** A number, True, False or None; undefined for anything else, and for a float that has no place in JSON. */
function wordOf(b: PyValue, o: Options): string | undefined {
  switch (typeof b) {
    case 'number':
      return String(b);
    case 'boolean':
      return b ? 'true' : 'false';
    case 'bigint':
      return decimalText(b);
  }
  if (b === null) return 'null';
  return b instanceof PyFloat ? floatText(b.v, o.nan) : undefined;
}

/** A key as the text that is quoted. */
function keyText(k: PyValue, o: Options): string | undefined {
  if (typeof k === 'string') return k;
  const b = bare(k);
  if (b instanceof PyStr) return utf16(b);
  return typeof b === 'string' ? b : wordOf(b, o);
}

function isSkipped(k: PyValue): boolean {
  const b = bare(k);
  return b !== null && typeof b === 'object' && !(b instanceof PyFloat) && !(b instanceof PyStr);
}

/** The entries of a dict in the order in which they are written; undefined: Python has to do it. */
function entries(m: Machine, d: PyDict, o: Options): Level | undefined {
  if (!d.cls.keeps(DICT, 'items') || !d.cls.keeps(DICT, '__iter__')) return undefined;
  if (!o.sort && !o.skipkeys) return { of: d, length: d.live, items: null, keys: null, at: 0, done: 0 };
  let rows: { key: PyValue; value: PyValue }[] = [];
  for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) rows.push({ key: d.keys[i]!, value: d.valueAt(i) });
  if (o.sort && rows.length > 1) {
    // Other keys, and all that are mixed, are compared in Python.
    if (!rows.every((row) => typeof row.key === 'string') && !rows.every((row) => typeof row.key === 'number')) return undefined;
    m.charge(rows.length);
    rows = rows.sort((a, b) => (a.key! < b.key! ? -1 : a.key! > b.key! ? 1 : 0));
  }
  const keys: string[] = [];
  const items: PyValue[] = [];
  for (const { key, value } of rows) {
    const text = keyText(key, o);
    if (text === undefined) {
      if (o.skipkeys && isSkipped(key)) continue;
      return undefined;
    }
    keys.push(text);
    items.push(value);
  }
  return { of: d, length: items.length, items, keys, at: 0, done: 0 };
}

/** A key as it is written; undefined: it is a new one, and there are many. */
function written(key: string, o: Options): Key | undefined {
  const known = o.written.get(key);
  if (known !== undefined || o.written.size >= KEYS) return known;
  const first = quoted(key, o.ascii) + o.colon;
  const made = { first, next: o.comma + first };
  o.written.set(key, made);
  return made;
}

/** Whether a list or tuple, also of a subclass, is read item by item. */
function isPlainSequence(v: PyValue): v is PyList | PyTuple {
  return (v instanceof PyList && v.cls.keeps(LIST, '__iter__')) || (v instanceof PyTuple && v.cls.keeps(TUPLE, '__iter__'));
}

function opened(m: Machine, v: PyValue, o: Options): Level | undefined {
  if (isPlainSequence(v)) return { of: v, length: v.items.length, items: v.items, keys: null, at: 0, done: 0 };
  return v instanceof PyDict ? entries(m, v, o) : undefined;
}

/** The JSON of a value; undefined: Python has to do it, or to say what is wrong. */
function encoded(m: Machine, root: PyValue, o: Options): string | undefined {
  const out = new Output();
  if (writeScalar(root, o, out)) return out.text();
  const levels: Level[] = [];
  // The open containers behind the first few.
  const deep = new Set<PyValue>();
  const isOpen = (v: PyValue): boolean => {
    for (let i = Math.min(levels.length, FEW) - 1; i >= 0; i--) if (levels[i]!.of === v) return true;
    return deep.has(v);
  };
  let looked = LOOK;
  let newline = o.indent === null ? '' : '\n';
  let v = root;
  for (;;) {
    const level = opened(m, v, o);
    if (level === undefined || isOpen(v) || levels.length >= MAX_DEPTH) return undefined;
    m.work(level.length * 8);
    const isDict = v instanceof PyDict;
    if (level.length === 0) out.write(isDict ? '{}' : '[]');
    else {
      if (levels.push(level) > FEW) deep.add(v);
      out.write(isDict ? '{' : '[');
      if (o.indent !== null) {
        m.reserve(2 * (newline.length + o.indent.length));
        out.write((newline += o.indent));
      }
    }
    // Writes on in the innermost container until it holds another one.
    for (;;) {
      const inner = levels[levels.length - 1];
      if (inner === undefined) return out.text();
      const { length } = out;
      if (length > looked) {
        if (length > m.caps.text) return undefined;
        m.reserve(2 * length);
        looked = length + LOOK;
      }
      if (inner.done === inner.length) {
        if (levels.length > FEW) deep.delete(inner.of);
        levels.pop();
        if (o.indent !== null) out.write((newline = newline.slice(0, newline.length - o.indent.length)));
        out.write(inner.of instanceof PyDict ? '}' : ']');
        continue;
      }
      let key: string | null = null;
      if (inner.items === null) {
        const d = inner.of as PyDict;
        const i = d.nextEntry(inner.at);
        const text = keyText(d.keys[i]!, o);
        if (text === undefined) return undefined;
        key = text;
        v = d.valueAt(i);
        inner.at = i + 1;
      } else {
        if (inner.keys !== null) key = inner.keys[inner.at]!;
        v = inner.items[inner.at++]!;
      }
      const begins = inner.done++ === 0;
      const known = key === null ? undefined : written(key, o);
      if (known !== undefined && newline === '') out.write(begins ? known.first : known.next);
      else {
        if (!begins) out.write(newline === '' ? o.comma : o.comma + newline);
        if (known !== undefined) out.write(known.first);
        else if (key !== null) {
          out.quoted(key, o.ascii);
          out.write(o.colon);
        }
      }
      if (!writeScalar(v, o, out)) break;
    }
  }
}

function unquotable(m: Machine, s: PyValue): undefined {
  return m.raise('TypeError', `first argument must be a string, not ${typeName(s)}`);
}

/** The functions that the Python of json.encoder calls. */
export function encodeFunctions(): PyBuiltin[] {
  const quote = (name: string, ascii: boolean, doc: string): PyBuiltin =>
    builtinFunction('json.encoder', `${name}(string, /)`, {
      doc,
      run(m, s) {
        const b = bare(s!);
        if (typeof b !== 'string' && !(b instanceof PyStr)) return unquotable(m, s!);
        const text = utf16(b as Str);
        m.work(text.length);
        const out = new Output();
        out.quoted(text, ascii);
        return mkstr(out.text());
      },
    });
  return [
    quote('encode_basestring', false, 'Return a JSON representation of a str.'),
    quote('encode_basestring_ascii', true, 'Return an ASCII-only JSON representation of a str.'),
    builtinFunction('json.encoder', '_write(o, skipkeys, ascii, nan, sort, indent, comma, colon, /)', {
      doc: 'The JSON of a value; None where Python has to write it.',
      runN(m, [v, skipkeys, ascii, nan, sort, indent, comma, colon]) {
        const out = encoded(m, v!, {
          skipkeys: skipkeys === true,
          ascii: ascii === true,
          nan: nan === true,
          sort: sort === true,
          indent: indent === null ? null : utf16(bare(indent!) as Str),
          comma: utf16(bare(comma!) as Str),
          colon: utf16(bare(colon!) as Str),
          written: new Map(),
        });
        if (out === undefined) return null;
        m.work(out.length);
        m.reserve(2 * out.length);
        return mkstr(out);
      },
    }),
  ];
}
