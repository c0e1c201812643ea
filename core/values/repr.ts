/**
 * repr() and str(). Built-in containers are walked here with a stack of the walk's own; a container inside itself prints as
 * `[...]`. Other values answer through `__repr__`: rows natively, Python code by BAIL.
 *
 * `m.reprs` holds containers whose repr is in progress in Python; `ACTIVE` those in progress natively, across rows that
 * call repr themselves.
 */
import { DICT, FROZENSET, LIST, OBJECT, SET, TUPLE } from './classes.ts';
import type { PyClass } from './classes.ts';
import { DEEPEST, nested, tooDeep } from './depth.ts';
import { NSDICT, PyDict } from './dict.ts';
import { DICT_ITEMS, DICT_KEYS, PyDictView } from './dictviews.ts';
import { floatRepr } from './floattext.ts';
import { decimalText } from './inttext.ts';
import { intrinsic } from './intrinsics.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, ELLIPSIS, PyConst, PyExc, PyFloat, PyFunc, PyInst, PyList, PyRange, PySlice, PyStr, PyTuple } from './objects.ts';
import type { PyValue, Str } from './objects.ts';
import { quoted, quotedText } from './quoted.ts';
import { Raise } from './raised.ts';
import { PySet } from './set.ts';
import { askText } from './special.ts';
import { chargeText, mkstr, strLength, strOf, utf16 } from './text.ts';
import { typeName, typeOf } from './typeof.ts';

/** repr(v). */
export function repr(m: Machine, v: Str | PyRange): Str;
export function repr(m: Machine, v: PyValue): Str | Bail;
export function repr(m: Machine, v: PyValue): Str | Bail {
  const leaf = leafText(v);
  if (leaf !== undefined) return leaf;
  if (typeof v === 'string' || v instanceof PyStr) {
    m.charge(strLength(v) >>> 2);
    return quoted(v);
  }
  if (v instanceof PyInst) {
    const own = v.shape.cls.lookup('__repr__');
    if (own instanceof PyFunc && own.code.shortcut === null) return askText(m, own, v) as Str | Bail;
  }
  return nested(' while getting the repr of an object', () => walk(m, v));
}

/**
 * The repr of a container as its built-in class `base` writes it, whatever `__repr__` of its own class says: for the rows
 * themselves.
 */
export function reprOf(m: Machine, v: PyValue, base: PyClass): Str | Bail {
  return nested(' while getting the repr of an object', () => walk(m, v, base));
}

export const OF_STR = ' while getting the str of an object';

/** str(v). */
export function str(m: Machine, v: PyValue): Str | Bail {
  if (typeof v === 'string' || v instanceof PyStr) return v;
  const leaf = leafText(v);
  if (leaf !== undefined) return leaf;
  const method = typeOf(v).lookup('__str__');
  if (method === undefined || method === OBJECT.lookup('__str__')) return repr(m, v);
  // What exceptions say is what they were made of, such as another exception.
  const out = v instanceof PyExc ? nested(OF_STR, () => askText(m, method, v)) : askText(m, method, v);
  return out instanceof Bail ? out : mustBeStr(out, '__str__');
}

/** Checks what `__repr__` or `__str__` answered. */
export function mustBeStr(out: PyValue, name: string): Str {
  const text = strOf(out);
  if (text !== undefined) return text;
  throw new Raise('TypeError', `${name} returned non-string (type ${typeName(out)})`);
}

/** Text of exact numbers and constants: the same for repr and str. */
function leafText(v: PyValue): string | undefined {
  switch (typeof v) {
    case 'number':
      return String(v);
    case 'boolean':
      return v ? 'True' : 'False';
    case 'bigint':
      return decimalText(v);
    case 'string':
      return undefined;
  }
  if (v === null) return 'None';
  if (v instanceof PyFloat) return floatRepr(v.v);
  if (v instanceof PyConst) return v === ELLIPSIS ? 'Ellipsis' : v.name;
  return undefined;
}

/** Containers whose repr is being made. */
const ACTIVE: Set<PyValue> = new Set();

/** One container being written: its items, what comes between and after them. */
interface Level {
  readonly owner: PyValue;
  readonly items: readonly PyValue[];
  at: number;
  /** Keys and values alternate in `items`. */
  readonly pairs: boolean;
  readonly close: string;
}

