/*
 * Displays, comprehensions and lambdas: the expressions whose type depends most on what their place asks for.
 */

import type * as ast from '../syntax/mod.ts';
import { tupleOf } from './annotations.ts';
import { assignable, Solver } from './assign.ts';
import { asBase, baseNamed, shapeOf } from './classes.ts';
import { Env } from './context.ts';
import type { Context } from './context.ts';
import { generatorOf, infer, iterate, iterateAsync, widen } from './expressions.ts';
import { fieldsOf } from './fields.ts';
import { heldType, takesRest, written } from './functions.ts';
import { attribute } from './members.ts';
import { classNamed, instanceNamed, isNone, noneType, typingInstance } from './modules.ts';
import { condition } from './narrowing.ts';
import { someNode } from './scopes.ts';
import { attempt } from './session.ts';
import { assignTarget } from './targets.ts';
import { checkKeys } from './typeddict.ts';
import type { Field, FunctionType, Instance, Param, Type, TypeVariable } from './types.ts';
import { hasUnknown, membersOf, same, Signature, substitute, union, UNKNOWN } from './types.ts';

/** The type arguments that a builtin container would need, to be what is asked for; null if it cannot be. */
function argumentsFor(name: string, expected: Type): readonly Type[] | null {
  const cls = classNamed(name);
  if (cls === null || expected.kind !== 'instance') return null;
  const { params } = shapeOf(cls);
  const base = asBase({ cls, args: params }, expected.cls);
  // What `dict.update()` and `random.choice()` take.
  if (base === null && shapeOf(expected.cls).protocol && expected.args.length === params.length) return expected.args;
  if (base === null || base.args.length === 0) return null;
  const solver = new Solver(new Set(params));
  const target: Instance = { kind: 'instance', cls: expected.cls, args: base.args };
  if (!assignable(target, { kind: 'instance', cls: expected.cls, args: expected.args }, solver)) return null;
  return params.map((one) => solver.found.get(one) ?? UNKNOWN);
}

function candidates(expected: Type | null): readonly Type[] {
  return expected === null ? [] : membersOf(expected);
}

/** `[a, *b]` and `{a, *b}`. */
export function listDisplay(
  node: ast.List | ast.Set,
  name: 'list' | 'set',
  context: Context,
  expected: Type | null,
): Type {
  let only: Type | null = null;
  const options = candidates(expected).flatMap((one) => argumentsFor(name, one)?.slice(0, 1) ?? []);
  for (const wanted of options) {
    if (!isPlain(wanted)) continue;
    const tried = attempt(() => node.elts.every((item) => assignable(wanted, element(item, context, wanted))));
    if (tried.result && (!tried.failed || options.length === 1)) {
      for (const item of node.elts) element(item, context, wanted);
      return instanceNamed(name, [wanted]);
    }
    // What is wrong with an item is said at the item.
    if (options.length === 1) only = wanted;
  }
  const items = node.elts.map((item) => element(item, context, only));
  return made(name, [expected === null ? merged(items) : mixed(items, only)], items.length === 0);
}

function made(name: string, args: readonly Type[], isEmpty: boolean): Type {
  const type = instanceNamed(name, args);
  return isEmpty && type.kind === 'instance' ? { ...type, empty: true } : type;
}

function element(node: ast.Expression, context: Context, expected: Type | null): Type {
  if (node.kind === 'Starred') return iterate(infer(node.value, context), node.value, context);
  return infer(node, context, expected);
}

/** The element type of a display: mixed or empty ones say nothing. */
function merged(types: readonly Type[]): Type {
  if (types.length === 0) return UNKNOWN;
  const [first, ...rest] = types.map(widen);
  // None keeps a place for something else.
  return !isNone(first!) && rest.every((one) => same(first!, one)) ? first! : UNKNOWN;
}

/** The same where something else was asked for: of all, or of each. */
function mixed(types: readonly Type[], wanted: Type | null): Type {
  const wrong = wanted === null ? [] : types.filter((one) => !assignable(wanted, one));
  if (wrong.length > 0) return union(wrong.map(widen));
  return types.length === 0 || types.some((one) => hasUnknown(one)) ? merged(types) : union(types.map(widen));
}

/** `(a, b)`. */
export function tupleDisplay(node: ast.Tuple, context: Context, expected: Type | null): Type {
  const wanted = candidates(expected).find(
    (one): one is Instance =>
      one.kind === 'instance' &&
      one.cls.name === 'tuple' &&
      (one.items === undefined || (one.items.length === node.elts.length && one.rest! < 0)),
  );
  const items: Type[] = [];
  let rest = -1;
  node.elts.forEach((item, i) => {
    const hint = wanted === undefined ? null : wanted.items === undefined ? (wanted.args[0] ?? null) : wanted.items[i]!;
    if (item.kind !== 'Starred') {
      const type = infer(item, context, hint);
      items.push(type);
      return;
    }
    const inner = infer(item.value, context);
    if (inner.kind === 'instance' && inner.items !== undefined && inner.rest! < 0) {
      for (const one of inner.items) items.push(one);
    } else {
      const each = iterate(inner, item.value, context);
      if (rest >= 0) items.push(UNKNOWN);
      else {
        rest = items.length;
        items.push(each);
      }
    }
  });
  if (node.elts.filter((item) => item.kind === 'Starred').length > 1) return tupleOf([union(items)], 0);
  return tupleOf(items, rest);
}

