/** The builtins namespace: one for each isolate, read-only for programs. */
import { ELLIPSIS, NOT_IMPLEMENTED, bindGlobal, builtinClasses, cellOf, exceptionClasses, makeNamespace } from '../values/mod.ts';
import type { Ns, PyValue } from '../values/mod.ts';
import { builtinFunctions, promptObjects } from './builtins/mod.ts';
import { moduleFunction } from './modules.ts';
import type { ModuleSource } from './modules.ts';

/** The classes that builtins names, beside the exceptions, as CPython adds them: of equally similar names the first is suggested. */
const CLASSES =
  'bool memoryview bytearray bytes classmethod complex dict enumerate filter float frozenset property int list map object range ' +
  'reversed set slice staticmethod str super tuple type zip';

/** The functions that CPython adds when all else is there. */
const LATE = ['help', 'open'];

let namespace: Ns | null = null;

/** The namespace, made at the first call. */
export function builtinsNamespace(): Ns {
  if (namespace !== null) return namespace;
  const ns = makeNamespace(null);
  const put = (name: string, v: PyValue): void => bindGlobal(ns, cellOf(ns, name), v);
  put('__name__', 'builtins');
  const functions = builtinFunctions().toSorted((f, g) => (orderOf(f.name) < orderOf(g.name) ? -1 : 1));
  for (const f of functions) if (!LATE.includes(f.name)) put(f.name, f);
  put('None', null);
  put('Ellipsis', ELLIPSIS);
  put('NotImplemented', NOT_IMPLEMENTED);
  put('False', false);
  put('True', true);
  const classes = new Map(builtinClasses().map((cls) => [cls.name, cls]));
  for (const name of CLASSES.split(' ')) put(name, classes.get(name)!);
  put('__debug__', true);
  const exceptions = [...exceptionClasses()].toSorted(([, a], [, b]) => a.mro.length - b.mro.length);
  for (const [name, cls] of exceptions) if (!name.startsWith('_')) put(name, cls);
  put('EnvironmentError', exceptionClasses().get('OSError')!);
  put('IOError', exceptionClasses().get('OSError')!);
  for (const [name, object] of promptObjects()) put(name, object);
  for (const f of functions) if (LATE.includes(f.name)) put(f.name, f);
  ns.fixed = true;
  namespace = ns;
  return ns;
}

/** Functions stand in the order of the alphabet, `aiter` and `anext` behind their likes. */
function orderOf(name: string): string {
  return name === 'aiter' || name === 'anext' ? `${name.slice(1)}~` : name;
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
