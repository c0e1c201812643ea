/**
 * A table back into a run. The table may come from anyone: whatever it holds, restoring answers a run whose every part has
 * the type and the bounds that the machine relies on, or throws SnapshotFault. It takes memory in proportion to the table
 * and linear time, and never compiles source text.
 *
 * In passes, each over all rows: a blank object for each row; classes; the shapes of instances; fields; what is computed
 * from fields (tables of dicts and sets, frames); what fields of one object must be to each other.
 */
import {
  MAX_DIGITS,
  isDigitLimit,
  H,
  KEYS,
  DICT,
  NSDICT,
  OBJECT,
  GenericAlias,
  PyBound,
  PyBuiltin,
  PyCell,
  PyClass,
  PyConst,
  PyDict,
  PyFloat,
  PyFunc,
  PyGen,
  PyHostObject,
  PyInst,
  PyList,
  PySet,
  PyStr,
  PyTraceback,
  PyTuple,
  Shape,
  TYPE,
  Files,
  Tasks,
  ExtraSlots,
  cellOf,
  constantNamed,
  constantOf,
  constantValue,
  fromCodePoints,
  hostClassId,
  kindOf,
  fieldsAlways,
  kindTagged,
  makeNamespace,
  mkstr,
  ownAttribute,
  rebuildDict,
  typeOf,
  uncounted,
} from '../values/mod.ts';
import type { Bound, FieldType, Frame, FrameSlot, Kind, Ns, PyValue, Slots } from '../values/mod.ts';
import { CODE_FORMAT } from '../code/mod.ts';
import type { Code, Data } from '../code/mod.ts';
import { DEFAULT_LIMITS, Run, bind, complete, findPatches, flatOf, iterableOf, link, runsInModule, shippedFunctionOf, wiring } from '../machine/mod.ts';
import type { Request, RunOptions } from '../machine/mod.ts';
import { checkChain, checkDestination, checkFrame, checkRelay, checkRow } from './chain.ts';
import { fillClass, layout, orderClasses } from './classes.ts';
import { Codes } from './codes.ts';
import { SnapshotFault, refuse } from './fault.ts';
import { codePoint, counter, double, flag, list, long, signed, text, unitText, whole } from './read.ts';
import { FORMAT, RUN_TABLE } from './table.ts';

const UNSET: unique symbol = Symbol('unset');

function builtinClassNamed(name: string): PyClass {
  return wiring.builtinClassNamed(name) ?? refuse(`no built-in class ${name}`);
}

/** A namespace among the objects of the rows. */
class NsObject {
  readonly ns: Ns;
  constructor(ns: Ns) {
    this.ns = ns;
  }
}

/** A shape among them. */
class ShapeObject {
  shape: Shape | null = null;
}

/** What stands in for a code until the fields of a function are known. */
const NO_BOUND = { name: '', qualname: '', doc: null, code: { free: [] } } as unknown as Bound;

class Restorer {
  private readonly tags: readonly string[];
  private readonly rows: readonly (readonly Data[])[];
  private readonly objects: unknown[] = [];
  private readonly codes: Codes;
  private readonly builtins: Ns;
  /** The rows that are constants of codes. */
  private readonly constants: Map<number, object> = new Map();
  private readonly generatorFrames: Map<Frame, Code> = new Map();
  /** What the built-in classes below a class ask of its instances. */
  private readonly tests: Map<PyClass, readonly ((v: PyValue) => boolean)[]> = new Map();

  constructor(table: unknown, anew: boolean) {
    this.builtins = wiring.builtins();
    const t = list(table);
    if ((t.length !== 8 && t.length !== 9) || t[0] !== RUN_TABLE) refuse('not a saved run');
    if (t[1] !== FORMAT || t[2] !== CODE_FORMAT) {
      throw new SnapshotFault('version-unsupported', `format ${String(t[1])}.${String(t[2])} is not supported`);
    }
    this.tags = list(t[3]).map(text);
    this.codes = new Codes(list(t[4]), anew);
    this.rows = list(t[5]).map(list);
    this.findConstants(list(t[8] ?? []));
  }

