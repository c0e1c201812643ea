/**
 * A text in the making: a string that grows by pieces, which engines keep as a tree and put together when it is read. They
 * are read as soon as they are many, since a piece takes some thirty bytes until then.
 */
import { ROOM, Raise, flatten, unitsText, waiting } from '../../values/mod.ts';
import type { Machine } from '../../values/mod.ts';
import { lazily } from '../lazily.ts';

/** Units that are put together at once, between two looks at the memory limit. */
const ROUND = 16384;
/** A text of up to this length is looked through unit by unit: a regular expression takes longer to begin. */
const SHORT = 64;
/** Units of the longest escape, and as many as are escaped at once. */
const WIDEST = 6;
const STEP: number = Math.floor(ROOM / WIDEST);

const PLAIN_ASCII = /^[ !#-[\]-~]*$/;
// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /["\\\u0000-\u001f]/;
/** What JSON.stringify writes as Python does. It escapes no DEL, but surrogates that stand alone. */
// eslint-disable-next-line no-control-regex
const ASCII = /^[\u0000-~]*$/;

/** What JSON escapes by a letter. */
export const NAMED: ReadonlyMap<number, string> = new Map([
  [0x5c, '\\\\'],
  [0x22, '\\"'],
  [0x08, '\\b'],
  [0x0c, '\\f'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [0x09, '\\t'],
]);

/** The hexadecimal digits, and the letter that escapes each ASCII character or 0. */
const shared = lazily(() => ({
  digits: Uint16Array.from('0123456789abcdef', (d) => d.charCodeAt(0)),
  letters: Uint16Array.from({ length: 128 }, (_, c) => NAMED.get(c)?.charCodeAt(1) ?? 0),
}));

/** Whether a text needs no escapes. */
function isPlain(s: string, ascii: boolean): boolean {
  const { length } = s;
  if (length > SHORT) return ascii ? PLAIN_ASCII.test(s) : !NEEDS_ESCAPE.test(s);
  for (let i = 0; i < length; i++) if (!isPlainUnit(s.charCodeAt(i), ascii)) return false;
  return true;
}

function isPlainUnit(c: number, ascii: boolean): boolean {
  return c >= 32 && c !== 0x22 && c !== 0x5c && (c < 127 || !ascii);
}

/** A str in quotes, as JSON. */
export function quoted(s: string, ascii: boolean): string {
  if (isPlain(s, ascii)) return `"${s}"`;
  if (s.length > SHORT && (ascii ? ASCII.test(s) : s.isWellFormed())) return JSON.stringify(s);
  let text = '"';
  for (let i = 0; i < s.length; i += STEP) text += escaped(s, i, Math.min(s.length, i + STEP), ascii);
  return `${text}"`;
}

/** The units from `from` to `to` of a text, no more than a step, with escapes. */
function escaped(s: string, from: number, to: number, ascii: boolean): string {
  const { digits, letters } = shared();
  let n = 0;
  for (let i = from; i < to; i++) {
    const c = s.charCodeAt(i);
    if (isPlainUnit(c, ascii)) {
      waiting[n++] = c;
      continue;
    }
    waiting[n++] = 0x5c;
    const letter = c < 128 ? letters[c]! : 0;
    if (letter !== 0) waiting[n++] = letter;
    else {
      waiting[n] = 0x75;
      waiting[n + 1] = digits[c >> 12]!;
      waiting[n + 2] = digits[(c >> 8) & 15]!;
      waiting[n + 3] = digits[(c >> 4) & 15]!;
      waiting[n + 4] = digits[c & 15]!;
      n += 5;
    }
  }
  return unitsText(n);
}

export class Output {
  private readonly m: Machine;
  /** Units that were written before it. */
  private readonly before: number;
  private readonly rounds: string[] = [];
  /** Units of the rounds. */
  private done = 0;
  private round = '';
  /** So many units stay if it stops: what is written of a list goes out with its next item. */
  safe = 0;

  constructor(m: Machine, before: number) {
    this.m = m;
    this.before = before;
  }

  get length(): number {
    return this.done + this.round.length;
  }

  /** All that has been written. */
  text(): string {
    const { rounds, round } = this;
    return rounds.length === 0 ? round : [...rounds, round].join('');
  }

  write(piece: string): void {
    this.round += piece;
    if (this.round.length > ROUND) this.finish();
  }

  /** Ends a round, and looks at the memory limit. */
  private finish(): void {
    const { m, round } = this;
    flatten(round);
    this.rounds.push(round);
    this.round = '';
    this.done += round.length;
    const size = this.before + this.done;
    if (size > m.caps.text) throw new Raise('MemoryError', '');
    m.reserve(2 * size);
  }
}
