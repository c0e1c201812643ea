/**
 * The errors of the package. Each can be displayed as Python prints it (`traceback`), as one line (`type-msg`), or as JSON.
 */

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

export type DisplayFormat = 'traceback' | 'type-msg' | 'json';

/** Every error that this package throws on purpose. */
export class MontyError extends Error {
  readonly exception: ExceptionInfo;
  constructor(exception: ExceptionInfo) {
    super(exception.message === '' ? exception.type : `${exception.type}: ${exception.message}`);
    this.name = new.target.name;
    this.exception = exception;
  }

  display(format: DisplayFormat = 'traceback'): string {
    switch (format) {
      case 'traceback':
        return this.exception.traceback;
      case 'type-msg':
        return this.message;
      case 'json':
        return JSON.stringify(this.exception);
    }
  }
}

/** The source does not parse or compile. */
export class MontySyntaxError extends MontyError {}
/** A Python exception that nothing caught. */
export class MontyRuntimeError extends MontyError {}
/** The type checker found errors; nothing has run. */
export class MontyTypingError extends MontyError {}

/** A limit ended the run. The session can still be used. */
export class MontyLimitError extends MontyError {
  readonly limit: string;
  constructor(limit: string, message: string) {
    super({ type: 'MontyLimitError', message, traceback: `MontyLimitError: ${message}`, frames: [] });
    this.limit = limit;
  }
}

/** Bytes that are no snapshot, belong to something else, or have been tampered with. Nothing has been restored. */
export class MontySnapshotError extends MontyError {
  readonly reason: string;
  constructor(reason: string, message: string) {
    super({ type: 'MontySnapshotError', message, traceback: `MontySnapshotError: ${message}`, frames: [] });
    this.reason = reason;
  }
}
