/**
 * The stubs as core/check/stubs/packed.ts has them: in few letters (compact.ts), without the imports of names that are the same
 * everywhere, frequent words as one byte, compressed.
 */
import { EVERYWHERE, expanded, folded, MARKS } from '../../core/check/stubs/compact.ts';
import { END, bytesOf } from '../../core/check/stubs/stubs.ts';
import { compressed } from './lzma.ts';

/** Modules that are not compressed: what nearly every program needs, in the order in which gzip makes least of them. */
const PLAIN = '_typeshed typing types abc _collections_abc collections.abc builtins'.split(' ');

/** The others in the order of their use: what comes first is unpacked first. */
const FIRST = (
  'json json.decoder re enum dataclasses collections datetime math random functools itertools typing_extensions asyncio asyncio.tasks _asyncio asyncio.events ' +
  'asyncio.futures asyncio.locks asyncio.queues asyncio.timeouts asyncio.taskgroups statistics string time operator _operator ' +
  'contextlib pathlib os sys decimal fractions copy heapq _heapq bisect _bisect uuid hashlib base64 textwrap json.encoder'
).split(' ');

/** Words that get a byte of their own in the compressed texts. */
const WORDS = 128;

export interface Packed {
  readonly plain: string;
  readonly words: readonly string[];
  /** The modules; those that are compressed come later. */
  readonly parts: readonly string[];
  readonly homes: string;
  readonly data: string;
  readonly size: number;
}

/** Packs the texts of modules. */
export function pack(texts: ReadonlyMap<string, string>): Packed {
  const homes = new Homes(texts);
  const names = [...texts.keys()].filter((name) => !PLAIN.includes(name));
  const order = [...FIRST.filter((name) => texts.has(name)), ...names.filter((name) => !FIRST.includes(name))];
  const body = (name: string): string =>
    compacted(name, texts.get(name)!, homes, (other) => exported(texts.get(other)!));
  const plain = PLAIN.map((name) => body(name).trimEnd());
  const parts = order.map(body);
  if (/[^\x00-\x7f]|\n\n/.test([...plain, ...parts].join('')))
    throw new Error('a stub that is not ASCII, or has empty lines');
  const words = frequent(parts.join('\n'));
  const whole = bytesOf(parts.map((part) => part + String.fromCharCode(END)).join(''), words);
  const text = plain.join('\n\n');
  return {
    plain: text,
    words,
    parts: [...PLAIN, ...order],
    homes: homes.table,
    data: Buffer.from(compressed(bytesOf(text, words), whole)).toString('base64'),
    size: whole.length,
  };
}

/** Where names are from that modules import under their own name. A module need not say so again. */
class Homes {
  readonly #homes: ReadonlyMap<string, string>;
  /** Those that are not found by looking. */
  readonly table: string;

  constructor(texts: ReadonlyMap<string, string>) {
    const counts = new Map<string, Map<string, number>>();
    for (const text of texts.values()) {
      for (const { module, items } of imports(text)) {
        for (const item of items) {
          if (item.includes(' as ')) continue;
          const known = counts.get(item) ?? new Map<string, number>();
          counts.set(item, known.set(module, (known.get(module) ?? 0) + 1));
        }
      }
    }
    const builtins = texts.get('builtins')!;
    const looked = (name: string): string | undefined =>
      EVERYWHERE.find((module) => declaredIn(texts.get(module)!, name));
    const homes = new Map<string, string>();
    const rare = new Map<string, string[]>();
    for (const [name, from] of counts) {
      const home = looked(name) ?? [...from].sort((a, b) => b[1] - a[1])[0]![0];
      if (declaredIn(builtins, name)) continue;
      homes.set(name, home);
      if (home !== looked(name)) rare.set(home, [...(rare.get(home) ?? []), name]);
    }
    this.#homes = homes;
    this.table = [...rare].map(([module, names]) => `${module},${names.sort().join(',')},\n`).join('');
  }

