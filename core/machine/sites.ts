/**
 * Reading an attribute of a register, as an operand of its own form (leaves.ts): a class with one hidden class instead of a
 * closure, so that the reading stands inline in the arithmetic around it, however many programs the engine has seen.
 */
import { Cell, FUNCTION, MODULE, PyClass, PyFunc, PyInst, PyModule, attrPlace, classPlace, getattr, isPlain, moduleEntry, ownAttr, tellsClass } from '../values/mod.ts';
import type { Bound, Frame, PyDict, PyValue, Shape } from '../values/mod.ts';
import { emptyLater } from './caches.ts';
import { attempt, inTree } from './operators.ts';
import { VM, link } from './vm.ts';

/** An inline cache for what modules have by a name: the entry of the namespace of the last one. */
export class ModuleSite {
  private readonly name: string;
  private dict: PyDict | null = null;
  private entry = -1;
  /** Empties it, if it outlives runs. */
  private readonly empty: (() => void) | null;

  constructor(name: string, lasting: boolean) {
    this.name = name;
    this.empty = lasting
      ? () => {
          this.dict = null;
          this.entry = -1;
        }
      : null;
  }

  /** What the module has by the name; undefined if there is more to reading it. */
  read(o: PyModule): PyValue | undefined {
    const { dict } = o;
    if (dict !== this.dict || dict.keys[this.entry] !== this.name || o.cls !== MODULE) {
      if (this.dict === null && this.empty !== null) emptyLater(this.empty);
      this.dict = dict;
      this.entry = moduleEntry(o, this.name);
    }
    return this.entry < 0 ? undefined : dict.valueAt(this.entry);
  }
}

/** The slot of an attribute in the instances of a shape, while the version of its class stays. */
interface Slot {
  readonly shape: Shape;
  readonly version: number;
  readonly at: number;
}

/** As many slots does a site keep beside the last one. */
const MOST_OTHERS = 3;

/**
 * An inline cache for one attribute site: the shape of the last instance and the slot its attribute sits in. A shape
 * implies its class; data descriptors of the class are ruled out by its version. Behind it are slots of a few other
 * shapes, for sites that instances of several classes pass in turn.
 */
export class Site {
  /** Where the object is in the frame; -1: what a tree answers. */
  readonly from: number;
  private readonly name: string;
  private readonly pc: number;
  /** Whether it keeps what it finds: not in closures that runs share. */
  private readonly keeps: boolean;
  /** Empties the cache of a site that outlives runs. */
  private readonly empty: (() => void) | null;
  private full = false;
  shape: Shape | null = null;
  version = 0;
  at = 0;
  private others: Slot[] | null = null;
  /** Where the next one goes. */
  private turn = 0;
  /** Of a plain class attribute: its cell, and the shape of the instance or the class that it was read through. */
  private cell: Cell | null = null;
  private through: Shape | PyClass | null = null;
  private module: ModuleSite | null = null;

  constructor(from: number, name: string, pc: number, { names, lasting }: Bound) {
    this.from = from;
    this.name = name;
    this.pc = pc;
    this.keeps = names === null;
    this.empty = lasting
      ? () => {
          this.full = false;
          this.shape = null;
          this.others = null;
          this.through = null;
          this.cell = null;
        }
      : null;
  }

