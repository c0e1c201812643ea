/**
 * `csv.reader`: native, because in Python a row cost five times what CPython needs, and sixty times with an escape character or with
 * numbers. The lines of most dialects are taken apart by searching; what that cannot do (escapes, mistakes) is read
 * character by character, in the states of CPython's parser.
 */
import {
  BAIL,
  DONE,
  LIST,
  NativeIterator,
  PENDING,
  PyFloat,
  PyList,
  READONLY,
  WrappingIterator,
  allocate,
  bare,
  builtinClass,
  chargeText,
  codePoints,
  cut,
  defineConstant,
  defineIterator,
  intrinsic,
  kind,
  mkstr,
  shipped,
  strLength,
  strSlice,
  toDouble,
  together,
  typeName,
  utf16,
  isPlainStr,
} from '../../values/mod.ts';
import type { Bail, Done, Machine, Mark, PyClass, PyValue, Str } from '../../values/mod.ts';
import {
  DIALECT,
  NONE,
  PyDialect,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
  QUOTE_NOTNULL,
  QUOTE_STRINGS,
  codeOf,
  csvError,
  limitOf,
} from './dialect.ts';
import type { Form } from './dialect.ts';

export const READER: PyClass = builtinClass('_csv.reader');
defineConstant(
  READER,
  '__doc__',
  'CSV reader\n\nReader objects are responsible for reading and parsing tabular data\nin CSV format.\n',
);

const START_RECORD = 0;
const START_FIELD = 1;
const ESCAPED = 2;
const IN_FIELD = 3;
const IN_QUOTED = 4;
const ESCAPE_IN_QUOTED = 5;
const QUOTE_IN_QUOTED = 6;
const EAT_LINE_END = 7;
const AFTER_ESCAPED_LINE_END = 8;

const RETURN = 0x0d;
const NEWLINE = 0x0a;
const SPACE = 0x20;
/** Behind the last character of a line. */
const END = -2;

const LINE_END = /[\r\n]/;
/** Fields between two looks at the memory limit. */
const LOOK = 4096;
/** Lines that fields may keep alive are shorter. */
const SHORT = 128;

export class Reader extends WrappingIterator {
  readonly lines: PyValue;
  readonly dialect: PyDialect;
  lineNum = 0;
  state: number = START_RECORD;
  /** Of the record that is being read: its fields so far; the pieces of the next one, of so many characters, and whether it had no quotes. */
  fields: PyValue[] = [];
  parts: PyValue[] = [];
  size = 0;
  unquoted = true;
  constructor(lines: PyValue, dialect: PyDialect) {
    super();
    this.lines = lines;
    this.dialect = dialect;
    allocate(8);
  }
  get cls(): PyClass {
    return READER;
  }

  protected step(m: Machine): PyValue | Done | Bail {
    const { lines } = this;
    if (!(lines instanceof NativeIterator) || !lines.steady) return BAIL;
    this.begin();
    for (;;) {
      const line = lines.next(m);
      const row = line === DONE ? this.end(m) : this.feed(m, line as PyValue);
      if (row !== undefined) return row;
    }
  }
  protected innerSteady(): boolean {
    return this.lines instanceof NativeIterator && this.lines.steady;
  }
  protected innerMark(): Mark {
    return [this.lines instanceof NativeIterator ? this.lines.mark() : null, this.lineNum];
  }
  protected innerReset(mark: Mark): void {
    if (this.lines instanceof NativeIterator) this.lines.reset(mark[0] as Mark);
    this.lineNum = mark[1] as number;
  }

  /** Forgets a record that a mistake has ended. */
  begin(): void {
    this.state = START_RECORD;
    this.fields = [];
    this.clear();
  }

  private clear(): void {
    if (this.size > 0) this.parts = [];
    this.size = 0;
    this.unquoted = true;
  }

  /** Reads a line: the row; undefined if it goes on in the next one. */
  feed(m: Machine, line: PyValue): PyList | undefined {
    const text = bare(line);
    if (!isPlainStr(text))
      throw csvError(
        m,
        `iterator should return strings, not ${typeName(line)} (the file should be opened in text mode)`,
      );
    this.lineNum++;
    const { form } = this.dialect;
    if (form === null || !this.search(m, text, form)) this.parse(m, text);
    if (this.state !== START_RECORD) return undefined;
    return this.row();
  }

  private row(): PyList {
    const row = new PyList(LIST, this.fields);
    this.fields = [];
    return row;
  }

  /** There are no more lines. */
  end(m: Machine): PyList | Done {
    if (this.size === 0 && this.state !== IN_QUOTED) return DONE;
    if (this.dialect.strict) throw csvError(m, 'unexpected end of data');
    this.save(m);
    this.state = START_RECORD;
    return this.row();
  }

  // ---- by searching

