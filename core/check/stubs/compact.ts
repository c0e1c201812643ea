/*
 * Declarations of stubs in few letters, and back: what a stub says again and again stands for itself.
 *
 *     %get(key:_KT,default:None=,/)_VT|None          @overload
 *                                                    def get(self, key: _KT, default: None=..., /) -> _VT | None: ...
 *     -Match(Generic[AnyStr])                        class Match(Generic[AnyStr]):
 *      $pos()int                                      @property
 *                                                     def pos(self) -> int: ...
 *     >_csv Error,reader                             from _csv import Error as Error, reader as reader
 *     <enum IntFlag                                  from enum import IntFlag
 *
 * Members of a class are indented by one space. `!` marks a method whose first parameter is `cls`, `'` one without either,
 * `~` one that is async; `\` a line that is written as it is. A function without a result returns None.
 */

/** Decorators by their mark. */
export const MARKS: ReadonlyMap<string, string> = new Map([
  ['%', 'overload'],
  ['$', 'property'],
  ['&', 'classmethod'],
  ['#', 'staticmethod'],
  ['*', 'abstractmethod'],
]);

const FUNCTION = /^( *)([%$&#*]*)(~?)([!']?)(\w+)(\(.*)$/;
const CLASS = /^( *)-(.*)$/;

/** Lines of a stub as Python writes them. `member`: they stand in a class, though without indentation. */
export function expanded(lines: readonly string[], member: boolean = false): string {
  let out = '';
  for (let i = 0; i < lines.length; i++) out += `${expandedLine(lines[i]!, lines[i + 1], member)}\n`;
  return out;
}

/** One line; a class has a body if the next line is deeper. */
function expandedLine(line: string, next: string | undefined, member: boolean): string {
  const written = /^( *)\\/.exec(line);
  if (written !== null) return written[1]! + line.slice(written[0].length);
  const def = FUNCTION.exec(line);
  if (def !== null) return expandedFunction(def, member);
  const cls = CLASS.exec(line);
  if (cls !== null) {
    const indent = cls[1]!;
    return `${indent}class ${loosened(cls[2]!)}:${next?.startsWith(`${indent} `) === true ? '' : ' ...'}`;
  }
  if (line[0] === '>' || line[0] === '<') return expandedImport(line);
  return loosened(line);
}

function expandedFunction([, indent, marks, isAsync, first, name, rest]: RegExpExecArray, member: boolean): string {
  let out = '';
  for (const mark of marks!) out += `${indent}@${MARKS.get(mark)}\n`;
  const end = closing(rest!);
  let params = loosened(rest!.slice(1, end));
  const self = first === '!' ? 'cls' : first === "'" || (indent === '' && !member) ? '' : 'self';
  if (self !== '') params = params === '' ? self : `${self}, ${params}`;
  const result = rest!.slice(end + 1);
  out += `${indent}${isAsync === '' ? '' : 'async '}def ${name}(${params}) -> ${result === '' ? 'None' : loosened(result)}: ...`;
  return out;
}

function expandedImport(line: string): string {
  const [module, names] = line.slice(1).split(' ') as [string, string];
  const items = names.split(',').map((item) => {
    const [name, as] = item.split('=') as [string, string | undefined];
    return as === undefined && line[0] === '<' ? name : `${name} as ${as ?? name}`;
  });
  return `from ${module} import ${items.join(', ')}`;
}

/** Where the parenthesis at the beginning ends. */
function closing(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '"' || c === "'") i = text.indexOf(c, i + 1);
    else if (c === '(') depth++;
    else if (c === ')' && --depth === 0) return i;
  }
  return text.length;
}

const STRINGS = /("[^"]*"|'[^']*')/;

/** Spaces where Python's style has them, and `...` for values of parameters that are left out. */
function loosened(text: string): string {
  if (!/["']/.test(text)) return loosenedPart(text);
  const parts = text.split(STRINGS);
  return parts.map((part, i) => (i % 2 === 1 ? part : loosenedPart(part))).join('');
}

function loosenedPart(text: string): string {
  return text
    .replace(/=(?=,|$)/g, '=...')
    .replace(/([,:])(?=.)/g, '$1 ')
    .replace(/([,:])$/, '$1 ')
    .replace(/\|/g, ' | ');
}
