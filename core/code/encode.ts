/**
 * Code as a table of plain data: what a snapshot carries, and what the hash of a code is made of.
 *
 *     [FORMAT, texts, blobs, numbers, fileName, text, lineStarts]
 *
 * `numbers` holds the code and all codes below it, breadth first: a header by the fields below, then its blocks, breadth
 * first too: a count and the instructions. So a block field takes no room (the next block is its own), nothing nests,
 * and reading needs no recursion but for trees. A node is its number, its position and its fields in the order of its row
 * (operands.ts); a tree stands where its field is, 0 for none. Texts are numbers of `texts`, in order of first use. Blobs
 * (long ints, floats, bytes) are taken one after the other.
 *
 * - Numbers are whole, within ±(2^32 - 1). Longer ints: sign, and the magnitude as bytes, first byte highest.
 * - Floats: 8 bytes, lowest first; all NaNs are one. Texts with lone surrogates: bytes, two a code unit, lowest first.
 * - Offsets are differences: of a position to the one before, of its end and anchors to its start.
 *
 * The same code gives the same table. Reading is in decode.ts.
 */

import type { ObjectConstant } from './constants.ts';
import type { Block, Code, Constant, Exit, Instr, Params, Reg, Tree } from './ir.ts';
import { fieldOf, nodeShape, treeShape } from './operands.ts';
import type { Field } from './operands.ts';

/**
 * Version of the table, of the numbers in operands.ts, and of the numbering of pcs, exits and temporaries in flatten.ts
 * and steps.ts: everything that a saved pc or register number rests on.
 */
export const FORMAT = 1;

/** What a table is made of. */
export type Data = null | boolean | number | string | Uint8Array | readonly Data[];

/** A text in a table. */
export type Text = string | Uint8Array;

/** Constants begin with one of these numbers. */
export const TAGS = {
  none: 0,
  false: 1,
  true: 2,
  int: 3,
  long: 4,
  text: 5,
  float: 6,
  complex: 7,
  bytes: 8,
  ellipsis: 9,
  codepoints: 10,
  tuple: 11,
  frozenset: 12,
  notimplemented: 13,
} as const;

/** Numbers of the code kinds. */
export const KINDS: Readonly<Record<Code['kind'], number>> = {
  module: 0,
  function: 1,
  lambda: 2,
  class: 3,
  genexpr: 4,
  annotations: 5,
  typeparams: 6,
  expression: 7,
};

/** Roles of the header's fields that no instruction has. */
type HeaderRole =
  'kind' | 'text' | 'count' | 'doc' | 'flag' | 'params' | 'texts' | 'regs' | 'free' | 'places' | 'codes';

/** The header of a code, in order. `children` is a count here: they follow. */
export const HEADER: {
  readonly [F in Exclude<keyof Code, 'unit' | 'body' | 'outer' | 'index' | 'flat' | 'live' | 'weight'>]: HeaderRole;
} = {
  kind: 'kind',
  name: 'text',
  qualname: 'text',
  firstLine: 'count',
  doc: 'doc',
  generator: 'flag',
  coroutine: 'flag',
  hidden: 'flag',
  byName: 'flag',
  params: 'params',
  locals: 'texts',
  nregs: 'count',
  cellRegs: 'regs',
  free: 'free',
  hostNames: 'texts',
  positions: 'places',
  children: 'codes',
};

/** The parameters of a code, in order. */
export const PARAMETERS: { readonly [F in keyof Params]: 'texts' | 'count' | 'flag' } = {
  names: 'texts',
  posonly: 'count',
  positional: 'count',
  kwonly: 'count',
  varargs: 'flag',
  varkw: 'flag',
};

/** Largest whole number in a table. */
export const LARGEST = 0xffff_ffff;

/** The bytes of a float, lowest first. */
function floatBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  if (value !== value) {
    bytes[6] = 0xf8;
    bytes[7] = 0x7f;
  } else new DataView(bytes.buffer).setFloat64(0, value, true);
  return bytes;
}

/** The code units of a text as bytes, lowest first. */
export function unitBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 255;
    bytes[2 * i + 1] = unit >> 8;
  }
  return bytes;
}

