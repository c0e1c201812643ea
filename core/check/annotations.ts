/*
 * Annotations: an expression of the language of types becomes a type.
 *
 * Names in annotations are looked up as seen from elsewhere, in any order of definition (PEP 649). What is no type, or
 * a form that is not known here, is UNKNOWN.
 */

import type * as ast from '../syntax/mod.ts';
import { isFault, Text } from '../source/mod.ts';
import { parse } from '../syntax/mod.ts';
import { defaultsOf, shapeOf } from './classes.ts';
import { chainOf, contextOf } from './context.ts';
import type { Context } from './context.ts';
import { infer, widen } from './expressions.ts';
import { rejectExpression, rejectValue } from './forms.ts';
import { classAnywhere, classNamed, instanceNamed, noneType } from './modules.ts';
import { someNode } from './scopes.ts';
import type { Scope } from './scopes.ts';
import { quietly, report, step } from './session.ts';
import { rejectPlain } from './subscripts.ts';
import { lookup, specialClass } from './symbols.ts';
import type { Class, ClassObject, Literal, LiteralValue, Param, Type, TypeVariable } from './types.ts';
import { ANY, NEVER, Signature, substitute, union, UNKNOWN, variablesOf, isBuiltinClass } from './types.ts';

/** The type that `Self` is until a receiver is known. */
export const SELF: TypeVariable = {
  kind: 'typevar',
  name: 'Self',
  flavor: 'self',
  variance: 'co',
  bound: () => null,
  constraints: () => [],
  fallback: () => null,
  rigid: false,
};

/** Reads an annotation. */
export function annotate(node: ast.Expression, context: Context): Type {
  return read(node, plain(context), 0);
}

/** Reads an annotation with its qualifiers (`Final`, `ClassVar`, `Required`, …); a bare qualifier has no type. */
export function annotated(node: ast.Expression, context: Context): { type: Type | null; qualifiers: Set<string> } {
  const qualifiers = new Set<string>();
  let at = unquoted(node);
  const inner = plain(context);
  for (let depth = 0; depth < 6; depth++) {
    const name = specialName(at.kind === 'Subscript' ? at.value : at, inner);
    if (name === null || !QUALIFIERS.has(name)) break;
    if (name !== 'Annotated') qualifiers.add(name);
    if (at.kind !== 'Subscript') return { type: null, qualifiers };
    const inside = name === 'Annotated' && at.slice.kind === 'Tuple' ? at.slice.elts[0] : at.slice;
    if (inside === undefined) return { type: null, qualifiers };
    at = unquoted(inside);
  }
  // Places inside of quotes are not those of the source.
  const quoted = at.start < node.start || at.end > node.end || (node.kind === 'Constant' && at !== node);
  return { type: quoted ? readQuoted(node, at, inner, 0) : read(at, inner, 0), qualifiers };
}

/** What stands inside of quotes; of what is wrong there, only names that nobody binds are reported. */
function readQuoted(at: ast.Located, node: ast.Expression, context: Context, depth: number): Type {
  const seek = (one: ast.Node): boolean => {
    if (one.kind !== 'Name' || isBound(context.scope, one.id) || lookup(context.scope, one.id) !== null) return false;
    report('unresolved-reference', at, `Name \`${one.id}\` used when not defined`);
    return true;
  };
  if (!context.scope.stub) someNode(node, seek, NOTHING);
  return quietly(() => read(node, context, depth));
}

function isBound(scope: Scope | null, name: string): boolean {
  return scope !== null && (scope.open || scope.find(name) !== undefined || isBound(scope.parent, name));
}

const NOTHING: ReadonlySet<string> = new Set();

const QUALIFIERS: ReadonlySet<string> = new Set(
  'Final ClassVar Required NotRequired ReadOnly Annotated InitVar TypeAlias'.split(' '),
);

function plain(context: Context): Context {
  return context.env === null ? context : contextOf(context.scope, null);
}

function specialName(node: ast.Expression, context: Context): string | null {
  if (node.kind !== 'Name' && node.kind !== 'Attribute') return null;
  const last = node.kind === 'Name' ? node.id : node.attr;
  const type = quietly(() => infer(node, context));
  if (type.kind === 'special') return type.name;
  if (type.kind === 'class' && type.cls.name === 'InitVar' && type.cls.module === 'dataclasses') return 'InitVar';
  return type.kind === 'unknown' && last === 'InitVar' ? 'InitVar' : null;
}

/** A quoted annotation as what it says. */
function unquoted(node: ast.Expression): ast.Expression {
  if (node.kind !== 'Constant' || typeof node.value !== 'string') return node;
  const tree = parse(new Text('<annotation>', `(${node.value})`), 'eval');
  return isFault(tree) ? node : tree.body;
}

