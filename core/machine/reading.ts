/**
 * What an AttributeError of the program is about: one that leaves `__getattr__`, `__getattribute__` or `__get__` towards the
 * read of an attribute gets that read's `name` and `obj`, if it has neither (_PyObject_SetAttributeErrorContext). They
 * decide what its traceback suggests.
 */
import { H, PyCell, PyFunc, PyModule, dictNames, exceptionClass, nameAttribute } from '../values/mod.ts';
import type { Bound, Frame, PyExc, PyValue } from '../values/mod.ts';
import { opAt } from './code.ts';
import { boundOf, pcOf } from './frames.ts';
import { link } from './vm.ts';

const ATTRIBUTE_ERROR = exceptionClass('AttributeError');

/** The register of the object in the callees of a read, by their names: registers that a method with such a name keeps. */
const OBJECTS: ReadonlyMap<string, number> = new Map([
  ['__getattr__', 0],
  ['__getattribute__', 0],
  ['__get__', 1],
]);

/** The module whose `__getattr__` (PEP 562) this is. */
function moduleOf({ code, ns }: Bound): PyModule | null {
  const hook = ns.dict.getStr('__getattr__');
  if (!(hook instanceof PyFunc) || hook.code.code !== code) return null;
  const { modules } = link.machine;
  for (const name of dictNames(modules)) {
    const module = modules.getStr(name);
    if (module instanceof PyModule && module.dict === ns.dict) return module;
  }
  return null;
}

/** The exception leaves frame `callee` towards frame `r`. */
export function nameRead(exc: PyExc, callee: Frame, r: Frame): void {
  if (!exc.cls.isSubclass(ATTRIBUTE_ERROR)) return;
  const { code } = boundOf(callee);
  const at = OBJECTS.get(code.name);
  if (at === undefined || at >= code.params.positional) return;
  const ofModule = code.params.positional === 1;
  const op = opAt(boundOf(r).code, pcOf(r));
  if ((op.op !== 'set' && op.op !== 'expr') || op.e.k !== 'attr') return;
  const v = callee[H + at];
  const obj = ofModule ? moduleOf(boundOf(callee)) : v instanceof PyCell ? v.v : (v as PyValue | undefined);
  // Read from a class, `__get__` gets None.
  if (obj !== undefined && obj !== null) nameAttribute(exc, obj, op.e.name);
}
