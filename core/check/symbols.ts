/*
 * What a name is, seen from elsewhere: its declared type, or else the union of all that is bound to it.
 *
 * This is how stubs are read, how annotations find classes further down, and how a function sees the names around it.
 * In the body that binds a name, flow.ts knows better.
 */

import type * as ast from '../syntax/mod.ts';
import { annotate, annotated } from './annotations.ts';
import { contextOf } from './context.ts';
import { classOf } from './classes.ts';
import { infer, widen } from './expressions.ts';
import { rigidly } from './bodies.ts';
import { functionOf } from './functions.ts';
import { isNone, moduleScope, orNone, stubModule } from './modules.ts';
import { isMixed, Scope, stars } from './scopes.ts';
import type { Binding, Named } from './scopes.ts';
import { checking, isShared, onStub, quietly, session, step } from './session.ts';
import { ALL_STUBS, homeOf } from './stubs/stubs.ts';
import type { Type, TypeVariable } from './types.ts';
import { ANY, mapUnion, same, UNKNOWN, union, VAGUE } from './types.ts';

/** Names of typing that annotations.ts reads by itself. */
const SPECIALS: ReadonlySet<string> = new Set(
  (
    'Any Union Optional Literal LiteralString Callable Tuple Type ClassVar Final Annotated Generic Protocol Self ' +
    'TypeAlias Never NoReturn TypeGuard TypeIs Concatenate Unpack Required NotRequired ReadOnly TypedDict NamedTuple ' +
    'TypeVar ParamSpec TypeVarTuple NewType overload cast assert_type reveal_type assert_never TypeAliasType'
  ).split(' '),
);

/** The generic aliases of typing, by the class they mean. */
const ALIASES: ReadonlyMap<string, readonly [module: string, name: string]> = new Map([
  ['List', ['builtins', 'list']],
  ['Dict', ['builtins', 'dict']],
  ['Set', ['builtins', 'set']],
  ['FrozenSet', ['builtins', 'frozenset']],
  ['DefaultDict', ['collections', 'defaultdict']],
  ['OrderedDict', ['collections', 'OrderedDict']],
  ['Counter', ['collections', 'Counter']],
  ['ChainMap', ['collections', 'ChainMap']],
  ['Deque', ['collections', 'deque']],
  ['Text', ['builtins', 'str']],
]);

/** The type of a symbol for every other scope. */
export function publicType(scope: Scope, symbol: Named): Type {
  if (symbol.known !== undefined) return symbol.known;
  // An alias that mentions itself: what is inside of it is not looked into.
  if (symbol.busy)
    return scope.stub && symbol.bindings[0]?.kind === 'annotated' ? { kind: 'form', type: ANY } : UNKNOWN;
  symbol.busy = true;
  try {
    const found = scope.stub ? onStub(scope, () => evaluate(scope, symbol)) : evaluate(scope, symbol);
    if (scope.stub || scope.finished || symbol.declared != null) symbol.known = found;
    return found;
  } finally {
    symbol.busy = false;
  }
}

function evaluate(scope: Scope, symbol: Named): Type {
  const { name, bindings } = symbol;
  if (scope.kind === 'module' && (scope.module === 'typing' || scope.module === 'typing_extensions')) {
    if (SPECIALS.has(name)) return { kind: 'special', name };
    const alias = ALIASES.get(name);
    if (alias !== undefined) return memberOfModule(alias[0], alias[1], scope) ?? UNKNOWN;
  }
  const declared = declaredType(scope, symbol);
  if (declared !== null) return declared;
  if (!scope.stub && isShared(scope, symbol)) return VAGUE;
  const last = bindings.at(-1)!;
  if (bindings.every((one) => one.kind === 'def')) return bindingType(scope, symbol, last);
  if (scope.stub) return bindingType(scope, symbol, last);
  if (isMixed(symbol)) return VAGUE;
  const types: Type[] = [];
  step(bindings.length >> 3);
  for (const one of bindings) {
    if (one.type === null && scope.finished) continue;
    types.push(widen(bindingType(scope, symbol, one)));
  }
  return types.length === 0 ? UNKNOWN : union(types);
}

/** What an annotation says about a symbol; null if it has none. */
export function declaredType(scope: Scope, symbol: Named): Type | null {
  if (symbol.declared !== undefined) return symbol.declared;
  const [found, ...others] = symbol.bindings.filter((one) => one.kind === 'annotated');
  if (found === undefined) {
    const param = symbol.bindings.find((one) => one.kind === 'param');
    return (symbol.declared = param?.type ?? null);
  }
  symbol.declared = UNKNOWN;
  let type: Type | null;
  try {
    type = annotatedType(scope, found.statement as ast.AnnAssign);
  } catch (error) {
    symbol.declared = undefined;
    throw error;
  }
  // What is declared anew as something else is used for this and then for that.
  if (scope.kind !== 'class' && !scope.stub && type !== null) {
    const first = type;
    if (!others.every((one) => same(first, annotatedType(scope, one.statement as ast.AnnAssign) ?? UNKNOWN)))
      type = null;
  }
  symbol.declared = type === null || scope.stub || scope.kind !== 'function' ? type : rigidly(scope, type);
  return symbol.declared;
}

