/**
 * Writing JSON natively: exact types, and subclasses that change nothing of what JSON shows. Where only Python knows what
 * to write (an object that goes to `default`, a dict with `items` of its own), the writer stops with a question, and goes on
 * with the answer. A mistake is a question, too, so that the Python beside it says where it is.
 */
import {
  DICT,
  DICT_ITEMITERATOR,
  DictIterator,
  LIST,
  PyDict,
  PyFloat,
  PyList,
  PyNative,
  PyStr,
  PyTuple,
  Raise,
  TUPLE,
  allocate,
  bare,
  builtinClass,
  chargeText,
  floatRepr,
  kind,
  mkstr,
  typeName,
} from '../../values/mod.ts';
import type { Machine, PyClass, PyValue } from '../../values/mod.ts';
import { sortedEntries } from '../entries.ts';
import { Output } from './output.ts';
import { isScalar, isSkipped, keyText, writeScalar, written } from './texts.ts';
import type { Key, Texts } from './texts.ts';

const MAX_DEPTH = 10000;
/** Places in a document, less one, for which the key that was there is remembered: a power of two. */
const PLACES = 63;
/** As many parts of a list or dict are looked at before any is written. */
const SMALL = 16;
/** Open containers that are looked through one by one for a cycle. */
const FEW = 12;

/** What a level is: the items of `items`; the entries of a dict, in its order; values of `items` under `keys`; what stands for an object. */
const ITEMS = 0;
const ENTRIES = 1;
const ROWS = 2;
const STAND_IN = 3;

/** What a writer asks for. */
export type Question = 'default' | 'list' | 'items' | 'sorted' | 'error';

const QUESTIONS: ReadonlySet<string> = new Set(['', 'default', 'list', 'items', 'sorted']);
const FAULTS: ReadonlySet<string> = new Set([
  'TypeError',
  'ValueError',
  'RuntimeError',
  'RecursionError',
  'MemoryError',
]);

const LEVEL: PyClass = builtinClass('json.level');
const WRITER: PyClass = builtinClass('json.writer');

/** A list, dict or object being written: what of it is done. */
class Level extends PyNative {
  readonly of: PyValue;
  readonly form: number;
  items: PyList | PyTuple | null;
  keys: PyValue[];
  /** The place in a dict, once Python has run that may have changed it. */
  walk: DictIterator | null = null;
  /** The key of the value that is being written. */
  key: PyValue = null;
  /** The next item, or entry of the dict. */
  at = 0;
  /** Whether something of it was written. */
  begun = false;
  constructor(of: PyValue, form: number, items: PyList | PyTuple | null, keys: PyValue[]) {
    super();
    this.of = of;
    this.form = form;
    this.items = items;
    this.keys = keys;
  }
  get cls(): PyClass {
    return LEVEL;
  }

  /** Holds what must not change, and the place in what may, before Python runs. */
  settle(): void {
    if (this.form === ENTRIES) {
      this.walk = new DictIterator(this.of as PyDict, DICT_ITEMITERATOR);
      this.walk.at = this.at;
    } else if (this.form === ITEMS && this.items === this.of && this.items instanceof PyList && this.items.cls !== LIST)
      this.items = new PyList(LIST, this.items.items.slice());
    allocate(5 + this.keys.length);
  }
}
kind(
  'json.level',
  Level,
  () => new Level(null, STAND_IN, null, []),
  {
    of: 'value', form: 'count', items: [PyList, PyTuple, null], keys: 'values', walk: [DictIterator, null], key: 'value', at: 'count',
    begun: 'flag',
  }, // prettier-ignore
  ({ of, form, items, walk, at }) =>
    at >= 0 &&
    (form === ENTRIES
      ? of instanceof PyDict && walk !== null
      : form === ITEMS || form === ROWS
        ? items !== null
        : form === STAND_IN),
);

export class Writer extends PyNative implements Texts {
  skipkeys = false;
  ascii = true;
  nan = true;
  sort = false;
  /** Whether cycles are looked for. */
  circular = true;
  /** Whether a dict must keep its size, as for the encoder that CPython has in Python. */
  steady = false;
  indented = false;
  indent = '';
  comma = '';
  colon = '';
  private keyTexts: Texts['written'] | null = null;
  private readonly forms: Key[] = [];
  levels: PyValue[] = [];
  /** What was written before it stopped, of so many units in all. */
  parts: string[] = [];
  size = 0;
  newline = '';
  question = '';
  /** The object in question. */
  subject: PyValue = null;
  fault = '';
  message = '';
  /** Levels that hold what must not change. */
  settled = 0;
  /** The open containers behind the first few; null: not known. */
  private deep: Set<PyValue> | null = null;

