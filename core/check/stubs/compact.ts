/*
 * Declarations of stubs in few letters, and back: what a stub says again and again stands for itself. A line begins with
 * the name that it declares, so that a name is found by a search in the text.
 *
 *     get%(key:_KT,default:None=,/;_VT|None          @overload
 *                                                    def get(self, key: _KT, default: None=..., /) -> _VT | None: ...
 *     Match^-(Generic[AnyStr])                       @final
 *                                                    class Match(Generic[AnyStr]):
 *      pos$(;int                                      @property
 *                                                     def pos(self) -> int: ...
 *     flags:int                                      flags: int
 *     >_csv Error,reader                             from _csv import Error as Error, reader as reader
 *     <enum IntFlag                                  from enum import IntFlag
 *     os>.path                                       import os.path
 *     case<                                          from . import case as case
 *
 * Members of a class are indented by one space. `!` marks a method whose first parameter is `cls`, `'` one without either,
 * `~` one that is async; `\` a line that goes on as it is written. A function without a result returns None; `?` is a result
 * of which nothing is said. Decorators without a mark stand between `@`.
 */

/** Modules whose names every stub knows without an import, those first that are asked first. */
export const EVERYWHERE = ['typing', '_typeshed', 'types', 'abc', '_collections_abc'] as const;

/** Decorators by their mark. */
export const MARKS: ReadonlyMap<string, string> = new Map([
  ['%', 'overload'],
  ['$', 'property'],
  ['&', 'classmethod'],
  ['#', 'staticmethod'],
  ['*', 'abstractmethod'],
  ['^', 'final'],
  ['+', 'runtime_checkable'],
]);

const LINE = /^( *)(\w+)(.*)$/;

/** Lines of a stub as Python's style has them. */
export function expanded(lines: readonly string[]): string {
  let out = '';
  lines.forEach((line, i) => {
    const found = LINE.exec(line);
    if (found === null) out += `${expandedImport(line)}\n`;
    else {
      const [, indent, name, tail] = found as unknown as [string, string, string, string];
      const text = declaration(name, tail, indent !== '', loosened);
      const hasBody = /^[^(:=]*-/.test(tail) && lines[i + 1]?.startsWith(`${indent} `) === true;
      out += `${indent}${(hasBody ? text.slice(0, -4) : text).replaceAll('\n', `\n${indent}`)}\n`;
    }
  });
  return out;
}

/**
 * What a line declares, in Python: with the decorators above it, a class without its body. `spaced` sets the spaces within
 * annotations; what only a parser reads needs none.
 */
export function declaration(
  name: string,
  tail: string,
  member: boolean,
  spaced: (text: string) => string = (text) => text,
): string {
  let out = '';
  let at = 0;
  for (let mark = tail[0]!; ; mark = tail[at]!) {
    const decorator = MARKS.get(mark);
    if (decorator !== undefined) {
      out += `@${decorator}\n`;
      at++;
    } else if (mark === '@') {
      const end = tail.indexOf('@', at + 1);
      out += `${tail.slice(at, end)}\n`;
      at = end + 1;
    } else break;
  }
  const rest = tail.slice(at + 1);
  switch (tail[at]) {
    case '-':
      return `${out}class ${name}${spaced(rest)}: ...`;
    case '\\':
      return out + name + rest;
    case '>':
      return `import ${name}${rest}`;
    case '<':
      return `from . import ${name} as ${name}`;
    case '~':
    case '!':
    case "'":
    case '(':
      return out + functionHead(name, tail.slice(at), member, spaced);
    default:
      return out + spaced(name + tail.slice(at));
  }
}

function functionHead(name: string, text: string, member: boolean, spaced: (text: string) => string): string {
  const open = text.indexOf('(');
  const close = text.indexOf(';', open);
  const isAsync = text[0] === '~' ? 'async ' : '';
  const first = text[open - 1] === '!' ? 'cls' : text[open - 1] === "'" || !member ? '' : 'self';
  // Values of parameters are left out.
  const own = spaced(text.slice(open + 1, close).replace(/=(?=,|$)/g, '=...'));
  const params = first === '' ? own : own === '' ? first : `${first}, ${own}`;
  const result = text.slice(close + 1);
  const arrow = result === '?' ? '' : ` -> ${result === '' ? 'None' : spaced(result)}`;
  return `${isAsync}def ${name}(${params})${arrow}: ...`;
}

/** The names that a line of imports binds, with those that they have where they are from. */
export function importsOf(line: string): { readonly module: string; readonly items: readonly (readonly string[])[] } {
  const [module, names] = line.slice(1).split(' ') as [string, string];
  return { module, items: names.split(',').map((item) => item.split('=')) };
}

/** The import of one of them. */
export function importOf(module: string, [name, as]: readonly string[], again: boolean): string {
  return `from ${module} import ${as === undefined && !again ? name : `${name} as ${as ?? name}`}`;
}

function expandedImport(line: string): string {
  const { module, items } = importsOf(line);
  const names = items.map(([name, as]) => (as === undefined && line[0] === '<' ? name : `${name} as ${as ?? name}`));
  return `from ${module} import ${names.join(', ')}`;
}

const STRINGS = /("[^"]*"|'[^']*')/;

/** Spaces where Python's style has them. */
function loosened(text: string): string {
  const parts = text.split(STRINGS);
  return parts
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/([,:])(?=.|$)/g, '$1 ').replace(/\|/g, ' | ')))
    .join('');
}
