/**
 * The structured intermediate representation (SIR): what a function, class body or module is compiled to.
 *
 * A `Code` holds a block of instructions. Control instructions hold blocks; simple instructions have operands that are
 * *trees*. Everything here is plain data: a Code can be saved, hashed, verified and restored without its source.
 *
 * Rules that the whole machine rests on:
 *
 * - **A tree contains no call and no yield, creates no container, and is restartable**: evaluating it twice means the
 *   same as once, as long as no user code ran. When evaluating a tree would have to run user code (a property, `__add__`,
 *   `__bool__` …) the machine *unfuses* the instruction: it runs the instruction's `steps` (steps.ts) instead, single
 *   operations on registers and constants, each with a pc of its own.
 * - **ANF rule**: an operand evaluated before a sibling that contains a call, yield, await or walrus is stored in a
 *   temporary first. Plain locals need no store (a callee cannot change them); cells and globals do.
 * - **pcs are fixed**: an instruction at pc `p` with `n` steps owns `p … p+n`; pc `p` names the fused form, `p+k` its
 *   k-th step (1-based). `n` depends on the trees alone. The next instruction follows at `after[p]`.
 * - Registers are numbered from 0: parameters in the order of `Params`, then other locals and cells, then temporaries,
 *   then (from `nregs`, needed only when an instruction is unfused) the temporaries of the steps.
 * - A register that belongs to a cell variable holds the `PyCell` itself from the `cell` instruction on. Its `reg` tree is
 *   the cell as a value (class bodies hand out `__classcell__`).
 */

import type { ConstantPool } from './constants.ts';
import type { Costs } from './costs.ts';
import type { Live } from './live.ts';

/** A constant as data; the machine turns it into a value once per code. */
export type Constant =
  | null
  | boolean
  | number
  | bigint
  | string
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly imag: number }
  | { readonly type: 'bytes'; readonly value: Uint8Array }
  | { readonly type: 'ellipsis' }
  /** A str whose lone surrogates would read as a pair in UTF-16. */
  | { readonly type: 'codepoints'; readonly value: readonly number[] }
  | { readonly type: 'tuple'; readonly items: readonly Constant[] }
  | { readonly type: 'frozenset'; readonly items: readonly Constant[] }
  | { readonly type: 'notimplemented' };

/** Index of a register, from 0. */
export type Reg = number;

export type BinaryOp = '+' | '-' | '*' | '@' | '/' | '//' | '%' | '**' | '<<' | '>>' | '|' | '^' | '&';
/** In-place operators may mutate their left operand: only at the root of a `set`. */
export type InplaceOp = `${BinaryOp}=`;
/** `except` asks whether the exception on the left matches the class or tuple of classes on the right. */
export type CompareOp = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'is' | 'is not' | 'in' | 'not in' | 'except';
export type UnaryOp = '-' | '+' | '~';

/**
 * `at`, as in instructions: where the node's own operation fails in the source. It is the position of the node's step;
 * left out, the position of the instruction holds.
 */
