/*
 * One source text and its line table.
 *
 * `text` is what Python reads after universal newlines: CR LF and a lone CR have become LF, so every later room sees
 * only "\n". Offsets everywhere are indexes into this string, in UTF-16 units. The line table (offset of the first
 * unit of each line) is built at the first question about a line. A form feed does not end a line.
 *
 * Not here: decoding of bytes and coding cookies (the caller hands a string), faults (fault.ts).
 */

/** A range of offsets, `start` inclusive and `end` exclusive, in UTF-16 units of `Text.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place for people: `line` counts from 1, `column` from 0 in code points, as CPython shows them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A named source text. */
export class Text {
  /** The file name that tracebacks show. */
  readonly name: string;
  /** The text with universal newlines. */
  readonly text: string;
  #starts: readonly number[] | null = null;
  /** The place that was asked for last. */
  #last: { readonly line: number; readonly offset: number; readonly column: number } = {
    line: 0,
    offset: 0,
    column: 0,
  };

  constructor(name: string, source: string) {
    this.name = name;
    this.text = source.includes('\r') ? translate(source) : source;
  }

  /** The number of lines; a text that ends in a newline has an empty last line. */
  get lineCount(): number {
    return this.#table().length;
  }

  /** The offset of the first unit of each line. */
  get lineStarts(): readonly number[] {
    return this.#table();
  }

  /** The line (from 1) that holds the offset; the newline itself belongs to the line that it ends. */
  lineOf(offset: number): number {
    const starts = this.#table();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Line and column of an offset. */
  position(offset: number): Position {
    const line = this.lineOf(offset);
    const last = this.#last;
    // Places are mostly asked for in their order, and a line may be long.
    const goesOn = last.line === line && last.offset <= offset;
    const column = goesOn
      ? last.column + this.columnAt(last.offset, offset)
      : this.columnAt(this.lineStart(line), offset);
    this.#last = { line, offset, column };
    return { line, column };
  }

  /** The offset of the first unit of line `line`; the end of the text for lines past the last. */
  lineStart(line: number): number {
    const starts = this.#table();
    return line < 1 ? 0 : line > starts.length ? this.text.length : starts[line - 1]!;
  }

  /** The text of line `line` without its newline; empty for a line that does not exist. */
  lineText(line: number): string {
    const starts = this.#table();
    if (line < 1 || line > starts.length) return '';
    const end = line < starts.length ? starts[line]! - 1 : this.text.length;
    return this.text.slice(starts[line - 1]!, end);
  }

  /** The number of code points between two offsets. */
  columnAt(from: number, to: number): number {
    const text = this.text;
    let column = to - from;
    for (let at = from; at < to - 1; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 0xd800 && unit < 0xdc00) {
        const next = text.charCodeAt(at + 1);
        if (next >= 0xdc00 && next < 0xe000) {
          column--;
          at++;
        }
      }
    }
    return column;
  }

  #table(): readonly number[] {
    if (this.#starts === null) {
      const starts = [0];
      for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
      this.#starts = starts;
    }
    return this.#starts;
  }
}

function translate(source: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = source.indexOf('\r'); at >= 0; at = source.indexOf('\r', from)) {
    parts.push(source.slice(from, at));
    from = source.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  parts.push(source.slice(from));
  return parts.join('\n');
}
