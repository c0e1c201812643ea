/** The entries of a dict in the order of their keys, natively. */
import type { PyDict, PyValue } from '../values/mod.ts';

export interface Entry {
  readonly key: PyValue;
  readonly value: PyValue;
}

/** Undefined where Python has to compare the keys: they are not all plain strs, nor all plain ints. */
export function sortedEntries(d: PyDict): Entry[] | undefined {
  const entries: Entry[] = [];
  for (let i = d.nextEntry(0); i >= 0; i = d.nextEntry(i + 1)) entries.push({ key: d.keys[i]!, value: d.valueAt(i) });
  if (entries.length < 2) return entries;
  if (!entries.every(({ key }) => typeof key === 'string') && !entries.every(({ key }) => typeof key === 'number')) return undefined;
  return entries.sort((a, b) => (a.key! < b.key! ? -1 : a.key! > b.key! ? 1 : 0));
}
