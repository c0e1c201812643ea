/**
 * The live size: a walk over everything that the run can reach, from its frames, namespaces and pending host calls. Sizes
 * are logical, the same on every engine. The walk is iterative; it sees only the temporaries that are live at a frame's pc.
 *
 * Engines keep texts in ways that a program could use to take far more than is counted, so the walk sets two of them right: a
 * text that was put together bit by bit is made flat, and of long texts that are equal one stays, in all places where they are.
 */
import {
  BUFFER_SIZE,
  GCell,
  MAP_SIZE,
  TABLE_SIZE,
  H,
  ORDER_SIZE,
  OBJECT_SIZE,
  PyBuiltin,
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
  IN_SLOT,
  flatten,
  textSize,
  wideSize,
} from '../values/mod.ts';
import type { Code, FieldType, Frame, Ns, PyMemory, PyValue, Slots } from '../values/mod.ts';
import { has } from '../code/mod.ts';
import { emptyCaches } from './caches.ts';
import { codeSize, instancesIn, liveAt, rootOf, runsInModule } from './code.ts';
import { backOf, boundOf, pcOf } from './frames.ts';
import { Texts } from './texts.ts';

/** A text of more units may be in many places: it is counted once. */
const SHARED = 256;

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
  emptyCaches();
  return new Walk().from(r, held).finish();
}

/**
 * Bytes that are live at a back edge or call of frame r, where the frames are all there is. Temporaries that are not live forget
 * what is in them, and base classes the subclasses that nothing reaches.
 */
export function settleBytes(r: Frame): number {
  emptyCaches();
  const walk = new Walk(true).from(r);
  const bytes = walk.finish();
  walk.forgetSubclasses();
  return bytes;
}

/** Whether something live, as a memoryview that is not released, looks at the bytes of `owner`; and the ticks that it takes to say so. */
export function isViewed(r: Frame | null, owner: PyMemory): { viewed: boolean; ticks: number } {
  const walk = new Walk().from(r);
  walk.finish();
  return { viewed: walk.viewed.has(owner), ticks: walk.ticks() };
}

/** Those objects that nothing live reaches, seen from frame r; and the ticks that it takes to say so. */
export function unreached<T extends PyNative>(r: Frame, objects: readonly T[]): { lost: T[]; ticks: number } {
  const walk = new Walk().from(r);
  walk.finish();
  return { lost: objects.filter((o) => !walk.reached(o)), ticks: walk.ticks() };
}

/** One measurement: a stack of what is still to be looked into, and the sum so far. */
class Walk {
  private readonly epoch = ++heap.epoch;
  /** Objects that carry no mark of their own. */
  private readonly seen = new Set<object>();
  private readonly texts = new Texts();
  private readonly stack: object[] = [];
  private bytes = 0;
  /** Of these, what objects keep beside their fields. */
  private beside = 0;
  /** What live memoryviews and other objects look at. */
  readonly viewed: Set<PyValue> = new Set();
  private readonly bases: PyClass[] = [];
  private instances: ReadonlyMap<Frame, number> = new Map();
  /** Whether dead temporaries are emptied. */
  private readonly settles: boolean;

  constructor(settles = false) {
    this.settles = settles;
  }

  /** What frame r and those below it, the run's roots, and what native code holds lead to is to be visited. */
  from(r: Frame | null, held: PyValue = null): this {
    this.visit(held);
    this.instances = instancesIn(r);
    for (let f = r; f !== null; f = backOf(f)) this.visit(f);
    for (const ns of roots.namespaces()) this.visit(ns.dict);
    for (const v of roots.values()) this.visit(v);
    return this;
  }

  visit(v: unknown): void {
    switch (typeof v) {
      case 'object':
        if (v !== null) this.stack.push(v);
        break;
      case 'string':
        this.text(v);
        break;
      case 'bigint':
        this.bytes += 16 + roomFor(v) / 8;
    }
  }

  /** Visits an item of a list; answers whether it is a long text, which may be another one now. */
  private item(list: unknown[], i: number): boolean {
    const v = list[i];
    if (typeof v !== 'string' || v.length <= SHARED) {
      this.visit(v);
      return false;
    }
    list[i] = this.text(v);
    return true;
  }

