/**
 * Binary and unary operators: the slow paths behind the leaf closures. Each protocol, these and those of comparison.ts, truth.ts and
 * subscripts.ts, has a native form, which finishes in TypeScript or answers BAIL when Python code has to run; a form for trees, where
 * that is an attempt (attempts.ts); and a root form, which then calls that code like any function.
 *
 * A Python method may answer NotImplemented; then the second candidate is asked by shipped Python (`binary_second`,
 * `compare_second`), so that no state hangs on the JavaScript stack. That is why root forms that can get NotImplemented
 * back run only on operands that can be read again (registers and constants): an instruction with deeper operands is
 * unfused first.
 */
import {
  BAIL,
  Bail,
  NOT_IMPLEMENTED,
  isBuiltinMethod,
  PyComplex,
  PyFloat,
  PyFunc,
  PyInst,
  PyList,
  PySub,
  PyTuple,
  callPositional,
  areSequences,
  callWith,
  concat,
  extendList,
  mkstr,
  standingFor,
  typeName,
  typeOf,
  floatBinary,
  complexBinary,
  intBinary,
  invert,
  joinLists,
  joinTuples,
  Raise,
} from '../values/mod.ts';
import type { BuiltinMethod, Frame, Out, PyValue } from '../values/mod.ts';
import type { BinaryOp, InplaceOp, UnaryOp } from '../code/mod.ts';
import { abandon, attempt, inTree } from './attempts.ts';
import { callFound, callFunction1, callFunction2, callShipped } from './calls.ts';
import {
  OPERATORS,
  ask,
  asked,
  askNatively,
  binaryCandidates,
  inplaceCandidates,
  isLastInplace,
  isLeftAlone,
  methodOf,
} from './candidates.ts';
import type { Operator } from './candidates.ts';
import { VM, link } from './vm.ts';

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
  // A number of a module and one of the language: the left one mostly knows both.
  const isAsked = isBuiltinMethod(left) && tb.builtin && !left.owner.concatenates && !tb.isSubclass(ta);
  if (isAsked) {
    const v = callWith(link.machine, left, a, b);
    if (v !== NOT_IMPLEMENTED) return v;
  }
  for (const c of binaryCandidates(op, a, b)) {
    if (isAsked && c.self === a) continue;
    if (inplace && isLeftAlone(op, a, c)) continue;
    if (!isBuiltinMethod(c.func)) return askNatively(c.func, [c.self, c.other]);
    if (op.symbol === '*') mustRepeat(c.func, c.other);
    const v = callWith(link.machine, c.func, c.self, c.other);
    if (v !== NOT_IMPLEMENTED) return v;
  }
  return NOT_IMPLEMENTED;
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
