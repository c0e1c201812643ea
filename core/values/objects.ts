/**
 * What a Python value is in memory: the closed union `PyValue` and the JavaScript classes behind it. Data only; behaviour
 * lives in one file per Python type (list.ts, dict.ts …), builtin class objects in classes.ts.
 *
 * | Python                | in memory                                                              |
 * | --------------------- | ---------------------------------------------------------------------- |
 * | None, bool            | null, true, false                                                      |
 * | int                   | number within ±(2^53-1) and never -0, else bigint                      |
 * | float                 | PyFloat, always boxed                                                  |
 * | str                   | string if it holds no code unit D800-DFFF, else PyStr (canonical)      |
 * | other built-in types  | a class of this file                                                   |
 * | subclass of int, str, float, bytes, complex | PySub around the primitive                       |
 * | subclass of a container or exception        | the same JavaScript class with another `cls`     |
 * | instance              | PyInst with a shape                                                    |
 *
 * `undefined` is never a guest value: it means "not given", "not set" or "an exception or pause is pending".
 *
 * Exact test of a type: `v instanceof PyList && v.cls === LIST`. A fast path that replaces behaviour tests the exact type;
 * `instanceof` alone only says "has this payload".
 */
import { allocate, bytesSize, grow, OBJECT_SIZE, passing, SLOT_SIZE, wideSize } from './heap.ts';
import type { Bound, Code, Frame } from './frame.ts';
import type { PyClass } from './classes.ts';
import type { Lookup } from './lookup.ts';
import type { PyDict } from './dict.ts';
import type { PySet } from './set.ts';
import type { PyBuiltin } from './rows.ts';

export type Int = number | bigint;
export type Str = string | PyStr;

/** Every class whose instances are guest values; the machine's own containers (PyCell, GCell, frames) are not in it. */
export type PyObject =
  | PyFloat
  | PyComplex
  | PyStr
  | PyBytes
  | PyMemory
  | PyMemoryView
  | PyList
  | PyTuple
  | PyDict
  | PySet
  | PyRange
  | PySlice
  | PyConst
  | PyInst
  | PySub
  | PyClass
  | PyFunc
  | PyBound
  | PyBuiltin
  | PyProperty
  | PyStatic
  | PyClassMethod
  | PyMember
  | PySuper
  | PyModule
  | PyGen
  | PyExc
  | PyTraceback
  | PyHost
  | PyNative
  | PyCell;

export type PyValue = null | boolean | number | bigint | string | PyObject;
/** An argument of a row: undefined = not given. */
export type Arg = PyValue | undefined;

/** The answer of a builtin that stops before its first visible effect and leaves the work to its `python:` row. */
export class Bail {
  readonly bail: true = true;
}
export const BAIL: Bail = new Bail();
/** undefined: an exception, pause or limit is pending in the machine. */
export type Out = Finished | Bail;
/** The answer of a builtin that does all of its work itself. */
export type Finished = PyValue | undefined;

/** Ends an iteration: what `next` of a native iterator answers after the last item. Never a guest value. */
export class Done {
  readonly done: true = true;
}
export const DONE: Done = new Done();

// ---- numbers and text

export class PyFloat {
  declare readonly cls: PyClass;
  readonly v: number;
  constructor(v: number) {
    this.v = v;
  }
}

export class PyComplex {
  declare readonly cls: PyClass;
  readonly re: number;
  readonly im: number;
  constructor(re: number, im: number) {
    this.re = re;
    this.im = im;
  }
}

/**
 * A str with at least one code point outside the BMP or a lone surrogate. `u` is its UTF-16 text; null when two separate
 * lone surrogates would read as a pair, then `cps` is the truth. `n` is the number of code points.
 */
export class PyStr {
  declare readonly cls: PyClass;
  readonly u: string | null;
  readonly n: number;
  cps: Uint32Array | null;
  /** Whether a high surrogate is last; null while nobody has asked. */
  open: boolean | null;
  constructor(u: string | null, n: number, cps: Uint32Array | null, open: boolean | null = null) {
    this.u = u;
    this.n = n;
    this.cps = cps;
    this.open = open;
    grow(wideSize(n));
  }
}

