/*
 * Which attributes a program gives to instances, classes and functions, told by its trees alone: what methods assign to
 * `self`, and what is assigned to a class or function from outside.
 */

import type * as ast from '../syntax/mod.ts';
import { decoratorName, hasDecorator } from './classes.ts';
import { someNode } from './scopes.ts';
import { checking, session } from './session.ts';
import type { Session } from './session.ts';
import type { Class } from './types.ts';

type Definition = ast.FunctionDef | ast.AsyncFunctionDef;

interface Assigned {
  readonly method: Definition;
  readonly annotation: ast.Expression | null;
}

const names = new WeakMap<Class, ReadonlyMap<string, Assigned>>();

/** The attributes that methods assign, each with an annotation if there is one. */
export function selfNames(cls: Class): ReadonlyMap<string, Assigned> {
  const known = names.get(cls);
  if (known !== undefined) return known;
  const out = new Map<string, Assigned>();
  names.set(cls, out);
  for (const method of methodsOf(cls)) {
    seek(method, receiversOf(method), (name, annotation) => {
      if (!out.has(name) || annotation !== null) out.set(name, { method, annotation });
    });
  }
  return out;
}

/** Whether a method assigns to attributes of one of these names. */
export function assignsTo(node: Definition, selves: ReadonlySet<string>): boolean {
  let found = false;
  seek(node, selves, () => (found = true));
  return found;
}

/** The methods of a class. */
export function methodsOf(cls: Class): Definition[] {
  return cls.node === null ? [] : definitions(cls.node.body);
}

function definitions(body: readonly ast.Statement[]): Definition[] {
  return body.flatMap((one) => {
    if (one.kind === 'FunctionDef' || one.kind === 'AsyncFunctionDef') return [one];
    return one.kind === 'If' ? [...definitions(one.body), ...definitions(one.orelse)] : [];
  });
}

const receivers = new WeakMap<Definition, ReadonlySet<string>>();

/** The names by which a method knows an instance, or the class of all: its first parameter, and what it got from `__new__`. */
export function receiversOf(method: Definition): ReadonlySet<string> {
  const known = receivers.get(method);
  if (known !== undefined) return known;
  const out = new Set<string>();
  receivers.set(method, out);
  const first = (method.args.posonlyargs[0] ?? method.args.args[0])?.arg;
  const free = hasDecorator(method, 'staticmethod');
  if (first !== undefined && !free) out.add(first);
  for (const node of statementsOf(method)) {
    if (node.kind !== 'Assign' || node.value.kind !== 'Call' || decoratorName(node.value) !== '__new__') continue;
    for (const target of node.targets) if (target.kind === 'Name') out.add(target.id);
  }
  return out;
}

/** Finds the assignments to attributes of some names; functions inside are searched too, as they often finish a job. */
function seek(
  root: Definition,
  selves: ReadonlySet<string>,
  found: (name: string, annotation: ast.Expression | null) => void,
): void {
  const target = (node: ast.Expression, annotation: ast.Expression | null): void => {
    if (node.kind === 'Attribute') {
      // `cls.one = super().__new__(cls)`, and then `cls.one.name = …`.
      const owner = root.name === '__new__' && node.value.kind === 'Attribute' ? node.value.value : node.value;
      if (owner.kind === 'Name' && selves.has(owner.id)) found(node.attr, annotation);
    } else if (node.kind === 'Tuple' || node.kind === 'List') for (const one of node.elts) target(one, null);
    else if (node.kind === 'Starred') target(node.value, null);
  };
  for (const node of statementsOf(root)) {
    if (node.kind === 'Assign') for (const one of node.targets) target(one, null);
    else if (node.kind === 'AnnAssign') target(node.target, node.annotation);
    else if (node.kind === 'For' || node.kind === 'AsyncFor') target(node.target, null);
    else if (node.kind === 'With' || node.kind === 'AsyncWith')
      for (const one of node.items) if (one.optional_vars !== null) target(one.optional_vars, null);
  }
}

function* statementsOf(root: Definition): Generator<ast.Statement> {
  const rest: ast.Statement[] = [...root.body];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    yield node;
    if (node.kind === 'ClassDef') continue;
    if ('body' in node) for (const inner of node.body) rest.push(inner);
    if ('orelse' in node) for (const inner of node.orelse) rest.push(inner);
    if (node.kind === 'Try' || node.kind === 'TryStar') {
      for (const inner of node.finalbody) rest.push(inner);
      for (const one of node.handlers) for (const inner of one.body) rest.push(inner);
    } else if (node.kind === 'Match') for (const one of node.cases) for (const inner of one.body) rest.push(inner);
  }
}

