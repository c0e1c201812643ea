/** Source text to code, and its errors as those of this package. */
import { builtinsNamespace, compile, describeException, exceptionOfFault, isFault } from '../core/mod.ts';
import type { Code, SourceOptions } from '../core/mod.ts';
import { MontySyntaxError } from './errors.ts';
import { exceptionInfo } from './execution.ts';
import { checkSource } from './limits.ts';
import type { Limits } from './limits.ts';

export function isBuiltin(name: string): boolean {
  return builtinsNamespace().cells.get(name)?.v !== undefined;
}

/** Compiles a program or feed. Throws MontySyntaxError, or MontyLimitError when it is too long. */
export function compiled(source: string, fileName: string, limits: Limits, options: SourceOptions): Code {
  checkSource(source, limits);
  const code = compile(source, { ...options, fileName, answer: true, topLevelAwait: true });
  if (!isFault(code)) return code;
  throw new MontySyntaxError(exceptionInfo(describeException(null, exceptionOfFault(code, fileName, source))));
}
