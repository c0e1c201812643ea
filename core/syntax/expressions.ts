/*
 * Expressions above the operators: conditional expressions, lambdas, named and starred expressions, lists of them,
 * comprehension clauses, arguments of calls and slices.
 *
 * `lambda: lambda: …` and `a if b else c if d else …` nest to the right; their heads wait on a list until the last
 * operand is read.
 */

import {
  ASYNC,
  AWAIT,
  COLON,
  COLONEQUAL,
  COMMA,
  DOUBLESTAR,
  ELLIPSIS,
  ELSE,
  EQUAL,
  FALSE,
  FOR,
  FROM,
  FSTRING_START,
  IF,
  IN,
  KINDS,
  LAMBDA,
  LBRACE,
  LPAR,
  LSQB,
  MINUS,
  NAME,
  NONE,
  NOT,
  NUMBER,
  PLUS,
  RPAR,
  RSQB,
  STAR,
  STRING,
  TILDE,
  TRUE,
  TSTRING_START,
  YIELD,
} from '../tokens/mod.ts';
import { FAILED, MAX_NESTED, TOO_DEEP, type Cursor } from './cursor.ts';
import type {
  arguments_,
  Call,
  comprehension,
  Expression,
  keyword,
  NamedExpr,
  Starred,
  Yield,
  YieldFrom,
} from './nodes.ts';
import { bitwiseOr, disjunction } from './operators.ts';
import { parameters } from './parameters.ts';
import { starTargets } from './targets.ts';

/** The tokens that may begin an expression or a starred one. */
export const BEGINS: Uint8Array = new Uint8Array(KINDS);
const beginners = [NAME, NUMBER, STRING, FSTRING_START, TSTRING_START, LPAR, LSQB, LBRACE, ELLIPSIS, NONE, TRUE, FALSE];
for (const kind of [...beginners, NOT, LAMBDA, AWAIT, MINUS, PLUS, TILDE, STAR]) BEGINS[kind] = 1;

/** The beginning of a lambda (`args`) or of a conditional expression (`body`, `test`) whose last operand is to come. */
interface Head {
  readonly start: number;
  readonly args: arguments_ | null;
  readonly body: Expression | null;
  readonly test: Expression | null;
}

// expression: disjunction 'if' disjunction 'else' expression | disjunction | lambdef
// lambdef: 'lambda' [lambda_params] ':' expression
export function expression(p: Cursor): Expression {
  let heads: Head[] | null = null;
  for (;;) {
    const start = p.start;
    let head: Head;
    if (p.kind === LAMBDA) {
      p.next();
      p.enter();
      const args = parameters(p, COLON);
      p.leave();
      p.expect(COLON);
      head = { start, args, body: null, test: null };
    } else {
      const body = disjunction(p);
      if (p.kind !== IF) return heads === null ? body : close(p, heads, body);
      p.next();
      const test = disjunction(p);
      p.expect(ELSE);
      head = { start, args: null, body, test };
    }
    if (heads === null) heads = [head];
    else heads.push(head);
    if (heads.length * 2 > MAX_NESTED) throw TOO_DEEP;
  }
}

function close(p: Cursor, heads: Head[], last: Expression): Expression {
  const end = p.end;
  let node = last;
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    const { start, args, body, test } = head;
    if (args !== null) node = { kind: 'Lambda', start, end, args, body: node };
    else node = { kind: 'IfExp', start, end, test: test!, body: body!, orelse: node };
  }
  return node;
}

// assignment_expression: NAME ':=' expression
// named_expression: assignment_expression | expression !':='
export function namedExpression(p: Cursor): Expression {
  if (p.kind === NAME && p.following === COLONEQUAL) return assignmentExpression(p);
  return expression(p);
}

function assignmentExpression(p: Cursor): NamedExpr {
  const start = p.start;
  const id = p.name();
  const target = { kind: 'Name', start, end: p.end, id } as const;
  p.next();
  const value = expression(p);
  return { kind: 'NamedExpr', start, end: p.end, target, value };
}

// star_expression: '*' bitwise_or | expression
export function starExpression(p: Cursor): Expression {
  return p.kind === STAR ? starred(p) : expression(p);
}

// star_named_expression: '*' bitwise_or | named_expression
export function starNamedExpression(p: Cursor): Expression {
  return p.kind === STAR ? starred(p) : namedExpression(p);
}

function starred(p: Cursor): Starred {
  const start = p.start;
  p.next();
  const value = bitwiseOr(p);
  return { kind: 'Starred', start, end: p.end, value };
}

// star_expressions: star_expression (',' star_expression)* [',']
export function starExpressions(p: Cursor): Expression {
  const start = p.start;
  const first = starExpression(p);
  if (p.kind !== COMMA) return first;
  const elts = [first];
  while (p.take(COMMA) && beginsExpression(p)) elts.push(starExpression(p));
  return { kind: 'Tuple', start, end: p.end, elts };
}

// expressions: expression (',' expression)* [',']
export function expressions(p: Cursor): Expression {
  const start = p.start;
  return restOfTuple(p, start, expression(p));
}

/** `first` and what follows it after commas. */
export function restOfTuple(p: Cursor, start: number, first: Expression): Expression {
  if (p.kind !== COMMA) return first;
  const elts = [first];
  while (p.take(COMMA) && beginsExpression(p)) elts.push(expression(p));
  return { kind: 'Tuple', start, end: p.end, elts };
}

