/**
 * The text that CPython 3.14 prints for an exception that nothing caught: the chain of causes and contexts, the frames with
 * their source lines and carets, groups, notes, and the exception itself. Frames of shipped Python are left out.
 * After Lib/traceback.py.
 */
import type { Code } from './frame.ts';
import { opRow } from './position.ts';
import { PyExc, PyTraceback } from './objects.ts';
import { BASE_EXCEPTION, exceptionClass } from './classes.ts';
import { utf16 } from './text.ts';
import type { Str } from './objects.ts';

/** What the formatter asks for texts that may need Python code. */
export interface Texts {
  /** str(exc). */
  str(exc: PyExc): string;
  /** The notes of an exception, one text each. */
  notes(exc: PyExc): readonly string[];
  /** "Did you mean" for names and attributes; '' for none. */
  hint(exc: PyExc): string;
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

interface Place {
  readonly start: number;
  readonly end: number;
  readonly anchorStart: number;
  readonly anchorEnd: number;
}

function placeOf(code: Code, pc: number): Place {
  const row = opRow(code, pc) * 4;
  const p = code.positions;
  return { start: p[row] ?? 0, end: p[row + 1] ?? 0, anchorStart: p[row + 2] ?? -1, anchorEnd: p[row + 3] ?? -1 };
}

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

/** The text of a line without its end. */
function lineText(code: Code, line: number): string {
  const { text, lineStarts } = code.unit;
  if (text === null) return '';
  const start = lineStarts[line - 1] ?? text.length;
  const end = lineStarts[line] ?? text.length;
  return text.slice(start, end).replace(/[\r\n]+$/, '');
}

/** The visible frames of a traceback, outermost first. */
export function frameRows(tb: PyTraceback | null): FrameRow[] {
  const out: FrameRow[] = [];
  for (let t = tb; t !== null; t = t.next) {
    if (t.code.hidden) continue;
    const p = placeOf(t.code, t.pc);
    const line = lineAt(t.code, p.start);
    const endLine = lineAt(t.code, p.end);
    const starts = t.code.unit.lineStarts;
    out.push({
      fileName: t.code.unit.fileName,
      name: t.code.name,
      line,
      column: p.start - (starts[line - 1] ?? 0),
      endLine,
      endColumn: p.end - (starts[endLine - 1] ?? 0),
      sourceLine: lineText(t.code, line).trim(),
    });
  }
  return out;
}

/** One frame: its File line, source lines and carets. */
function frameText(t: PyTraceback): string {
  const { code } = t;
  const p = placeOf(code, t.pc);
  const line = lineAt(code, p.start);
  const endLine = lineAt(code, p.end);
  const head = `  File "${code.unit.fileName}", line ${line}, in ${code.name}\n`;
  const original: string[] = [];
  for (let n = line; n <= endLine; n++) original.push(lineText(code, n));
  if (original.join('').trim() === '') return head;
  const dedent = commonIndent(original);
  const lines = original.map((l) => l.slice(Math.min(dedent, l.length - l.trimStart().length)));
  const starts = code.unit.lineStarts;
  const start = Math.max(0, p.start - starts[line - 1]! - dedent);
  const end = Math.max(0, p.end - starts[endLine - 1]! - dedent);
  let anchors: { left: readonly [number, number]; right: readonly [number, number] } | null = null;
  if (p.anchorStart >= 0) {
    const at = (offset: number): readonly [number, number] => {
      const l = lineAt(code, offset);
      return [l - line, offset - starts[l - 1]! - dedent];
    };
    anchors = { left: at(p.anchorStart), right: at(p.anchorEnd) };
  }
  const show = showCarets(lines, start, end, anchors !== null);
  const significant = new Set([0, lines.length - 1]);
  if (anchors !== null) {
    for (const l of [anchors.left[0], anchors.right[0]]) for (let k = l - 1; k <= l + 1; k++) significant.add(k);
  }
  significant.delete(-1);
  significant.delete(lines.length);
  const out: string[] = [];
  const emit = (n: number): void => {
    const text = lines[n]!;
    out.push(text);
    if (!show) return;
    const spaces = text.length - text.trimStart().length;
    const count = n === lines.length - 1 ? end : text.length;
    let carets = '';
    for (let col = 0; col < count; col++) {
      if (col < spaces || (n === 0 && col < start)) carets += ' ';
      else if (
        anchors === null ||
        ((n > anchors.left[0] || (n === anchors.left[0] && col >= anchors.left[1])) &&
          (n < anchors.right[0] || (n === anchors.right[0] && col < anchors.right[1])))
      )
        carets += '^';
      else carets += '~';
    }
    out.push(carets);
  };
  let before = -1;
  for (const n of [...significant].sort((a, b) => a - b)) {
    if (before >= 0 && n - before === 2) emit(n - 1);
    else if (before >= 0 && n - before > 2) out.push(`...<${n - before - 1} lines>...`);
    emit(n);
    before = n;
  }
  const rest = commonIndent(out);
  return head + out.map((l) => `    ${l.slice(rest)}\n`).join('');
}

function commonIndent(lines: readonly string[]): number {
  let least = Infinity;
  for (const l of lines) if (l.trim() !== '') least = Math.min(least, l.length - l.trimStart().length);
  return least === Infinity ? 0 : least;
}

/** No carets where they would underline the whole statement, or the whole call of `return f(…)` and `x = f(…)`. */
function showCarets(lines: readonly string[], start: number, end: number, anchored: boolean): boolean {
  const before = lines[0]!.slice(0, start);
  const after = lines[lines.length - 1]!.slice(end);
  const segment = lines.length === 1 ? lines[0]!.slice(start, end) : lines[0]!.slice(start);
  if (anchored && lines[lines.length - 1]!.slice(0, end).endsWith(')') && /^\s*(#.*|;.*)?$/.test(after)) {
    if (/^return\s+$/.test(before) && /^[\p{L}_][\p{L}\p{N}_]*\s*\(/u.test(segment)) return false;
    if (/^(?:[^=#'":]+=)+\s*$/.test(before) && !/[-+*/%@&|^<>!]=\s*$/.test(before)) return false;
  }
  if (anchored) return true;
  return before.trim() !== '' || after.trim() !== '';
}

const SAME_FRAMES = 3;

function stackText(tb: PyTraceback | null): string {
  let out = '';
  let last = '';
  let count = 0;
  const flush = (): void => {
    const more = count - SAME_FRAMES;
    if (more > 0) out += `  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]\n`;
  };
  for (let t = tb; t !== null; t = t.next) {
    if (t.code.hidden) continue;
    const key = `${t.code.unit.fileName}\n${lineAt(t.code, placeOf(t.code, t.pc).start)}\n${t.code.name}`;
    if (key !== last) {
      flush();
      last = key;
      count = 0;
    }
    if (++count > SAME_FRAMES) continue;
    out += frameText(t);
  }
  flush();
  return out;
}

function field(exc: PyExc, name: string): unknown {
  return exc.extra?.get(name);
}

/** The lines of the exception itself: type and message, notes; for a SyntaxError its place. */
function onlyText(exc: PyExc, texts: Texts): string {
  const { cls } = exc;
  const module = cls.builtin ? 'builtins' : moduleOf(exc);
  const name = module === 'builtins' || module === '__main__' ? cls.qualname : `${module}.${cls.qualname}`;
  let out = '';
  if (cls.isSubclass(exceptionClass('SyntaxError'))) out = syntaxText(exc, name);
  else {
    const text = texts.str(exc) + texts.hint(exc);
    out = text === '' ? `${name}\n` : `${name}: ${text}\n`;
  }
  for (const note of texts.notes(exc)) for (const l of note.split('\n')) out += `${l}\n`;
  return out;
}

function moduleOf(exc: PyExc): string {
  const v = exc.cls.lookup('__module__');
  return typeof v === 'string' ? v : '__main__';
}

function syntaxText(exc: PyExc, name: string): string {
  const line = field(exc, 'lineno');
  const file = field(exc, 'filename');
  const text = field(exc, 'text');
  const offset = field(exc, 'offset');
  const message = field(exc, 'msg') ?? exc.args.items[0] ?? null;
  let out = '';
  if (typeof line === 'number') out += `  File "${typeof file === 'string' ? file : '<string>'}", line ${line}\n`;
  if (typeof line === 'number' && typeof text === 'string') {
    const source = text.replace(/\n+$/, '');
    const shown = source.replace(/^[ \n\f]+/, '');
    out += `    ${shown}\n`;
    if (typeof offset === 'number' && offset >= 1) {
      let end = field(exc, 'end_offset');
      const endLine = field(exc, 'end_lineno');
      if (typeof end !== 'number' || end < 1 || end === 0) end = offset;
      if (typeof endLine === 'number' && endLine !== line) end = source.length + 1;
      if (offset === end || end === -1) end = offset + 1;
      const cut = source.length - shown.length;
      const from = offset - 1 - cut;
      const to = (end as number) - 1 - cut;
      if (from >= 0) {
        const space = shown.slice(0, from).replace(/\S/gu, ' ');
        out += `    ${space}${'^'.repeat(Math.max(1, to - from))}\n`;
      }
    }
  }
  return `${out}${name}: ${message === null ? '<no detail available>' : utf16(message as Str)}\n`;
}

const CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n';
const CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n';

/** What CPython prints for an uncaught exception, with the final newline. */
export function formatException(exc: PyExc, texts: Texts): string {
  const chain: (readonly [PyExc, string])[] = [];
  const seen = new Set<PyExc>();
  for (let e: PyExc | null = exc, link = ''; e !== null && !seen.has(e);) {
    seen.add(e);
    chain.push([e, link]);
    if (e.cause !== null) {
      link = CAUSE;
      e = e.cause;
    } else if (e.context !== null && !e.suppress) {
      link = CONTEXT;
      e = e.context;
    } else break;
  }
  let out = '';
  for (let i = chain.length - 1; i >= 0; i--) {
    const [e, link] = chain[i]!;
    out += oneText(e, texts) + link;
  }
  return out;
}

function oneText(exc: PyExc, texts: Texts): string {
  if (exc.cls.isSubclass(exceptionClass('BaseExceptionGroup'))) return groupText(exc, texts, 0);
  const stack = stackText(exc.tb);
  return (stack === '' ? '' : `Traceback (most recent call last):\n${stack}`) + onlyText(exc, texts);
}

/** An exception group as a tree of indented parts. */
function groupText(exc: PyExc, texts: Texts, depth: number): string {
  const stack = stackText(exc.tb);
  const title = depth === 0 ? '  + ' : '';
  const bar = '  | ';
  let body = '';
  if (stack !== '') body += `${title}Exception Group Traceback (most recent call last):\n`;
  const lines = stack + onlyText(exc, texts);
  const prefixed = lines.replace(/^/gm, bar).replace(/\n {2}\| $/, '\n');
  body += stack === '' ? prefixed.replace(/^ {2}\| /, title === '' ? '' : bar) : prefixed;
  const parts = groupParts(exc);
  parts.forEach((part, i) => {
    body += `${i === 0 ? '  +-+' : '    +'}---------------- ${i + 1} ----------------\n`;
    const inner = part.cls.isSubclass(exceptionClass('BaseExceptionGroup'))
      ? groupText(part, texts, depth + 1)
      : formatException(part, texts);
    body += inner.replace(/^(?=.)/gm, '    | ').replace(/^ {4}\| {2}\+/gm, '    +');
  });
  body += `    +------------------------------------\n`;
  return body;
}

function groupParts(exc: PyExc): PyExc[] {
  const list = exc.args.items[1];
  const items = list !== null && typeof list === 'object' && 'items' in list ? (list.items as readonly unknown[]) : [];
  return items.filter((e): e is PyExc => e instanceof PyExc && e.cls.isSubclass(BASE_EXCEPTION));
}
