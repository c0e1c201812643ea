/** Why a table is refused. The only thing that reading a table throws. */
export class SnapshotFault {
  /** `invalid`, `version-unsupported`, `unknown-kind` or `code-missing`. */
  readonly reason: string;
  readonly message: string;
  /** The JavaScript exception behind a fault that no check foresaw. */
  readonly cause: unknown;
  constructor(reason: string, message: string, cause: unknown = null) {
    this.reason = reason;
    this.message = message;
    this.cause = cause;
  }
}

export function refuse(message: string): never {
  throw new SnapshotFault('invalid', message);
}
