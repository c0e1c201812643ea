/**
 * A table back into code (encode.ts has its form). The table may come from anyone: whatever it holds, reading it answers
 * a code whose every field has the type that ir.ts says, or the reason why not. It allocates no more than the table's own
 * size, and recursion is bounded. Whether the code makes sense is the verifier's question (verify.ts).
 */

import { ConstantPool } from './constants.ts';
import { FORMAT, HEADER, KINDS, LARGEST, PARAMETERS, TAGS } from './encode.ts';
import type { Data } from './encode.ts';
import type { Code, CodeKind, Constant, Exit, Instr, Params, Reg, Tree, Unit } from './ir.ts';
import { NODE_NUMBERS, TREE_NUMBERS } from './operands.ts';
import type { Role } from './operands.ts';

/** How deep trees, and constants within constants, may nest. */
export const TREE_DEPTH = 64;
const CONSTANT_DEPTH = 400;

/** Why a table is refused. */
class Refusal {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

function refuse(reason: string): never {
  throw new Refusal(reason);
}

function unitText(bytes: Uint8Array): string {
  if (bytes.length % 2 !== 0) refuse('text of half a code unit');
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) {
    const units: number[] = [];
    for (let j = i; j < Math.min(bytes.length, i + 8192); j += 2) units.push(bytes[j]! | (bytes[j + 1]! << 8));
    parts.push(String.fromCharCode(...units));
  }
  const text = parts.join('');
  return text.isWellFormed() ? refuse('well-formed text as bytes') : text;
}

function text(data: Data | undefined): string {
  if (data instanceof Uint8Array) return unitText(data);
  return typeof data === 'string' && data.isWellFormed() ? data : refuse('no text');
}

function list(data: Data | undefined): readonly Data[] {
  return Array.isArray(data) ? (data as readonly Data[]) : refuse('no list');
}

function whole(data: Data | undefined): number {
  return typeof data === 'number' && Number.isInteger(data) && Math.abs(data) <= LARGEST
    ? data + 0
    : refuse('no number');
}

/** The strings of a choice by their numbers. */
const choices = new Map<Role, readonly string[]>();

function choiceOf(role: Readonly<Record<string, number>>): readonly string[] {
  let names = choices.get(role);
  if (names === undefined) {
    const byNumber: string[] = [];
    for (const [name, no] of Object.entries(role)) byNumber[no] = name;
    names = byNumber;
    choices.set(role, names);
  }
  return names;
}

class Reader {
  private readonly numbers: readonly Data[];
  private readonly texts: readonly string[];
  private readonly blobs: readonly Data[];
  private readonly unit: Unit;
  private position = 0;
  private blob = 0;
  /** The blocks of the code being read that are still to come, in order. */
  private blocks: Instr[][] = [];

  constructor(texts: readonly string[], blobs: readonly Data[], numbers: readonly Data[], unit: Unit) {
    this.texts = texts;
    this.blobs = blobs;
    this.numbers = numbers;
    this.unit = unit;
  }

  private number(): number {
    if (this.position >= this.numbers.length) refuse('too few numbers');
    return whole(this.numbers[this.position++]);
  }

  private natural(): number {
    const value = this.number();
    return value >= 0 ? value : refuse('number below zero');
  }

  /** How many elements follow; each takes a number at least. */
  private size(): number {
    const size = this.natural();
    return size <= this.numbers.length - this.position ? size : refuse('too long');
  }

  private many<T>(one: () => T): T[] {
    const result: T[] = [];
    for (let n = this.size(); n > 0; n--) result.push(one());
    return result;
  }

  private flag(): boolean {
    const value = this.number();
    return value === 1 || (value === 0 ? false : refuse('no flag'));
  }

  private text(): string {
    return this.texts[this.number()] ?? refuse('no such text');
  }

  private textList(): string[] {
    return this.many(() => this.text());
  }

  private bytes(): Uint8Array {
    const blob = this.blobs[this.blob++];
    return blob instanceof Uint8Array ? blob : refuse('no bytes');
  }

  private float(): number {
    const bytes = this.bytes();
    if (bytes.length !== 8) refuse('no float');
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
  }

  private long(): number | bigint {
    const negative = this.flag();
    const bytes = this.bytes();
    if (bytes.length === 0 || bytes[0] === 0) refuse('int with leading zeros');
    const digits: string[] = ['0x'];
    for (const byte of bytes) digits.push(byte.toString(16).padStart(2, '0'));
    const value = BigInt(digits.join(''));
    if (value <= LARGEST) refuse('short int as bytes');
    const signed = negative ? -value : value;
    return value <= Number.MAX_SAFE_INTEGER ? Number(signed) : signed;
  }

  private constant(depth: number): Constant {
    if (depth > CONSTANT_DEPTH) refuse('constant too deep');
    switch (this.number()) {
      case TAGS.none:
        return null;
      case TAGS.false:
        return false;
      case TAGS.true:
        return true;
      case TAGS.int:
        return this.number();
      case TAGS.long:
        return this.long();
      case TAGS.text:
        return this.text();
      case TAGS.float:
        return { type: 'float', value: this.float() };
      case TAGS.complex:
        return { type: 'complex', imag: this.float() };
      case TAGS.bytes:
        return { type: 'bytes', value: Uint8Array.from(this.bytes()) };
      case TAGS.ellipsis:
        return { type: 'ellipsis' };
      case TAGS.codepoints:
        return { type: 'codepoints', value: this.many(() => this.natural()) };
      case TAGS.tuple:
        return { type: 'tuple', items: this.many(() => this.constant(depth + 1)) };
      case TAGS.frozenset:
        return { type: 'frozenset', items: this.many(() => this.constant(depth + 1)) };
      case TAGS.notimplemented:
        return { type: 'notimplemented' };
      default:
        return refuse('no such constant');
    }
  }

