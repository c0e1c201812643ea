/*
 * The state of the lexer while it reads a text: where it stands, and what is open around that place.
 *
 * Places: CPython tells a lexer's fault by where its reader stands. `cursor` is that place, the unit after the last
 * one read; the reported column is the number of characters before it in its line.
 */

import { faultAt, type FaultKind, type Span, type Text } from '../source/mod.ts';
import { cursorFault, rangeFault, Stop } from './faults.ts';
import { TokenList, type Warning } from './list.ts';
import type { NumberHost } from './numbers.ts';

export interface TokenizeOptions {
  /** `exec` ends a last line that has no newline; `single` ends an interactive statement at the end of the text. */
  readonly mode?: 'exec' | 'eval' | 'single';
  /** Names may begin with `$`: for the Python parts of this interpreter only. */
  readonly intrinsics?: boolean;
  /** Bodies of functions that can wait stay unread (late.ts). */
  readonly late?: boolean;
  /** Reads this part alone, which is indented nowhere less than where it begins. */
  readonly part?: Span | null;
  /** Most digits of decimal ints, 4300 unless told; 0: as many as there are. */
  readonly maxDigits?: number | undefined;
}

/** CPython's: sys.int_info.default_max_str_digits. */
const MAX_DIGITS = 4300;

/** An open f-string or t-string. */
export interface Mode {
  readonly letter: 'f' | 't';
  readonly quote: number;
  readonly size: number;
  readonly raw: boolean;
  readonly start: number;
  /** Brackets open inside the literal, the braces of its fields included. */
  depth: number;
  /** The `depth` around the current field; -1 outside of any. */
  fieldDepth: number;
  /** Reading a field, as opposed to literal text. */
  inField: boolean;
  inFormat: boolean;
}

export class Reader implements NumberHost {
  readonly source: string;
  readonly text: Text;
  readonly mode: 'exec' | 'eval' | 'single';
  readonly intrinsics: boolean;
  readonly list: TokenList;
  at = 0;
  /** The start of the reader's buffer: the first line of a logical line that continues. */
  buffer = 0;
  indents: number[] = [0];
  /** The same indents with a tab counted as one column: both measures must agree (TabError). */
  tabless: number[] = [0];
  brackets: number[] = [];
  modes: Mode[] = [];
  normalized: Map<number, string> | null = null;
  warnings: Warning[] = [];
  wins = true;
  atEnd = false;
  readonly late: boolean;
  readonly maxDigits: number;
  /** The first token of the present logical line. */
  header = 0;
  /** How far the bodies of functions are indented in which the reader stands, at least; 0 outside of any. */
  inFunction = 0;

  constructor(text: Text, options: TokenizeOptions) {
    this.text = text;
    this.mode = options.mode ?? 'exec';
    this.intrinsics = options.intrinsics ?? false;
    this.late = options.late ?? false;
    this.maxDigits = options.maxDigits ?? MAX_DIGITS;
    const part = options.part ?? null;
    const source = part === null ? text.text : text.text.slice(0, part.end);
    if (part !== null) this.at = this.buffer = part.start;
    this.source = this.mode === 'exec' && !source.endsWith('\n') ? source + '\n' : source;
    this.list = new TokenList(source.length - this.at);
  }

  raise(message: string, cursor: number): never {
    return this.raiseAt(message, cursor, cursor, this.text.lineOf(Math.max(0, cursor - 1)));
  }

  raiseRange(message: string, start: number, end: number): never {
    throw new Stop(rangeFault(this.text, message, start, end));
  }

  warn(message: string, offset: number): void {
    this.warnings.push({ message, line: this.text.lineOf(offset), offset });
  }

  /** The reader stands at `cursor`, in line `line`; tools are shown the unit before it. */
  raiseAt(message: string, cursor: number, spanEnd: number, line: number): never {
    throw new Stop(cursorFault(this.text, message, cursor, spanEnd, line));
  }

  /** A fault that CPython finds only when the parser asks for the token; it does not win over earlier ones. */
  stop(kind: FaultKind, message: string, line: number, offset: number, endOffset: number): never {
    this.wins = false;
    const start = Math.min(this.text.lineStart(line), this.text.text.length);
    const end = Math.min(this.at, this.text.text.length);
    throw new Stop(
      faultAt(kind, message, { start: Math.min(start, end), end }, { line, offset, endLine: line, endOffset }),
    );
  }
}