  get(name: string): string | undefined {
    return this.#homes.get(name);
  }
}

function declaredIn(text: string, name: string): boolean {
  return new RegExp(`^(?:(?:async )?def |class |type )?${name}\\b(?! as)`, 'm').test(text);
}

const IMPORT = /^from ([\w.]*\w) import (.*)$/;

function imports(text: string): { module: string; items: string[] }[] {
  return text.split('\n').flatMap((line) => {
    const found = IMPORT.exec(line);
    return found === null ? [] : [{ module: found[1]!, items: found[2]!.split(', ') }];
  });
}

function compacted(name: string, text: string, homes: Homes, publicIn: Exports): string {
  const head: string[] = [];
  const out: string[] = [];
  let marks = '';
  for (const line of text.trimEnd().split('\n')) {
    const found = IMPORT.exec(line);
    if (found?.[1] === '.' && found[2]!.includes(',')) throw new Error(`${name}: ${line}`);
    if (found !== null && found[1] !== '.')
      head.push(...compactImport(found[1]!, found[2]!.split(', '), homes, publicIn));
    else if (/^ *@/.test(line)) {
      const decorator = line.trimStart().slice(1);
      const known = [...MARKS].find(([, one]) => one === decorator);
      if (known === undefined && decorator.includes('@')) throw new Error(`${name}: ${line}`);
      marks += known === undefined ? `@${decorator}@` : known[0];
    } else {
      out.push(compactLine(line, marks));
      marks = '';
    }
  }
  // Imports stand in front, so they may come from anywhere.
  const bare = text
    .split('\n')
    .filter((line) => !IMPORT.test(line) || line.startsWith('from . '))
    .join('\n')
    .trimEnd();
  const again = expanded(folded(together(out)), noModule).trimEnd();
  if (bare !== again) throw new Error(`${name}: ${firstDifference(bare, again)}`);
  return `${folded([...head, ...together(out)])}\n`;
}

/** Names of which the same is said, one after the other, are on one line. */
function together(lines: readonly string[]): string[] {
  const out: string[] = [];
  let before: RegExpExecArray | null = null;
  lines.forEach((line, i) => {
    const found = /^( *)(\w+)(.*)$/.exec(line);
    const hasBody = lines[i + 1]?.startsWith(`${found?.[1]} `) === true;
    const [, indent, name, tail] = found ?? [];
    if (found !== null && !hasBody && before !== null && before[1] === indent && before[3] === tail) {
      const last = out.pop()!;
      out.push(`${last.slice(0, last.length - tail!.length)},${name}${tail}`);
    } else out.push(line);
    before = found;
  });
  return out;
}

function firstDifference(a: string, b: string): string {
  const [one, two] = [a.split('\n'), b.split('\n')];
  const at = one.findIndex((line, i) => line !== two[i]);
  return `${one[at]}\n became\n${two[at]}`;
}

/** The names that a star stands for, of a module. */
type Exports = (module: string) => readonly string[];

/** As `publicNames` of compact.ts. */
function exported(text: string): string[] {
  const own = [...text.matchAll(/^(?:(?:async )?def |class |type )?(?!(?:from|import) )([A-Za-z]\w*)\b/gm)];
  const again = [...text.matchAll(/^from \S*\w import .*/gm)].flatMap(([line]) => [
    ...line.matchAll(/ as ([A-Za-z]\w*)/g),
  ]);
  return [...new Set([...own, ...again].map(([, name]) => name!))]
    .filter((name) => !/^(def|class|type)$/.test(name))
    .sort();
}

function compactImport(module: string, items: readonly string[], homes: Homes, publicIn: Exports): string[] {
  const plain = items.filter((item) => !item.includes(' as ') && homes.get(item) !== module);
  const renamed = items.flatMap((item) => {
    const [name, as] = item.split(' as ') as [string, string | undefined];
    return as === undefined ? [] : [name === as ? name : `${name}=${as}`];
  });
  return [
    ...(plain.length === 0 ? [] : [`<${module} ${plain.join(',')}`]),
    ...(renamed.length === 0 ? [] : [`>${module} ${shortest(module, renamed, publicIn)}`]),
  ];
}

