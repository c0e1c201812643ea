/** Dates and times as text by a format: glibc's strftime in the C locale. */
import { PyTuple, Raise, bare, builtinFunction, mkstr, utf16 } from '../../values/mod.ts';
import type { Machine, PyBuiltin, Str } from '../../values/mod.ts';
import { isoWeek, numbers } from './calendar.ts';

export const DAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTHS: readonly string[] = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** Directives that stand for others. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['c', '%a %b %e %H:%M:%S %Y'],
  ['D', '%m/%d/%y'],
  ['F', '%Y-%m-%d'],
  ['R', '%H:%M'],
  ['r', '%I:%M:%S %p'],
  ['T', '%H:%M:%S'],
  ['x', '%m/%d/%y'],
  ['X', '%H:%M:%S'],
  ['h', '%b'],
]);

/** No text of a format is wider. */
const WIDEST = 2 ** 24;

const DIRECTIVE = /%([-_0^#]*)(\d*)([EO]?)([^]?)/gu;

export interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** From Monday as 0. */
  readonly weekday: number;
  /** From 1. */
  readonly yday: number;
  /** For %s; null: it has no meaning. */
  readonly stamp: number | null;
  /** For %Z and %z. */
  readonly zone: string;
  readonly offset: string;
}

/** A number, the digits that it has at least, and what fills them up. */
type Numeral = readonly [number: number, size: number, fill?: string];

function textOf(c: string, flags: string, f: Fields): string | undefined {
  const whole = WHOLE.get(c);
  if (whole !== undefined) return printed(whole, f);
  switch (c) {
    case 'a':
      return DAYS[f.weekday]!.slice(0, 3);
    case 'A':
      return DAYS[f.weekday]!;
    case 'b':
      return MONTHS[f.month - 1]!.slice(0, 3);
    case 'B':
      return MONTHS[f.month - 1]!;
    case 'p':
      return flags.includes('#') ? textOf('P', flags, f) : f.hour < 12 ? 'AM' : 'PM';
    case 'P':
      return f.hour < 12 ? 'am' : 'pm';
    case 'Z':
      return f.zone;
    case 'z':
      return f.offset;
    case '%':
      return '%';
    case 'n':
      return '\n';
    case 't':
      return '\t';
  }
  return undefined;
}

function numeralOf(c: string, f: Fields): Numeral | undefined {
  const { year, month, day, hour, weekday, yday } = f;
  switch (c) {
    case 'Y':
      return [year, 4];
    case 'C':
      return [Math.floor(year / 100), 2];
    case 'y':
      return [((year % 100) + 100) % 100, 2];
    case 'G':
      return [isoWeek(year, month, day)[0], 4];
    case 'g':
      return [((isoWeek(year, month, day)[0] % 100) + 100) % 100, 2];
    case 'V':
      return [isoWeek(year, month, day)[1], 2];
    case 'm':
      return [month, 2];
    case 'd':
      return [day, 2];
    case 'e':
      return [day, 2, ' '];
    case 'H':
      return [hour, 2];
    case 'k':
      return [hour, 2, ' '];
    case 'I':
      return [((hour + 11) % 12) + 1, 2];
    case 'l':
      return [((hour + 11) % 12) + 1, 2, ' '];
    case 'M':
      return [f.minute, 2];
    case 'S':
      return [f.second, 2];
    case 'j':
      return [yday, 3];
    case 'U':
      return [Math.floor((yday + 6 - ((weekday + 1) % 7)) / 7), 2];
    case 'W':
      return [Math.floor((yday + 6 - weekday) / 7), 2];
    case 'w':
      return [(weekday + 1) % 7, 1];
    case 'u':
      return [weekday + 1, 1];
    case 's':
      return f.stamp === null ? undefined : [f.stamp, 1];
  }
  return undefined;
}

function printed(format: string, fields: Fields): string {
  return format.replace(DIRECTIVE, (given: string, flags: string, digits: string, _alternative: string, c: string) => {
    const width = Number(digits);
    const numeral = numeralOf(c, fields);
    if (numeral !== undefined) {
      const [number, least, usual = '0'] = numeral;
      if (flags.includes('-')) return String(number);
      const fill = flags.includes('_') ? ' ' : flags.includes('0') ? '0' : usual;
      return String(number).padStart(width || least, fill);
    }
    const text = textOf(c, flags, fields);
    if (text === undefined) return given;
    const isUpper = flags.includes('^') || (flags.includes('#') && 'aAbBh'.includes(c));
    return (isUpper ? text.toUpperCase() : text).padStart(width, flags.includes('0') ? '0' : ' ');
  });
}

/** About how long what a format prints is. */
function sizeOf(format: string): number {
  let size = format.length;
  for (const [, , width] of format.matchAll(DIRECTIVE)) size += Number(width);
  if (size > WIDEST) throw new Raise('MemoryError', '');
  return size;
}

/** Fields by a format, charged by its size. */
export function print(m: Machine, format: string, fields: Fields): Str {
  const size = sizeOf(format);
  m.work(size);
  m.reserve(2 * size);
  return mkstr(printed(format, fields));
}

/** Of the module `_strptime`. */
export const strftimeFunction = (): PyBuiltin =>
  builtinFunction('_strptime', 'strftime(format, fields, zone, offset, stamp, /)', {
    doc: `Fields (year, month, day, hour, minute, second, weekday from Monday as 0, day of the year from 1) by a format. zone is the text
for %Z, offset that for %z, and stamp the number for %s or None.`,
    run(m, format, given, zone, offset, stamp) {
      const { items } = given as PyTuple;
      const [year, month, day, hour, minute, second, weekday, yday] = numbers(items.slice(0, 8)) as [
        number, number, number, number, number, number, number, number,
      ]; // prettier-ignore
      if (MONTHS[month - 1] === undefined || DAYS[weekday] === undefined) throw new TypeError();
      return print(m, utf16(bare(format!) as Str), {
        year,
        month,
        day,
        hour,
        minute,
        second,
        weekday,
        yday,
        stamp: stamp === null ? null : numbers([stamp])[0]!,
        zone: utf16(bare(zone!) as Str),
        offset: utf16(bare(offset!) as Str),
      });
    },
  });
