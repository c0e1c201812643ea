/**
 * The text that CPython 3.14 prints for an exception that nothing caught: the chain of causes and contexts, the frames with
 * their source lines and carets, groups, notes, suggestions, and the exception itself. Frames of shipped Python are left out.
 *
 * After Lib/traceback.py. CPython finds the anchors of carets by parsing the line again; here they are in the code's
 * positions. What needs str() of a program's objects is asked for through `Texts`.
 */
import { moduleOf } from './classnames.ts';
import type { Code } from './frame.ts';
import { BASE_EXCEPTION, TRACEBACK, exceptionClass } from './classes.ts';
import { notesOf } from './exceptions.ts';
import { hintOf } from './hints.ts';
import type { Names } from './hints.ts';
import { PyExc, PyList, PyStr, PyTraceback, PyTuple } from './objects.ts';
import type { PyValue } from './objects.ts';
import { opRow } from './position.ts';
import { quotedText } from './quoted.ts';
import { defineType } from './rows.ts';
import { utf16 } from './text.ts';
import { typeName } from './typeof.ts';
import { eastAsianWidth } from '../unicode/mod.ts';

/** What the formatter asks for. */
export interface Texts extends Names {
  /** str(v), whatever it takes; a placeholder if that fails. */
  str(v: PyValue): string;
}

export interface FormatOptions {
  /** Causes and contexts too (default true). */
  readonly chain?: boolean;
  /** So many frames: the outermost, or for a negative number the innermost ones. */
  readonly limit?: number | undefined;
}

/** A frame of a traceback as data. Lines from 1, columns from 0 in code points. */
export interface FrameRow {
  readonly fileName: string;
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly sourceLine: string;
}

// ---- places in the source

/** Line number, from 1, of an offset. */
function lineAt(code: Code, offset: number): number {
  const starts = code.unit.lineStarts;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (starts[mid]! <= offset) low = mid;
    else high = mid - 1;
  }
  return low + 1;
}

/** The text of a line without the blanks at its end; '' where there is no source. */
function lineText(code: Code, line: number): string {
  const { text, lineStarts } = code.unit;
  if (text === null) return '';
  return text.slice(lineStarts[line - 1] ?? text.length, lineStarts[line] ?? text.length).trimEnd();
}

interface Place {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  readonly anchorStart: number;
  readonly anchorEnd: number;
  readonly line: number;
  readonly endLine: number;
}

function placeOf(t: PyTraceback): Place {
  const { code } = t;
  const row = opRow(code, t.pc) * 4;
  if (row < 0) return beginning(code);
  const p = code.positions;
  const start = p[row] ?? 0;
  const end = p[row + 1] ?? 0;
  return {
    code,
    start,
    end,
    anchorStart: p[row + 2] ?? -1,
    anchorEnd: p[row + 3] ?? -1,
    line: lineAt(code, start),
    endLine: lineAt(code, end),
  };
}

/** The first line of a code, whole: there stands a generator into which something is thrown before it has begun. */
function beginning(code: Code): Place {
  const line = code.firstLine;
  const text = lineText(code, line);
  const start = (code.unit.lineStarts[line - 1] ?? 0) + text.length - text.trimStart().length;
  const end = start + text.trim().length;
  return { code, start, end, anchorStart: -1, anchorEnd: -1, line, endLine: line };
}

/** Line and column, from the first line of the place. */
function relative(p: Place, offset: number): readonly [line: number, column: number] {
  const line = lineAt(p.code, offset);
  return [line - p.line, offset - (p.code.unit.lineStarts[line - 1] ?? 0)];
}

/** The line of a traceback row, for `tb_lineno`. */
export function tracebackLine(t: PyTraceback): number {
  return placeOf(t).line;
}

/** The rows of a traceback that are shown, outermost first. */
function visible(tb: PyTraceback | null, limit: number | undefined): PyTraceback[] {
  const rows: PyTraceback[] = [];
  for (let t = tb; t !== null; t = t.next) if (!t.code.hidden) rows.push(t);
  if (limit === undefined) return rows;
  return limit >= 0 ? rows.slice(0, limit) : rows.slice(limit);
}

/** The visible frames of a traceback, outermost first. */
export function frameRows(tb: PyTraceback | null): FrameRow[] {
  return visible(tb, undefined).map((t) => {
    const p = placeOf(t);
    const starts = p.code.unit.lineStarts;
    return {
      fileName: p.code.unit.fileName,
      name: p.code.name,
      line: p.line,
      column: p.start - (starts[p.line - 1] ?? 0),
      endLine: p.endLine,
      endColumn: p.end - (starts[p.endLine - 1] ?? 0),
      sourceLine: lineText(p.code, p.line).trim(),
    };
  });
}

