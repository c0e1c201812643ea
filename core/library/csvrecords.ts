/**
 * Records of `csv` natively: the fields of a line without escapes, and the line of plain values. The Python beside it does all
 * else, and begins such a line or row anew; it takes 10 times as long for a line with quotes, and 6 times for a row.
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
  builtinFunction,
  chargeText,
  cut,
  floatRepr,
  mkstr,
} from '../values/mod.ts';
import type { Arg, Machine, PyBuiltin, PyValue } from '../values/mod.ts';

const LINE_END = /[\r\n]/;
/** Fields between two looks at the memory limit. */
const LOOK = 4096;

/** The UTF-16 text of a str; undefined if it has none, or the value is no str. */
function textOf(v: Arg): string | undefined {
  return typeof v === 'string' ? v : v instanceof PyStr && v.u !== null ? v.u : undefined;
}

/** Lines that fields may keep alive are shorter. */
const SHORT = 128;

/** Where the body of a line ends: before its line end. */
function bodyEnd(line: string): number {
  let end = line.length;
  if (line.charCodeAt(end - 1) === 0x0a) end--;
  if (line.charCodeAt(end - 1) === 0x0d) end--;
  return end;
}

/** How fields are told apart; of the quotes: whether two mean one, and '' if there are none. */
interface Form {
  readonly delimiter: string;
  readonly quote: string;
  readonly doubled: boolean;
  /** Spaces before a field do not count. */
  readonly skip: boolean;
}

/**
 * Puts the fields of a line into a list. Answers the text of the last one if its quotes are still open, else null; undefined if
 * the line has what only the parser in Python knows. `isOpen`: the line begins inside quotes.
 */
function read(
  m: Machine,
  line: string,
  end: number,
  isOpen: boolean,
  form: Form,
  fields: string[],
): string | null | undefined {
  const { delimiter, quote, doubled, skip } = form;
  const isSeveral = LINE_END.test(line.slice(0, end));
  let at = 0;
  for (;;) {
    if (fields.length % LOOK === LOOK - 1) m.reserve(fields.length * 24);
    if (!isOpen) {
      if (skip) while (line.charCodeAt(at) === 0x20) at++;
      if (quote === '' || line[at] !== quote) {
        let to = line.indexOf(delimiter, at);
        if (to < 0) to = end;
        const field = cut(line, at, to);
        if (isSeveral && LINE_END.test(field)) return undefined;
        fields.push(field);
        if (to === end) return null;
        at = to + 1;
        continue;
      }
      at++;
    }
    isOpen = false;
    let text = '';
    for (;;) {
      const to = line.indexOf(quote, at);
      if (to < 0) return text + cut(line, at, line.length);
      text += cut(line, at, to);
      at = to + 1;
      if (line[at] !== quote) break;
      if (!doubled) return undefined;
      text += quote;
      at++;
    }
    fields.push(text);
    if (at === end) return null;
    if (line[at] !== delimiter) return undefined;
    at++;
  }
}

function fieldsOf(m: Machine, line: Arg, how: Arg, limit: Arg, size: Arg): PyValue {
  const text = textOf(line);
  if (text === undefined || how === null) return null;
  const [delimiter, quote, doubled, skip] = (how as PyTuple).items as [string, string, boolean, boolean];
  m.work(text.length);
  const end = bodyEnd(text);
  const isOpen = (size as number) >= 0;
  if (end === 0 && !isOpen) return new PyList(LIST, []);
  let fields: string[] = [];
  let open: string | null | undefined = null;
  if (end < SHORT && !isOpen && !skip && (quote === '' || !text.includes(quote))) {
    const body = text.slice(0, end);
    if (LINE_END.test(body)) return null;
    fields = body.split(delimiter);
  } else {
    open = read(m, text, end, isOpen, { delimiter, quote, doubled, skip }, fields);
    if (open === undefined) return null;
  }
  // A limit that may be passed is for the parser in Python, too.
  if (text.length + Math.max(size as number, 0) > (limit as number)) {
    const longest = fields.reduce((most, field) => Math.max(most, field.length), open?.length ?? 0);
    if (longest + Math.max(size as number, 0) > (limit as number)) return null;
  }
  for (const field of fields) chargeText(field.length);
  const list = new PyList(LIST, typeof line === 'string' ? fields : fields.map(mkstr));
  if (open === null) return list;
  chargeText(open.length);
  return new PyTuple(TUPLE, [list, mkstr(open)]);
}

