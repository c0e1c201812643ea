/*
 * The kinds of tokens, as rows: a number for the tables, a name for people, and the text where it is fixed.
 *
 * A kind is a small integer so that a token list is three typed arrays. The order carries no meaning except that
 * keywords begin at FIRST_KEYWORD. Soft keywords (`match`, `case`, `type`, `_`) are plain names here.
 */

export const END: number = 0;
export const NAME: number = 1;
export const NUMBER: number = 2;
export const STRING: number = 3;
export const NEWLINE: number = 4;
export const INDENT: number = 5;
export const DEDENT: number = 6;
export const FSTRING_START: number = 7;
export const FSTRING_MIDDLE: number = 8;
export const FSTRING_END: number = 9;
export const TSTRING_START: number = 10;
export const TSTRING_MIDDLE: number = 11;
export const TSTRING_END: number = 12;
/** The last token of a text that cannot be read on: see `Tokens.fault`. */
export const ERROR: number = 13;
/** A character that Python has no use for, such as `?`. */
export const STRAY: number = 14;

export const LPAR: number = 16;
export const RPAR: number = 17;
export const LSQB: number = 18;
export const RSQB: number = 19;
export const LBRACE: number = 20;
export const RBRACE: number = 21;
export const COLON: number = 22;
export const COMMA: number = 23;
export const SEMI: number = 24;
export const DOT: number = 25;
export const ELLIPSIS: number = 26;
export const AT: number = 27;
export const EQUAL: number = 28;
export const COLONEQUAL: number = 29;
export const RARROW: number = 30;
export const EXCLAMATION: number = 31;
export const PLUS: number = 32;
export const MINUS: number = 33;
export const STAR: number = 34;
export const SLASH: number = 35;
export const DOUBLESLASH: number = 36;
export const PERCENT: number = 37;
export const DOUBLESTAR: number = 38;
export const VBAR: number = 39;
export const AMPER: number = 40;
export const CIRCUMFLEX: number = 41;
export const TILDE: number = 42;
export const LEFTSHIFT: number = 43;
export const RIGHTSHIFT: number = 44;
export const LESS: number = 45;
export const GREATER: number = 46;
export const EQEQUAL: number = 47;
/** `!=`, and `<>` of PEP 401. */
export const NOTEQUAL: number = 48;
export const LESSEQUAL: number = 49;
export const GREATEREQUAL: number = 50;
export const PLUSEQUAL: number = 51;
export const MINUSEQUAL: number = 52;
export const STAREQUAL: number = 53;
export const SLASHEQUAL: number = 54;
export const DOUBLESLASHEQUAL: number = 55;
export const PERCENTEQUAL: number = 56;
export const DOUBLESTAREQUAL: number = 57;
export const ATEQUAL: number = 58;
export const AMPEREQUAL: number = 59;
export const VBAREQUAL: number = 60;
export const CIRCUMFLEXEQUAL: number = 61;
export const LEFTSHIFTEQUAL: number = 62;
export const RIGHTSHIFTEQUAL: number = 63;

export const FIRST_KEYWORD: number = 64;
export const FALSE: number = 64;
export const NONE: number = 65;
export const TRUE: number = 66;
export const AND: number = 67;
export const AS: number = 68;
export const ASSERT: number = 69;
export const ASYNC: number = 70;
export const AWAIT: number = 71;
export const BREAK: number = 72;
export const CLASS: number = 73;
export const CONTINUE: number = 74;
export const DEF: number = 75;
export const DEL: number = 76;
export const ELIF: number = 77;
export const ELSE: number = 78;
export const EXCEPT: number = 79;
export const FINALLY: number = 80;
export const FOR: number = 81;
export const FROM: number = 82;
export const GLOBAL: number = 83;
export const IF: number = 84;
export const IMPORT: number = 85;
export const IN: number = 86;
export const IS: number = 87;
export const LAMBDA: number = 88;
export const NONLOCAL: number = 89;
export const NOT: number = 90;
export const OR: number = 91;
export const PASS: number = 92;
export const RAISE: number = 93;
export const RETURN: number = 94;
export const TRY: number = 95;
export const WHILE: number = 96;
export const WITH: number = 97;
export const YIELD: number = 98;

/** The number of kinds. */
export const KINDS: number = 99;

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
