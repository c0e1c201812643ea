/**
 * Landing: what a frame does with the result of a callee, when that arrives through `run` and not through the closure that
 * made the call. The same checks as in the closures: an operator may have answered NotImplemented, a truth must be a bool …
 */
import {
  AsyncYield,
  H,
  INIT,
  NOT_IMPLEMENTED,
  PyTuple,
  Raise,
  constantValue,
  endStep,
  isIterator,
  mustBeStr,
  typeName,
} from '../values/mod.ts';
import type { Frame, PyValue, Str } from '../values/mod.ts';
import type { CompareOp, Tree } from '../code/mod.ts';
import { callShipped } from './calls.ts';
import { flatOf, opAt } from './code.ts';
import { boundOf, pcOf } from './frames.ts';
import { stepOf } from './generators.ts';
import { containsAfter } from './comparison.ts';
import { binaryAfter } from './operators.ts';
import { truthAfter } from './truth.ts';
import { raiseNew, settle } from './pending.ts';
import { landOther } from './protocols.ts';
import { VM, link } from './vm.ts';

/** The frame goes on; it yields the landed value; or something is pending. */
export const GOES_ON = 0;
export const YIELDS = 1;
export const WAITS = 2;

/** A register or constant operand, read again. */
function again(r: Frame, t: Tree): PyValue {
  return t.k === 'reg' ? (r[t.i + H] as PyValue) : t.k === 'const' ? constantValue(link.machine, t.v) : null;
}

/** The result `v` of a callee arrives in frame r, at its pc, for slot d. Moves the pc on. */
export function land(r: Frame, v: PyValue, d: number): number {
  VM.cur = r;
  try {
    return landed(r, v, d);
  } catch (e) {
    settle(e);
    return WAITS;
  }
}

function landed(r: Frame, v: PyValue, d: number): number {
  const { code } = boundOf(r);
  const flat = flatOf(code);
  const pc = pcOf(r);
  const op = opAt(code, pc);
  if (d === INIT) {
    if (v !== null) {
      raiseNew('TypeError', `__init__() should return None, not '${typeName(v)}'`);
      return WAITS;
    }
    r[2] = flat.after[pc]!;
    return GOES_ON;
  }
  let w: PyValue | undefined = v;
  switch (op.op) {
    case 'set':
    case 'expr':
      w = landSet(r, op.e, v, d);
      break;
    case 'brf': {
      const t = truthAfter(r, again(r, op.c), v, d);
      if (t === undefined) return WAITS;
      r[2] = t ? flat.after[pc]! : op.t;
      return GOES_ON;
    }
    case 'iter':
      w = iterAfter(r, v);
      break;
    case 'unpack': {
      op.ds.forEach((reg, k) => {
        r[reg + H] = (v as PyTuple).items[k];
      });
      r[2] = flat.after[pc]!;
      return GOES_ON;
    }
    case 'yieldfrom': {
      if (!(v instanceof AsyncYield)) return YIELDS;
      const step = stepOf(r, null);
      if (step === null) return YIELDS;
      endStep(link.machine, step, false);
      w = v.value;
      d = op.d < 0 ? -1 : op.d + H;
      break;
    }
    default:
      w = landOther(r, op, v, d);
  }
  if (w === undefined) return WAITS;
  if (d >= 0) r[d] = w;
  r[2] = flat.after[pc]!;
  return GOES_ON;
}

function landSet(r: Frame, e: Tree, v: PyValue, d: number): PyValue | undefined {
  switch (e.k) {
    case 'bin':
      return v === NOT_IMPLEMENTED ? binaryAfter(r, e.op, again(r, e.l), again(r, e.r), d) : v;
    case 'cmp':
      if (e.op === 'in' || e.op === 'not in') return containsAfter(r, e.op, v, d);
      return v === NOT_IMPLEMENTED ? compareAfter(r, e.op, again(r, e.l), again(r, e.r), d) : v;
    case 'not': {
      const t = typeof v === 'boolean' ? v : truthAfter(r, again(r, e.o), v, d);
      return t === undefined ? undefined : !t;
    }
    case 'format':
      return formatAfter(r, v, e.conv);
  }
  return v;
}

function compareAfter(r: Frame, op: CompareOp, a: PyValue, b: PyValue, d: number): PyValue | undefined {
  return callShipped(r, 'compare_second', [a, b, op], d);
}

/** What `__iter__` answered must be an iterator. */
export function iterAfter(r: Frame, v: PyValue): PyValue {
  if (isIterator(v)) return v;
  VM.cur = r;
  throw new Raise('TypeError', `iter() returned non-iterator of type '${typeName(v)}'`);
}

/** What `__repr__` or `__str__` answered must be a str, of whose subclasses the text counts; `format_field` answers nothing else. */
export function formatAfter(r: Frame, v: PyValue, conv: '' | 'r' | 's' | 'a'): Str {
  VM.cur = r;
  return mustBeStr(v, conv === 'r' ? '__repr__' : '__str__');
}
