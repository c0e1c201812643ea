/**
 * The shipped modules. Each is a source: builtin functions, classes and constants, and Python that runs in the module's
 * namespace at the first import. A run has module objects of its own.
 *
 * There are many modules and a program imports few, so loading the package makes none of them: what a module holds stands in
 * `contents`, which is called when something of it is first needed (an import, or a saved run that names a part of it).
 *
 * The Python of a module is ordinary Python: it may use no intrinsics, because a program can rebind every name of the
 * namespace it runs in. Its frames are left out of tracebacks.
 */
import { LIST, PyList, builtinClasses, loadPartOf, makeModule, namesInParts, uncounted } from '../values/mod.ts';
import type { Machine, PyBuiltin, PyClass, PyModule, PyValue, Shortcut } from '../values/mod.ts';

export interface ModuleSource {
  readonly name: string;
  readonly doc: string;
  /** What it holds beside what its Python defines. Called once for each isolate; answers the same whenever it is called. */
  readonly contents?: () => Contents;
  readonly python?: string;
  /** Whether it can have submodules. */
  readonly package?: boolean;
  /** The submodules that CPython's package imports itself: a program uses them without an import of their own. */
  readonly parts?: readonly string[];
}

export interface Contents {
  readonly functions?: readonly PyBuiltin[];
  /** Further functions that snapshots find by the module and their name, without a name in the module. */
  readonly unnamed?: readonly PyBuiltin[];
  /** What functions of its Python do natively, by qualified names (values/shortcut.ts). */
  readonly shortcuts?: ReadonlyMap<string, Shortcut>;
  /** Classes and constants: called for each module object. */
  readonly members?: (m: Machine) => Iterable<readonly [name: string, value: PyValue]>;
}

const NOTHING: Contents = {};

const SOURCES: Map<string, ModuleSource> = new Map();

/** Registers modules. */
export function defineModules(sources: readonly ModuleSource[]): void {
  for (const source of sources) SOURCES.set(source.name, source);
}

/** The source of a shipped module; undefined if there is none of that name. */
export function moduleNamed(name: string): ModuleSource | undefined {
  return SOURCES.get(name) ?? (loadPartOf('module', name) ? SOURCES.get(name) : undefined);
}

const CONTENTS: Map<ModuleSource, Contents> = new Map();

/** What a module holds, made at the first call. */
export function contentsOf(source: ModuleSource): Contents {
  const known = CONTENTS.get(source);
  if (known !== undefined) return known;
  const contents = uncounted(() => source.contents?.()) ?? NOTHING;
  CONTENTS.set(source, contents);
  return contents;
}

/** The names of all shipped modules. */
export function moduleNames(): string[] {
  return [...new Set([...SOURCES.keys(), ...namesInParts('module')])].sort();
}

/** A module object with everything but what its Python defines. */
export function newModule(m: Machine, source: ModuleSource): PyModule {
  const module = makeModule(source.name, source.doc);
  const { dict } = module;
  const dot = source.name.lastIndexOf('.');
  dict.setStr('__package__', source.package === true ? source.name : source.name.slice(0, Math.max(0, dot)));
  if (source.package === true) dict.setStr('__path__', new PyList(LIST, []));
  if (source.python === undefined || source.name === 'sys') dict.setStr('__builtin__', true);
  const { functions = [], members } = contentsOf(source);
  for (const f of functions) dict.setStr(f.name, f);
  for (const [name, value] of members?.(m) ?? []) dict.setStr(name, value);
  if (source.name === 'builtins') m.watchBuiltins(dict);
  return module;
}

/** The Python of a module. */
export function moduleText(name: string): string | undefined {
  return moduleNamed(name)?.python;
}

/** What functions of the Python of a module do natively. */
export function moduleShortcuts(name: string): ReadonlyMap<string, Shortcut> | undefined {
  const source = moduleNamed(name);
  return source === undefined ? undefined : contentsOf(source).shortcuts;
}

/** Whether a package has that submodule without an import of its own. It is loaded when the attribute is first missed. */
export function hasPart(name: string, part: string): boolean {
  return moduleNamed(name)?.parts?.includes(part) ?? false;
}

/** A builtin function of a shipped module. */
export function moduleFunction(module: string, name: string): PyBuiltin | undefined {
  const source = moduleNamed(module);
  if (source === undefined) return undefined;
  const { functions, unnamed } = contentsOf(source);
  return functions?.find((f) => f.name === name) ?? unnamed?.find((f) => f.name === name);
}

const CLASSES: Map<string, PyClass> = new Map();
let classesSeen = 0;

/**
 * The built-in class of that name, such as `list` or `collections.OrderedDict`; undefined if there is none. A class that a
 * module makes with its contents is found whether or not it has been imported.
 */
export function builtinClassNamed(name: string): PyClass | undefined {
  const known = classMade(name);
  if (known !== undefined) return known;
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    const source = moduleNamed(name.slice(0, dot));
    if (source === undefined) continue;
    contentsOf(source);
    const cls = classMade(name);
    if (cls !== undefined) return cls;
  }
  // The name of a class need not begin with that of the module which makes it.
  loadPartOf('class', name);
  for (const source of SOURCES.values()) contentsOf(source);
  return classMade(name);
}

function classMade(name: string): PyClass | undefined {
  const all = builtinClasses();
  for (; classesSeen < all.length; classesSeen++) CLASSES.set(all[classesSeen]!.full, all[classesSeen]!);
  return CLASSES.get(name);
}
