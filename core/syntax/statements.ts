/*
 * Statements of one line, and the sequences in which statements stand. Compound statements are in compound.ts.
 */

import {
  AMPEREQUAL,
  AS,
  ASSERT,
  ASYNC,
  AT,
  ATEQUAL,
  BREAK,
  CIRCUMFLEXEQUAL,
  CLASS,
  COLON,
  COMMA,
  CONTINUE,
  DEDENT,
  DEF,
  DEL,
  DOT,
  DOUBLESLASHEQUAL,
  DOUBLESTAREQUAL,
  ELLIPSIS,
  END,
  EQUAL,
  FOR,
  FROM,
  GLOBAL,
  IF,
  IMPORT,
  INDENT,
  kindTexts,
  LEFTSHIFTEQUAL,
  LPAR,
  MINUSEQUAL,
  NAME,
  NEWLINE,
  NONLOCAL,
  PASS,
  PERCENTEQUAL,
  PLUSEQUAL,
  RAISE,
  RETURN,
  RIGHTSHIFTEQUAL,
  RPAR,
  SEMI,
  SLASHEQUAL,
  STAR,
  STAREQUAL,
  TRY,
  VBAREQUAL,
  WHILE,
  WITH,
  YIELD,
} from '../tokens/mod.ts';
import {
  asyncStatement,
  classDefinition,
  decorated,
  forStatement,
  functionDefinition,
  ifStatement,
  tryStatement,
  whileStatement,
  withStatement,
} from './compound.ts';
import { FAILED, type Cursor } from './cursor.ts';
import { annotatedRhs, BEGINS, beginsExpression, expression, starExpressions } from './expressions.ts';
import type { alias, BinaryOperator, Expression, Name, Statement } from './nodes.ts';
import { typeParameters } from './parameters.ts';
import { beginsMatch, matchStatement } from './patterns.ts';
import { delTarget, isSingleTarget, isTarget } from './targets.ts';

/** The operator of an augmented assignment by the kind of its token. */
const AUGMENTED: (BinaryOperator | undefined)[] = [];
const texts = new Map(kindTexts);
for (const kind of [
  PLUSEQUAL,
  MINUSEQUAL,
  STAREQUAL,
  ATEQUAL,
  SLASHEQUAL,
  PERCENTEQUAL,
  AMPEREQUAL,
  VBAREQUAL,
  CIRCUMFLEXEQUAL,
  LEFTSHIFTEQUAL,
  RIGHTSHIFTEQUAL,
  DOUBLESTAREQUAL,
  DOUBLESLASHEQUAL,
]) {
  AUGMENTED[kind] = texts.get(kind)!.slice(0, -1) as BinaryOperator;
}

// statements: statement+
/** All statements of a program. */
export function statements(p: Cursor): Statement[] {
  const body: Statement[] = [];
  let last = 0;
  while (p.kind !== END && p.kind !== DEDENT) {
    if (!p.isDoubtful) p.begun = last;
    last = p.at;
    statement(p, body);
  }
  return body;
}

// block: NEWLINE INDENT statements DEDENT | simple_stmts
export function block(p: Cursor): Statement[] {
  const body: Statement[] = [];
  if (!p.take(NEWLINE)) {
    simpleStatements(p, body);
    return body;
  }
  p.expect(INDENT);
  do statement(p, body);
  while (p.kind !== DEDENT && p.kind !== END);
  p.expect(DEDENT);
  return body;
}

// statement: compound_stmt | simple_stmts
export function statement(p: Cursor, body: Statement[]): void {
  const compound = compoundStatement(p);
  if (compound === null) return simpleStatements(p, body);
  body.push(compound);
  if (compound.kind !== 'FunctionDef' && compound.kind !== 'AsyncFunctionDef') p.note(compound.start);
}

