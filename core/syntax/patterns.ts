/*
 * The match statement and its patterns (PEP 634).
 *
 * `match`, `case`, `type` and `_` are names that mean something only here: whether a line that begins with `match` is
 * such a statement is seen by what ends it, a colon with an indented `case` after it.
 */

import {
  AS,
  COLON,
  COMMA,
  DEDENT,
  DOT,
  DOUBLESTAR,
  EQUAL,
  FALSE,
  FSTRING_START,
  IF,
  INDENT,
  LBRACE,
  LPAR,
  LSQB,
  MINUS,
  NAME,
  NEWLINE,
  NONE,
  NUMBER,
  PLUS,
  RBRACE,
  RPAR,
  RSQB,
  STAR,
  STRING,
  TRUE,
  TSTRING_START,
  VBAR,
} from '../tokens/mod.ts';
import { number } from './atoms.ts';
import { FAILED, type Cursor } from './cursor.ts';
import { namedExpression, starNamedExpression, beginsExpression } from './expressions.ts';
import type { Attribute, Constant, Expression, match_case, MatchStar, Name, Pattern, Statement } from './nodes.ts';
import { block } from './statements.ts';
import { strings } from './strings.ts';

/** Whether the line that begins with the name `match` begins a match statement. */
export function beginsMatch(p: Cursor): boolean {
  const { kinds } = p;
  let at = p.at + 1;
  while (kinds[at] !== NEWLINE && at < p.tokens.count) at++;
  return kinds[at - 1] === COLON && kinds[at + 1] === INDENT && kinds[at + 2] === NAME && p.wordAt(at + 2, 'case');
}

// match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
export function matchStatement(p: Cursor): Statement {
  const start = p.start;
  p.next();
  const subject = subjectExpression(p);
  p.expect(COLON);
  p.expect(NEWLINE);
  p.expect(INDENT);
  const cases: match_case[] = [];
  do cases.push(caseBlock(p));
  while (p.kind !== DEDENT);
  p.next();
  return { kind: 'Match', start, end: p.blockEnd, subject, cases };
}

// subject_expr: star_named_expression ',' [star_named_expressions] | named_expression
function subjectExpression(p: Cursor): Expression {
  const start = p.start;
  if (p.kind !== STAR) {
    const only = namedExpression(p);
    if (p.kind !== COMMA) return only;
    return subjectTuple(p, start, only);
  }
  return subjectTuple(p, start, starNamedExpression(p));
}

function subjectTuple(p: Cursor, start: number, first: Expression): Expression {
  const elts = [first];
  p.expect(COMMA);
  while (beginsExpression(p)) {
    elts.push(starNamedExpression(p));
    if (!p.take(COMMA)) break;
  }
  return { kind: 'Tuple', start, end: p.end, elts };
}

// case_block: "case" patterns [guard] ':' block
// guard: 'if' named_expression
function caseBlock(p: Cursor): match_case {
  const start = p.start;
  if (!p.isWord('case')) throw FAILED;
  p.next();
  const topmost = patterns(p);
  const guard = p.take(IF) ? namedExpression(p) : null;
  p.expect(COLON);
  const body = block(p);
  return { kind: 'match_case', start, end: p.blockEnd, pattern: topmost, guard, body };
}

// patterns: open_sequence_pattern | pattern
function patterns(p: Cursor): Pattern {
  const start = p.start;
  const first = maybeStarPattern(p);
  if (p.kind !== COMMA) {
    if (first.kind === 'MatchStar') throw FAILED;
    return first;
  }
  const list = [first];
  while (p.take(COMMA) && p.kind !== COLON && p.kind !== IF) list.push(maybeStarPattern(p));
  return { kind: 'MatchSequence', start, end: p.end, patterns: list };
}

// pattern: or_pattern 'as' pattern_capture_target | or_pattern
function pattern(p: Cursor): Pattern {
  const start = p.start;
  const inner = orPattern(p);
  if (!p.take(AS)) return inner;
  const name = captureTarget(p);
  return { kind: 'MatchAs', start, end: p.end, pattern: inner, name };
}

