/** The `raise` statement. https://docs.python.org/3/reference/simple_stmts.html#the-raise-statement */
import { BASE_EXCEPTION, PyBuiltin, PyClass, PyExc } from '../values/mod.ts';
import type { Frame, PyValue } from '../values/mod.ts';
import { callShipped, construct } from './calls.ts';
import { raiseExc, raiseNew } from './pending.ts';
import { ABNORMAL } from './vm.ts';

/** Raises v (an exception or an exception class), from `cause` if given. r[2] and VM.cur are set. */
export function raiseValue(r: Frame, v: PyValue, cause: PyValue | undefined): unknown {
  if (isPythonClass(v) || (cause !== undefined && isPythonClass(cause))) {
    callShipped(r, cause === undefined ? 'raise_made' : 'raise_made_from', cause === undefined ? [v] : [v, cause], -1);
    return ABNORMAL;
  }
  let exc = v;
  if (exc instanceof PyClass && exc.isSubclass(BASE_EXCEPTION)) {
    const made = construct(r, exc, [], null, -1);
    if (made === undefined) return ABNORMAL;
    exc = made;
  }
  if (!(exc instanceof PyExc)) {
    raiseNew('TypeError', 'exceptions must derive from BaseException');
    return ABNORMAL;
  }
  if (cause !== undefined) {
    let from: PyValue = cause;
    if (from instanceof PyClass && from.isSubclass(BASE_EXCEPTION)) {
      const made = construct(r, from, [], null, -1);
      if (made === undefined) return ABNORMAL;
      from = made;
    }
    if (from !== null && !(from instanceof PyExc)) {
      raiseNew('TypeError', 'exception causes must derive from BaseException');
      return ABNORMAL;
    }
    exc.cause = from;
    exc.suppress = true;
  }
  raiseExc(exc);
  return ABNORMAL;
}

/** An exception class whose instances are made by Python code. */
function isPythonClass(v: PyValue): boolean {
  if (!(v instanceof PyClass) || v.builtin || !v.isSubclass(BASE_EXCEPTION)) return false;
  return !(v.lookup('__new__') instanceof PyBuiltin && v.lookup('__init__') instanceof PyBuiltin);
}
