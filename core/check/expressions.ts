/*
 * Expressions: every node has a type. `expected` is what the place asks for, where that is known: lambdas, displays and
 * generic calls read it, all else ignores it.
 *
 * Not here: operators (operators.ts), calls (calls.ts), displays and comprehensions (displays.ts), conditions
 * (narrowing.ts).
 */

import type * as ast from '../syntax/mod.ts';
import { literalOf, tupleOf } from './annotations.ts';
import { assignable } from './assign.ts';
import { baseNamed, shapeOf } from './classes.ts';
import { callMethod, inferCall } from './calls.ts';
import { chainOf, failed, join } from './context.ts';
import type { Context, Env } from './context.ts';
import { warnDeprecated } from './deprecated.ts';
import { dictDisplay, inferComprehension, lambdaType, listDisplay, tupleDisplay } from './displays.ts';
import { undeclared } from './containers.ts';
import { display } from './display.ts';
import { hintForAttribute, hintForName } from './hints.ts';
import { attribute } from './members.ts';
import { classNamed, instanceNamed, isNone, typingInstance, noneType } from './modules.ts';
import { condition } from './narrowing.ts';
import { firstHint, inferBinary, inferBoolean, inferCompare, inferUnary, vaguely } from './operators.ts';
import { isSettled } from './scopes.ts';
import type { Scope } from './scopes.ts';
import { checking, isShared, nesting, report, session, step } from './session.ts';
import { superAttribute } from './specials.ts';
import { assignName } from './targets.ts';
import { subscript } from './subscripts.ts';
import { declaredType, isPrivate, lookup, lookupOutside, publicType } from './symbols.ts';
import type { Instance, Type } from './types.ts';
import { firm, mapUnion, membersOf, NEVER, union, UNBOUND, UNKNOWN, VAGUE, isBuiltinClass } from './types.ts';

/** Deeper expressions are not understood. */
const DEEPEST = 120;

/** The type of an expression, as it is used. */
export function infer(node: ast.Expression, context: Context, expected: Type | null = null): Type {
  return firm(inferWhole(node, context, expected));
}

/** The type of an expression, with the placeholder that it may still hold: for what keeps it or asks about it. */
export function inferWhole(node: ast.Expression, context: Context, expected: Type | null = null): Type {
  step();
  if (nesting.depth >= DEEPEST) return UNKNOWN;
  nesting.depth++;
  try {
    const type = inferNode(node, context, expected);
    return expected === null && MAKING.has(node.kind) ? undeclared(type, node) : type;
  } finally {
    nesting.depth--;
  }
}

/** Expressions that make containers, calls apart. */
const MAKING: ReadonlySet<string> = new Set('List Set Dict ListComp SetComp DictComp BinOp'.split(' '));

function inferNode(node: ast.Expression, context: Context, expected: Type | null): Type {
  switch (node.kind) {
    case 'Constant':
      return literalOf(node.value);
    case 'Name': {
      const type = inferName(node, context);
      warnDeprecated(type, node.id, node, context);
      return type;
    }
    case 'Attribute':
      return inferAttribute(node, context);
    case 'Subscript':
      return subscript(node, context);
    case 'Call':
      return inferCall(node, context, expected);
    case 'BinOp':
      return inferBinary(node, context, expected);
    case 'UnaryOp':
      return inferUnary(node, context);
    case 'BoolOp':
      return inferBoolean(node, context, expected);
    case 'Compare':
      return inferCompare(node, context);
    case 'IfExp':
      return inferTernary(node, context, expected);
    case 'Lambda':
      return lambdaType(node, context, expected);
    case 'List':
      return listDisplay(node, 'list', context, expected);
    case 'Set':
      return listDisplay(node, 'set', context, expected);
    case 'Tuple':
      return tupleDisplay(node, context, expected);
    case 'Dict':
      return dictDisplay(node, context, expected);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return inferComprehension(node, context, expected);
    case 'Await':
      return awaited(infer(node.value, context), node.value, context);
    case 'Yield':
      return inferYield(node, context);
    case 'YieldFrom':
      return inferYieldFrom(node, context);
    case 'NamedExpr': {
      const type = inferWhole(node.value, context, expected);
      return assignName(node.target, type, context, node.value);
    }
    case 'JoinedStr':
      for (const one of node.values) if (one.kind !== 'Constant') infer(one, context);
      return instanceNamed('str');
    case 'TemplateStr':
      for (const one of node.values) if (one.kind !== 'Constant') infer(one, context);
      return instanceNamed('Template', [], 'string.templatelib');
    case 'FormattedValue':
    case 'Interpolation':
      infer(node.value, context);
      if (node.format_spec !== null) infer(node.format_spec, context);
      return UNKNOWN;
    case 'Starred':
      return infer(node.value, context);
    case 'Slice': {
      const parts = [node.lower, node.upper, node.step];
      return instanceNamed(
        'slice',
        parts.map((one) => (one === null ? noneType() : widen(infer(one, context)))),
      );
    }
  }
}

