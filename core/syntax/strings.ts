/*
 * String literals: adjacent ones become one node, f-strings and t-strings become their parts (PEP 498, 701, 750).
 *
 * Parts are flat: literal text and fields in order of the source. Neighbouring text, of one literal or of several, is
 * folded into one Constant; empty text vanishes. A field with `=` puts its own source before it as text.
 */

import {
  COLON,
  decodeBytes,
  decodeString,
  EQUAL,
  EXCLAMATION,
  FSTRING_END,
  FSTRING_MIDDLE,
  FSTRING_START,
  joinStrings,
  LBRACE,
  NAME,
  RBRACE,
  STRING,
  TSTRING_END,
  TSTRING_MIDDLE,
  TSTRING_START,
  type BytesValue,
  type StringFault,
  type StringValue,
  type Warn,
} from '../tokens/mod.ts';
import { FAILED, type Cursor } from './cursor.ts';
import { annotatedRhs } from './expressions.ts';
import type { Constant, Expression, FormattedValue, Interpolation, JoinedStr } from './nodes.ts';

type Part = Constant | FormattedValue | Interpolation;

// strings: (fstring | string)+ | tstring+
export function strings(p: Cursor): Expression {
  const start = p.start;
  if (p.kind === STRING) {
    const only = string(p);
    if (p.kind !== STRING && p.kind !== FSTRING_START && p.kind !== TSTRING_START) return only;
    return several(p, start, only);
  }
  return several(p, start, null);
}

function several(p: Cursor, start: number, first: Constant | null): Expression {
  const parts: Part[] = first === null ? [] : [first];
  if (p.kind === TSTRING_START) {
    if (first !== null) throw FAILED;
    while (p.kind === TSTRING_START) literal(p, parts, TSTRING_MIDDLE, TSTRING_END);
    if (p.kind === STRING || p.kind === FSTRING_START) throw FAILED;
    const values = fold(parts) as (Constant | Interpolation)[];
    return { kind: 'TemplateStr', start, end: p.end, values };
  }
  let isFormatted = false;
  for (;;) {
    if (p.kind === STRING) {
      parts.push(string(p));
    } else if (p.kind === FSTRING_START) {
      isFormatted = true;
      literal(p, parts, FSTRING_MIDDLE, FSTRING_END);
    } else {
      break;
    }
  }
  if (p.kind === TSTRING_START) throw FAILED;
  const bytes = parts.filter(isBytes);
  if (bytes.length > 0) {
    if (isFormatted || bytes.length < parts.length) throw FAILED;
    return { kind: 'Constant', start, end: p.end, value: joinBytes(bytes), u: false };
  }
  if (isFormatted) return { kind: 'JoinedStr', start, end: p.end, values: fold(parts) };
  const constants = parts as Constant[];
  const value = joinStrings(constants.map((part) => part.value as StringValue));
  return { kind: 'Constant', start, end: p.end, value, u: constants[0]!.u };
}

function isBytes(part: Part): boolean {
  const value = part.kind === 'Constant' ? part.value : null;
  return typeof value === 'object' && value !== null && value.type === 'bytes';
}

function joinBytes(parts: readonly Part[]): BytesValue {
  const values = parts.map((part) => ((part as Constant).value as BytesValue).value);
  const joined = new Uint8Array(values.reduce((length, value) => length + value.length, 0));
  let at = 0;
  for (const value of values) {
    joined.set(value, at);
    at += value.length;
  }
  return { type: 'bytes', value: joined };
}

/** Neighbouring text becomes one Constant, empty text goes. */
function fold(parts: readonly Part[]): Part[] {
  const folded: Part[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    if (part.kind !== 'Constant') {
      folded.push(part);
      continue;
    }
    const run = [part];
    for (let next = parts[at + 1]; next !== undefined && next.kind === 'Constant'; next = parts[at + 1]) {
      run.push(next);
      at++;
    }
    const value = run.length === 1 ? part.value : joinStrings(run.map((each) => each.value as StringValue));
    if (value === '') continue;
    folded.push({ kind: 'Constant', start: part.start, end: run[run.length - 1]!.end, value, u: part.u });
  }
  return folded;
}