export type Tree = { readonly at?: number } & (
  | { readonly k: 'const'; readonly v: Constant }
  /** A register that is certainly bound here (definite assignment). */
  | { readonly k: 'reg'; readonly i: Reg }
  /** A local that may be unbound: UnboundLocalError naming it. */
  | { readonly k: 'local'; readonly i: Reg; readonly name: string }
  /** The content of the cell in register i; `free` chooses the error (NameError for a free variable). */
  | { readonly k: 'cell'; readonly i: Reg; readonly name: string; readonly free: boolean }
  /** Global, then builtin; unbound: NameError. */
  | { readonly k: 'global'; readonly name: string }
  /**
   * The callee of a host call: a global that nothing binds. Yields an opaque host function without asking the host
   * unless the cell has a value. Only as `f` of a call.
   */
  | { readonly k: 'host'; readonly name: string }
  /**
   * A builtin whatever the program calls by its name: what `assert` raises, and shipped functions that the language
   * itself calls (`BUILTINS` in builtins.ts lists them all). Reading it does nothing and cannot fail.
   */
  | { readonly k: 'builtin'; readonly name: string }
  | { readonly k: 'unary'; readonly op: UnaryOp; readonly o: Tree }
  | { readonly k: 'not'; readonly o: Tree }
  | { readonly k: 'bin'; readonly op: BinaryOp | InplaceOp; readonly l: Tree; readonly r: Tree }
  | { readonly k: 'cmp'; readonly op: CompareOp; readonly l: Tree; readonly r: Tree }
  | { readonly k: 'attr'; readonly o: Tree; readonly name: string }
  | { readonly k: 'sub'; readonly o: Tree; readonly i: Tree }
  | { readonly k: 'slice'; readonly lo: Tree; readonly hi: Tree; readonly step: Tree }
  /**
   * The value of the first operand that decides; both are evaluated at most once. The truth of a value is asked once:
   * an and, or, not or ifexp that stands where only truth counts (the condition of if, while and ifexp, the operand of
   * not) passes this on to its operands, and an and/or that is the left operand of and/or is decided together with it.
   * `at` is where the truth of `l` is asked.
   */
  | { readonly k: 'and'; readonly l: Tree; readonly r: Tree }
  | { readonly k: 'or'; readonly l: Tree; readonly r: Tree }
  /** `at` is where the truth of `c` is asked. */
  | { readonly k: 'ifexp'; readonly c: Tree; readonly a: Tree; readonly b: Tree }
  /** One replacement field of an f-string: format(conv(o), spec); a str. `spec` null means ''. */
  | { readonly k: 'format'; readonly o: Tree; readonly conv: '' | 'r' | 's' | 'a'; readonly spec: Tree | null }
  /** The concatenation of str parts (constants and `format` trees). */
  | { readonly k: 'fstr'; readonly parts: readonly Tree[] }
);

/** Fields every instruction has. `pc` is given by `flatten`; `at` indexes `Code.positions` (four numbers a row). */
interface Base {
  pc: number;
  readonly at: number;
}

