/** Calling from native code: builtins and built-in classes natively, anything of the program by BAIL. */
import { callBuiltin, callPositional } from './arguments.ts';
import { OBJECT, PyClass, TYPE } from './classes.ts';
import { PENDING } from './machine.ts';
import type { Machine } from './machine.ts';
import { BAIL, PyBound, PyFunc, PyNative } from './objects.ts';
import type { Bail, PyValue } from './objects.ts';
import { PyBuiltin, TailCall } from './rows.ts';
import { typeOf } from './typeof.ts';

/** A function of the program is asked, if it only looks (machine/pure.ts). */
function asked(m: Machine, f: PyFunc, args: readonly PyValue[]): PyValue | Bail {
  return args.length === 1 || args.length === 2 ? m.askPure(f, args[0]!, args[1]) : BAIL;
}

/**
 * f(*args) without Python code: the value or BAIL. Throws what the call raises. `args` become the callee's: an exception
 * keeps them. `names`: the last names.length of args are keyword arguments.
 */
export function callNative(
  m: Machine,
  f: PyValue,
  args: readonly PyValue[],
  names: readonly string[] | null = null,
): PyValue | Bail {
  if (f instanceof PyFunc) return names === null && f.code.shortcut === null ? asked(m, f, args) : BAIL;
  if (f instanceof PyBound) return f.func instanceof PyBuiltin ? callNative(m, f.func, [f.self, ...args], names) : BAIL;
  if (f instanceof PyBuiltin) {
    if (f.special !== null) return BAIL;
    const v = names === null ? callPositional(m, f, args) : callBuiltin(m, f, args, names);
    if (v === undefined) throw PENDING;
    return v;
  }
  if (f instanceof PyClass && f.builtin && f.cls.builtin && f !== TYPE) {
    const make = f.lookup('__new__');
    const init = f.lookup('__init__');
    if (!(make instanceof PyBuiltin) || !(init instanceof PyBuiltin)) return BAIL;
    if (make.whole !== null && init.owner === make.owner) {
      const v = make.whole(m, f, args, names);
      if (v === undefined) throw PENDING;
      return v;
    }
    const whole = init.owner === OBJECT || init.skipAfterNew;
    if (whole && make.owner !== OBJECT) return callNative(m, make, [f, ...args], names);
  }
  if (f instanceof PyNative) {
    const call = typeOf(f).lookup('__call__');
    if (!(call instanceof PyBuiltin)) return BAIL;
    if (call.row.redirect !== undefined) {
      const to = call.row.redirect(m, f, args, names);
      if (to === undefined) throw PENDING;
      return to instanceof TailCall ? callNative(m, to.func, to.args, to.names) : to;
    }
    if (call.native) return callNative(m, call, [f, ...args], names);
  }
  return BAIL;
}