// or_pattern: closed_pattern ('|' closed_pattern)*
function orPattern(p: Cursor): Pattern {
  const start = p.start;
  const first = closedPattern(p);
  if (p.kind !== VBAR) return first;
  const list = [first];
  while (p.take(VBAR)) list.push(closedPattern(p));
  return { kind: 'MatchOr', start, end: p.end, patterns: list };
}

// closed_pattern: literal_pattern | capture_pattern | wildcard_pattern | value_pattern | group_pattern
//               | sequence_pattern | mapping_pattern | class_pattern
function closedPattern(p: Cursor): Pattern {
  const start = p.start;
  switch (p.kind) {
    case NAME:
      return namePattern(p);
    case LPAR:
      return roundPattern(p);
    case LSQB: {
      p.next();
      const list = sequence(p, RSQB);
      return { kind: 'MatchSequence', start, end: p.end, patterns: list };
    }
    case LBRACE:
      return mappingPattern(p);
    case NONE:
    case TRUE:
    case FALSE: {
      const value = p.kind === NONE ? null : p.kind === TRUE;
      p.next();
      return { kind: 'MatchSingleton', start, end: p.end, value };
    }
    default: {
      const value = literalExpression(p);
      return { kind: 'MatchValue', start, end: p.end, value };
    }
  }
}

// capture_pattern: !"_" NAME !('.' | '(' | '=')
// wildcard_pattern: "_"
// value_pattern: attr !('.' | '(' | '=')
// class_pattern: name_or_attr '(' [positional_patterns] [keyword_patterns] [','] ')'
function namePattern(p: Cursor): Pattern {
  const start = p.start;
  if (p.isWord('_')) {
    p.next();
    return { kind: 'MatchAs', start, end: p.end, pattern: null, name: null };
  }
  const value = nameOrAttribute(p);
  if (p.kind === LPAR) return classPattern(p, value);
  if (p.kind === EQUAL) throw FAILED;
  if (value.kind === 'Attribute') return { kind: 'MatchValue', start, end: p.end, value };
  return { kind: 'MatchAs', start, end: p.end, pattern: null, name: value.id };
}

// name_or_attr: name_or_attr '.' NAME | NAME
function nameOrAttribute(p: Cursor): Name | Attribute {
  const start = p.start;
  const id = p.name();
  let node: Name | Attribute = { kind: 'Name', start, end: p.end, id };
  while (p.take(DOT)) {
    const attr = p.name();
    node = { kind: 'Attribute', start, end: p.end, value: node, attr };
  }
  return node;
}

// pattern_capture_target: !"_" NAME !('.' | '(' | '=')
function captureTarget(p: Cursor): string {
  if (p.isWord('_')) throw FAILED;
  const name = p.name();
  if (p.kind === DOT || p.kind === LPAR || p.kind === EQUAL) throw FAILED;
  return name;
}

// group_pattern: '(' pattern ')'
// sequence_pattern: '[' [maybe_sequence_pattern] ']' | '(' [open_sequence_pattern] ')'
function roundPattern(p: Cursor): Pattern {
  const start = p.start;
  p.next();
  if (p.take(RPAR)) return { kind: 'MatchSequence', start, end: p.end, patterns: [] };
  const first = maybeStarPattern(p);
  if (p.kind !== COMMA) {
    if (first.kind === 'MatchStar') throw FAILED;
    p.expect(RPAR);
    return first;
  }
  p.next();
  const list = [first, ...sequence(p, RPAR)];
  return { kind: 'MatchSequence', start, end: p.end, patterns: list };
}

// maybe_sequence_pattern: maybe_star_pattern (',' maybe_star_pattern)* [',']
function sequence(p: Cursor, close: number): Pattern[] {
  const list: Pattern[] = [];
  while (p.kind !== close) {
    list.push(maybeStarPattern(p));
    if (!p.take(COMMA)) break;
  }
  p.expect(close);
  return list;
}

