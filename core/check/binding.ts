/*
 * Argument binding: which argument goes to which parameter, and what ty says when one has no place.
 */

import type * as ast from '../syntax/mod.ts';
import { fieldsOf } from './fields.ts';
import { shapeOf } from './classes.ts';
import { hintAmong } from './hints.ts';
import { report } from './session.ts';
import type { FunctionType, Param, Signature, Type } from './types.ts';
import { UNKNOWN } from './types.ts';

/** An argument of a call. */
export interface Argument {
  /** Null while it has to be inferred in its context (lambdas). */
  type: Type | null;
  readonly node: ast.Expression | null;
  /** The keyword. */
  readonly name: string | null;
  /** 1 for `*x`, 2 for `**x`. */
  readonly star: 0 | 1 | 2;
  readonly at: ast.Located;
  /** What `*x` or `**x` holds. */
  readonly item?: Type;
}

export interface Pair {
  readonly argument: Argument;
  readonly param: Param;
}

interface Bound {
  readonly pairs: Pair[];
  readonly fits: boolean;
}

/** A method that was written without `self`. */
function hasNoReceiver({ bound, node }: FunctionType): boolean {
  if (bound === undefined || node === undefined || node.kind === 'Lambda') return false;
  const { posonlyargs, args, vararg } = node.args;
  return posonlyargs.length + args.length === 0 && vararg === null;
}

/** Binds arguments; what has no place is reported. */
export function bindArguments(
  type: FunctionType,
  signature: Signature,
  args: readonly Argument[],
  at: ast.Located,
): Bound {
  const pairs: Pair[] = [];
  const { params } = signature;
  const loose = signature.gradual || signature.spec !== null;
  const positional = params.filter((one) => one.form === 'positional' || one.form === 'normal');
  const rest = params.find((one) => one.form === 'args');
  const others = params.find((one) => one.form === 'kwargs');
  const given = new Set<Param>();
  let fits = true;
  let next = 0;
  let unsure = false;
  let unsureNames = false;
  const extra: Argument[] = [];
  const fail = (rule: string, where: ast.Located, message: string, hint: string | null = null): void => {
    fits = false;
    report(rule, where, message, { hint });
  };
  for (const argument of spreadTuples(args)) {
    if (argument.name !== null || argument.star === 2) continue;
    if (argument.star === 1) {
      unsure = true;
      if (rest !== undefined) pairs.push({ argument: handed(argument), param: rest });
      continue;
    }
    const param = positional[next];
    if (param !== undefined) {
      next++;
      if (unsure) {
        given.add(param);
        continue;
      }
      given.add(param);
      pairs.push({ argument, param });
    } else if (rest !== undefined) {
      pairs.push({ argument, param: rest });
    } else if (!loose) {
      extra.push(argument);
    }
  }
  if (extra.length === 0 && hasNoReceiver(type)) {
    const message = `Too many positional arguments${to(type)}: expected 0, got ${next + 1}`;
    fail('too-many-positional-arguments', at, message);
  }
  if (extra.length > 0 && !unsure) {
    const self = type.bound === undefined ? 0 : 1;
    const expected = positional.length + self;
    const message = `Too many positional arguments${to(type)}: expected ${expected}, got ${next + extra.length + self}`;
    fail('too-many-positional-arguments', extra[0]!.at, message);
  }
  for (const argument of args) {
    if (argument.star === 2) {
      if (others !== undefined) pairs.push({ argument: handed(argument), param: others });
      const keys = keysOf(argument.type);
      if (keys === null) unsureNames = true;
      else
        for (const key of keys)
          for (const one of params) if (one.name === key && one.form !== 'positional') given.add(one);
    }
    if (argument.name === null) continue;
    const param = params.find((one) => one.name === argument.name && (one.form === 'normal' || one.form === 'keyword'));
    if (param !== undefined) {
      if (given.has(param) && !unsure) {
        const message = `Multiple values provided for parameter \`${argument.name}\`${of(type)}`;
        fail('parameter-already-assigned', argument.at, message);
      }
      given.add(param);
      pairs.push({ argument, param });
    } else if (others !== undefined) {
      pairs.push({ argument, param: others });
    } else if (!loose) {
      const index = positional.findIndex((one) => one.form === 'positional' && one.name === argument.name);
      if (index >= 0) {
        const place = index + 1 + (type.bound === undefined ? 0 : 1);
        fail(
          'positional-only-parameter-as-kwarg',
          argument.at,
          `Positional-only parameter ${place} (\`${argument.name}\`) passed as keyword argument${of(type)}`,
        );
        given.add(positional[index]!);
      } else {
        fail(
          'unknown-argument',
          argument.at,
          `Argument \`${argument.name}\` does not match any known parameter${of(type)}`,
          hintAmong(
            argument.name,
            params.filter((one) => one.form === 'normal' || one.form === 'keyword').map((one) => one.name),
          ),
        );
      }
    }
  }
  const missing = params.filter((one) => {
    if (!one.required || given.has(one)) return false;
    if (one.form === 'positional') return !unsure;
    return !(one.form === 'normal' && unsure) && !unsureNames;
  });
  if (missing.length > 0 && !signature.gradual) {
    const names = missing
      .map((one) => (one.name === '' ? String(positional.indexOf(one) + 1) : `\`${one.name}\``))
      .join(', ');
    const s = missing.length === 1 ? '' : 's';
    fail('missing-argument', at, `No argument${s} provided for required parameter${s} ${names}${of(type)}`);
  }
  return { pairs, fits };
}

/** An element of an unpacked argument. */
function handed({ item, node }: Argument): Argument {
  return { type: item ?? UNKNOWN, node: null, name: null, star: 0, at: node! };
}

/** Tuples of known length stand for their items. */
function spreadTuples(args: readonly Argument[]): readonly Argument[] {
  if (!args.some((one) => one.star === 1)) return args;
  const out: Argument[] = [];
  for (const one of args) {
    const type = one.star === 1 ? one.type : null;
    if (type !== null && type.kind === 'instance' && type.items !== undefined && type.rest! < 0) {
      for (const item of type.items) out.push({ type: item, node: null, name: null, star: 0, at: one.node! });
    } else {
      out.push(one);
    }
  }
  return out;
}

/** The keys that `**x` certainly has; null when they are not known. */
function keysOf(type: Type | null): readonly string[] | null {
  if (type === null || type.kind !== 'instance' || shapeOf(type.cls).flavor !== 'typeddict') return null;
  const fields = fieldsOf(type.cls);
  return fields === null || fields.some((one) => !one.required) ? null : fields.map((one) => one.name);
}

/** ` of function `f``, as ty names the callable. */
export function of(type: FunctionType): string {
  const name = described(type);
  return name === '' ? '' : ` of ${name}`;
}

/** ` to function `f``. */
export function to(type: FunctionType): string {
  const name = described(type);
  return name === '' ? '' : ` to ${name}`;
}

function described(type: FunctionType): string {
  if (type.name === null || type.makes === 'generated') return '';
  const name = type.owner === undefined ? type.name : `${type.owner}.${type.name}`;
  if (type.makes === 'written') return type.name === '__new__' ? `constructor \`${name}\`` : `\`${name}\``;
  return type.bound === undefined ? `function \`${type.name}\`` : `bound method \`${name}\``;
}
