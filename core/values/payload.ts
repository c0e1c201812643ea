/**
 * Payloads: what native code knows of the instances of a shipped class. A sealed class of a module is Python that no program
 * changes; the slots of its instances are known by their places, so that they are hashed, compared and sorted without a call.
 * An instance of a subclass has no payload: its class may say something else.
 */
import type { PyClass } from './classes.ts';
import { PyFunc, PyInst, PyStatic } from './objects.ts';
import type { PyValue } from './objects.ts';
import type { Machine } from './machine.ts';
import type { Shortcut } from './shortcut.ts';

export interface Payload {
  readonly name: string;
  /** How many slots an instance has: a saved run may say anything, about what is in them, too. */
  readonly slots: number;
  /** Puts in H what `__hash__` answers; false: it has to be asked. */
  hash(m: Machine, v: PyInst): boolean;
  /** Whether two of the class are equal; undefined: `__eq__` has to be asked. */
  equal(a: PyInst, b: PyInst): boolean | undefined;
  /** A number in whose order instances are; undefined: `__lt__` has to be asked. */
  rank(v: PyInst): number | undefined;
}

const NONE: Payload = { name: '', slots: 0, hash: () => false, equal: () => undefined, rank: () => undefined };

/** The shortcuts of the classes' `__new__`, by which they are known. */
const MAKERS: Map<Shortcut, Payload> = new Map();

/** Makes the payload of a class known by the shortcut of its `__new__`. */
export function withPayload(payload: Pick<Payload, 'name' | 'slots'> & Partial<Payload>, make: Shortcut): Shortcut {
  MAKERS.set(make, { ...NONE, ...payload });
  return make;
}

export function payloadOf(cls: PyClass): Payload {
  if (!cls.sealed) return NONE;
  return (cls.payload ??= find(cls));
}

function find(cls: PyClass): Payload {
  const make = cls.own().get('__new__')?.v;
  const f = make instanceof PyStatic ? make.func : null;
  const payload = f instanceof PyFunc && f.code.shortcut !== null ? MAKERS.get(f.code.shortcut) : undefined;
  return payload === undefined || cls.slots !== payload.slots ? NONE : payload;
}

/** Whether two values are equal by the payload that both have; undefined: it does not tell. */
export function equalPayloads(a: PyValue, b: PyValue): boolean | undefined {
  if (!(a instanceof PyInst && b instanceof PyInst)) return undefined;
  const { cls } = a.shape;
  return cls.sealed && cls === b.shape.cls ? payloadOf(cls).equal(a, b) : undefined;
}
