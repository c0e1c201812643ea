/** The functions of the module builtins. */
import type { PyBuiltin } from '../../values/mod.ts';
import { evaluation } from './evaluation.ts';
import { importing } from './importing.ts';
import { iteration } from './iteration.ts';
import { numbers } from './numbers.ts';
import { objects } from './objects.ts';
import { output } from './output.ts';

export { promptObjects } from './prompt.ts';

let made: readonly PyBuiltin[] | null = null;

/** The builtin functions, made at the first call. */
export function builtinFunctions(): readonly PyBuiltin[] {
  return (made ??= [...output(), ...iteration(), ...numbers(), ...objects(), ...evaluation(), ...importing()]);
}
