/**
 * Operators: the slow paths behind the leaf closures. Each protocol has a native form, which finishes in TypeScript or
 * answers BAIL when Python code has to run, and a root form, which then calls that code like any function.
 *
 * A Python method may answer NotImplemented; then the second candidate is asked by shipped Python (`binary_second`,
 * `compare_second`), so that no state hangs on the JavaScript stack. That is why root forms that can get NotImplemented
 * back run only on operands that can be read again (registers and constants): an instruction with deeper operands is
 * unfused first.
 */
import {
  BAIL,
  Bail,
  LIST,
  NOT_IMPLEMENTED,
  OBJECT,
  PENDING,
  isBuiltinMethod,
  PyBytes,
  PyComplex,
  PyDict,
  PyExc,
  PyFloat,
  H,
  PyFunc,
  PyInst,
  PyList,
  PyStr,
  PySub,
  PyTuple,
  TUPLE,
  DICT,
  PyClass,
  BASE_EXCEPTION,
  callPositional,
  areSequences,
  callWith,
  concat,
  contains,
  containsAtOnce,
  equal,
  equalAtOnce,
  extendList,
  getItem,
  hasSequenceSlots,
  haveItems,
  heap,
  lengthResult,
  mkstr,
  noOrder,
  orderAtOnce,
  orderIfAny,
  pendingOf,
  takeShortcut,
  standingFor,
  strEqual,
  typeName,
  typeOf,
  truth,
  floatBinary,
  complexBinary,
  intBinary,
  invert,
  joinLists,
  joinTuples,
  Raise,
} from '../values/mod.ts';
import type { BuiltinMethod, Frame, Out, PyValue } from '../values/mod.ts';
import type { BinaryOp, CompareOp, InplaceOp, UnaryOp } from '../code/mod.ts';
import { callFound, callFunction1, callFunction2, callPython, callShipped } from './calls.ts';
import { ownerOf } from './code.ts';
import { ticksUsed } from './limits.ts';
import { makeException, raiseExc } from './pending.ts';
import { ABNORMAL, UNFUSE, VM, link } from './vm.ts';

interface Operator {
  readonly symbol: BinaryOp;
  readonly name: string;
  readonly reflected: string;
  readonly inplace: string;
}

function operator(symbol: BinaryOp, word: string): Operator {
  return { symbol, name: `__${word}__`, reflected: `__r${word}__`, inplace: `__i${word}__` };
}

export const OPERATORS: Readonly<Record<BinaryOp, Operator>> = {
  '+': operator('+', 'add'),
  '-': operator('-', 'sub'),
  '*': operator('*', 'mul'),
  '@': operator('@', 'matmul'),
  '/': operator('/', 'truediv'),
  '//': operator('//', 'floordiv'),
  '%': operator('%', 'mod'),
  '**': operator('**', 'pow'),
  '<<': operator('<<', 'lshift'),
  '>>': operator('>>', 'rshift'),
  '|': operator('|', 'or'),
  '^': operator('^', 'xor'),
  '&': operator('&', 'and'),
};

export interface Candidate {
  readonly func: PyValue;
  readonly self: PyValue;
  readonly other: PyValue;
}

/**
 * Who is asked for `a op b`, in order: the left operand, then the reflected method of the right one (not for the same
 * type); a right operand of a proper subclass that overrides the reflected method goes first. Concatenation and repetition
 * of built-in sequences come last, as CPython's sequence slots do after the number slots.
 * https://docs.python.org/3/reference/datamodel.html#object.__radd__
 */
export function binaryCandidates(op: Operator, a: PyValue, b: PyValue): Candidate[] {
  const ta = typeOf(a);
  const tb = typeOf(b);
  const left = ta.lookup(op.name);
  const out: Candidate[] = [];
  if (left !== undefined) out.push({ func: left, self: a, other: b });
  if (ta !== tb) {
    const right = tb.lookup(op.reflected);
    if (right !== undefined) {
      const candidate = { func: right, self: b, other: a };
      const first =
        (tb.isSubclass(ta) && right !== ta.lookup(op.reflected)) ||
        (isSequenceSlot(op, left) && !isSequenceSlot(op, right));
      if (first) out.unshift(candidate);
      else out.push(candidate);
    }
  }
  return out;
}

