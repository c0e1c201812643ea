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

import { faultAt, type Fault, type FaultKind, type Text } from '../source/mod.ts';
import {
  AMPER,
  AMPEREQUAL,
  AT,
  ATEQUAL,
  CIRCUMFLEX,
  CIRCUMFLEXEQUAL,
  COLON,
  COLONEQUAL,
  COMMA,
  DEDENT,
  DOT,
  DOUBLESLASH,
  DOUBLESLASHEQUAL,
  DOUBLESTAR,
  DOUBLESTAREQUAL,
  ELLIPSIS,
  END,
  EQEQUAL,
  EQUAL,
  ERROR,
  EXCLAMATION,
  FSTRING_END,
  FSTRING_MIDDLE,
  FSTRING_START,
  GREATER,
  GREATEREQUAL,
  INDENT,
  keywords,
  kindOf,
  LBRACE,
  LEFTSHIFT,
  LEFTSHIFTEQUAL,
  LESS,
  LESSEQUAL,
  LPAR,
  LSQB,
  MINUS,
  MINUSEQUAL,
  NAME,
  NEWLINE,
  NOTEQUAL,
  NUMBER,
  PERCENT,
  PERCENTEQUAL,
  PLUS,
  PLUSEQUAL,
  RARROW,
  RBRACE,
  RIGHTSHIFT,
  RIGHTSHIFTEQUAL,
  RPAR,
  RSQB,
  SEMI,
  SLASH,
  SLASHEQUAL,
  STAR,
  STAREQUAL,
  STRAY,
  STRING,
  TILDE,
  TSTRING_END,
  TSTRING_MIDDLE,
  TSTRING_START,
  VBAR,
  VBAREQUAL,
} from './kinds.ts';
import { scanNumber, type NumberHost } from './numbers.ts';
import { escapeWarning } from './strings.ts';
import { isIdentifierContinue, isIdentifierStart, isPrintable, nfkc } from './unicode.ts';

/** A SyntaxWarning that reading the text gives; nothing is printed here. */
export interface Warning {
  readonly message: string;
  readonly line: number;
  readonly offset: number;
}

export interface TokenizeOptions {
  /** `exec` ends a last line that has no newline; `single` ends an interactive statement at the end of the text. */
  readonly mode?: 'exec' | 'eval' | 'single';
  /** Names may begin with `$`: for the Python parts of this interpreter only. */
  readonly intrinsics?: boolean;
}

/** The tokens of a text: token `i` has `kinds[i]` and stands at `starts[i]` to `ends[i]`, for `i < count`. */
export interface Tokens {
  readonly text: Text;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
  /** The NFKC form of each name that is not ASCII, by token number. */
  readonly normalized: ReadonlyMap<number, string> | null;
  /** Why the last token is an ERROR. */
  readonly fault: Fault | null;
  /** The fault also ends a text whose syntax error comes earlier (CPython reads the rest of the text to find it). */
  readonly wins: boolean;
  /** The fault is that the text ends: more text could mend it. */
  readonly atEnd: boolean;
  /** The tokens end inside an f- or t-string. */
  readonly inLiteral: boolean;
  /** Brackets that are open where the tokens end. */
  readonly open: readonly number[];
  readonly warnings: readonly Warning[];
}

/** CPython's caps: MAXLEVEL, MAXINDENT, MAXFSTRINGLEVEL, MAX_EXPR_NESTING. */
const MAX_BRACKETS = 200;
const MAX_INDENTS = 100;
const MAX_LITERALS = 150;
const MAX_FIELDS = 3;

/** Character classes of ASCII: 1 may begin a name, 2 may go on with one. */
const WORD = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  const letter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95;
  WORD[unit] = letter ? 3 : unit >= 48 && unit <= 57 ? 2 : 0;
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

