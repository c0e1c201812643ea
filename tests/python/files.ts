/** The case files. */
import { IN_BUNDLE, read, relative } from './texts.ts';

/** Case files by their path below tests/python. */
export async function caseTexts(): Promise<Map<string, string>> {
  return IN_BUNDLE
    ? relative('./', import.meta.glob('./**/*.py', { query: '?raw', import: 'default', eager: true }))
    : await read(new URL('./', import.meta.url), '.py');
}
