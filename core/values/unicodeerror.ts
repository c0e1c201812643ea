/** UnicodeDecodeError, UnicodeEncodeError and UnicodeTranslateError: where a text could not be converted. */
import { exceptionClass } from './classes.ts';
import { field, fieldOf, isException, noKeywords, setField, setupOf } from './exceptions.ts';
import { PyByteArray, PyBytes, PyMemoryView, PyStr, PySub, bare } from './objects.ts';
import type { PyExc, PyTuple, PyValue, Str } from './objects.ts';
import type { Machine } from './machine.ts';
import { defineType } from './rows.ts';
import type { Row } from './rows.ts';
import { concat, strCode, strLength } from './text.ts';
import { argumentName, typeName } from './typeof.ts';

function isText(v: PyValue): boolean {
  const b = bare(v);
  return typeof b === 'string' || b instanceof PyStr;
}

/** Checks the arguments (`kinds`: s text, b bytes, n int, one letter each); false with a TypeError pending. */
function check(m: Machine, args: PyTuple, kinds: string): boolean {
  const { items } = args;
  if (items.length !== kinds.length) {
    m.raise('TypeError', `function takes exactly ${kinds.length} arguments (${items.length} given)`);
    return false;
  }
  for (let i = 0; i < kinds.length; i++) {
    const v = items[i]!;
    let why: string | null = null;
    if (kinds[i] === 's' && !isText(v)) why = `argument ${i + 1} must be str, not ${argumentName(v)}`;
    else if (kinds[i] === 'n' && typeof v !== 'number' && typeof v !== 'boolean')
      why = `'${typeName(v)}' object cannot be interpreted as an integer`;
    else if (kinds[i] === 'b' && bytesOf(v) === null) why = `a bytes-like object is required, not '${typeName(v)}'`;
    if (why !== null) {
      m.raise('TypeError', why);
      return false;
    }
  }
  return true;
}

function bytesOf(v: PyValue): Uint8Array | null {
  const b = v instanceof PySub ? v.base : v;
  if (b instanceof PyBytes) return b.b;
  if (b instanceof PyByteArray) return b.b.subarray(0, b.n);
  return b instanceof PyMemoryView && !b.released ? bytesOf(b.owner) : null;
}

setupOf('UnicodeDecodeError', (m, exc, args, kwargs) => {
  if (!noKeywords(m, exc, kwargs) || !check(m, args, 'sbnns')) return false;
  const object = args.items[1]!;
  if (!(object instanceof PyBytes)) setField(exc, 'object', new PyBytes(bytesOf(object)!.slice()));
  return true;
});
setupOf('UnicodeEncodeError', (m, exc, args, kwargs) => noKeywords(m, exc, kwargs) && check(m, args, 'ssnns'));
setupOf('UnicodeTranslateError', (m, exc, args, kwargs) => noKeywords(m, exc, kwargs) && check(m, args, 'snns'));

/** The range of the error, inside the object. */
function range(exc: PyExc, first: number, size: number): [start: number, end: number] {
  let start = Number(fieldOf(exc, 'start', first));
  let end = Number(fieldOf(exc, 'end', first + 1));
  if (start < 0) start = 0;
  if (end < 1) end = 1;
  if (end > size && start < size) end = size;
  return [start, end];
}

function hex(n: number, digits: number): string {
  return n.toString(16).padStart(digits, '0');
}

function escaped(c: number): string {
  return c <= 0xff ? `\\x${hex(c, 2)}` : c <= 0xffff ? `\\u${hex(c, 4)}` : `\\U${hex(c, 8)}`;
}

function position(start: number, end: number, one: boolean): string {
  return one ? `in position ${start}` : `in position ${start}-${end - 1}`;
}

function said(exc: PyExc, before: Str, middle: string, arg: number): Str {
  const reason = bare(fieldOf(exc, 'reason', arg)) as Str;
  return concat(concat(before, middle), reason);
}

function codec(exc: PyExc): Str {
  return concat(concat("'", bare(fieldOf(exc, 'encoding', 0)) as Str), "' codec can't ");
}

function decodeText(_m: Machine, exc: PyExc): Str {
  if (exc.args.items.length === 0) return '';
  const bytes = bytesOf(fieldOf(exc, 'object', 1))!;
  const [start, end] = range(exc, 2, bytes.length);
  const one = end === start + 1 && start < bytes.length;
  const what = one ? `byte 0x${hex(bytes[start]!, 2)}` : 'bytes';
  return said(exc, codec(exc), `decode ${what} ${position(start, end, one)}: `, 4);
}

/** The text of the two errors about characters. */
function characters(exc: PyExc, before: Str, verb: string, at: number): Str {
  const object = bare(fieldOf(exc, 'object', at)) as Str;
  const [start, end] = range(exc, at + 1, strLength(object));
  const one = end === start + 1 && start < strLength(object);
  const what = one ? `character '${escaped(strCode(object, start))}'` : 'characters';
  return said(exc, before, `${verb} ${what} ${position(start, end, one)}: `, at + 3);
}

/** A field that CPython keeps as a C integer. */
function place(doc: string, name: string, arg: number): Row<PyExc> {
  const row = field(doc, name, arg);
  return {
    ...row,
    set: (m, self, v) =>
      typeof v === 'number' || typeof v === 'boolean'
        ? row.set!(m, self, Number(v))
        : m.raise('TypeError', 'an integer is required'),
    del: (m) => m.raise('TypeError', "can't delete numeric/char attribute"),
  };
}

function rows(at: number, run: (m: Machine, exc: PyExc) => Str): Record<string, Row<PyExc>> {
  return {
    'encoding: str': field(`The name of the encoding.

>>> UnicodeDecodeError('ascii', b'a\\xff', 1, 2, 'why').encoding
'ascii'`, 'encoding', at === 1 ? 0 : -1),
    'object: Any': field(`What was converted.

>>> UnicodeEncodeError('ascii', 'aé', 1, 2, 'why').object
'aé'`, 'object', at),
    'start: int': place(`Where the bad part begins.

>>> UnicodeEncodeError('ascii', 'aé', 1, 2, 'why').start
1`, 'start', at + 1),
    'end: int': place(`Where the bad part ends.

>>> UnicodeEncodeError('ascii', 'aé', 1, 2, 'why').end
2`, 'end', at + 2),
    'reason: str': field(`What is wrong.

>>> UnicodeEncodeError('ascii', 'aé', 1, 2, 'why').reason
'why'`, 'reason', at + 3),
    '__str__(self, /) -> str': { doc: 'Return str(self).', run },
  };
}

defineType(exceptionClass('UnicodeDecodeError'), isException, rows(1, decodeText));
defineType(
  exceptionClass('UnicodeEncodeError'),
  isException,
  rows(1, (_m, exc) => (exc.args.items.length === 0 ? '' : characters(exc, codec(exc), 'encode', 1))),
);
defineType(
  exceptionClass('UnicodeTranslateError'),
  isException,
  rows(0, (_m, exc) => (exc.args.items.length === 0 ? '' : characters(exc, "can't ", 'translate', 0))),
);
