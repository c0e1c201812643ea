/** Attributes and items at statement root: where reading or writing one may call Python code. */
import {
  BOUND,
  BOUND_TO_CLASS,
  Bail,
  H,
  PyBuiltin,
  PyClass,
  PyFunc,
  PyInst,
  PySuper,
  attrCall,
  delItem,
  delattr,
  findBinding,
  findMethod,
  getattr,
  isBare,
  setItem,
  setattr,
  typeOf,
  valueOf,
} from '../values/mod.ts';
import type { Frame, PyClassMethod, PyValue } from '../values/mod.ts';
import { bindFree, callBuiltin1, callBuiltin2, callClass1, callClassWith, callFunction, callObject1, callValue, enter } from './calls.ts';
import { makeFrame } from './frames.ts';
import type { Leaf } from './leaves.ts';
import { userItem } from './subscripts.ts';
import { prepare } from './prepare.ts';
import type { MethodSite } from './sites.ts';
import { ABNORMAL, UNFUSE, VM, link } from './vm.ts';

/** o.name, whatever it takes: the value, or undefined when pending. r[2] is set. */
export function attributeRoot(r: Frame, o: PyValue, name: string, d: number): PyValue | undefined {
  VM.cur = r;
  const v = getattr(link.machine, o, name);
  if (!(v instanceof Bail)) return v;
  const call = attrCall(link.machine, o, name, 'get')!;
  return callValue(r, call.func, call.args, null, d);
}

/**
 * Whether what a method name means for one instance of a class it means for all: instances have no attributes of their
 * own that could hide it.
 */
export function isUniform(cls: PyClass): boolean {
  if (!cls.builtin) return false;
  switch (cls.layout) {
    case 'int':
    case 'float':
    case 'complex':
    case 'str':
    case 'bytes':
    case 'bytearray':
    case 'list':
    case 'tuple':
    case 'dict':
    case 'set':
    case 'frozenset':
      return true;
    case 'native':
      return !cls.hasDict;
  }
  return false;
}

/**
 * The method that can be called at once with so many arguments beside a value whose class is built in; null: there is more to it. Where
 * the class has room for attributes (`hasDict`), that holds for the values that have none (`isBare`).
 */
export function builtinMethod(o: PyValue, name: string, n: number): PyBuiltin | null {
  const cls = typeOf(o);
  if (n > 2 || !(isUniform(cls) || (cls.builtin && isBare(o)))) return null;
  const f = findMethod(o, name);
  return f instanceof PyBuiltin && (f.special !== null || f.direct(n + 1)) ? f : null;
}

/** o.name = v as a statement: undefined or ABNORMAL. */
export function setAttributeRoot(r: Frame, pc: number, o: PyValue, name: string, v: PyValue): unknown {
  r[2] = pc;
  VM.cur = r;
  const w = setattr(link.machine, o, name, v);
  if (w === undefined) return ABNORMAL;
  if (!(w instanceof Bail)) return undefined;
  const call = attrCall(link.machine, o, name, 'set', v)!;
  return callValue(r, call.func, call.args, null, -1) === undefined ? ABNORMAL : undefined;
}

/** del o.name as a statement. */
export function deleteAttributeRoot(r: Frame, pc: number, o: PyValue, name: string): unknown {
  r[2] = pc;
  VM.cur = r;
  const w = delattr(link.machine, o, name);
  if (w === undefined) return ABNORMAL;
  if (!(w instanceof Bail)) return undefined;
  const call = attrCall(link.machine, o, name, 'delete')!;
  return callValue(r, call.func, call.args, null, -1) === undefined ? ABNORMAL : undefined;
}

/** o[k] = v as a statement. */
export function setItemRoot(r: Frame, pc: number, o: PyValue, k: PyValue, v: PyValue): unknown {
  r[2] = pc;
  VM.cur = r;
  if (o instanceof PyInst) {
    const f = o.shape.cls.lookup('__setitem__');
    if (f instanceof PyFunc) return callFunction(r, f, [o, k, v], null, -1) === undefined ? ABNORMAL : undefined;
  }
  const w = setItem(link.machine, o, k, v);
  if (w === undefined) return ABNORMAL;
  if (!(w instanceof Bail)) return undefined;
  return userItem(r, '__setitem__', o, [o, k, v], -1) === undefined ? ABNORMAL : undefined;
}

