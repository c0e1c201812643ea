/**
 * Rows: how a builtin is declared, once. The key of a row is its signature in stub syntax; from it come argument binding
 * and its messages, the type checker's stub, `help()`, the doctest and the support table.
 *
 *     defineType(LIST, isList, {
 *       'append(self, object: T, /) -> None': {
 *         doc: `Append object to the end of the list. …`,
 *         run(m, self, object) { … return null },
 *       },
 *     })
 *
 * A row finishes in TypeScript (`run`), or answers BAIL **before its first visible effect**, and the call goes on in the
 * row's Python (`python`): a `def` with the same parameters, which may use intrinsics (`$name(…)`). So a builtin never
 * calls Python code, and a pause, limit or traceback inside a callback needs no special case.
 */
import { BAIL } from './objects.ts';
import type { Arg, Finished, Out, PyFunc, PyValue } from './objects.ts';
import {
  BUILTIN_FUNCTION,
  CLASSMETHOD_DESCRIPTOR,
  GETSET_DESCRIPTOR,
  METHOD_DESCRIPTOR,
  WRAPPER_DESCRIPTOR,
  Cell,
} from './classes.ts';
import type { PyClass } from './classes.ts';
import type { Frame } from './frame.ts';
import { uncounted } from './heap.ts';
import type { Machine, NativeFn } from './machine.ts';
import { Raise } from './raised.ts';
import { parseSignature } from './signature.ts';
import type { Signature } from './signature.ts';

/**
 * CPython's families of argument errors. Default: by the shape of the signature.
 *
 * - def: `f() missing 1 required positional argument: 'x'`: it is Python in CPython, and its `python` complains
 * - none: `list.clear() takes no arguments (1 given)`
 * - one: `list.append() takes exactly one argument (2 given)`
 * - pos: `pop expected at most 1 argument, got 2`
 * - clinic: `sort() takes no positional arguments`
 * - parse: `function takes exactly 2 arguments (1 given)`, where a format without a name reads them
 * - type: constructors
 * - slot: `expected 1 argument, got 2`, for special methods of which CPython has slots
 */
export type Style = 'def' | 'none' | 'one' | 'pos' | 'clinic' | 'parse' | 'type' | 'slot';

/** Special methods that are slots of a type in CPython: there they are wrappers, the others are methods. */
const SLOTS: ReadonlySet<string> = new Set(
  (
    'repr hash str getattribute delattr lt le eq ne gt ge iter next bool int float index len getitem delitem contains ' +
    'neg pos abs invert add radd sub rsub mul rmul matmul rmatmul truediv rtruediv floordiv rfloordiv mod rmod divmod ' +
    'rdivmod pow rpow lshift rlshift rshift rrshift and rand or ror xor rxor iadd isub imul imatmul itruediv ifloordiv ' +
    'imod ipow ilshift irshift iand ior ixor delete await aiter anext ' +
    'call setattr setitem init get set buffer release_buffer'
  )
    .split(' ')
    .map((word) => `__${word}__`),
);
/** Slots whose wrappers count arguments by a function's name. */
const NAMED: ReadonlySet<string> = new Set(
  ['call', 'setattr', 'setitem', 'init', 'get', 'set', 'buffer', 'release_buffer'].map((word) => `__${word}__`),
);

/**
 * `run` has one parameter for each of the signature, self first. Literal defaults are filled in; `...` stays undefined.
 * `runN`, for more than four parameters beside self, has all of them in an array. Only a row with `python` may answer
 * BAIL: the work goes on in that complete `def`.
 */
type Code<Run extends Behaviour, RunN extends Behaviour> =
  | { readonly run?: Run; readonly runN?: RunN; readonly python: string }
  | { readonly run?: Finishing<Run>; readonly runN?: Finishing<RunN>; readonly python?: undefined };
type Behaviour = (...args: never) => Out;
type Finishing<F extends Behaviour> = (...args: Parameters<F>) => Finished;

/** A method or attribute of a type. */
export type Row<S> = About &
  Code<
    (m: Machine, self: S, a: Arg, b: Arg, c: Arg, d: Arg) => Out,
    (m: Machine, self: S, args: readonly Arg[]) => Out
  > & {
    /** Attributes (key `name: T`): assignment and deletion; absent = AttributeError. */
    readonly set?: (m: Machine, self: S, value: PyValue) => Out;
    /** The shipped Python that an assignment goes on in where `set` answers BAIL. */
    readonly setter?: string;
    readonly del?: (m: Machine, self: S) => Finished;
  };

