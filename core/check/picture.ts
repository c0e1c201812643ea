/*
 * Source with underlines: places of one text marked with `^` and `-`, and what is said about them beside or below, as ty (and
 * rustc) draws it. Lines around the places are shown where they are not empty.
 */
import type { Annotation, Position } from './diagnostic.ts';

export type Style = 'error' | 'warning' | 'info' | 'help' | 'strong' | 'line' | 'secondary' | 'punctuation';

const BOLD = '\u001b[1m';
const CODES: Readonly<Record<Style, string>> = {
  error: `${BOLD}\u001b[91m`,
  warning: `${BOLD}\u001b[33m`,
  info: `${BOLD}\u001b[94m`,
  help: `${BOLD}\u001b[36m`,
  strong: BOLD,
  line: `${BOLD}\u001b[94m`,
  secondary: `${BOLD}\u001b[33m`,
  punctuation: '\u001b[36m',
};

/** Colours a text, or does not. */
export class Painter {
  readonly #on: boolean;

  constructor(on: boolean) {
    this.#on = on;
  }

  as(style: Style, text: string): string {
    return this.#on && text !== '' ? `${CODES[style]}${text}\u001b[0m` : text;
  }
}

/** The text that is shown, and its name. */
export interface Shown {
  readonly lines: Lines;
  readonly fileName: string;
}

/** Longer lines are cut to what is around a place. */
const LONG = 1000;
const BEFORE = 60;
const AFTER = 300;
const CUT = '...';

/** The lines of a text. Many places may be in one long line, so where its columns are is worked out once. */
export class Lines {
  readonly texts: readonly string[];
  readonly #columns: Map<number, Uint32Array | null> = new Map();

  constructor(source: string) {
    this.texts = source.split(/\r\n?|\n/);
  }

  of(line: number): string {
    return this.texts[line - 1] ?? '';
  }

  /** The offset of a place in its line, in UTF-16 units. */
  offset({ line, column }: Position): number {
    const text = this.of(line);
    if (text.length <= LONG) return units(text, column);
    let columns = this.#columns.get(line);
    if (columns === undefined) this.#columns.set(line, (columns = columnsOf(text)));
    return Math.min(text.length, columns === null ? Math.max(0, column - 1) : (columns[column - 1] ?? text.length));
  }
}

/** Where each code point of a text begins; null: each is one unit. */
function columnsOf(text: string): Uint32Array | null {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) starts.push(at);
  return starts.length === text.length ? null : Uint32Array.from(starts);
}

/** How many lines are shown before and after. */
const CONTEXT = 2;
const TAB = '    ';

/** A place within one line, in columns of the screen; `end` is past it. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly primary: boolean;
  readonly label: string;
}

/** The picture of a place and the places that belong to it. */
export function picture(
  { lines, fileName }: Shown,
  primary: Annotation,
  secondary: readonly Annotation[],
  style: Style,
  paint: Painter,
): string {
  const all = [...secondary.map((one) => ({ ...one, primary: false })), { ...primary, primary: true }].sort((a, b) =>
    before(a.range.start, b.range.start),
  );
  const groups = grouped(all, lines.texts);
  const last = groups.at(-1)!.to;
  const gutter = String(last).length;
  const canvas = new Canvas(lines, gutter, style, paint);
  const first = groups.find(({ places }) => places.some((place) => place.primary))!.places[0]!.range.start;
  const out = [
    `${' '.repeat(gutter)}${paint.as('line', '-->')} ${fileName}:${first.line}:${first.column}`,
    canvas.margin(),
  ];
  groups.forEach((group, index) => {
    if (index > 0) out.push(paint.as('line', `${' '.repeat(gutter)}:::`), canvas.margin());
    out.push(...canvas.draw(group));
    out.push(canvas.margin());
  });
  return out.join('\n');
}

interface Place extends Annotation {
  readonly primary: boolean;
}

interface Group {
  readonly from: number;
  to: number;
  readonly places: Place[];
}

/** Places whose lines, with those around, touch are drawn together. */
function grouped(places: readonly Place[], lines: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (const place of places) {
    const from = contextBefore(place.range.start.line, lines);
    const to = contextAfter(lastLine(place), lines);
    const last = groups.at(-1);
    if (last !== undefined && last.to + 1 >= from) {
      last.places.push(place);
      last.to = Math.max(last.to, to);
    } else groups.push({ from, to, places: [place] });
  }
  return groups;
}

