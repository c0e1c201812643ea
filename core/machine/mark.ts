/**
 * The live size: a walk over everything that the run can reach, from its frames, namespaces and pending host calls. Sizes
 * are logical, the same on every engine. The walk is iterative; it sees only the registers that are live at a frame's pc.
 */
import {
  GCell,
  H,
  ORDER_SIZE,
  OBJECT_SIZE,
  PyClass,
  PyDict,
  PyFloat,
  PyFunc,
  PyInst,
  PyMemoryView,
  PyNative,
  PySet,
  PyStr,
  SLOT_SIZE,
  heap,
  kindOf,
  roomFor,
  RecordingIterator,
} from '../values/mod.ts';
import type { Code, FieldType, Frame, Ns, PyMemory, PyValue, Slots } from '../values/mod.ts';
import { has } from '../code/mod.ts';
import { codeSize, liveAt, rootOf, runsInModule } from './code.ts';
import { backOf, boundOf, pcOf } from './frames.ts';

/** Further roots of the loaded run: namespaces, the modules, values held for the host. */
export const roots: { namespaces: () => Iterable<Ns>; values: () => Iterable<PyValue> } = {
  namespaces: () => [],
  values: () => [],
};

interface Marked {
  mk?: number;
}

/** Bytes that are live, seen from frame r, and from a value that native code holds. */
export function liveBytes(r: Frame | null, held: PyValue = null): number {
  return walkFrom(r, held).finish();
}

/**
 * Bytes that are live at a back edge or call of frame r, where the frames are all there is. Base classes forget the
 * subclasses that nothing reaches.
 */
export function settleBytes(r: Frame): number {
  const walk = walkFrom(r, null);
  const bytes = walk.finish();
  walk.forgetSubclasses();
  return bytes;
}

/** Whether something live, as a memoryview that is not released, looks at the bytes of `owner`; and how many bytes were looked at to say so. */
export function isViewed(r: Frame | null, owner: PyMemory): { viewed: boolean; bytes: number } {
  const walk = walkFrom(r, null);
  const bytes = walk.finish();
  return { viewed: walk.viewed.has(owner), bytes };
}

/** Those objects that nothing live reaches, seen from frame r; and how many bytes were looked at to say so. */
export function unreached<T extends PyNative>(r: Frame, objects: readonly T[]): { lost: T[]; bytes: number } {
  const walk = walkFrom(r, null);
  const bytes = walk.finish();
  return { lost: objects.filter((o) => !walk.reached(o)), bytes };
}

function walkFrom(r: Frame | null, held: PyValue): Walk {
  const walk = new Walk();
  walk.visit(held);
  for (let f = r; f !== null; f = backOf(f)) walk.visit(f);
  for (const ns of roots.namespaces()) walk.visit(ns.dict);
  for (const v of roots.values()) walk.visit(v);
  return walk;
}

/** One measurement: a stack of what is still to be looked into, and the sum so far. */
class Walk {
  private readonly epoch = ++heap.epoch;
  /** Long strings, and objects that carry no mark of their own. */
  private readonly seen = new Set<unknown>();
  private readonly stack: object[] = [];
  private bytes = 0;
  /** What live memoryviews and other objects look at. */
  readonly viewed: Set<PyValue> = new Set();
  private readonly bases: PyClass[] = [];

  visit(v: unknown): void {
    switch (typeof v) {
      case 'object':
        if (v !== null) this.stack.push(v);
        break;
      case 'string':
        this.string(v);
        break;
      case 'bigint':
        this.bytes += 16 + roomFor(v) / 8;
    }
  }

  finish(): number {
    for (let o = this.stack.pop(); o !== undefined; o = this.stack.pop()) if (this.first(o)) this.object(o);
    return this.bytes;
  }

  reached(o: PyNative): boolean {
    return o.mk === this.epoch;
  }

  forgetSubclasses(): void {
    for (const base of this.bases) for (const sub of base.subs!) if (sub.mk !== this.epoch) base.subs!.delete(sub);
  }

  private string(s: string): void {
    if (s.length <= 12) return;
    if (s.length > 256) {
      if (this.seen.has(s)) return;
      this.seen.add(s);
    }
    this.bytes += Math.max(64, s.length * 2);
  }

  private first(o: object & Marked): boolean {
    if (o.mk !== undefined) {
      if (o.mk === this.epoch) return false;
      o.mk = this.epoch;
      return true;
    }
    // A float takes its slot only, and is never looked into.
    if (o instanceof PyFloat) return false;
    if (this.seen.has(o)) return false;
    this.seen.add(o);
    return true;
  }

  private object(o: object): void {
    if (Array.isArray(o)) this.frame(o as Frame);
    else if (o instanceof PyInst) {
      this.bytes += OBJECT_SIZE;
      this.slots(o);
    } else if (o instanceof PyDict) this.dict(o);
    else if (o instanceof PySet) this.set(o);
    else if (o instanceof PyFunc) this.func(o);
    else if (o instanceof PyClass) this.cls(o);
    else if (o instanceof GCell) {
      this.bytes += OBJECT_SIZE;
      this.visit(o.v);
      this.visit(o.h);
    } else if (o instanceof PyStr) this.bytes += o.n * 4 + 64;
    else this.native(o);
  }

