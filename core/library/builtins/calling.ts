/** Calling from shipped Python. */
import { Raise, intrinsic } from '../../values/mod.ts';

/** `$type_error(text)` and the like keep shipped frames out of what a program sees. */
intrinsic('raise', 1, (_m, type, text) => {
  throw new Raise(type as never, text as string);
});
