/**
 * Pattern text → tree. The grammar, its messages and their positions are CPython's
 * (https://docs.python.org/3/library/re.html#regular-expression-syntax).
 */
import { isAlpha } from '../../unicode/mod.ts';
import { codePointOf } from '../../unicode/names/mod.ts';
import { Raise, utf16 } from '../../values/mod.ts';
import type { Machine, Str } from '../../values/mod.ts';
import { ASCII, DOTALL, IGNORECASE, LOCALE, MAX_GROUPS, MAX_REPEAT, MULTILINE, PatternFault, TYPE_FLAGS, UNICODE, VERBOSE, widthOf } from './nodes.ts';
import type { CategoryItem, Node, Place, SetItem, Width } from './nodes.ts';
import { END, ESCAPES, Source, decimalName, isDigit, isHex, isLetter, isOctal, shownCode } from './source.ts';

export interface Parsed {
  readonly body: readonly Node[];
  readonly flags: number;
  /** Number of groups, without group 0. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  readonly widths: readonly (Width | null)[];
}

/** Groups inside each other beyond which CPython's parser runs out of frames. */
const MOST_NESTED = 480;

const INLINE_FLAGS: ReadonlyMap<string, number> = new Map([
  ['i', IGNORECASE],
  ['L', LOCALE],
  ['m', MULTILINE],
  ['s', DOTALL],
  ['x', VERBOSE],
  ['a', ASCII],
  ['u', UNICODE],
]);

const category = (name: CategoryItem['name'], negated: boolean): CategoryItem => ({ kind: 'category', name, negated });
const CATEGORIES: ReadonlyMap<string, CategoryItem> = new Map([
  ['d', category('digit', false)],
  ['D', category('digit', true)],
  ['s', category('space', false)],
  ['S', category('space', true)],
  ['w', category('word', false)],
  ['W', category('word', true)],
]);
const PLACES: ReadonlyMap<string, Place> = new Map([
  ['A', 'beginning_string'],
  ['b', 'boundary'],
  ['B', 'non_boundary'],
  ['z', 'end_string'],
  ['Z', 'end_string'],
]);
const WHITESPACE = ' \t\n\r\v\f';

/** Characters of a set that may be an operator one day where they stand twice. */
const OPERATORS: ReadonlyMap<number, string> = new Map([
  [0x2d, 'difference'],
  [0x26, 'intersection'],
  [0x7e, 'symmetric difference'],
  [0x7c, 'union'],
]);

/** Whether a pattern can have something that `parse` warns of. */
export function isDoubtful(codes: ArrayLike<number>): boolean {
  for (let i = 1; i < codes.length; i++) {
    const c = codes[i]!;
    if (c === codes[i - 1] && (c === 0x5b || OPERATORS.has(c))) return true;
  }
  return false;
}

/** Reads a pattern; throws PatternFault. `doubts` gets the warnings, also those before a fault. */
export function parse(m: Machine, codes: ArrayLike<number>, text: boolean, flags: number, doubts: string[] = []): Parsed {
  const reader = new Reader(new Source(m, codes, text), flags, doubts);
  const body = reader.alternatives((flags & VERBOSE) !== 0, 0);
  const fixed = fixFlags(text, reader.flags);
  reader.finish();
  return { body, flags: fixed, groups: reader.widths.length - 1, names: reader.names, widths: reader.widths };
}

function fixFlags(text: boolean, flags: number): number {
  if (text) {
    if (flags & LOCALE) throw new Raise('ValueError', 'cannot use LOCALE flag with a str pattern');
    if (flags & ASCII && flags & UNICODE) throw new Raise('ValueError', 'ASCII and UNICODE flags are incompatible');
    return flags & ASCII ? flags : flags | UNICODE;
  }
  if (flags & UNICODE) throw new Raise('ValueError', 'cannot use UNICODE flag with a bytes pattern');
  if (flags & LOCALE && flags & ASCII) throw new Raise('ValueError', 'ASCII and LOCALE flags are incompatible');
  return flags;
}

class Reader {
  private readonly source: Source;
  flags: number;
  /** By group; null while it is open. */
  readonly widths: (Width | null)[] = [null];
  readonly names: Map<string, number> = new Map();
  /** The number of groups at the start of the outermost lookbehind that is being read. */
  private behind: number | null = null;
  /** Where conditions name groups that may come later. */
  private readonly conditions: Map<number, number> = new Map();

  private readonly doubts: string[];

