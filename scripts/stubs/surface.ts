/**
 * What the interpreter has: every module, its names, and the names of its classes, found by running it. And the same
 * of CPython, which tells attributes of instances (nowhere in `dir`) from what is missing here.
 */
import { Oracle } from '../../tests/oracle/client.ts';
import { moduleNames } from '../../core/library/mod.ts';
import { Monty } from '../../platforms/module.ts';

/** A name of a module: a class has members, a function its signature, any other value its type. */
export interface Entry {
  readonly kind: 'class' | 'function' | 'module' | 'value';
  /** The type of a value, the signature of a function if it is known. */
  readonly text: string;
  readonly members?: readonly string[];
  readonly bases?: readonly string[];
}

export interface Surface {
  readonly names: ReadonlyMap<string, Entry>;
  /** `__all__`, or all names without an underscore that are no modules. */
  readonly exported: ReadonlySet<string>;
}

const PROGRAM = (modules: readonly string[]): string => `
import inspect, json, sys, types

def described(v):
    if isinstance(v, type):
        return ['class', v.__name__, sorted(dir(v)), [b.__name__ for b in v.__bases__]]
    if isinstance(v, types.ModuleType):
        return ['module', v.__name__]
    if callable(v) and type(v).__name__ in ('function', 'builtin_function_or_method', 'method'):
        try:
            return ['function', str(inspect.signature(v))]
        except Exception:
            return ['function', '(*args, **kwargs)']
    return ['value', type(v).__name__]

def surface(name):
    try:
        __import__(name)
        module = sys.modules[name]
    except ImportError:
        return None
    exported = getattr(module, '__all__', None)
    found = {*vars(module), *(exported or ()), *dir(module)}
    names = {k: described(getattr(module, k)) for k in sorted(found) if hasattr(module, k)}
    if exported is None:
        exported = [k for k, v in names.items() if k[0] != '_' and v[0] != 'module']
    return [names, sorted(exported)]

output = json.dumps({name: surface(name) for name in ${JSON.stringify(modules)}})
`;

type Raw = Record<string, [Record<string, [Entry['kind'], string, string[]?, string[]?]>, string[]] | null>;

/** The modules of the interpreter that a program may import. */
export const MODULES: readonly string[] = moduleNames().filter((name) => !/(^|\.)_(?!_)/.test(name));

/** What the interpreter has. */
export function ours(): Map<string, Surface> {
  // No name of this program may be among the module's.
  return read(new Monty(`${PROGRAM(MODULES)}\noutput`).run() as string);
}

/** What CPython has in the same modules. */
export async function theirs(): Promise<Map<string, Surface>> {
  const oracle = new Oracle(60_000);
  const answer = await oracle.run({ source: `${PROGRAM(MODULES)}\nprint(output)`, scriptName: 'surface.py' });
  oracle.close();
  if (answer.ended !== 'ok' || answer.traceback !== null) throw new Error(answer.traceback ?? answer.ended);
  if (!answer.output.startsWith('{')) throw new Error(answer.output);
  return read(answer.output);
}

function read(text: string): Map<string, Surface> {
  const raw = JSON.parse(text) as Raw;
  const found = new Map<string, Surface>();
  for (const [module, row] of Object.entries(raw)) {
    if (row === null) continue;
    const names = Object.entries(row[0]).map(([name, [kind, shown, members, bases]]): [string, Entry] => [
      name,
      { kind, text: shown, ...(members && { members }), ...(bases && { bases }) },
    ]);
    found.set(module, { names: new Map(names), exported: new Set(row[1]) });
  }
  return found;
}