export class PyBytes {
  declare readonly cls: PyClass;
  readonly b: Uint8Array;
  /** Dict key: U+DFFD and the bytes as latin-1; made on first use. */
  key: string | null = null;
  constructor(b: Uint8Array) {
    this.b = b;
    grow(bytesSize(b.length));
  }
}

/**
 * What has memory that a program writes to. The first `n` bytes of `b` are the content, the rest is room to grow; `b` is
 * replaced when that is used up. `exports` is 1 once a memoryview was made of it, until none is found to be in use.
 */
export abstract class PyMemory {
  cls: PyClass;
  inst: Slots | null = null;
  mk = 0;
  b: Uint8Array;
  n: number;
  exports = 0;
  constructor(cls: PyClass, b: Uint8Array) {
    this.cls = cls;
    this.b = b;
    this.n = b.length;
    allocate(0);
    grow(bytesSize(b.length) - OBJECT_SIZE);
  }
  /** The content, not copied. Snapshots set it. */
  get bytes(): Uint8Array {
    return this.n === this.b.length ? this.b : this.b.subarray(0, this.n);
  }
  set bytes(b: Uint8Array) {
    this.b = b;
    this.n = b.length;
  }
  /** The format of an item as memoryviews show it. */
  abstract get format(): string;
  /** What a BufferError says when its size cannot change. */
  abstract get pinned(): string;
  /** Item i, counted from the end if negative; undefined where there is more to it. */
  abstract item(i: number): PyValue | undefined;
  /** Writes over item i; false, and nothing done, where there is more to it. */
  abstract setItem(i: number, v: PyValue): boolean;
}

export class PyByteArray extends PyMemory {
  item(i: number): PyValue | undefined {
    const at = i < 0 ? i + this.n : i;
    return at >= 0 && at < this.n ? this.b[at]! : undefined;
  }
  setItem(i: number, v: PyValue): boolean {
    const at = i < 0 ? i + this.n : i;
    if (typeof v !== 'number' || at < 0 || at >= this.n || v < 0 || v > 255) return false;
    this.b[at] = v;
    return true;
  }
  get format(): string {
    return 'B';
  }
  get pinned(): string {
    return 'Existing exports of data: object cannot be re-sized';
  }
}

/** Items of `format` in the memory of `owner`: the first at `offset`, the others `strides` bytes away in each dimension. */
export class PyMemoryView {
  declare readonly cls: PyClass;
  owner: PyBytes | PyMemory | PySub;
  offset: number;
  format: string;
  itemsize: number;
  shape: readonly number[];
  strides: readonly number[];
  readonly: boolean;
  released = false;
  mk = 0;
  constructor(
    owner: PyBytes | PyMemory | PySub,
    offset: number,
    format: string,
    itemsize: number,
    shape: readonly number[],
    strides: readonly number[],
    readonly: boolean,
  ) {
    this.owner = owner;
    this.offset = offset;
    this.format = format;
    this.itemsize = itemsize;
    this.shape = shape;
    this.strides = strides;
    this.readonly = readonly;
    allocate(4);
  }
  /** Size of all items together. */
  get nbytes(): number {
    let n = this.itemsize;
    for (const size of this.shape) n *= size;
    return n;
  }
}

// ---- containers

export class PyList {
  cls: PyClass;
  inst: Slots | null = null;
  mk = 0;
  items: PyValue[];
  constructor(cls: PyClass, items: PyValue[]) {
    this.cls = cls;
    this.items = items;
    allocate(items.length);
  }
}

export class PyTuple {
  readonly cls: PyClass;
  inst: Slots | null = null;
  mk = 0;
  readonly items: readonly PyValue[];
  /** Cached hash: two signed 32-bit halves; -1, -1 (never a hash) until computed. */
  hi = -1;
  lo = -1;
  constructor(cls: PyClass, items: readonly PyValue[]) {
    this.cls = cls;
    this.items = items;
    allocate(items.length);
  }
}