/** The dict of a row under names; null if it takes more than to put each with each. */
function recordOf(m: Machine, names: Arg, row: Arg): PyValue {
  if (!(names instanceof PyList && names.cls === LIST && row instanceof PyList && row.cls === LIST)) return null;
  const n = names.items.length;
  if (row.items.length !== n) return null;
  for (let i = 0; i < n; i++) if (typeof names.items[i] !== 'string') return null;
  m.work(n * 4);
  if (n > LOOK) m.reserve(n * 100);
  const record = new PyDict(DICT);
  for (let i = 0; i < n; i++) record.setPlain(names.items[i] as string, row.items[i]!);
  return record;
}

/** The values of a dict under names; null if it takes more than to get each, or if the dict may have others and is to have none. */
function valuesOf(m: Machine, names: Arg, row: Arg, rest: Arg, isExact: Arg): PyValue {
  if (!(names instanceof PyList && names.cls === LIST && row instanceof PyDict && row.cls === DICT && row.users === 0))
    return null;
  const { items } = names;
  const values: PyValue[] = [];
  let found = 0;
  m.work(items.length * 4);
  if (items.length > LOOK) m.reserve(items.length * 24);
  for (const name of items) {
    if (typeof name !== 'string') return null;
    const value = row.strItem(name);
    if (value !== undefined) found++;
    values.push(value === undefined ? rest! : value);
  }
  if (isExact === true && (found !== row.live || new Set(items).size < items.length)) return null;
  return new PyList(LIST, values);
}

/** What is written of a plain value; undefined for others. */
function written(v: PyValue): string | undefined {
  switch (typeof v) {
    case 'string':
      return v;
    case 'number':
      return String(v);
    case 'boolean':
      return v ? 'True' : 'False';
  }
  if (v === null) return '';
  return v instanceof PyFloat ? floatRepr(v.v) : textOf(v);
}

function rowOf(m: Machine, row: Arg, how: Arg): PyValue {
  if (how === null || !(row instanceof PyList || row instanceof PyTuple)) return null;
  const [delimiter, quote, lineEnd, all, nonNumeric] = (how as PyTuple).items as [
    string,
    string,
    string,
    boolean,
    boolean,
  ];
  const { items } = row;
  let out = '';
  for (let i = 0; i < items.length; i++) {
    const v = items[i]!;
    const text = written(v);
    if (text === undefined) return null;
    m.work(text.length + 4);
    const isMarked = text.includes(quote);
    const isQuoted =
      isMarked ||
      all ||
      (nonNumeric && typeof v !== 'number' && typeof v !== 'boolean' && !(v instanceof PyFloat)) ||
      (text === '' && items.length === 1) ||
      text.includes(delimiter) ||
      LINE_END.test(text);
    if (i > 0) out += delimiter;
    out += isQuoted ? quote + (isMarked ? text.replaceAll(quote, quote + quote) : text) + quote : text;
    if (i % LOOK === LOOK - 1) m.reserve(2 * out.length);
  }
  out += lineEnd;
  m.reserve(2 * out.length);
  chargeText(out.length);
  return mkstr(out);
}

export const csvRecords = (): readonly PyBuiltin[] => [
  builtinFunction('csv', '_fields(line, how, limit, size, /)', {
    doc: `The fields of a line, or a tuple of them and of the text whose quotes are open; None if it has to be parsed.
A size of 0 or more is that of the open text in the lines before.`,
    run: fieldsOf,
  }),
  builtinFunction('csv', '_record(names, row, /)', {
    doc: 'The dict of as many values as names; None if it takes more.',
    run: recordOf,
  }),
  builtinFunction('csv', '_values(names, row, rest, exact, /)', {
    doc: 'The values of a dict under names, and `rest` where it has none; None if it takes more, or there may be others.',
    run: valuesOf,
  }),
  builtinFunction('csv', '_row(values, how, /)', {
    doc: 'The line of plain values; None if there are others.',
    run: rowOf,
  }),
];