  constructor(indent: string | null = null) {
    super();
    if (indent === null) return;
    this.indented = true;
    this.indent = indent;
    this.newline = '\n';
  }
  get cls(): PyClass {
    return WRITER;
  }
  get written(): Texts['written'] {
    return (this.keyTexts ??= new Map());
  }

  private isOpen(v: PyValue): boolean {
    const levels = this.levels as Level[];
    for (let i = Math.min(levels.length, FEW) - 1; i >= 0; i--) if (levels[i]!.of === v) return true;
    if (levels.length <= FEW) return false;
    this.deep ??= new Set(levels.slice(FEW).map((level) => level.of));
    return this.deep.has(v);
  }

  private push(level: Level): void {
    if (this.levels.push(level) > FEW) this.deep?.add(level.of);
  }

  private pop(): void {
    const level = this.levels.pop() as Level;
    this.deep?.delete(level.of);
    if (this.settled > this.levels.length) this.settled = this.levels.length;
  }

  /** Stops with a question; what is written of it first is `safe` units. */
  private stop(question: Question, subject: PyValue, out: Output, safe: number): false {
    const part = out.text().slice(0, safe);
    if (part !== '') {
      this.parts.push(part);
      this.size += part.length;
      chargeText(part.length);
    }
    for (; this.settled < this.levels.length; this.settled++) (this.levels[this.settled] as Level).settle();
    this.question = question;
    this.subject = subject;
    return false;
  }

  private fail(type: Raise['type'], message: string, out: Output, safe: number): false {
    this.fault = type;
    this.message = message;
    return this.stop('error', null, out, safe);
  }

  /** How an object that is no scalar is written; a question if only Python can say. */
  private opened(m: Machine, v: PyValue): Level | Question {
    if (v instanceof PyList || v instanceof PyTuple)
      return v.cls.keeps(v instanceof PyList ? LIST : TUPLE, '__iter__') ? new Level(v, ITEMS, v, []) : 'list';
    if (!(v instanceof PyDict)) return 'default';
    if (v.live > 0 && (!v.cls.keeps(DICT, 'items') || !v.cls.keeps(DICT, '__iter__')))
      return this.sort ? 'sorted' : 'items';
    return this.sort && v.live > 1 ? this.inOrder(m, v) : new Level(v, ENTRIES, null, []);
  }

  private inOrder(m: Machine, d: PyDict): Level | Question {
    const rows = sortedEntries(d);
    if (rows === undefined) return 'sorted';
    m.charge(rows.length);
    const values = new PyList(
      LIST,
      rows.map((row) => row.value),
    );
    return new Level(d, ROWS, values, rows.map((row) => row.key)); // prettier-ignore
  }

  /** Goes on with what Python answers to its question; undefined: there is another one. */
  answer(m: Machine, v: PyValue): PyValue | undefined {
    const { question, subject } = this;
    this.question = '';
    this.subject = null;
    switch (question) {
      case 'default':
        this.push(new Level(subject, STAND_IN, null, []));
        return this.write(m, v, null);
      case 'list':
        if (!(v instanceof PyList)) break;
        return this.write(m, subject, new Level(subject, ITEMS, v, []));
      case 'items':
      case 'sorted': {
        if (!(v instanceof PyList)) break;
        const pairs = v.items;
        m.work(pairs.length * 8);
        for (const pair of pairs)
          if (!(pair instanceof PyTuple) || pair.items.length !== 2)
            return m.raise('ValueError', 'items must return 2-tuples');
        const values = new PyList(LIST, pairs.map((pair) => (pair as PyTuple).items[1]!)); // prettier-ignore
        return this.write(m, subject, new Level(subject, ROWS, values, pairs.map((pair) => (pair as PyTuple).items[0]!))); // prettier-ignore
      }
      case 'error':
        return m.raise(this.fault as Raise['type'], this.message);
    }
    return m.raise('TypeError', 'nothing was asked');
  }

  /** Writes a value and what stands behind it: the whole text; undefined: it stopped. `known`: how the value is written. */
  write(m: Machine, v: PyValue, known: Level | null): PyValue | undefined {
    const out = new Output(m, this.size);
    try {
      return this.writeOn(m, v, known, out);
    } catch (e) {
      if (!(e instanceof Raise)) throw e;
      this.fail(e.type, e.message, out, out.safe);
      return undefined;
    }
  }

