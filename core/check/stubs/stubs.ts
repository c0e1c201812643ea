/*
 * The stubs: what the interpreter has, as declarations. What programs use most stands here as it is; the rest is compressed,
 * and unpacked as far as it is asked for. A declaration becomes Python text when its name is (scopes.ts).
 */
import { Declarations, EVERYWHERE, expanded } from './compact.ts';
import { Unpacker } from './lzma.ts';
import { DATA, HOMES, PARTS, PLAIN, SIZE, WORDS } from './packed.ts';

/** The number of each module whose text is compressed. */
const parts = new Map<string, number>();
const plain = new Map<string, string>();
const importable = new Set<string>();

{
  const texts = PLAIN.split('\n\n');
  for (const part of PARTS.split(',')) {
    // A dash marks modules that only stubs import.
    const module = part[0] === '-' ? part.slice(1) : part;
    if (module === part) importable.add(module);
    if (plain.size < texts.length) plain.set(module, texts[plain.size]!);
    else parts.set(module, parts.size);
  }
}

/** The modules that a program can import. */
export const STUB_MODULES: ReadonlySet<string> = importable;

/** Every module that has a stub, those included that only stubs import. */
export const ALL_STUBS: readonly string[] = [...plain.keys(), ...parts.keys()].sort();

/** What stands behind each compressed text. */
export const END = 12;

let unpacker: Unpacker | null = null;

const declarations = new Map<string, Declarations | undefined>();

/** What a module declares; undefined if it has no stub. */
export function declarationsOf(module: string): Declarations | undefined {
  if (!declarations.has(module)) {
    const text = packedText(module);
    declarations.set(module, text === undefined ? undefined : new Declarations(text, inModule));
  }
  return declarations.get(module);
}

function inModule(module: string): Declarations {
  return declarationsOf(module)!;
}

/** The declarations of a module as compact.ts writes them; undefined if it has no stub. */
function packedText(module: string): string | undefined {
  const part = parts.get(module);
  return part === undefined ? plain.get(module) : unpacked(part);
}

/** Where the compressed texts begin, as far as their ends have been sought. */
const starts = [0];
let sought = 0;

/** The text of that number. */
function unpacked(part: number): string {
  unpacker ??= new Unpacker(DATA, SIZE, bytesOf(PLAIN));
  while (starts.length <= part + 1) {
    const bytes = unpacker.slice(sought, Math.min(sought + 1024, SIZE));
    for (let at = bytes.indexOf(END); at >= 0; at = bytes.indexOf(END, at + 1)) starts.push(sought + at + 1);
    sought += bytes.length;
  }
  const bytes = unpacker.slice(starts[part]!, starts[part + 1]! - 1);
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) {
    // A typed array serves as well as an array, and needs no copy.
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + 4096) as unknown as number[]);
  }
  const words = WORDS.split(' ');
  return text.replace(/[\x80-\xff]/g, (byte) => words[byte.charCodeAt(0) - 0x80]!);
}

/** A text with a byte for each of the words, as it is compressed. One loop, because it runs before engines optimize anything. */
export function bytesOf(text: string, words: readonly string[] = WORDS.split(' ')): Uint8Array {
  const codes = new Map(words.map((word, i) => [word, 0x80 + i]));
  const bytes = new Uint8Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length;) {
    let end = at;
    while (isWord(text.charCodeAt(end))) end++;
    const code = codes.get(text.slice(at, end));
    if (code === undefined) {
      do bytes[size++] = text.charCodeAt(at++);
      while (at < end);
    } else {
      bytes[size++] = code;
      at = end;
    }
  }
  return bytes.subarray(0, size);
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 95 || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

const homes = new Map<string, string | undefined>();

/** The module of a name that every stub knows without an import. */
export function homeOf(name: string): string | undefined {
  if (!homes.has(name))
    homes.set(name, rareHome(name) ?? EVERYWHERE.find((module) => declares(inModule(module), name)));
  return homes.get(name);
}

function rareHome(name: string): string | undefined {
  const at = HOMES.indexOf(`,${name},`);
  return at < 0 ? undefined : /\S+?(?=,)/.exec(HOMES.slice(HOMES.lastIndexOf('\n', at) + 1))![0];
}

/** Whether a module declares a name itself, and does not import it. */
function declares({ tails }: Declarations, name: string): boolean {
  const tail = tails.get(name)?.[0];
  return tail !== undefined && !/^[<>]/.test(tail);
}

/** The stub of a module, or of a module that only stubs import (`_typeshed`), as the text of a `.pyi` file. */
export function stubText(module: string): string | undefined {
  const packed = packedText(module);
  if (packed === undefined) return undefined;
  const body = expanded(packed.trimEnd(), inModule);
  return importLines(module, body) + body;
}

/** The imports that the packed text leaves out. */
function importLines(module: string, body: string): string {
  const own = new Set<string>();
  for (const [, name] of body.matchAll(/^(?:(?:async )?def |class |type )?(\w+)(?=\W)/gm)) own.add(name!);
  for (const [, names] of body.matchAll(/^(?:from \S+ )?import (.*)$/gm)) {
    for (const one of names!.split(', ')) own.add(one.split(' as ').at(-1)!);
  }
  const wanted = new Map<string, string[]>();
  const mentioned = new Set(body.match(/(?<![.\w])[A-Za-z_]\w*/g));
  for (const name of [...mentioned].sort()) {
    const home = homeOf(name);
    if (home === undefined || home === module || own.has(name)) continue;
    wanted.set(home, [...(wanted.get(home) ?? []), name]);
  }
  return [...wanted].map(([home, names]) => `from ${home} import ${names.join(', ')}\n`).join('');
}