// string: STRING
function string(p: Cursor): Constant {
  const start = p.start;
  const end = p.ends[p.at]!;
  const value = valid(literalValue(p.source, start, end, (message, offset) => warn(p, message, offset)));
  const u = p.source.charCodeAt(start) === 117;
  p.next();
  return { kind: 'Constant', start, end, value, u };
}

/** A bytes literal with other characters: unlike other faults of literals its place is the literal. */
interface NotASCII {
  readonly type: 'notASCII';
  readonly message: string;
}

/** The value of a STRING token. */
export function literalValue(
  source: string,
  start: number,
  end: number,
  onWarning: Warn,
): StringValue | BytesValue | StringFault | NotASCII {
  let body = start;
  let raw = false;
  let bytes = false;
  let unit = source.charCodeAt(body);
  for (; unit !== 39 && unit !== 34; unit = source.charCodeAt(++body)) {
    const letter = unit | 32;
    if (letter === 114) raw = true;
    else if (letter === 98) bytes = true;
  }
  const size = end - body >= 6 && source.charCodeAt(body + 1) === unit && source.charCodeAt(body + 2) === unit ? 3 : 1;
  const from = body + size;
  const to = end - size;
  if (bytes) {
    for (let at = from; at < to; at++) {
      if (source.charCodeAt(at) > 127) {
        return { type: 'notASCII', message: 'bytes can only contain ASCII literal characters' };
      }
    }
    return decodeBytes(source, from, to, raw, onWarning);
  }
  return raw ? source.slice(from, to) : decodeString(source, from, to, onWarning);
}

function valid<T extends StringValue | BytesValue>(value: T | StringFault | NotASCII): T {
  if (typeof value === 'object' && (value.type === 'fault' || value.type === 'notASCII')) throw FAILED;
  return value as T;
}

function warn(p: Cursor, message: string, offset: number): void {
  p.warnings.push({ message, line: p.tokens.text.lineOf(offset), offset });
}

// fstring: FSTRING_START fstring_middle* FSTRING_END
// tstring: TSTRING_START tstring_middle* TSTRING_END
// fstring_middle: fstring_replacement_field | FSTRING_MIDDLE
function literal(p: Cursor, parts: Part[], middle: number, end: number): void {
  const prefix = p.source.slice(p.start, p.start + 2).toLowerCase();
  const raw = prefix.includes('r');
  const { warnings } = p;
  /** The warnings of texts between the fields, and where the text of each begins. */
  let told: [warning: number, text: number][] | null = null;
  p.next();
  for (;;) {
    if (p.kind === middle) {
      const { start } = p;
      const before = warnings.length;
      text(p, parts, raw);
      for (let i = before; i < warnings.length; i++) (told ??= []).push([i, start]);
    } else if (p.kind === LBRACE) field(p, parts, middle, raw, middle === TSTRING_MIDDLE);
    else break;
  }
  if (told !== null) placeByEnd(p, told);
  p.expect(end);
}

/** CPython counts the lines of such a text from the line where the literal ends. */
function placeByEnd(p: Cursor, told: readonly [warning: number, text: number][]): void {
  const lines = p.tokens.text;
  const last = lines.lineOf(p.start);
  for (const [i, start] of told) {
    const warning = p.warnings[i]!;
    p.warnings[i] = { ...warning, line: last + warning.line - lines.lineOf(start) };
  }
}

