/*
 * Function bodies: checked when the scope around them is complete; walked quietly before that, to learn what a function
 * without an annotation answers, and which attributes methods give to `self`.
 */

import type * as ast from '../syntax/mod.ts';
import { annotate, annotated, SELF } from './annotations.ts';
import { assignsTo, methodsOf, receiversOf, selfNames } from './assigned.ts';
import { assignable } from './assign.ts';
import { decoratorName, hasDecorator, isSubclass, shapeOf } from './classes.ts';
import { contextOf, Env, held } from './context.ts';
import type { Context, FunctionContext } from './context.ts';
import { display } from './display.ts';
import { generatorOf, infer, widen } from './expressions.ts';
import { coroutineOf, hasYield, heldType, outerScope, takesRest, written } from './functions.ts';
import { isNone, noneType, orNone, softened, typingInstance } from './modules.ts';
import { collect, isSettled, Scope, someNode } from './scopes.ts';
import { isShared, quietly, report, session } from './session.ts';
import { vaguely } from './operators.ts';
import { walk } from './statements.ts';
import type { Class, Instance, Type, TypeVariable } from './types.ts';
import { classesOf, isBuiltinClass, membersOf, same, substitute, union, UNKNOWN, VAGUE, variablesOf } from './types.ts';

type Definition = ast.FunctionDef | ast.AsyncFunctionDef;

/** Inferences inside inferences, at most. */
const NESTED = 6;
let nested = 0;

/** Begins counting anew, when a check ended in the middle. */
export function resetBodies(): void {
  nested = 0;
  learning = null;
}

/** Notes that a body is to be checked when everything around it is known. */
export function schedule(node: Definition, context: Context): void {
  const one = session();
  if (one.quiet > 0) return;
  const { scope } = context;
  const captured = new Map<string, Type>();
  for (const [name, type] of held(node, context)) {
    const symbol = scope.symbols.get(name);
    // A declared None is there to be replaced.
    if (symbol !== undefined && !isNone(type) && isSettled(symbol, node) && !isShared(scope, symbol))
      captured.set(name, type);
  }
  one.later.set(node, () => check(scope, node, scope.kind === 'class' ? null : captured));
}

function check(scope: Scope, node: Definition, captured: ReadonlyMap<string, Type> | null): void {
  const { context, end } = walkBody(scope, node, captured, null);
  byDefault(scope, node, captured);
  const { fn } = context;
  if (end.dead || fn!.swallowed || fn!.declared === null || isEmpty(node) || hasDecorator(node, 'abstractmethod'))
    return;
  if (!assignable(fn!.declared, noneType())) {
    report(
      'invalid-return-type',
      node.returns!,
      `Function can implicitly return \`None\`, which is not assignable to return type \`${display(fn!.declared)}\``,
    );
  }
}

/** Looks at what a call without the arguments that may be left out does, if their defaults are texts or numbers. */
function byDefault(scope: Scope, node: Definition, captured: ReadonlyMap<string, Type> | null): void {
  if (!written(node.args).some(({ arg, value }) => arg.annotation === null && isPlain(value))) return;
  const one = session();
  const { later, findings } = one;
  const known = new Set(findings.keys());
  one.later = new Map();
  walkBody(scope, node, captured, null, true);
  one.later = later;
  // What is not bound then is bound in other calls.
  for (const [key, { rule }] of findings) if (rule === 'unresolved-reference' && !known.has(key)) findings.delete(key);
}

/** Whether a default says what a parameter is. */
function isPlain(node: ast.Expression | null | undefined): node is ast.Constant {
  if (node?.kind !== 'Constant') return false;
  const { value } = node;
  // None, False, an empty text and `...` stand for something else, mostly.
  return typeof value === 'object'
    ? value !== null && value.type !== 'ellipsis'
    : typeof value !== 'boolean' && value !== '';
}

/** A function with `yield` answers a generator, whatever it is said to. */
function checkGenerator(returns: ast.Expression, type: Type, isAsync: boolean): void {
  const made = typingInstance(isAsync ? 'AsyncGenerator' : 'Generator', [UNKNOWN, UNKNOWN, UNKNOWN]);
  if (!assignable(type, made))
    report(
      'invalid-return-type',
      returns,
      `Return type does not match returned value: expected \`${display(type)}\`, found \`types.${isAsync ? 'Async' : ''}GeneratorType\``,
    );
}

