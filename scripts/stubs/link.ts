/**
 * Which parts of typeshed are needed for what the interpreter has, and their text: `stubSet(ours, theirs)`.
 *
 * Begins with the public names of every module and goes through all that their declarations mention. Imports lead straight to
 * the module that declares a name, so re-exporting modules between fall away. Names and members that only CPython has are left
 * out; those that typeshed does not know are declared by what the interpreter tells about them.
 */
import type * as ast from '../../core/syntax/mod.ts';
import { isUnused, lines } from './print.ts';
import type { Entry, Surface } from './surface.ts';
import { type Stub, decided, namesOf, stubOf } from './typeshed.ts';

/** Where a name is declared, or which module it is. */
type Origin = { readonly module: string; readonly name: string } | { readonly module: string; readonly name: null };

/** Classes of builtins.pyi that no program can name. */
const UNNAMED = new Set(['function', 'ellipsis', 'reveal_type', 'reveal_locals']);

/** Modules that typeshed has as modules of their own, and that are part of others here. */
const PARTS = new Set([
  'genericpath',
  'asyncio.unix_events',
  'asyncio.base_futures',
  'asyncio.mixins',
  'concurrent.futures',
  'pathlib.types',
]);

/** What checkers ask for by name though no program does. */
const ASKED: readonly (readonly [module: string, name: string])[] = [
  ['_typeshed', 'NoneType'],
  ['_typeshed._type_checker_internals', 'TypedDictFallback'],
  ['_typeshed._type_checker_internals', 'NamedTupleFallback'],
];

/** Classes of typing that stand for the files of io. */
const FILES = new Set(['IO', 'TextIO', 'BinaryIO']);

interface Members {
  readonly ours: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
}

export class Linker {
  readonly #ours: ReadonlyMap<string, Surface>;
  readonly #theirs: ReadonlyMap<string, Surface>;
  /** Statements wanted of each module. */
  readonly #wanted: Map<string, Set<ast.Statement>> = new Map();
  /** Names imported by each module: bound name → origin. */
  readonly #imports: Map<string, Map<string, Origin>> = new Map();
  readonly #exports: Map<string, Set<string>> = new Map();
  readonly #made: Map<string, string[]> = new Map();
  readonly #seen: Set<string> = new Set();
  readonly #members: Map<ast.ClassDef, Members> = new Map();

  constructor(ours: ReadonlyMap<string, Surface>, theirs: ReadonlyMap<string, Surface>) {
    this.#ours = ours;
    this.#theirs = theirs;
    for (const [module, { names }] of ours) for (const [name, entry] of names) this.#learn(module, name, entry);
    for (const [module, surface] of ours) this.#root(module, surface);
    for (const [module, name] of ASKED) this.#need(module, name, true);
  }

