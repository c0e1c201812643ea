/**
 * Own attributes: `Slots` hold them, by shape, or in a dict (`dictMode`) once `__dict__` was asked for, for objects of built-in
 * classes, and where a program makes too many different shapes. Which attribute an access means is told in attributes.ts.
 */
import { CLASSMETHOD, FUNCTION, STATICMETHOD } from './classes.ts';
import type { PyClass } from './classes.ts';
import { PyDict } from './dict.ts';
import { lasting } from './heap.ts';
import { ExtraSlots, PyInst, PyModule, PyStr, bare, growSlots } from './objects.ts';
import type { PyValue, Shape, Slots } from './objects.ts';
import { utf16 } from './text.ts';
import { typeOf } from './typeof.ts';

/** The attribute storage of an object, null if it has none (yet). */
export function slotsOf(o: PyValue): Slots | null {
  if (o instanceof PyInst) return o;
  if (o === null || typeof o !== 'object') return null;
  return (o as { readonly inst?: Slots | null }).inst ?? null;
}

/** The attribute that the object itself holds, beside its class. */
export function ownAttr(o: PyValue, name: string): PyValue | undefined {
  const slots = slotsOf(o);
  if (slots !== null) {
    const shape = slots.shape;
    if (shape.dictMode) return slots.attrs!.getStr(name);
    const at = shape.index.get(name);
    return at === undefined ? undefined : slots.vals[at];
  }
  return o instanceof PyModule ? o.dict.getStr(name) : undefined;
}

/** The storage, made if the class's instances have attributes; null if they can't have any. */
export function ensureSlots(o: PyValue): Slots | null {
  if (o instanceof PyInst) return o;
  if (o === null || typeof o !== 'object' || !('inst' in o)) return null;
  if (o.inst !== null) return o.inst;
  const cls = typeOf(o);
  if (!cls.hasDict && cls.slots === 0) return null;
  // The shapes of built-in classes are shared by all runs of the isolate: no names of a guest go there.
  const slots = lasting(() => new ExtraSlots(cls.builtin ? cls.loose : cls.root));
  if (cls.builtin) slots.attrs = lasting(() => new PyDict());
  (o as { inst: Slots | null }).inst = slots;
  return slots;
}

/** Bounds on the shapes of one class; beyond them instances keep their attributes in a dict. */
const MOST_NAMES = 128;
const MOST_BRANCHES = 64;

export function putOwn(slots: Slots, name: string, v: PyValue): void {
  const shape = slots.shape;
  if (shape.dictMode) {
    slots.attrs!.setStr(name, v);
    return;
  }
  const at = shape.index.get(name);
  if (at !== undefined) {
    slots.vals[at] = v;
    return;
  }
  if (shape.names.length >= MOST_NAMES || (shape.next.size >= MOST_BRANCHES && !shape.next.has(name))) {
    toDict(slots).setStr(name, v);
    return;
  }
  slots.shape = shape.add(name);
  slots.vals.push(v);
  growSlots(1);
}

export function removeOwn(slots: Slots, name: string): boolean {
  const shape = slots.shape;
  if (shape.dictMode) return slots.attrs!.deleteStr(name) !== undefined;
  const at = shape.index.get(name);
  if (at === undefined) return false;
  // Deleting attributes in the middle walks the shapes again from the root; programs that do it often are better off with a dict.
  if (at < slots.vals.length - 1) toDict(slots).deleteStr(name);
  else {
    let shorter = shape.cls.root;
    for (let i = 0; i < shape.names.length - 1; i++) shorter = shorter.add(shape.names[i]!);
    slots.vals.pop();
    slots.shape = shorter;
  }
  return true;
}

/** Names of own attributes, in order. */
export function ownNames(slots: Slots): readonly string[] {
  return slots.shape.dictMode ? dictNames(slots.attrs!) : slots.shape.names;
}

/** The str keys of a dict, as attribute names. */
export function dictNames(d: PyDict): string[] {
  const names: string[] = [];
  for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) {
    const k = bare(d.keys[i]!);
    if (typeof k === 'string' || k instanceof PyStr) names.push(utf16(k));
  }
  return names;
}

/** Turns storage by shape into storage in a dict, which the answer is. */
export function toDict(slots: Slots): PyDict {
  if (slots.attrs !== null) return slots.attrs;
  const { shape, vals } = slots;
  const dict = lasting(() => new PyDict());
  for (const name of shape.names) dict.setStr(name, vals[shape.index.get(name)!]!);
  vals.length = shape.cls.slots;
  slots.shape = shape.cls.loose;
  slots.attrs = dict;
  return dict;
}

/** `o.__dict__`; undefined if the object has none. */
export function attributesDict(o: PyValue): PyDict | undefined {
  if (o instanceof PyModule) return o.dict;
  if (!typeOf(o).hasDict) return undefined;
  const slots = ensureSlots(o);
  return slots === null ? undefined : toDict(slots);
}

/** `o.__dict__ = d` for an object that has one. */
export function replaceDict(o: PyValue, dict: PyDict): void {
  const slots = ensureSlots(o)!;
  toDict(slots);
  slots.attrs = dict;
}

/** Moves the attributes of an object to another class (of the same layout). */
export function moveSlots(slots: Slots, cls: PyClass): void {
  const old = slots.shape;
  if (old.dictMode) slots.shape = cls.loose;
  else {
    let shape: Shape = cls.root;
    for (const name of old.names) shape = shape.add(name);
    slots.shape = shape;
  }
}

FUNCTION.hasDict = true;
STATICMETHOD.hasDict = true;
CLASSMETHOD.hasDict = true;