/** A row of a traceback for Python: where it is, its line, and its text with carets. */
export interface StackRow extends FrameRow {
  readonly text: string;
}

/** The visible rows of a traceback, outermost first, with their texts. */
export function stackRows(tb: PyTraceback | null): StackRow[] {
  const rows = visible(tb, undefined);
  return frameRows(tb).map((row, i) => ({ ...row, text: frameText(rows[i]!) }));
}

/** Where the visible row of a traceback is that stands `level` rows before its end, or the first if it has fewer. */
export function callerPlace(
  tb: PyTraceback | null,
  level: number,
): { fileName: string; line: number; name: string } | undefined {
  const rows = visible(tb, undefined);
  if (rows.length === 0) return undefined;
  const { code, line } = placeOf(rows[Math.max(0, rows.length - Math.max(1, level))]!);
  return { fileName: code.unit.fileName, line, name: code.name };
}

// ---- one frame

/** textwrap.dedent: takes the blanks away that all lines begin with; blank lines become empty. */
export function dedent(lines: readonly string[]): string[] {
  let margin: string | null = null;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const blanks = /^[ \t]*/.exec(line)![0];
    if (margin === null) margin = blanks;
    else {
      let n = 0;
      while (n < margin.length && margin[n] === blanks[n]) n++;
      margin = margin.slice(0, n);
    }
  }
  const n = margin === null ? 0 : margin.length;
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(n)));
}

/** Columns that the first `n` units of a line take: wide characters take two. */
function displayWidth(line: string, n: number = line.length): number {
  let width = 0;
  for (const c of line.slice(0, n)) {
    const cp = c.codePointAt(0)!;
    const kind = cp < 0x1100 ? '' : eastAsianWidth(cp);
    width += kind === 'W' || kind === 'F' ? 2 : 1;
  }
  return n > line.length ? width + n - line.length : width;
}

