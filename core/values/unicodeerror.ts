/** UnicodeDecodeError, UnicodeEncodeError and UnicodeTranslateError: where a text could not be converted. */
import { exceptionClass } from './classes.ts';
import { bufferOf } from './buffer.ts';
import { field, fieldOf, isException, noKeywords, setField, setupOf } from './exceptions.ts';
import { intrinsic } from './intrinsics.ts';
import { BAIL, Bail, PyBytes, PyStr, bare } from './objects.ts';
import type { Int, PyExc, PyTuple, PyValue, Str } from './objects.ts';
import type { Machine } from './machine.ts';
import { str } from './repr.ts';
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
    else if (kinds[i] === 'b' && bufferOf(v) === null) why = `a bytes-like object is required, not '${typeName(v)}'`;
    if (why !== null) {
      m.raise('TypeError', why);
      return false;
    }
  }
  return true;
}

const NAMES = ['encoding', 'object', 'start', 'end', 'reason'] as const;

/** The fields of an error, from its arguments. */
function fill(exc: PyExc, args: readonly PyValue[]): true {
  const names = NAMES.slice(-args.length);
  args.forEach((v, i) => setField(exc, names[i]!, typeof v === 'boolean' ? Number(v) : v));
  return true;
}

setupOf('UnicodeDecodeError', (m, exc, args, kwargs) => {
  if (!noKeywords(m, exc, kwargs) || !check(m, args, 'sbnns')) return false;
  const [encoding, object, ...rest] = args.items as [PyValue, PyValue, ...PyValue[]];
  return fill(exc, [encoding, object instanceof PyBytes ? object : new PyBytes(bufferOf(object)!.slice()), ...rest]);
});
setupOf('UnicodeEncodeError', (m, exc, args, kwargs) => noKeywords(m, exc, kwargs) && check(m, args, 'ssnns') && fill(exc, args.items));
setupOf('UnicodeTranslateError', (m, exc, args, kwargs) => noKeywords(m, exc, kwargs) && check(m, args, 'snns') && fill(exc, args.items));

function hex(n: number, digits: number): string {
  return n.toString(16).padStart(digits, '0');
}

function escaped(c: number): string {
  return c <= 0xff ? `\\x${hex(c, 2)}` : c <= 0xffff ? `\\u${hex(c, 4)}` : `\\U${hex(c, 8)}`;
}

/** What an error is about; missing if `__init__` was not called. */
interface Subject {
  readonly length: number;
  /** The item at a place of the object. */
  readonly at: (i: number) => string;
}

function textOf(v: PyValue): Subject | null {
  const object = bare(v);
  if (typeof object !== 'string' && !(object instanceof PyStr)) return null;
  return { length: strLength(object), at: (i) => `character '${escaped(strCode(object, i))}'` };
}

function bytesOf(v: PyValue): Subject | null {
  const object = bare(v);
  return object instanceof PyBytes ? { length: object.b.length, at: (i) => `byte 0x${hex(object.b[i]!, 2)}` } : null;
}

/** `'utf-8' codec can't decode byte 0xff in position 0: invalid start byte`. Fields may hold anything by now. */
function described(m: Machine, exc: PyExc, encoding: Str, reason: Str): Str | undefined {
  const object = exc.extra?.get('object') ?? null;
  const translates = exc.cls.isSubclass(exceptionClass('UnicodeTranslateError'));
  const decodes = exc.cls.isSubclass(exceptionClass('UnicodeDecodeError'));
  const subject = decodes ? bytesOf(object) : textOf(object);
  if (subject === null) return m.raise('TypeError', `UnicodeError 'object' attribute must be a ${decodes ? 'bytes' : 'string'}`);
  const [start, end] = ['start', 'end'].map((name) => Number(bare(fieldOf(exc, name)) as Int));
  const one = start! >= 0 && start! < subject.length && end === start! + 1;
  const what = one ? subject.at(start!) : decodes ? 'bytes' : 'characters';
  const where = one ? `position ${start!}` : `position ${start!}-${end! - 1}`;
  const verb = decodes ? 'decode' : translates ? 'translate' : 'encode';
  const before = translates ? "can't" : concat(concat("'", encoding), "' codec can't");
  return concat(concat(before, ` ${verb} ${what} in ${where}: `), reason);
}

/** A field as text; `<NULL>` when it was deleted. */
function shown(m: Machine, exc: PyExc, name: string): Str | Bail {
  const v = exc.extra?.get(name);
  return v === undefined ? '<NULL>' : str(m, v);
}

intrinsic('unicode_error_has', 1, (_m, exc, name) => (exc as PyExc).extra?.has(name as string) === true);
intrinsic('unicode_error_text', 1, (m, exc, encoding, reason) => described(m, exc as PyExc, encoding as Str, reason as Str));

const TEXT_ROW: Row<PyExc> = {
  doc: 'Return str(self).',
  run(m, exc) {
    if (exc.extra?.has('object') !== true) return '';
    const encoding = shown(m, exc, 'encoding');
    const reason = shown(m, exc, 'reason');
    return encoding instanceof Bail || reason instanceof Bail ? BAIL : described(m, exc, encoding, reason);
  },
  python: `
def __str__(self, /):
    if not $unicode_error_has(self, 'object'):
        return ''
    encoding = str(self.encoding) if $unicode_error_has(self, 'encoding') else '<NULL>'
    reason = str(self.reason) if $unicode_error_has(self, 'reason') else '<NULL>'
    return $unicode_error_text(self, encoding, reason)
`,
};

/** A field that is missing once it was deleted. */
function deletable(doc: string, name: string): Row<PyExc> {
  return {
    ...field(doc, name),
    del(_m, self) {
      self.extra?.delete(name);
      return null;
    },
  };
}

/** A field that CPython keeps as a C integer. */
function place(doc: string, name: string): Row<PyExc> {
  const row = field(doc, name);
  return {
    ...row,
    run: (_m, self) => self.extra?.get(name) ?? 0,
    set(m, self, v) {
      const n = bare(v);
      if (typeof n !== 'number' && typeof n !== 'bigint' && typeof n !== 'boolean') return m.raise('TypeError', 'an integer is required');
      if (BigInt.asIntN(64, BigInt(n)) !== BigInt(n)) return m.raise('OverflowError', 'Python int too large to convert to C ssize_t');
      return row.set!(m, self, typeof n === 'boolean' ? Number(n) : n);
    },
    del: (m) => m.raise('TypeError', "can't delete numeric/char attribute"),
  };
}

const rows = (): Record<string, Row<PyExc>> => ({
  'encoding: str': deletable(`The name of the encoding.

>>> UnicodeDecodeError('ascii', b'a\\xff', 1, 2, 'why').encoding
'ascii'`, 'encoding'),
  'object: Any': deletable(`What was converted.

>>> UnicodeEncodeError('ascii', 'aé', 1, 2, 'why').object
'aé'`, 'object'),
  'start: int': place(`Where the bad part begins.

>>> UnicodeEncodeError('ascii', 'aé', 1, 2, 'why').start
1`, 'start'),
  'end: int': place(`Where the bad part ends.

>>> UnicodeEncodeError('ascii', 'aé', 1, 2, 'why').end
2`, 'end'),
  'reason: str': deletable(`What is wrong.

>>> UnicodeEncodeError('ascii', 'aé', 1, 2, 'why').reason
'why'`, 'reason'),
  '__str__(self, /) -> str': TEXT_ROW,
});

for (const name of ['UnicodeDecodeError', 'UnicodeEncodeError', 'UnicodeTranslateError'] as const) defineType(exceptionClass(name), isException, rows);
