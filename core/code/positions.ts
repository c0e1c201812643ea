/*
 * The table of positions of a code: rows of start, end and the two anchors, which are -1 where there are none. Row 0 is the whole code.
 */

import type * as ast from '../syntax/mod.ts';
import type { Span, Text } from '../source/mod.ts';

/** Rows of positions that are looked through one by one: most codes have no more. */
const FEW_ROWS = 8;

export class Positions {
  readonly table: number[];
  readonly #text: Text;
  #rows: Map<number, number> | null = null;
  #anchored: Map<number, number> | null = null;
  #classes: Map<ast.MatchClass, number> | null = null;
  #lineStart = 0;
  #lineEnd = -1;

  constructor(text: Text, whole: Span) {
    this.#text = text;
    this.table = [whole.start, whole.end, -1, -1];
  }

  /** The row of a node: its span, with the anchors that CPython's tracebacks give such a node. */
  at(node: ast.Node | Span): number {
    if ('kind' in node) {
      if (node.kind === 'BinOp') return this.#anchor(node.start, node.end, node.opStart, node.opEnd);
      if (node.kind === 'Call' || node.kind === 'Subscript') {
        return this.#anchor(node.start, node.end, node.open, node.end);
      }
      // CPython finds anchors by reading the source again: a class pattern reads as a call, unless an `as` is in it.
      if (node.kind === 'MatchClass') {
        // All names that it captures are bound there.
        const classes = (this.#classes ??= new Map());
        let row = classes.get(node);
        if (row === undefined) classes.set(node, (row = this.#classPattern(node)));
        return row;
      }
    }
    return this.span(node.start, node.end);
  }

  #classPattern(node: ast.MatchClass): number {
    if (hasAs(node)) return this.span(node.start, node.end);
    return this.#anchor(node.start, node.end, this.#text.text.indexOf('(', node.cls.end), node.end);
  }

  /** The row of a span without anchors. */
  span(start: number, end: number): number {
    const positions = this.table;
    const count = Math.min(positions.length, FEW_ROWS * 4);
    for (let i = 4; i < count; i += 4) {
      if (positions[i] === start && positions[i + 1] === end && positions[i + 2] === -1) return i >> 2;
    }
    if (positions.length < FEW_ROWS * 4) return positions.push(start, end, -1, -1) / 4 - 1;
    const key = start * 0x4000000 + end;
    const rows = (this.#rows ??= new Map());
    let row = rows.get(key);
    if (row === undefined) {
      row = positions.push(start, end, -1, -1) / 4 - 1;
      rows.set(key, row);
    }
    return row;
  }

  #anchor(start: number, end: number, from: number, to: number): number {
    // A tree that was made by hand has no text to find anchors in.
    if (from < start || to > end) return this.span(start, end);
    const positions = this.table;
    const count = Math.min(positions.length, FEW_ROWS * 4);
    for (let i = 4; i < count; i += 4) {
      if (positions[i] === start && positions[i + 1] === end && positions[i + 2] !== -1) return i >> 2;
    }
    if (positions.length < FEW_ROWS * 4) return positions.push(start, end, from, to) / 4 - 1;
    const key = start * 0x4000000 + end;
    const anchored = (this.#anchored ??= new Map());
    let row = anchored.get(key);
    if (row === undefined) {
      row = positions.push(start, end, from, to) / 4 - 1;
      anchored.set(key, row);
    }
    return row;
  }

  /** The row of an attribute access: from the name on when it stands on another line than the start. */
  atAttribute(node: ast.Attribute): number {
    return this.span(this.#attributeStart(node, node.start), node.end);
  }

  /** The row of a method call, likewise. */
  atMethod(call: ast.Call, method: ast.Attribute): number {
    return this.#anchor(this.#attributeStart(method, call.start), call.end, call.open, call.end);
  }

  #attributeStart(node: ast.Attribute, start: number): number {
    return this.#sameLine(start, node.end) ? start : Math.max(node.end - node.attr.length, 0);
  }

  #sameLine(a: number, z: number): boolean {
    if (a < this.#lineStart || a > this.#lineEnd) {
      const text = this.#text;
      const line = text.lineOf(a);
      this.#lineStart = text.lineStart(line);
      const next = text.lineStart(line + 1);
      this.#lineEnd = line < text.lineCount ? next - 1 : next;
    }
    return z <= this.#lineEnd;
  }
}

/** Whether `pattern as name` stands in a pattern. */
function hasAs(p: ast.Pattern): boolean {
  switch (p.kind) {
    case 'MatchAs':
      return p.pattern !== null;
    case 'MatchClass':
      return p.patterns.some(hasAs) || p.kwd_patterns.some(hasAs);
    case 'MatchSequence':
    case 'MatchMapping':
    case 'MatchOr':
      return p.patterns.some(hasAs);
    default:
      return false;
  }
}
