// Properties that only `unicodedata` shows and that concern layout.
import { trieOf, type Trie } from './packed.ts';
import { BIDI, BIDI_CLASSES, MIRRORED, WIDTH, WIDTH_CLASSES } from './tables/layout.ts';

let bidi: { trie: Trie; classes: string[] } | undefined;
let width: { trie: Trie; classes: string[] } | undefined;
let mirror: Trie | undefined;

/** unicodedata.bidirectional: 'L', 'AN', …; '' for an unassigned code point. */
export function bidirectional(cp: number): string {
  bidi ??= { trie: trieOf(BIDI), classes: BIDI_CLASSES.split(' ') };
  return bidi.classes[bidi.trie.get(cp)]!;
}

/** unicodedata.east_asian_width: 'N', 'Na', 'A', 'W', 'F' or 'H'. */
export function eastAsianWidth(cp: number): string {
  width ??= { trie: trieOf(WIDTH), classes: WIDTH_CLASSES.split(' ') };
  return width.classes[width.trie.get(cp)]!;
}

/** unicodedata.mirrored */
export function mirrored(cp: number): boolean {
  mirror ??= trieOf(MIRRORED);
  return mirror.get(cp) === 1;
}
