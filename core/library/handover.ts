/** Calls that native callables hand over (TailCall), with the keywords that they keep. */
import { BAIL, PyDict, PyStr, TailCall, utf16 } from '../values/mod.ts';
import type { Bail, Machine, PyValue } from '../values/mod.ts';

/**
 * The call of `func` with positional arguments, which become its own, and with keywords: those that are kept, and the last
 * names.length of `args`, which come before kept ones of the same name. BAIL if a kept name is no str.
 */
export function handedOver(
  m: Machine,
  func: PyValue,
  positional: PyValue[],
  kept: PyDict,
  args: readonly PyValue[],
  names: readonly string[] | null,
): TailCall | Bail {
  const named = names === null ? 0 : names.length;
  m.work(positional.length);
  if (named + kept.live === 0) return new TailCall(func, positional, null);
  // Each is put into a map here, and by most functions into a dict.
  m.charge(4 * (named + kept.live));
  const byName: Map<string, PyValue> = new Map();
  for (let i = kept.nextEntry(0); i >= 0; i = kept.nextEntry(i + 1)) {
    const key = kept.keys[i]!;
    if (typeof key !== 'string' && !(key instanceof PyStr)) return BAIL;
    byName.set(utf16(key), kept.valueAt(i));
  }
  for (let i = 0; i < named; i++) byName.set(names![i]!, args[args.length - named + i]!);
  for (const v of byName.values()) positional.push(v);
  return new TailCall(func, positional, [...byName.keys()]);
}
