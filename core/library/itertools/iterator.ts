/**
 * The iterators of `itertools`: one JavaScript class for all. Its state is the array `v`, whose places each tool names for
 * itself; `tag` says which tool it is. A step that needs Python code is a BAIL, and goes on in the `__next__` of the tool.
 *
 * Tools that only count (`pure`) go back to a mark by restoring `v`, and steady ones the iterators in it, too. Others hold
 * iterators and functions that may have effects: they remember what they gave since the mark, and give it again.
 */
import {
  BAIL,
  Bail,
  DONE,
  LIST,
  NativeIterator,
  PyList,
  PyTuple,
  TUPLE,
  WAITS,
  allocate,
  ask,
  builtinClass,
  defineIterator,
  defineType,
  generatorOf,
  intrinsic,
  iterate,
  kind,
  RecordingIterator,
  sourceOf,
} from '../../values/mod.ts';
import type {
  Done,
  Machine,
  Mark,
  PyClass,
  PyGen,
  PyValue,
  Row,
  Slots,
  Spread,
  Step,
  TailCall,
} from '../../values/mod.ts';
import { lazily } from '../lazily.ts';

/** The check of a tool that can be stepped in any state. */
export const always = (): boolean => true;

export type State = (PyValue | undefined)[];

/** How an iterator of one of the module's types steps. */
export interface Tool {
  readonly name: string;
  /** Its state is `v` alone, and a step has no effect outside of it but for what other iterators give. */
  readonly pure: boolean;
  /** Places of `v` that hold lists of its own; those of a steady tool that is not pure only grow. */
  readonly lists?: readonly number[];
  /** Whether it never bails. */
  readonly steady?: (v: State) => boolean;
  step(m: Machine, v: State, self: Itertool): PyValue | Done | Bail;
  /** Steps for a loop (NativeIterator.stepper, spreader) of a tool that calls nothing. */
  stepper?(m: Machine, v: State): Step | null;
  spreader?(m: Machine, v: State, to: readonly number[]): Spread | null;
  /** Of a tool whose steps may wait: what the next one asks for an item before it does anything else; null: it may do other things first. */
  source?(v: State): PyValue | undefined;
  /** What becomes of it when the step of an iterator fails that it asks or waits for. */
  failed?(v: State): void;
  /** Behind a BAIL: the call that the step comes to (NativeIterator.onward). */
  onward?(m: Machine, v: State, self: Itertool): TailCall | null;
  /** Whether a restored state can be stepped. */
  check(v: State): boolean;
  readonly doc: string;
  /** The rows of `__new__`, and others. */
  readonly statics: Readonly<Record<string, Row<PyClass>>>;
  readonly rows?: Readonly<Record<string, Row<Itertool>>>;
  /** `__next__` in Python. */
  readonly python?: string;
}

const TOOLS: Map<string, Tool> = new Map();
const CLASSES: Map<string, () => PyClass> = new Map();

/** Registers all tools, at the first need. */
const registry: { fill: (() => void) | null } = { fill: null };

export function provideTools(fill: () => void): void {
  registry.fill = fill;
}

function tools(): ReadonlyMap<string, Tool> {
  const { fill } = registry;
  if (fill !== null) {
    registry.fill = null;
    fill();
  }
  return TOOLS;
}

/** Registers tools; the class of each is made when first needed. */
export function defineTools(...tools: readonly Tool[]): void {
  for (const tool of tools) {
    TOOLS.set(tool.name, tool);
    CLASSES.set(
      tool.name,
      lazily(() => makeClass(tool)),
    );
  }
}

function makeClass(tool: Tool): PyClass {
  const cls = builtinClass(`itertools.${tool.name}`, undefined, 'native', !tool.name.startsWith('_'));
  const accepts = (v: PyValue): v is Itertool => v instanceof Itertool && v.tag === tool.name;
  defineIterator<Itertool>(cls, accepts, false, tool.rows ?? {}, tool.python);
  defineType(cls, accepts, {}, tool.statics);
  return cls;
}

export function toolClass(name: string): PyClass {
  tools();
  return CLASSES.get(name)!();
}

export function toolNames(): string[] {
  return [...tools().keys()];
}

export class Itertool extends RecordingIterator {
  cls: PyClass;
  inst: Slots | null = null;
  tag: string;
  v: State;
  private tool: Tool | null = null;
  constructor(tag: string, cls: PyClass, v: State) {
    super();
    this.tag = tag;
    this.cls = cls;
    this.v = v;
    allocate(v.length + 3);
  }

  private get own(): Tool {
    return (this.tool ??= tools().get(this.tag)!);
  }

  protected fresh(m: Machine): PyValue | Done | Bail {
    const { own, v } = this;
    let out: ReturnType<Tool['step']>;
    try {
      out = own.step(m, v, this);
    } catch (e) {
      return this.fails(e);
    }
    return out === WAITS && own.source === undefined ? BAIL : out;
  }

  override comesTo(): PyGen | null {
    return this.ahead.length === 0 && this.exact ? generatorOf(this.own.source?.(this.v)) : null;
  }

  protected override innerStepper(m: Machine): Step | null {
    const { own, v } = this;
    const take = own.stepper?.(m, v) ?? null;
    const step: Step | null =
      take === null || own.failed === undefined
        ? take
        : () => {
            try {
              return take();
            } catch (e) {
              return this.fails(e);
            }
          };
    if (own.pure) return step ?? (this.steady ? () => own.step(m, v, this) : null);
    return step === null || this.steady ? step : this.recording(m, step);
  }

