/*
 * f-strings and t-strings, and `'…' % (…)` where it means the same as an f-string.
 *
 * A field of an f-string is a `format` tree, the string the concatenation of its parts. A value is converted before its
 * format specification is evaluated. Fields of a t-string become interpolation objects one after the other.
 */

import type * as ast from '../syntax/mod.ts';
import { Group, Operand, constant, register } from './trees.ts';
import type { Builder } from './builder.ts';
import { expression } from './expressions.ts';
import type { Reg, Tree } from './ir.ts';

type Conversion = '' | 'r' | 's' | 'a';

/** Strings of more parts are put together piece by piece. */
const MAX_PARTS = 32;

/** `f'…'`. */
export function joinedString(b: Builder, e: ast.JoinedStr): Operand {
  const { values } = e;
  if (values.length === 0) return constant('');
  if (values.length <= MAX_PARTS) return joined(b, e, values);
  let pieces: Operand[] = [];
  for (let i = 0; i < values.length; i += MAX_PARTS) {
    const piece = joined(b, e, values.slice(i, i + MAX_PARTS));
    b.fix(piece, b.at(e));
    pieces.push(piece);
  }
  while (pieces.length > MAX_PARTS) {
    const larger: Operand[] = [];
    for (let i = 0; i < pieces.length; i += MAX_PARTS) {
      const piece = concatenation(pieces.slice(i, i + MAX_PARTS), b.at(e));
      b.fix(piece, b.at(e));
      larger.push(piece);
    }
    pieces = larger;
  }
  return concatenation(pieces, b.at(e));
}

function joined(b: Builder, e: ast.JoinedStr, values: ast.JoinedStr['values']): Operand {
  const group = new Group(b);
  for (const value of values) {
    group.open();
    group.close(b.cut(part(b, value)));
  }
  return concatenation(group.operands, b.at(e));
}

function concatenation(parts: readonly Operand[], at: number): Operand {
  if (parts.length === 1) return parts[0]!;
  let deep = 0;
  for (const operand of parts) deep = Math.max(deep, operand.deep);
  return new Operand({ k: 'fstr', parts: parts.map((o) => o.tree), at }, deep + 1);
}

function part(b: Builder, e: ast.JoinedStr['values'][number]): Operand {
  if (e.kind === 'Constant' && textOf(e) !== null) return b.constant(e.value);
  const at = b.at(e);
  if (e.kind !== 'FormattedValue') {
    const o = b.cut(expression(b, e));
    return new Operand({ k: 'format', o: o.tree, conv: '', spec: null, at }, o.deep + 1);
  }
  const conv = conversion(e.conversion);
  const o = b.cut(expression(b, e.value));
  const spec = e.format_spec;
  if (spec === null) return new Operand({ k: 'format', o: o.tree, conv, spec: null, at }, o.deep + 1);
  const group = new Group(b);
  // What a specification with calls finds is already converted.
  const converted = conv === '' ? o : new Operand({ k: 'format', o: o.tree, conv, spec: null, at }, o.deep + 1);
  group.operands.push(converted);
  group.open();
  const s = group.close(b.cut(specification(b, spec)));
  const late = converted.tree.k !== 'format';
  const value = late ? converted : o;
  const deep = Math.max(value.deep, s.deep) + 1;
  return new Operand({ k: 'format', o: value.tree, conv: late ? '' : conv, spec: s.tree, at }, deep);
}

/** The text behind the colon of a field: a tree that was made by hand has another expression there at times. */
function specification(b: Builder, e: ast.Expression): Operand {
  return joinedString(b, e.kind === 'JoinedStr' ? e : { kind: 'JoinedStr', values: [e], start: e.start, end: e.end });
}

function conversion(code: number): Conversion {
  return code === 115 ? 's' : code === 114 ? 'r' : code === 97 ? 'a' : '';
}

// ---- percent formatting

/** A part of a format: literal text, or a conversion with its specification. */
type Piece = string | { readonly conv: 'r' | 's' | 'a'; readonly spec: string };

/**
 * `'…%s…' % (…)` with nothing but `%s`, `%r` and `%a`: each item is converted right after it was evaluated, as in an
 * f-string. Null where the format asks for more, or for another number of items.
 */
