/** A program, compiled once, to be run any number of times. */
import { Run, builtinsNamespace, loadCode, saveCode } from '../core/mod.ts';
import type { Code, HostValue } from '../core/mod.ts';
import { seal } from './codec.ts';
import type { OpenOptions, SealOptions } from './codec.ts';
import { checkTypes } from './checking.ts';
import type { TypeCheckOptions } from './checking.ts';
import { compiled, isBuiltin } from './compiling.ts';
import { codeEnvelope, openCode, snapshotError } from './envelope.ts';
import { MontyUsageError } from './errors.ts';
import { Execution } from './execution.ts';
import type { SliceOption } from './execution.ts';
import { drive } from './hosting.ts';
import { checkedLimits } from './limits.ts';
import type { Limits } from './limits.ts';
import { bindInputs, checkHosting, checkOptions, checkedNames, executionOptions, namesIn, surroundingsOf } from './options.ts';
import type { RunOptions, StartOptions } from './options.ts';
import { giveFiles } from './os.ts';
import type { Progress } from './progress.ts';

/** What a program is compiled with. */
export interface MontyOptions extends TypeCheckOptions {
  /** Names that are bound to values at each start. */
  readonly inputs?: readonly string[];
  /** What tracebacks call the program, and its `__file__`. Default `main.py`. A session has no `__file__`, as the prompt has none. */
  readonly scriptName?: string;
  /** The only names that the host may be asked for. Default: all that the program does not bind. */
  readonly externalFunctions?: readonly string[];
  /** Limits of every run that has none of its own, and of the source text. */
  readonly limits?: Limits;
  /**
   * Failed assertions without a message say what their operands were: `AssertionError: assert 2 == 5`, each to at most 120
   * characters of its repr. Default: no message, as in Python.
   */
  readonly assertAnnotations?: boolean;
}

/**
 * A program, compiled once, to be run any number of times; each run has its own state.
 *
 *     new Monty('n * 2', { inputs: ['n'] }).run({ inputs: { n: 21 } }); // 42
 */
export class Monty {
  readonly scriptName: string;
  readonly inputs: readonly string[];
  readonly #limits: Limits;
  #code: Code;

  /** Compiles. Throws MontySyntaxError, and MontyTypingError if types are checked. */
  constructor(source: string, options: MontyOptions = {}) {
    checkOptions(options);
    if (typeof source !== 'string') throw new MontyUsageError('bad-option', 'the source is a text');
    this.scriptName = (options.scriptName ?? 'main.py').toWellFormed();
    this.inputs = [...checkedNames(namesIn('inputs', options.inputs))];
    this.#limits = checkedLimits(options.limits);
    const inputs = new Set(this.inputs);
    const functions = namesIn('externalFunctions', options.externalFunctions);
    this.#code = compiled(source, this.scriptName, this.#limits, {
      known: (name) => inputs.has(name) || isBuiltin(name),
      annotateAsserts: options.assertAnnotations ?? false,
      hostNames: options.externalFunctions === undefined ? null : new Set(functions),
    });
    checkTypes(source, options, { fileName: this.scriptName, inputs: [...this.inputs, ...functions] });
  }

  /** A compiled program that `dump` made into bytes. Throws MontySnapshotError. */
  static load(bytes: Uint8Array, options: OpenOptions = {}): Monty {
    checkOptions(options);
    const { code, ...parts } = openCode(bytes, options);
    const monty = new Monty('', parts);
    try {
      monty.#code = loadCode(code);
    } catch (error) {
      snapshotError(error);
    }
    return monty;
  }

  /** The compiled program as bytes. */
  dump(options: SealOptions = {}): Uint8Array {
    checkOptions(options);
    return seal(codeEnvelope(this.scriptName, this.#limits, this.inputs, saveCode(this.#code)), options);
  }

  /** Runs to the end; the value of the last expression statement. Functions of the host answer at once: runMontyAsync waits for promises. */
  run(options: RunOptions = {}): HostValue {
    checkHosting(options);
    return drive(this.start(options), options).output;
  }

  /** Runs to the end or to where the host is asked for something. */
  start(options: StartOptions & SliceOption = {}): Progress {
    const surroundings = surroundingsOf(options);
    const limits = { ...this.#limits, ...checkedLimits(options.limits) };
    const run = new Run(builtinsNamespace(), { ...surroundings, limits });
    const owner = { kind: 'program', scriptName: this.scriptName, feeds: 0, names: [], context: [], earlier: null } as const;
    const execution = new Execution(run, owner, executionOptions(options));
    run.nameMain(this.scriptName);
    giveFiles(run, options.os ?? {});
    bindInputs(execution, this.inputs, options.inputs ?? {});
    return execution.advance(() => run.start(this.#code));
  }
}
