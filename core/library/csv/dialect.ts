/**
 * `_csv.Dialect`: how fields and lines are told apart, with everything checked. The registered ones, and the limit of fields, are
 * in the run's module `_csv`.
 */
import {
  ABSENT,
  BAIL,
  Bail,
  PyDict,
  PyModule,
  PyNative,
  READONLY,
  Raise,
  Thrown,
  allocate,
  bare,
  builtinClass,
  builtinException,
  codePoints,
  defineConstant,
  defineType,
  exceptionClass,
  intrinsic,
  isPlainStr,
  kind,
  lookupAttr,
  messageType,
  mkstr,
  newException,
  strCode,
  strLength,
  truth,
} from '../../values/mod.ts';
import type { Arg, Machine, Out, PyClass, PyValue, Row, Slots, Str } from '../../values/mod.ts';
import { lazily } from '../lazily.ts';

export const QUOTE_MINIMAL = 0;
export const QUOTE_ALL = 1;
export const QUOTE_NONNUMERIC = 2;
export const QUOTE_NONE = 3;
export const QUOTE_STRINGS = 4;
export const QUOTE_NOTNULL = 5;

export const errorClass: () => PyClass = lazily(() => {
  const cls = builtinException('_csv.Error', [exceptionClass('Exception')]);
  cls.name = cls.full;
  return cls;
});
intrinsic('csv_error', 1, () => errorClass());

export function csvError(m: Machine, message: string): Thrown {
  return new Thrown(newException(m, errorClass(), [mkstr(message)]));
}

export const DIALECT: PyClass = builtinClass('_csv.Dialect', undefined, 'native', true);
defineConstant(
  DIALECT,
  '__doc__',
  'CSV dialect\n\nThe Dialect type records CSV parsing and generation options.\n',
);
intrinsic('csv_dialect_class', 1, () => DIALECT);

/** What a reader needs to know of a line that it takes apart by searching: what is in quotes, whether two quotes mean one; '' if there are none. */
export interface Form {
  readonly delimiter: string;
  readonly quote: string;
  readonly doubled: boolean;
  /** Spaces before a field do not count. */
  readonly skip: boolean;
  /** A field is its text, whether it has quotes or not. */
  readonly plain: boolean;
}

export class PyDialect extends PyNative {
  cls: PyClass;
  inst: Slots | null = null;
  delimiter: Str = ',';
  escapechar: Str | null = null;
  quotechar: Str | null = '"';
  lineterminator: Str = '\r\n';
  quoting: number = QUOTE_MINIMAL;
  doublequote = true;
  skipinitialspace = false;
  strict = false;
  private known: Form | null | undefined;
  private codes: ReadonlySet<number> | undefined;
  private pattern: RegExp | undefined;
  constructor(cls: PyClass) {
    super();
    this.cls = cls;
    allocate(8);
  }

  /** The form of most lines; null if each character has to be looked at. */
  get form(): Form | null {
    return (this.known ??= this.simpleForm());
  }

  private simpleForm(): Form | null {
    const { delimiter, quoting } = this;
    if (this.escapechar !== null) return null;
    const quote = this.quotechar === null || quoting === QUOTE_NONE ? '' : this.quotechar;
    if (typeof delimiter !== 'string' || typeof quote !== 'string') return null;
    const plain = quoting === QUOTE_MINIMAL || quoting === QUOTE_ALL || quoting === QUOTE_NONE;
    return { delimiter, quote, doubled: this.doublequote, skip: this.skipinitialspace, plain };
  }

  /** The characters that cannot stand in a written field as they are. */
  get marks(): ReadonlySet<number> {
    return (this.codes ??= new Set(
      [this.delimiter, this.escapechar ?? '', this.quotechar ?? '', this.lineterminator, '\r\n'].flatMap((text) => [...codePoints(text)]),
    ));
  }

  /** What is doubled in a written field that has marks, which is put in quotes then; null if characters may be escaped. */
  get doubling(): string | null {
    const { quotechar } = this;
    if (this.escapechar !== null || this.quoting === QUOTE_NONE || !this.doublequote) return null;
    return typeof quotechar === 'string' ? quotechar : null;
  }

  /** Finds them. */
  get special(): RegExp {
    return (this.pattern ??= new RegExp(`[${[...this.marks].map(hex).join('')}]`, 'gu'));
  }
}

function hex(code: number): string {
  return `\\u{${code.toString(16)}}`;
}

function isChar(v: PyValue): boolean {
  return isPlainStr(v) && strLength(v) === 1;
}

/** A character that the dialect does not have. */
export const NONE = -1;

/** A character of a dialect as a code point. */
export function codeOf(c: Str | null): number {
  return c === null ? NONE : strCode(c, 0);
}