export function percentFormat(b: Builder, e: ast.BinOp): Operand | null {
  const pieces = percentPieces(e);
  if (pieces === null) return null;
  if (pieces.length === 0) return constant('');
  const right = e.right as ast.Tuple;
  let next = 0;
  const group = new Group(b);
  const whole = b.at(e);
  const parts: Operand[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') parts.push(constant(piece));
    else {
      const item = right.elts[next++]!;
      group.open();
      const o = b.cut(expression(b, item));
      const spec: Tree | null = piece.spec === '' ? null : constant(piece.spec).tree;
      const at = b.at(item);
      const field = new Operand({ k: 'format', o: o.tree, conv: piece.conv, spec, at }, o.deep + 1);
      parts.push(group.close(b.cut(field)));
    }
    if (parts.length > MAX_PARTS) {
      const so = concatenation(parts, whole);
      b.fix(so, whole);
      group.settle();
      parts.length = 0;
      parts.push(so);
    }
  }
  return concatenation(parts, whole);
}

/** The pieces of an operation that is a percent format with plain conversions; null for all others. */
export function percentPieces({ op, left, right }: ast.BinOp): Piece[] | null {
  if (op !== '%' || left.kind !== 'Constant' || right.kind !== 'Tuple' || typeof left.value !== 'string') return null;
  if (right.elts.some((elt) => elt.kind === 'Starred')) return null;
  const pieces = piecesOf(left.value);
  return pieces !== null && pieces.filter((piece) => typeof piece !== 'string').length === right.elts.length ? pieces : null;
}

/** A percent format taken apart; null when it has more than the plain conversions. */
function piecesOf(format: string): Piece[] | null {
  const pieces: Piece[] = [];
  let literal = '';
  for (let i = 0; i < format.length; i++) {
    const char = format[i]!;
    if (char !== '%') literal += char;
    else if (format[i + 1] === '%') {
      literal += '%';
      i++;
    } else {
      let left = false;
      for (i++; i < format.length && '-+ #0'.includes(format[i]!); i++) left ||= format[i] === '-';
      const width = digitsAt(format, i);
      i += width.length;
      let precision: string | null = null;
      if (format[i] === '.') {
        precision = digitsAt(format, ++i);
        i += precision.length;
      }
      const conv = format[i];
      if ((conv !== 's' && conv !== 'r' && conv !== 'a') || width.length > 2 || (precision ?? '').length > 2)
        return null;
      if (literal !== '') pieces.push(literal);
      literal = '';
      const wide = width === '' ? '' : String(Number(width));
      const side = !left && Number(width) > 0 ? '>' : '';
      pieces.push({ conv, spec: side + wide + (precision === null ? '' : '.' + String(Number(precision))) });
    }
  }
  if (literal !== '') pieces.push(literal);
  return pieces;
}

function digitsAt(text: string, from: number): string {
  let end = from;
  while (end < text.length && text[end]! >= '0' && text[end]! <= '9') end++;
  return text.slice(from, end);
}

// ---- templates

/** `t'…'`. */
export function templateString(b: Builder, e: ast.TemplateStr, d: Reg): Operand {
  const strings: string[] = [''];
  const group = new Group(b);
  for (const value of e.values) {
    if (value.kind === 'Constant') {
      strings[strings.length - 1] += textOf(value) ?? '';
      continue;
    }
    group.open();
    group.close(expression(b, value));
    strings.push('');
  }
  const result = b.target(d);
  // Shipped Python stays as it was compiled: saved runs name it by its hash.
  const apart = b.settings.hidden;
  const items = apart ? group.trees : [b.constant({ type: 'tuple', items: strings }).tree, ...group.trees];
  b.emit({ op: 'template', d: result, strings: apart ? strings : [], items }, b.at(e));
  return register(result);
}

function textOf(e: ast.Constant): string | null {
  const { value } = e;
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && value.type === 'codepoints') {
    return value.value.map((point) => String.fromCodePoint(point)).join('');
  }
  return null;
}

/** A field of a template. */
export function interpolation(b: Builder, e: ast.Interpolation): Operand {
  const group = new Group(b);
  group.open();
  const o = group.close(b.cut(expression(b, e.value)));
  let spec: Tree | null = null;
  if (e.format_spec !== null) {
    group.open();
    spec = group.close(b.cut(specification(b, e.format_spec))).tree;
  }
  const d = b.temp();
  const conv = conversion(e.conversion);
  b.emit({ op: 'interpolation', d, e: o.tree, text: e.str, conv, spec }, b.at(e));
  return register(d);
}
