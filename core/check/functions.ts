/*
 * Functions: a `def` with its decorators becomes a type; its result is declared, or inferred from its body.
 */

import type * as ast from '../syntax/mod.ts';
import { annotate, annotated, tupleOf, unpackedVariable } from './annotations.ts';
import { callWith } from './calls.ts';
import { decoratorName, hasDecorator, shapeOf, solutionFor } from './classes.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import { infer } from './expressions.ts';
import { fieldsOf } from './fields.ts';
import { instanceNamed, orNone, typingInstance } from './modules.ts';
import { resultOf } from './bodies.ts';
import { someNode } from './scopes.ts';
import type { Named, Scope } from './scopes.ts';
import { quietly } from './session.ts';
import { typeParameters } from './symbols.ts';
import type { FunctionType, Param, Property, Type } from './types.ts';
import { ANY, hasUnknown, Signature, substitute, UNKNOWN, VAGUE } from './types.ts';

type Definition = ast.FunctionDef | ast.AsyncFunctionDef;

const made = new WeakMap<Definition, Type>();
const scopes = new WeakMap<Definition, Scope>();

/** The scope of a function's type parameters: where its annotations are read. */
export function outerScope(scope: Scope, node: Definition): Scope {
  if (node.type_params.length === 0) return scope;
  let found = scopes.get(node);
  if (found === undefined) scopes.set(node, (found = typeParameters(node.type_params, scope)));
  return found;
}

/**
 * What a name holds after a `def`: overloads and the parts of a property gather over several. Where the program defines it,
 * what its decorators take is checked.
 */
export function functionOf(scope: Scope, symbol: Named, node: Definition, context: Context): Type {
  const found = made.get(node);
  if (found !== undefined && context.env === null) return found;
  made.set(node, UNKNOWN);
  const at = symbol.bindings.findIndex((one) => one.node === node);
  const before = symbol.bindings[at - 1]?.node;
  const previous =
    before !== undefined && (before.kind === 'FunctionDef' || before.kind === 'AsyncFunctionDef')
      ? functionOf(scope, symbol, before, contextOf(scope, null))
      : null;
  const type = decorate(scope, node, plainFunction(scope, node), previous, before, context);
  made.set(node, type);
  return type;
}

function plainFunction(scope: Scope, node: Definition): FunctionType {
  const implicit = scope.cls !== null && scope.kind === 'class';
  const binding = !implicit
    ? 'none'
    : node.name === '__new__'
      ? 'static'
      : node.name === '__init_subclass__' || node.name === '__class_getitem__'
        ? 'class'
        : 'method';
  return {
    kind: 'function',
    name: node.name,
    signatures: [signatureOf(scope, node)],
    binding,
    node,
    ...(implicit && { owner: scope.cls!.name }),
  };
}

/** Parameters and result of a `def`, read when asked. */
function signatureOf(scope: Scope, node: Definition): Signature {
  const outer = outerScope(scope, node);
  const context = contextOf(outer, null);
  const { vararg, kwarg } = node.args;
  const spec = paramSpec(vararg, kwarg, context);
  const makeParams = (): readonly Param[] => quietly(() => parameters(node.args, context, spec !== null));
  return new Signature(
    makeParams,
    () => {
      const { returns } = node;
      if (returns === null) return scope.stub ? ANY : resultOf(scope, node);
      // `str | MaybeNone` is a text to all who do not ask whether it is None.
      const isText = returns.kind === 'BinOp' && decoratorName(returns.right) === 'MaybeNone';
      const declared = quietly(() => annotate(isText ? returns.left : returns, context));
      return node.kind === 'AsyncFunctionDef' && !isAsyncGenerator(scope, node) ? coroutineOf(declared) : declared;
    },
    spec,
  );
}

