/** Names that turn out unbound, and the statements that bind and delete globals and by-name variables. */
import { GCell, Thrown, cellOf, mkstr } from '../values/mod.ts';
import type { Bound, Frame, PyExc } from '../values/mod.ts';
import { makeException } from './pending.ts';
import { VM } from './vm.ts';

/** The NameError for a global name, ready to be thrown from the frame. */
export function unbound(r: Frame, pc: number, name: string): Thrown {
  r[2] = pc;
  VM.cur = r;
  return new Thrown(nameError(name));
}

/** NameError with its `name` attribute (suggestions are made when the traceback is printed). */
export function nameError(name: string): PyExc {
  const exc = makeException('NameError', [`name '${name}' is not defined`]);
  (exc.extra ??= new Map()).set('name', mkstr(name));
  return exc;
}

/** The cell that a global name of this code reads and writes. */
export function globalCell(b: Bound, name: string): GCell {
  return cellOf(b.ns, name);
}
