/** The `raise` statement. https://docs.python.org/3/reference/simple_stmts.html#the-raise-statement */
import { BASE_EXCEPTION, PyBuiltin, PyClass, PyExc } from '../values/mod.ts';
import type { Frame, PyValue } from '../values/mod.ts';
import { callShipped, construct } from './calls.ts';
import { raiseExc, raiseNew } from './pending.ts';
import { ABNORMAL } from './vm.ts';

/** Raises v (an exception or an exception class), from `cause` if given. r[2] and VM.cur are set. */
export function raiseValue(r: Frame, v: PyValue, cause: PyValue | undefined): unknown {
  if (!isRaised(v)) {
    raiseNew('TypeError', 'exceptions must derive from BaseException');
    return ABNORMAL;
  }
  if (isPythonClass(v) || (cause !== undefined && isPythonClass(cause))) {
    callShipped(r, cause === undefined ? 'raise_made' : 'raise_made_from', cause === undefined ? [v] : [v, cause], -1);
    return ABNORMAL;
  }
  const exc = made(r, v);
  if (exc === undefined) return ABNORMAL;
  if (cause !== undefined) {
    if (cause !== null && !isRaised(cause)) {
      raiseNew('TypeError', 'exception causes must derive from BaseException');
      return ABNORMAL;
    }
    const from = cause === null ? null : made(r, cause);
    if (from === undefined) return ABNORMAL;
    exc.cause = from;
    exc.suppress = true;
  }
  raiseExc(exc);
  return ABNORMAL;
}

function isRaised(v: PyValue): v is PyExc | PyClass {
  return v instanceof PyExc || isExceptionClass(v);
}

function isExceptionClass(v: PyValue): v is PyClass {
  return v instanceof PyClass && v.isSubclass(BASE_EXCEPTION);
}

/** An exception as it is, or a new one of a class whose instances are made natively; undefined with another one pending. */
function made(r: Frame, v: PyExc | PyClass): PyExc | undefined {
  return v instanceof PyExc ? v : (construct(r, v, [], null, -1) as PyExc | undefined);
}

/** An exception class whose instances are made by Python code. */
function isPythonClass(v: PyValue): boolean {
  if (!isExceptionClass(v) || v.builtin) return false;
  return !(v.lookup('__new__') instanceof PyBuiltin && v.lookup('__init__') instanceof PyBuiltin);
}
