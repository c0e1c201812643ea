/*
 * Calls: arguments are bound and compared, type variables solved, overloads chosen, and the result put together.
 */

import type * as ast from '../syntax/mod.ts';
import { instantiate } from './annotations.ts';
import { assignable, expand, Solver } from './assign.ts';
import { bindArguments, of, to } from './binding.ts';
import type { Argument, Pair } from './binding.ts';
import { rejectAbstract } from './abstract.ts';
import { asBase, baseNamed, shapeOf } from './classes.ts';
import { constructorOf } from './constructors.ts';
import { fills, loosen, makesContainer, undeclared } from './containers.ts';
import { failed } from './context.ts';
import type { Context } from './context.ts';
import { display } from './display.ts';
import { infer, isSensitive, iterate, widen } from './expressions.ts';
import { fieldsOf } from './fields.ts';
import { wrapperOf } from './functional.ts';
import { specialMethod } from './members.ts';
import { classNamed, isBuiltin, isNone } from './modules.ts';
import { attempt, complaintOf, quietly, report, step } from './session.ts';
import { partially } from './partial.ts';
import { specialCall } from './specials.ts';
import { checkKeys } from './typeddict.ts';
import type { ClassObject, FunctionType, Param, Type, TypeVariable } from './types.ts';
import {
  classesOf,
  hasUnknown,
  mapUnion,
  membersOf,
  same,
  Signature,
  substitute,
  substituteSignature,
  union,
  UNKNOWN,
  VAGUE,
  variablesOf,
  isBuiltinClass,
} from './types.ts';

/** The result of a call expression. */
export function inferCall(node: ast.Call, context: Context, expected: Type | null): Type {
  const callee = infer(node.func, context);
  const special = specialCall(node, callee, context, expected);
  if (special !== null) return special;
  const args = argumentsOf(node, context);
  if (fills(callee) && args.every(({ type }) => type !== null)) {
    const tried = attempt(() => callWith(callee, args, node, context, expected));
    if (!tried.failed) return tried.result;
    if (loosen((callee as FunctionType).bound!)) return UNKNOWN;
  }
  const result = callWith(callee, args, node, context, expected);
  return expected === null && makesContainer(callee) ? undeclared(result, node) : result;
}

/** The arguments of a call, in the order of the source; lambdas wait for their context. */
export function argumentsOf(node: ast.Call, context: Context): Argument[] {
  const parts: (ast.Expression | ast.keyword)[] = [...node.args, ...node.keywords];
  if (node.keywords.length > 0) parts.sort((a, b) => a.start - b.start);
  return parts.map((one): Argument => {
    if (one.kind === 'keyword') {
      const type = one.value.kind === 'Lambda' ? null : infer(one.value, context);
      if (one.arg !== null) return { type, node: one.value, name: one.arg, star: 0, at: one };
      return { type, node: one.value, name: null, star: 2, at: one, item: valueOf(type ?? UNKNOWN) };
    }
    if (one.kind === 'Starred') {
      const type = infer(one.value, context);
      return { type, node: one.value, name: null, star: 1, at: one, item: iterate(type, one.value, context) };
    }
    return { type: one.kind === 'Lambda' ? null : infer(one, context), node: one, name: null, star: 0, at: one };
  });
}

/** What `**x` hands over. */
function valueOf(type: Type): Type {
  if (type.kind === 'instance' && shapeOf(type.cls).flavor === 'typeddict') return UNKNOWN;
  return baseNamed(type, 'Mapping')?.args[1] ?? UNKNOWN;
}

/** Calls a type with arguments; what does not fit is reported. */
export function callWith(
  callee: Type,
  args: readonly Argument[],
  at: ast.Located,
  context: Context,
  expected: Type | null = null,
): Type {
  step();
  switch (callee.kind) {
    case 'function':
      return callFunction(callee, args, at, context, expected);
    case 'class':
      return callClass(callee, args, at, context, expected);
    case 'union':
      return union(callee.members.map((one) => callWith(one, args, at, context, expected)));
    case 'instance':
    case 'literal':
    case 'module': {
      const call = specialMethod(callee, '__call__');
      if (call === null) {
        settleLambdas(args, context);
        report('call-non-callable', at, `Object of type \`${display(callee)}\` is not callable`);
        return failed(context);
      }
      return call.kind === 'instance' && call.cls === (callee.kind === 'instance' ? callee.cls : null)
        ? UNKNOWN
        : callWith(call, args, at, context, expected);
    }
    case 'form':
      settleLambdas(args, context);
      return callee.type.kind === 'typevar' ? callee.type : UNKNOWN;
    case 'typevar': {
      const bound = callee.bound();
      if (bound !== null) return callWith(bound, args, at, context, expected);
      settleLambdas(args, context);
      return UNKNOWN;
    }
    default:
      settleLambdas(args, context);
      return callee.kind === 'unknown' && !callee.explicit ? callee : UNKNOWN;
  }
}

