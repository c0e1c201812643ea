/**
 * A coded character set of two bytes a character: the code points of its pairs, and the pairs of code points. Built out of packed
 * tables when its codec is first named, in about a millisecond.
 */
import { Reader } from '../../../unicode/mod.ts';

/** Gives a pair (the first byte as the high one, above 0x80) its code point. */
export type Assign = (pair: number, point: number) => void;

/** Puts the characters of a set, or what one has beside another, in their places. */
export type Fill = (assign: Assign) => void;

export class Charset {
  /** By the pair; those below 0x8000 are ASCII. */
  private readonly points: Uint16Array = new Uint16Array(0x8000);
  private readonly pairs: Uint16Array = new Uint16Array(0x10000);

  /** Of two pairs for one character the first is written, or the last one. */
  constructor(fill: Fill, written: 'first' | 'last' = 'first') {
    fill((pair, point) => {
      this.points[pair - 0x8000] = point;
    });
    for (let i = 0; i < 0x8000; i++) {
      const point = this.points[i]!;
      if (point !== 0 && (written === 'last' || this.pairs[point] === 0)) this.pairs[point] = i + 0x8000;
    }
  }

  /** The code point of a pair, or 0. */
  point(pair: number): number {
    return pair < 0x8000 ? 0 : this.points[pair - 0x8000]!;
  }

  /** The pair of a code point, or 0. */
  pair(point: number): number {
    return point > 0xffff ? 0 : this.pairs[point]!;
  }

  /** Lets code points be written as pairs that are read as others: compatibility, one way. */
  also(packed: string): void {
    cells(packed, (point, pair) => {
      this.pairs[point] = pair;
    });
  }
}

/**
 * The numbers of a packed table by their places (scripts/multibyte.ts): 0 and a length for places without one, else the distance
 * from the number before, which in tables of ideographs is a short way on.
 */
function cells(packed: string, set: (place: number, value: number) => void): void {
  const reader = new Reader(packed);
  let place = 0;
  let value = 0;
  while (!reader.done) {
    const token = reader.next();
    if (token === 0) {
      place += reader.next();
      continue;
    }
    value += token % 2 === 1 ? (token + 1) / 2 : 1 - token / 2;
    set(place++, value);
  }
}

/** A set of 94 rows of 94 (ISO 2022): `place` makes a pair of a row and a column, which count from 0. */
export function rows(packed: string, assign: (row: number, column: number, point: number) => void): void {
  cells(packed, (at, point) => assign(Math.floor(at / 94), at % 94, point));
}

/** The same in the upper halves of both bytes (EUC). */
export function upper(packed: string): Fill {
  return (assign) => rows(packed, (row, column, point) => assign(((row + 0xa1) << 8) | (column + 0xa1), point));
}

/** Pairs anywhere from 0x8000 up. */
export function pairs(packed: string): Fill {
  return (assign) => cells(packed, (at, point) => assign(at + 0x8000, point));
}

export function together(...fills: readonly Fill[]): Fill {
  return (assign) => {
    for (const fill of fills) fill(assign);
  };
}
