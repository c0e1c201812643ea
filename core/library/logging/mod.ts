/** The logging package. */
import type { ModuleSource } from '../modules.ts';
import { LOGGING } from './main.ts';

export const LOGGING_MODULES: readonly ModuleSource[] = [LOGGING];