  private property(o: Record<string, unknown>, name: string): void {
    const v = o[name];
    if (typeof v === 'string' && v.length > SHARED) o[name] = this.text(v);
    else this.visit(v);
  }

  private items(list: unknown[]): boolean {
    let changed = false;
    for (let i = 0; i < list.length; i++) if (this.item(list, i)) changed = true;
    return changed;
  }

  finish(): number {
    for (let o = this.stack.pop(); o !== undefined; o = this.stack.pop()) if (this.first(o)) this.object(o);
    return this.bytes;
  }

  /**
   * By size, but in steps: a restored run has not yet made again what lies beside its objects, and in the midst of an import
   * its tuples may be other objects than the constants of the module.
   */
  ticks(): number {
    let ticks = 1;
    while (ticks * SLOT_SIZE < this.bytes - this.beside) ticks *= 2;
    return ticks;
  }

  reached(o: PyNative): boolean {
    return o.mk === this.epoch;
  }

  forgetSubclasses(): void {
    for (const base of this.bases) for (const sub of base.subs!) if (sub.mk !== this.epoch) base.subs!.delete(sub);
  }

  /** Counts a text, and answers the one that is to stand where it stood. */
  private text(s: string): string {
    if (s.length <= IN_SLOT) return s;
    flatten(s);
    if (s.length > SHARED) {
      const one = this.texts.find(s);
      if (one !== null) return one;
    }
    this.bytes += textSize(s.length);
    return s;
  }

