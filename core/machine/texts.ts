/**
 * The long texts that a walk over the heap has met. JavaScript does not tell whether two equal texts are one or two in memory, so
 * the walk counts one, and puts it in the place of the others.
 */

/** From here on an engine's hash of a text may be no more than its length (V8: 16,383 units). */
const UNHASHED = 16_384;
/** Places of such a text that are looked at before it is compared. */
const SAMPLES = 32;
/** Units that are compared in vain, in one walk; what is left then counts wherever it is. */
const PATIENCE = 1 << 25;

export class Texts {
  private readonly hashed = new Map<string, string>();
  private readonly sampled = new Map<string, string[]>();
  private patience = PATIENCE;

  /** The equal text that was met before; null: there was none. */
  find(s: string): string | null {
    if (s.length < UNHASHED) {
      const met = this.hashed.get(s);
      if (met === undefined) this.hashed.set(s, s);
      return met ?? null;
    }
    const key = sample(s);
    const alike = this.sampled.get(key);
    if (alike === undefined) {
      this.sampled.set(key, [s]);
      return null;
    }
    for (const met of alike) {
      if (met === s) return met;
      this.patience -= s.length;
      if (this.patience < 0) return null;
    }
    alike.push(s);
    return null;
  }
}

function sample(s: string): string {
  let key = String(s.length);
  const step = (s.length - 1) / (SAMPLES - 1);
  for (let i = 0; i < SAMPLES; i++) key += ` ${s.charCodeAt(Math.floor(i * step))}`;
  return key;
}