  /** Only registers that are live at the frame's pc: dead ones differ between the forms of a code. */
  private frame(r: Frame): void {
    const { code } = boundOf(r);
    this.bytes += OBJECT_SIZE + code.nregs * SLOT_SIZE;
    const pc = pcOf(r);
    if (pc === FINISHED_PC) return;
    const live = liveAt(code, pc);
    for (let i = H; i < r.length; i++) if (has(live, i - H)) this.visit(r[i]);
  }

  private slots(s: Slots): void {
    const { vals } = s;
    this.bytes += vals.length * SLOT_SIZE;
    for (let i = 0; i < vals.length; i++) this.visit(vals[i]);
    this.visit(s.attrs);
  }

  private extra(s: Slots | null): void {
    if (s === null) return;
    this.bytes += OBJECT_SIZE;
    this.slots(s);
  }

  private dict(d: PyDict): void {
    this.bytes += OBJECT_SIZE + d.live * 2 * SLOT_SIZE;
    this.extra(d.inst);
    for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) {
      this.visit(d.keys[i]);
      this.visit(d.vals[i]);
    }
  }

  private set(s: PySet): void {
    this.bytes += OBJECT_SIZE + s.size * SLOT_SIZE;
    this.extra(s.inst);
    if (s.m !== null) this.visit(s.m);
    else for (let i = s.nextEntry(0); i >= 0; i = s.nextEntry(i + 1)) this.visit(s.table!.keys[i]);
  }

  private func(f: PyFunc): void {
    this.bytes += OBJECT_SIZE + (4 + f.cells.length) * SLOT_SIZE;
    for (const cell of f.cells) this.visit(cell);
    for (const v of [f.defaults, f.kwdefaults, f.doc, f.annotate, f.annotations, f.typeParams]) this.visit(v);
    // The globals of a function may outlive every other way to them (exec).
    if (runsInModule(f.code.code)) this.visit(f.code.ns.dict);
    this.code(f.code.code);
    this.extra(f.inst);
  }

  /** Text that the program has evaluated is of its making; its own text is not. */
  private code(code: Code): void {
    if (code.unit.text !== null) return;
    const { root } = rootOf(code);
    if (this.seen.has(root)) return;
    this.seen.add(root);
    this.bytes += codeSize(root);
  }

  /** Built-in classes belong to no run. */
  private cls(c: PyClass): void {
    if (c.builtin) return;
    this.bytes += OBJECT_SIZE + 16 * SLOT_SIZE + c.mro.length * ORDER_SIZE;
    if (c.subs !== null) this.bases.push(c);
    for (const base of c.mro) if (!base.builtin) this.visit(base);
    this.visit(c.cls);
    for (const cell of c.own().values()) {
      this.bytes += OBJECT_SIZE;
      this.visit(cell.v);
    }
    this.visit(c.typeParams);
  }

  private native(o: object): void {
    this.bytes += OBJECT_SIZE;
    if (o instanceof PyMemoryView && !o.released) this.viewed.add(o.owner);
    else if (o instanceof PyNative && o.viewed !== null) this.viewed.add(o.viewed);
    if (o instanceof RecordingIterator && o.recorded.length > 0) this.field(o.recorded, 'values');
    const kind = kindOf(o);
    if (kind === undefined) return;
    for (const [name, type] of kind.fields) this.field((o as Record<string, unknown>)[name], type);
  }

  private field(v: unknown, type: FieldType): void {
    if (typeof type !== 'string') {
      this.bytes += SLOT_SIZE;
      this.visit(v);
      return;
    }
    switch (type) {
      case 'value':
      case 'str':
      case 'optional':
      case 'int':
      case 'bigint':
      case 'text':
      case 'frame':
      case 'cls':
        this.bytes += SLOT_SIZE;
        this.visit(v);
        break;
      case 'values':
      case 'holes': {
        const list = v as readonly unknown[];
        this.bytes += list.length * SLOT_SIZE;
        for (let i = 0; i < list.length; i++) this.visit(list[i]);
        break;
      }
      case 'slots':
        this.extra(v as Slots | null);
        break;
      case 'map':
        if (v !== null) for (const x of (v as Map<string, unknown>).values()) this.visit(x);
        break;
      case 'bytes':
        this.bytes += (v as Uint8Array).length;
        break;
      case 'texts':
      case 'counts':
        this.bytes += (v as readonly unknown[]).length * SLOT_SIZE;
        break;
      case 'ns':
        this.visit((v as Ns | null)?.dict);
        break;
      case 'count':
      case 'number':
      case 'flag':
      case 'code':
        break;
    }
  }
}

/** A finished generator's frame has no pc. */
const FINISHED_PC = -1;
