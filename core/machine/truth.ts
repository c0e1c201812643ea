/** The truth of values: what conditions, `not`, `and` and `or` ask. */
import {
  DICT,
  H,
  LIST,
  TUPLE,
  Bail,
  PyDict,
  PyFunc,
  PyList,
  PyTuple,
  Raise,
  heldLength,
  lengthResult,
  truth,
  typeName,
  typeOf,
} from '../values/mod.ts';
import type { Frame, PyValue } from '../values/mod.ts';
import { abandon, attempt } from './attempts.ts';
import { callFound, callFunction1, callShipped } from './calls.ts';
import { methodOf } from './candidates.ts';
import { VM, link } from './vm.ts';

/** Truth of a value in a tree. */
export function truthTree(r: Frame, pc: number, v: PyValue): boolean {
  if (v === true || v === false) return v;
  if (v === null || v === 0 || v === '') return false;
  if (typeof v !== 'object') return true;
  if (v instanceof PyList && v.cls === LIST) return v.items.length > 0;
  if (v instanceof PyDict && v.cls === DICT) return v.live > 0;
  if (v instanceof PyTuple && v.cls === TUPLE) return v.items.length > 0;
  const held = heldLength(v);
  if (held >= 0) return held > 0;
  r[2] = pc;
  VM.cur = r;
  attempt();
  const t = truth(link.machine, v, false);
  return t instanceof Bail ? abandon() : t;
}

/** Truth at root (r[2] is set): may call `__bool__` or `__len__`. undefined when pending. */
export function truthRoot(r: Frame, v: PyValue, d: number): boolean | undefined {
  const held = heldLength(v);
  if (held >= 0) return held > 0;
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