  constructor(source: Source, flags: number, doubts: string[]) {
    this.source = source;
    this.flags = flags;
    this.doubts = doubts;
  }

  finish(): void {
    if (this.source.next !== END) throw this.source.fault('unbalanced parenthesis');
    for (const [group, pos] of this.conditions) {
      if (group >= this.widths.length) throw new PatternFault(`invalid group reference ${group}`, pos);
    }
  }

  /** `a|b|c`, up to a closing parenthesis or the end. */
  alternatives(verbose: boolean, nested: number): readonly Node[] {
    if (nested > MOST_NESTED * 2) throw new Raise('RecursionError', 'maximum recursion depth exceeded');
    const { source } = this;
    const choices: (readonly Node[])[] = [];
    for (;;) {
      choices.push(this.sequence(verbose, nested + 1, nested === 0 && choices.length === 0));
      if (!source.match('|')) break;
      if (nested === 0) verbose = (this.flags & VERBOSE) !== 0;
    }
    return choices.length === 1 ? choices[0]! : [{ kind: 'branch', choices }];
  }

  private sequence(verbose: boolean, nested: number, first: boolean): readonly Node[] {
    const { source } = this;
    const out: Node[] = [];
    for (;;) {
      const { next, escaped } = source;
      if (next === END || (!escaped && (next === 0x7c || next === 0x29))) break;
      source.advance();
      if (escaped) {
        out.push(this.escape(next));
        continue;
      }
      const c = String.fromCodePoint(next);
      if (verbose) {
        if (WHITESPACE.includes(c)) continue;
        if (c === '#') {
          this.skipComment();
          continue;
        }
      }
      switch (c) {
        case '[':
          out.push(this.set());
          break;
        case '*':
        case '+':
        case '?':
        case '{':
          this.repetition(out, c);
          break;
        case '.':
          out.push({ kind: 'any' });
          break;
        case '(': {
          const result = this.parenthesis(verbose, nested, first && out.length === 0);
          if (result === 'verbose') verbose = (this.flags & VERBOSE) !== 0;
          else if (result !== null) out.push(result);
          break;
        }
        case '^':
          out.push({ kind: 'at', place: 'beginning' });
          break;
        case '$':
          out.push({ kind: 'at', place: 'end' });
          break;
        default:
          out.push({ kind: 'literal', code: next });
      }
    }
    return out.flatMap((node) => (isPlainGroup(node) ? node.body : [node]));
  }

  private skipComment(): void {
    const { source } = this;
    for (;;) {
      const { next, escaped } = source;
      source.advance();
      if (next === END || (!escaped && next === 0x0a)) return;
    }
  }

  // ---- escapes

  /** The escapes that mean the same in and out of sets; null for any other. */
  private commonEscape(c: number): number | null {
    const { source } = this;
    switch (shownCode(c)) {
      case 'x':
        return this.hexEscape('x', 2);
      case 'u':
        return source.text ? this.hexEscape('u', 4) : null;
      case 'U': {
        if (!source.text) return null;
        const code = this.hexEscape('U', 8);
        if (code > 0x10ffff) throw source.fault(`bad escape \\U${code.toString(16).padStart(8, '0')}`, 10);
        return code;
      }
      case 'N':
        return source.text ? this.namedEscape() : null;
    }
    return null;
  }

  private hexEscape(letter: string, digits: number): number {
    const { source } = this;
    const text = source.getWhile(digits, isHex);
    if (text.length !== digits) throw source.fault(`incomplete escape \\${letter}${text}`, text.length + 2);
    return parseInt(text, 16);
  }

  private namedEscape(): number {
    const { source } = this;
    if (!source.match('{')) throw source.fault('missing {');
    const name = source.getUntil('}', 'character name');
    const code = codePointOf(utf16(name));
    if (code === undefined)
      throw source.fault(`undefined character name ${source.shown(name)}`, [...utf16(name)].length + 4);
    return code;
  }

  private setEscape(c: number): CategoryItem | number {
    const { source } = this;
    const letter = shownCode(c);
    const control = ESCAPES.get(c);
    if (control !== undefined) return control;
    const known = CATEGORIES.get(letter);
    if (known !== undefined) return known;
    const common = this.commonEscape(c);
    if (common !== null) return common;
    if (isOctal(c)) {
      const text = letter + source.getWhile(2, isOctal);
      return this.octal(text);
    }
    if (isDigit(c) || isLetter(c)) throw source.fault(`bad escape \\${letter}`, 2);
    return c;
  }

