/**
 * Classes: the `PyClass` object, method resolution, and the built-in class objects themselves. The methods of a built-in
 * class are rows, given by `defineType` in the file of the type and made into attributes when the class is first looked at.
 */
import { CLASS_DOCS } from './docs.ts';
import { allocate, heap } from './heap.ts';
import type { Lookup } from './lookup.ts';
import { Shape } from './objects.ts';
import type { Setup } from './exceptions.ts';
import type { PyTuple, PyValue } from './objects.ts';
import type { Payload } from './payload.ts';
import type { ExceptionName } from './raised.ts';

/** A class attribute. Writing a plain value over a plain value changes `v` alone and keeps inline caches warm. */
export class Cell {
  v: PyValue;
  constructor(v: PyValue) {
    this.v = v;
  }
}

/** Which JavaScript class instances have; decides layout conflicts between bases. */
export type Layout =
  | 'object'
  | 'type'
  | 'int'
  | 'float'
  | 'complex'
  | 'str'
  | 'bytes'
  | 'bytearray'
  | 'list'
  | 'tuple'
  | 'dict'
  | 'set'
  | 'frozenset'
  | 'exception'
  | 'property'
  | 'staticmethod'
  | 'classmethod'
  | 'super'
  | 'module'
  | 'host'
  | 'native';

/**
 * How instances behave as dict keys: by payload (native `__eq__` and `__hash__`), by identity, by `__eq__`/`__hash__`
 * written in Python, or not at all.
 */
export type EqKind = 'payload' | 'identity' | 'user' | 'unhashable';

/** Classes outside of `builtins` that CPython makes of a static struct: only the class itself knows their module. */
const STATIC = /^(_contextvars|enum|string\.templatelib|sys)\.|\.(GenericAlias|OrderedDict)$/;

/** A built-in class has its docstring, or None, among its attributes, and most have their module, which instances find there too. */
function document(cls: PyClass): void {
  const { full } = cls;
  const dot = full.lastIndexOf('.');
  if (dot >= 0 && !STATIC.test(full)) cls.own().set('__module__', new Cell(full.slice(0, dot)));
  cls.own().set('__doc__', new Cell(CLASS_DOCS.get(full) ?? null));
}

/** How the machine makes an instance when the class is called (calls.ts); holds for one version of the class. */
export interface ClassPlan {
  readonly version: number;
  readonly kind: number;
  readonly make: PyValue | undefined;
  readonly init: PyValue | undefined;
}

let versions = 1;

const NO_LOOKED: Shape[] = [];

