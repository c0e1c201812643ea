/* Parameters of functions and lambdas, and type parameters. */

import { COLON, COMMA, DOUBLESTAR, EQUAL, LSQB, RPAR, RSQB, SLASH, STAR } from '../tokens/mod.ts';
import { FAILED, type Cursor } from './cursor.ts';
import { expression, starExpression } from './expressions.ts';
import type { arg, arguments_, Expression, TypeParam } from './nodes.ts';

// parameters: slash_no_default param_no_default* param_with_default* [star_etc]
//           | slash_with_default param_with_default* [star_etc]
//           | param_no_default+ param_with_default* [star_etc] | param_with_default+ [star_etc] | star_etc
// star_etc: '*' param_no_default param_maybe_default* [kwds] | '*' ',' param_maybe_default+ [kwds] | kwds
// kwds: '**' param_no_default
/** Reads up to `close`, which is ')' for a function and ':' for a lambda, whose parameters have no annotations. */
export function parameters(p: Cursor, close: number): arguments_ {
  const start = p.start;
  const annotated = close === RPAR;
  let posonlyargs: arg[] = [];
  let args: arg[] = [];
  const defaults: Expression[] = [];
  const kwonlyargs: arg[] = [];
  const kw_defaults: (Expression | null)[] = [];
  let vararg: arg | null = null;
  let kwarg: arg | null = null;
  let isKeywordOnly = false;
  let isBare = false;
  while (p.kind !== close) {
    if (p.kind === SLASH) {
      if (isKeywordOnly || posonlyargs.length > 0 || args.length === 0) throw FAILED;
      posonlyargs = args;
      args = [];
      p.next();
    } else if (p.kind === STAR) {
      if (isKeywordOnly) throw FAILED;
      isKeywordOnly = true;
      p.next();
      isBare = p.kind === COMMA;
      if (!isBare) vararg = parameter(p, annotated, true);
    } else if (p.kind === DOUBLESTAR) {
      if (isBare) throw FAILED;
      p.next();
      kwarg = parameter(p, annotated, false);
      p.take(COMMA);
      break;
    } else {
      const one = parameter(p, annotated, false);
      const value = p.take(EQUAL) ? expression(p) : null;
      if (isKeywordOnly) {
        isBare = false;
        kwonlyargs.push(one);
        kw_defaults.push(value);
      } else {
        if (value !== null) defaults.push(value);
        else if (defaults.length > 0) throw FAILED;
        args.push(one);
      }
    }
    if (!p.take(COMMA)) break;
  }
  if (isBare || p.kind !== close) throw FAILED;
  const end = start === p.start ? start : p.end;
  return { kind: 'arguments', start, end, posonlyargs, args, vararg, kwonlyargs, kw_defaults, kwarg, defaults };
}

// param: NAME [':' expression]
// param_star_annotation: NAME ':' star_expression
function parameter(p: Cursor, annotated: boolean, starred: boolean): arg {
  const start = p.start;
  const name = p.name();
  const hasAnnotation = annotated && p.take(COLON);
  const annotation = hasAnnotation ? (starred ? starExpression(p) : expression(p)) : null;
  return { kind: 'arg', start, end: p.end, arg: name, annotation };
}

// type_params: '[' type_param (',' type_param)* [','] ']'
export function typeParameters(p: Cursor): TypeParam[] {
  const list: TypeParam[] = [];
  if (!p.take(LSQB)) return list;
  do list.push(typeParameter(p));
  while (p.take(COMMA) && p.kind !== RSQB);
  p.expect(RSQB);
  return list;
}

// type_param: NAME [':' expression] ['=' expression] | '*' NAME ['=' star_expression] | '**' NAME ['=' expression]
function typeParameter(p: Cursor): TypeParam {
  const start = p.start;
  if (p.take(STAR)) {
    const name = p.name();
    const default_value = p.take(EQUAL) ? starExpression(p) : null;
    return { kind: 'TypeVarTuple', start, end: p.end, name, default_value };
  }
  if (p.take(DOUBLESTAR)) {
    const name = p.name();
    const default_value = p.take(EQUAL) ? expression(p) : null;
    return { kind: 'ParamSpec', start, end: p.end, name, default_value };
  }
  const name = p.name();
  const bound = p.take(COLON) ? expression(p) : null;
  const default_value = p.take(EQUAL) ? expression(p) : null;
  return { kind: 'TypeVar', start, end: p.end, name, bound, default_value };
}