/**
 * Who is asked for `a op= b`: the in-place method of the left operand, then as for `a op b`. The in-place methods of built-in sequences
 * stand where their `+` and `*` would: after every number slot.
 */
export function inplaceCandidates(op: Operator, a: PyValue, b: PyValue): Candidate[] {
  const others = binaryCandidates(op, a, b).filter((c) => !isLeftAlone(op, a, c));
  const func = typeOf(a).lookup(op.inplace);
  if (func === undefined) return others;
  const first = { func, self: a, other: b };
  return isLastInplace(op, typeOf(a), func)
    ? [...others.filter((c) => !isSequenceSlot(op, c.func)), first]
    : [first, ...others];
}

/** Whether `a *= b` does not come to the repetition of `b`, which CPython asks only where `a` has no sequence slots at all. */
function isLeftAlone(op: Operator, a: PyValue, c: Candidate): boolean {
  return op.symbol === '*' && c.self !== a && isSequenceSlot(op, c.func) && hasSequenceSlots(typeOf(a));
}

/** Whether an in-place method is asked after the number slots. In subclasses, `__iadd__` of a sequence is a number slot. */
function isLastInplace(op: Operator, cls: PyClass, f: PyValue): boolean {
  return isSequenceSlot(op, f) && (op.symbol === '*' || (f as BuiltinMethod).owner === cls);
}

/** Whether a method is the concatenation or repetition of a built-in sequence. */
function isSequenceSlot(op: Operator, f: PyValue | undefined): boolean {
  return (op.symbol === '+' || op.symbol === '*') && isBuiltinMethod(f) && f.owner.concatenates;
}

/** The candidates that come after the first one that needs Python code. */
export function candidatesAfterCall(list: Candidate[]): Candidate[] {
  for (let i = 0; i < list.length; i++) {
    const c = list[i]!;
    if (!isBuiltinMethod(c.func)) return list.slice(i + 1);
    const v = callPositional(link.machine, c.func, [c.self, c.other]);
    if (v !== NOT_IMPLEMENTED) return list.slice(i + 1);
  }
  return [];
}

/** Whether the last candidate that was asked has run Python code: shipped Python then asks the others. */
const asked = { python: false };

/** Asks a candidate; what it answers may arrive through `run`. */
function ask(r: Frame, c: Candidate, d: number): PyValue | undefined {
  const args = [c.self, c.other];
  const { func } = c;
  let v: PyValue | undefined;
  if (isBuiltinMethod(func)) {
    const w = callPositional(link.machine, func, args);
    if (!(w instanceof Bail)) {
      asked.python = false;
      return w;
    }
    v = callPython(r, func, args, null, d);
  } else v = callFound(r, func, args, d);
  // Code of the callee may have asked others.
  asked.python = true;
  return v;
}

/** Makes the TypeError of `a op b` pending; `symbol` ends in `=` for `a op= b`. */
export function unsupported(symbol: string, a: PyValue, b: PyValue): undefined {
  const name = symbol === '**' ? '** or pow()' : symbol;
  const types = `'${typeName(a)}' and '${typeName(b)}'`;
  return link.machine.raise('TypeError', mkstr(`unsupported operand type(s) for ${name}: ${types}`));
}

type Numeric = number | bigint | boolean | PyFloat | PyComplex;

function isNumeric(v: PyValue): v is Numeric {
  return (
    typeof v === 'number' ||
    v instanceof PyFloat ||
    v instanceof PyComplex ||
    typeof v === 'bigint' ||
    typeof v === 'boolean'
  );
}

function isZero(v: Numeric): boolean {
  return v === 0 || v === false || (v instanceof PyFloat && v.v === 0);
}

