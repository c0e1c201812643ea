/*
 * What a type checker says, as data, and what every checker is.
 *
 * Text formats are rendered from diagnostics (formats.ts), the same for all engines. Lines and columns count from 1, columns in code
 * points. `message` is complete in itself; `title`, `label` and the lists give the `full` format its pictures.
 */

export type Severity = 'error' | 'warning' | 'info';

/** A place in the checked text. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From `start` to before `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A place of the checked text with a remark under it. */
export interface Annotation {
  readonly range: Range;
  readonly label?: string;
}

/** A remark below the picture, with a picture of its own if it has a place. */
export interface Detail {
  readonly severity: 'info' | 'help';
  readonly message: string;
  readonly range?: Range;
  readonly label?: string;
  readonly secondary?: readonly Annotation[];
}

/** One finding. */
export interface Diagnostic {
  /** A code of rules.ts; other engines may have codes of their own (`pyright:reportX`). */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** The messages of `details`. */
  readonly notes: readonly string[];
  /** What to write instead, where that is known. */
  readonly hint?: string;
  /** The message without what the label says; absent if they are the same. */
  readonly title?: string;
  /** What stands beside the underline of `range`. */
  readonly label?: string;
  /** Other places that belong to the picture. */
  readonly secondary?: readonly Annotation[];
  readonly details?: readonly Detail[];
}

/** What is known besides the source. */
export interface CheckOptions {
  /** Declarations of host functions, inputs and other global names, as a `.pyi` text. */
  readonly stubs?: string;
  /** Modules of the host: name and `.pyi` text. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Names that are global variables of unknown type, unless `stubs` declares them. */
  readonly inputs?: readonly string[];
  /** What ran before in the same session, oldest first. */
  readonly context?: readonly string[];
  /** The name in messages. */
  readonly fileName: string;
  /** Steps before the engine gives up and has no opinion. */
  readonly budget: number;
}

/** A type checker. Loading one may wait; checking does not. An internal failure or a spent budget is "no opinion": an empty list. */
export interface TypeCheckEngine {
  readonly name: 'native' | 'pyright' | (string & {});
  check(source: string, options: CheckOptions): Diagnostic[];
}

/** The parts of a diagnostic that an engine knows. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly range: Range;
  readonly label?: string;
  /** The whole message, where it is not the title and the label. */
  readonly message?: string;
  readonly secondary?: readonly Annotation[];
  readonly details?: readonly Detail[];
  readonly hint?: string;
}

/** Makes a diagnostic: the message is the title, and the label where there is one. */
export function diagnostic(finding: Finding): Diagnostic {
  const { rule, severity, title, range, label, secondary, details, hint } = finding;
  const message = finding.message ?? (label === undefined ? title : `${title}: ${label}`);
  return {
    rule,
    severity,
    message,
    range,
    notes: (details ?? []).map((detail) => detail.message),
    ...(message !== title && { title }),
    ...(label !== undefined && { label }),
    ...(secondary !== undefined && { secondary }),
    ...(details !== undefined && { details }),
    ...(hint !== undefined && { hint }),
  };
}
