/*
 * Diagnostics as text: the nine formats of ty and Monty. `full` has pictures of the source (picture.ts); the others are for logs and
 * for tools that read reports.
 */
import type { Detail, Diagnostic, Severity } from './diagnostic.ts';
import { Lines, Painter, type Shown, type Style, picture } from './picture.ts';

/** How diagnostics are written: pictures of the source, a line for each, or what tools read. */
export type Format = 'full' | 'concise' | 'json' | 'jsonlines' | 'github' | 'gitlab' | 'rdjson' | 'pylint' | 'azure';

export const FORMATS: readonly Format[] = [
  'full', 'concise', 'json', 'jsonlines', 'github', 'gitlab', 'rdjson', 'pylint', 'azure',
]; // prettier-ignore

/** The checked text, and its name in reports. */
export interface Checked {
  readonly source: string;
  readonly fileName: string;
}

const TOOL = 'monty-edge';
const TOOL_URL = 'https://www.npmjs.com/package/monty-edge';

/** Diagnostics of one text. Colour is for `full` and `concise`. */
export function render(found: readonly Diagnostic[], checked: Checked, format: Format, color = false): string {
  const { fileName } = checked;
  const paint = new Painter(color);
  switch (format) {
    case 'full':
      return fullTexts(found, checked, paint).join('');
    case 'concise':
      return lines(found.map((one) => concise(one, fileName, paint)));
    case 'json':
      return JSON.stringify(
        found.map((one) => row(one, fileName)),
        null,
        2,
      );
    case 'jsonlines':
      return lines(found.map((one) => JSON.stringify(row(one, fileName))));
    case 'github':
      return lines(found.map((one) => github(one, fileName)));
    case 'gitlab':
      return JSON.stringify(gitlab(found, fileName), null, 2);
    case 'rdjson':
      return JSON.stringify(rdjson(found, fileName), null, 2);
    case 'pylint':
      return lines(found.map((one) => `${fileName}:${one.range.start.line}: [${one.rule}] ${one.message}`));
    case 'azure':
      return lines(found.map((one) => azure(one, fileName)));
  }
}

function lines(rows: readonly string[]): string {
  return rows.map((text) => `${text}\n`).join('');
}

const STYLES: Readonly<Record<Severity, Style>> = { error: 'error', warning: 'warning', info: 'info' };

function fullTexts(found: readonly Diagnostic[], { source, fileName }: Checked, paint: Painter): string[] {
  const shown = { lines: new Lines(source), fileName };
  return found.map((one) => `${full(one, shown, paint)}\n\n`);
}

function full(one: Diagnostic, checked: Shown, paint: Painter): string {
  const style = STYLES[one.severity];
  const head = `${paint.as(style, `${one.severity}[${one.rule}]`)}: ${paint.as('strong', one.title ?? one.message)}`;
  const primary = { range: one.range, ...(one.label !== undefined && { label: one.label }) };
  const parts = [head, picture(checked, primary, one.secondary ?? [], style, paint)];
  for (const detail of one.details ?? []) parts.push(...detailed(detail, checked, paint));
  if (one.hint !== undefined) parts.push(`${paint.as('help', 'help')}: ${paint.as('strong', one.hint)}`);
  return parts.join('\n');
}

function detailed(detail: Detail, checked: Shown, paint: Painter): string[] {
  const style = detail.severity;
  const head = `${paint.as(style, detail.severity)}: ${paint.as('strong', detail.message)}`;
  if (detail.range === undefined) return [head];
  const primary = { range: detail.range, ...(detail.label !== undefined && { label: detail.label }) };
  return [head, picture(checked, primary, detail.secondary ?? [], 'error', paint)];
}

function concise({ rule, severity, message, range, hint }: Diagnostic, fileName: string, paint: Painter): string {
  const colon = paint.as('punctuation', ':');
  const { line, column } = range.start;
  const place = `${paint.as('strong', fileName)}${colon}${line}${colon}${column}${colon}`;
  const more = hint === undefined ? '' : ` (${hint})`;
  return `${place} ${paint.as(STYLES[severity], severity)}[${paint.as('strong', rule)}] ${message}${more}`;
}

