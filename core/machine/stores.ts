/** Storing attributes: an inline cache for `o.name = v`, as sites.ts has one for reading. */
import { HOOK_SETATTR, PROPERTY, PyFunc, PyInst, PyMember, PyProperty, growSlots, isPlain } from '../values/mod.ts';
import type { Bound, Frame, PyValue, Shape } from '../values/mod.ts';
import { setAttributeRoot } from './access.ts';
import { Filled } from './caches.ts';
import { callFunction2 } from './calls.ts';
import { ABNORMAL, VM } from './vm.ts';

/** What storing the attribute means for instances of a shape, while the version of its class stays: all null and -1 if there is more to it. */
interface Store {
  readonly shape: Shape;
  readonly version: number;
  /** The slot, or the shape that the instance has with the attribute added. */
  readonly at: number;
  readonly grown: Shape | null;
  /** Of a property. */
  readonly setter: PyFunc | null;
}

/** So many does a site keep. */
const MOST = 8;

export class StoreSite extends Filled {
  private readonly name: string;
  /** Of the last shape whose instances store it in a slot. */
  shape: Shape | null = null;
  version = 0;
  at = 0;
  grown: Shape | null = null;
  private known: Store[] = [];
  /** Where the next one goes. */
  private turn = 0;

  constructor(b: Bound, name: string) {
    super(b.lasting);
    this.name = name;
  }

  override clear(): void {
    super.clear();
    this.shape = null;
    this.grown = null;
    this.known = [];
  }

  /** o.name = v as a statement, for any object: undefined or ABNORMAL. */
  store(r: Frame, pc: number, o: PyValue, v: PyValue): unknown {
    if (!(o instanceof PyInst)) return setAttributeRoot(r, pc, o, this.name, v);
    const { at, grown, setter } = this.find(o);
    if (grown !== null) {
      o.vals.push(v);
      o.shape = grown;
      growSlots(1);
    } else if (at >= 0) o.vals[at] = v;
    else if (setter !== null) {
      r[2] = pc;
      VM.cur = r;
      return callFunction2(r, setter, o, v, -1) === undefined ? ABNORMAL : undefined;
    } else return setAttributeRoot(r, pc, o, this.name, v);
    return undefined;
  }

  private find(o: PyInst): Store {
    const { known } = this;
    const { shape } = o;
    let k = 0;
    while (k < known.length && known[k]!.shape !== shape) k++;
    if (k < known.length && known[k]!.version === shape.cls.version) return known[k]!;
    if (k === MOST) {
      k = this.turn;
      this.turn = (k + 1) % MOST;
    }
    return (known[k] = this.learn(o));
  }

  private learn(o: PyInst): Store {
    this.fills();
    const found = storeOf(o, this.name);
    if (found.grown !== null || found.at >= 0) {
      this.shape = found.shape;
      this.version = found.version;
      this.at = found.at;
      this.grown = found.grown;
    }
    return found;
  }
}

/** Works out what storing the attribute means for an instance. */
function storeOf(o: PyInst, name: string): Store {
  const { shape } = o;
  const { cls } = shape;
  const more = { shape, version: cls.version, at: -1, grown: null, setter: null };
  if ((cls.attributeHooks() & HOOK_SETATTR) !== 0 || name === '__class__' || name === '__dict__') return more;
  const v = cls.lookup(name);
  if (v instanceof PyMember) return cls.isSubclass(v.owner) ? { ...more, at: v.at } : more;
  if (v instanceof PyProperty) return v.cls === PROPERTY && v.fset instanceof PyFunc ? { ...more, setter: v.fset } : more;
  if ((v !== undefined && !(v instanceof PyFunc) && !isPlain(v)) || shape.dictMode || o.attrs !== null) return more;
  const at = shape.index.get(name);
  if (at !== undefined) return { ...more, at };
  const grows = o.vals.length === shape.slots + shape.names.length && shape.names.length < 64 && cls.hasDict;
  return grows ? { ...more, grown: shape.add(name) } : more;
}