/** Lambdas without a context are looked at all the same. */
export function settleLambdas(args: readonly Argument[], context: Context): void {
  for (const one of args) if (one.type === null && one.node !== null) infer(one.node, context);
}

// ---- classes

function callClass(
  callee: ClassObject,
  args: readonly Argument[],
  at: ast.Located,
  context: Context,
  expected: Type | null,
): Type {
  const { cls } = callee;
  const wrapper = wrapperOf(cls);
  if (wrapper !== null) return callFunction(wrapper, args, at, context, expected);
  const shape = shapeOf(cls);
  if (isBuiltinClass(cls, 'type')) {
    settleLambdas(args, context);
    return args.length === 1 && args[0]!.type !== null ? classOfType(args[0]!.type) : UNKNOWN;
  }
  if (shape.flavor === 'typeddict' && !shape.open) return callTypedDict(callee, args, at, context);
  if (shape.enumeration) {
    settleLambdas(args, context);
    return cls.scope.names().length > 0 && args.length === 1 ? instantiate(callee) : UNKNOWN;
  }
  rejectAbstract(callee, at);
  const made = constructorOf(callee);
  if (made === null) {
    settleLambdas(args, context);
    return openInstance(callee);
  }
  const result = callFunction(made, args, at, context, expected);
  return cls.name === 'partial' && cls.module === 'functools' && result.kind === 'instance'
    ? partially(result, args, at, context)
    : result;
}

/** What comes out of a constructor that is not understood is an instance only if nothing says otherwise. */
function openInstance(callee: ClassObject): Type {
  return callee.cls.scope.stub ? instantiate(callee) : VAGUE;
}

function classOfType(type: Type): Type {
  return mapUnion(type, (one) => {
    if (one.kind === 'typevar') return UNKNOWN;
    if (one.kind !== 'class') return classesOf(one);
    const meta = shapeOf(one.cls).metaclass ?? classNamed('type');
    return meta === null ? UNKNOWN : { kind: 'class', cls: meta, args: null, exact: false };
  });
}

function callTypedDict(callee: ClassObject, args: readonly Argument[], at: ast.Located, context: Context): Type {
  settleLambdas(args, context);
  const type = instantiate(callee);
  const fields = fieldsOf(callee.cls);
  if (fields === null || type.kind !== 'instance') return type;
  const [only] = args;
  if (only !== undefined && only.name === null) {
    if (args.length === 1 && only.star === 0 && only.node?.kind === 'Dict') infer(only.node, context, type);
    return type;
  }
  if (args.some((one) => one.star !== 0)) return type;
  const given = args.map((one) => ({ key: one.name!, at: one.at, type: one.type ?? UNKNOWN, node: one.node! }));
  checkKeys(type, fields, given, at, context);
  return type;
}

// ---- functions

function callFunction(
  callee: FunctionType,
  args: readonly Argument[],
  at: ast.Located,
  context: Context,
  expected: Type | null,
): Type {
  const { signatures } = callee;
  if (signatures.length === 1) return callSignature(callee, signatures[0]!, args, at, context, expected).result;
  return callOverloads(callee, args, at, context, expected);
}

interface Called {
  readonly result: Type;
  readonly fits: boolean;
  /** What the ParamSpec or TypeVarTuple of the signature stands for. */
  readonly spec?: Type | undefined;
}

function callOverloads(
  callee: FunctionType,
  args: readonly Argument[],
  at: ast.Located,
  context: Context,
  expected: Type | null,
): Type {
  const isWide = args.some(({ type }) => type !== null && membersOf(widen(type)).length > WIDEST);
  const found = splitOverload(callee, args, at, context, expected, isWide ? 0 : 2);
  if (found !== null) return found;
  if (!isWide) return noOverload(callee, args, at, context);
  settleLambdas(args, context);
  return UNKNOWN;
}

/** Unions with more members are not tried member by member. */
const WIDEST = 16;

/** The overload that fits, or for each member of some unions among the arguments the one that does; null without. */
function splitOverload(
  callee: FunctionType,
  args: readonly Argument[],
  at: ast.Located,
  context: Context,
  expected: Type | null,
  splits: number,
): Type | null {
  const found = chooseOverload(callee, args, at, context, expected);
  const parts = found === null && splits > 0 ? expandUnion(args) : null;
  if (parts === null) return found;
  const results: Type[] = [];
  for (const each of parts) {
    const one = splitOverload(callee, each, at, context, expected, splits - 1);
    if (one === null) return null;
    results.push(one);
  }
  return union(results);
}

