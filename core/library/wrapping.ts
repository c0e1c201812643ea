/** What `functools.update_wrapper` does with two functions of a program: none of it can call Python. */
import {
  ABSENT,
  Bail,
  PyDict,
  PyFunc,
  attributesDict,
  builtinFunction,
  lookupAttr,
  ownNames,
  setattr,
} from '../values/mod.ts';
import type { PyBuiltin, PyValue } from '../values/mod.ts';

const ASSIGNED = ['__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__'];

export const looksLike = (): PyBuiltin =>
  builtinFunction('functools', '_looks_like(wrapper, wrapped, /)', {
    doc: 'Give a function what update_wrapper() takes from another one; False if they are not both plain functions.',
    run(m, wrapper, wrapped) {
      if (!(wrapper instanceof PyFunc && wrapped instanceof PyFunc)) return false;
      m.charge(4);
      for (const name of ASSIGNED) {
        const v = lookupAttr(m, wrapped, name);
        if (v === ABSENT) continue;
        if (v === undefined || v instanceof Bail) return v === undefined ? undefined : false;
        if (setattr(m, wrapper, name, v as PyValue) === undefined) return undefined;
      }
      const own = wrapped.inst === null || ownNames(wrapped.inst).length === 0 ? undefined : attributesDict(wrapped);
      const to = own === undefined ? undefined : attributesDict(wrapper);
      if (own instanceof PyDict && to instanceof PyDict) {
        m.work(own.live);
        for (let i = own.nextEntry(0); i >= 0; i = own.nextEntry(i + 1)) to.set(m, own.keys[i]!, own.valueAt(i));
      }
      return setattr(m, wrapper, '__wrapped__', wrapped) === undefined ? undefined : true;
    },
  });
