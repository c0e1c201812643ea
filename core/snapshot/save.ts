/**
 * A run as a table: a walk over everything it can reach, iterative, in the order that table.ts says. The run is not changed
 * by it: gaps in dicts, dummies in sets and positions of iterators are program state as they are.
 */
import {
  MAX_DIGITS,
  DictIterator,
  H,
  PyBuiltin,
  PyClass,
  PyConst,
  PyDict,
  PyFloat,
  PyFunc,
  PyInst,
  PySet,
  PyStr,
  SetIterator,
  Shape,
  constantOf,
  kindOf,
  linearise,
  strKey,
} from '../values/mod.ts';
import type { Bound, FieldType, Frame, Ns, PyValue, Slots } from '../values/mod.ts';
import { CODE_FORMAT } from '../code/mod.ts';
import type { Code, Data } from '../code/mod.ts';
import { instancesIn, liveAt, rootOf, runsInModule, shippedFunctionOf, shippedName, wiring } from '../machine/mod.ts';
import type { Run } from '../machine/mod.ts';
import { encoded, hashOf } from './codes.ts';
import { FORMAT, INLINE_TEXT, LARGEST, RUN_TABLE, floatData, longData, unitData } from './table.ts';
import type { Table } from './table.ts';

/** Objects that are no guest values but have rows of their own, beside frames and shapes. */
class NsRow {
  readonly ns: Ns;
  constructor(ns: Ns) {
    this.ns = ns;
  }
}
class LongText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

class Saver {
  private readonly tags: string[] = [];
  private readonly tagNumbers: Map<string, number> = new Map();
  private readonly codes: Data[] = [];
  private readonly codeNumbers: Map<Code, number> = new Map();
  private readonly numbers: Map<object, number> = new Map();
  private readonly queue: object[] = [];
  private readonly texts: Map<string, LongText> = new Map();
  private readonly astrals: Map<string, PyStr> = new Map();
  private readonly spaces: Map<Ns, NsRow> = new Map();
  /** Frames that wait for an `__init__`: where the instance is kept, written there before the call. */
  private inits: Map<Frame, number> = new Map();
  private readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  table(): Table {
    this.inits = instancesIn(this.run.frame);
    const root = this.root();
    const rows: Data[] = [];
    for (let i = 0; i < this.queue.length; i++) rows.push(this.row(this.queue[i]!));
    const table = [RUN_TABLE, FORMAT, CODE_FORMAT, this.tags, this.codes, rows, root, this.ids()];
    const constants = this.constants();
    return constants.length === 0 ? table : [...table, constants];
  }

  /** Which rows are constants of the program's codes: row, number of the code, number of the constant. */
  private constants(): Data[] {
    const out: Data[] = [];
    const programs = [...this.codeNumbers].filter(([code]) => shippedName(code) === undefined);
    this.queue.forEach((o, i) => {
      const constant = constantOf(o);
      if (constant === undefined) return;
      for (const [{ unit }, n] of programs) {
        const number = unit.constants.numberOf(constant);
        if (number !== undefined) return void out.push(i, n, number);
      }
    });
    return out;
  }

  /** Row number and identity number of the objects whose identity the program has asked for. */
  private ids(): Data {
    const out: Data[] = [];
    this.queue.forEach((o, i) => {
      const id = this.run.ids?.get(o);
      if (id !== undefined) out.push(i, this.count(id));
    });
    return out;
  }

