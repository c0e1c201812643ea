/** What was warned of in a text that was read or compiled for a program. */
import type { CompileWarning } from '../code/mod.ts';
import { TUPLE } from './classes.ts';
import type { Machine } from './machine.ts';
import { PyModule, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import { mkstr } from './text.ts';

/** A text and its warnings. */
export interface Warned {
  readonly fileName: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
  readonly warnings?: readonly CompileWarning[];
}

/** A warning as CPython prints it, without the line of the source. */
export function warningText(fileName: string, { message, line }: CompileWarning): string {
  return `${fileName}:${line}: SyntaxWarning: ${message}\n`;
}

/**
 * Tells warnings. Null: they are written, as long as the program has not imported `warnings` and so cannot have asked for
 * anything else; or rows for `warnings._compiled` to tell.
 */
export function tellWarnings(m: Machine, warned: Warned): PyTuple | null {
  const { fileName, warnings = [] } = warned;
  if (warnings.length === 0) return null;
  const module = m.modules.getStr('warnings');
  if (module instanceof PyModule && module.dict.getStr('_compiled') !== undefined) return warningRows(warned);
  for (const warning of warnings) m.write('stderr', mkstr(warningText(fileName, warning)));
  return null;
}

/** (message, line, column) of each warning. */
export function warningRows({ lineStarts, warnings = [] }: Warned): PyTuple {
  const row = ({ message, line, offset }: CompileWarning): PyValue =>
    new PyTuple(TUPLE, [mkstr(message), line, offset - lineStarts[line - 1]! + 1]);
  return new PyTuple(TUPLE, warnings.map(row));
}