function noOverload(callee: FunctionType, args: readonly Argument[], at: ast.Located, context: Context): Type {
  settleLambdas(args, context);
  const fits = callee.signatures.filter((one) => quietly(() => bindArguments(callee, one, args, at).fits));
  if (fits.length === 1 && !args.some((one) => one.type === null)) {
    // Only one has a place for these arguments, so its complaint says more.
    const { result, fits: fine } = callSignature(callee, fits[0]!, args, at, context, null);
    if (!fine) return callee.makes === undefined ? result : UNKNOWN;
  }
  const one = fits[0] ?? callee.signatures[0]!;
  const hint = complaintOf(() => callSignature(callee, one, args, at, context, null));
  report('no-matching-overload', at, `No overload${of(callee)} matches arguments`, { hint });
  return UNKNOWN;
}

/** The result of the first overload that fits; null when none does. */
function chooseOverload(
  callee: FunctionType,
  args: readonly Argument[],
  at: ast.Located,
  context: Context,
  expected: Type | null,
): Type | null {
  const spread = args.some((one) => one.star === 1 && !isFixed(one.type));
  if (spread) {
    // An unpacked list is for `*args`.
    for (const signature of callee.signatures) {
      if (!signature.params.some((one) => one.form === 'args')) continue;
      const { result } = attempt(() => callSignature(callee, signature, args, at, context, expected));
      if (result.fits) return result.result;
    }
  }
  const unsure = args.filter((one) => one.star !== 0 || (one.type !== null && !isBare(one.node) && isUnsure(one.type)));
  let found: Type | null = null;
  let first: Signature | null = null;
  for (const signature of callee.signatures) {
    const { result } = attempt(() => callSignature(callee, signature, args, at, context, expected));
    if (!result.fits) continue;
    if (unsure.length === 0) {
      const lambdas = args.some((one) => one.type === null);
      return lambdas ? callSignature(callee, signature, args, at, context, expected).result : result.result;
    }
    if (first === null) {
      first = signature;
      found = result.result;
    } else if (
      (found!.kind !== result.result.kind || display(found!) !== display(result.result)) &&
      !takeAlike(callee, [first, signature], args, unsure, at)
    ) {
      settleLambdas(args, context);
      const made = callee.makes === undefined ? undefined : callee.bound;
      return made?.kind === 'instance' ? { ...made, args: made.args.map(() => UNKNOWN) } : VAGUE;
    }
  }
  if (found !== null) settleLambdas(args, context);
  return found;
}

/** Whether two overloads ask the same of some arguments, so that these do not tell which of the two it is. */
function takeAlike(
  callee: FunctionType,
  signatures: readonly Signature[],
  args: readonly Argument[],
  some: readonly Argument[],
  at: ast.Located,
): boolean {
  const [one, two] = signatures.map((each) => quietly(() => bindArguments(callee, each, args, at).pairs));
  const asked = (pairs: readonly Pair[], argument: Argument): Type =>
    pairs.find((pair) => pair.argument === argument)?.param.type ?? UNKNOWN;
  return some.every((each) => each.star === 0 && same(asked(one!, each), asked(two!, each)));
}

/** `[]` and `{}`, which are what they are asked to be. */
function isBare(node: ast.Expression | null): boolean {
  return node !== null && MIXED.has(node.kind) && node.end - node.start === 2;
}

function isFixed(type: Type | null): boolean {
  return type !== null && type.kind === 'instance' && type.items !== undefined && type.rest! < 0;
}

/** Of a coroutine only the result counts: what it yields and takes is the loop's. */
function isUnsure(type: Type): boolean {
  if (type.kind !== 'instance') return hasUnknown(type);
  if (/^Coroutine(Type)?$/.test(type.cls.name)) return hasUnknown(type.args[2] ?? UNKNOWN);
  return hasUnknown(type) || shapeOf(type.cls).open;
}

function expandUnion(args: readonly Argument[]): Argument[][] | null {
  const parts = (type: Type | null): readonly Type[] =>
    // Of many literals only the classes count.
    type?.kind === 'union'
      ? membersOf(type.members.length > 8 ? widen(type) : type)
      : type === null
        ? []
        : (expand(type) ?? []);
  const at = args.findIndex((one) => parts(one.type).length > 1);
  if (at < 0) return null;
  const members = parts(args[at]!.type);
  return members.map((member) => args.map((one, i) => (i === at ? { ...one, type: member, node: null } : one)));
}

