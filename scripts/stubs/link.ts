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
      ...this.#wanted.keys(),
      ...this.#imports.keys(),
      ...this.#made.keys(),
      ...this.#ours.keys(),
    ]);
    return new Map([...names].sort().map((name) => [name, this.#text(name)]));
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
        if (isPublic || (named && !name.startsWith('__'))) this.#need(module, name, true);
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
        '    def __getattr__(self, name: str, /) -> Any: ...',
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
    if (!(stub.name === 'builtins' && cls.name === 'object') && names.every((name) => says(stub.text, name, member)))
      return false;
    if (known === undefined) return names.some((name) => !isPrivate(name));
    return names.some((name) => known.ours.has(name) || (!known.theirs.has(name) && !isPrivate(name)));
  }

  /** A module that the interpreter does not have: what others mention of it is a name and no more. */
  #opaque(module: string): boolean {
    return !this.#ours.has(module) && !module.split('.').some((part) => part.startsWith('_')) && !PARTS.has(module);
  }

  #text(module: string): string {
    const stub = stubOf(module);
    const wanted = this.#wanted.get(module) ?? new Set();
    const body = (stub?.body ?? []).filter((node) => wanted.has(node));
    const keep = (cls: ast.ClassDef, member: ast.Statement): boolean => this.#keeps(stub!, cls, member);
    const out = [
      ...this.#importLines(module, stub?.package ?? false),
      ...body.flatMap((node) =>
        this.#opaque(module) && node.kind === 'ClassDef'
          ? [opaque(stub!.text, node)]
          : lines(stub!.text, node, '', keep),
      ),
      ...(this.#made.get(module) ?? []),
    ];
    return `${out.join('\n')}\n`;
  }

  #importLines(module: string, isPackage: boolean): string[] {
    const exports = this.#exports.get(module) ?? new Set();
    const from = new Map<string, string[]>();
    const whole: string[] = [];
    for (const [name, origin] of [...(this.#imports.get(module) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const as = exports.has(name) || (origin.name !== null && origin.name !== name);
      if (origin.name === null) {
        const child = origin.module.startsWith(`${module}.`) && isPackage;
        if (child) whole.push(`from . import ${name} as ${name}`);
        else if (origin.module === name) whole.push(`import ${name}${as ? ` as ${name}` : ''}`);
        else if (origin.module.startsWith(`${name}.`)) whole.push(`import ${origin.module}`);
        else whole.push(`import ${origin.module} as ${name}`);
      } else from.set(origin.module, [...(from.get(origin.module) ?? []), as ? `${origin.name} as ${name}` : name]);
    }
    return [...whole, ...[...from].map(([source, names]) => `from ${source} import ${names.join(', ')}`)];
  }
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
    if (binding?.kind === 'statement') return { module, name };
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

function opaque(text: string, node: ast.ClassDef): string {
  const bases = generics(text, node).map((base) => text.slice(base.start, base.end));
  return `class ${node.name}${bases.length === 0 ? '' : `(${bases.join(', ')})`}: ...`;
}

/** A signature without the values of defaults. */
function loose(signature: string): string {
  const parameters = signature.replace(/\s*->.*$/s, '').replace(/=\s*[^,()]+(\([^()]*\))?(?=[,)])/g, '=...');
  return /^\([\w\s,*/=.]*\)$/.test(parameters) ? `${parameters} -> Any` : '(*args: Any, **kwargs: Any) -> Any';
}

function simple(type: string): string {
  return resolve('builtins', type) === null ? 'Any' : type;
}
