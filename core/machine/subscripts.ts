/** `o[k]`: reading items. Storing and deleting them at statement root is in access.ts. */
import { Bail, PyClass, Raise, getItem, typeName, typeOf } from '../values/mod.ts';
import type { Frame, PyValue } from '../values/mod.ts';
import { attempt, inTree } from './attempts.ts';
import { callFound, callFunction2, callShipped } from './calls.ts';
import { methodOf } from './candidates.ts';
import { makeException, raiseExc } from './pending.ts';
import { ABNORMAL, VM, link } from './vm.ts';

export function itemTree(r: Frame, pc: number, o: PyValue, k: PyValue): PyValue {
  r[2] = pc;
  VM.cur = r;
  attempt();
  return inTree(getItem(link.machine, o, k));
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