export function signatureVariables(signature: Signature): Set<TypeVariable> {
  const out = new Set<TypeVariable>();
  for (const one of signature.params) variablesOf(one.type, out);
  if (signature.spec !== null) out.add(signature.spec);
  // What stands in a returned function alone is for the calls of that function.
  if (signature.returns.kind !== 'function') variablesOf(signature.returns, out);
  for (const one of out) if (one.rigid) out.delete(one);
  return out;
}

function callSignature(
  callee: FunctionType,
  signature: Signature,
  args: readonly Argument[],
  at: ast.Located,
  context: Context,
  expected: Type | null,
): Called {
  const { pairs, fits } = bindArguments(callee, signature, args, at);
  if (!fits) {
    settleLambdas(args, context);
    const solver = new Solver(signatureVariables(signature));
    for (const { argument, param } of pairs)
      if (argument.type !== null) checkArgument(callee, param, argument, solver, context);
    return { result: quietResult(signature), fits: false };
  }
  const variables = signatureVariables(signature);
  if (expected !== null && variables.size > 0 && expected.kind !== 'unknown') {
    const guided = attempt(() => solve(callee, signature, pairs, variables, context, expected));
    if (!guided.failed && assignable(expected, guided.result.result)) {
      const called = args.some((one) => one.type === null)
        ? solve(callee, signature, pairs, variables, context, expected)
        : guided.result;
      return handOver(callee, signature, called, pairs, args, at, context);
    }
  }
  const called = solve(callee, signature, pairs, variables, context, null);
  return handOver(callee, signature, called, pairs, args, at, context);
}

/** Arguments that are for a function which is an argument itself: `to_thread(read, path)`. */
function handOver(
  callee: FunctionType,
  signature: Signature,
  called: Called,
  pairs: readonly Pair[],
  args: readonly Argument[],
  at: ast.Located,
  context: Context,
): Called {
  const { spec } = signature;
  const found = called.spec;
  if (spec === null || signature.gradual || !called.fits) return called;
  if (found?.kind !== 'params' || found.gradual || found.spec !== null) return called;
  const target = pairs.find(({ param: { type } }) => type.kind === 'function' && type.signatures[0]?.spec === spec);
  const type = target?.argument.type;
  // Which of some overloads is meant, the arguments would have to tell.
  if (type?.kind !== 'function' || type.signatures.length !== 1) return called;
  if (found.params.some((one) => variablesOf(one.type).size > 0)) return called;
  const params = spec.flavor === 'tuple' ? positionally(found.params) : found.params;
  const whole = new Signature([...signature.params, ...params], signature.returns);
  const bound = bindArguments(callee, whole, args, at);
  let { fits } = bound;
  const solver = new Solver(new Set());
  for (const { argument, param } of bound.pairs) {
    if (!params.includes(param) || argument.type === null) continue;
    if (!checkArgument(callee, param, argument, solver, context)) fits = false;
  }
  return { ...called, fits };
}

function positionally(params: readonly Param[]): Param[] {
  return params.flatMap((one) =>
    one.form === 'args'
      ? [one]
      : one.form === 'normal' || one.form === 'positional'
        ? [{ ...one, form: 'positional' }]
        : [],
  );
}

/** After a complaint the result is still what was declared, unless it depends on the arguments. */
function quietResult(signature: Signature): Type {
  const { returns } = signature;
  if (returns.kind === 'never') return UNKNOWN;
  const variables = variablesOf(returns);
  if (variables.size === 0) return returns;
  return substitute(returns, new Map([...variables].filter((one) => !one.rigid).map((one) => [one, UNKNOWN] as const)));
}

function solve(
  callee: FunctionType,
  signature: Signature,
  pairs: readonly Pair[],
  variables: ReadonlySet<TypeVariable>,
  context: Context,
  expected: Type | null,
): Called {
  const solver = new Solver(variables);
  if (expected !== null) {
    const of = (rank: number): readonly Type[] =>
      membersOf(expected).filter((one) => (one.kind === 'literal' ? 0 : isNone(one) ? 2 : 1) === rank);
    // None only where nothing else is asked for.
    for (const one of [union(of(0)), ...of(1), ...of(2)]) {
      if (one.kind === 'never') continue;
      const hint = new Solver(variables);
      if (!quietly(() => assignable(seenAs(signature.returns, one), one, hint))) continue;
      for (const [variable, type] of hint.found)
        if (type.kind !== 'unknown' && !solver.found.has(variable)) {
          solver.found.set(variable, type);
          solver.chosen.add(variable);
        }
    }
  }
  let fits = true;
  const waiting: Pair[] = [];
  for (const pair of pairs) {
    if (pair.argument.type === null) waiting.push(pair);
    else if (!checkArgument(callee, pair.param, pair.argument, solver, context)) fits = false;
  }
  for (const { argument, param } of waiting) {
    const known = substitute(param.type, solver.found);
    const type = infer(argument.node!, context, known);
    if (!assignable(param.type, type, solver)) {
      fits = false;
      complain(callee, param, argument, type, solver);
    }
  }
  const spec = signature.spec === null ? undefined : solver.found.get(signature.spec);
  return {
    result: substituteSignature(signature, solver.solution(widen)).returns,
    fits,
    spec,
  };
}