// FSTRING_MIDDLE
/** Text of which nothing is left, as of a backslash at the end of a line, is not even a part of its neighbours. */
function text(p: Cursor, parts: Part[], raw: boolean): void {
  const start = p.start;
  const end = p.ends[p.at]!;
  const value = raw
    ? p.source.slice(start, textEnd(p.source, start, end))
    : valid(textValue(p.source, start, end, (message, offset) => warn(p, message, offset)));
  p.next();
  if (value !== '') parts.push({ kind: 'Constant', start, end, value, u: false });
}

/** The value of a MIDDLE token in which escapes count. */
export function textValue(source: string, start: number, end: number, onWarning: Warn): StringValue | StringFault {
  return decodeString(source, start, textEnd(source, start, end), (message, offset) => {
    // The lexer has warned of a backslash before a brace.
    const unit = source.charCodeAt(offset + 1);
    if (unit !== 123 && unit !== 125) onWarning(message, offset);
  });
}

/** Of a doubled brace, which ends its token, one is text. */
function textEnd(source: string, start: number, end: number): number {
  const last = source.charCodeAt(end - 1);
  const isDoubled = end - start > 1 && (last === 123 || last === 125) && source.charCodeAt(end - 2) === last;
  return isDoubled ? end - 1 : end;
}

// fstring_replacement_field: '{' annotated_rhs ['='] [fstring_conversion] [fstring_full_format_spec] '}'
// fstring_conversion: '!' NAME
function field(p: Cursor, parts: Part[], middle: number, raw: boolean, isTemplate: boolean): void {
  const start = p.start;
  const open = p.at;
  p.next();
  const value = annotatedRhs(p);
  const isDebug = p.take(EQUAL);
  const last = p.at;
  let conversion = -1;
  if (p.kind === EXCLAMATION) {
    p.next();
    if (p.kind !== NAME || p.start !== p.end) throw FAILED;
    const name = p.name();
    if (name !== 's' && name !== 'r' && name !== 'a') throw FAILED;
    conversion = name.charCodeAt(0);
  }
  const format_spec = p.kind === COLON ? formatSpec(p, middle, raw) : null;
  p.expect(RBRACE);
  const end = p.end;
  if (isDebug) {
    if (conversion < 0 && format_spec === null) conversion = 114;
    const written = writtenBetween(p, open, last);
    parts.push({ kind: 'Constant', start: start + 1, end: p.starts[last]!, value: written, u: false });
  }
  if (isTemplate) {
    const str = stripEnd(writtenBetween(p, open, last));
    parts.push({ kind: 'Interpolation', start, end, value, str, conversion, format_spec });
  } else {
    parts.push({ kind: 'FormattedValue', start, end, value, conversion, format_spec });
  }
}

// fstring_full_format_spec: ':' fstring_format_spec*
// fstring_format_spec: FSTRING_MIDDLE | fstring_replacement_field
function formatSpec(p: Cursor, middle: number, raw: boolean): JoinedStr {
  const start = p.start;
  p.next();
  const parts: Part[] = [];
  for (;;) {
    if (p.kind === middle) text(p, parts, raw);
    else if (p.kind === LBRACE) field(p, parts, middle, raw, false);
    else break;
  }
  return { kind: 'JoinedStr', start, end: p.end, values: fold(parts) };
}

/** The source between two tokens, comments left out. */
function writtenBetween(p: Cursor, open: number, close: number): string {
  const { source, starts, ends } = p;
  const written = source.slice(ends[open], starts[close]);
  if (!written.includes('#')) return written;
  let result = '';
  for (let token = open; token < close; token++) {
    if (token > open) result += source.slice(starts[token], ends[token]);
    let at = ends[token]!;
    const end = starts[token + 1]!;
    for (let hash = source.indexOf('#', at); hash >= 0 && hash < end; hash = source.indexOf('#', at)) {
      result += source.slice(at, hash);
      at = source.indexOf('\n', hash);
    }
    result += source.slice(at, end);
  }
  return result;
}

/** The text of an interpolation has no `=` and no space at its end. */
function stripEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n\f\v=\r'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