/** Bodies that only declare: `...`, a docstring, `pass`. */
function isEmpty(node: Definition): boolean {
  return node.body.every((one) => one.kind === 'Pass' || (one.kind === 'Expr' && one.value.kind === 'Constant'));
}

interface Walked {
  readonly context: Context;
  readonly end: Env;
}

function walkBody(
  scope: Scope,
  node: Definition,
  captured: ReadonlyMap<string, Type> | null,
  onSelf: Context['onSelf'],
  omitted = false,
): Walked {
  const outer = outerScope(scope, node);
  const inner = new Scope('function', outer, scope.module, false);
  inner.captured = captured;
  const env = new Env();
  bindParameters(scope, outer, inner, node, env, omitted);
  collect(inner, node.body);
  const context = contextOf(inner, env, functionContext(outer, inner, node));
  context.onSelf = onSelf;
  walk(node.body, context);
  inner.finished = true;
  return { context, end: context.env! };
}

function functionContext(outer: Scope, inner: Scope, node: Definition): FunctionContext {
  const generator = hasYield(node);
  const type =
    node.returns === null ? null : quietly(() => rigidly(inner, annotate(node.returns!, contextOf(outer, null))));
  const base = { node, async: node.kind === 'AsyncFunctionDef', returns: [], yields: [], generator, swallowed: false };
  if (generator && type !== null) checkGenerator(node.returns!, type, base.async);
  if (!generator || type === null)
    return { ...base, declared: generator ? null : type, sent: null, declaredYield: null };
  if (type.kind !== 'instance' || type.args.length === 0)
    return { ...base, declared: null, sent: null, declaredYield: null };
  const full = type.cls.name === 'Generator';
  return {
    ...base,
    declared: full ? (type.args[2] ?? null) : null,
    sent: full || type.cls.name === 'AsyncGenerator' ? (type.args[1] ?? null) : null,
    declaredYield: type.args[0]!,
  };
}

function bindParameters(scope: Scope, outer: Scope, inner: Scope, node: Definition, env: Env, omitted: boolean): void {
  const typing = contextOf(outer, null);
  written(node.args).forEach((one, i) => {
    const { arg, form, value } = one;
    const { annotation } = arg;
    const isRest = takesRest(one);
    const isOpen =
      annotation === null ||
      (isRest &&
        (annotation.kind === 'Starred' ||
          (annotation.kind === 'Subscript' && decoratorName(annotation.value) === 'Unpack') ||
          (annotation.kind === 'Attribute' && /^(args|kwargs)$/.test(annotation.attr))));
    let type = isOpen
      ? omitted && isPlain(value)
        ? infer(value, typing)
        : UNKNOWN
      : orNone(rigidly(inner, quietly(() => annotated(annotation, typing).type) ?? UNKNOWN), value);
    if (i === 0 && annotation === null && !isRest && form !== 'keyword') type = receiver(scope, node) ?? type;
    type = heldType(form, type);
    const declared = annotation !== null && !isRest;
    inner.bind(arg.arg, 'param', arg).type = declared ? type : null;
    env.names.set(arg.arg, type);
  });
}

/** What a method's first parameter is. */
function receiver(scope: Scope, node: Definition): Type | null {
  if (scope.kind !== 'class' || scope.cls === null) return null;
  if (hasDecorator(node, 'staticmethod') || isDecorator(scope.cls, node.name)) return null;
  const self: Type = { ...selfOf(scope.cls), own: true };
  return takesClass(node) ? classesOf(self) : self;
}

/** Whether a method's first parameter is the class. */
export function takesClass(node: Definition): boolean {
  return hasDecorator(node, 'classmethod') || /^__(new|init_subclass|class_getitem)__$/.test(node.name);
}

/** Whether a function of a class is for the others in it. */
function isDecorator(cls: Class, name: string): boolean {
  return methodsOf(cls).some((one) => one.decorator_list.some((each) => each.kind === 'Name' && each.id === name));
}

/** An instance of a class as its own methods see it. */
export function selfOf(cls: Class): Instance {
  return { kind: 'instance', cls, args: shapeOf(cls).params.map(rigid) };
}

