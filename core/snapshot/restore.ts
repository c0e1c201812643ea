/**
 * A table back into a run. The table may come from anyone: whatever it holds, restoring answers a run whose every part has
 * the type and the bounds that the machine relies on, or throws SnapshotFault. It takes memory in proportion to the table
 * and linear time, and never compiles source text.
 *
 * In three passes: a blank object for each row; then its fields; then what is computed from fields (tables of dicts and
 * sets, orders of classes).
 */
import {
  GCell,
  H,
  NSDICT,
  OBJECT,
  PyBuiltin,
  PyCell,
  PyClass,
  PyConst,
  PyDict,
  PyFloat,
  PyFunc,
  PyInst,
  PyList,
  PySet,
  PyStr,
  Shape,
  TYPE,
  Tasks,
  Cell,
  ELLIPSIS,
  NOT_IMPLEMENTED,
  REMOVED,
  ExtraSlots,
  builtinClasses,
  cellOf,
  fromCodePoints,
  kindTagged,
  makeNamespace,
  mkstr,
} from '../values/mod.ts';
import type { Bound, Frame, FrameSlot, Kind, Layout, Ns, PyValue, Slots } from '../values/mod.ts';
import { CODE_FORMAT, effectOf, hash } from '../code/mod.ts';
import type { Code, Data } from '../code/mod.ts';
import { Run, bind, builtinNamed, flatOf, liveAt, opAt, shippedCode, wiring } from '../machine/mod.ts';
import type { Request, RunOptions } from '../machine/mod.ts';
import { programCode } from './codes.ts';
import { SnapshotFault, refuse } from './fault.ts';
import { FORMAT, RUN_TABLE } from './table.ts';

const MAX_FRAMES = 100_000;
const UNSET: unique symbol = Symbol('unset');

/** Builtin classes by name, made once. */
let classesByName: Map<string, PyClass> | null = null;

function builtinClassNamed(name: string): PyClass {
  if (classesByName === null || classesByName.size !== builtinClasses().length) {
    classesByName = new Map(builtinClasses().map((c) => [c.name, c]));
  }
  return classesByName.get(name) ?? refuse(`no built-in class ${name}`);
}

const LAYOUTS: ReadonlySet<string> = new Set<Layout>([
  'object', 'type', 'int', 'float', 'complex', 'str', 'bytes', 'bytearray', 'list', 'tuple', 'dict', 'set', 'frozenset',
  'exception', 'property', 'staticmethod', 'classmethod', 'super', 'module', 'native',
]); // prettier-ignore

/** Namespaces as objects of the row table. */
class NsObject {
  readonly ns: Ns;
  constructor(ns: Ns) {
    this.ns = ns;
  }
}

class Restorer {
  private readonly tags: readonly string[];
  private readonly codes: readonly Data[];
  private readonly rows: readonly (readonly Data[])[];
  private readonly objects: unknown[] = [];
  private readonly roots: (Code | undefined)[] = [];
  private readonly shippedSpaces: Map<Code, Ns> = new Map();
  private readonly builtins: Ns;

  constructor(table: unknown, builtins: Ns) {
    this.builtins = builtins;
    const t = list(table);
    if (t.length !== 8 || t[0] !== RUN_TABLE) refuse('not a saved run');
    if (t[1] !== FORMAT || t[2] !== CODE_FORMAT) {
      throw new SnapshotFault('version-unsupported', `format ${String(t[1])}.${String(t[2])} is not supported`);
    }
    this.tags = list(t[3]).map(text);
    this.codes = list(t[4]);
    this.rows = list(t[5]).map(list);
  }

  objectAt(ref: unknown): unknown {
    const r = list(ref);
    const n = r[0];
    if (r.length !== 1 || typeof n !== 'number' || !Number.isInteger(n) || n < 0 || n >= this.objects.length) {
      refuse('a reference out of range');
    }
    return this.objects[n as number];
  }

  // ---- pass 1: blank objects

