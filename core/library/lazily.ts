/** Things of a module that are made when first asked for, and kept for the isolate. */
import { uncounted } from '../values/mod.ts';

export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= uncounted(make));
}
