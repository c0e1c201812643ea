/*
 * Primaries and atoms: names, literals, brackets with what they hold, and the attributes, calls and subscripts after.
 *
 * A chain of these is a loop. Round brackets leave no node; a group is what stands in it.
 */

import {
  ASYNC,
  AWAIT,
  COLON,
  COMMA,
  DOT,
  DOUBLESTAR,
  ELLIPSIS,
  FALSE,
  FOR,
  FSTRING_START,
  LBRACE,
  LPAR,
  LSQB,
  NAME,
  NONE,
  NUMBER,
  numberValue,
  RBRACE,
  RPAR,
  RSQB,
  STAR,
  STRING,
  TRUE,
  TSTRING_START,
  YIELD,
} from '../tokens/mod.ts';
import { FAILED, type Cursor } from './cursor.ts';
import { BEGINS, call, expression, forIfClauses, starNamedExpression, subscript, yieldExpression } from './expressions.ts';
import type { Constant, ConstantValue, Expression } from './nodes.ts';
import { bitwiseOr } from './operators.ts';
import { strings } from './strings.ts';

const ELLIPSIS_VALUE: ConstantValue = { type: 'ellipsis' };

// await_primary: 'await' primary | primary
export function primary(p: Cursor): Expression {
  if (p.kind !== AWAIT) return chain(p);
  const start = p.start;
  p.next();
  const value = chain(p);
  return { kind: 'Await', start, end: p.end, value };
}

// primary: primary '.' NAME | primary genexp | primary '(' [arguments] ')' | primary '[' slices ']' | atom
export function chain(p: Cursor): Expression {
  const start = p.start;
  let node = atom(p);
  for (;;) {
    const kind = p.kind;
    if (kind === DOT) {
      p.next();
      const attr = p.name();
      node = { kind: 'Attribute', start, end: p.end, value: node, attr };
    } else if (kind === LPAR) {
      node = call(p, node, start);
    } else if (kind === LSQB) {
      node = subscript(p, node, start);
    } else {
      return node;
    }
  }
}

// atom: NAME | 'True' | 'False' | 'None' | strings | NUMBER | (genexp | tuple | group) | (listcomp | list)
//     | (dictcomp | setcomp | dict | set) | '...'
function atom(p: Cursor): Expression {
  const start = p.start;
  switch (p.kind) {
    case NAME: {
      const id = p.name();
      const name: Expression = { kind: 'Name', start, end: p.end, id };
      // `print [1]` and `print -1` are right, and yet statements of Python 2 to CPython when another statement is wrong.
      if (BEGINS[p.kind] === 1 && p.kind !== LPAR && (id === 'print' || id === 'exec')) p.isDoubtful = true;
      return name;
    }
    case NUMBER:
      return number(p);
    case STRING:
    case FSTRING_START:
    case TSTRING_START:
      return strings(p);
    case LPAR:
      return round(p);
    case LSQB:
      return square(p);
    case LBRACE:
      return curly(p);
    case TRUE:
      return constant(p, true);
    case FALSE:
      return constant(p, false);
    case NONE:
      return constant(p, null);
    case ELLIPSIS:
      return constant(p, ELLIPSIS_VALUE);
    default:
      throw FAILED;
  }
}

function constant(p: Cursor, value: ConstantValue): Constant {
  const start = p.start;
  p.next();
  return { kind: 'Constant', start, end: p.end, value, u: false };
}

// NUMBER
export function number(p: Cursor): Constant {
  const value = numberValue(p.source.slice(p.start, p.ends[p.at]), p.tokens.maxDigits);
  if (typeof value === 'object' && value.type === 'fault') throw FAILED;
  return constant(p, value);
}

// genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')'
// tuple: '(' [star_named_expression ',' [star_named_expressions]] ')'
// group: '(' (yield_expr | named_expression) ')'
function round(p: Cursor): Expression {
  const start = p.start;
  p.next();
  if (p.take(RPAR)) return { kind: 'Tuple', start, end: p.end, elts: [] };
  if (p.kind === YIELD) {
    const node = yieldExpression(p);
    p.expect(RPAR);
    return node;
  }
  const isStarred = p.kind === STAR;
  const first = starNamedExpression(p);
  if (p.kind === COMMA) {
    const elts = [first];
    while (p.take(COMMA) && p.kind !== RPAR) elts.push(starNamedExpression(p));
    p.expect(RPAR);
    return { kind: 'Tuple', start, end: p.end, elts };
  }
  if (isStarred) throw FAILED;
  if (p.kind === FOR || p.kind === ASYNC) {
    const generators = forIfClauses(p);
    p.expect(RPAR);
    return { kind: 'GeneratorExp', start, end: p.end, elt: first, generators };
  }
  p.expect(RPAR);
  return first;
}

// list: '[' [star_named_expressions] ']'
// listcomp: '[' named_expression for_if_clauses ']'
function square(p: Cursor): Expression {
  const start = p.start;
  p.next();
  if (p.take(RSQB)) return { kind: 'List', start, end: p.end, elts: [] };
  const isStarred = p.kind === STAR;
  const first = starNamedExpression(p);
  if (!isStarred && (p.kind === FOR || p.kind === ASYNC)) {
    const generators = forIfClauses(p);
    p.expect(RSQB);
    return { kind: 'ListComp', start, end: p.end, elt: first, generators };
  }
  const elts = [first];
  while (p.take(COMMA) && p.kind !== RSQB) elts.push(starNamedExpression(p));
  p.expect(RSQB);
  return { kind: 'List', start, end: p.end, elts };
}

// dict: '{' [double_starred_kvpair (',' double_starred_kvpair)* [',']] '}'
// dictcomp: '{' kvpair for_if_clauses '}'
// set: '{' star_named_expressions '}'
// setcomp: '{' named_expression for_if_clauses '}'
function curly(p: Cursor): Expression {
  const start = p.start;
  p.next();
  if (p.take(RBRACE)) return { kind: 'Dict', start, end: p.end, keys: [], values: [] };
  if (p.kind === DOUBLESTAR) return dict(p, start, [], []);
  const isStarred = p.kind === STAR;
  const firstAt = p.start;
  const first = starNamedExpression(p);
  if (p.kind === COLON && !isStarred && !(first.kind === 'NamedExpr' && first.start === firstAt)) {
    p.next();
    const value = expression(p);
    if (p.kind === FOR || p.kind === ASYNC) {
      const generators = forIfClauses(p);
      p.expect(RBRACE);
      return { kind: 'DictComp', start, end: p.end, key: first, value, generators };
    }
    return dict(p, start, [first], [value]);
  }
  if (!isStarred && (p.kind === FOR || p.kind === ASYNC)) {
    const generators = forIfClauses(p);
    p.expect(RBRACE);
    return { kind: 'SetComp', start, end: p.end, elt: first, generators };
  }
  const elts = [first];
  while (p.take(COMMA) && p.kind !== RBRACE) elts.push(starNamedExpression(p));
  p.expect(RBRACE);
  return { kind: 'Set', start, end: p.end, elts };
}

// double_starred_kvpair: '**' bitwise_or | expression ':' expression
function dict(p: Cursor, start: number, keys: (Expression | null)[], values: Expression[]): Expression {
  if (keys.length === 0 || p.take(COMMA)) {
    while (p.kind !== RBRACE) {
      if (p.take(DOUBLESTAR)) {
        keys.push(null);
        values.push(bitwiseOr(p));
      } else {
        keys.push(expression(p));
        p.expect(COLON);
        values.push(expression(p));
      }
      if (!p.take(COMMA)) break;
    }
  }
  p.expect(RBRACE);
  return { kind: 'Dict', start, end: p.end, keys, values };
}