function contextBefore(line: number, lines: readonly string[]): number {
  let from = Math.max(1, line - CONTEXT);
  while (from < line && blank(lines[from - 1])) from++;
  return from;
}

function contextAfter(line: number, lines: readonly string[]): number {
  let to = Math.max(line, Math.min(lines.length, line + CONTEXT));
  while (to > line && blank(lines[to - 1])) to--;
  return to;
}

function blank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

/** The last line that a place covers: one that ends before column 2 of a line ends on the line above. */
function lastLine({ range: { start, end } }: Annotation): number {
  return end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
}

function before(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

class Canvas {
  readonly #lines: Lines;
  /** What is shown of each line, in units. */
  #from = 0;
  #to = Infinity;
  readonly #gutter: number;
  readonly #style: Style;
  readonly #paint: Painter;

  constructor(lines: Lines, gutter: number, style: Style, paint: Painter) {
    this.#lines = lines;
    this.#gutter = gutter;
    this.#style = style;
    this.#paint = paint;
  }

  margin(): string {
    return `${' '.repeat(this.#gutter)} ${this.#paint.as('line', '|')}`;
  }

  draw({ from, to, places }: Group): string[] {
    const isLong = this.#lines.texts.slice(from - 1, to).some((text) => text.length > LONG);
    const middle = isLong ? this.#lines.offset((places.find((place) => place.primary) ?? places[0]!).range.start) : 0;
    this.#from = Math.max(0, middle - BEFORE);
    this.#to = isLong ? middle + AFTER : Infinity;
    // One place may span lines; of others only the first line is marked.
    const long = places.find((place) => lastLine(place) > place.range.start.line && place.primary);
    const out: string[] = [];
    let inside = false;
    for (let line = from; line <= to; line++) {
      const marks = places
        .filter((place) => place !== long && place.range.start.line === line)
        .map((place) => this.#mark(place, line));
      const starts = long !== undefined && long.range.start.line === line;
      const ends = long !== undefined && lastLine(long) === line;
      const atIndent = starts && this.#atIndent(long);
      const bar = inside ? '|' : atIndent ? '/' : ' ';
      out.push(this.#source(line, long === undefined ? null : bar));
      const lead = long === undefined ? '' : inside ? this.#colored('| ') : '  ';
      for (const row of this.#rows(marks)) out.push(`${this.margin()} ${lead}${row}`.trimEnd());
      if (starts) {
        inside = true;
        if (!atIndent)
          out.push(
            `${this.margin()}  ${this.#colored(`${'_'.repeat(this.#column(long.range.start) + 1)}${this.#sign(long)}`)}`,
          );
      }
      if (ends) {
        const column = this.#column({
          line,
          column: long.range.end.line === line ? long.range.end.column : this.#lines.of(line).length + 1,
        });
        const text = long.label === undefined ? '' : ` ${this.#colored(long.label)}`;
        out.push(`${this.margin()} ${this.#colored(`|${'_'.repeat(Math.max(column, 1))}${this.#sign(long)}`)}${text}`);
        inside = false;
      }
    }
    return out;
  }

  #sign({ primary }: Place): string {
    return primary ? '^' : '-';
  }

  #colored(text: string): string {
    return this.#paint.as(this.#style, text);
  }

  #atIndent({ range: { start } }: Place): boolean {
    return this.#from === 0 && this.#lines.of(start.line).slice(0, this.#lines.offset(start)).trim() === '';
  }

  /** A line of source; `bar` is what stands before it where a place spans lines. */
  #source(line: number, bar: string | null): string {
    const number = this.#paint.as('line', `${String(line).padStart(this.#gutter)} |`);
    const text = this.#visible(line).replaceAll('\t', TAB);
    const lead = bar === null ? '' : bar === ' ' ? '  ' : `${this.#colored(bar)} `;
    return text === '' && lead.trim() === '' ? number : `${number} ${lead}${text}`.trimEnd();
  }

  #visible(line: number): string {
    const text = this.#lines.of(line);
    const lead = this.#from === 0 || text === '' ? '' : CUT;
    const cut = text.slice(this.#from, this.#to).toWellFormed();
    return text.length > this.#to ? lead + cut + CUT : lead + cut;
  }

  /** The column of the screen, from 0; what is cut off is at the end of what is shown. */
  #column(place: Position): number {
    const at = Math.min(this.#to, this.#lines.offset(place));
    const lead = this.#from === 0 ? 0 : CUT.length;
    return lead + width(this.#lines.of(place.line).slice(this.#from, at));
  }

  #mark({ range: { start, end }, primary, label }: Place, line: number): Mark {
    const from = this.#column(start);
    const to = this.#column(end.line === line ? end : { line, column: this.#lines.of(line).length + 1 });
    return { start: from, end: Math.max(to, from + 1), primary, label: label ?? '' };
  }

  /** The rows below a line: underlines, then labels that do not fit beside them, from right to left. */
  #rows(marks: readonly Mark[]): string[] {
    if (marks.length === 0) return [];
    const grid = new Grid(this.#paint);
    const placed = levels(marks);
    for (const { mark, level } of placed) {
      if (level > 0 && mark.label !== '')
        for (let row = 1; row <= level; row++) grid.put(row, mark.start, '|', this.#styleOf(mark));
    }
    const longestFirst = [...placed].sort(
      (a, b) =>
        b.mark.end - b.mark.start - (a.mark.end - a.mark.start) || Number(a.mark.primary) - Number(b.mark.primary),
    );
    for (const { mark } of longestFirst)
      grid.put(0, mark.start, (mark.primary ? '^' : '-').repeat(mark.end - mark.start), this.#styleOf(mark));
    for (const { mark, level } of placed) {
      if (mark.label === '') continue;
      if (level === 0) grid.put(0, mark.end + 1, mark.label, this.#styleOf(mark));
      else grid.put(level + 1, mark.start, mark.label, this.#styleOf(mark));
    }
    return grid.rows();
  }

  #styleOf({ primary }: Mark): Style {
    return primary ? this.#style : 'secondary';
  }
}

/** How far below the line each label stands, from right to left; 0 is beside the underline, where nothing is in its way. */
function levels(marks: readonly Mark[]): { mark: Mark; level: number }[] {
  let level = 0;
  return [...marks]
    .sort((a, b) => b.start - a.start)
    .map((mark) => {
      const { start, end, label } = mark;
      const isInTheWay = (other: Mark): boolean =>
        other !== mark &&
        other.start < end + label.length + 2 &&
        start < other.end &&
        !(other.start === start && other.end === end && other.label === '');
      if (label !== '' && (level > 0 || marks.some(isInTheWay))) level++;
      return { mark, level };
    });
}

/** Characters in rows, each with its colour. */
class Grid {
  readonly #cells: { text: string; style: Style | null }[][] = [];
  readonly #paint: Painter;

  constructor(paint: Painter) {
    this.#paint = paint;
  }

  put(row: number, column: number, text: string, style: Style): void {
    while (this.#cells.length <= row) this.#cells.push([]);
    const cells = this.#cells[row]!;
    let at = column;
    for (const one of text) {
      while (cells.length <= at) cells.push({ text: ' ', style: null });
      cells[at++] = { text: one, style };
    }
  }

  rows(): string[] {
    return this.#cells.map((cells) => {
      let out = '';
      for (let i = 0; i < cells.length;) {
        const { style } = cells[i]!;
        let text = '';
        for (; i < cells.length && cells[i]!.style === style; i++) text += cells[i]!.text;
        out += style === null ? text : this.#paint.as(style, text);
      }
      return out;
    });
  }
}

/** The offset in UTF-16 units of a column that counts code points from 1. */
function units(text: string, column: number): number {
  let at = 0;
  for (let i = 1; i < column && at < text.length; i++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** Ranges of characters that fill two columns of a screen, and of those that fill none. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0xa4cf], [0xa960, 0xa97c], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f],
  [0xff00, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
]; // prettier-ignore
const NONE: readonly (readonly [number, number])[] = [
  [0x300, 0x36f], [0x200b, 0x200f], [0x20d0, 0x20f0], [0xfe00, 0xfe0f], [0xfe20, 0xfe2f],
]; // prettier-ignore

function width(text: string): number {
  let columns = 0;
  for (const one of text) {
    const code = one.codePointAt(0)!;
    const within = ([from, to]: readonly [number, number]): boolean => from <= code && code <= to;
    columns += one === '\t' ? TAB.length : code < 0x300 ? 1 : NONE.some(within) ? 0 : WIDE.some(within) ? 2 : 1;
  }
  return columns;
}
