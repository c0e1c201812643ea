/**
 * `atexit`: calls at the end of a program, the last registered first, after `sys.excepthook` and before files that were not
 * closed are written. They are part of the run (`Run.exits`); when a program has ended, by an exception too, the platform has
 * them made. A session has no end, so there they wait for `_run_exitfuncs`.
 */
import { builtinFunction, intrinsic, shipped } from '../values/mod.ts';
import type { PyBuiltin } from '../values/mod.ts';
import type { ModuleSource } from './modules.ts';

shipped(
  'run_exits',
  `
def run_exits(error):
    if error is not None and not isinstance(error, SystemExit):
        import sys
        if 'excepthook' in sys.__dict__ and sys.excepthook is not sys.__excepthook__:
            error = $call_hook(sys.excepthook, error)
    exits = $exits()
    try:
        for func, args, kwargs in exits[::-1]:
            try:
                func(*args, **kwargs)
            except BaseException as e:
                $exit_failed(func, e)
    finally:
        exits.clear()
    $write_rest(error)
`,
);

// What CPython writes when it frees a file. Nothing is freed here, so files of a mount are written when a program or feed ends.
shipped(
  'write_rest',
  `
def write_rest(error):
    import sys
    if '_io' in sys.modules:
        sys.modules['_io']._write_rest()
    if error is not None:
        raise error
`,
);

/** A hook of the program tells of an uncaught exception instead of the interpreter: all that is left is the exit code. */
shipped(
  'call_hook',
  `
def call_hook(hook, error):
    try:
        hook(type(error), error, error.__traceback__)
    except SystemExit as e:
        return e
    except BaseException as e:
        import sys, traceback
        sys.stderr.write('Error in sys.excepthook:\\n')
        traceback.print_exception(e)
        sys.stderr.write('\\nOriginal exception was:\\n')
        traceback.print_exception(error)
    return SystemExit(1)
`,
);

shipped(
  'exit_failed',
  `
def exit_failed(func, error):
    import sys
    try:
        message = f'Exception ignored in atexit callback {func!r}'
        tb = error.__traceback__
        sys.unraisablehook(sys._UnraisableHookArgs((type(error), error, tb, message, None)))
    except BaseException:
        pass
`,
);

intrinsic('exits', 0, (m) => m.exits);

const functions = (): PyBuiltin[] => [
  builtinFunction('atexit', 'register(func, /, *args, **kwargs)', {
    doc: `Register a function to be executed upon normal program termination

    func - function to be called at exit
    args - optional arguments to pass to func
    kwargs - optional keyword arguments to pass to func

    func is returned to facilitate usage as a decorator.

>>> import atexit
>>> atexit.register(print, 'bye') is print
True
>>> atexit._clear()`,
    python: `
def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError('the first argument must be callable')
    $exits().append((func, args, kwargs))
    return func
`,
  }),
  builtinFunction('atexit', 'unregister(func, /)', {
    doc: `Unregister an exit function which was previously registered using
atexit.register

    func - function to be unregistered

>>> import atexit
>>> atexit.unregister(print)`,
    style: 'pos',
    python: `
def unregister(func, /):
    exits = $exits()
    for call in exits[::-1]:
        if func == call[0]:
            for i, other in enumerate(exits):
                if other is call:
                    del exits[i]
                    break
`,
  }),
  builtinFunction('atexit', '_clear()', {
    doc: `Clear the list of previously registered exit functions.

>>> import atexit
>>> atexit._clear()`,
    run(m) {
      m.exits.items.length = 0;
      return null;
    },
  }),
  builtinFunction('atexit', '_run_exitfuncs()', {
    doc: `Run all registered exit functions.

If a callback raises an exception, it is logged with sys.unraisablehook.

>>> import atexit
>>> f = atexit.register(print, 'bye')
>>> atexit._run_exitfuncs()
bye`,
    python: `
def _run_exitfuncs():
    $run_exits(None)
`,
  }),
  builtinFunction('atexit', '_ncallbacks() -> int', {
    doc: `Return the number of registered exit functions.

>>> import atexit
>>> atexit._ncallbacks()
0`,
    run: (m) => m.exits.items.length,
  }),
];

export const ATEXIT: ModuleSource = {
  name: 'atexit',
  doc: `allow programmer to define multiple exit functions to be executed
upon normal program termination.

Two public functions, register and unregister, are defined.
`,
  contents: () => ({ functions: functions() }),
};