export class PyClass {
  /** The metaclass. */
  cls: PyClass;
  mk = 0;
  /** As error texts say it. */
  name: string;
  qualname: string;
  /** Of a built-in class: its name with its module, by which snapshots and registries find it. */
  readonly full: string;
  bases: readonly PyClass[];
  mro: readonly PyClass[];
  /** Own attributes in order of definition; read through `own()`. */
  private readonly dict: Map<string, Cell> = new Map();
  /** Whether a value has what the methods of this built-in class look for; null: any value has. */
  accepts: ((v: PyValue) => boolean) | null = null;
  /** Fills `dict` of a built-in class at the first look; null afterwards. */
  fill: ((cls: PyClass) => void) | null;
  /** Shape of a fresh instance. */
  root: Shape;
  private looseShape: Shape | null = null;
  /** Changes whenever an attribute look-up through this class could change its kind or place. */
  version: number = versions++;
  layout: Layout;
  /** Read through `eqKind(cls)` of key.ts, which works it out for this `version`. */
  eqKind: EqKind = 'identity';
  eqVersion = 0;
  /** The built-in class whose `__eq__` instances have, as of a version; read in equal.ts. */
  equality: PyClass | null = null;
  equalityVersion = 0;
  /** Whether instances have the order of the built-in class that they have the layout of, as of a version; read in compare.ts. */
  order: { readonly version: number; readonly kept: boolean } | null = null;
  /** The version in which subscripts of instances were found to be those of dict; read in item.ts. */
  itemsVersion = -1;
  /** That in which instances were found to be compared as the lists or tuples that they are; read in equal.ts. */
  comparedVersion = -1;
  /** A class of ours: its attributes can't be set. */
  readonly builtin: boolean;
  /** The best of `bases`, once it is known; read through `baseOf`. */
  best: { readonly of: readonly PyClass[]; readonly base: PyClass } | null = null;
  /** The class that gave instances their layout, as of a version; read in makeclass.ts. */
  solid: { readonly version: number; readonly base: PyClass } | null = null;
  /** Instances have a `__dict__`. */
  hasDict: boolean;
  /** Number of leading slots of instances that `__slots__` reserves (their names are no attributes of the shape). */
  slots = 0;
  /** False for classes that can't be a base (bool, NoneType, function …). */
  acceptable = true;
  /** Its attributes can be set no more: in CPython it is a class of C. */
  sealed = false;
  /** Read through `payloadOf(cls)` of payload.ts. */
  payload: Payload | null = null;
  /** In CPython a function of its own sets the attributes of its instances: its errors say less. */
  setsItself = false;
  /** `__abstractmethods__` is not empty: no instances. */
  abstract = false;
  /** The class that `type(v)` shows; another one only for internal forms of dict. */
  shown: PyClass = this;
  /**
   * The direct subclasses of a class that a program made; those that nothing else reaches leave it when the heap is measured
   * (mark.ts). A built-in class never changes, so it has none to tell, and keeps no run's classes alive.
   */
  subs: Set<PyClass> | null = null;
  private cache: Map<string, Cell | null> | null = null;
  private cacheVersion = 0;
  /** What reading attributes of the class itself means, as far as it was asked (lookup.ts). */
  lookups: Lookup | null = null;
  /** The shapes that keep look-ups. */
  looked: Shape[] = NO_LOOKED;
  plan: ClassPlan | null = null;
  /** Of an exception class: the work of its built-in `__init__`, as found for `setupVersion` (exceptions.ts). */
  setup: Setup | null = null;
  setupVersion = 0;
  typeParams: PyTuple | null = null;
  /** What `match` takes instances for; null: asks the bases. */
  pattern: 'sequence' | 'mapping' | null = null;
  /** Its `+` and `*` are CPython's sq_concat and sq_repeat, which come after the number slots of both operands. */
  concatenates = false;
  /** `__getattribute__`, `__getattr__`, `__setattr__`, `__delattr__` overridden by a class in the mro (kept by `bump`). */
  private hooks = 0;
  private hooksVersion = 0;

  constructor(name: string, bases: readonly PyClass[], cls: PyClass | null, layout: Layout, builtin: boolean) {
    this.fill = builtin ? document : null;
    this.name = name;
    this.qualname = name;
    this.full = name;
    this.bases = bases;
    this.cls = cls ?? (undefined as unknown as PyClass);
    this.layout = layout;
    this.builtin = builtin;
    this.mro = [this];
    this.hasDict = !builtin;
    this.root = new Shape(this, [], false);
    if (!builtin) allocate(16);
  }

  /** Shape of instances in dict mode. */
  get loose(): Shape {
    return (this.looseShape ??= new Shape(this, [], true));
  }

  /** The program can't change it: a class of ours, or of the host, or sealed. */
  get fixed(): boolean {
    return this.builtin || this.sealed || this.layout === 'host';
  }

  /** Own attributes, for reading. Change them through `setOwn` and `deleteOwn` only. */
  own(): Map<string, Cell> {
    if (this.fill !== null) {
      const fill = this.fill;
      this.fill = null;
      fill(this);
    }
    return this.dict;
  }

  /** The cell that `name` resolves to along the mro, or null. Cached by version. */
  find(name: string): Cell | null {
    const cache = (this.cache ??= new Map());
    if (this.cacheVersion !== this.version) {
      cache.clear();
      this.cacheVersion = this.version;
    }
    let cell = cache.get(name);
    if (cell === undefined) {
      cell = null;
      for (const c of this.mro) {
        const own = c.own().get(name);
        if (own !== undefined) {
          cell = own;
          break;
        }
      }
      if (cache.size > 512) cache.clear();
      cache.set(name, cell);
    }
    return cell;
  }

