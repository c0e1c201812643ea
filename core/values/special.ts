/**
 * Special methods from native code: looked up on the type, never on the instance. One that is a row of ours, or has a shortcut,
 * is called directly; anything else (Python code, descriptors, builtin functions stored in a class) is BAIL: the machine calls it.
 */
import { BAIL, Bail, PyFloat, PyFunc, PySub, isPlainStr } from './objects.ts';
import type { Arg, PyValue } from './objects.ts';
import { callPositional } from './arguments.ts';
import { PENDING } from './machine.ts';
import type { Machine } from './machine.ts';
import { Raise } from './raised.ts';
import { PyBuiltin } from './rows.ts';
import { tryShortcut } from './shortcut.ts';
import { typeOf } from './typeof.ts';

/** The attribute `name` of the type of `v`, unbound; undefined if there is none. */
export function special(v: PyValue, name: string): PyValue | undefined {
  return typeOf(v).lookup(name);
}

/** Whether an int is of a class of the program with a `__float__` of its own, which C asks. A float is taken as it is. */
export function answersFloat(v: PyValue): boolean {
  return v instanceof PySub && !(v.base instanceof PyFloat) && !(typeOf(v).lookup('__float__') instanceof PyBuiltin);
}

/** `__bytes__` of an object's type; undefined if there is none. Throws what None in its place makes of a call. */
export function bytesMethod(v: PyValue): PyValue | undefined {
  const method = typeOf(v).lookup('__bytes__');
  if (method === null) throw new Raise('TypeError', "'NoneType' object is not callable");
  return method;
}

/** Calls `method`, found on the type of `self`, with up to two further arguments. Throws what the call raises. */
export function callMethod(m: Machine, method: PyValue, self: PyValue, a?: PyValue, b?: PyValue): PyValue | Bail {
  if (method instanceof PyFunc && method.code.shortcut !== null)
    return tryShortcut(m, method, a === undefined ? [self] : b === undefined ? [self, a] : [self, a, b]);
  if (!(method instanceof PyBuiltin) || method.kind !== 'method' || method.special !== null) return BAIL;
  const given = a === undefined ? 1 : b === undefined ? 2 : 3;
  let out;
  if (method.direct(given) && method.accepts!(self)) {
    const { fill } = method;
    out = method.fn(m, self, given > 1 ? a : fill[1], given > 2 ? b : fill[2], fill[3], fill[4]);
  } else {
    const args: PyValue[] = [self];
    if (a !== undefined) args.push(a);
    if (b !== undefined) args.push(b);
    out = callPositional(m, method, args);
  }
  if (out === undefined) throw PENDING;
  return out;
}

/** The same, and a function of the program is asked if it only looks (machine/pure.ts). */
export function askMethod(m: Machine, method: PyValue, self: PyValue, a?: PyValue): PyValue | Bail {
  return isAsked(method) ? m.askPure(method, self, a) : callMethod(m, method, self, a);
}

/**
 * askMethod, looking the method up; undefined if the type has none. What a function of the program answers must pass: otherwise it is
 * called after all, and whoever called it complains or warns.
 */
export function askSpecial(m: Machine, self: PyValue, name: string, passes: (v: PyValue) => boolean, a?: PyValue): Arg | Bail {
  const method = typeOf(self).lookup(name);
  if (method === undefined) return undefined;
  const v = askMethod(m, method, self, a);
  return v instanceof Bail || passes(v) || !isAsked(method) ? v : BAIL;
}

/** What `__str__`, `__repr__` or `__format__` answers, likewise; undefined: no str. */
export function askText(m: Machine, method: PyValue, self: PyValue, spec?: PyValue): PyValue | Bail {
  if (!isAsked(method)) return callMethod(m, method, self, spec);
  const v = m.askText(method, self, spec);
  return isPlainStr(v as PyValue) ? v : BAIL;
}

/** Whether it is a function of the program. */
export function isAsked(method: PyValue): method is PyFunc {
  return method instanceof PyFunc && method.code.shortcut === null;
}

/** Exactly an int, exactly a float, anything. */
export function isExactInt(v: PyValue): boolean {
  return typeof v === 'number' || typeof v === 'bigint';
}
export function isExactFloat(v: PyValue): boolean {
  return v instanceof PyFloat;
}
export function isAnything(): boolean {
  return true;
}

/** callMethod, looking the method up; undefined if the type has none. */
export function callSpecial(m: Machine, self: PyValue, name: string, a?: PyValue, b?: PyValue): Arg | Bail {
  const method = typeOf(self).lookup(name);
  return method === undefined ? undefined : callMethod(m, method, self, a, b);
}

/** a + b; BAIL if that takes Python code. Throws what the addition raises. */
export function added(m: Machine, a: PyValue, b: PyValue): PyValue | Bail {
  const sum = m.binary('+', a, b);
  if (sum === undefined) throw PENDING;
  return sum;
}

/** The int, float, str … that v stands for, if its class leaves two special methods of that alone; else v itself. */
export function standingFor(v: PyValue, name: string, other: string = name): PyValue {
  if (!(v instanceof PySub)) return v;
  const base = typeOf(v.base);
  return v.cls.keeps(base, name) && v.cls.keeps(base, other) ? v.base : v;
}
