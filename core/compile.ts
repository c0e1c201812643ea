/** Source text to code: tokens, tree, scopes and code in one call. */
import { compile as lower } from './code/mod.ts';
import type { Code, CompileOptions, CompileWarning } from './code/mod.ts';
import { Text, faultAt, isFault } from './source/mod.ts';
import type { Fault } from './source/mod.ts';
import { parse } from './syntax/mod.ts';

export interface SourceOptions extends CompileOptions {
  readonly mode?: 'exec' | 'eval' | 'single';
  /** Decimal ints of more digits are refused, as `sys.get_int_max_str_digits()` says (4300); 0: none are. */
  readonly maxDigits?: number | undefined;
}

/** Compiles a source text. */
export function compile(source: string, options: SourceOptions = {}): Code | Fault {
  const text = new Text(options.fileName ?? '<string>', source);
  try {
    return compileText(text, options);
  } catch (e) {
    // What a source may nest is bounded, but the JavaScript stack may be deep in a program that evaluates it, or small.
    if (!(e instanceof RangeError)) throw e;
    return faultAt('MemoryError', 'Parser stack overflowed - Python source too complex to parse', { start: 0, end: source.length }, null);
  }
}

function compileText(text: Text, options: SourceOptions): Code | Fault {
  const warnings: CompileWarning[] = [];
  const warn = (warning: CompileWarning): void => void warnings.push(warning);
  const { mode = 'exec', intrinsics = false, late = false, maxDigits } = options;
  const tree = parse(text, mode, { intrinsics, late, warn, maxDigits });
  if (isFault(tree)) return tree;
  const code = lower(tree, text, { ...options, warnings });
  return isFault(code) ? { late: 'code', ...code } : code;
}
