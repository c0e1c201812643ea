/** `csv.writer`: native, because in Python a row cost six times what CPython needs. Only values that are no plain ones are turned to text by Python. */
import {
  BAIL,
  Bail,
  LIST,
  NativeIterator,
  PENDING,
  PyBound,
  PyComplex,
  PyFloat,
  PyList,
  PyNative,
  PyTuple,
  READONLY,
  Raise,
  TUPLE,
  Thrown,
  allocate,
  bare,
  builtinClass,
  chargeText,
  codePoints,
  consume,
  defineConstant,
  defineType,
  floatRepr,
  fromCodePoints,
  intrinsic,
  isCallable,
  iterate,
  kind,
  mkstr,
  shipped,
  strLength,
  together,
  typeName,
  typeOf,
  isPlainStr,
} from '../../values/mod.ts';
import type { Machine, PyClass, PyValue, Str } from '../../values/mod.ts';
import { TextSink } from '../textsink.ts';
import {
  DIALECT,
  NONE,
  PyDialect,
  QUOTE_ALL,
  QUOTE_MINIMAL,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
  QUOTE_NOTNULL,
  QUOTE_STRINGS,
  codeOf,
  csvError,
} from './dialect.ts';

export const WRITER: PyClass = builtinClass('_csv.writer');
defineConstant(
  WRITER,
  '__doc__',
  'CSV writer\n\nWriter objects are responsible for generating tabular data\nin CSV format from sequence input.\n',
);

/** Characters between two looks at the limits. */
const LOOK = 65536;

/** What is found of a field while its characters are looked at. */
interface Form {
  isQuoted: boolean;
}

export class Writer extends PyNative {
  readonly write: PyValue;
  readonly dialect: PyDialect;
  constructor(write: PyValue, dialect: PyDialect) {
    super();
    this.write = write;
    this.dialect = dialect;
    allocate(2);
  }
  get cls(): PyClass {
    return WRITER;
  }

  /** What is written to, if nothing but text comes of that. */
  get sink(): TextSink | undefined {
    const { write } = this;
    if (!(write instanceof PyBound) || !(write.self instanceof TextSink) || !write.self.plain) return undefined;
    return write.func === write.self.cls.lookup('write') ? write.self : undefined;
  }

  /** The line of a row; BAIL if a value is no plain one and `texts`, what str() makes of each, are not given. */
  line(m: Machine, values: readonly PyValue[], texts: readonly PyValue[] | null): Str | Bail {
    const { delimiter, lineterminator } = this.dialect;
    const fields: Str[] = [];
    let size = strLength(lineterminator);
    let looked = 0;
    let isPlain = typeof delimiter === 'string' && typeof lineterminator === 'string';
    for (let i = 0; i < values.length; i++) {
      const v = values[i]!;
      const text = textOf(v) ?? (texts === null ? undefined : textOf(texts[i]!));
      if (text === undefined) return BAIL;
      const field = this.field(m, v, text, values.length === 1);
      if (typeof field !== 'string') isPlain = false;
      fields.push(field);
      size += strLength(field) + (i > 0 ? 1 : 0);
      const made = size + 16 * i;
      if (made - looked > LOOK) {
        m.work(made - looked);
        m.reserve(2 * made);
        looked = made;
      }
    }
    m.work(size + 16 * (fields.length + 1) - looked);
    if (!isPlain) return together([...fields.flatMap((field, i) => (i > 0 ? [delimiter, field] : [field])), lineterminator], size);
    chargeText(size);
    return fields.join(delimiter as string) + (lineterminator as string);
  }

