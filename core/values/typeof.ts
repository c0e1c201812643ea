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
  PyMember,
  PyMemoryView,
  PyRange,
  PySlice,
  PyStr,
  PyTraceback,
} from './objects.ts';
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
  return v.cls;
}

/** The values of these JavaScript classes are all of one type, which stands on the prototype: a load, where tests one by one would cost the last most. */
function oneType(made: { readonly prototype: { readonly cls: PyClass } }, cls: PyClass): void {
  Object.defineProperty(made.prototype, 'cls', { value: cls });
}
oneType(PyFloat, FLOAT);
oneType(PyStr, STR);
oneType(PyBytes, BYTES);
oneType(PyFunc, FUNCTION);
oneType(PyRange, RANGE);
oneType(PySlice, SLICE);
oneType(PyComplex, COMPLEX);
oneType(PyCell, CELL);
oneType(PyTraceback, TRACEBACK);
oneType(PyMember, MEMBER_DESCRIPTOR);
oneType(PyMemoryView, MEMORYVIEW);
oneType(PyHost, FUNCTION);
Object.defineProperty(PyConst.prototype, 'cls', {
  get(this: PyConst): PyClass {
    return this.own ?? (this === ELLIPSIS ? ELLIPSIS_TYPE : NOT_IMPLEMENTED_TYPE);
  },
});
Object.defineProperty(PyBound.prototype, 'cls', {
  get(this: PyBound): PyClass {
    if (!(this.func instanceof PyBuiltin)) return METHOD;
    return this.func.isSlot ? METHOD_WRAPPER : BUILTIN_FUNCTION;
  },
});

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