  private octal(digits: string): number {
    const code = parseInt(digits, 8);
    if (code > 0o377)
      throw this.source.fault(`octal escape value \\${digits} outside of range 0-0o377`, digits.length + 1);
    return code;
  }

  private escape(c: number): Node {
    const { source } = this;
    const letter = shownCode(c);
    const known = CATEGORIES.get(letter);
    if (known !== undefined) return { kind: 'set', items: [known], negated: false };
    const place = PLACES.get(letter);
    if (place !== undefined) return { kind: 'at', place };
    const control = ESCAPES.get(c);
    if (control !== undefined) return { kind: 'literal', code: control };
    const common = this.commonEscape(c);
    if (common !== null) return { kind: 'literal', code: common };
    if (c === 0x30) return { kind: 'literal', code: parseInt(`0${source.getWhile(2, isOctal)}`, 8) };
    if (isDigit(c)) return this.numberEscape(letter);
    if (isLetter(c)) throw source.fault(`bad escape \\${letter}`, 2);
    return { kind: 'literal', code: c };
  }

  /** An octal escape or a reference to a group. */
  private numberEscape(first: string): Node {
    const { source } = this;
    const text = first + source.getWhile(1, isDigit);
    if (text.length === 2 && [...text].every((d) => isOctal(d.charCodeAt(0)))) {
      const more = source.getWhile(1, isOctal);
      if (more !== '') return { kind: 'literal', code: this.octal(text + more) };
    }
    const group = Number(text);
    if (group >= this.widths.length) throw source.fault(`invalid group reference ${group}`, text.length);
    if (!this.isClosed(group)) throw source.fault('cannot refer to an open group', text.length + 1);
    this.checkBehind(group);
    return { kind: 'backreference', group };
  }

  private isClosed(group: number): boolean {
    return group < this.widths.length && this.widths[group] !== null;
  }

  private checkBehind(group: number): void {
    if (this.behind === null) return;
    if (!this.isClosed(group)) throw this.source.fault('cannot refer to an open group');
    if (group >= this.behind)
      throw this.source.fault('cannot refer to group defined in the same lookbehind subpattern');
  }

  // ---- sets

  private set(): Node {
    const { source } = this;
    const here = source.at - 1;
    const items: SetItem[] = [];
    if (source.sees('[')) this.doubt('nested set', source.at);
    const negated = source.match('^');
    const unterminated = (): PatternFault => source.fault('unterminated character set', source.at - here);
    for (;;) {
      const { next, escaped } = source;
      source.advance();
      if (next === END) throw unterminated();
      if (!escaped && next === 0x5d && items.length > 0) break;
      const operator = !escaped && items.length > 0 ? OPERATORS.get(next) : undefined;
      if (operator !== undefined && source.sees(String.fromCharCode(next))) this.doubt(`set ${operator}`, source.at - 1);
      const low = escaped ? this.setEscape(next) : next;
      if (!source.match('-')) {
        items.push(itemOf(low));
        continue;
      }
      const { next: that, escaped: thatEscaped } = source;
      source.advance();
      if (that === END) throw unterminated();
      if (!thatEscaped && that === 0x5d) {
        items.push(itemOf(low), itemOf(0x2d));
        break;
      }
      if (!thatEscaped && that === 0x2d) this.doubt('set difference', source.at - 2);
      const high = thatEscaped ? this.setEscape(that) : that;
      if (typeof low !== 'number' || typeof high !== 'number' || high < low) {
        const a = (escaped ? '\\' : '') + shownCode(next);
        const b = (thatEscaped ? '\\' : '') + shownCode(that);
        const length = (escaped ? 2 : 1) + 1 + (thatEscaped ? 2 : 1);
        throw source.fault(`bad character range ${a}-${b}`, length);
      }
      items.push({ kind: 'range', lo: low, hi: high });
    }
    const only = items[0]!;
    if (items.length === 1 && !negated && only.kind === 'range' && only.lo === only.hi)
      return { kind: 'literal', code: only.lo };
    return { kind: 'set', items, negated };
  }

  private doubt(what: string, pos: number): void {
    this.doubts.push(`Possible ${what} at position ${pos}`);
  }

  // ---- repetition

