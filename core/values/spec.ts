/*
 * Format specifications, `[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]`, as `format()`, `str.format`
 * and f-strings take them: the parser, and the checks that do not depend on the value.
 *
 * A specification is UTF-16; fill and type may be any code point. Widths and precisions are numbers here, however large:
 * whoever makes text of them calls `checkLength` first.
 */
import type { DecimalOf } from './numerals.ts';
import { tooLarge } from './integer.ts';
import { Raise } from './raised.ts';
import { Recent } from './recent.ts';

/** What formatting needs to know of the world. */
export interface Formatting {
  readonly decimalOf: DecimalOf;
  /** The longest str, in code points. */
  readonly maxLength: number;
  /** The limit on the decimal digits of an int, 0 for none. */
  readonly maxDigits: number;
  /** Called before text of so many code points is made. */
  readonly reserve?: (length: number) => void;
}

/** Refuses to make text that is too long. */
export function checkLength(length: number, world: Formatting): void {
  if (length > world.maxLength) throw tooLarge();
  world.reserve?.(length);
}

export interface Spec {
  /** One code point. */
  readonly fill: string;
  readonly align: '<' | '>' | '=' | '^';
  readonly sign: '' | '+' | '-' | ' ';
  /** `z`: what rounds to a negative zero loses its sign. */
  readonly positiveZero: boolean;
  readonly alternate: boolean;
  /** -1 if not given. */
  readonly width: number;
  /** The separator of groups before the point. */
  readonly group: '' | ',' | '_';
  /** -1 if not given. */
  readonly precision: number;
  /** The separator of groups behind the point. */
  readonly fractionGroup: '' | ',' | '_';
  /** One code point, or '' for the default presentation. */
  readonly type: string;
}

/** The largest `Py_ssize_t`. */
const MAX_SIZE = 0x7fffffffffffffffn;

/**
 * Reads the decimal digits, of any script, at `at` in `text`: their value and the place behind them. `null` if there are
 * none; too large numbers raise.
 */
export function readSize(text: string, at: number, decimalOf: DecimalOf): { value: number; end: number } | null {
  let value = 0;
  let large = 0n;
  let end = at;
  for (;;) {
    const cp = text.codePointAt(end);
    if (cp === undefined) break;
    const digit = cp < 128 ? (cp >= 48 && cp <= 57 ? cp - 48 : -1) : decimalOf(cp);
    if (digit < 0) break;
    if (large === 0n && value < 1e14) value = value * 10 + digit;
    else {
      large = (large === 0n ? BigInt(value) : large) * 10n + BigInt(digit);
      if (large > MAX_SIZE) throw new Raise('ValueError', 'Too many decimal digits in format string');
      value = Number(large);
    }
    end += cp > 0xffff ? 2 : 1;
  }
  return end === at ? null : { value, end };
}

function isAlign(c: string | undefined): c is '<' | '>' | '=' | '^' {
  return c === '<' || c === '>' || c === '=' || c === '^';
}

/**
 * Parses a specification for a value of the type called `typeName`. The default type says on which side values stand by default,
 * `defaultAlign`.
 */
export function parseSpec(
  text: string,
  defaultType: 'd' | 's' | '',
  defaultAlign: '<' | '>',
  typeName: string,
  world: Formatting,
): Spec {
  const recent = SPECS[defaultType === '' ? 'none' : defaultType];
  return recent.get(text) ?? recent.keep(text, readSpec(text, defaultType, defaultAlign, typeName, world));
}

const SPECS = { d: new Recent<Spec>(), s: new Recent<Spec>(), none: new Recent<Spec>() };

function readSpec(
  text: string,
  defaultType: string,
  defaultAlign: '<' | '>',
  typeName: string,
  world: Formatting,
): Spec {
  let at = 0;
  let fill = ' ';
  let align: Spec['align'] = defaultAlign;
  let filled = false;
  let aligned = false;
  const first = (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  const second = text[first];
  if (isAlign(second)) {
    fill = text.slice(0, first);
    align = second;
    filled = true;
    aligned = true;
    at = first + 1;
  } else if (isAlign(text[0])) {
    align = text[0];
    aligned = true;
    at = 1;
  }
  const next = (c: string): boolean => text[at] === c && ++at > 0;
  const sign = next('+') ? '+' : next('-') ? '-' : next(' ') ? ' ' : '';
  const positiveZero = next('z');
  const alternate = next('#');
  if (!filled && next('0')) {
    fill = '0';
    if (!aligned && defaultAlign === '>') align = '=';
  }
  let width = -1;
  const size = readSize(text, at, world.decimalOf);
  if (size !== null) {
    width = size.value;
    at = size.end;
  }

  const grouping = (): '' | ',' | '_' => {
    const comma = next(',');
    const underscore = next('_');
    if (underscore && (comma || text[at] === ',')) throw both();
    return comma ? ',' : underscore ? '_' : '';
  };
  const group = grouping();
  let precision = -1;
  let fractionGroup: Spec['fractionGroup'] = '';
  if (next('.')) {
    const places = readSize(text, at, world.decimalOf);
    if (places !== null) {
      precision = places.value;
      at = places.end;
    }
    fractionGroup = grouping();
    if (places === null && fractionGroup === '') throw new Raise('ValueError', 'Format specifier missing precision');
  }

  let type = defaultType;
  if (at < text.length) {
    type = String.fromCodePoint(text.codePointAt(at)!);
    if (at + type.length < text.length) {
      throw new Raise('ValueError', `Invalid format specifier '${text}' for object of type '${typeName}'`);
    }
  }
  if (group !== '') checkGrouping(group, type);
  if (fractionGroup !== '' && type === 'n') throw cannotGroup(fractionGroup, type);
  return { fill, align, sign, positiveZero, alternate, width, group, precision, fractionGroup, type };
}

function both(): Raise {
  return new Raise('ValueError', "Cannot specify both ',' and '_'.");
}

function checkGrouping(separator: ',' | '_', type: string): void {
  if (type === '' || 'defgEG%F'.includes(type) || (separator === '_' && 'boxX'.includes(type))) return;
  throw cannotGroup(separator, type);
}

function cannotGroup(separator: string, type: string): Raise {
  return new Raise('ValueError', `Cannot specify '${separator}' with '${shownCode(type)}'.`);
}

/** A presentation type in an error message: itself, or its number. */
function shownCode(type: string): string {
  const cp = type.codePointAt(0)!;
  return cp > 32 && cp < 128 ? type : `\\x${cp.toString(16)}`;
}

/** What a presentation type that the value's type does not have raises. */
export function unknownCode(type: string, typeName: string): Raise {
  return new Raise('ValueError', `Unknown format code '${shownCode(type)}' for object of type '${typeName}'`);
}