function read(node: ast.Expression, context: Context, depth: number): Type {
  step();
  if (depth > 30) return UNKNOWN;
  switch (node.kind) {
    case 'Constant': {
      if (node.value === null) return noneType();
      if (typeof node.value !== 'string') return noForm(node, context);
      const inner = unquoted(node);
      return inner === node ? UNKNOWN : readQuoted(node, inner, context, depth + 1);
    }
    case 'Name':
    case 'Attribute': {
      const value = infer(node, context);
      if (!context.scope.stub) rejectValue(node, value);
      return instantiate(value);
    }
    case 'BinOp': {
      if (node.op !== '|') return noForm(node, context);
      const members: Type[] = [];
      let left: ast.Expression = node;
      for (; left.kind === 'BinOp' && left.op === '|'; left = left.left)
        members.push(read(left.right, context, depth + 1));
      members.push(read(left, context, depth + 1));
      return union(members.reverse());
    }
    case 'Subscript':
      return subscripted(node, context, depth + 1);
    case 'Starred':
      return UNKNOWN;
    default:
      return noForm(node, context);
  }
}

function noForm(node: ast.Expression, context: Context): Type {
  if (!context.scope.stub) rejectExpression(node);
  return UNKNOWN;
}

/** The type of the values that a type expression's value describes. */
export function instantiate(value: Type): Type {
  switch (value.kind) {
    case 'class':
      return instanceOf(value);
    case 'form':
      return value.type;
    case 'alias': {
      const unknown = new Map(value.params.map((one) => [one, UNKNOWN] as const));
      return substitute(value.value(), unknown);
    }
    case 'special':
      return bare(value.name);
    default:
      return UNKNOWN;
  }
}

/** An instance of a class; missing arguments are their defaults, or UNKNOWN. */
export function instanceOf(object: ClassObject): Type {
  const { cls } = object;
  if (isBuiltinClass(cls, 'tuple') && object.args === null) return tupleOf([UNKNOWN], 0);
  return { kind: 'instance', cls, args: object.args ?? defaultsOf(cls) };
}

function bare(name: string): Type {
  switch (name) {
    case 'Any':
      return ANY;
    case 'Never':
    case 'NoReturn':
      return NEVER;
    case 'LiteralString':
      return instanceNamed('str');
    case 'Tuple':
      return tupleOf([UNKNOWN], 0);
    case 'Type':
      return instanceNamed('type');
    case 'Callable':
      return anyCallable(UNKNOWN);
    case 'Self':
      return SELF;
    case 'TypeGuard':
    case 'TypeIs':
      return instanceNamed('bool');
    default: {
      const type = specialClass(name);
      return type?.kind === 'class' ? instanceOf(type) : UNKNOWN;
    }
  }
}

/** `Callable[..., R]`. */
export function anyCallable(returns: Type): Type {
  return { kind: 'function', name: null, signatures: [new Signature([], returns, null, true)], binding: 'none' };
}

/** A tuple: of these items, or with one of them repeated. */
export function tupleOf(items: readonly Type[], rest: number = -1): Type {
  const cls = classNamed('tuple');
  if (cls === null) return UNKNOWN;
  const arg = widen(union(items.map(unpackedItem)));
  if (items.length === 1 && rest === 0) return { kind: 'instance', cls, args: items };
  return { kind: 'instance', cls, args: [items.length === 0 ? NEVER : arg], items, rest };
}

function unpackedItem(type: Type): Type {
  return type.kind === 'typevar' && type.flavor === 'tuple' ? UNKNOWN : type;
}

function elements(slice: ast.Expression): readonly ast.Expression[] {
  return slice.kind === 'Tuple' ? slice.elts : [slice];
}

function subscripted(node: ast.Subscript, context: Context, depth: number): Type {
  const base = infer(node.value, context);
  const parts = elements(node.slice);
  switch (base.kind) {
    case 'special':
      return special(base.name, parts, context, depth);
    case 'class':
      if (!context.scope.stub) rejectPlain(base, node);
      return specialized(base.cls, parts, context, depth);
    case 'alias':
      return substitute(base.value(), pairs(base.params, parts, context, depth));
    case 'form':
      return substitute(base.type, pairs([...variablesOf(base.type)], parts, context, depth));
    default:
      for (const one of parts) if (base.kind === 'unknown') quietly(() => read(one, context, depth));
      return UNKNOWN;
  }
}