  restore(options: RunOptions, root: unknown, ids: unknown): Run {
    this.rows.forEach((row, i) => this.objects.push(this.constants.get(i) ?? this.blank(this.tag(row), row)));
    this.rows.forEach((row, i) => {
      if (this.tag(row) === 'own attribute') this.objects[i] = this.ownAttribute(row);
    });
    this.fillClasses(options.limits?.maxMemory ?? DEFAULT_LIMITS.maxMemory);
    this.rows.forEach((row, i) => {
      if (this.tag(row) === 'shape') (this.objects[i] as ShapeObject).shape = this.shape(row);
    });
    const rebuild: (() => void)[] = [];
    const check: (() => void)[] = [];
    this.rows.forEach((row, i) => {
      if (!this.constants.has(i)) this.fill(this.tag(row), row, this.objects[i], rebuild, check);
    });
    for (const step of rebuild) step();
    for (const step of check) step();
    for (const o of this.objects) if (isValue(o) && !(o instanceof PyConst) && !this.isInstance(o)) refuse('an object of an unlike class');
    const run = this.run(options, list(root));
    for (const [frame, code] of this.generatorFrames) if ((frame[0] as Bound).code !== code) refuse('a generator of another code');
    checkChain(run.frame, this.objects.filter(Array.isArray) as Frame[]);
    this.ids(run, list(ids));
    return run;
  }

  private findConstants(d: readonly Data[]): void {
    for (let i = 0; i < d.length; i += 3) {
      const [n, code, number] = [whole(d[i]), whole(d[i + 1]), whole(d[i + 2])];
      const constant = this.codes.at([code]).unit.constants.at(number) ?? refuse('a constant out of range');
      const v = constantValue(link.machine, constant) as object;
      const tag = v instanceof PySet ? 'set' : kindOf(v)?.tag;
      if (constantOf(v) !== constant || this.tag(this.rows[n] ?? refuse('a row out of range')) !== tag) refuse('a row that is no constant');
      this.constants.set(n, v);
    }
  }

  /** The object of a reference. */
  objectAt(ref: unknown): unknown {
    const r = list(ref);
    const n = r[0];
    if (r.length !== 1 || typeof n !== 'number' || !Number.isInteger(n) || n < 0 || n >= this.objects.length) {
      refuse('a reference out of range');
    }
    return this.objects[n as number];
  }

  // ---- blank objects

  private tag(row: readonly Data[]): string {
    const n = row[0];
    const tag = typeof n === 'number' ? this.tags[n] : undefined;
    return tag ?? refuse('a row without a tag');
  }

  private blank(tag: string, row: readonly Data[]): unknown {
    switch (tag) {
      case 'frame':
        return [];
      case 'inst':
        return new PyInst(OBJECT.root);
      case 'dict':
        return new PyDict();
      case 'set':
        return new PySet();
      case 'func':
        return new PyFunc(NO_BOUND, [], null, null);
      case 'shipped':
        return shippedFunctionOf(this.codes.at(row[1])) ?? refuse('a function of the machine that is none');
      case 'class':
        return new PyClass(unitText(row[2]), [], TYPE, layout(row[8]), false);
      case 'builtin class':
        return builtinClassNamed(text(row[1]));
      case 'builtin':
        return this.builtin(row);
      case 'own attribute':
        return null;
      case 'shape':
        return new ShapeObject();
      case 'text':
        return mkstr(text(row[1]));
      case 'astral':
        return this.astral(row[1]);
      case 'nan':
        return new PyFloat(NaN);
      case 'const':
        return constantNamed(text(row[1])) ?? refuse('an unknown constant');
      case 'ns':
        return new NsObject(makeNamespace(null));
    }
    const kind = kindTagged(tag);
    if (kind === undefined) throw new SnapshotFault('unknown-kind', `no kind of object ${tag}`);
    if (row.length > kind.fields.length + 1 || row.length <= fieldsAlways(kind)) refuse(`a row of ${tag} with ${row.length - 1} fields`);
    return kind.make();
  }