  /** The text of each module, sorted by name. */
  texts(): Map<string, string> {
    const names = new Set([
      ...[...this.#wanted.keys(), ...this.#imports.keys()],
      ...[...this.#made.keys(), ...this.#ours.keys()],
    ]);
    // Members that are made ask for imports, so bodies come first.
    const bodies = [...names].sort().map((name): [string, string[]] => [name, this.#body(name)]);
    return new Map(bodies.map(([name, body]) => [name, `${[...this.#importLines(name), ...body].join('\n')}\n`]));
  }

  #learn(module: string, name: string, entry: Entry): void {
    if (entry.members === undefined) return;
    const origin = resolve(module, name);
    if (origin === null || origin.name === null) return;
    const theirs = this.#theirs.get(module)?.names.get(name)?.members ?? [];
    for (const node of declarations(origin.module, origin.name))
      if (node.kind === 'ClassDef' && !this.#members.has(node) && node.name === origin.name)
        this.#members.set(node, { ours: new Set(entry.members), theirs: new Set(theirs) });
  }

  #root(module: string, surface: Surface): void {
    for (const [name, entry] of surface.names) {
      if (name === 'True' || name === 'False' || name === 'None') continue;
      const known = this.#theirs.get(module)?.names.has(name) ?? true;
      const isPublic = known && (surface.exported.has(name) || (name[0] !== '_' && entry.kind !== 'module'));
      const origin = resolve(module, name);
      if (entry.kind === 'module') {
        const child = `${module}.${name}`;
        if (this.#ours.has(child)) this.#import(module, name, { module: child, name: null }, true);
        else if (surface.exported.has(name)) throw new Error(`${child} is no module`);
      } else if (origin !== null) {
        const named = origin.name !== null && declarations(origin.module, origin.name).some(isDefinition);
        if (isPublic || (named && (module === 'builtins' || !name.startsWith('__')))) this.#need(module, name, true);
      } else if (isPublic) this.#make(module, name, entry);
    }
  }

  /** Declares a name that typeshed does not know. */
  #make(module: string, name: string, entry: Entry): void {
    const known = this.#made.get(module) ?? [];
    this.#made.set(module, known);
    if (entry.kind === 'function') known.push(`def ${name}${loose(entry.text)}: ...`);
    else if (entry.kind === 'value') known.push(`${name}: ${entry.text === 'NoneType' ? 'None' : simple(entry.text)}`);
    else {
      const base = (entry.bases ?? []).find((b) => resolve('builtins', b) !== null && b !== 'object');
      known.push(
        `class ${name}${base === undefined ? '' : `(${base})`}:`,
        ' def __init__(self, *args: Any, **kwargs: Any) -> None: ...',
        ' def __getattr__(self, name: str, /) -> Any: ...',
      );
    }
    this.#import(module, 'Any', { module: 'typing', name: 'Any' }, false);
    this.#need('typing', 'Any', false);
  }

  /** The name is used by a statement of the module, or public. */
  #need(module: string, name: string, exported: boolean): void {
    const key = `${module}:${name}:${exported}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const origin = resolve(module, name);
    if (origin === null) {
      if (module !== 'builtins') this.#need('builtins', name, false);
      return;
    }
    if (origin.module === module && origin.name === name) {
      for (const node of declarations(module, name)) this.#want(module, node);
      return;
    }
    this.#import(module, name, origin, exported);
    if (origin.name !== null) this.#need(origin.module, origin.name, false);
    else this.#touch(origin.module);
  }

  #touch(module: string): void {
    if (!this.#wanted.has(module)) this.#wanted.set(module, new Set());
  }

  #import(module: string, name: string, origin: Origin, exported: boolean): void {
    const known = this.#imports.get(module) ?? new Map<string, Origin>();
    known.set(name, origin);
    this.#imports.set(module, known);
    if (!exported) return;
    const exports = this.#exports.get(module) ?? new Set();
    this.#exports.set(module, exports.add(name));
  }

  #want(module: string, node: ast.Statement): void {
    const known = this.#wanted.get(module) ?? new Set();
    this.#wanted.set(module, known);
    if (known.has(node)) return;
    known.add(node);
    this.#walk(stubOf(module)!, node);
  }

  /** Goes through what a statement mentions. */
  #walk(stub: Stub, node: ast.Statement): void {
    if (node.kind === 'ClassDef') {
      const parts = this.#opaque(stub.name) ? generics(stub.text, node) : node.bases;
      for (const part of [...parts, ...node.keywords.map(({ value }) => value)]) this.#mention(stub, part);
      for (const part of node.type_params) this.#mention(stub, part);
      for (const part of node.decorator_list) if (!isUnused(stub.text, part)) this.#mention(stub, part);
      for (const member of decided(node.body)) if (this.#keeps(stub, node, member)) this.#walk(stub, member);
    } else if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') {
      for (const part of node.decorator_list) if (!isUnused(stub.text, part)) this.#mention(stub, part);
      for (const part of node.type_params) this.#mention(stub, part);
      this.#mention(stub, node.args);
      if (node.returns !== null) this.#mention(stub, node.returns);
    } else this.#mention(stub, node);
  }

  #mention(stub: Stub, part: unknown): void {
    if (Array.isArray(part)) for (const one of part) this.#mention(stub, one);
    if (typeof part !== 'object' || part === null || !('kind' in part)) return;
    const node = part as ast.Node;
    if (node.kind === 'Attribute' && this.#chain(stub, node)) return;
    if (node.kind === 'Name') this.#need(stub.name, node.id, false);
    else if (node.kind === 'Constant') this.#quoted(stub, node);
    else for (const value of Object.values(node)) this.#mention(stub, value);
  }

  /** Annotations in quotes. */
  #quoted(stub: Stub, node: ast.Constant): void {
    if (typeof node.value === 'string' && /^[A-Za-z_]\w*$/.test(node.value) && stub.bindings.has(node.value))
      this.#need(stub.name, node.value, false);
  }

  /** `module.name` through an imported module. */
  #chain(stub: Stub, node: ast.Attribute): boolean {
    const path: string[] = [];
    let at: ast.Expression = node;
    for (; at.kind === 'Attribute'; at = at.value) path.unshift(at.attr);
    if (at.kind !== 'Name') return false;
    const origin = resolve(stub.name, at.id);
    if (origin === null || origin.name !== null) return false;
    let module = origin.module;
    let next = 0;
    while (
      next < path.length - 1 &&
      stubOf(`${module}.${path[next]}`) !== null &&
      resolve(module, path[next]!) === null
    )
      module = `${module}.${path[next++]}`;
    // `import a.b` binds `a`; what is written is the whole path.
    this.#import(stub.name, at.id, next === 0 ? origin : { module, name: null }, false);
    this.#need(module, path[next]!, true);
    return true;
  }

  #keeps(stub: Stub, cls: ast.ClassDef, member: ast.Statement): boolean {
    if (this.#opaque(stub.name)) return false;
    const known = this.#members.get(cls);
    const names = namesOf(member);
    if (names.length === 0 || names[0] === '__slots__') return false;
    // Nodes have overloads and fields that nobody counts on.
    if (stub.name === 'ast' && cls.name !== 'AST' && /^__(init|replace)__$/.test(names[0]!)) return false;
    if (!(stub.name === 'builtins' && cls.name === 'object') && names.every((name) => says(stub.text, name, member)))
      return false;
    if (known === undefined || FILES.has(cls.name)) return names.some((name) => !isPrivate(name));
    return names.some((name) => known.ours.has(name) || (!known.theirs.has(name) && !isPrivate(name)));
  }

  /** A module that the interpreter does not have: what others mention of it is a name and no more. */
  #opaque(module: string): boolean {
    return !this.#ours.has(module) && !module.split('.').some((part) => part.startsWith('_')) && !PARTS.has(module);
  }

  #body(module: string): string[] {
    const stub = stubOf(module);
    const wanted = this.#wanted.get(module) ?? new Set();
    const body = (stub?.body ?? []).filter((node) => wanted.has(node));
    const keep = (cls: ast.ClassDef, member: ast.Statement): boolean => this.#keeps(stub!, cls, member);
    return [
      ...body.flatMap((node) => {
        const text = lines(stub!.text, node, '', keep);
        if (node.kind !== 'ClassDef') return text;
        return this.#opaque(module) ? [opaque(stub!.text, node)] : this.#completed(stub!, node, text);
      }),
      ...(this.#made.get(module) ?? []),
    ];
  }

  /** A class with the public members that typeshed does not know. */
  #completed(stub: Stub, node: ast.ClassDef, text: string[]): string[] {
    const known = this.#members.get(node);
    if (known === undefined) return text;
    const declared = memberNames(stub, node, new Set());
    if (declared === null) return text;
    const missing = [...known.ours].filter((name) => name[0] !== '_' && known.theirs.has(name) && !declared.has(name));
    if (missing.length === 0) return text;
    const body = missing.map((name) => ` ${name}: Any`);
    this.#import(stub.name, 'Any', { module: 'typing', name: 'Any' }, false);
    return [...text.slice(0, -1), text.at(-1)!.replace(/^(class .*:) \.\.\.$/, '$1'), ...body];
  }

  /** The imports of a module. */
  #importLines(module: string): string[] {
    const isPackage = stubOf(module)?.package ?? false;
    const exports = this.#exports.get(module) ?? new Set();
    const from: Imported[] = [];
    const whole: string[] = [];
    // In a stub only `x as x` is an export.
    const renamed: string[] = [];
    for (const [name, origin] of [...(this.#imports.get(module) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const exported = exports.has(name);
      if (origin.name !== null) {
        const rename = exported && origin.name !== name && !name.startsWith('_');
        if (rename) renamed.push(`${name} = ${origin.name}`);
        const same = origin.name === name && !exported;
        from.push({
          name,
          origin: { module: origin.module, name: origin.name },
          text: rename || same ? origin.name : `${origin.name} as ${name}`,
        });
      } else if (origin.module.startsWith(`${module}.`) && isPackage) whole.push(`from . import ${name} as ${name}`);
      else if (origin.module === name) whole.push(`import ${name}${exported ? ` as ${name}` : ''}`);
      else if (origin.module.startsWith(`${name}.`)) whole.push(`import ${origin.module}`);
      else whole.push(`import ${origin.module} as ${name}`);
    }
    return [...whole, ...importLines(from), ...renamed];
  }
}

interface Declared {
  readonly module: string;
  readonly name: string;
}

interface Imported {
  readonly name: string;
  readonly origin: Declared;
  readonly text: string;
}

function importLines(names: readonly Imported[]): string[] {
  const from = new Map<string, string[]>();
  for (const { origin, text } of names) from.set(origin.module, [...(from.get(origin.module) ?? []), text]);
  return [...from].map(([source, texts]) => `from ${source} import ${texts.join(', ')}`);
}

/** A name that no program should know, if it is not in `dir`. */
function isPrivate(name: string): boolean {
  return /^_[^_]/.test(name) && !/_$|^_(replace|make|asdict|fields|field_defaults)$/.test(name);
}

/** Members that say what `object` says, or nothing to a checker. */
function says(text: string, name: string, node: ast.Statement): boolean {
  if (/^__(class_getitem|reduce|reduce_ex|sizeof|dir|getstate|subclasshook|ne)__$/.test(name)) return true;
  return /^def __(repr|str)__\(self\) -> str: \.\.\.|^def __eq__\(self, (\w+): object, \/\) -> bool: \.\.\./.test(
    text.slice(node.start, node.end),
  );
}

/** `Generic[…]` among the bases of a class. */
export function generics(text: string, node: ast.ClassDef): ast.Expression[] {
  return node.bases.filter((base) => /^(Generic|Protocol)\b/.test(text.slice(base.start, base.end)));
}

/** The names that a class and its bases declare; null if a base is not known, or answers to any name. */
function memberNames(stub: Stub, node: ast.ClassDef, seen: Set<ast.ClassDef>): Set<string> | null {
  const names = new Set(decided(node.body).flatMap((member) => namesOf(member)));
  if (seen.has(node)) return names;
  seen.add(node);
  if (names.has('__getattr__') || names.has('__getattribute__')) return node.name === 'object' ? names : null;
  const bases: ast.Expression[] = [...node.bases, ...node.keywords.map(({ value }) => value)];
  for (let base of bases) {
    if (base.kind === 'Subscript') base = base.value;
    if (base.kind !== 'Name') return null;
    const origin = resolve(stub.name, base.id) ?? resolve('builtins', base.id);
    if (origin === null || origin.name === null) return null;
    const owner = stubOf(origin.module)!;
    for (const one of declarations(origin.module, origin.name)) {
      const inherited = one.kind === 'ClassDef' ? memberNames(owner, one, seen) : new Set<string>();
      if (inherited === null) return null;
      for (const name of inherited) names.add(name);
    }
  }
  return names;
}

function isDefinition(node: ast.Statement): boolean {
  return node.kind === 'ClassDef' || node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef';
}

/** The statements of a module that declare a name. */
export function declarations(module: string, name: string): ast.Statement[] {
  const bindings = stubOf(module)?.bindings.get(name) ?? [];
  return bindings.flatMap((binding) => (binding.kind === 'statement' ? [binding.node] : []));
}

const RESOLVING: Set<string> = new Set();

/** Where the name of a module is declared; null if nowhere. */
export function resolve(module: string, name: string): Origin | null {
  const stub = stubOf(module);
  if (stub === null || (module === 'builtins' && UNNAMED.has(name) && name !== 'reveal_type')) return null;
  const key = `${module}:${name}`;
  if (RESOLVING.has(key)) return null;
  RESOLVING.add(key);
  try {
    const binding = stub.bindings.get(name)?.at(-1);
    if (binding?.kind === 'statement')
      return { module: alsoInTyping(stub, name, binding.node) ? 'typing' : module, name };
    if (binding?.kind === 'module') return { module: binding.module, name: null };
    if (binding?.kind === 'from') {
      const found = resolve(binding.module, binding.name);
      if (found !== null) return found;
      const child = `${binding.module}.${binding.name}`;
      return stubOf(child) === null ? null : { module: child, name: null };
    }
    for (const source of stub.stars) {
      const all = stubOf(source)?.all;
      if (all === undefined ? name.startsWith('_') : !all.includes(name)) continue;
      const found = resolve(source, name);
      if (found !== null) return found;
    }
    return null;
  } finally {
    RESOLVING.delete(key);
  }
}

/** Whether typing declares the same: what typing_extensions has for older versions, and type variables of usual names. */
function alsoInTyping(stub: Stub, name: string, node: ast.Statement): boolean {
  if (stub.name === 'typing') return false;
  const typing = stubOf('typing')!;
  const theirs = declarations('typing', name).at(-1);
  if (theirs === undefined) return false;
  if (stub.name === 'typing_extensions') return true;
  const text = stub.text.slice(node.start, node.end);
  return /^_\w+ = (TypeVar|ParamSpec)\(/.test(text) && typing.text.slice(theirs.start, theirs.end) === text;
}

function opaque(text: string, node: ast.ClassDef): string {
  const bases = generics(text, node).map((base) => text.slice(base.start, base.end));
  return `class ${node.name}${bases.length === 0 ? '' : `(${bases.join(', ')})`}: ...`;
}

/** A signature without the values of defaults. */
function loose(signature: string): string {
  const parameters = signature.replace(/\s*->.*$/s, '').replace(/=\s*[^,()]+(\([^()]*\))?(?=[,)])/g, '=...');
  return /^\([\w\s,*/=.]*\)$/.test(parameters) ? `${parameters} -> Any` : '(*args: Any, **kwargs: Any) -> Any';
}

const CONTAINERS: ReadonlyMap<string, string> = new Map([
  ['list', 'Any'],
  ['set', 'Any'],
  ['frozenset', 'Any'],
  ['dict', 'Any, Any'],
  ['tuple', 'Any, ...'],
]);

function simple(type: string): string {
  const inside = CONTAINERS.get(type);
  if (inside !== undefined) return `${type}[${inside}]`;
  return resolve('builtins', type) === null ? 'Any' : type;
}
