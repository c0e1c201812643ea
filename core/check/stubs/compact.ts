/*
 * Declarations of stubs in few letters, and back: what a stub says again and again stands for itself. A line begins with
 * the name that it declares. Members of a class follow on its line, each behind a tab, so that it is cut only when asked for.
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
 *     >_csv *,Reader                                 as above, all that _csv has but Reader and what begins with `_`
 *     os>.path                                       import os.path
 *     case<                                          from . import case as case
 *     real,imag:int                                  real: int
 *                                                    imag: int
 *
 * `!` marks a method whose first parameter is `cls`, `'` one without either, `~` one that is async; `\` a line that goes on as
 * it is written. A function without a result returns None; `?` is a result of which nothing is said. Decorators without a mark
 * stand between `@`.
 */

/** Modules whose names every stub knows without an import, those first that are asked first. */
export const EVERYWHERE = ['typing', '_typeshed', 'types', 'abc', '_collections_abc'] as const;

/** What stands before the declarations of a module, before the members of a class, and before those of a class in it. */
export const BREAKS = ['\n', '\t', '\v'] as const;

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

/** A stub in Python's style. */
export function expanded(text: string, inModule: (module: string) => Declarations): string {
  const lines = text === '' ? [] : unfolded(text);
  let out = '';
  lines.forEach((line, i) => {
    const found = LINE.exec(line);
    if (found === null) out += `${expandedImport(line, inModule)}\n`;
    else {
      const [, indent, name, tail] = found as unknown as [string, string, string, string];
      const python = declaration(name, tail, indent !== '', loosened);
      const hasBody = lines[i + 1]?.startsWith(`${indent} `) === true;
      out += `${indent}${(hasBody ? python.slice(0, -4) : python).replaceAll('\n', `\n${indent}`)}\n`;
    }
  });
  return out;
}

const SEVERAL = /^( *)(\w+(?:,\w+)+)(.*)$/;

/** A line for each declaration, indented by one space for each class that it is in. */
function unfolded(text: string): string[] {
  const lines = text.replaceAll(BREAKS[1], '\n ').replaceAll(BREAKS[2], '\n  ').split('\n');
  return lines.flatMap((line) => {
    const [, indent, names, tail] = SEVERAL.exec(line) ?? [];
    return names === undefined ? line : names.split(',').map((name) => `${indent}${name}${tail}`);
  });
}

/** Such lines with the members of classes on those of their classes. */
export function folded(lines: readonly string[]): string {
  return lines.join('\n').replaceAll('\n  ', BREAKS[2]).replaceAll('\n ', BREAKS[1]);
}

/** `spaced` sets the spaces within annotations; what only a parser reads needs none. */
function declaration(
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

const NAMES = /^[\w,]+/;

/** What a stub declares, or a class in it: found by names. */
export class Declarations {
  readonly depth: number;
  readonly #text: string;
  readonly #inModule: (module: string) => Declarations;
  #tails: ReadonlyMap<string, readonly string[]> | null = null;
  #imports: ReadonlyMap<string, string> | null = null;

  constructor(text: string, inModule: (module: string) => Declarations, depth: number = 0) {
    this.#text = text;
    this.#inModule = inModule;
    this.depth = depth;
  }

  /** What follows a name in each of its lines; of an import, the statement. */
  of(name: string): readonly string[] {
    const tails = this.tails.get(name) ?? [];
    const imported = this.imports.get(name);
    return imported === undefined ? tails : [...tails, imported];
  }

  /** What the lines say behind their names, in order. */
  get tails(): ReadonlyMap<string, readonly string[]> {
    if (this.#tails !== null) return this.#tails;
    const tails = new Map<string, string[]>();
    for (const line of this.#text.split(BREAKS[this.depth]!)) {
      const names = NAMES.exec(line)?.[0];
      if (names === undefined) continue;
      const tail = line.slice(names.length);
      for (const name of names.split(',')) {
        const others = tails.get(name);
        if (others === undefined) tails.set(name, [tail]);
        else others.push(tail);
      }
    }
    return (this.#tails = tails);
  }

  /** The imports that the stub has lines for, which stand in front, by the names that they bind. */
  get imports(): ReadonlyMap<string, string> {
    if (this.#imports !== null) return this.#imports;
    const imports = new Map<string, string>();
    for (const line of importLines(this.#text)) {
      const { module, items } = importsOf(line, this.#inModule);
      for (const item of items) imports.set(item.at(-1)!, importOf(module, item, line[0] === '>'));
    }
    return (this.#imports = imports);
  }

  /** The members of a class, by what follows its name. */
  members(tail: string): Declarations {
    const at = tail.indexOf(BREAKS[this.depth + 1]!);
    return new Declarations(at < 0 ? '' : tail.slice(at + 1), this.#inModule, this.depth + 1);
  }

  /** What a line declares, in Python: with the decorators above it, a class without its body. */
  python(name: string, tail: string): string {
    if (tail.startsWith('from ')) return tail;
    const at = tail.indexOf(BREAKS[this.depth + 1]!);
    return declaration(name, at < 0 ? tail : tail.slice(0, at), this.depth > 0);
  }
}

function importLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; text[at] === '<' || text[at] === '>';) {
    const end = text.indexOf('\n', at);
    lines.push(text.slice(at, end));
    at = end + 1;
  }
  return lines;
}

/** The names that a star stands for. */
export function publicNames(module: Declarations): string[] {
  const own = [...module.tails].filter(([, [first]]) => !/^[<>]/.test(first!)).map(([name]) => name);
  const again = [...module.imports].filter(([, text]) => text.includes(' as ')).map(([name]) => name);
  return [...new Set([...own, ...again])].filter((name) => !name.startsWith('_')).sort();
}

/** The names that a line of imports binds, with those that they have where they are from. */
function importsOf(
  line: string,
  inModule: (module: string) => Declarations,
): { readonly module: string; readonly items: readonly (readonly string[])[] } {
  const [module, names] = line.slice(1).split(' ') as [string, string];
  const items = names.split(',');
  const wanted = items[0] === '*' ? publicNames(inModule(module)).filter((name) => !items.includes(name)) : items;
  return { module, items: wanted.map((item) => item.split('=')) };
}

/** The import of one of them. */
function importOf(module: string, [name, as]: readonly string[], again: boolean): string {
  return `from ${module} import ${as === undefined && !again ? name : `${name} as ${as ?? name}`}`;
}

function expandedImport(line: string, inModule: (module: string) => Declarations): string {
  const { module, items } = importsOf(line, inModule);
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