// compound_stmt: function_def | if_stmt | class_def | with_stmt | for_stmt | try_stmt | while_stmt | match_stmt
/** Null if the current token begins none. */
export function compoundStatement(p: Cursor): Statement | null {
  switch (p.kind) {
    case NAME:
      if (!p.isWord('match')) return null;
      if (beginsMatch(p)) return matchStatement(p);
      p.isDoubtful ||= BEGINS[p.following] === 1;
      return null;
    case IF:
      return ifStatement(p);
    case DEF:
      return functionDefinition(p, []);
    case FOR:
      return forStatement(p);
    case WITH:
      return withStatement(p);
    case TRY:
      return tryStatement(p);
    case WHILE:
      return whileStatement(p);
    case CLASS:
      return classDefinition(p, []);
    case AT:
      return decorated(p);
    case ASYNC:
      return asyncStatement(p);
    default:
      return null;
  }
}

// simple_stmts: simple_stmt (';' simple_stmt)* [';'] NEWLINE
export function simpleStatements(p: Cursor, body: Statement[]): void {
  do body.push(simpleStatement(p));
  while (p.take(SEMI) && p.kind !== NEWLINE);
  p.expect(NEWLINE);
}

// simple_stmt: assignment | type_alias | star_expressions | return_stmt | import_stmt | raise_stmt | 'pass' | del_stmt
//            | yield_stmt | assert_stmt | 'break' | 'continue' | global_stmt | nonlocal_stmt
function simpleStatement(p: Cursor): Statement {
  const start = p.start;
  switch (p.kind) {
    case NAME:
      return p.following === NAME && p.isWord('type') ? typeAlias(p) : expressionStatement(p);
    case RETURN: {
      p.next();
      const value = beginsExpression(p) ? starExpressions(p) : null;
      return { kind: 'Return', start, end: p.end, value };
    }
    case IMPORT:
      return importName(p);
    case FROM:
      return importFrom(p);
    case RAISE: {
      p.next();
      const exc = beginsExpression(p) ? expression(p) : null;
      const cause = exc !== null && p.take(FROM) ? expression(p) : null;
      return { kind: 'Raise', start, end: p.end, exc, cause };
    }
    case PASS:
      p.next();
      return { kind: 'Pass', start, end: p.end };
    case BREAK:
      p.next();
      return { kind: 'Break', start, end: p.end };
    case CONTINUE:
      p.next();
      return { kind: 'Continue', start, end: p.end };
    case DEL:
      return deletion(p);
    case ASSERT: {
      p.next();
      const test = expression(p);
      const msg = p.take(COMMA) ? expression(p) : null;
      return { kind: 'Assert', start, end: p.end, test, msg };
    }
    case GLOBAL: {
      const names = listedNames(p);
      return { kind: 'Global', start, end: p.end, names };
    }
    case NONLOCAL: {
      const names = listedNames(p);
      return { kind: 'Nonlocal', start, end: p.end, names };
    }
    default:
      return expressionStatement(p);
  }
}

// assignment: NAME ':' expression ['=' annotated_rhs]
//           | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]
//           | (star_targets '=')+ annotated_rhs !'='
//           | single_target augassign annotated_rhs
// yield_stmt: yield_expr
function expressionStatement(p: Cursor): Statement {
  const start = p.start;
  const isYield = p.kind === YIELD;
  const first = annotatedRhs(p);
  const kind = p.kind;
  if (kind === NEWLINE || kind === SEMI) return { kind: 'Expr', start, end: p.end, value: first };
  if (isYield) throw FAILED;
  if (kind === EQUAL) {
    const targets: Expression[] = [];
    let value = first;
    let isTargetable = true;
    while (p.kind === EQUAL) {
      if (!isTargetable || !isTarget(value)) throw FAILED;
      targets.push(value);
      p.next();
      isTargetable = p.kind !== YIELD;
      value = annotatedRhs(p);
    }
    return { kind: 'Assign', start, end: p.end, targets, value };
  }
  if (!isSingleTarget(first)) throw FAILED;
  if (kind === COLON) {
    p.next();
    const simple = first.kind === 'Name' && first.start === start;
    const annotation = expression(p);
    const value = p.take(EQUAL) ? annotatedRhs(p) : null;
    return { kind: 'AnnAssign', start, end: p.end, target: first, annotation, value, simple };
  }
  const op = AUGMENTED[kind];
  if (op === undefined) throw FAILED;
  p.next();
  const value = annotatedRhs(p);
  return { kind: 'AugAssign', start, end: p.end, target: first, op, value };
}

