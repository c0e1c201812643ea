/** Records of `csv` as dicts: what DictReader and DictWriter do natively. */
import {
  BAIL,
  Bail,
  DICT,
  DICT_KEYS,
  DONE,
  LIST,
  PyDict,
  PyDictView,
  PyFunc,
  PyInst,
  PyList,
  PyProperty,
  PyTuple,
  TUPLE,
  builtinFunction,
  collect,
  consume,
  ownAttr,
  putOwn,
  untilChanged,
} from '../../values/mod.ts';
import type { Arg, Bound, Machine, PyBuiltin, PyValue, Shortcut, Str } from '../../values/mod.ts';
import type { TextSink } from '../textsink.ts';
import { Reader } from './reader.ts';
import { Writer, put, putAll } from './writer.ts';

/** Fields between two looks at the memory limit. */
const LOOK = 4096;

/** Strs of ordinary characters, as they are mostly. */
function isNames(v: Arg): v is PyList {
  return v instanceof PyList && v.cls === LIST && v.items.every((name) => typeof name === 'string');
}

/** The dict of a row under names; undefined if a key is none that is found natively. */
function recordOf(m: Machine, names: PyList, row: PyList, restkey: PyValue, restval: PyValue): PyDict | undefined {
  const keys = names.items;
  const values = row.items;
  if (values.length > keys.length && restkey !== null && typeof restkey !== 'string') return undefined;
  m.work(keys.length * 16);
  if (keys.length > LOOK) m.reserve(keys.length * 100);
  const record = new PyDict(DICT);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const value = i < values.length ? values[i]! : restval;
    if (typeof key === 'string') record.setPlain(key, value);
    else if (record.set(m, key, value) instanceof Bail) return undefined;
  }
  if (values.length > keys.length && record.set(m, restkey, new PyList(LIST, values.slice(keys.length))) instanceof Bail)
    return undefined;
  return record;
}

/** Names in an ordinary container; undefined for others. */
function namesIn(m: Machine, v: Arg): readonly PyValue[] | undefined {
  if ((v instanceof PyList && v.cls === LIST) || (v instanceof PyTuple && v.cls === TUPLE)) return v.items;
  const all = v instanceof PyDictView && v.cls === DICT_KEYS ? collect(m, v) : BAIL;
  return all instanceof Bail ? undefined : all;
}

/** The values of a dict under names; undefined if it takes more than to get each, or if the dict may have others and is to have none. */
function valuesOf(m: Machine, names: Arg, row: Arg, rest: PyValue, isExact: boolean): PyValue[] | undefined {
  const items = namesIn(m, names);
  if (items === undefined || !(row instanceof PyDict) || row.cls !== DICT || row.users !== 0) return undefined;
  const values: PyValue[] = [];
  let found = 0;
  m.work(items.length * 8);
  if (items.length > LOOK) m.reserve(items.length * 24);
  for (const name of items) {
    if (typeof name !== 'string') return undefined;
    const value = row.strItem(name);
    if (value !== undefined) found++;
    values.push(value === undefined ? rest : value);
  }
  if (isExact && (found !== row.live || new Set(items).size < items.length)) return undefined;
  return values;
}

/** A test of instances of a class of the module itself, as long as it has what the Python of the module uses. */
function exactly(name: string, attributes: readonly string[], method: string): (v: Arg, b: Bound) => v is PyInst {
  const isPlain = untilChanged((cls) => {
    const v = cls.lookup(method);
    const f = v instanceof PyProperty ? v.fget : v;
    return (
      cls.attributeHooks() === 0 &&
      attributes.every((attribute) => cls.lookup(attribute) === undefined) &&
      f instanceof PyFunc &&
      f.code.shortcut === SHORTCUTS.get(`${name}.${method}`)
    );
  });
  return (v, b): v is PyInst => {
    const cls = b.ns.cells.get(name)?.v;
    return v instanceof PyInst && v.shape.cls === cls && isPlain(v.shape.cls, b);
  };
}

const isReader = exactly('DictReader', ['reader', 'line_num', '_fieldnames', 'restkey', 'restval'], 'fieldnames');
const isWriter = exactly('DictWriter', ['writer', 'fieldnames', 'restval', 'extrasaction'], '_dict_to_list');