  private writeOn(m: Machine, v: PyValue, known: Level | null, out: Output): PyValue | undefined {
    const levels = this.levels as Level[];
    let next: PyValue | undefined = known === null && writeScalar(v, this, out) ? undefined : v;
    for (;;) {
      if (next !== undefined) {
        if ((known !== null || !this.atOnce(m, next, out)) && !this.open(m, next, known, out)) return undefined;
        known = null;
      }
      const inner = levels[levels.length - 1];
      if (inner === undefined) return this.whole(m, out);
      next =
        inner.form === STAND_IN ? undefined : inner.form === ITEMS ? this.items(inner, out) : this.entries(inner, out);
      if (this.question !== '') return undefined;
      if (next === undefined) this.close(inner, out);
    }
  }

  /** Writes a list or dict of a few scalars, as most of the innermost ones are, without a level; false: it is none, or not on one line. */
  private atOnce(m: Machine, v: PyValue, out: Output): boolean {
    if (this.indented || this.levels.length >= MAX_DEPTH) return false;
    if (v instanceof PyList) {
      const { items } = v;
      if (v.cls !== LIST || items.length > SMALL || !items.every(isScalar)) return false;
      m.work(items.length * 8);
      out.write('[');
      for (let i = 0; i < items.length; i++) {
        if (i > 0) out.write(this.comma);
        writeScalar(items[i]!, this, out);
      }
      out.write(']');
      return true;
    }
    if (!(v instanceof PyDict) || v.cls !== DICT || v.live > SMALL || this.sort) return false;
    for (let i = v.nextEntry(0); i >= 0; i = v.nextEntry(i + 1))
      if (typeof v.keys[i] !== 'string' || !isScalar(v.valueAt(i))) return false;
    m.work(v.live * 8);
    out.write('{');
    let begun = false;
    for (let i = v.nextEntry(0); i >= 0; i = v.nextEntry(i + 1)) {
      const form = this.formOf(v.keys[i] as string, this.levels.length + 1, i);
      out.write(begun ? form.next : form.first);
      begun = true;
      writeScalar(v.valueAt(i), this, out);
    }
    out.write('}');
    return true;
  }

  /** A key as it is written, the i-th at its depth: dicts of one document mostly have the same keys at the same places. */
  private formOf(text: string, depth: number, i: number): Key {
    const place = (8 * depth + i) & PLACES;
    const form = this.forms[place];
    return form !== undefined && form.text === text ? form : (this.forms[place] = written(text, this));
  }

  /** Begins an object that is no scalar, and writes it if it is empty; false: it stopped. */
  private open(m: Machine, v: PyValue, known: Level | null, out: Output): boolean {
    const { levels, indent } = this;
    const level = known ?? this.opened(m, v);
    if (level === 'default' && bare(v) instanceof PyFloat) return this.refuse(v, out, out.safe);
    out.safe = out.length;
    const isList = v instanceof PyList || v instanceof PyTuple;
    const size = !(level instanceof Level)
      ? 1
      : level.form === ENTRIES
        ? (v as PyDict).live
        : level.items!.items.length;
    if (size === 0) {
      out.write(isList ? '[]' : '{}');
      return true;
    }
    if (levels.length >= MAX_DEPTH)
      return this.fail('RecursionError', 'maximum recursion depth exceeded', out, out.safe);
    if (level !== 'list' && this.circular && this.isOpen(v))
      return this.fail('ValueError', 'Circular reference detected', out, out.safe);
    if (!(level instanceof Level)) return this.stop(level, v, out, out.safe);
    m.work(size * 8);
    this.push(level);
    out.write(isList ? '[' : '{');
    if (this.indented) {
      m.reserve(2 * (this.newline.length + indent.length));
      this.newline += indent;
    }
    return true;
  }

  /** Writes items of a list up to one that is no scalar, and answers it; undefined: that was all. */
  private items(level: Level, out: Output): PyValue | undefined {
    const { items } = level.items!;
    const { newline } = this;
    const between = newline === '' ? this.comma : this.comma + newline;
    while (level.at < items.length) {
      const v = items[level.at++]!;
      if (level.begun) {
        out.safe = out.length;
        out.write(between);
      } else if (newline !== '') out.write(newline);
      level.begun = true;
      if (!writeScalar(v, this, out)) return v;
    }
    return undefined;
  }