function walk(m: Machine, root: PyValue, base: PyClass | null = null): Str | Bail {
  const stack: Level[] = [];
  let astral = false;
  let out = '';
  let steps = 0;
  let next: PyValue | undefined = root;
  try {
    for (;;) {
      if (next !== undefined) {
        const v: PyValue = next;
        next = undefined;
        const leaf = leafText(v);
        if (leaf !== undefined) out += leaf;
        else if (typeof v === 'string') {
          m.charge(v.length >>> 2);
          out += quotedText(v);
        } else if (v instanceof PyStr) {
          m.charge(v.n >>> 2);
          astral = true;
          out += quotedText(v);
        } else {
          const opened = open(m, v, steps === 0 && base !== null ? base : typeOf(v));
          if (typeof opened === 'string') {
            out += opened;
            astral = true;
          } else if (opened instanceof Bail) return BAIL;
          else {
            if (stack.length >= DEEPEST) throw tooDeep(' while getting the repr of an object');
            out += opened.begin;
            stack.push(opened.level);
            if (opened.level.owner !== null) ACTIVE.add(opened.level.owner);
          }
        }
        if (out.length > m.caps.text) throw new Raise('MemoryError', '');
        if ((++steps & 15) === 0) {
          m.charge(16);
          m.reserve(2 * out.length);
        }
      }
      const top = stack[stack.length - 1];
      if (top === undefined) break;
      if (top.at === top.items.length) {
        out += top.close;
        ACTIVE.delete(top.owner);
        stack.pop();
        continue;
      }
      if (top.at > 0) out += top.pairs && (top.at & 1) === 1 ? ': ' : ', ';
      next = top.items[top.at++]!;
    }
  } finally {
    for (const level of stack) ACTIVE.delete(level.owner);
  }
  m.work(out.length);
  if (astral) return mkstr(out);
  chargeText(out.length);
  return out;
}

interface Opened {
  begin: string;
  level: Level;
}

/** What a value begins with and its items; or its whole text. */
function open(m: Machine, v: PyValue, cls: PyClass): Opened | string | Bail {
  if (v instanceof PyList && plain(cls, LIST)) return enter(m, v, '[', v.items.slice(), ']');
  if (v instanceof PyTuple && plain(cls, TUPLE)) return enter(m, v, '(', v.items, v.items.length === 1 ? ',)' : ')');
  if (v instanceof PyDict && (cls === NSDICT || plain(cls, DICT))) return enter(m, v, '{', pairsOf(v), '}');
  if (v instanceof PySet && (plain(cls, SET) || plain(cls, FROZENSET))) {
    const { name } = v.cls;
    if (isActive(m, v)) return `${name}(...)`;
    if (v.size === 0) return `${name}()`;
    const [begin, end] = v.cls === SET ? ['{', '}'] : [`${name}({`, '})'];
    return enter(m, v, begin!, v.toArray(), end!);
  }
  if (v instanceof PyDictView) {
    return enter(m, v, `${v.cls.name}([`, viewItems(v), '])');
  }
  if (v instanceof PySlice) return level(null, 'slice(', [v.start, v.stop, v.step], ')');
  if (v instanceof PyRange) {
    const step = v.step === 1 ? [] : [v.step];
    return level(null, 'range(', [v.start, v.stop, ...step], ')');
  }
  const method = cls.lookup('__repr__');
  if (method === undefined) return `<${cls.name} object>`;
  const out = askText(m, method, v);
  return out instanceof Bail ? out : utf16(mustBeStr(out, '__repr__'));
}

function enter(m: Machine, v: PyValue, begin: string, items: readonly PyValue[], close: string): Opened | string {
  if (isActive(m, v)) return v instanceof PyDictView ? '...' : `${begin}...${close[close.length - 1]!}`;
  return { begin, level: { owner: v, items, at: 0, pairs: v instanceof PyDict, close } };
}

function level(owner: PyValue, begin: string, items: readonly PyValue[], close: string): Opened {
  return { begin, level: { owner, items, at: 0, pairs: false, close } };
}

function isActive(m: Machine, v: PyValue): boolean {
  return ACTIVE.has(v) || m.reprs.items.includes(v);
}

function plain(cls: PyClass, base: PyClass): boolean {
  return cls === base || cls.find('__repr__') === base.find('__repr__');
}

function pairsOf(d: PyDict): PyValue[] {
  const out: PyValue[] = [];
  for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) out.push(d.keys[i]!, d.valueAt(i));
  return out;
}

function viewItems(v: PyDictView): PyValue[] {
  const d = v.dict;
  const out: PyValue[] = [];
  for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) {
    if (v.type === DICT_KEYS) out.push(d.keys[i]!);
    else if (v.type === DICT_ITEMS) out.push(new PyTuple(TUPLE, [d.keys[i]!, d.valueAt(i)]));
    else out.push(d.valueAt(i));
  }
  return out;
}

// The rows' Python keeps the containers it is printing in the run's own list, which is program state.
intrinsic('repr_enter', 1, (m, v) => {
  if (isActive(m, v!)) return true;
  m.reprs.items.push(v!);
  return false;
});
intrinsic('repr_leave', 1, (m, v) => {
  m.reprs.items.splice(m.reprs.items.lastIndexOf(v!), 1);
  return null;
});

/** Where the list says that an object is being shown by a function that keeps no other function from showing it; -1: nowhere. */
function placeOf({ items }: PyList, v: PyValue, by: PyValue): number {
  return items.findLastIndex((one) => one instanceof PyTuple && one.items[0] === v && one.items[1] === by);
}

/** Whether `by` is showing an object already; if not, it does now. */
export function beginRepr(m: Machine, v: PyValue, by: PyValue): boolean {
  if (placeOf(m.reprs, v, by) >= 0) return true;
  m.reprs.items.push(new PyTuple(TUPLE, [v, by]));
  return false;
}

export function endRepr(m: Machine, v: PyValue, by: PyValue): void {
  const at = placeOf(m.reprs, v, by);
  if (at >= 0) m.reprs.items.splice(at, 1);
}
