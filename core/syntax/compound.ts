/*
 * Compound statements, except `match` (patterns.ts).
 *
 * A compound statement ends where its last token stands that is not about lines (`Cursor.blockEnd`).
 */

import {
  AS,
  ASYNC,
  AT,
  CLASS,
  COLON,
  COMMA,
  DEF,
  ELIF,
  ELSE,
  EXCEPT,
  FINALLY,
  FOR,
  IN,
  LBRACE,
  LPAR,
  LSQB,
  NEWLINE,
  RARROW,
  RBRACE,
  RPAR,
  RSQB,
  STAR,
  WITH,
} from '../tokens/mod.ts';
import { FAILED, MAX_LEVELS, TOO_DEEP, type Cursor } from './cursor.ts';
import { callArguments, expression, namedExpression, restOfTuple, starExpressions } from './expressions.ts';
import type { ExceptHandler, Expression, If, keyword, Statement, withitem } from './nodes.ts';
import { parameters, typeParameters } from './parameters.ts';
import { block } from './statements.ts';
import { starTarget, starTargets } from './targets.ts';

// if_stmt: 'if' named_expression ':' block (elif_stmt | [else_block])
// elif_stmt: 'elif' named_expression ':' block (elif_stmt | [else_block])
export function ifStatement(p: Cursor): Statement {
  const starts: number[] = [];
  const tests: Expression[] = [];
  const bodies: Statement[][] = [];
  do {
    starts.push(p.start);
    if (starts.length > MAX_LEVELS) throw TOO_DEEP;
    p.next();
    tests.push(namedExpression(p));
    p.expect(COLON);
    bodies.push(block(p));
    p.noteBeginning(starts[0]!);
  } while (p.kind === ELIF);
  let orelse = elseBlock(p, starts[0]!);
  const end = p.blockEnd;
  for (let at = starts.length - 1; at > 0; at--) {
    const branch: If = { kind: 'If', start: starts[at]!, end, test: tests[at]!, body: bodies[at]!, orelse };
    orelse = [branch];
  }
  return { kind: 'If', start: starts[0]!, end, test: tests[0]!, body: bodies[0]!, orelse };
}

// else_block: 'else' ':' block
/** What stands before it is right without it. */
function elseBlock(p: Cursor, start: number): Statement[] {
  p.noteBeginning(start);
  if (!p.take(ELSE)) return [];
  p.expect(COLON);
  return block(p);
}

// while_stmt: 'while' named_expression ':' block [else_block]
export function whileStatement(p: Cursor): Statement {
  const start = p.start;
  p.next();
  const test = namedExpression(p);
  p.expect(COLON);
  const body = block(p);
  const orelse = elseBlock(p, start);
  return { kind: 'While', start, end: p.blockEnd, test, body, orelse };
}

// for_stmt: ['async'] 'for' star_targets 'in' star_expressions ':' block [else_block]
export function forStatement(p: Cursor, asyncStart = -1): Statement {
  const start = asyncStart < 0 ? p.start : asyncStart;
  p.next();
  const target = starTargets(p);
  p.expect(IN);
  const iter = starExpressions(p);
  p.expect(COLON);
  const body = block(p);
  const orelse = elseBlock(p, start);
  if (asyncStart < 0) return { kind: 'For', start, end: p.blockEnd, target, iter, body, orelse };
  return { kind: 'AsyncFor', start, end: p.blockEnd, target, iter, body, orelse };
}

// with_stmt: ['async'] 'with' '(' with_item (',' with_item)* [','] ')' ':' block
//          | ['async'] 'with' with_item (',' with_item)* ':' block
export function withStatement(p: Cursor, asyncStart = -1): Statement {
  const start = asyncStart < 0 ? p.start : asyncStart;
  p.next();
  const items = bracketedItems(p) ?? withItems(p, false);
  p.expect(COLON);
  const body = block(p);
  if (asyncStart < 0) return { kind: 'With', start, end: p.blockEnd, items, body };
  return { kind: 'AsyncWith', start, end: p.blockEnd, items, body };
}

function withItems(p: Cursor, isBracketed: boolean): withitem[] {
  const items: withitem[] = [];
  do items.push(withItem(p));
  while (p.take(COMMA) && !(isBracketed && p.kind === RPAR));
  return items;
}

// with_item: expression 'as' star_target &(',' | ')' | ':') | expression
function withItem(p: Cursor): withitem {
  const start = p.start;
  const context_expr = expression(p);
  const optional_vars = p.take(AS) ? starTarget(p) : null;
  return { kind: 'withitem', start, end: p.end, context_expr, optional_vars };
}

/** The items if the bracket that opens here is the statement's own, and not that of an expression. */
function bracketedItems(p: Cursor): withitem[] | null {
  if (p.kind !== LPAR || p.kinds[closing(p) + 1] !== COLON) return null;
  const at = p.at;
  const warned = p.warnings.length;
  try {
    p.next();
    const items = withItems(p, true);
    p.expect(RPAR);
    if (p.kind === COLON) return items;
  } catch (thrown) {
    if (thrown !== FAILED) throw thrown;
  }
  // `with (yield x):`, `with (a, *b):`, `with (x for x in y):`
  p.back(at);
  p.warnings.length = warned;
  return null;
}