/** A class with its arguments. */
export function specialized(cls: Class, parts: readonly ast.Expression[], context: Context, depth: number = 0): Type {
  if (isBuiltinClass(cls, 'tuple')) return tupleForm(parts, context, depth);
  if (isBuiltinClass(cls, 'type')) return parts.length === 0 ? UNKNOWN : typeForm(read(parts[0]!, context, depth));
  if (cls.name === 'Callable' && (cls.module === 'collections.abc' || cls.module === 'typing')) {
    return callableForm(parts, context, depth);
  }
  const { params } = shapeOf(cls);
  const solved = pairs(params, parts, context, depth);
  return { kind: 'instance', cls, args: params.map((one) => solved.get(one) ?? UNKNOWN) };
}

function pairs(
  params: readonly TypeVariable[],
  parts: readonly ast.Expression[],
  context: Context,
  depth: number,
): Map<TypeVariable, Type> {
  const out = new Map<TypeVariable, Type>();
  if (params.some((one) => one.flavor === 'tuple')) {
    for (const one of params) out.set(one, UNKNOWN);
    return out;
  }
  if (params.length === 1 && params[0]!.flavor === 'spec' && parts.length > 0) {
    const only = parts[0]!;
    out.set(params[0]!, parts.length === 1 ? paramsForm(only, context, depth) : paramsList(parts, context, depth));
    return out;
  }
  params.forEach((one, i) => {
    const part = parts[i];
    if (part === undefined) out.set(one, substitute(one.fallback() ?? UNKNOWN, out));
    else out.set(one, one.flavor === 'spec' ? paramsForm(part, context, depth) : read(part, context, depth));
  });
  return out;
}

function special(name: string, parts: readonly ast.Expression[], context: Context, depth: number): Type {
  const first = parts[0];
  // `X[()]`, which is the empty tuple and wrong everywhere else.
  if (first === undefined) return name === 'Tuple' ? tupleForm(parts, context, depth) : UNKNOWN;
  switch (name) {
    case 'Optional':
      return union([read(first, context, depth), noneType()]);
    case 'Union':
      return union(parts.map((one) => read(one, context, depth)));
    case 'Literal':
      return union(parts.map((one) => literalForm(one, context)));
    case 'Callable':
      return callableForm(parts, context, depth);
    case 'Tuple':
      return tupleForm(parts, context, depth);
    case 'Type':
      return typeForm(read(first, context, depth));
    case 'Annotated':
    case 'ClassVar':
    case 'Final':
    case 'Required':
    case 'NotRequired':
    case 'ReadOnly':
      return read(first, context, depth);
    case 'TypeGuard':
    case 'TypeIs': {
      const cls = classNamed('bool');
      if (cls === null) return UNKNOWN;
      const type = read(first, context, depth);
      return { kind: 'instance', cls, args: [], guard: { type, strict: name === 'TypeIs' } };
    }
    default:
      return UNKNOWN;
  }
}

function literalForm(node: ast.Expression, context: Context): Type {
  if (node.kind === 'Constant') return node.value === null ? noneType() : literalOf(node.value);
  if (node.kind === 'UnaryOp' && node.op === '-' && node.operand.kind === 'Constant') {
    const { value } = node.operand;
    return typeof value === 'number' || typeof value === 'bigint' ? literalOf(-BigInt(value)) : UNKNOWN;
  }
  if (chainOf(node) === null) return UNKNOWN;
  const type = infer(node, context);
  if (type.kind === 'literal') return type;
  return type.kind === 'form' ? type.type : UNKNOWN;
}

/** The type of a constant; `...` and what has no literal types give their class. */
export function literalOf(value: ast.ConstantValue): Type {
  if (value === null) return noneType();
  switch (typeof value) {
    case 'boolean':
      return literal('bool', value);
    case 'number':
      return literal('int', BigInt(value));
    case 'bigint':
      return literal('int', value);
    case 'string':
      return literal('str', value);
    default:
  }
  switch (value.type) {
    case 'float':
      return instanceNamed('float');
    case 'complex':
      return instanceNamed('complex');
    case 'bytes':
      return literal('bytes', String.fromCharCode(...value.value.subarray(0, 4096)));
    case 'ellipsis': {
      const cls = classAnywhere('EllipsisType', 'types') ?? classAnywhere('ellipsis', 'builtins');
      return cls === null ? UNKNOWN : { kind: 'instance', cls, args: [] };
    }
    default:
      return instanceNamed('str');
  }
}

/** A literal of a builtin class. */
export function literal(name: string, value: LiteralValue): Type {
  const cls = classNamed(name);
  return cls === null ? UNKNOWN : ({ kind: 'literal', cls, value } satisfies Literal);
}

