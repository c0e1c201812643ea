/** Calling from shipped Python. */
import {
  PyBound,
  PyBuiltin,
  PyFunc,
  PyStatic,
  Raise,
  intrinsic,
  typeOf,
} from '../../values/mod.ts';

/**
 * `$method(o, name)`: the special method of o's class, bound; None if there is none. A descriptor of the program's own kind
 * is not asked.
 */
intrinsic('method', 1, (_m, o, name) => {
  const f = typeOf(o).lookup(name as string);
  if (f === undefined) return null;
  if (f instanceof PyStatic) return f.func;
  if (f instanceof PyFunc || (f instanceof PyBuiltin && f.kind === 'method')) return new PyBound(o, f);
  return f;
});

/** `$type_error(text)` and the like keep shipped frames out of what a program sees. */
intrinsic('raise', 1, (_m, type, text) => {
  throw new Raise(type as never, text as string);
});
