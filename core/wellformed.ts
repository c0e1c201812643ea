/**
 * What CPython asks of a tree that was made by hand before it compiles it, beyond the types of the fields: the rows say in
 * which order it looks at the parts of a node, so that the first of several mistakes is told.
 */
import { nodeRow } from './library/mod.ts';

/** A node whose parts are right by their types. */
export interface Given {
  readonly kind: string;
  /** Place of the node: its line and column, and those of its end. */
  readonly start: number;
  readonly [field: string]: unknown;
}

/** First line and column, last line and column. */
export type Range = readonly [number, number, number, number];

/** An exception that the tree raises. */
interface Complaint {
  readonly type: 'ValueError' | 'TypeError' | 'SystemError';
  readonly message: string;
}

/** A constant of a type that literals do not have. */
export interface Odd {
  readonly type: 'odd';
  readonly name: string;
}

type Context = 'Load' | 'Store' | 'Del';

/** What is wrong with a tree; null if nothing is. `places` has the ranges of the nodes, by their `start`. */
export function complaint(root: Given, places: readonly Range[]): Complaint | null {
  try {
    new Validator(places).node(root, 'Load');
    return null;
  } catch (error) {
    if (error instanceof Wrong) return error.complaint;
    throw error;
  }
}

/** Unwinds to `complaint`. */
class Wrong {
  readonly complaint: Complaint;

  constructor(type: Complaint['type'], message: string) {
    this.complaint = { type, message };
  }
}

/**
 * The parts of a node in the order in which they are looked at. `!`: the list is not empty; `:Store` and `:Del`: what the
 * expressions are for; `:ctx`: for the same as the node itself; `?`: the node's own rule.
 */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  `Module body|Interactive body|Expression body
FunctionDef body! type_params args decorator_list returns|AsyncFunctionDef body! type_params args decorator_list returns
ClassDef body! type_params bases keywords decorator_list|Return value|Delete targets!:Del|Assign targets!:Store value
AugAssign target:Store value ?|AnnAssign ? target:Store value annotation ?|TypeAlias ? name:Store type_params value
For target:Store iter body! orelse|AsyncFor target:Store iter body! orelse|While test body! orelse|If test body! orelse
With items! body!|AsyncWith items! body!|withitem context_expr optional_vars:Store|Match subject cases!
match_case pattern guard body!|Raise ? exc cause|Try body! ? handlers finalbody orelse|TryStar body! ? handlers finalbody orelse
ExceptHandler type body!|Assert test msg|Import names!|ImportFrom ? names!|Global names!|Nonlocal names!|Expr value
BoolOp ? values|NamedExpr ? value|BinOp left right|UnaryOp operand|Lambda args body|IfExp test body orelse|Dict ? keys values
Set elts|ListComp ? generators elt|SetComp ? generators elt|GeneratorExp ? generators elt|DictComp ? generators key value
comprehension target:Store iter ifs|Yield value|YieldFrom value|Await value|Compare ? comparators left
Call func args keywords|keyword value|FormattedValue value format_spec|Interpolation value format_spec|JoinedStr values
TemplateStr values|Constant ?|Attribute value|Subscript slice value|Starred value:ctx|List elts:ctx|Tuple elts:ctx
Slice lower upper step|arguments posonlyargs args vararg kwonlyargs kwarg ? defaults kw_defaults|arg annotation
MatchValue value ?|MatchSingleton ?|MatchSequence patterns:star|MatchMapping ? keys ? patterns
MatchClass ? cls ? patterns kwd_patterns|MatchStar ?|MatchAs ? pattern|MatchOr ? patterns
TypeVar ? bound default_value|ParamSpec ? default_value|TypeVarTuple ? default_value`
    .split(/[|\n]/)
    .map((row) => row.split(' '))
    .map(([kind, ...parts]) => [kind!, parts]),
);

/** The nodes whose ranges are not looked at. */
const ANYWHERE: ReadonlySet<string> = new Set(['keyword', 'alias']);

/** The expressions that can be bound or deleted. */
const TARGETS: ReadonlySet<string> = new Set(['Attribute', 'Subscript', 'Starred', 'Name', 'List', 'Tuple']);