  /** The class attribute `name` along the mro, unbound; undefined if there is none. */
  lookup(name: string): PyValue | undefined {
    const cell = this.find(name);
    return cell === null ? undefined : cell.v;
  }

  /**
   * The built-in class whose objects the instances are: the nearest of their layout, which `Generic` before it has not. Classes of
   * the host have a layout that no built-in class has.
   */
  get builtinBase(): PyClass {
    return this.mro.find((c) => c.builtin && c.layout === this.layout) ?? this.mro.find((c) => c.builtin)!;
  }

  /** The nearest class of the layout which no `__new__` of a program makes; of a class of the host itself. */
  get maker(): PyClass {
    return this.mro.find((c) => c.layout === this.layout && c.keeps(c.builtinBase, '__new__')) ?? this;
  }

  /** Whether a name means here what it means in a base: no class of a program has its own. */
  keeps(base: PyClass, name: string): boolean {
    return this === base || this.lookup(name) === base.lookup(name);
  }

  /** Sets an own attribute. `plain`: neither the old nor the new value is a descriptor (keeps caches warm). */
  setOwn(name: string, v: PyValue, plain: boolean): void {
    const own = this.own();
    const cell = own.get(name);
    if (cell !== undefined && plain) {
      cell.v = v;
      return;
    }
    own.set(name, new Cell(v));
    if (cell === undefined) allocate(1);
    this.bump();
  }

  /** Makes a class known to its base. */
  addSub(cls: PyClass): void {
    if (!this.builtin) (this.subs ??= new Set()).add(cls);
  }

  /** Deletes an own attribute; false if there was none. */
  deleteOwn(name: string): boolean {
    const done = this.own().delete(name);
    if (done) this.bump();
    return done;
  }

  /** Tells this class and its subclasses that look-ups may have changed. */
  bump(): void {
    const first = versions;
    this.renew();
    if (this.subs === null || this.subs.size === 0) return;
    const work = [...this.subs];
    for (let sub = work.pop(); sub !== undefined; sub = work.pop()) {
      if (sub.version >= first) continue;
      sub.version = versions++;
      if (sub.subs !== null) for (const below of sub.subs) work.push(below);
    }
    heap.charge(versions - first);
  }

  /** Tells that look-ups through this class alone may have changed. */
  renew(): void {
    this.version = versions++;
  }

  /** Notes that a shape keeps look-ups. */
  looks(shape: Shape): void {
    if (this.looked === NO_LOOKED) this.looked = [shape];
    else this.looked.push(shape);
  }

  /** Lets go what was found through this class: it may be gone since. */
  forgetLookups(): void {
    this.cache?.clear();
    this.lookups = null;
    for (const shape of this.looked) shape.lookups = null;
    this.looked = NO_LOOKED;
  }

  /** Whether `other` is in the mro. */
  isSubclass(other: PyClass): boolean {
    const mro = this.mro;
    for (let i = 0; i < mro.length; i++) if (mro[i] === other) return true;
    return false;
  }

  /** Whether a special method comes from a built-in class. */
  private isNative(name: string): boolean {
    for (const c of this.mro) if (c.own().has(name)) return c.builtin;
    return true;
  }

  /** Bits HOOK_* of the attribute hooks that a class other than object and type defines. */
  attributeHooks(): number {
    if (this.hooksVersion !== this.version) {
      let bits = 0;
      if (!this.isNative('__getattribute__')) bits |= HOOK_GETATTRIBUTE;
      if (this.find('__getattr__') !== null) bits |= HOOK_GETATTR;
      if (!this.isNative('__setattr__')) bits |= HOOK_SETATTR;
      if (!this.isNative('__delattr__')) bits |= HOOK_DELATTR;
      this.hooks = bits;
      this.hooksVersion = this.version;
    }
    return this.hooks;
  }
}

export const HOOK_GETATTRIBUTE = 1;
export const HOOK_GETATTR = 2;
export const HOOK_SETATTR = 4;
export const HOOK_DELATTR = 8;