export class PyRange {
  declare readonly cls: PyClass;
  readonly start: Int;
  readonly stop: Int;
  readonly step: Int;
  constructor(start: Int, stop: Int, step: Int) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

export class PySlice {
  declare readonly cls: PyClass;
  readonly start: PyValue;
  readonly stop: PyValue;
  readonly step: PyValue;
  mk = 0;
  constructor(start: PyValue, stop: PyValue, step: PyValue) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

/** Ellipsis, NotImplemented and marks of the machine: one object each, made at module level. */
export class PyConst {
  declare readonly cls: PyClass;
  /** Also its repr. */
  readonly name: string;
  /** Its type, for those that belong to a module. */
  readonly own: PyClass | null;
  constructor(name: string, own: PyClass | null = null) {
    this.name = name;
    this.own = own;
    CONSTANTS.set(name, this);
  }
}
const CONSTANTS: Map<string, PyConst> = new Map();

export function constantNamed(name: string): PyConst | undefined {
  return CONSTANTS.get(name);
}
export const ELLIPSIS: PyConst = new PyConst('Ellipsis');
export const NOT_IMPLEMENTED: PyConst = new PyConst('NotImplemented');

// ---- instances

/**
 * The layout of an instance: which attribute sits in which slot, in insertion order. A shape belongs to one class (the
 * root's), so one comparison checks class and layout.
 */
export class Shape {
  readonly cls: PyClass;
  readonly names: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** Shapes with one name more; made when first needed, since most built-in classes have no instances with attributes. */
  private branches: Map<string, Shape> | null = null;
  /** True for the one shape of a class whose instances keep their attributes in a dict. */
  readonly dictMode: boolean;
  /** Number of leading values that belong to `__slots__`; the first name sits behind them. */
  readonly slots: number;
  /** What reading attributes of its instances means, as far as it was asked (lookup.ts). */
  lookups: Lookup | null = null;

  constructor(cls: PyClass, names: readonly string[], dictMode: boolean) {
    this.cls = cls;
    this.names = names;
    this.slots = cls.slots;
    this.dictMode = dictMode;
    if (names.length === 0) this.index = NO_NAMES;
    else {
      const index = new Map<string, number>();
      for (let i = 0; i < names.length; i++) index.set(names[i]!, cls.slots + i);
      this.index = index;
    }
  }

  get next(): ReadonlyMap<string, Shape> {
    return this.branches ?? NO_SHAPES;
  }

