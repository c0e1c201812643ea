/** Statements of a stub as text: one line each, without comments, docstrings, and decorators for type checkers' own use. */
import type * as ast from '../../core/syntax/mod.ts';
import { decided } from './typeshed.ts';

const UNUSED_DECORATORS = /^((typing\.)?type_check_only$|disjoint_base$|((typing_extensions|warnings)\.)?deprecated\()/;

/** Whether a decorator says nothing to a checker of programs. */
export function isUnused(text: string, node: ast.Expression): boolean {
  return UNUSED_DECORATORS.test(text.slice(node.start, node.end));
}

/** Source text on one line. */
export function tidy(text: string): string {
  let out = '';
  for (let i = 0; i < text.length;) {
    const c = text[i]!;
    if (c === '"' || c === "'") {
      const end = endOfString(text, i);
      out += text.slice(i, end);
      i = end;
    } else if (c === '#') {
      while (i < text.length && text[i] !== '\n') i++;
    } else if (/\s/.test(c)) {
      let wrapped = false;
      while (i < text.length && (/\s/.test(text[i]!) || text[i] === '#')) {
        if (text[i] === '#') while (i < text.length && text[i] !== '\n') i++;
        else wrapped = text[i++] === '\n' || wrapped;
      }
      if (wrapped && /[)\]}]/.test(text[i] ?? '')) out = out.replace(/,$/, '');
      else if (!/[([{ ]$/.test(out)) out += ' ';
    } else {
      out += c;
      i++;
    }
  }
  return out.trim();
}

function endOfString(text: string, start: number): number {
  const quote = text[start]!;
  if (text.startsWith(quote.repeat(3), start)) return text.indexOf(quote.repeat(3), start + 3) + 3;
  let i = start + 1;
  while (text[i] !== quote) i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

/** The head of a function, with `...` for the values of its defaults. */
function withoutDefaults(text: string, node: ast.FunctionDef | ast.AsyncFunctionDef): string {
  const header = head(text, node.start);
  const defaults = [...node.args.defaults, ...node.args.kw_defaults.filter((value) => value !== null)];
  let out = '';
  let at = node.start;
  for (const { start, end } of defaults.sort((a, b) => a.start - b.start)) {
    out += `${text.slice(at, start)}...`;
    at = end;
  }
  return tidy(out + text.slice(at, node.start + header.length)).replace(/ = \.\.\.(?=[,)])/g, '=...');
}

/** The text of a `def` or `class` up to its colon. */
function head(text: string, start: number): string {
  let depth = 0;
  for (let i = start; ;) {
    const c = text[i]!;
    if (c === '"' || c === "'") {
      i = endOfString(text, i);
      continue;
    }
    if (c === '#') while (text[i + 1] !== '\n') i++;
    if (/[([{]/.test(c)) depth++;
    if (/[)\]}]/.test(c)) depth--;
    i++;
    if (c === ':' && depth === 0) return text.slice(start, i);
  }
}

/** Constants by their type: which number it is tells a checker nothing, unless a `Literal` of the module asks. */
function withoutValue(text: string, line: string): string {
  const found = /^(\w+): Final = (?:(-?\d\w*)|"[^"]*")$/.exec(line);
  if (found === null || /\bLiteral\[[^\]]*\d/.test(text)) return line;
  return `${found[1]}: ${found[2] === undefined ? 'str' : 'int'}`;
}

/** The lines of a statement. `keep` says which members of a class are wanted. */
export function lines(
  text: string,
  node: ast.Statement,
  indent: string,
  keep: (cls: ast.ClassDef, member: ast.Statement) => boolean,
): string[] {
  if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') {
    const header = withoutDefaults(text, node);
    return [...decorators(text, node, indent), `${indent}${header} ...`];
  }
  if (node.kind !== 'ClassDef') return [indent + withoutValue(text, tidy(text.slice(node.start, node.end)))];
  const header = tidy(head(text, node.start));
  const members = decided(node.body)
    .filter((member) => keep(node, member))
    .flatMap((member) => lines(text, member, `${indent} `, keep));
  const first = members.length === 0 ? `${indent}${header} ...` : `${indent}${header}`;
  return [...decorators(text, node, indent), first, ...members];
}

function decorators(
  text: string,
  node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef,
  indent: string,
): string[] {
  return node.decorator_list
    .filter((decorator) => !isUnused(text, decorator))
    .map((decorator) => `${indent}@${tidy(text.slice(decorator.start, decorator.end))}`);
}