  private builtin(row: readonly Data[]): PyBuiltin {
    const name = text(row[3]);
    const v =
      row[1] === null
        ? wiring.builtinNamed(text(row[2]), name)
        : builtinClassNamed(text(row[1])).own().get(name)?.v;
    if (v instanceof PyBuiltin) return v;
    throw new SnapshotFault('code-missing', `this release does not have the function ${name}`);
  }

  private ownAttribute(row: readonly Data[]): PyBuiltin {
    const name = row[2];
    const owner = this.objectAt(row[1]);
    if (!(owner instanceof PyClass) || owner.builtin) return refuse('an attribute of no class');
    return name === '__dict__' || name === '__weakref__' ? ownAttribute(owner, name) : refuse('an unknown attribute');
  }

  private astral(d: unknown): PyStr {
    const v = Array.isArray(d) ? fromCodePoints(d.map(codePoint)) : mkstr(unitText(d));
    return v instanceof PyStr ? v : refuse('a plain text in the form of another');
  }

  // ---- values

  /** A guest value; UNSET for an unset slot. */
  private slot(d: unknown): PyValue | typeof UNSET {
    if (d === null || typeof d === 'boolean') return d;
    if (typeof d === 'number') return signed(d);
    if (typeof d === 'string') return mkstr(d);
    if (d instanceof Uint8Array) return new PyFloat(double(d));
    const a = list(d);
    if (a.length === 0) return UNSET;
    if (a.length === 2) return long(a);
    const o = this.objectAt(a);
    return isValue(o) ? o : refuse('an internal object as a value');
  }

  value(d: unknown): PyValue {
    const v = this.slot(d);
    return v === UNSET ? refuse('an unset value') : v;
  }

  private optional(d: unknown): PyValue | undefined {
    const v = this.slot(d);
    return v === UNSET ? undefined : v;
  }

  /** A value of one of the classes, or null if that is allowed. */
  private one<T extends object>(d: unknown, type: abstract new (...args: never[]) => T): T | null {
    const v = this.value(d);
    return v === null || v instanceof type ? v : refuse('a value of another type');
  }

  private str(d: unknown): PyStr | string {
    const v = this.value(d);
    return typeof v === 'string' || v instanceof PyStr ? v : refuse('not a str');
  }

  cls(d: unknown): PyClass {
    const o = this.objectAt(d);
    return o instanceof PyClass ? o : refuse('not a class');
  }

  private frame(d: unknown): Frame {
    const o = this.objectAt(d);
    return Array.isArray(o) ? (o as Frame) : refuse('not a frame');
  }

  private space(d: unknown): Ns {
    const o = this.objectAt(d);
    return o instanceof NsObject ? o.ns : refuse('not a namespace');
  }

  private bound(code: Code, ns: unknown): Bound {
    const own = runsInModule(code);
    if (own && Array.isArray(ns) && ns.length === 2) {
      if (ns[1] !== true || !code.generator || code.coroutine) refuse('a mark on what is no generator function');
      return iterableOf(bind(code, this.space(ns[0])));
    }
    if ((ns !== null) !== own) refuse('code in a namespace of another sort');
    return bind(code, own ? this.space(ns) : this.codes.home(code));
  }

  private slots(d: unknown): Slots | null {
    if (d === null) return null;
    const slots = new ExtraSlots(OBJECT.root);
    this.fillSlots(slots, list(d));
    return slots;
  }

  private fillSlots(slots: Slots, a: readonly unknown[]): void {
    const holder = this.objectAt(a[0]);
    if (!(holder instanceof ShapeObject)) return refuse('not a shape');
    const shape = holder.shape!;
    slots.shape = shape;
    if (a[1] === null) slots.attrs = null;
    else {
      const attrs = this.objectAt(a[1]);
      slots.attrs = attrs instanceof PyDict ? attrs : refuse('attributes that are no dict');
    }
    if (shape.dictMode && slots.attrs === null) refuse('attributes in no form');
    slots.vals = a.slice(2).map((v) => this.optional(v));
    if (slots.vals.length < shape.slots + (shape.dictMode ? 0 : shape.names.length)) refuse('too few slots');
  }

