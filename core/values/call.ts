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
    if (make.isWhole(init)) {
      const v = make.whole!(m, f, args, names);
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

/**
 * `callNative` with one argument, for many calls: what f is, which takes longer to find out than most calls take, is found out once. Null
 * for a function of the program that native code may not ask. Only while no Python code runs: it may change what a function is.
 */
export function caller(m: Machine, f: PyValue): ((x: PyValue) => PyValue | Bail) | null {
  if (f instanceof PyFunc) return f.code.shortcut === null ? m.asker(f) : null;
  if (f instanceof PyBound && f.func instanceof PyFunc) return null;
  const any = (x: PyValue): PyValue | Bail => callNative(m, f, [x]);
  if (f instanceof PyBuiltin) {
    const { fn, fill, accepts } = f;
    if (!f.direct(1) || (f.checks && accepts === null)) return any;
    return (x) => (accepts === null || accepts(x) ? given(fn(m, x, fill[1], fill[2], fill[3], fill[4])) : any(x));
  }
  const [self, made] = f instanceof PyClass ? [f, directMaker(f)] : f instanceof PyNative ? [f, directCall(f)] : [null, null];
  if (made === null) return any;
  const { fn, fill } = made;
  return (x) => given(fn(m, self, x, fill[2], fill[3], fill[4]));
}

/** The `__new__` that is all that a call of a built-in class with one argument takes. */
function directMaker(cls: PyClass): PyBuiltin | null {
  if (!cls.builtin || !cls.cls.builtin || cls === TYPE) return null;
  const make = cls.lookup('__new__');
  const init = cls.lookup('__init__');
  if (!(make instanceof PyBuiltin) || !(init instanceof PyBuiltin) || make.isWhole(init) || make.owner === OBJECT) return null;
  return (init.owner === OBJECT || init.skipAfterNew) && make.direct(2) ? make : null;
}

function directCall(f: PyNative): PyBuiltin | null {
  const call = f.cls.builtin ? f.cls.lookup('__call__') : undefined;
  return call instanceof PyBuiltin && call.row.redirect === undefined && call.direct(2) ? call : null;
}

function given(v: PyValue | Bail | undefined): PyValue | Bail {
  if (v === undefined) throw PENDING;
  return v;
}