// type_alias: "type" NAME [type_params] '=' expression
function typeAlias(p: Cursor): Statement {
  const start = p.start;
  p.next();
  const nameStart = p.start;
  const id = p.name();
  const name: Name = { kind: 'Name', start: nameStart, end: p.end, id };
  const type_params = typeParameters(p);
  // `X[T = int]` is right here, and a wrong subscript to CPython when another statement is wrong.
  p.isDoubtful ||= type_params.length > 0;
  p.expect(EQUAL);
  const value = expression(p);
  return { kind: 'TypeAlias', start, end: p.end, name, type_params, value };
}

// del_stmt: 'del' del_targets &(';' | NEWLINE)
function deletion(p: Cursor): Statement {
  const start = p.start;
  p.next();
  const targets: Expression[] = [];
  do targets.push(delTarget(p));
  while (p.take(COMMA) && p.kind !== SEMI && p.kind !== NEWLINE);
  return { kind: 'Delete', start, end: p.end, targets };
}

// global_stmt: 'global' NAME (',' NAME)*
function listedNames(p: Cursor): string[] {
  const names: string[] = [];
  do {
    p.next();
    names.push(p.name());
  } while (p.kind === COMMA);
  return names;
}

// import_name: 'import' dotted_name ['as' NAME] (',' dotted_name ['as' NAME])*
function importName(p: Cursor): Statement {
  const start = p.start;
  const names: alias[] = [];
  do {
    p.next();
    const nameStart = p.start;
    const name = dottedName(p);
    const asname = p.take(AS) ? p.name() : null;
    names.push({ kind: 'alias', start: nameStart, end: p.end, name, asname });
  } while (p.kind === COMMA);
  return { kind: 'Import', start, end: p.end, names };
}

// dotted_name: dotted_name '.' NAME | NAME
function dottedName(p: Cursor): string {
  const first = p.name();
  if (p.kind !== DOT) return first;
  const names = [first];
  while (p.take(DOT)) names.push(p.name());
  return names.join('.');
}

// import_from: 'from' ('.' | '...')* dotted_name 'import' import_from_targets
//            | 'from' ('.' | '...')+ 'import' import_from_targets
function importFrom(p: Cursor): Statement {
  const start = p.start;
  p.next();
  let level = 0;
  for (; p.kind === DOT || p.kind === ELLIPSIS; p.next()) level += p.kind === DOT ? 1 : 3;
  const module = level > 0 && p.kind === IMPORT ? null : dottedName(p);
  p.expect(IMPORT);
  const names = importTargets(p);
  if (module === '__future__' && level === 0 && names.some((each) => each.name === 'barry_as_FLUFL')) p.flufl = true;
  return { kind: 'ImportFrom', start, end: p.end, module, names, level };
}

// import_from_targets: '(' import_from_as_names [','] ')' | import_from_as_names !',' | '*'
// import_from_as_name: NAME ['as' NAME]
function importTargets(p: Cursor): alias[] {
  const start = p.start;
  if (p.take(STAR)) return [{ kind: 'alias', start, end: p.end, name: '*', asname: null }];
  const isBracketed = p.take(LPAR);
  const names: alias[] = [];
  do {
    const nameStart = p.start;
    const name = p.name();
    const asname = p.take(AS) ? p.name() : null;
    names.push({ kind: 'alias', start: nameStart, end: p.end, name, asname });
  } while (p.take(COMMA) && !(isBracketed && p.kind === RPAR));
  if (isBracketed) p.expect(RPAR);
  return names;
}