function annotatedType(scope: Scope, node: ast.AnnAssign): Type | null {
  const context = contextOf(scope, null);
  return quietly(() => {
    const { type, qualifiers } = annotated(node.annotation, context);
    if (qualifiers.has('TypeAlias'))
      return node.value === null ? UNKNOWN : { kind: 'form', type: annotate(node.value, context) };
    // A function in a class is a method, also where it stands as a value.
    if (type !== null && qualifiers.has('ClassVar'))
      return mapUnion(type, (one) => (one.kind === 'function' ? { ...one, binding: 'method' } : one));
    if (type !== null) return scope.stub ? type : orNone(type, node.value);
    return node.value === null ? UNKNOWN : qualifiers.has('Final') ? infer(node.value, context) : null;
  });
}

/** What one binding gives its name. */
function bindingType(scope: Scope, symbol: Named, binding: Binding): Type {
  return binding.type ?? quietly(() => readBinding(scope, symbol, binding));
}

function readBinding(scope: Scope, symbol: Named, binding: Binding): Type {
  const { node, statement } = binding;
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return functionOf(scope, symbol, node, contextOf(scope, null));
    case 'ClassDef':
      return classOf(scope, node, contextOf(scope, null)).type;
    case 'alias':
      return imported(scope, node, statement as ast.Import | ast.ImportFrom) ?? UNKNOWN;
    case 'TypeAlias':
      return typeAlias(scope, node);
    case 'Name':
      if (statement?.kind === 'Assign') {
        if (!scope.stub && symbol.bindings.length > 1) return UNKNOWN;
        return infer(statement.value, contextOf(scope, null));
      }
      return UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function typeAlias(scope: Scope, node: ast.TypeAlias): Type {
  const inner = typeParameters(node.type_params, scope);
  let value: Type | null = null;
  let busy = false;
  return {
    kind: 'alias',
    name: node.name.id,
    params: parametersOf(inner),
    value: () => {
      if (value !== null) return value;
      if (busy) return UNKNOWN;
      busy = true;
      try {
        return (value = annotate(node.value, contextOf(inner, null)));
      } finally {
        busy = false;
      }
    },
  };
}

/** The module or member that an import names; null if there is none. */
export function imported(scope: Scope, node: ast.alias, statement: ast.Import | ast.ImportFrom): Type | null {
  if (statement.kind === 'Import') {
    const name = node.asname === null ? node.name.split('.')[0]! : node.name;
    const found = moduleScope(name, scope) ?? (scope.stub ? folder(name) : null);
    return found === null ? null : { kind: 'module', name, scope: found };
  }
  const module = absolute(scope, statement);
  // The package itself asks for a part of it.
  const part = module === scope.module ? moduleScope(`${module}.${node.name}`, scope) : null;
  if (part !== null) return { kind: 'module', name: `${module}.${node.name}`, scope: part };
  return memberOfModule(module, node.name, scope);
}

/** A package of which there are only parts. */
function folder(name: string): Scope | null {
  if (!ALL_STUBS.some((one) => one.startsWith(`${name}.`))) return null;
  const scope = new Scope('module', null, name, true);
  scope.finished = true;
  return scope;
}

/** The class of typing behind a name that annotations.ts reads by itself; null if it is none. */
export function specialClass(name: string): Type | null {
  const scope = stubModule('typing');
  const symbol = scope?.find(name);
  const found = symbol?.bindings.find((one) => one.kind === 'class');
  return found === undefined ? null : bindingType(scope!, symbol!, found);
}

/** The absolute name of what a `from` import imports from. */
export function absolute(scope: Scope, node: ast.ImportFrom): string {
  if (node.level === 0) return node.module ?? '';
  const parts = scope.module.split('.');
  const isPackage = ALL_STUBS.some((name) => name.startsWith(`${scope.module}.`));
  const base = parts.slice(0, parts.length - node.level + (isPackage ? 1 : 0));
  // A program is in no package.
  if (base.length === 0) base.push('');
  return [...base, ...(node.module === null ? [] : [node.module])].join('.');
}

/** A member of a module, a submodule included; null if the module or member does not exist. */
function memberOfModule(module: string, name: string, from: Scope): Type | null {
  const scope = moduleScope(module, from);
  if (scope !== null) {
    const found = scopeMember(scope, name);
    if (found !== null) return found;
  }
  const inner = moduleScope(`${module}.${name}`, from);
  return inner === null ? null : { kind: 'module', name: `${module}.${name}`, scope: inner };
}

/** A name of a module's scope, or of what it imports with a star. */
export function scopeMember(scope: Scope, name: string): Type | null {
  const seen = new Set<Scope>();
  const rest: Scope[] = [scope];
  for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    step();
    const symbol = at.find(name);
    if (symbol !== undefined) return publicType(at, symbol);
    if (name.startsWith('_')) break;
    for (const star of stars(at).toReversed()) {
      const other = moduleScope(absolute(at, star), at);
      if (other === null) return UNKNOWN;
      if (!seen.has(other)) rest.push(other);
    }
  }
  return scope.open ? UNKNOWN : null;
}

