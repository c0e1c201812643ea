/*
 * Expressions back to text, as CPython writes annotations under `from __future__ import annotations`; and the repr of
 * constants, for that and for messages.
 */

import type * as ast from '../syntax/mod.ts';
import type { Constant } from './ir.ts';

/** Strength of binding, weakest first. */
const NAMED = 0;
const TUPLE = 1;
const TEST = 2;
const OR = 3;
const AND = 4;
const NOT = 5;
const CMP = 6;
const EXPR = 7;
const FACTOR = 13;
const POWER = 14;
const AWAIT = 15;
const ATOM = 16;

const BINARY: Record<ast.BinaryOperator, number> = {
  '|': 7,
  '^': 8,
  '&': 9,
  '<<': 10,
  '>>': 10,
  '+': 11,
  '-': 11,
  '*': 12,
  '@': 12,
  '/': 12,
  '//': 12,
  '%': 12,
  '**': POWER,
};

/** The text of an expression. */
export function unparse(e: ast.Expression): string {
  return text(e, TEST);
}

function enclosed(inner: string, level: number, own: number): string {
  return level > own ? `(${inner})` : inner;
}

function text(e: ast.Expression, level: number): string {
  switch (e.kind) {
    case 'Constant':
      return (e.u ? 'u' : '') + constantText(e.value);
    case 'Name':
      return e.id;
    case 'BoolOp': {
      const own = e.op === 'and' ? AND : OR;
      return enclosed(e.values.map((value) => text(value, own + 1)).join(` ${e.op} `), level, own);
    }
    case 'BinOp':
      return binary(e, level);
    case 'UnaryOp': {
      const own = e.op === 'not' ? NOT : FACTOR;
      return enclosed((e.op === 'not' ? 'not ' : e.op) + text(e.operand, own), level, own);
    }
    case 'Lambda': {
      const args = parameters(e.args);
      return enclosed(`lambda${args === '' || args.startsWith('*') ? '' : ' '}${args}: ${text(e.body, TEST)}`, level, TEST);
    }
    case 'IfExp': {
      const test = text(e.test, TEST + 1);
      return enclosed(`${text(e.body, TEST + 1)} if ${test} else ${text(e.orelse, TEST)}`, level, TEST);
    }
    case 'Dict': {
      const items = e.keys.map((key, i) => {
        const value = e.values[i]!;
        return key === null ? `**${text(value, EXPR)}` : `${text(key, TEST)}: ${text(value, TEST)}`;
      });
      return `{${items.join(', ')}}`;
    }
    case 'Set':
      return `{${list(e.elts)}}`;
    case 'List':
      return `[${list(e.elts)}]`;
    case 'Tuple': {
      if (e.elts.length === 0) return '()';
      return enclosed(list(e.elts) + (e.elts.length === 1 ? ',' : ''), level, TUPLE);
    }
    case 'ListComp':
      return `[${text(e.elt, TEST)}${clauses(e.generators)}]`;
    case 'SetComp':
      return `{${text(e.elt, TEST)}${clauses(e.generators)}}`;
    case 'DictComp':
      return `{${text(e.key, TEST)}: ${text(e.value, TEST)}${clauses(e.generators)}}`;
    case 'GeneratorExp':
      return `(${text(e.elt, TEST)}${clauses(e.generators)})`;
    case 'Compare': {
      const rest = e.ops.map((op, i) => ` ${op} ${text(e.comparators[i]!, CMP + 1)}`);
      return enclosed(text(e.left, CMP + 1) + rest.join(''), level, CMP);
    }
    case 'Call':
      return call(e);
    case 'Attribute': {
      const { value } = e;
      const gap = value.kind === 'Constant' && (typeof value.value === 'number' || typeof value.value === 'bigint');
      return `${text(value, ATOM)}${gap ? ' ' : ''}.${e.attr}`;
    }
    case 'Subscript':
      return `${text(e.value, ATOM)}[${text(e.slice, TUPLE)}]`;
    case 'Slice': {
      const part = (p: ast.Expression | null): string => (p === null ? '' : text(p, TEST));
      return `${part(e.lower)}:${part(e.upper)}${e.step === null ? '' : ':' + part(e.step)}`;
    }
    case 'Starred':
      return `*${text(e.value, EXPR)}`;
    case 'NamedExpr':
      return enclosed(`${text(e.target, ATOM)} := ${text(e.value, ATOM)}`, level, NAMED);
    case 'Await':
      return enclosed(`await ${text(e.value, ATOM)}`, level, AWAIT);
    case 'Yield':
      return e.value === null ? '(yield)' : `(yield ${text(e.value, TEST)})`;
    case 'YieldFrom':
      return `(yield from ${text(e.value, TEST)})`;
    case 'JoinedStr':
    case 'FormattedValue':
      return `f${repr(fields(e))}`;
    case 'TemplateStr':
    case 'Interpolation':
      return `t${repr(fields(e))}`;
  }
}