  /** Takes a line apart; false if that has to be done by characters, which begins the line anew. */
  private search(m: Machine, line: Str, form: Form): boolean {
    const text = typeof line === 'string' ? line : line.u;
    const isOpen = this.state === IN_QUOTED;
    if (text === null || (this.state !== START_RECORD && !isOpen)) return false;
    m.work(text.length);
    const end = bodyEnd(text);
    if (end === 0 && !isOpen) return true;
    let found: string[] = [];
    const quoted: boolean[] = [];
    let open: string | null | undefined = null;
    if (end < SHORT && !isOpen && !form.skip && (form.quote === '' || !text.includes(form.quote))) {
      const body = text.slice(0, end);
      if (LINE_END.test(body)) return false;
      found = body.split(form.delimiter);
    } else {
      open = take(m, text, end, isOpen, form, found, quoted);
      if (open === undefined) return false;
    }
    const limit = limitOf(m);
    if (text.length + this.size > limit) {
      const longest = found.reduce((most, field) => Math.max(most, field.length), open?.length ?? 0);
      if (longest + this.size > limit) return false;
    }
    m.work(16 * found.length);
    let fields: PyValue[] = found;
    if (typeof line === 'string') for (const field of found) chargeText(field.length);
    else fields = found.map(mkstr);
    if (!form.plain) fields = fields.map((field, i) => (quoted[i] === true ? field : this.unquotedValue(m, field as Str)));
    if (isOpen && fields.length > 0) {
      fields[0] = this.joined(m, fields[0] as Str);
      this.clear();
    }
    if (this.fields.length === 0) this.fields = fields;
    else {
      for (const field of fields) this.fields.push(field);
      fields = this.fields;
    }
    if (fields.length > LOOK) m.reserve(fields.length * 24);
    if (open === null) this.state = START_RECORD;
    else {
      this.state = IN_QUOTED;
      this.unquoted = false;
      this.hold(m, mkstr(open));
    }
    return true;
  }

  // ---- by characters

  private parse(m: Machine, line: Str): void {
    const { dialect } = this;
    const { strict, doublequote, skipinitialspace } = dialect;
    const codes = codePoints(line);
    const n = codes.length;
    m.work(8 * n);
    const delimiter = codeOf(dialect.delimiter);
    const escape = codeOf(dialect.escapechar);
    const quote = dialect.quoting === QUOTE_NONE ? NONE : codeOf(dialect.quotechar);
    const limit = limitOf(m);
    const add = (from: number, to: number): void => {
      if (this.size + to - from > limit) throw csvError(m, `field larger than field limit (${limit})`);
      this.hold(m, strSlice(line, from, to, 1));
    };
    const addNewline = (): void => {
      if (this.size + 1 > limit) throw csvError(m, `field larger than field limit (${limit})`);
      this.hold(m, '\n');
    };
    for (let i = 0; i <= n; i++) {
      const c = i < n ? codes[i]! : END;
      const isLineEnd = c === NEWLINE || c === RETURN || c === END;
      switch (this.state) {
        case START_RECORD:
          if (c === END) break;
          if (isLineEnd) {
            this.state = EAT_LINE_END;
            break;
          }
          this.state = START_FIELD;
        // falls through
        case START_FIELD:
          if (isLineEnd) this.endRecord(m, c);
          else if (c === quote) {
            this.unquoted = false;
            this.state = IN_QUOTED;
          } else if (c === escape) this.state = ESCAPED;
          else if (c === SPACE && skipinitialspace) break;
          else if (c === delimiter) this.save(m);
          else {
            add(i, i + 1);
            this.state = IN_FIELD;
          }
          break;
        case ESCAPED:
          if (c === END) addNewline();
          else add(i, i + 1);
          this.state = isLineEnd && c !== END ? AFTER_ESCAPED_LINE_END : IN_FIELD;
          break;
        case IN_FIELD:
        case AFTER_ESCAPED_LINE_END:
          if (c === END && this.state === AFTER_ESCAPED_LINE_END) break;
          if (isLineEnd) this.endRecord(m, c);
          else if (c === escape) this.state = ESCAPED;
          else if (c === delimiter) {
            this.save(m);
            this.state = START_FIELD;
          } else {
            const from = i;
            while (i + 1 < n && !isMark(codes[i + 1]!, delimiter, escape)) i++;
            add(from, i + 1);
          }
          break;
        case IN_QUOTED:
          if (c === END) break;
          if (c === escape) this.state = ESCAPE_IN_QUOTED;
          else if (c === quote) this.state = doublequote ? QUOTE_IN_QUOTED : IN_FIELD;
          else {
            const from = i;
            while (i + 1 < n && codes[i + 1] !== escape && codes[i + 1] !== quote) i++;
            add(from, i + 1);
          }
          break;
        case ESCAPE_IN_QUOTED:
          if (c === END) addNewline();
          else add(i, i + 1);
          this.state = IN_QUOTED;
          break;
        case QUOTE_IN_QUOTED:
          if (c === quote) {
            add(i, i + 1);
            this.state = IN_QUOTED;
          } else if (c === delimiter) {
            this.save(m);
            this.state = START_FIELD;
          } else if (isLineEnd) this.endRecord(m, c);
          else if (strict) throw csvError(m, `'${utf16(dialect.delimiter)}' expected after '${utf16(dialect.quotechar!)}'`);
          else {
            add(i, i + 1);
            this.state = IN_FIELD;
          }
          break;
        default:
          if (c === END) this.state = START_RECORD;
          else if (!isLineEnd)
            throw csvError(
              m,
              "new-line character seen in unquoted field - do you need to open the file with newline=''?",
            );
      }
    }
  }