  // ---- classes and shapes

  private fillClasses(room: number): void {
    const finish: (() => void)[] = [];
    const classes = new Map<PyClass, readonly Data[]>();
    this.rows.forEach((row, i) => {
      if (this.tag(row) !== 'class') return;
      const c = this.objects[i] as PyClass;
      classes.set(c, row);
      finish.push(fillClass(this, c, row));
    });
    for (const step of finish) step();
    orderClasses(this, classes, room);
  }

  /** Whether an object has what the methods of its class look for. */
  private isInstance(o: PyValue): boolean {
    const cls = typeOf(o);
    let tests = this.tests.get(cls);
    if (tests === undefined) {
      tests = cls.mro.flatMap(({ accepts }) => accepts ?? []);
      this.tests.set(cls, tests);
    }
    return tests.every((accepts) => accepts(o));
  }

  private shape(row: readonly Data[]): Shape {
    const names = row.slice(3).map(unitText);
    if (new Set(names).size !== names.length) refuse('a shape with a name twice');
    const cls = this.cls(row[1]);
    if (flag(row[2])) return names.length === 0 ? cls.loose : refuse('a loose shape with names');
    let shape = cls.root;
    for (const name of names) shape = shape.add(name);
    return shape;
  }

  // ---- fields

  private fill(tag: string, row: readonly Data[], o: unknown, rebuild: (() => void)[], check: (() => void)[]): void {
    switch (tag) {
      case 'frame':
        this.fillFrame(o as FrameSlot[], row);
        check.push(() => checkFrame(o as Frame));
        return;
      case 'inst':
        this.fillSlots(o as PyInst, row.slice(1));
        return;
      case 'dict':
        rebuild.push(this.fillDict(o as PyDict, row));
        return;
      case 'set':
        rebuild.push(this.fillSet(o as PySet, row));
        return;
      case 'func':
        this.fillFunc(o as PyFunc, row);
        return;
      case 'ns':
        check.push(this.fillNs((o as NsObject).ns, row));
        return;
      case 'class':
      case 'shape':
      case 'shipped':
      case 'builtin class':
      case 'builtin':
      case 'own attribute':
      case 'text':
      case 'astral':
      case 'nan':
      case 'const':
        return;
    }
    const kind = kindTagged(tag)!;
    this.fillNative(o as Record<string, unknown>, kind, row);
    if (o instanceof PyTraceback) check.push(() => checkRow(o));
    if (o instanceof PyBound || o instanceof GenericAlias) check.push(() => checkRelay(o));
    if (o instanceof PyGen && o.frame !== null) this.checkGenerator(o, o.frame);
    const { check: rule } = kind;
    if (rule !== undefined) check.push(() => rule(o as never) || refuse(`a ${tag} that makes no sense`));
  }

  /** A frame of a generator is a frame of its code, and of no other generator. */
  private checkGenerator({ code }: PyGen, frame: Frame): void {
    if (this.generatorFrames.has(frame) || !(code.generator || code.coroutine)) refuse('a generator of another’s frame');
    this.generatorFrames.set(frame, code);
  }

  private fillNative(o: Record<string, unknown>, kind: Kind, row: readonly Data[]): void {
    kind.fields.forEach(([name, type], i) => {
      const v = this.field(row[i + 1], type);
      if (v === null && name === 'cls') refuse('an object without a class');
      o[name] = v;
    });
  }

