/** `urllib`: a package with `urllib.parse` in it. */
import type { ModuleSource } from '../modules.ts';

export { URLLIB_PARSE } from './parse.ts';

export const URLLIB: ModuleSource = { name: 'urllib', doc: 'URL handling modules.', package: true };