  make(): void {
    for (const row of this.rows) this.objects.push(this.blank(this.tag(row), row));
  }

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
      case 'class':
        return new PyClass(text(row[2]), [], TYPE, layout(row[8]), false);
      case 'builtin class':
        return builtinClassNamed(text(row[1]));
      case 'builtin':
        return this.builtin(row);
      case 'shape':
        return { shape: null as Shape | null };
      case 'text':
        return mkstr(text(row[1]));
      case 'astral':
        return this.astral(row[1]);
      case 'nan':
        return new PyFloat(NaN);
      case 'const':
        return constant(row[1]);
      case 'ns':
        return new NsObject(makeNamespace(this.builtins));
    }
    const kind = kindTagged(tag);
    if (kind === undefined) throw new SnapshotFault('unknown-kind', `no kind of object ${tag}`);
    if (row.length !== kind.fields.length + 1) refuse(`a row of ${tag} with ${row.length - 1} fields`);
    return kind.make();
  }

  private builtin(row: readonly Data[]): PyBuiltin {
    const name = text(row[3]);
    const v =
      row[1] === null
        ? builtinNamed(text(row[2]), name)
        : builtinClassNamed(text(row[1])).own().get(name)?.v;
    return v instanceof PyBuiltin ? v : refuse(`no builtin ${name}`);
  }

  private astral(d: unknown): PyStr {
    const v = Array.isArray(d) ? fromCodePoints(d.map(codePoint)) : mkstr(text(d));
    return v instanceof PyStr ? v : refuse('a plain text in the form of another');
  }

  // ---- codes

  code(d: unknown): Code {
    const path = list(d);
    const n = whole(path[0]);
    if (n >= this.codes.length) refuse('a code out of range');
    let code = (this.roots[n] ??= this.rootCode(this.codes[n]));
    for (let i = 1; i < path.length; i++) code = code.children[whole(path[i])] ?? refuse('a code out of range');
    return code;
  }

  private rootCode(d: unknown): Code {
    const entry = list(d);
    if (entry.length === 2 && typeof entry[0] === 'string') {
      const code = shippedCode(entry[0]);
      if (code === undefined || hash(code) !== entry[1]) {
        throw new SnapshotFault('code-missing', `this release does not have ${entry[0]} as it was saved`);
      }
      return code;
    }
    return programCode(d as Data);
  }

  private bound(code: Code, ns: unknown): Bound {
    if (ns === null) {
      if (!code.hidden) refuse('user code without a namespace');
      return bind(code, this.shippedSpace(code));
    }
    if (code.hidden) refuse('shipped code in a user namespace');
    return bind(code, this.space(ns));
  }

  private shippedSpace(code: Code): Ns {
    let ns = this.shippedSpaces.get(code);
    if (ns === undefined) {
      ns = makeNamespace(this.builtins);
      this.shippedSpaces.set(code, ns);
    }
    return ns;
  }

  space(d: unknown): Ns {
    const o = this.objectAt(d);
    return o instanceof NsObject ? o.ns : refuse('not a namespace');
  }

  // ---- values

  /** A guest value; UNSET for an unset slot. */
  private slot(d: unknown): PyValue | typeof UNSET {
    if (d === null || typeof d === 'boolean') return d;
    if (typeof d === 'number') return Number.isSafeInteger(d) && !Object.is(d, -0) ? d : refuse('a number that is no int');
    if (typeof d === 'string') return mkstr(d);
    if (d instanceof Uint8Array) return new PyFloat(double(d));
    const a = list(d);
    if (a.length === 0) return UNSET;
    if (a.length === 2) return long(a);
    const o = this.objectAt(a);
    if (typeof o === 'string') return o;
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

  private cls(d: unknown): PyClass {
    const o = this.objectAt(d);
    return o instanceof PyClass ? o : refuse('not a class');
  }

  frame(d: unknown): Frame {
    const o = this.objectAt(d);
    return Array.isArray(o) ? (o as Frame) : refuse('not a frame');
  }

  private slots(d: unknown): Slots | null {
    if (d === null) return null;
    const slots = new ExtraSlots(OBJECT.root);
    this.fillSlots(slots, list(d));
    return slots;
  }

  private fillSlots(slots: Slots, a: readonly unknown[]): void {
    const holder = this.objectAt(a[0]) as { shape?: Shape | null };
    if (typeof holder !== 'object' || holder === null || !(holder.shape instanceof Shape)) refuse('not a shape');
    slots.shape = holder.shape;
    if (a[1] === null) slots.attrs = null;
    else {
      const attrs = this.objectAt(a[1]);
      slots.attrs = attrs instanceof PyDict ? attrs : refuse('attributes that are no dict');
    }
    if (slots.shape.dictMode !== (slots.attrs !== null)) refuse('attributes in no form');
    slots.vals = a.slice(2).map((v) => this.optional(v));
    if (slots.vals.length < slots.shape.names.length) refuse('too few slots');
  }

  // ---- pass 2: fields

  /** Shapes and classes first: other fields look at them. */
  fill(): void {
    const late: (() => void)[] = [];
    this.rows.forEach((row, i) => {
      const tag = this.tag(row);
      if (tag === 'class') late.push(this.fillClass(this.objects[i] as PyClass, row));
    });
    for (const finish of late) finish();
    this.rows.forEach((row, i) => {
      if (this.tag(row) === 'shape') {
        const names = row.slice(3).map((n) => unitText(n));
        if (new Set(names).size !== names.length) refuse('a shape with a name twice');
        const cls = this.cls(row[1]);
        let shape = flag(row[2]) ? cls.loose : cls.root;
        for (const name of names) shape = shape.index.has(name) ? shape : shape.add(name);
        if (shape.names.length !== names.length) refuse('a shape that its class does not have');
        (this.objects[i] as { shape: Shape | null }).shape = shape;
      }
    });
    const finish: (() => void)[] = [];
    this.rows.forEach((row, i) => {
      const f = this.fillRow(this.tag(row), row, this.objects[i]);
      if (f !== undefined) finish.push(f);
    });
    for (const f of finish) f();
  }

  private fillRow(tag: string, row: readonly Data[], o: unknown): (() => void) | undefined {
    switch (tag) {
      case 'frame':
        this.fillFrame(o as FrameSlot[], row);
        return () => this.checkFrame(o as Frame);
      case 'inst':
        this.fillSlots(o as PyInst, row.slice(1));
        return undefined;
      case 'dict':
        return this.fillDict(o as PyDict, row);
      case 'set':
        return this.fillSet(o as PySet, row);
      case 'func':
        this.fillFunc(o as PyFunc, row);
        return undefined;
      case 'ns':
        return this.fillNs((o as NsObject).ns, row);
      case 'class':
      case 'shape':
      case 'builtin class':
      case 'builtin':
      case 'text':
      case 'astral':
      case 'nan':
      case 'const':
        return undefined;
    }
    this.fillNative(o as Record<string, unknown>, kindTagged(tag)!, row);
    return undefined;
  }

  private fillNative(o: Record<string, unknown>, kind: Kind, row: readonly Data[]): void {
    kind.fields.forEach(([name, type], i) => {
      o[name] = this.field(row[i + 1], type);
    });
    if (kind.check !== undefined && !kind.check(o as never)) refuse(`a ${kind.tag} that makes no sense`);
  }

  private field(d: unknown, type: string): unknown {
    switch (type) {
      case 'value':
        return this.value(d);
      case 'optional':
        return this.optional(d);
      case 'int': {
        const v = this.value(d);
        return typeof v === 'number' || typeof v === 'bigint' ? v : refuse('not an int');
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
        return this.code(d);
      case 'ns':
        return d === null ? null : this.space(d);
      case 'map': {
        const a = list(d);
        if (a.length % 2 !== 0) refuse('half an entry');
        if (a.length === 0) return null;
        const map = new Map<string, PyValue>();
        for (let i = 0; i < a.length; i += 2) map.set(unitText(a[i]), this.value(a[i + 1]));
        return map;
      }
    }
    return refuse(`field type ${type}`);
  }

  private fillClass(c: PyClass, row: readonly Data[]): () => void {
    if (row.length !== 15) refuse('a class with missing fields');
    c.cls = this.cls(row[1]);
    c.name = unitText(row[2]);
    c.qualname = unitText(row[3]);
    c.bases = list(row[4]).map((b) => this.cls(b));
    if (c.bases.length === 0) refuse('a class without bases');
    const mro = list(row[5]).map((b) => this.cls(b));
    if (mro[0] !== c || mro[mro.length - 1] !== OBJECT) refuse('a class with no order of its bases');
    c.mro = mro;
    const names = list(row[6]).map(unitText);
    const eqKind = text(row[9]);
    if (eqKind !== 'payload' && eqKind !== 'identity' && eqKind !== 'user') return refuse('an unknown kind of equality');
    c.eqKind = eqKind;
    c.hasDict = flag(row[10]);
    c.slots = whole(row[11]);
    c.abstract = flag(row[12]);
    const pattern = row[13];
    c.pattern = pattern === null || pattern === 'sequence' || pattern === 'mapping' ? pattern : refuse('a pattern kind');
    const vals = list(row[7]);
    if (vals.length !== names.length) refuse('a class with missing values');
    return () => {
      if (!c.cls.mro.includes(TYPE)) refuse('a metaclass that is none');
      if (!c.bases.every((b) => b.mro.includes(OBJECT))) refuse('a base that is no class');
      for (const b of c.bases) b.subs.add(new WeakRef(c));
      const own = c.own();
      names.forEach((name, i) => own.set(name, new Cell(this.value(vals[i]))));
      const params = this.value(row[14]);
      c.typeParams = params as typeof c.typeParams;
      c.bump();
    };
  }

  private fillFunc(f: PyFunc, row: readonly Data[]): void {
    if (row.length !== 14) refuse('a function with missing fields');
    const code = this.code(row[1]);
    f.code = this.bound(code, row[2]);
    const cells = list(row[3]).map((c) => {
      const o = this.objectAt(c);
      return o instanceof PyCell ? o : refuse('a function over something that is no cell');
    });
    if (cells.length !== code.free.length) refuse('a function with missing cells');
    Object.assign(f, { cells });
    f.defaults = this.value(row[4]) as PyFunc['defaults'];
    f.kwdefaults = this.value(row[5]) as PyFunc['kwdefaults'];
    f.name = this.value(row[6]) as PyFunc['name'];
    f.qualname = this.value(row[7]) as PyFunc['qualname'];
    f.doc = this.value(row[8]);
    f.module = this.value(row[9]);
    f.annotate = this.value(row[10]);
    f.annotations = this.value(row[11]) as PyFunc['annotations'];
    f.typeParams = this.value(row[12]) as PyFunc['typeParams'];
    f.inst = this.slots(row[13]);
  }

  private fillDict(d: PyDict, row: readonly Data[]): (() => void) | undefined {
    if (row.length !== 7) refuse('a dict with missing fields');
    d.cls = this.cls(row[1]);
    if (d.cls.layout !== 'dict' && d.cls.shown === d.cls) refuse('a dict of another class');
    d.inst = this.slots(row[2]);
    const ns = row[3] === null ? null : this.space(row[3]);
    if ((d.cls === NSDICT) !== (ns !== null)) refuse('a namespace in no form');
    const keys = list(row[4]);
    const vals = list(row[5]);
    if (keys.length !== vals.length) refuse('a dict with missing values');
    return () => {
      const hashes = row[6] === null ? null : list(row[6]);
      if (hashes !== null && hashes.length !== 1 + 3 * keys.length) refuse('a dict with missing hashes');
      const fault = d.rebuild(
        keys.map((k) => this.value(k)),
        vals.map((v) => this.value(v)),
        hashes === null ? null : hashes.slice(1).map((h) => signed(h)),
        hashes !== null && flag(hashes[0]),
        ns,
      );
      if (fault !== null) refuse(fault);
    };
  }

  private fillSet(s: PySet, row: readonly Data[]): (() => void) | undefined {
    if (row.length < 4) refuse('a set with missing fields');
    s.cls = this.cls(row[1]);
    if (s.cls.layout !== 'set' && s.cls.layout !== 'frozenset') refuse('a set of another class');
    s.inst = this.slots(row[2]);
    if (row[3] !== null) {
      const keys = this.objectAt(row[3]);
      s.table = null;
      s.m = keys instanceof PyDict ? keys : refuse('a set of something that is no dict');
      return undefined;
    }
    return () => {
      const fault = s.table!.rebuild(list(row[4]).map((k) => this.optional(k)), whole(row[5]));
      if (fault !== null) refuse(fault);
    };
  }

  private fillNs(ns: Ns, row: readonly Data[]): (() => void) | undefined {
    const dict = this.objectAt(row[1]);
    if (!(dict instanceof PyDict)) return refuse('a namespace without a dict');
    ns.dict = dict;
    const hosts = list(row[2]);
    if (hosts.length % 2 !== 0) refuse('half an entry');
    for (let i = 0; i < hosts.length; i += 2) {
      const cell: GCell = cellOf(ns, unitText(hosts[i]));
      cell.h = this.value(hosts[i + 1]);
    }
    return () => {
      if (dict.of !== ns) refuse('a namespace whose dict is another one’s');
    };
  }

  private fillFrame(r: FrameSlot[], row: readonly Data[]): void {
    if (row.length < 6) refuse('a frame with missing fields');
    const code = this.code(row[1]);
    const bound = this.bound(code, row[2]);
    const flat = flatOf(code);
    const pc = signed(row[4]);
    const dest = signed(row[5]);
    const back = row[3] === null ? null : this.frame(row[3]);
    if (pc < -1 || pc >= flat.owner.length) refuse('a pc out of range');
    if (dest < -3 || (back !== null && dest >= 0 && dest < H)) refuse('a destination out of range');
    r.push(bound, back, pc, dest);
    for (let i = 0; i < flat.nregsAll; i++) r.push(undefined);
    for (let i = 6; i + 1 < row.length; i += 2) {
      const reg = whole(row[i]);
      if (reg >= flat.nregsAll) refuse('a register out of range');
      r[H + reg] = this.value(row[i + 1]);
    }
  }

  private checkFrame(r: Frame): void {
    const { code } = r[0] as Bound;
    const pc = r[2] as number;
    if (pc === -1) return;
    const flat = flatOf(code);
    const back = r[1] as Frame | null;
    if (back !== null && (r[3] as number) >= back.length) refuse('a destination out of range');
    if (!flat.starts.has(pc) && effectOf(opAt(code, pc)) !== 'pauses') refuse('a pc where nothing can wait');
    const bits = liveAt(code, pc);
    for (const reg of code.cellRegs) {
      const isLive = ((bits[reg >> 5] ?? 0) & (1 << (reg & 31))) !== 0;
      const v = r[reg + H];
      if (isLive && v !== undefined && pc !== 0 && !(v instanceof PyCell)) refuse('a cell variable without its cell');
    }
  }

  // ---- pass 3: the run

  run(options: RunOptions, d: unknown): Run {
    const root = list(d);
    if (root.length !== 14) refuse('a root with missing fields');
    const run = new Run(this.builtins, options, this.space(root[0]));
    const modules = this.objectAt(root[1]);
    run.modules = modules instanceof PyDict ? modules : refuse('modules that are no dict');
    run.frame = root[2] === null ? null : this.frame(root[2]);
    checkChain(run.frame);
    run.paused = flag(root[3]);
    run.request = root[4] === null ? null : this.request(list(root[4]));
    if ((run.frame === null) !== (run.request === null)) refuse('a run that waits for nothing');
    if (run.frame !== null && run.request!.dest >= run.frame.length) refuse('a destination out of range');
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
    return run;
  }

  private request(a: readonly unknown[]): Request {
    const kind = text(a[0]);
    if (kind !== 'function' && kind !== 'os' && kind !== 'name' && kind !== 'futures' && kind !== 'pause') {
      return refuse('an unknown request');
    }
    const args = list(a[2]).map((v) => this.value(v));
    const names = list(a[3]).map(unitText);
    if (names.length > args.length) refuse('more names than arguments');
    return { kind, name: unitText(a[1]), args, names, dest: signed(a[4]), pending: list(a[5]).map(whole) };
  }

  /** The identity numbers. */
  ids(run: Run, d: unknown): void {
    const a = list(d);
    for (let i = 0; i + 1 < a.length; i += 2) {
      const o = this.objects[whole(a[i])];
      if (typeof o === 'object' && o !== null) run.ids.set(o, counter(a[i + 1]));
    }
  }
}

const NO_BOUND = {
  code: { name: '', qualname: '', doc: null, free: [] },
} as unknown as Bound;

/** The chain of frames must end, and running generators be linked into it. */
function checkChain(frame: Frame | null): void {
  let n = 0;
  for (let f = frame; f !== null; f = f[1] as Frame | null) if (++n > MAX_FRAMES) refuse('frames without an end');
}

// ---- reading plain data

function list(d: unknown): readonly Data[] {
  return Array.isArray(d) ? (d as readonly Data[]) : refuse('not an array');
}

function text(d: unknown): string {
  return typeof d === 'string' ? d : refuse('not a text');
}

function unitText(d: unknown): string {
  if (typeof d === 'string') return d;
  if (!(d instanceof Uint8Array) || d.length % 2 !== 0) return refuse('not a text');
  let s = '';
  for (let i = 0; i < d.length; i += 2) s += String.fromCharCode(d[i]! | (d[i + 1]! << 8));
  return s;
}

function flag(d: unknown): boolean {
  return typeof d === 'boolean' ? d : refuse('not a flag');
}

function signed(d: unknown): number {
  const v = Array.isArray(d) && d.length === 2 ? long(d as readonly Data[]) : d;
  return typeof v === 'number' && Number.isSafeInteger(v) ? v : refuse('not a whole number');
}

function whole(d: unknown): number {
  return typeof d === 'number' && Number.isInteger(d) && d >= 0 ? d : refuse('not a natural number');
}

function counter(d: unknown): number {
  const n = signed(d);
  return n >= 0 ? n : refuse('a negative counter');
}

function codePoint(d: unknown): number {
  const n = whole(d);
  return n <= 0x10ffff ? n : refuse('no code point');
}

function double(bytes: Uint8Array): number {
  if (bytes.length !== 8) refuse('a float of another size');
  return new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0, true);
}