  private field(d: unknown, type: FieldType): unknown {
    switch (type) {
      case 'value':
        return this.value(d);
      case 'optional':
        return this.optional(d);
      case 'str':
        return this.str(d);
      case 'int': {
        const v = this.value(d);
        return typeof v === 'number' || typeof v === 'bigint' ? v : refuse('not an int');
      }
      case 'bigint': {
        const v = this.value(d);
        return typeof v === 'number' || typeof v === 'bigint' ? BigInt(v) : refuse('not an int');
      }
      case 'values':
        return list(d).map((v) => this.value(v));
      case 'holes':
        return list(d).map((v) => this.optional(v));
      case 'count':
        return signed(d);
      case 'number':
        return d instanceof Uint8Array ? double(d) : signed(d);
      case 'flag':
        return flag(d);
      case 'later':
        return d !== undefined && flag(d);
      case 'text':
        return unitText(d);
      case 'texts':
        return list(d).map(unitText);
      case 'counts':
        return list(d).map(signed);
      case 'bytes':
        return d instanceof Uint8Array ? d.slice() : refuse('not bytes');
      case 'cls':
        return d === null ? null : this.cls(d);
      case 'slots':
        return this.slots(d);
      case 'frame':
        return d === null ? null : this.frame(d);
      case 'code':
        return this.codes.at(d);
      case 'ns':
        return d === null ? null : this.space(d);
      case 'map': {
        if (d === null) return null;
        const a = list(d);
        if (a.length % 2 !== 0) refuse('half an entry');
        const map = new Map<string, PyValue>();
        for (let i = 0; i < a.length; i += 2) map.set(unitText(a[i]), this.value(a[i + 1]));
        return map;
      }
    }
    const v = this.value(d);
    for (const t of type) if (t === null ? v === null : v instanceof t) return v;
    return refuse('a value of another type');
  }

  private fillFunc(f: PyFunc, row: readonly Data[]): void {
    if (row.length !== 14) refuse('a function with missing fields');
    const code = this.codes.at(row[1]);
    f.code = this.bound(code, row[2]);
    const cells = list(row[3]).map((c) => {
      const o = this.objectAt(c);
      return o instanceof PyCell ? o : refuse('a function over something that is no cell');
    });
    if (cells.length !== code.free.length) refuse('a function with missing cells');
    Object.assign(f, { cells });
    f.defaults = this.one(row[4], PyTuple);
    f.kwdefaults = this.one(row[5], PyDict);
    f.name = this.str(row[6]);
    f.qualname = this.str(row[7]);
    f.doc = this.value(row[8]);
    f.module = this.value(row[9]);
    f.annotate = this.value(row[10]);
    f.annotations = this.one(row[11], PyDict);
    f.typeParams = this.one(row[12], PyTuple);
    f.inst = this.slots(row[13]);
  }

  private fillDict(d: PyDict, row: readonly Data[]): () => void {
    if (row.length !== 7) refuse('a dict with missing fields');
    d.cls = this.cls(row[1]);
    if (d.cls.layout !== 'dict' && d.cls !== KEYS) refuse('a dict of another class');
    d.inst = this.slots(row[2]);
    const ns = row[3] === null ? null : this.space(row[3]);
    if (ns === null ? d.cls === NSDICT : d.cls === DICT) refuse('a namespace in no form');
    d.of = ns;
    const keys = list(row[4]).map((k) => this.optional(k));
    const vals = list(row[5]).map((v) => this.value(v));
    return () => {
      const hashes = row[6] === null ? null : list(row[6]);
      if (hashes !== null && hashes.length !== 1 + 3 * keys.length) refuse('a dict with missing hashes');
      const marks = hashes === null ? null : hashes.slice(1).map(half);
      const fault = rebuildDict(d, keys, vals, marks, hashes !== null && flag(hashes[0]), ns);
      if (fault !== null) refuse(fault);
    };
  }

  private fillSet(s: PySet, row: readonly Data[]): () => void {
    if (row.length !== 6) refuse('a set with missing fields');
    s.cls = this.cls(row[1]);
    if (s.cls.layout !== 'set' && s.cls.layout !== 'frozenset') refuse('a set of another class');
    s.inst = this.slots(row[2]);
    if (row[3] !== null) {
      const keys = this.objectAt(row[3]);
      s.table = null;
      s.m = keys instanceof PyDict ? keys : refuse('a set of something that is no dict');
      return () => undefined;
    }
    const slots = list(row[4]).map((k) => this.optional(k));
    return () => {
      const fault = s.table!.rebuild(slots, counter(row[5]));
      if (fault !== null) refuse(fault);
    };
  }

