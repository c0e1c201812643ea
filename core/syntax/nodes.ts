/*
 * The tree: Python's `ast` classes (3.14), one interface per class, told apart by `kind`.
 *
 * Fields are named and ordered as in the ASDL; a list is a readonly array, an optional field is `T | null`. Every node
 * has `start` and `end`, offsets into `Text.text`; they are CPython's (`lineno`, `col_offset`, …) wherever the class has
 * positions. What differs from the ASDL: no `ctx`; operators are strings; constants are JavaScript values (see
 * ConstantValue); a few extra offsets serve tracebacks (`nameStart`, `open`, `opStart`, `opEnd`). Parentheses leave no
 * node, but the `start` of an operation includes those of its left operand, as in CPython.
 *
 * Chains make deep trees: `a + b + c` and `a.b.c` nest to the left, `elif` and `**` to the right, without any cap of
 * their own. Whoever walks a tree must not recurse along `BinOp.left`, `Call.func`, `Attribute.value`,
 * `Subscript.value` or a lone `If` in `If.orelse` without counting.
 *
 * The names are those of the `ast` module, so some hide globals (`Set`): import with `import type * as ast`.
 */

/** What every node has. */
export interface Located {
  readonly start: number;
  readonly end: number;
}

// ---- modules

/** `mode: 'exec'`. */
export interface Module extends Located {
  readonly kind: 'Module';
  readonly body: readonly Statement[];
}

/** `mode: 'single'`: one interactive statement, or one line of simple statements. */
export interface Interactive extends Located {
  readonly kind: 'Interactive';
  readonly body: readonly Statement[];
}

/** `mode: 'eval'`. */
export interface ExpressionModule extends Located {
  readonly kind: 'Expression';
  readonly body: Expression;
}

export type Root = Module | Interactive | ExpressionModule;

/** The type of a function in a comment, `(int, str) -> bool`: nothing that can run. */
export interface FunctionType extends Located {
  readonly kind: 'FunctionType';
  readonly argtypes: readonly Expression[];
  readonly returns: Expression;
}

// ---- statements

interface FunctionFields extends Located {
  readonly name: string;
  readonly args: arguments_;
  readonly body: readonly Statement[];
  readonly decorator_list: readonly Expression[];
  readonly returns: Expression | null;
  readonly type_params: readonly TypeParam[];
  /** Where the name stands. */
  readonly nameStart: number;
}

/** `start` is that of `def`; the decorators stand before it. */
export interface FunctionDef extends FunctionFields {
  readonly kind: 'FunctionDef';
}

/** `start` is that of `async`; the decorators stand before it. */
export interface AsyncFunctionDef extends FunctionFields {
  readonly kind: 'AsyncFunctionDef';
}

/** `start` is that of `class`; the decorators stand before it. */
export interface ClassDef extends Located {
  readonly kind: 'ClassDef';
  readonly name: string;
  readonly bases: readonly Expression[];
  readonly keywords: readonly keyword[];
  readonly body: readonly Statement[];
  readonly decorator_list: readonly Expression[];
  readonly type_params: readonly TypeParam[];
  /** Where the name stands. */
  readonly nameStart: number;
}

export interface Return extends Located {
  readonly kind: 'Return';
  readonly value: Expression | null;
}

export interface Delete extends Located {
  readonly kind: 'Delete';
  readonly targets: readonly Expression[];
}

export interface Assign extends Located {
  readonly kind: 'Assign';
  readonly targets: readonly Expression[];
  readonly value: Expression;
}

export interface TypeAlias extends Located {
  readonly kind: 'TypeAlias';
  readonly name: Name;
  readonly type_params: readonly TypeParam[];
  readonly value: Expression;
}

export interface AugAssign extends Located {
  readonly kind: 'AugAssign';
  readonly target: Name | Attribute | Subscript;
  readonly op: BinaryOperator;
  readonly value: Expression;
}

