/** The texts of dates and times that native code writes and reads. */
import type { Arg, Bound, Machine, PyInst, PyValue, Str } from '../../values/mod.ts';
import { EPOCH, dayNumber, isoFields, weekdayOf } from './calendar.ts';
import { isKind, offsetUs, zoneAt, zoneName } from './instances.ts';
import type { Clock, Parts } from './instances.ts';
import { print } from './strftime.ts';

export function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** YYYY-MM-DD */
export function dateText(parts: readonly number[]): string {
  return `${String(parts[0]!).padStart(4, '0')}-${two(parts[1]!)}-${two(parts[2]!)}`;
}

/** A time of day by a `timespec`; undefined if it is none. */
export function clockText([hour, minute, second, us]: Clock, timespec: Arg): string | undefined {
  const spec = timespec === undefined || timespec === 'auto' ? (us === 0 ? 'seconds' : 'microseconds') : timespec;
  const minutes = `${two(hour)}:${two(minute)}`;
  switch (spec) {
    case 'hours':
      return two(hour);
    case 'minutes':
      return minutes;
    case 'seconds':
      return `${minutes}:${two(second)}`;
    case 'milliseconds':
      return `${minutes}:${two(second)}.${String(Math.floor(us / 1000)).padStart(3, '0')}`;
    case 'microseconds':
      return `${minutes}:${two(second)}.${String(us).padStart(6, '0')}`;
  }
  return undefined;
}

/** +HH:MM[:SS[.ffffff]] of microseconds. */
function offsetText(us: number, sep: string): string {
  const size = Math.abs(us);
  const minutes = Math.floor(size / 60_000_000);
  const rest = size % 60_000_000;
  let text = `${us < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${sep}${two(minutes % 60)}`;
  if (rest > 0) text += sep + two(Math.floor(rest / 1_000_000));
  if (rest % 1_000_000 > 0) text += `.${String(rest % 1_000_000).padStart(6, '0')}`;
  return text;
}

/** What an ISO text ends with for an offset, null: none; undefined where code of the zone has to be asked. */
export function zoneText(us: number | null | undefined): string | undefined {
  return us === undefined ? undefined : us === null ? '' : offsetText(us, ':');
}

function nameOf(zone: PyValue, us: number | null): string | undefined {
  if (us === null) return '';
  const own = zoneName(zone as PyInst);
  if (own !== null) return typeof own === 'string' ? own : undefined;
  return us === 0 ? 'UTC' : `UTC${offsetText(us, ':')}`;
}

/** A format with what strftime of C does not know filled in; undefined where code of the zone has to be asked. */
function filledIn(format: string, us: number, zone: PyValue): string | undefined {
  if (!/%[fzZ]|%:z/.test(format)) return format;
  const offset = offsetUs(zone);
  const name = offset === undefined ? undefined : nameOf(zone, offset);
  if (name === undefined) return undefined;
  return format.replace(/%(:z|[^])/gu, (given: string, d: string) => {
    switch (d) {
      case 'f':
        return String(us).padStart(6, '0');
      case 'z':
        return offset === null ? '' : offsetText(offset!, '');
      case ':z':
        return offset === null ? '' : offsetText(offset!, ':');
      case 'Z':
        return name.replaceAll('%', '%%');
    }
    return given;
  });
}

/** `strftime`; undefined where its Python has to run. `zone` is null for what has none. */
export function formatted(m: Machine, format: Arg, parts: Parts, zone: PyValue): Str | undefined {
  if (typeof format !== 'string') return undefined;
  if (!format.includes('%')) return format;
  m.work(format.length);
  const filled = filledIn(format, parts[6], zone);
  if (filled === undefined) return undefined;
  const [year, month, day, hour, minute, second] = parts;
  const number = dayNumber(year, month, day);
  return print(m, filled, {
    year,
    month,
    day,
    hour,
    minute,
    second,
    weekday: weekdayOf(number),
    yday: number - dayNumber(year, 1, 1) + 1,
    stamp: (number - EPOCH) * 86400 + hour * 3600 + minute * 60 + second,
    zone: '',
    offset: '',
  });
}

const ZONED = /^(.{16,26})(?:(Z)|([+-])(\d{2}):(\d{2}))$/s;

/** What `fromisoformat` reads: the parts, and the zone or null; undefined for what is odd or wrong. */
export function isoParts(b: Bound, text: Arg): { readonly parts: readonly number[]; readonly zone: PyValue } | undefined {
  if (typeof text !== 'string' || text.length > 32) return undefined;
  const plain = isoFields(text);
  if (plain !== null) return { parts: plain, zone: null };
  const zoned = ZONED.exec(text);
  const parts = zoned === null ? null : isoFields(zoned[1]!);
  if (parts === null || parts.length < 5) return undefined;
  const [, , z, sign, hours, minutes] = zoned!;
  if (z !== undefined) {
    const utc = b.ns.cells.get('UTC')?.v;
    return isKind(utc, 'timezone') ? { parts, zone: utc } : undefined;
  }
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const us = (Number(hours) * 60 + Number(minutes)) * 60_000_000;
  const zone = zoneAt(b, sign === '-' ? 0 - us : us);
  return zone === undefined ? undefined : { parts, zone };
}
