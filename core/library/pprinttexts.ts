/**
 * What `pprint` asks natively of plain values: their text on one line, and the items of a dict in order. In Python each key
 * of a dict takes two objects to be compared, and each value a call.
 */
import { Bail, DICT, LIST, PyDict, PyList, PyTuple, TUPLE, builtinFunction, mkstr, repr, utf16 } from '../values/mod.ts';
import type { Arg, Machine, PyBuiltin, PyValue } from '../values/mod.ts';
import { sortedEntries } from './entries.ts';
import type { Entry } from './entries.ts';

/** Values that nest deeper are written in Python. */
const MOST_LEVELS = 100;

function inOrder(m: Machine, d: PyDict): Entry[] | undefined {
  m.work(d.live * 16);
  return sortedEntries(d);
}

class Line {
  private readonly m: Machine;
  private readonly sorted: boolean;
  private readonly open: PyValue[] = [];
  /** Units of all texts so far. */
  private size = 0;
  constructor(m: Machine, sorted: boolean) {
    this.m = m;
    this.sorted = sorted;
  }

  /** The text of a value; undefined if only Python can tell, or says more of it than its repr. */
  text(v: PyValue): string | undefined {
    if (!(v instanceof PyList || v instanceof PyTuple || v instanceof PyDict)) {
      const s = repr(this.m, v);
      if (s instanceof Bail) return undefined;
      const text = utf16(s);
      this.size += text.length;
      if (text === '' || text.startsWith('<') || this.size > this.m.caps.text) return undefined;
      this.m.reserve(2 * this.size);
      return text;
    }
    const { open } = this;
    if (open.length >= MOST_LEVELS || open.includes(v)) return undefined;
    open.push(v);
    const parts = v instanceof PyDict ? this.entries(v) : this.items(v);
    open.pop();
    if (parts === undefined) return undefined;
    const all = parts.join(', ');
    this.m.work(all.length);
    this.m.reserve(2 * all.length);
    if (v instanceof PyDict) return `{${all}}`;
    return v instanceof PyList ? `[${all}]` : parts.length === 1 ? `(${all},)` : `(${all})`;
  }

  private items(v: PyList | PyTuple): string[] | undefined {
    if (v.cls !== LIST && v.cls !== TUPLE) return undefined;
    const { items } = v;
    this.m.work(items.length * 8);
    const parts: string[] = [];
    for (let i = 0; i < items.length; i++) {
      const text = this.text(items[i]!);
      if (text === undefined) return undefined;
      parts.push(text);
    }
    return parts;
  }

  private entries(d: PyDict): string[] | undefined {
    if (d.cls !== DICT) return undefined;
    const parts: string[] = [];
    const add = (key: PyValue, value: PyValue): boolean => {
      const [k, v] = [this.text(key), this.text(value)];
      if (k === undefined || v === undefined) return false;
      parts.push(`${k}: ${v}`);
      return true;
    };
    if (this.sorted) {
      const rows = inOrder(this.m, d);
      return rows?.every(({ key, value }) => add(key, value)) === true ? parts : undefined;
    }
    this.m.work(d.live * 16);
    for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) if (!add(d.keys[i]!, d.valueAt(i))) return undefined;
    return parts;
  }
}

function plain(m: Machine, v: Arg, sorted: Arg): PyValue {
  const text = new Line(m, sorted === true).text(v!);
  if (text === undefined || text.length > m.caps.text) return null;
  m.reserve(2 * text.length);
  return mkstr(text);
}

function ordered(m: Machine, d: Arg): PyValue {
  const rows = d instanceof PyDict && d.cls === DICT ? inOrder(m, d) : undefined;
  return rows === undefined ? null : new PyList(LIST, rows.map(({ key, value }) => new PyTuple(TUPLE, [key, value]))); // prettier-ignore
}

export const pprintTexts = (): readonly PyBuiltin[] => [
  builtinFunction('pprint', '_plain(value, sorted, /)', {
    doc: 'The text of a value on one line; None if Python has to write it.',
    run: plain,
  }),
  builtinFunction('pprint', '_ordered(d, /)', {
    doc: 'The items of a dict in the order of its keys; None if Python has to compare them.',
    run: ordered,
  }),
];