// ---- names

function inferName(node: ast.Name, context: Context): Type {
  const { id } = node;
  let { env, scope } = context;
  if (context.delayed > 0 && scope.kind === 'class' && !context.overlay.has(id)) {
    // A lambda does not see the names of the class that it stands in.
    [env, scope] = [null, scope.parent!];
  }
  let later = false;
  if (env !== null) {
    if (context.overlay.has(id)) return env.names.get(id) ?? UNKNOWN;
    const symbol = scope.globals.has(id) || scope.nonlocals.has(id) ? undefined : scope.find(id);
    if (symbol !== undefined) {
      const declared = declaredType(scope, symbol);
      if (declared === null && isShared(scope, symbol)) return VAGUE;
      const here = env.names.get(id);
      if (context.delayed > 0 && (here === undefined || !isSettled(symbol, node))) {
        return declared ?? (scope.finished ? publicType(scope, symbol) : UNKNOWN);
      }
      if (here !== undefined) return withoutUnbound(here);
      if (declared !== null && isShared(scope, symbol)) return declared;
      if (env.dead) return UNKNOWN;
      if (scope.kind === 'function' || !outerHas(context, id)) {
        if (scope.kind === 'class' && scope.parent !== null) {
          const outer = lookup(scope.parent, id);
          if (outer !== null) return outer;
        }
        if (scope.open) return UNKNOWN;
        report('unresolved-reference', node, `Name \`${id}\` used when not defined`);
        return UNKNOWN;
      }
      later = scope.kind === 'module';
    }
  }
  const narrowed = env?.chains.get(id);
  if (narrowed !== undefined) return narrowed;
  const found = later
    ? lookupOutside(scope, id)
    : ((isAhead(node, scope) ? lookup(scope.parent!, id) : null) ?? lookup(scope, id));
  if (found !== null) return found;
  if (checking() && !scope.stub) {
    report('unresolved-reference', node, `Name \`${id}\` used when not defined`, { hint: hintForName(id, scope) });
  }
  return UNKNOWN;
}

/** Whether the class body around an annotation binds a name only later on, or as a method. */
function isAhead(node: ast.Name, scope: Scope): boolean {
  const bindings = scope.kind === 'class' && !scope.stub ? scope.find(node.id)?.bindings : undefined;
  return bindings?.every((one) => one.kind === 'def' || (one.statement ?? one.node).end > node.start) ?? false;
}

/** Whether a name that is bound later on in a module or class is a builtin until then. */
function outerHas(context: Context, id: string): boolean {
  if (context.scope.kind === 'class') return false;
  const isHost = session().outer.some((one) => one.find(id) !== undefined && !isPrivate(one, id));
  return isHost || session().inputs.has(id) || builtinHas(id);
}

function builtinHas(id: string): boolean {
  return classNamed('object')!.scope.parent?.find(id) !== undefined || /^__\w+__$/.test(id);
}

function withoutUnbound(type: Type): Type {
  if (type.kind !== 'union' || !type.members.includes(UNBOUND)) return type;
  return union(type.members.filter((one) => one !== UNBOUND));
}

// ---- attributes

function inferAttribute(node: ast.Attribute, context: Context): Type {
  const through = superAttribute(node, context);
  if (through !== null) return through;
  const base = infer(node.value, context);
  if (context.env !== null && context.env.chains.size > 0) {
    const key = chainOf(node);
    const known = key === null ? undefined : context.env.chains.get(key);
    if (known !== undefined) return known;
  }
  const type = attributeOf(base, node, context);
  warnDeprecated(type, node.attr, { start: node.end - node.attr.length, end: node.end }, context);
  return type;
}

