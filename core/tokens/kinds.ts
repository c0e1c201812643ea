/*
 * The kinds of tokens, as rows: a number for the tables, a name for people, and the text where it is fixed.
 *
 * A kind is a small integer so that a token list is three typed arrays. The order carries no meaning except that
 * keywords begin at FIRST_KEYWORD. Soft keywords (`match`, `case`, `type`, `_`) are plain names here.
 */

export const END = 0;
export const NAME = 1;
export const NUMBER = 2;
export const STRING = 3;
export const NEWLINE = 4;
export const INDENT = 5;
export const DEDENT = 6;
export const FSTRING_START = 7;
export const FSTRING_MIDDLE = 8;
export const FSTRING_END = 9;
export const TSTRING_START = 10;
export const TSTRING_MIDDLE = 11;
export const TSTRING_END = 12;
/** The last token of a text that cannot be read on: see `Tokens.fault`. */
export const ERROR = 13;
/** A character that Python has no use for, such as `?`. */
export const STRAY = 14;

export const LPAR = 16;
export const RPAR = 17;
export const LSQB = 18;
export const RSQB = 19;
export const LBRACE = 20;
export const RBRACE = 21;
export const COLON = 22;
export const COMMA = 23;
export const SEMI = 24;
export const DOT = 25;
export const ELLIPSIS = 26;
export const AT = 27;
export const EQUAL = 28;
export const COLONEQUAL = 29;
export const RARROW = 30;
export const EXCLAMATION = 31;
export const PLUS = 32;
export const MINUS = 33;
export const STAR = 34;
export const SLASH = 35;
export const DOUBLESLASH = 36;
export const PERCENT = 37;
export const DOUBLESTAR = 38;
export const VBAR = 39;
export const AMPER = 40;
export const CIRCUMFLEX = 41;
export const TILDE = 42;
export const LEFTSHIFT = 43;
export const RIGHTSHIFT = 44;
export const LESS = 45;
export const GREATER = 46;
export const EQEQUAL = 47;
/** `!=`, and `<>` of PEP 401. */
export const NOTEQUAL = 48;
export const LESSEQUAL = 49;
export const GREATEREQUAL = 50;
export const PLUSEQUAL = 51;
export const MINUSEQUAL = 52;
export const STAREQUAL = 53;
export const SLASHEQUAL = 54;
export const DOUBLESLASHEQUAL = 55;
export const PERCENTEQUAL = 56;
export const DOUBLESTAREQUAL = 57;
export const ATEQUAL = 58;
export const AMPEREQUAL = 59;
export const VBAREQUAL = 60;
export const CIRCUMFLEXEQUAL = 61;
export const LEFTSHIFTEQUAL = 62;
export const RIGHTSHIFTEQUAL = 63;

export const FIRST_KEYWORD = 64;
export const FALSE = 64;
export const NONE = 65;
export const TRUE = 66;
export const AND = 67;
export const AS = 68;
export const ASSERT = 69;
export const ASYNC = 70;
export const AWAIT = 71;
export const BREAK = 72;
export const CLASS = 73;
export const CONTINUE = 74;
export const DEF = 75;
export const DEL = 76;
export const ELIF = 77;
export const ELSE = 78;
export const EXCEPT = 79;
export const FINALLY = 80;
export const FOR = 81;
export const FROM = 82;
export const GLOBAL = 83;
export const IF = 84;
export const IMPORT = 85;
export const IN = 86;
export const IS = 87;
export const LAMBDA = 88;
export const NONLOCAL = 89;
export const NOT = 90;
export const OR = 91;
export const PASS = 92;
export const RAISE = 93;
export const RETURN = 94;
export const TRY = 95;
export const WHILE = 96;
export const WITH = 97;
export const YIELD = 98;

/** The number of kinds. */
export const KINDS = 99;