// maybe_star_pattern: star_pattern | pattern
// star_pattern: '*' pattern_capture_target | '*' wildcard_pattern
function maybeStarPattern(p: Cursor): Pattern | MatchStar {
  if (p.kind !== STAR) return pattern(p);
  const start = p.start;
  p.next();
  let name: string | null = null;
  if (p.isWord('_')) p.next();
  else name = captureTarget(p);
  return { kind: 'MatchStar', start, end: p.end, name };
}

// mapping_pattern: '{' [key_value_pattern (',' key_value_pattern)*] [',' '**' pattern_capture_target] [','] '}'
// key_value_pattern: (literal_expr | attr) ':' pattern
function mappingPattern(p: Cursor): Pattern {
  const start = p.start;
  const keys: Expression[] = [];
  const list: Pattern[] = [];
  let rest: string | null = null;
  p.next();
  while (p.kind !== RBRACE) {
    if (p.take(DOUBLESTAR)) {
      rest = captureTarget(p);
      p.take(COMMA);
      break;
    }
    keys.push(mappingKey(p));
    p.expect(COLON);
    list.push(pattern(p));
    if (!p.take(COMMA)) break;
  }
  p.expect(RBRACE);
  return { kind: 'MatchMapping', start, end: p.end, keys, patterns: list, rest };
}

function mappingKey(p: Cursor): Expression {
  const start = p.start;
  switch (p.kind) {
    case NAME: {
      const key = nameOrAttribute(p);
      if (key.kind !== 'Attribute') throw FAILED;
      return key;
    }
    case NONE:
    case TRUE:
    case FALSE: {
      const value = p.kind === NONE ? null : p.kind === TRUE;
      p.next();
      return { kind: 'Constant', start, end: p.end, value, u: false };
    }
    default:
      return literalExpression(p);
  }
}

// positional_patterns: pattern (',' pattern)*
// keyword_patterns: NAME '=' pattern (',' NAME '=' pattern)*
function classPattern(p: Cursor, cls: Expression): Pattern {
  const list: Pattern[] = [];
  const kwd_attrs: string[] = [];
  const kwd_patterns: Pattern[] = [];
  p.next();
  while (p.kind !== RPAR) {
    if (p.kind === NAME && p.following === EQUAL) {
      kwd_attrs.push(p.name());
      p.next();
      kwd_patterns.push(pattern(p));
    } else {
      if (kwd_attrs.length > 0) throw FAILED;
      list.push(pattern(p));
    }
    if (!p.take(COMMA)) break;
  }
  p.expect(RPAR);
  return { kind: 'MatchClass', start: cls.start, end: p.end, cls, patterns: list, kwd_attrs, kwd_patterns };
}

// literal_expr: signed_number !('+' | '-') | complex_number | strings
// complex_number: signed_real_number ('+' | '-') imaginary_number
function literalExpression(p: Cursor): Expression {
  const kind = p.kind;
  if (kind === STRING || kind === FSTRING_START || kind === TSTRING_START) return strings(p);
  const start = p.start;
  const real = signedNumber(p);
  if (p.kind !== PLUS && p.kind !== MINUS) return real;
  const op = p.kind === PLUS ? '+' : '-';
  const opStart = p.start;
  p.next();
  const opEnd = p.end;
  const imaginary = p.kind === NUMBER ? number(p) : null;
  const signless = real.kind === 'UnaryOp' ? (real.operand as Constant) : real;
  if (imaginary === null || isComplex(signless) || !isComplex(imaginary)) throw FAILED;
  return { kind: 'BinOp', start, end: p.end, left: real, op, right: imaginary, opStart, opEnd };
}

// signed_number: NUMBER | '-' NUMBER
function signedNumber(p: Cursor): Expression {
  const start = p.start;
  const isNegative = p.take(MINUS);
  if (p.kind !== NUMBER) throw FAILED;
  const operand = number(p);
  return isNegative ? { kind: 'UnaryOp', start, end: p.end, op: '-', operand } : operand;
}

function isComplex(node: Expression): boolean {
  const value = node.kind === 'Constant' ? node.value : null;
  return typeof value === 'object' && value !== null && value.type === 'complex';
}
