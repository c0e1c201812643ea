/**
 * Inline caches that outlive runs. The functions that the package ships belong to the isolate, and so do their closures. What
 * a cache in one of these holds of a run (a class, a method) is let go when the run is stored: it would keep all of the run
 * alive, until the same place in the code meets something of another one.
 */

const filled: (() => void)[] = [];

/** Has a cache emptied when the loaded run is stored. */
export function emptyLater(empty: () => void): void {
  filled.push(empty);
}

/** Empties the caches that the loaded run has filled. */
export function emptyCaches(): void {
  for (let i = 0; i < filled.length; i++) filled[i]!();
  filled.length = 0;
}