function paramSpec(vararg: ast.arg | null, kwarg: ast.arg | null, context: Context): Signature['spec'] {
  const args = vararg?.annotation;
  if (args != null && kwarg === null && (args.kind === 'Starred' || args.kind === 'Subscript'))
    return quietly(() => unpackedVariable(args, context));
  if (args?.kind !== 'Attribute' || args.attr !== 'args' || kwarg?.annotation?.kind !== 'Attribute') return null;
  const type = quietly(() => infer(args.value, context));
  return type.kind === 'form' && type.type.kind === 'typevar' && type.type.flavor === 'spec' ? type.type : null;
}

/** A parameter as it is written, with its default. */
interface Written {
  readonly arg: ast.arg;
  readonly form: Param['form'];
  readonly value: ast.Expression | null | undefined;
}

/** The parameters of a function in their order. */
export function written(args: ast.arguments_): Written[] {
  const { posonlyargs, vararg, kwonlyargs, kwarg, defaults, kw_defaults } = args;
  const plain = [...posonlyargs, ...args.args];
  const first = plain.length - defaults.length;
  const rest = (arg: ast.arg | null, form: Param['form']): Written[] =>
    arg === null ? [] : [{ arg, form, value: null }];
  return [
    ...plain.map((arg, i): Written => {
      return { arg, form: i < posonlyargs.length ? 'positional' : 'normal', value: defaults[i - first] };
    }),
    ...rest(vararg, 'args'),
    ...kwonlyargs.map((arg, i): Written => ({ arg, form: 'keyword', value: kw_defaults[i] })),
    ...rest(kwarg, 'kwargs'),
  ];
}

/** Whether a parameter takes all that others have left. */
export function takesRest({ form }: { readonly form: Param['form'] }): boolean {
  return form === 'args' || form === 'kwargs';
}

function parameters(args: ast.arguments_, context: Context, spec: boolean): Param[] {
  const out: Param[] = [];
  for (const one of written(args)) {
    const { arg, form, value } = one;
    const { annotation } = arg;
    const isRest = takesRest(one);
    if (isRest && spec) continue;
    const unpacked =
      form === 'kwargs' && annotation?.kind === 'Subscript' && decoratorName(annotation.value) === 'Unpack';
    const keys = unpacked ? keysOf(annotate(annotation.slice, context)) : null;
    if (keys !== null) return [...out, ...keys];
    const isOpen = annotation === null || unpacked || (form === 'args' && annotation.kind === 'Starred');
    const isOld = form === 'normal' && /^__(?!.*__$)/.test(arg.arg) && context.scope.stub;
    out.push({
      name: arg.arg,
      form: isOld ? 'positional' : form,
      type: isOpen ? UNKNOWN : orNone(annotated(annotation, context).type ?? UNKNOWN, value),
      required: !isRest && value == null,
      annotated: annotation !== null,
    });
  }
  return out;
}

/** The keys of a TypedDict as parameters: `**kwargs: Unpack[Options]`. */
function keysOf(type: Type): Param[] | null {
  if (type.kind !== 'instance' || shapeOf(type.cls).flavor !== 'typeddict') return null;
  const solution = solutionFor(type);
  const fields = fieldsOf(type.cls);
  if (fields === null) return null;
  return fields.map(({ name, type: own, required }) => {
    return { name, form: 'keyword', type: substitute(own, solution), required, annotated: true };
  });
}

/** What a call of an async function answers. */
export function coroutineOf(result: Type): Type {
  const coroutine = instanceNamed('CoroutineType', [ANY, ANY, result], 'types');
  return coroutine.kind === 'unknown' ? typingInstance('Coroutine', [ANY, ANY, result]) : coroutine;
}

const yielding = new WeakMap<ast.Node, boolean>();

/** Whether a function has a `yield` of its own. */
export function hasYield(node: Definition): boolean {
  let found = yielding.get(node);
  if (found === undefined)
    yielding.set(node, (found = someNode(node.body, ({ kind }) => kind === 'Yield' || kind === 'YieldFrom')));
  return found;
}

function isAsyncGenerator(scope: Scope, node: Definition): boolean {
  return !scope.stub && hasYield(node);
}

// ---- decorators

