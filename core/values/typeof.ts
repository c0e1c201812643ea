/** The class of any value. */
import {
  BOOL,
  BYTES,
  CELL,
  COMPLEX,
  ELLIPSIS_TYPE,
  FLOAT,
  FUNCTION,
  BUILTIN_FUNCTION,
  INT,
  MEMBER_DESCRIPTOR,
  MEMORYVIEW,
  METHOD,
  METHOD_WRAPPER,
  NONE_TYPE,
  NOT_IMPLEMENTED_TYPE,
  PyClass,
  RANGE,
  SLICE,
  STR,
  TRACEBACK,
} from './classes.ts';
import {
  ELLIPSIS,
  PyBound,
  PyBytes,
  PyCell,
  PyComplex,
  PyConst,
  PyFloat,
  PyFunc,
  PyHost,
  PyInst,
  PyList,
  PyMember,
  PyMemoryView,
  PyNative,
  PyRange,
  PySlice,
  PyStr,
  PyTraceback,
  PyTuple,
} from './objects.ts';
import { PyDict } from './dict.ts';
import type { PyValue } from './objects.ts';
import { PyBuiltin } from './rows.ts';

/** The class whose methods operate on `v`. `type(v)` shows `typeOf(v).shown`. */
export function typeOf(v: PyValue): PyClass {
  switch (typeof v) {
    case 'number':
    case 'bigint':
      return INT;
    case 'string':
      return STR;
    case 'boolean':
      return BOOL;
  }
  if (v === null) return NONE_TYPE;
  if (v instanceof PyInst) return v.shape.cls;
  if (v instanceof PyList || v instanceof PyDict || v instanceof PyTuple || v instanceof PyNative) return v.cls;
  if (v instanceof PyFloat) return FLOAT;
  if (v instanceof PyStr) return STR;
  if (v instanceof PyBytes) return BYTES;
  if (v instanceof PyFunc) return FUNCTION;
  // Exceptions, generators, classes, modules: a look at a field costs less than to be none of what follows.
  const { cls } = v as { readonly cls?: PyClass };
  if (cls !== undefined) return cls;
  if (v instanceof PyBound) {
    if (v.func instanceof PyBuiltin) return v.func.isSlot ? METHOD_WRAPPER : BUILTIN_FUNCTION;
    return METHOD;
  }
  if (v instanceof PyRange) return RANGE;
  if (v instanceof PySlice) return SLICE;
  if (v instanceof PyConst) return v.own ?? (v === ELLIPSIS ? ELLIPSIS_TYPE : NOT_IMPLEMENTED_TYPE);
  if (v instanceof PyComplex) return COMPLEX;
  if (v instanceof PyCell) return CELL;
  if (v instanceof PyTraceback) return TRACEBACK;
  if (v instanceof PyMember) return MEMBER_DESCRIPTOR;
  if (v instanceof PyMemoryView) return MEMORYVIEW;
  if (v instanceof PyHost) return FUNCTION;
  return v.cls;
}

/** Whether a value can be called, as callable() says. */
export function isCallable(v: PyValue): boolean {
  return typeOf(v).find('__call__') !== null;
}

/** The name of the type of `v` as error texts say it. */
export function typeName(v: PyValue): string {
  return typeOf(v).shown.name;
}

/** The type of an argument as CPython's argument parsers say it: None by its own name. */
export function argumentName(v: PyValue): string {
  return v === null ? 'None' : typeName(v);
}
