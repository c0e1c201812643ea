/** Modules about bytes. */
import type { ModuleSource } from '../modules.ts';
import { ARRAY } from './array.ts';
import { BASE64 } from './base64.ts';
import { BINASCII } from './binascii.ts';
import { GZIP } from './gzip.ts';
import { STRUCT } from './struct.ts';
import { ZLIB } from './zlib.ts';

export const BINARY_MODULES: readonly ModuleSource[] = [ARRAY, BASE64, BINASCII, GZIP, STRUCT, ZLIB];
