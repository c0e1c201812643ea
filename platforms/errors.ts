/**
 * The errors of the package. Each can be displayed as Python prints it (`traceback`), as one line (`type-msg`), or as JSON.
 */

import { render } from '../core/check/mod.ts';
import type { Checked, Diagnostic, Format } from '../core/check/mod.ts';
import type { Usage } from './limits.ts';

/** Where a frame of a traceback was. Lines and columns count from 1. */
export interface FrameInfo {
  readonly fileName: string;
  readonly functionName: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly sourceLine: string;
}

/** A Python exception as data. */
export interface ExceptionInfo {
  readonly type: string;
  readonly message: string;
  /** What Python prints for it when nothing catches it, without the final newline. */
  readonly traceback: string;
  readonly frames: readonly FrameInfo[];
}

/** What the program has printed. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  /** The output limit has cut it. */
  readonly truncated: boolean;
}

/** What Python prints, the last line of that, or both as JSON. */
export type DisplayFormat = 'traceback' | 'type-msg' | 'json';

/** The last line of a traceback. */
function lineOf({ type, message }: ExceptionInfo): string {
  return message === '' ? type : `${type}: ${message}`;
}

/** Every error that this package throws on purpose. */
export class MontyError extends Error {
  override readonly name: string = 'MontyError';
  readonly exception: ExceptionInfo;
  /** Where it happened: the innermost line of the program, or where its syntax is wrong; null when that is nowhere. */
  readonly position: FrameInfo | null;
  /** What the run had used; of errors that end a run. */
  usage?: Usage;
  /** What it had printed since it was last resumed; of errors that end a run. */
  printed?: Printed;
  constructor(exception: ExceptionInfo, position: FrameInfo | null = exception.frames.at(-1) ?? null) {
    // Errors of this package's own have their type for a name already.
    super(exception.type.startsWith('Monty') && exception.frames.length === 0 ? exception.message : lineOf(exception));
    this.exception = exception;
    this.position = position;
  }

  /** The error as text: what Python prints (`traceback`), one line (`type-msg`), or JSON of `exception` and `position`. */
  display(format: DisplayFormat = 'traceback'): string {
    switch (format) {
      case 'traceback':
        return this.exception.traceback;
      case 'type-msg':
        return lineOf(this.exception);
      case 'json':
        return JSON.stringify({ ...this.exception, position: this.position });
      default:
        throw new MontyUsageError('bad-option', `there is no format ${JSON.stringify(format)}`);
    }
  }
}

/** The source does not parse or compile. */
export class MontySyntaxError extends MontyError {
  override readonly name: string = 'MontySyntaxError';
}
/** What a process is to end with: its status, and what `python` prints to standard error in place of a traceback. */
export interface ExitInfo {
  readonly status: number;
  readonly text: string;
}

/** A Python exception that nothing caught. */
export class MontyRuntimeError extends MontyError {
  override readonly name: string = 'MontyRuntimeError';
  /** Of a SystemExit; null of all others. */
  readonly exit: ExitInfo | null;
  constructor(exception: ExceptionInfo, exit: ExitInfo | null = null) {
    super(exception);
    this.exit = exit;
  }
}
/** The formats of diagnostics. */
export const FORMATS: readonly Format[] = ['full', 'concise', 'json', 'jsonlines', 'github', 'gitlab', 'rdjson', 'pylint', 'azure'];

/** The type checker found errors; nothing has run. */
export class MontyTypingError extends MontyError {
  override readonly name: string = 'MontyTypingError';
  readonly diagnostics: readonly Diagnostic[];
  readonly #checked: Checked;
  constructor(diagnostics: readonly Diagnostic[], checked: Checked) {
    const message = render(diagnostics, checked, 'concise').trimEnd();
    super({ type: 'TypeError', message, traceback: render(diagnostics, checked, 'full').trimEnd(), frames: [] }, placeOf(diagnostics, checked));
    this.diagnostics = diagnostics;
    this.#checked = checked;
  }