  private endRecord(m: Machine, c: number): void {
    this.save(m);
    this.state = c === END ? START_RECORD : EAT_LINE_END;
  }

  /** Puts a piece to the field. */
  private hold(m: Machine, part: Str): void {
    if (part === '') return;
    this.parts.push(part);
    this.size += strLength(part);
    if (this.size > LOOK) m.reserve(2 * this.size + 32 * this.parts.length);
  }

  private joined(m: Machine, last: Str): Str {
    if (this.size === 0) return last;
    this.hold(m, last);
    m.work(this.size);
    return together(this.parts as Str[], this.size);
  }

  /** Ends a field. */
  private save(m: Machine): void {
    const field = this.joined(m, '');
    this.fields.push(this.unquoted ? this.unquotedValue(m, field) : field);
    if (this.fields.length % LOOK === 0) m.reserve(this.fields.length * 24);
    this.clear();
  }

  /** What a field without quotes means. */
  private unquotedValue(m: Machine, field: Str): PyValue {
    const { quoting } = this.dialect;
    if (field === '') return quoting === QUOTE_STRINGS || quoting === QUOTE_NOTNULL ? null : field;
    if (quoting !== QUOTE_NONNUMERIC && quoting !== QUOTE_STRINGS) return field;
    const value = toDouble(m, field);
    if (value === undefined) throw PENDING;
    return new PyFloat(value as number);
  }
}

kind(
  'csv.reader',
  Reader,
  () => new Reader(null, new PyDialect(DIALECT)),
  {
    lines: 'value', dialect: [PyDialect], lineNum: 'count', state: 'count', fields: 'values', parts: 'values', size: 'count', unquoted: 'flag',
  }, // prettier-ignore
  ({ state, parts, size }) =>
    state >= START_RECORD &&
    state <= AFTER_ESCAPED_LINE_END &&
    parts.every(isPlainStr) &&
    parts.reduce((n: number, part) => n + strLength(part as Str), 0) === size,
);

function isMark(c: number, delimiter: number, escape: number): boolean {
  return c === delimiter || c === escape || c === NEWLINE || c === RETURN;
}

/** Where the body of a line ends: before its line end. */
function bodyEnd(line: string): number {
  let end = line.length;
  if (line.charCodeAt(end - 1) === NEWLINE) end--;
  if (line.charCodeAt(end - 1) === RETURN) end--;
  return end;
}

/**
 * Puts the fields of a line into a list, and whether each has quotes into another. Answers the text of the last one if its
 * quotes are still open, else null; undefined if the line has what has to be read by characters. `isOpen`: the line begins inside quotes.
 */
function take(
  m: Machine,
  line: string,
  end: number,
  isOpen: boolean,
  form: Form,
  fields: string[],
  quoted: boolean[],
): string | null | undefined {
  const { delimiter, quote, doubled, skip } = form;
  const isSeveral = LINE_END.test(line.slice(0, end));
  let at = 0;
  for (;;) {
    if (fields.length % LOOK === LOOK - 1) m.reserve(fields.length * 24);
    if (!isOpen) {
      if (skip) while (line.charCodeAt(at) === SPACE) at++;
      if (quote === '' || line[at] !== quote) {
        let to = line.indexOf(delimiter, at);
        if (to < 0) to = end;
        const field = cut(line, at, to);
        if (isSeveral && LINE_END.test(field)) return undefined;
        fields.push(field);
        quoted.push(false);
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
    quoted.push(true);
    if (at === end) return null;
    if (line[at] !== delimiter) return undefined;
    at++;
  }
}

// ---- what Python does with lines that only Python can get

intrinsic('csv_reader', 1, (_m, lines, dialect) => new Reader(lines, dialect as PyDialect));
intrinsic('csv_begin', 1, (_m, self) => {
  (self as Reader).begin();
  return (self as Reader).lines;
});
intrinsic('csv_lines', 1, (_m, self) => (self as Reader).lines);
intrinsic('csv_feed', 1, (m, self, line) => (self as Reader).feed(m, line) ?? null);
intrinsic('csv_end', 1, (m, self) => {
  const row = (self as Reader).end(m);
  return row === DONE ? m.raiseExc(m.exception('StopIteration')) : (row as PyValue);
});

shipped(
  'csv_rest',
  `
def csv_rest(self):
    lines = $csv_lines(self)
    while True:
        try:
            line = next(lines)
        except StopIteration:
            return $csv_end(self)
        row = $csv_feed(self, line)
        if row is not None:
            return row
`,
);

defineIterator(
  READER,
  (v): v is Reader => v instanceof Reader,
  false,
  {
    'dialect: Any': { doc: 'The dialect.', run: (_m, self) => self.dialect, ...READONLY },
    'line_num: int': { doc: 'How many lines were read.', run: (_m, self) => self.lineNum, ...READONLY },
  },
  `
def __next__(self, /):
    row = $csv_feed(self, next($csv_begin(self)))
    return $csv_rest(self) if row is None else row
`,
);
