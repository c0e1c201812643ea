/**
 * Reading an attribute of a register, as an operand of its own form (leaves.ts): a class with one hidden class instead of a
 * closure, so that the reading stands inline in the arithmetic around it, however many programs the engine has seen. Attributes
 * read by statements, and methods that they call, have sites of the same kind.
 */
import {
  BOUND,
  BOUND_TO_CLASS,
  BY_GET,
  BY_HOOK,
  BY_NATIVE,
  BY_PROPERTY,
  Bail,
  FUNCTION,
  IN_DICT,
  IN_STATIC,
  MODULE,
  OWN_SLOT,
  PyClass,
  PyFunc,
  PyInst,
  PyModule,
  SUPER,
  getattr,
  keyOf,
  lookUp,
  mkstr,
  moduleEntry,
  nativeValue,
  ownAttr,
  superMethod,
  takeShortcut,
  typeOf,
  valueOf,
} from '../values/mod.ts';
import type { Bound, Frame, Key, Lookup, Out, PyBuiltin, PyClassMethod, PyDict, PyProperty, PyStatic, PySuper, PyValue, Shape } from '../values/mod.ts';
import { attributeRoot } from './access.ts';
import { Filled } from './caches.ts';
import { callFunction, callFunction1, callFunction2 } from './calls.ts';
import { attempt, inTree } from './attempts.ts';
import { VM, link } from './vm.ts';

/** So many look-ups does a site keep. */
const MOST = 8;

/**
 * An inline cache for one attribute site: of the shape of some instances that have the attribute in a slot, that slot; behind it
 * the look-ups (values/lookup.ts) of the last few shapes and classes that have passed, whatever they came to.
 */
export class Site extends Filled {
  /** Where the object is in the frame; -1: what a tree answers. */
  readonly from: number;
  readonly name: string;
  private readonly pc: number;
  shape: Shape | null = null;
  version = 0;
  at = 0;
  private known: Lookup[] = [];
  /** Where the next one goes. */
  private turn = 0;
  /** The entry of the namespace of the last module. */
  private dict: PyDict | null = null;
  private entry = -1;
  /** Whether it keeps what it finds: not in closures that runs share. */
  protected readonly keeps: boolean;

  constructor(from: number, name: string, pc: number, { names, lasting }: Bound) {
    super(lasting);
    this.from = from;
    this.name = name;
    this.pc = pc;
    this.keeps = names === null;
  }

  override clear(): void {
    super.clear();
    this.shape = null;
    this.known = [];
    this.dict = null;
    this.entry = -1;
  }

  /** What reading the attribute of o means; null: there are no look-ups of such objects. */
  lookup(o: PyValue): Lookup | null {
    const key = keyOf(o);
    if (key === null) return null;
    const { known } = this;
    for (let k = 0; k < known.length; k++) {
      const one = known[k]!;
      if (one.key === key) return one.holds ? one : (known[k] = this.learn(key, o));
    }
    const one = this.learn(key, o);
    if (!this.keeps) return one;
    if (known.length < MOST) known.push(one);
    else {
      known[this.turn] = one;
      this.turn = (this.turn + 1) % MOST;
    }
    return one;
  }

  protected learn(key: Key, o: PyValue): Lookup {
    const found = lookUp(key, o, this.name);
    if (!this.keeps) return found;
    this.fills();
    if (o instanceof PyInst && found.kind === OWN_SLOT && found.simple) {
      this.shape = o.shape;
      this.version = o.shape.cls.version;
      this.at = found.at;
    }
    return found;
  }

  /** The attribute of an object in whose slots the cache does not know it, in a tree. */
  slow(r: Frame, o: PyValue): PyValue {
    const found = this.lookup(o);
    const v = found === null ? this.other(o) : valueOf(found, o);
    if (v !== undefined) return v;
    r[2] = this.pc;
    VM.cur = r;
    attempt();
    return inTree(found === null ? getattr(link.machine, o, this.name) : this.asked(found, o));
  }

  /** What native code answers for the attribute. */
  private asked(found: Lookup, o: PyValue): Out | Bail {
    if (found.kind === BY_NATIVE) return nativeValue(link.machine, found, o);
    const fget = found.kind === BY_PROPERTY ? (found.cell!.v as PyProperty).fget : null;
    return fget instanceof PyFunc && fget.code.shortcut !== null
      ? takeShortcut(link.machine, fget, [o], null)
      : getattr(link.machine, o, this.name);
  }

