/** All builtin functions. */
import type { PyBuiltin } from '../../values/mod.ts';
import { EVALUATION } from './evaluation.ts';
import { IMPORTING } from './importing.ts';
import { ITERATION } from './iteration.ts';
import { NUMBERS } from './numbers.ts';
import { OBJECTS } from './objects.ts';
import { OUTPUT } from './output.ts';

export const BUILTIN_FUNCTIONS: readonly PyBuiltin[] = [...OUTPUT, ...ITERATION, ...NUMBERS, ...OBJECTS, ...EVALUATION, ...IMPORTING];