  /**
   * The diagnostics as text: `full` (the default, also as `traceback`) with pictures of the source, `concise`, or for tools that read
   * reports. Colour is for `full` and `concise`.
   */
  override display(format: DisplayFormat | Format = 'full', color = false): string {
    if (format === 'type-msg') return this.message;
    if (format !== 'traceback' && !FORMATS.includes(format)) throw new MontyUsageError('bad-option', `there is no format ${JSON.stringify(format)}`);
    return render(this.diagnostics, this.#checked, format === 'traceback' ? 'full' : format, color);
  }
}

function placeOf(diagnostics: readonly Diagnostic[], { source, fileName }: Checked): FrameInfo | null {
  const range = diagnostics[0]?.range;
  if (range === undefined) return null;
  const { start, end } = range;
  const sourceLine = (source.split(/\r\n?|\n/, start.line)[start.line - 1] ?? '').trim();
  const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  return { fileName, functionName: '<module>', ...place, sourceLine };
}

/** Which limit ended a run; `cancelled`: the host gave it up while it was working. */
export type LimitKind = 'ticks' | 'memory' | 'allocations' | 'duration' | 'suspensions' | 'output' | 'source' | 'cancelled';

/** A limit ended the run. The session can still be used. */
export class MontyLimitError extends MontyError {
  override readonly name: string = 'MontyLimitError';
  readonly limit: LimitKind;
  constructor(limit: LimitKind, message: string, position: FrameInfo | null = null) {
    super({ type: 'MontyLimitError', message, traceback: `MontyLimitError: ${message}`, frames: [] }, position);
    this.limit = limit;
  }
}

/** The call of this package was wrong: nothing has run, nothing has changed. */
export class MontyUsageError extends MontyError {
  override readonly name: string = 'MontyUsageError';
  readonly reason: UsageReason;
  constructor(reason: UsageReason, message: string) {
    super({ type: 'MontyUsageError', message, traceback: `MontyUsageError: ${message}`, frames: [] });
    this.reason = reason;
  }
}

/** What is wrong with a call of this package. */
export type UsageReason =
  /** An option, a limit or a format of that name does not exist. */
  | 'unknown-option'
  /** An option, or something else that is given, is of the wrong kind. */
  | 'bad-option'
  /** A limit is no number from 0. */
  | 'bad-limit'
  /** The name of an input, a member or a class is none. */
  | 'bad-name'
  /** The program has no such input, or has one that is not given. */
  | 'unknown-input'
  | 'missing-input'
  /** A value that has no counterpart in Python. */
  | 'value-refused'
  /** The snapshot has been resumed, or its session has gone on without it. */
  | 'spent'
  /** The session waits for the host. */
  | 'busy'
  /** What the host gave does not answer what is asked. */
  | 'bad-answer';

/** A fault of the interpreter itself. The run is lost. */
export class MontyInternalError extends MontyError {
  override readonly name: string = 'MontyInternalError';
  constructor(cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause);
    super({ type: 'MontyInternalError', message, traceback: `MontyInternalError: ${message}`, frames: [] });
    this.cause = cause;
  }
}

/** Why bytes are not loaded, or none are made. */
export type SnapshotReason =
  /** No Uint8Array; larger than `maxBytes`; not made by this package; made by a later release. */
  | 'not-bytes'
  | 'too-large'
  | 'not-a-snapshot'
  | 'version-unsupported'
  /** A key or binding is not the one that they were made with, or a byte has been changed. */
  | 'unsealed'
  | 'unknown-key'
  | 'seal-broken'
  | 'wrong-binding'
  /** A key that nothing can be sealed with. */
  | 'key-too-short'
  | 'key-without-id'
  | 'key-id-too-long'
  /** They hold something else: a program, an idle session, a run that waits. */
  | 'wrong-kind'
  /** They make no sense: what no release has written. */
  | 'malformed'
  | 'invalid'
  | 'unknown-kind'
  /** The library that the run began with is no longer kept. */
  | 'code-missing';

/** Bytes that are no snapshot, belong to something else, or have been tampered with. Nothing has been restored. */
export class MontySnapshotError extends MontyError {
  override readonly name: string = 'MontySnapshotError';
  readonly reason: SnapshotReason;
  constructor(reason: SnapshotReason, message: string) {
    super({ type: 'MontySnapshotError', message, traceback: `MontySnapshotError: ${message}`, frames: [] });
    this.reason = reason;
  }
}
