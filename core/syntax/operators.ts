/*
 * Operators: one loop instead of a function per level of precedence.
 *
 * Operands and operators wait on the cursor's stacks until an operator that binds less arrives (shunting-yard), so a
 * chain of any length and any shape costs no JavaScript stack. Facts are rows: LEVELS says how tight a token binds.
 * `or`, `and` and comparisons stay on the stack side by side and become one node with all their operands.
 *
 * A node begins where its first token stands, parentheses of the left operand included, so starts of operands are
 * kept beside them; it ends with the token before the cursor.
 */

import {
  AMPER,
  AND,
  AT,
  CIRCUMFLEX,
  DOUBLESLASH,
  DOUBLESTAR,
  EQEQUAL,
  GREATER,
  GREATEREQUAL,
  IN,
  IS,
  kindTexts,
  LEFTSHIFT,
  LESS,
  LESSEQUAL,
  MINUS,
  NOT,
  NOTEQUAL,
  OR,
  PERCENT,
  PLUS,
  RIGHTSHIFT,
  SLASH,
  STAR,
  TILDE,
  VBAR,
} from '../tokens/mod.ts';
import { primary } from './atoms.ts';
import { FAILED, MAX_NESTED, TOO_DEEP, type Cursor } from './cursor.ts';
import type { BinaryOperator, BooleanOperator, CompareOperator, Expression, UnaryOperator } from './nodes.ts';

const OR_LEVEL = 1;
const AND_LEVEL = 2;
const NOT_LEVEL = 3;
const COMPARE_LEVEL = 4;
const BITWISE_OR_LEVEL = 5;
const UNARY_LEVEL = 11;
const POWER_LEVEL = 12;

/** How tight a token binds as a binary operator; 0 for any other token. */
const LEVELS = new Uint8Array(128);
const rows: readonly (readonly [level: number, ...kinds: number[]])[] = [
  [OR_LEVEL, OR],
  [AND_LEVEL, AND],
  [COMPARE_LEVEL, EQEQUAL, NOTEQUAL, LESS, LESSEQUAL, GREATER, GREATEREQUAL, IN, IS, NOT],
  [BITWISE_OR_LEVEL, VBAR],
  [6, CIRCUMFLEX],
  [7, AMPER],
  [8, LEFTSHIFT, RIGHTSHIFT],
  [9, PLUS, MINUS],
  [10, STAR, SLASH, DOUBLESLASH, PERCENT, AT],
  [POWER_LEVEL, DOUBLESTAR],
];
for (const [level, ...kinds] of rows) for (const kind of kinds) LEVELS[kind] = level;

const TEXTS: string[] = [];
for (const [kind, text] of kindTexts) TEXTS[kind] = text;

// disjunction: conjunction ('or' conjunction)*
export function disjunction(p: Cursor): Expression {
  return operators(p, OR_LEVEL);
}

// bitwise_or: bitwise_or '|' bitwise_xor | bitwise_xor
export function bitwiseOr(p: Cursor): Expression {
  return operators(p, BITWISE_OR_LEVEL);
}

