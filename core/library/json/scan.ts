/**
 * Reading JSON text natively: values without hooks, and the strings, numbers and white space that the decoder in Python asks
 * for one by one. Positions inside are UTF-16 units; what comes from and goes to Python are code points.
 */
import {
  DICT,
  LIST,
  PyDict,
  PyFloat,
  PyList,
  PyStr,
  PyTuple,
  Raise,
  TUPLE,
  bare,
  builtinFunction,
  cut,
  growSlots,
  intOfText,
  mkstr,
  utf16,
} from '../../values/mod.ts';
import type { Arg, Machine, PyBuiltin, PyValue, Str } from '../../values/mod.ts';

/** Levels of arrays and objects, as in every walk over nested values. */
const MAX_DEPTH = 10000;
/** Containers made between two looks at the memory limit. */
const LOOK = 1024;
/** Keys of up to this length are shared between objects. */
const SHORT_KEY = 40;
const KEY_CACHE = 512;
/** From this length on, strings with escapes are left to the engine's own JSON. */
const LONG = 64;
// eslint-disable-next-line no-control-regex
const STOP = /["\\\u0000-\u001f\ud800-\udfff]/g;
// eslint-disable-next-line no-control-regex
const STOP_AMONG_ESCAPES = /["\\\u0000-\u001f]/g;

class Mistake {
  readonly message: string;
  readonly at: number;
  constructor(message: string, at: number) {
    this.message = message;
    this.at = at;
  }
}

function isSpace(c: number): boolean {
  return c === 32 || c === 10 || c === 13 || c === 9;
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

/** What a decoder has for a value that it does not take as it is: the index of the function in its row of them. */
const OBJECT = 0;
const FLOAT = 1;
const INT = 2;
const CONSTANT = 3;
const NO_CALL = -1;

/**
 * The calls that a document takes, in the order of its text: which function gets what, and where its answer belongs. Python
 * makes them when all of it is read; until then what they get stands in the place of their answers.
 */
class Calls {
  readonly isDue: readonly boolean[];
  /** Objects are lists of pairs. */
  readonly pairs: boolean;
  readonly rows: PyTuple[] = [];
  constructor(isDue: readonly boolean[], pairs: boolean) {
    this.isDue = isDue;
    this.pairs = pairs;
  }

  add(m: Machine, which: number, v: PyValue, holder: PyValue, place: PyValue): void {
    this.rows.push(new PyTuple(TUPLE, [which, v, holder, place]));
    if (this.rows.length % LOOK === 0) m.growing(new PyList(LIST, this.rows));
  }

  /** The value under a key is another one. */
  replaced(m: Machine, holder: PyDict, key: Str): void {
    m.work(this.rows.length);
    const name = utf16(key);
    this.rows.forEach(({ items: [which, v, of, place] }, i) => {
      if (of === holder && utf16(place as Str) === name) this.rows[i] = new PyTuple(TUPLE, [which!, v!, null, null]);
    });
  }
}

/** An object whose pairs are to come in a list. */
class Pairs {
  readonly list: PyList = new PyList(LIST, []);
}

class Scanner {
  readonly m: Machine;
  readonly text: string;
  readonly strict: boolean;
  /** Behind what was read last. */
  end = 0;
  private readonly keys: string[] = [];
  private made = 0;
  private readonly calls: Calls | null;
  /** The call that the value which was read last takes. */
  due = NO_CALL;

  constructor(m: Machine, text: string, strict: boolean, calls: Calls | null = null) {
    this.m = m;
    this.text = text;
    this.strict = strict;
    this.calls = calls;
  }

  /** The value that is all of the text. */
  document(): PyValue {
    const v = this.value(this.space(0));
    this.end = this.space(this.end);
    if (this.end !== this.text.length) throw new Mistake('Extra data', this.end);
    return v;
  }

  space(at: number): number {
    const { text } = this;
    let c = text.charCodeAt(at);
    while (c <= 32 && isSpace(c)) c = text.charCodeAt(++at);
    return at;
  }

  /** The value at `at`, with everything in it. */
  value(at: number): PyValue {
    const { text, calls, m } = this;
    const open: (PyList | PyDict | Pairs)[] = [];
    const keys: Str[] = [];
    let inside: PyList | PyDict | Pairs | null = null;
    for (;;) {
      let v: PyValue;
      const c = text.charCodeAt(at);
      if (c === 0x22) {
        v = this.string(at + 1, false);
      } else if (c === 0x7b || c === 0x5b) {
        const made = c === 0x5b ? new PyList(LIST, []) : calls !== null && calls.pairs ? new Pairs() : new PyDict(DICT);
        if (++this.made % LOOK === 0) m.growing(held(open[0] ?? made));
        const close = c === 0x7b ? 0x7d : 0x5d;
        at = this.space(at + 1);
        if (text.charCodeAt(at) !== close) {
          if (open.length >= MAX_DEPTH) throw tooDeep(c === 0x7b);
          if (c === 0x5b && at >= text.length) throw new Mistake('Expecting value', at);
          open.push(made);
          inside = made;
          if (c === 0x7b) {
            keys.push(this.key(at));
            at = this.end;
          }
          continue;
        }
        this.end = at + 1;
        v = held(made);
        if (c === 0x7b && calls !== null && calls.isDue[OBJECT]!) this.due = OBJECT;
      } else v = this.scalar(at, c);
      // Puts v where it belongs, and leaves what is complete.
      for (;;) {
        if (inside === null) return v;
        const { due } = this;
        this.due = NO_CALL;
        if (inside instanceof PyList) {
          if (due !== NO_CALL) calls!.add(m, due, v, inside, inside.items.length);
          inside.items.push(v);
          at = this.space(this.end);
          const d = text.charCodeAt(at);
          if (d === 0x2c) {
            const comma = at;
            at = this.space(at + 1);
            if (text.charCodeAt(at) === 0x5d) throw new Mistake('Illegal trailing comma before end of array', comma);
            break;
          }
          if (d !== 0x5d) throw new Mistake("Expecting ',' delimiter", at);
          growSlots(inside.items.length);
        } else {
          const k = keys.pop()!;
          if (inside instanceof Pairs) {
            const pair = new PyTuple(TUPLE, [k, v]);
            if (due !== NO_CALL) calls!.add(m, due, v, inside.list, -1 - inside.list.items.length);
            inside.list.items.push(pair);
          } else {
            const { live } = inside;
            if (typeof k === 'string') inside.setPlain(k, v);
            else inside.set(m, k, v);
            if (calls !== null) {
              if (inside.live === live) calls.replaced(m, inside, k);
              if (due !== NO_CALL) calls.add(m, due, v, inside, k);
            }
          }
          at = this.space(this.end);
          const d = text.charCodeAt(at);
          if (d === 0x2c) {
            const comma = at;
            at = this.space(at + 1);
            if (text.charCodeAt(at) === 0x7d) throw new Mistake('Illegal trailing comma before end of object', comma);
            keys.push(this.key(at));
            at = this.end;
            break;
          }
          if (d !== 0x7d) throw new Mistake("Expecting ',' delimiter", at);
          if (inside instanceof Pairs) growSlots(inside.list.items.length);
          if (calls !== null && calls.isDue[OBJECT]!) this.due = OBJECT;
        }
        this.end = at + 1;
        v = held(inside);
        open.pop();
        inside = open.length === 0 ? null : open[open.length - 1]!;
      }
    }
  }

  /** A key at `at`, and the colon behind it; `end` is then where the value begins. */
  private key(at: number): Str {
    const { text } = this;
    if (text.charCodeAt(at) !== 0x22) throw new Mistake('Expecting property name enclosed in double quotes', at);
    const k = this.string(at + 1, true);
    at = this.space(this.end);
    if (text.charCodeAt(at) !== 0x3a) throw new Mistake("Expecting ':' delimiter", at);
    this.end = this.space(at + 1);
    return k;
  }

  /** The string whose first character is at `from`. */
  string(from: number, isKey: boolean): Str {
    const { text, strict } = this;
    const n = text.length;
    let special = false;
    let mark = 0;
    let at = from;
    for (; at < n; at++) {
      if (at - from === SHORT_KEY) {
        // Nothing but what ends it, or needs a look, stops a long string.
        STOP.lastIndex = at;
        at = STOP.exec(text)?.index ?? n;
        if (at === n) break;
      }
      const c = text.charCodeAt(at);
      if (c === 0x22) {
        this.end = at + 1;
        if (isKey && !special && at - from <= SHORT_KEY) return this.shared(from, at, mark);
        const part = cut(text, from, at);
        return special ? mkstr(part) : part;
      }
      if (c === 0x5c) break;
      if (c < 32 && strict) throw new Mistake('Invalid control character at', at);
      if (c >= 0xd800 && c < 0xe000) special = true;
      mark = (mark * 31 + c) | 0;
    }
    if (at >= n) throw new Mistake('Unterminated string starting at', from - 1);
    return this.escaped(from, at);
  }

  /** The key from `from` to `at`: the one of before, if it has the same text. */
  private shared(from: number, at: number, mark: number): string {
    const slot = (mark ^ (mark >>> 9)) & (KEY_CACHE - 1);
    const known = this.keys[slot];
    if (known !== undefined && known.length === at - from && this.text.startsWith(known, from)) return known;
    return (this.keys[slot] = cut(this.text, from, at));
  }

  /** A string with escapes, the first at `at`. */
  private escaped(from: number, at: number): Str {
    const { text, strict } = this;
    const n = text.length;
    const whole = strict ? this.longString(from, at) : undefined;
    if (whole !== undefined) return mkstr(whole);
    let out = text.slice(from, at);
    for (;;) {
      // A backslash is at `at`.
      if (at + 1 >= n) throw new Mistake('Unterminated string starting at', from - 1);
      const c = text.charCodeAt(at + 1);
      at += 2;
      if (c === 0x75) {
        out += String.fromCharCode(this.hex(at));
        at += 4;
      } else {
        const plain = ESCAPES.get(c);
        if (plain === undefined) throw new Mistake('Invalid \\escape', at - 2);
        out += plain;
      }
      const start = at;
      for (; at < n; at++) {
        if (at - start === SHORT_KEY) {
          STOP_AMONG_ESCAPES.lastIndex = at;
          at = STOP_AMONG_ESCAPES.exec(text)?.index ?? n;
          if (at === n) break;
        }
        const d = text.charCodeAt(at);
        if (d === 0x22) {
          out += text.slice(start, at);
          this.end = at + 1;
          return mkstr(out);
        }
        if (d === 0x5c) break;
        if (d < 32 && strict) throw new Mistake('Invalid control character at', at);
      }
      if (at >= n) throw new Mistake('Unterminated string starting at', from - 1);
      out += text.slice(start, at);
    }
  }

  /** The same by the engine's own reader, which knows the same strings, if it is long; undefined for a wrong one, too. */
  private longString(from: number, at: number): string | undefined {
    const { text } = this;
    let quote = at;
    do {
      quote = text.indexOf('"', quote + 1);
      if (quote < 0) return undefined;
    } while (isEscaped(text, quote, at));
    if (quote - from < LONG) return undefined;
    try {
      const whole = JSON.parse(text.slice(from - 1, quote + 1)) as string;
      this.end = quote + 1;
      return whole;
    } catch {
      return undefined;
    }
  }

  private hex(at: number): number {
    let n = 0;
    // The quote at the end is looked for too.
    if (at + 4 >= this.text.length) throw new Mistake('Invalid \\uXXXX escape', at - 1);
    for (let i = at; i < at + 4; i++) {
      const c = this.text.charCodeAt(i);
      const letter = c | 32;
      if (isDigit(c)) n = n * 16 + c - 48;
      else if (letter >= 97 && letter <= 102) n = n * 16 + letter - 87;
      else throw new Mistake('Invalid \\uXXXX escape', at - 1);
    }
    return n;
  }

  private scalar(at: number, c: number): PyValue {
    const { text } = this;
    if (c === 0x6e && this.isWord('null', at)) return this.word(at, 4, null);
    if (c === 0x74 && this.isWord('true', at)) return this.word(at, 4, true);
    if (c === 0x66 && this.isWord('false', at)) return this.word(at, 5, false);
    if (c === 0x4e && this.isWord('NaN', at)) return this.constant(at, 'NaN', NaN);
    if (c === 0x49 && this.isWord('Infinity', at)) return this.constant(at, 'Infinity', Infinity);
    if (c === 0x2d && this.isWord('-Infinity', at)) return this.constant(at, '-Infinity', -Infinity);
    const isFloat = this.number(at);
    if (isFloat === undefined) throw new Mistake('Expecting value', at);
    const { end, calls } = this;
    if (calls !== null && calls.isDue[isFloat ? FLOAT : INT]!) {
      this.due = isFloat ? FLOAT : INT;
      return cut(text, at, end);
    }
    if (isFloat) return new PyFloat(Number(text.slice(at, end)));
    if (end - at < 16) {
      const v = Number(text.slice(at, end));
      return v === 0 ? 0 : v;
    }
    return intOfText(text.slice(at, end), 10, null);
  }

  /** Whether a word that begins as it should stands at `at`. Not startsWith, which costs more than all the rest of such a value. */
  private isWord(word: string, at: number): boolean {
    const { text } = this;
    for (let i = 1; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
    return true;
  }

  private constant(at: number, name: string, x: number): PyValue {
    this.end = at + name.length;
    if (this.calls === null || !this.calls.isDue[CONSTANT]!) return new PyFloat(x);
    this.due = CONSTANT;
    return name;
  }

  private word(at: number, n: number, v: PyValue): PyValue {
    this.end = at + n;
    return v;
  }

  /** Reads a number: whether it is a float; undefined if there is none. */
  number(at: number): boolean | undefined {
    const { text } = this;
    let c = text.charCodeAt(at);
    if (c === 0x2d) c = text.charCodeAt(++at);
    if (c === 48) at++;
    else if (isDigit(c)) {
      do at++;
      while (isDigit(text.charCodeAt(at)));
    } else return undefined;
    let isFloat = false;
    if (text.charCodeAt(at) === 0x2e && isDigit(text.charCodeAt(at + 1))) {
      isFloat = true;
      at += 2;
      while (isDigit(text.charCodeAt(at))) at++;
    }
    if ((text.charCodeAt(at) | 32) === 0x65) {
      let e = at + 1;
      const sign = text.charCodeAt(e);
      if (sign === 0x2b || sign === 0x2d) e++;
      if (isDigit(text.charCodeAt(e))) {
        isFloat = true;
        at = e + 1;
        while (isDigit(text.charCodeAt(at))) at++;
      }
    }
    this.end = at;
    return isFloat;
  }
}

function held(v: PyList | PyDict | Pairs): PyList | PyDict {
  return v instanceof Pairs ? v.list : v;
}

const ESCAPES: ReadonlyMap<number, string> = new Map([
  [0x22, '"'],
  [0x5c, '\\'],
  [0x2f, '/'],
  [0x62, '\b'],
  [0x66, '\f'],
  [0x6e, '\n'],
  [0x72, '\r'],
  [0x74, '\t'],
]);

/** Whether an odd number of backslashes stands before `at`, none of them before `first`. */
function isEscaped(text: string, at: number, first: number): boolean {
  let i = at;
  while (i > first && text.charCodeAt(i - 1) === 0x5c) i--;
  return (at - i) % 2 === 1;
}

function tooDeep(isObject: boolean): Raise {
  const what = isObject ? 'object' : 'array';
  return new Raise('RecursionError', `maximum recursion depth exceeded while decoding a JSON ${what} from a unicode string`);
}

/** The unit at which code point `i` begins. */
function unitAt(s: Str, i: number): number {
  if (!(s instanceof PyStr)) return i;
  const text = utf16(s);
  let at = 0;
  for (; i > 0 && at < text.length; i--) at += isPair(text, at) ? 2 : 1;
  return at + i;
}

/** The number of the code point at unit `at`. */
function pointAt(s: Str, at: number): number {
  if (!(s instanceof PyStr)) return at;
  const text = utf16(s);
  let n = at;
  for (let i = 0; i + 1 < at; i++) if (isPair(text, i)) n--;
  return n;
}

function isPair(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  const d = text.charCodeAt(at + 1);
  return c >= 0xd800 && c < 0xdc00 && d >= 0xdc00 && d < 0xe000;
}

/** What `read` gives and where it ends; or message, position and None. */
function scanned(m: Machine, s: PyValue, idx: number, strict: Arg, read: (scanner: Scanner, at: number) => PyValue): PyValue {
  const str = bare(s!) as Str;
  const text = utf16(str);
  const scanner = new Scanner(m, text, strict as boolean);
  const start = unitAt(str, idx);
  try {
    const v = read(scanner, start);
    m.work(scanner.end - start);
    return new PyTuple(TUPLE, [v, pointAt(str, scanner.end)]);
  } catch (e) {
    if (!(e instanceof Mistake)) throw e;
    m.work(e.at - start);
    return new PyTuple(TUPLE, [e.message, pointAt(str, Math.min(e.at, text.length)), null]);
  }
}

/** The value of a whole text; undefined where it is no document. */
export function wholeDocument(m: Machine, s: Str): PyValue | undefined {
  const text = utf16(s);
  const scanner = new Scanner(m, text, true);
  try {
    const v = scanner.document();
    m.work(text.length);
    return v;
  } catch (e) {
    if (!(e instanceof Mistake)) throw e;
    return undefined;
  }
}

/**
 * The value at an index as the only item of a list, where it ends, and the calls that it takes. A mistake has its message and
 * place in front of them. None: only Python can tell where another exception comes among the calls.
 */
function scannedForCalls(m: Machine, args: readonly Arg[]): PyValue {
  const [s, idx, strict, pairs, ...isDue] = args;
  const str = bare(s!) as Str;
  const text = utf16(str);
  const calls = new Calls(
    isDue.map((is) => is === true),
    pairs === true,
  );
  const scanner = new Scanner(m, text, strict as boolean, calls);
  const start = unitAt(str, idx as number);
  try {
    const root = new PyList(LIST, []);
    const v = scanner.value(start);
    if (scanner.due !== NO_CALL) calls.add(m, scanner.due, v, root, 0);
    root.items.push(v);
    m.work(scanner.end - start);
    return new PyTuple(TUPLE, [root, pointAt(str, scanner.end), new PyList(LIST, calls.rows)]);
  } catch (e) {
    if (e instanceof Raise) return null;
    if (!(e instanceof Mistake)) throw e;
    m.work(e.at - start);
    return new PyTuple(TUPLE, [e.message, pointAt(str, Math.min(e.at, text.length)), new PyList(LIST, calls.rows), null]);
  }
}

/** Puts the answer of a call where it belongs: into a list, into the pair of a list (counted from -1), or under a key. */
function place(m: Machine, holder: Arg, at: Arg, v: PyValue): null {
  if (holder instanceof PyDict && holder.cls === DICT && typeof at === 'string') holder.setPlain(at, v);
  else if (holder instanceof PyDict && holder.cls === DICT && at instanceof PyStr) holder.set(m, at, v);
  else if (holder instanceof PyList && typeof at === 'number') {
    const old = holder.items[at < 0 ? -1 - at : at];
    if (old === undefined) return null;
    if (at >= 0) holder.items[at] = v;
    else if (old instanceof PyTuple) holder.items[-1 - at] = new PyTuple(TUPLE, [old.items[0]!, v]);
  }
  return null;
}

/** The functions that the Python of json.decoder calls. A mistake in the text is an answer of three. */
export function scanFunctions(): PyBuiltin[] {
  return [
    builtinFunction('json.decoder', '_read(string, strict, /)', {
      doc: 'The value of a whole document, and its length.',
      run: (m, s, strict) =>
        scanned(m, s!, 0, strict, (scanner) => scanner.document()),
    }),
    builtinFunction('json.decoder', '_read_at(string, idx, strict, /)', {
      doc: 'The value at an index, and where it ends.',
      run: (m, s, idx, strict) => scanned(m, s!, idx as number, strict, (scanner, at) => scanner.value(at)),
    }),
    builtinFunction('json.decoder', '_read_for_calls(string, idx, strict, pairs, objects, floats, ints, constants, /)', {
      doc: 'The value at an index, and the calls that it takes.',
      runN: scannedForCalls,
    }),
    builtinFunction('json.decoder', '_place(holder, at, value, /)', {
      doc: 'Put the answer of a call where it belongs.',
      run: (m, holder, at, v) => place(m, holder, at, v!),
    }),
    builtinFunction('json.decoder', '_read_string(string, idx, strict, /)', {
      doc: 'The string whose first character is at an index, and where it ends.',
      run: (m, s, idx, strict) => scanned(m, s!, idx as number, strict, (scanner, at) => scanner.string(at, false)),
    }),
    builtinFunction('json.decoder', '_read_number(string, idx, /)', {
      doc: 'Where the number at an index ends, and whether it is a float; None if there is none.',
      run(m, s, idx) {
        const str = bare(s!) as Str;
        const scanner = new Scanner(m, utf16(str), true);
        const isFloat = scanner.number(unitAt(str, idx as number));
        return isFloat === undefined ? null : new PyTuple(TUPLE, [pointAt(str, scanner.end), isFloat]);
      },
    }),
    builtinFunction('json.decoder', '_space(string, idx, /)', {
      doc: 'The next index without white space.',
      run(m, s, idx) {
        const str = bare(s!) as Str;
        const start = unitAt(str, idx as number);
        const at = new Scanner(m, utf16(str), true).space(start);
        m.work(at - start);
        return pointAt(str, at);
      },
    }),
  ];
}
