/** The virtual file system as Python sees it. */
import type { ModuleSource } from '../modules.ts';
import { GLOB } from './glob.ts';
import { FILES } from './operations.ts';
import { OS, OS_PARTS } from './os/mod.ts';
import { POSIX } from './os/posix.ts';
import { POSIXPATH } from './path.ts';
import { PATHLIB, PATHLIB_TYPES } from './pathlib.ts';
import { SHUTIL } from './shutil.ts';
import { TEMPFILE } from './tempfile.ts';

export const FILE_MODULES: readonly ModuleSource[] = [
  FILES,
  GLOB,
  OS,
  ...OS_PARTS,
  PATHLIB,
  PATHLIB_TYPES,
  POSIX,
  POSIXPATH,
  SHUTIL,
  TEMPFILE,
];