/** [sign, magnitude]: an int beyond ±(2^32 - 1), at most 4 Mbit. */
function long(a: readonly Data[]): number | bigint {
  const [sign, bytes] = a;
  if ((sign !== 0 && sign !== 1) || !(bytes instanceof Uint8Array) || bytes.length === 0 || bytes.length > 524_288) {
    return refuse('not an int');
  }
  let hex = '0x';
  for (const b of bytes) hex += b.toString(16).padStart(2, '0');
  const n = sign === 1 ? -BigInt(hex) : BigInt(hex);
  return n >= -9007199254740991n && n <= 9007199254740991n ? Number(n) : n;
}

function layout(d: unknown): Layout {
  const s = text(d);
  return LAYOUTS.has(s) ? (s as Layout) : refuse('an unknown layout');
}

function constant(d: unknown): PyConst {
  for (const c of [ELLIPSIS, NOT_IMPLEMENTED, REMOVED]) if (c.name === d) return c;
  return refuse('an unknown constant');
}

/** Whether an object of the row table may stand where a program can see it. */
function isValue(o: unknown): o is PyValue {
  return typeof o === 'object' && o !== null && !Array.isArray(o) && !(o instanceof NsObject) && !('shape' in o && !(o instanceof PyInst));
}

/** Restores a run. Throws SnapshotFault, and nothing else. */
export function restore(table: unknown, options: RunOptions = {}): Run {
  try {
    const r = new Restorer(table, wiring.builtins());
    r.make();
    r.fill();
    const t = table as readonly unknown[];
    const run = r.run(options, t[6]);
    r.ids(run, t[7]);
    return run;
  } catch (e) {
    if (e instanceof SnapshotFault) throw e;
    // A JavaScript exception here is a gap in the checks above; nothing has been restored.
    throw new SnapshotFault('invalid', 'the snapshot makes no sense', e);
  }
}

