import type { Code, Machine, Ns, PyClass, PyValue, Shortcut } from '../values/mod.ts';
import type { EarlierPython } from './earlier.ts';

/** What the machine needs from rooms it may not import; wired by core/mod.ts. */
export interface Wiring {
  /** Compiles shipped Python. */
  compileShipped(text: string, name: string): Code;
  compile: Machine['compile'];
  nodes: Machine['nodes'];
  compileNodes: Machine['compileNodes'];
  /** Text of the shipped function of that name. */
  shipped(name: string): string | undefined;
  /** The Python of a shipped module. */
  moduleText(name: string): string | undefined;
  /** What functions of that Python do natively, by qualified names. */
  moduleShortcuts(name: string): ReadonlyMap<string, Shortcut> | undefined;
  /** Whether a shipped package has that submodule without an import of its own. */
  hasPart(name: string, part: string): boolean;
  builtins(): Ns;
  /** What earlier releases had. */
  earlier(): EarlierPython;
  /** A builtin function of a module, or the row of a built-in class (`C.m`), by name. */
  builtinNamed(module: string, name: string): PyValue | undefined;
  /** A built-in class by the name that `builtinClass` was given. */
  builtinClassNamed(name: string): PyClass | undefined;
}

export const wiring: Wiring = {
  compileShipped: missing,
  compile: missing,
  nodes: missing,
  compileNodes: missing,
  shipped: missing,
  moduleText: missing,
  moduleShortcuts: missing,
  hasPart: missing,
  builtins: missing,
  earlier: missing,
  builtinNamed: missing,
  builtinClassNamed: missing,
};

function missing(): never {
  throw new Error('the machine is not wired');
}