  private repetition(out: Node[], c: string): void {
    const { source } = this;
    const here = source.at;
    let min = c === '+' ? 1 : 0;
    let max = c === '?' ? 1 : MAX_REPEAT;
    if (c === '{') {
      if (source.sees('}')) {
        out.push({ kind: 'literal', code: 0x7b });
        return;
      }
      const lo = source.getWhile(Infinity, isDigit);
      const hi = source.match(',') ? source.getWhile(Infinity, isDigit) : lo;
      if (!source.match('}')) {
        out.push({ kind: 'literal', code: 0x7b });
        source.seek(here);
        return;
      }
      if (lo !== '') min = repeatCount(lo);
      if (hi !== '') {
        max = repeatCount(hi);
        if (max < min) throw source.fault('min repeat greater than max repeat', source.at - here);
      }
    }
    const item = out[out.length - 1];
    if (item === undefined || item.kind === 'at') throw source.fault('nothing to repeat', source.at - here + 1);
    if (item.kind === 'repeat') throw source.fault('multiple repeat', source.at - here + 1);
    const body = isPlainGroup(item) ? item.body : [item];
    const mode = source.match('?') ? 'lazy' : source.match('+') ? 'possessive' : 'greedy';
    out[out.length - 1] = { kind: 'repeat', mode, min, max, body };
  }

  // ---- parentheses

  /** 'verbose': flags for the whole pattern changed; null: nothing came of it. */
  private parenthesis(verbose: boolean, nested: number, first: boolean): Node | 'verbose' | null {
    const { source } = this;
    const start = source.at - 1;
    let name: Str | null = null;
    let capture = true;
    let atomic = false;
    let add = 0;
    let del = 0;
    if (source.match('?')) {
      const c = this.optionCharacter();
      if (c === 'P') {
        if (source.match('<')) {
          name = source.getUntil('>', 'group name');
          source.checkGroupName(name, 1);
        } else if (source.match('=')) return this.namedReference();
        else {
          const d = this.optionCharacter();
          throw source.fault(`unknown extension ?P${d}`, tokenLength(d) + 2);
        }
      } else if (c === ':') capture = false;
      else if (c === '#') {
        this.skipRemark(start);
        return null;
      } else if (c === '=' || c === '!' || c === '<') return this.assertion(c, start, verbose, nested);
      else if (c === '(') return this.conditional(start, verbose, nested);
      else if (c === '>') {
        capture = false;
        atomic = true;
      } else if (c === '-' || INLINE_FLAGS.has(c)) {
        const flags = this.inlineFlags(c);
        if (flags === null) {
          if (!first)
            throw source.fault('global flags not at the start of the expression', source.at - start);
          return 'verbose';
        }
        [add, del] = flags;
        capture = false;
      } else throw source.fault(`unknown extension ?${c}`, tokenLength(c) + 1);
    }
    const group = capture ? this.openGroup(name) : null;
    const inner = (verbose || (add & VERBOSE) !== 0) && (del & VERBOSE) === 0;
    const body = this.alternatives(inner, nested + 1);
    if (!source.match(')')) throw source.fault('missing ), unterminated subpattern', source.at - start);
    if (group !== null) this.widths[group] = widthOf(body, this.widths);
    return atomic ? { kind: 'atomic', body } : { kind: 'group', group, add, del, body };
  }

  /** The token after `(?` or `(?P`. */
  private optionCharacter(): string {
    const { source } = this;
    const { next, escaped } = source;
    source.advance();
    if (next === END) throw source.fault('unexpected end of pattern');
    return (escaped ? '\\' : '') + shownCode(next);
  }

  private openGroup(name: Str | null): number {
    const group = this.widths.length;
    this.widths.push(null);
    if (this.widths.length > MAX_GROUPS) throw this.source.fault('too many groups');
    if (name !== null) {
      const key = utf16(name);
      const before = this.names.get(key);
      if (before !== undefined) {
        const shown = this.source.shown(name);
        const message = `redefinition of group name ${shown} as group ${group}; was group ${before}`;
        throw this.source.fault(message, [...key].length + 1);
      }
      this.names.set(key, group);
    }
    return group;
  }

  private groupNamed(name: Str): number {
    const group = this.names.get(utf16(name));
    if (group === undefined)
      throw this.source.fault(`unknown group name ${this.source.shown(name)}`, [...utf16(name)].length + 1);
    return group;
  }

  private namedReference(): Node {
    const { source } = this;
    const name = source.getUntil(')', 'group name');
    source.checkGroupName(name, 1);
    const group = this.groupNamed(name);
    if (!this.isClosed(group)) throw source.fault('cannot refer to an open group', [...utf16(name)].length + 1);
    this.checkBehind(group);
    return { kind: 'backreference', group };
  }