function binary(e: ast.BinOp, level: number): string {
  // The left side may be long.
  const chain: ast.BinOp[] = [];
  let at: ast.Expression = e;
  while (at.kind === 'BinOp') {
    chain.push(at);
    at = at.left;
  }
  let own = BINARY[chain[chain.length - 1]!.op];
  let left = text(at, own + (own === POWER ? 1 : 0));
  for (let i = chain.length - 1; i >= 0; i--) {
    const { op, right } = chain[i]!;
    own = BINARY[op];
    const whole = `${left} ${op} ${text(right, own + (own === POWER ? 0 : 1))}`;
    const outer = i > 0 ? BINARY[chain[i - 1]!.op] : level;
    left = enclosed(whole, i > 0 && outer === POWER ? POWER + 1 : outer, own);
  }
  return left;
}

function list(elts: readonly ast.Expression[]): string {
  return elts.map((elt) => text(elt, TEST)).join(', ');
}

function clauses(generators: readonly ast.comprehension[]): string {
  return generators
    .map(({ is_async, target, iter, ifs }) => {
      const tests = ifs.map((test) => ` if ${text(test, TEST + 1)}`).join('');
      return ` ${is_async ? 'async for' : 'for'} ${text(target, TUPLE)} in ${text(iter, TEST + 1)}${tests}`;
    })
    .join('');
}

function call(e: ast.Call): string {
  const f = text(e.func, ATOM);
  const [only] = e.args;
  if (e.args.length === 1 && e.keywords.length === 0 && only!.kind === 'GeneratorExp') return f + text(only!, TEST);
  const args = e.args.map((arg) => text(arg, TEST));
  for (const { arg, value } of e.keywords) args.push(`${arg === null ? '**' : arg + '='}${text(value, TEST)}`);
  return `${f}(${args.join(', ')})`;
}

function parameters(args: ast.arguments_): string {
  const parts: string[] = [];
  const positional = [...args.posonlyargs, ...args.args];
  const first = positional.length - args.defaults.length;
  positional.forEach(({ arg }, i) => {
    parts.push(i < first ? arg : `${arg}=${text(args.defaults[i - first]!, TEST)}`);
    if (i === args.posonlyargs.length - 1) parts.push('/');
  });
  if (args.vararg !== null) parts.push(`*${args.vararg.arg}`);
  else if (args.kwonlyargs.length > 0) parts.push('*');
  args.kwonlyargs.forEach(({ arg }, i) => {
    const value = args.kw_defaults[i] ?? null;
    parts.push(value === null ? arg : `${arg}=${text(value, TEST)}`);
  });
  if (args.kwarg !== null) parts.push(`**${args.kwarg.arg}`);
  return parts.join(', ');
}