/** A call that another comes to; the last names.length of args are keyword arguments. */
export class TailCall {
  readonly func: PyValue;
  readonly args: readonly PyValue[];
  readonly names: readonly string[] | null;
  constructor(func: PyValue, args: readonly PyValue[], names: readonly string[] | null) {
    this.func = func;
    this.args = args;
    this.names = names;
  }
}

interface About {
  /** What it does, as CPython's docstring says it in our words, with a doctest. */
  readonly doc: string;
  readonly style?: Style;
  /** What `__text_signature__` says, where that is not the key, '' for None; of `__new__` and `__init__` it is that of the class. */
  readonly text?: string;
  /** Its name in argument errors, where that is not its own. */
  readonly called?: string;
  /** Its one text for all keywords that it does not take, where CPython looks for the keyword by hand. */
  readonly strange?: string;
  /**
   * Of a `__call__`: looks at the call of an instance first, with the arguments as they were given. The call that it comes to, which is made in
   * its place without a frame between; its value; or BAIL. Only with a value it may have had an effect. A chain of such calls ends: what a
   * circle could lead to goes through Python, whose frames are counted.
   */
  readonly redirect?: (
    m: Machine,
    self: PyValue,
    args: readonly PyValue[],
    names: readonly string[] | null,
  ) => TailCall | Out;
  /** Of a `__call__`: it only looks (looking.ts). */
  readonly looks?: boolean;
  /** Further signatures for the type checker; each binds under the key. */
  readonly overloads?: readonly string[];
}

/** Attributes that CPython has as members: nobody writes them. */
export const READONLY: Required<Pick<Row<unknown>, 'set' | 'del'>> = {
  set: (m) => m.raise('AttributeError', 'readonly attribute'),
  del: (m) => m.raise('AttributeError', 'readonly attribute'),
};

/** A function without self: module-level functions. */
export type FunctionRow = About &
  Code<(m: Machine, a: Arg, b: Arg, c: Arg, d: Arg, e: Arg) => Out, (m: Machine, args: readonly Arg[]) => Out> & {
    /** The builtin that keyword arguments go on to: complaints about them name it. */
    readonly keywordsOf?: string;
  };

type BuiltinKind = 'function' | 'method' | 'classmethod' | 'static' | 'new' | 'attribute';

const NO_FILL: readonly Arg[] = [];
const UNREAD = -2;

/** Handles a call in the machine; BAIL leaves it to `fn` or the row's Python. */
type SpecialFn = (r: Frame, args: readonly PyValue[], names: readonly string[] | null, d: number) => Out;

/** `names`: the last names.length of args are keyword arguments. */
type WholeFn = (m: Machine, cls: PyClass, args: readonly PyValue[], names: readonly string[] | null) => Out;

const leave: NativeFn = () => BAIL;

/** A builtin function, or the descriptor of a builtin type's method or attribute. */
export class PyBuiltin {
  readonly kind: BuiltinKind;
  readonly name: string;
  /** The type whose attribute it is; null for a function of a module. */
  readonly owner: PyClass | null;
  /** Name of the module for functions. */
  readonly module: string | null;
  readonly key: string;
  readonly row: Row<never> | FunctionRow;
  /** Called with exactly as many arguments as `arity` says, self first. */
  readonly fn: NativeFn;
  /** Whether `fn` does any of the work; else it leaves all of it to the row's Python, or to `runN`. */
  readonly native: boolean;
  /** Whether a value can be self (methods, attributes). */
  readonly accepts: ((v: PyValue) => boolean) | null;
  /** Whether the first argument is checked before a direct call. */
  readonly checks: boolean;
  private parsed: Signature | null = null;
  /** The Python function of `row.python`, made at first use (per isolate). */
  python: PyFunc | null = null;
  /** What the machine does itself instead of calling `fn` (generators, class calls); set by the machine. */
  special: SpecialFn | null = null;
  /** A `__new__` that has done all of `__init__`'s work when that is this class's own builtin one. */
  skipAfterNew = false;
  /**
   * Of a `__new__`: makes and fills an instance in one go, when the class is called and `isWhole`. Called by itself, `__new__` leaves
   * filling to `__init__`.
   */
  whole: WholeFn | null = null;
  /** The function of shipped Python that makes an instance of the very class of what `whole` leaves to a walk in Python. */
  ofWalked: string | null = null;
  /** `fn` may be called directly with lo to hi positional arguments, the rest from `fill`; hi is -1 if never, UNREAD before the signature is. */
  private lo = -1;
  private hi = UNREAD;
  /** The place of `*args` where all else that a call by position leaves out is in `fill`; -1 if there is none. */
  private gathering = -1;
  private filling: readonly Arg[] = NO_FILL;

