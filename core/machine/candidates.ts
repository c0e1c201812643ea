/** Who is asked for an operator or a comparison: the methods of both operands, in the order in which Python asks them. */
import type { BinaryOp } from '../code/mod.ts';
import {
  BAIL,
  NOT_IMPLEMENTED,
  Bail,
  PyFunc,
  PyInst,
  callPositional,
  hasSequenceSlots,
  isBuiltinMethod,
  takeShortcut,
  typeOf,
} from '../values/mod.ts';
import type { BuiltinMethod, Frame, Out, PyClass, PyValue } from '../values/mod.ts';
import { callFound, callPython } from './calls.ts';
import { link } from './vm.ts';

export interface Operator {
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
export function isLeftAlone(op: Operator, a: PyValue, c: Candidate): boolean {
  return op.symbol === '*' && c.self !== a && isSequenceSlot(op, c.func) && hasSequenceSlots(typeOf(a));
}

/** Whether an in-place method is asked after the number slots. In subclasses, `__iadd__` of a sequence is a number slot. */
export function isLastInplace(op: Operator, cls: PyClass, f: PyValue): boolean {
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

// ---- comparison

/** The method of the left operand, and that of the right one. */
export const COMPARE_NAMES: Readonly<Record<'==' | '!=' | '<' | '<=' | '>' | '>=', readonly [string, string]>> = {
  '==': ['__eq__', '__eq__'],
  '!=': ['__ne__', '__ne__'],
  '<': ['__lt__', '__gt__'],
  '<=': ['__le__', '__ge__'],
  '>': ['__gt__', '__lt__'],
  '>=': ['__ge__', '__le__'],
};
export type RichOp = keyof typeof COMPARE_NAMES;

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

// ---- asking

/** Whether the last candidate that was asked has run Python code: shipped Python then asks the others. */
export const asked = { python: false };

/** Asks a candidate; what it answers may arrive through `run`. */
export function ask(r: Frame, c: Candidate, d: number): PyValue | undefined {
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

/** What a function in Python answers natively, which is never NotImplemented. */
export function askNatively(f: PyValue, args: readonly PyValue[]): Out {
  return f instanceof PyFunc && f.code.shortcut !== null ? takeShortcut(link.machine, f, args, null) : BAIL;
}

/** The function in Python of an instance's class under the name of a special method, which is called at once; null: it is not that simple. */
export function methodOf(o: PyValue, name: string): PyFunc | null {
  if (!(o instanceof PyInst)) return null;
  const f = o.shape.cls.lookup(name);
  return f instanceof PyFunc ? f : null;
}
