/**
 * `builtins.name = value`, and what else is put into the dict of that module. All runs share the builtins, which stay as they
 * are: what a run puts there is noted in the cells of the run's own namespaces, where a global is looked for before the builtins
 * (names.ts). Functions of namespaces that neither are a module's nor belong to a running frame see it when code is next run in
 * them.
 */
import { PyModule, becomeNamespace, cellOf } from '../values/mod.ts';
import type { Bound, Frame, Ns, PyDict, PyValue } from '../values/mod.ts';
import { runsInModule } from './code.ts';
import { machine } from './machine.ts';
import { currentRun } from './runs.ts';
import type { Run } from './runs.ts';
import { VM } from './vm.ts';
import { wiring } from './wiring.ts';

const IMPORT = '__import__';

/** Notes from now on what is put into the dict of a run's module `builtins`. */
export function watchBuiltins(dict: PyDict): void {
  becomeNamespace(dict, null).changed = patchBuiltin;
}

/** Notes what the run's module `builtins` has under a name; undefined: nothing any more. */
function patchBuiltin(name: string, v: PyValue | undefined): void {
  const run = currentRun();
  machine.work(VM.depth + run.modules.live);
  const patch = v === wiring.builtins().cells.get(name)?.v ? undefined : v;
  if (patch === undefined) run.patches?.delete(name);
  else (run.patches ??= new Map()).set(name, patch);
  for (const ns of namespacesOf(run)) if (isShown(run, ns, name)) cellOf(ns, name).h = patch;
}

/** What `import` statements of a program call instead of importing; the imports of the library's modules stay as they are. */
export function importHook(run: Run): PyValue | undefined {
  return run.patches?.get(IMPORT);
}

/** Whether a namespace sees what stands under a name: modules of the library import by themselves what they are made of. */
function isShown(run: Run, ns: Ns, name: string): boolean {
  if (name !== IMPORT) return true;
  const module = ns.cells.get('__name__')?.v;
  if (typeof module !== 'string' || wiring.moduleText(module) === undefined) return true;
  const own = run.modules.getStr(module);
  return !(own instanceof PyModule && own.dict === ns.dict);
}

/** Shows a namespace what has been put into `builtins`. */
export function showPatches(run: Run, ns: Ns): Ns {
  if (run.patches !== null) for (const [name, v] of run.patches) if (isShown(run, ns, name)) cellOf(ns, name).h = v;
  return ns;
}

/** Finds in a restored run what its program has put into `builtins`. */
export function findPatches(run: Run): void {
  const module = run.modules.getStr('builtins');
  if (!(module instanceof PyModule)) return;
  const { cells } = wiring.builtins();
  const { dict } = module;
  watchBuiltins(dict);
  for (let i = dict.nextEntry(0); i >= 0; i = dict.nextEntry(i + 1)) {
    const name = dict.keys[i];
    const v = dict.valueAt(i);
    if (typeof name === 'string' && !OWN.has(name) && cells.get(name)?.v !== v) (run.patches ??= new Map()).set(name, v);
  }
}

/** What a module has for itself. */
const OWN: ReadonlySet<string> = new Set(['__name__', '__doc__', '__package__', '__loader__', '__spec__', '__builtin__']);

function namespacesOf(run: Run): Set<Ns> {
  const found = new Set([run.main]);
  const { modules } = run;
  for (let i = modules.nextEntry(0); i >= 0; i = modules.nextEntry(i + 1)) {
    const module = modules.valueAt(i);
    if (module instanceof PyModule && module.dict.of !== null) found.add(module.dict.of);
  }
  for (let f = VM.cur; f !== null; f = f[1] as Frame | null) {
    const { code, ns } = f[0] as Bound;
    // The namespaces of shipped functions belong to no run.
    if (runsInModule(code)) found.add(ns);
  }
  return found;
}
