/** The logging package. */
import type { ModuleSource } from '../modules.ts';
import { CONFIG } from './config.ts';
import { LOGGING } from './main.ts';

export const LOGGING_MODULES: readonly ModuleSource[] = [
  LOGGING,
  { name: 'logging.handlers', doc: 'Additional handlers for the logging package for Python.', python: CONFIG.handlers },
  { name: 'logging.config', doc: 'Configuration functions for the logging package for Python.', python: CONFIG.config },
];
