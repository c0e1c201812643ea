/** What `functools` does natively for a generic function: finding the implementation for a class that it was called with before. */
import { BAIL, PyDict } from '../values/mod.ts';
import type { Bound, PyFunc, PyValue, Shortcut } from '../values/mod.ts';

/** A free variable of a function. */
function freeVariable(b: Bound, f: PyFunc, name: string): PyValue | undefined {
  return f.cells[b.code.free.findIndex((variable) => variable.name === name)]?.v;
}

export const DISPATCHING: ReadonlyMap<string, Shortcut> = new Map(
  Object.entries<Shortcut>({
    'singledispatch.<locals>.dispatch': (m, [cls], b, f) => {
      const cache = freeVariable(b, f, 'dispatch_cache');
      // With a token, abstract classes may have got other subclasses since.
      if (cls === undefined || freeVariable(b, f, 'token') !== null || !(cache instanceof PyDict)) return BAIL;
      const found = cache.get(m, cls);
      return found === undefined || found === null ? BAIL : found;
    },
  }),
);