const NAME = /^(?!(?:None|True|False)\b)[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*\s*$/;
/** What stands before the call of `return (…)` and `name = (…)`, without blanks at its end, and the parentheses that are opened there. */
const RETURNED = /^return\b\s*(\(*)$/;
const ASSIGNED = /^[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*\s*=\s*(\(*)$/;

/**
 * Whether carets are shown. They are not where they would underline all there is, the whole call of `return name(…)`, or the
 * whole call, of anything, of `name = …(…)` (StackSummary._should_show_carets). It compares columns in bytes with columns in
 * characters there, so they are shown where a character of several bytes stands before the end.
 */
function carets(
  lines: readonly string[],
  start: number,
  end: number,
  callee: string | null,
  anchored: boolean,
): boolean {
  const before = lines[0]!.slice(0, start);
  const after = lines[lines.length - 1]!.slice(end);
  const ascii = !/[^\x00-\x7f]/.test(lines[lines.length - 1]!.slice(0, end)) && !/[^\x00-\x7f]/.test(before);
  // CPython parses these lines: where their parentheses do not match, they are no statement.
  const rest = /^(\)*)\s*(?:#.*|;.*)?$/.exec(after.trimStart());
  if (callee !== null && ascii && rest !== null) {
    const opening = before.trimEnd();
    const head = (NAME.test(callee) ? RETURNED.exec(opening) : null) ?? ASSIGNED.exec(opening);
    if (head !== null && head[1]!.length === rest[1]!.length) return false;
  }
  return anchored || before.trimStart() !== '' || after.trimEnd() !== '';
}

/** One frame: its File line, source lines and carets. */
function frameText(t: PyTraceback): string {
  const p = placeOf(t);
  const { code } = p;
  const head = `  File "${code.unit.fileName}", line ${p.line}, in ${code.name}\n`;
  const original: string[] = [];
  for (let n = p.line; n <= p.endLine; n++) original.push(lineText(code, n));
  const lines = dedent(original);
  if (lines.every((line) => line === '')) return head;
  const cut = original[0]!.length - lines[0]!.length;
  const start = Math.max(0, relative(p, p.start)[1] - cut);
  const end = Math.max(0, relative(p, p.end)[1] - cut);
  const last = lines.length - 1;

  let left: readonly [number, number] | null = null;
  let right: readonly [number, number] = [0, 0];
  let callee: string | null = null;
  if (p.anchorStart >= 0) {
    const a = relative(p, p.anchorStart);
    const b = relative(p, p.anchorEnd);
    left = [a[0], displayWidth(lines[a[0]]!, a[1] - cut)];
    right = [b[0], displayWidth(lines[b[0]]!, b[1] - cut)];
    const { text } = code.unit;
    if (text !== null && text[p.anchorStart] === '(') callee = text.slice(p.start, p.anchorStart);
  }
  const shown = carets(lines, start, end, callee, left !== null);
  const from = displayWidth(lines[0]!, start);
  const to = displayWidth(lines[last]!, end);

  const result: string[] = [];
  const emit = (n: number): void => {
    const line = lines[n]!;
    result.push(line);
    if (!shown) return;
    const blanks = line.length - line.trimStart().length;
    const count = n === last ? to : displayWidth(line);
    let marks = '';
    for (let column = 0; column < count; column++) {
      if (column < blanks || (n === 0 && column < from)) marks += ' ';
      else if (left === null) marks += '^';
      else {
        const behind = n > left[0] || (n === left[0] && column >= left[1]);
        const inside = behind && (n < right[0] || (n === right[0] && column < right[1]));
        marks += inside ? '^' : '~';
      }
    }
    result.push(marks);
  };
  // Only the first and last line, and the lines around the anchors.
  const wanted = new Set([0, last]);
  if (left !== null) for (const n of [left[0], right[0]]) for (let k = n - 1; k <= n + 1; k++) wanted.add(k);
  wanted.delete(-1);
  wanted.delete(lines.length);
  let before = -1;
  for (const n of [...wanted].sort((a, b) => a - b)) {
    if (before >= 0 && n - before === 2) emit(n - 1);
    else if (before >= 0 && n - before > 2) result.push(`...<${n - before - 1} lines>...`);
    emit(n);
    before = n;
  }
  // Carets between anchors are ^ around which ~ marks the rest; without anchors all are ^.
  return (
    head +
    dedent(result)
      .map((line) => `    ${line}\n`)
      .join('')
  );
}

const SAME_FRAMES = 3;

/** The frames of a traceback, one text each; repetitions of a frame are counted. */
export function stackTexts(tb: PyTraceback | null, limit?: number): string[] {
  const out: string[] = [];
  let last = '';
  let count = 0;
  const flush = (): void => {
    const more = count - SAME_FRAMES;
    if (more > 0) out.push(`  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n`);
  };
  for (const t of visible(tb, limit)) {
    const key = `${t.code.unit.fileName}\n${placeOf(t).line}\n${t.code.name}`;
    if (key !== last) {
      flush();
      last = key;
      count = 0;
    }
    if (++count <= SAME_FRAMES) out.push(frameText(t));
  }
  flush();
  return out;
}

// ---- the exception itself

/** The name of an exception's class, with its module unless that goes without saying. */
export function exceptionName(exc: PyExc): string {
  const module = moduleOf(exc.cls);
  if (module === 'builtins' || module === '__main__') return exc.cls.qualname;
  return `${typeof module === 'string' ? module : '<unknown>'}.${exc.cls.qualname}`;
}

/** The lines of the exception alone: type and message, notes; for a SyntaxError its place. */
export function exceptionOnly(exc: PyExc, texts: Texts): string {
  const name = exceptionName(exc);
  let out: string;
  if (exc.cls.isSubclass(exceptionClass('SyntaxError'))) out = syntaxText(exc, name, texts);
  else {
    const text = texts.str(exc) + hintOf(exc, texts);
    out = text === '' ? `${name}\n` : `${name}: ${text}\n`;
  }
  const notes = notesOf(exc);
  if (notes instanceof PyList || notes instanceof PyTuple) {
    for (const note of notes.items) for (const line of texts.str(note).split('\n')) out += `${line}\n`;
  } else if (notes !== undefined && notes !== null) {
    const shown =
      typeof notes === 'string' ? quotedText(notes) : notes instanceof PyStr ? quotedText(notes) : texts.str(notes);
    out += `${shown}\n`;
  }
  return out;
}

/** The field of a SyntaxError with a misspelled keyword, which shows in its printed form alone. */
export const TYPO = '.typo';

function syntaxText(exc: PyExc, name: string, texts: Texts): string {
  const fields = exc.extra;
  const typo = fields?.get(TYPO);
  let get = (field: string): PyValue => fields?.get(field) ?? null;
  const line = get('lineno');
  const file = get('filename');
  let out = '';
  let suffix = '';
  if (line !== null) out += `  File "${file === null ? '<string>' : texts.str(file)}", line ${texts.str(line)}\n`;
  else if (file !== null) suffix = ` (${texts.str(file)})`;
  let message = fields?.get('msg') ?? exc.args.items[0] ?? null;
  if (typo instanceof PyTuple && fields !== null) {
    const [hint, text, offset, end] = typo.items as [PyValue, PyValue, PyValue, PyValue];
    get = (field) => (field === 'text' ? text : field === 'offset' ? offset : field === 'end_offset' ? end : 0);
    message = hint;
  }
  const given = get('text');
  if (typeof given === 'string' || given instanceof PyStr) out += syntaxLines(utf16(given), get);
  return `${out}${name}: ${message === null ? '<no detail available>' : texts.str(message)}${suffix}\n`;
}

/** The line of a SyntaxError and its carets. Columns count code points. */
function syntaxLines(given: string, get: (field: string) => PyValue): string {
  const whole = [...given.replace(/\n+$/, '')];
  let spaces = 0;
  while (spaces < whole.length && /[ \n\f]/.test(whole[spaces]!)) spaces++;
  const text = whole.slice(spaces);
  const shown = `    ${text.join('')}\n`;
  let offset = get('offset');
  if (typeof offset !== 'number') return shown;
  const endOffset = get('end_offset');
  let end = whole.length + 1;
  if (get('lineno') === get('end_lineno')) end = typeof endOffset === 'number' && endOffset !== 0 ? endOffset : offset;
  const length = [...given].length;
  if (length > 0 && offset > length) offset = whole.length + 1;
  if (length > 0 && end > length) end = whole.length + 1;
  if (offset >= end || end < 0) end = offset + 1;
  const from = offset - 1 - spaces;
  if (from < 0) return shown;
  const blanks = text
    .slice(0, from)
    .map((c) => (/\s/.test(c) ? c : ' '))
    .join('');
  return `${shown}    ${blanks}${'^'.repeat(end - offset)}\n`;
}

// ---- the whole

const CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n';
const CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n';
const MOST_IN_GROUP = 15;
const DEEPEST_GROUP = 10;

/** What CPython prints for an exception, with the final newline. */
export function formatException(exc: PyExc, texts: Texts, options: FormatOptions = {}): string {
  const printer = new Printer(texts, options);
  return printer.format(printer.gather(exc));
}

/** More than this is no use to a reader; groups that share their members could go on to 15 ** 10 of them. */
const MOST_TEXT = 1 << 24;

/** An exception with those that are shown with it. */
interface Shown {
  readonly exc: PyExc;
  readonly depth: number;
  cause: Shown | null;
  context: Shown | null;
  members: Shown[];
}

/** Writes exceptions; within groups each line gets a margin. */
class Printer {
  readonly texts: Texts;
  readonly chain: boolean;
  readonly limit: number | undefined;
  readonly seen: Set<PyExc> = new Set();
  depth = 0;
  needClose = false;
  left: number = MOST_TEXT;
  nodes = 0;

  constructor(texts: Texts, options: FormatOptions) {
    this.texts = texts;
    this.chain = options.chain ?? true;
    this.limit = options.limit;
  }

  /**
   * Which exceptions are shown where: a cause or context that has its place already is left out. They are looked at in the order of
   * CPython's `TracebackException`: the members of a group from the last to the first, then what is behind it.
   */
  gather(exc: PyExc): Shown {
    const whole = this.shown(exc, 0);
    const waiting = [whole];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const e = node.exc;
      if (this.chain && e.cause !== null && !this.seen.has(e.cause)) node.cause = this.shown(e.cause, node.depth);
      else if (this.chain && e.context !== null && !e.suppress && !this.seen.has(e.context))
        node.context = this.shown(e.context, node.depth);
      if (node.depth <= DEEPEST_GROUP && this.nodes < MOST_TEXT >> 8)
        node.members = groupParts(e).map((member) => this.shown(member, node!.depth + 1));
      if (node.cause !== null) waiting.push(node.cause);
      if (node.context !== null) waiting.push(node.context);
      for (const member of node.members.slice(0, MOST_IN_GROUP)) waiting.push(member);
      this.nodes += Math.min(node.members.length, MOST_IN_GROUP);
    }
    return whole;
  }

  private shown(exc: PyExc, depth: number): Shown {
    this.seen.add(exc);
    return { exc, depth, cause: null, context: null, members: [] };
  }

  format(shown: Shown): string {
    const parts: (readonly [link: string | null, shown: Shown])[] = [];
    for (let at: Shown | null = shown; at !== null;) {
      const link = at.cause !== null ? CAUSE : at.context !== null ? CONTEXT : null;
      parts.push([link, at]);
      at = at.cause ?? at.context;
    }
    let out = '';
    let isCut = false;
    for (const [link, { exc, members }] of parts.reverse()) {
      // The one that was raised is shown in any case.
      if (this.left <= 0 && exc !== shown.exc) {
        if (!isCut) out += this.emit('...\n');
        isCut = true;
        continue;
      }
      if (link !== null) out += this.emit(link);
      const isGroup = exc.cls.isSubclass(exceptionClass('BaseExceptionGroup'));
      out += isGroup ? this.group(exc, members) : this.single(exc);
    }
    return out;
  }

  private indent(): string {
    return ' '.repeat(2 * this.depth);
  }

  /** A text with the margin before each line. */
  private emit(text: string, margin: string = '|'): string {
    this.left -= text.length;
    if (this.depth === 0) return text;
    const before = `${this.indent()}${margin} `;
    return text.replace(/^(?=[^])/gm, before);
  }

  private single(exc: PyExc): string {
    const stack = stackTexts(exc.tb, this.limit);
    const head = stack.length === 0 ? '' : 'Traceback (most recent call last):\n';
    return this.emit(head + stack.join('') + exceptionOnly(exc, this.texts));
  }

  private group(exc: PyExc, members: readonly Shown[]): string {
    if (this.depth > DEEPEST_GROUP) return this.emit(`... (max_group_depth is ${DEEPEST_GROUP})\n`);
    const top = this.depth === 0;
    if (top) this.depth++;
    let out = '';
    const stack = stackTexts(exc.tb, this.limit);
    if (stack.length > 0) {
      out += this.emit('Exception Group Traceback (most recent call last):\n', top ? '+' : '|');
      out += this.emit(stack.join(''));
    }
    out += this.emit(exceptionOnly(exc, this.texts));
    const n = Math.min(members.length, MOST_IN_GROUP + 1);
    this.needClose = false;
    for (let i = 0; i < n; i++) {
      if (i === n - 1) this.needClose = true;
      const more = i >= MOST_IN_GROUP;
      out += `${this.indent()}${i === 0 ? '+-' : '  '}+---------------- ${more ? '...' : i + 1} ----------------\n`;
      this.depth++;
      if (more) {
        const rest = members.length - MOST_IN_GROUP;
        out += this.emit(`and ${rest} more exception${rest > 1 ? 's' : ''}\n`);
      } else out += this.left > 0 ? this.format(members[i]!) : this.emit('...\n');
      if (i === n - 1 && this.needClose) {
        out += `${this.indent()}+------------------------------------\n`;
        this.needClose = false;
      }
      this.depth--;
    }
    if (top) this.depth = 0;
    return out;
  }
}

function groupParts(exc: PyExc): PyExc[] {
  const list = exc.extra?.get('exceptions');
  const items = list instanceof PyTuple ? list.items : [];
  return items.filter((e): e is PyExc => e instanceof PyExc && e.cls.isSubclass(BASE_EXCEPTION));
}

// ---- traceback objects

/** The row itself, or the next one that is no frame of shipped Python. */
function shown(t: PyTraceback | null): PyTraceback | null {
  let row = t;
  while (row !== null && row.code.hidden) row = row.next;
  return row;
}

defineType(
  TRACEBACK,
  (v): v is PyTraceback => v instanceof PyTraceback,
  () => ({
    'tb_lineno: int': { doc: 'The line.', run: (_m, self) => tracebackLine(self) },
    'tb_next: TracebackType | None': {
      doc: 'The next row, towards where the exception was raised.',
      run: (_m, self) => shown(self.next),
      set(m, self, v) {
        if (v !== null && !(v instanceof PyTraceback))
          return m.raise('TypeError', `expected traceback object, got '${typeName(v)}'`);
        for (let t: PyTraceback | null = v; t !== null; t = t.next)
          if (t === self) return m.raise('ValueError', 'traceback loop detected');
        self.next = v;
        return null;
      },
    },
  }),
);
