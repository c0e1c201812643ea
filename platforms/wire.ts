/**
 * Python values in JSON, both ways.
 *
 * | Python                          | JSON                                                                     |
 * | ------------------------------- | ------------------------------------------------------------------------ |
 * | None, bool, str                 | null, true and false, string (lone surrogates as `\ud800`)               |
 * | int                             | number; beyond ±(2^53 - 1) `{"$int": "12345678901234567890"}`            |
 * | float                           | number, written with a point or an exponent (`2.0`); `{"$float": "nan"}`, |
 * |                                 | `"inf"`, `"-inf"`                                                        |
 * | list                            | array                                                                    |
 * | dict with str keys              | object                                                                   |
 * | dict with other keys            | `{"$dict": [[key, value], …]}`                                           |
 * | tuple; set, frozenset           | `{"$tuple": […]}`; `{"$set": […]}`                                       |
 * | bytes, bytearray                | `{"$bytes": "base64"}`                                                   |
 * | a function of the host          | `{"$function": "name"}`                                                  |
 * | anything else (only to the host) | `{"$object": {"type": "…", "repr": "…"}}`                                |
 *
 * An object with exactly one key, which is one of these tags, is the tagged value; every other object is a dict. A dict that
 * would look like a tagged value is written with `$dict`. Coming in, a number without fraction is an int (JSON parsers do
 * not tell 2.0 from 2): a float is written `{"$float": 2}`. Keys of an object that are whole numbers come first; `$dict`
 * keeps the order. Sets come in as `$set`, tuples as `$tuple`; `$object` does not come in.
 */
import { HostCallable, HostFloat, HostHandle, HostTuple } from '../core/mod.ts';
import type { HostValue } from '../core/mod.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { Problem } from './problems.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const TAGS: ReadonlySet<string> = new Set([
  '$int',
  '$float',
  '$dict',
  '$tuple',
  '$set',
  '$bytes',
  '$function',
  '$object',
]);
const MAX_DEPTH = 200;
/** Digits of an int: what 4 Mbit have. */
const MAX_DIGITS = 1_262_612;

/** A value is too large to be sent. */
export class TooLarge extends Error {}

/** Writes values as JSON text, as long as it stays below `most` characters; else throws TooLarge. */
export function toWire(value: HostValue, most: number): string {
  const out: string[] = [];
  const open = new Set<object>();
  let length = 0;

  const put = (text: string): void => {
    length += text.length;
    if (length > most) throw new TooLarge(`more than ${most} characters`);
    out.push(text);
  };
  const all = (before: string, items: Iterable<HostValue>, after: string): void => {
    put(before);
    let first = true;
    for (const item of items) {
      if (!first) put(',');
      first = false;
      write(item);
    }
    put(after);
  };
  const write = (v: HostValue): void => {
    switch (typeof v) {
      case 'string':
        if (v.length + length > most) throw new TooLarge(`more than ${most} characters`);
        return put(JSON.stringify(v));
      case 'number':
        return put(numberText(v));
      case 'bigint':
        // Decimal digits take much longer, and are more.
        if (v.toString(16).length + length > most) throw new TooLarge(`more than ${most} characters`);
        return put(`{"$int":"${v}"}`);
      case 'object':
        break;
      default:
        return put(String(v));
    }
    if (v === null) return put('null');
    if (v instanceof HostFloat) return put(floatText(v.value));
    if (v instanceof Uint8Array) {
      if (v.length + length > most) throw new TooLarge(`more than ${most} characters`);
      return put(`{"$bytes":"${toBase64(v)}"}`);
    }
    if (v instanceof HostCallable) return put(`{"$function":${JSON.stringify(v.name)}}`);
    if (v instanceof HostHandle) return put(handleText(v.type, v.repr));
    if (open.has(v)) return put(handleText(kindOf(v), '...'));
    if (open.size >= MAX_DEPTH) return put(handleText(kindOf(v), '<deeply nested>'));
    open.add(v);
    if (v instanceof HostTuple) all('{"$tuple":[', v, ']}');
    else if (Array.isArray(v)) all('[', v as readonly HostValue[], ']');
    else if (v instanceof Set) all('{"$set":[', v as ReadonlySet<HostValue>, ']}');
    else
      writeDict(
        v instanceof Map
          ? [...(v as ReadonlyMap<HostValue, HostValue>)]
          : Object.entries(v as Record<string, HostValue>),
      );
    open.delete(v);
  };
  const writeDict = (entries: readonly (readonly [HostValue, HostValue])[]): void => {
    const plain =
      entries.every(([key]) => typeof key === 'string') &&
      !(entries.length === 1 && TAGS.has(entries[0]![0] as string));
    put(plain ? '{' : '{"$dict":[');
    entries.forEach(([key, item], i) => {
      if (i > 0) put(',');
      if (!plain) put('[');
      write(key);
      put(plain ? ':' : ',');
      write(item);
      if (!plain) put(']');
    });
    put(plain ? '}' : ']}');
  };
  write(value);
  return out.join('');
}

