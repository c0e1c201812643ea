/*
 * `functools.partial`: a function without the parameters that were given already.
 */

import type * as ast from '../syntax/mod.ts';
import { Solver } from './assign.ts';
import { bindArguments } from './binding.ts';
import type { Argument } from './binding.ts';
import { checkArgument, signatureVariables } from './calls.ts';
import { constructorOf } from './constructors.ts';
import type { Context } from './context.ts';
import { widen } from './expressions.ts';
import type { Instance, Param, Type } from './types.ts';
import { Signature, substitute, substituteSignature, UNKNOWN } from './types.ts';

/** What `partial(f, …)` makes, with what calling it does as far as that is known. */
export function partially(made: Instance, args: readonly Argument[], at: ast.Located, context: Context): Type {
  const [first, ...given] = args;
  const taken = first?.star === 0 ? first.type : null;
  const callee = taken?.kind === 'class' ? constructorOf(taken) : taken;
  if (callee?.kind !== 'function' || given.some(({ star, type }) => star !== 0 || type === null)) return made;
  const [signature, ...others] = callee.signatures;
  // Which of some overloads is meant, the other arguments tell.
  if (signature === undefined || others.length > 0) return { ...made, args: [UNKNOWN] };
  const { params, spec, gradual } = signature;
  const optional = params.map((one) => ({ ...one, required: false }));
  const { pairs, fits } = bindArguments(callee, new Signature(optional, UNKNOWN, spec, gradual), given, at);
  const solver = new Solver(signatureVariables(signature));
  const isTaken = pairs.map(({ param, argument }) => checkArgument(callee, param, argument, solver, context));
  if (!fits || isTaken.includes(false)) return { ...made, args: [UNKNOWN] };
  const solution = solver.solution(widen);
  const left: Param[] = [];
  const named: Param[] = [];
  params.forEach((one, i) => {
    const found = pairs.find(({ param }) => param === optional[i]);
    if (found === undefined || one.form === 'args' || one.form === 'kwargs') left.push(one);
    // It may be given once more, as a keyword.
    else if (found.argument.name !== null) named.push({ ...one, form: 'keyword', required: false });
  });
  const { bound: _, ...plain } = callee;
  const rest = new Signature([...left, ...named], signature.returns, spec, gradual);
  const call = { ...plain, signatures: [substituteSignature(rest, solution)], binding: 'none' } as const;
  return { ...made, args: [substitute(signature.returns, solution)], call };
}
