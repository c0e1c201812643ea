/*
 * Classes that calls make: `NewType('Id', int)`, `namedtuple('Point', 'x y')`, `NamedTuple('Point', [('x', int)])` and
 * `TypedDict('Movie', {'name': str})`. Each is the class that a class statement would declare, so that is what is made of it.
 */

import type * as ast from '../syntax/mod.ts';
import { Text, isFault } from '../source/mod.ts';
import { parse } from '../syntax/mod.ts';
import { annotate } from './annotations.ts';
import { isGiven } from './assigned.ts';
import { classOf } from './classes.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import { truthOf, infer } from './expressions.ts';
import { collect, Scope } from './scopes.ts';
import { once, publicType } from './symbols.ts';
import type { Class, FunctionType, Instance, Type } from './types.ts';
import { Signature, UNKNOWN } from './types.ts';

const made = new WeakMap<ast.Call, Type>();

/** The class that a call of a function of this name makes; UNKNOWN where it cannot be told. */
export function classMadeBy(node: ast.Call, maker: string, context: Context): Type {
  let found = made.get(node);
  if (found === undefined) made.set(node, (found = make(node, maker, context) ?? UNKNOWN));
  return found;
}

function make(node: ast.Call, maker: string, context: Context): Type | null {
  const [first, second] = node.args;
  const name = text(first);
  if (name === null || !IDENTIFIER.test(name) || second === undefined || node.args.length > 2) return null;
  switch (maker) {
    case 'NewType':
      return node.keywords.length > 0 ? null : newType(name, second, context);
    case 'namedtuple':
      return namedTuple(name, second, node.keywords, context);
    case 'NamedTuple':
      return node.keywords.length > 0 ? null : typedTuple(name, node.func, second, context);
    case 'TypedDict':
      return typedDict(name, node, second, context);
    default:
      return null;
  }
}

const IDENTIFIER = /^[A-Za-z_]\w*$/;

function text(node: ast.Expression | undefined): string | null {
  return node?.kind === 'Constant' && typeof node.value === 'string' ? node.value : null;
}

function parsed(source: string): readonly ast.Statement[] {
  const tree = parse(new Text('<made>', source), 'exec');
  return isFault(tree) ? [] : tree.body;
}

interface Declared {
  readonly name: string;
  readonly annotation: ast.Expression;
}

/** The class that a statement with these bases, keywords and annotated names declares. */
function declared(
  name: string,
  base: ast.Expression,
  fields: readonly Declared[],
  keywords: readonly ast.keyword[],
  context: Context,
): Type | null {
  const lines = fields.map(() => ' _: _\n').join('');
  const [node] = parsed(`class ${name}:\n${lines || ' pass\n'}`);
  if (node?.kind !== 'ClassDef') return null;
  const body = node.body.map((one, i) => {
    const field = fields[i];
    if (one.kind !== 'AnnAssign' || one.target.kind !== 'Name' || field === undefined) return one;
    return { ...one, target: { ...one.target, id: field.name }, annotation: field.annotation };
  });
  return classOf(context.scope, { ...node, bases: [base], keywords: [...keywords], body }, context).type;
}

// ---- NewType

const wrapped = new WeakMap<Class, () => Type>();

function newType(name: string, base: ast.Expression, context: Context): Type | null {
  const type = declared(name, base, [], [], context);
  if (type?.kind !== 'class') return null;
  wrapped.set(
    type.cls,
    once(() => annotate(base, contextOf(context.scope, null))),
  );
  return type;
}

/** What calling a NewType does; null for other classes. */
export function wrapperOf(cls: Class): FunctionType | null {
  const base = wrapped.get(cls);
  if (base === undefined) return null;
  const self: Instance = { kind: 'instance', cls, args: [] };
  const params = [{ name: 'item', form: 'positional', type: base(), required: true, annotated: true } as const];
  return { kind: 'function', name: cls.name, signatures: [new Signature(params, self)], binding: 'none' };
}

// ---- named tuples

/** Of `namedtuple`: every field is Any. */
function namedTuple(
  name: string,
  names: ast.Expression,
  keywords: readonly ast.keyword[],
  context: Context,
): Type | null {
  const fields = fieldNames(names);
  if (fields === null) return null;
  // `Point.__new__.__defaults__ = (0,)` gives defaults later.
  let required = isGiven('', '__defaults__') ? 0 : fields.length;
  for (const { arg, value } of keywords) {
    if (arg === 'module' || (arg === 'rename' && truthOf(infer(value, context)) === false)) continue;
    if (arg !== 'defaults' || (value.kind !== 'Tuple' && value.kind !== 'List')) return null;
    if (value.elts.some((one) => one.kind === 'Starred')) return null;
    required = fields.length - value.elts.length;
  }
  const lines = fields.map((one, i) => ` ${one}: Any${i < required ? '' : ' = ...'}\n`);
  const head = `from typing import Any, NamedTuple\nclass ${name}(NamedTuple):\n`;
  const scope = new Scope('module', null, context.scope.module, false);
  collect(scope, parsed(head + (lines.join('') || ' pass\n')));
  const symbol = scope.find(name);
  return symbol === undefined ? null : publicType(scope, symbol);
}

function fieldNames(node: ast.Expression): string[] | null {
  const given = text(node);
  const names: (string | null)[] =
    given !== null
      ? given.replaceAll(',', ' ').split(/\s+/).filter(Boolean)
      : node.kind === 'List' || node.kind === 'Tuple'
        ? node.elts.map(text)
        : [null];
  const fit = names.every((one) => one !== null && IDENTIFIER.test(one) && one[0] !== '_');
  return fit && new Set(names).size === names.length ? (names as string[]) : null;
}

function typedTuple(name: string, base: ast.Expression, given: ast.Expression, context: Context): Type | null {
  if (given.kind !== 'List' && given.kind !== 'Tuple') return null;
  const fields: Declared[] = [];
  for (const one of given.elts) {
    if (one.kind !== 'Tuple' || one.elts.length !== 2) return null;
    const field = text(one.elts[0]);
    if (field === null) return null;
    fields.push({ name: field, annotation: one.elts[1]! });
  }
  return declared(name, base, fields, [], context);
}

// ---- TypedDict

function typedDict(name: string, { func, keywords }: ast.Call, given: ast.Expression, context: Context): Type | null {
  if (given.kind !== 'Dict' || keywords.some(({ arg }) => arg !== 'total')) return null;
  const fields: Declared[] = [];
  for (const [i, key] of given.keys.entries()) {
    const field = text(key ?? undefined);
    if (field === null) return null;
    fields.push({ name: field, annotation: given.values[i]! });
  }
  return declared(name, func, fields, keywords, context);
}