export interface AnnAssign extends Located {
  readonly kind: 'AnnAssign';
  readonly target: Name | Attribute | Subscript;
  readonly annotation: Expression;
  readonly value: Expression | null;
  /** A plain name without parentheses: only such a one is recorded in `__annotations__`. */
  readonly simple: boolean;
}

interface ForFields extends Located {
  readonly target: Expression;
  readonly iter: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}

export interface For extends ForFields {
  readonly kind: 'For';
}

export interface AsyncFor extends ForFields {
  readonly kind: 'AsyncFor';
}

export interface While extends Located {
  readonly kind: 'While';
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}

/** `elif` is a lone `If` in `orelse`. */
export interface If extends Located {
  readonly kind: 'If';
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}

interface WithFields extends Located {
  readonly items: readonly withitem[];
  readonly body: readonly Statement[];
}

export interface With extends WithFields {
  readonly kind: 'With';
}

export interface AsyncWith extends WithFields {
  readonly kind: 'AsyncWith';
}

export interface Match extends Located {
  readonly kind: 'Match';
  readonly subject: Expression;
  readonly cases: readonly match_case[];
}

export interface Raise extends Located {
  readonly kind: 'Raise';
  readonly exc: Expression | null;
  readonly cause: Expression | null;
}

interface TryFields extends Located {
  readonly body: readonly Statement[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Statement[];
  readonly finalbody: readonly Statement[];
}

export interface Try extends TryFields {
  readonly kind: 'Try';
}

/** `try` with `except*`. */
export interface TryStar extends TryFields {
  readonly kind: 'TryStar';
}

export interface Assert extends Located {
  readonly kind: 'Assert';
  readonly test: Expression;
  readonly msg: Expression | null;
}

export interface Import extends Located {
  readonly kind: 'Import';
  readonly names: readonly alias[];
}

export interface ImportFrom extends Located {
  readonly kind: 'ImportFrom';
  readonly module: string | null;
  readonly names: readonly alias[];
  readonly level: number;
}

export interface Global extends Located {
  readonly kind: 'Global';
  readonly names: readonly string[];
}

export interface Nonlocal extends Located {
  readonly kind: 'Nonlocal';
  readonly names: readonly string[];
}

export interface Expr extends Located {
  readonly kind: 'Expr';
  readonly value: Expression;
}

export interface Pass extends Located {
  readonly kind: 'Pass';
}

export interface Break extends Located {
  readonly kind: 'Break';
}

export interface Continue extends Located {
  readonly kind: 'Continue';
}

export type Statement =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | Expr
  | Pass
  | Break
  | Continue;

// ---- expressions

export type BinaryOperator = '+' | '-' | '*' | '@' | '/' | '//' | '%' | '**' | '<<' | '>>' | '|' | '^' | '&';
export type UnaryOperator = 'not' | '~' | '+' | '-';
export type BooleanOperator = 'and' | 'or';
export type CompareOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'is' | 'is not' | 'in' | 'not in';

/** `a and b and c` is one node with three values. */
export interface BoolOp extends Located {
  readonly kind: 'BoolOp';
  readonly op: BooleanOperator;
  readonly values: readonly Expression[];
}

export interface NamedExpr extends Located {
  readonly kind: 'NamedExpr';
  readonly target: Name;
  readonly value: Expression;
}

export interface BinOp extends Located {
  readonly kind: 'BinOp';
  readonly left: Expression;
  readonly op: BinaryOperator;
  readonly right: Expression;
  /** The operator's own span, for the `~~~^~~~` of tracebacks. */
  readonly opStart: number;
  readonly opEnd: number;
}

export interface UnaryOp extends Located {
  readonly kind: 'UnaryOp';
  readonly op: UnaryOperator;
  readonly operand: Expression;
}

export interface Lambda extends Located {
  readonly kind: 'Lambda';
  readonly args: arguments_;
  readonly body: Expression;
}

export interface IfExp extends Located {
  readonly kind: 'IfExp';
  readonly test: Expression;
  readonly body: Expression;
  readonly orelse: Expression;
}

/** A null key is `**value`. */
export interface Dict extends Located {
  readonly kind: 'Dict';
  readonly keys: readonly (Expression | null)[];
  readonly values: readonly Expression[];
}

export interface Set extends Located {
  readonly kind: 'Set';
  readonly elts: readonly Expression[];
}

export interface ListComp extends Located {
  readonly kind: 'ListComp';
  readonly elt: Expression;
  readonly generators: readonly comprehension[];
}

export interface SetComp extends Located {
  readonly kind: 'SetComp';
  readonly elt: Expression;
  readonly generators: readonly comprehension[];
}

export interface DictComp extends Located {
  readonly kind: 'DictComp';
  readonly key: Expression;
  readonly value: Expression;
  readonly generators: readonly comprehension[];
}

export interface GeneratorExp extends Located {
  readonly kind: 'GeneratorExp';
  readonly elt: Expression;
  readonly generators: readonly comprehension[];
}

export interface Await extends Located {
  readonly kind: 'Await';
  readonly value: Expression;
}

export interface Yield extends Located {
  readonly kind: 'Yield';
  readonly value: Expression | null;
}

export interface YieldFrom extends Located {
  readonly kind: 'YieldFrom';
  readonly value: Expression;
}

export interface Compare extends Located {
  readonly kind: 'Compare';
  readonly left: Expression;
  readonly ops: readonly CompareOperator[];
  readonly comparators: readonly Expression[];
}

/** Arguments stand in `args` and `keywords` as in the ASDL; their `start` tells the order of the source. */
export interface Call extends Located {
  readonly kind: 'Call';
  readonly func: Expression;
  readonly args: readonly Expression[];
  readonly keywords: readonly keyword[];
  /** Where the bracket opens. */
  readonly open: number;
}

/** A replacement field of an f-string; `conversion` is -1, or the code of `s`, `r` or `a`. */
export interface FormattedValue extends Located {
  readonly kind: 'FormattedValue';
  readonly value: Expression;
  readonly conversion: number;
  readonly format_spec: JoinedStr | null;
}

/** A replacement field of a t-string; `str` is the source of the expression. */
export interface Interpolation extends Located {
  readonly kind: 'Interpolation';
  readonly value: Expression;
  readonly str: string;
  readonly conversion: number;
  readonly format_spec: JoinedStr | null;
}

/** The parts are constants and fields; in trees that were made by hand, any expressions. */
export interface JoinedStr extends Located {
  readonly kind: 'JoinedStr';
  readonly values: readonly Expression[];
}

export interface TemplateStr extends Located {
  readonly kind: 'TemplateStr';
  readonly values: readonly Expression[];
}

/**
 * The value of a literal. An `int` is a number up to 2**53-1 and a bigint above; a `str` is a JavaScript string unless
 * its lone surrogates would read as a pair in UTF-16, then it is its list of code points.
 */
export type ConstantValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly imag: number }
  | { readonly type: 'bytes'; readonly value: Uint8Array }
  | { readonly type: 'ellipsis' }
  | { readonly type: 'codepoints'; readonly value: readonly number[] };

