/**
 * Inline caches hold what belongs to a program: classes, functions, namespaces, and through them all that these hold. None of it
 * counts as the program's, so a cache may keep it no longer than to the next walk that measures memory (mark.ts): a program that makes
 * a class with large attributes, looks at it at one place in its text, and goes on to the next would fill the memory with
 * what it has let go.
 *
 * Caches in the functions that the package ships outlive runs, for these belong to the isolate, and so do their closures. They are
 * emptied as well when the run is stored: else they would keep all of it alive, until the same place in the code meets something of
 * another one.
 */
export interface Cache {
  clear(): void;
}

const lasting: Cache[] = [];
/** Those of the loaded run; null between runs. */
let own: Cache[] | null = null;

/** Has a cache emptied that is being filled now. False: between runs nobody would, so it must not be filled. */
export function emptyLater(cache: Cache, lasts: boolean): boolean {
  const caches = lasts ? lasting : own;
  caches?.push(cache);
  return caches !== null;
}

/** A cache that is to be emptied once for each time that it has been filled. */
export abstract class Filled implements Cache {
  private readonly lasts: boolean;
  private full = false;

  constructor(lasts: boolean) {
    this.lasts = lasts;
  }

  /** It is being filled. */
  protected fills(): void {
    if (this.full) return;
    this.full = true;
    emptyLater(this, this.lasts);
  }

  clear(): void {
    this.full = false;
  }
}

/** Empties all that the loaded run has filled. */
export function emptyCaches(): void {
  emptyLasting();
  if (own !== null) empty(own);
}

/** Empties those of them that outlive it. */
export function emptyLasting(): void {
  empty(lasting);
}

function empty(caches: Cache[]): void {
  for (let i = 0; i < caches.length; i++) caches[i]!.clear();
  caches.length = 0;
}

/** Those that the loaded run fills are these from now on; null: none is loaded. */
export function useCaches(caches: Cache[] | null): void {
  own = caches;
}
