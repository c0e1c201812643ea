/**
 * The door of the core: compiles programs, makes runs, and wires the rooms to each other (who needs what: README.md).
 */
import { compile } from './compile.ts';
import { hookSpecials, isModuleKey, link, warningTexts, wiring } from './machine/mod.ts';
import {
  LANGUAGE,
  builtinClassNamed,
  builtinNamed,
  builtinsNamespace as namespaceOfBuiltins,
  moduleText,
} from './library/mod.ts';
import { isFault } from './source/mod.ts';
import { shippedText, utf16 } from './values/mod.ts';
import type { Ns } from './values/mod.ts';
import { exceptionOfFault } from './describe.ts';

const NO_NAMES: ReadonlySet<string> = new Set();

wiring.compileShipped = (text, key) => {
  const code = compile(text, { fileName: `<shipped ${key}>`, hidden: true, intrinsics: !isModuleKey(key) });
  if (isFault(code)) throw new Error(`shipped Python ${key}: ${code.message}, line ${code.place?.line ?? 0}`);
  return code;
};
wiring.compile = (source, fileName, mode, { byName }) => {
  const text = utf16(source);
  // Code compiled by a program never asks the host for names.
  const code = compile(text, { fileName, mode, byName, hostNames: NO_NAMES });
  if (isFault(code)) return link.machine.raiseExc(exceptionOfFault(code, fileName, text, false));
  for (const text of warningTexts(code, false)) link.machine.write('stderr', text);
  // No file holds this text, so tracebacks show none of its lines.
  (code.unit as { text: string | null }).text = null;
  return code;
};
wiring.shipped = (name) => LANGUAGE[name] ?? shippedText(name);
wiring.moduleText = moduleText;
wiring.builtins = builtinsNamespace;
wiring.builtinNamed = builtinNamed;
wiring.builtinClassNamed = builtinClassNamed;

let hooked = false;

/** The namespace of the builtins, which every run needs. The rows of built-in classes are made at the first call. */
export function builtinsNamespace(): Ns {
  if (!hooked) {
    hooked = true;
    hookSpecials((name) => builtinNamed('builtins', name));
  }
  return namespaceOfBuiltins();
}

export { compile };
export type { SourceOptions } from './compile.ts';
export { isFault } from './source/mod.ts';
export type { Fault } from './source/mod.ts';
export { DEFAULT_LIMITS, EngineFault, Run } from './machine/mod.ts';
export type { CallAnswer, Limits, Outcome, Request, RunOptions } from './machine/mod.ts';
export {
  describeException,
  describeValue,
  exceptionOfFault,
  inCoroutine,
  namedException,
  placeOf,
} from './describe.ts';
export type { Described } from './describe.ts';
export { CODE_FORMAT, hash as codeHash } from './code/mod.ts';
export type { Code } from './code/mod.ts';
export {
  HostCallable,
  HostFloat,
  HostHandle,
  HostReference,
  HostTuple,
  HostValueError,
  fromHost,
  toHost,
  typeName,
  hostClassId,
} from './values/mod.ts';
export type { Boundary, CrossingOptions, Exit, FilesGiven, FrameRow, HostClassForm, HostObjectForm, HostValue, PyClass, PyExc, PyHostObject, PyValue } from './values/mod.ts';
export { FORMAT, SnapshotFault, archive, loadCode, restore, save, saveCode } from './snapshot/mod.ts';
export type { Table } from './snapshot/mod.ts';
export { FLAT, STEPS, link, makeException } from './machine/mod.ts';