// yield_expr: 'yield' 'from' expression | 'yield' [star_expressions]
export function yieldExpression(p: Cursor): Yield | YieldFrom {
  const start = p.start;
  p.next();
  if (p.take(FROM)) {
    const value = expression(p);
    return { kind: 'YieldFrom', start, end: p.end, value };
  }
  const value = beginsExpression(p) ? starExpressions(p) : null;
  return { kind: 'Yield', start, end: p.end, value };
}

// annotated_rhs: yield_expr | star_expressions
export function annotatedRhs(p: Cursor): Expression {
  return p.kind === YIELD ? yieldExpression(p) : starExpressions(p);
}

/** Whether the current token may begin an expression: after a comma it decides between one more and the end. */
export function beginsExpression(p: Cursor): boolean {
  return BEGINS[p.kind] === 1;
}

// for_if_clause: ['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*
export function forIfClauses(p: Cursor): comprehension[] {
  const clauses: comprehension[] = [];
  do {
    const start = p.start;
    const is_async = p.take(ASYNC);
    p.expect(FOR);
    const target = starTargets(p);
    p.expect(IN);
    const iter = disjunction(p);
    const ifs: Expression[] = [];
    while (p.take(IF)) ifs.push(disjunction(p));
    clauses.push({ kind: 'comprehension', start, end: p.end, target, iter, ifs, is_async });
  } while (p.kind === FOR || p.kind === ASYNC);
  return clauses;
}

/** The arguments between brackets, in the two lists of the tree. */
export interface Arguments {
  readonly args: Expression[];
  readonly keywords: keyword[];
}

// primary: primary genexp | primary '(' [arguments] ')'
export function call(p: Cursor, func: Expression, start: number): Call {
  const open = p.start;
  p.next();
  if (p.kind === RPAR) {
    p.next();
    return { kind: 'Call', start, end: p.end, func, args: [], keywords: [], open };
  }
  const { args, keywords } = callArguments(p, open);
  p.expect(RPAR);
  return { kind: 'Call', start, end: p.end, func, args, keywords, open };
}

// arguments: args [',']
// args: (starred_expression | (assignment_expression | expression !':=') !'=')+ [kwargs] | kwargs, with commas between
// kwargs: (NAME '=' expression | starred_expression)+ (NAME '=' expression | '**' expression)+, with commas between
// `open` is the bracket of a call; -1 stands for that of a class, which takes no bare generator expression.
export function callArguments(p: Cursor, open: number): Arguments {
  const args: Expression[] = [];
  const keywords: keyword[] = [];
  let unpacked = false;
  do {
    const start = p.start;
    const kind = p.kind;
    if (kind === STAR) {
      if (unpacked) throw FAILED;
      p.next();
      const value = expression(p);
      args.push({ kind: 'Starred', start, end: p.end, value });
    } else if (kind === DOUBLESTAR) {
      unpacked = true;
      p.next();
      const value = expression(p);
      keywords.push({ kind: 'keyword', start, end: p.end, arg: null, value });
    } else if (kind === NAME && p.following === EQUAL) {
      const arg = p.name();
      p.next();
      const value = expression(p);
      keywords.push({ kind: 'keyword', start, end: p.end, arg, value });
    } else {
      if (keywords.length > 0) throw FAILED;
      const arg = namedExpression(p);
      if ((p.kind === FOR || p.kind === ASYNC) && args.length === 0 && open >= 0) {
        const generators = forIfClauses(p);
        if (p.kind !== RPAR) throw FAILED;
        // The brackets of the call are those of the generator expression.
        args.push({ kind: 'GeneratorExp', start: open, end: p.ends[p.at]!, elt: arg, generators });
        break;
      }
      args.push(arg);
    }
  } while (p.take(COMMA) && p.kind !== RPAR);
  return { args, keywords };
}

// primary: primary '[' slices ']'
// slices: slice !',' | (slice | starred_expression) (',' (slice | starred_expression))* [',']
export function subscript(p: Cursor, value: Expression, start: number): Expression {
  const open = p.start;
  p.next();
  const sliceStart = p.start;
  const isStarred = p.kind === STAR;
  let slice = sliceOrStarred(p);
  if (isStarred || p.kind === COMMA) {
    const elts = [slice];
    while (p.take(COMMA) && p.kind !== RSQB) elts.push(sliceOrStarred(p));
    slice = { kind: 'Tuple', start: sliceStart, end: p.end, elts };
  }
  p.expect(RSQB);
  return { kind: 'Subscript', start, end: p.end, value, slice, open };
}

// slice: [expression] ':' [expression] [':' [expression]] | named_expression
function sliceOrStarred(p: Cursor): Expression {
  const start = p.start;
  if (p.kind === STAR) {
    p.next();
    const value = expression(p);
    return { kind: 'Starred', start, end: p.end, value };
  }
  let lower: Expression | null = null;
  if (p.kind !== COLON) {
    lower = namedExpression(p);
    if (p.kind !== COLON) return lower;
    if (lower.kind === 'NamedExpr' && lower.start === start) throw FAILED;
  }
  p.next();
  const upper = beginsExpression(p) ? expression(p) : null;
  const step = p.take(COLON) && beginsExpression(p) ? expression(p) : null;
  return { kind: 'Slice', start, end: p.end, lower, upper, step };
}