/** `{a: b, **c}`. */
export function dictDisplay(node: ast.Dict, context: Context, expected: Type | null): Type {
  const options = candidates(expected);
  const typed = options.filter(
    (one): one is Instance =>
      one.kind === 'instance' && shapeOf(one.cls).flavor === 'typeddict' && !shapeOf(one.cls).open,
  );
  if (
    typed.length === 1 &&
    !options.some((one) => one.kind === 'instance' && one !== typed[0] && argumentsFor('dict', one) !== null)
  ) {
    return typedDict(node, typed[0]!, context);
  }
  for (const one of typed) {
    if (!attempt(() => typedDict(node, one, context)).failed) return typedDict(node, one, context);
  }
  let only: readonly Type[] | null = null;
  const dicts = options.flatMap((one) => (typed.includes(one as Instance) ? [] : [argumentsFor('dict', one) ?? []]));
  const single = typed.length === 0 && dicts.filter((one) => one.length > 0).length === 1;
  for (const found of dicts) {
    if (found.length === 0) continue;
    const [key, value] = found;
    if (key!.kind === 'unknown' && value!.kind === 'unknown') continue;
    const tried = attempt(() => {
      const [keys, values] = pairsOf(node, context, key!, value!);
      return keys.every((each) => assignable(key!, each)) && values.every((each) => assignable(value!, each));
    });
    if (tried.result && (!tried.failed || single)) {
      pairsOf(node, context, key!, value!);
      return instanceNamed('dict', [key!, value!]);
    }
    // What is wrong with an item is said at the item.
    if (single) only = found;
  }
  const [key = null, value = null] = only ?? [];
  const [keys, values] = pairsOf(node, context, key, value);
  const args = expected === null ? [merged(keys), merged(values)] : [mixed(keys, key), mixed(values, value)];
  return made('dict', args, node.keys.length === 0);
}

function typedDict(node: ast.Dict, type: Instance, context: Context): Type {
  checkDisplay(node, type, fieldsOf(type.cls), context);
  return type;
}

/** A display against the keys of a TypedDict. */
export function checkDisplay(node: ast.Dict, type: Instance, fields: readonly Field[] | null, context: Context): void {
  const plain = node.keys.every((key) => key !== null && key.kind === 'Constant' && typeof key.value === 'string');
  if (fields === null || !plain) {
    for (const key of node.keys) if (key !== null) infer(key, context);
    for (const value of node.values) infer(value, context);
    return;
  }
  const given = node.keys.map((key, i) => ({
    key: (key as ast.Constant).value as string,
    at: key!,
    type: null,
    node: node.values[i]!,
  }));
  checkKeys(type, fields, given, node, context);
}

function pairsOf(node: ast.Dict, context: Context, key: Type | null, value: Type | null): [Type[], Type[]] {
  const keys: Type[] = [];
  const values: Type[] = [];
  node.keys.forEach((one, i) => {
    if (one !== null) {
      keys.push(infer(one, context, key));
      values.push(infer(node.values[i]!, context, value));
      return;
    }
    const inner = infer(node.values[i]!, context);
    const base = baseNamed(inner, 'Mapping');
    keys.push(base?.args[0] ?? UNKNOWN);
    values.push(base?.args[1] ?? UNKNOWN);
  });
  return [keys, values];
}

// ---- comprehensions

type Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp;

/** Runs something in the innermost place of a comprehension. */
function insideComprehension<T>(node: Comprehension, context: Context, run: () => T): { result: T; async: boolean } {
  const outer = context.env;
  const overlay = new Set(context.overlay);
  const before = outer ?? new Env();
  context.env = before.copy();
  const bound = new Set<string>();
  let async = false;
  try {
    for (const one of node.generators) {
      const type = infer(one.iter, context);
      const item = one.is_async ? iterateAsync(type, one.iter, context) : iterate(type, one.iter, context);
      if (one.is_async) async = true;
      for (const name of namesIn(one.target)) {
        bound.add(name);
        context.overlay.add(name);
        context.env.forget(name);
      }
      assignTarget(one.target, item, context, one.iter);
      for (const test of one.ifs) context.env = condition(test, context).yes;
    }
    return { result: run(), async };
  } finally {
    // Named expressions bind around the comprehension.
    if (outer !== null) {
      for (const [name, type] of context.env!.names) {
        if (
          !bound.has(name) &&
          outer.names.get(name) !== type &&
          context.scope.symbols.get(name)?.bindings.some((one) => one.kind === 'target') &&
          !outer.names.has(name)
        ) {
          outer.names.set(name, type);
        }
      }
    }
    context.env = outer;
    for (const name of context.overlay) if (!overlay.has(name)) context.overlay.delete(name);
  }
}

