/** `_csv`: what is C in CPython. */
import {
  ABSENT,
  BAIL,
  Bail,
  GENERATOR,
  LIST,
  PyDict,
  PyGen,
  PyList,
  PyStr,
  Raise,
  bare,
  builtinFunction,
  intrinsic,
  iterate,
  lookupAttr,
} from '../../values/mod.ts';
import type { Machine, PyBuiltin, PyValue } from '../../values/mod.ts';
import type { ModuleSource } from '../modules.ts';
import {
  DIALECT,
  QUOTE_ALL,
  QUOTE_MINIMAL,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
  QUOTE_NOTNULL,
  QUOTE_STRINGS,
  csvError,
  dialectOf,
  errorClass,
  limitOf,
  registryOf,
  setLimit,
} from './dialect.ts';
import { READER, Reader } from './reader.ts';
import { WRITER, Writer, writable } from './writer.ts';

/** Without a dialect there are the usual settings, whatever is registered as `excel`. */
const ARGUMENTS = 'dialect=..., **fmtparams';
const SHOWN = "dialect='excel', **fmtparams)";

const reader = (): PyBuiltin =>
  builtinFunction('_csv', `reader(iterable, /, ${ARGUMENTS})`, {
    style: 'pos',
    text: `(iterable, /, ${SHOWN}`,
    doc: `Return a reader object that will process lines from the given iterable.

>>> import csv
>>> list(csv.reader(['a,"b,c"']))
[['a', 'b,c']]`,
    run(m, iterable, dialect, params) {
      const lines = iterable instanceof PyGen && iterable.cls === GENERATOR ? iterable : iterate(m, iterable as PyValue);
      const d = lines instanceof Bail ? BAIL : dialectOf(m, dialect, params);
      return d instanceof Bail ? BAIL : new Reader(lines as PyValue, d);
    },
    python: `
def reader(iterable, /, *dialect, **fmtparams):
    lines = iter(iterable)
    return $csv_reader(lines, $csv_dialect_class()(*dialect, **fmtparams))
`,
  });

const writer = (): PyBuiltin =>
  builtinFunction('_csv', `writer(fileobj, /, ${ARGUMENTS})`, {
    style: 'pos',
    text: `(fileobj, /, ${SHOWN}`,
    doc: `Return a writer object that will write user data on the given file object.

>>> import csv, sys
>>> n = csv.writer(sys.stdout, lineterminator='\\n').writerow(['a', 'b,c'])
a,"b,c"`,
    run(m, fileobj, dialect, params) {
      const write = lookupAttr(m, fileobj as PyValue, 'write');
      if (write === undefined || write instanceof Bail) return write;
      const method = writable(m, write === ABSENT ? undefined : (write as PyValue));
      if (method === undefined) return undefined;
      const d = dialectOf(m, dialect, params);
      return d instanceof Bail ? BAIL : new Writer(method, d);
    },
    python: `
def writer(fileobj, /, *dialect, **fmtparams):
    write = $csv_writable(getattr(fileobj, 'write', None))
    return $csv_writer(write, $csv_dialect_class()(*dialect, **fmtparams))
`,
  });

const registerDialect = (): PyBuiltin =>
  builtinFunction('_csv', 'register_dialect(name, /, dialect=None, **fmtparams)', {
    style: 'pos',
    doc: 'Create a mapping from a string name to a dialect class.',
    text: "(name, /, dialect='excel', **fmtparams)",
    run(m, name, dialect, params) {
      mustBeName(name as PyValue);
      const d = dialectOf(m, dialect, params);
      return d instanceof Bail || registryOf(m).set(m, name as PyValue, d) instanceof Bail ? BAIL : null;
    },
    python: `
def register_dialect(name, /, dialect=None, **fmtparams):
    $csv_name(name)
    $csv_dialects()[name] = $csv_dialect_class()(dialect, **fmtparams)
`,
  });

function mustBeName(v: PyValue): null {
  const name = bare(v);
  if (typeof name !== 'string' && !(name instanceof PyStr)) throw new Raise('TypeError', 'dialect name must be a string');
  return null;
}
intrinsic('csv_name', 1, (_m, name) => mustBeName(name));

/** The registered dialect, which is taken out if `isLast`. */
function found(m: Machine, name: PyValue, isLast: boolean): PyValue | Bail {
  const registry = registryOf(m);
  const d = registry.get(m, name);
  if (d === undefined) throw csvError(m, 'unknown dialect');
  if (isLast && !(d instanceof Bail)) registry.delete(m, name);
  return d;
}

const getDialect = (): PyBuiltin =>
  builtinFunction('_csv', 'get_dialect(name)', {
    doc: `Return the dialect instance associated with name.

>>> import csv
>>> csv.get_dialect('excel-tab').delimiter
'\\t'`,
    run: (m, name) => found(m, name as PyValue, false),
    python: `
def get_dialect(name):
    dialects = $csv_dialects()
    if name not in dialects:
        raise $csv_error()('unknown dialect')
    return dialects[name]
`,
  });

const unregisterDialect = (): PyBuiltin =>
  builtinFunction('_csv', 'unregister_dialect(name)', {
    doc: 'Delete the name/dialect mapping associated with a string name.',
    run(m, name) {
      const d = found(m, name as PyValue, true);
      return d instanceof Bail ? BAIL : null;
    },
    python: `
def unregister_dialect(name):
    dialects = $csv_dialects()
    if name not in dialects:
        raise $csv_error()('unknown dialect')
    del dialects[name]
`,
  });

const listDialects = (): PyBuiltin =>
  builtinFunction('_csv', 'list_dialects()', {
    doc: `Return a list of all known dialect names.

>>> import csv
>>> csv.list_dialects()
['excel', 'excel-tab', 'unix']`,
    run(m) {
      const names = registryOf(m).keys.filter((name) => name !== undefined);
      m.work(names.length);
      return new PyList(LIST, names);
    },
  });

const fieldSizeLimit = (): PyBuiltin =>
  builtinFunction('_csv', 'field_size_limit(new_limit=...)', {
    doc: `Set an upper limit on parsed fields; return the old one.

>>> import csv
>>> csv.field_size_limit()
131072`,
    run(m, limit) {
      const old = limitOf(m);
      if (limit === undefined) return old;
      if (typeof limit !== 'number' && typeof limit !== 'bigint') throw new Raise('TypeError', 'limit must be an integer');
      setLimit(m, limit);
      return old;
    },
  });

const QUOTING: readonly (readonly [name: string, value: number])[] = [
  ['QUOTE_MINIMAL', QUOTE_MINIMAL],
  ['QUOTE_ALL', QUOTE_ALL],
  ['QUOTE_NONNUMERIC', QUOTE_NONNUMERIC],
  ['QUOTE_NONE', QUOTE_NONE],
  ['QUOTE_STRINGS', QUOTE_STRINGS],
  ['QUOTE_NOTNULL', QUOTE_NOTNULL],
];

export const CSV_C: ModuleSource = {
  name: '_csv',
  doc: 'CSV parsing and writing.',
  contents() {
    // Snapshots name the class, and find it without an import.
    const error = errorClass();
    return {
      functions: [
        registerDialect(),
        unregisterDialect(),
        getDialect(),
        listDialects(),
        fieldSizeLimit(),
        reader(),
        writer(),
      ],
      members: () => [
        ['Dialect', DIALECT],
        ['Error', error],
        ['Reader', READER],
        ['Writer', WRITER],
        ['_dialects', new PyDict()],
        ...QUOTING,
      ],
    };
  },
};