  private root(): Data {
    const { run } = this;
    const { request } = run;
    return [
      this.space(run.main),
      this.ref(run.modules),
      run.frame === null ? null : this.ref(run.frame),
      run.paused,
      request === null
        ? null
        : [
            request.kind,
            this.text(request.name),
            request.args.map((v) => this.value(v)),
            request.names.map((s) => this.text(s)),
            request.dest,
            request.pending.map((n) => this.count(n)),
          ],
      this.count(run.ticks),
      this.count(run.suspensions),
      [this.count(run.written.stdout), this.count(run.written.stderr)],
      this.count(run.nextId),
      this.ref(run.tasks),
      run.random >>> 0,
      this.ref(run.reprs),
      this.value(run.result),
      this.count(run.allocations),
      run.maxDigits === MAX_DIGITS
        ? this.count(run.recursionLimit)
        : [run.recursionLimit, run.maxDigits].map((n) => this.count(n)),
      run.files === null ? null : this.ref(run.files),
      // Programs that have none are saved as before there were any.
      ...(run.objects.live === 0 && !run.hasExits ? [] : [this.ref(run.objects)]),
      ...(run.hasExits ? [this.ref(run.exits)] : []),
    ];
  }

  // ---- references and values

  private ref(object: object): Data {
    const o = object instanceof PyStr ? this.astralOnce(object) : object;
    let n = this.numbers.get(o);
    if (n === undefined) {
      n = this.queue.length;
      this.numbers.set(o, n);
      this.queue.push(o);
    }
    return [n];
  }

  private space(ns: Ns): Data {
    let row = this.spaces.get(ns);
    if (row === undefined) {
      row = new NsRow(ns);
      this.spaces.set(ns, row);
    }
    return this.ref(row);
  }

  private optional(v: unknown): Data {
    return v === undefined ? [] : this.value(v);
  }

  /** A register that code out of a changed snapshot read unset: what holds it could not be opened. */
  private value(v: unknown): Data {
    switch (typeof v) {
      case 'undefined':
        throw new Error('an unset value');
      case 'boolean':
        return v;
      case 'number':
        return v <= LARGEST && v >= -LARGEST ? v : longData(v);
      case 'bigint':
        return longData(v);
      case 'string':
        return v.length <= INLINE_TEXT ? v : this.ref(this.longText(v));
    }
    if (v === null) return null;
    if (v instanceof PyFloat && v.v === v.v) return floatData(v.v);
    return this.ref(v as object);
  }

  private longText(text: string): LongText {
    let row = this.texts.get(text);
    if (row === undefined) {
      row = new LongText(text);
      this.texts.set(text, row);
    }
    return row;
  }

  /** Equal texts are one row, as equal texts in fields are: which objects they are is nothing that a program may rely on. */
  private astralOnce(s: PyStr): PyStr {
    const key = strKey(s);
    const known = this.astrals.get(key);
    if (known === undefined) this.astrals.set(key, s);
    return known ?? s;
  }