export interface Constant extends Located {
  readonly kind: 'Constant';
  readonly value: ConstantValue;
  /** The literal had the prefix `u` (`kind='u'` in `ast`). */
  readonly u: boolean;
}

export interface Attribute extends Located {
  readonly kind: 'Attribute';
  readonly value: Expression;
  readonly attr: string;
}

export interface Subscript extends Located {
  readonly kind: 'Subscript';
  readonly value: Expression;
  readonly slice: Expression;
  /** Where the bracket opens. */
  readonly open: number;
}

export interface Starred extends Located {
  readonly kind: 'Starred';
  readonly value: Expression;
}

export interface Name extends Located {
  readonly kind: 'Name';
  readonly id: string;
}

export interface List extends Located {
  readonly kind: 'List';
  readonly elts: readonly Expression[];
}

export interface Tuple extends Located {
  readonly kind: 'Tuple';
  readonly elts: readonly Expression[];
}

export interface Slice extends Located {
  readonly kind: 'Slice';
  readonly lower: Expression | null;
  readonly upper: Expression | null;
  readonly step: Expression | null;
}

export type Expression =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | Set
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | Interpolation
  | JoinedStr
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

// ---- parts

export interface comprehension extends Located {
  readonly kind: 'comprehension';
  readonly target: Expression;
  readonly iter: Expression;
  readonly ifs: readonly Expression[];
  readonly is_async: boolean;
}