  private field(m: Machine, v: PyValue, text: Str, isAlone: boolean): Str {
    const { dialect } = this;
    const { quoting, special } = dialect;
    const form = { isQuoted: quoting !== QUOTE_MINIMAL && quotes(quoting, v) };
    const u = typeof text === 'string' ? text : text.u;
    let shown = text;
    special.lastIndex = 0;
    if (u === null) shown = this.escaped(m, text, form);
    else if (special.test(u)) {
      const { doubling } = dialect;
      if (doubling === null) shown = this.escaped(m, text, form);
      else {
        m.work(2 * u.length);
        form.isQuoted = true;
        if (u.includes(doubling)) {
          m.reserve(4 * u.length);
          shown = mkstr(u.replaceAll(doubling, doubling + doubling));
        }
      }
    }
    const isSpaced = dialect.skipinitialspace && dialect.delimiter === ' ';
    if (!form.isQuoted && text === '' && (isAlone || isSpaced)) {
      if (quoting === QUOTE_NONE || (v === null && (quoting === QUOTE_STRINGS || quoting === QUOTE_NOTNULL)))
        throw csvError(
          m,
          isSpaced
            ? 'empty field must be quoted if delimiter is a space and skipinitialspace is true'
            : 'single empty field record must be quoted',
        );
      form.isQuoted = true;
    }
    if (!form.isQuoted) return shown;
    const quote = dialect.quotechar!;
    return typeof shown === 'string' && typeof quote === 'string'
      ? quote + shown + quote
      : together([quote, shown, quote], strLength(shown) + 2);
  }

  /** The text with what has to stand before its characters, one by one. */
  private escaped(m: Machine, text: Str, form: Form): Str {
    const codes = codePoints(text);
    m.work(8 * codes.length);
    m.reserve(16 * codes.length);
    return fromCodePoints(marked(m, codes, this.dialect, form));
  }
}

kind(
  'csv.writer',
  Writer,
  () => new Writer(null, new PyDialect(DIALECT)),
  { write: 'value', dialect: [PyDialect] },
);

/** What is written of a plain value; undefined for others. */
function textOf(v: PyValue): Str | undefined {
  switch (typeof v) {
    case 'string':
      return v;
    case 'number':
      return String(v);
    case 'boolean':
      return v ? 'True' : 'False';
  }
  if (v === null) return '';
  if (v instanceof PyFloat) return floatRepr(v.v);
  const text = bare(v);
  return isPlainStr(text) ? text : undefined;
}

/** Whether a dialect has such a value in quotes, whatever its text is. */
function quotes(quoting: number, v: PyValue): boolean {
  switch (quoting) {
    case QUOTE_ALL:
      return true;
    case QUOTE_NONNUMERIC:
      return !isNumber(v);
    case QUOTE_STRINGS:
      return isPlainStr(bare(v));
    case QUOTE_NOTNULL:
      return v !== null;
  }
  return false;
}

function isNumber(v: PyValue): boolean {
  if (typeof v === 'number' || v instanceof PyFloat) return true;
  if (v === null || typeof v === 'string') return false;
  const cls = typeOf(v);
  return bare(v) instanceof PyComplex || ['__float__', '__index__', '__int__'].some((name) => cls.lookup(name) !== undefined);
}

/** Characters with what has to stand before them; finds whether they need quotes. */
function marked(m: Machine, codes: ArrayLike<number>, dialect: PyDialect, form: Form): number[] {
  const { quoting } = dialect;
  const quote = codeOf(dialect.quotechar);
  const escape = codeOf(dialect.escapechar);
  const out: number[] = [];
  for (let i = 0; i < codes.length; i++) {
    const c = codes[i]!;
    if (dialect.marks.has(c)) {
      const isQuote = c === quote && quoting !== QUOTE_NONE;
      if (quoting === QUOTE_NONE || c === escape || (isQuote && !dialect.doublequote)) {
        if (escape === NONE) throw csvError(m, 'need to escape, but no escapechar set');
        out.push(escape);
      } else {
        form.isQuoted = true;
        if (isQuote) out.push(quote);
      }
    }
    out.push(c);
  }
  return out;
}

