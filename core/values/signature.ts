/**
 * Signatures of rows: the stub-syntax text of a key, parsed into parameters. Annotations are skipped here (the type checker
 * reads them from the key itself).
 *
 *     'pop(self, index: SupportsIndex = -1, /) -> T'     'sort(self, *, key=None, reverse: bool = False) -> None'
 *     'print(*args: object, sep: str = ' ', end: str = '\\n', file=None, flush=False) -> None'     'real: int'
 */
import { latinBytes } from './buffer.ts';
import { PyBytes, PyFloat, PyTuple } from './objects.ts';
import type { Arg } from './objects.ts';
import { TUPLE } from './classes.ts';

interface Parameter {
  readonly name: string;
  readonly kind: 'posonly' | 'plain' | 'varargs' | 'kwonly' | 'varkw';
  readonly required: boolean;
  /** The value of a literal default; undefined for `...`. */
  readonly value: Arg;
  /** The text of the default, for inspect and stubs; null if none. */
  readonly text: string | null;
}

export interface Signature {
  readonly params: readonly Parameter[];
  /** Number of parameters that take positional arguments (self included). */
  readonly positional: number;
  /** Least and greatest number of positional arguments; max is Infinity with *args. */
  readonly min: number;
  readonly max: number;
  /** Nothing but required positional parameters: a call with `max` arguments needs no binding. */
  readonly plain: boolean;
  /** The first parameter is self or cls. */
  readonly self: boolean;
  /** Index of *args and **kwargs among the parameters, or -1. */
  readonly varargs: number;
  readonly varkw: number;
  /** Index of the parameter that a keyword argument of that name binds, or -1. */
  keyword(name: string): number;
}

/** Splits at top-level commas. */
function split(text: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quote !== '') {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === "'" || c === '"') quote = c;
    else if (c === '(' || c === '[' || c === '{') depth++;
    else if (c === ')' || c === ']' || c === '}') depth--;
    else if (c === ',' && depth === 0) {
      out.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  const last = text.slice(start).trim();
  if (last !== '') out.push(last);
  return out;
}

/** Index of a character outside brackets and quotes, or -1. */
function outside(text: string, what: string): number {
  let depth = 0;
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quote !== '') {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === what && depth === 0) return i;
    else if (c === "'" || c === '"') quote = c;
    else if (c === '(' || c === '[' || c === '{') depth++;
    else if (c === ')' || c === ']' || c === '}') depth--;
  }
  return -1;
}

function literal(text: string): Arg {
  switch (text) {
    case '...':
      return undefined;
    case 'None':
      return null;
    case 'True':
      return true;
    case 'False':
      return false;
    case '()':
      return new PyTuple(TUPLE, []);
  }
  if (/^-?\d+$/.test(text)) return Number(text);
  if (/^-?\d+(\.\d*)?(e-?\d+)?$/.test(text)) return new PyFloat(Number(text));
  if (/^'[^'\\]*'$/.test(text)) return text.slice(1, -1);
  if (/^b'[ -&(-[\]-~]*'$/.test(text)) return new PyBytes(latinBytes(text.slice(2, -1)));
  if (text === "'\\n'") return '\n';
  throw new Error(`default ${text} in a row's key`);
}

/** Parses a row's key. An attribute key (`real: int`) has self alone; a function of a module has none (`isMethod`). */
export function parseSignature(key: string, isMethod = true): Signature {
  const open = key.indexOf('(');
  const colon = key.indexOf(':');
  const params: Parameter[] = [];
  if (open < 0 || (colon >= 0 && colon < open)) {
    params.push({ name: 'self', kind: 'posonly', required: true, value: undefined, text: null });
  } else {
    const close = key.indexOf(')', open) < 0 ? key.length : open + 1 + outside(key.slice(open + 1), ')');
    let kind: Parameter['kind'] = 'plain';
    for (const part of split(key.slice(open + 1, close))) {
      if (part === '/') {
        for (let i = 0; i < params.length; i++) params[i] = { ...params[i]!, kind: 'posonly' };
        continue;
      }
      if (part === '*') {
        kind = 'kwonly';
        continue;
      }
      const eq = outside(part, '=');
      const left = eq < 0 ? part : part.slice(0, eq);
      const text = eq < 0 ? null : part.slice(eq + 1).trim();
      const name = /^\**\s*([A-Za-z_$0-9]+)/.exec(left)?.[1];
      if (name === undefined) throw new Error(`parameter ${part} in a row's key`);
      if (part.startsWith('**')) params.push({ name, kind: 'varkw', required: false, value: undefined, text: null });
      else if (part.startsWith('*')) {
        params.push({ name, kind: 'varargs', required: false, value: undefined, text: null });
        kind = 'kwonly';
      } else {
        const value = text === null ? undefined : literal(text);
        params.push({ name, kind, required: text === null, value, text });
      }
    }
  }
  const positional = params.filter((p) => p.kind === 'posonly' || p.kind === 'plain').length;
  const varargs = params.findIndex((p) => p.kind === 'varargs');
  const varkw = params.findIndex((p) => p.kind === 'varkw');
  const byName = new Map<string, number>();
  params.forEach((p, i) => {
    if (p.kind === 'plain' || p.kind === 'kwonly') byName.set(p.name, i);
  });
  const min = params.filter((p) => (p.kind === 'posonly' || p.kind === 'plain') && p.required).length;
  const first = params[0]?.name;
  return {
    params,
    positional,
    min,
    max: varargs >= 0 ? Infinity : positional,
    plain: params.length === positional && min === positional,
    self: isMethod && (first === 'self' || first === 'cls'),
    varargs,
    varkw,
    keyword: (name) => byName.get(name) ?? -1,
  };
}