const nextRecord: Shortcut = (m, [self], b) => {
  if (!isReader(self, b)) return BAIL;
  const reader = ownAttr(self, 'reader');
  if (!(reader instanceof Reader) || !reader.steady) return BAIL;
  let names = ownAttr(self, '_fieldnames');
  const isFirst = ownAttr(self, 'line_num') === 0;
  const restkey = ownAttr(self, 'restkey');
  const restval = ownAttr(self, 'restval');
  if (names === null ? !isFirst : !isNames(names)) return BAIL;
  if ((restkey !== null && typeof restkey !== 'string') || restval === undefined) return BAIL;
  if (isFirst) {
    if (names === null) {
      const header = reader.next(m);
      if (header !== DONE) putOwn(self, '_fieldnames', (names = header as PyValue));
    }
    putOwn(self, 'line_num', reader.lineNum);
  }
  for (;;) {
    const row = reader.next(m);
    if (row === DONE) return m.raiseExc(m.exception('StopIteration'));
    putOwn(self, 'line_num', reader.lineNum);
    if ((row as PyList).items.length > 0) return recordOf(m, names as PyList, row as PyList, restkey, restval)!;
    m.charge(1);
  }
};

/** What `_dict_to_list` answers for a row. */
function listOf(m: Machine, self: PyInst, row: Arg): PyValue[] | undefined {
  const rest = ownAttr(self, 'restval');
  const action = ownAttr(self, 'extrasaction');
  if (rest === undefined || typeof action !== 'string') return undefined;
  return valuesOf(m, ownAttr(self, 'fieldnames'), row, rest, action === 'raise');
}

/** The writer of a DictWriter and what it writes to. */
function outputOf(self: PyInst): { writer: Writer; sink: TextSink } | undefined {
  const writer = ownAttr(self, 'writer');
  const sink = writer instanceof Writer ? writer.sink : undefined;
  return sink === undefined ? undefined : { writer: writer as Writer, sink };
}

function lineOf(m: Machine, self: PyInst, writer: Writer, row: Arg): Str | Bail {
  const values = listOf(m, self, row);
  return values === undefined ? BAIL : writer.line(m, values, null);
}

export const SHORTCUTS: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    'DictReader.__next__': nextRecord,
    // The setter has the same name.
    'DictReader.fieldnames': (_m, [self, value], b) => {
      if (value !== undefined || !isReader(self, b)) return BAIL;
      const names = ownAttr(self, '_fieldnames');
      const reader = ownAttr(self, 'reader');
      if (names === null || names === undefined || !(reader instanceof Reader)) return BAIL;
      putOwn(self, 'line_num', reader.lineNum);
      return names;
    },
    'DictWriter._dict_to_list': (m, [self, row], b) => {
      const values = isWriter(self, b) ? listOf(m, self, row) : undefined;
      return values === undefined ? BAIL : new PyList(LIST, values);
    },
    'DictWriter.writerow': (m, [self, row], b) => {
      const output = isWriter(self, b) ? outputOf(self) : undefined;
      if (output === undefined) return BAIL;
      const line = lineOf(m, self as PyInst, output.writer, row);
      return line instanceof Bail ? BAIL : put(m, output.sink, line);
    },
    'DictWriter.writerows': (m, [self, rows], b) => {
      const output = isWriter(self, b) ? outputOf(self) : undefined;
      if (output === undefined || rows === undefined) return BAIL;
      return consume(m, rows, (all) => putAll(m, output.sink, all, (row) => lineOf(m, self as PyInst, output.writer, row)));
    },
  }),
);

export const dictFunctions = (): readonly PyBuiltin[] => [
  builtinFunction('csv', '_record(names, row, restkey, restval, /)', {
    doc: 'The dict of a row under names; None if that takes Python code.',
    run: (m, names, row, restkey, restval): PyValue =>
      isNames(names) && row instanceof PyList && row.cls === LIST
        ? (recordOf(m, names, row, restkey as PyValue, restval as PyValue) ?? null)
        : null,
  }),
];