export interface ExceptHandler extends Located {
  readonly kind: 'ExceptHandler';
  readonly type: Expression | null;
  readonly name: string | null;
  readonly body: readonly Statement[];
}

/** `arguments` in `ast`; the word is reserved in JavaScript. */
export interface arguments_ extends Located {
  readonly kind: 'arguments';
  readonly posonlyargs: readonly arg[];
  readonly args: readonly arg[];
  readonly vararg: arg | null;
  readonly kwonlyargs: readonly arg[];
  /** One for each of `kwonlyargs`; null where there is no default. */
  readonly kw_defaults: readonly (Expression | null)[];
  readonly kwarg: arg | null;
  /** For the last of `posonlyargs` and `args`. */
  readonly defaults: readonly Expression[];
}

export interface arg extends Located {
  readonly kind: 'arg';
  readonly arg: string;
  readonly annotation: Expression | null;
}

/** A null `arg` is `**value`. */
export interface keyword extends Located {
  readonly kind: 'keyword';
  readonly arg: string | null;
  readonly value: Expression;
}

export interface alias extends Located {
  readonly kind: 'alias';
  readonly name: string;
  readonly asname: string | null;
}

export interface withitem extends Located {
  readonly kind: 'withitem';
  readonly context_expr: Expression;
  readonly optional_vars: Expression | null;
}

export interface match_case extends Located {
  readonly kind: 'match_case';
  readonly pattern: Pattern;
  readonly guard: Expression | null;
  readonly body: readonly Statement[];
}

// ---- patterns

export interface MatchValue extends Located {
  readonly kind: 'MatchValue';
  readonly value: Expression;
}

export interface MatchSingleton extends Located {
  readonly kind: 'MatchSingleton';
  readonly value: null | boolean;
}

export interface MatchSequence extends Located {
  readonly kind: 'MatchSequence';
  readonly patterns: readonly Pattern[];
}

export interface MatchMapping extends Located {
  readonly kind: 'MatchMapping';
  readonly keys: readonly Expression[];
  readonly patterns: readonly Pattern[];
  readonly rest: string | null;
}

export interface MatchClass extends Located {
  readonly kind: 'MatchClass';
  readonly cls: Expression;
  readonly patterns: readonly Pattern[];
  readonly kwd_attrs: readonly string[];
  readonly kwd_patterns: readonly Pattern[];
}

/** A null name is `*_`. */
export interface MatchStar extends Located {
  readonly kind: 'MatchStar';
  readonly name: string | null;
}

/** A capture has no pattern; a null name is `_`. */
export interface MatchAs extends Located {
  readonly kind: 'MatchAs';
  readonly pattern: Pattern | null;
  readonly name: string | null;
}

export interface MatchOr extends Located {
  readonly kind: 'MatchOr';
  readonly patterns: readonly Pattern[];
}

export type Pattern =
  MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr;

// ---- type parameters

export interface TypeVar extends Located {
  readonly kind: 'TypeVar';
  readonly name: string;
  readonly bound: Expression | null;
  readonly default_value: Expression | null;
}

export interface ParamSpec extends Located {
  readonly kind: 'ParamSpec';
  readonly name: string;
  readonly default_value: Expression | null;
}

export interface TypeVarTuple extends Located {
  readonly kind: 'TypeVarTuple';
  readonly name: string;
  readonly default_value: Expression | null;
}

export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;

// ---- all of them

export type Part = comprehension | ExceptHandler | arguments_ | arg | keyword | alias | withitem | match_case;
export type Node = Root | Statement | Expression | Part | Pattern | TypeParam;
export type NodeKind = Node['kind'];
export type NodeOf<K extends NodeKind> = Extract<Node, { readonly kind: K }>;