/** The numbers of CPython's node types, for its messages. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['Starred', 25],
  ['List', 27],
  ['Tuple', 28],
]);

class Validator {
  readonly places: readonly Range[];

  constructor(places: readonly Range[]) {
    this.places = places;
  }

  /** `context`: what the node is for, if it is an expression; `star`: a pattern may be a star. */
  node(node: Given, context: Context, star = false): void {
    const row = nodeRow(node.kind)!;
    if (row.placed && !ANYWHERE.has(node.kind)) this.range(this.places[node.start]!);
    if (row.group === 'expr') useOf(node, context);
    if (node.kind === 'MatchStar' && !star) throw new Wrong('ValueError', "can't use MatchStar here");
    let turn = 0;
    for (const part of PARTS.get(node.kind) ?? []) {
      if (part === '?') RULES.get(node.kind)!(node, turn++);
      else this.part(node, part, context);
    }
  }

  part(node: Given, part: string, context: Context): void {
    const [name, use = 'Load'] = part.split(':') as [string, string?];
    const field = name.replace('!', '');
    const value = node[field];
    if (name !== field && size(node, field) === 0) throw new Wrong('ValueError', `empty ${field} on ${node.kind}`);
    const inner = use === 'ctx' ? context : use === 'star' ? 'Load' : (use as Context);
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(one)) this.node(one, inner, use === 'star');
    }
  }

  range([line, column, endLine, endColumn]: Range): void {
    if (line > endLine) throw new Wrong('ValueError', `AST node line range (${line}, ${endLine}) is not valid`);
    if ((line < 0 && endLine !== line) || (column < 0 && column !== endColumn)) {
      const lines = `line range (${line}, ${endLine})`;
      throw new Wrong('ValueError', `AST node column range (${column}, ${endColumn}) for ${lines} is not valid`);
    }
    if (line === endLine && column > endColumn) {
      throw new Wrong('ValueError', `line ${line}, column ${column}-${endColumn} is not a valid range`);
    }
  }
}

function isNode(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function useOf(node: Given, context: Context): void {
  if (node.kind === 'Name') named(node['id']);
  if (!TARGETS.has(node.kind)) {
    if (context === 'Load') return;
    throw new Wrong('ValueError', `expression which can't be assigned to in ${context} context`);
  }
  const own = node['ctx'] ?? 'Load';
  if (own !== context) {
    throw new Wrong('ValueError', `expression must have ${context} context but has ${String(own)} instead`);
  }
}

/** The rules of single kinds; `turn` tells apart the places of a kind that has several. */
const RULES: ReadonlyMap<string, (node: Given, turn: number) => void> = new Map([
  ['AugAssign', (node: Given) => bound(node, 'augmented')],
  ['AnnAssign', annotated],
  ['TypeAlias', (node: Given) => want((node['name'] as Given).kind === 'Name', 'TypeAlias with non-Name name', 'TypeError')],
  ['Raise', (node: Given) => want(node['exc'] !== null || node['cause'] === null, 'Raise with cause but no exception')],
  ['Try', tried],
  ['TryStar', tried],
  ['ImportFrom', (node: Given) => want((node['level'] as number) >= 0, 'Negative ImportFrom level')],
  ['BoolOp', (node: Given) => want(size(node, 'values') >= 2, 'BoolOp with less than 2 values')],
  ['NamedExpr', (node: Given) => want((node['target'] as Given).kind === 'Name', 'NamedExpr target must be a Name', 'TypeError')],
  ['Dict', (node: Given) => even(node, 'keys', 'values', "Dict doesn't have the same number of keys as values")],
  ['ListComp', generated],
  ['SetComp', generated],
  ['GeneratorExp', generated],
  ['DictComp', generated],
  ['Compare', compared],
  ['Constant', (node: Given) => literal(node['value'])],
  ['arguments', fitted],
  ['MatchValue', (node: Given) => matched(node['value'] as Given)],
  ['MatchSingleton', single],
  ['MatchMapping', mapped],
  ['MatchClass', classed],
  ['MatchStar', (node: Given) => captured(node['name'])],
  ['MatchAs', (node: Given) => {
    captured(node['name']);
    want(node['pattern'] === null || node['name'] !== null, 'MatchAs must specify a target name if a pattern is given');
  }],
  ['MatchOr', (node: Given) => want(size(node, 'patterns') >= 2, 'MatchOr requires at least 2 patterns')],
  ['TypeVar', (node: Given) => named(node['name'])],
  ['ParamSpec', (node: Given) => named(node['name'])],
  ['TypeVarTuple', (node: Given) => named(node['name'])],
]);

function want(holds: boolean, message: string, type: Complaint['type'] = 'ValueError'): void {
  if (!holds) throw new Wrong(type, message);
}

function size(node: Given, name: string): number {
  return (node[name] as readonly unknown[]).length;
}

function even(node: Given, one: string, other: string, message: string): void {
  want(size(node, one) === size(node, other), message);
}

function named(name: unknown): void {
  if (name === 'None' || name === 'True' || name === 'False') {
    throw new Wrong('ValueError', `identifier field can't represent '${name}' constant`);
  }
}

function captured(name: unknown): void {
  want(name !== '_', "can't capture name '_' in patterns");
  named(name);
}

/** What CPython's code generator, and not its validator, says of targets that only plain assignments have. */
function bound(node: Given, what: string): void {
  const number = NUMBERS.get((node['target'] as Given).kind);
  if (number !== undefined) throw new Wrong('SystemError', `invalid node type (${number}) for ${what} assignment`);
}

function annotated(node: Given, turn: number): void {
  if (turn > 0) return bound(node, 'annotated');
  const simple = node['simple'] !== 0 && (node['target'] as Given).kind !== 'Name';
  want(!simple, 'AnnAssign with simple non-Name target', 'TypeError');
}

function tried(node: Given): void {
  if (size(node, 'handlers') > 0) return;
  want(size(node, 'finalbody') > 0, `${node.kind} has neither except handlers nor finalbody`);
  want(size(node, 'orelse') === 0, `${node.kind} has orelse but no except handlers`);
}

function generated(node: Given): void {
  want(size(node, 'generators') > 0, 'comprehension with no generators');
}

function compared(node: Given): void {
  want(size(node, 'comparators') > 0, 'Compare with no comparators');
  even(node, 'ops', 'comparators', 'Compare has a different number of comparators and operands');
}

function fitted(node: Given): void {
  const places = size(node, 'posonlyargs') + size(node, 'args');
  want(size(node, 'defaults') <= places, 'more positional defaults than args on arguments');
  even(node, 'kw_defaults', 'kwonlyargs', 'length of kwonlyargs is not the same as kw_defaults on arguments');
}

/** A constant, or the items of one. */
function literal(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('type' in value)) return;
  if (value.type === 'odd') throw new Wrong('TypeError', `got an invalid type in Constant: ${(value as Odd).name}`);
  if ('items' in value) (value.items as readonly unknown[]).forEach(literal);
}

