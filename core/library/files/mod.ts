/** The virtual file system as Python sees it. */
import type { ModuleSource } from '../modules.ts';
import { FILES } from './operations.ts';
import { OS } from './os.ts';
import { POSIXPATH } from './path.ts';

export const FILE_MODULES: readonly ModuleSource[] = [FILES, OS, POSIXPATH];