  private option(depth: number): Tree | null {
    const no = this.number();
    if (no === 0) return null;
    if (depth > TREE_DEPTH) refuse('tree too deep');
    const shape = TREE_NUMBERS[no] ?? refuse('no such tree');
    const at = this.natural();
    const tree: Record<string, unknown> = at === 0 ? { k: shape.name } : { k: shape.name, at: at - 1 };
    for (const { key, role } of shape.fields) tree[key] = this.field(role, depth + 1);
    return tree as unknown as Tree;
  }

  private tree(depth: number): Tree {
    return this.option(depth) ?? refuse('no tree');
  }

  private block(): Instr[] {
    const block: Instr[] = [];
    this.blocks.push(block);
    return block;
  }

  private field(role: Role, depth: number): unknown {
    if (typeof role !== 'string') return choiceOf(role)[this.number()] ?? refuse('no such choice');
    switch (role) {
      case 'read':
      case 'write':
      case 'update':
      case 'cell':
      case 'newcell':
      case 'child':
        return this.natural();
      case 'maybe':
      case 'maybecell':
      case 'dest':
      case 'count':
        return this.number();
      case 'reads':
      case 'writes':
      case 'cells':
        return this.many((): Reg => this.natural());
      case 'tree':
      case 'root':
      case 'callee':
        return this.tree(depth);
      case 'option':
        return this.option(depth);
      case 'trees':
        return this.many(() => this.tree(depth));
      case 'block':
        return this.block();
      case 'exits':
        return this.many((): Exit => ({ id: this.natural(), body: this.block() }));
      case 'text':
        return this.text();
      case 'texts':
        return this.textList();
      case 'listing': {
        if (this.numbers[this.position] !== -1) return this.textList();
        this.position++;
        return null;
      }
      case 'place': {
        const at = this.natural();
        return at === 0 ? undefined : at - 1;
      }
      case 'flag':
        return this.flag();
      case 'constant':
        return this.unit.constants.one(this.constant(0));
    }
  }

  private instruction(): Instr {
    const shape = NODE_NUMBERS[this.number()] ?? refuse('no such instruction');
    const instr: Record<string, unknown> = { op: shape.name, pc: -1, at: this.natural() };
    for (const { key, role } of shape.fields) {
      const value = this.field(role, 1);
      if (value !== undefined) instr[key] = value;
    }
    return instr as unknown as Instr;
  }

  private places(): number[] {
    const positions: number[] = [];
    let before = 0;
    for (let n = this.size(); n > 0; n--) {
      const start = before + this.number();
      const end = start + this.number();
      const anchor = this.number();
      if (anchor < 0) positions.push(start, end, -1, -1);
      else positions.push(start, end, start + anchor, start + this.number());
      before = start;
    }
    return positions;
  }

  private params(): Params {
    const params: Record<string, unknown> = {};
    for (const [key, kind] of Object.entries(PARAMETERS))
      params[key] = kind === 'texts' ? this.textList() : kind === 'count' ? this.natural() : this.flag();
    return params as unknown as Params;
  }

  /** A code without its children, and how many they are. */
  private header(): { readonly code: Code; readonly children: Code[]; readonly missing: number } {
    const children: Code[] = [];
    let missing = 0;
    const code: Record<string, unknown> = { unit: this.unit, body: this.block(), outer: null, index: 0, flat: null, live: null, weight: 0 };
    for (const [key, role] of Object.entries(HEADER)) {
      if (role === 'kind') code[key] = (choiceOf(KINDS)[this.number()] ?? refuse('no such kind')) as CodeKind;
      else if (role === 'text') code[key] = this.text();
      else if (role === 'count') code[key] = this.natural();
      else if (role === 'flag') code[key] = this.flag();
      else if (role === 'texts') code[key] = this.textList();
      else if (role === 'regs') code[key] = this.many(() => this.natural());
      else if (role === 'places') code[key] = this.places();
      else if (role === 'doc') code[key] = this.flag() ? this.text() : null;
      else if (role === 'params') code[key] = this.params();
      else if (role === 'free') code[key] = this.many(() => ({ name: this.text(), reg: this.natural() }));
      else {
        missing = this.size();
        code[key] = children;
      }
    }
    return { code: code as unknown as Code, children, missing };
  }

  private one(): { readonly code: Code; readonly children: Code[]; readonly missing: number } {
    this.blocks = [];
    const result = this.header();
    for (const block of this.blocks) for (let n = this.size(); n > 0; n--) block.push(this.instruction());
    return result;
  }

  code(): Code {
    const root = this.one();
    const parents = [root];
    for (const { code, children, missing } of parents) {
      for (let n = missing; n > 0; n--) {
        const child = this.one();
        child.code.outer = code;
        child.code.index = children.length;
        children.push(child.code);
        parents.push(child);
      }
    }
    if (this.position !== this.numbers.length || this.blob !== this.blobs.length) refuse('too much');
    return root.code;
  }
}

function unitOf(fileName: Data | undefined, source: Data | undefined, lines: Data | undefined): Unit {
  let start = 0;
  const lineStarts = list(lines).map((step) => (start += whole(step)));
  return { fileName: text(fileName), text: source === null ? null : text(source), lineStarts, constants: new ConstantPool() };
}

/** The code of a table, or why it is none. Never throws. */
export function decode(data: Data): Code | string {
  try {
    const [format, texts, blobs, numbers, fileName, source, lines, ...rest] = list(data);
    if (format !== FORMAT) refuse('format');
    if (rest.length > 0) refuse('too much');
    const unit = unitOf(fileName, source, lines);
    const code = new Reader(list(texts).map(text), list(blobs), list(numbers), unit).code();
    unit.constants.arrange();
    return code;
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}