  constructor(
    kind: BuiltinKind,
    name: string,
    owner: PyClass | null,
    module: string | null,
    key: string,
    row: Row<never> | FunctionRow,
    accepts: ((v: PyValue) => boolean) | null,
  ) {
    this.kind = kind;
    this.name = name;
    this.owner = owner;
    this.module = module;
    this.key = key;
    this.row = row;
    this.accepts = accepts;
    this.checks = accepts !== null || kind === 'new' || kind === 'classmethod';
    this.fn = (row.run as NativeFn | undefined) ?? leave;
    this.native = row.run !== undefined;
  }

  get cls(): PyClass {
    switch (this.kind) {
      case 'method':
        return this.isSlot ? WRAPPER_DESCRIPTOR : METHOD_DESCRIPTOR;
      case 'classmethod':
        return CLASSMETHOD_DESCRIPTOR;
      case 'attribute':
        return GETSET_DESCRIPTOR;
      default:
        return BUILTIN_FUNCTION;
    }
  }

  /** Whether CPython has a slot for it. A row that says so by its style is a method beside the slot. */
  get isSlot(): boolean {
    return this.kind === 'method' && SLOTS.has(this.name) && this.row.style !== 'one';
  }

  /** Its style, as far as it does not depend on the signature. */
  get style(): Style | undefined {
    if (this.row.style !== undefined) return this.row.style;
    if (!this.isSlot) return undefined;
    return NAMED.has(this.name) ? (this.name.endsWith('buffer__') ? 'pos' : undefined) : 'slot';
  }

  /** Whether `whole` makes instances of a class with that `__init__`: it is the one that this `__new__` is made for. */
  isWhole(init: PyBuiltin): boolean {
    return this.whole !== null && (init.owner === this.owner || init === this.owner!.lookup('__init__'));
  }

  /** Whether `fn(m, ...args, ...fill)` with n positional arguments needs no binding. `checks` is not part of it. */
  direct(n: number): boolean {
    return this.special === null && this.fits(n);
  }

  /** The same for a row that the machine may carry out itself, once it has declined. */
  fits(n: number): boolean {
    if (this.hi === UNREAD) this.prepare();
    return n <= this.hi && n >= this.lo;
  }

  /** How many arguments stand before `*args`, if n positional ones need no other binding than that tuple; else -1. */
  before(n: number): number {
    if (this.hi === UNREAD) this.prepare();
    return n >= this.gathering ? this.gathering : -1;
  }

  /** What parameters are when a call leaves them out. */
  get fill(): readonly Arg[] {
    if (this.hi === UNREAD) this.prepare();
    return this.filling;
  }

  private prepare(): void {
    this.hi = -1;
    if (this.kind === 'static' || (!this.native && this.row.runN !== undefined)) return;
    const { params, varargs, varkw, min, positional } = this.sig;
    if (varkw >= 0 || params.some((p) => p.kind === 'kwonly' && p.required)) return;
    if (varargs >= 0) {
      if (min === varargs && this.row.runN === undefined && this.row.style !== 'def') this.gathering = varargs;
    } else {
      this.lo = min;
      this.hi = positional;
    }
    this.filling = [0, 1, 2, 3, 4].map((i) => params[i]?.value);
  }

  /** Parsed at first use. Methods, classmethods and `__new__` have self or cls as first parameter. */
  get sig(): Signature {
    return (this.parsed ??= uncounted(() => parseSignature(this.key, this.owner !== null)));
  }
}

/** A method of a built-in class: found on a class, it takes the object as self; functions and static methods do not. */
export type BuiltinMethod = PyBuiltin & { readonly owner: PyClass };

export function isBuiltinMethod(v: PyValue | undefined): v is BuiltinMethod {
  return v instanceof PyBuiltin && v.kind === 'method';
}

/** The name in a row's key: `'append(self, x, /) -> None'` → append, `'real: int'` → real. */
function keyName(key: string): string {
  const m = /^(?:@static )?([A-Za-z_$][A-Za-z0-9_$]*)/.exec(key);
  if (m === null) throw new Error(`row key ${key}`);
  return m[1]!;
}

/** Rows by their keys, or what makes them: a type that few programs touch has its rows made at the first look. */
export type Rows<S> = Readonly<Record<string, Row<S>>> | (() => Readonly<Record<string, Row<S>>>);

/**
 * Gives a built-in class its attributes. `methods`: self first. `statics`: `__new__(cls, …)`, class methods (cls first) and
 * static methods (key begins with `@static `, run gets null as self). The rows become attributes at the first look.
 */
