/** Names that turn out unbound, and the statements that bind and delete globals and by-name variables. */
import { GCell, PyDict, PyModule, Thrown, cellOf, judgeName, mkstr, typeName } from '../values/mod.ts';
import type { Bound, Frame, PyExc, PyValue } from '../values/mod.ts';
import { boundOf } from './frames.ts';
import { makeException, raiseExc } from './pending.ts';
import { VM, link } from './vm.ts';

/** The NameError for a global name, ready to be thrown from the frame. */
export function unbound(r: Frame, pc: number, name: string): Thrown {
  r[2] = pc;
  VM.cur = r;
  return new Thrown(nameError(name));
}

/** The NameError for a global name. VM.cur is the frame that looked. */
export function nameError(name: string): PyExc {
  const wrong = VM.cur === null ? null : wrongBuiltins(boundOf(VM.cur));
  if (wrong !== null) return wrong;
  return errorOf(name, `name '${name}' is not defined`);
}

/** Of builtins that a program gave exec() and that are neither a dict nor a module, as None is not: what looking into them raises. */
function wrongBuiltins(b: Bound): PyExc | null {
  const given = b.ns.dict.getStr('__builtins__');
  if (given === undefined || given instanceof PyDict || given instanceof PyModule) return null;
  return makeException('TypeError', [mkstr(`'${typeName(given)}' object is not subscriptable`)]);
}

/** Whether a program gave exec() the builtins that the code has. */
export function hasGivenBuiltins({ ns }: Bound): boolean {
  return ns.builtins !== null && !ns.builtins.fixed;
}

/** What a statement that calls a builtin by its name finds in builtins that a program gave exec(). */
export function givenBuiltin(b: Bound, name: string, missing: 'ImportError' | 'NameError'): PyValue | undefined {
  const v = b.ns.builtins!.cells.get(name)?.v;
  return v === undefined ? raiseExc(wrongBuiltins(b) ?? makeException(missing, [`${name} not found`])) : v;
}

/** A free variable that its function has not bound, or has deleted. */
export function freeError(name: string): PyExc {
  return errorOf(name, `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`);
}

/** A NameError with its `name` attribute and what its traceback will suggest. */
function errorOf(name: string, text: string): PyExc {
  const exc = makeException('NameError', [mkstr(text)]);
  (exc.extra ??= new Map()).set('name', mkstr(name));
  const frame = link.machine.userFrame();
  if (frame !== null) judgeName(link.machine, exc, name, frame);
  return exc;
}

/** The cell of the builtin that a global name falls back to; null if there can be none. */
export function builtinCell(b: Bound, name: string): GCell | null {
  const { builtins } = b.ns;
  if (builtins === null) return null;
  return builtins.fixed ? (builtins.cells.get(name) ?? null) : cellOf(builtins, name);
}

/**
 * What a name means by its cells: the module's value, else what the host has answered or the program put into `builtins`, else the
 * builtin. None is a value that counts.
 */
export function valueOfCells(c: GCell, bc: GCell | null): PyValue | undefined {
  if (c.v !== undefined) return c.v;
  if (c.h !== undefined || bc === null) return c.h;
  return bc.v;
}

/** The cell that a global name of this code reads and writes. */
export function globalCell(b: Bound, name: string): GCell {
  return cellOf(b.ns, name);
}