  private fillNs(ns: Ns, row: readonly Data[]): () => void {
    if (row.length !== 4) refuse('a namespace with missing fields');
    const dict = this.objectAt(row[1]);
    if (!(dict instanceof PyDict)) return refuse('a namespace without a dict');
    ns.dict = dict;
    ns.builtins = row[2] === null ? null : row[2] === true ? this.builtins : this.space(row[2]);
    const hosts = list(row[3]);
    if (hosts.length % 2 !== 0) refuse('half an entry');
    for (let i = 0; i < hosts.length; i += 2) cellOf(ns, unitText(hosts[i])).h = this.value(hosts[i + 1]);
    return () => {
      if (dict.of !== ns) refuse('a namespace whose dict is another one’s');
    };
  }

  private fillFrame(r: FrameSlot[], row: readonly Data[]): void {
    if (row.length < 6 || row.length % 2 !== 0) refuse('a frame with missing fields');
    const code = this.codes.at(row[1]);
    const bound = this.bound(code, row[2]);
    if (bound.nregs < 0) complete(bound);
    const flat = flatOf(code);
    const pc = signed(row[4]);
    const back = row[3] === null ? null : this.frame(row[3]);
    if (pc < -1 || pc >= flat.owner.length) refuse('a pc out of range');
    r.push(bound, back, pc, signed(row[5]));
    for (let i = 0; i < flat.nregsAll; i++) r.push(undefined);
    for (let i = 6; i < row.length; i += 2) {
      const reg = whole(row[i]);
      if (reg >= flat.nregsAll) refuse('a register out of range');
      r[H + reg] = this.value(row[i + 1]);
    }
  }

  // ---- the run

  private run(options: RunOptions, root: readonly Data[]): Run {
    if (root.length < 16 || root.length > 18) refuse('a root with missing fields');
    const run = new Run(this.builtins, options, this.space(root[0]));
    run.release = this.codes.release;
    const modules = this.objectAt(root[1]);
    run.modules = modules instanceof PyDict ? modules : refuse('modules that are no dict');
    run.frame = root[2] === null ? null : this.frame(root[2]);
    run.paused = flag(root[3]);
    run.request = root[4] === null ? null : this.request(list(root[4]));
    if ((run.frame === null) !== (run.request === null)) refuse('a run that waits for nothing');
    if (run.paused !== (run.request?.kind === 'pause')) refuse('a pause that is none');
    if (run.request !== null && !run.paused) checkDestination(run.frame!, run.request.dest);
    run.ticks = counter(root[5]);
    run.suspensions = counter(root[6]);
    const written = list(root[7]);
    run.written = { stdout: counter(written[0]), stderr: counter(written[1]) };
    run.nextId = counter(root[8]);
    const tasks = this.objectAt(root[9]);
    run.tasks = tasks instanceof Tasks ? tasks : refuse('no tasks');
    run.random = counter(root[10]) | 0;
    const reprs = this.objectAt(root[11]);
    run.reprs = reprs instanceof PyList ? reprs : refuse('no list of reprs');
    run.result = this.value(root[12]);
    run.allocations = counter(root[13]);
    // What a saved run holds is measured before it makes more.
    run.room = 0;
    const files = root[15] === null ? null : this.objectAt(root[15]);
    run.files = files === null || files instanceof Files ? files : refuse('no files');
    if (root.length > 16) run.objects = this.hostObjects(root[16]);
    if (run.objects.live === 0 && root.length === 17) refuse('no objects of the host');
    if (root.length === 18) run.exits = this.exits(root[17]);
    findPatches(run);
    const [depth, maxDigits = MAX_DIGITS] = Array.isArray(root[14]) ? root[14].map(counter) : [counter(root[14])];
    run.recursionLimit = Math.min(depth ?? refuse('no recursion limit'), run.limits.maxRecursionDepth);
    run.maxDigits = isDigitLimit(maxDigits) ? maxDigits : refuse('a limit on digits that cannot be set');
    return run;
  }

