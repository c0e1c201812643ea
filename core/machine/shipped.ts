/**
 * The Python that the package ships. The functions of rows and of the language are compiled at their first use, each in a
 * namespace of its own that no guest can reach; modules are compiled at their first import and run in a namespace of each run.
 * Snapshots name such a text by a key: `@module`, `module:f`, `C.m`, or the name of a function of the language.
 */
import { PyBuiltin, PyFunc, cellOf, makeNamespace, mkstr, uncounted } from '../values/mod.ts';
import type { Code, PyValue } from '../values/mod.ts';
import { bind, giveShortcuts, isModuleKey, moduleKey, nameShipped, rootOf } from './code.ts';
import { makeFrame } from './frames.ts';
import { run } from './run.ts';
import { VM } from './vm.ts';
import { wiring } from './wiring.ts';

const SHIPPED: Map<string, PyFunc> = new Map();

/** The functions of shipped Python by their root code. */
const FUNCTIONS: WeakMap<Code, PyFunc> = new WeakMap();

/** Compiles the text of one `def` and runs it in a namespace of its own; the function belongs to no run. */
function functionOf(text: string, key: string): PyFunc {
  return uncounted(() => {
    const code = wiring.compileShipped(text, key);
    nameShipped(code, key);
    const ns = makeNamespace(wiring.builtins());
    const bound = bind(code, ns);
    // Defining a function neither calls nor loops, so this runs beside the loaded run without being counted.
    const saved = { ...VM };
    VM.ticks = 1000;
    VM.depth = 1;
    run(makeFrame(bound.nregs, bound, null, -1));
    Object.assign(VM, saved);
    const name = key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf(':')) + 1);
    const f = cellOf(ns, name).v;
    if (!(f instanceof PyFunc)) throw new Error(`shipped Python ${key} defines no function ${name}`);
    FUNCTIONS.set(code, f);
    return f;
  });
}

/** The function that a root code of shipped Python defines; undefined for codes of programs. */
export function shippedFunctionOf(root: Code): PyFunc | undefined {
  return FUNCTIONS.get(root);
}

/** The root code of a text, whatever this release has under that key. */
export function codeOf(text: string, key: string): Code {
  if (!isModuleKey(key)) return rootOf(functionOf(text, key).code.code).root;
  const code = uncounted(() => wiring.compileShipped(text, key));
  nameShipped(code, key);
  return code;
}

/** A function of the language by name. */
export function shippedNamed(name: string): PyFunc {
  let f = SHIPPED.get(name);
  if (f === undefined) {
    const text = wiring.shipped(name);
    if (text === undefined) throw new Error(`no shipped Python ${name}`);
    f = functionOf(text, name);
    SHIPPED.set(name, f);
  }
  return f;
}

/** The function that the Python of a row defines, made anew. */
export function shippedRow(b: PyBuiltin): PyFunc {
  const { python } = b.row;
  if (python === undefined) throw new Error(`${b.owner?.full ?? ''}.${b.name} bailed and has no Python`);
  if (b.owner === null) return functionOf(python, `${b.module!}:${b.name}`);
  const f = functionOf(python, `${b.owner.full}.${b.name}`);
  f.qualname = mkstr(`${b.owner.qualname}.${b.name}`);
  return f;
}

const MODULES: Map<string, Code> = new Map();

/** The code of a shipped module; undefined if it has no Python. */
export function moduleCode(name: string): Code | undefined {
  const known = MODULES.get(name);
  if (known !== undefined) return known;
  const text = wiring.moduleText(name);
  if (text === undefined) return undefined;
  const code = codeOf(text, moduleKey(name));
  const shortcuts = wiring.moduleShortcuts(name);
  if (shortcuts !== undefined) giveShortcuts(code, shortcuts);
  MODULES.set(name, code);
  return code;
}

/** The row whose Python has that key. */
function rowOf(key: string): PyBuiltin | undefined {
  const colon = key.indexOf(':');
  let row: PyValue | undefined;
  if (colon >= 0) row = wiring.builtinNamed(key.slice(0, colon), key.slice(colon + 1));
  else {
    const at = key.lastIndexOf('.');
    row = wiring.builtinClassNamed(key.slice(0, at))?.own().get(key.slice(at + 1))?.v;
  }
  return row instanceof PyBuiltin && row.row.python !== undefined ? row : undefined;
}

const isRowKey = (key: string): boolean => key.includes('.') || key.includes(':');

/** The text of shipped Python by its key; undefined if this release has none. */
export function shippedText(key: string): string | undefined {
  if (isModuleKey(key)) return wiring.moduleText(key.slice(1));
  return isRowKey(key) ? rowOf(key)?.row.python : wiring.shipped(key);
}

/** The root code of shipped Python by its key; undefined if this release has none. */
export function shippedCode(key: string): Code | undefined {
  if (isModuleKey(key)) return moduleCode(key.slice(1));
  let f: PyFunc | undefined;
  if (!isRowKey(key)) f = wiring.shipped(key) === undefined ? undefined : shippedNamed(key);
  else {
    const row = rowOf(key);
    if (row !== undefined) f = row.python ??= shippedRow(row);
  }
  return f === undefined ? undefined : rootOf(f.code.code).root;
}
