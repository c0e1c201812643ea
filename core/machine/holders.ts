/**
 * Closures that belong to no run. The Python of a shipped module runs again in each run that imports it, in a namespace of
 * that run, and most of it runs once. So while such code is cold, all its Bounds run the closures of one holder: a Bound
 * without a namespace, made once for each code.
 *
 * Closures made for a holder know nothing of the run that uses them and keep nothing of it: they find globals through their
 * frame (`cellAt`), and have no inline caches but those of built-in classes (shared.ts). Code that becomes hot gets closures
 * of its own (prepare.ts).
 */
import { cellOf, knownCell, makeNamespace, uncounted } from '../values/mod.ts';
import type { Bound, Code, Frame, GCell, Ns } from '../values/mod.ts';
import { AUTO, VM } from './vm.ts';

const HOLDERS: WeakMap<Code, Bound> = new WeakMap();

/** The holder of a code's closures; null where a namespace has builtins of its own. */
export function holderOf(code: Code, ns: Ns, make: (code: Code, ns: Ns) => Bound): Bound | null {
  const { builtins } = ns;
  if (builtins === null || !builtins.fixed) return null;
  let holder = HOLDERS.get(code);
  if (holder === undefined) {
    holder = make(
      code,
      uncounted(() => makeNamespace(builtins)),
    );
    holder.names = [];
    holder.nregs = code.nregs;
    HOLDERS.set(code, holder);
  }
  return holder.ns.builtins === builtins ? holder : null;
}

/** Who holds the closures that b runs now: itself, or the holder that it shares. */
export function closuresOf(b: Bound): Bound {
  return b.shared === null || b.hot || VM.form !== AUTO ? b : b.shared;
}

/** The number of a global name among those of a holder. */
export function numberOf(names: string[], name: string): number {
  const known = names.indexOf(name);
  return known >= 0 ? known : names.push(name) - 1;
}

/** The cell of a global name, by its number, in the namespace that frame r runs in. */
export function cellAt(r: Frame, n: number): GCell {
  const b = r[0] as Bound;
  return b.cells![n] ?? findCell(b, n);
}

function findCell(b: Bound, n: number): GCell {
  const cells = b.cells!;
  const names = b.shared!.names!;
  while (cells.length <= n) cells.push(knownCell(b.ns, names[cells.length]!));
  return (cells[n] ??= uncounted(() => cellOf(b.ns, names[n]!)));
}

/** What gives a closure of b the cell of a global name. */
export function cellReader(b: Bound, name: string): (r: Frame) => GCell {
  if (b.names !== null) {
    const n = numberOf(b.names, name);
    return (r) => cellAt(r, n);
  }
  const cell = cellOf(b.ns, name);
  return () => cell;
}