/** Simple instructions: they own a pc and its steps. `d` is the destination register; -1 drops the result. */
export type Simple = Base &
  (
    | { readonly op: 'set'; readonly d: Reg; readonly e: Tree }
    | { readonly op: 'expr'; readonly e: Tree }
    /** Makes the cell of register i out of its present content (a parameter's value, or unbound). */
    | { readonly op: 'cell'; readonly i: Reg }
    | { readonly op: 'setcell'; readonly i: Reg; readonly e: Tree }
    | { readonly op: 'setglobal'; readonly name: string; readonly e: Tree }
    | { readonly op: 'del'; readonly i: Reg; readonly name: string }
    /** Unbinds a register silently (comprehension variables, `except … as e` clean-up). */
    | { readonly op: 'unset'; readonly i: Reg }
    | { readonly op: 'delcell'; readonly i: Reg; readonly name: string; readonly free: boolean }
    | { readonly op: 'delglobal'; readonly name: string }
    /** By-name access in class bodies and in exec with any mapping: locals, then globals, then builtins, then the host's names. */
    | { readonly op: 'ldname'; readonly d: Reg; readonly name: string }
    | { readonly op: 'stname'; readonly name: string; readonly e: Tree }
    | { readonly op: 'delname'; readonly name: string }
    /** In class bodies: a free variable that the class namespace may shadow (cell in register i). */
    | { readonly op: 'ldclassderef'; readonly d: Reg; readonly i: Reg; readonly name: string }
    /**
     * In annotations, type parameters and aliases inside a class: the name in the class namespace, which is in the cell
     * in register `dict`; else, with i >= 0, the free variable in the cell in register i; else the global or builtin.
     */
    | { readonly op: 'ldfromdict'; readonly d: Reg; readonly dict: Reg; readonly i: Reg; readonly name: string }
    /** Reads a global that may be the host's: pauses as a name look-up when unbound. */
    | { readonly op: 'ldhost'; readonly d: Reg; readonly name: string }
    /**
     * The value of e; if that is the host function which `ldname` and `ldfromdict` answer for a name of the host: pauses as a
     * name look-up.
     */
    | { readonly op: 'askhost'; readonly d: Reg; readonly e: Tree; readonly name: string }
    | { readonly op: 'setattr'; readonly o: Tree; readonly name: string; readonly v: Tree }
    | { readonly op: 'delattr'; readonly o: Tree; readonly name: string }
    | { readonly op: 'setitem'; readonly o: Tree; readonly i: Tree; readonly v: Tree }
    | { readonly op: 'delitem'; readonly o: Tree; readonly i: Tree }
    /** f(*args). Evaluation order: f, then args. */
    | { readonly op: 'call'; readonly d: Reg; readonly f: Tree; readonly args: readonly Tree[] }
    /**
     * o.name(*args), without making the bound method where it can be avoided. Evaluation order: o, the look-up of the
     * name, args. `look` is the position of the look-up (`o.name`), where an AttributeError points.
     */
    | {
        readonly op: 'callm';
        readonly d: Reg;
        readonly o: Tree;
        readonly name: string;
        readonly look?: number;
        readonly args: readonly Tree[];
      }
    /** Call with keywords: the last `names.length` of args are keyword arguments of those names. */
    | {
        readonly op: 'callk';
        readonly d: Reg;
        readonly f: Tree;
        readonly args: readonly Tree[];
        readonly names: readonly string[];
      }
    /** Call with unpacking: `args` holds a list (made by list, append, extend), `kwargs` a dict or is -1. */
    | { readonly op: 'callx'; readonly d: Reg; readonly f: Tree; readonly args: Reg; readonly kwargs: Reg }
    | { readonly op: 'list'; readonly d: Reg; readonly items: readonly Tree[] }
    | { readonly op: 'tuple'; readonly d: Reg; readonly items: readonly Tree[] }
    | { readonly op: 'set_'; readonly d: Reg; readonly items: readonly Tree[] }
    /** keys and vals alternate in evaluation order: k0 v0 k1 v1 … */
    | { readonly op: 'dict'; readonly d: Reg; readonly items: readonly Tree[] }
    /** `l` is a register that holds a list (set, dict) made by this code: never a guest's subclass. */
    | { readonly op: 'append'; readonly l: Reg; readonly e: Tree }
    | { readonly op: 'extend'; readonly l: Reg; readonly e: Tree }
    | { readonly op: 'setadd'; readonly l: Reg; readonly e: Tree }
    | { readonly op: 'setupdate'; readonly l: Reg; readonly e: Tree }
    | { readonly op: 'dictset'; readonly l: Reg; readonly key: Tree; readonly e: Tree }
    /** {**e}: later keys win; any mapping. */
    | { readonly op: 'dictupdate'; readonly l: Reg; readonly e: Tree }
    /** f(**e): duplicates and non-str keys are errors that name the callee `f`. */
    | { readonly op: 'dictmerge'; readonly l: Reg; readonly e: Tree; readonly f: Tree }
    /** f(*e), with no other positional argument: like extend, but the error names the callee `f`. */
    | { readonly op: 'argsextend'; readonly l: Reg; readonly e: Tree; readonly f: Tree }
    | { readonly op: 'listtotuple'; readonly d: Reg; readonly l: Reg }
    /** d = iter(e). */
    | { readonly op: 'iter'; readonly d: Reg; readonly e: Tree }
    /** d = what `yield from e` steps: a generator (in a coroutine also a coroutine) itself, else iter(e). */
    | { readonly op: 'yielditer'; readonly d: Reg; readonly e: Tree }
    /** Unpacks e into ds; with star >= 0, ds[star] takes a list of the rest. Nothing is written when it fails. */
    | { readonly op: 'unpack'; readonly e: Tree; readonly ds: readonly Reg[]; readonly star: number }
    | { readonly op: 'raise'; readonly e: Tree; readonly cause: Tree | null }
    /** Bare `raise`: raises the exception being handled, wherever it was caught; RuntimeError if none. */
    | { readonly op: 'raiseagain' }
    /** Raises the exception in `exc` again without a new traceback row for this frame (ends of handlers, finally). */
    | { readonly op: 'reraise'; readonly exc: Reg }
    | { readonly op: 'ret'; readonly e: Tree }
    | { readonly op: 'yield'; readonly d: Reg; readonly e: Tree }
    /**
     * One step of `yield from` / `await`: sends the value in `v` into the iterator in `it`. If the iterator yields, this
     * frame yields that value (the value sent back arrives in `v` and the step repeats); when it returns, its result goes
     * to `d` and the instruction is done. throw() and close() are passed on to `it`.
     */
    | { readonly op: 'yieldfrom'; readonly d: Reg; readonly it: Reg; readonly v: Reg; readonly isAwait: boolean }
    /** d = the iterator to `await`: e itself if a coroutine, else e.__await__(). `what`: '' | 'async with' … for errors. */
    | {
        readonly op: 'getawaitable';
        readonly d: Reg;
        readonly e: Tree;
        readonly what: '' | 'aenter' | 'aexit' | 'anext';
      }
    /** d = e.__aiter__() with its checks. */
    | { readonly op: 'getaiter'; readonly d: Reg; readonly e: Tree }
    /** d = the awaitable of e.__anext__(), with its checks (async for follows with getawaitable, yieldfrom). */
    | { readonly op: 'getanext'; readonly d: Reg; readonly o: Reg }
    /** Wraps the value an async generator yields. */
    | { readonly op: 'asyncyield'; readonly d: Reg; readonly e: Tree }
    /**
     * d = a function. defaults: register of a tuple or -1; kwdefaults: of a dict or -1; annotate: of a function or -1;
     * cells: registers of this frame whose cells the function's free variables are, in its order.
     */
    | {
        readonly op: 'mkfn';
        readonly d: Reg;
        readonly code: number;
        readonly defaults: Reg;
        readonly kwdefaults: Reg;
        readonly annotate: Reg;
        readonly cells: readonly Reg[];
      }
    /** d = type(o).name bound to o, for `with` (protocol decides the error text when missing). */
    | {
        readonly op: 'special';
        readonly d: Reg;
        readonly o: Reg;
        readonly name: '__enter__' | '__exit__' | '__aenter__' | '__aexit__';
      }
    /** d = (type, value, traceback) of the exception in exc, as a list usable by callx (with … __exit__). */
    | { readonly op: 'excinfo'; readonly d: Reg; readonly exc: Reg }
    | {
        readonly op: 'import';
        readonly d: Reg;
        readonly name: string;
        readonly fromlist: readonly string[] | null;
        readonly level: number;
      }
    | { readonly op: 'importfrom'; readonly d: Reg; readonly o: Reg; readonly name: string }
    | { readonly op: 'importstar'; readonly o: Reg }
    /** Pattern matching. matchseq, matchmap: d = bool. */
    | { readonly op: 'matchseq'; readonly d: Reg; readonly o: Reg }
    | { readonly op: 'matchmap'; readonly d: Reg; readonly o: Reg }
    /** d = tuple of the values of `keys` (register of a tuple) or None. */
    | { readonly op: 'matchkeys'; readonly d: Reg; readonly o: Reg; readonly keys: Reg }
    /** d = dict of what `keys` leaves over. */
    | { readonly op: 'matchrest'; readonly d: Reg; readonly o: Reg; readonly keys: Reg }
    /** d = tuple of n positional and the named attributes, or None. */
    | {
        readonly op: 'matchclass';
        readonly d: Reg;
        readonly o: Reg;
        readonly cls: Tree;
        readonly n: number;
        readonly names: readonly string[];
      }
    /** `except*`: splits; rest and match registers (None where empty). */
    | { readonly op: 'excgroupmatch'; readonly rest: Reg; readonly match: Reg; readonly exc: Reg; readonly cls: Tree }
    /** `except*` end: from the original and the list of raised/unhandled, d = what to raise or None. */
    | { readonly op: 'excgroupend'; readonly d: Reg; readonly exc: Reg; readonly list: Reg }
    /** A t-string: strings and interpolations (register of tuples). */
    /**
     * A template of the strings, which are a constant as the first of the items, and the interpolations behind them. In shipped
     * codes, and in those of earlier releases, the strings stand apart.
     */
    | { readonly op: 'template'; readonly d: Reg; readonly strings: readonly string[]; readonly items: readonly Tree[] }
    | {
        readonly op: 'interpolation';
        readonly d: Reg;
        readonly e: Tree;
        readonly text: string;
        readonly conv: '' | 'r' | 's' | 'a';
        readonly spec: Tree | null;
      }
    /** Private operations of shipped Python code (`$name(args)`), and those the compiler itself emits. */
    | { readonly op: 'intrinsic'; readonly d: Reg; readonly name: string; readonly args: readonly Tree[] }
    /** The value of a module's last expression statement (what a run answers). */
    | { readonly op: 'result'; readonly e: Tree }
  );