/** The number of the last line that has text or a newline: where CPython's reader stands at the end. */
export function lastLine(text: Text): number {
  return text.text === '' ? 0 : text.lineOf(text.text.length - 1);
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
  #kinds: Uint8Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #count = 0;
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

  constructor(text: Text, options: TokenizeOptions) {
    this.#text = text;
    this.#mode = options.mode ?? 'exec';
    this.#intrinsics = options.intrinsics ?? false;
    const source = text.text;
    this.source = this.#mode === 'exec' && !source.endsWith('\n') ? source + '\n' : source;
    const capacity = (source.length >> 2) + 16;
    this.#kinds = new Uint8Array(capacity);
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
  }

  run(): Tokens {
    let found: Fault | null = null;
    try {
      this.#refuse();
      this.#read();
    } catch (thrown) {
      if (!(thrown instanceof Stop)) throw thrown;
      found = thrown.fault;
      this.#add(ERROR, this.#at, this.#at);
    }
    return {
      text: this.#text,
      kinds: this.#kinds,
      starts: this.#starts,
      ends: this.#ends,
      count: this.#count,
      normalized: this.#normalized,
      fault: found,
      wins: this.#wins,
      atEnd: this.#atEnd,
      inLiteral: this.#modes.length > 0,
      open: this.#brackets,
      warnings: this.#warnings,
    };
  }

  // ---- faults

  raise(message: string, cursor: number): never {
    return this.raiseAt(message, cursor, cursor, this.#text.lineOf(Math.max(0, cursor - 1)));
  }

  raiseRange(message: string, start: number, end: number): never {
    const text = this.#text;
    const line = text.lineOf(start);
    // CPython forgets to turn these bytes into characters.
    const offset = utf8Length(text.text.slice(text.lineStart(line), start)) + 1;
    const endOffset = offset + utf8Length(text.text.slice(start, end));
    throw new Stop(faultAt('SyntaxError', message, { start, end }, { line, offset, endLine: line, endOffset }));
  }

  warn(message: string, offset: number): void {
    this.#warnings.push({ message, line: this.#text.lineOf(offset), offset });
  }

  /** The reader stands at `cursor`, in line `line`; tools are shown the unit before it. */
  raiseAt(message: string, cursor: number, spanEnd: number, line: number): never {
    const offset = this.#text.columnAt(this.#text.lineStart(line), cursor);
    const span = { start: Math.max(0, cursor - 1), end: Math.min(spanEnd, this.#text.text.length) };
    throw new Stop(faultAt('SyntaxError', message, span, { line, offset, endLine: line, endOffset: offset }));
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

  /** Texts that CPython does not even begin to read. */
  #refuse(): void {
    const source = this.source;
    if (source.includes('\0')) {
      const at = source.indexOf('\0');
      const message = 'source code string cannot contain null bytes';
      throw new Stop(faultAt('SyntaxError', message, { start: at, end: at + 1 }, null));
    }
    if (!source.isWellFormed()) {
      let position = 0;
      let at = 0;
      for (let point = source.codePointAt(0)!; !isSurrogate(point); point = source.codePointAt(at)!) {
        at += point > 0xffff ? 2 : 1;
        position++;
      }
      let count = 1;
      while (isSurrogate(source.codePointAt(at + count) ?? 0)) count++;
      const code = source.charCodeAt(at).toString(16);
      const where =
        count === 1 ? `'\\u${code}' in position ${position}` : `s in position ${position}-${position + count - 1}`;
      const message = `'utf-8' codec can't encode character${count === 1 ? ' ' : ''}${where}: surrogates not allowed`;
      throw new Stop(faultAt('UnicodeEncodeError', message, { start: at, end: at + 1 }, null));
    }
  }

  // ---- the list

  #add(kind: number, start: number, end: number): void {
    const index = this.#count;
    if (index === this.#kinds.length) this.#grow();
    this.#kinds[index] = kind;
    this.#starts[index] = start;
    this.#ends[index] = end;
    this.#count = index + 1;
  }

  #grow(): void {
    const size = this.#kinds.length * 2;
    const kinds = new Uint8Array(size);
    const starts = new Int32Array(size);
    const ends = new Int32Array(size);
    kinds.set(this.#kinds);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#kinds = kinds;
    this.#starts = starts;
    this.#ends = ends;
  }

  // ---- reading

  #read(): void {
    const source = this.source;
    const length = source.length;
    const brackets = this.#brackets;
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
          this.#add(kind, start, at);
        } else {
          this.#foreignName(start, at);
        }
        this.#at = at;
        continue;
      }
      if (unit >= 48 && unit <= 57) {
        this.#at = scanNumber(this, start);
        this.#add(NUMBER, start, this.#at);
        continue;
      }
      let kind = STRAY;
      const next = source.charCodeAt(at + 1);
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
          lineBegins = true;
          if (brackets.length === 0) this.#add(NEWLINE, start, at);
          this.#buffer = at + 1;
          // Inside brackets the indentation of the next line means nothing; #indentation knows.
          continue;
        case 46: // .
          if (next >= 48 && next <= 57) {
            this.#at = scanNumber(this, start);
            this.#add(NUMBER, start, this.#at);
            continue;
          }
          kind = DOT;
          if (next === 46 && source.charCodeAt(at + 2) === 46) {
            kind = ELLIPSIS;
            size = 3;
          }
          break;
        case 34:
        case 39:
          this.#string(start, at);
          continue;
        case 92: // backslash
          this.#at = at;
          this.#continuation(at);
          continue;
        case 40:
          kind = LPAR;
          break;
        case 41:
          kind = RPAR;
          break;
        case 91:
          kind = LSQB;
          break;
        case 93:
          kind = RSQB;
          break;
        case 123:
          kind = LBRACE;
          break;
        case 125:
          kind = RBRACE;
          break;
        case 44:
          kind = COMMA;
          break;
        case 59:
          kind = SEMI;
          break;
        case 126:
          kind = TILDE;
          break;
        case 58: // :
          kind = COLON;
          if (mode !== null && mode.depth - 1 === mode.fieldDepth) {
            mode.inField = false;
            mode.inFormat = true;
          } else if (next === 61) {
            kind = COLONEQUAL;
            size = 2;
          }
          break;
        case 61: // =
          kind = EQUAL;
          if (next === 61) {
            kind = EQEQUAL;
            size = 2;
          }
          break;
        case 33: // !
          kind = EXCLAMATION;
          if (next === 61) {
            kind = NOTEQUAL;
            size = 2;
          }
          break;
        case 43:
          kind = PLUS;
          if (next === 61) {
            kind = PLUSEQUAL;
            size = 2;
          }
          break;
        case 45:
          kind = MINUS;
          if (next === 61) {
            kind = MINUSEQUAL;
            size = 2;
          } else if (next === 62) {
            kind = RARROW;
            size = 2;
          }
          break;
        case 42:
          kind = STAR;
          if (next === 42) {
            kind = DOUBLESTAR;
            size = 2;
            if (source.charCodeAt(at + 2) === 61) {
              kind = DOUBLESTAREQUAL;
              size = 3;
            }
          } else if (next === 61) {
            kind = STAREQUAL;
            size = 2;
          }
          break;
        case 47:
          kind = SLASH;
          if (next === 47) {
            kind = DOUBLESLASH;
            size = 2;
            if (source.charCodeAt(at + 2) === 61) {
              kind = DOUBLESLASHEQUAL;
              size = 3;
            }
          } else if (next === 61) {
            kind = SLASHEQUAL;
            size = 2;
          }
          break;
        case 37:
          kind = PERCENT;
          if (next === 61) {
            kind = PERCENTEQUAL;
            size = 2;
          }
          break;
        case 64:
          kind = AT;
          if (next === 61) {
            kind = ATEQUAL;
            size = 2;
          }
          break;
        case 38:
          kind = AMPER;
          if (next === 61) {
            kind = AMPEREQUAL;
            size = 2;
          }
          break;
        case 124:
          kind = VBAR;
          if (next === 61) {
            kind = VBAREQUAL;
            size = 2;
          }
          break;
        case 94:
          kind = CIRCUMFLEX;
          if (next === 61) {
            kind = CIRCUMFLEXEQUAL;
            size = 2;
          }
          break;
        case 60:
          kind = LESS;
          if (next === 61) {
            kind = LESSEQUAL;
            size = 2;
          } else if (next === 62) {
            kind = NOTEQUAL;
            size = 2;
          } else if (next === 60) {
            kind = LEFTSHIFT;
            size = 2;
            if (source.charCodeAt(at + 2) === 61) {
              kind = LEFTSHIFTEQUAL;
              size = 3;
            }
          }
          break;
        case 62:
          kind = GREATER;
          if (next === 61) {
            kind = GREATEREQUAL;
            size = 2;
          } else if (next === 62) {
            kind = RIGHTSHIFT;
            size = 2;
            if (source.charCodeAt(at + 2) === 61) {
              kind = RIGHTSHIFTEQUAL;
              size = 3;
            }
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
        default:
          if (start >= length) {
            this.#at = length;
            this.#end();
            return;
          }
          if (unit < 32 || unit === 127) {
            const code = unit.toString(16).toUpperCase().padStart(4, '0');
            this.raise(`invalid non-printable character U+${code}`, start + 1);
          }
      }
      if (kind >= LPAR && kind <= RBRACE) this.#bracket(kind, unit, start, mode);
      this.#at = start + size;
      this.#add(kind, start, this.#at);
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
      this.#add(INDENT, at, at);
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
    for (let left = depth - indents.length; left > 0; left--) this.#add(DEDENT, at, at);
    return false;
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
    if (this.#mode === 'single' && this.#count > 0) {
      this.#add(NEWLINE, at, at);
      if (this.#indents.length > 1) {
        for (let left = this.#indents.length - 1; left > 0; left--) this.#add(DEDENT, at, at);
        this.#add(NEWLINE, at, at);
      }
    }
    this.#add(END, at, at);
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
    this.#normalized.set(this.#count, nfkc(source.slice(start, end)));
    this.#add(NAME, start, end);
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
    this.#add(STRING, start, this.#at);
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
    this.#add(letter === 'f' ? FSTRING_START : TSTRING_START, start, this.#at);
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
      this.#add(mode.letter === 'f' ? FSTRING_END : TSTRING_END, start, this.#at);
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
          this.#add(middle, start, at + 2);
          return;
        }
        this.#at = at;
        this.#add(middle, start, at);
        this.#openField(mode);
        return;
      } else if (unit === 125) {
        if (named) {
          this.#at = at + 1;
          this.#add(middle, start, at + 1);
          return;
        }
        if (source.charCodeAt(at + 1) === 125 && !inFormat && mode.depth === 0) {
          this.#at = at + 2;
          this.#add(middle, start, at + 2);
          return;
        }
        this.#at = at;
        mode.inField = true;
        mode.inFormat = false;
        this.#add(middle, start, at);
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
    this.#add(middle, start, at);
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

function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Each half of a pair counts for two bytes.
    if (unit >= 0x80) length += unit < 0x800 || isSurrogate(unit) ? 1 : 2;
  }
  return length;
}

function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point < 0xe000;
}

/** Unwinds the lexer; never leaves this file. */
class Stop {
  readonly fault: Fault;
  constructor(found: Fault) {
    this.fault = found;
  }
}
