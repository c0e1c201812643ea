/*
 * The lexer: a source text becomes a list of tokens, in one pass over its UTF-16 units.
 *
 * The list is three parallel arrays (kind, start, end); names and literals are cut from the text by who needs them.
 * A text that cannot be read to its end gives the tokens up to that place and then one ERROR, with the fault beside
 * it: the parser decides whether it meets that fault first. NFKC happens here, before anybody compares a name.
 *
 * Inside an f-string or t-string the lexer switches between two ways of reading (PEP 701): literal text, which ends
 * in a MIDDLE token, and replacement fields, which are ordinary tokens. Each open literal has a `Mode` on a stack.
 *
 * Places: CPython tells a lexer's fault by where its reader stands. `cursor` is that place, the unit after the last
 * one read; the reported column is the number of characters before it in its line.
 */

import { faultAt, type Fault, type FaultKind, type Span, type Text } from '../source/mod.ts';
import { cursorFault, lastLine, rangeFault, refuse, Stop } from './faults.ts';
import {
  ASYNC,
  DEDENT,
  DEF,
  DOT,
  ELLIPSIS,
  END,
  ERROR,
  FIRST_KEYWORD,
  FSTRING_END,
  FSTRING_MIDDLE,
  FSTRING_START,
  INDENT,
  keywords,
  kindOf,
  LBRACE,
  LPAR,
  LSQB,
  NAME,
  NEWLINE,
  NOTEQUAL,
  NUMBER,
  PASS,
  RBRACE,
  RPAR,
  RSQB,
  STRAY,
  STRING,
  texts as kindTexts,
  TSTRING_END,
  TSTRING_MIDDLE,
  TSTRING_START,
} from './kinds.ts';
import { lateEnd } from './late.ts';
import { TokenList, type Tokens, type Warning } from './list.ts';
import { scanNumber, type NumberHost } from './numbers.ts';
import { escapeWarning } from './strings.ts';
import { isIdentifierContinue, isIdentifierStart, isPrintable, nfkc } from './unicode.ts';

export interface TokenizeOptions {
  /** `exec` ends a last line that has no newline; `single` ends an interactive statement at the end of the text. */
  readonly mode?: 'exec' | 'eval' | 'single';
  /** Names may begin with `$`: for the Python parts of this interpreter only. */
  readonly intrinsics?: boolean;
  /** Bodies of functions that can wait stay unread (late.ts). */
  readonly late?: boolean;
  /** Reads this part alone, which is indented nowhere less than where it begins. */
  readonly part?: Span | null;
  /** Most digits of decimal ints, 4300 unless told; 0: as many as there are. */
  readonly maxDigits?: number | undefined;
}

/** CPython's caps: MAXLEVEL, MAXINDENT, MAXFSTRINGLEVEL, MAX_EXPR_NESTING. */
const MAX_BRACKETS = 200;
const MAX_INDENTS = 100;
const MAX_LITERALS = 150;
const MAX_FIELDS = 3;
const MAX_DIGITS = 4300;

/** Character classes of ASCII: 1 may begin a name, 2 may go on with one. */
const WORD = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const letter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95;
  WORD[unit] = letter ? 3 : unit >= 48 && unit <= 57 ? 2 : 0;
}

/** Punctuation by its one, two or three characters. */
const ONE = new Uint8Array(128);
const TWO = new Uint8Array(128 * 128);
const THREE = new Uint8Array(128);
for (const [kind, text] of [...kindTexts, [NOTEQUAL, '<>'] as const]) {
  const first = text.charCodeAt(0);
  if (kind >= FIRST_KEYWORD) continue;
  if (text.length === 1) ONE[first] = kind;
  else if (text.length === 2) TWO[first * 128 + text.charCodeAt(1)] = kind;
  else THREE[first] = kind;
}

/** Keywords by first letter and length, so that a name meets at most a few of them. */
const KEYWORDS: (readonly (readonly [word: string, kind: number])[] | undefined)[] = [];
for (const word of keywords) {
  const slot = word.charCodeAt(0) * 16 + word.length;
  KEYWORDS[slot] = [...(KEYWORDS[slot] ?? []), [word, kindOf.get(word)!]];
}

