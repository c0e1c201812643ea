/** Registers the shipped modules. */
import { defineModules } from './modules.ts';
import { ABC } from './abc.ts';
import { ASYNCIO, ASYNCIO_PARTS } from './asyncio/mod.ts';
import { CONTEXTLIB } from './contextlib.ts';
import { FUNCTOOLS } from './functools.ts';
import { FILE_MODULES } from './files/mod.ts';
import { FUTURE } from './future.ts';
import { IO_MODULES } from './io/mod.ts';
import { JSON_MODULE, JSON_PARTS } from './json/mod.ts';
import { LOGGING_MODULES } from './logging/mod.ts';
import { MATH } from './math.ts';
import { OPERATOR } from './operator.ts';
import { RE } from './re/mod.ts';
import { SYS } from './sys.ts';
import { TIME } from './time.ts';
import { TRACEBACK_MODULES } from './traceback.ts';
import { TYPES } from './types.ts';
import { WARNINGS } from './warnings.ts';

// prettier-ignore
defineModules([
  ABC,
  ASYNCIO,
  ...ASYNCIO_PARTS,
  CONTEXTLIB,
  FUNCTOOLS,
  ...FILE_MODULES,
  FUTURE,
  ...IO_MODULES,
  JSON_MODULE,
  ...JSON_PARTS,
  ...LOGGING_MODULES,
  MATH,
  OPERATOR,
  RE,
  SYS,
  TIME,
  ...TRACEBACK_MODULES,
  TYPES,
  WARNINGS,
]);
