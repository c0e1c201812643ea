/*
 * f-strings and t-strings.
 *
 * A field of an f-string is a `format` tree, the string the concatenation of its parts. A value is converted before its
 * format specification is evaluated. Fields of a t-string become interpolation objects one after the other.
 */

import type * as ast from '../syntax/mod.ts';
import { Group, Operand, constant, register } from './builder.ts';
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
  const deep = Math.max(...parts.map((o) => o.deep)) + 1;
  return new Operand({ k: 'fstr', parts: parts.map((o) => o.tree), at }, deep);
}

function part(b: Builder, e: ast.JoinedStr['values'][number]): Operand {
  if (e.kind === 'Constant') return constant(e.value);
  if (e.kind === 'Interpolation') throw new Error('interpolation in an f-string');
  const at = b.at(e);
  const conv = conversion(e.conversion);
  const o = b.cut(expression(b, e.value));
  const spec = e.format_spec;
  if (spec === null) return new Operand({ k: 'format', o: o.tree, conv, spec: null, at }, o.deep + 1);
  const group = new Group(b);
  // What a specification with calls finds is already converted.
  const converted = conv === '' ? o : new Operand({ k: 'format', o: o.tree, conv, spec: null, at }, o.deep + 1);
  group.operands.push(converted);
  group.open();
  const s = group.close(b.cut(joinedString(b, spec)));
  const late = converted.tree.k !== 'format';
  const value = late ? converted : o;
  const deep = Math.max(value.deep, s.deep) + 1;
  return new Operand({ k: 'format', o: value.tree, conv: late ? '' : conv, spec: s.tree, at }, deep);
}

function conversion(code: number): Conversion {
  return code === 115 ? 's' : code === 114 ? 'r' : code === 97 ? 'a' : '';
}

/** `t'…'`. */
export function templateString(b: Builder, e: ast.TemplateStr, d: Reg): Operand {
  const strings: string[] = [''];
  const group = new Group(b);
  for (const value of e.values) {
    if (value.kind === 'Constant') {
      strings[strings.length - 1] += textOf(value);
      continue;
    }
    group.open();
    group.close(interpolation(b, value));
    strings.push('');
  }
  const result = b.target(d);
  b.emit({ op: 'template', d: result, strings, items: group.trees }, b.at(e));
  return register(result);
}

function textOf(e: ast.Constant): string {
  const { value } = e;
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && value.type === 'codepoints') {
    return value.value.map((point) => String.fromCodePoint(point)).join('');
  }
  return '';
}

function interpolation(b: Builder, e: ast.Interpolation): Operand {
  const group = new Group(b);
  group.open();
  const o = group.close(b.cut(expression(b, e.value)));
  let spec: Tree | null = null;
  if (e.format_spec !== null) {
    group.open();
    spec = group.close(b.cut(joinedString(b, e.format_spec))).tree;
  }
  const d = b.temp();
  const conv = conversion(e.conversion);
  b.emit({ op: 'interpolation', d, e: o.tree, text: e.str, conv, spec }, b.at(e));
  return register(d);
}
