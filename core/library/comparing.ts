/** The keys of `functools.cmp_to_key`: where the comparison only looks (machine/pure.ts), they are compared without a frame. */
import { BAIL, PyFunc, PyInst, hasSlot, untilChanged } from '../values/mod.ts';
import type { Shortcut } from '../values/mod.ts';

// Slots have the order of their names.
const CMP = 0;
const OBJ = 1;

const isKey = untilChanged((cls) => hasSlot(cls, '_cmp', CMP) && hasSlot(cls, 'obj', OBJ));

function comparing(holds: (sign: number) => boolean): Shortcut {
  return (m, [a, b], bound) => {
    if (!(a instanceof PyInst && b instanceof PyInst) || a.shape.cls !== b.shape.cls || !isKey(a.shape.cls, bound)) return BAIL;
    const compare = a.vals[CMP];
    const x = a.vals[OBJ];
    const y = b.vals[OBJ];
    if (!(compare instanceof PyFunc) || x === undefined || y === undefined) return BAIL;
    const sign = m.askPure(compare, x, y);
    return typeof sign === 'number' ? holds(sign) : BAIL;
  };
}

export const COMPARING: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    '_KeyWrapper.__lt__': comparing((sign) => sign < 0),
    '_KeyWrapper.__gt__': comparing((sign) => sign > 0),
    '_KeyWrapper.__eq__': comparing((sign) => sign === 0),
    '_KeyWrapper.__le__': comparing((sign) => sign <= 0),
    '_KeyWrapper.__ge__': comparing((sign) => sign >= 0),
  }),
);