/** A result as the class that is asked for: a defaultdict as the dict that it is. */
function seenAs(type: Type, wanted: Type): Type {
  const base = type.kind === 'instance' && wanted.kind === 'instance' ? asBase(type, wanted.cls) : null;
  return base === null ? type : { kind: 'instance', ...base };
}

export function checkArgument(
  callee: FunctionType,
  param: Param,
  argument: Argument,
  solver: Solver,
  context: Context,
): boolean {
  const type = argument.type!;
  const before = new Map(solver.found);
  const { node } = argument;
  if (isFlag(param.type, type)) return true;
  if (node !== null && solver.chosen.size > 0 && /^(List|Set|Dict|Generator)/.test(node.kind)) {
    const asked = attempt(() => infer(node, context, substitute(param.type, solver.found)));
    if (!asked.failed && assignable(param.type, asked.result, solver)) return true;
    solver.found = new Map(before);
  }
  if (assignable(param.type, type, solver)) {
    // Mixed displays say nothing unless they are asked for something.
    if (node === null || !MIXED.has(node.kind) || !hasUnknown(type) || variablesOf(param.type).size > 0) return true;
    const asked = attempt(() => infer(node, context, param.type));
    if (asked.failed) {
      infer(node, context, param.type);
      return false;
    }
    if (assignable(param.type, asked.result)) return true;
    complain(callee, param, argument, asked.result, solver);
    return false;
  }
  if (node !== null && isSensitive(node)) {
    solver.found = before;
    const wanted = substitute(param.type, solver.found);
    const again = attempt(() => infer(node, context, wanted));
    if (!again.failed && assignable(param.type, again.result, solver)) return true;
    if (again.failed) {
      // The literal itself says better what is wrong with it.
      infer(node, context, wanted);
      return false;
    }
  }
  solver.found = before;
  complain(callee, param, argument, type, solver);
  return false;
}

/** 0 and 1 as they are used for False and True. */
function isFlag(param: Type, type: Type): boolean {
  if (type.kind !== 'literal' || (type.value !== 0n && type.value !== 1n)) return false;
  return isBuiltin(param, 'bool');
}

const MIXED: ReadonlySet<string> = new Set(['List', 'Set', 'Dict']);

function complain(callee: FunctionType, param: Param, argument: Argument, type: Type, solver: Solver): void {
  const expected = display(substitute(param.type, solver.solution(widen)));
  report('invalid-argument-type', argument.at, `Argument${to(callee)} is incorrect`, {
    label: `Expected \`${expected}\`, found \`${display(type)}\``,
    hint: coded(expected, type),
  });
}

/** For what has not been awaited, a text in the place of bytes, and the reverse. */
function coded(expected: string, type: Type): string | null {
  if (display(type).startsWith('CoroutineType[') && !/->|Awaitable|Corou|Future|Task/.test(expected))
    return 'An `await` is missing';
  const asks = /\bstr\b/.test(expected) ? 'bytes' : /^(Buffer|bytes)\b/.test(expected) ? 'str' : '';
  if (!isBuiltin(widen(type), asks)) return null;
  return asks === 'str' ? '`.encode()` makes bytes of a text' : '`.decode()` makes a text of bytes';
}

/** Calls a method by name, as operators do; null when there is no such method. */
export function callMethod(
  type: Type,
  name: string,
  args: readonly Type[],
  at: ast.Located,
  context: Context,
): { result: Type; fits: boolean } | null {
  const method = specialMethod(type, name);
  if (method === null) return null;
  if (method.kind === 'unknown') return { result: UNKNOWN, fits: true };
  const list = args.map((one): Argument => ({ type: one, node: null, name: null, star: 0, at }));
  const { result, failed } = attempt(() => callWith(method, list, at, context));
  return { result, fits: !failed };
}