/** `a op b` without Python code: a value, undefined with an exception pending, or BAIL. Throws Raise. */
export function nativeBinary(op: Operator, a: PyValue, b: PyValue, shown: string = op.symbol): Out {
  let v: Out = NOT_IMPLEMENTED;
  if (isNumeric(a) && isNumeric(b)) v = numericBinary(op, a, b);
  else {
    if (op.symbol === '+' && areSequences(a, b))
      return a instanceof PyTuple
        ? joinTuples(link.machine, a, b as PyTuple)
        : joinLists(link.machine, a as PyList, b as PyList);
    if (a instanceof PySub || b instanceof PySub) {
      const x = standingFor(a, op.name, op.reflected);
      const y = standingFor(b, op.name, op.reflected);
      if (isNumeric(x) && isNumeric(y)) v = numericBinary(op, x, y);
    }
    if (v === NOT_IMPLEMENTED) v = nativeCandidates(op, a, b);
  }
  if (v !== NOT_IMPLEMENTED) return v;
  return unsupported(shown, a, b);
}

function numericBinary(op: Operator, a: Numeric, b: Numeric): Out {
  if (a instanceof PyComplex || b instanceof PyComplex) return complexBinary(op.symbol, a, b);
  if (isZero(b) && (op.symbol === '/' || op.symbol === '//' || op.symbol === '%')) {
    // What the arithmetic would throw; an exception that is pending costs less than one that is thrown.
    return link.machine.raise('ZeroDivisionError', 'division by zero');
  }
  return a instanceof PyFloat || b instanceof PyFloat
    ? floatBinary(link.machine, op.symbol, a, b)
    : intBinary(link.machine, op.symbol, a, b);
}

/** What the candidates answer, asked natively. */
function nativeCandidates(op: Operator, a: PyValue, b: PyValue, inplace = false): Out {
  const ta = typeOf(a);
  const tb = typeOf(b);
  const left = ta.lookup(op.name);
  // Mostly there is one that counts.
  if (isBuiltinMethod(left) && (ta === tb || isRepetition(op, left, b) || tb.lookup(op.reflected) === undefined)) {
    if (op.symbol === '*') mustRepeat(left, b);
    return callWith(link.machine, left, a, b);
  }
  if (left instanceof PyFunc && (ta === tb || !tb.isSubclass(ta))) return askNatively(left, [a, b]);
  for (const c of binaryCandidates(op, a, b)) {
    if (inplace && isLeftAlone(op, a, c)) continue;
    if (!isBuiltinMethod(c.func)) return askNatively(c.func, [c.self, c.other]);
    if (op.symbol === '*') mustRepeat(c.func, c.other);
    const v = callWith(link.machine, c.func, c.self, c.other);
    if (v !== NOT_IMPLEMENTED) return v;
  }
  return NOT_IMPLEMENTED;
}

/** What a function in Python answers natively, which is never NotImplemented. */
function askNatively(f: PyValue, args: readonly PyValue[]): Out {
  return f instanceof PyFunc && f.code.shortcut !== null ? takeShortcut(link.machine, f, args, null) : BAIL;
}

/** A sequence times an int, whose own `__rmul__` knows no sequences. */
function isRepetition(op: Operator, f: BuiltinMethod, b: PyValue): boolean {
  return op.symbol === '*' && typeof b === 'number' && f.owner.concatenates;
}

/** Sequences are repeated by ints alone: where `*` says so, their methods speak of indices. */
export function mustRepeat(f: BuiltinMethod, times: PyValue): void {
  if (!f.owner.concatenates || typeof times === 'number' || typeOf(times).lookup('__index__') !== undefined) return;
  throw new Raise('TypeError', `can't multiply sequence by non-int of type '${typeName(times)}'`);
}

/** Whether a method is there and no builtin. */
function isWritten(f: PyValue | undefined): boolean {
  return f !== undefined && !isBuiltinMethod(f);
}

