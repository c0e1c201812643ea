/*
 * Fields: what the annotations of a dataclass, NamedTuple or TypedDict declare, and the members of an enum.
 */

import type * as ast from '../syntax/mod.ts';
import { annotated } from './annotations.ts';
import { decoratorName, hasDecorator, shapeOf, solutionFor } from './classes.ts';
import { contextOf } from './context.ts';
import { infer, truthOf } from './expressions.ts';
import { isDescriptor } from './members.ts';
import { orNone } from './modules.ts';
import type { Binding } from './scopes.ts';
import { quietly } from './session.ts';
import { publicType } from './symbols.ts';
import type { Class, Field, Type } from './types.ts';
import { substitute, UNKNOWN } from './types.ts';

const known = new WeakMap<Class, readonly Field[] | null>();

/** The fields of a class, inherited ones first; null when they cannot be known. */
export function fieldsOf(cls: Class): readonly Field[] | null {
  const found = known.get(cls);
  if (found !== undefined) return found;
  known.set(cls, null);
  const fields = quietly(() => gather(cls));
  known.set(cls, fields);
  return fields;
}

function gather(cls: Class): readonly Field[] | null {
  const shape = shapeOf(cls);
  if (shape.open) return null;
  const out = new Map<string, Field>();
  for (const base of shape.mro.toReversed()) {
    const other = shapeOf(base.cls);
    const declares =
      shape.flavor === 'dataclass' ? isDataclass(base.cls) : other.flavor === shape.flavor && base.cls.node !== null;
    if (!declares) continue;
    const solution = solutionFor(base);
    for (const field of ownFields(base.cls)) {
      out.set(field.name, { ...field, type: substitute(field.type, solution) });
    }
  }
  return [...out.values()];
}

function isDataclass(cls: Class): boolean {
  return cls.node !== null && hasDecorator(cls.node, 'dataclass');
}

function ownFields(cls: Class): Field[] {
  const shape = shapeOf(cls);
  const out: Field[] = [];
  let keywordOnly = shape.dataclass?.keywordOnly ?? false;
  for (const name of cls.scope.names()) {
    const symbol = cls.scope.find(name)!;
    const binding = symbol.bindings.find((one) => one.kind === 'annotated');
    if (binding === undefined) continue;
    const statement = binding.statement as ast.AnnAssign;
    const { type, qualifiers } = annotated(statement.annotation, contextOf(cls.scope, null));
    if (qualifiers.has('ClassVar')) continue;
    if (type?.kind === 'instance' && type.cls.name === 'KW_ONLY') {
      keywordOnly = true;
      continue;
    }
    const options = shape.flavor === 'dataclass' ? fieldCall(statement.value, cls) : null;
    const given = (name: string): ast.Expression | undefined =>
      options?.keywords.find((one) => one.arg === name)?.value;
    const context = contextOf(cls.scope, null);
    const flag = (name: string): boolean | undefined => {
      const value = given(name);
      return value === undefined ? undefined : truthOf(infer(value, context));
    };
    const unsure = options !== null && options.keywords.some((one) => one.arg === null);
    // A descriptor takes something else than it is.
    const isTaken = type === null || isDescriptor(type);
    const fieldType = isTaken ? UNKNOWN : type;
    out.push({
      name: symbol.name,
      type: cls.scope.stub ? fieldType : orNone(fieldType, given('default') ?? statement.value),
      required:
        shape.flavor === 'typeddict'
          ? qualifiers.has('Required') || (shape.total && !qualifiers.has('NotRequired'))
          : statement.value === null ||
            (options !== null && !unsure && given('default') === undefined && given('default_factory') === undefined),
      init: flag('init') !== false,
      keywordOnly: flag('kw_only') ?? keywordOnly,
    });
  }
  return out;
}

function fieldCall(node: ast.Expression | null, { scope }: Class): ast.Call | null {
  if (node?.kind !== 'Call' || decoratorName(node) !== 'field') return null;
  const callee = infer(node.func, contextOf(scope, null));
  // One that the program wrote answers a default.
  const body = callee.kind === 'function' && callee.node?.kind === 'FunctionDef' ? callee.node.body : null;
  return body?.every(({ kind }) => kind === 'Expr') === true ? node : null;
}

/** The item types of a NamedTuple class, while its shape is still made. */
export function namedTupleItems(cls: Class): Type[] {
  const out: Type[] = [];
  for (const name of cls.scope.names()) {
    const binding = cls.scope.find(name)!.bindings.find((one) => one.kind === 'annotated');
    if (binding === undefined) continue;
    const statement = binding.statement as ast.AnnAssign;
    out.push(annotated(statement.annotation, contextOf(cls.scope, null)).type ?? UNKNOWN);
  }
  return out;
}

/** The names of an enum's members, in order. */
export function enumMembers(cls: Class): readonly string[] {
  const out: string[] = [];
  for (const name of cls.scope.names()) if (isEnumMember(cls, name)) out.push(name);
  return out;
}

/** Whether a name of an enum's body is a member. */
export function isEnumMember(cls: Class, name: string): boolean {
  if (name.startsWith('__') || /^_[^_](.*[^_])?_$/.test(name)) return false;
  const symbol = cls.scope.find(name);
  if (symbol === undefined) return false;
  return symbol.bindings.some((one) => isMemberBinding(cls, one)) && symbol.bindings.every((one) => one.kind !== 'def');
}

function isMemberBinding(cls: Class, binding: Binding): boolean {
  if (binding.kind === 'annotated') return cls.scope.stub && /^[A-Z]/.test((binding.node as ast.Name).id);
  if (binding.kind !== 'assign' && binding.kind !== 'target') return false;
  const value = binding.statement?.kind === 'Assign' ? binding.statement.value : null;
  if (value === null) return true;
  if (value.kind === 'Lambda') return false;
  return (
    value.kind !== 'Call' ||
    !['nonmember', 'property', 'partial', 'staticmethod', 'classmethod'].includes(decoratorName(value) ?? '')
  );
}

/** The value of an enum's member; UNKNOWN where the class makes something else of it. */
export function enumValue(cls: Class, name: string): Type {
  const shape = shapeOf(cls);
  const plain = shape.mro.every(
    (one) => one.cls.scope.stub || (one.cls.scope.find('__new__') ?? one.cls.scope.find('__init__')) === undefined,
  );
  const symbol = cls.scope.find(name);
  if (!plain || symbol === undefined) return UNKNOWN;
  const value = symbol.bindings[0]!.statement;
  if (value?.kind === 'Assign' && value.value.kind === 'Call') return UNKNOWN;
  if (value?.kind === 'Assign' && value.value.kind === 'Constant')
    return infer(value.value, contextOf(cls.scope, null));
  return publicType(cls.scope, symbol);
}
