/**
 * The proleptic Gregorian calendar in numbers, for `datetime`, `time` and their formats: native, because each sum, comparison and
 * text of a date asks for it. A day's number is 1 for 1 January of year 1.
 */
import { PyTuple, Raise, TUPLE, builtinFunction } from '../../values/mod.ts';
import type { Arg, PyBuiltin, PyValue } from '../../values/mod.ts';
import { classNameFunction } from '../forward.ts';

const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const LAST_YEAR = 9999;
/** 1 January 1970; day 1 is that of the year 1. */
export const EPOCH = 719163;
export const LAST_DAY = 3652059;
const DAY_SECONDS = 86400;
const SECOND = 1000000;
/** Beyond it the sums here would lose digits; nothing that is a date comes near. */
const FAR = 2 ** 43;

type YearMonthDay = readonly [year: number, month: number, day: number];

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : DAYS_IN[month - 1]!;
}

export function dayNumber(year: number, month: number, day: number): number {
  const y = year - 1;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + daysBefore(year, month) + day;
}

/** The days of a year before a month. */
function daysBefore(year: number, month: number): number {
  return BEFORE[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0);
}

export function fromNumber(number: number): YearMonthDay {
  let n = number - 1;
  const n400 = Math.floor(n / 146097);
  n -= n400 * 146097;
  const n100 = Math.floor(n / 36524);
  n -= n100 * 36524;
  const n4 = Math.floor(n / 1461);
  n -= n4 * 1461;
  const n1 = Math.floor(n / 365);
  n -= n1 * 365;
  const year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1;
  if (n1 === 4 || n100 === 4) return [year - 1, 12, 31];
  let month = (n + 50) >> 5;
  if (daysBefore(year, month) > n) month--;
  return [year, month, n - daysBefore(year, month) + 1];
}

/** ISO year, week, and day of the week from 1. */
export function isoWeek(year: number, month: number, day: number): YearMonthDay {
  const number = dayNumber(year, month, day);
  const weekday = weekdayOf(number);
  const thursday = number - weekday + 3;
  // The week belongs to the year of its Thursday.
  let iso = year;
  if (thursday < dayNumber(year, 1, 1)) iso--;
  else if (thursday >= dayNumber(year + 1, 1, 1)) iso++;
  return [iso, Math.floor((thursday - dayNumber(iso, 1, 1)) / 7) + 1, weekday + 1];
}

/** Monday is 0. */
export function weekdayOf(number: number): number {
  return (((number + 6) % 7) + 7) % 7;
}

export function isDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function isWithin(v: Arg, last: number): v is number {
  return typeof v === 'number' && v >= 0 && v <= last;
}

/** Numbers that Python gave. Throws a TypeError, which is Python's. */
export function numbers(values: readonly Arg[]): number[] {
  return values.map((v) => {
    if (typeof v !== 'number' || Math.abs(v) > FAR) throw new TypeError();
    return v;
  });
}

function calendarDate(year: Arg, month: Arg, day: Arg): YearMonthDay {
  const date = numbers([year, month, day]) as unknown as YearMonthDay;
  if (date[1] < 1 || date[1] > 12) throw new TypeError();
  return date;
}

export function tuple(items: readonly PyValue[]): PyTuple {
  return new PyTuple(TUPLE, items);
}

/** Of the module `_strptime`. */
export const calendarFunctions = (): readonly PyBuiltin[] => [
  builtinFunction('_strptime', 'is_leap(year, /)', {
    doc: 'Whether a year has 366 days.',
    run: (_m, year) => isLeap(numbers([year])[0]!),
  }),
  builtinFunction('_strptime', 'day_number(year, month, day, /)', {
    doc: "A day's number.",
    run(_m, year, month, day) {
      const [y, m, d] = calendarDate(year, month, day);
      return dayNumber(y, m, d);
    },
  }),
  builtinFunction('_strptime', 'from_number(n, /)', {
    doc: "Year, month and day of a day's number.",
    run: (_m, n) => tuple(fromNumber(numbers([n])[0]!)),
  }),
  builtinFunction('_strptime', 'iso_week(year, month, day, /)', {
    doc: 'ISO year, week and day of the week.',
    run(_m, year, month, day) {
      const [y, m, d] = calendarDate(year, month, day);
      return tuple(isoWeek(y, m, d));
    },
  }),
];

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{3}|\d{6}))?)?)?$/;

/** The parts of an ISO date or datetime without a zone; null if a text is no such date. */
export function isoFields(text: string): number[] | null {
  const found = ISO.exec(text);
  if (found === null) return null;
  const parts: number[] = [];
  for (let i = 1; i < found.length; i++) {
    const part: string | undefined = found[i];
    if (part !== undefined) parts.push(Number(i === 7 ? part.padEnd(6, '0') : part));
  }
  // What is out of range has its own errors, and 24:00 is the next day.
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts as [number, number, number];
  return isDate(year, month, day) && hour < 24 && minute < 60 && second < 60 ? parts : null;
}

/** Of the module `datetime`: what most dates and times need; what is odd or wrong is for the Python beside them. */
export const momentFunctions = (): readonly PyBuiltin[] => [
  classNameFunction('datetime'),
  builtinFunction('datetime', '_is_date(year, month, day, /)', {
    doc: 'Whether these are ints, of no subclass, that make a date.',
    run: (_m, year, month, day) =>
      typeof year === 'number' && typeof month === 'number' && typeof day === 'number' && isDate(year, month, day),
  }),
  builtinFunction('datetime', '_is_time(hour, minute, second, microsecond, fold, /)', {
    doc: 'Whether these are ints, of no subclass, that make a time of day.',
    run: (_m, hour, minute, second, us, fold) =>
      isWithin(hour, 23) &&
      isWithin(minute, 59) &&
      isWithin(second, 59) &&
      isWithin(us, SECOND - 1) &&
      isWithin(fold, 1),
  }),
  builtinFunction('datetime', '_fields_at(day, us, /)', {
    doc: "Year to microsecond of so many microseconds, which may be more than a day or negative, behind a day's beginning.",
    run: (_m, day, us) => {
      const [n, moment] = numbers([day, us]) as [number, number];
      const seconds = Math.floor(moment / SECOND);
      const days = Math.floor(seconds / DAY_SECONDS);
      const number = n + days;
      if (number < 1 || number > LAST_DAY) throw new Raise('OverflowError', 'date value out of range');
      const second = seconds - days * DAY_SECONDS;
      const minute = Math.floor(second / 60);
      return tuple([
        ...fromNumber(number),
        Math.floor(minute / 60),
        minute % 60,
        second % 60,
        moment - seconds * SECOND,
      ]);
    },
  }),
  builtinFunction('datetime', '_iso_fields(text, /)', {
    doc: 'The parts of YYYY-MM-DD or YYYY-MM-DDTHH:MM[:SS[.mmm[uuu]]]; None if a text is no such date.',
    run: (_m, text) => {
      const parts = typeof text === 'string' ? isoFields(text) : null;
      return parts === null ? null : tuple(parts);
    },
  }),
];