  /** Objects and classes of the host, each under its own id. */
  private hostObjects(d: unknown): PyDict {
    const dict = this.objectAt(d);
    if (!(dict instanceof PyDict)) return refuse('no objects of the host');
    for (let i = dict.nextEntry(0); i >= 0; i = dict.nextEntry(i + 1)) {
      const v = dict.valueAt(i);
      const key = v instanceof PyHostObject ? `object ${v.id}` : v instanceof PyClass ? `class ${hostClassId(v)}` : null;
      if (key === null || dict.keys[i] !== key) refuse('an object of the host under another id');
    }
    return dict;
  }

  /** Calls to be made at the end. */
  private exits(d: unknown): PyList {
    const exits = this.objectAt(d);
    if (!(exits instanceof PyList) || exits.items.length === 0) return refuse('no calls at the end');
    for (const call of exits.items) {
      const parts = call instanceof PyTuple ? call.items : [];
      if (parts.length !== 3 || !(parts[1] instanceof PyTuple) || !(parts[2] instanceof PyDict)) refuse('a call at the end that is none');
    }
    return exits;
  }

  private request(a: readonly unknown[]): Request {
    const kind = text(a[0]);
    if (!isRequestKind(kind)) return refuse('an unknown request');
    const args = list(a[2]).map((v) => this.value(v));
    const names = list(a[3]).map(unitText);
    if (names.length > args.length) refuse('more names than arguments');
    const self = names.length < args.length ? args[0] : undefined;
    const object = kind === 'method' || kind === 'attribute';
    if (object && !(self instanceof PyHostObject)) refuse('a call of nothing');
    if (kind === 'construct' && !(self instanceof PyClass && hostClassId(self) !== null)) refuse('a call of no class');
    return { kind, name: unitText(a[1]), args, names, dest: signed(a[4]), pending: list(a[5]).map(counter) };
  }

  private ids(run: Run, a: readonly Data[]): void {
    for (let i = 0; i + 1 < a.length; i += 2) {
      const o = this.objects[whole(a[i])];
      if (typeof o === 'object' && o !== null) (run.ids ??= new WeakMap()).set(o, counter(a[i + 1]));
    }
  }
}

const REQUEST_KINDS: ReadonlySet<string> = new Set<Request['kind']>([
  'function', 'method', 'attribute', 'construct', 'os', 'name', 'futures', 'pause',
]); // prettier-ignore

function isRequestKind(kind: string): kind is Request['kind'] {
  return REQUEST_KINDS.has(kind);
}

/** Half of a hash, or the kind of a key. */
function half(d: unknown): number {
  const n = signed(d);
  return n === (n | 0) ? n : refuse('no half of a hash');
}

/** Whether an object of the row table may stand where a program can see it. */
function isValue(o: unknown): o is PyValue {
  if (typeof o === 'string') return true;
  return (
    typeof o === 'object' && o !== null && !Array.isArray(o) && !(o instanceof NsObject) && !(o instanceof ShapeObject)
  );
}

export interface RestoreOptions extends RunOptions {
  /** Decodes and verifies each program of the table, also one that this process has restored lately. */
  readonly decodeAnew?: boolean;
}

/**
 * Restores a run. The table may be kept and must not be changed afterwards. Throws SnapshotFault, and nothing else.
 */
export function restore(table: unknown, options: RestoreOptions = {}): Run {
  try {
    return uncounted(() => {
      const t = table as readonly unknown[];
      return new Restorer(table, options.decodeAnew === true).restore(options, t[6], t[7]);
    });
  } catch (e) {
    if (e instanceof SnapshotFault) throw e;
    // A JavaScript exception here is a gap in the checks above; nothing has been restored.
    throw new SnapshotFault('invalid', 'the snapshot makes no sense', e);
  }
}