/** An attribute of a value; a missing one is reported. */
export function attributeOf(base: Type, node: ast.Attribute, context: Context): Type {
  const { attr } = node;
  const found: Type[] = [];
  const missing: Type[] = [];
  for (const one of membersOf(base)) {
    const each = attribute(one, attr);
    if (each === null) missing.push(one);
    else found.push(each);
  }
  if (missing.length > 0 && !context.scope.stub) {
    const [first] = missing;
    const hint = hintForAttribute(first!, attr);
    report('unresolved-attribute', node, missingAttribute(base, first!, attr, found.length > 0), { hint });
    return found.length > 0 ? union(found) : failed(context);
  }
  return missing.length > 0 ? UNKNOWN : union(found);
}

function missingAttribute(base: Type, type: Type, name: string, partly: boolean): string {
  if (partly) return `Attribute \`${name}\` is not defined on \`${display(type)}\` in union \`${display(base)}\``;
  if (type.kind === 'module') return `Module \`${type.name}\` has no member \`${name}\``;
  if (type.kind === 'class') return `Class \`${type.cls.name}\` has no attribute \`${name}\``;
  return `Object of type \`${display(base)}\` has no attribute \`${name}\``;
}

// ---- awaiting and iterating

/** What `await` answers. */
export function awaited(type: Type, node: ast.Expression, context: Context): Type {
  return mapUnion(type, (one) => {
    if (one.kind === 'unknown' || one.kind === 'never') return one;
    const found = awaitedResult(one, node, context);
    if (found !== null) return found;
    report('invalid-await', node, `\`${display(type)}\` is not awaitable`);
    return UNKNOWN;
  });
}

/** The result of an awaitable; null if it is none. */
export function awaitedResult(one: Type, node: ast.Located, context: Context): Type | null {
  for (const name of ['Coroutine', 'CoroutineType', 'Future', 'Awaitable']) {
    const base = baseNamed(one, name);
    // What a coroutine returns stands behind what it takes.
    if (base !== null) return base.args.at(-1) ?? UNKNOWN;
  }
  const call = callMethod(one, '__await__', [], node, context);
  if (call === null) return one.kind === 'typevar' && !one.rigid ? UNKNOWN : isVague(one) ? UNKNOWN : null;
  return returned(call.result) ?? UNKNOWN;
}

/** Values about which not even the class is known. */
function isVague(type: Type): boolean {
  return !['instance', 'literal', 'class', 'function', 'module', 'typevar'].includes(type.kind);
}

/** What a generator returns. */
function returned(type: Type): Type | null {
  return baseNamed(type, 'Generator')?.args[2] ?? null;
}

/** What a `for` loop over a value gets; null if it cannot be iterated. */
export function iterated(type: Type, node: ast.Located, context: Context): Type | null {
  if (isVague(type) || type.kind === 'never') return UNKNOWN;
  if (type.kind === 'instance' && type.items !== undefined) return union(type.items);
  if (type.kind === 'literal' && isBuiltinClass(type.cls, 'str')) return instanceNamed('str');
  const base = baseNamed(type, 'Iterable');
  if (base !== null && !ownIteration(type as Instance)) return base.args[0] ?? UNKNOWN;
  const call = callMethod(type, '__iter__', [], node, context);
  if (call !== null) {
    if (!call.fits) return UNKNOWN;
    return mapUnion(call.result, (one) => callMethod(one, '__next__', [], node, context)?.result ?? UNKNOWN);
  }
  const item = callMethod(type, '__getitem__', [instanceNamed('int')], node, context);
  if (item !== null && type.kind !== 'class') return item.fits ? item.result : null;
  return null;
}

function ownIteration(type: Instance): boolean {
  return shapeOf(type.cls).mro.some((one) => !one.cls.scope.stub && one.cls.scope.find('__iter__') !== undefined);
}

/** The items of a value that is iterated; what cannot be is reported. */
export function iterate(type: Type, node: ast.Expression, context: Context): Type {
  const items: Type[] = [];
  for (const one of membersOf(type)) {
    const item = iterated(one, node, context);
    if (item === null) {
      const all = membersOf(type).every((each) => iterated(each, node, context) === null);
      const may = all ? 'is not' : 'may not be';
      report('not-iterable', node, `Object of type \`${display(type)}\` ${may} iterable`);
      return failed(context);
    }
    items.push(item);
  }
  return union(items);
}