/** The letters that may stand before a quote, and the pairs of them that exclude each other, in order of the complaint. */
const PREFIX_LETTERS = 'burft';
const INCOMPATIBLE = ['ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'];

/** An open f-string or t-string. */
interface Mode {
  readonly letter: 'f' | 't';
  readonly quote: number;
  readonly size: number;
  readonly raw: boolean;
  readonly start: number;
  /** Brackets open inside the literal, the braces of its fields included. */
  depth: number;
  /** The `depth` around the current field; -1 outside of any. */
  fieldDepth: number;
  /** Reading a field, as opposed to literal text. */
  inField: boolean;
  inFormat: boolean;
}

/** Reads a whole text. */
export function tokenize(text: Text, options: TokenizeOptions = {}): Tokens {
  return new Lexer(text, options).run();
}

class Lexer implements NumberHost {
  readonly source: string;
  readonly #text: Text;
  readonly #mode: 'exec' | 'eval' | 'single';
  readonly #intrinsics: boolean;
  readonly #list: TokenList;
  #at = 0;
  /** The start of the reader's buffer: the first line of a logical line that continues. */
  #buffer = 0;
  #indents: number[] = [0];
  /** The same indents with a tab counted as one column: both measures must agree (TabError). */
  #tabless: number[] = [0];
  #brackets: number[] = [];
  #modes: Mode[] = [];
  #normalized: Map<number, string> | null = null;
  #warnings: Warning[] = [];
  #wins = true;
  #atEnd = false;
  readonly #late: boolean;
  readonly #maxDigits: number;
  /** The first token of the present logical line. */
  #header = 0;
  /** How far the bodies of functions are indented in which the reader stands, at least; 0 outside of any. */
  #inFunction = 0;

  constructor(text: Text, options: TokenizeOptions) {
    this.#text = text;
    this.#mode = options.mode ?? 'exec';
    this.#intrinsics = options.intrinsics ?? false;
    this.#late = options.late ?? false;
    this.#maxDigits = options.maxDigits ?? MAX_DIGITS;
    const part = options.part ?? null;
    const source = part === null ? text.text : text.text.slice(0, part.end);
    if (part !== null) this.#at = this.#buffer = part.start;
    this.source = this.#mode === 'exec' && !source.endsWith('\n') ? source + '\n' : source;
    this.#list = new TokenList(source.length - this.#at);
  }

  run(): Tokens {
    let found: Fault | null = null;
    try {
      refuse(this.source);
      this.#read();
    } catch (thrown) {
      if (!(thrown instanceof Stop)) throw thrown;
      found = thrown.fault;
      this.#list.add(ERROR, this.#at, this.#at);
    }
    this.#list.end();
    return {
      text: this.#text,
      kinds: this.#list.kinds,
      starts: this.#list.starts,
      ends: this.#list.ends,
      count: this.#list.count,
      normalized: this.#normalized,
      fault: found,
      wins: this.#wins,
      atEnd: this.#atEnd,
      inLiteral: this.#modes.length > 0,
      open: this.#brackets,
      warnings: this.#warnings,
      maxDigits: this.#maxDigits,
    };
  }

  // ---- faults

