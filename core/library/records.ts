/**
 * Classes of tuples whose items have names, as CPython's C code makes them (Objects/structseq.c): `sys.version_info` and its
 * like. An instance is a tuple of such a class.
 */
import {
  BAIL,
  Bail,
  DICT,
  PyDict,
  PyTuple,
  READONLY,
  Raise,
  TUPLE,
  builtinClass,
  collect,
  defineConstant,
  defineType,
  mkstr,
  repr,
  typeName,
  utf16,
} from '../values/mod.ts';
import type { Machine, Out, PyClass, PyValue, Row } from '../values/mod.ts';

const NO_SEQUENCE = 'constructor requires a sequence';

/** What is special about a class of records. */
export interface RecordForm {
  readonly doc: string;
  /** Name and docstring of each item. */
  readonly fields: readonly (readonly [name: string, doc: string])[];
  /** Further attributes, the same for all instances. */
  readonly beside?: readonly (readonly [name: string, doc: string, value: PyValue])[];
  /** Whether programs can make none. */
  readonly closed?: boolean;
}

/** The class of that name, as tracebacks say it: `sys.version_info`. */
export function recordClass(name: string, form: RecordForm): PyClass {
  const { fields, beside = [] } = form;
  const cls = builtinClass(name, TUPLE, 'tuple');
  const names = fields.map(([field]) => field);
  const accepts = (v: PyValue): v is PyTuple => v instanceof PyTuple && v.cls === cls && v.items.length === fields.length;
  const rows = (): Record<string, Row<PyTuple>> => ({
    ...Object.fromEntries(
      fields.map(([field, doc], i): [string, Row<PyTuple>] => [`${field}: Any`, { ...READONLY, doc, run: (_m, self) => self.items[i]! }]),
    ),
    ...Object.fromEntries(
      beside.map(([field, doc, value]): [string, Row<PyTuple>] => [`${field}: Any`, { ...READONLY, doc, run: () => value }]),
    ),
    '__repr__(self, /) -> str': {
      doc: 'Return repr(self).',
      run(m, self) {
        const parts: string[] = [];
        for (const [i, item] of self.items.entries()) {
          const text = repr(m, item);
          if (text instanceof Bail) return BAIL;
          parts.push(`${names[i]}=${utf16(text)}`);
        }
        return mkstr(`${name}(${parts.join(', ')})`);
      },
      python: `
def __repr__(self, /):
    return '${name}(' + ', '.join([f'{name}={value!r}' for name, value in zip(${tupleText(names)}, self)]) + ')'
`,
    },
    '__reduce__(self, /) -> tuple': {
      doc: 'Helper for pickle.',
      run: (_m, self) => new PyTuple(TUPLE, [cls, new PyTuple(TUPLE, [new PyTuple(TUPLE, self.items), new PyDict(DICT)])]),
    },
    '__replace__(self, /, **changes) -> Self': {
      doc: 'Return a copy of the structure with new values for the specified fields.',
      style: 'clinic',
      run(m, self, changes) {
        const items = [...self.items];
        const unknown: string[] = [];
        const given = changes as PyDict;
        for (let i = given.nextEntry(0); i >= 0; i = given.nextEntry(i + 1)) {
          const field = utf16(given.keys[i] as string);
          const at = names.indexOf(field);
          if (at < 0) unknown.push(`'${field}'`);
          else items[at] = given.valueAt(i);
        }
        if (unknown.length > 0) return m.raise('TypeError', `Got unexpected field name(s): [${unknown.join(', ')}]`);
        return new PyTuple(cls, items);
      },
    },
  });
  defineType(cls, accepts, rows, () => (form.closed === true ? refuses(name) : makes(cls, names.length)));
  defineConstant(cls, '__doc__', form.doc);
  defineConstant(cls, '__match_args__', new PyTuple(TUPLE, names));
  defineConstant(cls, 'n_fields', names.length + beside.length);
  defineConstant(cls, 'n_sequence_fields', names.length);
  defineConstant(cls, 'n_unnamed_fields', 0);
  return cls;
}

function refuses(name: string): Record<string, Row<PyClass>> {
  return {
    '__new__(cls, /, *args, **kwargs)': {
      doc: 'There is but one.',
      run: (m) => m.raise('TypeError', `cannot create '${name}' instances`),
    },
  };
}

function makes(cls: PyClass, size: number): Record<string, Row<PyClass>> {
  return {
    '__new__(cls, /, sequence, dict=...) -> Self': {
      doc: 'Make one of a sequence of its items.',
      style: 'clinic',
      called: 'structseq',
      run: (m, _cls, sequence, dict) => make(m, cls, size, sequence!, dict),
      python: `
def __new__(cls, /, sequence, dict={}):
    return cls.__new__(cls, $sequence_fast(sequence, '${NO_SEQUENCE}'), dict)
`,
    },
  };
}

function make(m: Machine, cls: PyClass, size: number, sequence: PyValue, dict: PyValue | undefined): Out {
  let items;
  try {
    items = collect(m, sequence);
  } catch (e) {
    if (e instanceof Raise && e.message === `'${typeName(sequence)}' object is not iterable`)
      throw new Raise('TypeError', NO_SEQUENCE);
    throw e;
  }
  if (items instanceof Bail) return BAIL;
  const wrong = (text: string): undefined => m.raise('TypeError', `${cls.name}() ${text}`);
  if (items.length !== size) return wrong(`takes a ${size}-sequence (${items.length}-sequence given)`);
  if (dict === undefined) return new PyTuple(cls, items);
  if (!(dict instanceof PyDict)) return wrong('takes a dict as second arg, if any');
  if (dict.live > 0) return wrong('got duplicate or unexpected field name(s)');
  return new PyTuple(cls, items);
}

function tupleText(names: readonly string[]): string {
  return `(${names.map((name) => `'${name}', `).join('')})`;
}
