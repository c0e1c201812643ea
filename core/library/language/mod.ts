/**
 * Python behind the language's own instructions: what an operator, call, unpacking, import or pattern does when code of the
 * program has to run for it. The machine calls these by name; their frames are left out of tracebacks.
 *
 * `$name(…)` is an intrinsic, or another function of the shipped Python.
 */
import { CLASSES } from './classes.ts';
import { CONTAINERS } from './containers.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { GENERATORS } from './generators.ts';
import { NAMES } from './names.ts';
import { OPERATORS } from './operators.ts';
import { PATTERNS } from './patterns.ts';
import { TEXTS } from './texts.ts';

export const LANGUAGE: Readonly<Record<string, string>> = {
  ...OPERATORS,
  ...CLASSES,
  ...CONTAINERS,
  ...TEXTS,
  ...NAMES,
  ...PATTERNS,
  ...EXCEPTIONS,
  ...GENERATORS,
};