/** `a op= b` without Python code. */
export function nativeInplace(op: Operator, a: PyValue, b: PyValue): Out {
  if (op.symbol === '+' && areSequences(a, b)) {
    if (a instanceof PyTuple) return joinTuples(link.machine, a, b as PyTuple);
    return extendList(link.machine, a as PyList, b) ?? a;
  }
  if (!isNumeric(a) && typeof a !== 'string') {
    const f = typeOf(a).lookup(op.inplace);
    if (f !== undefined) {
      if (!isBuiltinMethod(f)) return BAIL;
      if (
        isLastInplace(op, typeOf(a), f) &&
        (isWritten(typeOf(a).lookup(op.name)) || isWritten(typeOf(b).lookup(op.reflected)))
      )
        return BAIL;
      if (op.symbol === '*') mustRepeat(f, b);
      const v = callWith(link.machine, f, a, b);
      if (v !== NOT_IMPLEMENTED) return v;
    }
  }
  if (isNumeric(a) && isNumeric(b)) return nativeBinary(op, a, b, `${op.symbol}=`);
  const v = nativeCandidates(op, a, b, true);
  if (v !== NOT_IMPLEMENTED) return v;
  return unsupported(`${op.symbol}=`, a, b);
}

/** The counters before a native attempt in a tree. */
const before = { used: 0, objects: 0 };

/**
 * A native attempt in a tree begins: if it comes to nothing, what it charges is given back, and unfusing gives back what
 * the tree's attempts before it have charged. Between two runs of one instruction lies a tick.
 */
export function attempt(): void {
  before.used = ticksUsed();
  before.objects = heap.objects;
  const r = VM.cur!;
  const pc = r[2] as number;
  const goesOn =
    VM.attemptFrame === r &&
    (VM.attemptTicks === VM.ticks || chargedSince(r, VM.attemptTicks)) &&
    (VM.attemptPc === pc || ownerOf(r, VM.attemptPc) === ownerOf(r, pc));
  if (!goesOn) {
    VM.attemptFrame = r;
    VM.attemptPc = pc;
    VM.attemptObjects = heap.objects;
  }
  VM.attemptTicks = VM.ticks;
}

/** Whether all that was charged since there were `ticks` ticks is what the tree of the frame has charged in a row. */
function chargedSince(r: Frame, ticks: number): boolean {
  const charged = ticks - VM.ticks;
  return VM.treeFrame === r && VM.treeAfter === VM.ticks && charged > 0 && charged <= VM.treeSum;
}

/** The attempt needs Python code: the instruction is run as its steps, which make it again. */
function abandon(): never {
  const charged = ticksUsed() - before.used;
  // What attempts of the tree before this one have charged stays to be given back.
  if (VM.treeAfter === VM.ticks) {
    VM.treeSum -= charged;
    VM.treeAfter += charged;
  }
  VM.ticks += charged;
  heap.objects = before.objects;
  throw UNFUSE;
}

/** The answer of an attempt: the value, or the right JavaScript exception. */
export function inTree(v: Out): PyValue {
  if (v === undefined) throw PENDING;
  if (v instanceof Bail) return abandon();
  return v;
}

export function binaryTree(r: Frame, pc: number, op: Operator, a: PyValue, b: PyValue): PyValue {
  r[2] = pc;
  VM.cur = r;
  // Leaves join short texts themselves; long ones cost ticks, which belong to this place.
  if (op.symbol === '+' && typeof a === 'string' && typeof b === 'string') return concat(a, b);
  attempt();
  return inTree(nativeBinary(op, a, b));
}

/**
 * `a op b` at statement root: the value, or undefined when pending. `again`: the operands can be read again, so Python
 * code may be called.
 */
export function binaryRoot(
  r: Frame,
  pc: number,
  op: Operator,
  inplace: boolean,
  a: PyValue,
  b: PyValue,
  d: number,
  again: boolean,
): PyValue | undefined {
  r[2] = pc;
  VM.cur = r;
  if (op.symbol === '+' && typeof a === 'string' && typeof b === 'string') return concat(a, b);
  attempt();
  if (again && !inplace && a instanceof PyInst) {
    const ta = a.cls;
    const tb = typeOf(b);
    const f = ta.lookup(op.name);
    if (f instanceof PyFunc && (ta === tb || !tb.isSubclass(ta))) {
      const v = callFunction2(r, f, a, b, d);
      return v === NOT_IMPLEMENTED ? callShipped(r, 'binary_second', [a, b, op.symbol, false], d) : v;
    }
  }
  const v = inplace ? nativeInplace(op, a, b) : nativeBinary(op, a, b);
  if (!(v instanceof Bail)) return v;
  if (!again) return abandon();
  return userBinary(r, op, inplace, a, b, d);
}