/** A name as a nested scope sees it; null if it is bound nowhere. */
export function lookup(scope: Scope, name: string): Type | null {
  let inner = true;
  // The body of a class runs where it stands, so a name that its module binds later on is a builtin there.
  let inPlace = scope.kind === 'class';
  let top = scope;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    top = at;
    if (at.kind === 'function') inPlace = false;
    if (inPlace && at.kind === 'module' && isUnbound(at, name)) {
      const builtin = lookupOutside(scope, name);
      if (builtin !== null) return builtin;
    }
    if (at.kind !== 'class' || inner) {
      const found = fromScope(at, name, at === scope);
      if (found !== null) return found;
    }
    if (at.kind !== 'typeparams') inner = false;
    const held = at.captured?.get(name);
    // Methods run later than the body of their class: what is None then is there to be replaced.
    if (held !== undefined && (at === scope || !isNone(held))) return held;
  }
  if (top.packed !== null) {
    const home = homeOf(name);
    if (home !== undefined) return memberOfModule(home, name, top) ?? UNKNOWN;
  }
  return lookupOutside(scope, name);
}

function isUnbound(module: Scope, name: string): boolean {
  if (module.stub || module.finished) return false;
  const bindings = module.find(name)?.bindings ?? [];
  return bindings.length > 0 && bindings.every(({ kind, type }) => kind === 'assign' && type === null);
}

/** A name that the module of a scope does not bind, or not yet; null if there is none. */
export function lookupOutside(scope: Scope, name: string): Type | null {
  if (!scope.stub && checking()) {
    for (const outer of session().outer) {
      const found = isPrivate(outer, name) ? null : scopeMember(outer, name);
      if (found !== null) return found;
    }
    if (session().inputs.has(name) || session().globals.has(name)) return UNKNOWN;
  }
  const builtins = stubModule('builtins');
  if (builtins === null) return UNKNOWN;
  if (name === 'reveal_type') return { kind: 'special', name };
  return scopeMember(builtins, name) ?? (/^__\w+__$/.test(name) ? UNKNOWN : null);
}

/** What declarations import is for themselves, but for `import x as x`. */
export function isPrivate(scope: Scope, name: string): boolean {
  const bindings = scope.find(name)?.bindings ?? [];
  const isImport = ({ kind, node }: Binding): boolean =>
    /^(import|from)$/.test(kind) && (node as ast.alias).asname !== (node as ast.alias).name;
  return bindings.length > 0 && bindings.every(isImport);
}

function fromScope(scope: Scope, name: string, own: boolean): Type | null {
  if (scope.globals.has(name)) {
    let top: Scope = scope;
    while (top.parent !== null) top = top.parent;
    const symbol = top.find(name);
    return symbol === undefined ? null : publicType(top, symbol);
  }
  const symbol = scope.nonlocals.has(name) ? undefined : scope.find(name);
  if (symbol === undefined) {
    if (scope.kind !== 'module') return null;
    return scopeMember(scope, name);
  }
  // A class body falls through to the names around it where it has not bound the name yet.
  if (scope.kind === 'class' && own && symbol.busy) return null;
  return publicType(scope, symbol);
}

/** A scope for the type parameters of a function, class or alias; the scope itself when there are none. */
export function typeParameters(params: readonly ast.TypeParam[], scope: Scope): Scope {
  if (params.length === 0) return scope;
  const inner = new Scope('typeparams', scope, scope.module, scope.stub);
  inner.cls = scope.cls;
  inner.finished = true;
  for (const one of params) {
    const read = (node: ast.Expression | null): Type | null =>
      node === null ? null : quietly(() => annotate(node, contextOf(inner, null)));
    const bound = one.kind === 'TypeVar' ? one.bound : null;
    inner.bind(one.name, 'typeparam', one).type = {
      kind: 'form',
      type: {
        kind: 'typevar',
        name: one.name,
        flavor: one.kind === 'TypeVar' ? 'var' : one.kind === 'ParamSpec' ? 'spec' : 'tuple',
        variance: 'auto',
        bound: once(() => (bound?.kind === 'Tuple' ? null : read(bound))),
        constraints: once(() => (bound?.kind === 'Tuple' ? bound.elts.map((node) => read(node)!) : [])),
        fallback: once(() => read(one.default_value)),
        rigid: false,
      },
    };
  }
  return inner;
}

/** The type variables of such a scope. */
export function parametersOf(scope: Scope): readonly TypeVariable[] {
  if (scope.kind !== 'typeparams') return [];
  const out: TypeVariable[] = [];
  for (const symbol of scope.symbols.values()) {
    const type = symbol.bindings[0]!.type;
    if (type?.kind === 'form' && type.type.kind === 'typevar') out.push(type.type);
  }
  return out;
}

/** Asks at most once; in the middle of asking the answer is the fallback. */
export function once<T>(ask: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: ask() }).value;
}