  /** The attribute of an object that the cache does not cover. */
  slow(r: Frame, o: PyValue): PyValue {
    if (!this.keeps) {
      const v = this.find(o);
      if (v !== undefined) return v;
    } else if (o instanceof PyInst) {
      if (o.shape === this.through && o.shape.cls.version === this.version) return this.cell!.v;
      let v = this.other(o);
      if (v === undefined) v = this.fill(o);
      if (v !== undefined) return v;
    } else if (o instanceof PyClass) {
      if (o !== this.through || o.version !== this.version) {
        this.fills();
        this.shape = null;
        this.through = o;
        this.version = o.version;
        this.cell = classPlace(o, this.name);
      }
      if (this.cell !== null) return this.cell.v;
    } else if (o instanceof PyModule) {
      this.module ??= new ModuleSite(this.name, this.empty !== null);
      const v = this.module.read(o);
      if (v !== undefined) return v;
    }
    if (o instanceof PyFunc && o.inst !== null && FUNCTION.find(this.name) === null) {
      const v = ownAttr(o, this.name);
      if (v !== undefined) return v;
    }
    r[2] = this.pc;
    VM.cur = r;
    attempt();
    return inTree(getattr(link.machine, o, this.name));
  }

  /** The attribute where it is simply stored, without the cache. */
  private find(o: PyValue): PyValue | undefined {
    if (o instanceof PyInst) {
      const where = attrPlace(o, this.name);
      return typeof where === 'number' ? o.vals[where] : where === null || !isPlain(where.v) ? undefined : where.v;
    }
    if (o instanceof PyClass) return classPlace(o, this.name)?.v;
    if (!(o instanceof PyModule)) return undefined;
    const entry = moduleEntry(o, this.name);
    return entry < 0 ? undefined : o.dict.valueAt(entry);
  }

  private fills(): void {
    if (this.empty === null || this.full) return;
    this.full = true;
    emptyLater(this.empty);
  }

  /** The attribute of an instance of one of the other shapes. */
  private other(o: PyInst): PyValue | undefined {
    const { others } = this;
    if (others === null) return undefined;
    const { shape } = o;
    for (let k = 0; k < others.length; k++) {
      const slot = others[k]!;
      if (slot.shape === shape) return shape.cls.version === slot.version ? o.vals[slot.at] : undefined;
    }
    return undefined;
  }

  /** Keeps the last slot when one of another shape takes its place. */
  private keep(next: Shape): void {
    const { shape, version, at } = this;
    if (shape === null || shape === next) return;
    const others = (this.others ??= []);
    const slot = { shape, version, at };
    const same = others.findIndex((s) => s.shape === shape);
    if (same >= 0) others[same] = slot;
    else if (others.length < MOST_OTHERS) others.push(slot);
    else {
      others[this.turn] = slot;
      this.turn = (this.turn + 1) % MOST_OTHERS;
    }
  }

  /** Fills the cache for a plain instance; the value, undefined if there is more to reading it. */
  private fill(o: PyInst): PyValue | undefined {
    const { shape } = o;
    this.keep(shape);
    const place = attrPlace(o, this.name);
    const where = place ?? computed(o, this.name);
    this.fills();
    this.through = null;
    this.shape = null;
    this.version = shape.cls.version;
    if (typeof where === 'number') {
      this.shape = shape;
      this.at = where;
      return o.vals[where];
    }
    if (where === null || (place !== null && !isPlain(where.v))) return undefined;
    this.through = shape;
    this.cell = where;
    return where.v;
  }
}

/** `__class__`, which comparisons and representations ask most of all, as a cell, where it is object's; else null. */
function computed(o: PyInst, name: string): Cell | null {
  const { cls } = o.shape;
  return name === '__class__' && tellsClass(cls) ? new Cell(cls) : null;
}

/** The attribute `site` of o. */
export function attributeOf(r: Frame, site: Site, o: PyValue): PyValue {
  if (o instanceof PyInst && o.shape === site.shape && o.shape.cls.version === site.version) {
    const v = o.vals[site.at];
    if (v !== undefined) return v;
  }
  return site.slow(r, o);
}

/** The attribute `site` of the object in its register. */
export function readSite(r: Frame, site: Site): PyValue {
  const o = r[site.from] as PyValue;
  if (o instanceof PyInst && o.shape === site.shape && o.shape.cls.version === site.version) {
    const v = o.vals[site.at];
    if (v !== undefined) return v;
  }
  return site.slow(r, o);
}