function userBinary(r: Frame, op: Operator, inplace: boolean, a: PyValue, b: PyValue, d: number): PyValue | undefined {
  for (const c of inplace ? inplaceCandidates(op, a, b) : binaryCandidates(op, a, b)) {
    if (op.symbol === '*' && isBuiltinMethod(c.func)) mustRepeat(c.func, c.other);
    const v = ask(r, c, d);
    if (v !== NOT_IMPLEMENTED) return v;
    if (asked.python) return callShipped(r, 'binary_second', [a, b, op.symbol, inplace], d);
  }
  return unsupported(inplace ? `${op.symbol}=` : op.symbol, a, b);
}

/** What follows when the Python method of a binary operator answered NotImplemented to a suspended frame. */
export function binaryAfter(
  r: Frame,
  symbol: BinaryOp | InplaceOp,
  a: PyValue,
  b: PyValue,
  d: number,
): PyValue | undefined {
  const inplace = symbol.endsWith('=');
  const op = OPERATORS[(inplace ? symbol.slice(0, -1) : symbol) as BinaryOp];
  return callShipped(r, 'binary_second', [a, b, op.symbol, inplace], d);
}

// ---- comparison

const COMPARE_NAMES: Readonly<Record<'==' | '!=' | '<' | '<=' | '>' | '>=', readonly [string, string]>> = {
  '==': ['__eq__', '__eq__'],
  '!=': ['__ne__', '__ne__'],
  '<': ['__lt__', '__gt__'],
  '<=': ['__le__', '__ge__'],
  '>': ['__gt__', '__lt__'],
  '>=': ['__ge__', '__le__'],
};
export type RichOp = keyof typeof COMPARE_NAMES;

/** The Python function of an instance's class that a rich comparison calls before anything else; null: it is not that simple. */
function calledFirst(op: CompareOp, a: PyValue, b: PyValue): PyFunc | null {
  if (!(a instanceof PyInst)) return null;
  const names = COMPARE_NAMES[op as RichOp] as readonly [string, string] | undefined;
  if (names === undefined) return null;
  const f = a.cls.lookup(names[0]);
  const tb = typeOf(b);
  return f instanceof PyFunc && (a.cls === tb || !tb.isSubclass(a.cls)) ? f : null;
}

/** Who is asked for a rich comparison, in order. The reflected method is asked for the same type, too. */
export function compareCandidates(op: RichOp, a: PyValue, b: PyValue): Candidate[] {
  const [name, swapped] = COMPARE_NAMES[op];
  const ta = typeOf(a);
  const tb = typeOf(b);
  const left = ta.lookup(name);
  const right = tb.lookup(swapped);
  const out: Candidate[] = [];
  if (left !== undefined) out.push({ func: left, self: a, other: b });
  if (right !== undefined) {
    if (ta !== tb && tb.isSubclass(ta)) out.unshift({ func: right, self: b, other: a });
    else out.push({ func: right, self: b, other: a });
  }
  return out;
}

/** The answer when every candidate said NotImplemented; undefined: a TypeError is pending. */
export function compareDefault(op: RichOp, a: PyValue, b: PyValue): boolean | undefined {
  if (op === '==') return a === b;
  if (op === '!=') return a !== b;
  return pendingOf(link.machine, noOrder(op, a, b));
}

/** A comparison without Python code: a bool (or what a builtin answers), BAIL, or undefined: an exception is pending. Throws Raise. */
export function nativeCompare(op: CompareOp, a: PyValue, b: PyValue): boolean | Bail | undefined {
  switch (op) {
    case 'is':
      return identical(a, b);
    case 'is not':
      return !identical(a, b);
    case 'in':
      return contains(link.machine, b, a);
    case 'not in': {
      const v = contains(link.machine, b, a);
      return v instanceof Bail ? v : !v;
    }
    case 'except':
      return exceptionMatches(a, b);
    case '==':
      return equal(link.machine, a, b);
    case '!=': {
      const ta = typeOf(a);
      const tb = typeOf(b);
      if (!ta.builtin || !tb.builtin) {
        // A class may define __ne__ apart from __eq__, or leave that of a built-in class alone beside an __eq__ of its own.
        if (hasOwnNe(ta) || hasOwnNe(tb)) return BAIL;
      }
      const v = equal(link.machine, a, b);
      return v instanceof Bail ? v : !v;
    }
    default:
      return orderIfAny(link.machine, op, a, b) ?? pendingOf(link.machine, noOrder(op, a, b));
  }
}

