/** Code made ready to run: its flat form, its binding to a namespace, and the instruction at a pc. */
import { flatten, opAt as opOf, weight } from '../code/mod.ts';
import type { Code, Flat, FlatOp } from '../code/mod.ts';
import type { Bound, Ns } from '../values/mod.ts';

/** The flat form, made at first use. */
export function flatOf(code: Code): Flat {
  return code.flat ?? (code.flat = flatten(code));
}

/** The code bound to a namespace: one Bound for each pair. Closures are made later, by `prepare`. */
export function bind(code: Code, ns: Ns): Bound {
  const known = ns.bound.get(code);
  if (known !== undefined) return known;
  const { params } = code;
  const plain = !params.varargs && !params.varkw && params.kwonly === 0 && !code.generator && !code.coroutine;
  const bound: Bound = {
    code,
    ns,
    simple: plain ? params.positional : -1,
    nfree: code.free.length,
    nregs: code.nregs,
    entry: null,
    ops: null,
    after: null,
    weight: weight(code),
    copy: 0,
    heat: 0,
    unfused: null,
  };
  ns.bound.set(code, bound);
  return bound;
}

/** The instruction or step at a pc. */
export function opAt(code: Code, pc: number): FlatOp {
  return opOf(code, flatOf(code), pc);
}
