/**
 * The door of the core: compiles programs, makes runs, and wires the rooms to each other (who needs what: README.md).
 */
import { compile } from './compile.ts';
import { hookSpecials, isModuleKey, link, wiring } from './machine/mod.ts';
import {
  LANGUAGE,
  builtinClassNamed,
  builtinNamed,
  builtinsNamespace as namespaceOfBuiltins,
  hasPart,
  moduleShortcuts,
  moduleText,
} from './library/mod.ts';
import { compile as lower } from './code/mod.ts';
import { nodesOf } from './nodes.ts';
import { Text, isFault } from './source/mod.ts';
import { parse, parseFunctionType } from './syntax/mod.ts';
import { futureFault } from './symbols/mod.ts';
import type { Warning } from './tokens/mod.ts';
import { treeOf } from './trees.ts';
import { PyTuple, TUPLE, conversion, isUnencodable, shippedText, tellWarnings, utf16 } from './values/mod.ts';
import type { Ns } from './values/mod.ts';
import { exceptionOfFault } from './describe.ts';
import { earlierPython } from './snapshot/mod.ts';

const NO_NAMES: ReadonlySet<string> = new Set();

wiring.compileShipped = (text, key) => {
  const isModule = isModuleKey(key);
  const code = compile(text, { fileName: `<shipped ${key}>`, hidden: true, intrinsics: !isModule, late: isModule });
  if (isFault(code)) throw new Error(`shipped Python ${key}: ${code.message}, line ${code.place?.line ?? 0}`);
  return code;
};
wiring.compile = (source, fileName, mode, options) => {
  if (isUnencodable(link.machine, source)) return undefined;
  const text = utf16(source);
  // Code compiled by a program never asks the host for names.
  const code = compile(text, { ...options, fileName, mode, hostNames: NO_NAMES, maxDigits: conversion.maxDigits });
  if (isFault(code)) return link.machine.raiseExc(exceptionOfFault(code, fileName, text, false, mode === 'exec'));
  // No file holds this text, so tracebacks show none of its lines.
  (code.unit as { text: string | null }).text = null;
  return code;
};
wiring.nodes = (source, fileName, mode, classes) => {
  if (isUnencodable(link.machine, source)) return undefined;
  const given = utf16(source);
  const text = new Text(fileName, given);
  const warnings: Warning[] = [];
  const warn = (warning: Warning): void => void warnings.push(warning);
  const tree = mode === 'func_type' ? parseFunctionType(text) : parse(text, mode, { warn, maxDigits: conversion.maxDigits });
  if (isFault(tree)) return link.machine.raiseExc(exceptionOfFault(tree, fileName, given, false, mode === 'exec'));
  const wrong = tree.kind === 'FunctionType' ? null : futureFault(text, tree);
  if (wrong !== null) return link.machine.raiseExc(exceptionOfFault({ ...wrong, late: 'names' }, fileName, given, false));
  const told = tellWarnings(link.machine, { fileName, lineStarts: text.lineStarts, warnings });
  const nodes = nodesOf(link.machine, tree, text, classes);
  return nodes === undefined ? undefined : new PyTuple(TUPLE, [nodes, told]);
};
wiring.compileNodes = (object, fileName, mode, { classes, ...options }) => {
  const wanted = mode === 'exec' ? 'Module' : mode === 'eval' ? 'Expression' : 'Interactive';
  const { tree, text } = treeOf(link.machine, object, wanted, classes, fileName);
  const code = lower(tree, text, { ...options, fileName, hostNames: NO_NAMES });
  if (isFault(code)) return link.machine.raiseExc(exceptionOfFault({ late: 'code', ...code }, fileName, text.text, false));
  (code.unit as { text: string | null }).text = null;
  return code;
};
wiring.shipped = (name) => LANGUAGE[name] ?? shippedText(name);
wiring.moduleText = moduleText;
wiring.moduleShortcuts = moduleShortcuts;
wiring.hasPart = hasPart;
wiring.builtins = builtinsNamespace;
wiring.earlier = earlierPython;
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
  describeIn,
  describeValue,
  exceptionOfFault,
  inCoroutine,
  namedException,
  placeOf,
  rowAt,
} from './describe.ts';
export type { Described, Place } from './describe.ts';
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
export { FORMAT, SnapshotFault, loadCode, restore, save, saveCode } from './snapshot/mod.ts';
export type { Table } from './snapshot/mod.ts';
export { FLAT, STEPS, link, makeException } from './machine/mod.ts';