const TRANSPARENT: ReadonlySet<string> = new Set('final override abstractmethod overload deprecated'.split(' '));

function decorate(
  scope: Scope,
  node: Definition,
  plain: FunctionType,
  previous: Type | null,
  before: ast.Node | undefined,
  context: Context,
): Type {
  let type: Type = plain;
  let overloaded = false;
  for (const one of node.decorator_list.toReversed()) {
    const name = decoratorName(one);
    if (name === 'overload') overloaded = true;
    if (name === 'abstractmethod' && type.kind === 'function') type = { ...type, abstract: true };
    if (name === null || !TRANSPARENT.has(name)) type = decorated(scope, one, type, previous, context);
  }
  const earlier = previous !== null && previous.kind === 'function' && isOverload(before) ? previous : null;
  if (!overloaded) return earlier !== null && type.kind === 'function' ? { ...earlier, node } : type;
  if (type.kind !== 'function' || earlier === null) return type;
  return { ...type, signatures: [...earlier.signatures, ...type.signatures] };
}

function isOverload(node: ast.Node | undefined): boolean {
  if (node === undefined || (node.kind !== 'FunctionDef' && node.kind !== 'AsyncFunctionDef')) return false;
  return hasDecorator(node, 'overload');
}

function decorated(scope: Scope, node: ast.Expression, type: Type, previous: Type | null, context: Context): Type {
  if (node.kind === 'Attribute' && previous?.kind === 'property' && type.kind === 'function') {
    if (node.attr === 'setter') return { ...previous, setter: type };
    if (node.attr === 'getter') return { ...previous, getter: type };
    if (node.attr === 'deleter') return { ...previous, deleter: true };
  }
  if (decoratorName(node) === 'wraps') return UNKNOWN;
  const decorator = quietly(() => infer(node, context));
  if (decorator.kind === 'class' && type.kind === 'function') {
    const { name, module } = decorator.cls;
    if (module === 'builtins' && name === 'staticmethod') return { ...type, binding: 'static' };
    if (module === 'builtins' && name === 'classmethod') return { ...type, binding: 'class' };
    if (module === 'builtins' && name === 'property') return propertyOf(type);
    if (name === 'cached_property' || name === 'DynamicClassAttribute' || (name === 'property' && module === 'enum')) {
      return { ...propertyOf(type), setter: { ...type, signatures: [ANYTHING] } };
    }
    if (name === 'abstractproperty') return propertyOf(type);
    if (name === 'abstractclassmethod') return { ...type, binding: 'class' };
    if (name === 'abstractstaticmethod') return { ...type, binding: 'static' };
  }
  // Such as a classmethod of what a cache makes.
  if (decorator.kind === 'class' && decorator.cls.builtin) return UNKNOWN;
  if (scope.stub && decorator.kind === 'unknown') return type;
  if (type.kind === 'unknown' || decorator.kind === 'unknown') return UNKNOWN;
  const apply = (): Type => callWith(decorator, [{ type, node: null, name: null, star: 0, at: node }], node, context);
  // What is a method of the class is no function to the stub of a decorator.
  const quiet = context.env === null || (type.kind === 'function' && type.binding === 'class');
  const result = quiet ? quietly(apply) : apply();
  // A decorator without annotations, or with loose ones, says nothing about what it returns.
  if (result.kind === 'function' && type.kind === 'function') {
    if (result.signatures.some((one) => one.gradual || hasUnknown(one.returns, 0, false))) return VAGUE;
    return { ...result, name: type.name, binding: type.binding };
  }
  return result;
}

const ANYTHING: Signature = new Signature([], UNKNOWN, null, true);

function propertyOf(getter: FunctionType): Property {
  return { kind: 'property', getter, setter: null, deleter: false };
}

/** What a parameter is in the body. */
export function heldType(form: Param['form'], type: Type): Type {
  if (form === 'args') return tupleOf([type], 0);
  return form === 'kwargs' ? instanceNamed('dict', [instanceNamed('str'), type]) : type;
}
