/** Source text to code, and its errors as those of this package. */
import { builtinsNamespace, compile, describeException, exceptionOfFault, isFault } from '../core/mod.ts';
import type { Code, Fault, SourceOptions } from '../core/mod.ts';
import { MontySyntaxError } from './errors.ts';
import type { FrameInfo } from './errors.ts';
import { exceptionInfo } from './execution.ts';
import { checkSource } from './limits.ts';
import type { Limits } from './limits.ts';

export function isBuiltin(name: string): boolean {
  return builtinsNamespace().cells.get(name)?.v !== undefined;
}

/** Where the syntax is wrong. */
function placeOfFault({ place }: Fault, fileName: string, source: string): FrameInfo | null {
  if (place === null) return null;
  const { line, offset, endLine, endOffset } = place;
  const sourceLine = source.split(/\r\n?|\n/, line)[line - 1] ?? '';
  const range = { line, column: offset, endLine: endLine ?? line, endColumn: endOffset ?? offset };
  return { fileName, functionName: '<module>', ...range, sourceLine: sourceLine.trim() };
}

/** Compiles a program or feed. Throws MontySyntaxError, or MontyLimitError when it is too long. */
export function compiled(source: string, fileName: string, limits: Limits, options: SourceOptions): Code {
  checkSource(source, limits);
  const code = compile(source, { ...options, fileName, answer: true, topLevelAwait: true });
  if (!isFault(code)) return code;
  const info = exceptionInfo(describeException(null, exceptionOfFault(code, fileName, source)));
  throw new MontySyntaxError(info, placeOfFault(code, fileName, source));
}
