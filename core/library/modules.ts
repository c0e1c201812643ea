/**
 * The shipped modules. Each is a source: builtin functions, classes and constants, and Python that runs in the module's
 * namespace at the first import. A run has module objects of its own.
 *
 * The Python of a module is ordinary Python: it may use no intrinsics, because a program can rebind every name of the
 * namespace it runs in. Its frames are left out of tracebacks.
 */
import { PyBuiltin, PyList, LIST, makeModule } from '../values/mod.ts';
import type { Machine, PyModule, PyValue } from '../values/mod.ts';

export interface ModuleSource {
  readonly name: string;
  readonly doc: string;
  readonly functions?: readonly PyBuiltin[];
  /** Further functions that snapshots find by the module and their name, without a name in the module. */
  readonly unnamed?: readonly PyBuiltin[];
  /** Classes and constants. */
  readonly members?: (m: Machine) => Iterable<readonly [name: string, value: PyValue]>;
  readonly python?: string;
  /** Whether it can have submodules. */
  readonly package?: boolean;
}

const SOURCES: Map<string, ModuleSource> = new Map();

/** Registers modules. */
export function defineModules(sources: readonly ModuleSource[]): void {
  for (const source of sources) SOURCES.set(source.name, source);
}

/** The source of a shipped module; undefined if there is none of that name. */
export function moduleNamed(name: string): ModuleSource | undefined {
  return SOURCES.get(name);
}

/** The names of all shipped modules. */
export function moduleNames(): string[] {
  return [...SOURCES.keys()].sort();
}

/** A module object with everything but what its Python defines. */
export function newModule(m: Machine, source: ModuleSource): PyModule {
  const module = makeModule(source.name, source.doc);
  const { dict } = module;
  const dot = source.name.lastIndexOf('.');
  dict.setStr('__package__', source.package === true ? source.name : source.name.slice(0, Math.max(0, dot)));
  if (source.package === true) dict.setStr('__path__', new PyList(LIST, []));
  if (source.python === undefined) dict.setStr('__builtin__', true);
  for (const f of source.functions ?? []) dict.setStr(f.name, f);
  for (const [name, value] of source.members?.(m) ?? []) dict.setStr(name, value);
  return module;
}

/** The Python of a module. */
export function moduleText(name: string): string | undefined {
  return SOURCES.get(name)?.python;
}

/** A builtin function of a shipped module. */
export function moduleFunction(module: string, name: string): PyBuiltin | undefined {
  const source = SOURCES.get(module);
  return source?.functions?.find((f) => f.name === name) ?? source?.unnamed?.find((f) => f.name === name);
}
