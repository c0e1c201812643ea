/**
 * Statements with caches (composite.ts) without them, for the closures that runs share (holders.ts): a cache would keep the
 * classes of a run alive, and code that runs once has no use for it.
 */
import type { Bound, Closure } from '../values/mod.ts';
import type { Instr, Simple } from '../code/mod.ts';
import { setAttributeRoot } from './access.ts';
import { place } from './prepare.ts';
import { simple } from './simple.ts';
import { tree } from './trees.ts';

/** The closure of an instruction for a holder; null where that of composite.ts has no cache. */
export function sharedInstruction(b: Bound, i: Instr): Closure | null {
  switch (i.op) {
    case 'setglobal':
      return simple(b, i);
    case 'setattr':
      return setAttr(b, i);
  }
  return null;
}

function setAttr(b: Bound, i: Simple & { op: 'setattr' }): Closure {
  const p = place(b, i.pc);
  const x = tree(p, i.o);
  const y = tree(p, i.v);
  const { name } = i;
  const { pc } = p;
  return (r) => {
    const v = y(r);
    return setAttributeRoot(r, pc, x(r), name, v);
  };
}
