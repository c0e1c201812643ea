/**
 * Reading of dates by formats, for the formats and texts that most programs have: where the first way to read each directive, the
 * longest, leads to the end. What needs another way, is wrong, or is told of by a warning is for the Python in formats.ts.
 */
import { builtinFunction } from '../../values/mod.ts';
import type { PyBuiltin, PyValue } from '../../values/mod.ts';
import { dayNumber, isDate, tuple, weekdayOf } from './calendar.ts';
import { DAYS, MONTHS } from './strftime.ts';

const SPACE = /[ \t\n\r\v\f]*/y;
/** An offset without seconds. */
const OFFSET = /Z|([+-])(\d\d):?([0-5]\d)(?![\d:])/y;

/** Numbers of two digits or one, by their directives: the least and the greatest. */
const TWO: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['d', [1, 31]],
  ['m', [1, 12]],
  ['H', [0, 23]],
  ['I', [1, 12]],
  ['M', [0, 59]],
  ['S', [0, 61]],
]);

const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', DAYS.map((name) => name.slice(0, 3).toLowerCase())],
  ['A', DAYS.map((name) => name.toLowerCase())],
  ['b', MONTHS.map((name) => name.slice(0, 3).toLowerCase())],
  ['B', MONTHS.map((name) => name.toLowerCase())],
  ['p', ['am', 'pm']],
]);

function digit(text: string, at: number): number {
  const d = text.charCodeAt(at) - 48;
  return d >= 0 && d <= 9 ? d : -1;
}

/** A number of just so many digits; −1: there is none. */
function digits(text: string, at: number, count: number): number {
  let n = 0;
  for (let i = at; i < at + count; i++) {
    const d = digit(text, i);
    if (d < 0) return -1;
    n = n * 10 + d;
  }
  return n;
}

/** The text does not fit the format. */
const MISFIT = -1;

/**
 * Values by directives; where a text that fits ends before its end; MISFIT; or null where it takes more to tell. A shorter choice
 * is none where the format goes on with something that cannot begin with what is left then.
 */
function read(text: string, format: string): Map<string, number> | number | null {
  const found = new Map<string, number>();
  const fields = new Set<string>();
  let at = 0;
  let sure = true;
  const misfit = (): number | null => (sure && isCommon(text, format) ? MISFIT : null);
  for (let i = 0; i < format.length; i++) {
    const c = format[i]!;
    if (c !== '%') {
      SPACE.lastIndex = i;
      const spaces = SPACE.exec(format)![0].length;
      if (spaces > 0) {
        SPACE.lastIndex = at;
        const given = SPACE.exec(text)![0].length;
        if (given === 0) return misfit();
        at += given;
        i += spaces - 1;
        if (given > 1 && format[i + 1] === '%') sure = false;
      } else if (text[at] === c) at++;
      else return text[at]?.toLowerCase() === c.toLowerCase() ? null : misfit();
      continue;
    }
    const d = format[++i] ?? '';
    const field = FIELDS.get(d) ?? d;
    if (fields.has(field)) return null;
    fields.add(field);
    const range = TWO.get(d);
    if (range !== undefined) {
      const [least, greatest] = range;
      const fits = (n: number): boolean => n >= least && n <= greatest;
      let n = digits(text, at, 2);
      if (fits(n)) {
        at += 2;
        if (!endsNumber(format, i + 1)) sure = false;
      } else if (fits((n = digit(text, at)))) at++;
      else return text[at] === ' ' ? null : misfit();
      found.set(d, n);
    } else if (NAMES.has(d)) {
      const names = NAMES.get(d)!;
      const start = text.slice(at, at + 9).toLowerCase();
      const n = names.findIndex((name) => start.startsWith(name));
      if (n < 0) return misfit();
      found.set(d, n);
      at += names[n]!.length;
    } else if (d === 'Y' || d === 'y') {
      const size = d === 'Y' ? 4 : 2;
      const n = digits(text, at, size);
      if (n < 0) return misfit();
      found.set(d, n);
      at += size;
    } else if (d === 'f') {
      let end = at;
      while (end < at + 6 && digit(text, end) >= 0) end++;
      if (end === at) return misfit();
      if (!endsNumber(format, i + 1)) sure = false;
      found.set(d, Number(text.slice(at, end).padEnd(6, '0')));
      at = end;
    } else if (d === 'z') {
      OFFSET.lastIndex = at;
      const offset = OFFSET.exec(text);
      if (offset === null) return null;
      const [{ length }, sign, hours = 0, minutes = 0] = offset;
      found.set(d, (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000_000 : 60_000_000) + 0);
      at += length;
    } else return null;
  }
  if (at === text.length) return found;
  return misfit() === null ? null : at;
}