// ---- rigid type variables

const twins = new WeakMap<TypeVariable, TypeVariable>();
const originals = new WeakMap<TypeVariable, TypeVariable>();

function rigid(one: TypeVariable): TypeVariable {
  if (one.rigid) return one;
  let twin = twins.get(one);
  if (twin === undefined) {
    twin = { ...one, rigid: true };
    twins.set(one, twin);
    originals.set(twin, one);
  }
  return twin;
}

/** A type as the body of a function sees it: type variables stand for themselves, `Self` for the class. */
export function rigidly(scope: Scope, type: Type): Type {
  const variables = variablesOf(type);
  if (variables.size === 0) return type;
  const solution = new Map<TypeVariable, Type>();
  for (const one of variables) {
    if (one === SELF) {
      let at: Scope | null = scope;
      while (at !== null && at.cls === null) at = at.parent;
      solution.set(one, at === null ? UNKNOWN : selfOf(at.cls!));
    } else if (!one.rigid) {
      solution.set(one, rigid(one));
    }
  }
  return substitute(type, solution);
}

function loosely(type: Type): Type {
  const variables = variablesOf(type);
  if (variables.size === 0) return type;
  const solution = new Map<TypeVariable, Type>();
  for (const one of variables) if (one.rigid) solution.set(one, originals.get(one) ?? UNKNOWN);
  return substitute(type, solution);
}

// ---- results

const results = new WeakMap<Definition, Type>();

/** What a function without an annotation answers, as far as its body tells. */
export function resultOf(scope: Scope, node: Definition): Type {
  const known = results.get(node);
  if (known !== undefined) return known;
  const vague = node.kind === 'AsyncFunctionDef' && !hasYield(node) ? coroutineOf(UNKNOWN) : UNKNOWN;
  if (nested >= NESTED || isOverridable(node)) return vague;
  results.set(node, vague);
  nested++;
  try {
    const found = vaguely(quietly(() => alone(null, () => inferResult(scope, node))));
    results.set(node, found);
    return found;
  } finally {
    nested--;
  }
}

/** Bodies that stand for those of subclasses. */
function isOverridable(node: Definition): boolean {
  if (isEmpty(node) || hasDecorator(node, 'abstractmethod')) return true;
  return isLeftOut(node.body.at(-1)!);
}

function isLeftOut(node: ast.Node): boolean {
  return node.kind === 'Raise' && node.exc !== null && decoratorName(node.exc) === 'NotImplementedError';
}

/** Whether a method may be another one where it is called. */
function isReplaced(cls: Class | null, { name }: Definition): boolean {
  if (cls === null) return false;
  return session().classes.some((one) => one !== cls && one.scope.find(name) !== undefined && isSubclass(one, cls));
}

function inferResult(scope: Scope, node: Definition): Type {
  const { context, end } = walkBody(scope, node, null, null);
  const fn = context.fn!;
  const cls = scope.kind === 'class' ? scope.cls : null;
  const together = (types: readonly Type[]): Type => {
    const whole = clear(softened(union(types.map(heldLiterals))));
    return loosely(cls === null ? whole : asSelf(whole, cls));
  };
  const result = together(end.dead || fn.swallowed ? fn.returns : [...fn.returns, noneType()]);
  if (fn.generator) {
    const yielded = fn.yields.length === 0 ? UNKNOWN : together(fn.yields);
    return fn.async
      ? typingInstance('AsyncGenerator', [yielded, UNKNOWN])
      : generatorOf(yielded, UNKNOWN, result.kind === 'never' ? UNKNOWN : result);
  }
  const isEndless = result.kind === 'never';
  if ((isEndless || node.body.at(-1)!.kind === 'Raise') && isReplaced(cls, node)) return UNKNOWN;
  if (isEndless && (fn.async || someNode(node.body, isLeftOut))) return fn.async ? coroutineOf(UNKNOWN) : UNKNOWN;
  return fn.async ? coroutineOf(result) : result;
}

/** What `return "r"` hands over may be given to who asks for `Literal["r", "w"]`. */
function heldLiterals(type: Type): Type {
  if (type.kind === 'union') return union(type.members.map(heldLiterals));
  return type.kind === 'literal' && !isBuiltinClass(type.cls, 'bool') ? type : widen(type);
}