/** Works on the values of a row. */
function ofRow<T>(m: Machine, row: PyValue, work: (values: readonly PyValue[]) => T | Bail): T | Bail {
  if ((row instanceof PyList && row.cls === LIST) || (row instanceof PyTuple && row.cls === TUPLE)) return work(row.items);
  try {
    iterate(m, row);
  } catch (e) {
    if (e instanceof Raise && e.type === 'TypeError') throw notIterable(m, row);
    throw e;
  }
  return consume(m, row, work);
}

function notIterable(m: Machine, row: PyValue): Thrown {
  return csvError(m, `iterable expected, not ${typeName(row)}`);
}

/** Writes a line natively: how many characters it has. */
export function put(m: Machine, sink: TextSink, line: Str): number {
  sink.put(m, line);
  return strLength(line);
}

intrinsic('csv_writer', 1, (_m, write, dialect) => new Writer(write, dialect as PyDialect));
intrinsic('csv_writable', 1, (m, write) => writable(m, write));
intrinsic('csv_write', 1, (_m, self) => (self as Writer).write);
intrinsic('csv_not_iterable', 1, (m, row) => {
  throw notIterable(m, row);
});
intrinsic('csv_line', 1, (m, self, values, texts) => {
  const line = (self as Writer).line(m, (values as PyList).items, texts === null ? null : (texts as PyList).items);
  return line instanceof Bail ? null : line;
});
shipped(
  'csv_row',
  `
def csv_row(self, row):
    it = None
    try:
        it = iter(row)
    except TypeError:
        pass
    if it is None:
        $csv_not_iterable(row)
    row = list(it)
    line = $csv_line(self, row, None)
    if line is None:
        line = $csv_line(self, row, [None if isinstance(field, str) else str(field) for field in row])
    return line
`,
);

/** A method to write with. */
export function writable(m: Machine, write: PyValue | undefined): PyValue | undefined {
  if (write !== undefined && isCallable(write)) return write;
  return m.raise('TypeError', 'argument 1 must have a "write" method');
}

defineType(
  WRITER,
  (v): v is Writer => v instanceof Writer,
  () => ({
    'dialect: Any': { doc: 'The dialect.', run: (_m, self) => self.dialect, ...READONLY },
    'writerow(self, row, /)': {
      doc: 'Construct and write a CSV record from an iterable of fields.',
      run(m, self, row) {
        const { sink } = self;
        if (sink === undefined) return BAIL;
        const line = ofRow(m, row!, (values) => self.line(m, values, null));
        return line instanceof Bail ? BAIL : put(m, sink, line);
      },
      python: `
def writerow(self, row, /):
    return $csv_write(self)($csv_row(self, row))
`,
    },
    'writerows(self, rows, /)': {
      doc: 'Construct and write a series of CSV records from iterables of fields.',
      run(m, self, rows) {
        const { sink } = self;
        if (sink === undefined) return BAIL;
        return consume(m, rows!, (all) => putAll(m, sink, all, (row) => ofRow(m, row, (values) => self.line(m, values, null))));
      },
      python: `
def writerows(self, rows, /):
    write = $csv_write(self)
    for row in rows:
        write($csv_row(self, row))
`,
    },
  }),
);

/** Writes the lines of all rows; BAIL, and nothing is written, if one of them cannot be made natively, or is wrong. */
export function putAll(
  m: Machine,
  sink: TextSink,
  rows: readonly PyValue[],
  lineOf: (row: PyValue) => Str | Bail,
): null | Bail {
  const lines: Str[] = [];
  let size = 0;
  try {
    for (const row of rows) {
      // An iterator would be used up when the rows are begun anew.
      const line = row instanceof NativeIterator ? BAIL : lineOf(row);
      if (line instanceof Bail) return BAIL;
      lines.push(line);
      size += strLength(line);
      if (size > LOOK) m.reserve(2 * size);
    }
  } catch (e) {
    if (e === PENDING) m.recall();
    else if (!(e instanceof Raise) && !(e instanceof Thrown)) throw e;
    return BAIL;
  }
  for (const line of lines) sink.put(m, line);
  return null;
}