/** Whether no digit can stand where the format goes on. */
function endsNumber(format: string, i: number): boolean {
  return format[i] === '%' ? NAMES.has(format[i + 1] ?? '') : digit(format, i) < 0;
}

/** Other directives for the field of one: of several the last tells, which is not known here. */
const FIELDS: ReadonlyMap<string, string> = new Map([['y', 'Y'], ['b', 'm'], ['B', 'm'], ['I', 'H'], ['A', 'a']]); // prettier-ignore

const ASCII = /^[\t-\r -~]*$/;

/** Whether a format has nothing but directives that are read here, each once, and says the year of a day; and all is ASCII. */
function isCommon(text: string, format: string): boolean {
  if (!ASCII.test(text) || !ASCII.test(format)) return false;
  const seen = new Set<string>();
  for (let i = format.indexOf('%'); i >= 0; i = format.indexOf('%', i + 2)) {
    const d = format[i + 1] ?? '';
    if (seen.has(d) || !(TWO.has(d) || NAMES.has(d) || d === 'Y' || d === 'y' || d === 'f')) return false;
    seen.add(d);
  }
  return !seen.has('d') || seen.has('Y') || seen.has('y');
}

/** As `parse` of formats.ts answers; where the text goes on behind all of the format, or MISFIT; null where it takes more to tell. */
export function plain(text: string, format: string): PyValue[] | number | null {
  const found = read(text, format);
  if (found === null || typeof found === 'number') return found;
  const short = found.get('y');
  const year = short === undefined ? found.get('Y') : short + (short <= 68 ? 2000 : 1900);
  // A warning tells of a day without a year; and 29 February has a year of its own then.
  if (year === undefined && found.has('d')) return null;
  const month = (found.get('B') ?? found.get('b') ?? (found.get('m') ?? 1) - 1) + 1;
  const day = found.get('d') ?? 1;
  if (!isDate(year ?? 1900, month, day)) return null;
  const twelve = found.get('I');
  const hour = twelve === undefined ? (found.get('H') ?? 0) : (twelve % 12) + (found.get('p') === 1 ? 12 : 0);
  const number = dayNumber(year ?? 1900, month, day);
  return [
    year ?? 1900,
    month,
    day,
    hour,
    found.get('M') ?? 0,
    found.get('S') ?? 0,
    found.get('A') ?? found.get('a') ?? weekdayOf(number),
    number - dayNumber(year ?? 1900, 1, 1) + 1,
    found.get('f') ?? 0,
    found.get('z') ?? null,
    null,
  ];
}

/** Of the module `_strptime`. */
export const strptimeFunction = (): PyBuiltin =>
  builtinFunction('_strptime', '_plain(data_string, format, /)', {
    doc: 'What parse answers; where a text goes on behind the format, or -1 if it does not fit; None where it takes more to tell.',
    run(m, text, format) {
      if (typeof text !== 'string' || typeof format !== 'string') return null;
      m.work(format.length + text.length);
      const fields = plain(text, format);
      return fields === null || typeof fields === 'number' ? fields : tuple(fields);
    },
  });