/** del o[k] as a statement. */
export function deleteItemRoot(r: Frame, pc: number, o: PyValue, k: PyValue): unknown {
  r[2] = pc;
  VM.cur = r;
  const w = delItem(link.machine, o, k);
  if (w === undefined) return ABNORMAL;
  if (!(w instanceof Bail)) return undefined;
  return userItem(r, '__delitem__', o, [o, k], -1) === undefined ? ABNORMAL : undefined;
}

/** Calls a function that was found by name: with `self` before the arguments, unless that is undefined. */
export function callMember(
  r: Frame,
  pc: number,
  func: PyFunc | PyBuiltin,
  self: PyValue | undefined,
  args: readonly Leaf[],
  d: number,
): unknown {
  const first = self === undefined ? 0 : 1;
  const n = args.length;
  let v: PyValue | undefined;
  if (func instanceof PyFunc && func.code.simple === n + first) {
    const c = func.code;
    const frame = makeFrame(c.nregs, c, r, d);
    if (first === 1) frame[H] = self;
    for (let k = 0; k < n; k++) frame[H + first + k] = args[k]!(r);
    r[2] = pc;
    if (c.nfree > 0) bindFree(c, frame, func);
    if (c.entry === null) prepare(c);
    v = enter(c, frame);
  } else {
    const list: PyValue[] = first === 1 ? [self!] : [];
    for (let k = 0; k < n; k++) list.push(args[k]!(r));
    r[2] = pc;
    v = callValue(r, func, list, null, d);
  }
  if (v === undefined) return ABNORMAL;
  if (d >= 0) r[d] = v;
  return undefined;
}

/** Calls a value with what the closures of its arguments answer. */
export function callLeaves(r: Frame, pc: number, f: PyValue, args: readonly Leaf[], d: number): unknown {
  if (f instanceof PyFunc) return callMember(r, pc, f, undefined, args, d);
  let v: PyValue | undefined;
  if (args.length === 1) {
    const x = args[0]!(r);
    r[2] = pc;
    if (f instanceof PyBuiltin) v = callBuiltin1(r, f, x, d);
    else if (f instanceof PyClass) v = callClass1(r, f, x, d);
    else v = callObject1(r, f, x, d);
  } else if (args.length === 2 && f instanceof PyBuiltin) {
    const x = args[0]!(r);
    const y = args[1]!(r);
    r[2] = pc;
    v = callBuiltin2(r, f, x, y, d);
  } else {
    const list: PyValue[] = [];
    for (let k = 0; k < args.length; k++) list.push(args[k]!(r));
    r[2] = pc;
    v = f instanceof PyClass ? callClassWith(r, f, list, d) : callValue(r, f, list, null, d);
  }
  if (v === undefined) return ABNORMAL;
  if (d >= 0) r[d] = v;
  return undefined;
}

/**
 * o.name(args) for a receiver that the closure of the call does not know. `look`: the pc whose position is that of `o.name`. The
 * attribute is read before the arguments; Python code behind it unfuses the call.
 */
export function otherMethod(r: Frame, pc: number, look: number, site: MethodSite, o: PyValue, args: readonly Leaf[], d: number): unknown {
  const inherited = o instanceof PySuper ? site.ofSuper(o) : undefined;
  if (inherited !== undefined) return callMember(r, pc, inherited, (o as PySuper).obj, args, d);
  const found = site.lookup(o);
  if (found !== null) {
    if (found.kind === BOUND) return callMember(r, pc, found.cell!.v as PyFunc | PyBuiltin, o, args, d);
    if (found.kind === BOUND_TO_CLASS) {
      const { func } = found.cell!.v as PyClassMethod;
      if (func instanceof PyFunc) return callMember(r, pc, func, (found.key instanceof PyClass ? found.key : found.key.cls).shown, args, d);
    }
    const v = valueOf(found, o);
    if (v !== undefined) return callLeaves(r, pc, v, args, d);
  }
  const f = findMethod(o, site.name) ?? (o instanceof PyInst ? findBinding(o, site.name) : undefined);
  if (f === undefined) {
    r[2] = look;
    VM.cur = r;
    const v = getattr(link.machine, o, site.name);
    if (v === undefined) return ABNORMAL;
    if (v instanceof Bail) throw UNFUSE;
    return callLeaves(r, pc, v, args, d);
  }
  const list: PyValue[] = [o];
  for (let k = 0; k < args.length; k++) list.push(args[k]!(r));
  r[2] = pc;
  const v = callValue(r, f, list, null, d);
  if (v === undefined) return ABNORMAL;
  if (d >= 0) r[d] = v;
  return undefined;
}
