/*
 * What the rules of grammar.ts make of what they read: sketches of expressions for the messages, and the errors that
 * even the first pass raises, such as literals without a value.
 */

import { TSTRING_START, numberValue } from '../tokens/mod.ts';
import type { Action, Sketch, Value } from './notation.ts';
import { Found, type Reading } from './peg.ts';
import { furthest, known, range } from './places.ts';
import { literalValue, textValue } from './strings.ts';

/** A sketch of the kind with all values as parts. */
export function as(kind: string): Action {
  return (p, values) => p.sketch(kind, values);
}

/** A constant, by the name that messages use. */
export function constant(text: string): Action {
  return (p) => p.sketch('Constant', [], text);
}

/** The value of one of the elements. */
export function pick(index: number): Action {
  return (_p, values) => values[index];
}

/** A tuple of the first element and a list of `, element` pairs. */
export const tuple: Action = (p, [first, rest]) =>
  p.sketch('Tuple', [first, ...listOf(rest).map((pair) => listOf(pair)[1])]);

export const binary: Action = (p, [left, , right]) => p.sketch('BinOp', [left, right]);
export const unary: Action = (p, [, operand]) => p.sketch('UnaryOp', [operand]);
export const attribute: Action = (p, [value]) => p.sketch('Attribute', [value]);
export const subscript: Action = (p, [value]) => p.sketch('Subscript', [value]);
export const starred: Action = (p, [, value]) => p.sketch('Starred', [value]);
export const call: Action = (p, [func]) => p.sketch('Call', [func]);

export function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

/** A comparison: its first operator decides what `for` says about it. */
export const comparison: Action = (p, [left, pairs]) => {
  const [kind] = listOf(pairs) as readonly number[];
  return p.sketch('Compare', [left], String(kind));
};

/** An operator and an operand; the value is the kind of the operator's token. */
export const operator: Action = (p, [token]) => p.tokens.kinds[token as number];

export const notEqual: Action = (p, [token]) => {
  const isFlufl = p.source.charCodeAt(p.tokens.starts[token as number]!) === 60;
  if (p.flufl && !isFlufl) throw new Found(furthest(p, "with Barry as BDFL, use '<>' instead of '!='"));
  return isFlufl === p.flufl ? token : null;
};

export const number: Action = (p, [token]) => {
  const at = token as number;
  const value = numberValue(p.source.slice(p.tokens.starts[at], p.tokens.ends[at]), p.tokens.maxDigits);
  if (typeof value === 'object' && value.type === 'fault') {
    const fault = known(p, token, value.message);
    const line = fault.place!.line;
    throw new Found({ ...fault, place: { line, offset: 0, endLine: line, endOffset: 0 } });
  }
  const isComplex = typeof value === 'object' && value.type === 'complex';
  return p.sketch('Constant', [], isComplex ? 'imaginary' : 'real');
};

export const real: Action = (p, [value]) => {
  if ((value as Sketch).text === 'real') return value;
  throw new Found(known(p, value, 'real number required in complex literal'));
};

export const imaginary: Action = (p, [value]) => {
  if ((value as Sketch).text === 'imaginary') return value;
  throw new Found(known(p, value, 'imaginary number required in complex literal'));
};

function ignore(): void {}

export const string: Action = (p, [token]) => {
  const at = token as number;
  const value = literalValue(p.source, p.tokens.starts[at]!, p.tokens.ends[at]!, ignore);
  if (typeof value !== 'object') return p.sketch('Constant', [], 'str');
  if (value.type === 'notASCII') throw new Found(known(p, token, value.message));
  if (value.type === 'fault') throw new Found(furthest(p, value.message));
  return p.sketch('Constant', [], value.type === 'bytes' ? 'bytes' : 'str');
};

/** The parts of an f- or t-string are decoded when the whole has been read. */
export const literal: Action = (p, [start, middle]) => {
  const { starts } = p.tokens;
  const at = starts[start as number]!;
  if (!isRaw(p, at)) for (const part of listOf(middle)) if (typeof part === 'number') checkText(p, part);
  return p.sketch(
    p.source[at]!.toLowerCase() === 't' || p.source[at + 1]!.toLowerCase() === 't' ? 'TemplateStr' : 'JoinedStr',
  );
};