export type Block = readonly Instr[];

/** Control instructions. `pc` is where the instruction's flat form starts. */
export type Control = Base &
  (
    | { readonly op: 'if'; readonly c: Tree; readonly then: Block; readonly orelse: Block }
    /** pre: instructions that compute what `c` reads, run before each test. orelse: when c turns false, not after break. */
    | { readonly op: 'while'; readonly pre: Block; readonly c: Tree; readonly body: Block; readonly orelse: Block }
    /** Steps the iterator in register `it` into register `d`. `it` is dead afterwards. */
    | { readonly op: 'for'; readonly it: Reg; readonly d: Reg; readonly body: Block; readonly orelse: Block }
    | { readonly op: 'break' }
    | { readonly op: 'continue' }
    /**
     * Runs body; an exception in it goes to register exc, and handler runs (it ends in reraise where nothing matched).
     * orelse runs after a body that ended normally, outside the protection. `exit n` in the body leaves the protection
     * and goes on with exits[n]: how return, break and continue pass a finally or with (their block is a copy of the
     * final block, then ret, break or continue).
     */
    | {
        readonly op: 'try';
        readonly body: Block;
        readonly exc: Reg;
        readonly handler: Block;
        readonly orelse: Block;
        readonly exits: readonly Exit[];
      }
    | { readonly op: 'exit'; readonly id: number }
    /** A plain sequence (used where a lowering needs one instruction). */
  );

