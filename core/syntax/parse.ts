/*
 * The way in: a text becomes a tree, or a fault.
 *
 * Two passes, as in CPython: the parser proper knows only right programs and is fast; a program that it refuses is
 * read again by explain.ts, which knows the ways in which programs are wrong.
 */

import type { Fault, Span, Text } from '../source/mod.ts';
import {
  RARROW,
  COMMA,
  DOUBLESTAR,
  END,
  LPAR,
  NEWLINE,
  RPAR,
  STAR,
  release,
  tokenize,
  type Tokens,
  type Warning,
} from '../tokens/mod.ts';
import { Cursor, FAILED, TOO_DEEP } from './cursor.ts';
import { explain, tooDeep } from './explain.ts';
import { expression, expressions } from './expressions.ts';
import type { Expression, ExpressionModule, FunctionType, Interactive, Module, Root, Statement } from './nodes.ts';
import { compoundStatement, simpleStatements, statements } from './statements.ts';

/** What is read: a program, one expression, or one interactive statement. */
export type Mode = 'exec' | 'eval' | 'single';

export interface ParseOptions {
  /** Names may begin with `$`: for the Python parts of this interpreter only. */
  readonly intrinsics?: boolean;
  /** Bodies of functions that can wait are left out: `pass` stands in their place, as long as they are. */
  readonly late?: boolean;
  /** Reads this part alone. */
  readonly part?: Span | null;
  /** Decimal ints of more digits are refused, as `sys.get_int_max_str_digits()` says; 0: none are. */
  readonly maxDigits?: number | undefined;
  /** A text that ends too early is told apart by the message `incomplete input`: for interactive use. */
  readonly allowIncomplete?: boolean;
  /** Gets the SyntaxWarnings of a text that has a tree, in order of the source. */
  readonly warn?: (warning: Warning) => void;
}

/** Reads a text; the tree, or what is wrong with the text as CPython 3.14 says it. */
export function parse(text: Text, mode: 'exec', options?: ParseOptions): Module | Fault;
export function parse(text: Text, mode: 'eval', options?: ParseOptions): ExpressionModule | Fault;
export function parse(text: Text, mode: 'single', options?: ParseOptions): Interactive | Fault;
export function parse(text: Text, mode: Mode, options?: ParseOptions): Root | Fault;
export function parse(text: Text, mode: Mode, options: ParseOptions = {}): Root | Fault {
  const { intrinsics = false, late = false, part = null, maxDigits } = options;
  const tokens = tokenize(text, { mode, intrinsics, late, part, maxDigits });
  const root = read(text, tokens, mode, options);
  release(tokens);
  return root;
}

/** Reads the type of a function as type comments give it. */
export function parseFunctionType(text: Text): FunctionType | Fault {
  const tokens = tokenize(text, { mode: 'eval', intrinsics: false });
  const p = new Cursor(tokens);
  try {
    return functionType(p);
  } catch (thrown) {
    if (thrown === TOO_DEEP) return tooDeep(tokens);
    if (thrown !== FAILED) throw thrown;
    return explain(p, 'eval', false);
  } finally {
    release(tokens);
  }
}

// func_type: '(' [type_expressions] ')' '->' expression NEWLINE* ENDMARKER
// type_expressions: ','.expression+ [',' '*' expression] [',' '**' expression] | …
function functionType(p: Cursor): FunctionType {
  const argtypes: Expression[] = [];
  p.expect(LPAR);
  for (let stars = 0; p.kind !== RPAR; ) {
    const kind = p.kind === STAR ? 1 : p.kind === DOUBLESTAR ? 2 : 0;
    if (kind < stars || (kind > 0 && kind === stars)) throw FAILED;
    stars = kind;
    if (kind > 0) p.next();
    argtypes.push(expression(p));
    if (!p.take(COMMA)) break;
    if (p.kind === RPAR) throw FAILED;
  }
  p.expect(RPAR);
  p.expect(RARROW);
  const returns = expression(p);
  while (p.take(NEWLINE));
  p.expect(END);
  return { kind: 'FunctionType', start: 0, end: p.source.length, argtypes, returns };
}

function read(text: Text, tokens: Tokens, mode: Mode, options: ParseOptions): Root | Fault {
  const p = new Cursor(tokens);
  try {
    const root = mode === 'exec' ? file(p) : mode === 'eval' ? evaluated(p) : interactive(p);
    if (options.warn !== undefined) {
      for (const warning of p.warnings.sort((a, b) => a.offset - b.offset)) options.warn(warning);
    }
    return root;
  } catch (thrown) {
    if (thrown === TOO_DEEP) return tooDeep(tokens);
    if (thrown !== FAILED) throw thrown;
  }
  const fault = explain(p, mode, options.allowIncomplete ?? false);
  const after = fault.message === 'invalid syntax' ? Math.max(p.noted, p.begunRight) : p.noted;
  return after < 0 ? fault : { ...fault, after: text.lineOf(after) };
}

// file: [statements] ENDMARKER
function file(p: Cursor): Module {
  const body = statements(p);
  p.expect(END);
  return { kind: 'Module', start: 0, end: p.source.length, body };
}

// eval: expressions NEWLINE* ENDMARKER
function evaluated(p: Cursor): ExpressionModule {
  const body = expressions(p);
  while (p.take(NEWLINE));
  p.expect(END);
  return { kind: 'Expression', start: 0, end: p.source.length, body };
}

// interactive: statement_newline
// statement_newline: compound_stmt NEWLINE | simple_stmts | NEWLINE | ENDMARKER
function interactive(p: Cursor): Interactive {
  const start = p.start;
  const body: Statement[] = [];
  if (p.take(NEWLINE)) {
    body.push({ kind: 'Pass', start, end: p.end });
  } else {
    const compound = compoundStatement(p);
    if (compound !== null) {
      body.push(compound);
      p.expect(NEWLINE);
    } else {
      simpleStatements(p, body);
    }
  }
  if (!isBlank(p.source, p.end)) throw FAILED;
  return { kind: 'Interactive', start: 0, end: p.source.length, body };
}

/** Whether only space and comments follow. */
function isBlank(source: string, from: number): boolean {
  for (let at = from; at < source.length; at++) {
    const character = source[at]!;
    if (character === '#') {
      at = source.indexOf('\n', at);
      if (at < 0) return true;
    } else if (!' \t\n\f'.includes(character)) {
      return false;
    }
  }
  return true;
}
