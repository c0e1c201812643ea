/**
 * The native functions of modules, private ones too, whatever a program gives them: nothing but a Python exception comes out, and
 * what belongs to all runs stays as it is.
 */
import { expect, it } from 'vitest';
import { Monty } from '../../../platforms/module.ts';
import theirs from '../../oracle/names.json' with { type: 'json' };

/** They end the program, wait, or ask the host. */
const LEFT_OUT = '_exit abort breakpointhook exit quit';

const ARGUMENTS = [
  "1, 2",
  "'a', None",
  "None, 'x', 3",
  "int, 'x'",
  'object',
  "'a'",
  '[1], {2: 3}',
  "1.5, b'x', (), {}, None",
  "'a', 'b', 'c', 'd', 'e'",
  'X, X',
  'X(), X(), X()',
  "print, 'a'",
  "{}, {}, [], 'k', 1",
];

/** Modules that others import, and those others. */
const IMPORTERS = 'collections, contextvars, csv, datetime, io, os, stat, traceback';
const PRIVATE = ['_traceback', '_contextvars', '_csv', '_files', '_io', '_stat', 'collections._mappings', 'collections._sets'];

const calls = (module: string): string => `
import sys, types
import ${PRIVATE.includes(module) ? IMPORTERS : module}
m = sys.modules['${module}']
class X: pass
def call(f, *args):
    try: f(*args)
    except BaseException: pass
for name, f in sorted(vars(m).items()):
    if name not in '${LEFT_OUT}'.split() and isinstance(f, types.BuiltinFunctionType):
${ARGUMENTS.map((args) => `        call(f, ${args})`).join('\n')}
`;

const SHARED = '[len(vars(c)) for c in (object, type, int, str, list, dict, tuple, Exception)]';

it.each([...Object.keys(theirs), ...PRIVATE])('%s', (module) => {
  const before = new Monty(SHARED).run();
  new Monty(calls(module), { externalFunctions: [] }).run({ limits: { maxTicks: 30_000_000 }, print: () => undefined });
  expect(new Monty(SHARED).run()).toEqual(before);
});