/** Names that are imported to be had again: one by one, or as a star and those that it is not for. */
function shortest(module: string, names: readonly string[], publicIn: Exports): string {
  const listed = names.join(',');
  if (names.length < 4) return listed;
  const all = publicIn(module);
  const rest = all.filter((name) => !names.includes(name));
  const starred = ['*', ...rest].join(',');
  const same = all.filter((name) => names.includes(name)).join(',') === listed;
  return same && starred.length < listed.length ? starred : listed;
}

function noModule(name: string): never {
  throw new Error(`${name} is imported within a line`);
}

function compactLine(line: string, marks: string): string {
  const indent = /^ */.exec(line)![0];
  const tried = shortened(line.slice(indent.length), indent !== '', marks);
  const body = /^ *class .*:$/.test(line) ? [`${indent} x:int`] : [];
  const [again] = expanded(folded([indent + tried, ...body]), noModule).split(`${line}\n`);
  if (again !== undefined && /^( *@.*\n)*$/.test(again)) return indent + tried;
  const [, name, rest] = /^(\w+)(.*)$/.exec(line.slice(indent.length))!;
  if (marks !== '') throw new Error(`decorated: ${line}`);
  return `${indent}${name}\\${rest}`;
}

function shortened(line: string, member: boolean, marks: string): string {
  const def = /^(async )?def (\w+)\((.*?)\)(?: -> (.*))?: \.\.\.$/.exec(line);
  if (def !== null) {
    const [, isAsync, name, given, result] = whole(def);
    const first = member ? /^(self|cls)(?:, |$)/.exec(given!) : null;
    const kind = !member ? '' : first === null ? "'" : first[1] === 'cls' ? '!' : '';
    const params = tight(given!.slice(first === null ? 0 : first[0].length)).replace(/=\.\.\.(?=,|$)/g, '=');
    const end = result === undefined ? '?' : result === 'None' ? '' : tight(result);
    return `${name}${marks}${isAsync === undefined ? '' : '~'}${kind}(${params};${end}`;
  }
  const cls = /^class (\w+)(.*?):( \.\.\.)?$/.exec(line);
  if (cls !== null) return `${cls[1]}${marks}-${tight(cls[2]!)}`;
  if (marks !== '') throw new Error(`decorated: ${line}`);
  const again = /^from \. import (\w+) as (\w+)$/.exec(line);
  if (again !== null && again[1] === again[2]) return `${again[1]}<`;
  const plain = /^import (\w+)(\.[\w.]+)?$/.exec(line);
  if (plain !== null) return `${plain[1]}>${plain[2] ?? ''}`;
  return tight(line);
}

/** Parameters end at the parenthesis that closes theirs. */
function whole(def: RegExpExecArray): (string | undefined)[] {
  const [line, isAsync, name] = def;
  const start = line.indexOf('(');
  let depth = 0;
  let end = start;
  for (; end < line.length; end++) {
    const c = line[end]!;
    if (c === '"' || c === "'") end = line.indexOf(c, end + 1);
    else if (c === '(') depth++;
    else if (c === ')' && --depth === 0) break;
  }
  const result = / -> (.*): \.\.\.$/.exec(line.slice(end + 1));
  return [line, isAsync, name, line.slice(start + 1, end), result?.[1]];
}

function tight(text: string): string {
  return text
    .split(/("[^"]*"|'[^']*')/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/([,:]) /g, '$1').replace(/ \| /g, '|')))
    .join('');
}

function frequent(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\w+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const gain = (word: string): number => counts.get(word)! * (word.length - 1);
  return [...counts.keys()].sort((a, b) => gain(b) - gain(a)).slice(0, WORDS);
}