function hasOwnNe(cls: PyClass): boolean {
  const ne = cls.lookup('__ne__');
  return !isBuiltinMethod(ne) || (ne !== OBJECT.lookup('__ne__') && !isBuiltinMethod(cls.lookup('__eq__')));
}

/** Python's `is`. Equal numbers and strings are one object here, as are the tuples without items and bytes of up to one. */
export function identical(a: PyValue, b: PyValue): boolean {
  if (a === b) return true;
  if (a instanceof PyFloat) return b instanceof PyFloat && sameNumber(a.v, b.v);
  if (a instanceof PyStr) return b instanceof PyStr && strEqual(a, b);
  if (a instanceof PyTuple && b instanceof PyTuple)
    return a.items.length === 0 && b.items.length === 0 && a.cls === TUPLE && b.cls === TUPLE;
  if (a instanceof PyBytes && b instanceof PyBytes)
    return a.b.length < 2 && a.b.length === b.b.length && a.b[0] === b.b[0];
  return a instanceof PyComplex && b instanceof PyComplex && sameNumber(a.re, b.re) && sameNumber(a.im, b.im);
}

/** Zeros of either sign are two; a NaN is equal to none. */
function sameNumber(x: number, y: number): boolean {
  return Object.is(x, y) && x === y;
}

/** Whether an exception matches the class or tuple of classes of an `except` clause. */
function exceptionMatches(exc: PyValue, what: PyValue): boolean {
  const cls = (exc as PyExc).cls;
  if (what instanceof PyClass) {
    if (what.isSubclass(BASE_EXCEPTION)) return cls.isSubclass(what);
  } else if (what instanceof PyTuple) {
    for (const w of what.items) if (!(w instanceof PyClass) || !w.isSubclass(BASE_EXCEPTION)) throw notException();
    for (const w of what.items) if (cls.isSubclass(w as PyClass)) return true;
    return false;
  }
  throw notException();
}

function notException(): Raise {
  return new Raise('TypeError', 'catching classes that do not inherit from BaseException is not allowed');
}

/** What a comparison of plain values, or of sequences of them, answers at a glance: it is no attempt, because it cannot come to nothing. Else undefined. */
function compareAtOnce(op: CompareOp, a: PyValue, b: PyValue): boolean | undefined {
  let known: boolean | undefined;
  switch (op) {
    case 'in':
      return containsAtOnce(link.machine, b, a);
    case 'not in':
      known = containsAtOnce(link.machine, b, a);
      break;
    case '==':
      return haveItems(a, b) ? equalAtOnce(link.machine, a as PyTuple, b as PyTuple) : undefined;
    case '!=':
      known = haveItems(a, b) ? equalAtOnce(link.machine, a as PyTuple, b as PyTuple) : undefined;
      break;
    case '<':
    case '<=':
    case '>':
    case '>=':
      return haveItems(a, b) ? orderAtOnce(link.machine, op, a as PyTuple, b as PyTuple) : undefined;
  }
  return known === undefined ? undefined : !known;
}

export function compareTree(r: Frame, pc: number, op: CompareOp, a: PyValue, b: PyValue): boolean {
  r[2] = pc;
  VM.cur = r;
  const known = compareAtOnce(op, a, b);
  if (known !== undefined) return known;
  attempt();
  if (calledFirst(op, a, b) !== null) return abandon();
  const v = nativeCompare(op, a, b);
  if (v === undefined) throw PENDING;
  if (v instanceof Bail) return abandon();
  return v;
}

/** A character is looked for in a text of fewer than so many at no cost (`payAfter` of values/find.ts). */
const FREE = 16;

