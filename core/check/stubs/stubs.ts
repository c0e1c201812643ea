/*
 * The stubs: what the interpreter has, as declarations. They are packed; a module is unpacked when it is first asked for, and a
 * declaration becomes Python text when its name is.
 */
import { expanded } from './compact.ts';
import { Unpacker } from './lzma.ts';
import { DATA, PARTS, SIZE, WORDS } from './packed.ts';

interface Part {
  readonly start: number;
  readonly end: number;
}

const parts = new Map<string, Part>();
const importable = new Set<string>();
const words = WORDS.split(' ');

let end = 0;
for (const part of PARTS.split(',')) {
  const [name, size, hidden] = part.split(' ') as [string, string, string?];
  parts.set(name, { start: end, end: (end += Number(size)) });
  if (hidden === undefined) importable.add(name);
}

/** The modules that a program can import. */
export const STUB_MODULES: ReadonlySet<string> = importable;

/** Every module that has a stub, those included that only stubs import. */
export const ALL_STUBS: readonly string[] = [...parts.keys()].filter((name) => name !== '').sort();

let unpacker: Unpacker | null = null;

/** The declarations of a module as compact.ts writes them, still with bytes for words; undefined if it has no stub. */
export function packedText(module: string): string | undefined {
  const part = parts.get(module);
  return part === undefined || module === '' ? undefined : slice(part);
}

function slice({ start, end }: Part): string {
  unpacker ??= new Unpacker(DATA, SIZE);
  const bytes = unpacker.slice(start, end);
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) {
    // A typed array serves as well as an array, and needs no copy.
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + 4096) as unknown as number[]);
  }
  return text;
}

/** Packed text with its words. */
export function unpacked(text: string): string {
  if (text.length === 1) return words[text.charCodeAt(0) - 0x80] ?? text;
  return text.replace(/[\x80-\xff]/g, (byte) => words[byte.charCodeAt(0) - 0x80]!);
}

let homes: Map<string, string> | null = null;

/** The module of a name that every stub knows without an import. */
export function homeOf(name: string): string | undefined {
  if (homes === null) {
    homes = new Map();
    for (const line of unpacked(slice(parts.get('')!))
      .trimEnd()
      .split('\n')) {
      const [module, names] = line.split(' ') as [string, string];
      for (const one of names.split(',')) homes.set(one, module);
    }
  }
  return homes.get(name);
}

/** The stub of a module, or of a module that only stubs import (`_typeshed`), as the text of a `.pyi` file. */
export function stubText(module: string): string | undefined {
  const packed = packedText(module);
  if (packed === undefined) return undefined;
  const body = expanded(unpacked(packed).trimEnd().split('\n'));
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
