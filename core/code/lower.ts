/*
 * From a tree to code: scopes, then the code of the module, which holds that of everything inside it.
 */

import type * as ast from '../syntax/mod.ts';
import { isFault } from '../source/mod.ts';
import type { Fault, Text } from '../source/mod.ts';
import { isDocstring, scopesOf } from '../symbols/mod.ts';
import type { Table } from '../symbols/mod.ts';
import { prepareAnnotations, storeAnnotations } from './annotations.ts';
import { Builder } from './builder.ts';
import { NONE } from './trees.ts';
import type { Settings } from './builder.ts';
import { ConstantPool } from './constants.ts';
import { expression } from './expressions.ts';
import { docOf } from './functions.ts';
import type { Code, CompileWarning, Unit } from './ir.ts';
import { store } from './names.ts';
import { answerStatement, block } from './statements.ts';
import { Warnings } from './warn.ts';

/** How a tree is compiled. Left out: a program whose unbound names are all the host's. */
export interface CompileOptions {
  /** What tracebacks call the file; the name of the text when left out. */
  readonly fileName?: string;
  /** Shipped Python of the library: left out of tracebacks. */
  readonly hidden?: boolean;
  /** `$name(…)` is a private operation (shipped Python only). */
  readonly intrinsics?: boolean;
  /** Whether a name is bound without this text: builtins, inputs, names of earlier feeds. */
  readonly known?: (name: string) => boolean;
  /** If given, only these names can be the host's. */
  readonly hostNames?: ReadonlySet<string> | null;
  /** The names of the module live in a mapping, as in exec with separate locals. */
  readonly byName?: boolean;
  /** The value of the last expression statement is the answer of the run. */
  readonly answer?: boolean;
  /** Leaves assertions out; `__debug__` is False. */
  readonly optimize?: boolean;
  /** False: leaves docstrings out. */
  readonly docstrings?: boolean;
  /** Failed assertions without a message of their own say what their operands were. */
  readonly annotateAsserts?: boolean;
  /** Gets the global names that the text binds somewhere. */
  readonly binds?: (names: ReadonlySet<string>) => void;
  /** What reading the text warned of. */
  readonly warnings?: readonly CompileWarning[];
  /** `await` may stand at the top level: the module is then a coroutine. */
  readonly topLevelAwait?: boolean;
  /** Annotations are texts, as after `from __future__ import annotations`. */
  readonly annotations?: boolean;
  /** Bodies of functions may have been left unread (late.ts). */
  readonly late?: boolean;
}

const NO_PARAMS = { names: [], posonly: 0, positional: 0, kwonly: 0, varargs: false, varkw: false };

/** Compiles a tree: a module, an interactive statement (mode 'single') or an expression (mode 'eval'). */
export function compile(tree: ast.Root, text: Text, options: CompileOptions = {}): Code | Fault {
  const found: CompileWarning[] = [...(options.warnings ?? [])];
  const warnings = new Warnings(text, !(options.hidden ?? false));
  if (tree.kind !== 'Expression') warnings.finals(tree.body);
  const table = scopesOf(tree, text, { topLevelAwait: options.topLevelAwait ?? false, annotations: options.annotations ?? false });
  if (isFault(table)) return { ...table, late: 'names' };
  options.binds?.(table.globals);
  const unit = unitOf(text, options.fileName ?? text.name, found);
  const settings = settingsOf(text, unit, table, options, warnings, tree.kind === 'Interactive');
  try {
    const code = moduleCode(tree, settings);
    for (const warning of warnings.all()) found.push(warning);
    return code;
  } catch (error) {
    if (isFault(error)) return error;
    throw error;
  }
}

/** What the parts of a text need to be compiled. */
export function settingsOf(
  text: Text,
  unit: Unit,
  table: Table,
  options: CompileOptions,
  warnings: Warnings,
  single = false,
): Settings {
  const { known = () => false, hostNames = null, hidden = false } = options;
  return {
    text,
    unit,
    table,
    hidden,
    intrinsics: options.intrinsics ?? false,
    single,
    answer: options.answer ?? false,
    byName: options.byName ?? false,
    optimize: options.optimize ?? false,
    docstrings: options.docstrings ?? true,
    annotateAsserts: options.annotateAsserts ?? false,
    warnings,
    later: options.late === true ? { ...options, late: false, annotations: table.futureAnnotations } : null,
    declared: hostNames !== null,
    isHost: (name) => {
      if (hidden || known(name)) return false;
      if (name.startsWith('__') && name.endsWith('__')) return false;
      // What the host declares is there until the program binds the name: `fetch = retrying(fetch)`.
      return hostNames === null ? !table.globals.has(name) : hostNames.has(name);
    },
  };
}

function unitOf(text: Text, fileName: string, warnings: readonly CompileWarning[]): Unit {
  return { fileName, text: text.text, lineStarts: text.lineStarts, constants: new ConstantPool(), warnings };
}

function moduleCode(tree: ast.Root, settings: Settings): Code {
  const names = { name: '<module>', qualname: '<module>' };
  const kind = tree.kind === 'Expression' ? 'expression' : 'module';
  const { byName, text, table } = settings;
  const whole = { start: 0, end: text.text.length };
  const b = new Builder(settings, null, kind, table.root, names, whole, 1, NO_PARAMS, byName);
  if (tree.kind === 'Expression') {
    const o = expression(b, tree.body);
    b.emit({ op: 'ret', e: b.cut(o).tree }, b.at(tree.body));
    return b.finish();
  }
  const [first] = tree.body;
  const span = first === undefined ? { start: 0, end: 0 } : { start: first.start, end: first.end };
  // What the annotations need is known only when all statements have been seen.
  const body = b.collect(() => statements(b, tree));
  b.next = b.peak = b.base;
  const { bound } = b;
  if (!table.futureAnnotations) storeAnnotations(b, span);
  b.next = b.base;
  prepareAnnotations(b, span);
  b.bound = bound;
  if (b.out.length === 0) b.out = body;
  else for (const instr of body) b.out.push(instr);
  if (b.reachable) b.emit({ op: 'ret', e: NONE }, 0);
  return b.finish();
}

function statements(b: Builder, tree: ast.Module | ast.Interactive): void {
  let { body } = tree;
  const { answer } = b.settings;
  const [first] = body;
  if (tree.kind === 'Module' && b.settings.docstrings && isDocstring(first)) {
    b.doc = docOf(first!);
    store(b, '__doc__', { k: 'const', v: b.doc }, first!);
    // A program that is only a string answers it.
    if (!answer || body.length > 1) body = body.slice(1);
  }
  const last = body[body.length - 1];
  if (!answer || last === undefined || last.kind !== 'Expr') return block(b, body);
  block(b, body.slice(0, -1));
  if (b.reachable) answerStatement(b, last);
  else b.discard(() => answerStatement(b, last));
}
