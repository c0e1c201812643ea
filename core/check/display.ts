/*
 * Types in words, as ty writes them: `int | None`, `Literal["a", "b"]`, `def f(x: int) -> str`, `<class 'C'>`.
 */

import { isNone } from './modules.ts';
import { step } from './session.ts';
import type { FunctionType, Instance, Literal, Signature, Type } from './types.ts';
import { membersOf } from './types.ts';

const DEEPEST = 6;
/** A step for so many letters, as a power of two. */
const LETTERS = 6;

/** A type as ty shows it. */
export function display(type: Type, depth: number = 0): string {
  const text = shown(type, depth);
  step(1 + (text.length >> LETTERS));
  return text;
}

function shown(type: Type, depth: number): string {
  if (depth > DEEPEST) return '...';
  switch (type.kind) {
    case 'unknown':
      return type.explicit ? 'Any' : 'Unknown';
    case 'never':
      return 'Never';
    case 'instance':
      return instance(type, depth);
    case 'literal':
      return `Literal[${literalText(type)}]`;
    case 'class': {
      const name = `${type.cls.name}${type.args === null || type.args.length === 0 ? '' : bracketed(type.args, depth)}`;
      return type.exact ? `<class '${name}'>` : `type[${name}]`;
    }
    case 'function':
      return functionText(type, depth);
    case 'property':
      return 'property';
    case 'module':
      return `<module '${type.name}'>`;
    case 'union':
      return unionText(type.members, depth);
    case 'typevar':
      return type.name;
    case 'form':
      return `<types.UnionType special form '${display(type.type, depth + 1)}'>`;
    case 'alias':
      return type.name;
    case 'special':
      return `<special form 'typing.${type.name}'>`;
    case 'params':
      return `(${type.params.map((one) => display(one.type, depth + 1)).join(', ')})`;
    case 'unbound':
      return 'Unbound';
  }
}

function instance(type: Instance, depth: number): string {
  if (isNone(type)) return 'None';
  if (type.guard !== undefined) {
    return `${type.guard.strict ? 'TypeIs' : 'TypeGuard'}[${display(type.guard.type, depth + 1)}]`;
  }
  const { name } = type.cls;
  if (type.items !== undefined && name === 'tuple') {
    if (type.items.length === 0) return 'tuple[()]';
    const parts = type.items.map((one, i) =>
      i === type.rest ? `*tuple[${display(one, depth + 1)}, ...]` : display(one, depth + 1),
    );
    return `tuple[${parts.join(', ')}]`;
  }
  if (name === 'tuple' && type.args.length === 1) return `tuple[${display(type.args[0]!, depth + 1)}, ...]`;
  return type.args.length === 0 ? name : name + bracketed(type.args, depth);
}

function bracketed(args: readonly Type[], depth: number): string {
  return `[${args.map((one) => display(one, depth + 1)).join(', ')}]`;
}

function literalText(type: Literal): string {
  const { value, cls } = type;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'bigint') return String(value);
  if (cls.name === 'str' && cls.builtin) return JSON.stringify(value);
  if (cls.name === 'bytes' && cls.builtin) return `b${JSON.stringify(value)}`;
  return `${cls.name}.${value}`;
}

function unionText(members: readonly Type[], depth: number): string {
  const literals = members.filter((one) => one.kind === 'literal');
  const parts: string[] = [];
  let merged = false;
  for (const one of members) {
    if (one.kind !== 'literal' || literals.length < 2) {
      const text = display(one, depth + 1);
      parts.push(one.kind === 'function' && one.name === null ? `(${text})` : text);
    } else if (!merged) {
      merged = true;
      parts.push(`Literal[${literals.map(literalText).join(', ')}]`);
    }
  }
  return parts.join(' | ');
}

function functionText(type: FunctionType, depth: number): string {
  const one = type.signatures[0]!;
  if (type.signatures.length > 1) {
    return `Overload[${type.signatures.map((each) => signatureText(each, depth)).join(', ')}]`;
  }
  if (type.name === null) return signatureText(one, depth);
  if (type.bound !== undefined) {
    const owner = membersOf(type.bound)[0]!;
    return `bound method ${display(owner, depth + 1)}.${type.name}${signatureText(one, depth)}`;
  }
  return `def ${type.name}${signatureText(one, depth)}`;
}

function signatureText(signature: Signature, depth: number): string {
  if (signature.gradual && signature.params.length === 0) return `(...) -> ${display(signature.returns, depth + 1)}`;
  const parts: string[] = [];
  let slash = false;
  let star = false;
  for (const one of signature.params) {
    if (slash && one.form !== 'positional') parts.push('/');
    slash = one.form === 'positional';
    if (one.form === 'keyword' && !star) {
      star = true;
      parts.push('*');
    }
    if (one.form === 'args') star = true;
    const mark = one.form === 'args' ? '*' : one.form === 'kwargs' ? '**' : '';
    const shown = one.annotated ? display(one.type, depth + 1) : null;
    if (one.name === '') parts.push(shown ?? 'Unknown');
    else
      parts.push(
        `${mark}${one.name}${shown === null ? '' : `: ${shown}`}${one.required || mark !== '' ? '' : shown === null ? '=...' : ' = ...'}`,
      );
  }
  if (slash) parts.push('/');
  if (signature.spec !== null) parts.push(`**${signature.spec.name}`);
  return `(${parts.join(', ')}) -> ${display(signature.returns, depth + 1)}`;
}