/** C3 linearisation; null if the bases have no consistent order (https://docs.python.org/3/howto/mro.html). */
export function linearise(cls: PyClass, bases: readonly PyClass[]): PyClass[] | null {
  if (bases.length === 1) return [cls, ...bases[0]!.mro];
  const merge = new Merge(bases);
  const out: PyClass[] = [cls];
  while (!merge.done) {
    const next = merge.next();
    if (next === null) return null;
    out.push(next);
  }
  return out;
}

/** The merge of the orders of the bases and of the bases themselves. */
export class Merge {
  private readonly lists: readonly (readonly PyClass[])[];
  /** Where each list begins by now. */
  private readonly starts: number[];
  /** In how many lists a class stands behind the beginning: it may not be next. */
  private readonly behind: Map<PyClass, number> = new Map();

  constructor(bases: readonly PyClass[]) {
    this.lists = [...bases.map((b) => b.mro), bases];
    this.starts = this.lists.map(() => 0);
    for (const list of this.lists)
      for (let i = 1; i < list.length; i++) this.behind.set(list[i]!, (this.behind.get(list[i]!) ?? 0) + 1);
  }

  get done(): boolean {
    return this.lists.every((list, i) => this.starts[i] === list.length);
  }

  /** Takes the next class of the order; null where the lists contradict each other. */
  next(): PyClass | null {
    for (const head of this.heads()) {
      if ((this.behind.get(head) ?? 0) > 0) continue;
      this.lists.forEach((list, i) => {
        if (list[this.starts[i]!] !== head) return;
        const second = list[++this.starts[i]!];
        if (second !== undefined) this.behind.set(second, this.behind.get(second)! - 1);
      });
      return head;
    }
    return null;
  }

  /** The first class of each list that has any left. */
  heads(): PyClass[] {
    return this.lists.flatMap((list, i) => list[this.starts[i]!] ?? []);
  }
}

function builtin(name: string, base: PyClass | null, layout: Layout = 'native', acceptable = true): PyClass {
  const cls = new PyClass(name, base === null ? [] : [base], null, layout, true);
  cls.qualname = name.slice(name.lastIndexOf('.') + 1);
  cls.mro = base === null ? [cls] : [cls, ...base.mro];
  cls.acceptable = acceptable;
  ALL.push(cls);
  return cls;
}

/** Every built-in class, in order of definition: their names are how snapshots refer to them. */
const ALL: PyClass[] = [];

export const OBJECT: PyClass = builtin('object', null, 'object');
export const TYPE: PyClass = builtin('type', OBJECT, 'type');
export const NONE_TYPE: PyClass = builtin('NoneType', OBJECT, 'native', false);
export const ELLIPSIS_TYPE: PyClass = builtin('ellipsis', OBJECT, 'native', false);
export const NOT_IMPLEMENTED_TYPE: PyClass = builtin('NotImplementedType', OBJECT, 'native', false);
export const INT: PyClass = builtin('int', OBJECT, 'int');
export const BOOL: PyClass = builtin('bool', INT, 'int', false);
export const FLOAT: PyClass = builtin('float', OBJECT, 'float');
export const COMPLEX: PyClass = builtin('complex', OBJECT, 'complex');
export const STR: PyClass = builtin('str', OBJECT, 'str');
export const BYTES: PyClass = builtin('bytes', OBJECT, 'bytes');
export const BYTEARRAY: PyClass = builtin('bytearray', OBJECT, 'bytearray');
export const MEMORYVIEW: PyClass = builtin('memoryview', OBJECT, 'native', false);
export const LIST: PyClass = builtin('list', OBJECT, 'list');
export const TUPLE: PyClass = builtin('tuple', OBJECT, 'tuple');
export const DICT: PyClass = builtin('dict', OBJECT, 'dict');
export const SET: PyClass = builtin('set', OBJECT, 'set');
export const FROZENSET: PyClass = builtin('frozenset', OBJECT, 'frozenset');
export const RANGE: PyClass = builtin('range', OBJECT, 'native', false);
export const SLICE: PyClass = builtin('slice', OBJECT, 'native', false);
export const FUNCTION: PyClass = builtin('function', OBJECT, 'native', false);
export const METHOD: PyClass = builtin('method', OBJECT, 'native', false);
export const BUILTIN_FUNCTION: PyClass = builtin('builtin_function_or_method', OBJECT, 'native', false);
export const METHOD_DESCRIPTOR: PyClass = builtin('method_descriptor', OBJECT, 'native', false);
export const WRAPPER_DESCRIPTOR: PyClass = builtin('wrapper_descriptor', OBJECT, 'native', false);
export const METHOD_WRAPPER: PyClass = builtin('method-wrapper', OBJECT, 'native', false);
export const CLASSMETHOD_DESCRIPTOR: PyClass = builtin('classmethod_descriptor', OBJECT, 'native', false);
export const GETSET_DESCRIPTOR: PyClass = builtin('getset_descriptor', OBJECT, 'native', false);
export const MEMBER_DESCRIPTOR: PyClass = builtin('member_descriptor', OBJECT, 'native', false);
export const PROPERTY: PyClass = builtin('property', OBJECT, 'property');
export const STATICMETHOD: PyClass = builtin('staticmethod', OBJECT, 'staticmethod');
export const CLASSMETHOD: PyClass = builtin('classmethod', OBJECT, 'classmethod');
export const SUPER: PyClass = builtin('super', OBJECT, 'super');
export const MODULE: PyClass = builtin('module', OBJECT, 'module');
export const CELL: PyClass = builtin('cell', OBJECT, 'native', false);
export const GENERATOR: PyClass = builtin('generator', OBJECT, 'native', false);
export const COROUTINE: PyClass = builtin('coroutine', OBJECT, 'native', false);
export const ASYNC_GENERATOR: PyClass = builtin('async_generator', OBJECT, 'native', false);
export const TRACEBACK: PyClass = builtin('traceback', OBJECT, 'native', false);
export const MAPPINGPROXY: PyClass = builtin('mappingproxy', OBJECT, 'native', false);

// Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING: what sequence and mapping patterns take.
for (const cls of [LIST, TUPLE, RANGE, MEMORYVIEW]) cls.pattern = 'sequence';
for (const cls of [DICT, MAPPINGPROXY]) cls.pattern = 'mapping';
for (const cls of [LIST, TUPLE, STR, BYTES, BYTEARRAY]) cls.concatenates = true;

/**
 * A further built-in class (iterators, views, types of library modules). Call at module level, once per name. A class of
 * a module other than builtins has the module in its name (`collections.OrderedDict`), as error texts say it;
 * `__name__` and `__qualname__` leave it out.
 */
export function builtinClass(
  name: string,
  base: PyClass = OBJECT,
  layout: Layout = 'native',
  acceptable = false,
): PyClass {
  const cls = builtin(name, base, layout, acceptable);
  cls.cls = TYPE;
  return cls;
}

/** Of a class that is Python in CPython, error texts do not say the module. */
export function namedAlone(cls: PyClass): PyClass {
  cls.name = cls.qualname;
  return cls;
}

/** A further built-in exception class, with any bases, which CPython makes while it runs. */
export function builtinException(name: string, bases: readonly PyClass[]): PyClass {
  const cls = new PyClass(name, bases, null, 'exception', true);
  cls.qualname = name.slice(name.lastIndexOf('.') + 1);
  namedAlone(cls);
  cls.mro = linearise(cls, bases)!;
  cls.acceptable = true;
  cls.hasDict = true;
  cls.cls = TYPE;
  ALL.push(cls);
  return cls;
}

/** All built-in classes made so far. */
export function builtinClasses(): readonly PyClass[] {
  return ALL;
}