function numberText(n: number): string {
  return Number.isSafeInteger(n) && !Object.is(n, -0) ? String(n) : floatText(n);
}

function floatText(n: number): string {
  if (Number.isNaN(n)) return '{"$float":"nan"}';
  if (!Number.isFinite(n)) return n > 0 ? '{"$float":"inf"}' : '{"$float":"-inf"}';
  if (Object.is(n, -0)) return '-0.0';
  const text = String(n);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function handleText(type: string, repr: string): string {
  return `{"$object":${JSON.stringify({ type, repr })}}`;
}

function kindOf(v: object): string {
  if (v instanceof HostTuple) return 'tuple';
  if (Array.isArray(v)) return 'list';
  return v instanceof Set ? 'set' : 'dict';
}

/** A parsed JSON value as what it stands for. Throws Problem. */
export function fromWire(json: Json): HostValue {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return (json as readonly Json[]).map(fromWire);
  const keys = Object.keys(json);
  if (keys.length === 1 && TAGS.has(keys[0]!)) return tagged(keys[0]!, (json as Record<string, Json>)[keys[0]!]!);
  return new Map(Object.entries(json as Record<string, Json>).map(([key, item]) => [key, fromWire(item)]));
}

function tagged(tag: string, json: Json): HostValue {
  const refuse = (what: string): never => {
    throw new Problem('bad-value', `${tag} takes ${what}`);
  };
  const items = (): readonly Json[] => (Array.isArray(json) ? (json as readonly Json[]) : refuse('an array'));
  const text = (): string => (typeof json === 'string' ? json : refuse('a string'));
  switch (tag) {
    case '$int': {
      const digits = text();
      return /^-?\d+$/.test(digits) && digits.length <= MAX_DIGITS ? BigInt(digits) : refuse('decimal digits');
    }
    case '$float': {
      if (typeof json === 'number') return new HostFloat(json);
      const n = new Map([['nan', NaN], ['inf', Infinity], ['-inf', -Infinity], ['-0.0', -0]]).get(text()); // prettier-ignore
      return n === undefined ? refuse('a number, "nan", "inf", "-inf" or "-0.0"') : new HostFloat(n);
    }
    case '$dict': {
      const out = new Map<HostValue, HostValue>();
      for (const pair of items()) {
        if (!Array.isArray(pair) || pair.length !== 2) return refuse('an array of pairs');
        const [key, item] = pair as Json[] as [Json, Json];
        out.set(fromWire(key), fromWire(item));
      }
      return out;
    }
    case '$tuple':
      return HostTuple.from(items().map(fromWire)) as HostTuple;
    case '$set':
      return new Set(items().map(fromWire));
    case '$bytes':
      return fromBase64(text()) ?? refuse('base64');
    case '$function':
      return new HostCallable(text());
    default:
      throw new Problem('bad-value', `${tag} has no counterpart in Python`);
  }
}
