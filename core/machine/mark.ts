/**
 * The live size: a walk over everything that the run can reach, from its frames, namespaces and pending host calls. Sizes
 * are logical, the same on every engine. The walk is iterative; it sees only the registers that are live at a frame's pc.
 */
import { H, OBJECT_SIZE, SLOT_SIZE, PyStr, heap, kindOf } from '../values/mod.ts';
import type { Frame, Kind, Ns, PyValue, Slots } from '../values/mod.ts';
import { backOf } from './frames.ts';

/** Further roots of the loaded run: namespaces, the modules, values held for the host. */
export const roots: { namespaces: () => Iterable<Ns>; values: () => Iterable<PyValue> } = {
  namespaces: () => [],
  values: () => [],
};

interface Marked {
  mk?: number;
}

/** Bytes that are live, seen from frame r. */
export function liveBytes(r: Frame | null): number {
  const epoch = ++heap.epoch;
  const strings = new Set<unknown>();
  const stack: unknown[] = [];
  let bytes = 0;
  const visit = (v: unknown): void => {
    switch (typeof v) {
      case 'object':
        if (v !== null) stack.push(v);
        break;
      case 'string':
        if (v.length > 12) {
          if (v.length > 256) {
            if (strings.has(v)) return;
            strings.add(v);
          }
          bytes += Math.max(64, v.length * 2);
        }
        break;
      case 'bigint':
        bytes += 32;
    }
  };
  for (let f = r; f !== null; f = backOf(f)) visit(f);
  for (const ns of roots.namespaces()) visit(ns.dict);
  for (const v of roots.values()) visit(v);
  while (stack.length > 0) {
    const o = stack.pop() as object & Marked;
    if (Array.isArray(o)) {
      bytes += OBJECT_SIZE + o.length * SLOT_SIZE;
      for (let i = H; i < o.length; i++) visit(o[i]);
      continue;
    }
    if (o.mk !== undefined) {
      if (o.mk === epoch) continue;
      o.mk = epoch;
    } else if (strings.has(o)) continue;
    else strings.add(o);
    if (o instanceof PyStr) {
      bytes += o.n * 4 + 64;
      continue;
    }
    const kind = kindOf(o);
    bytes += OBJECT_SIZE;
    if (kind !== undefined) bytes += fields(o, kind, visit);
  }
  return bytes;
}

/** Visits the fields of an object; answers the size of what is not an object of its own. */
function fields(o: object, kind: Kind, visit: (v: unknown) => void): number {
  let bytes = 0;
  for (const [name, type] of kind.fields) {
    const v = (o as Record<string, unknown>)[name];
    switch (type) {
      case 'value':
      case 'optional':
      case 'frame':
      case 'cls':
        visit(v);
        bytes += SLOT_SIZE;
        break;
      case 'values':
      case 'holes': {
        const list = v as readonly unknown[];
        bytes += list.length * SLOT_SIZE;
        for (let i = 0; i < list.length; i++) visit(list[i]);
        break;
      }
      case 'slots': {
        const slots = v as Slots | null;
        if (slots === null) break;
        bytes += OBJECT_SIZE + slots.vals.length * SLOT_SIZE;
        for (const x of slots.vals) visit(x);
        visit(slots.attrs);
        break;
      }
      case 'map':
        if (v !== null) for (const x of (v as Map<string, unknown>).values()) visit(x);
        break;
      case 'bytes':
        bytes += (v as Uint8Array).length;
        break;
      case 'text':
        visit(v);
        break;
      case 'int':
        visit(v);
        break;
      case 'texts':
      case 'counts':
        bytes += (v as readonly unknown[]).length * SLOT_SIZE;
        break;
      case 'ns':
        visit((v as Ns | null)?.dict);
    }
  }
  return bytes;
}