/** The inside of an f-string or t-string. */
function fields(e: ast.Expression): string {
  if (e.kind === 'JoinedStr' || e.kind === 'TemplateStr') {
    return e.values
      .map((value) => {
        if (value.kind !== 'Constant') return fields(value);
        const inner = typeof value.value === 'string' ? value.value : '';
        return inner.replaceAll('{', '{{').replaceAll('}', '}}');
      })
      .join('');
  }
  if (e.kind !== 'FormattedValue' && e.kind !== 'Interpolation') return `{${text(e, TEST + 1)}}`;
  const inner = e.kind === 'Interpolation' ? e.str : text(e.value, TEST + 1);
  const conversion = e.conversion > 0 ? '!' + String.fromCharCode(e.conversion) : '';
  const spec = e.format_spec === null ? '' : ':' + fields(e.format_spec);
  return `{${inner.startsWith('{') ? ' ' : ''}${inner}${conversion}${spec}}`;
}

// ---- constants

/** repr(value). */
export function constantText(value: Constant): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return repr(value);
  switch (value.type) {
    case 'float':
      return floatText(value.value);
    case 'complex':
      return floatText(value.imag).replace(/\.0$/, '') + 'j';
    case 'bytes':
      return 'b' + quoted([...value.value], (unit) => (unit < 0x20 || unit > 0x7e ? hex(unit) : null));
    case 'codepoints':
      return quoted(value.value, escapeOf);
    case 'ellipsis':
      return '...';
    case 'notimplemented':
      return 'NotImplemented';
    case 'tuple': {
      const items = value.items.map(constantText).join(', ');
      return value.items.length === 1 ? `(${items},)` : `(${items})`;
    }
    case 'frozenset':
      return `frozenset({${value.items.map(constantText).join(', ')}})`;
  }
}

function floatText(value: number): string {
  if (value === Infinity) return '1e309';
  const short = String(value);
  const exponent = Number(value.toExponential().split('e')[1]);
  if (exponent >= 16 || (exponent < -4 && value !== 0)) {
    const [digits, power] = value.toExponential().split('e') as [string, string];
    const sign = power.startsWith('-') ? '-' : '+';
    return `${digits}e${sign}${power.slice(1).padStart(2, '0')}`;
  }
  return short.includes('.') || short.includes('e') ? short : short + '.0';
}

/** repr of a str. */
export function repr(value: string): string {
  return quoted(
    Array.from(value, (char) => char.codePointAt(0)!),
    escapeOf,
  );
}

function quoted(points: readonly number[], escape: (point: number) => string | null): string {
  const quote = points.includes(39) && !points.includes(34) ? 34 : 39;
  let result = '';
  for (const point of points) {
    if (point === quote || point === 92) result += '\\' + String.fromCharCode(point);
    else if (point === 10) result += '\\n';
    else if (point === 13) result += '\\r';
    else if (point === 9) result += '\\t';
    else result += escape(point) ?? String.fromCodePoint(point);
  }
  const mark = String.fromCharCode(quote);
  return mark + result + mark;
}

/** How a code point that is not printed as it is looks. */
function escapeOf(point: number): string | null {
  const plain = point >= 0x20 && point < 0x7f;
  if (plain || (point > 0xa0 && point !== 0xad && !isUnprintable(point))) return null;
  return hex(point);
}

function isUnprintable(point: number): boolean {
  return (
    (point >= 0xd800 && point < 0xf900) ||
    (point >= 0x2000 && point <= 0x200f) ||
    (point >= 0x2028 && point <= 0x202f) ||
    (point >= 0x205f && point <= 0x206f) ||
    point === 0x3000 ||
    point === 0xfeff ||
    (point >= 0xfff0 && point <= 0xfffb) ||
    point >= 0xe0000
  );
}

function hex(point: number): string {
  const digits = point.toString(16);
  if (point < 0x100) return '\\x' + digits.padStart(2, '0');
  return point < 0x10000 ? '\\u' + digits.padStart(4, '0') : '\\U' + digits.padStart(8, '0');
}
