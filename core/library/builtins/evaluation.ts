/** Builtins that compile, run and build code: eval, exec, compile, __build_class__, __import__, input. */
import { builtinFunction } from '../../values/mod.ts';
import type { PyBuiltin } from '../../values/mod.ts';

export const EVALUATION: readonly PyBuiltin[] = [
  builtinFunction('builtins', '__build_class__(func, name, /, *bases, metaclass=..., **kwds)', {
    doc: 'Internal helper of the class statement.\n\n>>> callable(__build_class__)\nTrue',
    python: `
def __build_class__(func, name, /, *bases, **kwds):
    return $build_class(func, name, bases, kwds)
`,
  }),
  builtinFunction('builtins', "__import__(name, globals=None, locals=None, fromlist=(), level=0)", {
    doc: 'Import a module.\n\n>>> __import__("sys").__name__\n\'sys\'',
    python: `
def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    return $import_module(name, globals, fromlist, level)
`,
  }),
  builtinFunction('builtins', "input(prompt='', /) -> str", {
    doc: 'Read a line from the host.\n\n>>> callable(input)\nTrue',
    python: `
def input(prompt='', /):
    return $host_call('input', str(prompt))
`,
  }),
];
