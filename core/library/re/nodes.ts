/** The tree of a pattern: what `parse.ts` reads and `compile.ts` turns into a program. */

export const IGNORECASE = 2;
export const LOCALE = 4;
export const MULTILINE = 8;
export const DOTALL = 16;
export const UNICODE = 32;
export const VERBOSE = 64;
export const ASCII = 256;
export const TYPE_FLAGS: number = ASCII | LOCALE | UNICODE;

/** "Any number of times": as in CPython on 64 bits. */
export const MAX_REPEAT = 4294967295;
export const MAX_GROUPS = 1073741823;

/** What `\d`, `\s`, `\w` and their opposites match. */
export interface CategoryItem {
  readonly kind: 'category';
  readonly name: 'digit' | 'space' | 'word';
  readonly negated: boolean;
}
interface RangeItem {
  readonly kind: 'range';
  readonly lo: number;
  readonly hi: number;
}
export type SetItem = CategoryItem | RangeItem;

export type Place = 'beginning' | 'beginning_string' | 'end' | 'end_string' | 'boundary' | 'non_boundary';

export type Node =
  | { readonly kind: 'literal'; readonly code: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'set'; readonly items: readonly SetItem[]; readonly negated: boolean }
  | { readonly kind: 'at'; readonly place: Place }
  | { readonly kind: 'branch'; readonly choices: readonly (readonly Node[])[] }
  | { readonly kind: 'group'; readonly group: number | null; readonly add: number; readonly del: number; readonly body: readonly Node[] }
  | {
      readonly kind: 'repeat';
      readonly mode: 'greedy' | 'lazy' | 'possessive';
      readonly min: number;
      readonly max: number;
      readonly body: readonly Node[];
    }
  | { readonly kind: 'assert'; readonly behind: boolean; readonly negated: boolean; readonly body: readonly Node[] }
  | { readonly kind: 'atomic'; readonly body: readonly Node[] }
  | { readonly kind: 'backreference'; readonly group: number }
  | { readonly kind: 'conditional'; readonly group: number; readonly yes: readonly Node[]; readonly no: readonly Node[] | null }
  | { readonly kind: 'failure' };

/** What is wrong with a pattern or template; `pos` is null where CPython tells no place. */
export class PatternFault {
  readonly message: string;
  readonly pos: number | null;
  constructor(message: string, pos: number | null) {
    this.message = message;
    this.pos = pos;
  }
}

/** The least and greatest number of characters that a sequence matches; Infinity if there is no greatest. */
export type Width = readonly [least: number, greatest: number];

/** `groups`: the widths of the groups that are closed. */
export function widthOf(nodes: readonly Node[], groups: readonly (Width | null)[]): Width {
  let least = 0;
  let greatest = 0;
  for (const node of nodes) {
    const [a, b] = nodeWidth(node, groups);
    least += a;
    greatest += b;
  }
  return [least, greatest];
}

function nodeWidth(node: Node, groups: readonly (Width | null)[]): Width {
  switch (node.kind) {
    case 'literal':
    case 'any':
    case 'set':
      return [1, 1];
    case 'at':
    case 'assert':
    case 'failure':
      return [0, 0];
    case 'group':
    case 'atomic':
      return widthOf(node.body, groups);
    case 'backreference':
      return groups[node.group] ?? [0, Infinity];
    case 'branch':
      return either(node.choices.map((choice) => widthOf(choice, groups)));
    case 'conditional': {
      const yes = widthOf(node.yes, groups);
      return either([yes, node.no === null ? [0, 0] : widthOf(node.no, groups)]);
    }
    case 'repeat': {
      const [a, b] = widthOf(node.body, groups);
      return [a * node.min, b === 0 || node.max === 0 ? 0 : node.max === MAX_REPEAT ? Infinity : b * node.max];
    }
  }
}

function either(widths: readonly Width[]): Width {
  let least = Infinity;
  let greatest = 0;
  for (const [a, b] of widths) {
    least = Math.min(least, a);
    greatest = Math.max(greatest, b);
  }
  return [least, greatest];
}