function tupleForm(parts: readonly ast.Expression[], context: Context, depth: number): Type {
  if (parts.length === 2 && isEllipsis(parts[1]!)) return tupleOf([read(parts[0]!, context, depth)], 0);
  if (parts.length === 1 && parts[0]!.kind === 'Tuple' && parts[0]!.elts.length === 0) return tupleOf([]);
  const items: Type[] = [];
  let rest = -1;
  for (const one of parts) {
    if (unpackedVariable(one, context) !== null) {
      // How many there are is solved where parameters are, and not here.
      if (rest >= 0) return tupleOf([ANY], 0);
      rest = items.length;
      items.push(ANY);
      continue;
    }
    const star = one.kind === 'Starred' ? one.value : null;
    if (star === null) {
      items.push(read(one, context, depth));
      continue;
    }
    const inner = read(star, context, depth);
    if (inner.kind !== 'instance' || inner.cls.name !== 'tuple') return tupleOf([UNKNOWN], 0);
    if (inner.items === undefined || inner.rest! >= 0) {
      if (rest >= 0) return tupleOf([UNKNOWN], 0);
      rest = items.length + (inner.rest ?? 0);
      for (const one of inner.items ?? inner.args) items.push(one);
    } else {
      for (const one of inner.items) items.push(one);
    }
  }
  return tupleOf(items, rest);
}

function typeForm(type: Type): Type {
  switch (type.kind) {
    case 'instance':
      return { kind: 'class', cls: type.cls, args: type.args, exact: false };
    case 'union': {
      const members = type.members.map(typeForm);
      return union(members);
    }
    case 'unknown':
      return instanceNamed('type');
    case 'typevar':
      return { kind: 'form', type };
    default:
      return UNKNOWN;
  }
}

function isEllipsis(node: ast.Expression): boolean {
  return node.kind === 'Constant' && typeof node.value === 'object' && node.value?.type === 'ellipsis';
}

function callableForm(parts: readonly ast.Expression[], context: Context, depth: number): Type {
  if (parts.length !== 2) return anyCallable(UNKNOWN);
  const params = paramsForm(parts[0]!, context, depth);
  const returns = read(parts[1]!, context, depth);
  if (params.kind !== 'params') return params.kind === 'typevar' ? callable([], returns, params) : anyCallable(returns);
  return params.gradual && params.params.length === 0
    ? anyCallable(returns)
    : callable(params.params, returns, params.spec);
}

function callable(params: readonly Param[], returns: Type, spec: TypeVariable | null): Type {
  return { kind: 'function', name: null, signatures: [new Signature(params, returns, spec)], binding: 'none' };
}

function isUnpacked(node: ast.Expression, context: Context): boolean {
  return node.kind === 'Starred' || (node.kind === 'Subscript' && specialName(node.value, context) === 'Unpack');
}

/** What stands for a ParamSpec: a list of types, `...`, another ParamSpec, or Concatenate. */
function paramsForm(node: ast.Expression, context: Context, depth: number): Type {
  if (node.kind === 'List') return paramsList(node.elts, context, depth);
  if (isEllipsis(node)) return { kind: 'params', params: [], spec: null, gradual: true };
  if (node.kind === 'Subscript' && specialName(node.value, context) === 'Concatenate') {
    const parts = elements(node.slice);
    const front = paramsList(parts.slice(0, -1), context, depth);
    const last = paramsForm(parts.at(-1)!, context, depth);
    if (front.kind !== 'params') return UNKNOWN;
    if (last.kind === 'params') return { ...front, gradual: last.gradual, spec: last.spec };
    return last.kind === 'typevar' ? { ...front, spec: last } : UNKNOWN;
  }
  const type = read(node, context, depth);
  if (type.kind === 'typevar' && type.flavor === 'spec')
    return { kind: 'params', params: [], spec: type, gradual: false };
  return type.kind === 'params' ? type : UNKNOWN;
}

function paramsList(nodes: readonly ast.Expression[], context: Context, depth: number): Type {
  const last = nodes.at(-1);
  const spec = last === undefined ? null : unpackedVariable(last, context);
  const plain = spec === null ? nodes : nodes.slice(0, -1);
  if (plain.some((one) => isUnpacked(one, context))) return { kind: 'params', params: [], spec: null, gradual: true };
  const params = plain.map((one): Param => {
    return { name: '', form: 'positional', type: read(one, context, depth), required: true, annotated: true };
  });
  return { kind: 'params', params, spec, gradual: false };
}

/** The TypeVarTuple of `*Ts` or `Unpack[Ts]`. */
export function unpackedVariable(node: ast.Expression, context: Context): TypeVariable | null {
  if (!isUnpacked(node, context)) return null;
  const inner = node.kind === 'Starred' ? node.value : (node as ast.Subscript).slice;
  const type = quietly(() => infer(inner, context));
  return type.kind === 'form' && type.type.kind === 'typevar' && type.type.flavor === 'tuple' ? type.type : null;
}