// Exceptions: name and base, in CPython's order (https://docs.python.org/3/library/exceptions.html#exception-hierarchy).
const HIERARCHY: readonly (readonly [ExceptionName, ExceptionName | null])[] = [
  ['BaseException', null],
  ['BaseExceptionGroup', 'BaseException'],
  ['GeneratorExit', 'BaseException'],
  ['KeyboardInterrupt', 'BaseException'],
  ['SystemExit', 'BaseException'],
  ['Exception', 'BaseException'],
  ['ArithmeticError', 'Exception'],
  ['FloatingPointError', 'ArithmeticError'],
  ['OverflowError', 'ArithmeticError'],
  ['ZeroDivisionError', 'ArithmeticError'],
  ['AssertionError', 'Exception'],
  ['AttributeError', 'Exception'],
  ['BufferError', 'Exception'],
  ['EOFError', 'Exception'],
  ['ImportError', 'Exception'],
  ['ModuleNotFoundError', 'ImportError'],
  ['LookupError', 'Exception'],
  ['IndexError', 'LookupError'],
  ['KeyError', 'LookupError'],
  ['MemoryError', 'Exception'],
  ['NameError', 'Exception'],
  ['UnboundLocalError', 'NameError'],
  ['OSError', 'Exception'],
  ['BlockingIOError', 'OSError'],
  ['ChildProcessError', 'OSError'],
  ['ConnectionError', 'OSError'],
  ['BrokenPipeError', 'ConnectionError'],
  ['ConnectionAbortedError', 'ConnectionError'],
  ['ConnectionRefusedError', 'ConnectionError'],
  ['ConnectionResetError', 'ConnectionError'],
  ['FileExistsError', 'OSError'],
  ['FileNotFoundError', 'OSError'],
  ['InterruptedError', 'OSError'],
  ['IsADirectoryError', 'OSError'],
  ['NotADirectoryError', 'OSError'],
  ['PermissionError', 'OSError'],
  ['ProcessLookupError', 'OSError'],
  ['TimeoutError', 'OSError'],
  ['ReferenceError', 'Exception'],
  ['RuntimeError', 'Exception'],
  ['NotImplementedError', 'RuntimeError'],
  ['PythonFinalizationError', 'RuntimeError'],
  ['RecursionError', 'RuntimeError'],
  ['StopAsyncIteration', 'Exception'],
  ['StopIteration', 'Exception'],
  ['SyntaxError', 'Exception'],
  ['IndentationError', 'SyntaxError'],
  ['_IncompleteInputError', 'SyntaxError'],
  ['TabError', 'IndentationError'],
  ['SystemError', 'Exception'],
  ['TypeError', 'Exception'],
  ['ValueError', 'Exception'],
  ['UnicodeError', 'ValueError'],
  ['UnicodeDecodeError', 'UnicodeError'],
  ['UnicodeEncodeError', 'UnicodeError'],
  ['UnicodeTranslateError', 'UnicodeError'],
  ['Warning', 'Exception'],
  ['BytesWarning', 'Warning'],
  ['DeprecationWarning', 'Warning'],
  ['EncodingWarning', 'Warning'],
  ['FutureWarning', 'Warning'],
  ['ImportWarning', 'Warning'],
  ['PendingDeprecationWarning', 'Warning'],
  ['ResourceWarning', 'Warning'],
  ['RuntimeWarning', 'Warning'],
  ['SyntaxWarning', 'Warning'],
  ['UnicodeWarning', 'Warning'],
  ['UserWarning', 'Warning'],
];

const EXCEPTIONS: Map<string, PyClass> = new Map();
for (const [name, base] of HIERARCHY) {
  const cls = builtin(name, base === null ? OBJECT : EXCEPTIONS.get(base)!, 'exception');
  cls.hasDict = true;
  EXCEPTIONS.set(name, cls);
}
// ExceptionGroup has two bases.
{
  const group = new PyClass(
    'ExceptionGroup',
    [EXCEPTIONS.get('BaseExceptionGroup')!, EXCEPTIONS.get('Exception')!],
    null,
    'exception',
    true,
  );
  group.mro = linearise(group, group.bases)!;
  group.hasDict = true;
  ALL.push(group);
  EXCEPTIONS.set('ExceptionGroup', group);
}

/** The built-in exception class of that name. */
export function exceptionClass(name: ExceptionName): PyClass {
  return EXCEPTIONS.get(name)!;
}

/** Name → class, in CPython's order (with ExceptionGroup last). */
export function exceptionClasses(): ReadonlyMap<string, PyClass> {
  return EXCEPTIONS;
}

export const BASE_EXCEPTION: PyClass = EXCEPTIONS.get('BaseException')!;
export const EXCEPTION: PyClass = EXCEPTIONS.get('Exception')!;
export const STOP_ITERATION: PyClass = EXCEPTIONS.get('StopIteration')!;

for (const cls of ALL) cls.cls = TYPE;
