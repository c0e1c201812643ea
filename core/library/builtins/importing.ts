/**
 * `__import__`: sys.modules first, then the shipped modules (modules.ts). A module with Python is run in its namespace when
 * it is first imported, so an import can pause like any call. What is none of ours is the host's to give (`import`).
 */
import {
  BAIL,
  PyDict,
  PyList,
  PyModule,
  PyStr,
  PyTuple,
  Raise,
  TUPLE,
  Thrown,
  addNote,
  bare,
  builtinFunction,
  exceptionClass,
  intrinsic,
  mkstr,
  makeModule,
  newException,
  setField,
  shipped,
  utf16,
  whenGivenUp,
} from '../../values/mod.ts';
import type { Machine, Out, PyBuiltin, PyFunc, PyValue } from '../../values/mod.ts';
import { insteadOf } from '../absent.ts';
import { moduleNamed, newModule } from '../modules.ts';

/** A module whose Python has to run before the import goes on; without it, one that the host is to be asked for. */
interface Fresh {
  readonly name: string;
  readonly body: PyFunc | null;
}

/** Where an import stands: what it gives, or what must run first. */
type Step = { readonly done: PyValue } | { readonly fresh: Fresh };

function notFound(m: Machine, name: string, text: string): Thrown {
  const exc = newException(m, exceptionClass('ModuleNotFoundError'), [mkstr(text)]);
  setField(exc, 'name', mkstr(name));
  return new Thrown(exc);
}

/** There is no such module: CPython's error, and a note that says what to use instead if it is absent on purpose. */
function absent(m: Machine, name: string): Thrown {
  const thrown = notFound(m, name, `No module named '${name}'`);
  const note = insteadOf(name);
  if (note !== null) addNote(thrown.exc, mkstr(note));
  return thrown;
}

/** A module by its full name, put into sys.modules when it is new; null if there is none. */
function load(m: Machine, name: string): PyValue | Fresh {
  const known = m.modules.getStr(name);
  if (known !== undefined) {
    if (known === null) throw notFound(m, name, `import of ${name} halted; None in sys.modules`);
    return known;
  }
  const source = moduleNamed(name);
  if (source === undefined) return m.granted('import') ? { name, body: null } : null;
  const module = newModule(m, source);
  m.modules.setStr(name, module);
  const body = m.moduleBody(name, module);
  return body === null ? module : { name, body };
}

function isFresh(v: PyValue | Fresh): v is Fresh {
  return typeof v === 'object' && v !== null && 'body' in v;
}

function isPackage(v: PyValue): v is PyModule {
  return v instanceof PyModule && v.dict.getStr('__path__') !== undefined;
}

/** Whether a package of the host has a module of that name: `__path__` lists them. */
function promises({ dict }: PyModule, name: string): boolean {
  const path = dict.getStr('__path__');
  return path instanceof PyList && path.items.includes(name);
}

/** The full name of a relative import (https://docs.python.org/3/reference/import.html#package-relative-imports). */
function absolute(m: Machine, name: string, globals: PyValue, level: number): string {
  const space = globals instanceof PyDict ? globals : m.globals();
  let from = space.getStr('__package__');
  if (typeof from !== 'string') {
    const own = space.getStr('__name__');
    from =
      typeof own !== 'string'
        ? ''
        : space.getStr('__path__') !== undefined
          ? own
          : own.slice(0, Math.max(0, own.lastIndexOf('.')));
  }
  if (from === '') throw new Raise('ImportError', 'attempted relative import with no known parent package');
  let base = from as string;
  for (let i = 1; i < level; i++) {
    const dot = base.lastIndexOf('.');
    if (dot < 0) throw new Raise('ImportError', 'attempted relative import beyond top-level package');
    base = base.slice(0, dot);
  }
  return name === '' ? base : `${base}.${name}`;
}

