/** Objects that a host hands over as options. */
import { MontyUsageError } from './errors.ts';

/** Whether a value has options by their names: not an array or a Map, whose entries would go unnoticed. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value);
}

/** Whether Python takes a text for a name. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name) && name.normalize('NFKC') === name;
}

/** Throws MontyUsageError for anything else, and for names that it can't have: a misspelt one would go unnoticed. */
export function checkRecord(what: string, value: unknown, names: readonly string[]): void {
  if (!isRecord(value)) throw new MontyUsageError('bad-option', `${what} is an object`);
  for (const name in value) {
    if (!names.includes(name)) throw new MontyUsageError('unknown-option', `${what} has no option ${name}`);
  }
}