  /** Writes entries of a dict up to a value that is no scalar, and answers it; undefined: that was all, or it stopped. */
  private entries(level: Level, out: Output): PyValue | undefined {
    const { newline } = this;
    const between = newline === '' ? this.comma : this.comma + newline;
    const depth = this.levels.length;
    const d = level.of as PyDict;
    for (;;) {
      let key: PyValue;
      let v: PyValue;
      if (level.form === ROWS) {
        const { items } = level.items!;
        // A changed snapshot may have put a list of the program's there, which gets shorter.
        if (level.at >= level.keys.length || level.at >= items.length) return undefined;
        key = level.keys[level.at]!;
        v = items[level.at++]!;
      } else {
        const { walk } = level;
        if (walk !== null) {
          walk.settle(d);
          level.at = walk.at;
          if (this.steady && walk.size !== d.live) {
            this.pop();
            this.fail('RuntimeError', 'dictionary changed size during iteration', out, out.length);
            return undefined;
          }
        }
        const i = d.nextEntry(level.at);
        if (i < 0) return undefined;
        key = d.keys[i]!;
        v = d.valueAt(i);
        level.at = i + 1;
        if (walk !== null) walk.at = i + 1;
      }
      out.safe = out.length;
      const text = keyText(key, this);
      if (text === undefined) {
        if (this.skipkeys && isSkipped(key)) continue;
        this.pop();
        if (bare(key) instanceof PyFloat) this.refuse(key, out, out.safe);
        else this.fail('TypeError', `keys must be str, int, float, bool or None, not ${typeName(key)}`, out, out.safe);
        return undefined;
      }
      level.key = key;
      const form = this.formOf(text, depth, level.at);
      if (newline === '') out.write(level.begun ? form.next : form.first);
      else {
        out.write(level.begun ? between : newline);
        out.write(form.first);
      }
      level.begun = true;
      out.safe = out.length;
      if (!writeScalar(v, this, out)) return v;
    }
  }

  /** Stops at a float that JSON has not. */
  private refuse(v: PyValue, out: Output, safe: number): false {
    return this.fail(
      'ValueError',
      `Out of range float values are not JSON compliant: ${floatRepr((bare(v) as PyFloat).v)}`,
      out,
      safe,
    );
  }

  private close(level: Level, out: Output): void {
    this.pop();
    if (level.form === STAND_IN) return;
    if (this.indented) {
      this.newline = this.newline.slice(0, this.newline.length - this.indent.length);
      if (level.begun) out.write(this.newline);
    }
    out.write(level.of instanceof PyDict ? '}' : ']');
  }

  private whole(m: Machine, out: Output): PyValue {
    const { parts } = this;
    const last = out.text();
    const text = parts.length === 0 ? last : parts.join('') + last;
    m.work(text.length);
    m.reserve(2 * text.length);
    return mkstr(text);
  }

  /** Gives out what was written since the last time. */
  take(m: Machine): PyValue {
    const text = this.parts.join('');
    this.parts = [];
    this.size = 0;
    m.work(text.length);
    return mkstr(text);
  }

  /** A key in a note: CPython's encoder in Python has made a text of it. */
  private shown(key: PyValue): PyValue {
    const b = bare(key);
    if (!this.steady || typeof b === 'string' || b instanceof PyStr) return key;
    // Out of a changed snapshot it may be none that JSON has.
    const text = keyText(key, this);
    return text === undefined ? key : mkstr(text);
  }

  /** Where it is, from the innermost level to the outermost: what each level is of, and the index or key; None for an object. */
  trail(m: Machine): PyValue {
    m.charge(this.levels.length);
    const rows = (this.levels as Level[]).map(
      ({ of, form, key, at }) =>
        new PyTuple(TUPLE, form === STAND_IN ? [of] : [of, form === ITEMS ? at - 1 : this.shown(key)]),
    );
    return new PyList(LIST, rows.reverse());
  }
}
kind(
  'json.writer',
  Writer,
  () => new Writer(),
  {
    skipkeys: 'flag', ascii: 'flag', nan: 'flag', sort: 'flag', circular: 'flag', steady: 'flag', indented: 'flag', indent: 'text',
    comma: 'text', colon: 'text', levels: 'values', parts: 'texts', size: 'count', newline: 'text', question: 'text', subject: 'value', fault: 'text',
    message: 'text', settled: 'count',
  }, // prettier-ignore
  ({ levels, size, question, fault, settled }) =>
    levels.every((level) => level instanceof Level) &&
    size >= 0 &&
    settled >= 0 &&
    settled <= levels.length &&
    (question === 'error' ? FAULTS.has(fault) : QUESTIONS.has(question)),
);