// conjunction: inversion ('and' inversion)*
// inversion: 'not' inversion | comparison
// comparison: bitwise_or (('==' | '!=' | '<=' | '<' | '>=' | '>' | 'not' 'in' | 'in' | 'is' 'not' | 'is') bitwise_or)*
// bitwise_xor, bitwise_and, shift_expr, sum, term: left-associative, in this order
// factor: ('+' | '-' | '~') factor | power
// power: await_primary ['**' factor]
function operators(p: Cursor, lowest: number): Expression {
  const { operands, operandStarts, operatorLevels, operatorTexts, operatorTokens } = p;
  const base = operatorLevels.length;
  let nested = 0;
  for (;;) {
    for (;;) {
      const kind = p.kind;
      let level = UNARY_LEVEL;
      if (kind === NOT) {
        level = NOT_LEVEL;
        const outer = operatorLevels.length > base ? operatorLevels[operatorLevels.length - 1]! : lowest;
        if (outer > NOT_LEVEL) throw FAILED;
      } else if (kind !== MINUS && kind !== PLUS && kind !== TILDE) {
        break;
      }
      if (++nested > MAX_NESTED) throw TOO_DEEP;
      operatorLevels.push(level);
      operatorTexts.push(TEXTS[kind]!);
      operatorTokens.push(p.at);
      p.next();
    }
    let start = p.start;
    let operand = primary(p);
    let level = levelHere(p, lowest);
    if (operatorLevels.length === base) {
      // Most chains hold left-associative operators alone, each binding no tighter than the one before: no stack is needed.
      const first = start;
      while (level > COMPARE_LEVEL && level < UNARY_LEVEL && !isUnary(p.following)) {
        const token = p.at;
        p.next();
        start = p.start;
        const right = primary(p);
        const next = levelHere(p, lowest);
        if (next > level) {
          operands.push(operand);
          operandStarts.push(first);
          operatorLevels.push(level);
          operatorTexts.push(TEXTS[p.kinds[token]!]!);
          operatorTokens.push(token);
          operand = right;
          level = next;
          break;
        }
        operand = binary(p, first, operand, token, right);
        start = first;
        level = next;
      }
      if (level === 0 && operatorLevels.length === base) return operand;
    }
    const kind = p.kind;
    operands.push(operand);
    operandStarts.push(start);
    for (let height = operatorLevels.length; height > base; height = operatorLevels.length) {
      const top = operatorLevels[height - 1]!;
      if (top < level || (top === level && (top <= COMPARE_LEVEL || top === POWER_LEVEL))) break;
      if (level === POWER_LEVEL && top === UNARY_LEVEL) break;
      if (top === NOT_LEVEL || top >= UNARY_LEVEL) nested--;
      reduce(p, top, base);
    }
    if (level === 0) {
      operandStarts.pop();
      return operands.pop()!;
    }
    let text = TEXTS[kind]!;
    const token = p.at;
    if (level === COMPARE_LEVEL) {
      if (kind === NOTEQUAL && (p.source.charCodeAt(p.start) === 60) !== p.flufl) throw FAILED;
      if (kind === NOT) {
        p.next();
        text = 'not in';
      } else if (kind === IS && p.following === NOT) {
        p.next();
        text = 'is not';
      }
    } else if (level === POWER_LEVEL) {
      nested += 2;
      if (nested > MAX_NESTED) throw TOO_DEEP;
    }
    operatorLevels.push(level);
    operatorTexts.push(text);
    operatorTokens.push(token);
    p.next();
  }
}

/** How tight the current token binds as an operator of this expression; 0 if it is none. */
function levelHere(p: Cursor, lowest: number): number {
  const level = LEVELS[p.kind]!;
  return level < lowest || (p.kind === NOT && p.following !== IN) ? 0 : level;
}

function isUnary(kind: number): boolean {
  return kind === MINUS || kind === PLUS || kind === TILDE || kind === NOT;
}

/** The node of a binary operator, when the cursor stands behind its right operand. */
function binary(p: Cursor, start: number, left: Expression, token: number, right: Expression): Expression {
  const op = TEXTS[p.kinds[token]!] as BinaryOperator;
  return { kind: 'BinOp', start, end: p.end, left, op, right, opStart: p.starts[token]!, opEnd: p.ends[token]! };
}

/** Makes a node of the topmost operator, or of all operators of its level at the top where these make one node. */
function reduce(p: Cursor, level: number, base: number): void {
  const { operands, operandStarts, operatorLevels, operatorTexts, operatorTokens } = p;
  const end = p.end;
  operatorLevels.pop();
  const text = operatorTexts.pop()!;
  const token = operatorTokens.pop()!;
  if (level === UNARY_LEVEL || level === NOT_LEVEL) {
    const operand = operands.pop()!;
    const start = p.starts[token]!;
    operands.push({ kind: 'UnaryOp', start, end, op: text as UnaryOperator, operand });
    operandStarts[operandStarts.length - 1] = start;
    return;
  }
  if (level > COMPARE_LEVEL) {
    const right = operands.pop()!;
    const left = operands.pop()!;
    operandStarts.pop();
    const start = operandStarts[operandStarts.length - 1]!;
    operands.push(binary(p, start, left, token, right));
    return;
  }
  let count = 1;
  while (operatorLevels.length > base && operatorLevels[operatorLevels.length - 1] === level) {
    operatorLevels.pop();
    operatorTokens.pop();
    count++;
  }
  const texts = operatorTexts.splice(operatorTexts.length - count + 1, count - 1);
  const values = operands.splice(operands.length - count - 1, count + 1);
  operandStarts.length -= count;
  const start = operandStarts[operandStarts.length - 1]!;
  if (level === COMPARE_LEVEL) {
    texts.push(text);
    const ops = texts as CompareOperator[];
    operands.push({ kind: 'Compare', start, end, left: values[0]!, ops, comparators: values.slice(1) });
  } else {
    operands.push({ kind: 'BoolOp', start, end, op: text as BooleanOperator, values });
  }
}