  /** The shape after adding `name`. */
  add(name: string): Shape {
    const branches = (this.branches ??= new Map());
    let shape = branches.get(name);
    if (shape === undefined) {
      shape = new Shape(this.cls, [...this.names, name], false);
      branches.set(name, shape);
    }
    return shape;
  }
}

const NO_NAMES: ReadonlyMap<string, number> = new Map();
const NO_SHAPES: ReadonlyMap<string, Shape> = new Map();

/** Attribute storage: of a plain instance itself, or beside the payload of an instance of a built-in's subclass. */
export interface Slots {
  shape: Shape;
  vals: (PyValue | undefined)[];
  /** The dict that `__dict__` handed out, or that holds the attributes in dict mode. */
  attrs: PyDict | null;
}

export class PyInst implements Slots {
  shape: Shape;
  vals: (PyValue | undefined)[];
  attrs: PyDict | null = null;
  mk = 0;
  constructor(shape: Shape) {
    this.shape = shape;
    this.vals = [];
    for (let i = shape.slots; i > 0; i--) this.vals.push(undefined);
    allocate(1);
  }
  get cls(): PyClass {
    return this.shape.cls;
  }
}

/** Slots of objects that are no plain instance (functions, exceptions, subclasses of built-ins). */
export class ExtraSlots implements Slots {
  shape: Shape;
  vals: (PyValue | undefined)[] = [];
  attrs: PyDict | null = null;
  constructor(shape: Shape) {
    this.shape = shape;
    for (let i = shape.slots; i > 0; i--) this.vals.push(undefined);
    allocate(1);
  }
}

/** An instance of a subclass of int, float, str, bytes or complex. */
export class PySub {
  cls: PyClass;
  inst: Slots | null = null;
  mk = 0;
  readonly base: number | bigint | string | PyFloat | PyStr | PyBytes | PyComplex;
  constructor(cls: PyClass, base: number | bigint | string | PyFloat | PyStr | PyBytes | PyComplex) {
    this.cls = cls;
    this.base = base;
    allocate(1);
  }
}

/** The payload of a value: what a PySub stands for, anything else itself. The only unwrapper. */
export function bare(v: PyValue): PyValue {
  return v instanceof PySub ? v.base : v;
}

/** Whether a value is a str and no instance of a subclass: its text is there without Python code. */
export function isPlainStr(v: PyValue | undefined): v is Str {
  return typeof v === 'string' || v instanceof PyStr;
}

// ---- functions and descriptors

/** A variable shared between a function and the functions in it. */
export class PyCell {
  declare readonly cls: PyClass;
  v: PyValue | undefined;
  mk = 0;
  constructor(v: PyValue | undefined) {
    this.v = v;
    allocate(1);
  }
}

export class PyFunc {
  declare readonly cls: PyClass;
  code: Bound;
  readonly cells: readonly PyCell[];
  /** Defaults of the last positional parameters. */
  defaults: PyTuple | null;
  kwdefaults: PyDict | null;
  name: Str;
  qualname: Str;
  doc: PyValue;
  module: PyValue;
  /** The lazy `__annotate__` function, or null. */
  annotate: PyValue;
  annotations: PyDict | null = null;
  typeParams: PyTuple | null = null;
  inst: Slots | null = null;
  mk = 0;
  constructor(code: Bound, cells: readonly PyCell[], defaults: PyTuple | null, kwdefaults: PyDict | null) {
    this.code = code;
    this.cells = cells;
    this.defaults = defaults;
    this.kwdefaults = kwdefaults;
    this.name = code.name;
    this.qualname = code.qualname;
    this.doc = code.doc;
    this.module = null;
    this.annotate = null;
    allocate(4);
  }
}

/** A method bound to an instance or class. `func` is a PyFunc for Python's `method`, a PyBuiltin for a builtin's. */
export class PyBound {
  declare readonly cls: PyClass;
  readonly self: PyValue;
  readonly func: PyValue;
  mk = 0;
  constructor(self: PyValue, func: PyValue) {
    this.self = self;
    this.func = func;
    passing(2);
  }
}

export class PyProperty {
  cls: PyClass;
  inst: Slots | null = null;
  mk = 0;
  fget: PyValue;
  fset: PyValue;
  fdel: PyValue;
  /** Of instances of subclasses null: theirs is an attribute like others. */
  doc: PyValue;
  name: PyValue | undefined = undefined;
  /** Its docstring is that of its getter. */
  getterDoc = false;
  constructor(cls: PyClass, fget: PyValue, fset: PyValue, fdel: PyValue, doc: PyValue) {
    this.cls = cls;
    this.fget = fget;
    this.fset = fset;
    this.fdel = fdel;
    this.doc = doc;
    allocate(4);
  }
}

export class PyStatic {
  cls: PyClass;
  inst: Slots | null = null;
  mk = 0;
  func: PyValue;
  constructor(cls: PyClass, func: PyValue) {
    this.cls = cls;
    this.func = func;
    allocate(1);
  }
}

export class PyClassMethod {
  cls: PyClass;
  inst: Slots | null = null;
  mk = 0;
  func: PyValue;
  constructor(cls: PyClass, func: PyValue) {
    this.cls = cls;
    this.func = func;
    allocate(1);
  }
}

/** A slot descriptor made by `__slots__`: the value sits at `at` of the owner's instances. */
export class PyMember {
  declare readonly cls: PyClass;
  readonly owner: PyClass;
  readonly name: string;
  readonly at: number;
  mk = 0;
  constructor(owner: PyClass, name: string, at: number) {
    this.owner = owner;
    this.name = name;
    this.at = at;
    allocate(1);
  }
}

/** super(cls, obj): attribute look-ups start after cls in the mro of `objType`. obj undefined: unbound. */
export class PySuper {
  cls: PyClass;
  inst: Slots | null = null;
  mk = 0;
  thisClass: PyClass | null;
  obj: PyValue | undefined;
  objType: PyClass | null;
  constructor(cls: PyClass, thisClass: PyClass | null, obj: PyValue | undefined, objType: PyClass | null) {
    this.cls = cls;
    this.thisClass = thisClass;
    this.obj = obj;
    this.objType = objType;
    allocate(3);
  }
}

export class PyModule {
  cls: PyClass;
  /** `__dict__`; a dict of form NSDICT for modules of Python code. */
  dict: PyDict;
  mk = 0;
  constructor(cls: PyClass, dict: PyDict) {
    this.cls = cls;
    this.dict = dict;
    allocate(1);
  }
}

// ---- generators, exceptions, host

/** Generator, coroutine or async generator (by `cls`). `frame` is null when finished. */
export class PyGen {
  readonly cls: PyClass;
  frame: Frame | null;
  name: Str;
  qualname: Str;
  readonly code: Code;
  /** Async generators: a step (`__anext__`, `asend` …) has begun and is not over. */
  running = false;
  mk = 0;
  /** Async generators: closed or hooks state. */
  closed = false;
  constructor(cls: PyClass, frame: Frame, name: Str, qualname: Str, code: Code) {
    this.cls = cls;
    this.frame = frame;
    this.name = name;
    this.qualname = qualname;
    this.code = code;
    allocate(8);
  }
}

/**
 * One row of a traceback: where the frame of `code` was; the pc behind the last op stands for a frame that had not begun. `next`
 * leads towards the raise. Rows never hold frames.
 */
export class PyTraceback {
  declare readonly cls: PyClass;
  readonly code: Code;
  readonly pc: number;
  next: PyTraceback | null;
  mk = 0;
  constructor(code: Code, pc: number, next: PyTraceback | null) {
    this.code = code;
    this.pc = pc;
    this.next = next;
    passing(2);
  }
}

/**
 * An exception of any class. `extra` holds the attributes that the built-in class declares beside args (StopIteration's
 * value, OSError's errno …), by name; attributes that a program adds sit in `inst`.
 */
export class PyExc {
  cls: PyClass;
  inst: Slots | null = null;
  mk = 0;
  args: PyTuple;
  cause: PyExc | null = null;
  context: PyExc | null = null;
  suppress = false;
  notes: PyList | null = null;
  tb: PyTraceback | null = null;
  extra: Map<string, PyValue> | null = null;
  constructor(cls: PyClass, args: PyTuple) {
    this.cls = cls;
    this.args = args;
    allocate(6);
  }
}

/** A function (or other thing) of the host: a name and an identity, never a JavaScript object. */
export class PyHost {
  declare readonly cls: PyClass;
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** What takes so many bytes. */
export interface Sized {
  readonly size: number;
}

/**
 * Base of the native objects that are not worth a row of their own above: iterators, views, and the types of library
 * modules. A subclass declares its fields in `kinds.ts`, so that snapshots and the memory mark see them.
 */
export abstract class PyNative {
  abstract get cls(): PyClass;
  mk = 0;
  /** Whether another object answers for some of its attributes. */
  get delegates(): boolean {
    return false;
  }
  /** The object that answers for attribute `name` instead of this one (`list[int].append`); undefined: none. */
  delegate(_name: string): PyValue | undefined {
    return undefined;
  }
  /** The object whose attribute `name` is set instead of one of this object (`Box[int].kind = 1`); undefined: none. */
  assignee(_name: string): PyValue | undefined {
    return undefined;
  }
  /** What iter() of it gives, in an array of its own, where that asks no code of the program; null: it has to be walked. */
  heldItems(): PyValue[] | null {
    return null;
  }
  /** The same for len(), and whether it is empty: how many there are; -1: it has to be asked. */
  heldLength(): number {
    return -1;
  }
  /** The object whose bytes this one looks at, which may not be resized meanwhile; null: none. */
  get viewed(): PyValue {
    return null;
  }
  /** What it keeps beside its fields, maybe with others. */
  get beside(): Sized | null {
    return null;
  }
  /** Whether it is called as a method of the objects through whose class it is found, as a function is. */
  get binds(): boolean {
    return false;
  }
  /** The number that it equals and that finds it as a dict key; undefined: its hash and `==` do. */
  equalKey(): number | bigint | undefined {
    return undefined;
  }
}

/** Charges `n` new slots of a container that grew in place. */
export function growSlots(n: number): void {
  grow(n * SLOT_SIZE);
}
