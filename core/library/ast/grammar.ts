/**
 * The node classes of `ast` as rows: the abstract grammar of Python 3.14
 * (https://docs.python.org/3/library/ast.html#abstract-grammar). A row of a group is `name = alternatives`, with the
 * attributes of the group behind it; a group of one product has its fields in brackets.
 */

/** A field: its type, and how many of it there are ('1', or '?' for one or none, '*' for a list, '?*' for a list with gaps). */
export interface FieldRow {
  readonly name: string;
  readonly type: string;
  readonly count: '1' | '?' | '*' | '?*';
}

export interface NodeRow {
  readonly name: string;
  /** The group that it is an alternative of; null for groups themselves, and for products. */
  readonly group: string | null;
  readonly fields: readonly FieldRow[];
  /** Whether it has positions. */
  readonly placed: boolean;
  /** The class as the grammar writes it. */
  readonly doc: string;
}

const PLACED: ReadonlySet<string> = new Set([
  'stmt', 'expr', 'excepthandler', 'arg', 'keyword', 'alias', 'pattern', 'type_param',
]); // prettier-ignore

const TEXT = `
mod = Module(stmt* body, type_ignore* type_ignores) | Interactive(stmt* body) | Expression(expr body)
  | FunctionType(expr* argtypes, expr returns)
stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment,
    type_param* type_params)
  | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns,
    string? type_comment, type_param* type_params)
  | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
  | Return(expr? value) | Delete(expr* targets) | Assign(expr* targets, expr value, string? type_comment)
  | TypeAlias(expr name, type_param* type_params, expr value) | AugAssign(expr target, operator op, expr value)
  | AnnAssign(expr target, expr annotation, expr? value, int simple)
  | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
  | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
  | While(expr test, stmt* body, stmt* orelse) | If(expr test, stmt* body, stmt* orelse)
  | With(withitem* items, stmt* body, string? type_comment) | AsyncWith(withitem* items, stmt* body, string? type_comment)
  | Match(expr subject, match_case* cases) | Raise(expr? exc, expr? cause)
  | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
  | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
  | Assert(expr test, expr? msg) | Import(alias* names) | ImportFrom(identifier? module, alias* names, int? level)
  | Global(identifier* names) | Nonlocal(identifier* names) | Expr(expr value) | Pass | Break | Continue
expr = BoolOp(boolop op, expr* values) | NamedExpr(expr target, expr value) | BinOp(expr left, operator op, expr right)
  | UnaryOp(unaryop op, expr operand) | Lambda(arguments args, expr body) | IfExp(expr test, expr body, expr orelse)
  | Dict(expr?* keys, expr* values) | Set(expr* elts) | ListComp(expr elt, comprehension* generators)
  | SetComp(expr elt, comprehension* generators) | DictComp(expr key, expr value, comprehension* generators)
  | GeneratorExp(expr elt, comprehension* generators) | Await(expr value) | Yield(expr? value) | YieldFrom(expr value)
  | Compare(expr left, cmpop* ops, expr* comparators) | Call(expr func, expr* args, keyword* keywords)
  | FormattedValue(expr value, int conversion, expr? format_spec)
  | Interpolation(expr value, constant str, int conversion, expr? format_spec)
  | JoinedStr(expr* values) | TemplateStr(expr* values) | Constant(constant value, string? kind)
  | Attribute(expr value, identifier attr, expr_context ctx) | Subscript(expr value, expr slice, expr_context ctx)
  | Starred(expr value, expr_context ctx) | Name(identifier id, expr_context ctx)
  | List(expr* elts, expr_context ctx) | Tuple(expr* elts, expr_context ctx) | Slice(expr? lower, expr? upper, expr? step)
expr_context = Load | Store | Del
boolop = And | Or
operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv
unaryop = Invert | Not | UAdd | USub
cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn
comprehension(expr target, expr iter, expr* ifs, int is_async)
excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)
arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)
arg(identifier arg, expr? annotation, string? type_comment)
keyword(identifier? arg, expr value)
alias(identifier name, identifier? asname)
withitem(expr context_expr, expr? optional_vars)
match_case(pattern pattern, expr? guard, stmt* body)
pattern = MatchValue(expr value) | MatchSingleton(constant value) | MatchSequence(pattern* patterns)
  | MatchMapping(expr* keys, pattern* patterns, identifier? rest)
  | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns) | MatchStar(identifier? name)
  | MatchAs(pattern? pattern, identifier? name) | MatchOr(pattern* patterns)
type_ignore = TypeIgnore(int lineno, string tag)
type_param = TypeVar(identifier name, expr? bound, expr? default_value)
  | ParamSpec(identifier name, expr? default_value) | TypeVarTuple(identifier name, expr? default_value)`;

let known: readonly NodeRow[] | null = null;
const NAMED: Map<string, NodeRow> = new Map();

/** All classes, each group before its alternatives. */
export function nodeRows(): readonly NodeRow[] {
  if (known !== null) return known;
  const rows: NodeRow[] = [];
  for (const line of TEXT.replaceAll(/\n +/g, ' ').trim().split('\n')) {
    const [head, right] = line.split(' = ') as [string, string?];
    if (right === undefined) {
      rows.push(product(head, null));
      continue;
    }
    const alternatives = right.split(' | ');
    const gap = '\n' + ' '.repeat(head.length + 1) + '| ';
    const doc = `${head} = ${alternatives.join(alternatives.some((a) => a.includes('(')) ? gap : ' | ')}`;
    rows.push({ name: head, group: null, fields: [], placed: PLACED.has(head), doc });
    for (const alternative of alternatives) rows.push(product(alternative, head));
  }
  known = rows;
  for (const row of rows) NAMED.set(row.name, row);
  return rows;
}

/** The class of a name; undefined if there is none. */
export function nodeRow(name: string): NodeRow | undefined {
  nodeRows();
  return NAMED.get(name);
}

function product(text: string, group: string | null): NodeRow {
  const open = text.indexOf('(');
  const name = open < 0 ? text : text.slice(0, open);
  const fields = open < 0 ? [] : text.slice(open + 1, -1).split(', ').map(field);
  // CPython does not say that defaults of keyword-only parameters may be missing.
  return { name, group, fields, placed: PLACED.has(group ?? name), doc: text.replace('expr?* kw', 'expr* kw') };
}

function field(text: string): FieldRow {
  const [type, name] = text.split(' ') as [string, string];
  const bare = type.replace(/[?*]+$/, '');
  return { name, type: bare, count: (type.slice(bare.length) || '1') as FieldRow['count'] };
}

/** The operators of the tree by their classes. */
export const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['And', 'and'], ['Or', 'or'], ['Add', '+'], ['Sub', '-'], ['Mult', '*'], ['MatMult', '@'], ['Div', '/'], ['Mod', '%'],
  ['Pow', '**'], ['LShift', '<<'], ['RShift', '>>'], ['BitOr', '|'], ['BitXor', '^'], ['BitAnd', '&'], ['FloorDiv', '//'],
  ['Invert', '~'], ['Not', 'not'], ['UAdd', '+'], ['USub', '-'], ['Eq', '=='], ['NotEq', '!='], ['Lt', '<'], ['LtE', '<='],
  ['Gt', '>'], ['GtE', '>='], ['Is', 'is'], ['IsNot', 'is not'], ['In', 'in'], ['NotIn', 'not in'],
]); // prettier-ignore