kind(
  'csv.dialect',
  PyDialect,
  () => new PyDialect(DIALECT),
  {
    cls: 'cls', inst: 'slots', delimiter: 'str', escapechar: 'value', quotechar: 'value', lineterminator: 'str', quoting: 'count', doublequote: 'flag',
    skipinitialspace: 'flag', strict: 'flag',
  }, // prettier-ignore
  ({ delimiter, escapechar, quotechar, quoting }) =>
    isChar(delimiter) &&
    (escapechar === null || isChar(escapechar)) &&
    (quotechar === null ? quoting === QUOTE_NONE : isChar(quotechar)) &&
    quoting >= QUOTE_MINIMAL &&
    quoting <= QUOTE_NOTNULL,
);

/** What a dialect says, in the order in which it is checked. */
const NAMES = ['delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict'] as const;
type Name = (typeof NAMES)[number];

// ---- what the run has registered

/** The namespace of the module. */
function stateOf(m: Machine): PyDict | undefined {
  const module = m.modules.getStr('_csv');
  return module instanceof PyModule ? module.dict : undefined;
}

/** The registered dialects. */
export function registryOf(m: Machine): PyDict {
  const dialects = stateOf(m)?.getStr('_dialects');
  return dialects instanceof PyDict ? dialects : new PyDict();
}
intrinsic('csv_dialects', 1, (m) => registryOf(m));

const USUAL_LIMIT = 131072;

/** The longest field that is read. */
export function limitOf(m: Machine): number | bigint {
  const limit = stateOf(m)?.getStr('_limit');
  return typeof limit === 'number' || typeof limit === 'bigint' ? limit : USUAL_LIMIT;
}

export function setLimit(m: Machine, limit: number | bigint): void {
  stateOf(m)?.setStr('_limit', limit);
}

function registered(m: Machine, name: Str): PyValue {
  const found = typeof name === 'string' ? registryOf(m).getStr(name) : registryOf(m).get(m, name);
  if (found === undefined || found instanceof Bail) throw csvError(m, 'unknown dialect');
  return found;
}

// ---- making one

/** What a program gives as a dialect: the registered one for a name. */
function foundDialect(m: Machine, dialect: PyValue): PyValue {
  const name = bare(dialect);
  return isPlainStr(name) ? registered(m, name) : dialect;
}
intrinsic('csv_found', 1, foundDialect);

function character(name: Name, v: PyValue, isOptional: boolean): Str | null {
  const c = bare(v);
  if (isPlainStr(c) && strLength(c) === 1) return c;
  if (c === null && isOptional) return null;
  const what = `"${name}" must be a unicode character${isOptional ? ' or None' : ''}, not`;
  throw new Raise('TypeError', isPlainStr(c) ? `${what} a string of length ${strLength(c)}` : `${what} ${messageType(v)}`);
}

/** A dialect of what is given, in the order of NAMES; undefined stands for the default. BAIL if Python has to say what is true. */
function checked(m: Machine, cls: PyClass, given: readonly Arg[]): PyDialect | Bail {
  const [delimiter, doublequote, escapechar, lineterminator, quotechar, quoting, skip, strict] = given;
  const flags = [doublequote, skip, strict].map((v) => (v === undefined ? undefined : truth(m, v)));
  if (flags.some((flag) => flag instanceof Bail)) return BAIL;
  m.charge(8);
  const d = new PyDialect(cls);
  const [isDoubled, skips, isStrict] = flags as (boolean | undefined)[];
  if (delimiter !== undefined) d.delimiter = character('delimiter', delimiter, false)!;
  if (isDoubled !== undefined) d.doublequote = isDoubled;
  if (escapechar !== undefined) d.escapechar = character('escapechar', escapechar, true);
  if (lineterminator !== undefined) {
    const end = bare(lineterminator);
    if (!isPlainStr(end)) throw new Raise('TypeError', `"lineterminator" must be a string, not ${messageType(lineterminator)}`);
    // It is looked through here, and when a writer asks for the marks.
    m.work(8 * strLength(end));
    d.lineterminator = end;
  }
  if (quotechar !== undefined) d.quotechar = character('quotechar', quotechar, true);
  if (quoting !== undefined) {
    if (typeof quoting !== 'number' && typeof quoting !== 'bigint')
      throw new Raise('TypeError', `"quoting" must be an integer, not ${messageType(quoting)}`);
    if (quoting < QUOTE_MINIMAL || quoting > QUOTE_NOTNULL) throw new Raise('TypeError', 'bad "quoting" value');
    d.quoting = Number(quoting);
  } else if (d.quotechar === null) d.quoting = QUOTE_NONE;
  if (skips !== undefined) d.skipinitialspace = skips;
  if (isStrict !== undefined) d.strict = isStrict;
  mustBeApart(d);
  return d;
}