/** `a in b`, or `a not in b`, in a tree, for a text. */
export function textIn(r: Frame, pc: number, op: 'in' | 'not in', a: string, b: PyValue): boolean {
  if (typeof b === 'string' && a.length === 1 && b.length < FREE) return b.includes(a) === (op === 'in');
  if (b instanceof PyDict && b.cls === DICT && b.users === 0) return (b.strItem(a) !== undefined) === (op === 'in');
  return compareTree(r, pc, op, a, b);
}

/** A comparison at statement root on operands that can be read again; any value may come out. */
export function compareRoot(
  r: Frame,
  pc: number,
  op: CompareOp,
  a: PyValue,
  b: PyValue,
  d: number,
): PyValue | undefined {
  r[2] = pc;
  VM.cur = r;
  const known = compareAtOnce(op, a, b);
  if (known !== undefined) return known;
  const f = calledFirst(op, a, b);
  if (f !== null) {
    const w = callFunction2(r, f, a, b, d);
    return w === NOT_IMPLEMENTED ? callShipped(r, 'compare_second', [a, b, op], d) : w;
  }
  if (op === 'in' || op === 'not in') {
    const own = methodOf(b, '__contains__');
    if (own !== null) {
      const w = callFunction2(r, own, b, a, d);
      return w === undefined ? undefined : containsAfter(r, op, w, d);
    }
  }
  const v = nativeCompare(op, a, b);
  if (!(v instanceof Bail)) return v;
  if (op === 'in' || op === 'not in') {
    const f = typeOf(b).lookup('__contains__');
    const w = f !== undefined && f !== null ? callFound(r, f, [b, a], d) : callShipped(r, 'contains_iter', [b, a], d);
    return w === undefined ? undefined : containsAfter(r, op, w, d);
  }
  for (const c of compareCandidates(op as RichOp, a, b)) {
    const w = ask(r, c, d);
    if (w !== NOT_IMPLEMENTED) return w;
    if (asked.python) return callShipped(r, 'compare_second', [a, b, op], d);
  }
  return compareDefault(op as RichOp, a, b);
}

/** What follows when a Python `__contains__` answered: its truth, negated for `not in`. */
export function containsAfter(r: Frame, op: 'in' | 'not in', v: PyValue, d: number): PyValue | undefined {
  const t = typeof v === 'boolean' ? v : truthRoot(r, v, d);
  return t === undefined ? undefined : op === 'in' ? t : !t;
}

// ---- truth

/** Truth of a value in a tree. */
export function truthTree(r: Frame, pc: number, v: PyValue): boolean {
  if (v === true || v === false) return v;
  if (v === null || v === 0 || v === '') return false;
  if (typeof v !== 'object') return true;
  if (v instanceof PyList && v.cls === LIST) return v.items.length > 0;
  if (v instanceof PyDict && v.cls === DICT) return v.live > 0;
  if (v instanceof PyTuple && v.cls === TUPLE) return v.items.length > 0;
  r[2] = pc;
  VM.cur = r;
  attempt();
  const t = truth(link.machine, v, false);
  return t instanceof Bail ? abandon() : t;
}

/** Truth at root (r[2] is set): may call `__bool__` or `__len__`. undefined when pending. */
export function truthRoot(r: Frame, v: PyValue, d: number): boolean | undefined {
  VM.cur = r;
  const own = methodOf(v, '__bool__');
  if (own !== null) {
    const w = callFunction1(r, own, v, lookedAt(own, d));
    return w === undefined ? undefined : truthAfter(r, v, w, d);
  }
  const t = truth(link.machine, v, false);
  if (!(t instanceof Bail)) return t;
  const cls = typeOf(v);
  const bool = cls.lookup('__bool__');
  if (bool === null) throw new Raise('TypeError', `'${typeName(v)}' cannot be interpreted as a boolean`);
  const f = bool === undefined ? cls.lookup('__len__')! : bool;
  const w = callFound(r, f, [v], lookedAt(f, d));
  return w === undefined ? undefined : truthAfter(r, v, w, d);
}

/** Where the answer of a method goes that is looked at: a coroutine, which is made at once, is not one that is dropped (`callFunction`). */
function lookedAt(f: PyValue, d: number): number {
  return f instanceof PyFunc && f.code.code.coroutine ? H : d;
}

