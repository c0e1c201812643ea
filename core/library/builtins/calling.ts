/**
 * Calling from native code and from shipped Python: builtins that call a function of the program do it natively as long as
 * that is a builtin itself (`key=len`), and bail otherwise.
 */
import {
  BAIL,
  Bail,
  OBJECT,
  PyBound,
  PyBuiltin,
  PyClass,
  PyFunc,
  PyStatic,
  Raise,
  PENDING,
  callPositional,
  intrinsic,
  typeOf,
} from '../../values/mod.ts';
import type { Machine, PyValue } from '../../values/mod.ts';

/** f(a) without Python code: the value or BAIL. Throws what the call raises. */
export function callNative(m: Machine, f: PyValue, args: readonly PyValue[]): PyValue | Bail {
  if (f instanceof PyBound) {
    if (!(f.func instanceof PyBuiltin)) return BAIL;
    return callNative(m, f.func, [f.self, ...args]);
  }
  if (f instanceof PyBuiltin) {
    if (f.special !== null) return BAIL;
    const v = callPositional(m, f, args);
    if (v === undefined) throw PENDING;
    return v;
  }
  if (f instanceof PyClass && f.builtin && f.cls.builtin) {
    const make = f.lookup('__new__');
    const init = f.lookup('__init__');
    if (make instanceof PyBuiltin && init instanceof PyBuiltin && (init.owner === OBJECT || init.skipAfterNew)) {
      if (make.owner !== OBJECT && f.name !== 'type') return callNative(m, make, [f, ...args]);
    }
  }
  return BAIL;
}

/**
 * `$method(o, name)`: the special method of o's class, bound; None if there is none. A descriptor of the program's own kind
 * is not asked.
 */
intrinsic('method', 1, (_m, o, name) => {
  const f = typeOf(o).lookup(name as string);
  if (f === undefined) return null;
  if (f instanceof PyStatic) return f.func;
  if (f instanceof PyFunc || (f instanceof PyBuiltin && f.kind === 'method')) return new PyBound(o, f);
  return f;
});

/** `$type_error(text)` and the like keep shipped frames out of what a program sees. */
intrinsic('raise', 1, (_m, type, text) => {
  throw new Raise(type as never, text as string);
});
