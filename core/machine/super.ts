/** `super()` without arguments: the class and the object are those of the method that calls it. */
import { H, PyCell, PyClass, PyInst, PySuper, SUPER } from '../values/mod.ts';
import type { Bound, Frame, PyValue } from '../values/mod.ts';
import { runsInModule } from './code.ts';
import { backOf, boundOf } from './frames.ts';
import { VM } from './vm.ts';

/** What the call finds in the frame that it stands in; a text where it finds none. */
export function superArgs(): { cls: PyClass; obj: PyValue } | string {
  // The Python of modules calls super(), too; any other shipped frame passes a program's call on.
  let f = VM.cur;
  while (f !== null && !runsInModule(boundOf(f).code)) f = backOf(f);
  if (f === null || boundOf(f).code.params.positional === 0) return 'super(): no arguments';
  const obj = firstArgument(f);
  if (obj === undefined) return 'super(): arg[0] deleted';
  const cell = classCellOf(boundOf(f));
  if (cell < 0) return 'super(): __class__ cell not found';
  const cls = (f[cell + H] as PyCell).v;
  if (cls === undefined) return 'super(): empty __class__ cell';
  if (!(cls instanceof PyClass)) return `super(): __class__ is not a type (${typeof cls})`;
  return { cls, obj };
}

/** What `super()` makes in a method of a plain object; undefined where it is not that simple. */
export function superOfMethod(f: Frame): PySuper | undefined {
  const b = boundOf(f);
  const cell = classCellOf(b);
  if (cell < 0 || b.code.params.positional === 0 || !runsInModule(b.code)) return undefined;
  const obj = firstArgument(f);
  const cls = (f[cell + H] as PyCell).v;
  if (!(obj instanceof PyInst && cls instanceof PyClass)) return undefined;
  const own = obj.cls.shown;
  return own.isSubclass(cls) ? new PySuper(SUPER, cls, obj, own) : undefined;
}

function firstArgument(f: Frame): PyValue | undefined {
  const v = f[H] as PyValue | PyCell | undefined;
  return v instanceof PyCell ? v.v : v;
}

function classCellOf(b: Bound): number {
  if (b.classCell === -2) b.classCell = b.code.free.find(({ name }) => name === '__class__')?.reg ?? -1;
  return b.classCell;
}