function url(rule: string): string | null {
  return /^[a-z-]+$/.test(rule) && rule !== 'revealed-type' ? `https://ty.dev/rules#${rule}` : null;
}

function row({ rule, severity, message, range, hint }: Diagnostic, fileName: string): object {
  return {
    cell: null,
    code: rule,
    end_location: { column: range.end.column, row: range.end.line },
    filename: fileName,
    fix: null,
    ...(hint !== undefined && { hint }),
    location: { column: range.start.column, row: range.start.line },
    message,
    noqa_row: null,
    severity,
    url: url(rule),
  };
}

const GITHUB: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function github(one: Diagnostic, fileName: string): string {
  const { start, end } = one.range;
  const columns =
    start.line === end.line
      ? `,col=${start.column},endLine=${end.line},endColumn=${end.column}`
      : `,endLine=${end.line}`;
  const place = ({ line, column }: Diagnostic['range']['start']): string => `${fileName}:${line}:${column}`;
  const more = (one.secondary ?? []).map(({ range, label }) => `\n  ${place(range.start)}: ${label ?? ''}`);
  for (const { severity, message, range, secondary } of one.details ?? []) {
    more.push(
      range === undefined ? `\n  ${severity}: ${message}` : `\n  ${place(range.start)}: ${severity}: ${message}`,
    );
    for (const inner of secondary ?? []) more.push(`\n    ${place(inner.range.start)}: ${inner.label ?? ''}`);
  }
  if (one.hint !== undefined) more.push(`\n  help: ${one.hint}`);
  const properties = `title=${property(`${TOOL} (${one.rule})`)},file=${property(fileName)},line=${start.line}${columns}`;
  return `::${GITHUB[one.severity]} ${properties}::${data(`${place(start)}: ${one.rule}: ${one.message}${more.join('')}`)}`;
}

/** Escapes of workflow commands. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const GITLAB: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

function gitlab(found: readonly Diagnostic[], fileName: string): object[] {
  const given = new Set<string>();
  /** The last one of those that begin alike: many findings have the same message. */
  const latest = new Map<string, string>();
  return found.map(({ rule, severity, message, range }) => {
    const first = fingerprint(`${fileName}\n${rule}\n${message}`);
    let print = latest.get(first) ?? first;
    while (given.has(print)) print = fingerprint(print);
    given.add(print);
    latest.set(first, print);
    return {
      check_name: rule,
      description: `${rule}: ${message}`,
      severity: GITLAB[severity],
      fingerprint: print,
      location: {
        path: fileName,
        positions: {
          begin: { line: range.start.line, column: range.start.column },
          end: { line: range.end.line, column: range.end.column },
        },
      },
    };
  });
}

/** FNV-1a, twice with different bases: 16 hexadecimal digits that stay the same when lines move. */
function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('');
}

function rdjson(found: readonly Diagnostic[], fileName: string): object {
  return {
    diagnostics: found.map(({ rule, severity, message, range }) => ({
      code: { ...(url(rule) !== null && { url: url(rule) }), value: rule },
      location: {
        path: fileName,
        range: {
          end: { column: range.end.column, line: range.end.line },
          start: { column: range.start.column, line: range.start.line },
        },
      },
      message,
      severity: severity.toUpperCase(),
    })),
    severity: 'WARNING',
    source: { name: TOOL, url: TOOL_URL },
  };
}

function azure({ rule, severity, message, range }: Diagnostic, fileName: string): string {
  const type = severity === 'error' ? 'error' : 'warning';
  const { line, column } = range.start;
  const place = `sourcepath=${fileName};linenumber=${line};columnnumber=${column};code=${rule};`;
  return `##vso[task.logissue type=${type};${place}]${message.replaceAll('%', '%AZP25').replaceAll('\n', '%0A')}`;
}