/** Loads the modules of the path one after the other, then the submodules that `from` asks for. */
function step(m: Machine, name: PyValue, globals: PyValue, fromlist: PyValue, level: PyValue): Step {
  const text = bare(name);
  if (typeof text !== 'string' && !(text instanceof PyStr)) throw new Raise('TypeError', 'module name must be a string');
  if (typeof level !== 'number' || level < 0) throw new Raise('ValueError', 'level must be >= 0');
  let path = utf16(text);
  if (level > 0) path = absolute(m, path, globals, level);
  else if (path === '') throw new Raise('ValueError', 'Empty module name');
  m.work(path.length);
  const wanted = fromlist instanceof PyTuple || fromlist instanceof PyList ? fromlist.items : [];
  let full = '';
  let outer: PyValue = null;
  let parent: PyValue = null;
  for (const part of path.split('.')) {
    const before = full;
    full = before === '' ? part : `${before}.${part}`;
    if (before !== '' && !isPackage(parent) && m.modules.getStr(full) === undefined)
      throw notFound(m, full, `No module named '${full}'; '${before}' is not a package`);
    const module = load(m, full);
    if (isFresh(module)) return { fresh: module };
    if (module === null) throw absent(m, full);
    if (parent instanceof PyModule && parent.dict.getStr(part) === undefined) parent.dict.setStr(part, module);
    if (before === '') outer = module;
    parent = module;
  }
  if (wanted.length === 0) return { done: outer };
  if (isPackage(parent)) {
    for (const item of wanted) {
      if (typeof item !== 'string' || item === '*' || parent.dict.getStr(item) !== undefined) continue;
      const inner = `${full}.${item}`;
      if (moduleNamed(inner) === undefined && m.modules.getStr(inner) === undefined && !promises(parent, item)) {
        // What a program puts there under the name of an absent module answers for itself.
        if (moduleNamed(full) !== undefined && insteadOf(inner) !== null) throw absent(m, inner);
        continue;
      }
      const module = load(m, inner);
      if (isFresh(module)) return { fresh: module };
      if (module !== null) parent.dict.setStr(item, module);
    }
  }
  return { done: parent };
}

/** (name, body) of the module that has to run next, (name, None) of one that the host may have, or (None, what the import gives). */
intrinsic('import_step', 1, (m, name, globals, fromlist, level) => {
  const s = step(m, name!, globals!, fromlist!, level!);
  return new PyTuple(TUPLE, 'fresh' in s ? [mkstr(s.fresh.name), s.fresh.body] : [null, s.done]);
});

/** The host has answered what a module of its own holds, or that it has none of the name. */
intrinsic('import_given', 1, (m, name, given) => {
  const full = utf16(name as string);
  if (given === null) throw absent(m, full);
  const [members, inner] = (given as PyList).items as [PyDict, PyList];
  const isPackage = inner.items.length > 0;
  const module = makeModule(full, null);
  const dot = full.lastIndexOf('.');
  module.dict.setStr('__package__', isPackage ? full : full.slice(0, Math.max(0, dot)));
  if (isPackage) module.dict.setStr('__path__', inner);
  for (let i = members.nextEntry(0); i >= 0; i = members.nextEntry(i + 1)) {
    module.dict.set(m, members.keys[i]!, members.valueAt(i));
  }
  m.modules.setStr(full, module);
  return null;
});

/** The body of a module has raised: there is no such module. */
intrinsic('import_failed', 1, (m, name) => {
  m.modules.deleteStr(utf16(name as string));
  return null;
});

/** Whether an import runs no module: all that it needs is in sys.modules. */
function isLoaded(m: Machine, name: PyValue, level: PyValue): boolean {
  if (typeof name !== 'string' || level !== 0) return false;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    if (m.modules.getStr(name.slice(0, dot)) === undefined) return false;
  }
  const module = m.modules.getStr(name);
  return module !== undefined && module !== null && !isPackage(module);
}

const importFunction = (): PyBuiltin => builtinFunction(
  'builtins',
  '__import__(name, globals=None, locals=None, fromlist=(), level=0)',
  {
    doc: `Import a module.

>>> __import__('math').__name__
'math'`,
    style: 'clinic',
    run(m, name, globals, _locals, fromlist, level): Out {
      if (!isLoaded(m, name as PyValue, level as PyValue)) return BAIL;
      const s = step(m, name as PyValue, globals as PyValue, fromlist as PyValue, level as PyValue);
      return 'done' in s ? s.done : BAIL;
    },
    python: `
def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    while True:
        fresh, found = $import_step(name, globals, fromlist, level)
        if fresh is None:
            return found
        if found is None:
            $import_given(fresh, $os('import', fresh))
            continue
        try:
            $run_body(found, None)
        except BaseException:
            $import_failed(fresh)
            raise
        fresh = None
`,
  },
);
// Nor is there one whose body will not go on: the next program of the session begins it anew.
whenGivenUp('builtins:__import__', (local, modules) => {
  const name = local('fresh');
  if (typeof name === 'string') modules.deleteStr(name);
});

shipped(
  'module_part',
  `
def module_part(package, name):
    return getattr(__import__(package, None, None, (name,)), name)
`,
);

export const importing = (): PyBuiltin[] => [importFunction()];
