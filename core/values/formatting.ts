/** `format(value, spec)` for any value, and the replacement fields of f-strings. */
import { OBJECT, STR } from './classes.ts';
import { formatFloat, formatInt, formatStr } from './format.ts';
import { floatRepr } from './floattext.ts';
import { intrinsic } from './intrinsics.ts';
import { conversion, decimalText } from './inttext.ts';
import type { Machine } from './machine.ts';
import { BAIL, Bail, PyFloat, PyFunc, PyInst, PyStr } from './objects.ts';
import type { PyValue, Str } from './objects.ts';
import { Raise } from './raised.ts';
import { repr, str } from './repr.ts';
import type { Formatting } from './spec.ts';
import { askText } from './special.ts';
import { mkstr, strLength, strSlice, utf16, rewritten } from './text.ts';
import { typeName, typeOf } from './typeof.ts';
import { decimalValue } from '../unicode/mod.ts';

/** What the pure formatting functions need to know of the machine. */
export function formattingOf(m: Machine): Formatting {
  return {
    decimalOf: decimalValue,
    maxLength: m.caps.text,
    maxDigits: conversion.maxDigits,
    reserve: (n) => {
      m.reserve(2 * n);
      m.work(n);
    },
  };
}

/** conv(v) for `!r`, `!s`, `!a`. */
function converted(m: Machine, v: PyValue, conv: '' | 'r' | 's' | 'a'): PyValue | Bail {
  switch (conv) {
    case 'r':
      return repr(m, v);
    case 's':
      return str(m, v);
    case 'a':
      return ascii(m, v);
  }
  return v;
}

/** `ascii(v)`: repr with what is not ASCII escaped. */
export function ascii(m: Machine, v: PyValue): Str | Bail {
  const r = repr(m, v);
  if (r instanceof Bail) return r;
  m.charge(strLength(r));
  return escapeAscii(r);
}

/** A text with what is not ASCII escaped. */
export function escapeAscii(s: Str): string {
  return rewritten(s, (cp) => {
    if (cp < 128) return null;
    if (cp < 256) return `\\x${cp.toString(16).padStart(2, '0')}`;
    if (cp < 65536) return `\\u${cp.toString(16).padStart(4, '0')}`;
    return `\\U${cp.toString(16).padStart(8, '0')}`;
  });
}

/** One replacement field: format(conv(v), spec). */
export function formatValue(m: Machine, v: PyValue, conv: '' | 'r' | 's' | 'a', spec: Str): Str | Bail {
  const w = converted(m, v, conv);
  if (w instanceof Bail) return BAIL;
  return format(m, w, spec);
}

/** `format(v, spec)`: exact str, int and float here, anything else by its `__format__`. */
export function format(m: Machine, v: PyValue, spec: Str): Str | Bail {
  if (spec === '') {
    if (typeof v === 'string') return v;
    if (typeof v === 'number' || typeof v === 'bigint') return decimalText(v);
    if (v instanceof PyFloat) return floatRepr(v.v);
  }
  if (typeof v === 'number' || typeof v === 'bigint') return mkstr(formatInt(v, utf16(spec), 'int', formattingOf(m)));
  if (v instanceof PyFloat) return mkstr(formatFloat(v.v, utf16(spec), 'float', formattingOf(m)));
  if (typeof v === 'string' || v instanceof PyStr) return formatText(m, v, spec);
  const method = typeOf(v).lookup('__format__');
  const w = method === undefined ? undefined : askText(m, method, v, spec);
  if (w === undefined) throw new Raise('TypeError', `unsupported format string passed to ${typeName(v)}.__format__`);
  if (w instanceof Bail) return w;
  if (typeof w === 'string' || w instanceof PyStr) return w;
  if (typeOf(w).isSubclass(STR)) return mkstr(utf16((w as { base: Str }).base));
  throw new Raise('TypeError', `__format__ must return a str, not ${typeName(w)}`);
}

/** The name of the method of a program that is called, and nothing else, for such a field; undefined: there is more to it. */
export function shownBy(v: PyValue, conv: '' | 'r' | 's' | 'a', spec: Str): '__repr__' | '__str__' | undefined {
  if (!(v instanceof PyInst) || spec !== '' || conv === 'a') return undefined;
  const { cls } = v;
  if (conv === '' && cls.lookup('__format__') !== OBJECT.lookup('__format__')) return undefined;
  const name = conv === 'r' || cls.lookup('__str__') === OBJECT.lookup('__str__') ? '__repr__' : '__str__';
  return cls.lookup(name) instanceof PyFunc ? name : undefined;
}

/** Whether format(v, spec) is str(v). */
intrinsic('is_shown', 1, (_m, v, spec) => spec === '' && typeOf(v).lookup('__format__') === OBJECT.lookup('__format__'));

/** `str.__format__`. */
export function formatText(m: Machine, v: Str, spec: Str, type: string = 'str'): Str {
  if (spec === '') return v;
  const text = utf16(v);
  const cut = (n: number): string => utf16(strSlice(v, 0, n, 1));
  return mkstr(formatStr(text, strLength(v), cut, utf16(spec), type, formattingOf(m)));
}
