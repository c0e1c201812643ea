/**
 * Depth of native walks (repr, ==, <, hash …). A walk keeps its own stack, so depth costs no JavaScript stack; where one walk
 * starts another (a look-up in a dict inside of `==`), `nested` counts. Both end in RecursionError, never in a RangeError.
 */
import { heap } from './heap.ts';
import { Raise } from './raised.ts';

/** Levels of one walk. CPython's own limit depends on its C stack. */
export const DEEPEST = 10000;

/** Walks started inside walks: each takes JavaScript stack. */
const MOST_NESTED = 150;

const walks: { nested: number } = { nested: 0 };

export function tooDeep(what: string): Raise {
  // The walks that were in vain charge nothing else.
  heap.charge(walks.nested * 2);
  return new Raise('RecursionError', `maximum recursion depth exceeded${what}`);
}

/** Runs a walk that may be inside another one. */
export function nested<T>(what: string, walk: () => T): T {
  if (walks.nested >= MOST_NESTED) throw tooDeep(what);
  walks.nested++;
  try {
    return walk();
  } finally {
    walks.nested--;
  }
}