/** id: unique within the code. */
export interface Exit {
  readonly id: number;
  readonly body: Block;
}

export type Instr = Simple | Control;
export type Op = Instr['op'];

/** Parameter registers: positional (posonly first), then *args, then keyword-only, then **kwargs. */
export interface Params {
  readonly names: readonly string[];
  readonly posonly: number;
  readonly positional: number;
  readonly kwonly: number;
  readonly varargs: boolean;
  readonly varkw: boolean;
}

/** A source file as compiled: shared by all its codes. */
export interface Unit {
  readonly fileName: string;
  /** Null when restored without its source: tracebacks then show line numbers alone. */
  readonly text: string | null;
  /** Offset of the first character of each line, ascending, [0] = 0. */
  readonly lineStarts: readonly number[];
  /** The constants of its codes. */
  readonly constants: ConstantPool;
  /** What the compiler warned of; not saved. */
  readonly warnings?: readonly CompileWarning[];
}

/** A SyntaxWarning; `offset` is where in the text it begins. */
export interface CompileWarning {
  readonly message: string;
  readonly line: number;
  readonly offset: number;
}

export type CodeKind =
  'module' | 'function' | 'lambda' | 'class' | 'genexpr' | 'annotations' | 'typeparams' | 'expression';

/**
 * A compiled body. `flat` fills the fields marked (flat).
 */