const untyped = new WeakMap<Class, boolean>();

/** Whether a class says nothing about types, nor which attributes there are. */
export function isUntyped(cls: Class): boolean {
  let found = untyped.get(cls);
  if (found === undefined) {
    const isTyped = (node: ast.Node): boolean =>
      node.kind === 'AnnAssign' || (node.kind === 'arg' && node.annotation !== null);
    found = !someNode(cls.node?.body ?? [], isTyped, NOTHING);
    untyped.set(cls, found);
  }
  return found;
}

const computed = new WeakMap<Class, boolean>();

/**
 * Whether methods make attributes whose names are not written: by `setattr`, through `__dict__` or `vars`, by
 * `functools.update_wrapper`.
 */
export function assignsAnything(cls: Class): boolean {
  let found = computed.get(cls);
  if (found === undefined) {
    found = methodsOf(cls).some((method) => {
      const selves = receiversOf(method);
      const names = method.args.args.slice(0, 1).map(({ arg }) => arg);
      const isSelf = (node: ast.Expression | undefined): boolean =>
        node?.kind === 'Name' && (selves.has(node.id) || names.includes(node.id));
      const isDict = (node: ast.Node): boolean =>
        node.kind === 'Attribute'
          ? node.attr === '__dict__'
          : node.kind === 'Call' && decoratorName(node.func) === 'vars' && node.args.some(isSelf);
      const makes = (node: ast.Node): boolean => {
        switch (node.kind) {
          case 'Attribute':
            return /^(update|setdefault)$/.test(node.attr) && isDict(node.value);
          case 'Subscript':
            return isDict(node.value);
          case 'Assign':
            return [node.value, ...node.targets].some(isDict);
          case 'AugAssign':
            return isDict(node.target);
          case 'Call':
            return (
              /^(__)?(setattr(__)?|update_wrapper)$/.test(decoratorName(node.func) ?? '') && node.args.some(isSelf)
            );
          default:
            return false;
        }
      };
      return someNode(method.body, makes, NOTHING);
    });
    computed.set(cls, found);
  }
  return found;
}

const NOTHING: ReadonlySet<string> = new Set();

const given = new WeakMap<Session, ReadonlySet<string>>();

/** Whether a program assigns to an attribute of this class or function somewhere; without a name, to one of anything. */
export function isGiven(owner: string, name: string): boolean {
  if (!checking()) return false;
  const one = session();
  let found = given.get(one);
  if (found === undefined) given.set(one, (found = gather(one)));
  return found.has(`${owner}.${name}`) || found.has(`${owner}.`);
}

function gather({ trees }: Session): Set<string> {
  const out = new Set<string>();
  const target = (node: ast.Expression | null): void => {
    if (node?.kind === 'Attribute') {
      if (node.value.kind !== 'Name' || !isReceiver(node.value)) out.add(`.${node.attr}`);
      if (node.value.kind === 'Name') out.add(`${node.value.id}.${node.attr}`);
    } else if (node?.kind === 'Tuple' || node?.kind === 'List') node.elts.forEach(target);
    else if (node?.kind === 'Starred') target(node.value);
  };
  const look = (node: ast.Node): boolean => {
    if (node.kind === 'Assign') node.targets.forEach(target);
    else if (node.kind === 'withitem') target(node.optional_vars);
    else if (['AnnAssign', 'For', 'AsyncFor', 'comprehension'].includes(node.kind)) target((node as ast.For).target);
    else if (node.kind === 'Call' && node.func.kind === 'Name' && node.func.id === 'setattr') {
      const [object, name] = node.args;
      // A name that is computed may be any.
      const known = name?.kind === 'Constant' && typeof name.value === 'string' ? name.value : '';
      if (object?.kind === 'Name') {
        if (!isReceiver(object)) out.add(`.${known}`);
        out.add(`${object.id}.${known}`);
      }
    }
    return false;
  };
  someNode(trees, look, NOTHING);
  return out;
}

function isReceiver({ id }: ast.Name): boolean {
  return id === 'self' || id === 'cls';
}