  private skipRemark(start: number): void {
    const { source } = this;
    for (;;) {
      if (source.next === END) throw source.fault('missing ), unterminated comment', source.at - start);
      const last = source.sees(')');
      source.advance();
      if (last) return;
    }
  }

  private assertion(c: string, start: number, verbose: boolean, nested: number): Node {
    const { source } = this;
    let sign = c;
    const before = this.behind;
    if (c === '<') {
      sign = this.optionCharacter();
      if (sign !== '=' && sign !== '!') throw source.fault(`unknown extension ?<${sign}`, tokenLength(sign) + 2);
      this.behind ??= this.widths.length;
    }
    const body = this.alternatives(verbose, nested + 1);
    this.behind = before;
    if (!source.match(')')) throw source.fault('missing ), unterminated subpattern', source.at - start);
    if (sign === '!' && body.length === 0) return { kind: 'failure' };
    return { kind: 'assert', behind: c === '<', negated: sign === '!', body };
  }

  private conditional(start: number, verbose: boolean, nested: number): Node {
    const { source } = this;
    const name = source.getUntil(')', 'group name');
    const length = [...utf16(name)].length;
    let group = decimalName(name);
    if (group === null) {
      source.checkGroupName(name, 1);
      group = this.groupNamed(name);
    } else {
      if (group === 0) throw source.fault('bad group number', length + 1);
      if (group >= MAX_GROUPS) throw source.fault(`invalid group reference ${group}`, length + 1);
      if (!this.conditions.has(group)) this.conditions.set(group, source.at - length - 1);
    }
    this.checkBehind(group);
    const yes = this.sequence(verbose, nested + 1, false);
    let no: readonly Node[] | null = null;
    if (source.match('|')) {
      no = this.sequence(verbose, nested + 1, false);
      if (source.sees('|')) throw source.fault('conditional backref with more than two branches');
    }
    if (!source.match(')')) throw source.fault('missing ), unterminated subpattern', source.at - start);
    return { kind: 'conditional', group, yes, no };
  }

  /** The flags that a group turns on and off; null: they are for the whole pattern. */
  private inlineFlags(c: string): [add: number, del: number] | null {
    const { source } = this;
    let add = 0;
    let del = 0;
    const read = (missing: string): string => {
      const { next, escaped } = source;
      source.advance();
      if (next === END) throw source.fault(missing);
      return (escaped ? '\\' : '') + shownCode(next);
    };
    const unknown = (d: string, missing: string): PatternFault =>
      source.fault([...d].every((x) => isAlpha(x.codePointAt(0)!)) ? 'unknown flag' : missing, tokenLength(d));
    while (c !== '-') {
      const flag = INLINE_FLAGS.get(c)!;
      if (source.text && c === 'L')
        throw source.fault("bad inline flags: cannot use 'L' flag with a str pattern");
      if (!source.text && c === 'u')
        throw source.fault("bad inline flags: cannot use 'u' flag with a bytes pattern");
      add |= flag;
      if (flag & TYPE_FLAGS && (add & TYPE_FLAGS) !== flag)
        throw source.fault("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
      c = read('missing -, : or )');
      if (c === ')' || c === '-' || c === ':') break;
      if (!INLINE_FLAGS.has(c)) throw unknown(c, 'missing -, : or )');
    }
    if (c === ')') {
      this.flags |= add;
      return null;
    }
    if (c === '-') {
      c = read('missing flag');
      if (!INLINE_FLAGS.has(c)) throw unknown(c, 'missing flag');
      for (;;) {
        const flag = INLINE_FLAGS.get(c)!;
        if (flag & TYPE_FLAGS)
          throw source.fault("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        del |= flag;
        c = read('missing :');
        if (c === ':') break;
        if (!INLINE_FLAGS.has(c)) throw unknown(c, 'missing :');
      }
    }
    if (add & del) throw source.fault('bad inline flags: flag turned on and off', 1);
    return [add, del];
  }
}

/** `(?:…)`: a group that does nothing. */
function isPlainGroup(node: Node): node is Node & { kind: 'group' } {
  return node.kind === 'group' && node.group === null && node.add === 0 && node.del === 0;
}

function itemOf(v: CategoryItem | number): SetItem {
  return typeof v === 'number' ? { kind: 'range', lo: v, hi: v } : v;
}

function tokenLength(c: string): number {
  return [...c].length;
}

function repeatCount(digits: string): number {
  const n = Number(digits);
  if (n >= MAX_REPEAT) throw new Raise('OverflowError', 'the repetition number is too large');
  return n;
}