export function defineType<S extends PyValue>(
  cls: PyClass,
  accepts: (v: PyValue) => v is S,
  methods: Rows<S>,
  statics: Rows<PyClass> = {},
): void {
  const { fill: before, accepts: asked } = cls;
  // A class may get its attributes in several calls (makeGeneric): its instances have what the methods of each look for.
  cls.accepts = asked === null ? accepts : (v) => asked(v) && accepts(v);
  cls.fill = (c) => {
    before?.(c);
    const own = c.own();
    for (const [key, row] of Object.entries(typeof methods === 'function' ? methods() : methods)) {
      const name = keyName(key);
      const kind = key.charCodeAt(name.length) === 0x28 /* ( */ ? 'method' : 'attribute';
      own.set(name, new Cell(new PyBuiltin(kind, name, c, null, key, row as Row<never>, accepts)));
    }
    for (const [key, row] of Object.entries(typeof statics === 'function' ? statics() : statics)) {
      const name = keyName(key);
      const kind = key.startsWith('@static ') ? 'static' : name === '__new__' ? 'new' : 'classmethod';
      own.set(name, new Cell(new PyBuiltin(kind, name, c, null, key, row as unknown as Row<never>, null)));
    }
  };
}

/** Gives a built-in class a plain attribute, such as `__hash__ = None`. */
export function defineConstant(cls: PyClass, name: string, value: PyValue): void {
  const before = cls.fill;
  cls.fill = (c) => {
    before?.(c);
    c.own().set(name, new Cell(value));
  };
}

/** Gives the `__new__` of a built-in class its form for calls of the class, and what goes on where that leaves its iterable to Python. */
export function defineWhole(cls: PyClass, whole: WholeFn, ofWalked: string | null = null): void {
  const before = cls.fill;
  cls.fill = (c) => {
    before?.(c);
    const make = c.own().get('__new__')!.v as PyBuiltin;
    make.whole = whole;
    make.ofWalked = ofWalked;
  };
}

/** Modules or single functions that CPython keeps in another module, mostly one in C. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ...['bisect', 'contextvars', 'decimal', 'heapq', 'struct'].map((name) => [name, `_${name}`] as const),
  ['builtins.open', '_io'],
  ['functools.cmp_to_key', '_functools'],
  ['functools.reduce', '_functools'],
  ...Object.entries({
    _asyncio: 'all_tasks current_task get_event_loop get_running_loop',
    'asyncio.base_futures': 'isfuture',
    'asyncio.coroutines': 'iscoroutine iscoroutinefunction',
    'asyncio.events': 'new_event_loop set_event_loop',
    'asyncio.runners': 'run',
    'asyncio.tasks':
      'as_completed create_eager_task_factory create_task ensure_future gather shield sleep wait wait_for',
    'asyncio.threads': 'to_thread',
    'asyncio.timeouts': 'timeout timeout_at',
  }).flatMap(([home, names]) => names.split(' ').map((name) => [`asyncio.${name}`, home] as const)),
  ...['decode', 'encode', 'lookup', 'lookup_error', 'register', 'register_error'].map(
    (name) => [`codecs.${name}`, '_codecs'] as const,
  ),
]);

/** `__module__` of a function. */
export function shownModule(f: PyBuiltin): string | null {
  return f.module === null ? null : (HOMES.get(f.module) ?? HOMES.get(`${f.module}.${f.name}`) ?? f.module);
}

/**
 * A builtin function of a module (`builtins`, `math` …) from its row. A private one, or one of a private module, is for the
 * Python beside it, which gives it what it is made for; a program that calls it otherwise gets a TypeError, too.
 */
export function builtinFunction(module: string, key: string, row: FunctionRow): PyBuiltin {
  const name = keyName(key);
  const own: { run?: unknown; runN?: unknown } = { ...row };
  if (PRIVATE.test(module) || PRIVATE.test(name)) {
    if (row.run !== undefined) own.run = guarded(name, row.run as Native);
    if (row.runN !== undefined) own.runN = guarded(name, row.runN as Native);
  }
  return new PyBuiltin('function', name, null, module, key, own as FunctionRow, null);
}

/** `_name`, and the modules of that form; not `__name__`. */
const PRIVATE = /(?:^|\.)_(?!_)/;

type Native = (...args: unknown[]) => Out;

function guarded(name: string, run: Native): Native {
  return (...args) => {
    try {
      return run(...args);
    } catch (e) {
      // What reading the parts of other values throws, and making numbers or arrays of them; a full stack is no such RangeError.
      const isForeign =
        e instanceof TypeError ||
        e instanceof SyntaxError ||
        (e instanceof RangeError && e.message.startsWith('Invalid'));
      throw isForeign ? new Raise('TypeError', `${name}() is not made for these arguments`) : e;
    }
  };
}
