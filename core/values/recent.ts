/** Texts that are kept, and the length of the longest of them. */
const KEPT = 64;
const LONGEST = 128;

/**
 * What was made of the texts that came lately. Formats and their specifications are parsed once and used again: programs write
 * them in loops. What is made of a text may depend on nothing else.
 */
export class Recent<T> {
  readonly #made = new Map<string, T>();

  get(text: string): T | undefined {
    return this.#made.get(text);
  }

  /** Answers what it keeps. */
  keep(text: string, made: T): T {
    if (text.length > LONGEST) return made;
    if (this.#made.size >= KEPT) this.#made.clear();
    this.#made.set(text, made);
    return made;
  }
}