  raise(message: string, cursor: number): never {
    return this.raiseAt(message, cursor, cursor, this.#text.lineOf(Math.max(0, cursor - 1)));
  }

  raiseRange(message: string, start: number, end: number): never {
    throw new Stop(rangeFault(this.#text, message, start, end));
  }

  warn(message: string, offset: number): void {
    this.#warnings.push({ message, line: this.#text.lineOf(offset), offset });
  }

  /** The reader stands at `cursor`, in line `line`; tools are shown the unit before it. */
  raiseAt(message: string, cursor: number, spanEnd: number, line: number): never {
    throw new Stop(cursorFault(this.#text, message, cursor, spanEnd, line));
  }

  /** A fault that CPython finds only when the parser asks for the token; it does not win over earlier ones. */
  #stop(kind: FaultKind, message: string, line: number, offset: number, endOffset: number): never {
    this.#wins = false;
    const start = Math.min(this.#text.lineStart(line), this.#text.text.length);
    const end = Math.min(this.#at, this.#text.text.length);
    throw new Stop(
      faultAt(kind, message, { start: Math.min(start, end), end }, { line, offset, endLine: line, endOffset }),
    );
  }

  // ---- reading

  #read(): void {
    const source = this.source;
    const length = source.length;
    const brackets = this.#brackets;
    const list = this.#list;
    let lineBegins = true;
    let mode: Mode | null = null;
    for (;;) {
      if (mode !== null && !mode.inField) {
        this.#literal(mode);
        mode = this.#modes.length === 0 ? null : this.#modes[this.#modes.length - 1]!;
        continue;
      }
      if (lineBegins) {
        lineBegins = false;
        if (this.#indentation()) {
          lineBegins = true;
          continue;
        }
      }
      let at = this.#at;
      let unit = source.charCodeAt(at);
      while (unit === 32 || unit === 9 || unit === 12) unit = source.charCodeAt(++at);
      const start = at;
      if (unit < 128 ? WORD[unit]! & 1 : unit >= 128) {
        // A name, a keyword, or the prefix of a string.
        let plain = unit < 128;
        do {
          unit = source.charCodeAt(++at);
          if (unit >= 128) plain = false;
        } while (unit < 128 ? WORD[unit]! & 2 : unit >= 128);
        if ((unit === 39 || unit === 34) && at - start <= PREFIX_LETTERS.length && this.#prefixed(start, at)) {
          mode = this.#modes.length === 0 ? null : this.#modes[this.#modes.length - 1]!;
          continue;
        }
        if (plain) {
          let kind = NAME;
          const words = KEYWORDS[source.charCodeAt(start) * 16 + at - start];
          if (words !== undefined && at - start < 16) {
            for (const [word, keyword] of words) if (source.startsWith(word, start)) kind = keyword;
          }
          this.#list.add(kind, start, at);
        } else {
          this.#foreignName(start, at);
        }
        this.#at = at;
        continue;
      }
      if (unit >= 48 && unit <= 57) {
        this.#at = scanNumber(this, start);
        this.#list.add(NUMBER, start, this.#at);
        continue;
      }
      const next = source.charCodeAt(at + 1);
      let kind = STRAY;
      let size = 1;
      switch (unit) {
        case 35: // #
          at = source.indexOf('\n', at);
          if (at < 0) {
            this.#at = length;
            continue;
          }
        // falls through
        case 10:
          this.#at = at + 1;
          this.#buffer = at + 1;
          lineBegins = true;
          if (brackets.length === 0) list.add(NEWLINE, start, at);
          continue;
        case 34:
        case 39:
          this.#string(start, at);
          continue;
        case 92: // backslash
          this.#at = at;
          this.#continuation(at);
          continue;
        case 46: // .
          if (next >= 48 && next <= 57) {
            this.#at = scanNumber(this, start);
            list.add(NUMBER, start, this.#at);
            continue;
          }
          kind = DOT;
          if (next === 46 && source.charCodeAt(at + 2) === 46) {
            kind = ELLIPSIS;
            size = 3;
          }
          break;
        case 36: // $
          if (this.#intrinsics && next < 128 && WORD[next]! & 1) {
            do unit = source.charCodeAt(++at);
            while (unit < 128 && WORD[unit]! & 2);
            kind = NAME;
            size = at - start;
          }
          break;
        default: {
          if (start >= length) {
            this.#at = length;
            this.#end();
            return;
          }
          kind = ONE[unit]!;
          if (kind === 0) {
            kind = STRAY;
            if (unit < 32 || unit === 127) {
              const code = unit.toString(16).toUpperCase().padStart(4, '0');
              this.raise(`invalid non-printable character U+${code}`, start + 1);
            }
          } else if (unit === 58 && mode !== null && mode.depth - 1 === mode.fieldDepth) {
            // The colon that begins a format specification.
            mode.inField = false;
            mode.inFormat = true;
          } else if (next < 128) {
            const pair = TWO[unit * 128 + next]!;
            if (pair !== 0) {
              kind = pair;
              size = 2;
              // Operators of three characters are doubled ones with `=`.
              if (next === unit && source.charCodeAt(at + 2) === 61) {
                const triple = THREE[unit]!;
                if (triple !== 0) {
                  kind = triple;
                  size = 3;
                }
              }
            }
          }
        }
      }
      if (kind >= LPAR && kind <= RBRACE) this.#bracket(kind, unit, start, mode);
      this.#at = start + size;
      this.#list.add(kind, start, this.#at);
    }
  }

  /** Measures a line's indentation; true if the line is blank, which leaves no token. */
  #indentation(): boolean {
    const source = this.source;
    let at = this.#at;
    let column = 0;
    let tabless = 0;
    let continued = 0;
    let unit: number;
    for (;;) {
      unit = source.charCodeAt(at);
      if (unit === 32) {
        column++;
        tabless++;
      } else if (unit === 9) {
        column = (column & ~7) + 8;
        tabless++;
      } else if (unit === 12) {
        column = tabless = 0;
      } else if (unit === 92) {
        // Indentation cannot be split by a backslash: what stands before the first one counts.
        if (continued === 0) continued = column;
        this.#at = at;
        this.#continuation(at);
        this.#buffer = this.#at;
        at = this.#at - 1;
      } else {
        break;
      }
      at++;
    }
    this.#at = at;
    if (unit === 10) {
      this.#at = at + 1;
      this.#buffer = at + 1;
      return true;
    }
    if (unit === 35) {
      const newline = source.indexOf('\n', at);
      this.#at = newline < 0 ? source.length : newline + 1;
      this.#buffer = this.#at;
      return newline >= 0;
    }
    if (this.#brackets.length > 0) return false;
    if (continued !== 0) column = tabless = continued;
    const indents = this.#indents;
    const tablessIndents = this.#tabless;
    const depth = indents.length;
    let top = depth - 1;
    if (column > indents[top]!) {
      if (depth >= MAX_INDENTS) this.#lineFault('IndentationError', 'too many levels of indentation');
      if (tabless <= tablessIndents[top]!) this.#tabFault();
      indents.push(column);
      tablessIndents.push(tabless);
      this.#list.add(INDENT, at, at);
      if (this.#late) this.#begin(at, column);
      return false;
    }
    while (column < indents[top]!) {
      indents.pop();
      tablessIndents.pop();
      top--;
    }
    if (column > indents[top]!) {
      this.#at = this.#lineEnd(at);
      const line = this.#text.lineOf(at);
      const offset = this.#text.columnAt(this.#text.lineStart(line), this.#at);
      this.#stop('IndentationError', 'unindent does not match any outer indentation level', line, offset, -1);
    }
    if (tabless !== tablessIndents[top]!) this.#tabFault();
    for (let left = depth - indents.length; left > 0; left--) this.#list.add(DEDENT, at, at);
    if (column < this.#inFunction) this.#inFunction = 0;
    this.#header = this.#list.count;
    return false;
  }

  /** A block begins at `at`: leaves it unread, but for a docstring, if it is the body of a function that can wait. */
  #begin(at: number, column: number): void {
    const kind = this.#list.kinds[this.#header];
    this.#header = this.#list.count;
    if ((kind !== DEF && kind !== ASYNC) || this.#inFunction > 0) return;
    this.#inFunction = column;
    const unit = this.source.charCodeAt(at);
    const hasDoc = unit === 34 || unit === 39;
    if (hasDoc) {
      this.#string(at, at);
      at = this.#at;
      if (this.source.charCodeAt(at) !== 10) return;
    }
    const end = lateEnd(this.source, at, column);
    if (end <= at) return;
    if (hasDoc) this.#list.add(NEWLINE, at, at);
    this.#list.add(PASS, at, end);
    this.#at = end;
  }

  #tabFault(): never {
    return this.#lineFault('TabError', 'inconsistent use of tabs and spaces in indentation');
  }

  #lineFault(kind: FaultKind, message: string): never {
    const line = this.#text.lineOf(this.#at);
    this.#at = this.#lineEnd(this.#at);
    return this.#stop(kind, message, line, 1, 0);
  }

  /** Where the reader has read to when it gives up on the line: after its newline. */
  #lineEnd(at: number): number {
    const newline = this.source.indexOf('\n', at);
    return newline < 0 ? this.source.length : newline + 1;
  }

  /** A backslash at `at`: the next line goes on with this one. */
  #continuation(at: number): void {
    const source = this.source;
    if (source.charCodeAt(at + 1) !== 10) {
      const cursor = Math.min(at + 2, source.length);
      this.#at = cursor;
      const line = this.#text.lineOf(at);
      // CPython measures from its buffer, but not beyond the line.
      const longest = this.#text.columnAt(this.#text.lineStart(line), this.#lineEnd(at)) + 1;
      const offset = Math.min(this.#text.columnAt(this.#buffer, cursor), longest);
      this.#stop('SyntaxError', 'unexpected character after line continuation character', line, offset, 0);
    }
    this.#at = at + 2;
    if (this.#at >= source.length) this.#unexpectedEnd();
  }

  #unexpectedEnd(): never {
    this.#atEnd = true;
    const text = this.#text;
    const brackets = this.#brackets;
    this.#at = this.source.length;
    if (brackets.length > 0) {
      const open = brackets[brackets.length - 1]!;
      const message = `'${this.source[open]!}' was never closed`;
      const { line, column } = text.position(open);
      this.#wins = false;
      const place = { line, offset: column + 1, endLine: line, endOffset: 0 };
      throw new Stop(faultAt('SyntaxError', message, { start: open, end: open + 1 }, place));
    }
    const line = this.#lastLine();
    const offset = text.columnAt(text.lineStart(line), this.source.length);
    return this.#stop('SyntaxError', 'unexpected EOF while parsing', line, offset, -1);
  }

  #lastLine(): number {
    return lastLine(this.#text);
  }

  /** The end of the text. */
  #end(): void {
    const at = this.source.length;
    if (this.#brackets.length > 0) this.#unexpectedEnd();
    if (this.#mode === 'single' && this.#list.count > 0) {
      this.#list.add(NEWLINE, at, at);
      if (this.#indents.length > 1) {
        for (let left = this.#indents.length - 1; left > 0; left--) this.#list.add(DEDENT, at, at);
        this.#list.add(NEWLINE, at, at);
      }
    }
    this.#list.add(END, at, at);
  }

  // ---- names

  /** A name with characters above ASCII: PEP 3131. */
  #foreignName(start: number, end: number): void {
    const source = this.source;
    for (let at = start; at < end;) {
      const point = source.codePointAt(at)!;
      const valid =
        point < 128 || (at === start ? isIdentifierStart(point) : isIdentifierContinue(point)) || point === 95;
      at += point > 0xffff ? 2 : 1;
      if (!valid) {
        const code = point.toString(16).toUpperCase().padStart(4, '0');
        if (isPrintable(point)) this.raise(`invalid character '${String.fromCodePoint(point)}' (U+${code})`, at);
        this.raise(`invalid non-printable character U+${code}`, at);
      }
    }
    this.#normalized ??= new Map();
    this.#normalized.set(this.#list.count, nfkc(source.slice(start, end)));
    this.#list.add(NAME, start, end);
  }

  // ---- brackets

  #bracket(kind: number, unit: number, start: number, mode: Mode | null): void {
    const brackets = this.#brackets;
    if (kind === LPAR || kind === LSQB || kind === LBRACE) {
      if (brackets.length >= MAX_BRACKETS) this.raise('too many nested parentheses', start + 1);
      brackets.push(start);
      if (mode !== null) mode.depth++;
      return;
    }
    const close = String.fromCharCode(unit);
    if (mode !== null && mode.depth === 0 && kind === RBRACE) {
      this.raise(`${mode.letter}-string: single '}' is not allowed`, start + 1);
    }
    if (brackets.length === 0) this.raise(`unmatched '${close}'`, start + 1);
    const opening = brackets.pop()!;
    const open = this.source[opening]!;
    if (!((open === '(' && kind === RPAR) || (open === '[' && kind === RSQB) || (open === '{' && kind === RBRACE))) {
      if (mode !== null && open === '{' && mode.depth - 1 === mode.fieldDepth) {
        this.raise(`${mode.letter}-string: unmatched '${close}'`, start + 1);
      }
      const line = this.#text.lineOf(opening);
      const where = line === this.#text.lineOf(start) ? '' : ` on line ${line}`;
      this.raise(`closing parenthesis '${close}' does not match opening parenthesis '${open}'${where}`, start + 1);
    }
    if (mode !== null) {
      mode.depth--;
      if (mode.depth < 0) this.raise(`${mode.letter}-string: unmatched '${close}'`, start + 1);
      if (kind === RBRACE && mode.depth === mode.fieldDepth) {
        mode.fieldDepth--;
        mode.inField = false;
        mode.inFormat = false;
      }
    }
  }

  // ---- strings

  /** A quote stands at `quote`, a name from `start` before it; true if that name is a prefix and the string is read. */
  #prefixed(start: number, quote: number): boolean {
    let prefix = '';
    for (let at = start; at < quote; at++) {
      const letter = String.fromCharCode(this.source.charCodeAt(at) | 32);
      if (!PREFIX_LETTERS.includes(letter) || prefix.includes(letter)) return false;
      prefix += letter;
    }
    for (const [one, other] of INCOMPATIBLE as Iterable<string>) {
      if (prefix.includes(one!) && prefix.includes(other!)) {
        this.raiseRange(`'${one}' and '${other}' prefixes are incompatible`, start, quote);
      }
    }
    if (prefix.includes('f')) this.#openLiteral(start, quote, 'f', prefix.length > 1);
    else if (prefix.includes('t')) this.#openLiteral(start, quote, 't', prefix.length > 1);
    else this.#string(start, quote);
    return true;
  }

  #string(start: number, quoteAt: number): void {
    const source = this.source;
    const quote = source.charCodeAt(quoteAt);
    const triple = source.charCodeAt(quoteAt + 1) === quote && source.charCodeAt(quoteAt + 2) === quote;
    let at = quoteAt + (triple ? 3 : 1);
    let escapedQuote = false;
    for (;;) {
      const unit = source.charCodeAt(at);
      if (unit === quote) {
        if (!triple) break;
        if (source.charCodeAt(at + 1) === quote && source.charCodeAt(at + 2) === quote) {
          at += 2;
          break;
        }
      } else if (unit === 92) {
        at++;
        if (source.charCodeAt(at) === quote) escapedQuote = true;
      } else if (unit !== unit || (unit === 10 && !triple)) {
        this.#unterminated(start, quote, triple, escapedQuote, at);
      }
      at++;
    }
    this.#at = at + 1;
    this.#list.add(STRING, start, this.#at);
  }

  #unterminated(start: number, quote: number, triple: boolean, escapedQuote: boolean, at: number): never {
    const line = this.#text.lineOf(start);
    this.#atEnd = at >= this.source.length;
    const detected = this.#atEnd ? this.#lastLine() : this.#text.lineOf(at);
    const mode = this.#modes.length === 0 ? null : this.#modes[this.#modes.length - 1]!;
    if (mode !== null && mode.quote === quote && mode.size === (triple ? 3 : 1)) {
      this.raiseAt(`${mode.letter}-string: expecting '}'`, start + 1, start + 1, line);
    }
    const what = triple ? 'triple-quoted string' : 'string';
    const hint = escapedQuote && !triple ? '; perhaps you escaped the end quote?' : '';
    return this.raiseAt(`unterminated ${what} literal (detected at line ${detected})${hint}`, start + 1, at, line);
  }

  // ---- f-strings and t-strings

  #openLiteral(start: number, quoteAt: number, letter: 'f' | 't', raw: boolean): void {
    const source = this.source;
    const quote = source.charCodeAt(quoteAt);
    const triple = source.charCodeAt(quoteAt + 1) === quote && source.charCodeAt(quoteAt + 2) === quote;
    const size = triple ? 3 : 1;
    this.#at = quoteAt + size;
    if (this.#modes.length + 1 >= MAX_LITERALS) this.raise('too many nested f-strings or t-strings', this.#at);
    this.#modes.push({
      letter,
      quote,
      size,
      raw,
      start,
      depth: 0,
      fieldDepth: -1,
      inField: false,
      inFormat: false,
    });
    this.#list.add(letter === 'f' ? FSTRING_START : TSTRING_START, start, this.#at);
  }

  /** Reads literal text up to a field, the closing quotes, or a doubled brace, which ends the token that holds it. */
  #literal(mode: Mode): void {
    const source = this.source;
    const { quote, size } = mode;
    const middle = mode.letter === 'f' ? FSTRING_MIDDLE : TSTRING_MIDDLE;
    const start = this.#at;
    let at = start;
    if (source.charCodeAt(at) === 123 && source.charCodeAt(at + 1) !== 123) {
      this.#openField(mode);
      return;
    }
    if (this.#closes(at, quote, size)) {
      this.#at = at + size;
      this.#modes.pop();
      this.#list.add(mode.letter === 'f' ? FSTRING_END : TSTRING_END, start, this.#at);
      return;
    }
    let named = false;
    const inFormat = mode.inFormat && mode.fieldDepth >= 0;
    for (;;) {
      const unit = source.charCodeAt(at);
      if (unit === quote) {
        if (this.#closes(at, quote, size)) break;
      } else if (unit === 123) {
        if (source.charCodeAt(at + 1) === 123 && !inFormat) {
          this.#at = at + 2;
          this.#list.add(middle, start, at + 2);
          return;
        }
        this.#at = at;
        this.#list.add(middle, start, at);
        this.#openField(mode);
        return;
      } else if (unit === 125) {
        if (named) {
          this.#at = at + 1;
          this.#list.add(middle, start, at + 1);
          return;
        }
        if (source.charCodeAt(at + 1) === 125 && !inFormat && mode.depth === 0) {
          this.#at = at + 2;
          this.#list.add(middle, start, at + 2);
          return;
        }
        this.#at = at;
        mode.inField = true;
        mode.inFormat = false;
        this.#list.add(middle, start, at);
        return;
      } else if (unit === 92) {
        const next = source.charCodeAt(at + 1);
        if (next === 123 || next === 125) {
          if (!mode.raw) this.warn(escapeWarning(next), at);
        } else {
          at++;
          if (next === 78 && !mode.raw && source.charCodeAt(at + 1) === 123) {
            named = true;
            at++;
          }
        }
      } else if (unit !== unit || (unit === 10 && size === 1)) {
        if (inFormat && unit === 10) {
          const kind = `${mode.letter}-string`;
          const message = `${kind}: newlines are not allowed in format specifiers for single quoted ${kind}s`;
          this.raise(message, at + 1);
        }
        const line = this.#text.lineOf(mode.start);
        this.#atEnd = at >= source.length && size === 3;
        const detected = at >= source.length ? this.#lastLine() : this.#text.lineOf(at);
        const what = size === 3 ? `triple-quoted ${mode.letter}-string` : `${mode.letter}-string`;
        const message = `unterminated ${what} literal (detected at line ${detected})`;
        this.raiseAt(message, mode.start + 1, at, line);
      }
      at++;
    }
    this.#at = at;
    this.#list.add(middle, start, at);
  }

  #closes(at: number, quote: number, size: number): boolean {
    const source = this.source;
    return (
      source.charCodeAt(at) === quote &&
      (size === 1 || (source.charCodeAt(at + 1) === quote && source.charCodeAt(at + 2) === quote))
    );
  }

  #openField(mode: Mode): void {
    mode.fieldDepth++;
    if (mode.fieldDepth >= MAX_FIELDS) {
      this.raise(`${mode.letter}-string: expressions nested too deeply`, this.#at);
    }
    mode.inField = true;
    mode.inFormat = false;
  }
}
