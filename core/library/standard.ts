/** Registers the shipped modules. */
import { defineModules } from './modules.ts';
import { ABC } from './abc.ts';
import { AST } from './ast/mod.ts';
import { ANNOTATIONLIB } from './annotationlib.ts';
import { ARGPARSE } from './argparse/mod.ts';
import { ATEXIT } from './atexit.ts';
import { ASYNCIO, ASYNCIO_PARTS } from './asyncio/mod.ts';
import { BISECT } from './bisect.ts';
import { COLLECTIONS, COLLECTIONS_ABC, COLLECTIONS_ABC_PARTS, COLLECTIONS_WRAPPERS } from './collections/mod.ts';
import { COPY, COPYREG } from './copy.ts';
import { GRAPHLIB } from './graphlib.ts';
import { HEAPQ } from './heapq.ts';
import { IPADDRESS } from './ipaddress/mod.ts';
import { ITERTOOLS } from './itertools/mod.ts';
import { BUILTINS } from './namespace.ts';
import { BINARY_MODULES } from './binary/mod.ts';
import { CALENDAR, CALENDAR_NAMES } from './calendar.ts';
import { CODECS_MODULE } from './codecs/mod.ts';
import { COLORSYS } from './colorsys.ts';
import { CONFIGPARSER } from './configparser/mod.ts';
import { CMATH } from './cmath.ts';
import { CONTEXTLIB_ASYNC } from './contextlib/asynchronous.ts';
import { CONTEXTLIB } from './contextlib/mod.ts';
import { CONTEXTVARS_PARTS } from './contextvars.ts';
import { CSV, CSV_C } from './csv/mod.ts';
import { DIFFLIB } from './difflib.ts';
import { ENTITIES } from './html/entities.ts';
import { ERRNO } from './errno.ts';
import { DATACLASSES } from './dataclasses/mod.ts';
import { ENUM, ENUM_DATA, ENUM_FLAGS } from './enum/mod.ts';
import { FRACTIONS } from './fractions.ts';
import { FUNCTOOLS } from './functools.ts';
import { DATETIME_MODULES } from './datetime/mod.ts';
import { DECIMAL_MODULE } from './decimal/mod.ts';
import { FILE_MODULES } from './files/mod.ts';
import { FNMATCH } from './fnmatch.ts';
import { FUTURE } from './future.ts';
import { IO_MODULES } from './io/mod.ts';
import { GC } from './gc.ts';
import { INSPECT, INSPECT_SIGNATURES } from './inspect/mod.ts';
import { JSON_MODULE, JSON_PARTS } from './json/mod.ts';
import { LOGGING_MODULES } from './logging/mod.ts';
import { HTML } from './html/mod.ts';
import { HTML_PARSER } from './html/parser.ts';
import { KEYWORD } from './keyword.ts';
import { LOCALE } from './locale.ts';
import { HASHLIB } from './hashlib/mod.ts';
import { HMAC } from './hmac.ts';
import { MATH } from './math/mod.ts';
import { MIMETYPES } from './mimetypes.ts';
import { NUMBERS } from './numbers.ts';
import { OPERATOR_PARTS } from './operator.ts';
import { PPRINT } from './pprint.ts';
import { QUEUE } from './queue.ts';
import { QUOPRI } from './quopri.ts';
import { PLATFORM } from './platform.ts';
import { RE } from './re/mod.ts';
import { REPRLIB } from './reprlib.ts';
import { SHLEX } from './shlex.ts';
import { STAT, STAT_C } from './stat.ts';
import { STRING } from './string/mod.ts';
import { RANDOM } from './random/mod.ts';
import { SECRETS } from './secrets.ts';
import { STATISTICS } from './statistics/mod.ts';
import { SYS } from './sys.ts';
import { TEMPLATELIB } from './string/templatelib.ts';
import { TEXTWRAP } from './textwrap.ts';
import { TIMEIT } from './timeit.ts';
import { TIME } from './time.ts';
import { TOMLLIB } from './tomllib.ts';
import { TRACEBACK_MODULES } from './traceback.ts';
import { TYPES } from './types.ts';
import { UNICODEDATA } from './unicodedata.ts';
import { UNITTEST_MODULES } from './unittest/mod.ts';
import { URLLIB } from './urllib/mod.ts';
import { URLLIB_PARSE } from './urllib/parse.ts';
import { UUID } from './uuid.ts';
import { WARNINGS } from './warnings.ts';
import { TYPING, TYPING_EXTENSIONS, TYPING_PARTS } from './typing/mod.ts';
import { ZONEINFO } from './zoneinfo/mod.ts';
import { WEAKREF } from './weakref.ts';

// prettier-ignore
defineModules([
  ABC,
  ANNOTATIONLIB,
  AST,
  ARGPARSE,
  ATEXIT,
  ASYNCIO,
  ...ASYNCIO_PARTS,
  BISECT,
  BUILTINS,
  ...BINARY_MODULES,
  CALENDAR,
  CALENDAR_NAMES,
  CODECS_MODULE,
  COLORSYS,
  COLLECTIONS,
  COLLECTIONS_ABC,
  ...COLLECTIONS_ABC_PARTS,
  COLLECTIONS_WRAPPERS,
  CONFIGPARSER,
  CMATH,
  CONTEXTLIB,
  CONTEXTLIB_ASYNC,
  ...CONTEXTVARS_PARTS,
  COPY,
  COPYREG,
  CSV,
  CSV_C,
  DIFFLIB,
  ENTITIES,
  ERRNO,
  DATACLASSES,
  ENUM,
  ENUM_DATA,
  ENUM_FLAGS,
  FRACTIONS,
  FUNCTOOLS,
  ...DATETIME_MODULES,
  DECIMAL_MODULE,
  ...FILE_MODULES,
  FNMATCH,
  FUTURE,
  GRAPHLIB,
  HEAPQ,
  ...IO_MODULES,
  IPADDRESS,
  ITERTOOLS,
  GC,
  INSPECT,
  INSPECT_SIGNATURES,
  JSON_MODULE,
  ...JSON_PARTS,
  ...LOGGING_MODULES,
  HTML,
  HTML_PARSER,
  KEYWORD,
  LOCALE,
  HASHLIB,
  HMAC,
  MATH,
  MIMETYPES,
  NUMBERS,
  ...OPERATOR_PARTS,
  PPRINT,
  QUEUE,
  QUOPRI,
  PLATFORM,
  RE,
  REPRLIB,
  SHLEX,
  STAT,
  STAT_C,
  STRING,
  RANDOM,
  SECRETS,
  STATISTICS,
  SYS,
  TEMPLATELIB,
  TEXTWRAP,
  TIME,
  TIMEIT,
  TOMLLIB,
  ...TRACEBACK_MODULES,
  TYPES,
  UNICODEDATA,
  ...UNITTEST_MODULES,
  URLLIB,
  URLLIB_PARSE,
  UUID,
  WARNINGS,
  TYPING,
  ...TYPING_PARTS,
  TYPING_EXTENSIONS,
  ZONEINFO,
  WEAKREF,
]);
