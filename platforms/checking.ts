/** Type checking before a run. The checker is a part of its own: it is loaded at the first check. */
import { check as nativeCheck, render } from '../core/check/mod.ts';
import type { CheckOptions, Checked, Diagnostic, Format, TypeCheckEngine } from '../core/check/mod.ts';
import type { CheckRequest } from './requests.ts';
import { FORMATS, MontyTypingError, MontyUsageError } from './errors.ts';
import { checkRecord, isRecord } from './given.ts';
import { checkSource } from './limits.ts';
import type { Limits } from './limits.ts';
import type { ExternalModules } from './hosting.ts';

/** Steps of the checker before it gives up and has no opinion: some hundred milliseconds. */
const BUDGET = 2_000_000;

/** What is known besides the source; see CheckOptions. */
export type CheckGiven = Partial<CheckOptions>;

/** What a program or session says about checking. */
export interface TypeCheckOptions {
  /** Whether sources are checked before they run, or by which engine. Errors and warnings are thrown as MontyTypingError. */
  readonly typeCheck?: boolean | TypeCheckEngine;
  /** Declarations of host functions, inputs and other names of the host, as the text of a `.pyi` file. */
  readonly typeCheckStubs?: string;
  /** Declarations of the host's modules: name and `.pyi` text. A session takes them from its `externalModules`, too. */
  readonly typeCheckModules?: Readonly<Record<string, string>>;
}

/**
 * Checks the types of a program without running it.
 *
 *     check('len(5)')[0].message // 'Argument to function `len` is incorrect: …'
 */
export function check(source: string, options: CheckGiven = {}): Diagnostic[] {
  if (typeof source !== 'string') throw new MontyUsageError('bad-option', 'the source is a text');
  checkGiven(options);
  return nativeCheck(source, { fileName: 'main.py', budget: BUDGET, ...options });
}

/** The checker has no opinion where something goes wrong: what it is given is looked at before. */
function checkGiven(options: CheckGiven): void {
  checkRecord('check', options, ['stubs', 'modules', 'inputs', 'context', 'fileName', 'budget']);
  const { stubs = '', modules = {}, inputs = [], context = [], fileName = '', budget = BUDGET } = options;
  const fits = isText(stubs) && isText(fileName) && areTexts(inputs) && areTexts(context) && isRecord(modules) && areTexts(Object.values(modules));
  if (!fits || !(budget >= 0)) throw new MontyUsageError('bad-option', 'check takes texts, lists of texts, an object of texts, and a number of steps');
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

/** Throws MontyTypingError if checking is asked for and finds something. */
export function checkTypes(source: string, options: TypeCheckOptions, given: CheckGiven & { fileName: string }): void {
  const { typeCheck = false, typeCheckStubs, typeCheckModules } = options;
  if (typeCheck === false) return;
  if (typeCheckModules !== undefined && !(isRecord(typeCheckModules) && areTexts(Object.values(typeCheckModules))))
    throw new MontyUsageError('bad-option', 'typeCheckModules is an object of texts');
  const more = {
    ...(typeCheckStubs !== undefined && { stubs: typeCheckStubs }),
    ...(typeCheckModules !== undefined && { modules: typeCheckModules }),
  };
  const found: unknown = engineOf(typeCheck)(source, { budget: BUDGET, ...given, ...more });
  if (!areDiagnostics(found)) throw new MontyUsageError('bad-option', 'the engine of typeCheck answers no list of diagnostics');
  const wrong = found.filter(({ severity }) => severity !== 'info');
  if (wrong.length > 0) throw new MontyTypingError(wrong, { source, fileName: given.fileName });
}

function areDiagnostics(found: unknown): found is Diagnostic[] {
  return Array.isArray(found) && found.every((item: unknown) => typeof item === 'object' && item !== null);
}

/**
 * Diagnostics as text, in a format of `MontyTypingError.display`. `checked` is the source that they are of, and its name.
 *
 *     renderDiagnostics(check(source), { source, fileName: 'main.py' }, 'concise');
 */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], checked: Checked, format: Format = 'full', color: boolean = false): string {
  if (!FORMATS.includes(format)) throw new MontyUsageError('bad-option', `there is no format ${JSON.stringify(format)}`);
  if (!areDiagnostics(diagnostics) || !isRecord(checked) || !isText(checked.source) || !isText(checked.fileName))
    throw new MontyUsageError('bad-option', 'renderDiagnostics takes diagnostics, and { source, fileName }');
  return render(diagnostics, checked, format, color);
}

/** What the checker is told of the modules that a host hands over: their stubs, or that their members may be anything. */
export function stubsOf(modules: ExternalModules): Record<string, string> {
  return Object.fromEntries(
    Object.entries(modules).map(([name, { content, stubs }]) => {
      const members = Object.keys(content).map((key) => `${key}: Any\n`);
      return [name, stubs ?? `from typing import Any\n${members.join('')}`];
    }),
  );
}

function engineOf(option: unknown): TypeCheckEngine['check'] {
  if (option === true) return nativeCheck;
  const engine = option as Partial<TypeCheckEngine> | null;
  if (typeof engine === 'object' && typeof engine?.check === 'function') return (...given) => engine.check!(...given);
  throw new MontyUsageError('bad-option', 'typeCheck is true, false or an engine');
}

/** What the service answers to a request to check: the diagnostics, and a text of them if one is wanted. */
export function checkAnswer({ code, stubs, modules, inputs, context, scriptName, format }: CheckRequest, limits: Limits): string {
  checkSource([code, stubs, ...context, ...Object.values(modules)].join(''), limits);
  const diagnostics = check(code, { stubs, modules, inputs, context, fileName: scriptName });
  const text = format === null ? null : render(diagnostics, { source: code, fileName: scriptName }, format);
  return JSON.stringify({ diagnostics, ...(text !== null && { text }) });
}