/** The same for `async for`. */
export function iterateAsync(type: Type, node: ast.Expression, context: Context): Type {
  return mapUnion(type, (one) => {
    if (isVague(one) || one.kind === 'never') return UNKNOWN;
    const iterator = callMethod(one, '__aiter__', [], node, context);
    if (iterator === null) {
      report('not-iterable', node, `Object of type \`${display(type)}\` is not async-iterable`);
      return UNKNOWN;
    }
    const next = callMethod(iterator.result, '__anext__', [], node, context);
    return next === null ? UNKNOWN : (awaitedResult(next.result, node, context) ?? UNKNOWN);
  });
}

// ---- the rest

function inferTernary(node: ast.IfExp, context: Context, expected: Type | null): Type {
  if (context.env === null) {
    infer(node.test, context);
    return union([inferWhole(node.body, context, expected), inferWhole(node.orelse, context, expected)]);
  }
  const { yes, no } = condition(node.test, context);
  const parts: [ast.Expression, Env][] = [
    [node.body, yes],
    [node.orelse, no],
  ];
  // An empty list beside a list of something is one of the same.
  if (isSensitive(node.body)) parts.reverse();
  const types: Type[] = [];
  const ends = parts.map(([part, env]) => {
    context.env = env;
    const hint = types.length > 0 && isSensitive(part) && part.kind !== 'Lambda' ? firstHint(types) : null;
    types.push(env.dead ? NEVER : inferWhole(part, context, expected ?? hint));
    return context.env;
  });
  context.env = ends.reduce(join);
  return vaguely(union(types));
}

function inferYield(node: ast.Yield, context: Context): Type {
  const type = node.value === null ? literalOf(null) : infer(node.value, context, context.fn?.declaredYield ?? null);
  context.fn?.yields.push(type);
  checkYield(type, node.value ?? node, context);
  return context.fn?.sent ?? UNKNOWN;
}

function checkYield(type: Type, at: ast.Located, context: Context): void {
  const wanted = context.fn?.declaredYield ?? null;
  if (wanted === null || assignable(wanted, type)) return;
  const message = `Yield type \`${display(type)}\` does not match annotated yield type \`${display(wanted)}\``;
  report('invalid-yield', at, message);
}

function inferYieldFrom(node: ast.YieldFrom, context: Context): Type {
  const type = infer(node.value, context);
  const old = type.kind === 'instance' && type.cls.name === 'CoroutineType';
  const item = old ? UNKNOWN : iterate(type, node.value, context);
  context.fn?.yields.push(item);
  checkYield(item, node.value, context);
  return returned(type) ?? UNKNOWN;
}

/** Whether a value is certainly true or certainly false. */
export function truthOf(type: Type): boolean | undefined {
  switch (type.kind) {
    case 'literal':
      if (shapeOf(type.cls).enumeration) return undefined;
      return typeof type.value === 'boolean'
        ? type.value
        : typeof type.value === 'bigint'
          ? type.value !== 0n
          : type.value !== '';
    case 'instance':
      if (isNone(type)) return false;
      if (type.items !== undefined && type.cls.builtin)
        return type.rest! >= 0 && type.items.length === 1 ? undefined : type.items.length > 0;
      return undefined;
    case 'function':
    case 'module':
      return true;
    default:
      return undefined;
  }
}

/** Literals as their class: what a name holds for everybody else, and an element of a container. */
export function widen(type: Type): Type {
  step();
  switch (type.kind) {
    case 'literal':
      return { kind: 'instance', cls: type.cls, args: [] };
    case 'union':
      return union(type.members.map(widen));
    case 'instance':
      if (type.call !== undefined) return { kind: 'instance', cls: type.cls, args: type.args };
      if (type.items === undefined || !type.cls.builtin) return type;
      return tupleOf(type.items.map(widen), type.rest!);
    default:
      return type;
  }
}

/** Nodes that may become another type where the place asks for it. */
export function isSensitive(node: ast.Expression): boolean {
  switch (node.kind) {
    case 'List':
    case 'Set':
    case 'Dict':
    case 'Tuple':
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
    case 'Lambda':
    case 'Call':
    case 'Await':
      return true;
    case 'IfExp':
      return isSensitive(node.body) || isSensitive(node.orelse);
    case 'BoolOp':
      return node.values.some(isSensitive);
    case 'BinOp':
      return isSensitive(node.left) || isSensitive(node.right);
    default:
      return false;
  }
}

/** A generator with its three types. */
export function generatorOf(yielded: Type, sent: Type, result: Type): Type {
  return typingInstance('Generator', [yielded, sent, result]);
}