/** The token that closes the bracket at the cursor. */
function closing(p: Cursor): number {
  const { kinds } = p;
  let depth = 0;
  for (let at = p.at; at < p.tokens.count; at++) {
    const kind = kinds[at]!;
    if (kind === LPAR || kind === LSQB || kind === LBRACE) depth++;
    else if ((kind === RPAR || kind === RSQB || kind === RBRACE) && --depth === 0) return at;
  }
  return p.tokens.count;
}

// try_stmt: 'try' ':' block finally_block
//         | 'try' ':' block except_block+ [else_block] [finally_block]
//         | 'try' ':' block except_star_block+ [else_block] [finally_block]
// finally_block: 'finally' ':' block
export function tryStatement(p: Cursor): Statement {
  const start = p.start;
  p.next();
  p.expect(COLON);
  const body = block(p);
  const handlers: ExceptHandler[] = [];
  const isStar = p.kind === EXCEPT && p.following === STAR;
  while (p.kind === EXCEPT) {
    handlers.push(exceptBlock(p, isStar));
    p.noteBeginning(start);
  }
  const orelse = handlers.length > 0 ? elseBlock(p, start) : [];
  let finalbody: Statement[] = [];
  if (p.take(FINALLY)) {
    p.expect(COLON);
    finalbody = block(p);
  } else if (handlers.length === 0) {
    throw FAILED;
  }
  const end = p.blockEnd;
  if (isStar) return { kind: 'TryStar', start, end, body, handlers, orelse, finalbody };
  return { kind: 'Try', start, end, body, handlers, orelse, finalbody };
}

// except_block: 'except' expression ['as' NAME] ':' block | 'except' expressions ':' block | 'except' ':' block
// except_star_block: 'except' '*' expression ['as' NAME] ':' block | 'except' '*' expressions ':' block
function exceptBlock(p: Cursor, isStar: boolean): ExceptHandler {
  const start = p.start;
  p.next();
  if (p.take(STAR) !== isStar) throw FAILED;
  let type: Expression | null = null;
  let name: string | null = null;
  if (isStar || p.kind !== COLON) {
    const typeStart = p.start;
    type = expression(p);
    if (p.take(AS)) name = p.name();
    else type = restOfTuple(p, typeStart, type);
  }
  p.expect(COLON);
  const body = block(p);
  return { kind: 'ExceptHandler', start, end: p.blockEnd, type, name, body };
}

// class_def_raw: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
export function classDefinition(p: Cursor, decorator_list: Expression[]): Statement {
  const start = p.start;
  p.next();
  const nameStart = p.start;
  const name = p.name();
  const type_params = typeParameters(p);
  let bases: Expression[] = [];
  let keywords: keyword[] = [];
  if (p.take(LPAR)) {
    if (p.kind !== RPAR) ({ args: bases, keywords } = callArguments(p, -1));
    p.expect(RPAR);
  }
  p.expect(COLON);
  const body = block(p);
  const end = p.blockEnd;
  return { kind: 'ClassDef', start, end, name, bases, keywords, body, decorator_list, type_params, nameStart };
}

// function_def_raw: ['async'] 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block
export function functionDefinition(p: Cursor, decorator_list: Expression[], asyncStart = -1): Statement {
  const start = asyncStart < 0 ? p.start : asyncStart;
  p.next();
  const nameStart = p.start;
  const name = p.name();
  const type_params = typeParameters(p);
  p.expect(LPAR);
  const args = parameters(p, RPAR);
  p.expect(RPAR);
  const returns = p.take(RARROW) ? expression(p) : null;
  p.expect(COLON);
  const body = block(p);
  const kind = asyncStart < 0 ? 'FunctionDef' : 'AsyncFunctionDef';
  return { kind, start, end: p.blockEnd, name, args, body, decorator_list, returns, type_params, nameStart };
}

// decorators: ('@' named_expression NEWLINE)+
// function_def: decorators function_def_raw | function_def_raw
// class_def: decorators class_def_raw | class_def_raw
export function decorated(p: Cursor): Statement {
  const decorators: Expression[] = [];
  while (p.take(AT)) {
    decorators.push(namedExpression(p));
    p.expect(NEWLINE);
  }
  if (p.kind === DEF) return functionDefinition(p, decorators);
  if (p.kind === CLASS) return classDefinition(p, decorators);
  const start = p.start;
  p.expect(ASYNC);
  if (p.kind !== DEF) throw FAILED;
  return functionDefinition(p, decorators, start);
}

export function asyncStatement(p: Cursor): Statement {
  const start = p.start;
  p.next();
  if (p.kind === DEF) return functionDefinition(p, [], start);
  if (p.kind === FOR) return forStatement(p, start);
  if (p.kind === WITH) return withStatement(p, start);
  throw FAILED;
}