// ---- patterns

function single(node: Given): void {
  const value = node['value'];
  want(value === null || typeof value === 'boolean', 'MatchSingleton can only contain True, False and None');
}

function mapped(node: Given, turn: number): void {
  if (turn === 0) {
    even(node, 'keys', 'patterns', "MatchMapping doesn't have the same number of keys as patterns");
    return captured(node['rest']);
  }
  for (const key of node['keys'] as readonly Given[]) if (!isSingleton(key)) matched(key);
}

function classed(node: Given, turn: number): void {
  if (turn === 0) {
    const message = "MatchClass doesn't have the same number of keyword attributes as patterns";
    return even(node, 'kwd_attrs', 'kwd_patterns', message);
  }
  let cls = node['cls'] as Given;
  while (cls.kind === 'Attribute') cls = cls['value'] as Given;
  want(cls.kind === 'Name', 'MatchClass cls field can only contain Name or Attribute nodes.');
  (node['kwd_attrs'] as readonly unknown[]).forEach(named);
}

function isSingleton({ kind, value }: Given): boolean {
  return kind === 'Constant' && (value === null || typeof value === 'boolean');
}

/** An expression that a value is compared with. Strings with fields are refused later. */
function matched(e: Given): void {
  if (e.kind === 'Attribute' || e.kind === 'JoinedStr' || e.kind === 'TemplateStr') return;
  if (e.kind === 'Constant') {
    const plain = numberOf(e, true, true) || typeof e['value'] === 'string' || isTyped(e['value'], 'bytes', 'codepoints');
    return want(plain, 'unexpected constant inside of a literal pattern');
  }
  const allowed = isNegative(e, true) || isComplex(e);
  want(allowed, 'patterns may only match literals and attribute lookups');
}

function isNegative({ kind, op, operand }: Given, imaginary: boolean): boolean {
  return kind === 'UnaryOp' && op === '-' && numberOf(operand as Given, true, imaginary);
}

/** The sum or difference of a real number, which may be negative, and an imaginary one. */
function isComplex({ kind, op, left, right }: Given): boolean {
  if (kind !== 'BinOp' || (op !== '+' && op !== '-')) return false;
  return (numberOf(left as Given, true, false) || isNegative(left as Given, false)) && numberOf(right as Given, false, true);
}

function numberOf({ kind, value }: Given, real: boolean, imaginary: boolean): boolean {
  if (kind !== 'Constant') return false;
  if (imaginary && isTyped(value, 'complex')) return true;
  return real && (typeof value === 'number' || typeof value === 'bigint' || isTyped(value, 'float'));
}

function isTyped(value: unknown, ...types: string[]): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && types.includes(value.type as string);
}