/** No character may have two meanings. */
function mustBeApart(d: PyDialect): void {
  if (d.quoting !== QUOTE_NONE && d.quotechar === null) throw new Raise('TypeError', 'quotechar must be set if quoting enabled');
  const wrong = (what: string): Raise => new Raise('ValueError', `bad ${what} value`);
  const codes = (['delimiter', 'escapechar', 'quotechar'] as const).map((name) => ({ name, code: codeOf(d[name]) }));
  const end = codePoints(d.lineterminator);
  for (const { name, code } of codes) {
    if (code === 0x0d || code === 0x0a || (code === 0x20 && d.skipinitialspace && name !== 'delimiter')) throw wrong(name);
    if (end.includes(code)) throw wrong(`${name} or lineterminator`);
  }
  for (const [a, b] of [[0, 1], [0, 2], [1, 2]] as const) // prettier-ignore
    if (codes[a]!.code >= 0 && codes[a]!.code === codes[b]!.code) throw wrong(`${codes[a]!.name} or ${codes[b]!.name}`);
}

/** Such a dialect, or the one that is given if nothing is to be different; BAIL if Python code knows what it says. */
function makeDialect(m: Machine, cls: PyClass, dialect: PyValue, given: readonly Arg[]): PyDialect | Bail {
  const model = foundDialect(m, dialect);
  if (model instanceof PyDialect && given.every((v) => v === undefined)) return model;
  const all = given.slice();
  if (model !== null)
    for (let i = 0; i < NAMES.length; i++) {
      if (all[i] !== undefined) continue;
      const v = model instanceof PyDialect && model.cls === DIALECT ? model[NAMES[i]!] : lookupAttr(m, model, NAMES[i]!);
      if (v instanceof Bail) return BAIL;
      if (v === undefined) m.recall();
      else if (v !== ABSENT) all[i] = v as PyValue;
    }
  return checked(m, cls, all);
}

/** The same for the arguments of a function. */
export function dialectOf(m: Machine, dialect: Arg, params: Arg): PyDialect | Bail {
  const settings = params as PyDict;
  const given = NAMES.map((name) => settings.getStr(name));
  // What has another name is for the constructor to refuse.
  if (given.filter((v) => v !== undefined).length !== settings.live) return BAIL;
  return makeDialect(m, DIALECT, dialect ?? null, given);
}

intrinsic('csv_dialect', 1, (m, cls, given) => {
  const all = given as PyDict;
  const d = checked(m, cls as PyClass, NAMES.map((name) => all.getStr(name))); // prettier-ignore
  return d instanceof Bail ? m.raise('TypeError', 'a flag is not bool') : d;
});

function isDialect(v: PyValue): v is PyDialect {
  return v instanceof PyDialect;
}

/** An attribute that a program reads. CPython has some as members and some as properties, and words of its own for each. */
function attribute(name: Name, type: string, doc: string): Record<string, Row<PyDialect>> {
  const refuse = (m: Machine): undefined =>
    m.raise('AttributeError', `attribute '${name}' of '_csv.Dialect' objects is not writable`);
  return {
    [`${name}: ${type}`]: {
      doc,
      run: (_m, self) => self[name],
      ...(type === 'bool' ? READONLY : { set: refuse, del: refuse }),
    },
  };
}

const UNPICKLED: Row<PyDialect> = {
  doc: 'Raise TypeError.',
  run: (m) => m.raise('TypeError', "cannot pickle 'Dialect' instances"),
};

defineType(
  DIALECT,
  isDialect,
  () => ({
    ...attribute('delimiter', 'str', 'A one-character string that separates fields.'),
    ...attribute('doublequote', 'bool', 'Whether two quotes inside a field mean one.'),
    ...attribute('escapechar', 'str | None', 'A one-character string that takes the meaning from the next one.'),
    ...attribute('lineterminator', 'str', 'What a writer puts at the end of a row.'),
    ...attribute('quotechar', 'str | None', 'A one-character string around fields.'),
    ...attribute('quoting', 'int', 'Which fields are in quotes.'),
    ...attribute('skipinitialspace', 'bool', 'Whether spaces before a field do not count.'),
    ...attribute('strict', 'bool', 'Whether mistakes are errors.'),
    '__reduce_ex__(self, protocol, /)': UNPICKLED,
    '__reduce__(self, /)': UNPICKLED,
  }),
  () => ({
    [`__new__(cls, /, dialect=None, ${NAMES.map((name) => `${name}=...`).join(', ')})`]: {
      doc: 'Create a dialect.',
      style: 'parse',
      runN: (m: Machine, cls: PyClass, [dialect, ...given]: readonly Arg[]): Out => makeDialect(m, cls, dialect as PyValue, given),
      python: `
def __new__(cls, /, dialect=None, *values, **given):
    dialect = $csv_found(dialect)
    names = ('${NAMES.join("', '")}')
    given = {**dict(zip(names, values)), **given}
    for name in names:
        if dialect is not None and name not in given:
            try:
                given[name] = getattr(dialect, name)
            except AttributeError:
                pass
    for name in ('doublequote', 'skipinitialspace', 'strict'):
        if name in given:
            given[name] = bool(given[name])
    return $csv_dialect(cls, given)
`,
    },
  }),
);