function magnitudeBytes(value: bigint): Uint8Array {
  const digits = (value < 0n ? -value : value).toString(16);
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  const bytes = new Uint8Array(even.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(even.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

/** A text as it stands in a table. */
function textData(text: string): Text {
  return text.isWellFormed() ? text : unitBytes(text);
}

class Writer {
  readonly numbers: number[] = [];
  readonly texts: Text[] = [];
  readonly blobs: Uint8Array[] = [];
  /** The constants that are objects, each once; what one holds before it. */
  readonly constants: Set<ObjectConstant> = new Set();
  private readonly known = new Map<string, number>();
  private readonly blocks: Block[] = [];

  private count(value: number): void {
    this.numbers.push(value);
  }

  private flag(value: boolean): void {
    this.numbers.push(value ? 1 : 0);
  }

  private text(value: string): void {
    let index = this.known.get(value);
    if (index === undefined) {
      index = this.texts.length;
      this.known.set(value, index);
      this.texts.push(textData(value));
    }
    this.count(index);
  }

  private textList(values: readonly string[]): void {
    this.count(values.length);
    for (const value of values) this.text(value);
  }

  private regs(values: readonly Reg[]): void {
    this.count(values.length);
    for (const value of values) this.count(value);
  }

  private constant(value: Constant): void {
    if (value === null) return this.count(TAGS.none);
    if (typeof value === 'boolean') return this.count(value ? TAGS.true : TAGS.false);
    if (typeof value === 'string') {
      this.count(TAGS.text);
      return this.text(value);
    }
    if (typeof value === 'number' && Math.abs(value) <= LARGEST) {
      this.count(TAGS.int);
      return this.count(value);
    }
    if (typeof value === 'number' || typeof value === 'bigint') {
      this.count(TAGS.long);
      this.flag(value < 0);
      this.blobs.push(magnitudeBytes(BigInt(value)));
      return;
    }
    this.count(TAGS[value.type]);
    if (value.type === 'float') this.blobs.push(floatBytes(value.value));
    else if (value.type === 'complex') this.blobs.push(floatBytes(value.imag));
    else if (value.type === 'bytes') this.blobs.push(value.value.slice());
    else if (value.type === 'codepoints') this.regs(value.value);
    else if (value.type === 'tuple' || value.type === 'frozenset') {
      this.count(value.items.length);
      for (const item of value.items) this.constant(item);
    }
    this.constants.add(value);
  }

  private tree(tree: Tree | null): void {
    if (tree === null) return this.count(0);
    const shape = treeShape(tree);
    this.count(shape.no);
    this.place(tree.at);
    for (const field of shape.fields) this.field(tree, field);
  }

  private trees(trees: readonly Tree[]): void {
    this.count(trees.length);
    for (const tree of trees) this.tree(tree);
  }

  private place(at: number | undefined): void {
    this.count(at === undefined ? 0 : at + 1);
  }

  private field(node: Instr | Tree, { key, role }: Field): void {
    const value = fieldOf(node, key);
    if (typeof role !== 'string') return this.count(role[value as string]!);
    switch (role) {
      case 'read':
      case 'maybe':
      case 'maybecell':
      case 'write':
      case 'dest':
      case 'update':
      case 'cell':
      case 'newcell':
      case 'count':
      case 'child':
        return this.count(value as number);
      case 'reads':
      case 'writes':
      case 'cells':
        return this.regs(value as readonly Reg[]);
      case 'tree':
      case 'root':
      case 'callee':
      case 'option':
        return this.tree(value as Tree | null);
      case 'trees':
        return this.trees(value as readonly Tree[]);
      case 'block':
        this.blocks.push(value as Block);
        return;
      case 'exits':
        this.count((value as readonly Exit[]).length);
        for (const exit of value as readonly Exit[]) {
          this.count(exit.id);
          this.blocks.push(exit.body);
        }
        return;
      case 'text':
        return this.text(value as string);
      case 'texts':
        return this.textList(value as readonly string[]);
      case 'listing':
        if (value === null) return this.count(-1);
        return this.textList(value as readonly string[]);
      case 'place':
        return this.place(value as number | undefined);
      case 'flag':
        return this.flag(value as boolean);
      case 'constant':
        return this.constant(value as Constant);
    }
  }

  private places(positions: readonly number[]): void {
    this.count(positions.length / 4);
    let before = 0;
    for (let i = 0; i < positions.length; i += 4) {
      const start = positions[i]!;
      const anchor = positions[i + 2]!;
      this.numbers.push(start - before, positions[i + 1]! - start, anchor < 0 ? -1 : anchor - start);
      if (anchor >= 0) this.count(positions[i + 3]! - start);
      before = start;
    }
  }

  private header(code: Code): void {
    for (const [key, role] of Object.entries(HEADER)) {
      const value = (code as unknown as Readonly<Record<string, unknown>>)[key];
      if (role === 'kind') this.count(KINDS[value as Code['kind']]);
      else if (role === 'text') this.text(value as string);
      else if (role === 'count') this.count(value as number);
      else if (role === 'flag') this.flag(value as boolean);
      else if (role === 'texts') this.textList(value as readonly string[]);
      else if (role === 'regs') this.regs(value as readonly Reg[]);
      else if (role === 'places') this.places(value as readonly number[]);
      else if (role === 'codes') this.count((value as readonly Code[]).length);
      else if (role === 'doc') {
        this.flag(value !== null);
        if (value !== null) this.text(value as string);
      } else if (role === 'params') {
        for (const [name, kind] of Object.entries(PARAMETERS)) {
          const part = (value as unknown as Readonly<Record<string, unknown>>)[name];
          if (kind === 'texts') this.textList(part as readonly string[]);
          else if (kind === 'count') this.count(part as number);
          else this.flag(part as boolean);
        }
      } else {
        const free = value as Code['free'];
        this.count(free.length);
        for (const { name, reg } of free) {
          this.text(name);
          this.count(reg);
        }
      }
    }
  }

  code(root: Code): void {
    const codes: Code[] = [root];
    for (const code of codes) {
      this.header(code);
      for (const child of code.children) codes.push(child);
      this.blocks.length = 0;
      this.blocks.push(code.body);
      for (const block of this.blocks) {
        this.count(block.length);
        for (const instr of block) {
          const shape = nodeShape(instr);
          this.count(shape.no);
          this.count(instr.at);
          for (const field of shape.fields) this.field(instr, field);
        }
      }
    }
  }
}

/** The table of a code, its children and their unit. */
export function encode(code: Code): readonly Data[] {
  const writer = new Writer();
  writer.code(code);
  if (code.outer === null) code.unit.constants.arrange(writer.constants);
  const { fileName, text, lineStarts } = code.unit;
  const lines = lineStarts.map((start, i) => start - (lineStarts[i - 1] ?? 0));
  return [
    FORMAT,
    writer.texts,
    writer.blobs,
    writer.numbers,
    textData(fileName),
    text === null ? null : textData(text),
    lines,
  ];
}