/** Checks what the `__bool__` or `__len__` of `v` answered. A length that has an `__index__` alone may call that: undefined when pending. */
export function truthAfter(r: Frame, v: PyValue, w: PyValue, d: number): boolean | undefined {
  if (typeof w === 'boolean') return w;
  VM.cur = r;
  if (typeOf(v).lookup('__bool__') !== undefined) {
    throw new Raise('TypeError', `__bool__ should return bool, returned ${typeName(w)}`);
  }
  const n = lengthResult(link.machine, w);
  return n instanceof Bail ? (callShipped(r, 'length_truth', [w], d) as boolean | undefined) : n !== 0;
}

// ---- unary

const UNARY: Readonly<Record<UnaryOp, string>> = { '-': '__neg__', '+': '__pos__', '~': '__invert__' };

/** A unary operator without Python code. */
export function nativeUnary(op: UnaryOp, v: PyValue): Out {
  if (typeof v === 'number') {
    if (op === '-') return v === 0 ? 0 : -v;
    if (op === '+') return v;
    return invert(v);
  }
  if (v instanceof PyFloat) {
    if (op === '-') return new PyFloat(-v.v);
    if (op === '+') return v;
  }
  const f = typeOf(v).lookup(UNARY[op]);
  if (f === undefined)
    return link.machine.raise('TypeError', mkstr(`bad operand type for unary ${op}: '${typeName(v)}'`));
  if (!isBuiltinMethod(f)) return askNatively(f, [v]);
  return callPositional(link.machine, f, [v]);
}

export function unaryTree(r: Frame, pc: number, op: UnaryOp, v: PyValue): PyValue {
  r[2] = pc;
  VM.cur = r;
  attempt();
  return inTree(nativeUnary(op, v));
}

export function unaryRoot(r: Frame, pc: number, op: UnaryOp, v: PyValue, d: number): PyValue | undefined {
  r[2] = pc;
  VM.cur = r;
  const f = methodOf(v, UNARY[op]);
  if (f !== null) return callFunction1(r, f, v, d);
  const w = nativeUnary(op, v);
  return w instanceof Bail ? callFound(r, typeOf(v).lookup(UNARY[op])!, [v], d) : w;
}

// ---- subscripts

export function itemTree(r: Frame, pc: number, o: PyValue, k: PyValue): PyValue {
  r[2] = pc;
  VM.cur = r;
  attempt();
  return inTree(getItem(link.machine, o, k));
}

/** The function in Python of an instance's class under the name of a special method, which is called at once; null: it is not that simple. */
function methodOf(o: PyValue, name: string): PyFunc | null {
  if (!(o instanceof PyInst)) return null;
  const f = o.shape.cls.lookup(name);
  return f instanceof PyFunc ? f : null;
}

/** o[k] at statement root. */
export function itemRoot(r: Frame, pc: number, o: PyValue, k: PyValue, d: number): PyValue | undefined {
  r[2] = pc;
  VM.cur = r;
  const f = methodOf(o, '__getitem__');
  if (f !== null) return callFunction2(r, f, o, k, d);
  const v = getItem(link.machine, o, k);
  return v instanceof Bail ? userItem(r, '__getitem__', o, [o, k], d) : v;
}

/** d[k] at statement root for a str or int that is no key of the plain dict d. */
export function missingKey(r: Frame, pc: number, k: string | number): unknown {
  r[2] = pc;
  VM.cur = r;
  raiseExc(makeException('KeyError', [k]));
  return ABNORMAL;
}

/** Calls the item method of `o`: a class falls back to `__class_getitem__`. */
export function userItem(r: Frame, name: string, o: PyValue, args: PyValue[], d: number): PyValue | undefined {
  const f = typeOf(o).lookup(name);
  if (f === undefined && name === '__getitem__' && o instanceof PyClass) {
    return callShipped(r, 'class_getitem', args, d);
  }
  if (f === undefined) {
    const what =
      name === '__getitem__'
        ? 'is not subscriptable'
        : `does not support item ${name === '__setitem__' ? 'assignment' : 'deletion'}`;
    throw new Raise('TypeError', `'${typeName(o)}' object ${what}`);
  }
  return callFound(r, f, args, d);
}