  /** The same at the root of a statement, where it may be what Python code answers, in register d; undefined: something is pending. */
  root(r: Frame, o: PyValue, d: number): PyValue | undefined {
    const found = this.lookup(o);
    const v = found === null ? this.other(o) : valueOf(found, o);
    if (v !== undefined) return v;
    r[2] = this.pc;
    VM.cur = r;
    if (found !== null) {
      switch (found.kind) {
        case BY_PROPERTY: {
          const { fget } = found.cell!.v as PyProperty;
          if (fget instanceof PyFunc) return callFunction1(r, fget, o, d);
          break;
        }
        case BY_GET:
          return callFunction(r, found.func as PyFunc, [found.cell!.v, o, typeOf(o).shown], null, d);
        case BY_HOOK:
          return callFunction2(r, found.func as PyFunc, o, mkstr(this.name), d);
        case BY_NATIVE: {
          const w = nativeValue(link.machine, found, o);
          if (!(w instanceof Bail)) return w;
        }
      }
    }
    return attributeRoot(r, o, this.name, d);
  }

  /** The attribute of an object without look-ups, where it is found at once. */
  private other(o: PyValue): PyValue | undefined {
    if (o instanceof PyModule) return this.inModule(o);
    return o instanceof PyFunc && o.inst !== null && FUNCTION.find(this.name) === null ? ownAttr(o, this.name) : undefined;
  }

  /** What a module has by the name; undefined if there is more to reading it. */
  inModule(o: PyModule): PyValue | undefined {
    const { dict } = o;
    let { entry } = this;
    if (dict !== this.dict || dict.keys[entry] !== this.name || o.cls !== MODULE) {
      entry = moduleEntry(o, this.name);
      if (this.keeps) {
        this.fills();
        this.dict = dict;
        this.entry = entry;
      }
    }
    return entry < 0 ? undefined : dict.valueAt(entry);
  }
}

/** The site of a method that is called, which knows the function that it is for instances of a shape, or for a class. */
export class MethodSite extends Site {
  through: Key | null = null;
  since = 0;
  func: PyFunc | null = null;
  /** What goes before the arguments of a call on the class; undefined: nothing does. */
  self: PyValue | undefined = undefined;
  /** Of a super object: the class behind which it is looked for in the order of which class, and the version of that. */
  private behind: PyClass | null = null;
  private above: PyClass | null = null;
  private aboveVersion = 0;
  private inherited: PyFunc | PyBuiltin | undefined = undefined;

  override clear(): void {
    super.clear();
    this.through = null;
    this.func = null;
    this.self = undefined;
    this.behind = null;
    this.above = null;
    this.inherited = undefined;
  }

  protected override learn(key: Key, o: PyValue): Lookup {
    const found = super.learn(key, o);
    if (!this.keeps || !found.simple) return found;
    const { kind, cell } = found;
    if (o instanceof PyInst) {
      if (kind === BOUND && cell!.v instanceof PyFunc) this.knows(key, o.shape.cls, cell!.v, undefined);
    } else if (o instanceof PyClass) {
      const v = kind === IN_STATIC || kind === BOUND_TO_CLASS ? (cell!.v as PyStatic | PyClassMethod).func : cell?.v;
      if (v instanceof PyFunc) this.knows(key, o, v, kind === BOUND_TO_CLASS ? o.shown : undefined);
    }
    return found;
  }

  private knows(key: Key, cls: PyClass, func: PyFunc, self: PyValue | undefined): void {
    this.through = key;
    this.since = cls.version;
    this.func = func;
    this.self = self;
  }

  /** The function that is called with an instance before the arguments; null: it is not that simple. */
  method(o: PyInst): PyFunc | null {
    const found = this.lookup(o)!;
    const hidden = found.kind === IN_DICT && o.attrs!.getStr(this.name) !== undefined;
    if (hidden || (found.kind === IN_DICT ? found.rest : found.kind) !== BOUND) return null;
    const { v } = found.cell!;
    return v instanceof PyFunc ? v : null;
  }

  /** The method of a super object; undefined: it is not that simple. */
  ofSuper(o: PySuper): PyFunc | PyBuiltin | undefined {
    const cls = o.objType;
    if (cls === null || o.thisClass !== this.behind || cls !== this.above || cls.version !== this.aboveVersion || o.obj === cls || o.cls !== SUPER) {
      const f = superMethod(o, this.name);
      if (!this.keeps || f === undefined) return f;
      this.fills();
      this.behind = o.thisClass;
      this.above = cls;
      this.aboveVersion = cls!.version;
      this.inherited = f;
    }
    return this.inherited;
  }
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
