/*
 * Type parameters and type aliases (PEP 695, PEP 696). Parameters live in a function of their own around the function,
 * class or alias that they belong to; bounds, constraints, defaults and the values of aliases are evaluated when first
 * asked for.
 */

import type * as ast from '../syntax/mod.ts';
import type { Span } from '../source/mod.ts';
import { reject } from '../symbols/mod.ts';
import { lazyFunction, starredOrPlain } from './annotations.ts';
import { Builder } from './builder.ts';
import { constant, register } from './trees.ts';
import type { Builtin } from './builtins.ts';
import { callBuiltin } from './calls.ts';
import { firstLineOf, functionOf, makeFunction, qualify } from './functions.ts';
import type { FunctionParts } from './functions.ts';
import type { Reg, Tree } from './ir.ts';
import { expression } from './expressions.ts';
import { directReg, store } from './names.ts';

const reg = (i: Reg): Tree => ({ k: 'reg', i });
const builtin = (name: Builtin): Tree => ({ k: 'builtin', name });

/** Calls a builtin of the language; gives the register of the result. */
function run(b: Builder, name: Builtin, args: readonly Tree[], at: number): Reg {
  const d = b.temp();
  callBuiltin(b, builtin(name), args, at, d);
  return d;
}

const MAKERS: Record<ast.TypeParam['kind'], Builtin> = {
  TypeVar: '$typevar',
  ParamSpec: '$paramspec',
  TypeVarTuple: '$typevartuple',
};

/** Makes and binds type parameters; gives the register of their tuple. */
function typeParams(b: Builder, params: readonly ast.TypeParam[]): Reg {
  const { table, text } = b.settings;
  const made: Tree[] = [];
  let defaulted = false;
  for (const param of params) {
    const at = b.at(param);
    const name = constant(param.name).tree;
    const bound = param.kind === 'TypeVar' ? param.bound : null;
    let value: Reg;
    if (bound === null) value = run(b, MAKERS[param.kind], [name], at);
    else {
      const f = lazyFunction(b, table.bounds.get(param)!, param.name, bound, true, (child) => expression(child, bound));
      value = run(b, bound.kind === 'Tuple' ? '$typevar_constraints' : '$typevar_bound', [name, reg(f)], at);
    }
    const fallback = param.default_value;
    if (fallback !== null) {
      defaulted = true;
      const f = lazyFunction(b, table.defaults.get(param)!, param.name, fallback, true, (child) =>
        starredOrPlain(child, fallback, child.at(fallback)),
      );
      value = run(b, '$typeparam_default', [reg(value), reg(f)], at);
    } else if (defaulted) {
      reject(text, `non-default type parameter '${param.name}' follows default type parameter`, param);
    }
    store(b, param.name, reg(value), param);
    made.push(reg(value));
  }
  const d = b.temp();
  b.emit({ op: 'tuple', d, items: made }, b.at(params[0]!), false);
  return d;
}

/** The function around something with type parameters; `fill` gives what it returns. */
function around(
  b: Builder,
  params: readonly ast.TypeParam[],
  name: string,
  span: Span,
  line: number,
  names: readonly string[],
  fill: (child: Builder, tuple: Reg) => Reg,
): Builder {
  const scope = b.settings.table.typeParams.get(params)!;
  const title = `<generic parameters of ${name}>`;
  const signature = { names, posonly: 0, positional: names.length, kwonly: 0, varargs: false, varkw: false };
  const own = { name: title, qualname: qualify(b, title) };
  const child = new Builder(b.settings, b, 'typeparams', scope, own, span, line, signature, false);
  const result = fill(child, typeParams(child, params));
  child.emit({ op: 'ret', e: reg(result) }, child.span(span.start, span.end));
  return child;
}

/** A function with type parameters. */
export function genericFunction(
  b: Builder,
  s: ast.FunctionDef | ast.AsyncFunctionDef,
  parts: FunctionParts,
  at: number,
  d: Reg,
): Reg {
  const names: string[] = [];
  const args: Tree[] = [];
  const given: { defaults?: Reg; kwdefaults?: Reg } = {};
  const { defaults = -1, kwdefaults = -1 } = parts;
  if (defaults >= 0) {
    given.defaults = names.push('.defaults') - 1;
    args.push(reg(defaults));
  }
  if (kwdefaults >= 0) {
    given.kwdefaults = names.push('.kwdefaults') - 1;
    args.push(reg(kwdefaults));
  }
  const child = around(b, s.type_params, s.name, s, firstLineOf(b, s), names, (inner, tuple) => {
    const innerAt = inner.at(s);
    const f = functionOf(inner, s, given, innerAt);
    return run(inner, '$type_params', [reg(f), reg(tuple)], innerAt);
  });
  const f = makeFunction(b, child.finish(), at, {});
  const result = b.target(d);
  callBuiltin(b, reg(f), args, at, result);
  return result;
}

/** A class with type parameters; `build` makes it in the function of the parameters. */
export function genericClass(
  b: Builder,
  s: ast.ClassDef,
  at: number,
  d: Reg,
  build: (child: Builder, base: () => Reg) => Reg,
): Reg {
  const child = around(b, s.type_params, s.name, s, firstLineOf(b, s), [], (inner, tuple) => {
    const innerAt = inner.at(s);
    store(inner, '.type_params', reg(tuple), s);
    return build(inner, () => {
      const base = run(inner, '$generic', [reg(tuple)], innerAt);
      store(inner, '.generic_base', reg(base), s);
      return base;
    });
  });
  const f = makeFunction(b, child.finish(), at, {});
  const result = b.target(d);
  callBuiltin(b, reg(f), [], at, result);
  return result;
}

/** `type X = …` */
export function typeAliasStatement(b: Builder, s: ast.TypeAlias): void {
  const at = b.at(s);
  const name = s.name.id;
  const scope = b.settings.table.scopes.get(s)!;
  const alias = (inner: Builder, params: Tree): Reg => {
    const f = lazyFunction(inner, scope, name, s, true, (child) => expression(child, s.value));
    return run(inner, '$type_alias', [constant(name).tree, params, reg(f)], inner.at(s));
  };
  let result: Reg;
  if (s.type_params.length === 0) result = alias(b, constant(null).tree);
  else {
    const line = b.settings.text.lineOf(s.start);
    const child = around(b, s.type_params, name, s, line, [], (inner, tuple) => alias(inner, reg(tuple)));
    const f = makeFunction(b, child.finish(), at, {});
    result = b.target(directReg(b, name));
    callBuiltin(b, reg(f), [], at, result);
  }
  store(b, name, register(result).tree, s);
}