/** A type with `Self` for what is the receiver of a method, or made by its class. */
function asSelf(type: Type, cls: Class, depth = 0): Type {
  if (type.kind === 'union') return union(type.members.map((one) => asSelf(one, cls, depth + 1)));
  if (type.kind !== 'instance' || depth > 6) return type;
  if (type.own === true && type.cls === cls) return SELF;
  const inside = (one: Type): Type => asSelf(one, cls, depth + 1);
  if (type.args.length === 0) return type;
  return { ...type, args: type.args.map(inside), ...(type.items !== undefined && { items: type.items.map(inside) }) };
}

// ---- attributes of self

/** What an annotation in a method says about an attribute of `self`; null without one, and for a bare `Final`. */
export function declaredSelf(cls: Class, name: string): Type | null {
  const found = cls.node === null ? undefined : selfNames(cls).get(name);
  if (found === undefined || found.annotation === null) return null;
  const outer = outerScope(cls.scope, found.method);
  return quietly(() => annotated(found.annotation!, contextOf(outer, null)).type);
}

/** The type of an attribute that methods of a class give to `self`; null if none does. */
export function selfTypes(cls: Class, name: string): Type | null {
  if (cls.node === null) return null;
  const found = selfNames(cls).get(name);
  if (found === undefined) return null;
  const declared = declaredSelf(cls, name);
  if (declared !== null) return declared;
  if (cls.selfTypes === null) {
    if (nested >= NESTED) return VAGUE;
    cls.selfTypes = new Map();
    pending.add(cls);
    nested++;
    try {
      quietly(() => learn(cls));
    } finally {
      nested--;
      pending.delete(cls);
    }
  }
  // What is known so far serves for nothing but to learn more.
  if (pending.has(cls) && learning !== cls) return VAGUE;
  asked ||= learning === cls;
  const type = cls.selfTypes.get(name) ?? VAGUE;
  return isNone(type) ? VAGUE : clear(type);
}

/** What nobody declared is this or that at times: what it is then, only the program knows. Numbers are numbers. */
function clear(type: Type): Type {
  if (type.kind !== 'union') return type;
  const values = membersOf(widen(type)).filter((one) => !isNone(one));
  return values.length > 1 && !values.every(isNumber) ? VAGUE : type;
}

function isNumber(type: Type): boolean {
  return type.kind === 'instance' && type.cls.builtin && /^(int|float|complex|bool)$/.test(type.cls.name);
}

const pending = new Set<Class>();

/** The class whose attributes are being learned, unless something else is inferred for that. */
let learning: Class | null = null;
/** Whether it was asked for what is not known for sure. */
let asked = false;

/** Learns until nothing changes; what does not settle is not known. */
function learn(cls: Class): void {
  for (let round = 1; ; round++) {
    const before = cls.selfTypes!;
    const after = new Map<string, Type>();
    if (round === 1) cls.selfTypes = after;
    const wasAsked = asked;
    asked = false;
    alone(cls, () => gather(cls, after));
    const again = asked;
    asked = wasAsked;
    cls.selfTypes = after;
    if (!again) return;
    let changed = false;
    for (const [name, type] of after) {
      if (round > 1 && same(before.get(name) ?? UNKNOWN, type)) continue;
      changed = true;
      if (round >= ROUNDS) after.set(name, UNKNOWN);
    }
    if (!changed || round >= ROUNDS) return;
  }
}

const ROUNDS = 3;

function alone<T>(cls: Class | null, run: () => T): T {
  const before = learning;
  learning = cls;
  try {
    return run();
  } finally {
    learning = before;
  }
}

function gather(cls: Class, types: Map<string, Type>): void {
  // What has an annotation and is not declared is `Final` alone.
  const isFinal = (name: string): boolean => selfNames(cls).get(name)?.annotation != null;
  for (const method of methodsOf(cls)) {
    const selves = receiversOf(method);
    if (!assignsTo(method, selves)) continue;
    walkBody(cls.scope, method, null, (object, name, type) => {
      if (!selves.has(object)) return;
      const before = types.get(name);
      const held = loosely(isFinal(name) ? type : widen(type));
      types.set(name, before === undefined ? held : union([before, held]));
    });
  }
}