/** Kinds with a fixed text. */
export const texts: readonly (readonly [kind: number, text: string])[] = [
  [LPAR, '('],
  [RPAR, ')'],
  [LSQB, '['],
  [RSQB, ']'],
  [LBRACE, '{'],
  [RBRACE, '}'],
  [COLON, ':'],
  [COMMA, ','],
  [SEMI, ';'],
  [DOT, '.'],
  [ELLIPSIS, '...'],
  [AT, '@'],
  [EQUAL, '='],
  [COLONEQUAL, ':='],
  [RARROW, '->'],
  [EXCLAMATION, '!'],
  [PLUS, '+'],
  [MINUS, '-'],
  [STAR, '*'],
  [SLASH, '/'],
  [DOUBLESLASH, '//'],
  [PERCENT, '%'],
  [DOUBLESTAR, '**'],
  [VBAR, '|'],
  [AMPER, '&'],
  [CIRCUMFLEX, '^'],
  [TILDE, '~'],
  [LEFTSHIFT, '<<'],
  [RIGHTSHIFT, '>>'],
  [LESS, '<'],
  [GREATER, '>'],
  [EQEQUAL, '=='],
  [NOTEQUAL, '!='],
  [LESSEQUAL, '<='],
  [GREATEREQUAL, '>='],
  [PLUSEQUAL, '+='],
  [MINUSEQUAL, '-='],
  [STAREQUAL, '*='],
  [SLASHEQUAL, '/='],
  [DOUBLESLASHEQUAL, '//='],
  [PERCENTEQUAL, '%='],
  [DOUBLESTAREQUAL, '**='],
  [ATEQUAL, '@='],
  [AMPEREQUAL, '&='],
  [VBAREQUAL, '|='],
  [CIRCUMFLEXEQUAL, '^='],
  [LEFTSHIFTEQUAL, '<<='],
  [RIGHTSHIFTEQUAL, '>>='],
  [FALSE, 'False'],
  [NONE, 'None'],
  [TRUE, 'True'],
  [AND, 'and'],
  [AS, 'as'],
  [ASSERT, 'assert'],
  [ASYNC, 'async'],
  [AWAIT, 'await'],
  [BREAK, 'break'],
  [CLASS, 'class'],
  [CONTINUE, 'continue'],
  [DEF, 'def'],
  [DEL, 'del'],
  [ELIF, 'elif'],
  [ELSE, 'else'],
  [EXCEPT, 'except'],
  [FINALLY, 'finally'],
  [FOR, 'for'],
  [FROM, 'from'],
  [GLOBAL, 'global'],
  [IF, 'if'],
  [IMPORT, 'import'],
  [IN, 'in'],
  [IS, 'is'],
  [LAMBDA, 'lambda'],
  [NONLOCAL, 'nonlocal'],
  [NOT, 'not'],
  [OR, 'or'],
  [PASS, 'pass'],
  [RAISE, 'raise'],
  [RETURN, 'return'],
  [TRY, 'try'],
  [WHILE, 'while'],
  [WITH, 'with'],
  [YIELD, 'yield'],
];

/** Kinds without a fixed text, by the names of Python's `token` module. */
export const names: readonly (readonly [kind: number, name: string])[] = [
  [END, 'ENDMARKER'],
  [NAME, 'NAME'],
  [NUMBER, 'NUMBER'],
  [STRING, 'STRING'],
  [NEWLINE, 'NEWLINE'],
  [INDENT, 'INDENT'],
  [DEDENT, 'DEDENT'],
  [FSTRING_START, 'FSTRING_START'],
  [FSTRING_MIDDLE, 'FSTRING_MIDDLE'],
  [FSTRING_END, 'FSTRING_END'],
  [TSTRING_START, 'TSTRING_START'],
  [TSTRING_MIDDLE, 'TSTRING_MIDDLE'],
  [TSTRING_END, 'TSTRING_END'],
  [ERROR, 'ERRORTOKEN'],
  [STRAY, 'OP'],
];

/** The kind of a punctuation text or keyword. */
export const kindOf: ReadonlyMap<string, number> = new Map(texts.map(([kind, text]) => [text, kind]));

/** Python's hard keywords. */
export const keywords: readonly string[] = texts.filter(([kind]) => kind >= FIRST_KEYWORD).map(([, text]) => text);