  /** A whole JavaScript number. A counter that a changed snapshot has set next to the largest safe integer stays there. */
  private count(n: number): Data {
    if (n <= LARGEST && n >= -LARGEST) return n;
    return longData(Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, n)));
  }

  private text(s: string): Data {
    return s.isWellFormed() ? s : unitData(s);
  }

  private code(code: Code): Data {
    const { root, path } = rootOf(code);
    let n = this.codeNumbers.get(root);
    if (n === undefined) {
      n = this.codes.length;
      this.codeNumbers.set(root, n);
      const name = shippedName(root);
      this.codes.push(name === undefined ? encoded(root) : [name, hashOf(root)]);
    }
    return [n, ...path];
  }

  /**
   * The code of a frame or function, and its namespace: null for shipped Python, which has its own; with a true beside it for a
   * function that `types.coroutine` has marked.
   */
  private bound(b: Bound): [code: Data, ns: Data] {
    const code = this.code(b.code);
    if (!runsInModule(b.code)) return [code, null];
    const ns = this.space(b.ns);
    return [code, b.iterable ? [ns, true] : ns];
  }

  private slots(s: Slots | null): Data {
    if (s === null) return null;
    return [this.ref(s.shape), s.attrs === null ? null : this.ref(s.attrs), ...s.vals.map((v) => this.optional(v))];
  }

  // ---- rows

  private tag(name: string): number {
    let n = this.tagNumbers.get(name);
    if (n === undefined) {
      n = this.tags.length;
      this.tagNumbers.set(name, n);
      this.tags.push(name);
    }
    return n;
  }

  private row(o: object): Data {
    if (Array.isArray(o)) return this.frame(o as Frame);
    if (o instanceof PyInst) return [this.tag('inst'), ...(this.slots(o) as readonly Data[])];
    if (o instanceof PyDict) return this.dict(o);
    if (o instanceof PySet) return this.set(o);
    if (o instanceof PyFunc) return this.func(o);
    if (o instanceof PyClass) return this.cls(o);
    if (o instanceof Shape) return [this.tag('shape'), this.ref(o.cls), o.dictMode, ...o.names.map((n) => this.text(n))];
    if (o instanceof LongText) return [this.tag('text'), o.text];
    if (o instanceof PyStr) return this.astral(o);
    if (o instanceof PyFloat) return [this.tag('nan')];
    if (o instanceof PyConst) return [this.tag('const'), o.name];
    if (o instanceof PyBuiltin) return this.builtin(o);
    if (o instanceof NsRow) return this.namespace(o.ns);
    if (o instanceof DictIterator && o.dict !== null) o.settle(o.dict);
    if (o instanceof SetIterator && o.set !== null) o.settle(o.set);
    return this.native(o);
  }

  private native(o: object): Data {
    const kind = kindOf(o);
    if (kind === undefined) throw new Error(`no kind for ${o.constructor.name}`);
    const fields = o as Record<string, unknown>;
    return [this.tag(kind.tag), ...kind.fields.map(([name, type]) => this.field(fields[name], type))];
  }

  private field(v: unknown, type: FieldType): Data {
    switch (type) {
      case 'value':
      case 'str':
      case 'int':
      case 'bigint':
        return this.value(v);
      case 'optional':
        return this.optional(v);
      case 'values':
        return (v as readonly unknown[]).map((x) => this.value(x));
      case 'holes':
        return (v as readonly unknown[]).map((x) => this.optional(x));
      case 'count':
        return this.count(v as number);
      case 'number': {
        const n = v as number;
        return Number.isInteger(n) && n <= LARGEST && n >= -LARGEST && !Object.is(n, -0) ? n : floatData(n);
      }
      case 'flag':
      case 'later':
        return v as boolean;
      case 'text':
        return this.text(v as string);
      case 'texts':
        return (v as readonly string[]).map((s) => this.text(s));
      case 'counts':
        return (v as readonly number[]).map((n) => this.count(n));
      case 'bytes':
        return (v as Uint8Array).slice();
      case 'cls':
        return v === null ? null : this.ref(v as PyClass);
      case 'slots':
        return this.slots(v as Slots | null);
      case 'frame':
        return v === null ? null : this.ref(v as Frame);
      case 'code':
        return this.code(v as Code);
      case 'ns':
        return v === null ? null : this.space(v as Ns);
      case 'map': {
        if (v === null) return null;
        const out: Data[] = [];
        for (const [k, x] of v as Map<string, PyValue>) out.push(this.text(k), this.value(x));
        return out;
      }
    }
    return this.value(v);
  }

  /** Its variables, which count as long as it runs (machine/mark.ts), and the temporaries that are live at its pc. */
  private frame(r: Frame): Data {
    const bound = r[0] as Bound;
    const pc = r[2] as number;
    const head: Data[] = [
      this.tag('frame'),
      ...this.bound(bound),
      r[1] === null ? null : this.ref(r[1] as Frame),
      pc,
      r[3] as number,
    ];
    if (pc === -1) return head;
    const bits = liveAt(bound.code, pc);
    const waits = this.inits.get(r) ?? -1;
    const variables = bound.code.locals.length + bound.code.free.length;
    for (let i = H; i < r.length; i++) {
      const reg = i - H;
      const isLive = reg < variables || ((bits[reg >> 5] ?? 0) & (1 << (reg & 31))) !== 0 || i === waits;
      if (isLive && r[i] !== undefined) head.push(reg, this.value(r[i]));
    }
    return head;
  }

  private dict(d: PyDict): Data {
    const vals: Data[] = [];
    const keys = d.keys.map((k, i) => {
      if (k !== undefined) vals.push(this.value(d.valueAt(i)));
      return this.optional(k);
    });
    const { hx } = d;
    let hashes: Data = null;
    if (hx !== null) {
      const list: Data[] = [hx.full];
      for (let i = 0; i < keys.length; i++) list.push(hx.kind[i]!, hx.hi[i]!, hx.lo[i]!);
      hashes = list;
    }
    return [
      this.tag('dict'),
      this.ref(d.cls),
      this.slots(d.inst),
      d.of === null ? null : this.space(d.of),
      keys,
      vals,
      hashes,
    ];
  }

  private set(s: PySet): Data {
    const head = [this.tag('set'), this.ref(s.cls), this.slots(s.inst)];
    const t = s.table;
    if (t === null) return [...head, this.ref(s.m!), null, 0];
    return [...head, null, t.keys.map((k) => this.optional(k)), this.count(t.finger)];
  }

  private func(f: PyFunc): Data {
    const { root } = rootOf(f.code.code);
    if (shippedFunctionOf(root) === f) return [this.tag('shipped'), this.code(root)];
    return [
      this.tag('func'),
      ...this.bound(f.code),
      f.cells.map((c) => this.ref(c)),
      this.value(f.defaults),
      this.value(f.kwdefaults),
      this.value(f.name),
      this.value(f.qualname),
      this.value(f.doc),
      this.value(f.module),
      this.value(f.annotate),
      this.value(f.annotations),
      this.value(f.typeParams),
      this.slots(f.inst),
    ];
  }

  private cls(c: PyClass): Data {
    if (c.builtin) return [this.tag('builtin class'), c.full];
    const names: Data[] = [];
    const vals: Data[] = [];
    const subs = [...(c.subs ?? [])].map((sub) => this.ref(sub));
    for (const [name, cell] of c.own()) {
      names.push(this.text(name));
      vals.push(this.value(cell.v));
    }
    return [
      this.tag('class'),
      this.ref(c.cls),
      this.text(c.name),
      this.text(c.qualname),
      c.bases.map((b) => this.ref(b)),
      isLinear(c) ? null : c.mro.map((b) => this.ref(b)),
      names,
      vals,
      c.layout,
      c.hasDict,
      c.slots,
      c.abstract,
      c.pattern,
      this.value(c.typeParams),
      ...(subs.length === 0 && !c.sealed ? [] : [subs]),
      ...(c.sealed ? [true] : []),
    ];
  }

  /** A row of a built-in class, a function of a module, or what a class of the program has from the machine. */
  private builtin(b: PyBuiltin): Data {
    if (b.owner !== null && !b.owner.builtin) return [this.tag('own attribute'), this.ref(b.owner), b.name];
    return [this.tag('builtin'), b.owner?.full ?? null, b.module, b.name];
  }

  private astral(s: PyStr): Data {
    return [this.tag('astral'), s.u === null ? [...s.cps!] : this.text(s.u)];
  }

  private namespace(ns: Ns): Data {
    // The cells are in the order in which closures were made; what the host has answered is saved by name.
    const answered = [...ns.cells.values()].filter((cell) => cell.h !== undefined);
    answered.sort((a, b) => (a.name < b.name ? -1 : 1));
    const hosts = answered.flatMap((cell) => [this.text(cell.name), this.value(cell.h)]);
    const { builtins } = ns;
    const above = builtins === null ? null : builtins === wiring.builtins() ? true : this.space(builtins);
    return [this.tag('ns'), this.ref(ns.dict), above, hosts];
  }
}

/** Whether the order of a class is the one that its bases give: it is not saved then. */
function isLinear(c: PyClass): boolean {
  const order = linearise(c, c.bases);
  return order !== null && order.length === c.mro.length && order.every((b, i) => b === c.mro[i]);
}

/** Saves a run that is not loaded. The run is unchanged and can go on. */
export function save(run: Run): Table {
  return new Saver(run).table();
}
