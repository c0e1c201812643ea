/*
 * The template language of `str.format`: text with replacement fields `{name.attribute[item]!conversion:spec}`.
 *
 * Templates are parsed as a whole, nested specifications included, before anything is looked up. What is wrong with one
 * therefore stands, as a `Raise`, at the place where CPython would meet it: the caller raises it when it gets there, after
 * the look-ups and conversions before it. Nothing follows a `Raise`.
 */
import type { DecimalOf } from './numerals.ts';
import { Raise } from './raised.ts';
import { Recent } from './recent.ts';
import { readSize } from './spec.ts';

/** A text, a replacement field, or what the template raises at this place. */
export type TemplatePiece = string | Field | Raise;

export interface Field {
  /** The position or the name of the argument; positions are filled in where the template leaves them out. */
  readonly first: number | string | Raise;
  /** What follows, from left to right. */
  readonly path: readonly (Step | Raise)[];
  readonly conversion: '' | 's' | 'r' | 'a' | Raise;
  /** The format specification: its text, or the pieces that make it. */
  readonly spec: string | readonly TemplatePiece[];
}

export type Step =
  { readonly kind: 'attribute'; readonly name: string } | { readonly kind: 'item'; readonly key: string | number };

function wrong(message: string): Raise {
  return new Raise('ValueError', message);
}

/** The pieces of a template for `str.format` and `str.format_map`. */
export function parseTemplate(template: string, decimalOf: DecimalOf): readonly TemplatePiece[] {
  return TEMPLATES.get(template) ?? TEMPLATES.keep(template, new Template(decimalOf).pieces(template, 2));
}

const TEMPLATES: Recent<readonly TemplatePiece[]> = new Recent();

/** `_string.formatter_field_name_split`: the argument that a field's name begins with, and the way from there. */
function splitFieldName(name: string, decimalOf: DecimalOf): Pick<Field, 'first' | 'path'> {
  const end = endOfFirst(name);
  const first = name.slice(0, end);
  try {
    return { first: index(first, decimalOf) ?? first, path: steps(name, end, decimalOf) };
  } catch (e) {
    if (e instanceof Raise) return { first: e, path: [] };
    throw e;
  }
}

function endOfFirst(name: string): number {
  let end = 0;
  while (end < name.length && name[end] !== '.' && name[end] !== '[') end++;
  return end;
}

/** The number that a text of decimal digits is, or null for any other text. */
function index(text: string, decimalOf: DecimalOf): number | null {
  const size = readSize(text, 0, decimalOf);
  return size !== null && size.end === text.length ? size.value : null;
}

function steps(name: string, at: number, decimalOf: DecimalOf): (Step | Raise)[] {
  const path: (Step | Raise)[] = [];
  while (at < name.length) {
    const mark = name[at++];
    const start = at;
    if (mark === '.') {
      while (at < name.length && name[at] !== '.' && name[at] !== '[') at++;
      if (at === start) return [...path, wrong('Empty attribute in format string')];
      path.push({ kind: 'attribute', name: name.slice(start, at) });
    } else if (mark === '[') {
      at = name.indexOf(']', start);
      if (at < 0) return [...path, wrong("Missing ']' in format string")];
      if (at === start) return [...path, wrong('Empty attribute in format string')];
      const key = name.slice(start, at++);
      try {
        path.push({ kind: 'item', key: index(key, decimalOf) ?? key });
      } catch (e) {
        if (e instanceof Raise) return [...path, e];
        throw e;
      }
    } else {
      return [...path, wrong("Only '.' or '[' may follow ']' in format field specifier")];
    }
  }
  return path;
}

/** A template and its nested specifications, which count their automatic fields together. */
class Template {
  readonly decimalOf: DecimalOf;
  numbering: 'unknown' | 'automatic' | 'manual' = 'unknown';
  next: number = 0;

  constructor(decimalOf: DecimalOf) {
    this.decimalOf = decimalOf;
  }

