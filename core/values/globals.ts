/**
 * The cells of global names: what code reads and binds names by. A dict of form NSDICT (dict.ts) holds them for its values, so that its
 * keys and the names are one thing seen from two sides. Ns and GCell: frame.ts.
 */
import { GCell } from './frame.ts';
import type { Ns } from './frame.ts';
import { PyStr, growSlots } from './objects.ts';
import type { PyValue } from './objects.ts';

/** The cell of a name for code that keeps it, made without a key if the name is unknown. */
export function cellOf(ns: Ns, name: string): GCell {
  const cell = ownCell(ns, name);
  cell.held = true;
  return cell;
}

/** The same, if there is one. */
export function knownCell(ns: Ns, name: string): GCell | undefined {
  const cell = ns.cells.get(name);
  if (cell !== undefined && !ns.fixed) cell.held = true;
  return cell;
}

function ownCell(ns: Ns, name: string): GCell {
  let cell = ns.cells.get(name);
  if (cell === undefined) {
    cell = new GCell(name);
    ns.cells.set(name, cell);
    growSlots(2);
  }
  return cell;
}

/** The cell for a key that is being inserted: that of the name, a nameless one for other keys. */
export function boundCell(ns: Ns, k: PyValue, v: PyValue): GCell {
  const name = typeof k === 'string' ? k : k instanceof PyStr ? k.u : null;
  const cell = name !== null ? ownCell(ns, name) : new GCell('');
  bindCell(ns, cell, v);
  return cell;
}

/** Gives a cell its value; undefined: the name is unbound. A cell that no code keeps is forgotten then. */
export function bindCell(ns: Ns, cell: GCell, v: PyValue | undefined): void {
  cell.v = v;
  if (v === undefined && !cell.held && ns.cells.get(cell.name) === cell) ns.cells.delete(cell.name);
  if (ns.changed !== null) ns.changed(cell.name, v);
}

/** name = v, by the cell of the name. */
export function bindGlobal(ns: Ns, cell: GCell, v: PyValue): void {
  if (cell.v !== undefined) cell.v = v;
  else ns.dict.appendStr(cell.name, v);
}

/** del name; false if it was not bound. */
export function unbindGlobal(ns: Ns, cell: GCell): boolean {
  return ns.dict.deleteStr(cell.name) !== undefined;
}
