/** The case files. */
import { read, relative } from './texts.ts';

/** Case files by their path below tests/python. */
export async function caseTexts(): Promise<Map<string, string>> {
  return 'Bun' in globalThis
    ? await read(new URL('./', import.meta.url), '.py')
    : relative('./', import.meta.glob('./**/*.py', { query: '?raw', import: 'default', eager: true }));
}
