/** The objects of `re` and what of them is program state. A program is made again from pattern and flags when it is needed. */
import { CallableIterator, DONE, OBJECT, PyBound, PyMemory, PyBytes, PyNative, allocate, builtinClass, kind } from '../../values/mod.ts';
import type { Bail, Done, Machine, PyClass, PyValue, Sized } from '../../values/mod.ts';
import type { Found } from './match.ts';
import { execute } from './match.ts';
import type { Program } from './program.ts';
import { programOf } from './programs.ts';
import { subjectOf, textOf } from './subject.ts';
import type { Template } from './template.ts';

export const PATTERN: PyClass = builtinClass('re.Pattern', OBJECT, 'native', false);
export const MATCH: PyClass = builtinClass('re.Match', OBJECT, 'native', false);
export const SCANNER: PyClass = builtinClass('_sre.SRE_Scanner', OBJECT, 'native', false);

export class PyPattern extends PyNative {
  /** A str or bytes-like object. */
  readonly pattern: PyValue;
  /** As the pattern itself has set them. */
  readonly flags: number;
  program: Program | null = null;
  /** The template that was used last, and what it was made of. */
  template: Template | null = null;
  templateOf: PyValue = null;
  constructor(pattern: PyValue, flags: number) {
    super();
    this.pattern = pattern;
    this.flags = flags;
    allocate(3);
  }
  get cls(): PyClass {
    return PATTERN;
  }
  get bytes(): boolean {
    return textOf(this.pattern) instanceof Uint8Array;
  }
  override get beside(): Sized | null {
    return this.program;
  }
}
kind('re.pattern', PyPattern, () => new PyPattern('', 0), { pattern: 'value', flags: 'count' });

/** `spans`: start and end of the whole match, of group 1 …; -1 for groups that took no part. */
export class PyMatch extends PyNative {
  readonly re: PyPattern;
  readonly string: PyValue;
  readonly pos: number;
  readonly endpos: number;
  /** The last group that was closed; 0 if none. */
  readonly last: number;
  readonly spans: readonly number[];
  constructor(re: PyPattern, string: PyValue, pos: number, endpos: number, last: number, spans: readonly number[]) {
    super();
    this.re = re;
    this.string = string;
    this.pos = pos;
    this.endpos = endpos;
    this.last = last;
    this.spans = spans;
    allocate(5 + (spans.length >> 1));
  }
  get cls(): PyClass {
    return MATCH;
  }
}
kind(
  're.match',
  PyMatch,
  () => new PyMatch(new PyPattern('', 0), '', 0, 0, 0, []),
  { re: [PyPattern], string: 'value', pos: 'count', endpos: 'count', last: 'count', spans: 'counts' },
  (o) => o.spans.length >= 2 && o.spans.length % 2 === 0 && o.spans.every((n) => n >= -1),
);

/** What is left to search of a subject. `at` is -1 after the last match. */
export class PyScanner extends PyNative {
  readonly re: PyPattern;
  readonly string: PyValue;
  readonly pos: number;
  readonly endpos: number;
  at: number;
  /** Whether an empty match at `at` is one too many. */
  advance = false;
  constructor(re: PyPattern, string: PyValue, pos: number, endpos: number) {
    super();
    this.re = re;
    this.string = string;
    this.pos = pos;
    this.endpos = endpos;
    this.at = pos;
    if (string instanceof PyMemory) string.exports = 1;
    allocate(6);
  }
  get cls(): PyClass {
    return SCANNER;
  }
  override get viewed(): PyValue {
    return this.at < 0 ? null : this.string;
  }

  /** The next match; null after the last; undefined: an exception is pending. */
  step(m: Machine, mode: 'match' | 'search'): PyMatch | null | undefined {
    if (this.at < 0) return null;
    const text = subjectOf(m, this.string, this.re.bytes);
    if (text === undefined) return undefined;
    const end = Math.min(this.endpos, text.length);
    const found = execute(m, programOf(m, this.re), text, this.at, end, mode, this.advance);
    if (found === null) {
      this.at = -1;
      return null;
    }
    this.advance = found.spans[0] === found.spans[1];
    this.at = found.spans[1]!;
    return matchOf(this.re, this.string, this.pos, this.endpos, found);
  }
}
kind(
  're.scanner',
  PyScanner,
  () => new PyScanner(new PyPattern('', 0), '', 0, 0),
  { re: [PyPattern], string: 'value', pos: 'count', endpos: 'count', at: 'count', advance: 'flag' },
  (o) => o.pos >= 0 && o.endpos >= 0 && o.at >= -1,
);

/** What `finditer` answers: iter(scanner.search, None). */
export class MatchIterator extends CallableIterator {
  readonly scanner: PyScanner;
  constructor(scanner: PyScanner) {
    super(new PyBound(scanner, SCANNER.lookup('search')!), null);
    this.scanner = scanner;
    allocate(1);
  }
  override get steady(): boolean {
    return true;
  }
  override next(m: Machine): PyValue | Done | Bail {
    const match = this.scanner.step(m, 'search');
    // The type of the subject was looked at when the iterator was made.
    return match === null || match === undefined ? DONE : match;
  }
  override mark(): readonly [number, boolean] {
    return [this.scanner.at, this.scanner.advance];
  }
  override reset(mark: readonly unknown[]): void {
    this.scanner.at = mark[0] as number;
    this.scanner.advance = mark[1] as boolean;
  }
}
kind('re.finditer', MatchIterator, () => new MatchIterator(new PyScanner(new PyPattern('', 0), '', 0, 0)), {
  scanner: [PyScanner],
  func: 'optional',
  sentinel: 'optional',
});

export function matchOf(re: PyPattern, string: PyValue, pos: number, endpos: number, found: Found): PyMatch {
  return new PyMatch(re, string, pos, endpos, found.last, found.spans);
}

/** The empty str or bytes, as the subject's parts are. */
export function emptyOf(bytes: boolean): PyValue {
  return bytes ? new PyBytes(new Uint8Array(0)) : '';
}
