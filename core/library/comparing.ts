/**
 * The keys of `functools.cmp_to_key`, and what `total_ordering` puts into classes: where the comparisons of the program only look
 * (machine/pure.ts), they are asked without a frame.
 */
import { BAIL, OBJECT, PyFunc, PyInst, TYPE, hasSlot, isAsked, untilChanged } from '../values/mod.ts';
import type { Machine, Shortcut } from '../values/mod.ts';

// Slots have the order of their names.
const CMP = 0;
const OBJ = 1;

const isKey = untilChanged((cls) => hasSlot(cls, '_cmp', CMP) && hasSlot(cls, 'obj', OBJ));

function comparing(holds: (sign: number) => boolean): Shortcut {
  return (m, [a, b], bound) => {
    if (!(a instanceof PyInst && b instanceof PyInst) || a.shape.cls !== b.shape.cls || !isKey(a.shape.cls, bound))
      return BAIL;
    const compare = a.vals[CMP];
    const x = a.vals[OBJ];
    const y = b.vals[OBJ];
    if (!(compare instanceof PyFunc) || x === undefined || y === undefined) return BAIL;
    const sign = m.askPure(compare, x, y);
    return typeof sign === 'number' ? holds(sign) : BAIL;
  };
}

/** What a method of the program says of two objects of one class; undefined: it has to be called. */
function said(m: Machine, a: PyInst, name: string, b: PyInst): boolean | undefined {
  const method = a.shape.cls.lookup(name);
  const v = method !== undefined && isAsked(method) ? m.askPure(method, a, b) : BAIL;
  return typeof v === 'boolean' ? v : undefined;
}

/** An order made of that of the method `root`: `holds` says it of its answer and of whether the two are equal, which is not always asked. */
function ordering(
  root: string,
  holds: (answer: boolean, equal: () => boolean | undefined) => boolean | undefined,
): Shortcut {
  return (m, [a, b]) => {
    if (!(a instanceof PyInst && b instanceof PyInst) || a.shape.cls !== b.shape.cls) return BAIL;
    const { cls } = a.shape.cls;
    // `type(self).__lt__` is asked of the class: its own class may have another answer.
    if (cls !== TYPE && !(cls.keeps(OBJECT, root) && cls.keeps(TYPE, '__getattribute__'))) return BAIL;
    const answer = said(m, a, root, b);
    if (answer === undefined || !a.shape.cls.keeps(OBJECT, '__ne__')) return BAIL;
    return holds(answer, () => said(m, a, '__eq__', b)) ?? BAIL;
  };
}

/** The orders of `total_ordering` that are made of one that is strict (`<`, `>`), or of one that is not. */
function orderings(
  root: string,
  less: string,
  beside: string,
  opposite: string,
  strict: boolean,
): Record<string, Shortcut> {
  const and = (one: boolean, equal: () => boolean | undefined): boolean | undefined => {
    if (!one) return false;
    const same = equal();
    return same === undefined ? undefined : !same;
  };
  const or = (one: boolean, equal: () => boolean | undefined): boolean | undefined => one || equal();
  return {
    // The order with and without equality on the same side, that on the other side likewise, and the opposite.
    [`_${less}_from_${root}`]: ordering(`__${root}__`, strict ? or : and),
    [`_${beside}_from_${root}`]: ordering(`__${root}__`, (answer, equal) => (strict ? and : or)(!answer, equal)),
    [`_${opposite}_from_${root}`]: ordering(`__${root}__`, (answer) => !answer),
  };
}

export const COMPARING: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    '_KeyWrapper.__lt__': comparing((sign) => sign < 0),
    '_KeyWrapper.__gt__': comparing((sign) => sign > 0),
    '_KeyWrapper.__eq__': comparing((sign) => sign === 0),
    '_KeyWrapper.__le__': comparing((sign) => sign <= 0),
    '_KeyWrapper.__ge__': comparing((sign) => sign >= 0),
    ...orderings('lt', 'le', 'gt', 'ge', true),
    ...orderings('gt', 'ge', 'lt', 'le', true),
    ...orderings('le', 'lt', 'ge', 'gt', false),
    ...orderings('ge', 'gt', 'le', 'lt', false),
  }),
);