export interface Code {
  readonly kind: CodeKind;
  readonly name: string;
  readonly qualname: string;
  readonly unit: Unit;
  readonly firstLine: number;
  readonly doc: string | null;
  readonly generator: boolean;
  readonly coroutine: boolean;
  /** Shipped Python of the library: its frames are left out of tracebacks. */
  readonly hidden: boolean;
  readonly params: Params;
  /** Names of the registers of locals (parameters first); temporaries have none. */
  readonly locals: readonly string[];
  /** Registers below this are locals; at nregs the temporaries of unfused steps begin. */
  readonly nregs: number;
  /** Registers that hold cells: of this code's own variables, and of free variables in the order of `mkfn.cells`. */
  readonly cellRegs: readonly Reg[];
  readonly free: readonly { readonly name: string; readonly reg: Reg }[];
  readonly body: Block;
  readonly children: readonly Code[];
  /**
   * Four numbers a row: start, end (offsets in the unit's text), and the caret anchors of CPython's tracebacks:
   * anchorStart, anchorEnd (the operator of a binary operation; from the bracket to the end of a call or subscript), or
   * -1, -1. Row 0 is the whole body.
   */
  readonly positions: readonly number[];
  /** Global names this code reads or calls that may be the host's. */
  readonly hostNames: readonly string[];
  /** A class body's or exec's names live in a mapping (ldname, stname, delname): its register is 0. */
  readonly byName: boolean;
  /** The code that this one is part of, and which of its children it is; null and 0 for that of a whole text. */
  outer: Code | null;
  index: number;
  /** (flat) filled lazily by `flatten`. */
  flat: Flat | null;
  /** Its liveness, worked out at the first question (machine/code.ts). */
  live: Live | null;
  /** Its weight (`weight` of flatten.ts), worked out at the first binding; 0 before that. */
  weight: number;
}

/** Flat control operations; pcs are indices into `Flat.ops`. */
export type Jump = { pc: number; readonly at: number } & (
  | { readonly op: 'jmp'; t: number }
  /** Back edge: costs a tick, goes to t. */
  | { readonly op: 'loop'; t: number }
  /** Goes to t when c is false. */
  | { readonly op: 'brf'; readonly c: Tree; t: number }
  /** Steps the iterator; goes to t when exhausted. */
  | { readonly op: 'next'; readonly it: Reg; readonly d: Reg; t: number }
);

export type FlatOp = Simple | Jump;

export interface Flat {
  /** Indexed by pc; the pcs of steps are undefined here (made on demand from the instruction before them). */
  readonly ops: readonly (FlatOp | undefined)[];
  /** after[pc]: the pc that follows normally (also for steps). */
  readonly after: readonly number[];
  /** owner[pc]: the pc of the instruction that a step pc belongs to (itself for others). */
  readonly owner: readonly number[];
  /**
   * pc of a loop start → its control instruction and the pc behind the loop, when it holds no yield: the flat form runs it
   * as one composite.
   */
  readonly loops: ReadonlyMap<number, { readonly control: Control; readonly end: number }>;
  /** Where a frame may stand *before* an instruction: 0, and the start of every loop. */
  readonly starts: ReadonlySet<number>;
  /** id of an exit → pc of its block (for a composite that ends with an `exit` of a `try` around it). */
  readonly exits: ReadonlyMap<number, number>;
  /** Innermost first: exceptions at start <= pc < end go to handler, the exception into register exc. */
  readonly handlers: readonly {
    readonly start: number;
    readonly end: number;
    readonly handler: number;
    readonly exc: Reg;
  }[];
  /** Innermost first: while start <= pc < end, register exc holds the exception being handled. */
  readonly handling: readonly { readonly start: number; readonly end: number; readonly exc: Reg }[];
  /** Registers with step temporaries: nregs + the most temporaries that one instruction's steps need. */
  readonly nregsAll: number;
  /** Of shipped code: pcs of the tree nodes of an instruction, and that of reading its name (machine/prepare.ts). */
  places: Map<number, { readonly steps: ReadonlyMap<Tree, number>; readonly look: number }> | null;
  /** What calls and rounds of loops cost; null until it is asked for. */
  costs: Costs | null;
  /** Steps that were looked at: made anew otherwise, and a program that waits often is at few of them. */
  looked: Map<number, FlatOp> | null;
}
