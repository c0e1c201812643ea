/** The builtins namespace: one for each isolate, read-only for programs. */
import {
  BOOL, BYTEARRAY, BYTES, CLASSMETHOD, COMPLEX, DICT, ELLIPSIS, FLOAT, FROZENSET, INT, LIST, MEMORYVIEW, NOT_IMPLEMENTED,
  OBJECT, PROPERTY, RANGE, SET, SLICE, STATICMETHOD, STR, SUPER, TUPLE, TYPE, bindGlobal, builtinClasses, cellOf,
  exceptionClasses, makeNamespace,
} from '../values/mod.ts'; // prettier-ignore
import type { Ns, PyValue } from '../values/mod.ts';
import { builtinFunctions, promptObjects } from './builtins/mod.ts';
import { moduleFunction } from './modules.ts';
import type { ModuleSource } from './modules.ts';

/** Built-in classes that builtins names, beside the exceptions. */
const CLASSES = [
  BOOL, BYTEARRAY, BYTES, CLASSMETHOD, COMPLEX, DICT, FLOAT, FROZENSET, INT, LIST, MEMORYVIEW, OBJECT, PROPERTY, RANGE, SET,
  SLICE, STATICMETHOD, STR, SUPER, TUPLE, TYPE,
]; // prettier-ignore
/** The iterator classes among them. */
const ITERATORS = ['enumerate', 'filter', 'map', 'reversed', 'zip'];

let namespace: Ns | null = null;

/** The namespace, made at the first call. */
export function builtinsNamespace(): Ns {
  if (namespace !== null) return namespace;
  const ns = makeNamespace(null);
  const put = (name: string, v: PyValue): void => bindGlobal(ns, cellOf(ns, name), v);
  put('__name__', 'builtins');
  put('None', null);
  put('True', true);
  put('False', false);
  put('Ellipsis', ELLIPSIS);
  put('NotImplemented', NOT_IMPLEMENTED);
  put('__debug__', true);
  for (const cls of CLASSES) put(cls.name, cls);
  for (const cls of builtinClasses()) if (ITERATORS.includes(cls.name)) put(cls.name, cls);
  for (const [name, cls] of exceptionClasses()) if (!name.startsWith('_')) put(name, cls);
  put('EnvironmentError', exceptionClasses().get('OSError')!);
  put('IOError', exceptionClasses().get('OSError')!);
  for (const f of builtinFunctions()) put(f.name, f);
  for (const [name, object] of promptObjects()) put(name, object);
  ns.fixed = true;
  namespace = ns;
  return ns;
}

/** A builtin function of a module by name. */
export function builtinNamed(module: string, name: string): PyValue | undefined {
  return module === 'builtins' ? builtinsNamespace().cells.get(name)?.v : moduleFunction(module, name);
}

/** `builtins` as a module: it shows the namespace; what a program puts into it is for its run alone (machine/patches.ts). */
export const BUILTINS: ModuleSource = {
  name: 'builtins',
  doc: "Built-in functions, types, exceptions, and other objects.",
  contents() {
    const members = [...builtinsNamespace().cells].flatMap(([name, cell]): [string, PyValue][] =>
      name === '__name__' || cell.v === undefined ? [] : [[name, cell.v]],
    );
    return { members: () => members };
  },
};