  /** The code points are there to be read fast, and go. */
  private wide(o: PyStr): void {
    if (o.u !== null) {
      flatten(o.u);
      o.cps = null;
    }
    this.bytes += wideSize(o.n);
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
      this.classOf(o.shape.cls);
      this.slots(o);
    } else if (o instanceof PyDict) this.dict(o);
    else if (o instanceof PySet) this.set(o);
    else if (o instanceof PyFunc) this.func(o);
    else if (o instanceof PyClass) this.cls(o);
    else if (o instanceof GCell) {
      this.bytes += OBJECT_SIZE;
      this.property(o as object as Record<string, unknown>, 'v');
      this.visit(o.h);
    } else if (o instanceof PyStr) this.wide(o);
    else this.native(o);
  }

  /**
   * Variables, which hold what they hold until the function ends, read again or not, as in CPython; and the temporaries that are live at
   * the frame's pc: dead ones differ between the forms of a code.
   */
  private frame(r: Frame): void {
    const { code, ns } = boundOf(r);
    this.bytes += OBJECT_SIZE + code.nregs * SLOT_SIZE;
    const pc = pcOf(r);
    if (pc === FINISHED_PC) return;
    this.globals(code, ns);
    const live = liveAt(code, pc);
    const instance = this.instances.get(r);
    const variables = H + code.locals.length + code.free.length;
    for (let i = H; i < r.length; i++) {
      if (i < variables || has(live, i - H) || i === instance) this.item(r, i);
      else if (this.settles) r[i] = undefined;
    }
  }

  private slots(s: Slots): void {
    const { vals } = s;
    this.bytes += vals.length * SLOT_SIZE;
    this.items(vals);
    this.visit(s.attrs);
  }

  private extra(s: Slots | null): void {
    if (s === null) return;
    this.bytes += OBJECT_SIZE;
    this.slots(s);
  }

  /** The class of an object, which may be all that leads to it. */
  private classOf(c: PyClass): void {
    if (!c.builtin && c.mk !== this.epoch) this.stack.push(c);
  }

  private dict(d: PyDict): void {
    this.classOf(d.cls);
    this.bytes += TABLE_SIZE + d.live * 2 * SLOT_SIZE + (d.isMapped ? MAP_SIZE : 0);
    this.extra(d.inst);
    for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) {
      this.item(d.keys, i);
      this.item(d.vals, i);
    }
  }

  private set(s: PySet): void {
    this.classOf(s.cls);
    // The table of a set stays as large as it was, as it does in CPython.
    const slots = s.table === null ? s.size : Math.max(s.size, (s.table.mask + 1) >> 1);
    this.bytes += TABLE_SIZE + slots * SLOT_SIZE;
    this.extra(s.inst);
    if (s.m !== null) this.visit(s.m);
    else for (let i = s.nextEntry(0); i >= 0; i = s.nextEntry(i + 1)) this.item(s.table!.keys, i);
  }

  private func(f: PyFunc): void {
    this.bytes += OBJECT_SIZE + (4 + f.cells.length) * SLOT_SIZE;
    for (const cell of f.cells) this.visit(cell);
    for (const v of [f.defaults, f.kwdefaults, f.doc, f.annotate, f.annotations, f.typeParams]) this.visit(v);
    this.globals(f.code.code, f.code.ns);
    this.code(f.code.code);
    this.extra(f.inst);
  }

  /** The globals of a function, and of its generators, may outlive every other way to them (exec). */
  private globals(code: Code, ns: Ns): void {
    if (runsInModule(code)) this.visit(ns.dict);
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
    c.forgetLookups();
    if (c.subs !== null) this.bases.push(c);
    for (const base of c.mro) if (!base.builtin) this.visit(base);
    this.visit(c.cls);
    this.visit(c.name);
    for (const [name, cell] of c.own()) {
      this.bytes += OBJECT_SIZE;
      if (name.length > SHARED) this.visit(name);
      this.property(cell as object as Record<string, unknown>, 'v');
    }
    this.visit(c.typeParams);
  }

  private native(o: object): void {
    this.bytes += OBJECT_SIZE;
    if (o instanceof PyMemoryView && !o.released) this.viewed.add(o.owner);
    else if (o instanceof PyNative) {
      if (o.viewed !== null) this.viewed.add(o.viewed);
      const { beside } = o;
      if (beside !== null && !this.seen.has(beside)) {
        this.seen.add(beside);
        this.bytes += beside.size;
        this.beside += beside.size;
      }
    }
    if (o instanceof RecordingIterator && o.recorded.length > 0)
      this.field(o as object as Record<string, unknown>, 'recorded', 'values');
    const kind = kindOf(o);
    if (kind === undefined) {
      // What a class of the program has from the machine, as its __dict__.
      if (o instanceof PyBuiltin && o.owner !== null) this.classOf(o.owner);
      return;
    }
    for (const [name, type] of kind.fields) this.field(o as Record<string, unknown>, name, type);
  }

  private field(o: Record<string, unknown>, name: string, type: FieldType): void {
    const v = o[name];
    if (typeof type !== 'string') {
      this.bytes += SLOT_SIZE;
      this.visit(v);
      return;
    }
    switch (type) {
      case 'value':
      case 'str':
      case 'optional':
      case 'text':
        this.bytes += SLOT_SIZE;
        this.property(o, name);
        break;
      case 'int':
      case 'bigint':
      case 'frame':
      case 'cls':
        this.bytes += SLOT_SIZE;
        this.visit(v);
        break;
      case 'values':
      case 'holes': {
        const list = v as unknown[];
        this.bytes += list.length * SLOT_SIZE;
        // Some objects make a list of what they hold for each who asks.
        if (this.items(list) && o[name] !== list) o[name] = list;
        break;
      }
      case 'slots':
        this.extra(v as Slots | null);
        break;
      case 'map':
        for (const [key, x] of (v as Map<string, unknown> | null) ?? []) {
          if (typeof x === 'string') (v as Map<string, unknown>).set(key, this.text(x));
          else this.visit(x);
        }
        break;
      case 'bytes':
        this.bytes += BUFFER_SIZE + (v as Uint8Array).length;
        break;
      case 'texts':
        this.bytes += (v as readonly unknown[]).length * SLOT_SIZE;
        this.items(v as unknown[]);
        break;
      case 'counts':
        this.bytes += (v as readonly unknown[]).length * SLOT_SIZE;
        break;
      case 'ns':
        this.visit((v as Ns | null)?.dict);
        break;
      case 'count':
      case 'number':
      case 'flag':
      case 'later':
      case 'code':
        break;
    }
  }
}

/** A finished generator's frame has no pc. */
const FINISHED_PC = -1;