  protected override innerSpreader(m: Machine, to: readonly number[]): Spread | null {
    const { own, v } = this;
    const take = own.spreader?.(m, v, to) ?? null;
    const spread: Spread | null =
      take === null || own.failed === undefined
        ? take
        : (r) => {
            try {
              return take(r);
            } catch (e) {
              return this.fails(e);
            }
          };
    return spread === null || own.pure || this.steady ? spread : this.unrecorded(spread);
  }

  /** A step has failed. */
  private fails(e: unknown): never {
    this.own.failed?.(this.v);
    throw e;
  }

  override abandon(): void {
    const { own, v } = this;
    const source = own.source?.(v);
    own.failed?.(v);
    if (source instanceof NativeIterator) source.abandon();
  }

  override onward(m: Machine): TailCall | null {
    super.onward(m);
    return this.own.onward?.(m, this.v, this) ?? null;
  }

  protected innerSteady(): boolean {
    return this.ahead.length === 0 && this.own.steady !== undefined && this.own.steady(this.v);
  }

  protected override innerMark(): Mark {
    const { own, v } = this;
    if (own.pure) return [v.slice(), own.lists?.map((i) => itemsOf(v[i]).slice())];
    if (!this.steady) return super.innerMark();
    return [
      v.slice(),
      v.map((it) => (it instanceof NativeIterator ? it.mark() : null)),
      own.lists?.map((i) => itemsOf(v[i]).length),
    ];
  }

  protected override innerReset(mark: Mark): void {
    const { own, v } = this;
    if (!own.pure) {
      if (mark.length === 0) return super.innerReset(mark);
      const [before, marks, lengths] = mark as readonly [
        State,
        readonly (Mark | null)[],
        readonly number[] | undefined,
      ];
      before.forEach((it, i) => {
        v[i] = it;
        if (it instanceof NativeIterator) it.reset(marks[i]!);
      });
      own.lists?.forEach((i, k) => {
        itemsOf(v[i]).length = lengths![k]!;
      });
      return;
    }
    (mark[0] as State).forEach((x, i) => {
      v[i] = x;
    });
    own.lists?.forEach((i, k) => {
      const list = v[i];
      if (list instanceof PyList) list.items = (mark[1] as PyValue[][])[k]!.slice();
    });
  }
}
kind(
  'itertools.tool',
  Itertool,
  () => new Itertool('count', toolClass('count'), [0, 1]),
  { cls: 'cls', inst: 'slots', tag: 'text', v: 'holes', ahead: 'values' },
  (o) => tools().get(o.tag)?.check(o.v) === true,
);

export function itemsOf(v: PyValue | undefined): PyValue[] {
  return v instanceof PyList ? v.items : [];
}

export function tupleOf(items: readonly PyValue[]): PyTuple {
  return new PyTuple(TUPLE, items);
}

export function listOf(items: PyValue[]): PyList {
  return new PyList(LIST, items);
}

// What the Python of the tools does with a state: read and write its places. `None` stands for nothing.
intrinsic('it', 1, (_m, it, i) => (it as Itertool).v[i as number] ?? null);
intrinsic('it_set', 1, (_m, it, i, value) => {
  (it as Itertool).v[i as number] = value;
  return null;
});
/** Takes over what waits in a place: a tuple of it, or an empty one. */
intrinsic('it_take', 1, (_m, it, i) => {
  const { v } = it as Itertool;
  const waits = v[i as number];
  v[i as number] = null;
  return waits instanceof PyTuple ? waits : tupleOf([]);
});
intrinsic(
  'it_new',
  1,
  (_m, tag, cls, places) => new Itertool(tag as string, cls as PyClass, (places as PyTuple).items.slice()),
);
/** The iterator in a place; an empty one if it has ended. */
intrinsic('it_iter', 1, (m, it, i) => (it as Itertool).v[i as number] ?? (iterate(m, tupleOf([])) as PyValue));

/** The next item of the iterator in place i; DONE for good once it has ended. */
export function pull(m: Machine, v: State, i: number): PyValue | Done | Bail {
  const it = v[i];
  if (it === null || it === undefined) return DONE;
  const item = ask(m, it);
  if (item === DONE) v[i] = null;
  return item;
}

/** The item that waits in place `wait` since a BAIL, which it leaves, or else the next of the iterator in place i. */
export function waiting(m: Machine, v: State, i: number, wait: number): PyValue | Done | Bail {
  const waits = v[wait];
  if (!(waits instanceof PyTuple)) return pull(m, v, i);
  v[wait] = null;
  return waits.items[0]!;
}

/** BAIL, an item waiting in place `wait`. */
export function waitsFor(v: State, wait: number, item: PyValue): Bail {
  v[wait] = tupleOf([item]);
  return BAIL;
}

/** A tool made of a function and an iterable. */
export function overFunction(
  name: string,
  params: string,
  doc: string,
  places: number,
): Readonly<Record<string, Row<PyClass>>> {
  return {
    [`__new__(cls, ${params}, iterable, /)`]: {
      doc,
      run(m, cls, f, iterable) {
        const it = sourceOf(m, iterable!);
        if (it instanceof Bail) return it;
        const v: State = [f, it];
        while (v.length < places) v.push(null);
        return new Itertool(name, cls, v);
      },
      python: `
def __new__(cls, ${params}, iterable, /):
    return $it_new('${name}', cls, (${params}, iter(iterable)${', None'.repeat(places - 2)}))
`,
    },
  };
}