  pieces(text: string, depth: number): TemplatePiece[] {
    if (depth === 0) return [wrong('Max string recursion exceeded')];
    const pieces: TemplatePiece[] = [];
    let at = 0;
    while (at < text.length) {
      const start = at;
      while (at < text.length && text[at] !== '{' && text[at] !== '}') at++;
      if (at === text.length) {
        pieces.push(text.slice(start));
        break;
      }
      const brace = text[at++];
      if (text[at] === brace) {
        // Doubled: the first one is text.
        pieces.push(text.slice(start, at++));
        continue;
      }
      if (brace === '}') return [...pieces, wrong("Single '}' encountered in format string")];
      if (at === text.length) return [...pieces, wrong("Single '{' encountered in format string")];
      if (at - 1 > start) pieces.push(text.slice(start, at - 1));
      const [field, end] = this.field(text, at, depth);
      pieces.push(field);
      if (field instanceof Raise) break;
      at = end;
    }
    return pieces;
  }

  /** The field that begins behind the brace before `at`, and the place behind its end. */
  field(text: string, at: number, depth: number): [field: Field | Raise, end: number] {
    const start = at;
    let mark: string | undefined;
    for (; at < text.length; at++) {
      mark = text[at];
      if (mark === '{') return [wrong("unexpected '{' in field name"), at];
      if (mark === '}' || mark === ':' || mark === '!') break;
      // Anything may stand in brackets; without an end, the field has none either.
      if (mark === '[') {
        const close = text.indexOf(']', at);
        if (close < 0) return [wrong("expected '}' before end of string"), at];
        at = close;
      }
    }
    if (at === text.length) return [wrong("expected '}' before end of string"), at];
    const name = text.slice(start, at++);
    let conversion = '';
    if (mark === '!') {
      if (at === text.length) return [wrong('end of string while looking for conversion specifier'), at];
      conversion = String.fromCodePoint(text.codePointAt(at)!);
      at += conversion.length;
      mark = text[at++];
      if (mark !== undefined && mark !== '}' && mark !== ':') {
        return [wrong("expected ':' after conversion specifier"), at];
      }
    }
    let spec = '';
    let nested = false;
    if (mark !== '}') {
      const first = at;
      for (let open = 1; open > 0; at++) {
        if (at >= text.length) return [wrong("unmatched '{' in format spec"), at];
        if (text[at] === '{') {
          nested = true;
          open++;
        } else if (text[at] === '}') open--;
      }
      spec = text.slice(first, at - 1);
    }
    return [this.complete(name, conversion, spec, nested, depth), at];
  }

  complete(name: string, conversion: string, spec: string, nested: boolean, depth: number): Field {
    // In this order: the number of an automatic field comes before those in its specification.
    const { first, path } = this.number(name);
    return {
      first,
      path,
      conversion: conversion === '' ? '' : conversionOf(conversion),
      spec: nested ? this.pieces(spec, depth - 1) : spec,
    };
  }

  number(name: string): Pick<Field, 'first' | 'path'> {
    const split = splitFieldName(name, this.decimalOf);
    const automatic = split.first === '';
    if (!automatic && typeof split.first !== 'number') return split;
    const wanted = automatic ? 'automatic' : 'manual';
    if (this.numbering === 'unknown') this.numbering = wanted;
    if (this.numbering !== wanted) {
      const message = automatic
        ? 'cannot switch from manual field specification to automatic field numbering'
        : 'cannot switch from automatic field numbering to manual field specification';
      return { first: wrong(message), path: [] };
    }
    return automatic ? { first: this.next++, path: split.path } : split;
  }
}

function conversionOf(c: string): Field['conversion'] {
  if (c === 's' || c === 'r' || c === 'a') return c;
  const cp = c.codePointAt(0)!;
  return wrong(`Unknown conversion specifier ${cp > 32 && cp < 127 ? c : `\\x${cp.toString(16)}`}`);
}