function namesIn(target: ast.Expression): string[] {
  switch (target.kind) {
    case 'Name':
      return [target.id];
    case 'Tuple':
    case 'List':
      return target.elts.flatMap(namesIn);
    case 'Starred':
      return namesIn(target.value);
    default:
      return [];
  }
}

/** The four kinds of comprehensions. */
export function inferComprehension(node: Comprehension, context: Context, expected: Type | null): Type {
  if (node.kind === 'DictComp') {
    const found = candidates(expected)
      .map((one) => argumentsFor('dict', one))
      .find((one) => one !== null);
    const { result } = insideComprehension(node, context, () => [
      infer(node.key, context, found?.[0] ?? null),
      infer(node.value, context, found?.[1] ?? null),
    ]);
    const pick = (i: number): Type => {
      const wanted = found?.[i];
      return wanted !== undefined && wanted.kind !== 'unknown' && assignable(wanted, result[i]!)
        ? wanted
        : merged([result[i]!]);
    };
    return instanceNamed('dict', [pick(0), pick(1)]);
  }
  if (node.kind === 'GeneratorExp') {
    const wanted = candidates(expected)
      .map((one) => (one.kind === 'instance' ? one.args[0] : undefined))
      .find((one) => one !== undefined);
    const { result, async: over } = insideComprehension(node, context, () => infer(node.elt, context, wanted ?? null));
    const async = over || hasAwait([node.elt, node.generators.map((one) => one.ifs), node.generators.slice(1)]);
    const item = wanted !== undefined && isPlain(wanted) && assignable(wanted, result) ? wanted : widen(result);
    return async ? typingInstance('AsyncGenerator', [item, noneType()]) : generatorOf(item, noneType(), noneType());
  }
  const name = node.kind === 'ListComp' ? 'list' : 'set';
  const [wanted] =
    candidates(expected)
      .map((one) => argumentsFor(name, one))
      .find((one) => one !== null) ?? [];
  const { result } = insideComprehension(node, context, () => infer(node.elt, context, wanted ?? null));
  return instanceNamed(name, [
    wanted !== undefined && isPlain(wanted) && assignable(wanted, result) ? wanted : merged([result]),
  ]);
}

const LATER: ReadonlySet<string> = new Set(['Lambda', 'GeneratorExp']);

/** Whether an `await` stands in an expression; then a generator expression is asynchronous. */
function hasAwait(root: readonly unknown[]): boolean {
  return someNode(root, (one) => one.kind === 'Await' || (one.kind === 'comprehension' && one.is_async), LATER);
}

function isPlain(type: Type): boolean {
  return type.kind !== 'unknown' && (type.kind !== 'typevar' || type.rigid);
}

// ---- lambdas

/** A lambda: its parameters are what its place hands to it. */
export function lambdaType(node: ast.Lambda, context: Context, expected: Type | null): Type {
  const wanted =
    candidates(expected)
      .map(callableIn)
      .find((one) => one !== null) ?? null;
  const signature = wanted?.signatures[0] ?? null;
  const handed =
    signature === null ? [] : signature.params.filter((one) => one.form === 'positional' || one.form === 'normal');
  const params: Param[] = [];
  const types = new Map<string, Type>();
  written(node.args).forEach((one, i) => {
    const { form, value } = one;
    const name = one.arg.arg;
    if (value != null) infer(value, context);
    const given = form === 'positional' || form === 'normal' ? handed[i] : undefined;
    const type = given === undefined ? UNKNOWN : settledHint(given.type);
    types.set(name, heldType(form, type));
    params.push({ name, form, type, required: !takesRest(one) && value == null, annotated: given !== undefined });
  });
  const outer = context.env;
  const overlay = new Set(context.overlay);
  context.env = (outer ?? new Env()).copy();
  context.delayed++;
  for (const [name, type] of types) {
    context.overlay.add(name);
    context.env.forget(name);
    context.env.names.set(name, type);
  }
  try {
    const result = signature?.returns ?? null;
    const returns = infer(node.body, context, result !== null && isPlain(result) ? result : null);
    return { kind: 'function', name: null, signatures: [new Signature(params, returns)], binding: 'none', node };
  } finally {
    context.delayed--;
    context.env = outer;
    for (const name of context.overlay) if (!overlay.has(name)) context.overlay.delete(name);
  }
}

/** Variables that nothing solved yet say nothing about a parameter. */
function settledHint(type: Type): Type {
  const open = new Map<TypeVariable, Type>();
  const seek = (one: Type): void => {
    if (one.kind === 'typevar' && !one.rigid) open.set(one, UNKNOWN);
    if (one.kind === 'union') one.members.forEach(seek);
    if (one.kind === 'instance') (one.items ?? one.args).forEach(seek);
  };
  seek(type);
  return open.size === 0 ? type : substitute(type, open);
}

function callableIn(type: Type): FunctionType | null {
  if (type.kind === 'function') return type;
  if (type.kind !== 'instance' || !shapeOf(type.cls).protocol) return null;
  const call = attribute(type, '__call__');
  return call !== null && call.kind === 'function' ? call : null;
}