export const specText: Action = (p, [token]) => {
  const { starts } = p.tokens;
  if (!isRaw(p, starts[p.literalAround(token as number)]!)) checkText(p, token as number);
  return token;
};

/** Whether escapes do not count in the f- or t-string that begins at a place. */
function isRaw(p: Reading, at: number): boolean {
  return p.source
    .slice(at, at + 2)
    .toLowerCase()
    .includes('r');
}

/** Raises what is wrong with a MIDDLE token. */
function checkText(p: Reading, token: number): void {
  const value = textValue(p.source, p.tokens.starts[token]!, p.tokens.ends[token]!, ignore);
  if (typeof value === 'object' && value.type === 'fault') throw new Found(furthest(p, value.message));
}

export const conversion: Action = (p, [mark, name]) => {
  const { ends, kinds } = p.tokens;
  const letter = kinds[p.literalAround(mark as number)] === TSTRING_START ? 't' : 'f';
  const conv = name as Sketch;
  if (ends[mark as number] !== conv.start) {
    const message = `${letter}-string: conversion type must come right after the exclamation mark`;
    throw new Found(range(p, mark, name, message));
  }
  const id = conv.text!;
  if (id !== 's' && id !== 'r' && id !== 'a') {
    const message = `${letter}-string: invalid conversion character '${id}': expected 's', 'r', or 'a'`;
    throw new Found(known(p, name, message));
  }
  return kinds[mark as number];
};

export const strings: Action = (p, [list]) => {
  const parts = listOf(list) as readonly Sketch[];
  const bytes = parts.filter((part) => part.kind === 'Constant' && part.text === 'bytes').length;
  if (bytes > 0 && bytes < parts.length) throw new Found(furthest(p, 'cannot mix bytes and nonbytes literals'));
  if (parts.some((part) => part.kind === 'JoinedStr')) return p.sketch('JoinedStr');
  return parts.length === 1 ? parts[0] : p.sketch('Constant', [], parts[0]!.text);
};

export const name: Action = (p, [token]) => {
  const at = token as number;
  return p.sketch('Name', [], p.tokens.normalized?.get(at) ?? p.source.slice(p.tokens.starts[at], p.tokens.ends[at]));
};

/** Arguments: the positional ones, then those with names; a keyword's text is its name, `**` without one. */
export const args: Action = (p, [positional, rest]) => {
  const more = rest === null ? [] : (listOf(listOf(rest)[1]) as readonly Sketch[]);
  return argumentsOf(p, [...listOf(positional), ...more]);
};

export const keywordArgs: Action = (p, [rest]) => argumentsOf(p, listOf(rest));

export function argumentsOf(p: Reading, list: readonly Value[]): Value {
  const isKeyword = (each: Value): boolean => (each as Sketch).kind === 'keyword';
  const positional = list.filter((each) => !isKeyword(each));
  return p.sketch('arguments', [positional, list.filter(isKeyword)]);
}

export const keyword: Action = (p, [arg]) => p.sketch('keyword', [], (arg as Sketch).text);
export const unpackedKeyword: Action = (p) => p.sketch('keyword');
export const joinedKwargs: Action = (_p, [first, , second]) => [...listOf(first), ...listOf(second)];

export const comprehension: Action = (p, values) => {
  const [iter, ifs] = values.slice(-2);
  const conditions = listOf(ifs).map((each) => listOf(each)[1]);
  return p.sketch('comprehension', [conditions.at(-1) ?? iter]);
};

export const importFrom: Action = (p, values) => {
  const [dots, module, , targets] = values.slice(1);
  const isFuture = listOf(dots).length === 0 && (module as Sketch).text === '__future__';
  if (isFuture && listOf(targets).some((each) => (each as Sketch).text === 'barry_as_FLUFL')) p.flufl = true;
  return p.sketch('ImportFrom');
};

export const alias: Action = (p, [first]) => p.sketch('alias', [], (first as Sketch).text);
export const bracketedAliases: Action = pick(1);

export const dotted: Action = (p, [left, , right]) =>
  p.sketch('Name', [], `${(left as Sketch).text!}.${(right as Sketch).text!}`);
